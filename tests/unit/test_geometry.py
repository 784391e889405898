"""Geometry of the core against plain, slow computations on random layers."""

import itertools

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from aula_qgis.core import geometry as g
from aula_qgis.core import overlaps as o
from aula_qgis.core.messages import Cancelled

pytestmark = pytest.mark.filterwarnings("ignore:invalid value encountered")  # GEOS on polygons that lie apart
SIDE = 1_000.0
EXTENT = shapely.box(0, 0, SIDE, SIDE)
SEEDS = st.integers(0, 10**6)


def array(*polygons) -> np.ndarray:
    return np.array(polygons, dtype=object)


def voronoi(seed: int, count: int = 12) -> np.ndarray:
    """A coverage of the extent by cells whose borders share their vertices."""
    points = np.random.default_rng(seed).uniform(0, SIDE, (count, 2))
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(points), extend_to=EXTENT))
    cells = g.polygons_only(shapely.intersection(cells, EXTENT))
    return cells[~shapely.is_missing(cells)]


def grid(seed: int, columns: int = 5, rows: int = 4) -> np.ndarray:
    """A coverage of the extent by rectangles, whose neighbours' vertices do not always match (T-junctions)."""
    draw = np.random.default_rng(seed)
    found = []
    x = np.r_[0, np.sort(draw.choice(np.arange(10, 990, 10), columns - 1, replace=False)), SIDE]
    for x0, x1 in itertools.pairwise(x):
        y = np.r_[0, np.sort(draw.choice(np.arange(10, 990, 10), rows - 1, replace=False)), SIDE]
        found += [shapely.box(x0, y0, x1, y1) for y0, y1 in itertools.pairwise(y)]
    return np.array(found, dtype=object)


def pile(seed: int, count: int = 9) -> np.ndarray:
    """Boxes and triangles on a 50 m lattice: overlaps, equal polygons, shared and partly shared edges, empty rows."""
    draw = np.random.default_rng(seed)
    found = []
    for _ in range(count):
        x, y, w, h = draw.integers(0, 15), draw.integers(0, 15), draw.integers(1, 6), draw.integers(1, 6)
        box = shapely.box(x, y, x + w, y + h)
        triangle = shapely.Polygon([(x, y), (x + w, y), (x, y + h)])
        corner = shapely.box(x, y, x + w, y + h).difference(shapely.box(x, y, x + w / 2, y + h / 2))
        hole = box.difference(box.buffer(-0.2)) if min(w, h) > 1 else box
        found.append([box, triangle, corner, hole, None][draw.choice(5, p=[0.4, 0.25, 0.15, 0.1, 0.1])])
    if draw.random() < 0.5:
        found.append(found[0])
    return shapely.transform(np.array(found, dtype=object), lambda xy: xy * 50)


COVERAGES = st.builds(lambda make, seed: make(seed), st.sampled_from([voronoi, grid]), SEEDS)
PILES = st.builds(pile, SEEDS)


def plain_pairs(left: np.ndarray, right: np.ndarray) -> dict[tuple[int, int], float]:
    """Shared surface of every pair of rows, by the plain double loop."""
    shared = {}
    for i, j in itertools.product(range(len(left)), range(len(right))):
        if left[i] is not None and right[j] is not None:
            area = left[i].intersection(right[j]).area
            if area > 1e-4:
                shared[i, j] = area
    return shared


def summed(pieces) -> dict[tuple[int, int], float]:
    found: dict[tuple[int, int], float] = {}
    for i, j, shape in zip(pieces.left.tolist(), pieces.right.tolist(), pieces.geometry, strict=True):
        found[i, j] = found.get((i, j), 0.0) + shape.area
    return {pair: area for pair, area in found.items() if area > 1e-4}


# Overlaps


def compare_overlaps(layer: np.ndarray) -> None:
    expected = {pair: area for pair, area in plain_pairs(layer, layer).items() if pair[0] < pair[1]}
    found = o.self_overlaps(layer)
    pairs = list(zip(found.first.tolist(), found.second.tolist(), strict=True))
    assert sorted(pairs) == sorted(expected)
    assert shapely.area(found.geometry) == pytest.approx([expected[pair] for pair in pairs])


@given(PILES)
def test_overlaps_are_those_of_the_double_loop(layer):
    compare_overlaps(layer)


