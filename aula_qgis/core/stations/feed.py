"""A timetable as GTFS writes it: the tables of a feed, several feeds as one, kinds of routes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

import numpy as np
import pandas as pd

from ..messages import Note


class TransitMode(Enum):
    """What runs; the values stand in outputs."""

    TRAIN = "train"
    ROAD = "car"
    OTHER = "autre"


TRANSIT_MODES = tuple(TransitMode)
RAIL_TYPES = ((2, 2), (100, 199), (300, 399))
ROAD_TYPES = ((3, 3), (11, 11), (200, 299), (700, 899))
OTHER_TYPES = ((0, 1), (4, 7), (12, 12), (400, 699), (900, 1799))
"""Route types of GTFS, basic and extended, first to last."""

ON_DEMAND_TYPES = ((715, 715), (1500, 1599))
"""Buses on demand and taxis: they run where somebody has booked."""


@dataclass(frozen=True)
class Feed:
    """The tables of a GTFS feed, all as text, empty where nothing is written.

    Attributes
    ----------
    stops, routes, trips, stop_times : DataFrame
        With GTFS's own names of columns. `stop_times` may hold only the trips of some days.
    calendar, calendar_dates, frequencies, transfers, agency : DataFrame or None
        None where the feed has no such file.
    notes : list of Note
        What had to be understood otherwise than GTFS writes it.
    """

    stops: pd.DataFrame
    routes: pd.DataFrame
    trips: pd.DataFrame
    stop_times: pd.DataFrame
    calendar: pd.DataFrame | None = None
    calendar_dates: pd.DataFrame | None = None
    frequencies: pd.DataFrame | None = None
    transfers: pd.DataFrame | None = None
    agency: pd.DataFrame | None = None
    notes: list[Note] = field(default_factory=list)


TABLES = (
    "stops",
    "routes",
    "trips",
    "stop_times",
    "calendar",
    "calendar_dates",
    "frequencies",
    "transfers",
    "agency",
)
IDENTIFIERS: tuple[dict[str, tuple[str, ...]], ...] = (
    {"stops": ("stop_id", "parent_station"), "stop_times": ("stop_id",), "transfers": ("from_stop_id", "to_stop_id")},
    {"routes": ("route_id",), "trips": ("route_id",), "transfers": ("from_route_id", "to_route_id")},
    {
        "trips": ("trip_id",),
        "stop_times": ("trip_id",),
        "frequencies": ("trip_id",),
        "transfers": ("from_trip_id", "to_trip_id"),
    },
    {"trips": ("service_id",), "calendar": ("service_id",), "calendar_dates": ("service_id",)},
    {"trips": ("block_id",)},
    {"agency": ("agency_id",), "routes": ("agency_id",)},
)
"""For each kind of identifier the columns that hold it, by table."""


def combined(feeds: dict[str, Feed]) -> Feed:
    """Several feeds as one.

    Parameters
    ----------
    feeds : dict of str to Feed
        By name.

    Returns
    -------
    Feed
        An identifier that two of the feeds use gets the name of its feed: ``1 [urbain]``, ``1 [interurbain]``.

    Examples
    --------
    >>> def one(stop):
    ...     table = lambda **columns: pd.DataFrame(columns, dtype=object)
    ...     return Feed(table(stop_id=["1", stop]), table(route_id=[]), table(trip_id=[]), table(trip_id=[], stop_id=[]))
    >>> combined({"bus": one("2"), "cars": one("3")}).stops["stop_id"].tolist()
    ['1 [bus]', '2', '1 [cars]', '3']
    """
    if len(feeds) == 1:
        return next(iter(feeds.values()))
    feeds = {name: _one_agency(feed, name) for name, feed in feeds.items()}
    for columns in IDENTIFIERS:
        used = [_identifiers(feed, columns) for feed in feeds.values()]
        counts = pd.Series([identifier for each in used for identifier in each], dtype=object).value_counts()
        shared = set(counts.index[counts > 1])
        if shared:
            feeds = {name: _renamed(feed, columns, shared, name) for name, feed in feeds.items()}
    tables = {name: [getattr(feed, name) for feed in feeds.values()] for name in TABLES}
    return Feed(
        **{name: _stacked(parts) for name, parts in tables.items()},
        notes=[note for feed in feeds.values() for note in feed.notes],
    )


def _one_agency(feed: Feed, name: str) -> Feed:
    """The feed with an agency for each route, as one that has a single agency need not say."""
    if feed.agency is None or len(feed.agency) != 1:
        return feed
    own = str(feed.agency["agency_id"].iloc[0]) if "agency_id" in feed.agency else ""
    own = own or name
    return replace(feed, agency=feed.agency.assign(agency_id=own), routes=feed.routes.assign(agency_id=own))


def _identifiers(feed: Feed, columns: dict[str, tuple[str, ...]]) -> set[str]:
    found: set[str] = set()
    for name, fields in columns.items():
        table = getattr(feed, name)
        if table is not None:
            found.update(*(table[column].dropna().unique() for column in fields if column in table))
    return found - {""}


def _renamed(feed: Feed, columns: dict[str, tuple[str, ...]], shared: set[str], name: str) -> Feed:
    changed = {}
    for table_name, fields in columns.items():
        table = getattr(feed, table_name)
        if table is not None:
            there = [column for column in fields if column in table]
            changed[table_name] = table.assign(
                **{
                    column: table[column].where(~table[column].isin(shared), table[column] + f" [{name}]")
                    for column in there
                }
            )
    return replace(feed, **changed)


def _stacked(parts: list[pd.DataFrame | None]) -> pd.DataFrame | None:
    there = [part for part in parts if part is not None]
    return pd.concat(there, ignore_index=True).fillna("") if there else None


def route_modes(route_types: pd.Series) -> np.ndarray:
    """Position in `TRANSIT_MODES` of each route type.

    Examples
    --------
    >>> [TRANSIT_MODES[m].value for m in route_modes(pd.Series(["2", "106", "3", "700", "0", "x"]))]
    ['train', 'train', 'car', 'car', 'autre', 'autre']
    """
    found = np.full(len(route_types), TRANSIT_MODES.index(TransitMode.OTHER))
    found[within(route_types, RAIL_TYPES)] = TRANSIT_MODES.index(TransitMode.TRAIN)
    found[within(route_types, ROAD_TYPES)] = TRANSIT_MODES.index(TransitMode.ROAD)
    return found


def within(route_types: pd.Series, spans: tuple[tuple[int, int], ...]) -> np.ndarray:
    """Which route types lie in one of the spans, both ends included.

    Examples
    --------
    >>> within(pd.Series(["715", "3", ""]), ON_DEMAND_TYPES)
    array([ True, False, False])
    """
    kind = pd.to_numeric(route_types, errors="coerce")
    inside = np.zeros(len(kind), dtype=bool)
    for first, last in spans:
        inside |= kind.between(first, last).to_numpy()
    return inside


def unknown_types(route_types: pd.Series) -> list[str]:
    """The route types that GTFS does not know, neither its basic ones nor the extended ones.

    Examples
    --------
    >>> unknown_types(pd.Series(["2", "700", "9999", "bus", "9999"]))
    ['9999', 'bus']
    """
    strange = ~within(route_types, RAIL_TYPES + ROAD_TYPES + OTHER_TYPES)
    return [str(value) for value in route_types[strange].unique()]
