"""Tables of files: one reading, whatever the format and the dialect, for every algorithm."""

import importlib
import zipfile

import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer

from aula_qgis.bridge.tables import read_table
from aula_qgis.core.messages import Fault
from tests.spreadsheets import Day, write_xlsx

TITLE = [["Consommation d'espaces 2009-2023"], []]
NAMES = ["Code INSEE", "Libellé", "depuis", *(f"naf{y:02}art{y + 1:02}" for y in range(9, 23))]
ROWS = [["01004", "Ambérieu", "2019-01-01", *["10 000"] * 14], ["2A004", "Ajaccio", "2019-02-01", *["5\u202f000"] * 14]]
TYPED = [["01004", "Ambérieu", Day(43466), *[10_000] * 14], ["2A004", "Ajaccio", Day(43497), *[5_000] * 14]]


def csv_text(rows, sign=";"):
    return "".join(sign.join(row) + "\n" for row in rows)


def written(folder, kind):
    """The same table as people keep it; the sheet to read where there is a choice."""
    text, sheet = csv_text([*TITLE, NAMES, *ROWS]), folder / "conso.xlsx"
    if kind == "ods":
        source = written(folder, "all-text sheet")
        options = gdal.VectorTranslateOptions(format="ODS")
        gdal.VectorTranslate(str(folder / "conso.ods"), source, options=options)
        return str(folder / "conso.ods")
    if kind.endswith("sheet"):
        sheets = {
            "all-text sheet": {"F": [NAMES, *ROWS]},
            "typed sheet": {"F": [NAMES, *TYPED]},
            "titled sheet": {"F": [*TITLE, NAMES, *TYPED]},
            "second sheet": {"Lisez-moi": [["Source : Cerema"]], "Conso": [NAMES, *TYPED]},
            "named sheet": {"Autre": [["a", "b"], ["1", "2"], ["3", "4"]], "Conso": [NAMES, *TYPED]},
        }
        write_xlsx(sheet, sheets[kind])
        return f"{sheet}|layername=Conso" if kind == "named sheet" else str(sheet)
    file = folder / "conso.csv"
    file.write_bytes(text.replace("\u202f", " ").encode(kind) if kind == "cp1252" else text.encode(kind))
    return str(file)


KINDS = ["utf-8", "utf-8-sig", "cp1252", "utf-16"]
SHEETS = ["all-text sheet", "typed sheet", "titled sheet", "second sheet", "named sheet", "ods"]


@pytest.mark.parametrize("kind", [*KINDS, *SHEETS])
def test_the_same_figures_from_every_file(kind, run, rows, tmp_path):
    values = {"INPUT": written(tmp_path, kind), "ID": "code_insee", "NAME": "Libelle", "VALUE_UNIT": 0}
    done = run("zan_enaf_trajectory", {**values, "OUTPUT": str(tmp_path / "o.gpkg")})
    found = [(row["id"], row["nom"], row["conso_ref_ha"], row["reste_ha"]) for row in rows(done["OUTPUT"])]
    assert found == [("01004", "Ambérieu", 10.0, 3.0), ("2A004", "Ajaccio", 5.0, 1.5)]


def read(file):
    module = importlib.import_module("aula_qgis.bridge.table_source")
    return module.table_source(str(file), QgsVectorLayer(str(file), "t", "ogr"), ())


def test_what_was_found_is_said(tmp_path):
    texts = [str(note) for note in read(written(tmp_path, "second sheet")).notes]
    assert len(texts) == 1 and "2 sheets (['Lisez-moi', 'Conso']): Conso is read" in texts[0]
    texts = [str(note) for note in read(written(tmp_path, "titled sheet")).notes]
    assert len(texts) == 1 and "below the first row" in texts[0]


def test_kinds_of_fields_and_the_names_that_qgis_gives_them(tmp_path):
    compat = importlib.import_module("aula_qgis.bridge.compat")
    file = tmp_path / "t.csv"
    file.write_text("Titre;;;;\ncode;n;x;y;z\n01004;12;1.5;1,5;1.10\n01005;;-2;2;3\n", encoding="utf-8")
    source = read(file)
    kinds = [source.fields().at(place).type() for place in range(5)]
    assert kinds == [compat.TEXT, compat.LONG, compat.REAL, compat.TEXT, compat.REAL]
    assert source.values(1) == [12, None] and source.values(4) == [1.1, 3.0] and source.values(4, True)[0] == "1.10"
    former = QgsVectorLayer(str(file), "t", "ogr").fields().names()
    assert source.lookup(former[0]) == 0 and source.lookup("code insee") == -1


def test_layers_that_are_more_than_a_file_stay_with_qgis(tmp_path, layer, square):
    module = importlib.import_module("aula_qgis.bridge.table_source")
    file = tmp_path / "t.csv"
    file.write_text("code;n\n01004;12\n", encoding="utf-8")
    filtered = QgsVectorLayer(str(file), "t", "ogr")
    assert module.table_source(str(file), filtered, ()) is not None
    filtered.setSubsetString("\"n\" = '12'")
    assert module.table_source(str(file), filtered, ()) is None
    assert module.table_source("", layer(["a"], [(square(0), "1")]), ()) is None
    assert module.table_source("", None, ()) is None


@pytest.mark.parametrize("content", ["é".encode("cp1252"), "é".encode()])
def test_a_dbf_that_does_not_tell_its_encoding(content, tmp_path):
    module = importlib.import_module("aula_qgis.bridge.tables")
    file = tmp_path / "t.dbf"
    header = bytes([3, 124, 1, 1]) + (1).to_bytes(4, "little") + (65).to_bytes(2, "little") + (6).to_bytes(2, "little")
    field = b"nom".ljust(11, b"\0") + b"C" + bytes(4) + bytes([5]) + bytes(15)
    file.write_bytes(header + bytes(20) + field + b"\r" + b" " + content.ljust(5) + b"\x1a")
    table, notes = module.read_table(file)
    assert table["nom"].tolist() == ["é"] and not notes


@pytest.mark.parametrize("ending", ["xlsx", "ods", "xls", "dbf"])
def test_a_workbook_that_is_something_else_opens_no_other_file(tmp_path, ending):
    (tmp_path / "secret.csv").write_text("a,b\ns3cret,1\n", encoding="utf-8")
    source = f"<SrcDataSource>{tmp_path / 'secret.csv'}</SrcDataSource>"
    file = tmp_path / f"table.{ending}"
    file.write_text(f'<OGRVRTDataSource><OGRVRTLayer name="secret">{source}</OGRVRTLayer></OGRVRTDataSource>')
    with pytest.raises(Fault, match="cannot be opened"):
        read_table(file)


def test_a_workbook_that_unpacks_to_too_much_is_not_opened(tmp_path):
    file = tmp_path / "bombe.xlsx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("xl/worksheets/sheet1.xml", "<row/>")
    content = bytearray(file.read_bytes())
    entry = content.rfind(b"PK\1\2")
    content[entry + 24 : entry + 28] = (4_000_000_000).to_bytes(4, "little")
    file.write_bytes(bytes(content))
    with pytest.raises(Fault, match="unpacks to 4000 MB"):
        read_table(file)
