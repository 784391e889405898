"""What a run is about to move, written down before it moves: the next run finishes it, or undoes it.

Knows no QGIS: only the standard library.

A staged output stands in a folder ``.aula-<key>-<token>`` beside its place: ``new/`` what is to come, ``old/`` what
stood there. One of the folders of a run has the journal, the others a word where it is. No journal: nothing was begun,
the folder is thrown away. A journal "commit": every file is whole, the moves are finished. "undo": the older ones come
back.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from . import geopackage
from .paths import WINDOWS, same

JOURNAL = "journal.json"
TRIES = 5
PAUSE_SECONDS = 0.2
"""Windows' search and virus guards hold a new file for a moment."""


@dataclass
class Move:
    """One file that takes its place.

    Attributes
    ----------
    new : Path or None
        The staged file; None where the target only goes.
    target : Path
    old : Path or None
        Where the older file is kept meanwhile.
    existed : bool
        Was there an older one?
    """

    new: Path | None
    target: Path
    old: Path | None
    existed: bool

    def apply(self) -> None:
        """Do it, unless it is done."""
        if self.new is None:
            if self.old is not None and not self.old.exists() and self.target.exists():
                replace(self.target, self.old)
        elif self.new.exists():
            replace(self.new, self.target)

    def undo(self) -> None:
        """Give the older file back; the new one stays whole where it was staged."""
        if self.new is not None and not self.new.exists() and self.target.exists():
            with contextlib.suppress(OSError):  # no room for it: the older one counts
                copy(self.target, self.new)
        if not self.existed:
            self.target.unlink(missing_ok=True)
        elif self.old is not None and self.old.exists() and not same(self.old, self.target):
            replace(self.old, self.target)


@dataclass
class Merge:
    """Staged tables that take their place in a GeoPackage.

    Attributes
    ----------
    new : Path
        The staged GeoPackage.
    target : Path
    tables : list of str
    old : Path or None
        The older tables, kept where something may still fail after these are committed.
    existed : list of str
        Those that there were.
    committed : bool
    """

    new: Path
    target: Path
    tables: list[str]
    old: Path | None = None
    existed: list[str] = field(default_factory=list)
    committed: bool = False

    def keep(self, old: Path) -> None:
        """Copy the older tables."""
        self.existed = geopackage.keep(self.target, self.tables, old)
        self.old = old

    def undo(self) -> None:
        """Give the older tables back where the new ones were committed."""
        if self.committed and self.old is not None:
            with geopackage.merging(self.old, self.target, self.existed, drop=self.tables):
                pass
            self.committed = False


@dataclass
class Journal:
    """The moves of one run.

    Attributes
    ----------
    file : Path
        Where it is written.
    moves : list of Move
    merges : list of Merge
    made : list of Path
        Folders that did not exist.
    """

    file: Path
    moves: list[Move] = field(default_factory=list)
    merges: list[Merge] = field(default_factory=list)
    made: list[Path] = field(default_factory=list)

    @property
    def _contrary(self) -> Path:
        """The journal that undoes, ready to be renamed when there is no room to write one."""
        return self.file.with_suffix(".undo")

    def write(self) -> None:
        """Write it down, whole or not at all, with its contrary beside it."""
        for state, file in (("undo", self._contrary), ("commit", self.file)):
            content = {"state": state, **asdict(self)}
            draft = self.file.with_suffix(".draft")
            draft.write_text(
                json.dumps(content, default=self._relative, ensure_ascii=False, indent=1), encoding="utf-8"
            )
            sync(draft)
            replace(draft, file)
        sync(self.file.parent)

    def remove(self) -> None:
        """Throw it away: nothing is left to do."""
        self.file.unlink(missing_ok=True)
        sync(self.file.parent)

    def apply(self, transaction: Callable[[], object] = lambda: None) -> None:
        """Make all moves, commit the tables one GeoPackage after the other, and last what cannot be undone."""
        with contextlib.ExitStack() as stack:
            databases = [
                stack.enter_context(geopackage.merging(merge.new, merge.target, merge.tables)) for merge in self.merges
            ]
            for folder in self.made:
                folder.mkdir(parents=True, exist_ok=True)
            for move in self.moves:
                move.apply()
            for merge, database in zip(self.merges, databases):
                database.execute("COMMIT")
                merge.committed = True
            transaction()
        for folder in {move.target.parent for move in self.moves}:
            sync(folder)

    def roll_back(self) -> None:
        """Give all older files back, now or, where that fails, at the next run."""
        replace(self._contrary, self.file)
        sync(self.file.parent)
        self.undo()
        self.remove()

    def undo(self) -> None:
        """Give all older tables and files back."""
        for merge in reversed(self.merges):
            merge.undo()
        for move in reversed(self.moves):
            move.undo()
        for folder in reversed(self.made):
            with contextlib.suppress(OSError):
                folder.rmdir()

    def _relative(self, path: Path) -> str:
        """As seen from the journal, so that a folder may be moved with it."""
        with contextlib.suppress(ValueError):  # another drive
            return os.path.relpath(path, self.file.parent)
        return str(path)


