"""Circuit theory: the resistance raster as a circuit, its effective resistances and the current through each cell."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from threading import Thread

import geopandas as gpd
import numpy as np
import pandas as pd
from scipy import ndimage
from scipy.sparse import coo_matrix, csc_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components
from scipy.sparse.linalg import splu

from ..grid import Grid
from ..messages import Fault, Note, Progress, checkpoint, part, silent, translatable
from ..parts import SECONDS_BETWEEN_LOOKS, run_cancellable
from .labels import label, outlines
from .search import STEPS, Surface

NUMBERS_OF_FACTOR = 2**31
"""SuperLU counts the numbers of its factors in 32 bits."""
FILL = 6.0
"""Numbers of the factors of n cells with eight neighbours, in n·log₂(n): 5.2 for 40,000 cells, 5.7 for a million, as measured."""

NUMBERS_HELD = 50_000_000
"""Potentials kept at a time: with many nodes the others are solved for again."""

FORWARD = [number for number, (dy, dx) in enumerate(STEPS.tolist()) if (dy, dx) > (0, 0)]
"""Four of the eight steps: each pair of neighbours once."""


@dataclass(frozen=True)
class Circuit:
    """Results of `circuit`.

    Attributes
    ----------
    current : ndarray of float64, shape (rows, columns)
        Amperes; NaN at barriers and where no current can come from.
    resistances : DataFrame
        ``de, vers, resistance``: each pair of nodes once; NaN where barriers part the two.
    notes : list of Note
    """

    current: np.ndarray
    resistances: pd.DataFrame
    notes: list[Note] = field(default_factory=list)


@dataclass(frozen=True)
class Wires:
    """The circuit as a graph: free cells, then nodes, one vertex each.

    Attributes
    ----------
    vertex : ndarray of int64, shape (rows, columns)
        Vertex of each cell; −1 at barriers.
    one, other : ndarray of int64, shape (branches,)
        Vertices at the ends of each branch.
    conductance : ndarray of float64, shape (branches,)
    nodes : ndarray of int64, shape (k,)
        Vertex of each label present.
    labels : ndarray of int64, shape (k,)
        The labels present.
    """

    vertex: np.ndarray
    one: np.ndarray
    other: np.ndarray
    conductance: np.ndarray
    nodes: np.ndarray
    labels: np.ndarray

    @property
    def count(self) -> int:
        return int(self.vertex.max()) + 1

    def laplacian(self) -> csr_matrix:
        ends, g = (self.one, self.other), self.conductance
        rows, columns = np.concatenate([*ends, *ends]), np.concatenate([*ends, *ends[::-1]])
        return coo_matrix((np.concatenate([g, g, -g, -g]), (rows, columns)), shape=(self.count,) * 2).tocsr()

    def through(self, potential: np.ndarray, injected: np.ndarray) -> np.ndarray:
        """Current through each vertex: half of all that flows in, out, and in from outside.

        Parameters
        ----------
        potential, injected : ndarray of float64, shape (count,)
            Volts, amperes.
        """
        branch = np.abs(self.conductance * (potential[self.one] - potential[self.other]))
        total = np.bincount(self.one, branch, self.count) + np.bincount(self.other, branch, self.count)
        return (total + np.abs(injected)) / 2


def wires(labels: np.ndarray, resistance: Grid) -> Wires:
    """A raster as a circuit: the eight neighbours of each cell, the cells of a node joined without resistance.

    Parameters
    ----------
    labels : ndarray of int32, shape (rows, columns)
        Nodes 1 to n; 0 elsewhere.
    resistance : Grid of float
        Above 0; NaN is a barrier.

    Raises
    ------
    Fault
        No value at all, a resistance that is 0, negative or infinite.

    Notes
    -----
    Conductance of a branch: 1 / ((r₁ + r₂)/2 · length of the step in cells), as Circuitscape has it (average
    resistance, √2 on diagonals).

    Examples
    --------
    >>> from affine import Affine
    >>> wires(np.array([[1, 0, 2]]), Grid(np.array([[1.0, 3.0, 1.0]]), Affine.scale(1.0, -1.0))).conductance
    array([0.5, 0.5])
    """
    cells = resistance.values
    lengths = Surface(cells, resistance.cell_size).lengths
    free = int(np.count_nonzero(cells == 0))
    if free:
        raise Fault(
            "{count} cells of the resistance raster are 0: a current needs resistances above 0, such as 1.", count=free
        )
    known = ~np.isnan(cells)
    present = np.unique(labels[known & (labels > 0)]).astype(np.int64)
    vertex = np.full(labels.shape, -1, dtype=np.int64)
    plain = known & (labels == 0)
    vertex[plain] = np.arange(np.count_nonzero(plain))
    nodes = np.count_nonzero(plain) + np.arange(len(present))
    held = known & (labels > 0)
    vertex[held] = nodes[np.searchsorted(present, labels[held])]
    ends, conductances = [], []
    for number in FORWARD:
        here, there = _shifted(vertex, STEPS[number])
        r_here, r_there = (side.astype(np.float64) for side in _shifted(cells, STEPS[number]))
        joined = (here >= 0) & (there >= 0) & (here != there)
        ends.append((here[joined], there[joined]))
        conductances.append(2 / ((r_here[joined] + r_there[joined]) * lengths[number]))
    one, other = (np.concatenate(side) for side in zip(*ends))
    return Wires(vertex, one, other, np.concatenate(conductances), nodes, present)


def _shifted(array: np.ndarray, step: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each cell that has a neighbour at `step`, and that neighbour."""
    dy, dx = step.tolist()
    rows, columns = array.shape
    left, right = max(-dx, 0), columns - max(dx, 0)
    return array[: rows - dy, left:right], array[dy:, left + dx : right + dx]


