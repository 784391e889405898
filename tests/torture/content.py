"""What stands in a folder, so that two states of it can be compared."""

from __future__ import annotations

import re
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

STAGED = ".aula-"
LOGS = ("-journal", "-wal", "-shm")
"""What SQLite leaves beside a file when it is killed."""


def content(folder: Path) -> dict[str, object]:
    """Every file of a folder, hidden ones too, and what is in it; None for what is on its way."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and not file.name.endswith(".aux.xml")]
    found: dict[str, object] = {}
    for file in files:
        name = file.relative_to(folder).as_posix()
        on_its_way = STAGED in name or name.endswith(LOGS)
        found[name] = None if on_its_way else READERS.get(file.suffix, Path.read_bytes)(file)
    return found


def settled(found: dict[str, object]) -> dict[str, object]:
    """The same without what is on its way."""
    return {name: what for name, what in found.items() if what is not None}


def differing(one: dict[str, object], other: dict[str, object]) -> dict[str, tuple[str, str]]:
    """The files that differ, with the beginning of what is in them."""
    names = [
        name for name in sorted({*one, *other}) if name not in one or name not in other or one[name] != other[name]
    ]
    return {name: (repr(one.get(name, "-"))[:200], repr(other.get(name, "-"))[:200]) for name in names}


def _tables(file: Path) -> dict[str, list]:
    """The rows and styles of a GeoPackage."""
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        names = [name for (name,) in database.execute("SELECT table_name FROM gpkg_contents ORDER BY 1")]
        found = {
            name: database.execute(f'SELECT * FROM "{name}"').fetchall() for name in names if name != "layer_styles"
        }
        if "layer_styles" in names:
            styles = "SELECT f_table_name, styleName, useAsDefault, styleQML FROM layer_styles ORDER BY 1, 2"
            found["layer_styles"] = [(*keys, legend(text)) for *keys, text in database.execute(styles)]
    return found


def legend(style: str) -> list:
    """A style without what QGIS makes up anew each time it writes one: its rules and labels."""
    each = ElementTree.fromstring(style).iter()
    return [(entry.tag, entry.get("filter"), entry.get("label")) for entry in each if entry.get("label") is not None]


def _style(file: Path) -> list:
    return legend(file.read_text(encoding="utf-8"))


def _project(file: Path) -> list:
    """Title and layers."""
    root = ElementTree.fromstring(file.read_text(encoding="utf-8"))
    return [root.findtext("title"), *sorted(layer.findtext("layername") for layer in root.iter("maplayer"))]


def _archive(file: Path) -> int:
    """How many files it holds: each project gives them other names."""
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        return len(archive.namelist())


def _report(file: Path) -> str:
    """Without the date and the time."""
    return re.sub(r"\d\d/\d\d/\d{4}|\d+:\d\d(:\d\d)?", "", file.read_text(encoding="utf-8"))


def _pages(file: Path) -> bytes:
    """Without the date and the number that each PDF has of its own."""
    return re.sub(rb"\(D:\d+Z\)|uuid:[0-9a-f-]+|>[0-9T:+-]{19,25}<", b"", file.read_bytes())


READERS: dict[str, Callable[[Path], object]] = {
    ".gpkg": _tables,
    ".qml": _style,
    ".qgs": _project,
    ".zip": _archive,
    ".html": _report,
    ".pdf": _pages,
}
