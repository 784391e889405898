"""Urban envelope (tache urbaine): buildings dilated, then eroded by the same distance."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..geometry import PAIRS_PER_BATCH, polygons_only
from ..messages import Fault, Note, Progress, checkpoint, part, silent, translatable
from ..parts import in_threads
from .land_cover import HA

SEGMENTS = 8
"""Segments of a quarter of circle: an arc of 50 m departs from the circle by 0.24 m at the most."""

TOGETHER = 16
"""Neighbouring buildings of a large cluster dilated in one call: fewer outlines to unite afterwards."""

EACH_ALONE = 250
"""Up to as many buildings, each is dilated by itself: the outline then has the very vertices of the plain definition."""

BUILDINGS_A_TASK = 1_000
"""Buildings united by one thread between two checks of the cancel button."""

UNITED_AT_ONCE = 4
"""Neighbouring pieces of a large cluster united in one call."""

CURVE_BITS = 16

CELLS_A_BUILDING, CELLS_A_SIDE = 1_000, 1_000_000
"""Cells of the grid of clusters that one polygon covers at the most, in the mean, and along one side."""


@dataclass(frozen=True)
class Envelope:
    """Urban envelopes, the largest first.

    Attributes
    ----------
    frame : GeoDataFrame
        ``id`` (from 1), ``surf_ha``, ``nb_batiments``, ``emprise_m2`` (sum of the footprints), ``densite`` (buildings
        per hectare), polygons.
    notes : list of Note
    """

    frame: gpd.GeoDataFrame
    notes: list[Note]


def urban_envelope(
    buildings: gpd.GeoSeries,
    distance: float = 50.0,
    *,
    min_area: float = 10.0,
    min_buildings: int = 0,
    fill_holes: float = 0.0,
    progress: Progress = silent,
) -> Envelope:
    """Envelopes of buildings by morphological closing.

    Parameters
    ----------
    buildings : GeoSeries
        Valid polygons in a metric CRS.
    distance : float
        Of the dilation and of the erosion, m. Buildings up to twice as far apart may join.
    min_area : float
        Smallest envelope kept, ha, holes taken off.
    min_buildings : int
        Fewest buildings of an envelope kept.
    fill_holes : float
        Holes smaller than this, m², are filled.
    progress : callable, optional

    Returns
    -------
    Envelope

    Raises
    ------
    Fault
        No building; a distance that is not positive.

    Notes
    -----
    envelope = erosion(union(dilation(building, distance)), distance), arcs in `SEGMENTS` segments a quarter.
    Only buildings whose dilations can meet need be united: they are first put into clusters by a grid. A cluster whose
    dilation cannot reach `min_area` is dropped before anything is computed: erosion takes surface off, never adds any.
    GEOS thins an outline by up to a hundredth of the distance before it erodes, from where the outline begins: two ways to
    write one union may give envelopes that differ by a few millionths of their surface.

    Examples
    --------
    >>> row = gpd.GeoSeries([shapely.box(60 * k, 0, 60 * k + 20, 20) for k in range(60)], crs=2154)
    >>> found = urban_envelope(row, min_area=5).frame
    >>> round(float(found["surf_ha"][0]), 1), int(found["nb_batiments"][0])
    (5.8, 60)
    """
    if not len(buildings):
        raise Fault("There is no building: choose a layer with at least one polygon.")
    if not distance > 0:
        raise Fault("The distance of the dilation is {distance} m: it must be more than 0.", distance=float(distance))
    geometry = np.asarray(buildings, dtype=object)
    cluster = _clusters(geometry, distance)
    checkpoint(progress, 0.1)
    kept = _promising(geometry, cluster, distance, min_area * HA, min_buildings)
    united = _united(geometry[kept], cluster[kept], distance, part(progress, 0.1, 0.7))
    united = united[shapely.area(united) >= min_area * HA]
    eroded = _eroded(united, distance, part(progress, 0.7, 0.9))
    filled = _filled(eroded, fill_holes)
    filled = filled[shapely.area(filled) >= min_area * HA]
    frame, inside = _described(filled, geometry, min_buildings)
    checkpoint(progress, 1.0)
    result = gpd.GeoDataFrame(frame, geometry="geometry", crs=buildings.crs)
    return Envelope(result, _notes(result, len(geometry), inside, min_area))


def _clusters(geometry: np.ndarray, distance: float) -> np.ndarray:
    """Number of each building's cluster: buildings of different clusters have dilations that cannot meet.

    Dilations that meet have bounding boxes that meet, and these have a cell of a grid in common, whatever the size of
    its cells: twice the distance, or more where polygons far larger than buildings would fill the memory with cells.
    """
    box = shapely.bounds(geometry)
    side = box[:, 2:] - box[:, :2]
    size = max(
        2 * distance, float(np.sqrt(side.prod(axis=1).mean() / CELLS_A_BUILDING)), float(side.max()) / CELLS_A_SIDE
    )
    low = np.floor((box[:, :2] - distance) / size).astype(np.int64)
    high = np.floor((box[:, 2:] + distance) / size).astype(np.int64)
    span = high - low + 1
    count = span.prod(axis=1)
    building = np.repeat(np.arange(len(geometry)), count)
    step = np.arange(len(building)) - np.repeat(np.cumsum(count) - count, count)
    column = low[building, 0] + step % span[building, 0]
    row = low[building, 1] + step // span[building, 0]
    row -= row.min()
    _, cell = np.unique((column - column.min()) * (row.max() + 1) + row, return_inverse=True)
    nodes = len(geometry) + int(cell.max()) + 1
    links = coo_matrix((np.ones(len(building), dtype=np.int8), (building, len(geometry) + cell)), shape=(nodes, nodes))
    return connected_components(links, directed=False)[1][: len(geometry)]


def _promising(
    geometry: np.ndarray, cluster: np.ndarray, distance: float, min_area: float, min_buildings: int
) -> np.ndarray:
    """Rows of the buildings whose cluster may make an envelope.

    A dilated polygon covers at most its own surface, a band along its outline, and a disc (Steiner's formula, exact
    for convex polygons).
    """
    most = shapely.area(geometry) + distance * shapely.length(geometry) + np.pi * distance**2
    enough = (np.bincount(cluster, most) >= min_area) & (np.bincount(cluster) >= min_buildings)
    return np.flatnonzero(enough[cluster])


def _along_a_curve(geometry: np.ndarray) -> np.ndarray:
    """Place of each polygon along Hilbert's curve: neighbours in the order are neighbours on the ground."""
    box = shapely.bounds(geometry)
    xy = (box[:, :2] + box[:, 2:]) / 2
    xy -= xy.min(axis=0)
    side = 2**CURVE_BITS
    x, y = (xy / max(float(xy.max()), 1.0) * (side - 1)).astype(np.int64).T
    place = np.zeros(len(geometry), dtype=np.int64)
    half = side // 2
    while half:
        right, up = (x & half) > 0, (y & half) > 0
        place += half * half * ((3 * right) ^ up)
        flip = ~up & right
        x, y = np.where(flip, side - 1 - x, x), np.where(flip, side - 1 - y, y)
        x, y = np.where(up, x, y), np.where(up, y, x)
        half //= 2
    return place


