"""The rainwater algorithms: published figures, every way to say the rain, faults as sentences."""

import csv
import gzip
import json
import math
import re

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import NULL

from aula_qgis.bridge import text
from aula_qgis.bridge.paths import RESOURCES

X0, Y0 = 700_000, 7_000_000
LILLE = "rainwater/rain_daily_lille_lesquin_1991_2023.csv"
BUILDINGS = "rainwater/bdtopo_12174/BATIMENT.shp"
ORACLE = {
    "inflow_m3": "apport_m3",
    "yield_m3": "fourni_m3",
    "overflow_m3": "deborde_m3",
    "final_m3": "stocke_m3",
    "water_saving_eff": "efficacite",
    "time_reliability": "fiabilite",
    "overflow_ratio": "taux_debordement",
    "use_ratio": "taux_utilisation",
}


def roof(number: int, side: float = 10) -> str:
    """WKT of a square roof at a place of a row."""
    x0, x1 = X0 + 100 * number, X0 + 100 * number + side
    return f"POLYGON(({x0} {Y0}, {x1} {Y0}, {x1} {Y0 + side}, {x0} {Y0 + side}, {x0} {Y0}))"


@pytest.fixture()
def buildings(layer):
    """Tiles, slates as a pair, unknown, and a light construction: 100 m² each, a school first."""

    def make(**options):
        rows = [
            (roof(0), "01", "Enseignement primaire", "Non", 700.0),
            (roof(1), "20", "Résidentiel", "Non", 800.0),
            (roof(2), None, "Résidentiel", "Non", None),
            (roof(3), "01", "Annexe", "Oui", 900.0),
        ]
        return layer(["MAT_TOITS", "USAGE1", "LEGER", "pluie"], rows, "bâtiments", types={"pluie": "REAL"}, **options)

    return make


@pytest.fixture()
def tanks_of(layer):
    """A layer of roofs for tanks: surface and coefficient, and more columns of numbers."""

    def make(*rows, **more):
        names = ["surf_toit_m2", "coef_total", *more]
        values = [(roof(n), *row, *(more[name][n] for name in more)) for n, row in enumerate(rows)]
        return layer(names, values, "toits", types=dict.fromkeys(names, "REAL"))

    return make


@pytest.fixture()
def table(tmp_path):
    """A csv file with this text."""

    def write(text, name="pluie été.csv"):
        file = tmp_path / name
        file.write_bytes(text if isinstance(text, bytes) else text.encode("cp1252"))
        return str(file)

    return write


@pytest.fixture()
def raster(tmp_path):
    """A GeoTIFF of these values from (X0 − 50, Y0 + 50) on."""

    def write(values, cell=1.0, name="raster.tif", nodata=None, crs=2154):
        file = tmp_path / name
        rows, columns = np.shape(values)
        made = gdal.GetDriverByName("GTiff").Create(str(file), columns, rows, 1, gdal.GDT_Float32)
        made.SetGeoTransform((X0 - 50, cell, 0, Y0 + 50, 0, -cell))
        system = osr.SpatialReference()
        system.ImportFromEPSG(crs)
        made.SetProjection(system.ExportToWkt())
        if nodata is not None:
            made.GetRasterBand(1).SetNoDataValue(nodata)
        made.GetRasterBand(1).WriteArray(np.asarray(values, dtype=np.float32))
        return str(file)

    return write


def yields(rows, result) -> list[float | None]:
    return [None if row["pot_an_m3"] == NULL else row["pot_an_m3"] for row in rows(result["OUTPUT"])]


# Roofs


def test_the_sample_of_bd_topo(run, rows, shared, feedback):
    values = {"BUILDINGS": str(shared(BUILDINGS)), "RAIN_MM": 740, "OUTPUT": "memory:"}
    standing = {row["ID"] for row in rows(run("rainwater_roofs", values)["OUTPUT"])}
    result = run("rainwater_roofs", {**values, "KEEP_STATES": "*"})
    found = {row["ID"]: row for row in rows(result["OUTPUT"])}
    assert len(found) == 2273
    assert standing == {name for name, row in found.items() if row["ETAT"] == "En service"}
    assert sum(row["surf_toit_m2"] for row in found.values()) == pytest.approx(353_434, abs=1)
    assert sum(row["pot_an_m3"] for row in found.values()) == pytest.approx(194_450, abs=1)
    with shared("rainwater/bdtopo_12174_expected_yield.csv").open(encoding="utf-8") as file:
        for line in csv.DictReader(file):
            row = found[line["ID"]]
            assert row["surf_toit_m2"] == pytest.approx(float(line["area_m2"]), abs=0.006)
            assert row["coef"] == pytest.approx(float(line["e"]))
            assert row["pot_an_m3"] == pytest.approx(float(line["yield_m3_an_740mm_eta0.9"]), abs=1e-4)
            assert row["MAT_TOITS"] == (line["MAT_TOITS"] or NULL)
    assert "! 1,090 of 2,273 roofs (48.00 %) have no material" in feedback.text
    assert "2,273 roofs, 353,434 m²" in feedback.text


