"""What the network loses when one patch or one link is taken away, for all of them at once.

A removal changes only the pairs whose shortest path passes what is removed. From a source these are the branches of
its tree of shortest paths that hang on what is removed: every other vertex keeps the path it has in the tree. Each
branch is a small graph of its own; one search by source, begun at the neighbours the branches do not hold, gives all
the new distances.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csc_matrix, csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..messages import Progress, checkpoint, silent
from .graph import Graph

Kernel = Callable[[np.ndarray], np.ndarray]
"""What a pair is worth at a distance (infinite where there is no path)."""

VERTICES_A_STEP = 2_000
"""Vertices of the trees treated together: small graphs share the cost of a call."""

VERTICES_A_SEARCH = 1_500
"""A search of more vertices outgrows the processor's cache and gets slower by vertex."""


@dataclass(frozen=True)
class Trees:
    """Shortest paths from some sources, their vertices numbered one tree after the other.

    Attributes
    ----------
    sources : ndarray of int64, shape (s,)
    distance : ndarray of float64, shape (s · n,)
    parent : ndarray of int32, shape (s · n,)
        Vertex before on the path, numbered as the trees; −1 for sources and for what cannot be reached.
    """

    sources: np.ndarray
    distance: np.ndarray
    parent: np.ndarray


