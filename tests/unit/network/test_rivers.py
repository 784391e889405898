"""Rivers: topology, the index by hand and against a sum over all pairs, gains against computing anew."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.network.dendritic import dendritic
from aula_qgis.core.network.rivers import river


def line(*xy):
    return shapely.LineString(xy)


def brute(length, sides, passability, outlet=None):
    """DCI_p and DCI_d by walking every pair of segments (the best of all simple ways)."""
    neighbours = {}
    for (a, b), p in zip(sides.tolist(), passability.tolist(), strict=True):
        if a >= 0 and a != b:
            neighbours.setdefault(a, []).append((b, p))
            neighbours.setdefault(b, []).append((a, p))

    def ways(start):
        best, stack = {start: 1.0}, [(start, 1.0)]
        while stack:
            here, product = stack.pop()
            for there, p in neighbours.get(here, []):
                if product * p > best.get(there, 0.0):
                    best[there] = product * p
                    stack.append((there, product * p))
        return best

    total, found = length.sum(), 0.0
    for start in range(len(length)):
        found += sum(length[start] * length[end] * c for end, c in ways(start).items())
    from_sea = 100 * sum(length[end] * c for end, c in ways(outlet).items()) / total if outlet is not None else np.nan
    return 100 * found / total**2, from_sea


def test_five_segments_by_hand():
    """A stem of three segments with two tributaries, each behind a barrier: l = 10, 20, 30, 5, 15; p = .5, .8, 0, .25."""
    length = np.array([10.0, 20.0, 30.0, 5.0, 15.0])
    sides, p = np.array([[0, 1], [1, 2], [1, 3], [2, 4]]), np.array([0.5, 0.8, 0.0, 0.25])
    c = {
        (0, 1): 0.5,
        (0, 2): 0.4,
        (0, 3): 0.0,
        (0, 4): 0.1,
        (1, 2): 0.8,
        (1, 3): 0.0,
        (1, 4): 0.2,
        (2, 3): 0.0,
        (2, 4): 0.25,
        (3, 4): 0.0,
    }
    expected = (sum(length**2) + 2 * sum(v * length[i] * length[j] for (i, j), v in c.items())) / 80**2 * 100
    found = dendritic(length, sides, p, np.array([0]))
    assert found.dci_p == pytest.approx(expected, rel=1e-12)
    assert found.dci_p == pytest.approx(53.515625, rel=1e-12)
    assert found.dci_d == pytest.approx(100 * (10 + 0.5 * 20 + 0.4 * 30 + 0.1 * 15) / 80, rel=1e-12)
    assert found.upstream.tolist() == [70, 45, 5, 15] and found.freed.tolist() == [20, 30, 5, 15]


def tree(count, seed):
    rng = np.random.default_rng(seed)
    sides = np.stack([[rng.integers(0, n) for n in range(1, count + 1)], np.arange(1, count + 1)], axis=1)
    return rng.uniform(10, 5_000, count + 1), sides, rng.choice([0.0, 0.1, 0.33, 0.66, 1.0], count)


def test_three_hundred_barriers_against_all_pairs_and_gains_computed_anew():
    length, sides, p = tree(300, 7)
    found = dendritic(length, sides, p, np.array([0]))
    assert (found.dci_p, found.dci_d) == pytest.approx(brute(length, sides, p, 0), rel=1e-9)
    for barrier in range(0, 300, 23):
        opened = p.copy()
        opened[barrier] = 1.0
        after = dendritic(length, sides, opened, np.array([0]))
        assert found.gain_p[barrier] == pytest.approx(after.dci_p - found.dci_p, rel=1e-9, abs=1e-11)
        assert found.gain_d[barrier] == pytest.approx(after.dci_d - found.dci_d, rel=1e-9, abs=1e-11)


@given(count=st.integers(1, 7), extra=st.integers(0, 3), seed=st.integers(0, 10_000))
@settings(max_examples=150, deadline=None)
def test_with_and_without_loops_against_all_pairs(count, extra, seed):
    rng = np.random.default_rng(seed)
    length, sides, p = tree(count, seed)
    sides = np.concatenate([sides, rng.integers(0, count + 1, (extra, 2))])
    p = np.r_[p, rng.choice([0.0, 0.5, 1.0], extra)]
    found = dendritic(length, sides, p, np.array([0]))
    assert (found.dci_p, found.dci_d) == pytest.approx(brute(length, sides, p, 0), rel=1e-9)
    assert found.by_segment @ length / length.sum() == pytest.approx(found.dci_p, rel=1e-9)
    for barrier in range(len(sides)):
        opened = p.copy()
        opened[barrier] = 1.0
        dci_p, dci_d = brute(length, sides, opened, 0)
        assert found.gain_p[barrier] == pytest.approx(dci_p - found.dci_p, abs=1e-9)
        assert found.gain_d[barrier] == pytest.approx(dci_d - found.dci_d, abs=1e-9)


def test_two_rivers_and_a_barrier_off_the_lines():
    found = dendritic(np.array([30.0, 70.0]), np.array([[-1, -1]]), np.array([0.5]), np.array([0, 1]))
    assert found.dci_p == pytest.approx(58.0) and found.dci_d == pytest.approx(100.0)
    assert np.isnan(found.gain_p).all()
    alone = dendritic(np.array([30.0, 70.0]), np.array([[0, 1]]), np.array([0.5]), np.empty(0, dtype=int))
    assert np.isnan(alone.dci_d) and np.isnan(alone.upstream).all() and alone.gain_p[0] > 0


STEM, BROOK = line((0, 0), (100, 0), (200, 0)), line((100, 80), (100, 0))


def test_a_confluence_inside_a_line_and_barriers_on_it():
    """The brook joins the stem at its middle, where it has no end; three barriers, one too far."""
    found = river(np.array([STEM, BROOK]), shapely.points([(150, 3), (101, 40), (50, 0), (0, 500)]))
    assert sorted(found.length.tolist()) == [40.0, 50.0, 50.0, 140.0]
    assert found.sides[3].tolist() == [-1, -1] and found.snap[:3].tolist() == [3, 1, 0] and np.isnan(found.snap[3])
    assert found.length[found.outlets].tolist() == [50.0], "what is drawn flows to x = 200"
    assert "1 barriers lie farther" in str(found.notes[-1])
    assert shapely.length(found.pieces).sum() == pytest.approx(280)
    index = dendritic(found.length, found.sides, np.full(4, 0.5), found.outlets)
    assert index.upstream[:3].tolist() == [230.0, 40.0, 50.0]


def test_a_barrier_at_the_very_end_and_at_a_confluence():
    found = river(np.array([line((0, 0), (100, 0)), line((100, 0), (200, 0))]), shapely.points([(0, 0), (100, 0)]))
    assert sorted(found.length.tolist()) == [0.0, 100.0, 100.0]
    assert dendritic(found.length, found.sides, np.zeros(2), found.outlets).dci_p == pytest.approx(50.0)


def test_gaps_and_loops_are_said_with_their_place():
    apart = river(np.array([line((0, 0), (100, 0)), line((120, 0), (200, 0))]), np.empty(0, dtype=object))
    assert "2 ends of watercourses" in str(apart.notes[0]) and "at 100, 0" in str(apart.notes[0])
    assert (
        len(
            river(np.array([line((0, 0), (100, 0)), line((120, 0), (200, 0))]), np.empty(0, dtype=object), gap=25).notes
        )
        == 0
    )
    ring = river(
        np.array([line((0, 0), (50, 20), (100, 0)), line((0, 0), (50, -20), (100, 0)), line((100, 0), (200, 0))]),
        shapely.points([(50, 20)]),
    )
    assert "have 1 loops" in str(ring.notes[0])
    assert ring.sides[0, 0] == ring.sides[0, 1], "a barrier that a loop passes by parts nothing"
    assert dendritic(ring.length, ring.sides, np.zeros(1), ring.outlets).gain_p.tolist() == [0.0]


def test_lines_that_cross_do_not_join():
    found = river(
        np.array([line((0, 0), (100, 0)), line((50, -90), (50, 90))]), np.empty(0, dtype=object), tolerance=20
    )
    assert sorted(found.length.tolist()) == [100, 180] and not found.notes


@given(st.lists(st.floats(0, 100), min_size=0, max_size=6))
@settings(max_examples=100, deadline=None)
def test_length_is_kept_whatever_the_barriers(places):
    found = river(
        np.array([STEM, BROOK]),
        shapely.points([(100, each * 0.8) for each in places]) if places else np.empty(0, dtype=object),
    )
    assert found.length.sum() == pytest.approx(280)
    on = found.sides[(found.sides >= 0).all(axis=1)]
    assert len(on) == len(places)
    assert dendritic(found.length, found.sides, np.ones(len(places)), found.outlets).dci_p == pytest.approx(100.0)


def test_faults_and_cancel():
    with pytest.raises(Fault, match="has a length"):
        river(np.array([shapely.LineString()]), np.empty(0, dtype=object))
    with pytest.raises(Cancelled):
        river(np.array([STEM]), np.empty(0, dtype=object), progress=lambda *_: False)