def circuit(
    labels: np.ndarray,
    ids: np.ndarray,
    resistance: Grid,
    *,
    of: np.ndarray | None = None,
    all_to_one: bool = False,
    progress: Progress = silent,
) -> Circuit:
    """Effective resistances between nodes, and the current through each cell.

    Parameters
    ----------
    labels : ndarray of int32, shape (rows, columns)
        Nodes 1 to n (points or patches; the cells of a patch have one potential); 0 elsewhere.
    ids : ndarray, shape (m,)
        Identifiers of the nodes.
    resistance : Grid of float
        Above 0; NaN is a barrier.
    of : ndarray of int, shape (m,), optional
        Label of each identifier (two may share one); 1, 2, … by default.
    all_to_one : bool
        Current of 1 A from each other node to one, each node in its turn; otherwise of 1 A for each pair of nodes.

    Returns
    -------
    Circuit
        The current is the sum over pairs, or over turns.

    Raises
    ------
    Fault
        Fewer than two nodes on cells with a value; see `wires`.

    Notes
    -----
    The Laplacian L of the graph, one node of each component grounded, is factorised once (L·v = i). With xₖ the
    potentials for 1 A from node k to the ground, those for 1 A from i to j are xᵢ − xⱼ, and the effective resistance is
    xᵢ(i) − xᵢ(j) − xⱼ(i) + xⱼ(j) (McRae et al. 2008; Klein & Randić 1993).

    Examples
    --------
    >>> from affine import Affine
    >>> resistance = Grid(np.array([[1.0, 3.0, 1.0]]), Affine.scale(1.0, -1.0))
    >>> found = circuit(np.array([[1, 0, 2]]), np.array(["a", "b"]), resistance)
    >>> found.resistances.values.tolist(), found.current.tolist()
    ([['a', 'b', 4.0]], [[1.0, 1.0, 1.0]])
    """
    made = wires(labels, resistance)
    if len(made.nodes) < 2:
        raise Fault(
            "Fewer than two nodes lie on cells with a resistance: there is no current. Check the CRS and the extent of both."
        )
    checkpoint(progress, 0.05)
    solver = _Solver.of(made, part(progress, 0.05, 0.5))
    place = _places(made, np.arange(1, len(ids) + 1) if of is None else of)
    resistances = _resistances(made, solver, ids, place, part(progress, 0.5, 0.6))
    flow = np.zeros(made.count)
    for potential, injected in (_turns if all_to_one else _pairs)(made, solver, part(progress, 0.6, 1.0)):
        flow += made.through(potential, injected)
    flow[~solver.fed] = np.nan
    current = np.where(made.vertex >= 0, flow[made.vertex], np.nan)
    return Circuit(current, resistances, _said(ids, place, resistances))


