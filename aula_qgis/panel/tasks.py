"""Work on a thread of its own; the window goes on answering, and hears of the end as a value or as a sentence."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask

from ..bridge.compat import not_none
from ..bridge.text import sentence, tr
from ..core.messages import Cancelled, Fault, Progress
from ..core.redaction import without_secrets

_running: set[Task] = set()
"""QGIS does not keep the Python side of a task alive."""


class Task(QgsTask):
    """`work(progress)` on a thread of the task manager, then `done(value)` or `failed(text)` on the window's."""

    def __init__(
        self, title: str, work: Callable[[Progress], object], done: Callable, failed: Callable[[str], None]
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.work, self.done, self.failed = work, done, failed
        self.value: object = None
        self.said = ""

    def run(self):
        try:
            self.value = self.work(self._progress)
            return not self.isCanceled()
        except Cancelled:
            return False
        except Fault as fault:
            self.said = sentence(fault)
        except Exception as error:
            QgsMessageLog.logMessage(without_secrets(traceback.format_exc()), "AULA", Qgis.MessageLevel.Critical)
            said = tr("Something unexpected happened ({error}). Details are in the message log, tab AULA.")
            self.said = said.format(error=type(error).__name__)
        return False

    def _progress(self, fraction: float, text: str = "") -> bool:
        if fraction:
            self.setProgress(100 * fraction)
        return not self.isCanceled()

    def finished(self, well):
        _running.discard(self)
        if well:
            self.done(self.value)
        else:
            self.failed(self.said)


def start(title: str, work: Callable[[Progress], object], done: Callable, failed: Callable[[str], None]) -> Task:
    """Start a job; `failed` gets an empty text when the user cancelled."""
    job = Task(title, work, done, failed)
    _running.add(job)
    not_none(QgsApplication.taskManager()).addTask(job)
    return job


def cancel_all() -> None:
    for job in list(_running):
        job.cancel()
