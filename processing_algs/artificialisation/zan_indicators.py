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

        from aula_qgis.core.artificialisation.consumption import numbers
        from aula_qgis.core.artificialisation.indicators import efficiency

        columns = {column: inputs.text(name) for name, _, column in FIELDS if inputs.has(name)}
        table = inputs.table("INPUT", {"id": inputs.text("ID"), **columns}, text=("id",), keep_attributes=True)
        frame = table.frame
        _identified(frame["id"])
        figures = pd.DataFrame({column: numbers(frame[column], name) for column, name in columns.items()})
        _not_negative(figures, columns)
        factor = (1.0, 1e4)[inputs.choice("AREA_UNIT")]
        figures[["area_0", "area_1"]] *= factor
        result = efficiency(figures, common.years(inputs))
        notes = _unknown(result, figures)
        sprawl, said = self._sprawl(inputs, frame, figures, progress)
        result = pd.concat([result, sprawl], axis=1)
        output = gpd.GeoDataFrame(result, geometry=frame.geometry.to_numpy(), crs=frame.crs)
        inherited = without(inputs.source("INPUT").fields(), table.attributes, output.columns)
        summary = Note(
            translatable(
                "{count} territories; land consumed grew faster than the population in {faster} of the {known} where both are known."
            ),
            {
                "count": len(result),
                "faster": int((result["lcr"] > result["pgr"]).sum()),
                "known": int((result["lcr"].notna() & result["pgr"].notna()).sum()),
            },
        )
        period = f"{inputs.integer('DATE_BEFORE')}–{inputs.integer('DATE_AFTER')}"
        return Outputs(
            layers={"OUTPUT": Layer(output, "artificialisation/zan_indicators", inherited, period)},
            notes=[*notes, *said],
            summary=[summary],
        )

    @staticmethod
    def _sprawl(inputs, frame, figures, progress):
        """DIS, LUP, WUP and their parts."""
        import numpy as np
        import pandas as pd
        import shapely

        from aula_qgis.core.artificialisation import indicators

        nothing = np.full(len(frame), np.nan)
        geometry = frame.geometry
        notes: list[Note] = []
        if not inputs.has("BUILT_UP"):
            return pd.DataFrame(dict.fromkeys(("wup", "dis", "lup", "pba_pct", "bati_ha"), nothing)), notes
        layer = inputs.layer("BUILT_UP")
        if isinstance(layer, QgsRasterLayer):
            cells = inputs.raster("BUILT_UP")
            side = _square(cells, layer)
            geometry = geometry.to_crs(cells.crs)
            built = np.nan_to_num(cells.values) > 0
            notes.append(
                Note(
                    translatable("{layer}: cells with a value above 0 count as built-up."),
                    {"layer": layer.name()},
                    False,
                )
            )
            found = indicators.sprawl_of_cells(
                geometry.to_numpy(), built, (cells.transform.c, cells.transform.f), side, progress
            )
        else:
            built = inputs.geometry("BUILT_UP")
            found = indicators.sprawl_of_polygons(geometry.to_numpy(), built, inputs.number("CELL"), progress)
        people = sum((figures.get(name, nothing) for name in ("pop_1", "jobs_1")), np.zeros(len(frame)))
        if "jobs_1" not in figures or "pop_1" not in figures:
            notes.append(
                Note(translatable("Without inhabitants and jobs at the second date, LUP and WUP are not known."))
            )
        uptake = found.built / np.where(people > 0, people, np.nan)
        share = found.built / shapely.area(geometry.to_numpy())
        result = pd.DataFrame(
            {
                "wup": indicators.proliferation(share, found.dispersion, uptake),
                "dis": found.dispersion,
                "lup": uptake,
                "pba_pct": 100 * share,
                "bati_ha": found.built / 1e4,
            }
        )
        empty = int((found.built == 0).sum())
        if empty:
            notes.append(
                Note(
                    translatable("{count} territories have no built-up land: no dispersion for them."), {"count": empty}
                )
            )
        return result, [*found.notes, *notes]


def _identified(ids):
    if ids.isna().any():
        raise Fault(
            "{count} territories have no identifier: fill in the identifier field.", count=int(ids.isna().sum())
        )
    twice = ids[ids.duplicated()]
    if len(twice):
        raise Fault(
            "{count} territories stand on several rows ({ids}): keep one row for each.",
            count=int(twice.nunique()),
            ids=twice.unique()[:5].tolist(),
        )


def _not_negative(figures, columns):
    for column in figures:
        count = int((figures[column] < 0).sum())
        if count:
            raise Fault(
                "{field} is negative on {count} rows: surfaces, people and jobs are 0 or more.",
                field=columns[column],
                count=count,
            )


def _unknown(result, figures):
    """How many figures stay empty although their fields are given."""
    notes = []
    for column, needs in (
        ("lcr", {"area_1"}),
        ("pgr", {"pop_0", "pop_1"}),
        ("menages_emplois_par_ha", {"households_0", "households_1", "jobs_0", "jobs_1"}),
    ):
        missing = int(result[column].isna().sum())
        if needs <= set(figures) and missing:
            notes.append(
                Note(
                    translatable("{column} is not known for {count} territories: a figure is missing or 0."),
                    {"column": column, "count": missing},
                )
            )
    return notes


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
