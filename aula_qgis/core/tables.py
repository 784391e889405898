"""Tables that people bring along: names of columns, numbers with decimal commas, words with accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import numpy as np
import pandas as pd

from .messages import Fault

MISSING = ("", "na", "n/a", "nan", "null", "none")
"""Texts that stand for no value."""

HEADER_LINES = 1
"""Lines above the first row of a csv, whose index counts the lines below: faults name the line the user sees."""


def plain_word(text: object) -> str:
    """A word without accents, capitals and outer spaces; empty for a missing value.

    Examples
    --------
    >>> plain_word(" Écoles "), plain_word(None), plain_word(float("nan"))
    ('ecoles', '', '')
    """
    if text is None or text is pd.NA or text != text:
        return ""
    letters = unicodedata.normalize("NFKD", str(text))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).strip().lower()


def plain(texts: pd.Series) -> np.ndarray:
    """`plain_word` of each value, as an object array; each distinct value is treated once."""
    codes, words = pd.factorize(texts.to_numpy(object))
    return np.array([*(plain_word(word) for word in words), ""], dtype=object)[codes]


SHAPEFILE_NAME = 10
"""Letters that a Shapefile keeps of a field's name."""


def find_column(columns: Iterable[str], names: Iterable[str]) -> str | None:
    """The first of `names` that stands among `columns`, as it is written there; capitals do not count.

    Where none does, a name that a Shapefile has cut to ten letters counts.

    Examples
    --------
    >>> find_column(["NUM_POSTE", "AAAAMMJJ", "RR"], ["date", "aaaammjj"])
    'AAAAMMJJ'
    >>> find_column(["identifian", "nom"], ["identifiant"])
    'identifian'
    """
    written, names = {plain_word(column): column for column in columns}, list(names)
    cut = [short for short in cut_names(names).values() if short in written]
    return next((written[name] for name in [*names, *cut] if name in written), None)


def cut_names(names: Iterable[str]) -> dict[str, str]:
    """Names longer than a Shapefile takes, and what it leaves of each, where that is no other name's.

    Examples
    --------
    >>> cut_names(["surfaceSite", "surfaceBati", "distanceAutoroute", "distanceAutobus", "siteEnQpv"])
    {'surfaceSite': 'surfaceSit', 'surfaceBati': 'surfaceBat'}
    """
    names = list(names)
    starts = [name[:SHAPEFILE_NAME].lower() for name in names]
    return {
        name: name[:SHAPEFILE_NAME]
        for name, start in zip(names, starts)
        if len(name) > SHAPEFILE_NAME and starts.count(start) == 1
    }


def numbers(values: pd.Series) -> np.ndarray:
    """Numbers of a column, which may be text with decimal commas; NaN where there is no value.

    Raises
    ------
    Fault
        A text that is no number, with its line.

    Examples
    --------
    >>> numbers(pd.Series(["3,4", "1 200.5", "", None]))
    array([   3.4, 1200.5,    nan,    nan])
    """
    found, wrong = parsed(values)
    if wrong.any():
        row = int(np.flatnonzero(wrong)[0])
        raise Fault(
            "Line {line}: the column {column} holds {value} where a number is expected. {count} lines are like this: correct them, or leave them empty where the value is not known.",
            line=int(values.index[row]) + 1 + HEADER_LINES,
            column=str(values.name),
            value=repr(values.iloc[row]),
            count=int(wrong.sum()),
        )
    return found


def parsed(values: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    """Numbers of a column as `numbers` reads them, and which values are neither a number nor empty.

    Examples
    --------
    >>> parsed(pd.Series(["3,4", "", "many"]))
    (array([3.4, nan, nan]), array([False, False,  True]))
    """
    if pd.api.types.is_numeric_dtype(values):
        found = values.to_numpy(dtype=np.float64, na_value=np.nan)
        return found, np.isinf(found)
    texts = values.astype(object).where(values.notna(), "").astype(str)
    texts = texts.str.replace(r"\s", "", regex=True).str.replace(",", ".", regex=False)
    found = pd.to_numeric(texts, errors="coerce").to_numpy(dtype=np.float64)
    return found, ~np.isfinite(found) & ~texts.str.lower().isin(MISSING).to_numpy()


YES = ("1", "1.0", "true", "t", "oui", "vrai", "yes")
"""What fields write where something is so."""


def says_yes(values: pd.Series) -> np.ndarray:
    """True where a field of any type says yes; what is empty says no.

    Examples
    --------
    >>> says_yes(pd.Series([1, 0.0, True, "Oui", "non", None], dtype=object))
    array([ True, False,  True,  True, False, False])
    """
    return values.map(lambda value: plain_word(value) in YES).to_numpy(dtype=bool)


def number_list(text: str) -> np.ndarray:
    """Numbers written in one line: by semicolons (then commas are decimal), else by commas or spaces.

    Examples
    --------
    >>> number_list("0,5; 1; 3"), number_list("0.5, 1, 3")
    (array([0.5, 1. , 3. ]), array([0.5, 1. , 3. ]))
    """
    parts = text.split(";") if ";" in text else text.replace(",", " ").split()
    found = pd.to_numeric(
        pd.Series([part.strip().replace(",", ".") for part in parts if part.strip()], dtype=object), errors="coerce"
    )
    if not np.isfinite(found.to_numpy(float)).all():
        raise Fault("{text} is not a list of numbers: write for instance 0.5, 1, 3 or 0,5; 1; 3.", text=repr(text))
    return found.to_numpy(float)


def refuse_negative(values: np.ndarray, what: str) -> None:
    """Raise a Fault that counts negative values and names the first row that has one.

    Examples
    --------
    >>> refuse_negative(np.array([1.0, -2.0]), "roof surface")
    Traceback (most recent call last):
    ...
    aula_qgis.core.messages.Fault: 1 values of the roof surface are negative (the first is -2.0, in row 2): correct them, or leave them empty where they are not known.
    """
    rows = np.flatnonzero(values < 0)
    if len(rows):
        raise Fault(
            "{count} values of the {what} are negative (the first is {value}, in row {row}): correct them, or leave them empty where they are not known.",
            count=len(rows),
            what=what,
            value=float(values.flat[rows[0]]),
            row=int(rows[0]) + 1,
        )
