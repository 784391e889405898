"""Where the header of a table stands, and the names it gives to columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd

from .messages import Note, translatable
from .tables import column_key, normalized, parsed

ROWS_SEARCHED = 20
"""Rows in which the header of a table is looked for."""
LEAST_NAMES = 2
"""A row with fewer known names is no header: one may stand in a title."""


def header_row(rows: Iterable[Sequence[object]], known: Iterable[str]) -> int:
    """The row that holds most of the known names, 0 where none holds `LEAST_NAMES`; compared as `column_key` has them.

    Parameters
    ----------
    rows : iterable of sequence
        Cells of the first rows of a table; those after `ROWS_SEARCHED` are not looked at.
    known : iterable of str
        Names that columns may have.

    Examples
    --------
    >>> header_row([["Inventaire 2024", ""], [], ["Site_ID", "Site_Nom"], ["a", "b"]], ["site_id", "site_nom", "inventaire 2024"])
    2
    """
    names = {column_key(name) for name in known}
    found = [len({column_key(cell) for cell in row} & names) for row, _ in zip(rows, range(ROWS_SEARCHED))]
    most = max(found, default=0)
    return found.index(most) if most >= LEAST_NAMES else 0


def title_rows(rows: Sequence[Sequence[object]]) -> int:
    """Rows of a title above the header: they fill half of the table's width at most, or an empty row stands below them.

    Examples
    --------
    >>> title_rows([["Inventaire 2024", "", ""], ["code", "nom", "ha"], ["1", "a", "2,5"]])
    1
    >>> title_rows([["Inventaire", "2024", ""], [], ["code", "nom", "ha"], ["1", "a", "2,5"]])
    2
    >>> title_rows([["code", "", ""], ["1", "a", "2,5"]])
    0
    """
    filled = [[str(cell) for cell in row if normalized(cell)] for row in rows[:ROWS_SEARCHED]]
    widths = np.array([len(cells) for cells in filled], dtype=np.int64)
    widest = widths.max(initial=0)
    empty = np.flatnonzero((widths == 0) & (np.maximum.accumulate(widths) < widest) if len(widths) else widths)
    start = int(empty[-1]) if len(empty) else 0
    row = next((row for row in range(start, len(filled)) if 2 * widths[row] > widest), 0)
    return row if widths.any() and len(set(filled[row])) > 1 and not any(map(_is_number, filled[row])) else 0


def first_row(rows: Sequence[Sequence[object]], known: Iterable[str] = ()) -> int:
    """The row of the header: the one that holds known names, else the first that is as wide as the table.

    Examples
    --------
    >>> first_row([["Taux de vacance", ""], ["CODGEO", "taux"], ["1004", "8,5"]])
    1
    """
    known = list(known)
    row, names = header_row(rows, known), {column_key(name) for name in known}
    if row or (rows and any(column_key(cell) in names for cell in rows[0])):
        return row
    return title_rows(rows)


def _is_number(text: str) -> bool:
    found, wrong = parsed(pd.Series([text], dtype=object))
    return bool(np.isfinite(found[0]) and not wrong[0])


def unique_names(cells: Sequence[object], width: int = 0) -> list[str]:
    """Names for columns from the cells of a header: trimmed, Field2 for what has none, name_2 for what comes again.

    Examples
    --------
    >>> unique_names([" code", "", "ha", "ha"], 5)
    ['code', 'Field2', 'ha', 'ha_2', 'Field5']
    """
    written = [" ".join(str(cell).split()) if normalized(cell) else "" for cell in cells]
    names: list[str] = []
    for place, name in enumerate(written + [""] * (width - len(written)), 1):
        name, again = name or f"Field{place}", 1
        while (name if again == 1 else f"{name}_{again}") in names:
            again += 1
        names.append(name if again == 1 else f"{name}_{again}")
    return names


def below_header(table: pd.DataFrame, known: Iterable[str] = ()) -> tuple[pd.DataFrame, bool]:
    """The rows below the header, where it is a row of the table instead of its columns; and whether it was one.

    Examples
    --------
    >>> sheet = pd.DataFrame([["site_id", "site_nom", None], ["a", "Gare", "x"]], columns=["Field1", "Field2", "Field3"])
    >>> found, was_row = below_header(sheet, ["site_id", "site_nom"])
    >>> found.to_dict("records"), was_row
    ([{'site_id': 'a', 'site_nom': 'Gare', 'Field3': 'x'}], True)
    """
    rows = [list(table.columns), *table.head(ROWS_SEARCHED).to_numpy(object).tolist()]
    row = header_row(rows, known)
    return (table.iloc[row:].set_axis(unique_names(rows[row]), axis=1), True) if row else (table, False)


def header_note(layer: str, table: pd.DataFrame) -> Note:
    """What to say of a table whose header was not its first row."""
    text = translatable("{layer}: the names of the columns were found below the first row: {fields}.")
    return Note(text, {"layer": layer, "fields": list(table.columns)}, False)
