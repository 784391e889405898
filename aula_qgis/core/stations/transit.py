"""Door to door, on foot and by public transport: the earliest arrivals for every minute of a window.

One scan of the day's connections in the order of their departures (Dibbelt, Pajor, Strasser and Wagner, 2013) answers
for all origins and all minutes at once: each step of the scan works on an array of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..messages import Fault, Progress, checkpoint, silent
from ..parts import in_turn
from .timetable import Timetable
from .transfers import Doors, doors

MEMORY_BYTES = 160_000_000
"""What the labels of a block of origins may take."""

CONNECTIONS_PER_STEP = 256
"""Connections scanned between two checks of the cancel button."""

NEVER = np.int32(2**30)
"""A time that never comes, in seconds."""

MINUTE_S = 60


@dataclass(frozen=True)
class Connections:
    """Rides from one call to the next, in the order of their departures.

    Attributes
    ----------
    trip, start, end : ndarray of int64
        Row of the trip, of the stop left and of the stop come to.
    departure, arrival : ndarray of int32
        Seconds.
    boards, alights : ndarray of bool
        May passengers get on at the start, get off at the end?
    """

    trip: np.ndarray
    start: np.ndarray
    end: np.ndarray
    departure: np.ndarray
    arrival: np.ndarray
    boards: np.ndarray
    alights: np.ndarray


@dataclass(frozen=True)
class Journeys:
    """Travel times from origins, over the minutes of departure of a window.

    Attributes
    ----------
    median, best : ndarray of float32, shape (origins, stops)
        Seconds to each stop, waiting included; inf where it is not reached in time. Half of the minutes do as well as
        the median.
    arrivals : DataFrame
        ``de, vers`` (rows of origins and destinations), ``minutes_mediane, minutes_min``; pairs that are reached at
        no minute have no row, those that are reached at less than half of the minutes a median of NaN.
    """

    median: np.ndarray
    best: np.ndarray
    arrivals: pd.DataFrame


def connections(times: Timetable, first: int, last: int) -> Connections:
    """The rides that set out between two moments, in seconds.

    Examples
    --------
    >>> times = Timetable(pd.DataFrame(), pd.DataFrame(), np.zeros(3, int), np.array([0, 1, 2]), np.array([0, 60, 180]),
    ...     np.array([0, 90, 180]), np.array([True, True, False]), np.array([False, True, True]))
    >>> found = connections(times, 0, 3600)
    >>> found.start, found.departure, found.arrival
    (array([0, 1]), array([ 0, 90]), array([ 60, 180]))
    """
    row = np.flatnonzero(
        (times.trip[1:] == times.trip[:-1]) & (times.departure[:-1] >= first) & (times.departure[:-1] <= last)
    )
    row = row[np.lexsort((times.arrival[row + 1], times.departure[row]))]
    return Connections(
        times.trip[row],
        times.stop[row],
        times.stop[row + 1],
        times.departure[row],
        times.arrival[row + 1],
        times.boards[row],
        times.alights[row + 1],
    )


def departures_of(window: tuple[int, int]) -> np.ndarray:
    """The minutes of departure in a window of seconds, its start included, its end not.

    Examples
    --------
    >>> departures_of((25200, 25380))
    array([25200, 25260, 25320])
    """
    minutes = np.arange(window[0], window[1], MINUTE_S)
    if not len(minutes):
        raise Fault("The window of departures is empty: its end must come after its start, as in 07:00-08:00.")
    return minutes


def journeys(
    times: Timetable,
    access: pd.DataFrame,
    paths: pd.DataFrame,
    departures: np.ndarray,
    *,
    origins: int,
    horizon_s: int,
    egress: pd.DataFrame | None = None,
    direct: pd.DataFrame | None = None,
    rules: pd.DataFrame | None = None,
    rides_only: bool = False,
    progress: Progress = silent,
) -> Journeys:
    """Earliest arrivals from each origin, departing at each minute.

    Parameters
    ----------
    times : Timetable
    access : DataFrame
        ``de`` (row of an origin), ``stop``, ``secondes``: the ways from origins to stops.
    paths : DataFrame
        ``de, vers`` (rows of stops), ``secondes``: the ways between two rides, those at one stop included; see
        `walking.transfer_paths`. Each takes a second at least.
    departures : ndarray of int
        Moments of departure, in seconds.
    origins : int
        Number of origins.
    horizon_s : int
        The longest travel time that is looked for.
    egress : DataFrame, optional
        ``stop, vers`` (row of a destination), ``secondes``.
    direct : DataFrame, optional
        ``de, vers, secondes``: the ways from origins to destinations without any ride.
    rules : DataFrame, optional
        Changes of single trips and routes, see `transfers.transfer_rules`.
    rides_only : bool
        A stop that one comes to by the way from the origin alone does not count as reached.

    Returns
    -------
    Journeys

    Notes
    -----
    A journey is a way to a stop, rides with one path between two of them, and a way from the last stop. Origins are
    treated in blocks whose labels take `MEMORY_BYTES` at most.

    Examples
    --------
    >>> times = Timetable(pd.DataFrame(index=range(2)), pd.DataFrame(index=range(1)), np.zeros(2, int), np.array([0, 1]),
    ...     np.array([600, 900]), np.array([600, 900]), np.array([True, False]), np.array([False, True]))
    >>> way = pd.DataFrame({"de": [0], "stop": [0], "secondes": [120]})
    >>> nowhere = pd.DataFrame({"de": [], "vers": [], "secondes": []})
    >>> found = journeys(times, way, nowhere, np.array([420, 480, 540]), origins=1, horizon_s=3600)
    >>> found.best[0] / 60, found.median[0] / 60
    (array([2., 7.], dtype=float32), array([2., 8.], dtype=float32))
    """
    stops, minutes = len(times.stops), len(departures)
    rides = connections(times, int(departures.min()), int(departures.max()) + horizon_s)
    running, trip = np.unique(rides.trip, return_inverse=True)
    at_doors = doors(_identified(times, rides), _paths_of(paths, stops), rules, stops)
    block = max(1, int(MEMORY_BYTES // (minutes * (4 * stops + 8 * at_doors.count + len(running)))))
    parts = [range(first, min(first + block, origins)) for first in range(0, origins, block)]
    search = _Search(
        stops,
        rides,
        trip,
        len(running),
        at_doors,
        _seats_kept(times, rides, running),
        access,
        departures.astype(np.int32),
        horizon_s,
        egress,
        direct,
        rides_only,
    )
    median, best = np.full((origins, stops), np.inf, np.float32), np.full((origins, stops), np.inf, np.float32)
    arrivals = []
    for rows, found in zip(parts, in_turn(_from_origins, parts, progress, search)):
        median[rows.start : rows.stop], best[rows.start : rows.stop] = found.median, found.best
        arrivals.append(found.arrivals)
    return Journeys(median, best, _table(arrivals))


@dataclass(frozen=True)
class _Search:
    """What all blocks of origins share, see `journeys`; `trip` numbers the trips that run, `seated` is that of `_scan`."""

    stops: int
    rides: Connections
    trip: np.ndarray
    trips: int
    doors: Doors
    seated: list[list[int]]
    access: pd.DataFrame
    departures: np.ndarray
    horizon_s: int
    egress: pd.DataFrame | None
    direct: pd.DataFrame | None
    rides_only: bool


def _from_origins(rows: range, progress: Progress, search: _Search) -> Journeys:
    """The journeys of one block of origins."""
    count, minutes = len(rows), len(search.departures)
    own = search.access[(search.access["de"] >= rows.start) & (search.access["de"] < rows.stop)]
    start = np.tile(search.departures, count)
    walked = np.full((search.stops, count), NEVER, dtype=np.int32)
    np.minimum.at(
        walked,
        (own["stop"].to_numpy(dtype=np.int64), own["de"].to_numpy(dtype=np.int64) - rows.start),
        _whole(own["secondes"]),
    )
    board = np.minimum(np.repeat(walked[search.doors.stop], minutes, axis=1) + start, NEVER)
    left = np.full(board.shape, NEVER, dtype=np.int32)
    for fraction in _scan(search, board, left):
        checkpoint(progress, fraction)
    reached = left[: search.stops]
    np.minimum.at(reached, search.doors.stop[search.stops :], left[search.stops :])
    median = (
        np.full((count, search.stops), np.inf, np.float32)
        if search.rides_only
        else _reachable(walked, search.horizon_s).T.copy()
    )
    best = median.copy()
    for number, stop in enumerate(np.flatnonzero((reached < NEVER).any(axis=1))):
        if number % CONNECTIONS_PER_STEP == 0:
            checkpoint(progress, 1.0)
        spent = np.minimum(_spent(reached[stop], start, count, search.horizon_s), median[:, stop, None])
        median[:, stop], best[:, stop] = np.median(spent, axis=1), spent.min(axis=1)
    arrivals = (
        _table([])
        if search.egress is None
        else _arrivals(reached, start, rows, search.egress, search.direct, search.horizon_s)
    )
    return Journeys(median, best, arrivals)


def _whole(seconds: pd.Series) -> np.ndarray:
    """Walking times rounded up to whole seconds."""
    return np.ceil(seconds.to_numpy(dtype=np.float64) - 1e-6).astype(np.int32)


def _paths_of(paths: pd.DataFrame, stops: int) -> list[list[tuple[int, int]]]:
    """For each stop where its paths lead, and how long they take."""
    after: list[list[tuple[int, int]]] = [[] for _ in range(stops)]
    for here, there, seconds in zip(
        paths["de"].astype(int), paths["vers"].astype(int), np.maximum(_whole(paths["secondes"]), 1)
    ):
        after[here].append((there, int(seconds)))
    return after


def _identified(times: Timetable, rides: Connections) -> pd.DataFrame:
    """The rides with the identifiers of their trip and route, as `transfers.doors` wants them."""
    trips = times.trips
    return pd.DataFrame(
        {
            "start": rides.start,
            "end": rides.end,
            **{
                name: trips[f"{name}_id"].to_numpy()[rides.trip] if f"{name}_id" in trips else ""
                for name in ("trip", "route")
            },
        }
    )


def _seats_kept(times: Timetable, rides: Connections, running: np.ndarray) -> list[list[int]]:
    """For each ride the numbers of the running trips whose passengers sit in it already: at the first ride of a trip."""
    found: list[list[int]] = [[] for _ in range(len(rides.trip))]
    if not len(times.seated):
        return found
    first = np.searchsorted(times.trip, np.arange(len(times.trips)))
    number = {int(trip): place for place, trip in enumerate(running)}
    before: dict[int, list[int]] = {}
    for trip, then in times.seated.tolist():
        if trip in number:
            before.setdefault(then, []).append(number[trip])
    opening = times.departure[first][rides.trip] == rides.departure
    for ride in np.flatnonzero(opening & np.isin(rides.trip, list(before))):
        found[ride] = before[int(rides.trip[ride])]
    return found


def _scan(search: _Search, board: np.ndarray, left: np.ndarray) -> Iterator[float]:
    """Fill in when each door can be boarded at and when a ride is left there; yields the fraction done.

    Parameters
    ----------
    board, left : ndarray of int32, shape (doors, queries)
        Changed in place.
    """
    rides, after, queries = search.rides, search.doors.paths, board.shape[1]
    aboard = np.zeros((search.trips, queries), dtype=bool)
    runs, open_door = [False] * search.trips, (board < NEVER).any(axis=1).tolist()
    can, better = np.empty(queries, dtype=bool), np.empty(queries, dtype=bool)
    columns = (
        search.trip,
        search.doors.boarding,
        search.doors.alighting,
        rides.departure,
        rides.arrival,
        rides.boards,
        rides.alights,
    )
    rows = zip(*(column.tolist() for column in columns), search.seated)
    for number, (run, start, end, leaves, comes, up, off, seated) in enumerate(rows):
        if number % CONNECTIONS_PER_STEP == 0:
            yield number / len(search.trip)
        on = aboard[run]
        for other in seated:
            if runs[other]:
                on |= aboard[other]
                runs[run] = True
        if up and open_door[start]:
            np.less_equal(board[start], leaves, out=can)
            on |= can
            runs[run] = runs[run] or bool(on.any())
        if not (runs[run] and off):
            continue
        np.greater(left[end], comes, out=better)
        better &= on
        if not better.any():
            continue
        np.copyto(left[end], comes, where=better)
        for other, seconds in after[end]:
            ready = comes + seconds
            np.greater(board[other], ready, out=can)
            can &= better
            np.copyto(board[other], ready, where=can)
            open_door[other] = True


def _spent(reached: np.ndarray, start: np.ndarray, origins: int, horizon_s: int) -> np.ndarray:
    """Seconds from the departures to these moments, by origin and minute; inf beyond the horizon."""
    return _reachable(reached - start, horizon_s).reshape(origins, -1)


def _reachable(seconds: np.ndarray, horizon_s: int) -> np.ndarray:
    return np.where(seconds <= horizon_s, seconds, np.inf).astype(np.float32)


def _arrivals(
    reached: np.ndarray,
    start: np.ndarray,
    rows: range,
    egress: pd.DataFrame,
    direct: pd.DataFrame | None,
    horizon_s: int,
) -> pd.DataFrame:
    """Median and best time of a block of origins to each destination."""
    earliest: dict[int, np.ndarray] = {}
    if direct is not None:
        own = direct[(direct["de"] >= rows.start) & (direct["de"] < rows.stop)]
        for destination, walks in own.groupby("vers"):
            walk = np.full(len(rows), NEVER, dtype=np.int32)
            np.minimum.at(walk, walks["de"].to_numpy(dtype=np.int64) - rows.start, _whole(walks["secondes"]))
            earliest[int(destination)] = np.repeat(walk, len(start) // len(rows)) + start
    seconds = _whole(egress["secondes"])
    stop = egress["stop"].to_numpy(dtype=np.int64)
    for destination, members in pd.Series(np.arange(len(egress))).groupby(egress["vers"].to_numpy()).indices.items():
        arrival = earliest.get(int(destination), np.full(len(start), NEVER, dtype=np.int32))
        for row in members:
            arrival = np.minimum(arrival, reached[stop[row]] + seconds[row])
        earliest[int(destination)] = arrival
    found = []
    for destination in sorted(earliest):
        spent = _spent(earliest[destination], start, len(rows), horizon_s)
        best = spent.min(axis=1)
        hit = np.flatnonzero(np.isfinite(best))
        middle = np.median(spent[hit], axis=1) / MINUTE_S
        found.append(
            pd.DataFrame(
                {
                    "de": rows.start + hit,
                    "vers": destination,
                    "minutes_mediane": np.where(np.isfinite(middle), middle, np.nan),
                    "minutes_min": best[hit] / MINUTE_S,
                }
            )
        )
    return _table(found)


def _table(parts: list[pd.DataFrame]) -> pd.DataFrame:
    parts = [part for part in parts if len(part)]
    if not parts:
        return pd.DataFrame(
            {
                "de": np.empty(0, np.int64),
                "vers": np.empty(0, np.int64),
                "minutes_mediane": np.empty(0),
                "minutes_min": np.empty(0),
            }
        )
    return pd.concat(parts, ignore_index=True).astype({"minutes_mediane": float, "minutes_min": float})
