"""Patches and links as a graph: what is wrong with them is said, what is left is ready for shortest paths."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..messages import Fault, Note, Progress, checkpoint, silent

MAX_PATCHES = 15_000
"""Two tables of all pairs of vertices (4 and 8 bytes a pair) still fit in 3 GB."""

SOURCES_A_PART = 200
"""Vertices that are searched from in one part of the work."""

VERTICES_A_STEP = 2_000
"""Vertices reached in one call: small graphs share its cost, and large ones let the cancel button be heard."""

EXAMPLES = 5
"""Identifiers named in a sentence."""


@dataclass(frozen=True)
class Graph:
    """A graph in which every link is two arcs, one each way, sorted by head, then tail.

    Attributes
    ----------
    count : int
        Vertices.
    tail, head : ndarray of int32, shape (arcs,)
    cost : ndarray of float64, shape (arcs,)
    link : ndarray of int32, shape (arcs,)
        Row of the link that an arc comes from.
    """

    count: int
    tail: np.ndarray
    head: np.ndarray
    cost: np.ndarray
    link: np.ndarray

    @classmethod
    def of_links(cls, count: int, ends: np.ndarray, cost: np.ndarray) -> Graph:
        """The graph of links, `ends` of shape (links, 2); no two join the same pair.

        Examples
        --------
        >>> Graph.of_links(3, np.array([[0, 1], [2, 1]]), np.array([5.0, 7.0])).head.tolist()
        [0, 1, 1, 2]
        """
        tail, head = np.r_[ends[:, 0], ends[:, 1]], np.r_[ends[:, 1], ends[:, 0]]
        rows = np.r_[np.arange(len(ends)), np.arange(len(ends))]
        order = np.lexsort((tail, head))
        tail, head, rows = (values[order].astype(np.int32) for values in (tail, head, rows))
        return cls(count, tail, head, np.asarray(cost, dtype=np.float64)[rows], rows)

    def matrix(self) -> csr_matrix:
        """Costs by tail and head, costs of 0 being kept."""
        return csr_matrix((self.cost, (self.tail, self.head)), shape=(self.count, self.count))

    def within(self, threshold: float) -> Graph:
        """The links that cost no more than `threshold`, each counting as one step."""
        kept = self.cost <= threshold
        return Graph(self.count, self.tail[kept], self.head[kept], np.ones(int(kept.sum())), self.link[kept])

    def distances(self, sources: np.ndarray, progress: Progress = silent) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """A few sources a step, and the least cost from each of them to every vertex.

        Examples
        --------
        >>> line = Graph.of_links(3, np.array([[0, 1], [1, 2]]), np.array([1.0, 5.0]))
        >>> [found.tolist() for _, found in line.distances(np.array([0, 2]))]
        [[[0.0, 1.0, 6.0], [6.0, 5.0, 0.0]]]
        """
        matrix, size = self.matrix(), max(1, VERTICES_A_STEP // self.count)
        for start in range(0, len(sources), size):
            checkpoint(progress, start / len(sources))
            few = sources[start : start + size]
            yield few, dijkstra(matrix, indices=few)

    @property
    def pairs(self) -> np.ndarray:
        """The two ends of each link, one row per link."""
        once = self.tail < self.head
        return np.stack([self.tail[once], self.head[once]], axis=1)


def source_parts(count: int) -> list[np.ndarray]:
    """The vertices of a graph in parts of the work.

    Examples
    --------
    >>> [len(sources) for sources in source_parts(450)]
    [200, 200, 50]
    """
    return np.split(np.arange(count), np.arange(SOURCES_A_PART, count, SOURCES_A_PART))


@dataclass(frozen=True)
class Network:
    """Patches and links, checked.

    Attributes
    ----------
    capacity : ndarray of float64, shape (patches,)
    graph : Graph
        Its links are numbered by the rows of the links given.
    used : ndarray of bool, shape (links given,)
        False where a link stands in no graph: its results are not known.
    notes : list of Note
    """

    capacity: np.ndarray
    graph: Graph
    used: np.ndarray
    notes: list[Note]


def network(patches: pd.DataFrame, links: pd.DataFrame) -> Network:
    """Check patches and links, and join them.

    Parameters
    ----------
    patches : DataFrame
        ``id`` (text), ``capacite`` (0 or more, in hectares or any unit of one's own).
    links : DataFrame
        ``de, vers`` (identifiers of patches), ``cout`` (0 or more).

    Returns
    -------
    Network

    Raises
    ------
    Fault
        No patch, too many, an identifier missing or twice, a capacity missing or negative, a cost missing or negative.

    Notes
    -----
    Links to a patch that is not there and links from a patch to itself are left out; of several links between the same
    two patches the cheapest is kept. Each is said.

    Examples
    --------
    >>> patches = pd.DataFrame({"id": ["a", "b"], "capacite": [1.0, 2.0]})
    >>> links = pd.DataFrame({"de": ["a", "b", "a"], "vers": ["b", "a", "z"], "cout": [9.0, 5.0, 1.0]})
    >>> made = network(patches, links)
    >>> made.used.tolist(), made.graph.cost.tolist(), len(made.notes)
    ([False, True, False], [5.0, 5.0], 2)
    """
    _check_patches(patches)
    cost = _check_costs(links)
    number = pd.Series(np.arange(len(patches)), index=patches["id"].to_numpy())
    ends = np.stack(
        [number.reindex(links[name].to_numpy()).to_numpy(dtype=float, na_value=-1) for name in ("de", "vers")], axis=1
    )
    ends = np.nan_to_num(ends, nan=-1).astype(np.int64)
    notes = []
    unknown = (ends < 0).any(axis=1)
    if unknown.any():
        names = links[["de", "vers"]].to_numpy()[ends < 0]
        notes.append(
            Note(
                "{count} links lead to patches that are not in the layer of patches ({names}…): they are left out.",
                {"count": int(unknown.sum()), "names": [str(name) for name in pd.unique(names)[:EXAMPLES]]},
            )
        )
    loops = ~unknown & (ends[:, 0] == ends[:, 1])
    if loops.any():
        notes.append(Note("{count} links join a patch to itself: they are left out.", {"count": int(loops.sum())}))
    good = np.flatnonzero(~unknown & ~loops)
    pair = np.sort(ends[good], axis=1)
    order = np.lexsort((good, cost[good], pair[:, 1], pair[:, 0]))
    again = np.r_[False, (pair[order][1:] == pair[order][:-1]).all(axis=1)] if len(good) else np.zeros(0, dtype=bool)
    if again.any():
        notes.append(
            Note(
                "{count} links join two patches that a cheaper link joins already: only the cheapest is kept.",
                {"count": int(again.sum())},
            )
        )
    kept = np.sort(good[order[~again]])
    free = int((cost[kept] == 0).sum())
    if free:
        notes.append(
            Note(
                "{count} links cost 0: a species passes them without loss, as if their patches touched.",
                {"count": free},
            )
        )
    used = np.zeros(len(links), dtype=bool)
    used[kept] = True
    graph = Graph.of_links(len(patches), ends[kept], cost[kept])
    graph = Graph(graph.count, graph.tail, graph.head, graph.cost, kept[graph.link].astype(np.int32))
    alone = len(patches) - len(np.unique(graph.tail))
    if alone:
        notes.append(
            Note("{count} patches have no link: they count with their own capacity alone.", {"count": alone}, False)
        )
    return Network(patches["capacite"].to_numpy(dtype=np.float64), graph, used, notes)


def _check_patches(patches: pd.DataFrame) -> None:
    if not len(patches):
        raise Fault("There is no patch: check the filter and the selection of the patches.")
    if len(patches) > MAX_PATCHES:
        raise Fault(
            "{count} patches are more than memory can hold ({limit}): raise the minimum area of patches, or work on a part of the territory.",
            count=len(patches),
            limit=MAX_PATCHES,
        )
    nameless = int(patches["id"].isna().sum())
    if nameless:
        raise Fault("{count} patches have no identifier: fill in the identifier field.", count=nameless)
    twice = patches["id"][patches["id"].duplicated()]
    if len(twice):
        raise Fault(
            "{count} identifiers of patches stand several times ({names}…): give each patch its own.",
            count=twice.nunique(),
            names=[str(name) for name in twice.unique()[:EXAMPLES]],
        )
    capacity = patches["capacite"].to_numpy(dtype=np.float64, na_value=np.nan)
    wrong = ~(np.isfinite(capacity) & (capacity >= 0))
    if wrong.any():
        raise Fault(
            "{count} patches have a capacity that is missing or negative ({names}…): correct it, or leave these patches out.",
            count=int(wrong.sum()),
            names=[str(name) for name in patches["id"][wrong][:EXAMPLES]],
        )
    if not capacity.any():
        raise Fault("The capacity of all patches is 0: choose the field that holds their surface or quality.")


def _named(patch: object) -> str:
    return "?" if pd.isna(patch) else str(patch)


def _check_costs(links: pd.DataFrame) -> np.ndarray:
    cost = links["cout"].to_numpy(dtype=np.float64, na_value=np.nan)
    wrong = ~(np.isfinite(cost) & (cost >= 0))
    if wrong.any():
        row = int(np.flatnonzero(wrong)[0])
        raise Fault(
            "{count} links have a cost that is missing or negative (the first joins {start} and {end}): correct it.",
            count=int(wrong.sum()),
            **{name: _named(links[column].iloc[row]) for name, column in (("start", "de"), ("end", "vers"))},
        )
    return cost
