"""Styles of servers: rendering a hostile one asks nobody and reads nothing, a legitimate one looks as it did."""

import base64
import re

import pytest
from qgis.core import (
    Qgis,
    QgsAction,
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsDefaultValue,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsGradientColorRamp,
    QgsGraduatedSymbolRenderer,
    QgsHeatmapRenderer,
    QgsInvertedPolygonRenderer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsMergedFeatureRenderer,
    QgsPalLayerSettings,
    QgsPointClusterRenderer,
    QgsPointDisplacementRenderer,
    QgsProperty,
    QgsRasterMarkerSymbolLayer,
    QgsRendererCategory,
    QgsRendererRange,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsTextBackgroundSettings,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from aula_qgis.bridge import compat
from aula_qgis.bridge.services.foreign_styles import LOOK, allowed, from_qml, from_sld
from aula_qgis.bridge.text import sentence
from tests.server.hostile import Hostile, answer

KINDS = {
    "Point": ["POINT(1 1)", "POINT(5 4)", "POINT(9 7)"],
    "LineString": ["LINESTRING(0 0,5 4,9 1)", "LINESTRING(1 6,9 7)", "LINESTRING(0 3,3 8)"],
    "Polygon": [
        "POLYGON((0 0,4 0,4 4,0 4,0 0))",
        "POLYGON((5 0,9 0,9 4,5 4,5 0))",
        "POLYGON((2 5,8 5,8 8,2 8,2 5))",
    ],
}
PICTURE = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><rect width='10' height='6' fill='red'/></svg>"


def a_layer(kind: str) -> QgsVectorLayer:
    """Three features with a number, a word and a colour."""
    fields = "field=nombre:double&field=nom:string&field=champ à moi:string"
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:2154&{fields}", "couche", "memory")
    for number, (wkt, word) in enumerate(zip(KINDS[kind], "abc", strict=True)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([float(number), word, "#00aa44"])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    return layer


def drawn(layer: QgsVectorLayer) -> bytes:
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(QgsGeometry.fromWkt("POLYGON((-1 -1,10 -1,10 9,-1 9,-1 -1))").boundingBox())
    settings.setOutputSize(QSize(300, 240))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return image.constBits().asstring(image.sizeInBytes())


def taken(layer: QgsVectorLayer, qml: str) -> bool:
    document = QDomDocument()
    return document.setContent(qml)[0] and layer.importNamedStyle(document, LOOK)[0]


def exported(layer: QgsVectorLayer) -> str:
    document = QDomDocument("qgis")
    layer.exportNamedStyle(document)
    return document.toString()


# What is legitimate looks as it did

SYMBOL_LAYERS = {
    "marker": [
        "SimpleMarker",
        "EllipseMarker",
        "FilledMarker",
        "FontMarker",
        "SvgMarker",
        "GeometryGenerator",
        "VectorField",
    ],
    "line": [
        "SimpleLine",
        "ArrowLine",
        "HashLine",
        "InterpolatedLine",
        "MarkerLine",
        "Lineburst",
        "FilledLine",
        "GeometryGenerator",
    ],
    "fill": [
        "SimpleFill",
        "SVGFill",
        "CentroidFill",
        "GradientFill",
        "LinePatternFill",
        "PointPatternFill",
        "RandomMarkerFill",
        "ShapeburstFill",
        "GeometryGenerator",
    ],
}
COMPUTED = QgsProperty.fromExpression(
    'CASE WHEN "nombre" > 0 THEN color_rgb(200, 30 + 40 * $id, 10) ELSE "champ à moi" END || \'\''
)


def symbolised(layer: QgsVectorLayer, kind: str, name: str) -> None:
    """Give a layer per symbol with this symbol layer, its colour computed."""
    made = QgsApplication.symbolLayerRegistry().symbolLayerMetadata(name).createSymbolLayer({"seed": "7"})
    if name == "SvgMarker":
        made.setPath("gpsicons/plane.svg")
    if name == "SVGFill":
        made.setSvgFilePath("base64:" + base64.b64encode(PICTURE).decode())
    if name == "GeometryGenerator":
        made.setSymbolType(layer.renderer().symbol().type())
        made.setGeometryExpression(
            "translate(centroid($geometry), 0.5, @geometry_part_num)" if kind == "marker" else "boundary($geometry)"
        )
    made.setDataDefinedProperty(QgsSymbolLayer.Property.FillColor, COMPUTED)
    made.setDataDefinedProperty(QgsSymbolLayer.Property.StrokeColor, COMPUTED)
    symbol = layer.renderer().symbol()
    symbol.changeSymbolLayer(0, made)


def labelled(layer: QgsVectorLayer) -> None:
    """Labels with a computed text, a picture of QGIS's behind them, a callout."""
    settings = QgsPalLayerSettings()
    settings.fieldName = 'upper("nom") || \' \' || format_number("nombre", 1)'
    settings.isExpression = True
    settings.setFormat(settings.format())
    look = settings.format()
    back = look.background()
    back.setEnabled(True)
    back.setType(QgsTextBackgroundSettings.ShapeType.ShapeSVG)
    back.setSvgFile("backgrounds/background_circle.svg")
    look.setBackground(back)
    settings.setFormat(look)
    callout = QgsApplication.calloutRegistry().createCallout("simple")
    callout.setEnabled(True)
    settings.setCallout(callout)
    settings.dist = 5
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


@pytest.mark.parametrize(
    ("kind", "symbol_type", "name"),
    [
        (kind, symbol_type, name)
        for kind, symbol_type in (("Point", "marker"), ("LineString", "line"), ("Polygon", "fill"))
        for name in SYMBOL_LAYERS[symbol_type]
    ],
)
def test_a_legitimate_style_looks_the_same(qgis_app, kind, symbol_type, name):
    if QgsApplication.symbolLayerRegistry().symbolLayerMetadata(name) is None:
        pytest.skip("of a later QGIS")
    layer = a_layer(kind)
    plain = drawn(layer)
    symbolised(layer, symbol_type, name)
    labelled(layer)
    check_same(layer, exported(layer))
    assert drawn(layer) != plain


def check_same(layer: QgsVectorLayer, qml: str) -> None:
    """A style of this layer loses nothing, and draws the same picture as without the filter."""
    style = from_qml(qml, layer.fields().names())
    whole, filtered = layer.clone(), layer.clone()
    assert style.cut == {}
    assert taken(whole, qml) and taken(filtered, style.qml)
    assert drawn(filtered) == drawn(whole)


RENDERERS = {
    "categorizedSymbol": ("Polygon", lambda symbol: categorised("nom", symbol)),
    "computed categories": ("Polygon", lambda symbol: categorised('lower("nom")', symbol)),
    "graduatedSymbol": ("Polygon", lambda symbol: graduated(symbol)),
    "RuleRenderer": ("Point", lambda symbol: ruled(symbol)),
    "invertedPolygonRenderer": ("Polygon", lambda symbol: QgsInvertedPolygonRenderer(QgsSingleSymbolRenderer(symbol))),
    "mergedFeatureRenderer": ("Polygon", lambda symbol: QgsMergedFeatureRenderer(QgsSingleSymbolRenderer(symbol))),
    "heatmapRenderer": ("Point", lambda symbol: heatmap()),
    "pointCluster": ("Point", lambda symbol: gathered(QgsPointClusterRenderer(), symbol)),
    "pointDisplacement": ("Point", lambda symbol: gathered(QgsPointDisplacementRenderer(), symbol)),
}


def coloured(symbol, colour: str):
    copy = symbol.clone()
    copy.setColor(QColor(colour))
    return copy


def categorised(attribute: str, symbol):
    colours = ("#112233", "#aa3300", "#00aa55")
    found = [
        QgsRendererCategory(word, coloured(symbol, colour), word) for word, colour in zip("abc", colours, strict=True)
    ]
    return QgsCategorizedSymbolRenderer(attribute, found)


def graduated(symbol):
    ranges = [QgsRendererRange(0, 1, coloured(symbol, "#778899"), "0–1"), QgsRendererRange(1, 9, symbol.clone(), "1–9")]
    return QgsGraduatedSymbolRenderer('"nombre" * 2', ranges)


def ruled(symbol):
    root = QgsRuleBasedRenderer.Rule(None)
    for text, colour in (('"nombre" > 1 AND "champ à moi" <> \'\'', "#aa00aa"), ("ELSE", "#00aaaa")):
        root.appendChild(QgsRuleBasedRenderer.Rule(coloured(symbol, colour), 0, 0, text, text))
    return QgsRuleBasedRenderer(root)


def heatmap():
    made = QgsHeatmapRenderer()
    made.setWeightExpression('"nombre" + 1')
    made.setColorRamp(QgsGradientColorRamp(QColor(255, 255, 255), QColor(200, 0, 0)))
    return made


def gathered(made, symbol):
    made.setTolerance(40)
    made.setEmbeddedRenderer(QgsSingleSymbolRenderer(symbol))
    return made


@pytest.mark.parametrize("name", RENDERERS)
def test_a_legitimate_renderer_looks_the_same(qgis_app, name):
    kind, make = RENDERERS[name]
    layer = a_layer(kind)
    layer.setRenderer(make(layer.renderer().symbol().clone()))
    check_same(layer, exported(layer))


def test_an_older_style_looks_the_same(qgis_app):
    layer = a_layer("Point")
    symbolised(layer, "marker", "SvgMarker")
    qml = re.sub(
        r'<Option (?=[^>]*\btype="QString")(?=[^>]*\bname="(\w+)")(?=[^>]*\bvalue="([^"]*)")[^>]*/>',
        r'<prop k="\1" v="\2"/>',
        exported(layer),
    )
    assert qml.count("<prop ") > 10 and "gpsicons/plane.svg" in qml
    check_same(layer, qml)


def test_the_plugin_s_own_styles_lose_nothing_of_their_look(qgis_app, root):
    for file in sorted((root / "styles" / "catalogue").glob("*.qml")):
        assert from_qml(file.read_text("utf-8"), []).cut == {}, file.name


def test_a_legitimate_sld_looks_the_same(qgis_app):
    for kind, name in (("Point", "SvgMarker"), ("Polygon", "LinePatternFill"), ("LineString", "MarkerLine")):
        layer = a_layer(kind)
        symbolised(layer, "", name)
        document = QDomDocument()
        layer.exportSldStyle(document, "")
        style, whole, filtered = from_sld(document.toString(), layer), layer.clone(), layer.clone()
        assert whole.readSld(_named(document), "") and taken(
            whole, exported(whole)
        )  # where QGIS finds its own pictures
        assert style.cut == {} and taken(filtered, style.qml)
        assert drawn(filtered) == drawn(whole) != drawn(a_layer(kind))


def _named(document: QDomDocument):
    again = QDomDocument()
    assert again.setContent(document.toString(), True)[0]
    return again.documentElement().firstChildElement("NamedLayer")


# What means harm asks nobody, and reads nothing

SECRET = "AULA_TEST_SECRET"
GREEN = (0, 255, 0)


@pytest.fixture
def spied(monkeypatch):
    """A server that counts; a variable that would draw in green if it were read."""
    monkeypatch.setenv(SECRET, "#00ff00")
    server = Hostile()
    server.pages = {f"/{name}": answer(PICTURE, Content_Type="image/svg+xml") for name in ("a.svg", "b.png")}
    yield server
    server.close()


def green(image: bytes) -> int:
    return sum(image[place + 1] > 200 and max(image[place], image[place + 2]) < 60 for place in range(0, len(image), 4))


def hostile_symbols(layer: QgsVectorLayer, base: str) -> None:
    """Everything a symbol can do to reach out, on points."""
    symbol = layer.renderer().symbol()
    environment = QgsProperty.fromExpression(f"env('{SECRET}')")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.FillColor, environment)
    symbol.symbolLayer(0).setSize(20)
    fetched = QgsSvgMarkerSymbolLayer(f"{base}/a.svg", 8)
    computed = QgsSvgMarkerSymbolLayer("gpsicons/plane.svg", 8)
    computed.setDataDefinedProperty(QgsSymbolLayer.Property.Name, QgsProperty.fromExpression(f"'{base}/a.svg'"))
    raster = QgsRasterMarkerSymbolLayer(f"{base}/b.png")
    inside = PICTURE.replace(b"<rect", b"<image href='" + base.encode() + b"/b.png'/><rect")
    embedded = QgsSvgMarkerSymbolLayer("base64:" + base64.b64encode(inside).decode(), 8)
    for each in (fetched, computed, raster, embedded):
        symbol.appendSymbolLayer(each)


def hostile_labels(layer: QgsVectorLayer, base: str) -> None:
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = f"env('{SECRET}')", True
    look = settings.format()
    look.setAllowHtmlFormatting(True)
    back = QgsTextBackgroundSettings()
    back.setEnabled(True)
    back.setType(QgsTextBackgroundSettings.ShapeType.ShapeSVG)
    back.setSvgFile(f"{base}/a.svg")
    look.setBackground(back)
    settings.setFormat(look)
    callout = QgsApplication.calloutRegistry().createCallout("simple")
    line = callout.lineSymbol().clone()
    line.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeColor, QgsProperty.fromExpression(f"env('{SECRET}')")
    )
    callout.setLineSymbol(line)
    callout.setEnabled(True)
    settings.setCallout(callout)
    root = QgsRuleBasedLabeling.Rule(None)
    root.appendChild(QgsRuleBasedLabeling.Rule(settings, 0, 0, '"nombre" >= 0'))
    layer.setLabeling(QgsRuleBasedLabeling(root))
    layer.setLabelsEnabled(True)


