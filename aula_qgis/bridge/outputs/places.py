"""Where outputs go: the file, table or folder behind a destination, what stands there already, and its removal."""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from osgeo import ogr
from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProviderRegistry,
)

from aula_qgis.bridge.quiet import none_on_failure
from aula_qgis.core.messages import Fault

COMPANIONS = {
    ".gpkg": ("-wal", "-shm", "-journal"),
    ".shp": (".shx", ".dbf", ".prj", ".cpg", ".qix", ".qml"),
    ".qgs": ("_attachments.zip",),
}
"""What belongs to a file besides itself: ends added to its name, or (from a dot or a low line on) put in place of its own."""


@dataclass(frozen=True)
class Place:
    """A file, one table of a file, or a folder."""

    file: Path
    table: str | None = None

    def takes(self, other: Place) -> bool:
        """Would writing here destroy the other place?"""
        return self.file == other.file and (
            self.table is None or self.table == (other.table or _first_table(other.file))
        )

    def remove(self, file_is_ours: bool) -> None:
        """Take away what was written here: the whole file or folder when this run made it, else only the table."""
        if self.file.is_dir():
            if file_is_ours:
                shutil.rmtree(self.file)
            return
        if self.table is not None and not file_is_ours:
            with contextlib.suppress(
                RuntimeError
            ):  # a full disk lets no table be deleted; the first error is the one to tell
                _drop(self.file, self.table)
            return
        for file in self.files:
            file.unlink(missing_ok=True)

    @property
    def files(self) -> list[Path]:
        """The file and what belongs to it."""
        ends = COMPANIONS.get(self.file.suffix.lower(), (".qml",))
        return [
            self.file,
            *(
                self.file.with_name(self.file.stem + end) if end[0] in "._" else Path(f"{self.file}{end}")
                for end in ends
            ),
        ]


@contextlib.contextmanager
def older_kept(places: Iterable[Place]):
    """Whole files that are to be written anew, put aside meanwhile: they come back where the block fails, and go where it ends."""
    aside: list[tuple[Path, Path]] = []
    try:
        for file in {file for place in places if place.table is None for file in place.files if file.is_file()}:
            kept = file.with_name(f".{file.name}.{uuid4().hex[:8]}")
            try:
                file.rename(kept)
            except OSError as error:
                raise Fault(
                    "The file {file} cannot be replaced ({reason}): close it where it is open, then run again.",
                    file=str(file),
                    reason=error.strerror,
                ) from error
            aside.append((file, kept))
        yield
    except BaseException:
        for file, kept in aside:
            kept.replace(file)
        raise
    for _, kept in aside:
        kept.unlink(missing_ok=True)


def text_of(destination) -> str:
    """The destination as a text, also where QGIS wraps it; empty where there is none."""
    if isinstance(destination, QgsProcessingOutputLayerDefinition):
        destination = destination.sink.staticValue()
    return destination if isinstance(destination, str) else ""


def place_of(destination, definition) -> Place | None:
    """Where a destination parameter goes; None for memory, databases, and what is not asked for."""
    value = text_of(destination)
    if value.startswith("ogr:"):
        uri = QgsDataSourceUri(value[4:])
        return Place(Path(uri.database()).resolve(), uri.table() or None) if uri.database() else None
    if not value or value == "TEMPORARY_OUTPUT" or re.match(r"\w{2,}:", value):
        return None
    file = Path(value.split("|")[0]).resolve()
    if not file.suffix and isinstance(definition, QgsProcessingParameterFeatureSink):
        file = file.with_suffix(f".{definition.defaultFileExtension()}")
    return Place(file)


def place_of_layer(layer) -> Place | None:
    """Where a layer is read from; None when it is not a file."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return Place(Path(parts["path"]).resolve(), parts.get("layerName")) if parts.get("path") else None


def _first_table(file: Path) -> str | None:
    source = none_on_failure(ogr.Open, str(file))
    return source.GetLayer(0).GetName() if source is not None and source.GetLayerCount() else None


def _drop(file: Path, table: str) -> None:
    source = none_on_failure(ogr.Open, str(file), update=1)
    if source is None:
        return
    if source.GetLayerByName(table) is not None:
        source.DeleteLayer(table)
    styles = source.GetLayerByName("layer_styles")
    for row in list(styles) if styles is not None else ():
        if row.GetField("f_table_name") == table:
            styles.DeleteFeature(row.GetFID())
