"""Vector outputs through QGIS's sinks: fields, rows, geometry, the count of what arrived, the style."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)

from aula_qgis.bridge import periods, styles
from aula_qgis.bridge.quiet import gdal_options
from aula_qgis.core.messages import Fault, Note, Progress, translatable

from . import formats, geopackage, postgis
from .outputs import Layer
from .places import text_of


@dataclass
class Written:
    """A layer that is staged.

    Attributes
    ----------
    destination : str
        From which QGIS opens it.
    style : Path or None
        What it is drawn with.
    notes : list of Note
        What its format changed.
    """

    destination: str
    style: Path | None = None
    notes: list[Note] = field(default_factory=list)


def write(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    layer: Layer,
    parameters: dict,
    context: QgsProcessingContext,
    file: Path | None,
    progress: Progress,
) -> Written | None:
    """Write a layer where its parameter says; None where it is not asked for.

    Parameters
    ----------
    file : Path or None
        The file that is written, as the user named it; None for memory and databases.
    """
    if parameters.get(name) in (None, ""):
        return None
    target = Path() if file is None else file
    ending = formats.ending(target)
    fields, rows = _content(layer)
    frame, notes = layer.frame, []
    spatial = "geometry" in frame
    if spatial and ending in formats.TABLES:
        spatial, notes = False, [formats.no_geometry(target)]
    if spatial and ending in formats.DEGREES and frame.crs is not None:
        frame = frame.to_crs(4326)
    table = postgis.table_of(parameters[name])
    try:
        destination = _fill(algorithm, name, frame if spatial else None, fields, rows, parameters, context, progress)
    except QgsProcessingException as error:
        raise _not_created(name, parameters[name] if file is None else str(file), error) from error
    if table is not None:
        table.check_count(len(rows), name)
        return Written(destination)
    if ending == "dbf":
        destination = destination.removesuffix(".shp") + target.suffix
    written = _verified(destination, len(rows), context, file)
    if ending in formats.CUTTING:
        notes += formats.cut_names(target, fields.names(), written) + formats.cut_texts(target, rows)
    if ending in formats.UNTYPED:
        notes += formats.formulas(target, [fields.names(), *rows])
    style = None
    if layer.style and ending not in formats.TABLES:
        style = styles.leave_with(destination, styles.style_path(layer.style), fields.names())
    if layer.period and ending == "gpkg":
        staged, _, named = destination.partition("|layername=")
        geopackage.describe(Path(staged), named.partition("|")[0], periods.description(layer.period))
    return Written(destination, style, notes)


def _content(layer: Layer) -> tuple[QgsFields, list[list]]:
    from aula_qgis.bridge import features

    fields = QgsFields(layer.inherited[0]) if layer.inherited else QgsFields()
    fields.extend(features.fields_of(layer.frame))
    rows = features.values_of(layer.frame)
    if layer.inherited:
        rows = [[*old, *new] for old, new in zip(layer.inherited[1], rows)]
    return fields, rows


def _fill(algorithm, name: str, frame, fields, rows, parameters: dict, context, progress: Progress) -> str:
    """Make the sink, fill it, close it; gives what opens it."""
    from aula_qgis.bridge import features, geometries

    geometry, kind, crs = None, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
    if frame is not None:
        geometry = frame["geometry"].to_numpy()
        kind = geometries.kind_of(geometry, algorithm.parameterDefinition(name).dataType())
        crs = crs if frame.crs is None else QgsCoordinateReferenceSystem(frame.crs.to_wkt())
    sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, kind, crs)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    features.write(sink, rows, geometry, progress)
    if hasattr(sink, "finalize"):
        sink.finalize()
    del sink
    return destination


def _not_created(name: str, destination: object, error: QgsProcessingException) -> Fault:
    if postgis.table_of(destination) is not None:
        text = translatable("The table of the output {name} cannot be created: {reason}.")
        return Fault(text, name=name, reason=postgis.cause(str(error)))
    return Fault(
        "The output {name} cannot be created in {file}: is the disk full, or the file open elsewhere? ({reason})",
        name=name,
        file=text_of(destination),
        reason=_cause(error),
    )


def _cause(error: QgsProcessingException) -> str:
    """What GDAL says, without the place where the output is staged."""
    from aula_qgis.bridge import features

    return " ".join(str(error).split()).rpartition(": ")[2].rstrip(")")[: features.LONGEST_CAUSE]


def _verified(destination: str, count: int, context: QgsProcessingContext, file: Path | None) -> list[str]:
    """Count what arrived, as a full disk loses rows without an error; gives the names of the fields."""
    if file is None:
        layer = cast(QgsVectorLayer, QgsProcessingUtils.mapLayerFromString(destination, context, True))
    else:  # and closed again: what is open cannot be moved everywhere
        with gdal_options(formats.FIRST_ROW_IS_HEADER):
            layer = QgsVectorLayer(destination, "written", "ogr")
    if layer is None or not layer.isValid() or layer.featureCount() not in (count, -1):
        raise Fault(
            "Only {found} of {count} rows reached {file}: is the disk full?",
            found=0 if layer is None or not layer.isValid() else int(layer.featureCount()),
            count=count,
            file=destination if file is None else str(file),
        )
    return layer.fields().names()
