"""XML and JSON of strangers: read only where they are neither nested without end nor full of entities."""

from __future__ import annotations

import json
import re

from qgis.PyQt.QtCore import QByteArray, QXmlStreamReader

from ...core.messages import Fault

DEEPEST = 100
"""Levels of elements: a feature with its geometry has a dozen."""
PIECE = 1_000_000
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)


def check_xml(body: bytes, server: str) -> bytes:
    """The document, unless it declares entities or is nested more than `DEEPEST` levels deep; then a Fault.

    A document that is cut off or not well-formed passes: whoever reads it says so.
    """
    reader, depth = QXmlStreamReader(), 0
    for start in range(0, len(body), PIECE):
        reader.addData(QByteArray(body[start : start + PIECE]))
        while not reader.atEnd():
            token = reader.readNext()
            if token == QXmlStreamReader.TokenType.StartElement:
                depth += 1
            elif token == QXmlStreamReader.TokenType.EndElement:
                depth -= 1
            elif token == QXmlStreamReader.TokenType.DTD and _ENTITY.search(reader.text().encode()):
                raise _refused(server)
            if depth > DEEPEST:
                raise _refused(server)
        if reader.error() not in (
            QXmlStreamReader.Error.NoError,
            QXmlStreamReader.Error.PrematureEndOfDocumentError,
        ):
            break
    return body


def line_of_error(body: bytes) -> int:
    """The line where a document stops to be well-formed; 0 where it is.

    Examples
    --------
    >>> line_of_error(b"<a>\\n<b>1 < 2</b></a>"), line_of_error(b"<a/>")
    (2, 0)
    """
    reader = QXmlStreamReader(QByteArray(body))
    while not reader.atEnd():
        reader.readNext()
    return reader.lineNumber() if reader.hasError() else 0


def _refused(server: str) -> Fault:
    return Fault(
        "The answer of {server} is nested too deep or defines entities, as no service does: it was not read.",
        server=server,
    )


def read_json(text: str | bytes) -> object:
    """The value of a JSON text; ValueError where it is none, also where it is nested without end.

    Examples
    --------
    >>> read_json('{"a": [1]}')
    {'a': [1]}
    """
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
