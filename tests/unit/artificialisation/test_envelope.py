"""The urban envelope against the plain definition: dilate, unite, erode."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.artificialisation.envelope import _clusters, urban_envelope
from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.repair import repair

REAL = "rainwater/bdtopo_12174/BATIMENT.shp"


def houses(*places, size=10):
    return gpd.GeoSeries([shapely.box(x, y, x + size, y + size) for x, y in places], crs=2154)


def plain(buildings, distance=50.0, min_area=0.0):
    """The definition, word for word."""
    dilated = shapely.union_all(shapely.buffer(np.asarray(buildings), distance, quad_segs=8))
    parts = shapely.get_parts(shapely.buffer(dilated, -distance, quad_segs=8))
    return shapely.union_all(parts[shapely.area(parts) >= min_area * 1e4])


def apart(found, expected):
    return shapely.union_all(found.frame.geometry.to_numpy()).symmetric_difference(expected).area


def town(count, seed=1, spread=150.0):
    random = np.random.default_rng(seed)
    return houses(*random.normal(700_000, spread, (count, 2)))


def test_a_small_town_as_defined():
    buildings = town(60)
    found = urban_envelope(buildings, min_area=0)
    assert apart(found, plain(buildings)) < 1
    assert found.frame["nb_batiments"].sum() == 60
    assert found.frame["emprise_m2"].sum() == pytest.approx(6_000)
    assert found.frame["id"].tolist() == list(range(1, len(found.frame) + 1))
    assert (np.diff(found.frame["surf_ha"]) <= 0).all()


@pytest.fixture(scope="module")
def real(shared):
    """The 2,273 buildings of a commune."""
    ogr = pytest.importorskip("osgeo.ogr", reason="GDAL's Python is not there")

    source = ogr.Open(str(shared(REAL)))
    shapes = shapely.from_wkb([bytes(f.GetGeometryRef().ExportToWkb()) for f in source.GetLayer(0)])
    assert len(shapes) == 2273
    return gpd.GeoSeries(repair(shapes).geometry, crs=2154)


def test_the_real_buildings_of_a_commune(real):
    found = urban_envelope(real)
    assert apart(found, plain(real, min_area=10)) < 1e-5 * found.frame["surf_ha"].sum() * 1e4
    assert found.frame["nb_batiments"].tolist() == [1162, 486, 61]
    assert found.frame["surf_ha"].tolist() == pytest.approx([83.82, 36.82, 13.04], abs=0.01)
    assert (found.frame["surf_ha"] >= 10).all()
    assert found.frame.geometry.is_valid.all()
    assert "1709 of 2273 buildings" in str(found.notes[0])


def test_a_courtyard_is_a_hole_unless_filled():
    ring = houses(
        *[(30 * k, y) for k in range(21) for y in (0, 600)],
        *[(x, 30 * k) for k in range(21) for x in (0, 600)],
        size=25,
    )
    hollow = urban_envelope(ring, min_area=1)
    assert hollow.frame.geometry[0].interiors
    filled = urban_envelope(ring, min_area=1, fill_holes=1e6)
    assert not filled.frame.geometry[0].interiors
    hole = shapely.Polygon(hollow.frame.geometry[0].interiors[0]).area
    assert filled.frame["surf_ha"][0] - hollow.frame["surf_ha"][0] == pytest.approx(hole / 1e4)
    kept = urban_envelope(ring, min_area=1, fill_holes=hole - 1)
    assert kept.frame["surf_ha"][0] == pytest.approx(hollow.frame["surf_ha"][0])


def test_thresholds():
    buildings = town(60)
    everything = urban_envelope(buildings, min_area=0).frame
    assert (
        len(urban_envelope(buildings, min_area=0, min_buildings=30).frame)
        == (everything["nb_batiments"] >= 30).sum()
        == 1
    )
    empty = urban_envelope(buildings, min_area=100)
    assert len(empty.frame) == 0
    assert "No envelope reaches 100.0 ha" in str(empty.notes[0])


@settings(max_examples=20)
@given(
    st.lists(st.tuples(st.floats(0, 900), st.floats(0, 900)), min_size=1, max_size=25), st.sampled_from([10.0, 50.0])
)
def test_clusters_hold_all_that_may_join(places, distance):
    """Buildings whose dilations meet are in one cluster; the whole is the plain definition."""
    buildings = houses(*places)
    cluster = _clusters(np.asarray(buildings), distance)
    one, other = shapely.STRtree(np.asarray(buildings)).query(
        np.asarray(buildings), predicate="dwithin", distance=2 * distance
    )
    assert (cluster[one] == cluster[other]).all()
    found = urban_envelope(buildings, distance, min_area=0)
    assert apart(found, plain(buildings, distance)) < 1


def test_many_clusters_and_one_that_takes_several_tasks():
    buildings = gpd.GeoSeries(
        [*town(2_500, spread=400.0), *houses(*[(3_000 + 700 * k, 0) for k in range(20)])], crs=2154
    )
    found = urban_envelope(buildings, min_area=2)
    expected = plain(buildings, min_area=2)
    assert apart(found, expected) < 1e-5 * expected.area


def test_faults_and_cancel():
    with pytest.raises(Fault, match="no building"):
        urban_envelope(houses())
    with pytest.raises(Fault, match="more than 0"):
        urban_envelope(houses((0, 0)), 0)
    with pytest.raises(Cancelled):
        urban_envelope(town(60), progress=lambda fraction, text="": fraction < 0.3)