def test_rain_by_number_and_codes(run, rows, buildings, feedback):
    result = run("rainwater_roofs", {"BUILDINGS": buildings(), "RAIN_MM": 1000, "OUTPUT": "memory:"})
    assert yields(rows, result) == pytest.approx([72, 81, 72, 72])
    first, second, third, _ = rows(result["OUTPUT"])
    assert (first["materiau"], second["materiau"], third["materiau"]) == ("tuiles", "ardoises", NULL)
    assert first["usages"] == "extérieur" and "21 août 2008" in first["source_usages"]
    assert "linge" in second["usages"] and "à vérifier" in third["usages"]
    assert first["pot_m01_m3"] == NULL and first["coef_total"] == pytest.approx(0.72)
    assert "MATERIAL_FIELD: the field MAT_TOITS was recognised" in feedback.text


def test_rain_by_field(run, rows, buildings, feedback):
    result = run(
        "rainwater_roofs", {"BUILDINGS": buildings(), "RAIN_MM": 1, "RAIN_FIELD": "pluie", "OUTPUT": "memory:"}
    )
    assert yields(rows, result) == [pytest.approx(50.4), pytest.approx(64.8), None, pytest.approx(64.8)]
    assert "1 roofs have no rain" in feedback.text


@pytest.mark.parametrize("crs", [2154, 3857])
def test_rain_by_raster(run, rows, buildings, raster, crs):
    file = raster(np.tile(np.linspace(600, 1000, 41), (11, 1)), cell=10.0)
    if crs != 2154:
        warped = file.replace("raster.tif", "ailleurs.tif")
        gdal.Warp(warped, file, dstSRS=f"EPSG:{crs}", resampleAlg="bilinear", dstNodata=-9999)
        file = warped
    result = run("rainwater_roofs", {"BUILDINGS": buildings(), "RAIN_LAYER": file, "OUTPUT": "memory:"})
    found = [row["pluie_mm"] for row in rows(result["OUTPUT"])]
    assert found == pytest.approx([650, 750, 850, 950], abs=0.01 if crs == 2154 else 3)


def test_rain_by_stations(run, rows, buildings, layer):
    points = [(f"POINT({X0 + 5} {Y0 + 5})", "700,5"), (f"POINT({X0 + 305} {Y0 + 5})", "900"), (None, "1")]
    stations = layer(["nom", "pluie_mm"], [(shape, "x", mm) for shape, mm in points], "stations", kind="Point")
    result = run("rainwater_roofs", {"BUILDINGS": buildings(), "RAIN_LAYER": stations, "OUTPUT": "memory:"})
    found = [row["pluie_mm"] for row in rows(result["OUTPUT"])]
    assert found == pytest.approx([700.5, (4 * 700.5 + 900) / 5, (700.5 + 4 * 900) / 5, 900])


def test_months_share_the_year_out(run, rows, buildings, table):
    months = table("mois;mm\n" + "".join(f"{month};{month},5\n" for month in range(1, 13)))
    result = run("rainwater_roofs", {"BUILDINGS": buildings(), "RAIN_MM": 840, "MONTHLY": months, "OUTPUT": "memory:"})
    for row in rows(result["OUTPUT"]):
        volumes = [row[f"pot_m{month:02d}_m3"] for month in range(1, 13)]
        assert sum(volumes) == pytest.approx(row["pot_an_m3"])
        assert volumes[0] / row["pot_an_m3"] == pytest.approx(1.5 / 84)


def test_months_from_a_daily_series(run, rows, buildings, shared):
    result = run("rainwater_roofs", {"BUILDINGS": buildings(), "MONTHLY": str(shared(LILLE)), "OUTPUT": "memory:"})
    row = rows(result["OUTPUT"])[0]
    assert sum(row[f"pot_m{month:02d}_m3"] for month in range(1, 13)) == pytest.approx(row["pot_an_m3"])


