"""Connectivity and fragmentation in QGIS: the reference tools' own figures, styles, faults, the real binary."""

from pathlib import Path

import pandas as pd
import pytest
from affine import Affine
from qgis.core import QgsField, QgsProcessingException, QgsVectorLayer
from qgis.PyQt import sip

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "network"
ROADS = {"Liaison locale": 7.5, "Liaison régionale": 15, "Liaison principale": 22.5, "Type autoroutier": 30}
HABITAT = "231,243,311,312,313,321,322,323,324,331,332,333,411,421,422,511,512,521"


def shared(name: str) -> Path:
    if not (DATA / name).exists():
        pytest.skip("the reference data of networks does not lie beside the checkout")
    return DATA / name


@pytest.fixture()
def five(layer, square):
    """The five-node case: patches of 10 to 50, four links within the threshold and one beyond."""
    patches = layer(
        ("id", "capacite"),
        [(square(2 * n), str(n + 1), 10.0 * (n + 1)) for n in range(5)],
        "taches",
        types={"capacite": "REAL"},
    )
    ends = [("1", "2", 100.0), ("2", "3", 200.0), ("1", "3", 400.0), ("3", "4", 500.0), ("4", "5", 1200.0)]
    lines = [(f"LINESTRING(70{int(a)}00 7000000, 70{int(b)}00 7000050)", a, b, cost) for a, b, cost in ends]
    links = layer(("de", "vers", "cout"), lines, "liens", kind="LineString", types={"cout": "REAL"})
    return {
        "PATCHES": patches,
        "LINKS": links,
        "DISTANCE": 500,
        "PROBABILITY": 0.5,
        "THRESHOLD": 600,
        "LANDSCAPE_AREA": 1000,
    }


def outputs(folder, *names):
    return {name: str(folder / f"{name.lower()}.gpkg") for name in names}


def test_the_five_node_case(five, run, rows, check_style, tmp_path, feedback):
    done = run(
        "network_connectivity",
        {**five, **outputs(tmp_path, "PATCHES_OUT", "LINKS_OUT", "GLOBAL"), "REPORT": str(tmp_path / "r.html")},
    )
    patches = rows(done["PATCHES_OUT"])
    assert [row["dpc"] for row in patches] == pytest.approx([11.1774, 23.8833, 45.5102, 46.9672, 35.7926], abs=5e-5)
    assert [row["diic"] for row in patches] == pytest.approx([10.0775, 20.155, 44.186, 41.8605, 29.0698], abs=5e-5)
    assert [row["bc"] for row in patches] == pytest.approx([0, 0, 0.333333, 0, 0], abs=1e-6)
    assert [row["bc_pc"] for row in patches] == pytest.approx([0, 722.254, 1076.28, 490.284, 0], abs=5e-3)
    assert all(row["dpc"] == pytest.approx(row["dpc_intra"] + row["dpc_flux"] + row["dpc_conn"]) for row in patches)
    found = {row["indice"]: row["valeur"] for row in rows(done["GLOBAL"])}
    expected = {
        "NL": 4,
        "NC": 2,
        "H": 5,
        "CCP": 0.555556,
        "LCP": 0.0125,
        "IIC": 0.0086,
        "EC(IIC)": 92.7362,
        "PC": 0.0104718,
        "EC(PC)": 102.332,
        "F": 5.78445,
        "AWF": 3560.12,
    }
    assert {name: found[name] for name in expected} == pytest.approx(expected, rel=1e-5)
    assert all(row["dpc_lien"] >= 0 for row in rows(done["LINKS_OUT"]))
    check_style(done["PATCHES_OUT"], "network/connectivity_patches")
    check_style(done["LINKS_OUT"], "network/connectivity_links")
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "46,97" in page and "102,3" in page
    assert "5 patches, 5 links, 2 separate networks" in feedback.text


