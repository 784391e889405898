#!/usr/bin/env python3
"""Make the fictitious sample territory: communes, EPCI, land cover at two dates.

    scripts/with-qgis python3 scripts/make_sample.py [folder]

writes `sample.gpkg` and `sources.json` into the folder (build/sample by default). Nothing in it exists.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from osgeo import gdal, ogr, osr
from sample import landscape, plan
from sample.canvas import GRID_M, Coverage

CRS = "EPSG:2154"
SEED = 62


@dataclass(frozen=True)
class Sample:
    """The layers of the sample territory."""

    communes: gpd.GeoDataFrame
    epci: gpd.GeoDataFrame
    before: gpd.GeoDataFrame
    after: gpd.GeoDataFrame


def generate(seed: int = SEED, themes: tuple[Callable, ...] = landscape.THEMES) -> Sample:
    """Make the territory; the same seed gives the same territory."""
    with np.errstate(all="ignore"):  # GEOS leaves floating-point flags up that mean nothing here
        zones, *coverages = landscape.paint(seed, themes).coverages()
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
    return Sample(communes, _epci(communes), before, after)


def _placed(geometry: np.ndarray) -> np.ndarray:
    """From the metres of the plan to the projected system, on the same grid."""
    return shapely.transform(geometry, lambda xy: np.round((xy + plan.ORIGIN) / GRID_M) * GRID_M)


def _land_cover(coverage: Coverage) -> gpd.GeoDataFrame:
    codes = {"code_cs": [c.cs for c in coverage.cover], "code_us": [c.us for c in coverage.cover]}
    return gpd.GeoDataFrame(codes, geometry=_placed(coverage.geometry), crs=CRS)


def _number(before: gpd.GeoDataFrame, after: gpd.GeoDataFrame) -> None:
    """Give each polygon an id, the same at both dates where nothing changed."""
    numbers: dict[tuple, int] = {}
    for frame in (before, after):
        keys = zip(shapely.to_wkb(frame.geometry.to_numpy()), frame["code_cs"], frame["code_us"])
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
        "travaux": [
            {
                "nom": f"classement_{second}",
                "algorithme": "aula:zan_classify",
                "parametres": {"INPUT": f"sample.gpkg|layername=ocsge_{second}", "NOMENCLATURE": 0},
            },
            {
                "nom": f"bilan_{first}_{second}",
                "algorithme": "aula:zan_balance",
                "parametres": {
                    "BEFORE": f"sample.gpkg|layername=ocsge_{first}",
                    "AFTER": f"sample.gpkg|layername=ocsge_{second}",
                    "NOMENCLATURE": 0,
                    "TERRITORIES": "sample.gpkg|layername=communes",
                    "TERRITORY_ID": "code_insee",
                    "TERRITORY_NAME": "nom",
                    "PARENT_ID": "code_epci",
                    "DATE_BEFORE": first,
                    "DATE_AFTER": second,
                },
            },
        ],
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
    }
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    dataset.SetMetadataItem("TITLE", plan.TITLE)
    dataset.SetMetadataItem("DESCRIPTION", plan.WARNING)
    for name, (frame, description) in layers.items():
        _write_layer(dataset, name, frame, f"{description}. {plan.WARNING}")
    dataset = None
    text = json.dumps(sources(), ensure_ascii=False, indent=2)
    (folder / "sources.json").write_text(text + "\n", encoding="utf-8")
    return path


def _write_layer(dataset: ogr.DataSource, name: str, frame: gpd.GeoDataFrame, description: str) -> None:
    system = osr.SpatialReference()
    system.SetFromUserInput(CRS)
    layer = dataset.CreateLayer(name, system, ogr.wkbPolygon, [f"IDENTIFIER={name}", f"DESCRIPTION={description}"])
    columns = [column for column in frame.columns if column != "geometry"]
    for column in columns:
        layer.CreateField(ogr.FieldDefn(column, ogr.OFTInteger if frame[column].dtype.kind == "i" else ogr.OFTString))
    layer.StartTransaction()
    for wkb, values in zip(shapely.to_wkb(frame.geometry.to_numpy()), frame[columns].itertuples(index=False)):
        feature = ogr.Feature(layer.GetLayerDefn())
        for number, value in enumerate(values):
            if value is not None:
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
