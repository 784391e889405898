"""aula:network_patches: land cover → habitat patches."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, field, sink
from .common import code_field, codes_of, is_raster, land_cover, need_metres, read_grid

CONNECTIVITIES = (8, 4)


class NetworkPatches(AulaAlgorithm):
    ID, FAMILY = "network_patches", Family.NETWORK
    TITLE = translatable("Habitat patches")
    TAGS = (translatable("ecological network"), translatable("patches"), "TVB", "réservoirs", "Graphab")

    def initAlgorithm(self, config=None):
        self.add(land_cover("LAND_COVER", tr("Land cover: polygons or raster")))
        self.add(field("CODE_FIELD", tr("Field of the code (polygons)"), "LAND_COVER"))
        self.add(QgsProcessingParameterString("HABITAT", tr("Codes that are habitat, with commas between them")))
        self.add(QgsProcessingParameterNumber("MIN_AREA", tr("Smallest patch, ha"), NUMBER, 1, minValue=0))
        self.add(
            QgsProcessingParameterEnum(
                "CONNECTIVITY",
                tr("Cells of one patch touch"),
                [tr("at a side or a corner (8)"), tr("at a side (4)")],
                defaultValue=0,
                optional=True,
            )
        )
        self.add(
            QgsProcessingParameterNumber("EDGE_DEPTH", tr("Depth of the edge, m"), NUMBER, 0, minValue=0, optional=True)
        )
        merge = QgsProcessingParameterNumber(
            "MERGE_DISTANCE", tr("Join patches no farther apart than, m"), NUMBER, 0, minValue=0, optional=True
        )
        self.add(merge)
        self.add(sink("OUTPUT", tr("Patches"), SourceType.VectorPolygon))

    def compute(self, inputs, progress):
        from aula_qgis.core.network.patches import polygon_patches, raster_patches

        habitat = codes_of(inputs.text("HABITAT"))
        if not habitat:
            raise Fault("No code of habitat is given: list those of the land cover that are habitat.")
        options = {
            "connectivity": CONNECTIVITIES[inputs.choice("CONNECTIVITY")],
            "min_ha": inputs.number("MIN_AREA"),
            "edge_m": inputs.number("EDGE_DEPTH"),
            "merge_m": inputs.number("MERGE_DISTANCE"),
            "progress": progress,
        }
        if is_raster(inputs, "LAND_COVER"):
            cells = read_grid(inputs, "LAND_COVER")
            need_metres(inputs, "LAND_COVER")
            result = raster_patches(cells, habitat, **options)
        else:
            cover = inputs.frame("LAND_COVER", {"code": code_field(inputs)}, text=("code",))
            result = polygon_patches(cover, habitat, **options)
        frame = result.frame
        facts = {
            "count": len(frame),
            "surface": round(float(frame["surf_ha"].sum()), 2),
            "core": round(float(frame["coeur_ha"].sum()), 2),
            "largest": round(float(frame["surf_ha"].max()), 2),
        }
        message = translatable(
            "{count} patches, {surface} ha, of which {core} ha of core; the largest has {largest} ha."
        )
        return Outputs(
            layers={"OUTPUT": Layer(frame, "network/patches")},
            notes=result.notes,
            summary=[Note(message, facts, warning=False)],
        )
