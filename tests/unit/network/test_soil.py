"""Soils: scores, reservoirs, breaks against every pair of cells, accounts against plain surfaces."""

import csv
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from affine import Affine
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import ndimage

from aula_qgis.core.grid import Grid
from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.network.soil import breaks, reservoirs, soil_account, soil_resistance, soil_score
from aula_qgis.core.network.soil_cover import SEALED, SOIL, covers, road_zones
from aula_qgis.core.network.soil_criteria import criteria_of, stretched

TABLE = Path(__file__).resolve().parents[3] / "resources" / "nomenclatures" / "soil_cover.csv"
PLACE = Affine(10.0, 0.0, 0.0, 0.0, -10.0, 100.0)


def test_the_table_keeps_the_published_order():
    with TABLE.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for nomenclature in ("OCS GE", "OCS2D"):
        found = covers(pd.DataFrame([row for row in rows if row["nomenclature"] == nomenclature]))
        assert {code for code, kind in found.nature.items() if kind == SOIL} == set(found.worms)
    worms = found.worms
    assert worms["CS6.1.1"] == 100 > worms["CS6.3.0"] == 50 > worms["CS4.1.2"] == worms["CS5.2.0"] == 25
    assert {row["statut"] != "" for row in rows if row["nature"] == "sol"} == {True}, (
        "each score says whether it is published"
    )


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([("1", "terre", "5")], "Line 2.*none of"),
        ([("1", "sol", "120")], "between 0 and 100"),
        ([("1", "sol", "")], "between 0 and 100"),
    ],
)
def test_faulty_tables(rows, words):
    with pytest.raises(Fault, match=words):
        covers(pd.DataFrame(rows, columns=["code", "nature", "vers"]))
    with pytest.raises(Fault, match="no column"):
        covers(pd.DataFrame({"code": ["1"]}))


SCORES = arrays(np.float64, (4, 5), elements=st.sampled_from([0.0, 25.0, 50.0, 100.0, np.nan]))


@given(first=SCORES, second=SCORES, weights=st.tuples(st.floats(0.1, 5), st.floats(0.1, 5)))
@settings(max_examples=100, deadline=None)
def test_scores_are_means_of_what_is_known(first, second, weights):
    soil = np.ones((4, 5), dtype=bool)
    soil[0, 0] = False
    score, completeness = soil_score([(first, weights[0]), (second, weights[1])], sum(weights) + 1, soil)
    for cell in np.ndindex(4, 5):
        known = [
            (values[cell], weight)
            for values, weight in zip((first, second), weights, strict=True)
            if not np.isnan(values[cell])
        ]
        if not soil[cell]:
            assert np.isnan(score[cell]) and np.isnan(completeness[cell])
            continue
        assert completeness[cell] == pytest.approx(
            100 * sum(weight for _, weight in known) / (sum(weights) + 1), rel=1e-5
        )
        expected = (
            np.average([value for value, _ in known], weights=[weight for _, weight in known]) if known else np.nan
        )
        assert score[cell] == pytest.approx(expected, rel=1e-5, nan_ok=True)
    assert ((soil_resistance(score)[~np.isnan(score)] >= 1) & (soil_resistance(score)[~np.isnan(score)] <= 1000)).all()


def test_reservoirs():
    score = np.array([[90.0, 90.0, np.nan, 90.0], [10.0, 10.0, 10.0, 10.0]])
    frame, labels = reservoirs(Grid(score, PLACE), np.full((2, 4), 50.0), 0.6, 0.02)
    assert frame[["id", "surf_ha", "completude_pct"]].values.tolist() == [[1, 0.02, 50]] and labels.max() == 1
    assert frame.geometry.iloc[0].area == 200
    none, _ = reservoirs(Grid(score, PLACE), np.full((2, 4), 50.0), 0.6, 5.0)
    assert len(none) == 0
    with pytest.raises(Fault, match="No cell has a score"):
        reservoirs(Grid(np.full((2, 2), np.nan), PLACE), np.zeros((2, 2)), 0.5, 0.0)
    with pytest.raises(Fault, match="between 0 and 1"):
        reservoirs(Grid(score, PLACE), score, 2.0, 0.0)


def test_a_street_between_two_parks_and_what_is_no_break():
    """Two parks of 6 and 4 cells across one sealed column; a lawn without reservoir; a pond between two others."""
    nature = np.array(
        [
            [1, 1, 2, 1, 1, 2, 1],
            [1, 1, 2, 1, 1, 2, 2],
            [1, 1, 2, 2, 2, 2, 2],
            [2, 2, 2, 2, 2, 2, 2],
            [2, 2, 2, 2, 2, 2, 2],
            [1, 3, 1, 2, 2, 2, 2],
        ],
        dtype=np.int8,
    )
    labels = np.zeros(nature.shape, dtype=np.int32)
    labels[0, 0], labels[0, 3], labels[5, 0], labels[5, 2] = 1, 2, 3, 4
    found = breaks(Grid(nature, PLACE), labels, 25.0)
    pairs = {(row.de, row.vers): (row.longueur_m, round(row.gain_ha, 4)) for row in found.itertuples()}
    assert pairs[1, 2] == (10.0, 0.04)
    assert (3, 4) not in pairs, "water is no seal"
    assert all(6 not in pair for pair in pairs) and found["rang"].tolist() == list(range(1, len(found) + 1))
    line = found[(found["de"] == 1) & (found["vers"] == 2)].geometry.iloc[0]
    assert shapely.length(line) == pytest.approx(10.0) and line.coords[0][0] == pytest.approx(20.0)
    assert len(breaks(Grid(nature, PLACE), labels, 5.0)) == 0


