"""What runs at each station on a day: departures, directions, places reached without change, the way to a hub."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..messages import Fault, Note, Progress, checkpoint, part, silent
from .feed import TRANSIT_MODES, TransitMode
from .stops import Stations
from .timetable import Timetable

HOUR_S = 3600
PEAK = (7, 9)
"""Hours of the morning peak, whose departures are always given apart."""


@dataclass(frozen=True)
class Service:
    """The service of stations on a day.

    Attributes
    ----------
    stations : DataFrame
        One row per place: ``departs_train, departs_car, departs_autre, departs_pointe, premier, dernier, directions,
        gares_directes, attente_moyenne_min, trains_directs_hub, temps_min_hub_min, temps_median_hub_min,
        attente_hub_min, departs_demande``. Places without any stop of the feed have NaN everywhere; the four of the hub are NaN without
        hub and at the hub itself, its times also where nothing goes there.
    hours : DataFrame
        ``gare`` (row of the place), ``heure`` (24 and more after midnight), ``mode, departs``.
    directions : DataFrame
        ``gare, terminus, mode, departs``, most frequent first.
    reached : DataFrame
        ``gare, destination, departs, temps_min_min``: stations reached without change.
    notes : list of Note
    """

    stations: pd.DataFrame
    hours: pd.DataFrame
    directions: pd.DataFrame
    reached: pd.DataFrame
    notes: list[Note] = field(default_factory=list)


def parse_hours(text: str) -> list[tuple[int, int]]:
    """Stretches of a day in seconds; the whole day where nothing is written.

    Examples
    --------
    >>> parse_hours("7-9, 16:30-18"), parse_hours("7h30–9h")
    ([(25200, 32400), (59400, 64800)], [(27000, 32400)])
    """
    if not text.strip():
        return []
    found = []
    for stretch in re.split(r"[,;]", text):
        clock = r"(\d{1,2})(?:[:hH](\d{2})?)?"
        match = re.fullmatch(rf"\s*{clock}\s*[-–à]\s*{clock}\s*", stretch)
        if not match:
            raise Fault("{text} is not a list of hours: write for instance 7-9, 16:30-18.", text=repr(text))
        start, end = (int(match[k]) * HOUR_S + int(match[k + 1] or 0) * 60 for k in (1, 3))
        if end <= start:
            raise Fault(
                "The hours {text} are empty: the end must come after the start (write 22-26 for what runs after midnight).",
                text=repr(stretch.strip()),
            )
        found.append((start, end))
    return found


def clock(seconds: float) -> str | None:
    """Seconds as a time; hours go on after 24 in the night that follows. None where not known.

    Examples
    --------
    >>> clock(18720), clock(87540), clock(float("nan"))
    ('05:12', '24:19', None)
    """
    return None if seconds != seconds else f"{int(seconds) // HOUR_S:02d}:{int(seconds) % HOUR_S // 60:02d}"


def mean_wait(gare: np.ndarray, departure: np.ndarray, count: int) -> np.ndarray:
    """Minutes that somebody waits who comes at random between the first and the last departure of a place.

    Parameters
    ----------
    gare, departure : ndarray
        Row of the place and seconds of each departure, in any order.
    count : int
        Number of places.

    Returns
    -------
    ndarray of float64, shape (count,)
        NaN for fewer than two departures.

    Notes
    -----
    Σ gap² / (2 Σ gap): long gaps are met more often.

    Examples
    --------
    >>> mean_wait(np.array([0, 0, 0, 1]), np.array([0, 600, 3600, 60]), 2).round(2)
    array([21.67,   nan])
    """
    order = np.lexsort((departure, gare))
    gare, gap = gare[order], np.diff(departure[order].astype(np.float64), prepend=0)
    gap[np.diff(gare, prepend=-1) != 0] = 0
    total, squares = np.bincount(gare, gap, count), np.bincount(gare, gap**2, count)
    return np.divide(squares, 120 * total, out=np.full(count, np.nan), where=total > 0)


def station_service(
    times: Timetable,
    stations: Stations,
    places: Sequence[np.ndarray] | None = None,
    *,
    hub: np.ndarray | None = None,
    hours: Sequence[tuple[int, int]] = (),
    all_modes: bool = False,
    progress: Progress = silent,
) -> Service:
    """The service of each place on a day.

    Parameters
    ----------
    times : Timetable
        Of one day.
    stations : Stations
        Of the same stops.
    places : sequence of ndarray of int64, optional
        For each place the rows of its stations; each station by itself where it is not given.
    hub : ndarray of int64, optional
        Rows of the stations that are the hub.
    hours : sequence of (int, int)
        Stretches of the day, in seconds, that departures are counted in; the whole day where empty.
    all_modes : bool
        First and last departure, directions, stations reached, hub and waits are those of trains alone, unless this
        is True or no train runs in the feed.

    Returns
    -------
    Service

    Notes
    -----
    A departure is a call where passengers may board; a trip that calls at several stops of a place departs there once.
    Calls that must be booked count in none of the figures but ``departs_demande``. Directions are the different last stations of the trips. Times to the hub are those of the first call there. The
    wait is that of `mean_wait`, all directions together; ``attente_hub_min`` is that for a direct trip to the hub.

    Examples
    --------
    >>> trips = pd.DataFrame({"trip_id": ["t"], "headsign": "", "route": "", "mode": [0]})
    >>> times = Timetable(pd.DataFrame(), trips, np.array([0, 0]), np.array([0, 1]), np.array([0, 900]), np.array([0, 900]),
    ...     np.array([True, False]), np.array([False, True]))
    >>> rows = Stations(np.array([0, 1]), pd.DataFrame({"nom": ["A", "B"]}))
    >>> station_service(times, rows, hub=np.array([1])).stations[["departs_train", "gares_directes", "temps_min_hub_min"]].values.tolist()
    [[1, 1, 15.0], [0, 0, nan]]
    """
    rows = len(stations.table)
    places = [np.array([row]) for row in range(rows)] if places is None else places
    notes: list[Note] = []
    train = TRANSIT_MODES.index(TransitMode.TRAIN)
    if not all_modes and not (times.mode == train).any():
        all_modes = True
        notes.append(
            Note(
                "No train runs in this feed on this day: first, last, directions, waits and stations reached are those of all modes.",
                {},
                False,
            )
        )
    own = pd.DataFrame(
        {
            "gare": np.repeat(np.arange(len(places)), [len(place) for place in places]),
            "station": np.concatenate([*places, np.empty(0, dtype=np.int64)]),
        }
    )
    every = _departures(times, stations.of_stop, own, hours)
    calls, booked = every[~every["on_demand"]], every[every["on_demand"]]
    if len(booked):
        notes.append(
            Note(
                "{count} departures run on demand only (to be booked): they stand apart, in departs_demande.",
                {"count": len(booked)},
            )
        )
    chosen = calls if all_modes else calls[calls["mode"] == train]
    chosen = chosen.reset_index(drop=True)
    checkpoint(progress, 0.2)
    reached, to_hub = _onwards(
        times,
        stations.of_stop,
        chosen,
        own,
        hub if hub is not None else np.empty(0, dtype=np.int64),
        rows,
        part(progress, 0.2, 0.9),
    )
    names = stations.table["nom"].to_numpy()
    words = np.array([each.value for each in TRANSIT_MODES], dtype=object)
    last = stations.of_stop[times.stop[np.searchsorted(times.trip, np.arange(len(times.trips)), "right") - 1]]
    directions = pd.DataFrame({"gare": chosen["gare"], "terminus": last[chosen["trip"]], "mode": chosen["mode"]})
    directions = directions[~_in_place(own, directions["gare"].to_numpy(), directions["terminus"].to_numpy(), rows)]
    table = _figures(calls, chosen, directions, reached, len(places))
    table["departs_demande"] = np.bincount(booked["gare"], minlength=len(places))
    if hub is not None:
        table = table.join(_to_hub(chosen, to_hub, len(places)))
        table.loc[own.loc[own["station"].isin(hub), "gare"].unique(), HUB_COLUMNS] = np.nan
    matched = np.bincount(own["gare"], minlength=len(places)) > 0
    table = table.reindex(columns=COLUMNS)
    table.loc[~matched] = np.nan
    for name in ("premier", "dernier"):
        table[name] = table[name].map(clock).astype(object)
    for name in COUNTS:
        table[name] = table[name].astype("Int64")
    named = directions.assign(terminus=names[directions["terminus"]], mode=words[directions["mode"]])
    return Service(
        table,
        _counted(
            calls.assign(heure=calls["departure"] // HOUR_S, mode=words[calls["mode"]]), ["gare", "heure", "mode"]
        ),
        _ranked(_counted(named, ["gare", "terminus", "mode"])),
        _ranked(
            reached.assign(destination=names[reached["vers"]], temps_min_min=reached["secondes"] / 60)[
                ["gare", "destination", "departs", "temps_min_min"]
            ]
        ),
        notes,
    )


HUB_COLUMNS = ["trains_directs_hub", "temps_min_hub_min", "temps_median_hub_min", "attente_hub_min"]
COLUMNS = [
    "departs_train",
    "departs_car",
    "departs_autre",
    "departs_pointe",
    "premier",
    "dernier",
    "directions",
    "gares_directes",
    "attente_moyenne_min",
    *HUB_COLUMNS,
    "departs_demande",
]


COUNTS = [name for name in COLUMNS if name not in ("premier", "dernier") and not name.endswith("_min")]


def _departures(
    times: Timetable, of_stop: np.ndarray, own: pd.DataFrame, hours: Sequence[tuple[int, int]]
) -> pd.DataFrame:
    """``gare, call, trip, mode, departure``: a trip that calls at several stops of a place departs there once, the last time."""
    call = np.flatnonzero(times.boards & _within(times.departure, hours))
    frame = pd.DataFrame(
        {
            "station": of_stop[times.stop[call]],
            "call": call,
            "trip": times.trip[call],
            "mode": times.mode[call],
            "on_demand": False if times.on_demand is None else times.on_demand[call],
            "departure": times.departure[call],
        }
    )
    return (
        frame.merge(own, on="station")
        .sort_values(["gare", "call"])
        .drop_duplicates(["gare", "trip"], keep="last")
        .drop(columns="station")
    )


def _figures(
    calls: pd.DataFrame, chosen: pd.DataFrame, directions: pd.DataFrame, reached: pd.DataFrame, count: int
) -> pd.DataFrame:
    """The figures of each place but those of the hub; those of `chosen` are of trains alone where only these are asked for."""
    gare, leaves = chosen["gare"].to_numpy(), chosen["departure"]
    peak = _within(leaves.to_numpy(), [(PEAK[0] * HOUR_S, PEAK[1] * HOUR_S)])
    table = pd.DataFrame(
        {
            f"departs_{each.value}": np.bincount(calls.loc[calls["mode"] == number, "gare"], minlength=count)
            for number, each in enumerate(TRANSIT_MODES)
        }
    ).astype(float)
    table["departs_pointe"] = np.bincount(gare[peak], minlength=count)
    table["premier"], table["dernier"] = (
        leaves.groupby(gare).agg(which).reindex(range(count)) for which in ("min", "max")
    )
    table["directions"] = np.bincount(directions[["gare", "terminus"]].drop_duplicates()["gare"], minlength=count)
    table["gares_directes"] = np.bincount(reached["gare"], minlength=count)
    table["attente_moyenne_min"] = mean_wait(gare, leaves.to_numpy(), count)
    return table


def _to_hub(chosen: pd.DataFrame, to_hub: np.ndarray, count: int) -> pd.DataFrame:
    """The four columns of the hub."""
    direct = ~np.isnan(to_hub)
    gare, minutes = chosen["gare"].to_numpy()[direct], pd.Series(to_hub[direct] / 60)
    by_place = minutes.groupby(gare)
    return pd.DataFrame(
        {
            "trains_directs_hub": np.bincount(gare, minlength=count).astype(float),
            "temps_min_hub_min": by_place.min().reindex(range(count)),
            "temps_median_hub_min": by_place.median().reindex(range(count)),
            "attente_hub_min": mean_wait(gare, chosen["departure"].to_numpy()[direct], count),
        }
    )


def _within(seconds: np.ndarray, stretches: Sequence[tuple[int, int]]) -> np.ndarray:
    """Which times lie in one of the stretches, their start included, their end not; all where there is none."""
    inside = np.full(len(seconds), not stretches)
    for start, end in stretches:
        inside |= (seconds >= start) & (seconds < end)
    return inside


def _in_place(own: pd.DataFrame, gare: np.ndarray, station: np.ndarray, rows: int) -> np.ndarray:
    """Which stations belong to the place they are paired with."""
    return np.isin(
        gare.astype(np.int64) * rows + station, own["gare"].to_numpy(dtype=np.int64) * rows + own["station"].to_numpy()
    )


def _counted(frame: pd.DataFrame, columns: list[str]) -> pd.DataFrame:
    return frame.groupby(columns, as_index=False).size().rename(columns={"size": "departs"})


def _ranked(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.sort_values(["gare", "departs"], ascending=[True, False], kind="stable", ignore_index=True)


def _onwards(
    times: Timetable,
    of_stop: np.ndarray,
    chosen: pd.DataFrame,
    own: pd.DataFrame,
    hub: np.ndarray,
    rows: int,
    progress: Progress,
) -> tuple[pd.DataFrame, np.ndarray]:
    """Where the departures go on to.

    Returns
    -------
    reached : DataFrame
        ``gare, vers, departs, secondes`` (the shortest): stations with a direct trip from the place.
    to_hub : ndarray of float64, shape (departures,)
        Seconds from each departure to the first call of its trip at the hub; NaN where it does not go there.

    Notes
    -----
    All departures at once: the first next call of every trip, the second next, and so on.
    """
    call, gare = chosen["call"].to_numpy(), chosen["gare"].to_numpy()
    end = np.searchsorted(times.trip, times.trip[call], "right")
    to_hub = np.full(len(call), np.nan)
    found = [
        pd.DataFrame(
            {"start": np.empty(0, dtype=np.int64), "vers": np.empty(0, dtype=np.int64), "secondes": np.empty(0)}
        )
    ]
    longest = int((end - call).max(initial=0))
    for step in range(1, longest):
        checkpoint(progress, step / longest)
        start = np.flatnonzero(call + step < end)
        stop = call[start] + step
        vers = of_stop[times.stop[stop]]
        off = times.alights[stop] & ~_in_place(own, gare[start], vers, rows)
        start, vers, spent = start[off], vers[off], times.arrival[stop[off]] - times.departure[call[start[off]]]
        at_hub = np.isin(vers, hub) & np.isnan(to_hub[start])
        to_hub[start[at_hub]] = spent[at_hub]
        found.append(pd.DataFrame({"start": start, "vers": vers, "secondes": spent.astype(np.float64)}))
    pairs = pd.concat(found, ignore_index=True).drop_duplicates(["start", "vers"])
    pairs["gare"] = gare[pairs["start"]]
    return pairs.groupby(["gare", "vers"], as_index=False).agg(
        departs=("secondes", "size"), secondes=("secondes", "min")
    ), to_hub
