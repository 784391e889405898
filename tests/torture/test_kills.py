"""Killed at any moment: the older or the newer result, whole, and nothing left after the next run."""

import functools
import signal

import pytest

MOMENTS = 20
FILES = [
    "new file",
    "older file",
    "table",
    "shapefile",
    "raster",
    "report",
    "several outputs",
    "atlas",
    "project",
]


def together(names):
    """Each with what is seen in its one good run on one worker."""
    return [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in names]


@pytest.fixture(scope="module")
def trials(trial_of):
    return functools.cache(trial_of)


@pytest.mark.parametrize("name", together(FILES))
def test_killed_before_every_change_of_a_file(trials, name):
    trial = trials(name)
    assert trial.moments > 5
    staged = [trial.at(moment) for moment in range(1, trial.moments + 1)]
    assert any(staged)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
@pytest.mark.parametrize("name", together([*FILES, "PostGIS"]))
def test_a_signal_at_moments_of_the_writing(trials, name, number):
    trial = trials(name)
    staged = [trial.after(moment / MOMENTS, number) for moment in range(MOMENTS)]
    assert any(staged) == (number == signal.SIGKILL)
