"""Tables of a GeoPackage replaced in one transaction: rows, index, registers, styles, reference systems."""

import sqlite3
import struct
from contextlib import closing

import pytest

from aula_qgis.bridge.outputs.geopackage import keep, merging, settle, tables_of

REGISTERS = """
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT UNIQUE, srs_id INTEGER);
CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, PRIMARY KEY (table_name, column_name));
CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT);
CREATE TABLE gpkg_ogr_contents (table_name TEXT PRIMARY KEY, feature_count INTEGER);
CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT, f_table_name TEXT, styleName TEXT, styleQML TEXT, useAsDefault BOOLEAN);
INSERT INTO gpkg_contents VALUES ('layer_styles', 'attributes', 'layer_styles', 0);
INSERT INTO gpkg_spatial_ref_sys VALUES ('undefined', -1, 'NONE', -1, 'undefined');
"""
SPATIAL = """
CREATE TABLE "{t}" (fid INTEGER PRIMARY KEY AUTOINCREMENT, geom BLOB, nom TEXT);
INSERT INTO gpkg_contents VALUES ('{t}', 'features', '{t}', {srs});
INSERT INTO gpkg_geometry_columns VALUES ('{t}', 'geom', 'POINT', {srs});
INSERT INTO gpkg_extensions VALUES ('{t}', 'geom', 'gpkg_rtree_index');
INSERT INTO gpkg_ogr_contents VALUES ('{t}', {count});
CREATE VIRTUAL TABLE "rtree_{t}_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE INDEX "idx_{t}" ON "{t}" (nom);
CREATE TRIGGER "rtree_{t}_geom_insert" AFTER INSERT ON "{t}" BEGIN
    INSERT INTO "rtree_{t}_geom" VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), 0, 1); END;
CREATE TRIGGER "rtree_{t}_geom_delete" AFTER DELETE ON "{t}" BEGIN DELETE FROM "rtree_{t}_geom" WHERE id = ST_X(OLD.geom); END;
"""


def blob(srs, value):
    return b"GP\x00\x01" + struct.pack("<i", srs) + struct.pack("<d", value)


def make(file, *tables, srs=2154, definition="L93", names=("a", "b"), style="ours", organization="EPSG"):
    """A small GeoPackage with an rtree and the triggers that need GDAL's functions."""
    with closing(sqlite3.connect(file)) as database:
        database.executescript(REGISTERS)
        database.execute(
            "INSERT INTO gpkg_spatial_ref_sys VALUES ('x', ?, ?, ?, ?)", (srs, organization, srs, definition)
        )
        for table in tables:
            trigger_free, triggers = SPATIAL.format(t=table, srs=srs, count=len(names)).split("CREATE TRIGGER", 1)
            database.executescript(trigger_free)
            for number, name in enumerate(names, 1):
                database.execute(f'INSERT INTO "{table}" (geom, nom) VALUES (?, ?)', (blob(srs, number), name))
                database.execute(f'INSERT INTO "rtree_{table}_geom" VALUES (?, ?, ?, 0, 1)', (number, number, number))
            database.executescript("CREATE TRIGGER" + triggers)
            if style:
                database.execute(
                    "INSERT INTO layer_styles (f_table_name, styleName, styleQML, useAsDefault) VALUES (?, ?, 'x', 1)",
                    (table, style),
                )
        database.commit()
    return file


