"""Isochrones: 20 stations × 3 cutoffs on a town of 131,000 crossings, through QGIS's own service areas and through ours.

The town is a seeded bent grid, because no street network of this size lies beside the checkout. QGIS is given the easier
task: one layer of stations, so that it builds its graph once a cutoff, and lines alone, no polygons. What each reaches is
compared before any time is told. pandana (in a virtual environment of its own under build/) and networkx then count the
crossings within the longest time of stations that stand on crossings. Last: the graph of a region, and 2,000 origins.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import tracemalloc
import venv
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from scipy.sparse.csgraph import dijkstra

from aula_qgis.core.stations.isochrones import isochrones
from aula_qgis.core.stations.modes import Mode
from aula_qgis.core.stations.network import StreetNetwork, street_network
from aula_qgis.core.stations.od import travel_times
from aula_qgis.core.stations.reach import Pieces, reach, split
from aula_qgis.core.stations.snapping import snap

BUILD = Path(__file__).resolve().parents[1] / "build" / "bench-pandana"
PANDANA = "pandana==0.8"
QGIS_PLUGINS = "/usr/share/qgis/python/plugins"

SIDE, EDGES = 362, 182_000
REGION_SIDE, REGION_EDGES = 724, 729_000
SPEED_KMH, CUTOFFS = 5.0, [5.0, 10.0, 15.0]
STATIONS, ORIGINS, SEED = 20, 2000, 6

RATIO, RATIO_POLYGONS, REGION_SECONDS, MEGABYTES = 20, 8, 2.0, 600
"""The claims: times faster than QGIS without and with polygons, seconds of the region's graph, memory of 2,000 origins."""

GRID_M = 1e-3
"""QGIS draws a street that is left half-way from both ends twice, up to places that lie beside it by rounding: they are laid on this grid."""

TOLERANCE = 1e-5
"""Lengths may differ by this part, once on the grid."""

CHILD = """
import json, sys, time
import numpy as np, pandas as pd, pandana
data = np.load(sys.argv[1])
start = time.perf_counter()
net = pandana.Network(pd.Series(data["x"]), pd.Series(data["y"]), pd.Series(data["a"]), pd.Series(data["b"]), pd.DataFrame({"w": data["w"]}))
built = time.perf_counter()
found = net.nodes_in_range(data["nodes"].tolist(), float(sys.argv[2]))
done = time.perf_counter()
print(json.dumps({"build": built - start, "search": done - built, "nodes": found.groupby("source").size().to_dict()}))
"""


def town(side: int, edges: int) -> gpd.GeoDataFrame:
    """A grid of streets 80 m apart, bent, with streets missing."""
    rng = np.random.default_rng(SEED)
    xy = (
        np.c_[np.tile(np.arange(side), side), np.repeat(np.arange(side), side)] * 80.0
        + rng.uniform(-20, 20, (side * side, 2))
        + (650_000, 6_800_000)
    )
    number = np.arange(side * side).reshape(side, side)
    a, b = np.r_[number[:, :-1].ravel(), number[:-1].ravel()], np.r_[number[:, 1:].ravel(), number[1:].ravel()]
    kept = rng.permutation(len(a))[:edges]
    a, b = a[kept], b[kept]
    middle = (xy[a] + xy[b]) / 2 + rng.uniform(-8, 8, (len(a), 2))
    return gpd.GeoDataFrame(geometry=shapely.linestrings(np.stack([xy[a], middle, xy[b]], axis=1)), crs=2154)


def places(streets: gpd.GeoDataFrame, count: int) -> np.ndarray:
    """Points anywhere in the town, away from its border."""
    x0, y0, x1, y1 = streets.total_bounds
    return shapely.points(
        np.random.default_rng(SEED).uniform((x0 + 2000, y0 + 2000), (x1 - 2000, y1 - 2000), (count, 2))
    )


def kilometres(network: StreetNetwork, pieces: Pieces) -> np.ndarray:
    """Streets reached, by station (rows) and cutoff (columns)."""
    metres = (pieces.end - pieces.start) * network.length[pieces.edge] / 1000
    within = [pieces.latest <= 60 * minutes * (1 + 1e-9) for minutes in CUTOFFS]
    return np.stack([np.bincount(pieces.station[rows], metres[rows], STATIONS) for rows in within], axis=1)


