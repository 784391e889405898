"""Connectivity: what each removal takes, against shortest paths of all pairs computed anew for each removal, in one run.

Two planar graphs are made: 226 patches and 385 links, on which every index is computed, and 2,000 patches and 5,000 links.
There the peer is timed on twenty removals, and its time for all of them extrapolated from these. Results are compared first.
"""

from __future__ import annotations

import sys
import time

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra, minimum_spanning_tree
from scipy.spatial import Delaunay

from aula_qgis.core.network.connectivity import Dispersal, connectivity
from aula_qgis.core.network.graph import Graph
from aula_qgis.core.network.removal import Measure, losses

SEED = 226
SMALL, LARGE = (226, 385), (2_000, 5_000)
REMOVALS = 20
FASTER_SMALL, FASTER_LARGE = 3, 8
"""The claims."""
TOLERANCE = 1e-12
"""Relative to the sum over all pairs, from which a removal takes its part."""


def planar(count: int, links: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Ends and costs of a planar, connected graph, and capacities: the shortest sides of triangles, above all a spanning tree."""
    random = np.random.default_rng(SEED)
    places = random.random((count, 2)) * 1000 * np.sqrt(count)
    corners = Delaunay(places).simplices
    ends = np.unique(
        np.sort(np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [0, 2]]]), axis=1), axis=0
    )
    cost = np.hypot(*(places[ends[:, 0]] - places[ends[:, 1]]).T) * random.uniform(0.5, 3, len(ends))
    tree = minimum_spanning_tree(csr_matrix((cost, ends.T), shape=(count, count))).tocoo()
    spans = np.isin(ends @ [count, 1], np.sort([tree.row, tree.col], axis=0).T @ [count, 1])
    kept = np.argsort(np.where(spans, 0.0, cost), kind="stable")[:links]
    return ends[kept], cost[kept], random.lognormal(2, 1, count)


class Peer:
    """All pairs anew for each removal, with scipy alone."""

    def __init__(self, ends: np.ndarray, cost: np.ndarray, capacity: np.ndarray, kernel) -> None:
        self.ends, self.cost, self.capacity, self.kernel = ends, cost, capacity, kernel

    def sum_of(self, kept: np.ndarray) -> np.ndarray:
        """Worth of each pair with some links only."""
        n = len(self.capacity)
        one, other = self.ends[kept].T
        matrix = csr_matrix(
            (np.r_[self.cost[kept], self.cost[kept]], (np.r_[one, other], np.r_[other, one])), shape=(n, n)
        )
        return np.outer(self.capacity, self.capacity) * self.kernel(dijkstra(matrix))

    def lost(self, number: int, whole: np.ndarray, *, links: bool) -> float:
        """What the removal of one patch or link takes from the pairs of the others."""
        kept = np.arange(len(self.ends)) != number if links else (self.ends != number).all(axis=1)
        gone = whole - self.sum_of(kept)
        if not links:
            gone[number] = 0
            gone[:, number] = 0
        return float(gone.sum())


def hops(distance: np.ndarray) -> np.ndarray:
    return 1 / (1 + distance)


def every_index() -> bool:
    """226 patches, every index; the peer computes dPC, dIIC and the dPC of links alone."""
    ends, cost, capacity = planar(*SMALL)
    dispersal = Dispersal(3 * float(np.median(cost)), 0.05)
    patches = pd.DataFrame({"id": np.arange(len(capacity)), "capacite": capacity})
    links = pd.DataFrame({"de": ends[:, 0], "vers": ends[:, 1], "cout": cost})
    start = time.perf_counter()
    found = connectivity(patches, links, dispersal)
    ours = time.perf_counter() - start
    theirs, gap = 0.0, 0.0
    for kernel, by_link, column in (
        (dispersal.probability_at, False, found.patches["dpc_conn"]),
        (hops, False, found.patches["diic_conn"]),
        (dispersal.probability_at, True, found.links["dpc_lien"]),
    ):
        peer = Peer(ends, np.ones(len(cost)) if kernel is hops else cost, capacity, kernel)
        start = time.perf_counter()
        whole = peer.sum_of(np.ones(len(ends), dtype=bool))
        lost = np.array([peer.lost(number, whole, links=by_link) for number in range(len(column))])
        theirs += time.perf_counter() - start
        gap = max(gap, float(np.abs(lost / whole.sum() - column.to_numpy() / 100).max()))
    print(f"{SMALL[0]} patches, {SMALL[1]} links: connectors and links differ by {gap:.1e} of the sum at most")
    if gap > TOLERANCE:
        print(f"The results differ by more than {TOLERANCE:.0e}: no comparison of speed.")
        return False
    print(
        f"  every index: {ours:.2f} s; scipy, all pairs a removal, dPC, dIIC and links alone: {theirs:.2f} s, {theirs / ours:.1f} times as long"
    )
    return theirs / ours >= FASTER_SMALL


def large(*, by_link: bool) -> bool:
    """2,000 patches: dPC of patches, or of links."""
    ends, cost, capacity = planar(*LARGE)
    kernel = Dispersal(3 * float(np.median(cost)), 0.05).probability_at
    start = time.perf_counter()
    graph = Graph.of_links(len(capacity), ends, cost)
    lost = losses(graph, [Measure(capacity, kernel)], links=by_link, size=len(ends))[0][0]
    ours = time.perf_counter() - start
    peer = Peer(ends, cost, capacity, kernel)
    whole = peer.sum_of(np.ones(len(ends), dtype=bool))
    some = np.random.default_rng(SEED).choice(len(lost), REMOVALS, replace=False)
    start = time.perf_counter()
    expected = np.array([peer.lost(number, whole, links=by_link) for number in some])
    theirs = (time.perf_counter() - start) / REMOVALS * len(lost)
    gap = float(np.abs(lost[some] - expected).max() / whole.sum())
    what = "links" if by_link else "patches"
    print(
        f"{LARGE[0]} patches, {LARGE[1]} links, removal of {what}: values differ by {gap:.1e} of the sum at most, on {REMOVALS} removals"
    )
    if gap > TOLERANCE:
        print(f"The results differ by more than {TOLERANCE:.0e}: no comparison of speed.")
        return False
    print(
        f"  all {len(lost)} removals: {ours:.0f} s; scipy, all pairs a removal: {theirs:.0f} s, extrapolated from {REMOVALS}, {theirs / ours:.0f} times as long"
    )
    return theirs / ours >= FASTER_LARGE


def main() -> int:
    kept = [every_index(), large(by_link=False), large(by_link=True)]
    return int(not all(kept))


if __name__ == "__main__":
    sys.exit(main())
