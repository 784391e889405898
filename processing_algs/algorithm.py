"""The one base of all algorithms: identity, help, inputs, outputs, progress, cancel, errors as sentences."""

from __future__ import annotations

import traceback
from enum import Enum
from functools import cached_property
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from aula_qgis.bridge import compat, packages
from aula_qgis.bridge.outputs import postgis
from aula_qgis.bridge.outputs.delivery import Delivery
from aula_qgis.bridge.outputs.outputs import Outputs
from aula_qgis.bridge.paths import RESOURCES
from aula_qgis.bridge.tables import is_delimited
from aula_qgis.bridge.text import help_html, help_page, parameter_help, sentence, tr, translatable
from aula_qgis.core.messages import Cancelled, Fault, Note, Progress, checkpoint, part
from aula_qgis.core.redaction import without_secrets

from .inputs import Inputs, cancel_on_signal, distributed_workers, not_opened

WAITING = translatable("Another run is writing there: waiting for it…")


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
            message = self._wrong_input(parameters, context)
            if not message:
                Delivery(self, parameters, context).check()
                message = self.check(parameters, context)
        except Fault as fault:
            message = sentence(fault)
        except Exception as error:  # an exception here would abort qgis_process
            message = f"{type(error).__name__}: {error}"
        if not message:
            _, message = super().checkParameterValues(self._openable(parameters, context), context)
        return not message, without_secrets(message or "")

    def _wrong_input(self, parameters: dict, context) -> str | None:
        for definition in self.parameterDefinitions():
            value = parameters.get(definition.name())
            if isinstance(definition, QgsProcessingParameterFeatureSource) and isinstance(value, str):
                file = Path(value.split("|")[0])
                if file.is_file() and file.stat().st_size == 0:
                    return tr("The file {file} is empty (0 bytes): restore it from its source.").format(file=file)
                table = postgis.table_of(value)
                if table is not None and self.parameterAsVectorLayer(parameters, definition.name(), context) is None:
                    table.execute("SELECT 1")  # says so where the database is the cause
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

    def _openable(self, parameters: dict, context) -> dict:
        """The parameters as QGIS can check them: tables that only `bridge.tables` opens give way to an empty one."""
        sources = (each.name() for each in self.parameterDefinitions() if each.type() == "source")
        own = {
            name: QgsVectorLayer("NoGeometry", name, "memory")
            for name in sources
            if is_delimited(parameters.get(name)) and self.parameterAsVectorLayer(parameters, name, context) is None
        }
        return {**parameters, **own}

    # The run

    def processAlgorithm(self, parameters, context, feedback):
        results, message = self._run(parameters, context, feedback)
        if results is None:
            del (
                parameters,
                context,
                feedback,
            )  # QGIS keeps this frame for ever once it has raised: layers must not outlive it
            raise QgsProcessingException(message)
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
                delivery = Delivery(self, parameters, context)
                with delivery.reserved(lambda: checkpoint(progress, 0.0, WAITING)):
                    results = self._delivered(delivery, parameters, context, feedback, progress)
                feedback.setProgress(100)
                return results, ""
            except Cancelled:
                message = tr("Cancelled: nothing was written.")
            except Fault as fault:
                message = sentence(fault)
            except MemoryError:
                message = tr("Not enough memory: work on a smaller extent, or close other programs.")
            except ModuleNotFoundError as error:
                message = sentence(packages.missing(str(error.name).partition(".")[0]))
            except QgsProcessingException as error:
                message = str(error)
            except Exception as error:
                QgsMessageLog.logMessage(without_secrets(traceback.format_exc()), "AULA", Qgis.MessageLevel.Critical)
                message = tr(
                    "Unexpected error in {algorithm} ({error}). Details are in the message log, tab AULA."
                ).format(algorithm=self.ID, error=f"{type(error).__name__}: {error}")
        return None, without_secrets(message)

    def _delivered(self, delivery: Delivery, parameters: dict, context, feedback, progress: Progress) -> dict:
        """Compute, say what there is to say, and write."""
        inputs = Inputs(self, parameters, context, part(progress, 0.0, 0.2))
        with distributed_workers(inputs):
            outputs = self.compute(inputs, part(progress, 0.2, 0.85))
        checkpoint(progress, 0.85)
        _push([*inputs.notes, *outputs.notes], feedback)
        results = delivery.write(outputs, part(progress, 0.85, 1.0))
        _push(outputs.summary, feedback)
        return results


def _push(notes: list[Note], feedback) -> None:
    for note in notes:
        (feedback.pushWarning if note.warning else feedback.pushInfo)(sentence(note))
