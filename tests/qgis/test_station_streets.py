"""Isochrones, travel times, access, catchments and the half-hour territory through QGIS: reference data, styles, faults."""

import csv
import json
import math

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import NULL

SQ, SQ_POINTS = "stations/saint_quentin_cerema_walk.gpkg", "stations/saint_quentin_cerema_points.gpkg"
MARSEILLE, MARSEILLE_POINTS = "stations/troncon_de_route_marseille10.gpkg", "stations/marseille10_bdtopo_points.gpkg"
PORTO, CELLS = "stations/porto_portugal.osm.pbf", "stations/filosofi2021_200m_libercourt.gpkg"
X0, Y0 = 700_000, 7_000_000


def line(*points):
    return "LINESTRING(" + ", ".join(f"{X0 + x} {Y0 + y}" for x, y in points) + ")"


def point(x, y):
    return f"POINT({X0 + x} {Y0 + y})"


def box(x0, y0, x1, y1):
    corners = ((x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0))
    return "POLYGON((" + ", ".join(f"{X0 + x} {Y0 + y}" for x, y in corners) + "))"


@pytest.fixture()
def streets(layer):
    """A street of a kilometre, one across, and an island."""

    def make(*more, **options):
        shapes = [
            line((0, 0), (500, 0)),
            line((500, 0), (1000, 0)),
            line((500, 0), (500, 400)),
            line((0, 900), (60, 900)),
            *more,
        ]
        return layer(["sens"], [(shape, None) for shape in shapes], "rues été", kind="LineString", **options)

    return make


@pytest.fixture()
def stations(layer):
    """A station with two entrances, one on the island, one far from any street."""

    def make(**options):
        rows = [
            (point(10, 5), "A", "Gare"),
            (point(990, 5), "A", "Gare"),
            (point(10, 905), "B", "Halte"),
            (point(5000, 0), "C", "Loin"),
        ]
        return layer(["code", "libelle"], rows, "gares", kind="Point", **options)

    return make


@pytest.fixture()
def cells(layer):
    """Cells of a hectare along the street, the last one of nobody knows how many."""

    def make(count=10, kind="Polygon", **options):
        rows = [
            (box(100 * n, -50, 100 * n + 100, 50), f"c{n}", 1, None if n == count - 1 else 10.5 * n)
            for n in range(count)
        ]
        return layer(
            ["id", "i_est_200", "ind"],
            rows,
            "carreaux",
            kind=kind,
            types={"ind": "REAL", "i_est_200": "INTEGER"},
            **options,
        )

    return make


def number(value):
    return math.nan if value == NULL else value


# Isochrones


def test_isochrones_of_saint_quentin_with_styles_and_report(run, rows, shared, check_style, feedback, tmp_path):
    files = {name: str(tmp_path / f"été {name.lower()}.gpkg") for name in ("OUTPUT", "EDGES", "STATIONS_OUT")}
    result = run(
        "station_isochrones",
        {
            "NETWORK": str(shared(SQ)),
            "STATIONS": str(shared(SQ_POINTS)),
            "STATION_ID": "name",
            "TOLERANCE": 200,
            "POLYGON": 0,
            "BUFFER": 50,
            **files,
            "REPORT": str(tmp_path / "fiches.html"),
        },
    )
    found = {(row["gare_id"], row["minutes"]): row for row in rows(result["OUTPUT"])}
    with shared("stations/network_reach_expected.csv").open(encoding="utf-8") as file:
        for expected in csv.DictReader(file):
            if expected["speed_kmh"] != "4.0":
                continue
            row = found[expected["origin"], float(expected["minutes"])]
            assert row["longueur_km"] * 1000 == pytest.approx(float(expected["reachable_length_m"]), abs=0.1)
            assert row["surf_ha"] * 10_000 == pytest.approx(float(expected["area_buffer50_m2"]), rel=0.005)
            assert row["psr"] == pytest.approx(float(expected["psr_buffer50"]), abs=1e-3)
    assert len(found) == 21
    edges = rows(result["EDGES"])
    for station in {row["gare_id"] for row in edges}:
        metres = sum(row["longueur_m"] for row in edges if row["gare_id"] == station and row["minutes"] <= 10)
        assert metres == pytest.approx(found[station, 10]["longueur_km"] * 1000)
    assert all(max(row["t_debut"], row["t_fin"]) <= row["minutes"] + 1e-9 for row in edges)
    assert {row["statut"] for row in rows(result["STATIONS_OUT"])} == {"rattachée"}
    for name, style in (("OUTPUT", "isochrones"), ("EDGES", "reached_edges"), ("STATIONS_OUT", "stations_snapped")):
        check_style(result[name], f"stations/{style}")
    page = (tmp_path / "fiches.html").read_text(encoding="utf-8")
    assert page.count('<svg class="plan"') == 7
    assert "16 components" in page and "http:" not in page and "https:" not in page
    assert "16 components" in feedback.text