def read(file: Path) -> tuple[str, Journal]:
    """A journal and its state."""
    content = json.loads(file.read_text(encoding="utf-8"))

    def path(value: str) -> Path:
        return Path(os.path.normpath(file.parent / value))

    def optional(value: str | None) -> Path | None:
        return None if value is None else path(value)

    moves = [Move(optional(m["new"]), path(m["target"]), optional(m["old"]), m["existed"]) for m in content["moves"]]
    merges = [
        Merge(path(m["new"]), path(m["target"]), m["tables"], optional(m["old"]), m["existed"], committed=True)
        for m in content["merges"]
    ]
    return content["state"], Journal(file, moves, merges, [path(each) for each in content["made"]])


def point(folder: Path, journal: Path) -> None:
    """Say in a staging folder where the journal of its run is."""
    with contextlib.suppress(ValueError):
        journal = Path(os.path.relpath(journal, folder))
    (folder / "see.txt").write_text(str(journal), encoding="utf-8")


def found(folder: Path) -> Path | None:
    """The journal of a staging folder, there or where the folder points to; None where nothing was begun."""
    candidates = [folder / JOURNAL]
    with contextlib.suppress(OSError):
        candidates.append(folder / (folder / "see.txt").read_text(encoding="utf-8"))
    return next((file for file in candidates if file.is_file()), None)


def finish(file: Path) -> None:
    """Finish or undo what a journal says, and throw the journal away."""
    with contextlib.suppress(FileNotFoundError):
        state, journal = read(file)
        if state == "commit":
            journal.merges = [merge for merge in journal.merges if merge.new.exists()]
            journal.apply()
        else:
            journal.undo()
        journal.remove()


def replace(source: Path, target: Path) -> None:
    """`Path.replace`, tried again where Windows refuses for a moment."""
    for left in _tries():
        try:
            source.replace(target)
            return
        except PermissionError:
            if not left:
                raise
            time.sleep(PAUSE_SECONDS)


def copy(source: Path, target: Path) -> None:
    """A second name of a file; where the file system has none, a copy."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        target.hardlink_to(source)
    except OSError:
        shutil.copy2(source, target)
        sync(target)


def sync(path: Path) -> None:
    """Have the system write a file or folder to the disk."""
    if path.is_dir():
        with contextlib.suppress(OSError):  # systems that do not do this for folders
            _sync(path, os.O_RDONLY)
    else:
        _sync(path, os.O_RDWR)


def _sync(path: Path, mode: int) -> None:
    handle = os.open(path, mode)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _tries() -> Iterator[int]:
    return iter(range(TRIES - 1, -1, -1) if WINDOWS else (0,))
