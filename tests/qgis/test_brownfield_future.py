"""Mutability, ranking, potential and balance of brownfields through QGIS: figures, faults as sentences, styles, reports."""

import csv
import json
import re
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import NULL

USES = ("residentiel", "equipements", "culture", "tertiaire", "industrie", "renaturation", "photovoltaique")
CRITERIA = ["surfaceSite", "surfaceBati", "siteEnCentreVille", "presencePollution"]
TYPES = {"surfaceSite": "REAL", "surfaceBati": "REAL", "siteEnCentreVille": "BOOLEAN"}


@pytest.fixture()
def sites(layer, square):
    """Six sites of one hectare; the last knows nothing, the last but one almost all."""

    def make(fields=CRITERIA, values=None, shapes=None, name="friches", **options):
        values = values or [
            (10000.0, 2000.0, None, None),
            (800.0, 120.0, True, "non"),
            (90000.0, 20000.0, False, "oui-amiante"),
            (15000.0, 0.0, False, "deja-geree"),
            (32000.0, 6000.0, True, "non"),
            (None, None, None, None),
        ]
        shapes = shapes or [square(k) for k in range(len(values))]
        rows = [
            (shape, f"62160_{k}", f"Friche n° {k}", *row)
            for k, (shape, row) in enumerate(zip(shapes, values, strict=True))
        ]
        return layer(["site_id", "site_nom", *fields], rows, name, types=TYPES | options.pop("types", {}), **options)

    return make


@pytest.fixture()
def table(tmp_path):
    """A csv file of these rows."""

    def write(rows, name="table été.csv", encoding="utf-8", delimiter=";"):
        file = tmp_path / name
        with file.open("w", encoding=encoding, newline="") as stream:
            csv.writer(stream, delimiter=delimiter).writerows(rows)
        return str(file)

    return write


def page_of(result):
    return Path(result["REPORT"]).read_text(encoding="utf-8")


# Mutability


def test_mutability_of_sites(run, rows, sites, tmp_path, feedback, check_style):
    result = run(
        "brownfield_mutability",
        {
            "SITES": sites(),
            "MATRIX": 1,
            "OUTPUT": str(tmp_path / "m.gpkg"),
            "DETAIL": str(tmp_path / "d.gpkg"),
            "REPORT": str(tmp_path / "r.html"),
        },
    )
    found = rows(result["OUTPUT"])
    assert [found[0][f"idx_{use}"] for use in USES] == [50, 25, 50, 50, 33.3, 75, 33.3]
    assert found[0]["fiabilite"] == 1.5 and found[0]["usage_1"] == "renaturation"
    assert found[0]["site_nom"] == "Friche n° 0" and found[0]["exclus"] == NULL
    assert [found[5][f"idx_{use}"] for use in USES] == [0] * 7 and found[5]["usage_1"] == NULL
    assert "1 sites have no known criterion" in feedback.text
    assert "4 of the 28 criteria of the matrix have a field. Without one: distanceAutoroute," in feedback.text
    assert re.search(r"6 sites; best use: .*renaturation", feedback.text)
    detail = rows(result["DETAIL"])
    assert len(detail) == (2 + 4 * 4) * 7
    assert {row["cote"] for row in detail} == {"avantage", "contrainte", "neutre"}
    page = page_of(result)
    assert page.count('<section class="sheet" id="s') == 6 and page.count("<svg") == 12
    assert "Plotly" not in page and len(page) < 200_000
    assert "Aucun critère connu" in page and "Ce qu'on ne sait pas" in page
    check_style(result["OUTPUT"], "brownfield/mutability", 2)


