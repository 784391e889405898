"""Resistance to movement: codes of land cover → numbers, then what lies on top."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..messages import Fault, Note, translatable
from ..tables import value_of

BARRIER = ("barriere", "barrière", "barrier", "inf", "nodata")
"""How a table writes that a class cannot be crossed."""


@dataclass(frozen=True)
class CodeResistances:
    """The resistance of codes.

    Attributes
    ----------
    values : ndarray of float32, shape (n,)
        Resistance of each code, NaN where it is a barrier or not known.
    notes : list of Note
    """

    values: np.ndarray
    notes: list[Note]


def resistance_table(table: pd.DataFrame) -> dict[str, float]:
    """The table as code → resistance; NaN is a barrier.

    Parameters
    ----------
    table : DataFrame
        Texts ``code`` and ``resistance``; a resistance is 0 or more, or one of `BARRIER`.

    Examples
    --------
    >>> resistance_table(pd.DataFrame({"code": ["1", "CS1.1"], "resistance": ["12,5", "barriere"]}))
    {'1': 12.5, 'CS1.1': nan}
    """
    missing = [name for name in ("code", "resistance") if name not in table]
    if missing:
        raise Fault(
            "The table of resistances has no column {column}. It has: {columns}.",
            column=missing,
            columns=list(table.columns),
        )
    result: dict[str, float] = {}
    for line, code, text in zip(table.index, table["code"], table["resistance"]):
        code = "" if pd.isna(code) else str(code).strip()
        text = "" if pd.isna(text) else str(text).strip().lower()
        if not code and not text:
            continue
        value = np.nan
        if text not in BARRIER:
            value = value_of(text)
            if not 0 <= value < np.inf:
                raise Fault(
                    "Line {line} of the table: the resistance of {code} is {value}; write a number of 0 or more, or barriere.",
                    line=int(line) + 2,
                    code=code,
                    value=text or "''",
                )
        if code in result and not (result[code] == value or (np.isnan(result[code]) and np.isnan(value))):
            raise Fault("The table of resistances gives {code} two values: keep one.", code=code)
        result[code] = value
    if not result:
        raise Fault("The table of resistances has no rows.")
    return result


def nearest_class(code: str, table: Container[str]) -> str | None:
    """The code itself where a table has it, else the nearest class above it; None where there is none.

    Examples
    --------
    >>> nearest_class("CS1.1.1.1", {"CS1.1.1": 1000.0}), nearest_class("CS9", {"CS1.1.1": 1000.0})
    ('CS1.1.1', None)
    """
    while code not in table and "." in code:
        code = code.rpartition(".")[0]
    return code if code in table else None


def lookup(codes: list[str], table: dict[str, float], cells: np.ndarray, cell_ha: float) -> CodeResistances:
    """The resistance of each code: its own, else that of the nearest class above it (CS1.1.1.1 → CS1.1.1 → CS1.1).

    Parameters
    ----------
    codes : list of str
    table : dict
        Of `resistance_table`.
    cells : ndarray of int, shape (n,)
        How many cells have each code.
    cell_ha : float
        Area of a cell; NaN where it cannot be measured.

    Examples
    --------
    >>> found = lookup(["CS1.1.1.1", "CS9"], {"CS1.1.1": 1000.0}, np.array([2, 3]), 1.0)
    >>> found.values, [str(code) for code in found.notes[-1].facts["codes"]]
    (array([1000.,   nan], dtype=float32), ['CS9 (3.0 ha)'])
    """
    values, unknown, above = np.full(len(codes), np.nan, dtype=np.float32), [], 0
    for number, code in enumerate(codes):
        key = nearest_class(code, table)
        if key is None:
            unknown.append(number)
            continue
        values[number] = table[key]
        above += key != code
    if len(unknown) == len(codes):
        raise Fault(
            "None of the codes of the land cover is in the table: the layer has {codes}, the table has {known}.",
            codes=[code or "–" for code in codes[:10]],
            known=list(table)[:10],
        )
    notes = []
    if above:
        notes.append(
            Note(
                translatable("{count} codes take the resistance of the class above them in the table."),
                {"count": above},
                False,
            )
        )
    if unknown:
        notes.append(_unknown(np.array(codes, dtype=object)[unknown], cells[unknown], cell_ha))
    return CodeResistances(values, notes)


def _unknown(codes: np.ndarray, cells: np.ndarray, cell_ha: float) -> Note:
    """The codes that the table lacks, and how much of the raster they make barriers: hectares, or cells in degrees."""
    order = np.argsort(-cells)[:10]
    if np.isnan(cell_ha):
        message = translatable("{count} codes are not in the table: {codes}. Their {cells} cells are barriers.")
        names = [f"{codes[k] or 'NULL'} ({cells[k]})" for k in order]
        return Note(message, {"count": len(codes), "codes": names, "cells": int(cells.sum())})
    message = translatable("{count} codes are not in the table: {codes}. Their cells ({surface} ha) are barriers.")
    area = cells * cell_ha
    one = translatable("{code} ({surface} ha)")
    said = [Note(one, {"code": codes[k] or "NULL", "surface": float(area[k])}, False) for k in order]
    return Note(message, {"count": len(codes), "codes": said, "surface": round(float(area.sum()), 2)})
