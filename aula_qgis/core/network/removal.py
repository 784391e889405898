"""What the network loses when one patch or one link is taken away, for all of them at once.

A removal changes only the pairs whose shortest path passes what is removed. From a source these are the branches of
its tree of shortest paths that hang on what is removed: every other vertex keeps the path it has in the tree. Each
branch is a small graph of its own; one search by source, begun at the neighbours the branches do not hold, gives all
the new distances. Costs are the same both ways, so that a pair is searched from one of its ends wherever that can be told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csc_matrix, csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..messages import Progress, checkpoint, part, silent
from ..parts import in_turn
from .graph import VERTICES_A_STEP, Graph, source_parts

Kernel = Callable[[np.ndarray], np.ndarray]
"""What a pair is worth at a distance (infinite where there is no path)."""

MEMBERS_A_STEP = 12_000
"""Members of branches prepared together: a few tables of them stay in the cache, and the cancel button is heard."""

VERTICES_A_SEARCH = 3_000
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


def trees(graph: Graph, sources: np.ndarray, progress: Progress = silent) -> Iterator[Trees]:
    """The shortest paths from some vertices, a few of them a step."""
    matrix, n = graph.matrix(), graph.count
    size = max(1, VERTICES_A_STEP // n)
    for start in range(0, len(sources), size):
        checkpoint(progress, start / len(sources))
        few = sources[start : start + size]
        distance, before = dijkstra(matrix, indices=few, return_predecessors=True)
        offset = np.arange(len(few), dtype=np.int32)[:, None] * np.int32(n)
        yield Trees(few, distance.ravel(), np.where(before >= 0, before + offset, -1).astype(np.int32).ravel())


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
    times : ndarray of float64
        2 where the pair stands for both its directions, which are alike; 1 where the other one comes by itself.
    before, after : ndarray of float64
        Distances with and without it.
    """

    source: np.ndarray
    removed: np.ndarray
    target: np.ndarray
    times: np.ndarray
    before: np.ndarray
    after: np.ndarray


def largest_branches(graph: Graph, progress: Progress = silent) -> np.ndarray:
    """Which vertices lie in the largest branch of the tree of shortest paths of each vertex.

    Two vertices of one branch of k never need k to reach one another: they have the branch's own first vertex. So
    every pair that needs k has an end outside of its largest branch.

    Returns
    -------
    ndarray of bool, shape (n, n)
        By the root of the tree, then the vertex.

    Examples
    --------
    >>> line = Graph.of_links(4, np.array([[0, 1], [1, 2], [2, 3]]), np.ones(3))
    >>> largest_branches(line).astype(int).tolist()
    [[0, 1, 1, 1], [0, 0, 1, 1], [1, 1, 0, 0], [1, 1, 1, 0]]
    """
    return np.concatenate(list(in_turn(_largest_of, source_parts(graph.count), progress, graph)))


def _largest_of(sources: np.ndarray, progress: Progress, graph: Graph) -> np.ndarray:
    """`largest_branches` of the trees of some vertices."""
    n, inside = graph.count, []
    for tree in trees(graph, sources, progress):
        reached = tree.parent >= 0
        top = np.arange(len(tree.parent))
        below = reached & (tree.parent[tree.parent] >= 0)
        top[below] = tree.parent[below]
        while True:
            above = top[top]
            if (above == top).all():
                break
            top = above
        size = np.bincount(top[reached], minlength=len(top)).reshape(-1, n)
        largest = size.argmax(axis=1) + np.arange(len(size)) * n
        inside.append((top.reshape(-1, n) == largest[:, None]) & reached.reshape(-1, n))
    return np.concatenate(inside)


