"""Accessibility: what each origin can reach, weighed by the time it takes, and how unequally it is shared."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
import pandas as pd

from ..messages import Fault, Note, Progress, checkpoint, silent

IDENTITY_TOLERANCE = 1e-9
BEST_SHARE, WORST_SHARE = 0.1, 0.4
"""Palma: the tenth that has most over the four tenths that have least."""


class Measure(Enum):
    """How the supply of a destination counts for an origin t minutes away."""

    CUMULATIVE = "cumulative"
    EXPONENTIAL = "gravity exponential"
    POWER = "gravity power"
    LINEAR = "gravity linear"
    CEREMA = "Cerema 2^-(t/t0)^2"
    TWO_STEP = "2SFCA"
    ENHANCED = "E2SFCA"

    @property
    def shares(self) -> bool:
        """Is the supply shared among the demand that reaches it?"""
        return self in (Measure.TWO_STEP, Measure.ENHANCED)


@dataclass(frozen=True)
class Decay:
    """A measure with its parameters.

    Attributes
    ----------
    measure : Measure
    minutes : float or None
        Cumulative, 2SFCA: the limit. Linear: where nothing counts any more. Cerema: t0, where half counts. Exponential,
        power: a limit, if any.
    beta : float
        Of the exponential (a minute) and of the power.
    steps : tuple of (float, float)
        E2SFCA: minutes and weight, ascending.

    Examples
    --------
    >>> Decay(Measure.CEREMA, 10).weight(np.array([0.0, 10.0, 20.0]))
    array([1.    , 0.5   , 0.0625])
    >>> Decay(Measure.ENHANCED, steps=((10, 1), (30, 0.22))).weight(np.array([10.0, 11.0, 31.0]))
    array([1.  , 0.22, 0.  ])
    """

    measure: Measure
    minutes: float | None = None
    beta: float = 0.1
    steps: tuple[tuple[float, float], ...] = ()

    def __post_init__(self) -> None:
        needs_a_limit = (Measure.CUMULATIVE, Measure.LINEAR, Measure.CEREMA, Measure.TWO_STEP)
        divides_by_it = (Measure.LINEAR, Measure.CEREMA)
        if (self.limit is None and self.measure in needs_a_limit) or (not self.limit and self.measure in divides_by_it):
            raise Fault("The measure {measure} needs MINUTES.", measure=self.measure.value)
        if self.measure is Measure.ENHANCED and not self.steps:
            raise Fault("The measure E2SFCA needs STEPS, as 10:1, 20:0.68, 30:0.22.")

    @property
    def limit(self) -> float | None:
        """Minutes beyond which nothing counts; None where there is no limit."""
        if self.measure is Measure.ENHANCED:
            return self.steps[-1][0] if self.steps else None
        return self.minutes

    def weight(self, minutes: np.ndarray) -> np.ndarray:
        """Weight of what lies so many minutes away.

        Notes
        -----
        Exponential e^(−βt); power t^(−β), 1 below a minute; linear 1 − t/T; Cerema 2^(−(t/t0)²).
        """
        t = np.asarray(minutes, dtype=float)
        if self.measure is Measure.ENHANCED:
            ends, weights = np.array(self.steps).T
            return np.r_[weights, 0.0][np.searchsorted(ends, t, "left")]
        if self.measure is Measure.CEREMA:
            return np.exp2(-((t / self.minutes) ** 2))
        inside = np.ones(t.shape, dtype=bool) if self.minutes is None else t <= self.minutes
        if self.measure is Measure.EXPONENTIAL:
            return np.where(inside, np.exp(-self.beta * t), 0.0)
        if self.measure is Measure.POWER:
            return np.where(inside, np.maximum(t, 1.0) ** -self.beta, 0.0)
        if self.measure is Measure.LINEAR:
            return np.where(inside, 1 - t / self.minutes, 0.0)
        return inside.astype(float)


def steps_of(text: str) -> tuple[tuple[float, float], ...]:
    """Minutes and weights of a text.

    Examples
    --------
    >>> steps_of("10:1, 20:0.68, 30:.22")
    ((10.0, 1.0), (20.0, 0.68), (30.0, 0.22))
    >>> steps_of("10:1; 20:0,68")
    ((10.0, 1.0), (20.0, 0.68))
    """
    items = text.replace(",", ".").split(";") if ";" in text else text.split(",")
    try:
        found = tuple(
            sorted((float(end), float(weight)) for end, weight in (item.split(":") for item in items if item.strip()))
        )
    except ValueError:
        found = ()
    if not all(end > 0 and 0 <= weight <= 1 for end, weight in found) or (text.strip() and not found):
        raise Fault("The steps {text} are not understood: write them as 10:1, 20:0.68, 30:0.22.", text=text)
    return found


@dataclass(frozen=True)
class Access:
    """Scores of origins.

    Attributes
    ----------
    scores : DataFrame
        One row per origin, in their order: ``score`` (NaN where not known), ``indice`` (score over the mean weighed by the
        demand, 1 is the mean).
    inequality : DataFrame
        One row: ``mesure, origines, demande, score_moyen, score_median, gini, palma, demande_sans_acces``.
    notes : list of Note
    """

    scores: pd.DataFrame
    inequality: pd.DataFrame
    notes: list[Note]


def accessibility(
    times: pd.DataFrame,
    origins: pd.DataFrame,
    destinations: pd.DataFrame,
    decay: Decay,
    *,
    known: np.ndarray | None = None,
    progress: Progress = silent,
) -> Access:
    """Accessibility of each origin.

    Parameters
    ----------
    times : DataFrame
        ``de, vers, minutes``; a pair without row has no way in time.
    origins : DataFrame
        ``id``, optionally ``demande`` (NaN counts as nobody, and is said) and ``revenu``, by which Palma then orders.
    destinations : DataFrame
        ``id, offre``. Rows of one identifier add up.
    decay : Decay
    known : ndarray of bool, optional
        Origins whose times were looked for; else those that have a row in `times`. The others' score is NaN.

    Returns
    -------
    Access

    Raises
    ------
    Fault
        No pair of a table of travel times joins an origin to a destination; a floating catchment without demand.

    Notes
    -----
    Aᵢ = Σⱼ Sⱼ·f(tᵢⱼ). 2SFCA and E2SFCA: Aᵢ = Σⱼ f(tᵢⱼ)·Sⱼ / Σₖ Pₖ·f(tₖⱼ); then Σ PᵢAᵢ is the supply that has demand, which
    is checked at each run (Luo and Wang 2003; Luo and Qi 2009).

    Examples
    --------
    >>> times = pd.DataFrame({"de": ["a", "b"], "vers": ["x", "x"], "minutes": [5.0, 20.0]})
    >>> people = pd.DataFrame({"id": ["a", "b"], "demande": [100.0, 100.0]})
    >>> doctors = pd.DataFrame({"id": ["x"], "offre": [3.0]})
    >>> accessibility(times, people, doctors, Decay(Measure.TWO_STEP, 30)).scores["score"].tolist()
    [0.015, 0.015]
    """
    checkpoint(progress, 0.0)
    notes: list[Note] = []
    people = (
        _filled(origins["demande"], "ORIGINS", "DEMAND_FIELD", notes) if "demande" in origins else np.ones(len(origins))
    )
    if decay.measure.shares and "demande" not in origins:
        raise Fault(
            "The measure {measure} shares the supply among the demand: choose DEMAND_FIELD.",
            measure=decay.measure.value,
        )
    check_identifiers(origins, destinations)
    twice = int(origins["id"].duplicated().sum())
    if twice:
        raise Fault("{count} origins have the identifier of another one: give each its own.", count=twice)
    supply = (
        pd.Series(_filled(destinations["offre"], "DESTINATIONS", "SUPPLY_FIELD", notes))
        .groupby(destinations["id"].to_numpy())
        .sum()
    )
    i = pd.Index(origins["id"]).get_indexer(times["de"])
    j = supply.index.get_indexer(times["vers"])
    minutes = times["minutes"].to_numpy(dtype=float)
    joined = (i >= 0) & (j >= 0) & ~np.isnan(minutes)
    if not joined.any() and known is None:
        raise Fault(
            "No travel time joins an origin to a destination: check the identifiers of both layers and of the table."
        )
    checkpoint(progress, 0.4)
    i, j, weight = i[joined], j[joined], decay.weight(minutes[joined])
    offered = supply.to_numpy()
    count = len(origins)
    if known is None:
        known = np.bincount(i, minlength=count) > 0
    if decay.measure.shares:
        asked = np.bincount(j, people[i] * weight, len(offered))
        offered = np.divide(offered, asked, out=np.zeros(len(offered)), where=asked > 0)
        notes += _supply_notes(supply.to_numpy(), asked)
    score = np.where(known, np.bincount(i, offered[j] * weight, count), np.nan)
    if decay.measure.shares:
        notes += _identity(score, people, supply.to_numpy(), asked)
    lost = int((~known).sum())
    if lost:
        notes.append(Note("{count} origins have no travel time: their score is not known.", {"count": lost}))
    order = origins["revenu"].to_numpy(dtype=float) if "revenu" in origins else score
    mean = _mean(score, people)
    scores = pd.DataFrame(
        {"score": score, "indice": score / mean if mean else np.full(count, np.nan)}, index=origins.index
    )
    return Access(scores, _inequality(decay, score, people, order, mean), notes)


def check_identifiers(origins: pd.DataFrame, destinations: pd.DataFrame) -> None:
    """Raise a Fault where a row has no identifier.

    Examples
    --------
    >>> check_identifiers(pd.DataFrame({"id": ["a"]}), pd.DataFrame({"id": ["b", None]}))
    Traceback (most recent call last):
    ...
    aula_qgis.core.messages.Fault: DESTINATIONS: 1 rows have no identifier: fill in the field.
    """
    for layer, frame in (("ORIGINS", origins), ("DESTINATIONS", destinations)):
        missing = int(frame["id"].isna().sum())
        if missing:
            raise Fault("{layer}: {count} rows have no identifier: fill in the field.", layer=layer, count=missing)


def _filled(values: pd.Series, layer: str, field: str, notes: list[Note]) -> np.ndarray:
    found = pd.to_numeric(values).to_numpy(dtype=float, na_value=np.nan)
    negative = int((found < 0).sum())
    if negative:
        raise Fault(
            "{layer}: {count} values of {field} are negative: correct the field.",
            count=negative,
            layer=layer,
            field=field,
        )
    missing = int(np.isnan(found).sum())
    if missing == len(found):
        raise Fault("{layer}: {field} is empty in all rows: choose another field.", layer=layer, field=field)
    if not np.nan_to_num(found).any():
        notes.append(
            Note(
                "{layer}: {field} is 0 in all rows: it weighs nothing, and what it would weigh is 0 or not known.",
                {"layer": layer, "field": field},
            )
        )
    if missing:
        notes.append(
            Note(
                "{layer}: {count} rows have no {field}: they count for nothing.",
                {"count": missing, "layer": layer, "field": field},
            )
        )
    return np.nan_to_num(found)


def _supply_notes(supply: np.ndarray, asked: np.ndarray) -> list[Note]:
    idle = (asked == 0) & (supply > 0)
    if not idle.any():
        return []
    return [
        Note(
            "{count} destinations, with a supply of {supply}, are within reach of nobody: nobody has a share in them.",
            {"count": int(idle.sum()), "supply": float(supply[idle].sum())},
        )
    ]


def _identity(score: np.ndarray, demand: np.ndarray, supply: np.ndarray, asked: np.ndarray) -> list[Note]:
    given, shared = float(np.nansum(score * demand)), float(supply[asked > 0].sum())
    if abs(given - shared) <= IDENTITY_TOLERANCE * max(shared, 1.0):
        return []
    return [
        Note(
            "The scores add up to {given}, the supply that has demand to {shared}.", {"given": given, "shared": shared}
        )
    ]


def _mean(score: np.ndarray, people: np.ndarray) -> float:
    there = ~np.isnan(score)
    total = people[there].sum()
    return float((score[there] * people[there]).sum() / total) if total else float("nan")


def gini(score: np.ndarray, people: np.ndarray) -> float:
    """Gini coefficient of a score among people: 0 all have the same, towards 1 one has all.

    Notes
    -----
    1 − Σ pₖ (Lₖ + Lₖ₋₁), p the shares of people and L the shares of the score, cumulated from the lowest (Lorenz curve).

    Examples
    --------
    >>> gini(np.array([1.0, 1.0]), np.array([3.0, 9.0])), gini(np.array([0.0, 4.0]), np.array([1.0, 1.0]))
    (0.0, 0.5)
    """
    order = np.argsort(score, kind="stable")
    held = np.cumsum(score[order] * people[order])
    if not len(held) or not held[-1] or not people.sum():
        return float("nan")
    lorenz = held / held[-1]
    return float(1 - (people[order] / people.sum() * (lorenz + np.r_[0.0, lorenz[:-1]])).sum())


def palma(score: np.ndarray, people: np.ndarray, order: np.ndarray) -> float:
    """Mean score of the tenth of the people who come last by `order` over that of the four tenths who come first.

    Examples
    --------
    >>> palma(np.array([1.0, 2.0, 6.0]), np.array([4.0, 5.0, 1.0]), np.array([10.0, 20.0, 30.0]))
    6.0
    """
    rank = np.argsort(order, kind="stable")
    end = np.cumsum(people[rank])
    total = end[-1] if len(end) else 0.0
    if not total:
        return float("nan")
    start = end - people[rank]

    def mean_between(a: float, b: float) -> float:
        here = np.clip(np.minimum(end, b * total) - np.maximum(start, a * total), 0.0, None)
        return float((score[rank] * here).sum() / here.sum())

    lowest = mean_between(0.0, WORST_SHARE)
    return mean_between(1 - BEST_SHARE, 1.0) / lowest if lowest else float("nan")


def _inequality(decay: Decay, score: np.ndarray, people: np.ndarray, order: np.ndarray, mean: float) -> pd.DataFrame:
    there = ~(np.isnan(score) | np.isnan(order))
    s, p = score[there], people[there]
    rank = np.argsort(s, kind="stable")
    half = np.searchsorted(np.cumsum(p[rank]), p.sum() / 2)
    return pd.DataFrame(
        {
            "mesure": [decay.measure.value],
            "origines": [len(s)],
            "demande": [float(p.sum())],
            "score_moyen": [mean],
            "score_median": [float(s[rank][min(half, len(s) - 1)]) if p.sum() else np.nan],
            "gini": [gini(s, p)],
            "palma": [palma(s, p, order[there])],
            "demande_sans_acces": [float(p[s == 0].sum())],
        }
    )
