"""The two pages of a territory over all families: figures, ranks, maps, and what is not there."""

from __future__ import annotations

import difflib
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import NULL, QBuffer, QIODevice, QSize
from qgis.PyQt.QtGui import QColor

from ...core.messages import Fault, Note, Progress, checkpoint, silent
from ..compat import not_none
from ..text import translatable
from .project import build, latest
from .results import FAMILIES, Figure, Result, counted, figures, in_view, undated
from .territories import is_by_territory, outlines_of

PICTURE = (960, 560)
"""Width and height of a map, pixels."""


@dataclass
class Line:
    """A key figure of the territory: its period, its value, its rank, and all values, the largest first."""

    figure: Figure
    mark: str
    value: float | None
    rank: int | None
    values: list[tuple[str, float]]

    @property
    def label(self) -> str:
        """What the figure is and of which years."""
        return f"{self.figure.label} {self.mark}".strip()


@dataclass
class Part:
    """What a family has to say of the territory; `shown` are the layers of its map."""

    family: str
    lines: list[Line] = field(default_factory=list)
    counts: list[tuple[str, int]] = field(default_factory=list)
    picture: bytes = b""
    shown: list[str] = field(default_factory=list)
    legend: list[tuple[str, bytes, str]] = field(default_factory=list)


@dataclass
class Sheet:
    """The territory and its parts; `missing` are families without any result, `notes` what must be known of its figures."""

    key: str
    name: str
    parts: list[Part]
    missing: list[str]
    notes: list[Note]


def _plain(text: object) -> str:
    return unicodedata.normalize("NFKD", str(text)).encode("ascii", "ignore").decode().lower().replace("-", " ").strip()


def _name(row: QgsFeature, named: bool) -> str:
    """The name of a territory, its code where it has none."""
    return str(row["nom"] if named and row["nom"] not in (None, NULL) else row["id"])


def _find(layers: list[QgsVectorLayer], wanted: str) -> tuple[str, str, QgsGeometry, QgsVectorLayer]:
    """Code, name and polygon of a territory, by its code or its name, and the layer that has it."""
    from ...core.territories import key

    known: dict[str, tuple[str, str, QgsGeometry, QgsVectorLayer]] = {}
    named: dict[str, list[str]] = {}
    for layer in layers:
        has_names = layer.fields().lookupField("nom") >= 0
        for feature in layer.getFeatures():
            code, name = str(feature["id"]), _name(feature, has_names)
            if key(code) not in known:
                known[key(code)] = code, name, QgsGeometry(feature.geometry()), layer
                named.setdefault(_plain(name), []).append(key(code))
    if not known:
        raise Fault("The GeoPackage has no results by territory: run an algorithm with territories first.")
    found = [key(wanted)] if key(wanted) in known else named.get(_plain(wanted), [])
    if len(found) > 1:
        raise Fault(
            "{count} territories are called {wanted}: give the code of one instead ({codes}).",
            count=len(found),
            wanted=known[found[0]][1],
            codes=[known[each][0] for each in found],
        )
    if not found:
        raise _unknown(
            wanted,
            {
                **{_plain(code): known[code][1] for code in known},
                **{name: known[codes[0]][1] for name, codes in named.items()},
            },
        )
    return known[found[0]]


def _unknown(wanted: str, known: dict[str, str]) -> Fault:
    near = difflib.get_close_matches(_plain(wanted), list(known), 3, 0.5) or list(known)[:6]
    return Fault(
        "No territory is called {wanted}. There are: {near}…",
        wanted=wanted,
        near=sorted({known[name] for name in near}),
    )


def _lines(layer: QgsVectorLayer, result: Result, key: str) -> list[Line]:
    from ...core.territories import key as same

    own = [
        figure for figure in figures() if figure.style == result.style and layer.fields().lookupField(figure.field) >= 0
    ]
    rows: list[QgsFeature] = list(layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)))
    named = layer.fields().lookupField("nom") >= 0
    found = []
    for figure in own:
        known = [
            (str(row["id"]), _name(row, named), float(row[figure.field]))
            for row in rows
            if row[figure.field] not in (None, NULL)
        ]
        known.sort(key=lambda each: -each[2])
        place = next((number for number, each in enumerate(known) if same(each[0]) == same(key)), None)
        value, rank = (None, None) if place is None else (known[place][2], place + 1)
        times = Counter(name for _, name, _ in known)
        called = [f"{code} {name}" if times[name] > 1 else name for code, name, _ in known]
        found.append(Line(figure, result.mark, value, rank, list(zip(called, [amount for *_, amount in known]))))
    return found


