"""A real qgis_process that is killed while it writes, and what it leaves."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.torture.content import differing, settled
from tests.torture.places import Folder, Schema

ROOT = Path(__file__).resolve().parents[2]
HOOK = Path(__file__).parent / "hook"


@dataclass
class Case:
    """One kind of place.

    Attributes
    ----------
    algorithm : str
    values : callable
        The parameters for a folder and a version of the result, "old" or "new".
    older : bool
        Does an older result stand there?
    single : bool
        Is the result one file or table, which is whole at any moment, before the next run too?
    """

    algorithm: str
    values: Callable[[Path, str], dict]
    older: bool = True
    single: bool = True


def _begin(case: Case, folder: Path, **environment: object) -> subprocess.Popen:
    """The real binary about to write the new result."""
    packages = [HOOK, *(ROOT / ".venv/lib").glob("python3*/site-packages")]
    given = [f"PYTHONPATH={os.pathsep.join(map(str, packages))}", *(f"{n}={v}" for n, v in environment.items())]
    command = [ROOT / "scripts" / "with-qgis", "env", *given, "qgis_process", "run", f"aula:{case.algorithm}", "-"]
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    process.stdin.write(json.dumps({"inputs": case.values(folder, "new")}))
    process.stdin.close()
    return process


class Alone:
    """A process for each run."""

    moments = 0

    def __init__(self, case: Case, folder: Path) -> None:
        self.case, self.folder = case, folder

    def start(self, moment: int = 0) -> int:
        """Begin to run; gives the id of the process."""
        assert not moment
        self.process = _begin(self.case, self.folder)
        return self.process.pid

    def status(self) -> int | None:
        """The exit status; None while it runs."""
        return self.process.poll()

    def end(self) -> None:
        pass


class Copies:
    """Copies of one process, which has loaded all and not begun to write: a second each instead of many."""

    def __init__(self, case: Case, folder: Path, pipes: Path) -> None:
        orders, answers, self.log = pipes / "orders", pipes / "answers", pipes / "log"
        os.mkfifo(orders)
        os.mkfifo(answers)
        names = {"FOLDER": folder, "ORDERS": orders, "ANSWERS": answers, "LOG": self.log}
        self.process = _begin(case, folder, **{f"TORTURE_{name}": value for name, value in names.items()})
        self.orders = os.open(orders, os.O_WRONLY)
        self.answers = answers.open("rb", buffering=0)

    def start(self, moment: int = 0) -> int:
        """Have a copy run, which kills itself before the nth change of a file, if that is above 0."""
        os.write(self.orders, str(moment).encode())
        return int(self.answers.readline())

    def status(self) -> int | None:
        """The exit status of the copy; None while it runs."""
        ready, _, _ = select.select([self.answers], [], [], 0)
        return int(self.answers.readline()) if ready else None

    @property
    def moments(self) -> int:
        """The changes of files in the last run."""
        return len(self.log.read_text().splitlines())

    def end(self) -> None:
        os.close(self.orders)
        self.answers.close()
        self.process.wait()


class Trial:
    """A case with its older and its newer result.

    Parameters
    ----------
    case : Case
    place : Folder or Schema
        What stands there besides is there already.
    run, run_in_vain : callable
        Run an algorithm in this process: well, or until its computing fails.
    pipes : Path
        An empty folder.

    Attributes
    ----------
    moments : int
        The changes of files in one run.
    """

    def __init__(self, case: Case, place: Folder | Schema, run: Callable, run_in_vain: Callable, pipes: Path) -> None:
        self.case, self.place = case, place
        self.run, self.run_in_vain = run, run_in_vain
        if case.older:
            run(case.algorithm, case.values(place.path, "old"))
        self.older = place.content()
        place.keep()
        self.processes = Copies(case, place.path, pipes) if isinstance(place, Folder) else Alone(case, place.path)
        self.writing = self._watched()
        self.newer = place.content()
        self.moments = self.processes.moments
        assert self.newer != self.older and None not in self.newer.values(), list(self.newer)

    def _watched(self) -> float:
        """How long something is on its way in a run that goes well."""
        first = last = 0.0
        self.processes.start()
        while (status := self.processes.status()) is None:
            if self.place.staged():
                last = time.monotonic()
                first = first or last
            time.sleep(0.001)
        assert status == 0 and first
        return last - first

    def at(self, moment: int) -> bool:
        """Kill before the nth change of a file; was anything on its way?"""
        self.place.again()
        self.processes.start(moment)
        assert self._status() == -signal.SIGKILL
        return self._left()

    def after(self, share: float, number: int) -> bool:
        """Send a signal at a share of the time of writing, counted from the first thing that is staged."""
        self.place.again()
        process = self.processes.start()
        while (status := self.processes.status()) is None and not self.place.staged():
            time.sleep(0.001)
        time.sleep(share * self.writing)
        if status is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, number)
            self._status()
        if number == signal.SIGTERM:  # the run tidies up by itself
            self._whole()
        return self._left()

    def _status(self) -> int:
        while (status := self.processes.status()) is None:
            time.sleep(0.001)
        return status

    def _whole(self) -> None:
        found = self.place.content()
        assert found in (self.older, self.newer), (differing(found, self.older), differing(found, self.newer))

    def _left(self) -> bool:
        """Look at what a killed run left, then at what one leaves that fails, and one that does not."""
        staged, found = self.place.staged(), settled(self.place.content())
        for name, what in found.items():
            assert what in (self.older.get(name), self.newer.get(name)), name
        assert not self.case.single or found in (self.older, self.newer), list(found)
        values = self.case.values(self.place.path, "new")
        self.run_in_vain(self.case.algorithm, values)
        self._whole()
        self.run(self.case.algorithm, values)
        wrong = differing(self.place.content(), self.newer)
        assert not wrong, wrong
        return staged
