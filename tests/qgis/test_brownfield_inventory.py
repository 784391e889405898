"""Import and context of brownfields in QGIS: real inventories, every way to write a csv, layers around, faults."""

import csv
from pathlib import Path

import pytest
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import NULL, QDate

from aula_qgis.bridge.tables import read_table

X, Y = 824_000, 6_964_000
VALID = "brownfield/cnig_friches_fichier_valide.csv"
CSV = "brownfield/friches_ardennes_cnig.csv"
GEOJSON = "brownfield/friches_ardennes_polygones.geojson"
SURFACES = "surface déclarée et surface mesurée"
MEMORY = {"OUTPUT": "memory:", "ISSUES": "memory:"}


def box(x=0.0, y=0.0, side=100.0):
    x0, y0, x1, y1 = X + x, Y + y, X + x + side, Y + y + side
    return f"POLYGON(({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}))"


def spot(x=0.0, y=0.0):
    return f"POINT({X + x} {Y + y})"


@pytest.fixture()
def table(tmp_path):
    """A csv file of these lines in an encoding."""

    def write(text, encoding="utf-8", name="friches été.csv"):
        file = tmp_path / name
        file.write_bytes(text.encode(encoding))
        return str(file)

    return write


@pytest.fixture()
def imported(run):
    """Run the import on an input; outputs in memory unless told."""
    return lambda given, **more: run("brownfield_import", {"INPUT": given, **MEMORY, **more})


@pytest.fixture()
def measured(run, layer):
    """Run the context on two squares of 100 m, 500 m apart, or on other sites; their criteria row by row."""

    def start(sites=None, **around):
        sites = sites or layer(["site_id"], [(box(), "08105_1"), (box(600), "08105_2")], "friches")
        return run("brownfield_context", {"SITES": sites, "OUTPUT": "memory:", **around})["OUTPUT"]

    return start


def gravities(rows, result):
    found = [row["gravite"] for row in rows(result["ISSUES"])]
    return {name: found.count(name) for name in ("erreur", "remarque", "correction")}


# Import: reference data


@pytest.mark.reads("Friches", "fichier du standard national", "lu tel quel, contrôlé règle par règle")
def test_the_official_file(imported, rows, shared, feedback):
    result = imported(str(shared(VALID)))
    assert gravities(rows, result) == {"erreur": 0, "remarque": 2, "correction": 0}
    site = rows(result["OUTPUT"])[0]
    assert (
        site["site_actu_date"] == QDate(2019, 6, 23)
        and site["bati_surface"] == 2400
        and site["local_ancien_annee"] == 1976
    )
    assert site["comm_insee"] == "12083" and site["nb_remarques"] == 2
    assert "1 sites: 0 errors in 0 sites, 2 remarks" in feedback.text


def test_the_sites_of_ardennes(imported, rows, shared, tmp_path, check_style, feedback):
    result = imported(
        str(shared(CSV)),
        GEOMETRY=str(shared(GEOJSON)),
        OUTPUT=str(tmp_path / "sites.gpkg"),
        ISSUES=str(tmp_path / "points.gpkg"),
        EXPORT_CSV=str(tmp_path / "échange.csv"),
        REPORT=str(tmp_path / "rapport.html"),
    )
    sites, issues = rows(result["OUTPUT"]), rows(result["ISSUES"])
    assert len(sites) == 164 == len({row["site_id"] for row in sites})
    assert sum(row["regle"] == SURFACES for row in issues) == 2
    assert sum(row["champ"] == "urba_zaer" and row["gravite"] == "erreur" for row in issues) == 164
    assert sum(row["champ"] == "site_type" for row in issues) == 15
    assert list(issues[0])[-6:] == ["site_id", "champ", "valeur", "regle", "gravite", "proposition"]
    kinds = {each.name(): each.typeName() for each in QgsVectorLayer(result["OUTPUT"]).fields()}
    assert (
        kinds["site_actu_date"] == "Date"
        and kinds["bati_surface"].startswith("Integer")
        and kinds["activite_fin_annee"].startswith("Integer")
    )
    with Path(result["EXPORT_CSV"]).open(encoding="utf-8", newline="") as file:
        sent = list(csv.DictReader(file))
    assert len(sent) == 164 and len(sent[0]) == 51 and sent[0]["urba_zaer"] == "inconnu"
    page = (tmp_path / "rapport.html").read_text(encoding="utf-8")
    for words in ("656 points sont à corriger", "Surfaces déclarées et mesurées", "08067_01", "friches_ardennes_cnig"):
        assert words in page
    assert "164 sites: 656 errors in 164 sites, 2 remarks" in feedback.text
    check_style(result["OUTPUT"], "brownfield/sites")
    again = imported(result["EXPORT_CSV"])
    assert gravities(rows, again)["erreur"] == 0


