"""Inventories of brownfields as texts for the core, and sites of the standard as typed fields for QGIS."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

import pandas as pd
from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import NULL, QDate, QDateTime, Qt

from ...core.brownfield.standard import LIST, Standard, coordinate_columns, recognise, standard
from ...core.messages import Note
from .. import compat, features
from ..paths import RESOURCES
from ..tables import read_csv
from ..text import translatable

if TYPE_CHECKING:
    import geopandas as gpd

POINT = "geompoint"
CONSTANT = "="
"""A field map that says =2024-01-15 gives every site this value."""


def known_standard() -> Standard:
    """The CNIG standard that the plugin brings along."""
    tables = RESOURCES / "nomenclatures"
    return standard(read_csv(tables / "cnig_friches_fields.csv"), read_csv(tables / "cnig_friches_crosswalk.csv"))


def criteria_rules() -> pd.DataFrame:
    """What fields of the standard tell of the criteria of mutability."""
    return read_csv(RESOURCES / "nomenclatures" / "cnig_to_criteria.csv")


def _text(value: object) -> str | None:
    """A value of QGIS as a person would write it in a csv."""
    if value is None or value == NULL or value != value:
        return None
    if isinstance(value, (QDate, QDateTime)):
        return (value.date() if isinstance(value, QDateTime) else value).toString(Qt.DateFormat.ISODate) or None
    if isinstance(value, bool):
        return "oui" if value else "non"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return LIST.join(str(each) for each in value) if isinstance(value, (list, tuple)) else str(value)


def as_texts(names: list[str], rows: list[list]) -> pd.DataFrame:
    """Rows of a layer, as QGIS holds them, as texts."""
    return pd.DataFrame([[_text(value) for value in row] for row in rows], columns=names, dtype=object)


def in_standard(rows: pd.DataFrame, known: Standard, chosen: list[list[str]]) -> tuple[pd.DataFrame, list[Note]]:
    """The columns of an inventory under the names of the standard; what is recognised, and what is not, is said.

    Parameters
    ----------
    rows : DataFrame
        Texts, or missing values.
    chosen : list of [str, str]
        The user's rows: field of the standard, column of the inventory, or ``=value``.
    """
    constants = {field: source[len(CONSTANT) :] for field, source in chosen if source.startswith(CONSTANT)}
    found = recognise(
        rows.columns, known, {field: "" if field in constants else source for field, source in chosen if field}
    )
    texts = rows.astype(object).where(rows.notna(), None)
    result = pd.DataFrame({field: texts[column] for field, column in found.items()}, index=rows.index)
    for field, value in constants.items():
        result[field] = value
    pair = coordinate_columns(rows.columns)
    if POINT not in result and pair:
        found[POINT] = " + ".join(pair)
        spoken = texts[list(pair)].notna().all(axis=1)
        result[POINT] = (texts[pair[0]].astype(str) + " " + texts[pair[1]].astype(str)).where(spoken, None)
    notes = []
    renamed = [f"{column} → {field}" for field, column in found.items() if column != field]
    if renamed:
        notes.append(Note(translatable("Fields recognised: {fields}."), {"fields": renamed}, False))
    used = {part for column in found.values() for part in column.split(" + ")} | set(pair or ())
    rest = [column for column in rows.columns if column not in used]
    if rest:
        notes.append(
            Note(
                translatable(
                    "{count} fields of the inventory have no place in the standard and stay out of the result ({fields}): name them in the field map if they have one."
                ),
                {"count": len(rest), "fields": rest},
                False,
            )
        )
    return result.reset_index(drop=True), notes


def typed(sites: gpd.GeoDataFrame, known: Standard) -> tuple[QgsFields, list[list]]:
    """The standard's fields with their types, empty columns included, and their values."""
    kinds = {"entier": compat.LONG, "annee": compat.INTEGER, "date": compat.DATE, "texte": compat.TEXT}
    fields = QgsFields()
    for name, field in known.fields.items():
        fields.append(QgsField(name, kinds[field.kind]))
    return fields, features.values_of(pd.DataFrame(sites[list(known.fields)]))


def exchange_text(table: pd.DataFrame) -> str:
    """A table of texts as csv."""
    written = StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows(table.to_numpy())
    return written.getvalue()