@pytest.mark.parametrize("pitch", [3, 20, 35, 50])
def test_slope_from_a_surface_model(run, rows, layer, raster, pitch):
    """A gable 20 m wide along its ridge, on flat ground, in cells of 0.5 m; its code is the ambiguous concrete."""
    side, cell = 20, 0.5
    x = X0 - 50 + (np.arange(240) + 0.5) * cell
    y = Y0 + 50 - (np.arange(240) + 0.5) * cell
    across, along = np.meshgrid(x - X0, y - Y0)
    inside = (across > 0) & (across < side) & (along > 0) & (along < side)
    heights = np.where(inside, 6 + math.tan(math.radians(pitch)) * (side / 2 - np.abs(across - side / 2)), 0)
    houses = layer(["MAT_TOITS"], [(roof(0, side), "04")], "maisons")
    result = run("rainwater_roofs", {"BUILDINGS": houses, "DSM": raster(heights, cell), "OUTPUT": "memory:"})
    (row,) = rows(result["OUTPUT"])
    assert row["pente_deg"] == pytest.approx(pitch, abs=1)
    assert row["classe"] == ("toit plat sans gravier" if pitch < 10 else "pente rugueuse")
    assert row["surf_toit_m2"] == pytest.approx(side**2)


def test_what_is_left_out_is_said(run, rows, buildings, layer, feedback):
    run("rainwater_roofs", {"BUILDINGS": buildings(), "EXCLUDE_LIGHT": True, "OUTPUT": "memory:"})
    assert "1 light constructions were left out, with 100.00 m²" in feedback.text
    mixed = layer(["MAT_TOITS"], [(roof(0), "01"), (roof(1, 2), "01"), (None, "01")], "mêlés")
    result = run("rainwater_roofs", {"BUILDINGS": mixed, "MIN_AREA": 10, "OUTPUT": "memory:"})
    assert len(rows(result["OUTPUT"])) == 1
    assert "1 roofs are smaller than 10.00 m²" in feedback.text
    assert "1 rows without surface were left out" in feedback.text
    assert "no field USAGE1" in feedback.text


def test_a_table_of_ones_own(run, rows, buildings, table):
    own = table("code;coef;classe\n20;0,5;chaume\npente rugueuse;0,7;\n", "coefficients.csv")
    result = run(
        "rainwater_roofs", {"BUILDINGS": buildings(), "COEFFICIENTS": own, "DEFAULT_COEF": 0.6, "OUTPUT": "memory:"}
    )
    assert [row["coef"] for row in rows(result["OUTPUT"])] == pytest.approx([0.7, 0.5, 0.6, 0.7])


def test_a_result_can_be_computed_again(run, rows, buildings, tmp_path):
    first = run("rainwater_roofs", {"BUILDINGS": buildings(), "OUTPUT": str(tmp_path / "un.gpkg")})["OUTPUT"]
    second = run("rainwater_roofs", {"BUILDINGS": first, "OUTPUT": str(tmp_path / "deux.gpkg")})["OUTPUT"]
    assert list(rows(first)[0]) == list(rows(second)[0])


# Tanks


@pytest.mark.parametrize("rule", ["YAS", "YBS"])
def test_the_oracle(run, rows, shared, tanks_of, rule):
    with shared("rainwater/tank_oracle_lille_2001_2020.csv").open(encoding="utf-8") as file:
        cases = [case for case in csv.DictReader(file) if case["rule"] == rule]
    assert len(cases) == 72
    given = tanks_of(
        *((float(case["roof_m2"]), float(case["coef"])) for case in cases),
        cuve=[float(case["tank_m3"]) for case in cases],
        besoin=[float(case["demand_m3d"]) for case in cases],
    )
    result = run(
        "rainwater_tanks",
        {
            "ROOFS": given,
            "RAIN_SERIES": str(shared(LILLE)),
            "START_DATE": "2001-01-01",
            "END_DATE": "2020-12-31",
            "TANK_FIELD": "cuve",
            "DEMAND_FIELD": "besoin",
            "RULE": ["YAS", "YBS"].index(rule),
            "OUTPUT": "memory:",
        },
    )
    for case, row in zip(cases, rows(result["OUTPUT"]), strict=True):
        for theirs, ours in ORACLE.items():
            assert row[ours] == pytest.approx(float(case[theirs]), abs=1e-6), (case, ours)


