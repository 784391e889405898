"""Rain from rasters and stations, slopes from surface models."""

import numpy as np
import pytest
import shapely
from affine import Affine

from aula_qgis.core.grid import Grid
from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.rainwater.rasters import grid_values, roof_slopes, station_values

CELL = 0.5
TRANSFORM = Affine.from_gdal(*(1000.0, CELL, 0, 2000.0, 0, -CELL))


def centres(rows, columns):
    return 1000 + CELL * (np.arange(columns) + 0.5), 2000 - CELL * (np.arange(rows)[:, None] + 0.5)


def turned(polygon, degrees):
    angle = np.radians(degrees)
    matrix = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return shapely.transform(polygon, lambda xy: xy @ matrix + [1030, 1970])


@pytest.mark.parametrize("pitch", [0, 5, 20, 35, 45])
@pytest.mark.parametrize("turn", [0, 27, 45])
def test_pitch_of_a_gable_within_a_degree(pitch, turn):
    """A gable of 20 × 12 m, turned, on flat ground, with the noise of a surveyed model (σ = 2 cm)."""
    x, y = centres(120, 120)
    angle = np.radians(turn)
    u, v = (
        (x - 1030) * np.cos(angle) + (y - 1970) * np.sin(angle),
        -(x - 1030) * np.sin(angle) + (y - 1970) * np.cos(angle),
    )
    on_roof = (np.abs(u) < 10) & (np.abs(v) < 6)
    height = np.where(on_roof, 6 + np.tan(np.radians(pitch)) * (6 - np.abs(v)), 0.0)
    height += np.random.default_rng(1).normal(0, 0.003 if pitch == 0 else 0.02, height.shape)
    roof = turned(shapely.box(-10, -6, 10, 6), turn)
    assert roof_slopes(np.array([roof]), Grid(height, TRANSFORM))[0] == pytest.approx(pitch, abs=1)


def test_roofs_without_cells_have_no_slope():
    height = np.zeros((120, 120))
    height[:60] = np.nan
    roofs = np.array(
        [shapely.box(1010, 1950, 1011, 1951), shapely.box(0, 0, 20, 20), shapely.box(1010, 1980, 1020, 1990), None]
    )
    assert np.isnan(roof_slopes(roofs, Grid(height, TRANSFORM))).all()
    assert np.isnan(roof_slopes(roofs, Grid(np.ones((1, 1)), TRANSFORM))).all()


def test_many_roofs_as_one_by_one():
    x, y = centres(120, 120)
    height = 0.3 * x + 0.01 * (y - 1970) ** 2
    roofs = np.array(
        [shapely.box(1001 + 5 * i, 1941 + 6 * j, 1005.5 + 5 * i, 1946 + 6 * j) for i in range(11) for j in range(9)]
    )
    together = roof_slopes(roofs, Grid(height, TRANSFORM))
    assert np.isfinite(together).all()
    np.testing.assert_array_equal(
        together, [roof_slopes(roofs[k : k + 1], Grid(height, TRANSFORM))[0] for k in range(len(roofs))]
    )


def test_cancel():
    with pytest.raises(Cancelled):
        roof_slopes(
            np.array([shapely.box(1010, 1980, 1020, 1990)]),
            Grid(np.zeros((120, 120)), TRANSFORM),
            lambda fraction, text: False,
        )


def test_rotated_raster_is_a_fault():
    with pytest.raises(Fault, match="warp it to a north-up grid"):
        grid_values(np.zeros(1), np.zeros(1), Grid(np.zeros((2, 2)), Affine.from_gdal(0, 1, 0.1, 0, 0.1, -1)))


def test_grid_values_follow_a_plane_and_pass_over_holes():
    x, y = centres(40, 40)
    grid = 2 * x + 3 * y
    px, py = np.array([1005.13, 1011.9]), np.array([1991.2, 1985.55])
    np.testing.assert_allclose(grid_values(px, py, Grid(grid, TRANSFORM)), 2 * px + 3 * py)
    holed = np.full((40, 40), 700.0)
    holed[10, 10] = np.nan
    at_hole = np.array([1005.25, 1005.6]), np.array([1994.75, 1994.75])
    np.testing.assert_array_equal(grid_values(*at_hole, Grid(holed, TRANSFORM)), [np.nan, 700])
    assert grid_values(np.array([1000.1]), np.array([1999.9]), Grid(np.array([[5.0]]), TRANSFORM))[0] == 5


def test_stations():
    x, y, mm = np.array([0.0, 10, 20]), np.zeros(3), np.array([600.0, 700, np.nan])
    found = station_values(np.array([0.0, 5, 1000]), np.zeros(3), x, y, mm)
    assert found[0] == 600 and found[1] == pytest.approx(650) and 600 < found[2] < 700
    with pytest.raises(Fault, match="No rain station has a value"):
        station_values(np.zeros(1), np.zeros(1), x, y, np.full(3, np.nan))
