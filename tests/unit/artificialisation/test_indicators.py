"""Efficiency of land use: by hand on two territories, and dispersion by a plain double loop."""

import math

import numpy as np
import pandas as pd
import pytest
import scipy.integrate
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.artificialisation import indicators
from aula_qgis.core.artificialisation.efficiency import checked_figures, efficiency, missing_figures
from aula_qgis.core.artificialisation.indicators import (
    HORIZON_M,
    Sprawl,
    proliferation,
    site_dispersion,
    sprawl_of_cells,
    sprawl_of_polygons,
    sprawl_table,
    weight_of_distance,
    within_cell,
)
from aula_qgis.core.messages import Cancelled, Fault


def test_sdg_11_3_1_by_hand():
    """Two territories: 120 → 132 ha for 3,000 → 3,090 people in six years; 80 → 82 ha for 2,000 → 1,900."""
    table = pd.DataFrame(
        {
            "area_0": [120e4, 80e4],
            "area_1": [132e4, 82e4],
            "pop_0": [3000, 2000],
            "pop_1": [3090, 1900],
            "households_0": [1200, 900],
            "households_1": [1290, 910],
            "jobs_0": [800, 400],
            "jobs_1": [830, 380],
        }
    )
    found = efficiency(table, 6)
    assert found["lcr"].tolist() == pytest.approx([math.log(1.1) / 6, math.log(1.025) / 6])
    assert found["lcr"].tolist() == pytest.approx([0.0158850, 0.0041154], abs=1e-7)
    assert found["pgr"].tolist() == pytest.approx([0.0049265, -0.0085489], abs=1e-7)
    assert found["lcr_pgr"].tolist() == pytest.approx([3.22442, -0.48140], abs=1e-4)
    assert found["m2_par_habitant"].tolist() == pytest.approx([120_000 / 90, -200])
    assert found["menages_emplois_par_ha"].tolist() == pytest.approx([10, -5])


def test_cerema_indicators(shared):
    """artpop1420 and mepart1420 of nine communes."""
    ain = pd.read_csv(shared("artificialisation/conso_communes_2009_2023_extrait_ain9.csv"), sep=";")
    consumed = sum(ain[f"naf{year}art{year + 1}"] for year in range(14, 20))
    table = pd.DataFrame(
        {
            "area_0": 1e6,
            "area_1": 1e6 + consumed,
            "pop_0": ain["pop14"],
            "pop_1": ain["pop20"],
            "households_0": ain["men14"],
            "households_1": ain["men20"],
            "jobs_0": ain["emp14"],
            "jobs_1": ain["emp20"],
        }
    )
    found = efficiency(table, 6)
    np.testing.assert_allclose(found["m2_par_habitant"], ain["artpop1420"], atol=0.005)
    np.testing.assert_allclose(found["menages_emplois_par_ha"], ain["mepart1420"], atol=0.005)


def test_what_cannot_be_known_is_null():
    table = pd.DataFrame(
        {"area_0": [0.0, 10, 10, np.nan], "area_1": [5.0, 10, 20, 5], "pop_0": [1, 1, 0, 1], "pop_1": [2, 1, 2, 2]}
    )
    found = efficiency(table, 5)
    assert found["lcr"].isna().tolist() == [True, False, False, True]
    assert found["pgr"].isna().tolist() == [False, False, True, False]
    assert found["lcr_pgr"].isna().all()
    assert found["menages_emplois_par_ha"].isna().all()


def test_weights_are_the_published_ones():
    """The mean of f inside a cell is the authors' fit, and a full disc of 2 km gives their greatest DIS, 49.7."""
    random = np.random.default_rng(1)
    pairs = random.uniform(0, 15, (400_000, 4))
    inside = weight_of_distance(np.hypot(pairs[:, 0] - pairs[:, 2], pairs[:, 1] - pairs[:, 3])).mean()
    assert inside == pytest.approx(within_cell(15), abs=0.02)
    radius = np.linspace(0, HORIZON_M, 200_001)
    disc = scipy.integrate.trapezoid(weight_of_distance(radius) * 2 * radius, radius)
    assert disc / HORIZON_M**2 == pytest.approx(49.7, abs=0.1)


def test_wup_by_hand():
    """w₁ = ½ + e^x / (1 + e^x) with x = 0.294432 · 45 − 12.955; w₂ likewise with 4.159 − 613.125 / 300."""
    first = math.exp(0.294432 * 45 - 12.955)
    second = math.exp(4.159 - 613.125 / 300)
    expected = 0.12 * 45 * (0.5 + first / (1 + first)) * second / (1 + second)
    found = proliferation(np.array([0.12, 0.12, 0.12]), np.array([45.0, np.nan, 45.0]), np.array([300.0, 300.0, 0.0]))
    assert found[0] == pytest.approx(expected)
    assert np.isnan(found[1:]).all()


def by_loops(built, side):
    """SI by the definition, cell by cell."""
    cells = np.argwhere(built)
    result = np.full(built.shape, np.nan)
    for cell in cells:
        distance = np.hypot(*(cells - cell).T) * side
        near = distance <= HORIZON_M
        weight = np.where(distance == 0, within_cell(side), weight_of_distance(distance))
        result[tuple(cell)] = weight[near].mean()
    return result


@settings(max_examples=15)
@given(st.integers(1, 30), st.integers(1, 30), st.floats(0, 1), st.integers(0, 99))
def test_dispersion_is_the_double_loop(rows, columns, share, seed):
    built = np.random.default_rng(seed).random((rows, columns)) < share
    np.testing.assert_allclose(site_dispersion(built, 150.0), by_loops(built, 150.0), rtol=1e-5)