def test_graphab_by_the_real_binary(qgis_process, rows, tmp_path):
    """Land cover to links to indices, with the ways inside patches and without."""
    raster = shared("graphab_simul50/rast_simul50.tif")
    (tmp_path / "t.csv").write_text("code,resistance\n0,1\n1,5\n2,60\n3,40\n4,1000\n5,1\n")
    cost, patches, links = (str(tmp_path / name) for name in ("r.tif", "p.gpkg", "l.gpkg"))
    steps = [
        ("network_resistance", {"LAND_COVER": str(raster), "TABLE": str(tmp_path / "t.csv"), "OUTPUT": cost}),
        ("network_patches", {"LAND_COVER": str(raster), "HABITAT": "0,5", "MIN_AREA": 200, "OUTPUT": patches}),
        ("network_links", {"PATCHES": patches, "RESISTANCE": cost, "METRIC": 0, "TOPOLOGY": 0, "OUTPUT": links}),
    ]
    values = {
        "PATCHES": patches,
        "LINKS": links,
        "DISTANCE": 1889.4356657600988,
        "PROBABILITY": 0.05,
        "THRESHOLD": 1889.43566,
        "LANDSCAPE_AREA": 360_000,
    }
    for name, more in (("a", {}), ("b", {"INTRA": True, "RESISTANCE": cost})):
        steps.append(
            (
                "network_connectivity",
                {
                    **values,
                    **more,
                    "PATCHES_OUT": str(tmp_path / f"{name}.gpkg"),
                    "GLOBAL": str(tmp_path / f"{name}_g.gpkg"),
                },
            )
        )
    for algorithm, inputs in steps:
        done = qgis_process(algorithm, inputs)
        assert done.returncode == 0, done.stderr
    plain, inside = ({row["indice"]: row["valeur"] for row in rows(tmp_path / f"{name}_g.gpkg")} for name in "ab")
    assert plain["PC"] == pytest.approx(0.00093584702, rel=1e-7)
    assert inside["PC"] == pytest.approx(0.000903573300776615, rel=1e-4)
    assert (plain["NC"], plain["NL"]) == (3, 152) and plain["H"] == pytest.approx(477.609, rel=1e-4)
    theirs = pd.read_csv(shared("graphab_simul50/conefor_node_importances.tsv"), sep="\t")
    ours = pd.DataFrame(rows(tmp_path / "a.gpkg"))
    for column, name in {
        "dpc": "dPC",
        "dpc_flux": "dPCflux",
        "dpc_conn": "dPCconnector",
        "diic": "dIIC",
        "bc": "BC",
    }.items():
        assert ours[column].to_numpy() == pytest.approx(theirs[name].to_numpy(), rel=1e-4, abs=1e-5), column


@pytest.mark.parametrize(("year", "ec"), [(1993, 50823.83), (2003, 53727.93)])
def test_makurhini(run, rows, tmp_path, feedback, year, ec):
    """Straight links between centroids, all pairs; the patches have neither identifier nor capacity of their own."""
    forest = str(shared(f"makurhini/forest_patches_{year}.gpkg"))
    links = run("network_links", {"PATCHES": forest, "METRIC": 2, "TOPOLOGY": 1, "OUTPUT": str(tmp_path / "l.gpkg")})[
        "OUTPUT"
    ]
    values = {"PATCHES": forest, "LINKS": links, "DISTANCE": 10_000, "PROBABILITY": 0.05, "LANDSCAPE_AREA": 279164.27}
    done = run("network_connectivity", {**values, **outputs(tmp_path, "PATCHES_OUT", "GLOBAL")})
    assert {row["indice"]: row["valeur"] for row in rows(done["GLOBAL"])}["EC(PC)"] == pytest.approx(ec, abs=0.005)
    assert max(row["dpc_conn"] for row in rows(done["PATCHES_OUT"])) < 1e-9
    assert "its surface, in hectares" in feedback.text


@pytest.fixture()
def clermontais():
    """Land cover, roads with their width, communes."""
    folder = shared("fragscape_clermontais")
    roads = QgsVectorLayer(
        str(folder / "BDROUTE" / "bdroute_troncon_route_20121123_herault_clipped.gpkg"), "routes", "ogr"
    )
    roads.setSubsetString("\"ETAT\" = 'Revêtu'")
    cases = " ".join(f"WHEN \"VOCATION\" = '{name}' THEN {width}" for name, width in ROADS.items())
    yield (
        {
            "HABITAT": str(folder / "CLC" / "CLC12_D034_RGF_clipped.gpkg"),
            "CODE_FIELD": "CODE_12",
            "CODES": HABITAT,
            "TERRITORIES": str(folder / "ZoneEtude" / "EPCIClermontaisCommunes.shp"),
            "TERRITORY_ID": "INSEE_COM",
            "TERRITORY_NAME": "NOM_COM",
        },
        roads,
        f"CASE {cases} END",
    )
    sip.delete(roads)  # pytest keeps it beyond the end of QGIS


