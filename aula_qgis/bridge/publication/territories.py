"""The territories of an atlas: the field that holds the codes of the results, and the results joined to them."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import replace

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsFeatureRequest,
    QgsField,
    QgsFillSymbol,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import NULL

from ...core.messages import Fault, Note
from .. import compat
from ..text import translatable
from .pages import Coverage, Shown, as_value, value_of
from .results import Result, figures

KEYS, NAMES = ("id", "code_insee", "insee", "insee_com", "code", "siren"), ("nom", "nom_officiel", "libelle", "nom_com")
"""Names that fields of the identifier and of the name of a territory have."""
NO_POLYGONS = translatable("The territories {layer} need polygons and an identifier ({names}).")
NO_CODES = translatable(
    "No field of {layer} holds the codes of the results. The results have for instance {examples}; {layer} has {found}. Give the territories that the results were made with."
)


def is_by_territory(result: Result) -> bool:
    """Does the table have a row per territory?"""
    return any(figure.style == result.style for figure in figures())


def field_like(layer: QgsVectorLayer, names: tuple[str, ...]) -> str | None:
    """The first field of a layer that has one of the names."""
    own = {name.lower(): name for name in layer.fields().names()}
    return next((own[name] for name in names if name in own), None)


def values_of(layer: QgsVectorLayer, fields: Sequence[str]) -> dict[str, list[object]]:
    """The values of some fields, None where they are not known."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    rows = list(layer.getFeatures(request.setSubsetOfAttributes(list(fields), layer.fields())))
    return {name: [None if row[name] == NULL else row[name] for row in rows] for name in fields}


def outlines_of(layer: QgsVectorLayer) -> QgsVectorLayer:
    """A layer of the territories of another one, drawn as outlines."""
    outlines = QgsVectorLayer(layer.source(), "Territoires", layer.providerType())
    border = {"color": "0,0,0,0", "outline_color": "#1f2d3a", "outline_width": "0.5", "style": "no"}
    outlines.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(border)))
    outlines.setLabelsEnabled(False)
    return outlines


def coverage_of(layer: QgsVectorLayer, ids: Sequence[object] = ()) -> Coverage:
    """What the atlas goes through: the polygons of a layer, and its fields of the codes and of the names.

    Parameters
    ----------
    layer : QgsVectorLayer
    ids : sequence
        Codes of the results: the field whose values they are is taken, whatever its name.

    Raises
    ------
    Fault
        No polygons, no identifier, codes that are none of the results'.
    """
    from ...core.territories import EXAMPLES, column_of_codes

    outlines = outlines_of(layer)
    named = [name for name in (field_like(outlines, (key,)) for key in KEYS) if name]
    if outlines.geometryType() != Qgis.GeometryType.Polygon or not (named or ids):
        raise Fault(NO_POLYGONS, layer=layer.name(), names=list(KEYS))
    readable = [name for name in outlines.fields().names() if "%]" not in name]  # which would end a label's expression
    columns = values_of(outlines, readable) if ids else {}
    key = column_of_codes(columns, ids, named) if ids else named[0]
    if key is None:
        shown = [_examples(name, columns[name]) for name in named or list(columns)]
        raise Fault(NO_CODES, layer=layer.name(), examples=list(dict.fromkeys(ids))[:EXAMPLES], found=shown[:EXAMPLES])
    name = field_like(outlines, NAMES) or key
    outlines.setDisplayExpression(QgsExpression.quotedColumnRef(name))
    names = values_of(outlines, [name])[name]
    return Coverage(outlines, key, name, len(set(names)) < len(names))


def _examples(name: str, values: Sequence[object]) -> str:
    from ...core.territories import EXAMPLES

    known = list(dict.fromkeys(_text(value) for value in values if value is not None))
    return f"{name}\u00a0: {', '.join(known[:EXAMPLES]) or '—'}"