def test_the_oracle_through_qgis(run, rows, shared, tmp_path):
    """Distances of the oracle are in metres; those of the matrix to motorways and substations in kilometres."""
    with shared("brownfield/mutability_oracle_v1.11.csv").open(encoding="utf-8") as file:
        oracle = list(csv.DictReader(file))
    far = ("distanceAutoroute", "distanceRaccordementElectrique")
    criteria = list(oracle[0])[2:30]
    file = tmp_path / "oracle.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["site", *criteria])
        writer.writerows(
            [
                line["id"],
                *(line[name] and str(float(line[name]) / 1000) if name in far else line[name] for name in criteria),
            ]
            for line in oracle
        )
    result = run(
        "brownfield_mutability",
        {"SITES": str(file), "SITE_ID": "site", "MATRIX": 1, "OUTPUT": str(tmp_path / "o.gpkg")},
    )
    found = rows(result["OUTPUT"])
    assert len(found) == 106
    for line, row in zip(oracle, found, strict=True):
        assert [row[f"idx_{use}"] for use in USES] == [float(line[f"indice_{use}"]) for use in USES], line["id"]


def test_points_and_tables_and_sites_without_geometry(run, rows, sites, layer, feedback, tmp_path, check_style):
    points = sites(shapes=[f"POINT({700000 + 100 * k} 7000000)" for k in range(6)], kind="Point")
    result = run(
        "brownfield_mutability",
        {"SITES": points, "OUTPUT": str(tmp_path / "p.gpkg"), "REPORT": str(tmp_path / "r.html")},
    )
    check_style(result["OUTPUT"], "brownfield/mutability_points", 2)
    assert "Situation du site, connu par un point" in page_of(result)
    plain = layer(["surfaceSite"], [(None, 800.0)], "table", kind="None", crs="", types=TYPES)
    result = run("brownfield_mutability", {"SITES": plain, "OUTPUT": "memory:", "REPORT": str(tmp_path / "t.html")})
    assert rows(result["OUTPUT"])[0]["fiabilite"] == 0.5
    assert "Pas de plan" in page_of(result)
    run(
        "brownfield_mutability",
        {"SITES": sites(shapes=[None] * 2 + ["POLYGON((0 0, 9 0, 9 9, 0 0))"] * 4), "OUTPUT": "memory:"},
    )
    assert "2 sites have no geometry: they are computed all the same" in feedback.text


def test_mining_hazard_is_off_by_default(run, rows, sites):
    made = sites(["surfaceSite", "aleaMinier"], [(800.0, "fort"), (800.0, "aucun")])
    off, on = (
        rows(run("brownfield_mutability", {"SITES": made, "MINING_HAZARD": flag, "OUTPUT": "memory:"})["OUTPUT"])
        for flag in (False, True)
    )
    assert off[0]["idx_residentiel"] == off[1]["idx_residentiel"]
    assert on[0]["idx_residentiel"] < on[1]["idx_residentiel"]


def test_values_that_are_wrong(run, rows, sites, feedback):
    values = [("grand", "2000", None, "oui"), ("-5", "nan", None, "peut-être"), ("10 000", "", None, "Déjà gérée")]
    made = sites(values=values, types=dict.fromkeys(["surfaceSite", "surfaceBati"], "TEXT"))
    found = rows(run("brownfield_mutability", {"SITES": made, "MATRIX": 1, "OUTPUT": "memory:"})["OUTPUT"])
    assert [row["fiabilite"] for row in found] == [0.5, 0, 1.5]
    assert "! surfaceSite: 2 values are not in the matrix (grand, -5)" in feedback.text
    assert "! presencePollution: 2 values are not in the matrix (oui, peut-être)" in feedback.text


def test_field_map(run, rows, sites, feedback):
    made = sites(["surf", "surfaceBati"], [(10000.0, 2000.0)], types={"surf": "REAL"})
    values = {"SITES": made, "MATRIX": 1, "OUTPUT": "memory:"}
    found = rows(run("brownfield_mutability", {**values, "FIELD_MAP": ["surfaceSite", "surf"]})["OUTPUT"])
    assert found[0]["fiabilite"] == 1.5
    for chosen, said in (
        (["surfaceSite", "surfac"], "FIELD_MAP names the field surfac, which friches does not have. It has: site_id"),
        (["surfaceSit", "surf"], "FIELD_MAP names the criterion surfaceSit"),
        (["surfaceBati", ""], "None of the fields of friches is a criterion of the matrix"),
    ):
        with pytest.raises(QgsProcessingException, match=said):
            run("brownfield_mutability", {**values, "FIELD_MAP": chosen})


