"""Zip archives of strangers: looked at before anything of them is read, then read in pieces.

Knows no QGIS.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from ..core.messages import Fault, Note, translatable

MEGABYTE = 1_000_000
UNPACKED_LIMIT = 4_000 * MEGABYTE
"""Bytes that all members of an archive may have together, unpacked."""
WHOLE_LIMIT = 500 * MEGABYTE
"""Bytes of one member that is read whole."""
TABLE_LIMIT = 100 * MEGABYTE
"""Bytes that a gzipped table may unpack to."""
DIRECTORY_LIMIT = 8 * MEGABYTE
"""Bytes of an archive's list of members: some hundred thousand of them."""
NESTED = (".zip", ".7z", ".rar", ".gz", ".bz2", ".xz", ".tar", ".tgz")

_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, struct.error)


class Archive:
    """A zip within bounds.

    Opening it reads the list of its members only; each member is then read in pieces (`open`) or whole (`read`).

    Parameters
    ----------
    path : Path
    limit : int
        Bytes that its members may have together, unpacked.

    Attributes
    ----------
    names : list of str
        Members that may be read: neither folders, nor archives inside the archive.
    notes : list of Note
        Archives inside the archive, which are not opened; members that it holds more than once.

    Raises
    ------
    Fault
        No zip, a damaged one; members that unpack to more than `limit`, that overlap, that are encrypted, or packed in
        another way than by deflate.

    Examples
    --------
    >>> import tempfile
    >>> file = Path(tempfile.mkdtemp()) / "feed.zip"
    >>> with zipfile.ZipFile(file, "w") as made:
    ...     made.writestr("stops.txt", "stop_id")
    >>> with Archive(file) as archive:
    ...     archive.names, archive.read("stops.txt")
    (['stops.txt'], b'stop_id')
    """

    def __init__(self, path: Path, limit: int = UNPACKED_LIMIT) -> None:
        self.path, self.file, self.limit = Path(path), Path(path).name, limit
        self.zip = self._opened()
        try:
            members = [member for member in self.zip.infolist() if member.filename and not member.is_dir()]
            self._check(members)
        except BaseException:
            self.zip.close()
            raise
        nested = [member.filename for member in members if member.filename.lower().endswith(NESTED)]
        self.names = list(dict.fromkeys(member.filename for member in members if member.filename not in nested))
        self.notes = self._notes(members, nested)

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self.zip.close()

    def _opened(self) -> zipfile.ZipFile:
        try:
            size = self.path.stat().st_size
            if size == 0:
                raise Fault("The file {file} is empty (0 bytes): restore it from its source.", file=str(self.path))
            with self.path.open("rb") as stream:
                start = stream.read(2)
                if _directory_size(stream, size) > DIRECTORY_LIMIT:
                    raise Fault(
                        "The archive {file} lists too many members: unpack it yourself, and give the folder.",
                        file=self.file,
                    )
            return zipfile.ZipFile(self.path)
        except zipfile.BadZipFile as error:
            if start == b"PK":
                raise Fault("The zip {file} breaks off: download it again.", file=self.file) from error
            raise Fault("{file} is not a zip: choose the zip, or the folder of its files.", file=self.file) from error
        except OSError as error:
            raise Fault(
                "{file} cannot be opened ({reason}): check the path.", file=self.file, reason=str(error.strerror)
            ) from error
        except (ValueError, struct.error, NotImplementedError) as error:
            if isinstance(error, Fault):
                raise
            raise Fault("The zip {file} breaks off: download it again.", file=self.file) from error

    def _check(self, members: list[zipfile.ZipInfo]) -> None:
        unpacked = sum(member.file_size for member in members)
        if unpacked > self.limit:
            raise Fault(
                "The archive {file} unpacks to {size} MB, and the limit is {limit} MB: nothing of it was read. "
                "Unpack it yourself if you trust it, and give the folder.",
                file=self.file,
                size=round(unpacked / MEGABYTE),
                limit=round(self.limit / MEGABYTE),
            )
        end = 0
        for member in sorted(members, key=lambda member: member.header_offset):
            if member.header_offset < end:
                raise Fault(
                    "The members of the archive {file} overlap, as those of a trap do: nothing of it was read.",
                    file=self.file,
                )
            end = member.header_offset + 30 + len(member.filename) + member.compress_size
        for member in members:
            if member.flag_bits & 1:
                raise Fault(
                    "{member} in the archive {file} has a password: unpack it yourself, and give the folder.",
                    member=member.filename,
                    file=self.file,
                )
            if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise Fault(
                    "{member} in the archive {file} is packed in a way that AULA does not read: "
                    "unpack it yourself, and give the folder.",
                    member=member.filename,
                    file=self.file,
                )

    def _notes(self, members: list[zipfile.ZipInfo], nested: list[str]) -> list[Note]:
        notes = []
        if nested:
            text = translatable("The archive {file} holds other archives, which are not opened: {members}.")
            notes.append(Note(text, {"file": self.file, "members": nested}))
        counts = Counter(member.filename for member in members)
        twice = [name for name, count in counts.items() if count > 1]
        if twice:
            text = translatable(
                "The archive {file} holds members more than once, of which the last is read: {members}."
            )
            notes.append(Note(text, {"file": self.file, "members": twice}))
        return notes

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """A member as a stream; it never gives more bytes than the list of members said.

        Raises
        ------
        Fault
            A damaged member.
        """
        try:
            with self.zip.open(name) as stream:
                yield stream
        except _DAMAGED as error:
            raise Fault(
                "{member} in the archive {file} cannot be read, it is damaged: download the archive again.",
                member=name,
                file=self.file,
            ) from error

    def read(self, name: str, limit: int = WHOLE_LIMIT) -> bytes:
        """A whole member of `limit` bytes at most; a Fault where it is larger or damaged."""
        size = self.zip.getinfo(name).file_size
        if size > limit:
            raise Fault(
                "{member} in the archive {file} has {size} MB, and at most {limit} MB are read.",
                member=name,
                file=self.file,
                size=round(size / MEGABYTE),
                limit=round(limit / MEGABYTE),
            )
        with self.open(name) as stream:
            return stream.read()


