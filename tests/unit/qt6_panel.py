"""Shows the panel under PyQt6, on a machine without QGIS: widgets are real, QGIS is a stand-in.

    python qt6_panel.py FOLDER

Prints what was seen as JSON; FOLDER gets the pictures.
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from types import ModuleType
from unittest.mock import MagicMock

from PyQt6 import QtCore, QtGui, QtWidgets

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(sys.argv[1])


class Anything(type):
    """A class of QGIS of which nothing matters here."""

    def __getattr__(cls, name: str):
        if name.startswith("__"):
            raise AttributeError(name)
        return MagicMock()


def stand_in(name: str) -> ModuleType:
    module = ModuleType(name)
    module.__getattr__ = lambda wanted: Anything(wanted, (), {})
    sys.modules[name] = module
    return module


class Settings:
    kept: dict = {}

    def value(self, name, default=None, type=None):
        return self.kept.get(name, default)

    def setValue(self, name, value):
        self.kept[name] = value


class Application:
    @staticmethod
    def instance():
        return None

    @staticmethod
    def qgisSettingsDirPath() -> str:
        return str(FOLDER)

    @staticmethod
    def processingRegistry():
        return MagicMock()


class Project(QtCore.QObject):
    layersAdded = QtCore.pyqtSignal(list)
    layersRemoved = QtCore.pyqtSignal(list)
    the_one = None

    @classmethod
    def instance(cls):
        cls.the_one = cls.the_one or cls()
        return cls.the_one

    def mapLayers(self):
        return {}


class FilterLine(QtWidgets.QLineEdit):
    def setShowSearchIcon(self, visible):
        self.setClearButtonEnabled(visible)


class Authentication(QtWidgets.QLineEdit):
    def setConfigId(self, config):
        self.setText(config)

    def configId(self):
        return self.text()


class Files(QtWidgets.QLineEdit):
    StorageMode = MagicMock()

    def setStorageMode(self, mode):
        pass

    def setFilePath(self, path):
        self.setText(path)

    def filePath(self):
        return self.text()


def without_qgis() -> None:
    """`qgis.PyQt` is PyQt6; `qgis.core` and `qgis.gui` stand-ins."""
    stand_in("qgis")
    stand_in("qgis.PyQt")
    for name in ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml", "sip"):
        module = importlib.import_module(f"PyQt6.{name}")
        sys.modules[f"qgis.PyQt.{name}"] = module
        setattr(sys.modules["qgis.PyQt"], name, module)
    QtCore.NULL = None
    QtWidgets.QAction = QtGui.QAction
    stand_in("osgeo")
    core, gui = stand_in("qgis.core"), stand_in("qgis.gui")
    core.QgsSettings, core.QgsApplication, core.QgsProject = Settings, Application, Project
    core.Qgis = MagicMock(**{"versionInt.return_value": 40_000})
    gui.QgsDockWidget, gui.QgsFilterLineEdit, gui.QgsOptionsPageWidget = (
        QtWidgets.QDockWidget,
        FilterLine,
        QtWidgets.QWidget,
    )
    gui.QgsAuthConfigSelect, gui.QgsFileWidget = Authentication, Files


def main() -> None:
    application = QtWidgets.QApplication([])
    without_qgis()
    sys.path.insert(0, str(ROOT))
    from aula_qgis.panel.actions import Actions
    from aula_qgis.panel.dock import AulaDock
    from aula_qgis.panel.layer_registry import LayerRegistry
    from aula_qgis.panel.settings import AulaPage
    from aula_qgis.panel.store import Store

    seen: dict = {"qt": QtCore.QT_VERSION_STR}
    window = QtWidgets.QMainWindow()
    actions = Actions(MagicMock(), LayerRegistry(Store()))
    dock = AulaDock(actions, lambda: None, window)
    window.addDockWidget(QtCore.Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.resize(420, 760)
    window.show()
    layers = dock.layers
    seen["themes"] = layers.model.rowCount()
    theme = layers.model.index(0, 0)
    layers.view.expand(theme)
    layers.view.setCurrentIndex(layers.model.index(0, 0, theme))
    seen["chosen"] = layers.chosen.title
    layers.buttons["star"].click()
    layers.only_favourites.setChecked(True)
    seen["favourites"] = layers.model.rowCount()
    layers.only_favourites.setChecked(False)
    layers.search.setText("zzz")
    layers.fill()
    seen["nothing"] = layers.shelves.currentWidget() is layers.nothing
    layers.search.clear()
    layers.fill()
    layers.view.expandAll()
    application.processEvents()
    window.grab().save(str(FOLDER / "layers.png"))
    dock.tabs.setCurrentIndex(1)
    first = next(iter(dock.studies.cards))
    dock.studies.unfold(first)
    application.processEvents()
    seen["open"] = [name for name, card in dock.studies.cards.items() if card.is_open] == [first]
    window.grab().save(str(FOLDER / "studies.png"))
    page = AulaPage(None, actions.registry)
    page.boxes[0].url.setText("not an address")
    seen["wrong"] = page.isValid() is False and bool(page.wrong.text())
    page.boxes[0].url.setText("https://example.org/wfs")
    page.apply()
    seen["servers"] = [server.url for server in actions.store.servers]
    page.show()
    application.processEvents()
    page.grab().save(str(FOLDER / "options.png"))
    dock.forget()
    print(json.dumps(seen))


if __name__ == "__main__":
    main()
