"""The street network as a graph: from lines to nodes, edges, seconds in each direction, components."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components

from ..messages import Fault, Note, Progress, checkpoint, silent
from ..tables import says_yes
from .modes import FLAT_SPEED_KMH, Mode
from .profiles import directions, open_to
from .slopes import slope_factors

URBAN_DELAY_S = 5
"""Seconds that a car loses on each urban segment (crossings, lights)."""

LINESTRING = 1
"""GEOS's number of the kind."""

KMH = 3.6
"""km/h in one m/s."""


@dataclass(frozen=True)
class StreetNetwork:
    """A street graph. Edges run from `start` to `end` as their line is drawn.

    Attributes
    ----------
    geometry : ndarray of object, shape (m,)
        LineStrings in two dimensions, metres.
    row : ndarray of int64, shape (m,)
        Row of the lines each edge comes from.
    start, end : ndarray of int32, shape (m,)
        Nodes.
    length : ndarray of float64, shape (m,)
        Metres.
    forward, backward : ndarray of float64, shape (m,)
        Seconds from start to end, and from end to start; inf where that way is closed. Time runs evenly along an edge.
    nodes : ndarray of float64, shape (n, 2)
        Coordinates.
    component : ndarray of int64, shape (n,)
        Component of each node, directions left aside: 1 is the largest by its length of streets.
    component_m : ndarray of float64
        Metres of streets in components 1, 2, …
    mode : Mode
    speed_kmh : float
        The flat speed; NaN where each segment has its own.
    notes : list of Note
    """

    geometry: np.ndarray
    row: np.ndarray
    start: np.ndarray
    end: np.ndarray
    length: np.ndarray
    forward: np.ndarray
    backward: np.ndarray
    nodes: np.ndarray
    component: np.ndarray
    component_m: np.ndarray
    mode: Mode
    speed_kmh: float
    notes: list[Note]

    def towards(self) -> StreetNetwork:
        """The same streets walked backwards: times *from* a place become times *to* it."""
        return replace(self, forward=self.backward, backward=self.forward)

    @cached_property
    def arcs(self) -> csr_matrix:
        """Seconds from node to node, shape (n, n); of parallel edges the fastest."""
        return arc_matrix(*self._both_ways, np.r_[self.forward, self.backward], len(self.nodes))

    @property
    def _both_ways(self) -> tuple[np.ndarray, np.ndarray]:
        return np.r_[self.start, self.end], np.r_[self.end, self.start]

    @cached_property
    def _arc_lengths(self) -> tuple[np.ndarray, np.ndarray]:
        """Sorted keys of the arcs, and the metres of the edge that is fastest."""
        key, chosen = _fastest(*self._both_ways, np.r_[self.forward, self.backward], len(self.nodes))
        return key[chosen], np.r_[self.length, self.length][chosen]

    def arc_metres(self, tail: np.ndarray, head: np.ndarray) -> np.ndarray:
        """Metres of the fastest edge from each node `tail` to its node `head`."""
        keys, metres = self._arc_lengths
        return metres[np.searchsorted(keys, tail.astype(np.int64) * len(self.nodes) + head)]

    @cached_property
    def incidence(self) -> csr_matrix:
        """Edges of each node, shape (n, m); both ends count, whatever the direction."""
        edges = np.arange(len(self.start), dtype=np.int32)
        ends = np.r_[self.start, self.end], np.r_[edges, edges]
        return coo_matrix((np.ones(2 * len(edges), dtype=np.int8), ends), (len(self.nodes), len(edges))).tocsr()

    @cached_property
    def bare(self) -> StreetNetwork:
        """The graph without its lines: what a search needs, and light to send."""
        return replace(self, geometry=np.empty(0, dtype=object))

    @cached_property
    def even(self) -> bool:
        """Is time the same multiple of length on every edge and in every direction? Then metres need no path."""
        pace = KMH / self.speed_kmh * self.length
        open_ways = [
            (seconds[np.isfinite(seconds)], pace[np.isfinite(seconds)]) for seconds in (self.forward, self.backward)
        ]
        return bool(np.isfinite(self.speed_kmh)) and all(
            np.allclose(seconds, paces, rtol=1e-12) for seconds, paces in open_ways
        )

    @cached_property
    def tree(self) -> shapely.STRtree:
        """Spatial index of the edges."""
        return shapely.STRtree(self.geometry)


