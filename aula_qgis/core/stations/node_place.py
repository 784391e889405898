"""The node–place model of stations (Bertolini): what the transport offers, what the surroundings hold, and whether they match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
import pandas as pd

from ..messages import Fault, Note

EVEN = 1e-12
"""Values that spread less than this, relative to their size, are all alike."""

LEAST_STATIONS = 3
"""Normalising fewer stations against each other says nothing."""


class Kind(Enum):
    """Bertolini's five situations; the values stand in the field ``type``."""

    BALANCED = "équilibré"
    STRESS = "stress"
    DEPENDENCE = "dépendance"
    NODE = "nœud déséquilibré"
    PLACE = "lieu déséquilibré"


@dataclass(frozen=True)
class Thresholds:
    """What parts the types.

    Attributes
    ----------
    centre : float
        Mean of node − place: the middle of the corridor.
    gap : float
        Half its width.
    low, high : float
        Means of node and place below which a station is dependent, above which it is under stress.
    """

    centre: float
    gap: float
    low: float
    high: float


@dataclass(frozen=True)
class NodePlace:
    """Indices of stations.

    Attributes
    ----------
    stations : DataFrame
        ``noeud, lieu`` (0 to 1), ``equilibre`` (node − place), ``type`` (a value of `Kind`), ``mixite`` (0 to 1; only
        with jobs). A station with an indicator that is not known has NaN in the index, the balance and the type.
    indicators : DataFrame
        Every indicator after log10 and min–max, 0 to 1.
    thresholds : Thresholds
    notes : list of Note
    """

    stations: pd.DataFrame
    indicators: pd.DataFrame
    thresholds: Thresholds
    notes: list[Note]


def job_mix(jobs: np.ndarray) -> np.ndarray:
    """Degree of mix of the jobs around each station, 0 (one cluster alone) to 1 (all alike).

    Parameters
    ----------
    jobs : ndarray of float64, shape (stations, clusters)
        Jobs, four clusters in Bertolini's model.

    Returns
    -------
    ndarray of float64, shape (stations,)
        NaN where a number is not known or there is no job at all.

    Notes
    -----
    1 − ((a − b)/d + (a − c)/d)/2, where a is the largest cluster, b the smallest, c the mean, d the sum
    (Bertolini, 1999).

    Examples
    --------
    >>> job_mix(np.array([[100.0, 100, 100, 100], [400, 0, 0, 0], [40, 30, 20, 10]]))
    array([1.   , 0.125, 0.775])
    """
    a, b, c, d = jobs.max(axis=1), jobs.min(axis=1), jobs.mean(axis=1), jobs.sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(d > 0, 1 - ((a - b) / d + (a - c) / d) / 2, np.nan)


def min_max(values: np.ndarray) -> np.ndarray:
    """Values from 0 (the least) to 1 (the greatest); NaN stays, and all is NaN where all are alike.

    Examples
    --------
    >>> min_max(np.array([10.0, 20, np.nan, 30])), min_max(np.array([5.0, 5]))
    (array([0. , 0.5, nan, 1. ]), array([nan, nan]))
    """
    known = values[~np.isnan(values)]
    if not len(known) or np.ptp(known) <= EVEN * np.abs(known).max():
        return np.full(len(values), np.nan)
    return (values - known.min()) / np.ptp(known)


def types(node: np.ndarray, place: np.ndarray, spread: float = 1.0) -> tuple[np.ndarray, Thresholds]:
    """The situation of each station, and what parts them.

    Parameters
    ----------
    node, place : ndarray of float64
        Indices; NaN where not known.
    spread : float
        Standard deviations.

    Returns
    -------
    tuple of (ndarray of object, Thresholds)
        Values of `Kind`, None where not known.

    Notes
    -----
    Bertolini (1999) draws the five areas of the diagram without numbers; the thresholds are this function's, over the
    stations that are compared. With d = node − place, m = (node + place)/2, mean and standard deviation σ over the
    stations: |d − mean(d)| > `spread` · σ(d) is an unbalanced node or place; else m > mean(m) + `spread` · σ(m) is
    stress, m < mean(m) − `spread` · σ(m) dependence; the others are balanced. The corridor is centred on mean(d),
    because two indices of different indicators have no common zero.

    Examples
    --------
    >>> kinds, limits = types(np.array([0.9, 0.5, 0.1, 0.9, 0.3]), np.array([0.9, 0.5, 0.1, 0.3, 0.9]))
    >>> list(kinds)
    ['stress', 'équilibré', 'dépendance', 'nœud déséquilibré', 'lieu déséquilibré']
    >>> round(limits.gap, 3), round(limits.low, 3), round(limits.high, 3)
    (0.379, 0.282, 0.798)
    """
    balance, level = node - place, (node + place) / 2
    known = ~np.isnan(balance)
    kinds = np.full(len(node), None, dtype=object)
    if not known.any():
        return kinds, Thresholds(np.nan, np.nan, np.nan, np.nan)
    centre, middle = float(balance[known].mean()), float(level[known].mean())
    gap, reach = spread * float(balance[known].std()), spread * float(level[known].std())
    limits = Thresholds(centre, gap, middle - reach, middle + reach)
    kinds[known] = Kind.BALANCED.value
    kinds[known & (level > limits.high)] = Kind.STRESS.value
    kinds[known & (level < limits.low)] = Kind.DEPENDENCE.value
    kinds[known & (balance - centre > gap)] = Kind.NODE.value
    kinds[known & (balance - centre < -gap)] = Kind.PLACE.value
    return kinds, limits


