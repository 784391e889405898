"""Styles of strangers: their symbols and labels alone, which compute with the layer's fields and fetch nothing.

What is kept is listed here; all else is cut, and counted.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsApplication, QgsExpression, QgsMapLayer, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtXml import QDomDocument, QDomElement, QDomNode

from ...core.messages import Note, translatable
from ..compat import not_none

LOOK = (
    QgsMapLayer.StyleCategories(QgsMapLayer.StyleCategory.Symbology)
    | QgsMapLayer.StyleCategory.Labeling
    | QgsMapLayer.StyleCategory.Rendering
)
"""What is taken from a style that a server gives."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_KEPT = _words("renderer-v2 labeling layerGeometryType blendMode featureBlendMode layerOpacity layerTransparency")
_KEPT_ATTRIBUTES = _words("""
    version styleCategories labelsEnabled minScale maxScale hasScaleBasedVisibilityFlag symbologyReferenceScale
    simplifyDrawingHints simplifyDrawingTol simplifyAlgorithm simplifyLocal simplifyMaxScale
""")
_RENDERERS = _words("""
    nullSymbol singleSymbol categorizedSymbol graduatedSymbol RuleRenderer pointDisplacement pointCluster
    mergedFeatureRenderer invertedPolygonRenderer heatmapRenderer 25dRenderer
""")
_PICTURES = _words("SvgMarker SVGFill")
_SYMBOL_LAYERS = _words("""
    SimpleMarker EllipseMarker FilledMarker FontMarker GeometryGenerator MaskMarker VectorField SimpleLine ArrowLine
    FilledLine HashLine InterpolatedLine LinearReferencing Lineburst MarkerLine SimpleFill CentroidFill GradientFill
    LinePatternFill PointPatternFill RandomMarkerFill ShapeburstFill
""")
_SIMPLE = {"marker": "SimpleMarker", "line": "SimpleLine", "fill": "SimpleFill"}
"""What is drawn in the place of a picture that is not ours, by the type of the symbol."""
_LOOK_OF_SIMPLE = _words("color size size_unit outline_color outline_width outline_width_unit line_color line_width")
_RAMPS = _words("gradient random preset colorbrewer")
_FUNCTIONS = _words("""
    attribute $geometry geometry $area area $length length $perimeter perimeter $x $y $z x y z $id $currentfeature
    feature_id num_points num_geometries num_rings x_min x_max y_min y_max bounds_width bounds_height geometry_type
    centroid point_on_surface pole_of_inaccessibility boundary bounds convex_hull oriented_bbox main_angle start_point
    end_point point_n exterior_ring geometry_n make_point make_line translate rotate scale azimuth distance reverse
    line_merge line_interpolate_point line_interpolate_angle line_substring simplify smooth is_closed is_empty
    is_empty_or_null is_valid force_rhr straight_distance_2d sinuosity
    sqrt radians degrees abs cos sin tan asin acos atan atan2 exp ln log10 log round min max clamp scale_linear
    scale_polynomial scale_exponential floor ceil pi coalesce nullif if try regexp_match to_int to_real to_string
    to_date to_time to_datetime age year month week day hour minute second make_date format_date lower upper title
    trim ltrim rtrim char ascii wordwrap replace regexp_replace regexp_substr substr concat strpos left right
    format_number var color_rgb color_rgba color_hsl color_hsla color_hsv color_hsva color_cmyk color_cmyka color_mix
    color_mix_rgb color_grayscale_average color_part set_color_part darker lighter ramp_color
""")
"""Arithmetic of numbers, texts, dates, colours and shapes; nothing that reads elsewhere, nor makes much out of little."""
_VARIABLES = _words("""
    geometry feature id value symbol_color symbol_angle symbol_layer_count symbol_layer_index map_scale zoom_level
    geometry_part_count geometry_part_num geometry_point_count geometry_point_num cluster_size cluster_color
""")
_LONGEST_EXPRESSION = 20_000
_LARGEST_PICTURE = 1_000_000

