"""Sites in order of priority by several criteria: WSM, TOPSIS, VIKOR, PROMETHEE II."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

import numpy as np
import pandas as pd
from scipy.stats import rankdata

from ..messages import Fault, Note, Progress, part, silent, translatable
from . import sensitivity as weights_moved
from .sensitivity import Stability

Scorer = Callable[[np.ndarray], np.ndarray]
"""Weights, shape (k, criteria) → scores, shape (k, sites), the higher the better."""


class Method(Enum):
    WSM = "WSM"
    TOPSIS = "TOPSIS"
    VIKOR = "VIKOR"
    PROMETHEE = "PROMETHEE II"


class Normalisation(Enum):
    MINMAX = "minmax"
    VECTOR = "vector"
    SUM = "sum"


class MissingRule(Enum):
    """What becomes of a site that lacks a value of a criterion."""

    UNRANKED = "unranked"
    WORST = "worst"


@dataclass(frozen=True)
class Criterion:
    """A column to rank by: its weight, and whether more of it is better."""

    name: str
    more_is_better: bool
    weight: float


@dataclass
class Ranking:
    """Sites ranked.

    Attributes
    ----------
    sites : DataFrame
        ``score`` (VIKOR: the lower the better), ``rang`` (1 is the first; equal scores share a rank), ``rang_min``,
        ``rang_max`` (best and worst rank when the weights move). NULL where a site cannot be ranked.
    criteria : DataFrame
        ``critere, sens, poids`` (they add up to 1).
    stability : Stability or None
        What the first place hangs on.
    notes : list of Note
    """

    sites: pd.DataFrame
    criteria: pd.DataFrame
    stability: Stability | None = None
    notes: list[Note] = field(default_factory=list)


def rank_sites(
    values: pd.DataFrame,
    criteria: list[Criterion],
    method: Method = Method.WSM,
    normalisation: Normalisation = Normalisation.MINMAX,
    *,
    missing: MissingRule = MissingRule.UNRANKED,
    moved_by: float = 0.0,
    draws: int = 0,
    seed: int = 0,
    progress: Progress = silent,
) -> Ranking:
    """Rank sites by several criteria.

    Parameters
    ----------
    values : DataFrame of float
        A row per site, a column per criterion; NaN where it is not known.
    criteria : list of Criterion
    method, normalisation
        VIKOR and PROMETHEE II compare the values themselves: normalisation does nothing to them.
    missing : MissingRule
        Leave a site that lacks a value unranked, or give it the worst value that is known.
    moved_by : float
        Each weight is drawn within ± this share (0.2 is ± 20 %), then all are scaled to add up to 1.
    draws : int
        How many times; 0 for none.
    seed : int
        The same seed gives the same draws.

    Raises
    ------
    Fault
        Weights that are not positive, a criterion without values, values that the normalisation cannot take.

    Notes
    -----
    A site that is nowhere worse than another and somewhere better never ranks behind it, whatever the method: all of
    them only grow with each criterion. It ranks equal where its advantage lies in a criterion of weight 0. Scores closer
    than 1e-12 of the largest are a tie. Sources: Hwang and Yoon 1981 (TOPSIS), Opricovic 1998 (VIKOR, v = 0.5), Brans
    1982 (PROMETHEE II, usual criterion).

    Examples
    --------
    >>> values = pd.DataFrame({"surface": [3.0, 1.0, 2.0], "cost": [10.0, 20.0, 5.0]})
    >>> criteria = [Criterion("surface", True, 1), Criterion("cost", False, 1)]
    >>> found = rank_sites(values, criteria).sites
    >>> found["score"].round(3).tolist(), found["rang"].tolist()
    ([0.833, 0.0, 0.75], [1, 3, 2])
    """
    weights = _weights(criteria)
    signs = np.array([1.0 if each.more_is_better else -1.0 for each in criteria])
    numbers = values[[each.name for each in criteria]].to_numpy(dtype=np.float64)
    numbers = np.where(np.isfinite(numbers), numbers, np.nan)
    notes = _gaps(numbers, criteria, missing)
    if missing is MissingRule.WORST:
        worst = np.nanmin(numbers * signs, axis=0) * signs
        numbers = np.where(np.isnan(numbers), worst, numbers)
    ranked = np.flatnonzero(~np.isnan(numbers).any(axis=1))
    if not len(ranked):
        raise Fault(
            "No site has a value in every criterion: drop the emptiest one, or let the worst known value stand in."
        )
    numbers = numbers[ranked]
    flat = [each.name for each, column in zip(criteria, numbers.T) if np.ptp(column) == 0]
    if flat and len(ranked) > 1:
        notes.append(
            Note(
                translatable(
                    "Criteria with the same value on every site: {criteria}. They do not help to tell sites apart."
                ),
                {"criteria": flat},
            )
        )
    if method in (Method.VIKOR, Method.PROMETHEE) and normalisation is not Normalisation.MINMAX:
        notes.append(
            Note(
                translatable("{method} compares the values themselves: the normalisation does nothing."),
                {"method": method.value},
                False,
            )
        )
    scorer = scorer_of(numbers, signs, method, normalisation, [each.name for each in criteria])
    score = scorer(weights[None])[0]
    rank = weights_moved.ranks(score[None])[0]
    columns = {"score": -score if method is Method.VIKOR else score, "rang": rank}
    columns["rang_min"], columns["rang_max"] = weights_moved.intervals(
        scorer, weights, rank, moved_by, draws, seed, part(progress, 0.0, 0.7)
    )
    sites = pd.DataFrame(np.nan, index=range(len(values)), columns=list(columns))
    for name, column in columns.items():
        sites.loc[ranked, name] = column
    for name in ("rang", "rang_min", "rang_max"):
        sites[name] = sites[name].astype("Int64")
    shared = int((rank == 1).sum())
    if shared > 1:
        notes.append(Note(translatable("{count} sites share the first place."), {"count": shared}))
    stability = None
    if len(criteria) > 1 and len(ranked) > 1:
        stability = weights_moved.stability(
            scorer, weights, [each.name for each in criteria], ranked, part(progress, 0.7, 1.0)
        )
    table = pd.DataFrame(
        {
            "critere": [each.name for each in criteria],
            "sens": ["max" if each.more_is_better else "min" for each in criteria],
            "poids": weights,
        }
    )
    return Ranking(sites, table, stability, notes)


def _weights(criteria: list[Criterion]) -> np.ndarray:
    weights = np.array([each.weight for each in criteria], dtype=np.float64)
    for each in criteria:
        if not np.isfinite(each.weight) or each.weight < 0:
            raise Fault(
                "The weight of {criterion} is {weight}: give a number of 0 or more.",
                criterion=each.name,
                weight=each.weight,
            )
    if not weights.sum() > 0:
        raise Fault("All weights are 0: give at least one criterion a weight above 0.")
    return weights / weights.sum()


def _gaps(numbers: np.ndarray, criteria: list[Criterion], missing: MissingRule) -> list[Note]:
    gaps = np.isnan(numbers)
    for each, column in zip(criteria, gaps.T):
        if column.all():
            raise Fault(
                "The criterion {criterion} has no value on any site: leave it out, or fill it in.", criterion=each.name
            )
    if not gaps.any():
        return []
    counts = [f"{each.name} ({int(column.sum())})" for each, column in zip(criteria, gaps.T) if column.any()]
    template = (
        translatable("{count} sites lack a value ({criteria}): they are not ranked, their rank is NULL.")
        if missing is MissingRule.UNRANKED
        else translatable("{count} sites lack a value ({criteria}): the worst known value of the criterion stands in.")
    )
    return [Note(template, {"count": int(gaps.any(axis=1).sum()), "criteria": counts})]


def normalised(numbers: np.ndarray, signs: np.ndarray, way: Normalisation, names: list[str]) -> np.ndarray:
    """Values made comparable, the higher the better.

    Notes
    -----
    minmax: (x − min)/(max − min), reversed where less is better; 0 where all values are equal. vector: x/√Σx², one
    minus it where less is better. sum: x/Σx, (1/x)/Σ(1/x) where less is better.

    Examples
    --------
    >>> normalised(np.array([[1.0], [3.0]]), np.array([-1.0]), Normalisation.SUM, ["cost"]).ravel()
    array([0.75, 0.25])
    """
    if way is Normalisation.MINMAX:
        low, span = numbers.min(axis=0), np.ptp(numbers, axis=0)
        share = (numbers - low) / np.where(span > 0, span, 1.0)
        return np.where(span > 0, np.where(signs > 0, share, 1 - share), 0.0)
    if way is Normalisation.VECTOR:
        length = np.sqrt((numbers**2).sum(axis=0))
        share = numbers / np.where(length > 0, length, 1.0)
        return np.where(signs > 0, share, 1 - share)
    for name, sign, column in zip(names, signs, numbers.T):
        if (sign < 0 and column.min() <= 0) or column.min() < 0 or column.max() <= 0:
            raise Fault(
                "The criterion {criterion} has values of {value}, which the normalisation sum cannot take (a criterion to minimise must be above 0, one to maximise 0 or more): choose minmax.",
                criterion=name,
                value=float(column.min()),
            )
    share = np.where(signs > 0, numbers, 1 / np.where(numbers > 0, numbers, 1.0))
    return share / share.sum(axis=0)


def scorer_of(
    numbers: np.ndarray, signs: np.ndarray, method: Method, normalisation: Normalisation, names: list[str]
) -> Scorer:
    """The method as a function of weights, the higher the better (VIKOR's Q with its sign turned)."""
    if method is Method.PROMETHEE:
        others = max(len(numbers) - 1, 1)
        below = rankdata(numbers * signs, method="min", axis=0) - 1
        above = len(numbers) - rankdata(numbers * signs, method="max", axis=0)
        flows = (below - above) / others
        return lambda weights: weights @ flows.T
    if method is Method.VIKOR:
        regret = 1 - normalised(numbers, signs, Normalisation.MINMAX, names)
        regret[:, np.ptp(numbers, axis=0) == 0] = 0.0
        return lambda weights: -_vikor(weights, regret)
    shares = normalised(numbers, signs, normalisation, names)
    if method is Method.WSM:
        return lambda weights: weights @ shares.T
    to_best, to_worst = (shares - shares.max(axis=0)) ** 2, (shares - shares.min(axis=0)) ** 2

    def topsis(weights: np.ndarray) -> np.ndarray:
        best, worst = np.sqrt(weights**2 @ to_best.T), np.sqrt(weights**2 @ to_worst.T)
        both = best + worst
        return np.where(both > 0, worst / np.where(both > 0, both, 1.0), 0.5)

    return topsis


def _vikor(weights: np.ndarray, regret: np.ndarray) -> np.ndarray:
    """Q of VIKOR, half group utility, half individual regret."""
    group = weights @ regret.T
    single = np.array([(row * regret).max(axis=1) for row in weights])
    halves = []
    for each in (group, single):
        low, span = each.min(axis=1, keepdims=True), np.ptp(each, axis=1)[:, None]
        halves.append((each - low) / np.where(span > 0, span, 1.0))
    return (halves[0] + halves[1]) / 2
