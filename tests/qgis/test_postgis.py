"""Layers of a real PostgreSQL with PostGIS: read as files are, written whole or not at all, opened with their style."""

import json
import math
import os
import shutil
import subprocess
import tempfile
from itertools import zip_longest
from pathlib import Path

import pytest
from qgis import processing
from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerExporter,
)
from qgis.PyQt.QtCore import NULL

from processing_algs.provider import ALGORITHMS
from tests.qgis.good_runs import World

SERVER = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
ACCOUNTS = """
    CREATE DATABASE aula;
    CREATE ROLE agence LOGIN PASSWORD 'mot de passe';
    CREATE ROLE lecteur LOGIN PASSWORD 'lecture';
    CREATE ROLE apostrophe LOGIN PASSWORD 'l''été du plan';
    GRANT CREATE ON DATABASE aula TO agence;
"""
SCHEMAS = """
    CREATE EXTENSION postgis;
    CREATE SCHEMA "Étude d'été" AUTHORIZATION agence;
    CREATE SCHEMA entree AUTHORIZATION agence;
    GRANT USAGE ON SCHEMA "Étude d'été" TO lecteur, apostrophe;
    GRANT ALL ON SCHEMA public TO agence;
"""
CUT = """
    CREATE OR REPLACE FUNCTION public.cut() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
        BEGIN IF (to_jsonb(NEW) ->> TG_ARGV[0])::int = 200 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NEW; END $$;
    CREATE OR REPLACE FUNCTION public.arm() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
        DECLARE made record;
        BEGIN
            FOR made IN SELECT * FROM pg_event_trigger_ddl_commands() WHERE object_type = 'table' LOOP
                EXECUTE format('CREATE TRIGGER cut BEFORE INSERT ON %s FOR EACH ROW EXECUTE FUNCTION public.cut(%L)', made.object_identity,
                    (SELECT attname FROM pg_attribute WHERE attrelid = made.objid AND attnum = 1));
            END LOOP;
        END $$;
    CREATE EVENT TRIGGER cut ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION public.arm();
"""
"""Ends the session that writes the row 200 of a new table."""
HBA = "local all postgres trust\nlocal all all scram-sha-256\n"
SCHEMA = "Étude d'été"
KEY = "cle_de_table"


