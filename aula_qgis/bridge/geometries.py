"""Geometries of QGIS ↔ arrays of shapely: kinds that GEOS does not know, collections, kinds of layers."""

from __future__ import annotations

import numpy as np
import shapely
from osgeo import ogr
from qgis.core import Qgis, QgsWkbTypes

from .compat import SourceType

ARC_STEP_DEG = 1.0
"""Of an arc that is drawn as a line, as QGIS draws it."""
DIMENSION = {"points": 0, "lines": 1}
"""Shapes that are read as they stand → the dimension of their geometry."""


def from_wkb(wkb: list[bytes | None]) -> np.ndarray:
    """Geometries of shapely; what GEOS does not know (curves, TIN, polyhedral surfaces) as lines and polygons."""
    try:
        return shapely.from_wkb(np.array(wkb, dtype=object))
    except shapely.GEOSException:
        return shapely.from_wkb(np.array([each and _plain_wkb(each) for each in wkb], dtype=object))


def _plain_wkb(wkb: bytes) -> bytes:
    geometry = ogr.CreateGeometryFromWkb(wkb)
    if ogr.GT_Flatten(geometry.GetGeometryType()) in (ogr.wkbTIN, ogr.wkbPolyhedralSurface, ogr.wkbTriangle):
        geometry = ogr.ForceToMultiPolygon(geometry)
    geometry.SetMeasured(False)
    return bytes(geometry.GetLinearGeometry(ARC_STEP_DEG).ExportToIsoWkb())


def out_of_collections(geometry: np.ndarray, dimension: int) -> np.ndarray:
    """The points or lines of collections that hold some; the others as they are."""
    many = (shapely.multipoints, shapely.multilinestrings)[dimension]
    for row in np.flatnonzero(shapely.get_type_id(geometry) == shapely.GeometryType.GEOMETRYCOLLECTION):
        parts = geometry[row : row + 1]
        while (shapely.get_type_id(parts) > shapely.GeometryType.POLYGON).any():
            parts = shapely.get_parts(parts)
        wanted = parts[shapely.get_dimensions(parts) == dimension]
        geometry[row] = many(wanted) if len(wanted) else geometry[row]
    return geometry


def single_points(geometry: np.ndarray) -> tuple[np.ndarray, int]:
    """Multipoints as points, and how many of them had more than one."""
    multi = (shapely.get_type_id(geometry) == shapely.GeometryType.MULTIPOINT) & ~shapely.is_empty(geometry)
    several = int((shapely.get_num_geometries(geometry[multi]) > 1).sum())
    geometry[multi] = shapely.point_on_surface(geometry[multi])
    return geometry, several


def of_shape(geometry: np.ndarray, shape: str) -> np.ndarray:
    """Which rows are points or lines; all of them when any shape will do."""
    if shape == "any":
        return np.ones(len(geometry), dtype=bool)
    return (shapely.get_dimensions(geometry) == DIMENSION[shape]) & ~shapely.is_empty(geometry)


EMPTY = {
    SourceType.VectorPoint: QgsWkbTypes.Type.MultiPoint,
    SourceType.VectorLine: QgsWkbTypes.Type.MultiLineString,
}
"""What a layer without a row is, by what its output promises."""


def kind_of(geometry: np.ndarray, promised: SourceType = SourceType.VectorPolygon) -> Qgis.WkbType:
    """The multi-part kind of a layer's first geometry; the one that is promised where there is none."""
    multi = {0: QgsWkbTypes.Type.MultiPoint, 1: QgsWkbTypes.Type.MultiLineString, 3: QgsWkbTypes.Type.MultiPolygon}
    singles = shapely.get_type_id(shapely.get_geometry(geometry, 0))
    return next((multi[kind] for kind in singles if kind in multi), EMPTY.get(promised, QgsWkbTypes.Type.MultiPolygon))


def as_multi(geometry: np.ndarray) -> np.ndarray:
    """Polygons, lines and points as their multi-part kind, so that one layer has one kind."""
    result = np.array(geometry, dtype=object)
    kinds = shapely.get_type_id(result)
    for single, build in ((0, shapely.multipoints), (1, shapely.multilinestrings), (3, shapely.multipolygons)):
        rows = np.flatnonzero(kinds == single)
        if len(rows):
            result[rows] = build(result[rows][:, None])
    return result
