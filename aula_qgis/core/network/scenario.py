"""What projects do to a network: equivalent connectivity before and after, only what a project touches being searched again."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from scipy import ndimage

from ..grid import Grid
from ..messages import Fault, Note, Progress, checkpoint, part, silent, translatable
from .connectivity import Dispersal, equivalent_connectivity
from .graph import Graph
from .leastcost import Paths, least_cost_paths
from .links import all_pairs, planar_pairs
from .search import Surface, search_window

ROUNDING = 1e-9
"""Relative rounding of costs: a link is longer when it costs more than this beyond what it cost."""

EIGHT = np.ones((3, 3), dtype=bool)


@dataclass(frozen=True)
class Project:
    """One project on the grid.

    Attributes
    ----------
    cells : ndarray of int64
        Flat indices of its cells; none where it lies outside the grid.
    resistance : float
        Of its cells afterwards; NaN is a barrier.
    habitat : bool
        Its cells become habitat; else they are no habitat any more.
    """

    cells: np.ndarray
    resistance: float
    habitat: bool = False


@dataclass
class Landscape:
    """Patches and resistance on a grid; projects are applied to it in place, and taken back.

    Attributes
    ----------
    labels : ndarray of int32, shape (rows, columns)
        Patches 1 to n; 0 elsewhere.
    capacity : ndarray of float64, shape (n or more,)
        Of each label.
    resistance : ndarray of float, shape (rows, columns)
    unit : float
        Capacity of a cell of new habitat.
    """

    labels: np.ndarray
    capacity: np.ndarray
    resistance: np.ndarray
    unit: float

    def apply(self, project: Project) -> Change:
        """Change the cells of a project and the patches they belong to or touch.

        Notes
        -----
        A patch that loses cells keeps its label on its largest part; other parts become patches of their own. Capacity is
        shared by cells. New habitat joins the patches that its cells touch (at sides or corners), the lowest label staying.
        """
        cells = project.cells
        change = Change(cells, self.resistance.flat[cells], project.resistance, self.capacity)
        self.resistance.flat[cells] = project.resistance
        if project.habitat:
            self._restore(cells, change)
        else:
            self._destroy(cells, change)
        return change

    def undo(self, change: Change) -> None:
        """Take a change back."""
        for cells, labels in reversed(change.labels):
            self.labels.flat[cells] = labels
        self.resistance.flat[change.cells] = change.resistance
        self.capacity = change.capacity

    def _relabel(self, cells: np.ndarray, number: int, change: Change) -> None:
        change.labels.append((cells, self.labels.flat[cells]))
        self.labels.flat[cells] = number

    def _cells_of(self, numbers: np.ndarray) -> np.ndarray:
        return np.flatnonzero(np.isin(self.labels, numbers))

    def _destroy(self, cells: np.ndarray, change: Change) -> None:
        hit = cells[self.labels.flat[cells] > 0]
        numbers = np.unique(self.labels.flat[hit])
        if not len(numbers):
            return
        change.touched.update(numbers.tolist())
        places = ndimage.find_objects(self.labels)
        before = np.bincount(self.labels.flat[self._cells_of(numbers)], minlength=len(self.capacity) + 1)
        self._relabel(hit, 0, change)
        capacity = self.capacity.copy()
        more: list[float] = []
        for number in numbers.tolist():
            corner = np.array([side.start for side in places[number - 1]])
            parts, count = ndimage.label(self.labels[places[number - 1]] == number, EIGHT)
            sizes = np.bincount(parts.ravel(), minlength=count + 1)[1:]
            share = self.capacity[number - 1] / before[number]
            for piece in np.argsort(-sizes, kind="stable")[1:].tolist():
                own = np.argwhere(parts == piece + 1) + corner
                more.append(share * sizes[piece])
                added = len(self.capacity) + len(more)
                self._relabel(np.ravel_multi_index(tuple(own.T), self.labels.shape), added, change)
                change.touched.add(added)
            capacity[number - 1] = share * sizes.max() if count else 0.0
            if not count:
                change.lost.append(number)
        self.capacity = np.r_[capacity, more]

    def _restore(self, cells: np.ndarray, change: Change) -> None:
        free = cells[self.labels.flat[cells] == 0]
        if not len(free):
            return
        capacity = self.capacity.copy()
        row, column = np.unravel_index(free, self.labels.shape)
        low = np.maximum([row.min() - 1, column.min() - 1], 0)
        window = tuple(slice(first, last + 2) for first, last in zip(low, (row.max(), column.max())))
        fresh = np.zeros(self.labels[window].shape, dtype=bool)
        fresh[row - low[0], column - low[1]] = True
        groups, count = ndimage.label(fresh, EIGHT)
        for group in range(1, count + 1):
            own = groups == group
            around = np.unique(self.labels[window][ndimage.binary_dilation(own, EIGHT)])
            around = around[around > 0]
            number = int(around[0]) if len(around) else len(capacity) + 1
            capacity = np.r_[capacity, [0.0] * (number - len(capacity))]
            gained = own.sum() * self.unit + capacity[around[1:] - 1].sum()
            capacity[around[1:] - 1] = 0.0
            capacity[number - 1] += gained
            if len(around) > 1:
                self._relabel(self._cells_of(around[1:]), number, change)
            self._relabel(np.ravel_multi_index(tuple((np.argwhere(own) + low).T), self.labels.shape), number, change)
            change.touched.update(around.tolist(), (number,))
            change.joined.update(dict.fromkeys(around[1:].tolist(), number))
        self.capacity = capacity


@dataclass
class Change:
    """What a project changed, so that it can be taken back.

    Attributes
    ----------
    cells, resistance : ndarray
        Its cells and what they cost before.
    after : float
        What they cost now.
    capacity : ndarray
        Of each label before.
    labels : list of (cells, labels before)
    touched : set of int
        Labels whose patch has other cells than before.
    lost : list of int
        Labels without a cell left.
    joined : dict of int to int
        Labels that are part of another one now.
    """

    cells: np.ndarray
    resistance: np.ndarray
    after: float
    capacity: np.ndarray
    labels: list[tuple[np.ndarray, np.ndarray]] = field(default_factory=list)
    touched: set[int] = field(default_factory=set)
    lost: list[int] = field(default_factory=list)
    joined: dict[int, int] = field(default_factory=dict)

    @property
    def lowered(self) -> np.ndarray:
        """Cells that are crossed more easily than before."""
        if np.isnan(self.after):
            return self.cells[:0]
        return self.cells[np.isnan(self.resistance) | (self.resistance > self.after)]


@dataclass(frozen=True)
class Topology:
    """Which pairs are to be linked.

    Attributes
    ----------
    complete : bool
        All pairs, or those whose Euclidean Voronoi cells share a side.
    limit : float
        Greatest cost of a link.
    size : tuple of float
        Width and height of a cell.
    """

    complete: bool
    limit: float
    size: tuple[float, float]

    def pairs(self, labels: np.ndarray, surface: Surface) -> tuple[np.ndarray, np.ndarray]:
        """Pairs of labels, and about how many cells lie between the two."""
        if np.count_nonzero(np.bincount(labels.ravel())[1:]) < 2:
            return np.empty((0, 2), dtype=np.int32), np.empty(0)
        return all_pairs(labels, surface, self.limit) if self.complete else planar_pairs(labels, self.size)


@dataclass(frozen=True)
class Scenario:
    """Results of `scenario`.

    Attributes
    ----------
    projects : DataFrame
        One row per project, and the last one for all of them: ``ec_avant, ec_apres, delta_ec_pct, taches_perdues,
        liens_coupes, liens_allonges, rang`` (1 for the project that costs the network most; NULL for all together).
    links : int
        Links before.
    notes : list of Note
    """

    projects: pd.DataFrame
    links: int
    notes: list[Note]


@dataclass(frozen=True)
class _Known:
    """The network before: pairs, their costs (infinite where nothing links them), gaps, and the cells of their paths."""

    pairs: np.ndarray
    gap: np.ndarray
    cost: np.ndarray
    cells: np.ndarray
    link: np.ndarray

    @classmethod
    def of(cls, pairs: np.ndarray, gap: np.ndarray, found: Paths, columns: int) -> _Known:
        cost = np.full(len(pairs), np.inf)
        place = _find(pairs, found.pairs)
        cost[place] = found.cost
        cells = [path[:, 0] * columns + path[:, 1] for path in found.cells]
        link = np.repeat(place, [len(path) for path in cells])
        return cls(pairs, gap, cost, np.concatenate([np.empty(0, dtype=np.int64), *cells]), link)


def _keys(pairs: np.ndarray) -> np.ndarray:
    return pairs[:, 0].astype(np.int64) << 32 | pairs[:, 1]


def _find(pairs: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """The row of each wanted pair; −1 where it is not there."""
    if not len(pairs):
        return np.full(len(wanted), -1)
    keys = _keys(pairs)
    order = np.argsort(keys)
    place = order[np.minimum(np.searchsorted(keys, _keys(wanted), sorter=order), len(keys) - 1)]
    return np.where(keys[place] == _keys(wanted), place, -1)


def scenario(
    labels: np.ndarray,
    capacity: np.ndarray,
    resistance: Grid,
    projects: list[Project],
    dispersal: Dispersal,
    *,
    unit: float,
    complete: bool = False,
    max_cost: float = np.inf,
    progress: Progress = silent,
) -> Scenario:
    """What each project, and all of them together, do to the equivalent connectivity EC(PC).

    Parameters
    ----------
    labels : ndarray of int32, shape (rows, columns)
        Patches 1 to n; 0 elsewhere. It is changed while the function runs, and as before afterwards, as is `resistance`.
    capacity : ndarray of float64, shape (n,)
        Of each patch; patches without a cell count with their own capacity alone.
    resistance : Grid of float
        0 or more; NaN is a barrier.
    projects : list of Project
    dispersal : Dispersal
        Its distance is a cost.
    unit : float
        Capacity of a cell of new habitat.
    complete, max_cost
        As in `links.cost_links`.

    Returns
    -------
    Scenario

    Raises
    ------
    Fault
        Fewer than two patches on the grid, no project; resistances as in `search.Surface`.

    Notes
    -----
    A link is searched again only where its result may differ: one of its patches has other cells, its least-cost path
    crosses a cell of the project, or, where cells are crossed more easily than before, the paths from the project to its two
    patches cost less together than it did. The result is that of a computation from scratch.

    Examples
    --------
    >>> labels = np.array([[1, 0, 0, 2]], dtype=np.int32)
    >>> wall = Project(np.array([1]), 8.0)
    >>> from affine import Affine
    >>> resistance = Grid(np.ones((1, 4)), Affine.scale(1.0, -1.0))
    >>> found = scenario(labels, np.ones(2), resistance, [wall], Dispersal(3.0, 0.5), unit=1.0)
    >>> found.projects[["delta_ec_pct", "liens_allonges"]].round(2).values.tolist()
    [[-14.4, 1.0], [-14.4, 1.0]]
    """
    if not projects:
        raise Fault("There is no project: check the filter and the selection of the projects.")
    if len(np.unique(labels[labels > 0])) < 2:
        raise Fault("Fewer than two patches lie on the raster: there is no network that a project could change.")
    if not np.any(capacity):
        raise Fault(
            "All patches have a capacity of 0: choose another field of capacity, or leave it empty for their surface."
        )
    land = Landscape(labels, np.asarray(capacity, dtype=np.float64), resistance.values, unit)
    topology = Topology(complete, max_cost, resistance.cell_size)
    surface = Surface(resistance.values, topology.size)
    pairs, gap = topology.pairs(labels, surface)
    found = least_cost_paths(surface, labels, pairs, gap, max_cost, part(progress, 0.0, 0.4))
    known = _Known.of(pairs, gap, found, labels.shape[1])
    before = _equivalent(land.capacity, pairs, known.cost, dispersal)
    rows = []
    for number in range(len(projects) + 1):
        stretch = part(
            progress, 0.4 + 0.6 * number / (len(projects) + 1), 0.4 + 0.6 * (number + 1) / (len(projects) + 1)
        )
        checkpoint(stretch, 0.0)
        applied: list[Change] = []
        try:
            for project in projects if number == len(projects) else [projects[number]]:
                applied.append(land.apply(project))
            after_pairs, after_cost = _after(land, applied, known, topology, stretch)
            after = _equivalent(land.capacity, after_pairs, after_cost, dispersal)
            rows.append((before, after, 100 * (after / before - 1), *_counts(applied, known, after_pairs, after_cost)))
        finally:
            for change in reversed(applied):
                land.undo(change)
    names = ["ec_avant", "ec_apres", "delta_ec_pct", "taches_perdues", "liens_coupes", "liens_allonges"]
    table = pd.DataFrame(rows, columns=names)
    rank = table["delta_ec_pct"].iloc[:-1].rank(method="min")
    table["rang"] = [*rank, np.nan]
    outside = sum(not len(project.cells) for project in projects)
    notes = (
        [Note(translatable("{count} projects lie outside the raster: they change nothing."), {"count": outside})]
        if outside
        else []
    )
    return Scenario(table, len(found.pairs), notes)


def _equivalent(capacity: np.ndarray, pairs: np.ndarray, cost: np.ndarray, dispersal: Dispersal) -> float:
    linked = np.isfinite(cost)
    return equivalent_connectivity(Graph.of_links(len(capacity), pairs[linked] - 1, cost[linked]), capacity, dispersal)


def _after(
    land: Landscape, applied: list[Change], known: _Known, topology: Topology, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Pairs and costs once the changes stand; only what they may have changed is searched."""
    cells = np.unique(np.concatenate([change.cells for change in applied]))
    touched = set().union(*(change.touched for change in applied))
    if not len(cells):
        return known.pairs, known.cost
    surface = Surface(land.resistance, topology.size)
    pairs, gap = topology.pairs(land.labels, surface) if touched or topology.complete else (known.pairs, known.gap)
    place = _find(known.pairs, pairs)
    cost = np.where(place >= 0, known.cost[place], np.inf) if len(known.pairs) else np.full(len(pairs), np.inf)
    again = (place < 0) | np.isin(pairs, list(touched)).any(axis=1)
    crossed = np.zeros(len(known.pairs), dtype=bool)
    changed = np.zeros(land.labels.size, dtype=bool)
    changed[cells] = True
    crossed[known.link[changed[known.cells]]] = True
    again |= (place >= 0) & crossed[place] if len(known.pairs) else False
    lowered = np.unique(np.concatenate([change.lowered for change in applied]))
    if len(lowered):
        near = _from_cells(land, surface, lowered, cost, topology.limit, int(land.labels.max()))
        again |= near[pairs].sum(axis=1) < np.minimum(cost, topology.limit) * (1 + ROUNDING)
    if again.any():
        guess = np.where(np.isfinite(cost), cost, surface.typical * np.maximum(gap, 1.0))[again]
        found = least_cost_paths(surface, land.labels, pairs[again], gap[again], topology.limit, progress, guess)
        cost[again] = np.inf
        cost[_find(pairs, found.pairs)] = found.cost
    return pairs, cost


