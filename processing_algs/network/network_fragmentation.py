"""aula:network_fragmentation: habitat and barriers → effective mesh size by territory."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note, part

from ..algorithm import AulaAlgorithm, Family
from ..common import field, lines, missing_identifier, polygons, read_territories, sink
from .common import codes_of, is_raster, land_cover, need_metres, read_grid, whole_landscape

CONNECTIVITIES = (8, 4)


class NetworkFragmentation(AulaAlgorithm):
    ID, FAMILY = "network_fragmentation", Family.NETWORK
    TITLE = translatable("Fragmentation: effective mesh size")
    TAGS = (translatable("ecological network"), translatable("fragmentation"), "MSIZ", "meff", "FragScape")

    def initAlgorithm(self, config=None):
        self.add(land_cover("HABITAT", tr("Habitat, or land cover with its codes: polygons or raster")))
        self.add(field("CODE_FIELD", tr("Field of the code (polygons)"), "HABITAT"))
        self.add(
            QgsProcessingParameterString("CODES", tr("Codes that are habitat, with commas between them"), optional=True)
        )
        self.add(lines("BARRIERS", tr("Barriers (roads, railways)"), optional=True))
        self.add(
            QgsProcessingParameterString(
                "WIDTH", tr("Width of barriers on each side: metres, or a field"), "5", optional=True
            )
        )
        self.add(
            QgsProcessingParameterEnum(
                "CONNECTIVITY",
                tr("Cells of one patch touch (raster)"),
                [tr("at a side or a corner (8)"), tr("at a side (4)")],
                defaultValue=1,
                optional=True,
            )
        )
        self.add(polygons("TERRITORIES", tr("Territories"), optional=True))
        self.add(field("TERRITORY_ID", tr("Identifier of the territory"), "TERRITORIES"))
        self.add(field("TERRITORY_NAME", tr("Name of the territory"), "TERRITORIES"))
        self.add(sink("OUTPUT", tr("Mesh size by territory"), SourceType.VectorPolygon))
        self.add(sink("PATCHES_OUT", tr("Patches of habitat"), SourceType.VectorPolygon, optional=True))

    def check(self, parameters, context):
        return missing_identifier(parameters)

    def compute(self, inputs, progress):
        result = (
            self._of_raster(inputs, progress) if is_raster(inputs, "HABITAT") else self._of_polygons(inputs, progress)
        )
        table = result.territories
        facts = {
            "count": len(table),
            "patches": len(result.patches),
            "surface": float(result.patches["surf_km2"].sum()),
            "least": float(table["meff_cbc_km2"].min()),
            "most": float(table["meff_cbc_km2"].max()),
        }
        message = translatable(
            "{count} territories, {patches} patches, {surface} km² of habitat: effective mesh size (CBC) from {least} to {most} km²."
        )
        return Outputs(
            layers={
                "OUTPUT": Layer(table, "network/fragmentation"),
                "PATCHES_OUT": Layer(result.patches, "network/fragmentation_patches"),
            },
            notes=result.notes,
            summary=[Note(message, facts, warning=False)],
        )

    def _of_polygons(self, inputs, progress):
        from aula_qgis.core.network.fragmentation import fragmentation, habitat_patches

        columns = {"code": inputs.text("CODE_FIELD")} if inputs.has("CODE_FIELD") else {}
        cover = inputs.frame("HABITAT", columns, text=("code",))
        territories = read_territories(inputs)
        if territories is None:
            territories = self._whole(inputs, cover)
        habitat = (
            cover if not self._codes(inputs, bool(columns)) else cover[cover["code"].isin(self._codes(inputs, True))]
        )
        self._say_codes(inputs, habitat, cover)
        patches = habitat_patches(
            habitat.geometry.to_numpy(), self._barriers(inputs, part(progress, 0.0, 0.2)), part(progress, 0.2, 0.8)
        )
        return fragmentation(patches, territories, part(progress, 0.8, 1.0))

    def _of_raster(self, inputs, progress):
        import geopandas as gpd
        import numpy as np
        import shapely

        from aula_qgis.core.network.fragmentation import KM2, Fragmentation, raster_fragmentation
        from aula_qgis.core.network.labels import outlines
        from aula_qgis.core.rasterize import rasterize

        cells = read_grid(inputs, "HABITAT")
        need_metres(inputs, "HABITAT")
        codes = self._codes(inputs, True)
        wanted = [float(code) for code in codes if code.replace(".", "", 1).replace("-", "", 1).isdigit()]
        if len(wanted) < len(codes):
            raise Fault(
                "The raster {layer} has numbers: give the codes of habitat as numbers, as 311, 312.",
                layer=inputs.layer("HABITAT").name(),
            )
        mask = np.isin(cells.values, wanted)
        barriers = self._barriers(inputs, part(progress, 0.0, 0.2))
        if barriers is not None:
            empty = cells.with_values(np.zeros(mask.shape, dtype=np.int32))
            cut = rasterize(barriers, np.ones(len(barriers)), empty, all_touched=True)
            mask &= cut == 0
        territories = read_territories(inputs)
        units = np.zeros(mask.shape, dtype=np.int32)
        if territories is None:
            units[~np.isnan(cells.values)] = 1
            territories = whole_landscape([shapely.box(*cells.bounds)], cells.crs or None)
        else:
            units = rasterize(
                territories.geometry.to_numpy(), np.arange(1, len(territories) + 1), cells.with_values(units)
            )
            units[np.isnan(cells.values)] = 0
        if not mask.any():
            raise Fault(
                "No cell of {layer} has a code of habitat ({codes}): check the codes.",
                layer=inputs.layer("HABITAT").name(),
                codes=codes,
            )
        connectivity = CONNECTIVITIES[inputs.choice("CONNECTIVITY")]
        found, labels = raster_fragmentation(
            cells.with_values(mask), units, len(territories), connectivity, part(progress, 0.2, 0.9)
        )
        table = territories.assign(**found)
        outside = int(table["meff_cut_km2"].isna().sum())
        notes = (
            [
                Note(
                    translatable("{count} territories hold no cell of the raster: their mesh size is not known."),
                    {"count": outside},
                )
            ]
            if outside
            else []
        )
        shapes = outlines(cells.with_values(labels))
        patches = gpd.GeoDataFrame(
            {"tache": np.arange(1, len(shapes) + 1), "surf_km2": shapely.area(shapes) / KM2},
            geometry=shapes,
            crs=cells.crs or None,
        )
        return Fragmentation(table, patches, notes)

    @staticmethod
    def _codes(inputs, needed: bool) -> list[str]:
        """The codes of habitat; none where all polygons are habitat."""
        codes = codes_of(inputs.text("CODES")) if inputs.has("CODES") else []
        if needed and not codes:
            raise Fault("A land cover needs the codes that are habitat: list them in CODES.")
        if codes and not needed:
            raise Fault("CODES lists codes of habitat: choose the field of the code in CODE_FIELD.")
        return codes

    @staticmethod
    def _say_codes(inputs, habitat, cover) -> None:
        if not len(habitat):
            raise Fault(
                "No polygon of {layer} has a code of habitat: check the codes and their field.",
                layer=inputs.title("HABITAT"),
            )
        if len(habitat) < len(cover):
            inputs.note(
                Note(
                    translatable("{count} of {total} polygons are habitat."),
                    {"count": len(habitat), "total": len(cover)},
                    False,
                )
            )

    @staticmethod
    def _whole(inputs, cover):
        """The land cover as one territory."""
        if not inputs.has("CODE_FIELD"):
            raise Fault(
                "Habitat alone does not say how large the landscape is: choose the territories, or a land cover with its codes."
            )
        return whole_landscape(cover.geometry.to_numpy(), cover.crs)

    @staticmethod
    def _barriers(inputs, progress):
        """The surfaces that barriers take; None without barriers."""
        import numpy as np

        from aula_qgis.core.network.fragmentation import barrier_zones

        if not inputs.has("BARRIERS"):
            return None
        width = inputs.text("WIDTH").strip().replace(",", ".")
        named = width in inputs.fields("BARRIERS")
        lines = inputs.frame("BARRIERS", {"largeur": width} if named else {}, shape="lines", numbers=("largeur",))
        if named:
            return barrier_zones(lines.geometry.to_numpy(), lines["largeur"].to_numpy(dtype=float), progress)
        try:
            metres = float(width)
        except ValueError:
            raise Fault(
                "WIDTH is neither a number of metres nor a field of {layer}: {width}. It has: {fields}.",
                layer=inputs.title("BARRIERS"),
                width=width,
                fields=inputs.fields("BARRIERS"),
            ) from None
        return barrier_zones(lines.geometry.to_numpy(), np.full(len(lines), metres), progress)
