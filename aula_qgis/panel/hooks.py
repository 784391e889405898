"""The panel's places in QGIS's window: a button, a menu entry, the Browser, the Locator, the options; all taken out again."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction

from ..bridge.compat import not_none
from ..bridge.text import tr
from . import tasks
from .actions import Actions
from .browser import AulaBrowser, AulaDrop
from .layer_registry import LayerRegistry
from .locator import AulaLocator
from .settings import PAGE, AulaOptions
from .store import Store
from .tree import icon

if TYPE_CHECKING:
    from .dock import AulaDock


class Panel:
    """Comes with the plugin, and goes with it."""

    def __init__(self, iface) -> None:
        self.iface = iface
        self.store = Store()
        self.registry = LayerRegistry(self.store)
        self.actions = Actions(iface, self.registry)
        self.dock: AulaDock | None = None
        self.action = QAction(icon("aula"), tr("AULA panel"), iface.mainWindow())
        self.action.setObjectName("AulaPanelAction")
        self.action.setCheckable(True)
        self.action.toggled.connect(self.show)
        iface.addPluginToMenu("AULA", self.action)
        iface.addToolBarIcon(self.action)
        self.options = AulaOptions(self.registry)
        iface.registerOptionsWidgetFactory(self.options)
        self.locator = AulaLocator(self.actions)
        iface.registerLocatorFilter(self.locator)
        self.browser = AulaBrowser(self.actions)
        not_none(QgsApplication.dataItemProviderRegistry()).addProvider(self.browser)
        self.drop = AulaDrop(self.actions)
        iface.registerCustomDropHandler(self.drop)
        if self.store.open:
            iface.initializationCompleted.connect(self._reopen)

    def _reopen(self) -> None:
        self.action.setChecked(True)

    def show(self, visible: bool = True) -> None:
        """Show or hide the dock; it is built the first time."""
        if self.dock is None and visible:
            from .dock import AulaDock

            self.dock = AulaDock(self.actions, self.open_options, self.iface.mainWindow())
            self.dock.visibilityChanged.connect(self._follow)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        if self.dock is not None:
            self.dock.setUserVisible(visible)
        self.store.open = visible

    def _follow(self, visible: bool) -> None:
        if self.dock is None or self.dock.isHidden() != self.action.isChecked():
            return
        self.action.blockSignals(True)
        self.action.setChecked(not self.dock.isHidden())
        self.action.blockSignals(False)

    def open_options(self, *_) -> None:
        self.iface.showOptionsDialog(self.iface.mainWindow(), PAGE)

    def remove(self) -> None:
        """Take everything out of the window."""
        tasks.cancel_all()
        iface = self.iface
        self.registry.said.disconnect(self.actions.say)
        with contextlib.suppress(TypeError):  # not connected where the panel was closed
            iface.initializationCompleted.disconnect(self._reopen)
        iface.unregisterCustomDropHandler(self.drop)
        not_none(QgsApplication.dataItemProviderRegistry()).removeProvider(self.browser)
        iface.deregisterLocatorFilter(self.locator)
        iface.unregisterOptionsWidgetFactory(self.options)
        iface.removePluginMenu("AULA", self.action)
        iface.removeToolBarIcon(self.action)
        if self.dock is not None:
            self.dock.forget()
            self.dock.visibilityChanged.disconnect(self._follow)
            iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if not sip.isdeleted(self.action):
            self.action.deleteLater()