_TEXTS = ("label", "description", "value", "legendlabel", "title")
"""Attributes of categories, ranges and rules that only legends show."""
_OUT = re.compile(r"://|^\s*(?:[a-z][\w+.-]*:[\\/]|base64:|data:|file:|/\w|//\w|\\\\\w)|/vsi|\$\{", re.IGNORECASE)
_PICTURE_OUT = re.compile(rb"href\s*=\s*[\"'](?!#)|url\(\s*[\"']?(?!#)|@import|<!|<script|<image", re.IGNORECASE)
_FILES = _words("file svgfile imagefile shapesvgfile symbolname")
"""Options and properties, in small letters, that hold the path of a picture; in a symbol layer that shows one, `name` too."""
_FILES_OF_OLD = ("name_dd_", "file_dd_", "svgfile_dd_", "imagefile_dd_")
"""How releases before 3.0 began the names of properties that choose a picture."""
_EXPRESSIONS = _words("filter attr geometryGenerator geometryModifier expression expr labelAttributeName")
"""Attributes and options that hold an expression, beside those whose name ends in `expression`."""
_SYMBOLS_AS_TEXT = ("lineSymbol", "fillSymbol", "markerSymbol")

WORDS = {
    "renderers": translatable("kinds of symbols unknown here ({count})"),
    "expressions": translatable("expressions ({count})"),
    "pictures": translatable("pictures from elsewhere ({count})"),
    "addresses": translatable("addresses and paths ({count})"),
    "html": translatable("labels in HTML ({count})"),
    "tips": translatable("map tips ({count})"),
    "actions": translatable("actions ({count})"),
    "forms": translatable("forms ({count})"),
    "code": translatable("code of forms ({count})"),
    "defaults": translatable("default values ({count})"),
    "constraints": translatable("constraints ({count})"),
    "virtual": translatable("virtual fields ({count})"),
    "joins": translatable("joins ({count})"),
    "diagrams": translatable("diagrams ({count})"),
}
"""What may be cut, and how it is called."""
_CHANGES_LOOK = ("renderers", "expressions", "pictures", "addresses", "html", "diagrams")


@dataclass(frozen=True)
class ForeignStyle:
    """What is left of a stranger's style: a QML, and how many things of each kind were cut."""

    qml: str
    cut: dict[str, int] = field(default_factory=dict)

    def notes(self, layer: str, server: str) -> list[Note]:
        """What was cut, in words; a warning where the layer may look otherwise than on the server."""
        text = translatable(
            "Of the style of {layer} that {server} gives, symbols and labels are kept; left out: {parts}."
        )
        parts = [Note(WORDS[kind], {"count": count}) for kind, count in sorted(self.cut.items())]
        changed = any(kind in self.cut for kind in _CHANGES_LOOK)
        return [Note(text, {"layer": layer, "server": server, "parts": parts}, changed)] if parts else []


def from_qml(qml: str, fields: Collection[str]) -> ForeignStyle:
    """The symbols and labels of a QML, for a layer with these fields; no QML where the text is none."""
    document = QDomDocument()
    if not document.setContent(qml)[0] or document.documentElement().tagName() != "qgis":
        return ForeignStyle("")
    cut = _Cut(fields)
    cut.root(document.documentElement())
    return ForeignStyle(document.toString(), dict(+cut.count))


def from_sld(sld: str, layer: QgsVectorLayer) -> ForeignStyle:
    """The symbols and labels of an SLD, as QGIS reads them for a layer with the fields of this one."""
    document = QDomDocument()
    if not document.setContent(sld, True)[0]:
        return ForeignStyle("")
    pictures = _without_graphics(document)
    scratch = QgsVectorLayer(QgsWkbTypes.displayString(layer.wkbType()), "", "memory")
    not_none(scratch.dataProvider()).addAttributes(layer.fields().toList())
    scratch.updateFields()
    if not scratch.readSld(document.documentElement().firstChildElement("NamedLayer"), ""):
        return ForeignStyle("")
    exported = QDomDocument("qgis")
    scratch.exportNamedStyle(exported, categories=LOOK)
    style = from_qml(exported.toString(), layer.fields().names())
    return ForeignStyle(style.qml, dict(Counter(style.cut) + pictures))


def _without_graphics(document: QDomDocument) -> Counter[str]:
    """Take out of an SLD the pictures that are not of QGIS's own library, before QGIS asks for them."""
    cut: Counter[str] = Counter()
    todo = [document.documentElement()]
    while todo:
        element = todo.pop()
        places = [
            _href(child) for child in _children(element) if child.localName() in ("OnlineResource", "InlineContent")
        ]
        if all(re.fullmatch(r"ttf://[\w .-]+", place) or _in_library(place) for place in places):
            todo += _children(element)
        else:
            element.parentNode().removeChild(element)
            cut["pictures"] += 1
    return cut


