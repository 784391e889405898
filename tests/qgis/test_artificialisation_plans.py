"""Trajectory, urban envelope, zoning and indicators through QGIS: figures, faults as sentences, styles, report, binary."""

import csv
import json
import re
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import NULL

gdal.UseExceptions()

YEARS = range(2011, 2024)
X0, Y0 = 700_000, 7_000_000
LEVELS = (1.0, 10.0, 40.0, 200.0, 600.0, None)
"""Hectares of the reference of six communes; the last lacks a year."""
SINCE = (0.9, 0.5, 0.8, 20.0, 0.0, 1.0)


def box(x, y, width, height=None):
    x, y, height = X0 + x, Y0 + y, height or width
    return f"POLYGON(({x} {y}, {x + width} {y}, {x + width} {y + height}, {x} {y + height}, {x} {y}))"


@pytest.fixture()
def cerema(layer, square):
    """Cerema's columns, as a layer."""

    def make(shapes=None, **options):
        flows = [f"naf{y % 100:02d}art{y % 100 + 1:02d}" for y in YEARS]
        uses = [f"art{y % 100:02d}{use}{y % 100 + 1:02d}" for use in ("hab", "act", "inc") for y in YEARS]
        rows = []
        for k, (level, since) in enumerate(zip(LEVELS, SINCE, strict=True)):
            values = [1000 * (level or 10)] * 10 + [1e4 * since] * 3
            values[4] = NULL if level is None else values[4]
            habitat = [v if k % 2 and v != NULL else 0 for v in values]
            activity = [0 if k % 2 or v == NULL else v for v in values]
            unknown = [-1 if k == 0 and y == 0 else 0 for y in range(13)]
            shape = (shapes or [square(n) for n in range(6)])[k]
            rows.append(
                (
                    shape,
                    str(1001 + k),
                    f'L"Île n° {k}',
                    f"E{k // 3}",
                    "PLU" if k < 5 else "RNU",
                    3 if k == 1 else 0,
                    *values,
                    *habitat,
                    *activity,
                    *unknown,
                )
            )
        names = ["idcom", "nom", "epci", "plan", "deleguees", *flows, *uses]
        types = dict.fromkeys([*flows, *uses, "deleguees"], "REAL")
        return layer(names, rows, "conso été", types=types, **options)

    return make


@pytest.fixture()
def table(tmp_path):
    """A csv file of these rows."""

    def write(rows, name="table été.csv"):
        file = tmp_path / name
        with file.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(rows)
        return str(file)

    return write