@pytest.mark.reads("Friches", "GeoJSON des sites", "lu sans le tableau")
@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_a_sheet_whose_columns_are_all_texts_is_whole(imported, tmp_path, ending):
    (tmp_path / "friches.csv").write_text(LINES, encoding="utf-8")
    issues = imported(str(tmp_path / "friches.csv"), ISSUES=str(tmp_path / f"points.{ending}"))["ISSUES"]
    table, _ = read_table(Path(issues.partition("|")[0]))
    assert list(table)[-1] == "proposition" and len(table) > 5
    assert set(table["gravite"]) <= {"erreur", "remarque", "correction"}


def test_the_geojson_alone(imported, rows, shared, feedback):
    result = imported(str(shared(GEOJSON)))
    assert len(rows(result["OUTPUT"])) == 164
    assert sum(row["regle"] == SURFACES for row in rows(result["ISSUES"])) == 22
    assert "FRICHE → site_nom" in feedback.text and "(surf_calc)" in feedback.text.replace("fid, ", "")


def test_from_the_inventory_to_the_criteria_without_losing_a_site(imported, measured, run, rows, shared, layer):
    sites = imported(str(shared(CSV)), GEOMETRY=str(shared(GEOJSON)))["OUTPUT"]
    found = rows(measured(sites, TOWN_HALLS=layer(["nom"], [(spot(), "Charleville")], "mairies", kind="Point")))
    assert len(found) == 164
    assert {row["siteEnCentreVille"] for row in found} == {"true", "false"}
    assert all(row["surfaceSite"] > 0 and row["dist_mairie_m"] >= 0 for row in found)
    assert {row["typeProprietaire"] for row in found} == {"public", "prive", "mixte"}


# Import: what people bring


LINES = "Nom de la friche;code_insee;identifiant;Surface;date_maj;X;Y\nUsine d’été;8105;08105_1;1 200;23/06/2019;4,72;49,77\n;08105;08105_2;;;;\n"


@pytest.mark.parametrize(
    ("encoding", "separator", "head"),
    [
        ("utf-8", ";", ""),
        ("utf-8-sig", ",", ""),
        ("cp1252", ";", ""),
        ("utf-8", "\t", ""),
        ("utf-8", ";", "sep=;\n"),
        ("utf-8", "|", ""),
    ],
)
@pytest.mark.reads(
    "Tableaux",
    "csv à virgules, points-virgules ou tabulations, en UTF-8 ou cp1252",
    "séparateur et encodage reconnus fichier par fichier",
)
def test_csv_as_people_write_them(imported, rows, table, encoding, separator, head):
    text = LINES if separator != "," else LINES.replace("4,72;49,77", "4.72;49.77")
    site, empty = rows(imported(table(head + text.replace(";", separator), encoding))["OUTPUT"])
    assert (site["site_nom"], site["comm_insee"], site["unite_fonciere_surface"]) == ("Usine d’été", "08105", 1200)
    assert site["site_actu_date"] == QDate(2019, 6, 23) and site["origine_geometrie"] == "geompoint"
    assert empty["site_id"] == "08105_2" and empty["site_nom"] == NULL and empty["etat"] == "à corriger"