class _Factor:
    """A symmetric matrix factorised by SuperLU, in a thread of its own that ends when the factor is forgotten.

    SuperLU gives memory back only in the thread that took it: a factor made in one thread and dropped in another stays
    for ever. The thread lets the cancel button be looked at meanwhile.
    """

    def __init__(self, matrix: csc_matrix, progress: Progress, fraction: float) -> None:
        self._asked: SimpleQueue = SimpleQueue()
        self._answered: SimpleQueue = SimpleQueue()
        weakref.finalize(self, self._asked.put, None)
        Thread(target=_factorise, args=(matrix, self._asked, self._answered), daemon=True).start()
        self._answer(progress, fraction)

    def solve(self, right: np.ndarray) -> np.ndarray:
        """The x of A·x = right."""
        self._asked.put(right)
        return self._answer(silent, 0.0)

    def _answer(self, progress: Progress, fraction: float):
        while True:
            checkpoint(progress, fraction)
            try:
                answer = self._answered.get(timeout=SECONDS_BETWEEN_LOOKS)
            except Empty:
                continue
            if isinstance(answer, BaseException):
                raise answer
            return answer


def _factorise(matrix: csc_matrix, asked: SimpleQueue, answered: SimpleQueue) -> None:
    try:
        factor = splu(matrix, permc_spec="MMD_AT_PLUS_A", diag_pivot_thresh=0.0, options={"SymmetricMode": True})
        answered.put(None)
        while (right := asked.get()) is not None:
            answered.put(factor.solve(right))
    except BaseException as error:
        answered.put(error)


@dataclass(frozen=True)
class _Solver:
    """The factorised circuit.

    Attributes
    ----------
    component : ndarray of int64, shape (k,)
        Component of each node.
    fed : ndarray of bool, shape (count,)
        Vertices of components with two nodes or more.
    kept : ndarray of int64
        Vertices of the system: those fed, the grounds apart.
    """

    component: np.ndarray
    fed: np.ndarray
    kept: np.ndarray
    factor: _Factor | None
    nodes: np.ndarray
    count: int

    @classmethod
    def of(cls, made: Wires, progress: Progress) -> _Solver:
        laplacian = made.laplacian()
        component = connected_components(laplacian, directed=False)[1]
        own = component[made.nodes]
        first = np.unique(own, return_index=True)[1]
        linked = np.bincount(own, minlength=component.max() + 1)[component] > 1
        kept = linked.copy()
        kept[made.nodes[first]] = False
        kept = np.flatnonzero(kept)
        if FILL * len(kept) * np.log2(max(len(kept), 2)) > NUMBERS_OF_FACTOR:
            raise Fault(
                "{cells} cells with a resistance are too many for one circuit: take larger cells, or a smaller extent.",
                cells=len(kept),
            )
        matrix = laplacian[kept][:, kept].tocsc()
        factor = _Factor(matrix, progress, 0.1) if len(kept) else None
        return cls(own, linked, kept, factor, made.nodes, made.count)

    def potential(self, node: int) -> np.ndarray:
        """Volts for 1 A from a node to the ground of its component; 0 for the ground itself."""
        place = np.searchsorted(self.kept, self.nodes[node])
        found = np.zeros(self.count)
        if self.factor is not None and place < len(self.kept) and self.kept[place] == self.nodes[node]:
            unit = np.zeros(len(self.kept))
            unit[place] = 1
            found[self.kept] = self.factor.solve(unit)
        return found


def _places(made: Wires, of: np.ndarray) -> np.ndarray:
    """The place of each identifier's label among the nodes of the circuit; −1 where it has no cell with a resistance."""
    place = np.minimum(np.searchsorted(made.labels, of), len(made.labels) - 1)
    return np.where(made.labels[place] == of, place, -1)


def _resistances(made: Wires, solver: _Solver, ids: np.ndarray, place: np.ndarray, progress: Progress) -> pd.DataFrame:
    k = len(made.nodes)
    volts = np.empty((k, k))
    for node in range(k):
        checkpoint(progress, node / k)
        volts[node] = solver.potential(node)[made.nodes]
    own = np.diag(volts)
    table = own[:, None] + own[None, :] - volts - volts.T
    table[solver.component[:, None] != solver.component[None, :]] = np.nan
    one, other = np.triu_indices(len(ids), 1)
    found = np.where((place[one] >= 0) & (place[other] >= 0), table[place[one], place[other]], np.nan)
    return pd.DataFrame({"de": ids[one], "vers": ids[other], "resistance": found})


