"""aula:zan_zoning: the zones of a plan against the land left and the budget left."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note

from ..algorithm import AulaAlgorithm, Family
from ..common import TABLE, chosen_field, field, missing_identifier, polygons, read_territories, sink, without


class ZanZoning(AulaAlgorithm):
    ID, FAMILY = "zan_zoning", Family.ARTIFICIALISATION
    TITLE = translatable("Zones of the plan against the ZAN budget")
    TAGS = ("PLU", "PLUi", "CNIG", "1AU", "2AU", "ZAN", translatable("zoning"))

    def initAlgorithm(self, config=None):
        self.add(polygons("ZONING", tr("Zones of the plan (CNIG ZONE_URBA)")))
        self.add(field("TYPE_FIELD", tr("Field of the type of zone (TYPEZONE)"), "ZONING"))
        self.add(field("OPENING_FIELD", tr("Field of the date from which a 2AU zone ages"), "ZONING"))
        self.add(
            QgsProcessingParameterString(
                "TODAY", tr("Day to which zones age (2024-12-31; empty: today)"), optional=True
            ),
            advanced=True,
        )
        self.add(polygons("LAND_COVER", tr("Classified land cover"), True))
        self.add(field("ARTIF_FIELD", tr("Field: artificialised (1, 0)"), "LAND_COVER"))
        self.add(polygons("PRESCRIPTIONS", tr("Prescriptions (CNIG PRESCRIPTION_SURF)"), True))
        self.add(
            QgsProcessingParameterString(
                "PRESCRIPTION_TYPES",
                tr("Types of prescription that take land off (TYPEPSC)"),
                defaultValue="01, 02, 05, 07, 08, 19, 25, 31, 34, 35",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "CONSTRAINTS",
                tr("Constraints (hazard plans, protected areas)"),
                SourceType.VectorPolygon,
                optional=True,
            )
        )
        self.add(polygons("ENVELOPE", tr("Urban envelope"), True))
        self.add(polygons("TERRITORIES", tr("Territories"), True))
        self.add(field("TERRITORY_ID", tr("Identifier of the territory"), "TERRITORIES"))
        self.add(field("TERRITORY_NAME", tr("Name of the territory"), "TERRITORIES"))
        self.add(
            QgsProcessingParameterFeatureSource(
                "BUDGET", tr("Budget left (output of the trajectory)"), [TABLE], optional=True
            )
        )
        self.add(sink("OUTPUT", tr("Zones and what they leave open"), SourceType.VectorPolygon))
        self.add(sink("SUMMARY", tr("Zones against the budget by territory"), TABLE))

    def check(self, parameters, context):
        return missing_identifier(parameters)

    def compute(self, inputs, progress):
        import geopandas as gpd

        from aula_qgis.core.artificialisation.zoning import plan_against_envelope

        zones, inherited = self._zones(inputs)
        found = plan_against_envelope(
            zones,
            self._layers(inputs),
            territories=read_territories(inputs),
            budget=self._budget(inputs),
            today=_today(inputs),
            progress=progress,
        )
        frame = gpd.GeoDataFrame(found.zones, geometry=zones.geometry.to_numpy(), crs=zones.crs)
        opened = found.summary["au_disponible_ha"].sum()
        summary = Note(
            translatable("{count} zones: {opened} ha available in AU zones, {first} ha of them in 1AU."),
            {"count": len(zones), "opened": float(opened), "first": float(found.summary["au1_disponible_ha"].sum())},
        )
        fields, values = inherited
        fields, values = without(fields, values, frame.columns)
        return Outputs(
            layers={
                "OUTPUT": Layer(frame, "artificialisation/zan_zoning", (fields, values)),
                "SUMMARY": Layer(found.summary),
            },
            notes=found.notes,
            summary=[summary],
        )

    @staticmethod
    def _zones(inputs):
        fields = {name.lower(): name for name in inputs.fields("ZONING")}
        kind = chosen_field(inputs, "TYPE_FIELD", fields.get("typezone"))
        if kind is None:
            raise Fault(
                "No field of the type of zone was recognised in {layer}: choose it in TYPE_FIELD. The layer has: {fields}.",
                layer=inputs.title("ZONING"),
                fields=list(fields.values()),
            )
        columns = {"typezone": kind}
        if inputs.has("OPENING_FIELD"):
            columns["ouverture"] = inputs.text("OPENING_FIELD")
        table = inputs.table("ZONING", columns, text=("typezone",), keep_attributes=True)
        if "ouverture" in table.frame and table.frame["ouverture"].dtype == float:
            table.frame["ouverture"] = table.frame["ouverture"].map(lambda day: "" if day != day else str(int(day)))
        return table.frame, (inputs.source("ZONING").fields(), table.attributes)

    @staticmethod
    def _layers(inputs):
        import numpy as np

        from aula_qgis.core.artificialisation.flags import artificialised
        from aula_qgis.core.artificialisation.zoning import PROGRAMMED, Layers

        cover = None
        if inputs.has("LAND_COVER"):
            fields = {name.lower(): name for name in inputs.fields("LAND_COVER")}
            name = chosen_field(inputs, "ARTIF_FIELD", fields.get("artif"))
            if name is None:
                raise Fault(
                    "No field says what is artificialised in {layer}: choose it in ARTIF_FIELD, or classify the layer first. It has: {fields}.",
                    layer=inputs.title("LAND_COVER"),
                    fields=list(fields.values()),
                )
            cover = inputs.frame("LAND_COVER", {"artif": name})
            cover["artif"] = artificialised(cover["artif"], name)
        taken, programmed = [], np.empty(0, dtype=object)
        if inputs.has("PRESCRIPTIONS"):
            fields = {name.lower(): name for name in inputs.fields("PRESCRIPTIONS")}
            kind = fields.get("typepsc")
            frame = inputs.frame("PRESCRIPTIONS", {"type": kind} if kind else {}, text=("type",))
            if kind is None:
                inputs.note(Note(translatable("The prescriptions have no field TYPEPSC: all of them take land off.")))
                taken.append(frame.geometry.to_numpy())
            else:
                wanted = {
                    code.strip().zfill(2) for code in inputs.text("PRESCRIPTION_TYPES").split(",") if code.strip()
                }
                codes = frame["type"].map(lambda code: "" if code is None else code.strip().zfill(2))
                off = codes.isin(wanted)
                taken.append(frame.geometry.to_numpy()[off])
                programmed = frame.geometry.to_numpy()[(codes == PROGRAMMED) & ~off]
                inputs.note(
                    Note(
                        translatable(
                            "Prescriptions: {off} take land off, {oap} are OAP (measured apart), {others} do neither (types {types})."
                        ),
                        {
                            "off": int(off.sum()),
                            "oap": len(programmed),
                            "others": int((~off & (codes != PROGRAMMED)).sum()),
                            "types": sorted(set(codes[~off & (codes != PROGRAMMED)])) or ["–"],
                        },
                        False,
                    )
                )
        taken += _constraints(inputs)
        constraints = np.concatenate([np.empty(0, dtype=object), *taken])
        return Layers(cover, constraints, programmed, inputs.geometry("ENVELOPE"))

    @staticmethod
    def _budget(inputs):
        if not inputs.has("BUDGET"):
            return None
        return inputs.frame(
            "BUDGET", {"id": "id", "reste_ha": "reste_ha"}, text=("id",), numbers=("reste_ha",), shape="any"
        )


def _constraints(inputs):
    """The polygons of each layer of constraints."""
    return [inputs.table_of(layer).frame.geometry.to_numpy() for layer in inputs.layers("CONSTRAINTS")]


def _today(inputs):
    import datetime

    if not inputs.has("TODAY"):
        return datetime.date.today()
    try:
        return datetime.date.fromisoformat(inputs.text("TODAY").strip())
    except ValueError:
        raise Fault("{value} is not a day: write it 2024-12-31.", value=inputs.text("TODAY")) from None
