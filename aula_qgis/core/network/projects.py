"""Projects (zones to be urbanised, roads, restored sites) as the scenario takes them, and its results as a layer."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..grid import Grid
from ..messages import Fault, Note, translatable
from ..tables import says_yes
from .patch_cells import covered_cells
from .scenario import Project, Scenario


def on_grid(
    frame: gpd.GeoDataFrame, grid: Grid, labels: np.ndarray, default: float, *, metres: bool = True
) -> tuple[list[Project], list[Note]]:
    """Projects on a resistance raster.

    Parameters
    ----------
    frame : GeoDataFrame
        Polygons; optionally ``resistance`` (afterwards, 0 or more) and ``habitat`` (whatever says yes or no).
    grid : Grid
        Resistance before.
    labels : ndarray of int32, shape (rows, columns)
        Patches.
    default : float
        Resistance of projects without one; sites of new habitat take the median of the patches.
    metres : bool
        Is the unit of the grid the metre?

    Raises
    ------
    Fault
        A negative resistance; new habitat on a grid in degrees.

    Examples
    --------
    >>> from affine import Affine
    >>> grid = Grid(np.array([[1.0, 1.0, 5.0]]), Affine(10.0, 0.0, 0.0, 0.0, -10.0, 10.0))
    >>> road = gpd.GeoDataFrame(geometry=[shapely.box(10, 0, 20, 10)], crs=2154)
    >>> found, notes = on_grid(road, grid, np.array([[1, 0, 2]], dtype=np.int32), 1000.0)
    >>> found[0].cells.tolist(), found[0].resistance, str(notes[0])
    ([1], 1000.0, '1 projects say no resistance: they take 1000.0.')
    """
    given = np.full(len(frame), np.nan)
    if "resistance" in frame:
        given = frame["resistance"].to_numpy(dtype=np.float64, na_value=np.nan)
    negative = int(np.count_nonzero(given < 0))
    if negative:
        raise Fault("{count} projects have a negative resistance: it is 0 or more.", count=negative)
    habitat = says_yes(frame["habitat"]) if "habitat" in frame else np.zeros(len(frame), dtype=bool)
    if habitat.any() and not metres:
        raise Fault("New habitat needs a raster in metres: its surface cannot be measured in degrees.")
    usual, missing = _median_of_patches(grid, labels), np.isnan(given)
    after = np.where(missing, np.where(habitat, usual, default), given)
    counted = (
        (missing & ~habitat, default, translatable("{count} projects say no resistance: they take {value}.")),
        (
            missing & habitat,
            usual,
            translatable(
                "{count} sites of new habitat say no resistance: they take {value}, the median of the patches."
            ),
        ),
    )
    notes = [
        Note(message, {"count": int(which.sum()), "value": float(value)}, False)
        for which, value, message in counted
        if which.any()
    ]
    cells = covered_cells(frame.geometry.to_numpy(), grid)
    return [Project(own, float(cost), bool(new)) for own, cost, new in zip(cells, after, habitat)], notes


def _median_of_patches(grid: Grid, labels: np.ndarray) -> float:
    """Median resistance inside patches; 1 where it is not known."""
    inside = grid.values[labels > 0]
    return 1.0 if np.isnan(inside).all() else float(np.nanmedian(inside))


def names_of(frame: gpd.GeoDataFrame) -> list[str]:
    """Names of projects: their ``nom``, else the number of the row; a name that stands twice gets it too.

    Examples
    --------
    >>> names_of(gpd.GeoDataFrame({"nom": ["A", None, "A"]}))
    ['A (1)', '2', 'A (3)']
    """
    own = frame["nom"] if "nom" in frame else [None] * len(frame)
    texts = ["" if pd.isna(name) else str(name).strip() for name in own]
    names = [text or str(row) for row, text in enumerate(texts, 1)]
    return [f"{name} ({row})" if names.count(name) > 1 else name for row, name in enumerate(names, 1)]


def capacity_of_cells(capacity: np.ndarray, patches: np.ndarray, grid: Grid) -> float:
    """Capacity of a cell of new habitat: that of the patches by their area.

    Examples
    --------
    >>> from affine import Affine
    >>> float(capacity_of_cells(np.array([6.0]), np.array([shapely.box(0, 0, 20, 30)]), Grid(np.ones((1, 1)), Affine.scale(10.0, -10.0))))
    1.0
    """
    return capacity.sum() / shapely.area(patches).sum() * grid.cell_area


def projects_layer(found: Scenario, projects: gpd.GeoDataFrame, names: list[str]) -> gpd.GeoDataFrame:
    """What each project does, on its polygon; the last row is all of them together.

    Parameters
    ----------
    found : Scenario
    projects : GeoDataFrame
        Polygons.
    names : list of str
        One per row of the result.

    Returns
    -------
    GeoDataFrame
        ``projet``, then the columns of `Scenario.projects`.
    """
    shapes = projects.geometry.to_numpy()
    frame = found.projects.astype({"rang": "Int64"})
    frame.insert(0, "projet", names)
    return gpd.GeoDataFrame(
        frame, geometry=np.array([*shapes, shapely.union_all(shapes)], dtype=object), crs=projects.crs
    )
