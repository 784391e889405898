"""Where links end on patches, and what it costs to cross a patch from one end to another."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..grid import Grid
from ..messages import Fault, Note, Progress, silent, translatable
from .graph import Graph
from .intra import Crossings, crossings_on_surface, end_pairs
from .patch_cells import patch_labels
from .search import Surface


def refuse_without_shapes(patches: pd.DataFrame, links: pd.DataFrame) -> None:
    """Raise a Fault where a patch has no polygon or a link no line: nothing inside patches can be measured then.

    Examples
    --------
    >>> refuse_without_shapes(pd.DataFrame({"id": ["1"]}), pd.DataFrame({"de": ["1"], "vers": ["2"]}))
    Traceback (most recent call last):
    ...
    aula_qgis.core.messages.Fault: Ways inside patches need the patches' polygons and the links' lines: choose layers with geometry, or leave INTRA off.
    """
    if not (_all_have(patches, 2) and _all_have(links, 1)):
        raise Fault(
            "Ways inside patches need the patches' polygons and the links' lines: choose layers with geometry, or leave INTRA off."
        )


def _all_have(frame: pd.DataFrame, dimension: int) -> bool:
    """Has each row a geometry of that dimension (1: lines, 2: polygons)?"""
    if "geometry" not in frame:
        return False
    geometry = frame["geometry"].to_numpy()
    return bool(((shapely.get_dimensions(geometry) == dimension) & ~shapely.is_empty(geometry)).all())


def _ends(graph: Graph, links: gpd.GeoDataFrame, patches: np.ndarray) -> np.ndarray:
    """Where each arc leaves the patch of its tail: the first point of its link, or the last one, shape (arcs, 2)."""
    lines = shapely.line_merge(links.geometry.to_numpy())
    xy, row = shapely.get_coordinates(lines, return_index=True)  # a link of several pieces has two ends too
    number = np.arange(len(lines))
    ends = xy[np.searchsorted(row, number)], xy[np.searchsorted(row, number, "right") - 1]
    starts_here = patches[graph.tail] == links["de"].to_numpy()[graph.link]
    return np.where(starts_here[:, None], ends[0][graph.link], ends[1][graph.link])


def straight_crossings(graph: Graph, links: gpd.GeoDataFrame, patches: np.ndarray) -> Crossings:
    """Straight distances between the ends of links in each patch, metres."""
    xy = _ends(graph, links, patches)
    one, other = end_pairs(graph)
    return Crossings(one, other, np.hypot(*(xy[one] - xy[other]).T))


def least_cost_crossings(
    graph: Graph, links: gpd.GeoDataFrame, patches: gpd.GeoDataFrame, resistance: Grid, progress: Progress = silent
) -> tuple[Crossings, list[Note]]:
    """Least costs between the ends of links inside each patch, over a resistance raster.

    Raises
    ------
    Fault
        A patch that has links does not lie on the raster.
    """
    labels, _ = patch_labels(patches.geometry.to_numpy(), resistance, progress)
    absent = len(np.setdiff1d(graph.tail + 1, labels))
    if absent:
        raise Fault(
            "{count} patches with links hold no cell of the resistance raster: choose a raster that covers them, or leave INTRA off.",
            count=absent,
        )
    xy = _ends(graph, links, patches["id"].to_numpy())
    place = np.stack(resistance.index(xy[:, 0], xy[:, 1]), axis=1)
    place = np.clip(place, 0, np.array(labels.shape) - 1)
    astray = np.flatnonzero(labels[place[:, 0], place[:, 1]] != graph.tail + 1)
    for arc in astray:
        own = np.argwhere(labels == graph.tail[arc] + 1)
        if len(own):
            place[arc] = own[((own - place[arc]) ** 2).sum(axis=1).argmin()]
    surface = Surface(resistance.values, resistance.cell_size)
    crossings = crossings_on_surface(graph, place, labels, surface, progress)
    message = translatable(
        "{count} ends of links lie beside their patch on the raster: the nearest cell of the patch stands in."
    )
    return crossings, [Note(message, {"count": len(astray)})] if len(astray) else []