def _moved(
    polygon: QgsGeometry, crs: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsGeometry:
    """The polygon in another CRS."""
    moved = QgsGeometry(polygon)
    moved.transform(QgsCoordinateTransform(crs, target, QgsCoordinateTransformContext()))
    return moved


def _inside(layer: QgsVectorLayer, polygon: QgsGeometry) -> int:
    """Features whose middle lies in the territory, in the layer's CRS."""
    request = QgsFeatureRequest().setFilterRect(polygon.boundingBox()).setNoAttributes()
    engine = not_none(QgsGeometry.createGeometryEngine(polygon.constGet()))
    engine.prepareGeometry()
    middles = [feature.geometry().pointOnSurface() for feature in layer.getFeatures(request) if feature.hasGeometry()]
    return sum(engine.contains(middle.constGet()) for middle in middles)


def _picture(layers: list[QgsMapLayer], polygon: QgsGeometry, crs) -> bytes:
    """A map of the territory as PNG."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(crs)
    extent = QgsRectangle(polygon.boundingBox())
    extent.grow(0.08 * max(extent.width(), extent.height()))
    settings.setExtent(extent)
    settings.setOutputSize(QSize(*PICTURE))
    settings.setOutputDpi(110)
    settings.setBackgroundColor(QColor("white"))
    settings.setFlag(Qgis.MapSettingsFlag.Antialiasing, True)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return _png(job.renderedImage())


def _png(image) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


def _legend(layers: list[QgsVectorLayer]) -> list[tuple[str, bytes, str]]:
    """Layer, picture and text of each symbol."""
    found = []
    for layer in layers:
        for item in not_none(layer.renderer()).legendSymbolItems():
            symbol = item.symbol()
            if symbol is not None and item.label():
                found.append((layer.name(), _png(symbol.asImage(QSize(36, 22))), item.label()))
    return found


def compose(
    geopackage: Path, territory: str, background: Sequence[QgsMapLayer] = (), progress: Progress = silent
) -> Sheet:
    """Gather all that a GeoPackage of results says of one territory.

    Parameters
    ----------
    geopackage : Path
    territory : str
        Identifier or name; accents, case and hyphens do not matter.
    background : sequence of QgsMapLayer
        Drawn in grey under the maps.

    Raises
    ------
    Fault
        Not a GeoPackage of results by territory, an unknown territory (near names are proposed).
    """
    published = build(geopackage, "", background=background)
    by_territory = [
        (result, layer)
        for result, layer in published.layers
        if is_by_territory(result) and layer.fields().lookupField("id") >= 0
    ]
    key, name, polygon, home = _find([layer for _, layer in by_territory if layer.isSpatial()], territory)
    outlines, crs = outlines_of(home), published.project.crs()
    parts = []
    for number, family in enumerate(FAMILIES):
        checkpoint(progress, number / len(FAMILIES), translatable("Sheet"))
        own = [(result, layer) for result, layer in published.layers if result.family == family and family != "data"]
        if not own:
            continue
        part = Part(FAMILIES[family])
        summed = [(result, layer) for result, layer in own if is_by_territory(result)]
        ground = [layer for result, layer in own if result.spatial and not is_by_territory(result)]
        for result, layer in summed:
            part.lines += _lines(layer, result, key)
        part.counts = [
            (counted()[r.style], _inside(layer, _moved(polygon, home.crs(), layer.crs())))
            for r, layer in own
            if layer in ground and r.style in counted()
        ]
        seen = in_view([result for result, layer in own if layer in ground])
        drawn = [layer for result, layer in own if result in seen] or latest(summed)
        if drawn:
            part.picture = _picture([outlines, *drawn, *published.background], _moved(polygon, home.crs(), crs), crs)
            part.legend, part.shown = _legend(drawn), [layer.name() for layer in drawn]
        parts.append(part)
    missing = [
        FAMILIES[family]
        for family in FAMILIES
        if family != "data" and not any(part.family == FAMILIES[family] for part in parts)
    ]
    return Sheet(key, name, parts, missing, undated([result for result, _ in published.layers]))