@pytest.mark.parametrize("above", ["Inventaire des friches\n\n", "Inventaire des friches;;\n;;\n", "Friches; 2024\n"])
@pytest.mark.parametrize("separator", [";", ","])
@pytest.mark.reads("Friches", "csv avec un titre au-dessus de l'en-tête", "l'en-tête est cherché, et c'est dit")
def test_a_title_above_the_header_of_a_csv(imported, rows, table, feedback, above, separator):
    """The line that holds names of the standard is the header, and remarks count the lines of the file."""
    text = f"{above}SITE_ID;Site_Nom;comm_insee\n08105_1;Usine;08105\n08105_2;Gare;08105\n"
    result = imported(table(text.replace(";", separator)))
    found = [(row["site_id"], row["site_nom"], row["comm_insee"]) for row in rows(result["OUTPUT"])]
    assert found == [("08105_1", "Usine", "08105"), ("08105_2", "Gare", "08105")]
    assert "the names of the columns were found below the first row: SITE_ID, Site_Nom, comm_insee" in feedback.text


@pytest.mark.parametrize("above", [0, 2])
@pytest.mark.reads("Friches", "feuille de classeur dont l'en-tête est une ligne", "l'en-tête est cherché, et c'est dit")
def test_a_sheet_whose_header_is_a_row(imported, rows, layer, feedback, above):
    """What GDAL makes of a sheet where all cells are texts, and of a title above the header."""
    header = (None, "site_id", "Site_nom", "Commune INSEE", "08999_9")
    sites = [(None, "08105_1", "Usine", "08105", None), (None, "08105_2", "Gare", "08105", "x")]
    title = [(None, "Inventaire", None, None, None), (None, None, None, None, None)][:above]
    sheet = layer(["Field1", "Field2", "Field3", "Field4"], [*title, header, *sites], "feuille", crs="", kind="None")
    found = rows(imported(sheet)["OUTPUT"])
    assert [(row["site_id"], row["site_nom"]) for row in found] == [("08105_1", "Usine"), ("08105_2", "Gare")]
    assert "feuille: the names of the columns were found below the first row" in feedback.text


def test_a_field_map_with_a_value_for_all(imported, rows, table, feedback):
    chosen = ["site_nom", "machin", "source_nom", "=Observatoire", "site_identif_date", "=2024-03-01"]
    site, _ = rows(imported(table("machin,site_id\nA,08105_1\nB,08105_2\n"), FIELD_MAP=chosen)["OUTPUT"])
    assert (site["site_nom"], site["source_nom"], site["site_identif_date"]) == ("A", "Observatoire", QDate(2024, 3, 1))
    assert "machin → site_nom" in feedback.text


def test_a_layer_with_types_and_a_selection(imported, rows, layer):
    types = {
        "site_actu_date": "DATE",
        "unite_fonciere_surface": "REAL",
        "urba_zaer": "BOOLEAN",
        "bati_nombre": "INTEGER",
    }
    fields = ["site_id", "site_actu_date", "unite_fonciere_surface", "urba_zaer", "bati_nombre"]
    made = layer(
        fields,
        [(box(), "08105_1", QDate(2020, 1, 2), 10_000.0, True, 3), (None, "08105_2", NULL, NULL, NULL, NULL)],
        "obs",
        types=types,
    )
    first, second = rows(imported(made)["OUTPUT"])
    assert (first["site_actu_date"], first["unite_fonciere_surface"], first["urba_zaer"], first["bati_nombre"]) == (
        QDate(2020, 1, 2),
        10_000,
        "oui",
        3,
    )
    assert first["ecart_surface_pct"] == pytest.approx(0) and first["origine_geometrie"] == "géométrie de l'inventaire"
    assert second["origine_geometrie"] == "aucune" and second["bati_nombre"] == NULL
    QgsProject.instance().addMapLayer(made, False)
    made.select(next(made.getFeatures(QgsFeatureRequest().setFilterExpression("site_id = '08105_2'"))).id())
    chosen = QgsProcessingFeatureSourceDefinition(made.id(), True)
    assert [row["site_id"] for row in rows(imported(chosen)["OUTPUT"])] == ["08105_2"]
    QgsProject.instance().takeMapLayer(made)


