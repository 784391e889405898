"""Labelled cells: groups of cells, the Euclidean Voronoi cells around them, their exact outlines."""

from __future__ import annotations

import numpy as np
import shapely
from scipy import ndimage
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..grid import Grid
from ..messages import Progress, silent
from ..parts import run_cancellable


def label(mask: np.ndarray, connectivity: int = 8, progress: Progress = silent) -> tuple[np.ndarray, int]:
    """Number the groups of cells that touch.

    Parameters
    ----------
    mask : ndarray of bool, shape (rows, columns)
    connectivity : {8, 4}
        8: cells touch at a side or a corner; 4: at a side only.

    Returns
    -------
    labels : ndarray of int32, shape (rows, columns)
        1, 2, … in reading order of each group's first cell; 0 outside the mask.
    count : int

    Examples
    --------
    >>> mask = np.array([[1, 0], [0, 1]], dtype=bool)
    >>> label(mask, 8)[1], label(mask, 4)[1]
    (1, 2)
    """
    structure = np.ones((3, 3)) if connectivity == 8 else None
    labels = np.zeros(mask.shape, dtype=np.int32)
    count = run_cancellable(lambda: ndimage.label(mask, structure, labels), progress)
    return labels, int(count)


def renumber(labels: np.ndarray, keep: np.ndarray) -> np.ndarray:
    """Labels 1, 2, … of the groups to keep, in the same order; 0 elsewhere.

    Examples
    --------
    >>> renumber(np.array([[0, 1, 2, 3]]), np.array([False, True, True]))
    array([[0, 0, 1, 2]], dtype=int32)
    """
    number = np.zeros(len(keep) + 1, dtype=np.int32)
    number[1:][keep] = np.arange(1, np.count_nonzero(keep) + 1)
    return number[labels]


def nearest_label(
    labels: np.ndarray, size: tuple[float, float] = (1.0, 1.0), progress: Progress = silent
) -> tuple[np.ndarray, np.ndarray]:
    """The label nearest to each cell (the Voronoi cells of the patches) and its distance, between centres of cells.

    Parameters
    ----------
    labels : ndarray of int32, shape (rows, columns)
        0 where there is no patch; at least one cell has one.
    size : tuple of float
        Width and height of a cell: distances are in their unit.

    Returns
    -------
    labels : ndarray of int32, distance : ndarray of float64

    Examples
    --------
    >>> nearest_label(np.array([[1, 0, 0, 0, 2]], dtype=np.int32))[0]
    array([[1, 1, 1, 2, 2]], dtype=int32)
    """
    free = labels == 0
    distance, places = run_cancellable(
        lambda: ndimage.distance_transform_edt(free, sampling=(size[1], size[0]), return_indices=True), progress
    )
    return labels[places[0], places[1]], distance


