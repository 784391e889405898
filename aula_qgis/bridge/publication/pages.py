"""Pages of the atlas: a map of one family, a territory a page, its figures, its rank, legend, scale, north and source."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from .. import compat
from ..compat import not_none
from ..crs import extent_in
from .results import Figure

INK, SOFT, ACCENT, FRAME = "#1f2d3a", "#5b6b79", "#1f4e5f", "#c5ced6"
MAP = (10.0, 30.0, 190.0, 164.0)
"""Left, top, width, height of the map on an A4 page, mm."""
SIDE = 206.0
"""Left edge of the column beside the map, mm; it is `COLUMN` wide."""
COLUMN = 81.0
NEIGHBOURS = 4
"""Territories shown above and below the page's own in the chart of ranks."""
BAR = 14
"""Blocks of the longest bar."""


@dataclass(frozen=True)
class Coverage:
    """What the atlas goes through: the territories, the fields of their identifier and of their name."""

    layer: QgsVectorLayer
    key: str
    name: str


@dataclass(frozen=True)
class Shown:
    """A key figure, and the field of the territories that has it."""

    figure: Figure
    field: str


def text_format(size: float, bold: bool = False, colour: str = INK) -> QgsTextFormat:
    """The plugin's letters."""
    font = QFont("Open Sans")
    font.setBold(bold)
    look = QgsTextFormat()
    look.setFont(font)
    look.setSize(size)
    look.setColor(QColor(colour))
    return look


def as_value(text: str) -> str:
    """A text for a label that shows it as it is: what looks like an expression in a name is not computed.

    Examples
    --------
    >>> as_value("a [% env('HOME') %]")
    "a [% '[%' %] env('HOME') %]"
    """
    return text.replace("[%", "[% '[%' %]")


def label(layout: QgsPrintLayout, text: str, box: tuple, look: QgsTextFormat, align=Qt.AlignmentFlag.AlignLeft) -> None:
    """A text in a box (left, top, width, height, mm); ``[% … %]`` in it is an expression, names go through `as_value`."""
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setTextFormat(look)
    item.setHAlign(align)
    item.attemptMove(QgsLayoutPoint(box[0], box[1]))
    item.attemptResize(QgsLayoutSize(box[2], box[3]))
    layout.addLayoutItem(item)


def landscape(project: QgsProject, name: str, box: tuple = MAP) -> tuple[QgsPrintLayout, QgsLayoutItemMap]:
    """An A4 page with a framed map."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    not_none(not_none(layout.pageCollection()).page(0)).setPageSize("A4", QgsLayoutItemPage.Orientation.Landscape)
    page_map = QgsLayoutItemMap(layout)
    page_map.setId("carte")
    page_map.attemptMove(QgsLayoutPoint(box[0], box[1]))
    page_map.attemptResize(QgsLayoutSize(box[2], box[3]))
    page_map.setFrameEnabled(True)
    page_map.setFrameStrokeColor(QColor(FRAME))
    layout.addLayoutItem(page_map)
    return layout, page_map


def legend(layout: QgsPrintLayout, page_map: QgsLayoutItemMap, left: float, top: float) -> None:
    """Only what the map shows."""
    item = QgsLayoutItemLegend(layout)
    item.setLinkedMap(page_map)
    item.setLegendFilterByMapEnabled(True)
    item.setTitle("")
    for style, size, bold in (
        (QgsLegendStyle.Style.Group, 9, True),
        (QgsLegendStyle.Style.Subgroup, 9, True),
        (QgsLegendStyle.Style.SymbolLabel, 7.5, False),
    ):
        item.rstyle(style).setTextFormat(text_format(size, bold))
    item.setSymbolWidth(5.5)
    item.setSymbolHeight(3.2)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(left, top))
    item.adjustBoxSize()


def scale_and_north(layout: QgsPrintLayout, page_map: QgsLayoutItemMap, left: float, top: float, right: float) -> None:
    """The scale bar at `left`, the arrow at `right`."""
    scale = QgsLayoutItemScaleBar(layout)
    scale.setLinkedMap(page_map)
    scale.applyDefaultSettings()
    scale.setUnits(Qgis.DistanceUnit.Kilometers)
    scale.setUnitLabel("km")
    scale.setSegmentSizeMode(compat.FIT_WIDTH)
    scale.setMinimumBarWidth(25)
    scale.setMaximumBarWidth(50)
    scale.setNumberOfSegments(2)
    scale.setNumberOfSegmentsLeft(0)
    scale.setTextFormat(text_format(8))
    scale.attemptMove(QgsLayoutPoint(left, top))
    layout.addLayoutItem(scale)
    north = QgsLayoutItemPicture(layout)
    north.setLinkedMap(page_map)
    north.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    north.setPicturePath(":/images/north_arrows/layout_default_north_arrow.svg")
    north.attemptMove(QgsLayoutPoint(right, top - 2))
    north.attemptResize(QgsLayoutSize(9, 14))
    layout.addLayoutItem(north)


def _value(shown: Shown) -> str:
    """The expression of a key figure on the page of a territory, as a French reader writes it."""
    unit = f" || '\u00a0{shown.figure.unit}'" if shown.figure.unit else ""
    return f"coalesce(format_number(\"{shown.field}\", {shown.figure.digits}, 'fr'){unit}, '—')"


def _ranks(shown: Shown, coverage: Coverage) -> str:
    """The expression that draws the page's territory among its neighbours in rank, one bar a line; who is not known has none."""
    value, own = QgsExpression.quotedColumnRef(shown.field), f"to_string({QgsExpression.quotedColumnRef(coverage.key)})"
    row = f"{own} || '|' || coalesce({QgsExpression.quotedColumnRef(coverage.name)}, {own}) || '|' || {value}"
    known = f"filter:={value} is not null"
    part = "array_get(string_to_array(@element, '|'), {0})".format  # a bracket would end the label's expression
    amount = f"to_real({part(2)})"
    line = (
        f"if({part(0)} = {own}, '► ', '\u2003') || lpad('', to_int(round({BAR} * abs({amount}) / @most)), '▇') || "
        f"'▏' || format_number({amount}, {shown.figure.digits}, 'fr') || '  ' || left({part(1)}, 24)"
    )
    first = f"max(0, array_find(array_foreach(@rows, {part(0)}), {own}) - {NEIGHBOURS})"
    return (
        f"if({value} is null, '—', with_variable('rows', array_agg({row}, {known}, order_by:=-{value}), "
        f"with_variable('most', max(1e-9, maximum(abs({value}))), "
        f"array_to_string(array_foreach(array_slice(@rows, {first}, {first} + {2 * NEIGHBOURS}), {line}), '\\n'))))"
    )


