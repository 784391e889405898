"""aula:network_soil: land cover, criteria → score of soils, reservoirs, sealed breaks, sealing by territory (trame brune)."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
)

from aula_qgis.bridge import packages
from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs, Raster
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note, part

from ..algorithm import AulaAlgorithm, Family
from ..common import (
    NUMBER,
    chosen_field,
    field,
    lines,
    missing_identifier,
    polygons,
    raster,
    read_territories,
    report,
    sink,
)
from .common import whole_landscape

NOMENCLATURES = ("OCS GE", "OCS2D")
WEIGHTS = ["infiltration", "1", "agronomie", "1", "carbone", "1", "vers de terre", "1"]
"""The four functions of soils of MUSE, of equal weight: a proposal of the suite."""


class NetworkSoil(AulaAlgorithm):
    ID, FAMILY = "network_soil", Family.NETWORK
    TITLE = translatable("Brown network: soils, reservoirs and sealed breaks")
    TAGS = (translatable("ecological network"), translatable("soil"), translatable("sealing"), "trame brune", "MUSE")

    def initAlgorithm(self, config=None):
        self.add(polygons("LAND_COVER", tr("Land cover")))
        self.add(field("CODE_FIELD", tr("Field of the cover code"), "LAND_COVER"))
        self.add(QgsProcessingParameterEnum("NOMENCLATURE", tr("Nomenclature"), list(NOMENCLATURES), defaultValue=0))
        kinds = tr("Tables (*.csv *.txt *.gz *.xlsx *.ods *.xls *.dbf);;All files (*)")
        self.add(
            QgsProcessingParameterFile(
                "TABLE", tr("Table of soils of one's own (csv: code, nature, vers)"), optional=True, fileFilter=kinds
            )
        )
        self.add(polygons("BUILDINGS", tr("Buildings"), optional=True))
        self.add(lines("ROADS", tr("Roads"), optional=True))
        self.add(field("ROAD_WIDTH", tr("Field of the width of roads, m"), "ROADS"))
        self.add(
            QgsProcessingParameterMultipleLayers(
                "CRITERIA", tr("Rasters of criteria, 0 to 100"), SourceType.Raster, optional=True
            )
        )
        headers = [tr("Criterion"), tr("Weight")]
        self.add(
            QgsProcessingParameterMatrix(
                "WEIGHTS", tr("Weights of the criteria (proposed)"), 4, False, headers, WEIGHTS, True
            )
        )
        self.add(QgsProcessingParameterNumber("CELL_SIZE", tr("Cell size, m"), NUMBER, 10, minValue=0.1))
        self.add(
            QgsProcessingParameterNumber("QUANTILE", tr("Reservoirs: quantile of the score"), NUMBER, 0.75, True, 0, 1)
        )
        self.add(QgsProcessingParameterNumber("MIN_AREA", tr("Reservoirs: smallest surface, ha"), NUMBER, 1, True, 0))
        self.add(QgsProcessingParameterNumber("BREAK_LENGTH", tr("Breaks: longest seal, m"), NUMBER, 50, True, 0))
        self.add(polygons("TERRITORIES", tr("Territories"), optional=True))
        self.add(field("TERRITORY_ID", tr("Identifier of the territory"), "TERRITORIES"))
        self.add(field("TERRITORY_NAME", tr("Name of the territory"), "TERRITORIES"))
        self.add(raster("SCORE", tr("Score of soils")))
        self.add(raster("COMPLETENESS", tr("Completeness of the score"), optional=True))
        self.add(raster("RESISTANCE", tr("Resistance to the fauna of soils"), optional=True))
        self.add(sink("RESERVOIRS", tr("Reservoirs of soil"), SourceType.VectorPolygon))
        self.add(sink("BREAKS", tr("Sealed breaks"), SourceType.VectorLine, optional=True))
        self.add(sink("SUMMARY", tr("Soils by territory"), SourceType.VectorPolygon, optional=True))
        self.add(report("REPORT", tr("Report")))

    def check(self, parameters, context):
        return missing_identifier(parameters)

    def compute(self, inputs, progress):
        from aula_qgis.bridge.reports import soil as page
        from aula_qgis.core.network.soil import brown_network
        from aula_qgis.core.network.soil_cover import soil_cover

        packages.require(packages.RASTERS)
        covers = self._covers(inputs)
        frame = inputs.frame("LAND_COVER", {"code": self._code_field(inputs)}, text=("code",))
        cover = soil_cover(
            frame,
            covers,
            self._drawn_over(inputs),
            inputs.number("CELL_SIZE"),
            inputs.crs.toWkt(),
            inputs.title("LAND_COVER"),
            part(progress, 0.0, 0.3),
        )
        criteria, bands = self._criteria(inputs, cover)
        territories = read_territories(inputs)
        if territories is None:
            territories = whole_landscape(frame.geometry.to_numpy(), frame.crs)
        found = brown_network(
            cover,
            bands,
            sum(criterion.weight for criterion in criteria),
            territories,
            quantile=inputs.number("QUANTILE"),
            min_ha=inputs.number("MIN_AREA"),
            longest=inputs.number("BREAK_LENGTH"),
            progress=part(progress, 0.3, 1.0),
        )
        weights = [(each.name, each.weight, each.is_known) for each in criteria]
        return Outputs(
            layers={
                "RESERVOIRS": Layer(found.reservoirs, "network/soil_reservoirs"),
                "BREAKS": Layer(found.breaks, "network/soil_breaks"),
                "SUMMARY": Layer(found.account, "network/soil_summary"),
            },
            rasters={
                "SCORE": Raster(found.score, "network/soil_score"),
                "COMPLETENESS": Raster(found.completeness, "network/soil_completeness"),
                "RESISTANCE": Raster(found.resistance, "network/resistance"),
            },
            reports={
                "REPORT": lambda: page.render(
                    found.account,
                    found.reservoirs,
                    found.breaks,
                    weights,
                    found.completeness_pct,
                    inputs.described(),
                    [*inputs.notes, *found.notes],
                )
            },
            notes=found.notes,
            summary=[_summary(found)],
        )

    @staticmethod
    def _code_field(inputs) -> str:
        from aula_qgis.core.tables import find_column

        known = find_column(inputs.fields("LAND_COVER"), ("code_cs", "couverture", "cs", "code"))
        code = chosen_field(inputs, "CODE_FIELD", known)
        if code is None:
            raise Fault(
                "Choose the field of the cover code in CODE_FIELD. The layer {layer} has: {fields}.",
                layer=inputs.title("LAND_COVER"),
                fields=inputs.fields("LAND_COVER"),
            )
        return code

    @staticmethod
    def _covers(inputs):
        """What the codes are for soils: the nomenclature's table, on which the rows of the user's win."""
        from aula_qgis.bridge.paths import RESOURCES
        from aula_qgis.bridge.tables import read_csv
        from aula_qgis.core.network.soil_cover import Covers, covers

        table = read_csv(RESOURCES / "nomenclatures" / "soil_cover.csv")
        found = covers(table[table["nomenclature"] == NOMENCLATURES[inputs.choice("NOMENCLATURE")]])
        inputs.note(
            Note(
                translatable(
                    "Scores of earthworms by cover: the order grassland, crops, forest and vineyard is published, the values are proposed by the suite."
                )
            )
        )
        if inputs.has("TABLE"):
            own = covers(inputs.csv("TABLE"))
            found = Covers(found.nature | own.nature, found.worms | own.worms)
        return found

    @staticmethod
    def _drawn_over(inputs):
        """Polygons of buildings and roads, which seal whatever cover is below."""
        import numpy as np

        from aula_qgis.core.network.soil_cover import road_zones
        from aula_qgis.core.tables import find_column

        found = [np.empty(0, dtype=object)]
        if inputs.has("BUILDINGS"):
            found.append(inputs.geometry("BUILDINGS"))
        if inputs.has("ROADS"):
            known = find_column(inputs.fields("ROADS"), ("largeur_de_chaussee", "largeur"))
            width = chosen_field(inputs, "ROAD_WIDTH", known)
            roads = inputs.frame("ROADS", {"width": width} if width else {}, shape="lines", numbers=("width",))
            zones, notes = road_zones(roads)
            inputs.note(*notes)
            found.append(zones)
        return np.concatenate(found)

    @staticmethod
    def _criteria(inputs, cover):
        """The criteria, and the values and weight of those that are known."""
        from aula_qgis.bridge import rasters
        from aula_qgis.core.network.soil_criteria import criteria_of, missing_criteria, stretched

        rows = [row for row in inputs.matrix("WEIGHTS", 2) if any(row)] or [WEIGHTS[n : n + 2] for n in (0, 2, 4, 6)]
        layers = inputs.layers("CRITERIA")
        criteria = criteria_of(rows, [layer.name() for layer in layers], tr("Weight"))
        bands = []
        for criterion in criteria:
            if criterion.raster is not None:
                layer = layers[criterion.raster]
                values, notes = stretched(rasters.read_onto(layer, cover.nature), layer.name())
                inputs.note(*notes)
                bands.append((values, criterion.weight))
            elif criterion.is_known:
                bands.append((cover.worms, criterion.weight))
        inputs.note(*missing_criteria(criteria))
        return criteria, bands


def _summary(found) -> Note:
    """The run in one sentence; `found` is the brown network."""
    message = translatable(
        "{reservoirs} reservoirs ({surface} ha), {breaks} sealed breaks, of which the first would join {gain} ha; the score knows {complete} % of its criteria."
    )
    facts = {
        "reservoirs": len(found.reservoirs),
        "surface": float(found.reservoirs["surf_ha"].sum()),
        "breaks": len(found.breaks),
        "gain": float(found.breaks["gain_ha"].max()) if len(found.breaks) else 0.0,
        "complete": found.completeness_pct,
    }
    return Note(message, facts, warning=False)
