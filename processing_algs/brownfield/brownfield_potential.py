"""aula:brownfield_potential: parcels and signals → candidates that no inventory has yet."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFeatureSource, QgsProcessingParameterNumber

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, chosen_field, field, points, polygons, sink, without

VACANCIES = ("vacance_pct", "taux_vacance", "vacance", "part_vacants")


class BrownfieldPotential(AulaAlgorithm):
    ID, FAMILY = "brownfield_potential", Family.BROWNFIELD
    TITLE = translatable("Brownfields: candidates not yet in an inventory")
    TAGS = (translatable("brownfield"), translatable("inventory"), "CASIAS", "OCS GE")

    def initAlgorithm(self, config=None):
        self.add(polygons("PARCELS", tr("Parcels or activity zones")))
        self.add(field("VACANCY_FIELD", tr("Field of the vacancy of premises, %"), "PARCELS"))
        self.add(polygons("LAND_COVER", tr("Land cover"), True))
        self.add(field("CS_FIELD", tr("Field of cover"), "LAND_COVER"))
        self.add(field("US_FIELD", tr("Field of use"), "LAND_COVER"))
        self.add(points("CASIAS", tr("Former industrial sites (CASIAS)"), optional=True))
        self.add(polygons("BUILDINGS", tr("Buildings"), True))
        anything = [SourceType.VectorAnyGeometry]
        self.add(
            QgsProcessingParameterFeatureSource(
                "PERMITS", tr("Building permits of recent years"), anything, optional=True
            )
        )
        self.add(polygons("KNOWN", tr("Sites of the inventory"), True))
        self.add(QgsProcessingParameterNumber("MIN_AREA", tr("Smallest parcel, m²"), NUMBER, 500, True, 0))
        self.add(QgsProcessingParameterNumber("MIN_SCORE", tr("Smallest score"), NUMBER, 50, True, 0, 100))
        self.add(sink("OUTPUT", tr("Candidates"), SourceType.VectorPolygon))

    def compute(self, inputs, progress):
        from aula_qgis.core.brownfield.communes import figures
        from aula_qgis.core.brownfield.potential import find_candidates

        vacancy = chosen_field(
            inputs,
            "VACANCY_FIELD",
            next((name for name in inputs.fields("PARCELS") if name.lower() in VACANCIES), None),
        )
        table = inputs.table("PARCELS", {"vacance": vacancy} if vacancy else {}, keep_attributes=True)
        parcels = table.frame
        values = None
        if vacancy:
            read, notes = figures(parcels, {"vacance": vacancy})
            values = read["vacance"].to_numpy()
            inputs.note(*notes)
        result = find_candidates(
            parcels.geometry.to_numpy(),
            vacancy_pct=values,
            idle=self._idle(inputs),
            buildings=inputs.geometry("BUILDINGS"),
            casias=inputs.geometry("CASIAS", "points"),
            permits=inputs.geometry("PERMITS", "any"),
            known=inputs.geometry("KNOWN"),
            min_area=inputs.number("MIN_AREA"),
            min_score=inputs.number("MIN_SCORE"),
            progress=progress,
        )
        frame = parcels[["geometry"]].iloc[result.rows].reset_index(drop=True).join(result.candidates)
        fields, rows = without(inputs.source("PARCELS").fields(), table.attributes, result.candidates.columns)
        facts = {"count": len(frame), "total": len(parcels), "surface": float(frame["surf_m2"].sum() / 10_000)}
        return Outputs(
            layers={"OUTPUT": Layer(frame, "brownfield/potential", (fields, [rows[row] for row in result.rows]))},
            notes=result.notes,
            summary=[Note(translatable("{count} candidates among {total} parcels, {surface} ha."), facts, False)],
        )

    @staticmethod
    def _idle(inputs):
        """The polygons of land cover without use or of permeable artificial ground; None without a land cover."""
        import numpy as np

        from aula_qgis.core.artificialisation.nomenclature import code_fields, tidy_code
        from aula_qgis.core.brownfield.potential import is_idle
        from aula_qgis.core.messages import Fault

        if not inputs.has("LAND_COVER"):
            return None
        found = dict(zip(("cs", "us"), code_fields(inputs.fields("LAND_COVER"))))
        columns = {axis: chosen_field(inputs, f"{axis.upper()}_FIELD", found[axis]) for axis in ("cs", "us")}
        columns = {axis: name for axis, name in columns.items() if name}
        if not columns:
            raise Fault(
                "No field of cover or use was recognised in {layer}: choose it in CS_FIELD or US_FIELD. The layer has: {fields}.",
                layer=inputs.title("LAND_COVER"),
                fields=inputs.fields("LAND_COVER"),
            )
        cover = inputs.frame("LAND_COVER", columns, text=tuple(columns))
        nothing = np.full(len(cover), "", dtype=object)
        codes = [
            np.array([tidy_code(code, axis.upper()) for code in cover[axis]], dtype=object)
            if axis in columns
            else nothing
            for axis in ("cs", "us")
        ]
        return cover.geometry.to_numpy()[is_idle(*codes)]
