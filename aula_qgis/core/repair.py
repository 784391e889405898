"""Invalid polygons made valid by their structure: what rings enclose, without what their holes enclose.

Areas are in square metres of the layer's metric CRS.
"""

from __future__ import annotations

from dataclasses import dataclass
from inspect import signature

import numpy as np
import shapely

from .geometry import polygons_only
from .messages import Note, translatable

HAS_STRUCTURE = "method" in signature(shapely.make_valid).parameters and shapely.geos_version >= (3, 10, 0)
"""From 2.1 on shapely passes on the structure method that GEOS has had since 3.10; before, `_by_structure` does the same."""

REPAIRED = translatable("{layer}: {count} invalid geometries were repaired ({gained} ha gained, {lost} ha lost).")

HECTARE_M2 = 10_000.0
DIGITS_HA = 4
"""Decimals of hectares in the note: square metres."""


@dataclass(frozen=True)
class Repaired:
    """Polygons fit for computing, and what it took.

    Attributes
    ----------
    geometry : ndarray of object
        Valid polygons and multipolygons; None where nothing polygonal was left.
    repaired : int
        How many invalid geometries were rebuilt.
    empty : int
        How many rows have no area at all (NULL, empty, or collapsed by the repair).
    gained_m2, lost_m2 : float
        Area that the repaired rows gained and lost, against the signed area of their rings (shells less holes).
    """

    geometry: np.ndarray
    repaired: int
    empty: int
    gained_m2: float = 0.0
    lost_m2: float = 0.0

    def as_notes(self, layer: str = "", template: str = REPAIRED) -> list[Note]:
        """What was repaired in the layer of this name, and what it changed; nothing where nothing was."""
        gained, lost = (round(area / HECTARE_M2, DIGITS_HA) for area in (self.gained_m2, self.lost_m2))
        facts = {"layer": layer, "count": self.repaired, "gained": gained, "lost": lost}
        return [Note(template, facts)] if self.repaired else []


def repair(geometry: np.ndarray) -> Repaired:
    """Make every polygon valid, in two dimensions, without losing or gaining area in silence.

    Parameters
    ----------
    geometry : ndarray of object
        Any shapely geometries; None allowed.

    Returns
    -------
    Repaired

    Notes
    -----
    Only invalid polygons are touched. They are rebuilt by their structure, as GEOS' GeometryFixer does: the area that a
    shell winds around, less the area that its holes wind around; the parts of a multipolygon are united. So a hole that
    touches or crosses its shell stays a hole; one that lies apart from it is a part of its own. Lines and points of a
    collection are dropped.

    Examples
    --------
    >>> bow_tie = shapely.from_wkt("POLYGON((0 0, 2 2, 2 0, 0 2, 0 0))")
    >>> result = repair(np.array([bow_tie, None], dtype=object))
    >>> result.repaired, result.empty, float(shapely.area(result.geometry[0])), result.gained_m2
    (1, 1, 2.0, 2.0)
    >>> touching = shapely.from_wkt("POLYGON((0 0, 0 10, 10 10, 10 0, 0 0), (0 2, 4 2, 4 4, 0 4, 0 2))")
    >>> result = repair(np.array([touching]))
    >>> float(shapely.area(result.geometry[0])), result.gained_m2, result.lost_m2
    (92.0, 0.0, 0.0)
    """
    geometry = np.array(geometry, dtype=object)
    if shapely.has_z(geometry).any():
        geometry = shapely.force_2d(geometry)
    if not np.isin(shapely.get_type_id(geometry), (-1, 3, 6)).all():
        geometry = polygons_only(geometry)
    broken = ~shapely.is_missing(geometry) & ~shapely.is_valid(geometry)
    before = shapely.area(geometry[broken])
    geometry[broken] = made_valid(geometry[broken])
    change = np.nan_to_num(shapely.area(geometry[broken])) - before
    geometry[shapely.is_missing(geometry) | (shapely.area(geometry) == 0)] = None
    return Repaired(
        geometry,
        int(broken.sum()),
        int(shapely.is_missing(geometry).sum()),
        float(change[change > 0].sum()),
        abs(float(change[change < 0].sum())),
    )