def hostile_rest(layer: QgsVectorLayer, base: str) -> None:
    """What acts beside symbols and labels."""
    layer.setMapTipTemplate(f"<img src='{base}/b.png'>[% env('{SECRET}') %]")
    python = QgsAction(Qgis.AttributeActionType.GenericPython, "x", "import os", False)
    layer.actions().addAction(python)
    layer.setDefaultValueDefinition(0, QgsDefaultValue(f"env('{SECRET}')", True))
    layer.setConstraintExpression(0, f"env('{SECRET}') <> ''")
    layer.addExpressionField(f"env('{SECRET}')", QgsField("volé", compat.TEXT))
    form = layer.editFormConfig()
    form.setInitCodeSource(Qgis.AttributeFormPythonInitCodeSource.Dialog)
    form.setInitFunction("volé")
    form.setUiForm(f"{base}/a.ui")
    layer.setEditFormConfig(form)


def test_a_hostile_style_asks_nobody_and_reads_no_variable(spied, qgis_app):
    layer = a_layer("Point")
    elsewhere = "http://127.0.0.1:1"  # QGIS looks into pictures where they are set
    hostile_symbols(layer, elsewhere)
    hostile_labels(layer, elsewhere)
    hostile_rest(layer, elsewhere)
    qml = exported(layer).replace(elsewhere, spied.base)

    style, victim = from_qml(qml, ["nombre", "nom", "champ à moi"]), a_layer("Point")
    for trace in (spied.base, SECRET, "env(", "base64", "import os", ".png", ".ui"):
        assert trace not in style.qml
    assert taken(victim, style.qml)
    picture = drawn(victim)
    assert spied.requests == [] and green(picture) == 0 and picture != drawn(a_layer("LineString"))
    assert victim.mapTipTemplate() == "" and victim.actions().actions() == [] and victim.fields().count() == 3
    assert victim.defaultValueDefinition(0).expression() == "" and victim.constraintExpression(0) == ""
    assert style.cut == {"expressions": 3, "pictures": 4, "addresses": 1, "html": 1} | dict.fromkeys(
        ("tips", "actions", "defaults", "constraints", "virtual", "forms", "code"), 1
    )
    (note,) = style.notes("haies", "Agence")
    assert "expressions (3)" in sentence(note).replace("\u00a0", " ") and note.warning

    assert taken(victim, qml) and green(drawn(victim)) > 0, "without the filter the variable is read"
    assert spied.requests != [], "without the filter the pictures are asked for"


