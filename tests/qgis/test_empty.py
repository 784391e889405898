"""Nothing is a result: no link between patches, nothing in reach, nobody at home – figures and sentences down the chain."""

import math

import pytest


def test_patches_without_links_are_isolated(layer, square, run, rows, tmp_path):
    patches = layer(
        ["id", "capacite"], [(square(0), "1", 3.0), (square(9), "2", 4.0)], "taches", types={"capacite": "REAL"}
    )
    links = layer(["de", "vers", "cout"], [], "liens", kind="LineString", types={"cout": "REAL"})
    values = {
        "PATCHES": patches,
        "PATCH_ID": "id",
        "CAPACITY": "capacite",
        "LINKS": links,
        "DISTANCE": 1000,
        **{name: str(tmp_path / f"{name}.gpkg") for name in ("PATCHES_OUT", "LINKS_OUT", "GLOBAL")},
    }
    done = run("network_connectivity", values)
    indices = {row["indice"]: row["valeur"] for row in rows(done["GLOBAL"])}
    assert indices["EC(PC)"] == pytest.approx(math.hypot(3, 4)) and indices["NC"] == 2
    assert len(rows(done["PATCHES_OUT"])) == 2 and rows(done["LINKS_OUT"]) == []


def test_a_catchment_of_no_isochrone_is_empty(layer, square, run, rows, tmp_path):
    reach = layer(["gare_id", "nom", "minutes"], [], "isochrones", types={"minutes": "REAL"})
    people = layer(["ind"], [(square(0), 12.0)], "carreaux", types={"ind": "REAL"})
    values = {"ISOCHRONES": reach, "POPULATION": people, "COUNT_FIELDS": ["ind"]}
    done = run("station_catchment", {**values, "OUTPUT": str(tmp_path / "o.gpkg"), "REPORT": str(tmp_path / "r.html")})
    assert rows(done["OUTPUT"]) == []


def test_homes_where_nobody_lives_have_a_score_and_no_mean(layer, run, rows, tmp_path):
    homes = layer(["ind"], [("POINT(10 0)", 0.0)], "logements", kind="Point", types={"ind": "REAL"})
    shops = layer(["type"], [("POINT(90 0)", "école")], "équipements", kind="Point")
    streets = layer(["id"], [("LINESTRING(0 0, 100 0)", "1")], "rues", kind="LineString")
    values = {"ORIGINS": homes, "DEMAND_FIELD": "ind", "AMENITIES": shops, "CATEGORY_FIELD": "type", "NETWORK": streets}
    done = run("half_hour_territory", {**values, "OUTPUT": str(tmp_path / "o.gpkg")})
    assert [row["score"] for row in rows(done["OUTPUT"])] == [100]
