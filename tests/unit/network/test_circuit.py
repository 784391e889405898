"""Circuits against Circuitscape's verified case, Kirchhoff's law, a dense pseudo-inverse."""

from pathlib import Path
from queue import Queue
from threading import get_ident

import numpy as np
import pytest
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.sparse import csc_matrix
from scipy.sparse.csgraph import connected_components

from aula_qgis.core.grid import Grid
from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.network import circuit as module
from aula_qgis.core.network.circuit import circuit, pinch_points, wires

CASE = Path(__file__).resolve().parents[4] / "shared" / "data" / "network" / "circuitscape" / "sgVerify17"
SIX = ((1, 5), (1, 6), (1, 9), (2, 8), (3, 6), (4, 10))
"""Pairs that must agree to four decimals; one of the others is published with another rounding."""
PLACE = Affine(10.0, 0.0, 0.0, 0.0, -10.0, 100.0)
GROUND = arrays(np.float64, (6, 7), elements=st.sampled_from([0.5, 1.0, 10.0, 300.0, np.nan]))


@pytest.fixture(scope="module")
def verified():
    """Labels, resistance, transform and the label of each site of the verified case, two of which share a cell."""
    if not CASE.exists():
        pytest.skip("the reference data of networks does not lie beside the checkout")
    raster = next(CASE.glob("raster_*.asc"))
    with raster.open() as file:
        head = [file.readline().split() for _ in range(6)]
        values = np.array(file.read().split(), dtype=float)
    columns, rows, left, bottom, size, nodata = (float(value) for _, value in head)
    values[values == nodata] = np.nan
    values = values.reshape(int(rows), int(columns))
    transform = Affine(size, 0.0, left, 0.0, -size, bottom + rows * size)
    labels = np.zeros(values.shape, dtype=np.int32)
    sites = np.loadtxt(CASE / "sites.txt")
    of = np.zeros(len(sites), dtype=int)
    for number, x, y in sites:
        cell = int((transform.f - y) / size), int((x - left) / size)
        labels[cell] = labels[cell] or number
        of[int(number) - 1] = labels[cell]
    return labels, values, transform, of


def test_every_published_resistance(verified):
    labels, values, transform, of = verified
    found = circuit(labels, np.arange(1, 12), Grid(values, transform), of=of)
    mine = {(row.de, row.vers): row.resistance for row in found.resistances.itertuples()}
    table = np.loadtxt(CASE / "sgVerify17_resistances.out")
    published = {(a, b): table[a, b] for a in range(1, 12) for b in range(a + 1, 12) if table[a, b] >= 0}
    assert len(published) == 25
    for pair, value in published.items():
        assert mine[pair] == pytest.approx(value, rel=1e-6), pair
    for pair in SIX:
        assert mine[pair] == pytest.approx(published[pair], abs=5e-5), pair
    assert any("1 nodes lie on the cell of another one" in str(note) for note in found.notes)


def test_by_hand():
    ground = np.array([[2.0, 2.0], [2.0, 2.0]])
    found = circuit(np.array([[1, 0], [0, 2]], dtype=np.int32), np.array(["a", "b"]), Grid(ground, PLACE))
    diagonal, side = 1 / (2 * np.sqrt(2)), 1 / 2
    assert found.resistances["resistance"].tolist() == pytest.approx([1 / (diagonal + 2 * side / 2)])


def dense(made, injected):
    laplacian = made.laplacian().toarray()
    return np.linalg.pinv(laplacian) @ injected


@given(ground=GROUND, all_to_one=st.booleans())
@settings(max_examples=40, deadline=None)
def test_currents_equal_a_pseudo_inverse(ground, all_to_one):
    labels = np.zeros(ground.shape, dtype=np.int32)
    labels[0, 0], labels[5, 6], labels[2:4, 3] = 1, 2, 3
    ground[labels > 0] = 1.0
    found = circuit(labels, np.array([1, 2, 3]), Grid(ground, PLACE), all_to_one=all_to_one)
    made = wires(labels, Grid(ground, PLACE))
    group = connected_components(made.laplacian(), directed=False)[1][made.nodes]
    expected = np.zeros(made.count)
    for j in range(3):
        others = [i for i in range(3) if i != j and group[i] == group[j]]
        for senders in [others] if all_to_one else [[i] for i in others if i < j]:
            if not senders:
                continue
            injected = np.zeros(made.count)
            injected[made.nodes[senders]] = 1
            injected[made.nodes[j]] = -len(senders)
            expected += made.through(dense(made, injected), injected)
    fed = ~np.isnan(found.current)
    assert found.current[fed] == pytest.approx(expected[made.vertex[fed]], rel=1e-8, abs=1e-9)
    for row in found.resistances.itertuples():
        joined = group[row.de - 1] == group[row.vers - 1]
        if not joined:
            assert np.isnan(row.resistance)
            continue
        injected = np.zeros(made.count)
        injected[made.nodes[[row.de - 1, row.vers - 1]]] = 1, -1
        volts = dense(made, injected)
        assert row.resistance == pytest.approx(
            volts[made.nodes[row.de - 1]] - volts[made.nodes[row.vers - 1]], rel=1e-8
        )


