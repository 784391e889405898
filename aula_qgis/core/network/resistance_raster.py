"""Resistance rasters: land cover, and the layers drawn over it, on a grid."""

from __future__ import annotations

from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import shapely

from ..grid import Bounds, Grid
from ..messages import Fault, Note, Progress, checkpoint, part, silent, translatable
from ..rasterize import rasterize
from .resistance import lookup

CELLS_PER_BATCH = 2_000_000
"""Cells looked at between two checks of the cancel button."""


@dataclass(frozen=True)
class ResistanceRaster:
    """A resistance raster in the making.

    Attributes
    ----------
    grid : Grid of float32
        NaN is a barrier.
    notes : list of Note
    """

    grid: Grid
    notes: list[Note] = field(default_factory=list)


def of_land_cover_cells(
    cells: Grid, table: dict[str, float], extent: Bounds | None, metres: bool, progress: Progress = silent
) -> ResistanceRaster:
    """The resistance of a land-cover raster on its own grid, cut to the cells that an extent meets.

    Parameters
    ----------
    cells : Grid of float
        Codes.
    table : dict of str to float
        Of `resistance.resistance_table`.
    extent : west, south, east, north, optional
    metres : bool
        Is the unit of the grid the metre? Else areas are not known.

    Raises
    ------
    Fault
        The extent lies beside the raster, or nothing but cells without a value lies in it; see `resistance.lookup`.

    Examples
    --------
    >>> from affine import Affine
    >>> cover = Grid(np.array([[1.0, 2.0]]), Affine(10.0, 0.0, 0.0, 0.0, -10.0, 10.0))
    >>> of_land_cover_cells(cover, {"1": 5.0, "2": 50.0}, None, True).grid.values.tolist()
    [[5.0, 50.0]]
    """
    if extent is not None:
        cells = cells.window(extent)
        if not cells.values.size:
            raise Fault("The extent does not meet the land cover: draw it again.")
    known, number, count = _classes(cells.values, progress)
    coded = int(np.count_nonzero(~np.isnan(known)))
    area = cells.cell_area / 1e4 if metres else np.nan
    found = lookup([f"{value:.15g}" for value in known[:coded].tolist()], table, count[:coded], area)
    resistance = np.r_[found.values, np.full(len(known) - coded, np.nan, dtype=np.float32)]
    return _with_barriers(cells.with_values(resistance[number]), found.notes, int(count[coded:].sum()), area)


def _classes(values: np.ndarray, progress: Progress) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The values there are (NaN last), the number of each cell's among them, and how many cells have each."""
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
    return known, number, count


def of_land_cover_polygons(
    cover: gpd.GeoDataFrame,
    table: dict[str, float],
    cell: float,
    extent: Bounds | None,
    crs: str = "",
    progress: Progress = silent,
) -> ResistanceRaster:
    """The resistance of polygons with their ``code``, on a grid of square cells; where they overlap the later one wins.

    Raises
    ------
    Fault
        See `Grid.empty` and `of_land_cover_cells`.

    Examples
    --------
    >>> cover = gpd.GeoDataFrame({"code": ["a"]}, geometry=[shapely.box(0, 0, 20, 10)], crs=2154)
    >>> of_land_cover_polygons(cover, {"a": 5.0}, 10.0, None).grid.values.tolist()
    [[5.0, 5.0]]
    """
    grid = Grid.empty(extent or cover.total_bounds, cell, np.int32, crs)
    text = cover["code"].fillna("").astype(str).str.strip().to_numpy(dtype=str)
    codes, number = np.unique(text, return_inverse=True)
    cells = rasterize(cover.geometry.to_numpy(), number.ravel() + 1, grid, progress=progress)
    count = np.bincount(cells.ravel(), minlength=len(codes) + 1)
    area = cell * cell / 1e4
    found = lookup(codes.tolist(), table, count[1:], area)
    values = np.r_[np.float32(np.nan), found.values][cells]
    return _with_barriers(grid.with_values(values), found.notes, int(count[0]), area)


def _with_barriers(grid: Grid, notes: list[Note], cells: int, cell_ha: float) -> ResistanceRaster:
    """The raster, with what is to be known of its cells without land cover."""
    if cells == grid.values.size:
        raise Fault("The land cover does not reach the extent: check both.")
    if cells and np.isnan(cell_ha):
        message = translatable("{count} cells have no land cover: they are barriers.")
        notes = [*notes, Note(message, {"count": cells}, False)]
    elif cells:
        message = translatable("{count} cells ({surface} ha) have no land cover: they are barriers.")
        notes = [*notes, Note(message, {"count": cells, "surface": round(cells * cell_ha, 2)}, False)]
    return ResistanceRaster(grid, notes)


def rule_fields(width: str, resistance: str) -> dict[str, str]:
    """The fields that a rule of `draw_over` names."""
    return {key: text for key, text in (("width", width), ("resistance", resistance)) if text and _number(text) is None}


def draw_over(
    grid: Grid,
    frame: gpd.GeoDataFrame,
    name: str,
    width: str,
    resistance: str,
    metres: bool,
    progress: Progress = silent,
) -> tuple[Grid, list[Note]]:
    """Draw the rows of a layer over a resistance raster: `width` metres across (a number, a field, or nothing) at a resistance (number or field).

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
    zones = shapes.copy()
    zones[wide] = shapely.buffer(shapes[wide], across[wide] / 2)
    result = grid
    for drawn, all_touched in ((shapely.get_dimensions(zones) == 2, False), (shapely.get_dimensions(shapes) < 2, True)):
        if drawn.any():
            values = rasterize(
                (shapes if all_touched else zones)[drawn],
                value[drawn],
                result,
                all_touched=all_touched,
                progress=part(progress, 0.5 if all_touched else 0.0, 1.0 if all_touched else 0.5),
            )
            result = result.with_values(values)
    before, after = grid.values, result.values
    changed = int(np.count_nonzero((before != after) & ~(np.isnan(before) & np.isnan(after))))
    message = translatable("{layer}: {count} rows drawn on top, {cells} cells changed.")
    return result, [*notes, Note(message, {"layer": name, "count": len(kept), "cells": changed}, not changed)]


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
