"""Urban sprawl: dispersion of built-up land, land per inhabitant, weighted urban proliferation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from scipy.signal import oaconvolve
from scipy.special import expit

from ..geometry import cut_by
from ..messages import Fault, Note, Progress, checkpoint, part, silent, translatable
from ..overlaps import partition
from .efficiency import ratio

HORIZON_M = 2_000.0
"""Horizon of perception: built-up places farther apart do not count together."""

CELL_M = 15.0
"""Cell of the grid on which built-up polygons are sampled, as in the authors' work on Switzerland."""

BLOCK_CELLS = 1_024
"""Rows and columns of the blocks in which a grid is worked through."""

POINTS_PER_BATCH = 500_000
"""Centres of cells tested against a polygon between two checks of the cancel button."""


@dataclass(frozen=True)
class Sprawl:
    """Built-up land of each territory.

    Attributes
    ----------
    built : ndarray of float64
        Built-up surface, m².
    dispersion : ndarray of float64
        DIS, urban permeation units per m² of built-up land; NaN without built-up land.
    notes : list of Note
    """

    built: np.ndarray
    dispersion: np.ndarray
    notes: list[Note]


def weight_of_distance(distance: np.ndarray) -> np.ndarray:
    """f(d) = √(2 d + 1) − 1, urban permeation units per m², d in m (Jaeger et al. 2010).

    Examples
    --------
    >>> weight_of_distance(np.array([0.0, 4.0]))
    array([0., 2.])
    """
    return np.sqrt(2 * distance + 1) - 1


def within_cell(side: float) -> float:
    """Mean of f over pairs of points of one cell: √(0.97428 b + 1.046) − 0.996249, b its side in m.

    Examples
    --------
    >>> round(within_cell(15), 3)
    2.961
    """
    return float(np.sqrt(0.97428 * side + 1.046) - 0.996249)


def proliferation(share: np.ndarray, dispersion: np.ndarray, uptake: np.ndarray) -> np.ndarray:
    """Weighted urban proliferation, urban permeation units per m² of land.

    Parameters
    ----------
    share : ndarray
        PBA, built-up share of the territory, 0 to 1.
    dispersion : ndarray
        DIS.
    uptake : ndarray
        LUP, m² of built-up land per inhabitant and job.

    Notes
    -----
    WUP = PBA · DIS · w₁(DIS) · w₂(LUP), w₁ = ½ + s(0.294432 DIS − 12.955), w₂ = s(4.159 − 613.125 / LUP),
    s(x) = eˣ / (1 + eˣ). Jaeger J., Schwick C. (2014), "Improving the measurement of urban sprawl: Weighted Urban
    Proliferation (WUP) and its application to Switzerland", Ecological Indicators 38, 294–308.

    Examples
    --------
    >>> proliferation(np.array([0.1]), np.array([44.0]), np.array([400.0])).round(3)
    array([4.103])
    """
    first = 0.5 + expit(0.294432 * dispersion - 12.955)
    second = expit(4.159 - 613.125 / np.where(uptake > 0, uptake, np.nan))
    return share * dispersion * first * second


SPRAWL_COLUMNS = ("wup", "dis", "lup", "pba_pct", "bati_ha")


def sprawl_table(
    territories: np.ndarray, found: Sprawl | None, figures: pd.DataFrame
) -> tuple[pd.DataFrame, list[Note]]:
    """Weighted urban proliferation of territories and its parts.

    Parameters
    ----------
    territories : ndarray of object
        Polygons in a metric CRS.
    found : Sprawl or None
        None where no built-up land was given: nothing is known.
    figures : DataFrame
        ``pop_1, jobs_1`` where they are known.

    Returns
    -------
    table : DataFrame
        `SPRAWL_COLUMNS`.
    notes : list of Note

    Examples
    --------
    >>> land, built = np.array([shapely.box(0, 0, 100, 100)]), Sprawl(np.array([400.0]), np.array([20.0]), [])
    >>> table, _ = sprawl_table(land, built, pd.DataFrame({"pop_1": [6.0], "jobs_1": [2.0]}))
    >>> table[["lup", "pba_pct", "bati_ha"]].values.tolist()
    [[50.0, 4.0, 0.04]]
    """
    if found is None:
        return pd.DataFrame(np.nan, index=range(len(territories)), columns=list(SPRAWL_COLUMNS)), []
    notes = list(found.notes)
    if not {"pop_1", "jobs_1"} <= set(figures):
        notes.append(Note(translatable("Without inhabitants and jobs at the second date, LUP and WUP are not known.")))
    people = figures.reindex(columns=["pop_1", "jobs_1"]).sum(axis=1, skipna=False).to_numpy(dtype=float)
    uptake = found.built / np.where(people > 0, people, np.nan)
    share = found.built / shapely.area(territories)
    empty = int((found.built == 0).sum())
    if empty:
        message = translatable("{count} territories have no built-up land: no dispersion for them.")
        notes.append(Note(message, {"count": empty}))
    columns = proliferation(share, found.dispersion, uptake), found.dispersion, uptake, 100 * share, found.built / 1e4
    return pd.DataFrame(dict(zip(SPRAWL_COLUMNS, columns))), notes


