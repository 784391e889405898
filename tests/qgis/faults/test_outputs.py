"""Places that cannot be written to, cancelled runs, missing packages, and what the binary says of them."""

import time
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

from aula_qgis.bridge import packages
from aula_qgis.bridge.outputs import locks
from tests.qgis.conftest import Feedback
from tests.qgis.faults.table import FIRST, OUTPUT_KINDS, OUTPUTS, algorithm_of, all_outputs, cell, parameter_of
from tests.qgis.test_faults import left_behind, sentence
from tests.qgis.test_tutorial import PAGES

TUTORIAL = "".join(page.read_text(encoding="utf-8") for page in PAGES)
BINARY_RUNS = [name for name in FIRST if f"aula:{algorithm_of(name)} " not in TUTORIAL]
"""Good runs of the algorithms that the tutorial's suite does not run."""
BINARY_REFUSES = list({parameter_of(*place).type: place for place in reversed(OUTPUTS)}.values())
"""One output of each type."""


@pytest.mark.parametrize(
    ("name", "output", "fault"),
    [cell(*place, fault) for place in OUTPUTS for fault in ("read-only", "folder missing")]
    + [cell(*place, "full disk") for place in OUTPUT_KINDS],
)
def test_an_output_that_cannot_be_written(name, output, fault, world, run, mounted, tmp_path):
    outputs = all_outputs(name, tmp_path)
    place = tmp_path / "absent" if fault == "folder missing" else mounted("ro" if fault == "read-only" else "size=4k")
    bad = place / Path(outputs[output]).name
    with pytest.raises(QgsProcessingException) as error:
        run(algorithm_of(name), {**world.runs[name].parameters, **outputs, output: str(bad)})
    assert output in sentence(error) or bad.name in sentence(error)
    assert left_behind(tmp_path) == []
    assert fault == "folder missing" or left_behind(place) == []


@pytest.mark.parametrize("name", FIRST, ids=algorithm_of)
def test_two_outputs_in_one_file(name, world, run, tmp_path):
    outputs = all_outputs(name, tmp_path)
    one, *others = outputs
    for other in others:
        with pytest.raises(QgsProcessingException, match="Two outputs go to the same file"):
            run(algorithm_of(name), {**world.runs[name].parameters, **outputs, other: outputs[one]})
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize(("name", "output", "fault"), [cell(*place, "another run") for place in OUTPUTS])
def test_two_runs_at_once(name, output, fault, world, run, monkeypatch, tmp_path):
    monkeypatch.setattr(locks, "TIMEOUT_SECONDS", 0)
    outputs = all_outputs(name, tmp_path)
    with locks.locked([Path(outputs[output])]), pytest.raises(QgsProcessingException) as error:
        run(algorithm_of(name), {**world.runs[name].parameters, **outputs})
    assert "Another run is writing to" in sentence(error)
    assert left_behind(tmp_path) == []


class Watched(Feedback):
    """Cancels at a share of the progress, and keeps how long the run took to notice and how long it looked away at most."""

    def __init__(self, share: float) -> None:
        self.cancelled_at = None
        super().__init__(share)
        if share <= 0:
            self.cancelled_at = time.monotonic()

    def follow(self, progress):
        super().follow(progress)
        if self.isCanceled() and self.cancelled_at is None:
            self.cancelled_at = time.monotonic()


@pytest.mark.parametrize("share", [0, 50, 99])
@pytest.mark.parametrize("name", FIRST, ids=algorithm_of)
def test_cancel(name, share, world, run, monkeypatch, tmp_path):
    """Within two seconds, and nothing is left; a run that was done already is whole."""
    monkeypatch.setattr("aula_qgis.bridge.features.FEATURES_PER_BATCH", 50)
    outputs, watched = all_outputs(name, tmp_path), Watched(share)
    try:
        run(algorithm_of(name), {**world.runs[name].parameters, **outputs}, watched)
    except QgsProcessingException as error:
        assert sentence(error) == "Cancelled: nothing was written."
        assert left_behind(tmp_path) == []
    else:
        assert share == 99, "the run does not look at the cancel button"
        assert {Path(path).name for path in outputs.values()} <= set(left_behind(tmp_path))
    assert time.monotonic() - watched.cancelled_at < 2


@pytest.mark.parametrize("name", FIRST, ids=algorithm_of)
def test_a_missing_package(name, world, run, monkeypatch, tmp_path):
    monkeypatch.setitem(packages.NEEDED, "paquet_absent", (1, 2))
    with pytest.raises(QgsProcessingException) as error:
        run(algorithm_of(name), {**world.runs[name].parameters, **all_outputs(name, tmp_path)})
    assert packages.install_command("paquet_absent") in sentence(error)
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize("name", BINARY_RUNS, ids=algorithm_of)
def test_the_binary(name, world, qgis_process, tmp_path):
    """A good run is 0 with all outputs."""
    outputs = all_outputs(name, tmp_path)
    done = qgis_process(algorithm_of(name), {**world.runs[name].parameters, **outputs})
    assert done.returncode == 0, done.stderr[-2_000:]
    assert "Traceback" not in done.stderr
    assert all(Path(path).exists() for path in outputs.values())


@pytest.mark.parametrize(("name", "output"), BINARY_REFUSES, ids=str)
def test_the_binary_refuses(name, output, world, qgis_process, tmp_path):
    """A run that is asked for a folder that is not there is 1, with a sentence: for one output of each type."""
    outputs = all_outputs(name, tmp_path)
    bad = str(tmp_path / "absent" / Path(outputs[output]).name)
    done = qgis_process(algorithm_of(name), {**world.runs[name].parameters, **outputs, output: bad})
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert "does not exist" in done.stderr
