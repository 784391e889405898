"""What a planner does, played in a real QGIS window; QGIS runs this file with --code.

Reads its orders from the JSON file named by AULA_SCENARIO and writes what it saw beside it.
"""

import os
import sys

from qgis import processing
from qgis.core import QgsApplication, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QLabel, QTextBrowser
from qgis.utils import iface

sys.path.insert(0, os.environ["AULA_SCENARIOS"])
from played import ORDERS, Clock, picture, play, seen, wait


def look_at_provider():
    provider = QgsApplication.processingRegistry().providerById("aula")
    seen["algorithms"] = {a.id(): a.displayName() for a in provider.algorithms()} if provider else {}
    seen["groups"] = sorted({a.group() for a in provider.algorithms()}) if provider else []
    iface.mainWindow().findChild(object, "ProcessingToolbox").show()


def open_dialog():
    dialog = processing.createAlgorithmDialog(ORDERS["algorithm"], ORDERS["parameters"])
    dialog.setGeometry(60, 40, 1150, 850)
    dialog.show()
    wait(1_000)
    seen["title"] = dialog.windowTitle()
    seen["labels"] = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
    seen["help"] = " ".join(browser.toPlainText() for browser in dialog.findChildren(QTextBrowser))
    picture("dialogue")
    return dialog


def run(dialog):
    """Press the button as a user does, and measure the longest time the window did not answer."""
    loop = QEventLoop()
    dialog.algorithmFinished.connect(lambda ok, results: (seen.update(finished=bool(ok)), loop.quit()))
    QTimer.singleShot(60_000, loop.quit)
    with Clock() as clock:
        dialog.runButton().click()
        loop.exec()
        wait(2_000)
    seen["longest_gap_s"] = clock.gap
    picture("journal")
    dialog.close()


def describe(layer):
    renderer = layer.renderer()
    return {
        "renderer": renderer.type() if renderer else None,
        "legend": [item.label() for item in renderer.legendSymbolItems()] if renderer else [],
        "rows": layer.featureCount(),
    }


def look_at_map():
    layers = QgsProject.instance().mapLayers().values()
    seen["layers"] = {layer.name(): describe(layer) for layer in layers if isinstance(layer, QgsVectorLayer)}
    extent = QgsRectangle()
    for layer in layers:
        if layer.isSpatial():
            extent.combineExtentWith(layer.extent())
    canvas = iface.mapCanvas()
    canvas.setExtent(extent)
    canvas.refreshAllLayers()
    canvas.waitWhileRendering()
    wait(1_500)
    image = canvas.grab().toImage()
    step = range(0, min(image.width(), image.height()), 4)
    seen["colours"] = len({image.pixelColor(x, y).name() for x in step for y in step})
    picture("carte")


play(look_at_provider, lambda: run(open_dialog()), look_at_map)
