"""Polygon layers as arrays: overlay of two coverages, cutting by zones, exact intersections.

Every function takes one-dimensional object arrays of shapely polygons or multipolygons in one metric CRS,
and answers in square metres of that CRS.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from .messages import Progress, checkpoint, part, silent
from .parts import in_threads

OVERLAP_TOLERANCE_M2 = 1e-4
"""Two polygons share nothing below this surface: it is the rounding of computed vertices, not an overlap."""

LARGE = 256
"""A polygon with more vertices than this is cut up before it is intersected piece by piece (road networks)."""

PAIRS_PER_BATCH = 4_000
"""Pairs of polygons between two checks for cancellation: about half a second."""

PAIRS_WORTH_CUTTING = 16
"""A large polygon is only cut up when it has more pairs than this."""


def _own(geometry: np.ndarray) -> np.ndarray:
    """Copies for one thread alone: GEOS keeps caches inside a geometry that two threads must not fill at once."""
    return shapely.from_wkb(shapely.to_wkb(geometry))


@dataclass(frozen=True)
class Pieces:
    """Parts of polygons: the surface that row `left` of one layer shares with row `right` of another.

    Attributes
    ----------
    left, right : ndarray of int64
        Row numbers in the two layers.
    geometry : ndarray of object
        The shared polygons.
    """

    left: np.ndarray
    right: np.ndarray
    geometry: np.ndarray


def polygons_only(geometry: np.ndarray) -> np.ndarray:
    """Keep the polygonal part of each geometry; None where there is none.

    Examples
    --------
    >>> mixed = shapely.from_wkt(["GEOMETRYCOLLECTION(POINT(0 0), POLYGON((0 0,1 0,1 1,0 0)))", "POINT(0 0)"])
    >>> [None if g is None else g.geom_type for g in polygons_only(mixed)]
    ['Polygon', None]
    """
    kind = shapely.get_type_id(geometry)
    result = np.full(np.shape(geometry), None, dtype=object)
    polygonal = np.isin(kind, (3, 6)) & ~shapely.is_empty(geometry)
    result[polygonal] = np.asarray(geometry, dtype=object)[polygonal]
    for row in np.flatnonzero(kind == 7):
        members = shapely.get_parts(geometry[row])
        while not (shapely.get_type_id(members) < 4).all():  # collections hold collections
            members = shapely.get_parts(members)
        members = members[(shapely.get_type_id(members) == 3) & ~shapely.is_empty(members)]
        if len(members):
            result[row] = members[0] if len(members) == 1 else shapely.multipolygons(members)
    return result


def _steps(left: np.ndarray, size: int) -> Iterator[slice]:
    """Slices of about `size` of the sorted array `left`, never cutting a run of equal values shorter than that."""
    start = 0
    while start < len(left):
        end = min(start + size, len(left))
        run = int(np.searchsorted(left, left[end - 1], "left"))
        if end < len(left) and run > start:
            end = run
        yield slice(start, end)
        start = end


def _by_left(pairs: np.ndarray) -> np.ndarray:
    return pairs[:, np.argsort(pairs[0], kind="stable")]


def subdivide(polygon: shapely.Geometry) -> np.ndarray:
    """Cut a polygon by halves until no part has more than `LARGE` vertices.

    Examples
    --------
    >>> disc = shapely.Point(0, 0).buffer(100, quad_segs=500)
    >>> parts = subdivide(disc)
    >>> len(parts) > 1, bool(np.isclose(shapely.area(parts).sum(), disc.area))
    (True, True)
    """
    done, queue = [], [polygon]
    while queue:
        piece = queue.pop()
        if shapely.get_num_coordinates(piece) <= LARGE:
            done.append(piece)
            continue
        x0, y0, x1, y1 = shapely.bounds(piece)
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        halves = ((x0, y0, x, y1), (x, y0, x1, y1)) if x1 - x0 > y1 - y0 else ((x0, y0, x1, y), (x0, y, x1, y1))
        cut = polygons_only(shapely.intersection(piece, [shapely.box(*half) for half in halves]))
        queue.extend(shapely.get_parts(cut[~shapely.is_missing(cut)]))
    return np.array(done, dtype=object)


def _cut(left: np.ndarray, place: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Intersection of left[place] (`place` sorted) with right; large polygons are cut up once for all their pairs."""
    result = np.empty(len(right), dtype=object)
    large = (shapely.get_num_coordinates(left) > LARGE) & (
        np.bincount(place, minlength=len(left)) > PAIRS_WORTH_CUTTING
    )
    plain = ~large[place]
    result[plain] = polygons_only(shapely.intersection(left[place[plain]], right[plain]))
    for owner in np.flatnonzero(large):
        group = np.flatnonzero(place == owner)
        parts = subdivide(left[owner])
        pair, piece = shapely.STRtree(parts).query(right[group])
        shared = polygons_only(shapely.intersection(parts[piece], right[group[pair]]))
        pair, shared = pair[~shapely.is_missing(shared)], shared[~shapely.is_missing(shared)]
        found, start = np.unique(pair, return_index=True)
        for row, pieces in zip(group[found], np.split(shared, start[1:]) if len(found) else ()):
            result[row] = pieces[0] if len(pieces) == 1 else shapely.union_all(pieces)
    return result


