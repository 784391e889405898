"""A few of the moments of `make torture`: a real qgis_process killed while it writes."""

import signal

import pytest

from tests.torture.conftest import fill, inputs, runs, trial_of  # noqa: F401


@pytest.fixture(scope="module")
def trial(trial_of):  # noqa: F811
    return trial_of("older file")


def test_killed_at_some_changes_of_a_file(trial):
    for moment in (1, *range(3, trial.moments, 3), trial.moments):
        trial.at(moment)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_signal_in_the_midst_of_the_writing(trial, number):
    trial.after(0.4, number)
