"""Tanks day by day (cuves): what they supply, what overflows, how big they should be.

Two rules of operation, with V the water in store, Q the day's inflow, D the demand, S the tank:

- YAS, yield after spillage: Y = min(D, V), then V' = min(V + Q, S) − Y;
- YBS, yield before spillage: Y = min(D, V + Q), then V' = min(V + Q − Y, S).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
import pandas as pd

from ..messages import Fault, Note, Progress, checkpoint, silent
from ..parts import in_turn
from ..tables import refuse_negative
from .demand import STORAGE_DAYS
from .rain import YEAR_DAYS, RainSeries, after_first_flush, gap_notes, wettest_days

PLATEAU = 0.98
"""The recommended size supplies at least this part of what the largest one does."""

MET_TOLERANCE_M3 = 1e-9
"""A day's demand counts as met when no more than this is wanting: the rounding of sums."""

IDENTITY_TOLERANCE = 1e-9
"""Inflow and what became of it may differ by this part before it is reported."""

ROOFS_A_BLOCK = 16_384
"""Roofs simulated at once: their numbers stay in the processor's cache, and a block takes about half a second."""


class Rule(Enum):
    """Which comes first in a day, the demand or the rain."""

    YAS = "YAS"
    YBS = "YBS"


class Advice(Enum):
    """How a size was recommended; the values stand in the field ``conseil``."""

    PLATEAU = "plus petite taille à moins de 2 % du palier"
    STORAGE = "réserve de 21 jours"


@dataclass(frozen=True)
class Month:
    """A stretch of days in one calendar month.

    Attributes
    ----------
    number : int
        0 for January.
    rain_mm : list of float
        Rain that reaches the tanks, day by day.
    wettest : list of int
        Rank of the day among the wettest, −1 for the others.
    """

    number: int
    rain_mm: list[float]
    wettest: list[int]


@dataclass(frozen=True)
class Weather:
    """The days that are simulated; days not measured are left out.

    Attributes
    ----------
    months : list of Month
    days : int
    wettest : DataFrame
        ``date, mm``, wettest first.
    """

    months: list[Month]
    days: int
    wettest: pd.DataFrame

    @property
    def rain_mm(self) -> float:
        """Rain that reaches the tanks over the whole period."""
        return float(sum(sum(month.rain_mm) for month in self.months))


@dataclass(frozen=True)
class Flows:
    """What became of the water of a block of n tanks, in m³ over the period.

    Attributes
    ----------
    supplied, spilled : ndarray of float64, shape (12, n)
        By calendar month.
    met : ndarray of int32, shape (n,)
        Days with a demand that was met in full.
    stored : ndarray of float64, shape (n,)
        Water in store at the end.
    kept : ndarray of float64, shape (wettest days, n)
        Inflow less overflow on each of the wettest days.
    """

    supplied: np.ndarray
    spilled: np.ndarray
    met: np.ndarray
    stored: np.ndarray
    kept: np.ndarray


@dataclass(frozen=True)
class Tanks:
    """Tanks of roofs over a period.

    Attributes
    ----------
    tanks : DataFrame
        One row per roof and size, roofs in their order: ``toit`` (position of the roof), ``taille_m3``; over the period
        ``apport_m3, fourni_m3, deborde_m3, stocke_m3``; a year ``fourni_m3_an, deborde_m3_an, besoin_m3_an,
        retenu_an_m3``; ``retenu_10j_m3``, inflow that did not overflow on the ten wettest days, mean of a day; ratios
        ``efficacite`` (supplied / demand), ``fiabilite`` (days met / days with a demand), ``taux_debordement``
        (overflow / inflow), ``taux_utilisation`` (supplied / inflow), ``fraction_demande`` (demand / inflow),
        ``fraction_stockage`` (size / inflow of a year); ``taille_conseillee_m3, conseil, taille_21j_m3``.
    curve : DataFrame
        One row per size, all roofs together: ``taille_m3`` (mean size), ``fourni_m3_an, deborde_m3_an, efficacite,
        fiabilite, conseillee`` (1 at the recommended size of all roofs together, else 0).
    months : DataFrame
        One row per size and calendar month, all roofs together, m³ a year: ``taille_m3, mois, apport_m3, fourni_m3,
        deborde_m3``.
    wettest : DataFrame
        One row per size and day: ``taille_m3, date, pluie_mm, apport_m3, retenu_m3``.
    years : float
        Simulated days / 365.25.
    notes : list of Note
    """

    tanks: pd.DataFrame
    curve: pd.DataFrame
    months: pd.DataFrame
    wettest: pd.DataFrame
    years: float
    notes: list[Note]