@pytest.mark.parametrize(
    "change",
    [
        ('class="SimpleMarker"', 'class="RasterMarker"'),
        ('class="SimpleMarker"', 'class="Inconnu"'),
        ('type="singleSymbol"', 'type="embeddedSymbol"'),
        ('value="circle"', 'value="{base}/a.svg"'),
        ('value="circle"', 'value="&#104;ttp://127.0.0.1/a.svg"'),
        ('value="circle"', 'value="\\\\serveur\\a.svg"'),
        ('value="circle"', 'value="//serveur/a.svg"'),
        ('value="circle"', 'value="/etc/passwd"'),
        ('value="circle"', 'value="${{HOME}}/a.svg"'),
        ('value="circle"', 'value="/vsicurl/a"'),
    ],
    ids=lambda change: change[1],
)
def test_one_trick_alone_is_cut(qgis_app, spied, change):
    before, after = change
    qml = exported(a_layer("Point"))
    assert before in qml
    style = from_qml(qml.replace(before, after.format(base=spied.base)), ["nombre"])
    assert sum(style.cut.values()) == 1
    assert after.split('"')[1] not in style.qml
    assert taken(a_layer("Point"), style.qml) and spied.requests == []


def test_a_hostile_sld_asks_nobody(qgis_app, spied):
    graphic = (
        f'<se:ExternalGraphic><se:OnlineResource xlink:type="simple" xlink:href="{spied.base}/a.svg"/>'
        "<se:Format>image/svg+xml</se:Format></se:ExternalGraphic><se:Mark><se:WellKnownName>square</se:WellKnownName></se:Mark>"
    )
    env = "<ogc:Function name='env'><ogc:Literal>HOME</ogc:Literal></ogc:Function>"
    rules = (
        f"<se:Rule><se:PointSymbolizer><se:Graphic>{graphic}</se:Graphic></se:PointSymbolizer></se:Rule><se:Rule><ogc:Filter>"
        f"<ogc:PropertyIsEqualTo>{env}<ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>"
        "<se:PointSymbolizer><se:Graphic/></se:PointSymbolizer></se:Rule>"
    )
    sld = (
        '<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" xmlns:se="http://www.opengis.net/se" '
        'xmlns:ogc="http://www.opengis.net/ogc" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1.0"><NamedLayer>'
        "<se:Name>x</se:Name><UserStyle><se:Name>x</se:Name><se:FeatureTypeStyle>"
        f"{rules}</se:FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>"
    )
    victim = a_layer("Point")
    style = from_sld(sld, victim)
    assert style.cut == {"pictures": 1, "expressions": 1} and taken(victim, style.qml)
    drawn(victim)
    assert spied.requests == []


