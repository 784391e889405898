"""What happens to a layer on the window's thread: its style, its metadata, its place in the project, its copy renewed."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from qgis.core import QgsMapLayer, QgsMapLayerStyle, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtXml import QDomDocument

from ..bridge import styles
from ..bridge.services.copies import origin_of, table_of
from ..core.messages import Fault
from .catalogue import Entry
from .search import plain
from .work import Opened

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


def symbolise(layer: QgsVectorLayer, opened: Opened) -> str:
    """Give a layer its style: the Lizmap project's, else AULA's, else the server's. Says which."""
    if opened.qml and _import(layer, opened.qml):
        return "media"
    bundled = bundled_style(opened.entry)
    if bundled is not None and _import(layer, bundled.read_text(encoding="utf-8")):
        return "bundled"
    if opened.sld:
        document = QDomDocument()
        document.setContent(opened.sld, True)
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


def add(opened: Opened) -> QgsVectorLayer:
    """Put a layer in the project, or the copy that was made of it."""
    layer = opened.layer
    if layer is None:
        layer = QgsVectorLayer(f"{opened.file}|layername={opened.file.stem}", opened.entry.title, "ogr")
    symbolise(layer, opened)
    describe(layer, opened.entry)
    if opened.file is not None:
        styles.save_in_database(layer, opened.file.stem)
    QgsProject.instance().addMapLayer(layer)
    return layer


def describe(layer: QgsVectorLayer, entry: Entry) -> None:
    """What the catalogue knows of a layer, in its metadata and its attribution."""
    metadata = layer.metadata()
    metadata.setTitle(entry.title)
    metadata.setAbstract(entry.abstract)
    if entry.licence:
        metadata.setLicenses([entry.licence])
    layer.setMetadata(metadata)
    layer.serverProperties().setAttribution(" – ".join(part for part in (entry.producer or entry.source.title, entry.date) if part))


def copy_of(layer) -> Path | None:
    """The file of a layer that is a copy made by AULA."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return None
    file = Path(layer.source().split("|")[0])
    return file if file.suffix == ".gpkg" and origin_of(file) else None


def fresh_file(file: Path) -> Path:
    """A place beside a copy for the one that will replace it."""
    return Path(tempfile.mkdtemp(prefix=f".{file.stem}-", dir=file.parent)) / file.name


def replace_copy(file: Path, fresh: Path) -> None:
    """Put the fresh copy in the place of the old one, under the layers that show it.

    These let go of the file meanwhile: a file that is open cannot be replaced on Windows, and would leave its journal behind.
    """
    shown = [layer for layer in QgsProject.instance().mapLayers().values() if copy_of(layer) == file]
    looks = []
    for layer in shown:
        look = QgsMapLayerStyle()
        look.readFromLayer(layer)
        looks.append((layer, layer.source(), look))
        kind = QgsWkbTypes.displayString(layer.wkbType())
        layer.setDataSource(f"{kind}?crs={layer.crs().authid()}", layer.name(), "memory")
    try:
        for end in ("-wal", "-shm"):
            file.with_name(file.name + end).unlink(missing_ok=True)
        fresh.replace(file)
    except OSError as error:
        raise Fault("{file} is open elsewhere: close it there, then refresh again.", file=file.name) from error
    finally:
        for layer, source, look in looks:
            layer.setDataSource(source, layer.name(), "ogr")
            look.writeToLayer(layer)
            layer.triggerRepaint()
    for layer in shown[:1]:
        styles.save_in_database(layer, table_of(file))
