"""A WFS server: what it serves, how many features, and the features page by page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from ...core.messages import Fault, Progress, silent
from ..limits import limits
from .addresses import server_of, with_query
from .documents import check_xml
from .transfer import Response
from .web import exception_of, get, not_a_page, raise_for_status

CRS = "EPSG:2154"
"""Asked for everywhere: no server takes its axes for those of another."""

NEWEST = "2.0.0"


@dataclass(frozen=True)
class Served:
    """A layer as a server describes it; `extent` is west, south, east, north in degrees."""

    typename: str
    title: str = ""
    abstract: str = ""
    keywords: tuple[str, ...] = ()
    extent: tuple[float, float, float, float] | None = None


@dataclass(frozen=True)
class Service:
    """The address of a WFS and the authentication of QGIS to use with it.

    Attributes
    ----------
    url : str
    authcfg : str
        Identifier of an authentication of QGIS; never a name or a password.
    version : str
        "1.1.0" (QGIS Server, Lizmap), "2.0.0", or empty: the server decides.
    """

    url: str
    authcfg: str = ""
    version: str = ""

    @property
    def server(self) -> str:
        return server_of(self.url)

    def request(self, name: str, version: str, **keys: object) -> str:
        return with_query(self.url, SERVICE="WFS", VERSION=version, REQUEST=name, **keys)

    def get(self, name: str, version: str, progress: Progress, megabytes: int = 0, **keys: Any) -> Response:
        """The answer to a request, XML without traps; else a Fault."""
        response = get(self.request(name, version, **keys), self.authcfg, progress, megabytes=megabytes)
        typename = str(keys.get("TYPENAME") or keys.get("TYPENAMES") or "")
        if response.status == 403 and typename and is_lizmap(self.url):
            raise Fault(
                "Lizmap (3.9 and newer) does not let this layer go out: ask the administrator of {server} to give your group, "
                'or anonymous users, the right "Allow export of vector layers" in this repository.',
                server=self.server,
            )
        if typename and _unknown_typename(response, typename):
            raise Fault(
                "{server} no longer serves the layer {typename}: list its layers again to see what it is called now.",
                server=self.server,
                typename=typename,
            )
        not_a_page(raise_for_status(response, self.authcfg))
        check_xml(response.body, self.server)
        return response

    def capabilities(self, progress: Progress = silent) -> tuple[str, list[Served]]:
        """The version the server speaks, and its layers."""
        response = self.get("GetCapabilities", self.version or NEWEST, progress)
        return read_capabilities(response, self)

    def agreed(self, progress: Progress = silent) -> Service:
        """This service with the version its server speaks."""
        if self.version:
            return self
        return Service(self.url, self.authcfg, self.capabilities(progress)[0])

    def count(self, typename: str, extent=None, progress: Progress = silent) -> int | None:
        """How many features there are in `extent` (xmin, ymin, xmax, ymax in `CRS`); None where the server cannot tell."""
        response = self.get("GetFeature", self.version, progress, **self.of(typename, extent), RESULTTYPE="hits")
        found = re.search(rb'\b(?:numberMatched|numberOfFeatures)\s*=\s*"(\d+)"', response.body[:4000])
        if not found and b"FeatureCollection" not in response.body[:4000]:
            raise broken(self, response)
        return int(found[1]) if found else None

    def of(self, typename: str, extent=None) -> dict[str, Any]:
        """The keys that name a layer and an extent in this version."""
        newer = self.version.startswith("2")
        keys: dict[str, object] = {"TYPENAMES" if newer else "TYPENAME": typename, "SRSNAME": CRS}
        if is_lizmap(self.url):
            keys["FORCE_QGIS"] = 1
        if extent is not None:
            keys["BBOX"] = ",".join(f"{value:.3f}" for value in extent) + "," + CRS
        return keys

    def page(self, typename: str, extent, start: int, size: int, progress: Progress = silent) -> bytes:
        """`size` features at most from the one numbered `start`, as GML."""
        limit = "COUNT" if self.version.startswith("2") else "MAXFEATURES"
        keys = {**self.of(typename, extent), limit: size, "STARTINDEX": start}
        response = self.get("GetFeature", self.version, progress, limits().page_mb, **keys)
        if (
            not re.search(rb"</(?:\w+:)?FeatureCollection>\s*$", response.body[-200:])
            and b"FeatureCollection" in response.body[:4000]
        ):
            if re.search(rb"<(?:\w+:)?FeatureCollection[^>]*/>\s*$", response.body):
                return response.body
            raise Fault(
                "The answer of {server} is cut off: try again, or on a smaller extent. Nothing was kept.",
                server=self.server,
            )
        if b"FeatureCollection" not in response.body[:4000]:
            raise broken(self, response)
        return response.body

    def schema(self, typename: str, progress: Progress = silent) -> bytes:
        """The XML schema of a layer's fields."""
        keys = {name: value for name, value in self.of(typename).items() if name != "SRSNAME"}
        return self.get("DescribeFeatureType", self.version, progress, **keys).body

    def uri(self, typename: str) -> str:
        """The source of a layer for QGIS's own WFS provider; it holds the identifier of the authentication, nothing else."""
        from qgis.core import QgsDataSourceUri

        uri = QgsDataSourceUri()
        uri.setParam("url", self.url)
        uri.setParam("typename", typename)
        uri.setParam("version", self.version)
        uri.setParam("srsname", CRS)
        uri.setParam("restrictToRequestBBOX", "1")
        if self.authcfg:
            uri.setAuthConfigId(self.authcfg)
        return uri.uri(False)