def _extent(geometry: np.ndarray) -> np.ndarray:
    """Surface of the bounding box of each geometry."""
    box = shapely.bounds(geometry)
    return (box[:, 2] - box[:, 0]) * (box[:, 3] - box[:, 1])


def intersections(
    left: np.ndarray, right: np.ndarray, pairs: np.ndarray, progress: Progress = silent
) -> tuple[np.ndarray, np.ndarray]:
    """Shared polygons of pairs of rows.

    Parameters
    ----------
    left, right : ndarray of object
        Polygons.
    pairs : ndarray of int64, shape (2, n)
        Row numbers in `left` and `right`.

    Returns
    -------
    pairs : ndarray of int64, shape (2, m)
        The pairs that share a surface.
    geometry : ndarray of object, shape (m,)
        What they share.

    Notes
    -----
    Of each pair the polygon of the larger extent is prepared: the other one is taken as it is when it lies wholly
    inside, dismissed when it lies apart, and only what crosses the boundary is cut.

    Examples
    --------
    >>> zones, plots = np.array([shapely.box(0, 0, 4, 4)]), np.array([shapely.box(1, 1, 2, 2), shapely.box(3, 3, 5, 5)])
    >>> pairs, shared = intersections(zones, plots, np.array([[0, 0], [0, 1]]))
    >>> shapely.area(shared)
    array([1., 1.])
    """
    swap = _extent(left)[pairs[0]] < _extent(right)[pairs[1]]
    rows, steps = [], []
    for big, small, mine, turn in ((left, right, pairs[:, ~swap], 1), (right, left, pairs[::-1, swap], -1)):
        mine = _by_left(mine)
        for step in _steps(mine[0], PAIRS_PER_BATCH):
            owners, place = np.unique(mine[0, step], return_inverse=True)
            rows.append(mine[::turn, step])
            steps.append((big[owners], place, small[mine[1, step]]))
    found = in_threads(_shared_by_pairs, steps, progress)
    kept = [np.empty((2, 0), dtype=np.int64), *(pairs[:, met] for pairs, (met, _) in zip(rows, found))]
    shared = [np.empty(0, dtype=object), *(geometry for _, geometry in found)]
    return np.concatenate(kept, axis=1), np.concatenate(shared)