@given(COVERAGES, SEEDS)
def test_one_moved_cell_of_a_coverage_is_found(layer, seed):
    draw = np.random.default_rng(seed)
    layer = layer.copy()
    row = draw.integers(len(layer))
    layer[row] = shapely.transform(layer[row], lambda xy: xy + draw.uniform(-3, 3, 2))
    compare_overlaps(layer)


@given(COVERAGES)
def test_a_coverage_has_no_overlap(layer):
    assert len(o.self_overlaps(layer).first) == 0


@pytest.mark.parametrize(
    "layer",
    [
        [EXTENT, EXTENT],
        [EXTENT, EXTENT, EXTENT],
        [EXTENT, shapely.box(100, 100, 200, 200)],
        [EXTENT, shapely.box(0, 0, 200, 200)],
        [shapely.box(0, 0, 500, SIDE), shapely.box(500, 0, SIDE, SIDE), EXTENT],
        [shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(2, 0, 3, 1)]), shapely.box(1, 0, 2, 1)],
        [shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(2, 0, 3, 1)]), shapely.box(0.5, 0, 2.5, 1)],
        [shapely.box(0, 0, 9, 9) - shapely.box(3, 3, 6, 6), shapely.box(3, 3, 6, 6)],
        [shapely.box(0, 0, 9, 9) - shapely.box(3, 3, 6, 6), shapely.box(2, 3, 6, 6)],
        [shapely.Polygon([(0, 0), (0, 0), (5, 0), (5, 0), (5, 5)]), shapely.box(1, 0, 9, 9)],
        [shapely.box(-1, -1, 0.0, 1), shapely.box(-0.0, -1, 1, 1)],
        list(voronoi(1)) * 2,
        list(voronoi(1)) + list(voronoi(2)),
        list(grid(1)) + list(voronoi(2)),
        [],
    ],
    ids=[
        "twins",
        "triplets",
        "one within another",
        "within at a corner",
        "two halves and the whole",
        "multi, apart",
        "multi, overlapping",
        "island in its hole",
        "island over its rim",
        "repeated vertices",
        "minus zero",
        "coverage twice",
        "two coverages",
        "two kinds of coverage",
        "nothing",
    ],
)
def test_hard_cases_of_overlap(layer):
    compare_overlaps(np.array(layer, dtype=object))


@given(PILES, st.sets(st.integers(0, 8), max_size=4))
def test_overlaps_of_some_rows_are_those_of_the_double_loop(layer, rows):
    found = o.overlaps_of(np.array(sorted(rows), dtype=np.int64), layer)
    expected = {pair for pair in plain_pairs_within(layer) if rows & set(pair)}
    assert {tuple(sorted(pair)) for pair in zip(found.first.tolist(), found.second.tolist(), strict=True)} == expected


# Partition


@given(PILES | COVERAGES)
def test_a_partition_has_no_overlap_and_keeps_the_union(layer):
    result = o.partition(layer)
    total, union = np.nansum(shapely.area(layer)), shapely.area(shapely.union_all(layer))
    assert np.nansum(shapely.area(result.geometry)) == pytest.approx(union)
    assert shapely.area(shapely.union_all(result.geometry)) == pytest.approx(union)
    assert result.overlap_m2 == pytest.approx(total - union, abs=1e-3)
    assert not plain_pairs_within(result.geometry)


def plain_pairs_within(layer: np.ndarray) -> dict:
    return {pair: area for pair, area in plain_pairs(layer, layer).items() if pair[0] < pair[1]}


def test_in_a_partition_the_first_polygon_wins():
    result = o.partition(
        array(shapely.box(0, 0, 2, 2), shapely.box(1, 0, 3, 2), shapely.box(0, 0, 3, 2), shapely.box(0, 0, 1, 1))
    )
    assert [None if shape is None else shape.area for shape in result.geometry] == [4, 2, None, None]
    assert result.overlap_m2 == 2 + 6 + 1


# Overlay and cutting


@given(COVERAGES, COVERAGES)
def test_overlay_of_two_coverages_is_the_double_loop(left, right):
    pieces = g.overlay(left, right)
    found = summed(pieces)
    expected = plain_pairs(left, right)
    assert found.keys() == expected.keys()
    assert [found[pair] for pair in expected] == pytest.approx(list(expected.values()))
    assert sum(found.values()) == pytest.approx(SIDE**2)
    assert shapely.is_valid(pieces.geometry).all()


