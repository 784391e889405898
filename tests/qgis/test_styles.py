"""The QML styles: they load, ask only for fields their output has, cover NULL, and draw."""

from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

ROOT = Path(__file__).resolve().parents[2]
OUTPUTS = {
    "zan_classify": ("zan_classify", "OUTPUT", 0),
    "enaf_classify": ("zan_classify", "OUTPUT", 1),
    "zan_balance": ("zan_balance", "OUTPUT", 0),
    "enaf_balance": ("zan_balance", "OUTPUT", 1),
    "zan_flows": ("zan_balance", "FLOWS", 0),
    "enaf_flows": ("zan_balance", "FLOWS", 1),
}
"""Style → the algorithm, its output and the nomenclature it stands for."""
STYLES = sorted((ROOT / "styles" / "artificialisation").glob("*.qml"))
every = pytest.mark.parametrize("style", STYLES, ids=lambda style: style.stem)
FARM, ACTIVITY = "CS2.2.1 US1.1.1", "CS2.2.1 US2.1.1"


@pytest.fixture()
def styled(run, parameters, land, style, tmp_path):
    """The output of a style, opened with it; the last hectare is not classified."""
    algorithm, output, choice = OUTPUTS[style.stem]
    values = parameters(algorithm, NOMENCLATURE=choice)
    if choice == 1:
        codes = {"INPUT": [FARM, ACTIVITY, ""], "BEFORE": [FARM, FARM, ACTIVITY], "AFTER": [ACTIVITY, ACTIVITY, FARM]}
        values |= {name: land(codes[name]) for name in codes if name in values}
    elif algorithm == "zan_classify":
        values["INPUT"] = land(["CS1.1.1.1 US5", "CS1.1.1.2 US4.1.1", "CS2.2.1 US5", "CS2.1.1.1 US1.2", "CS1.2.2 US1.1", ""])
    values |= {"OUTPUT": str(tmp_path / "a.gpkg")} | ({output: str(tmp_path / "b.gpkg")} if output != "OUTPUT" else {})
    layer = QgsVectorLayer(run(algorithm, values)[output], style.stem, "ogr")
    message, applied = layer.loadNamedStyle(str(style))
    assert applied, message
    yield layer
    sip.delete(layer)  # pytest keeps it beyond the end of QGIS


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


def test_every_style_has_its_output():
    assert {style.stem for style in STYLES} == set(OUTPUTS)


@every
def test_it_asks_only_for_fields_that_exist(styled):
    names = set(styled.fields().names())
    context = QgsRenderContext()
    assert set(styled.renderer().usedAttributes(context)) <= names
    if styled.labelsEnabled():
        settings = styled.labeling().settings()
        assert set(settings.getLabelExpression().referencedColumns()) <= names | {""}


@every
def test_its_legend_is_in_words(styled):
    labels = [item.label() for item in styled.renderer().legendSymbolItems()]
    assert len(labels) >= 3
    assert all(label.strip() and "_" not in label for label in labels)
    assert len(set(labels)) == len(labels)


@every
def test_every_row_is_drawn_once(styled):
    assert all(len(labels) == 1 for labels in drawn(styled))


@every
def test_null_has_its_own_entry(styled):
    """Each field that the style asks for, emptied in turn."""
    empty = styled.materialize(QgsFeatureRequest())
    empty.setRenderer(styled.renderer().clone())
    assert empty.startEditing()
    for feature in list(empty.getFeatures()):
        for number in range(empty.fields().count()):
            empty.changeAttributeValue(feature.id(), number, None)
    empty.commitChanges()
    labels = drawn(empty)
    assert labels and all(len(label) == 1 for label in labels)
    assert {text for label in labels for text in label} & {"Non classé", "Non connu", "Inconnu", "Autre flux", "Autre"}


@every
def test_it_draws(styled):
    """The picture is kept under build/screenshots."""
    settings = QgsMapSettings()
    settings.setLayers([styled])
    settings.setDestinationCrs(styled.crs())
    extent = QgsRectangle(styled.extent())
    extent.grow(60)
    settings.setExtent(extent)
    settings.setOutputSize(QSize(900, 300))
    settings.setBackgroundColor(QColor("white"))
    settings.setFlag(Qgis.MapSettingsFlag.Antialiasing, True)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors()
    image = job.renderedImage()
    folder = ROOT / "build" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    assert image.save(str(folder / f"style_{styled.name()}.png"))
    colours = {image.pixelColor(x, y).name() for x in range(0, 900, 3) for y in range(0, 300, 3)} - {"#ffffff"}
    assert len(colours) >= 2