def family_page(
    project: QgsProject, name: str, theme: str, coverage: Coverage, shown: list[Shown], title: str, source: str
) -> QgsPrintLayout:
    """A page a territory: the map of a theme, the family's key figures, the rank by the first of them."""
    layout, page_map = landscape(project, name)
    page_map.setFollowVisibilityPreset(True)
    page_map.setFollowVisibilityPresetName(theme)
    outlines = coverage.layer
    page_map.zoomToExtent(extent_in(outlines.extent(), outlines.crs(), page_map.crs(), outlines.name()))
    page_map.setAtlasDriven(True)
    page_map.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
    page_map.setAtlasMargin(0.12)
    label(
        layout, f"[% {QgsExpression.quotedColumnRef(coverage.name)} %]", (10, 7, 277, 11), text_format(20, True, ACCENT)
    )
    label(layout, as_value(title), (10, 18, 277, 8), text_format(11, colour=SOFT))
    top = MAP[1]
    if shown:
        lines = [(each.figure.label, f"[% {_value(each)} %]") for each in shown]
        height = 6.2 * len(lines)
        label(layout, "\n".join(as_value(text) for text, _ in lines), (SIDE, top, COLUMN, height), text_format(9))
        label(
            layout,
            "\n".join(text for _, text in lines),
            (SIDE, top, COLUMN, height),
            text_format(9, True),
            Qt.AlignmentFlag.AlignRight,
        )
        top += height + 3
        first = shown[0]
        unit = f", {first.figure.unit}" if first.figure.unit else ""
        label(
            layout,
            f"{first.figure.label}{unit}\u00a0: rang du territoire",
            (SIDE, top, COLUMN, 5),
            text_format(8, True, ACCENT),
        )
        label(layout, f"[% {_ranks(first, coverage)} %]", (SIDE, top + 5, COLUMN, 34), text_format(6.5))
        top += 42
    legend(layout, page_map, SIDE - 2, top)
    scale_and_north(layout, page_map, SIDE, MAP[1] + MAP[3] - 14, SIDE + COLUMN - 10)
    definitions = " ".join(f"{each.figure.label}\u00a0: {each.figure.definition}." for each in shown)
    label(layout, as_value(f"{definitions} {source}".strip()), (10, 196, 277, 11), text_format(6.5, colour=SOFT))
    atlas = not_none(layout.atlas())
    atlas.setCoverageLayer(coverage.layer)
    atlas.setEnabled(True)
    atlas.setPageNameExpression(f'"{coverage.name}"')
    atlas.setSortFeatures(True)
    atlas.setSortExpression(f'"{coverage.name}"')
    atlas.setFilenameExpression(f'to_string("{coverage.key}") || \'_\' || "{coverage.name}"')
    return layout
