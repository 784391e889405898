"""The one base of all algorithms: identity, help, inputs, outputs, progress, cancel, errors as sentences."""

from __future__ import annotations

import os
import traceback
from contextlib import contextmanager
from enum import Enum
from functools import cached_property
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsFields,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
    QgsWkbTypes,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QLockFile, QUrl
from qgis.PyQt.QtGui import QIcon

from aula_qgis.bridge import compat, packages, styles
from aula_qgis.bridge.outputs import places as files
from aula_qgis.bridge.outputs import postgis
from aula_qgis.bridge.outputs.outputs import Layer, Outputs, Raster
from aula_qgis.bridge.paths import RESOURCES
from aula_qgis.bridge.text import help_html, help_page, parameter_help, sentence, tr, translatable
from aula_qgis.core.messages import Cancelled, Fault, Note, Progress, checkpoint, part

from .inputs import Inputs, cancel_on_signal, distributed_workers, not_opened

if TYPE_CHECKING:
    pass


class Family(Enum):
    """The five families and publication, and the title of each."""

    ARTIFICIALISATION = translatable("Artificialisation (ZAN)")
    NETWORK = translatable("Ecological networks")
    BROWNFIELD = translatable("Brownfields")
    RAINWATER = translatable("Rainwater")
    STATIONS = translatable("Stations")
    PUBLICATION = translatable("Publication")

    @property
    def room(self) -> str:
        """The name of the family's folders."""
        return self.name.lower()


