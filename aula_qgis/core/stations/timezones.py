"""Time zones of timetables: a feed writes its times in that of its agency, wherever its stops lie."""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np
import pandas as pd

from ..messages import Note
from .feed import Feed

PARIS = "Europe/Paris"
PLACES: tuple[tuple[str, float, float, float, float], ...] = (
    (PARIS, -5.3, 41.3, 1.5, 49.8),
    (PARIS, 1.5, 41.3, 9.7, 51.15),
    ("America/Guadeloupe", -63.2, 15.7, -60.9, 18.2),
    ("America/Martinique", -61.3, 14.3, -60.7, 14.95),
    ("America/Cayenne", -54.7, 2.0, -51.5, 6.0),
    ("America/Miquelon", -56.5, 46.7, -56.0, 47.2),
    ("Indian/Reunion", 55.1, -21.5, 55.9, -20.8),
    ("Indian/Mayotte", 44.9, -13.1, 45.4, -12.5),
)
"""Time zone, west, south, east, north in degrees. At the Channel the coast of England is left out."""


def zone_of_place(lon: np.ndarray, lat: np.ndarray) -> str | None:
    """The time zone of the middle of places in France; None elsewhere.

    Examples
    --------
    >>> zone_of_place(np.array([2.7, 3.0]), np.array([50.5, 50.6])), zone_of_place(np.array([-0.1]), np.array([51.5]))
    ('Europe/Paris', None)
    """
    known = ~(np.isnan(lon) | np.isnan(lat))
    if not known.any():
        return None
    x, y = float(np.median(lon[known])), float(np.median(lat[known]))
    return next((zone for zone, west, south, east, north in PLACES if west <= x <= east and south <= y <= north), None)


def shifts_of_routes(
    feed: Feed, lon: np.ndarray, lat: np.ndarray, date: datetime.date, notes: list[Note]
) -> np.ndarray:
    """Seconds to add to the times of each route so that they are those of the clocks where the stops lie.

    Parameters
    ----------
    feed : Feed
        ``agency_timezone`` of ``agency.txt``, ``agency_id`` of ``routes.txt``.
    lon, lat : ndarray of float64
        Places of the stops, degrees. Outside France the time zone of most routes is that of the clocks.
    date : datetime.date
    notes : list of Note
        Grows by what was shifted, or by a time zone that is not known.

    Returns
    -------
    ndarray of int64, shape (routes,)
    """
    shift = np.zeros(len(feed.routes), dtype=np.int64)
    zones = _zones_of_routes(feed)
    named = zones[zones != ""]
    if not len(named):
        return shift
    local = zone_of_place(lon, lat) or str(named.mode().iloc[0])
    of_stops = _offset(local, date)
    for zone in named.unique():
        rows = (zones == zone).to_numpy()
        of_route = _offset(zone, date)
        if of_route is None or of_stops is None:
            notes.append(
                Note(
                    "The times of {count} routes are those of {zone}, a time zone that is not known here: they are shown as they are written.",
                    {"count": int(rows.sum()), "zone": zone},
                )
            )
        elif of_route != of_stops:
            shift[rows] = of_stops - of_route
            notes.append(
                Note(
                    "The times of {count} routes are written in the time zone {zone}: they are converted to that of the stops, {local} ({hours} h later).",
                    {"count": int(rows.sum()), "zone": zone, "local": local, "hours": (of_stops - of_route) / 3600},
                )
            )
    return shift


def _zones_of_routes(feed: Feed) -> pd.Series:
    """The time zone of the agency of each route, of the first agency where the route names none; empty if not known."""
    empty = pd.Series("", index=range(len(feed.routes)), dtype=object)
    if feed.agency is None or "agency_timezone" not in feed.agency or not len(feed.agency):
        return empty
    first = str(feed.agency["agency_timezone"].iloc[0])
    if "agency_id" not in feed.agency or "agency_id" not in feed.routes:
        return empty + first
    by_agency = feed.agency.drop_duplicates("agency_id").set_index("agency_id")["agency_timezone"]
    return feed.routes["agency_id"].reset_index(drop=True).map(by_agency).fillna(first).astype(object)


def _offset(zone: str, date: datetime.date) -> int | None:
    """Seconds ahead of universal time at noon; None for a zone that is not known."""
    try:
        ahead = ZoneInfo(zone).utcoffset(datetime.datetime.combine(date, datetime.time(12)))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return None if ahead is None else int(ahead.total_seconds())
