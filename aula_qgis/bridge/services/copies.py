"""Copies of served layers: one GeoPackage each, complete or absent, that knows where it comes from."""

from __future__ import annotations

import datetime
import errno
import json
import re
import shutil
import tempfile
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from osgeo import gdal

from ...core.messages import Fault, Progress, checkpoint, part, silent, translatable
from ..quiet import none_on_failure
from .documents import read_json
from .wfs import CRS, Service

PAGE = 2_000
LIMIT = 100_000
ORIGIN = "AULA_ORIGIN"
FETCHING = translatable("Receiving features…")


@dataclass(frozen=True)
class Origin:
    """Where a copy comes from; kept in the GeoPackage itself. It names no authentication."""

    url: str
    version: str
    typename: str
    extent: tuple[float, float, float, float] | None
    when: str = ""


def fetch(
    service: Service,
    typename: str,
    extent,
    destination: Path,
    table: str,
    limit: int = LIMIT,
    progress: Progress = silent,
) -> int:
    """Copy the features of `extent` (in EPSG:2154; None for all) into a new GeoPackage; gives their number.

    Everything is written beside `destination` and renamed at the very end: a copy that fails leaves what stood there.

    Raises
    ------
    Fault
        Whatever the server answers wrongly; more than `limit` features; a copy that is not whole; no room on the disk.
    """
    service = service.agreed(progress)
    count = service.count(typename, extent, progress)
    if count is not None and count > limit:
        raise Fault(
            "{typename} has {count} features here, and the limit is {limit}: zoom in to a smaller extent, or raise the limit in the AULA options.",
            typename=typename,
            count=count,
            limit=limit,
        )
    if count == 0:
        raise Fault(
            "{typename} has no feature on this extent: move the map to where there are some.", typename=typename
        )
    try:
        folder = Path(tempfile.mkdtemp(prefix=f".{destination.stem}-", dir=destination.parent))
    except OSError as error:
        raise Fault(
            "The copy cannot be written to {folder}: choose a place you may write to.", folder=str(destination.parent)
        ) from error
    try:
        whole = folder / destination.name
        copied = _pages(service, typename, extent, whole, table, limit, count, part(progress, 0.05, 0.95))
        if count is not None and copied != count:
            raise Fault(
                "Only {found} of the {count} features of {typename} arrived: try again. Nothing was kept.",
                found=copied,
                count=count,
                typename=typename,
            )
        _sign(whole, Origin(service.url, service.version, typename, extent, _now()))
        checkpoint(progress, 0.99)
        whole.replace(destination)
        return copied
    except OSError as error:
        raise _no_room(destination, error) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _pages(
    service, typename, extent, whole: Path, table: str, limit: int, count: int | None, progress: Progress
) -> int:
    page = whole.with_name("page.gml")
    page.with_suffix(".xsd").write_bytes(without_references(service.schema(typename, progress)))
    copied = 0
    seen: set[str] = set()
    while copied <= limit:
        checkpoint(progress, copied / count if count else 0.0, FETCHING)
        page.write_bytes(service.page(typename, extent, copied, PAGE, progress))
        ids = _append(page, whole, table, progress)
        if seen & ids:
            raise Fault(
                "{server} gave the same features twice: it cannot be copied page by page.", server=service.server
            )
        seen |= ids
        copied += len(ids)
        if len(ids) < PAGE or copied == count:
            return copied
    raise Fault(
        "{typename} has more than {limit} features here: zoom in to a smaller extent, or raise the limit in the AULA options.",
        typename=typename,
        limit=limit,
    )


