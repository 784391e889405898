"""A few of the moments of `make torture`: a real qgis_process killed while it writes."""

import signal

import pytest

from tests.torture.cases import make_cases
from tests.torture.kills import Trial


@pytest.fixture(scope="module")
def trial(tmp_path_factory, land, communes, parameters, save, run_here):
    cases = make_cases(tmp_path_factory.mktemp("entrées"), land, communes, parameters, save)
    return Trial(cases["older file"], tmp_path_factory.mktemp("lieu"), run_here)


@pytest.fixture(scope="module")
def run_here():
    from qgis import processing

    return lambda algorithm, values: processing.run(f"aula:{algorithm}", values)


def test_killed_at_the_first_the_middle_and_the_last_change_of_a_file(trial):
    for moment in (1, trial.moments // 2, trial.moments):
        trial.at(moment)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_signal_in_the_midst_of_the_writing(trial, number):
    trial.after(0.4, number)
