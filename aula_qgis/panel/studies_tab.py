"""The tab of studies: a card for each question, its layers recognised in the project, and the button that opens its dialog."""

from __future__ import annotations

from html import escape

from qgis.core import Qgis, QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ..bridge.compat import not_none
from ..bridge.text import language, tr
from .actions import Actions
from .layer_registry import FOLDER, theme_title
from .studies import Known, Need, Study, parameters, read, recognise
from .tree import icon

GEOMETRY = {
    Qgis.GeometryType.Point: "point",
    Qgis.GeometryType.Line: "line",
    Qgis.GeometryType.Polygon: "polygon",
}


def known_layers() -> list[Known]:
    """The layers of the project, as studies look at them."""
    found = []
    for layer in not_none(QgsProject.instance()).mapLayers().values():
        if isinstance(layer, QgsVectorLayer):
            fields = tuple(layer.fields().names())
            found.append(Known(layer.id(), layer.name(), GEOMETRY.get(layer.geometryType(), "table"), fields))
        elif isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal":
            found.append(Known(layer.id(), layer.name(), "raster", ()))
    return found


class StudiesTab(QScrollArea):
    """One card open at a time; it looks at the project again when layers come and go."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.actions = actions
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(6, 6, 6, 6)
        self.cards: dict[str, Card] = {}
        family = ""
        for study in read(FOLDER / "studies.json", language()):
            if study.family != family:
                family = study.family
                layout.addWidget(QLabel(f"<b>{escape(theme_title(family))}</b>"))
            card = self.cards[study.id] = Card(study, self)
            layout.addWidget(card)
        layout.addStretch()
        self.setWidget(inside)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look)
        project = not_none(QgsProject.instance())
        project.layersAdded.connect(self._later)
        project.layersRemoved.connect(self._later)

    def _later(self, *_) -> None:
        self._soon.start(200)

    def look(self) -> None:
        """Look for the layers of the open card again."""
        for card in self.cards.values():
            if card.is_open:
                card.look()

    def unfold(self, identifier: str) -> None:
        """Open one study, and close the others."""
        for name, card in self.cards.items():
            card.set_open(name == identifier and not card.is_open)
        QTimer.singleShot(0, lambda: self.ensureWidgetVisible(self.cards[identifier]))

    def forget(self) -> None:
        """Stop following the project."""
        project = not_none(QgsProject.instance())
        project.layersAdded.disconnect(self._later)
        project.layersRemoved.disconnect(self._later)


class Card(QFrame):
    """A question; opened, its layers and its button."""

    def __init__(self, study: Study, tab: StudiesTab) -> None:
        super().__init__()
        self.study, self.tab = study, tab
        self.found: dict[str, Known] = {}
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(6, 4, 6, 4)
        head = QHBoxLayout()
        picture = QLabel()
        picture.setPixmap(icon(study.family).pixmap(QSize(20, 20)))
        picture.setFixedWidth(24)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        colour = self.palette().text().color().name()
        question = QLabel(
            f"<a href='#' style='text-decoration:none;color:{colour}'><b>{escape(study.question)}</b></a>"
        )
        question.setWordWrap(True)
        question.setToolTip(study.explanation)
        question.linkActivated.connect(lambda _: tab.unfold(study.id))
        head.addWidget(question, 1)
        self.box.addLayout(head)
        self.body: QWidget | None = None

    @property
    def is_open(self) -> bool:
        return self.body is not None

    def set_open(self, is_open: bool) -> None:
        if self.body is not None:
            self.box.removeWidget(self.body)
            self.body.deleteLater()
            self.body = None
        if is_open:
            self.look()

    def look(self) -> None:
        """Build the body from the project as it is now."""
        if self.body is not None:
            self.box.removeWidget(self.body)
            self.body.deleteLater()
        self.body = QWidget()
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(4, 0, 4, 4)
        explanation = QLabel(self.study.explanation)
        explanation.setWordWrap(True)
        layout.addWidget(explanation)
        self.found = recognise(self.study, known_layers())
        for need in self.study.needs:
            layout.addLayout(self._need(need))
        self.open_button = QPushButton(tr("Open the study…"))
        self.open_button.clicked.connect(self.open_dialog)
        available = not_none(QgsApplication.processingRegistry()).algorithmById(self.study.algorithm) is not None
        self.open_button.setEnabled(available)
        if not available:
            self.open_button.setToolTip(tr("This study comes with a later version of AULA."))
            self.open_button.setText(tr("Not available in this version"))
        layout.addWidget(self.open_button)
        self.box.addWidget(self.body)

    def _need(self, need: Need) -> QHBoxLayout:
        row = QHBoxLayout()
        layer = self.found.get(need.parameter)
        sign = "<span style='color:#1b7837'>✔</span>" if layer else "<span style='color:gray'>○</span>"
        text = escape(need.title)
        if layer:
            text = tr("{what}: {layer}").format(what=text, layer=f"<b>{escape(layer.name)}</b>")
        if need.optional and not layer:
            text += f" <span style='color:gray'>({escape(tr('optional'))})</span>"
        label = QLabel(f"{sign} {text}")
        label.setWordWrap(True)
        row.addWidget(label, 1)
        if layer is None and need.fetch:
            fetch = QPushButton(tr("Fetch"))
            fetch.setToolTip(tr("Copy this layer on the extent of the map, then fill it in"))
            fetch.clicked.connect(lambda: self._fetch(need.fetch))
            row.addWidget(fetch)
        if layer is None and need.made_by:
            make = QPushButton(tr("Make it first"))
            make.clicked.connect(lambda: self.tab.unfold(need.made_by))
            row.addWidget(make)
        return row

    def _fetch(self, identifier: str) -> None:
        entry = self.tab.actions.registry.entry(identifier)
        if entry is None:
            self.tab.actions.say(tr("The catalogue has no layer for this: add yours to the project."), True)
            return
        self.tab.actions.copy(entry)

    def open_dialog(self) -> None:
        """Open the dialog of the algorithm, filled in."""
        from qgis import processing

        dialog: QDialog = processing.createAlgorithmDialog(self.study.algorithm, parameters(self.study, self.found))
        dialog.show()
        self.dialog = dialog
