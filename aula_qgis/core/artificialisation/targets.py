"""What a territory may consume: rates of reduction, envelopes already allocated, the guarantee of one hectare, deductions."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from ..messages import Fault, Note, translatable
from ..territories import key, match
from .consumption import numbers

GUARANTEE_HA, DELEGATED_HA, GUARANTEE_MOST_HA = 1.0, 0.5, 2.0
"""The guaranteed surface, what each delegated commune of a commune nouvelle adds, and its ceiling."""

YES = {"1", "1.0", "oui", "vrai", "true", "yes", "plu", "plui", "plui-h", "plum", "cc", "carte communale", "psmv"}
NO = {"0", "0.0", "non", "faux", "false", "no", "rnu", "aucun"}
"""What fields write where a commune has a plan, and where it has none."""

_KIND = re.compile(r"(?:EPCI|COMM)_(?=\w)")


def has_plan(column: pd.Series) -> tuple[np.ndarray, list[Note]]:
    """1 where the commune has a PLU, a document in lieu or a carte communale, 0 where it has none, NaN where not known.

    Examples
    --------
    >>> has_plan(pd.Series(["PLUi", "RNU", None, True], dtype=object))[0]
    array([ 1.,  0., nan,  1.])
    """
    words = column.map(lambda value: "" if value is None or value != value else str(value).strip().lower())
    plan = np.where(words.isin(YES), 1.0, np.where(words.isin(NO), 0.0, np.nan))
    notes = []
    odd = sorted(set(words[np.isnan(plan) & (words != "").to_numpy()]))
    if odd:
        notes.append(
            Note(
                translatable(
                    "The field of the plan has values that say neither yes nor no: {values}. The guarantee is not counted there."
                ),
                {"values": odd[:10]},
            )
        )
    empty = int((words == "").sum())
    if empty:
        notes.append(
            Note(
                translatable(
                    "{count} territories do not say whether they have a plan: their guarantee is not known, and not counted."
                ),
                {"count": empty},
            )
        )
    return plan, notes


def guaranteed(plan: np.ndarray, delegated: np.ndarray) -> np.ndarray:
    """Hectares a commune may consume whatever its envelope.

    Parameters
    ----------
    plan : ndarray of float64
        1, 0, or NaN where not known (see `has_plan`).
    delegated : ndarray of float64
        Delegated communes of a commune nouvelle; NaN counts as none.

    Returns
    -------
    ndarray of float64
        1 ha with a plan, 0.5 ha more for each delegated commune, 2 ha at the most; 0 without a plan; NaN where not known.

    Notes
    -----
    Loi 2021-1104, article 194, III, 3° bis (loi 2023-630, article 4).

    Examples
    --------
    >>> guaranteed(np.array([1, 1, 1, 0, np.nan]), np.array([0, 1, 5, 2, 0]))
    array([1. , 1.5, 2. , 0. , nan])
    """
    if (delegated < 0).any():
        raise Fault("The number of delegated communes is negative on {count} rows.", count=int((delegated < 0).sum()))
    most = np.minimum(GUARANTEE_HA + DELEGATED_HA * np.nan_to_num(delegated), GUARANTEE_MOST_HA)
    return np.where(np.isnan(plan), np.nan, np.where(plan == 1, most, 0.0))


def by_key(table: pd.DataFrame, value: str, what: str) -> dict[str, float]:
    """The one value that a table gives to each territory; ``EPCI_246000764`` also answers to ``246000764``.

    Examples
    --------
    >>> by_key(pd.DataFrame({"id": ["EPCI_246000764"], "taux": ["61.10"]}), "taux", "RATES")
    {'EPCI_246000764': 61.1, '246000764': 61.1}
    """
    twice = table["id"][table["id"].duplicated() & table["id"].notna()]
    if len(twice):
        raise Fault("{table} names {id} twice: keep one row for each territory.", table=what, id=str(twice.iloc[0]))
    if table["id"].isna().any():
        raise Fault("{table} has {count} rows without territory.", table=what, count=int(table["id"].isna().sum()))
    found = dict(zip(table["id"].astype(str), numbers(table[value], f"{what}, {value}").tolist()))
    return {**found, **{_KIND.sub("", key): each for key, each in found.items() if _KIND.match(key)}}


def rates(
    territories: pd.DataFrame, rate: float, table: pd.DataFrame | None
) -> tuple[np.ndarray, np.ndarray, list[Note]]:
    """Rate of reduction of each territory, %, and where it comes from.

    Parameters
    ----------
    territories : DataFrame
        ``id``, and where they exist ``parent`` and ``taux``.
    rate : float
        For those that neither their field nor the table speaks of.
    table : DataFrame, optional
        ``id, taux``: of territories or of their parents; the territory's own rate goes first.

    Examples
    --------
    >>> towns = pd.DataFrame({"id": ["A", "B", "C"], "parent": ["P", "P", "Q"]})
    >>> rates(towns, 50, pd.DataFrame({"id": ["P", "B"], "taux": [60, 70]}))[:2]
    (array([60., 70., 50.]), array(['table', 'table', 'taux general'], dtype=object))
    """
    value = np.full(len(territories), float(rate))
    origin = np.full(len(territories), "taux general", dtype=object)
    notes = []
    if table is not None:
        given = by_key(table, "taux", "RATES")
        keyed = {key(code): value for code, value in given.items()}
        used: set[str] = set()
        for column in ("parent", "id"):
            if column in territories:
                found = (
                    territories[column].map(lambda code: given.get(code, keyed.get(key(code), np.nan))).to_numpy(float)
                )
                known = ~np.isnan(found)
                value[known], origin[known] = found[known], "table"
                used |= set(territories[column][known])
        if not used:
            notes.append(
                Note(translatable("No territory and no parent is named in RATES: the general rate holds everywhere."))
            )
    if "taux" in territories:
        own = numbers(territories["taux"], "RATE_FIELD")
        known = ~np.isnan(own)
        value[known], origin[known] = own[known], "champ"
    general = int((origin == "taux general").sum())
    if 0 < general < len(territories):
        notes.append(
            Note(
                translatable("{count} territories have no rate of their own: {rate} % holds for them."),
                {"count": general, "rate": float(rate)},
            )
        )
    wrong = ~((value >= 0) & (value <= 100))
    if wrong.any():
        row = int(np.flatnonzero(wrong)[0])
        raise Fault(
            "The rate of {id} is {rate} %: a rate of reduction lies between 0 and 100.",
            id=str(territories["id"].iloc[row]),
            rate=float(value[row]),
        )
    return value, origin, notes


def envelopes(table: pd.DataFrame, known: set[str]) -> tuple[pd.DataFrame, list[Note]]:
    """Envelopes already allocated: ``id, surf_ha, motif``, each checked and those of unknown territories said.

    Examples
    --------
    >>> envelopes(pd.DataFrame({"id": ["A"], "surf_ha": ["2,5"], "motif": ["SCoT"]}), {"A"})[0]["surf_ha"].tolist()
    [2.5]
    """
    table = _spelled(table, known)
    by_key(table, "surf_ha", "ENVELOPES")
    surface = numbers(table["surf_ha"], "ENVELOPES, surf_ha")
    known_surface = ~np.isnan(surface)
    _surfaces(surface[known_surface], "ENVELOPES")
    result = pd.DataFrame({"id": table["id"].astype(str), "surf_ha": surface, "motif": _motives(table)})
    notes = _strangers(result, known, "ENVELOPES")
    if not known_surface.all():
        notes.append(
            Note(
                translatable(
                    "{count} rows of ENVELOPES have no surface: their territories keep the envelope of their rate."
                ),
                {"count": int((~known_surface).sum())},
            )
        )
    return result[known_surface].reset_index(drop=True), notes


def deductions(
    table: pd.DataFrame, known: set[str], start: int, last: int, end: int
) -> tuple[pd.DataFrame, list[Note]]:
    """Consumption that the law takes off: ``id, annee, surf_ha, motif, suite``.

    ``suite`` says what became of each row: deduit, a venir (after the last observed year), hors periode, territoire inconnu.

    Parameters
    ----------
    table : DataFrame
        ``id, annee, surf_ha, motif``.
    known : set of str
        Territories and parents.
    start, last, end : int
        First year of the target period, last observed year, last year of the target period.

    Examples
    --------
    >>> table = pd.DataFrame({"id": ["A", "A"], "annee": [2021, 2026], "surf_ha": [3, 4], "motif": ["PENE", "PENE"]})
    >>> deductions(table, {"A"}, 2021, 2023, 2030)[0]["suite"].tolist()
    ['deduit', 'a venir']
    """
    year, surface = numbers(table["annee"], "DEDUCTIONS, annee"), numbers(table["surf_ha"], "DEDUCTIONS, surf_ha")
    _surfaces(surface, "DEDUCTIONS")
    if np.isnan(year).any():
        raise Fault("DEDUCTIONS has {count} rows without year (annee).", count=int(np.isnan(year).sum()))
    if table["id"].isna().any():
        raise Fault(
            "{table} has {count} rows without territory.", table="DEDUCTIONS", count=int(table["id"].isna().sum())
        )
    table = _spelled(table, known)
    outside = (year < start) | (year > end)
    result = pd.DataFrame(
        {"id": table["id"].astype(str), "annee": year.astype(np.int64), "surf_ha": surface, "motif": _motives(table)}
    )
    stranger = ~result["id"].isin(known)
    result["suite"] = np.select(
        [stranger, outside, year > last], ["territoire inconnu", "hors periode", "a venir"], "deduit"
    )
    notes = _strangers(result, known, "DEDUCTIONS")
    for suite, template in (
        (
            "hors periode",
            translatable("{count} deductions ({surface} ha) lie outside the target period: not taken off."),
        ),
        (
            "a venir",
            translatable("{count} deductions ({surface} ha) come after the last observed year: not taken off yet."),
        ),
    ):
        rows = result["suite"] == suite
        if rows.any():
            notes.append(Note(template, {"count": int(rows.sum()), "surface": float(result["surf_ha"][rows].sum())}))
    silent = int((result["motif"] == "").sum())
    if silent:
        notes.append(Note(translatable("{count} deductions name no legal ground (motif)."), {"count": silent}))
    return result, notes


def _spelled(table: pd.DataFrame, known: set[str]) -> pd.DataFrame:
    """The table with its codes as the territories write them (a spreadsheet takes the zero off 01004)."""
    names = sorted(known)
    rows = match(table["id"], names)
    return table.assign(id=[names[row] if row >= 0 else code for row, code in zip(rows, table["id"])])


def _motives(table: pd.DataFrame) -> pd.Series:
    column = table["motif"] if "motif" in table else pd.Series(None, index=table.index, dtype=object)
    return column.map(lambda value: "" if value is None or value != value else str(value))


def _surfaces(surface: np.ndarray, what: str) -> None:
    wrong = ~(surface >= 0)
    if wrong.any():
        raise Fault(
            "{table}: the surface of row {row} is missing or negative.",
            table=what,
            row=str(int(np.flatnonzero(wrong)[0]) + 1),
        )


def _strangers(table: pd.DataFrame, known: set[str], what: str) -> list[Note]:
    ids = sorted(set(table["id"]) - known)
    if not ids:
        return []
    return [
        Note(
            translatable(
                "{table} names {count} territories that are neither in the table nor a parent, and are left out: {ids}."
            ),
            {"table": what, "count": len(ids), "ids": ids[:10]},
        )
    ]
