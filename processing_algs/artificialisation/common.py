"""Parameters and readings that the ZAN algorithms share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from aula_qgis.bridge.artificialisation.nomenclatures import ENAF, TITLES
from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note

from ..algorithm import AulaAlgorithm
from ..common import (
    INTEGER,
    NO_PARENTS,
    NUMBER,
    TABLE,
    add_scheduler,
    add_territories,
    chosen_field,
    field,
    polygons,
    report,
    sink,
)
from ..inputs import Inputs

if TYPE_CHECKING:
    import numpy as np

    from aula_qgis.core.artificialisation.land_cover import LandCover


def add_rules(algorithm: AulaAlgorithm, parent: str) -> None:
    """The nomenclature and what refines it; `parent` is the layer that has the field of the 4P class."""
    titles = [tr(title) for title in TITLES]
    algorithm.add(QgsProcessingParameterEnum("NOMENCLATURE", tr("Nomenclature"), titles, defaultValue=0))
    table = QgsProcessingParameterFile(
        "TABLE", tr("Custom table (csv: cs, us, artif, imperm)"), extension="csv", optional=True
    )
    algorithm.add(table, advanced=True)
    algorithm.add(polygons("EXEMPT", tr("Exempted perimeters (R. 101-1, III)"), True), advanced=True)
    algorithm.add(polygons("ENVELOPE", tr("Urban envelope (OCS2D farm buildings)"), True), advanced=True)
    algorithm.add(field("POSTE4P_FIELD", tr("Field of the 4P class (OCS2D undetermined use)"), parent), advanced=True)
    thresholds = QgsProcessingParameterBoolean(
        "APPLY_THRESHOLDS", tr("Apply the thresholds of R. 101-1, II"), defaultValue=False
    )
    algorithm.add(thresholds, advanced=True)
    for name, text, default in (
        ("BUILT_MIN", tr("Smallest building, m²"), 50),
        ("OTHER_MIN", tr("Smallest other surface, m²"), 2500),
    ):
        algorithm.add(QgsProcessingParameterNumber(name, text, NUMBER, default, minValue=0), advanced=True)


def add_account(algorithm: AulaAlgorithm) -> None:
    """The territories, the two dates, and the smallest change."""
    add_territories(algorithm)
    for name, text in (("DATE_BEFORE", tr("Year of the first date")), ("DATE_AFTER", tr("Year of the second date"))):
        algorithm.add(QgsProcessingParameterNumber(name, text, INTEGER, minValue=1900, maxValue=2100))
    smallest = QgsProcessingParameterNumber("MIN_CHANGE", tr("Smallest change counted, m²"), NUMBER, 0, minValue=0)
    algorithm.add(smallest, advanced=True)
    add_scheduler(algorithm)


def add_outputs(algorithm: AulaAlgorithm) -> None:
    """The five outputs of an account."""
    kind = SourceType.VectorPolygon
    algorithm.add(sink("OUTPUT", tr("Account by territory"), kind))
    algorithm.add(sink("FLOWS", tr("Flows"), kind, optional=True))
    algorithm.add(sink("MATRIX", tr("Transition matrix"), TABLE, optional=True))
    algorithm.add(sink("PARENTS", tr("Account by parent territory"), TABLE, optional=True))
    algorithm.add(report("REPORT", tr("Report")))


def check_years(algorithm: AulaAlgorithm, parameters: dict, context) -> str | None:
    first = algorithm.parameterAsInt(parameters, "DATE_BEFORE", context)
    second = algorithm.parameterAsInt(parameters, "DATE_AFTER", context)
    if second <= first:
        return tr("The second date ({second}) must come after the first one ({first}).").format(
            first=first, second=second
        )
    return None


def cover_columns(inputs: Inputs, layer: str, fields: dict[str, tuple[str, str | None]]) -> dict[str, str]:
    """Frame columns → fields of a land-cover layer; a Fault where no field of cover can be told."""
    columns = {column: chosen_field(inputs, parameter, found) for column, (parameter, found) in fields.items()}
    for column, (parameter, _) in fields.items():
        if column.startswith("cs") and not columns[column]:
            raise Fault(
                "No field of land cover was recognised in {layer}: choose it in {parameter}. The layer has: {fields}.",
                layer=inputs.title(layer),
                parameter=parameter,
                fields=inputs.fields(layer),
            )
    if inputs.has("POSTE4P_FIELD"):
        columns["poste_4p"] = inputs.text("POSTE4P_FIELD")
    return {column: name for column, name in columns.items() if name}


def classified(
    inputs: Inputs, frame, cs: str, us: str, *, envelope: np.ndarray | None, exempt: np.ndarray | None, thresholds: bool
) -> LandCover:
    """The land cover of a frame under the rules the user chose; a Fault where nothing at all can be classified."""
    import numpy as np

    from aula_qgis.bridge.artificialisation.nomenclatures import nomenclature
    from aula_qgis.core.artificialisation import land_cover
    from aula_qgis.core.artificialisation.thresholds import apply_thresholds

    nothing = np.full(len(frame), None, dtype=object)
    cover = land_cover.classify(
        frame.geometry.to_numpy(),
        frame[cs].to_numpy(object),
        frame[us].to_numpy(object) if us in frame else nothing,
        nomenclature(inputs.choice("NOMENCLATURE"), inputs.file("TABLE") if inputs.has("TABLE") else ""),
        envelope=envelope,
        poste_4p=frame["poste_4p"].to_numpy(object) if "poste_4p" in frame else None,
    )
    if np.isnan(cover.consumed).all():
        raise Fault(
            "No polygon can be classified: are the fields of cover and use the right ones, and the nomenclature? Codes met: {codes}.",
            codes=sorted(set(cover.cs))[:10],
        )
    if is_enaf(inputs):
        say_left_out(inputs)
        return cover
    if exempt is not None:
        cover = land_cover.exempt(cover, exempt)
    if thresholds:
        cover = apply_thresholds(cover, inputs.number("BUILT_MIN"), inputs.number("OTHER_MIN"))
    return cover


def is_enaf(inputs: Inputs) -> bool:
    """Exemptions and thresholds belong to R. 101-1: they do not apply to ENAF."""
    return inputs.choice("NOMENCLATURE") == ENAF


def say_left_out(inputs: Inputs) -> None:
    """Say once that exemptions or thresholds were asked for where they do not apply."""
    note = Note(translatable("Exempted perimeters and thresholds need codes of R. 101-1: they are not applied here."))
    if (inputs.has("EXEMPT") or inputs.flag("APPLY_THRESHOLDS")) and note not in inputs.notes:
        inputs.note(note)


def years(inputs: Inputs) -> int:
    return inputs.integer("DATE_AFTER") - inputs.integer("DATE_BEFORE")


def dated(notes: list[Note], label: str) -> list[Note]:
    """Notes on one of two layers, with the layer named in front."""
    return [
        Note(translatable("{label} – {sentence}"), {"label": label, "sentence": note}, note.warning) for note in notes
    ]


def account_outputs(inputs: Inputs, account, notes: list[Note], stocks: bool) -> Outputs:
    """The outputs of an account, whichever way it was computed."""
    from aula_qgis.bridge.outputs.outputs import Layer
    from aula_qgis.bridge.reports import zan
    from aula_qgis.core.artificialisation.nomenclature import Regime

    enaf = account.regime is Regime.ENAF
    regime = "enaf" if enaf else "zan"
    period = (inputs.integer("DATE_BEFORE"), inputs.integer("DATE_AFTER"))
    shown = f"{period[0]}–{period[1]}"
    layers = {
        "OUTPUT": Layer(account.territories, f"artificialisation/{regime}_balance", period=shown),
        "FLOWS": Layer(account.flows, f"artificialisation/{regime}_flows", period=shown),
        "MATRIX": Layer(account.matrix, period=shown),
    }
    notes = notes + account.notes
    if account.parents is not None:
        layers["PARENTS"] = Layer(account.parents, period=shown)
    elif inputs.has("PARENTS"):
        notes.append(NO_PARENTS)
    return Outputs(
        layers=layers,
        reports={"REPORT": lambda: zan.render(account, period, stocks, inputs.described(), [*inputs.notes, *notes])},
        notes=notes,
        summary=[zan.summary(account, period)],
    )
