"""Rasters between files and grids, by rasterio: all opening, warping, reading and writing of cells."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
from qgis.core import QgsCoordinateReferenceSystem, QgsProviderRegistry, QgsRasterLayer
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import CRSError, NotGeoreferencedWarning, RasterioError, RasterioIOError
from rasterio.io import DatasetReader, MemoryFile
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..core.grid import Grid
from ..core.messages import Fault, Progress, checkpoint, silent
from . import compat

warnings.filterwarnings("ignore", category=NotGeoreferencedWarning)  # QGIS takes such rasters as they are

FAILURES = (RasterioError, RasterioIOError, CRSError)
"""What rasterio raises where GDAL fails."""

MARGIN_CELLS = 2
"""Cells read beyond the bounds, so that neighbours of the outermost cells are there."""

NODATA = -9999.0
COPY_BYTES = 16_000_000
STRIP_CELLS = 4_000_000
"""Cells written between two checks of the cancel button."""

PROFILE = {
    "driver": "GTiff",
    "count": 1,
    "dtype": "float32",
    "nodata": NODATA,
    "tiled": True,
    "blockxsize": 256,
    "blockysize": 256,
    "compress": "deflate",
    "predictor": 3,
    "bigtiff": "IF_SAFER",
}


def read(layer: QgsRasterLayer) -> Grid:
    """The first band, cell by cell as it stands.

    Raises
    ------
    Fault
        Not a raster of GDAL, a damaged file.
    """
    with _opened(layer) as dataset:
        values = _values(dataset, Window(0, 0, dataset.width, dataset.height), layer.name())
        crs = layer.crs().toWkt(compat.WKT2) if layer.crs().isValid() else ""
        return Grid(values, dataset.transform, crs)


def read_around(layer: QgsRasterLayer, crs: QgsCoordinateReferenceSystem, bounds: Sequence[float]) -> Grid:
    """The first band around `bounds` (west, south, east, north in `crs`), warped to `crs` where it has another.

    Raises
    ------
    Fault
        No CRS, not a raster of GDAL, a damaged file, a raster that does not reach the bounds.
    """
    with _opened(layer) as dataset:
        _need_crs(layer)
        if layer.crs() == crs and Grid(np.empty((1, 1)), dataset.transform).is_north_up:
            return _window(dataset, bounds, layer.name(), crs)
        with _warped(dataset, layer, crs) as warped:
            return _window(warped, bounds, layer.name(), crs)


def read_onto(layer: QgsRasterLayer, grid: Grid) -> np.ndarray:
    """The first band on the cells of another grid (bilinear), NaN where the raster has no value.

    Raises
    ------
    Fault
        No CRS, not a raster of GDAL, a raster that cannot be warped.
    """
    with _opened(layer) as dataset:
        _need_crs(layer)
        rows, columns = grid.shape
        crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
        with _warped(dataset, layer, crs, transform=grid.transform, width=columns, height=rows) as warped:
            return _values(warped, Window(0, 0, columns, rows), layer.name())


def write(file: Path, grid: Grid, progress: Progress = silent) -> None:
    """Write a GeoTIFF, tiled and compressed, and check that all of it is there.

    Raises
    ------
    Fault
        Another format, a file that cannot be written, a full disk.
    """
    if file.suffix.lower() not in (".tif", ".tiff"):
        raise Fault("A raster is written as GeoTIFF: let the name of {file} end in .tif.", file=str(file))
    rows, columns = grid.shape
    strips = _strips(rows, columns)
    crs = CRS.from_wkt(grid.crs) if grid.crs else None
    with MemoryFile() as draft:  # a disk that is full as GDAL closes a file goes unnoticed
        with draft.open(**PROFILE, width=columns, height=rows, transform=grid.transform, crs=crs) as dataset:
            for strip in strips:
                checkpoint(progress, strip.row_off / rows)
                dataset.write(_cells_of(grid, strip), 1, window=strip)
        _copy(draft, file)
    if not _is_whole(file, grid, strips):
        raise Fault("The raster {file} is not whole: is the disk full?", file=str(file))


def _copy(draft: MemoryFile, file: Path) -> None:
    """A file from GDAL's memory to the disk."""
    draft.seek(0)
    try:
        with file.open("wb") as target:
            while block := draft.read(COPY_BYTES):
                target.write(block)
    except OSError as error:
        raise Fault(
            "The raster cannot be written to {file}: {reason}.", file=str(file), reason=error.strerror or str(error)
        ) from error


