"""Times and distances from many places to many others on the street network, in bounded memory."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..messages import Progress, silent
from ..parts import in_turn
from .network import KMH, StreetNetwork
from .snapping import Snapped
from .sources import ROUNDING, batches, part_of, with_sources


@dataclass(frozen=True)
class TravelTimes:
    """Pairs of points that reach each other in time, by origin and destination.

    Attributes
    ----------
    origin, destination : ndarray of int64
        Rows of the two sets of points.
    seconds : ndarray of float64
    metres : ndarray of float64
        Along the fastest way.
    """

    origin: np.ndarray
    destination: np.ndarray
    seconds: np.ndarray
    metres: np.ndarray


def travel_times(
    network: StreetNetwork, origins: Snapped, destinations: Snapped, limit: float = np.inf, progress: Progress = silent
) -> TravelTimes:
    """The fastest ways between all pairs of points, exact to the place on the edge.

    Parameters
    ----------
    network : StreetNetwork
    origins, destinations : Snapped
        Points on the network; those without edge have no pair. Distances of snapping are not walked.
    limit : float
        Seconds; pairs farther apart are left out. Without it only pairs that no street joins are left out.

    Returns
    -------
    TravelTimes
        Never a matrix of all pairs: sources go by batches, and what is beyond the limit is dropped at once.

    Notes
    -----
    Dijkstra starts from whichever set is smaller; from destinations on the reversed streets.

    Examples
    --------
    >>> import geopandas as gpd, shapely
    >>> from .network import Mode, street_network
    >>> from .snapping import snap
    >>> street = street_network(gpd.GeoDataFrame(geometry=[shapely.LineString([(0, 0), (100, 0)])], crs=2154), Mode.WALK, speed_kmh=3.6)
    >>> ends = snap(street, shapely.points([(25, 0), (90, 0)]), 1)
    >>> found = travel_times(street, ends, ends)
    >>> found.seconds.tolist(), found.metres.tolist()
    ([0.0, 65.0, 65.0, 0.0], [0.0, 65.0, 65.0, 0.0])
    """
    if len(np.unique(np.c_[origins.edge, origins.position][origins.linked], axis=0)) > len(destinations.linked):
        turned = travel_times(network.towards(), destinations, origins, limit, progress)
        order = np.lexsort((turned.origin, turned.destination))
        return TravelTimes(
            *(values[order] for values in (turned.destination, turned.origin, turned.seconds, turned.metres))
        )
    rows, targets = origins.linked, destinations.linked
    edge, place = origins.edge[rows], origins.position[rows]
    graph = with_sources(network, edge, place, np.arange(len(rows)), len(rows))
    search = _Search(
        network.bare, graph, edge, place, destinations.edge[targets], destinations.position[targets], limit
    )
    parts = list(batches(len(rows), len(network.nodes) + len(targets)))
    found = [TravelTimes(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64), np.empty(0), np.empty(0))]
    found += in_turn(_from_batch, parts, progress, search)
    origin, destination, seconds, metres = (
        np.concatenate(values) for values in zip(*(vars(times).values() for times in found))
    )
    return TravelTimes(rows[origin], targets[destination], seconds, metres)


@dataclass(frozen=True)
class _Search:
    """What all batches share: the graph with its sources, where these stand, where the targets stand, the limit."""

    network: StreetNetwork
    graph: csr_matrix
    edge: np.ndarray
    place: np.ndarray
    aim: np.ndarray
    at: np.ndarray
    limit: float


def _from_batch(batch: np.ndarray, progress: Progress, search: _Search) -> TravelTimes:
    """Times from some sources to all targets, by their numbers."""
    network, graph, limit, aim, at = search.network, search.graph, search.limit, search.aim, search.at
    edge, place = search.edge[batch], search.place[batch]
    sources = len(network.nodes) + batch
    near = (
        (network.start[aim], part_of(at, network.forward[aim]), at * network.length[aim]),
        (network.end[aim], part_of(1 - at, network.backward[aim]), (1 - at) * network.length[aim]),
    )
    if network.even:
        times = dijkstra(graph, indices=sources, limit=limit * ROUNDING)
        metres = times * (network.speed_kmh / KMH)
    else:
        times, before = dijkstra(graph, indices=sources, limit=limit * ROUNDING, return_predecessors=True)
        metres = _metres(network, before, search.edge, search.place)
    seconds, along = np.full((len(batch), len(aim)), np.inf), np.full((len(batch), len(aim)), np.nan)
    for node, more_seconds, more_metres in near:
        _better(seconds, along, times[:, node] + more_seconds, metres[:, node] + more_metres)
    k, j = np.nonzero(edge[:, None] == aim[None, :])
    offset = at[j] - place[k]
    here = edge[k]
    direct = part_of(np.abs(offset), np.where(offset >= 0, network.forward[here], network.backward[here]))
    same, same_m = np.full(seconds.shape, np.inf), np.full(seconds.shape, np.nan)
    same[k, j], same_m[k, j] = direct, np.abs(offset) * network.length[here]
    _better(seconds, along, same, same_m)
    k, j = np.nonzero(seconds <= limit * ROUNDING if np.isfinite(limit) else np.isfinite(seconds))
    return TravelTimes(batch[k], j, seconds[k, j], along[k, j])


def _better(seconds: np.ndarray, metres: np.ndarray, other: np.ndarray, other_metres: np.ndarray) -> None:
    """Take over what is faster, in place."""
    wins = other < seconds
    seconds[wins], metres[wins] = other[wins], other_metres[wins]


def _metres(network: StreetNetwork, before: np.ndarray, edge: np.ndarray, place: np.ndarray) -> np.ndarray:
    """Metres along the tree of fastest ways: each node adds its ancestors', twice as far at each step."""
    lines, size = before.shape
    line, node = np.nonzero(before >= 0)
    parent = before[line, node]
    hop = np.empty(len(node))
    count = len(network.nodes)
    first = parent >= count
    at = edge[parent[first] - count]
    share = place[parent[first] - count]
    to_start = part_of(share, network.backward[at])
    to_end = part_of(1 - share, network.forward[at])
    u, v = network.start[at], network.end[at]
    by_start = (node[first] == u) & ((u != v) | (to_start <= to_end))
    hop[first] = np.where(by_start, share, 1 - share) * network.length[at]
    hop[~first] = network.arc_metres(parent[~first], node[~first])
    total = np.zeros(lines * size)
    total[line * size + node] = hop
    ancestor = np.arange(lines * size)
    ancestor[line * size + node] = line * size + parent
    active = line * size + node
    while len(active):
        up = ancestor[active]
        total[active], ancestor[active] = total[active] + total[up], ancestor[up]
        active = active[ancestor[ancestor[active]] != ancestor[active]]
    return total.reshape(lines, size)
