"""The list of layers of a WFS, read layer by layer: one that cannot be read costs none of the others."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import NamedTuple

from qgis.PyQt.QtCore import QXmlStreamReader

from ...core.messages import Note, translatable

UNREAD = translatable(
    "{count} layers in the list of {server} cannot be read: they are left out. Tell its administrator."
)
_VERSION = re.compile(r"<(?:\w+:)?WFS_Capabilities\b[^>]*?\sversion\s*=\s*[\"']([\d.]+)")
_LAYER = re.compile(r"<((?:\w+:)?FeatureType)(?:\s[^>]*)?>.*?</\1\s*>", re.DOTALL)
_CODE = re.compile(r".*\b(EPSG|IGNF|ESRI|OGC)\b.*?[:/#](\w+)$", re.IGNORECASE)
_CRS = ("DefaultCRS", "DefaultSRS", "OtherCRS", "OtherSRS")


@dataclass(frozen=True)
class Served:
    """A layer as a server describes it.

    Attributes
    ----------
    extent : tuple of float or None
        West, south, east, north in degrees.
    crs : tuple of str
        The CRS that it can be asked in, as the server writes them, its own first.
    """

    typename: str
    title: str = ""
    abstract: str = ""
    keywords: tuple[str, ...] = ()
    extent: tuple[float, float, float, float] | None = None
    crs: tuple[str, ...] = ()

    def written(self, authid: str) -> str:
        """How the server writes a CRS; empty where it does not list it."""
        return next((text for text in self.crs if authid_of(text) == authid), "")


class Capabilities(NamedTuple):
    """The version a server speaks, its layers, and what must be said of the list."""

    version: str
    layers: list[Served]
    notes: list[Note]


def authid_of(crs: str) -> str:
    """Authority and code of a CRS, of any of the forms that servers write.

    Examples
    --------
    >>> authid_of("urn:ogc:def:crs:EPSG::2154"), authid_of("http://www.opengis.net/gml/srs/epsg.xml#4326")
    ('EPSG:2154', 'EPSG:4326')
    >>> authid_of("urn:ogc:def:crs:OGC:1.3:CRS84"), authid_of("https://www.opengis.net/def/crs/EPSG/0/2975")
    ('OGC:CRS84', 'EPSG:2975')
    """
    found = _CODE.match(crs.strip())
    return f"{found[1].upper()}:{found[2].upper()}" if found else crs.strip()


def version_of(text: str) -> str:
    """The version of a capabilities document; empty where it is none."""
    found = _VERSION.search(text)
    return found[1] if found else ""


def decoded(body: bytes) -> str:
    """The text of an XML document, in the encoding that it declares."""
    declared = re.match(rb"\s*<\?xml[^>]*encoding\s*=\s*[\"']([\w.-]+)", body)
    try:
        return body.decode(declared[1].decode() if declared else "utf-8", errors="replace")
    except LookupError:
        return body.decode("utf-8", errors="replace")


def read(text: str, server: str) -> Capabilities:
    """The layers of a capabilities document of WFS 1.1 or 2.0.

    Examples
    --------
    >>> document = "<WFS_Capabilities version='2.0.0'><FeatureType><Name>a</Name></FeatureType><FeatureType/></WFS_Capabilities>"
    >>> read(document.replace("<FeatureType/>", "<FeatureType>& </FeatureType>"), "carto.fr")[:2]
    ('2.0.0', [Served(typename='a', title='a', abstract='', keywords=(), extent=None, crs=())])
    """
    layers = [_served(found[0]) for found in _LAYER.finditer(text)]
    known = [layer for layer in layers if layer is not None]
    unread = len(layers) - len(known)
    notes = [Note(UNREAD, {"count": unread, "server": server})] if unread else []
    return Capabilities(version_of(text), known, notes)


def _served(text: str) -> Served | None:
    """A layer from its element; None where that is broken or has no name."""
    found = _texts(text)
    name = found.get("FeatureType/Name", [""])[0]
    if not name:
        return None

    def first(element: str) -> str:
        return found.get(f"FeatureType/{element}", [""])[0]

    return Served(
        typename=name,
        title=first("Title") or name,
        abstract=first("Abstract"),
        keywords=tuple(word for word in found.get("Keywords/Keyword", []) if word),
        extent=_extent(found),
        crs=tuple(crs for element in _CRS for crs in found.get(f"FeatureType/{element}", []) if crs),
    )


def _texts(text: str) -> dict[str, list[str]]:
    """The texts of an element by parent and child (names without prefix); none where it is not well-formed."""
    reader = QXmlStreamReader(text)
    reader.setNamespaceProcessing(False)
    found: dict[str, list[str]] = {}
    path: list[str] = []
    while not reader.atEnd():
        token = reader.readNext()
        if token == QXmlStreamReader.TokenType.StartElement:
            path.append(str(reader.qualifiedName()).rpartition(":")[2])
            found.setdefault("/".join(path[-2:]), []).append("")
        elif token == QXmlStreamReader.TokenType.EndElement:
            path.pop()
        elif token == QXmlStreamReader.TokenType.Characters and path:
            texts = found["/".join(path[-2:])]
            texts[-1] = (texts[-1] + str(reader.text())).strip()
    return {} if reader.hasError() else found


def _extent(found: dict[str, list[str]]) -> tuple[float, float, float, float] | None:
    """The box of a layer in degrees; None where it says none that can be."""
    corners = [found.get(f"WGS84BoundingBox/{corner}", [""])[0].split() for corner in ("LowerCorner", "UpperCorner")]
    try:
        (west, south), (east, north) = (map(float, corner) for corner in corners)
    except ValueError:
        return None
    possible = all(map(math.isfinite, (west, south, east, north)))
    if not possible or west > east or south > north or max(-south, north) > 90 or max(-west, east) > 360:
        return None
    return west, south, east, north
