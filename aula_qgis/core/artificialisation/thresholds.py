"""Reference thresholds of R. 101-1, II: 50 m² for buildings, 2 500 m² for the other categories.

IGN's own algorithm is not published. This one is ours, stated here in full:

1. A building zone (touching polygons of category 1°) smaller than `built_min` is no longer a building.
2. A zone that is not artificialised, smaller than `other_min` and wholly enclosed in artificialised soil, is
   artificialised with its surroundings.
3. In an artificialised zone smaller than `other_min`, only the buildings that passed step 1 stay artificialised.

A zone is a maximal set of polygons of one state that touch along an edge. Polygons without a class are left out.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import shapely

from ..messages import Note, Progress, checkpoint, silent
from .land_cover import BUILT, HA, LandCover

BUILT_MIN_M2 = 50.0
OTHER_MIN_M2 = 2_500.0

ENCLOSED_WITHIN_M = 0.01
"""Edges closer than this are taken for one: vertices of a shared border may be rounded differently."""


def zones(geometry: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Group polygons that touch along an edge.

    Returns
    -------
    zone : ndarray of int64
        Zone number of each polygon.
    outline : ndarray of object
        Polygon of each zone.

    Examples
    --------
    >>> squares = np.array([shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1), shapely.box(2, 1, 3, 2)])
    >>> number, outline = zones(squares)
    >>> number, shapely.area(outline)
    (array([0, 0, 1]), array([2., 1.]))
    """
    outline = shapely.get_parts(shapely.union_all(geometry))
    inner = shapely.point_on_surface(geometry)
    found = shapely.STRtree(outline).query(inner, predicate="intersects")
    number = np.zeros(len(geometry), dtype=np.int64)
    number[found[0]] = found[1]
    order = np.unique(number, return_index=True)
    ranked = np.empty(len(outline), dtype=np.int64)
    ranked[order[0][np.argsort(order[1])]] = np.arange(len(order[0]))
    return ranked[number], outline[order[0][np.argsort(order[1])]]


def _enclosed(outline: np.ndarray, around: np.ndarray) -> np.ndarray:
    """Which outlines have the zones `around` on every side."""
    result = np.zeros(len(outline), dtype=bool)
    inner, outer = shapely.STRtree(around).query(outline, "dwithin", distance=ENCLOSED_WITHIN_M)
    for row in np.unique(inner):
        rim = shapely.boundary(outline[row])
        belt = shapely.buffer(rim, ENCLOSED_WITHIN_M)
        near = shapely.union_all(shapely.intersection(around[outer[inner == row]], belt))
        open_side = shapely.difference(rim, shapely.buffer(near, ENCLOSED_WITHIN_M))
        result[row] = shapely.length(open_side) == 0
    return result


def apply_thresholds(
    cover: LandCover, built_min: float = BUILT_MIN_M2, other_min: float = OTHER_MIN_M2, progress: Progress = silent
) -> LandCover:
    """Apply the reference thresholds to a whole land cover (see the module's text for the three steps).

    Parameters
    ----------
    cover : LandCover
        A coverage of the territory with ``consumed`` and ``category``.
    built_min, other_min : float
        Thresholds, m².

    Returns
    -------
    LandCover
        With ``consumed`` and ``reason`` changed, and a note on the surface that changed state each way.

    Examples
    --------
    A 1 000 m² lawn that nothing artificialised surrounds does not count:

    >>> from .nomenclature import Nomenclature, Regime
    >>> import pandas as pd
    >>> table = pd.DataFrame({"cs": ["CS2.2.1"], "us": ["US5"], "artif": [1], "imperm": [0], "categorie": [4]})
    >>> from .land_cover import classify
    >>> lawn = classify(np.array([shapely.box(0, 0, 50, 20)]), np.array(["CS2.2.1"]), np.array(["US5"]),
    ...                 Nomenclature("test", Regime.ARTIFICIALISATION, table))
    >>> apply_thresholds(lawn).consumed
    array([0.])
    """
    consumed = cover.consumed.copy()
    area = shapely.area(cover.geometry)

    built = np.flatnonzero((consumed == 1) & (cover.category == BUILT))
    standing = np.zeros(len(consumed), dtype=bool)
    if len(built):
        number, _ = zones(cover.geometry[built])
        standing[built] = np.bincount(number, area[built])[number] >= built_min
    checkpoint(progress, 0.3)

    free, taken = np.flatnonzero(consumed == 0), np.flatnonzero(consumed == 1)
    if len(free) and len(taken):
        number, outline = zones(cover.geometry[free])
        small = np.flatnonzero(shapely.area(outline) < other_min)
        swallowed = small[_enclosed(outline[small], zones(cover.geometry[taken])[1])]
        consumed[free[np.isin(number, swallowed)]] = 1.0
    checkpoint(progress, 0.7)

    taken = np.flatnonzero(consumed == 1)
    if len(taken):
        number, outline = zones(cover.geometry[taken])
        small = shapely.area(outline) < other_min
        consumed[taken[small[number] & ~standing[taken]]] = 0.0
    checkpoint(progress, 1.0)

    gained, lost = (cover.consumed == 0) & (consumed == 1), (cover.consumed == 1) & (consumed == 0)
    reason = cover.reason.copy()
    reason[gained] = "enclave sous le seuil, rattachée à son entourage artificialisé"
    reason[lost] = "surface sous le seuil, non artificialisée"
    note = Note(
        "Thresholds ({built} m² built, {other} m² otherwise): {gained} ha of enclaves count as artificialised, "
        "{lost} ha of small surfaces no longer do.",
        {
            "built": built_min,
            "other": other_min,
            "gained": float(area[gained].sum() / HA),
            "lost": float(area[lost].sum() / HA),
        },
        warning=False,
    )
    return replace(cover, consumed=consumed, reason=reason, notes=[*cover.notes, note])
