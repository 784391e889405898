"""Pages of the atlas: a map of one family, a territory a page, its figures, its rank, legend, scale, north and source."""

from __future__ import annotations

import math
from collections.abc import Sequence
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
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from ...core.messages import Note
from .. import compat
from ..compat import not_none
from ..crs import extent_in
from ..text import translatable
from .results import Figure

INK, SOFT, ACCENT, FRAME = "#1f2d3a", "#5b6b79", "#1f4e5f", "#c5ced6"
MAP = (10.0, 25.0, 196.0, 158.0)
"""Left, top, width, height of the map on an A4 page, mm; a legend that needs more than `LEGEND` takes of its height."""
LEGEND = (10.0, 150.0, 12.0)
"""Left edge, width and height of the legend under the map, mm."""
LEGEND_MOST = 75.0
"""What the legend may take at most, mm."""
SCALE, NORTH = 163.0, 198.0
"""Left edges of the scale bar and of the arrow, beside the legend, mm."""
NO_ROOM = translatable("The legend of {page} has no room for {layers}: give their styles fewer classes.")
FOOT = 199.0
"""Top of the definitions and sources, mm."""
SIDE, COLUMN = 213.0, 74.0
"""Left edge and width of the column beside the map, mm."""
ROW, RANKS = 6.2, 44.0
"""Height of a key figure and of a chart of ranks, mm."""
NEIGHBOURS = 4
"""Territories shown above and below the page's own in the chart of ranks."""
BAR = 14
"""Blocks of the longest bar."""


@dataclass(frozen=True)
class Coverage:
    """What the atlas goes through: the territories, the fields of their identifier and of their name, whether names repeat."""

    layer: QgsVectorLayer
    key: str
    name: str
    homonyms: bool = False

    @property
    def called(self) -> str:
        """The expression of what a territory is called among others: with its code where names stand twice."""
        code, name = (QgsExpression.quotedColumnRef(field) for field in (self.key, self.name))
        return f"concat({code}, ' ', {name})" if self.homonyms else f"coalesce({name}, to_string({code}))"


@dataclass(frozen=True)
class Shown:
    """A key figure, the field of the territories that has it, and its period."""

    figure: Figure
    field: str
    mark: str = ""

    @property
    def label(self) -> str:
        """What the figure is and of which years."""
        return f"{self.figure.label} {self.mark}".strip()


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