def arc_matrix(tail: np.ndarray, head: np.ndarray, seconds: np.ndarray, count: int) -> csr_matrix:
    """A sparse matrix of arcs; of several arcs from one node to another the fastest stays, closed ones (inf) go.

    Examples
    --------
    >>> arc_matrix(np.array([0, 0, 1]), np.array([1, 1, 0]), np.array([5.0, 3.0, np.inf]), 2).toarray()
    array([[0., 3.],
           [0., 0.]])
    """
    key, kept = _fastest(tail, head, seconds, count)
    pointers = np.searchsorted(key[kept], np.arange(count + 1, dtype=np.int64) * count).astype(np.int32)
    matrix = csr_matrix((count, count))
    matrix.data, matrix.indices, matrix.indptr = seconds[kept], head[kept].astype(np.int32), pointers
    return matrix


def _fastest(tail: np.ndarray, head: np.ndarray, seconds: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """A number for each pair of nodes, and the rows of the fastest open arc of each pair, sorted by that number."""
    key = tail.astype(np.int64) * count + head
    order = np.flatnonzero(np.isfinite(seconds))
    order = order[np.argsort(key[order])]
    again = key[order][1:] == key[order][:-1]
    if again.any():  # parallel edges are few: only they are sorted by their time
        parallel = np.r_[False, again] | np.r_[again, False]
        few = order[parallel]
        order[parallel] = few[np.lexsort((seconds[few], key[few]))]
    return key, order[np.r_[True, ~again][: len(order)]]


def street_network(
    lines: gpd.GeoDataFrame,
    mode: Mode,
    *,
    speed_kmh: float | None = None,
    shared_vertices: bool = False,
    use_z: bool = False,
    barriers: np.ndarray | None = None,
    progress: Progress = silent,
) -> StreetNetwork:
    """Build the graph of a line layer.

    Parameters
    ----------
    lines : GeoDataFrame
        Lines in a metric CRS. Optional columns: those of `profiles.open_to`; ``sens`` (see `profiles.directions`), ``vitesse``
        (km/h), ``cout`` (minutes for the whole line), ``urbain`` (cars lose 5 s on each such segment).
    mode : Mode
        On foot both directions are open, whatever ``sens`` says.
    speed_kmh : float, optional
        Speed where ``vitesse`` says none: 4 on foot, 15 by bike; cars need this or ``vitesse``.
    shared_vertices : bool
        Nodes at every vertex that lines share (OpenStreetMap), not at their ends alone (BD TOPO).
    use_z : bool
        On foot, Tobler's slope (`slopes.slope_factors`) on the Z of the vertices.
    barriers : ndarray of object, optional
        Edges that meet one of these lines are closed.

    Returns
    -------
    StreetNetwork
        Lengths are horizontal. `notes` say the rule that was applied, what was left out, how many components there are.

    Raises
    ------
    Fault
        No segment left; no speed for cars; a negative speed or cost.

    Notes
    -----
    Nodes are equal where coordinates are exactly equal, as both sources deliver them.

    Examples
    --------
    >>> street = gpd.GeoDataFrame(geometry=[shapely.LineString([(0, 0), (100, 0)]), shapely.LineString([(100, 0), (100, 50)])], crs=2154)
    >>> network = street_network(street, Mode.WALK, speed_kmh=3.6)
    >>> network.forward, len(network.nodes), network.component_m
    (array([100.,  50.]), 3, array([150.]))
    """
    stay, notes = open_to(lines, mode)
    row = np.flatnonzero(stay)
    geometry = lines.geometry.to_numpy()[row]
    if (shapely.get_type_id(geometry) != LINESTRING).any():
        geometry, part = shapely.get_parts(geometry, return_index=True)
        row = row[part]
    if shared_vertices:
        geometry, part = split_at_shared_vertices(geometry)
        row = row[part]
    checkpoint(progress, 0.2)
    length = shapely.length(geometry)
    keep = length > 0
    if not keep.all():
        notes.append(Note("{count} segments without length were left out.", {"count": int((~keep).sum())}))
    if barriers is not None:
        crossed = np.unique(shapely.STRtree(barriers).query(geometry, predicate="intersects")[0])
        keep[crossed] = False
        notes.append(Note("{count} segments that meet a barrier are closed.", {"count": len(crossed)}, False))
    geometry, row, length = geometry[keep], row[keep], length[keep]
    if not len(geometry):
        raise Fault("No segment of the network is open to this mode: check the mode and the layer.")
    checkpoint(progress, 0.4)
    forward, backward, flat, more = _seconds(lines, geometry, row, length, mode, speed_kmh, use_z)
    nodes, start, end = _nodes(geometry)
    checkpoint(progress, 0.7)
    component, component_m = _components(start, end, length, len(nodes))
    notes += more + _notes(component_m, len(nodes), len(geometry))
    return StreetNetwork(
        shapely.force_2d(geometry) if shapely.has_z(geometry).any() else geometry,
        row,
        start,
        end,
        length,
        forward,
        backward,
        nodes,
        component,
        component_m,
        mode,
        flat,
        notes,
    )


def _points(coordinates: np.ndarray) -> np.ndarray:
    """One number per point: the complex x + iy, which sorts and compares at once."""
    return np.ascontiguousarray(coordinates[:, :2] + 0.0).view(np.complex128).ravel()


def split_at_shared_vertices(geometry: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Cut lines at every vertex that occurs twice or more, in one line or in several.

    Returns
    -------
    geometry : ndarray of object
    part : ndarray of int64
        The line each piece comes from.

    Examples
    --------
    >>> cross = shapely.from_wkt(["LINESTRING(0 0, 1 0, 2 0)", "LINESTRING(1 -1, 1 0)"])
    >>> pieces, part = split_at_shared_vertices(cross)
    >>> part, shapely.to_wkt(pieces[1])
    (array([0, 0, 1]), 'LINESTRING (1 0, 2 0)')
    """
    if not len(geometry):
        return geometry, np.empty(0, dtype=np.int64)
    xyz, line = shapely.get_coordinates(geometry, include_z=bool(shapely.has_z(geometry).any()), return_index=True)
    codes, _ = pd.factorize(_points(xyz))
    inner = np.r_[False, line[1:] == line[:-1]] & np.r_[line[:-1] == line[1:], False]
    cut = inner & (np.bincount(codes)[codes] > 1)
    again = np.repeat(np.arange(len(xyz)), 1 + cut)
    opens = np.r_[True, line[again][1:] != line[again][:-1]] | np.r_[False, again[1:] == again[:-1]]
    piece = np.cumsum(opens) - 1
    return shapely.linestrings(xyz[again], indices=piece), line[again][opens]


def _nodes(geometry: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Coordinates of the nodes, and the nodes at both ends of each line."""
    xy, line = shapely.get_coordinates(geometry, return_index=True)
    change = line[1:] != line[:-1]
    ends = np.r_[xy[np.r_[True, change]], xy[np.r_[change, True]]]
    codes, distinct = pd.factorize(_points(ends))
    nodes = np.ascontiguousarray(distinct).view(np.float64).reshape(-1, 2)
    start, end = codes.astype(np.int32).reshape(2, -1)
    return nodes, start, end


def _seconds(
    lines: gpd.GeoDataFrame,
    geometry: np.ndarray,
    row: np.ndarray,
    length: np.ndarray,
    mode: Mode,
    speed_kmh: float | None,
    use_z: bool,
) -> tuple[np.ndarray, np.ndarray, float, list[Note]]:
    """Seconds forward and backward, the flat speed (NaN where there is none), and notes."""
    notes: list[Note] = []
    default = speed_kmh or FLAT_SPEED_KMH.get(mode)
    speed = np.full(len(row), np.nan if default is None else default)
    if "vitesse" in lines:
        own = pd.to_numeric(lines["vitesse"]).to_numpy(dtype=float)[row]
        _refuse_negative(own, "SPEED_FIELD")
        speed = np.where(np.isfinite(own), own, speed)
    forward = backward = length / speed * KMH
    if use_z and mode is Mode.WALK:
        up, down, flat_edges = slope_factors(geometry)
        forward, backward = forward * up, backward * down
        if flat_edges:
            notes.append(Note("{count} segments have no height: they are taken as flat.", {"count": flat_edges}))
    elif use_z:
        notes.append(Note("Slopes are only known for walking: the heights are not used.", {}))
    if mode is Mode.CAR and "urbain" in lines:
        urban = says_yes(lines["urbain"])[row]
        delay = np.where(urban, URBAN_DELAY_S * _share(row, length), 0.0)
        forward, backward = forward + delay, backward + delay
        notes.append(
            Note(
                "{count} urban segments cost a car {seconds} s more each.",
                {"count": len(np.unique(row[urban])), "seconds": URBAN_DELAY_S},
                False,
            )
        )
    if "cout" in lines:
        cost = pd.to_numeric(lines["cout"]).to_numpy(dtype=float)[row] * 60 * _share(row, length)
        _refuse_negative(cost, "COST_FIELD")
        given = np.isfinite(cost)
        forward, backward = np.where(given, cost, forward), np.where(given, cost, backward)
    unknown = np.isnan(forward)
    if unknown.any():
        raise Fault(
            "{count} segments have no speed: say the field of the speed, or one speed (km/h) for all.",
            count=int(unknown.sum()),
        )
    if mode is not Mode.WALK:
        direction, not_understood = directions(lines, mode)
        direction = direction[row]
        forward, backward = np.where(direction == -1, np.inf, forward), np.where(direction == 1, np.inf, backward)
        notes.append(Note("{count} segments are one-way.", {"count": int((direction != 0).sum())}, False))
        if not_understood:
            notes.append(
                Note(
                    "{count} directions are not understood: these segments are open both ways.",
                    {"count": not_understood},
                )
            )
    alone = "vitesse" not in lines and "cout" not in lines
    return forward, backward, float(default) if default and alone else float("nan"), notes


def _refuse_negative(values: np.ndarray, field: str) -> None:
    count = int((values < 0).sum())
    if count:
        raise Fault("{count} segments have a negative value in {field}: correct the field.", count=count, field=field)


def _share(row: np.ndarray, length: np.ndarray) -> np.ndarray:
    """The part that an edge is of the line it comes from."""
    return length / np.bincount(row, length)[row]


def _components(start: np.ndarray, end: np.ndarray, length: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    matrix = coo_matrix((np.ones(len(start), dtype=np.int8), (start, end)), (count, count))
    found, label = connected_components(matrix, directed=False)
    metres = np.bincount(label[start], length, found)
    order = np.argsort(-metres, kind="stable")
    rank = np.empty(found, dtype=np.int64)
    rank[order] = np.arange(1, found + 1)
    return rank[label], metres[order]


def _notes(component_m: np.ndarray, nodes: int, edges: int) -> list[Note]:
    return [
        Note(
            "Network: {edges} edges, {nodes} nodes, {km} km in {components} components; the largest holds {share} % of the length.",
            {
                "edges": edges,
                "nodes": nodes,
                "km": round(float(component_m.sum()) / 1000, 1),
                "components": len(component_m),
                "share": round(100 * float(component_m[0] / component_m.sum()), 1),
            },
            False,
        )
    ]