def weather(series: RainSeries, first_flush_mm: float = 0.0) -> Weather:
    """The measured days of a series, month by month, less the first flush.

    Examples
    --------
    >>> days = np.arange(np.datetime64("2020-01-31"), np.datetime64("2020-02-03"))
    >>> [(m.number, m.rain_mm, m.wettest) for m in weather(RainSeries(days, np.array([4, np.nan, 9.0]))).months]
    [(0, [4.0], [1]), (1, [9.0], [0])]
    """
    measured = np.isfinite(series.mm)
    dates, rain = series.dates[measured], after_first_flush(series.mm, first_flush_mm)[measured]
    wettest = wettest_days(series)
    rank = np.full(len(dates), -1)
    rank[np.searchsorted(dates, wettest["date"].to_numpy().astype("datetime64[D]"))] = np.arange(len(wettest))
    number = dates.astype("datetime64[M]").astype(np.int64)
    starts = np.flatnonzero(np.diff(number, prepend=number[0] - 1))
    stretches = [slice(a, b) for a, b in zip(starts, [*starts[1:], len(dates)])]
    months = [Month(int(number[s.start] % 12), rain[s].tolist(), rank[s].tolist()) for s in stretches]
    return Weather(months, len(dates), wettest)


def simulate(
    catchment: np.ndarray, tank: np.ndarray, demand: np.ndarray, stored: np.ndarray, days: Weather, rule: Rule
) -> Flows:
    """Run a block of tanks through the days.

    Parameters
    ----------
    catchment : ndarray of float64, shape (n,)
        m³ of inflow a millimetre of rain: surface · coefficient / 1000.
    tank : ndarray of float64, shape (n,)
        m³.
    demand : ndarray of float64, shape (12, n) or (1, n)
        m³ a day, by calendar month or all the year.
    stored : ndarray of float64, shape (n,)
        m³ at the start.

    Returns
    -------
    Flows

    Examples
    --------
    >>> wet = weather(RainSeries(np.arange(np.datetime64("2020-01-01"), np.datetime64("2020-01-03")), np.array([10.0, 0.0])))
    >>> flows = simulate(np.array([0.1]), np.array([0.6]), np.array([[0.2]]), np.array([0.0]), wet, Rule.YAS)
    >>> [round(float(v), 9) for v in (flows.supplied.sum(), flows.spilled.sum(), flows.stored[0])], flows.met
    ([0.2, 0.4, 0.4], array([1], dtype=int32))
    """
    n = len(catchment)
    volume = stored.copy()
    supplied, spilled, kept = np.zeros((12, n)), np.zeros((12, n)), np.zeros((len(days.wettest), n))
    met, met_in_month = np.zeros(n, dtype=np.int32), np.zeros(n, dtype=np.uint8)
    drawn, flow, enough = np.empty(n), np.empty(n), np.empty(n, dtype=bool)
    after_spillage = rule is Rule.YAS
    for month in days.months:
        wanted = demand[month.number % len(demand)]
        nearly = wanted - MET_TOLERANCE_M3
        taken, lost = supplied[month.number], spilled[month.number]
        met_in_month.fill(0)
        for rain, rank in zip(month.rain_mm, month.wettest):
            if after_spillage:
                np.minimum(wanted, volume, out=drawn)
                np.greater_equal(volume, nearly, out=enough)
            if rain > 0:
                np.multiply(catchment, rain, out=flow)
                if rank >= 0:
                    kept[rank] = flow
                volume += flow
            if not after_spillage:
                np.minimum(wanted, volume, out=drawn)
                np.greater_equal(volume, nearly, out=enough)
                volume -= drawn
            if rain > 0:
                np.subtract(volume, tank, out=flow)
                np.maximum(flow, 0, out=flow)
                lost += flow
                volume -= flow
                if rank >= 0:
                    kept[rank] -= flow
            if after_spillage:
                volume -= drawn
            taken += drawn
            met_in_month += enough.view(np.uint8)
        met += np.where(wanted > 0, met_in_month, np.uint8(0))
    return Flows(supplied, spilled, met, volume, kept)


