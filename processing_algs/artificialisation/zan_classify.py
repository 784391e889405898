"""aula:zan_classify: land cover → artificialised, sealed, ENAF."""

from __future__ import annotations

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note

from ..algorithm import AulaAlgorithm, Family
from ..common import field, polygons, sink, without
from . import common


class ZanClassify(AulaAlgorithm):
    ID, FAMILY = "zan_classify", Family.ARTIFICIALISATION
    TITLE = translatable("Classify land cover (ZAN)")
    TAGS = (translatable("land take"), "OCS GE", "OCS2D", "ENAF", "ZAN")

    def initAlgorithm(self, config=None):
        self.add(polygons("INPUT", tr("Land cover")))
        self.add(field("CS_FIELD", tr("Field of cover"), "INPUT"))
        self.add(field("US_FIELD", tr("Field of use"), "INPUT"))
        common.add_rules(self, "INPUT")
        self.add(sink("OUTPUT", tr("Classified land cover"), SourceType.VectorPolygon))

    def compute(self, inputs, progress):
        import geopandas as gpd

        from aula_qgis.core.artificialisation.land_cover import HA
        from aula_qgis.core.artificialisation.nomenclature import Regime, code_fields

        cs, us = code_fields(inputs.fields("INPUT"))
        columns = common.cover_columns(inputs, "INPUT", {"cs": ("CS_FIELD", cs), "us": ("US_FIELD", us)})
        table = inputs.table("INPUT", columns, text=tuple(columns), keep_attributes=True)
        cover = common.classified(
            inputs,
            table.frame,
            "cs",
            "us",
            envelope=inputs.geometry("ENVELOPE"),
            exempt=inputs.geometry("EXEMPT"),
            thresholds=inputs.flag("APPLY_THRESHOLDS"),
        )
        frame = gpd.GeoDataFrame(cover.frame(), geometry=cover.geometry, crs=table.frame.crs)
        fields, rows = without(inputs.source("INPUT").fields(), table.attributes, frame.columns)
        area = frame.geometry.area.to_numpy() / HA
        enaf = cover.regime is Regime.ENAF
        message = (
            translatable("{count} polygons: {yes} ha ENAF, {no} ha not ENAF, {unknown} ha not classified.")
            if enaf
            else translatable(
                "{count} polygons: {no} ha artificialised ({sealed} ha sealed), {yes} ha not, {unknown} ha not classified."
            )
        )
        facts = {
            "count": len(frame),
            "yes": float(area[cover.consumed == 0].sum()),
            "no": float(area[cover.consumed == 1].sum()),
            "sealed": float(area[cover.sealed == 1].sum()),
            "unknown": float(area[cover.consumed != cover.consumed].sum()),
        }
        style = f"artificialisation/{'enaf' if enaf else 'zan'}_classify"
        return Outputs(
            layers={"OUTPUT": Layer(frame, style, (fields, [rows[row] for row in cover.row]))},
            notes=cover.notes,
            summary=[Note(message, facts, warning=False)],
        )
