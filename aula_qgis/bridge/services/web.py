"""Requests to servers: through QGIS's network (proxy, certificates, authentications), never on the thread of the window.

Each request is signed by us, for its own server alone; redirects are followed here, and an answer is taken within the
limits of the options. Whatever goes wrong becomes a `Fault`: one sentence on its cause, with what to do.
"""

from __future__ import annotations

import contextlib
import re
import threading
import time

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ...core.messages import Cancelled, Fault, Progress, silent
from ..limits import MEGABYTE, limits
from .addresses import redirected, server_of
from .transfer import Response, Transfer

POLL_MS = 50
RETRIES = 3
REDIRECTS = 5
LONGEST_PAUSE_S = 60
ENDING_MS = 1_000


def get(
    url: str,
    authcfg: str = "",
    progress: Progress = silent,
    headers: dict[str, str] | None = None,
    megabytes: int = 0,
) -> Response:
    """Send a GET request and wait for the answer; `Cancelled` within a tenth of a second of the user's wish.

    The request has a thread of its own, so that the caller can watch `progress`. A server that asks for patience
    (429, 503 with Retry-After) is asked again, three times at most.

    Parameters
    ----------
    url : str
    authcfg : str
        Authentication of QGIS; it goes to the server of `url` and to no other.
    megabytes : int
        The most that is taken; 0 for the limit of a document.

    Raises
    ------
    Fault
        An answer larger than that, redirects that lead elsewhere or nowhere, an authentication that QGIS does not have.
    """
    for attempt in range(RETRIES + 1):
        response = _get_once(_Request(url, authcfg, headers or {}, megabytes or limits().document_mb), progress)
        pause = response.headers.get("retry-after", "")
        if response.status not in (429, 503) or not pause.isdecimal() or int(pause) > LONGEST_PAUSE_S:
            return response
        if attempt < RETRIES:
            _wait(float(pause), progress)
    return response


def _wait(seconds: float, progress: Progress) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not progress(0.0, ""):
            raise Cancelled
        time.sleep(POLL_MS / 1000)


def _get_once(request: _Request, progress: Progress) -> Response:
    request.start()
    application = QCoreApplication.instance()
    on_main = application is not None and QThread.currentThread() == application.thread()
    while not request.wait(POLL_MS):
        if on_main:  # qgis_process: the request may ask something of the main thread, and would wait for it for ever
            QCoreApplication.processEvents()
        if not progress(0.0, ""):
            request.cancelled.set()
            if not request.wait(ENDING_MS):
                _abandon(request)
            raise Cancelled
    if request.fault is not None:
        raise request.fault
    if request.response is None:
        raise Fault("The request to {server} could not be sent.", server=server_of(request.url))
    return request.response


_abandoned: list[_Request] = []


def _abandon(request: _Request) -> None:
    """Leave to itself a request that waits for an answer of QGIS's window: QGIS's time limit will end it."""
    sip.transferto(request, None)  # the end of QGIS must not destroy a thread that runs
    _abandoned[:] = [each for each in _abandoned if each.isRunning()]
    _abandoned.append(request)


class _Request(QThread):
    """One request and its redirects, on a thread of Qt's own."""

    def __init__(self, url: str, authcfg: str, headers: dict[str, str], megabytes: int) -> None:
        super().__init__()
        self.url, self.authcfg, self.headers, self.megabytes = url, authcfg, headers, megabytes
        self.cancelled = threading.Event()
        self.response: Response | None = None
        self.fault: Fault | None = None

    def run(self):
        try:
            self.response = self._follow()
        except Fault as fault:
            self.fault = fault

    def _follow(self) -> Response:
        url, bounds = self.url, limits()
        end = time.monotonic() + bounds.total_s
        for _ in range(REDIRECTS + 1):
            transfer = Transfer(self.megabytes * MEGABYTE, bounds.silence_s, end, self.cancelled)
            response = transfer.get(url, self.authcfg, self.headers)
            location = response.headers.get("location", "")
            if response.status not in (301, 302, 303, 307, 308) or not location:
                return response
            url = redirected(url, location, bool(self.authcfg))
        raise Fault(
            "The server {server} sends from one address to the next without end: check the address in the AULA options.",
            server=server_of(self.url),
        )


def exception_of(response: Response) -> tuple[str, str]:
    """Code and text of a ServiceExceptionReport or an ExceptionReport; empty texts where there is none."""
    if not re.search(rb"<(?:\w+:)?(?:Service)?Exception(?:s?Report)?\b", response.body[:4000]):
        return "", ""
    code = re.search(r"\b(?:exceptionCode|code)\s*=\s*[\"']([^\"']*)", response.text)
    text = re.search(r"<(?:\w+:)?(?:ServiceException|ExceptionText)\b[^>]*>(.*?)</", response.text, re.DOTALL)
    plain = re.sub(r"<!\[CDATA\[|\]\]>|<[^>]+>", "", text[1]) if text else ""
    return code[1] if code else "", " ".join(plain.split())


def raise_for_status(response: Response, authcfg: str = "") -> Response:
    """The answer when the server gave what was asked for; else a Fault that tells why not."""
    server, (code, said) = server_of(response.url), exception_of(response)
    if response.late:
        raise Fault(
            "The server {server} takes too long to answer: try again later, or on a smaller extent.", server=server
        )
    if response.error and response.status and response.status < 400:
        raise Fault("The connection to {server} broke off: try again. Nothing was kept.", server=server)
    if not response.status:
        raise Fault(
            "The server {server} does not answer ({reason}): check its address and your connection, then try again.",
            server=server,
            reason=_reason(response),
        )
    if response.status == 401 and authcfg:
        raise Fault(
            "The server {server} refuses this user name and password: correct the authentication chosen for it in the AULA options.",
            server=server,
        )
    if response.status == 401:
        raise Fault(
            "The server {server} asks for a user name and a password: choose an authentication for it in the AULA options.",
            server=server,
        )
    if response.status == 403:
        raise Fault(
            "The server {server} does not let you see this: ask its administrator for the right to.", server=server
        )
    if response.status == 404 and not said:
        raise Fault(
            "The server {server} has nothing at this address (404): check the address in the AULA options.",
            server=server,
        )
    if response.status == 429:
        raise Fault("The server {server} gets too many requests at once: wait a minute, then try again.", server=server)
    if said or code:
        raise Fault(
            "The server {server} refuses the request: {reason}.", server=server, reason=(said or code).rstrip(".")
        )
    if response.status >= 400:
        raise Fault(
            "The server {server} is out of order (error {status}): try again later.",
            server=server,
            status=str(response.status),
        )
    return response


def not_a_page(response: Response) -> Response:
    """The answer unless it is a web page: a sign-in page, or an address that is not a service's."""
    start = response.body[:500].lstrip().lower()
    if response.kind in ("text/html", "application/xhtml+xml") or start.startswith((b"<!doctype html", b"<html")):
        raise Fault(
            "The server {server} answered with a web page instead of data, perhaps a sign-in page: check the address, "
            "and open it in a browser to see what it asks for.",
            server=server_of(response.url),
        )
    return response


def _reason(response: Response) -> str:
    """Qt's words without the address, whose query is nobody's business."""
    text = response.error
    with contextlib.suppress(ValueError):
        text = re.sub(r"https?://\S+", server_of(response.url), text)
    return text.strip().rstrip(".") or "?"
