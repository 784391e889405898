"""Patches onto grids, and the ways inside them."""

from __future__ import annotations

from collections.abc import Callable

import geopandas as gpd
import numpy as np
import shapely

from ..core.messages import Fault, Note, Progress, silent
from ..core.network.graph import Graph
from ..core.network.grid import cell_size
from ..core.network.intra import Crossings, crossings_on_surface, end_pairs
from ..core.network.search import Surface
from . import burning, rasters
from .text import translatable


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
        notes.append(
            Note(
                translatable("{count} patches hold no centre of a cell: each takes the cell it lies in."),
                {"count": int(free.sum())},
            )
        )
    if (~on).any():
        notes.append(
            Note(
                translatable("{count} patches lie outside the resistance raster: they have no links."),
                {"count": int((~on).sum())},
            )
        )
    if (on & ~free).any():
        notes.append(
            Note(
                translatable("{count} patches are covered by others on the grid: they have no links."),
                {"count": int((on & ~free).sum())},
            )
        )
    return labels, notes


def point_labels(
    shape: tuple[int, int], transform: tuple[float, ...], points: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Points onto a grid: the labels of their cells, and the label of each point (several may share one), 0 outside."""
    labels = np.zeros(shape, dtype=np.int32)
    centre = shapely.centroid(points)
    column = np.floor((shapely.get_x(centre) - transform[0]) / transform[1]).astype(np.int64)
    row = np.floor((shapely.get_y(centre) - transform[3]) / transform[5]).astype(np.int64)
    on = (row >= 0) & (row < shape[0]) & (column >= 0) & (column < shape[1])
    cells, number = np.unique(row[on] * shape[1] + column[on], return_inverse=True)
    labels.ravel()[cells] = np.arange(1, len(cells) + 1)
    of = np.zeros(len(points), dtype=np.int64)
    of[on] = number + 1
    return labels, of


def _ends(graph: Graph, links: gpd.GeoDataFrame, patches: np.ndarray) -> np.ndarray:
    """Where each arc leaves the patch of its tail: the first point of its link, or the last one, shape (arcs, 2)."""
    lines = shapely.line_merge(links.geometry.to_numpy())
    ends = np.stack([shapely.get_coordinates(shapely.get_point(lines, end)) for end in (0, -1)])
    starts_here = patches[graph.tail] == links["de"].to_numpy()[graph.link]
    return np.where(starts_here[:, None], ends[0][graph.link], ends[1][graph.link])


def crossings_straight(graph: Graph, links: gpd.GeoDataFrame, patches: np.ndarray) -> Crossings:
    """Straight distances between the ends of links in each patch, metres."""
    xy = _ends(graph, links, patches)
    one, other = end_pairs(graph)
    return Crossings(one, other, np.hypot(*(xy[one] - xy[other]).T))


def crossings_over(
    graph: Graph,
    links: gpd.GeoDataFrame,
    patches: gpd.GeoDataFrame,
    cells: rasters.Cells,
    note: Callable[[Note], None],
    progress: Progress = silent,
) -> Crossings:
    """Least costs between the ends of links inside each patch, over a resistance raster.

    Raises
    ------
    Fault
        A patch that has links does not lie on the raster.
    """
    transform = cells.transform
    labels, _ = patch_labels(cells.values.shape, transform, patches.geometry.to_numpy(), progress)
    absent = len(np.setdiff1d(graph.tail + 1, labels))
    if absent:
        raise Fault(
            "{count} patches with links hold no cell of the resistance raster: choose a raster that covers them, or leave INTRA off.",
            count=absent,
        )
    xy = _ends(graph, links, patches["id"].to_numpy())
    place = np.stack(
        [(xy[:, 1] - transform[3]) / transform[5], (xy[:, 0] - transform[0]) / transform[1]], axis=1
    ).astype(np.int64)
    place = np.clip(place, 0, np.array(labels.shape) - 1)
    astray = np.flatnonzero(labels[place[:, 0], place[:, 1]] != graph.tail + 1)
    for arc in astray:
        own = np.argwhere(labels == graph.tail[arc] + 1)
        if len(own):
            place[arc] = own[((own - place[arc]) ** 2).sum(axis=1).argmin()]
    if len(astray):
        note(
            Note(
                translatable(
                    "{count} ends of links lie beside their patch on the raster: the nearest cell of the patch stands in."
                ),
                {"count": len(astray)},
            )
        )
    return crossings_on_surface(graph, place, labels, Surface(cells.values, cell_size(transform)), progress)