def _united(geometry: np.ndarray, cluster: np.ndarray, distance: float, progress: Progress) -> np.ndarray:
    """The dilations of all buildings, united: polygons that do not meet."""
    if not len(geometry):
        return np.empty(0, dtype=object)
    order = np.lexsort((_along_a_curve(geometry), cluster))
    geometry, cluster = geometry[order], cluster[order]
    first = np.flatnonzero(np.r_[True, cluster[1:] != cluster[:-1]])
    rank = np.arange(len(cluster)) - np.repeat(first, np.diff(np.r_[first, len(cluster)]))
    start = np.flatnonzero(rank % BUILDINGS_A_TASK == 0)

    def dilated(rows: slice) -> shapely.Geometry:
        parts, owner = shapely.get_parts(geometry[rows], return_index=True)
        together = TOGETHER if rows.stop - rows.start > EACH_ALONE else 1
        groups = shapely.multipolygons(parts, indices=owner // together)
        return shapely.union_all(shapely.buffer(groups, distance, quad_segs=SEGMENTS))

    tasks = [slice(a, b) for a, b in zip(start, np.r_[start[1:], len(cluster)])]
    pieces = np.array(in_threads(dilated, tasks, part(progress, 0.0, 0.7)), dtype=object)
    owner = cluster[start]
    while len(owner) > len(np.unique(owner)):
        begin = np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]])
        rank = np.arange(len(owner)) - np.repeat(begin, np.diff(np.r_[begin, len(owner)]))
        start = np.flatnonzero(rank % UNITED_AT_ONCE == 0)
        groups = np.split(pieces, start[1:])
        several = [k for k, group in enumerate(groups) if len(group) > 1]
        joined = in_threads(shapely.union_all, [groups[k] for k in several], part(progress, 0.7, 1.0))
        pieces = np.array([group[0] for group in groups], dtype=object)
        pieces[several] = joined
        owner = owner[start]
    return shapely.get_parts(pieces)


