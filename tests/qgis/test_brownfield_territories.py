"""Brownfields by territory through QGIS: ranking and balance, the code of the commune before the place, sheet and atlas."""

from html import unescape
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import NULL

TOWNS = {"TERRITORY_ID": "insee", "TERRITORY_NAME": "nom"}
FIELDS = ["site_id", "site_statut", "comm_insee", "valeur", "surface"]
TYPES = {"valeur": "REAL", "surface": "REAL"}


@pytest.fixture()
def towns(layer, square):
    """Four communes of ten hectares in a row."""
    rows = [(square(10 * number, count=10), f"0800{number + 1}", name) for number, name in enumerate("ABCD")]
    return layer(["insee", "nom"], rows, "communes")


@pytest.fixture()
def sites(layer, square):
    """Sites of one hectare: by place, by code, half a site over the border, one beyond."""
    rows = [
        (square(0), "a", "friche sans projet", "", 3.0),
        (square(1), "b", "friche reconvertie", "", 2.0),
        (square(2), "c", "friche avec projet", "8002", 1.0),
        (square(9.7), "d", "friche potentielle", "", 4.0),
        (square(60), "e", "friche sans projet", "", 5.0),
    ]
    return layer(FIELDS, [(*row, 20_000.0) for row in rows], "friches", types=TYPES)


def by_town(rows, output, *fields):
    return {row["id"]: tuple(row[field] for field in fields) for row in rows(output)}


def test_ranking_by_territory(run, rows, sites, towns, feedback, tmp_path, check_style):
    values = {"SITES": sites, "CRITERIA": ["valeur", "max", "1"], "DRAWS": 0, "OUTPUT": "memory:", "TERRITORIES": towns}
    result = run("brownfield_ranking", {**values, **TOWNS, "TERRITORIES_OUT": str(tmp_path / "t.gpkg")})
    fields = ("nom", "nb_friches", "surf_ha", "nb_sans_projet", "nb_en_projet", "nb_reconverties")
    assert by_town(rows, result["TERRITORIES_OUT"], *fields) == {
        "08001": ("A", 2, 2.0, 1, 0, 1),
        "08002": ("B", 2, 2.0, 0, 1, 0),
        "08003": ("C", 0, 0.0, 0, 0, 0),
        "08004": ("D", 0, 0.0, 0, 0, 0),
    }
    assert len(rows(result["OUTPUT"])) == 4, "the reconverted site is not ranked"
    assert "1 sites are counted in the territory of their commune's code, 3 in that in which" in feedback.text
    assert "! 1 sites lie in none of the territories (e)" in feedback.text
    check_style(result["TERRITORIES_OUT"], "brownfield/sites_territories")


def test_points_have_the_area_of_their_field(run, rows, layer, towns):
    points = [
        (f"POINT({700_000 + 100 * k} 7000050)", f"p{k}", "", "", 1.0, area) for k, area in ((5, 20_000.0), (15, NULL))
    ]
    sites = layer(
        [*FIELDS[:-1], "unite_fonciere_surface"],
        points,
        kind="Point",
        types={"unite_fonciere_surface": "REAL", **TYPES},
    )
    values = {"SITES": sites, "CRITERIA": ["valeur", "max", "1"], "DRAWS": 0, "OUTPUT": "memory:", "TERRITORIES": towns}
    found = rows(run("brownfield_ranking", {**values, **TOWNS, "TERRITORIES_OUT": "memory:"})["TERRITORIES_OUT"])
    assert [row["nb_friches"] for row in found] == [1, 1, 0, 0]
    assert [row["surf_ha"] for row in found] == [2.0, NULL, 0.0, 0.0]


def test_balance_by_territory(run, rows, sites, towns, tmp_path, check_style):
    values = {"SITES": sites, "OUTPUT": "memory:", "TERRITORIES": towns, **TOWNS}
    result = run("brownfield_balance", {**values, "TERRITORIES_OUT": str(tmp_path / "t.gpkg")})
    one = {row["site_id"]: row for row in rows(result["OUTPUT"])}
    assert set(one) == {"a", "c", "d", "e"}
    found = by_town(rows, result["TERRITORIES_OUT"], "nb_friches", "surf_ha", "cout", "cout_evite", "carbone_t")
    assert found["08003"] == found["08004"] == (0, 0.0, 0.0, 0.0, 0.0)
    sums = (sum(one[site][name] for site in "cd") for name in ("cout", "cout_evite", "carbone_t"))
    assert found["08002"] == pytest.approx((2, 2.0, *sums))
    assert found["08001"] == pytest.approx((1, 1.0, one["a"]["cout"], one["a"]["cout_evite"], one["a"]["carbone_t"]))
    check_style(result["TERRITORIES_OUT"], "brownfield/balance_territories")


def test_territories_need_their_identifier_and_are_optional(run, rows, sites, towns, feedback):
    values = {"SITES": sites, "OUTPUT": "memory:", "TERRITORIES_OUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="TERRITORY_ID is missing"):
        run("brownfield_balance", {**values, "TERRITORIES": towns})
    assert len(rows(run("brownfield_balance", values)["OUTPUT"])) == 4
    assert "No territories were chosen: the table by territory is not made." in feedback.text


def test_sheet_and_atlas_of_brownfields(run, sites, towns, tmp_path):
    """What a package of brownfields alone publishes."""
    package = str(tmp_path / "friches.gpkg")
    both = {"SITES": sites, "TERRITORIES": towns, **TOWNS}
    for algorithm, table, more in (
        ("brownfield_ranking", "priorites", {"CRITERIA": ["valeur", "max", "1"], "DRAWS": 0}),
        ("brownfield_balance", "bilan", {}),
    ):
        run(
            algorithm,
            {
                **both,
                **more,
                "OUTPUT": f"ogr:dbname='{package}' table=\"{table}\" (geom)",
                "TERRITORIES_OUT": f"ogr:dbname='{package}' table=\"{table}_communes\" (geom)",
            },
        )
    sheet = run("territory_sheet", {"GEOPACKAGE": package, "TERRITORY": "B", "SHEET": str(tmp_path / "b.html")})[
        "SHEET"
    ]
    page = unescape(Path(sheet).read_text(encoding="utf-8"))
    assert all(text in page for text in ("Sites de l'inventaire", "Friches avec projet", "Coût des reconversions"))
    project = run("publish_project", {"GEOPACKAGE": package, "PROJECT": str(tmp_path / "p.qgz"), "TITLE": "Friches"})
    assert Path(project["PROJECT"]).exists()
