"""How a layer looks: the style of its Lizmap project, else AULA's own, else the server's. Works on any thread."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsMapLayer, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtXml import QDomDocument

from ..bridge import styles
from .catalogue import Entry
from .search import plain

SAFE = (
    QgsMapLayer.StyleCategory.Symbology
    | QgsMapLayer.StyleCategory.Symbology3D
    | QgsMapLayer.StyleCategory.Labeling
    | QgsMapLayer.StyleCategory.Fields
    | QgsMapLayer.StyleCategory.Rendering
    | QgsMapLayer.StyleCategory.MapTips
    | QgsMapLayer.StyleCategory.Legend
)
"""What is taken from a style that a server gives: how the layer looks, never the code of its forms and actions."""

GEOMETRY = {"0": QgsWkbTypes.GeometryType.PointGeometry, "1": QgsWkbTypes.GeometryType.LineGeometry, "2": QgsWkbTypes.GeometryType.PolygonGeometry}
SEPARATORS = re.compile(r"[^a-z0-9]+")


def bundled_style(entry: Entry) -> Path | None:
    """The style that comes with AULA for a layer: the one its catalogue names, else the one of its typename."""
    last = SEPARATORS.sub("_", plain(entry.typename.rsplit(":", 1)[-1])).strip("_")
    for name in (entry.style, last, last.removesuffix("s")):
        file = styles.style_path(f"catalogue/{name}")
        if name and file.exists():
            return file
    return None


def symbolise(layer: QgsVectorLayer, entry: Entry, qml: str = "", sld: str = "") -> str:
    """Give a layer its style: the Lizmap project's, else AULA's, else the server's. Says which."""
    if qml and _import(layer, qml):
        return "media"
    bundled = bundled_style(entry)
    if bundled is not None and _import(layer, bundled.read_text(encoding="utf-8")):
        return "bundled"
    if sld:
        document = QDomDocument()
        document.setContent(sld, True)
        node = document.documentElement().firstChildElement("NamedLayer")
        if layer.readSld(node, "")[0]:
            return "server"
    return ""


def _import(layer: QgsVectorLayer, qml: str) -> bool:
    """Take the look of a QML made for this kind of geometry."""
    kind = re.search(r"<layerGeometryType>(\d)</layerGeometryType>", qml)
    if kind and GEOMETRY.get(kind[1]) != layer.geometryType():
        return False
    document = QDomDocument()
    return bool(document.setContent(qml)[0]) and bool(layer.importNamedStyle(document, SAFE)[0])
