"""The plugin in a QGIS without window, a small territory with known figures, and ways to run an algorithm."""

import importlib
import json
import os
import subprocess
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsNetworkAccessManager,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

CODES = ["cs", "us"]
NOT_KNOWN = {
    "Non classé",
    "Non classée",
    "Non connu",
    "Non connue",
    "Inconnu",
    "Inconnue",
    "Autre flux",
    "Autre",
    "Absente de l'horaire",
    "Médiane non connue : atteinte dans moins de la moitié des minutes",
}
"""What a legend calls NULL."""
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
        rows = [
            (shape, *(code.split(" ") if code else [None, None])) for shape, code in zip(shapes, codes, strict=True)
        ]
        return layer(fields, rows, name, **options)

    return make


@pytest.fixture(scope="session")
def communes(layer):
    """The two communes, three squares each, of one EPCI."""

    def make(shapes=None, ids=("33001", "33002"), names=("Andernos", "Le Bârp"), name="communes", **options):
        shapes = shapes or [plain_square(0, count=3), plain_square(3, count=3)]
        rows = [(shape, code, nom, "EPCI 1") for shape, code, nom in zip(shapes, ids, names, strict=True)]
        return layer(("insee", "nom", "epci"), rows, name, **options)

    return make


@pytest.fixture(scope="session")
def parameters(layer, land, communes):
    """The parameters of each algorithm on the six squares, without outputs; keywords replace some."""
    account = {
        "TERRITORIES": communes(),
        "TERRITORY_ID": "insee",
        "TERRITORY_NAME": "nom",
        "PARENT_ID": "epci",
        "DATE_BEFORE": 2018,
        "DATE_AFTER": 2022,
    }
    moved = [
        (plain_square(n), *((a + " ").split(" ")[:2]), *b.split(" "))
        for n, (a, b) in enumerate(zip(BEFORE, AFTER, strict=True))
    ]
    known = {
        "zan_classify": {"INPUT": land(AFTER)},
        "zan_balance": {"BEFORE": land(BEFORE, "avant"), "AFTER": land(AFTER, "après"), **account},
        "zan_balance_changes": {
            "CHANGES": layer(("cs_2018", "us_2018", "cs_2022", "us_2022"), moved, "changements"),
            **account,
        },
    }
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


@pytest.fixture()
def mounted(tmp_path_factory):
    """A small file system of its own, with these options."""
    folders = []

    def mount(options: str) -> Path:
        folder = tmp_path_factory.mktemp("monté")
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], capture_output=True, check=False
        )
        if done.returncode:
            pytest.skip("no file system can be mounted here (not root)")
        folders.append(folder)
        return folder

    yield mount
    for folder in folders:
        subprocess.run(["umount", "--lazy", folder], check=True)


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
        return {**values, **dict(zip(names, save(file, *(values[name] for name in names)), strict=True))}

    return saved


@pytest.fixture(scope="session")
def qgis_process(root):
    """Start the real binary; `wait=False` gives the process as it runs."""

    def start(algorithm, values, wait=True):
        command = [str(root / "scripts" / "with-qgis"), "qgis_process", "run", f"aula:{algorithm}", "-"]
        env = {**os.environ, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
        order = json.dumps({"inputs": values})
        if wait:
            return subprocess.run(
                command, input=order, capture_output=True, text=True, check=False, env=env, timeout=120
            )
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
    return [dict(zip(names, feature.attributes(), strict=True)) for feature in made.getFeatures()]


def kept_in(folder: Path) -> list[str]:
    """The files of a folder, without those that GDAL 3.9 and newer leave beside a GeoPackage that QGIS opens."""
    return sorted(file.name for file in folder.iterdir() if not file.name.endswith(".aux.xml"))


@pytest.fixture(scope="session")
def rows():
    return plain_rows


def drawn(layer) -> list:
    """For each row, the labels of the legend that its symbols have."""
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    renderer.startRender(context, layer.fields())
    labels = {item.ruleKey(): item.label() for item in renderer.legendSymbolItems()}
    found = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        found.append({labels[key] for key in renderer.legendKeysForFeature(feature, context) if key in labels})
    renderer.stopRender(context)
    return found


def emptied(layer):
    """The layer with NULL in all its fields."""
    empty = layer.materialize(QgsFeatureRequest())
    empty.setRenderer(layer.renderer().clone())
    assert empty.startEditing()
    for feature in list(empty.getFeatures()):
        for number in range(empty.fields().count()):
            empty.changeAttributeValue(feature.id(), number, None)
    assert empty.commitChanges()
    return empty


def picture(layer, folder: Path):
    """The layer drawn, kept as a PNG under `folder`."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    extent = QgsRectangle(layer.extent())
    extent.grow(0.1 * max(extent.width(), extent.height()))
    settings.setExtent(extent)
    settings.setOutputSize(QSize(900, 600))
    settings.setBackgroundColor(QColor("white"))
    settings.setFlag(Qgis.MapSettingsFlag.Antialiasing, True)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors()
    image = job.renderedImage()
    folder.mkdir(parents=True, exist_ok=True)
    assert image.save(str(folder / f"style_{layer.name()}.png"))
    return image


@pytest.fixture(scope="session")
def check_style(root):
    """Check a style on a vector output: it finds its fields, speaks in words, draws every row, and NULL apart.

    `entries` is how many entries of the legend a row may have at most (a colour, and a hatching on top).
    """

    def check(output, style, entries=1):
        layer = output if isinstance(output, QgsVectorLayer) else QgsVectorLayer(str(output), "", "ogr")
        layer.setName(style.replace("/", "_"))
        message, applied = layer.loadNamedStyle(str(root / "styles" / f"{style}.qml"))
        assert applied, message
        names = set(layer.fields().names())
        assert set(layer.renderer().usedAttributes(QgsRenderContext())) <= names
        if layer.labelsEnabled():
            assert set(layer.labeling().settings().getLabelExpression().referencedColumns()) <= names | {""}
        labels = [item.label() for item in layer.renderer().legendSymbolItems()]
        assert len(labels) >= 2
        assert all(label.strip() and "_" not in label for label in labels), labels
        assert len(set(labels)) == len(labels), labels
        assert all(1 <= len(found) <= entries for found in drawn(layer)), drawn(layer)
        unknown = drawn(emptied(layer))
        assert unknown and all(1 <= len(found) <= entries for found in unknown), unknown
        assert {text for found in unknown for text in found} & NOT_KNOWN, unknown
        image = picture(layer, root / "build" / "screenshots")
        colours = {image.pixelColor(x, y).name() for x in range(0, 900, 3) for y in range(0, 600, 3)} - {"#ffffff"}
        assert len(colours) >= 2
        if layer is not output:
            sip.delete(layer)  # pytest keeps it beyond the end of QGIS

    return check


@pytest.fixture(scope="module")
def server(tmp_path_factory, qgis_app):
    """A real QGIS Server behind a stand-in of Lizmap."""
    from tests.server import served

    with served(tmp_path_factory.mktemp("serveur")) as stand_in:
        yield stand_in


@pytest.fixture
def behave(server):
    """Make the stand-in behave in some way for one test."""
    from tests.server.stand_in import Behaviour

    def change(**behaviour):
        QgsNetworkAccessManager.instance().cache().clear()  # what an earlier test was given is not remembered
        server.behaviour = Behaviour(**behaviour)
        return server.behaviour

    yield change
    change()
