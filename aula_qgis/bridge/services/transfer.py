"""One exchange with a server: never more bytes than it may, packed or not."""

from __future__ import annotations

import time
import zlib
from dataclasses import dataclass, field

from qgis.core import (
    QgsApplication,
    QgsBlockingNetworkRequest,
    QgsFeedback,
    QgsNetworkAccessManager,
    QgsNetworkReplyContent,
)
from qgis.PyQt.QtCore import QByteArray, Qt
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ...core.messages import Fault
from ..compat import bare_request, not_none
from ..limits import MEGABYTE
from .addresses import server_of

BUFFER = 1_000_000
"""Bytes that are unpacked at once."""


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
    """A GET request, on a thread that has nothing else to do. Redirects are not followed: they are answers too.

    Parameters
    ----------
    most : int
        Bytes of the body, as it comes and unpacked.
    """

    def __init__(self, most: int) -> None:
        self.most, self.received, self.heard, self.stopped = most, 0, time.monotonic(), False
        self.feedback = QgsFeedback()
        self.redirect: Response | None = None

    def stop(self) -> None:
        """End the request; called from any thread."""
        self.stopped = True
        self.feedback.cancel()

    def get(self, url: str, authcfg: str = "", headers: dict[str, str] | None = None) -> Response:
        """The answer of an address; a Fault where it is too large."""
        request = _signed(bare_request(url), authcfg, url)
        for name, value in {"Accept-Encoding": "identity", **(headers or {})}.items():
            request.setRawHeader(name.encode(), value.encode())
        self.feedback, self.redirect = QgsFeedback(), None
        network = not_none(QgsNetworkAccessManager.instance(Qt.ConnectionType.DirectConnection))  # of this thread alone
        network.finished.connect(self._hold)
        blocking = QgsBlockingNetworkRequest()
        blocking.downloadProgress.connect(self._watch)
        if not self.stopped:
            blocking.get(request, True, self.feedback)
        network.finished.disconnect(self._hold)
        return self.redirect or self._response(url, blocking.reply(), blocking.errorMessage())

    def _hold(self, reply: QgsNetworkReplyContent) -> None:
        """Keep QGIS from following a redirect, which it would do with the credentials, to any scheme."""
        if reply.attribute(QNetworkRequest.Attribute.RedirectionTargetAttribute):
            status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
            self.redirect = Response("", int(status or 0), headers=_headers(reply))
            self.feedback.cancel()

    def _watch(self, received: int, total: int) -> None:
        self.received, self.heard = received, time.monotonic()
        if received > self.most:
            self.feedback.cancel()

    def _response(self, url: str, reply: QgsNetworkReplyContent, message: str) -> Response:
        if self.received > self.most:
            raise self._too_large(url)
        status = int(reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0)
        headers = _headers(reply)
        body, whole = self._unpacked(bytes(reply.content()), headers.get("content-encoding", "").lower(), url)
        late = reply.error() in (
            QNetworkReply.NetworkError.TimeoutError,
            QNetworkReply.NetworkError.OperationCanceledError,
        )
        error = "" if status and whole and not _broken(reply) else message or reply.errorString() or "?"
        kind = headers.get("content-type", "").split(";")[0].strip().lower()
        return Response(url, status, kind, body, headers, error, late or self.stopped)

    def _unpacked(self, content: bytes, encoding: str, url: str) -> tuple[bytes, bool]:
        """The body, and whether it is whole."""
        body = Unpacker(encoding, self.most)
        try:
            body.add(content)
        except TooLarge as error:
            raise self._too_large(url) from error
        except zlib.error:
            return bytes(body.content), False
        return bytes(body.content), body.whole

    def _too_large(self, url: str) -> Fault:
        return Fault(
            "The answer of {server} is larger than {limit} MB: ask for a smaller extent, or raise the limit in the AULA options.",
            server=server_of(url),
            limit=round(self.most / MEGABYTE),
        )


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


def _headers(reply: QgsNetworkReplyContent) -> dict[str, str]:
    names = [bytes(name).decode("latin-1") for name in reply.rawHeaderList()]
    return {name.lower(): bytes(reply.rawHeader(QByteArray(name.encode()))).decode("latin-1") for name in names}


def _broken(reply: QgsNetworkReplyContent) -> bool:
    """Did the network fail after the server had begun to answer?"""
    return reply.error() in (
        QNetworkReply.NetworkError.RemoteHostClosedError,
        QNetworkReply.NetworkError.TimeoutError,
        QNetworkReply.NetworkError.OperationCanceledError,
        QNetworkReply.NetworkError.UnknownNetworkError,
        QNetworkReply.NetworkError.TemporaryNetworkFailureError,
        QNetworkReply.NetworkError.NetworkSessionFailedError,
    )
