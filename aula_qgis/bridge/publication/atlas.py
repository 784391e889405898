"""The pages of a project's atlas as PDF."""

from __future__ import annotations

import itertools
import re
import shutil
from pathlib import Path

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)

from ...core.messages import Fault, Progress, checkpoint, silent
from ..compat import not_none
from ..text import translatable

DPI = 150


def _chosen(layout: QgsPrintLayout, coverage: QgsVectorLayer | None, condition: str) -> None:
    """What the atlas of a page goes through."""
    atlas = not_none(layout.atlas())
    if coverage is not None:
        lacking = sorted(_used(layout) - set(coverage.fields().names()))
        if lacking:
            raise Fault(
                "The pages of {page} show fields that {layer} does not have: {fields}. Give territories with the fields of those that the project was published with, or publish the project with them as TERRITORIES.",
                page=layout.name(),
                layer=coverage.name(),
                fields=lacking,
            )
        atlas.setCoverageLayer(coverage)
    fields = QgsExpression(condition)
    if condition and fields.hasParserError():
        raise Fault(
            "The filter {filter} is not an expression of QGIS: {reason}.",
            filter=condition,
            reason=fields.parserErrorString(),
        )
    if condition:
        territories = not_none(atlas.coverageLayer())
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(territories))
        if not fields.prepare(context) or fields.referencedColumns() - set(territories.fields().names()):
            raise Fault(
                "The filter {filter} asks for fields that the territories do not have. They have: {fields}.",
                filter=condition,
                fields=territories.fields().names(),
            )
    atlas.setFilterFeatures(bool(condition))
    atlas.setFilterExpression(condition)


def _used(layout: QgsPrintLayout) -> set[str]:
    """The fields of the territories that the labels, the names and the order of the pages are made of."""
    atlas = not_none(layout.atlas())
    texts = [item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    computed = [found for text in texts for found in re.findall(r"\[%(.*?)%\]", text, re.DOTALL)]
    computed += [atlas.pageNameExpression(), atlas.sortExpression(), atlas.filenameExpression()]
    columns = {column for text in computed for column in QgsExpression(text).referencedColumns()}
    return columns - {QgsFeatureRequest.ALL_ATTRIBUTES}


def _with_results(coverage: QgsVectorLayer, own: QgsVectorLayer) -> QgsVectorLayer:
    """A copy of other territories, with the results joined that the project's own have."""
    from .territories import coverage_of, join, values_of

    joins = [(not_none(each.joinLayer()), each) for each in own.vectorJoins()]
    ids = [code for layer, _ in joins for code in values_of(layer, ["id"])["id"] if code is not None]
    found = coverage_of(coverage, ids)
    for layer, each in joins:
        join(found, layer, each.prefix(), set(each.joinFieldNamesSubset() or ()))
    found.layer.setName(coverage.name())
    return found.layer


def draw(
    project: QgsProject,
    folder: Path,
    condition: str = "",
    coverage: QgsVectorLayer | None = None,
    one_file: bool = False,
    progress: Progress = silent,
) -> list[Path]:
    """Draw the atlas pages of a project, one PDF a territory and page or one for each page.

    Parameters
    ----------
    project : QgsProject
    folder : Path
        Where the pages are drawn: a temporary one.
    condition : str
        Expression of QGIS that chooses territories; empty for all.
    coverage : QgsVectorLayer, optional
        Other territories than the project's own.
    one_file : bool

    Returns
    -------
    list of Path

    Raises
    ------
    Fault
        No page with an atlas, a filter that is none or leaves no territory.
    """
    layouts = [
        layout for layout in not_none(project.layoutManager()).printLayouts() if not_none(layout.atlas()).enabled()
    ]
    if not layouts:
        raise Fault("The project has no page with an atlas: publish it with a layer of territories.")
    if coverage is not None:
        coverage = _with_results(coverage, not_none(not_none(layouts[0].atlas()).coverageLayer()))
        project.addMapLayer(coverage, False)
    for layout in layouts:
        _chosen(layout, coverage, condition)
    return [
        file
        for number, layout in enumerate(layouts)
        for file in _pages(layout, folder, one_file, progress, number, len(layouts))
    ]


def place(pages: list[Path], folder: Path) -> None:
    """Copy drawn pages into a folder.

    Raises
    ------
    Fault
        A folder that cannot be written.
    """
    try:
        for page in pages:
            shutil.copy2(page, folder / page.name)
    except OSError as error:
        raise Fault(
            "The pages cannot be written to {folder}: {reason}.",
            folder=folder.name,
            reason=error.strerror or str(error),
        ) from error


def _pages(
    layout: QgsPrintLayout, folder: Path, one_file: bool, progress: Progress, number: int, total: int
) -> list[Path]:
    atlas, settings = not_none(layout.atlas()), QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    files = []
    atlas.beginRender()
    try:
        count = atlas.count()
        if not count:
            raise Fault("The filter leaves no territory: {filter}.", filter=atlas.filterExpression() or "—")
        stem = _plain(layout.name())
        if one_file:
            checkpoint(progress, number / total, translatable("Pages"))
            files = [folder / f"{stem}.pdf"]
            done, reason = QgsLayoutExporter.exportToPdf(atlas, str(files[0]), settings)
            _check(done, files[0], reason)
            return files
        for page in range(count):
            checkpoint(progress, (number + page / count) / total, translatable("Pages"))
            atlas.seekTo(page)
            file = _free(folder / f"{stem}_{_plain(atlas.currentFilename())}.pdf")
            _check(QgsLayoutExporter(layout).exportToPdf(str(file), settings), file, "")
            files.append(file)
        return files
    finally:
        atlas.endRender()


def _plain(name: str) -> str:
    return re.sub(r"[^\w-]+", "_", name)


def _free(file: Path) -> Path:
    """The file, with a number where the page of another territory of that code and name stands there."""
    names = itertools.chain([file], (file.with_stem(f"{file.stem}_{number}") for number in itertools.count(2)))
    return next(name for name in names if not name.exists())


def _check(done: QgsLayoutExporter.ExportResult, file: Path, reason: str) -> None:
    if done != QgsLayoutExporter.ExportResult.Success:
        raise Fault("The page {file} could not be drawn: {reason}.", file=file.name, reason=reason or str(done))
