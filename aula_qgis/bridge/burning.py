"""Polygons and lines onto a grid, by GDAL: a cell belongs to the polygon that holds its centre."""

from __future__ import annotations

import numpy as np
import shapely
from osgeo import gdal, ogr

from ..core.messages import Cancelled, Fault, Progress, checkpoint, silent
from .quiet import none_on_failure

FEATURES_PER_BATCH = 20_000
MOST_CELLS = 400_000_000
"""A grid beyond this does not fit in memory: the cell is too small for the extent."""


def grid_of(extent: tuple[float, float, float, float], cell: float) -> tuple[tuple[int, int], tuple[float, ...]]:
    """Rows and columns, and the six numbers of GDAL, of a grid around an extent (west, south, east, north).

    Its corner lies on a multiple of the cell, so that grids of one cell size fit on one another.
    """
    west, south, east, north = extent
    if cell <= 0:
        raise Fault("The cell size must be above 0: it is {value}.", value=cell)
    left, top = np.floor(west / cell) * cell, np.ceil(north / cell) * cell
    columns, rows = (max(int(np.ceil(round(length / cell, 6))), 1) for length in (east - left, top - south))
    if rows * columns > MOST_CELLS:
        raise Fault(
            "A cell of {cell} m makes {count} million cells of this extent: choose a larger cell or a smaller extent.",
            cell=cell,
            count=round(rows * columns / 1e6),
        )
    return (rows, columns), (float(left), cell, 0.0, float(top), 0.0, -cell)


def burn(
    onto: np.ndarray,
    transform: tuple[float, ...],
    geometry: np.ndarray,
    values: np.ndarray,
    *,
    all_touched: bool = False,
    progress: Progress = silent,
) -> None:
    """Write the value of each geometry into the cells it covers, later ones over earlier ones.

    Parameters
    ----------
    onto : ndarray of int32 or float32, shape (rows, columns)
        Changed in place.
    transform : tuple of six floats
    geometry : ndarray of object
        In the grid's coordinates.
    values : ndarray, shape (n,)
    all_touched : bool
        Also the cells that are only touched: for lines, which then leave no gap.
    """
    rows, columns = onto.shape
    kind = gdal.GDT_Int32 if onto.dtype == np.int32 else gdal.GDT_Float32
    grid = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, kind)
    grid.SetGeoTransform(transform)
    grid.GetRasterBand(1).WriteArray(onto)
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("burn", None, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTReal))
    definition = layer.GetLayerDefn()
    shapes = shapely.to_wkb(geometry)
    for number, (wkb, value) in enumerate(zip(shapes, values.tolist())):
        if number % FEATURES_PER_BATCH == 0:
            checkpoint(progress, 0.4 * number / len(shapes))
        feature = ogr.Feature(definition)
        feature.SetField(0, float(value))
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
        layer.CreateFeature(feature)
    cancelled = False

    def watch(fraction, message, data):
        nonlocal cancelled
        cancelled = not progress(0.4 + 0.6 * fraction, "")
        return int(not cancelled)

    options = ["ATTRIBUTE=value"] + (["ALL_TOUCHED=TRUE"] if all_touched else [])
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # it warns that the layer has no CRS of its own: it has the grid's
    try:
        done = none_on_failure(gdal.RasterizeLayer, grid, [1], layer, options=options, callback=watch)
    finally:
        gdal.PopErrorHandler()
    if cancelled:
        raise Cancelled
    if done != gdal.CE_None:
        raise Fault("The layer could not be drawn onto the grid: {reason}.", reason=gdal.GetLastErrorMsg() or "?")
    onto[:] = grid.GetRasterBand(1).ReadAsArray()


def cells_of(shape: tuple[int, int], transform: tuple[float, ...], polygons: np.ndarray) -> list[np.ndarray]:
    """Flat indices of the cells of each polygon: those whose centre it holds; all it touches where it is narrower than a cell.

    So that a road leaves no gap. A polygon outside the grid has none.
    """
    left, width, _, top, _, height = transform
    narrow = 2 * shapely.area(polygons) / np.maximum(shapely.length(polygons), 1e-12) < max(abs(width), abs(height))
    bounds = shapely.bounds(polygons)
    columns = np.sort(np.floor((bounds[:, [0, 2]] - left) / width), axis=1).astype(np.int64)
    rows = np.sort(np.floor((bounds[:, [1, 3]] - top) / height), axis=1).astype(np.int64)
    found = []
    for polygon, thin, (row, last_row), (column, last_column) in zip(polygons, narrow, rows, columns):
        row, column = max(row, 0), max(column, 0)
        size = (min(last_row, shape[0] - 1) - row + 1, min(last_column, shape[1] - 1) - column + 1)
        if min(size) <= 0:
            found.append(np.empty(0, dtype=np.int64))
            continue
        window = np.zeros(size, dtype=np.int32)
        place = (left + column * width, width, 0.0, top + row * height, 0.0, height)
        burn(window, place, np.array([polygon]), np.ones(1), all_touched=bool(thin))
        inside = np.argwhere(window) + [row, column]
        found.append(np.ravel_multi_index(tuple(inside.T), shape))
    return found
