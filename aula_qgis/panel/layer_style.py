"""How a layer looks: the style of its Lizmap project, else AULA's own, else the server's. Works on any thread."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from ..bridge import styles
from ..bridge.services import foreign_styles
from ..bridge.services.foreign_styles import LOOK, ForeignStyle
from ..core.messages import Note
from .catalogue import Entry

OWN = LOOK | QgsMapLayer.StyleCategory.Fields | QgsMapLayer.StyleCategory.MapTips | QgsMapLayer.StyleCategory.Legend
"""What is taken from a style of ours."""


def symbolise(layer: QgsVectorLayer, entry: Entry, qml: str = "", sld: str = "") -> tuple[str, list[Note]]:
    """Give a layer its style: the Lizmap project's, else AULA's, else the server's.

    Returns
    -------
    given : str
        "media", "bundled" or "server"; empty where the layer keeps QGIS's own look.
    notes : list of Note
        What was cut out of the style of the project or the server.
    """
    if qml and _taken(layer, media := foreign_styles.from_qml(qml, layer.fields().names())):
        return "media", media.notes(entry.title, entry.source.title)
    bundled = styles.catalogue_style(layer, entry.typename, entry.style)
    if bundled and _import(layer, styles.style_path(bundled).read_text(encoding="utf-8"), OWN):
        return "bundled", []
    if sld and _taken(layer, served := foreign_styles.from_sld(sld, layer)):
        return "server", served.notes(entry.title, entry.source.title)
    return "", []


def _taken(layer: QgsVectorLayer, style: ForeignStyle) -> bool:
    return bool(style.qml) and _import(layer, style.qml, LOOK)


def _import(layer: QgsVectorLayer, qml: str, categories: QgsMapLayer.StyleCategories) -> bool:
    """Take the look of a QML made for this kind of geometry."""
    if not styles.fits_geometry(qml, layer):
        return False
    document = QDomDocument()
    return bool(document.setContent(qml)[0]) and bool(layer.importNamedStyle(document, categories)[0])
