"""Yearly consumption of natural, agricultural and forest land (ENAF), as tables bring it: Cerema's columns or long form."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial

import numpy as np
import pandas as pd

from ..messages import Fault, Note, translatable
from ..tables import parsed
from ..territories import codes, one_row_each, without_totals

HECTARES = {"m2": 1e-4, "ha": 1.0}
"""What one unit of the table's values is in hectares."""

USES = {
    "act": "activite",
    "hab": "habitat",
    "mix": "mixte",
    "rou": "route",
    "fer": "ferroviaire",
    "inc": "inconnu",
}
"""Cerema's abbreviation of what the land was consumed for → its name here and in tables in long form."""

RESIDUAL_M2 = 2
"""Cerema's column of unknown use takes the rounding of the others: it may fall to −1 or −2 m²."""

_WIDE = re.compile(r"(?:naf(\d\d)art|art(\d\d)(act|hab|mix|rou|fer|inc))(\d\d)", re.IGNORECASE)


LEAST_M2, MOST_HA = 100.0, 1000.0
"""Consumption of a year: where all are below, or most are above, the unit is to be checked."""
_SIGN = {"m2": "m²", "ha": "ha"}


@dataclass(frozen=True)
class Consumption:
    """Yearly flows.

    Attributes
    ----------
    ids : ndarray of object
        Territories.
    rows : ndarray of int64
        Row of the table in which each territory is first named.
    years : ndarray of int64
        Years, increasing; a flow of year Y runs from 1 January Y to 1 January Y + 1.
    flows : ndarray of float64, shape (territories, years)
        Hectares; NaN where the table says nothing.
    uses : dict of str to ndarray
        The same by use, where the table has it.
    notes : list of Note
    """

    ids: np.ndarray
    rows: np.ndarray
    years: np.ndarray
    flows: np.ndarray
    uses: dict[str, np.ndarray] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)


def wide_fields(fields: Iterable[str]) -> tuple[dict[int, str], dict[str, dict[int, str]]]:
    """Cerema's yearly columns: year → field of the total, and use → year → field.

    Sums over several years (``naf11art21``) are passed over.

    Examples
    --------
    >>> wide_fields(["idcom", "naf11art12", "art11hab12", "naf11art21"])
    ({2011: 'naf11art12'}, {'habitat': {2011: 'art11hab12'}})
    """
    total: dict[int, str] = {}
    uses: dict[str, dict[int, str]] = {}
    for name in fields:
        found = _WIDE.fullmatch(name)
        start = int(found[1] or found[2]) if found else 0
        if found and int(found[4]) == start + 1:
            column = uses.setdefault(USES[found[3].lower()], {}) if found[3] else total
            column[2000 + start] = name
    return total, uses


def numbers(column: pd.Series, name: str) -> np.ndarray:
    """Values as numbers, decimal commas allowed, NaN where there is none; a Fault names the first that is not one.

    Examples
    --------
    >>> numbers(pd.Series(["1,5", None, "2"], dtype=object), "naf11art12")
    array([1.5, nan, 2. ])
    """
    values, wrong = parsed(column)
    if wrong.any():
        row = int(np.flatnonzero(wrong)[0])
        raise Fault(
            "{field}: {value} (row {row}) is not a number: correct it, or choose another field.",
            field=name,
            value=str(column.iloc[row]),
            row=str(row + 1),
        )
    return values


def territory_rows(frame: pd.DataFrame, fields: Iterable[str]) -> tuple[pd.DataFrame, list[Note]]:
    """The rows as one row per territory (and a year): without totals, codes as INSEE writes them, former communes summed.

    Parameters
    ----------
    frame : DataFrame or GeoDataFrame
        ``id``, where they exist ``nom`` and ``annee``, and the columns of consumption.
    fields : iterable of str
        The columns of consumption.

    Examples
    --------
    >>> rows = pd.DataFrame({"id": ["1001", "1001", "Total"], "nom": ["A", "B", ""], "naf11art12": ["5", "7", "12"]})
    >>> territory_rows(rows, ["naf11art12"])[0].to_dict("list")
    {'id': ['01001'], 'nom': ['A'], 'naf11art12': [12.0]}
    """
    frame, left_out = without_totals(frame)
    ids, recoded = codes(frame["id"])
    by = [name for name in ("id", "annee") if name in frame]
    parsers = {name: partial(numbers, name=name) for name in fields}
    rows, summed = one_row_each(frame.assign(id=ids), by, parsers)
    return rows, [*left_out, *recoded, *summed]


def names(column: pd.Series) -> tuple[pd.Series, list[Note]]:
    """Names of communes with their apostrophes, which some files hold as quotation marks.

    Examples
    --------
    >>> names(pd.Series(['L"Abergement-de-Varey', "Lyon"], dtype=object))[0].tolist()
    ["L'Abergement-de-Varey", 'Lyon']
    """
    mended = column.map(lambda name: re.sub(r'(?<=\w)"+(?=\w)', "'", name) if isinstance(name, str) else name)
    changed = int((mended.notna() & (mended != column)).sum())
    note = Note(
        translatable("{count} names had a quotation mark for an apostrophe: put right."), {"count": changed}, False
    )
    return mended, [note] if changed else []


