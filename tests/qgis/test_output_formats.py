"""What a user may name as an output: every format and every kind of path is written, or refused with a sentence."""

import zipfile
from pathlib import Path

import pytest
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsVectorLayer,
)

from aula_qgis.bridge.outputs import formats
from tests.qgis.test_faults import CLASSIFY, GOOD, kit, left_behind, sentence  # noqa: F401

COUNT = 4
FORMATS = {
    "gpkg": True,
    "shp": True,
    "geojson": True,
    "fgb": True,
    "sqlite": True,
    "kml": True,
    "csv": False,
    "xlsx": False,
    "ods": False,
    "dbf": False,
}
"""Ending → does it hold geometry?"""


@pytest.mark.parametrize(("ending", "spatial"), FORMATS.items())
def test_a_format_is_written_with_what_it_holds(kit, run, feedback, ending, spatial):  # noqa: F811
    file = kit.out / f"sol.{ending}"
    for _ in range(2):  # anew, then over the older one
        found = run(CLASSIFY, kit.parameters(CLASSIFY, INPUT=kit.land([GOOD] * COUNT), OUTPUT=str(file)))["OUTPUT"]
        layer = QgsVectorLayer(found, "x", "ogr")
        assert layer.isValid() and layer.featureCount() == COUNT
        assert layer.isSpatial() == spatial
        assert any(name.startswith("artif") for name in layer.fields().names())
        if spatial:
            box = layer.extent()
            assert (abs(box.xMaximum()) < 180) == (ending == "kml") and box.width() > 0
        del layer
    assert any("holds no geometry" in text for text in feedback.said) == (not spatial)
    assert any("field names are cut" in text for text in feedback.said) == (ending in ("shp", "dbf"))
    assert [name for name in left_behind(kit.out) if Path(name).stem != "sol"] == []


FORMULAS = ["=1+1", "+x", "-x", "@a", "\t=1"]
"""Texts that a spreadsheet computes."""


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_texts_that_a_spreadsheet_would_compute_are_said_and_kept(kit, run, feedback, rows, ending):  # noqa: F811
    land = kit.land([GOOD, *FORMULAS])
    found = run(CLASSIFY, kit.parameters(CLASSIFY, INPUT=land, OUTPUT=str(kit.out / f"sol.{ending}")))["OUTPUT"]
    said = [text for text in feedback.said if "begin as a formula does" in text]
    assert len(said) == (ending == "csv")  # a workbook tells texts from formulas
    kept = {value for row in rows(found) for value in row.values() if isinstance(value, str)}
    assert {text.strip() for text in FORMULAS} <= {value.strip() for value in kept}


def test_a_signed_number_is_no_formula():
    plain = ["-5", "+33 6 12", "-1,5", "a=b", "", None, 3]
    assert formats.formulas(Path("a.csv"), [plain]) == []
    (note,) = formats.formulas(Path("a.csv"), [["nom", "=x"], [*FORMULAS, *plain]])
    assert note.facts == {"file": "a.csv", "count": 6, "example": "=x"}


@pytest.mark.parametrize(("asked", "found"), [(None, "UTF-8"), ("System", "UTF-8"), ("ISO-8859-1", "88591")])
def test_a_shapefile_names_an_encoding_that_others_read(kit, asked, found):  # noqa: F811
    """What QGIS calls "System" is none: qgis_process wrote that into the .cpg."""
    output, context = QgsProcessingOutputLayerDefinition(str(kit.out / "sol.shp")), QgsProcessingContext()
    output.createOptions = {} if asked is None else {"fileEncoding": asked}
    context.setDefaultEncoding("system")
    values = kit.parameters(CLASSIFY, INPUT=kit.land(["CS1.1.1.1 été"]), OUTPUT=output)
    processing.run(f"aula:{CLASSIFY}", values, context=context)
    assert (kit.out / "sol.cpg").read_text() == found
    assert "été".encode("latin1" if asked == "ISO-8859-1" else "utf-8") in (kit.out / "sol.dbf").read_bytes()


@pytest.mark.parametrize("ending", ["foo", "txt", "gpx", "dxf", "parquet"])
def test_a_format_that_cannot_be_written_is_refused_by_name(kit, run, ending):  # noqa: F811
    with pytest.raises(QgsProcessingException) as error:
        run(CLASSIFY, kit.parameters(CLASSIFY, OUTPUT=str(kit.out / f"sol.{ending}")))
    assert f"Layers are not written as .{ending}" in sentence(error) and "gpkg" in sentence(error)
    assert left_behind(kit.out) == []


