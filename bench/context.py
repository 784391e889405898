"""Context of brownfields: 10,000 sites in layers of a million objects, and QGIS's own algorithms on the same files, in one run.

First the distances must be the same: `aula:brownfield_context` and `native:joinbynearest`, each as a whole run of
qgis_process on one layer of a million points. Then the core measures distances, neighbours and zones in seven such layers,
two of polygons, and a loop of QgsSpatialIndex does one of them; both count the building of their index.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from osgeo import gdal, ogr

from aula_qgis.core.brownfield.context import Around, context, nearest

SITES, OBJECTS = 10_000, 1_000_000
EXTENT = (600_000, 6_900_000, 750_000, 7_050_000)
"""The size of the region Hauts-de-France, in Lambert-93."""

SEED = 11
TIMES, SECONDS, GIGABYTES = 5, 120, 8
"""The claims: so many times faster than a loop of QgsSpatialIndex, and what seven layers may take."""

TOLERANCE = 1e-6
"""Metres."""


def spread(rng: np.random.Generator, count: int) -> np.ndarray:
    """Places over the extent, denser around two hundred towns."""
    west, south, east, north = EXTENT
    towns = np.c_[rng.uniform(west, east, 200), rng.uniform(south, north, 200)]
    near = towns[rng.integers(0, 200, count)] + rng.normal(0, 4_000, (count, 2))
    return np.where(
        rng.random((count, 1)) < 0.7, near, np.c_[rng.uniform(west, east, count), rng.uniform(south, north, count)]
    )


def outlines(rng: np.random.Generator, count: int) -> np.ndarray:
    """Irregular polygons of 12 vertices, one hectare and a half on average."""
    angle = np.sort(rng.uniform(0, 2 * np.pi, (count, 12)), axis=1)
    radius = rng.lognormal(4.2, 0.4, (count, 1)) * rng.uniform(0.7, 1.3, (count, 12))
    ring = spread(rng, count)[:, None, :] + radius[..., None] * np.stack([np.cos(angle), np.sin(angle)], axis=2)
    return shapely.make_valid(shapely.polygons(ring))


def save(folder: Path, name: str, wkt: np.ndarray, crs: str = "EPSG:2154") -> str:
    """A layer as a GeoPackage with its spatial index, by way of a csv."""
    table, file = folder / f"{name}.csv", folder / f"{name}.gpkg"
    pd.DataFrame({"WKT": wkt, "site_id": np.arange(len(wkt)).astype(str)}).to_csv(table, index=False)
    source = gdal.OpenEx(str(table), open_options=["KEEP_GEOM_COLUMNS=NO"])
    gdal.VectorTranslate(str(file), source, format="GPKG", dstSRS=crs, srcSRS=crs, layerName=name)
    return str(file)


def whole_run(algorithm: str, inputs: dict) -> float:
    """Seconds of an algorithm in qgis_process."""
    start = time.perf_counter()
    order = json.dumps({"inputs": inputs})
    subprocess.run(
        ["qgis_process", "run", algorithm, "-"],
        input=order,
        text=True,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - start


def column(file: str, name: str) -> np.ndarray:
    """A column of a result, in the order of `site_id`; the first row of each site."""
    source = ogr.Open(file)
    found = {int(row.GetField("site_id")): row.GetField(name) for row in source.GetLayer(0)}
    return np.array([found[site] for site in range(SITES)])


def looped(sites: np.ndarray, objects: np.ndarray) -> tuple[np.ndarray, float]:
    """Distances of sites by a loop of QgsSpatialIndex, and its seconds, building the index included, as ours is."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsSpatialIndex

    start = time.perf_counter()
    index = QgsSpatialIndex(QgsSpatialIndex.Flag.FlagStoreFeatureGeometries)
    for number, (x, y) in enumerate(shapely.get_coordinates(objects)):
        feature = QgsFeature(number)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        index.addFeature(feature)
    shapes = []
    for wkb in shapely.to_wkb(sites):
        shape = QgsGeometry()
        shape.fromWkb(wkb)
        shapes.append(shape)
    found = [index.geometry(index.nearestNeighbor(shape, 1)[0]).distance(shape) for shape in shapes]
    return np.array(found), time.perf_counter() - start


def same(ours: np.ndarray, theirs: np.ndarray, peer: str) -> bool:
    gap = float(np.abs(ours - theirs).max())
    print(f"{len(ours)} sites, {OBJECTS} points: {peer} and the plugin differ by {gap:.1e} m at most")
    return gap <= TOLERANCE


def main() -> int:
    rng = np.random.default_rng(SEED)
    sites, shops = outlines(rng, SITES), shapely.points(spread(rng, OBJECTS))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        inputs = [
            save(folder, name, shapely.to_wkt(shapes, rounding_precision=3))
            for name, shapes in (("sites", sites), ("shops", shops))
        ]
        ours, theirs = str(folder / "ours.gpkg"), str(folder / "theirs.gpkg")
        seconds = whole_run("aula:brownfield_context", {"SITES": inputs[0], "SHOPS": inputs[1], "OUTPUT": ours})
        joined = {
            "INPUT": inputs[0],
            "INPUT_2": inputs[1],
            "FIELDS_TO_COPY": ["site_id"],
            "PREFIX": "o_",
            "NEIGHBORS": 1,
            "OUTPUT": theirs,
        }
        seconds_peer = whole_run("native:joinbynearest", joined)
        if not same(column(ours, "dist_commerce_m"), column(theirs, "distance"), "native:joinbynearest"):
            return 1
    print(
        f"native:joinbynearest: {seconds_peer:.1f} s; aula:brownfield_context: {seconds:.1f} s, whole runs; ratio {seconds_peer / seconds:.1f}"
    )
    few, seconds_loop = looped(sites, shops)
    start = time.perf_counter()
    distance, _ = nearest(sites, shops)
    seconds_core = time.perf_counter() - start
    if not same(distance, few, "a loop of QgsSpatialIndex"):
        return 1
    ratio = seconds_loop / seconds_core
    print(f"QgsSpatialIndex: {seconds_loop:.1f} s; core: {seconds_core:.2f} s, indexes included; ratio {ratio:.1f}")
    around = {
        name: Around(name, shapely.points(spread(rng, OBJECTS)))
        for name in ("TRANSIT_STOPS", "MOTORWAY_EXITS", "SUBSTATIONS", "ICPE")
    }
    around |= {"SHOPS": Around("SHOPS", shops), "BUILDINGS": Around("BUILDINGS", outlines(rng, OBJECTS))}
    around["FLOOD"] = Around("FLOOD", around["BUILDINGS"].geometry)
    frame = gpd.GeoDataFrame({"id": np.arange(SITES).astype(str).astype(object)}, geometry=sites, crs=2154)
    start = time.perf_counter()
    context(frame, around)
    all_layers = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print(f"core: seven layers of {OBJECTS} objects around {SITES} sites: {all_layers:.1f} s, {memory:.2f} GiB at most")
    return int(ratio < TIMES or all_layers > SECONDS or memory > GIGABYTES)


if __name__ == "__main__":
    sys.exit(main())