@pytest.mark.parametrize(
    ("text", "fine"),
    [
        ('"nombre" * 2 + round($area / 10000, 1)', True),
        ("CASE WHEN nom LIKE 'a%' THEN @symbol_color ELSE coalesce(nom, '') END", True),
        ("champ à moi", True),
        ("", True),
        ("env('HOME')", False),
        ("@user_full_name", False),
        ("var('user_' || 'full_name')", False),
        ("@project_path", False),
        ("eval('1')", False),
        ("concat(nom, load_layer('x','ogr'))", False),
        ("raster_value('x', 1, $geometry)", False),
        ("file_size('//serveur/x')", False),
        ("overlay_within('autre')", False),
        ("layer_property('x', 'source')", False),
        ("repeat('a', 1000000000)", False),
        ("lpad(nom, 2000000000, 'a')", False),
        ("nom ||", False),
        ("1" + "+1" * 20_000, False),
    ],
    ids=lambda value: str(value)[:30],
)
def test_expressions_calculate_with_fields(qgis_app, text, fine):
    assert allowed(text, ["nombre", "nom", "champ à moi"]) is fine


def test_what_is_no_style_is_none(qgis_app):
    assert [from_qml(text, []).qml for text in ("", "<qgis", "<autre/>")] == ["", "", ""]
    assert from_sld("<x", a_layer("Point")).qml == from_sld("<x/>", a_layer("Point")).qml == ""
