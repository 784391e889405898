"""QML styles: applied when QGIS loads an output, and left with the output for whoever opens it later."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import Qgis, QgsMapLayer, QgsProcessingLayerPostProcessorInterface, QgsVectorLayer

from ..core.messages import Fault, translatable
from .outputs.paths import SIDE_STYLE
from .paths import STYLES


def style_path(name: str) -> Path:
    """The file of a style, ``family/style``."""
    return STYLES / f"{name}.qml"


GEOMETRIES = {
    "0": Qgis.GeometryType.Point,
    "1": Qgis.GeometryType.Line,
    "2": Qgis.GeometryType.Polygon,
}


def fits_geometry(qml: str, layer: QgsVectorLayer) -> bool:
    """Was a QML made for this kind of geometry?"""
    kind = re.search(r"<layerGeometryType>(\d)</layerGeometryType>", qml)
    return kind is None or GEOMETRIES.get(kind[1]) == layer.geometryType()


def catalogue_style(layer: QgsVectorLayer, typename: str, named: str = "") -> str | None:
    """The style of a served layer: the one `named` by its catalogue, else the one of its typename; None where none fits."""
    last = re.sub(r"[^a-z0-9]+", "_", typename.rsplit(":", 1)[-1].lower()).strip("_")
    for name in (named, last, last.removesuffix("s")):
        file = style_path(f"catalogue/{name}")
        if name and file.exists() and fits_geometry(file.read_text(encoding="utf-8"), layer):
            return f"catalogue/{name}"
    return None


class StylePostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Applies a style to the layer that QGIS has just loaded."""

    def __init__(self, style: Path) -> None:
        super().__init__()
        self.style = style

    def postProcessLayer(self, layer, context, feedback):
        layer.loadNamedStyle(str(self.style))
        layer.triggerRepaint()


def leave_with(destination: str, style: Path, fields: list[str], provider: str = "ogr") -> Path:
    """Leave a style with a written output: in ``layer_styles`` of a GeoPackage or database, else in a .qml beside it.

    `fields` are the names that were asked for: a Shapefile cuts them to ten characters, and its .qml says the cut ones.
    Returns the style that fits the output.
    """
    layer = QgsVectorLayer(destination, "output", provider)
    if not layer.isValid():
        return style
    _need(style)
    file = Path(layer.source().split("|")[0])
    sidecar = file.suffix.lower() in SIDE_STYLE
    if sidecar:
        style = _fitted(style, dict(zip(fields, layer.fields().names())), file.with_suffix(".qml"))
    message, applied = layer.loadNamedStyle(str(style))
    if not applied:
        raise Fault("The style {style} cannot be applied: {reason}.", style=style.name, reason=message)
    if file.suffix.lower() == ".gpkg" or provider != "ogr":
        save_in_database(layer, style.stem)
    return style


def leave_beside(raster: Path, style: Path) -> Path:
    """Leave a style with a written raster, as the .qml beside it."""
    _need(style)
    return _fitted(style, {}, raster.with_suffix(".qml"))


def _need(style: Path) -> None:
    if not style.exists():
        raise Fault("The plugin lacks its style {style}: {file} is not there.", style=style.stem, file=str(style))


def _fitted(style: Path, names: dict[str, str], target: Path) -> Path:
    """Write the style to `target` with the fields' own names."""
    text = style.read_text(encoding="utf-8")
    for wanted, own in names.items():
        if own != wanted:
            text = re.sub(rf"\b{re.escape(wanted)}\b", own, text)
    target.write_text(text, encoding="utf-8")
    return target


def save_in_database(layer: QgsMapLayer, name: str) -> None:
    """Keep a layer's style in its own GeoPackage or database, as the default."""
    if hasattr(layer, "saveStyleToDatabaseV2"):
        _, error = layer.saveStyleToDatabaseV2(name, "AULA", True, "")
    else:
        error = layer.saveStyleToDatabase(name, "AULA", True, "")
    if error:
        in_file = translatable("The style {style} cannot be saved in the output: is the disk full? ({reason})")
        in_database = translatable("The style {style} cannot be saved in the output: {reason}.")
        raise Fault(in_file if layer.providerType() == "ogr" else in_database, style=name, reason=error)