def trees(graph: Graph, progress: Progress = silent) -> Iterator[Trees]:
    """The shortest paths from every vertex, some sources a step."""
    matrix, n = graph.matrix(), graph.count
    size = max(1, VERTICES_A_STEP // n)
    for start in range(0, n, size):
        checkpoint(progress, start / n)
        sources = np.arange(start, min(start + size, n))
        distance, before = dijkstra(matrix, indices=sources, return_predecessors=True)
        offset = np.arange(len(sources), dtype=np.int32)[:, None] * np.int32(n)
        yield Trees(sources, distance.ravel(), np.where(before >= 0, before + offset, -1).astype(np.int32).ravel())


def passages(parent: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Every vertex of a tree with every vertex on its path, itself included and the root left out.

    Returns
    -------
    on, vertex : ndarray of int32

    Examples
    --------
    >>> on, vertex = passages(np.array([-1, 0, 1]))
    >>> sorted(zip(on.tolist(), vertex.tolist()))
    [(1, 1), (1, 2), (2, 2)]
    """
    vertex = np.flatnonzero(parent >= 0).astype(np.int32)
    on = vertex
    all_on, all_vertices = [on], [vertex]
    while len(on):
        on = parent[on]
        inside = parent[on] >= 0
        on, vertex = on[inside], vertex[inside]
        all_on.append(on)
        all_vertices.append(vertex)
    return np.concatenate(all_on), np.concatenate(all_vertices)


@dataclass(frozen=True)
class Affected:
    """Targets whose path changes, by what is removed.

    Attributes
    ----------
    source, removed, target : ndarray
        Source and target are vertices of the graph, `removed` a vertex or the row of a link.
    before, after : ndarray of float64
        Distances with and without it.
    """

    source: np.ndarray
    removed: np.ndarray
    target: np.ndarray
    before: np.ndarray
    after: np.ndarray


def affected(graph: Graph, *, links: bool, progress: Progress = silent) -> Iterator[Affected]:
    """New distances of all pairs that a removal touches, source after source.

    Parameters
    ----------
    graph : Graph
    links : bool
        Remove links one by one, else vertices.

    Yields
    ------
    Affected
        Ordered pairs; where paths tie, a pair may stand here with the distance it had.

    Examples
    --------
    >>> triangle = Graph.of_links(3, np.array([[0, 1], [1, 2], [0, 2]]), np.array([1.0, 1.0, 5.0]))
    >>> [(int(a.source[0]), int(a.removed[0]), int(a.target[0]), float(a.after[0])) for a in affected(triangle, links=False) if len(a.source)]
    [(0, 1, 2, 5.0)]
    """
    n = graph.count
    degree = np.bincount(graph.head, minlength=n).astype(np.int32)
    first = (np.cumsum(degree) - degree).astype(np.int32)
    label = graph.link if links else graph.tail
    key = graph.head.astype(np.int64) * n + graph.tail
    place = np.full(min(max(1, VERTICES_A_STEP // n), n) * n * n, -1, dtype=np.int32)
    for tree in trees(graph, progress):
        reached = np.flatnonzero(tree.parent >= 0)
        on, at = passages(tree.parent)
        if links:
            arc = np.zeros(len(tree.parent), dtype=np.int64)
            arc[reached] = np.searchsorted(key, reached % n * np.int64(n) + tree.parent[reached] % n)
            branch, removed = on, graph.link[arc[on]]
        else:
            branch = tree.parent[on]
            inner = tree.parent[branch] >= 0
            branch, at = branch[inner], at[inner]
            removed = branch % np.int32(n)
        order = np.argsort(branch, kind="stable")
        branch, at, removed = branch[order], at[order], removed[order]
        if len(at):
            slots = branch.astype(np.int64) * n
            vertex = at % np.int32(n)
            place[slots + vertex] = np.arange(len(at), dtype=np.int32)
            after = _searched(graph, tree, degree, first, label, place, slots, branch, at, removed)
            place[slots + vertex] = -1
            yield Affected(tree.sources[at // n], removed, vertex, tree.distance[at], after)


def _searched(
    graph: Graph, tree: Trees, degree: np.ndarray, first: np.ndarray, label: np.ndarray, place: np.ndarray,
    slots: np.ndarray, branch: np.ndarray, at: np.ndarray, removed: np.ndarray,
) -> np.ndarray:  # fmt: skip
    """New distance of each member of each branch; members are sorted by branch, `place` finds them again."""
    vertex = at % np.int32(graph.count)
    arcs = degree[vertex]
    member = np.repeat(np.arange(len(at), dtype=np.int32), arcs)
    start = np.cumsum(arcs, dtype=np.int32) - arcs
    arc = np.arange(len(member), dtype=np.int32) + (first[vertex] - start)[member]
    neighbour, cost = graph.tail[arc], graph.cost[arc]
    inside = place[slots[member] + neighbour]
    open_ = label[arc] != removed[member]
    entry = tree.distance[(at - vertex)[member] + neighbour] + cost
    entry[(inside >= 0) | ~open_] = np.inf
    entry = np.minimum.reduceat(entry, start)
    kept = (inside >= 0) & open_
    ends = np.searchsorted(member[kept], np.arange(len(at) + 1))
    inner = csc_matrix((cost[kept], inside[kept], ends.astype(np.int32)), shape=(len(at),) * 2).tocsr()
    after = np.empty(len(at))
    starts = np.flatnonzero(np.r_[True, branch[1:] != branch[:-1]])
    for low, high in _chunks(starts, len(at)):
        after[low:high] = _from_entries(inner, entry, low, high)
    return after


def _chunks(starts: np.ndarray, end: int) -> Iterator[tuple[int, int]]:
    """Ranges of whole branches, of about `VERTICES_A_SEARCH` members."""
    low = 0
    while low < end:
        cut = int(np.searchsorted(starts, low + VERTICES_A_SEARCH, "left"))
        high = int(starts[cut]) if cut < len(starts) else end
        yield low, high
        low = high


def _from_entries(inner: csr_matrix, entry: np.ndarray, low: int, high: int) -> np.ndarray:
    """Distances within the members `low` to `high` from a vertex outside that enters each of them at `entry`."""
    size = high - low
    a, b = inner.indptr[low], inner.indptr[high]
    ways = np.flatnonzero(np.isfinite(entry[low:high])).astype(np.int32)
    matrix = csr_matrix(
        (
            np.r_[inner.data[a:b], entry[low:high][ways]],
            np.r_[inner.indices[a:b] - np.int32(low), ways],
            np.r_[inner.indptr[low : high + 1] - a, b - a + len(ways)].astype(np.int32),
        ),
        shape=(size + 1, size + 1),
    )
    return dijkstra(matrix, indices=size)[:size]


@dataclass(frozen=True)
class Measure:
    """A sum over ordered pairs: weight of the source · weight of the target · kernel(distance)."""

    weight: np.ndarray
    kernel: Kernel


def losses(
    graph: Graph, measures: list[Measure], *, links: bool, size: int | None = None, progress: Progress = silent
) -> tuple[np.ndarray, np.ndarray]:
    """What each removal takes from the pairs that stay.

    Parameters
    ----------
    graph : Graph
    measures : list of Measure
    links : bool
        Remove links one by one, else vertices.
    size : int, optional
        Links numbered (those that are not in the graph lose nothing).

    Returns
    -------
    lost : ndarray of float64, shape (measures, removals)
        Sum over ordered pairs of other vertices, before less after.
    passed : ndarray of float64, shape (measures, removals)
        Sum over the ordered pairs whose best path passes what is removed.

    Examples
    --------
    >>> line = Graph.of_links(3, np.array([[0, 1], [1, 2]]), np.array([1.0, 1.0]))
    >>> lost, passed = losses(line, [Measure(np.ones(3), lambda d: 1 / (1 + d))], links=False)
    >>> lost.round(3).tolist()
    [[0.0, 0.667, 0.0]]
    """
    count = (size or 0) if links else graph.count
    lost, passed = np.zeros((2, len(measures), count))
    for found in affected(graph, links=links, progress=progress):
        other = found.target != found.removed if not links else slice(None)
        for row, measure in enumerate(measures):
            weight = (measure.weight[found.source] * measure.weight[found.target])[other]
            before = weight * measure.kernel(found.before[other])
            after = weight * measure.kernel(found.after[other])
            passed[row] += np.bincount(found.removed[other], before, count)
            lost[row] += np.bincount(found.removed[other], before - after, count)
    return np.maximum(lost, 0.0), passed