class Database:
    """A cluster of its own that listens to a socket in its folder alone."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="pg"))
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres")
        self.command("initdb", "-D", self.folder / "data", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8")
        (self.folder / "data" / "pg_hba.conf").write_text(HBA)
        self.start()
        for database, orders in (("postgres", ACCOUNTS), ("aula", SCHEMAS)):
            for order in filter(str.strip, orders.split(";")):
                self.sql(order, database)

    @property
    def own(self) -> list[str]:
        """What makes a command that of a user who may run PostgreSQL."""
        return ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []

    def command(self, name: str, *arguments) -> str:
        done = subprocess.run(
            [*self.own, SERVER[-1] / name, *arguments], capture_output=True, text=True, check=False, cwd="/", timeout=60
        )
        assert done.returncode == 0, done.stderr + done.stdout
        return done.stdout

    def start(self) -> None:
        options = f"-k {self.folder} -c listen_addresses='' -c fsync=off"
        self.command("pg_ctl", "-D", self.folder / "data", "-w", "-o", options, "-l", self.folder / "log", "start")

    def stop(self, how: str = "fast") -> None:
        self.command("pg_ctl", "-D", self.folder / "data", "-w", "-m", how, "stop")

    def sql(self, order: str, database: str = "aula") -> list[str]:
        return self.command(
            "psql", "-h", self.folder, "-U", "postgres", "-At", "-v", "ON_ERROR_STOP=1", "-c", order, database
        ).splitlines()

    def parts(self, user: str = "agence", password: str = "mot de passe") -> QgsDataSourceUri:
        made = QgsDataSourceUri()
        made.setConnection(str(self.folder), "", "aula", user, password)
        return made

    def table(self, name: str, schema: str = SCHEMA, geometry: str | None = "geom", **account) -> str:
        made = self.parts(**account)
        made.setDataSource(schema, name, geometry or "")
        return made.uri(False)

    def tables(self, schema: str = SCHEMA) -> list[str]:
        quoted = schema.replace("'", "''")
        return sorted(self.sql(f"SELECT tablename FROM pg_tables WHERE schemaname = '{quoted}'"))

    def load(
        self, layer: QgsVectorLayer, name: str, schema: str = "entree", geometry: str | None = "geom"
    ) -> QgsVectorLayer:
        """Put a layer into a table, and open it from there; a GeoPackage may hold several parts where it promises one."""
        title = layer.name()
        if layer.isSpatial():
            layer = processing.run("native:promotetomulti", {"INPUT": layer, "OUTPUT": "memory:"})["OUTPUT"]
        uri = self.table(name, schema, geometry if layer.isSpatial() else None).replace(
            " table=", f" key='{KEY}' table="
        )
        status, said = QgsVectorLayerExporter.exportLayer(
            layer, uri, "postgres", layer.crs(), False, {"overwrite": True, "lowercaseFieldNames": False}
        )
        assert status == QgsVectorLayerExporter.ExportError.NoError, said
        opened = QgsVectorLayer(uri, title, "postgres")
        assert opened.isValid() and opened.featureCount() == layer.featureCount()
        return opened


@pytest.fixture(scope="module")
def database():
    if not SERVER or (os.geteuid() == 0 and shutil.which("runuser") is None):
        pytest.skip("PostgreSQL is not installed")
    if not (Path("/usr/share/postgresql") / SERVER[-1].parts[-2] / "extension" / "postgis.control").exists():
        pytest.skip("PostGIS is not installed")
    made = Database()
    yield made
    made.stop("immediate")
    shutil.rmtree(made.folder)


@pytest.fixture(autouse=True)
def emptied(database):
    yield
    for table in database.tables():
        database.sql(f'DROP TABLE "{SCHEMA}"."{table}"')
    database.sql("DROP TABLE IF EXISTS public.layer_styles")


@pytest.fixture()
def classify(run, parameters, database):
    def start(watched=None, **change):
        values = parameters("zan_classify", OUTPUT=f"postgis:{database.table('sol')}", **change)
        return run("zan_classify", values, *([watched] if watched else []))["OUTPUT"]

    return start


def opened(result: str) -> QgsVectorLayer:
    provider, uri = result.split("://", 1)
    layer = QgsVectorLayer(uri, "rouvert", provider)
    assert layer.isValid(), result
    return layer


def values(layer: QgsVectorLayer) -> list:
    """The fields, then the rows as they come, without the keys that a format adds; the geometry to its last bit."""
    names = [name for name in layer.fields().names() if name not in ("fid", "id_0", KEY)]
    found = [names]
    for row in layer.getFeatures():
        shape = b"" if row.geometry().isEmpty() else row.geometry().asWkb().data()
        found.append([None if row[name] == NULL else row[name] for name in names] + [shape])
    return found


def differing_rows(one: list, other: list) -> list:
    """The rows that are not the same; a sum may differ in its last bits, because its parts come in another order.

    (A file may hold polygons where a table of a database promises multipolygons.)
    """

    def same(a: object, b: object) -> bool:
        return math.isclose(a, b, rel_tol=1e-11) if isinstance(a, float) and isinstance(b, float) else a == b

    pairs = zip_longest(one, other, fillvalue=())
    return [(a, b) for a, b in pairs if len(a) != len(b) or not all(map(same, a, b))]


# Read


@pytest.fixture(scope="module")
def world(tmp_path_factory, cancelling):
    return World(tmp_path_factory.mktemp("monde"), cancelling)


def from_database(database: Database, value: object, count: int) -> object:
    """A layer of a file as a layer of the database; everything else as it is."""
    if isinstance(value, list):
        return [from_database(database, each, count * 100 + number) for number, each in enumerate(value)]
    if not isinstance(value, str) or not (".gpkg|layername=" in value or value.endswith("conso_enaf.csv")):
        return value
    layer = QgsVectorLayer(value, value.rpartition("layername=")[2].split("|")[0], "ogr")
    if not layer.isValid():
        return value
    loaded = database.load(layer, f"Entrée n° {count}", geometry="Contour")
    QgsProject.instance().addMapLayer(loaded, False)
    return loaded


def kinds_of(algorithm) -> set[type]:
    algorithm.initAlgorithm()
    return {type(each) for each in algorithm.parameterDefinitions()}


@pytest.mark.reads("Bases de données", "PostGIS", "mêmes résultats que depuis un fichier")
def test_every_algorithm_reads_the_same_from_the_database(world, database, run, tmp_path):
    """All good runs: the tables of the database give, value for value, what the tables of the file give."""
    differing, read = {}, set()
    for name, good in world.runs.items():
        inputs = {
            key: from_database(database, value, count) for count, (key, value) in enumerate(good.parameters.items())
        }
        layers = [value for value in inputs.values() if isinstance(value, (QgsVectorLayer, list))]
        sinks = [key for key, place in good.outputs.items() if "table=" in place]
        if not layers or not sinks:
            continue
        algorithm = next(work["algorithme"] for work in world.works if work["nom"] == name).removeprefix("aula:")
        try:
            rasters = {
                key: str(tmp_path / f"{name}_{key}.tif")
                for key, place in good.outputs.items()
                if place.endswith(".tif")
            }
            results = run(
                algorithm, {**inputs, **rasters, **{key: str(tmp_path / f"{name}_{key}.gpkg") for key in sinks}}
            )
        except QgsProcessingException as error:
            differing[name] = str(error)
            continue
        read.add(algorithm)
        for key in sinks:
            if key in good.results:
                there, here = (
                    values(QgsVectorLayer(place, "x", "ogr")) for place in (good_layer(good.results[key]), results[key])
                )
                if found := differing_rows(there, here):
                    differing[name] = (key, len(found), found[0])
        QgsProject.instance().removeAllMapLayers()
    assert differing == {}
    assert read >= {
        kind.ID
        for kind in ALGORITHMS
        if kinds_of(kind()) >= {QgsProcessingParameterFeatureSource, QgsProcessingParameterFeatureSink}
    }


def good_layer(result: str) -> str:
    uri = QgsDataSourceUri(result.removeprefix("ogr:"))
    return f"{uri.database()}|layername={uri.table()}" if result.startswith("ogr:") else result


@pytest.mark.parametrize("way", ["view", "key of text", "filter", "geometry column with capitals"])
@pytest.mark.reads("Bases de données", "vues, clés de texte, filtres, colonne de géométrie en capitales", "lues")
def test_ways_a_table_may_be(run, parameters, land, database, rows, way):
    land_cover = land(["CS1.1.1.1 US5", "CS2.1.1.1 US1.2", "CS2.2.1 US1.1"], "Sol")
    database.sql("DROP TABLE IF EXISTS entree.sol CASCADE")
    database.load(land_cover, "sol", geometry="Géom")
    source = {
        "view": database.table("vue", "entree", "Géom").replace(" table=", " key='cle_de_table' table="),
        "key of text": database.table("texte", "entree", "Géom"),
        "filter": database.table("sol", "entree", "Géom") + " sql=\"code_cs\" LIKE 'CS2%'",
        "geometry column with capitals": database.table("sol", "entree", "Géom"),
    }[way]
    if way == "view":
        database.sql(
            "CREATE OR REPLACE VIEW entree.vue AS SELECT * FROM entree.sol; GRANT SELECT ON entree.vue TO agence"
        )
    if way == "key of text":
        database.sql(
            "DROP TABLE IF EXISTS entree.texte; CREATE TABLE entree.texte AS SELECT 'n° ' || cle_de_table AS cle, code_cs, code_us, \"Géom\" FROM entree.sol;"
            "ALTER TABLE entree.texte ADD PRIMARY KEY (cle); GRANT SELECT ON entree.texte TO agence"
        )
    layer = QgsVectorLayer(source, "sol", "postgres")
    assert layer.isValid(), source
    QgsProject.instance().addMapLayer(layer, False)
    found = [
        row["artif"]
        for row in rows(run("zan_classify", parameters("zan_classify", INPUT=layer, OUTPUT="memory:"))["OUTPUT"])
    ]
    QgsProject.instance().removeMapLayer(layer.id())
    assert found == ([0, 0] if way == "filter" else [1, 0, 0])


# Written


def test_a_table_opens_with_its_style(classify, database, rows):
    layer = opened(classify())
    assert [row["artif"] for row in rows(layer)][:4] == [1, 1, 0, 0]
    assert "Non classé" in [item.label() for item in layer.renderer().legendSymbolItems()]
    assert database.tables() == ["sol"]
    assert database.sql("SELECT f_table_schema, f_table_name, useasdefault FROM layer_styles") == [f"{SCHEMA}|sol|t"]


def test_the_same_run_twice_replaces_its_table(classify, land, database):
    classify()
    layer = opened(classify(INPUT=land(["CS1.1.1.1 US5"])))
    assert layer.featureCount() == 1 and database.tables() == ["sol"]
    assert database.sql("SELECT count(*) FROM layer_styles") == ["1"]


def test_what_a_killed_run_staged_is_dropped_by_the_next_one(classify, database):
    from aula_qgis.bridge.outputs.postgis import DatabaseTable

    with subprocess.Popen(["true"]) as ended:
        pass
    staged = DatabaseTable(database.table("sol")).staging().parts.table()
    mine = f"{os.getpid():08x}"
    assert staged.startswith("sol_aula") and mine in staged
    host = staged.removeprefix("sol_aula").partition("_")[0]
    dead, living = staged.replace(mine, f"{ended.pid:08x}"), staged
    elsewhere = dead.replace(f"aula{host}", f"aula{int(host, 16) ^ 1:04x}")
    others = [living, elsewhere, f"autre_{dead}", f"{dead}_x"]
    for name in [dead, *others]:
        database.sql(f'CREATE TABLE "{SCHEMA}"."{name}" (a int)')
    classify()
    assert sorted(database.tables()) == sorted(["sol", *others])


@pytest.mark.parametrize("name", ["é" * 31, "T" * 63, 'avec "guillemets"', "d'été"])
def test_names_of_tables(run, parameters, database, name):
    quoted = name.replace('"', '""')
    layer = opened(run("zan_classify", parameters("zan_classify", OUTPUT=f"postgis:{database.table(name)}"))["OUTPUT"])
    assert layer.featureCount() == 6 and layer.renderer().type() != "singleSymbol"
    assert database.tables() == [name]
    database.sql(f'DROP TABLE "{SCHEMA}"."{quoted}"')


@pytest.mark.parametrize("output", ["OUTPUT", "MATRIX"])
@pytest.mark.parametrize("column", [None, "geom", "Contour"])
def test_the_column_of_the_geometry_may_be_forgotten_or_too_many(run, parameters, database, output, column):
    destination = f"postgis:{database.table('t', geometry=column)}"
    layer = opened(run("zan_balance", parameters("zan_balance", **{"OUTPUT": "memory:", output: destination}))[output])
    assert layer.isSpatial() == (output == "OUTPUT")
    if layer.isSpatial():
        assert layer.dataProvider().geometryColumnName() == (column or "geom")
        assert database.sql("SELECT count(*) FROM pg_indexes WHERE tablename = 't' AND indexdef LIKE '%gist%'") == ["1"]


def test_a_database_that_guesses_how_many_rows_it_has(run, parameters, land, database, feedback):
    """A connection with estimated metadata, for the input and for the output: nothing is taken for lost."""
    database.load(land(["CS1.1.1.1 US5"] * 200), "sol")
    database.sql("ANALYZE entree.sol; DELETE FROM entree.sol WHERE cle_de_table > 150")
    guess = " estimatedmetadata=true table="
    source = QgsVectorLayer(
        database.table("sol", "entree").replace(" table=", f" key='{KEY}'{guess}"), "sol", "postgres"
    )
    assert source.isValid() and source.featureCount() > 150
    QgsProject.instance().addMapLayer(source, False)
    done = run(
        "zan_classify",
        parameters("zan_classify", INPUT=source, OUTPUT="postgis:" + database.table("sol").replace(" table=", guess)),
    )
    QgsProject.instance().removeMapLayer(source.id())
    assert database.sql(f'SELECT count(*) FROM "{SCHEMA}".sol') == ["150"]
    assert "estimatedmetadata" in done["OUTPUT"]


def test_every_output_of_an_account_in_one_schema(run, parameters, database):
    outputs = {
        name: f"postgis:{database.table(name, geometry=None if name == 'MATRIX' else 'geom')}"
        for name in ("OUTPUT", "FLOWS", "MATRIX")
    }
    done = run("zan_balance", parameters("zan_balance", **outputs))
    assert database.tables() == ["FLOWS", "MATRIX", "OUTPUT"]
    assert [opened(done[name]).featureCount() for name in outputs] == [2, 5, 6]
    assert not opened(done["MATRIX"]).isSpatial()


def test_what_is_written_is_what_a_file_holds(run, parameters, database, tmp_path):
    there = opened(run("zan_balance", parameters("zan_balance", OUTPUT=f"postgis:{database.table('bilan')}"))["OUTPUT"])
    here = QgsVectorLayer(
        run("zan_balance", parameters("zan_balance", OUTPUT=str(tmp_path / "a.gpkg")))["OUTPUT"], "x", "ogr"
    )
    assert differing_rows(values(there), values(here)) == []


def test_a_result_is_the_input_of_the_next_algorithm(run, classify, parameters, rows):
    again = run("zan_classify", parameters("zan_classify", INPUT=classify(), OUTPUT="memory:"))["OUTPUT"]
    assert [row["artif"] for row in rows(again)][:4] == [1, 1, 0, 0]


def service_file(database, folder: Path, password: str = "mot de passe") -> str:
    file = folder / "pg_service.conf"
    file.write_text(f"[aula]\nhost={database.folder}\ndbname=aula\nuser=agence\npassword={password}\n")
    return str(file)


def test_two_runs_at_once_on_one_table(qgis_process, parameters, land, on_disk, database, tmp_path, monkeypatch):
    """Each is whole, and the table is that of the one that comes last."""
    monkeypatch.setenv("PGSERVICEFILE", service_file(database, tmp_path))
    table = f'postgis:service=\'aula\' table="{SCHEMA}"."sol" (geom)'
    running = []
    for count in (300, 500):
        values = parameters("zan_classify", INPUT=land(["CS1.1.1.1 US5"] * count), OUTPUT=table)
        running.append(qgis_process("zan_classify", on_disk(tmp_path / f"{count}.gpkg", values), wait=False))
    for process in running:
        process.stdin = None  # closed already
        _, said = process.communicate(timeout=120)
        assert process.returncode == 0, said
    assert database.tables() == ["sol"]
    assert database.sql(f'SELECT count(*) FROM "{SCHEMA}".sol') in (["300"], ["500"])
    assert database.sql("SELECT count(*) FROM layer_styles") == ["1"]


def test_the_binary(qgis_process, parameters, on_disk, database, tmp_path, monkeypatch):
    """The password comes from a service file, and stands in no message."""
    table = f'postgis:service=\'aula\' table="{SCHEMA}"."sol" (geom)'
    order = on_disk(tmp_path / "in.gpkg", parameters("zan_classify", OUTPUT=table))
    monkeypatch.setenv("PGSERVICEFILE", service_file(database, tmp_path))
    done = qgis_process("zan_classify", order)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["OUTPUT"].startswith("postgres://service='aula'")
    assert "mot de passe" not in done.stdout + done.stderr
    assert database.tables() == ["sol"]


@pytest.mark.parametrize("side", ["INPUT", "OUTPUT"])
def test_the_binary_with_a_wrong_password(qgis_process, parameters, on_disk, database, tmp_path, monkeypatch, side):
    """It asks nobody, says why in one sentence, and fails."""
    monkeypatch.setenv("PGSERVICEFILE", service_file(database, tmp_path, "faux secret"))
    place = f'service=\'aula\' table="{SCHEMA}"."sol" (geom)'
    change = {"INPUT": {"INPUT": f"postgres://{place}", "OUTPUT": "memory:"}, "OUTPUT": {"OUTPUT": f"postgis:{place}"}}[
        side
    ]
    done = qgis_process("zan_classify", on_disk(tmp_path / "in.gpkg", parameters("zan_classify", **change)))
    assert done.returncode == 1
    assert 'cannot be used: password authentication failed for user "agence"' in done.stderr
    assert "faux secret" not in done.stdout + done.stderr and "Traceback" not in done.stderr


# Faults


def refused(classify, *arguments, **change) -> str:
    with pytest.raises(QgsProcessingException) as error:
        classify(*arguments, **change)
    said = str(error.value)
    assert (
        "mot de passe" not in said and "lecture" not in said and "Traceback" not in said and "Unexpected" not in said
    ), said
    return said


@pytest.fixture()
def small_steps(monkeypatch):
    monkeypatch.setattr("aula_qgis.bridge.features.FEATURES_PER_BATCH", 1)


@pytest.mark.parametrize("share", [0, 50, 86, 99])
def test_a_cancelled_run_leaves_the_older_table(classify, land, database, cancelling, small_steps, share):
    classify()
    assert (
        refused(classify, cancelling(cancel_after=share), INPUT=land(["CS1.1.1.1 US5"] * 50))
        == "Cancelled: nothing was written."
    )
    assert database.tables() == ["sol"] and database.sql(f'SELECT count(*) FROM "{SCHEMA}".sol') == ["6"]


def test_a_failed_output_leaves_no_table_of_the_others(run, parameters, database, monkeypatch):
    from aula_qgis.bridge import features

    whole = features.write

    def second_fails(sink, rows, geometry, progress):
        if len(rows) == 5:
            raise OSError("no space left")
        whole(sink, rows, geometry, progress)

    monkeypatch.setattr(features, "write", second_fails)
    outputs = {name: f"postgis:{database.table(name)}" for name in ("OUTPUT", "FLOWS")}
    with pytest.raises(QgsProcessingException):
        run("zan_balance", parameters("zan_balance", **outputs))
    assert database.tables() == []


CASES = {
    "wrong password": (
        {"password": "faux"},
        'The database of the output OUTPUT cannot be used: password authentication failed for user "agence"',
    ),
    "no such account": (
        {"user": "personne"},
        'The database of the output OUTPUT cannot be used: password authentication failed for user "personne"',
    ),
    "a password with an apostrophe": (
        {"user": "apostrophe", "password": "l'été du plan"},
        "You may not create tables in the schema",
    ),
    "a wrong password with an apostrophe": (
        {"user": "apostrophe", "password": "l'été du sol"},
        "password authentication failed",
    ),
    "no right to create": (
        {"user": "lecteur", "password": "lecture"},
        "You may not create tables in the schema Étude d'été",
    ),
    "no such schema": ({"schema": "nulle part"}, "has no schema nulle part: create it first"),
}


@pytest.mark.parametrize(("change", "words"), CASES.values(), ids=CASES.keys())
def test_what_the_database_refuses(run, parameters, database, change, words):
    with pytest.raises(QgsProcessingException, match=words) as error:
        run("zan_classify", parameters("zan_classify", OUTPUT=f"postgis:{database.table('sol', **change)}"))
    assert not any(
        secret in str(error.value) for secret in ("mot de passe", "lecture'", "été du plan", "été du sol", "faux")
    )


@pytest.mark.parametrize(
    ("user", "table", "words"),
    [
        ({"password": "faux"}, "sol", "password authentication failed"),
        ({"user": "apostrophe", "password": "l'été du sol"}, "sol", "password authentication failed"),
        ({}, "nulle part", "The layer entree.nulle part of the parameter INPUT cannot be opened"),
        (
            {"user": "apostrophe", "password": "l'été du plan"},
            "sol",
            "The layer entree.sol of the parameter INPUT cannot be opened",
        ),
    ],
    ids=["wrong password", "apostrophe", "no such table", "no right to read"],
)
def test_an_input_that_the_database_refuses(run, parameters, land, database, tmp_path, user, table, words):
    database.load(land(["CS1.1.1.1 US5"]), "sol")
    source = f"postgres://{database.table(table, 'entree', **user)}"
    with pytest.raises(QgsProcessingException) as error:
        run("zan_classify", parameters("zan_classify", INPUT=source, OUTPUT=str(tmp_path / "a.gpkg")))
    assert words in str(error.value)
    assert not any(secret in str(error.value) for secret in ("mot de passe", "été du plan", "été du sol", "faux"))


def test_a_table_of_another_account_or_a_view_is_not_replaced(classify, database):
    database.sql(f'CREATE TABLE "{SCHEMA}".sol (a int)')
    assert f"would replace {SCHEMA}.sol, which belongs to another account" in refused(classify)
    database.sql(f'DROP TABLE "{SCHEMA}".sol; CREATE VIEW "{SCHEMA}".sol AS SELECT 1 AS a')
    assert f"would replace {SCHEMA}.sol, which is not a table" in refused(classify)
    database.sql(f'DROP VIEW "{SCHEMA}".sol')


def test_a_destination_without_a_table(run, parameters, database):
    with pytest.raises(QgsProcessingException, match="The output OUTPUT names no table"):
        run("zan_classify", parameters("zan_classify", OUTPUT=f"postgis:{database.parts().uri(False)}"))


def test_a_table_that_others_hold_is_waited_for_and_left(classify, land, database, monkeypatch):
    classify()
    monkeypatch.setattr("aula_qgis.bridge.outputs.postgis.LOCK_SECONDS", 1)
    order = [
        *database.own,
        SERVER[-1] / "psql",
        "-h",
        database.folder,
        "-U",
        "postgres",
        "-c",
        f'BEGIN; SELECT 1 FROM "{SCHEMA}".sol LIMIT 1; SELECT pg_sleep(60)',
        "aula",
    ]
    reader = subprocess.Popen(order, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
    try:
        while not database.sql(
            "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%pg_sleep%' AND wait_event = 'PgSleep'"
        ):
            assert reader.poll() is None
        assert "cannot take its place as Étude d'été.sol: canceling statement due to lock timeout" in refused(
            classify, INPUT=land(["CS1.1.1.1 US5"])
        )
    finally:
        database.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'")
        reader.wait(timeout=60)
    assert database.tables() == ["sol"] and database.sql(f'SELECT count(*) FROM "{SCHEMA}".sol') == ["6"]


def test_an_older_table_that_views_stand_on(classify, land, database):
    classify()
    database.sql(f'CREATE VIEW "{SCHEMA}".vue AS SELECT * FROM "{SCHEMA}".sol')
    said = refused(classify, INPUT=land(["CS1.1.1.1 US5"]))
    assert f"The output OUTPUT cannot take its place as {SCHEMA}.sol" in said and "depend on it" in said
    assert database.tables() == ["sol"] and database.sql(f'SELECT count(*) FROM "{SCHEMA}".sol') == ["6"]
    database.sql(f'DROP VIEW "{SCHEMA}".vue')


def test_outputs_take_their_places_together(run, parameters, database):
    """A view stands on one of the older tables: the other one too stays as it was."""
    outputs = {name: f"postgis:{database.table(name)}" for name in ("OUTPUT", "FLOWS")}
    run("zan_balance", parameters("zan_balance", **outputs))
    database.sql(f'CREATE VIEW "{SCHEMA}".vue AS SELECT * FROM "{SCHEMA}"."FLOWS"; DELETE FROM "{SCHEMA}"."OUTPUT"')
    with pytest.raises(QgsProcessingException, match="depend on it"):
        run("zan_balance", parameters("zan_balance", **outputs))
    assert database.tables() == ["FLOWS", "OUTPUT"] and database.sql(f'SELECT count(*) FROM "{SCHEMA}"."OUTPUT"') == [
        "0"
    ]
    database.sql(f'DROP VIEW "{SCHEMA}".vue')


def test_two_outputs_in_one_table(run, parameters, database):
    table = f"postgis:{database.table('a')}"
    with pytest.raises(QgsProcessingException, match="Two outputs go to the same table a"):
        run("zan_balance", parameters("zan_balance", OUTPUT=table, FLOWS=table))


def test_an_output_never_overwrites_its_input(classify, database):
    classify()
    layer = QgsVectorLayer(database.table("sol"), "sol", "postgres")
    QgsProject.instance().addMapLayer(layer, False)
    assert "would overwrite the input Étude d'été.sol" in refused(classify, INPUT=layer)
    QgsProject.instance().removeMapLayer(layer.id())
    assert database.sql(f'SELECT count(*) FROM "{SCHEMA}".sol') == ["6"]


def test_an_input_is_known_whichever_way_it_is_connected_to(classify, run, parameters, database, tmp_path, monkeypatch):
    """By a service, and among several layers of one parameter."""
    monkeypatch.setenv("PGSERVICEFILE", service_file(database, tmp_path))
    classify()
    layer = QgsVectorLayer(f'service=\'aula\' table="{SCHEMA}"."sol" (geom)', "sol", "postgres")
    assert layer.isValid()
    assert "would overwrite the input Étude d'été.sol" in refused(classify, INPUT=layer)
    output = f"postgis:{database.table('sol')}"
    with pytest.raises(QgsProcessingException, match=r"would overwrite the input Étude d.été\.sol"):
        run("zan_zoning", {"ZONING": parameters("zan_classify")["INPUT"], "CONSTRAINTS": [layer], "OUTPUT": output})
    assert database.sql(f'SELECT count(*) FROM "{SCHEMA}".sol') == ["6"]


def test_a_style_that_may_not_be_saved_is_said(classify, database, feedback):
    database.sql("REVOKE ALL ON SCHEMA public FROM agence; REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    try:
        layer = opened(classify())
    finally:
        database.sql("GRANT ALL ON SCHEMA public TO agence")
    assert layer.featureCount() == 6
    assert "! The style zan_classify.qml cannot be saved in the output" in feedback.text.replace(
        "zan_classify cannot", "zan_classify.qml cannot"
    )


def test_a_connection_that_is_lost_while_writing(classify, land, database, cancelling, small_steps):
    """The server throws the account out once: QGIS connects again, and the table is whole."""
    classify()
    watched, cut = cancelling(), []

    def cut_off(share: float) -> None:
        if share > 88 and not cut:
            cut.append(share)
            database.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'agence'")

    watched.progressChanged.connect(cut_off)
    classify(watched, INPUT=land(["CS1.1.1.1 US5"] * 400))
    assert cut
    assert database.tables() == ["sol"] and database.sql(f'SELECT count(*) FROM "{SCHEMA}".sol') == ["400"]


def test_a_connection_that_is_lost_within_a_batch(classify, land, database):
    """The server throws the account out while it takes a row: the older table stays, and nothing beside it."""
    classify()
    database.sql(CUT)
    try:
        said = refused(classify, INPUT=land(["CS1.1.1.1 US5"] * 400))
    finally:
        database.sql("DROP EVENT TRIGGER cut")
    assert said in (
        "Only 0 of the 400 rows of the output OUTPUT reached the database: run again.",  # QGIS 3.40 does not say it
        "The output could not be written: server closed the connection unexpectedly.",
    )
    assert database.tables() == ["sol"] and database.sql(f'SELECT count(*) FROM "{SCHEMA}".sol') == ["6"]


def test_a_database_that_is_down(classify, database):
    database.stop()
    try:
        assert "The database of the output OUTPUT cannot be used" in refused(classify)
    finally:
        database.start()


def test_a_database_that_goes_down_while_writing(classify, land, database, cancelling, small_steps):
    watched, cut = cancelling(), []

    def stop(share: float) -> None:
        if share > 88 and not cut:
            cut.append(share)
            database.stop("immediate")

    watched.progressChanged.connect(stop)
    try:
        said = refused(classify, watched, INPUT=land(["CS1.1.1.1 US5"] * 400))
    finally:
        database.start()
    assert f"The database was lost while {SCHEMA}.sol_" in said
