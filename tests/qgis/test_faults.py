"""What goes wrong in the field: a sentence, a failed run, and nothing half-written; or a result that says it."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from aula_qgis.bridge.outputs import locks
from aula_qgis.core.messages import Fault

GOOD = "CS1.1.1.1 US5"
CLASSIFY, BALANCE, CHANGES = "zan_classify", "zan_balance", "zan_balance_changes"


@pytest.fixture()
def kit(layer, land, communes, save, square, parameters, tmp_path):
    """All that a row of the tables below builds its parameters with; outputs go to `kit.out`."""
    (tmp_path / "entrée").mkdir()
    (tmp_path / "sortie").mkdir()
    return SimpleNamespace(
        layer=layer,
        land=land,
        communes=communes,
        save=save,
        square=square,
        parameters=parameters,
        data=tmp_path / "entrée",
        out=tmp_path / "sortie",
        file=str(tmp_path / "sortie" / "résultat.gpkg"),
    )


def sentence(error) -> str:
    """The message of a failed run, which must be one that a planner can read."""
    text = str(error.value if hasattr(error, "value") else error).strip()
    assert text
    assert not re.search(
        r"Traceback|Unexpected error|\w+Error\b|\bFile \"|0x[0-9a-f]{6}|{\w+}|\bNone\b(?! of)|\bnan\b", text
    ), text
    assert len(text) < 600
    return text


def left_behind(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def written(kit, name: str, content: str | bytes) -> str:
    file = kit.data / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(file)


def truncated(kit, share: float) -> str:
    """A GeoPackage of 2 000 polygons, cut off."""
    whole = kit.data / "entier.gpkg"
    kit.save(whole, kit.land([GOOD] * 2_000, "sol"))
    content = whole.read_bytes()
    return written(kit, "coupé.gpkg", content[: int(share * len(content))])


def table(kit, text: str | bytes) -> dict:
    return {"NOMENCLATURE": 3, "TABLE": written(kit, "table.csv", text)}


def far(kit, crs: str):
    """Coordinates in metres that claim to be degrees: the commonest of wrong CRSs."""
    return kit.land([GOOD], crs=crs)


FAULTS = {
    "empty layer": (CLASSIFY, lambda k: {"INPUT": k.land([])}, "has no rows"),
    "empty territories": (
        BALANCE,
        lambda k: {"TERRITORIES": k.layer(["insee", "nom", "epci"], [], "communes")},
        "communes has no rows",
    ),
    "all geometry NULL": (
        CLASSIFY,
        lambda k: {"INPUT": k.land([GOOD] * 3, shapes=[None] * 3)},
        "No row of occupation has a polygon (3 rows)",
    ),
    "all geometry empty": (CLASSIFY, lambda k: {"INPUT": k.land([GOOD], shapes=["POLYGON EMPTY"])}, "has a polygon"),
    "all polygons flat": (
        CLASSIFY,
        lambda k: {"INPUT": k.land([GOOD], shapes=["POLYGON((0 0, 1 1, 2 2, 0 0))"])},
        "has a polygon",
    ),
    "lines": (
        CLASSIFY,
        lambda k: {"INPUT": k.land([GOOD], shapes=["LINESTRING(0 0, 1 1)"], kind="LineString")},
        "has a polygon",
    ),
    "points": (
        BALANCE,
        lambda k: {"TERRITORIES": k.communes(shapes=["POINT(0 0)", "POINT(1 1)"], kind="Point")},
        "has a polygon",
    ),
    "no CRS": (CLASSIFY, lambda k: {"INPUT": k.land([GOOD], crs="")}, "occupation has no CRS"),
    "territories without CRS": (BALANCE, lambda k: {"TERRITORIES": k.communes(crs="")}, "communes has no CRS"),
    "metres called degrees": (
        CLASSIFY,
        lambda k: {"INPUT": far(k, "EPSG:4326")},
        "lies outside the area of its CRS, EPSG:4326",
    ),
    "territories in metres called degrees": (
        BALANCE,
        lambda k: {"TERRITORIES": k.communes(crs="EPSG:4326")},
        "communes lies outside",
    ),
    "missing field": (CLASSIFY, lambda k: {"CS_FIELD": "couvert"}, "couvert"),
    "missing territory field": (BALANCE, lambda k: {"TERRITORY_ID": "code_geo"}, "code_geo"),
    "no field of cover": (
        CLASSIFY,
        lambda k: {"INPUT": k.land([GOOD], fields=("a", "b"))},
        "choose it in CS_FIELD. The layer has: a, b",
    ),
    "two years in one layer": (
        CLASSIFY,
        lambda k: {"INPUT": k.layer(["cs_2018", "cs_2021"], [(k.square(0), "CS1", "CS1")])},
        "choose it in CS_FIELD",
    ),
    "changes with one date only": (CHANGES, lambda k: {"CHANGES": k.land([GOOD])}, "choose it in CS_BEFORE"),
    "a field of the wrong type": (
        CLASSIFY,
        lambda k: {"INPUT": k.layer(["code_cs"], [(k.square(0), 12.5)], types={"code_cs": "REAL"})},
        "No polygon can be classified",
    ),
    "codes of another nomenclature": (
        BALANCE,
        lambda k: {"BEFORE": k.land(["forêt bâti"])},
        "No polygon can be classified",
    ),
    "codes all empty": (CLASSIFY, lambda k: {"INPUT": k.land([""])}, "No polygon can be classified"),
    "directions that are none": (
        CHANGES,
        lambda k: {"CHANGES": k.land(["oui non"]), "ARTIF_FIELD": "code_cs"},
        "neither 1 nor −1",
    ),
    "territory without identifier": (
        BALANCE,
        lambda k: {"TERRITORIES": k.communes(ids=("33001", None))},
        "1 territories have no identifier",
    ),
    "0 bytes": (CLASSIFY, lambda k: {"INPUT": written(k, "vide.gpkg", b"")}, "(0 bytes)"),
    "truncated at a tenth": (CLASSIFY, lambda k: {"INPUT": truncated(k, 0.1)}, "coupé.gpkg"),
    "truncated at half": (CLASSIFY, lambda k: {"INPUT": truncated(k, 0.5)}, ""),
    "truncated at nine tenths": (CLASSIFY, lambda k: {"INPUT": truncated(k, 0.9)}, ""),
    "not a GeoPackage": (CLASSIFY, lambda k: {"INPUT": written(k, "texte.gpkg", "bonjour")}, "texte.gpkg"),
    "a file that is not there": (CLASSIFY, lambda k: {"INPUT": "/nulle/part.gpkg"}, "/nulle/part.gpkg"),
    "a layer that is not there": (
        CLASSIFY,
        lambda k: {"INPUT": k.save(k.data / "a.gpkg", k.land([GOOD], "sol"))[0].replace("=sol", "=mer")},
        "=mer",
    ),
    "second date before the first": (BALANCE, lambda k: {"DATE_BEFORE": 2022, "DATE_AFTER": 2018}, "2018"),
    "the same date twice": (CHANGES, lambda k: {"DATE_BEFORE": 2018, "DATE_AFTER": 2018}, "must come after"),
    "no custom table": (CLASSIFY, lambda k: {"NOMENCLATURE": 3}, "custom nomenclature needs its table"),
    "custom table that is not there": (
        CLASSIFY,
        lambda k: {"NOMENCLATURE": 3, "TABLE": "/nulle/part.csv"},
        "/nulle/part.csv",
    ),
    "custom table of 0 bytes": (CLASSIFY, lambda k: table(k, ""), "table.csv"),
    "custom table that is an image": (
        CLASSIFY,
        lambda k: table(k, b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x81\x8d\x8f\x90\x9d"),
        "table",
    ),
    "custom table without its columns": (
        CLASSIFY,
        lambda k: table(k, "code;valeur\nCS1;1\n"),
        "lacks the column(s) artif, cs, imperm, us",
    ),
    "custom table with a wrong value": (
        CLASSIFY,
        lambda k: table(k, "cs,us,artif,imperm\nCS1,US1,1,1\nCS2,US1,peut-être,0\n"),
        "Line 3",
    ),
    "wrong value after an empty line": (
        CLASSIFY,
        lambda k: table(k, "cs,us,artif,imperm\nCS1,US1,1,1\n\nCS2,US1,2,0\n"),
        "Line 4",
    ),
    "custom table that decides twice": (
        CLASSIFY,
        lambda k: table(k, "cs,us,artif,imperm\nCS1,US1,1,1\nCS1,US1,0,0\n"),
        "CS1 × US1 twice (line 3)",
    ),
    "destination folder missing": (CLASSIFY, lambda k: {"OUTPUT": str(k.out / "absent" / "a.gpkg")}, "does not exist"),
    "report folder missing": (BALANCE, lambda k: {"REPORT": str(k.out / "absent" / "a.html")}, "does not exist"),
    "destination in /proc": (CLASSIFY, lambda k: {"OUTPUT": "/proc/résultat.gpkg"}, "/proc/résultat.gpkg"),
    "report in /proc": (BALANCE, lambda k: {"REPORT": "/proc/rapport.html"}, "/proc/rapport.html"),
    "two outputs in one file": (BALANCE, lambda k: {"FLOWS": k.file}, "Two outputs go to the same"),
    "two outputs in one file by two names": (
        BALANCE,
        lambda k: {"FLOWS": str(k.out / ".." / "sortie" / "résultat.gpkg")},
        "Two outputs go to the same",
    ),
    "two outputs in one table": (
        BALANCE,
        lambda k: dict.fromkeys(("OUTPUT", "FLOWS"), f"ogr:dbname='{k.file}' table=\"t\" (geom)"),
        "Two outputs go to the same",
    ),
    "a file on top of a table": (
        BALANCE,
        lambda k: {"OUTPUT": f"ogr:dbname='{k.file}' table=\"t\" (geom)", "FLOWS": k.file},
        "Two outputs go to the same",
    ),
}


@pytest.mark.parametrize(("algorithm", "build", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_a_sentence_and_leaves_nothing(kit, run, algorithm, build, words):
    values = kit.parameters(algorithm, **{"OUTPUT": kit.file, **build(kit)})
    before = left_behind(kit.data)
    with pytest.raises(QgsProcessingException) as error:
        run(algorithm, values)
    assert words in sentence(error)
    assert left_behind(kit.out) == []
    assert left_behind(kit.data) == before


# Destinations that must not be touched


def classify_file(kit) -> tuple[str, Path]:
    file = kit.data / "sol.gpkg"
    return kit.save(file, kit.land([GOOD] * 4, "sol"))[0], file


@pytest.mark.parametrize(
    "output",
    [
        lambda file: str(file),
        lambda file: f"{file.parent}/../{file.parent.name}/{file.name}",
        lambda file: f"ogr:dbname='{file}' table=\"sol\" (geom)",
    ],
    ids=["file", "another name of the file", "the very table"],
)
@pytest.mark.parametrize("given", ["path", "layer", "layer id"])
def test_an_output_never_overwrites_its_input(kit, run, rows, output, given):
    source, file = classify_file(kit)
    opened = QgsVectorLayer(source, "sol", "ogr")
    QgsProject.instance().addMapLayer(opened, False)
    value = {"path": source, "layer": opened, "layer id": opened.id()}[given]
    with pytest.raises(QgsProcessingException) as error:
        run(CLASSIFY, kit.parameters(CLASSIFY, INPUT=value, OUTPUT=output(file)))
    QgsProject.instance().removeMapLayer(opened.id())
    assert "overwrite the input" in sentence(error)
    assert [row["code_cs"] for row in rows(source)] == ["CS1.1.1.1"] * 4


def test_a_new_table_beside_the_input_is_welcome(kit, run, rows):
    source, file = classify_file(kit)
    run(CLASSIFY, kit.parameters(CLASSIFY, INPUT=source, OUTPUT=f"ogr:dbname='{file}' table=\"classé\" (geom)"))
    assert len(rows(source)) == len(rows(f"{file}|layername=classé")) == 4


def test_a_failed_run_leaves_an_older_result_alone(kit, run, rows):
    run(CLASSIFY, kit.parameters(CLASSIFY, OUTPUT=kit.file))
    with pytest.raises(QgsProcessingException):
        run(CLASSIFY, kit.parameters(CLASSIFY, INPUT=kit.land([""]), OUTPUT=kit.file))
    assert len(rows(kit.file)) == 6


@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson"])
def test_a_run_that_ends_while_it_writes_gives_an_older_result_back(kit, run, rows, cancelling, small_steps, ending):
    file = kit.out / f"résultat.{ending}"
    run(CLASSIFY, kit.parameters(CLASSIFY, OUTPUT=str(file)))
    before, older = left_behind(kit.out), file.read_bytes()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            CLASSIFY,
            kit.parameters(CLASSIFY, INPUT=kit.land([GOOD] * 4), OUTPUT=str(file)),
            cancelling(cancel_after=91),
        )
    assert left_behind(kit.out) == before
    assert file.read_bytes() == older


def test_an_older_file_that_is_held_open_stands_and_the_new_one_stays_beside(kit, run, rows, monkeypatch):
    run(CLASSIFY, kit.parameters(CLASSIFY, OUTPUT=kit.file))
    file = Path(kit.file)
    before, move = file.read_bytes(), Path.replace

    def refuse(source, target):
        if target == file:
            raise PermissionError(13, "in use", str(source), None, str(target))
        return move(source, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(QgsProcessingException) as error:
        run(CLASSIFY, kit.parameters(CLASSIFY, INPUT=kit.land([GOOD] * 4), OUTPUT=kit.file))
    new = file.with_name(f"{file.stem}-new.gpkg")
    assert f"{file} is open in another program (in use): it stands as it was" in sentence(error)
    assert str(new) in sentence(error)
    assert file.read_bytes() == before and left_behind(kit.out) == [new.name, file.name]
    assert len(rows(str(new))) == 4


def test_two_runs_on_one_destination(kit, run, monkeypatch):
    monkeypatch.setattr(locks, "TIMEOUT_SECONDS", 0.3)
    with locks.locked([Path(kit.file)]), pytest.raises(QgsProcessingException) as error:
        run(CLASSIFY, kit.parameters(CLASSIFY, OUTPUT=kit.file))
    assert f"Another run is writing to {kit.file} (process {os.getpid()}" in sentence(error)
    assert left_behind(kit.out) == []
    run(CLASSIFY, kit.parameters(CLASSIFY, OUTPUT=kit.file))
    assert left_behind(kit.out) == ["résultat.gpkg"]


@pytest.mark.parametrize("output", ["OUTPUT", "REPORT"])
def test_a_read_only_destination(kit, run, mounted, output):
    folder = mounted("ro")
    with pytest.raises(QgsProcessingException) as error:
        run(BALANCE, kit.parameters(BALANCE, **{"OUTPUT": kit.file, output: str(folder / "a.gpkg")}))
    assert "cannot be written to" in sentence(error)
    assert left_behind(kit.out) == left_behind(folder) == []


@pytest.mark.parametrize("size", ["40k", "120k", "400k", "900k"])
@pytest.mark.parametrize("table", ["", "sol"])
def test_a_full_disk(kit, run, mounted, size, table):
    folder = mounted(f"size={size}")
    file = folder / "a.gpkg"
    output = f"ogr:dbname='{file}' table=\"{table}\" (geom)" if table else str(file)
    with pytest.raises(QgsProcessingException) as error:
        run(CLASSIFY, kit.parameters(CLASSIFY, INPUT=kit.land([GOOD] * 20_000), OUTPUT=output))
    sentence(error)
    assert not file.exists() or not QgsVectorLayer(f"{file}|layername={table}", "x", "ogr").isValid()


def test_a_missing_package_is_named_with_the_command_that_installs_it(kit, run, monkeypatch):
    from aula_qgis.bridge import packages

    monkeypatch.setitem(packages.NEEDED, "paquet_absent", (1, 2))
    with pytest.raises(QgsProcessingException) as error:
        run(CLASSIFY, kit.parameters(CLASSIFY, OUTPUT=kit.file))
    assert "paquet_absent (1.2 or newer) is missing" in sentence(error)
    assert packages.install_command("paquet_absent") in sentence(error)


def test_rasterio_is_asked_for_by_rasters_alone(kit, run, monkeypatch):
    from aula_qgis.bridge import packages

    monkeypatch.setitem(packages.RASTERS, "rasterio", (99, 0))
    run(CLASSIFY, kit.parameters(CLASSIFY, OUTPUT=kit.file))
    with pytest.raises(Fault, match="rasterio is too old"):
        packages.require(packages.RASTERS)
    assert "python3-rasterio" in packages.install_command("rasterio") or "conda" in packages.install_command("rasterio")


@pytest.mark.parametrize("package", ["plotly", "jinja2"])
def test_a_missing_package_of_the_reports_is_named(kit, run, monkeypatch, package):
    for name in [name for name in sys.modules if name.startswith(("aula_qgis.bridge.reports", f"{package}."))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(QgsProcessingException) as error:
        run(BALANCE, kit.parameters(BALANCE, OUTPUT=kit.file, REPORT=str(kit.out / "rapport.html")))
    assert f"The Python package {package} is missing. To install it: " in sentence(error)
    assert left_behind(kit.out) == []


@pytest.mark.parametrize(
    ("system", "conda", "package", "command"),
    [
        ("linux", True, "geopandas", "conda install -c conda-forge geopandas"),
        ("win32", False, "geopandas", "o4w_setup -q -k -P python3-geopandas"),
        ("win32", False, "distributed", "python -m pip install --user distributed"),
        ("darwin", False, "pandas", "conda create -n qgis -c conda-forge qgis geopandas"),
        ("linux", False, "distributed", "python3 -m pip install --user distributed"),
        ("linux", False, "scipy", "sudo apt-get install python3-scipy"),
    ],
)
def test_each_system_has_its_command(monkeypatch, tmp_path, system, conda, package, command):
    from aula_qgis.bridge.packages import install_command

    if conda:
        (tmp_path / "conda-meta").mkdir()
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(sys, "platform", system)
    assert install_command(package).startswith(command)


def test_versions_are_read_as_distributions_write_them():
    from aula_qgis.bridge.packages import release_of

    assert release_of("2.0.7") == release_of("2.0") == (2, 0) and release_of("3.0.0rc1") == (3, 0)
    assert release_of("0+unknown") is None


def test_a_package_too_old_is_named(kit, run, monkeypatch):
    from aula_qgis.bridge import packages

    monkeypatch.setitem(packages.NEEDED, "pandas", (99, 0))
    with pytest.raises(QgsProcessingException) as error:
        run(CLASSIFY, kit.parameters(CLASSIFY, OUTPUT=kit.file))
    assert "pandas is too old" in sentence(error)


def test_even_a_bug_is_a_sentence(kit, run, monkeypatch):
    from aula_qgis.core.artificialisation import land_cover

    monkeypatch.setattr(land_cover, "classify", lambda *_, **__: 1 / 0)
    with pytest.raises(QgsProcessingException, match=r"Unexpected error in zan_classify .*message log, tab AULA"):
        run(CLASSIFY, kit.parameters(CLASSIFY, OUTPUT=kit.file))
    assert left_behind(kit.out) == []


# Cancelling


@pytest.fixture()
def small_steps(monkeypatch):
    """Written row by row, so that a small layer too can be cancelled midway."""
    monkeypatch.setattr("aula_qgis.bridge.features.FEATURES_PER_BATCH", 1)


@pytest.mark.parametrize("share", [0, 10, 50, 86, 91])
@pytest.mark.parametrize("algorithm", [CLASSIFY, BALANCE, CHANGES])
def test_a_cancelled_run_leaves_nothing(kit, run, cancelling, small_steps, algorithm, share):
    watched = cancelling(cancel_after=share)
    outputs = {"OUTPUT": kit.file}
    if algorithm != CLASSIFY:
        outputs |= {"FLOWS": str(kit.out / "flux.gpkg"), "REPORT": str(kit.out / "rapport.html")}
    with pytest.raises(QgsProcessingException) as error:
        run(algorithm, kit.parameters(algorithm, **outputs), watched)
    assert sentence(error) == "Cancelled: nothing was written."
    assert left_behind(kit.out) == []


def test_a_cancelled_table_leaves_the_other_tables(kit, run, rows, cancelling, small_steps):
    source, file = classify_file(kit)
    output = f"ogr:dbname='{file}' table=\"classé\" (geom)"
    with pytest.raises(QgsProcessingException):
        run(CLASSIFY, kit.parameters(CLASSIFY, INPUT=source, OUTPUT=output), cancelling(cancel_after=86))
    assert len(rows(source)) == 4
    assert not QgsVectorLayer(f"{file}|layername=classé", "x", "ogr").isValid()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_cancels_a_run_and_is_given_back(kit, run, cancelling, number):
    watched = cancelling()
    watched.progressChanged.connect(lambda share: os.kill(os.getpid(), number) if share > 50 else None)
    kept = signal.getsignal(number)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(BALANCE, kit.parameters(BALANCE, OUTPUT=kit.file), watched)
    assert signal.getsignal(number) is kept
    assert left_behind(kit.out) == []


# The binary


@pytest.mark.parametrize(
    "case", ["all geometry NULL", "0 bytes", "missing field", "second date before the first", "destination in /proc"]
)
def test_the_binary_fails_with_a_sentence(kit, qgis_process, on_disk, case):
    algorithm, build, words = FAULTS[case]
    values = on_disk(kit.data / "in.gpkg", kit.parameters(algorithm, **{"OUTPUT": kit.file, **build(kit)}))
    done = qgis_process(algorithm, values)
    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    assert left_behind(kit.out) == []


def test_sigterm_stops_the_binary_and_leaves_nothing(kit, root, shared):
    land = shared("artificialisation/ocsge_metaleurop_2018_cs.gpkg")
    values = {
        "BEFORE": land,
        "AFTER": land,
        "TERRITORIES": shared("artificialisation/communes_62_l93.gpkg"),
        "TERRITORY_ID": "code",
        "DATE_BEFORE": 2018,
        "DATE_AFTER": 2021,
        "OUTPUT": kit.file,
    }
    command = [root / "scripts" / "with-qgis", "qgis_process", "run", "aula:zan_balance", "--"]
    process = subprocess.Popen(
        [*command, *(f"{name}={value}" for name, value in values.items())],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    seen = b""
    while b"10..." not in seen and process.poll() is None:
        seen += os.read(process.stdout.fileno(), 100)
    process.terminate()
    start = time.monotonic()
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1, (seen, said)
    assert time.monotonic() - start < 30
    assert b"Cancelled: nothing was written." in said
    assert left_behind(kit.out) == []


# What is repaired, and reported


def first(rows, result, field="artif_nette_ha", output="OUTPUT"):
    return [row[field] for row in rows(result[output])]


SAID = {
    "geographic CRS": ("EPSG:4326", 1e-4, "lengths and surfaces are computed in EPSG:2154"),
    "Web Mercator": ("EPSG:3857", 1e-4, "(EPSG:3857) does not measure metres"),
    "another metric CRS, whose scale differs": (
        "EPSG:32631",
        4e-3,
        "communes is reprojected from EPSG:2154 to EPSG:32631",
    ),
}


@pytest.mark.parametrize(("crs", "tolerance", "words"), SAID.values(), ids=SAID.keys())
def test_other_crs_give_the_same_figures(kit, run, rows, feedback, crs, tolerance, words):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry

    way = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:2154"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )

    def moved(layer):
        shapes = []
        for feature in layer.getFeatures():
            shape = QgsGeometry(feature.geometry())
            shape.transform(way)
            shapes.append((shape.asWkt(12), *feature.attributes()))
        return kit.layer(layer.fields().names(), shapes, layer.name(), crs=crs)

    values = kit.parameters(BALANCE, OUTPUT="memory:")
    for name in ("BEFORE", "AFTER"):
        values[name] = moved(values[name])
    result = run(BALANCE, values)
    assert first(rows, result, "artif_brute_ha") == pytest.approx([1, 1], rel=tolerance)
    assert first(rows, result, "couvert_pct") == pytest.approx([100, 100], abs=0.05)
    assert words in feedback.text


def test_bow_ties_are_repaired_and_counted(kit, run, rows, feedback):
    x, y = 700_000, 7_000_000
    bow_tie = f"POLYGON(({x} {y}, {x + 100} {y + 100}, {x + 100} {y}, {x} {y + 100}, {x} {y}))"
    layer = kit.land([GOOD, GOOD], shapes=[bow_tie, kit.square(3)])
    result = run(CLASSIFY, kit.parameters(CLASSIFY, INPUT=layer, OUTPUT="memory:"))
    assert "occupation: 1 invalid geometries were repaired" in feedback.text
    assert [f.geometry().area() for f in result["OUTPUT"].getFeatures()] == pytest.approx([5_000, 10_000])
    assert all(f.geometry().isGeosValid() for f in result["OUTPUT"].getFeatures())


def test_rows_without_surface_are_left_out_and_counted(kit, run, rows, feedback):
    layer = kit.land([GOOD, "CS2.1.1.1 US5", GOOD], shapes=[None, kit.square(1), "POLYGON EMPTY"])
    result = run(CLASSIFY, kit.parameters(CLASSIFY, INPUT=layer, OUTPUT="memory:"))
    assert [row["code_cs"] for row in rows(result["OUTPUT"])] == ["CS2.1.1.1"]
    assert "2 rows without surface were left out" in feedback.text


@pytest.mark.parametrize(
    ("kind", "shape", "surface"),
    [
        ("MultiPolygon", "MULTIPOLYGON(((0 0, 10 0, 10 10, 0 10, 0 0)), ((20 0, 30 0, 30 10, 20 10, 20 0)))", 200),
        ("PolygonZ", "POLYGON Z((0 0 5, 10 0 6, 10 10 7, 0 10 8, 0 0 5))", 100),
        ("PolygonM", "POLYGON M((0 0 5, 10 0 6, 10 10 7, 0 10 8, 0 0 5))", 100),
        ("MultiPolygonZM", "MULTIPOLYGON ZM(((0 0 5 1, 10 0 6 1, 10 10 7 1, 0 10 8 1, 0 0 5 1)))", 100),
        ("CurvePolygon", "CURVEPOLYGON(CIRCULARSTRING(0 0, 5 5, 10 0, 5 -5, 0 0))", 78.54),
        ("MultiSurface", "MULTISURFACE(CURVEPOLYGON(CIRCULARSTRING(0 0, 5 5, 10 0, 5 -5, 0 0)))", 78.54),
    ],
)
def test_every_kind_of_polygon_is_read(kit, run, kind, shape, surface):
    layer = kit.land([GOOD], shapes=[shape], kind=kind)
    result = run(CLASSIFY, kit.parameters(CLASSIFY, INPUT=layer, OUTPUT="memory:"))
    assert [f.geometry().area() for f in result["OUTPUT"].getFeatures()] == pytest.approx([surface], rel=1e-3)


def test_duplicate_territories_are_merged_and_said(kit, run, rows, feedback):
    result = run(BALANCE, kit.parameters(BALANCE, TERRITORIES=kit.communes(ids=("33001", "33001")), OUTPUT="memory:"))
    assert first(rows, result, "artif_brute_ha") == pytest.approx([2])
    assert "1 territory identifiers stand on several rows" in feedback.text and "33001" in feedback.text


def test_overlapping_territories_are_said_with_the_surface(kit, run, rows, feedback):
    territories = kit.communes(shapes=[kit.square(0, count=4), kit.square(3, count=3)])
    result = run(BALANCE, kit.parameters(BALANCE, TERRITORIES=territories, OUTPUT="memory:"))
    assert "Territories overlap on 1.00 ha, which count in each of them: 33001 / 33002" in feedback.text
    assert first(rows, result, "desartif_ha") == pytest.approx([1, 1])


def test_self_overlapping_land_cover_is_said_with_the_surface(kit, run, rows, feedback):
    """The first polygon wins: a meadow over the whole of commune A hides the built square behind it."""
    shapes = [kit.square(0, count=3), kit.square(0)]
    layers = {
        name: kit.land([meadow, GOOD], name, shapes=shapes)
        for name, meadow in (("BEFORE", "CS2.2.1 US1.1"), ("AFTER", "CS2.2.1 US5"))
    }
    result = run(BALANCE, kit.parameters(BALANCE, **layers, OUTPUT="memory:"))
    assert feedback.text.count("overlaps itself on 1.00 ha, counted once") == 2
    assert first(rows, result)[0] == pytest.approx(3)


def test_territories_with_gaps_are_said(kit, run, feedback):
    territories = kit.communes(shapes=[kit.square(0, count=2), kit.square(3, count=3)])
    run(BALANCE, kit.parameters(BALANCE, TERRITORIES=territories, OUTPUT="memory:"))
    assert "1.00 ha of the data lie outside every territory" in feedback.text


def test_unknown_codes_are_null_listed_and_measured(kit, run, rows, feedback):
    layer = kit.land([GOOD, "CS8.8 US5", "CS2.2.1 INDETERMINE"])
    result = run(CLASSIFY, kit.parameters(CLASSIFY, INPUT=layer, OUTPUT="memory:"))
    values = first(rows, result, "artif")
    assert values[0] == 1 and not any(isinstance(value, int) for value in values[1:])
    assert "CS8.8 × US5" in feedback.text
    assert "2 polygons (2.00 ha) stay unclassified: they are NULL, never counted as 0" in feedback.text


def test_fields_with_accents_spaces_and_capitals(kit, run, rows):
    names = ("Couverture (été) %", "l'Usage du sol")
    layer = kit.land([GOOD, "cs2.1.1.1 us1.2"], fields=names)
    chosen = {"CS_FIELD": names[0], "US_FIELD": names[1]}
    result = run(CLASSIFY, kit.parameters(CLASSIFY, INPUT=layer, **chosen, OUTPUT=kit.file))
    assert first(rows, result, "artif") == [1, 0]
    assert set(names) <= set(rows(result["OUTPUT"])[0])


def test_a_path_with_an_apostrophe(kit, run, rows):
    folder = kit.out / "l'été, œuvre"
    folder.mkdir()
    source = kit.save(folder / "l'entrée.gpkg", kit.land([GOOD], "sol"))[0]
    result = run(CLASSIFY, kit.parameters(CLASSIFY, INPUT=source, OUTPUT=str(folder / "d'un coup.gpkg")))
    assert first(rows, result, "artif") == [1]
    assert left_behind(folder) == ["d'un coup.gpkg", "l'entrée.gpkg"]


def test_identifiers_that_are_numbers(kit, run, rows):
    territories = kit.layer(
        ["insee", "nom", "epci"], [(kit.square(0, count=6), 33001.0, None, None)], types={"insee": "REAL"}
    )
    result = run(BALANCE, kit.parameters(BALANCE, TERRITORIES=territories, OUTPUT="memory:"))
    assert first(rows, result, "id") == ["33001"]


@pytest.mark.parametrize("field", ["artif", "ARTIF", "motif", "fid", "geometry", "geom", "id"])
def test_an_input_field_named_like_an_output(kit, run, rows, field):
    layer = kit.layer(["code_cs", "code_us", field], [(kit.square(0), "CS1.1.1.1", "US5", "7")])
    result = run(CLASSIFY, kit.parameters(CLASSIFY, INPUT=layer, OUTPUT=kit.file))
    assert first(rows, result, "artif") == [1]


def test_tables_of_one_file_are_called_by_their_names(kit, run, feedback):
    """QGIS calls both "in": a planner could not tell which layer is meant."""
    bow_tie = "POLYGON((700000 7000000, 700100 7000100, 700100 7000000, 700000 7000100, 700000 7000000))"
    values = kit.parameters(BALANCE, OUTPUT="memory:")
    paths = kit.save(kit.data / "in.gpkg", values["BEFORE"], kit.land([GOOD], "an 2022", shapes=[bow_tie]))
    run(BALANCE, {**values, "BEFORE": paths[0], "AFTER": paths[1]})
    assert "an 2022: 1 invalid geometries were repaired" in feedback.text


@pytest.mark.parametrize("suffix", ["shp", "geojson", "gpkg", ""])
def test_a_cancelled_file_takes_its_companions_along(kit, run, cancelling, small_steps, suffix):
    output = kit.out / (f"résultat.{suffix}" if suffix else "résultat")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(CLASSIFY, kit.parameters(CLASSIFY, OUTPUT=str(output)), cancelling(cancel_after=91))
    assert left_behind(kit.out) == []


def test_a_huge_identifier_list_is_cut_in_the_message(kit, run, feedback):
    shapes = [kit.square(0, count=6)] * 60
    ids = [f"C{k:03d}" for k in range(30)] * 2
    run(BALANCE, kit.parameters(BALANCE, TERRITORIES=kit.communes(shapes, ids, ids), OUTPUT="memory:"))
    assert max(map(len, feedback.said)) < 500


def test_json_log_of_the_binary_is_whole(kit, qgis_process, on_disk):
    """Nothing prints into the JSON, and warnings reach it."""
    values = on_disk(
        kit.data / "in.gpkg", kit.parameters(BALANCE, TERRITORIES=kit.communes(ids=("1", "1")), OUTPUT=kit.file)
    )
    done = qgis_process(BALANCE, values)
    assert done.returncode == 0, done.stderr
    assert "merged into one territory" in json.dumps(json.loads(done.stdout)["log"])


def test_the_same_run_twice_overwrites_its_result(kit, run, rows):
    for _ in range(2):
        result = run(BALANCE, kit.parameters(BALANCE, OUTPUT=kit.file, FLOWS=str(kit.out / "flux.gpkg")))
    assert len(rows(result["OUTPUT"])) == 2


@pytest.mark.parametrize("way", ["ENAF", "direction"])
def test_rules_that_do_not_apply_are_said_once(kit, run, feedback, way):
    shared = {"APPLY_THRESHOLDS": True, "OUTPUT": kit.file}
    if way == "ENAF":
        run(CLASSIFY, {"INPUT": kit.land(["CS2.2.1 US2.1.1", "CS1.1.1 US5.1.1"]), "NOMENCLATURE": 1, **shared})
    else:
        changes = kit.layer(["artificialisation"], [(kit.square(0), "1"), (kit.square(3), "-1")], "diff")
        run(CHANGES, kit.parameters(CHANGES, CHANGES=changes, **shared))
    assert feedback.text.count("they are not applied here") == 1