def join(coverage: Coverage, layer: QgsVectorLayer, prefix: str, wanted: set[str]) -> list[Note]:
    """Join fields of results to the territories; what found nothing is said.

    Parameters
    ----------
    coverage : Coverage
    layer : QgsVectorLayer
        Results with a field ``id``.
    prefix : str
        Before the names of the joined fields.
    wanted : set of str
        Fields that are joined.
    """
    from ...core.territories import match, match_notes, repeated

    codes, ids = values_of(coverage.layer, [coverage.key])[coverage.key], values_of(layer, ["id"])["id"]
    rows = match(codes, ids, towns=False)
    info = QgsVectorLayerJoinInfo()
    info.setJoinLayer(layer)
    info.setJoinFieldName("id")
    info.setTargetFieldName(_target(coverage, prefix, {code: ids[row] for code, row in zip(codes, rows) if row >= 0}))
    info.setPrefix(prefix)
    info.setUsingMemoryCache(True)
    names = [name for name in layer.fields().names() if name in wanted]
    info.setJoinFieldNamesSubset(names)  # in the layer's order: another mixes the values up
    coverage.layer.addJoin(info)
    sides = coverage.layer.name(), layer.name()
    back = match(ids, codes, towns=False)
    lost = [*match_notes(codes, ids, rows, sides), *match_notes(ids, codes, back, sides[::-1])]
    return [*lost, *repeated(ids, layer.name())]


def _target(coverage: Coverage, prefix: str, pairs: dict) -> str:
    """The field of the territories whose texts are those of the results: a field made for that where they write codes differently."""
    other = {_text(code): _text(found) for code, found in pairs.items() if _text(code) != _text(found)}
    if not other:
        return coverage.key
    quoted = ", ".join(QgsExpression.quotedString(text) for pair in other.items() for text in pair)
    own = f"to_string({QgsExpression.quotedColumnRef(coverage.key)})"
    field = QgsField(f"{prefix}code", compat.TEXT)
    coverage.layer.addExpressionField(f"coalesce(map_get(map({quoted}), {own}), {own})", field)
    return field.name()


def _text(code: object) -> str:
    """A code as QGIS's expressions write it."""
    return str(int(code)) if isinstance(code, float) and code.is_integer() else str(code)


def territories(
    layers: Sequence[tuple[Result, QgsVectorLayer]], given: QgsVectorLayer | None
) -> tuple[Coverage | None, list[Note]]:
    """What the atlas of some results goes through: the layer that is given, else the first results by territory."""
    tables = [layer for result, layer in layers if is_by_territory(result) and layer.fields().lookupField("id") >= 0]
    if given is not None:
        ids = [code for layer in tables for code in values_of(layer, ["id"])["id"] if code is not None]
        return coverage_of(given, ids), []
    spatial = [layer for layer in tables if layer.geometryType() == Qgis.GeometryType.Polygon]
    if spatial:
        return coverage_of(spatial[0]), []
    text = translatable("No territories: the project has no atlas. Choose a layer of communes to have one.")
    return None, [Note(text)]


def own_figures(result: Result, layer: QgsVectorLayer) -> list[Shown]:
    """The key figures of a table, in its own fields."""
    names = layer.fields().names()
    own = [figure for figure in figures() if figure.style == result.style and figure.field in names]
    return [Shown(figure, figure.field, result.mark) for figure in own]


def map_tip(name: str, shown: Sequence[Shown]) -> str:
    """What a click on a territory tells, in QGIS and in Lizmap: its name and its key figures."""
    lines = [f"<tr><td>{as_value(html.escape(each.label))}</td><td>[% {value_of(each)} %]</td></tr>" for each in shown]
    title = f"replace(replace({QgsExpression.quotedColumnRef(name)}, '&', '&amp;'), '<', '&lt;')"  # a text, never HTML
    return f"<b>[% {title} %]</b><table>{''.join(lines)}</table>"


def joined(
    layers: Sequence[tuple[Result, QgsVectorLayer]], family: str, coverage: Coverage
) -> tuple[list[Shown], list[Note]]:
    """The key figures of a family, joined to the territories."""
    found, notes = [], []
    for number, (result, layer) in enumerate(layers):
        own = own_figures(result, layer)
        if result.family != family or not own or layer.fields().lookupField("id") < 0:
            continue
        prefix = f"r{number}_"
        notes += join(coverage, layer, prefix, {each.figure.field for each in own})
        found += [replace(each, field=f"{prefix}{each.field}") for each in own]
    return found, notes
