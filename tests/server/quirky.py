"""A WFS with the habits of real servers: page limits, counts it does not know, versions it refuses, schemas it lacks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape
from urllib.parse import parse_qsl, urlsplit

from .hostile import Hostile, answer

XML = {"Content_Type": "text/xml"}
PLACE = "urn:ogc:def:crs:EPSG::2154"


def point(number: int) -> str:
    return f'<gml:Point srsName="{PLACE}"><gml:pos>{650_000 + 5 * number} {6_860_000}</gml:pos></gml:Point>'


def named(number: int) -> str:
    return f"h.{number}"


def coded(number: int) -> dict[str, str]:
    return {"code": f"{number:05d}"}


def refusal(code: str, text: str) -> bytes:
    return f'<ExceptionReport><Exception exceptionCode="{code}"><ExceptionText>{text}</ExceptionText></Exception></ExceptionReport>'.encode()


@dataclass
class Quirky:
    """Features of `commerces:halles`; each attribute is a habit."""

    total: int = 25
    announced: object = None
    """The count it gives; its total where None."""
    cap: int = 10_000
    """The most features of a page, whatever is asked for."""
    first: int = 0
    """The number of the feature that a page of STARTINDEX 0 begins with, less that: older servers count from 1."""
    pages: bool = True
    past_end: bytes = b""
    """The refusal to go beyond the end."""
    versions: tuple[str, ...] = ("2.0.0", "1.1.0")
    speaks: str = ""
    """The version that it answers in, whatever is asked for."""
    schema: bytes | None = b""
    """The types of fields: none (b""), a refusal (None), or a document."""
    identifier: Callable[[int], str] | None = field(default=named)
    values: Callable[[int], dict[str, str]] = field(default=coded)
    shape: Callable[[int], str] | None = field(default=point)
    declared: str = PLACE
    others: tuple[str, ...] = ()
    box: tuple[str, str] = ("1.5 48.5", "4.5 49.5")
    wants: Callable[[int], bool] | None = None
    """Which features a filter asks for; it takes no notice of filters where None."""
    refused: bytes = b""
    """Its refusal of filters."""
    raw: bool = False
    """Does it forget to escape its values?"""
    more: str = ""
    """Other layers in its list."""
    asked: list[dict[str, str]] = field(default_factory=list)

    def __enter__(self) -> str:
        self._server = Hostile()
        self._server.pages["/wfs"] = self.reply
        return f"{self._server.base}/wfs"

    def __exit__(self, *_) -> None:
        self._server.close()

    def reply(self, handler) -> None:
        query = {name.upper(): value for name, value in parse_qsl(urlsplit(handler.path).query)}
        self.asked.append(query)
        status, body = self.found(query)
        answer(body, status, **XML)(handler)

    def found(self, query: dict[str, str]) -> tuple[int, bytes]:
        request, version = query["REQUEST"], self.speaks or query.get("VERSION", self.versions[-1])
        if version not in self.versions and not self.speaks:
            return 400, refusal("VersionNegotiationFailed", f"Version {version} is not supported")
        if request == "GetCapabilities":
            return 200, self.list_of_layers(version).encode()
        if request == "DescribeFeatureType":
            return (400, refusal("NoApplicableCode", "no schema")) if self.schema is None else (200, self.schema)
        if self.refused and "FILTER" in query:
            return 400, self.refused
        chosen = [n for n in range(self.total) if self.wants is None or "FILTER" not in query or self.wants(n)]
        if query.get("RESULTTYPE") == "hits":
            return 200, self.collection(version, [], len(chosen) if self.announced is None else self.announced)
        start = int(query.get("STARTINDEX", 0)) if self.pages else 0
        if self.past_end and start >= self.total:
            return 400, self.past_end
        start = max(0, start - self.first) if start else 0
        size = min(int(query.get("COUNT", query.get("MAXFEATURES", self.cap))), self.cap)
        return 200, self.collection(version, chosen[start : start + size], self.announced)

    def list_of_layers(self, version: str) -> str:
        kind = "CRS" if version.startswith("2") else "SRS"
        crs = f"<Default{kind}>{self.declared}</Default{kind}>" if self.declared else ""
        crs += "".join(f"<Other{kind}>{other}</Other{kind}>" for other in self.others)
        lower, upper = self.box
        return (
            f'<?xml version="1.0"?><wfs:WFS_Capabilities xmlns:wfs="w" xmlns:ows="o" version="{version}"><FeatureTypeList>'
            f"<FeatureType><Name>commerces:halles</Name><Title>Halles</Title>{crs}<ows:WGS84BoundingBox><ows:LowerCorner>"
            f"{lower}</ows:LowerCorner><ows:UpperCorner>{upper}</ows:UpperCorner></ows:WGS84BoundingBox></FeatureType>"
            f"{self.more}</FeatureTypeList></wfs:WFS_Capabilities>"
        )

    def collection(self, version: str, numbers, count) -> bytes:
        newer = version.startswith("2")
        gml = "http://www.opengis.net/gml/3.2" if newer else "http://www.opengis.net/gml"
        said = f'numberMatched="{count}" numberReturned="{len(numbers)}"' if newer else f'numberOfFeatures="{count}"'
        member = "wfs:member" if newer else "gml:featureMember"
        members = "".join(f"<{member}>{self.feature(number)}</{member}>" for number in numbers)
        return (
            f'<wfs:FeatureCollection xmlns:wfs="w" xmlns:gml="{gml}" xmlns:c="http://exemple.fr/c" {said}>{members}'
            "</wfs:FeatureCollection>"
        ).encode()

    def feature(self, number: int) -> str:
        named = f' gml:id="{self.identifier(number)}"' if self.identifier else ""
        values = "".join(
            f"<c:{name}>{value if self.raw else escape(value)}</c:{name}>"
            for name, value in self.values(number).items()
        )
        shape = f"<c:lieu>{self.shape(number)}</c:lieu>" if self.shape else ""
        return f"<c:halles{named}>{values}{shape}</c:halles>"


def schema(**types: str) -> bytes:
    """A schema of fields: each with a type of XML Schema."""
    fields = "".join(f'<x:element name="{name}" type="x:{kind}" minOccurs="0"/>' for name, kind in types.items())
    return (
        '<x:schema xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:c="http://exemple.fr/c" '
        'targetNamespace="http://exemple.fr/c" elementFormDefault="qualified"><x:complexType name="hallesType"><x:complexContent>'
        f'<x:extension base="gml:AbstractFeatureType"><x:sequence>{fields}<x:element name="lieu" type="gml:GeometryPropertyType"/>'
        '</x:sequence></x:extension></x:complexContent></x:complexType><x:element name="halles" type="c:hallesType" '
        'substitutionGroup="gml:AbstractFeature"/></x:schema>'
    ).encode()