def node_place(
    values: pd.DataFrame,
    node: Sequence[str],
    place: Sequence[str],
    *,
    log: Sequence[str] = (),
    jobs: Sequence[str] = (),
    spread: float = 1.0,
) -> NodePlace:
    """Node and place indices of stations, their balance and their type.

    Parameters
    ----------
    values : DataFrame
        One row per station, a column of numbers per indicator; NaN where not known.
    node, place : sequence of str
        Indicators of each index. The more, the better the offer.
    log : sequence of str
        Indicators whose log10 counts: few large values, many small ones.
    jobs : sequence of str
        Jobs by cluster: their mix becomes one more indicator of the place.
    spread : float
        See `types`.

    Returns
    -------
    NodePlace

    Raises
    ------
    Fault
        Fewer than three stations, no indicator, an indicator in both indices, a negative value under a logarithm.

    Notes
    -----
    Each indicator: log10 where asked for (log10(1 + x) where it has zeros, which is said), then min–max over the
    stations; an index is the mean of its indicators. Indicators that are alike everywhere are left out, which is said.

    Examples
    --------
    >>> table = pd.DataFrame({"trains": [10.0, 100, 1000], "residents": [500.0, 1000, 1500]})
    >>> node_place(table, ["trains"], ["residents"], log=["trains"]).stations[["noeud", "lieu", "equilibre"]].values.tolist()
    [[0.0, 0.0, 0.0], [0.5, 0.5, 0.0], [1.0, 1.0, 0.0]]
    """
    _check(values, node, place, log, jobs)
    notes: list[Note] = []
    table = {name: values[name].to_numpy(dtype=np.float64) for name in (*node, *place)}
    place = list(place)
    if jobs:
        table[MIX] = job_mix(values[list(jobs)].to_numpy(dtype=np.float64))
        place.append(MIX)
    scaled = {}
    for name, column in table.items():
        scaled[name] = min_max(_logarithm(name, column, notes) if name in log else column)
        if np.isnan(scaled[name]).all():
            notes.append(
                Note(
                    "The indicator {name} is the same at all stations, or not known at any: it was left out.",
                    {"name": name},
                )
            )
    indicators = pd.DataFrame(scaled, index=range(len(values))).dropna(axis="columns", how="all")
    index = {
        side: _mean(indicators, names, f"{side.upper()}_FIELDS") for side, names in (("node", node), ("place", place))
    }
    kinds, thresholds = types(index["node"], index["place"], spread)
    unknown = np.isnan(index["node"]) | np.isnan(index["place"])
    if unknown.any():
        notes.append(
            Note(
                "{count} of {total} stations lack an indicator: their index, balance and type are left empty.",
                {"count": int(unknown.sum()), "total": len(values)},
            )
        )
    stations = pd.DataFrame(
        {"noeud": index["node"], "lieu": index["place"], "equilibre": index["node"] - index["place"], "type": kinds}
    )
    if jobs:
        stations["mixite"] = table[MIX]
    return NodePlace(stations, indicators, thresholds, notes)


MIX = "mixite"
"""The indicator that the jobs make."""


def _check(
    values: pd.DataFrame, node: Sequence[str], place: Sequence[str], log: Sequence[str], jobs: Sequence[str]
) -> None:
    if len(values) < LEAST_STATIONS:
        raise Fault(
            "{count} stations cannot be compared with each other: at least {least} are needed.",
            count=len(values),
            least=LEAST_STATIONS,
        )
    for names, parameter in ((node, "NODE_FIELDS"), ([*place, *jobs], "PLACE_FIELDS")):
        if not names:
            raise Fault("No indicator was chosen in {parameter}: choose at least one field.", parameter=parameter)
    both = [name for name in node if name in place]
    if both:
        raise Fault(
            "{names} cannot be an indicator of the node and of the place: choose it for one of them.", names=both
        )
    strange = [name for name in log if name not in (*node, *place)]
    if strange:
        raise Fault(
            "The logarithm of {names} is asked for, but it is no indicator: add it to the node or the place.",
            names=strange,
        )
    if len(jobs) == 1:
        raise Fault("The mix of jobs needs at least two clusters: {name} is one.", name=jobs[0])
    for name in (*log, *jobs):
        below = int((values[name] < 0).sum())
        if below:
            raise Fault(
                "{name} is negative at {count} stations: correct it, or leave it empty where it is not known.",
                name=name,
                count=below,
            )


def _logarithm(name: str, values: np.ndarray, notes: list[Note]) -> np.ndarray:
    zeros = int((values == 0).sum())
    if not zeros:
        return np.log10(values)
    notes.append(
        Note(
            "{name} is 0 at {count} stations: log10(1 + x) takes the place of log10(x).",
            {"name": name, "count": zeros},
            False,
        )
    )
    return np.log10(1 + values)


def _mean(indicators: pd.DataFrame, names: Sequence[str], parameter: str) -> np.ndarray:
    """Mean of the indicators that tell stations apart; NaN where one of them is not known."""
    kept = [name for name in names if name in indicators]
    if not kept:
        raise Fault(
            "No indicator of {parameter} tells the stations apart: all are the same everywhere, or not known.",
            parameter=parameter,
        )
    return indicators[kept].mean(axis=1, skipna=False).to_numpy()
