"""Scenarios in QGIS: zones over the landscape of Graphab, a restored site, roads, faults, the real binary."""

from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from qgis.core import QgsProcessingException

from aula_qgis.bridge import rasters
from aula_qgis.core.grid import Grid

GRAPHAB = Path(__file__).resolve().parents[3] / "shared" / "data" / "network" / "graphab_simul50"
COSTS = np.array([1, 5, 60, 40, 1000, 1], dtype=np.float32)


def box(x, y, width, height):
    return f"POLYGON(({x} {y}, {x + width} {y}, {x + width} {y + height}, {x} {y + height}, {x} {y}))"


@pytest.fixture()
def country(layer, square, tmp_path):
    """Three patches of a hectare in a row, 400 m apart, on even ground."""
    lambert = layer(("a",), [(square(0), "1")]).crs().toWkt()
    rasters.write(
        tmp_path / "sol.tif",
        Grid(np.ones((30, 130), dtype=np.float32), Affine(10.0, 0, 699_900.0, 0, -10.0, 7_000_200.0), lambert),
    )
    patches = layer(("id",), [(square(0), "A"), (square(5), "B"), (square(10), "C")], "taches")
    return {"PATCHES": patches, "RESISTANCE": str(tmp_path / "sol.tif"), "DISTANCE": 50, "PROBABILITY": 0.5}


def projects(layer, *rows):
    return layer(("nom", "resistance", "habitat"), rows, "projets", types={"resistance": "REAL", "habitat": "INTEGER"})


def outputs(folder):
    return {"OUTPUT": str(folder / "projets.gpkg"), "REPORT": str(folder / "projets.html")}


def test_zones_a_road_and_a_restored_site(country, layer, run, rows, check_style, tmp_path, feedback):
    given = projects(
        layer,
        (box(700_500, 7_000_000, 100, 100), "AU 1 – tache B", None, None),
        (box(700_250, 6_999_900, 4, 300), "Route", 500.0, None),
        (box(700_800, 7_000_000, 100, 100), "Prairie restaurée", None, 1),
        (box(701_180, 6_999_900, 20, 20), "AU au loin", None, None),
    )
    done = run(
        "network_scenario",
        {
            **country,
            "PROJECTS": given,
            "PROJECT_ID": "nom",
            "RESISTANCE_FIELD": "resistance",
            "HABITAT_FIELD": "habitat",
            **outputs(tmp_path),
        },
    )
    found = rows(done["OUTPUT"])
    assert [row["projet"] for row in found] == [
        "AU 1 – tache B",
        "Route",
        "Prairie restaurée",
        "AU au loin",
        "All projects",
    ]
    town, road, meadow, far, every = (row["delta_ec_pct"] for row in found)
    assert town < road < 0 < meadow and far == 0 and every < 0
    assert [row["rang"] for row in found][:4] == [1, 2, 4, 3] and str(found[4]["rang"]) in ("NULL", "None")
    assert (found[0]["taches_perdues"], found[0]["liens_coupes"], found[1]["liens_allonges"]) == (1, 2, 1)
    assert "2 projects say no resistance" in feedback.text and "1 sites of new habitat" in feedback.text
    page = (tmp_path / "projets.html").read_text(encoding="utf-8")
    assert "AU 1 – tache B" in page and "Celui qui coûte le plus" in page
    check_style(done["OUTPUT"], "network/scenario")


