"""The territory within reach, door to door: streets, timetable, streets again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..lines import substrings
from ..messages import Note, Progress, checkpoint, part, silent, translatable
from ..parts import in_turn
from .booked import journeys_and_booked
from .network import StreetNetwork
from .reach import EdgeParts, split
from .snapping import Snapped, nothing_reached, snap, snapping_notes
from .stops import Stations
from .timetable import Timetable
from .transfers import transfer_rules
from .walking import reach_from_many, split_at, stops_on_streets, street_ways, transfer_paths

HA = 10_000
ORIGINS_A_STEP = 8
"""Origins whose reach is held at once."""

ARC_SEGMENTS = 4
"""Segments of a quarter of a circle of the buffers."""


@dataclass(frozen=True)
class Rules:
    """How one travels.

    Attributes
    ----------
    cutoffs_min : sequence of float
    max_walk_s : float
        The longest way to the first stop, between two rides, and from the last stop to a destination.
    horizon_s : int
        The longest journey of the arrivals.
    change_s : int
        The least a change takes.
    tolerance_m : float
        Between a point and its street.
    buffer_m : float
        Of the reached streets.
    """

    cutoffs_min: Sequence[float] = (30.0, 45.0, 60.0)
    max_walk_s: float = 1200.0
    horizon_s: int = 7200
    change_s: int = 120
    tolerance_m: float = 200.0
    buffer_m: float = 25.0


@dataclass(frozen=True)
class Territory:
    """What is reached from origins.

    Attributes
    ----------
    reach : GeoDataFrame
        One row per origin and cutoff: ``origine`` (row), ``minutes``, ``surf_ha``, ``longueur_km`` (streets), ``gares``
        (stations reached), and the reached streets with their buffer, the smaller cutoffs included.
    arrivals : DataFrame
        ``de, vers`` (rows of origins and of destinations, or of stations), ``minutes_mediane, minutes_min``.
    notes : list of Note
    """

    reach: gpd.GeoDataFrame
    arrivals: pd.DataFrame
    notes: list[Note]


def door_to_door(
    times: Timetable,
    stations: Stations,
    transfers: pd.DataFrame | None,
    departures: np.ndarray,
    walk: StreetNetwork,
    stop_places: np.ndarray,
    origins: np.ndarray,
    *,
    origin_of: np.ndarray | None = None,
    names: np.ndarray | None = None,
    feeder: StreetNetwork | None = None,
    destinations: np.ndarray | None = None,
    destination_of: np.ndarray | None = None,
    rules: Rules | None = None,
    crs: object = None,
    progress: Progress = silent,
) -> Territory:
    """What is reached from origins within cutoffs, and when one arrives at destinations.

    Parameters
    ----------
    times, stations, transfers, departures
        See `transit.journeys` and `walking.transfer_paths`.
    walk : StreetNetwork
        Streets on foot.
    stop_places, origins, destinations : ndarray of object
        Points in the CRS of the network; stops may be None. Without destinations the arrivals are those at stations.
    origin_of, destination_of : ndarray of int64, optional
        Number (0, 1, …) of the origin, of the destination, that a point is an entrance of; each by itself if not given.
    names : ndarray of object, optional
        What notes call the origins; else their numbers from 1.
    feeder : StreetNetwork, optional
        Streets of the way to the first stop where it is not on foot (bike, car). Then only what takes a ride counts.
    rules : Rules, optional

    Returns
    -------
    Territory

    Notes
    -----
    The reach takes the median travel time to each stop over the minutes of departure, and goes on foot from there with
    the time that is left: the half-hour territory of a passenger who comes at any minute of the window.
    """
    rules = rules or Rules()
    at_stops, note = stops_on_streets(walk, times, stop_places, rules.tolerance_m, part(progress, 0.0, 0.05))
    at_origins = snap(feeder or walk, origins, rules.tolerance_m, part(progress, 0.05, 0.1))
    notes = [note, *snapping_notes(at_origins, "ORIGINS", rules.tolerance_m)]
    to_stops = stops_on_streets(feeder, times, stop_places, rules.tolerance_m)[0] if feeder else at_stops
    whose = np.arange(len(origins)) if origin_of is None else origin_of
    count = int(whose.max()) + 1
    access = street_ways(feeder or walk, at_origins, to_stops, rules.max_walk_s, part(progress, 0.1, 0.2)).rename(
        columns={"vers": "stop"}
    )
    access["de"] = whose[access["de"]]
    walked = street_ways(walk, at_stops, at_stops, rules.max_walk_s, part(progress, 0.2, 0.3))
    paths = transfer_paths(times, stations.of_stop, walked, transfers, rules.change_s)
    if destinations is None:
        egress, direct = _to_stations(times, stations, access)
    else:
        egress, direct = _to_points(walk, at_stops, at_origins, whose, destinations, destination_of, rules, notes)
    found, more = journeys_and_booked(
        times,
        access,
        paths,
        departures,
        origins=count,
        horizon_s=rules.horizon_s,
        egress=egress,
        direct=None if feeder else direct,
        rules=None if transfers is None else transfer_rules(times, transfers, rules.change_s),
        rides_only=feeder is not None,
        progress=part(progress, 0.3, 0.7),
    )
    reached = np.isin(np.arange(count), found.arrivals["de"])
    notes += [
        *more,
        *_reaching_nothing(names, count, whose[at_origins.linked], access["de"].to_numpy(), reached, rules),
    ]
    from_door = snap(walk, origins, rules.tolerance_m)
    if feeder:
        from_door = replace(from_door, edge=np.full(len(origins), -1))
    reach = _areas(walk, at_stops, from_door, whose, found.median, stations, rules, part(progress, 0.7, 1.0))
    return Territory(reach.set_crs(crs, allow_override=True) if crs else reach, found.arrivals, notes)


def _reaching_nothing(
    names: np.ndarray | None, count: int, linked: np.ndarray, served: np.ndarray, reached: np.ndarray, rules: Rules
) -> list[Note]:
    """What to say of origins on the streets that no stop serves, or that no ride takes anywhere."""
    every = np.arange(count)
    on_streets, near_a_stop = np.isin(every, linked), np.isin(every, served)
    minutes = {"minutes": round(rules.max_walk_s / 60), "longest": round(rules.horizon_s / 60)}
    no_stop = translatable(
        "{count} of {total} origins have no stop within {minutes} min: nothing takes them further than the streets: {names}."
    )
    no_ride = translatable(
        "{count} of {total} origins reach nothing within {longest} min: their stops have no departure in the window, or none that arrives in time: {names}."
    )
    called = every + 1 if names is None else names
    reasons = [(no_ride, on_streets & near_a_stop)]
    return [
        *nothing_reached(called, near_a_stop, [(no_stop, on_streets)], minutes),
        *nothing_reached(called, reached, reasons, minutes),
    ]


def _to_stations(times: Timetable, stations: Stations, access: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The ways from stops to their stations, and from origins to stations without a ride."""
    called = np.unique(times.stop)
    egress = pd.DataFrame({"stop": called, "vers": stations.of_stop[called], "secondes": 0.0})
    return egress, access.assign(vers=stations.of_stop[access["stop"]])


