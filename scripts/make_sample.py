#!/usr/bin/env python3
"""Make the fictitious sample territory: communes, land cover at two dates, buildings, roads, plan, people, timetable, rain.

    scripts/with-qgis python3 scripts/make_sample.py [folder]

writes `sample.gpkg`, the tables beside it and `sources.json` into the folder (build/sample by default). Nothing in it exists.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from osgeo import gdal, ogr, osr
from sample import buildings, landscape, people, plan, series, streets, wastelands, works, zoning
from sample.canvas import GRID_M, Axis, Coverage
from sample.ground import Ground

CRS = "EPSG:2154"
SEED = 62
FIELDS = {"i": ogr.OFTInteger, "f": ogr.OFTReal}
KINDS = {0: ogr.wkbPoint, 1: ogr.wkbLineString, 3: ogr.wkbPolygon, 6: ogr.wkbMultiPolygon}


@dataclass(frozen=True)
class Sample:
    """The layers of the sample territory."""

    communes: gpd.GeoDataFrame
    epci: gpd.GeoDataFrame
    before: gpd.GeoDataFrame
    after: gpd.GeoDataFrame
    land: Ground
    axes: list[Axis]

    @cached_property
    def themes(self) -> dict[str, tuple[gpd.GeoDataFrame, str]]:
        """What stands on the ground: layer → its rows and its description."""
        land, communes = self.land, self.communes
        built = buildings.buildings(land, self.before, self.after, communes)
        zones, water = zoning.zones(land, communes), streets.watercourses(land)
        found = {
            "troncon_de_route": (
                streets.roads(land, self.axes, communes),
                "Routes, rues et chemins (champs de la BD TOPO)",
            ),
            "troncon_de_voie_ferree": (streets.railway(land), "Voie ferrée (champs de la BD TOPO)"),
            "troncon_hydrographique": (water, "Cours d'eau et canal (champs de la BD TOPO)"),
            "obstacles_ecoulement": (streets.obstacles(land, water), "Obstacles à l'écoulement (champs du ROE)"),
            "passages_faune": (streets.crossings(land), "Passages à faune"),
            "zone_urba": (zones, "Zonage du PLUi (standard CNIG)"),
            "unites_foncieres": (zoning.parcels(land, zones), "Unités foncières des zones urbaines"),
            "friches": (wastelands.sites(land, communes), "Friches (standard CNIG)"),
            "casias": (wastelands.former_industry(land), "Anciens sites industriels (CASIAS)"),
            "aleas_miniers": (wastelands.mining_hazards(land), "Aléas miniers"),
            "znieff": (wastelands.natural_heritage(land), "ZNIEFF"),
            "lieux": (wastelands.places_of_interest(land), "Postes électriques, échangeur, installations classées"),
            "gares": (people.stations(), "Gares, une ligne par accès"),
        }
        found = {name: (self._placed(frame), text) for name, (frame, text) in found.items()}
        return found | {
            "batiment": (built, "Bâtiments (champs de la BD TOPO)"),
            "filosofi_200m": (
                people.cells(land, built, communes),
                "Population par carreau de 200 m (champs de Filosofi)",
            ),
            "etablissements": (people.workplaces(land, built), "Établissements et emplois"),
            "equipements": (people.amenities(land, built, communes), "Équipements (champs de la BPE)"),
        }

    @staticmethod
    def _placed(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
        return frame.set_geometry(_placed(frame.geometry.to_numpy())).set_crs(CRS, allow_override=True)


def generate(seed: int = SEED, themes: tuple[Callable, ...] = landscape.THEMES) -> Sample:
    """Make the territory; the same seed gives the same territory."""
    with np.errstate(all="ignore"):  # GEOS leaves floating-point flags up that mean nothing here
        land = Ground(seed)
        canvas = landscape.paint(land, themes)
        zones, *coverages = canvas.coverages()
    before, after = (_land_cover(coverage) for coverage in coverages)
    _number(before, after)
    communes = gpd.GeoDataFrame(
        {
            "code_insee": [c.code for c in plan.COMMUNES],
            "nom": [c.name for c in plan.COMMUNES],
            "code_epci": [c.epci.code for c in plan.COMMUNES],
            "nom_epci": [c.epci.name for c in plan.COMMUNES],
            "population": [c.population for c in plan.COMMUNES],
        },
        geometry=_placed(zones),
        crs=CRS,
    )
    return Sample(communes, _epci(communes), before, after, land, canvas.axes)


def _placed(geometry: np.ndarray) -> np.ndarray:
    """From the metres of the plan to the projected system, on the same grid."""
    offset = np.array([*plan.ORIGIN, 0.0])

    def moved(xyz: np.ndarray) -> np.ndarray:
        return np.round((xyz + offset[: xyz.shape[1]]) / GRID_M) * GRID_M

    high = shapely.has_z(geometry)
    result = np.array(geometry, dtype=object)
    for z in (False, True):
        result[high == z] = shapely.transform(result[high == z], moved, include_z=z)
    return result


def _land_cover(coverage: Coverage) -> gpd.GeoDataFrame:
    codes = {"code_cs": [c.cs for c in coverage.cover], "code_us": [c.us for c in coverage.cover]}
    return gpd.GeoDataFrame(codes, geometry=_placed(coverage.geometry), crs=CRS)


def _number(before: gpd.GeoDataFrame, after: gpd.GeoDataFrame) -> None:
    """Give each polygon an id, the same at both dates where nothing changed."""
    numbers: dict[tuple, int] = {}
    for frame in (before, after):
        keys = zip(shapely.to_wkb(frame.geometry.to_numpy()), frame["code_cs"], frame["code_us"].fillna(""))
        frame.insert(0, "id", [numbers.setdefault(key, len(numbers) + 1) for key in keys])


def _epci(communes: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    members = communes[["code_epci", "nom_epci", "population", "geometry"]]
    return members.dissolve("code_epci", {"nom_epci": "first", "population": "sum"}, method="coverage").reset_index()


def sources() -> dict:
    """What the demonstration runs on this folder; file names are relative to it."""
    first, second = plan.YEARS
    return {
        "titre": plan.TITLE,
        "avertissement": plan.WARNING,
        "carte": {
            "titre": f"Artificialisation nette {first}–{second} (territoire fictif)",
            "couches": [f"bilan_{first}_{second}_flows", f"bilan_{first}_{second}"],
            "source": "Données fictives, engendrées par la suite AULA.",
        },
        "travaux": works.works(),
    }


def write(sample: Sample, folder: Path) -> Path:
    """Write `sample.gpkg` and `sources.json`; the same sample gives the same files."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "sample.gpkg"
    path.unlink(missing_ok=True)
    gdal.UseExceptions()
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2021-12-31T00:00:00.000Z")
    first, second = plan.YEARS
    layers = {
        "communes": (sample.communes, "Communes"),
        "epci": (sample.epci, "EPCI"),
        f"ocsge_{first}": (sample.before, f"Occupation du sol {first} en codes OCS GE"),
        f"ocsge_{second}": (sample.after, f"Occupation du sol {second} en codes OCS GE"),
        **sample.themes,
    }
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    dataset.SetMetadataItem("TITLE", plan.TITLE)
    dataset.SetMetadataItem("DESCRIPTION", plan.WARNING)
    for name, (frame, description) in layers.items():
        _write_layer(dataset, name, frame, f"{description}. {plan.WARNING}")
    dataset = None
    series.rain(sample.land).to_csv(folder / "pluie_quotidienne.csv", index=False, lineterminator="\n")
    series.consumption(sample.land, sample.communes).to_csv(
        folder / "conso_enaf.csv", index=False, sep=";", lineterminator="\n"
    )
    series.timetable(sample.themes["gares"][0], sample.communes, folder / "gtfs.zip")
    text = json.dumps(sources(), ensure_ascii=False, indent=2)
    (folder / "sources.json").write_text(text + "\n", encoding="utf-8")
    return path


