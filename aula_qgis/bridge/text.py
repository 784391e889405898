"""Words and numbers in the reader's language."""

from __future__ import annotations

import re
import string
from functools import cache
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QTextDocument

from ..core.messages import Fault, Note
from ..core.messages import translatable as translatable
from ..core.redaction import without_secrets
from .paths import RESOURCES

CONTEXT = "aula"
"""The one translation context of the plugin."""

THIN_SPACE = "\u202f"


def tr(text: str) -> str:
    """The text in the language of QGIS."""
    return QCoreApplication.translate(CONTEXT, text)


def language() -> str:
    """``fr`` or ``en``: the language of helps and numbers."""
    application = QgsApplication.instance()
    code = (application.translation() or application.locale() or "fr") if application else "fr"
    return "fr" if code.lower().startswith("fr") else "en"


def number(value: float | int, digits: int | None = None, lang: str | None = None) -> str:
    """A number as the reader writes it: 1 234,5 in French, 1,234.5 in English.

    Integers have no decimals; other numbers have `digits`, or as many (two at least) as show something.
    """
    if isinstance(value, int) and digits is None:
        text = f"{value:,d}"
    else:
        if digits is None:
            digits = 2 if value == 0 or abs(value) >= 0.01 else 4
        text = f"{value:,.{digits}f}"
    if (lang or language()) == "fr":
        text = text.replace(",", THIN_SPACE).replace(".", ",").replace("-", "−")
    return text


LONGEST_LIST = 25
"""Things of a list that a sentence names: the fields of some layers fill a page."""


class _Facts(string.Formatter):
    def format_field(self, value: object, spec: str) -> str:
        if isinstance(value, Note):
            return sentence(value)
        if isinstance(value, (list, tuple)):
            shown = ", ".join(self.format_field(item, spec) for item in value[:LONGEST_LIST])
            return f"{shown}…" if len(value) > LONGEST_LIST else shown
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return number(value)
        return str(value)


def sentence(said: Note | Fault) -> str:
    """A note or a fault as the reader reads it, without secrets."""
    return without_secrets(_Facts().format(tr(said.template), **said.facts))


@cache
def _sections(path: Path) -> dict[str, str]:
    """A help page by sections: the text before the first heading under "", items of lists under their code; none without a page.

    An item goes on in the lines indented below it, where a list in the list becomes lines with a bullet.
    """
    found: dict[str, str] = {"": ""}
    key = ""
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        if line.startswith("- `") and "`" in line[3:]:
            key, _, rest = line[3:].partition("`")
            found[key] = rest.lstrip(" \u00a0:")
        elif line.startswith("#"):
            key = ""
            found[""] += line + "\n"
        elif key and line.startswith("  "):
            rest = line.strip()
            found[key] += "\n• " + rest[2:] if rest.startswith("- ") else " " + rest
        else:
            key = ""
            found[""] += line + "\n"
    return found


def help_page(algorithm: str) -> Path:
    """The Markdown help of an algorithm, in the reader's language."""
    return RESOURCES / "help" / language() / f"{algorithm}.md"


def parameter_help(page: Path, parameter: str) -> str:
    """What a help page says of one parameter or output, as plain text; empty where it says nothing."""
    said = _sections(page).get(parameter, "").replace("`", "")
    return said[:1].upper() + said[1:]


_MARKS = {"\ue000": "<b>", "\ue001": "</b>", "\ue002": "<code>", "\ue003": "</code>"}
"""Qt reads the blocks of Markdown well, but loses what is bold or code at the start of a list item: we mark these."""


def help_html(algorithm: str, titles: dict[str, str] | None = None) -> str:
    """The whole help page as HTML, without its own title, which QGIS shows by itself.

    `titles` are the parameters' names as the dialog shows them: they stand before the codes.
    """
    page = help_page(algorithm)
    if not page.exists():
        return ""

    def titled(item: re.Match) -> str:
        return (
            f"{item[1]}**{titles[item[2]]}** ({item[0][len(item[1]) :]})" if titles and item[2] in titles else item[0]
        )

    def code(found: re.Match) -> str:
        return "\ue002" + re.sub(r"([_*])", r"\\\1", found[1]) + "\ue003"

    text = re.sub(r"^(- )`(\w+)`", titled, page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    text = re.sub(r"`([^`]+)`", code, text)
    document = QTextDocument()
    document.setMarkdown(re.sub(r"\*\*(.+?)\*\*", "\ue000\\1\ue001", text, flags=re.DOTALL))
    return _light(document.toHtml())


def _light(html: str) -> str:
    """Qt's HTML without its fonts and margins: the help panel has its own, and qgis_process prints the text as it is."""
    body = html.partition("<body")[2].partition(">")[2].partition("</body>")[0]
    body = re.sub(r"<h1.*?</h1>\s*", "", body, count=1, flags=re.DOTALL)
    body = re.sub(r"<(/?)h[12]\b", r"<\1h3", body)
    body = re.sub(r'</?span[^>]*>| (style|class)="[^"]*"', "", body)
    for mark_, tag in _MARKS.items():
        body = body.replace(mark_, tag)
    return body.strip()
