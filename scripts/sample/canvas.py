"""A canvas: shapes painted one over another become a land cover without gap or overlap, at each date.

All outlines are noded together once. Each face then takes, at each date, the topmost shape that covers it; what does
not change between the dates is made of the same faces, and so is the same polygon to the last bit.
"""

from __future__ import annotations

from collections.abc import Iterable
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


@dataclass(frozen=True)
class Coverage:
    """Polygons that share a territory, and the cover of each."""

    geometry: np.ndarray
    cover: list[Cover]


@dataclass
class Canvas:
    """Shapes in the order of painting.

    Attributes
    ----------
    zones : ndarray of object
        The communes; networks are cut at their borders.
    """

    zones: np.ndarray
    _shapes: list[shapely.Geometry] = field(default_factory=list)
    _covers: list[Cover] = field(default_factory=list)
    _labels: list[int] = field(default_factory=list)
    _dates: list[tuple[bool, bool]] = field(default_factory=list)
    _networks: dict[Cover, int] = field(default_factory=dict)

    def paint(
        self, cover: Cover, *shapes: shapely.Geometry | Iterable, before: bool = True, after: bool = True, network: bool = False
    ) -> None:
        """Paint polygons at one date or both; those of a network run together wherever they touch."""
        for shape in shapes:
            for polygon in [shape] if isinstance(shape, shapely.Geometry) else shape:
                number = len(self._shapes)
                self._shapes.append(polygon)
                self._covers.append(cover)
                self._labels.append(self._networks.setdefault(cover, number) if network else number)
                self._dates.append((before, after))

    def coverages(self) -> tuple[np.ndarray, Coverage, Coverage]:
        """The zones, and the land cover before and after, all built from the same faces."""
        faces = Faces.of(np.concatenate([self.zones, np.array(self._shapes, dtype=object)]))
        zone = faces.topmost(self.zones)
        faces, zone = faces.take(zone >= 0), zone[zone >= 0]
        top = [faces.topmost(np.array(self._shapes, dtype=object), np.array(self._dates)[:, date]) for date in (0, 1)]
        return faces.dissolve(zone)[0], *(self._coverage(faces, zone, shape) for shape in top)

    def _coverage(self, faces: Faces, zone: np.ndarray, shape: np.ndarray) -> Coverage:
        networks = np.isin(np.array(self._labels), list(self._networks.values()))
        label = np.array(self._labels)[shape]
        label = np.where(networks[shape], label + len(self._labels) * (zone + 1), label)
        label = faces.absorb_small(label)
        geometry, label = faces.dissolve(faces.connected(label), label)
        return Coverage(geometry, [self._covers[i] for i in label % len(self._labels)])


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

    def topmost(self, shapes: np.ndarray, shown: np.ndarray | None = None) -> np.ndarray:
        """For each face the last of the shown shapes that covers it, −1 where there is none."""
        rows = np.arange(len(shapes)) if shown is None else np.flatnonzero(shown)
        shape, face = shapely.STRtree(self.points).query(shapes[rows], predicate="contains")
        top = np.full(len(self.geometry), -1)
        np.maximum.at(top, face, rows[shape])
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
            one, other = np.hstack([patch[self.pairs], patch[self.pairs[::-1]]])
            faces, border = np.hstack([self.pairs, self.pairs[::-1]]), np.tile(self.border_m, 2)
            ask = small[one] & (one != other)
            key, where = np.unique(np.stack([one[ask], other[ask]]), axis=1, return_inverse=True)
            shared = np.bincount(where, border[ask])
            best = np.lexsort([key[1], shared - 1e9 * small[key[1]], key[0]])
            winner = best[np.r_[key[0][best][1:] != key[0][best][:-1], True]]
            winner = winner[~small[key[1, winner]] | (key[0, winner] < key[1, winner])]
            heir = np.full(len(small), -1)
            heir[key[0, winner]] = key[1, winner]
            label_of = np.zeros(len(small), dtype=label.dtype)
            label_of[patch] = label
            moved = heir[patch] >= 0
            label[moved] = label_of[heir[patch[moved]]]

    def dissolve(self, group: np.ndarray, label: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
        """One polygon a group of faces, every vertex kept, and the label of each."""
        order = np.argsort(group, kind="stable")
        first = np.flatnonzero(np.r_[True, np.diff(group[order]) != 0])
        merged = [m[0] if len(m) == 1 else shapely.coverage_union_all(m) for m in np.split(self.geometry[order], first[1:])]
        return shapely.normalize(np.array(merged, dtype=object)), (group if label is None else label)[order[first]]