def test_bd_topo_as_it_comes(run, rows, shared, feedback):
    values = {
        "NETWORK": str(shared(MARSEILLE)),
        "STATIONS": str(shared(MARSEILLE_POINTS)),
        "STATION_ID": "name",
        "TOLERANCE": 200,
        "OUTPUT": "memory:",
    }
    walked = run("station_isochrones", {**values, "USE_Z": True})
    assert "recognised as BD TOPO" in feedback.text
    assert "2,860 of 2,936 segments are open" in feedback.text
    assert "107 segments have no height" in feedback.text
    flat = run("station_isochrones", values)
    lengths = [
        {(row["gare_id"], row["minutes"]): row["longueur_km"] for row in rows(each["OUTPUT"])}
        for each in (walked, flat)
    ]
    assert sum(lengths[0].values()) < sum(lengths[1].values())
    from_it, to_it = (
        run("station_isochrones", {**values, "MODE": 2, "CUTOFFS": "3", "TOWARDS": towards})
        for towards in (False, True)
    )
    assert "2,045 of 2,936" in feedback.text and "1,570 urban segments cost a car 5 s more" in feedback.text
    from_km, to_km = ({row["gare_id"]: row["longueur_km"] for row in rows(each["OUTPUT"])} for each in (from_it, to_it))
    assert any(abs(from_km[station] - to_km[station]) > 0.1 for station in from_km)
    assert all(row["psr"] == NULL for row in rows(to_it["OUTPUT"]))


def test_porto_through_the_driver_of_openstreetmap(run, rows, shared, layer, feedback):
    places = layer(
        ["nom"],
        [("POINT(-8.6109 41.1455)", "São Bento"), ("POINT(-8.5855 41.1489)", "Campanhã")],
        "gares",
        crs="EPSG:4326",
        kind="Point",
    )
    moved = QgsVectorLayer("Point?crs=EPSG:3763&field=nom:string", "gares", "memory")
    from qgis.core import QgsCoordinateTransform, QgsFeature, QgsProject

    turn = QgsCoordinateTransform(places.crs(), moved.crs(), QgsProject.instance())
    for each in places.getFeatures():
        feature, geometry = QgsFeature(moved.fields()), each.geometry()
        geometry.transform(turn)
        feature.setGeometry(geometry)
        feature.setAttributes([each["nom"]])
        moved.dataProvider().addFeature(feature)
    result = run(
        "station_isochrones",
        {"NETWORK": f"{shared(PORTO)}|layername=lines", "STATIONS": moved, "CUTOFFS": "10", "OUTPUT": "memory:"},
    )
    assert "recognised as OpenStreetMap" in feedback.text
    assert "46,448 of 49,677 lines are open" in feedback.text
    assert "532 components" in feedback.text
    found = rows(result["OUTPUT"])
    assert {row["nom"] for row in found} == {"São Bento", "Campanhã"}
    assert all(row["longueur_km"] > 3 for row in found)
    assert result["OUTPUT"].crs().authid() == "EPSG:3763"


