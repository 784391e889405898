"""Every style: neighbouring classes can be told apart by colour-blind readers, and each is drawn as its reference picture."""

import csv
import re
import subprocess
import xml.etree.ElementTree as ET
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from tests.qgis.conftest import NOT_KNOWN, drawn

ROOT = Path(__file__).resolve().parents[2]
STYLES = sorted((ROOT / "styles").glob("*/*.qml"))
REFERENCES = ROOT / "tests" / "references" / "styles"
each = pytest.mark.parametrize("file", STYLES, ids=lambda file: f"{file.parent.name}/{file.stem}")

LEAST_DIFFERENCE = 8.5
"""ΔE*ab (CIE 1976) between neighbouring classes of one drawing, in the worst of three kinds of sight."""
DEUTERANOPIA = np.array(
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
)
PROTANOPIA = np.array(
    [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
)
"""Severity 1 in linear RGB (Machado, Oliveira and Fernandes 2009)."""
XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE = np.array([0.95047, 1.0, 1.08883])
TOLERANCE = 6
"""Mean difference of a picture and its reference, of 255."""
CELL = 36


def linear(colour: str) -> np.ndarray:
    channel = np.array(QColor(colour).getRgb()[:3]) / 255
    return np.where(channel <= 0.04045, channel / 12.92, ((channel + 0.055) / 1.055) ** 2.4)


def lab(light: np.ndarray) -> np.ndarray:
    ratio = XYZ @ np.clip(light, 0, 1) / WHITE
    f = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def difference(one: str, other: str) -> float:
    """In the worst of normal sight, deuteranopia and protanopia."""
    return min(
        float(np.linalg.norm(lab(sight @ linear(one)) - lab(sight @ linear(other))))
        for sight in (np.eye(3), DEUTERANOPIA, PROTANOPIA)
    )


def of_raster(text: str) -> list[tuple[str, str]]:
    return [
        (re.search(r'label="([^"]*)"', item)[1], re.search(r'color="(#\w{6})', item)[1])
        for item in re.findall(r"<item [^>]*>", text)
    ]


@pytest.fixture()
def symbols(qgis_app):
    """The symbols of a vector style with their labels."""
    layers = []

    def load(file: Path) -> list:
        text = file.read_text(encoding="utf-8")
        kind = {"0": "Point", "1": "LineString", "2": "Polygon"}[re.search(r"<layerGeometryType>(\d)", text)[1]]
        layer = QgsVectorLayer(f"{kind}?crs=EPSG:2154", "style", "memory")
        layers.append(layer)
        message, loaded = layer.loadNamedStyle(str(file))
        assert loaded, message
        return [
            (item.label(), item.symbol().clone())
            for item in layer.renderer().legendSymbolItems()
            if item.symbol() is not None
        ]

    yield load
    for layer in layers:
        sip.delete(layer)


def drawing(symbol) -> tuple:
    """How a symbol is drawn but for its colour: what tells classes apart where colours do not."""
    layers = [symbol.symbolLayer(number) for number in range(symbol.symbolLayerCount())]
    size = round(symbol.size() if hasattr(symbol, "size") else symbol.width() if hasattr(symbol, "width") else 0, 1)
    names = ("name", "line_style", "style", "angle", "distance", "outline_style")
    return size, tuple((layer.layerType(), *(layer.properties().get(name) for name in names)) for layer in layers)


def test_the_measure_finds_what_colour_blind_readers_confuse():
    assert difference("#d7191c", "#1a9641") < 25 < difference("#d7191c", "#2c7bb6")
    assert difference("#ffffff", "#000000") == pytest.approx(100, abs=1e-3) and difference("#123456", "#123456") == 0


@each
def test_neighbouring_classes_can_be_told_apart(file, symbols):
    text = file.read_text(encoding="utf-8")
    if "<pipe" in text:
        entries = [(label, colour, None) for label, colour in of_raster(text)]
    else:
        entries = [(label, symbol.color().name(), drawing(symbol)) for label, symbol in symbols(file)]
    close = [
        (a[0], b[0], round(difference(a[1], b[1]), 1))
        for a, b in pairwise(entries)
        if a[2] == b[2] and difference(a[1], b[1]) < LEAST_DIFFERENCE
    ]
    assert not close, (
        f"neighbours of the legend too alike for some readers (ΔE below {LEAST_DIFFERENCE}): take other colours, or another hatching"
    )


OFFICIAL = list(csv.DictReader((REFERENCES.parent / "official_colours.csv").open(encoding="utf-8")))


@pytest.mark.parametrize("style", sorted({row["style"] for row in OFFICIAL}))
def test_classes_have_their_official_colour(style, symbols):
    """Where a nomenclature has its colours they are drawn; the fill of a class, or the inner line of a zone seen close."""
    found = {label: symbol.symbolLayer(0).color().name() for label, symbol in symbols(ROOT / "styles" / f"{style}.qml")}
    assert {row["label"]: row["colour"] for row in OFFICIAL if row["style"] == style}.items() <= found.items()


SHAPES = {"Point": "POINT(0 0)", "LineString": "LINESTRING(0 0, 1 1)", "Polygon": "POLYGON((0 0, 1 0, 1 1, 0 0))"}


@pytest.mark.parametrize(
    "file",
    [
        file
        for file in STYLES
        if file.parent.name != "catalogue" and "<layerGeometryType>" in file.read_text(encoding="utf-8")
    ],
    ids=lambda file: file.stem,
)
def test_what_is_not_known_is_drawn_apart(file, qgis_app):
    """A row of NULL alone has one entry of the legend, which says that it is not known."""
    text = file.read_text(encoding="utf-8")
    kind = {"0": "Point", "1": "LineString", "2": "Polygon"}[re.search(r"<layerGeometryType>(\d)", text)[1]]
    names = re.findall(r'<field [^>]*name="([^"]+)"', text)
    layer = QgsVectorLayer(
        f"{kind}?crs=EPSG:2154" + "".join(f"&field={name}:string" for name in names), "style", "memory"
    )
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(SHAPES[kind]))
    layer.dataProvider().addFeature(feature)
    assert layer.loadNamedStyle(str(file))[1]
    (labels,) = drawn(layer)
    sip.delete(layer)
    assert labels & NOT_KNOWN or any(re.search("non connue?$|^Pas de", label) for label in labels), (
        f"the legend needs a rule “… IS NULL” named Non connu: {labels}"
    )


