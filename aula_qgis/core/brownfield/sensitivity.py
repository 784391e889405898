"""Weights of criteria: from pairs (AHP), and what becomes of ranks when they move."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..messages import Fault, Progress, checkpoint, translatable

TIE = 1e-12
"""Scores closer than this share of the largest one are equal."""

CELLS_PER_BATCH = 2_000_000
STEPS = np.arange(1, 101) / 100
"""Changes of one weight that are tried: 1 to 100 %, up and down."""

RANDOM_INDEX = (0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59)
"""Consistency of random comparisons of 1, 2, 3… criteria (Saaty 1980)."""


@dataclass(frozen=True)
class Ahp:
    """Weights from comparisons by pairs.

    Attributes
    ----------
    weights : ndarray of float
        They add up to 1.
    consistency : float
        Ratio of consistency; above 0.1 the comparisons contradict each other.
    """

    weights: np.ndarray
    consistency: float


@dataclass(frozen=True)
class Stability:
    """What the first place hangs on.

    Attributes
    ----------
    first : int
        Row of the site that ranks first.
    table : DataFrame
        ``critere, baisse_pct, hausse_pct, remplacant``: the smallest change of the criterion's weight alone, down and
        up, that topples the first place (NaN: none up to 100 %), and the row of the site that takes it.
    """

    first: int
    table: pd.DataFrame

    @property
    def hinge(self) -> pd.Series | None:
        """The criterion whose weight topples the first place soonest."""
        smallest = self.table[["baisse_pct", "hausse_pct"]].min(axis=1)
        return None if smallest.isna().all() else self.table.loc[smallest.idxmin()]


def ahp(comparisons: np.ndarray) -> Ahp:
    """Weights from a table of pairs: cell (i, j) says how many times criterion i matters more than j.

    Notes
    -----
    The principal eigenvector (Saaty 1980). CI = (λ − n)/(n − 1), CR = CI/RI.

    Examples
    --------
    >>> found = ahp(np.array([[1, 3, 5, 1 / 2], [1 / 3, 1, 3, 1 / 4], [1 / 5, 1 / 3, 1, 1 / 7], [2, 4, 7, 1]]))
    >>> found.weights.round(4), round(found.consistency, 4)
    (array([0.3061, 0.1314, 0.0579, 0.5046]), 0.0216)
    """
    count = len(comparisons)
    if count > len(RANDOM_INDEX):
        raise Fault("AHP compares {limit} criteria at most: there are {count}.", limit=len(RANDOM_INDEX), count=count)
    values, vectors = np.linalg.eig(comparisons)
    largest = int(np.argmax(values.real))
    weights = np.abs(vectors[:, largest].real)
    index = (values[largest].real - count) / max(count - 1, 1)
    random = RANDOM_INDEX[count - 1]
    return Ahp(weights / weights.sum(), float(index / random) if random else 0.0)


def comparisons_of(pairs: list[tuple[str, str, float]], names: list[str]) -> np.ndarray:
    """The table of AHP from rows "a matters r times more than b"; the reciprocal fills the other half.

    Examples
    --------
    >>> comparisons_of([("a", "b", 4.0)], ["a", "b"])
    array([[1.  , 4.  ],
           [0.25, 1.  ]])
    """
    table = np.full((len(names), len(names)), np.nan)
    np.fill_diagonal(table, 1.0)
    for one, other, ratio in pairs:
        for name in (one, other):
            if name not in names:
                raise Fault("AHP compares {name}, which is no criterion. Criteria: {names}.", name=name, names=names)
        if np.isnan(ratio):
            raise Fault(
                "AHP, {one} against {other}: the ratio is missing; write a number above 0.", one=one, other=other
            )
        if not (np.isfinite(ratio) and ratio > 0):
            raise Fault("AHP, {one} against {other}: {ratio} is no number above 0.", one=one, other=other, ratio=ratio)
        i, j = names.index(one), names.index(other)
        if not np.isnan(table[i, j]) and not np.isclose(table[i, j], ratio):
            raise Fault(
                "AHP compares {one} and {other} twice, and not the same way ({first} and {second}): keep one of the rows.",
                one=one,
                other=other,
                first=float(table[i, j]),
                second=ratio,
            )
        table[i, j], table[j, i] = ratio, 1 / ratio
    for i, j in zip(*np.triu_indices(len(names), 1)):
        if np.isnan(table[i, j]):
            raise Fault("AHP does not compare {one} and {other}: add a row for them.", one=names[i], other=names[j])
    return table


def ranks(scores: np.ndarray) -> np.ndarray:
    """Ranks by falling score in each row, shape (k, sites); equal scores share the best of their ranks.

    Examples
    --------
    >>> ranks(np.array([[0.2, 0.9, 0.2, 0.1]]))
    array([[2, 1, 2, 4]])
    """
    order = np.argsort(-scores, axis=1, kind="stable")
    falling = np.take_along_axis(scores, order, axis=1)
    tie = TIE * np.abs(scores).max(axis=1, keepdims=True)
    places = np.arange(scores.shape[1])
    begins = np.concatenate([np.ones((len(scores), 1), dtype=bool), falling[:, :-1] - falling[:, 1:] > tie], axis=1)
    result = np.empty(scores.shape, dtype=np.int64)
    np.put_along_axis(result, order, np.maximum.accumulate(np.where(begins, places, 0), axis=1) + 1, axis=1)
    return result


def intervals(
    scorer: Callable[[np.ndarray], np.ndarray],
    weights: np.ndarray,
    rank: np.ndarray,
    moved_by: float,
    draws: int,
    seed: int,
    progress: Progress,
) -> tuple[np.ndarray, np.ndarray]:
    """Best and worst rank of each site over the draws, the weights as they stand included; NaN without draws."""
    if not (draws and moved_by):
        return np.full(len(rank), np.nan), np.full(len(rank), np.nan)
    generator = np.random.default_rng(seed)
    best, worst = rank.astype(np.float64), rank.astype(np.float64)
    step = max(1, CELLS_PER_BATCH // max(len(rank) * len(weights), 1))
    for start in range(0, draws, step):
        checkpoint(progress, start / draws, translatable("Sensitivity to weights"))
        moved = weights * generator.uniform(1 - moved_by, 1 + moved_by, (min(step, draws - start), len(weights)))
        found = ranks(scorer(moved / moved.sum(axis=1, keepdims=True)))
        best, worst = np.minimum(best, found.min(axis=0)), np.maximum(worst, found.max(axis=0))
    return best, worst


def stability(
    scorer: Callable[[np.ndarray], np.ndarray],
    weights: np.ndarray,
    names: list[str],
    rows: np.ndarray,
    progress: Progress,
) -> Stability:
    """How much each weight alone may change before another site ranks first; the others keep their proportions."""
    first = int(np.argmin(ranks(scorer(weights[None]))[0]))
    found = []
    step = max(1, CELLS_PER_BATCH // max(len(rows) * len(weights), 1))
    for number, name in enumerate(names):
        smallest, successor = {}, None
        for turn in (-1, 1):
            for start in range(0, len(STEPS), step):
                checkpoint(
                    progress, (number + start / len(STEPS)) / len(names), translatable("Stability of the first place")
                )
                moved = np.tile(weights, (len(STEPS[start : start + step]), 1))
                moved[:, number] *= 1 + turn * STEPS[start : start + step]
                moved = moved[moved.sum(axis=1) > 0]
                scores = scorer(moved / moved.sum(axis=1, keepdims=True))
                toppled = np.flatnonzero(ranks(scores)[:, first] > 1)
                if len(toppled):
                    smallest[turn] = 100 * STEPS[start + toppled[0]]
                    if smallest[turn] == min(smallest.values()):
                        successor = int(rows[np.argmax(scores[toppled[0]])])
                    break
        found.append((name, smallest.get(-1, np.nan), smallest.get(1, np.nan), successor))
    table = pd.DataFrame(found, columns=["critere", "baisse_pct", "hausse_pct", "remplacant"])
    table["remplacant"] = table["remplacant"].astype("Int64")
    return Stability(int(rows[first]), table)