def test_entrances_islands_and_far_stations(run, rows, streets, stations, feedback):
    values = {
        "NETWORK": streets(),
        "STATIONS": stations(),
        "STATION_ID": "code",
        "STATION_NAME": "libelle",
        "CUTOFFS": "3",
        "OUTPUT": "memory:",
        "STATIONS_OUT": "memory:",
    }
    result = run("station_isochrones", values)
    found = {row["gare_id"]: row for row in rows(result["OUTPUT"])}
    assert set(found) == {"A", "B"}
    assert found["A"]["longueur_km"] == pytest.approx((210 + 210) / 1000)
    out = rows(result["STATIONS_OUT"])
    assert [row["statut"] for row in out] == ["rattachée", "rattachée", "îlot", "hors tolérance"]
    assert [row["composante"] for row in out] == [1, 1, 2, NULL]
    assert [row["libelle"] for row in out] == ["Gare", "Gare", "Halte", "Loin"]
    for text in (
        "4 points share the identifiers of 3 stations",
        "! gares: 1 points lie more than 100 m",
        "! gares: 1 points stand on an island",
        "! 1 stations have no point on the network",
    ):
        assert text in feedback.text


def test_nearest_station_only_shares_streets_out(run, rows, streets, stations):
    values = {
        "NETWORK": streets(),
        "STATIONS": stations(),
        "CUTOFFS": "30",
        "OUTPUT": "memory:",
        "EDGES": "memory:",
        "OVERLAP": 1,
    }
    result = run("station_isochrones", values)
    assert sum(row["longueur_km"] for row in rows(result["OUTPUT"])) == pytest.approx(1.46)
    assert len({row["gare_id"] for row in rows(result["EDGES"])}) == 3


def test_barriers_costs_and_other_rules(run, rows, streets, stations, layer, feedback):
    wall = layer(["n"], [(line((700, -9), (700, 9)), "1")], "voie ferrée", kind="LineString")
    values = {
        "NETWORK": streets(),
        "STATIONS": stations(),
        "STATION_ID": "code",
        "CUTOFFS": "5; 7,5",
        "OUTPUT": "memory:",
    }
    result = run("station_isochrones", {**values, "BARRIERS": wall, "POLYGON": 1, "BUFFER": 60})
    assert "1 segments that meet a barrier are closed" in feedback.text
    assert sorted({row["minutes"] for row in rows(result["OUTPUT"])}) == [5, 7.5]
    timed = layer(
        ["min"],
        [(line((0, 0), (500, 0)), 1.0), (line((500, 0), (900, 0)), 100.0)],
        "temps",
        kind="LineString",
        types={"min": "REAL"},
    )
    result = run("station_isochrones", {**values, "NETWORK": timed, "COST_FIELD": "min", "POLYGON": 2})
    assert all(row["psr"] == NULL for row in rows(result["OUTPUT"]))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"CUTOFFS": "dix"}, "The minutes dix are not understood"),
        ({"CUTOFFS": ""}, "are not understood"),
        ({"MODE": 2}, "segments have no speed"),
        ({"NETWORK": "empty"}, "has no rows"),
        ({"NETWORK": "null"}, "rues"),
        ({"SPEED_FIELD": "sens", "MODE": 2}, "segments have no speed"),
        ({"STATION_ID": "absent"}, "has no field absent|absent"),
    ],
)
def test_faults_of_isochrones(run, streets, stations, layer, tmp_path, change, said):
    values = {
        "NETWORK": streets(),
        "STATIONS": stations(),
        "CUTOFFS": "5",
        "OUTPUT": str(tmp_path / "résultat.gpkg"),
        **change,
    }
    if values["NETWORK"] in ("empty", "null"):
        values["NETWORK"] = layer(
            ["n"], [] if values["NETWORK"] == "empty" else [(None, "1")], "rues", kind="LineString"
        )
    with pytest.raises(QgsProcessingException, match=said):
        run("station_isochrones", values)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("percent", [0, 30, 80])
def test_cancel(run, cancelling, shared, tmp_path, percent):
    values = {"NETWORK": str(shared(SQ)), "STATIONS": str(shared(SQ_POINTS)), "OUTPUT": str(tmp_path / "x.gpkg")}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("station_isochrones", values, cancelling(cancel_after=percent))
    assert not list(tmp_path.iterdir())