def site_dispersion(built: np.ndarray, side: float, progress: Progress = silent) -> np.ndarray:
    """Mean weight of the distances from each built-up cell to those within the horizon.

    Parameters
    ----------
    built : ndarray of bool, shape (rows, columns)
    side : float
        Of a cell, m.

    Returns
    -------
    ndarray of float32, shape (rows, columns)
        SI; NaN where nothing is built. A cell counts itself with `within_cell`.

    Notes
    -----
    Convolution by blocks, each with the margin that the horizon asks for.

    Examples
    --------
    >>> site_dispersion(np.array([[True, True]]), 15.0).round(2)
    array([[3.76, 3.76]], dtype=float32)
    """
    reach = int(HORIZON_M // side)
    step = np.arange(-reach, reach + 1) * side
    distance = np.hypot(step[:, None], step[None, :])
    near = (distance <= HORIZON_M).astype(float)
    weight = near * weight_of_distance(distance)
    weight[reach, reach] = within_cell(side)
    result = np.full(built.shape, np.nan, dtype=np.float32)
    corners = [(r, c) for r in range(0, built.shape[0], BLOCK_CELLS) for c in range(0, built.shape[1], BLOCK_CELLS)]
    for number, (r, c) in enumerate(corners):
        checkpoint(progress, number / len(corners))
        top, left = max(r - reach, 0), max(c - reach, 0)
        window = built[top : r + BLOCK_CELLS + reach, left : c + BLOCK_CELLS + reach].astype(float)
        core = (slice(r - top, r - top + BLOCK_CELLS), slice(c - left, c - left + BLOCK_CELLS))
        here = window[core] > 0
        if not here.any():
            continue
        total, count = (oaconvolve(window, kernel, mode="same")[core] for kernel in (weight, near))
        block = result[r : r + BLOCK_CELLS, c : c + BLOCK_CELLS]
        block[here] = total[here] / np.maximum(np.round(count[here]), 1)
    return result


def sprawl_of_cells(
    territories: np.ndarray, built: np.ndarray, origin: tuple[float, float], side: float, progress: Progress = silent
) -> Sprawl:
    """Built-up surface and dispersion from a grid.

    Parameters
    ----------
    territories : ndarray of object
        Polygons in the grid's metric CRS.
    built : ndarray of bool, shape (rows, columns)
        From north to south. Built-up cells outside a territory count as neighbours of those inside.
    origin : (float, float)
        West and north edge of the grid.
    side : float
        Of the square cells, m.
    """
    site = site_dispersion(built, side, part(progress, 0.0, 0.7))
    west, north = origin
    count, total = np.zeros(len(territories)), np.zeros(len(territories))
    shapely.prepare(territories)
    for number, (x0, y0, x1, y1) in enumerate(shapely.bounds(territories)):
        top, left = max(int((north - y1) // side), 0), max(int((x0 - west) // side), 0)
        bottom, right = max(int((north - y0) // side) + 1, 0), max(int((x1 - west) // side) + 1, 0)
        height = max(POINTS_PER_BATCH // max(right - left, 1), 1)
        for first in range(top, min(bottom, len(built)), height):
            checkpoint(progress, 0.7 + 0.3 * number / len(territories))
            row, column = np.nonzero(built[first : min(first + height, bottom), left:right])
            row, column = row + first, column + left
            inside = shapely.contains_xy(territories[number], west + (column + 0.5) * side, north - (row + 0.5) * side)
            count[number] += inside.sum()
            total[number] += site[row[inside], column[inside]].sum(dtype=float)
    return Sprawl(count * side**2, ratio(total, count), [])


def sprawl_of_polygons(
    territories: np.ndarray, built: np.ndarray, side: float = CELL_M, progress: Progress = silent
) -> Sprawl:
    """Built-up surface and dispersion from polygons: the surface is theirs, the dispersion that of the cells of a grid.

    A cell is built up when its centre is.

    Examples
    --------
    >>> found = sprawl_of_polygons(np.array([shapely.box(0, 0, 300, 300)]), np.array([shapely.box(0, 0, 30, 30)]))
    >>> found.built, found.dispersion.round(1)
    (array([900.]), array([4.4]))
    """
    once = partition(built, part(progress, 0.0, 0.2))
    flat = once.geometry[~shapely.is_missing(once.geometry)]
    notes = []
    if once.overlap_m2 > 1:
        notes.append(
            Note(
                translatable("Built-up polygons overlap on {surface} ha, counted once."),
                {"surface": once.overlap_m2 / 1e4},
                False,
            )
        )
    pieces = cut_by(territories, flat, part(progress, 0.2, 0.4))
    surface = np.bincount(pieces.left, shapely.area(pieces.geometry), len(territories))
    near = shapely.STRtree(flat).query(_around(territories), predicate="intersects")[1]
    cells, origin = _sampled(flat[np.unique(near)], side, part(progress, 0.4, 0.6))
    found = sprawl_of_cells(territories, cells, origin, side, part(progress, 0.6, 1.0))
    lost = (surface > 0) & np.isnan(found.dispersion)
    if lost.any():
        notes.append(
            Note(
                translatable(
                    "{count} territories have built-up land too small for cells of {side} m: no dispersion for them."
                ),
                {"count": int(lost.sum()), "side": float(side)},
            )
        )
    return Sprawl(surface, found.dispersion, notes)


def _around(territories: np.ndarray) -> np.ndarray:
    """Bounding boxes widened by the horizon."""
    west, south, east, north = shapely.bounds(territories).T
    return shapely.box(west - HORIZON_M, south - HORIZON_M, east + HORIZON_M, north + HORIZON_M)


def _sampled(polygons: np.ndarray, side: float, progress: Progress) -> tuple[np.ndarray, tuple[float, float]]:
    """The cells whose centre lies in a polygon, and the west and north edge of their grid."""
    if not len(polygons):
        return np.zeros((1, 1), dtype=bool), (0.0, 0.0)
    box = shapely.bounds(polygons)
    west, north = np.floor(box[:, 0].min() / side) * side, np.ceil(box[:, 3].max() / side) * side
    shape = int((north - box[:, 1].min()) // side) + 1, int((box[:, 2].max() - west) // side) + 1
    if shape[0] * shape[1] > 4e9:
        raise Fault(
            "The built-up land spreads over {rows} × {columns} cells of {side} m: work on a smaller extent, or with larger cells.",
            rows=shape[0],
            columns=shape[1],
            side=float(side),
        )
    result = np.zeros(shape, dtype=bool)
    first = np.floor((box[:, 0] - west) / side).astype(np.int64), np.floor((north - box[:, 3]) / side).astype(np.int64)
    last = np.floor((box[:, 2] - west) / side).astype(np.int64), np.floor((north - box[:, 1]) / side).astype(np.int64)
    wide, high = last[0] - first[0] + 1, last[1] - first[1] + 1
    count = wide * high
    shapely.prepare(polygons)
    step = np.searchsorted(
        np.cumsum(count), np.arange(POINTS_PER_BATCH, count.sum() + POINTS_PER_BATCH, POINTS_PER_BATCH)
    )
    start = 0
    for end in np.minimum(step + 1, len(polygons)):
        checkpoint(progress, start / len(polygons))
        rows = np.arange(start, end)
        owner = np.repeat(rows, count[start:end])
        place = np.arange(len(owner)) - np.repeat(np.cumsum(count[start:end]) - count[start:end], count[start:end])
        column, row = first[0][owner] + place % wide[owner], first[1][owner] + place // wide[owner]
        inside = shapely.contains_xy(polygons[owner], west + (column + 0.5) * side, north - (row + 0.5) * side)
        result[row[inside], column[inside]] = True
        start = end
    return result, (float(west), float(north))