def _from_cells(
    land: Landscape, surface: Surface, cells: np.ndarray, cost: np.ndarray, limit: float, count: int
) -> np.ndarray:
    """Least cost from any of some cells to each patch, at least as far as the dearest link."""
    source = np.zeros(land.labels.shape, dtype=np.int32)
    source.flat[cells] = 1
    radius = min(float(cost.max()), limit) if len(cost) else limit
    reached = search_window(surface, source, 1, ndimage.find_objects(source)[0], radius)
    window = land.labels[
        reached.row : reached.row + reached.cost.shape[0], reached.column : reached.column + reached.cost.shape[1]
    ]
    near = np.full(count + 1, np.inf)
    np.minimum.at(near, window.ravel(), reached.cost.ravel())
    return near


def _counts(applied: list[Change], known: _Known, pairs: np.ndarray, cost: np.ndarray) -> tuple[int, int, int]:
    """Patches lost, links cut, links that cost more."""
    lost = [number for change in applied for number in change.lost]
    linked = np.isfinite(known.cost)
    place = _find(pairs, known.pairs[linked])
    now = np.where(place >= 0, cost[place], np.nan) if len(pairs) else np.full(int(linked.sum()), np.nan)
    parted = np.isin(known.pairs[linked], lost).any(axis=1) | np.isinf(now)
    longer = np.isfinite(now) & (now > known.cost[linked] * (1 + ROUNDING))
    return len(lost), int(parted.sum()), int(longer.sum())
