"""Current in QGIS: points and patches, the real binary, what cannot be joined."""

from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from qgis.core import QgsProcessingException, QgsRasterLayer
from qgis.PyQt import sip

from aula_qgis.bridge import rasters
from aula_qgis.core.grid import Grid

CASE = Path(__file__).resolve().parents[3] / "shared" / "data" / "network" / "circuitscape" / "sgVerify17"
KNOWN = {
    (1, 5): 847.8940057,
    (1, 6): 892.8560672,
    (1, 9): 2296.848506,
    (2, 8): 775.5751918,
    (3, 6): 407.2958127,
    (4, 10): 1152.747572,
}
OUT = ("RESISTANCES", "PINCH_POINTS")


def outputs(folder):
    return {"CURRENT": str(folder / "courant.tif"), **{name: str(folder / f"{name.lower()}.gpkg") for name in OUT}}


@pytest.fixture()
def verified(layer):
    if not CASE.exists():
        pytest.skip("the reference data of networks does not lie beside the checkout")
    sites = [(f"POINT({x} {y})", int(number)) for number, x, y in np.loadtxt(CASE / "sites.txt")]
    return {
        "RESISTANCE": str(next(CASE.glob("raster_*.asc"))),
        "NODES": layer(("id",), sites, "sites", crs="", kind="Point", types={"id": "INTEGER"}),
    }


@pytest.fixture()
def ground(layer, square, tmp_path):
    values = np.ones((10, 30), dtype=np.float32)
    values[:, 14] = np.nan
    values[5, 14] = 2.0
    lambert = layer(("a",), [(square(0), "1")]).crs().toWkt()
    rasters.write(tmp_path / "sol.tif", Grid(values, Affine(10.0, 0, 700_000.0, 0, -10.0, 7_000_100.0), lambert))
    return str(tmp_path / "sol.tif")


def test_the_verified_case_of_circuitscape(verified, run, rows, tmp_path, feedback):
    done = run("network_current", {**verified, **outputs(tmp_path)})
    found = {(row["de"], row["vers"]): row["resistance"] for row in rows(done["RESISTANCES"])}
    assert len(found) == 55
    assert {pair: found[pair] for pair in KNOWN} == pytest.approx(KNOWN, abs=5e-5)
    assert "1 nodes lie on the cell of another one" in feedback.text and "has no CRS" in feedback.text


@pytest.mark.parametrize("mode", [0, 1])
def test_patches_through_a_narrow_pass(ground, layer, square, run, rows, check_style, tmp_path, mode):
    patches = layer(("nom",), [(square(0, 20), "ouest"), (square(2, 90), "est")], "taches")
    done = run(
        "network_current", {"RESISTANCE": ground, "NODES": patches, "NODE_ID": "nom", "MODE": mode, **outputs(tmp_path)}
    )
    assert [(row["de"], row["vers"]) for row in rows(done["RESISTANCES"])] == [("ouest", "est")]
    layer_ = QgsRasterLayer(done["CURRENT"])
    current = rasters.read(layer_).values
    sip.delete(layer_)
    assert current[5, 14] == pytest.approx(1 + mode, rel=1e-6), "all the current goes through the only gap"
    assert np.isnan(current[:5, 14]).all()
    first = rows(done["PINCH_POINTS"])[0]
    assert first["rang"] == 1 and first["courant_max"] == pytest.approx(1 + mode, rel=1e-6)
    check_style(done["PINCH_POINTS"], "network/pinch_points")
    assert (tmp_path / "courant.qml").exists()


def test_through_the_binary(ground, layer, square, save, qgis_process, rows, tmp_path):
    (nodes,) = save(
        tmp_path / "n.gpkg", layer(("id",), [(square(0, 20), "a"), (square(2, 90), "b"), (square(50), "c")], "nœuds")
    )
    done = qgis_process("network_current", {"RESISTANCE": ground, "NODES": nodes, **outputs(tmp_path)})
    assert done.returncode == 0, done.stderr
    assert len(rows(tmp_path / "resistances.gpkg")) == 3
    assert "1 nodes lie on no cell" in done.stdout + done.stderr


FAULTS = {
    "one node": (
        lambda k: {"NODES": k(("id",), [("POINT(700005 7000005)", "a")], kind="Point")},
        "Fewer than two nodes",
    ),
    "an identifier twice": (
        lambda k: {"NODES": k(("id",), [("POINT(700005 7000005)", "a"), ("POINT(700205 7000005)", "a")], kind="Point")},
        "more than once",
    ),
    "nodes elsewhere": (
        lambda k: {"NODES": k(("id",), [("POINT(1 1)", "a"), ("POINT(2 2)", "b")], kind="Point")},
        "Fewer than two nodes",
    ),
}


@pytest.mark.parametrize(("build", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_faults(ground, layer, run, tmp_path, build, words):
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(QgsProcessingException, match=words):
        run("network_current", {"RESISTANCE": ground, **build(layer), **outputs(out)})
    assert not list(out.iterdir())
