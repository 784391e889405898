"""Rasters between files and arrays: what is written is what is read, and a bad file is a sentence."""

import numpy as np
import pytest
from affine import Affine
from osgeo import gdal
from qgis.core import QgsRasterLayer

from aula_qgis.bridge import rasters
from aula_qgis.core.grid import Grid
from aula_qgis.core.messages import Cancelled, Fault

LAMBERT = 'LOCAL_CS["essai"]'
TRANSFORM = Affine(10.0, 0, 700_000.0, 0, -5.0, 7_000_000.0)


@pytest.fixture()
def cells():
    values = np.random.default_rng(1).uniform(1, 1000, (700, 300)).astype(np.float32)
    values[::7, ::5] = np.nan
    return Grid(values, TRANSFORM, "")


def test_what_is_written_is_what_is_read(cells, tmp_path, qgis_app):
    file = tmp_path / "résistance.tif"
    rasters.write(file, cells)
    found = rasters.read(QgsRasterLayer(str(file), "résistance"))
    np.testing.assert_array_equal(found.values, cells.values)
    assert found.transform == TRANSFORM and found.crs == ""
    assert gdal.Info(str(file), format="json")["metadata"]["IMAGE_STRUCTURE"]["COMPRESSION"] == "DEFLATE"


@pytest.mark.parametrize("kind", [gdal.GDT_Byte, gdal.GDT_Int32, gdal.GDT_Float64])
def test_every_kind_of_number_without_nodata(kind, tmp_path, qgis_app):
    file = tmp_path / "codes.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(file), 3, 2, 1, kind)
    top = {gdal.GDT_Byte: 255, gdal.GDT_Int32: 123_456_789, gdal.GDT_Float64: 0.1}[kind]
    values = np.array([[0, 1, 2], [3, 4, top]])
    dataset.GetRasterBand(1).WriteArray(values)
    del dataset
    np.testing.assert_array_equal(rasters.read(QgsRasterLayer(str(file), "codes")).values, values)


def test_a_truncated_file_is_a_sentence(cells, tmp_path, qgis_app):
    file = tmp_path / "coupé.tif"
    rasters.write(file, cells)
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])
    with pytest.raises(Fault, match="damaged"):
        rasters.read(QgsRasterLayer(str(file), "coupé"))


def test_other_formats_and_places_are_refused(cells, tmp_path):
    with pytest.raises(Fault, match=r"end in \.tif"):
        rasters.write(tmp_path / "a.asc", cells)
    with pytest.raises(Fault, match="cannot be written"):
        rasters.write(tmp_path / "absent" / "a.tif", cells)
    with pytest.raises(Cancelled):
        rasters.write(tmp_path / "a.tif", cells, lambda fraction, text: False)
