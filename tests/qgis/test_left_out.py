"""What does not stand, is there twice or is already reconverted does not count, unless it is asked for."""

import pytest

STATES = ["En service", "En projet", "En ruine", "En construction", "En service"]


@pytest.fixture()
def buildings(layer, square):
    return layer(["etat_de_l_objet"], [(square(n if n < 4 else 0), state) for n, state in enumerate(STATES)], "bati")


@pytest.mark.parametrize(("keep", "count"), [("", 1), ("En projet, En ruine", 3), ("*", 4)])
def test_roofs(buildings, run, rows, feedback, keep, count):
    values = {"BUILDINGS": buildings, "RAIN_MM": 700, "KEEP_STATES": keep, "OUTPUT": "memory:"}
    roofs = rows(run("rainwater_roofs", values)["OUTPUT"])
    assert [row["etat_de_l_objet"] for row in roofs] == STATES[:count]
    assert "1 buildings of 10,000.00 m² are there twice" in feedback.text
    assert ("! 3 buildings of 30,000.00 m²" in feedback.text) == (count == 1)


@pytest.mark.parametrize(("keep", "count"), [("", 1), ("En projet", 2)])
def test_envelopes(buildings, run, rows, keep, count):
    values = {"BUILDINGS": buildings, "DISTANCE": 10, "MIN_AREA": 0, "KEEP_STATES": keep, "OUTPUT": "memory:"}
    assert [row["nb_batiments"] for row in rows(run("urban_envelope", values)["OUTPUT"])] == [count]


@pytest.fixture()
def sites(layer, square):
    status = ["friche reconvertie", "friche sans projet", "friche avec projet"]
    return layer(
        ["site_id", "site_statut", "valeur"],
        [(square(number), f"S{number}", word, 3.0 - number) for number, word in enumerate(status)],
        "friches",
        types={"valeur": "REAL"},
    )


@pytest.mark.parametrize(("keep", "first"), [("", ["S1", "S2"]), ("friche reconvertie", ["S0", "S1", "S2"])])
def test_priorities(sites, run, rows, feedback, keep, first):
    values = {"SITES": sites, "CRITERIA": ["valeur", "max", "1"], "DRAWS": 0, "KEEP_STATUS": keep, "OUTPUT": "memory:"}
    found = sorted(rows(run("brownfield_ranking", values)["OUTPUT"]), key=lambda row: row["rang"])
    assert [row["site_id"] for row in found] == first
    assert ("! 1 sites (1.00 ha) are reconverted" in feedback.text) == (not keep)


def test_costs(sites, run, rows, feedback):
    values = {"SITES": sites, "OUTPUT": "memory:"}
    kept = rows(run("brownfield_balance", values)["OUTPUT"])
    everything = rows(run("brownfield_balance", {**values, "KEEP_STATUS": "*"})["OUTPUT"])
    assert [row["site_id"] for row in kept] == ["S1", "S2"] and len(everything) == 3
    spent = round(everything[0]["cout"])
    assert f"1 sites (1.00 ha, works of {spent:,} €) are reconverted" in feedback.text


@pytest.mark.reads("Occupation du sol et bâtiments", "mots de la couche ARTIF de l'IGN", "compris")
def test_words_of_the_artif_layer(layer, square, run, rows):
    zones = layer(["typezone"], [(square(0, count=3), "AUc")], "zones")
    cover = layer(["artif"], [(square(0), "artif"), (square(1), "non artif"), (square(2), "non artif")], "artif")
    result = run("zan_zoning", {"ZONING": zones, "LAND_COVER": cover, "OUTPUT": "memory:", "SUMMARY": "memory:"})
    (row,) = rows(result["OUTPUT"])
    assert (row["artif_ha"], row["disponible_ha"]) == (pytest.approx(1), pytest.approx(2))