def test_points_have_a_style_of_their_own(imported, table, check_style, tmp_path):
    text = "site_id,site_statut,geompoint\n" + "".join(
        f"08105_{n},{status},POINT(4.7{n} 49.77)\n"
        for n, status in enumerate(["friche sans projet", "friche avec projet", ""])
    )
    check_style(imported(table(text), OUTPUT=str(tmp_path / "points.gpkg"))["OUTPUT"], "brownfield/sites_points")


@pytest.mark.reads("Friches", "contours en courbes, avec altitudes ou parties mêlées", "lus comme des polygones")
def test_curves_heights_and_mixed_parts(imported, rows, layer):
    shape = f"CURVEPOLYGON(COMPOUNDCURVE(CIRCULARSTRING({X} {Y}, {X + 50} {Y + 50}, {X + 100} {Y}), ({X + 100} {Y}, {X} {Y})))"
    curved = layer(["site_id"], [(shape, "08105_1")], "courbes", kind="CurvePolygon")
    (site,) = rows(imported(curved)["OUTPUT"])
    assert site["surface_mesuree_m2"] == pytest.approx(3.14159 * 50**2 / 2, rel=0.01)


IMPORT_FAULTS = {
    "a field map that misses a field": (
        lambda kit: {"FIELD_MAP": ["site_nom", "absent"]},
        "no such field. It has: site_id",
    ),
    "a field the standard has not": (lambda kit: {"FIELD_MAP": ["site_name", "site_id"]}, "Did you mean: site_nom"),
    "outlines without identifier": (
        lambda kit: {"GEOMETRY": kit.layer(["x"], [(box(), "1")], "contours")},
        "choose it in GEOMETRY_ID. The layer has: x",
    ),
    "outlines without CRS": (
        lambda kit: {"GEOMETRY": kit.layer(["site_id"], [(box(), "1")], "contours", crs="")},
        "has no CRS",
    ),
    "empty outlines": (lambda kit: {"GEOMETRY": kit.layer(["site_id"], [], "contours")}, "contours has no rows"),
    "a head without rows": (lambda kit: {"INPUT": kit.table("site_id,site_nom\n", name="vide.csv")}, "has no rows"),
    "0 bytes": (lambda kit: {"INPUT": kit.table("", name="rien.csv")}, "(?i)empty|could not load"),
    "an empty layer": (lambda kit: {"INPUT": kit.layer(["site_id"], [], "sans rien")}, "sans rien has no rows"),
    "no CRS": (lambda kit: {"INPUT": kit.layer(["site_id"], [(box(), "1")], "perdue", crs="")}, "perdue has no CRS"),
    "ragged lines": (
        lambda kit: {"INPUT": kit.table("site_id,site_nom\n1,a\n1,a,b,c\n", name="inégal.csv")},
        "inégal.csv, line 3: more cells than the header",
    ),
    "a destination in /proc": (lambda kit: {"EXPORT_CSV": "/proc/x.csv"}, "EXPORT_CSV|cannot be written"),
}


@pytest.fixture()
def kit(layer, table):
    return type("Kit", (), {"layer": staticmethod(layer), "table": staticmethod(table)})


