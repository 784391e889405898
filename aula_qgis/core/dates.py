"""Dates as tables hold them: French, ISO, without separators, in words, as a spreadsheet's day numbers; with or without an hour."""

from __future__ import annotations

import datetime
import re

import numpy as np
import pandas as pd

from .messages import Fault, Note, translatable
from .tables import HEADER_LINES, MISSING

_TIME = (
    r"(?:[T ]+(?P<hour>\d{1,2})(?:[:h](?P<minute>\d{2})?)(?::(?P<second>\d{2})(?:[.,]\d+)?)?)?"
    r"\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?"
)
_WAYS = {
    "ymd": r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})" + _TIME,
    "dmy": r"(?P<day>\d{1,2})[-/. ](?P<month>\d{1,2})[-/. ](?P<year>\d{4}|\d{2})" + _TIME,
    "mdy": r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4}|\d{2})" + _TIME,
    "compact": r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?:[T ]?(?P<hour>\d{2})(?P<minute>\d{2})?)?(?:\.0+)?",
}
"""How a date may be written; a zone behind the hour is not counted: the clock of the file is."""

_MONTHS = ("jan", "fe", "mar", "a[vp]r", "mai|may", "juin|jun", "juil|jul", "ao|aug", "sep", "oct", "nov", "dec")
_WORD = re.compile(r"(\d{1,2})(?:er)?[-/. ]+([a-zûé]{3,9})\.?[-/. ]+(\d{4}|\d{2})(?!\d)", re.IGNORECASE)
_DAY_NUMBER = re.compile(r"\d{5}(?:[.,]\d+)?")
_DAY_ZERO = np.datetime64("1899-12-30", "m")
"""The day before the first of a spreadsheet, which takes 1900 for a leap year."""


def read_dates(column: pd.Series) -> tuple[np.ndarray, list[Note]]:
    """Dates of a column, all written the same way as its first one; the hour may be left out where it is midnight.

    Parameters
    ----------
    column : Series
        Texts or numbers: 2020-12-31, 31/12/2020, 1/1/2020, 31.12.20, 20201231, 2020123106, 31 déc. 2020, the day numbers
        of a spreadsheet (44196.25), each with an hour or not (06:30, 6h, T06:30Z). Its index counts the lines of the file.

    Returns
    -------
    moments : ndarray of datetime64[m]
    notes : list of Note
        Day numbers that were read as dates, months that stand before days.

    Raises
    ------
    Fault
        A date that cannot be read, with its line.

    Examples
    --------
    >>> read_dates(pd.Series(["1/2/2019", "2/2/2019 6:30"]))[0]
    array(['2019-02-01T00:00', '2019-02-02T06:30'], dtype='datetime64[m]')
    >>> read_dates(pd.Series(["43497", "43498.25"]))[0]
    array(['2019-02-01T00:00', '2019-02-02T06:00'], dtype='datetime64[m]')
    """
    texts = column.astype(object).where(column.notna(), "").astype(str).str.strip()
    filled = texts[~texts.str.lower().isin(MISSING)]
    first = str(filled.iloc[0]) if len(filled) else ""
    if _DAY_NUMBER.fullmatch(first):
        moments = _day_numbers(texts)
        notes = [
            Note(
                translatable("The column {column} holds dates as day numbers of a spreadsheet."),
                {"column": str(column.name)},
                False,
            )
        ]
    else:
        moments, notes = _written(texts.map(_without_words), str(column.name))
    wrong = np.flatnonzero(np.isnat(moments))
    if len(wrong) or not len(texts):
        row = int(wrong[0]) if len(wrong) else 0
        raise Fault(
            "Line {line}: {value} in the column {column} cannot be read as a date written like the first one ({first}): write dates as 2020-12-31, 31/12/2020 or 20201231.",
            line=(int(texts.index[row]) if len(texts) else 0) + 1 + HEADER_LINES,
            value=repr(texts.iloc[row]) if len(texts) else "''",
            column=str(column.name),
            first=first,
        )
    return moments, notes