def size_tanks(
    area_m2: np.ndarray,
    coef: np.ndarray,
    series: RainSeries,
    tank_m3: np.ndarray,
    demand_m3_day: np.ndarray,
    *,
    rule: Rule = Rule.YAS,
    first_flush_mm: float = 0.0,
    start_fill: float = 0.0,
    progress: Progress = silent,
) -> Tanks:
    """Simulate tanks of one or several sizes under each roof.

    Parameters
    ----------
    area_m2, coef : ndarray of float64, shape (n,)
        Surface and part of the rain that reaches the tank (e · η).
    series : RainSeries
        Days not measured are left out: no rain, no demand, and they are said.
    tank_m3 : ndarray of float64, shape (k,) or (n, 1)
        Sizes to compare under each roof, or each roof's own.
    demand_m3_day : ndarray of float64, shape (n,) or (n, 12)
        All the year, or by calendar month.
    rule : Rule
    first_flush_mm : float
        Rain diverted after each dry spell, see `rain.after_first_flush`.
    start_fill : float
        Part of the tank that is full at the start, 0 to 1.

    Returns
    -------
    Tanks
        Rows of roofs whose surface, coefficient, demand or size is not known (NaN) are NaN.

    Raises
    ------
    Fault
        No roof, no size, a negative value, a fill outside 0–1, a first flush below 0.

    Notes
    -----
    inflow = supplied + overflow + stored is checked for every tank. The recommended size is the smallest whose supply
    comes within 2 % of the largest one's; for a single size, the 21 days' rule: 21/365.25 of the lesser of a year's
    inflow and a year's demand.

    Examples
    --------
    >>> days = np.arange(np.datetime64("2020-01-01"), np.datetime64("2021-01-01"))
    >>> rain = RainSeries(days, np.where(np.arange(366) % 5 == 0, 10.0, 0.0))
    >>> one = np.array([100.0]), np.array([0.8]), rain, np.array([0.5, 1, 2, 5]), np.array([0.12])
    >>> size_tanks(*one).tanks[["taille_m3", "efficacite", "taille_conseillee_m3"]].round(3).values.tolist()
    [[0.5, 0.815, 1.0], [1.0, 0.997, 1.0], [2.0, 0.997, 1.0], [5.0, 0.997, 1.0]]
    """
    n = len(area_m2)
    tank = np.atleast_2d(np.asarray(tank_m3, dtype=np.float64))
    demand = np.asarray(demand_m3_day, dtype=np.float64)
    _check(area_m2, coef, tank, demand, first_flush_mm, start_fill)
    if len(tank) == 1:
        tank = np.unique(tank)[None, :]
    unknown = (
        np.isnan(area_m2) | np.isnan(coef) | np.isnan(demand.reshape(n, -1)).any(axis=1) | np.isnan(tank).any(axis=1)
    )
    catchment = np.where(unknown, 0, area_m2 * coef / 1000)
    by_month = np.where(unknown, 0, demand.reshape(n, -1).T)
    sizes = np.where(unknown[:, None], 0, np.broadcast_to(tank, (n, tank.shape[1])))
    days = weather(series, first_flush_mm)
    totals = [_Totals() for _ in range(sizes.shape[1])]
    blocks = [slice(start, start + ROOFS_A_BLOCK) for start in range(0, n, ROOFS_A_BLOCK)]
    parts = [(catchment[rows], sizes[rows], by_month[:, rows]) for rows in blocks]
    for block in in_turn(_simulated, parts, progress, start_fill, days, rule):
        for total, flows in zip(totals, block):
            total.add(flows)
    joined = [total.joined() for total in totals]
    tanks, notes = _rows(joined, sizes, catchment, by_month, days, start_fill, unknown)
    notes = gap_notes(series) + _input_notes(unknown, catchment, by_month, sizes, area_m2) + notes
    years = days.days / YEAR_DAYS
    mean_size = sizes[~unknown].mean(axis=0) if not unknown.all() else sizes.mean(axis=0)
    curve = _curve(tanks, joined, mean_size)
    months = _months(joined, mean_size, float(catchment.sum()), days, years)
    wettest = _wettest(joined, mean_size, float(catchment.sum()), days)
    return Tanks(tanks, curve, months, wettest, years, notes + _plateau_notes(tanks, mean_size))


