"""Effective mesh size: how finely barriers and other land uses cut up the habitat of a territory."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.ndimage import find_objects

from ..geometry import cut_by, polygons_only
from ..grid import Grid
from ..messages import Fault, Note, Progress, checkpoint, part, silent
from ..parts import run_cancellable
from .labels import label

KM2 = 1e6
QUARTER_SEGMENTS = 5
"""Segments of a quarter circle at the ends and bends of a barrier."""

SLIVER_M2 = 1e-4
"""Below this area a piece is the rounding of computed vertices, not a patch."""

LINES_A_STEP = 500
POLYGONS_PER_BATCH = 2_000


@dataclass(frozen=True)
class Fragmentation:
    """Results of `fragmentation`.

    Attributes
    ----------
    territories : GeoDataFrame
        ``id, nom, surf_km2, nb_taches, somme_km2, meff_cut_km2, meff_cbc_km2, divi, spli, sden, npro, cbc_npro``.
        A territory without patch has meshes of 0 and a division of 1; `spli` and `sden`, divided by 0, are NaN.
    patches : GeoDataFrame
        ``tache, surf_km2`` and the outline of each patch.
    notes : list of Note
    """

    territories: gpd.GeoDataFrame
    patches: gpd.GeoDataFrame
    notes: list[Note]


def barrier_zones(lines: np.ndarray, width: np.ndarray, progress: Progress = silent) -> np.ndarray:
    """The surfaces that barriers take.

    Parameters
    ----------
    lines : ndarray of object
        Lines in a metric CRS.
    width : ndarray of float64
        Metres on each side.

    Raises
    ------
    Fault
        A width that is missing or not above 0.

    Examples
    --------
    >>> road = np.array([shapely.LineString([(0, 0), (100, 0)])])
    >>> bool(2000 < shapely.area(barrier_zones(road, np.array([10.0])))[0] < 2000 + 315)
    True
    """
    wrong = ~(np.isfinite(width) & (width > 0))
    if wrong.any():
        raise Fault(
            "{count} barriers have a width that is missing or not above 0 (the first is row {row}): a barrier takes its width on each side, in metres.",
            count=int(wrong.sum()),
            row=int(np.flatnonzero(wrong)[0]) + 1,
        )
    zones = []
    for start in range(0, len(lines), LINES_A_STEP):
        checkpoint(progress, start / len(lines))
        rows = slice(start, start + LINES_A_STEP)
        zones.append(shapely.buffer(lines[rows], width[rows], quad_segs=QUARTER_SEGMENTS))
    return np.concatenate(zones) if zones else np.empty(0, dtype=object)


def habitat_patches(habitat: np.ndarray, barriers: np.ndarray | None = None, progress: Progress = silent) -> np.ndarray:
    """Habitat joined where it touches along a line, cut by barriers, as single polygons.

    Parameters
    ----------
    habitat : ndarray of object
        Polygons of habitat.
    barriers : ndarray of object, optional
        Polygons of barriers.

    Returns
    -------
    ndarray of object
        Polygons without shared surface.

    Examples
    --------
    >>> land = np.array([shapely.box(0, 0, 2, 1), shapely.box(2, 0, 4, 1)])
    >>> sorted(shapely.area(habitat_patches(land, np.array([shapely.box(1, -1, 1.5, 2)]))).tolist())
    [1.0, 2.5]
    """
    patches = _singles(_joined(habitat, part(progress, 0.0, 0.4)))
    if barriers is not None and len(barriers):
        tree = shapely.STRtree(barriers)
        pairs = tree.query(patches, predicate="intersects")
        rows, first = np.unique(pairs[0], return_index=True)
        for number, (row, meeting) in enumerate(zip(rows, np.split(pairs[1], first[1:]) if len(rows) else ())):
            patches[row] = run_cancellable(
                partial(_less, patches[row], barriers[meeting]), progress, 0.4 + 0.6 * number / len(rows)
            )
        patches = _singles(patches)
    return patches[shapely.area(patches) > SLIVER_M2]


def _joined(geometry: np.ndarray, progress: Progress) -> np.ndarray:
    parts = [geometry[start : start + POLYGONS_PER_BATCH] for start in range(0, len(geometry), POLYGONS_PER_BATCH)]
    made = [
        run_cancellable(partial(shapely.union_all, some), progress, number / len(parts))
        for number, some in enumerate(parts)
    ]
    return np.array([run_cancellable(partial(shapely.union_all, made), progress, 1.0)], dtype=object)


def _less(patch: shapely.Geometry, barriers: np.ndarray) -> shapely.Geometry:
    return shapely.difference(patch, shapely.union_all(barriers))


def _singles(geometry: np.ndarray) -> np.ndarray:
    return shapely.get_parts(polygons_only(np.asarray(geometry, dtype=object)))


def fragmentation(patches: np.ndarray, territories: gpd.GeoDataFrame, progress: Progress = silent) -> Fragmentation:
    """Effective mesh size of territories, cut at their limits and by the whole patch.

    Parameters
    ----------
    patches : ndarray of object
        Single polygons without shared surface, in a metric CRS (see `habitat_patches`).
    territories : GeoDataFrame
        ``id``, optionally ``nom``.

    Returns
    -------
    Fragmentation

    Raises
    ------
    Fault
        No patch, no territory.

    Notes
    -----
    A_t is the surface of the territory, A_i that of a part of a patch within it, A_i^c that of the whole patch; each
    part counts by itself. CUT = ΣA_i²/A_t (Jaeger 2000), CBC = ΣA_i·A_i^c/A_t (Moser et al. 2007), DIVI = 1 − ΣA_i²/A_t²,
    SPLI = A_t²/ΣA_i², SDEN = A_t/ΣA_i², NPRO = ΣA_i², CBC_NPRO = ΣA_i·A_i^c, in km².

    Examples
    --------
    >>> land = np.array([shapely.box(0, 0, 1000, 1000), shapely.box(1500, 0, 3000, 1000)])
    >>> commune = gpd.GeoDataFrame({"id": ["1"]}, geometry=[shapely.box(0, 0, 2000, 1000)], crs=2154)
    >>> fragmentation(land, commune).territories[["meff_cut_km2", "meff_cbc_km2", "divi"]].round(4).values.tolist()
    [[0.625, 0.875, 0.6875]]
    """
    if not len(patches):
        raise Fault("There is no habitat: check the codes of the land cover and the width of the barriers.")
    if not len(territories):
        raise Fault("There is no territory: check the filter and the selection of the territories.")
    whole = shapely.area(patches) / KM2
    outlines = territories.geometry.to_numpy()
    pieces = cut_by(outlines, patches, progress)
    single, piece = shapely.get_parts(pieces.geometry, return_index=True)
    real = shapely.area(single) > SLIVER_M2
    row, patch, area = pieces.left[piece][real], pieces.right[piece][real], shapely.area(single)[real] / KM2
    table = pd.DataFrame(territories.drop(columns=territories.geometry.name)).reset_index(drop=True)
    table = table.assign(**metrics(shapely.area(outlines) / KM2, row, area, whole[patch]))
    notes = []
    empty = int((table["nb_taches"] == 0).sum())
    if empty:
        notes.append(Note("{count} territories have no patch of habitat: their mesh size is 0.", {"count": empty}))
    lost = whole.sum() - float(table["somme_km2"].sum())
    if lost > 1e-6:
        notes.append(
            Note(
                "{surface} km² of habitat lie outside the territories: they count only in the whole patches of CBC.",
                {"surface": lost},
                False,
            )
        )
    elif lost < -1e-6:
        notes.append(
            Note("Territories overlap: {surface} km² of habitat count in several of them.", {"surface": -lost})
        )
    found = gpd.GeoDataFrame(
        {"tache": np.arange(1, len(patches) + 1), "surf_km2": whole}, geometry=patches, crs=territories.crs
    )
    return Fragmentation(gpd.GeoDataFrame(table, geometry=outlines, crs=territories.crs), found, notes)


def metrics(unit: np.ndarray, row: np.ndarray, area: np.ndarray, whole: np.ndarray) -> dict[str, np.ndarray]:
    """The metrics of units: `unit` their surfaces, `area` of each part in the unit `row`, `whole` of its whole patch.

    Examples
    --------
    >>> one = np.zeros(2, dtype=int)
    >>> found = metrics(np.array([10.0]), one, np.array([3.0, 1.0]), np.array([3.0, 2.0]))
    >>> found["meff_cut_km2"].tolist(), found["meff_cbc_km2"].tolist(), found["spli"].tolist()
    ([1.0], [1.1], [10.0])
    """
    n = len(unit)
    squares, across = np.bincount(row, area**2, n), np.bincount(row, area * whole, n)
    over = np.where(squares > 0, squares, np.nan)
    return {
        "surf_km2": unit,
        "nb_taches": np.bincount(row, minlength=n),
        "somme_km2": np.bincount(row, area, n),
        "meff_cut_km2": squares / unit,
        "meff_cbc_km2": across / unit,
        "divi": 1 - squares / unit**2,
        "spli": unit**2 / over,
        "sden": unit / over,
        "npro": squares,
        "cbc_npro": across,
    }


def labelled_habitat(mask: Grid, connectivity: int = 4, progress: Progress = silent) -> tuple[np.ndarray, np.ndarray]:
    """Patches of a raster of habitat.

    Parameters
    ----------
    mask : Grid of bool
    connectivity : {4, 8}

    Returns
    -------
    labels : ndarray of int32, shape (rows, columns)
        0 outside the habitat.
    area : ndarray of float64, shape (patches,)
        km².

    Examples
    --------
    >>> from affine import Affine
    >>> habitat = Grid(np.array([[1, 0], [0, 1]], dtype=bool), Affine.scale(1000.0, -1000.0))
    >>> labelled_habitat(habitat, 4)[1].tolist()
    [1.0, 1.0]
    """
    labels, count = label(mask.values, connectivity, progress)
    return labels, np.bincount(labels.ravel(), minlength=count + 1)[1:] * (mask.cell_area / KM2)


def raster_fragmentation(
    mask: Grid,
    units: np.ndarray,
    count: int,
    connectivity: int = 4,
    progress: Progress = silent,
) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Metrics of units of a raster.

    Parameters
    ----------
    mask : Grid of bool
        Habitat.
    units : ndarray of int, shape (rows, columns)
        1 to `count`; 0 outside all of them.
    count : int
    connectivity : {4, 8}

    Returns
    -------
    metrics : dict of str to ndarray, shape (count,)
        As `metrics` gives them, NaN where a unit has no cell; a part of a patch that the limit of a unit cuts in two counts as two.
    labels : ndarray of int32
        The whole patches.

    Raises
    ------
    Fault
        No unit has a cell.

    Examples
    --------
    >>> from affine import Affine
    >>> habitat = Grid(np.array([[1, 1, 1, 0]], dtype=bool), Affine.scale(1000.0, -1000.0))
    >>> found, _ = raster_fragmentation(habitat, np.array([[1, 1, 2, 2]]), 2)
    >>> found["meff_cut_km2"].tolist(), found["meff_cbc_km2"].tolist()
    ([2.0, 0.5], [3.0, 1.5])
    """
    labels, area = labelled_habitat(mask, connectivity, part(progress, 0.0, 0.5))
    cell = mask.cell_area / KM2
    rows, areas, wholes = [np.empty(0, dtype=np.int64)], [np.empty(0)], [np.empty(0)]
    windows = find_objects(units.astype(np.int32))
    for number, window in enumerate(windows):
        checkpoint(progress, 0.5 + 0.5 * number / len(windows))
        if window is None:
            continue
        own = label(mask.values[window] & (units[window] == number + 1), connectivity)[0]
        _, first, sizes = np.unique(own, return_index=True, return_counts=True)
        inside = own.ravel()[first] > 0
        rows.append(np.full(int(inside.sum()), number))
        areas.append(sizes[inside] * cell)
        wholes.append(area[labels[window].ravel()[first[inside]] - 1])
    if not rows:
        raise Fault("No territory holds a cell of the raster: check the CRS and the extent of both.")
    size = np.bincount(units.ravel(), minlength=count + 1)[1:] * cell
    unit = np.where(size > 0, size, np.nan)
    return metrics(unit, np.concatenate(rows), np.concatenate(areas), np.concatenate(wholes)), labels
