"""Files as networks and sites publish them, made from a good one: timetables in other packages, streets under other names."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsField, QgsFields, QgsWkbTypes

from aula_qgis.bridge import compat
from tests.qgis.faults.faulty import Rows

Files = dict[str, bytes]


def _zipped(files: Files) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return packed.getvalue()


def _two_feeds(files: Files) -> bytes:
    return _zipped({f"{folder}/{name}": content for folder in ("nord", "sud") for name, content in files.items()})


def _mixed_encodings(files: Files) -> bytes:
    """stops.txt as Windows writes it, the others with the mark of UTF-8."""
    windows = files["stops.txt"].decode("utf-8-sig").encode("cp1252", errors="replace")
    marked = {name: b"\xef\xbb\xbf" + content.removeprefix(b"\xef\xbb\xbf") for name, content in files.items()}
    return _zipped({**marked, "stops.txt": windows})


def _dates_with_hyphens(files: Files) -> bytes:
    written = {
        name: re.sub(rb"\b(20\d\d)(\d\d)(\d\d)\b", rb"\1-\2-\3", files[name])
        for name in ("calendar.txt", "calendar_dates.txt")
        if name in files
    }
    return _zipped({**files, **written})


def _overlapping(files: Files) -> bytes:
    """Two entries of the list of members point to one place."""
    packed = bytearray(_zipped(files))
    first = packed.index(b"PK\1\2")
    second = packed.index(b"PK\1\2", first + 4)
    packed[second + 42 : second + 46] = packed[first + 42 : first + 46]
    return bytes(packed)


@dataclass(frozen=True)
class Variant:
    """Another form of a file: how it is made, whether a run then succeeds, and what it says."""

    make: Callable
    succeeds: bool
    said: str


FEEDS = {
    "two feeds in one zip": Variant(_two_feeds, True, "holds 2 feeds, which are read together: .*nord.*sud"),
    "mixed encodings": Variant(_mixed_encodings, True, ""),
    "dates with hyphens": Variant(_dates_with_hyphens, True, "dates"),
    "zip in a zip": Variant(lambda files: _zipped({"feed.zip": _zipped(files)}), False, "holds no GTFS file"),
    "overlapping members": Variant(_overlapping, False, "overlap, as those of a trap do"),
}


def other_feed(good: str, fault: str, file: Path) -> str:
    """A timetable in another package than the good one, which is a zip or a folder."""
    if Path(good).is_dir():
        files = {each.name: each.read_bytes() for each in Path(good).glob("*.txt")}
    else:
        with zipfile.ZipFile(good) as package:
            files = {Path(name).name: package.read(name) for name in package.namelist() if name.endswith(".txt")}
    made = file.with_suffix(".zip")
    made.write_bytes(FEEDS[fault].make(files))
    return str(made)


STREETS = {
    "columns of QuickOSM": {"highway": "residential", "access": None, "foot": "yes", "oneway": "no", "maxspeed": "50"},
    "names of Geofabrik": {"osm_id": "1", "code": "5122", "fclass": "residential", "oneway": "B", "maxspeed": "50"},
}
"""Columns of OpenStreetMap's streets, with the values of an ordinary one."""


def other_streets(rows: Rows, fault: str) -> None:
    """The same lines with the columns of another source."""
    fields = QgsFields()
    for name in STREETS[fault]:
        fields.append(QgsField(name, compat.TEXT))
    rows.kind = QgsWkbTypes.multiType(rows.kind)
    rows.rebuilt(fields, lambda _: [*STREETS[fault].values()])
