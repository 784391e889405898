"""The brown network (trame brune): the value of soils, their reservoirs, and the sealed breaks between them.

A method of the suite, after the four functions of soils of the project MUSE (Cerema, 2022); what is published and what is
proposed is told in the tables and the help.
"""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely
from scipy import ndimage

from ..geometry import cut_by
from ..grid import Grid
from ..messages import Fault, Note, Progress, checkpoint, part, silent, translatable
from ..overlaps import partition
from ..parts import run_cancellable
from .fragmentation import fragmentation, habitat_patches
from .labels import label, outlines, renumber
from .soil_cover import SEALED, SOIL, SoilCover

HA = 10_000
SAMPLES_A_CELL = 4
"""Places a cell looked at along a break."""


@dataclass(frozen=True)
class BrownNetwork:
    """Results of `brown_network`.

    Attributes
    ----------
    score, completeness, resistance : Grid of float32
        See `soil_score` and `soil_resistance`.
    reservoirs, breaks, account : GeoDataFrame
        See `reservoirs`, `breaks` and `soil_account`.
    completeness_pct : float
        Mean weight of the criteria known where there is a score; 0 where there is none.
    notes : list of Note
    """

    score: Grid
    completeness: Grid
    resistance: Grid
    reservoirs: gpd.GeoDataFrame
    breaks: gpd.GeoDataFrame
    account: gpd.GeoDataFrame
    completeness_pct: float
    notes: list[Note]


def brown_network(
    cover: SoilCover,
    criteria: list[tuple[np.ndarray, float]],
    total: float,
    territories: gpd.GeoDataFrame,
    *,
    quantile: float,
    min_ha: float,
    longest: float,
    progress: Progress = silent,
) -> BrownNetwork:
    """Score of soils, reservoirs, sealed breaks, and the account by territory.

    Parameters
    ----------
    cover : SoilCover
    criteria, total
        See `soil_score`.
    territories : GeoDataFrame
        ``id, nom``.
    quantile, min_ha
        See `reservoirs`.
    longest : float
        See `breaks`.

    Examples
    --------
    >>> from .soil_cover import Covers, soil_cover
    >>> land = gpd.GeoDataFrame({"code": ["s", "r", "s"]}, geometry=[shapely.box(x, 0, x + 100, 100) for x in (0, 100, 200)], crs=2154)
    >>> cover = soil_cover(land, Covers({"s": SOIL, "r": SEALED}, {"s": 50.0}), np.empty(0, dtype=object), 100.0, "", "land")
    >>> commune = gpd.GeoDataFrame({"id": ["1"], "nom": ["A"]}, geometry=[shapely.box(0, 0, 300, 100)], crs=2154)
    >>> found = brown_network(cover, [(cover.worms, 1.0)], 2.0, commune, quantile=0.5, min_ha=0.0, longest=150.0)
    >>> found.score.values.tolist(), found.completeness_pct, found.breaks["gain_ha"].tolist()
    ([[50.0, nan, 50.0]], 50.0, [1.0])
    """
    grid = cover.nature
    score, completeness = soil_score(criteria, total, grid.values == SOIL)
    found, labels = reservoirs(grid.with_values(score), completeness, quantile, min_ha, part(progress, 0.0, 0.2))
    cut = breaks(grid, labels, longest, part(progress, 0.2, 0.45))
    account, notes = soil_account(
        cover.soil, cover.sealed, cover.drawn_over, territories, cut, part(progress, 0.45, 1.0)
    )
    known = ~np.isnan(score)
    return BrownNetwork(
        grid.with_values(score),
        grid.with_values(completeness),
        grid.with_values(soil_resistance(score)),
        found,
        cut,
        account,
        float(completeness[known].mean()) if known.any() else 0.0,
        [*cover.notes, *notes],
    )