def affected(
    graph: Graph, sources: np.ndarray, near: np.ndarray | None, progress: Progress = silent
) -> Iterator[Affected]:
    """New distances of all pairs that a removal touches, source after source.

    Parameters
    ----------
    graph : Graph
    sources : ndarray of int64
        Vertices the pairs are searched from.
    near : ndarray of bool, shape (n, n), or None
        `largest_branches` to remove vertices one by one; None to remove links.

    Yields
    ------
    Affected
        Where paths tie, a pair may stand here with the distance it had.

    Examples
    --------
    >>> triangle = Graph.of_links(3, np.array([[0, 1], [1, 2], [0, 2]]), np.array([1.0, 1.0, 5.0]))
    >>> near = largest_branches(triangle)
    >>> [list(zip(a.source.tolist(), a.removed.tolist(), a.target.tolist(), a.after.tolist())) for a in affected(triangle, np.arange(3), near)]
    [[(2, 1, 0, 5.0)]]
    """
    n = graph.count
    degree = np.bincount(graph.head, minlength=n).astype(np.int32)
    first = (np.cumsum(degree) - degree).astype(np.int32)
    label = graph.link if near is None else graph.tail
    key = graph.head.astype(np.int64) * n + graph.tail
    place = np.full(min(max(1, VERTICES_A_STEP // n), n) * n * n, -1, dtype=np.int32)
    done = 0
    for tree in trees(graph, sources, progress):
        on, at = passages(tree.parent)
        if near is None:
            reached = np.flatnonzero(tree.parent >= 0)
            arc = np.zeros(len(tree.parent), dtype=np.int64)
            arc[reached] = np.searchsorted(key, reached % n * np.int64(n) + tree.parent[reached] % n)
            # A link that costs something is passed one way by a pair, the other way by the pair turned round.
            used = arc[on]
            twice = graph.cost[used] > 0
            searched = (graph.tail[used] < graph.head[used]) | ~twice
            branch, at, removed, times = on[searched], at[searched], graph.link[used[searched]], 1.0 + twice[searched]
        else:
            branch = tree.parent[on]
            removed = branch % np.int32(n)
            searched = (tree.parent[branch] >= 0) & ~near[removed, tree.sources[branch // n]]
            branch, at, removed = branch[searched], at[searched], removed[searched]
            times = 1.0 + near[removed, at % n]
        order = np.argsort(branch, kind="stable")
        branch, at, removed, times = branch[order], at[order], removed[order], times[order]
        for low, high in _chunks(branch, MEMBERS_A_STEP):
            checkpoint(progress, done / len(sources))
            rows = slice(low, high)
            after = _searched(graph, tree, degree, first, label, place, branch[rows], at[rows], removed[rows])
            yield Affected(
                tree.sources[at[rows] // n], removed[rows], at[rows] % n, times[rows], tree.distance[at[rows]], after
            )
        done += len(tree.sources)


def _searched(
    graph: Graph,
    tree: Trees,
    degree: np.ndarray,
    first: np.ndarray,
    label: np.ndarray,
    place: np.ndarray,
    branch: np.ndarray,
    at: np.ndarray,
    removed: np.ndarray,
) -> np.ndarray:
    """New distance of each member of each branch; members are sorted by branch, `place` (all −1) finds them again."""
    vertex = at % np.int32(graph.count)
    slots = branch.astype(np.int64) * graph.count
    place[slots + vertex] = np.arange(len(at), dtype=np.int32)
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
    place[slots + vertex] = -1
    for low, high in _chunks(branch, VERTICES_A_SEARCH):
        after[low:high] = _from_entries(inner, entry, low, high)
    return after


def _chunks(branch: np.ndarray, size: int) -> Iterator[tuple[int, int]]:
    """Ranges of whole branches, of about `size` members.

    Examples
    --------
    >>> list(_chunks(np.array([0, 0, 0, 2, 2, 5]), 2))
    [(0, 3), (3, 5), (5, 6)]
    """
    starts = np.flatnonzero(np.r_[True, branch[1:] != branch[:-1]]) if len(branch) else branch
    low = 0
    while low < len(branch):
        cut = int(np.searchsorted(starts, low + size, "left"))
        high = int(starts[cut]) if cut < len(starts) else len(branch)
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
    near = None if links else largest_branches(graph, part(progress, 0.0, 0.1))
    search = part(progress, 0.0 if links else 0.1, 1.0)
    lost, passed = np.zeros((2, len(measures), count))
    for some_lost, some_passed in in_turn(
        _losses_from, source_parts(graph.count), search, graph, near, measures, count
    ):
        lost += some_lost
        passed += some_passed
    return np.maximum(lost, 0.0), passed


def _losses_from(
    sources: np.ndarray, progress: Progress, graph: Graph, near: np.ndarray | None, measures: list[Measure], count: int
) -> np.ndarray:
    """`losses` of the pairs searched from some vertices, before they are made positive."""
    lost, passed = sums = np.zeros((2, len(measures), count))
    for found in affected(graph, sources, near, progress):
        for row, measure in enumerate(measures):
            weight = found.times * measure.weight[found.source] * measure.weight[found.target]
            before, after = weight * measure.kernel(found.before), weight * measure.kernel(found.after)
            passed[row] += np.bincount(found.removed, before, count)
            lost[row] += np.bincount(found.removed, before - after, count)
    return sums
