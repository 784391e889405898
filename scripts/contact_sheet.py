"""The results of a GeoPackage as they open, one small map each, on one sheet."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMapRendererSequentialJob, QgsMapSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

sys.path.append(str(Path(__file__).resolve().parents[1]))
from aula_qgis.bridge.publication.results import FAMILIES, Result, results
from aula_qgis.bridge.publication.territories import is_by_territory, outlines_of

INK, ACCENT = "#1f2d3a", "#1f4e5f"
COLUMNS, MAP, GAP, TITLE, HEAD = 6, QSize(420, 290), 16, 30, 90


def shown(package: Path) -> list[Result]:
    """The results that a map can show, family by family."""
    return [result for result in results(package) if result.spatial and result.family != "data"]


def outlines(package: Path) -> QgsVectorLayer | None:
    """The territories of the first result that has a row each."""
    found = (
        QgsVectorLayer(f"{package}|layername={result.table}", result.title, "ogr")
        for result in shown(package)
        if is_by_territory(result)
    )
    return next((outlines_of(layer) for layer in found if layer.geometryType() == Qgis.GeometryType.Polygon), None)


def drawn(package: Path, result: Result, size: QSize, ground: QgsVectorLayer | None = None) -> QImage:
    """A result with its own style, over the outlines of the territories."""
    layer = QgsVectorLayer(f"{package}|layername={result.table}", result.title, "ogr")
    settings = QgsMapSettings()
    settings.setLayers([layer] if ground is None else [layer, ground])
    settings.setExtent((ground or layer).extent().buffered(100))
    settings.setOutputSize(size)
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    del layer, job
    return image


def contact_sheet(package: Path, picture: Path, title: str, subtitle: str) -> None:
    """Draw the sheet into a PNG."""
    application = QgsApplication.instance() or QgsApplication([], False)
    application.initQgis()
    found, ground = shown(package), outlines(package)
    rows = -(-len(found) // COLUMNS)
    step_x, step_y = MAP.width() + GAP, MAP.height() + TITLE + GAP
    sheet = QImage(COLUMNS * step_x + GAP, HEAD + rows * step_y + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(0, 0, sheet.width(), HEAD - GAP, QColor(ACCENT))
    for text, size, top, colour in ((title, 22, 8, "#ffffff"), (subtitle, 12, 44, "#dfe8ec")):
        painter.setFont(QFont("Open Sans", size))
        painter.setPen(QColor(colour))
        painter.drawText(
            QRect(GAP, top, sheet.width() - 2 * GAP, 34),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            text,
        )
    for number, result in enumerate(found):
        left, top = GAP + number % COLUMNS * step_x, HEAD + number // COLUMNS * step_y
        painter.drawImage(left, top, drawn(package, result, MAP, ground))
        painter.setPen(QColor("#dfe5ea"))
        painter.drawRect(left, top, MAP.width(), MAP.height())
        painter.setFont(QFont("Open Sans", 10))
        painter.setPen(QColor(INK))
        line = painter.fontMetrics().elidedText(
            f"{result.title} – {FAMILIES[result.family]}", Qt.TextElideMode.ElideRight, MAP.width()
        )
        painter.drawText(QRect(left, top + MAP.height() + 2, MAP.width(), TITLE - 4), Qt.AlignmentFlag.AlignLeft, line)
    painter.end()
    del ground
    assert sheet.save(str(picture)), picture