def _pairs(made: Wires, solver: _Solver, progress: Progress) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Potentials and injected currents of each pair of nodes that a way joins."""
    k, size = len(made.nodes), max(1, NUMBERS_HELD // made.count)
    for start in range(0, k, size):
        held = {node: solver.potential(node) for node in range(start, min(start + size, k))}
        for other in range(start + 1, k):
            partners = [node for node in held if node < other and solver.component[node] == solver.component[other]]
            beyond = held[other] if other in held else solver.potential(other) if partners else None
            for node in partners:
                checkpoint(progress, (start + size * other / k) / (k + size))
                injected = np.zeros(made.count)
                injected[made.nodes[[node, other]]] = 1, -1
                yield held[node] - beyond, injected


def _turns(made: Wires, solver: _Solver, progress: Progress) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Potentials and injected currents with each node as the sink of all others it is joined to."""
    for group in np.unique(solver.component):
        members = np.flatnonzero(solver.component == group)
        if len(members) < 2:
            continue
        everyone = np.zeros(made.count)
        for node in members:
            checkpoint(progress, 0.5 * node / len(made.nodes))
            everyone += solver.potential(node)
        for node in members:
            checkpoint(progress, 0.5 + 0.5 * node / len(made.nodes))
            injected = np.zeros(made.count)
            injected[made.nodes[members]] = 1
            injected[made.nodes[node]] = 1 - len(members)
            yield everyone - len(members) * solver.potential(node), injected


def _said(ids: np.ndarray, place: np.ndarray, resistances: pd.DataFrame) -> list[Note]:
    notes = []
    missing = np.flatnonzero(place < 0)
    if len(missing):
        notes.append(
            Note(
                translatable("{count} nodes lie on no cell with a resistance, they have no current: {ids}."),
                {"count": len(missing), "ids": [str(value) for value in ids[missing[:10]]]},
            )
        )
    pairs = len(ids) * (len(ids) - 1) // 2 - (len(ids) - len(missing)) * (len(ids) - len(missing) - 1) // 2
    parted = int(resistances["resistance"].isna().sum()) - pairs
    if parted:
        notes.append(
            Note(
                translatable(
                    "{count} pairs of nodes are parted by barriers: no current, their resistance is not known."
                ),
                {"count": parted},
            )
        )
    shared = len(ids) - len(missing) - len(np.unique(place[place >= 0]))
    if shared:
        notes.append(
            Note(
                translatable(
                    "{count} nodes lie on the cell of another one: the two are one, without resistance between them."
                ),
                {"count": shared},
            )
        )
    return notes


def pinch_points(
    current: Grid,
    labels: np.ndarray,
    share: float,
    progress: Progress = silent,
) -> gpd.GeoDataFrame:
    """Where the current squeezes through: the cells of highest current outside nodes, in groups that touch.

    Parameters
    ----------
    current : Grid of float
    labels : ndarray of int, shape (rows, columns)
        Nodes, whose cells are left out.
    share : float
        Part of the cells kept, above 0 and below 1.

    Returns
    -------
    GeoDataFrame
        ``rang`` (1 for the highest), ``courant_max``, ``courant_moyen``, ``surf_ha``.

    Examples
    --------
    >>> from affine import Affine
    >>> current = Grid(np.array([[1.0, 9.0, 1.0, 2.0]]), Affine.scale(100.0, -100.0))
    >>> found = pinch_points(current, np.zeros((1, 4), int), 0.25)
    >>> found[["rang", "courant_max", "surf_ha"]].values.tolist()
    [[1.0, 9.0, 1.0]]
    """
    if not 0 < share < 1:
        raise Fault(
            "The share of pinch points must lie between 0 and 100 %, both apart: it is {value} %.", value=100 * share
        )
    amperes = current.values
    open_cells = ~np.isnan(amperes) & (labels == 0)
    bound = np.quantile(amperes[open_cells], 1 - share) if open_cells.any() else np.inf
    groups, count = label(open_cells & (amperes >= bound) & (amperes > 0), 8, progress)
    numbers = np.arange(1, count + 1)
    shapes = (
        run_cancellable(lambda: outlines(current.with_values(groups)), progress, 0.5)
        if count
        else np.empty(0, dtype=object)
    )
    frame = gpd.GeoDataFrame(
        {
            "courant_max": np.atleast_1d(ndimage.maximum(amperes, groups, numbers)) if count else np.empty(0),
            "courant_moyen": np.atleast_1d(ndimage.mean(amperes, groups, numbers)) if count else np.empty(0),
            "surf_ha": np.bincount(groups.ravel(), minlength=count + 1)[1:] * current.cell_area / 1e4,
        },
        geometry=shapes,
        crs=current.crs or None,
    )
    frame = frame.sort_values("courant_max", ascending=False, kind="stable", ignore_index=True)
    frame.insert(0, "rang", np.arange(1, count + 1))
    return frame
