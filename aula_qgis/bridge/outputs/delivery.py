"""Delivery of the results of a run: check their places, hold them, stage every output, commit all or none."""

from __future__ import annotations

import contextlib
import errno
import traceback
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt import sip

from aula_qgis.bridge import styles
from aula_qgis.core.messages import Cancelled, Fault, Note, Progress, checkpoint, part, translatable

from . import files, layers, postgis
from .files import Staging
from .locks import locked
from .outputs import Outputs, Raster
from .paths import normalized, not_writable, same
from .places import Place, named_layers, place_of, place_of_source, text_of

PROJECTS = (".qgs", ".qgz")
"""What is staged in its very folder: paths in it are relative to it."""

FULL = (errno.ENOSPC, errno.EDQUOT)

ENCODING, NO_ENCODING = "fileEncoding", ("", "system")
"""QGIS's option of a Shapefile, and what names no encoding that others could read."""


class Delivery:
    """Where the outputs of a run go, from the check of their places until they stand there.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    context : QgsProcessingContext

    Attributes
    ----------
    places : dict of str to Place
        Outputs that go to files, tables of files, folders, by their parameter.
    tables : dict of str to DatabaseTable
        Outputs that go to a database.
    """

    def __init__(self, algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> None:
        self._algorithm, self._parameters, self._context = algorithm, parameters, context
        self._definitions = {each.name(): each for each in algorithm.destinationParameterDefinitions()}
        values = {name: (parameters.get(name), definition) for name, definition in self._definitions.items()}
        places = {name: place_of(*value) for name, value in values.items()}
        tables = {name: postgis.table_of(value) for name, (value, _) in values.items()}
        self.places = {name: place for name, place in places.items() if place is not None}
        self.tables = {name: table for name, table in tables.items() if table is not None}

    # Before the run

    def check(self) -> None:
        """Raise a Fault where an output cannot go to its place, or would overwrite another or an input."""
        for one, other in combinations(self.places.values(), 2):
            if one.conflicts(other) or other.conflicts(one):
                raise Fault("Two outputs go to the same file {file}: give each its own.", file=str(one.file))
        for name, place in self.places.items():
            place.check(name, self._definitions[name])
        taken = [table.check(name).place for name, table in self.tables.items()]
        for table in taken:
            if taken.count(table) > 1:
                raise Fault("Two outputs go to the same table {table}: give each its own.", table=table[-1])
        if self.places or self.tables:
            self._check_inputs(taken)

    def _check_inputs(self, taken: list[tuple]) -> None:
        for source in self._read():
            if isinstance(source, postgis.DatabaseTable):
                if taken and source.status().place in taken:
                    text = translatable("The output would overwrite the input {table}: choose another table.")
                    raise Fault(text, table=source.title)
            elif any(place.overwrites(source) for place in self.places.values()):
                raise Fault("The output would overwrite the input {file}: choose another file.", file=str(source.file))

    def _read(self) -> Iterator[Place | postgis.DatabaseTable]:
        """Files, tables and folders that the parameters name to be read."""
        for definition in self._algorithm.parameterDefinitions():
            if definition.isDestination():
                continue
            for named in named_layers(self._parameters.get(definition.name()), self._context):
                found: Place | postgis.DatabaseTable | None
                if isinstance(named, QgsMapLayer):
                    found = postgis.table_of_layer(named) or place_of_source(named.source(), named.providerType())
                else:
                    found = postgis.table_of(named) or place_of_source(named)
                if found is not None:
                    yield found

    @contextlib.contextmanager
    def reserved(self, waiting: Callable[[], object]) -> Iterator[None]:
        """Hold the places while the run computes, and tidy what killed runs left there.

        Raises
        ------
        Held
            Another run is writing to one of them.
        """
        for name, table in self.tables.items():
            table.check(name)
        single = {place.file: place.is_folder for place in self.places.values()}
        folders = [file for file, is_folder in single.items() if is_folder]
        with locked([file for file in single if file not in folders], folders, waiting=waiting):
            for file, is_folder in single.items():
                files.recover(file, is_folder)
            for table in self.tables.values():
                table.recover()
            yield

    # After it

    def write(self, outputs: Outputs, progress: Progress) -> dict[str, str]:
        """Stage all outputs and commit them, or none; gives what opens each."""
        stage = Stage(self, outputs)
        with locked(outputs.changed):
            try:
                stage.fill(progress)
                stage.commit()
            except BaseException as error:
                traceback.clear_frames(error.__traceback__)  # closes the sink that the failed call still holds
                stage.drop_tables(error)
                if isinstance(error, OSError) and error.errno in FULL:
                    raise stage.not_writable(error) from error
                raise
            finally:
                stage.discard()
        return stage.opened()


class Stage:
    """The outputs of one run on their way."""

    def __init__(self, delivery: Delivery, outputs: Outputs) -> None:
        self.delivery, self.outputs = delivery, outputs
        self.algorithm, self.context = delivery._algorithm, delivery._context
        self.parameters = delivery._parameters
        self.files: dict[str, Staging] = {}
        self.results: dict[str, str] = {}
        self.styles: dict[str, Path] = {}
        self.tables = {
            name: table.of_shape("geometry" in outputs.layers[name].frame)
            for name, table in delivery.tables.items()
            if name in outputs.layers
        }
        self.staged_tables = {name: table.staging() for name, table in self.tables.items()}

    def fill(self, progress: Progress) -> None:
        """Write every output that was asked for, beside its place."""
        for number, name in enumerate(self.outputs.layers):
            self._layer(
                name, part(progress, number / len(self.outputs.layers), (number + 1) / len(self.outputs.layers))
            )
        for name, raster in self.outputs.rasters.items():
            self._raster(name, raster, progress)
        reports = {name: _report(render) for name, render in self.outputs.reports.items()}
        for name, write in {**reports, **self.outputs.files}.items():
            if text_of(self.parameters.get(name)):
                place = self.delivery.places.get(name) or self._temporary(name)
                write(self._staging(place).file)
                self.results[name] = place.path
                checkpoint(progress, 1.0)
        for file, write in self.outputs.changed.items():
            write(self._staging(Place(file)).file)

    def commit(self) -> None:
        """Put all in their places, files and tables together, or none."""
        written = {name: table for name, table in self.staged_tables.items() if name in self.results}
        staged = list(self.files.values())
        self._check_pages([each for each in staged if each.is_folder])
        files.commit(staged, (lambda: postgis.commit(written, self.tables)) if written else None)
        self.staged_tables = {}

    def drop_tables(self, error: BaseException) -> None:
        """Take staged tables of databases away."""
        for table in self.staged_tables.values():
            if not table.drop() and not isinstance(error, Cancelled):
                raise Fault(
                    "The database was lost while {table} was being written: the next run on that table tidies up.",
                    table=table.title,
                ) from error

    def not_writable(self, error: OSError) -> Fault:
        """What to say where there is no room for an output."""
        named = str(error.filename)
        found = [each.target for each in self.files.values() if each.folder.name[1:] in named]
        return not_writable(found[0] if found else Path(named), error)

    def discard(self) -> None:
        """Take staged files away."""
        for each in self.files.values():
            each.discard()

    def opened(self) -> dict[str, str]:
        """What opens each output, with its style; QGIS loads it where the user asked for that."""
        for name, destination in self.results.items():
            if name in self.tables:
                self._open_table(name, self.tables[name])
            elif name in self.delivery.places and name in self.outputs.layers:
                self._load_when_done(name, destination, self.delivery._definitions[name].description())
            if name in self.styles:
                _style_when_loaded(self.results[name], self.styles[name], self.context)
        return self.results

    def _layer(self, name: str, progress: Progress) -> None:
        parameters, place = dict(self.parameters), self.delivery.places.get(name)
        if name in self.staged_tables:
            parameters[name] = self.staged_tables[name].destination
        elif place is not None:
            staging = self._staging(place)
            parameters[name] = _sink_to(staging.file, place, self.parameters[name])
        file = None if place is None else place.file
        written = layers.write(
            self.algorithm, name, self.outputs.layers[name], parameters, self.context, file, progress
        )
        if written is None:
            return
        self.outputs.summary += written.notes
        self.results[name] = written.destination
        if place is not None:
            self.results[name] = "".join([place.path, *written.destination.partition("|")[1:]])
        if written.style is not None:
            self.styles[name] = self._final(written.style)

    def _raster(self, name: str, raster: Raster, progress: Progress) -> None:
        from aula_qgis.bridge import rasters

        destination = self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)
        if not destination:
            return
        staging = self._staging(self.delivery.places.get(name) or Place(Path(destination)))
        rasters.write(staging.file, raster.grid, progress)
        self.results[name] = destination
        if raster.style:
            self.styles[name] = self._final(styles.leave_beside(staging.file, styles.style_path(raster.style)))

    def _staging(self, place: Place) -> Staging:
        """Where a place is staged; the tables of one file are staged in one."""
        key = normalized(place.file)
        if key not in self.files:
            tables: list[str] | None = None if place.table is None else []
            beside = place.file.suffix.lower() in PROJECTS
            self.files[key] = Staging(place.file, is_folder=place.is_folder, tables=tables, beside=beside)
        staging = self.files[key]
        if place.table is not None and staging.tables is not None:
            staging.tables.append(place.table)
        return staging

    def _temporary(self, name: str) -> Place:
        """Where QGIS puts an output that was asked for without a place."""
        if isinstance(self.delivery._definitions[name], QgsProcessingParameterFolderDestination):
            return Place(Path(self.algorithm.parameterAsString(self.parameters, name, self.context)), is_folder=True)
        return Place(Path(self.algorithm.parameterAsFileOutput(self.parameters, name, self.context)))

    def _final(self, style: Path) -> Path:
        """A style where it will stand: beside its output, or in the plugin."""
        for each in self.files.values():
            if each.new == style.parent:
                return each.target.with_name(style.name)
        return style

    def _check_pages(self, folders: list[Staging]) -> None:
        """Raise a Fault where a page would overwrite an input."""
        read = [source for source in self.delivery._read() if isinstance(source, Place)] if folders else []
        for folder in folders:
            for _, target in folder.written():
                if any(same(target, source.file) for source in read):
                    raise Fault("The output would overwrite the input {file}: choose another file.", file=str(target))

    def _open_table(self, name: str, table: postgis.DatabaseTable) -> None:
        self.results[name] = table.destination
        self._load_when_done(name, table.destination, table.parts.table())
        named = self.outputs.layers[name].style
        if named:
            style = styles.style_path(named)
            self.styles[name] = style
            try:
                styles.leave_with(table.uri, style, [], postgis.PROVIDER)
            except Fault as fault:
                self.outputs.summary.append(Note(fault.template, fault.facts))

    def _load_when_done(self, name: str, destination: str, title: str) -> None:
        """Have QGIS open an output after the run, where the user asked for it."""
        wanted = self.parameters[name]
        if isinstance(wanted, QgsProcessingOutputLayerDefinition) and wanted.destinationProject:
            title = wanted.destinationName or title
            details = QgsProcessingContext.LayerDetails(title, wanted.destinationProject, name)
            self.context.addLayerToLoadOnCompletion(destination, details)


