"""A WFS server: what it serves, how many features, and the features page by page."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from ...core.messages import Fault, Progress, silent
from ..limits import limits
from . import capabilities
from .addresses import server_of, with_query
from .capabilities import Capabilities, Served
from .documents import check_xml
from .places import USUAL, Window
from .transfer import Response
from .web import exception_of, get, not_a_page, raise_for_status

ACCEPTED = "2.0.0,1.1.0"
_ROOT = re.compile(rb"<(?:\w+:)?FeatureCollection\b[^>]*>")


@dataclass(frozen=True)
class Query:
    """What is asked of a layer.

    Attributes
    ----------
    crs : str
        As the server writes it.
    filter : str
        An expression for Lizmap; for others an OGC Filter, which holds the window too.
    """

    typename: str
    window: Window | None = None
    crs: str = USUAL
    filter: str = ""


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

    @property
    def is_lizmap(self) -> bool:
        return is_lizmap(self.url)

    def _answer(self, name: str, progress: Progress, megabytes: int = 0, **keys: object) -> Response:
        url = with_query(self.url, SERVICE="WFS", **keys, REQUEST=name)
        return get(url, self.authcfg, progress, megabytes=megabytes)

    def get(self, name: str, progress: Progress, megabytes: int = 0, **keys: Any) -> Response:
        """The answer to a request in the version of the server, XML without traps; else a Fault."""
        response = self._answer(name, progress, megabytes, VERSION=self.version, **keys)
        typename = str(keys.get("TYPENAME") or "")
        if response.status == 403 and typename and self.is_lizmap:
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
        return self._document(response)

    def _document(self, response: Response) -> Response:
        not_a_page(raise_for_status(response, self.authcfg))
        check_xml(response.body, self.server)
        return response

    def capabilities(self, progress: Progress = silent) -> Capabilities:
        """The version the server speaks, and its layers.

        A server that refuses a version, or answers with one that AULA does not read, is asked for another.
        """
        asked: list[dict[str, Any]] = [{"VERSION": version} for version in ("2.0.0", "1.1.0")]
        asked.sort(key=lambda keys: keys["VERSION"] != self.version)
        answers = []
        for keys in [*asked, {"ACCEPTVERSIONS": ACCEPTED}]:
            answers.append(self._answer("GetCapabilities", progress, **keys))
            text = capabilities.decoded(answers[-1].body)
            if capabilities.version_of(text).startswith(("1.1", "2.0")):
                self._document(answers[-1])
                return capabilities.read(text, self.server)
            if not _may_speak_another(answers[-1], text):
                break
        raise self._not_read(answers)

    def _not_read(self, answers: list[Response]) -> Fault:
        """Why none of the answers is a list of layers: what the server said first."""
        for response in answers:
            version = capabilities.version_of(capabilities.decoded(response.body))
            if version:
                return Fault(
                    "{server} speaks WFS {version} only: AULA needs 1.1 or 2.0.", server=self.server, version=version
                )
        self._document(answers[0])
        return broken(self, answers[0])

    def agreed(self, progress: Progress = silent) -> Service:
        """This service with the version its server speaks."""
        return self if self.version else replace(self, version=self.capabilities(progress).version)

    def described(self, typename: str, progress: Progress = silent) -> tuple[Service, Served]:
        """This service with the version its server speaks, and the layer as its list has it, if it is there."""
        found = self.capabilities(progress)
        layer = next((each for each in found.layers if each.typename == typename), Served(typename))
        return replace(self, version=found.version), layer

    def count(self, query: Query, progress: Progress = silent) -> int | None:
        """How many features there are; None where the server cannot tell."""
        response = self.get("GetFeature", progress, **self.keys(query), RESULTTYPE="hits")
        root = _ROOT.search(response.body)
        if root is None:
            raise broken(self, response)
        found = re.search(rb"\b(?:numberMatched|numberOfFeatures)\s*=\s*[\"'](\d+)[\"']", root[0])
        return int(found[1]) if found else None

    def keys(self, query: Query) -> dict[str, Any]:
        """The keys of a query in this version; some servers of 2.0 want the name of 1.1 too."""
        keys: dict[str, object] = {"TYPENAME": query.typename}
        if self.version.startswith("2"):
            keys["TYPENAMES"] = query.typename
        if query.crs:
            keys["SRSNAME"] = query.crs
        if self.is_lizmap:
            keys["FORCE_QGIS"] = 1
        if query.filter:
            keys["EXP_FILTER" if self.is_lizmap else "FILTER"] = query.filter
        if query.window is not None and (self.is_lizmap or not query.filter):
            keys["BBOX"] = ",".join(f"{edge:.3f}" for edge in query.window[:4]) + f",{query.window.crs}"
        return keys

    def page(self, query: Query, start: int, size: int, progress: Progress = silent) -> bytes:
        """`size` features at most from the one numbered `start`, as GML."""
        limit = "COUNT" if self.version.startswith("2") else "MAXFEATURES"
        keys = {**self.keys(query), limit: size}
        if start:  # a server that keeps its rows in no order gives all of them, but no page
            keys["STARTINDEX"] = start
        response = self.get("GetFeature", progress, limits().page_mb, **keys)
        root = _ROOT.search(response.body)
        if root is None:
            raise broken(self, response)
        if not root[0].endswith(b"/>") and not re.search(
            rb"</(?:\w+:)?FeatureCollection>\s*(?:<!--.*?-->\s*)*$", response.body[-2000:], re.DOTALL
        ):
            raise Fault(
                "The answer of {server} is cut off: try again, or on a smaller extent. Nothing was kept.",
                server=self.server,
            )
        return response.body

    def schema(self, typename: str, progress: Progress = silent) -> bytes:
        """The XML schema of a layer's fields; empty where the server gives none."""
        with contextlib.suppress(Fault):
            return self.get("DescribeFeatureType", progress, **self.keys(Query(typename, crs=""))).body
        return b""

    def uri(self, typename: str, crs: str = USUAL) -> str:
        """The source of a layer for QGIS's own WFS provider; it holds the identifier of the authentication, nothing else."""
        from qgis.core import QgsDataSourceUri

        uri = QgsDataSourceUri()
        uri.setParam("url", self.url)
        uri.setParam("typename", typename)
        uri.setParam("version", self.version)
        uri.setParam("srsname", crs)
        uri.setParam("restrictToRequestBBOX", "1")
        if self.version.startswith("2"):
            uri.setParam("pagingEnabled", "true")  # else a server's page limit would be the end of the layer
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


def _may_speak_another(response: Response, text: str) -> bool:
    """Is it the version that a server refuses, or something that no other version would change?"""
    if capabilities.version_of(text):
        return True
    refused = response.status in (400, 500, 501) or (response.status == 200 and any(exception_of(response)))
    return refused and not response.late