def is_lizmap(url: str) -> bool:
    return "/lizmap/service" in urlsplit(url).path


def broken(service: Service, response: Response) -> Fault:
    return Fault(
        "{server} did not answer as a WFS does ({kind}): check its address in the AULA options.",
        server=service.server,
        kind=response.kind or "?",
    )


def _unknown_typename(response: Response, typename: str) -> bool:
    code, said = exception_of(response)
    words = said.lower()
    return bool(said or code) and (
        (typename.lower() in words and any(word in words for word in ("unknown", "found", "exist", "unavailable")))
        or (code == "InvalidParameterValue" and "typename" in response.text.lower())
    )


def read_capabilities(response: Response, service: Service) -> tuple[str, list[Served]]:
    """The version and the layers of a capabilities document, read by OWSLib from the bytes that QGIS fetched."""
    version = re.search(rb'WFS_Capabilities\b[^>]*?\sversion\s*=\s*"([\d.]+)"', response.body[:8000], re.DOTALL)
    if not version:
        raise broken(service, response)
    spoken = version[1].decode()
    if not spoken.startswith(("1.1", "2.0")):
        raise Fault("{server} speaks WFS {version} only: AULA needs 1.1 or 2.0.", server=service.server, version=spoken)
    from owslib.feature.wfs110 import WebFeatureService_1_1_0
    from owslib.feature.wfs200 import WebFeatureService_2_0_0

    reader = WebFeatureService_2_0_0 if spoken.startswith("2") else WebFeatureService_1_1_0
    try:
        read = reader(service.url, spoken, response.body, False)
    except Exception as error:  # OWSLib raises what its XML readers raise
        raise Fault(
            "The list of layers of {server} cannot be read ({reason}): try again, or tell its administrator.",
            server=service.server,
            reason=f"{type(error).__name__}",
        ) from error
    return spoken, [
        Served(
            typename=name,
            title=content.title or name,
            abstract=content.abstract or "",
            keywords=tuple(word for word in content.keywords or () if word),
            extent=_extent(content.boundingBoxWGS84),
        )
        for name, content in read.contents.items()
    ]


def _extent(box: Sequence[str | float] | None) -> tuple[float, float, float, float] | None:
    if not box:
        return None
    west, south, east, north = map(float, box)
    return west, south, east, north