def _day_numbers(texts: pd.Series) -> np.ndarray:
    days = pd.to_numeric(texts.where(texts.str.fullmatch(_DAY_NUMBER)).str.replace(",", "."), errors="coerce")
    minutes = np.rint(days.to_numpy(np.float64) * 24 * 60)
    known = np.isfinite(minutes)
    moments = _DAY_ZERO + np.where(known, minutes, 0).astype("timedelta64[m]")
    moments[~known] = np.datetime64("NaT")
    return moments


def _written(texts: pd.Series, name: str) -> tuple[np.ndarray, list[Note]]:
    """Read by the first of the ways that fits the first date; American where no other order gives dates everywhere."""
    first = next((text for text in texts if text.lower() not in MISSING), "")
    way = next((way for way, pattern in _WAYS.items() if re.fullmatch(pattern, first)), None)
    if way is None:
        return np.full(len(texts), np.datetime64("NaT"), "datetime64[m]"), []
    moments = _by_way(texts, way)
    if way == "dmy" and np.isnat(moments).any():
        american = _by_way(texts, "mdy")
        if not np.isnat(american).any():
            text = translatable("The column {column} holds the month before the day, as {first}: it is read so.")
            return american, [Note(text, {"column": name, "first": first})]
    return moments, []


def _by_way(texts: pd.Series, way: str) -> np.ndarray:
    parts = texts.str.extract(f"^(?:{_WAYS[way]})$")
    known = parts["day"].notna()
    parts = parts.where(known, None).apply(pd.to_numeric).reindex(columns=["year", "month", "day", "hour", "minute"])
    years = parts["year"].where(~(parts["year"] < 100), parts["year"] + np.where(parts["year"] < 69, 2000, 1900))
    days = (
        pd.to_datetime(parts[["month", "day"]].assign(year=years), errors="coerce").to_numpy().astype("datetime64[m]")
    )
    minutes = (parts["hour"].fillna(0) * 60 + parts["minute"].fillna(0)).to_numpy(np.int64)
    days[(parts["hour"] > 24).to_numpy() | (parts["minute"] > 59).to_numpy() | (minutes > 24 * 60)] = np.datetime64(
        "NaT"
    )
    return days + minutes.astype("timedelta64[m]")


def day_of(text: str) -> datetime.date | None:
    """The day that one text holds, None where it is no date; written as `read_dates` has it.

    Examples
    --------
    >>> day_of("23/6/2019"), day_of("23 juin 2019 08:00"), day_of("43639"), day_of("2019-06-31")
    (datetime.date(2019, 6, 23), datetime.date(2019, 6, 23), datetime.date(2019, 6, 23), None)
    """
    text = _without_words(text.strip())
    if _DAY_NUMBER.fullmatch(text):
        return datetime.date(1899, 12, 30) + datetime.timedelta(int(text[:5]))
    found = next(filter(None, (re.fullmatch(_WAYS[way], text) for way in ("ymd", "dmy", "compact"))), None)
    if found is None:
        return None
    year, month, day = (int(found[part]) for part in ("year", "month", "day"))
    try:
        return datetime.date(year if year >= 100 else year + (2000 if year < 69 else 1900), month, day)
    except ValueError:
        return None


def _without_words(text: str) -> str:
    """A month in words as its number.

    Examples
    --------
    >>> _without_words("1er février 2019"), _without_words("3-août-19 06:00"), _without_words("2019-02-01")
    ('1/2/2019', '3/8/19 06:00', '2019-02-01')
    """
    found = _WORD.match(text)
    if not found:
        return text
    word = found[2].lower().replace("é", "e").replace("û", "u")
    month = next((number for number, start in enumerate(_MONTHS, 1) if re.match(start, word)), None)
    return text if month is None else f"{found[1]}/{month}/{found[3]}{text[found.end() :]}"