def touching(labels: np.ndarray, distance: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of labels that share a side of a cell.

    Parameters
    ----------
    labels : ndarray of int32, shape (rows, columns)
        0 counts as no label.
    distance : ndarray of float, shape (rows, columns), optional
        A number of each cell.

    Returns
    -------
    pairs : ndarray of int32, shape (n, 2)
        Sorted, the lower label first.
    least : ndarray of float64, shape (n,)
        The least sum of the numbers of two cells across a shared side; 0 without `distance`.

    Examples
    --------
    >>> touching(np.array([[1, 1, 2], [3, 3, 2]]))[0].tolist()
    [[1, 2], [1, 3], [2, 3]]
    """
    found, sums = [], []
    base = int(labels.max()) + 1
    for here, there in (
        ((slice(None), slice(None, -1)), (slice(None), slice(1, None))),
        ((slice(None, -1),), (slice(1, None),)),
    ):
        one, other = labels[here], labels[there]
        side = (one != other) & (one > 0) & (other > 0)
        low, high = np.minimum(one[side], other[side]), np.maximum(one[side], other[side])
        found.append(low.astype(np.int64) * base + high)
        sums.append(np.zeros(len(low)) if distance is None else distance[here][side] + distance[there][side])
    key, least = np.concatenate(found), np.concatenate(sums)
    order = np.argsort(key)
    pair, first = np.unique(key[order], return_index=True)
    pairs = np.stack(np.divmod(pair, base), axis=1).astype(np.int32)
    return pairs, np.minimum.reduceat(least[order], first) if len(first) else np.empty(0)


def outlines(labels: Grid) -> np.ndarray:
    """The outline of each label, exactly along the sides of its cells.

    Parameters
    ----------
    labels : Grid of int
        0 outside. Every label from 1 to the largest has at least one cell.

    Returns
    -------
    ndarray of object, shape (count,)
        A polygon where the cells hang together by their sides, a multipolygon where they meet at corners or not at all.

    Notes
    -----
    Each side between two labels is an arrow with its cell on the left. Arrows are linked end to start; where two cells
    of a label meet at a corner only, the arrow turns to stay with its cell; a walk that comes twice through one corner
    is then cut in two there. Walks are rings: counter-clockwise ones are shells, clockwise ones holes.

    The outlines are those of ``rasterio.features.shapes`` (4-connected), gathered by label. Measured on made landscapes
    of 0.6 to 2.3 million cells: 0.6 s here against 0.7 s there for 8,200 labels, 0.1 s against 0.2 s for 600 large ones,
    0.2 s against 0.8 s for 8,600 small ones; and numpy leaves other threads free to cancel, where one call of GDAL does not.

    Examples
    --------
    >>> from affine import Affine
    >>> ring = Grid(np.array([[1, 1, 1], [1, 0, 1], [1, 1, 1]]), Affine(10.0, 0.0, 0.0, 0.0, -10.0, 30.0))
    >>> outlines(ring)[0].area
    800.0
    """
    start, turn, owner = _arrows(labels.values)
    width = labels.shape[1] + 1
    succ = _parted(_successors(start, turn, width), start)
    ring, order = _walks(succ)
    before = np.empty_like(succ)
    before[succ] = np.arange(len(succ))
    corner = order[turn[order] != turn[before[order]]]
    places = labels.corners(*np.divmod(start[corner], width))
    rings = shapely.linearrings(np.stack(places, axis=1), indices=ring[corner])
    first = order[np.r_[0, np.flatnonzero(np.diff(ring[order])) + 1]]
    cells = shapely.points(*labels.xy(*(np.divmod(start[first], width) - STARTS[turn[first]].T)))
    shell = shapely.is_ccw(rings) == (labels.turn < 0)
    return _assembled(rings, shell, owner[first], cells, int(labels.values.max()))


STARTS = np.array([(1, 0), (1, 1), (0, 1), (0, 0)])
"""Row and column of the corner of a cell where its arrows to the east, north, west and south start."""


def _arrows(labels: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Sides of cells as arrows: the corner they start at (row-major), their direction, the cell's label."""
    rows, columns = labels.shape
    padded = np.zeros((rows + 2, columns + 2), dtype=labels.dtype)
    padded[1:-1, 1:-1] = labels
    centre = padded[1:-1, 1:-1]
    start, turn, owner = [], [], []
    sides = (padded[2:, 1:-1], padded[1:-1, 2:], padded[:-2, 1:-1], padded[1:-1, :-2])
    for direction, (side, corner) in enumerate(zip(sides, STARTS)):
        row, column = np.nonzero((centre > 0) & (side != centre))
        start.append((row + corner[0]) * (columns + 1) + column + corner[1])
        turn.append(np.full(len(row), direction, dtype=np.int8))
        owner.append(centre[row, column])
    return np.concatenate(start), np.concatenate(turn), np.concatenate(owner)


def _successors(start: np.ndarray, turn: np.ndarray, width: int) -> np.ndarray:
    """The arrow that follows each: to the left where there is one, else straight on, else to the right."""
    step = np.array([1, -width, -1, width])
    key = start * 4 + turn
    order = np.argsort(key)
    key = key[order]
    end = (start + step[turn]) * 4
    result = np.full(len(start), -1, dtype=np.int64)
    for bend in (-1, 0, 1):
        wanted = end + (turn + bend) % 4
        place = np.minimum(np.searchsorted(key, wanted), len(key) - 1)
        there = key[place] == wanted
        result[there] = order[place[there]]
    return result


def _rings(succ: np.ndarray) -> np.ndarray:
    """The ring each arrow belongs to."""
    links = coo_matrix((np.ones(len(succ), dtype=np.int8), (np.arange(len(succ)), succ)), shape=(len(succ),) * 2)
    return connected_components(links, directed=False)[1]


def _parted(succ: np.ndarray, start: np.ndarray) -> np.ndarray:
    """Successors with each ring cut in two where it comes twice through one corner."""
    corner, ring = start[succ], _rings(succ)
    order = np.lexsort((ring, corner))
    twice = np.flatnonzero((np.diff(corner[order]) == 0) & (np.diff(ring[order]) == 0))
    one, other = order[twice], order[twice + 1]
    result = succ.copy()
    result[one], result[other] = succ[other], succ[one]
    return result


def _walks(succ: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The ring of each arrow, and all arrows in the order of their rings and walks (by doubling of pointers)."""
    ring = _rings(succ)
    last = np.unique(ring, return_index=True)[1]
    ahead = succ.copy()
    ahead[last] = last
    left = np.ones(len(succ), dtype=np.int64)
    left[last] = 0
    while (ahead != last[ring]).any():
        left += left[ahead]
        ahead = ahead[ahead]
    return ring, np.lexsort((-left, ring))


def _assembled(rings: np.ndarray, shell: np.ndarray, owner: np.ndarray, cells: np.ndarray, count: int) -> np.ndarray:
    """Shells with their holes, as one geometry for each label; `cells` are points of the label along each ring."""
    polygons, label_of = shapely.polygons(rings[shell]), owner[shell]
    holes, label_of_hole = rings[~shell], owner[~shell]
    if len(holes):
        around, hole = shapely.STRtree(cells[~shell]).query(polygons, predicate="contains")
        mine = label_of_hole[hole] == label_of[around]
        hole, around = hole[mine], around[mine]
        smallest = np.lexsort((shapely.area(polygons[around]), hole))
        hole, first = np.unique(hole[smallest], return_index=True)
        around = around[smallest][first]
        order = np.argsort(around, kind="stable")
        place, first = np.unique(around[order], return_index=True)
        for number, inner in zip(place, np.split(holes[hole[order]], first[1:])):
            polygons[number] = shapely.Polygon(polygons[number].exterior, list(inner))
    order = np.argsort(label_of, kind="stable")
    polygons, index = polygons[order], label_of[order] - 1
    result = shapely.multipolygons(polygons, indices=index)
    single = np.bincount(index, minlength=count) == 1
    result[single] = polygons[single[index]]
    return result
