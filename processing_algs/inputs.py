"""The parameters of a run, as the core wants them."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, cast

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterMatrix,
    QgsRasterLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import NULL

from aula_qgis.bridge import compat, packages
from aula_qgis.bridge.names import name_of
from aula_qgis.bridge.outputs import postgis
from aula_qgis.bridge.text import tr
from aula_qgis.core.messages import Fault, Note, Progress
from aula_qgis.core.redaction import without_secrets

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from aula_qgis.bridge.table_source import TableSource

    from .algorithm import AulaAlgorithm


class Inputs:
    """The parameters of a run, as the core wants them."""

    def __init__(self, algorithm: AulaAlgorithm, parameters: dict, context, progress: Progress) -> None:
        self._algorithm, self._parameters, self._context = algorithm, parameters, context
        self._progress = progress
        self._notes: list[Note] = []
        self._tables: dict[tuple[str, ...], TableSource | None] = {}

    @property
    def crs(self):
        """The CRS that the run computes in, decided once from the parameters alone; None where no layer has geometry."""
        return self._working_crs

    @cached_property
    def _working_crs(self):
        from aula_qgis.bridge.crs import working_crs

        names = self._algorithm.crs_from(self)
        layers = list(self._spatial(names) if names else islice(self._spatial(self._parameters_in_order()), 1))
        if not layers:
            return None
        crs, notes = working_crs(layers, several_places=self._algorithm.MEASURES_BY_PLACE)
        self.note(*notes)
        return crs

    def _parameters_in_order(self) -> list[str]:
        kinds = ("source", "vector", "layer", "raster", "multilayer")
        return [each.name() for each in self._algorithm.parameterDefinitions() if each.type() in kinds]

    def _spatial(self, names: Sequence[str]):
        """What has geometry among the layers of some parameters, rasters too, with what the user calls it."""
        for name in filter(self.has, names):
            kind = compat.not_none(self._algorithm.parameterDefinition(name)).type()
            if kind == "multilayer":
                yield from ((layer.name(), layer) for layer in self.layers(name))
            elif kind in ("layer", "raster") and isinstance(self.layer(name), QgsRasterLayer):
                yield self.layer(name).name(), self.layer(name)
            elif self.source(name).wkbType() != QgsWkbTypes.Type.NoGeometry:
                yield self.title(name), self.source(name)

    @property
    def notes(self) -> tuple[Note, ...]:
        """What was repaired, left out or assumed so far, for the log and the report."""
        return tuple(self._notes)

    def note(self, *notes: Note) -> None:
        """Say of the inputs what the user must know; what the result has to say goes with the outputs."""
        self._notes += notes

    def has(self, name: str) -> bool:
        return self._parameters.get(name) not in (None, "")

    def source(self, name: str):
        """The feature source of a parameter, a table of a file as `bridge.tables` reads it; a Fault names the parameter when it
        cannot be opened.
        """
        table = self._table_of_file(name)
        if table is not None:
            return table
        source = self._algorithm.parameterAsSource(self._parameters, name, self._context)
        if source is not None and not source.sourceCrs().isValid():
            from aula_qgis.bridge.crs import take_crs_of_file

            layer = self._algorithm.parameterAsVectorLayer(self._parameters, name, self._context)
            if take_crs_of_file(layer, self._context):
                source = self._algorithm.parameterAsSource(self._parameters, name, self._context)
        if source is None:
            raise not_opened(name, self._parameters.get(name))
        return source

    def _table_of_file(self, name: str, known: Sequence[str] = (), *, spatial: bool = False) -> TableSource | None:
        """The table of a file behind a parameter, None for any other layer; `spatial`: also of a csv with geometry."""
        from aula_qgis.bridge.table_source import table_source

        key = (name, *known)
        if key not in self._tables:
            layer = self._algorithm.parameterAsVectorLayer(self._parameters, name, self._context)
            known = (*known, *self._chosen_fields(name))
            self._tables[key] = table_source(self._parameters.get(name), layer, known, spatial=spatial)
        return self._tables[key]

    def _chosen_fields(self, layer: str) -> list[str]:
        """The fields that other parameters choose of a layer."""
        fields = (
            each for each in self._algorithm.parameterDefinitions() if isinstance(each, QgsProcessingParameterField)
        )
        of_layer = (each.name() for each in fields if each.parentLayerParameterName() == layer)
        return [field for name in of_layer if self.has(name) for field in self.names(name)]

    def title(self, name: str) -> str:
        """What the user calls the layer of a parameter: QGIS names a table of a file by its file alone."""
        value = self._parameters.get(name)
        table = value.partition("|layername=")[2].partition("|")[0] if isinstance(value, str) else ""
        if table:
            return table
        layer = self._algorithm.parameterAsVectorLayer(self._parameters, name, self._context)
        return name_of(layer) if layer is not None else without_secrets(self.source(name).sourceName())

    def fields(self, name: str) -> list[str]:
        """The field names of a layer."""
        return self.source(name).fields().names()

    def table(self, name: str, columns: dict[str, str] | None = None, *, shape: str = "polygons", **options):
        """The rows of a layer as a `bridge.features.Table`, in the working CRS.

        `shape` is polygons, lines, points or any; a layer of "any" may have no geometry: then the table has none either.
        """
        from aula_qgis.bridge import columns as by_columns

        source = self.source(name)
        layer = self._algorithm.parameterAsVectorLayer(self._parameters, name, self._context)
        whole = by_columns.whole_file(self._parameters.get(name), layer)
        spatial = shape != "any" or source.wkbType() != QgsWkbTypes.Type.NoGeometry
        return self._read(
            source,
            layer,
            self.crs if spatial else None,
            columns,
            name=self.title(name),
            shape=shape,
            whole=whole,
            **options,
        )

    def table_of(self, layer, columns: dict[str, str] | None = None, **options):
        """The rows of one of the layers of a parameter of several, as `table` gives them."""
        return self._read(layer, layer, self.crs, columns, name=layer.name(), **options)

    def _read(self, source, layer, crs, columns, **options):
        from aula_qgis.bridge import features

        key, counted = ((), True) if layer is None else (postgis.key_of(layer), not postgis.estimated(layer))
        table = features.read(source, crs, columns or {}, key=key, counted=counted, progress=self._progress, **options)
        self.note(*table.notes)
        return table

    def frame(self, name: str, columns: dict[str, str] | None = None, **options):
        """The rows of a layer as a GeoDataFrame; None where an optional layer is not given."""
        return self.table(name, columns, **options).frame if self.has(name) else None

    def geometry(self, name: str, shape: str = "polygons"):
        """The geometries of a layer, without those that are no `shape`; None where an optional layer is not given."""
        frame = self.frame(name, shape=shape)
        return None if frame is None else frame.geometry.to_numpy()

    def layer(self, name: str):
        """The map layer of a parameter, vector or raster."""
        layer = self._algorithm.parameterAsLayer(self._parameters, name, self._context)
        if layer is None or not layer.isValid():
            raise not_opened(name, self._parameters.get(name))
        return self._named(layer)

    def layers(self, name: str) -> list:
        """The map layers of a parameter of several; none where it is not given."""
        layers = self._algorithm.parameterAsLayerList(self._parameters, name, self._context) if self.has(name) else []
        for layer in layers:
            if not layer.isValid():
                raise not_opened(name, layer.source())
        return [self._named(layer) for layer in layers]

    def _named(self, layer):
        """A layer that the run has opened gets a name without secrets; those of the project keep theirs."""
        if layer.id() in self._context.temporaryLayerStore().mapLayers():
            layer.setName(name_of(layer))
        return layer

    def extent(self, name: str) -> tuple[float, float, float, float] | None:
        """West, south, east, north of an extent in the working CRS; None where it is not given."""
        box = self._box(name, self.crs) if self.has(name) else None
        return box and (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())

    def window(self, name: str):
        """An extent as a window of a served layer, in the metric CRS of its place; None where it is not given."""
        from aula_qgis.bridge.services.places import window

        if not self.has(name):
            return None
        crs = self._algorithm.parameterAsExtentCrs(self._parameters, name, self._context)
        return window(self._box(name), crs)

    def _box(self, name: str, *crs):
        box = self._algorithm.parameterAsExtent(self._parameters, name, self._context, *crs)
        if box.isEmpty():
            raise Fault("The extent of the parameter {name} is empty: draw it again.", name=name)
        return box

    def coordinate_system(self, name: str):
        """A CRS; None where it is not given."""
        if not self.has(name):
            return None
        crs = self._algorithm.parameterAsCrs(self._parameters, name, self._context)
        if not crs.isValid():
            raise Fault("QGIS does not know the CRS {crs}: choose another one.", crs=str(self._parameters[name]))
        return crs

    def raster(self, name: str):
        """All cells of a raster as they stand, as a `core.grid.Grid`."""
        packages.require(packages.RASTERS)
        from aula_qgis.bridge import rasters

        return rasters.read(self.layer(name))

    def raster_around(self, name: str, bounds: Sequence[float]):
        """The cells of a raster around `bounds` of the working CRS, as a `core.grid.Grid` in that CRS."""
        packages.require(packages.RASTERS)
        from aula_qgis.bridge import rasters

        return rasters.read_around(self.layer(name), self.crs, bounds)

    def is_csv(self, name: str) -> bool:
        """Whether a layer is a csv file."""
        layer = self._algorithm.parameterAsVectorLayer(self._parameters, name, self._context)
        return layer is not None and layer.storageType() == "CSV"

    def text_rows(self, name: str, known: Sequence[str] = ()) -> pd.DataFrame | None:
        """The rows of the table of a file as they are written, also of a csv with geometry; None for any other layer.

        `known` names of columns tell its header, where that is not the first line.
        """
        source = self._table_of_file(name, known, spatial=True)
        if source is None:
            return None
        self.note(*source.notes)
        return source.table

    def csv(self, name: str, known: Sequence[str] = ()) -> pd.DataFrame:
        """The rows of a table of a file, as text; `known` names of columns tell its header, where that is not the first line.

        A sheet is chosen by ``|layername=`` behind the file.
        """
        from aula_qgis.bridge.tables import read_table

        file, _, sheet = self.file(name).partition("|layername=")
        table, notes = read_table(Path(file), known, sheet)
        self.note(*notes)
        return table.rename(columns=str.lower)

    def number(self, name: str) -> float:
        return self._algorithm.parameterAsDouble(self._parameters, name, self._context)

    def integer(self, name: str) -> int:
        return self._algorithm.parameterAsInt(self._parameters, name, self._context)

    def flag(self, name: str) -> bool:
        return self._algorithm.parameterAsBoolean(self._parameters, name, self._context)

    def choice(self, name: str) -> int:
        return self._algorithm.parameterAsEnum(self._parameters, name, self._context)

    def choices(self, name: str) -> list[int]:
        return self._algorithm.parameterAsEnums(self._parameters, name, self._context)

    def text(self, name: str) -> str:
        return self._algorithm.parameterAsString(self._parameters, name, self._context)

    def names(self, name: str) -> list[str]:
        """The fields chosen in a parameter of several fields."""
        return compat.chosen_fields(self._algorithm, self._parameters, name, self._context)

    def words(self, name: str) -> list[str]:
        """What a text lists, with commas between; nothing of a parameter that is not set."""
        return [word.strip() for word in self.text(name).split(",") if word.strip()] if self.has(name) else []

    def matrix(self, name: str, columns: int) -> list[list[str]]:
        """The rows of a matrix parameter, as texts."""
        flat = self._algorithm.parameterAsMatrix(self._parameters, name, self._context)
        cells = ["" if value is None or value == NULL else str(value).strip() for value in flat]
        return [cells[start : start + columns] for start in range(0, len(cells), columns)]

    def file(self, name: str) -> str:
        return self._algorithm.parameterAsFile(self._parameters, name, self._context)

    def described(self) -> list[tuple[str, str]]:
        """Every parameter with its value, for the report; without secrets."""
        rows = []
        for definition in self._algorithm.parameterDefinitions():
            if definition.isDestination():
                continue
            value = self._parameters.get(definition.name(), definition.defaultValue())
            if value in (None, "", []):
                continue
            if definition.type() == "enum":
                value = cast(QgsProcessingParameterEnum, definition).options()[self.choice(definition.name())]
            elif definition.type() in ("source", "vector"):
                value = self.title(definition.name())
            elif definition.type() in ("layer", "raster"):
                value = self.layer(definition.name()).name()
            elif definition.type() == "multilayer":
                value = ", ".join(layer.name() for layer in self.layers(definition.name()))
            elif definition.type() == "boolean":
                value = tr("yes") if self.flag(definition.name()) else tr("no")
            elif definition.type() == "file":
                value = Path(self.file(definition.name())).name
            elif definition.type() == "matrix":
                width = len(cast(QgsProcessingParameterMatrix, definition).headers())
                value = " ; ".join(
                    " ".join(filter(None, row)) for row in self.matrix(definition.name(), width)
                ).replace(" ;", "\u202f;")
            rows.append((definition.description(), without_secrets(str(value))))
        return rows


def not_opened(name: str, value: object) -> Fault:
    return Fault(
        "The layer {layer} of the parameter {name} cannot be opened: check the path and that it is a layer.",
        layer=str(value),
        name=name,
    )


@contextmanager
def distributed_workers(inputs: Inputs):
    """The workers of the scheduler that the run names; else this machine."""
    if not inputs.has("SCHEDULER"):
        yield
        return
    from aula_qgis.bridge.cluster import workers

    with workers(inputs.text("SCHEDULER").strip()) as notes:
        inputs.note(*notes)
        yield


@contextmanager
def cancel_on_signal(feedback):
    """Let Ctrl-C and SIGTERM cancel a run of qgis_process, which would otherwise ignore or break it."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    kept = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    for number in kept:
        signal.signal(number, lambda *_: feedback.cancel())
    try:
        yield
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler if handler is not None else signal.SIG_DFL)
