"""Timetables (GTFS): which trips run on a day, and when they call where."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from ..messages import Fault, Note, Progress, checkpoint, silent
from .calendar import day_trips, neighbour_trips
from .calls import calls_of, seconds
from .feed import ON_DEMAND_TYPES, TRANSIT_MODES, Feed, TransitMode, route_modes, unknown_types, within
from .seated import seated_pairs
from .timezones import shifts_of_routes

DAY_S = 86_400
COACH_POINTS = r"OCE(?:Car|Navette)"
"""Stop points of SNCF where coaches call, whatever the type of their route."""


@dataclass(frozen=True)
class Timetable:
    """Calls of the trips of one or several days, trip after trip, in the order of the calls.

    Attributes
    ----------
    stops : DataFrame
        ``stop_id, stop_name, stop_lon, stop_lat, location_type, parent_station``; row numbers are used below.
    trips : DataFrame
        One row per run of a trip: ``trip_id, route_id, headsign, route, mode`` (position in `TRANSIT_MODES`).
    trip, stop : ndarray of int64, shape (n,)
        Rows of the two tables.
    arrival, departure : ndarray of int32, shape (n,)
        Seconds since 0 h of the first given day; beyond 86,400 after midnight, below 0 the evening before.
    boards, alights : ndarray of bool, shape (n,)
        May passengers get on, get off? Nobody gets on at the last call, or off at the first.
    notes : list of Note
    on_demand : ndarray of bool, shape (n,), or None
        Calls that must be booked; None where none must.
    seated : ndarray of int64, shape (k, 2)
        Rows of trips from one to the other of which passengers may stay in their seats.
    """

    stops: pd.DataFrame
    trips: pd.DataFrame
    trip: np.ndarray
    stop: np.ndarray
    arrival: np.ndarray
    departure: np.ndarray
    boards: np.ndarray
    alights: np.ndarray
    notes: list[Note] = field(default_factory=list)
    on_demand: np.ndarray | None = None
    seated: np.ndarray = field(default_factory=lambda: np.empty((0, 2), dtype=np.int64))

    @property
    def mode(self) -> np.ndarray:
        """Position in `TRANSIT_MODES` of each call."""
        return self.trips["mode"].to_numpy()[self.trip]


def timetable(feed: Feed, date: datetime.date, days: Sequence[int] = (0,), progress: Progress = silent) -> Timetable:
    """The calls of all trips of a day, and of days around it.

    Parameters
    ----------
    feed : Feed
    date : datetime.date
        The day whose midnight is 0.
    days : sequence of int
        0 is the day itself; −1 adds what set out the day before (and runs on after midnight), 1 the day after.

    Returns
    -------
    Timetable

    Raises
    ------
    Fault
        A day outside the calendar or without trips, a time that is none, no trip with two calls.

    Notes
    -----
    A trip belongs to the day it sets out on: one that calls at 25:20:00 does so at 1:20 on the morning after. Calls
    without a time are placed evenly between those that have one; trips given by their frequency are laid out from the
    start time on, one per headway. Times are those of the clocks where the stops lie (`timezones.shifts_of_routes`).

    A trip counts as a coach where it calls at SNCF's coach points, even on a route of trains.

    Examples
    --------
    >>> table = lambda **columns: pd.DataFrame(columns, dtype=object)
    >>> feed = Feed(
    ...     table(stop_id=["a", "b"], stop_name=["A", "B"], stop_lat=["50", "50"], stop_lon=["3", "3.1"]),
    ...     table(route_id=["r"], route_type=["2"]), table(route_id=["r"], service_id=["s"], trip_id=["t"]),
    ...     table(trip_id=["t", "t"], stop_id=["b", "a"], arrival_time=["25:20:00", "23:50:00"],
    ...           departure_time=["25:20:00", "23:50:00"], stop_sequence=["10", "2"]),
    ...     calendar_dates=table(service_id=["s"], date=["20250128"], exception_type=["1"]))
    >>> found = timetable(feed, datetime.date(2025, 1, 28))
    >>> found.stop, found.departure
    (array([0, 1]), array([85800, 91200], dtype=int32))
    """
    chosen = [day_trips(feed, date) if day == 0 else neighbour_trips(feed, date, day) for day in days]
    notes = list(feed.notes)
    feed = _named_once(feed, notes)
    checkpoint(progress, 0.1)
    template = calls_of(feed, pd.concat(chosen)["trip_id"].drop_duplicates(), notes)
    if not len(template):
        raise Fault(
            "No trip of {date} has two calls with times: the feed holds no departure on this day.",
            date=date.isoformat(),
        )
    checkpoint(progress, 0.6)
    stops = _stops(feed.stops)
    runs = _runs(feed, template, chosen, days, notes)
    shift = shifts_of_routes(feed, stops["stop_lon"].to_numpy(), stops["stop_lat"].to_numpy(), date, notes)
    trips = _trip_table(feed, template, runs, notes)
    route = trips.pop("route_row").to_numpy()
    runs["shift"] += np.append(shift, 0)[route]
    checkpoint(progress, 0.9)
    number, row, last = _laid_out(template, runs["template"].to_numpy())
    stop = template["stop"].to_numpy()[row]
    _coaches_on_rails(trips, stops, number, stop, notes)
    booked = template["on_demand"].to_numpy()[row] | trips.pop("on_demand").to_numpy()[number]
    times = Timetable(
        stops,
        trips,
        number,
        stop,
        (template["arrival"].to_numpy()[row] + runs["shift"].to_numpy()[number]).astype(np.int32),
        (template["departure"].to_numpy()[row] + runs["shift"].to_numpy()[number]).astype(np.int32),
        template["boards"].to_numpy()[row] & ~last,
        template["alights"].to_numpy()[row] & np.r_[False, number[1:] == number[:-1]],
        notes,
        booked if booked.any() else None,
    )
    return replace(times, seated=_seated(feed, times, runs, notes))


def _bounds(trip: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    """First row and number of rows of each trip of the sorted column 0, 0, 1, 1, 1, …"""
    length = np.bincount(trip.to_numpy()) if len(trip) else np.zeros(0, dtype=np.int64)
    return np.cumsum(length) - length, length


def _laid_out(template: pd.DataFrame, of: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """For each call of each run the number of the run, the row of the template, whether it is the last one."""
    first, length = _bounds(template["trip"])
    number = np.repeat(np.arange(len(of)), length[of])
    within_run = np.arange(len(number)) - np.repeat(np.cumsum(length[of]) - length[of], length[of])
    return number, first[of[number]] + within_run, within_run == length[of[number]] - 1


def _named_once(feed: Feed, notes: list[Note]) -> Feed:
    """The feed with one row per stop and route: of rows that repeat an identifier the first one counts."""
    for name, key in (("stops", "stop_id"), ("routes", "route_id")):
        table = getattr(feed, name)
        again = table[key].duplicated()
        if again.any():
            notes.append(
                Note(
                    "{count} rows of {file} repeat an identifier: the first one counts.",
                    {"count": int(again.sum()), "file": f"{name}.txt"},
                )
            )
            feed = replace(feed, **{name: table[~again]})
    return feed


def _stops(stops: pd.DataFrame) -> pd.DataFrame:
    table = stops.reset_index(drop=True)
    for name in ("location_type", "parent_station"):
        if name not in table:
            table = table.assign(**{name: ""})
    table = table[["stop_id", "stop_name", "stop_lon", "stop_lat", "location_type", "parent_station"]].copy()
    for name in ("stop_lon", "stop_lat"):
        written = table[name].astype(str).str.replace(",", ".", regex=False)
        table[name] = pd.to_numeric(written, errors="coerce").astype(float)
    return table


def _runs(
    feed: Feed, template: pd.DataFrame, chosen: list[pd.DataFrame], days: Sequence[int], notes: list[Note]
) -> pd.DataFrame:
    """Every run of every day: ``template`` (number of the trip in the calls), ``day`` and ``shift`` in seconds."""
    first, _ = _bounds(template["trip"])
    names = pd.Index(template["trip_id"].to_numpy()[first])
    laid = _departures_by_frequency(feed.frequencies, names, template["departure"].to_numpy()[first])
    if laid:
        notes.append(
            Note(
                "{count} trips are given by their frequency: they are laid out from the start time on, one per headway.",
                {"count": len(laid)},
                False,
            )
        )
    runs = []
    for trips, day in zip(chosen, days):
        numbers = names.get_indexer(trips["trip_id"].drop_duplicates())
        for number in numbers[numbers >= 0]:
            runs += [(number, day, day * DAY_S + shift) for shift in laid.get(int(number), (0,))]
    table = pd.DataFrame(runs, columns=["template", "day", "shift"])
    return table.astype({"template": np.int64, "day": np.int64, "shift": float})


def _departures_by_frequency(
    frequencies: pd.DataFrame | None, names: pd.Index, start: np.ndarray
) -> dict[int, list[float]]:
    """For each trip given by its frequency the seconds by which its runs leave after the time written."""
    laid: dict[int, list[float]] = {}
    if frequencies is None:
        return laid
    begin, end = (seconds(frequencies[name], "frequencies.txt") for name in ("start_time", "end_time"))
    headways = pd.to_numeric(frequencies["headway_secs"], errors="coerce")
    for trip, a, b, headway in zip(names.get_indexer(frequencies["trip_id"]), begin, end, headways):
        if trip >= 0 and headway > 0:
            laid.setdefault(int(trip), []).extend(np.arange(a, b, headway) - start[trip])
    return laid


def _trip_table(feed: Feed, template: pd.DataFrame, runs: pd.DataFrame, notes: list[Note]) -> pd.DataFrame:
    """One row per run, also with ``route_row`` (−1: none) and ``on_demand`` (by the type of the route)."""
    first, _ = _bounds(template["trip"])
    names = template["trip_id"].to_numpy()[first][runs["template"]]
    trips = feed.trips.drop_duplicates("trip_id").set_index("trip_id").reindex(names)
    route = pd.Index(feed.routes["route_id"]).get_indexer(trips["route_id"])
    kinds = feed.routes["route_type"]
    strange = unknown_types(kinds.iloc[np.unique(route[route >= 0])])
    if strange:
        notes.append(
            Note(
                "The route types {types} are none of GTFS's, basic or extended: these routes count as other modes.",
                {"types": [repr(value) for value in strange]},
            )
        )
    label = feed.routes["route_short_name"] if "route_short_name" in feed.routes else feed.routes["route_id"]
    return pd.DataFrame(
        {
            "trip_id": names,
            "route_id": trips["route_id"].to_numpy(),
            "headsign": trips["trip_headsign"].to_numpy() if "trip_headsign" in trips else "",
            "route": np.append(label.to_numpy(dtype=object), "")[route],
            "mode": np.append(route_modes(kinds), TRANSIT_MODES.index(TransitMode.OTHER))[route],
            "on_demand": np.append(within(kinds, ON_DEMAND_TYPES), False)[route],
            "route_row": route,
        }
    )


def _coaches_on_rails(
    trips: pd.DataFrame, stops: pd.DataFrame, number: np.ndarray, stop: np.ndarray, notes: list[Note]
) -> None:
    """Count trips of train routes that call at coach points as coaches, in place."""
    coach = stops["stop_id"].str.contains(COACH_POINTS).to_numpy()[stop]
    train, road = (TRANSIT_MODES.index(mode) for mode in (TransitMode.TRAIN, TransitMode.ROAD))
    on_rails = (trips["mode"].to_numpy() == train) & (np.bincount(number[coach], minlength=len(trips)) > 0)
    if on_rails.any():
        trips.loc[on_rails, "mode"] = road
        notes.append(
            Note(
                "{count} trips of train routes call at coach stops: they count as coaches.",
                {"count": int(on_rails.sum())},
                False,
            )
        )


def _seated(feed: Feed, times: Timetable, runs: pd.DataFrame, notes: list[Note]) -> np.ndarray:
    """The pairs of `Timetable.seated`."""
    first = np.searchsorted(times.trip, np.arange(len(times.trips)))
    last = np.searchsorted(times.trip, np.arange(len(times.trips)), "right") - 1
    source = feed.trips.drop_duplicates("trip_id").set_index("trip_id").reindex(times.trips["trip_id"])
    lon, lat = (times.stops[name].to_numpy() for name in ("stop_lon", "stop_lat"))
    table = pd.DataFrame(
        {
            "trip_id": times.trips["trip_id"],
            "block": source["block_id"].fillna("").to_numpy() if "block_id" in source else "",
            "service": source["service_id"].to_numpy(),
            "day": runs["day"].to_numpy(),
            "start": times.departure[first],
            "end": times.arrival[last],
            "lon_start": lon[times.stop[first]],
            "lat_start": lat[times.stop[first]],
            "lon_end": lon[times.stop[last]],
            "lat_end": lat[times.stop[last]],
        }
    )
    pairs = seated_pairs(table, feed.transfers)
    if len(pairs):
        notes.append(
            Note(
                "{count} times a vehicle goes on as another trip (block_id, transfers.txt): passengers may stay in their seats.",
                {"count": len(pairs)},
                False,
            )
        )
    return pairs
