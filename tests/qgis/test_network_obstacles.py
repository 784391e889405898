"""Obstacles in QGIS: fields recognised, passages, corridors, what cannot be told, the real binary."""

import pytest
from qgis.core import QgsProcessingException

ROADS = (
    ("LINESTRING(700500 6999900, 700500 7000300)", "Type autoroutier", "1"),
    ("LINESTRING(700200 6999900, 700200 7000300)", "Route à 1 chaussée", "4"),
)


@pytest.fixture()
def given(layer):
    links = [
        ("LINESTRING(700000 7000050, 701000 7000050)", "1", "2", 6.0),
        ("LINESTRING(700000 7000250, 701000 7000250)", "2", "3", 0.5),
    ]
    return {
        "LINKS": layer(("de", "vers", "dpc_lien"), links, "liens", kind="LineString", types={"dpc_lien": "REAL"}),
        "INFRASTRUCTURES": layer(("nature", "importance"), ROADS, "routes", kind="LineString"),
    }


def passages(layer):
    return layer(("a",), [("POINT(700510 7000260)", "écopont")], "passages", kind="Point")


def test_crossings_are_ranked_and_served(given, layer, run, rows, check_style, tmp_path, feedback):
    corridor = layer(
        ("de", "vers"),
        [("POLYGON((700000 7000000, 701000 7000000, 701000 7000100, 700000 7000100, 700000 7000000))", "1", "2")],
        "corridors",
    )
    out = run(
        "network_obstacles",
        {**given, "CROSSINGS": passages(layer), "CORRIDORS": corridor, "OUTPUT": str(tmp_path / "o.gpkg")},
    )["OUTPUT"]
    found = rows(out)
    assert [(row["type"], row["importance"], row["de"], row["priorite"], row["franchi"]) for row in found] == [
        ("Type autoroutier", "1", "1", 1, False),
        ("Route à 1 chaussée", "4", "1", 2, False),
        ("Route à 1 chaussée", "4", "2", 3, False),
        ("Type autoroutier", "1", "2", 4, True),
    ]
    assert found[0]["front_m"] == pytest.approx(100.0)
    assert "IMPORTANCE_FIELD: the field importance was recognised" in feedback.text
    assert "4 obstacles on 2 of 2 links, 3 of which" in feedback.text
    check_style(out, "network/obstacles")


def test_without_importance_of_links_or_passages(given, layer, run, rows, tmp_path, feedback):
    given["LINKS"] = layer(
        ("de", "vers"), [("LINESTRING(700000 7000050, 701000 7000050)", "1", "2")], "liens", kind="LineString"
    )
    given["INFRASTRUCTURES"] = layer(("a",), [(ROADS[0][0], "x")], "voie ferrée", kind="LineString")
    (found,) = rows(run("network_obstacles", {**given, "OUTPUT": str(tmp_path / "o.gpkg")})["OUTPUT"])
    assert found["type"] == "voie ferrée"
    assert {str(found[name]) for name in ("importance", "dpc_lien", "franchi", "passage_m", "front_m")} == {"NULL"}
    assert "no field dpc_lien" in feedback.text


def test_through_the_binary(given, layer, save, qgis_process, rows, tmp_path):
    links, roads, points = save(tmp_path / "e.gpkg", *given.values(), passages(layer))
    done = qgis_process(
        "network_obstacles",
        {"LINKS": links, "INFRASTRUCTURES": roads, "CROSSINGS": points, "OUTPUT": str(tmp_path / "o.gpkg")},
    )
    assert done.returncode == 0, done.stderr
    assert len(rows(tmp_path / "o.gpkg")) == 4


def test_nothing_is_crossed(given, layer, run, rows, tmp_path, feedback):
    given["INFRASTRUCTURES"] = layer(("importance",), [("LINESTRING(1 1, 2 2)", "1")], "routes", kind="LineString")
    assert rows(run("network_obstacles", {**given, "OUTPUT": str(tmp_path / "o.gpkg")})["OUTPUT"]) == []
    assert "0 obstacles" in feedback.text


@pytest.mark.parametrize(("name", "kind"), [("LINKS", "LineString"), ("CORRIDORS", "Polygon")])
def test_links_and_corridors_need_their_ends(given, layer, run, tmp_path, name, kind):
    shape = ROADS[0][0] if kind == "LineString" else "POLYGON((0 0, 1 0, 1 1, 0 0))"
    with pytest.raises(QgsProcessingException, match="need the fields de and vers"):
        run(
            "network_obstacles",
            {**given, name: layer(("a",), [(shape, "x")], "autre", kind=kind), "OUTPUT": str(tmp_path / "o.gpkg")},
        )
    assert not list(tmp_path.iterdir())
