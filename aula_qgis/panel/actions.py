"""What the buttons of the panel do: the same from the dock, the Browser, the Locator and a dropped layer."""

from __future__ import annotations

import re
import shutil
from html import escape
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy

from ..bridge.compat import not_none
from ..bridge.services import copies
from ..bridge.services.addresses import belongs
from ..bridge.services.places import Window, window
from ..bridge.text import number, sentence, tr
from ..core.messages import Fault, Note
from . import jobs, map_layers, tasks
from .catalogue import Entry
from .layer_registry import LayerRegistry
from .search import normalize


class Actions(QObject):
    """Adds, copies, refreshes; says how it went in QGIS's message bar."""

    added = pyqtSignal(str)
    """A layer has come into the project: its entry."""
    busy = pyqtSignal(bool)

    def __init__(self, iface, registry: LayerRegistry) -> None:
        super().__init__()
        self.iface, self.registry, self.store = iface, registry, registry.store
        self._jobs = 0
        registry.said.connect(self.say)

    def say(self, text: str, warning: bool = False) -> None:
        level = Qgis.MessageLevel.Warning if warning else Qgis.MessageLevel.Success
        label = QLabel(f"<b>AULA</b>&nbsp; {escape(text)}")  # wraps, where QGIS's own messages are cut
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.iface.messageBar().pushWidget(label, level, 0 if warning else 6)

    def _say_all(self, notes: list[Note]) -> None:
        for note in notes:
            self.say(sentence(note), note.warning)

    def _start(self, title: str, do, done) -> None:
        self._jobs += 1
        self.busy.emit(True)

        def ended():
            self._jobs -= 1
            self.busy.emit(self._jobs > 0)

        def well(value):
            ended()
            try:
                done(value)
            except Fault as fault:
                self.say(sentence(fault), True)

        def badly(text):
            ended()
            self.say(text or tr("Cancelled: nothing was kept."), bool(text))

        tasks.start(title, do, well, badly)

    def add(self, entry: Entry) -> None:
        """Add a live layer."""

        def arrived(opened):
            map_layers.add(opened)
            self.store.used(entry.id)
            self.added.emit(entry.id)
            self.say(tr("{layer} is on the map.").format(layer=entry.title))
            self._say_all(opened.notes)
            if opened.count is not None and opened.count > self.store.limit:
                many = tr(
                    "{layer} has {count} features: drawing it is slow. Take a copy on the extent of the map instead."
                )
                self.say(many.format(layer=entry.title, count=number(opened.count)), True)

        self._start(
            tr("AULA: {layer}").format(layer=entry.title), lambda progress: jobs.open_layer(entry, progress), arrived
        )

    def copy(self, entry: Entry) -> None:
        """Copy a layer on the extent of the map into a GeoPackage, and add that."""
        try:
            place = self.window()
        except Fault as fault:
            self.say(sentence(fault), True)
            return
        file, limit = self.place_for(entry), self.store.limit

        def arrived(opened):
            map_layers.add(opened)
            self.store.used(entry.id)
            self.added.emit(entry.id)
            text = tr("{layer}: {count} features copied to {file}.")
            self.say(text.format(layer=entry.title, count=number(opened.count), file=opened.file))
            self._say_all(opened.notes)

        title = tr("AULA: copy of {layer}").format(layer=entry.title)
        self._start(title, lambda progress: jobs.copy_layer(entry, place, file, limit, progress), arrived)

    def refresh(self, layer) -> None:
        """Fetch the features of a copy again."""
        file = map_layers.copy_of(layer)
        if file is None:
            self.say(tr("Choose in the layer tree a copy that AULA has made: it can be refreshed."), True)
            return
        try:
            fresh = map_layers.fresh_file(file)
        except OSError:
            self.say(
                tr("The copy cannot be written to {folder}: choose a place you may write to.").format(
                    folder=file.parent
                ),
                True,
            )
            return
        authcfg, limit, name = self._authcfg(not_none(copies.origin_of(file)).url), self.store.limit, layer.name()

        def do(progress):
            try:
                return jobs.refresh_copy(file, fresh, authcfg, limit, progress)
            except BaseException:
                shutil.rmtree(fresh.parent, ignore_errors=True)
                raise

        def done(copied):
            try:
                map_layers.replace_copy(file, fresh)
            finally:
                shutil.rmtree(fresh.parent, ignore_errors=True)
            text = tr("{layer} is up to date: {count} features.").format(layer=name, count=number(copied.count))
            self.say(text)
            self._say_all(copied.warnings)

        self._start(tr("AULA: copy of {layer}").format(layer=name), do, done)

    def metadata(self, entry: Entry) -> None:
        """Open the page that describes a layer."""
        QDesktopServices.openUrl(QUrl(entry.metadata))

    def extent(self, crs: str) -> tuple[float, float, float, float]:
        """The extent of the map in a CRS."""
        rectangle, own = self._map()
        try:
            move = QgsCoordinateTransform(own, QgsCoordinateReferenceSystem(crs), QgsProject.instance())
            moved = move.transformBoundingBox(rectangle)
        except QgsCsException as error:
            raise Fault("The extent of the map is too wide: zoom to your territory first.") from error
        return moved.xMinimum(), moved.yMinimum(), moved.xMaximum(), moved.yMaximum()

    def window(self) -> Window:
        """The extent of the map in the metric CRS of its place."""
        return window(*self._map())

    def _map(self) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem]:
        canvas = self.iface.mapCanvas()
        if canvas.extent().isEmpty():
            raise Fault("The map has no extent yet: zoom to your territory first.")
        return canvas.extent(), canvas.mapSettings().destinationCrs()

    def place_for(self, entry: Entry) -> Path:
        """A file of its own for a copy, named after the layer."""
        stem = re.sub(r"[^a-z0-9]+", "_", normalize(entry.title)).strip("_") or "copie"
        file, again = self.store.folder / f"{stem}.gpkg", 2
        while file.exists():
            file, again = self.store.folder / f"{stem}_{again}.gpkg", again + 1
        return file

    def _authcfg(self, url: str) -> str:
        """The authentication of the server an address belongs to."""
        return next(
            (s.authcfg for s in self.store.servers if s.authcfg and belongs(url, s.url.split("/index.php")[0])), ""
        )