def test_cells_exactly_two_kilometres_apart_see_each_other():
    """In a row, and at the corners of a triangle of 3, 4 and 5 cells of 400 m; one cell more is beyond."""
    built = np.zeros((2, 100), dtype=bool)
    built[0, [0, 80]] = True
    far = (within_cell(25.0) + float(weight_of_distance(np.array(2000.0)))) / 2
    assert site_dispersion(built, 25.0)[0, [0, 80]] == pytest.approx([far, far], rel=1e-5)
    built[0, [80, 81]] = False, True
    assert site_dispersion(built, 25.0)[0, [0, 81]] == pytest.approx([within_cell(25.0)] * 2, rel=1e-5)
    slanted = np.zeros((5, 4), dtype=bool)
    slanted[[0, 4], [0, 3]] = True
    far = (within_cell(400.0) + float(weight_of_distance(np.array(2000.0)))) / 2
    assert site_dispersion(slanted, 400.0)[[0, 4], [0, 3]] == pytest.approx([far, far], rel=1e-5)


def test_blocks_do_not_show(monkeypatch):
    built = np.random.default_rng(4).random((60, 45)) < 0.3
    whole = site_dispersion(built, 200.0)
    monkeypatch.setattr(indicators, "BLOCK_CELLS", 16)
    np.testing.assert_allclose(site_dispersion(built, 200.0), whole, rtol=1e-6)


def test_neighbours_outside_the_territory_count():
    alone = sprawl_of_cells(np.array([shapely.box(0, 0, 300, 300)]), np.eye(20, dtype=bool) * 0 > 1, (0, 300), 15.0)
    assert alone.built.tolist() == [0]
    assert np.isnan(alone.dispersion).all()
    built = np.zeros((20, 40), dtype=bool)
    built[10, 5] = built[10, 30] = True
    found = sprawl_of_cells(np.array([shapely.box(0, 0, 300, 300)]), built, (0, 300), 15.0)
    assert found.built.tolist() == [225]
    assert found.dispersion[0] == pytest.approx(
        (within_cell(15) + float(weight_of_distance(np.array(375.0)))) / 2, rel=1e-5
    )


def test_polygons_and_cells_agree():
    """Polygons made of whole cells give what the cells give."""
    random = np.random.default_rng(5)
    cells = random.random((30, 30)) < 0.2
    shapes = np.array(
        [shapely.box(15 * c, 450 - 15 * (r + 1), 15 * (c + 1), 450 - 15 * r) for r, c in np.argwhere(cells)]
    )
    places = np.array([shapely.box(0, 0, 225, 450), shapely.box(225, 0, 450, 450)])
    one, other = sprawl_of_polygons(places, shapes), sprawl_of_cells(places, cells, (0, 450), 15.0)
    np.testing.assert_allclose(one.built, other.built)
    np.testing.assert_allclose(one.dispersion, other.dispersion, rtol=1e-5)


def test_overlaps_and_crumbs_are_said():
    places = np.array([shapely.box(0, 0, 300, 300), shapely.box(300, 0, 600, 300)])
    shapes = np.array([shapely.box(0, 0, 60, 60), shapely.box(30, 0, 90, 60), shapely.box(400, 100, 402, 102)])
    found = sprawl_of_polygons(places, shapes)
    assert found.built.tolist() == [5400, 4]
    assert np.isnan(found.dispersion).tolist() == [False, True]
    assert [str(note)[:30] for note in found.notes] == [
        "Built-up polygons overlap on 0",
        "1 territories have built-up la",
    ]


def test_cancelled():
    with pytest.raises(Cancelled):
        site_dispersion(np.ones((5, 5), dtype=bool), 15.0, progress=lambda fraction, text="": False)


def test_figures_are_checked_and_what_stays_empty_is_said():
    frame = pd.DataFrame({"area_0": ["1,5", "2"], "area_1": ["2", None], "pop_0": ["0", "10"], "pop_1": ["5", "11"]})
    fields = {name: name.upper() for name in frame}
    figures = checked_figures(frame, fields, 1e4)
    assert figures["area_0"].tolist() == [15_000.0, 20_000.0] and figures["pop_1"].tolist() == [5.0, 11.0]
    notes = missing_figures(efficiency(figures, 5), figures)
    assert [(note.facts["column"], note.facts["count"]) for note in notes] == [("lcr", 1), ("pgr", 1)]
    with pytest.raises(Fault, match="POP_1 is negative on 2 rows"):
        checked_figures(frame.assign(pop_1=[-1, -2]), fields, 1e4)


def test_people_not_known_leave_the_land_per_person_empty():
    land = np.array([shapely.box(0, 0, 1000, 1000)] * 3)
    found = Sprawl(np.array([5e4, 1e4, 0.0]), np.array([30.0, 20.0, np.nan]), [])
    table, notes = sprawl_table(land, found, pd.DataFrame({"pop_1": [100.0, np.nan, 5.0], "jobs_1": [25.0, 1.0, 0.0]}))
    assert table["lup"].fillna(-1).tolist() == [400.0, -1.0, 0.0] and table["pba_pct"].tolist() == [5.0, 1.0, 0.0]
    assert table["wup"].isna().tolist() == [False, True, True]
    assert [note.facts for note in notes] == [{"count": 1}]
    assert sprawl_table(land, found, pd.DataFrame({"pop_1": [1.0] * 3}))[0]["lup"].isna().all()
    assert sprawl_table(land, None, pd.DataFrame())[0].isna().all(axis=None)