@pytest.mark.parametrize(("build", "words"), IMPORT_FAULTS.values(), ids=IMPORT_FAULTS.keys())
def test_faults_of_an_import(kit, run, tmp_path, build, words):
    values = {
        "INPUT": kit.table("site_id,site_nom\n08105_1,a\n"),
        **build(kit),
        "OUTPUT": str(tmp_path / "out.gpkg"),
        "ISSUES": str(tmp_path / "i.gpkg"),
    }
    before = set(tmp_path.iterdir())
    with pytest.raises(QgsProcessingException, match=words):
        run("brownfield_import", values)
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize("share", [0, 50, 84])
@pytest.mark.parametrize("algorithm", ["brownfield_import", "brownfield_context"])
def test_a_cancelled_run_leaves_nothing(run, layer, cancelling, tmp_path, algorithm, share):
    made = layer(["site_id"], [(box(150 * n), f"08105_{n}") for n in range(30)], "friches")
    values = (
        {"INPUT": made, "ISSUES": str(tmp_path / "i.gpkg")} if algorithm == "brownfield_import" else {"SITES": made}
    )
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(algorithm, {**values, "OUTPUT": str(tmp_path / "out.gpkg")}, cancelling(share))
    assert list(tmp_path.iterdir()) == []


# Context


def test_distances_zones_and_their_sources(measured, layer, rows, feedback, check_style, tmp_path, run):
    sites = layer(["site_id"], [(box(), "08105_1"), (box(600), "08105_2"), (None, "08105_3")], "friches")
    around = {
        "MOTORWAY_EXITS": layer(["n"], [(spot(0, 2100), "a")], "échangeurs", kind="Point"),
        "SHOPS": layer(["n"], [(spot(-300, 50), "a")], "commerces", kind="Point"),
        "CLAY": layer(["ALEA"], [(box(-50, -50, 200), "Moyen"), (box(-50, -50, 80), "Fort")], "argiles"),
        "FLOOD": layer(["n"], [(box(50, 0, 100), "a")], "inondation"),
        "ZONING": layer(
            ["typezone", "destdomi"], [(box(-10, -10, 300), "U", "01"), (box(590, -10, 300), "U", "02")], "plu"
        ),
        "HEAT_NETWORK": layer(
            ["n"], [(f"LINESTRING({X} {Y + 200}, {X + 900} {Y + 200})", "a")], "chaleur", kind="LineString"
        ),
        "NATURE": layer(["n"], [(box(0, 0, 10), "a")], "Natura 2000"),
        "MINING_HAZARD": layer(["niveau"], [(box(0, 0, 10), "moyen")], "PPRM"),
        "SIDINGS": layer(["etat"], [(spot(50, 500), "bon")], "ITE", kind="Point"),
        "BUILDINGS": layer(["n"], [(box(90, 90, 20), "a")], "bati"),
    }
    output = run("brownfield_context", {"SITES": sites, "OUTPUT": str(tmp_path / "sites.gpkg"), **around})["OUTPUT"]
    first, second, third = rows(output)
    assert (first["distanceAutoroute"], first["dist_commerce_m"], first["distanceReseauChaleur"]) == pytest.approx(
        (2.0, 300, 100)
    )
    assert (first["proximiteCommercesServices"], second["proximiteCommercesServices"]) == ("true", "false")
    assert (first["risqueRetraitGonflementArgile"], second["risqueRetraitGonflementArgile"]) == ("fort", "aucun")
    assert first["part_argile_pct"] == pytest.approx(9) and first["part_inondation_pct"] == pytest.approx(50)
    assert (first["zonageReglementaire"], second["zonageReglementaire"]) == (
        "zone-urbaine-u",
        "zone-vocation-activites",
    )
    assert (first["zonageEnvironnemental"], second["zonageEnvironnemental"]) == ("natura-2000", "hors-zone")
    assert (first["aleaMinier"], second["aleaMinier"], first["distanceIte"]) == ("moyen", "aucun", "moins-1km-bon-etat")
    assert (first["surfaceSite"], first["surfaceBati"]) == pytest.approx((10_000, 100))
    assert first["source_distanceAutoroute"] == "échangeurs\u00a0: accès autoroutier à 2\u202f000 m"
    assert first["raccordementEau"] == NULL and first["nb_criteres"] == 10
    assert third["distanceAutoroute"] == NULL and third["zonageEnvironnemental"] == NULL and third["nb_criteres"] == 0
    assert "1 sites have no geometry" in feedback.text and "ZONING_FIELD: the field typezone" in feedback.text
    check_style(output, "brownfield/context")


