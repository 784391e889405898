"""Rasters between files and arrays: what is written is what is read, and a bad file is a sentence."""

import numpy as np
import pytest
from affine import Affine
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

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
@pytest.mark.reads("Rasters", "tous types de nombres, sans valeur d'absence", "lus")
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


@pytest.fixture()
def turned(tmp_path, cells):
    """Whole numbers with a scale, an offset and a value for nothing, on a grid that is rotated."""
    file = tmp_path / "tourné.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(file), 60, 50, 1, gdal.GDT_Int16)
    dataset.SetGeoTransform((700_000.0, 20.0, 3.0, 6_600_000.0, 3.0, -20.0))
    dataset.SetProjection(QgsCoordinateReferenceSystem("EPSG:2154").toWkt())
    values = np.random.default_rng(2).integers(1, 200, (50, 60))
    values[10:20, 10:30] = 0
    band = dataset.GetRasterBand(1)
    band.WriteArray(values)
    band.SetNoDataValue(0), band.SetScale(0.5), band.SetOffset(7)
    return file


@pytest.mark.reads("Rasters", "raster tourné ou d'un autre système", "redressé comme GDAL le fait")
def test_a_rotated_raster_of_another_crs_is_warped_as_gdal_warps_it(turned, qgis_app):
    target = QgsCoordinateReferenceSystem("EPSG:32631")
    grid = rasters.read_around(QgsRasterLayer(str(turned), "mns"), target, (-1e7, -1e7, 1e8, 1e8))
    options = {"format": "MEM", "dstSRS": "EPSG:32631", "resampleAlg": "bilinear", "outputType": gdal.GDT_Float32}
    expected = gdal.Warp("", str(turned), dstNodata="nan", **options)
    assert grid.transform.to_gdal() == pytest.approx(expected.GetGeoTransform())
    np.testing.assert_allclose(grid.values, expected.ReadAsArray() * np.float32(0.5) + 7, rtol=1e-6)
    onto = rasters.read_onto(QgsRasterLayer(str(turned), "mns"), grid)
    np.testing.assert_allclose(onto, grid.values, rtol=1e-6)


def test_names_and_sources_that_gdal_opens(cells, tmp_path, qgis_app):
    for name in ("a b#c.tif", "50%.tif", "où ?.tif", "l'eau.tif"):
        rasters.write(tmp_path / name, cells)
        found = rasters.read(QgsRasterLayer(str(tmp_path / name), "a"))
        np.testing.assert_array_equal(found.values, cells.values)
    gdal.Translate(
        str(tmp_path / "a.gpkg"),
        str(tmp_path / "50%.tif"),
        outputType=gdal.GDT_Byte,
        creationOptions=["RASTER_TABLE=sol"],
    )
    gdal.Translate(str(tmp_path / "a.vrt"), str(tmp_path / "50%.tif"))
    for source in (f"GPKG:{tmp_path}/a.gpkg:sol", f"{tmp_path}/a.vrt", f"{tmp_path}/50%.tif|option:NUM_THREADS=2"):
        layer = QgsRasterLayer(source, "a")
        assert layer.isValid() and rasters.read(layer).shape == cells.shape