def test_a_shapefile_in_capitals_is_refused_by_name(kit, run):  # noqa: F811
    with pytest.raises(QgsProcessingException, match=r"SOL\.SHP end in \.shp"):
        run(CLASSIFY, kit.parameters(CLASSIFY, OUTPUT=str(kit.out / "SOL.SHP")))
    assert left_behind(kit.out) == []


@pytest.mark.parametrize("name", ["50 %", "a#1", "a?b", "l'été", 'dit "nord"', "à côté", "x&y;z", "a=b,c"])
@pytest.mark.parametrize("kind", ["file", "table", "shp", "csv"])
def test_a_path_of_any_letters_is_written(kit, run, rows, name, kind):  # noqa: F811
    folder = kit.out / name
    folder.mkdir()
    file = folder / f"{name}.{'gpkg' if kind in ('file', 'table') else kind}"
    quoted = str(file).replace("\\", "\\\\").replace("'", "\\'")
    output = f"ogr:dbname='{quoted}' table=\"sol\" (geom)" if kind == "table" else str(file)
    for _ in range(2):
        run(CLASSIFY, kit.parameters(CLASSIFY, INPUT=kit.land([GOOD] * COUNT), OUTPUT=output))
        layer = QgsVectorLayer(f"{file}|layername=sol" if kind == "table" else str(file), "x", "ogr")
        assert layer.isValid() and layer.featureCount() == COUNT
        del layer
    assert {Path(each).stem for each in left_behind(folder)} == {name}


@pytest.mark.parametrize(
    ("name", "words"),
    [("a%20b.gpkg", "percent sign"), ("(geom).gpkg", "begins with"), ("-a.gpkg", "begins with"), ("a:b.gpkg", "colon")],
)
def test_a_name_that_qgis_or_a_geopackage_does_not_take_is_refused(kit, run, name, words):  # noqa: F811
    for output in (str(kit.out / name), f"ogr:dbname='{kit.out / name}' table=\"{Path(name).stem}\" (geom)"):
        with pytest.raises(QgsProcessingException, match=words):
            run(CLASSIFY, kit.parameters(CLASSIFY, OUTPUT=output))
    assert left_behind(kit.out) == []


@pytest.fixture()
def sources(kit):  # noqa: F811
    """A csv, a zip with a csv, a folder, a raster, links: what a parameter may name to be read."""
    (kit.data / "codes.csv").write_text("code;nom\n1;a\n")
    with zipfile.ZipFile(kit.data / "horaires.zip", "w") as archive:
        archive.writestr("stops.txt", "stop_id\n1\n")
    (kit.data / "lien.csv").symlink_to(kit.data / "codes.csv")
    (kit.data / "double.csv").hardlink_to(kit.data / "codes.csv")
    return kit.data


@pytest.mark.parametrize(
    ("read", "written"),
    [
        ("codes.csv", "codes.csv"),
        ("codes.csv", "lien.csv"),
        ("lien.csv", "double.csv"),
        ("codes.csv", "../data/codes.csv"),
        ("horaires.zip", "horaires.zip"),
        ("/vsizip/{}/horaires.zip/stops.txt", "horaires.zip"),
        (".", "codes.csv"),
    ],
)
def test_a_report_never_overwrites_what_is_read(sources, read, written):
    """Every parameter counts, whatever its kind: here the texts of any of them."""
    value = read.format(sources) if "{}" in read else str(sources / read)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aula:station_service")
    before = (sources / written.removeprefix("../data/")).read_bytes()
    output = str(sources / written.replace("../data", f"../{sources.name}"))
    context = QgsProcessingContext()
    well, message = algorithm.checkParameterValues({"GTFS": value, "OUTPUT": "memory:", "REPORT": output}, context)
    assert not well and "would overwrite the input" in message
    assert (sources / written.removeprefix("../data/")).read_bytes() == before
    well, message = algorithm.checkParameterValues(
        {"GTFS": value, "OUTPUT": "memory:", "REPORT": str(sources.parent / "autre.html")}, context
    )
    assert "would overwrite" not in message


def test_what_is_named_from_the_folder_one_stands_in_is_given_back_so(run, parameters, monkeypatch, tmp_path):
    """Scripts find a result under the very name that they gave."""
    monkeypatch.chdir(tmp_path)
    named = {
        "OUTPUT": "bilan.gpkg",
        "FLOWS": "ogr:dbname='flux.gpkg' table=\"flux\" (geom)",
        "MATRIX": "matrice.csv",
        "REPORT": "./bilan.html",
    }
    done = run("zan_balance", parameters("zan_balance", **named))
    assert {name: done[name] for name in named} == {**named, "FLOWS": "flux.gpkg|layername=flux"}
    assert {file.name for file in tmp_path.iterdir()} == {"bilan.gpkg", "flux.gpkg", "matrice.csv", "bilan.html"}
