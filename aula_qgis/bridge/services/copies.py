"""Copies of served layers: one GeoPackage each, complete or absent, that knows where it comes from."""

from __future__ import annotations

import contextlib
import datetime
import errno
import json
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from ...core.messages import Fault, Note, Progress, checkpoint, part, silent, translatable
from .. import compat
from ..crs import SEVERAL_PLACES, in_degrees
from ..quiet import none_on_failure
from .capabilities import Served
from .datasets import opened
from .documents import read_json
from .filters import Filter, types_of
from .places import USUAL, Window, covers, crs_of, crs_of_copy
from .rows import Rows
from .wfs import Query, Service

PAGE = 2_000
LIMIT = 100_000
ORIGIN = "AULA_ORIGIN"
FETCHING = translatable("Receiving features…")
NOT_COVERED = translatable(
    "The features of {typename} lie outside the area of {crs} ({name}): lengths and surfaces measured in it are wrong there. Leave the CRS empty to have that of their place."
)
MISSING = translatable(
    "{server} announced {count} features of {typename}: {missing} of them did not come, and as many came twice."
)
MORE = translatable("{server} announced {count} features of {typename} and gave {found}: all are kept.")
PERHAPS_MORE = translatable(
    "{server} gives {found} features of {typename}, does not say how many it has, and gives no further page: there may be others. Choose a smaller extent to be sure."
)


@dataclass(frozen=True)
class Origin:
    """Where a copy comes from; kept in the GeoPackage itself. It names no authentication."""

    url: str
    version: str
    typename: str
    extent: Window | None
    when: str = ""


@dataclass(frozen=True)
class Copied:
    """What was copied: how many features, in which CRS, and what must be said of them."""

    count: int
    crs: QgsCoordinateReferenceSystem
    notes: list[Note] = field(default_factory=list)

    @property
    def warnings(self) -> list[Note]:
        """The notes that ask for attention."""
        return [note for note in self.notes if note.warning]


def fetch(
    service: Service,
    typename: str,
    window: Window | None,
    destination: Path,
    table: str,
    limit: int = LIMIT,
    progress: Progress = silent,
    crs: QgsCoordinateReferenceSystem | None = None,
    wanted: Filter | None = None,
) -> Copied:
    """Copy the features of a window (None for all) into a new GeoPackage.

    Everything is written beside `destination` and renamed at the very end: a copy that fails leaves what stood there.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem, optional
        That of the copy; else the metric one of the place.
    wanted : Filter, optional
        Asked of the server, and applied here to what it gives.

    Raises
    ------
    Fault
        Whatever the server answers wrongly; more than `limit` features; a copy that is not whole; no room on the disk.
    """
    service, layer = service.described(typename, progress)
    schema = service.schema(typename, progress)
    query = Query(typename, window, _asked(layer, window.crs if window else crs_of(layer.extent), crs))
    query, count = _counted(service, query, wanted, types_of(schema), progress)
    if count is not None and count > limit:
        raise _too_many(typename, count, limit)
    if count == 0:
        raise _nothing(typename, wanted)
    try:
        folder = Path(tempfile.mkdtemp(prefix=f".{destination.stem}-", dir=destination.parent))
    except OSError as error:
        raise Fault(
            "The copy cannot be written to {folder}: choose a place you may write to.", folder=str(destination.parent)
        ) from error
    try:
        rows = _gathered(service, query, layer, schema, folder, limit, count, part(progress, 0.05, 0.9))
        notes = [*rows.notes(service.server), *_complete(rows, count, service)]
        if wanted is not None:
            notes += _filtered(rows, wanted, bool(query.filter), service)
        whole = folder / destination.name
        target, more = _target(rows, window, crs)
        _deliver(rows, whole, table, target, part(progress, 0.9, 0.98))
        _sign(whole, Origin(service.url, service.version, typename, window, _now()))
        checkpoint(progress, 0.99)
        whole.replace(destination)
        return Copied(rows.kept, target, [*notes, *more])
    except OSError as error:
        raise _no_room(destination, error) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _asked(layer: Served, place: str, wanted: QgsCoordinateReferenceSystem | None) -> str:
    """The CRS to ask for, as the server writes it: the one of the copy, that of the place, the usual one, its own."""
    likely = [wanted.authid()] if wanted is not None and wanted.authid() else []
    listed = (layer.written(authid) for authid in [*likely, place, USUAL])
    return next(filter(None, listed), layer.crs[0] if layer.crs else [*likely, place][0])


