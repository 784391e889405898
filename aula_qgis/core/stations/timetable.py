"""Timetables (GTFS): which trips run on a day, and when they call where."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

import numpy as np
import pandas as pd

from ..messages import Fault, Note, Progress, checkpoint, silent

DAY_S = 86_400
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
COACH_POINTS = r"OCE(?:Car|Navette)"
"""Stop points of SNCF where coaches call, whatever the type of their route."""

FORBIDDEN = "1"
"""`pickup_type` or `drop_off_type` of a call where nobody boards or alights."""


class Mode(Enum):
    """What runs; the values stand in outputs."""

    TRAIN = "train"
    ROAD = "car"
    OTHER = "autre"


MODES = tuple(Mode)
ROAD_TYPES = ((3, 3), (11, 11), (200, 299), (700, 899))
RAIL_TYPES = ((2, 2), (100, 199))
"""Route types of GTFS, basic and extended, first to last."""


@dataclass(frozen=True)
class Feed:
    """The tables of a GTFS feed, all as text, empty where nothing is written.

    Attributes
    ----------
    stops, routes, trips, stop_times : DataFrame
        With GTFS's own names of columns. `stop_times` may hold only the trips of some days.
    calendar, calendar_dates, frequencies, transfers : DataFrame or None
        None where the feed has no such file.
    """

    stops: pd.DataFrame
    routes: pd.DataFrame
    trips: pd.DataFrame
    stop_times: pd.DataFrame
    calendar: pd.DataFrame | None = None
    calendar_dates: pd.DataFrame | None = None
    frequencies: pd.DataFrame | None = None
    transfers: pd.DataFrame | None = None


@dataclass(frozen=True)
class Timetable:
    """Calls of the trips of one or several days, trip after trip, in the order of the calls.

    Attributes
    ----------
    stops : DataFrame
        ``stop_id, stop_name, stop_lon, stop_lat, location_type, parent_station``; row numbers are used below.
    trips : DataFrame
        ``trip_id, headsign, route, mode`` (position in `MODES`).
    trip, stop : ndarray of int64, shape (n,)
        Rows of the two tables.
    arrival, departure : ndarray of int32, shape (n,)
        Seconds since 0 h of the first given day; beyond 86,400 after midnight, below 0 the evening before.
    boards, alights : ndarray of bool, shape (n,)
        May passengers get on, get off? Nobody gets on at the last call, or off at the first.
    notes : list of Note
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

    @property
    def mode(self) -> np.ndarray:
        """Position in `MODES` of each call."""
        return self.trips["mode"].to_numpy()[self.trip]


def parse_date(text: str) -> datetime.date:
    """A day written 2025-01-28, 28/01/2025 or 20250128.

    Examples
    --------
    >>> parse_date("28/01/2025").isoformat(), parse_date("20250128").isoformat()
    ('2025-01-28', '2025-01-28')
    """
    for form in ("%Y-%m-%d", "%d/%m/%Y", "%Y%m%d"):
        try:
            return datetime.datetime.strptime(text.strip(), form).date()
        except ValueError:
            continue
    raise Fault("{text} is not a date: write for instance 2025-01-28.", text=repr(text))


def seconds(texts: pd.Series, file: str = "stop_times.txt") -> np.ndarray:
    """Seconds since midnight of times written 07:05:00, beyond 24:00:00 too; NaN where nothing is written.

    Examples
    --------
    >>> seconds(pd.Series(["07:05:00", "25:20:30", "", " 6:00"]))
    array([25500., 91230.,    nan, 21600.])
    """
    codes, words = pd.factorize(texts.fillna("").astype(str).str.strip())
    parts = pd.Series(words).str.extract(r"^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$").astype(float)
    found = parts[0] * 3600 + parts[1] * 60 + parts[2].fillna(0)
    wrong = found.isna() & (words != "")
    if wrong.any():
        raise Fault(
            "{file} holds the time {value}: times are written 07:05:00.",
            file=file,
            value=repr(words[wrong.to_numpy()][0]),
        )
    return found.to_numpy()[codes]


