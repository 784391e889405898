"""aula:rainwater_territories: roofs or tanks → the figures of each territory."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFeatureSource, QgsProcessingParameterNumber

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable

from ..algorithm import AulaAlgorithm, Family
from ..common import NO_PARENTS, NUMBER, TABLE, add_territories, field, read_territories, report, sink
from .common import add_series, read_series

NEEDED = ("surf_toit_m2", "pot_an_m3")
KNOWN = ("coef_total", "toit", "taille_m3", "taille_conseillee_m3", "fourni_m3_an", "retenu_an_m3", "retenu_10j_m3")
"""Fields of the algorithms of roofs and of tanks; the first two must be there."""


class RainwaterTerritories(AulaAlgorithm):
    ID, FAMILY = "rainwater_territories", Family.RAINWATER
    TITLE = translatable("Rainwater of territories")
    TAGS = (translatable("rainwater harvesting"), translatable("observatory"), translatable("stormwater"))

    def initAlgorithm(self, config=None):
        self.add(QgsProcessingParameterFeatureSource("ROOFS", tr("Roofs or tanks"), [SourceType.VectorAnyGeometry]))
        add_territories(self)
        self.add(field("POPULATION_FIELD", tr("Field of the population"), "TERRITORIES"))
        add_series(self, optional=True)
        rule = QgsProcessingParameterNumber(
            "RETENTION_MM", tr("Rain to be kept by the local rule, mm"), NUMBER, None, True, 0
        )
        self.add(rule)
        self.add(sink("OUTPUT", tr("Figures by territory"), SourceType.VectorPolygon))
        self.add(sink("BY_CLASS", tr("Figures by use and material"), TABLE, optional=True))
        self.add(sink("PARENTS", tr("Figures by parent territory"), TABLE, optional=True))
        self.add(sink("TOP", tr("Roofs with the largest yield"), SourceType.VectorAnyGeometry, optional=True))
        self.add(report("REPORT", tr("Report")))

    def compute(self, inputs, progress):
        from aula_qgis.bridge.rainwater.tables import demands
        from aula_qgis.bridge.reports import rainwater as page
        from aula_qgis.core.rainwater.demand import DOMESTIC, demand_value
        from aula_qgis.core.rainwater.territories import observatory

        result = observatory(
            self._roofs(inputs),
            read_territories(inputs, population="POPULATION_FIELD"),
            domestic_litres=demand_value(demands(), DOMESTIC),
            retention_mm=inputs.number("RETENTION_MM") if inputs.has("RETENTION_MM") else None,
            series=read_series(inputs) if inputs.has("RAIN_SERIES") else None,
            progress=progress,
        )
        layers = {
            "OUTPUT": Layer(result.territories, "rainwater/territories"),
            "BY_CLASS": Layer(result.by_class),
            "TOP": Layer(result.top),
        }
        if result.parents is not None:
            layers["PARENTS"] = Layer(result.parents)
        elif inputs.has("PARENTS"):
            inputs.note(NO_PARENTS)
        return Outputs(
            layers=layers,
            reports={"REPORT": lambda: page.territories(result, inputs.described(), [*inputs.notes, *result.notes])},
            notes=result.notes,
            summary=[page.territories_summary(result)],
        )

    @staticmethod
    def _roofs(inputs):
        from aula_qgis.core.rainwater.roofs import building_fields

        names = inputs.fields("ROOFS")
        columns = {name: name for name in (*NEEDED, *(name for name in (*KNOWN, "materiau") if name in names))}
        usage = building_fields(names).get("usage")
        if usage:
            columns["usage"] = usage
        texts = ("usage", "materiau")
        return inputs.frame("ROOFS", columns, text=texts, numbers=tuple(set(columns) - set(texts)), shape="any")
