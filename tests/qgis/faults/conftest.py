"""The good runs on which faults are tried, made once a process, and how a cell of the table is judged."""

from itertools import count
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorLayer

from scripts import demo
from tests.qgis import good_runs
from tests.qgis.faults.table import COMPANIONS, SHAPES, Parameter, algorithm_of, declared, wanted_outputs
from tests.qgis.test_faults import left_behind, sentence
from tests.server import served
from tests.server.stand_in import PROJECT, REPOSITORY


@pytest.fixture(scope="session")
def world(tmp_path_factory, plugin, cancelling):
    with served(tmp_path_factory.mktemp("serveur")) as stand_in:
        made = good_runs.World(
            tmp_path_factory.mktemp("monde"),
            cancelling,
            f"{stand_in.base}/index.php/lizmap/service?repository={REPOSITORY}&project={PROJECT}",
        )
        (made.folder / "faulty").mkdir()
        yield made
    demo.algorithms.cache_clear()


@pytest.fixture(scope="session")
def memory():
    """Layers in memory, which must not outlive QGIS."""
    kept = []
    yield kept
    kept.clear()


@pytest.fixture(scope="session")
def made_once(world):
    """Make a faulty input, or take the one that was made for an earlier cell."""
    known, numbers = {}, count()

    def get(source: str, fault: str, make):
        if (source, fault) not in known:
            known[source, fault] = make(world.folder / "faulty" / str(next(numbers)))
        return known[source, fault]

    return get


def check_output(output: Parameter, path: str, crs_known: bool) -> None:
    """An output that a run promises is there, opens, and is what it says."""
    file = Path(path)
    assert file.exists(), path
    if output.type == "sink":
        layer = QgsVectorLayer(path, "", "ogr")
        assert layer.isValid(), path
        assert layer.featureCount() == sum(1 for _ in layer.getFeatures())
        shape = SHAPES.get(output.shape)
        if shape is not None:
            assert layer.geometryType() == shape, path
        if layer.isSpatial():
            assert layer.crs().isValid() or not crs_known, path
            wrong = [f.id() for f in layer.getFeatures() if f.hasGeometry() and not f.geometry().isGeosValid()]
            assert not wrong, f"{path}: {len(wrong)} geometries are invalid"
    elif output.type == "rasterDestination":
        assert gdal.Open(path).ReadAsArray().size
    elif output.type == "folderDestination":
        assert any(file.iterdir())
    else:
        assert file.stat().st_size > 0


@pytest.fixture()
def survives(world, run, feedback, tmp_path):
    """Run a work with some of its parameters changed: a sentence and nothing left, or whole outputs; gives what was said."""
    folder = tmp_path / "sortie"
    folder.mkdir()

    def check(name: str, changed: dict, watched=None, crs_known: bool = True) -> tuple[bool, str]:
        outputs = wanted_outputs(name, folder)
        before = (
            sorted(file.name for file in world.folder.iterdir()),
            sorted(file.name for file in (world.folder / "faulty").iterdir()),
        )
        values = {**world.runs[name].parameters, **outputs, **changed}
        try:
            run(algorithm_of(name), values, *([watched] if watched else []))
        except QgsProcessingException as error:
            said = sentence(error)
            assert left_behind(folder) == [], said
            succeeded = False
        else:
            for each in declared(name):
                if each.name in outputs:
                    check_output(each, outputs[each.name], crs_known)
            made = {Path(path).name for path in outputs.values()}
            assert {n for n in left_behind(folder) if not n.endswith(COMPANIONS)} == made
            succeeded, said = True, feedback.text
        after = (
            sorted(file.name for file in world.folder.iterdir()),
            sorted(file.name for file in (world.folder / "faulty").iterdir()),
        )
        assert after == before
        return succeeded, said

    return check
