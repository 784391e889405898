"""Crossing a patch costs too: networks whose paths pay the way between the links' ends inside each patch.

A path starts anywhere in its first patch and ends where it enters its last one; in between it pays, in each patch, the way
from the end of the link it comes by to the end of the link it leaves by (Graphab's intra-patch distances).
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import find_objects
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..messages import Fault, Progress, checkpoint, part, silent
from ..parts import in_turn
from .graph import Graph, source_parts
from .search import Surface, window_graph

MAX_LINKS = 3_000
"""Each removal is searched anew: more links would take hours."""

SOURCES_A_STEP = 50
REMOVALS_A_PART = 50


@dataclass(frozen=True)
class Crossings:
    """Ways inside patches between the ends of two links.

    Attributes
    ----------
    one, other : ndarray of int64, shape (c,)
        Arcs of the graph whose tails are the two ends (of the same patch).
    cost : ndarray of float64, shape (c,)
    """

    one: np.ndarray
    other: np.ndarray
    cost: np.ndarray


def end_pairs(graph: Graph) -> tuple[np.ndarray, np.ndarray]:
    """All pairs of arcs that leave the same patch, each pair once.

    Examples
    --------
    >>> star = Graph.of_links(3, np.array([[0, 1], [0, 2]]), np.array([1.0, 1.0]))
    >>> one, other = end_pairs(star)
    >>> star.tail[one].tolist(), len(one)
    ([0], 1)
    """
    order = np.argsort(graph.tail, kind="stable")
    degree = np.bincount(graph.tail, minlength=graph.count)
    first = np.cumsum(degree) - degree
    one, other = [], []
    for start, count in zip(first[degree > 1], degree[degree > 1]):
        a, b = np.triu_indices(count, 1)
        one.append(order[start + a])
        other.append(order[start + b])
    empty = np.zeros(0, dtype=np.int64)
    return np.concatenate([empty, *one]), np.concatenate([empty, *other])


def crossings_on_surface(
    graph: Graph, cells: np.ndarray, labels: np.ndarray, surface: Surface, progress: Progress = silent
) -> Crossings:
    """Least cost between the ends of links inside each patch.

    Parameters
    ----------
    graph : Graph
    cells : ndarray of int64, shape (arcs, 2)
        Row and column of each arc's end on its tail.
    labels : ndarray of int32, shape (rows, columns)
        Patches 1 to n by the vertices of the graph; 0 elsewhere.
    surface : Surface

    Returns
    -------
    Crossings
        The way stays inside the patch.
    """
    one, other = end_pairs(graph)
    cost = np.empty(len(one))
    patch = graph.tail[one]
    windows = find_objects(labels)
    for done, number in enumerate(np.unique(patch)):
        checkpoint(progress, done / graph.count)
        window = windows[number]
        inside = labels[window] == number + 1
        own = np.where(inside, surface.resistance[window], np.nan)
        part_ = copy(surface)
        part_.resistance = own
        _, steps = window_graph(part_, (slice(0, own.shape[0]), slice(0, own.shape[1])))
        rows = np.flatnonzero(patch == number)
        arcs = np.unique(np.concatenate([one[rows], other[rows]]))
        place = (cells[arcs] - [window[0].start, window[1].start] + 1) @ [own.shape[1] + 2, 1]
        found = dijkstra(steps, indices=place)[:, place]
        at = {arc: row for row, arc in enumerate(arcs.tolist())}
        cost[rows] = found[[at[arc] for arc in one[rows].tolist()], [at[arc] for arc in other[rows].tolist()]]
    return Crossings(one, other, cost)


class CrossedGraph:
    """A graph whose patches are crossed at a cost.

    Vertices: the patches as starts, the ends of links, the patches as goals.

    Raises
    ------
    Fault
        More than `MAX_LINKS` links.

    Examples
    --------
    >>> line = Graph.of_links(3, np.array([[0, 1], [1, 2]]), np.array([1.0, 1.0]))
    >>> one, other = end_pairs(line)
    >>> [found.tolist() for _, found in CrossedGraph(line, Crossings(one, other, np.array([5.0]))).distances(np.arange(3))]
    [[[0.0, 1.0, 7.0], [1.0, 0.0, 1.0], [7.0, 1.0, 0.0]]]
    """

    def __init__(self, graph: Graph, crossings: Crossings) -> None:
        arcs, n = len(graph.tail), graph.count
        if arcs > 2 * MAX_LINKS:
            raise Fault(
                "{count} links are too many to count the ways inside patches ({limit} at most): leave this option off, or shorten the list of links.",
                count=arcs // 2,
                limit=MAX_LINKS,
            )
        self.graph, self.size = graph, 2 * n + arcs
        order = np.lexsort((graph.head, graph.tail))
        back = np.empty(arcs, dtype=np.int64)
        back[order] = np.lexsort((graph.tail, graph.head))
        ends = np.arange(arcs) + n
        self._from = np.concatenate([graph.tail, ends, ends, crossings.one + n, crossings.other + n]).astype(np.int64)
        self._to = np.concatenate(
            [ends, graph.tail + n + arcs, back + n, crossings.other + n, crossings.one + n]
        ).astype(np.int64)
        self._cost = np.concatenate([np.zeros(2 * arcs), graph.cost, crossings.cost, crossings.cost])
        self.patch_of = np.concatenate([np.arange(n), graph.tail, np.arange(n)])
        self.link_of = np.concatenate([np.full(n, -1), graph.link, np.full(n, -1)])

    def matrix(self, gone: np.ndarray | None = None) -> csr_matrix:
        """Costs from vertex to vertex, without those that are gone."""
        keep = np.isfinite(self._cost)
        if gone is not None:
            keep &= ~gone[self._from] & ~gone[self._to]
        return csr_matrix((self._cost[keep], (self._from[keep], self._to[keep])), shape=(self.size, self.size))

    def between(self, sources: np.ndarray, gone: np.ndarray | None = None) -> np.ndarray:
        """Distances from some patches to all, without the vertices that are gone."""
        found = dijkstra(self.matrix(gone), indices=sources)[:, self.size - self.graph.count :]
        found[np.arange(len(sources)), sources] = 0.0
        return found

    def distances(self, sources: np.ndarray, progress: Progress = silent) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """As `Graph.distances`, of the patches."""
        for start in range(0, len(sources), SOURCES_A_STEP):
            checkpoint(progress, start / len(sources))
            few = sources[start : start + SOURCES_A_STEP]
            yield few, self.between(few)

    def losses(
        self, weight: np.ndarray, kernel, *, links: bool, size: int | None = None, progress: Progress = silent
    ) -> tuple[np.ndarray, np.ndarray]:
        """As `removal.losses` for one measure: what each removal takes from the pairs that stay, and what passes it."""
        of = self.link_of if links else self.patch_of
        count = (size or 0) if links else self.graph.count
        found = in_turn(_passed, source_parts(self.graph.count), part(progress, 0.0, 0.2), self, of, count)
        distance, uses = (np.concatenate(rows) for rows in zip(*found))
        removed = np.unique(self.graph.link) if links else np.arange(count)
        parts = np.split(removed, np.arange(REMOVALS_A_PART, len(removed), REMOVALS_A_PART))
        lost, passed = np.zeros((2, count))
        for numbers, sums in zip(
            parts, in_turn(_removals, parts, part(progress, 0.2, 1.0), self, distance, uses, weight, kernel, links)
        ):
            lost[numbers], passed[numbers] = sums
        return np.maximum(lost, 0.0), passed


def _passed(
    sources: np.ndarray, progress: Progress, crossed: CrossedGraph, of: np.ndarray, count: int
) -> tuple[np.ndarray, np.ndarray]:
    """Distances from some patches, and which of them have a best path that passes each patch or link.

    Returns
    -------
    distance : ndarray of float64, shape (sources, patches)
    uses : ndarray of bool, shape (sources, count)
        By the number that `of` gives each vertex.
    """
    goals = crossed.size - crossed.graph.count
    distance = np.empty((len(sources), crossed.graph.count))
    uses = np.zeros((len(sources), count), dtype=bool)
    matrix = crossed.matrix()
    for row, source in enumerate(sources):
        checkpoint(progress, row / len(sources))
        found, before = dijkstra(matrix, indices=source, return_predecessors=True)
        distance[row] = found[goals:]
        vertex = np.flatnonzero(np.isfinite(found[goals:])) + goals
        while len(vertex):
            vertex = np.unique(before[vertex])
            vertex = vertex[(vertex >= crossed.graph.count) & (vertex < goals)]
            uses[row, of[vertex]] = True
    distance[np.arange(len(sources)), sources] = 0.0
    return distance, uses


def _removals(
    numbers: np.ndarray,
    progress: Progress,
    crossed: CrossedGraph,
    distance: np.ndarray,
    uses: np.ndarray,
    weight: np.ndarray,
    kernel,
    links: bool,
) -> np.ndarray:
    """`CrossedGraph.losses` of some removals, shape (2, numbers); `distance` and `uses` are those of `_passed`, of all patches."""
    n = crossed.graph.count
    of = crossed.link_of if links else crossed.patch_of
    lost, passed = sums = np.zeros((2, len(numbers)))
    for row, number in enumerate(numbers):
        checkpoint(progress, row / len(numbers))
        sources = np.flatnonzero(uses[:, number])
        sources = sources if links else sources[sources != number]
        if not len(sources):
            continue
        after = crossed.between(sources, of == number)
        others = np.ones(n, dtype=bool) if links else np.arange(n) != number
        before = distance[sources]
        value = weight[sources][:, None] * weight[None, :]
        lost[row] = np.where(others, value * (kernel(before) - kernel(after)), 0.0).sum()
        passed[row] = np.where(others & (after > before * (1 + 1e-12)), value * kernel(before), 0.0).sum()
    return sums
