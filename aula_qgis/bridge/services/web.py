"""Requests to servers: through QGIS's network (proxy, certificates, authentications), never on the thread of the window.

Whatever goes wrong becomes a `Fault`: one sentence on its cause, with what to do. No address is repeated with its query.
"""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from qgis.core import QgsBlockingNetworkRequest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QByteArray, QCoreApplication, QThread, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ...core.messages import Cancelled, Fault, Progress, silent
from ..compat import no_redirect_to_dialogs

POLL_MS = 50
RETRIES = 3
LONGEST_PAUSE_S = 60
SECRETS = {"password", "passwd", "pwd", "token", "access_token", "apikey", "api_key"}


@dataclass(frozen=True)
class Response:
    """What a server said.

    Attributes
    ----------
    url : str
    status : int
        0 where there is none.
    kind : str
        Content type, without its options.
    body : bytes
    headers : dict of str to str
        Names in small letters.
    error : str
        Qt's word for a failure of the network; empty when the server answered, whatever it said.
    late : bool
        True when the server took too long.
    """

    url: str
    status: int
    kind: str = ""
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    error: str = ""
    late: bool = False

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", errors="replace")


def server_of(url: str) -> str:
    """The part of an address that a person knows a server by."""
    return urlsplit(url).hostname or url


def with_query(url: str, **query: object) -> str:
    """The address with these keys, in place of those of the same name (whatever their case)."""
    parts = urlsplit(url)
    names = {name.upper() for name in query}
    kept = [
        (name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if name.upper() not in names
    ]
    return urlunsplit(parts._replace(query=urlencode([*kept, *query.items()], safe=":/,")))


def checked_address(url: str) -> str:
    """The address as it may be kept: http(s), without fragment; a Fault where it is none or holds a credential."""
    url = url.strip()
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Fault("The address {url} is not one of a server: it should begin with https://.", url=_bare(url))
    if parts.username or parts.password or SECRETS & {name.lower() for name, _ in parse_qsl(parts.query)}:
        raise Fault(
            "The address of {server} holds a user name, a password or a key: take it out, and choose an authentication of QGIS instead.",
            server=server_of(url),
        )
    return urlunsplit(parts._replace(fragment=""))


def belongs(url: str, server: str) -> bool:
    """Does an address lie on a server, so that the server's credentials may go there?

    Scheme, host and port must be the same, the path must begin with the server's by whole segments, and an address with a
    user name belongs to nobody.

    Examples
    --------
    >>> belongs("https://carto.fr/lizmap/index.php/x", "https://carto.fr/lizmap"), belongs("https://carto.fr.ailleurs.fr/", "https://carto.fr")
    (True, False)
    >>> belongs("https://carto.fr@ailleurs.fr/", "https://carto.fr"), belongs("https://carto.fr/lizmap2", "https://carto.fr/lizmap")
    (False, False)
    """
    one, other = urlsplit(url), urlsplit(server)
    if one.username is not None or one.password is not None:
        return False
    same = (one.scheme, one.hostname, one.port) == (other.scheme, other.hostname, other.port)
    return same and bool(one.hostname) and f"{one.path.rstrip('/')}/".startswith(f"{other.path.rstrip('/')}/")


def _bare(url: str) -> str:
    return re.sub(r"//[^/@]*@", "//", url.split("?")[0])


def get(url: str, authcfg: str = "", progress: Progress = silent, headers: dict[str, str] | None = None) -> Response:
    """Send a GET request and wait for the answer; `Cancelled` within a tenth of a second of the user's wish.

    The request has a thread of its own, so that the caller can watch `progress`. A server that asks for patience
    (429, 503 with Retry-After) is asked again, three times at most.
    """
    for attempt in range(RETRIES + 1):
        answer = _get_once(url, authcfg, progress, headers or {})
        pause = answer.headers.get("retry-after", "")
        if answer.status not in (429, 503) or not pause.isdigit() or int(pause) > LONGEST_PAUSE_S or attempt == RETRIES:
            return answer
        _wait(float(pause), progress)
    raise AssertionError("unreachable")


def _wait(seconds: float, progress: Progress) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not progress(0.0, ""):
            raise Cancelled
        time.sleep(POLL_MS / 1000)


def _get_once(url: str, authcfg: str, progress: Progress, headers: dict[str, str]) -> Response:
    asking = _Request(lambda: _send(url, authcfg, headers))
    asking.start()
    application = QCoreApplication.instance()
    on_main = application is not None and QThread.currentThread() == application.thread()
    while not asking.wait(POLL_MS):
        if on_main:  # qgis_process: the request may ask something of the main thread, and would wait for it for ever
            QCoreApplication.processEvents()
        if not progress(0.0, ""):
            _abandon(asking)
            raise Cancelled
    if asking.answer is None:
        raise Fault("The request to {server} could not be sent.", server=server_of(url))
    return asking.answer


_abandoned: list[_Request] = []


def _abandon(asking: _Request) -> None:
    """Leave a request to itself: its answer, or QGIS's time limit, will end it.

    QgsBlockingNetworkRequest can be aborted, but then sometimes never returns.
    """
    sip.transferto(asking, None)  # the end of QGIS must not destroy a thread that runs
    _abandoned[:] = [each for each in _abandoned if each.isRunning()]
    _abandoned.append(asking)


class _Request(QThread):
    """One request on a thread of Qt's own, whose timers keep the time limit of QGIS's network options."""

    def __init__(self, send: Callable[[], Response]) -> None:
        super().__init__()
        self.send = send
        self.answer: Response | None = None

    def run(self):
        self.answer = self.send()


def _send(url: str, authcfg: str, headers: dict[str, str]) -> Response:
    request = QNetworkRequest(QUrl(url))
    no_redirect_to_dialogs(request)
    for name, value in headers.items():
        request.setRawHeader(name.encode(), value.encode())
    blocking = QgsBlockingNetworkRequest()
    if authcfg:
        blocking.setAuthCfg(authcfg)
    blocking.get(request, True)
    reply = blocking.reply()
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    names = [bytes(name).decode("latin-1") for name in reply.rawHeaderList()]
    said = {name.lower(): bytes(reply.rawHeader(QByteArray(name.encode()))).decode("latin-1") for name in names}
    return Response(
        url=url,
        status=int(status or 0),
        kind=said.get("content-type", "").split(";")[0].strip().lower(),
        body=bytes(reply.content()),
        headers=said,
        error="" if status and not _broken(reply) else blocking.errorMessage() or reply.errorString(),
        late=reply.error()
        in (QNetworkReply.NetworkError.TimeoutError, QNetworkReply.NetworkError.OperationCanceledError),
    )


def _broken(reply) -> bool:
    """Did the network fail after the server had begun to answer?"""
    return reply.error() in (
        QNetworkReply.NetworkError.RemoteHostClosedError,
        QNetworkReply.NetworkError.TimeoutError,
        QNetworkReply.NetworkError.OperationCanceledError,
        QNetworkReply.NetworkError.UnknownNetworkError,
        QNetworkReply.NetworkError.TemporaryNetworkFailureError,
        QNetworkReply.NetworkError.NetworkSessionFailedError,
    )


def exception_of(answer: Response) -> tuple[str, str]:
    """Code and text of a ServiceExceptionReport or an ExceptionReport; empty texts where there is none."""
    if b"Exception" not in answer.body[:4000]:
        return "", ""
    code = re.search(r'\b(?:exceptionCode|code)\s*=\s*"([^"]*)"', answer.text)
    text = re.search(r"<(?:\w+:)?(?:ServiceException|ExceptionText)\b[^>]*>(.*?)</", answer.text, re.DOTALL)
    plain = re.sub(r"<!\[CDATA\[|\]\]>|<[^>]+>", "", text[1]) if text else ""
    return code[1] if code else "", " ".join(plain.split())


def raise_for_status(answer: Response, authcfg: str = "") -> Response:
    """The answer when the server gave what was asked for; else a Fault that tells why not."""
    server, (code, said) = server_of(answer.url), exception_of(answer)
    if answer.late:
        raise Fault(
            "The server {server} takes too long to answer: try again later, or on a smaller extent.", server=server
        )
    if answer.error and answer.status and answer.status < 400:
        raise Fault("The connection to {server} broke off: try again. Nothing was kept.", server=server)
    if not answer.status:
        raise Fault(
            "The server {server} does not answer ({reason}): check its address and your connection, then try again.",
            server=server,
            reason=_reason(answer),
        )
    if answer.status == 401 and authcfg:
        raise Fault(
            "The server {server} refuses this user name and password: correct the authentication chosen for it in the AULA options.",
            server=server,
        )
    if answer.status == 401:
        raise Fault(
            "The server {server} asks for a user name and a password: choose an authentication for it in the AULA options.",
            server=server,
        )
    if answer.status == 403:
        raise Fault(
            "The server {server} does not let you see this: ask its administrator for the right to.", server=server
        )
    if answer.status == 404 and not said:
        raise Fault(
            "The server {server} has nothing at this address (404): check the address in the AULA options.",
            server=server,
        )
    if answer.status == 429:
        raise Fault("The server {server} gets too many requests at once: wait a minute, then try again.", server=server)
    if said or code:
        raise Fault(
            "The server {server} refuses the request: {reason}.", server=server, reason=(said or code).rstrip(".")
        )
    if answer.status >= 400:
        raise Fault(
            "The server {server} is out of order (error {status}): try again later.",
            server=server,
            status=str(answer.status),
        )
    return answer


def not_a_page(answer: Response) -> Response:
    """The answer unless it is a web page: a sign-in page, or an address that is not a service's."""
    start = answer.body[:500].lstrip().lower()
    if answer.kind in ("text/html", "application/xhtml+xml") or start.startswith((b"<!doctype html", b"<html")):
        raise Fault(
            "The server {server} answered with a web page instead of data, perhaps a sign-in page: check the address, "
            "and open it in a browser to see what it asks for.",
            server=server_of(answer.url),
        )
    return answer


def _reason(answer: Response) -> str:
    """Qt's words without the address, whose query is nobody's business."""
    text = answer.error
    with contextlib.suppress(ValueError):
        text = re.sub(r"https?://\S+", server_of(answer.url), text)
    return text.strip().rstrip(".") or "?"