def qgis_service_areas(streets: gpd.GeoDataFrame, points: np.ndarray) -> tuple[np.ndarray, float]:
    """The same kilometres and the seconds of QGIS's service areas, a run a cutoff."""
    from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsVectorLayer

    sys.path.append(QGIS_PLUGINS)
    application = QgsApplication([], False)
    application.initQgis()  # never left: what it would free at its end, Python has freed before
    from processing.core.Processing import Processing
    from qgis import processing

    Processing.initialize()
    layers = []
    for kind, shapes in (("LineString", streets.geometry.to_numpy()), ("Point", points)):
        layer = QgsVectorLayer(f"{kind}?crs=EPSG:2154&field=n:integer", kind, "memory")
        features = []
        for number, wkb in enumerate(shapely.to_wkb(shapes)):
            feature, geometry = QgsFeature(layer.fields()), QgsGeometry()
            geometry.fromWkb(wkb)
            feature.setGeometry(geometry)
            feature.setAttributes([number])
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layers.append(layer)
    found, start = [], time.perf_counter()
    for minutes in CUTOFFS:
        values = {
            "INPUT": layers[0],
            "START_POINTS": layers[1],
            "STRATEGY": 0,
            "TRAVEL_COST2": SPEED_KMH / 3.6 * 60 * minutes,
            "INCLUDE_BOUNDS": False,
            "OUTPUT_LINES": "memory:",
        }
        found.append(processing.run("native:serviceareafromlayer", values)["OUTPUT_LINES"])
    seconds = time.perf_counter() - start
    reached = np.zeros((STATIONS, len(CUTOFFS)))
    for column, layer in enumerate(found):
        for feature in layer.getFeatures():
            drawn = shapely.get_parts(shapely.from_wkb(feature.geometry().asWkb().data()))
            reached[feature["n"], column] = shapely.union_all(drawn, grid_size=GRID_M).length / 1000
    return reached, seconds


def crossings(network: StreetNetwork, pieces: Pieces) -> list[int]:
    """Nodes reached, by station."""
    size = len(network.nodes)
    whole = [pieces.station[pieces.start == 0] * size + network.start[pieces.edge[pieces.start == 0]]]
    whole.append(pieces.station[pieces.end == 1] * size + network.end[pieces.edge[pieces.end == 1]])
    return np.bincount(np.unique(np.concatenate(whole)) // size, minlength=STATIONS).tolist()


def pandana_counts(network: StreetNetwork, nodes: np.ndarray, metres: float) -> dict:
    """The seconds and crossings of pandana."""
    python = BUILD / "bin" / "python"
    apart = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    if not python.exists():
        venv.create(BUILD, with_pip=True)
        subprocess.run(
            [python, "-m", "pip", "install", "-q", PANDANA], check=True, env=apart, stderr=subprocess.DEVNULL
        )
    file = BUILD / "town.npz"
    np.savez(
        file,
        x=network.nodes[:, 0],
        y=network.nodes[:, 1],
        a=network.start,
        b=network.end,
        w=network.length,
        nodes=nodes,
    )
    done = subprocess.run(
        [python, "-c", CHILD, file, str(metres)], check=True, env=apart, capture_output=True, text=True
    )
    return json.loads(done.stdout.splitlines()[-1])


def against_libraries(streets: gpd.GeoDataFrame, network: StreetNetwork) -> bool:
    """networkx and pandana on stations that stand on crossings; True where all count the same."""
    import networkx

    nodes = np.random.default_rng(SEED).choice(np.flatnonzero(network.component == 1), STATIONS, replace=False)
    metres = SPEED_KMH / 3.6 * 60 * CUTOFFS[-1]
    start = time.perf_counter()
    again = street_network(streets, Mode.WALK, speed_kmh=SPEED_KMH)
    _ = again.arcs
    ours_built = time.perf_counter()
    pieces = reach(
        network, snap(network, shapely.points(network.nodes[nodes]), 1), np.arange(STATIONS), 60 * CUTOFFS[-1]
    )
    ours, counted = time.perf_counter() - ours_built, crossings(network, pieces)
    one = time.perf_counter()
    every = dijkstra(again.arcs, indices=nodes[:1])
    one = time.perf_counter() - one
    print(
        f"ours: graph {ours_built - start:.2f} s, {STATIONS} stations {ours:.2f} s with the cut streets; one station to all {np.isfinite(every).sum()} crossings {one:.3f} s"
    )
    start = time.perf_counter()
    graph = networkx.Graph()
    graph.add_weighted_edges_from(
        zip(network.start.tolist(), network.end.tolist(), network.length.tolist(), strict=True)
    )
    built = time.perf_counter()
    same = [
        len(networkx.single_source_dijkstra_path_length(graph, int(node), cutoff=metres)) for node in nodes
    ] == counted
    search = time.perf_counter() - built
    whole = time.perf_counter()
    networkx.single_source_dijkstra_path_length(graph, int(nodes[0]))
    whole = time.perf_counter() - whole
    print(
        f"networkx: graph {built - start:.2f} s, {STATIONS} stations {search:.2f} s, crossings alone; one station to all {whole:.2f} s ({whole / one:.0f} times slower); same crossings: {same}"
    )
    try:
        other = pandana_counts(network, nodes, metres)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"pandana: skipped, it cannot be installed or run here ({error})")
        return same
    agree = [other["nodes"][str(node)] for node in nodes] == counted
    print(
        f"pandana: graph {other['build']:.1f} s, {STATIONS} stations {other['search']:.2f} s; same crossings: {agree}"
    )
    return same and agree


