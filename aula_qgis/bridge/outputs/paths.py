"""Files as the operating system tells them apart: the same or not, what belongs to one, which names are taken.

Knows no QGIS: only the standard library.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
import unicodedata
import zlib
from collections.abc import Iterable
from pathlib import Path

from aula_qgis.core.messages import Fault

WINDOWS = os.name == "nt"
IGNORES_CASE = WINDOWS or sys.platform == "darwin"

SIDE_STYLE = (".shp", ".geojson", ".json", ".fgb", ".gml", ".tif", ".tiff")
"""Formats whose style is a .qml beside the file."""

DATABASES = (".gpkg", ".sqlite", ".db")
SHAPEFILE = (
    *(".shx", ".dbf", ".prj", ".cpg", ".qpj", ".qix", ".sbn", ".sbx", ".fbn", ".fbx", ".ain", ".aih"),
    *(".idm", ".ind", ".atx", ".mxs", ".shp.xml", ".qml"),
)
COMPANIONS = {
    **dict.fromkeys(DATABASES, ("{name}-wal", "{name}-shm", "{name}-journal")),
    **dict.fromkeys(SIDE_STYLE, ("{stem}.qml",)),
    **dict.fromkeys((".tif", ".tiff"), ("{stem}.qml", "{name}.ovr", "{name}.msk")),
    ".shp": tuple("{stem}" + end for end in SHAPEFILE),
    ".csv": ("{stem}.csvt",),
    ".dbf": ("{stem}.cpg",),
    ".qgs": ("{stem}_attachments.zip", "{stem}.qgd"),
}
"""What belongs to a file of a format besides itself; a ``.aux.xml`` belongs to any."""

RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\.|:|$)", re.IGNORECASE)
REFUSED = re.compile(r'[<>:"|?*\x00-\x1f]')
LONGEST_PATH = 259
LONGEST_END = len("-journal")


def companions(file: Path) -> list[Path]:
    """What would belong to a file besides itself, whether it is there or not.

    Examples
    --------
    >>> [each.name for each in companions(Path("a.gpkg"))]
    ['a.gpkg.aux.xml', 'a.gpkg-wal', 'a.gpkg-shm', 'a.gpkg-journal']
    """
    names = ("{name}.aux.xml", *COMPANIONS.get(file.suffix.lower(), ()))
    return [file.with_name(name.format(name=file.name, stem=file.stem)) for name in names]


def normalized(path: Path) -> str:
    """The path without links and ``..``, in one case where the system ignores case."""
    text = unicodedata.normalize("NFC", os.path.realpath(path))
    return text.casefold() if IGNORES_CASE else text


def same(one: Path, other: Path) -> bool:
    """Are the two paths one file? Links, hard links, ``..`` and, where the system ignores it, case do not matter."""
    with contextlib.suppress(OSError):
        return one.samefile(other)
    return normalized(one) == normalized(other)


def clash(output: Path, inputs: Iterable[Path]) -> Path | None:
    """The input that a file would overwrite with itself or with what belongs to it; None where all is well."""
    written = [output, *companions(output)]
    for source in inputs:
        read = [source, *companions(source)]
        if same(output, source) or any(same(new, old) for new in written for old in read if old.exists()):
            return source
    return None


def archive_of(source: str) -> Path | None:
    """The file on the disk behind what GDAL reads, also within an archive; None where there is none.

    Examples
    --------
    >>> archive_of("/vsicurl/https://example.org/a.tif") is None
    True
    """
    path = Path(re.sub(r"^(/vsi(zip|gzip|tar|7z|rar)/)+", "", source.split("|")[0]).replace("{", "").replace("}", ""))
    with contextlib.suppress(OSError, ValueError):
        return next((each for each in (path, *path.parents) if each.is_file()), None)
    return None


def check_name(file: Path, windows: bool = WINDOWS) -> None:
    """Raise a Fault for a name that Windows refuses, or changes without a word.

    Parameters
    ----------
    file : Path
        As the user gave it: resolving a path already drops a final dot.
    windows : bool
        Do its rules hold?

    Examples
    --------
    >>> check_name(Path("out/CON.gpkg"), windows=False)
    >>> check_name(Path("out/CON.gpkg"), windows=True)
    Traceback (most recent call last):
    aula_qgis.core.messages.Fault: Windows takes no file or folder named CON.gpkg: choose another name.
    """
    if not windows:
        return
    for name in file.parts[1:] if file.anchor else file.parts:
        if name not in (".", "..") and (RESERVED.match(name) or REFUSED.search(name) or name[-1] in ". "):
            raise Fault("Windows takes no file or folder named {name}: choose another name.", name=name)


def check_length(file: Path, windows: bool = WINDOWS) -> None:
    """Raise a Fault for a path that is too long for Windows, with what is written beside it."""
    length = len(str(file)) + LONGEST_END
    if windows and length > LONGEST_PATH and not str(file).startswith("\\\\?\\"):
        raise Fault(
            "The path of {file} is {more} characters too long for Windows: choose a shorter folder or name.",
            file=file.name,
            more=length - LONGEST_PATH,
        )


def key(target: Path) -> str:
    """Eight letters for the name of a file, in whatever case: what stands beside it is named after them."""
    return f"{zlib.crc32(unicodedata.normalize('NFC', target.name).casefold().encode()):08x}"


def home(target: Path, is_folder: bool = False) -> Path:
    """Where the lock and the staged files of a target stand: beside it, on the same file system, where one may write."""
    parent = target.parent
    if is_folder and target.is_dir() and (os.path.ismount(target) or not os.access(parent, os.W_OK)):
        return target
    return parent


def not_writable(target: Path, error: Exception) -> Fault:
    """What to say where a result cannot be written: the older one stands."""
    reason = getattr(error, "strerror", None) or str(error)
    return Fault(
        "{file} cannot be written ({reason}): choose a place you may write to, with room enough. What stood there stands.",
        file=str(target),
        reason=reason,
    )