class AulaAlgorithm(QgsProcessingAlgorithm):
    """A class a file: `ID`, `TITLE`, `FAMILY`, `TAGS`, then `initAlgorithm` and `compute`.

    The help page is ``resources/help/<language>/<ID>.md``; what it lists under each parameter's code becomes that
    parameter's help.
    """

    ID: str
    TITLE: str
    FAMILY: Family
    TAGS: tuple[str, ...] = ()
    MEASURES_BY_PLACE = False
    """Whether layers in degrees may lie in several places: the run then keeps their CRS, which measures nothing."""

    def initAlgorithm(self, config=None):
        raise NotImplementedError

    def compute(self, inputs: Inputs, progress: Progress) -> Outputs:
        """Read the inputs, call the core once, return what is to be written."""
        raise NotImplementedError

    def check(self, parameters: dict, context) -> str | None:
        """What is wrong between parameters, as a sentence; None when all is well."""
        return None

    def crs_from(self, inputs: Inputs) -> tuple[str, ...]:
        """The parameters of whose layers the first metric CRS is worked in; where none is named, the first layer's."""
        return ()

    # Identity

    def createInstance(self):
        return type(self)()

    def name(self):
        return self.ID

    def displayName(self):
        return tr(self.TITLE)

    def group(self):
        return tr(self.FAMILY.value)

    def groupId(self):
        return self.FAMILY.room

    def icon(self):
        return QIcon(str(RESOURCES / "icons" / f"{self.FAMILY.room}.svg"))

    def tags(self):
        return [*(tr(tag) for tag in self.TAGS), "aula"]

    @cached_property
    def page(self) -> Path:
        return help_page(self.ID)

    def shortHelpString(self):
        return help_html(self.ID, {each.name(): each.description() for each in self.parameterDefinitions()})

    def shortDescription(self):
        return next((line for line in parameter_help(self.page, "").splitlines() if line and line[0] != "#"), "")

    def helpUrl(self):
        return QUrl.fromLocalFile(str(self.page)).toString()

    def add(self, definition: QgsProcessingParameterDefinition, advanced: bool = False) -> None:
        """Add a parameter with its help."""
        definition.setHelp(parameter_help(self.page, definition.name()))
        if advanced:
            definition.setFlags(definition.flags() | compat.ADVANCED)
        self.addParameter(definition)

    # Before the run

    def checkParameterValues(self, parameters, context):
        try:
            said = (
                self._wrong_input(parameters, context)
                or self._wrong_destination(parameters, context)
                or self.check(parameters, context)
            )
        except Fault as fault:
            said = sentence(fault)
        except Exception as error:  # an exception here would abort qgis_process
            said = f"{type(error).__name__}: {error}"
        if not said:
            _, said = super().checkParameterValues(parameters, context)
        return not said, postgis.without_password(said)

    def _wrong_input(self, parameters: dict, context) -> str | None:
        for definition in self.parameterDefinitions():
            value = parameters.get(definition.name())
            if isinstance(definition, QgsProcessingParameterFeatureSource) and isinstance(value, str):
                file = Path(value.split("|")[0])
                if file.is_file() and file.stat().st_size == 0:
                    return tr("The file {file} is empty (0 bytes): restore it from its source.").format(file=file)
                table = postgis.table_of(value)
                if table is not None and self.parameterAsVectorLayer(parameters, definition.name(), context) is None:
                    table.ask("SELECT 1")  # says so where the database is the cause
                    raise not_opened(definition.name(), table.title)
            if isinstance(definition, QgsProcessingParameterNumber) and value is not None:
                given = self.parameterAsDouble(parameters, definition.name(), context)
                if given < definition.minimum():
                    raise Fault(
                        "{parameter} must be {limit} or more: it is {value}.",
                        parameter=definition.description(),
                        limit=definition.minimum(),
                        value=given,
                    )
                if given > definition.maximum():
                    raise Fault(
                        "{parameter} must be {limit} or less: it is {value}.",
                        parameter=definition.description(),
                        limit=definition.maximum(),
                        value=given,
                    )
        return None

    def _wrong_destination(self, parameters: dict, context) -> str | None:
        places = self._places(parameters)
        for name, place in places.items():
            file, folder = place.file, place.file.parent
            if not folder.is_dir():
                return tr("The folder {folder} of the output {name} does not exist: create it first.").format(
                    folder=folder, name=name
                )
            if not os.access(file if file.exists() else folder, os.W_OK):
                return _not_writable(name, file)
        for one, other in permutations(places.values(), 2):
            if one.takes(other):
                return tr("Two outputs go to the same file {file}: give each its own.").format(file=one.file)
        tables = {name: table.check(name).place for name, table in self._tables(parameters).items()}
        taken = list(tables.values())
        for place in taken:
            if taken.count(place) > 1:
                return tr("Two outputs go to the same table {table}: give each its own.").format(table=place[-1])
        for layer in self._input_layers(parameters, context) if places or tables else ():
            source = files.place_of_layer(layer)
            if source is not None and any(place.takes(source) for place in places.values()):
                return tr("The output would overwrite the input {file}: choose another file.").format(file=source.file)
            table = postgis.table_of_layer(layer)
            if table is not None and taken and table.standing().place in taken:
                return tr("The output would overwrite the input {table}: choose another table.").format(
                    table=table.title
                )
        return None

    def _input_layers(self, parameters: dict, context) -> list:
        """The layers that the run reads."""
        found = []
        for definition in self.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterFeatureSource):
                found.append(self.parameterAsVectorLayer(parameters, definition.name(), context))
            elif isinstance(definition, QgsProcessingParameterMultipleLayers):
                found += self.parameterAsLayerList(parameters, definition.name(), context)
        return [layer for layer in found if layer is not None]

    def _tables(self, parameters: dict) -> dict[str, postgis.Table]:
        """The table of each output that goes to a database."""
        found = {
            each.name(): postgis.table_of(parameters.get(each.name()))
            for each in self.destinationParameterDefinitions()
        }
        return {name: table for name, table in found.items() if table is not None}

    def _places(self, parameters: dict) -> dict[str, files.Place]:
        """The file or table of each output that goes to one."""
        found = {
            definition.name(): files.place_of(parameters.get(definition.name()), definition)
            for definition in self.destinationParameterDefinitions()
        }
        return {name: place for name, place in found.items() if place is not None}

    # The run

    def processAlgorithm(self, parameters, context, feedback):
        results, said = self._run(parameters, context, feedback)
        if results is None:
            del (
                parameters,
                context,
                feedback,
            )  # QGIS keeps this frame for ever once it has raised: layers must not outlive it
            raise QgsProcessingException(said)
        return results

    def _run(self, parameters: dict, context, feedback) -> tuple[dict | None, str]:
        """The results, or None and what went wrong."""
        shown = ""

        def progress(fraction: float, text: str = "") -> bool:
            nonlocal shown
            feedback.setProgress(100 * fraction)
            if text and text != shown:
                shown = text
                feedback.setProgressText(tr(text))
            return not feedback.isCanceled()

        with cancel_on_signal(feedback):
            try:
                packages.require()
                for name, table in self._tables(parameters).items():
                    table.check(name)
                inputs = Inputs(self, parameters, context, part(progress, 0.0, 0.2))
                with distributed_workers(inputs):
                    outputs = self.compute(inputs, part(progress, 0.2, 0.85))
                checkpoint(progress, 0.85)
                for note in [*inputs.notes, *outputs.notes]:
                    (feedback.pushWarning if note.warning else feedback.pushInfo)(sentence(note))
                results = self._write(outputs, parameters, context, part(progress, 0.85, 1.0))
                for note in outputs.summary:
                    (feedback.pushWarning if note.warning else feedback.pushInfo)(sentence(note))
                feedback.setProgress(100)
                return results, ""
            except Cancelled:
                said = tr("Cancelled: nothing was written.")
            except Fault as fault:
                said = sentence(fault)
            except MemoryError:
                said = tr("Not enough memory: work on a smaller extent, or close other programs.")
            except ModuleNotFoundError as error:
                said = sentence(packages.missing(str(error.name).partition(".")[0]))
            except QgsProcessingException as error:
                said = str(error)
            except Exception as error:
                QgsMessageLog.logMessage(traceback.format_exc(), "AULA", Qgis.MessageLevel.Critical)
                said = tr(
                    "Unexpected error in {algorithm} ({error}). Details are in the message log, tab AULA."
                ).format(algorithm=self.ID, error=f"{type(error).__name__}: {error}")
        return None, postgis.without_password(said)

    def _write(self, outputs: Outputs, parameters: dict, context, progress: Progress) -> dict:
        """Write all outputs or none."""
        places = self._places(parameters)
        tables = {
            name: table.of_shape("geometry" in outputs.layers[name].frame)
            for name, table in self._tables(parameters).items()
            if name in outputs.layers
        }
        passing = {name: table.passing() for name, table in tables.items()}
        sinks = {**parameters, **{name: table.destination for name, table in passing.items()}}
        results: dict[str, str] = {}
        begun = []
        with _locked(places), files.older_kept(places.values()):
            ours = {place.file: not place.file.exists() for place in places.values()}
            try:
                for number, (name, layer) in enumerate(outputs.layers.items()):
                    begun.append(name)
                    stretch = part(progress, number / len(outputs.layers), (number + 1) / len(outputs.layers))
                    results.update(self._write_layer(name, layer, sinks, context, stretch))
                for name, raster in outputs.rasters.items():
                    begun.append(name)
                    results.update(self._write_raster(name, raster, parameters, context, progress))
                for name, render in outputs.reports.items():
                    begun.append(name)
                    path = self.parameterAsFileOutput(parameters, name, context)
                    if path and files.text_of(parameters.get(name)):
                        self._write_report(path, render())
                        results[name] = path
                for name, write in outputs.files.items():
                    begun.append(name)
                    read = self.parameterAsString if name not in places else self.parameterAsFileOutput
                    path = read(parameters, name, context)
                    if path:
                        write(Path(path))
                        results[name] = path
                written = {name: passing[name] for name in results if name in passing}
                postgis.put_in_place(written, tables)
                for name in written:
                    results[name] = self._opened_from_database(name, tables[name], outputs, parameters, context)
                return results
            except BaseException as error:
                traceback.clear_frames(error.__traceback__)  # closes the sink that the failed call still holds
                for name in begun:
                    if name in places:
                        places[name].remove(ours[places[name].file])
                    if name in passing and not passing[name].drop() and not isinstance(error, Cancelled):
                        raise Fault(
                            "The database was lost while {table} was being written: delete that table, then run again.",
                            table=passing[name].title,
                        ) from error
                raise

    @staticmethod
    def _opened_from_database(name: str, table: postgis.Table, outputs: Outputs, parameters: dict, context) -> str:
        """Leave the style with a table of a database; gives the text that opens it."""
        postgis.load_when_done(table, parameters[name], name, context)
        if outputs.layers[name].style:
            style = styles.style_path(outputs.layers[name].style)
            _style_when_loaded(table.destination, style, context)
            try:
                styles.leave_with(table.uri, style, [], postgis.PROVIDER)
            except Fault as fault:
                outputs.summary.append(Note(fault.template, fault.facts))
        return table.destination

    def _write_layer(self, name: str, layer: Layer, parameters: dict, context, progress: Progress) -> dict:
        from aula_qgis.bridge import features

        fields = QgsFields(layer.inherited[0]) if layer.inherited else QgsFields()
        for new in features.fields_of(layer.frame):
            fields.append(new)
        rows = features.values_of(layer.frame)
        if layer.inherited:
            rows = [[*old, *new] for old, new in zip(layer.inherited[1], rows)]
        geometry, kind, crs = None, QgsWkbTypes.Type.NoGeometry, None
        if "geometry" in layer.frame:
            geometry, crs = layer.frame["geometry"].to_numpy(), self._crs(layer)
            kind = features.kind_of(geometry, self.parameterDefinition(name).dataType())
        table = postgis.table_of(parameters.get(name))
        arguments = [parameters, name, context, fields, kind] + ([crs] if crs is not None else [])
        try:
            sink, destination = self.parameterAsSink(*arguments)
        except QgsProcessingException as error:
            if table is not None:
                raise Fault(
                    "The table of the output {name} cannot be created: {reason}.",
                    name=name,
                    reason=postgis.cause(str(error)),
                ) from error
            raise Fault(
                "The output {name} cannot be created in {file}: is the disk full, or the file open elsewhere? ({reason})",
                name=name,
                file=files.text_of(parameters.get(name)),
                reason=" ".join(str(error).split())[: features.LONGEST_CAUSE],
            ) from error
        if sink is None:
            if parameters.get(name) is None:
                return {}
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        features.write(sink, rows, geometry, progress)
        if hasattr(sink, "finalize"):
            sink.finalize()
        del sink
        if table is not None:
            table.check_count(len(rows), name)
            return {name: destination}
        self._verify(destination, len(rows), context)
        if layer.style:
            _style_when_loaded(
                destination, styles.leave_with(destination, styles.style_path(layer.style), fields.names()), context
            )
        return {name: destination}

    def _write_raster(self, name: str, raster: Raster, parameters: dict, context, progress: Progress) -> dict:
        from aula_qgis.bridge import rasters

        destination = self.parameterAsOutputLayer(parameters, name, context)
        if not destination:
            return {}
        rasters.write_cells(Path(destination), rasters.Cells(raster.values, raster.transform, raster.crs), progress)
        if raster.style:
            _style_when_loaded(
                destination, styles.leave_beside(Path(destination), styles.style_path(raster.style)), context
            )
        return {name: destination}

    @staticmethod
    def _crs(layer: Layer):
        from qgis.core import QgsCoordinateReferenceSystem

        crs = layer.frame.crs
        return QgsCoordinateReferenceSystem() if crs is None else QgsCoordinateReferenceSystem(crs.to_wkt())

    @staticmethod
    def _verify(destination: str, count: int, context) -> None:
        """A full disk loses rows without an error: count what arrived."""
        layer = QgsProcessingUtils.mapLayerFromString(destination, context, True)
        if layer is None or layer.featureCount() not in (count, -1):
            raise Fault(
                "Only {found} of {count} rows reached {file}: is the disk full?",
                found=0 if layer is None else int(layer.featureCount()),
                count=count,
                file=destination,
            )

    @staticmethod
    def _write_report(path: str, html: str) -> None:
        try:
            Path(path).write_text(html, encoding="utf-8")
        except OSError as error:
            raise Fault("The report cannot be written to {file}: {reason}.", file=path, reason=str(error)) from error


_loaders: list[styles.StylePostProcessor] = []
"""Python keeps post-processors here until QGIS deletes them, with the context that used them."""


def _style_when_loaded(destination: str, style: Path, context) -> None:
    if context.willLoadLayerOnCompletion(destination):
        loader = styles.StylePostProcessor(style)
        _loaders[:] = [*(each for each in _loaders if not sip.isdeleted(each)), loader]
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(loader)


def _not_writable(name: str, file: Path) -> str:
    return tr("The output {name} cannot be written to {file}: choose a place you may write to.").format(
        file=file, name=name
    )


@contextmanager
def _locked(places: dict[str, files.Place]):
    """Keep other runs off the files of this one."""
    locks: dict[Path, QLockFile] = {}
    try:
        for name, place in places.items():
            if place.file in locks:
                continue
            lock = QLockFile(f"{place.file}.lock")
            if lock.tryLock(0):
                locks[place.file] = lock
            elif lock.error() == QLockFile.LockError.LockFailedError:
                raise Fault(
                    "Another run is writing to {file}: wait for it, or choose another file.", file=str(place.file)
                )
            else:
                raise QgsProcessingException(_not_writable(name, place.file))
        yield
    finally:
        for lock in locks.values():
            lock.unlock()
