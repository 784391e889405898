"""The plugin in a QGIS without window, a small territory with known figures, and ways to run an algorithm."""

import importlib
import json
import os
import subprocess

import pytest
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

CODES = ["cs", "us"]
X0, Y0, SIDE = 700_000, 7_000_000, 100
BEFORE = ["CS2.2.1 US1.1", "CS1.1.1.2 US4.1.1", "CS2.1.1.1 US1.2", "CS1.1.1.1 US2", "CS2.2.1 US1.1", ""]
AFTER = ["CS1.1.1.1 US5", "CS1.1.1.2 US4.1.1", "CS2.1.1.1 US1.2", "CS2.2.1 US1.1", "CS2.2.1 US5", "CS1.1.1.1 US5"]
"""Six squares of one hectare in a row at two dates; the first three are commune A, the others commune B."""


@pytest.fixture(scope="session", autouse=True)
def plugin(qgis_app, qgis_processing):
    """The plugin as QGIS loads it, speaking English whatever the machine's language."""
    patch = pytest.MonkeyPatch()
    for module in ("aula_qgis.bridge.text", "aula_qgis.plugin"):
        patch.setattr(f"{module}.language", lambda: "en")
    loaded = importlib.import_module("aula").classFactory(None)
    loaded.initProcessing()
    yield loaded
    loaded.unload()
    patch.undo()


def plain_square(number: int, width: float = SIDE, count: int = 1) -> str:
    """WKT of the square (or of `count` squares in one) at a place of the row."""
    x0, x1 = X0 + number * SIDE, X0 + number * SIDE + width * count
    return f"POLYGON(({x0} {Y0}, {x1} {Y0}, {x1} {Y0 + SIDE}, {x0} {Y0 + SIDE}, {x0} {Y0}))"


@pytest.fixture(scope="session")
def square():
    return plain_square


@pytest.fixture(scope="session")
def layer():
    """A layer in memory: fields and, row by row, the WKT of a geometry (or None) and the values."""

    def make(fields, rows, name="couche", crs="EPSG:2154", kind="Polygon", types=None):
        made = QgsVectorLayer(f"{kind}?crs={crs}" if crs else kind, name, "memory")
        if not crs:
            made.setCrs(made.crs().__class__())
        compat = importlib.import_module("aula_qgis.bridge.compat")
        types = types or {}
        made.dataProvider().addAttributes([QgsField(f, getattr(compat, types.get(f, "TEXT"))) for f in fields])
        made.updateFields()
        features = []
        for shape, *values in rows:
            feature = QgsFeature(made.fields())
            feature.setAttributes(values)
            if shape is not None:
                geometry = QgsGeometry.fromWkt(shape)
                assert not geometry.isNull(), shape
                feature.setGeometry(geometry)
            features.append(feature)
        assert made.dataProvider().addFeatures(features)[0]
        made.updateExtents()
        return made

    return make


@pytest.fixture(scope="session")
def land(layer):
    """Land cover with codes "CS… US…" on the row of squares."""

    def make(codes, name="occupation", fields=("code_cs", "code_us"), shapes=None, **options):
        shapes = shapes or [plain_square(number) for number in range(len(codes))]
        rows = [(shape, *(code.split(" ") if code else [None, None])) for shape, code in zip(shapes, codes)]
        return layer(fields, rows, name, **options)

    return make


@pytest.fixture(scope="session")
def communes(layer):
    """The two communes, three squares each, of one EPCI."""

    def make(shapes=None, ids=("33001", "33002"), names=("Andernos", "Le Bârp"), name="communes", **options):
        shapes = shapes or [plain_square(0, count=3), plain_square(3, count=3)]
        rows = [(shape, code, nom, "EPCI 1") for shape, code, nom in zip(shapes, ids, names)]
        return layer(("insee", "nom", "epci"), rows, name, **options)

    return make


