"""Polygons and lines onto a grid."""

from __future__ import annotations

import numpy as np
import shapely

from .grid import Grid
from .messages import Progress, checkpoint, silent

COORDINATES_PER_BATCH = 500_000
"""Coordinates drawn between two checks of the cancel button."""

KINDS = ((0, "Point"), (1, "LineString"), (2, "Polygon"))


def rasterize(
    geometry: np.ndarray,
    values: np.ndarray,
    onto: Grid,
    *,
    all_touched: bool = False,
    progress: Progress = silent,
) -> np.ndarray:
    """The values of a grid with that of each geometry in the cells it covers, later ones over earlier ones.

    Parameters
    ----------
    geometry : ndarray of object, shape (n,)
        In the grid's coordinates. A polygon covers the cells whose centre it holds.
    values : ndarray, shape (n,)
    onto : Grid
        Of int32 or float32.
    all_touched : bool
        Also the cells that are only touched: for lines, and for what is narrower than a cell, which then leave no gap.

    Returns
    -------
    ndarray, shape (rows, columns)

    Notes
    -----
    By ``rasterio.features.rasterize``, which is given the coordinates of all geometries read at once: geometry by
    geometry (``__geo_interface__``) it takes up to ten times as long. GDAL writes beyond its memory where an edge that is
    touched runs along the border of the grid: such cells are drawn with a margin, and the geometries cut within it.

    Examples
    --------
    >>> from affine import Affine
    >>> grid = Grid(np.zeros((2, 3), dtype=np.int32), Affine(1.0, 0.0, 0.0, 0.0, -1.0, 2.0))
    >>> rasterize(np.array([shapely.box(0, 0, 2, 1), shapely.box(1, 0, 2, 2)]), np.array([5, 7]), grid).tolist()
    [[0, 7, 0], [5, 7, 0]]
    """
    if not onto.values.size or not len(geometry):
        return onto.values.copy()
    if not all_touched:
        drawn = onto.with_values(onto.values.copy())
        _draw(geometry, values, drawn, False, progress)
        return drawn.values
    around = _with_margin(onto)
    _draw(_cut(geometry, onto), values, around, True, progress)
    return around.values[1:-1, 1:-1].copy()


def _with_margin(grid: Grid) -> Grid:
    """The grid with a cell more on each side."""
    x, y = grid.corners(np.array(-1), np.array(-1))
    return Grid(np.pad(grid.values, 1), grid.transform._replace(c=float(x), f=float(y)), grid.crs)


def _cut(geometry: np.ndarray, grid: Grid) -> np.ndarray:
    """Geometries without what lies more than half a cell beyond the grid."""
    bounds = shapely.bounds(geometry)
    west, south, east, north = grid.bounds
    beyond = (bounds[:, :2] <= [west, south]).any(axis=1) | (bounds[:, 2:] >= [east, north]).any(axis=1)
    box = shapely.buffer(shapely.box(west, south, east, north), min(grid.cell_size) / 2, join_style="mitre")
    result = geometry.copy()
    result[beyond] = shapely.intersection(shapely.make_valid(geometry[beyond]), box)
    return result


def _draw(geometry: np.ndarray, values: np.ndarray, onto: Grid, all_touched: bool, progress: Progress) -> None:
    from rasterio.features import rasterize as draw

    size = np.cumsum(shapely.get_num_coordinates(geometry))
    blocks = np.split(np.arange(len(geometry)), np.flatnonzero(np.diff(size // COORDINATES_PER_BATCH)) + 1)
    for number, rows in enumerate(blocks):
        checkpoint(progress, number / len(blocks))
        shapes, owner = _geojson(geometry[rows])
        if shapes:
            drawn = zip(shapes, values[rows][owner].tolist())
            draw(drawn, out=onto.values, transform=onto.transform, all_touched=all_touched)


def _geojson(geometry: np.ndarray) -> tuple[list[dict], np.ndarray]:
    """The parts of geometries as GeoJSON, in their order, and the row of the geometry that each belongs to."""
    parts, owner = shapely.get_parts(geometry, return_index=True)
    while (shapely.get_type_id(parts) > 3).any():  # collections of multipolygons
        parts, inner = shapely.get_parts(parts, return_index=True)
        owner = owner[inner]
    full = ~shapely.is_empty(parts)
    parts, owner = parts[full], owner[full]
    dimension = shapely.get_dimensions(parts)
    found: list[dict] = [{}] * len(parts)
    for wanted, kind in KINDS:
        places = np.flatnonzero(dimension == wanted)
        for place, coordinates in zip(places.tolist(), _coordinates(parts[places], wanted)):
            found[place] = {"type": kind, "coordinates": coordinates}
    return found, owner


def _coordinates(parts: np.ndarray, dimension: int) -> list:
    """Coordinates of points (dimension 0), of lines (1), or of the rings of polygons (2)."""
    if dimension == 2:
        rings, polygon = shapely.get_rings(parts, return_index=True)
        return _grouped(_coordinates(rings, 1), np.bincount(polygon, minlength=len(parts)))
    xy = list(zip(*shapely.get_coordinates(parts).T.tolist()))
    return _grouped(xy, shapely.get_num_coordinates(parts)) if dimension else xy


def _grouped(items: list, count: np.ndarray) -> list[list]:
    """Items in groups that hold so many each."""
    stop = np.cumsum(count).tolist()
    return [items[first:last] for first, last in zip([0, *stop], stop)]
