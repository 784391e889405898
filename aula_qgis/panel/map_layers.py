"""What happens to a layer on the window's thread: its metadata, its place in the project, its copy renewed."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import QgsMapLayerStyle, QgsProject, QgsVectorLayer, QgsWkbTypes

from ..bridge import styles
from ..bridge.compat import not_none
from ..bridge.names import plain
from ..bridge.services.copies import origin_of, table_of
from ..core.messages import Fault
from .catalogue import Entry
from .jobs import Opened


def add(opened: Opened) -> QgsVectorLayer:
    """Put a layer in the project."""
    describe(opened.layer, opened.entry)
    not_none(QgsProject.instance()).addMapLayer(opened.layer)
    return opened.layer


def describe(layer: QgsVectorLayer, entry: Entry) -> None:
    """What the catalogue knows of a layer, in its metadata and its attribution, which QGIS would show as HTML."""
    metadata = layer.metadata()
    metadata.setTitle(plain(entry.title))
    metadata.setAbstract(plain(entry.abstract))
    if entry.licence:
        metadata.setLicenses([plain(entry.licence)])
    layer.setMetadata(metadata)
    credits = " – ".join(part for part in (entry.producer or entry.source.title, entry.date) if part)
    not_none(layer.serverProperties()).setAttribution(plain(credits))


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
    shown = [layer for layer in not_none(QgsProject.instance()).mapLayers().values() if copy_of(layer) == file]
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
