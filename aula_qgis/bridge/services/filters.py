"""A filter is asked of the server, where its words say the same there, and always applied here."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsFields,
    QgsOgcUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ...core.messages import Fault, Note, translatable
from .datasets import opened
from .places import Window

NOT_APPLIED = translatable(
    "{server} gave {dropped} features of {typename} that the filter does not want: they are left out."
)
NOT_ASKED = translatable(
    "{server} cannot be asked this filter: all features of {typename} came, and were filtered here."
)
NUMBERS = re.compile(r"(?:int|integer|long|short|byte|decimal|double|float|\w*Integer|unsigned\w+)$")
_TEXT = re.compile(r"'((?:[^']|'')*)'")
_COMPUTED = re.compile(r"<ogc:(?:Function|Add|Sub|Mul|Div)\b")
_COMPARED = re.compile(r"<ogc:(PropertyName|Literal)>([^<]*)</ogc:\1><ogc:(PropertyName|Literal)>([^<]*)</ogc:\3>")
_ELEMENT = re.compile(rb"<(?:\w+:)?element\b([^>]*)>")
_ATTRIBUTE = re.compile(rb"\b(name|type)\s*=\s*[\"'](?:\w+:(?=\w+[\"']))?([^\"']*)")


def types_of(schema: bytes) -> dict[str, str]:
    """The elements of a schema and their types, "" where these are described elsewhere.

    Examples
    --------
    >>> types_of(b'<xs:element minOccurs="0" type="xs:int" name="n"/><element name="a"><simpleType/></element>')
    {'n': 'int', 'a': ''}
    """
    found = {}
    for element in _ELEMENT.findall(schema):
        said = {name.decode(): value.decode("utf-8", "replace") for name, value in _ATTRIBUTE.findall(element)}
        if "name" in said:
            found[said["name"]] = said.get("type", "")
    return found


class Filter:
    """An expression of QGIS on the fields of the server; a Fault where it is none."""

    def __init__(self, text: str) -> None:
        self.text, self.expression = text, QgsExpression(text)
        if self.expression.hasParserError():
            reason = " ".join(self.expression.parserErrorString().split())
            raise Fault("The filter cannot be understood: {reason}.", reason=reason.rstrip("."))

    def check(self, fields: list[str], typename: str) -> None:
        """A Fault where it names a field that a layer does not have."""
        known = {name.lower() for name in fields}
        missing = sorted(
            name
            for name in self.expression.referencedColumns()
            if name.lower() not in known and name != "#!allattributes!#"
        )
        if missing:
            raise Fault(
                "The filter names the fields {missing}, which {typename} does not have. It has: {fields}.",
                missing=missing,
                typename=typename,
                fields=fields,
            )

    def as_xml(self, version: str, window: Window | None, types: dict[str, str]) -> str:
        """The filter and the window in the words of a version of WFS; empty where a server might take them otherwise.

        A function may do something else there; so may the comparison of a text with a number, which QGIS takes for one
        of numbers.
        """
        document = QDomDocument()
        document.appendChild(QgsOgcUtils.expressionToOgcFilter(self.expression, document))
        inner = re.sub(r"^<ogc:Filter[^>]*>|</ogc:Filter>$", "", document.toString(-1).strip())
        if not inner or not self._has_one_meaning(inner, types):
            return ""
        if window is not None:
            inner = f"<ogc:And>{inner}{_box(window, types, version)}</ogc:And>"
        gml = "http://www.opengis.net/gml/3.2" if version.startswith("2") else "http://www.opengis.net/gml"
        xml = f'<ogc:Filter xmlns:ogc="http://www.opengis.net/ogc" xmlns:gml="{gml}">{inner}</ogc:Filter>'
        xml = xml.replace(' escape="', ' escapeChar="')
        if version.startswith("2"):
            xml = xml.replace("http://www.opengis.net/ogc", "http://www.opengis.net/fes/2.0").replace(
                "xmlns:ogc", "xmlns:fes"
            )
            xml = re.sub(r"<(/?)ogc:PropertyName>", r"<\1fes:ValueReference>", xml)
            xml = re.sub(r"<(/?)ogc:", r"<\1fes:", xml)
        return xml

    def _has_one_meaning(self, xml: str, types: dict[str, str]) -> bool:
        texts = {text.replace("''", "'") for text in _TEXT.findall(self.expression.dump())}

        def is_number(element: str, value: str) -> bool:
            return unescape(value) not in texts if element == "Literal" else bool(NUMBERS.match(types[unescape(value)]))

        if _COMPUTED.search(xml) or not self.expression.referencedColumns() <= types.keys():
            return False
        return all(is_number(one, a) == is_number(other, b) for one, a, other, b in _COMPARED.findall(xml))

    def keep(self, file: Path, fields: dict[str, str], typename: str) -> int:
        """Take out of a GeoPackage the rows that do not fit; gives their number. `fields` are the server's, by their names there."""
        layer = QgsVectorLayer(f"{file}|layername=rows", typename, "ogr")
        server = {name: field for field, name in fields.items()}
        known = QgsFields()
        for number in range(layer.fields().count()):
            field = layer.fields().at(number)
            field.setName(server.get(field.name(), field.name()))
            known.append(field)
        self.check([*fields], typename)
        context = QgsExpressionContext()
        context.setFields(known)
        self.expression.prepare(context)
        unfit = []
        for feature in layer.getFeatures():
            feature.setFields(known, False)
            context.setFeature(feature)
            fits = self.expression.evaluate(context)
            if self.expression.hasEvalError():
                reason = self.expression.evalErrorString().rstrip(".")
                raise Fault("The filter cannot be computed on {typename}: {reason}.", typename=typename, reason=reason)
            if not fits:
                unfit.append(feature.id())
        del layer
        source = opened(file, gdal.OF_VECTOR | gdal.OF_UPDATE)
        source.StartTransaction()
        for number in unfit:
            source.GetLayer(0).DeleteFeature(number)
        source.CommitTransaction()
        return len(unfit)

    def notes(self, asked: bool, dropped: int, server: str, typename: str) -> list[Note]:
        """What must be said of how it was applied."""
        facts = {"server": server, "typename": typename, "dropped": dropped}
        if not asked:
            return [Note(NOT_ASKED, facts, False)]
        return [Note(NOT_APPLIED, facts)] if dropped else []


def _box(window: Window, types: dict[str, str], version: str) -> str:
    """A window as a condition; the field of the geometry is named where the schema tells it."""
    shape = next((name for name, kind in types.items() if kind.endswith("PropertyType")), "")
    named = f"<ogc:PropertyName>{shape}</ogc:PropertyName>" if shape else ""
    return (
        f'<ogc:BBOX>{named}<gml:Envelope srsName="{window.crs}"><gml:lowerCorner>{window.xmin:.3f} {window.ymin:.3f}'
        f"</gml:lowerCorner><gml:upperCorner>{window.xmax:.3f} {window.ymax:.3f}</gml:upperCorner></gml:Envelope></ogc:BBOX>"
    )
