"""Links between habitat patches: least cost on a resistance raster, or straight."""

from __future__ import annotations

from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import shapely

from ..grid import Grid
from ..messages import Fault, Note, Progress, part, silent, translatable
from .conversion import Conversion, conversion
from .labels import nearest_label, touching
from .leastcost import Paths, least_cost_paths
from .search import Surface
from .straight import box_gaps

MOST_PAIRS = 3_000_000
"""More links than this are no map and no graph that can be worked on."""


@dataclass(frozen=True)
class Links:
    """Links and what is to be said of them.

    Attributes
    ----------
    frame : GeoDataFrame
        ``de, vers`` (identifiers), ``cout``, ``longueur_m`` and lines.
    conversion : Conversion or None
        Between metres and cost, over the links found before any limit in metres; None where it cannot be fitted.
    pairs : ndarray of int, shape (n, 2)
        Labels of the patches of each link, 1 for the first one.
    notes : list of Note
    """

    frame: gpd.GeoDataFrame
    conversion: Conversion | None
    pairs: np.ndarray
    notes: list[Note] = field(default_factory=list)


def cost_links(
    labels: np.ndarray,
    ids: np.ndarray,
    resistance: Grid,
    *,
    complete: bool = False,
    max_cost: float = np.inf,
    max_metres: float = np.inf,
    progress: Progress = silent,
) -> Links:
    """Least-cost links between patches of a grid.

    Parameters
    ----------
    labels : ndarray of int32, shape (rows, columns)
        Patches 1 to n; 0 elsewhere. Labels without cells have no links.
    ids : ndarray, shape (n,)
        Identifier of each patch.
    resistance : Grid of float
        0 or more; NaN is a barrier.
    complete : bool
        All pairs, or those whose Euclidean Voronoi cells share a side.
    max_cost : float
        Dearer links are left out.
    max_metres : float
        A limit on the length of the path, turned into a cost by the conversion.

    Returns
    -------
    Links

    Notes
    -----
    Cost: Σ (c₁ + c₂)/2 · length of the step in cells, as in Graphab, GRASS r.cost and skimage's MCP_Geometric.
    `longueur_m` is the length of the path between the centres of its cells.

    Examples
    --------
    >>> from affine import Affine
    >>> labels = np.array([[1, 0, 0, 2]], dtype=np.int32)
    >>> resistance = Grid(np.array([[1.0, 3.0, 5.0, 1.0]]), Affine(10.0, 0.0, 0.0, 0.0, -10.0, 10.0))
    >>> found = cost_links(labels, np.array([7, 9]), resistance)
    >>> found.frame[["de", "vers", "cout", "longueur_m"]].values.tolist()
    [[7.0, 9.0, 9.0, 30.0]]
    """
    surface = Surface(resistance.values, resistance.cell_size)
    if len(np.unique(labels[labels > 0])) < 2:
        raise Fault("Fewer than two patches lie on the raster: there is nothing to link.")
    ratio: Conversion | None = None
    notes: list[Note] = []
    limit = max_cost
    planar: Paths | None = None
    if not complete or np.isfinite(max_metres):
        pairs, gap = planar_pairs(labels, resistance.cell_size, part(progress, 0.0, 0.1))
        first = np.inf if np.isfinite(max_metres) else limit
        planar = least_cost_paths(surface, labels, pairs, gap, first, part(progress, 0.1, 0.6 if complete else 1.0))
        ratio = conversion(planar.cost, path_lengths(planar.cells, resistance))
        if np.isfinite(max_metres):
            limit = min(limit, _limit(ratio, max_metres, notes))
    if complete or planar is None:
        pairs, gap = all_pairs(labels, surface, limit)
        found = least_cost_paths(surface, labels, pairs, gap, limit, part(progress, 0.6 if planar else 0.0, 1.0))
        ratio = ratio or conversion(found.cost, path_lengths(found.cells, resistance))
    else:
        found = planar
    notes += _notes(found, ids, labels, limit)
    return Links(_frame(found, ids, resistance, limit), ratio, found.pairs[found.cost <= limit], notes)