def strip(file: Path, symbols) -> QImage:
    """The legend of a style as a row of its symbols."""
    text = file.read_text(encoding="utf-8")
    if "<pipe" in text:
        cells = [QColor(colour) for _, colour in of_raster(text)]
    else:
        cells = [symbol.asImage(QSize(CELL, CELL)) for _, symbol in symbols(file)]
    image = QImage(CELL * max(len(cells), 1), CELL, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for number, cell in enumerate(cells):
        if isinstance(cell, QColor):
            painter.fillRect(number * CELL, 0, CELL, CELL, cell)
        else:
            painter.drawImage(number * CELL, 0, cell)
    painter.end()
    return image


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits, dtype=np.uint8).reshape(image.height(), image.width(), 4)[..., :3].astype(np.int16)


@each
def test_it_is_drawn_as_its_reference(file, symbols, root):
    """References are kept by hand: build/references holds what is drawn now."""
    made = strip(file, symbols)
    now = root / "build" / "references" / file.parent.name / f"{file.stem}.png"
    now.parent.mkdir(parents=True, exist_ok=True)
    assert made.save(str(now))
    kept = QImage(str(REFERENCES / file.parent.name / f"{file.stem}.png"))
    assert not kept.isNull(), (
        f"no reference: look at {now.relative_to(root)}, and copy it to tests/references/styles/{file.parent.name}"
    )
    assert (kept.width(), kept.height()) == (made.width(), made.height()), "another number of classes"
    assert np.abs(pixels(made) - pixels(kept)).mean() <= TOLERANCE


def test_every_reference_has_its_style():
    kept = {f"{file.parent.name}/{file.stem}" for file in REFERENCES.glob("*/*.png")}
    styles = {f"{file.parent.name}/{file.stem}" for file in STYLES}
    assert not styles - kept, "styles without reference: see test_it_is_drawn_as_its_reference"
    assert not kept - styles, "references without style: delete them"


def test_every_style_named_by_an_algorithm_is_there():
    """Each output that algorithms write names a style that exists, and each style of a family is an output's."""
    source = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "processing_algs").rglob("*.py"))
    families = {file.parent.name for file in STYLES} - {"catalogue"}
    named = set(re.findall(rf'"((?:{"|".join(families)})/\w+)"', source))
    there = {f"{file.parent.name}/{file.stem}" for file in STYLES}
    assert named <= there, f"not under styles/: {named - there}"


@pytest.fixture(scope="module")
def slds(tmp_path_factory):
    """The SLD twins of all styles."""
    folder = tmp_path_factory.mktemp("sld")
    subprocess.run(
        [ROOT / "scripts" / "with-qgis", "python3", ROOT / "scripts" / "make_sld.py", folder],
        check=True,
        capture_output=True,
    )
    return folder


@each
def test_its_sld_twin_draws_every_class(file, slds, symbols):
    """A rule (or an entry of the colour map) a class, under its name."""
    twin = ET.parse(slds / file.parent.name / f"{file.stem}.sld").getroot()
    text = file.read_text(encoding="utf-8")
    if "<pipe" in text:
        assert len(list(twin.iter("{http://www.opengis.net/sld}ColorMapEntry"))) == len(of_raster(text))
        return
    names = [
        name.text
        for rule in twin.iter("{http://www.opengis.net/se}Rule")
        for name in rule.findall("{http://www.opengis.net/se}Name")
    ]
    assert {label for label, _ in symbols(file) if label} <= set(names)
