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
WORMS = "vers de terre"
WEIGHTS = ["infiltration", "1", "agronomie", "1", "carbone", "1", WORMS, "1"]
"""The four functions of soils of MUSE, of equal weight: a proposal of the suite."""
ROAD_M = 5.0
"""Width of roads that say none."""


class NetworkSoil(AulaAlgorithm):
    ID, FAMILY = "network_soil", Family.NETWORK
    TITLE = translatable("Brown network: soils, reservoirs and sealed breaks")
    TAGS = (translatable("ecological network"), translatable("soil"), translatable("sealing"), "trame brune", "MUSE")

    def initAlgorithm(self, config=None):
        self.add(polygons("LAND_COVER", tr("Land cover")))
        self.add(field("CODE_FIELD", tr("Field of the cover code"), "LAND_COVER"))
        self.add(QgsProcessingParameterEnum("NOMENCLATURE", tr("Nomenclature"), list(NOMENCLATURES), defaultValue=0))
        kinds = tr("Csv tables (*.csv *.txt *.gz);;All files (*)")
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
        import numpy as np

        from aula_qgis.bridge.reports import soil as page
        from aula_qgis.core.network import soil
        from aula_qgis.core.network.resistance import nearest_class
        from aula_qgis.core.network.resistance_raster import of_land_cover_polygons
        from aula_qgis.core.rasterize import rasterize

        packages.require(packages.RASTERS)
        covers = self._covers(inputs)
        code = chosen_field(inputs, "CODE_FIELD", self._detected(inputs))
        if code is None:
            raise Fault(
                "Choose the field of the cover code in CODE_FIELD. The layer {layer} has: {fields}.",
                layer=inputs.title("LAND_COVER"),
                fields=inputs.fields("LAND_COVER"),
            )
        frame = inputs.frame("LAND_COVER", {"code": code}, text=("code",))
        crs, cell = inputs.crs.toWkt(), inputs.number("CELL_SIZE")
        classes = {code: float(row) for row, code in enumerate(covers.nature)}
        cover = of_land_cover_polygons(frame, classes, cell, None, crs, part(progress, 0.0, 0.2))
        row = np.nan_to_num(cover.grid.values, nan=len(classes)).astype(np.int32)
        nature = np.array([*covers.nature.values(), 0], dtype=np.int8)[row]
        worms = np.array([*(covers.worms.get(code, np.nan) for code in classes), np.nan], dtype=np.float32)[row]
        top = self._on_top(inputs)
        if len(top):
            grid = cover.grid.with_values(nature.astype(np.int32))
            cells = rasterize(top, np.full(len(top), soil.SEALED), grid, progress=part(progress, 0.2, 0.3))
            nature = cells.astype(np.int8)
        codes = frame["code"].fillna("").str.strip()
        kinds = codes.map({code: covers.nature.get(nearest_class(code, classes)) for code in codes.unique()})
        shapes = frame.geometry.to_numpy()
        open_soil = shapes[(kinds == soil.SOIL).to_numpy()]
        if not len(open_soil):
            raise Fault(
                "No polygon of {layer} is soil: check CODE_FIELD and the nomenclature.",
                layer=inputs.title("LAND_COVER"),
            )
        criteria, total, weights = self._criteria(inputs, cover.grid, worms)
        score, completeness = soil.soil_score(criteria, total, nature == soil.SOIL)
        found, labels = soil.reservoirs(
            cover.grid.with_values(score),
            completeness,
            inputs.number("QUANTILE"),
            inputs.number("MIN_AREA"),
            part(progress, 0.3, 0.4),
        )
        cut = soil.breaks(
            cover.grid.with_values(nature), labels, inputs.number("BREAK_LENGTH"), part(progress, 0.4, 0.6)
        )
        territories = read_territories(inputs)
        if territories is None:
            territories = whole_landscape(shapes, frame.crs)
        sealed = np.concatenate([shapes[(kinds == soil.SEALED).to_numpy()], top])
        account, notes = soil.soil_account(open_soil, sealed, top, territories, cut, part(progress, 0.6, 1.0))
        known = ~np.isnan(score)
        facts = {
            "reservoirs": len(found),
            "surface": float(found["surf_ha"].sum()),
            "breaks": len(cut),
            "gain": float(cut["gain_ha"].max()) if len(cut) else 0.0,
            "complete": float(completeness[known].mean()) if known.any() else 0.0,
        }
        bands = {
            "SCORE": (score, "network/soil_score"),
            "COMPLETENESS": (completeness, "network/soil_completeness"),
            "RESISTANCE": (soil.soil_resistance(score), "network/resistance"),
        }
        return Outputs(
            layers={
                "RESERVOIRS": Layer(found, "network/soil_reservoirs"),
                "BREAKS": Layer(cut, "network/soil_breaks"),
                "SUMMARY": Layer(account, "network/soil_summary"),
            },
            rasters={name: Raster(cover.grid.with_values(values), style) for name, (values, style) in bands.items()},
            reports={
                "REPORT": lambda: page.render(
                    account,
                    found,
                    cut,
                    weights,
                    facts["complete"],
                    inputs.described(),
                    [*inputs.notes, *cover.notes, *notes],
                )
            },
            notes=[*cover.notes, *notes],
            summary=[
                Note(
                    translatable(
                        "{reservoirs} reservoirs ({surface} ha), {breaks} sealed breaks, of which the first would join {gain} ha; the score knows {complete} % of its criteria."
                    ),
                    facts,
                    warning=False,
                )
            ],
        )

    @staticmethod
    def _detected(inputs) -> str | None:
        from aula_qgis.core.tables import find_column

        return find_column(inputs.fields("LAND_COVER"), ("code_cs", "couverture", "cs", "code"))

    @staticmethod
    def _covers(inputs):
        """What the codes are for soils: the nomenclature's table, on which the rows of the user's win."""
        from aula_qgis.bridge.paths import RESOURCES
        from aula_qgis.bridge.tables import read_csv
        from aula_qgis.core.network.soil import Covers, covers

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
    def _on_top(inputs):
        """Polygons of buildings and roads, which seal whatever cover is below."""
        import numpy as np

        from aula_qgis.core.network.fragmentation import barrier_zones
        from aula_qgis.core.tables import find_column

        found = [np.empty(0, dtype=object)]
        if inputs.has("BUILDINGS"):
            found.append(inputs.geometry("BUILDINGS"))
        if inputs.has("ROADS"):
            width = chosen_field(
                inputs, "ROAD_WIDTH", find_column(inputs.fields("ROADS"), ("largeur_de_chaussee", "largeur"))
            )
            lines = inputs.frame("ROADS", {"width": width} if width else {}, shape="lines", numbers=("width",))
            metres = (
                lines["width"].to_numpy(dtype=np.float64, na_value=np.nan) if width else np.full(len(lines), np.nan)
            )
            bare = ~(metres > 0)
            if bare.any():
                inputs.note(
                    Note(
                        translatable("{count} roads say no width: they take {metres} m."),
                        {"count": int(bare.sum()), "metres": ROAD_M},
                    )
                )
            found.append(barrier_zones(lines.geometry.to_numpy(), np.where(bare, ROAD_M, metres) / 2))
        return np.concatenate(found)

    @staticmethod
    def _criteria(inputs, grid, worms):
        """Criteria that exist with their weights, the weight of all of them, and how the report names each."""
        import numpy as np
        import pandas as pd

        from aula_qgis.bridge import rasters
        from aula_qgis.core.tables import numbers, plain_word

        rows = [row for row in inputs.matrix("WEIGHTS", 2) if any(row)] or [
            WEIGHTS[n : n + 2] for n in range(0, len(WEIGHTS), 2)
        ]
        weights = numbers(pd.Series([weight for _, weight in rows], name=tr("Weight")))
        if not (weights >= 0).all() or not weights.sum() > 0:
            raise Fault("The weights of WEIGHTS must be 0 or more, and one of them above 0.")
        layers = {plain_word(layer.name()): layer for layer in inputs.layers("CRITERIA")}
        criteria, used, names = [], set(), []
        for (name, _), weight in zip(rows, weights.tolist()):
            mine = [key for key in layers if plain_word(name) in key]
            if mine:
                values = rasters.read_onto(layers[mine[0]], grid)
                used.add(mine[0])
                low, high = (
                    (float(bound) for bound in (np.nanmin(values), np.nanmax(values)))
                    if (~np.isnan(values)).any()
                    else (0.0, 100.0)
                )
                if low < 0 or high > 100:
                    values = 100 * (values - low) / (high - low)
                    inputs.note(
                        Note(
                            translatable("The raster {layer} goes from {low} to {high}: it is stretched to 0 to 100."),
                            {"layer": layers[mine[0]].name(), "low": low, "high": high},
                        )
                    )
                criteria.append((values, weight))
            elif plain_word(name) == WORMS:
                criteria.append((worms, weight))
            names.append((name, weight, bool(mine) or plain_word(name) == WORMS))
        astray = [layers[key].name() for key in layers if key not in used]
        if astray:
            raise Fault(
                "The rasters {layers} belong to no criterion: let their names contain one of {criteria}, or add a row to WEIGHTS.",
                layers=astray,
                criteria=[name for name, _ in rows],
            )
        absent = [name for name, _, known in names if not known]
        if absent:
            inputs.note(
                Note(
                    translatable(
                        "Criteria without a raster, left out of the score: {criteria}. The completeness tells."
                    ),
                    {"criteria": absent},
                )
            )
        return criteria, float(weights.sum()), names
