"""Daily demand for rainwater (besoins): persons and their uses, gardens and their months."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..messages import Fault
from ..tables import normalized, normalized_texts, number_list, numbers, refuse_negative

MONTH_DAYS = np.array([31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
EVENLY = np.full(12, 1 / 12)
PERSON_UNIT = "L/hab/j"
GARDEN, DOMESTIC = "jardin", "domestique"
"""Rows of ``rain_demands.csv``: watering in L/m²/year, the whole domestic consumption in L/person/day."""

STORAGE_DAYS = 21
"""The French rule of thumb stores this many days."""


def demand_value(demands: pd.DataFrame, use: str) -> float:
    """The value of one row of ``rain_demands.csv``.

    Examples
    --------
    >>> demand_value(pd.DataFrame({"usage": ["wc"], "valeur": ["31.4"], "unite": ["L/hab/j"]}), "wc")
    31.4
    """
    return float(numbers(demands["valeur"])[list(normalized_texts(demands["usage"])).index(use)])


def litres_per_person(demands: pd.DataFrame, uses: str) -> float:
    """Litres a person and a day for the uses named.

    Parameters
    ----------
    demands : DataFrame of text
        ``usage, valeur, unite`` (``rain_demands.csv``).
    uses : str
        Names of uses, by commas, semicolons or spaces.

    Raises
    ------
    Fault
        A use that the table does not have, or none.

    Examples
    --------
    >>> table = pd.DataFrame({"usage": ["wc", "linge"], "valeur": ["31.4", "18.84"], "unite": ["L/hab/j"] * 2})
    >>> round(litres_per_person(table, "WC, linge"), 2)
    50.24
    """
    daily = demands[(demands["unite"] == PERSON_UNIT).to_numpy() & (normalized_texts(demands["usage"]) != DOMESTIC)]
    litres = dict(zip(normalized_texts(daily["usage"]), numbers(daily["valeur"])))
    wanted = list(dict.fromkeys(normalized(uses).replace(",", " ").replace(";", " ").split()))
    unknown = [use for use in wanted if use not in litres]
    if unknown or not wanted:
        raise Fault("Unknown uses: {unknown}. Choose among: {uses}.", unknown=unknown, uses=list(litres))
    return float(sum(litres[use] for use in wanted))


def garden_months(text: str) -> np.ndarray:
    """Shares of a garden's yearly water by month, shape (12,), sum 1.

    Parameters
    ----------
    text : str
        Twelve weights from January to December, or the numbers of the months that share it evenly.

    Examples
    --------
    >>> garden_months("5, 6, 7, 8")[:6]
    array([0.  , 0.  , 0.  , 0.  , 0.25, 0.25])
    """
    values = number_list(text)
    if len(values) == 12 and (values >= 0).all() and values.sum() > 0:
        return values / values.sum()
    if not len(values) or not np.isin(values, np.arange(1, 13)).all():
        raise Fault(
            "{text} does not name months: write twelve weights, or month numbers as 4, 5, 6, 7, 8, 9.", text=repr(text)
        )
    return np.isin(np.arange(1, 13), values) / len(np.unique(values))


def daily_demand(
    persons: np.ndarray,
    litres: float,
    garden_m2: np.ndarray | None = None,
    garden_litres: float = 60.0,
    months: np.ndarray = EVENLY,
) -> np.ndarray:
    """Demand of each roof in m³ a day, by month.

    Parameters
    ----------
    persons : ndarray of float64, shape (n,)
    litres : float
        A person and a day.
    garden_m2 : ndarray of float64, shape (n,), optional
        Watered garden; NaN is none.
    garden_litres : float
        L/m²/year.
    months : ndarray of float64, shape (12,), optional
        Shares of `garden_months`; even without them.

    Returns
    -------
    ndarray of float64, shape (n,) without gardens, (n, 12) with them

    Examples
    --------
    >>> daily_demand(np.array([2.5]), 50.24)
    array([0.1256])
    >>> by_month = daily_demand(np.array([0.0]), 0.0, np.array([100.0]), 60.0, garden_months("6"))
    >>> float((by_month * MONTH_DAYS).sum())
    6.0
    """
    refuse_negative(persons, "number of persons")
    indoor = np.asarray(persons, dtype=np.float64) * litres / 1000
    if garden_m2 is None:
        return indoor
    refuse_negative(garden_m2, "garden surface")
    garden = np.nan_to_num(garden_m2)[:, None] * (garden_litres / 1000 * months / MONTH_DAYS)
    return indoor[:, None] + garden