@given(nature=arrays(np.int8, (7, 8), elements=st.sampled_from([1, 2, 2, 2])))
@example(nature=np.where(np.isin(np.arange(56).reshape(7, 8), [0, 1, 18, 33]), 1, 2).astype(np.int8))
@settings(max_examples=100, deadline=None)
def test_breaks_are_the_shortest_of_all_pairs_of_cells(nature):
    """No two cells of a break's islands are nearer to each other, unless a third island lies nearer to some place between."""
    islands, count = ndimage.label(nature == SOIL, np.ones((3, 3)))
    found = breaks(Grid(nature, PLACE), islands.astype(np.int32), 200.0)
    assert not found[["de", "vers"]].duplicated().any()
    for row in found.itertuples():
        a, b = (np.argwhere(islands == number) for number in (row.de, row.vers))
        nearest = 10 * np.hypot(*(a[:, None] - b[None]).transpose(2, 0, 1)).min() - 10
        assert row.longueur_m >= nearest - 1e-6
        if count == 2:
            assert row.longueur_m == pytest.approx(nearest, abs=1e-6)
        assert row.gain_ha == pytest.approx(min(len(a), len(b)) * 0.01)


@given(first=st.integers(0, 55), second=st.integers(0, 55))
def test_between_two_cells_the_break_is_as_long_as_the_gap(first, second):
    nature = np.full(56, 2, dtype=np.int8)
    nature[[first, second]] = SOIL
    islands, count = ndimage.label(nature.reshape(7, 8) == SOIL, np.ones((3, 3)))
    found = breaks(Grid(nature.reshape(7, 8), PLACE), islands.astype(np.int32), 200.0)
    gap = 10 * np.hypot(*np.subtract(np.divmod(first, 8), np.divmod(second, 8))) - 10
    assert found["longueur_m"].tolist() == ([] if count < 2 else pytest.approx([gap], abs=1e-6))


def test_the_account_counts_overlapping_seals_once():
    communes = gpd.GeoDataFrame(
        {"id": ["1", "2"], "nom": ["A", "B"]},
        geometry=[shapely.box(0, 0, 1000, 1000), shapely.box(1000, 0, 2000, 1000)],
        crs=2154,
    )
    soil = np.array([shapely.box(0, 0, 900, 1000), shapely.box(1000, 0, 2000, 1000)])
    car_park, house = shapely.box(900, 0, 1000, 1000), shapely.box(950, 0, 1050, 100)
    none = gpd.GeoDataFrame({"rang": [1]}, geometry=[shapely.LineString([(500, 500), (510, 500)])], crs=2154)
    far = gpd.GeoDataFrame({"id": ["3"], "nom": ["C"]}, geometry=[shapely.box(5000, 0, 5100, 100)], crs=2154)
    communes = pd.concat([communes, far], ignore_index=True)
    table, notes = soil_account(soil, np.array([car_park, house]), np.array([house]), communes, none)
    assert table.iloc[2][["couvert_pct", "impermeable_ha", "impermeable_pct", "meff_cbc_km2"]].isna().tolist() == [
        False,
        True,
        True,
        True,
    ]
    assert any("1 territories have no land cover" in str(note) for note in notes)
    table = table.iloc[:2]
    assert table["couvert_pct"].tolist() == pytest.approx([100, 100])
    assert table["impermeable_ha"].tolist() == pytest.approx([10.0, 0.5])
    assert table["sol_ha"].tolist() == pytest.approx([90.0, 99.5]) and table["ruptures"].tolist() == [1, 0]
    assert table["meff_cbc_km2"].tolist() == pytest.approx([0.81, 0.995**2])


def test_it_can_be_cancelled():
    with pytest.raises(Cancelled):
        breaks(
            Grid(np.full((3, 3), SEALED, dtype=np.int8), PLACE),
            np.zeros((3, 3), dtype=np.int32),
            9.0,
            progress=lambda *_: False,
        )


def test_each_criterion_takes_the_first_raster_that_bears_its_name():
    found = criteria_of([["Carbone", "2"], ["Vers de terre", "1"], ["agronomie", "0"]], ["RU_agronomie", "carbone_2"])
    assert [(each.raster, each.is_known) for each in found] == [(1, True), (None, True), (0, True)]
    assert sum(each.weight for each in found) == 3.0
    with pytest.raises(Fault, match=r"bis.*belong to no criterion"):
        criteria_of([["carbone", "1"], ["", "1"]], ["carbone", "bis"])


def test_criteria_are_stretched_only_from_beyond_their_range():
    within = np.array([0.0, 100.0, np.nan])
    assert stretched(within, "x")[0] is within and stretched(within, "x")[1] == []
    values, notes = stretched(np.array([-1.0, 0.0, 1.0]), "x")
    assert values.tolist() == [0.0, 50.0, 100.0] and len(notes) == 1
    with pytest.raises(Fault, match="nothing but 140"):
        stretched(np.array([140.0, np.nan]), "x")


def test_roads_without_a_width_take_the_usual_one():
    line = shapely.LineString([(0, 0), (100, 0)])
    zones, notes = road_zones(gpd.GeoDataFrame({"width": [10.0, 0.0, np.nan]}, geometry=[line] * 3, crs=2154))
    assert shapely.bounds(zones)[:, 3].tolist() == [5.0, 2.5, 2.5] and notes[0].facts["count"] == 2
    zones, notes = road_zones(gpd.GeoDataFrame(geometry=[line], crs=2154))
    assert shapely.bounds(zones)[:, 3].tolist() == [2.5] and notes[0].facts["count"] == 1
