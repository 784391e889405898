"""Links against Graphab, against whole cost surfaces, and what must always hold."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.sparse.csgraph import dijkstra

from aula_qgis.core.grid import Grid
from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.network.conversion import conversion
from aula_qgis.core.network.corridors import corridors
from aula_qgis.core.network.leastcost import least_cost_paths
from aula_qgis.core.network.links import cost_links
from aula_qgis.core.network.search import Surface, window_graph
from aula_qgis.core.network.straight import neighbours, straight_links

PLACE = Affine(10.0, 0.0, 0.0, 0.0, -10.0, 100.0)
RESISTANCES = arrays(np.float64, (9, 9), elements=st.sampled_from([0.0, 1.0, 2.5, 10.0, 300.0, np.nan]))


def four_corners(side: int = 9) -> np.ndarray:
    labels = np.zeros((side, side), dtype=np.int32)
    labels[0, 0], labels[0, -1], labels[-1, 0], labels[-2:, -2:] = 1, 2, 3, 4
    return labels


def whole_surface(resistance: np.ndarray, labels: np.ndarray, number: int, size=(1.0, 1.0)) -> np.ndarray:
    """Cost from one patch to every cell, in one search over the whole raster."""
    surface = Surface(resistance, size)
    surface.prefer_short = 0.0
    half, graph = window_graph(surface, tuple(slice(0, length) for length in labels.shape))
    cost = dijkstra(graph, indices=np.flatnonzero(np.pad(labels, 1) == number), min_only=True)
    return cost.reshape(half.shape)[1:-1, 1:-1]


@pytest.fixture(scope="session")
def planar(graphab):
    return cost_links(graphab.labels, np.arange(1, 81), Grid(graphab.resistance, graphab.transform))


def test_graphab_patches_links_costs_and_lengths(graphab, planar):
    assert graphab.labels.max() == 80
    frame, expected = planar.frame, graphab.links
    assert len(frame) == 203
    assert frame[["de", "vers"]].to_numpy().tolist() == expected[["de", "vers"]].to_numpy().tolist()
    np.testing.assert_allclose(frame["cout"], expected["Dist"], rtol=1e-7)
    np.testing.assert_allclose(frame["longueur_m"], expected["DistM"], atol=1e-3)
    np.testing.assert_allclose(frame["longueur_m"], shapely.length(frame.geometry.to_numpy()), rtol=1e-12)


def test_graphab_conversion_of_metres(planar):
    found = planar.conversion
    assert found.links == 203
    assert found.cost(10_000) == pytest.approx(1889.4356657600988, rel=1e-7)
    assert (found.slope, found.intercept) == pytest.approx((1.1803839448, -3.3277044274), rel=1e-8)
    assert found.r2 == pytest.approx(0.7518, abs=5e-5)


def test_graphab_within_10_km(graphab):
    found = cost_links(graphab.labels, np.arange(1, 81), Grid(graphab.resistance, graphab.transform), max_metres=10_000)
    assert len(found.frame) == (graphab.links["Dist"] <= 1889.43566).sum()
    assert any("51 pairs cost more" in str(note) for note in found.notes)


def test_graphab_costs_as_whole_surfaces_by_skimage(graphab, planar):
    graph = pytest.importorskip("skimage.graph", reason="scikit-image is not there: apt-get install python3-skimage")
    for number in range(1, 81, 16):
        surface, _ = graph.MCP_Geometric(graphab.resistance.astype(float)).find_costs(
            np.argwhere(graphab.labels == number)
        )
        mine = planar.frame[planar.frame["de"] == number]
        least = [surface[graphab.labels == other].min() for other in mine["vers"]]
        np.testing.assert_allclose(mine["cout"], least, rtol=1e-9)


def test_complete_topology_has_every_pair_within_the_cost(graphab):
    found = cost_links(
        graphab.labels, np.arange(1, 81), Grid(graphab.resistance, graphab.transform), complete=True, max_cost=300
    )
    checked = range(1, 81, 12)
    expected = set()
    for number in checked:
        surface = whole_surface(graphab.resistance, graphab.labels, number)
        least = np.full(81, np.inf)
        np.minimum.at(least, graphab.labels.ravel(), surface.ravel())
        expected |= {(number, other) for other in range(number + 1, 81) if least[other] <= 300}
    mine = found.frame[found.frame["de"].isin(checked)]
    assert set(zip(mine["de"], mine["vers"], strict=True)) == expected


@given(resistance=RESISTANCES)
@settings(max_examples=30, deadline=None)
def test_complete_links_are_the_least_of_whole_surfaces(resistance):
    labels = four_corners()
    if np.isnan(resistance).all():
        return
    size = (10.0, 15.0)
    place = Affine.scale(10.0, -15.0)
    found = cost_links(labels, np.arange(1, 5), Grid(resistance, place), complete=True)
    cost = {
        pair: value
        for *pair, value in zip(map(tuple, found.pairs.tolist()), found.frame["cout"], strict=True)
        for pair in pair
    }
    for one in range(1, 5):
        surface = whole_surface(resistance, labels, one, size)
        for other in range(one + 1, 5):
            least = surface[labels == other].min()
            assert cost.get((one, other), np.inf) == pytest.approx(least, rel=1e-9, abs=1e-9)


@given(resistance=RESISTANCES, row=st.integers(1, 7))
@settings(max_examples=20, deadline=None)
def test_a_barrier_raises_costs(resistance, row):
    labels, ids = four_corners(), np.arange(1, 5)
    resistance = np.nan_to_num(resistance, nan=5.0)
    walled = resistance.copy()
    walled[row, :8] = np.nan
    before, after = (
        cost_links(labels, ids, Grid(ground, PLACE), complete=True).frame for ground in (resistance, walled)
    )
    free = dict(zip(zip(before["de"], before["vers"], strict=True), before["cout"], strict=True))
    assert all(
        cost >= free[pair] - 1e-9
        for pair, cost in zip(zip(after["de"], after["vers"], strict=True), after["cout"], strict=True)
    )


def test_barriers_part_patches_and_this_is_said():
    labels, ground = four_corners(), np.ones((9, 9))
    ground[4] = np.nan
    found = cost_links(labels, np.array(["a", "b", "c", "d"]), Grid(ground, PLACE))
    assert found.frame[["de", "vers"]].to_numpy().tolist() == [["a", "b"], ["c", "d"]]
    assert any("barriers" in str(note) for note in found.notes)
    ground[:, 4] = np.nan
    alone = cost_links(labels, np.array(["a", "b", "c", "d"]), Grid(ground, PLACE))
    assert alone.frame.empty and alone.conversion is None
    assert any("4 patches have no link" in str(note) for note in alone.notes)


@pytest.mark.parametrize("value, said", [(-1.0, "negative"), (np.inf, "infinite"), (np.nan, "no cell with a value")])
def test_wrong_resistance_is_said(value, said):
    with pytest.raises(Fault, match=said):
        cost_links(four_corners(), np.arange(1, 5), Grid(np.full((9, 9), value), PLACE))


def test_free_ground_costs_nothing_and_has_no_logarithm():
    found = cost_links(four_corners(), np.arange(1, 5), Grid(np.zeros((9, 9)), PLACE))
    assert (found.frame["cout"] == 0).all() and found.conversion is None
    with pytest.raises(Fault, match="cannot be turned into a cost"):
        cost_links(four_corners(), np.arange(1, 5), Grid(np.zeros((9, 9)), PLACE), max_metres=100)


def test_one_patch_or_one_cell_has_nothing_to_link():
    with pytest.raises(Fault, match="nothing to link"):
        cost_links(np.ones((1, 1), dtype=np.int32), np.array([1]), Grid(np.ones((1, 1)), PLACE))


def test_cancel_stops_the_search():
    with pytest.raises(Cancelled):
        cost_links(
            four_corners(),
            np.arange(1, 5),
            Grid(np.ones((9, 9)), PLACE),
            progress=lambda fraction, text="": fraction < 0.5,
        )


def test_corridors_are_the_cells_of_good_ways(graphab, planar):
    near = planar.frame["cout"].to_numpy() < 120
    links, pairs = planar.frame[near], planar.pairs[near]
    found = corridors(graphab.labels, pairs, links, Grid(graphab.resistance, graphab.transform), 0.1).set_index(
        ["de", "vers"]
    )
    assert shapely.is_valid(found.geometry.to_numpy()).all()
    for (one, other), cost in list(zip(map(tuple, pairs.tolist()), links["cout"], strict=True))[::8]:
        total = sum(whole_surface(graphab.resistance, graphab.labels, number) for number in (one, other))
        cells = (total <= 1.1 * cost * (1 + 1e-9)) & ~np.isin(graphab.labels, (one, other))
        assert cells.any() == ((one, other) in found.index)
        if cells.any():
            assert found.loc[(one, other), "surf_ha"] == cells.sum()


def test_corridors_of_width_zero_hold_the_way_itself():
    labels, ground = four_corners(), np.arange(1.0, 82.0).reshape(9, 9)
    found = cost_links(labels, np.arange(1, 5), Grid(ground, PLACE))
    drawn = corridors(labels, found.pairs, found.frame, Grid(ground, PLACE), 0.0)
    cells = [shapely.box(x - 5, y - 5, x + 5, y + 5) for x in range(5, 95, 10) for y in range(15, 105, 10)]
    assert drawn[["de", "vers"]].values.tolist() == [[1, 2], [1, 3], [1, 4], [2, 4], [3, 4]]
    for shape, line in zip(drawn.geometry, found.frame.geometry, strict=True):
        way = [cell for cell in cells if cell.centroid.coords[0] in line.coords[1:-1]]
        assert len(way) == len(line.coords) - 2 > 5
        assert shape.equals(shapely.union_all(way))
    with pytest.raises(Fault, match="must be 0 or more"):
        corridors(labels, found.pairs, found.frame, Grid(ground, PLACE), -1e-9)


def test_conversion_against_polyfit():
    rng = np.random.default_rng(4)
    metres = rng.uniform(100, 9000, 50)
    cost = 0.3 * metres**1.2 * rng.lognormal(0, 0.3, 50)
    found = conversion(cost, metres)
    slope, intercept = np.polyfit(np.log(metres), np.log(cost), 1)
    assert (found.slope, found.intercept) == pytest.approx((slope, intercept))
    assert found.r2 == pytest.approx(np.corrcoef(np.log(metres), np.log(cost))[0, 1] ** 2)
    assert conversion(np.array([1.0]), np.array([2.0])) is None


CRESCENT = shapely.Polygon([(0, 0), (10, 0), (10, 1), (1, 1), (1, 9), (10, 9), (10, 10), (0, 10)])


def test_centroids_outside_their_patch_are_replaced():
    shapes = np.array([CRESCENT, shapely.box(20, 4, 22, 6)], dtype=object)
    line = straight_links(shapes, np.array([1, 2]), centroids=True).geometry[0]
    assert shapely.distance(CRESCENT, shapely.Point(line.coords[0])) == 0
    assert tuple(line.coords[-1]) == (21, 5)


def test_straight_links_edge_to_edge_and_limit():
    shapes = np.array([shapely.box(x, 0, x + 1, 1) for x in (0, 3, 9)], dtype=object)
    ids = np.array(["a", "b", "c"])
    assert straight_links(shapes, ids, complete=True)["cout"].tolist() == [2, 8, 5]
    assert straight_links(shapes, ids)["cout"].tolist() == [2, 5]
    limited = straight_links(shapes, ids, complete=True, max_metres=5)
    assert isinstance(limited, gpd.GeoDataFrame) and limited[["de", "vers"]].to_numpy().tolist() == [
        ["a", "b"],
        ["b", "c"],
    ]


def test_patches_that_touch_are_neighbours():
    shapes = np.array([shapely.box(0, 0, 1, 1), shapely.box(1, 1, 2, 2), shapely.box(1, 0, 2, 1)], dtype=object)
    assert neighbours(shapes).tolist() == [[0, 1], [0, 2], [1, 2]]


@pytest.mark.parametrize("guess", [np.nan, 0.0, np.inf])
@pytest.mark.parametrize("limit", [np.inf, 0.8])
def test_a_search_ends_whatever_cost_was_expected(guess, limit):
    """A guess is only where the search begins: none, or of nothing, it grows all the same."""
    labels = np.array([[1, 0, 0, 2]], dtype=np.int32)
    found = least_cost_paths(
        Surface(np.full((1, 4), 0.25)), labels, np.array([[1, 2]]), np.array([3.0]), limit, expected=np.array([guess])
    )
    assert found.cost.tolist() == [0.75]