def test_sizes_curve_and_report(run, rows, shared, tanks_of, feedback, tmp_path):
    result = run(
        "rainwater_tanks",
        {
            "ROOFS": tanks_of((100, 0.81), (200, 0.81)),
            "RAIN_SERIES": str(shared(LILLE)),
            "END_DATE": "2020-12-31",
            "TANK_SIZES": "0,5; 1; 2; 3; 5; 10; 20",
            "DEMAND_M3_DAY": 0.15,
            "OUTPUT": str(tmp_path / "cuves.gpkg"),
            "CURVE": str(tmp_path / "courbe.gpkg"),
            "REPORT": str(tmp_path / "rapport.html"),
        },
    )
    tanks = rows(result["OUTPUT"])
    assert [row["taille_m3"] for row in tanks[:7]] == [0.5, 1, 2, 3, 5, 10, 20] and len(tanks) == 14
    supplied = [row["fourni_m3"] for row in tanks[:7]]
    assert tanks[0]["taille_conseillee_m3"] == next(
        row["taille_m3"] for row, value in zip(tanks, supplied, strict=True) if value >= 0.98 * supplied[-1]
    )
    curve = rows(result["CURVE"])
    assert [row["taille_m3"] for row in curve] == [0.5, 1, 2, 3, 5, 10, 20] and sum(
        row["conseillee"] for row in curve
    ) == 1
    page = (tmp_path / "rapport.html").read_text(encoding="utf-8")
    for words in (
        "Quelle taille de cuve",
        "Taille conseill",
        "Au fil de l'année",
        "Les jours les plus pluvieux",
        "0,5; 1; 2",
    ):
        assert words in page
    assert "the recommended tank for all of them is" in feedback.text


def test_persons_and_gardens(run, rows, table, tanks_of):
    """31 days of January without watering, then 29 of February with 0.06 m³ × 100 m² in it alone."""
    rain = table("date;mm\n" + "".join(f"{np.datetime64('2020-01-01') + n};10\n" for n in range(60)))
    result = run(
        "rainwater_tanks",
        {
            "ROOFS": tanks_of((100, 0.8), personnes=[2.5], jardin=[100.0]),
            "RAIN_SERIES": rain,
            "PERSONS_FIELD": "personnes",
            "USES": "wc, linge",
            "GARDEN_FIELD": "jardin",
            "GARDEN_MONTHS": "2",
            "TANK_M3": 5,
            "OUTPUT": "memory:",
        },
    )
    (row,) = rows(result["OUTPUT"])
    assert row["besoin_m3_an"] * 60 / 365.25 == pytest.approx(60 * 0.1256 + 6 * 29 / 28.25)
    assert row["conseil"] == "réserve de 21 jours"


def test_first_flush_and_start(run, rows, table, tanks_of):
    values = {
        "RAIN_SERIES": table("date,mm\n2020-01-01,0\n2020-01-02,4\n"),
        "TANK_M3": 1,
        "DEMAND_M3_DAY": 0.4,
        "OUTPUT": "memory:",
    }
    plain = rows(run("rainwater_tanks", {"ROOFS": tanks_of((100, 1)), **values})["OUTPUT"])[0]
    half = rows(
        run("rainwater_tanks", {"ROOFS": tanks_of((100, 1)), **values, "START_FILL": 0.5, "FIRST_FLUSH": 1})["OUTPUT"]
    )[0]
    assert (plain["apport_m3"], plain["fourni_m3"]) == (pytest.approx(0.4), 0)
    assert (half["apport_m3"], half["fourni_m3"]) == (pytest.approx(0.3), pytest.approx(0.5))


def test_hours_decimal_commas_and_gaps_are_said(run, rows, table, tanks_of, feedback):
    hours = "".join(f"{day:02d}/01/2020 {hour:02d}:00;0,5\n" for day in (1, 2, 4) for hour in range(24))
    rain = table("date;pluie_mm\n" + hours)
    result = run(
        "rainwater_tanks",
        {"ROOFS": tanks_of((100, 1)), "RAIN_SERIES": rain, "TANK_M3": 9, "DEMAND_M3_DAY": 0.1, "OUTPUT": "memory:"},
    )
    assert rows(result["OUTPUT"])[0]["apport_m3"] == pytest.approx(3.6)
    assert "24 records a day: they were summed" in feedback.text
    assert "1 gaps: 2020-01-03" in feedback.text


