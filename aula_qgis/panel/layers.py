"""The tab of layers: search, tree, what is known of the chosen one, and what can be done with it."""

from __future__ import annotations

from html import escape

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ..bridge.text import number, sentence, tr
from ..core.messages import Fault
from .actions import Actions
from .catalogue import Entry, Source
from .layer_registry import theme_title
from .search import on_extent
from .tree import ENTRY, SERVER, Tree, icon

TYPING_MS = 120
EXPANDED = 150
"""With so many layers found at most, the tree is opened."""

COLOURS = {
    "artificialisation": "#b35806",
    "network": "#1b7837",
    "brownfield": "#762a83",
    "rainwater": "#2166ac",
    "stations": "#8c510a",
    "reference": "#525252",
}


class LayersTab(QWidget):
    """Sends no request by itself: only its buttons do."""

    def __init__(self, actions: Actions, open_options) -> None:
        super().__init__()
        self.actions, self.registry, self.store = actions, actions.registry, actions.store
        self.open_options = open_options
        self.chosen: Entry | Source | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self._invitation())
        layout.addLayout(self._search_row())
        layout.addWidget(self._shelves(), 1)
        layout.addWidget(self._card())
        self.registry.changed.connect(self.fill)
        self.actions.added.connect(lambda _: self._typing.start(TYPING_MS))
        self.actions.busy.connect(self.progress.setVisible)
        self.fill()

    # What it is made of

    def _invitation(self) -> QWidget:
        """Asks once, politely, for the agency's server."""
        self.invitation = QFrame()
        self.invitation.setFrameShape(QFrame.Shape.StyledPanel)
        box = QVBoxLayout(self.invitation)
        text = QLabel(
            tr(
                "Does your agency publish its own layers (Lizmap or WFS)? Give the address once, and they will stand here."
            )
        )
        text.setWordWrap(True)
        box.addWidget(text)
        row = QHBoxLayout()
        give, later = QPushButton(tr("Give the address…")), QPushButton(tr("No, thank you"))
        give.clicked.connect(self.open_options)
        later.clicked.connect(self._not_now)
        row.addWidget(give)
        row.addWidget(later)
        row.addStretch()
        box.addLayout(row)
        self.invitation.setVisible(not self.store.asked)
        return self.invitation

    def _not_now(self) -> None:
        self.store.asked = True
        self.invitation.hide()

    def _search_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.search = QgsFilterLineEdit()
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(tr("Search: communes, hedges, zone AU…"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self.fill)
        self.search.textChanged.connect(lambda _: self._typing.start(TYPING_MS))
        row.addWidget(self.search, 1)
        self.only_favourites = self._toggle("favourites", tr("Favourites only"))
        self.only_here = self._toggle("project", tr("Only what is on the extent of my map"))
        self.only_here.setText(tr("My extent"))
        self.only_here.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        update = QToolButton()
        update.setText("⟳")
        update.setToolTip(tr("Update the catalogue"))
        update.clicked.connect(self.registry.update)
        options = QToolButton()
        options.setText("⚙")
        options.setToolTip(tr("Servers and options…"))
        options.clicked.connect(self.open_options)
        for button in (self.only_favourites, self.only_here, update, options):
            button.setAutoRaise(True)
            row.addWidget(button)
        return row

    def _toggle(self, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setCheckable(True)
        button.toggled.connect(lambda _: self.fill())
        return button

    def _shelves(self) -> QWidget:
        self.model = Tree(self)
        self.view = QTreeView()
        self.view.setModel(self.model)
        self.view.setHeaderHidden(True)
        self.view.setUniformRowHeights(True)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.selectionModel().currentChanged.connect(lambda index, _: self._choose(index))
        self.view.doubleClicked.connect(self._act)
        self.nothing = QLabel()
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.nothing.linkActivated.connect(lambda _: self._clear())
        self.shelves = QStackedWidget()
        self.shelves.addWidget(self.view)
        self.shelves.addWidget(self.nothing)
        return self.shelves

    def _card(self) -> QWidget:
        card = QFrame()
        card.setFrameShape(QFrame.Shape.StyledPanel)
        box = QVBoxLayout(card)
        self.about = QLabel()
        self.about.setTextFormat(Qt.TextFormat.RichText)
        self.about.setWordWrap(True)
        self.about.setMinimumHeight(96)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        box.addWidget(self.about)
        self.buttons = {
            "add": self._button(tr("Add"), self._act, tr("Add the layer to the map")),
            "copy": self._button(
                tr("Copy on the extent"),
                self._copy,
                tr("Copy what lies on the map's extent into a GeoPackage, and add it"),
            ),
            "refresh": self._button(
                tr("Refresh the copy"), self._refresh, tr("Fetch again the copy chosen in QGIS's layer tree")
            ),
            "metadata": self._button(tr("Metadata"), self._metadata, tr("Open the page that describes the layer")),
            "star": self._button("★", self._star, tr("Keep among the favourites, or take out")),
        }
        row, second = QHBoxLayout(), QHBoxLayout()
        for name in ("add", "copy", "star"):
            row.addWidget(self.buttons[name], 0 if name == "star" else 1)
        for name in ("refresh", "metadata"):
            second.addWidget(self.buttons[name], 1)
        self.buttons["add"].setDefault(True)
        self.buttons["star"].setMaximumWidth(36)
        box.addLayout(row)
        box.addLayout(second)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(5)
        self.progress.hide()
        box.addWidget(self.progress)
        self._choose(self.view.currentIndex())
        return card

    def _button(self, text: str, do, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.clicked.connect(lambda _=False: do())
        return button

    # What it does

    def fill(self) -> None:
        """Show what the search and the filters leave."""
        self.invitation.setVisible(not self.store.asked)
        before = self.chosen
        text = self.search.text().strip()
        entries = self.registry.index.find(text)
        favourites = self.store.favourites
        if self.only_favourites.isChecked():
            entries = [entry for entry in entries if entry.id in favourites]
        if self.only_here.isChecked():
            try:
                entries = on_extent(entries, self.actions.extent("EPSG:4326"))
            except Fault as fault:
                self.actions.say(sentence(fault), True)
        filtered = bool(text) or self.only_favourites.isChecked()
        recent = [] if filtered else self.store.recent
        servers = self.store.servers
        if filtered:
            found = {entry.source.id for entry in entries}
            servers = [server for server in servers if server.id in found]
        self.model.show(entries, [] if filtered else favourites, recent, servers)
        if filtered and len(entries) <= EXPANDED:
            self.view.expandAll()
        kept = self.model.item_of(before) if filtered else None
        if kept is not None:
            self.view.setCurrentIndex(kept.index())
        clear = tr("Show all layers")
        said = tr("No layer has these words.") if text else tr("Nothing here yet.")
        self.nothing.setText(f"<p style='font-size:large'>{escape(said)}</p><p><a href='#'>{escape(clear)}</a></p>")
        self.shelves.setCurrentWidget(self.view if self.model.rowCount() else self.nothing)
        self._choose(self.view.currentIndex())

    def _clear(self) -> None:
        self.only_favourites.setChecked(False)
        self.only_here.setChecked(False)
        self.search.clear()

    def _choose(self, index) -> None:
        entry, server = (index.data(ENTRY), index.data(SERVER)) if index.isValid() else (None, None)
        self.chosen = entry or server
        self.about.setText(card_of(entry) if entry else self._about_server(server) if server else _hint())
        self.buttons["add"].setText(tr("List its layers") if server else tr("Add"))
        self.buttons["add"].setEnabled(bool(self.chosen))
        for name in ("copy", "star"):
            self.buttons[name].setEnabled(bool(entry))
        self.buttons["metadata"].setEnabled(bool(entry and entry.metadata))

    @staticmethod
    def _about_server(server: Source) -> str:
        said = tr("A server of yours. Its layers are listed when you ask for it.")
        return f"<b>{escape(server.title)}</b><br/>{escape(said)}"

    def _act(self, *_) -> None:
        if isinstance(self.chosen, Entry):
            self.actions.add(self.chosen)
        elif isinstance(self.chosen, Source):
            self.registry.list(self.chosen)

    def _copy(self) -> None:
        if isinstance(self.chosen, Entry):
            self.actions.copy(self.chosen)

    def _refresh(self) -> None:
        self.actions.refresh(self.actions.iface.activeLayer())

    def _metadata(self) -> None:
        if isinstance(self.chosen, Entry):
            self.actions.metadata(self.chosen)

    def _star(self) -> None:
        if isinstance(self.chosen, Entry):
            self.store.set_favourite(self.chosen.id, self.chosen.id not in self.store.favourites)
            self.fill()


def _hint() -> str:
    return f"<span style='color:gray'>{escape(tr('Choose a layer to see what it is; a double click adds it to the map.'))}</span>"


def card_of(entry: Entry) -> str:
    """What is known of a layer, as HTML: a badge of its theme, title, abstract, then source, date, licence, count."""
    badge = theme_title(entry.theme) if entry.theme else entry.group or entry.source.title
    colour = COLOURS.get(entry.theme, "#525252")
    facts = [entry.producer, entry.source.title, entry.date, entry.licence]
    if entry.count is not None:
        facts.append(tr("{count} features").format(count=number(entry.count)))
    shown = " · ".join(escape(fact) for fact in dict.fromkeys(facts) if fact)
    return (
        f"<span style='background:{colour};color:white'>&nbsp;{escape(badge)}&nbsp;</span>"
        f"<p style='margin:4px 0'><b>{escape(entry.title)}</b><br/>{escape(entry.abstract)}</p>"
        f"<p style='margin:0;color:gray'>{shown}</p>"
    )
