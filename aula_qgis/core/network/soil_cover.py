"""Land cover as the brown network sees it: open soil, seals and water, as polygons and as cells."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd

from ..grid import Grid
from ..messages import Fault, Note, Progress, part, silent, translatable
from ..rasterize import rasterize
from ..tables import normalized, numbers
from .fragmentation import barrier_zones
from .resistance import nearest_class
from .resistance_raster import of_land_cover_polygons

SOIL, SEALED, WATER = 1, 2, 3
"""Nature of a cell; 0 where it is not known."""

NATURES = {"sol": SOIL, "impermeable": SEALED, "eau": WATER}

ROAD_M = 5.0
"""Width of roads that have none."""


@dataclass(frozen=True)
class Covers:
    """What codes of land cover are for soils.

    Attributes
    ----------
    nature : dict of str to int
    worms : dict of str to float
        Score of earthworms, 0 to 100, of codes that are soil.
    """

    nature: dict[str, int]
    worms: dict[str, float]


def covers(table: pd.DataFrame) -> Covers:
    """A table of soils, checked.

    Parameters
    ----------
    table : DataFrame
        Texts ``code``, ``nature`` (sol, impermeable, eau) and ``vers`` (0 to 100, for soils).

    Raises
    ------
    Fault
        A column that is missing, a nature that is not known, a score outside 0 to 100; with the line.

    Examples
    --------
    >>> covers(pd.DataFrame({"code": ["1", "2"], "nature": ["sol", "Imperméable"], "vers": ["50", ""]}))
    Covers(nature={'1': 1, '2': 2}, worms={'1': 50.0})
    """
    missing = [name for name in ("code", "nature", "vers") if name not in table]
    if missing:
        raise Fault(
            "The table of soils has no column {column}. It has: {columns}.", column=missing, columns=list(table.columns)
        )
    nature: dict[str, int] = {}
    worms: dict[str, float] = {}
    for line, code, word, score in zip(
        table.index + 2, table["code"], table["nature"].map(normalized), numbers(table["vers"])
    ):
        if word not in NATURES:
            raise Fault(
                "Line {line} of the table of soils: the nature {nature} is none of {known}.",
                line=int(line),
                nature=repr(word),
                known=list(NATURES),
            )
        nature[str(code).strip()] = NATURES[word]
        if word == "sol":
            if not 0 <= score <= 100:
                raise Fault(
                    "Line {line} of the table of soils: the score of earthworms must lie between 0 and 100.",
                    line=int(line),
                )
            worms[str(code).strip()] = float(score)
    return Covers(nature, worms)


@dataclass(frozen=True)
class SoilCover:
    """Natures of the land, as cells and as polygons.

    Attributes
    ----------
    nature : Grid of int8
        `SOIL`, `SEALED`, `WATER` or 0.
    worms : ndarray of float32, shape (rows, columns)
        Score of earthworms of the cover; NaN where there is none.
    soil, sealed : ndarray of object
        Polygons of open soil, and of all that is sealed.
    drawn_over : ndarray of object
        Sealed polygons that lie over the land cover.
    notes : list of Note
    """

    nature: Grid
    worms: np.ndarray
    soil: np.ndarray
    sealed: np.ndarray
    drawn_over: np.ndarray
    notes: list[Note]


def soil_cover(
    cover: gpd.GeoDataFrame,
    covers: Covers,
    drawn_over: np.ndarray,
    cell: float,
    crs: str,
    layer: str,
    progress: Progress = silent,
) -> SoilCover:
    """The natures of a land cover, and of what seals it.

    Parameters
    ----------
    cover : GeoDataFrame
        Polygons with their ``code``; a code that is not in `covers` takes the class above it (CS1.1.1 → CS1.1).
    covers : Covers
    drawn_over : ndarray of object
        Polygons of buildings and roads, sealed whatever the cover below.
    cell : float
        Side of the cells, m.
    crs, layer : str
        CRS of the grid, and the name of the land cover in a Fault.

    Raises
    ------
    Fault
        No polygon is soil; see `of_land_cover_polygons`.

    Examples
    --------
    >>> import shapely
    >>> land = gpd.GeoDataFrame({"code": ["a", "b"]}, geometry=[shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10)], crs=2154)
    >>> found = soil_cover(land, Covers({"a": SOIL, "b": WATER}, {"a": 80.0}), np.empty(0, dtype=object), 10.0, "", "land")
    >>> found.nature.values.tolist(), found.worms.tolist()
    ([[1, 3]], [[80.0, nan]])
    """
    classes = {code: float(row) for row, code in enumerate(covers.nature)}
    drawn = of_land_cover_polygons(cover, classes, cell, None, crs, part(progress, 0.0, 0.7))
    row = np.nan_to_num(drawn.grid.values, nan=len(classes)).astype(np.int32)
    nature = np.array([*covers.nature.values(), 0], dtype=np.int8)[row]
    worms = np.array([*(covers.worms.get(code, np.nan) for code in classes), np.nan], dtype=np.float32)[row]
    if len(drawn_over):
        grid = drawn.grid.with_values(nature.astype(np.int32))
        cells = rasterize(drawn_over, np.full(len(drawn_over), SEALED), grid, progress=part(progress, 0.7, 1.0))
        nature = cells.astype(np.int8)
    codes = cover["code"].fillna("").astype(str).str.strip()
    kinds = codes.map({code: covers.nature.get(nearest_class(code, classes) or "") for code in codes.unique()})
    shapes = cover.geometry.to_numpy()
    soil = shapes[(kinds == SOIL).to_numpy()]
    if not len(soil):
        raise Fault("No polygon of {layer} is soil: check CODE_FIELD and the nomenclature.", layer=layer)
    sealed = np.concatenate([shapes[(kinds == SEALED).to_numpy()], drawn_over])
    return SoilCover(drawn.grid.with_values(nature), worms, soil, sealed, drawn_over, drawn.notes)


def road_zones(roads: gpd.GeoDataFrame) -> tuple[np.ndarray, list[Note]]:
    """The land that roads seal, by their ``width``, m; `ROAD_M` where it is not known.

    Examples
    --------
    >>> import shapely
    >>> roads = gpd.GeoDataFrame({"width": [4.0, None]}, geometry=[shapely.LineString([(0, y), (10, y)]) for y in (0, 50)], crs=2154)
    >>> zones, notes = road_zones(roads)
    >>> shapely.bounds(zones)[:, 3], str(notes[0])
    (array([ 2. , 52.5]), '1 roads say no width: they take 5.0 m.')
    """
    width = np.full(len(roads), np.nan)
    if "width" in roads:
        width = roads["width"].to_numpy(dtype=np.float64, na_value=np.nan)
    bare = ~(width > 0)
    message = translatable("{count} roads say no width: they take {metres} m.")
    notes = [Note(message, {"count": int(bare.sum()), "metres": ROAD_M})] if bare.any() else []
    return barrier_zones(roads.geometry.to_numpy(), np.where(bare, ROAD_M, width) / 2), notes
