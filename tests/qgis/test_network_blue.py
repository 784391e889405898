"""The blue network in QGIS: barriers ranked, banks, territories, words, what lies astray, the real binary."""

import pytest
from qgis.core import QgsProcessingException

OUT = ("BARRIERS_OUT", "SEGMENTS", "GLOBAL")
RIVER = (
    ("LINESTRING(700000 7000000, 701000 7000000)", "stem"),
    ("LINESTRING(700500 7000500, 700500 7000000)", "brook"),
)


def outputs(folder):
    return {**{name: str(folder / f"{name.lower()}.gpkg") for name in OUT}, "REPORT": str(folder / "bleue.html")}


def weirs(layer, *rows):
    rows = rows or (
        ("POINT(700250 7000003)", "seuil", 0.5, 1.0, "2"),
        ("POINT(700500 7000250)", "buse", 0.0, 1.0, "1"),
        ("POINT(700750 7000000)", "moulin", None, 1.0, None),
        ("POINT(705000 7000000)", "ailleurs", 0.0, 0.0, None),
    )
    return layer(
        ("nom", "haut", "bas", "liste"), rows, "obstacles", kind="Point", types={"haut": "REAL", "bas": "REAL"}
    )


@pytest.fixture()
def given(layer):
    return {
        "WATERCOURSES": layer(("nom",), RIVER, "cours d'eau", kind="LineString"),
        "BARRIERS": weirs(layer),
        "PASSABILITY_UP": "haut",
        "PASSABILITY_DOWN": "bas",
        "CLASS_FIELD": "liste",
    }


def test_a_river_with_four_barriers(given, layer, communes, run, rows, check_style, tmp_path, feedback):
    wood = layer(
        ("a",),
        [("POLYGON((700000 7000000, 700500 7000000, 700500 7000050, 700000 7000050, 700000 7000000))", "x")],
        "bois",
    )
    extra = {"RIPARIAN": wood, "TERRITORIES": communes(), "TERRITORY_ID": "insee", "DEFAULT_PASSABILITY": 0.25}
    done = run("network_blue", {**given, **extra, **outputs(tmp_path)})
    found = {row["nom"]: row for row in rows(done["BARRIERS_OUT"])}
    # Segments: 250 m above the weir, 750 m in the middle, 250 m behind the culvert, 250 m below the mill.
    length, p = [250, 750, 250, 250], {(0, 1): 0.5, (1, 2): 0.0, (1, 3): 0.25, (0, 3): 0.125, (0, 2): 0.0, (2, 3): 0.0}
    total = sum(length)
    index = (
        100 * (sum(x * x for x in length) + 2 * sum(c * length[i] * length[j] for (i, j), c in p.items())) / total**2
    )
    table = {(row["territoire"], row["indice"]): row["valeur"] for row in rows(done["GLOBAL"])}
    assert table[next(key for key in table if key[1] == "DCI_p")] == pytest.approx(index)
    assert table["33001", "longueur_km"] == pytest.approx(0.3) and table["33001", "obstacles"] == 1
    assert (
        found["buse"]["rang"] == 1
        and found["buse"]["amont_km"] == pytest.approx(0.25)
        and found["buse"]["liste"] == "1"
    )
    assert found["buse"]["dci_gain"] == pytest.approx(200 * 250 * (750 + 0.5 * 250 + 0.25 * 250) / total**2)
    assert found["seuil"]["ecart_m"] == pytest.approx(3.0) and str(found["ailleurs"]["rang"]) == "NULL"
    segments = rows(done["SEGMENTS"])
    assert sorted(round(row["longueur_km"], 3) for row in segments) == [0.25, 0.25, 0.25, 0.75]
    assert max(row["ripisylve_pct"] for row in segments) == pytest.approx(50.0, abs=2)
    assert "1 barriers have a passability that is not known: 0.25" in feedback.text
    assert "1 barriers lie farther than 50.00 m" in feedback.text
    check_style(done["BARRIERS_OUT"], "network/barriers")
    check_style(done["SEGMENTS"], "network/river_segments")
    page = (tmp_path / "bleue.html").read_text(encoding="utf-8")
    assert "Les obstacles à traiter d'abord" in page and "33001" in page


