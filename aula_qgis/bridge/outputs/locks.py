"""One run a place: a lock file beside it that says who holds it.

The system's own lock on that file ends with the process, however it ends; the host in it keeps other machines,
where a system's lock may not be seen, from taking it over. Knows no QGIS: only the standard library.

API: ``with locked([Path("a.gpkg")]): ...`` or ``Lock(Path("a.gpkg")).acquire()`` and ``.release()``.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import socket
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path

from aula_qgis.core.messages import Fault, translatable

from .paths import home, key, not_writable

try:
    import fcntl
except ImportError:  # Windows
    import msvcrt

TIMEOUT_SECONDS = 10.0
"""How long another run is waited for."""

STEP_SECONDS = 0.1
FAR = 1 << 30
"""Byte that Windows locks: beyond the text, which others may read."""

BUSY = (errno.EACCES, errno.EAGAIN, errno.EDEADLK, errno.EWOULDBLOCK)


class Held(Fault):
    """Another run holds the place."""


class Lock:
    """The lock of one file or folder.

    Parameters
    ----------
    target : Path
        What is to be written.
    is_folder : bool
        Is it a folder?
    """

    def __init__(self, target: Path, is_folder: bool = False) -> None:
        self.target = Path(os.path.realpath(target))
        self.file = home(self.target, is_folder) / f".aula-{key(self.target)}.lock"
        self._handle: int | None = None

    def acquire(self, timeout: float | None = None, waiting: Callable[[], object] = lambda: None) -> None:
        """Take the lock, or wait for it; `waiting` is called meanwhile and may raise.

        Raises
        ------
        Held
            Another run has it still after `timeout` seconds (`TIMEOUT_SECONDS`).
        Fault
            Nothing can be written there.
        """
        end = time.monotonic() + (TIMEOUT_SECONDS if timeout is None else timeout)
        while not self._taken():
            if time.monotonic() >= end:
                raise self._held()
            waiting()
            time.sleep(STEP_SECONDS)

    def release(self) -> None:
        """Give the lock back."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        with contextlib.suppress(OSError):
            os.ftruncate(handle, 0)
            if os.name != "nt":
                self.file.unlink()
        os.close(handle)
        if os.name == "nt":  # refused where another run has opened it meanwhile, which then holds it
            with contextlib.suppress(OSError):
                self.file.unlink()

    def holder(self) -> dict:
        """Who holds it: pid, host, since; empty where nobody does."""
        with contextlib.suppress(OSError, ValueError):
            return json.loads(self.file.read_text(encoding="utf-8"))
        return {}

    def _taken(self) -> bool:
        try:
            handle = os.open(self.file, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError as error:
            if self.file.exists():  # of another account, or about to be deleted
                return False
            raise not_writable(self.target, error) from error
        try:
            if self._locked_by_system(handle) and self._still_there(handle) and self._free():
                self._sign(handle)
                self._handle = handle
        finally:
            if self._handle is None:
                os.close(handle)
        return self._handle is not None

    def _sign(self, handle: int) -> None:
        try:
            os.ftruncate(handle, 0)
            os.lseek(handle, 0, os.SEEK_SET)
            os.write(handle, json.dumps(self._me(), ensure_ascii=False).encode())
        except OSError as error:  # no room
            with contextlib.suppress(OSError):
                self.file.unlink()
            raise not_writable(self.target, error) from error

    def _free(self) -> bool:
        """Is there nobody in it, or one of this machine? Its process has ended where the system gave its lock away."""
        holder = self.holder()
        return not holder or holder.get("host") == socket.gethostname()

    def _still_there(self, handle: int) -> bool:
        with contextlib.suppress(OSError):
            return os.path.samestat(os.fstat(handle), self.file.stat())
        return False

    def _locked_by_system(self, handle: int) -> bool:
        try:
            if sys.platform == "win32":
                os.lseek(handle, FAR, os.SEEK_SET)
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        except OSError as error:
            if error.errno in BUSY:
                return False
            holder = self.holder()  # a file system without locks
            return not holder or not runs(int(holder.get("pid", 0)))

    def _me(self) -> dict[str, object]:
        since = datetime.now().isoformat(sep=" ", timespec="seconds")
        return {"pid": os.getpid(), "host": socket.gethostname(), "since": since, "file": self.target.name}

    def _held(self) -> Held:
        holder = {"pid": "?", "host": "?", "since": "?", **self.holder()}
        facts = {"file": str(self.target), **{name: str(holder[name]) for name in ("pid", "host", "since")}}
        if holder["host"] in ("?", socket.gethostname()):
            return Held(
                translatable(
                    "Another run is writing to {file} (process {pid} on {host}, since {since}): wait for it, or choose another file."
                ),
                **facts,
            )
        return Held(
            translatable(
                "Another run is writing to {file} (process {pid} on {host}, since {since}): wait for it; if that machine has been stopped, delete {lock}."
            ),
            **facts,
            lock=str(self.file),
        )


@contextlib.contextmanager
def locked(
    targets: Iterable[Path],
    folders: Iterable[Path] = (),
    timeout: float | None = None,
    waiting: Callable[[], object] = lambda: None,
) -> Iterator[None]:
    """Hold the locks of files and folders, taken in one order, so that two runs never wait for each other.

    Raises
    ------
    Held
        Another run has one of them still after `timeout` seconds.
    """
    locks = {lock.file: lock for lock in (*map(Lock, targets), *(Lock(folder, True) for folder in folders))}
    try:
        for file in sorted(locks):
            locks[file].acquire(timeout, waiting)
        yield
    finally:
        for lock in locks.values():
            lock.release()


def runs(pid: int) -> bool:
    """Is there a process of this machine with this number?"""
    if os.name == "nt":
        return _runs_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:  # of another account
        return True
    return True


def _runs_on_windows(pid: int) -> bool:
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    handle = kernel.OpenProcess(0x1000, False, pid)
    if not handle:
        return False
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return code.value == 259  # STILL_ACTIVE
