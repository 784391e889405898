"""Parameters and readings that algorithms of several families share."""

from __future__ import annotations

from qgis.core import (
    QgsFields,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note

from .algorithm import AulaAlgorithm
from .inputs import Inputs

POINTS = [SourceType.VectorPoint]
LINES = [SourceType.VectorLine]
POLYGONS = [SourceType.VectorPolygon]
TABLE = SourceType.Vector
NUMBER = QgsProcessingParameterNumber.Type.Double
INTEGER = QgsProcessingParameterNumber.Type.Integer
NO_PARENTS = Note(translatable("No parent field was chosen: the table of parent territories is not made."))


def points(name: str, description: str, optional: bool = False) -> QgsProcessingParameterFeatureSource:
    return QgsProcessingParameterFeatureSource(name, description, POINTS, optional=optional)


def lines(name: str, description: str, optional: bool = False) -> QgsProcessingParameterFeatureSource:
    return QgsProcessingParameterFeatureSource(name, description, LINES, optional=optional)


def polygons(name: str, description: str, optional: bool = False) -> QgsProcessingParameterFeatureSource:
    return QgsProcessingParameterFeatureSource(name, description, POLYGONS, optional=optional)


def field(name: str, description: str, parent: str, optional: bool = True) -> QgsProcessingParameterField:
    return QgsProcessingParameterField(name, description, parentLayerParameterName=parent, optional=optional)


def sink(name: str, description: str, kind, optional: bool = False) -> QgsProcessingParameterFeatureSink:
    """An output layer or table; optional ones are made only when asked for in batch, by default in the dialog."""
    return QgsProcessingParameterFeatureSink(name, description, kind, optional=optional, createByDefault=True)


def raster(name: str, description: str, optional: bool = False) -> QgsProcessingParameterRasterDestination:
    """An output raster."""
    return QgsProcessingParameterRasterDestination(name, description, optional=optional, createByDefault=not optional)


def kept_words(name: str, description: str) -> QgsProcessingParameterString:
    """Words, with commas between, of what counts although it is left out by default."""
    return QgsProcessingParameterString(name, description, optional=True)


def standing_buildings(inputs: Inputs, columns: dict[str, str], **options):
    """The table of BUILDINGS without what does not stand (KEEP_STATES) and without doubles, which is said."""
    from dataclasses import replace

    from aula_qgis.core.buildings import STATE_FIELDS, standing
    from aula_qgis.core.tables import find_column

    state = find_column(inputs.fields("BUILDINGS"), STATE_FIELDS)
    text = ("__state", *options.pop("text", ()))
    table = inputs.table("BUILDINGS", {**columns, **({"__state": state} if state else {})}, text=text, **options)
    counts, notes = standing(table.frame.geometry.to_numpy(), table.frame.get("__state"), inputs.words("KEEP_STATES"))
    inputs.note(*notes)
    frame = table.frame[counts].drop(columns="__state", errors="ignore").reset_index(drop=True)
    return replace(table, frame=frame, attributes=[row for row, stays in zip(table.attributes, counts) if stays])


def report(name: str, description: str) -> QgsProcessingParameterFileDestination:
    """An optional HTML report."""
    return QgsProcessingParameterFileDestination(name, description, tr("HTML files (*.html)"), optional=True)


def add_territories(algorithm: AulaAlgorithm) -> None:
    """The territories, their identifier, name and parent."""
    algorithm.add(polygons("TERRITORIES", tr("Territories")))
    algorithm.add(field("TERRITORY_ID", tr("Identifier of the territory"), "TERRITORIES", optional=False))
    algorithm.add(field("TERRITORY_NAME", tr("Name of the territory"), "TERRITORIES"))
    algorithm.add(field("PARENT_ID", tr("Parent territory (EPCI, SCoT)"), "TERRITORIES"))


def add_scheduler(algorithm: AulaAlgorithm) -> None:
    """The cluster that does the work, instead of this machine."""
    scheduler = QgsProcessingParameterString(
        "SCHEDULER", tr("Scheduler of a cluster (tcp://…; empty: this machine)"), optional=True
    )
    algorithm.add(scheduler, advanced=True)


def missing_identifier(parameters: dict) -> str | None:
    """What to say of optional territories that are given without their identifier."""
    if parameters.get("TERRITORIES") not in (None, "") and not parameters.get("TERRITORY_ID"):
        return tr("TERRITORY_ID is missing: choose the identifier of the territories.")
    return None


def read_territories(inputs: Inputs, **numbers: str):
    """The territories as the methods want them: id, nom, parent, and columns of numbers with their parameters.

    None where optional territories are not given.
    """
    if not inputs.has("TERRITORIES"):
        return None
    columns = {"id": inputs.text("TERRITORY_ID")}
    for column, parameter in {"nom": "TERRITORY_NAME", "parent": "PARENT_ID", **numbers}.items():
        if inputs.has(parameter):
            columns[column] = inputs.text(parameter)
    frame = inputs.frame("TERRITORIES", columns, text=tuple(set(columns) - set(numbers)), numbers=tuple(numbers))
    if "nom" not in frame:
        frame["nom"] = frame["id"]
    return frame


def chosen_field(inputs: Inputs, parameter: str, detected: str | None) -> str | None:
    """The field the user chose, else the one that was recognised, which is said."""
    if inputs.has(parameter):
        return inputs.text(parameter)
    if detected:
        inputs.note(
            Note(
                translatable("{parameter}: the field {field} was recognised."),
                {"parameter": parameter, "field": detected},
                False,
            )
        )
    return detected


def without(fields: QgsFields, rows: list[list], new) -> tuple[QgsFields, list[list]]:
    """The input's fields and rows without those that the output computes anew (a second run on a result)."""
    names = {name.lower() for name in new} | {"fid", "geom"}
    stay = [index for index in range(fields.count()) if fields.at(index).name().lower() not in names]
    kept = QgsFields()
    for index in stay:
        kept.append(fields.at(index))
    return kept, [[row[index] for index in stay] for row in rows]
