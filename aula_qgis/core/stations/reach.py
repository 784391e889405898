"""What is reached along the streets within a time, exactly: edges are cut where the time is up.

Every time is in seconds. Times *to* a place are times from it on `network.towards()`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..messages import Progress, silent
from ..parts import in_turn
from .network import StreetNetwork
from .snapping import Snapped
from .sources import ROUNDING, batches, part_of, with_sources


@dataclass(frozen=True)
class EdgeParts:
    """Parts of edges that are reached; along each of them time runs evenly.

    Attributes
    ----------
    station : ndarray of int64
        Whose reach.
    edge : ndarray of int64
    start, end : ndarray of float64
        Places on the edge, 0 ≤ start < end ≤ 1, as the edge is drawn.
    t_start, t_end : ndarray of float64
        Seconds at these places.
    """

    station: np.ndarray
    edge: np.ndarray
    start: np.ndarray
    end: np.ndarray
    t_start: np.ndarray
    t_end: np.ndarray

    def take(self, rows: np.ndarray) -> EdgeParts:
        return EdgeParts(*(values[rows] for values in vars(self).values()))

    @property
    def latest(self) -> np.ndarray:
        """Seconds at the far end."""
        return np.maximum(self.t_start, self.t_end)


def reach(
    network: StreetNetwork,
    entrances: Snapped,
    station: np.ndarray,
    limit: float,
    *,
    nearest: bool = False,
    progress: Progress = silent,
) -> EdgeParts:
    """What is reached within a time, exactly: edges that are left half-way are cut at their point.

    Parameters
    ----------
    network : StreetNetwork
    entrances : Snapped
        Points on the network; those without edge reach nothing.
    station : ndarray of int64
        Station (0, 1, …) of each entrance: all entrances of a station start at once.
    limit : float
        Seconds.
    nearest : bool
        Each place belongs to the station it is nearest to in time; else every station has its own reach.

    Returns
    -------
    EdgeParts
        By station, edge and place; of a station no place twice. Where two fronts meet on an edge, it is cut at the meeting point.

    Examples
    --------
    >>> import geopandas as gpd, shapely
    >>> from .network import Mode, street_network
    >>> from .snapping import snap
    >>> street = street_network(gpd.GeoDataFrame(geometry=[shapely.LineString([(0, 0), (100, 0)])], crs=2154), Mode.WALK, speed_kmh=3.6)
    >>> found = reach(street, snap(street, shapely.points([(25, 0)]), 1), np.array([0]), limit=50)
    >>> np.c_[found.start, found.end, found.t_start, found.t_end].tolist()
    [[0.0, 0.25, 25.0, 0.0], [0.25, 0.75, 0.0, 50.0]]
    """
    rows = entrances.linked
    edge, place, station = entrances.edge[rows], entrances.position[rows], np.asarray(station)[rows]
    order = np.lexsort((place, edge, station))
    edge, place, station = edge[order], place[order], station[order]
    names = np.unique(station)
    if not len(names):
        return _no_pieces()
    graph = with_sources(network, edge, place, np.searchsorted(names, station), len(names))
    parts = [np.arange(len(names))] if nearest else list(batches(len(names), len(network.nodes)))
    doors = _Doors(edge, place, station, names)
    pieces = _joined(
        list(in_turn(_nearest if nearest else _from_batch, parts, progress, network.bare, graph, doors, limit))
    )
    return pieces.take(np.lexsort((pieces.start, pieces.edge, pieces.station)))


@dataclass(frozen=True)
class _Doors:
    """Entrances by station, edge and place, and the stations that have any."""

    edge: np.ndarray
    place: np.ndarray
    station: np.ndarray
    names: np.ndarray


def _nearest(
    batch: np.ndarray, progress: Progress, network: StreetNetwork, graph: csr_matrix, doors: _Doors, limit: float
) -> EdgeParts:
    """Each place for the station it is nearest to."""
    count = len(network.nodes)
    times, _, source = dijkstra(
        graph, indices=count + batch, limit=limit * ROUNDING, min_only=True, return_predecessors=True
    )
    owner = doors.names[np.maximum(source[None, :count] - count, 0)]
    group = np.zeros(len(doors.edge), dtype=np.int64)
    return _spans(network, times[None, :count], owner, group, doors.edge, doors.place, doors.station, limit)


def _from_batch(
    batch: np.ndarray, progress: Progress, network: StreetNetwork, graph: csr_matrix, doors: _Doors, limit: float
) -> EdgeParts:
    """What some stations reach, each for itself."""
    count = len(network.nodes)
    times = dijkstra(graph, indices=count + batch, limit=limit * ROUNDING)[:, :count]
    owner = np.broadcast_to(doors.names[batch][:, None], times.shape)
    group = np.searchsorted(doors.names, doors.station) - batch[0]
    mine = (group >= 0) & (group < len(batch))
    return _spans(network, times, owner, group[mine], doors.edge[mine], doors.place[mine], doors.station[mine], limit)


def _no_pieces() -> EdgeParts:
    whole, real = np.empty(0, dtype=np.int64), np.empty(0)
    return EdgeParts(whole, whole, real, real, real, real)


def _joined(parts: list[EdgeParts]) -> EdgeParts:
    return EdgeParts(*(np.concatenate(values) for values in zip(*(vars(part).values() for part in parts))))


def _spans(
    network: StreetNetwork,
    times: np.ndarray,
    owner: np.ndarray,
    group: np.ndarray,
    edge: np.ndarray,
    place: np.ndarray,
    station: np.ndarray,
    limit: float,
) -> EdgeParts:
    """Parts of edges of one batch: `times` and `owner` of the nodes, a row per group; and the entrances (group, edge, place)."""
    line, node = np.nonzero(np.isfinite(times))
    steps = network.incidence.indptr
    degree = steps[node + 1] - steps[node]
    at = np.repeat(steps[node] - np.cumsum(degree) + degree, degree) + np.arange(degree.sum())
    size = len(network.start)
    touched = np.unique(np.r_[np.repeat(line, degree) * size + network.incidence.indices[at], group * size + edge])
    line, along = touched // size, touched % size
    u, v = network.start[along], network.end[along]
    # Each edge as points in a row: its start, the entrances on it, its end.
    key = np.r_[touched, group * size + edge, touched]
    where = np.r_[np.zeros(len(touched)), place, np.ones(len(touched))]
    rank = np.repeat((0, 1, 2), (len(touched), len(edge), len(touched)))
    time = np.r_[times[line, u], np.zeros(len(edge)), times[line, v]]
    whose = np.r_[owner[line, u], station, owner[line, v]]
    order = np.lexsort((where, rank, key))
    key, where, time, whose = key[order], where[order], time[order], whose[order]
    a = np.flatnonzero(key[1:] == key[:-1])
    b = a + 1
    along, width = key[a] % size, where[b] - where[a]
    forward, backward = part_of(width, network.forward[along]), part_of(width, network.backward[along])
    with np.errstate(invalid="ignore", divide="ignore"):
        meet = (time[b] + backward - time[a]) / (forward + backward)
        meet = np.where(
            np.isinf(forward) | np.isinf(time[a]), 0.0, np.where(np.isinf(backward) | np.isinf(time[b]), 1.0, meet)
        )
        meet = np.clip(np.where(np.isnan(meet), 1.0, meet), 0.0, 1.0)
        high = np.minimum(meet, np.where(forward > 0, (limit - time[a]) / forward, 1.0))
        low = np.maximum(meet, 1 - np.where(backward > 0, (limit - time[b]) / backward, 1.0))
        from_start = np.isfinite(time[a]) & (high * width > 0)
        from_end = np.isfinite(time[b]) & ((1 - low) * width > 0) & ~np.isinf(backward)
    i, j = np.flatnonzero(from_start), np.flatnonzero(from_end)
    return _joined(
        [
            EdgeParts(
                whose[a[i]],
                along[i],
                where[a[i]],
                where[a[i]] + high[i] * width[i],
                time[a[i]],
                time[a[i]] + high[i] * forward[i],
            ),
            EdgeParts(
                whose[b[j]],
                along[j],
                where[a[j]] + low[j] * width[j],
                where[b[j]],
                time[b[j]] + (1 - low[j]) * backward[j],
                time[b[j]],
            ),
        ]
    )


def split(pieces: EdgeParts, seconds: np.ndarray) -> tuple[EdgeParts, np.ndarray]:
    """Cut pieces where these times are reached.

    Returns
    -------
    pieces : EdgeParts
    step : ndarray of int64
        Between which times each piece lies: 0 up to the first one, 1 up to the second, …

    Examples
    --------
    >>> one = EdgeParts(*(np.array([value]) for value in (0, 0, 0.0, 1.0, 0.0, 100.0)))
    >>> parts, step = split(one, np.array([50.0, 100.0]))
    >>> parts.start, parts.t_end, step
    (array([0. , 0.5]), array([ 50., 100.]), array([0, 1]))
    """
    low, high = np.minimum(pieces.t_start, pieces.t_end), np.maximum(pieces.t_start, pieces.t_end)
    first = np.searchsorted(seconds, low * ROUNDING, "right")
    last = np.searchsorted(seconds * ROUNDING, high, "left")
    first = np.minimum(first, last)
    parts = last - first + 1
    row = np.repeat(np.arange(len(low)), parts)
    step = np.arange(len(row)) - np.repeat(np.cumsum(parts) - parts, parts) + first[row]
    bounds = np.r_[-np.inf, seconds, np.inf]
    early, late = np.maximum(bounds[step], low[row]), np.minimum(bounds[step + 1], high[row])
    cut = pieces.take(row)
    rising = cut.t_end >= cut.t_start
    t_start, t_end = np.where(rising, early, late), np.where(rising, late, early)
    with np.errstate(invalid="ignore", divide="ignore"):
        pace = (cut.end - cut.start) / (cut.t_end - cut.t_start)
        start = np.where(t_start == cut.t_start, cut.start, cut.start + (t_start - cut.t_start) * pace)
        end = np.where(t_end == cut.t_end, cut.end, cut.start + (t_end - cut.t_start) * pace)
    result = EdgeParts(cut.station, cut.edge, start, end, t_start, t_end)
    keep = np.flatnonzero(end > start)
    return result.take(keep), step[keep]