def test_three_zones_on_the_landscape_of_graphab(layer, run, rows, tmp_path):
    """Through QGIS as in the core, where each is compared with a whole computation."""
    if not GRAPHAB.exists():
        pytest.skip("the reference data of networks does not lie beside the checkout")
    from osgeo import gdal

    raster = gdal.Open(str(GRAPHAB / "rast_simul50.tif"))
    codes, transform = raster.ReadAsArray(), raster.GetGeoTransform()
    lambert = layer(("a",), [(box(0, 0, 1, 1), "1")]).crs().toWkt()
    rasters.write(tmp_path / "r.tif", Grid(COSTS[codes], Affine.from_gdal(*transform), lambert))
    rasters.write(tmp_path / "codes.tif", Grid(codes.astype(np.float32), Affine.from_gdal(*transform), lambert))
    patches = run(
        "network_patches",
        {
            "LAND_COVER": str(tmp_path / "codes.tif"),
            "HABITAT": "0,5",
            "MIN_AREA": 200,
            "OUTPUT": str(tmp_path / "p.gpkg"),
        },
    )["OUTPUT"]
    left, cell, _, top, _, _ = transform
    zones = [
        (box(left + column * cell, top - row * cell, 30 * cell, 30 * cell), f"AU {row}")
        for row, column in ((150, 420), (300, 300), (520, 100))
    ]
    values = {
        "PATCHES": patches,
        "RESISTANCE": str(tmp_path / "r.tif"),
        "PROJECTS": layer(("nom",), zones, "zones"),
        "PROJECT_ID": "nom",
        "DISTANCE": 1889.43566,
        "PROBABILITY": 0.05,
    }
    found = rows(run("network_scenario", {**values, "OUTPUT": str(tmp_path / "o.gpkg")})["OUTPUT"])
    assert found[0]["ec_avant"] == pytest.approx(11_013.0, rel=1e-4), "Conefor's EC(PC), in hectares"
    assert (
        all(row["delta_ec_pct"] <= 0 for row in found)
        and found[3]["delta_ec_pct"] < min(row["delta_ec_pct"] for row in found[:3]) / 2
    )


def test_through_the_binary(country, layer, save, qgis_process, rows, tmp_path):
    patches, given = save(
        tmp_path / "e.gpkg", country["PATCHES"], projects(layer, (box(700_500, 7_000_000, 100, 100), "AU", None, None))
    )
    done = qgis_process("network_scenario", {**country, "PATCHES": patches, "PROJECTS": given, **outputs(tmp_path)})
    assert done.returncode == 0, done.stderr
    assert [row["projet"] for row in rows(tmp_path / "projets.gpkg")] == ["1", "All projects"]


def test_projects_of_one_name_are_told_apart(country, layer, run, rows, tmp_path):
    given = projects(
        layer,
        (box(700_500, 7_000_000, 100, 100), "2AU", None, None),
        (box(700_250, 6_999_900, 40, 300), "2AU", None, None),
        (box(701_180, 6_999_900, 20, 20), "1AU", None, None),
    )
    found = rows(
        run("network_scenario", {**country, "PROJECTS": given, "PROJECT_ID": "nom", **outputs(tmp_path)})["OUTPUT"]
    )
    assert [row["projet"] for row in found] == ["2AU (1)", "2AU (2)", "1AU", "All projects"]


FAULTS = {
    "a negative resistance": (
        lambda k: {
            "PROJECTS": projects(k, (box(700_500, 7_000_000, 9, 9), "a", -1.0, None)),
            "RESISTANCE_FIELD": "resistance",
        },
        "negative resistance",
    ),
    "one patch": (
        lambda k: {"PATCHES": k(("id",), [(box(700_000, 7_000_000, 100, 100), "A")])},
        "Fewer than two patches",
    ),
    "no capacity": (
        lambda k: {
            "PATCHES": k(
                ("id", "surf_ha"),
                [(box(700_000, 7_000_000, 99, 99), "A", None), (box(700_500, 7_000_000, 99, 99), "B", 1.0)],
                types={"surf_ha": "REAL"},
            )
        },
        "missing or negative",
    ),
    "patches elsewhere": (
        lambda k: {"PATCHES": k(("id",), [(box(1, 1, 9, 9), "A"), (box(20, 1, 9, 9), "B")])},
        "No patch lies on",
    ),
}


@pytest.mark.parametrize(("build", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_faults(country, layer, run, tmp_path, build, words):
    out = tmp_path / "out"
    out.mkdir()
    given = {"PROJECTS": projects(layer, (box(700_500, 7_000_000, 100, 100), "AU", None, None)), **build(layer)}
    with pytest.raises(QgsProcessingException, match=words):
        run("network_scenario", {**country, **given, **outputs(out)})
    assert not list(out.iterdir())
