"""Resistance, patches and links in QGIS: Graphab's case from end to end, grids of every kind, faults as sentences."""

import json

import numpy as np
import pandas as pd
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer

X0, Y0 = 700_000, 7_000_000
CASE = "network/graphab_simul50"


@pytest.fixture(scope="session")
def case(root):
    folder = root.parent / "shared" / "data" / CASE
    if not folder.is_dir():
        pytest.skip("the reference data of networks does not lie beside the checkout")
    return folder


@pytest.fixture()
def tif(tmp_path):
    """A raster of cells of 10 m; its path."""

    def make(values, name="grille.tif", cell=(10.0, -10.0), epsg=2154, nodata=None, origin=(X0, Y0), turn=0.0):
        values = np.asarray(values, dtype=np.float32)
        file = tmp_path / name
        made = gdal.GetDriverByName("GTiff").Create(str(file), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
        made.SetGeoTransform((origin[0], cell[0], turn, origin[1], 0.0, cell[1]))
        if epsg:
            crs = osr.SpatialReference()
            crs.ImportFromEPSG(epsg)
            made.SetProjection(crs.ExportToWkt())
        band = made.GetRasterBand(1)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteArray(values)
        del band, made
        return str(file)

    return make


@pytest.fixture()
def costs(tmp_path):
    def make(text, name="résistances.csv"):
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return str(file)

    return make


def cells(path):
    raster = gdal.Open(str(path))
    values, nodata = raster.ReadAsArray(), raster.GetRasterBand(1).GetNoDataValue()
    return np.where(values == nodata, np.nan, values), raster


def box(x, y, width=10, height=10):
    """WKT of a rectangle, its corner x, −y metres from the grid's."""
    x0, y0 = X0 + x, Y0 - y
    return f"POLYGON(({x0} {y0}, {x0 + width} {y0}, {x0 + width} {y0 - height}, {x0} {y0 - height}, {x0} {y0}))"


GROUND = np.array([[1, 2, 2, 2, 1], [2, 2, 3, 2, 2], [1, 2, 2, 2, 1]], dtype=np.float32)
TABLE = "code;resistance\n1;1\n2;10\n3;barriere\n"


def test_graphab_case_through_the_binary(case, tmp_path, costs, qgis_process, rows):
    """Resistance by a table, patches, links and corridors: each from the output of the one before."""
    table = costs("code;resistance\n0;1\n1;5\n2;60\n3;40\n4;1000\n5;1\n")
    ground, patches, links = (
        str(tmp_path / name) for name in ("résistance.tif", "réseau écologique.gpkg", "liens.gpkg")
    )
    raster = str(case / "rast_simul50.tif")
    orders = [
        ("network_resistance", {"LAND_COVER": raster, "TABLE": table, "OUTPUT": ground}),
        ("network_patches", {"LAND_COVER": raster, "HABITAT": "0, 5", "MIN_AREA": 200, "OUTPUT": patches}),
        ("network_links", {"PATCHES": patches, "METRIC": 0, "RESISTANCE": ground, "TOPOLOGY": 0, "OUTPUT": links}),
    ]
    logs = []
    for algorithm, order in orders:
        done = qgis_process(algorithm, order)
        assert done.returncode == 0, done.stderr
        logs.append(json.dumps(json.loads(done.stdout)["log"], ensure_ascii=False))
    assert len(rows(patches)) == 80
    found = pd.DataFrame(rows(links)).sort_values(["de", "vers"])
    expected = pd.read_csv(case / "res_g_LK.csv")
    expected["de"], expected["vers"] = expected[["ID1", "ID2"]].min(axis=1), expected[["ID1", "ID2"]].max(axis=1)
    expected = expected.sort_values(["de", "vers"])
    assert found[["de", "vers"]].to_numpy().tolist() == expected[["de", "vers"]].to_numpy().tolist()
    np.testing.assert_allclose(found["cout"], expected["Dist"], rtol=1e-7)
    np.testing.assert_allclose(found["longueur_m"], expected["DistM"], atol=1e-3)
    assert "1.1803839" in logs[2] and "3.3277044" in logs[2] and "0.7518" in logs[2]


def test_resistance_of_polygons_with_overlays(run, layer, costs, tmp_path, feedback):
    land = layer(["code"], [(box(0, 0, 50, 30), "CS2.1.1.1"), (box(50, 0, 50, 30), "CS9"), (box(100, 0, 20, 30), None)])
    line = f"LINESTRING({X0 + 30} {Y0}, {X0 + 30} {Y0 - 30})"
    road = layer(
        ["poids", "larg"], [(line, 500.0, 20.0)], "route", kind="LineString", types={"poids": "REAL", "larg": "REAL"}
    )
    hedge = layer(["nom"], [(f"LINESTRING({X0} {Y0 - 15}, {X0 + 45} {Y0 - 15})", "haie")], "haie", kind="LineString")
    out = run(
        "network_resistance",
        {
            "LAND_COVER": land,
            "CODE_FIELD": "code",
            "TABLE": costs("code,resistance\nCS2.1,5\n"),
            "CELL_SIZE": 10,
            "OVERLAYS": [road, hedge],
            "OVERLAY_RULES": ["larg", "poids", "", "1"],
            "OUTPUT": str(tmp_path / "r.tif"),
        },
    )["OUTPUT"]
    values, raster = cells(out)
    assert values.shape == (3, 12) and raster.GetRasterBand(1).DataType == gdal.GDT_Float32
    assert raster.GetRasterBand(1).GetBlockSize() == [256, 256]
    assert values[0].tolist()[:3] == [5, 5, 500] and values[1, :5].tolist() == [1] * 5
    assert np.isnan(values[:, 5:]).all()
    assert "CS9 (0.15 ha)" in feedback.text and "NULL (0.06 ha)" in feedback.text and "class above" in feedback.text


def test_guilds_say_whether_they_are_published(run, layer, tmp_path, feedback):
    from aula_qgis.bridge.network.guilds import GUILDS, guild_titles

    titles = guild_titles()
    assert len(titles) == len(set(titles)) == len(GUILDS)
    proposed = [number for number, title in enumerate(titles) if "proposal" in title]
    assert {GUILDS[number].nomenclature for number in proposed} == {"OCS GE", "OSO"}
    land = layer(["cs"], [(box(0, 0, 50, 30), "CS2.1.1.1")])
    out = run(
        "network_resistance",
        {
            "LAND_COVER": land,
            "CODE_FIELD": "cs",
            "GUILD": proposed[0],
            "OUTPUT": str(tmp_path / "g.tif"),
        },
    )["OUTPUT"]
    assert (cells(out)[0] == 1).all() and "! Resistances: forest, OCS GE. Status: AULA's proposal" in feedback.text


def test_extent_cuts_a_raster_to_its_own_cells(run, tif, costs, tmp_path):
    extent = f"{X0 + 12},{X0 + 38},{Y0 - 30},{Y0 - 12} [EPSG:2154]"
    out = run(
        "network_resistance",
        {
            "LAND_COVER": tif(GROUND),
            "TABLE": costs(TABLE),
            "EXTENT": extent,
            "OUTPUT": str(tmp_path / "c.tif"),
        },
    )["OUTPUT"]
    values, raster = cells(out)
    np.testing.assert_array_equal(values, [[10, np.nan, 10], [10, 10, 10]])
    assert raster.GetGeoTransform()[:4] == (X0 + 10, 10, 0, Y0 - 10)


def test_patches_of_polygons_and_style(run, layer, tmp_path, check_style):
    land = layer(["code"], [(box(0, 0, 300, 300), "311"), (box(300, 0, 300, 100), "312"), (box(900, 0, 90, 90), "311")])
    out = run(
        "network_patches",
        {
            "LAND_COVER": land,
            "CODE_FIELD": "code",
            "HABITAT": "311;312",
            "MIN_AREA": 0.5,
            "EDGE_DEPTH": 20,
            "OUTPUT": str(tmp_path / "t.gpkg"),
        },
    )["OUTPUT"]
    made = QgsVectorLayer(out, "t", "ogr")
    first = next(made.getFeatures()).attributes()[-7:]
    assert first[0] == 1 and first[1] == pytest.approx(12) and first[6] == "311" and first[2] < 12
    check_style(out, "network/patches")


def corner_patches(layer, crs="EPSG:2154"):
    return layer(
        ["id"],
        [(box(0, 0), 1), (box(40, 0), 2), (box(0, 20), 3), (box(40, 20), 4)],
        "taches",
        crs=crs,
        types={"id": "INTEGER"},
    )


def test_links_corridors_and_styles(run, layer, tif, tmp_path, check_style, rows, feedback):
    ground = np.where(GROUND == 3, np.nan, GROUND)
    made = run(
        "network_links",
        {
            "PATCHES": corner_patches(layer),
            "RESISTANCE": tif(ground),
            "TOPOLOGY": 1,
            "METRIC": 0,
            "CORRIDOR_WIDTH": 0.2,
            "OUTPUT": str(tmp_path / "l.gpkg"),
            "CORRIDORS": str(tmp_path / "k.gpkg"),
        },
    )
    found = rows(made["OUTPUT"])
    assert len(found) == 6 and len(rows(made["CORRIDORS"])) == 6
    straight = next(row for row in found if (row["de"], row["vers"]) == (1, 2))
    assert straight["cout"] == pytest.approx(7) and straight["longueur_m"] == pytest.approx(40)
    assert "6 links between 4 patches" in feedback.text
    check_style(made["OUTPUT"], "network/links")
    check_style(made["CORRIDORS"], "network/corridors")


def test_raster_style_is_left_beside_the_raster(run, tif, costs, tmp_path):
    out = run(
        "network_resistance", {"LAND_COVER": tif(GROUND), "TABLE": costs(TABLE), "OUTPUT": str(tmp_path / "s.tif")}
    )["OUTPUT"]
    made = QgsRasterLayer(out, "r")
    labels = [item[0] for item in made.renderer().legendSymbologyItems()]
    assert len(labels) == 7 and all(" " in label for label in labels)


@pytest.mark.parametrize("metric, cost", [(1, 30), (2, 40)])
def test_euclidean_links(run, layer, rows, metric, cost):
    found = rows(
        run("network_links", {"PATCHES": corner_patches(layer), "METRIC": metric, "TOPOLOGY": 0, "OUTPUT": "memory:"})[
            "OUTPUT"
        ]
    )
    first = next(row for row in found if (row["de"], row["vers"]) == (1, 2))
    assert first["cout"] == first["longueur_m"] == pytest.approx(cost)


def links_on(run, layer, raster, **more):
    return run(
        "network_links",
        {
            "PATCHES": corner_patches(layer),
            "RESISTANCE": raster,
            "METRIC": 0,
            "TOPOLOGY": 0,
            "OUTPUT": "memory:",
            **more,
        },
    )["OUTPUT"]


def test_cells_that_are_not_square(run, layer, tif, rows):
    patches = layer(["id"], [(box(0, 0, 10, 40), 1), (box(40, 0, 10, 40), 2)], types={"id": "INTEGER"})
    grid = tif(np.ones((2, 5)), cell=(10.0, -20.0))
    row = rows(links_on(run, layer, grid, PATCHES=patches))[0]
    assert row["longueur_m"] == pytest.approx(40) and row["cout"] == pytest.approx(40 / np.sqrt(200))


@pytest.mark.reads(
    "Rasters", "sans système de coordonnées, ou en degrés", "lu ; les longueurs restent inconnues, et c'est dit"
)
def test_a_raster_without_crs_and_one_in_degrees(run, layer, tif, rows, feedback):
    assert len(rows(links_on(run, layer, tif(GROUND, epsg=None)))) == 4
    assert "no CRS" in feedback.text
    degrees = tif(GROUND, "degrés.tif", cell=(0.01, -0.01), epsg=4326, origin=(3.0, 50.0))
    shapes = [
        f"POLYGON(({x} {y}, {x + 0.01} {y}, {x + 0.01} {y - 0.01}, {x} {y - 0.01}, {x} {y}))"
        for x in (3.0, 3.04)
        for y in (50.0, 49.98)
    ]
    patches = layer(["nom"], [(shape, str(number)) for number, shape in enumerate(shapes)], "taches", crs="EPSG:4326")
    found = rows(links_on(run, layer, degrees, PATCHES=patches))
    assert len(found) == 4 and "lengths are not measured" in feedback.text
    assert all(
        row["longueur_m"] is None or row["longueur_m"] != row["longueur_m"] or str(row["longueur_m"]) == "NULL"
        for row in found
    )


def test_patches_in_another_crs_go_to_the_grid(run, layer, tif, rows, feedback):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject

    move = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:2154"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    moved = []
    for number, (x, y) in enumerate([(0, 0), (40, 0), (0, 20), (40, 20)]):
        shape = QgsGeometry.fromWkt(box(x, y))
        shape.transform(move)
        moved.append((shape.asWkt(12), number))
    patches = layer(["id"], moved, "taches", crs="EPSG:4326", types={"id": "INTEGER"})
    assert len(rows(links_on(run, layer, tif(GROUND), PATCHES=patches))) == 4
    assert "is reprojected from EPSG:4326 to EPSG:2154" in feedback.text


def test_patches_outside_small_and_alone_are_said(run, layer, tif, rows, feedback):
    shapes = [box(0, 0), box(40, 0), box(900, 0), box(21, 21, 2, 2)]
    patches = layer(["id"], [(shape, number) for number, shape in enumerate(shapes)], types={"id": "INTEGER"})
    ground = GROUND.copy()
    ground[:, 3] = -9
    found = rows(links_on(run, layer, tif(ground, nodata=-9), PATCHES=patches))
    assert [(row["de"], row["vers"]) for row in found] == [(0, 3)]
    for said in ("1 patches lie outside", "1 patches hold no centre", "barriers", "have no link"):
        assert said in feedback.text, feedback.text


FAULTS = {
    "no resistance raster": ("network_links", {"METRIC": 0}, "need a resistance raster"),
    "negative resistance": ("network_links", {"RESISTANCE": -GROUND}, "negative"),
    "one cell": ("network_links", {"RESISTANCE": [[1.0]]}, "nothing to link"),
    "elsewhere": ("network_links", {"RESISTANCE": (GROUND, {"origin": (0, 0)})}, "No patch lies"),
    "rotated": ("network_links", {"RESISTANCE": (GROUND, {"turn": 2.0})}, "rotated"),
    "no table": ("network_resistance", {"LAND_COVER": GROUND}, "choose a table"),
    "rules without layers": (
        "network_resistance",
        {"LAND_COVER": GROUND, "GUILD": 0, "OVERLAY_RULES": ["5", "1"]},
        "one row per layer|None of the codes",
    ),
    "codes of another nomenclature": ("network_resistance", {"LAND_COVER": GROUND, "GUILD": 0}, "None of the codes"),
    "patches in degrees": (
        "network_patches",
        {"LAND_COVER": (GROUND, {"epsg": 4326, "cell": (0.1, -0.1), "origin": (3, 50)}), "HABITAT": "1"},
        "in degrees",
    ),
    "no habitat": ("network_patches", {"LAND_COVER": GROUND, "HABITAT": "7"}, "No cell has one"),
    "empty codes": ("network_patches", {"LAND_COVER": GROUND, "HABITAT": " , "}, "No code of habitat"),
    "all too small": ("network_patches", {"LAND_COVER": GROUND, "HABITAT": "1", "MIN_AREA": 5}, "smaller than"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_faults_are_sentences(run, layer, tif, tmp_path, name):
    algorithm, values, said = FAULTS[name]
    order = {"PATCHES": corner_patches(layer), "METRIC": 0, "TOPOLOGY": 0} if algorithm == "network_links" else {}
    for key, value in values.items():
        if key in ("RESISTANCE", "LAND_COVER"):
            value, options = value if isinstance(value, tuple) else (value, {})
            value = tif(value, **options)
        order[key] = value
    out = tmp_path / ("sortie.tif" if algorithm == "network_resistance" else "sortie.gpkg")
    with pytest.raises(QgsProcessingException, match=said):
        run(algorithm, {**order, "OUTPUT": str(out)})
    assert not out.exists()


def test_identifiers_must_be_unique(run, layer, tif):
    patches = layer(["id"], [(box(0, 0), 1), (box(40, 0), 1)], types={"id": "INTEGER"})
    with pytest.raises(QgsProcessingException, match="more than once"):
        links_on(run, layer, tif(GROUND), PATCHES=patches)


def test_cancel_writes_nothing(run, layer, tif, tmp_path, cancelling):
    out = tmp_path / "rien.gpkg"
    values = {
        "PATCHES": corner_patches(layer),
        "RESISTANCE": tif(GROUND),
        "METRIC": 0,
        "TOPOLOGY": 0,
        "OUTPUT": str(out),
    }
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("network_links", values, cancelling(25))
    assert not out.exists()
