"""The tree theme → layer, with favourites and recent layers first, and the user's servers last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from qgis.core import QgsMimeDataUtils
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QStandardItem, QStandardItemModel

from ..bridge.paths import RESOURCES
from ..bridge.text import tr
from .catalogue import THEMES, Entry, Source
from .layer_registry import theme_title

ENTRY = Qt.ItemDataRole.UserRole + 1
SERVER = Qt.ItemDataRole.UserRole + 2
PROVIDER = "aula"
"""What our own layers are called when they are dragged."""

_icons: dict[str, QIcon] = {}


def icon(name: str) -> QIcon:
    if name not in _icons:
        file = RESOURCES / "icons" / f"{name}.svg"
        _icons[name] = QIcon(str(file if file.exists() else RESOURCES / "icons" / "aula.svg"))
    return _icons[name]


def uri_of(entry: Entry) -> QgsMimeDataUtils.Uri:
    """A layer as it is dragged: nothing but its place in the catalogue."""
    uri = QgsMimeDataUtils.Uri()
    uri.layerType, uri.providerKey, uri.name, uri.uri = "custom", PROVIDER, entry.title, entry.id
    return uri


class Tree(QStandardItemModel):
    """Built anew for each search: some thousands of items take a few hundredths of a second."""

    def show(
        self,
        entries: Sequence[Entry],
        favourites: Iterable[str] = (),
        recent: Iterable[str] = (),
        servers: Sequence[Source] = (),
    ) -> None:
        """Show these entries; `servers` also appear when none of their layers was listed yet."""
        self.clear()
        known = {entry.id: entry for entry in entries}
        for title, name, wanted in ((tr("Favourites"), "favourites", favourites), (tr("Recent"), "recent", recent)):
            self._group(title, name, [known[each] for each in wanted if each in known])
        by_theme: dict[str, list[Entry]] = {theme: [] for theme in THEMES}
        by_server: dict[str, list[Entry]] = {}
        for entry in entries:
            (by_theme[entry.theme] if entry.theme else by_server.setdefault(entry.source.id, [])).append(entry)
        for theme, own in by_theme.items():
            self._group(theme_title(theme), theme, own)
        for server in servers:
            self._server(server, by_server.get(server.id, []))

    def _group(self, title: str, name: str, entries: list[Entry], parent: QStandardItem | None = None) -> None:
        if not entries:
            return
        group = QStandardItem(icon(name), f"{title}  ({len(entries)})")
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.appendRows([_leaf(entry) for entry in entries])
        (parent or self.invisibleRootItem()).appendRow(group)

    def _server(self, server: Source, entries: list[Entry]) -> None:
        item = QStandardItem(icon("server"), server.title)
        item.setData(server, SERVER)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        groups: dict[str, list[Entry]] = {}
        for entry in entries:
            groups.setdefault(entry.group, []).append(entry)
        for group, own in groups.items():
            if group:
                self._group(group, "project", own, item)
            else:
                item.appendRows([_leaf(entry) for entry in own])
        self.invisibleRootItem().appendRow(item)

    def item_of(self, entry: object) -> QStandardItem | None:
        """The item of an entry; None where it is not shown."""
        groups = [self.invisibleRootItem()]
        while groups:
            parent = groups.pop()
            for row in range(parent.rowCount()):
                item = parent.child(row)
                if entry is not None and item.data(ENTRY) == entry:
                    return item
                groups.append(item)
        return None

    def mimeTypes(self):
        return ["application/x-vnd.qgis.qgis.uri"]

    def mimeData(self, indexes):
        entries = [index.data(ENTRY) for index in indexes]
        return QgsMimeDataUtils.encodeUriList([uri_of(entry) for entry in entries if entry is not None])


def _leaf(entry: Entry) -> QStandardItem:
    item = QStandardItem(icon(entry.theme or "layer"), entry.title)
    item.setData(entry, ENTRY)
    item.setToolTip(escape(entry.abstract))
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled)
    return item
