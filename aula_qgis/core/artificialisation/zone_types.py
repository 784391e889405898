"""Types of the zones of a plan, and how old they are."""

from __future__ import annotations

import datetime
import re

import numpy as np
import pandas as pd

from ..messages import Note, translatable

TYPES = {
    "U": "U",
    "AUC": "1AU",
    "AUS": "2AU",
    "1AU": "1AU",
    "2AU": "2AU",
    "AU": "AU",
    "A": "A",
    "AH": "A",
    "N": "N",
    "NH": "N",
    "ND": "N",
}
"""CNIG's TYPEZONE → type here: open to building now (1AU), after a change of the plan (2AU), either (AU)."""

YEARS_2AU = 6
"""A 2AU zone not opened within six years asks for a revision of the plan (Code de l'urbanisme, L. 153-31, 4°)."""


def zone_types(values: pd.Series) -> tuple[np.ndarray, list[Note]]:
    """Type of each zone from CNIG's TYPEZONE (see `TYPES`); None where it is not known, and said.

    Examples
    --------
    >>> zone_types(pd.Series(["U", "AUc", "AUs", "Nh", "X"], dtype=object))[0].tolist()
    ['U', '1AU', '2AU', 'N', None]
    """
    codes = values.map(lambda value: "" if value is None or value != value else str(value).strip().upper())
    found = codes.map(TYPES)
    kinds = found.astype(object).where(found.notna(), None).to_numpy()
    notes = []
    odd = codes[found.isna()]
    if len(odd):
        notes.append(
            Note(
                translatable(
                    "{count} zones have a type that CNIG does not know ({values}): they stay without type and count in no total by type."
                ),
                {"count": len(odd), "values": sorted(set(odd.replace("", "NULL")))[:10]},
            )
        )
    if (codes == "AU").any():
        notes.append(
            Note(
                translatable(
                    "{count} zones say AU without saying whether they are open: they count as AU, neither 1AU nor 2AU."
                ),
                {"count": int((codes == "AU").sum())},
            )
        )
    return kinds, notes


def ages(values: pd.Series, today: datetime.date) -> np.ndarray:
    """Calendar years since a date written 20180101, 2018-01-01, 01/01/2018, or held as a date; NaN where it cannot be read.

    Examples
    --------
    >>> ages(pd.Series(["20180101", "n/a"], dtype=object), datetime.date(2024, 1, 1))
    array([ 6., nan])
    """
    return np.array([_years(value, today) for value in values])


def _years(value: object, today: datetime.date) -> float:
    if hasattr(value, "toPyDate"):
        value = value.toPyDate()
    if isinstance(value, datetime.datetime):
        value = value.date()
    if not isinstance(value, datetime.date):
        text = str(value)
        digits = re.match(r"(\d{4})[-/]?(\d{2})[-/]?(\d{2})", text)
        turned = re.match(r"(\d{2})/(\d{2})/(\d{4})", text)
        numbers = digits.groups() if digits else turned.groups()[::-1] if turned else ()
        try:
            value = datetime.date(*map(int, numbers))
        except (TypeError, ValueError):
            return np.nan
    return _calendar_years(value, today)


def _calendar_years(start: datetime.date, end: datetime.date) -> float:
    """Whole years between two dates, and the share of the year begun.

    Examples
    --------
    >>> _calendar_years(datetime.date(2016, 2, 29), datetime.date(2022, 3, 1))
    6.0
    """
    years = end.year - start.year - ((end.month, end.day) < (start.month, start.day))
    last, following = _anniversary(start, years), _anniversary(start, years + 1)
    return years + (end - last).days / (following - last).days


def _anniversary(date: datetime.date, years: int) -> datetime.date:
    """The same day of another year; 1 March where it has no 29 February."""
    try:
        return date.replace(year=date.year + years)
    except ValueError:
        return datetime.date(date.year + years, 3, 1)
