"""Criteria of the score of soils: which raster belongs to which, their weights, their range."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..messages import Fault, Note, translatable
from ..tables import normalized, numbers

EARTHWORMS = "vers de terre"
"""The criterion that the land cover itself gives, where no raster does."""


@dataclass(frozen=True)
class Criterion:
    """One criterion.

    Attributes
    ----------
    name : str
    weight : float
    raster : int or None
        Which of the rasters holds it; None where none does.
    """

    name: str
    weight: float
    raster: int | None

    @property
    def is_known(self) -> bool:
        return self.raster is not None or normalized(self.name) == EARTHWORMS


def criteria_of(rows: list[list[str]], rasters: list[str], column: str = "WEIGHTS") -> list[Criterion]:
    """The criteria with their weights, each with the first raster whose name contains its own.

    Parameters
    ----------
    rows : list of [name, weight]
    rasters : list of str
        Names of the rasters.
    column : str
        What a Fault calls the weights.

    Raises
    ------
    Fault
        A weight that is no number or negative, all of them 0, a raster that belongs to no criterion.

    Examples
    --------
    >>> criteria_of([["Infiltration", "1,5"], ["vers de terre", "1"]], ["infiltration_2024"])
    [Criterion(name='Infiltration', weight=1.5, raster=0), Criterion(name='vers de terre', weight=1.0, raster=None)]
    """
    weights = numbers(pd.Series([weight for _, weight in rows], name=column, dtype=object))
    if not (weights >= 0).all() or not weights.sum() > 0:
        raise Fault("The weights of WEIGHTS must be 0 or more, and one of them above 0.")
    words = [normalized(name) for name in rasters]
    found = [
        Criterion(name, weight, next((number for number, word in enumerate(words) if _names(name, word)), None))
        for (name, _), weight in zip(rows, weights.tolist())
    ]
    used = {criterion.raster for criterion in found}
    unused = [name for number, name in enumerate(rasters) if number not in used]
    if unused:
        raise Fault(
            "The rasters {layers} belong to no criterion: let their names contain one of {criteria}, or add a row to WEIGHTS.",
            layers=unused,
            criteria=[criterion.name for criterion in found],
        )
    return found


def _names(criterion: str, raster: str) -> bool:
    return bool(normalized(criterion)) and normalized(criterion) in raster


def missing_criteria(criteria: list[Criterion]) -> list[Note]:
    """Which criteria the score lacks."""
    absent = [criterion.name for criterion in criteria if not criterion.is_known]
    message = translatable("Criteria without a raster, left out of the score: {criteria}. The completeness tells.")
    return [Note(message, {"criteria": absent})] if absent else []


def stretched(values: np.ndarray, layer: str) -> tuple[np.ndarray, list[Note]]:
    """The values of a criterion as 0 to 100: as they are where they lie there, else stretched from least to greatest.

    Examples
    --------
    >>> found, notes = stretched(np.array([0.0, 100.0, 200.0, np.nan]), "carbon")
    >>> found, str(notes[0])
    (array([  0.,  50., 100.,  nan]), 'The raster carbon goes from 0.0 to 200.0: it is stretched to 0 to 100.')
    """
    known = values[~np.isnan(values)]
    low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 100.0)
    if low >= 0 and high <= 100:
        return values, []
    if low == high:
        raise Fault(
            "The raster {layer} holds nothing but {value}: a criterion must lie between 0 and 100.",
            layer=layer,
            value=low,
        )
    message = translatable("The raster {layer} goes from {low} to {high}: it is stretched to 0 to 100.")
    return 100 * (values - low) / (high - low), [Note(message, {"layer": layer, "low": low, "high": high})]