def calendar_span(
    feed_calendar: pd.DataFrame | None, dates: pd.DataFrame | None
) -> tuple[datetime.date, datetime.date]:
    """The first and the last day of a feed.

    Examples
    --------
    >>> first, last = calendar_span(None, pd.DataFrame({"date": ["20250128", "20250127"], "exception_type": ["1", "1"]}))
    >>> first.isoformat(), last.isoformat()
    ('2025-01-27', '2025-01-28')
    """
    days: list[str] = []
    if feed_calendar is not None:
        days += [*feed_calendar["start_date"], *feed_calendar["end_date"]]
    if dates is not None:
        days += [*dates.loc[dates["exception_type"] == "1", "date"]]
    if not days:
        raise Fault("The feed has no day of service: calendar.txt and calendar_dates.txt are missing or empty.")
    return parse_date(min(days)), parse_date(max(days))


def services(feed_calendar: pd.DataFrame | None, dates: pd.DataFrame | None, date: datetime.date) -> set[str]:
    """Identifiers of the services that run on a day.

    Parameters
    ----------
    feed_calendar, dates : DataFrame or None
        ``calendar.txt`` and ``calendar_dates.txt``; many French feeds have the second one only.
    date : datetime.date

    Examples
    --------
    >>> added = pd.DataFrame({"service_id": ["A", "B"], "date": ["20250128"] * 2, "exception_type": ["1", "2"]})
    >>> services(None, added, datetime.date(2025, 1, 28))
    {'A'}
    """
    day = f"{date:%Y%m%d}"
    found: set[str] = set()
    if feed_calendar is not None:
        runs = (
            (feed_calendar[WEEKDAYS[date.weekday()]] == "1")
            & (feed_calendar["start_date"] <= day)
            & (feed_calendar["end_date"] >= day)
        )
        found = set(feed_calendar.loc[runs, "service_id"])
    if dates is not None:
        today = dates[dates["date"] == day]
        found |= set(today.loc[today["exception_type"] == "1", "service_id"])
        found -= set(today.loc[today["exception_type"] == "2", "service_id"])
    return found


def day_trips(feed: Feed, date: datetime.date) -> pd.DataFrame:
    """The rows of ``trips.txt`` that run on a day.

    Raises
    ------
    Fault
        A day outside the feed's calendar, or without any trip.
    """
    first, last = calendar_span(feed.calendar, feed.calendar_dates)
    if not first <= date <= last:
        raise Fault(
            "The feed knows nothing of {date}: its calendar goes from {first} to {last}. Choose a day between these.",
            date=date.isoformat(),
            first=first.isoformat(),
            last=last.isoformat(),
        )
    trips = feed.trips[feed.trips["service_id"].isin(services(feed.calendar, feed.calendar_dates, date))]
    if not len(trips):
        raise Fault(
            "No trip runs on {date}: choose another day between {first} and {last}.",
            date=date.isoformat(),
            first=first.isoformat(),
            last=last.isoformat(),
        )
    return trips


def neighbour_trips(feed: Feed, date: datetime.date, offset: int) -> pd.DataFrame:
    """The rows of ``trips.txt`` that run some days after (before) `date`; none outside the calendar."""
    day = date + datetime.timedelta(days=offset)
    return feed.trips[feed.trips["service_id"].isin(services(feed.calendar, feed.calendar_dates, day))]


