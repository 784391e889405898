"""Rasters as the core takes them: an array with NaN where there is no value, and the six numbers of GDAL."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from ..core.messages import Fault

MARGIN_CELLS = 2
"""Cells read beyond the bounds, so that neighbours of the outermost cells are there."""


class Grid(NamedTuple):
    """Cells of a north-up raster.

    Attributes
    ----------
    values : ndarray of float32, shape (rows, columns)
        NaN where there is no value.
    transform : tuple of six floats
        (left, cell width, 0, top, 0, −cell height).
    """

    values: np.ndarray
    transform: tuple[float, ...]


def read(layer: QgsRasterLayer, crs: QgsCoordinateReferenceSystem, bounds: Sequence[float]) -> Grid:
    """The first band around `bounds` (west, south, east, north in `crs`), warped to `crs` where it has another.

    Raises
    ------
    Fault
        No CRS, not a raster of GDAL, a damaged file, a raster that does not reach the bounds.
    """
    name = layer.name()
    if not layer.crs().isValid():
        raise Fault("The layer {layer} has no CRS: set it in the layer's properties.", layer=name)
    dataset = gdal.Open(layer.source()) if layer.providerType() == "gdal" else None
    if dataset is None:
        raise Fault("The raster {layer} cannot be read: save it as GeoTIFF, and choose that file.", layer=name)
    _, _, skew_x, _, skew_y, height = dataset.GetGeoTransform()
    if layer.crs() != crs or skew_x or skew_y or height > 0:
        dataset = gdal.Warp(
            "", dataset, format="VRT", srcSRS=layer.crs().toWkt(), dstSRS=crs.toWkt(), resampleAlg="bilinear",
            outputType=gdal.GDT_Float32, dstNodata="nan",
        )  # fmt: skip
        if dataset is None:
            raise Fault("The raster {layer} cannot be warped to {crs}: is its own CRS the right one?", layer=name, crs=crs.authid())
    return _window(dataset, bounds, name)


def _window(dataset: gdal.Dataset, bounds: Sequence[float], name: str) -> Grid:
    left, width, _, top, _, height = dataset.GetGeoTransform()
    west, south, east, north = bounds
    column, row = (max(int(first) - MARGIN_CELLS, 0) for first in ((west - left) / width, (north - top) / height))
    columns = min(int((east - left) / width) + 1 + MARGIN_CELLS, dataset.RasterXSize) - column
    rows = min(int((south - top) / height) + 1 + MARGIN_CELLS, dataset.RasterYSize) - row
    if columns <= 0 or rows <= 0:
        raise Fault("The raster {layer} does not cover the roofs: check its extent and its CRS.", layer=name)
    band = dataset.GetRasterBand(1)
    values, known = (source.ReadAsArray(column, row, columns, rows) for source in (band, band.GetMaskBand()))
    if values is None or known is None:
        raise Fault("The raster {layer} breaks off: the file is damaged, restore it from its source.", layer=name)
    values = values.astype(np.float32) * (band.GetScale() or 1) + (band.GetOffset() or 0)
    values[known == 0] = np.nan
    return Grid(values, (left + column * width, width, 0.0, top + row * height, 0.0, height))
