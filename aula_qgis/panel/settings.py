"""The options page: servers with their authentication, another catalogue, the folder and the limit of copies."""

from __future__ import annotations

import re
from dataclasses import asdict

from qgis.gui import QgsAuthConfigSelect, QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from ..bridge.limits import Limits, limits, set_limits
from ..bridge.services.addresses import checked_address
from ..bridge.text import sentence, tr
from ..core.messages import Fault
from .catalogue import Source
from .layer_registry import LayerRegistry
from .search import normalize
from .tree import icon

PAGE = "AulaOptions"


class ServerBox(QGroupBox):
    """One server: name, kind, address, authentication."""

    def __init__(self, server: Source | None = None) -> None:
        super().__init__()
        form = QFormLayout(self)
        self.title = QLineEdit(server.title if server else "")
        self.title.setPlaceholderText(tr("My agency"))
        self.kind = QComboBox()
        self.kind.addItem("Lizmap", "lizmap")
        self.kind.addItem("WFS", "wfs")
        self.kind.setCurrentIndex(self.kind.findData(server.kind if server else "lizmap"))
        self.url = QLineEdit(server.url if server else "")
        self.url.setPlaceholderText("https://")
        self.authentication = QgsAuthConfigSelect()
        self.authentication.setConfigId(server.authcfg if server else "")
        remove = QPushButton(tr("Remove"))
        remove.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.addWidget(self.kind)
        row.addWidget(self.url, 1)
        row.addWidget(remove)
        form.addRow(tr("Name"), self.title)
        form.addRow(tr("Address"), row)
        form.addRow(tr("Authentication"), self.authentication)

    def server(self) -> Source | None:
        """What was entered; None where the address is empty or the server was removed. A Fault where it is wrong."""
        if self.isHidden() or not self.url.text().strip():
            return None
        url = checked_address(self.url.text())
        title = self.title.text().strip() or re.sub(r"^https?://|/.*$", "", url)
        name = re.sub(r"[^a-z0-9]+", "-", normalize(title)).strip("-")
        return Source(f"server-{name}", self.kind.currentData(), title, url, "", "", self.authentication.configId())


class AulaPage(QgsOptionsPageWidget):
    """In QGIS's options."""

    def __init__(self, parent, registry: LayerRegistry) -> None:
        super().__init__(parent)
        self.registry, store = registry, registry.store
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(f"<b>{tr('Servers of layers')}</b>"))
        self.servers_box = QVBoxLayout()
        layout.addLayout(self.servers_box)
        self.boxes: list[ServerBox] = []
        for server in store.servers:
            self.add_server(server)
        if not store.servers:
            self.add_server(None)
        more = QPushButton(tr("Another server"))
        more.clicked.connect(lambda: self.add_server(None))
        row = QHBoxLayout()
        row.addWidget(more)
        row.addStretch()
        layout.addLayout(row)
        form = QFormLayout()
        self.catalogue = QLineEdit(store.catalogue)
        self.catalogue.setPlaceholderText(tr("the catalogue that comes with AULA"))
        self.catalogue.setToolTip(tr("A file, or an address that begins with https://"))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(store.folder))
        self.limit = QSpinBox()
        self.limit.setRange(1_000, 5_000_000)
        self.limit.setSingleStep(10_000)
        self.limit.setGroupSeparatorShown(True)
        self.limit.setValue(store.limit)
        form.addRow(tr("Catalogue"), self.catalogue)
        form.addRow(tr("Folder of copies"), self.folder)
        form.addRow(tr("Most features in a copy"), self.limit)
        self.bounds = {name: self._bound(form, *row) for name, row in self._bounds().items()}
        for name, value in asdict(limits()).items():
            self.bounds[name].setValue(value)
        layout.addLayout(form)
        self.wrong = QLabel()
        self.wrong.setWordWrap(True)
        self.wrong.setStyleSheet("color:#b2182b")
        layout.addWidget(self.wrong)
        layout.addStretch()

    @staticmethod
    def _bounds() -> dict[str, tuple[str, str, int]]:
        """What may be chosen of each limit: title, unit, the most."""
        return {
            "document_mb": (tr("Largest list of layers"), tr(" MB"), 500),
            "page_mb": (tr("Largest page of features"), tr(" MB"), 2_000),
            "silence_s": (tr("Longest silence of a server"), tr(" s"), 3_600),
            "total_s": (tr("Longest answer of a server"), tr(" s"), 24 * 3_600),
            "archive_mb": (tr("Largest archive, unpacked"), tr(" MB"), 1_000_000),
        }

    @staticmethod
    def _bound(form: QFormLayout, title: str, unit: str, most: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(1, most)
        box.setSuffix(unit)
        box.setGroupSeparatorShown(True)
        form.addRow(title, box)
        return box

    def add_server(self, server: Source | None) -> None:
        box = ServerBox(server)
        self.boxes.append(box)
        self.servers_box.addWidget(box)

    def entered(self) -> list[Source]:
        """The servers, each with an identifier of its own; a Fault where an address is wrong."""
        found: dict[str, Source] = {}
        for server in filter(None, (box.server() for box in self.boxes)):
            name, again = server.id, 2
            while name in found:
                name, again = f"{server.id}-{again}", again + 1
            found[name] = Source(
                name, server.kind, server.title, server.url, server.version, server.licence, server.authcfg
            )
        return list(found.values())

    def isValid(self):
        try:
            self.entered()
            if self.catalogue.text().startswith("http"):
                checked_address(self.catalogue.text())
        except Fault as fault:
            self.wrong.setText(sentence(fault))
            return False
        return True

    def apply(self):
        if not self.isValid():
            return
        store = self.registry.store
        changed = self.catalogue.text().strip() != store.catalogue
        store.servers = self.entered()
        store.catalogue = self.catalogue.text().strip()
        store.folder = self.folder.filePath()
        store.limit = self.limit.value()
        set_limits(Limits(**{name: box.value() for name, box in self.bounds.items()}))
        self.registry.reload()
        if changed:
            self.registry.update()


class AulaOptions(QgsOptionsWidgetFactory):
    """Makes the page when the options are opened."""

    def __init__(self, registry: LayerRegistry) -> None:
        super().__init__("AULA", icon("aula"), PAGE)
        self.registry = registry

    def createWidget(self, parent=None):
        page = AulaPage(parent, self.registry)
        page.setObjectName(PAGE)
        return page