def test_custom_matrix(run, rows, sites, table):
    head = ["critere", "poids", "classe", *USES]
    good = [head, ["surfaceSite", "1,5", "<5000", *["2"] * 7], ["surfaceSite", "1,5", "[5000;20000]", *["-1"] * 7]]
    values = {"SITES": sites(), "MATRIX": 2, "OUTPUT": "memory:"}
    found = rows(run("brownfield_mutability", {**values, "TABLE": table(good)})["OUTPUT"])
    assert [row["idx_culture"] for row in found] == [0, 100, 0, 0, 0, 0]
    bad = [*good, ["surfaceSite", "1,5", "[20000;1[", *["1"] * 7]]
    with pytest.raises(QgsProcessingException, match="line 4: the interval '\\[20000;1\\['"):
        run("brownfield_mutability", {**values, "TABLE": table(bad)})
    with pytest.raises(QgsProcessingException, match="The custom matrix needs its table"):
        run("brownfield_mutability", values)


# Ranking


@pytest.fixture()
def priorities(layer, square):
    values = [(5.0, 10.0, "3"), (3.0, 2.0, "1,5"), (4.0, 30.0, "beaucoup"), (1.0, 40.0, "0"), (5.0, None, "3")]
    return layer(
        ["nom", "surface", "cout", "note"],
        [(square(k), f"Site {k}", *row) for k, row in enumerate(values)],
        "sites",
        types={"surface": "REAL", "cout": "REAL"},
    )


@pytest.mark.parametrize("method", range(4))
def test_ranking(run, rows, priorities, tmp_path, feedback, check_style, method):
    result = run(
        "brownfield_ranking",
        {
            "SITES": priorities,
            "CRITERIA": ["surface", "max", "2", "cout", "min", "1"],
            "METHOD": method,
            "SENSITIVITY": 30,
            "DRAWS": 50,
            "SEED": 3,
            "OUTPUT": str(tmp_path / "r.gpkg"),
            "REPORT": str(tmp_path / "r.html"),
        },
    )
    found = rows(result["OUTPUT"])
    assert found[0]["rang"] == 1 and found[3]["rang"] == 4 and found[4]["rang"] == NULL
    assert all(row["rang_min"] <= row["rang"] <= row["rang_max"] for row in found[:4])
    assert "! 1 sites lack a value (cout (1)): they are not ranked" in feedback.text
    assert "4 of 5 sites ranked; first: Site 0" in feedback.text
    page = page_of(result)
    assert "La première place de Site 0" in page and "Non classés" in page
    if method == 0:
        check_style(result["OUTPUT"], "brownfield/ranking")


def test_weights_of_ahp_and_texts_as_numbers(run, rows, priorities, feedback):
    result = run(
        "brownfield_ranking",
        {
            "SITES": priorities,
            "CRITERIA": ["surface", "max", "", "note", "+", ""],
            "AHP": ["surface", "note", "1/3"],
            "DRAWS": 0,
            "OUTPUT": "memory:",
        },
    )
    found = rows(result["OUTPUT"])
    assert found[1]["score"] == pytest.approx(0.25 * 0.5 + 0.75 * 0.5) and found[1]["rang_min"] == NULL
    assert "! note: 1 values are no numbers (beaucoup)" in feedback.text
    assert "those of CRITERIA do not count" in feedback.text
    run(
        "brownfield_ranking",
        {
            "SITES": priorities,
            "CRITERIA": ["surface", "max", "", "note", "max", "", "cout", "min", ""],
            "AHP": ["surface", "note", "9", "note", "cout", "9", "cout", "surface", "9"],
            "MISSING": 1,
            "OUTPUT": "memory:",
        },
    )
    assert "! The comparisons of AHP contradict each other" in feedback.text