def _simulated(
    roofs: tuple[np.ndarray, np.ndarray, np.ndarray], progress: Progress, start_fill: float, days: Weather, rule: Rule
) -> list[_Sums]:
    """A block of roofs (their catchment, sizes and demand) with each of their tank sizes."""
    catchment, sizes, demand = roofs
    found = []
    for k, size in enumerate(np.ascontiguousarray(sizes.T)):
        checkpoint(progress, k / sizes.shape[1])
        found.append(_Sums.of(simulate(catchment, size, demand, start_fill * size, days, rule)))
    return found


def _check(
    area: np.ndarray, coef: np.ndarray, tank: np.ndarray, demand: np.ndarray, first_flush: float, start_fill: float
) -> None:
    if not len(area):
        raise Fault("There is no roof to simulate: check the filter and the selection of the roofs.")
    if not tank.size:
        raise Fault("There is no tank size to simulate: give at least one, in m³.")
    for values, what in ((area, "roof surface"), (coef, "coefficient"), (tank, "tank size"), (demand, "daily demand")):
        refuse_negative(values, what)
    if np.nanmax(coef, initial=0) > 1:
        raise Fault(
            "A coefficient above 1 ({value}) would yield more than it rains: choose the field that holds e × η.",
            value=float(np.nanmax(coef)),
        )
    if not 0 <= start_fill <= 1:
        raise Fault("The fill at the start must lie between 0 (empty) and 1 (full): it is {value}.", value=start_fill)
    if not first_flush >= 0:
        raise Fault("The first flush must be 0 mm or more: it is {value}.", value=first_flush)


@dataclass(frozen=True)
class _Sums:
    """The flows of a block of tanks, summed: of each roof over the months, of each month and wettest day over the roofs."""

    of_roofs: tuple[np.ndarray, ...]
    supplied_by_month: np.ndarray
    spilled_by_month: np.ndarray
    kept_by_day: np.ndarray

    @classmethod
    def of(cls, flows: Flows) -> _Sums:
        of_roofs = (
            flows.supplied.sum(axis=0),
            flows.spilled.sum(axis=0),
            flows.met,
            flows.stored,
            flows.kept.sum(axis=0),
        )
        return cls(of_roofs, flows.supplied.sum(axis=1), flows.spilled.sum(axis=1), flows.kept.sum(axis=1))


class _Totals:
    """The sums of one size, block after block."""

    def __init__(self) -> None:
        self.blocks: list[tuple[np.ndarray, ...]] = []
        self.supplied_by_month, self.spilled_by_month, self.kept_by_day = np.zeros((3, 1))

    def add(self, sums: _Sums) -> None:
        self.blocks.append(sums.of_roofs)
        self.supplied_by_month = self.supplied_by_month + sums.supplied_by_month
        self.spilled_by_month = self.spilled_by_month + sums.spilled_by_month
        self.kept_by_day = self.kept_by_day + sums.kept_by_day

    def joined(self) -> _Totals:
        self.supplied, self.spilled, self.met, self.stored, self.kept = (np.concatenate(c) for c in zip(*self.blocks))
        return self


