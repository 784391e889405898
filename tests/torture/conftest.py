"""The plugin in a QGIS without window, as in `tests/qgis`, and the places that a run writes to."""

from types import SimpleNamespace
from unittest import mock

import pytest

from tests.qgis.conftest import (  # noqa: F401
    communes,
    feedback,
    land,
    layer,
    mounted,
    parameters,
    plugin,
    run,
    save,
    square,
)
from tests.qgis.test_postgis import database  # noqa: F401
from tests.torture.cases import Inputs, make_cases
from tests.torture.kills import Trial
from tests.torture.places import Folder, Schema


@pytest.fixture(scope="session")
def runs():
    """Run an algorithm in this process: well, or until its computing fails."""
    from qgis import processing
    from qgis.core import QgsApplication, QgsProcessingException

    def well(algorithm, values):
        processing.run(f"aula:{algorithm}", values)

    def in_vain(algorithm, values):
        kind = type(QgsApplication.processingRegistry().algorithmById(f"aula:{algorithm}"))
        failing = mock.patch.object(kind, "compute", side_effect=QgsProcessingException("in vain"))
        with failing, pytest.raises(QgsProcessingException, match="in vain"):
            well(algorithm, values)

    return SimpleNamespace(well=well, in_vain=in_vain)


@pytest.fixture(scope="session")
def inputs(tmp_path_factory, land, communes, parameters, save):  # noqa: F811
    return Inputs(tmp_path_factory.mktemp("entrées"), land, communes, parameters, save)


@pytest.fixture(scope="session")
def fill(save, land):  # noqa: F811
    """Put into a folder what stands there besides the results of a case."""

    def start(name, folder):
        if name == "table":
            save(folder / "partage.gpkg", land(["CS1.1.1.1 US5"], "autre"))
        (folder / "à lire.txt").write_text("Notes de l'agence", encoding="utf-8")

    return start


@pytest.fixture(scope="module")
def trial_of(inputs, runs, fill, tmp_path_factory, request):
    """The trial of a case."""
    made = []

    def start(name):
        folder = tmp_path_factory.mktemp("lieu")
        place = Folder(folder / "essai d'été", folder / "gardé")
        fill(name, place.path)
        server = request.getfixturevalue("database") if name == "PostGIS" else None
        case = make_cases(inputs, server)[name]
        made.append(Trial(case, place if server is None else Schema(server, place), runs.well, runs.in_vain, folder))
        return made[-1]

    yield start
    for trial in made:
        trial.processes.end()
