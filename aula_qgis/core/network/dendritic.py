"""The Dendritic Connectivity Index of rivers cut by barriers, and what making each barrier passable would bring."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import breadth_first_order, connected_components, dijkstra

from ..messages import Progress, checkpoint, silent


@dataclass(frozen=True)
class Dendritic:
    """Results of `dendritic`.

    Attributes
    ----------
    dci_p : float
        For fish that stay in the river (potamodromous), %.
    dci_d : float
        For fish that come from the sea (diadromous), %; NaN without an outlet.
    by_segment : ndarray of float64, shape (s,)
        Share of the whole length reached from each segment, %.
    gain_p, gain_d : ndarray of float64, shape (b,)
        What each barrier, made passable alone, adds to the index, points of %; NaN for barriers off the lines.
    upstream : ndarray of float64, shape (b,)
        Length beyond each barrier, away from the outlet; NaN without one.
    freed : ndarray of float64, shape (b,)
        Length up to the next barriers upstream; NaN without an outlet.
    """

    dci_p: float
    dci_d: float
    by_segment: np.ndarray
    gain_p: np.ndarray
    gain_d: np.ndarray
    upstream: np.ndarray
    freed: np.ndarray


def dendritic(
    length: np.ndarray, sides: np.ndarray, passability: np.ndarray, outlets: np.ndarray, progress: Progress = silent
) -> Dendritic:
    """DCI of a river.

    Parameters
    ----------
    length : ndarray of float64, shape (s,)
        Of each segment.
    sides : ndarray of int64, shape (b, 2)
        The two segments of each barrier; −1 for barriers that are not on the river.
    passability : ndarray of float64, shape (b,)
        0 to 1: upstream times downstream.
    outlets : ndarray of int64
        Segments that flow into the sea or out of the territory, one a river at most.

    Returns
    -------
    Dendritic

    Notes
    -----
    DCI_p = 100 · Σᵢ Σⱼ cᵢⱼ (lᵢ/L)(lⱼ/L), cᵢⱼ the product of the passabilities between i and j; DCI_d = 100 · Σᵢ c₀ᵢ lᵢ/L
    (Cote et al. 2009). On a tree both, and the gain of every barrier, come from two walks over it; where barriers stand in a
    loop the best way counts, and the gains are computed anew one by one.

    Examples
    --------
    >>> found = dendritic(np.array([1.0, 1.0]), np.array([[0, 1]]), np.array([0.5]), np.array([0]))
    >>> float(found.dci_p), float(found.dci_d), found.gain_p.tolist(), found.upstream.tolist()
    (75.0, 75.0, [25.0], [1.0])
    """
    s, b = len(length), len(sides)
    total = length.sum()
    reach, from_outlet = np.zeros(s), np.zeros(s)
    gain_p, gain_d, upstream, freed = (np.full(b, np.nan) for _ in range(4))
    on = np.flatnonzero((sides >= 0).all(axis=1))
    parting = on[sides[on, 0] != sides[on, 1]]
    idle = np.setdiff1d(on, parting)
    gain_p[idle] = gain_d[idle] = upstream[idle] = freed[idle] = 0.0
    graph = csr_matrix((np.ones(len(parting)), sides[parting].T), shape=(s, s))
    rivers, river = connected_components(graph, directed=False)
    barriers = np.bincount(river[sides[parting, 0]], minlength=rivers)
    members = np.bincount(river, minlength=rivers)
    by_river = np.split(parting[np.argsort(river[sides[parting, 0]], kind="stable")], np.cumsum(barriers)[:-1])
    segments = np.split(np.argsort(river, kind="stable"), np.cumsum(members)[:-1])
    mouth = np.full(rivers, -1, dtype=np.int64)
    mouth[river[outlets]] = outlets
    for number in range(rivers):
        checkpoint(progress, number / rivers)
        own, edges, outlet = segments[number], by_river[number], int(mouth[number])
        solve = _tree if barriers[number] == members[number] - 1 else _looped
        found = solve(length, sides, passability, own, edges, outlet)
        reach[own], from_outlet[own] = found[0], found[1]
        gain_p[edges] = found[2]
        if outlet >= 0:
            gain_d[edges], upstream[edges], freed[edges] = found[3], found[4], found[5]
    known = bool((mouth >= 0).any())
    return Dendritic(
        100 * float(length @ reach) / total**2,
        100 * float(length @ from_outlet) / total if known else np.nan,
        100 * reach / total,
        100 * gain_p / total**2,
        100 * gain_d / total,
        upstream,
        freed,
    )


def _tree(
    length: np.ndarray, sides: np.ndarray, passability: np.ndarray, own: np.ndarray, edges: np.ndarray, outlet: int
):
    """Reach of each segment and gain of each barrier of a river without loops.

    With D the length reached below a vertex through passable ways, and U what its parent reaches elsewhere, a barrier of
    passability p carries 2·p·D·U of the sum over ordered pairs; passable it would carry 2·D·U.
    """
    local = np.full(len(length), -1, dtype=np.int64)
    local[own] = np.arange(len(own))
    ends = local[sides[edges]]
    n = len(own)
    if not len(edges):
        lone = length[own]
        return lone, np.ones(n) if outlet >= 0 else np.zeros(n), *(np.empty(0) for _ in range(4))
    number = csr_matrix(
        (np.r_[np.arange(1, n), np.arange(1, n)], (np.r_[ends[:, 0], ends[:, 1]], np.r_[ends[:, 1], ends[:, 0]])),
        shape=(n, n),
    )
    root = int(local[outlet]) if outlet >= 0 else 0
    order, parent = breadth_first_order(number, root, directed=False)
    child = order[1:]
    edge = np.asarray(number[child, parent[child]]).ravel().astype(np.int64) - 1
    p = np.zeros(n)
    p[child] = passability[edges][edge]
    below, whole = length[own].copy(), length[own].copy()
    for vertex in child[::-1].tolist():
        below[parent[vertex]] += p[vertex] * below[vertex]
        whole[parent[vertex]] += whole[vertex]
    reach, through, elsewhere = below.copy(), np.ones(n), np.zeros(n)
    for vertex in child.tolist():
        up = parent[vertex]
        elsewhere[vertex] = reach[up] - p[vertex] * below[vertex]
        reach[vertex] = below[vertex] + p[vertex] * elsewhere[vertex]
        through[vertex] = through[up] * p[vertex]
    gain_p, gain_d, upstream, freed = (np.empty(len(edges)) for _ in range(4))
    gain_p[edge] = 2 * (1 - p[child]) * below[child] * elsewhere[child]
    gain_d[edge] = (1 - p[child]) * through[parent[child]] * below[child]
    upstream[edge], freed[edge] = whole[child], length[own][child]
    return reach, through if outlet >= 0 else np.zeros(n), gain_p, gain_d, upstream, freed


def _looped(
    length: np.ndarray, sides: np.ndarray, passability: np.ndarray, own: np.ndarray, edges: np.ndarray, outlet: int
):
    """The same for a river in which barriers stand in loops: best ways, gains by computing anew."""
    local = np.full(len(length), -1, dtype=np.int64)
    local[own] = np.arange(len(own))
    ends, metres = local[sides[edges]], length[own]
    root = int(local[outlet]) if outlet >= 0 else -1

    def carried(p: np.ndarray) -> np.ndarray:
        open_ = p > 0
        keys = ends[open_].min(axis=1) * len(own) + ends[open_].max(axis=1)
        order = np.lexsort((-p[open_], keys))
        pair, first = np.unique(keys[order], return_index=True)
        graph = csr_matrix((-np.log(p[open_][order][first]), np.divmod(pair, len(own))), shape=(len(own),) * 2)
        return np.exp(-dijkstra(graph, directed=False))

    p = passability[edges]
    ways = carried(p)
    reach = ways @ metres
    through = ways[root] if root >= 0 else np.zeros(len(own))
    gains: list[list[float]] = [[], [], [], []]
    for edge in range(len(edges)):
        opened = p.copy()
        opened[edge] = 1.0
        better = carried(opened)
        gains[0].append(float(metres @ (better @ metres) - metres @ reach))
        rest = np.delete(ends, edge, axis=0)
        part = connected_components(csr_matrix((np.ones(len(rest)), rest.T), shape=(len(own),) * 2), directed=False)[1]
        beyond = part != part[root]
        upper = [end for end in ends[edge] if beyond[end]]
        gains[1].append(float((better[root] - through) @ metres) if root >= 0 else np.nan)
        gains[2].append(float(metres[beyond].sum()))
        gains[3].append(float(metres[upper[0]]) if upper else 0.0)
    return reach, through, *(np.array(values) for values in gains)
