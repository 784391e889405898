"""Trips of one vehicle: where passengers may stay in their seats from one trip to the next."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .stops import metres

SAME_PLACE_M = 200.0
"""A trip goes on from where the one before ends, or from this near."""

STAY_SEATED, MUST_ALIGHT = "4", "5"
"""`transfer_type` of two trips of one vehicle that passengers may stay in, or must leave."""


def seated_pairs(runs: pd.DataFrame, transfers: pd.DataFrame | None) -> np.ndarray:
    """Pairs of runs between which passengers may stay seated.

    Parameters
    ----------
    runs : DataFrame
        One row per run: ``trip_id``, ``block`` (empty: none), ``service``, ``day``, ``start``, ``end`` (seconds of the
        first departure and of the last arrival), ``lon_start, lat_start, lon_end, lat_end``.
    transfers : DataFrame or None
        ``from_trip_id, to_trip_id, transfer_type`` of ``transfers.txt``, where they are there.

    Returns
    -------
    ndarray of int64, shape (k, 2)
        Rows of the run that ends and of the one that goes on.

    Notes
    -----
    Runs of one block, service and day follow each other in the order of their departures, where the next one starts at
    most 200 m from the end of the last one and not before it. ``transfer_type`` 4 joins two trips wherever they are,
    the first run that leaves after the arrival on the same day or the day after; 5 parts them.

    Examples
    --------
    >>> runs = pd.DataFrame({"trip_id": ["a", "b"], "block": "B", "service": "s", "day": 0, "start": [0, 900],
    ...     "end": [900, 1800], "lon_start": [3.0, 3.1], "lat_start": 50.0, "lon_end": [3.1, 3.2], "lat_end": 50.0})
    >>> seated_pairs(runs, None).tolist()
    [[0, 1]]
    >>> seated_pairs(runs, pd.DataFrame({"from_trip_id": ["a"], "to_trip_id": ["b"], "transfer_type": ["5"]})).tolist()
    []
    """
    pairs = [_of_blocks(runs)]
    parted: set[tuple[str, str]] = set()
    if transfers is not None and {"from_trip_id", "to_trip_id", "transfer_type"} <= set(transfers.columns):
        named = transfers[(transfers["from_trip_id"] != "") & (transfers["to_trip_id"] != "")]
        pairs.append(_of_transfers(runs, named[named["transfer_type"] == STAY_SEATED]))
        forbidden = named[named["transfer_type"] == MUST_ALIGHT]
        parted = set(zip(forbidden["from_trip_id"], forbidden["to_trip_id"]))
    found = np.unique(np.concatenate(pairs), axis=0)
    names = runs["trip_id"].to_numpy()
    allowed = [(names[a], names[b]) not in parted for a, b in found]
    return found[np.array(allowed, dtype=bool)]


def _of_blocks(runs: pd.DataFrame) -> np.ndarray:
    rows = runs[runs["block"] != ""].sort_values(["block", "service", "day", "start", "end"], kind="stable")
    if len(rows) < 2:
        return np.empty((0, 2), dtype=np.int64)
    before, after = rows.iloc[:-1], rows.iloc[1:]
    same = np.ones(len(before), dtype=bool)
    for name in ("block", "service", "day"):
        same &= before[name].to_numpy() == after[name].to_numpy()
    middle = float(np.nan_to_num(rows["lat_end"].mean()))
    ends, starts = (
        metres(part[f"lon_{side}"].to_numpy(float), part[f"lat_{side}"].to_numpy(float), middle)
        for part, side in ((before, "end"), (after, "start"))
    )
    same &= np.hypot(*(ends - starts).T) <= SAME_PLACE_M
    same &= after["start"].to_numpy() >= before["end"].to_numpy()
    return np.column_stack([before.index.to_numpy()[same], after.index.to_numpy()[same]]).astype(np.int64)


def _of_transfers(runs: pd.DataFrame, transfers: pd.DataFrame) -> np.ndarray:
    number = runs[["trip_id", "day", "start", "end"]].assign(run=np.arange(len(runs)))
    both = transfers[["from_trip_id", "to_trip_id"]].drop_duplicates()
    both = both.merge(number, left_on="from_trip_id", right_on="trip_id")
    both = both.merge(number, left_on="to_trip_id", right_on="trip_id", suffixes=("_a", "_b"))
    both = both[(both["start_b"] >= both["end_a"]) & (both["day_b"] - both["day_a"]).isin((0, 1))]
    first = both.sort_values("start_b", kind="stable").drop_duplicates(["run_a", "to_trip_id"])
    return first[["run_a", "run_b"]].to_numpy(dtype=np.int64).reshape(-1, 2)
