"""Patches of rasters and polygons: Graphab's eighty, and definitions by hand."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from aula_qgis.core.grid import Grid
from aula_qgis.core.messages import Fault
from aula_qgis.core.network.patches import polygon_patches, raster_patches

PLACE = Affine(100.0, 0.0, 0.0, 0.0, -100.0, 500.0)


def test_graphab_patches(graphab):
    frame = raster_patches(Grid(graphab.codes, graphab.transform), ["0", "5"], min_ha=200).frame
    assert len(frame) == 80
    np.testing.assert_allclose(frame["surf_ha"] * 1e4, graphab.patches["Area"])
    np.testing.assert_allclose(frame["perimetre_m"], graphab.patches["Perim"])
    assert shapely.is_valid(frame.geometry.to_numpy()).all()
    assert set(frame["code"]) <= {"0", "5"}


def test_connectivity_of_cells():
    codes = np.array([[1.0, 0.0], [0.0, 1.0]])
    assert len(raster_patches(Grid(codes, PLACE), ["1"]).frame) == 1
    assert len(raster_patches(Grid(codes, PLACE), ["1"], connectivity=4).frame) == 2


def test_core_shape_and_main_code():
    codes = np.full((5, 5), np.nan)
    codes[1:4, 1:4], codes[1, 1] = 2.0, 3.0
    row = raster_patches(Grid(codes, PLACE), ["2", "3"], edge_m=100).frame.iloc[0]
    assert (row["surf_ha"], row["coeur_ha"], row["perimetre_m"], row["code"]) == (9, 1, 1200, "2")
    assert row["forme"] == pytest.approx(1200 / (2 * np.sqrt(np.pi * 90000)))


def test_joining_comes_before_sorting_by_surface():
    codes = np.array([[1.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0]])
    apart = raster_patches(Grid(codes, PLACE), ["1"])
    assert len(apart.frame) == 3
    joined = raster_patches(Grid(codes, PLACE), ["1"], merge_m=100, min_ha=2)
    assert joined.frame["surf_ha"].tolist() == [2]
    assert any("joined" in str(note) for note in joined.notes) and any(
        "1 patches smaller" in str(note) for note in joined.notes
    )


@given(grid=arrays(np.float64, (6, 6), elements=st.sampled_from([0.0, 1.0, 2.0])), least=st.integers(0, 3))
@settings(max_examples=20, deadline=None)
def test_surfaces_add_up(grid, least):
    if not (grid > 0).any():
        return
    try:
        found = raster_patches(Grid(grid, PLACE), ["1", "2"], min_ha=least)
    except Fault:
        return
    assert found.frame["surf_ha"].sum() <= (grid > 0).sum()
    assert least > 1 or found.frame["surf_ha"].sum() == (grid > 0).sum()
    assert (found.frame["coeur_ha"] <= found.frame["surf_ha"]).all() and (found.frame["forme"] >= 1).all()


def cover(*shapes, codes):
    return gpd.GeoDataFrame({"code": list(codes)}, geometry=list(shapes), crs=2154)


def test_polygons_that_touch_are_one_patch():
    squares = [shapely.box(0, 0, 100, 100), shapely.box(100, 0, 200, 100), shapely.box(200, 100, 300, 200)]
    land = cover(*squares, codes=["CS2.1.1.1", "CS2.1.2", "CS2.1.1.1"])
    assert polygon_patches(land, ["CS2.1"]).frame["surf_ha"].tolist() == [3]
    assert sorted(polygon_patches(land, ["CS2.1"], connectivity=4).frame["surf_ha"]) == [1, 2]
    assert sorted(polygon_patches(land, ["CS2.1.1"]).frame["surf_ha"]) == [1, 1]


@pytest.mark.parametrize("habitat, said", [(["7"], "No cell has one of"), (["forêt"], "are numbers")])
def test_wrong_codes_are_said(habitat, said):
    with pytest.raises(Fault, match=said):
        raster_patches(Grid(np.ones((2, 2)), PLACE), habitat)


def test_nothing_left_is_said():
    with pytest.raises(Fault, match="smaller than"):
        raster_patches(Grid(np.ones((2, 2)), PLACE), ["1"], min_ha=5)
    with pytest.raises(Fault, match="No polygon has one of"):
        polygon_patches(cover(shapely.box(0, 0, 1, 1), codes=["a"]), ["CS2"])
