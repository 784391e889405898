"""aula:urban_envelope: buildings → urban envelope (tache urbaine)."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterNumber

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note

from ..algorithm import AulaAlgorithm, Family
from ..common import INTEGER, NUMBER, kept_words, polygons, sink, standing_buildings


class UrbanEnvelope(AulaAlgorithm):
    ID, FAMILY = "urban_envelope", Family.ARTIFICIALISATION
    TITLE = translatable("Urban envelope from buildings")
    TAGS = (translatable("urban footprint"), translatable("dilation and erosion"), "ZAN", "PLU")

    def initAlgorithm(self, config=None):
        self.add(polygons("BUILDINGS", tr("Buildings")))
        self.add(
            QgsProcessingParameterNumber(
                "DISTANCE", tr("Distance of the dilation, then of the erosion, m"), NUMBER, 50, minValue=0.1
            )
        )
        self.add(QgsProcessingParameterNumber("MIN_AREA", tr("Smallest envelope, ha"), NUMBER, 10, minValue=0))
        self.add(
            QgsProcessingParameterNumber(
                "MIN_BUILDINGS", tr("Fewest buildings of an envelope"), INTEGER, 0, optional=True, minValue=0
            )
        )
        self.add(
            QgsProcessingParameterNumber(
                "FILL_HOLES", tr("Fill holes smaller than, m²"), NUMBER, 0, optional=True, minValue=0
            )
        )
        self.add(kept_words("KEEP_STATES", tr("States of buildings that count all the same")))
        self.add(sink("OUTPUT", tr("Urban envelope"), SourceType.VectorPolygon))

    def compute(self, inputs, progress):
        from aula_qgis.core.artificialisation.envelope import urban_envelope

        found = urban_envelope(
            standing_buildings(inputs, {}).frame.geometry,
            inputs.number("DISTANCE"),
            min_area=inputs.number("MIN_AREA"),
            min_buildings=inputs.integer("MIN_BUILDINGS"),
            fill_holes=inputs.number("FILL_HOLES"),
            progress=progress,
        )
        summary = Note(
            translatable("{count} envelopes, {surface} ha, {buildings} buildings."),
            {
                "count": len(found.frame),
                "surface": float(found.frame["surf_ha"].sum()),
                "buildings": int(found.frame["nb_batiments"].sum()),
            },
        )
        return Outputs(
            layers={"OUTPUT": Layer(found.frame, "artificialisation/urban_envelope")},
            notes=found.notes,
            summary=[summary],
        )
