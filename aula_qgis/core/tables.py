"""Tables that people bring along: names of columns, numbers with decimal commas, words with accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

import numpy as np
import pandas as pd

from .messages import Fault

MISSING = ("", "na", "n/a", "nan", "null", "none")
"""Texts that stand for no value."""

HEADER_LINES = 1
"""Lines above the first row of a csv, whose index counts the lines below: faults name the line the user sees."""


def normalized(text: object) -> str:
    """A word without accents, capitals and outer spaces; empty for a missing value.

    Examples
    --------
    >>> normalized(" Écoles "), normalized(None), normalized(float("nan"))
    ('ecoles', '', '')
    """
    if text is None or text is pd.NA or text != text:
        return ""
    letters = unicodedata.normalize("NFKD", str(text))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).strip().lower()


def normalized_texts(texts: pd.Series) -> np.ndarray:
    """`normalized` of each value, as an object array; each distinct value is treated once."""
    codes, words = pd.factorize(texts.to_numpy(object))
    return np.array([*(normalized(word) for word in words), ""], dtype=object)[codes]


SHAPEFILE_NAME = 10
"""Letters that a Shapefile keeps of a field's name."""


_BRACKETS = re.compile(r"[(\[{].*?[)\]}]")
_BETWEEN = re.compile(r"[^a-z0-9]+")


def column_key(name: object) -> str:
    """The name of a column as it is recognised: case, accents, blanks, signs and a unit in brackets do not count.

    Examples
    --------
    >>> column_key("Pluie  journalière (mm)"), column_key("Code_INSEE"), column_key("code insee ")
    ('pluie_journaliere', 'code_insee', 'code_insee')
    """
    word = normalized(name)
    return (_BETWEEN.sub("_", _BRACKETS.sub("", word)) if word else "").strip("_") or word


def find_column(columns: Iterable[str], names: Iterable[str]) -> str | None:
    """The first of `names` that stands among `columns`, as it is written there.

    Capitals and accents do not count; where none is found so, blanks, signs and units in brackets do not either
    (`column_key`); at last, a name that a Shapefile has cut to ten letters counts.

    Examples
    --------
    >>> find_column(["NUM_POSTE", "AAAAMMJJ", "RR"], ["date", "aaaammjj"])
    'AAAAMMJJ'
    >>> find_column(["Date", "Pluie (mm)"], ["pluie"]), find_column(["Code INSEE"], ["code_insee"])
    ('Pluie (mm)', 'Code INSEE')
    >>> find_column(["identifian", "nom"], ["identifiant"])
    'identifian'
    """
    columns, names = list(columns), list(names)
    written = {normalized(column): column for column in columns}
    found = next((written[name] for name in names if name in written), None)
    if found is None:
        keys = {column_key(column): column for column in reversed(columns)}
        found = next((keys[column_key(name)] for name in names if column_key(name) in keys), None)
    if found is None:
        cut = [short for short in cut_names(names).values() if short in written]
        found = next((written[name] for name in cut), None)
    return found


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


UNITS = "%|€|ha|m²|m2|m³|m3|km²|km2|km|mm|cm|m|min|h|j|l|hab\\.?|eur|euros?|jours?|ans?"
"""Units that people write behind the number in its cell."""

_UNIT = re.compile(rf"(.*\d[.,]?)\s*({UNITS})", re.IGNORECASE)
_THOUSANDS = re.compile(r"(?<=\d)[\s'’](?=\d{3}(?!\d))")
_GROUPED = (
    (".", re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+,\d*|[+-]?\d{1,3}(?:\.\d{3}){2,}")),
    (",", re.compile(r"[+-]?\d{1,3}(?:,\d{3})+\.\d*|[+-]?\d{1,3}(?:,\d{3}){2,}")),
)
"""Sign that sets thousands apart → numbers where it cannot be the decimal sign."""
_WRITTEN = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)


