"""The brown network in QGIS: cover alone, criteria as rasters, buildings and roads, real land cover, faults, the real binary."""

from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from qgis.core import QgsProcessingException, QgsRasterLayer
from qgis.PyQt import sip

from aula_qgis.bridge import rasters
from aula_qgis.core.grid import Grid

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "artificialisation"
OUT = ("RESERVOIRS", "BREAKS", "SUMMARY")


def outputs(folder):
    return {
        **{name: str(folder / f"{name.lower()}.tif") for name in ("SCORE", "COMPLETENESS", "RESISTANCE")},
        **{name: str(folder / f"{name.lower()}.gpkg") for name in OUT},
        "REPORT": str(folder / "brune.html"),
    }


def cells(file):
    layer = QgsRasterLayer(str(file))
    found = rasters.read(layer)
    sip.delete(layer)
    return found


@pytest.fixture()
def cover(layer, square):
    """Meadow, a street of a quarter square, meadow, wood, water, a code that is not known: OCS2D, a hectare each."""
    codes = ("CS6.1.1", "CS1.1.2", "CS6.1.1", "CS4.1.2", "CS3.1.1", "CS9.9.9")
    places = ((0, 100), (1, 25), (1.25, 75), (2, 100), (3, 100), (4, 100))
    return layer(
        ("code_cs",), [(square(n, width), code) for (n, width), code in zip(places, codes, strict=True)], "sols"
    )


@pytest.fixture()
def given(cover, communes):
    return {
        "LAND_COVER": cover,
        "NOMENCLATURE": 1,
        "CELL_SIZE": 5,
        "QUANTILE": 0.5,
        "MIN_AREA": 0.1,
        "TERRITORIES": communes(),
        "TERRITORY_ID": "insee",
        "TERRITORY_NAME": "nom",
    }


def test_a_finer_code_is_of_its_class_above_in_raster_and_account(layer, square, given, run, rows, tmp_path):
    finer = layer(
        ("code_cs",), [(square(0), "CS6.1.1"), (square(1, 25), "CS1.1.2.9"), (square(1.25, 75), "CS6.1.1.4")], "sols"
    )
    done = run("network_soil", {**given, "LAND_COVER": finer, **outputs(tmp_path)})
    first = rows(done["SUMMARY"])[0]
    assert (first["impermeable_ha"], first["sol_ha"]) == (pytest.approx(0.25), pytest.approx(1.75))
    assert np.count_nonzero(~np.isnan(cells(done["SCORE"]).values)) * 25 == 17_500


def test_from_land_cover_alone(given, run, rows, check_style, tmp_path, feedback):
    done = run("network_soil", {**given, **outputs(tmp_path)})
    score = cells(done["SCORE"]).values
    assert set(np.unique(score[~np.isnan(score)])) == {25, 100}
    assert np.unique(cells(done["COMPLETENESS"]).values[~np.isnan(score)]).tolist() == [25]
    resistance = cells(done["RESISTANCE"]).values
    assert np.nanmin(resistance) == 1 and np.nanmax(resistance) == pytest.approx(1 + 999 * 0.75)
    assert [row["surf_ha"] for row in rows(done["RESERVOIRS"])] == [1.0, 0.75]
    (cut,) = rows(done["BREAKS"])
    assert cut["longueur_m"] == pytest.approx(25, abs=5) and cut["gain_ha"] == pytest.approx(1.0) and cut["rang"] == 1
    first, second = rows(done["SUMMARY"])
    assert (first["nom"], first["ruptures"], second["ruptures"]) == ("Andernos", 1, 0)
    assert first["impermeable_ha"] == pytest.approx(0.25) and first["impermeable_pct"] == pytest.approx(100 * 0.25 / 3)
    assert second["couvert_pct"] == pytest.approx(0.0) and str(second["impermeable_pct"]) == "NULL"
    assert "Criteria without a raster, left out of the score: infiltration, agronomie, carbone" in feedback.text
    assert "CS9.9.9" in feedback.text and "values are proposed by the suite" in feedback.text
    for name, style in (("RESERVOIRS", "soil_reservoirs"), ("BREAKS", "soil_breaks"), ("SUMMARY", "soil_summary")):
        check_style(done[name], f"network/{style}")
    page = (tmp_path / "brune.html").read_text(encoding="utf-8")
    assert "proposés par la suite" in page and "infiltration" in page and "Andernos" in page