def content(file, *but):
    """All rows of all tables, without those of the tables in `but`."""
    with closing(sqlite3.connect(file)) as database:
        names = [n for (n,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: [row for row in database.execute(f'SELECT * FROM "{name}"') if not set(but) & set(row)]
            for name in names
            if name not in but and not any(f"rtree_{t}_" in name for t in but) and name != "sqlite_sequence"
        }


def rows(file, sql):
    with closing(sqlite3.connect(file)) as database:
        return database.execute(sql).fetchall()


@pytest.mark.parametrize("table", ["sol", "classé d’été", "100%_x"])
def test_a_table_is_replaced_with_all_that_belongs_to_it(tmp_path, table):
    target = make(tmp_path / "t.gpkg", table, f"{table}_geom", "autre", names=("vieux",) * 5)
    new = make(tmp_path / "n.gpkg", table, names=("a", "b", "c"))
    before = content(target, table)
    with merging(new, target, [table]):
        pass
    assert content(target, table) == before
    assert content(target, f"{table}_geom", "autre")[table] == content(new)[table]
    assert rows(target, f'SELECT * FROM "rtree_{table}_geom"') == rows(new, f'SELECT * FROM "rtree_{table}_geom"')
    made = "SELECT type, name, sql FROM sqlite_master WHERE tbl_name = '{}' ORDER BY name"
    assert rows(target, made.format(table)) == rows(new, made.format(table))
    assert rows(target, f"SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = '{table}'") == [(3,)]
    assert rows(target, "PRAGMA integrity_check") == [("ok",)]


def test_a_new_table_comes_with_the_registers_that_were_missing(tmp_path):
    target, new = tmp_path / "t.gpkg", make(tmp_path / "n.gpkg", "sol")
    with closing(sqlite3.connect(target)) as database:
        database.executescript(REGISTERS.split("CREATE TABLE gpkg_geometry_columns")[0])
    with merging(new, target, ["sol"]):
        pass
    assert content(target) == content(new)


def test_users_own_styles_stay_and_ours_is_the_default(tmp_path):
    target, new = make(tmp_path / "t.gpkg", "sol", style="à moi"), make(tmp_path / "n.gpkg", "sol")
    for _ in range(2):
        with merging(new, target, ["sol"]):
            pass
    assert sorted(rows(target, "SELECT styleName, useAsDefault FROM layer_styles")) == [("ours", 1), ("à moi", 0)]


def test_a_reference_system_of_another_meaning_gets_another_number(tmp_path):
    target = make(tmp_path / "t.gpkg", "autre", srs=100_001, definition="local A", organization="NONE")
    new = make(tmp_path / "n.gpkg", "sol", srs=100_001, definition="local B", organization="NONE")
    with merging(new, target, ["sol"]):
        pass
    ((srs, definition),) = rows(
        target,
        "SELECT srs_id, definition FROM gpkg_geometry_columns JOIN gpkg_spatial_ref_sys USING (srs_id) WHERE table_name = 'sol'",
    )
    assert definition == "local B" and srs != 100_001
    assert rows(target, "SELECT geom FROM sol") == [(blob(srs, 1),), (blob(srs, 2),)]
    assert rows(target, "SELECT srs_id FROM gpkg_contents WHERE table_name = 'sol'") == [(srs,)]
    assert rows(target, "SELECT geom FROM autre") == [(blob(100_001, 1),), (blob(100_001, 2),)]


def test_what_fails_meanwhile_undoes_it(tmp_path):
    target, new = make(tmp_path / "t.gpkg", "sol", names=("vieux",)), make(tmp_path / "n.gpkg", "sol", "b")
    before = target.read_bytes()
    with pytest.raises(ZeroDivisionError), merging(new, target, ["sol", "b"]):
        1 / 0  # noqa: B018
    assert target.read_bytes() == before
    with pytest.raises(sqlite3.Error), merging(new, target, ["sol", "absent"]):
        pass
    assert target.read_bytes() == before


def test_the_log_of_an_older_file_is_brought_in(tmp_path):
    file = make(tmp_path / "t.gpkg", "sol")
    database = sqlite3.connect(file)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("INSERT INTO gpkg_ogr_contents VALUES ('x', 7)")
    database.commit()
    log, old = file.with_name("t.gpkg-wal").read_bytes(), file.read_bytes()
    database.close()
    file.write_bytes(old)
    file.with_name("t.gpkg-wal").write_bytes(log)
    settle(file)
    assert (file.with_name("t.gpkg-wal").read_bytes() if file.with_name("t.gpkg-wal").exists() else b"") == b""
    assert rows(file, "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'x'") == [(7,)]


def test_tables_of_a_file(tmp_path):
    assert tables_of(make(tmp_path / "t#1 50%.gpkg", "b", "a")) == ["layer_styles", "b", "a"]
    assert tables_of(tmp_path / "absent.gpkg") is None and not (tmp_path / "absent.gpkg").exists()
    (tmp_path / "x.gpkg").write_text("no database")
    assert tables_of(tmp_path / "x.gpkg") is None


def unordered(file):
    """All rows of a GeoPackage, in any order, and its styles whatever their numbers."""
    found = {name: sorted(map(repr, lines)) for name, lines in content(file, "layer_styles").items()}
    return found | {"styles": sorted(rows(file, "SELECT f_table_name, styleName, useAsDefault FROM layer_styles"))}


def test_kept_tables_come_back_and_new_ones_go(tmp_path):
    target = make(tmp_path / "t.gpkg", "Sol", "autre", names=("old",), style="à moi")
    new, kept = make(tmp_path / "n.gpkg", "sol", "fresh"), tmp_path / "kept.gpkg"
    with closing(sqlite3.connect(target)) as database:
        database.executescript(
            "CREATE VIEW vue AS SELECT nom FROM autre; INSERT INTO gpkg_contents VALUES ('vue', 'attributes', 'vue', 0);"
        )
    with closing(sqlite3.connect(new)) as database:
        database.executescript(
            "CREATE TABLE vue (nom TEXT); INSERT INTO gpkg_contents VALUES ('vue', 'attributes', 'vue', 0);"
        )
    before = unordered(target)
    names = keep(target, ["sol", "fresh", "vue"], kept)
    assert sorted(names) == ["Sol", "vue"]
    with merging(new, target, ["sol", "fresh", "vue"]):
        pass
    assert unordered(target) != before
    with merging(kept, target, names, drop=["sol", "fresh", "vue"]):
        pass
    assert unordered(target) == before