def test_fragscape(clermontais, run, rows, check_style, tmp_path, feedback):
    from aula_qgis.bridge import compat

    values, roads, width = clermontais
    roads.addExpressionField(width, QgsField("largeur", compat.REAL))
    done = run(
        "network_fragmentation",
        {**values, "BARRIERS": roads, "WIDTH": "largeur", **outputs(tmp_path, "OUTPUT", "PATCHES_OUT")},
    )
    ours = pd.DataFrame(rows(done["OUTPUT"])).set_index("id")
    theirs = pd.read_csv(shared("fragscape_clermontais/expected_meff_by_commune.csv"), dtype={"insee": str}).set_index(
        "insee"
    )
    ours = ours.loc[theirs.index]
    assert ours["nb_taches"].tolist() == theirs["patches"].tolist()
    for column, name in {
        "surf_km2": "at_km2",
        "somme_km2": "sum_ai_km2",
        "meff_cut_km2": "meff_cut_km2",
        "meff_cbc_km2": "meff_cbc_km2",
    }.items():
        assert ours[column].to_numpy() == pytest.approx(theirs[name].to_numpy(), abs=6e-6), column
    assert "1 territories have no patch" in feedback.text
    check_style(done["OUTPUT"], "network/fragmentation")
    check_style(done["PATCHES_OUT"], "network/fragmentation_patches")


@pytest.mark.parametrize("connectivity", [8, 4])
def test_landscapemetrics(run, rows, tmp_path, connectivity):
    expected = pd.read_csv(shared("vaud_clc/landscapemetrics_expected.csv"))
    expected = expected[
        (expected["directions"] == connectivity)
        & (expected["level"] == "class")
        & (expected["raster"] == "ls250_12.tif")
    ]
    known = expected[expected["metric"].isin(["np", "mesh", "division", "split"])].groupby("class")
    assert len(known) == 21
    for code, wanted in list(known)[::3]:
        values = {
            "HABITAT": str(shared("vaud_clc/ls250_12.tif")),
            "CODES": str(int(code)),
            "CONNECTIVITY": 0 if connectivity == 8 else 1,
        }
        (row,) = rows(run("network_fragmentation", {**values, **outputs(tmp_path, "OUTPUT")})["OUTPUT"])
        ours = {
            "np": row["nb_taches"],
            "mesh": 100 * row["meff_cut_km2"],
            "division": row["divi"],
            "split": row["spli"],
        }
        theirs = dict(zip(wanted["metric"], wanted["value"], strict=True))
        assert {name: ours[name] for name in theirs} == pytest.approx(theirs, rel=1e-9), code


def test_a_raster_by_territory_and_its_barriers(run, rows, layer, tmp_path):
    import numpy as np

    from aula_qgis.bridge import rasters
    from aula_qgis.core.grid import Grid

    values = np.ones((10, 20), dtype=np.float32)
    values[:, 15:] = 2
    rasters.write(
        tmp_path / "s.tif",
        Grid(
            values,
            Affine(100.0, 0, 700_000.0, 0, -100.0, 7_001_000.0),
            QgsVectorLayer("Point?crs=EPSG:2154", "x", "memory").crs().toWkt(),
        ),
    )
    halves = [
        f"POLYGON(({a} 7000000, {b} 7000000, {b} 7001000, {a} 7001000, {a} 7000000))"
        for a, b in ((700000, 701000), (701000, 702000), (800000, 800100))
    ]
    communes = layer(("insee",), list(zip(halves, "ABC", strict=True)), "communes")
    wall = layer(
        ("w",), [("LINESTRING(699000 7000550, 703000 7000550)", 10.0)], "mur", kind="LineString", types={"w": "REAL"}
    )
    out = outputs(tmp_path, "OUTPUT", "PATCHES_OUT")
    done = run(
        "network_fragmentation",
        {
            "HABITAT": str(tmp_path / "s.tif"),
            "CODES": "1",
            "TERRITORIES": communes,
            "TERRITORY_ID": "insee",
            "BARRIERS": wall,
            "WIDTH": "w",
            **out,
        },
    )
    first, second, third = rows(done["OUTPUT"])
    assert len(rows(done["PATCHES_OUT"])) == 2 and (first["nb_taches"], second["nb_taches"]) == (2, 2)
    assert first["meff_cbc_km2"] > first["meff_cut_km2"] > 0 and first["surf_km2"] == pytest.approx(1.0)
    assert third["meff_cut_km2"] in (None,) or str(third["meff_cut_km2"]) == "NULL"