def _write_layer(dataset: ogr.DataSource, name: str, frame: gpd.GeoDataFrame, description: str) -> None:
    system = osr.SpatialReference()
    system.SetFromUserInput(CRS)
    geometry = frame.geometry.to_numpy()
    kind = KINDS[int(shapely.get_type_id(geometry).max())]
    options = [f"IDENTIFIER={name}", f"DESCRIPTION={description}", "SPATIAL_INDEX=NO"]
    layer = dataset.CreateLayer(name, system, ogr.GT_SetZ(kind) if shapely.has_z(geometry[0]) else kind, options)
    columns = [column for column in frame.columns if column != "geometry"]
    for column in columns:
        layer.CreateField(ogr.FieldDefn(column, FIELDS.get(frame[column].dtype.kind, ogr.OFTString)))
    layer.StartTransaction()
    for wkb, values in zip(shapely.to_wkb(geometry), frame[columns].itertuples(index=False)):
        feature = ogr.Feature(layer.GetLayerDefn())
        for number, value in enumerate(values):
            if value is not None and value == value:
                feature.SetField(number, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("build/sample"))
    parser.add_argument("--seed", type=int, default=SEED)
    arguments = parser.parse_args()
    sample = generate(arguments.seed)
    path = write(sample, arguments.folder)
    print(f"{path}: {plan.WARNING}")
    print(f"{len(sample.communes)} communes, {len(sample.epci)} EPCI")
    for year, frame in zip(plan.YEARS, (sample.before, sample.after)):
        print(f"{year}: {len(frame)} polygons, {frame.area.sum() / 1e4:.1f} ha")


if __name__ == "__main__":
    main()