def route_modes(route_types: pd.Series) -> np.ndarray:
    """Position in `MODES` of each route type.

    Examples
    --------
    >>> [MODES[m].value for m in route_modes(pd.Series(["2", "106", "3", "700", "0", "x"]))]
    ['train', 'train', 'car', 'car', 'autre', 'autre']
    """
    kind = pd.to_numeric(route_types, errors="coerce")
    found = np.full(len(kind), MODES.index(Mode.OTHER))
    for mode, spans in ((Mode.TRAIN, RAIL_TYPES), (Mode.ROAD, ROAD_TYPES)):
        for first, last in spans:
            found[kind.between(first, last).to_numpy()] = MODES.index(mode)
    return found


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
        A day outside the calendar or without trips, a time that is none.

    Notes
    -----
    A trip belongs to the day it sets out on: one that calls at 25:20:00 does so at 1:20 on the morning after. Calls
    without a time are placed evenly between those that have one; trips given by their frequency are laid out from the
    start time on, one a headway.

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
    notes: list[Note] = []
    feed = _named_once(feed, notes)
    checkpoint(progress, 0.1)
    template = _calls(feed, pd.concat(chosen)["trip_id"].drop_duplicates(), notes)
    checkpoint(progress, 0.6)
    runs = _runs(feed, template, chosen, days, notes)
    first, length = _bounds(template["trip"])
    of, shifts = runs["template"].to_numpy(), runs["shift"].to_numpy()
    number = np.repeat(np.arange(len(of)), length[of])
    within = np.arange(len(number)) - np.repeat(np.cumsum(length[of]) - length[of], length[of])
    row, shift = first[of[number]] + within, shifts[number]
    last = within == length[of[number]] - 1
    stops = _stops(feed.stops)
    stop = template["stop"].to_numpy()[row]
    checkpoint(progress, 0.9)
    trips = _trip_table(feed, template, runs)
    coach = stops["stop_id"].str.contains(COACH_POINTS).to_numpy()[stop]
    on_rails = (trips["mode"].to_numpy() == MODES.index(Mode.TRAIN)) & (
        np.bincount(number[coach], minlength=len(trips)) > 0
    )
    if on_rails.any():
        trips.loc[on_rails, "mode"] = MODES.index(Mode.ROAD)
        notes.append(
            Note(
                "{count} trips of train routes call at coach stops: they count as coaches.",
                {"count": int(on_rails.sum())},
                False,
            )
        )
    return Timetable(
        stops,
        trips,
        number,
        stop,
        (template["arrival"].to_numpy()[row] + shift).astype(np.int32),
        (template["departure"].to_numpy()[row] + shift).astype(np.int32),
        template["boards"].to_numpy()[row] & ~last,
        template["alights"].to_numpy()[row] & (within > 0),
        notes,
    )