def planar_pairs(
    labels: np.ndarray, size: tuple[float, float], progress: Progress = silent
) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of patches whose Euclidean Voronoi cells share a side, and the cells between the two.

    Examples
    --------
    >>> planar_pairs(np.array([[1, 0, 0, 2, 0, 3]], dtype=np.int32), (1.0, 1.0))[0].tolist()
    [[1, 2], [2, 3]]
    """
    voronoi, distance = nearest_label(labels, size, progress)
    pairs, gap = touching(voronoi, distance)
    return pairs, gap / np.sqrt(size[0] * size[1]) + 1


def path_lengths(cells: list[np.ndarray], grid: Grid) -> np.ndarray:
    """Lengths of paths between the centres of their cells, in the grid's unit."""
    steps = np.array(grid.cell_size[::-1])
    return np.array([np.hypot(*(np.diff(path, axis=0) * steps).T).sum() for path in cells])


def all_pairs(labels: np.ndarray, surface: Surface, limit: float) -> tuple[np.ndarray, np.ndarray]:
    """Every pair whose bounding boxes are not too far apart for the limit at the least resistance, and the cells between the two boxes.

    Examples
    --------
    >>> all_pairs(np.array([[1, 0, 0, 2]], dtype=np.int32), Surface(np.ones((1, 4))), 2.0)[0].tolist()
    []
    """
    from scipy.ndimage import find_objects

    places = {number: place for number, place in enumerate(find_objects(labels), start=1) if place is not None}
    numbers = np.array(list(places), dtype=np.int64)
    if len(numbers) * (len(numbers) - 1) // 2 > MOST_PAIRS:
        raise Fault(
            "{count} patches make too many pairs for the complete topology: choose the planar one, or leave out small patches.",
            count=len(numbers),
        )
    box = np.array([(p[1].start, p[0].start, p[1].stop - 1, p[0].stop - 1) for p in places.values()], dtype=np.float64)
    one, other = np.triu_indices(len(numbers), 1)
    gap = box_gaps(box[one], box[other])
    near = gap * surface.lengths.min() * float(np.nanmin(surface.resistance)) <= limit
    return np.stack([numbers[one[near]], numbers[other[near]]], axis=1), gap[near]


def _limit(ratio: Conversion | None, metres: float, notes: list[Note]) -> float:
    if ratio is None:
        raise Fault(
            "{metres} m cannot be turned into a cost: too few links. Give the greatest cost instead.", metres=metres
        )
    cost = ratio.cost(metres)
    notes.append(Note(translatable("{metres} m amount to a cost of {cost}."), {"metres": metres, "cost": cost}, False))
    return cost


def _notes(found: Paths, ids: np.ndarray, labels: np.ndarray, limit: float) -> list[Note]:
    notes = []
    kept = found.cost <= limit
    beyond = found.beyond + int(np.count_nonzero(~kept))
    if beyond:
        notes.append(
            Note(
                translatable("{count} pairs cost more than {limit}: they are not linked."),
                {"count": beyond, "limit": limit},
                False,
            )
        )
    if found.barred:
        notes.append(
            Note(
                translatable("{count} pairs are not linked: barriers, cells without a value, lie between them."),
                {"count": found.barred},
            )
        )
    present = np.unique(labels[labels > 0])
    alone = np.setdiff1d(present, found.pairs[kept])
    if len(alone):
        notes.append(
            Note(
                translatable("{count} patches have no link, they stay alone: {ids}."),
                {"count": len(alone), "ids": [str(value) for value in ids[alone - 1][:10]]},
            )
        )
    return notes


def _frame(found: Paths, ids: np.ndarray, grid: Grid, limit: float) -> gpd.GeoDataFrame:
    kept = np.flatnonzero(found.cost <= limit)
    paths = [found.cells[link] for link in kept]
    centres = [np.stack(grid.xy(path[:, 0], path[:, 1]), axis=1) for path in paths]
    number = np.repeat(np.arange(len(paths)), [len(path) for path in paths])
    lines = shapely.linestrings(np.concatenate(centres), indices=number) if paths else np.empty(0, dtype=object)
    columns = {
        "de": ids[found.pairs[kept, 0] - 1],
        "vers": ids[found.pairs[kept, 1] - 1],
        "cout": found.cost[kept],
        "longueur_m": path_lengths(paths, grid),
    }
    return gpd.GeoDataFrame(columns, geometry=lines, crs=grid.crs or None)
