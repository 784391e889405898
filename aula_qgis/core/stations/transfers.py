"""What ``transfers.txt`` says of changes: at stops, and of single routes and trips."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .timetable import Timetable

FORBIDDEN, TIMED = "3", ("0", "1", "2", "")
"""`transfer_type` of a change that is not possible, and of those between any two rides."""

BY_TRIP, BY_ROUTE = 3, 1
"""Rank of what a rule names: two trips go before a trip and a route, a trip, two routes, a route, stops alone."""


def transfer_rules(times: Timetable, transfers: pd.DataFrame, change_s: int) -> pd.DataFrame:
    """The rows of ``transfers.txt`` that time or forbid changes, by stops that are rows of the timetable.

    Parameters
    ----------
    times : Timetable
    transfers : DataFrame
        Columns that are missing are empty.
    change_s : int
        Seconds where the row says none.

    Returns
    -------
    DataFrame
        ``de, vers, secondes`` (NaN: forbidden), ``from_trip, to_trip, from_route, to_route`` (empty: any), ``rank``: the
        rule of the highest rank holds, 0 for one of stops alone.

    Examples
    --------
    >>> stops = pd.DataFrame({"stop_id": ["a", "b"], "parent_station": ["", ""]})
    >>> times = Timetable(stops, pd.DataFrame(), *np.zeros((6, 0), int))
    >>> rows = pd.DataFrame({"from_stop_id": ["a"], "to_stop_id": ["b"], "from_trip_id": ["t"], "transfer_type": ["3"]})
    >>> transfer_rules(times, rows, 120)[["de", "vers", "secondes", "from_trip", "rank"]].values.tolist()
    [[0, 1, nan, 't', 3]]
    """
    text = {
        name: transfers[name].fillna("") if name in transfers else pd.Series("", index=transfers.index, dtype=object)
        for name in ("from_stop_id", "to_stop_id", "transfer_type", "min_transfer_time", *RULED)
    }
    least = pd.to_numeric(text["min_transfer_time"], errors="coerce")
    table = pd.DataFrame(
        {
            "from": text["from_stop_id"],
            "to": text["to_stop_id"],
            "secondes": np.where(text["transfer_type"] == FORBIDDEN, np.nan, least.fillna(change_s)),
            **{short: text[name] for name, short in RULED.items()},
        }
    )[text["transfer_type"].isin([FORBIDDEN, *TIMED])]
    table["rank"] = sum((table[name] != "") * weight for name, weight in WEIGHTS.items())
    rows = np.arange(len(times.stops))
    members = pd.concat(
        [pd.DataFrame({"id": times.stops[name], "stop": rows}) for name in ("stop_id", "parent_station")]
    )
    members = members[members["id"] != ""]
    joined = table.merge(members.rename(columns={"id": "from", "stop": "de"}), on="from")
    joined = joined.merge(members.rename(columns={"id": "to", "stop": "vers"}), on="to")
    return joined[["de", "vers", "secondes", *RULED.values(), "rank"]]


RULED = {
    "from_trip_id": "from_trip",
    "to_trip_id": "to_trip",
    "from_route_id": "from_route",
    "to_route_id": "to_route",
}
WEIGHTS = {"from_trip": BY_TRIP, "to_trip": BY_TRIP, "from_route": BY_ROUTE, "to_route": BY_ROUTE}


@dataclass(frozen=True)
class Doors:
    """Stops as trips use them: a door for each stop, and one more for trips that a rule names there.

    Attributes
    ----------
    count : int
        Doors; the first ones are the stops.
    stop : ndarray of int64, shape (count,)
        The stop of each door.
    boarding, alighting : ndarray of int64, shape (rides,)
        The door at which each ride is boarded, and left.
    paths : list of list of (int, int)
        For each door at which one alights the doors to board at, and the seconds to there.
    """

    count: int
    stop: np.ndarray
    boarding: np.ndarray
    alighting: np.ndarray
    paths: list[list[tuple[int, int]]]


def doors(
    rides: pd.DataFrame, paths: Sequence[Sequence[tuple[int, int]]], rules: pd.DataFrame | None, stops: int
) -> Doors:
    """Doors, and paths between them, so that rules of single trips and routes hold for these alone.

    Parameters
    ----------
    rides : DataFrame
        ``start, end`` (rows of stops), ``trip`` and ``route`` (identifiers), in the order of the scan.
    paths : sequence of sequence of (int, int)
        For each stop where its paths lead, and their seconds; they hold where no rule does.
    rules : DataFrame or None
        See `transfer_rules`.
    stops : int

    Notes
    -----
    Trips that the same rules name at a stop share their door: there are no more doors than the rules make different.

    Examples
    --------
    >>> rides = pd.DataFrame({"start": [0, 1], "end": [1, 2], "trip": ["a", "b"], "route": "r"})
    >>> rule = pd.DataFrame({"de": [1], "vers": [1], "secondes": [np.nan], "from_trip": ["a"], "to_trip": ["b"],
    ...     "from_route": "", "to_route": "", "rank": [6]})
    >>> found = doors(rides, [[], [(1, 120)], []], rule, 3)
    >>> found.boarding, found.alighting, found.paths[3:], found.paths[1]
    (array([0, 4]), array([3, 2]), [[(1, 120)], []], [(1, 120), (4, 120)])
    """
    start, end = (rides[name].to_numpy(dtype=np.int64) for name in ("start", "end"))
    specific = None if rules is None else rules[rules["rank"] > 0].reset_index(drop=True)
    if specific is None or not len(specific):
        return Doors(stops, np.arange(stops), start, end, [list(each) for each in paths])
    stop, keys = list(range(stops)), [frozenset[int]()] * stops
    alighting = _own_doors(rides, end, specific, "de", "from", stop, keys)
    first_boarding = len(stop)
    boarding = _own_doors(rides, start, specific, "vers", "to", stop, keys)
    others: dict[int, list[int]] = {}
    for door in range(first_boarding, len(stop)):
        others.setdefault(stop[door], []).append(door)
    found = [
        _paths_of_door(door, stop, keys, paths, others, specific, stops) if door < first_boarding else []
        for door in range(len(stop))
    ]
    return Doors(len(stop), np.array(stop, dtype=np.int64), boarding, alighting, found)


def _own_doors(
    rides: pd.DataFrame,
    at: np.ndarray,
    rules: pd.DataFrame,
    column: str,
    side: str,
    stop: list[int],
    keys: list[frozenset[int]],
) -> np.ndarray:
    """The door of each ride on one side; `stop` and `keys` (the rules of each door) grow by the new ones."""
    place = pd.DataFrame({"stop": at, "trip": rides["trip"].to_numpy(), "route": rides["route"].to_numpy()})
    place["row"] = np.arange(len(place))
    named = rules[(rules[f"{side}_trip"] != "") | (rules[f"{side}_route"] != "")]
    named = named.assign(rule=named.index)[["rule", column, f"{side}_trip", f"{side}_route"]]
    both = place[place["stop"].isin(named[column])].merge(named, left_on="stop", right_on=column)
    for what in ("trip", "route"):
        wanted = both[f"{side}_{what}"]
        both = both[(wanted == "") | (wanted == both[what])]
    door = at.copy()
    known: dict[Hashable, int] = {}
    for row, found in both.groupby("row")["rule"].agg(frozenset).items():
        key = int(at[row]), found
        if key not in known:
            known[key] = len(stop)
            stop.append(key[0])
            keys.append(found)
        door[row] = known[key]
    return door


def _paths_of_door(
    door: int,
    stop: list[int],
    keys: list[frozenset[int]],
    paths: Sequence[Sequence[tuple[int, int]]],
    others: dict[int, list[int]],
    rules: pd.DataFrame,
    stops: int,
) -> list[tuple[int, int]]:
    """Where one gets from a door at which one alights."""
    here = stop[door]
    plain = dict(paths[here])
    applying = rules[(rules["de"] == here) & _names(rules, "from", keys[door])]
    found = []
    for there in sorted({*plain, *applying["vers"]}):
        mine = applying[applying["vers"] == there]
        for target in (there, *others.get(there, ())):
            ruled = mine[_names(mine, "to", keys[target] if target >= stops else frozenset())]
            if len(ruled):
                seconds = ruled.loc[ruled["rank"].idxmax(), "secondes"]
            else:
                seconds = plain.get(there, np.nan)
            if not np.isnan(seconds):
                found.append((target, max(int(np.ceil(seconds)), 1)))
    return found


def _names(rules: pd.DataFrame, side: str, key: frozenset[int]) -> np.ndarray:
    """Which rules hold for a door: they name no trip and no route of this side, or are among those of its key."""
    anyone = ((rules[f"{side}_trip"] == "") & (rules[f"{side}_route"] == "")).to_numpy()
    return anyone | rules.index.isin(key)
