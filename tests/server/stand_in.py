"""A stand-in of Lizmap before a real QGIS Server: its forms of address, its rights, its errors; and servers that go wrong."""

from __future__ import annotations

import base64
import json
import threading
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlencode, urlsplit

XML = "text/xml; charset=utf-8"
REPORT = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<ServiceExceptionReport version="1.3.0" xmlns="http://www.opengis.net/ogc">'
    '<ServiceException code="{code}">{text}</ServiceException></ServiceExceptionReport>'
)
SIGN_IN = "<!DOCTYPE html><html><head><title>Connexion</title></head><body><form>Identifiant</form></body></html>"
REPOSITORY, PROJECT, TITLE = "urbanisme", "territoire", "Observatoire du territoire"


@dataclass
class Behaviour:
    """What the stand-in does; tests change it."""

    version: str = "3.9.2"
    home: str = "attributes"
    """The home page: with attributes (3.7.10 and newer) or with links alone."""
    exports: bool = True
    """Has everyone the right "Allow export of vector layers"?"""
    users: dict[str, str] = field(default_factory=lambda: {"admin": "s3cret-Admin", "agent": "s3cret-Agent"})
    closed: bool = False
    """Must one sign in to see the project?"""
    media: dict[str, str] = field(default_factory=dict)
    fault: str = ""
    """html, truncated, cut, refused (501), busy (429), gone (typename), empty: at GetFeature; html-all at any request."""
    delay: float = 0.0
    hits: int | None = None
    """A number of features to pretend."""
    after: int = 0
    """Requests for features that go well before the fault."""
    log: list[str] = field(default_factory=list)


