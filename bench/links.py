"""Least-cost links: Graphab's case through skimage, one surface a patch, and through the core, in one run; then growth to 25 M cells.

The costs are compared before any time is. The large landscapes are made: smooth noise cut into five classes, habitat patches at
the same density as in Graphab's case, so that twenty-five times the cells hold about twenty-five times the patches.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import time
from pathlib import Path

import numpy as np
from affine import Affine
from scipy import ndimage

from aula_qgis.core.grid import Grid
from aula_qgis.core.network.labels import label, renumber
from aula_qgis.core.network.links import cost_links, planar_pairs

DATA = Path(__file__).resolve().parents[1].parent / "shared/data/network/graphab_simul50/rast_simul50.tif"
COSTS = np.array([1, 5, 60, 40, 1000, 1], dtype=np.float32)
MIN_CELLS, SEED = 200, 5
SIDES = (1000, 2236, 5000)
"""1, 5 and 25 million cells."""
FASTER, GIGABYTES = 3, 8
"""The claims: times skimage's surfaces, memory of 25 M cells."""
MAX_COST = 500
"""Links of the made landscapes cost no more: the searched area grows with the patches, not with patches × raster."""


def patches_of(habitat: np.ndarray) -> np.ndarray:
    labels, count = label(habitat)
    return renumber(labels, np.bincount(labels.ravel(), minlength=count + 1)[1:] >= MIN_CELLS)


def graphab() -> bool:
    """Graphab's case: same costs, and how many times faster."""
    try:
        from osgeo import gdal
        from skimage.graph import MCP_Geometric
    except ImportError as error:
        print(f"links: {error.name} is not there, skimage is not measured (apt-get install python3-skimage)")
        return True
    if not DATA.exists():
        print(f"links: {DATA.name} does not lie beside the checkout, Graphab's case is not measured")
        return True
    raster = gdal.Open(str(DATA))
    codes = raster.ReadAsArray()
    resistance, labels = COSTS[codes], patches_of(np.isin(codes, [0, 5]))
    pairs, _ = planar_pairs(labels, (1.0, 1.0))
    start = time.perf_counter()
    peer = np.empty(len(pairs))
    for number in np.unique(pairs[:, 0]):
        surface, _ = MCP_Geometric(resistance.astype(float)).find_costs(np.argwhere(labels == number))
        rows = np.flatnonzero(pairs[:, 0] == number)
        peer[rows] = ndimage.minimum(surface, labels, pairs[rows, 1])
    theirs = time.perf_counter() - start
    start = time.perf_counter()
    found = cost_links(
        labels, np.arange(1, labels.max() + 1), Grid(resistance, Affine.from_gdal(*raster.GetGeoTransform()))
    )
    ours = time.perf_counter() - start
    assert np.array_equal(found.pairs, pairs)
    gap = np.abs(found.frame["cout"].to_numpy() / peer - 1).max()
    assert gap < 1e-9, gap
    searched = len(np.unique(pairs[:, 0]))
    print(
        f"links: {len(pairs)} planar links of {labels.max()} patches, 360,000 cells, costs equal to {gap:.1e}: "
        f"skimage {theirs:.1f} s ({searched} whole surfaces), ours {ours:.2f} s with pairs, paths and lengths: {theirs / ours:.1f}x"
    )
    return theirs / ours >= FASTER


def landscape(side: int) -> tuple[np.ndarray, np.ndarray]:
    """Resistance and patches of a made landscape."""
    rng = np.random.default_rng(SEED)
    field = ndimage.gaussian_filter(rng.standard_normal((side, side), dtype=np.float32), 12)
    field += 0.4 * ndimage.gaussian_filter(rng.standard_normal((side, side), dtype=np.float32), 3) * field.std() * 6
    cuts = np.quantile(field[::7, ::7], [0.08, 0.4, 0.75, 0.95])
    kind = np.searchsorted(cuts, field.ravel()).reshape(field.shape)
    return np.array([1, 5, 40, 60, 1000], dtype=np.float32)[kind], patches_of(kind == 0)


def grown(side: int, answer) -> None:
    resistance, labels = landscape(side)
    start = time.perf_counter()
    found = cost_links(
        labels,
        np.arange(1, labels.max() + 1),
        Grid(resistance, Affine.from_gdal(0.0, 10.0, 0.0, 0.0, 0.0, -10.0)),
        max_cost=MAX_COST,
    )
    seconds = time.perf_counter() - start
    answer.put(
        (int(labels.max()), len(found.frame), seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2)
    )


def growth() -> bool:
    """Time and memory from 1 M to 25 M cells, each in a process of its own."""
    spawn = multiprocessing.get_context("spawn")
    memory = 0.0
    for side in SIDES:
        answer = spawn.Queue()
        process = spawn.Process(target=grown, args=(side, answer))
        process.start()
        patches, links, seconds, memory = answer.get()
        process.join()
        print(
            f"links: {side * side / 1e6:.0f} M cells, {patches} patches, {links} links: {seconds:.1f} s "
            f"({1e6 * seconds / side**2:.2f} s a million cells), {memory:.1f} GB"
        )
    return memory < GIGABYTES


if __name__ == "__main__":
    sys.exit(0 if all([graphab(), growth()]) else 1)
