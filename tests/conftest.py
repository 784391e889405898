"""What all suites share: paths, the reference data, reading a GeoPackage without QGIS."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data"


collect_ignore = ["unit/qt6_panel.py"]
"""For a Python with PyQt6, without QGIS."""

settings.register_profile(
    "aula", deadline=None, derandomize=True, database=None, max_examples=50, suppress_health_check=list(HealthCheck)
)
settings.load_profile("aula")


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository, which is the plugin's folder."""
    return ROOT


@pytest.fixture(scope="session")
def shared():
    """Path of a file of reference data; the test is skipped where it is not there."""

    def path(name: str) -> Path:
        file = SHARED / name
        if not file.exists():
            pytest.skip(f"reference data not on this machine: shared/data/{name}")
        return file

    return path


@pytest.fixture(scope="session")
def read_layer():
    """Read a layer of a GeoPackage into a GeoDataFrame, without QGIS."""

    def read(file: Path, layer: str):
        import geopandas as gpd
        import shapely

        ogr = pytest.importorskip("osgeo.ogr", reason="GDAL's Python is not there")
        source = ogr.Open(str(file))
        table = source.GetLayerByName(layer)
        names = [definition.name for definition in table.schema]
        rows, geometry = [], []
        for feature in table:
            rows.append([feature.GetField(name) for name in names])
            shape = feature.GetGeometryRef()
            geometry.append(None if shape is None else shapely.from_wkb(bytes(shape.ExportToWkb())))
        data = {name: [row[k] for row in rows] for k, name in enumerate(names)}
        return gpd.GeoDataFrame(data, geometry=geometry, crs="EPSG:2154")

    return read
