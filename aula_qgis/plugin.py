"""Life cycle of the plugin: translation, provider and panel in, and out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTimer, QTranslator

from .bridge.compat import not_none
from .bridge.paths import RESOURCES
from .bridge.text import language

if TYPE_CHECKING:
    from .panel.hooks import Panel


class AulaPlugin:
    """What QGIS loads; `make_provider` builds the Processing provider. `iface` is None without a window (qgis_process)."""

    def __init__(self, make_provider, iface=None) -> None:
        self.make_provider = make_provider
        self.iface = iface
        self.provider = None
        self.panel: Panel | None = None
        self.translator: QTranslator | None = None

    def initProcessing(self):
        """Called by qgis_process, which has no window."""
        if self.provider is None:
            self._register()
            self._add_models()

    def initGui(self):
        self._register()
        from .panel.hooks import Panel

        self.panel = Panel(self.iface)
        if self.iface.mainWindow().isVisible():  # enabled by hand
            self._add_models()
        else:  # QGIS is starting, and starts sooner without the models: they come when its window stands idle
            self.iface.initializationCompleted.connect(lambda: QTimer.singleShot(0, self._add_models))

    def _register(self):
        translation = RESOURCES / "i18n" / f"aula_{language()}.qm"
        if translation.exists():
            self.translator = QTranslator()
            self.translator.load(str(translation))
            QCoreApplication.installTranslator(self.translator)
        self.provider = self.make_provider()
        not_none(QgsApplication.processingRegistry()).addProvider(self.provider)

    def _add_models(self):
        if self.provider is not None:  # the plugin may have been unloaded meanwhile
            self.provider.add_models()
            self.provider.algorithmsLoaded.emit()  # the Toolbox shows them too

    def unload(self):
        if self.panel is not None:
            self.panel.remove()
            self.panel = None
        if self.provider is not None:
            not_none(QgsApplication.processingRegistry()).removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
