"""aula:zan_enaf_trajectory: yearly consumption of ENAF → envelope, what is left, projection."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note

from ..algorithm import AulaAlgorithm, Family
from ..common import INTEGER, NO_PARENTS, NUMBER, TABLE, chosen_field, field, report, sink

UNITS = ("m2", "ha")
PERIODS = (
    ("REFERENCE_START", translatable("First year of the reference"), 2011),
    ("REFERENCE_END", translatable("Last year of the reference"), 2020),
    ("TARGET_START", translatable("First year of the target"), 2021),
    ("TARGET_END", translatable("Last year of the target"), 2030),
)


class ZanEnafTrajectory(AulaAlgorithm):
    ID, FAMILY = "zan_enaf_trajectory", Family.ARTIFICIALISATION
    TITLE = translatable("ENAF trajectory: envelope, what is left, projection")
    TAGS = (
        translatable("consumption of ENAF"),
        translatable("trajectory"),
        translatable("envelope"),
        "ZAN",
        "Cerema",
        "SCoT",
    )

    def initAlgorithm(self, config=None):
        self.add(QgsProcessingParameterFeatureSource("INPUT", tr("Yearly consumption by territory"), [TABLE]))
        self.add(field("ID", tr("Identifier of the territory"), "INPUT", optional=False))
        self.add(field("NAME", tr("Name of the territory"), "INPUT"))
        self.add(field("PARENT_ID", tr("Parent territory (EPCI, SCoT)"), "INPUT"))
        self.add(field("YEAR_FIELD", tr("Field of the year (one row per territory and year)"), "INPUT"))
        self.add(field("VALUE_FIELD", tr("Field of the consumption (one row per territory and year)"), "INPUT"))
        self.add(QgsProcessingParameterEnum("VALUE_UNIT", tr("Unit of the consumption"), [tr("m²"), tr("hectares")]))
        self.add(
            field("PLAN_FIELD", tr("Field: the commune has a plan (PLU, document in lieu, carte communale)"), "INPUT")
        )
        self.add(field("DELEGATED_FIELD", tr("Field: number of delegated communes (commune nouvelle)"), "INPUT"))
        for name, text, default in PERIODS:
            year = QgsProcessingParameterNumber(name, tr(text), INTEGER, default, minValue=1900, maxValue=2100)
            self.add(year, advanced=True)
        self.add(QgsProcessingParameterNumber("RATE", tr("Rate of reduction, %"), NUMBER, 50, minValue=0, maxValue=100))
        self.add(field("RATE_FIELD", tr("Field of the rate of reduction, %"), "INPUT"))
        self.add(self._table("RATES", tr("Table of rates of reduction")))
        self.add(field("RATES_ID", tr("Table of rates: identifier of the territory or its parent"), "RATES"))
        self.add(field("RATES_FIELD", tr("Table of rates: field of the rate, %"), "RATES"))
        self.add(self._table("ENVELOPES", tr("Table of envelopes already allocated (id, surf_ha, motif)")))
        self.add(self._table("DEDUCTIONS", tr("Table of deductions (id, annee, surf_ha, motif)")))
        self.add(QgsProcessingParameterBoolean("GUARANTEE", tr("Count the guarantee of 1 ha"), defaultValue=True))
        self.add(sink("OUTPUT", tr("Trajectory by territory"), TABLE))
        self.add(sink("USES", tr("Consumption by use"), TABLE, optional=True))
        self.add(sink("PARENTS", tr("Trajectory by parent territory"), TABLE, optional=True))
        self.add(report("REPORT", tr("Report")))

    @staticmethod
    def _table(name, description):
        return QgsProcessingParameterFeatureSource(name, description, [TABLE], optional=True)

    def check(self, parameters, context):
        if bool(parameters.get("YEAR_FIELD")) != bool(parameters.get("VALUE_FIELD")):
            return tr(
                "The fields of the year and of the consumption go together: choose both, or neither for Cerema's columns."
            )
        if parameters.get("RATES") and not (parameters.get("RATES_ID") and parameters.get("RATES_FIELD")):
            return tr("The table of rates needs its two fields: choose RATES_ID and RATES_FIELD.")
        return None

    def compute(self, inputs, progress):
        from aula_qgis.bridge.reports import trajectory as page
        from aula_qgis.core.artificialisation.figures import Periods
        from aula_qgis.core.artificialisation.trajectory import trajectory

        periods = Periods(*(inputs.integer(name) for name, _, _ in PERIODS))
        frame, consumption, territories = self._read(inputs)
        found = trajectory(
            consumption,
            territories,
            periods,
            rate=inputs.number("RATE"),
            rates=self._given(inputs, "RATES", {"id": inputs.text("RATES_ID"), "taux": inputs.text("RATES_FIELD")}),
            envelopes=self._given(inputs, "ENVELOPES", {"id": "id", "surf_ha": _surface(inputs)}, "motif"),
            deductions=self._given(inputs, "DEDUCTIONS", {"id": "id", "annee": "annee", "surf_ha": "surf_ha"}, "motif"),
            guarantee=inputs.flag("GUARANTEE"),
            progress=progress,
        )
        notes = list(found.notes)
        target, years = f"{periods.target_start}–{periods.target_end}", found.annual["annee"]
        layers = {"OUTPUT": _placed(found.territories, frame, consumption, "zan_trajectory", target)}
        if found.uses is not None:
            observed = f"{years.min()}–{years.max()}"
            layers["USES"] = _placed(found.uses, frame, consumption, "zan_uses", observed)
        elif inputs.has("USES"):
            notes.append(
                Note(
                    translatable(
                        "The table does not tell what the land was consumed for: the consumption by use is not made."
                    )
                )
            )
        if found.parents is not None:
            layers["PARENTS"] = Layer(found.parents, period=target)
        elif inputs.has("PARENTS"):
            notes.append(NO_PARENTS)
        return Outputs(
            layers=layers,
            reports={"REPORT": lambda: page.render(found, inputs.described(), [*inputs.notes, *notes])},
            notes=notes,
            summary=[page.summary(found)],
        )

    @staticmethod
    def _read(inputs):
        """The frame as it is, the consumption it holds, and its territories."""
        from aula_qgis.core.artificialisation import consumption as table
        from aula_qgis.core.artificialisation.targets import has_plan

        fields = inputs.fields("INPUT")
        columns = {"id": inputs.text("ID")}
        for column, parameter in (
            ("nom", "NAME"),
            ("parent", "PARENT_ID"),
            ("plan", "PLAN_FIELD"),
            ("deleguees", "DELEGATED_FIELD"),
            ("taux", "RATE_FIELD"),
        ):
            if inputs.has(parameter):
                columns[column] = inputs.text(parameter)
        long = inputs.has("YEAR_FIELD")
        total, uses = ({}, {}) if long else table.wide_fields(fields)
        if long:
            columns |= {"annee": inputs.text("YEAR_FIELD"), "valeur": inputs.text("VALUE_FIELD")}
            columns |= {name.lower(): name for name in fields if name.lower() in table.USES.values()}
        elif not total:
            raise Fault(
                "{layer} has none of Cerema's yearly columns (naf11art12…): choose the fields of the year and of the consumption. It has: {fields}.",
                layer=inputs.title("INPUT"),
                fields=fields[:20],
            )
        flows = [name for each in (total, *uses.values()) for name in each.values()]
        flows += [name for name in columns if name == "valeur" or name in table.USES.values()] if long else []
        columns |= {name: name for name in flows if name not in columns}
        frame = inputs.frame("INPUT", columns, text=("id", "nom", "parent", "plan"), shape="any")
        frame, notes = table.territory_rows(frame, flows)
        inputs.note(*notes)
        unit = UNITS[inputs.choice("VALUE_UNIT")]
        found = table.from_long(frame, unit) if long else table.from_wide(frame, total, uses, unit)
        kept = [name for name in ("id", "nom", "parent", "plan", "deleguees", "taux") if name in frame]
        territories = frame[kept].iloc[found.rows].reset_index(drop=True)
        territories = territories.drop(columns="geometry", errors="ignore")
        if "nom" in territories:
            territories["nom"], notes = table.names(territories["nom"])
            inputs.note(*notes)
        else:
            territories.insert(1, "nom", territories["id"])
        if "plan" in territories:
            territories["plan"], notes = has_plan(territories["plan"])
            inputs.note(*(notes if inputs.flag("GUARANTEE") else []))
        for column in {"deleguees", "taux"} & set(territories):
            territories[column] = table.numbers(territories[column], columns[column])
        return frame, found, territories

    @staticmethod
    def _given(inputs, name, columns, optional=None):
        """The rows of an optional table, or None; `optional` is a column that it may have."""
        if not inputs.has(name):
            return None
        fields = {each.lower(): each for each in inputs.fields(name)}
        columns = {column: fields.get(wanted.lower(), wanted) for column, wanted in columns.items()}
        if optional in fields:
            columns[optional] = fields[optional]
        return inputs.frame(name, columns, text=("id", "motif"), shape="any")


def _surface(inputs):
    """The field of the surface in the table of envelopes; a trajectory's own output will do."""
    if not inputs.has("ENVELOPES"):
        return ""
    fields = {name.lower() for name in inputs.fields("ENVELOPES")}
    return (
        chosen_field(inputs, "ENVELOPES_FIELD", next((n for n in ("surf_ha", "enveloppe_ha") if n in fields), None))
        or "surf_ha"
    )


def _placed(rows, frame, consumption, style, period):
    """Rows with the geometry of their territory, where the input has one."""
    import geopandas as gpd

    if "geometry" not in frame:
        return Layer(rows, period=period)
    geometry = frame.geometry.iloc[consumption.rows].to_numpy()
    return Layer(gpd.GeoDataFrame(rows, geometry=geometry, crs=frame.crs), f"artificialisation/{style}", period=period)
