"""The calls of a timetable: times as numbers, gaps filled, what makes no sense left out and counted."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..messages import Fault, Note
from .feed import Feed

FORBIDDEN, ON_REQUEST = "1", "2"
"""`pickup_type` or `drop_off_type` of a call where nobody boards or alights; of one that must be booked."""

WINDOW_COLUMN = "start_pickup_drop_off_window"
"""A row of stop_times.txt that has this serves a zone on demand: it has a window instead of a time."""


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


def calls_of(feed: Feed, wanted: pd.Series, notes: list[Note]) -> pd.DataFrame:
    """The calls of the wanted trips, trip after trip, in the order of the calls.

    Returns
    -------
    DataFrame
        ``trip_id``, ``trip`` (0, 0, 1, …), ``stop`` (row), ``arrival``, ``departure`` (seconds), ``boards``, ``alights``,
        ``on_demand`` (to be booked).
    """
    calls = _placed(feed, feed.stop_times[feed.stop_times["trip_id"].isin(wanted)], notes)
    code, names = pd.factorize(calls["trip_id"])
    order = np.lexsort((pd.to_numeric(calls["stop_sequence"], errors="coerce").to_numpy(), code))
    calls, code = calls.iloc[order], code[order]
    arrival, departure = _times(calls)
    keep = ~_without_ends(code, arrival, len(names), notes)[code]
    _fill_gaps(arrival, departure, keep, notes)
    keep &= ~np.isin(code, _backwards(code, arrival, departure, keep, notes))
    table = pd.DataFrame(
        {
            "trip_id": calls["trip_id"].to_numpy(),
            "stop": calls["stop"].to_numpy(),
            "arrival": np.round(arrival),
            "departure": np.round(departure),
            "boards": ~_is(calls, "pickup_type", FORBIDDEN),
            "alights": ~_is(calls, "drop_off_type", FORBIDDEN),
            "on_demand": _is(calls, "pickup_type", ON_REQUEST),
        }
    )[keep]
    return table.assign(trip=pd.factorize(table["trip_id"])[0]).reset_index(drop=True)


def _placed(feed: Feed, calls: pd.DataFrame, notes: list[Note]) -> pd.DataFrame:
    """The calls at stops, with the row of the stop; those of zones on demand and of unknown stops are counted and left out."""
    if WINDOW_COLUMN in calls:
        zones = calls[WINDOW_COLUMN].fillna("") != ""
        if zones.any():
            notes.append(
                Note(
                    "{count} calls of {trips} trips are on demand within a zone or a stretch of time: they have no time and count in no figure.",
                    {"count": int(zones.sum()), "trips": int(calls.loc[zones, "trip_id"].nunique())},
                )
            )
            calls = calls[~zones]
    stop = pd.Index(feed.stops["stop_id"]).get_indexer(calls["stop_id"])
    if (stop < 0).any():
        notes.append(
            Note(
                "{count} calls name a stop that stops.txt does not know: they were left out.",
                {"count": int((stop < 0).sum())},
            )
        )
    return calls.assign(stop=stop)[stop >= 0]


def _times(calls: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """Arrival and departure in seconds, one for the other where it alone is written; NaN where neither is."""
    arrival, departure = seconds(calls["arrival_time"]), seconds(calls["departure_time"])
    arrival, departure = (
        np.where(np.isnan(arrival), departure, arrival),
        np.where(np.isnan(departure), arrival, departure),
    )
    return arrival, np.maximum(arrival, departure)


def _without_ends(code: np.ndarray, arrival: np.ndarray, count: int, notes: list[Note]) -> np.ndarray:
    """Which trips cannot be used: they call once, or have no time at their first or last call."""
    if not len(code):
        return np.zeros(count, dtype=bool)
    first = np.flatnonzero(np.diff(code, prepend=-1))
    last = np.append(first[1:], len(code)) - 1
    lost = np.isnan(arrival[first]) | np.isnan(arrival[last]) | (np.bincount(code) < 2)
    if lost.any():
        notes.append(
            Note(
                "{count} trips have a single call, or no time at their first or last one: they were left out.",
                {"count": int(lost.sum())},
            )
        )
    return lost


def _fill_gaps(arrival: np.ndarray, departure: np.ndarray, keep: np.ndarray, notes: list[Note]) -> None:
    """Put calls without time evenly between their neighbours, in place."""
    known = ~np.isnan(arrival)
    gaps = np.flatnonzero(keep & ~known)
    if not len(gaps):
        return
    notes.append(
        Note(
            "{count} calls have no time: they were placed evenly between their neighbours.", {"count": len(gaps)}, False
        )
    )
    timed = np.flatnonzero(known)
    after = np.searchsorted(timed, gaps)
    before, after = timed[after - 1], timed[after]
    arrival[gaps] = departure[before] + (arrival[after] - departure[before]) * (gaps - before) / (after - before)
    departure[gaps] = arrival[gaps]


def _backwards(
    code: np.ndarray, arrival: np.ndarray, departure: np.ndarray, keep: np.ndarray, notes: list[Note]
) -> np.ndarray:
    """Trips that arrive somewhere before they left the stop before."""
    back = np.unique(code[1:][keep[1:] & (code[1:] == code[:-1]) & (arrival[1:] < departure[:-1])])
    if len(back):
        notes.append(
            Note(
                "{count} trips arrive somewhere before they left the stop before: they were left out.",
                {"count": len(back)},
            )
        )
    return back


def _is(calls: pd.DataFrame, column: str, value: str) -> np.ndarray:
    return (calls[column] == value).to_numpy() if column in calls else np.zeros(len(calls), dtype=bool)