@given(ground=GROUND)
@settings(max_examples=30, deadline=None)
def test_current_is_conserved_at_every_node(ground):
    """What flows into a cell flows out of it, but where it is injected."""
    labels = np.zeros(ground.shape, dtype=np.int32)
    labels[0, 0], labels[5, 6] = 1, 2
    ground[labels > 0] = 1.0
    made = wires(labels, Grid(ground, PLACE))
    solver = module._Solver.of(made, lambda *_: True)
    for potential, injected in module._pairs(made, solver, lambda *_: True):
        flow = made.conductance * (potential[made.one] - potential[made.other])
        balance = np.bincount(made.one, flow, made.count) - np.bincount(made.other, flow, made.count)
        assert balance == pytest.approx(injected, abs=1e-9)


def test_many_nodes_are_solved_in_parts(monkeypatch):
    rng = np.random.default_rng(3)
    ground = rng.choice([1.0, 5.0, 80.0], (20, 20))
    labels = np.zeros((20, 20), dtype=np.int32)
    labels[rng.integers(0, 20, 9), rng.integers(0, 20, 9)] = np.arange(1, 10)
    whole = circuit(labels, np.arange(1, 10), Grid(ground, PLACE))
    monkeypatch.setattr(module, "NUMBERS_HELD", 800)
    parts = circuit(labels, np.arange(1, 10), Grid(ground, PLACE))
    np.testing.assert_allclose(parts.current, whole.current, rtol=1e-12)


def test_barriers_and_nodes_without_a_value_are_said():
    ground = np.ones((3, 5))
    ground[:, 2] = np.nan
    labels = np.zeros((3, 5), dtype=np.int32)
    labels[0, 0], labels[2, 0], labels[0, 4], labels[1, 2] = 1, 2, 3, 4
    found = circuit(labels, np.array(["a", "b", "c", "d"]), Grid(ground, PLACE))
    assert found.resistances["resistance"].isna().tolist() == [False, True, True, True, True, True]
    assert np.isnan(found.current[:, 2:]).all() and (found.current[:, :2] > 0).all()
    said = [str(note) for note in found.notes]
    assert any("1 nodes lie on no cell" in text and "d" in text for text in said)
    assert any("2 pairs of nodes are parted" in text for text in said)


@pytest.mark.parametrize(
    ("ground", "words"),
    [([[1.0, 0.0, 1.0]], "are 0"), ([[1.0, -1.0, 1.0]], "negative"), ([[1.0, np.nan, np.nan]], "Fewer than two nodes")],
)
def test_faults(ground, words):
    with pytest.raises(Fault, match=words):
        circuit(np.array([[1, 0, 2]], dtype=np.int32), np.array([1, 2]), Grid(np.array(ground), PLACE))


def test_a_circuit_too_large_for_its_factors_is_refused_before_it_takes_the_memory(monkeypatch):
    labels, ground = np.zeros((20, 20), dtype=np.int32), np.ones((20, 20))
    labels[0, 0], labels[19, 19] = 1, 2
    monkeypatch.setattr(module, "NUMBERS_OF_FACTOR", 1_000)
    with pytest.raises(Fault, match="399 cells with a resistance are too many"):
        circuit(labels, np.array(["a", "b"]), Grid(ground, PLACE))


def test_the_fill_of_the_factors_is_not_guessed_too_small():
    side = 120
    made = module.wires(np.zeros((side, side), dtype=np.int32), Grid(np.ones((side, side)), PLACE))
    matrix = (made.laplacian() + module.coo_matrix((np.full(made.count, 1e-9), (range(made.count),) * 2))).tocsc()
    factor = module.splu(matrix, permc_spec="MMD_AT_PLUS_A", diag_pivot_thresh=0.0, options={"SymmetricMode": True})
    assert 0.5 * module.FILL < factor.nnz / (made.count * np.log2(made.count)) <= module.FILL


def test_a_factor_dies_in_the_thread_that_made_it(monkeypatch):
    """SuperLU gives its memory back in no other: a gigabyte a run on a territory of a million cells."""
    died, made = Queue(), module.splu

    class Spied:
        def __init__(self, *arguments, **options):
            self.factor, self.thread = made(*arguments, **options), get_ident()

        def solve(self, right):
            return self.factor.solve(right)

        def __del__(self):
            died.put(self.thread == get_ident())

    monkeypatch.setattr(module, "splu", Spied)
    circuit(
        np.array([[1, 0, 2]]),
        np.array(["a", "b"]),
        Grid(np.array([[1.0, 3.0, 1.0]]), Affine.from_gdal(0, 1, 0, 1, 0, -1)),
    )
    assert died.get(timeout=30)


def test_a_matrix_that_cannot_be_factorised_is_no_endless_wait():
    with pytest.raises(RuntimeError, match="singular"):
        module._Factor(csc_matrix((2, 2)), module.silent, 0.0)


def test_it_can_be_cancelled():
    with pytest.raises(Cancelled):
        circuit(
            np.array([[1, 0, 2]], dtype=np.int32),
            np.array([1, 2]),
            Grid(np.ones((1, 3)), PLACE),
            progress=lambda *_: False,
        )


def test_pinch_points():
    current = np.array([[1.0, 9.0, 1.0, 7.0, 8.0], [1.0, 1.0, 1.0, 1.0, 1.0]])
    found = pinch_points(Grid(current, Affine.from_gdal(0, 100, 0, 200, 0, -100)), np.zeros((2, 5), dtype=int), 0.3)
    assert found[["rang", "courant_max", "courant_moyen", "surf_ha"]].values.tolist() == [[1, 9, 9, 1], [2, 8, 7.5, 2]]
    assert found.geometry.area.tolist() == [1e4, 2e4]
    with pytest.raises(Fault, match="between 0 and 100"):
        pinch_points(Grid(current, PLACE), np.zeros((2, 5), dtype=int), 1.0)