def from_wide(frame: pd.DataFrame, total: dict[int, str], uses: dict[str, dict[int, str]], unit: str) -> Consumption:
    """One row per territory, one column per year.

    Parameters
    ----------
    frame : DataFrame
        ``id`` and the fields that `total` and `uses` name (see `wide_fields`).
    unit : {"m2", "ha"}

    Raises
    ------
    Fault
        A territory without identifier or on two rows, a value that is no number, a negative consumption.

    Examples
    --------
    >>> frame = pd.DataFrame({"id": ["01001"], "naf11art12": [650.0]})
    >>> from_wide(frame, {2011: "naf11art12"}, {}, "m2").flows
    array([[0.065]])
    """
    _known(frame["id"])
    twice = frame["id"][frame["id"].duplicated()]
    if len(twice):
        raise Fault(
            "{count} territories stand on several rows ({ids}): keep one row for each.",
            count=int(twice.nunique()),
            ids=twice.unique()[:5].tolist(),
        )
    years = np.array(sorted(total), dtype=np.int64)

    def matrix(columns: dict[int, str]) -> np.ndarray:
        nothing = np.full(len(frame), np.nan)
        return np.stack([numbers(frame[columns[y]], columns[y]) if y in columns else nothing for y in years], axis=1)

    by_use = {use: matrix(columns) for use, columns in uses.items()}
    return _checked(frame["id"].to_numpy(object), np.arange(len(frame)), years, matrix(total), by_use, unit)


def from_long(frame: pd.DataFrame, unit: str) -> Consumption:
    """One row per territory and year.

    Parameters
    ----------
    frame : DataFrame
        ``id``, ``annee``, ``valeur``, and a column by use where there is one (see `USES`).
    unit : {"m2", "ha"}

    Raises
    ------
    Fault
        A row without identifier or year, two rows for one territory and year, a negative consumption.

    Examples
    --------
    >>> frame = pd.DataFrame({"id": ["A", "A"], "annee": [2011, 2012], "valeur": [1.0, 2.0]})
    >>> found = from_long(frame, "ha")
    >>> found.years, found.flows
    (array([2011, 2012]), array([[1., 2.]]))
    """
    _known(frame["id"])
    year = numbers(frame["annee"], "annee")
    bad = ~((year >= 1900) & (year <= 2100) & (year == np.floor(year)))
    if bad.any():
        raise Fault(
            "{count} rows have no year between 1900 and 2100 (first: row {row}): check the field of the year.",
            count=int(bad.sum()),
            row=str(int(np.flatnonzero(bad)[0]) + 1),
        )
    twice = pd.DataFrame({"id": frame["id"], "annee": year}).duplicated()
    if twice.any():
        row = int(np.flatnonzero(twice)[0])
        raise Fault(
            "{count} rows repeat a territory and a year (first: {id} in {year}): keep one value for each.",
            count=int(twice.sum()),
            id=str(frame["id"].iloc[row]),
            year=str(int(year[row])),
        )
    place, ids = pd.factorize(frame["id"])
    years, column = np.unique(year.astype(np.int64), return_inverse=True)
    _, first = np.unique(place, return_index=True)

    def matrix(name: str) -> np.ndarray:
        values = np.full((len(ids), len(years)), np.nan)
        values[place, column] = numbers(frame[name], name)
        return values

    uses = {use: matrix(use) for use in USES.values() if use in frame}
    return _checked(np.asarray(ids, dtype=object), first, years, matrix("valeur"), uses, unit)


def _known(ids: pd.Series) -> None:
    nameless = int(ids.isna().sum())
    if nameless:
        raise Fault("{count} rows have no identifier: fill in the identifier field.", count=nameless)


def _unit_notes(values: np.ndarray, unit: str) -> list[Note]:
    """What to say where a year's consumption can hardly be in the unit chosen: below 100 m², or most above 1,000 ha."""
    if not len(values) or (values.max() >= LEAST_M2 if unit == "m2" else np.median(values) <= MOST_HA):
        return []
    text = translatable(
        "The consumption of a year goes from {least} to {most} {unit}: check that VALUE_UNIT is the unit of the table."
    )
    return [Note(text, {"least": float(values.min()), "most": float(values.max()), "unit": _SIGN[unit]})]


def _checked(
    ids: np.ndarray, rows: np.ndarray, years: np.ndarray, flows: np.ndarray, uses: dict[str, np.ndarray], unit: str
) -> Consumption:
    negative = np.argwhere(flows < 0)
    if len(negative):
        row, column = negative[0]
        raise Fault(
            "{count} values of consumption are negative (first: {id} in {year}): a consumption is 0 or more, land given back is no part of it.",
            count=len(negative),
            id=str(ids[row]),
            year=str(int(years[column])),
        )
    factor = HECTARES[unit]
    notes = _unit_notes(flows[flows > 0], unit)
    below = [values for values in uses.values() if (values < 0).any()]
    if below:
        values = np.concatenate([each[each < 0] for each in below])
        residual = bool((values * factor >= -RESIDUAL_M2 * HECTARES["m2"] - 1e-12).all())
        notes.append(
            Note(
                translatable(
                    "{count} consumptions by use are negative, down to {least} {unit}: rounding residuals, kept as they are."
                )
                if residual
                else translatable(
                    "{count} consumptions by use are negative, down to {least} {unit}: check the table; they are kept as they are."
                ),
                {"count": len(values), "least": f"{values.min():g}".replace("-", "−"), "unit": unit.replace("2", "²")},
                not residual,
            )
        )
    return Consumption(ids, rows, years, flows * factor, {use: values * factor for use, values in uses.items()}, notes)
