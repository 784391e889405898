"""Ways on foot around the rides: between stops, and along the streets from many places that one comes to at different times."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import shapely

from ..lines import substrings
from ..messages import Note, Progress, silent
from .network import StreetNetwork
from .od import travel_times
from .reach import EdgeParts, reach
from .snapping import Snapped, snap
from .stops import metres
from .timetable import Timetable
from .transfers import transfer_rules

DETOUR = 1.3
"""Metres walked for a metre as the crow flies, inside a station that the streets do not reach."""

STATION_KMH = 4.0


def transfer_paths(
    times: Timetable, of_stop: np.ndarray, walked: pd.DataFrame, transfers: pd.DataFrame | None, change_s: int
) -> pd.DataFrame:
    """The paths between two rides.

    Parameters
    ----------
    times : Timetable
    of_stop : ndarray of int64
        Station of each stop.
    walked : DataFrame
        ``de, vers, secondes``: paths along the streets between stops.
    transfers : DataFrame or None
        ``transfers.txt``; what it says goes before all else. A parent station stands for its stops; rows of single
        routes or trips hold for these alone, see `transfers.transfer_rules`.
    change_s : int
        The least a change takes, also at one stop.

    Returns
    -------
    DataFrame
        ``de, vers`` (rows of stops that are called at), ``secondes``.

    Notes
    -----
    Stops of one station are joined even where no street does it: at 4 km/h, 1.3 times the distance as the crow flies.

    Examples
    --------
    >>> stops = pd.DataFrame({"stop_id": ["a", "b"], "stop_lon": [3.0, 3.0], "stop_lat": [50.0, 50.001], "parent_station": ""})
    >>> times = Timetable(stops, pd.DataFrame(), np.zeros(2, int), np.array([0, 1]), np.zeros(2), np.zeros(2), np.ones(2), np.ones(2))
    >>> none = pd.DataFrame({"de": [], "vers": [], "secondes": []})
    >>> transfer_paths(times, np.array([0, 0]), none, None, 120).round().values.tolist()
    [[0.0, 0.0, 120.0], [0.0, 1.0, 130.0], [1.0, 0.0, 130.0], [1.0, 1.0, 120.0]]
    """
    called = pd.DataFrame({"stop": np.unique(times.stop)})
    called["station"] = of_stop[called["stop"]]
    inside = called.merge(called, on="station", suffixes=("_a", "_b"))
    place = metres(
        times.stops["stop_lon"].to_numpy(), times.stops["stop_lat"].to_numpy(), float(times.stops["stop_lat"].mean())
    )
    a, b = inside["stop_a"].to_numpy(), inside["stop_b"].to_numpy()
    crow = np.nan_to_num(np.hypot(*(place[a] - place[b]).T)) * DETOUR / STATION_KMH * 3.6
    paths = pd.concat(
        [
            walked[["de", "vers", "secondes"]].assign(rank=1),
            pd.DataFrame({"de": a, "vers": b, "secondes": crow, "rank": 2}),
        ]
    )
    paths["secondes"] = paths["secondes"].clip(lower=change_s)
    if transfers is not None:
        rules = transfer_rules(times, transfers, change_s)
        general = rules.loc[rules["rank"] == 0, ["de", "vers", "secondes"]]
        paths = pd.concat([general.assign(rank=0), paths])
    paths = paths[paths["de"].isin(called["stop"]) & paths["vers"].isin(called["stop"])]
    paths = paths.sort_values("rank", kind="stable").drop_duplicates(["de", "vers"])
    paths = paths[paths["secondes"].notna()].astype({"de": np.int64, "vers": np.int64, "secondes": float})
    return paths.sort_values(["de", "vers"], ignore_index=True)[["de", "vers", "secondes"]]


def stops_on_streets(
    network: StreetNetwork, times: Timetable, places: np.ndarray, tolerance: float, progress: Progress = silent
) -> tuple[Snapped, Note]:
    """The stops that are called at, on the street network; the others have no edge.

    Parameters
    ----------
    places : ndarray of object, shape (stops,)
        Points of all stops in the CRS of the network; None where the feed has no place.

    Returns
    -------
    Snapped, Note
        The note counts the stops that no street reaches: rides go there and changes work, but nobody walks there.
    """
    called = np.zeros(len(places), dtype=bool)
    called[times.stop] = True
    apart = ~called | shapely.is_missing(places) | shapely.is_empty(places)
    corner = shapely.Point(network.nodes[0])
    found = snap(network, np.where(apart, corner, places), tolerance, progress)
    edge = np.where(apart, -1, found.edge)
    note = Note(
        "{count} of {total} stops of the timetable lie within {tolerance} m of a street of the network; at the others one can change, but not walk.",
        {"count": int((edge >= 0).sum()), "total": int(called.sum()), "tolerance": round(tolerance)},
        bool((edge < 0).all()),
    )
    return replace(found, edge=edge), note


def street_ways(
    network: StreetNetwork, origins: Snapped, destinations: Snapped, limit_s: float, progress: Progress = silent
) -> pd.DataFrame:
    """Ways along the streets as a table: ``de, vers, secondes``."""
    found = travel_times(network, origins, destinations, limit_s, progress)
    return pd.DataFrame({"de": found.origin, "vers": found.destination, "secondes": found.seconds})


def reach_from_many(
    cut: StreetNetwork, node: np.ndarray, delay_s: np.ndarray, limit_s: float, progress: Progress = silent
) -> EdgeParts:
    """What each origin reaches along the streets from places it comes to at different times.

    Parameters
    ----------
    cut : StreetNetwork
    node : ndarray of int64, shape (places,)
        The network with a node at each place, and which, see `split_at`.
    delay_s : ndarray of float, shape (origins, places)
        When an origin is at a place; inf where it does not come there.
    limit_s : float
        Seconds, delays included.

    Returns
    -------
    EdgeParts
        Their `station` is the origin, their edges are those of `cut`.

    Notes
    -----
    A node a origin, with an arc of the delay to each place, makes of many places at many times a single one.

    Examples
    --------
    >>> import geopandas as gpd
    >>> from .network import Mode, street_network
    >>> street = street_network(gpd.GeoDataFrame(geometry=[shapely.LineString([(0, 0), (100, 0)])], crs=2154), Mode.WALK, speed_kmh=3.6)
    >>> cut, node = split_at(street, snap(street, shapely.points([(0, 0), (80, 0)]), 1))
    >>> found = reach_from_many(cut, node, np.array([[0.0, 30.0]]), 40)
    >>> np.c_[found.edge, found.start, found.end].round(3).tolist()
    [[0.0, 0.0, 0.5], [0.0, 0.875, 1.0], [1.0, 0.0, 0.5]]
    """
    origin, place = np.nonzero((delay_s <= limit_s) & (node >= 0)[None, :])
    size, count = len(cut.start), len(cut.nodes)
    start = (count + origin).astype(cut.start.dtype)
    wide = replace(
        cut,
        geometry=np.r_[cut.geometry, np.full(len(origin), None, dtype=object)],
        row=np.r_[cut.row, np.full(len(origin), -1)],
        start=np.r_[cut.start, start],
        end=np.r_[cut.end, node[place].astype(cut.end.dtype)],
        length=np.r_[cut.length, np.zeros(len(origin))],
        forward=np.r_[cut.forward, np.maximum(delay_s[origin, place], INSTANT_S)],
        backward=np.r_[cut.backward, np.full(len(origin), np.inf)],
        nodes=np.r_[cut.nodes, np.zeros((len(delay_s), 2))],
        component=np.r_[cut.component, np.zeros(len(delay_s), dtype=np.int64)],
    )
    mine, first = np.unique(origin, return_index=True)
    doors = Snapped(
        size + first,
        np.zeros(len(first)),
        np.zeros(len(first)),
        np.ones(len(first), dtype=np.int64),
        np.full(len(first), "", dtype=object),
        np.zeros((len(first), 2)),
    )
    pieces = reach(wide, doors, mine, limit_s, progress=progress)
    return pieces.take(np.flatnonzero(pieces.edge < size))


INSTANT_S = 1e-6
"""An arc of no time at all would be no arc in a sparse matrix."""


def split_at(network: StreetNetwork, places: Snapped) -> tuple[StreetNetwork, np.ndarray]:
    """The network with a node at each place.

    Returns
    -------
    StreetNetwork
    node : ndarray of int64, shape (places,)
        Node of each place; −1 for those without edge.

    Examples
    --------
    >>> import geopandas as gpd
    >>> from .network import Mode, street_network
    >>> street = street_network(gpd.GeoDataFrame(geometry=[shapely.LineString([(0, 0), (100, 0)])], crs=2154), Mode.WALK)
    >>> cut, node = split_at(street, snap(street, shapely.points([(25, 0), (0, 0), (25, 0)]), 1))
    >>> cut.length, node
    (array([25., 75.]), array([2, 0, 2]))
    """
    node = np.full(len(places.edge), -1, dtype=np.int64)
    rows = places.linked
    edge, at = places.edge[rows], places.position[rows]
    ends = np.select([at <= 0, at >= 1], [network.start[edge], network.end[edge]], -1)
    node[rows] = ends
    inner = rows[ends < 0]
    spots, which = np.unique(np.c_[places.edge[inner], places.position[inner]], axis=0, return_inverse=True)
    count = len(network.nodes)
    node[inner] = count + which.ravel()
    on, share = spots[:, 0].astype(np.int64), spots[:, 1]
    # Each cut edge becomes pieces from its start through its spots to its end.
    cut = np.unique(on)
    edge = np.r_[cut, on, cut]
    where = np.r_[np.zeros(len(cut)), share, np.ones(len(cut))]
    name = np.r_[network.start[cut], count + np.arange(len(on)), network.end[cut]]
    order = np.lexsort((where, edge))
    edge, where, name = edge[order], where[order], name[order]
    a = np.flatnonzero(edge[1:] == edge[:-1])
    b, width = a + 1, where[a + 1] - where[a]
    keep = np.setdiff1d(np.arange(len(network.start)), cut)
    old = np.r_[keep, edge[a]]
    share = np.r_[np.ones(len(keep)), width]
    return replace(
        network,
        geometry=np.r_[network.geometry[keep], substrings(network.geometry[edge[a]], where[a], where[b])],
        row=network.row[old],
        start=np.r_[network.start[keep], name[a]].astype(network.start.dtype),
        end=np.r_[network.end[keep], name[b]].astype(network.end.dtype),
        length=network.length[old] * share,
        forward=network.forward[old] * share,
        backward=network.backward[old] * share,
        nodes=np.r_[
            network.nodes,
            shapely.get_coordinates(shapely.line_interpolate_point(network.geometry[on], spots[:, 1], normalized=True)),
        ],
        component=np.r_[network.component, network.component[network.start[on]]],
    ), node
