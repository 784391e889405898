"""A Lizmap instance: its projects, the service of each, the styles left in its media."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import NamedTuple
from urllib.parse import parse_qs, quote, unquote, urljoin, urlsplit

from ...core.messages import Fault, Progress, silent
from .addresses import belongs, server_of, with_query, without_keys
from .documents import check_xml, read_json
from .transfer import Response
from .web import get, not_a_page, raise_for_status
from .wfs import Service, is_lizmap

_PAGE = re.compile(
    r"/(?:(?:index|admin)\.php(?:/.*)?|(?:view/(?:map|embed|app|media|default)|lizmap/service)(?:/.*)?)$"
)
_MAP = re.compile(r"/view/(?:map|embed)(?:/index)?(?:/(?P<repository>[^/]+)/(?P<project>[^/]+))?/?$")
_SERVICE = re.compile(r"/lizmap/service(?:/(?P<repository>[^/]+)/(?P<project>[^/]+))?/?$")
OF_A_REQUEST = (
    *("SERVICE", "VERSION", "ACCEPTVERSIONS", "REQUEST", "TYPENAME", "TYPENAMES", "OUTPUTFORMAT", "SRSNAME", "BBOX"),
    *("FILTER", "CQL_FILTER", "EXP_FILTER", "FEATUREID", "RESOURCEID", "PROPERTYNAME", "SORTBY"),
    *("COUNT", "MAXFEATURES", "STARTINDEX", "RESULTTYPE"),
)
"""What an address copied from another program may ask besides: a request of ours says it itself."""

PATH_FORM = (3, 10)
"""From this version on, a service has its repository and project in the path."""


class Project(NamedTuple):
    """A published project."""

    repository: str
    name: str
    title: str = ""
    abstract: str = ""


@dataclass(frozen=True)
class Lizmap:
    """An instance; `base` is its address up to, and without, ``/index.php``; `project` the one that it was given for."""

    base: str
    authcfg: str = ""
    project: Project | None = None

    @classmethod
    def at(cls, address: str, authcfg: str = "") -> Lizmap:
        """The instance behind any of its addresses, as copied from a browser."""
        base = _PAGE.sub("", address.split("?")[0].split("#")[0])
        return cls(base.rstrip("/"), authcfg, project_at(address))

    def address(self, page: str, /, **query: object) -> str:
        url = f"{self.base}/index.php/{page}"
        return with_query(url, **query) if query else url

    def metadata(self, progress: Progress = silent) -> dict:
        """What the instance says of itself: its version; its repositories for administrators only."""
        response = not_a_page(
            raise_for_status(get(self.address("view/app/metadata"), self.authcfg, progress), self.authcfg)
        )
        try:
            said = read_json(response.body)
        except ValueError:
            said = None
        if not isinstance(said, dict):
            raise Fault(
                "{server} is not a Lizmap server: check its address in the AULA options.", server=server_of(self.base)
            )
        return said

    def version(self, metadata: dict) -> tuple[int, ...]:
        return tuple(int(part) for part in re.findall(r"\d+", str(metadata.get("info", {}).get("version", "")))[:3])

    def projects(self, progress: Progress = silent) -> tuple[tuple[int, ...], list[Project]]:
        """The version of the instance and its projects: from its metadata for an administrator, else from its home page."""
        metadata = self.metadata(progress)
        found = administered(metadata)
        if not found:
            page = raise_for_status(get(self.address("view/"), self.authcfg, progress), self.authcfg)
            found = on_page(page, self.base)
        if self.project and not any(each[:2] == self.project[:2] for each in found):
            found.append(self.project)
        if not found:
            raise Fault(
                "{server} shows no project: sign in with an authentication of QGIS, or ask its administrator to publish one.",
                server=server_of(self.base),
            )
        return self.version(metadata), found

    def service(self, project: Project, version: tuple[int, ...] = ()) -> Service:
        """The WFS of a project, in the form of address that this version has."""
        if version >= PATH_FORM:
            url = self.address(f"lizmap/service/{quote(project.repository)}/{quote(project.name)}")
        else:
            url = self.address("lizmap/service/", repository=project.repository, project=project.name)
        return Service(url, self.authcfg, "1.1.0")


def service_at(address: str, authcfg: str = "") -> Service:
    """The WFS at an address: of a service, or of the page of a Lizmap map as it is copied from a browser."""
    found = project_at(address)
    if found and _MAP.search(urlsplit(address).path):
        return Lizmap.at(address, authcfg).service(found)
    return Service(without_keys(address, OF_A_REQUEST), authcfg, "1.1.0" if is_lizmap(address) else "")


def project_at(address: str) -> Project | None:
    """The Lizmap project that an address names, of a map (alone or in a page of others) or of its service; else None."""
    parts = urlsplit(address)
    found = _MAP.search(parts.path) or _SERVICE.search(parts.path)
    if not found:
        return None
    query = {name.lower(): values[0] for name, values in parse_qs(parts.query).items()}
    repository, name = (unquote(found[key] or "") or query.get(key, "") for key in ("repository", "project"))
    return Project(repository, name, name) if repository and name else None


def project_of(service: Service) -> tuple[Lizmap, Project] | None:
    """The instance and the project behind the address of a service; None where it is not a Lizmap's."""
    project = project_at(service.url) if is_lizmap(service.url) else None
    return (Lizmap.at(service.url, service.authcfg), project) if project else None