def number_of(text: str) -> tuple[str, str]:
    """A number as Python writes it, and the unit behind it: decimal commas, thousands set apart, units in cells.

    Examples
    --------
    >>> number_of("1 200,5"), number_of("1'200 m²"), number_of("1.200,50 €"), number_of("−3"), number_of("8,5 %")
    (('1200.5', ''), ('1200', 'm2'), ('1200.50', '€'), ('-3', ''), ('8.5', '%'))
    >>> number_of("1.200.000"), number_of("1,200"), number_of("€ 12")
    (('1200000', ''), ('1.200', ''), ('12', '€'))
    """
    text = text.strip().replace("−", "-")
    if text.startswith("€"):
        text = f"{text[1:]} €".strip()
    found = _UNIT.fullmatch(text)
    text, unit = (found[1], found[2].lower().replace("²", "2").replace("³", "3")) if found else (text, "")
    text = _THOUSANDS.sub("", text)
    for sign, grouped in _GROUPED:
        if grouped.fullmatch(text):
            text = text.replace(sign, "")
            break
    return text.replace(",", "."), unit


def value_of(text: str) -> float:
    """The number that a text holds, read as columns are; NaN where it is none.

    Examples
    --------
    >>> value_of("1 200,5 m²"), value_of("barrière")
    (1200.5, nan)
    """
    number, _ = number_of(text)
    return float(number) if _WRITTEN.fullmatch(number) else np.nan


def parsed(values: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    """Numbers of a column as `numbers` reads them, and which values are neither a number nor empty.

    A number whose unit is not that of the others in the column is none.

    Examples
    --------
    >>> parsed(pd.Series(["3,4", "", "many"]))
    (array([3.4, nan, nan]), array([False, False,  True]))
    >>> parsed(pd.Series(["2 ha", "20 000 m²", "3"]))
    (array([ 2., nan,  3.]), array([False,  True, False]))
    """
    if pd.api.types.is_numeric_dtype(values):
        found = values.to_numpy(dtype=np.float64, na_value=np.nan)
        return found, np.isinf(found)
    places, distinct = pd.factorize(values.astype(object).where(values.notna(), "").astype(str))
    read = [number_of(text) for text in distinct]
    units = [unit for _, unit in read if unit]
    other = np.array([bool(unit) and unit != units[0] for _, unit in read], dtype=bool)
    number = np.array([float(text) if _WRITTEN.fullmatch(text) else np.nan for text, _ in read], dtype=np.float64)
    empty = np.array([text.strip().lower() in MISSING for text in distinct], dtype=bool)
    wrong = (~np.isfinite(number) & ~empty) | other
    return np.where(other, np.nan, number)[places], wrong[places]


def unit_in_cells(values: pd.Series) -> str:
    """The unit that stands behind the numbers of a column, empty where there is none.

    Examples
    --------
    >>> unit_in_cells(pd.Series(["1,5 ha", "2", None]))
    'ha'
    """
    if pd.api.types.is_numeric_dtype(values):
        return ""
    return next((unit for text in values.dropna().unique() if (unit := number_of(str(text))[1])), "")


YES = ("1", "1.0", "true", "t", "oui", "vrai", "yes")
"""What fields write where something is so."""


def says_yes(values: pd.Series) -> np.ndarray:
    """True where a field of any type says yes; what is empty says no.

    Examples
    --------
    >>> says_yes(pd.Series([1, 0.0, True, "Oui", "non", None], dtype=object))
    array([ True, False,  True,  True, False, False])
    """
    return values.map(lambda value: normalized(value) in YES).to_numpy(dtype=bool)


def number_list(text: str) -> np.ndarray:
    """Numbers written in one line: by semicolons (then commas are decimal), else by commas or spaces.

    Examples
    --------
    >>> number_list("0,5; 1; 3"), number_list("0.5, 1, 3")
    (array([0.5, 1. , 3. ]), array([0.5, 1. , 3. ]))
    """
    parts = text.split(";") if ";" in text else text.replace(",", " ").split()
    found = np.array([value_of(part) for part in parts if part.strip()], dtype=np.float64)
    if not np.isfinite(found).all():
        raise Fault("{text} is not a list of numbers: write for instance 0.5, 1, 3 or 0,5; 1; 3.", text=repr(text))
    return found


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
