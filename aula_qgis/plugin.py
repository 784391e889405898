"""Life cycle of the plugin: translation, provider and panel in, and out again."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .bridge.paths import RESOURCES
from .bridge.text import language


class AulaPlugin:
    """What QGIS loads; `make_provider` builds the Processing provider. `iface` is None without a window (qgis_process)."""

    def __init__(self, make_provider, iface=None) -> None:
        self.make_provider = make_provider
        self.iface = iface
        self.provider = None
        self.panel = None
        self.translator = None

    def initProcessing(self):
        """Called by qgis_process, which has no window."""
        if self.provider is not None:
            return
        translation = RESOURCES / "i18n" / f"aula_{language()}.qm"
        if translation.exists():
            self.translator = QTranslator()
            self.translator.load(str(translation))
            QCoreApplication.installTranslator(self.translator)
        self.provider = self.make_provider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        self.provider.refreshAlgorithms()  # models know their outputs only when their algorithms are registered

    def initGui(self):
        self.initProcessing()
        from .panel.hooks import Panel

        self.panel = Panel(self.iface)

    def unload(self):
        if self.panel is not None:
            self.panel.remove()
            self.panel = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