def media_style(service: Service, typename: str, progress: Progress = silent) -> str:
    """The QML left for a layer in the media of its project (``media/styles/<typename>.qml``); empty where there is none."""
    found = project_of(service)
    if not found:
        return ""
    instance, project = found
    url = instance.address(
        "view/media/getMedia", repository=project.repository, project=project.name, path=f"media/styles/{typename}.qml"
    )
    response: Response = get(url, service.authcfg, progress)
    if response.status != 200 or b"<qgis" not in response.body[:2000]:
        return ""
    return check_xml(response.body, service.server).decode("utf-8", errors="replace")


def administered(metadata: dict) -> list[Project]:
    """The projects of a metadata document; none for those who are not administrators."""
    repositories = metadata.get("repositories")
    if not isinstance(repositories, dict):
        return []
    found = []
    for repository, content in repositories.items():
        projects = content.get("projects", {}) if isinstance(content, dict) else {}
        for name, project in projects.items() if isinstance(projects, dict) else ():
            found.append(
                Project(repository, name, str(project.get("title") or name), str(project.get("abstract") or ""))
            )
    return found


class _Home(HTMLParser):
    """Finds projects on the home page: by their attributes (3.7.10 and newer), or by the links to their maps."""

    def __init__(self, url: str, base: str) -> None:
        super().__init__()
        self.url, self.base = url, base
        self.found: dict[tuple[str, str], Project] = {}

    def handle_starttag(self, tag, attrs):
        known = {name: value or "" for name, value in attrs}
        if known.get("data-lizmap-project"):
            self.keep(
                known.get("data-lizmap-repository", ""),
                known["data-lizmap-project"],
                known.get("data-lizmap-title", ""),
                known.get("data-lizmap-abstract", ""),
            )
        elif tag == "a":
            self.follow(known.get("href", ""), known.get("title", ""))

    def follow(self, link: str, title: str) -> None:
        """Keep the project that a link leads to, unless it is one of another instance."""
        try:
            address = urljoin(self.url, link)
            project = project_at(address)
        except ValueError:
            return
        if project and belongs(address, self.base):
            self.keep(project.repository, project.name, title, "")

    def keep(self, repository: str, name: str, title: str, abstract: str) -> None:
        if repository and (repository, name) not in self.found:
            self.found[repository, name] = Project(repository, name, title or name, abstract)


def on_page(response: Response, base: str) -> list[Project]:
    """The projects of the home page of an instance, of any version."""
    page = _Home(response.url, base)
    page.feed(response.text)
    return list(page.found.values())
