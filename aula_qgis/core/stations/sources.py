"""Places on edges as sources of Dijkstra's algorithm, a few a call.

scipy's Dijkstra holds the interpreter's lock: a call must be short, so that QGIS stays awake and cancel acts.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from scipy.sparse import csr_matrix

from .network import StreetNetwork, arc_matrix

VALUES_A_CALL = 1_000_000
"""Sources × (nodes + destinations) held at once: 8 MB a table, and a third of a second on a whole graph."""

ROUNDING = 1 + 1e-12
"""What is reached exactly at the limit counts, whatever the rounding of sums."""


def batches(sources: int, values: int) -> Iterator[np.ndarray]:
    """Source numbers, as many at once as memory and patience bear, where each holds so many values.

    Examples
    --------
    >>> [batch.tolist() for batch in batches(3, 500_000)]
    [[0, 1], [2]]
    """
    size = max(1, VALUES_A_CALL // values)
    for begin in range(0, sources, size):
        yield np.arange(begin, min(begin + size, sources))


def part_of(share: np.ndarray, seconds: np.ndarray) -> np.ndarray:
    """A share of a time that may be infinite: nothing of it takes no time.

    Examples
    --------
    >>> part_of(np.array([0.0, 0.5]), np.array([np.inf, np.inf]))
    array([ 0., inf])
    """
    with np.errstate(invalid="ignore"):
        return np.where(share == 0, 0.0, share * seconds)


def with_sources(
    network: StreetNetwork, edge: np.ndarray, place: np.ndarray, source: np.ndarray, count: int
) -> csr_matrix:
    """The arcs of a network and, behind its nodes, one more node a source, from which one leaves and none arrives.

    Parameters
    ----------
    network : StreetNetwork
    edge : ndarray of int64, shape (k,)
    place : ndarray of float64, shape (k,)
        Place on the edge, 0 to 1: the source leads to both ends, by the share of the edge's time.
    source : ndarray of int64, shape (k,)
        Source (0 to count − 1) that stands there; one source may stand on several edges.
    count : int

    Returns
    -------
    csr_matrix of float64, shape (n + count, n + count)
        Seconds.
    """
    first = len(network.nodes)
    heads = np.r_[network.start[edge], network.end[edge]]
    seconds = np.r_[part_of(place, network.backward[edge]), part_of(1 - place, network.forward[edge])]
    base, added = network.arcs, arc_matrix(np.r_[source, source], heads, seconds, max(first, count))
    graph = csr_matrix((first + count, first + count))
    graph.data = np.r_[base.data, added.data]
    graph.indices = np.r_[base.indices, added.indices]
    graph.indptr = np.r_[base.indptr, base.indptr[-1] + added.indptr[1 : count + 1]].astype(np.int32)
    return graph
