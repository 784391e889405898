"""Where the features of a page lie: their CRS when the server does not say it, their axes when it mixes them up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from osgeo import ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from ...core.crs import Box
from ...core.messages import Fault
from .. import compat
from ..crs import in_degrees
from .capabilities import authid_of
from .places import BORDER_DEG, covers, is_official, metric_of


@dataclass(frozen=True)
class Placed:
    """The CRS of features.

    Attributes
    ----------
    swapped : bool
        Must their coordinates be swapped?
    said : bool
        Does the server say the CRS?
    wrong : bool
        Does the server give the coordinates in another order than its CRS has?
    astray : bool
        Do the features lie outside the box in which they are expected?
    """

    crs: QgsCoordinateReferenceSystem
    swapped: bool = False
    said: bool = True
    wrong: bool = False
    astray: bool = False

    @property
    def reference(self) -> osr.SpatialReference:
        """The CRS for GDAL, east before north."""
        reference = osr.SpatialReference(self.crs.toWkt(compat.WKT2))
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        return reference


def placed(shapes: Sequence[ogr.Geometry], declared: Sequence[str], expected: Box | None) -> Placed:
    """How shapes are to be read so that they lie where they are expected; as they say where no reading does better.

    Parameters
    ----------
    shapes : sequence of Geometry
        At least one, as GDAL reads them: east before north.
    declared : sequence of str
        The CRS that they may be in where they say none, the likeliest first, as the server writes them.
    expected : tuple of float or None
        West, south, east, north in degrees, of what the server or the user says.
    """
    said = _crs_of(shapes[0])
    choices = [Placed(said, turned, wrong=turned) for turned in (False, True)] if said.isValid() else _assumed(declared)
    box = _box(shapes)
    degrees = [(choice, _degrees(box, choice)) for choice in choices]
    possible = [(choice, at) for choice, at in degrees if at is not None and covers(choice.crs, at)]
    if not possible:
        return choices[0]
    area = None if expected is None else QgsRectangle(*expected).buffered(BORDER_DEG)

    def astray(at: Box) -> bool:
        return area is not None and not area.intersects(QgsRectangle(*at))

    choice, at = min(possible, key=lambda each: (astray(each[1]), not is_official(metric_of(each[1]))))
    return replace(choice, astray=astray(at))


def _assumed(declared: Sequence[str]) -> list[Placed]:
    """The readings of shapes that say no CRS: the axes as the form in which the server writes the CRS wants them, first."""
    choices = []
    for text in dict.fromkeys(declared):
        crs = QgsCoordinateReferenceSystem(authid_of(text))
        north_first = crs.hasAxisInverted() and ":def:" in text.replace("/", ":")
        if crs.isValid():
            choices += [Placed(crs, turned, False, turned != north_first) for turned in (north_first, not north_first)]
    return choices


def _crs_of(shape: ogr.Geometry) -> QgsCoordinateReferenceSystem:
    reference = shape.GetSpatialReference()
    if reference is None:
        return QgsCoordinateReferenceSystem()
    code = f"{reference.GetAuthorityName(None)}:{reference.GetAuthorityCode(None)}"
    known = QgsCoordinateReferenceSystem(code)
    return known if known.isValid() else QgsCoordinateReferenceSystem.fromWkt(reference.ExportToWkt())


def _box(shapes: Sequence[ogr.Geometry]) -> QgsRectangle:
    edges = [shape.GetEnvelope() for shape in shapes if not shape.IsEmpty()] or [(0.0, 0.0, 0.0, 0.0)]
    xmin, xmax, ymin, ymax = zip(*edges)
    return QgsRectangle(min(xmin), min(ymin), max(xmax), max(ymax), False)


def _degrees(box: QgsRectangle, choice: Placed) -> Box | None:
    """Where a box lies when it is read so; None where it lies nowhere."""
    if choice.swapped:
        box = QgsRectangle(box.yMinimum(), box.xMinimum(), box.yMaximum(), box.xMaximum(), False)
    try:
        return in_degrees(box, choice.crs, "")
    except Fault:
        return None