def _eroded(united: np.ndarray, distance: float, progress: Progress) -> np.ndarray:
    """The polygons that remain of each after erosion, the largest tasks first."""
    if not len(united):
        return united
    size = shapely.get_num_coordinates(united)
    order = np.argsort(-size, kind="stable")
    task = (np.cumsum(size[order]) - size[order]) // PAIRS_PER_BATCH
    steps = np.split(united[order], np.flatnonzero(np.diff(task)) + 1)
    shrunk = in_threads(lambda some: shapely.buffer(some, -distance, quad_segs=SEGMENTS), steps, progress)
    left = polygons_only(np.concatenate(shrunk))
    return shapely.get_parts(left[~shapely.is_missing(left)])


def _filled(polygons: np.ndarray, least: float) -> np.ndarray:
    """The polygons without their holes smaller than `least` m²."""
    result = polygons.copy()
    for row in np.flatnonzero(shapely.get_num_interior_rings(polygons)) if least > 0 else ():
        rings = shapely.get_rings(polygons[row])
        holes = rings[1:]
        result[row] = shapely.polygons(rings[0], holes[shapely.area(shapely.polygons(holes)) >= least])
    return result


def _described(polygons: np.ndarray, buildings: np.ndarray, min_buildings: int) -> tuple[pd.DataFrame, int]:
    """The envelopes with their figures, and how many buildings they hold."""
    polygons = polygons[np.argsort(-shapely.area(polygons), kind="stable")]
    owner, place = shapely.STRtree(shapely.point_on_surface(buildings)).query(polygons, predicate="contains")
    count = np.bincount(owner, minlength=len(polygons))
    footprint = np.bincount(owner, shapely.area(buildings[place]), len(polygons))
    enough = count >= min_buildings
    area = shapely.area(polygons) / HA
    frame = pd.DataFrame(
        {
            "id": np.arange(1, int(enough.sum()) + 1),
            "surf_ha": area[enough],
            "nb_batiments": count[enough],
            "emprise_m2": footprint[enough],
            "densite": (count / np.where(area > 0, area, 1))[enough],
            "geometry": polygons[enough],
        }
    )
    return frame, int(count[enough].sum())


def _notes(frame: pd.DataFrame, count: int, inside: int, min_area: float) -> list[Note]:
    if not len(frame):
        return [
            Note(
                translatable(
                    "No envelope reaches {area} ha with enough buildings: the result is empty. Lower the thresholds, or widen the distance."
                ),
                {"area": float(min_area)},
            )
        ]
    return [
        Note(
            translatable(
                "{inside} of {count} buildings lie in an envelope; the others stand in groups that are too small."
            ),
            {"inside": inside, "count": count},
            False,
        )
    ]
