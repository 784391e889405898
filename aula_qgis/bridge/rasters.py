"""Rasters as the core takes them: an array with NaN where there is no value, and the six numbers of GDAL."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from ..core.messages import Fault, Progress, checkpoint, silent
from . import compat
from .quiet import none_on_failure

MARGIN_CELLS = 2
"""Cells read beyond the bounds, so that neighbours of the outermost cells are there."""


NODATA = -9999.0
COPY_BYTES = 16_000_000
STRIP_CELLS = 4_000_000
"""Cells written between two looks at the cancel button."""


class Cells(NamedTuple):
    """A whole raster as its file has it, never warped.

    Attributes
    ----------
    values : ndarray of float32 or float64, shape (rows, columns)
        NaN where there is no value.
    transform : tuple of six floats
        As GDAL gives it.
    crs : str
        WKT; empty where the raster has none.
    """

    values: np.ndarray
    transform: tuple[float, ...]
    crs: str


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
    dataset = _opened(layer)
    _, _, skew_x, _, skew_y, height = dataset.GetGeoTransform()
    if layer.crs() != crs or skew_x or skew_y or height > 0:
        options = gdal.WarpOptions(
            format="VRT",
            srcSRS=layer.crs().toWkt(),
            dstSRS=crs.toWkt(),
            resampleAlg="bilinear",
            outputType=gdal.GDT_Float32,
            dstNodata="nan",
        )
        dataset = none_on_failure(lambda: gdal.Warp("", dataset, options=options))
        if dataset is None:
            raise Fault(
                "The raster {layer} cannot be warped to {crs}: is its own CRS the right one?",
                layer=name,
                crs=crs.authid(),
            )
    return _window(dataset, bounds, name)


def onto(layer: QgsRasterLayer, shape: tuple[int, int], transform: tuple[float, ...], crs: str) -> np.ndarray:
    """The first band on another grid (bilinear), NaN where the raster has no value.

    Raises
    ------
    Fault
        No CRS, not a raster of GDAL, a raster that cannot be warped.
    """
    if not layer.crs().isValid():
        raise Fault("The layer {layer} has no CRS: set it in the layer's properties.", layer=layer.name())
    left, width, _, top, _, height = transform
    options = gdal.WarpOptions(
        format="MEM",
        srcSRS=layer.crs().toWkt(),
        dstSRS=crs,
        resampleAlg="bilinear",
        outputType=gdal.GDT_Float32,
        dstNodata="nan",
        outputBounds=(left, top + height * shape[0], left + width * shape[1], top),
        width=shape[1],
        height=shape[0],
    )
    dataset = none_on_failure(lambda: gdal.Warp("", _opened(layer), options=options))
    if dataset is None:
        raise Fault(
            "The raster {layer} cannot be warped to {crs}: is its own CRS the right one?",
            layer=layer.name(),
            crs=QgsCoordinateReferenceSystem(crs).userFriendlyIdentifier(),
        )
    return _values(dataset, (0, 0, shape[1], shape[0]), layer.name())


def _window(dataset: gdal.Dataset, bounds: Sequence[float], name: str) -> Grid:
    left, width, _, top, _, height = dataset.GetGeoTransform()
    west, south, east, north = bounds
    column, row = (max(int(first) - MARGIN_CELLS, 0) for first in ((west - left) / width, (north - top) / height))
    columns = min(int((east - left) / width) + 1 + MARGIN_CELLS, dataset.RasterXSize) - column
    rows = min(int((south - top) / height) + 1 + MARGIN_CELLS, dataset.RasterYSize) - row
    if columns <= 0 or rows <= 0:
        raise Fault("The raster {layer} does not cover the roofs: check its extent and its CRS.", layer=name)
    values = _values(dataset, (column, row, columns, rows), name).astype(np.float32, copy=False)
    return Grid(values, (left + column * width, width, 0.0, top + row * height, 0.0, height))


def read_cells(layer: QgsRasterLayer) -> Cells:
    """The first band, cell by cell as it stands.

    Raises
    ------
    Fault
        Not a raster of GDAL, a damaged file.
    """
    dataset = _opened(layer)
    values = _values(dataset, (0, 0, dataset.RasterXSize, dataset.RasterYSize), layer.name())
    return Cells(values, dataset.GetGeoTransform(), layer.crs().toWkt(compat.WKT2) if layer.crs().isValid() else "")


def write_cells(file: Path, cells: Cells, progress: Progress = silent) -> None:
    """Write a GeoTIFF, tiled and compressed, and check that all of it is there.

    Raises
    ------
    Fault
        Another format, a file that cannot be written, a full disk.
    """
    if file.suffix.lower() not in (".tif", ".tiff"):
        raise Fault("A raster is written as GeoTIFF: let the name of {file} end in .tif.", file=str(file))
    rows, columns = cells.values.shape
    options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=3", "BIGTIFF=IF_SAFER"]
    draft = f"/vsimem/{uuid4()}.tif"  # GDAL prints a traceback where a disk is full as a file is closed
    dataset = gdal.GetDriverByName("GTiff").Create(draft, columns, rows, 1, gdal.GDT_Float32, options)
    dataset.SetGeoTransform(cells.transform)
    if cells.crs:
        dataset.SetProjection(cells.crs)
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(NODATA)
    strips = _strips(rows, columns)
    try:
        for first, count in strips:
            checkpoint(progress, first / rows)
            band.WriteArray(_with_nodata(cells.values[first : first + count]), 0, first)
        del band, dataset
        _copy(draft, file)
    finally:
        gdal.Unlink(draft)
    written = none_on_failure(gdal.Open, str(file))
    for first, count in strips:
        found = (
            None if written is None else none_on_failure(written.GetRasterBand(1).ReadAsArray, 0, first, columns, count)
        )
        if found is None or not np.array_equal(found, _with_nodata(cells.values[first : first + count])):
            raise Fault("The raster {file} is not whole: is the disk full?", file=str(file))


def _copy(draft: str, file: Path) -> None:
    """A file from GDAL's memory to the disk."""
    size, source = gdal.VSIStatL(draft).size, gdal.VSIFOpenL(draft, "rb")
    try:
        with file.open("wb") as target:
            for start in range(0, size, COPY_BYTES):
                target.write(gdal.VSIFReadL(1, min(COPY_BYTES, size - start), source))
    except OSError as error:
        raise Fault(
            "The raster cannot be written to {file}: {reason}.", file=str(file), reason=error.strerror or str(error)
        ) from error
    finally:
        gdal.VSIFCloseL(source)


