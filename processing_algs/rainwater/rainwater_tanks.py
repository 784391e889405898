"""aula:rainwater_tanks: roofs and daily rain → what tanks supply, and how big they should be."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, TABLE, add_scheduler, chosen_field, field, report, sink, without
from .common import add_series, read_series

RULES = ("YAS", "YBS")
SIZES = "0.5, 1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 100"
DEFAULT_COEF = 0.72
"""A rough roof (0.8) behind a filter (0.9)."""

DEMANDS = ("DEMAND_M3_DAY", "DEMAND_FIELD", "PERSONS_FIELD", "GARDEN_FIELD")


class RainwaterTanks(AulaAlgorithm):
    ID, FAMILY = "rainwater_tanks", Family.RAINWATER
    TITLE = translatable("Tanks: size and supply")
    TAGS = (translatable("rainwater harvesting"), translatable("tank"), translatable("storage"), "YAS", "YBS")

    def initAlgorithm(self, config=None):
        self.add(QgsProcessingParameterFeatureSource("ROOFS", tr("Roofs"), [TABLE]))
        self.add(field("AREA_FIELD", tr("Field of the roof surface, m²"), "ROOFS"))
        self.add(field("COEF_FIELD", tr("Field of the coefficient (e × η)"), "ROOFS"))
        add_series(self, optional=False)
        self.add(QgsProcessingParameterString("TANK_SIZES", tr("Tank sizes to compare, m³"), SIZES, optional=True))
        self.add(QgsProcessingParameterNumber("TANK_M3", tr("One tank size for all, m³"), NUMBER, None, True, 0))
        self.add(field("TANK_FIELD", tr("Field of the tank size, m³"), "ROOFS"))
        self.add(
            QgsProcessingParameterNumber("DEMAND_M3_DAY", tr("Demand of each roof, m³ a day"), NUMBER, None, True, 0)
        )
        self.add(field("DEMAND_FIELD", tr("Field of the demand, m³ a day"), "ROOFS"))
        self.add(field("PERSONS_FIELD", tr("Field of the number of persons"), "ROOFS"))
        self.add(QgsProcessingParameterString("USES", tr("Uses of the persons"), "wc, linge", optional=True))
        self.add(field("GARDEN_FIELD", tr("Field of the watered garden, m²"), "ROOFS"))
        months = QgsProcessingParameterString(
            "GARDEN_MONTHS", tr("Months of watering"), "4, 5, 6, 7, 8, 9", optional=True
        )
        self.add(months)
        self.add(QgsProcessingParameterEnum("RULE", tr("Rule of operation"), list(RULES), defaultValue=0))
        for name, text in (("START_DATE", tr("First day (2001-01-01)")), ("END_DATE", tr("Last day (2020-12-31)"))):
            self.add(QgsProcessingParameterString(name, text, optional=True))
        flush = QgsProcessingParameterNumber("FIRST_FLUSH", tr("First flush diverted, mm"), NUMBER, 0, minValue=0)
        self.add(flush, advanced=True)
        fill = QgsProcessingParameterNumber(
            "START_FILL", tr("Fill at the start (0 to 1)"), NUMBER, 0, minValue=0, maxValue=1
        )
        self.add(fill, advanced=True)
        add_scheduler(self)
        self.add(sink("OUTPUT", tr("Tanks"), SourceType.VectorAnyGeometry))
        self.add(sink("CURVE", tr("Supply by tank size"), TABLE, optional=True))
        self.add(report("REPORT", tr("Report")))

    def check(self, parameters, context):
        if all(parameters.get(name) in (None, "") for name in DEMANDS):
            return tr("Nothing says how much water is asked for: fill in one of {parameters}.").format(
                parameters=", ".join(DEMANDS)
            )
        return None

    def compute(self, inputs, progress):
        from aula_qgis.bridge.reports import rainwater as page
        from aula_qgis.core.rainwater.rain import between
        from aula_qgis.core.rainwater.tanks import Rule, size_tanks

        series = between(read_series(inputs), inputs.text("START_DATE").strip(), inputs.text("END_DATE").strip())
        table = self._roofs(inputs)
        roofs = table.frame
        result = size_tanks(
            self._area(inputs, roofs),
            self._coefficient(inputs, roofs),
            series,
            self._sizes(inputs, roofs),
            self._demand(inputs, roofs),
            rule=Rule(RULES[inputs.choice("RULE")]),
            first_flush_mm=inputs.number("FIRST_FLUSH"),
            start_fill=inputs.number("START_FILL"),
            progress=progress,
        )
        tanks, of = result.tanks, result.tanks["toit"].to_numpy()
        fields, rows = without(inputs.source("ROOFS").fields(), table.attributes, tanks.columns)
        style = None
        if "geometry" in roofs:
            tanks = roofs[["geometry"]].iloc[of].reset_index(drop=True).join(tanks)
            style = "rainwater/tanks" if roofs.geometry.area.any() else None
        return Outputs(
            layers={
                "OUTPUT": Layer(tanks, style, (fields, [rows[row] for row in of])),
                "CURVE": Layer(result.curve),
            },
            reports={"REPORT": lambda: page.tanks(result, series, inputs.described(), [*inputs.notes, *result.notes])},
            notes=result.notes,
            summary=[page.summary(result, series)],
        )

    @staticmethod
    def _roofs(inputs):
        from aula_qgis.core.tables import find_column

        names = inputs.fields("ROOFS")
        columns = {
            "area": chosen_field(inputs, "AREA_FIELD", find_column(names, ("surf_toit_m2",))),
            "coef": chosen_field(inputs, "COEF_FIELD", find_column(names, ("coef_total",))),
        }
        for column in ("tank", "demand", "persons", "garden"):
            columns[column] = chosen_field(inputs, f"{column.upper()}_FIELD", None)
        columns = {column: name for column, name in columns.items() if name}
        return inputs.table("ROOFS", columns, keep_attributes=True, shape="any")

    @staticmethod
    def _area(inputs, roofs):
        import numpy as np
        import shapely

        from aula_qgis.core.messages import Fault
        from aula_qgis.core.tables import numbers

        if "area" in roofs:
            return numbers(roofs["area"])
        if "geometry" not in roofs or not shapely.area(roofs["geometry"].to_numpy()).any():
            raise Fault(
                "The layer {layer} has no polygons and no field surf_toit_m2: choose the surface in AREA_FIELD.",
                layer=inputs.title("ROOFS"),
            )
        inputs.note(
            Note(
                translatable("No field of surface was chosen: the surface of a roof is that of its polygon."), {}, False
            )
        )
        return np.nan_to_num(shapely.area(roofs["geometry"].to_numpy()))

    @staticmethod
    def _coefficient(inputs, roofs):
        import numpy as np

        from aula_qgis.core.tables import numbers

        if "coef" in roofs:
            return numbers(roofs["coef"])
        inputs.note(
            Note(
                translatable(
                    "The roofs have no field coef_total and none was chosen in COEF_FIELD: {coef} (rough roof 0.8 × filter 0.9) counts for all."
                ),
                {"coef": DEFAULT_COEF},
            )
        )
        return np.full(len(roofs), DEFAULT_COEF)

    @staticmethod
    def _sizes(inputs, roofs):
        """One size a roof, shape (n, 1), or the sizes to compare, shape (k,)."""
        import numpy as np

        from aula_qgis.core.tables import number_list, numbers

        if "tank" in roofs:
            return numbers(roofs["tank"])[:, None]
        return np.array([inputs.number("TANK_M3")]) if inputs.has("TANK_M3") else number_list(inputs.text("TANK_SIZES"))

    @staticmethod
    def _demand(inputs, roofs):
        """m³ a day: shape (n,), or (n, 12) with gardens."""
        import numpy as np

        from aula_qgis.bridge.rainwater.tables import demands
        from aula_qgis.core.rainwater import demand
        from aula_qgis.core.tables import numbers

        nobody = np.zeros(len(roofs))
        if "demand" in roofs:
            indoor = numbers(roofs["demand"])
        elif inputs.has("DEMAND_M3_DAY"):
            indoor = nobody + inputs.number("DEMAND_M3_DAY")
        elif "persons" in roofs:
            indoor = demand.daily_demand(
                numbers(roofs["persons"]), demand.litres_per_person(demands(), inputs.text("USES"))
            )
        else:
            indoor = nobody
        if "garden" not in roofs:
            return indoor
        litres, months = (
            demand.demand_value(demands(), demand.GARDEN),
            demand.garden_months(inputs.text("GARDEN_MONTHS")),
        )
        return indoor[:, None] + demand.daily_demand(nobody, 0.0, numbers(roofs["garden"]), litres, months)