def _sink_to(file: Path, place: Place, wanted: object) -> QgsProcessingOutputLayerDefinition:
    """The destination that the user gave, led to a staged file; QGIS does not load what is only staged."""
    value = str(file.with_suffix(".shp") if file.suffix.lower() == ".dbf" else file)  # a table of its own, to QGIS
    if place.table is not None:
        uri = QgsDataSourceUri(text_of(wanted)[len("ogr:") :])
        uri.setDatabase(value)
        value = f"ogr:{uri.uri(False)}"
    led = QgsProcessingOutputLayerDefinition(value)
    options = wanted.createOptions if isinstance(wanted, QgsProcessingOutputLayerDefinition) else {}
    chosen = str(options.get(ENCODING, ""))
    led.createOptions = {**options, ENCODING: "UTF-8" if chosen.lower() in NO_ENCODING else chosen}
    if isinstance(wanted, QgsProcessingOutputLayerDefinition) and wanted.useRemapping():
        led.setRemappingDefinition(wanted.remappingDefinition())
    return led


def _report(render: Callable[[], str]) -> Callable[[Path], object]:
    """What writes a report."""

    def write(file: Path) -> None:
        html = render()
        try:
            file.write_text(html, encoding="utf-8")
        except OSError as error:
            text = translatable("The report cannot be written to {file}: {reason}.")
            raise Fault(text, file=file.name, reason=error.strerror or str(error)) from error

    return write


_loaders: list[styles.StylePostProcessor] = []
"""Python keeps post-processors here until QGIS deletes them, with the context that used them."""


def _style_when_loaded(destination: str, style: Path, context: QgsProcessingContext) -> None:
    if context.willLoadLayerOnCompletion(destination):
        loader = styles.StylePostProcessor(style)
        _loaders[:] = [*(each for each in _loaders if not sip.isdeleted(each)), loader]
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(loader)
