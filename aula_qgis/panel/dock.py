"""The dock, with its two tabs. It is built when it is first shown."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtWidgets import QTabWidget

from ..bridge.text import tr
from .actions import Actions
from .layers import LayersTab
from .studies_tab import StudiesTab
from .tree import icon


class AulaDock(QgsDockWidget):
    """Layers and studies."""

    def __init__(self, actions: Actions, open_options, parent=None) -> None:
        super().__init__("AULA", parent)
        self.setObjectName("AulaDock")
        self.tabs = QTabWidget()
        self.layers = LayersTab(actions, open_options)
        self.studies = StudiesTab(actions)
        self.tabs.addTab(self.layers, icon("layer"), tr("Layers"))
        self.tabs.addTab(self.studies, icon("aula"), tr("Studies"))
        self.setWidget(self.tabs)
        self.setMinimumWidth(330)

    def forget(self) -> None:
        """Let go of the project before the dock goes."""
        self.studies.forget()
