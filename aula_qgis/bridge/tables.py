"""Csv tables as people write them."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterable
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.messages import Fault
from .archives import gunzip
from .compat import not_none

if TYPE_CHECKING:
    import pandas as pd
    from qgis.core import QgsVectorLayer


def csv_of_layer(value: object, layer: QgsVectorLayer | None) -> Path | None:
    """The file of a layer that is a whole csv: no selection, no filter, no edits under way."""
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProviderRegistry

    if layer is None or isinstance(value, QgsProcessingFeatureSourceDefinition) or layer.providerType() != "ogr":
        return None
    if layer.storageType() != "CSV" or layer.subsetString() or layer.isEditable():
        return None
    return Path(not_none(QgsProviderRegistry.instance()).decodeUri("ogr", layer.source())["path"])


def chosen_columns(table: pd.DataFrame, columns: dict[str, str], name: str) -> pd.DataFrame:
    """Some columns of a table under other names: new name → column; a Fault where the table `name` has no such column."""
    for column in columns.values():
        if column not in table:
            raise Fault(
                "The layer {layer} has no field {field}. It has: {fields}.",
                layer=name,
                field=column,
                fields=list(table.columns),
            )
    return table[list(columns.values())].set_axis(list(columns), axis=1)


SEPARATORS = ",;\t|"
"""The one that the header holds most of; the first of them where none stands out."""


def _text_of(path: Path) -> str:
    if not path.is_file():
        raise Fault("The file {path} does not exist: check the name of the table.", path=str(path))
    content = path.read_bytes()
    try:
        content = gunzip(content, path.name) if path.suffix == ".gz" else content
        text = content.decode("utf-16" if content[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else "utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    return text.partition("\n")[2] if text.lower().startswith("sep=") else text  # a line that spreadsheets put first


def lines_above_header(path: Path, known: Iterable[str]) -> int:
    """How many lines of a csv stand above the one that holds most of the known names of columns."""
    from ..core.tables import ROWS_SEARCHED, header_row

    lines = _text_of(path).split("\n", ROWS_SEARCHED)[:ROWS_SEARCHED]
    cells = [[next(csv.reader([line], delimiter=each), []) for line in lines] for each in SEPARATORS]
    return max(header_row(rows, known) for rows in cells)


def read_csv(path: Path, *, lower: bool = True, above: int = 0) -> pd.DataFrame:
    """A csv with commas, semicolons, tabs or bars, in UTF-8, UTF-16 or Windows' encoding, gzipped or not, all as text.

    Its index numbers the lines; names of columns are in small letters unless `lower` is False. `above`: lines that stand
    above the header.
    """
    import pandas as pd

    text = _text_of(path).split("\n", above)[above]
    head = text.split("\n", 1)[0]
    try:
        frame = pd.read_csv(StringIO(text), sep=max(SEPARATORS, key=head.count), dtype=str, skip_blank_lines=False)
    except (pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        raise Fault("The table {path} cannot be read as csv: {reason}.", path=path.name, reason=str(error)) from error
    frame.index += above
    return frame.dropna(how="all").rename(columns=lambda name: name.strip().lower() if lower else name.strip())
