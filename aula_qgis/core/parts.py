"""Work in parts: one after the other, on all processors, or by workers elsewhere.

A method says what is done with one part, by a function of the part and of what all parts share. The parts do not depend
on how many hands there are, and their results come in their order: sums are the same to the last bit wherever the parts
are done.
"""

from __future__ import annotations

import hashlib
import os
import platform
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import metadata
from pathlib import Path
from threading import Thread
from typing import Any, Protocol, TypeVar

import shapely

from .messages import Progress, checkpoint, part, silent

Part = TypeVar("Part")
Result = TypeVar("Result")

SECONDS_BETWEEN_LOOKS = 0.2
"""How often the cancel button is looked at while one long call runs."""


class Workers(Protocol):
    """Hands elsewhere: the results of ``work(part, *shared)``, in the order of the parts."""

    def __call__(
        self, work: Callable[..., Result], parts: Sequence[Any], shared: tuple, progress: Progress
    ) -> Iterator[Result]: ...


_workers: ContextVar[Workers | None] = ContextVar("workers", default=None)


@contextmanager
def done_by(workers: Workers) -> Iterator[None]:
    """Have the parts of all methods that are called inside done by these workers.

    Examples
    --------
    >>> def elsewhere(work, parts, shared, progress):
    ...     return (f"{work(part, *shared)} (elsewhere)" for part in parts)
    >>> with done_by(elsewhere):
    ...     in_threads(str, [1, 2], silent)
    ['1 (elsewhere)', '2 (elsewhere)']
    """
    before = _workers.set(workers)
    try:
        yield
    finally:
        _workers.reset(before)


def in_turn(work: Callable[..., Result], parts: Sequence[Part], progress: Progress, *shared: Any) -> Iterator[Result]:
    """Results of ``work(part, progress, *shared)`` in order, one held at a time: for what holds the interpreter's lock.

    Examples
    --------
    >>> list(in_turn(lambda part, progress, factor: part * factor, [1, 2, 3], silent, 10))
    [10, 20, 30]
    """
    workers = _workers.get()
    if workers is not None:
        yield from workers(work, parts, (silent, *shared), progress)
        return
    for number, each in enumerate(parts):
        checkpoint(progress, number / len(parts))
        yield work(each, part(progress, number / len(parts), (number + 1) / len(parts)), *shared)


def in_threads(work: Callable[..., Result], parts: Sequence[Part], progress: Progress, *shared: Any) -> list[Result]:
    """Results of ``work(part, *shared)`` in order, on all processors: for GEOS, which works outside the interpreter's lock.

    Examples
    --------
    >>> in_threads(pow, [1, 2, 3], silent, 2)
    [1, 4, 9]
    """
    workers = _workers.get()
    if workers is not None:
        return list(workers(work, parts, shared, progress))
    results: list[Result] = []
    with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
        try:
            for result in pool.map(lambda each: work(each, *shared), parts):
                results.append(result)
                checkpoint(progress, len(results) / len(parts))
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return results


def run_cancellable(call: Callable[[], Result], progress: Progress = silent, fraction: float = 0.0) -> Result:
    """The result of one long call that lets other threads run, with a look at the cancel button now and then.

    Examples
    --------
    >>> run_cancellable(lambda: 1 + 1)
    2
    """
    checkpoint(progress, fraction)
    done: list[Result] = []
    failed: list[BaseException] = []

    def work() -> None:
        try:
            done.append(call())
        except BaseException as error:
            failed.append(error)

    thread = Thread(target=work, daemon=True)
    thread.start()
    while thread.is_alive():
        checkpoint(progress, fraction)
        thread.join(SECONDS_BETWEEN_LOOKS)
    if failed:
        raise failed[0]
    return done[0]


def fingerprint() -> dict[str, str]:
    """What results depend on to the last bit: a digest of the methods, and the versions of what they stand on.

    Examples
    --------
    >>> sorted(fingerprint())
    ['GEOS', 'aula_qgis', 'geopandas', 'numpy', 'pandas', 'python', 'scipy', 'shapely']
    """
    digest = hashlib.sha256()
    root = Path(__file__).parent
    for file in sorted(root.rglob("*.py")):
        digest.update(file.relative_to(root).as_posix().encode() + file.read_bytes().replace(b"\r\n", b"\n"))
    versions = {package: metadata.version(package) for package in ("geopandas", "numpy", "pandas", "scipy", "shapely")}
    return {
        "aula_qgis": digest.hexdigest()[:12],
        "python": platform.python_version(),
        "GEOS": shapely.geos_version_string,
        **versions,
    }