def _strips(rows: int, columns: int) -> list[tuple[int, int]]:
    """First row and number of rows of each strip."""
    height = max(256, STRIP_CELLS // columns // 256 * 256)
    return [(first, min(height, rows - first)) for first in range(0, rows, height)]


def _with_nodata(values: np.ndarray) -> np.ndarray:
    return np.where(np.isnan(values), NODATA, values).astype(np.float32)


def _opened(layer: QgsRasterLayer) -> gdal.Dataset:
    dataset = none_on_failure(gdal.Open, layer.source()) if layer.providerType() == "gdal" else None
    if dataset is None:
        raise Fault("The raster {layer} cannot be read: save it as GeoTIFF, and choose that file.", layer=layer.name())
    return dataset


def _values(dataset: gdal.Dataset, window: tuple[int, int, int, int], name: str) -> np.ndarray:
    """The first band in a window (column, row, columns, rows), scaled, NaN where there is no value."""
    band = dataset.GetRasterBand(1)
    values, known = (none_on_failure(source.ReadAsArray, *window) for source in (band, band.GetMaskBand()))
    if values is None or known is None:
        raise Fault("The raster {layer} breaks off: the file is damaged, restore it from its source.", layer=name)
    wide = values.dtype.itemsize > 4 or (values.dtype.kind in "iu" and values.dtype.itemsize == 4)
    values = values.astype(np.float64 if wide else np.float32) * (band.GetScale() or 1) + (band.GetOffset() or 0)
    values[known == 0] = np.nan
    return values