def _shared_by_pairs(step: tuple[np.ndarray, np.ndarray, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """One step of `intersections`: large polygons, the place among them of each pair's (sorted), and its small polygon.

    Returns which pairs share a surface, and what these share.
    """
    large, place, geometry = step
    prepared = _own(large)
    shapely.prepare(prepared)
    whole = shapely.contains_properly(prepared[place], geometry)
    cut = ~whole
    others = _own(geometry[cut])
    meets = shapely.intersects(prepared[place[cut]], others)
    cut[cut] = meets
    with np.errstate(invalid="ignore"):
        geometry[cut] = _cut(prepared, place[cut], others[meets])
    found = whole | cut
    found[found] = shapely.area(geometry[found]) > 0
    return found, geometry[found]


def cut_by(zones: np.ndarray, geometry: np.ndarray, progress: Progress = silent) -> Pieces:
    """The parts of `geometry` that lie in each zone; `left` numbers the zones.

    Zones that overlap each receive what they share.

    Examples
    --------
    >>> zones = np.array([shapely.box(0, 0, 1, 2), shapely.box(1, 0, 2, 2)])
    >>> pieces = cut_by(zones, np.array([shapely.box(0.5, 0, 1.5, 1)]))
    >>> pieces.left, shapely.area(pieces.geometry)
    (array([0, 1]), array([0.5, 0.5]))
    """
    pairs, shared = intersections(zones, geometry, shapely.STRtree(geometry).query(zones), progress)
    return Pieces(pairs[0], pairs[1], shared)


def match_equal(left: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows of the two layers that hold the same polygon, byte by byte; every row is matched once at most."""
    rows = {key: row for row, key in enumerate(shapely.to_wkb(right)) if key is not None}
    found = np.array([rows.pop(key, -1) for key in shapely.to_wkb(left)], dtype=np.int64)
    hit = np.flatnonzero(found >= 0)
    return hit, found[hit]


def overlay(
    left: np.ndarray,
    right: np.ndarray,
    equal: tuple[np.ndarray, np.ndarray] | None = None,
    progress: Progress = silent,
) -> Pieces:
    """Intersection of two coverages (layers that do not overlap themselves).

    Parameters
    ----------
    left, right : ndarray of object
        Polygons; None is passed over.
    equal : (ndarray of int64, ndarray of int64), optional
        Rows of `left` and `right` already known to be equal (see `match_equal`); found when not given.

    Returns
    -------
    Pieces
        Every pair of rows that shares a surface, with that surface.

    Notes
    -----
    Most of a land cover does not change between two dates. Polygons that are equal, first byte by byte, then in
    normalised form, are pieces as they stand: in a coverage nothing else can meet them. Only the rest is intersected.

    Examples
    --------
    >>> before = np.array([shapely.box(0, 0, 1, 1), shapely.box(1, 0, 3, 1)])
    >>> after = np.array([shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1), shapely.box(2, 0, 3, 1)])
    >>> pieces = overlay(before, after)
    >>> list(zip(pieces.left.tolist(), pieces.right.tolist(), shapely.area(pieces.geometry).tolist()))
    [(0, 0, 1.0), (1, 1, 1.0), (1, 2, 1.0)]
    """
    i, j = match_equal(left, right) if equal is None else equal
    rest_left, rest_right = (
        np.setdiff1d(np.flatnonzero(~shapely.is_missing(geometry)), known)
        for geometry, known in ((left, i), (right, j))
    )
    checkpoint(progress, 0.1)
    k, m = match_equal(shapely.normalize(left[rest_left]), shapely.normalize(right[rest_right]))
    i, j = np.r_[i, rest_left[k]], np.r_[j, rest_right[m]]
    rest_left, rest_right = np.delete(rest_left, k), np.delete(rest_right, m)
    pairs, shared = intersections(
        left[rest_left],
        right[rest_right],
        shapely.STRtree(right[rest_right]).query(left[rest_left]),
        part(progress, 0.2, 1.0),
    )
    return Pieces(np.r_[i, rest_left[pairs[0]]], np.r_[j, rest_right[pairs[1]]], np.concatenate([left[i], shared]))
