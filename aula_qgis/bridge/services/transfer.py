"""One exchange with a server, taken in pieces: never more bytes nor longer than it may, packed or not."""

from __future__ import annotations

import contextlib
import threading
import time
import zlib
from dataclasses import dataclass, field

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QByteArray, QEventLoop, Qt, QTimer
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ...core.messages import Fault
from ..compat import bare_request, not_none
from ..limits import MEGABYTE
from .addresses import server_of

TICK_MS = 50
REPLY = "aula"
BUFFER = 1_000_000
"""Bytes that Qt may hold before we take them."""


@dataclass(frozen=True)
class Response:
    """What a server said.

    Attributes
    ----------
    url : str
        The address that answered, after redirects.
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


class TooLarge(Exception):
    """More bytes than may be taken."""


class Unpacker:
    """Takes a body piece by piece, gzipped or not, and keeps `most` bytes at most.

    Examples
    --------
    >>> body = Unpacker("", 4)
    >>> body.add(b"abc")
    >>> bytes(body.content)
    b'abc'
    """

    def __init__(self, encoding: str, most: int) -> None:
        self.content, self.most, self.taken = bytearray(), most, 0
        self._packed = encoding in ("gzip", "x-gzip", "deflate")
        self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 32)

    def add(self, piece: bytes) -> None:
        """Take a piece; `TooLarge`, or zlib.error for one that is not packed as its server says."""
        self.taken += len(piece)
        if not self._packed:
            self.content += piece
        full = False
        while self._packed and (piece or full):
            if self._inflate.eof:
                self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 32)
            unpacked = self._inflate.decompress(piece, BUFFER)
            self.content += unpacked
            self._check()
            piece, full = self._inflate.unconsumed_tail or self._inflate.unused_data, len(unpacked) == BUFFER
        self._check()

    def _check(self) -> None:
        if len(self.content) > self.most or self.taken > self.most:
            raise TooLarge

    @property
    def whole(self) -> bool:
        """Is a packed body complete?"""
        return not self._packed or not self.taken or self._inflate.eof


class Transfer:
    """A GET request, on a thread that has nothing else to do.

    Parameters
    ----------
    most : int
        Bytes of the body, as it comes and unpacked.
    silence_s : float
        Seconds without a byte.
    end : float
        When the answer must be whole, on the monotonic clock.
    cancelled : Event
        Set by whoever no longer wants the answer.
    """

    def __init__(self, most: int, silence_s: float, end: float, cancelled: threading.Event) -> None:
        self.most, self.silence_s, self.end, self.cancelled = most, silence_s, end, cancelled
        self.body: Unpacker | None = None
        self.late = self.too_large = self.broken = False

    def get(self, url: str, authcfg: str = "", headers: dict[str, str] | None = None) -> Response:
        """The answer of one address, redirects included among the answers; a Fault where it is too large."""
        request = _signed(bare_request(url), authcfg, url)
        for name, value in {**(headers or {}), "Accept-Encoding": "gzip"}.items():
            request.setRawHeader(name.encode(), value.encode())
        manager = _manager()
        reply = manager.get(request)
        reply.setObjectName(REPLY)
        reply.setReadBufferSize(BUFFER)
        if authcfg:
            not_none(QgsApplication.authManager()).updateNetworkReply(reply, authcfg)
        del reply
        try:
            self._take_all(manager)
            return self._answer(_reply(manager), url)
        finally:
            sip.delete(manager)  # here and now, with its reply: no other thread may

    def _take_all(self, manager: QgsNetworkAccessManager) -> None:
        """Take what comes, as it comes, until the answer is whole or may not go on."""
        loop, clock, heard = QEventLoop(), QTimer(), time.monotonic()
        for signal in (_reply(manager).readyRead, _reply(manager).finished, clock.timeout):
            signal.connect(loop.quit)
        clock.start(TICK_MS)
        while not self.stopped:
            piece = bytes(_reply(manager).readAll())
            if piece:
                self._take(_reply(manager), piece)
            elif _reply(manager).isFinished():
                return
            else:
                loop.exec()
            now = time.monotonic()
            heard = now if piece else heard
            self.late = now > self.end or now - heard > self.silence_s
        _reply(manager).abort()

    @property
    def stopped(self) -> bool:
        return self.late or self.too_large or self.broken or self.cancelled.is_set()

    def _take(self, reply: QNetworkReply, piece: bytes) -> None:
        if self.body is None:
            self.body = Unpacker(_header(reply, "content-encoding").lower(), self.most)
        try:
            self.body.add(piece)
        except TooLarge:
            self.too_large = True
        except zlib.error:
            self.broken = True

    def _answer(self, reply: QNetworkReply, url: str) -> Response:
        status = int(reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0)
        names = [bytes(name).decode("latin-1") for name in reply.rawHeaderList()]
        headers = {name.lower(): _header(reply, name) for name in names}
        body = self.body or Unpacker("", self.most)
        broken = self.broken or _broken(reply) or (not body.whole and not self.late)
        late = self.late or reply.error() in (
            QNetworkReply.NetworkError.TimeoutError,
            QNetworkReply.NetworkError.OperationCanceledError,
        )
        error = "" if status and not broken else reply.errorString()
        if self.too_large:
            raise Fault(
                "The answer of {server} is larger than {limit} MB: ask for a smaller extent, or raise the limit in the AULA options.",
                server=server_of(url),
                limit=round(self.most / MEGABYTE),
            )
        kind = headers.get("content-type", "").split(";")[0].strip().lower()
        return Response(url, status, kind, bytes(body.content), headers, error, late and not self.broken)


def _manager() -> QgsNetworkAccessManager:
    """QGIS's network for one exchange; it asks nobody for a password: a server that wants one gets no answer.

    One of our own: Python may take QGIS's manager of this thread for that of an older one, which is gone.
    """
    manager = QgsNetworkAccessManager()
    manager.setupDefaultProxyAndCache(Qt.ConnectionType.DirectConnection)
    with contextlib.suppress(TypeError):  # nothing is connected
        manager.authenticationRequired.disconnect()
    return manager


def _reply(manager: QgsNetworkAccessManager) -> QNetworkReply:
    """The reply under way: asked for each time, since Python's side of one does not live through Qt's event loop."""
    return manager.findChild(QNetworkReply, REPLY)


def _signed(request: QNetworkRequest, authcfg: str, url: str) -> QNetworkRequest:
    """The request with an authentication of QGIS; a Fault where QGIS cannot give it."""
    if not authcfg:
        return request
    signed, request = not_none(QgsApplication.authManager()).updateNetworkRequest(request, authcfg)
    if not signed:
        raise Fault(
            "QGIS does not give the authentication chosen for {server}: enter its master password, "
            "or choose another authentication in the AULA options.",
            server=server_of(url),
        )
    return request


def _header(reply: QNetworkReply, name: str) -> str:
    return bytes(reply.rawHeader(QByteArray(name.encode("latin-1")))).decode("latin-1").strip()


def _broken(reply: QNetworkReply) -> bool:
    """Did the network fail after the server had begun to answer?"""
    return reply.error() in (
        QNetworkReply.NetworkError.RemoteHostClosedError,
        QNetworkReply.NetworkError.TimeoutError,
        QNetworkReply.NetworkError.OperationCanceledError,
        QNetworkReply.NetworkError.UnknownNetworkError,
        QNetworkReply.NetworkError.TemporaryNetworkFailureError,
        QNetworkReply.NetworkError.NetworkSessionFailedError,
    )