def _append(page: Path, whole: Path, table: str, progress: Progress) -> set:
    """Add the features of a page to the GeoPackage; gives their identifiers."""
    page.with_suffix(".gfs").unlink(missing_ok=True)
    source = _opened_page(page)
    layer = source.GetLayer(0) if source is not None and source.GetLayerCount() else None
    if layer is None:
        return set()
    number = layer.GetLayerDefn().GetFieldIndex("gml_id")
    ids = {feature.GetField(number) if number >= 0 else feature.GetFID() for feature in layer}
    more = whole.exists()
    fields = [d.GetName() for d in layer.schema if d.GetName() not in ("gml_id", "fid")]
    options = (
        {"accessMode": "append"}
        if more
        else {"selectFields": fields, "layerCreationOptions": ["GEOMETRY_NAME=geom", "FID=fid"]}
    )
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        done = none_on_failure(
            gdal.VectorTranslate,
            str(whole),
            source,
            format="GPKG",
            layerName=table,
            dstSRS=CRS,
            reproject=True,
            geometryType="PROMOTE_TO_MULTI",
            dim="XY",
            **options,
        )
    finally:
        gdal.PopErrorHandler()
    checkpoint(progress, 0.0)
    if done is None:
        raise _no_room(whole, gdal.GetLastErrorMsg())
    del done, layer, source
    return ids


def _no_room(destination: Path, error: object) -> Fault:
    free = shutil.disk_usage(destination.parent).free
    full = getattr(error, "errno", None) == errno.ENOSPC or free < 2_000_000
    if full:
        return Fault(
            "There is no room left in {folder}: free some space, then try again. Nothing was kept.",
            folder=str(destination.parent),
        )
    reason = getattr(error, "strerror", None) or str(error) or "?"
    return Fault("The copy cannot be written ({reason}): nothing was kept.", reason=reason)


def _opened(file: Path, flags: int = gdal.OF_VECTOR):
    """A dataset that leaves no .aux.xml beside its file (GDAL 3.13 would); None where it cannot be opened."""
    gdal.SetThreadLocalConfigOption("GDAL_PAM_ENABLED", "NO")
    try:
        return none_on_failure(gdal.OpenEx, str(file), flags)
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_PAM_ENABLED", None)


_REFERENCES = re.compile(
    rb"<((?:\w+:)?(?:include|import|redefine|override))\b[^>]*?(?:/>|>.*?</\1\s*>)", re.DOTALL | re.IGNORECASE
)


def without_references(schema: bytes) -> bytes:
    """An XML schema without the others that it includes or imports: reading it opens no file and asks no server.

    Examples
    --------
    >>> without_references(b'<schema><import schemaLocation="http://a/b"/><include schemaLocation="/etc/c"></include></schema>')
    b'<schema></schema>'
    """
    return _REFERENCES.sub(b"", schema)


def _opened_page(page: Path):
    """A page of features as GML and nothing else, with its schema beside it; GDAL fetches nothing for it."""
    gdal.SetThreadLocalConfigOption("GML_SKIP_RESOLVE_ELEMS", "ALL")
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return none_on_failure(
            gdal.OpenEx, str(page), gdal.OF_VECTOR, allowed_drivers=["GML"], open_options=["DOWNLOAD_SCHEMA=NO"]
        )
    finally:
        gdal.PopErrorHandler()
        gdal.SetThreadLocalConfigOption("GML_SKIP_RESOLVE_ELEMS", None)


def _sign(file: Path, origin: Origin) -> None:
    source = _opened(file, gdal.OF_VECTOR | gdal.OF_UPDATE)
    if source is None:
        raise _no_room(file, gdal.GetLastErrorMsg())
    source.SetMetadataItem(ORIGIN, json.dumps(asdict(origin)))
    source.FlushCache()


def origin_of(file: Path) -> Origin | None:
    """Where a GeoPackage was copied from; None where it is not a copy of ours."""
    source = _opened(file) if file.is_file() else None
    said = source.GetMetadataItem(ORIGIN) if source is not None else None
    if not said:
        return None
    try:
        known = Origin(**read_json(said))  # type: ignore[arg-type]
        extent = None if known.extent is None else tuple(map(float, known.extent))
    except (ValueError, TypeError):
        return None
    texts = (known.url, known.version, known.typename, known.when)
    if not all(isinstance(text, str) for text in texts) or (extent is not None and len(extent) != 4):
        return None
    return replace(known, extent=extent)


def table_of(file: Path) -> str:
    source = _opened(file)
    return source.GetLayer(0).GetName()


def _now() -> str:
    return datetime.datetime.now().isoformat(timespec="minutes")
