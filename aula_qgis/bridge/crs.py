"""The CRS that a run computes in."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsRasterLayer,
    QgsRectangle,
)

from ..core.crs import OFFICIAL, Box, MetricCrs, metric_crs
from ..core.messages import Fault, Note
from . import compat
from .text import translatable

if TYPE_CHECKING:
    from qgis.core import QgsFeatureSource, QgsProcessingContext, QgsVectorLayer

WGS84 = "EPSG:4326"
MEASURED_IN = translatable(
    "The CRS of {layer} ({crs}) does not measure metres: lengths and surfaces are computed in {metric} ({name}), the CRS of its place: {place}."
)
SEVERAL_PLACES = translatable(
    "The features of {layer} lie in several places, which no one metric CRS covers: they are placed in {crs}, and each is measured in the CRS of its own place."
)
OUTSIDE = translatable(
    "The layer {layer} lies outside the area of its CRS, {crs}: is that the right one? Set it in the layer's properties."
)
NOWHERE = translatable(
    "The layer {layer} reaches from {west}° to {east}° of longitude and from {south}° to {north}° of latitude: no one metric CRS covers that. Choose the features of one place (metropolitan France, one overseas territory, one UTM zone), or check the layer's CRS, {crs}."
)

ELSEWHERE = translatable(
    "The features of {layer} lie outside the area that its CRS, {crs}, is made for: lengths and surfaces may be wrong. Is that the right CRS? Set it in the layer's properties."
)


def is_metric(crs: QgsCoordinateReferenceSystem) -> bool:
    """Is this a projected CRS in metres whose surfaces can be trusted? (Mercator's cannot.)"""
    if not crs.isValid() or crs.isGeographic() or crs.mapUnits() != Qgis.DistanceUnit.Meters:
        return False
    return "+proj=merc" not in crs.toProj() and "+proj=webmerc" not in crs.toProj()


def take_crs_of_file(layer: QgsVectorLayer | None, context: QgsProcessingContext) -> bool:
    """Give a layer the CRS of its file: QGIS forgets it where the first row is a collection of geometries.

    Only a layer that the run has opened itself: one of the project is the user's.
    """
    store = compat.not_none(context.temporaryLayerStore())
    if layer is None or layer.crs().isValid() or store.mapLayer(layer.id()) is None:
        return False
    layer.setCrs(compat.not_none(layer.dataProvider()).crs())
    return layer.crs().isValid()


def working_crs(
    layers: Sequence[tuple[str, QgsFeatureSource | QgsRasterLayer]], *, several_places: bool = False
) -> tuple[QgsCoordinateReferenceSystem, list[Note]]:
    """The CRS to compute in: the first that is metric, else that of the place of the first layer, which is said.

    A raster that comes first is computed on as it stands, whatever its CRS.

    Parameters
    ----------
    layers : sequence of (str, QgsFeatureSource or QgsRasterLayer)
        Layers with what the user calls them, at least one.
    several_places : bool
        Place the features in degrees where no one metric CRS covers the first layer, rather than refuse it.

    Raises
    ------
    Fault
        The layer has no CRS, or no metric CRS covers it.
    """
    name, first = layers[0]
    if isinstance(first, QgsRasterLayer):
        return first.crs(), []
    sources = [layer for _, layer in layers if not isinstance(layer, QgsRasterLayer)]
    metric = next((source.sourceCrs() for source in sources if is_metric(source.sourceCrs())), None)
    if metric is not None:
        return metric, []
    crs = first.sourceCrs()
    if not crs.isValid():
        raise Fault("The layer {layer} has no CRS: set it in the layer's properties.", layer=name)
    found, box = place_of(first, name)
    if found is None and several_places:
        degrees = crs if crs.isGeographic() else QgsCoordinateReferenceSystem(WGS84)
        return degrees, [Note(SEVERAL_PLACES, {"layer": name, "crs": degrees.authid()})]
    if found is None:
        raise Fault(NOWHERE, layer=name, **_edges(compat.not_none(box)), crs=crs.authid())
    metric = QgsCoordinateReferenceSystem.fromEpsgId(found.epsg)
    facts = {
        "layer": name,
        "crs": crs.authid() or crs.description(),
        "metric": metric.authid(),
        "name": metric.description(),
        "place": found.place,
    }
    return metric, [Note(MEASURED_IN, facts)]


def place_of(source: QgsFeatureSource, name: str) -> tuple[MetricCrs | None, Box | None]:
    """The metric CRS of where the features of a source lie, if one covers them, and their extent in degrees.

    Without any feature that of metropolitan France: reading the layer tells what is missing.
    """
    found: MetricCrs | None = OFFICIAL[0][0]
    box: Box | None = None
    for extent in (source.sourceExtent, lambda: _extent(source)):  # the first may be wider than the rows: a filter
        box = in_degrees(extent(), source.sourceCrs(), name)
        found = OFFICIAL[0][0] if box is None else metric_crs(box)
        if found is not None and box is not None:
            break
    return found, box


def _edges(box: Box) -> dict[str, float]:
    return {name: round(edge, 2) for name, edge in zip(("west", "south", "east", "north"), box)}


def in_degrees(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, name: str) -> Box | None:
    """An extent in degrees of WGS 84; None where it holds nothing."""
    if extent.isNull() or not extent.isFinite():
        return None
    to_degrees = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), QgsCoordinateTransformContext())
    try:
        box = to_degrees.transformBoundingBox(extent)
    except QgsCsException:
        box = QgsRectangle()
    edges = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
    if (
        box.isNull()
        or not all(map(math.isfinite, edges))
        or max(map(abs, edges[::2])) > 360
        or max(map(abs, edges[1::2])) > 90
    ):
        raise Fault(OUTSIDE, layer=name, crs=crs.authid() or crs.description())
    return edges


def extent_in(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, name: str
) -> QgsRectangle:
    """An extent in another CRS; null where it holds nothing, as it stands where its CRS is not known."""
    found = QgsRectangle()
    found.setNull()
    if extent.isNull() or not extent.isFinite():
        return found
    try:
        return QgsCoordinateTransform(crs, target, QgsCoordinateTransformContext()).transformBoundingBox(extent)
    except QgsCsException:
        raise Fault(OUTSIDE, layer=name, crs=crs.authid() or crs.description()) from None


def lies_elsewhere(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> bool:
    """Does an extent lie wholly outside the area that its CRS is made for?"""
    area = crs.bounds()
    if not crs.isValid() or area.isEmpty():
        return False
    try:
        box = in_degrees(extent, crs, "")
    except Fault:
        return True
    return box is not None and not area.intersects(QgsRectangle(*box))


def _extent(source: QgsFeatureSource) -> QgsRectangle:
    """The extent of the features that a source gives, its filter and selection honoured."""
    box = QgsRectangle()
    box.setNull()
    for feature in source.getFeatures(QgsFeatureRequest().setNoAttributes()):
        if not feature.geometry().isEmpty():
            box.combineExtentWith(feature.geometry().boundingBox())
    return box
