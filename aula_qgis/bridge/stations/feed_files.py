"""The files of GTFS feeds, zipped or in a folder: which belong together, and their rows as text."""

from __future__ import annotations

import codecs
import io
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, Protocol

import pandas as pd

from ...core.messages import Fault, Note
from ..archives import UNPACKED_LIMIT, WHOLE_LIMIT, Archive

ROWS_PER_BLOCK = 200_000
"""Rows of stop_times.txt in memory at once: about half a second."""

LETTERS_PER_BLOCK = 500 * ROWS_PER_BLOCK
"""Letters that these rows may have at most."""
TABLE_LIMIT = 250_000_000
"""Bytes of memory that a table which is read whole may take: the trips of a whole region take a third of it."""
POINTER = 8
BYTES_PER_STEP = 1_000_000
SEPARATORS = ",;\t|"
"""GTFS wants the first; the one that the head line holds most of is taken."""

FEED_MARKS = ("trips", "stop_times")
"""A folder that holds these files is a feed."""


class Store(Protocol):
    """Where files stand: a folder or an archive."""

    names: list[str]

    def open(self, name: str) -> AbstractContextManager[IO[bytes]]: ...


class Folder:
    """The text files of a folder, as an `Archive` gives its members."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.names = [file.relative_to(path).as_posix() for file in sorted(path.rglob("*.txt"))]

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        try:
            with (self.path / name).open("rb") as stream:
                yield stream
        except OSError as error:
            raise Fault(
                "{file} cannot be opened ({reason}): check the path.", file=name, reason=str(error.strerror)
            ) from error


class BoundedText:
    """A text for pandas to read by blocks of rows, which ends in a Fault where a block grows beyond any timetable's.

    A line or a quotation that never ends would else be held in memory whole.
    """

    def __init__(self, text: IO[str], file: str, feed: str) -> None:
        self.text, self.file, self.feed, self.given = text, file, feed, 0

    def read(self, size: int = -1) -> str:
        piece = self.text.read(size)
        self.given += len(piece)
        if self.given > LETTERS_PER_BLOCK:
            raise Fault(
                "The file {file} of the feed {feed} has lines of more than {limit} letters on average, as no timetable has: download it again.",
                file=self.file,
                feed=self.feed,
                limit=LETTERS_PER_BLOCK // ROWS_PER_BLOCK,
            )
        return piece

    def __iter__(self) -> Iterator[str]:
        return iter(self.text)


class FeedFiles:
    """The files of one feed, by their GTFS names.

    Parameters
    ----------
    store : Store
    files : dict of str to str
        GTFS name without extension → name in the store.
    name : str
        What the feed is called in sentences.
    """

    def __init__(self, store: Store, files: dict[str, str], name: str) -> None:
        self.store, self.files, self.name = store, files, name
        self.notes: list[Note] = []

    def table(self, name: str, needed: tuple[str, ...], used: tuple[str, ...] = ()) -> pd.DataFrame:
        """A whole file, all as text; a Fault where it takes more memory than `TABLE_LIMIT`."""
        parts, held = [pd.DataFrame(columns=needed, dtype=object)], 0
        for block in self.rows(name, needed, used, limit=WHOLE_LIMIT):
            held += _memory(block)
            if held > TABLE_LIMIT:
                raise Fault(
                    "{file} of the feed {feed} has more than {count} rows, which take more memory than AULA gives a timetable: "
                    "cut the feed to your region.",
                    file=f"{name}.txt",
                    feed=self.name,
                    count=sum(map(len, parts)),
                )
            parts.append(block)
        return pd.concat(parts, ignore_index=True).fillna("")

    def optional(self, name: str, needed: tuple[str, ...], used: tuple[str, ...] = ()) -> pd.DataFrame | None:
        """A file that need not be there; None where it is missing or has no row."""
        if name not in self.files:
            return None
        with self._stream(name) as stream:
            if not stream.read(BYTES_PER_STEP).strip(codecs.BOM_UTF8 + b" \r\n"):
                return None
        table = self.table(name, needed, used)
        return table if len(table) else None

    def rows(
        self, name: str, needed: tuple[str, ...], used: tuple[str, ...] = (), limit: int | None = None
    ) -> Iterator[pd.DataFrame]:
        """A file by blocks of rows, all as text, in its own encoding and with its own separator."""
        encoding, separator = self._dialect(name, limit)
        with (
            self._stream(name) as stream,
            io.TextIOWrapper(stream, encoding, errors="replace", newline="") as text,
        ):
            bounded = BoundedText(text, f"{name}.txt", self.name)
            for block in self._blocks(name, bounded, separator, needed, used):
                bounded.given = 0
                yield block

    @contextmanager
    def _stream(self, name: str) -> Iterator[IO[bytes]]:
        if name not in self.files:
            raise Fault("The feed {feed} has no file {file}: a GTFS feed needs it.", feed=self.name, file=f"{name}.txt")
        with self.store.open(self.files[name]) as stream:
            yield stream

    def _dialect(self, name: str, limit: int | None) -> tuple[str, str]:
        """The encoding and the separator of a file, which is looked through in pieces."""
        with self._stream(name) as stream:
            start = stream.read(BYTES_PER_STEP)
            encoding = _encoding(start, stream, f"{name}.txt", limit)
        head = start.decode(encoding, errors="replace").lstrip("\r\n").split("\n", 1)[0]
        separator = max(SEPARATORS, key=head.count)
        if separator != SEPARATORS[0]:
            self.notes.append(
                Note(
                    "{file} of the feed {feed} separates its columns by {sign} where GTFS wants commas: it is read as such.",
                    {"file": f"{name}.txt", "feed": self.name, "sign": repr(separator)},
                    False,
                )
            )
        return encoding, separator

    def _blocks(
        self, name: str, text: BoundedText, separator: str, needed: tuple[str, ...], used: tuple[str, ...]
    ) -> Iterator[pd.DataFrame]:
        wanted = {*needed, *used}
        try:
            blocks = pd.read_csv(
                text,
                sep=separator,
                dtype=str,
                keep_default_na=False,
                skipinitialspace=True,
                chunksize=ROWS_PER_BLOCK,
                usecols=lambda column: _column_name(column) in wanted,
            )
            for block in blocks:
                block = block.rename(columns=_column_name)
                missing = [column for column in needed if column not in block]
                if missing:
                    raise Fault(
                        "The file {file} of the feed {feed} has no column {columns}: is it a GTFS feed?",
                        file=f"{name}.txt",
                        feed=self.name,
                        columns=missing,
                    )
                yield block.apply(lambda column: column.str.strip())
        except (pd.errors.ParserError, pd.errors.EmptyDataError, ValueError) as error:
            if isinstance(error, Fault):
                raise
            raise Fault(
                "The file {file} of the feed {feed} cannot be read as csv: {reason}.",
                file=f"{name}.txt",
                feed=self.name,
                reason=str(error),
            ) from error


def _memory(block: pd.DataFrame) -> int:
    """Bytes of a block of texts, the same text counted once, as pandas holds it."""
    texts = sum(sum(map(sys.getsizeof, block[column].unique())) for column in block)
    return texts + POINTER * block.size


def _column_name(column: str) -> str:
    return column.strip().strip('\ufeff"').lower()


def _encoding(start: bytes, rest: IO[bytes], file: str, limit: int | None) -> str:
    """UTF-8 where the whole file is, UTF-16 where its first bytes say so, else Windows' encoding."""
    if start[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16"
    decoder, piece, size = codecs.getincrementaldecoder("utf-8")(), start, 0
    try:
        while piece:
            size += len(piece)
            if limit is not None and size > limit:
                raise Fault(
                    "{file} is larger than {limit} MB: a GTFS feed has no such file.",
                    file=file,
                    limit=round(limit / 1_000_000),
                )
            decoder.decode(piece)
            piece = rest.read(BYTES_PER_STEP)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


@contextmanager
def open_feeds(path: str, unpacked: int = UNPACKED_LIMIT) -> Iterator[tuple[list[FeedFiles], list[Note]]]:
    """The feeds of a zip or a folder, which may hold several: in folders, or as zips in a folder.

    A zip may unpack to `unpacked` bytes.

    Raises
    ------
    Fault
        Nothing there, no GTFS file in it, a damaged or dangerous zip.
    """
    place = Path(path)
    if not place.exists():
        raise Fault("The feed {feed} does not exist: check the path.", feed=path)
    if place.is_file() and place.suffix.lower() == ".txt":
        place = place.parent  # a dialog for files can only point at one of the folder's
    with ExitStack() as opened:
        stores: list[tuple[str, Store]] = []
        notes: list[Note] = []
        if place.is_dir():
            stores.append((place.name, Folder(place)))
        archives = sorted(place.rglob("*.zip")) if place.is_dir() else [place]
        for file in archives:
            archive = opened.enter_context(Archive(file, unpacked))
            notes += archive.notes
            name = file.relative_to(place).with_suffix("").as_posix() if place.is_dir() else file.name
            stores.append((name, archive))
        feeds = [feed for name, store in stores for feed in _feeds_of(store, name)]
        if not feeds:
            raise Fault(
                "{feed} holds no GTFS file (stops.txt, trips.txt…): choose the feed's zip, or its folder.",
                feed=place.name,
            )
        if len(feeds) > 1:
            notes.append(
                Note(
                    "{feed} holds {count} feeds, which are read together: {names}.",
                    {"feed": place.name, "count": len(feeds), "names": [feed.name for feed in feeds]},
                )
            )
        yield feeds, notes


def _feeds_of(store: Store, name: str) -> list[FeedFiles]:
    """The feeds of a store: a folder that holds trips and their times is one; else all its files are one together."""
    names = [
        each
        for each in store.names
        if each.lower().endswith(".txt") and not any(part.startswith((".", "__MACOSX")) for part in each.split("/"))
    ]
    if not names:
        return []
    by_folder: dict[str, dict[str, str]] = {}
    for each in names:
        file = PurePosixPath(each)
        by_folder.setdefault(file.parent.as_posix(), {})[file.stem.lower()] = each
    folders = {folder: files for folder, files in by_folder.items() if all(mark in files for mark in FEED_MARKS)}
    if len(folders) > 1:
        return [FeedFiles(store, files, _folder_name(name, folder)) for folder, files in sorted(folders.items())]
    every = {PurePosixPath(each).stem.lower(): each for each in sorted(names, key=len, reverse=True)}
    return [FeedFiles(store, {**every, **next(iter(folders.values()), {})}, name)]


def _folder_name(store: str, folder: str) -> str:
    """What a feed of a folder in a store is called."""
    return store if folder == "." else folder if store.lower().endswith(".zip") else f"{store}/{folder}"