def test_what_has_no_layer_stays_null_and_hand_made_values_stay(measured, layer, rows):
    sites = layer(["site_id", "raccordementEau", "distanceAutoroute"], [(box(), "1", "oui", "3,5")], "friches")
    (row,) = rows(measured(sites))
    assert (row["raccordementEau"], row["distanceAutoroute"], row["nb_criteres"]) == ("oui", "3,5", 3)
    assert row["siteEnCentreVille"] == NULL and row["risqueInondation"] == NULL
    (again,) = rows(measured(sites, MOTORWAY_EXITS=layer(["n"], [(spot(0, 1100), "a")], "sorties", kind="Point")))
    assert again["distanceAutoroute"] == pytest.approx(1.0)


def test_a_second_run_keeps_the_first_one(measured, layer, rows):
    halls = layer(["n"], [(spot(0, 600), "a")], "mairies", kind="Point")
    stops = layer(["n"], [(spot(0, 400), "a")], "arrêts", kind="Point")
    first = measured(TOWN_HALLS=halls)
    second = measured(first, TRANSIT_STOPS=stops)
    row = rows(second)[0]
    assert (row["siteEnCentreVille"], row["distanceTransportCommun"], row["nb_criteres"]) == ("true", 300, 3)
    assert row["source_siteEnCentreVille"].startswith("mairies")
    assert len(set(row)) == len(row)


def test_what_the_inventory_tells(measured, layer, rows):
    fields = ["site_id", "bati_etat", "sol_pollution_existe", "urba_zaer", "proprio_type", "unite_fonciere_surface"]
    given = layer(
        fields,
        [(spot(), "08105_1", "dégradation moyenne", "pollution avérée", "oui", "P5a|X1a", 1200)],
        "friches",
        kind="Point",
        types={"unite_fonciere_surface": "INTEGER"},
    )
    (row,) = rows(measured(given))
    assert (row["etatBatiInfrastructure"], row["zoneAccelerationEnr"], row["typeProprietaire"]) == (
        "degradation-moyenne",
        "oui",
        "mixte",
    )
    assert row["presencePollution"] == NULL and row["surfaceSite"] == 1200
    assert row["source_etatBatiInfrastructure"] == "inventaire\u00a0: bati_etat"
    (plain,) = rows(measured(given, INVENTORY=False))
    assert plain["etatBatiInfrastructure"] == NULL and plain["surfaceSite"] == NULL


def test_points_as_sites(measured, layer, rows, check_style, run, tmp_path, feedback):
    sites = layer(["site_id"], [(spot(), "1"), (spot(500), "2")], "points", kind="Point")
    flood = layer(["n"], [(box(-50, -50), "a")], "inondation")
    output = run("brownfield_context", {"SITES": sites, "FLOOD": flood, "OUTPUT": str(tmp_path / "p.gpkg")})["OUTPUT"]
    assert [(row["risqueInondation"], row["surfaceSite"]) for row in rows(output)] == [("oui", NULL), ("non", NULL)]
    assert "2 sites are points" in feedback.text
    check_style(output, "brownfield/context_points")


@pytest.mark.reads("Friches", "logements vacants en csv ou en couche", "joints par le code de la commune")
def test_vacancy_of_a_csv_and_of_a_layer(measured, layer, rows, table, feedback):
    rates = table("codgeo;taux_vacance\n08105;7,4\n", "cp1252", "vacance.csv")
    assert [row["tauxLogementsVacants"] for row in rows(measured(VACANCY=rates))] == [7.4, 7.4]
    communes = layer(["taux"], [(box(-50, -50, 200), 9.5)], "communes", types={"taux": "REAL"})
    assert [row["tauxLogementsVacants"] for row in rows(measured(VACANCY=communes))] == [9.5, NULL]
    assert "gives no rate of vacancy for 1 sites" in feedback.text