def _counted(
    service: Service, query: Query, wanted: Filter | None, types: dict[str, str], progress: Progress
) -> tuple[Query, int | None]:
    """The query with the filter, where the server takes it, and the count of what it asks for."""
    if wanted is not None:
        if types:
            wanted.check([*types], query.typename)
        words = wanted.text if service.is_lizmap else wanted.as_xml(service.version, query.window, types)
        if words:
            with contextlib.suppress(Fault):
                asked = replace(query, filter=words)
                return asked, service.count(asked, progress)
    return query, service.count(query, progress)


def _filtered(rows: Rows, wanted: Filter, asked: bool, service: Service) -> list[Note]:
    """Take out the rows that the filter does not want; what must be said of it."""
    typename = rows.layer.typename
    dropped = wanted.keep(rows.file, rows.names, typename)
    rows.kept -= dropped
    if not rows.kept:
        raise _nothing(typename, wanted)
    return wanted.notes(asked, dropped, service.server, typename)


def _gathered(
    service: Service,
    query: Query,
    layer: Served,
    schema: bytes,
    folder: Path,
    limit: int,
    count: int | None,
    progress: Progress,
) -> Rows:
    """All rows; asked for at once from a server that gives its first page again and again."""
    for size in (PAGE, limit + 1):
        room = folder / str(size)
        room.mkdir()
        rows = Rows(room, layer, query.crs, query.window, schema)
        try:
            _pages(rows, service, query, size, limit, count, progress)
        finally:
            rows.close()
        if not rows.repeats or (count is not None and rows.received >= count):
            break
    return rows


def _pages(
    rows: Rows, service: Service, query: Query, size: int, limit: int, count: int | None, progress: Progress
) -> None:
    """Ask for page after page until one brings nothing new, whatever the server says of their number and size."""
    came = True
    while came:
        checkpoint(progress, min(rows.received / count, 1.0) if count else 0.0, FETCHING)
        came = False
        with contextlib.suppress(*([Fault] if rows.received == count else [])):  # some refuse to go beyond their end
            came = bool(rows.add(service.page(query, rows.received, size, progress)))
        if rows.received > limit:
            raise _too_many(query.typename, rows.received, limit)


def _complete(rows: Rows, count: int | None, service: Service) -> list[Note]:
    """What must be said of the number of rows; a Fault where some are missing."""
    facts = {"server": service.server, "typename": rows.layer.typename, "count": count, "found": rows.kept}
    if not rows.kept and rows.unread:
        raise Fault(
            "None of the features of {typename} that {server} gives can be read: tell its administrator.", **facts
        )
    if not rows.kept:
        raise _nothing(rows.layer.typename)
    if count is None:
        return [Note(PERHAPS_MORE, facts)] if rows.repeats else []
    if rows.received < count and rows.repeats:
        raise Fault(
            "{server} gives {found} of the {count} features of {typename} and no further page: choose a smaller extent. Nothing was kept.",
            **facts,
        )
    if rows.received < count:
        raise Fault("Only {found} of the {count} features of {typename} arrived: try again. Nothing was kept.", **facts)
    here = rows.kept + rows.unread
    if here > count:
        return [Note(MORE, facts)]
    return [Note(MISSING, {**facts, "missing": count - here})] if here < count else []


def _target(
    rows: Rows, window: Window | None, wanted: QgsCoordinateReferenceSystem | None
) -> tuple[QgsCoordinateReferenceSystem, list[Note]]:
    """The CRS of the copy, and what must be said of it."""
    received = rows.placed.crs
    if not rows.kinds:
        return received, []
    try:
        box = in_degrees(_extent(rows.file), received, rows.layer.typename)
    except Fault as fault:
        return wanted or received, [Note(fault.template, fault.facts)]
    if window is not None and wanted is None:
        wanted = QgsCoordinateReferenceSystem(window.crs)
    crs = wanted or crs_of_copy(box, received)
    facts = {"crs": crs.authid(), "name": crs.description(), "typename": rows.layer.typename}
    if box is not None and not covers(crs, box):
        return crs, [Note(NOT_COVERED, facts)]
    if wanted is None and crs.isGeographic():
        return crs, [Note(SEVERAL_PLACES, {"layer": rows.layer.typename, "crs": crs.authid()})]
    return crs, []


