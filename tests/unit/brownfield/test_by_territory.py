"""Brownfields by territory: figures that can be counted on a sheet of squared paper."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from aula_qgis.core.brownfield.by_territory import (
    costs_by_territory,
    stages_by_territory,
    territory_of_sites,
    unique_territories,
)
from aula_qgis.core.messages import Fault

TOWNS = gpd.GeoDataFrame(
    {"id": ["08001", "08002", "08003"], "nom": ["A", "B", "C"]},
    geometry=[shapely.box(0, 0, 100, 100), shapely.box(100, 0, 200, 100), shapely.box(200, 0, 300, 100)],
    crs=2154,
)


def rows_of(codes, sites, towns=TOWNS):
    titles = [f"site {row}" for row in range(len(sites))]
    return territory_of_sites(codes, np.array([*sites, None], dtype=object)[:-1], towns, titles)


def test_the_code_comes_before_the_place():
    """A site whose code is that of B counts in B wherever it lies; codes lose zeros in spreadsheets."""
    rows, notes = rows_of(["8002", "08009", ""], [shapely.box(0, 0, 9, 9)] * 3)
    assert rows.tolist() == [1, 0, 0]
    assert [note.facts for note in notes] == [{"coded": 1, "placed": 2}]


@pytest.mark.parametrize(
    ("shape", "town"),
    [
        (shapely.box(99, 0, 103, 1), 1),
        (shapely.box(97, 0, 101, 1), 0),
        (shapely.box(98, 0, 102, 1), 0),  # as much in both: the first
        (shapely.box(99, 0, 201, 1), 1),
        (shapely.box(290, 0, 310, 1), 2),  # as much in none: the territory
        (shapely.box(291, 0, 311, 1), -1),
        (shapely.box(400, 0, 410, 1), -1),
        (shapely.Point(150, 50), 1),
        (shapely.Point(100, 50), 0),
        (shapely.Point(301, 50), -1),
        (shapely.MultiPoint([(310, 5), (250, 5)]), 2),
        (shapely.Polygon(), -1),
        (None, -1),
    ],
)
def test_the_largest_part_decides(shape, town):
    assert rows_of([""], [shape])[0].tolist() == [town]


def test_what_lies_in_no_territory_is_named():
    rows, notes = rows_of([""] * 5, [None, shapely.Point(1, 1), *[shapely.Point(-1, 1)] * 3])
    assert rows.tolist() == [-1, 0, -1, -1, -1]
    assert notes[1].facts == {"count": 4, "sites": ["site 0", "site 2", "site 3"]}


def test_number_area_and_stages():
    status = pd.Series(
        ["friche sans projet", "Friche avec projet", "friche reconvertie", "friche potentielle", None, "sans projet"]
    )
    area = np.array([10_000.0, 5_000.0, np.nan, 2_500.0, np.nan, 1e6])
    table, notes = stages_by_territory(TOWNS, np.array([0, 0, 0, 0, 1, -1]), area, status)
    assert table.drop(columns=["geometry", "surf_ha"]).values.tolist() == [
        ["08001", "A", 4, 1, 1, 1],
        ["08002", "B", 1, 0, 0, 0],
        ["08003", "C", 0, 0, 0, 0],
    ]
    assert table["surf_ha"].fillna(-9).tolist() == [1.75, -9, 0.0]
    assert [note.facts for note in notes] == [{"count": 2}, {"count": 2, "words": ["friche potentielle", "—"]}]
    assert table.crs == TOWNS.crs and "geometry" in table


def test_without_a_status_stages_are_not_known():
    table, notes = stages_by_territory(TOWNS, np.array([0]), np.array([1.0]), None)
    assert table["nb_sans_projet"].isna().all() and table["nb_friches"].tolist() == [1, 0, 0]
    assert "no field of their status" in str(notes[0])


def test_costs_are_sums_of_what_is_known():
    sites = pd.DataFrame(
        {
            "surf_m2": [10_000.0, 20_000.0, 5_000.0],
            "cout": [1.5e6, np.nan, np.nan],
            "cout_evite": [100.0, 50.0, 7.0],
            "carbone_t": [-1.0, 3.0, np.nan],
        }
    )
    table, notes = costs_by_territory(TOWNS, np.array([2, 2, 0]), sites)
    assert table["nb_friches"].tolist() == [1, 0, 2] and table["surf_ha"].tolist() == [0.5, 0.0, 3.0]
    assert table["cout"].fillna(-9).tolist() == [-9, 0.0, 1.5e6]
    assert table["cout_evite"].tolist() == [7.0, 0.0, 150.0] and table["carbone_t"].fillna(-9).tolist() == [
        -9,
        0.0,
        2.0,
    ]
    assert notes == []


def test_each_territory_stands_once():
    """Two halves of a commune become one; a total has no place; no identifier is refused."""
    shapes = [shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1), shapely.box(0, 0, 2, 1)]
    towns = gpd.GeoDataFrame({"id": ["8001", "08001", "TOTAL"], "nom": ["A", "A bis", "Total"]}, geometry=shapes)
    found, notes = unique_territories(towns)
    assert found["id"].tolist() == ["08001"] and found.area.tolist() == [2.0]
    assert [note.facts for note in notes] == [
        {"count": 1, "ids": ["TOTAL"]},
        {"count": 1},
        {"count": 1, "ids": ["08001"]},
    ], "left out, zero put back, joined"
    with pytest.raises(Fault, match="1 territories have no identifier"):
        unique_territories(towns.assign(id=["08001", None, "08002"]))
