"""Labels, Voronoi cells and outlines of grids, against computations cell by cell."""

import numpy as np
import pytest
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from aula_qgis.core.grid import Grid
from aula_qgis.core.messages import Cancelled
from aula_qgis.core.network.labels import label, nearest_label, outlines, renumber, touching

GRIDS = arrays(np.int32, st.tuples(st.integers(1, 7), st.integers(1, 7)), elements=st.integers(0, 3))
TRANSFORM = Affine(2.0, 0.0, 100.0, 0.0, -3.0, 50.0)


@given(grid=GRIDS)
@settings(max_examples=30, deadline=None)
def test_outlines_are_the_union_of_the_cells(grid):
    present = np.unique(grid[grid > 0])
    labels = np.searchsorted(np.r_[0, present], grid).astype(np.int32)
    if not len(present):
        return
    found = outlines(Grid(labels, TRANSFORM))
    assert shapely.is_valid(found).all()
    for number, shape in enumerate(found, start=1):
        row, column = np.nonzero(labels == number)
        x, y = 100 + 2 * column, 50 - 3 * row
        assert shape.symmetric_difference(shapely.union_all(shapely.box(x, y - 3, x + 2, y))).area == 0


def test_outlines_keep_holes_within_holes_apart():
    grid = np.ones((9, 9), dtype=np.int32)
    grid[1:8, 1:8], grid[3:6, 3:6], grid[4, 4] = 0, 1, 0
    shape = outlines(Grid(grid, TRANSFORM))[0]
    assert [len(part.interiors) for part in shape.geoms] == [1, 1]
    assert shape.area == grid.sum() * 6


def test_labels_in_reading_order_and_renumbered():
    mask = np.array([[1, 0, 1, 0], [0, 1, 0, 0], [0, 0, 0, 1]], dtype=bool)
    labels, count = label(mask, 8)
    assert count == 2 and labels.tolist() == [[1, 0, 1, 0], [0, 1, 0, 0], [0, 0, 0, 2]]
    assert label(mask, 4)[1] == 4
    assert renumber(labels, np.array([False, True])).tolist() == [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 1]]


def test_nearest_measures_in_the_unit_of_the_cells():
    labels = np.array([[1, 0, 0], [0, 0, 0], [0, 0, 2]], dtype=np.int32)
    voronoi, distance = nearest_label(labels, (10.0, 1.0))
    assert distance[2, 0] == 2 and distance[0, 1] == 10
    assert voronoi.tolist() == [[1, 1, 2], [1, 1, 2], [1, 1, 2]] or voronoi[2, 2] == 2


def test_touching_finds_each_pair_once_with_the_least_sum():
    pairs, least = touching(np.array([[1, 2], [1, 2], [3, 3]]), np.array([[5.0, 1.0], [1.0, 2.0], [4.0, 4.0]]))
    assert pairs.tolist() == [[1, 2], [1, 3], [2, 3]] and least.tolist() == [3.0, 5.0, 6.0]
    assert len(touching(np.zeros((2, 2), dtype=np.int32))[0]) == 0


def test_long_calls_can_be_cancelled():
    with pytest.raises(Cancelled):
        label(np.ones((4, 4), dtype=bool), 8, lambda fraction, text="": False)
