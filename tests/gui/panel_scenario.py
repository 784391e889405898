"""The panel as a planner uses it, in a real QGIS window; QGIS runs this file with --code.

Reads its orders from the JSON file named by AULA_SCENARIO and writes what it saw beside it.
"""

import json
import os
import sys
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QDialog, QLabel
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

sys.path.insert(0, os.environ["AULA_SCENARIOS"])
from played import ORDERS, Clock, picture, play, seen, wait


def until(condition, seconds=30):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        wait(50)
    assert condition(), "waited in vain"


def panel():
    return plugins["aula"].panel


def layers():
    return {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}


def entry_of(item):
    from aula_qgis.panel.tree import ENTRY

    return item.data(ENTRY)


def leaves(model, parent=None):
    """The layers of the tree, those of the user's own server last."""
    parent = parent or model.invisibleRootItem()
    for row in range(parent.rowCount()):
        item = parent.child(row)
        if entry_of(item):
            yield item
        yield from leaves(model, item)


def find(text, ours=True):
    """Search, then choose the first layer found (of the agency's server, or of the catalogue)."""
    tab = panel().dock.layers
    tab.search.setText(text)
    wait(400)
    for item in leaves(tab.model):
        if bool(entry_of(item).group) == ours:
            tab.view.setCurrentIndex(item.index())
            return tab.chosen.title
    return None


def message():
    item = iface.messageBar().currentItem()
    return " ".join(label.text() for label in item.findChildren(QLabel)) if item else ""


def look_at_start():
    seen["built_at_start"] = panel().dock is not None
    seen["requests_at_start"] = requests()
    iface.newProject()
    start = time.monotonic()
    panel().action.trigger()
    QgsApplication.processEvents()
    seen["opened_in_s"] = time.monotonic() - start
    wait(800)
    tab = panel().dock.layers
    seen["tabs"] = [panel().dock.tabs.tabText(n) for n in range(panel().dock.tabs.count())]
    seen["invited"] = tab.invitation.isVisible()
    seen["groups"] = [tab.model.item(row).text() for row in range(tab.model.rowCount())]
    seen["found"] = find("ZNIEFF", ours=False)
    seen["nothing"] = find("zzzz", ours=False) is None and tab.shelves.currentWidget() is tab.nothing
    seen["empty_state"] = tab.nothing.text()
    seen["requests_after_search"] = requests()


def requests():
    return len(Path(ORDERS["log"]).read_text().splitlines()) if Path(ORDERS["log"]).exists() else 0


def agency():
    """The server of the agency, as the options would keep it."""
    from aula_qgis.panel.catalogue import Source

    panel().store.servers = [Source("agence", "lizmap", "Mon agence", ORDERS["server"])]
    panel().registry.reload()
    panel().registry.list(panel().store.servers[0])
    until(lambda: panel().store.listing(panel().store.servers[0]))
    wait(300)
    seen["listed"] = [entry.title for entry in panel().store.listing(panel().store.servers[0])]
    tab = panel().dock.layers
    seen["found_listed"] = find("zone urba")
    picture("panel_recherche")
    wanted = tab.chosen.title
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    with Clock() as clock:
        tab.buttons["add"].click()
        until(lambda: wanted in layers())
        wait(1_500)
    seen["add_gap_s"] = clock.gap
    seen["said_add"] = message()
    layer = layers()[wanted]
    seen["renderer"] = layer.renderer().type()
    seen["legend"] = [item.label() for item in layer.renderer().legendSymbolItems()]
    seen["source"] = layer.source()
    canvas = iface.mapCanvas()
    canvas.setExtent(QgsRectangle(layer.extent()))
    canvas.refresh()
    canvas.waitWhileRendering()
    wait(2_500)
    canvas.waitWhileRendering()
    iface.messageBar().clearWidgets()
    picture("panel_couche")


