"""Straight links between patches: edge to edge, or between centroids."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import shapely
from scipy.spatial import Voronoi

from ..messages import Fault, Progress, checkpoint, silent

POINTS_A_PATCH = 64
"""Points along the outline of a patch at most, where its Voronoi cell is drawn from them (corners come on top)."""

PAIRS_PER_BATCH = 20_000
"""Pairs measured between two checks of the cancel button."""


def box_gaps(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Distance between bounding boxes (west, south, east, north), row by row.

    Examples
    --------
    >>> box_gaps(np.array([[0.0, 0, 1, 1]]), np.array([[4.0, 5, 6, 6]]))
    array([5.])
    """
    apart = np.maximum(np.maximum(one[:, :2] - other[:, 2:], other[:, :2] - one[:, 2:]), 0)
    return np.hypot(apart[:, 0], apart[:, 1])


def anchors(geometry: np.ndarray) -> np.ndarray:
    """The centroid of each polygon, or a point on its surface where the centroid falls outside.

    Examples
    --------
    >>> anchors(np.array([shapely.box(0, 0, 2, 2)]))[0].wkt
    'POINT (1 1)'
    """
    centre = shapely.centroid(geometry)
    outside = ~shapely.intersects(geometry, centre)
    centre[outside] = shapely.point_on_surface(geometry[outside])
    return centre


def straight_links(
    geometry: np.ndarray,
    ids: np.ndarray,
    *,
    centroids: bool = False,
    complete: bool = False,
    max_metres: float = np.inf,
    crs: str | None = None,
    progress: Progress = silent,
) -> gpd.GeoDataFrame:
    """Straight links between patches.

    Parameters
    ----------
    geometry : ndarray of object, shape (n,)
        Polygons in a metric CRS.
    ids : ndarray, shape (n,)
    centroids : bool
        Between `anchors`; else between the nearest points of the outlines.
    complete : bool
        All pairs, or those whose Voronoi cells touch.
    max_metres : float
        Longer links are left out.
    crs : str, optional
        WKT.

    Returns
    -------
    GeoDataFrame
        ``de, vers, cout, longueur_m`` (the last two alike) and lines of two points.

    Examples
    --------
    >>> squares = np.array([shapely.box(0, 0, 2, 2), shapely.box(5, 0, 7, 2)])
    >>> straight_links(squares, np.array([1, 2]), complete=True)["cout"].tolist()
    [3.0]
    >>> straight_links(squares, np.array([1, 2]), complete=True, centroids=True)["cout"].tolist()
    [5.0]
    """
    if len(geometry) < 2:
        raise Fault("Fewer than two patches: there is nothing to link.")
    ends = anchors(geometry) if centroids else geometry
    pairs = _near_pairs(ends, max_metres) if complete else neighbours(geometry, progress)
    metres, lines = [np.empty(0)], [np.empty(0, dtype=object)]
    for start in range(0, len(pairs), PAIRS_PER_BATCH):
        checkpoint(progress, start / len(pairs))
        one, other = (ends[pairs[start : start + PAIRS_PER_BATCH, side]] for side in (0, 1))
        metres.append(shapely.distance(one, other))
        lines.append(shapely.shortest_line(one, other))
    length, line = np.concatenate(metres), np.concatenate(lines)
    kept = length <= max_metres
    columns = {"de": ids[pairs[kept, 0]], "vers": ids[pairs[kept, 1]], "cout": length[kept], "longueur_m": length[kept]}
    return gpd.GeoDataFrame(columns, geometry=line[kept], crs=crs)


def _near_pairs(ends: np.ndarray, max_metres: float) -> np.ndarray:
    """All pairs within a distance, the lower row first."""
    if np.isinf(max_metres):
        return np.stack(np.triu_indices(len(ends), 1), axis=1)
    pairs = shapely.STRtree(ends).query(ends, predicate="dwithin", distance=max_metres).T
    pairs = pairs[pairs[:, 0] < pairs[:, 1]]
    return pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]


def neighbours(geometry: np.ndarray, progress: Progress = silent) -> np.ndarray:
    """Pairs of polygons that touch, or whose Voronoi cells share a border within the bounds of all.

    The cells are drawn from points along the outlines, a step apart that leaves `POINTS_A_PATCH` to the mean patch.

    Examples
    --------
    >>> row = np.array([shapely.box(x, 0, x + 1, 1) for x in (0, 3, 6)])
    >>> neighbours(row).tolist()
    [[0, 1], [1, 2]]
    """
    checkpoint(progress, 0.0)
    step = float(shapely.length(geometry).mean()) / POINTS_A_PATCH
    points, owner = shapely.get_coordinates(shapely.segmentize(geometry, step), return_index=True)
    points, first = np.unique(points, axis=0, return_index=True)
    owner = owner[first]
    west, south, east, north = shapely.total_bounds(geometry)
    far = 10 * max(east - west, north - south)
    frame = np.array(
        [(west - far, south - far), (east + far, south - far), (west - far, north + far), (east + far, north + far)]
    )
    checkpoint(progress, 0.1)
    cells = Voronoi(np.concatenate([points, frame]))
    owner = np.r_[owner, [-1] * 4]
    pairs, ridges = np.sort(owner[cells.ridge_points], axis=1), np.array(cells.ridge_vertices)
    between = (pairs[:, 0] >= 0) & (pairs[:, 0] != pairs[:, 1]) & (ridges >= 0).all(axis=1)
    borders = shapely.linestrings(cells.vertices[ridges[between]])
    met = pairs[between][shapely.intersects(borders, shapely.box(west, south, east, north))]
    near = shapely.STRtree(geometry).query(geometry, predicate="intersects").T
    return np.unique(np.concatenate([met, near[near[:, 0] < near[:, 1]]]), axis=0).astype(np.int64)