@given(COVERAGES, SEEDS)
def test_overlay_with_mostly_unchanged_polygons_is_the_double_loop(left, seed):
    """As between two dates: the same polygons, some redrawn, some split, in another order."""
    draw = np.random.default_rng(seed)
    right = []
    for polygon in left:
        middle = (polygon.bounds[0] + polygon.bounds[2]) / 2
        halves = [shapely.box(0, 0, middle, SIDE), shapely.box(middle, 0, SIDE, SIDE)]
        choice = draw.choice(["same", "turned", "split"], p=[0.5, 0.3, 0.2])
        if choice == "split":
            right += [half for half in g.polygons_only(shapely.intersection(polygon, halves)) if half is not None]
        else:
            right.append(polygon if choice == "same" else shapely.reverse(polygon))
    right = np.array(right, dtype=object)[draw.permutation(len(right))]
    found, expected = summed(g.overlay(left, right)), plain_pairs(left, right)
    assert found.keys() == expected.keys()
    assert [found[pair] for pair in expected] == pytest.approx(list(expected.values()))


def test_overlay_agrees_with_geopandas():
    left, right = voronoi(3, 40), grid(4, 8, 7)
    pieces = g.overlay(left, right)
    frames = (
        gpd.GeoDataFrame({name: range(len(layer))}, geometry=layer, crs=2154)
        for name, layer in (("left", left), ("right", right))
    )
    expected = gpd.overlay(*frames, how="intersection")
    expected = expected.assign(area=expected.area).groupby(["left", "right"])["area"].sum()
    expected = {pair: area for pair, area in expected.items() if area > 1e-4}
    assert summed(pieces) == pytest.approx(expected)


@given(COVERAGES, PILES)
def test_zones_that_cover_everything_cut_without_loss(zones, layer):
    """Parts = whole, polygon by polygon; a layer that overlaps itself is cut as it is."""
    pieces = g.cut_by(zones, layer)
    parts = np.bincount(pieces.right, shapely.area(pieces.geometry), len(layer))
    assert parts == pytest.approx(np.nan_to_num(shapely.area(layer)), abs=1e-3)
    assert summed(pieces) == pytest.approx(plain_pairs(zones, layer), abs=1e-3)


def test_zones_that_overlap_each_receive_what_they_share():
    pieces = g.cut_by(array(EXTENT, EXTENT), array(shapely.box(0, 0, 10, 10)))
    assert sorted(pieces.left.tolist()) == [0, 1]
    assert shapely.area(pieces.geometry).tolist() == [100, 100]


def test_polygons_of_many_vertices_are_cut_like_others():
    ring = shapely.Point(500, 500).buffer(400, quad_segs=400) - shapely.Point(500, 500).buffer(350, quad_segs=400)
    disc = shapely.Point(450, 500).buffer(380, quad_segs=300)
    assert shapely.get_num_coordinates(ring) > g.LARGE
    squares = grid(5, 10, 10)
    for layer in (array(ring), array(disc, ring)):
        assert summed(g.cut_by(squares, layer)) == pytest.approx(plain_pairs(squares, layer))


def test_layers_without_rows_give_no_pieces():
    nothing = np.empty(0, dtype=object)
    assert len(g.overlay(nothing, voronoi(1)).left) == 0
    assert len(g.cut_by(voronoi(1), nothing).left) == 0
    assert len(o.partition(nothing).geometry) == 0


@pytest.mark.parametrize(
    "run",
    [
        lambda progress: g.overlay(voronoi(1), grid(1), progress=progress),
        lambda progress: o.partition(np.r_[voronoi(1), grid(1)], progress=progress),
        lambda progress: g.cut_by(grid(1), voronoi(1), progress=progress),
    ],
    ids=["overlay", "partition", "cut_by"],
)
def test_a_cancelled_run_stops(run):
    with pytest.raises(Cancelled):
        run(lambda fraction, text="": False)


@pytest.mark.parametrize("run", [g.overlay, g.cut_by])
def test_progress_moves_forward_within_bounds(run):
    seen = []
    run(voronoi(1, 60), grid(1, 9, 9), progress=lambda fraction, text="": seen.append(fraction) or True)
    assert seen and seen == sorted(seen)
    assert seen[0] >= 0 and seen[-1] <= 1
