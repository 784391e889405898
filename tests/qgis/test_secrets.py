"""No secret in anything written or said: a random one in every parameter that can carry one, over all algorithms."""

import secrets

import pytest
from aula.processing_algs.algorithm import AulaAlgorithm
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
    QgsZipUtils,
)

from aula_qgis.bridge.names import name_of
from aula_qgis.bridge.publication import credentials

SECRET = "s3" + secrets.token_hex(8)
SLASHED = f"{SECRET}/{SECRET}.x y"
"""A secret that QGIS cuts in two where it names a layer."""
LAYERS = [
    f"postgres://dbname='sig' host=127.0.0.1 port=1 user='moi' password='{SLASHED}' key='id' table=\"s\".\"t\" (geom)",
    f"WFS://url='https://127.0.0.1:1/wfs?access_token={SECRET}' typename='a' username='moi' password='{SLASHED}'",
    f"/ailleurs/a.csv?token={SECRET}|layername=a",
]
TEXTS = [
    f"https://moi:{SECRET}@127.0.0.1:1/wfs?typename=a",
    f"https://127.0.0.1:1/wfs?typename=a&apikey={SECRET}",
    f"/ailleurs/a?token={SECRET}",
    LAYERS[0],
]
KINDS = ("source", "vector", "layer", "raster", "multilayer")
CARRIERS = [
    "string",
    "file",
    "authcfg",
    "sink",
    "vectorDestination",
    "rasterDestination",
    "fileDestination",
    "folderDestination",
    "matrix",
]


def plain_value(definition: QgsProcessingParameterDefinition, folder, polygons):
    """Something that a parameter may have, so that the run comes to the others."""
    kind = definition.type()
    if kind in ("source", "vector", "layer"):
        return polygons
    if kind == "multilayer":
        return [polygons]
    if kind == "field":
        return "insee"
    if definition.isDestination():
        return str(folder / f"{definition.name()}.{ENDINGS.get(kind, 'gpkg')}")
    return definition.defaultValue()


ENDINGS = {"rasterDestination": "tif", "fileDestination": "html", "folderDestination": "d"}


def runs(algorithm, folder, polygons):
    """Parameters with a secret: each that can carry one alone, in one form and the next by turns; then all together."""
    definitions = algorithm.parameterDefinitions()
    plain = {each.name(): plain_value(each, folder, polygons) for each in definitions}
    forms = {each.name(): LAYERS for each in definitions if each.type() in KINDS}
    forms |= {each.name(): TEXTS for each in definitions if each.type() in CARRIERS}
    several = {each.name() for each in definitions if each.type() in ("multilayer", "matrix")}
    hostile = {}
    for number, (name, texts) in enumerate(forms.items()):
        text = texts[number % len(texts)]
        hostile[name] = [text] if name in several else text
        yield {**plain, name: hostile[name]}
    yield {**plain, **hostile}


@pytest.fixture
def log(qgis_app):
    """What stands in the log of messages under our name."""
    lines = []

    def keep(text, tag, level):
        if tag in ("AULA", "Processing"):
            lines.append(text)

    QgsApplication.messageLog().messageReceived.connect(keep)
    yield lines
    QgsApplication.messageLog().messageReceived.disconnect(keep)