def test_geographic_crs_multi_parts_and_selection(run, rows, streets, stations, feedback):
    degrees = {"crs": "EPSG:4326"}
    from qgis import processing

    turned = [
        processing.run("native:reprojectlayer", {"INPUT": each, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"})[
            "OUTPUT"
        ]
        for each in (streets(), stations())
    ]
    multi = processing.run("native:promotetomulti", {"INPUT": turned[0], "OUTPUT": "memory:"})["OUTPUT"]
    result = run(
        "station_isochrones",
        {"NETWORK": multi, "STATIONS": turned[1], "STATION_ID": "code", "CUTOFFS": "3", "OUTPUT": "memory:"},
    )
    assert degrees["crs"] in feedback.text and result["OUTPUT"].crs().authid() == "EPSG:2154"
    assert {row["gare_id"]: row["longueur_km"] for row in rows(result["OUTPUT"])}["A"] == pytest.approx(0.4, abs=0.03)


# Travel times


def test_travel_times_of_saint_quentin_through_the_binary(qgis_process, rows, shared, tmp_path):
    out = tmp_path / "temps.gpkg"
    done = qgis_process(
        "station_od",
        {
            "NETWORK": str(shared(SQ)),
            "ORIGINS": str(shared(SQ_POINTS)),
            "ORIGIN_ID": "name",
            "DESTINATIONS": str(shared(SQ_POINTS)),
            "DESTINATION_ID": "name",
            "SPEED": 5,
            "OUTPUT": str(out),
        },
    )
    assert done.returncode == 0, done.stderr
    assert "49 travel times between 7 origins and 7 destinations" in json.dumps(json.loads(done.stdout)["log"])
    found = {(row["de"], row["vers"]): row for row in rows(out)}
    with shared("stations/network_od_expected.csv").open(encoding="utf-8") as file:
        for expected in csv.DictReader(file):
            row = found[expected["from"], expected["to"]]
            assert row["metres"] == pytest.approx(float(expected["network_distance_m"]), abs=0.1)
            assert row["minutes"] == pytest.approx(row["metres"] / 5000 * 60)
            assert row["detour"] == NULL if row["de"] == row["vers"] else row["detour"] >= 1
    short = tmp_path / "court.gpkg"
    failed = qgis_process(
        "station_od",
        {
            "NETWORK": str(shared(SQ)),
            "ORIGINS": str(shared(SQ_POINTS)),
            "DESTINATIONS": str(shared(SQ_POINTS)),
            "MODE": 2,
            "OUTPUT": str(short),
        },
    )
    assert failed.returncode == 1 and "segments have no speed" in failed.stderr and "Traceback" not in failed.stderr
    assert not short.exists()


def test_travel_times_within_a_limit(run, rows, streets, stations, feedback):
    result = run(
        "station_od",
        {
            "NETWORK": streets(),
            "ORIGINS": stations(),
            "ORIGIN_ID": "code",
            "DESTINATIONS": stations(),
            "MAX_MINUTES": 5,
            "OUTPUT": "memory:",
        },
    )
    assert [(row["de"], row["vers"]) for row in rows(result["OUTPUT"])] == [("A", "1"), ("A", "2"), ("B", "3")]
    assert "9 of 12 pairs have no time" in feedback.text


# Access


def test_published_scores_through_a_table(run, rows, shared, layer, tmp_path, feedback):
    import gzip

    times = tmp_path / "temps.csv"
    times.write_bytes(gzip.decompress(shared("stations/bho_travel_matrix.csv.gz").read_bytes()))
    land = QgsVectorLayer(
        f"file://{shared('stations/bho_land_use.csv')}?delimiter=,&detectTypes=yes&geomType=none",
        "bho",
        "delimitedtext",
    )
    published = json.loads(shared("stations/bho_accessibility.json").read_text())
    result = run(
        "station_access",
        {
            "ORIGINS": land,
            "ORIGIN_ID": "id",
            "DEMAND_FIELD": "population",
            "INCOME_FIELD": "income_per_capita",
            "DESTINATIONS": land,
            "DESTINATION_ID": "id",
            "SUPPLY_FIELD": "jobs",
            "OD": str(times),
            "MEASURE": 6,
            "STEPS": "10:1, 20:0.68, 30:0.22",
            "OUTPUT": "memory:",
            "SUMMARY": "memory:",
        },
    )
    scores = {row["id"]: row["score"] for row in rows(result["OUTPUT"])}
    for cell, expected in published["e2sfca_10_20_30_w1_.68_.22"].items():
        assert scores[cell] == pytest.approx(expected, abs=1e-4)
    summary = rows(result["SUMMARY"])[0]
    assert 0 < summary["gini"] < 1 and summary["palma"] > 1 and summary["mesure"] == "E2SFCA"
    assert "the field travel_time was recognised" in feedback.text


def test_scores_on_a_network_and_their_styles(run, rows, streets, cells, layer, check_style, tmp_path):
    jobs = layer(
        ["siret", "emplois"],
        [(point(20, 0), "s1", 100), (point(980, 3), "s2", 50)],
        "emplois",
        kind="Point",
        types={"emplois": "INTEGER"},
    )
    values = {
        "ORIGINS": cells(),
        "ORIGIN_ID": "id",
        "DEMAND_FIELD": "ind",
        "DESTINATIONS": jobs,
        "DESTINATION_ID": "siret",
        "SUPPLY_FIELD": "emplois",
        "NETWORK": streets(),
        "MINUTES": 6,
    }
    out = str(tmp_path / "accès.gpkg")
    found = [row["score"] for row in rows(run("station_access", {**values, "OUTPUT": out})["OUTPUT"])]
    assert found == [100] * 4 + [0, 0] + [50] * 4
    check_style(out, "stations/access")
    places = layer(
        ["id", "ind"],
        [(point(100 * n + 50, 0), f"c{n}", 5) for n in range(5)] + [(point(50, 3000), "loin", 1)],
        "points",
        kind="Point",
        types={"ind": "INTEGER"},
    )
    out = str(tmp_path / "points.gpkg")
    found = [
        row["score"] for row in rows(run("station_access", {**values, "ORIGINS": places, "OUTPUT": out})["OUTPUT"])
    ]
    assert found == [100] * 4 + [0, NULL]
    check_style(out, "stations/access_points")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"NETWORK": None}, "choose a network or a table of travel times"),
        ({"MEASURE": 5, "DEMAND_FIELD": None}, "choose DEMAND_FIELD"),
        ({"MEASURE": 6, "STEPS": "10"}, "The steps 10 are not understood"),
        ({"ORIGIN_ID": "i_est_200"}, "9 origins have the identifier of another one"),
    ],
)
def test_faults_of_access(run, streets, cells, layer, change, said):
    jobs = layer(
        ["siret", "emplois"], [(point(20, 0), "s1", 100)], "emplois", kind="Point", types={"emplois": "INTEGER"}
    )
    with pytest.raises(QgsProcessingException, match=said):
        run(
            "station_access",
            {
                "ORIGINS": cells(),
                "ORIGIN_ID": "id",
                "DEMAND_FIELD": "ind",
                "DESTINATIONS": jobs,
                "DESTINATION_ID": "siret",
                "SUPPLY_FIELD": "emplois",
                "NETWORK": streets(),
                "MINUTES": 6,
                "OUTPUT": "memory:",
                **change,
            },
        )


