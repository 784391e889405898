"""QML styles: applied when QGIS loads an output, and left with the output for whoever opens it later."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProcessingLayerPostProcessorInterface, QgsVectorLayer

from ..core.messages import Fault
from .paths import STYLES

SIDECAR = (".shp", ".geojson", ".json", ".fgb", ".gml", ".tif", ".tiff")
"""Formats whose style is a .qml beside the file."""


def style_path(name: str) -> Path:
    """The file of a style, ``family/style``."""
    return STYLES / f"{name}.qml"


class StylePostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Applies a style to the layer that QGIS has just loaded. Keep a reference until then."""

    def __init__(self, style: Path) -> None:
        super().__init__()
        self.style = style

    def postProcessLayer(self, layer, context, feedback):
        layer.loadNamedStyle(str(self.style))
        layer.triggerRepaint()


def leave_with(destination: str, style: Path) -> None:
    """Leave a style with a written output: in ``layer_styles`` of a GeoPackage or database, else in a .qml beside it."""
    layer = QgsVectorLayer(destination, "output", "ogr")
    if not layer.isValid():
        return
    file = Path(layer.source().split("|")[0])
    message, applied = layer.loadNamedStyle(str(style))
    if not applied:
        raise Fault("The style {style} cannot be applied: {reason}.", style=style.name, reason=message)
    if file.suffix.lower() in SIDECAR:
        layer.saveNamedStyle(str(file.with_suffix(".qml")))
    elif file.suffix.lower() == ".gpkg":
        _save_in_database(layer, style.stem)


def _save_in_database(layer: QgsMapLayer, name: str) -> None:
    if hasattr(layer, "saveStyleToDatabaseV2"):
        _, error = layer.saveStyleToDatabaseV2(name, "AULA", True, "")
    else:
        error = layer.saveStyleToDatabase(name, "AULA", True, "")
    if error:
        raise Fault("The style {style} cannot be saved in the output: {reason}.", style=name, reason=error)