def lines(layer, **values):
    return layer(
        tuple(values), [("LINESTRING(0 0, 1 1)", *values.values())], "liens", kind="LineString", types={"cout": "REAL"}
    )


FAULTS = {
    "a patch twice": (
        lambda k: {
            "PATCHES": k.layer(
                ("id", "capacite"), [(k.square(0), "1", 1.0), (k.square(1), "1", 2.0)], types={"capacite": "REAL"}
            )
        },
        "stand several times",
    ),
    "a negative capacity": (
        lambda k: {"PATCHES": k.layer(("id", "capacite"), [(k.square(0), "1", -1.0)], types={"capacite": "REAL"})},
        "missing or negative",
    ),
    "no field of the cost": (lambda k: {"LINKS": lines(k.layer, de="1", vers="2")}, "choose it in COST_FIELD"),
    "a negative cost": (lambda k: {"LINKS": lines(k.layer, de="1", vers="2", cout=-5.0)}, "missing or negative"),
    "no identifier and no polygon": (
        lambda k: {"PATCHES": k.layer(("capacite",), [(None, 1.0), (k.square(1), 2.0)], types={"capacite": "REAL"})},
        "1 patches have no polygon",
    ),
    "no capacity at all": (lambda k: {"PATCHES": k.table, "PATCH_ID": "de"}, "choose it in CAPACITY"),
    "a landscape too small": (lambda k: {"LANDSCAPE_AREA": 20}, "smaller than the patches"),
    "a probability of 1": (lambda k: {"PROBABILITY": 1}, "between 0 and 1"),
    "ways inside without geometry": (lambda k: {"INTRA": True, "LINKS": k.table}, "need the patches' polygons"),
}


@pytest.mark.parametrize(("build", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_faults_of_connectivity(five, run, layer, square, tmp_path, build, words):
    from types import SimpleNamespace

    table = tmp_path / "liens.csv"
    table.write_text("de,vers,cout\n1,2,5\n")
    kit = SimpleNamespace(layer=layer, square=square, table=str(table))
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(QgsProcessingException, match=words):
        run("network_connectivity", {**five, **build(kit), **outputs(out, "PATCHES_OUT", "GLOBAL")})
    assert not list(out.iterdir())


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "choose the territories"),
        ({"WIDTH": "large", "TERRITORIES": 1}, "neither a number"),
        ({"WIDTH": "0", "TERRITORIES": 1}, "not above 0"),
        ({"CODES": "311", "TERRITORIES": 1}, "CODE_FIELD"),
    ],
)
def test_faults_of_fragmentation(run, layer, square, communes, tmp_path, values, words):
    habitat = layer(("code",), [(square(0), "311")], "habitat")
    wall = layer(("w",), [("LINESTRING(700000 7000000, 700050 7000100)", "x")], "mur", kind="LineString")
    given = {"HABITAT": habitat, "BARRIERS": wall, "OUTPUT": str(tmp_path / "a.gpkg"), **values}
    if "TERRITORIES" in given:
        given |= {"TERRITORIES": communes(), "TERRITORY_ID": "insee"}
    with pytest.raises(QgsProcessingException, match=words):
        run("network_fragmentation", given)
    assert not list(tmp_path.iterdir())