# Catchments


def test_catchment_of_libercourt(run, rows, shared, layer, check_style, tmp_path, feedback):
    cells = QgsVectorLayer(str(shared(CELLS)), "filosofi", "ogr")
    extent, total = cells.extent(), sum(row["ind"] for row in rows(cells))
    middle = extent.center().x()
    halves = [
        f"POLYGON(({a} {extent.yMinimum()}, {b} {extent.yMinimum()}, {b} {extent.yMaximum()}, {a} {extent.yMaximum()}, {a} {extent.yMinimum()}))"
        for a, b in ((extent.xMinimum(), middle), (middle, extent.xMaximum()))
    ]
    reach = layer(
        ["gare_id", "nom", "minutes"],
        [(half, f"g{n}", f"Gare {n}", 10) for n, half in enumerate(halves)],
        "isochrones",
        types={"minutes": "REAL"},
    )
    out = str(tmp_path / "bassins.gpkg")
    result = run(
        "station_catchment",
        {
            "ISOCHRONES": reach,
            "POPULATION": cells,
            "COUNT_FIELDS": ["ind"],
            "OUTPUT": out,
            "TOGETHER": "memory:",
            "REPORT": str(tmp_path / "r.html"),
        },
    )
    found = rows(result["OUTPUT"])
    assert sum(row["ind"] for row in found) == pytest.approx(total)
    assert all(row["ind"] % 1 and 0 < row["part_imputee_pct"] < 100 for row in found)
    assert all(
        row[name] == NULL
        for row in found
        for name in ("emplois", "au_ha", "mutable_ha", "cyclable_km", "stationnements")
    )
    assert rows(result["TOGETHER"])[0]["ind"] == pytest.approx(total)
    check_style(out, "stations/catchment")
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert page.count('<svg class="plan"') == 2 and "Bassins des gares" in page
    assert "of the people of the layer stand in cells that were estimated" in feedback.text


