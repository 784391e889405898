"""How a layer looks: the style of its Lizmap project, else AULA's own, else the server's. Works on any thread."""

from __future__ import annotations

import html
import re

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from ..bridge import styles
from .catalogue import Entry

LOOK = (
    QgsMapLayer.StyleCategories(QgsMapLayer.StyleCategory.Symbology)
    | QgsMapLayer.StyleCategory.Labeling
    | QgsMapLayer.StyleCategory.Rendering
)
"""What is taken from a style that a server gives: symbols and labels, nothing of fields, forms, actions and map tips."""
OWN = LOOK | QgsMapLayer.StyleCategory.Fields | QgsMapLayer.StyleCategory.MapTips | QgsMapLayer.StyleCategory.Legend
"""What is taken from a style of ours."""

_DECLARED = re.compile(r"<!DOCTYPE[^>]*>|\b(?:xmlns(?::\w+)?|xsi:schemaLocation)\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_REACHES_OUT = re.compile(
    r"\b(?:https?|ftp|file|data):/?|base64:|[\"'=|>(,\s](?://|\\\\)[^\s\"'/]|/vsi|<!ENTITY"
    r"|\b(?:env|eval\w*|load_layer|raster_\w+|get_feature\w*|aggregate|relation_aggregate|file_\w+|exif|base_file_name"
    r"|layer_property|decode_uri|project_\w+|user_\w+)\s*\(|@(?:project|user|qgis|parent|row)_?\w*"
    r"|class=\"(?:Raster\w+|AnimatedMarker)\"",
    re.IGNORECASE,
)
_PICTURE = re.compile(r"class=\"SVG\w*\"|ExternalGraphic", re.IGNORECASE)
_EXPRESSION = re.compile(r"<Option\b(?=[^>]*\bname=\"type\")(?=[^>]*\bvalue=\"3\")[^>]*>|<(?:\w+:)?Function\b")


def reaches_out(style: str) -> bool:
    """Does a style name an address, a file of elsewhere or a variable of this machine, or compute where its pictures are?

    Examples
    --------
    >>> reaches_out('<symbol><Option name="name" value="https://a.fr/b.svg"/></symbol>'), reaches_out('<symbol color="1,2,3"/>')
    (True, False)
    """
    text = html.unescape(html.unescape(_DECLARED.sub("", style)))
    return bool(_REACHES_OUT.search(text) or (_PICTURE.search(text) and _EXPRESSION.search(text)))


def symbolise(layer: QgsVectorLayer, entry: Entry, qml: str = "", sld: str = "") -> str:
    """Give a layer its style: the Lizmap project's, else AULA's, else the server's. Says which."""
    if qml and not reaches_out(qml) and _import(layer, qml, LOOK):
        return "media"
    bundled = styles.catalogue_style(layer, entry.typename, entry.style)
    if bundled and _import(layer, styles.style_path(bundled).read_text(encoding="utf-8"), OWN):
        return "bundled"
    if sld and not reaches_out(sld):
        document = QDomDocument()
        document.setContent(sld, True)
        node = document.documentElement().firstChildElement("NamedLayer")
        if layer.readSld(node, ""):
            return "server"
    return ""


def _import(layer: QgsVectorLayer, qml: str, categories: QgsMapLayer.StyleCategories) -> bool:
    """Take the look of a QML made for this kind of geometry."""
    if not styles.fits_geometry(qml, layer):
        return False
    document = QDomDocument()
    return bool(document.setContent(qml)[0]) and bool(layer.importNamedStyle(document, categories)[0])