def test_criteria_as_rasters_buildings_and_roads(given, layer, square, run, rows, tmp_path, feedback):
    lambert = given["LAND_COVER"].crs().toWkt()
    rasters.write(
        tmp_path / "carbone_2024.tif",
        Grid(np.full((10, 60), 50, dtype=np.float32), Affine(10.0, 0, 700_000.0, 0, -10.0, 7_000_100.0), lambert),
    )
    rasters.write(
        tmp_path / "infiltration.tif",
        Grid(
            np.linspace(0, 300, 600, dtype=np.float32).reshape(10, 60),
            Affine(10.0, 0, 700_000.0, 0, -10.0, 7_000_100.0),
            lambert,
        ),
    )
    house = layer(("a",), [(square(2, 20), "x")], "bâti")
    road = layer(
        ("largeur_de_chaussee",),
        [("LINESTRING(700250 7000000, 700250 7000100)", 10.0), ("LINESTRING(700280 7000000, 700280 7000100)", None)],
        "routes",
        kind="LineString",
        types={"largeur_de_chaussee": "REAL"},
    )
    extra = {
        "CRITERIA": [str(tmp_path / "carbone_2024.tif"), str(tmp_path / "infiltration.tif")],
        "WEIGHTS": ["carbone", "3", "vers de terre", "1"],
        "BUILDINGS": house,
        "ROADS": road,
    }
    with pytest.raises(QgsProcessingException, match="infiltration belong to no criterion"):
        run("network_soil", {**given, **extra, **outputs(tmp_path)})
    extra["WEIGHTS"] = ["carbone", "3", "vers de terre", "1", "infiltration", "0"]
    done = run("network_soil", {**given, **extra, **outputs(tmp_path)})
    score = cells(done["SCORE"]).values
    assert set(np.unique(np.round(score[~np.isnan(score)], 2))) == {43.75, 62.5}, (
        "(3·50 + 100)/4 on meadows, (3·50 + 25)/4 in the wood"
    )
    assert np.unique(cells(done["COMPLETENESS"]).values[~np.isnan(score)]).tolist() == [100]
    assert "it is stretched to 0 to 100" in feedback.text and "1 roads say no width: they take 5.00 m" in feedback.text
    first = rows(done["SUMMARY"])[0]
    assert first["impermeable_ha"] == pytest.approx(0.25 + 0.2 + 0.1 + 0.05, abs=0.02)


def test_the_real_land_cover_of_metaleurop(run, rows, tmp_path, feedback):
    if not (SHARED / "ocsge_metaleurop_2018_cs.gpkg").exists():
        pytest.skip("the reference data of artificialisation does not lie beside the checkout")
    done = run(
        "network_soil",
        {"LAND_COVER": str(SHARED / "ocsge_metaleurop_2018_cs.gpkg"), "CELL_SIZE": 20, **outputs(tmp_path)},
    )
    (whole,) = rows(done["SUMMARY"])
    assert whole["couvert_pct"] == pytest.approx(98.4, abs=2) and 10 < whole["impermeable_pct"] < 40
    assert len(rows(done["RESERVOIRS"])) > 100 and len(rows(done["BREAKS"])) > 0


def test_through_the_binary(given, save, qgis_process, rows, tmp_path):
    cover, communes = save(tmp_path / "e.gpkg", given["LAND_COVER"], given["TERRITORIES"])
    done = qgis_process("network_soil", {**given, "LAND_COVER": cover, "TERRITORIES": communes, **outputs(tmp_path)})
    assert done.returncode == 0, done.stderr
    assert len(rows(tmp_path / "reservoirs.gpkg")) == 2 and (tmp_path / "score.qml").exists()


FAULTS = {
    "no soil at all": (
        lambda k, f: {"LAND_COVER": k.layer(("code_cs",), [(k.square(0), "CS1.1.2")], "sols")},
        "is soil",
    ),
    "no field of a code": (
        lambda k, f: {"LAND_COVER": k.layer(("autre",), [(k.square(0), "CS6.1.1")], "sols")},
        "choose|Choose",
    ),
    "a faulty table": (lambda k, f: {"TABLE": str(f)}, "none of"),
    "a weight below 0": (lambda k, f: {"WEIGHTS": ["vers de terre", "-1"]}, "0 or more"),
    "territories without identifier": (lambda k, f: {"TERRITORY_ID": None}, "TERRITORY_ID is missing"),
}


@pytest.mark.parametrize(("build", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_faults(given, layer, square, run, tmp_path, build, words):
    from types import SimpleNamespace

    table = tmp_path / "sols.csv"
    table.write_text("code,nature,vers\nCS6.1.1,boue,10\n", encoding="utf-8")
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(QgsProcessingException, match=words):
        run("network_soil", {**given, **build(SimpleNamespace(layer=layer, square=square), table), **outputs(out)})
    assert not list(out.iterdir())
