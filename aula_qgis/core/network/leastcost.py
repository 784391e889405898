"""Least-cost paths between pairs of patches: two half searches that meet, and a proof that nothing is cheaper."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from scipy import ndimage

from ..messages import Progress, checkpoint, part, silent
from .bounds import expected_costs
from .search import SearchWindow, Surface, search_window

SLACK = 1.001
"""How much further than the cost expected two searches go together."""

GROWTH = 1.5
"""How much further two searches go that have not met."""

ROUNDING = 1e-12
"""Relative rounding of sums of costs."""


@dataclass
class Paths:
    """Least-cost paths.

    Attributes
    ----------
    pairs : ndarray of int32, shape (n, 2)
        Labels, the lower first.
    cost : ndarray of float64, shape (n,)
    cells : list of ndarray of int64, shape (length, 2)
        Rows and columns from a cell of the first patch to one of the second.
    barred : int
        Pairs that no path links.
    beyond : int
        Pairs that cost more than the limit.
    """

    pairs: np.ndarray
    cost: np.ndarray
    cells: list[np.ndarray]
    barred: int
    beyond: int


@dataclass
class _Search:
    """The state of a run: radii and searched of patches, and what is known of each pair."""

    surface: Surface
    labels: np.ndarray
    pairs: np.ndarray
    limit: float
    radius: np.ndarray
    searched: dict[int, SearchWindow] = field(default_factory=dict)
    paths: dict[int, np.ndarray] = field(default_factory=dict)
    barred: int = 0
    beyond: int = 0

    def reach(self, pair: np.ndarray, cost: float) -> None:
        """Let the searches around two patches cover a cost together."""
        self.radius[pair] += max(cost - self.radius[pair].sum(), 0.0) / 2


def least_cost_paths(
    surface: Surface,
    labels: np.ndarray,
    pairs: np.ndarray,
    gap: np.ndarray,
    limit: float = np.inf,
    progress: Progress = silent,
    expected: np.ndarray | None = None,
) -> Paths:
    """The least-cost path of each pair of patches.

    Parameters
    ----------
    surface : Surface
    labels : ndarray of int32, shape (rows, columns)
        The patches, 1 to n; 0 elsewhere.
    pairs : ndarray of int, shape (n, 2)
        Labels, the lower first.
    gap : ndarray of float, shape (n,)
        About how many cells lie between the two: a first guess, on which no result depends.
    limit : float
        Paths that cost more are left out.
    expected : ndarray of float, shape (n,), optional
        About what each pair costs, where it is known: it spares the pass over the whole raster that tells otherwise. No
        result depends on it.

    Returns
    -------
    Paths

    Notes
    -----
    Each patch is searched once as a rule, up to about half the cost of its dearest link, which is a quarter of the cells of a
    search up to the whole cost. Let the searches around i and j reach the costs rᵢ and rⱼ. On the cheapest path, of
    cost C, take the last cell u within rᵢ of i: if C ≤ rᵢ + rⱼ, the next cell lies within C − rᵢ ≤ rⱼ of j. So the least
    dᵢ + dⱼ over the cells that both searches saw (with one step more around each) is C as soon as it is ≤ rᵢ + rⱼ;
    until then both radii grow.

    Examples
    --------
    >>> labels = np.array([[1, 0, 0, 2]], dtype=np.int32)
    >>> found = least_cost_paths(Surface(np.array([[1.0, 3.0, 5.0, 1.0]])), labels, np.array([[1, 2]]), np.array([3.0]))
    >>> found.cost, found.cells[0].tolist()
    (array([9.]), [[0, 0], [0, 1], [0, 2], [0, 3]])
    """
    count = int(labels.max())
    state = _Search(surface, labels, pairs, limit, np.zeros(count + 1))
    if expected is None:
        expected = expected_costs(surface, labels, pairs, gap, limit, part(progress, 0.0, 0.3))
    expected = np.minimum(SLACK * np.nan_to_num(expected, nan=0.0, posinf=np.inf), limit)
    for pair in np.argsort(-expected):
        state.reach(pairs[pair], expected[pair])
    places = ndimage.find_objects(labels)
    open_pairs, stretch = np.arange(len(pairs)), 0.3
    while len(open_pairs):
        _widen(state, places, open_pairs, part(progress, stretch, (1 + stretch) / 2))
        stretch = (1 + stretch) / 2
        open_pairs = np.array(
            [pair for pair in open_pairs if not _settled(state, pair, progress, stretch)], dtype=np.int64
        )
        needed = set(pairs[open_pairs].ravel().tolist())
        state.searched = {number: found for number, found in state.searched.items() if number in needed}
    kept = np.array(sorted(state.paths), dtype=np.int64)
    cells = [state.paths[pair] for pair in kept]
    cost = np.array([surface.cost(path[:, 0], path[:, 1]) for path in cells])
    return Paths(pairs[kept], cost, cells, state.barred, state.beyond)


def _widen(state: _Search, places: list, open_pairs: np.ndarray, progress: Progress) -> None:
    """Search again around the patches whose radius has grown."""
    numbers = np.unique(state.pairs[open_pairs])
    for done, number in enumerate(numbers.tolist()):
        checkpoint(progress, done / len(numbers))
        known = state.searched.get(number)
        if known is None or (known.radius < state.radius[number] and not known.complete):
            state.searched[number] = search_window(
                state.surface, state.labels, number, places[number - 1], state.radius[number]
            )


def _settled(state: _Search, pair: int, progress: Progress, fraction: float) -> bool:
    """Is the pair's path found, or shown not to be? Else make the radii of its patches larger."""
    checkpoint(progress, fraction)
    numbers = state.pairs[pair]
    one, other = (state.searched[number] for number in numbers.tolist())
    cost, place = _meeting(one, other)
    reached, complete = one.radius + other.radius, one.complete or other.complete
    if complete or cost <= reached * (1 + ROUNDING):
        if cost == np.inf:
            state.barred += 1
        elif cost > state.limit * (1 + ROUNDING):
            state.beyond += 1
        else:
            state.paths[pair] = np.array([*one.trace(*place)[::-1], *other.trace(*place)[1:]])
        return True
    if reached >= state.limit * (1 - ROUNDING):
        state.beyond += 1
        return True
    wanted = min(cost, GROWTH * reached, state.limit)
    state.reach(numbers, wanted if wanted > reached else state.limit)
    return False


def shared_costs(one: SearchWindow, other: SearchWindow) -> tuple[int, int, np.ndarray]:
    """The sums of costs over the window that two searched share: its row, its column, the sums."""
    row, column = max(one.row, other.row), max(one.column, other.column)
    bottom = min(each.row + each.cost.shape[0] for each in (one, other))
    right = min(each.column + each.cost.shape[1] for each in (one, other))
    if bottom <= row or right <= column:
        return row, column, np.empty((0, 0))
    costs = [
        each.cost[row - each.row : bottom - each.row, column - each.column : right - each.column]
        for each in (one, other)
    ]
    return row, column, costs[0] + costs[1]


def _meeting(one: SearchWindow, other: SearchWindow) -> tuple[float, tuple[int, int]]:
    """The least sum of costs over the cells that both searched hold, and where."""
    row, column, total = shared_costs(one, other)
    if not total.size:
        return np.inf, (row, column)
    dy, dx = divmod(int(total.argmin()), total.shape[1])
    return float(total[dy, dx]), (row + dy, column + dx)
