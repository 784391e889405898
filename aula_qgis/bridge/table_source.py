"""A table of a file as a source of rows, instead of QGIS's own reading of it: one dialect for all algorithms."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsFields,
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from . import compat
from .compat import not_none
from .tables import SHEETS, is_delimited, read_table

if TYPE_CHECKING:
    import pandas as pd

    from ..core.messages import Note

_WHOLE = re.compile(r"-?(?:0|[1-9]\d{0,17})")
_REAL = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")


@dataclass
class TableSource:
    """What a feature source tells of itself, over rows of text.

    Attributes
    ----------
    name : str
        What the user calls the table.
    table : DataFrame of str
    former : list of str
        Names that QGIS gives the same columns, which a user may have chosen among.
    notes : list of Note
    """

    name: str
    table: pd.DataFrame
    former: list[str] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._fields = QgsFields()
        for column in self.table:
            self._fields.append(QgsField(column, _kind(self.table[column])))

    def fields(self) -> QgsFields:
        return self._fields

    def lookup(self, name: str) -> int:
        """The column of a name that QGIS gave it, −1 where there is none."""
        place = self.former.index(name) if name in self.former else -1
        return place if place < self._fields.count() else -1

    def wkbType(self):
        return QgsWkbTypes.Type.NoGeometry

    def sourceCrs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem()

    def sourceName(self) -> str:
        return self.name

    def featureCount(self) -> int:
        return len(self.table)

    def values(self, column: int, as_text: bool = False) -> list:
        """Values of a column as QGIS would hold them, or as they are written."""
        texts = self.table.iloc[:, column]
        kind = self._fields.at(column).type()
        if as_text or kind == compat.TEXT:
            return texts.astype(object).where(texts.notna(), None).tolist()
        number = int if kind == compat.LONG else float
        return [number(text) if isinstance(text, str) else None for text in texts]


def _kind(texts: pd.Series):
    """Whole or real numbers where all values are plain ones; text where a zero leads, which codes would lose."""
    values = texts.dropna().unique()
    if not len(values) or not all(map(_REAL.fullmatch, values)):
        return compat.TEXT
    return compat.LONG if all(map(_WHOLE.fullmatch, values)) else compat.REAL


def table_source(
    value: object, layer: QgsVectorLayer | None, known: Sequence[str], *, spatial: bool = False
) -> TableSource | None:
    """The table behind a parameter's layer, where that is the whole of a file: no selection, no filter, no edits under way.

    `known` names of columns tell its header. A csv with geometry is a layer, unless `spatial`, as a table of text. A sheet whose header QGIS has found as it stands keeps QGIS's types: then there is nothing to do, as for other layers.
    """
    place = _file_of(value, layer, spatial)
    if place is None:
        return None
    path, sheet = place
    table, notes = read_table(path, known, sheet if path.suffix.lower() in SHEETS else "")
    former = layer.fields().names() if layer is not None else []
    if path.suffix.lower() in SHEETS and not notes and former == list(table.columns):
        return None
    return TableSource(path.stem if layer is None else layer.name(), table, former, notes)


def _file_of(value: object, layer: QgsVectorLayer | None, spatial: bool) -> tuple[Path, str] | None:
    """The file of a whole table and the sheet that is named; also of a csv that GDAL does not open (UTF-16, a title)."""
    if layer is None and is_delimited(value):
        return Path(str(value)), ""
    if layer is None or isinstance(value, QgsProcessingFeatureSourceDefinition) or layer.providerType() != "ogr":
        return None
    if layer.subsetString() or layer.isEditable() or (layer.isSpatial() and not spatial):
        return None
    parts = not_none(QgsProviderRegistry.instance()).decodeUri("ogr", layer.source())
    path = Path(parts["path"])
    known = layer.storageType() == "CSV" or path.suffix.lower() in (*SHEETS, ".dbf")
    return (path, parts.get("layerName") or "") if known and path.is_file() else None
