"""Sheets of spreadsheets, and dbf tables, as rows of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pandas as pd
from osgeo import gdal, ogr

from ..core.headers import first_row, header_note, header_row, unique_names
from ..core.messages import Fault, Note
from .archives import WHOLE_LIMIT, Archive
from .quiet import gdal_options, none_on_failure
from .text import translatable

_AS_TEXT = {
    f"OGR_{kind}_{what}": value
    for kind in ("XLSX", "ODS", "XLS")
    for what, value in (("HEADERS", "DISABLE"), ("FIELD_TYPES", "STRING"))
}
"""GDAL takes no row for a header and no cell for a number: where the header stands is found here."""

_LANGUAGE = 29
"""Place of the byte that tells a dbf's encoding, 0 where it does not."""


def read_sheet(path: Path, known: Sequence[str] = (), sheet: str = "") -> tuple[pd.DataFrame, list[Note]]:
    """A sheet as `tables.read_table` gives it."""
    with _opened(path) as source:
        names = [source.GetLayer(number).GetName() for number in range(source.GetLayerCount())]
        if sheet and sheet not in names:
            raise Fault("{path} has no sheet {sheet}. It has: {sheets}.", path=path.name, sheet=sheet, sheets=names)
        header = path.suffix.lower() == ".dbf"
        name, rows = _chosen(
            ((name, _rows(source.GetLayerByName(name), header)) for name in [sheet] * bool(sheet) or names), known
        )
    if not rows:
        raise Fault("{path} holds no table: its sheets are empty ({sheets}).", path=path.name, sheets=names)
    above = first_row(rows, known)
    table = pd.DataFrame(rows[above + 1 :], columns=unique_names(rows[above]), dtype=object)
    table.index += above
    notes = [header_note(path.name, table)] if above else []
    if len(names) > 1 and not sheet:
        text = translatable(
            "{path} has {count} sheets ({sheets}): {sheet} is read. For another one, write {path}|layername= and its name."
        )
        notes.append(Note(text, {"path": path.name, "count": len(names), "sheets": names, "sheet": name}))
    return table.dropna(how="all"), notes


DRIVERS = {".xlsx": "XLSX", ".xlsm": "XLSX", ".ods": "ODS", ".xls": "XLS", ".dbf": "ESRI Shapefile"}
"""What reads each kind of file: its content may not choose another reader, which would open other files."""


def _check_packed(path: Path) -> None:
    """A Fault where a workbook, which is a zip, unpacks to more than a table does."""
    with path.open("rb") as stream:
        packed = stream.read(2) == b"PK"
    if packed:
        with Archive(path, WHOLE_LIMIT):
            pass


@contextmanager
def _opened(path: Path) -> Iterator[gdal.Dataset]:
    _check_packed(path)
    with gdal_options(_AS_TEXT):
        options = _dbf_options(path) if path.suffix.lower() == ".dbf" else []
        driver = DRIVERS[path.suffix.lower()]
        source = none_on_failure(gdal.OpenEx, str(path), gdal.OF_VECTOR, [driver], options)
        if source is None:
            raise Fault(
                "The table {path} cannot be opened: check that it is a table and that it is whole.", path=path.name
            )
        yield source


def _dbf_options(path: Path) -> list[str]:
    """The encoding of a dbf that does not say it, neither in a cpg file nor in its header."""
    content = path.read_bytes()
    if (
        path.with_suffix(".cpg").exists()
        or path.with_suffix(".CPG").exists()
        or content[_LANGUAGE : _LANGUAGE + 1] != b"\0"
    ):
        return []
    try:
        content[int.from_bytes(content[8:10], "little") :].decode("utf-8")
    except UnicodeDecodeError:
        return ["ENCODING=CP1252"]
    return ["ENCODING=UTF-8"]


def _rows(layer: ogr.Layer, header: bool) -> list[list[str | None]]:
    """Cells of a sheet as text; with the names of its fields where GDAL knows them."""
    defined = layer.GetLayerDefn()
    fields = range(defined.GetFieldCount())
    rows: list[list[str | None]] = [[defined.GetFieldDefn(field).GetName() for field in fields]] if header else []
    return rows + [[row.GetFieldAsString(field) or None for field in fields] for row in layer]


def _chosen(sheets: Iterator[tuple[str, list]], known: Sequence[str]) -> tuple[str, list]:
    """The sheet with known names, else the first of more than one row and one column, else the first with a row."""
    read = [(name, rows) for name, rows in sheets if rows]
    tables = [(name, rows) for name, rows in read if len(rows) > 1 and len(rows[0]) > 1]
    named = [(name, rows) for name, rows in tables if header_row([[], *rows], known)]
    return next(iter([*named, *tables, *read]), ("", []))
