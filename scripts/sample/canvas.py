"""A canvas: shapes painted one over another become a land cover without gap or overlap, at each date.

All outlines are noded together once. Each face then takes, at each date, the topmost shape that covers it; what does
not change between the dates is made of the same faces, and so is the same polygon to the last bit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

GRID_M = 0.1
"""Coordinates are whole multiples of this."""

LEAST_M2 = 150.0
"""Patches below this join the neighbour with which they share the longest border."""


class Cover(NamedTuple):
    """A land cover [couverture] and a land use [usage]."""

    cs: str
    us: str | None


class Axis(NamedTuple):
    """The centre line of a way [axe]: what kind of way, and the dates at which it is there."""

    kind: str
    line: shapely.LineString
    dates: tuple[bool, bool]


@dataclass(frozen=True)
class Coverage:
    """Polygons that share a territory, and the cover of each."""

    geometry: np.ndarray
    cover: list[Cover]


BOTH, BEFORE, AFTER = (True, True), (True, False), (False, True)
"""The dates at which a shape is seen."""


@dataclass
class Canvas:
    """Shapes in the order of painting.

    Attributes
    ----------
    zones : ndarray of object
        The communes.
    networks : frozenset of Cover
        Covers whose shapes run together wherever they touch; they are cut at the borders of the communes.
    axes : list of Axis
        The centre lines of ways.
    """

    zones: np.ndarray
    networks: frozenset[Cover] = frozenset()
    axes: list[Axis] = field(default_factory=list)
    _shapes: list[shapely.Geometry] = field(default_factory=list)
    _covers: list[Cover] = field(default_factory=list)
    _dates: list[tuple[bool, bool]] = field(default_factory=list)

    def paint(self, cover: Cover, shapes: shapely.Geometry | np.ndarray, dates: tuple[bool, bool] = BOTH) -> None:
        """Paint one polygon or several over what is there."""
        for polygon in np.atleast_1d(shapes):
            self._shapes.append(polygon)
            self._covers.append(cover)
            self._dates.append(dates)

    def draw(self, kind: str, lines: shapely.Geometry | np.ndarray | list, dates: tuple[bool, bool] = BOTH) -> None:
        """Draw the centre lines of ways."""
        parts = shapely.get_parts(np.atleast_1d(np.array(lines, dtype=object)))
        self.axes += [Axis(kind, line, dates) for line in parts if shapely.get_type_id(line) == 1]

    def coverages(self) -> tuple[np.ndarray, Coverage, Coverage]:
        """The zones, and the land cover before and after, all built from the same faces."""
        shapes, dates = np.array(self._shapes, dtype=object), np.array(self._dates)
        faces = Faces.of(np.concatenate([self.zones, shapes]))
        zone = faces.topmost(self.zones)
        faces, zone = faces.take(zone >= 0), zone[zone >= 0]
        tops = [faces.topmost(np.where(shown, shapes, None)) for shown in dates.T]
        return faces.dissolve(zone)[0], *(self._coverage(faces, zone, top) for top in tops)

    def _coverage(self, faces: Faces, zone: np.ndarray, top: np.ndarray) -> Coverage:
        label = faces.absorb_small(self._labels()[top, zone])
        patch = faces.connected(label)
        geometry, first = faces.dissolve(patch)
        return Coverage(geometry, [self._covers[shape] for shape in label[first] // len(self.zones)])

    def _labels(self) -> np.ndarray:
        """What shows as one thing, for each shape in each zone: the shape, or its network within the zone."""
        first: dict[Cover, int] = {}
        number = range(len(self._shapes))
        shape = [first.setdefault(cover, n) if cover in self.networks else n for n, cover in zip(number, self._covers)]
        in_zone = [cover in self.networks for cover in self._covers]
        return np.array(shape)[:, None] * len(self.zones) + np.outer(in_zone, np.arange(len(self.zones)))


@dataclass(frozen=True)
class Faces:
    """The faces between noded lines, and the borders they share.

    Attributes
    ----------
    geometry : ndarray of object
    points : ndarray of object
        A point inside each face.
    pairs : ndarray of int64, shape (2, n)
        Neighbours.
    border_m : ndarray of float, shape (n,)
        Length of the border of each pair.
    """

    geometry: np.ndarray
    points: np.ndarray
    pairs: np.ndarray
    border_m: np.ndarray

    @classmethod
    def of(cls, polygons: np.ndarray) -> Faces:
        """Node the outlines of polygons on the grid."""
        lines = shapely.union_all(shapely.boundary(polygons), grid_size=GRID_M)
        return cls._of_polygons(shapely.get_parts(shapely.polygonize(shapely.get_parts(lines))))

    @classmethod
    def _of_polygons(cls, geometry: np.ndarray) -> Faces:
        ring, face = shapely.get_rings(geometry, return_index=True)
        xy, of_ring = shapely.get_coordinates(ring, return_index=True)
        inside = of_ring[1:] == of_ring[:-1]
        ends = np.rint(np.hstack([xy[:-1], xy[1:]])[inside] / GRID_M).astype(np.int64)
        back = (ends[:, 0] > ends[:, 2]) | ((ends[:, 0] == ends[:, 2]) & (ends[:, 1] > ends[:, 3]))
        ends[back] = ends[back][:, [2, 3, 0, 1]]
        owner = face[of_ring[:-1][inside]]
        order = np.lexsort(ends.T)
        twin = np.flatnonzero((ends[order[1:]] == ends[order[:-1]]).all(axis=1))
        one, other = owner[order[twin]], owner[order[twin + 1]]
        length = np.hypot(*(ends[order[twin], 2:] - ends[order[twin], :2]).T) * GRID_M
        return cls(geometry, shapely.point_on_surface(geometry), np.stack([one, other]), length)

    def take(self, keep: np.ndarray) -> Faces:
        """The faces chosen by a mask."""
        return self._of_polygons(self.geometry[keep])

    def topmost(self, shapes: np.ndarray) -> np.ndarray:
        """For each face the last shape that covers it, −1 where there is none; shapes that are None cover nothing."""
        shape, face = shapely.STRtree(self.points).query(shapes, predicate="contains")
        top = np.full(len(self.geometry), -1)
        np.maximum.at(top, face, shape)
        return top

    def connected(self, label: np.ndarray) -> np.ndarray:
        """Number the patches: neighbouring faces with the same label are one."""
        same = self.pairs[:, label[self.pairs[0]] == label[self.pairs[1]]]
        return connected_components(coo_matrix((np.ones(same.shape[1]), same), shape=(len(label),) * 2), False)[1]

    def absorb_small(self, label: np.ndarray) -> np.ndarray:
        """Give the label of its closest neighbour to each patch under `LEAST_M2`, until none is left."""
        label, area = label.copy(), shapely.area(self.geometry)
        while True:
            patch = self.connected(label)
            small = np.bincount(patch, area) < LEAST_M2
            if not small.any():
                return label
            heir = self._closest(patch, small)
            of_patch = np.zeros(len(small), dtype=label.dtype)
            of_patch[patch] = label
            moved = heir[patch] >= 0
            label[moved] = of_patch[heir[patch[moved]]]

    def _closest(self, patch: np.ndarray, small: np.ndarray) -> np.ndarray:
        """For each small patch the neighbour with the longest shared border, large ones first; −1 for the others."""
        one, other = np.hstack([patch[self.pairs], patch[self.pairs[::-1]]])
        ask = small[one] & (one != other) & (~small[other] | (one < other))
        pair, number = np.unique(np.stack([one[ask], other[ask]]), axis=1, return_inverse=True)
        border = np.bincount(number, np.tile(self.border_m, 2)[ask])
        order = np.lexsort([border, ~small[pair[1]], pair[0]])
        heir = np.full(len(small), -1)
        heir[pair[0, order]] = pair[1, order]  # the last, and so the best, stays
        return heir

    def dissolve(self, group: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """One polygon a group of faces, every vertex kept, and the first face of each."""
        order = np.argsort(group, kind="stable")
        start = np.flatnonzero(np.r_[True, np.diff(group[order]) != 0])
        members = np.split(self.geometry[order], start[1:])
        merged = [faces[0] if len(faces) == 1 else shapely.coverage_union_all(faces) for faces in members]
        return shapely.normalize(np.array(merged, dtype=object)), order[start]