@pytest.fixture()
def houses(layer):
    """A town of 400 houses on a grid, 30 m apart, and one alone."""

    def make(**options):
        rows = [(box(30 * (k % 20), 30 * (k // 20), 12), str(k)) for k in range(400)]
        return layer(["id"], [*rows, (box(5_000, 0, 12), "loin")], "bâtiments", **options)

    return make


@pytest.fixture()
def zones(layer, square):
    def make(kinds=("U", "AUc", "AUs", "A", "N", None), shapes=None, fields=("TYPEZONE", "DATE"), **options):
        shapes = shapes or [square(k) for k in range(len(kinds))]
        return layer(
            fields, [(shape, kind, "20170101") for shape, kind in zip(shapes, kinds, strict=True)], "zones", **options
        )

    return make


@pytest.fixture()
def places(layer, square):
    """Territories with figures at two dates; the last knows nothing of its population."""

    def make(**changes):
        values = {
            "a0": [100.0, 50, 20],
            "a1": [110.0, 50.5, 22],
            "p0": [1000, 900, NULL],
            "p1": [1050, 990, 10],
            "j1": [300, 10, 5],
            **changes,
        }
        rows = [(square(k), f"T{k}", *(column[k] for column in values.values())) for k in range(3)]
        return layer(
            ["id", *values],
            rows,
            "lieux",
            types={name: "REAL" for name in values if isinstance(values[name][0], (int, float))},
        )

    return make


def trajectory(source, **more):
    return {"INPUT": source, "ID": "idcom", "NAME": "nom", "PARENT_ID": "epci", "VALUE_UNIT": 0, **more}


def indicators(source, **more):
    given = {"AREA_BEFORE": "a0", "AREA_AFTER": "a1", "POP_BEFORE": "p0", "POP_AFTER": "p1", "JOBS_AFTER": "j1"}
    return {"INPUT": source, "ID": "id", **given, "DATE_BEFORE": 2014, "DATE_AFTER": 2020, **more}


# Trajectory


@pytest.mark.reads(
    "Communes et territoires", "fichier de consommation d'espaces du Cerema", "colonnes reconnues telles quelles"
)
def test_trajectory_of_cerema_columns(run, rows, cerema, table, tmp_path, feedback):
    taken = table(
        [
            ("id", "annee", "surf_ha", "motif"),
            ("01004", 2022, "5,5", "PENE, arrêté du 31 mai 2024 <b>"),
            ("E1", 2029, 3, ""),
        ]
    )
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "USES", "PARENTS")}
    result = run(
        "zan_enaf_trajectory",
        trajectory(
            cerema(),
            PLAN_FIELD="plan",
            DELEGATED_FIELD="deleguees",
            DEDUCTIONS=taken,
            REPORT=str(tmp_path / "été.html"),
            **outputs,
        ),
    )
    found = rows(result["OUTPUT"])
    assert [row["id"] for row in found] == [f"0{1001 + k}" for k in range(6)]
    assert found[0]["nom"] == "L'Île n° 0"
    assert [row["garantie_ha"] for row in found] == [1, 2, 1, 1, 1, 0]
    assert [row["plafond_ha"] for row in found] == [pytest.approx(x) if x else NULL for x in (1, 5, 20, 100, 300, None)]
    assert [row["statut"] for row in found] == ["epuisee", "tenue", "tenue", "depassement", "tenue", NULL]
    assert [row["annee_epuisement"] for row in found] == [2022, NULL, NULL, 2026, NULL, NULL]
    assert [row["deduit_ha"] for row in found][3] == 5.5
    parents = rows(result["PARENTS"])
    assert [row["communes"] for row in parents] == [3, 3]
    assert parents[0]["plafond_ha"] == pytest.approx(26) and parents[1]["plafond_ha"] == NULL
    uses = rows(result["USES"])
    assert [row["usage_dominant"] for row in uses][:4] == ["activite", "habitat", "activite", "habitat"]
    for words in (
        "6 commune codes",
        "6 names",
        "−1 m²",
        "lack a year of the reference",
        "1 deductions (3.00 ha) come after",
    ):
        assert words in feedback.text, words
    page = (tmp_path / "été.html").read_text(encoding="utf-8")
    assert "l'enveloppe serait épuisée en" in page or "l'objectif est tenu" in page
    assert "PENE, arrêté du 31 mai 2024 &lt;b&gt;" in page
    assert "motif non renseigné" in page
    for definition in ("plafond_ha", "annee_epuisement", "Table of deductions (id, annee, surf_ha, motif)"):
        assert definition in page, definition
    assert "@media print" in page


@pytest.mark.reads("Communes et territoires", "consommation d'espaces, une ligne par commune et par an", "reconnue")
def test_trajectory_of_a_table_in_long_form(run, rows, table, shared, tmp_path):
    """Lyon from the file, filtered to the communes: no geometry in, none out."""
    with shared("artificialisation/lyon_annual_consumption_m2.csv").open(encoding="utf-8") as file:
        lines = [row for row in csv.DictReader(file) if row["land_type"] == "COMM"]
    source = table([[*lines[0], "epci"], *([*row.values(), "200046977"] for row in lines)])
    result = run(
        "zan_enaf_trajectory",
        {
            "INPUT": source,
            "ID": "land_id",
            "PARENT_ID": "epci",
            "YEAR_FIELD": "year",
            "VALUE_FIELD": "total",
            "VALUE_UNIT": 0,
            "GUARANTEE": False,
            "OUTPUT": str(tmp_path / "a.gpkg"),
            "PARENTS": str(tmp_path / "b.gpkg"),
            "USES": str(tmp_path / "c.gpkg"),
        },
    )
    assert len(rows(result["OUTPUT"])) == len(rows(result["USES"])) == 58
    parent = rows(result["PARENTS"])[0]
    expected = {
        "conso_ref_ha": 827.7454,
        "enveloppe_ha": 413.8727,
        "conso_depuis_ha": 149.8944,
        "part_consommee_pct": 36.2175,
        "projection_ha": 499.648,
    }
    assert {name: parent[name] for name in expected} == pytest.approx(expected, abs=5e-5)
    assert parent["annee_epuisement"] == 2029


def test_trajectory_of_cerema_file_with_regional_rates(run, rows, shared, feedback, tmp_path):
    result = run(
        "zan_enaf_trajectory",
        {
            "INPUT": str(shared("artificialisation/conso_communes_2009_2023_extrait_ain9.csv")),
            "ID": "idcom",
            "NAME": "idcomtxt",
            "PARENT_ID": "epci23",
            "VALUE_UNIT": 0,
            "RATES": str(shared("artificialisation/objectifs_reduction_hdf.csv")),
            "RATES_ID": "land",
            "RATES_FIELD": "objectif_reduction_pct",
            "OUTPUT": str(tmp_path / "a.gpkg"),
        },
    )
    found = rows(result["OUTPUT"])
    assert found[0]["id"] == "01001" and found[0]["nom"] == "L'Abergement-Clémenciat"
    assert found[0]["conso_ref_ha"] == pytest.approx(3.3518)
    assert "the general rate holds everywhere" in feedback.text


def test_a_trajectory_allocates_to_another(run, rows, cerema, tmp_path):
    first = run("zan_enaf_trajectory", trajectory(cerema(), RATE=60, OUTPUT=str(tmp_path / "a.gpkg")))["OUTPUT"]
    second = run("zan_enaf_trajectory", trajectory(cerema(), ENVELOPES=first, OUTPUT="TEMPORARY_OUTPUT"))["OUTPUT"]
    assert [row["enveloppe_ha"] for row in rows(second)][:5] == pytest.approx([0.4, 4, 16, 80, 240])
    assert rows(second)[0]["origine"] == "attribuee"


# Urban envelope


def test_envelope_of_a_town(run, rows, houses, tmp_path, feedback):
    found = rows(run("urban_envelope", {"BUILDINGS": houses(), "OUTPUT": str(tmp_path / "a.gpkg")})["OUTPUT"])
    assert len(found) == 1
    assert found[0]["nb_batiments"] == 400 and found[0]["emprise_m2"] == pytest.approx(400 * 144)
    assert found[0]["surf_ha"] == pytest.approx(33.7, abs=0.5)
    assert found[0]["densite"] == pytest.approx(400 / found[0]["surf_ha"])
    assert "400 of 401 buildings" in feedback.text
    assert (
        rows(
            run("urban_envelope", {"BUILDINGS": houses(), "MIN_AREA": 0, "OUTPUT": str(tmp_path / "b.gpkg")})["OUTPUT"]
        )[1]["nb_batiments"]
        == 1
    )


def test_no_envelope_at_all(run, rows, houses, tmp_path, feedback):
    assert (
        rows(
            run("urban_envelope", {"BUILDINGS": houses(), "MIN_BUILDINGS": 500, "OUTPUT": str(tmp_path / "a.gpkg")})[
                "OUTPUT"
            ]
        )
        == []
    )
    assert "No envelope reaches 10.00 ha" in feedback.text


# Zoning


def test_zones_against_a_budget(run, rows, zones, layer, land, square, communes, table, tmp_path, feedback):
    cover = layer(
        ["artif"], [(square(k), v) for k, v in enumerate((1, 0, 0, 0, 0, NULL))], "sol", types={"artif": "INTEGER"}
    )
    wood = layer(
        ["TYPEPSC", "n"],
        [(square(1, 25), "01", "bois"), (square(1), "18", "OAP"), (square(2), "44", "parking")],
        "prescriptions",
    )
    hazard = layer(["n"], [(square(1, 50), "ppri")], "ppri")
    other = layer(["n"], [(square(2, 10), "natura")], "natura", crs="EPSG:2154")
    budget = table([("id", "reste_ha"), ("33001", 1.0), ("33002", -1)])
    result = run(
        "zan_zoning",
        {
            "ZONING": zones(),
            "OPENING_FIELD": "DATE",
            "TODAY": "2025-01-01",
            "LAND_COVER": cover,
            "PRESCRIPTIONS": wood,
            "CONSTRAINTS": [hazard, other],
            "ENVELOPE": layer(["n"], [(square(1, 100), "x")], "tache"),
            "TERRITORIES": communes(),
            "TERRITORY_ID": "insee",
            "TERRITORY_NAME": "nom",
            "BUDGET": budget,
            "OUTPUT": str(tmp_path / "z.gpkg"),
            "SUMMARY": str(tmp_path / "s.gpkg"),
        },
    )
    found = rows(result["OUTPUT"])
    assert [row["type"] for row in found] == ["U", "1AU", "2AU", "A", "N", NULL]
    assert [row["TYPEZONE"] for row in found][1] == "AUc"
    assert [row["disponible_ha"] for row in found] == pytest.approx([0, 0.5, 0.9, 1, 1, 0])
    assert [row["oap_ha"] for row in found] == pytest.approx([0, 1, 0, 0, 0, 0])
    assert [row["dans_enveloppe_pct"] for row in found] == pytest.approx([0, 100, 0, 0, 0, 0])
    assert found[2]["age_ans"] == pytest.approx(8, abs=0.01)
    summary = rows(result["SUMMARY"])
    assert [row["verdict"] for row in summary] == ["2AU en trop", "compatible"]
    assert summary[0]["ecart_ha"] == pytest.approx(-0.4)
    for words in (
        "1 take land off, 1 are OAP (measured apart), 1 do neither (types 44)",
        "older than 6 years",
        "does not know (NULL)",
    ):
        assert words in feedback.text, words


def test_zones_that_overlap_or_leave_holes_are_said(run, zones, communes, tmp_path, feedback):
    shapes = [box(0, 0, 150, 100), box(100, 0, 100), box(200, 0, 50, 100)]
    run(
        "zan_zoning",
        {
            "ZONING": zones(("U", "AUc", "N"), shapes),
            "TERRITORIES": communes(),
            "TERRITORY_ID": "insee",
            "BUDGET": None,
            "OUTPUT": str(tmp_path / "z.gpkg"),
            "SUMMARY": str(tmp_path / "s.gpkg"),
        },
    )
    assert "Zones overlap on 0.50 ha (1 pairs)" in feedback.text
    assert "2 territories are not wholly zoned: 3.50 ha" in feedback.text


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("200011781_PLUi_20180101/ZONE_URBA.shp", (467.04, 35.61, 16.02, 3236.20, 7971.28)),
        ("30014_PLU_20171013/30014_ZONE_URBA_20171013.shp", (78.13, 7.31, 0, 796.68, 487.11)),
    ],
)
def test_real_plans(run, rows, shared, tmp_path, plan, expected):
    source = shared(f"artificialisation/plu_cnig/{plan}")
    values = {"ZONING": str(source), "OUTPUT": str(tmp_path / "z.gpkg"), "SUMMARY": str(tmp_path / "s.gpkg")}
    prescriptions = source.with_name(source.name.replace("ZONE_URBA", "PRESCRIPTION_SURF"))
    if prescriptions != source and prescriptions.exists():
        values["PRESCRIPTIONS"] = str(prescriptions)
    row = rows(run("zan_zoning", values)["SUMMARY"])[0]
    assert [row[f"{kind}_ha"] for kind in ("u", "au1", "au2", "a", "n")] == pytest.approx(list(expected), abs=0.005)
    if "PRESCRIPTIONS" in values:
        assert row["au1_disponible_ha"] == pytest.approx(7.06, abs=0.01)
        assert row["n_disponible_ha"] < row["n_ha"] - 70