def test_words_outlets_and_no_list(given, layer, run, rows, tmp_path, feedback):
    barriers = layer(("haut",), [("POINT(700250 7000003)", "Infranchissable")], "obstacles", kind="Point")
    outlet = layer(("a",), [("POINT(700000 7000000)", "mer")], "exutoire", kind="Point")
    values = {"WATERCOURSES": given["WATERCOURSES"], "BARRIERS": barriers, "PASSABILITY_UP": "haut", "OUTLETS": outlet}
    (row,) = rows(run("network_blue", {**values, **outputs(tmp_path)})["BARRIERS_OUT"])
    assert row["amont_km"] == pytest.approx(1.25), "the river is drawn the other way, but the sea is where it is said"
    assert "fish are taken to pass downstream" in feedback.text


def test_through_the_binary(given, layer, save, qgis_process, rows, tmp_path):
    water, barriers = save(tmp_path / "e.gpkg", given["WATERCOURSES"], given["BARRIERS"])
    done = qgis_process("network_blue", {**given, "WATERCOURSES": water, "BARRIERS": barriers, **outputs(tmp_path)})
    assert done.returncode == 0, done.stderr
    assert len(rows(tmp_path / "barriers_out.gpkg")) == 4


FAULTS = {
    "a passability of 2": (
        lambda k: {"BARRIERS": weirs(k, ("POINT(700250 7000003)", "x", 2.0, 1.0, None))},
        "not understood",
    ),
    "territories without identifier": (
        lambda k: {"TERRITORIES": k(("a",), [("POLYGON((0 0, 1 0, 1 1, 0 0))", "x")])},
        "TERRITORY_ID is missing",
    ),
    "no such field": (lambda k: {"PASSABILITY_UP": "absent"}, "absent"),
    "no bank": (
        lambda k: {"RIPARIAN_WIDTH": 0, "RIPARIAN": k(("a",), [("POLYGON((0 0, 1 0, 1 1, 0 0))", "x")])},
        "RIPARIAN_WIDTH|Width|above",
    ),
}


@pytest.mark.parametrize(("build", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_faults(given, layer, run, tmp_path, build, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("network_blue", {**given, **build(layer), **outputs(tmp_path)})
    assert not list(tmp_path.iterdir())


def test_destroyed_planned_and_repeated_works_have_no_figures(layer, run, rows, tmp_path):
    """A weir at 2 km of 10 alone parts the river: 0.2² + 0.8²."""
    stem = layer(
        ["sens_de_l_ecoulement"], [("LINESTRING(0 0, 10000 0)", "Sens inverse")], "troncons", kind="LineString"
    )
    works = [
        ("POINT(2000 0)", "ROE1", "Existant"),
        ("POINT(5000 0)", "ROE2", "Détruit entièrement"),
        ("POINT(7000 0)", "ROE3", "En projet"),
        ("POINT(2001 0)", "ROE1", "Existant"),
    ]
    weirs = layer(["CdObstEcoul", "LbEtOuvrage"], works, "roe", kind="Point")
    names = ("BARRIERS_OUT", "SEGMENTS", "GLOBAL")
    done = run(
        "network_blue",
        {"WATERCOURSES": stem, "BARRIERS": weirs, **{name: str(tmp_path / f"{name}.gpkg") for name in names}},
    )
    indices = {row["indice"]: row["valeur"] for row in rows(done["GLOBAL"])}
    assert round(indices["DCI_p"], 6) == 68
    assert [row["rang"] for row in rows(done["BARRIERS_OUT"])] == [1, None, None, None]
    assert rows(done["BARRIERS_OUT"])[0]["amont_km"] == 8
