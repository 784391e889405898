"""Resistance rasters: land cover and the layers on top of it, drawn onto a grid."""

from __future__ import annotations

from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import shapely

from ..core.messages import Fault, Note, Progress, checkpoint, part, silent
from ..core.network.resistance import lookup
from .burning import burn, grid_of
from .rasters import Cells
from .text import translatable

Extent = tuple[float, float, float, float]

CELLS_PER_BATCH = 2_000_000
"""Cells looked at between two looks at the cancel button."""


@dataclass
class Ground:
    """A resistance raster in the making.

    Attributes
    ----------
    values : ndarray of float32, shape (rows, columns)
        NaN is a barrier.
    transform : tuple of six floats
    crs : str
        WKT, or empty.
    notes : list of Note
    """

    values: np.ndarray
    transform: tuple[float, ...]
    crs: str
    notes: list[Note] = field(default_factory=list)


def raster_ground(
    cells: Cells, table: dict[str, float], extent: Extent | None, metres: bool, progress: Progress = silent
) -> Ground:
    """A land-cover raster on its own grid, cut to the cells that an extent meets."""
    left, width, _, top, _, height = cells.transform
    values = cells.values
    if extent is not None:
        west, south, east, north = extent
        columns = np.clip([np.floor((west - left) / width), np.ceil((east - left) / width)], 0, values.shape[1]).astype(
            int
        )
        rows = np.clip(
            np.sort([(north - top) / height, (south - top) / height]) // 1 + [0, 1], 0, values.shape[0]
        ).astype(int)
        values = values[rows[0] : rows[1], columns[0] : columns[1]]
        left, top = left + columns[0] * width, top + rows[0] * height
        if not values.size:
            raise Fault("The extent does not meet the land cover: draw it again.")
    step = max(1, CELLS_PER_BATCH // values.shape[1])
    blocks = [slice(row, row + step) for row in range(0, values.shape[0], step)]
    present = []
    for done, block in enumerate(blocks):
        checkpoint(progress, 0.5 * done / len(blocks))
        present.append(np.unique(values[block]))
    known = np.unique(np.concatenate(present))
    count = np.zeros(len(known), dtype=np.int64)
    number = np.empty(values.shape, dtype=np.int32)
    for done, block in enumerate(blocks):
        checkpoint(progress, 0.5 + 0.5 * done / len(blocks))
        number[block] = np.searchsorted(known, values[block])
        count += np.bincount(number[block].ravel(), minlength=len(known))
    coded = int(np.count_nonzero(~np.isnan(known)))
    area = abs(width * height) / 1e4 if metres else np.nan
    found = lookup([f"{value:.15g}" for value in known[:coded].tolist()], table, count[:coded], area)
    resistance = np.r_[found.values, np.full(len(known) - coded, np.nan, dtype=np.float32)]
    ground = Ground(resistance[number], (left, width, 0.0, top, 0.0, height), cells.crs, found.notes)
    return _without_value(ground, int(count[coded:].sum()), area)


def polygon_ground(
    cover: gpd.GeoDataFrame,
    table: dict[str, float],
    cell: float,
    extent: Extent | None,
    crs: str,
    progress: Progress = silent,
) -> Ground:
    """Polygons with their ``code``, onto a grid of our own; where they overlap the later one wins."""
    shape, transform = grid_of(extent or tuple(cover.total_bounds), cell)
    text = cover["code"].fillna("").astype(str).str.strip().to_numpy(dtype=str)
    codes, number = np.unique(text, return_inverse=True)
    cells = np.zeros(shape, dtype=np.int32)
    burn(cells, transform, cover.geometry.to_numpy(), number.ravel() + 1, progress=progress)
    count = np.bincount(cells.ravel(), minlength=len(codes) + 1)
    area = cell * cell / 1e4
    found = lookup(codes.tolist(), table, count[1:], area)
    values = np.r_[np.float32(np.nan), found.values][cells]
    return _without_value(Ground(values, transform, crs, found.notes), int(count[0]), area)


def _without_value(ground: Ground, cells: int, cell_ha: float) -> Ground:
    if cells == ground.values.size:
        raise Fault("The land cover does not reach the extent: check both.")
    if cells:
        said = translatable("{count} cells ({surface} ha) have no land cover: they are barriers.")
        ground.notes.append(Note(said, {"count": cells, "surface": round(cells * cell_ha, 2)}, False))
    return ground


def rule_fields(width: str, resistance: str) -> dict[str, str]:
    """The fields that a rule of `overlay` names."""
    return {key: text for key, text in (("width", width), ("resistance", resistance)) if text and _number(text) is None}


def overlay(
    ground: Ground,
    frame: gpd.GeoDataFrame,
    name: str,
    width: str,
    resistance: str,
    metres: bool,
    progress: Progress = silent,
) -> list[Note]:
    """Draw the rows of a layer over the ground: `width` metres across (a number, a field, or nothing) at a resistance (number or field).

    `frame` has the columns of `rule_fields`, and `metres` says whether the grid is in metres. Of rows that overlap, the last
    one counts. Lines always take every cell they run through, so that a road narrower than a cell leaves no gap.
    """
    notes = []
    across = _values(frame, "width", width or "0", name)
    value = _values(frame, "resistance", resistance, name)
    if (across > 0).any() and not metres:
        raise Fault("The grid is in degrees: the layer {layer} can have no width in metres there.", layer=name)
    left_out = (
        np.isnan(across) | np.isnan(value) | shapely.is_missing(frame.geometry) | shapely.is_empty(frame.geometry)
    )
    if left_out.any():
        notes.append(
            Note(
                translatable("{layer}: {count} rows without geometry, width or resistance were not drawn."),
                {"layer": name, "count": int(left_out.sum())},
            )
        )
    kept = np.flatnonzero(~left_out)
    shapes, value, across = frame.geometry.to_numpy()[kept], value[kept], across[kept]
    wide = across > 0
    area = shapes.copy()
    area[wide] = shapely.buffer(shapes[wide], across[wide] / 2)
    before = ground.values.copy()
    for drawn, all_touched in ((shapely.get_dimensions(area) == 2, False), (shapely.get_dimensions(shapes) < 2, True)):
        if drawn.any():
            burn(
                ground.values,
                ground.transform,
                (shapes if all_touched else area)[drawn],
                value[drawn],
                all_touched=all_touched,
                progress=part(progress, 0.5 if all_touched else 0.0, 1.0 if all_touched else 0.5),
            )
    changed = int(np.count_nonzero((before != ground.values) & ~(np.isnan(before) & np.isnan(ground.values))))
    said = translatable("{layer}: {count} rows drawn on top, {cells} cells changed.")
    return [*notes, Note(said, {"layer": name, "count": len(kept), "cells": changed}, not changed)]


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


def _values(frame: gpd.GeoDataFrame, column: str, text: str, layer: str) -> np.ndarray:
    """A number for each row, from a rule that is a number or a field."""
    number = _number(text)
    if not text:
        raise Fault(
            "The rule of the layer {layer} has no resistance: write a number, or the name of a field.", layer=layer
        )
    if number is None and not np.issubdtype(frame[column].dtype, np.number):
        raise Fault("The field {field} of {layer} does not hold numbers.", field=text, layer=layer)
    values = np.full(len(frame), number) if number is not None else frame[column].to_numpy(dtype=np.float64)
    if (values < 0).any():
        raise Fault(
            "The {what} of the layer {layer} is negative in {count} rows: write 0 or more.",
            what=column,
            layer=layer,
            count=int((values < 0).sum()),
        )
    return values
