"""Files opened by GDAL: our own, and the pages of strangers as GML and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

from osgeo import gdal

from ..quiet import none_on_failure

_REFERENCES = re.compile(
    rb"<((?:\w+:)?(?:include|import|redefine|override))\b[^>]*?(?:/>|>.*?</\1\s*>)", re.DOTALL | re.IGNORECASE
)


def opened(file: Path, flags: int = gdal.OF_VECTOR):
    """A dataset that leaves no .aux.xml beside its file (GDAL 3.13 would); None where it cannot be opened."""
    return _open(file, flags, {"GDAL_PAM_ENABLED": "NO"})


def opened_page(page: Path):
    """A page of features, with its schema beside it; GDAL fetches nothing for it. What no schema types is text."""
    page.with_suffix(".gfs").unlink(missing_ok=True)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return _open(
            page,
            gdal.OF_VECTOR,
            {"GML_SKIP_RESOLVE_ELEMS": "ALL", "GML_FIELDTYPES": "ALWAYS_STRING"},
            allowed_drivers=["GML"],
            open_options=["DOWNLOAD_SCHEMA=NO"],
        )
    finally:
        gdal.PopErrorHandler()


def is_typed(page: Path) -> bool:
    """Did the schema beside an opened page serve? GDAL writes down what it has guessed where none did."""
    return not page.with_suffix(".gfs").exists()


def _open(file: Path, flags: int, settings: dict[str, str], **options):
    for name, value in settings.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        return none_on_failure(gdal.OpenEx, str(file), flags, **options)
    finally:
        for name in settings:
            gdal.SetThreadLocalConfigOption(name, None)


def without_references(schema: bytes) -> bytes:
    """An XML schema without the others that it includes or imports: reading it opens no file and asks no server.

    Examples
    --------
    >>> without_references(b'<schema><import schemaLocation="http://a/b"/><include schemaLocation="/etc/c"></include></schema>')
    b'<schema></schema>'
    """
    return _REFERENCES.sub(b"", schema)
