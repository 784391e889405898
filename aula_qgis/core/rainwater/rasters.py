"""Values of a grid or of stations at roofs: rain, and slope from a surface model; all in the CRS of the roofs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.spatial import cKDTree

from ..grid import Grid
from ..messages import Fault, Progress, silent
from ..parts import in_threads

POWER = 2.0
NEIGHBOURS = 8
"""Inverse distance weighting: power of the distance, stations that count for one roof."""

CELLS_A_PART = 500_000
"""Cells looked at together: a part of a second."""

EDGE_CELLS = 1.5
"""Cells nearer than this to a roof's edge are not used: their neighbours lie outside it."""


def _need_north_up(grid: Grid) -> None:
    if not grid.is_north_up:
        raise Fault("The raster is rotated or upside down: warp it to a north-up grid first (gdalwarp).")


def grid_values(x: np.ndarray, y: np.ndarray, grid: Grid) -> np.ndarray:
    """Values of a grid at points, bilinear between the centres of its cells.

    Parameters
    ----------
    x, y : ndarray of float64, shape (n,)
    grid : Grid of float

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN for points outside the grid or in a cell without value; cells without value are left out of the mean.

    Examples
    --------
    >>> from affine import Affine
    >>> rain = Grid(np.array([[700.0, 800.0]]), Affine(1.0, 0.0, 0.0, 0.0, -1.0, 1.0))
    >>> grid_values(np.array([1.0, 0.5, 9.0]), np.array([0.5, 0.5, 0.5]), rain)
    array([750., 700.,  nan])
    """
    _need_north_up(grid)
    values, (rows, columns) = grid.values, grid.shape
    down, across = grid.places(x, y)
    inside = grid.contains(down, across)
    result = np.full(len(across), np.nan)
    across, down = across[inside], down[inside]
    here = np.isfinite(values[down.astype(int), across.astype(int)])
    total, weight = np.zeros(len(across)), np.zeros(len(across))
    first_column, first_row = np.floor(across - 0.5), np.floor(down - 0.5)
    for i in (0, 1):
        for j in (0, 1):
            near = (1 - np.abs(down - 0.5 - first_row - i)) * (1 - np.abs(across - 0.5 - first_column - j))
            row = np.clip(first_row + i, 0, rows - 1).astype(int)
            column = np.clip(first_column + j, 0, columns - 1).astype(int)
            value = values[row, column]
            known = np.isfinite(value)
            total[known] += (near * value)[known]
            weight[known] += near[known]
    result[inside] = np.where(here, total / np.where(weight > 0, weight, 1), np.nan)
    return result


def station_values(
    x: np.ndarray, y: np.ndarray, station_x: np.ndarray, station_y: np.ndarray, values: np.ndarray
) -> np.ndarray:
    """Values at points from those of stations, by inverse distance (power 2, the 8 nearest); exact at a station.

    Parameters
    ----------
    x, y : ndarray of float64, shape (n,)
    station_x, station_y, values : ndarray of float64, shape (stations,)
        Stations without value (NaN) are passed over.

    Raises
    ------
    Fault
        No station has a value.

    Examples
    --------
    >>> stations = np.array([0.0, 2.0]), np.array([0.0, 0.0]), np.array([700.0, 800.0])
    >>> station_values(np.array([1.0, 0.0]), np.array([0.0, 0.0]), *stations)
    array([750., 700.])
    """
    known = np.isfinite(values)
    if not known.any():
        raise Fault("No rain station has a value: choose the field that holds the millimetres.")
    places = np.column_stack([station_x, station_y])[known]
    count = min(NEIGHBOURS, len(places))
    distance, nearest = cKDTree(places).query(np.column_stack([x, y]), k=range(1, count + 1))
    with np.errstate(divide="ignore"):
        weight = distance**-POWER
    at = np.isinf(weight)
    weight = np.where(at.any(axis=1, keepdims=True), at, weight)
    return (weight * np.asarray(values)[known][nearest]).sum(axis=1) / weight.sum(axis=1)


