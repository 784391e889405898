"""Results staged beside their place, and put there all at once: the older ones stand until the new ones are whole.

Knows no QGIS: only the standard library. How a run uses it::

    with locked(targets):                       # locks.py: before anything is computed
        for target in targets:
            recover(target)                     # what a killed run left there is finished or thrown away
        ...                                     # compute
        staged = [Staging(target) for target in targets]
        try:
            for each in staged:
                write(each.file)                # the writer makes this file, with what belongs to it, beside it
            commit(staged)                      # all or none
        finally:
            for each in staged:
                each.discard()

A folder is staged with ``Staging(folder, is_folder=True)``: what is written into ``each.file`` (a folder) replaces the
files of the same names; others stay. Tables of a GeoPackage are staged with ``Staging(file, tables=[...])``: they
replace those of the same names, in one transaction, where the file is there already.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from uuid import uuid4

from aula_qgis.core.messages import Fault, translatable

from . import geopackage, journal
from .journal import Journal, Merge, Move
from .locks import Lock
from .paths import DATABASES, check_length, companions, home, key, not_writable


class Kept(Fault):
    """An older result that another program holds: it stands, and the new one stays beside it."""


class Staging:
    """One output on its way to its place.

    Parameters
    ----------
    target : Path
        Where it goes: a file or a folder; a link is followed.
    is_folder : bool
        Is it a folder, whose files replace those of the same names?
    tables : sequence of str, optional
        Tables of a GeoPackage, which replace those of the same names of a GeoPackage that is there.
    beside : bool
        Must it be written in the very folder of its place, as a project whose paths are relative to it?

    Attributes
    ----------
    file : Path
        Where to write it.
    """

    def __init__(
        self, target: Path, *, is_folder: bool = False, tables: list[str] | None = None, beside: bool = False
    ) -> None:
        self.target = Path(os.path.realpath(target))
        self.is_folder, self.tables, self.beside = is_folder, tables, beside
        self.folder = home(self.target, is_folder) / f".aula-{key(self.target)}-{uuid4().hex[:8]}"
        self.new, self.old = self.folder / "new", self.folder / "old"
        ending = self.folder.name[1:]
        self.file = (
            self.target.with_name(f"{self.target.stem}.{ending}{self.target.suffix}")
            if beside
            else self.new / self.target.name
        )
        check_length(self.file)
        try:
            self.folder.mkdir()
            self.new.mkdir()
            self.old.mkdir()
            if is_folder:
                self.file.mkdir()
        except OSError as error:
            self.discard()
            raise not_writable(self.target, error) from error

    def written(self) -> list[tuple[Path, Path]]:
        """Each file that was staged, and where it goes."""
        if self.beside:
            ending = f".{self.folder.name[1:]}"
            files = sorted(file for file in self.target.parent.iterdir() if ending in file.name and file.is_file())
            return [(file, file.with_name(file.name.replace(ending, "", 1))) for file in files]
        root, place = (self.file, self.target) if self.is_folder else (self.new, self.target.parent)
        return [(file, place / file.relative_to(root)) for file in sorted(root.rglob("*")) if file.is_file()]

    def discard(self) -> None:
        """Take away what is staged, unless a journal stands that needs it; nothing is left after a commit."""
        if journal.found(self.folder) is not None:
            return
        if self.beside:
            for file, _ in self.written():
                file.unlink(missing_ok=True)
        shutil.rmtree(self.folder, ignore_errors=True)


def commit(staged: Sequence[Staging], transaction: Callable[[], object] | None = None) -> None:
    """Put all staged outputs in their places, or none.

    Parameters
    ----------
    staged : sequence of Staging
        Whole; whoever holds their locks.
    transaction : callable, optional
        What must succeed together with the files, comes last and undoes itself when it raises: of a database.

    Raises
    ------
    Kept
        Another program holds an older file: all older results stand, and the new ones stay beside them.
    Fault
        No room, no right to write: all older results stand.
    """
    last = transaction or (lambda: None)
    if not staged:
        last()
        return
    try:
        plan = _plan(staged, transaction is not None)
        plan.write()
    except (OSError, sqlite3.Error) as error:
        raise not_writable(staged[0].target, error) from error
    try:
        plan.apply(last)
    except BaseException as error:
        _roll_back(plan, error)
        if isinstance(error, PermissionError) or (isinstance(error, sqlite3.Error) and "locked" in str(error)):
            raise _kept(staged, error) from error
        if isinstance(error, (OSError, sqlite3.Error)):
            raise not_writable(staged[0].target, error) from error
        raise
    plan.remove()


def _roll_back(plan: Journal, error: BaseException) -> None:
    try:
        plan.roll_back()
    except (OSError, sqlite3.Error) as second:
        text = translatable(
            "The output cannot be written ({reason}), and some older results could not be given back ({second}): make room and close them where they are open, then run again, which puts all in order."
        )
        raise Fault(text, reason=_reason(error), second=_reason(second)) from error


def _reason(error: BaseException) -> str:
    return getattr(error, "strerror", None) or str(error)


def recover(target: Path, is_folder: bool = False) -> None:
    """Finish or throw away what a killed run left at the place of an output; the caller holds its lock.

    Raises
    ------
    Fault
        Another program holds a file that must be moved.
    """
    target = Path(os.path.realpath(target))
    for place in {home(target), home(target, is_folder)}:
        for folder in sorted(place.glob(f".aula-{key(target)}-*")) if place.is_dir() else ():
            _finish(folder, target)
            for file in _beside(target, folder):
                file.unlink(missing_ok=True)
            shutil.rmtree(folder, ignore_errors=True)


def _finish(folder: Path, target: Path) -> None:
    begun = journal.found(folder)
    if begun is None:
        return
    lock = Lock(begun)  # its other outputs may be another run's place by now
    lock.acquire()
    try:
        journal.finish(begun)
    except (OSError, sqlite3.Error) as error:
        raise Fault(
            "What an earlier run began to write to {file} cannot be finished ({reason}): close the file where it is open, then run again.",
            file=str(target),
            reason=_reason(error),
        ) from error
    finally:
        lock.release()


def _beside(target: Path, folder: Path) -> list[Path]:
    return [file for file in target.parent.glob(f"*.{folder.name[1:]}*") if file.is_file()]


def _plan(staged: Sequence[Staging], with_transaction: bool) -> Journal:
    """The journal of a run, with the older files and tables kept; nothing of the places is touched yet."""
    plan = Journal(staged[0].folder / journal.JOURNAL)
    for each in staged:
        if each.folder != staged[0].folder:
            journal.point(each.folder, plan.file)
        if each.tables is not None and geopackage.tables_of(each.target) is not None:
            plan.merges.append(Merge(each.file, each.target, list(each.tables)))
        else:
            plan.moves += _moves(each)
            if each.is_folder:
                plan.made += _made(each)
    if len(plan.moves) + len(plan.merges) > 1:  # one file alone is replaced, or stays
        for move in plan.moves:
            if move.new is not None and move.old is not None and move.existed:
                journal.copy(move.target, move.old)
    for merge in plan.merges[: None if with_transaction else -1]:  # after the last one nothing can fail
        merge.keep(merge.new.parents[1] / "old" / merge.new.name)
    return plan


def _moves(staged: Staging) -> Iterator[Move]:
    """What is there goes where it has no successor, then each staged file takes its place."""
    written = staged.written()
    if not staged.is_folder:
        if staged.target.suffix.lower() in DATABASES:
            geopackage.settle(staged.target)
        stale = set(companions(staged.target)) - {target for _, target in written}
        for target in sorted(each for each in stale if each.is_file()):
            yield Move(None, target, staged.old / target.name, True)
    for number, (file, target) in enumerate(written):
        existed = target.exists()
        if existed:
            with contextlib.suppress(OSError):
                shutil.copymode(target, file)
        journal.sync(file)
        yield Move(file, target, staged.old / f"{number}{target.suffix}" if existed else None, existed)


def _made(staged: Staging) -> list[Path]:
    """The folders that a staged folder needs and that are not there, the outer first."""
    folders = {target.parent for _, target in staged.written()} | {staged.target}
    return sorted(folder for folder in folders if not folder.is_dir())


def _kept(staged: Sequence[Staging], error: Exception) -> Fault:
    """Leave the new results beside the older ones that could not be replaced."""
    files = []
    for each in staged:
        written = each.written()
        if not written:
            continue
        place = _free(each)
        if each.is_folder:
            each.file.replace(place)
        else:
            for file, target in written:
                file.replace(target.with_name(target.name.replace(each.target.stem, place.stem, 1)))
        files.append(str(place))
    held = getattr(error, "filename2", None) or next((each.target for each in staged if each.tables), staged[0].target)
    return Kept(
        translatable(
            "{file} is open in another program ({reason}): it stands as it was, and the new result is in {new}. Close it there, then run again or rename the new one."
        ),
        file=str(held),
        reason=_reason(error),
        new=", ".join(files),
    )


def _free(staged: Staging) -> Path:
    """A name beside the target that nothing has."""
    target, number = staged.target, 1
    while True:
        end = "-new" if number == 1 else f"-new-{number}"
        place = target.with_name(f"{target.stem}{end}{target.suffix}")
        if not place.exists():
            return place
        number += 1