def _to_points(
    walk: StreetNetwork,
    at_stops: Snapped,
    at_origins: Snapped,
    whose: np.ndarray,
    destinations: np.ndarray,
    destination_of: np.ndarray | None,
    rules: Rules,
    notes: list[Note],
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The ways from stops to destinations, and from origins to destinations without a ride."""
    ends = snap(walk, destinations, rules.tolerance_m)
    notes += snapping_notes(ends, "DESTINATIONS", rules.tolerance_m)
    which = np.arange(len(destinations)) if destination_of is None else destination_of
    egress = street_ways(walk, at_stops, ends, rules.max_walk_s).rename(columns={"de": "stop"})
    direct = street_ways(walk, at_origins, ends, rules.horizon_s)
    return egress.assign(vers=which[egress["vers"]]), direct.assign(de=whose[direct["de"]], vers=which[direct["vers"]])


def _areas(
    walk: StreetNetwork,
    at_stops: Snapped,
    at_origins: Snapped,
    whose: np.ndarray,
    median: np.ndarray,
    stations: Stations,
    rules: Rules,
    progress: Progress,
) -> gpd.GeoDataFrame:
    """The reached streets with their buffer, one row per origin and cutoff."""
    cutoffs = np.sort(np.asarray(rules.cutoffs_min, dtype=float))
    places = Snapped(*(np.concatenate([getattr(at_stops, name), getattr(at_origins, name)]) for name in vars(at_stops)))
    cut, node = split_at(walk, places)
    parts = [
        _Origins(own, median[own], np.hstack([median[own], np.where(whose == own[:, None], 0.0, np.inf)]))
        for own in np.split(np.arange(len(median)), np.arange(ORIGINS_A_STEP, len(median), ORIGINS_A_STEP))
    ]
    rows = [
        row
        for found in in_turn(_areas_of, parts, progress, cut, node, stations.of_stop, cutoffs, rules.buffer_m)
        for row in found
    ]
    table = pd.DataFrame(rows, columns=["origine", "minutes", "surf_ha", "longueur_km", "gares", "geometry"])
    return gpd.GeoDataFrame(table, geometry="geometry")


@dataclass(frozen=True)
class _Origins:
    """Some origins: their rows, the median time to each stop, the delay to each place."""

    row: np.ndarray
    median: np.ndarray
    delay: np.ndarray


def _areas_of(
    origins: _Origins,
    progress: Progress,
    cut: StreetNetwork,
    node: np.ndarray,
    of_stop: np.ndarray,
    cutoffs: np.ndarray,
    buffer_m: float,
) -> list[tuple]:
    """Rows of the table of areas."""
    rows: list[tuple] = []
    pieces, step = split(reach_from_many(cut, node, origins.delay, 60 * cutoffs[-1]), 60 * cutoffs)
    for number, (origin, median) in enumerate(zip(origins.row, origins.median)):
        reached = of_stop[np.flatnonzero(median <= 60 * cutoffs[-1])]
        when = median[median <= 60 * cutoffs[-1]] / 60
        mine = pieces.station == number
        area, length = shapely.Polygon(), 0.0
        for which, minutes in enumerate(cutoffs):
            checkpoint(progress, number / len(origins.row))
            new = pieces.take(np.flatnonzero(mine & (step == which)))
            area = shapely.union(area, _buffer(cut, new, buffer_m))
            length += float((cut.length[new.edge] * (new.end - new.start)).sum())
            rows.append(
                (
                    int(origin),
                    float(minutes),
                    area.area / HA,
                    length / 1000,
                    len(np.unique(reached[when <= minutes])),
                    area,
                )
            )
    return rows


def _buffer(network: StreetNetwork, pieces: EdgeParts, metres: float) -> shapely.Geometry:
    lines = substrings(network.geometry[pieces.edge], pieces.start, pieces.end)
    chains = shapely.get_parts(shapely.line_merge(shapely.multilinestrings(lines)))
    return shapely.union_all(shapely.buffer(chains, metres, quad_segs=ARC_SEGMENTS))
