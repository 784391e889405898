"""What outputs would write to and what a run reads: files, tables of files, folders, as parameters name them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
)

from aula_qgis.bridge.compat import not_none
from aula_qgis.core.messages import Fault, translatable

from . import formats
from .geopackage import tables_of
from .paths import archive_of, check_length, check_name, clash, companions, same


@dataclass(frozen=True)
class Place:
    """A file, one table of a file, or a folder.

    Attributes
    ----------
    file : Path
        Absolute.
    table : str or None
        None for the whole file.
    is_folder : bool
    named : str
        The file as the user gave it; empty where nobody did.
    """

    file: Path
    table: str | None = None
    is_folder: bool = False
    named: str = field(default="", compare=False)

    @property
    def path(self) -> str:
        """What a run gives as its result: the file as the user named it."""
        return self.named or str(self.file)

    @property
    def title(self) -> str:
        """What a message calls it."""
        return str(self.file) if self.table is None else f"{self.file} ({self.table})"

    def overwrites(self, other: Place) -> bool:
        """Would writing here destroy the other place?"""
        if self.is_folder:
            return False  # its pages are compared one by one as they are placed
        if self.table is None:
            within = other.is_folder and self.file.exists() and other.file in Path(os.path.realpath(self.file)).parents
            return within or clash(self.file, [other.file]) is not None
        if not same(self.file, other.file):
            return False
        own = next(iter(tables_of(self.file) or ()), None) if other.table is None else other.table
        return own is not None and own.casefold() == self.table.casefold()

    def conflicts(self, other: Place) -> bool:
        """Would two outputs get in each other's way?"""
        if not same(self.file, other.file):
            return any(same(each, other.file) for each in companions(self.file))
        return self.table is None or other.table is None or self.table.casefold() == other.table.casefold()

    def check(self, output: str, definition: QgsProcessingParameterDefinition) -> None:
        """Raise a Fault where the output cannot be written here."""
        file, folder = self.file, self.file.parent
        check_name(file)
        if not folder.is_dir():
            raise Fault(
                "The folder {folder} of the output {name} does not exist: create it first.",
                folder=str(folder),
                name=output,
            )
        check_length(Path(os.path.realpath(folder)) / ".aula-12345678-12345678" / "new" / file.name)
        if not os.access(file if file.exists() else folder, os.W_OK):
            raise Fault(
                "The output {name} cannot be written to {file}: choose a place you may write to.",
                file=str(file),
                name=output,
            )
        if file.is_dir() != self.is_folder and file.exists():
            kind = translatable(
                "The output {name} cannot be written to {file}: it is a folder. Choose the name of a file."
            )
            other = translatable("The output {name} cannot be written to {file}: it is a file. Choose a folder.")
            raise Fault(kind if file.is_dir() else other, name=output, file=str(file))
        if isinstance(definition, QgsProcessingParameterFeatureSink):
            formats.check(file, self.table)


def text_of(destination: object) -> str:
    """The destination as a text, also where QGIS wraps it; empty where there is none."""
    if isinstance(destination, QgsProcessingOutputLayerDefinition):
        destination = destination.sink.staticValue()
    return destination if isinstance(destination, str) else ""


def place_of(destination: object, definition: QgsProcessingParameterDefinition) -> Place | None:
    """Where a destination parameter goes; None for memory, databases, and what is not asked for."""
    value = text_of(destination)
    if value.startswith("ogr:"):
        uri = QgsDataSourceUri(value[4:])
        named = uri.database()
        return Place(Path(named).absolute(), uri.table() or None, named=named) if named else None
    if not value or value == "TEMPORARY_OUTPUT" or re.match(r"(?!ogr:)\w{2,}:(?!\\)", value):
        return None
    if isinstance(definition, QgsProcessingParameterFolderDestination):
        return Place(Path(value).absolute(), is_folder=True, named=value)
    named = value.split("|")[0]
    if not Path(named).suffix and isinstance(definition, QgsProcessingParameterFeatureSink):
        named += f".{definition.defaultFileExtension()}"
    return Place(Path(named).absolute(), named=named)


def place_of_source(source: str, provider: str = "ogr") -> Place | None:
    """Where a layer or file is read from; None when it is not on the disk."""
    parts = not_none(QgsProviderRegistry.instance()).decodeUri(provider, source)
    path = parts.get("path") or source.split("|")[0]
    found = archive_of(path)
    if found is None and path and Path(path).is_dir():
        return Place(Path(os.path.realpath(path)), is_folder=True)
    return None if found is None else Place(found, parts.get("layerName") or None)


def named_layers(value: object, context: QgsProcessingContext) -> Iterator[QgsMapLayer | str]:
    """The layers, or else the texts, that the value of a parameter names, whatever wraps them."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, (list, tuple)):
        for each in value:
            yield from named_layers(each, context)
    elif isinstance(value, QgsMapLayer):
        yield value
    elif isinstance(value, str) and value:
        yield QgsProcessingUtils.mapLayerFromString(value, context, False) or value
