"""Where layers of servers lie: the window that is asked for, and the CRS that a copy is in."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext, QgsRectangle

from ...core.crs import OFFICIAL, Box, MetricCrs, metric_crs
from ...core.messages import Fault
from ..crs import WGS84, in_degrees, is_metric

USUAL = "EPSG:2154"
BORDER_DEG = 2.0
"""How far beyond its own box an official CRS is used, for what lies inside but for its edges."""


class Window(NamedTuple):
    """The part of a layer that is wanted: its edges in a CRS."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    crs: str = USUAL

    @property
    def box(self) -> Box | None:
        """West, south, east, north in degrees."""
        return in_degrees(QgsRectangle(*self[:4]), QgsCoordinateReferenceSystem(self.crs), self.crs)


def window(rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> Window:
    """A rectangle as a window, in its own CRS where that is metric or not known, else in that of its place.

    Raises
    ------
    Fault
        No one metric CRS covers the rectangle.
    """
    if not crs.isValid() or is_metric(crs):
        return Window(*_edges(rectangle), crs.authid() or USUAL)
    box = in_degrees(rectangle, crs, crs.authid())
    found = box and metric_of(box)
    if not found:
        raise Fault(
            "The extent is too wide: no one metric CRS covers it. Zoom to your territory, or draw a smaller one."
        )
    metric = QgsCoordinateReferenceSystem.fromEpsgId(found.epsg)
    moved = QgsCoordinateTransform(crs, metric, QgsCoordinateTransformContext()).transformBoundingBox(rectangle)
    return Window(*_edges(moved), metric.authid())


def _edges(rectangle: QgsRectangle) -> Box:
    return rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum()


def metric_of(box: Box) -> MetricCrs | None:
    """The metric CRS of a place: an official one also for what reaches a little beyond its borders.

    Examples
    --------
    >>> metric_of((2.0, 50.5, 4.2, 51.6)), metric_of((55.2, -21.4, 55.9, -20.8)), metric_of((-61.8, -21.0, 55.8, 51.0))
    (MetricCrs(epsg=2154, place='France métropolitaine'), MetricCrs(epsg=2975, place='La Réunion'), None)
    """
    west, south, east, north = box
    for crs, held in OFFICIAL:
        grown = held[0] - BORDER_DEG, held[1] - BORDER_DEG, held[2] + BORDER_DEG, held[3] + BORDER_DEG
        if _holds(held, (west + east) / 2, (south + north) / 2) and _holds(grown, west, south, east, north):
            return crs
    return metric_crs(box)


def _holds(box: Box, *edges: float) -> bool:
    return all(box[0] <= x <= box[2] for x in edges[::2]) and all(box[1] <= y <= box[3] for y in edges[1::2])


def crs_of(box: Box | None) -> str:
    """The CRS that a layer is asked for in, by where it is said to lie: the usual one where that is not known."""
    found = box and metric_of(box)
    return f"EPSG:{found.epsg}" if found else USUAL


def covers(crs: QgsCoordinateReferenceSystem, box: Box) -> bool:
    """Does a box lie within the area that a CRS is made for, or near it?"""
    area = crs.bounds()
    return area.isEmpty() or area.buffered(BORDER_DEG).contains(QgsRectangle(*box))


def crs_of_copy(box: Box | None, received: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The CRS of a copy whose features lie in `box`: the metric one of their place, else degrees.

    A metric CRS that the features came in stands where no official one holds.
    """
    found = box and metric_of(box)
    if box is None or (is_metric(received) and covers(received, box) and not is_official(found)):
        return received
    return QgsCoordinateReferenceSystem(f"EPSG:{found.epsg}" if found else WGS84)


def is_official(found: MetricCrs | None) -> bool:
    """Is this one of the systems of France?"""
    return any(found == crs for crs, _ in OFFICIAL)
