"""The sheet of a territory: HTML for screens, PDF for paper."""

from __future__ import annotations

import base64
import html
from pathlib import Path

from qgis.PyQt.QtCore import QMarginsF, QSizeF, QUrl
from qgis.PyQt.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ...core.messages import Fault
from ..publication.sheet import Line, Part, Sheet
from . import page
from .html import Html

ROWS = 9
"""Territories in a chart of ranks, the sheet's own among them."""
DPI = 150


def _shown(line: Line) -> list[tuple[str, float, bool]]:
    """Name and value of the territories around the sheet's own in rank."""
    place = (line.rank or 1) - 1
    first = max(0, min(place - ROWS // 2, len(line.values) - ROWS))
    return [
        (name, value, number == place and line.rank is not None)
        for number, (name, value) in enumerate(line.values[first : first + ROWS], first)
    ]


def _rank(line: Line) -> str:
    """Its rank as a French reader writes it; empty for who is not known, or alone."""
    if line.rank is None or len(line.values) < 2:
        return ""
    return f"{line.rank}{'er' if line.rank == 1 else 'e'} sur {len(line.values)}"


def ranks(line: Line, width: int = 420) -> Html:
    """The bars of the territories around this one, as an inline SVG."""
    rows = _shown(line)
    most = max((abs(value) for _, value, _ in rows), default=0) or 1.0
    bars = []
    for number, (name, value, own) in enumerate(rows):
        y, long = 4 + 19 * number, max(1.0, 0.42 * width * abs(value) / most)
        colour = "#f2a541" if own else "#9fb3c0"
        weight = "700" if own else "400"
        bars.append(
            f'<text x="{0.36 * width:.0f}" y="{y + 12}" text-anchor="end" font-weight="{weight}">{html.escape(name[:22])}</text>'
            f'<rect x="{0.38 * width:.0f}" y="{y}" width="{long:.1f}" height="14" fill="{colour}"/>'
            f'<text x="{0.38 * width + long + 5:.0f}" y="{y + 12}" font-weight="{weight}">{page.measure(value, line.figure.digits)}</text>'
        )
    height = 8 + 19 * len(rows)
    return Html(
        f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{html.escape(line.label)}" font-size="11" '
        f'font-family="Open Sans, Segoe UI, Arial, sans-serif" fill="#1f2d3a">{"".join(bars)}</svg>'
    )


def _rows(part: Part) -> list[dict]:
    return [
        {
            "label": line.label,
            "definition": line.figure.definition,
            "unit": line.figure.unit if line.value is not None else "",
            "value": page.measure(line.value, line.figure.digits) if line.value is not None else "—",
            "rank": _rank(line),
        }
        for line in part.lines
    ]


def _charted(part: Part) -> list[Line]:
    """The first figure of each account of the kind that comes first."""
    return [line for line in part.lines if line.figure == part.lines[0].figure and len(line.values) > 1]


def _data(picture: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(picture).decode()


def _content(sheet: Sheet) -> list[dict]:
    return [
        {
            "family": part.family,
            "rows": _rows(part),
            "shown": part.shown,
            "picture": _data(part.picture) if part.picture else "",
            "charts": [(line.label, line.figure.unit, ranks(line)) for line in _charted(part)],
            "counts": [(name, page.measure(count, 0)) for name, count in part.counts],
            "legend": [(layer, _data(picture), text) for layer, picture, text in part.legend[:14]],
        }
        for part in sheet.parts
    ]


def render(sheet: Sheet, source: str, parameters: list[tuple[str, str]], notes: list) -> str:
    """The sheet as a page of its own, light enough to be mailed."""
    return page.render(
        "territory_sheet",
        charts=False,
        notes=notes,
        title=sheet.name,
        key=sheet.key,
        parts=_content(sheet),
        missing=sheet.missing,
        source=source,
        parameters=parameters,
    )


def write_pdf(sheet: Sheet, source: str, file: Path) -> None:
    """The sheet on A4 paper.

    Raises
    ------
    Fault
        A place where nothing can be written.
    """
    document = QTextDocument()
    for number, part in enumerate(sheet.parts):
        if part.picture:
            document.addResource(
                QTextDocument.ResourceType.ImageResource,
                QUrl(f"carte://{number}"),
                QImage.fromData(part.picture, "PNG"),
            )
    document.setHtml(
        page.render(
            "territory_sheet_print",
            charts=False,
            notes=[],
            title=sheet.name,
            key=sheet.key,
            parts=_content(sheet),
            missing=sheet.missing,
            source=source,
        )
    )
    writer = QPdfWriter(str(file))
    writer.setResolution(DPI)
    writer.setTitle(sheet.name)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(14, 12, 14, 12),
            QPageLayout.Unit.Millimeter,
        )
    )
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print(writer)
    del writer
    if not file.is_file() or not file.stat().st_size:
        raise Fault("The sheet cannot be written to {file}: choose a place you may write to.", file=str(file))