def test_the_daily_file_of_meteo_france(run, rows, tanks_of, tmp_path):
    file = tmp_path / "Q_59_RR.csv.gz"
    lines = "NUM_POSTE;NOM_USUEL;AAAAMMJJ;RR\n" + "".join(
        f"{poste};X;2020010{n};{mm}\n" for poste, mm in ((59343001, 2), (80001001, 3)) for n in (1, 2)
    )
    file.write_bytes(gzip.compress(lines.encode()))
    values = {
        "ROOFS": tanks_of((100, 1)),
        "RAIN_SERIES": str(file),
        "TANK_M3": 1,
        "DEMAND_M3_DAY": 0.1,
        "OUTPUT": "memory:",
    }
    assert rows(run("rainwater_tanks", {**values, "STATION": "80001001"})["OUTPUT"])[0]["apport_m3"] == pytest.approx(
        0.6
    )
    with pytest.raises(QgsProcessingException, match="2 stations, choose one: 59343001, 80001001"):
        run("rainwater_tanks", values)


def test_limits_are_results(run, rows, table, tanks_of, feedback):
    rain = table("date,mm\n2020-01-01,10\n2020-01-02,0\n")
    roofs = tanks_of((0, 1), (100, 1), (100, 1), (None, 1), cuve=[1.0, 0.0, 1.0, 1.0], besoin=[0.1, 0.1, 0.0, 0.1])
    result = run(
        "rainwater_tanks",
        {"ROOFS": roofs, "RAIN_SERIES": rain, "TANK_FIELD": "cuve", "DEMAND_FIELD": "besoin", "OUTPUT": "memory:"},
    )
    found = rows(result["OUTPUT"])
    assert [row["fourni_m3"] for row in found] == [0, 0, 0, NULL]
    assert found[1]["deborde_m3"] == pytest.approx(1) and found[2]["efficacite"] == NULL
    for words in ("have an area of 0 m²", "have no demand", "have a tank of 0 m³", "lack an area"):
        assert f"1 roofs {words}" in feedback.text


@pytest.mark.parametrize(("kind", "shape"), [("Point", f"POINT({X0} {Y0})"), ("None", None), ("Polygon", roof(0))])
def test_roofs_of_any_geometry(run, rows, table, layer, kind, shape, tmp_path):
    roofs = layer(
        ["surf_toit_m2", "coef_total"],
        [(shape, 100.0, 1.0)],
        "toits",
        kind=kind,
        types={"surf_toit_m2": "REAL", "coef_total": "REAL"},
    )
    result = run(
        "rainwater_tanks",
        {
            "ROOFS": roofs,
            "RAIN_SERIES": table("date,mm\n2020-01-01,10\n"),
            "TANK_M3": 1,
            "DEMAND_M3_DAY": 0.1,
            "OUTPUT": str(tmp_path / "cuves.gpkg"),
        },
    )
    assert rows(result["OUTPUT"])[0]["apport_m3"] == pytest.approx(1)
    written = QgsVectorLayer(result["OUTPUT"], "cuves", "ogr")
    assert (written.wkbType() == 100) == (kind == "None")
    assert [feature.geometry().isNull() for feature in written.getFeatures()] == [kind == "None"]


def test_roofs_without_fields_take_their_polygons(run, rows, table, layer, feedback):
    result = run(
        "rainwater_tanks",
        {
            "ROOFS": layer(["nom"], [(roof(0), "a")], "maisons"),
            "RAIN_SERIES": table("date,mm\n2020-01-01,10\n"),
            "TANK_M3": 1,
            "DEMAND_M3_DAY": 0.1,
            "OUTPUT": "memory:",
        },
    )
    assert rows(result["OUTPUT"])[0]["apport_m3"] == pytest.approx(0.72)
    assert "that of its polygon" in feedback.text and "counts for all" in feedback.text


# Territories


