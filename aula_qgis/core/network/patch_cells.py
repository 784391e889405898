"""Patches, points and projects as cells of a grid."""

from __future__ import annotations

import numpy as np
import shapely

from ..grid import Grid
from ..messages import Fault, Note, Progress, silent, translatable
from ..rasterize import rasterize


def patch_labels(geometry: np.ndarray, grid: Grid, progress: Progress = silent) -> tuple[np.ndarray, list[Note]]:
    """Patches onto a grid: labels 1 to n in their order, 0 elsewhere; a patch smaller than a cell takes one.

    Raises
    ------
    Fault
        No patch lies on the grid.

    Examples
    --------
    >>> from affine import Affine
    >>> grid = Grid(np.ones((1, 3)), Affine(10.0, 0.0, 0.0, 0.0, -10.0, 10.0))
    >>> patch_labels(np.array([shapely.box(0, 0, 10, 10), shapely.box(21, 1, 22, 2)]), grid)[0].tolist()
    [[1, 0, 2]]
    """
    empty = grid.with_values(np.zeros(grid.shape, dtype=np.int32))
    numbers = np.arange(1, len(geometry) + 1)
    labels = rasterize(geometry, numbers, empty, progress=progress)
    missing = np.setdiff1d(numbers, labels)
    points = shapely.point_on_surface(geometry[missing - 1])
    row, column = grid.index(shapely.get_x(points), shapely.get_y(points))
    on = grid.contains(row, column)
    free = np.zeros(len(missing), dtype=bool)
    for place in np.flatnonzero(on):
        if labels[row[place], column[place]] == 0:
            labels[row[place], column[place]] = missing[place]
            free[place] = True
    if not labels.any():
        raise Fault("No patch lies on the resistance raster: check the CRS and the extent of both.")
    counted = (
        (free, translatable("{count} patches hold no centre of a cell: each takes the cell it lies in.")),
        (~on, translatable("{count} patches lie outside the resistance raster: they have no links.")),
        (on & ~free, translatable("{count} patches are covered by others on the grid: they have no links.")),
    )
    return labels, [Note(text, {"count": int(which.sum())}) for which, text in counted if which.any()]


def point_labels(points: np.ndarray, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Points onto a grid: the labels of their cells, and the label of each point (several may share one), 0 outside.

    Examples
    --------
    >>> from affine import Affine
    >>> grid = Grid(np.ones((1, 3)), Affine(10.0, 0.0, 0.0, 0.0, -10.0, 10.0))
    >>> [found.tolist() for found in point_labels(shapely.points([[25, 5], [1, 1], [99, 5]]), grid)]
    [[[1, 0, 2]], [2, 1, 0]]
    """
    labels = np.zeros(grid.shape, dtype=np.int32)
    centre = shapely.centroid(points)
    row, column = grid.index(shapely.get_x(centre), shapely.get_y(centre))
    on = grid.contains(row, column)
    cells, number = np.unique(row[on] * grid.shape[1] + column[on], return_inverse=True)
    labels.ravel()[cells] = np.arange(1, len(cells) + 1)
    of = np.zeros(len(points), dtype=np.int64)
    of[on] = number.ravel() + 1
    return labels, of


def covered_cells(polygons: np.ndarray, grid: Grid) -> list[np.ndarray]:
    """Flat indices of the cells of each polygon: those whose centre it holds; all it touches where it is narrower than a cell.

    So that a road leaves no gap. A polygon outside the grid has none.

    Examples
    --------
    >>> from affine import Affine
    >>> grid = Grid(np.ones((1, 3)), Affine(10.0, 0.0, 0.0, 0.0, -10.0, 10.0))
    >>> [cells.tolist() for cells in covered_cells(np.array([shapely.box(0, 0, 16, 10), shapely.box(1, 1, 16, 2)]), grid)]
    [[0, 1], [0, 1]]
    """
    narrow = 2 * shapely.area(polygons) / np.maximum(shapely.length(polygons), 1e-12) < max(grid.cell_size)
    found = []
    for polygon, thin in zip(polygons, narrow.tolist()):
        if shapely.is_missing(polygon) or shapely.is_empty(polygon):
            found.append(np.empty(0, dtype=np.int64))
            continue
        window = grid.window(shapely.bounds(polygon) + np.array([-1, -1, 1, 1]) * 1e-9)
        empty = window.with_values(np.zeros(window.shape, dtype=np.int32))
        inside = np.argwhere(rasterize(np.array([polygon]), np.ones(1), empty, all_touched=thin))
        row, column = grid.index(*window.xy(inside[:, 0], inside[:, 1]))
        found.append(row * grid.shape[1] + column)
    return found
