"""A Lizmap instance: its projects, the service of each, the styles left in its media."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import parse_qs, quote, urlsplit

from ...core.messages import Fault, Progress, silent
from .addresses import server_of, with_query
from .documents import check_xml, read_json
from .transfer import Response
from .web import get, not_a_page, raise_for_status
from .wfs import Service

PATH_FORM = (3, 10)
"""From this version on, a service has its repository and project in the path."""


@dataclass(frozen=True)
class Project:
    """A published project."""

    repository: str
    name: str
    title: str = ""
    abstract: str = ""


@dataclass(frozen=True)
class Lizmap:
    """An instance; `base` is its address up to, and without, ``/index.php``."""

    base: str
    authcfg: str = ""

    @classmethod
    def at(cls, address: str, authcfg: str = "") -> Lizmap:
        """The instance behind any of its addresses, as copied from a browser."""
        base = re.sub(r"/(index|admin)\.php.*$", "", address.split("?")[0].split("#")[0])
        return cls(base.rstrip("/"), authcfg)

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
            found = on_page(page)
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
    parts = urlsplit(address)
    query = {name.lower(): values[0] for name, values in parse_qs(parts.query).items()}
    if "/view/map" in parts.path and "repository" in query and "project" in query:
        return Lizmap.at(address, authcfg).service(Project(query["repository"], query["project"]))
    return Service(address, authcfg, "1.1.0" if "/lizmap/service" in parts.path else "")


def project_of(service: Service) -> tuple[Lizmap, Project] | None:
    """The instance and the project behind the address of a service; None where it is not a Lizmap's."""
    parts = urlsplit(service.url)
    found = re.match(r"(.*)/index\.php/lizmap/service/?(?:([^/]+)/([^/]+))?/?$", parts.path)
    if not found:
        return None
    query = {name.lower(): values[0] for name, values in parse_qs(parts.query).items()}
    repository, name = found[2] or query.get("repository", ""), found[3] or query.get("project", "")
    return Lizmap(f"{parts.scheme}://{parts.netloc}{found[1]}", service.authcfg), Project(repository, name)


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

    def __init__(self) -> None:
        super().__init__()
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
        elif tag == "a" and "view/map" in known.get("href", ""):
            query = parse_qs(urlsplit(known["href"]).query)
            if "repository" in query and "project" in query:
                self.keep(query["repository"][0], query["project"][0], known.get("title", ""), "")

    def keep(self, repository: str, name: str, title: str, abstract: str) -> None:
        if repository and (repository, name) not in self.found:
            self.found[repository, name] = Project(repository, name, title or name, abstract)


def on_page(response: Response) -> list[Project]:
    """The projects of a home page, of any version."""
    page = _Home()
    page.feed(response.text)
    return list(page.found.values())
