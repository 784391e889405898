"""Formats of vector outputs: which are written, which hold no geometry, what they ask for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsVectorFileWriter

from aula_qgis.core.messages import Fault, Note, translatable

from .geopackage import tables_of

WRITTEN = (
    "gpkg",
    "shp",
    "geojson",
    "fgb",
    "parquet",
    "sqlite",
    "kml",
    "gml",
    "csv",
    "xlsx",
    "ods",
    "dbf",
    "tab",
    "mif",
)
TABLES = ("csv", "xlsx", "ods", "dbf")
"""Formats without geometry."""

DEGREES = ("kml",)
"""Formats that are in EPSG:4326 and nothing else."""

CUTTING = ("shp", "dbf")
"""Formats that cut the names of fields to ten letters, and long texts."""

SIGNS = "`~!@#$%^&*()+-={}|[]\\:\";'<>?,./"
"""What GDAL lets no name of a table begin with."""

FIRST_ROW_IS_HEADER = {"OGR_XLSX_HEADERS": "FORCE", "OGR_ODS_HEADERS": "FORCE"}
"""GDAL takes a first row of texts for values where all columns are texts, unless it is told otherwise."""

UNTYPED = ("csv",)
"""Formats that do not tell a text from a formula; xlsx and ods do."""
_FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d\s.,]*\Z)")
"""How a text begins that a spreadsheet computes; a signed number is none."""

LONGEST_TEXT = 254
"""Letters of a text in a Shapefile."""


def ending(file: Path) -> str:
    return file.suffix.lower().lstrip(".")


def check(file: Path, table: str | None = None) -> None:
    """Raise a Fault where a vector output cannot be written under this name."""
    if ":" in str(file)[2:]:
        raise Fault(
            "QGIS writes no layer to {file}, which has a colon in its path: choose another place.", file=str(file)
        )
    if ending(file) == "gpkg":
        _check_geopackage(file, table)
    known = [name for name in WRITTEN if QgsVectorFileWriter.driverForExtension(name)]
    if ending(file) not in known:
        raise Fault(
            "Layers are not written as {ending} here ({file}): choose one of {known}.",
            ending=file.suffix or "?",
            file=str(file),
            known=known,
        )
    if ending(file) == "shp" and file.suffix != ".shp":
        raise Fault("A Shapefile is written in small letters: let the name of {file} end in .shp.", file=str(file))
    if table is not None and ending(file) != "gpkg":
        raise Fault(
            "Only a GeoPackage takes a table beside others: let the name of {file} end in .gpkg.", file=str(file)
        )
    if ending(file) == "dbf" and file.with_suffix(".shp").exists():
        raise Fault("{file} belongs to a Shapefile: choose another name.", file=str(file))


def _check_geopackage(file: Path, table: str | None) -> None:
    if re.search("%[0-9A-Fa-f]{2}", str(file)):
        text = translatable(
            "QGIS reads a percent sign with two digits in {file} as another letter: choose another name."
        )
        raise Fault(text, file=str(file))
    name = file.stem if table is None else table
    if name[0] in SIGNS:
        raise Fault(
            "A table of a GeoPackage is not called {name}, which begins with a sign: choose another name.", name=name
        )
    if table is not None and file.exists() and tables_of(file) is None:
        raise Fault(
            "{file} is not a GeoPackage: choose another file for the table {table}.", file=str(file), table=table
        )


def no_geometry(file: Path) -> Note:
    return Note(translatable("{file} holds no geometry: the table is written alone."), {"file": file.name}, False)


def cut_names(file: Path, wanted: list[str], written: list[str]) -> list[Note]:
    """What a format made of the names of the fields."""
    cut = [f"{old} → {new}" for old, new in zip(wanted, written) if old != new]
    text = translatable("{file}: {count} field names are cut to what the format takes: {names}.")
    return [Note(text, {"file": file.name, "count": len(cut), "names": cut})] if cut else []


def cut_texts(file: Path, rows: list[list]) -> list[Note]:
    """What a Shapefile cuts from texts."""
    long = sum(isinstance(value, str) and len(value.encode()) > LONGEST_TEXT for row in rows for value in row)
    text = translatable(
        "{file}: {count} texts are cut to {limit} letters, as a Shapefile takes them; a GeoPackage keeps them."
    )
    return [Note(text, {"file": file.name, "count": long, "limit": LONGEST_TEXT})] if long else []


def formulas(file: Path, rows: Iterable[Iterable]) -> list[Note]:
    """The texts of a table that a spreadsheet would compute: they are written as they are, and counted."""
    found = [value for row in rows for value in row if isinstance(value, str) and _FORMULA.match(value)]
    text = translatable(
        "{file}: {count} texts begin as a formula does (=, +, -, @), as {example}: they are written as they are, "
        "but a spreadsheet may compute them. Import these columns as text."
    )
    return [Note(text, {"file": file.name, "count": len(found), "example": found[0].strip()[:40]})] if found else []
