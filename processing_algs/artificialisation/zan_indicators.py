"""aula:zan_indicators: efficiency of land use by territory."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsRasterLayer,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note

from ..algorithm import AulaAlgorithm, Family
from ..common import INTEGER, NUMBER, field, polygons, sink, without
from . import common

FIELDS = (
    ("AREA_BEFORE", translatable("Urbanised or artificialised surface, first date"), "area_0"),
    ("AREA_AFTER", translatable("Urbanised or artificialised surface, second date"), "area_1"),
    ("POP_BEFORE", translatable("Inhabitants, first date"), "pop_0"),
    ("POP_AFTER", translatable("Inhabitants, second date"), "pop_1"),
    ("HOUSEHOLDS_BEFORE", translatable("Households, first date"), "households_0"),
    ("HOUSEHOLDS_AFTER", translatable("Households, second date"), "households_1"),
    ("JOBS_BEFORE", translatable("Jobs, first date"), "jobs_0"),
    ("JOBS_AFTER", translatable("Jobs, second date"), "jobs_1"),
)


class ZanIndicators(AulaAlgorithm):
    ID, FAMILY = "zan_indicators", Family.ARTIFICIALISATION
    TITLE = translatable("Efficiency of land use")
    TAGS = ("SDG 11.3.1", "ODD 11.3.1", "WUP", translatable("urban sprawl"), translatable("density"), "ZAN")

    def initAlgorithm(self, config=None):
        self.add(polygons("INPUT", tr("Territories")))
        self.add(field("ID", tr("Identifier of the territory"), "INPUT", optional=False))
        for name, text, _ in FIELDS[:2]:
            self.add(field(name, tr(text), "INPUT", optional=False))
        self.add(
            QgsProcessingParameterEnum(
                "AREA_UNIT", tr("Unit of the surfaces"), [tr("m²"), tr("hectares")], defaultValue=1
            )
        )
        for name, text, _ in FIELDS[2:]:
            self.add(field(name, tr(text), "INPUT"))
        for name, text in (
            ("DATE_BEFORE", tr("Year of the first date")),
            ("DATE_AFTER", tr("Year of the second date")),
        ):
            self.add(QgsProcessingParameterNumber(name, text, INTEGER, minValue=1900, maxValue=2100))
        self.add(
            QgsProcessingParameterMapLayer(
                "BUILT_UP",
                tr("Built-up land, second date (polygons or raster)"),
                optional=True,
                types=[SourceType.VectorPolygon, SourceType.Raster],
            )
        )
        self.add(
            QgsProcessingParameterNumber(
                "CELL", tr("Cell for built-up polygons, m"), NUMBER, 15, minValue=1, maxValue=1000
            ),
            advanced=True,
        )
        self.add(sink("OUTPUT", tr("Efficiency of land use"), SourceType.VectorPolygon))

    def check(self, parameters, context):
        return common.check_years(self, parameters, context)

    def compute(self, inputs, progress):
        import geopandas as gpd
        import pandas as pd

        from aula_qgis.core.artificialisation.efficiency import (
            checked_figures,
            efficiency,
            missing_figures,
            refuse_unidentified,
        )

        columns = {column: inputs.text(name) for name, _, column in FIELDS if inputs.has(name)}
        table = inputs.table("INPUT", {"id": inputs.text("ID"), **columns}, text=("id",), keep_attributes=True)
        frame = table.frame
        refuse_unidentified(frame["id"])
        figures = checked_figures(frame, columns, (1.0, 1e4)[inputs.choice("AREA_UNIT")])
        result = efficiency(figures, common.years(inputs))
        sprawl, notes = self._sprawl(inputs, frame.geometry, figures, progress)
        output = gpd.GeoDataFrame(
            pd.concat([result, sprawl], axis=1), geometry=frame.geometry.to_numpy(), crs=frame.crs
        )
        inherited = without(inputs.source("INPUT").fields(), table.attributes, output.columns)
        period = f"{inputs.integer('DATE_BEFORE')}–{inputs.integer('DATE_AFTER')}"
        return Outputs(
            layers={"OUTPUT": Layer(output, "artificialisation/zan_indicators", inherited, period)},
            notes=[*missing_figures(result, figures), *notes],
            summary=[_summary(result)],
        )

    @staticmethod
    def _sprawl(inputs, territories, figures, progress):
        """DIS, LUP, WUP and their parts."""
        import numpy as np

        from aula_qgis.core.artificialisation import indicators

        if not inputs.has("BUILT_UP"):
            return indicators.sprawl_table(territories.to_numpy(), None, figures)
        layer = inputs.layer("BUILT_UP")
        if not isinstance(layer, QgsRasterLayer):
            shapes = territories.to_numpy()
            built = inputs.geometry("BUILT_UP")
            found = indicators.sprawl_of_polygons(shapes, built, inputs.number("CELL"), progress)
            return indicators.sprawl_table(shapes, found, figures)
        cells = inputs.raster("BUILT_UP")
        side = _square(cells, layer)
        shapes = territories.to_crs(cells.crs).to_numpy()
        built = np.nan_to_num(cells.values) > 0
        origin = cells.transform.c, cells.transform.f
        found = indicators.sprawl_of_cells(shapes, built, origin, side, progress)
        sprawl, notes = indicators.sprawl_table(shapes, found, figures)
        message = translatable("{layer}: cells with a value above 0 count as built-up.")
        return sprawl, [Note(message, {"layer": layer.name()}, False), *notes]


def _summary(result) -> Note:
    """The run in one sentence."""
    message = translatable(
        "{count} territories; land consumed grew faster than the population in {faster} of the {known} where both are known."
    )
    facts = {
        "count": len(result),
        "faster": int((result["lcr"] > result["pgr"]).sum()),
        "known": int((result["lcr"].notna() & result["pgr"].notna()).sum()),
    }
    return Note(message, facts)


def _square(cells, layer):
    """The side of the cells, m; a Fault where they are not squares of metres, or turned."""
    from qgis.core import QgsCoordinateReferenceSystem

    from aula_qgis.bridge.crs import is_metric

    if not cells.crs:
        raise Fault("The layer {layer} has no CRS: set it in the layer's properties.", layer=layer.name())
    if not is_metric(QgsCoordinateReferenceSystem.fromWkt(cells.crs)) or not (
        cells.is_north_up and cells.has_square_cells
    ):
        raise Fault(
            "The raster {layer} must have square cells in a CRS of metres: warp it, to EPSG:2154 for instance.",
            layer=layer.name(),
        )
    return cells.cell_size[0]