@pytest.fixture(scope="session")
def parameters(layer, land, communes):
    """The parameters of each algorithm on the six squares, without outputs; keywords replace some."""
    account = {
        "TERRITORIES": communes(), "TERRITORY_ID": "insee", "TERRITORY_NAME": "nom", "PARENT_ID": "epci",
        "DATE_BEFORE": 2018, "DATE_AFTER": 2022,
    }  # fmt: skip
    moved = [(plain_square(n), *((a + " ").split(" ")[:2]), *b.split(" ")) for n, (a, b) in enumerate(zip(BEFORE, AFTER))]
    known = {
        "zan_classify": {"INPUT": land(AFTER)},
        "zan_balance": {"BEFORE": land(BEFORE, "avant"), "AFTER": land(AFTER, "après"), **account},
        "zan_balance_changes": {
            "CHANGES": layer(("cs_2018", "us_2018", "cs_2022", "us_2022"), moved, "changements"), **account,
        },
    }  # fmt: skip
    yield lambda algorithm, **other: {**known[algorithm], **other}
    known.clear()  # layers must not outlive QGIS


class Feedback(QgsProcessingFeedback):
    """Keeps all that is said; cancels itself beyond a given progress."""

    def __init__(self, cancel_after: float | None = None):
        super().__init__(False)
        self.said: list[str] = []
        self.steps: list[float] = []
        if cancel_after is not None and cancel_after <= 0:
            self.cancel()
        self.cancel_after = cancel_after
        self.progressChanged.connect(self.follow)

    def follow(self, progress):
        self.steps.append(progress)
        if self.cancel_after is not None and progress >= self.cancel_after:
            self.cancel()

    def pushInfo(self, text):
        self.said.append(text)

    def pushWarning(self, text):
        self.said.append("! " + text)

    def reportError(self, text, fatalError=False):
        self.said.append("!! " + text)

    @property
    def text(self) -> str:
        return "\n".join(self.said)


@pytest.fixture()
def feedback():
    return Feedback()


@pytest.fixture(scope="session")
def cancelling():
    return Feedback


@pytest.fixture()
def run(feedback):
    """Run an algorithm through processing.run; what it says stands in the fixture `feedback`."""
    from qgis import processing

    def start(algorithm, values, watched=feedback):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return processing.run(f"aula:{algorithm}", values, context=context, feedback=watched)

    return start


@pytest.fixture(scope="session")
def save():
    """Write layers into one GeoPackage under their names; gives the path of each."""

    def write(file, *layers):
        found = []
        for number, made in enumerate(layers):
            options = QgsVectorFileWriter.SaveVectorOptions()
            options.layerName = made.name()
            if number or file.exists():
                options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
            context = QgsProject.instance().transformContext()
            done = QgsVectorFileWriter.writeAsVectorFormatV3(made, str(file), context, options)
            assert done[0] == QgsVectorFileWriter.WriterError.NoError, done
            found.append(f"{file}|layername={made.name()}")
        return found

    return write


@pytest.fixture(scope="session")
def on_disk(save):
    """The same parameters with every layer saved in a GeoPackage, as the binary needs them."""

    def saved(file, values):
        names = [name for name, value in values.items() if isinstance(value, QgsVectorLayer)]
        return {**values, **dict(zip(names, save(file, *(values[name] for name in names))))}

    return saved


@pytest.fixture(scope="session")
def qgis_process(root):
    """Start the real binary; `wait=False` gives the process as it runs."""

    def start(algorithm, values, wait=True):
        command = [str(root / "scripts" / "with-qgis"), "qgis_process", "run", f"aula:{algorithm}", "-"]
        env = {**os.environ, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
        order = json.dumps({"inputs": values})
        if wait:
            return subprocess.run(command, input=order, capture_output=True, text=True, check=False, env=env, timeout=120)
        pipe = subprocess.PIPE
        process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=env)
        process.stdin.write(order)
        process.stdin.close()
        return process

    return start


def plain_rows(source) -> list[dict]:
    """The attributes of a layer, a file or a table, row by row."""
    made = source if isinstance(source, QgsVectorLayer) else QgsVectorLayer(str(source), "lu", "ogr")
    assert made.isValid(), source
    names = made.fields().names()
    return [dict(zip(names, feature.attributes())) for feature in made.getFeatures()]


@pytest.fixture(scope="session")
def rows():
    return plain_rows
