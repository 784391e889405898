"""The thresholds of R. 101-1, II, on cases drawn by hand."""

import pytest
import shapely

from aula_qgis.core.artificialisation.thresholds import apply_thresholds

BUILT, PAVED, LAWN, FIELD = "CS1.1.1.1 US5", "CS1.1.1.2 US5", "CS2.2.1 US5", "CS2.2.1 US1.1"


def box(width: float, height: float, x: float = 0.0, y: float = 0.0):
    return shapely.box(x, y, x + width, y + height)


def ring(outer: float, inner: float):
    """A square of side `outer` with a hole of side `inner` in its middle."""
    start = (outer - inner) / 2
    return box(outer, outer).difference(box(inner, inner, start, start)), box(inner, inner, start, start)


@pytest.mark.parametrize(
    ("code", "surface", "artif"),
    [
        (BUILT, 49, 0),
        (BUILT, 50, 1),
        (BUILT, 51, 1),
        (BUILT, 3_000, 1),
        (PAVED, 2_499, 0),
        (PAVED, 2_500, 1),
        (LAWN, 1_000, 0),
        (LAWN, 2_600, 1),
    ],
)
def test_a_lone_surface_counts_from_its_threshold(cover, code, surface, artif):
    land = cover([code], [box(surface / 10, 10)])
    assert apply_thresholds(land).consumed.tolist() == [artif]


def test_surfaces_that_touch_are_measured_together(cover):
    land = cover([PAVED, LAWN, LAWN], [box(100, 20), box(100, 20, 0, 20), box(100, 20, 0, 60)])
    assert apply_thresholds(land).consumed.tolist() == [1, 1, 0]


def test_surfaces_that_only_touch_at_a_corner_are_not(cover):
    land = cover([LAWN, LAWN], [box(45, 45), box(45, 45, 45, 45)])
    assert apply_thresholds(land).consumed.tolist() == [0, 0]


def test_a_house_stays_where_its_small_garden_goes(cover):
    land = cover([BUILT, LAWN], [box(10, 10), box(30, 10, 10)])
    assert apply_thresholds(land).consumed.tolist() == [1, 0]


def test_a_house_in_parts_is_one_house(cover):
    land = cover([BUILT, BUILT], [box(5, 6), box(5, 6, 5)])
    assert apply_thresholds(land).consumed.tolist() == [1, 1]


@pytest.mark.parametrize(("side", "artif"), [(49, 1), (51, 0)])
def test_an_enclave_below_the_threshold_follows_its_surroundings(cover, side, artif):
    around, enclave = ring(200, side)
    result = apply_thresholds(cover([PAVED, FIELD], [around, enclave]))
    assert result.consumed.tolist() == [1, artif]
    gained = result.notes[-1].facts["gained"]
    assert gained == pytest.approx(side**2 / 10_000 if artif else 0)


def test_a_clearing_open_on_one_side_is_no_enclave(cover):
    around, _ = ring(200, 40)
    open_side = box(120, 40, 80, 80)
    land = cover([PAVED, FIELD], [around.difference(open_side), open_side])
    assert apply_thresholds(land).consumed.tolist() == [1, 0]


def test_an_unclassified_neighbour_does_not_enclose(cover):
    around, enclave = ring(200, 40)
    left, right = around.intersection(box(100, 200)), around.intersection(box(100, 200, 100))
    land = cover([PAVED, "", FIELD], [left, right, enclave])
    assert apply_thresholds(land).consumed[[0, 2]].tolist() == [1, 0]


def test_what_is_not_classified_stays_so_and_sealing_is_not_touched(cover):
    land = cover(["", PAVED], [box(10, 10), box(20, 10, 50)])
    result = apply_thresholds(land)
    assert result.consumed[0] != result.consumed[0]
    assert result.sealed[1] == 1
    assert result.reason[1] == "surface sous le seuil, non artificialisée"
    assert result.notes[-1].facts["lost"] == pytest.approx(0.02)


def test_the_thresholds_are_parameters(cover):
    land = cover([BUILT, PAVED], [box(10, 10), box(20, 10, 50)])
    assert apply_thresholds(land, built_min=200, other_min=100).consumed.tolist() == [1, 1]
    assert apply_thresholds(land, built_min=200, other_min=500).consumed.tolist() == [0, 0]
    assert apply_thresholds(land, built_min=0, other_min=0).consumed.tolist() == [1, 1]
