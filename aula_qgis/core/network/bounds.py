"""About what each pair of patches will cost, from one pass over the raster: how far the searches need to go."""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

from ..messages import Progress, checkpoint, part, silent
from .labels import touching
from .search import Surface, window_graph

TILE = 512
"""Side of a tile of the pass, in cells: about a third of a second of work."""

SOURCES_A_STEP = 64
"""Patches whose paths through other patches are looked for between two checks of the cancel button."""


def expected_costs(
    surface: Surface,
    labels: np.ndarray,
    pairs: np.ndarray,
    gap: np.ndarray,
    limit: float = np.inf,
    progress: Progress = silent,
) -> np.ndarray:
    """A good guess of the least cost of each pair; no result depends on it.

    Parameters
    ----------
    surface : Surface
    labels : ndarray of int32, shape (rows, columns)
    pairs : ndarray of int, shape (n, 2)
    gap : ndarray of float, shape (n,)
        Cells between the two, for pairs that the pass does not link.
    limit : float
        Nothing dearer is of interest.

    Returns
    -------
    ndarray of float64, shape (n,)

    Notes
    -----
    Tile by tile each cell is given to its cheapest patch; where two patches meet, the sum of their costs is the cost of
    a path that exists. Pairs that do not meet are linked through others, whose crossing is guessed from their surface.

    Examples
    --------
    >>> labels = np.array([[1, 0, 0, 2]], dtype=np.int32)
    >>> expected_costs(Surface(np.array([[1.0, 3.0, 5.0, 1.0]])), labels, np.array([[1, 2]]), np.array([2.0]))
    array([9.])
    """
    count = int(labels.max())
    owner, reached = _allocation(surface, labels, limit / 2, part(progress, 0.0, 0.8))
    met, cost = touching(owner, reached)
    met, cost = met[np.isfinite(cost)] - 1, cost[np.isfinite(cost)]
    size = np.bincount(labels.ravel(), minlength=count + 1)[1:]
    inside = np.nan_to_num(np.bincount(labels.ravel(), np.nan_to_num(surface.resistance.ravel()), count + 1)[1:])
    crossing = inside / np.sqrt(np.maximum(size, 1))
    weight = cost + crossing[met].sum(axis=1) / 2
    graph = coo_matrix((weight, (met[:, 0], met[:, 1])), shape=(count, count)).tocsr()
    result = np.full(len(pairs), np.inf)
    sources, place = np.unique(pairs[:, 0] - 1, return_inverse=True)
    order = np.argsort(place, kind="stable")
    for start in range(0, len(sources), SOURCES_A_STEP):
        checkpoint(progress, 0.8 + 0.2 * start / len(sources))
        rows = order[np.searchsorted(place[order], start) : np.searchsorted(place[order], start + SOURCES_A_STEP)]
        found = dijkstra(graph, directed=False, indices=sources[start : start + SOURCES_A_STEP])
        result[rows] = found[place[rows] - start, pairs[rows, 1] - 1]
    result -= crossing[pairs - 1].sum(axis=1) / 2
    return np.where(np.isfinite(result), np.maximum(result, surface.typical), surface.typical * np.maximum(gap, 1.0))


def _allocation(
    surface: Surface, labels: np.ndarray, limit: float, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """The patch that reaches each cell at the least cost within its tile, and that cost up to the cell's sides."""
    rows, columns = labels.shape
    owner, reached = np.zeros_like(labels), np.full(labels.shape, np.inf, dtype=np.float32)
    corners = [(row, column) for row in range(0, rows, TILE) for column in range(0, columns, TILE)]
    for done, (row, column) in enumerate(corners):
        checkpoint(progress, done / len(corners))
        tile = (slice(row, min(row + TILE, rows)), slice(column, min(column + TILE, columns)))
        sources = np.pad(labels[tile], 1).ravel()
        if not sources.any():
            continue
        half, graph = window_graph(surface, tile)
        cost, _, origin = dijkstra(
            graph, indices=np.flatnonzero(sources), limit=limit, min_only=True, return_predecessors=True
        )
        inner = (slice(1, -1), slice(1, -1))
        owner[tile] = np.where(origin >= 0, sources[np.maximum(origin, 0)], 0).reshape(half.shape)[inner]
        reached[tile] = (cost.reshape(half.shape) + np.where(np.isfinite(half), half, 0))[inner]
    return owner, reached
