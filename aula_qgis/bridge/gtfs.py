"""GTFS feeds, zipped or in a folder, as the tables of the core."""

from __future__ import annotations

import datetime
import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

import pandas as pd

from ..core.messages import Fault, Progress, checkpoint, silent
from ..core.stations.timetable import WEEKDAYS, Feed, day_trips, neighbour_trips

ROWS_A_STEP = 200_000
"""Rows of stop_times.txt in memory at once: about half a second."""

NEEDED = {
    "stops": ("stop_id", "stop_name", "stop_lat", "stop_lon"),
    "routes": ("route_id", "route_type"),
    "trips": ("route_id", "service_id", "trip_id"),
    "stop_times": ("trip_id", "arrival_time", "departure_time", "stop_id", "stop_sequence"),
    "calendar": ("service_id", *WEEKDAYS, "start_date", "end_date"),
    "calendar_dates": ("service_id", "date", "exception_type"),
    "frequencies": ("trip_id", "start_time", "end_time", "headway_secs"),
    "transfers": ("from_stop_id", "to_stop_id"),
}
"""File → columns that must be there."""
USED = {
    "stops": ("location_type", "parent_station"),
    "routes": ("route_short_name",),
    "trips": ("trip_headsign",),
    "stop_times": ("pickup_type", "drop_off_type"),
    "transfers": ("transfer_type", "min_transfer_time"),
}
"""File → columns read where they are there."""


def read_feed(path: str, date: datetime.date, days: Sequence[int] = (0,), progress: Progress = silent) -> Feed:
    """A feed, with the calls of the trips of a day (and of days around it) alone.

    Parameters
    ----------
    path : str
        A zip, or a folder with the files.
    date, days
        As for `core.stations.timetable.timetable`.

    Raises
    ------
    Fault
        Not a feed, a damaged zip, a missing file or column, a day outside the calendar.
    """
    source = _Source(path)
    tables = {name: source.table(name) for name in ("stops", "routes", "trips")}
    others = {
        name: source.table(name, optional=True) for name in ("calendar", "calendar_dates", "frequencies", "transfers")
    }
    if others["calendar"] is None and others["calendar_dates"] is None:
        raise Fault(
            "The feed {feed} has neither calendar.txt nor calendar_dates.txt: nothing says when its trips run.",
            feed=source.name,
        )
    feed = Feed(**tables, stop_times=pd.DataFrame(), **others)
    chosen = pd.concat([day_trips(feed, date) if day == 0 else neighbour_trips(feed, date, day) for day in days])
    wanted = set(chosen["trip_id"])
    parts = []
    for number, rows in enumerate(source.rows("stop_times")):
        checkpoint(progress, 1 - 0.8**number)
        parts.append(rows[rows["trip_id"].isin(wanted)])
    return Feed(**tables, stop_times=pd.concat(parts, ignore_index=True), **others)


class _Source:
    """The files of a feed by name, wherever they stand in the zip or the folder."""

    def __init__(self, path: str) -> None:
        self.path, self.name, self.encoding = Path(path), Path(path).name, "utf-8-sig"
        if not self.path.exists():
            raise Fault("The feed {feed} does not exist: check the path.", feed=path)
        if self.path.is_file() and self.path.suffix.lower() == ".txt":
            self.path = self.path.parent  # a dialog for files can only point at one of the folder's
        self.zip = None if self.path.is_dir() else self._opened()
        names = (
            self.zip.namelist()
            if self.zip
            else [file.relative_to(self.path).as_posix() for file in self.path.rglob("*.txt")]
        )
        names = [
            name for name in names if name.lower().endswith(".txt") and not PurePosixPath(name).name.startswith(".")
        ]
        self.files = {PurePosixPath(name).stem.lower(): name for name in sorted(names, key=len, reverse=True)}
        if not self.files:
            raise Fault(
                "{feed} holds no GTFS file (stops.txt, trips.txt…): choose the feed's zip, or its folder.",
                feed=self.name,
            )

    def _opened(self) -> zipfile.ZipFile:
        if self.path.stat().st_size == 0:
            raise Fault("The file {file} is empty (0 bytes): restore it from its source.", file=str(self.path))
        try:
            return zipfile.ZipFile(self.path)
        except zipfile.BadZipFile as error:
            with self.path.open("rb") as file:
                begun = file.read(2) == b"PK"
            raise Fault(
                "The zip {file} breaks off: download the feed again."
                if begun
                else "{file} is not a zip: choose the feed's zip, or the folder that holds its files.",
                file=self.name,
            ) from error

    @contextmanager
    def _stream(self, name: str) -> Iterator[IO[bytes]]:
        if name not in self.files:
            raise Fault("The feed {feed} has no file {file}: a GTFS feed needs it.", feed=self.name, file=f"{name}.txt")
        file = self.files[name]
        try:
            with self.zip.open(file) if self.zip else (self.path / file).open("rb") as stream:
                yield stream
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
            raise Fault(
                "{file} of the feed {feed} cannot be read, it is damaged: download the feed again.",
                file=f"{name}.txt",
                feed=self.name,
            ) from error

    def table(self, name: str, optional: bool = False) -> pd.DataFrame | None:
        """A whole file, all as text, in UTF-8 or Windows' encoding; None where an optional one is missing or empty."""
        if name not in self.files and optional:
            return None
        with self._stream(name) as stream:
            content = stream.read()
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            text, self.encoding = content.decode("cp1252", errors="replace"), "cp1252"
        if optional and "\n" not in text.strip():
            return None
        return pd.concat(self._blocks(name, io.StringIO(text)), ignore_index=True)

    def rows(self, name: str) -> Iterator[pd.DataFrame]:
        """A large file by blocks of rows, in the encoding of the tables read before."""
        with (
            self._stream(name) as stream,
            io.TextIOWrapper(stream, self.encoding, errors="replace", newline="") as text,
        ):
            yield from self._blocks(name, text)

    def _blocks(self, name: str, text: IO[str]) -> Iterator[pd.DataFrame]:
        file = f"{name}.txt"
        wanted = {*NEEDED[name], *USED.get(name, ())}
        try:
            blocks = pd.read_csv(
                text,
                dtype=str,
                keep_default_na=False,
                skipinitialspace=True,
                chunksize=ROWS_A_STEP,
                usecols=lambda column: _plain(column) in wanted,
            )
            for block in blocks:
                block = block.rename(columns=_plain)
                missing = [column for column in NEEDED[name] if column not in block]
                if missing:
                    raise Fault(
                        "The file {file} of the feed {feed} has no column {columns}: is it a GTFS feed?",
                        file=file,
                        feed=self.name,
                        columns=missing,
                    )
                yield block.apply(lambda column: column.str.strip())
        except (pd.errors.ParserError, pd.errors.EmptyDataError, ValueError) as error:
            if isinstance(error, Fault):
                raise
            raise Fault(
                "The file {file} of the feed {feed} cannot be read as csv: {reason}.",
                file=file,
                feed=self.name,
                reason=str(error),
            ) from error


def _plain(column: str) -> str:
    return column.strip().strip('\ufeff"').lower()