def _bounds(trip: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    """First row and number of rows of each trip of the sorted column 0, 0, 1, 1, 1, …"""
    length = np.bincount(trip.to_numpy()) if len(trip) else np.zeros(0, dtype=np.int64)
    return np.cumsum(length) - length, length


def _named_once(feed: Feed, notes: list[Note]) -> Feed:
    """The feed with one row a stop and a route: of rows that repeat an identifier the first one counts."""
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
        table[name] = pd.to_numeric(table[name], errors="coerce").astype(float)
    return table


def _calls(feed: Feed, wanted: pd.Series, notes: list[Note]) -> pd.DataFrame:
    """``trip_id, trip, stop, arrival, departure, boards, alights`` of the wanted trips, sorted, times filled in."""
    calls = feed.stop_times[feed.stop_times["trip_id"].isin(wanted)]
    place = pd.Index(feed.stops["stop_id"]).get_indexer(calls["stop_id"])
    if (place < 0).any():
        notes.append(
            Note(
                "{count} calls name a stop that stops.txt does not know: they were left out.",
                {"count": int((place < 0).sum())},
            )
        )
        calls, place = calls[place >= 0], place[place >= 0]
    code, names = pd.factorize(calls["trip_id"])
    order = np.lexsort((pd.to_numeric(calls["stop_sequence"], errors="coerce").to_numpy(), code))
    calls, code, place = calls.iloc[order], code[order], place[order]
    arrival, departure = seconds(calls["arrival_time"]), seconds(calls["departure_time"])
    arrival, departure = (
        np.where(np.isnan(arrival), departure, arrival),
        np.where(np.isnan(departure), arrival, departure),
    )
    departure = np.maximum(arrival, departure)
    first = np.flatnonzero(np.diff(code, prepend=-1))
    ends = np.zeros(len(names), dtype=bool)
    if len(code):
        ends = (
            np.isnan(arrival[first]) | np.isnan(arrival[np.append(first[1:], len(code)) - 1]) | (np.bincount(code) < 2)
        )
    keep = ~ends[code]
    if ends.any():
        notes.append(
            Note(
                "{count} trips have a single call, or no time at their first or last one: they were left out.",
                {"count": int(ends.sum())},
            )
        )
    known = ~np.isnan(arrival)
    gaps = np.flatnonzero(keep & ~known)
    if len(gaps):
        notes.append(
            Note(
                "{count} calls have no time: they were placed evenly between their neighbours.",
                {"count": len(gaps)},
                False,
            )
        )
        timed = np.flatnonzero(known)
        after = np.searchsorted(timed, gaps)
        before, after = timed[after - 1], timed[after]
        arrival[gaps] = departure[before] + (arrival[after] - departure[before]) * (gaps - before) / (after - before)
        departure[gaps] = arrival[gaps]
    back = np.unique(code[1:][keep[1:] & (code[1:] == code[:-1]) & (arrival[1:] < departure[:-1])])
    if len(back):
        notes.append(
            Note(
                "{count} trips arrive somewhere before they left the stop before: they were left out.",
                {"count": len(back)},
            )
        )
        keep &= ~np.isin(code, back)
    table = pd.DataFrame(
        {
            "trip_id": calls["trip_id"].to_numpy(),
            "stop": place,
            "arrival": np.round(arrival),
            "departure": np.round(departure),
            "boards": _allowed(calls, "pickup_type"),
            "alights": _allowed(calls, "drop_off_type"),
        }
    )[keep]
    return table.assign(trip=pd.factorize(table["trip_id"])[0]).reset_index(drop=True)


def _allowed(calls: pd.DataFrame, column: str) -> np.ndarray:
    return (calls[column] != FORBIDDEN).to_numpy() if column in calls else np.ones(len(calls), dtype=bool)


def _runs(
    feed: Feed, template: pd.DataFrame, chosen: list[pd.DataFrame], days: Sequence[int], notes: list[Note]
) -> pd.DataFrame:
    """Every run of every day: ``template`` (number of the trip in the calls) and ``shift`` in seconds."""
    first, _ = _bounds(template["trip"])
    names = pd.Index(template["trip_id"].to_numpy()[first]) if len(first) else pd.Index([])
    start = template["departure"].to_numpy()[first]
    laid: dict[int, list[float]] = {}
    if feed.frequencies is not None and len(feed.frequencies):
        rows = feed.frequencies
        begin, end = (seconds(rows[name], "frequencies.txt") for name in ("start_time", "end_time"))
        for trip, a, b, headway in zip(
            names.get_indexer(rows["trip_id"]), begin, end, pd.to_numeric(rows["headway_secs"], errors="coerce")
        ):
            if trip >= 0 and headway > 0:
                laid.setdefault(int(trip), []).extend(np.arange(a, b, headway) - start[trip])
    if laid:
        notes.append(
            Note(
                "{count} trips are given by their frequency: they are laid out from the start time on, one a headway.",
                {"count": len(laid)},
                False,
            )
        )
    runs = []
    for trips, day in zip(chosen, days):
        numbers = names.get_indexer(trips["trip_id"].drop_duplicates())
        for number in numbers[numbers >= 0]:
            runs += [(number, day * DAY_S + shift) for shift in laid.get(int(number), (0,))]
    return pd.DataFrame(runs, columns=["template", "shift"]).astype({"template": np.int64})


def _trip_table(feed: Feed, template: pd.DataFrame, runs: pd.DataFrame) -> pd.DataFrame:
    first, _ = _bounds(template["trip"])
    names = template["trip_id"].to_numpy()[first][runs["template"]]
    trips = feed.trips.drop_duplicates("trip_id").set_index("trip_id").reindex(names)
    route = pd.Index(feed.routes["route_id"]).get_indexer(trips["route_id"])
    kinds = np.append(route_modes(feed.routes["route_type"]), MODES.index(Mode.OTHER))
    label = feed.routes["route_short_name"] if "route_short_name" in feed.routes else feed.routes["route_id"]
    return pd.DataFrame(
        {
            "trip_id": names,
            "headsign": trips["trip_headsign"].to_numpy() if "trip_headsign" in trips else "",
            "route": np.append(label.to_numpy(dtype=object), "")[route],
            "mode": kinds[route],
        }
    )
