"""Watercourses as a network: segments between barriers, what joins what, and what is wrong with the lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import breadth_first_order, connected_components
from scipy.spatial import cKDTree

from ..lines import substrings
from ..messages import Fault, Note, Progress, checkpoint, silent, translatable


@dataclass(frozen=True)
class River:
    """Watercourses cut at barriers.

    Attributes
    ----------
    pieces : ndarray of object, shape (p,)
        Lines between junctions and barriers, drawn as the watercourses are.
    segment : ndarray of int64, shape (p,)
        Segment of each piece: what can be reached without passing a barrier.
    length : ndarray of float64, shape (s,)
        Of each segment, metres.
    sides : ndarray of int64, shape (b, 2)
        Segments before and after each barrier along its line; −1 where it lies off the lines.
    snap : ndarray of float64, shape (b,)
        Metres from each barrier to its line; NaN off the lines.
    place : ndarray of object, shape (b,)
        Each barrier on its line; None off the lines.
    mouths : ndarray of int64
        Segments that flow out: where lines end and none goes on from there, the one that drains most first.
    nodes, node_segment : ndarray
        Points of the ends and junctions, and the segment of each.
    notes : list of Note
    """

    pieces: np.ndarray
    segment: np.ndarray
    length: np.ndarray
    sides: np.ndarray
    snap: np.ndarray
    place: np.ndarray
    mouths: np.ndarray
    nodes: np.ndarray
    node_segment: np.ndarray
    notes: list[Note]

    @property
    def outlets(self) -> np.ndarray:
        """The mouth of each river that drains most, by the direction its lines are drawn in."""
        on = self.sides[(self.sides >= 0).all(axis=1)]
        graph = coo_matrix((np.ones(len(on), dtype=np.int8), on.T), shape=(len(self.length),) * 2)
        label = connected_components(graph, directed=False)[1]
        return self.mouths[np.unique(label[self.mouths], return_index=True)[1]]

    def segment_at(self, points: np.ndarray, tolerance: float) -> np.ndarray:
        """The segment whose line lies nearest to each point within the tolerance; −1 where none does."""
        found = np.full(len(points), -1, dtype=np.int64)
        row, piece = shapely.STRtree(self.pieces).query_nearest(points, max_distance=tolerance, all_matches=False)
        found[row] = self.segment[piece]
        return found


def river(
    lines: np.ndarray, barriers: np.ndarray, *, tolerance: float = 50.0, gap: float = 1.0, progress: Progress = silent
) -> River:
    """Build the network of watercourses and put the barriers on it.

    Parameters
    ----------
    lines : ndarray of object
        (Multi)LineStrings in a metric CRS, drawn downstream (as in BD TOPO) where the flow is to be known.
    barriers : ndarray of object
        Points.
    tolerance : float
        Barriers farther from a line than this, in metres, are off the lines. Ends of lines that come this near to another
        line without joining it are said to be gaps.
    gap : float
        Ends of lines join what lies within these metres: other ends, and the inside of other lines.

    Raises
    ------
    Fault
        No line with a length.

    Notes
    -----
    Lines that cross without an end there do not join: one flows over the other.

    Examples
    --------
    >>> line = shapely.LineString([(0, 0), (100, 0)])
    >>> found = river(np.array([line]), shapely.points([(40, 5)]))
    >>> found.length.tolist(), found.sides.tolist(), found.snap.tolist()
    ([40.0, 60.0], [[0, 1]], [5.0])
    """
    parts = shapely.get_parts(lines)
    parts = parts[shapely.length(parts) > 0]
    if not len(parts):
        raise Fault("No watercourse has a length: check the layer and its filter.")
    ends = np.stack([shapely.get_coordinates(shapely.get_point(parts, place)) for place in (0, -1)], axis=1).reshape(
        -1, 2
    )
    node = _joined(ends, gap)
    points = shapely.points(ends[np.unique(node, return_index=True)[1]])
    checkpoint(progress, 0.2)
    cuts = [_junctions(parts, points, node.reshape(-1, 2), gap)]
    row, line = (
        shapely.STRtree(parts).query_nearest(barriers, max_distance=tolerance, all_matches=False)
        if len(barriers)
        else np.zeros((2, 0), dtype=int)
    )
    snap = np.full(len(barriers), np.nan)
    snap[row] = shapely.distance(barriers[row], parts[line])
    at = shapely.line_locate_point(parts[line], barriers[row], normalized=True)
    place = np.full(len(barriers), None, dtype=object)
    place[row] = shapely.line_interpolate_point(parts[line], at, normalized=True)
    first = len(points) + 2 * np.arange(len(row))
    cuts.append(np.stack([line, at, first, first + 1], axis=1))
    checkpoint(progress, 0.4)
    owner, start, end, tail, head = _pieces(node.reshape(-1, 2), np.concatenate(cuts))
    count = len(points) + 2 * len(row)
    graph = coo_matrix((np.ones(len(tail), dtype=np.int8), (tail, head)), shape=(count, count))
    segment = connected_components(graph, directed=False)[1]
    solid = end > start
    pieces = substrings(parts[owner[solid]], start[solid], end[solid])
    order = np.unique(segment[tail[solid]])
    number = np.full(segment.max() + 1, -1, dtype=np.int64)
    number[order] = np.arange(len(order))
    loose = np.flatnonzero(number < 0)
    number[loose] = len(order) + np.arange(len(loose))  # a barrier at the very end of a line has nothing beyond it
    segment = number[segment]
    piece_segment = segment[tail[solid]]
    sides = np.full((len(barriers), 2), -1, dtype=np.int64)
    sides[row] = np.stack([segment[first], segment[first + 1]], axis=1)
    mouths = _mouths(
        tail,
        head,
        np.stack([first, first + 1], axis=1),
        (end - start) * shapely.length(parts)[owner],
        len(points),
        count,
    )
    length = np.bincount(piece_segment, shapely.length(pieces), len(number))
    notes = _said(parts, points, node, tolerance, gap, tail, head, np.stack([first, first + 1], axis=1), count)
    off = len(barriers) - len(row)
    if off:
        notes.append(
            Note(
                translatable(
                    "{count} barriers lie farther than {tolerance} m from any watercourse: they are not counted."
                ),
                {"count": off, "tolerance": float(tolerance)},
            )
        )
    checkpoint(progress, 1.0)
    return River(
        pieces, piece_segment, length, sides, snap, place, segment[mouths], points, segment[: len(points)], notes
    )


def _joined(ends: np.ndarray, gap: float) -> np.ndarray:
    """Node of each end: ends within the gap are one."""
    pairs = cKDTree(ends).query_pairs(gap, output_type="ndarray")
    graph = coo_matrix((np.ones(len(pairs), dtype=np.int8), (pairs[:, 0], pairs[:, 1])), shape=(len(ends),) * 2)
    label = connected_components(graph, directed=False)[1]
    return np.unique(label, return_inverse=True)[1]


def _junctions(parts: np.ndarray, points: np.ndarray, node: np.ndarray, gap: float) -> np.ndarray:
    """Where ends of lines meet the inside of others: line, share of its length, node (twice: nothing parts it)."""
    point, line = shapely.STRtree(parts).query(points, predicate="dwithin", distance=gap)
    inside = (node[line] != point[:, None]).all(axis=1)
    point, line = point[inside], line[inside]
    at = shapely.line_locate_point(parts[line], points[point], normalized=True)
    return np.stack([line, at, point, point], axis=1)


def _pieces(node: np.ndarray, cuts: np.ndarray) -> tuple[np.ndarray, ...]:
    """Pieces of lines: their line, the shares of its length where they start and end, and the nodes there."""
    lines = np.arange(len(node))
    rows = np.concatenate(
        [
            np.stack([lines, np.zeros(len(node)), node[:, 0], node[:, 0]], axis=1),
            cuts,
            np.stack([lines, np.ones(len(node)), node[:, 1], node[:, 1]], axis=1),
        ]
    )
    kind = np.repeat([0, 1, 2], [len(node), len(cuts), len(node)])
    rows = rows[np.lexsort((rows[:, 1], kind, rows[:, 0]))]
    same = rows[1:, 0] == rows[:-1, 0]
    before, after = rows[:-1][same], rows[1:][same]
    return (
        before[:, 0].astype(np.int64),
        before[:, 1],
        after[:, 1],
        before[:, 3].astype(np.int64),
        after[:, 2].astype(np.int64),
    )


def _mouths(
    tail: np.ndarray, head: np.ndarray, over: np.ndarray, metres: np.ndarray, named: int, count: int
) -> np.ndarray:
    """Nodes that lines flow into and none flows out of, the one that drains most length first."""
    mouths = np.setdiff1d(head, tail)
    mouths = mouths[mouths < named]
    against = csr_matrix(
        (np.ones(len(head) + len(over)), (np.r_[head, over[:, 1]], np.r_[tail, over[:, 0]])), shape=(count, count)
    )
    drained = np.array(
        [np.isin(head, breadth_first_order(against, mouth, return_predecessors=False)) @ metres for mouth in mouths]
    )
    return mouths[np.argsort(-drained, kind="stable")] if len(mouths) else mouths


def _said(
    parts: np.ndarray,
    points: np.ndarray,
    node: np.ndarray,
    tolerance: float,
    gap: float,
    tail: np.ndarray,
    head: np.ndarray,
    over: np.ndarray,
    count: int,
) -> list[Note]:
    """Gaps and loops, each with a place."""
    notes = []
    loose = np.flatnonzero(np.bincount(node) == 1)
    point, line = shapely.STRtree(parts).query(points[loose], predicate="dwithin", distance=tolerance)
    near = shapely.distance(points[loose[point]], parts[line])
    gaps = np.unique(loose[point[near > gap]])
    joined = np.unique(loose[point[(near <= gap) & (node.reshape(-1, 2)[line] != loose[point][:, None]).all(axis=1)]])
    gaps = np.setdiff1d(gaps, joined)
    if len(gaps):
        notes.append(
            Note(
                translatable(
                    "{count} ends of watercourses come within {tolerance} m of another one without joining it (the first at {place}): close these gaps, or raise the distance at which ends join."
                ),
                {"count": len(gaps), "tolerance": float(tolerance), "place": _place(points[gaps[0]])},
            )
        )
    ends = np.concatenate([np.stack([tail, head], axis=1), over])
    networks = connected_components(
        coo_matrix((np.ones(len(ends), dtype=np.int8), ends.T), shape=(count, count)), directed=False
    )[0]
    loops = len(ends) - count + networks
    if loops:
        notes.append(
            Note(
                translatable(
                    "The watercourses have {count} loops (the first closes at {place}): a barrier that a loop passes by parts nothing."
                ),
                {"count": int(loops), "place": _place(points[_closing(ends, count, len(points))])},
            )
        )
    return notes


def _closing(ends: np.ndarray, count: int, named: int) -> int:
    """A node at which a loop closes."""
    parent = np.arange(count)

    def root(vertex: int) -> int:
        while parent[vertex] != vertex:
            parent[vertex] = parent[parent[vertex]]
            vertex = parent[vertex]
        return int(vertex)

    for one, other in ends.tolist():
        a, b = root(one), root(other)
        if a == b:
            return next((each for each in (one, other) if each < named), 0)
        parent[a] = b
    raise AssertionError("no loop")


def _place(point: shapely.Point) -> str:
    return f"{point.x:.0f}, {point.y:.0f}"
