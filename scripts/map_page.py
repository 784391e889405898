"""One page: the map of the results, its title, legend, scale bar, north arrow and source."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QColor, QFont

INK, ACCENT = "#1f2d3a", "#1f4e5f"
DPI = 200
MAP = (10.0, 30.0, 205.0, 168.0)
"""Left, top, width, height of the map on an A4 page, mm."""
TITLES = {
    "flux": "Flux", "classe_enaf": "Occupation du sol", "rythme_ha_an": "Solde net par territoire",
    "couverture_demande_pct": "Potentiel par territoire", "taille_conseillee_m3": "Taille de cuve conseillée",
    "pot_an_m3": "Potentiel des toits",
}  # fmt: skip
"""A field that a layer has → its heading in the legend; the first that fits."""


def text_format(size: float, bold: bool = False, colour: str = INK) -> QgsTextFormat:
    font = QFont("Open Sans")
    font.setBold(bold)
    look = QgsTextFormat()
    look.setFont(font)
    look.setSize(size)
    look.setColor(QColor(colour))
    return look


def label(layout: QgsPrintLayout, text: str, box: tuple, look: QgsTextFormat) -> None:
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setTextFormat(look)
    item.attemptMove(QgsLayoutPoint(box[0], box[1]))
    item.attemptResize(QgsLayoutSize(box[2], box[3]))
    layout.addLayoutItem(item)


def legend(layout: QgsPrintLayout, page_map: QgsLayoutItemMap) -> None:
    """Only what the map shows."""
    item = QgsLayoutItemLegend(layout)
    item.setLinkedMap(page_map)
    item.setLegendFilterByMapEnabled(True)
    item.setTitle("")
    for style, size, bold in (
        (QgsLegendStyle.Style.Subgroup, 10, True),
        (QgsLegendStyle.Style.Group, 10, True),
        (QgsLegendStyle.Style.SymbolLabel, 8.5, False),
    ):
        item.rstyle(style).setTextFormat(text_format(size, bold))
    item.setSymbolWidth(6)
    item.setColumnSpace(3)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(MAP[0] + MAP[2] + 5, MAP[1]))
    item.adjustBoxSize()


def layer_title(layer: QgsVectorLayer) -> str:
    """The heading of a layer in the legend: what it shows, else its own name."""
    fields = layer.fields().names()
    return next((title for field, title in TITLES.items() if field in fields), layer.name())


def render(sources: list[str], picture: Path, *, title: str, subtitle: str, source: str) -> None:
    """Draw the layers, first one on top, into a PNG at `DPI` dots an inch.

    Parameters
    ----------
    sources : list of str
        Layers as ``file.gpkg|layername=name``; they bring their own style along.
    picture : Path
    title, subtitle, source : str
    """
    application = QgsApplication.instance() or QgsApplication([], False)
    application.initQgis()
    QLocale.setDefault(QLocale("fr_FR"))
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    layers = []
    for path in sources:
        name = path.split("layername=")[-1]
        layer = QgsVectorLayer(path, name, "ogr")
        if not layer.isValid():
            raise RuntimeError(f"The layer {path} cannot be opened.")
        layer.setName(layer_title(layer))
        layers.append(layer)
    for layer in reversed(layers):
        project.addMapLayer(layer)

    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Landscape)
    page_map = QgsLayoutItemMap(layout)
    page_map.attemptMove(QgsLayoutPoint(MAP[0], MAP[1]))
    page_map.attemptResize(QgsLayoutSize(MAP[2], MAP[3]))
    page_map.setLayers(layers)
    extent = layers[-1].extent()
    extent.grow(0.03 * max(extent.width(), extent.height()))
    page_map.zoomToExtent(extent)
    page_map.setFrameEnabled(True)
    page_map.setFrameStrokeColor(QColor("#c5ced6"))
    layout.addLayoutItem(page_map)

    label(layout, title, (10, 8, 277, 10), text_format(18, True, ACCENT))
    label(layout, subtitle, (10, 18, 277, 8), text_format(10.5))
    label(layout, source, (10, 200, 200, 6), text_format(7.5, colour="#5b6b79"))
    legend(layout, page_map)

    scale = QgsLayoutItemScaleBar(layout)
    scale.setLinkedMap(page_map)
    scale.applyDefaultSettings()
    scale.applyDefaultSize(Qgis.DistanceUnit.Kilometers)
    scale.setTextFormat(text_format(8))
    scale.attemptMove(QgsLayoutPoint(MAP[0] + MAP[2] + 5, MAP[1] + MAP[3] - 14))
    layout.addLayoutItem(scale)
    north = QgsLayoutItemPicture(layout)
    north.setPicturePath(":/images/north_arrows/layout_default_north_arrow.svg")
    north.attemptMove(QgsLayoutPoint(278, MAP[1] + MAP[3] - 16))
    north.attemptResize(QgsLayoutSize(9, 14))
    layout.addLayoutItem(north)

    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI)
    del layout, page_map, layer
    layers.clear()
    project.clear()
    if not image.save(str(picture)):
        raise RuntimeError(f"The map could not be written to {picture}.")