def _is_whole(file: Path, grid: Grid, strips: list[Window]) -> bool:
    try:
        with rasterio.open(file, driver="GTiff") as written:
            return all(np.array_equal(written.read(1, window=strip), _cells_of(grid, strip)) for strip in strips)
    except FAILURES:
        return False


def _strips(rows: int, columns: int) -> list[Window]:
    height = max(256, STRIP_CELLS // columns // 256 * 256)
    return [Window(0, first, columns, min(height, rows - first)) for first in range(0, rows, height)]


def _cells_of(grid: Grid, strip: Window) -> np.ndarray:
    """The cells of a strip as they are written."""
    values = grid.values[strip.row_off : strip.row_off + strip.height]
    return np.where(np.isnan(values), NODATA, values).astype(np.float32)


def _opened(layer: QgsRasterLayer) -> DatasetReader:
    """The file behind a layer, with the options that its source names."""
    if layer.providerType() == "gdal":
        source = compat.not_none(QgsProviderRegistry.instance()).decodeUri("gdal", layer.source())
        options = dict(option.partition("=")[::2] for option in source.get("openOptions", []))
        for name in dict.fromkeys((_dataset_name(source), layer.source())):
            try:
                return rasterio.open(name, **options)
            except FAILURES:
                continue
    raise Fault("The raster {layer} cannot be read: save it as GeoTIFF, and choose that file.", layer=layer.name())


def _dataset_name(source: dict) -> str:
    """The name by which GDAL opens a source of QGIS, which writes its options behind it."""
    path = source.get("path", "")
    if source.get("layerName"):
        return f"GPKG:{path}:{source['layerName']}"
    return f"{source.get('vsiPrefix', '')}{path}{source.get('vsiSuffix', '')}"


def _need_crs(layer: QgsRasterLayer) -> None:
    if not layer.crs().isValid():
        raise Fault("The layer {layer} has no CRS: set it in the layer's properties.", layer=layer.name())


def _warped(
    dataset: DatasetReader, layer: QgsRasterLayer, crs: QgsCoordinateReferenceSystem, **place: object
) -> WarpedVRT:
    """A view of the first band in another CRS; scale and offset are those of the dataset."""
    try:
        return WarpedVRT(
            dataset,
            src_crs=CRS.from_wkt(layer.crs().toWkt(compat.WKT2)),
            crs=CRS.from_wkt(crs.toWkt(compat.WKT2)),
            resampling=Resampling.bilinear,
            dtype="float32",
            nodata=np.nan,
            **place,
        )
    except FAILURES as error:
        raise Fault(
            "The raster {layer} cannot be warped to {crs}: is its own CRS the right one?",
            layer=layer.name(),
            crs=crs.userFriendlyIdentifier(),
        ) from error


def _window(dataset: DatasetReader, bounds: Sequence[float], name: str, crs: QgsCoordinateReferenceSystem) -> Grid:
    """The cells around some bounds, with a margin."""
    whole = Grid(np.broadcast_to(np.float32(0), (dataset.height, dataset.width)), dataset.transform)
    width, height = (MARGIN_CELLS * size for size in whole.cell_size)
    west, south, east, north = bounds
    cut = whole.window((west - width, south - height, east + width, north + height))
    if not cut.values.size:
        raise Fault("The raster {layer} does not cover the roofs: check its extent and its CRS.", layer=name)
    row, column = whole.index(*cut.xy(np.array(0), np.array(0)))
    values = _values(dataset, Window(int(column), int(row), cut.shape[1], cut.shape[0]), name)
    return Grid(values.astype(np.float32, copy=False), cut.transform, crs.toWkt(compat.WKT2))


def _values(dataset: DatasetReader, window: Window, name: str) -> np.ndarray:
    """The first band in a window, scaled, NaN where there is no value."""
    try:
        values, known = dataset.read(1, window=window), dataset.read_masks(1, window=window)
    except FAILURES as error:
        raise Fault(
            "The raster {layer} breaks off: the file is damaged, restore it from its source.", layer=name
        ) from error
    wide = values.dtype.itemsize > 4 or (values.dtype.kind in "iu" and values.dtype.itemsize == 4)
    values = values.astype(np.float64 if wide else np.float32) * dataset.scales[0] + dataset.offsets[0]
    values[known == 0] = np.nan
    return values
