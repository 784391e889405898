"""Efficiency of land use: SDG 11.3.1, land per new inhabitant, households and jobs per hectare consumed."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..messages import Fault, Note, translatable
from .consumption import numbers

EXAMPLES = 5
"""Identifiers named in a sentence."""


def refuse_unidentified(ids: pd.Series) -> None:
    """Raise a Fault where a territory has no identifier, or stands on several rows.

    Examples
    --------
    >>> refuse_unidentified(pd.Series(["59350", "59350"]))
    Traceback (most recent call last):
    ...
    aula_qgis.core.messages.Fault: 1 territories stand on several rows (['59350']): keep one row for each.
    """
    missing = int(ids.isna().sum())
    if missing:
        raise Fault("{count} territories have no identifier: fill in the identifier field.", count=missing)
    twice = ids[ids.duplicated()].unique().tolist()
    if twice:
        raise Fault(
            "{count} territories stand on several rows ({ids}): keep one row for each.",
            count=len(twice),
            ids=twice[:EXAMPLES],
        )


def checked_figures(frame: pd.DataFrame, fields: dict[str, str], square_metres: float) -> pd.DataFrame:
    """Areas in m², people, households and jobs of territories, as numbers.

    Parameters
    ----------
    frame : DataFrame
        The columns that `fields` names: of ``area_0, area_1, pop_0 …``.
    fields : dict of str to str
        Column → the user's field, for faults.
    square_metres : float
        Of the unit in which the areas are given.

    Raises
    ------
    Fault
        A text that is no number, a negative figure.

    Examples
    --------
    >>> checked_figures(pd.DataFrame({"area_0": ["1,5"]}), {"area_0": "artif"}, 1e4)
       area_0
    0 15000.0
    """
    figures = pd.DataFrame({column: numbers(frame[column], field) for column, field in fields.items()})
    for column, field in fields.items():
        negative = int((figures[column] < 0).sum())
        if negative:
            raise Fault(
                "{field} is negative on {count} rows: surfaces, people and jobs are 0 or more.",
                field=field,
                count=negative,
            )
    areas = [column for column in ("area_0", "area_1") if column in figures]
    return figures.assign(**(figures[areas] * square_metres))


def efficiency(table: pd.DataFrame, years: float) -> pd.DataFrame:
    """Growth of urbanised land against growth of population.

    Parameters
    ----------
    table : DataFrame
        ``area_0, area_1`` (m²) and, where they are known, ``pop_0, pop_1, households_0, households_1, jobs_0, jobs_1``.
    years : float
        Between the two dates.

    Returns
    -------
    DataFrame
        ``lcr`` and ``pgr`` (a year), ``lcr_pgr``, ``m2_par_habitant`` (per new inhabitant, negative where their number
        falls), ``menages_emplois_par_ha`` (new households and jobs per hectare consumed). NaN where a figure is missing,
        is not positive under a logarithm, or would be divided by zero.

    Notes
    -----
    LCR = ln(area₁ / area₀) / years, PGR = ln(pop₁ / pop₀) / years: UN-Habitat, metadata of SDG indicator 11.3.1
    (logarithmic form). The last two as Cerema's ``artpop`` and ``mepart``.

    Examples
    --------
    >>> table = pd.DataFrame({"area_0": [1e6], "area_1": [1.1e6], "pop_0": [1000], "pop_1": [1050]})
    >>> efficiency(table, 6).round(4).iloc[0, :4].tolist()
    [0.0159, 0.0081, 1.9535, 2000.0]
    """
    nothing = pd.Series(np.nan, index=table.index)

    def value(name: str) -> np.ndarray:
        return table.get(name, nothing).to_numpy(float)

    grown = value("area_1") - value("area_0")
    lcr, pgr = _growth(value("area_0"), value("area_1"), years), _growth(value("pop_0"), value("pop_1"), years)
    activity = value("households_1") - value("households_0") + value("jobs_1") - value("jobs_0")
    return pd.DataFrame(
        {
            "lcr": lcr,
            "pgr": pgr,
            "lcr_pgr": ratio(lcr, pgr),
            "m2_par_habitant": ratio(grown, value("pop_1") - value("pop_0")),
            "menages_emplois_par_ha": ratio(activity, grown / 1e4),
        },
        index=table.index,
    )


def _growth(before: np.ndarray, after: np.ndarray, years: float) -> np.ndarray:
    positive = (before > 0) & (after > 0)
    return np.log(np.where(positive, after, np.nan) / np.where(positive, before, np.nan)) / years


def ratio(above: np.ndarray, below: np.ndarray) -> np.ndarray:
    return above / np.where(below == 0, np.nan, below)


NEEDS = {
    "lcr": {"area_1"},
    "pgr": {"pop_0", "pop_1"},
    "menages_emplois_par_ha": {"households_0", "households_1", "jobs_0", "jobs_1"},
}
"""Column of `efficiency` → figures without which it stays empty for all."""


def missing_figures(result: pd.DataFrame, figures: pd.DataFrame) -> list[Note]:
    """For how many territories a column stays empty although its fields are given."""
    message = translatable("{column} is not known for {count} territories: a figure is missing or 0.")
    missing = {column: int(result[column].isna().sum()) for column, needs in NEEDS.items() if needs <= set(figures)}
    return [Note(message, {"column": column, "count": count}) for column, count in missing.items() if count]
