"""What jobs do, away from the window: list a server, open a layer, copy it, refresh a copy, update the catalogue."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..bridge.names import plain
from ..bridge.services import copies, lizmap
from ..bridge.services.addresses import with_query
from ..bridge.services.capabilities import Served
from ..bridge.services.documents import check_xml
from ..bridge.services.places import Window, crs_of
from ..bridge.services.web import get, not_a_page, raise_for_status
from ..bridge.services.wfs import Query, Service
from ..bridge.styles import save_in_database
from ..core.messages import Fault, Note, Progress, checkpoint, part, translatable
from .catalogue import Catalogue, Entry, Source, read
from .layer_style import symbolise

LISTING = translatable("Listing the layers…")


@dataclass
class Opened:
    """A layer with its style, ready for the window; `file` is that of a copy, `notes` what must be said of both."""

    entry: Entry
    layer: QgsVectorLayer
    count: int | None = None
    file: Path | None = None
    notes: list[Note] = field(default_factory=list)


def service_of(entry: Entry) -> Service:
    return Service(entry.url, entry.source.authcfg, entry.version)


def list_server(source: Source, progress: Progress) -> tuple[list[Entry], list[Note]]:
    """The layers of a server, and which projects could not be listed."""
    if source.kind == "wfs":
        service = lizmap.service_at(source.url, source.authcfg)
        version, served, unread = service.capabilities(progress)
        return [_entry(source, service.url, version, "", each) for each in served], unread
    instance = lizmap.Lizmap.at(source.url, source.authcfg)
    release, projects = instance.projects(progress)
    entries: list[Entry] = []
    closed: list[Fault] = []
    notes: list[Note] = []
    for number, project in enumerate(projects):
        checkpoint(progress, number / len(projects), LISTING)
        service = instance.service(project, release)
        try:
            spoken, served, unread = service.capabilities(progress)
        except Fault as fault:
            closed.append(fault)
            continue
        notes += unread
        entries += [_entry(source, service.url, spoken, project.title, each) for each in served]
    if closed and not entries:
        raise closed[0]
    text = translatable("{count} projects of {server} could not be listed: {reason}")
    if closed:
        notes.append(Note(text, {"count": len(closed), "server": source.title, "reason": str(closed[0])}))
    return entries, notes


def _entry(source: Source, url: str, version: str, group: str, served: Served) -> Entry:
    return Entry(
        id=f"{source.id}:{group}:{served.typename}",
        title=served.title,
        source=source,
        typename=served.typename,
        group=group,
        url=url,
        version=version,
        abstract=served.abstract,
        keywords=served.keywords,
        extent=served.extent,
    )


def open_layer(entry: Entry, progress: Progress) -> Opened:
    """A live layer, made here since QGIS asks the server while it makes one, then handed to the window's thread."""
    service = service_of(entry).agreed(progress)
    count = service.count(Query(entry.typename), progress)
    layer = QgsVectorLayer(service.uri(entry.typename, crs_of(entry.extent)), plain(entry.title), "WFS")
    if not layer.isValid():
        raise Fault(
            "QGIS cannot open {layer}: the server answers, but not as a WFS should. Take a copy instead.",
            layer=entry.title,
        )
    checkpoint(progress, 0.8)
    return _handed_over(Opened(entry, layer, count), service, progress)


def _handed_over(opened: Opened, service: Service, progress: Progress) -> Opened:
    """Give the layer its style, keep that with a copy, and hand the layer to the window's thread."""
    layer = opened.layer
    _, cut = symbolise(layer, opened.entry, *styles_of(service, opened.entry.typename, progress))
    opened.notes += cut
    if opened.file is not None:
        save_in_database(layer, opened.file.stem)
    layer.moveToThread(QCoreApplication.instance().thread())
    return opened


def styles_of(service: Service, typename: str, progress: Progress) -> tuple[str, str]:
    """The QML in the media of the Lizmap project, and the server's SLD; no fault where there is none."""
    qml, sld = "", ""
    with contextlib.suppress(Fault):
        qml = lizmap.media_style(service, typename, progress)
    if not qml and service.version == "1.1.0":  # QGIS Server, which knows its styles
        with contextlib.suppress(Fault):
            url = with_query(service.url, SERVICE="WMS", VERSION="1.1.1", REQUEST="GetStyles", LAYERS=typename)
            answer = not_a_page(raise_for_status(get(url, service.authcfg, progress), service.authcfg))
            text = check_xml(answer.body, service.server).decode("utf-8", errors="replace")
            sld = text if "StyledLayerDescriptor" in text[:2000] else ""
    return qml, sld


def copy_layer(entry: Entry, window: Window, destination: Path, limit: int, progress: Progress) -> Opened:
    """A copy of the layer on a window."""
    service = service_of(entry).agreed(progress)
    try:
        destination.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Fault(
            "The copy cannot be written to {folder}: choose a place you may write to.", folder=str(destination.parent)
        ) from error
    table = destination.stem
    copied = copies.fetch(service, entry.typename, window, destination, table, limit, part(progress, 0.0, 0.95))
    layer = QgsVectorLayer(f"{destination}|layername={table}", plain(entry.title), "ogr")
    return _handed_over(Opened(entry, layer, copied.count, destination, copied.warnings), service, progress)


def refresh_copy(file: Path, fresh: Path, authcfg: str, limit: int, progress: Progress) -> copies.Copied:
    """Fetch the features of a copy again, into `fresh` beside it, in the same CRS."""
    origin = copies.origin_of(file)
    if origin is None:
        raise Fault("{file} is not a copy made by AULA: it cannot be refreshed.", file=file.name)
    service = Service(origin.url, authcfg, origin.version)
    table, crs = copies.table_of(file), copies.crs_of_file(file)
    return copies.fetch(
        service, origin.typename, origin.extent, fresh, table, limit, progress, crs if crs.isValid() else None
    )


def update_catalogue(url: str, kept: Path, rules: dict, language: str, progress: Progress) -> Catalogue:
    """The catalogue at an address; the copy kept of it when the server says that it has not changed."""
    tag = kept.with_suffix(".etag")
    known = tag.read_text(encoding="utf-8") if tag.exists() and kept.exists() else ""
    answer = get(url, "", progress, {"If-None-Match": known} if known else {})
    if answer.status == 304:
        return read(kept.read_text(encoding="utf-8"), rules, language, kept.name)
    text = not_a_page(raise_for_status(answer)).text
    found = read(text, rules, language, url.rsplit("/", 1)[-1].split("?")[0])
    kept.write_text(text, encoding="utf-8")
    tag.write_text(answer.headers.get("etag", ""), encoding="utf-8")
    return found