def everything_written(folder) -> bytes:
    return b"\0".join(str(file).encode() + file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_no_secret_is_said(plugin, communes, cancelling, log, tmp_path):
    said, count = [], 0
    algorithms = QgsApplication.processingRegistry().providerById("aula").algorithms()
    for algorithm in (each for each in algorithms if isinstance(each, AulaAlgorithm)):
        for values in runs(algorithm, tmp_path, communes()):
            fresh, context, feedback = algorithm.create(), QgsProcessingContext(), cancelling()
            context.setProject(QgsProject.instance())
            if count % 3 == 0:
                said.append(fresh.checkParameterValues(values, context)[1])
            fresh.run(values, context, feedback, {}, True)
            said += feedback.said
            count += 1
    leaks = {line for line in [*said, *log] if SECRET in line}
    assert leaks == set()
    assert SECRET.encode() not in everything_written(tmp_path)
    assert count > 200


def test_a_report_and_a_project_hold_no_secret(plugin, run, feedback, parameters, on_disk, log, tmp_path):
    values = on_disk(tmp_path / "source.gpkg", parameters("zan_balance"))
    done = run("zan_balance", {**values, "OUTPUT": str(tmp_path / "bilan.gpkg")})
    assert done
    tiles = (
        f"type=xyz&url=https://127.0.0.1:1/%7Bz%7D/%7Bx%7D/%7By%7D.png?key%3D{SECRET}&username=moi&password={SECRET}"
    )
    background = QgsRasterLayer(tiles, "fond", "wms")
    assert background.isValid()
    QgsProject.instance().addMapLayer(background)
    for ending in ("qgs", "qgz"):
        project = tmp_path / f"projet.{ending}"
        report = str(tmp_path / f"{ending}.html")
        values = {"GEOPACKAGE": str(tmp_path / "bilan.gpkg"), "BACKGROUND": [background.id()]}
        run("publish_project", {**values, "PROJECT": str(project), "REPORT": report})
        assert "The sources of fond hold a password or a key" in feedback.text
        if ending == "qgs":
            run("publish_lizmap", {"PROJECT": str(project), "TITLE": "Autre titre", "CFG": f"{project}.cfg"})
        again = QgsProject()
        assert again.read(str(project))
        kept = next(layer for layer in again.mapLayers().values() if layer.name() == "fond")
        assert kept.isValid() and "127.0.0.1:1/" in kept.source() and SECRET not in kept.source()
    unpacked = tmp_path / "unpacked"
    unpacked.mkdir()
    assert QgsZipUtils.unzip(str(tmp_path / "projet.qgz"), str(unpacked))[0]
    assert SECRET.encode() not in everything_written(tmp_path)
    assert SECRET not in feedback.text and not [line for line in log if SECRET in line]
    QgsProject.instance().removeMapLayer(background.id())


DATABASE = "dbname='sig' host=carto.fr port=5432 user='moi' password='mot de/passe' key='id' table=\"s\".\"t\" (geom)"


def test_the_authentication_of_a_connection_stands_for_its_password(qgis_app):
    settings = QgsSettings()
    assert credentials.without_password(DATABASE) == DATABASE.replace("password='mot de/passe' ", " ")
    for name, value in {"host": "carto.fr", "port": "5432", "database": "sig", "authcfg": "abc1234"}.items():
        settings.setValue(f"PostgreSQL/connections/agence/{name}", value)
    try:
        found = credentials.without_password(DATABASE + " sql=\"cle\"='33'")
    finally:
        settings.remove("PostgreSQL/connections/agence")
    assert "password" not in found and " authcfg=abc1234" in found and found.endswith(" sql=\"cle\"='33'")
    assert "key='id'" in found


@pytest.mark.parametrize(
    "source",
    ["/un/fichier.gpkg|layername=a|subset=\"cle\"='33001'", "dbname='sig' authcfg=abc1234 key='id' table=\"t\" (geom)"],
)
def test_a_source_without_a_password_stays_as_it_is(qgis_app, source):
    assert credentials.without_password(source) == source


def test_a_layer_is_not_named_after_a_piece_of_a_password(qgis_app):
    layer = QgsVectorLayer(DATABASE.replace("carto.fr", "127.0.0.1").replace("5432", "1"), "", "postgres")
    layer.setName("passe' key='id' table=\"s\"")
    assert name_of(layer) == "s.t"
    layer.setName("passe")
    assert name_of(layer) == "s.t"
    layer.setName("Bâti")
    assert name_of(layer) == "Bâti"