@pytest.mark.parametrize(
    ("criteria", "said"),
    [
        ([], "CRITERIA is empty"),
        (["", "", ""], "CRITERIA is empty"),
        (["surfac", "max", "1"], "row 1: sites has no field 'surfac'"),
        (["surface", "plutôt", "1"], "the direction 'plutôt' is neither max nor min"),
        (["surface", "max", "lourd"], "'lourd' is no number"),
        (["surface", "max", "-1"], "The weight of surface is -1"),
        (["surface", "max", "1", "surface", "min", "1"], "row 2: the field surface stands twice"),
    ],
)
def test_criteria_that_are_wrong(run, priorities, criteria, said):
    with pytest.raises(QgsProcessingException, match=said):
        run("brownfield_ranking", {"SITES": priorities, "CRITERIA": criteria, "OUTPUT": "memory:"})


# Potential


def test_candidates(run, rows, layer, square, land, tmp_path, feedback, check_style):
    parcels = layer(
        ["idu", "vacance_pct"],
        [(square(k), f"p{k}", v) for k, v in enumerate((60.0, 3.0, None, 45.0))],
        "parcelles",
        types={"vacance_pct": "REAL"},
    )
    cover = land(["CS1.1.2.1 US5", "CS2.1.1.1 US1.1", "CS1.1.1.2 US6.2", "CS2.2.1 US5"])
    casias = layer(["nom"], [("POINT(700050 7000050)", "usine")], "casias", kind="Point")
    buildings = layer(["nom"], [(square(0, 80), "hangar"), (square(3, 5), "abri")], "bâti")
    known = layer(["nom"], [(square(3), "connue")], "inventaire")
    permits = layer(["nom"], [], "permis", kind="Point")
    values = {"PARCELS": parcels, "LAND_COVER": cover, "CASIAS": casias, "BUILDINGS": buildings, "KNOWN": known}
    result = run("brownfield_potential", {**values, "OUTPUT": str(tmp_path / "c.gpkg")})
    found = {row["idu"]: row for row in rows(result["OUTPUT"])}
    assert set(found) == {"p0", "p2"}
    assert found["p0"]["score"] == pytest.approx(88.9) and found["p0"]["raisons"].startswith("locaux vacants")
    assert found["p2"]["vacance_pct"] == NULL and found["p2"]["permis_nb"] == NULL
    assert "1 parcels lie in sites that are known already" in feedback.text
    assert "2 candidates among 4 parcels, 2.00 ha" in feedback.text
    check_style(result["OUTPUT"], "brownfield/potential")
    with pytest.raises(QgsProcessingException, match="Nothing here can make a candidate"):
        run(
            "brownfield_potential",
            {"PARCELS": layer(["idu"], [(square(0), "a")]), "BUILDINGS": buildings, "OUTPUT": "memory:"},
        )
    with pytest.raises(QgsProcessingException, match="permis"):
        run("brownfield_potential", {**values, "PERMITS": permits, "OUTPUT": "memory:"})


def test_no_candidate_at_all(run, rows, layer, square):
    parcels = layer(
        ["idu", "vacance_pct"], [(square(0), "a", 0.0), (square(1), "b", 12.0)], types={"vacance_pct": "REAL"}
    )
    assert rows(run("brownfield_potential", {"PARCELS": parcels, "OUTPUT": "memory:"})["OUTPUT"]) == []


# Balance


WORKED = {"residentiel": (335_620, 4_892, 455_339, 6_637), "renaturation": (1_106_796, 16_132, 2_286_071, 33_321)}


@pytest.fixture()
def conversions(layer):
    """Two sites of 36,000 m², to be lived in and to be made green."""
    shapes = [
        f"POLYGON(({x} 7000000, {x + 200} 7000000, {x + 200} 7000180, {x} 7000180, {x} 7000000))"
        for x in (700000, 705000)
    ]
    rows = [
        (shape, f"59350_{k}", use, 36946.0, 20.0, 974.0)
        for k, (shape, use) in enumerate(zip(shapes, WORKED, strict=True))
    ]
    return layer(
        ["site_id", "usage_1", "pop", "surface_km2", "prix_m2"],
        rows,
        "friches",
        types={"pop": "REAL", "surface_km2": "REAL", "prix_m2": "REAL"},
    )