def _rows(
    totals: list[_Totals],
    sizes: np.ndarray,
    catchment: np.ndarray,
    demand: np.ndarray,
    days: Weather,
    start_fill: float,
    unknown: np.ndarray,
) -> tuple[pd.DataFrame, list[Note]]:
    """The table of tanks."""
    n, k = sizes.shape
    years = days.days / YEAR_DAYS
    length = np.bincount([m.number for m in days.months], [len(m.rain_mm) for m in days.months], 12)
    length = length if len(demand) == 12 else length.sum(keepdims=True)
    wanted, wanted_days = length @ demand, length @ (demand > 0)
    inflow = catchment * days.rain_mm
    supplied, spilled, met, stored, kept = (
        np.stack([getattr(total, name) for total in totals], axis=1)
        for name in ("supplied", "spilled", "met", "stored", "kept")
    )
    gain = stored - start_fill * sizes
    notes = _balance_notes(inflow[:, None] - supplied - spilled - gain, inflow)
    thumb = np.minimum(inflow / years, wanted / years) * STORAGE_DAYS / YEAR_DAYS
    asked, received, asking_days = (
        np.where(total > 0, total, np.nan)[:, None] for total in (wanted, inflow, wanted_days)
    )
    best = sizes[np.arange(n), _smallest(supplied)] if k > 1 else thumb
    columns = {
        "toit": np.repeat(np.arange(n), k),
        "taille_m3": sizes,
        "apport_m3": inflow[:, None],
        "fourni_m3": supplied,
        "deborde_m3": spilled,
        "stocke_m3": gain,
        "fourni_m3_an": supplied / years,
        "deborde_m3_an": spilled / years,
        "besoin_m3_an": (wanted / years)[:, None],
        "efficacite": supplied / asked,
        "fiabilite": met / asking_days,
        "taux_debordement": spilled / received,
        "taux_utilisation": supplied / received,
        "fraction_demande": wanted[:, None] / received,
        "fraction_stockage": sizes / received * years,
        "retenu_an_m3": (inflow[:, None] - spilled) / years,
        "retenu_10j_m3": kept / max(len(days.wettest), 1),
        "taille_conseillee_m3": np.where(supplied.max(axis=1) > 0, best, np.nan)[:, None],
        "taille_21j_m3": thumb[:, None],
    }
    table = pd.DataFrame(
        {
            name: values if values.ndim == 1 else np.broadcast_to(values, (n, k)).reshape(-1)
            for name, values in columns.items()
        }
    )
    table.insert(table.columns.get_loc("taille_21j_m3"), "conseil", (Advice.PLATEAU if k > 1 else Advice.STORAGE).value)
    if unknown.any():
        table.loc[np.repeat(unknown, k), table.columns[1:]] = None
    return table, notes


def _smallest(supplied: np.ndarray) -> np.ndarray:
    """Position of the smallest size whose supply comes within 2 % of the largest supply, row by row.

    Examples
    --------
    >>> _smallest(np.array([[5.0, 9.7, 9.9, 10.0]]))
    array([2])
    """
    return np.argmax(supplied >= PLATEAU * supplied.max(axis=1, keepdims=True), axis=1)


