"""Files opened by GDAL: our own, and the pages of strangers as GML and nothing else."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path

from osgeo import gdal, ogr, osr

from ..quiet import none_on_failure, without_exceptions

_REFERENCES = re.compile(
    rb"<((?:\w+:)?(?:include|import|redefine|override))\b[^>]*?(?:/>|>.*?</\1\s*>)", re.DOTALL | re.IGNORECASE
)
_SRS_NAME = re.compile(rb"(\s+srsName\s*=\s*[\"']([^\"'<]*)[\"'])")
_MEMBER = re.compile(rb"<(?:[\w.-]+:)?(?:member|featureMember)[\s>]")
_RETURNED = re.compile(rb"\b(?:numberReturned|numberOfFeatures)\s*=\s*[\"'](\d+)")


def opened(file: Path, flags: int = gdal.OF_VECTOR):
    """A dataset that leaves no .aux.xml beside its file (GDAL 3.13 would); None where it cannot be opened."""
    with _settings(GDAL_PAM_ENABLED="NO"):
        return none_on_failure(gdal.OpenEx, str(file), flags)


def opened_page(page: Path):
    """A page of features, with its schema beside it; GDAL fetches nothing for it. What no schema types is text."""
    page.with_suffix(".gfs").unlink(missing_ok=True)
    with _quiet(), _settings(GML_SKIP_RESOLVE_ELEMS="ALL", GML_FIELDTYPES="ALWAYS_STRING"):
        return none_on_failure(
            gdal.OpenEx, str(page), gdal.OF_VECTOR, allowed_drivers=["GML"], open_options=["DOWNLOAD_SCHEMA=NO"]
        )


def features_of(source, typename: str) -> list[ogr.Feature]:
    """The features of a page that belong to the layer asked for, where its schema may describe others too.

    Those that cannot be read are passed over.
    """
    layers = [] if source is None else [source.GetLayer(number) for number in range(source.GetLayerCount())]
    local = typename.rpartition(":")[2]
    layers.sort(key=lambda layer: layer.GetName().rpartition(":")[2] != local)
    with without_exceptions(), _quiet(), _settings(GML_SKIP_CORRUPTED_FEATURES="YES"):
        return next(filter(None, map(list, layers)), [])


@contextlib.contextmanager
def _settings(**values: str) -> Iterator[None]:
    """Settings of GDAL for this thread."""
    for name, value in values.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name in values:
            gdal.SetThreadLocalConfigOption(name, None)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def count_of(page: bytes) -> int:
    """How many features a page says that it holds, read or not."""
    members = len(_MEMBER.findall(page))
    said = _RETURNED.search(page)
    return members or int(said[1] if said else 0)


def without_unknown_crs(page: bytes) -> bytes:
    """A page in which no feature names a CRS that GDAL does not know: it would not read it.

    Examples
    --------
    >>> without_unknown_crs(b'<a srsName="EPSG:2154"/><a srsName="agence:12"/>')
    b'<a srsName="EPSG:2154"/><a/>'
    """
    for said in set(_SRS_NAME.findall(page)):
        if none_on_failure(osr.SpatialReference().SetFromUserInput, said[1].decode("utf-8", "replace")) != 0:
            page = page.replace(said[0], b"")
    return page


def is_typed(page: Path) -> bool:
    """Did the schema beside an opened page serve? GDAL writes down what it has guessed where none did."""
    return not page.with_suffix(".gfs").exists()


def without_references(schema: bytes) -> bytes:
    """An XML schema without the others that it includes or imports: reading it opens no file and asks no server.

    Examples
    --------
    >>> without_references(b'<schema><import schemaLocation="http://a/b"/><include schemaLocation="/etc/c"></include></schema>')
    b'<schema></schema>'
    """
    return _REFERENCES.sub(b"", schema)
