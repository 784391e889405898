"""GTFS feeds, zipped or in a folder, one or several, as the tables of the core."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from ...core.messages import Fault, Note, Progress, checkpoint, part, silent
from ...core.stations.calendar import WEEKDAYS, day_trips, neighbour_trips, plain_dates
from ...core.stations.feed import Feed, combined
from ..archives import UNPACKED_LIMIT
from .feed_files import FeedFiles, open_feeds

NEEDED = {
    "stops": ("stop_id", "stop_name", "stop_lat", "stop_lon"),
    "routes": ("route_id", "route_type"),
    "trips": ("route_id", "service_id", "trip_id"),
    "stop_times": ("trip_id", "arrival_time", "departure_time", "stop_id", "stop_sequence"),
    "calendar": ("service_id", *WEEKDAYS, "start_date", "end_date"),
    "calendar_dates": ("service_id", "date", "exception_type"),
    "frequencies": ("trip_id", "start_time", "end_time", "headway_secs"),
    "transfers": (),
    "agency": (),
}
"""File → columns that must be there."""
USED = {
    "stops": ("location_type", "parent_station"),
    "routes": ("route_short_name", "agency_id"),
    "trips": ("trip_headsign", "block_id"),
    "stop_times": ("pickup_type", "drop_off_type", "start_pickup_drop_off_window"),
    "transfers": (
        "from_stop_id",
        "to_stop_id",
        "from_route_id",
        "to_route_id",
        "from_trip_id",
        "to_trip_id",
        "transfer_type",
        "min_transfer_time",
    ),
    "agency": ("agency_id", "agency_timezone"),
}
"""File → columns read where they are there."""
CODES = ("location_type", "pickup_type", "drop_off_type", "transfer_type", "exception_type", *WEEKDAYS)
"""Columns of numbers that spreadsheets write as 1.0."""
DATES = {"calendar": ("start_date", "end_date"), "calendar_dates": ("date",)}


def read_feed(
    path: str,
    date: datetime.date,
    days: Sequence[int] = (0,),
    progress: Progress = silent,
    *,
    unpacked: int = UNPACKED_LIMIT,
) -> Feed:
    """A feed, with the calls of the trips of a day (and of days around it) alone.

    Parameters
    ----------
    path : str
        A zip, or a folder with the files; where there are several feeds they are read as one.
    date, days
        As for `core.stations.timetable.timetable`.
    unpacked : int
        Bytes that a zip may unpack to.

    Raises
    ------
    Fault
        Not a feed, a damaged zip, a missing file or column, a day outside the calendar.
    """
    with open_feeds(path, unpacked) as (sources, notes):
        feeds = {source.name: _without_calls(source) for source in sources}
        day_trips(combined(feeds), date)
        for number, source in enumerate(sources):
            own = part(progress, number / len(sources), (number + 1) / len(sources))
            feeds[source.name] = _with_calls(feeds[source.name], source, date, days, own)
            if len(sources) > 1 and not len(neighbour_trips(feeds[source.name], date, 0)):
                notes.append(
                    Note("The feed {feed} has no trip on {date}.", {"feed": source.name, "date": date.isoformat()})
                )
            notes += source.notes
    whole = combined(feeds)
    return replace(whole, notes=[*notes, *whole.notes])


def _without_calls(source: FeedFiles) -> Feed:
    """The tables of a feed but its calls."""
    tables = {name: _coded(source.table(name, NEEDED[name], USED[name])) for name in ("stops", "routes", "trips")}
    names = ("calendar", "calendar_dates", "frequencies", "transfers", "agency")
    others = {name: source.optional(name, NEEDED[name], USED.get(name, ())) for name in names}
    if others["calendar"] is None and others["calendar_dates"] is None:
        raise Fault(
            "The feed {feed} has neither calendar.txt nor calendar_dates.txt: nothing says when its trips run.",
            feed=source.name,
        )
    notes: list[Note] = []
    for name, table in others.items():
        if table is not None:
            others[name], more = plain_dates(_coded(table), DATES.get(name, ()), f"{name}.txt")
            notes += more
    empty = pd.DataFrame(columns=NEEDED["stop_times"], dtype=object)
    return Feed(**tables, stop_times=empty, **others, notes=notes)


def _with_calls(feed: Feed, source: FeedFiles, date: datetime.date, days: Sequence[int], progress: Progress) -> Feed:
    """The feed with the calls of the trips that run on these days."""
    wanted = {trip for day in days for trip in neighbour_trips(feed, date, day)["trip_id"]}
    parts = []
    for number, rows in enumerate(source.rows("stop_times", NEEDED["stop_times"], USED["stop_times"])):
        checkpoint(progress, 1 - 0.8**number)
        parts.append(rows[rows["trip_id"].isin(wanted)])
    return replace(feed, stop_times=_coded(pd.concat(parts, ignore_index=True)) if parts else feed.stop_times)


def _coded(table: pd.DataFrame) -> pd.DataFrame:
    """The table with its codes as GTFS writes them: 1, not 1.0."""
    changed = {}
    for column in CODES:
        if column in table and table[column].str.endswith(".0").any():
            changed[column] = table[column].str.replace(r"\.0$", "", regex=True)
    return table.assign(**changed)
