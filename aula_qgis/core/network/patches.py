"""Habitat patches (réservoirs): groups of habitat cells or polygons, and what they measure."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..geometry import polygons_only
from ..grid import Grid
from ..messages import Fault, Note, Progress, checkpoint, part, silent, translatable
from ..parts import run_cancellable
from .labels import label, outlines, renumber

PATCHES_A_STEP = 500
"""Patches whose core is drawn between two checks of the cancel button."""

TOUCH_M = 1e-6
"""Shared borders shorter than this are a corner."""


@dataclass(frozen=True)
class Patches:
    """Habitat patches.

    Attributes
    ----------
    frame : GeoDataFrame
        ``id, surf_ha, coeur_ha, perimetre_m, forme, capacite, code`` and polygons.
    notes : list of Note
    """

    frame: gpd.GeoDataFrame
    notes: list[Note]


def raster_patches(
    codes: Grid,
    habitat: list[str],
    *,
    connectivity: int = 8,
    min_ha: float = 0.0,
    edge_m: float = 0.0,
    merge_m: float = 0.0,
    progress: Progress = silent,
) -> Patches:
    """Patches of a land-cover raster: groups of habitat cells that touch, outlined along the sides of their cells.

    Parameters
    ----------
    codes : Grid of float
        In metres.
    habitat : list of str
        Codes that are habitat.
    connectivity : {8, 4}
    min_ha, edge_m, merge_m : float
        As in `measured`.

    Examples
    --------
    >>> from affine import Affine
    >>> cover = Grid(np.array([[1.0, 2.0, 1.0], [2.0, 1.0, 2.0]]), Affine(100.0, 0.0, 0.0, 0.0, -100.0, 200.0))
    >>> found = raster_patches(cover, ["1"]).frame
    >>> found[["id", "surf_ha", "code"]].values.tolist()
    [[1, 3.0, '1']]
    """
    wanted = _numbers(habitat)
    mask = np.isin(codes.values, list(wanted))
    if not mask.any():
        present = np.unique(codes.values[~np.isnan(codes.values)])
        raise Fault(
            "No cell has one of the habitat codes {codes}. The raster has: {present}.",
            codes=habitat,
            present=[f"{value:g}" for value in present[:20]],
        )
    labels, count = label(mask, connectivity, part(progress, 0.0, 0.2))
    if merge_m == 0:
        keep = np.bincount(labels.ravel(), minlength=count + 1)[1:] * codes.cell_area / 1e4 >= min_ha
        small = count - int(keep.sum())
        labels = renumber(labels, keep)
        count -= small
    else:
        small = 0
    if not count:
        raise _too_small(small, min_ha)
    inside = labels > 0
    code = _main_code(labels[inside] - 1, codes.values[inside], None)
    code = np.array([wanted[value] for value in code.tolist()], dtype=object)
    checkpoint(progress, 0.3)
    shapes = run_cancellable(lambda: outlines(codes.with_values(labels)), progress, 0.4)
    return measured(
        shapes,
        code,
        min_ha=min_ha,
        edge_m=edge_m,
        merge_m=merge_m,
        crs=codes.crs or None,
        small=small,
        progress=part(progress, 0.5, 1.0),
    )


def polygon_patches(
    cover: gpd.GeoDataFrame,
    habitat: list[str],
    *,
    connectivity: int = 8,
    min_ha: float = 0.0,
    edge_m: float = 0.0,
    merge_m: float = 0.0,
    progress: Progress = silent,
) -> Patches:
    """Patches of a polygon layer: habitat polygons that touch become one.

    Parameters
    ----------
    cover : GeoDataFrame
        ``code`` (text) and polygons in a metric CRS.
    habitat : list of str
        Codes that are habitat; a code stands for those below it ("CS2.1" for "CS2.1.1.1").
    connectivity : {8, 4}
        8: polygons that touch at a point are one patch; 4: they share a border.

    Examples
    --------
    >>> squares = [shapely.box(0, 0, 100, 100), shapely.box(100, 0, 200, 100), shapely.box(500, 0, 600, 100)]
    >>> cover = gpd.GeoDataFrame({"code": ["B.1", "B.2", "B.1"]}, geometry=squares, crs=2154)
    >>> polygon_patches(cover, ["B"]).frame["surf_ha"].tolist()
    [2.0, 1.0]
    """
    text = cover["code"].fillna("").astype(str).str.strip()
    mine = text.map(lambda code: any(code == wanted or code.startswith(f"{wanted}.") for wanted in habitat)).to_numpy(
        dtype=bool
    )
    if not mine.any():
        raise Fault(
            "No polygon has one of the habitat codes {codes}. The layer has: {present}.",
            codes=habitat,
            present=sorted(set(text))[:20],
        )
    geometry, code = cover.geometry.to_numpy()[mine], text.to_numpy()[mine]
    one, other = shapely.STRtree(geometry).query(geometry, predicate="intersects")
    one, other = one[one < other], other[one < other]
    checkpoint(progress, 0.1)
    if connectivity == 4:
        shared = shapely.intersection(geometry[one], geometry[other])
        beside = (shapely.length(shared) > TOUCH_M) | (shapely.area(shared) > 0)
        one, other = one[beside], other[beside]
    group = _groups(len(geometry), one, other)
    shapes = _unions(geometry, group, part(progress, 0.2, 0.5))
    main = _main_code(group, code, shapely.area(geometry))
    crs = None if cover.crs is None else cover.crs.to_wkt()
    return measured(
        shapes, main, min_ha=min_ha, edge_m=edge_m, merge_m=merge_m, crs=crs, progress=part(progress, 0.5, 1.0)
    )


def measured(
    shapes: np.ndarray,
    code: np.ndarray,
    *,
    min_ha: float = 0.0,
    edge_m: float = 0.0,
    merge_m: float = 0.0,
    crs: str | None = None,
    small: int = 0,
    progress: Progress = silent,
) -> Patches:
    """Join patches nearer than `merge_m`, leave out those under `min_ha`, measure the others.

    Parameters
    ----------
    shapes : ndarray of object
        Polygons in metres.
    code : ndarray of object
        Main code of each.
    min_ha : float
        Smallest area, after joining.
    edge_m : float
        Depth of the edge: the core is what lies deeper.
    merge_m : float
        Patches no farther apart than this are one (0: none are joined).
    small : int
        Patches already left out for their size.

    Notes
    -----
    forme = perimeter / (2 √(π · area)): 1 for a disc, more the more indented.

    Examples
    --------
    >>> squares = np.array([shapely.box(0, 0, 100, 100), shapely.box(120, 0, 220, 100)])
    >>> found = measured(squares, np.array(["1", "1"]), edge_m=10, merge_m=20).frame
    >>> found[["surf_ha", "coeur_ha", "perimetre_m", "forme"]].round(4).values.tolist()
    [[2.0, 1.28, 800.0, 1.5958]]
    """
    notes = []
    if merge_m > 0:
        one, other = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=merge_m)
        group = _groups(len(shapes), one[one < other], other[one < other])
        main = _main_code(group, code, shapely.area(shapes))
        joined = _unions(shapes, group, part(progress, 0.0, 0.3))
        if len(joined) < len(shapes):
            notes.append(
                Note(
                    translatable("{before} patches no farther apart than {distance} m were joined: {after} are left."),
                    {"before": len(shapes), "distance": merge_m, "after": len(joined)},
                    False,
                )
            )
        shapes, code = joined, main
    area = shapely.area(shapes) / 1e4
    keep = area >= min_ha * (1 - 1e-12)
    small += int(np.count_nonzero(~keep))
    if not keep.any():
        raise _too_small(small, min_ha)
    if small:
        notes.append(
            Note(
                translatable("{count} patches smaller than {limit} ha were left out."),
                {"count": small, "limit": min_ha},
                False,
            )
        )
    shapes, area = shapes[keep], area[keep]
    perimeter = shapely.length(shapes)
    frame = gpd.GeoDataFrame(
        {
            "id": np.arange(1, len(shapes) + 1),
            "surf_ha": area,
            "coeur_ha": _cores(shapes, edge_m, part(progress, 0.3, 1.0)) if edge_m > 0 else area,
            "perimetre_m": perimeter,
            "forme": perimeter / (2 * np.sqrt(np.pi * area * 1e4)),
            "capacite": area,
            "code": pd.Series(code[keep], dtype=object).to_numpy(),
        },
        geometry=shapes,
        crs=crs,
    )
    return Patches(frame, notes)


def _numbers(habitat: list[str]) -> dict[float, str]:
    try:
        return {float(code.replace(",", ".")): code for code in habitat}
    except ValueError as error:
        raise Fault("The habitat codes of a raster are numbers: {codes} are not all.", codes=habitat) from error


def _too_small(count: int, min_ha: float) -> Fault:
    return Fault(
        "All {count} patches are smaller than {limit} ha: lower the smallest surface.", count=count, limit=min_ha
    )


def _groups(count: int, one: np.ndarray, other: np.ndarray) -> np.ndarray:
    links = coo_matrix((np.ones(len(one), dtype=np.int8), (one, other)), shape=(count, count))
    group = connected_components(links, directed=False)[1]
    return np.unique(group, return_inverse=True)[1].ravel()


def _unions(geometry: np.ndarray, group: np.ndarray, progress: Progress) -> np.ndarray:
    order = np.argsort(group, kind="stable")
    parts = np.split(geometry[order], np.flatnonzero(np.diff(group[order])) + 1)
    result = np.empty(len(parts), dtype=object)
    for number, members in enumerate(parts):
        if number % PATCHES_A_STEP == 0:
            checkpoint(progress, number / len(parts))
        result[number] = members[0] if len(members) == 1 else shapely.union_all(members)
    return polygons_only(result)


def _cores(shapes: np.ndarray, depth: float, progress: Progress) -> np.ndarray:
    """Area of each polygon deeper than `depth`, ha."""
    result = np.zeros(len(shapes))
    for start in range(0, len(shapes), PATCHES_A_STEP):
        checkpoint(progress, start / len(shapes))
        step = slice(start, start + PATCHES_A_STEP)
        result[step] = shapely.area(shapely.buffer(shapes[step], -depth)) / 1e4
    return result


def _main_code(group: np.ndarray, code: np.ndarray, weight: np.ndarray | None) -> np.ndarray:
    """The code that has the most weight in each group, 0 to the last one."""
    values, column = np.unique(code, return_inverse=True)
    count = int(group.max()) + 1
    total = np.bincount(group.astype(np.int64) * len(values) + column.ravel(), weight, count * len(values))
    return values[total.reshape(count, len(values)).argmax(axis=1)]
