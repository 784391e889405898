"""The days of a timetable (GTFS): how they are written, which services run on them."""

from __future__ import annotations

import datetime
import re

import pandas as pd

from ..messages import Fault, Note
from .feed import Feed

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAY_FORMS = ("%Y-%m-%d", "%d/%m/%Y", "%Y%m%d", "%Y/%m/%d", "%d-%m-%Y", "%d.%m.%Y", "%Y.%m.%d")
MIDNIGHT = re.compile(r"[T ]0{1,2}:00(?::00(?:\.0+)?)?$|\.0$")
"""What spreadsheets hang behind a date."""


def parse_date(text: str) -> datetime.date:
    """A day written 2025-01-28, 28/01/2025 or 20250128.

    Examples
    --------
    >>> parse_date("28/01/2025").isoformat(), parse_date("20250128").isoformat()
    ('2025-01-28', '2025-01-28')
    """
    for form in DAY_FORMS:
        try:
            return datetime.datetime.strptime(text.strip(), form).date()
        except ValueError:
            continue
    raise Fault("{text} is not a date: write for instance 2025-01-28.", text=repr(text))


def plain_dates(table: pd.DataFrame, columns: tuple[str, ...], file: str) -> tuple[pd.DataFrame, list[Note]]:
    """A table whose dates are written as GTFS does, 20250128; those that are written otherwise are read all the same.

    Raises
    ------
    Fault
        What is no date.

    Examples
    --------
    >>> table, notes = plain_dates(pd.DataFrame({"date": ["2025-01-28", "20250129"]}), ("date",), "calendar_dates.txt")
    >>> table["date"].tolist()
    ['20250128', '20250129']
    >>> str(notes[0])
    "calendar_dates.txt writes dates as '2025-01-28' where GTFS wants 20250128: they are read as such."
    """
    notes = []
    for column in columns:
        written = table[column].astype(str).str.strip()
        days = {text: _plain_day(text, file) for text in written.unique() if text}
        other = [text for text, day in days.items() if text != day]
        if other:
            notes.append(
                Note(
                    "{file} writes dates as {text} where GTFS wants {plain}: they are read as such.",
                    {"file": file, "text": repr(other[0]), "plain": days[other[0]]},
                    False,
                )
            )
        table = table.assign(**{column: written.map(lambda text, known=days: known.get(text, ""))})
    return table, notes


def _plain_day(text: str, file: str) -> str:
    try:
        return f"{parse_date(MIDNIGHT.sub('', text)):%Y%m%d}"
    except Fault:
        raise Fault(
            "{file} holds the date {text}: GTFS writes dates as 20250128.", file=file, text=repr(text)
        ) from None


def calendar_span(calendar: pd.DataFrame | None, dates: pd.DataFrame | None) -> tuple[datetime.date, datetime.date]:
    """The first and the last day of a feed.

    Examples
    --------
    >>> first, last = calendar_span(None, pd.DataFrame({"date": ["20250128", "20250127"], "exception_type": ["1", "1"]}))
    >>> first.isoformat(), last.isoformat()
    ('2025-01-27', '2025-01-28')
    """
    days: list[str] = []
    if calendar is not None:
        days += [*calendar["start_date"], *calendar["end_date"]]
    if dates is not None:
        days += [*dates.loc[dates["exception_type"] == "1", "date"]]
    days = [day for day in days if day]
    if not days:
        raise Fault("The feed has no day of service: calendar.txt and calendar_dates.txt are missing or empty.")
    return parse_date(min(days)), parse_date(max(days))


def services(calendar: pd.DataFrame | None, dates: pd.DataFrame | None, date: datetime.date) -> set[str]:
    """Identifiers of the services that run on a day.

    Parameters
    ----------
    calendar, dates : DataFrame or None
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
    if calendar is not None:
        runs = (
            (calendar[WEEKDAYS[date.weekday()]] == "1")
            & (calendar["start_date"] <= day)
            & (calendar["end_date"] >= day)
        )
        found = set(calendar.loc[runs, "service_id"])
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
    trips = neighbour_trips(feed, date, 0)
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
