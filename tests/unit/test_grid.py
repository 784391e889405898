"""Grids and shapes on them, against rasterio's own answers and by hand."""

import numpy as np
import pytest
import shapely
from affine import Affine
from rasterio import features

from aula_qgis.core.grid import Grid
from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.network.labels import label, outlines
from aula_qgis.core.rasterize import rasterize

PLACE = Affine(10.0, 0.0, 700_000.0, 0.0, -5.0, 6_600_000.0)


def stars(rng, count):
    """Polygons of many corners, some of them beyond the grid, with a hole each."""
    angle = np.sort(rng.uniform(0, 2 * np.pi, (count, 12)))
    reach = rng.uniform(20, 90, (count, 12))
    middle = rng.uniform([699_950, 6_599_750], [700_350, 6_600_050], (count, 2))
    corners = middle[:, None] + np.stack([reach * np.cos(angle), reach * np.sin(angle)], axis=2)
    hole = middle[:, None] + 5 * np.stack([np.cos(angle), np.sin(angle)], axis=2)
    return shapely.make_valid(np.array([shapely.Polygon(*each) for each in zip(corners, hole[:, None], strict=True)]))


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("touched", [False, True])
def test_cells_are_those_of_rasterio_geometry_by_geometry(seed, touched):
    rng = np.random.default_rng(seed)
    shapes, grid = stars(rng, 30), Grid(np.zeros((40, 30), dtype=np.int32), PLACE)
    found = rasterize(shapes, np.arange(1, 31), grid, all_touched=touched)
    expected = features.rasterize(
        zip(shapes, range(1, 31), strict=True), (40, 30), transform=PLACE, all_touched=touched, dtype="int32"
    )
    np.testing.assert_array_equal(found, expected)
    assert not grid.values.any()


def test_edges_along_the_border_of_the_grid_are_drawn_within_it():
    grid = Grid(np.zeros((4, 3), dtype=np.float32), Affine(1.0, 0.0, 0.0, 0.0, -1.0, 4.0))
    lines = np.array(
        [shapely.LineString([(0, 0), (3, 0), (3, 4), (0, 4), (0, 0)]), shapely.LineString([(-9, 2), (9, 2)])]
    )
    cells = rasterize(lines, np.array([1.0, 2.0]), grid, all_touched=True)
    assert cells[:, 0].all() and cells[0].all() and (cells == 2).any(axis=0).all()


def test_collections_empty_and_missing_shapes():
    grid = Grid(np.zeros((1, 3), dtype=np.int32), Affine.scale(1.0, -1.0))
    shapes = [
        shapely.GeometryCollection([shapely.MultiPolygon([shapely.box(0, -1, 1, 0)]), shapely.Point(2.5, -0.5)]),
        shapely.Polygon(),
        None,
    ]
    assert rasterize(np.array(shapes, dtype=object), np.array([4, 5, 6]), grid).tolist() == [[4, 0, 4]]
    rasterize(np.empty(0, dtype=object), np.empty(0), grid, all_touched=True)
    with pytest.raises(Cancelled):
        rasterize(np.array([shapely.box(0, -1, 1, 0)]), np.ones(1), grid, progress=lambda *_: False)


@pytest.mark.parametrize("seed", range(4))
def test_outlines_are_those_of_rasterio(seed):
    labels, count = label(np.random.default_rng(seed).random((30, 40)) < 0.55, 8)
    found = outlines(Grid(labels, PLACE))
    parts = [[] for _ in range(count)]
    for shape, number in features.shapes(labels, labels > 0, connectivity=4, transform=PLACE):
        parts[int(number) - 1].append(shapely.geometry.shape(shape))
    for mine, theirs in zip(found, parts, strict=True):
        assert mine.is_valid and mine.equals(shapely.union_all(theirs))


def test_a_grid_finds_its_cells_again():
    grid = Grid(np.arange(12).reshape(3, 4), PLACE)
    row, column = (places.ravel() for places in np.indices(grid.shape))
    np.testing.assert_array_equal(grid.index(*grid.xy(row, column)), [row, column])
    assert grid.bounds == (700_000.0, 6_599_985.0, 700_040.0, 6_600_000.0)
    assert grid.cell_area == 50 and grid.cell_size == (10.0, 5.0) and grid.is_north_up and not grid.has_square_cells
    turned = Grid(
        grid.values, PLACE @ Affine.rotation(30) if hasattr(Affine, "__matmul__") else PLACE * Affine.rotation(30)
    )
    assert turned.is_rotated and not turned.is_north_up
    np.testing.assert_array_equal(turned.index(*turned.xy(row, column)), [row, column])


def test_a_window_holds_the_cells_that_bounds_meet():
    grid = Grid(np.arange(12).reshape(3, 4), PLACE)
    cut = grid.window((700_010.0, 6_599_990.0, 700_020.0, 6_599_995.0))
    assert cut.values.tolist() == [[5]] and cut.bounds == (700_010.0, 6_599_990.0, 700_020.0, 6_599_995.0)
    assert grid.window((0.0, 0.0, 1.0, 1.0)).values.size == 0
    with pytest.raises(ValueError, match="rows and columns"):
        grid.with_values(np.zeros((4, 3)))


def test_grids_of_one_cell_size_fit_on_one_another():
    one, other = Grid.empty((3.0, 1.0, 29.0, 19.0), 10.0), Grid.empty((-12.0, -3.0, 5.0, 5.0), 10.0)
    assert one.bounds == (0.0, 0.0, 30.0, 20.0) and other.bounds == (-20.0, -10.0, 10.0, 10.0)
    with pytest.raises(Fault, match="above 0"):
        Grid.empty((0.0, 0.0, 1.0, 1.0), 0.0)
    with pytest.raises(Fault, match="larger cell"):
        Grid.empty((0.0, 0.0, 1e6, 1e6), 1.0)
