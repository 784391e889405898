"""Servers: a real QGIS Server behind a stand-in of Lizmap. Lists, counts, copies; each fault with its sentence."""

import os
import signal
import tempfile
import threading
import time
from pathlib import Path

import pytest

os.environ.setdefault("QGIS_AUTH_DB_DIR_PATH", tempfile.mkdtemp())  # passwords of these tests stay out of any profile

from osgeo import ogr
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsExpression, QgsFeatureRequest, QgsVectorLayer

from aula_qgis.bridge.services import addresses, copies, lizmap, web, wfs
from aula_qgis.bridge.services.filters import Filter
from aula_qgis.bridge.services.places import Window
from aula_qgis.core.messages import Cancelled, Fault
from tests.qgis.conftest import kept_in
from tests.server.stand_in import PROJECT, REPOSITORY, TITLE
from tests.territory import SAMPLE

TOWN = Window(684_000, 7_037_000, 686_000, 7_039_000)


@pytest.fixture
def instance(server, behave):
    behave()
    return lizmap.Lizmap.at(f"{server.base}/index.php/view/map?repository=x")


@pytest.fixture
def service(instance):
    version, projects = instance.projects()
    return instance.service(projects[0], version)


@pytest.fixture(scope="module")
def signed_in(qgis_app):
    """An authentication of QGIS for a user and a password: its identifier."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("maître", True)

    def make(user, password):
        config = QgsAuthMethodConfig()
        config.setName(user)
        config.setMethod("Basic")
        config.setConfigMap({"username": user, "password": password, "realm": ""})
        stored = manager.storeAuthenticationConfig(config)
        assert stored[0] if isinstance(stored, tuple) else stored
        return config.id()

    return make


def rows_of(file, table=0):
    source = ogr.Open(str(file))
    return source.GetLayer(table).GetFeatureCount()


# What a server offers


@pytest.mark.parametrize("home", ["attributes", "links"])
def test_projects_are_found_on_the_home_page_of_any_version(instance, behave, home):
    behave(home=home)
    version, projects = instance.projects()
    assert version == (3, 9, 2)
    assert [(project.repository, project.name) for project in projects] == [(REPOSITORY, PROJECT)]
    assert projects[0].title == (TITLE if home == "attributes" else PROJECT)


def test_an_administrator_sees_projects_in_the_metadata(instance, behave, signed_in):
    log = behave().log
    _, projects = lizmap.Lizmap(instance.base, signed_in("admin", "s3cret-Admin")).projects()
    assert projects == [lizmap.Project(REPOSITORY, PROJECT, TITLE, "Les couches de l'agence")]
    assert not any(path.endswith("/view/") for path in log), "the home page was not needed"


def test_everyone_is_told_less(instance):
    assert lizmap.administered(instance.metadata()) == []


@pytest.mark.parametrize(("version", "form"), [("3.9.2", "?repository="), ("3.10.1", f"/{REPOSITORY}/{PROJECT}")])
def test_both_forms_of_address_serve(instance, behave, version, form):
    behave(version=version)
    known, projects = instance.projects()
    service = instance.service(projects[0], known)
    assert form in service.url
    assert service.count(wfs.Query("gares")) == 5
    assert lizmap.project_of(service)[1].name == PROJECT


def test_layers_are_listed(service):
    version, layers, notes = service.capabilities()
    assert version == "1.1.0" and notes == []
    assert {"communes", "zone_urba", "batiment", "troncon_de_route", "friches", "gares"} <= {
        layer.typename for layer in layers
    }
    communes = next(layer for layer in layers if layer.typename == "communes")
    assert communes.title.startswith("Communes")
    assert communes.extent == pytest.approx((2.71, 50.41, 2.87, 50.49), abs=0.01)


@pytest.mark.reads("Services WFS et Lizmap", "adresse d'une page de carte Lizmap", "comprises")
def test_a_page_address_is_understood(server):
    service = lizmap.service_at(f"{server.base}/index.php/view/map?repository={REPOSITORY}&project={PROJECT}")
    assert service.count(wfs.Query("gares")) == 5


def test_a_plain_wfs_says_its_version(server):
    assert wfs.Service(server.backend).agreed().version == "1.1.0", (
        "QGIS Server answers a 2.0.0 request with a 1.1.0 document"
    )


# Copies


def test_a_copy_is_whole_and_knows_where_it_comes_from(service, tmp_path):
    file = tmp_path / "bâtiments.gpkg"
    assert (
        copies.fetch(service, "batiment", None, file, "bâtiments").count == rows_of(file) == rows_of(SAMPLE, "batiment")
    )
    origin = copies.origin_of(file)
    assert (origin.typename, origin.extent) == ("batiment", None)
    source, served = ogr.Open(str(file)), ogr.Open(str(SAMPLE))
    layer = source.GetLayer(0)
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "2154"
    assert layer.GetExtent() == pytest.approx(served.GetLayerByName("batiment").GetExtent(), abs=0.1)
    types = {field.GetName(): field.GetTypeName() for field in layer.schema}
    assert types["hauteur"] == "Real" and types["nombre_de_logements"] == "Integer" and "gml_id" not in types
    assert kept_in(tmp_path) == ["bâtiments.gpkg"]


def test_a_copy_on_the_extent_has_what_touches_it(service, tmp_path, root):
    file = tmp_path / "ici.gpkg"
    count = copies.fetch(service, "batiment", TOWN, file, "ici").count
    source = ogr.Open(str(root / "build" / "served" / "sample.gpkg"))
    layer = source.GetLayerByName("batiment")
    layer.SetSpatialFilterRect(TOWN[0], TOWN[1], TOWN[2], TOWN[3])
    assert count == layer.GetFeatureCount() == rows_of(file)
    assert copies.origin_of(file).extent == TOWN


def test_the_style_in_the_media_is_found(service, behave):
    assert lizmap.media_style(service, "communes") == ""
    behave(media={"media/styles/communes.qml": "<qgis version='3.40'/>"})
    assert lizmap.media_style(service, "communes").startswith("<qgis")


@pytest.mark.parametrize("window", [None, TOWN])
@pytest.mark.parametrize(
    "text", ['"hauteur" > 6 AND "usage_1" = \'Résidentiel\'', "\"usage_1\" IN ('Commercial et services', 'L''autre')"]
)
def test_a_filter_of_lizmap_is_that_of_ogc_and_ours(server, service, tmp_path, text, window):
    seen = {}
    for name, asked, words in (
        ("lizmap", service, text),
        ("ogc", wfs.Service(server.backend), text),
        ("ours", service, ""),
    ):
        file = tmp_path / f"{name}.gpkg"
        copies.fetch(asked, "batiment", window, file, name, wanted=Filter(words) if words else None)
        layer = QgsVectorLayer(str(file), name, "ogr")
        request = QgsFeatureRequest() if words else QgsFeatureRequest(QgsExpression(text))
        seen[name] = sorted(feature["fid_1"] for feature in layer.getFeatures(request))
    assert 0 < len(seen["ours"]) < rows_of(SAMPLE, "batiment")
    assert seen["lizmap"] == seen["ogc"] == seen["ours"]


# Rights


@pytest.fixture
def closed(behave):
    return behave(closed=True)


def test_basic_authentication_goes_through_qgis(service, closed, signed_in):
    entered = wfs.Service(service.url, signed_in("agent", "s3cret-Agent"), service.version)
    assert entered.count(wfs.Query("gares")) == 5


def test_an_administrator_exports_where_others_do_not(service, behave, signed_in):
    behave(exports=False)
    entered = wfs.Service(service.url, signed_in("admin", "s3cret-Admin"), service.version)
    assert entered.count(wfs.Query("gares")) == 5


# Faults, each with what the user reads

FAULTS = {
    "no right to export": ({"exports": False}, 'right "Allow export of vector layers" in this repository'),
    "sign in": (
        {"closed": True},
        "asks for a user name and a password: choose an authentication for it in the AULA options",
    ),
    "a web page": ({"fault": "html"}, "answered with a web page instead of data, perhaps a sign-in page"),
    "a web page always": ({"fault": "html-all"}, "answered with a web page instead of data, perhaps a sign-in page"),
    "cut off": ({"fault": "truncated"}, "is cut off: try again, or on a smaller extent. Nothing was kept."),
    "cut off later": (
        {"fault": "truncated", "after": 1},
        "is cut off: try again, or on a smaller extent. Nothing was kept.",
    ),
    "broken off": ({"fault": "cut"}, "broke off: try again. Nothing was kept."),
    "broken off later": ({"fault": "cut", "after": 1}, "broke off: try again. Nothing was kept."),
    "not supported": ({"fault": "refused"}, "refuses the request: Request GetFeature is not supported."),
    "busy": ({"fault": "busy"}, "gets too many requests at once: wait a minute, then try again"),
    "gone": ({"fault": "gone"}, "no longer serves the layer batiment: list its layers again"),
    "too many": ({"hits": 200_000}, "200000 features here, and the limit is 100000: zoom in to a smaller extent"),
    "fewer than counted": (
        {"hits": 5_000},
        "Only {buildings} of the 5000 features of batiment arrived: try again. Nothing was kept.",
    ),
    "none": ({"hits": 0}, "has no feature on this extent"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_a_sentence_and_nothing_is_half_copied(service, behave, tmp_path, fault, monkeypatch):
    monkeypatch.setattr(web, "RETRIES", 1)
    behaviour, sentence = FAULTS[fault]
    before = tmp_path / "copie.gpkg"
    before.write_bytes(b"what stood there")
    behave(**behaviour)
    with pytest.raises(Fault) as said:
        copies.fetch(service, "batiment", None, before, "copie")
    assert sentence.format(buildings=rows_of(SAMPLE, "batiment")) in str(said.value)
    assert before.read_bytes() == b"what stood there"
    assert [each.name for each in tmp_path.iterdir()] == ["copie.gpkg"]


def test_a_wrong_password_is_said(service, closed, signed_in):
    with pytest.raises(Fault, match="refuses this user name and password: correct the authentication"):
        wfs.Service(service.url, signed_in("agent", "autre"), service.version).count(wfs.Query("gares"))


def test_a_dead_server_is_said():
    with pytest.raises(Fault, match=r"127\.0\.0\.1 does not answer \(Connection refused\): check its address"):
        lizmap.Lizmap("http://127.0.0.1:9").projects()


def test_a_wrong_address_is_said(server):
    with pytest.raises(Fault, match=r"nothing at this address \(404\)"):
        lizmap.Lizmap(f"{server.base}/ailleurs").projects()


def test_an_unknown_project_is_said(instance):
    with pytest.raises(Fault, match="The lizmap project urbanisme~rien does not exist"):
        instance.service(lizmap.Project(REPOSITORY, "rien")).capabilities()


def test_a_server_that_is_not_one_is_said(server):
    with pytest.raises(Fault, match="did not answer as a WFS does"):
        wfs.Service(f"{server.base}/index.php/view/app/metadata").capabilities()


@pytest.mark.parametrize(
    "address",
    [
        "https://moi:secret@exemple.fr/wfs",
        "https://exemple.fr/wfs?token=secret",
        "https://exemple.fr/wfs?PASSWORD=secret",
    ],
)
def test_an_address_with_a_credential_is_refused(address):
    with pytest.raises(Fault, match="choose an authentication of QGIS instead") as said:
        addresses.checked_address(address)
    assert "secret" not in str(said.value)


def test_no_address_at_all_is_said():
    with pytest.raises(Fault, match="should begin with https://"):
        addresses.checked_address("exemple.fr")


def test_a_full_disk_is_said(service, tmp_path):
    if os.geteuid() or os.system(f"mount -t tmpfs -o size=600k tmpfs {tmp_path} 2>/dev/null"):
        pytest.skip("a small disk can be made by root alone")
    try:
        with pytest.raises(Fault, match="There is no room left in"):
            copies.fetch(service, "batiment", None, tmp_path / "copie.gpkg", "copie")
        assert list(tmp_path.iterdir()) == []
    finally:
        os.system(f"umount {tmp_path}")


def test_a_folder_one_may_not_write_to_is_said(service, tmp_path):
    with pytest.raises(Fault, match="cannot be written to"):
        copies.fetch(service, "gares", None, tmp_path / "rien" / "copie.gpkg", "copie")


@pytest.mark.parametrize("moment", [0.0, 0.3, 0.6])
def test_cancel_acts_at_once_and_leaves_nothing(service, behave, tmp_path, moment):
    behave(delay=1)
    start = time.monotonic()
    with pytest.raises(Cancelled):
        copies.fetch(
            service,
            "batiment",
            None,
            tmp_path / "copie.gpkg",
            "copie",
            progress=lambda f, t="": time.monotonic() - start < moment,
        )
    assert time.monotonic() - start < moment + 1
    assert list(tmp_path.iterdir()) == []


def test_a_server_that_asks_for_patience_is_called_again(service, behave, tmp_path):
    behaviour = behave(fault="busy")
    threading.Timer(0.5, lambda: setattr(behaviour, "fault", "")).start()
    assert copies.fetch(service, "gares", None, tmp_path / "copie.gpkg", "copie").count == 5


# The twin for batches


def test_fetch_layer(run, service, feedback, tmp_path, rows):
    output = str(tmp_path / "zonage.gpkg")
    box = f"{TOWN[0]},{TOWN[2]},{TOWN[1]},{TOWN[3]} [EPSG:2154]"
    run("fetch_layer", {"SOURCE": service.url, "TYPENAME": "zone_urba", "EXTENT": box, "OUTPUT": output})
    found = rows(output)
    assert found and {"libelle", "typezone"} <= set(found[0])
    assert (
        f"{len(found)} features of zone_urba received from 127.0.0.1, in EPSG:2154 (RGF93 v1 / Lambert-93)."
        in feedback.text
    )
    source = ogr.Open(output)
    assert source.GetLayerByName("layer_styles").GetFeatureCount() == 1


def test_fetch_layer_in_the_binary_leaves_nothing_when_it_fails(qgis_process, service, behave, tmp_path):
    output = tmp_path / "gares.gpkg"
    done = qgis_process("fetch_layer", {"SOURCE": service.url, "TYPENAME": "gares", "OUTPUT": str(output)})
    assert done.returncode == 0, done.stderr
    assert rows_of(output) == 5
    Path(output).unlink()
    behave(exports=False)
    done = qgis_process("fetch_layer", {"SOURCE": service.url, "TYPENAME": "gares", "OUTPUT": str(output)})
    assert done.returncode == 1
    assert "Allow export of vector layers" in done.stderr and "Traceback" not in done.stderr
    assert not output.exists()


@pytest.mark.parametrize("limit", [2])
def test_fetch_layer_keeps_to_its_limit(run, service, limit):
    with pytest.raises(Exception, match="5 features here, and the limit is 2"):
        run(
            "fetch_layer",
            {"SOURCE": service.url, "TYPENAME": "gares", "MAX_FEATURES": limit, "OUTPUT": "TEMPORARY_OUTPUT"},
        )


def test_ctrl_c_ends_the_binary_while_the_server_is_silent(qgis_process, service, behave, tmp_path):
    log = behave(delay=20).log
    process = qgis_process(
        "fetch_layer", {"SOURCE": service.url, "TYPENAME": "gares", "OUTPUT": str(tmp_path / "gares.gpkg")}, wait=False
    )
    process.stdin = None  # closed already: communicate must not close it again
    while not log and process.poll() is None:
        time.sleep(0.1)
    start = time.monotonic()
    process.send_signal(signal.SIGINT)
    said = process.communicate(timeout=15)[1]
    assert process.returncode == 1
    assert time.monotonic() - start < 3
    assert "Cancelled: nothing was written." in said
    assert list(tmp_path.iterdir()) == []