def _directory_size(stream: IO[bytes], size: int) -> int:
    """Bytes of a zip's list of members, as its last lines say; 0 where they say nothing."""
    stream.seek(max(0, size - 65_557 - 76))
    tail = stream.read()
    place, long_place = tail.rfind(b"PK\5\6"), tail.rfind(b"PK\6\6")
    sizes = [int.from_bytes(tail[place + 12 : place + 16], "little")] if place >= 0 else []
    if long_place >= 0:
        sizes = [int.from_bytes(tail[long_place + 40 : long_place + 48], "little")]
    return min(max(sizes, default=0), size)


def gunzip(content: bytes, name: str, limit: int = TABLE_LIMIT) -> bytes:
    """What a gzipped file holds; a Fault where that is more than `limit` bytes, or damaged.

    Examples
    --------
    >>> import gzip
    >>> gunzip(gzip.compress(b"a;b") + gzip.compress(b";c"), "table.csv.gz")
    b'a;b;c'
    """
    unpacked = bytearray()
    try:
        while content:
            unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
            unpacked += unpacker.decompress(content, limit + 1 - len(unpacked))
            if len(unpacked) > limit:
                raise Fault(
                    "{file} unpacks to more than {limit} MB: nothing of it was read. Unpack it yourself if you trust it.",
                    file=name,
                    limit=round(limit / MEGABYTE),
                )
            if not unpacker.eof:
                raise EOFError
            content = unpacker.unused_data.lstrip(b"\0")
    except (zlib.error, EOFError) as error:
        raise Fault("{file} cannot be unpacked, it is damaged: download it again.", file=name) from error
    return bytes(unpacked)
