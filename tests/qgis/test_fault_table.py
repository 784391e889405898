"""The table of faults: everything that goes wrong × every algorithm of the provider, generated.

A row of the table is an input (or output) that an algorithm declares, a column what can be wrong with it. A cell passes
when the run fails with a sentence and leaves nothing, or succeeds with whole outputs and says what it left out.
"""

import re
import subprocess
import time
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QLockFile

from aula_qgis.bridge import packages
from processing_algs.provider import ALGORITHMS
from scripts import demo
from tests.qgis import faulty, good_runs
from tests.qgis.conftest import Feedback
from tests.qgis.test_faults import left_behind, sentence
from tests.qgis.test_tutorial import PAGES


@dataclass(frozen=True)
class Parameter:
    """What an algorithm declares of an input or output, in plain words: algorithms must not outlive QGIS."""

    name: str
    type: str
    parent: str
    several: bool
    optional: bool
    shape: int | None
    ending: str

    @classmethod
    def of(cls, definition) -> "Parameter":
        kind = definition.type()
        return cls(
            definition.name(), kind, definition.parentLayerParameterName() if kind == "field" else "", kind == "field" and definition.allowMultiple(),
            bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional), int(definition.dataType()) if kind == "sink" else None,
            ENDINGS.get(kind, f".{definition.defaultFileExtension()}") if definition.isDestination() else "",
        )  # fmt: skip


ENDINGS = {"sink": ".gpkg", "rasterDestination": ".tif", "folderDestination": ""}
DECLARED = {id_: [Parameter.of(definition) for definition in made.parameterDefinitions()] for id_, made in ((kind.ID, kind().create()) for kind in ALGORITHMS)}
WORKS = {each["nom"]: each for each in good_runs.all_works()}
SPATIAL = ("source", "vector", "layer", "multilayer")
SHAPES = {0: QgsWkbTypes.GeometryType.PointGeometry, 1: QgsWkbTypes.GeometryType.LineGeometry, 2: QgsWkbTypes.GeometryType.PolygonGeometry}
"""What a sink promises → the geometry its output must have."""


COMPANIONS = (".aux.xml", ".qml", "_attachments.zip")
"""What GDAL, a style and QGIS leave beside a result."""
DRAWN = {("publish_project", "TERRITORIES"), ("publish_project", "BACKGROUND"), ("publish_atlas", "COVERAGE"), ("territory_sheet", "BACKGROUND")}
"""Layers that are drawn as they stand, without a figure of them: nothing is repaired, so nothing is said."""


def algorithm_of(name: str) -> str:
    return WORKS[name]["algorithme"].removeprefix("aula:")


def declared(name: str) -> list[Parameter]:
    return DECLARED[algorithm_of(name)]


def first_of(value):
    return value[0] if isinstance(value, list) else value


def is_raster(value) -> bool:
    return str(value).endswith(".tif")


def is_optional(name: str, parameter: str) -> bool:
    return next(each.optional for each in declared(name) if each.name == parameter)


def inputs(kinds: tuple[str, ...]) -> list[tuple[str, str, object]]:
    """Work, parameter and (unresolved) value of every input of some types that a good run is given."""
    found = []
    for name, work in WORKS.items():
        given = work["parametres"]
        found += [(name, each.name, first_of(given[each.name])) for each in declared(name) if each.type in kinds and given.get(each.name) not in (None, "", [])]
    return found


def cell(name: str, parameter: str, fault: str):
    """A case of the table; `friches_import-INPUT-empty` becomes `brownfield_import-INPUT-empty`."""
    same = [other for other in WORKS if algorithm_of(other) == algorithm_of(name)]
    shown = algorithm_of(name) if name == same[0] else f"{algorithm_of(name)}:{name}"
    return pytest.param(name, parameter, fault, id=f"{shown}-{parameter}-{fault}".replace(" ", "_"))