def test_catchment_with_all_layers(run, rows, cells, layer, feedback):
    reach = layer(["gare_id", "minutes"], [(box(0, -50, 300, 50), "A", 5)], "isochrones", types={"minutes": "REAL"})
    plan = layer(["typezone"], [(box(0, -50, 100, 50), "AUc"), (box(100, -50, 200, 50), "U")], "plu")
    land = layer(["code_us"], [(box(50, -50, 150, 50), "US6.2"), (box(200, -50, 300, 50), "US5")], "ocs")
    jobs = layer(["n"], [(point(10, 0), 1), (point(900, 0), 2)], "emplois", kind="Point")
    bikes = layer(["n"], [(line((0, 0), (1000, 0)), 1)], "pistes", kind="LineString")
    parking = layer(["nb_places"], [(point(10, 0), 120)], "parkings", kind="Point", types={"nb_places": "INTEGER"})
    commune = layer(["insee"], [(box(0, -50, 500, 50), "62907")], "communes")
    result = run(
        "station_catchment",
        {
            "ISOCHRONES": reach,
            "POPULATION": cells(),
            "COUNT_FIELDS": ["ind"],
            "JOBS": jobs,
            "ZONING": plan,
            "LAND_COVER": land,
            "CYCLING": bikes,
            "PARKING": parking,
            "TERRITORIES": commune,
            "DENSITY": 40,
            "OUTPUT": "memory:",
        },
    )
    row = rows(result["OUTPUT"])[0]
    expected = {
        "ind": 31.5,
        "densite_hab_ha": 10.5,
        "part_territoire_pct": 30,
        "part_imputee_pct": 100,
        "emplois": 1,
        "au_ha": 1,
        "mutable_ha": 1,
        "constructible_ha": 1.5,
        "logements_possibles": 60,
        "cyclable_km": 0.3,
        "stationnements": 120,
    }
    for name, value in expected.items():
        assert row[name] == pytest.approx(value), name
    for text in (
        "1 zones AU of 2",
        "Mutable land: 1 of 2 polygons",
        "PARKING_FIELD: the field nb_places was recognised",
        "1 rows of the population have no ind",
    ):
        assert text in feedback.text


def test_a_catchment_needs_isochrones(run, cells, communes):
    with pytest.raises(QgsProcessingException, match="has no field gare_id"):
        run(
            "station_catchment",
            {"ISOCHRONES": communes(), "POPULATION": cells(), "COUNT_FIELDS": ["ind"], "OUTPUT": "memory:"},
        )


# Half-hour territory


@pytest.fixture()
def amenities(layer):
    rows = [(point(20, 0), "école"), (point(500, 380), "gare"), (point(990, 0), "pharmacie"), (point(400, 0), None)]
    return layer(["TYPEQU"], rows, "équipements", kind="Point")


def test_half_hour_territory_with_summary_modes_and_styles(
    run, rows, streets, cells, amenities, layer, check_style, tmp_path, feedback
):
    communes = layer(
        ["insee", "nom"], [(box(0, -50, 500, 50), "1", "Ouest"), (box(500, -50, 1000, 50), "2", "Est")], "communes"
    )
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "SUMMARY", "BY_CATEGORY")}
    result = run(
        "half_hour_territory",
        {
            "ORIGINS": cells(),
            "DEMAND_FIELD": "ind",
            "AMENITIES": amenities,
            "CATEGORY_FIELD": "TYPEQU",
            "NETWORK": streets(),
            "MINUTES": "5, 10",
            "MODES": [0, 1],
            "TERRITORIES": communes,
            "TERRITORY_ID": "insee",
            "TERRITORY_NAME": "nom",
            **files,
        },
    )
    found = rows(result["OUTPUT"])
    assert [row["cat_marche_10min"] for row in found][:2] == [1, 1]
    assert found[0]["manquantes"] == "" and found[0]["categories"] == 3
    assert found[0]["cat_velo_5min"] == 3 and found[0]["score"] == 100
    summary = {row["nom"]: row for row in rows(result["SUMMARY"])}
    assert summary["Ouest"]["population"] == pytest.approx(10.5 * (1 + 2 + 3 + 4))
    assert summary["Est"]["part_toutes_10min_pct"] == 100
    assert {row["categorie"] for row in rows(result["BY_CATEGORY"])} == {"école", "gare", "pharmacie"}
    assert "1 amenities have no category" in feedback.text
    check_style(files["OUTPUT"], "stations/half_hour")
    check_style(files["SUMMARY"], "stations/half_hour_summary")


