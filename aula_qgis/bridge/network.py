"""Patches onto grids."""

from __future__ import annotations

import numpy as np
import shapely

from ..core.messages import Fault, Note, Progress, silent
from . import burning
from .text import mark


def patch_labels(
    shape: tuple[int, int], transform: tuple[float, ...], geometry: np.ndarray, progress: Progress = silent
) -> tuple[np.ndarray, list[Note]]:
    """Patches onto a grid: labels 1 to n in their order, 0 elsewhere; a patch smaller than a cell takes one.

    Raises
    ------
    Fault
        No patch lies on the grid.
    """
    labels = np.zeros(shape, dtype=np.int32)
    burning.burn(labels, transform, geometry, np.arange(1, len(geometry) + 1), progress=progress)
    missing = np.setdiff1d(np.arange(1, len(geometry) + 1), labels)
    points = shapely.point_on_surface(geometry[missing - 1])
    column = np.floor((shapely.get_x(points) - transform[0]) / transform[1]).astype(np.int64)
    row = np.floor((shapely.get_y(points) - transform[3]) / transform[5]).astype(np.int64)
    on = (row >= 0) & (row < shape[0]) & (column >= 0) & (column < shape[1])
    free = np.zeros(len(missing), dtype=bool)
    for place in np.flatnonzero(on):
        if labels[row[place], column[place]] == 0:
            labels[row[place], column[place]] = missing[place]
            free[place] = True
    if not labels.any():
        raise Fault("No patch lies on the resistance raster: check the CRS and the extent of both.")
    notes = []
    if free.any():
        notes.append(Note(
            mark("{count} patches hold no centre of a cell: each takes the cell it lies in."), {"count": int(free.sum())}
        ))
    if (~on).any():
        notes.append(Note(
            mark("{count} patches lie outside the resistance raster: they have no links."), {"count": int((~on).sum())}
        ))
    if (on & ~free).any():
        notes.append(Note(
            mark("{count} patches are covered by others on the grid: they have no links."), {"count": int((on & ~free).sum())}
        ))
    return labels, notes
