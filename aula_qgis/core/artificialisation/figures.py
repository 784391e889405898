"""The figures of a trajectory: what is left, the pace, where it leads, the year in which the ceiling is reached."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..messages import Fault

SPENT, BEYOND, HELD = "epuisee", "depassement", "tenue"
"""The envelope is spent; it will be before the period ends at the present pace; it will not."""

ROUNDING_HA = 1e-9
"""Sums of flows are equal within this."""

FIGURES = (
    "conso_ref_ha",
    "enveloppe_ha",
    "garantie_ha",
    "plafond_ha",
    "deduit_ha",
    "conso_depuis_ha",
    "reste_ha",
    "part_consommee_pct",
    "rythme_ha_an",
    "projection_ha",
    "projection_pct",
    "annee_epuisement",
    "statut",
)
"""The figures of a territory and of a parent, in the order of the outputs."""


@dataclass(frozen=True)
class Periods:
    """First and last year, both included, of the reference and of the target.

    Examples
    --------
    >>> Periods(2011, 2020, 2021, 2030).lengths
    (10, 10)
    """

    reference_start: int
    reference_end: int
    target_start: int
    target_end: int

    def __post_init__(self) -> None:
        if not self.reference_start <= self.reference_end < self.target_start <= self.target_end:
            raise Fault(
                "The reference ({start}–{end}) must end before the target ({target_start}–{target_end}) begins.",
                start=str(self.reference_start),
                end=str(self.reference_end),
                target_start=str(self.target_start),
                target_end=str(self.target_end),
            )

    @property
    def lengths(self) -> tuple[int, int]:
        """Years of the reference and of the target."""
        return self.reference_end - self.reference_start + 1, self.target_end - self.target_start + 1


def figures(
    table: pd.DataFrame, consumed: np.ndarray, taken: np.ndarray, periods: Periods
) -> tuple[pd.DataFrame, float]:
    """The figures of rows with ``conso_ref_ha, enveloppe_ha, garantie_ha, plafond_ha``; and what was taken off too much."""
    result = table.copy()
    observed, length = consumed.shape[1], periods.lengths[1]
    ceiling = result["plafond_ha"].to_numpy(float)
    net = np.maximum(np.cumsum(consumed, axis=1) - np.cumsum(taken, axis=1), 0)
    since = consumed.sum(axis=1) if observed else np.full(len(table), np.nan)
    counted = net[:, -1] if observed else since
    result["conso_depuis_ha"], result["deduit_ha"] = (
        since,
        np.where(np.isnan(since), taken.sum(axis=1), since - counted),
    )
    result["reste_ha"] = ceiling - counted
    share = np.where(ceiling > 0, 100 / np.where(ceiling > 0, ceiling, 1), np.nan)
    result["part_consommee_pct"] = counted * share
    pace = counted / max(observed, 1)
    result["rythme_ha_an"] = pace
    result["projection_ha"] = pace * length
    result["projection_pct"] = pace * length * share
    result["annee_epuisement"] = _year_spent(ceiling, net, pace, periods)
    most = ceiling + ROUNDING_HA
    status = np.select([counted > most, pace * length > most, pace * length <= most], [SPENT, BEYOND, HELD], "")
    result["statut"] = pd.Series(status, index=result.index, dtype=object).where(status != "", None)
    order = [name for name in result if name not in FIGURES and name not in ("taux_pct", "origine")]
    order += [*FIGURES, *(name for name in ("taux_pct", "origine") if name in result)]
    return result[order], float(np.nansum(taken.sum(axis=1) - result["deduit_ha"]))


def _year_spent(ceiling: np.ndarray, net: np.ndarray, pace: np.ndarray, periods: Periods) -> np.ndarray:
    """Year in which the ceiling is passed: as observed, else at the present pace; NaN when not within the period."""
    if not net.shape[1]:
        return np.full(len(ceiling), np.nan)
    over = net > ceiling[:, None] + ROUNDING_HA
    seen = periods.target_start + over.argmax(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        ahead = np.ceil((ceiling - net[:, -1]) / pace - 1e-9)
    coming = periods.target_start + net.shape[1] - 1 + ahead
    coming = np.where(
        (pace > 0) & (coming <= periods.target_end) & (pace * periods.lengths[1] > ceiling + ROUNDING_HA),
        coming,
        np.nan,
    )
    return np.where(over[:, -1], seen, coming).astype(float)


def wholly_known(table: pd.DataFrame, consumed: np.ndarray) -> np.ndarray:
    """Rows whose ceiling and consumption are wholly known."""
    return table["plafond_ha"].notna().to_numpy() & ~np.isnan(consumed).any(axis=1)


def as_one(table: pd.DataFrame, consumed: np.ndarray, taken: np.ndarray, periods: Periods) -> pd.Series:
    """The figures of all rows that are wholly known, as one."""
    known = wholly_known(table, consumed)
    amounts = ["conso_ref_ha", "enveloppe_ha", "garantie_ha", "plafond_ha"]
    net = consumed[known].sum(axis=0, keepdims=True), taken[known].sum(axis=0, keepdims=True)
    row = figures(table.loc[known, amounts].sum().to_frame().T, *net, periods)[0].iloc[0]
    return pd.concat([row, pd.Series({"lignes": int(known.sum())})])
