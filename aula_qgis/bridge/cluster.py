"""Parts of the work on the workers of a dask cluster."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..core.messages import Fault, Note, Progress, checkpoint, translatable
from ..core.parts import done_by, fingerprint

if TYPE_CHECKING:
    from distributed import Client, Future

CONNECT_S = 10
LOOK_S = 0.2
"""Seconds between two checks of the cancel button."""

PATIENCE_S = 60
"""Seconds without any worker after which a run gives up."""

AHEAD = 3
"""Parts sent for each thread of the workers: none waits for work, and the scheduler holds no more than that."""


@contextmanager
def workers(address: str) -> Iterator[list[Note]]:
    """Have the parts of all methods done by the workers of a scheduler (``tcp://host:8786``).

    Yields
    ------
    list of Note
        How many workers there are, and what differs between them and this machine.

    Raises
    ------
    Fault
        No scheduler answers, it has no worker, or a worker has other methods.
    """
    from dask import config
    from distributed import Client

    for name in ("distributed", "distributed.client", "distributed.core", "distributed.batched"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what they would print is said in a sentence
    try:
        client = Client(address, timeout=CONNECT_S, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise Fault(
            "No scheduler answers at {address}: check SCHEDULER (tcp://host:8786), or leave it empty to work on this machine.",
            address=address,
        ) from error
    try:
        try:
            notes = _looked_at(client, address)
        except OSError as error:
            raise _lost(address) from error
        with (
            config.set({"distributed.admin.large-graph-warning-threshold": "1 TiB"}),
            done_by(_Cluster(client, address)),
        ):
            yield notes
    finally:
        client.close(timeout=CONNECT_S)


def _looked_at(client: Client, address: str) -> list[Note]:
    """Do all workers have the methods of this machine?"""
    threads = client.nthreads()
    if not threads:
        raise Fault(
            "The scheduler at {address} has no worker: start one on each machine (dask worker {address}).",
            address=address,
        )
    here = fingerprint()
    differing: dict[str, str] = {}
    for worker, there in client.run(fingerprint, on_error="return").items():
        if isinstance(there, BaseException) or there["aula_qgis"] != here["aula_qgis"]:
            raise Fault(
                "The worker {worker} has not the methods of this version of the plugin: install on it the ones from here (pip install .[cluster]), then start it again.",
                worker=worker,
            )
        differing |= {name: f"{name} {here[name]} / {there[name]}" for name in here if there[name] != here[name]}
    facts = {"workers": len(threads), "threads": sum(threads.values()), "address": address}
    notes = [
        Note(
            translatable("The work is shared out among {workers} workers ({threads} threads) of {address}."),
            facts,
            False,
        )
    ]
    if differing:
        notes.append(
            Note(
                translatable(
                    "Workers have other versions than this machine ({versions}): the last digits of results may differ."
                ),
                {"versions": sorted(differing.values())},
            )
        )
    return notes


class _Cluster:
    """The `Workers` of a connection: parts are sent a few ahead, and sent again by the scheduler when a worker dies."""

    def __init__(self, client: Client, address: str) -> None:
        self.client, self.address = client, address
        self.pool = ThreadPoolExecutor(1)  # waits for results, so that this thread can look at the cancel button

    def __call__(self, work: Callable, parts: Sequence[Any], shared: tuple, progress: Progress) -> Iterator[Any]:
        from distributed.protocol.pickle import dumps

        # What is shared goes as a task like the others: it is made again where the worker that held it has died.
        common = self.client.submit(_unpacked, dumps(shared), pure=False)
        ahead = AHEAD * max(1, self._threads())
        waiting: deque[Future] = deque()
        try:
            for number in range(len(parts)):
                for each in parts[number + len(waiting) : number + ahead]:
                    waiting.append(self.client.submit(_done, dumps((work, each)), common, pure=False))
                yield self._result(waiting[0], progress, number / len(parts))
                waiting.popleft().release()
        finally:
            self.client.cancel([common, *waiting], force=True)

    def _threads(self) -> int:
        try:
            return sum(self.client.nthreads().values())
        except OSError as error:
            raise _lost(self.address) from error

    def _result(self, future: Future, progress: Progress, fraction: float) -> Any:
        from distributed import KilledWorker

        answer, seen = self.pool.submit(future.result), time.monotonic()
        while not wait([answer], timeout=LOOK_S).done:
            checkpoint(progress, fraction)
            if self.client.status != "running":
                raise _lost(self.address)
            if self._threads():
                seen = time.monotonic()
            elif time.monotonic() - seen > PATIENCE_S:
                raise Fault(
                    "All workers of {address} have gone: start them again, then run again.", address=self.address
                )
        checkpoint(progress, fraction)
        try:
            return _unpacked(answer.result())
        except KilledWorker as error:
            raise Fault(
                "A part of the work brought several workers of {address} down: give them more memory (dask worker --memory-limit).",
                address=self.address,
            ) from error
        except (CancelledError, OSError) as error:
            raise _lost(self.address) from error


def _lost(address: str) -> Fault:
    return Fault(
        "The connection to the scheduler at {address} was lost: check the cluster, then run again.", address=address
    )


def _unpacked(content: bytes) -> Any:
    from distributed.protocol.pickle import loads

    return loads(content)


def _done(content: bytes, shared: tuple) -> bytes:
    """The result, packed: arrays that dask sends by itself arrive read-only."""
    from distributed.protocol.pickle import dumps

    work, each = _unpacked(content)
    return dumps(work(each, *shared))
