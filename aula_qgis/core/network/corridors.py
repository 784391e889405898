"""Corridors: the cells through which a path between two patches costs little more than the cheapest one."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
from scipy import ndimage

from ..grid import Grid
from ..messages import Fault, Progress, checkpoint, silent
from .labels import outlines
from .leastcost import shared_costs
from .search import SearchWindow, Surface, search_window

ROUNDING = 1e-9
"""Relative rounding of costs: the cheapest path itself always belongs to its corridor."""


def corridors(
    labels: np.ndarray,
    pairs: np.ndarray,
    links: gpd.GeoDataFrame,
    resistance: Grid,
    width: float,
    progress: Progress = silent,
) -> gpd.GeoDataFrame:
    """The corridor of each link.

    Parameters
    ----------
    labels, resistance
        As in `links.cost_links`.
    pairs : ndarray of int, shape (n, 2)
        Labels of each link's patches.
    links : GeoDataFrame
        ``de, vers, cout`` of each link.
    width : float
        w: how much dearer a path may be, as a part of the least cost.

    Returns
    -------
    GeoDataFrame
        ``de, vers, cout, surf_ha`` and the outline of the cells u with dᵢ(u) + dⱼ(u) ≤ (1 + w) · cost, those of the two
        patches apart. Links between neighbouring cells have none.

    Examples
    --------
    >>> from .links import cost_links
    >>> from affine import Affine
    >>> labels, resistance = np.array([[1, 0, 2]], dtype=np.int32), Grid(np.ones((1, 3)), Affine.scale(100.0, -100.0))
    >>> found = cost_links(labels, np.array([1, 2]), resistance)
    >>> corridors(labels, found.pairs, found.frame, resistance, 0.1)["surf_ha"].tolist()
    [1.0]
    """
    if width < 0:
        raise Fault("The width of corridors must be 0 or more: it is {value}.", value=width)
    surface, places = Surface(resistance.values, resistance.cell_size), ndimage.find_objects(labels)
    within = (1 + width) * links["cout"].to_numpy()
    radius = np.zeros(len(places) + 1)
    last = np.zeros(len(places) + 1, dtype=np.int64)
    for side in (0, 1):
        np.maximum.at(radius, pairs[:, side], within)
        np.maximum.at(last, pairs[:, side], np.arange(len(pairs)))
    searched: dict[int, SearchWindow] = {}
    rows, shapes = [], []
    for link, (one, other) in enumerate(pairs.tolist()):
        checkpoint(progress, link / len(pairs))
        for number in (one, other):
            if number not in searched:
                searched[number] = search_window(surface, labels, number, places[number - 1], radius[number])
        row, column, total = shared_costs(searched[one], searched[other])
        window = labels[row : row + total.shape[0], column : column + total.shape[1]]
        cells = (total <= within[link] * (1 + ROUNDING)) & (window != one) & (window != other)
        if cells.any():
            rows.append(link)
            around = slice(row, row + cells.shape[0]), slice(column, column + cells.shape[1])
            shapes.append(outlines(resistance.part(*around).with_values(cells.astype(np.int32)))[0])
        searched = {number: found for number, found in searched.items() if last[number] > link}
    result = links.iloc[rows][["de", "vers", "cout"]].reset_index(drop=True)
    frame = gpd.GeoDataFrame(result, geometry=np.array(shapes, dtype=object), crs=links.crs)
    frame.insert(3, "surf_ha", frame.geometry.area.to_numpy() / 1e4)
    return frame