def once(places: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Each input of each algorithm once, in the first good run that is given it."""
    return list({(algorithm_of(name), parameter): (name, parameter) for name, parameter in reversed(places)}.values())[::-1]


VECTORS = once([(name, parameter) for name, parameter, value in inputs(SPATIAL) if not is_raster(value)])
RASTERS = once([(name, parameter) for name, parameter, value in inputs((*SPATIAL, "raster")) if is_raster(value)])
FILES = once([(name, parameter) for name, parameter, _ in inputs((*SPATIAL, "raster", "file"))])
FIELDS = once([(name, each.name) for name in WORKS for each in declared(name) if (name, each.parent) in VECTORS])


@pytest.fixture(scope="module")
def world(tmp_path_factory, plugin, cancelling):
    made = good_runs.World(tmp_path_factory.mktemp("monde"), cancelling)
    (made.folder / "faulty").mkdir()
    yield made
    demo.algorithms.cache_clear()


@pytest.fixture(scope="module")
def memory():
    """Layers in memory, which must not outlive QGIS."""
    kept = []
    yield kept
    kept.clear()


@pytest.fixture(scope="module")
def made_once(world):
    """Make a faulty input, or take the one that was made for an earlier cell."""
    known, numbers = {}, count()

    def get(source: str, fault: str, make):
        if (source, fault) not in known:
            known[source, fault] = make(world.folder / "faulty" / str(next(numbers)))
        return known[source, fault]

    return get


def is_output(parameter: Parameter) -> bool:
    return parameter.type == "sink" or parameter.type.endswith("Destination")


def wanted_outputs(name: str, folder: Path) -> dict[str, str]:
    """The outputs that an algorithm always makes."""
    return {each.name: f"{folder / each.name}{each.ending}" for each in declared(name) if is_output(each) and not each.optional}


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
        before = sorted(file.name for file in world.folder.iterdir()), sorted(file.name for file in (world.folder / "faulty").iterdir())
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
        after = sorted(file.name for file in world.folder.iterdir()), sorted(file.name for file in (world.folder / "faulty").iterdir())
        assert after == before
        return succeeded, said

    return check


# The good runs


def test_every_algorithm_has_a_good_run(world):
    assert world.failed == {}
    without = set(DECLARED) - {"fetch_layer"} - {algorithm_of(name) for name in world.runs}
    assert not without, f"no good run of {without}: add a work to scripts/sample/works.py, or to good_runs.py where the demonstration needs none"


def replaced(value, other):
    """The faulty input in the place of the good one."""
    return [other, *value[1:]] if isinstance(value, list) else other


# Layers


@pytest.mark.parametrize(("name", "parameter", "fault"), [cell(*place, fault) for place in VECTORS for fault in faulty.LAYERS if fault in faulty.DEEP or not is_optional(*place)])
def test_a_layer(name, parameter, fault, world, made_once, memory, survives):
    good = world.runs[name].parameters[parameter]
    source, wrong = first_of(good), faulty.LAYERS[fault]
    if not faulty.fits(wrong, source):
        return

    def make(file: Path):
        rows = faulty.Rows.of(source)
        wrong.change(rows)
        if wrong.in_file:
            return rows.saved(file.with_suffix(".gpkg"))
        memory.append(rows.in_memory())
        return memory[-1]

    succeeded, said = survives(name, {parameter: replaced(good, made_once(source, fault, make))}, crs_known=fault != "no CRS")
    if succeeded and wrong.said and (algorithm_of(name), parameter) not in DRAWN:
        assert re.search(wrong.said, said), said


@pytest.mark.parametrize(("name", "parameter", "fault"), [cell(*place, "strange path") for place in VECTORS])
def test_a_layer_with_a_strange_name(name, parameter, fault, world, made_once, survives):
    good = world.runs[name].parameters[parameter]
    folder = world.folder / faulty.STRANGE
    folder.mkdir(exist_ok=True)
    source = first_of(good)
    strange = made_once(source, fault, lambda file: faulty.Rows.of(source).saved(folder / f"{file.name} {faulty.STRANGE}.gpkg", faulty.STRANGE))
    assert survives(name, {parameter: replaced(good, strange)})[0]


# Fields


@pytest.mark.parametrize(("name", "parameter", "fault"), [cell(*place, fault) for place in FIELDS for fault in ("not there", *faulty.FIELDS)])
def test_a_field(name, parameter, fault, world, made_once, memory, survives):
    definition = next(each for each in declared(name) if each.name == parameter)
    parent = definition.parent
    good = world.runs[name].parameters[parent]
    source = first_of(good)
    changed = {parameter: [fault] if definition.several else fault}

    def make(file: Path):
        rows = faulty.Rows.of(source)
        faulty.with_every_field(rows)
        if fault == "NaN":
            memory.append(rows.in_memory())
            return memory[-1]
        return rows.saved(file.with_suffix(".gpkg"))

    if fault != "not there":
        changed[parent] = replaced(good, made_once(source, "NaN" if fault == "NaN" else "every field", make))
    survives(name, changed)


# Files and rasters


@pytest.mark.parametrize(("name", "parameter", "fault"), [cell(*place, fault) for place in FILES for fault in faulty.FILES])
def test_a_file(name, parameter, fault, world, made_once, survives):
    good = world.runs[name].parameters[parameter]
    source = Path(first_of(good).split("|")[0])
    broken = made_once(str(source), fault, lambda file: faulty.broken_file(source, fault, world.folder / "faulty"))
    survives(name, {parameter: replaced(good, broken)})


@pytest.mark.parametrize(("name", "parameter", "fault"), [cell(*place, fault) for place in RASTERS for fault in faulty.RASTERS])
def test_a_raster(name, parameter, fault, world, made_once, survives):
    good = world.runs[name].parameters[parameter]
    source = first_of(good)

    def make(file: Path):  # a criterion is known by the name of its raster
        (folder := file).mkdir()
        return faulty.faulty_raster(source, fault, folder / Path(source).name)

    survives(name, {parameter: replaced(good, made_once(source, fault, make))}, crs_known=fault != "no CRS")


# Outputs


def all_outputs(name: str, folder: Path) -> dict[str, str]:
    """Every output that a good run is asked for, in a file of its own."""
    asked = demo.destinations(WORKS[name], folder / "x.gpkg")
    return {each.name: f"{folder / each.name}{each.ending}" for each in declared(name) if each.name in asked}


FIRST = list({algorithm_of(name): name for name in reversed(WORKS)}.values())[::-1]
"""One good run of each algorithm."""
OUTPUTS = [(name, output) for name in FIRST for output in all_outputs(name, Path())]
demo.algorithms.cache_clear()


@pytest.fixture(scope="module")
def mounted(tmp_path_factory):
    """A file system that may only be read, and a full one."""
    folders = []

    def mount(options: str) -> Path:
        folder = tmp_path_factory.mktemp("monté")
        if subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], capture_output=True, check=False).returncode:
            pytest.skip("no file system can be mounted here (not root)")
        folders.append(folder)
        return folder

    yield cache(mount)
    for folder in folders:
        subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.mark.parametrize(("name", "output", "fault"), [cell(*place, fault) for place in OUTPUTS for fault in ("read-only", "full disk", "folder missing")])
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
def test_two_runs_at_once(name, output, fault, world, run, tmp_path):
    outputs = all_outputs(name, tmp_path)
    lock = QLockFile(outputs[output] + ".lock")
    assert lock.tryLock(0)
    with pytest.raises(QgsProcessingException) as error:
        run(algorithm_of(name), {**world.runs[name].parameters, **outputs})
    lock.unlock()
    assert "Another run is writing to" in sentence(error)
    assert left_behind(tmp_path) == []


# Cancelling, and what is not installed


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
    monkeypatch.setattr("aula_qgis.bridge.features.FEATURES_A_STEP", 50)
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


# The binary


@pytest.mark.parametrize("name", FIRST, ids=algorithm_of)
def test_the_binary(name, world, qgis_process, tmp_path):
    """A good run is 0 with all outputs; one that is asked for a folder that is not there is 1, with a sentence."""
    outputs = all_outputs(name, tmp_path)
    if not any(f"aula:{algorithm_of(name)} " in page.read_text(encoding="utf-8") for page in PAGES):  # the tutorial's suite runs the others
        done = qgis_process(algorithm_of(name), {**world.runs[name].parameters, **outputs})
        assert done.returncode == 0, done.stderr[-2_000:]
        assert "Traceback" not in done.stderr
        assert all(Path(path).exists() for path in outputs.values())
    one = next(iter(outputs))
    done = qgis_process(algorithm_of(name), {**world.runs[name].parameters, **outputs, one: str(tmp_path / "absent" / Path(outputs[one]).name)})
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert "does not exist" in done.stderr
