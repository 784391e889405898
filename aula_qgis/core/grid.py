"""Grids: values of cells, where their cells lie, and in which CRS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from .messages import Fault

if TYPE_CHECKING:
    from affine import Affine

Bounds = Sequence[float]
"""West, south, east, north."""

MOST_CELLS = 400_000_000
"""A grid beyond this does not fit in memory: the cell is too small for the extent."""

SQUARE = 1e-6
"""Relative difference of width and height below which cells are squares."""


@dataclass(frozen=True, eq=False)
class Grid:
    """Values of cells that lie in rows and columns.

    Attributes
    ----------
    values : ndarray, shape (rows, columns)
        Numbers are NaN where there is no value.
    transform : Affine
        From (column, row), counted from the corner of the first cell, to (x, y).
    crs : str
        WKT; empty where it is not known.

    Examples
    --------
    >>> from affine import Affine
    >>> grid = Grid(np.zeros((2, 3)), Affine(10.0, 0.0, 100.0, 0.0, -10.0, 50.0))
    >>> grid.bounds, grid.cell_area
    ((100.0, 30.0, 130.0, 50.0), 100.0)
    """

    values: np.ndarray
    transform: Affine
    crs: str = ""

    @classmethod
    def empty(cls, extent: Bounds, cell: float, dtype: type = np.float32, crs: str = "") -> Grid:
        """A grid of zeros around an extent, its corner on a multiple of the cell: grids of one cell size fit on one another.

        Raises
        ------
        Fault
            A cell that is not above 0, or too small for the extent.

        Examples
        --------
        >>> Grid.empty((12.0, 1.0, 31.0, 20.0), 10.0).bounds
        (10.0, 0.0, 40.0, 20.0)
        """
        from affine import Affine

        west, south, east, north = extent
        if not cell > 0:
            raise Fault("The cell size must be above 0: it is {value}.", value=cell)
        left, top = float(np.floor(west / cell) * cell), float(np.ceil(north / cell) * cell)
        columns, rows = (max(int(np.ceil(round(length / cell, 6))), 1) for length in (east - left, top - south))
        if rows * columns > MOST_CELLS:
            raise Fault(
                "A cell of {cell} m makes {count} million cells of this extent: choose a larger cell or a smaller extent.",
                cell=cell,
                count=round(rows * columns / 1e6),
            )
        return cls(np.zeros((rows, columns), dtype=dtype), Affine(cell, 0.0, left, 0.0, -cell, top), crs)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        rows, columns = self.values.shape
        return rows, columns

    @property
    def cell_size(self) -> tuple[float, float]:
        """Width and height of a cell, both positive; of a grid that is not rotated."""
        return abs(self.transform.a), abs(self.transform.e)

    @property
    def cell_area(self) -> float:
        """In the square of the CRS's unit."""
        return abs(self.turn)

    @property
    def turn(self) -> float:
        """The determinant of the transform: below 0 where rows run against y, as in north-up grids."""
        t = self.transform
        return t.a * t.e - t.b * t.d

    @property
    def is_rotated(self) -> bool:
        return bool(self.transform.b or self.transform.d)

    @property
    def is_north_up(self) -> bool:
        """Do rows run from north to south, and columns from west to east?"""
        return not self.is_rotated and self.transform.a > 0 > self.transform.e

    @property
    def has_square_cells(self) -> bool:
        width, height = self.cell_size
        return not self.is_rotated and abs(width - height) <= SQUARE * width

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east, north, of all cells."""
        rows, columns = self.shape
        x, y = self.corners(np.array([0, 0, rows, rows]), np.array([0, columns, 0, columns]))
        return float(x.min()), float(y.min()), float(x.max()), float(y.max())

    def corners(self, row: np.ndarray, column: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """x and y of places counted in cells, from the outer corner of the first cell."""
        t = self.transform
        return t.c + column * t.a + row * t.b, t.f + column * t.d + row * t.e

    def xy(self, row: np.ndarray, column: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """x and y of the centres of cells.

        Examples
        --------
        >>> from affine import Affine
        >>> grid = Grid(np.zeros((2, 3)), Affine(10.0, 0.0, 100.0, 0.0, -10.0, 50.0))
        >>> [values.tolist() for values in grid.xy(np.array([0, 1]), np.array([0, 2]))]
        [[105.0, 125.0], [45.0, 35.0]]
        """
        return self.corners(np.asarray(row) + 0.5, np.asarray(column) + 0.5)

    def places(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Rows and columns as fractions, from the outer corner of the first cell: what `corners` gives back."""
        t = self.transform
        across, down = np.asarray(x) - t.c, np.asarray(y) - t.f
        if not self.is_rotated:
            return down / t.e, across / t.a
        return (t.a * down - t.d * across) / self.turn, (t.e * across - t.b * down) / self.turn

    def index(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Row and column of the cell that holds each point, also outside the grid (see `contains`).

        Examples
        --------
        >>> from affine import Affine
        >>> grid = Grid(np.zeros((2, 3)), Affine(10.0, 0.0, 100.0, 0.0, -10.0, 50.0))
        >>> [values.tolist() for values in grid.index(np.array([100.0, 99.0]), np.array([50.0, 31.0]))]
        [[0, 1], [0, -1]]
        """
        row, column = self.places(x, y)
        return np.floor(row).astype(np.int64), np.floor(column).astype(np.int64)

    def contains(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """Which rows and columns are those of a cell of the grid?"""
        return (row >= 0) & (row < self.shape[0]) & (column >= 0) & (column < self.shape[1])

    def part(self, rows: slice, columns: slice) -> Grid:
        """The cells of some rows and columns (from start to stop), which share their values with this grid."""
        origin = self.corners(np.array(rows.start), np.array(columns.start))
        return replace(self, values=self.values[rows, columns], transform=_moved(self.transform, *origin))

    def window(self, bounds: Bounds) -> Grid:
        """The cells that some bounds meet, as `part`; none where they lie outside.

        Examples
        --------
        >>> from affine import Affine
        >>> grid = Grid(np.array([[1, 2, 3], [4, 5, 6]]), Affine(10.0, 0.0, 100.0, 0.0, -10.0, 50.0))
        >>> cut = grid.window((115.0, 41.0, 130.0, 60.0))
        >>> cut.values.tolist(), cut.bounds
        ([[2, 3]], (110.0, 40.0, 130.0, 50.0))
        """
        west, south, east, north = bounds
        row, column = self.places(np.array([west, west, east, east]), np.array([south, north, south, north]))
        first = [max(int(np.floor(values.min())), 0) for values in (row, column)]
        last = [min(int(np.ceil(values.max())), size) for values, size in zip((row, column), self.shape)]
        rows, columns = (slice(start, max(stop, start)) for start, stop in zip(first, last))
        return self.part(rows, columns)

    def with_values(self, values: np.ndarray) -> Grid:
        """Other values of the same cells."""
        if values.shape != self.shape:
            raise ValueError(f"{values.shape} are not the rows and columns {self.shape} of the grid")
        return replace(self, values=values)


def _moved(transform: Affine, x: np.ndarray, y: np.ndarray) -> Affine:
    return transform._replace(c=float(x), f=float(y))
