"""A real qgis_process that is killed while it writes, and what it leaves."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
HOOK = Path(__file__).parent / "hook"
STAGED = ".aula-"


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
        Is the result one file, which is whole at any moment, before the next run too?
    """

    algorithm: str
    values: Callable[[Path, str], dict]
    older: bool = True
    single: bool = True


def start(case: Case, folder: Path, moment: int = 0, log: Path = Path(os.devnull)) -> subprocess.Popen:
    """The real binary writing the new result; it kills itself before the nth change of a file, if that is above 0."""
    hook = [f"PYTHONPATH={HOOK}:{os.pathsep.join(map(str, (ROOT / '.venv/lib').glob('python3*/site-packages')))}"]
    names = {"FOLDER": folder, "MOMENT": moment, "LOG": log}
    hook += [f"TORTURE_{name}={value}" for name, value in names.items()]
    command = [ROOT / "scripts" / "with-qgis", "env", *hook, "qgis_process", "run", f"aula:{case.algorithm}", "-"]
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
    process.stdin = None
    return process


def content(folder: Path) -> dict[str, object]:
    """Every file of a folder, hidden ones too, and what is in it: of a GeoPackage its rows and styles."""
    found: dict[str, object] = {}
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if STAGED in name:
            found[name] = None
        elif file.suffix == ".gpkg":
            found[name] = _tables(file)
        elif file.suffix == ".qml":
            found[name] = _legend(file.read_text(encoding="utf-8"))
        elif file.suffix == ".html":
            found[name] = re.sub(r"\d\d/\d\d/\d{4}|\d+:\d\d(:\d\d)?", "", file.read_text(encoding="utf-8"))
        elif file.suffix == ".pdf":
            found[name] = (file.read_bytes()[:4], b"%%EOF" in file.read_bytes()[-32:])
        elif file.is_file() and not name.endswith((".aux.xml", "-journal", "-wal", "-shm")):
            found[name] = file.read_bytes()
    return found


def _tables(file: Path) -> dict[str, list]:
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        names = [name for (name,) in database.execute("SELECT table_name FROM gpkg_contents ORDER BY 1")]
        found = {
            name: database.execute(f'SELECT * FROM "{name}"').fetchall() for name in names if name != "layer_styles"
        }
        if "layer_styles" in names:
            styles = "SELECT f_table_name, styleName, useAsDefault, styleQML FROM layer_styles ORDER BY 1, 2"
            found["layer_styles"] = [(*keys, _legend(text)) for *keys, text in database.execute(styles)]
    return found


def _legend(style: str) -> list:
    """A style without what QGIS makes up anew each time it writes one: its rules and labels."""
    each = ElementTree.fromstring(style).iter()
    return [(entry.tag, entry.get("filter"), entry.get("label")) for entry in each if entry.get("label") is not None]


def kept(folder: Path) -> dict[str, object]:
    """The same without what is on its way."""
    return {name: what for name, what in content(folder).items() if STAGED not in name}


def differing(one: dict[str, object], other: dict[str, object]) -> dict[str, tuple[str, str]]:
    """The files that differ, with the beginning of what is in them."""
    names = [name for name in sorted({*one, *other}) if one.get(name) != other.get(name)]
    return {name: (repr(one.get(name))[:200], repr(other.get(name))[:200]) for name in names}


class Trial:
    """A case with its older and its newer result.

    Parameters
    ----------
    run : callable
        Runs an algorithm in this process.
    fill : callable, optional
        Puts into a folder what stands there besides.
    """

    def __init__(self, case: Case, place: Path, run: Callable, fill: Callable[[Path], object] = lambda folder: None):
        self.case, self.place, self.run = case, place, run
        self.folder = place / "essai d'été"
        self.folder.mkdir(parents=True)
        fill(self.folder)
        if case.older:
            run(case.algorithm, case.values(self.folder, "old"))
        self.older = content(self.folder)
        shutil.copytree(self.folder, place / "kept")
        self.log = place / "log"
        log = self.again() or self.log
        process = start(case, self.folder, log=log)
        self.begun, self.end = self._watched(process)
        assert process.returncode == 0
        self.newer = content(self.folder)
        self.moments = len(log.read_text().splitlines())
        assert self.newer != self.older and not any(STAGED in name for name in self.newer), list(self.newer)

    def again(self) -> None:
        """The folder as it was."""
        shutil.rmtree(self.folder)
        shutil.copytree(self.place / "kept", self.folder)

    def _staged(self) -> bool:
        return any(
            STAGED in each.name and not each.name.endswith(".lock")
            for place in (self.folder, *self.folder.glob("*/"))
            if place.is_dir()
            for each in place.iterdir()
        )

    def _watched(self, process: subprocess.Popen) -> tuple[float, float]:
        """How long after the start something is staged, first and last."""
        begin, first, last = time.monotonic(), None, None
        while process.poll() is None:
            if self._staged():
                last = time.monotonic() - begin
                first = last if first is None else first
            time.sleep(0.001)
        assert first is not None
        return first, last

    def at(self, moment: int) -> bool:
        """Kill before the nth change of a file; was anything staged?"""
        self.again()
        process = start(self.case, self.folder, moment, self.log)
        process.communicate()
        assert process.returncode in (-signal.SIGKILL, 128 + signal.SIGKILL)
        return self._left()

    def after(self, share: float, number: int) -> bool:
        """Send a signal at a share of the time of writing, counted from the first file that is staged."""
        self.again()
        process = start(self.case, self.folder, log=self.log)
        while process.poll() is None and not self._staged():
            time.sleep(0.001)
        time.sleep(share * (self.end - self.begun))
        process.send_signal(number)
        process.communicate()
        return self._left()

    def _left(self) -> bool:
        """Look at what a killed run left, then at what the next one leaves."""
        staged, found = self._staged(), kept(self.folder)
        for name, what in found.items():
            assert what in (self.older.get(name), self.newer.get(name)), name
        if self.case.single:
            assert found in (self.older, self.newer)
        self.run(self.case.algorithm, self.case.values(self.folder, "new"))
        wrong = differing(content(self.folder), self.newer)
        assert not wrong, wrong
        return staged