def test_half_hour_territory_of_points_on_foot(run, rows, streets, amenities, layer, check_style, tmp_path):
    homes = layer(["nom"], [(point(20, 3), "près"), (point(9000, 0), "loin")], "logements", kind="Point")
    out = str(tmp_path / "points.gpkg")
    result = run(
        "half_hour_territory",
        {
            "ORIGINS": homes,
            "AMENITIES": amenities,
            "CATEGORY_FIELD": "TYPEQU",
            "NETWORK": streets(),
            "MINUTES": "5",
            "OUTPUT": out,
        },
    )
    near, far = rows(result["OUTPUT"])
    assert (near["categories"], near["manquantes"]) == (1, "gare, pharmacie")
    assert far["score"] == NULL and far["categories"] == NULL
    check_style(out, "stations/half_hour_points")


def test_faults_of_the_half_hour(run, streets, cells, amenities):
    values = {
        "ORIGINS": cells(),
        "AMENITIES": amenities,
        "CATEGORY_FIELD": "TYPEQU",
        "NETWORK": streets(),
        "OUTPUT": "memory:",
    }
    for change, said in (
        ({"MODES": [3]}, "choose GTFS and DATE"),
        ({"MINUTES": "x"}, "are not understood"),
        ({"CATEGORY_FIELD": "rien"}, "rien"),
    ):
        with pytest.raises(QgsProcessingException, match=said):
            run("half_hour_territory", {**values, **change})


def test_no_station_within_reach_of_a_street_is_a_result_down_the_chain(
    run, rows, feedback, streets, stations, layer, tmp_path
):
    """Empty isochrones, a report, and catchments of nobody: the sentence says why."""
    places = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "EDGES", "STATIONS_OUT")}
    values = {"NETWORK": streets(), "STATIONS": stations(), "TOLERANCE": 1, "REPORT": str(tmp_path / "r.html")}
    result = run("station_isochrones", {**values, **places})
    assert rows(result["OUTPUT"]) == [] and len(rows(result["STATIONS_OUT"])) == 4
    assert "! None of the 4 points of gares lies within 1 m" in feedback.text
    cells = layer(["ind"], [(box(0, 0, 200, 200), 5.0)], "carreaux", kind="Polygon", types={"ind": "REAL"})
    found = run(
        "station_catchment",
        {
            "ISOCHRONES": result["OUTPUT"],
            "POPULATION": cells,
            "COUNT_FIELDS": ["ind"],
            "OUTPUT": str(tmp_path / "c.gpkg"),
            "REPORT": str(tmp_path / "c.html"),
        },
    )
    assert rows(found["OUTPUT"]) == [] and "nan" not in (tmp_path / "c.html").read_text(encoding="utf-8").lower()


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("TYPEQU;LAMBERT_X;LAMBERT_Y", "The table bpe has no points: make them from LAMBERT_X and LAMBERT_Y"),
        ("TYPEQU;commune;rue", "bpe is a table without places.*TYPEQU"),
    ],
)
def test_amenities_of_a_table_without_points(run, streets, stations, tmp_path, header, said):
    (tmp_path / "bpe.csv").write_text(f"{header}\nB203;{X0}.0;{Y0}.0\n", encoding="utf-8")
    values = {"ORIGINS": stations(), "AMENITIES": str(tmp_path / "bpe.csv"), "CATEGORY_FIELD": "TYPEQU"}
    with pytest.raises(QgsProcessingException, match=said):
        run("half_hour_territory", {**values, "NETWORK": streets(), "OUTPUT": str(tmp_path / "o.gpkg")})
