"""All layers the panel can show: the catalogue's and those listed on the user's servers. Reading it sends no request."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..bridge.paths import RESOURCES
from ..bridge.text import language, sentence, tr, translatable
from ..core.messages import Fault
from . import jobs, tasks
from .catalogue import THEMES, Catalogue, Entry, Source, read_file
from .search import Index
from .store import Store

FOLDER = RESOURCES / "catalogue"
THEME_TITLES = {
    "reference": translatable("Reference layers"),
    "artificialisation": translatable("Artificialisation (ZAN)"),
    "network": translatable("Ecological networks"),
    "brownfield": translatable("Brownfields"),
    "rainwater": translatable("Rainwater"),
    "stations": translatable("Stations"),
}


def theme_title(theme: str) -> str:
    return tr(THEME_TITLES[theme])


class LayerRegistry(QObject):
    """Entries, and the way to find one."""

    changed = pyqtSignal()
    said = pyqtSignal(str, bool)
    """A sentence for the user, and whether it is a warning."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self._index: Index | None = None
        self._catalogue: Catalogue | None = None

    @property
    def rules(self) -> dict:
        return json.loads((FOLDER / "catalogue.schema.json").read_text(encoding="utf-8"))

    @property
    def catalogue(self) -> Catalogue:
        if self._catalogue is None:
            self._catalogue = self._read()
        return self._catalogue

    def _read(self) -> Catalogue:
        """The catalogue of the options, or the one that comes with AULA where that one is missing or wrong."""
        place = self.store.catalogue
        file = self.store.cached(place) if place.startswith("http") else Path(place)
        if place and (file.exists() or not place.startswith("http")):
            try:
                return read_file(file, self.rules, language())
            except Fault as fault:
                self.said.emit(sentence(fault), True)
        return read_file(FOLDER / "catalogue.json", self.rules, language())

    @property
    def index(self) -> Index:
        if self._index is None:
            listed = [entry for server in self.store.servers for entry in self.store.listing(server)]
            self._index = Index([*self.catalogue.entries, *listed], {theme: theme_title(theme) for theme in THEMES})
        return self._index

    def entry(self, identifier: str) -> Entry | None:
        return next((entry for entry in self.index.entries if entry.id == identifier), None)

    def reload(self) -> None:
        """Read everything again, from the disk."""
        self._index = self._catalogue = None
        self.changed.emit()

    # What the user asks a server for

    def list(self, server: Source) -> None:
        """Ask a server for its layers."""

        def listed(found):
            entries, notes = found
            self.store.keep_listing(server, entries)
            self._index = None
            self.changed.emit()
            said = tr("{server} offers {count} layers.").format(server=server.title, count=len(entries))
            self.said.emit(" ".join([said, *map(sentence, notes)]), bool(notes))

        title = tr("AULA: layers of {server}").format(server=server.title)
        tasks.start(title, lambda progress: jobs.list_server(server, progress), listed, self._failed)

    def update(self) -> None:
        """Ask for the catalogue again when it comes from an address, else read its file again."""
        place = self.store.catalogue
        if not place.startswith("http"):
            self.reload()
            return
        kept, rules, lang = self.store.cached(place), self.rules, language()

        def updated(found):
            self._index, self._catalogue = None, found
            self.changed.emit()
            self.said.emit(tr("The catalogue is up to date: {count} layers.").format(count=len(found.entries)), False)

        tasks.start(
            tr("AULA: catalogue"),
            lambda progress: jobs.update_catalogue(place, kept, rules, lang, progress),
            updated,
            self._failed,
        )

    def _failed(self, text: str) -> None:
        if text:
            self.said.emit(text, True)