def test_layers_in_other_crs_and_bow_ties(measured, layer, rows, feedback):
    degrees = layer(["n"], [("POINT(4.7197 49.7687)", "a")], "mairies", kind="Point", crs="EPSG:4326")
    bow = f"POLYGON(({X} {Y}, {X + 100} {Y + 100}, {X + 100} {Y}, {X} {Y + 100}, {X} {Y}))"
    sites = layer(["site_id"], [(bow, "1")], "friches")
    (row,) = rows(measured(sites, TOWN_HALLS=degrees))
    assert row["surfaceSite"] == pytest.approx(5_000) and 0 < row["dist_mairie_m"] < 100_000
    assert "reprojected from EPSG:4326" in feedback.text and "1 invalid geometries were repaired" in feedback.text


CONTEXT_FAULTS = {
    "no class of clay": (
        lambda kit: {"CLAY": kit.layer(["x"], [(box(), "1")], "argiles")},
        "choose it in CLAY_FIELD. The layer has: x",
    ),
    "no rate": (lambda kit: {"VACANCY": kit.layer(["x"], [(box(), "1")], "lovac")}, "choose it in VACANCY_FIELD"),
    "no code": (lambda kit: {"VACANCY": kit.table("taux,nom\n7,a\n")}, "choose it in VACANCY_CODE"),
    "a rate that is no number": (lambda kit: {"VACANCY": kit.table("taux,insee\nsept,08105\n")}, "taux holds 'sept'"),
    "an empty layer": (lambda kit: {"SHOPS": kit.layer(["x"], [], "commerces", kind="Point")}, "commerces has no rows"),
    "points without place": (
        lambda kit: {"SHOPS": kit.layer(["x"], [(None, "1")], "commerces", kind="Point")},
        "No row of commerces has a point",
    ),
    "no CRS": (
        lambda kit: {"SHOPS": kit.layer(["x"], [(spot(), "1")], "commerces", kind="Point", crs="")},
        "commerces has no CRS",
    ),
    "a missing field": (
        lambda kit: {"CLAY": kit.layer(["x"], [(box(), "1")], "argiles"), "CLAY_FIELD": "alea"},
        "has no field alea",
    ),
}


@pytest.mark.parametrize(("build", "words"), CONTEXT_FAULTS.values(), ids=CONTEXT_FAULTS.keys())
def test_faults_of_a_context(kit, run, tmp_path, build, words):
    sites = kit.layer(["site_id"], [(box(), "08105_1")], "friches")
    out = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match=words):
        run("brownfield_context", {"SITES": sites, **build(kit), "OUTPUT": str(out)})
    assert not out.exists()


# The binary


def test_the_binary_imports_then_measures(qgis_process, layer, save, table, rows, tmp_path):
    sites, issues = tmp_path / "sites.gpkg", tmp_path / "points.gpkg"
    done = qgis_process(
        "brownfield_import", {"INPUT": table(LINES, "cp1252"), "OUTPUT": str(sites), "ISSUES": str(issues)}
    )
    assert done.returncode == 0, done.stderr
    assert len(rows(sites)) == 2 and len(rows(issues)) > 4
    (halls,) = save(tmp_path / "autour.gpkg", layer(["n"], [(spot(), "a")], "mairies", kind="Point"))
    done = qgis_process(
        "brownfield_context", {"SITES": str(sites), "TOWN_HALLS": halls, "OUTPUT": str(tmp_path / "critères.gpkg")}
    )
    assert done.returncode == 0, done.stderr
    assert [row["siteEnCentreVille"] for row in rows(tmp_path / "critères.gpkg")] == ["true", NULL]


def test_the_binary_fails_with_a_sentence(qgis_process, table, tmp_path):
    done = qgis_process(
        "brownfield_import",
        {
            "INPUT": table("a,b\n1,2\n"),
            "FIELD_MAP": ["site_nom", "c"],
            "OUTPUT": str(tmp_path / "o.gpkg"),
            "ISSUES": str(tmp_path / "i.gpkg"),
        },
    )
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert not (tmp_path / "o.gpkg").exists()
    assert "the inventory has no such field" in done.stderr or "n'a pas ce champ" in done.stderr