def _curve(tanks: pd.DataFrame, totals: list[_Totals], mean_size: np.ndarray) -> pd.DataFrame:
    k = len(totals)

    def over_roofs(name: str) -> np.ndarray:
        return tanks[name].to_numpy(dtype=np.float64).reshape(-1, k)

    supplied, wanted = np.nansum(over_roofs("fourni_m3_an"), axis=0), np.nansum(over_roofs("besoin_m3_an"), axis=0)
    reliability = over_roofs("fiabilite")
    known = np.isfinite(reliability)
    best = _smallest(supplied[None, :])[0] if k > 1 and supplied.max() > 0 else -1
    return pd.DataFrame(
        {
            "taille_m3": mean_size,
            "fourni_m3_an": supplied,
            "deborde_m3_an": np.nansum(over_roofs("deborde_m3_an"), axis=0),
            "efficacite": supplied / np.where(wanted > 0, wanted, np.nan),
            "fiabilite": np.nansum(reliability, axis=0) / np.where(known.any(axis=0), known.sum(axis=0), np.nan),
            "conseillee": (np.arange(k) == best).astype(int),
        }
    )


def _months(
    totals: list[_Totals], mean_size: np.ndarray, catchment: float, days: Weather, years: float
) -> pd.DataFrame:
    rain = np.bincount([m.number for m in days.months], [sum(m.rain_mm) for m in days.months], 12)
    return pd.concat(
        [
            pd.DataFrame(
                {
                    "taille_m3": size,
                    "mois": np.arange(1, 13),
                    "apport_m3": catchment * rain / years,
                    "fourni_m3": total.supplied_by_month / years,
                    "deborde_m3": total.spilled_by_month / years,
                }
            )
            for size, total in zip(mean_size, totals)
        ],
        ignore_index=True,
    )


def _wettest(totals: list[_Totals], mean_size: np.ndarray, catchment: float, days: Weather) -> pd.DataFrame:
    reached = {rank: rain for m in days.months for rank, rain in zip(m.wettest, m.rain_mm) if rank >= 0}
    inflow = catchment * np.array([reached[rank] for rank in range(len(days.wettest))])
    return pd.concat(
        [
            pd.DataFrame(
                {
                    "taille_m3": size,
                    "date": days.wettest["date"].to_numpy(),
                    "pluie_mm": days.wettest["mm"].to_numpy(),
                    "apport_m3": inflow,
                    "retenu_m3": total.kept_by_day,
                }
            )
            for size, total in zip(mean_size, totals)
        ],
        ignore_index=True,
    )


def _balance_notes(gap: np.ndarray, inflow: np.ndarray) -> list[Note]:
    worst = float(np.abs(gap).max())
    if worst <= IDENTITY_TOLERANCE * max(1.0, float(inflow.max())):
        return []
    return [Note("Inflow and supply + overflow + storage differ by {gap} m3 for at least one tank.", {"gap": worst})]


def _input_notes(
    unknown: np.ndarray, catchment: np.ndarray, demand: np.ndarray, sizes: np.ndarray, area: np.ndarray
) -> list[Note]:
    notes = []
    for count, template in (
        (
            unknown,
            "{count} roofs lack an area, a coefficient, a demand or a tank size: their results are left empty.",
        ),
        (~unknown & (area == 0), "{count} roofs have an area of 0 m²: nothing flows into their tanks."),
        (
            ~unknown & (demand == 0).all(axis=0),
            "{count} roofs have no demand: nothing is drawn, their efficiency is left empty.",
        ),
        (~unknown & (sizes == 0).any(axis=1), "{count} roofs have a tank of 0 m³: it stores nothing."),
    ):
        if count.any():
            notes.append(Note(template, {"count": int(count.sum())}))
    return notes


def _plateau_notes(tanks: pd.DataFrame, sizes: np.ndarray) -> list[Note]:
    if len(sizes) < 2:
        return []
    largest = tanks["taille_m3"].to_numpy().reshape(-1, len(sizes))[:, -1]
    advised = tanks["taille_conseillee_m3"].to_numpy().reshape(-1, len(sizes))[:, -1]
    rising = int((advised == largest).sum())
    if not rising:
        return []
    return [
        Note(
            "The recommended size of {count} roofs is the largest one tried, {size} m³: their supply may still rise, try larger ones.",
            {"count": rising, "size": float(np.nanmax(largest))},
        )
    ]
