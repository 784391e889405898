"""AULA in QGIS's Browser, and layers dropped on the map or the layer tree."""

from __future__ import annotations

from html import escape

from qgis.core import Qgis, QgsDataCollectionItem, QgsDataItem, QgsDataItemProvider
from qgis.gui import QgsCustomDropHandler
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QAction

from ..bridge.compat import browser_capabilities
from ..bridge.text import tr
from .actions import Actions
from .catalogue import THEMES, Entry
from .layer_registry import theme_title
from .tree import PROVIDER, icon, uri_of


def _handed_over(item: QgsDataItem, parent: QgsDataItem | None) -> QgsDataItem:
    """The Browser owns its items from now on."""
    sip.transferto(item, parent)
    return item


class LayerItem(QgsDataItem):
    """A layer of the catalogue."""

    def __init__(self, parent: QgsDataItem, entry: Entry, actions: Actions) -> None:
        super().__init__(Qgis.BrowserItemType.Custom, parent, entry.title, f"aula:/{entry.id}", PROVIDER)
        self.entry, self.act = entry, actions
        self.setIcon(icon(entry.theme or "layer"))
        self.setState(Qgis.BrowserItemState.Populated)
        self.setToolTip(escape(entry.abstract))

    def hasDragEnabled(self):
        return True

    def mimeUris(self):
        return [uri_of(self.entry)]

    def handleDoubleClick(self):
        self.act.add(self.entry)
        return True

    def actions(self, parent):
        add, copy = QAction(tr("Add"), parent), QAction(tr("Copy on the extent"), parent)
        add.triggered.connect(lambda: self.act.add(self.entry))
        copy.triggered.connect(lambda: self.act.copy(self.entry))
        return [add, copy]


class GroupItem(QgsDataCollectionItem):
    """A theme or a server, with its layers."""

    def __init__(self, parent: QgsDataItem, title: str, name: str, entries: list[Entry], actions: Actions) -> None:
        super().__init__(parent, title, f"aula:/{name}/{title}", PROVIDER)
        self.entries, self.act = entries, actions
        self.setIcon(icon(name))

    def createChildren(self):
        return [_handed_over(LayerItem(self, entry, self.act), self) for entry in self.entries]


class RootItem(QgsDataCollectionItem):
    """AULA."""

    def __init__(self, parent: QgsDataItem | None, actions: Actions) -> None:
        super().__init__(parent, "AULA", "aula:/", PROVIDER)
        self.act = actions
        self.setIcon(icon("aula"))

    def createChildren(self):
        registry, groups = self.act.registry, []
        for theme in THEMES:
            own = [entry for entry in registry.index.entries if entry.theme == theme]
            groups.append(GroupItem(self, theme_title(theme), theme, own, self.act))
        for server in registry.store.servers:
            own = [entry for entry in registry.index.entries if entry.source.id == server.id]
            groups.append(GroupItem(self, server.title, "server", own, self.act))
        return [_handed_over(group, self) for group in groups if group.entries]


class AulaBrowser(QgsDataItemProvider):
    """Puts AULA among the providers of the Browser."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.actions = actions

    def name(self):
        return "AULA"

    def dataProviderKey(self):
        return PROVIDER

    def capabilities(self):
        return browser_capabilities()

    def createDataItem(self, path, parentItem):
        if path:
            return None
        return _handed_over(RootItem(parentItem, self.actions), parentItem)


class AulaDrop(QgsCustomDropHandler):
    """Adds the layers that are dropped, the same way as the button does."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.actions = actions

    def customUriProviderKey(self):
        return PROVIDER

    def handleCustomUriDrop(self, uri):
        entry = self.actions.registry.entry(uri.uri)
        if entry is not None:
            self.actions.add(entry)
