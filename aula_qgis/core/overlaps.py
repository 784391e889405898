"""Polygons of one layer that overlap: which, by how much, and the layer without it.

Every function takes one-dimensional object arrays of shapely polygons or multipolygons in one metric CRS,
and answers in square metres of that CRS.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .geometry import OVERLAP_TOLERANCE_M2, PAIRS_PER_BATCH, intersections, polygons_only
from .messages import Progress, checkpoint, part, silent
from .parts import in_threads

POLYGONS_PER_BATCH = 100_000
"""Polygons whose edges are held in memory at once."""


@dataclass(frozen=True)
class _Edges:
    """Directed edges in canonical direction (`lo` < `hi`), the polygon each belongs to, and on which side it lies."""

    lo: np.ndarray
    hi: np.ndarray
    side: np.ndarray
    polygon: np.ndarray

    def take(self, rows: np.ndarray) -> _Edges:
        return _Edges(self.lo[rows], self.hi[rows], self.side[rows], self.polygon[rows])


def _edges(geometry: np.ndarray, numbers: np.ndarray) -> _Edges:
    parts, part_row = shapely.get_parts(geometry, return_index=True)
    rings, ring_part = shapely.get_rings(parts, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    inside = ring[1:] == ring[:-1]
    a, b, ring_of = xy[:-1][inside], xy[1:][inside], ring[:-1][inside]
    origin = xy[np.r_[True, ~inside]] if len(xy) else xy
    da, db = a - origin[ring_of], b - origin[ring_of]
    turn = np.bincount(ring_of, da[:, 0] * db[:, 1] - db[:, 0] * da[:, 1], len(rings))
    hole = np.r_[False, ring_part[1:] == ring_part[:-1]] if len(rings) else np.empty(0, dtype=bool)
    side = np.where((turn > 0) ^ hole, 1, -1)[ring_of]
    back = (a[:, 0] > b[:, 0]) | ((a[:, 0] == b[:, 0]) & (a[:, 1] > b[:, 1]))
    lo, hi = np.where(back[:, None], b, a), np.where(back[:, None], a, b)
    return _Edges(lo, hi, np.where(back, -side, side), numbers[part_row[ring_part[ring_of]]])


_MIX = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93], dtype=np.uint64)


def _remove_shared_edges(edges: _Edges) -> tuple[_Edges, np.ndarray]:
    """Remove the edges that two polygons share, one on each side.

    Returns the edges that stay and the pairs of polygons that share a removed one, shape (2, n).
    """
    # -0.0 and 0.0 are one place but two bit patterns: adding 0.0 makes them one.
    words = np.ascontiguousarray(np.hstack([edges.lo, edges.hi]) + 0.0).view(np.uint64)
    key = np.zeros(len(words), dtype=np.uint64)
    for column in range(4):
        key ^= words[:, column] * _MIX[column]
        key ^= key >> np.uint64(29)
        key *= _MIX[(column + 1) % 4]
    order = np.argsort(key, kind="stable")
    same = (key[order[1:]] == key[order[:-1]]) & (words[order[1:]] == words[order[:-1]]).all(axis=1)
    group = np.cumsum(np.r_[True, ~same]) - 1 if len(order) else np.empty(0, dtype=np.int64)
    size = np.bincount(group) if len(order) else np.empty(0, dtype=np.int64)
    balance = np.bincount(group, edges.side[order]) if len(order) else np.empty(0)
    gone = (size == 2) & (balance == 0)
    first = np.flatnonzero(np.r_[True, ~same])[gone] if len(order) else np.empty(0, dtype=np.int64)
    twins = edges.polygon[np.array([order[first], order[first + 1]])]
    return edges.take(order[~gone[group]]), twins


def _strip(polygons: tuple[np.ndarray, np.ndarray]) -> tuple[_Edges, np.ndarray]:
    """Some polygons and their numbers → as `_remove_shared_edges`."""
    return _remove_shared_edges(_edges(*polygons))


def _lone_edges(geometry: np.ndarray, progress: Progress) -> tuple[_Edges, np.ndarray]:
    """Edges that no neighbour shares, and the block each polygon belongs to (linked through shared edges)."""
    order = np.argsort(shapely.bounds(geometry)[:, 0], kind="stable")
    strips = np.split(order, np.arange(POLYGONS_PER_BATCH, len(order), POLYGONS_PER_BATCH))
    found = in_threads(_strip, [(geometry[rows], rows) for rows in strips], progress)
    lone, twins = [kept for kept, _ in found], [shared for _, shared in found]
    edges = _Edges(*(np.concatenate([getattr(e, name) for e in lone]) for name in ("lo", "hi", "side", "polygon")))
    if len(lone) > 1:
        edges, shared = _remove_shared_edges(edges)
        twins.append(shared)
    links = np.concatenate(twins, axis=1)
    _, block = connected_components(coo_matrix((np.ones(links.shape[1]), links), shape=(len(geometry),) * 2), False)
    return edges, block


def _outlines(geometry: np.ndarray, edges: _Edges, block: np.ndarray, progress: Progress) -> np.ndarray:
    """Outline of each block whose polygons do not overlap one another; None for the others.

    Let f be the number of polygons of the block that cover a place. Shared edges cancel out, so f jumps by one across
    the lone edges, and the area these enclose by the even-odd rule is where f is odd. It equals the sum of the
    polygons' areas, which is the integral of f, only where f is nowhere above 1.
    """
    size = np.bincount(block)
    outline = np.full(len(size), None, dtype=object)
    alone = size[block] == 1
    outline[block[alone]] = geometry[alone]
    lone = np.flatnonzero(~alone[edges.polygon])
    lone = lone[np.argsort(block[edges.polygon[lone]], kind="stable")]
    owner = block[edges.polygon[lone]]
    lines = shapely.linestrings(np.stack([edges.lo[lone], edges.hi[lone]], axis=1))
    number, index = np.unique(owner, return_inverse=True)
    area = np.bincount(block, shapely.area(geometry), len(size))[number]
    if not len(number):
        return outline
    borders = shapely.multilinestrings(lines, indices=index)
    steps = [borders[start : start + PAIRS_PER_BATCH] for start in range(0, len(borders), PAIRS_PER_BATCH)]
    enclosed = polygons_only(np.concatenate(in_threads(shapely.build_area, steps, progress)))
    fits = np.abs(np.nan_to_num(shapely.area(enclosed)) - area) <= OVERLAP_TOLERANCE_M2 + 1e-11 * area
    fits &= shapely.is_valid(enclosed)
    outline[number[fits]] = enclosed[fits]
    return outline


def _unsettled(geometry: np.ndarray, progress: Progress) -> np.ndarray:
    """Rows that blocks alone do not clear of overlaps: those of blocks that overlap, within or with another one."""
    edges, block = _lone_edges(geometry, part(progress, 0.0, 0.3))
    outline = _outlines(geometry, edges, block, part(progress, 0.3, 0.5))
    whole = np.flatnonzero(~shapely.is_missing(outline))
    loose = np.flatnonzero(shapely.is_missing(outline)[block])
    units = np.r_[outline[whole], geometry[loose]]
    pairs = shapely.STRtree(units).query(units)
    pairs = pairs[:, pairs[0] < pairs[1]]
    pairs, shared = intersections(units, units, pairs, part(progress, 0.5, 1.0))
    flagged = np.zeros(len(outline), dtype=bool)
    met = np.unique(pairs[:, shapely.area(shared) > OVERLAP_TOLERANCE_M2])
    flagged[whole[met[met < len(whole)]]] = True
    rows = flagged[block]
    rows[loose] = True
    return np.flatnonzero(rows)


@dataclass(frozen=True)
class Overlaps:
    """Pairs of rows of one layer that share a surface, the earlier row first.

    Attributes
    ----------
    first, second : ndarray of int64
    geometry : ndarray of object
        What they share.
    """

    first: np.ndarray
    second: np.ndarray
    geometry: np.ndarray


def self_overlaps(geometry: np.ndarray, progress: Progress = silent) -> Overlaps:
    """Where a layer covers itself.

    Parameters
    ----------
    geometry : ndarray of object
        Polygons; None is passed over.

    Notes
    -----
    Polygons linked by shared edges form blocks. A block that does not overlap itself is recognised from its edges
    alone, and then compared as one polygon; only what is left is compared polygon by polygon.

    Examples
    --------
    >>> layer = np.array([shapely.box(0, 0, 2, 1), shapely.box(1, 0, 3, 1), shapely.box(3, 0, 4, 1)])
    >>> found = self_overlaps(layer)
    >>> found.first, found.second, shapely.area(found.geometry)
    (array([0]), array([1]), array([1.]))
    """
    number = np.flatnonzero(~shapely.is_missing(geometry))
    solid = geometry[number]
    rows = _unsettled(solid, part(progress, 0.0, 0.5)) if len(solid) else number
    pairs = rows[shapely.STRtree(solid[rows]).query(solid[rows])]
    pairs = pairs[:, pairs[0] < pairs[1]]
    pairs, shared = intersections(solid, solid, pairs, part(progress, 0.5, 1.0))
    real = shapely.area(shared) > OVERLAP_TOLERANCE_M2
    return Overlaps(number[pairs[0, real]], number[pairs[1, real]], shared[real])


@dataclass(frozen=True)
class Partition:
    """A layer whose polygons do not overlap any more.

    Attributes
    ----------
    geometry : ndarray of object
        As many rows as before; None where an earlier polygon covers all of it.
    overlap_m2 : float
        Surface that stood more than once, and now stands once.
    """

    geometry: np.ndarray
    overlap_m2: float


def overlaps_of(rows: np.ndarray, geometry: np.ndarray, progress: Progress = silent) -> Overlaps:
    """Where the polygons of some rows share a surface with any other polygon of the layer, compared pair by pair.

    Examples
    --------
    >>> layer = np.array([shapely.box(0, 0, 2, 1), shapely.box(1, 0, 3, 1), shapely.box(2, 0, 4, 1)])
    >>> overlaps_of(np.array([0]), layer).second
    array([1])
    """
    one, other = shapely.STRtree(geometry).query(geometry[rows])
    pairs = np.sort(np.stack([rows[one], other]), axis=0)
    pairs = np.unique(pairs[:, pairs[0] < pairs[1]], axis=1)
    pairs, shared = intersections(geometry, geometry, pairs, progress)
    real = shapely.area(shared) > OVERLAP_TOLERANCE_M2
    return Overlaps(pairs[0, real], pairs[1, real], shared[real])


def partition(geometry: np.ndarray, progress: Progress = silent) -> Partition:
    """Give each place to the first polygon that covers it.

    Examples
    --------
    >>> result = partition(np.array([shapely.box(0, 0, 2, 1), shapely.box(1, 0, 3, 1)]))
    >>> shapely.area(result.geometry), result.overlap_m2
    (array([2., 1.]), 1.0)
    """
    found = self_overlaps(geometry, part(progress, 0.0, 0.9))
    return without_overlaps(geometry, found, part(progress, 0.9, 1.0))


def without_overlaps(geometry: np.ndarray, found: Overlaps, progress: Progress = silent) -> Partition:
    """Take the overlaps found out of the later polygon of each pair.

    Examples
    --------
    >>> layer = np.array([shapely.box(0, 0, 2, 1), shapely.box(1, 0, 3, 1)])
    >>> shapely.area(without_overlaps(layer, self_overlaps(layer)).geometry)
    array([2., 1.])
    """
    result = geometry.copy()
    order = np.argsort(found.second, kind="stable")
    later, start = np.unique(found.second[order], return_index=True)
    for number, (row, taken) in enumerate(zip(later, np.split(found.geometry[order], start[1:]))):
        if number % PAIRS_PER_BATCH == 0:
            checkpoint(progress, number / len(later))
        result[row] = shapely.difference(geometry[row], shapely.union_all(taken))
    result[later] = polygons_only(result[later])
    before, after = shapely.area(geometry[later]).sum(), np.nansum(shapely.area(result[later]))
    return Partition(result, float(before - after))