def _href(element: QDomElement) -> str:
    """The address of a picture in an SLD, without the parameters that QGIS writes behind it."""
    names = [name for name in _attributes(element) if name.rpartition(":")[2] == "href"]
    return element.attribute(names[0]).split("?")[0] if names else ""


def allowed(expression: str, fields: Collection[str]) -> bool:
    """Does an expression read nothing but these fields and its feature, by functions that only calculate?"""
    if not expression or expression in fields:
        return True
    if len(expression) > _LONGEST_EXPRESSION:
        return False
    parsed = QgsExpression(expression)
    return (
        not parsed.hasParserError()
        and parsed.referencedFunctions() <= _FUNCTIONS
        and parsed.referencedVariables() <= _VARIABLES
    )


def _in_library(name: str) -> bool:
    """Is a picture one of those that come with QGIS, or that the user has beside them?"""
    path = Path(name)
    if not name or path.drive or path.root or ".." in path.parts:
        return False
    return any((Path(folder) / path).is_file() for folder in QgsApplication.svgPaths())


def _embedded(name: str) -> bool:
    """Is a picture written in the style itself, and does it refer to nothing outside?"""
    if not name.startswith("base64:") or len(name) > _LARGEST_PICTURE:
        return False
    try:
        picture = base64.b64decode(name.removeprefix("base64:"), validate=True)
    except (binascii.Error, ValueError):
        return False
    return b"<svg" in picture and b"\0" not in picture and not _PICTURE_OUT.search(picture)


def _children(node: QDomNode) -> Iterator[QDomElement]:
    """The elements in an element; they may be taken out meanwhile."""
    nodes = node.childNodes()
    yield from [node.toElement() for node in map(nodes.at, range(nodes.count())) if node.isElement()]


def _attributes(element: QDomElement) -> dict[str, str]:
    found = element.attributes()
    attributes = [found.item(number).toAttr() for number in range(found.count())]
    return {attribute.name(): attribute.value() for attribute in attributes}


def _of(element: QDomElement) -> tuple[str, str]:
    """Name and value of an option, in the words of today (``Option``) or of older releases (``prop``); else empty texts."""
    name, value = {"Option": ("name", "value"), "prop": ("k", "v")}.get(element.tagName(), ("", ""))
    return element.attribute(name), element.attribute(value)