def test_territories_add_up_to_their_roofs(run, rows, shared, layer, feedback, tmp_path):
    roofs = run(
        "rainwater_roofs",
        {
            "BUILDINGS": str(shared(BUILDINGS)),
            "KEEP_STATES": "*",
            "RAIN_MM": 740,
            "OUTPUT": str(tmp_path / "toits.gpkg"),
        },
    )["OUTPUT"]
    tanks = run(
        "rainwater_tanks",
        {
            "ROOFS": roofs,
            "RAIN_SERIES": str(shared(LILLE)),
            "START_DATE": "2015-01-01",
            "END_DATE": "2019-12-31",
            "TANK_SIZES": "1, 3, 10",
            "DEMAND_M3_DAY": 0.15,
            "OUTPUT": str(tmp_path / "cuves.gpkg"),
        },
    )["OUTPUT"]
    extent = QgsVectorLayer(roofs, "toits", "ogr").extent()
    x0, x, x1, y0, y1 = extent.xMinimum(), extent.center().x(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum()
    halves = [f"POLYGON(({a} {y0}, {b} {y0}, {b} {y1}, {a} {y1}, {a} {y0}))" for a, b in ((x0, x), (x, x1))]
    land = layer(
        ["code", "nom", "epci", "pop"],
        [(halves[0], "A", "Ouest", "E", 1000), (halves[1], "B", "Est", "E", None)],
        "communes",
        types={"pop": "INTEGER"},
    )
    result = run(
        "rainwater_territories",
        {
            "ROOFS": tanks,
            "TERRITORIES": land,
            "TERRITORY_ID": "code",
            "TERRITORY_NAME": "nom",
            "PARENT_ID": "epci",
            "POPULATION_FIELD": "pop",
            "RAIN_SERIES": str(shared(LILLE)),
            "RETENTION_MM": 16,
            **{name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "BY_CLASS", "PARENTS", "TOP")},
            "REPORT": str(tmp_path / "rapport.html"),
        },
    )
    west, east = rows(result["OUTPUT"])
    assert west["nb_toits"] + east["nb_toits"] == 2273
    assert west["pot_an_m3"] + east["pot_an_m3"] == pytest.approx(194_450, abs=1)
    assert west["surf_toit_ha"] + east["surf_toit_ha"] == pytest.approx(35.3434, abs=1e-4)
    assert (
        west["pot_par_habitant_m3"] == pytest.approx(west["pot_an_m3"] / 1000) and east["pot_par_habitant_m3"] == NULL
    )
    assert west["couverture_demande_pct"] == pytest.approx(100 * west["fourni_m3_an"] / (1000 * 0.147 * 365.25))
    assert west["regle_m3"] == pytest.approx(160 * west["surf_toit_ha"])
    chosen = [row for row in rows(tanks) if row["taille_m3"] == row["taille_conseillee_m3"]]
    assert west["retenu_10j_m3"] + east["retenu_10j_m3"] == pytest.approx(sum(row["retenu_10j_m3"] for row in chosen))
    assert sum(row["pot_an_m3"] for row in rows(result["BY_CLASS"])) == pytest.approx(194_450, abs=1)
    (parent,) = rows(result["PARENTS"])
    assert parent["pot_an_m3"] == pytest.approx(194_450, abs=1)
    assert max(row["rang"] for row in rows(result["TOP"])) == 10
    assert "Par usage des bâtiments" in (tmp_path / "rapport.html").read_text(encoding="utf-8")
    assert "2 territories, 2,273 roofs" in feedback.text


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_pages_name_every_field(run, rows, buildings, communes_of, table, tmp_path, lang):
    rain = table("date,mm\n2020-01-01,10\n2020-01-02,0\n")
    roofs, tanks = str(tmp_path / "toits.gpkg"), str(tmp_path / "cuves.gpkg")
    outputs = {
        ROOFS: run(ROOFS, {"BUILDINGS": buildings(), "OUTPUT": roofs}),
        TANKS: run(
            TANKS, {"ROOFS": roofs, "RAIN_SERIES": rain, "DEMAND_M3_DAY": 0.1, "OUTPUT": tanks, "CURVE": "memory:"}
        ),
        TERRITORIES: run(
            TERRITORIES,
            {
                "ROOFS": tanks,
                "TERRITORIES": communes_of(),
                "TERRITORY_ID": "id",
                "PARENT_ID": "id",
                "OUTPUT": "memory:",
                "BY_CLASS": "memory:",
                "PARENTS": "memory:",
                "TOP": "memory:",
            },
        ),
    }
    inherited = {"fid", "MAT_TOITS", "USAGE1", "LEGER", "pluie"}
    for name, result in outputs.items():
        items = text._sections(RESOURCES / "help" / lang / f"{name}.md")
        for output, layer in result.items():
            if output != "PARENTS":
                written = set(rows(layer)[0]) - inherited
                inherited |= written if output == "OUTPUT" and name != TERRITORIES else set()
                named = set(re.findall(r"`([a-z0-9_]+)`", items[output].partition("\n")[2]))
                assert written <= named, (name, output)


