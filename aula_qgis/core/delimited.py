"""Delimited text as people write it: its encoding, its separator, where its header stands, its rows as text."""

from __future__ import annotations

import codecs
import csv
from collections import Counter
from collections.abc import Iterable, Sequence
from io import StringIO
from itertools import islice

import pandas as pd

from .headers import ROWS_SEARCHED, first_row, unique_names
from .messages import Fault
from .tables import HEADER_LINES

SEPARATORS = "\t;|,"
"""Where two of them cut all lines alike, the first one counts: commas are decimal then."""
_BOMS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def decoded(content: bytes) -> str:
    """A text in UTF-8 or UTF-16, marked or not, else in Windows' encoding.

    Examples
    --------
    >>> [decoded("Hénin".encode(each)) for each in ("utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le")]
    ['Hénin', 'Hénin', 'Hénin', 'Hénin', 'Hénin']
    """
    for bom, encoding in _BOMS.items():
        if content.startswith(bom):
            return content[len(bom) :].decode(encoding, errors="replace")
    head = content[:1000]
    for encoding, zeros in (("utf-16-le", head[1::2]), ("utf-16-be", head[::2])):
        if len(head) > 1 and zeros.count(0) > len(zeros) / 2:
            return content.decode(encoding, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def separator(lines: Iterable[str]) -> str:
    """The sign that cuts most of the lines into equally many cells.

    Examples
    --------
    >>> separator(["date;Pluie, mm", "1/1/2019;0,2"]), separator(["a,b", "1,x;y"]), separator(["nom"])
    (';', ',', ',')
    """
    filled = [line for line in lines if line.strip()]

    def alike(sign: str) -> int:
        widths = Counter(len(_cells(line, sign)) for line in filled)
        return max((count for width, count in widths.items() if width > 1), default=0)

    best = max(SEPARATORS, key=alike)
    return best if alike(best) else ","


def _cells(line: str, sign: str) -> list[str]:
    return next(csv.reader([line], delimiter=sign), [])


def read_delimited(content: bytes, known: Sequence[str] = (), name: str = "") -> tuple[pd.DataFrame, int]:
    """The rows of a table as text, and how many lines stand above its header.

    Parameters
    ----------
    content : bytes
        Text in UTF-8, UTF-16 or Windows' encoding, with semicolons, commas, tabs or bars.
    known : sequence of str
        Names that columns may have: they tell the header from title lines above it (see `headers.first_row`).
    name : str
        What the user calls the table, for faults.

    Returns
    -------
    table : DataFrame of str
        Empty cells are missing; rows without any value are left out; the index counts the lines of the file. Columns without
        a name are Field1, Field2…, and left out where they are empty.
    above : int

    Raises
    ------
    Fault
        A text that is no table, or some of whose rows are wider than its header.

    Examples
    --------
    >>> table, above = read_delimited("Vacance 2022;\\nCODGEO;taux\\n01004;8,5\\n".encode("cp1252"))
    >>> table.to_dict("records"), above
    ([{'CODGEO': '01004', 'taux': '8,5'}], 1)
    """
    text = decoded(content).replace("\r\n", "\n").replace("\r", "\n")
    csv.field_size_limit(max(csv.field_size_limit(), len(text)))  # outlines are long texts
    sign, text = _said_separator(text)
    text = text if text.endswith("\n") else text + "\n"
    sign = sign or separator(text.split("\n", ROWS_SEARCHED)[:ROWS_SEARCHED])
    try:
        rows, starts = _first_records(text, sign)
        row = first_row(rows, known)
        names = unique_names(rows[row] if rows else (), max(map(len, rows[row:]), default=0) + 1)
        frame = _below(text.split("\n", starts[row + 1])[starts[row + 1]], sign, names)
    except (pd.errors.ParserError, csv.Error) as error:
        raise Fault("The table {path} cannot be read as csv: {reason}.", path=name, reason=str(error)) from error
    frame.index += starts[row] - 1
    frame = _without_empty(frame)
    _refuse_shifted(frame, len(rows[row]), sign, name)
    return frame, starts[row]


def _first_records(text: str, sign: str) -> tuple[list[list[str]], list[int]]:
    """The first rows, and the line on which each starts and the last one ends."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=sign)
    rows, starts = [], [0]
    for row in islice(reader, ROWS_SEARCHED):
        rows.append(row)
        starts.append(reader.line_num)
    if not any(map(any, rows)):
        raise csv.Error("no row")
    if text.count('"') % 2 and starts[-1] >= text.count("\n"):
        raise csv.Error("a quotation mark is not closed")
    return rows, starts


def _below(text: str, sign: str, names: list[str]) -> pd.DataFrame:
    """The rows below a header; an empty one before them tells pandas how wide they may be."""
    widest = sign * (len(names) - 1) + "\n"
    return pd.read_csv(
        StringIO(widest + text), sep=sign, header=None, names=names, index_col=False, dtype=str, skip_blank_lines=False
    )


def _refuse_shifted(frame: pd.DataFrame, named: int, sign: str, name: str) -> None:
    """Some rows that are wider than the header hold the separator in a text: what stands behind it has moved."""
    beyond = [column for place, column in enumerate(frame.columns, 1) if column == f"Field{place}" and place > named]
    wide = frame[beyond].notna().any(axis=1).to_numpy()
    if 0 < 2 * wide.sum() <= len(frame):
        raise Fault(
            "{path}, line {line}: more cells than the header has names ({count} lines are like this). Put quotation marks around texts that hold the separator ({separator}).",
            path=name,
            line=int(frame.index[wide.argmax()]) + 1 + HEADER_LINES,
            count=int(wide.sum()),
            separator=repr(sign),
        )


def _without_empty(frame: pd.DataFrame) -> pd.DataFrame:
    """Without empty rows, and without columns that have neither a name nor a value."""
    nothing = [
        name for place, name in enumerate(frame.columns, 1) if name == f"Field{place}" and frame[name].isna().all()
    ]
    return frame.dropna(how="all").drop(columns=nothing)


def _said_separator(text: str) -> tuple[str, str]:
    """The separator of a first line ``sep=;``, which spreadsheets write, and the text below it."""
    first, _, rest = text.partition("\n")
    return (first[4:5], rest) if first.lower().startswith("sep=") else ("", text)
