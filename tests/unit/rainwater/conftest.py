"""What the tests of rainwater stand on: the project's tables, and reference data that lies beside the checkout."""

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from aula_qgis.core.rainwater.coefficients import coefficient_table
from aula_qgis.core.rainwater.rain import RainSeries, rain_series

ROOT = Path(__file__).resolve().parents[3]
DATA = ROOT.parent / "shared" / "data" / "rainwater"
NOMENCLATURES = ROOT / "resources" / "nomenclatures"


@pytest.fixture(scope="session")
def data():
    if not DATA.is_dir():
        pytest.skip("the reference data of rainwater does not lie beside the checkout")
    return DATA


@pytest.fixture(scope="session")
def table():
    """A table of the project by name, as text, as the bridge reads it."""
    return lambda name: pd.read_csv(NOMENCLATURES / f"{name}.csv", dtype=str)


@pytest.fixture(scope="session")
def coefficients(table):
    return coefficient_table(table("roof_materials"), table("roof_classes"))


@pytest.fixture(scope="session")
def uses(table):
    return table("rain_uses")


@pytest.fixture(scope="session")
def lille(data):
    return rain_series(pd.read_csv(data / "rain_daily_lille_lesquin_1991_2023.csv", dtype=str))


@pytest.fixture(scope="session")
def buildings(data):
    """The 2,273 buildings of the sample, with the columns of the core."""
    ogr = pytest.importorskip("osgeo.ogr", reason="GDAL's Python bindings read the shapefile")
    source = ogr.Open(str(data / "bdtopo_12174" / "BATIMENT.shp"))
    rows = [
        (f["ID"], f["MAT_TOITS"], f["USAGE1"], f["LEGER"], bytes(f.GetGeometryRef().ExportToWkb()))
        for f in source.GetLayer()
    ]
    *columns, wkb = zip(*rows, strict=True)
    frame = pd.DataFrame(dict(zip(("batiment", "code", "usage", "leger"), columns, strict=True)), dtype=object)
    return gpd.GeoDataFrame(frame, geometry=shapely.force_2d(shapely.from_wkb(list(wkb))), crs=2154)


@pytest.fixture
def days():
    """A series from a list of millimetres, from 1 January 2020 on."""

    def series(mm, first="2020-01-01"):
        start = np.datetime64(first)
        return RainSeries(np.arange(start, start + len(mm)), np.asarray(mm, dtype=float))

    return series