# Faults


ROOFS, TANKS, TERRITORIES = "rainwater_roofs", "rainwater_tanks", "rainwater_territories"
FAULTS = {
    "negative rain": (ROOFS, {"RAIN_MM": -5}, "Annual rain, mm must be 0.00 or more: it is -5.00"),
    "coefficient above 1": (ROOFS, {"DEFAULT_COEF": 1.2}, "must be 1.00 or less"),
    "filter of 0": (ROOFS, {"ETA": 0}, "above 0"),
    "no roof left": (ROOFS, {"MIN_AREA": 1e6}, "No roof is left"),
    "months missing": (ROOFS, {"MONTHLY": "mois;mm\n1;50\n"}, "each month from 1 to 12"),
    "own table without columns": (ROOFS, {"COEFFICIENTS": "a,b\n1,2\n"}, "needs the columns code and coef"),
    "raster that is not there": (ROOFS, {"RAIN_LAYER": "/nulle/part.tif"}, "RAIN_LAYER"),
    "surface model that is not there": (ROOFS, {"DSM": "/nulle/part.tif"}, "DSM"),
    "no demand": (TANKS, {"DEMAND_M3_DAY": None}, "Nothing says how much water"),
    "negative demand": (TANKS, {"DEMAND_M3_DAY": -1}, "must be 0.00 or more"),
    "negative tank in a list": (TANKS, {"TANK_SIZES": "1, -2"}, "tank size are negative"),
    "sizes that are words": (TANKS, {"TANK_SIZES": "petite"}, "is not a list of numbers"),
    "no size": (TANKS, {"TANK_SIZES": " "}, "no tank size"),
    "unknown use": (
        TANKS,
        {"DEMAND_M3_DAY": None, "PERSONS_FIELD": "surf_toit_m2", "USES": "piscine"},
        "Unknown uses: piscine",
    ),
    "negative series": (
        TANKS,
        {"RAIN_SERIES": "date;mm\n2020-01-01;-1,5\n"},
        "1 days have negative rain (the first is 2020-01-01",
    ),
    "date twice": (TANKS, {"RAIN_SERIES": "date;mm\n2020-01-01;1\n2020-01-01;2\n"}, "stand twice"),
    "words in numbers": (
        TANKS,
        {"RAIN_SERIES": "date;mm\n2020-01-01;1\n\n2020-01-02;traces\n"},
        "Line 4: the column mm holds 'traces'",
    ),
    "words in dates": (TANKS, {"RAIN_SERIES": "date;mm\n2020-01-01;1\nhier;2\n"}, "Line 3: 'hier'"),
    "no column of rain": (TANKS, {"RAIN_SERIES": "date;neige\n2020-01-01;1\n"}, "no column of rain in mm"),
    "empty file": (TANKS, {"RAIN_SERIES": ""}, "cannot be read as csv"),
    "file that is not there": (TANKS, {"RAIN_SERIES": "/nulle/part.csv"}, "does not exist"),
    "period without a day": (TANKS, {"START_DATE": "1950-01-01", "END_DATE": "1951-01-01"}, "Choose another period"),
    "date that is none": (TANKS, {"START_DATE": "hier"}, "'hier' is not a date"),
    "fill above 1": (TANKS, {"START_FILL": 2}, "must be 1.00 or less"),
    "coefficient field above 1": (TANKS, {"COEF_FIELD": "surf_toit_m2"}, "A coefficient above 1"),
    "missing field": (TANKS, {"DEMAND_FIELD": "besoin"}, "besoin"),
    "roofs that are not": (TERRITORIES, {}, "no field pot_an_m3"),
}


@pytest.fixture()
def fault(buildings, tanks_of, table, layer, tmp_path):
    """The parameters of a row of the table: text of csv files written, outputs in a folder of their own."""

    def values(algorithm, changes):
        (tmp_path / "sortie").mkdir()
        given = {
            ROOFS: {"BUILDINGS": buildings()},
            TANKS: {"ROOFS": tanks_of((100, 0.8)), "RAIN_SERIES": "date;mm\n2020-01-01;1,5\n", "DEMAND_M3_DAY": 0.1},
            TERRITORIES: {
                "ROOFS": tanks_of((100, 0.8)),
                "TERRITORIES": layer(["id"], [(roof(0), "1")], "zones"),
                "TERRITORY_ID": "id",
            },
        }[algorithm] | changes
        for name in ("RAIN_SERIES", "MONTHLY", "COEFFICIENTS"):
            if name in given and not given[name].startswith("/"):
                given[name] = table(given[name], f"{name}.csv")
        return {**given, "OUTPUT": str(tmp_path / "sortie" / "résultat.gpkg")}

    return values