@pytest.mark.parametrize("original", [False, True])
def test_worked_cases_of_the_balance(run, rows, conversions, tmp_path, feedback, check_style, original):
    result = run(
        "brownfield_balance",
        {
            "SITES": conversions,
            "ORIGINAL": original,
            "OUTPUT": str(tmp_path / "b.gpkg"),
            "REPORT": str(tmp_path / "b.html"),
        },
    )
    for row, expected in zip(rows(result["OUTPUT"]), WORKED.values(), strict=True):
        assert (round(row["valeur_logements"]), round(row["dmto"])) == expected[2 * original : 2 * original + 2]
        assert row["non_chiffre"] == "dépollution, désamiantage"
    assert ("The rings overlap" in feedback.text) == original
    page = page_of(result)
    assert "Bilan de la reconversion des friches" in page and "restauration d&#39;un sol fertile" in page
    if not original:
        check_style(result["OUTPUT"], "brownfield/balance")


def test_prices_by_commune(run, rows, layer, square, table, feedback):
    sites = layer(["site_id"], [(square(0), "59350_1"), (square(1), "62001_1"), (square(2), "sans commune")], "friches")
    prices = table(
        [
            ["city_code", "dvf_pxm2_median", "da_population", "da_surface_ha"],
            ["59350", "974", "36946", "2000"],
            ["62001", "", "500", "800"],
        ],
        delimiter=",",
    )
    found = rows(run("brownfield_balance", {"SITES": sites, "PRICES": prices, "USE": 5, "OUTPUT": "memory:"})["OUTPUT"])
    assert [row["usage"] for row in found] == ["renaturation"] * 3
    assert found[0]["valeur_logements"] > 0 and found[1]["valeur_logements"] == NULL and found[1]["depots_eur"] > 0
    assert "1 sites lie in no commune of PRICES" in feedback.text
    around = layer(
        ["nom", "prix", "population", "surface_km2"],
        [(square(0, count=2), "A", 974.0, 36946.0, 20.0)],
        types=dict.fromkeys(["prix", "population", "surface_km2"], "REAL"),
    )
    again = rows(run("brownfield_balance", {"SITES": sites, "PRICES": around, "USE": 5, "OUTPUT": "memory:"})["OUTPUT"])
    assert (
        again[0]["valeur_logements"]
        == pytest.approx(found[0]["valeur_logements"])
        == pytest.approx(again[1]["valeur_logements"])
    )
    assert again[2]["valeur_logements"] == NULL


def test_own_unit_costs_and_points(run, rows, layer, table, feedback):
    points = layer(
        ["surfaceSite", "surfaceBati", "presencePollution"],
        [("POINT(0 0)", 1000.0, 100.0, "oui-autres-composes")],
        types=TYPES,
        kind="Point",
    )
    values = {"SITES": points, "USE": 5, "OUTPUT": "memory:"}
    found = rows(
        run("brownfield_balance", {**values, "UNIT_COSTS": table([["cle", "valeur"], ["demolition", "100,5"]])})[
            "OUTPUT"
        ]
    )
    assert (
        found[0]["demolition_eur"] == pytest.approx(10050)
        and found[0]["depollution_eur"] == 66_000
        and found[0]["desamiantage_eur"] == 0
    )
    for rows_, said in (
        ([["cle", "valeur"], ["demolitio", "1"]], "line 2: the key 'demolitio'"),
        ([["cle", "valeur"], ["demolition", "-1"]], "line 2: demolition needs a value"),
    ):
        with pytest.raises(QgsProcessingException, match=said):
            run("brownfield_balance", {**values, "UNIT_COSTS": table(rows_)})


