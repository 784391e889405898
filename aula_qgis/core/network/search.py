"""Least-cost search around one patch, on a window of the raster that grows with the searched area alone.

A step between two cells that touch at a side or a corner costs the mean of their resistances times its length in
cells (1 or √2). Patches cost nothing to start from.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..messages import Fault

PREFER_SHORT = 1e-10
"""Part of the smallest resistance that a step costs more: of paths of equal cost the shortest is kept."""

REACH = 2.6
"""First guess of the cells that a search reaches, in cells that its cost pays at the typical resistance."""

START = -1
"""The step of a cell of the patch itself."""

STEPS = np.array([(dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dy or dx])
"""Row and column of the eight neighbours of a cell."""


class Surface:
    """A resistance raster made ready for searches.

    Parameters
    ----------
    resistance : ndarray of float, shape (rows, columns)
        0 or more; NaN is a barrier.
    size : tuple of float
        Width and height of a cell.

    Attributes
    ----------
    lengths : ndarray of float64, shape (8,)
        Length of each step of `STEPS`, in sides of a square cell of the same surface.
    typical : float
        Geometric mean of the resistance: about what a path pays a cell, for first guesses only.

    Raises
    ------
    Fault
        Negative or infinite resistance, no cell that can be crossed.

    Examples
    --------
    >>> Surface(np.array([[1.0, 4.0]])).typical
    2.0
    """

    def __init__(self, resistance: np.ndarray, size: tuple[float, float] = (1.0, 1.0)) -> None:
        known = resistance[~np.isnan(resistance)]
        if not len(known):
            raise Fault("The resistance raster has no cell with a value: check its nodata value.")
        wrong = int(np.count_nonzero((known < 0) | np.isinf(known)))
        if wrong:
            raise Fault(
                "{count} cells of the resistance raster are negative or infinite: resistance is 0 or more, and nodata is a barrier.",
                count=wrong,
            )
        self.resistance = resistance
        positive = known[known > 0]
        least = float(positive.min()) if len(positive) else 1.0
        self.typical = float(np.exp(np.log(np.maximum(known[:: max(1, len(known) // 10**6)], least)).mean()))
        side = np.sqrt(size[0] * size[1])
        self.lengths = np.hypot(STEPS[:, 0] * size[1], STEPS[:, 1] * size[0]) / side
        self.prefer_short = PREFER_SHORT * least

    def cost(self, rows: np.ndarray, columns: np.ndarray) -> float:
        """Cost of a path from cell to neighbouring cell."""
        values = self.resistance[rows, columns].astype(np.float64)
        number = {(dy, dx): length for (dy, dx), length in zip(STEPS.tolist(), self.lengths.tolist())}
        lengths = [number[step] for step in zip(np.diff(rows).tolist(), np.diff(columns).tolist())]
        return float(((values[1:] + values[:-1]) / 2 * lengths).sum())


@dataclass(frozen=True)
class SearchWindow:
    """All cells within a cost of one patch, and the frontier of cells one step further.

    Attributes
    ----------
    row, column : int
        Place of the arrays in the raster.
    cost : ndarray of float64
        Least cost from the patch up to `radius`; in the frontier the cost of a path that exists; infinity elsewhere.
    step : ndarray of int8
        Which of `STEPS` leads back towards the patch; `START` in the patch.
    radius : float
    complete : bool
        Nothing lies beyond: the search window is all that can be reached.
    """

    row: int
    column: int
    cost: np.ndarray
    step: np.ndarray
    radius: float
    complete: bool

    def trace(self, row: int, column: int) -> list[tuple[int, int]]:
        """The cells from a place of the search window back to the patch."""
        path = [(row, column)]
        while (step := self.step[row - self.row, column - self.column]) != START:
            row, column = row + int(STEPS[step, 0]), column + int(STEPS[step, 1])
            path.append((row, column))
        return path


def search_window(
    surface: Surface, labels: np.ndarray, number: int, place: tuple[slice, slice], radius: float
) -> SearchWindow:
    """Search around the patch `number`, which lies within `place`, up to the cost `radius`.

    Notes
    -----
    The window is a first guess of how far that cost reaches. Where the search comes to its edge, it is made wider and
    the search repeated: what comes out does not depend on the guess.

    Examples
    --------
    >>> found = search_window(Surface(np.ones((1, 5))), np.array([[1, 0, 0, 0, 0]]), 1, (slice(0, 1), slice(0, 1)), 2.5)
    >>> found.cost.round(6), found.complete
    (array([[0., 1., 2., 3.]]), False)
    """
    shape = np.array(surface.resistance.shape)
    reach = 4 + int(min(REACH * radius / surface.typical, shape.max()))
    low, high = (np.array([getattr(s, end) for s in place]) for end in ("start", "stop"))
    grow = np.full((2, 2), reach)
    while True:
        first, last = np.maximum(low - grow[0], 0), np.minimum(high + grow[1], shape)
        found, edges = _search(surface, labels, number, first, last, radius)
        short = edges & np.array([first > 0, last < shape])
        if not short.any():
            return found
        grow[short] = 2 * grow[short] + 8


def _search(
    surface: Surface, labels: np.ndarray, number: int, first: np.ndarray, last: np.ndarray, radius: float
) -> tuple[SearchWindow, np.ndarray]:
    """The search window within one window, and which sides (top, left; bottom, right) of the window the search came to."""
    window = tuple(slice(a, b) for a, b in zip(first, last))
    half, graph = window_graph(surface, window)
    source = np.zeros(half.shape, dtype=bool)
    source[1:-1, 1:-1] = labels[window] == number
    cost, before, _ = dijkstra(
        graph, indices=np.flatnonzero(source), limit=radius, min_only=True, return_predecessors=True
    )
    inside = np.flatnonzero(np.isfinite(cost))
    offset = STEPS @ np.array([half.shape[1], 1])
    step = np.full(len(cost), START, dtype=np.int8)
    moved = before[inside] >= 0
    step[inside[moved]] = np.searchsorted(offset, before[inside[moved]] - inside[moved])
    frontier, reached, back = _frontier(graph, cost, inside, offset)
    cost[frontier], step[frontier] = reached, back
    mine = cost.reshape(half.shape)
    row, column = np.divmod(inside, half.shape[1])
    r0, c0, r1, c1 = row.min(), column.min(), row.max(), column.max()
    edges = np.array([[r0 == 1, c0 == 1], [r1 == half.shape[0] - 2, c1 == half.shape[1] - 2]])
    part = (
        slice(max(r0 - 1, 1), min(r1 + 2, half.shape[0] - 1)),
        slice(max(c0 - 1, 1), min(c1 + 2, half.shape[1] - 1)),
    )
    corner = (int(first[0]) + part[0].start - 1, int(first[1]) + part[1].start - 1)
    return SearchWindow(
        *corner, mine[part].copy(), step.reshape(half.shape)[part].copy(), radius, not len(frontier)
    ), edges


def window_graph(surface: Surface, window: tuple[slice, ...]) -> tuple[np.ndarray, csr_matrix]:
    """Half the resistance in a window edged with barriers, and the eight steps from each of its cells as a graph."""
    half = np.full([each.stop - each.start + 2 for each in window], np.inf)
    half[1:-1, 1:-1] = surface.resistance[window] / 2
    half[np.isnan(half)] = np.inf
    count, width = half.size, half.shape[1]
    flat, offset = half.ravel(), STEPS @ np.array([width, 1])
    weight = np.full((count, 8), np.inf)
    for number in range(4, 8):
        ahead, length = offset[number], surface.lengths[number]
        step = (flat[:-ahead] + flat[ahead:] + surface.prefer_short) * length
        weight[:-ahead, number] = step
        weight[ahead:, 7 - number] = step
    index = np.arange(count, dtype=np.int32)[:, None] + offset.astype(np.int32)
    for end in (index[: width + 1], index[-width - 1 :]):
        np.clip(end, 0, count - 1, out=end)
    steps = (weight.ravel(), index.ravel(), np.arange(0, 8 * count + 1, 8, dtype=np.int32))
    return half, csr_matrix(steps, shape=(count, count))


def _frontier(
    graph: csr_matrix, cost: np.ndarray, inside: np.ndarray, offset: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Cells one step beyond those inside: place, cost, and the step back."""
    weight = graph.data.reshape(-1, 8)[inside]
    target = inside[:, None] + offset
    beyond = np.isinf(cost[np.clip(target, 0, len(cost) - 1)]) & np.isfinite(weight)
    origin, step = np.nonzero(beyond)
    place, reached = target[beyond], cost[inside[origin]] + weight[beyond]
    order = np.lexsort((reached, place))
    place, first = np.unique(place[order], return_index=True)
    chosen = order[first]
    return place, reached[chosen], (7 - step[chosen]).astype(np.int8)
