"""The table of faults: everything that goes wrong × every algorithm of the provider, generated.

A row of the table is an input (or output) that an algorithm declares, a column what can be wrong with it. A cell passes
when the run fails with a sentence and leaves nothing, or succeeds with whole outputs and says what it left out.
"""

import gc
import re
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

from processing_algs.provider import ALGORITHMS
from tests.qgis import faulty, good_runs
from tests.qgis.test_faults import left_behind, sentence

KINDS = {kind.ID: kind().create() for kind in ALGORITHMS}
WORKS = {each["nom"]: each for each in good_runs.all_works()}
SPATIAL = ("source", "vector", "layer", "multilayer")
SHAPES = {0: QgsWkbTypes.GeometryType.PointGeometry, 1: QgsWkbTypes.GeometryType.LineGeometry, 2: QgsWkbTypes.GeometryType.PolygonGeometry}
"""What a sink promises → the geometry its output must have."""
ENDINGS = {"sink": ".gpkg", "rasterDestination": ".tif", "folderDestination": ""}


def algorithm_of(name: str) -> str:
    return WORKS[name]["algorithme"].removeprefix("aula:")


def definitions(name: str) -> list:
    return KINDS[algorithm_of(name)].parameterDefinitions()


def first_of(value):
    return value[0] if isinstance(value, list) else value


def is_raster(value) -> bool:
    return str(value).endswith(".tif")


def inputs(kinds: tuple[str, ...]) -> list[tuple[str, str, object]]:
    """Work, parameter and (unresolved) value of every input of some types that a good run is given."""
    found = []
    for name, each in WORKS.items():
        given = each["parametres"]
        found += [(name, d.name(), first_of(given[d.name()])) for d in definitions(name) if d.type() in kinds and given.get(d.name()) not in (None, "", [])]
    return found


def cell(name: str, parameter: str, fault: str):
    """A case of the table; `friches_import-INPUT-empty` becomes `brownfield_import-INPUT-empty`."""
    same = [other for other in WORKS if algorithm_of(other) == algorithm_of(name)]
    shown = algorithm_of(name) if name == same[0] else f"{algorithm_of(name)}:{name}"
    return pytest.param(name, parameter, fault, id=f"{shown}-{parameter}-{fault}".replace(" ", "_"))


VECTORS = [(name, parameter) for name, parameter, value in inputs(SPATIAL) if not is_raster(value)]
RASTERS = [(name, parameter) for name, parameter, value in inputs((*SPATIAL, "raster")) if is_raster(value)]
FILES = [(name, parameter) for name, parameter, _ in inputs((*SPATIAL, "raster", "file"))]
FIELDS = [
    (name, d.name()) for name, each in WORKS.items() for d in definitions(name)
    if d.type() == "field" and (name, d.parentLayerParameterName()) in VECTORS
]  # fmt: skip


@pytest.fixture(scope="module")
def world(tmp_path_factory, plugin, cancelling):
    made = good_runs.World(tmp_path_factory.mktemp("monde"), cancelling)
    (made.folder / "faulty").mkdir()
    yield made
    made.runs.clear()


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


def wanted_outputs(name: str, folder: Path) -> dict[str, str]:
    """The outputs that an algorithm always makes."""
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    return {
        d.name(): str(folder / d.name()) + ENDINGS.get(d.type(), f".{d.defaultFileExtension()}")
        for d in KINDS[algorithm_of(name)].destinationParameterDefinitions() if not d.flags() & optional
    }  # fmt: skip


def check_output(definition, path: str, crs_known: bool) -> None:
    """An output that a run promises is there, opens, and is what it says."""
    file = Path(path)
    assert file.exists(), path
    if definition.type() == "sink":
        layer = QgsVectorLayer(path, "", "ogr")
        assert layer.isValid(), path
        assert layer.featureCount() == sum(1 for _ in layer.getFeatures())
        shape = SHAPES.get(definition.dataType())
        if shape is not None:
            assert layer.geometryType() == shape, path
        if layer.isSpatial():
            assert layer.crs().isValid() or not crs_known, path
            wrong = [f.id() for f in layer.getFeatures() if f.hasGeometry() and not f.geometry().isGeosValid()]
            assert not wrong, f"{path}: {len(wrong)} geometries are invalid"
    elif definition.type() == "rasterDestination":
        assert gdal.Open(path).ReadAsArray().size
    elif definition.type() == "folderDestination":
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
            for definition in KINDS[algorithm_of(name)].destinationParameterDefinitions():
                if definition.name() in outputs:
                    check_output(definition, outputs[definition.name()], crs_known)
            made = {Path(path).name for path in outputs.values()}
            assert {n for n in left_behind(folder) if not n.endswith((".aux.xml", ".qml"))} == made
            succeeded, said = True, feedback.text
        after = sorted(file.name for file in world.folder.iterdir()), sorted(file.name for file in (world.folder / "faulty").iterdir())
        assert after == before
        return succeeded, said

    return check


# The good runs


def test_every_algorithm_has_a_good_run(world):
    assert world.failed == {}
    assert {algorithm_of(name) for name in world.runs} == set(KINDS) - {"fetch_layer"}


def replaced(value, other):
    """The faulty input in the place of the good one."""
    return [other, *value[1:]] if isinstance(value, list) else other


# Layers


@pytest.mark.parametrize(("name", "parameter", "fault"), [cell(*place, fault) for place in VECTORS for fault in faulty.LAYERS])
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
    if succeeded and wrong.said:
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
    definition = next(d for d in definitions(name) if d.name() == parameter)
    parent = definition.parentLayerParameterName()
    good = world.runs[name].parameters[parent]
    source = first_of(good)
    changed = {parameter: [fault] if definition.allowMultiple() else fault}

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