@pytest.mark.parametrize(("algorithm", "changes", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_a_sentence_and_leaves_nothing(run, fault, tmp_path, algorithm, changes, words):
    with pytest.raises(QgsProcessingException) as error:
        run(algorithm, fault(algorithm, changes))
    said = str(error.value)
    assert words in said
    assert "Unexpected error" not in said and "Traceback" not in said
    assert list((tmp_path / "sortie").iterdir()) == []


def test_a_raster_elsewhere_is_a_fault(run, layer, raster):
    far = layer(
        ["MAT_TOITS"], [("POLYGON((800000 6500000, 800010 6500000, 800010 6500010, 800000 6500000))", "01")], "ailleurs"
    )
    with pytest.raises(QgsProcessingException, match="does not cover the roofs"):
        run(ROOFS, {"BUILDINGS": far, "RAIN_LAYER": raster([[700.0]]), "OUTPUT": "memory:"})


def test_cells_without_value_are_counted(run, rows, buildings, raster, feedback):
    values = np.full((11, 41), 700.0)
    values[:, :12] = -9999
    result = run(
        ROOFS, {"BUILDINGS": buildings(), "RAIN_LAYER": raster(values, 10.0, nodata=-9999), "OUTPUT": "memory:"}
    )
    assert [row["pluie_mm"] for row in rows(result["OUTPUT"])] == [NULL, 700, 700, 700]
    assert "1 roofs have no rain" in feedback.text


# The binary


def test_the_binary_from_roofs_to_territories(qgis_process, on_disk, buildings, communes_of, table, rows, tmp_path):
    folder = tmp_path / "Étude d'été n° 1"
    folder.mkdir()
    rain = table("date;mm\n" + "".join(f"{np.datetime64('2020-01-01') + n};{n % 7},5\n" for n in range(366)))
    roofs, tanks, land = (str(folder / f"{name}.gpkg") for name in ("toits été", "cuves", "territoires"))
    given = on_disk(folder / "données.gpkg", {"BUILDINGS": buildings()})
    zones = on_disk(folder / "zones.gpkg", {"TERRITORIES": communes_of()})
    for name, values in (
        (ROOFS, {**given, "RAIN_MM": 740, "OUTPUT": roofs}),
        (
            TANKS,
            {
                "ROOFS": roofs,
                "RAIN_SERIES": rain,
                "DEMAND_M3_DAY": 0.1,
                "OUTPUT": tanks,
                "REPORT": str(folder / "cuves.html"),
            },
        ),
        (
            TERRITORIES,
            {"ROOFS": tanks, **zones, "TERRITORY_ID": "id", "OUTPUT": land, "REPORT": str(folder / "zones.html")},
        ),
    ):
        done = qgis_process(name, values)
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr and json.loads(done.stdout)["results"]["OUTPUT"] == values["OUTPUT"]
        assert len(QgsVectorLayer(values["OUTPUT"], "x", "ogr").renderer().legendSymbolItems()) == 7
    (zone,) = rows(land)
    assert zone["nb_toits"] == 4
    assert zone["pot_an_m3"] == pytest.approx(sum(row["pot_an_m3"] for row in rows(roofs)))
    assert {file.suffix for file in folder.iterdir()} == {".gpkg", ".html"}


@pytest.fixture()
def communes_of(layer):
    """One territory around the row of roofs."""
    shape = f"POLYGON(({X0 - 10} {Y0 - 10}, {X0 + 999} {Y0 - 10}, {X0 + 999} {Y0 + 99}, {X0 - 10} {Y0 + 99}, {X0 - 10} {Y0 - 10}))"
    return lambda: layer(["id"], [(shape, "1")], "zone")


@pytest.mark.parametrize("case", ["negative rain", "words in numbers"])
def test_the_binary_fails_with_a_sentence(qgis_process, on_disk, fault, tmp_path, case):
    algorithm, changes, words = FAULTS[case]
    done = qgis_process(algorithm, on_disk(tmp_path / "in.gpkg", fault(algorithm, changes)))
    assert done.returncode == 1
    assert words in done.stderr and "Traceback" not in done.stderr + done.stdout
    assert list((tmp_path / "sortie").iterdir()) == []