# Indicators


def raster(file, values, crs=2154, cell=25.0, nodata=None):
    """A small GeoTIFF over the row of squares."""
    made = gdal.GetDriverByName("GTiff").Create(str(file), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    made.SetGeoTransform((X0, cell, 0, Y0 + 100, 0, -cell))
    reference = osr.SpatialReference()
    if crs:
        reference.ImportFromEPSG(crs)
        made.SetProjection(reference.ExportToWkt())
    if nodata is not None:
        made.GetRasterBand(1).SetNoDataValue(nodata)
    made.GetRasterBand(1).WriteArray(values)
    made.FlushCache()
    return str(file)


def test_indicators_by_hand_on_polygons_and_raster(run, rows, places, layer, tmp_path, feedback):
    built = layer(["n"], [(box(0, 0, 50), "a"), (box(100, 0, 25), "b")], "bâti")
    found = rows(
        run("zan_indicators", indicators(places(), BUILT_UP=built, CELL=25, OUTPUT=str(tmp_path / "a.gpkg")))["OUTPUT"]
    )
    assert found[0]["lcr"] == pytest.approx(np.log(1.1) / 6)
    assert found[1]["pgr"] == pytest.approx(np.log(1.1) / 6)
    assert found[0]["lcr_pgr"] == pytest.approx(np.log(1.1) / np.log(1.05))
    assert found[0]["m2_par_habitant"] == pytest.approx(2000)
    assert found[2]["pgr"] == NULL and found[2]["dis"] == NULL
    assert [row["bati_ha"] for row in found] == pytest.approx([0.25, 0.0625, 0])
    assert found[0]["lup"] == pytest.approx(2500 / 1350)
    cells = np.zeros((4, 12), dtype=np.float32)
    cells[2:, :2] = cells[3, 4] = 1
    grid = raster(tmp_path / "bâti.tif", cells)
    other = rows(run("zan_indicators", indicators(places(), BUILT_UP=grid, OUTPUT=str(tmp_path / "b.gpkg")))["OUTPUT"])
    for name in ("dis", "lup", "pba_pct", "bati_ha", "wup"):
        assert [row[name] for row in other][:2] == pytest.approx([row[name] for row in found][:2], rel=1e-5), name
    for words in ("pgr is not known for 1", "1 territories have no built-up land", "cells with a value above 0"):
        assert words in feedback.text, words


def test_indicators_on_one_cell_and_where_nodata_is_not_built(run, rows, places, tmp_path):
    values = np.array([[1.0]], dtype=np.float32)
    found = rows(
        run(
            "zan_indicators",
            indicators(places(), BUILT_UP=raster(tmp_path / "un.tif", values, cell=100), OUTPUT="TEMPORARY_OUTPUT"),
        )["OUTPUT"]
    )
    assert found[0]["pba_pct"] == pytest.approx(100) and found[1]["bati_ha"] == 0
    values = np.array([[255.0, 1.0]], dtype=np.float32)
    found = rows(
        run(
            "zan_indicators",
            indicators(
                places(),
                BUILT_UP=raster(tmp_path / "deux.tif", values, cell=100, nodata=255),
                OUTPUT="TEMPORARY_OUTPUT",
            ),
        )["OUTPUT"]
    )
    assert [row["bati_ha"] for row in found] == [0, 1, 0]


# Faults

FAULTS = {
    "empty consumption": (
        "zan_enaf_trajectory",
        lambda k: trajectory(k.layer(["idcom", "nom", "epci"], [], "vide")),
        "none of Cerema's yearly columns",
    ),
    "no columns of Cerema": (
        "zan_enaf_trajectory",
        lambda k: trajectory(k.layer(["idcom", "nom", "epci"], [(k.square(0), "1", "a", "b")], "conso")),
        "naf11art12",
    ),
    "year without value": ("zan_enaf_trajectory", lambda k: trajectory(k.cerema(), YEAR_FIELD="plan"), "go together"),
    "unit not chosen": ("zan_enaf_trajectory", lambda k: {**trajectory(k.cerema()), "VALUE_UNIT": None}, "VALUE_UNIT"),
    "reference too early": (
        "zan_enaf_trajectory",
        lambda k: trajectory(k.cerema(), REFERENCE_START=2009),
        "no flow for 2009, 2010",
    ),
    "periods that overlap": (
        "zan_enaf_trajectory",
        lambda k: trajectory(k.cerema(), TARGET_START=2015),
        "must end before",
    ),
    "rate of text": ("zan_enaf_trajectory", lambda k: trajectory(k.cerema(), RATE_FIELD="nom"), "is not a number"),
    "rate above 100": ("zan_enaf_trajectory", lambda k: trajectory(k.cerema(), RATE=120), "100"),
    "rates without fields": (
        "zan_enaf_trajectory",
        lambda k: trajectory(k.cerema(), RATES=k.table([("a", "b"), (1, 2)])),
        "RATES_ID",
    ),
    "deductions without columns": (
        "zan_enaf_trajectory",
        lambda k: trajectory(k.cerema(), DEDUCTIONS=k.table([("a", "b"), (1, 2)])),
        "has no field",
    ),
    "missing field": ("zan_enaf_trajectory", lambda k: trajectory(k.cerema(), PLAN_FIELD="absent"), "absent"),
    "no building": ("urban_envelope", lambda k: {"BUILDINGS": k.layer(["id"], [], "bâtiments")}, "has no rows"),
    "buildings without CRS": ("urban_envelope", lambda k: {"BUILDINGS": k.houses(crs="")}, "no CRS"),
    "degrees in truth metres": (
        "urban_envelope",
        lambda k: {"BUILDINGS": k.houses(crs="EPSG:4326")},
        "outside the area",
    ),
    "all geometry NULL": (
        "urban_envelope",
        lambda k: {"BUILDINGS": k.layer(["id"], [(None, "1")], "bâtiments")},
        "has a polygon",
    ),
    "no distance": ("urban_envelope", lambda k: {"BUILDINGS": k.houses(), "DISTANCE": 0}, "0"),
    "zones without type": ("zan_zoning", lambda k: {"ZONING": k.zones(fields=("a", "b"))}, "choose it in TYPE_FIELD"),
    "cover without classes": (
        "zan_zoning",
        lambda k: {"ZONING": k.zones(), "LAND_COVER": k.layer(["cs"], [(k.square(0), "1")], "sol")},
        "ARTIF_FIELD",
    ),
    "classes that are none": (
        "zan_zoning",
        lambda k: {"ZONING": k.zones(), "LAND_COVER": k.layer(["artif"], [(k.square(0), "oui")], "sol")},
        "holds oui",
    ),
    "territories without identifier": (
        "zan_zoning",
        lambda k: {"ZONING": k.zones(), "TERRITORIES": k.communes()},
        "TERRITORY_ID is missing",
    ),
    "budget of another kind": (
        "zan_zoning",
        lambda k: {"ZONING": k.zones(), "BUDGET": k.table([("id", "ha"), (1, 2)])},
        "reste_ha",
    ),
    "a day that is none": (
        "zan_zoning",
        lambda k: {"ZONING": k.zones(), "OPENING_FIELD": "DATE", "TODAY": "demain"},
        "demain is not a day",
    ),
    "constraint without CRS": (
        "zan_zoning",
        lambda k: {"ZONING": k.zones(), "CONSTRAINTS": [k.layer(["n"], [(k.square(0), "1")], "ppri", crs="")]},
        "no CRS",
    ),
    "dates the wrong way": ("zan_indicators", lambda k: indicators(k.places(), DATE_AFTER=2010), "must come after"),
    "negative people": ("zan_indicators", lambda k: indicators(k.places(p0=[1, -2, 3])), "negative on 1 rows"),
    "surfaces of text": (
        "zan_indicators",
        lambda k: indicators(k.places(a0=["cent", "1", "2"])),
        "cent (row 1) is not a number",
    ),
    "raster in degrees": (
        "zan_indicators",
        lambda k: indicators(k.places(), BUILT_UP=raster(k.folder / "d.tif", np.ones((2, 2)), crs=4326)),
        "square cells in a CRS of metres",
    ),
    "raster without CRS": (
        "zan_indicators",
        lambda k: indicators(k.places(), BUILT_UP=raster(k.folder / "n.tif", np.ones((2, 2)), crs=None)),
        "no CRS",
    ),
}


class Kit:
    def __init__(self, **tools):
        self.__dict__.update(tools)


@pytest.fixture()
def kit(layer, square, communes, cerema, table, houses, zones, places, tmp_path):
    (tmp_path / "sortie").mkdir()
    return Kit(
        layer=layer,
        square=square,
        communes=communes,
        cerema=cerema,
        table=table,
        houses=houses,
        zones=zones,
        places=places,
        folder=tmp_path,
    )


@pytest.mark.parametrize(("algorithm", "build", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_a_sentence_and_leaves_nothing(kit, run, tmp_path, algorithm, build, words):
    outputs = {"OUTPUT": str(tmp_path / "sortie" / "a.gpkg")} | (
        {"SUMMARY": str(tmp_path / "sortie" / "b.gpkg")} if algorithm == "zan_zoning" else {}
    )
    with pytest.raises(QgsProcessingException) as error:
        run(algorithm, {**build(kit), **outputs})
    text = str(error.value)
    assert words in text, text
    assert not re.search(r"Traceback|Unexpected error|\w+Error\b|{\w+}", text), text
    assert list((tmp_path / "sortie").iterdir()) == []


def test_duplicates_and_parents_among_the_rows(run, layer, tmp_path):
    fields = ["idcom", "nom", "epci", *(f"naf{y % 100}art{y % 100 + 1}" for y in range(2011, 2021))]
    types = dict.fromkeys(fields[3:], "REAL")
    for ids, words in (
        (("1", "E"), "would count twice"),
        (("1", None), "have no identifier"),
    ):
        source = layer(
            fields,
            [(None, code, "x", None if code == "E" else "E", *[1.0] * 10) for code in ids],
            "conso",
            types=types,
            kind="NoGeometry",
            crs=None,
        )
        with pytest.raises(QgsProcessingException, match=words):
            run("zan_enaf_trajectory", trajectory(source, OUTPUT=str(tmp_path / "a.gpkg")))


@pytest.mark.reads(
    "Communes et territoires",
    "commune nouvelle sur plusieurs lignes, lignes en double",
    "sommées ou comptées une fois, et c'est dit",
)
def test_former_communes_are_summed_and_copies_of_a_row_count_once(run, layer, rows, tmp_path, feedback):
    fields = ["idcom", "nom", *(f"naf{y % 100}art{y % 100 + 1}" for y in range(2011, 2021))]
    lines = [
        ("14011", "Aurseulles", 1.0),
        ("14011", "Anctoville", 2.0),
        ("14012", "Autre", 4.0),
        ("14012", "Autre", 4.0),
    ]
    source = layer(
        fields,
        [(None, code, name, *[value] * 10) for code, name, value in lines],
        "conso",
        types=dict.fromkeys(fields[2:], "REAL"),
        kind="NoGeometry",
        crs=None,
    )
    values = {"INPUT": source, "ID": "idcom", "NAME": "nom", "VALUE_UNIT": 1, "OUTPUT": str(tmp_path / "a.gpkg")}
    found = rows(run("zan_enaf_trajectory", values)["OUTPUT"])
    assert [(row["id"], row["conso_ref_ha"]) for row in found] == [("14011", 30.0), ("14012", 40.0)]
    assert "1 territories stand on several rows (14011): their rows are summed" in feedback.text
    assert "1 rows stand twice in the table, with the same values (14012)" in feedback.text


def test_geometry_repaired_reprojected_or_missing(run, rows, cerema, zones, houses, square, tmp_path, feedback):
    """A trajectory keeps rows without polygon; zones that cross themselves are repaired; another CRS is said."""
    shapes = [square(k) for k in range(5)]
    found = rows(
        run("zan_enaf_trajectory", trajectory(cerema([*shapes, None]), OUTPUT=str(tmp_path / "a.gpkg")))["OUTPUT"]
    )
    assert len(found) == 6
    bow = f"POLYGON(({X0} {Y0}, {X0 + 100} {Y0 + 100}, {X0 + 100} {Y0}, {X0} {Y0 + 100}, {X0} {Y0}))"
    values = {"ZONING": zones(("AUc",), [bow]), "OUTPUT": str(tmp_path / "z.gpkg"), "SUMMARY": str(tmp_path / "s.gpkg")}
    assert rows(run("zan_zoning", values)["SUMMARY"])[0]["au1_ha"] == pytest.approx(0.5)
    assert "1 invalid geometries were repaired" in feedback.text


@pytest.mark.parametrize("algorithm", ["urban_envelope", "zan_zoning"])
@pytest.mark.parametrize("share", [0, 50])
def test_cancel_leaves_nothing(kit, run, cancelling, tmp_path, algorithm, share):
    watched = cancelling(share)
    values = {
        "urban_envelope": lambda: {"BUILDINGS": kit.houses()},
        "zan_zoning": lambda: {"ZONING": kit.zones(), "SUMMARY": str(tmp_path / "sortie" / "b.gpkg")},
    }
    with pytest.raises(QgsProcessingException):
        run(algorithm, {**values[algorithm](), "OUTPUT": str(tmp_path / "sortie" / "a.gpkg")}, watched)
    assert list((tmp_path / "sortie").iterdir()) == []


# Styles


def test_styles(run, kit, check_style, tmp_path, table):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "USES")}
    found = run("zan_enaf_trajectory", trajectory(kit.cerema(), **outputs))
    check_style(found["OUTPUT"], "artificialisation/zan_trajectory")
    check_style(found["USES"], "artificialisation/zan_uses")
    found = run("urban_envelope", {"BUILDINGS": kit.houses(), "MIN_AREA": 0, "OUTPUT": str(tmp_path / "e.gpkg")})
    check_style(found["OUTPUT"], "artificialisation/urban_envelope")
    zones = kit.zones(("U", "AUc", "AUs", "AU", "A", "N", None))
    found = run(
        "zan_zoning", {"ZONING": zones, "OUTPUT": str(tmp_path / "z.gpkg"), "SUMMARY": str(tmp_path / "s.gpkg")}
    )
    check_style(found["OUTPUT"], "artificialisation/zan_zoning")
    found = run("zan_indicators", indicators(kit.places(), OUTPUT=str(tmp_path / "i.gpkg")))
    check_style(found["OUTPUT"], "artificialisation/zan_indicators")


# The binary


def test_through_qgis_process(qgis_process, rows, cerema, zones, houses, communes, save, tmp_path):
    """A trajectory, then the zones against it, with results that open symbolised."""
    source = save(tmp_path / "été 2024.gpkg", cerema())[0]
    out = tmp_path / "résultats"
    out.mkdir()
    done = qgis_process(
        "zan_enaf_trajectory",
        trajectory(source, OUTPUT=str(out / "trajectoire.gpkg"), REPORT=str(out / "rapport.html")),
    )
    assert done.returncode == 0, done.stderr
    assert any("2021–2030" in line for line in json.loads(done.stdout)["log"]["info"])
    assert Path(out / "rapport.html").stat().st_size > 1e6
    assert len(rows(f"{out / 'trajectoire.gpkg'}|layername=layer_styles")) == 1
    plan = save(tmp_path / "plan.gpkg", zones())[0]
    towns = save(tmp_path / "communes.gpkg", communes(ids=("01002", "01003")))[0]
    done = qgis_process(
        "zan_zoning",
        {
            "ZONING": plan,
            "TERRITORIES": towns,
            "TERRITORY_ID": "insee",
            "BUDGET": str(out / "trajectoire.gpkg"),
            "OUTPUT": str(out / "zones.gpkg"),
            "SUMMARY": str(out / "resume.gpkg"),
        },
    )
    assert done.returncode == 0, done.stderr
    assert [row["verdict"] for row in rows(out / "resume.gpkg")] == ["compatible", "compatible"]
    done = qgis_process("urban_envelope", {"BUILDINGS": plan, "DISTANCE": -1, "OUTPUT": str(out / "x.gpkg")})
    assert done.returncode == 1
    assert "must be 0.10 or more" in done.stderr
    assert not (out / "x.gpkg").exists()
