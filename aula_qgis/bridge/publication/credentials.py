"""Projects without passwords: what a source holds of one is not written, an authentication of QGIS is named instead."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from qgis.core import QgsDataSourceUri, QgsProject, QgsProviderRegistry, QgsZipUtils
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...core.messages import Note
from ...core.redaction import cut_secrets
from ..compat import not_none
from ..text import translatable

_FILTER = re.compile(r"(?=\s+sql=|\|subset=)")


def without_password(source: str) -> str:
    """The source of a layer without its secrets; with the authentication of QGIS that stands for them, where one is known.

    A filter of its rows, which only looks like one (``"cle"='33'``), stays as it is.
    """
    place, *rest = _FILTER.split(source, maxsplit=1)
    cut = cut_secrets(place)
    if cut == place:
        return source
    authcfg = "" if "authcfg=" in cut else _authcfg(QgsDataSourceUri(source))
    return "".join([f"{cut.strip()} authcfg={authcfg}" if authcfg else cut.strip(), *rest])


def _authcfg(uri: QgsDataSourceUri) -> str:
    """The authentication of a connection of QGIS to the same database; empty where there is none."""
    metadata = not_none(QgsProviderRegistry.instance()).providerMetadata("postgres")
    for connection in metadata.connections(False).values() if metadata and uri.database() else ():
        other = QgsDataSourceUri(connection.uri())
        if (other.host(), other.port(), other.database()) == (uri.host(), uri.port(), uri.database()):
            return other.authConfigId()
    return ""


def notes(project: QgsProject) -> list[Note]:
    """Which layers of a project have sources with a password, that the written project will not have."""
    named: list[str] = []
    lost: list[str] = []
    for layer in project.mapLayers().values():
        source = layer.source()
        written = without_password(source)
        if written != source:
            (named if "authcfg=" in written else lost).append(layer.name())
    found = []
    if named:
        text = translatable(
            "The sources of {layers} hold a password: the project has it not, and names their authentication of QGIS instead."
        )
        found.append(Note(text, {"layers": named}, False))
    if lost:
        text = translatable(
            "The sources of {layers} hold a password or a key: the project has it not, so QGIS will ask for it. "
            "Give their connection an authentication of QGIS, which a project may name."
        )
        found.append(Note(text, {"layers": lost}))
    return found


def clean(file: Path) -> None:
    """Take the passwords out of a written project, ``.qgs`` or ``.qgz``."""
    if file.suffix.lower() == ".qgs":
        _clean_xml(file)
        return
    with tempfile.TemporaryDirectory() as folder:
        unpacked, members = QgsZipUtils.unzip(str(file), folder)
        if not unpacked:
            raise OSError(file.name)
        for member in members:
            if member.lower().endswith(".qgs"):
                _clean_xml(Path(member))
        file.unlink()
        if not QgsZipUtils.zip(str(file), members):
            raise OSError(file.name)


def _clean_xml(file: Path) -> None:
    document = QDomDocument()
    document.setContent(file.read_text(encoding="utf-8"))
    todo = [document.documentElement()]
    while todo:
        element = todo.pop()
        _clean_element(document, element)
        child = element.firstChildElement()
        while not child.isNull():
            todo.append(child)
            child = child.nextSiblingElement()
    file.write_text(document.toString(2), encoding="utf-8")


def _clean_element(document: QDomDocument, element: QDomElement) -> None:
    """Sources stand in the text of ``datasource``, and in the attribute `source` of the legends and maps that name a layer."""
    if element.hasAttribute("source"):
        element.setAttribute("source", without_password(element.attribute("source")))
    if element.tagName() == "datasource":
        source = element.text()
        element.replaceChild(document.createTextNode(without_password(source)), element.firstChild())
