"""Streets of tests: reference layers, a seeded town, and slow ways to the same answers."""

from __future__ import annotations

import heapq

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely


def read(path, table=None, columns=None):
    """A layer of a file that GDAL reads (or some of its columns), in its own CRS, Z included."""
    ogr = pytest.importorskip("osgeo.ogr", reason="needs GDAL's Python")
    ogr.UseExceptions()
    source = ogr.Open(str(path))
    layer = source.GetLayerByName(table) if table else source.GetLayer(0)
    every = [field.GetName() for field in layer.schema]
    names = columns or every
    places = [every.index(name) for name in names]
    rows = [([f.GetField(place) for place in places], bytes(f.GetGeometryRef().ExportToWkb())) for f in layer]
    epsg = layer.GetSpatialRef().GetAuthorityCode(None)
    frame = pd.DataFrame([values for values, _ in rows], columns=names)
    return gpd.GeoDataFrame(frame, geometry=shapely.from_wkb([wkb for _, wkb in rows]), crs=int(epsg))


def names_of(path) -> list[str]:
    """The fields of a file's first layer."""
    ogr = pytest.importorskip("osgeo.ogr", reason="needs GDAL's Python")
    ogr.UseExceptions()
    source = ogr.Open(str(path))
    return [field.GetName() for field in source.GetLayer(0).schema]


def town(side: int, edges: int, seed: int = 1, one_way: float = 0.0) -> gpd.GeoDataFrame:
    """A bent grid with streets missing, some of them one-way."""
    rng = np.random.default_rng(seed)
    xy = np.c_[np.tile(np.arange(side), side), np.repeat(np.arange(side), side)] * 80.0 + rng.uniform(
        -20, 20, (side * side, 2)
    )
    number = np.arange(side * side).reshape(side, side)
    a, b = np.r_[number[:, :-1].ravel(), number[:-1].ravel()], np.r_[number[:, 1:].ravel(), number[1:].ravel()]
    kept = rng.permutation(len(a))[:edges]
    a, b = a[kept], b[kept]
    middle = (xy[a] + xy[b]) / 2 + rng.uniform(-8, 8, (len(a), 2))
    lines = shapely.linestrings(np.stack([xy[a], middle, xy[b]], axis=1))
    return gpd.GeoDataFrame(
        {"sens": np.where(rng.random(len(a)) < one_way, 1, 0).astype(object)}, geometry=lines, crs=2154
    )


def brute_times(network, edge: int, place: float) -> np.ndarray:
    """Seconds from a place on an edge to each node, by a heap and loops."""
    ways: dict[int, list[tuple[int, float]]] = {}
    for u, v, there, back in zip(network.start, network.end, network.forward, network.backward, strict=True):
        ways.setdefault(u, []).append((v, there))
        ways.setdefault(v, []).append((u, back))
    best = np.full(len(network.nodes), np.inf)
    first = [
        (place * network.backward[edge], network.start[edge]),
        ((1 - place) * network.forward[edge], network.end[edge]),
    ]
    queue = [(time, node) for time, node in first if np.isfinite(time)]
    heapq.heapify(queue)
    while queue:
        time, node = heapq.heappop(queue)
        if time >= best[node]:
            continue
        best[node] = time
        for other, more in ways.get(node, []):
            if np.isfinite(more) and time + more < best[other]:
                heapq.heappush(queue, (time + more, other))
    return best