def cell_slopes(dsm: Grid) -> np.ndarray:
    """Slope of each cell in degrees, from the plane that fits its 3 × 3 neighbourhood best; NaN at edges and holes.

    Examples
    --------
    >>> from affine import Affine
    >>> plane = Grid(np.tan(np.radians(30)) * np.arange(5) * np.ones((5, 1)), Affine(1.0, 0.0, 0.0, 0.0, -1.0, 5.0))
    >>> round(float(cell_slopes(plane)[2, 2]), 9)
    30.0
    """
    _need_north_up(dsm)
    width, height = dsm.cell_size
    slope = np.full(dsm.shape, np.nan)
    if min(dsm.shape) >= 3:
        z = dsm.values.astype(np.float64)
        columns, rows = z[:-2] + z[1:-1] + z[2:], z[:, :-2] + z[:, 1:-1] + z[:, 2:]
        east = (columns[:, 2:] - columns[:, :-2]) / (6 * width)
        north = (rows[:-2] - rows[2:]) / (6 * height)
        slope[1:-1, 1:-1] = np.degrees(np.arctan(np.hypot(east, north)))
    return slope


def roof_slopes(roofs: np.ndarray, dsm: Grid, progress: Progress = silent) -> np.ndarray:
    """Pitch of each roof from a digital surface model (MNS): the median slope of the cells well inside it.

    Parameters
    ----------
    roofs : ndarray of object, shape (n,)
        Polygons.
    dsm : Grid of float
        Heights in metres.

    Returns
    -------
    ndarray of float64, shape (n,)
        Degrees; NaN where no cell lies `EDGE_CELLS` inside the roof. The median reads both sides of a gable, whose mean
        plane would be flat, and passes over ridges, chimneys and dormers.

    Examples
    --------
    >>> x = np.arange(20) + 0.5
    >>> gable = np.tan(np.radians(35)) * (10 - np.abs(x - 10)) * np.ones((20, 1))
    >>> from affine import Affine
    >>> dsm = Grid(gable, Affine(1.0, 0.0, 0.0, 0.0, -1.0, 20.0))
    >>> roof_slopes(np.array([shapely.box(0, 0, 20, 20)]), dsm).round(6)
    array([35.])
    """
    slope = dsm.with_values(cell_slopes(dsm))
    width, height = dsm.cell_size
    left, _, _, top = dsm.bounds
    inner = shapely.buffer(roofs, -EDGE_CELLS * max(width, height), join_style="mitre")
    west, south, east, north = shapely.bounds(inner).T
    rows, columns = slope.shape

    def first(value: np.ndarray, size: int) -> np.ndarray:
        return np.clip(np.ceil(np.nan_to_num(value) - 0.5), 0, size).astype(np.int64)

    c0, c1 = first((west - left) / width, columns), first((east - left) / width, columns)
    r0, r1 = first((top - north) / height, rows), first((top - south) / height, rows)
    across = c1 - c0
    cells = np.where(shapely.is_empty(inner) | shapely.is_missing(inner), 0, across * (r1 - r0))
    seen = np.flatnonzero(cells)
    blocks = np.split(seen, np.flatnonzero(np.diff(np.cumsum(cells[seen]) // CELLS_A_PART)) + 1)
    parts = [_Roofs(inner[rows], r0[rows], c0[rows], across[rows], cells[rows]) for rows in blocks]
    result = np.full(len(roofs), np.nan)
    result[seen] = np.concatenate(in_threads(_median_slopes, parts, progress, slope))
    return result


@dataclass(frozen=True)
class _Roofs:
    """The inner parts of some roofs, and the cells of the box around each: first row and column, columns, number."""

    inner: np.ndarray
    row: np.ndarray
    column: np.ndarray
    across: np.ndarray
    cells: np.ndarray


def _median_slopes(roofs: _Roofs, slope: Grid) -> np.ndarray:
    """Median of the slopes inside each roof; NaN where no cell lies there."""
    roof = np.repeat(np.arange(len(roofs.cells)), roofs.cells)
    rank = np.arange(len(roof)) - np.repeat(np.cumsum(roofs.cells) - roofs.cells, roofs.cells)
    row, column = roofs.row[roof] + rank // roofs.across[roof], roofs.column[roof] + rank % roofs.across[roof]
    shapely.prepare(roofs.inner)
    inside = shapely.contains_xy(roofs.inner[roof], *slope.xy(row, column))
    value = slope.values[row[inside], column[inside]]
    known = np.isfinite(value)
    return _medians(roof[inside][known], value[known], len(roofs.cells))


def _medians(group: np.ndarray, value: np.ndarray, count: int) -> np.ndarray:
    """Median of the values of each group (0 to count − 1); NaN for a group without value."""
    order = np.lexsort((value, group))
    names, start, size = np.unique(group[order], return_index=True, return_counts=True)
    value, result = value[order], np.full(count, np.nan)
    result[names] = (value[start + (size - 1) // 2] + value[start + size // 2]) / 2
    return result