def soil_score(
    criteria: list[tuple[np.ndarray, float]], total: float, soil: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Score of soils and how much of it is known.

    Parameters
    ----------
    criteria : list of (ndarray of float, shape (rows, columns); weight)
        0 to 100; NaN where not known.
    total : float
        Weight of all criteria, those without data included.
    soil : ndarray of bool, shape (rows, columns)
        Open soil.

    Returns
    -------
    score, completeness : ndarray of float32
        0 to 100; NaN outside open soil, and where no criterion is known. Completeness: weight of the criteria known, %.

    Notes
    -----
    S = Σ w·c / Σ w over the criteria known in the cell.

    Examples
    --------
    >>> infiltration, worms = np.array([[80.0, np.nan]]), np.array([[40.0, 40.0]])
    >>> [band.tolist() for band in soil_score([(infiltration, 1.0), (worms, 1.0)], 4.0, np.ones((1, 2), dtype=bool))]
    [[[60.0, 40.0]], [[50.0, 25.0]]]
    """
    weighted, known = np.zeros(soil.shape, dtype=np.float32), np.zeros(soil.shape, dtype=np.float32)
    for values, weight in criteria:
        here = ~np.isnan(values)
        weighted[here] += np.float32(weight) * values[here].astype(np.float32)
        known[here] += np.float32(weight)
    scored = soil & (known > 0)
    score = np.full(soil.shape, np.nan, dtype=np.float32)
    score[scored] = np.minimum(weighted[scored] / known[scored], 100)  # a rounding of float32 above
    return score, np.where(soil, np.float32(100) * known / np.float32(total), np.float32(np.nan))


def soil_resistance(score: np.ndarray) -> np.ndarray:
    """Resistance to the fauna of soils: 1 + 999 · (1 − S/100); what has no score is a barrier.

    Examples
    --------
    >>> soil_resistance(np.array([100.0, 0.0, np.nan]))
    array([   1., 1000.,   nan])
    """
    return 1 + 999 * (1 - score / 100)


def reservoirs(
    score: Grid,
    completeness: np.ndarray,
    quantile: float,
    min_ha: float,
    progress: Progress = silent,
) -> tuple[gpd.GeoDataFrame, np.ndarray]:
    """Groups of cells whose score is at least a quantile of all scores.

    Returns
    -------
    frame : GeoDataFrame
        ``id, surf_ha, score_moyen, completude_pct``.
    labels : ndarray of int32
        `id` of each cell; 0 elsewhere.

    Examples
    --------
    >>> from affine import Affine
    >>> score = Grid(np.array([[90.0, 90.0, 10.0, 80.0]]), Affine.scale(100.0, -100.0))
    >>> found, _ = reservoirs(score, np.full((1, 4), 25.0), 0.5, 0.0)
    >>> found[["surf_ha", "score_moyen"]].values.tolist()
    [[2.0, 90.0]]
    """
    if not 0 <= quantile <= 1:
        raise Fault("The quantile of reservoirs must lie between 0 and 1: it is {value}.", value=float(quantile))
    known = score.values[~np.isnan(score.values)]
    if not len(known):
        raise Fault("No cell has a score: check the codes of the land cover and the weights.")
    labels, count = label(score.values >= np.quantile(known, quantile), 8, progress)
    cell_ha = score.cell_area / HA
    keep = np.bincount(labels.ravel(), minlength=count + 1)[1:] * cell_ha >= min_ha
    labels = renumber(labels, keep)
    numbers_ = np.arange(1, int(keep.sum()) + 1)
    shapes = (
        run_cancellable(lambda: outlines(score.with_values(labels)), progress, 0.5)
        if len(numbers_)
        else np.empty(0, dtype=object)
    )
    frame = gpd.GeoDataFrame(
        {
            "id": numbers_,
            "surf_ha": np.bincount(labels.ravel(), minlength=len(numbers_) + 1)[1:] * cell_ha,
            "score_moyen": _means(score.values, labels, numbers_),
            "completude_pct": _means(completeness, labels, numbers_),
        },
        geometry=shapes,
        crs=score.crs or None,
    )
    return frame, labels


def _means(values: np.ndarray, labels: np.ndarray, numbers_: np.ndarray) -> np.ndarray:
    return np.atleast_1d(ndimage.mean(values, labels, numbers_)) if len(numbers_) else np.empty(0)


def breaks(
    nature: Grid,
    labels: np.ndarray,
    longest: float,
    progress: Progress = silent,
) -> gpd.GeoDataFrame:
    """Sealed stretches that part reservoirs: where to remove a seal, and what that would join.

    Parameters
    ----------
    nature : Grid of int8
        `SOIL`, `SEALED`, `WATER` or 0.
    labels : ndarray of int32, shape (rows, columns)
        Reservoirs.
    longest : float
        Metres of seal at the most.

    Returns
    -------
    GeoDataFrame
        ``de, vers`` (largest reservoir of each side), ``longueur_m, gain_ha, rang`` and the line from edge to edge.

    Notes
    -----
    Open soil whose cells touch is one island. For each two islands with a reservoir that neighbour each other across seals
    alone, the shortest line from cell to cell across their common border is the break: the border of the land that lies
    nearer to each than to any other island. A line past a third island, which may be shorter, is none. ``gain_ha``: open soil of the smaller island, which would be joined
    to the larger one; ``rang`` follows it, then the length.

    Examples
    --------
    >>> from affine import Affine
    >>> nature = Grid(np.array([[1, 2, 1, 1]], dtype=np.int8), Affine.scale(100.0, -100.0))
    >>> found = breaks(nature, np.array([[1, 0, 2, 2]], dtype=np.int32), 150)
    >>> found[["de", "vers", "longueur_m", "gain_ha", "rang"]].values.tolist()
    [[1.0, 2.0, 100.0, 1.0, 1.0]]
    """
    islands, count = label(nature.values == SOIL, 8, part(progress, 0.0, 0.2))
    area = np.bincount(islands.ravel(), minlength=count + 1) * nature.cell_area / HA
    chief = _chief(islands, labels, count)
    source = np.where(chief[islands] > 0, islands, 0)
    rows = []
    if len(np.unique(source)) > 2:
        checkpoint(progress, 0.3)
        pairs, ends = _crossings(source, nature.values, nature.cell_size, longest, part(progress, 0.3, 0.8))
        for pair, (a, b) in zip(pairs.tolist(), ends):
            metres, edge_a, edge_b = _edge_to_edge(a, b, nature.cell_size)
            if metres <= longest and _is_sealed_between(a, b, nature.values, source, pair):
                line = shapely.LineString(np.stack(nature.xy(*np.stack([edge_a, edge_b], axis=1)), axis=1))
                rows.append((chief[pair[0]], chief[pair[1]], metres, min(area[pair]), line))
    frame = gpd.GeoDataFrame(
        {name: [row[number] for row in rows] for number, name in enumerate(("de", "vers", "longueur_m", "gain_ha"))},
        geometry=np.array([row[4] for row in rows], dtype=object),
        crs=nature.crs or None,
    ).astype({"de": np.int64, "vers": np.int64, "longueur_m": float, "gain_ha": float})
    frame = frame.sort_values(["gain_ha", "longueur_m"], ascending=[False, True], kind="stable", ignore_index=True)
    frame["rang"] = np.arange(1, len(frame) + 1)
    return frame


def _edge_to_edge(a: np.ndarray, b: np.ndarray, size: tuple[float, float]) -> tuple[float, np.ndarray, np.ndarray]:
    """Metres between the edges of two cells (row, column), and the two ends in rows and columns."""
    width, height = size
    whole = float(np.hypot(*((b - a) * [height, width])))
    cut = min(width, height) / 2 / whole
    return whole * (1 - 2 * cut), a + (b - a) * cut, b - (b - a) * cut


def _is_sealed_between(
    a: np.ndarray, b: np.ndarray, nature: np.ndarray, source: np.ndarray, islands: list[int]
) -> bool:
    """Does the line between two cells run over seals and the two islands alone?"""
    steps = max(int(SAMPLES_A_CELL * np.abs(b - a).max()), 1)
    row, column = np.rint(a + np.linspace(0, 1, steps + 1)[:, None] * (b - a)).astype(np.int64).T
    return bool(((nature[row, column] == SEALED) | np.isin(source[row, column], islands)).all())


def _chief(islands: np.ndarray, labels: np.ndarray, count: int) -> np.ndarray:
    """The largest reservoir of each island; 0 where it has none."""
    held = labels > 0
    chief = np.zeros(count + 1, dtype=np.int64)
    pair, cells = np.unique(np.stack([islands[held], labels[held]], axis=1), axis=0, return_counts=True)
    order = np.argsort(cells, kind="stable")
    chief[pair[order, 0]] = pair[order, 1]
    return chief


def _crossings(
    source: np.ndarray, nature: np.ndarray, size: tuple[float, float], longest: float, progress: Progress
) -> tuple[np.ndarray, list[tuple[np.ndarray, np.ndarray]]]:
    """Pairs of islands that neighbour each other across seals, and the two cells between which their shortest line runs."""
    distance, places = run_cancellable(
        lambda: ndimage.distance_transform_edt(source == 0, sampling=(size[1], size[0]), return_indices=True), progress
    )
    owner = source[places[0], places[1]]
    across = (nature == SEALED) | (source > 0)
    found = []
    rows, columns = source.shape
    for dy, dx in ((0, 1), (1, 0), (1, 1), (1, -1)):
        left, right = max(-dx, 0), columns - max(dx, 0)
        here, there = (slice(0, rows - dy), slice(left, right)), (slice(dy, rows), slice(left + dx, right + dx))
        meets = (owner[here] != owner[there]) & across[here] & across[there]
        meets &= distance[here] + distance[there] <= longest + size[0] + size[1]
        row, column = np.nonzero(meets)
        a = np.stack([row, column + left], axis=1)
        b = a + [dy, dx]
        found.append(np.concatenate([places[:, a[:, 0], a[:, 1]].T, places[:, b[:, 0], b[:, 1]].T], axis=1))
    ends = np.concatenate(found)
    pair = np.stack([source[ends[:, 0], ends[:, 1]], source[ends[:, 2], ends[:, 3]]], axis=1)
    swap = pair[:, 0] > pair[:, 1]
    pair[swap], ends[swap] = pair[swap][:, ::-1], ends[swap][:, [2, 3, 0, 1]]
    gap = np.hypot((ends[:, 0] - ends[:, 2]) * size[1], (ends[:, 1] - ends[:, 3]) * size[0])
    order = np.lexsort((gap, pair[:, 1], pair[:, 0]))
    fresh = np.r_[True, (pair[order][1:] != pair[order][:-1]).any(axis=1)] if len(order) else np.zeros(0, dtype=bool)
    best = order[fresh]
    return pair[best], [(ends[row, :2], ends[row, 2:]) for row in best]


def soil_account(
    soil: np.ndarray,
    sealed: np.ndarray,
    cutting: np.ndarray,
    territories: gpd.GeoDataFrame,
    found: gpd.GeoDataFrame,
    progress: Progress = silent,
) -> tuple[gpd.GeoDataFrame, list[Note]]:
    """Sealing, mesh of open soil, and breaks by territory, from polygons.

    Parameters
    ----------
    soil, sealed : ndarray of object
        Polygons of open soil and of all that is sealed; sealed ones may overlap.
    cutting : ndarray of object
        Sealed polygons that lie on top of soil (buildings, roads).
    territories : GeoDataFrame
        ``id, nom``.
    found : GeoDataFrame
        The breaks.

    Returns
    -------
    GeoDataFrame
        ``id, nom, surf_ha, couvert_pct, impermeable_ha, impermeable_pct, sol_ha, meff_cbc_km2, ruptures``; shares are of the land
        covered, NaN where there is none; a break counts where its middle lies.

    Examples
    --------
    >>> commune = gpd.GeoDataFrame({"id": ["1"], "nom": ["A"]}, geometry=[shapely.box(0, 0, 1000, 1000)], crs=2154)
    >>> land, road = np.array([shapely.box(0, 0, 1000, 1000)]), np.array([shapely.box(500, 0, 510, 1000)])
    >>> none = gpd.GeoDataFrame({"rang": []}, geometry=[], crs=2154)
    >>> soil_account(land, road, road, commune, none)[0][["impermeable_pct", "meff_cbc_km2", "ruptures"]].round(4).values.tolist()
    [[1.0, 0.4901, 0.0]]
    """
    zones = territories.geometry.to_numpy()
    area = shapely.area(zones)
    closed = _inside(zones, sealed, part(progress, 0.0, 0.25))
    covered = _inside(zones, np.concatenate([soil, sealed]), part(progress, 0.25, 0.5))
    known = covered > 0
    patches = habitat_patches(soil, cutting, part(progress, 0.5, 0.8))
    mesh = fragmentation(patches, territories, part(progress, 0.8, 1.0))
    middle = shapely.line_interpolate_point(found.geometry.to_numpy(), 0.5, normalized=True)
    inside, counted = shapely.STRtree(middle).query(zones, predicate="intersects")
    table = gpd.GeoDataFrame(
        {
            "id": territories["id"].to_numpy(),
            "nom": territories["nom"].to_numpy(),
            "surf_ha": area / HA,
            "couvert_pct": 100 * covered / area,
            "impermeable_ha": np.where(known, closed / HA, np.nan),
            "impermeable_pct": 100 * closed / np.where(known, covered, np.nan),
            "sol_ha": np.where(known, 100 * mesh.territories["somme_km2"], np.nan),
            "meff_cbc_km2": np.where(known, mesh.territories["meff_cbc_km2"], np.nan),
            "ruptures": np.bincount(inside, minlength=len(zones)),
        },
        geometry=zones,
        crs=territories.crs,
    )
    lost = len(found) - len(np.unique(counted))
    notes = (
        [Note(translatable("{count} breaks lie outside all territories: they count in none."), {"count": lost}, False)]
        if lost
        else []
    )
    absent = int((~known).sum())
    if absent:
        notes.append(
            Note(translatable("{count} territories have no land cover: their soils are not known."), {"count": absent})
        )
    return table, notes


def _inside(zones: np.ndarray, polygons: np.ndarray, progress: Progress) -> np.ndarray:
    """Area of polygons in each zone, overlaps counted once."""
    if not len(polygons):
        return np.zeros(len(zones))
    pieces = cut_by(zones, partition(polygons, part(progress, 0.0, 0.5)).geometry, part(progress, 0.5, 1.0))
    return np.bincount(pieces.left, shapely.area(pieces.geometry), len(zones))
