"""Killed at any moment: the older or the newer result, whole, and nothing left after the next run."""

import signal

import pytest

from tests.torture.kills import Trial

CASES = ["new file", "older file", "table", "shapefile", "raster", "report", "several outputs"]
MOMENTS = 20


@pytest.fixture(scope="module", params=CASES)
def trial(request, cases, tmp_path_factory, save, land):
    from qgis import processing

    def run(algorithm, values):
        processing.run(f"aula:{algorithm}", values)

    def fill(folder):
        if request.param == "table":
            save(folder / "partage.gpkg", land(["CS1.1.1.1 US5"], "autre"))

    return Trial(cases[request.param], tmp_path_factory.mktemp("lieu"), run, fill)


def test_killed_before_every_change_of_a_file(trial):
    assert trial.moments > 5
    staged = [trial.at(moment) for moment in range(1, trial.moments + 1)]
    assert any(staged)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_signal_at_moments_of_the_writing(trial, number):
    staged = [trial.after(moment / MOMENTS, number) for moment in range(MOMENTS)]
    assert number == signal.SIGTERM or any(staged)
