#!/usr/bin/env python3
"""Runs the night batch of a folder's ``sources.json`` over and over, and looks for what grows.

    scripts/with-qgis python3 scripts/soak.py [ROUNDS [FOLDER]]

First all rounds in one QGIS process that loads every result, as a planner's open QGIS does; then twice through
``qgis_process``. The exit status is 1 when memory, open files, threads, files, layers or what our modules keep grow.
Without a folder the fictitious sample territory is made first. Everything goes to ``build/soak``.
"""

from __future__ import annotations

import ctypes
import gc
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]
ROUNDS, WARM_UP, ROUNDS_OF_BINARY = 20, 8, 2
MEGABYTES, SHARE = 20.0, 0.05
"""Memory may grow by the greater of both over all rounds after the warm-up: caches of QGIS and of the allocator."""
M_ARENA_MAX = -8
"""As malloc.h has it."""
OURS = ("aula_qgis", "processing_algs", "aula.")


@dataclass(frozen=True)
class Measure:
    """What a process holds after a round."""

    memory_mb: float
    descriptors: int
    threads: int
    layers: int
    kept: int
    files: int


def bounds(first: Measure) -> Measure:
    """How much each figure may grow over all rounds after the warm-up."""
    return Measure(max(MEGABYTES, SHARE * first.memory_mb), descriptors=2, threads=2, layers=0, kept=0, files=0)


def measure(folders: Iterable[Path]) -> Measure:
    """What this process holds now, and how many files stand in these folders."""
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what the event loop of a window does
    QCoreApplication.processEvents()
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return Measure(
        memory_mb=own_memory_mb(),
        descriptors=len(list(Path("/proc/self/fd").iterdir())),
        threads=len(list(Path("/proc/self/task").iterdir())),
        layers=len(QgsProject.instance().mapLayers()),
        kept=kept_by_modules(),
        files=sum(len(files_under(folder)) for folder in folders),
    )


def own_memory_mb() -> float:
    """What this process has taken, in memory or swapped out; files that are mapped come and go as the system likes."""
    fields = dict(line.split(":") for line in Path("/proc/self/status").read_text().splitlines() if ":" in line)
    return sum(int(fields[name].split()[0]) for name in ("RssAnon", "VmSwap")) / 1_000


def kept_by_modules() -> int:
    """How many things our modules hold in their collections and caches."""
    total = 0
    for name, module in list(sys.modules.items()):
        if name.startswith(OURS):
            for value in list(vars(module).values()):
                if hasattr(value, "cache_info"):
                    total += value.cache_info().currsize
                elif isinstance(value, (dict, list, set)):
                    total += len(value)
    return total


def files_under(folder: Path) -> set[str]:
    return {str(file.relative_to(folder)) for file in folder.rglob("*") if not file.is_dir()}


def growth(values: list[float]) -> float:
    """How much a figure grew from the first value to the last, by the straight line that fits best.

    Examples
    --------
    >>> growth([5.0, 6.0, 7.0, 8.0])
    3.0
    """
    return round(float(np.polyfit(range(len(values)), values, 1)[0]) * (len(values) - 1), 6)


def verdict(rounds: list[Measure]) -> list[str]:
    """A sentence for each figure that grew beyond its bound after the warm-up."""
    settled = rounds[WARM_UP:]
    if len(settled) < 3:
        return [f"{len(rounds)} rounds tell nothing: take {WARM_UP + 3} or more."]
    found = []
    for each, bound in zip(fields(Measure), astuple(bounds(settled[0]))):
        grown = growth([getattr(one, each.name) for one in settled])
        if grown > bound:
            found.append(f"{each.name} grew by {grown:.1f} over {len(settled)} rounds (bound: {bound:.1f}).")
    return found


def soak(one_round: Callable[[], None], rounds: int, folders: Iterable[Path]) -> list[Measure]:
    """Run a round again and again, and print what the process holds after each."""
    print("round  seconds  " + "  ".join(each.name for each in fields(Measure)), flush=True)
    found = []
    for number in range(1, rounds + 1):
        start = time.monotonic()
        one_round()
        found.append(measure(folders))
        cells = (
            f"{value:>{len(each.name)}.{int(each.name == 'memory_mb')}f}"
            for each, value in zip(fields(Measure), astuple(found[-1]))
        )
        print(f"{number:>5}  {time.monotonic() - start:>7.1f}  " + "  ".join(cells), flush=True)
    return found


def start_qgis():
    """QGIS with Processing and the plugin, as a script has them. The application must be kept."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from aula_qgis.plugin import AulaPlugin
    from processing_algs.provider import AulaProvider

    Processing.initialize()
    plugin = AulaPlugin(AulaProvider)
    plugin.initProcessing()
    return application, plugin


def run_and_load(algorithm: str, parameters: dict) -> None:
    """Run an algorithm and load its results into the project, as the Toolbox does."""
    from processing import runAndLoadResults
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    runAndLoadResults(algorithm, parameters, feedback=feedback, context=context)


def in_one_process(content: dict, folder: Path, target: Path, rounds: int, temporary: Path) -> list[str]:
    """All works in this process, round by round."""
    import demo
    from qgis.core import QgsProject

    package = target / f"{folder.name}.gpkg"

    def one_round() -> None:
        demo.remove(package)
        for work in content["travaux"]:
            inputs = {name: demo.resolved(value, folder, package) for name, value in work["parametres"].items()}
            run_and_load(work["algorithme"], {**inputs, **demo.destinations(work, package)})
        QgsProject.instance().clear()

    return verdict(soak(one_round, rounds, (target, temporary, folder)))


def through_the_binary(content: dict, folder: Path, target: Path, temporary: Path) -> list[str]:
    """All works through ``qgis_process``; what a later round leaves that the first did not is told by name."""
    import demo

    package = target / f"{folder.name}.gpkg"
    found = []
    for _ in range(ROUNDS_OF_BINARY):
        demo.remove(package)
        for work in content["travaux"]:
            demo.run(work, folder, target, package)
        found.append([files_under(each) for each in (target, temporary, folder)])
    left = sorted(found[-1][0] - found[0][0]) + sorted(found[-1][1]) + sorted(found[-1][2] - found[0][2])
    return [f"qgis_process left {', '.join(left)}."] if left else []


def main(arguments: list[str]) -> int:
    import demo

    rounds = int(arguments[0]) if arguments else ROUNDS
    place = ROOT / "build" / "soak"
    shutil.rmtree(place, ignore_errors=True)
    targets = [place / "one_process", place / "binary"]
    temporary = [place / "tmp" / target.name for target in targets]
    for each in targets + temporary:
        each.mkdir(parents=True)
    folder = Path(arguments[1]).resolve() if len(arguments) > 1 else place / "sample"
    if len(arguments) < 2:
        subprocess.run([sys.executable, str(ROOT / "scripts" / "make_sample.py"), str(folder)], check=True)
    content = demo.sources(folder)

    os.environ["TMPDIR"] = str(temporary[0])
    ctypes.CDLL(None).mallopt(
        M_ARENA_MAX, 1
    )  # else each new thread may take an arena of its own, up to eight a processor
    application, plugin = start_qgis()
    grown = in_one_process(content, folder, targets[0], rounds, temporary[0])
    plugin.unload()
    application.exitQgis()
    os.environ["TMPDIR"] = str(temporary[1])
    grown += through_the_binary(content, folder, targets[1], temporary[1])
    print("\n".join(grown) if grown else f"Nothing grew over {rounds} rounds, nor through qgis_process.")
    return int(bool(grown))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