def fault():
    """The server refuses the export of layers."""
    Path(ORDERS["behaviour"]).write_text(json.dumps({"exports": False}))
    wait(300)
    find("batiment")
    iface.messageBar().clearWidgets()
    panel().dock.layers.buttons["add"].click()
    until(lambda: message() != "")
    seen["said_fault"] = message()
    picture("panel_erreur")
    iface.messageBar().clearWidgets()
    Path(ORDERS["behaviour"]).write_text("{}")
    wait(300)


def slow():
    """A server that takes its time leaves the window usable."""
    Path(ORDERS["behaviour"]).write_text(json.dumps({"delay": ORDERS["delay"]}))
    wait(300)
    for name, text, button in (("slow", "gares", "copy"), ("slow_add", "friches", "add")):
        find(text)
        for _ in range(3):  # another program of the machine may hold the window once, the panel would each time
            count, start = len(QgsProject.instance().mapLayers()), time.monotonic()
            with Clock() as clock:
                panel().dock.layers.buttons[button].click()
                until(lambda count=count: len(QgsProject.instance().mapLayers()) > count, 90)
                wait(200)
            seen[f"{name}_gap_s"], seen[f"{name}_s"] = clock.gap, time.monotonic() - start
            if clock.gap < ORDERS["answers_within_s"]:
                break
    Path(ORDERS["behaviour"]).write_text("{}")
    wait(300)


def study():
    sample = ORDERS["sample"]
    for name in ("batiment",):
        QgsProject.instance().addMapLayer(QgsVectorLayer(f"{sample}|layername={name}", name, "ogr"))
    dock = panel().dock
    dock.tabs.setCurrentWidget(dock.studies)
    dock.studies.unfold("roofs")
    wait(500)
    card = dock.studies.cards["roofs"]
    seen["questions"] = [each.study.question for each in dock.studies.cards.values()]
    seen["recognised"] = {name: layer.name for name, layer in card.found.items()}
    iface.messageBar().clearWidgets()
    card.open_button.click()
    wait(1_200)
    dialog = card.dialog
    dialog.setGeometry(180, 110, 920, 760)
    wait(300)
    seen["dialog"] = isinstance(dialog, QDialog) and dialog.windowTitle()
    seen["filled"] = {
        name: str(value)
        for name, value in dialog.createProcessingParameters().items()
        if name in ("BUILDINGS", "MATERIAL_FIELD")
    }
    picture("panel_etude")
    dialog.close()


def other_doors():
    """The Locator, the Browser, a dropped layer; then the plugin goes and comes back."""
    locator = panel().locator.clone()
    locator.prepare("gare", None)
    found = []
    locator.resultFetched.connect(lambda result: found.append(result.displayString))
    from qgis.core import QgsFeedback, QgsLocatorContext

    locator.fetchResults("gare", QgsLocatorContext(), QgsFeedback())
    seen["locator"] = found
    root = panel().browser.createDataItem("", None)
    groups = root.createChildren()
    seen["browser"] = [group.name() for group in groups]
    seen["browser_layers"] = [item.name() for item in groups[0].createChildren()]
    from aula_qgis.panel.tree import uri_of

    count = len(layers())
    entry = next(e for e in panel().registry.index.entries if e.typename == "epci" and e.group)
    panel().drop.handleCustomUriDrop(uri_of(entry))
    until(lambda: len(layers()) > count)
    seen["dropped"] = entry.title in layers()
    project = Path(ORDERS["project"])
    QgsProject.instance().write(str(project))
    QgsProject.instance().clear()
    unloadPlugin("aula")
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    wait(500)
    seen["dock_left"] = iface.mainWindow().findChild(object, "AulaDock") is not None
    seen["action_left"] = iface.mainWindow().findChild(object, "AulaPanelAction") is not None
    loadPlugin("aula")
    startPlugin("aula")
    wait(300)
    seen["back"] = "aula" in plugins and plugins["aula"].panel is not None


play(look_at_start, agency, fault, slow, study, other_doors)