def main() -> int:
    streets = town(SIDE, EDGES)
    points = places(streets, STATIONS)
    start = time.perf_counter()
    network = street_network(streets, Mode.WALK, speed_kmh=SPEED_KMH)
    entrances = snap(network, points, 200)
    pieces, _ = split(reach(network, entrances, np.arange(STATIONS), 60 * CUTOFFS[-1]), 60 * np.array(CUTOFFS))
    lines = time.perf_counter() - start
    stations = gpd.GeoDataFrame({"id": np.arange(STATIONS).astype(str), "nom": "gare"}, geometry=points, crs=2154)
    start = time.perf_counter()
    isochrones(street_network(streets, Mode.WALK, speed_kmh=SPEED_KMH), stations, CUTOFFS, tolerance=200)
    polygons = time.perf_counter() - start
    reached, seconds = qgis_service_areas(streets, points)
    ours = kilometres(network, pieces)
    gap = float(np.abs(ours / reached - 1).max())
    print(
        f"{len(network.nodes)} nodes, {len(network.start)} edges, {STATIONS} stations × {len(CUTOFFS)} cutoffs: {ours[:, -1].sum():.1f} km of streets in {CUTOFFS[-1]:g} min; QGIS and ours differ by {gap:.1e} at most"
    )
    if gap > TOLERANCE:
        print("The lengths differ: no comparison of speed.")
        return 1
    print(
        f"QGIS: {seconds:.1f} s for lines; ours, graph included: {lines:.2f} s for lines ({seconds / lines:.0f} times faster), {polygons:.2f} s with polygons ({seconds / polygons:.0f} times faster)"
    )
    alike = against_libraries(streets, network)
    many = snap(network, places(streets, ORIGINS), 200)
    tracemalloc.start()
    start = time.perf_counter()
    ways = travel_times(network, many, many, 60 * CUTOFFS[-1])
    memory = tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()
    dense = ORIGINS * len(network.nodes) * 8 / 2**20
    print(
        f"{ORIGINS} origins × {ORIGINS} destinations within {CUTOFFS[-1]:g} min: {len(ways.seconds)} pairs in {time.perf_counter() - start:.1f} s, {memory:.0f} MiB of arrays at the peak (a dense matrix of nodes: {dense:.0f} MiB)"
    )
    region = town(REGION_SIDE, REGION_EDGES)
    start = time.perf_counter()
    wide = street_network(region, Mode.WALK)
    _ = wide.arcs
    build = time.perf_counter() - start
    print(f"graph of a region, {len(wide.nodes)} nodes and {len(wide.start)} edges: {build:.2f} s")
    held = (
        seconds / lines >= RATIO,
        seconds / polygons >= RATIO_POLYGONS,
        alike,
        memory <= MEGABYTES,
        build < REGION_SECONDS,
    )
    return int(not all(held))


if __name__ == "__main__":
    sys.exit(main())
