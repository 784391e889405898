"""How a layer looks: the style of its Lizmap project, else AULA's own, else the server's. Works on any thread."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from ..bridge import styles
from .catalogue import Entry

SAFE = (
    QgsMapLayer.StyleCategories(QgsMapLayer.StyleCategory.Symbology)
    | QgsMapLayer.StyleCategory.Symbology3D
    | QgsMapLayer.StyleCategory.Labeling
    | QgsMapLayer.StyleCategory.Fields
    | QgsMapLayer.StyleCategory.Rendering
    | QgsMapLayer.StyleCategory.MapTips
    | QgsMapLayer.StyleCategory.Legend
)
"""What is taken from a style that a server gives: how the layer looks, never the code of its forms and actions."""


def symbolise(layer: QgsVectorLayer, entry: Entry, qml: str = "", sld: str = "") -> str:
    """Give a layer its style: the Lizmap project's, else AULA's, else the server's. Says which."""
    if qml and _import(layer, qml):
        return "media"
    bundled = styles.catalogue_style(layer, entry.typename, entry.style)
    if bundled and _import(layer, styles.style_path(bundled).read_text(encoding="utf-8")):
        return "bundled"
    if sld:
        document = QDomDocument()
        document.setContent(sld, True)
        node = document.documentElement().firstChildElement("NamedLayer")
        if layer.readSld(node, ""):
            return "server"
    return ""


def _import(layer: QgsVectorLayer, qml: str) -> bool:
    """Take the look of a QML made for this kind of geometry."""
    if not styles.fits_geometry(qml, layer):
        return False
    document = QDomDocument()
    return bool(document.setContent(qml)[0]) and bool(layer.importNamedStyle(document, SAFE)[0])