def test_sites_that_cannot_be_counted(run, layer, square):
    with pytest.raises(QgsProcessingException, match="choose its field in AREA_FIELD"):
        run("brownfield_balance", {"SITES": layer(["nom"], [("POINT(0 0)", "a")], kind="Point"), "OUTPUT": "memory:"})
    wrong = layer(["usage_1", "pop"], [(square(0), "parking", 5.0)], types={"pop": "REAL"})
    with pytest.raises(QgsProcessingException, match="Uses that are not known: parking"):
        run("brownfield_balance", {"SITES": wrong, "OUTPUT": "memory:"})
    negative = layer(["usage_1", "pop"], [(square(0), "culture", -5.0)], types={"pop": "REAL"})
    with pytest.raises(QgsProcessingException, match="1 sites have a negative value of population"):
        run("brownfield_balance", {"SITES": negative, "OUTPUT": "memory:"})


def test_through_the_binary(qgis_process, rows, save, sites, tmp_path):
    """The chain mutability → ranking, as a night batch runs it."""
    source = save(tmp_path / "l'été.gpkg", sites())[0]
    first = qgis_process(
        "brownfield_mutability",
        {"SITES": source, "OUTPUT": str(tmp_path / "m.gpkg"), "REPORT": str(tmp_path / "m.html")},
    )
    assert first.returncode == 0, first.stderr
    json.loads(first.stdout)
    second = qgis_process(
        "brownfield_ranking",
        {
            "SITES": str(tmp_path / "m.gpkg"),
            "CRITERIA": ["idx_renaturation", "max", 1, "fiabilite", "max", 1],
            "OUTPUT": str(tmp_path / "r.gpkg"),
        },
    )
    assert second.returncode == 0, second.stderr
    assert sorted(row["rang"] for row in rows(tmp_path / "r.gpkg")) == [1, 2, 3, 4, 5, 6]
    failed = qgis_process(
        "brownfield_mutability", {"SITES": source, "FIELD_MAP": ["x", "y"], "OUTPUT": str(tmp_path / "f.gpkg")}
    )
    assert failed.returncode == 1 and "FIELD_MAP names the criterion x" in failed.stderr
    assert not (tmp_path / "f.gpkg").exists()


@pytest.mark.parametrize("after", [0, 50, 90])
def test_cancelled_runs_leave_nothing(run, cancelling, sites, tmp_path, after):
    folder = tmp_path / "sorties"
    folder.mkdir()
    values = {
        "SITES": sites(),
        "OUTPUT": str(folder / "m.gpkg"),
        "DETAIL": str(folder / "d.gpkg"),
        "REPORT": str(folder / "m.html"),
    }
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("brownfield_mutability", values, cancelling(cancel_after=after))
    assert list(folder.iterdir()) == []


def test_a_result_can_be_computed_again(run, rows, sites, tmp_path):
    """The columns of the first run are replaced, not doubled; identifiers that stand twice are said."""
    first = run("brownfield_mutability", {"SITES": sites(), "OUTPUT": str(tmp_path / "1.gpkg")})
    again = run("brownfield_mutability", {"SITES": first["OUTPUT"], "OUTPUT": str(tmp_path / "2.gpkg")})
    assert rows(first["OUTPUT"]) == rows(again["OUTPUT"])


def test_identifiers_that_stand_twice_and_fields_that_are_not_there(run, layer, square, feedback):
    twice = layer(["site_id", "surfaceSite"], [(square(k), "a", 500.0) for k in range(3)], "friches", types=TYPES)
    run("brownfield_mutability", {"SITES": twice, "OUTPUT": "memory:"})
    assert "! SITE_ID: 2 sites have the identifier of another one" in feedback.text
    with pytest.raises(QgsProcessingException, match="friches has no field nulle_part"):
        run("brownfield_mutability", {"SITES": twice, "SITE_ID": "nulle_part", "OUTPUT": "memory:"})
    with pytest.raises(QgsProcessingException, match="has no rows"):
        run("brownfield_balance", {"SITES": layer(["surfaceSite"], [], "vide", types=TYPES), "OUTPUT": "memory:"})