class _Cut:
    """Takes out of a style what is not known to be harmless, and counts it."""

    def __init__(self, fields: Collection[str]) -> None:
        self.fields, self.count = fields, Counter[str]()

    def root(self, root: QDomElement) -> None:
        for name in _attributes(root):
            if name not in _KEPT_ATTRIBUTES:
                root.removeAttribute(name)
        for child in _children(root):
            if child.tagName() in _KEPT:
                self._child(child)
            else:
                self._count_other(child)
                root.removeChild(child)

    def _count_other(self, element: QDomElement) -> None:
        """Count what acts in a part of a style that is not taken."""
        name, inside = element.tagName(), list(_children(element))
        self.count.update(
            {
                "tips": int(name == "mapTip" and bool(element.text().strip())),
                "actions": sum(child.tagName() == "actionsetting" for child in inside),
                "forms": int(name == "editform" and bool(element.text().strip()))
                + int(name == "attributeEditorForm" and bool(inside)),
                "code": int(name == "editforminit" and bool(element.text().strip())),
                "defaults": sum(bool(child.attribute("expression")) for child in inside if name == "defaults"),
                "constraints": sum(
                    child.attribute("constraints", "0") != "0" for child in inside if name == "constraints"
                ),
                "virtual": len(inside) if name == "expressionfields" else 0,
                "joins": len(inside) if name == "vectorjoins" else 0,
                "diagrams": int(name.endswith("DiagramRenderer")),
            }
        )

    def element(self, element: QDomElement, symbol: str = "", picture: bool = False) -> None:
        """Cut what is in an element; `symbol` is the type of the symbol around it, `picture` whether its layer shows one."""
        name = element.tagName()
        if name == "symbol":
            symbol = element.attribute("type")
        if name == "layer":
            picture = self._symbol_layer(element, symbol)
        if name == "orderByClause" and not allowed(element.text(), self.fields):
            self._remove(element, "expressions")
            return
        for attribute, value in _attributes(element).items():
            self._attribute(element, attribute, value)
        for child in _children(element):
            self._child(child, symbol, picture)

    def _child(self, child: QDomElement, symbol: str = "", picture: bool = False) -> None:
        kind = self._refused(child, picture)
        if kind:
            self._remove(child, kind)
        else:
            self.element(child, symbol, picture)

    def _remove(self, element: QDomElement, kind: str) -> None:
        element.parentNode().removeChild(element)
        self.count[kind] += 1

    def _refused(self, element: QDomElement, picture: bool) -> str:
        """The kind of what an element must go for as a whole; empty where it may stay."""
        name = element.tagName()
        if name == "renderer-v2" and element.attribute("type") not in _RENDERERS:
            return "renderers"
        if name == "renderer-v2" and not allowed(element.attribute("attr"), self.fields):
            return "expressions"
        if name == "rule" and not self._filter_allowed(element.attribute("filter")):
            return "expressions"
        if name == "colorramp" and element.attribute("type") not in _RAMPS:
            return "addresses"
        if name == "ShapeSVGFile":
            return "pictures"
        return self._refused_property(element, picture)

    def _filter_allowed(self, text: str) -> bool:
        return text.strip().upper() == "ELSE" or allowed(text, self.fields)

    def _refused_property(self, element: QDomElement, picture: bool) -> str:
        """The kind of what a data-defined property must go for."""
        options = dict(_of(child) for child in _children(element))
        if not {"active", "type"} <= options.keys() or element.tagName() != "Option":
            return ""
        key = element.attribute("name").lower()
        if options["active"] in ("true", "1") and (key in _FILES or (picture and key == "name")):
            return "pictures"
        return "" if allowed(options.get("expression", ""), self.fields) else "expressions"

    def _symbol_layer(self, layer: QDomElement, symbol: str) -> bool:
        """A symbol layer that shows a foreign picture becomes a simple one; does it still show a picture?"""
        kind = layer.attribute("class")
        if kind in _SYMBOL_LAYERS:
            return False
        if kind in _PICTURES and self._shows_own_picture(layer):
            return True
        layer.setAttribute("class", _SIMPLE.get(symbol, "SimpleMarker"))
        self._keep_options(layer)
        self.count["pictures"] += 1
        return False

    def _shows_own_picture(self, layer: QDomElement) -> bool:
        options = [_of(option) for parent in (layer, *_children(layer)) for option in _children(parent)]
        names = [value for name, value in options if name.lower() in ("name", "svgfile")]
        return all(_in_library(name) or _embedded(name) for name in names)

    @staticmethod
    def _keep_options(layer: QDomElement) -> None:
        for child in _children(layer):
            for option in (child, *_children(child)):
                name = _of(option)[0]
                if option.tagName() == "data_defined_properties" or (name and name not in _LOOK_OF_SIMPLE):
                    option.parentNode().removeChild(option)

    def _attribute(self, element: QDomElement, attribute: str, value: str) -> None:
        """Empty an attribute that fetches, computes what it may not, or shows markup."""
        name = (_of(element)[0] if attribute in ("value", "v") else "") or attribute
        if attribute == "allowHtml" and value not in ("0", ""):
            self._empty(element, attribute, "html", "0")
        elif attribute in _TEXTS and element.tagName() in ("category", "range", "rule"):
            if "[%" in value:
                self._empty(element, attribute, "expressions", value.replace("[%", "[ %"))
        elif self._computes(element, name):
            if not self._filter_allowed(value):
                self._empty(element, attribute, "expressions")
        elif name in _SYMBOLS_AS_TEXT and value:
            element.setAttribute(attribute, self._symbol_as_text(value))
        elif name.lower().startswith(_FILES_OF_OLD) and value not in ("", "0", "1"):
            self._empty(element, attribute, "pictures")
        elif name.lower() in (*_FILES, "name") and (_in_library(value) or _embedded(value)):
            return
        elif _OUT.search(value) or value == "cpt-city":
            self._empty(element, attribute, "addresses")

    @staticmethod
    def _computes(element: QDomElement, name: str) -> bool:
        """Does an attribute or an option of this name hold an expression?"""
        if name == "fieldName":
            return element.attribute("isExpression") == "1"
        return name in _EXPRESSIONS or name.endswith("expression")

    def _symbol_as_text(self, text: str) -> str:
        """The symbol of a callout, which stands as XML in an option."""
        document = QDomDocument()
        if not document.setContent(text)[0]:
            return ""
        self.element(document.documentElement())
        return document.toString()

    def _empty(self, element: QDomElement, attribute: str, kind: str, value: str = "") -> None:
        element.setAttribute(attribute, value)
        self.count[kind] += 1
