"""Fragmentation: FragScape's and landscapemetrics' own figures, and what must hold of any landscape."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.grid import Grid
from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.network.fragmentation import (
    barrier_zones,
    fragmentation,
    habitat_patches,
    labelled_habitat,
    metrics,
    raster_fragmentation,
)

from .conftest import NETWORK

NATURAL = [
    "231",
    "243",
    "311",
    "312",
    "313",
    "321",
    "322",
    "323",
    "324",
    "331",
    "332",
    "333",
    "411",
    "421",
    "422",
    "511",
    "512",
    "521",
]
WIDTHS = {"Liaison locale": 7.5, "Liaison régionale": 15.0, "Liaison principale": 22.5, "Type autoroutier": 30.0}


def read(file, *names):
    ogr = pytest.importorskip("osgeo.ogr", reason="GDAL's Python is not there")
    opened = ogr.Open(str(NETWORK / "fragscape_clermontais" / file))
    if opened is None:
        pytest.skip("the reference data of networks does not lie beside the checkout")
    rows = [
        ([row.GetField(name) for name in names], shapely.from_wkb(bytes(row.GetGeometryRef().ExportToWkb())))
        for row in opened.GetLayer(0)
    ]
    return gpd.GeoDataFrame([values for values, _ in rows], columns=list(names), geometry=[shape for _, shape in rows])


@pytest.fixture(scope="module")
def clermontais():
    """The patches of the EPCI, cut by the paved roads of ROUTE500."""
    cover = read("CLC/CLC12_D034_RGF_clipped.gpkg", "CODE_12")
    roads = read("BDROUTE/bdroute_troncon_route_20121123_herault_clipped.gpkg", "VOCATION", "ETAT")
    roads = roads[roads["ETAT"] == "Revêtu"]
    land = shapely.make_valid(cover.geometry[cover["CODE_12"].isin(NATURAL)].to_numpy())
    return habitat_patches(land, barrier_zones(roads.geometry.to_numpy(), roads["VOCATION"].map(WIDTHS).to_numpy()))


def test_fragscape_epci(clermontais):
    outline = read("ZoneEtude/EPCIClermontais.gpkg", "INSEE_COM").rename(columns={"INSEE_COM": "id"})
    found = fragmentation(clermontais, outline).territories.iloc[0]
    assert found["nb_taches"] == 67
    expected = {
        "surf_km2": 230.63298,
        "somme_km2": 121.94013,
        "meff_cut_km2": 5.09972,
        "meff_cbc_km2": 7.53897,
        "divi": 0.97788816,
        "sden": 0.19608922,
    }
    assert {name: found[name] for name in expected} == pytest.approx(expected, abs=6e-6)
    assert found["spli"] == pytest.approx(45.2246409, abs=1e-6)


def test_fragscape_communes(clermontais):
    communes = read("ZoneEtude/EPCIClermontaisCommunes.shp", "INSEE_COM").rename(columns={"INSEE_COM": "id"})
    result = fragmentation(clermontais, communes)
    theirs = pd.read_csv(
        NETWORK / "fragscape_clermontais" / "expected_meff_by_commune.csv", dtype={"insee": str}
    ).set_index("insee")
    ours = result.territories.set_index("id").loc[theirs.index]
    assert ours["nb_taches"].tolist() == theirs["patches"].tolist()
    for column, name in {
        "surf_km2": "at_km2",
        "somme_km2": "sum_ai_km2",
        "meff_cut_km2": "meff_cut_km2",
        "meff_cbc_km2": "meff_cbc_km2",
    }.items():
        np.testing.assert_allclose(ours[column], theirs[name], atol=6e-6, err_msg=column)
    empty = ours.loc["34254"]
    assert (empty["meff_cut_km2"], empty["meff_cbc_km2"], empty["divi"], empty["npro"]) == (0, 0, 1, 0) and np.isnan(
        empty["spli"]
    )
    assert any("no patch of habitat" in str(note) for note in result.notes)


@pytest.mark.parametrize("connectivity", [4, 8])
def test_landscapemetrics(connectivity):
    gdal = pytest.importorskip("osgeo.gdal", reason="GDAL's Python is not there")
    folder = NETWORK / "vaud_clc"
    if not folder.is_dir():
        pytest.skip("the reference data of networks does not lie beside the checkout")
    table = pd.read_csv(folder / "landscapemetrics_expected.csv")
    table = table[
        (table["level"] == "class")
        & (table["directions"] == connectivity)
        & table["metric"].isin(["mesh", "division", "split", "np"])
    ]
    compared = 0
    for name, rows in table.groupby("raster"):
        raster = gdal.Open(str(folder / name))
        values, transform = raster.ReadAsArray(), Affine.from_gdal(*raster.GetGeoTransform())
        known = (values != raster.GetRasterBand(1).GetNoDataValue()).astype(int)
        for code, expected in rows.pivot_table("value", "class", "metric").iterrows():
            found, _ = raster_fragmentation(Grid(values == code, transform), known, 1, connectivity)
            ours = {
                "mesh": 100 * found["meff_cut_km2"][0],
                "division": found["divi"][0],
                "split": found["spli"][0],
                "np": found["nb_taches"][0],
            }
            theirs = expected.dropna().to_dict()
            assert {metric: ours[metric] for metric in theirs} == pytest.approx(theirs, rel=1e-9), (name, code)
            compared += len(theirs)
    assert compared > 100


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(st.booleans(), min_size=6, max_size=6), min_size=6, max_size=6))
def test_a_raster_is_its_polygons(cells):
    """Cells as squares: 4-connected cells are one polygon, 8-connected ones touch at a corner only."""
    mask = np.array(cells)
    if not mask.any():
        return
    squares = np.array([shapely.box(x, -y - 1, x + 1, -y) for y, x in np.argwhere(mask)])
    units = np.repeat([[1, 1, 1, 2, 2, 2]], 6, axis=0)
    halves = gpd.GeoDataFrame({"id": ["1", "2"]}, geometry=[shapely.box(0, -6, 3, 0), shapely.box(3, -6, 6, 0)])
    found, _ = raster_fragmentation(
        Grid(mask, Affine.from_gdal(0.0, 1.0, 0.0, 0.0, 0.0, -1.0)), units, int(units.max()), 4
    )
    vector = fragmentation(habitat_patches(squares), halves).territories
    for name, values in found.items():
        np.testing.assert_allclose(values, vector[name], rtol=1e-9, err_msg=name)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.floats(0.1, 5), st.floats(0, 5)), min_size=1, max_size=8), st.floats(0, 100))
def test_identities(parts, bare):
    area = np.array([part for part, _ in parts])
    whole = area + [beyond for _, beyond in parts]
    unit = np.array([area.sum() + bare])
    found = {name: values[0] for name, values in metrics(unit, np.zeros(len(area), dtype=int), area, whole).items()}
    assert found["meff_cut_km2"] <= found["meff_cbc_km2"] * (1 + 1e-12) and found["meff_cut_km2"] <= unit[0] * (
        1 + 1e-12
    )
    assert found["spli"] * found["meff_cut_km2"] == pytest.approx(unit[0])
    assert found["divi"] == pytest.approx(1 - found["meff_cut_km2"] / unit[0]) and found["npro"] == pytest.approx(
        (area**2).sum()
    )


def test_a_barrier_never_enlarges_the_mesh():
    land, zone = (
        np.array([shapely.box(0, 0, 1000, 1000)]),
        gpd.GeoDataFrame({"id": ["1"]}, geometry=[shapely.box(0, 0, 1000, 1000)]),
    )
    meshes = []
    for count in range(4):
        roads = np.array(
            [shapely.LineString([(200.0 * n + 200, -50), (200.0 * n + 200, 1050)]) for n in range(count)], dtype=object
        )
        cut = habitat_patches(land, barrier_zones(roads, np.full(count, 5.0)))
        assert len(cut) == count + 1
        meshes.append(fragmentation(cut, zone).territories["meff_cut_km2"].iloc[0])
    assert meshes == sorted(meshes, reverse=True) and meshes[0] == pytest.approx(1.0)


def test_overlapping_and_outlying_habitat_is_said():
    land = np.array([shapely.box(0, 0, 3000, 1000)])
    zones = [shapely.box(0, 0, 2000, 1000), shapely.box(0, 0, 2000, 1000)]
    twice = fragmentation(land, gpd.GeoDataFrame({"id": ["1", "2"]}, geometry=zones))
    assert "count in several of them" in str(twice.notes[0])
    once = fragmentation(land, gpd.GeoDataFrame({"id": ["1"]}, geometry=zones[:1]))
    assert "1.0 km² of habitat lie outside" in str(once.notes[0])


def test_nothing_is_left():
    land = np.array([shapely.box(0, 0, 10, 10)])
    gone = habitat_patches(land, np.array([shapely.box(-1, -1, 11, 11)]))
    with pytest.raises(Fault, match="There is no habitat"):
        fragmentation(gone, gpd.GeoDataFrame({"id": ["1"]}, geometry=land))


@pytest.mark.parametrize("width", [0.0, -2.0, np.nan])
def test_a_barrier_needs_a_width(width):
    road = np.array([shapely.LineString([(0, 0), (1, 1)])] * 2)
    with pytest.raises(Fault, match=r"1 barriers have a width .* row 2"):
        barrier_zones(road, np.array([1.0, width]))


def test_one_cell_and_cells_that_are_not_square():
    labels, surface = labelled_habitat(Grid(np.ones((1, 1), dtype=bool), Affine.from_gdal(0, 2000, 0, 0, 0, -500)), 8)
    assert labels.tolist() == [[1]] and surface.tolist() == [1.0]


def test_cancel():
    land = np.array([shapely.box(0, 0, 10, 10)])
    with pytest.raises(Cancelled):
        habitat_patches(land, progress=lambda fraction, text="": False)