def _extent(file: Path) -> QgsRectangle:
    source = opened(file)
    xmin, xmax, ymin, ymax = source.GetLayer(0).GetExtent()
    return QgsRectangle(xmin, ymin, xmax, ymax, False)


def _deliver(rows: Rows, whole: Path, table: str, crs: QgsCoordinateReferenceSystem, progress: Progress) -> None:
    """Write the rows as the copy: in its CRS, of one kind of geometry where they are."""
    kind = ogr.GeometryTypeToName(rows.kinds.copy().pop()).replace(" ", "").upper() if len(rows.kinds) == 1 else ""
    place = {"dstSRS": crs.toWkt(compat.WKT2), "reproject": True} if rows.kinds else {}
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        done = none_on_failure(
            gdal.VectorTranslate,
            str(whole),
            str(rows.file),
            format="GPKG",
            layerName=table,
            geometryType=kind or ("PROMOTE_TO_MULTI" if rows.kinds else "NONE"),
            layerCreationOptions=["GEOMETRY_NAME=geom", "FID=fid"],
            callback=lambda fraction, *_: int(progress(fraction, "")),
            **place,
        )
    finally:
        gdal.PopErrorHandler()
    checkpoint(progress, 1.0)
    if done is None:
        raise _no_room(whole, gdal.GetLastErrorMsg())
    del done


def _too_many(typename: str, count: int, limit: int) -> Fault:
    return Fault(
        "{typename} has {count} features here, and the limit is {limit}: zoom in to a smaller extent, or raise the limit in the AULA options.",
        typename=typename,
        count=count,
        limit=limit,
    )


def _nothing(typename: str, wanted: Filter | None = None) -> Fault:
    if wanted is not None:
        return Fault(
            "No feature of {typename} has what the filter asks for ({filter}).", typename=typename, filter=wanted.text
        )
    return Fault("{typename} has no feature on this extent: move the map to where there are some.", typename=typename)


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


def _sign(file: Path, origin: Origin) -> None:
    source = opened(file, gdal.OF_VECTOR | gdal.OF_UPDATE)
    if source is None:
        raise _no_room(file, gdal.GetLastErrorMsg())
    source.SetMetadataItem(ORIGIN, json.dumps(asdict(origin)))
    source.FlushCache()


def origin_of(file: Path) -> Origin | None:
    """Where a GeoPackage was copied from; None where it is not a copy of ours."""
    source = opened(file) if file.is_file() else None
    said = source.GetMetadataItem(ORIGIN) if source is not None else None
    return origin_from(said) if said else None


def origin_from(said: str) -> Origin | None:
    """An origin from its JSON; None where it is none of ours, or damaged."""
    try:
        known = Origin(**read_json(said))  # type: ignore[arg-type]
        extent = None if known.extent is None else _window(known.extent)
    except (ValueError, TypeError):
        return None
    texts = (known.url, known.version, known.typename, known.when, extent.crs if extent else "")
    return replace(known, extent=extent) if all(isinstance(text, str) for text in texts) else None


def table_of(file: Path) -> str:
    source = opened(file)
    return source.GetLayer(0).GetName()


def crs_of_file(file: Path) -> QgsCoordinateReferenceSystem:
    """The CRS of a copy."""
    source = opened(file)
    reference = source.GetLayer(0).GetSpatialRef()
    return QgsCoordinateReferenceSystem.fromWkt(reference.ExportToWkt() if reference else "")


def _window(written: Sequence) -> Window:
    """A window as it was written down; older copies have no CRS there, but the usual one."""
    xmin, ymin, xmax, ymax = map(float, written[:4])
    return Window(xmin, ymin, xmax, ymax, *written[4:])


def _now() -> str:
    return datetime.datetime.now().isoformat(timespec="minutes")