class StandIn:
    """Runs in threads of this process; `backend` is the address of the QGIS Server."""

    def __init__(self, backend: str) -> None:
        self.backend, self.behaviour = backend, Behaviour()
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                try:
                    owner.answer(self)
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

            def log_message(self, *args):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.base = f"http://127.0.0.1:{self.server.server_port}"

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()

    # What is asked

    def answer(self, handler) -> None:
        parts, do = urlsplit(handler.path), self.behaviour
        query = {name.lower(): value for name, value in parse_qsl(parts.query, keep_blank_values=True)}
        do.log.append(handler.path)
        if do.delay:
            time.sleep(do.delay)
        user = self.user(handler)
        if user is False:
            return self.send(
                handler, 401, REPORT.format(code="AuthorizationRequired", text="Wrong name or password"), XML
            )
        if do.fault == "html-all":
            return self.send(handler, 200, SIGN_IN, "text/html")
        path = parts.path.removeprefix("/index.php")
        if path == "/view/app/metadata":
            return self.send(handler, 200, json.dumps(self.metadata(user)), "application/json")
        if path in ("/view/", "/view"):
            return self.send(handler, 200, self.home(), "text/html")
        if path == "/view/media/getMedia":
            text = do.media.get(query.get("path", ""))
            return self.send(
                handler, 404 if text is None else 200, text or "{}", "application/json" if text is None else XML
            )
        if path.startswith("/lizmap/service"):
            return self.service(handler, path, query, user)
        return self.send(handler, 404, "<html>Not found</html>", "text/html")

    def user(self, handler):
        """The user's name, None for everyone, False for a wrong password."""
        given = handler.headers.get("Authorization", "")
        if not given.startswith("Basic "):
            return None
        name, _, password = base64.b64decode(given[6:]).decode().partition(":")
        return name if self.behaviour.users.get(name) == password else False

    def metadata(self, user) -> dict:
        said: dict = {
            "info": {"version": self.behaviour.version, "date": "2025-01-01"},
            "qgis_server_info": {"error": "NO_ACCESS"},
        }
        if user == "admin":
            projects = {PROJECT: {"title": TITLE, "abstract": "Les couches de l'agence"}}
            said |= {"qgis_server_info": {"metadata": {"version": "3.40.6"}}}
            said["repositories"] = {REPOSITORY: {"label": "Urbanisme", "projects": projects}}
        return said

    def home(self) -> str:
        link = f'<a class="liz-project-view" href="/index.php/view/map?repository={REPOSITORY}&amp;project={PROJECT}">Carte</a>'
        if self.behaviour.home == "links":
            return f"<!DOCTYPE html><html><body><div class='liz-project'>{link}</div></body></html>"
        about = (
            f'data-lizmap-repository="{REPOSITORY}" data-lizmap-project="{PROJECT}" data-lizmap-title="{TITLE}" '
            'data-lizmap-abstract="Les couches de l\'agence" data-lizmap-bbox="1,2,3,4" data-lizmap-proj="EPSG:2154"'
        )
        return f"<!DOCTYPE html><html><body><div class='liz-project' {about}>{link}</div></body></html>"

    def service(self, handler, path, query, user) -> None:
        do = self.behaviour
        rest = [part for part in path.removeprefix("/lizmap/service").split("/") if part]
        if rest and tuple(map(int, do.version.split(".")[:2])) < (3, 10):
            return self.send(handler, 404, "<html>Not found</html>", "text/html")
        repository, project = rest if len(rest) == 2 else (query.pop("repository", ""), query.pop("project", ""))
        if (repository, project) != (REPOSITORY, PROJECT):
            text = f"The lizmap project {repository}~{project} does not exist."
            return self.send(handler, 404, REPORT.format(code="ProjectNotDefined", text=text), XML)
        if do.closed and user is None:
            return self.send(handler, 401, REPORT.format(code="AuthorizationRequired", text="Access denied"), XML)
        request = query.get("request", "").lower()
        if query.get("service", "").upper() == "WFS" and request != "getcapabilities":
            if "version" not in query:
                return self.send(
                    handler, 400, REPORT.format(code="MissingParameterValue", text="VERSION is mandatory"), XML
                )
            if tuple(map(int, do.version.split(".")[:2])) >= (3, 9) and not do.exports and user != "admin":
                return self.send(handler, 403, REPORT.format(code="AuthorizationRequired", text="Not allowed"), XML)
        return self.forward(handler, query, request, path, repository, project)

    def forward(self, handler, query, request, path, repository, project) -> None:
        """Ask QGIS Server, and give its answer, or spoil it."""
        do = self.behaviour
        features = request == "getfeature" and query.get("resulttype", "").lower() != "hits"
        spoiled = do.fault if features and do.after <= 0 else ""
        if features:
            do.after -= 1
        if do.fault == "gone" and request == "getfeature":
            query["typename"] = query.get("typename", "") + "_old"
        if spoiled == "html":
            return self.send(handler, 200, SIGN_IN, "text/html")
        if spoiled == "refused":
            return self.send(
                handler,
                501,
                REPORT.format(code="OperationNotSupported", text="Request GetFeature is not supported"),
                XML,
            )
        if spoiled == "busy":
            return self.send(handler, 429, "Too many requests", "text/plain", {"Retry-After": "1"})
        if do.hits is not None and query.get("resulttype", "").lower() == "hits":
            text = f'<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs" numberOfFeatures="{do.hits}"/>'
            return self.send(handler, 200, text, XML)
        try:
            with urllib.request.urlopen(f"{self.backend}?{urlencode(query)}", timeout=30) as found:
                status, kind, body = found.status, found.headers.get("Content-Type", XML), found.read()
        except urllib.error.HTTPError as error:
            status, kind, body = error.code, error.headers.get("Content-Type", XML), error.read()
        if request == "getcapabilities":
            form = (
                f"/{repository}/{project}"
                if path.count("/") > 3
                else f"/?repository={repository}&amp;project={project}&amp;"
            )
            mine = f"{self.base}/index.php/lizmap/service{form}"
            for written in (f"{self.backend}?", self.backend):
                body = body.replace(written.encode(), mine.encode())
        if spoiled == "truncated":
            return self.send(handler, status, body[: len(body) // 2], kind)
        if spoiled == "cut":
            handler.send_response(status)
            handler.send_header("Content-Type", kind)
            handler.send_header("Content-Length", str(len(body)))
            handler.end_headers()
            handler.wfile.write(body[: len(body) // 2])
            handler.wfile.flush()
            handler.close_connection = True
            return handler.connection.shutdown(2)
        return self.send(handler, status, body, kind)

    @staticmethod
    def send(handler, status: int, body: str | bytes, kind: str, headers: dict | None = None) -> None:
        body = body.encode() if isinstance(body, str) else body
        handler.send_response(status)
        if status == 401:
            handler.send_header("WWW-Authenticate", 'Basic realm="Lizmap"')
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **(headers or {})}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)