def legend(layout: QgsPrintLayout, page_map: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> list[str]:
    """Under the map, only what it shows; gives the layers that have no room in it.

    The map gives up the height that all symbols of the layers need beyond the legend's own.
    """
    item = QgsLayoutItemLegend(layout)
    item.setLinkedMap(page_map)
    item.setAutoUpdateModel(False)
    item.setTitle("")
    for style, size, bold in (
        (QgsLegendStyle.Style.Group, 8, True),
        (QgsLegendStyle.Style.Subgroup, 7.5, True),
        (QgsLegendStyle.Style.SymbolLabel, 7.5, False),
    ):
        item.rstyle(style).setTextFormat(text_format(size, bold))
    for style in (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.Symbol):
        item.rstyle(style).setMargin(QgsLegendStyle.Side.Top, 0.8)
    item.setBoxSpace(0)
    item.setSymbolWidth(5.5)
    item.setSymbolHeight(2.6)
    item.setSplitLayer(True)
    layout.addLayoutItem(item)
    shown = list(layers)
    height = _fitted(item, shown)
    while height > LEGEND_MOST and len(shown) > 1:
        shown.pop()
        height = _fitted(item, shown)
    box = page_map.sceneBoundingRect()
    page_map.attemptResize(QgsLayoutSize(box.width(), box.height() - max(0.0, height - LEGEND[2])))
    item.setLegendFilterByMapEnabled(True)
    item.attemptMove(QgsLayoutPoint(LEGEND[0], _under(page_map)))
    item.adjustBoxSize()
    return [layer.name() for layer in layers if layer not in shown]


def _fitted(item: QgsLayoutItemLegend, layers: Sequence[QgsMapLayer]) -> float:
    """Fill a legend with all symbols of some layers, in the fewest columns that keep it low; gives its height."""
    model = not_none(item.model())
    root = not_none(model.rootGroup())
    root.clear()
    for layer in layers:
        root.addLayer(layer)
    context = QgsLayoutUtils.createRenderContextForLayout(item.layout(), None)
    best = (math.inf, 1)
    for columns in range(1, 7):
        item.setColumnCount(columns)
        size = QgsLegendRenderer(model, item.legendSettings()).minimumSize(context)
        if columns > 1 and size.width() > LEGEND[1]:
            break
        best = min(best, (max(size.height(), LEGEND[2]), columns))
    item.setColumnCount(best[1])
    return best[0]


def _under(page_map: QgsLayoutItemMap) -> float:
    """Where what stands under a map begins, mm."""
    return page_map.pagePos().y() + page_map.rect().height() + 2


def scale_and_north(layout: QgsPrintLayout, page_map: QgsLayoutItemMap) -> None:
    """The scale bar and the arrow under the map."""
    scale = QgsLayoutItemScaleBar(layout)
    scale.setLinkedMap(page_map)
    scale.applyDefaultSettings()
    scale.setUnits(Qgis.DistanceUnit.Kilometers)
    scale.setUnitLabel("km")
    scale.setSegmentSizeMode(compat.FIT_WIDTH)
    scale.setMinimumBarWidth(10)
    scale.setMaximumBarWidth(24)
    scale.setNumberOfSegments(2)
    scale.setNumberOfSegmentsLeft(0)
    scale.setTextFormat(text_format(8))
    scale.attemptMove(QgsLayoutPoint(SCALE, _under(page_map)))
    layout.addLayoutItem(scale)
    north = QgsLayoutItemPicture(layout)
    north.setLinkedMap(page_map)
    north.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    north.setPicturePath(":/images/north_arrows/layout_default_north_arrow.svg")
    north.attemptMove(QgsLayoutPoint(NORTH, _under(page_map)))
    north.attemptResize(QgsLayoutSize(8, 12))
    layout.addLayoutItem(north)


def _number(value: str, digits: int) -> str:
    """The expression of a number as a French reader writes it."""
    return f"replace(format_number({value}, {digits}, 'fr'), '-', '−')"


def value_of(shown: Shown) -> str:
    """The expression of a key figure on the page of a territory; a dash where it is not known."""
    unit = f" || '\u00a0{shown.figure.unit}'" if shown.figure.unit else ""
    return f"coalesce({_number(QgsExpression.quotedColumnRef(shown.field), shown.figure.digits)}{unit}, '—')"


def _ranks(shown: Shown, coverage: Coverage) -> str:
    """The expression that draws the page's territory among its neighbours in rank, one bar per line; who is not known has none."""
    value, own = QgsExpression.quotedColumnRef(shown.field), f"to_string({QgsExpression.quotedColumnRef(coverage.key)})"
    row = f"{own} || '|' || {coverage.called} || '|' || {value}"
    known = f"filter:={value} is not null"
    part = "array_get(string_to_array(@element, '|'), {0})".format  # a bracket would end the label's expression
    amount = f"to_real({part(2)})"
    line = (
        f"if({part(0)} = {own}, '► ', '\u2003') || lpad('', to_int(round({BAR} * abs({amount}) / @most)), '▇') || "
        f"'▏' || {_number(amount, shown.figure.digits)} || '  ' || left({part(1)}, 24)"
    )
    first = f"max(0, array_find(array_foreach(@rows, {part(0)}), {own}) - {NEIGHBOURS})"
    return (
        f"if({value} is null, '—', with_variable('rows', array_agg({row}, {known}, order_by:=-{value}), "
        f"with_variable('most', max(1e-9, maximum(abs({value}))), "
        f"array_to_string(array_foreach(array_slice(@rows, {first}, {first} + {2 * NEIGHBOURS}), {line}), '\\n'))))"
    )


def _figures(layout: QgsPrintLayout, shown: Sequence[Shown], coverage: Coverage) -> None:
    """The key figures in the column, then the ranks by the first one of each table for which there is room."""
    top, bottom = MAP[1], MAP[1] + MAP[3]
    row = min(ROW, (bottom - top) / max(1, len(shown)))
    for each in shown:
        label(layout, as_value(each.label), (SIDE, top, COLUMN - 24, row), text_format(7.5))
        value = f"[% {value_of(each)} %]"
        label(layout, value, (SIDE + COLUMN - 24, top, 24, row), text_format(9, True), Qt.AlignmentFlag.AlignRight)
        top += row
    for each in (each for each in shown if each.figure == shown[0].figure):
        if top + 3 + RANKS > bottom:
            break
        unit = f", {each.figure.unit}" if each.figure.unit else ""
        heading = as_value(f"{each.label}{unit}\u00a0: rang du territoire")
        label(layout, heading, (SIDE, top + 3, COLUMN, 7), text_format(7.5, True, ACCENT))
        label(layout, f"[% {_ranks(each, coverage)} %]", (SIDE, top + 10, COLUMN, RANKS - 10), text_format(6.5))
        top += RANKS


def family_page(
    project: QgsProject,
    name: str,
    theme: str,
    layers: Sequence[QgsMapLayer],
    coverage: Coverage,
    shown: Sequence[Shown],
    title: str,
    source: str,
) -> tuple[QgsPrintLayout, list[Note]]:
    """A page per territory: the map of a theme, the family's key figures, the ranks by the first of them.

    Parameters
    ----------
    theme : str
        The view that the map shows.
    layers : sequence of QgsMapLayer
        What stands in the legend: the layers of the theme.
    """
    layout, page_map = landscape(project, name)
    page_map.setFollowVisibilityPreset(True)
    page_map.setFollowVisibilityPresetName(theme)
    hidden = legend(layout, page_map, layers)
    outlines = coverage.layer
    page_map.zoomToExtent(extent_in(outlines.extent(), outlines.crs(), page_map.crs(), outlines.name()))
    page_map.setAtlasDriven(True)
    page_map.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
    page_map.setAtlasMargin(0.12)
    named = f"[% {QgsExpression.quotedColumnRef(coverage.name)} %]"
    label(layout, named, (10, 4, 277, 11), text_format(20, True, ACCENT))
    code = f"[% {QgsExpression.quotedColumnRef(coverage.key)} %]\u2002" if coverage.key != coverage.name else ""
    label(layout, code + as_value(title), (10, 15, 277, 8), text_format(11, colour=SOFT))
    _figures(layout, shown, coverage)
    scale_and_north(layout, page_map)
    definitions = dict.fromkeys(f"{each.figure.label}\u00a0: {each.figure.definition}." for each in shown)
    text = as_value(f"{' '.join(definitions)} {source}".strip())
    label(layout, text, (10, FOOT, 277, 10), text_format(6.5, colour=SOFT))
    _atlas(layout, coverage)
    return layout, [Note(NO_ROOM, {"page": name, "layers": hidden})] if hidden else []


def _atlas(layout: QgsPrintLayout, coverage: Coverage) -> None:
    """Go through the territories by their names; a file has the code and the name of its territory."""
    code, name = (QgsExpression.quotedColumnRef(field) for field in (coverage.key, coverage.name))
    atlas = not_none(layout.atlas())
    atlas.setCoverageLayer(coverage.layer)
    atlas.setEnabled(True)
    atlas.setPageNameExpression(name)
    atlas.setSortFeatures(True)
    atlas.setSortExpression(name)
    atlas.setFilenameExpression(f"concat({code}, '_', {name})")
