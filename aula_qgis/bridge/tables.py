"""Tables of files as people write them: csv of any dialect, sheets of spreadsheets, dbf."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.messages import Fault, Note
from .archives import gunzip

if TYPE_CHECKING:
    import pandas as pd

SHEETS = (".xlsx", ".xlsm", ".ods", ".xls")
"""Files of spreadsheets."""
DELIMITED = (".csv", ".txt", ".tsv", ".tab")
"""Files of delimited text that GDAL opens as a table."""


def is_delimited(value: object) -> bool:
    """Whether a value is a file of delimited text by its name."""
    return isinstance(value, str) and value.lower().endswith(DELIMITED) and Path(value).is_file()


def read_table(path: Path, known: Sequence[str] = (), sheet: str = "") -> tuple[pd.DataFrame, list[Note]]:
    """A table of a file as text: csv of any dialect, gzipped or not, a sheet of a spreadsheet, a dbf.

    Parameters
    ----------
    path : Path
    known : sequence of str
        Names that columns may have: they tell the header from title lines above it, and the sheet from others.
    sheet : str
        Which sheet; without one, that with the known names, else the first that holds a table. Said where there are several.

    Returns
    -------
    table : DataFrame of str
        Its index numbers the lines; names of columns as they are written.
    notes : list of Note
        A header below the first row, the sheet that was read.
    """
    if not path.is_file():
        raise Fault("The file {path} does not exist: check the name of the table.", path=str(path))
    if path.suffix.lower() in (*SHEETS, ".dbf"):
        from .sheets import read_sheet

        return read_sheet(path, known, sheet)
    from ..core.delimited import read_delimited
    from ..core.headers import header_note

    content = path.read_bytes()
    table, above = read_delimited(gunzip(content, path.name) if path.suffix == ".gz" else content, known, path.name)
    return table, [header_note(path.name, table)] if above else []


def read_csv(path: Path) -> pd.DataFrame:
    """A table of a file as text, the names of its columns in small letters."""
    return read_table(path)[0].rename(columns=str.lower)
