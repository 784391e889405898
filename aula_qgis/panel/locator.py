"""The Locator: "aula" and some words find a layer; Enter adds it."""

from __future__ import annotations

from qgis.core import QgsLocatorFilter, QgsLocatorResult

from ..bridge.text import tr
from .actions import Actions
from .search import Index
from .tree import icon

MOST = 20


class AulaLocator(QgsLocatorFilter):
    """Searches the entries known when the search began; QGIS runs it on a thread of its own."""

    def __init__(self, actions: Actions, index: Index | None = None) -> None:
        super().__init__()
        self.actions, self.index = actions, index

    def name(self):
        return "aula_layers"

    def displayName(self):
        return tr("AULA layers")

    def prefix(self):
        return "aula"

    def clone(self):
        return AulaLocator(self.actions, self.index)

    def prepare(self, string, context):
        self.index = self.actions.registry.index
        return []

    def fetchResults(self, string, context, feedback):
        if len(string.strip()) < 2 or self.index is None:
            return
        for entry in self.index.find(string)[:MOST]:
            if feedback.isCanceled():
                return
            result = QgsLocatorResult()
            result.filter = self
            result.displayString = entry.title
            result.description = entry.producer or entry.source.title
            result.icon = icon(entry.theme or "layer")
            result.setUserData(entry.id)
            self.resultFetched.emit(result)

    def triggerResult(self, result):
        identifier = result.userData() if callable(result.userData) else result.userData
        entry = self.actions.registry.entry(identifier)
        if entry is not None:
            self.actions.add(entry)
