"""How many shortest paths, counted in links, pass each patch."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix

from ..messages import Progress, checkpoint, silent
from ..parts import in_turn
from .graph import Graph

CELLS_PER_BATCH = 500_000
"""Pairs of vertices treated together."""


def hop_betweenness(graph: Graph, weight: np.ndarray, progress: Progress = silent) -> tuple[np.ndarray, np.ndarray]:
    """Betweenness of each vertex; where several paths are shortest each carries its share (Brandes 2001).

    Parameters
    ----------
    graph : Graph
        Each link counts as one step.
    weight : ndarray of float64, shape (n,)

    Returns
    -------
    bc : ndarray of float64, shape (n,)
        Share of the pairs of other vertices, (n − 1)(n − 2)/2 of them, whose path passes the vertex.
    bc_iic : ndarray of float64, shape (n,)
        Σ over ordered pairs aᵢ aⱼ / (1 + nlᵢⱼ) of what passes the vertex.

    Examples
    --------
    >>> line = Graph.of_links(3, np.array([[0, 1], [1, 2]]), np.ones(2))
    >>> [values.round(3).tolist() for values in hop_betweenness(line, np.ones(3))]
    [[0.0, 1.0, 0.0], [0.0, 0.667, 0.0]]
    """
    n = graph.count
    matrix = graph.matrix()
    matrix.data = np.ones(len(matrix.data))
    bc, bc_iic = np.zeros(n), np.zeros(n)
    size = max(1, CELLS_PER_BATCH // n)
    parts = [np.arange(start, min(start + size, n)) for start in range(0, n, size)]
    for some_bc, some_iic in in_turn(_passages_from, parts, progress, matrix, weight):
        bc += some_bc
        bc_iic += some_iic
    pairs = (n - 1) * (n - 2)
    return bc / pairs if pairs else bc, bc_iic


def _passages_from(sources: np.ndarray, progress: Progress, matrix: csr_matrix, weight: np.ndarray) -> list[np.ndarray]:
    """What the paths from some vertices add to the two sums."""
    n, sums = len(weight), []
    levels = _levels(matrix, sources, n, progress)
    for weight_of_end, share in ((np.ones(n), _alike), (weight, _by_steps)):
        carried, passed = np.zeros((2, len(sources), n))
        for level in range(len(levels) - 1, 0, -1):
            checkpoint(progress, 1.0)
            paths = levels[level]
            there = paths > 0
            passed += np.where(there, carried, 0.0)
            ends = np.where(there, (share(level) * weight_of_end + carried) / np.where(there, paths, 1.0), 0.0)
            carried = np.where(levels[level - 1] > 0, levels[level - 1] * (ends @ matrix), 0.0)
        sums.append((weight_of_end[sources][:, None] * passed).sum(axis=0))
    return sums


def _alike(level: int) -> float:
    return 1.0


def _by_steps(level: int) -> float:
    return 1 / (1 + level)


def _levels(matrix: csr_matrix, sources: np.ndarray, n: int, progress: Progress) -> list[np.ndarray]:
    """Number of shortest paths from each source to the vertices at 0, 1, 2… steps; 0 for the others."""
    paths = np.zeros((len(sources), n))
    paths[np.arange(len(sources)), sources] = 1.0
    known = paths > 0
    levels = [paths]
    while paths.any():
        checkpoint(progress, 0.5)
        paths = np.where(known, 0.0, paths @ matrix)
        known |= paths > 0
        levels.append(paths)
    return levels[:-1]
