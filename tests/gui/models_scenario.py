"""Runs inside QGIS: every graphical model opened in the designer."""

import os
import sys
from pathlib import Path

from processing.modeler.ModelerDialog import ModelerDialog
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QMessageBox

sys.path.insert(0, os.environ["AULA_SCENARIOS"])
from played import ORDERS, picture, play, seen, wait

asked = []
QMessageBox.question = staticmethod(
    lambda *arguments, **_: asked.append(str(arguments[2:])) or QMessageBox.StandardButton.Discard
)
QMessageBox.critical = staticmethod(
    lambda *arguments, **_: asked.append(str(arguments[2:])) or QMessageBox.StandardButton.Ok
)


def open_each():
    seen["models"] = {}
    for file in map(Path, ORDERS["models"]):
        dialog = ModelerDialog.create()
        dialog.loadModel(str(file))
        dialog.setGeometry(0, 0, 1600, 1000)
        dialog.show()
        wait(300)
        dialog.zoomFull() if hasattr(dialog, "zoomFull") else None
        bars = [item for bar in dialog.findChildren(QgsMessageBar) for item in bar.items()]
        seen["models"][file.stem] = {
            "title": dialog.model().displayName(),
            "children": len(dialog.model().childAlgorithms()),
            "warnings": [item.text() for item in bars],
            "valid": dialog.model().validate()[0],
        }
        picture(f"modele_{file.stem}")
        dialog.setDirty(False)
        dialog.close()
    seen["asked"] = asked


play(open_each)