def made_valid(geometry: np.ndarray) -> np.ndarray:
    """Polygons and multipolygons made valid by structure; None where no area is left.

    Examples
    --------
    >>> twice = shapely.from_wkt("MULTIPOLYGON(((0 0, 2 0, 2 2, 0 2, 0 0)), ((1 0, 3 0, 3 2, 1 2, 1 0)))")
    >>> shapely.area(made_valid(np.array([twice])))
    array([6.])
    """
    if not len(geometry):
        return geometry
    if HAS_STRUCTURE:
        fixed = polygons_only(shapely.make_valid(geometry, method="structure", keep_collapsed=False))
        still = ~shapely.is_missing(fixed) & ~shapely.is_valid(fixed)
        fixed[still] = [shapely.union_all(shapely.get_parts(each)) for each in fixed[still]]
        return polygons_only(fixed)
    return _by_structure(geometry)


def _by_structure(geometry: np.ndarray) -> np.ndarray:
    """`made_valid` without the help of GEOS' structure method."""
    parts, row = shapely.get_parts(geometry, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    areas = shapely.polygons(rings)
    for ring in np.flatnonzero(~shapely.is_valid(areas)):
        areas[ring] = wound_around(rings[ring])
    hole = np.r_[False, part[1:] == part[:-1]]
    solid, cut, part = areas[~hole], areas[hole], part[hole]
    inside = shapely.intersects(solid[part], cut)
    apart = ~inside & ~shapely.is_empty(solid[part])
    gaps = _united(cut[inside], part[inside], len(parts))
    pierced = ~shapely.is_missing(gaps)
    solid[pierced] = shapely.difference(solid[pierced], gaps[pierced])
    return polygons_only(_united(np.r_[solid, cut[apart]], np.r_[row, row[part[apart]]], len(geometry)))


def _united(polygons: np.ndarray, group: np.ndarray, count: int) -> np.ndarray:
    """Union of the polygons of each of `count` groups; None where a group has no area."""
    result = np.full(count, None, dtype=object)
    found = np.flatnonzero(~(shapely.is_missing(polygons) | shapely.is_empty(polygons)))
    found = found[np.argsort(group[found], kind="stable")]
    polygons, group = polygons[found], group[found]
    number, start = np.unique(group, return_index=True)
    for each, members in zip(number, np.split(polygons, start[1:]) if len(number) else ()):
        result[each] = members[0] if len(members) == 1 else shapely.union_all(members)
    return result


def wound_around(ring: shapely.LinearRing) -> shapely.Geometry:
    """The area that a ring which crosses itself winds around, once or more, either way (the non-zero rule).

    Examples
    --------
    >>> eight = shapely.LinearRing([(0, 0), (2, 2), (2, 0), (0, 2)])
    >>> wound_around(eight).area
    2.0
    """
    xy = shapely.get_coordinates(ring)
    faces = shapely.get_parts(shapely.polygonize([shapely.union_all([shapely.linestrings(xy)])]))
    inside = shapely.get_coordinates(shapely.point_on_surface(faces))
    return shapely.union_all(faces[[winding(xy, point) != 0 for point in inside]])


def winding(ring: np.ndarray, point: np.ndarray) -> int:
    """How many times a closed ring goes round a point, counterclockwise.

    Parameters
    ----------
    ring : ndarray of float64, shape (n, 2)
        The last vertex is the first one.
    point : ndarray of float64, shape (2,)

    Notes
    -----
    Edges that cross the horizontal through the point, on its right: upwards +1, downwards −1.

    Examples
    --------
    >>> square = np.array([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)], dtype=float)
    >>> winding(square, np.array([0.5, 0.5])), winding(square[::-1], np.array([0.5, 0.5])), winding(square, np.array([2, 2]))
    (1, -1, 0)
    """
    start, end = ring[:-1] - point, ring[1:] - point
    upwards, downwards = (start[:, 1] <= 0) & (end[:, 1] > 0), (start[:, 1] > 0) & (end[:, 1] <= 0)
    turn = start[:, 0] * end[:, 1] - end[:, 0] * start[:, 1]
    return int((upwards & (turn > 0)).sum()) - int((downwards & (turn < 0)).sum())
