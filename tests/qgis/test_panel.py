"""The panel's work without a window: layers added, copied, refreshed and symbolised; what is kept, and what never is."""

import json
import os
import tempfile
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

os.environ.setdefault("QGIS_AUTH_DB_DIR_PATH", tempfile.mkdtemp())  # passwords of these tests stay out of any profile

from osgeo import ogr
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer

from aula_qgis.bridge.limits import Limits, limits, set_limits
from aula_qgis.bridge.services import copies
from aula_qgis.panel import jobs, map_layers, tasks
from aula_qgis.panel.actions import Actions
from aula_qgis.panel.catalogue import Source
from aula_qgis.panel.dock import AulaDock
from aula_qgis.panel.layer_registry import FOLDER, LayerRegistry
from aula_qgis.panel.settings import AulaPage
from aula_qgis.panel.store import Store
from tests.qgis.conftest import kept_in
from tests.territory import SAMPLE

DELAY, HELD_S = 1, 0.1
USER, PASSWORD = "agent", "s3cret-Agent"


@pytest.fixture
def store(tmp_path, monkeypatch):
    """A panel that remembers nothing yet."""
    QgsSettings().remove("aula/panel")
    (tmp_path / "cache").mkdir()
    monkeypatch.setattr(Store, "cache", property(lambda self: tmp_path / "cache"))
    fresh = Store()
    fresh.folder = str(tmp_path / "copies")
    yield fresh
    QgsSettings().remove("aula/panel")


@pytest.fixture
def actions(store, qgis_new_project):
    """The panel's actions before a map of the town, with all that is said kept in `said`."""
    canvas, bar = QgsMapCanvas(), QgsMessageBar()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    canvas.resize(400, 400)
    canvas.setExtent(QgsRectangle(684_000, 7_037_000, 686_000, 7_039_000))
    made = Actions(
        SimpleNamespace(mapCanvas=lambda: canvas, messageBar=lambda: bar, activeLayer=lambda: None),
        LayerRegistry(store),
    )
    made.said = []
    made.say = lambda text, warning=False: made.said.append(text)
    made.registry.said.connect(lambda text, warning: made.said.append(text))
    return made


def until_idle(clock=None):
    """Let the window's loop turn until no job is left."""
    loop, timer, last, longest = QEventLoop(), QTimer(), [time.monotonic()], [0.0]
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def tick():
        now = time.monotonic()
        longest[0] = max(longest[0], now - last[0])
        last[0] = now
        if not tasks._running:
            loop.quit()

    timer.timeout.connect(tick)
    timer.start(10)
    QTimer.singleShot(60_000, loop.quit)
    loop.exec()
    timer.stop()
    assert not tasks._running
    return longest[0]


@pytest.fixture
def agency(store, actions, server, behave):
    """The agency's server, with its layers listed."""

    def listed(authcfg="", **behaviour):
        behave(**behaviour)
        store.servers = [Source("agence", "lizmap", "Mon agence", server.base, authcfg=authcfg)]
        actions.registry.list(store.servers[0])
        until_idle()
        return {entry.typename: entry for entry in actions.registry.index.entries if entry.source.id == "agence"}

    return listed


@pytest.fixture(scope="module")
def authcfg(qgis_app):
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("maître", True)
    config = QgsAuthMethodConfig()
    config.setName("agence")
    config.setMethod("Basic")
    config.setConfigMap({"username": USER, "password": PASSWORD, "realm": ""})
    manager.storeAuthenticationConfig(config)
    return config.id()


def layer_of_project():
    (layer,) = QgsProject.instance().mapLayers().values()
    return layer


# Listing


def test_nothing_is_asked_before_the_user_asks(store, actions, server, behave, qgis_app):
    log = behave().log
    store.servers = [Source("agence", "lizmap", "Mon agence", server.base)]
    dock = AulaDock(actions, lambda: None)
    dock.show()
    dock.layers.search.setText("bati")
    dock.layers.fill()
    QgsApplication.processEvents()
    dock.layers.search.setText("")
    dock.layers.fill()
    assert dock.layers.model.rowCount() >= 7
    assert log == []
    dock.forget()


def test_a_listing_is_kept_for_the_next_session(agency, store, actions):
    entries = agency()
    assert len(entries) == 10
    assert "Mon agence offers 10 layers." in actions.said
    assert {entry.typename for entry in LayerRegistry(Store()).index.entries} >= set(entries)


def test_a_listing_that_fails_says_why(agency, actions):
    assert agency(fault="html-all") == {}
    assert "answered with a web page instead of data" in actions.said[-1]


def test_a_plain_wfs_is_listed_too(store, actions, server, behave):
    behave()
    store.servers = [Source("w", "wfs", "QGIS Server", server.backend)]
    actions.registry.list(store.servers[0])
    until_idle()
    assert "QGIS Server offers 10 layers." in actions.said


# Adding


def test_a_layer_is_added_live_and_symbolised(agency, actions, store):
    entry = agency()["zone_urba"]
    actions.add(entry)
    until_idle()
    layer = layer_of_project()
    assert layer.isValid() and layer.providerType() == "WFS"
    assert "Zone naturelle ou forestière (N)" in [item.label() for item in layer.renderer().legendSymbolItems()]
    assert sum(1 for _ in layer.getFeatures()) == 130
    assert store.recent == [entry.id]
    assert any("is on the map" in text for text in actions.said)


def test_a_layer_of_too_many_features_is_said(agency, actions, store):
    store.limit = 50
    actions.add(agency()["zone_urba"])
    until_idle()
    assert any("has 130 features" in text for text in actions.said)


def test_the_listing_of_another_account_is_another_one(store):
    one, other = (
        Source("agence", "lizmap", "Mon agence", "https://carto.fr", authcfg=code) for code in ("", "abc1234")
    )
    store.keep_listing(one, [])
    assert store._listing(one).exists() and not store._listing(other).exists()


def test_the_style_of_the_project_comes_before_ours(agency, actions, root):
    style = (
        (root / "styles" / "catalogue" / "commune.qml")
        .read_text(encoding="utf-8")
        .replace('"Commune"', '"Commune de l’agence"')
    )
    style = style.replace("<qgis ", "<qgis ", 1)
    entry = agency(media={"media/styles/communes.qml": style})["communes"]
    actions.add(entry)
    until_idle()
    assert [item.label() for item in layer_of_project().renderer().legendSymbolItems()] == ["Commune de l’agence"]


def test_code_in_a_style_of_a_server_is_left_out(agency, actions, root):
    style = (root / "styles" / "catalogue" / "commune.qml").read_text(encoding="utf-8")
    forms = (
        "<editforminitcodesource>2</editforminitcodesource><editforminitcode><![CDATA[import os]]></editforminitcode>"
    )
    entry = agency(media={"media/styles/communes.qml": style.replace("</qgis>", forms + "</qgis>")})["communes"]
    actions.add(entry)
    until_idle()
    assert layer_of_project().editFormConfig().initCode() == ""


def test_a_style_for_lines_is_not_put_on_polygons(agency, actions, root):
    style = (root / "styles" / "catalogue" / "haie.qml").read_text(encoding="utf-8")
    actions.add(agency(media={"media/styles/communes.qml": style})["communes"])
    until_idle()
    assert [item.label() for item in layer_of_project().renderer().legendSymbolItems()] == ["Commune"]


def test_the_server_s_own_style_is_the_last_resort(agency, actions, monkeypatch):
    symbol = "<se:PolygonSymbolizer><se:Fill><se:SvgParameter name='fill'>#123456</se:SvgParameter></se:Fill></se:PolygonSymbolizer>"
    rule = f"<se:FeatureTypeStyle><se:Rule><se:Name>seule</se:Name>{symbol}</se:Rule></se:FeatureTypeStyle>"
    sld = (
        '<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" xmlns:se="http://www.opengis.net/se" version="1.1.0"><NamedLayer>'
        f"<se:Name>filosofi_200m</se:Name><UserStyle><se:Name>x</se:Name>{rule}</UserStyle></NamedLayer></StyledLayerDescriptor>"
    )
    entry = agency()["filosofi_200m"]
    given = jobs.styles_of(jobs.service_of(entry).agreed(), "filosofi_200m", lambda fraction, text="": True)
    assert given[0] == "" and "StyledLayerDescriptor" in given[1]
    monkeypatch.setattr(jobs, "styles_of", lambda *_: ("", sld))
    actions.add(entry)
    until_idle()
    assert layer_of_project().renderer().symbol().color().name() == "#123456"


def test_a_refusal_is_a_sentence_and_adds_nothing(agency, actions, behave):
    entry = agency()["batiment"]
    behave(exports=False)
    actions.add(entry)
    until_idle()
    assert QgsProject.instance().mapLayers() == {}
    assert 'the right "Allow export of vector layers" in this repository' in actions.said[-1]


# Copying


def test_a_copy_of_the_extent_is_added_with_its_style(agency, actions, store):
    actions.copy(agency()["batiment"])
    until_idle()
    layer = layer_of_project()
    file = Path(layer.source().split("|")[0])
    assert file.parent == store.folder
    assert 0 < layer.featureCount() < ogr.Open(str(SAMPLE)).GetLayerByName("batiment").GetFeatureCount()
    assert f"{layer.featureCount()} features copied to {file}" in actions.said[-1]
    assert len(layer.renderer().legendSymbolItems()) == 9
    source = ogr.Open(str(file))
    assert source.GetLayerByName("layer_styles").GetFeatureCount() == 1
    assert list(layer.metadata().title()) and layer.serverProperties().attribution() == "Mon agence"


def test_two_copies_do_not_meet(agency, actions, store):
    entry = agency()["gares"]
    for _ in range(2):
        actions.copy(entry)
        until_idle()
    assert kept_in(store.folder) == ["gares_territoire_fictif.gpkg", "gares_territoire_fictif_2.gpkg"]


def test_a_copy_is_refreshed_under_its_layer(agency, actions):
    actions.copy(agency()["batiment"])
    until_idle()
    layer = layer_of_project()
    file, count = Path(layer.source().split("|")[0]), layer.featureCount()
    layer.renderer().rootRule().children()[0].setLabel("Mon libellé")
    source = ogr.Open(str(file), update=1)
    source.ExecuteSQL(f"DELETE FROM {file.stem} WHERE fid % 2 = 0")
    del source
    layer.reload()
    actions.refresh(layer)
    until_idle()
    assert actions.said[-1] == f"{layer.name()} is up to date: {count} features."
    assert layer.isValid() and layer.featureCount() == count
    assert layer.renderer().rootRule().children()[0].label() == "Mon libellé"
    assert [each.name for each in file.parent.iterdir() if each.name.startswith(".")] == []


def test_a_refresh_that_fails_leaves_the_copy(agency, actions, behave):
    actions.copy(agency()["batiment"])
    until_idle()
    layer = layer_of_project()
    file, count = Path(layer.source().split("|")[0]), layer.featureCount()
    behave(fault="cut")
    actions.refresh(layer)
    until_idle()
    assert "broke off: try again. Nothing was kept." in actions.said[-1]
    assert layer.featureCount() == count
    assert kept_in(file.parent) == [file.name]


def test_what_is_no_copy_is_not_refreshed(actions, land):
    actions.refresh(land(["CS1.1.1.1 US5"]))
    assert "a copy that AULA has made" in actions.said[-1]


def test_a_cancelled_copy_leaves_nothing(agency, actions, behave, store):
    entry = agency()["batiment"]
    behave(delay=1)
    actions.copy(entry)
    QTimer.singleShot(400, tasks.cancel_all)
    until_idle()
    assert actions.said[-1] == "Cancelled: nothing was kept."
    assert not store.folder.exists() or list(store.folder.iterdir()) == []


def test_without_an_extent_the_user_is_told(agency, actions):
    entry = agency()["batiment"]
    actions.iface.mapCanvas = lambda: SimpleNamespace(extent=QgsRectangle)
    actions.copy(entry)
    assert "zoom to your territory first" in actions.said[-1]


# The window answers


@pytest.mark.parametrize("what", ["add", "copy"])
def test_a_slow_server_leaves_the_window_free(agency, actions, behave, what):
    entry = agency()["gares"]
    actions.iface.mapCanvas().setExtent(QgsRectangle(680_000, 7_034_000, 692_000, 7_044_000))
    behave(delay=DELAY)
    held = HELD_S
    for _ in range(3):  # another program of the machine may hold it once, the panel would each time
        QgsProject.instance().clear()
        start = time.monotonic()
        getattr(actions, what)(entry)
        held = until_idle()
        assert time.monotonic() - start > DELAY
        assert len(QgsProject.instance().mapLayers()) == 1
        if held < HELD_S:
            break
    assert held < HELD_S


# Credentials


def test_no_credential_is_kept_anywhere(agency, actions, store, authcfg, tmp_path):
    entry = agency(authcfg, closed=True)["gares"]
    messages = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, tag, level: messages.append(text))
    actions.iface.mapCanvas().setExtent(QgsRectangle(680_000, 7_034_000, 692_000, 7_044_000))
    actions.add(entry)
    until_idle()
    actions.copy(entry)
    until_idle()
    layers = list(QgsProject.instance().mapLayers().values())
    assert len(layers) == 2 and all(layer.isValid() for layer in layers)
    assert any(authcfg in layer.source() for layer in layers), "the live layer names its authentication"
    project = tmp_path / "projet.qgs"
    assert QgsProject.instance().write(str(project))
    QgsSettings().sync()
    files = [file for folder in (tmp_path, store.cache, store.folder) for file in folder.rglob("*") if file.is_file()]
    files.append(Path(QgsSettings().fileName()))
    assert len(files) >= 4
    for secret in (PASSWORD, "YWdlbnQ6czNjcmV0LUFnZW50", USER + ":"):
        for file in files:
            if file.exists():
                assert secret.encode() not in file.read_bytes(), file
        assert not [
            text for text in (*messages, *actions.said, *(layer.source() for layer in layers)) if secret in text
        ]


def test_the_options_refuse_a_password_in_an_address(actions, authcfg):
    page = AulaPage(None, actions.registry)
    page.boxes[0].url.setText("https://moi:secret@exemple.fr/lizmap")
    assert not page.isValid()
    assert "choose an authentication of QGIS instead" in page.wrong.text()
    page.boxes[0].url.setText("https://exemple.fr/lizmap")
    page.boxes[0].title.setText("Mon agence")
    page.boxes[0].authentication.setConfigId(authcfg)
    assert page.isValid()
    page.bounds["silence_s"].setValue(12)
    page.apply()
    assert limits() == Limits(silence_s=12)
    set_limits(Limits())
    (server,) = actions.store.servers
    assert (server.title, server.url, server.authcfg) == ("Mon agence", "https://exemple.fr/lizmap", authcfg)
    assert actions.store.asked


# The catalogue


def test_a_wrong_catalogue_gives_way_to_ours(actions, store, tmp_path):
    wrong = tmp_path / "mien.json"
    wrong.write_text(
        (FOLDER / "catalogue.json").read_text(encoding="utf-8").replace('"theme": "stations"', '"theme": "gares"', 1),
        encoding="utf-8",
    )
    store.catalogue = str(wrong)
    assert len(actions.registry.index.entries) >= 20
    assert "The catalogue mien.json is wrong at line" in actions.said[-1]


def test_a_catalogue_of_one_s_own_replaces_ours(actions, store, tmp_path):
    said = json.loads((FOLDER / "catalogue.json").read_text(encoding="utf-8"))
    said["layers"] = said["layers"][:3]
    mine = tmp_path / "mien.json"
    mine.write_text(json.dumps(said), encoding="utf-8")
    store.catalogue = str(mine)
    actions.registry.update()
    assert len(actions.registry.index.entries) == 3


def test_a_catalogue_at_an_address_is_kept_and_asked_with_its_tag(actions, store, behave, server, monkeypatch):
    said = json.loads((FOLDER / "catalogue.json").read_text(encoding="utf-8"))
    said["layers"] = said["layers"][:4]
    asked = []

    def answer(handler):
        asked.append(handler.headers.get("If-None-Match"))
        server.send(
            handler,
            304 if asked[-1] else 200,
            "" if asked[-1] else json.dumps(said),
            "application/json",
            {"ETag": '"v1"'},
        )

    monkeypatch.setattr(server, "answer", answer)
    store.catalogue = f"{server.base}/catalogue.json"
    assert len(actions.registry.index.entries) >= 20, "ours, until it is asked for"
    for _ in range(2):
        actions.registry.update()
        until_idle()
        assert len(actions.registry.index.entries) == 4
    assert asked == [None, '"v1"']
    assert len(LayerRegistry(Store()).index.entries) == 4, "the next session asks nothing"
    monkeypatch.setattr(server, "answer", lambda handler: server.send(handler, 200, "{", "application/json"))
    actions.registry.update()
    until_idle()
    assert "cannot be read at line 1" in actions.said[-1]
    assert len(LayerRegistry(Store()).index.entries) == 4, "the good copy stays"


def test_nobody_home_keeps_ours(actions, store):
    store.catalogue = "http://127.0.0.1:9/catalogue.json"
    actions.registry.update()
    until_idle()
    assert "does not answer" in actions.said[-1]
    assert len(actions.registry.index.entries) >= 20


# Favourites, drops


def test_favourites_and_recent_layers_come_first(actions, store):
    dock = AulaDock(actions, lambda: None)
    store.set_favourite("haies", True)
    store.used("communes")
    dock.layers.fill()
    assert [dock.layers.model.item(row).text() for row in range(2)] == ["Favourites  (1)", "Recent  (1)"]
    store.set_favourite("haies", False)
    assert store.favourites == []
    dock.forget()


def test_a_dragged_layer_carries_nothing_but_its_name(actions):
    from qgis.core import QgsMimeDataUtils

    dock = AulaDock(actions, lambda: None)
    item = dock.layers.model.item_of(actions.registry.entry("haies"))
    (uri,) = QgsMimeDataUtils.decodeUriList(dock.layers.model.mimeData([item.index()]))
    assert (uri.layerType, uri.providerKey, uri.uri) == ("custom", "aula", "haies")
    dock.forget()


def test_a_copy_keeps_no_name_of_an_authentication(agency, actions, authcfg):
    entry = agency(authcfg, closed=True)["gares"]
    actions.iface.mapCanvas().setExtent(QgsRectangle(680_000, 7_034_000, 692_000, 7_044_000))
    actions.copy(entry)
    until_idle()
    file = map_layers.copy_of(layer_of_project())
    assert authcfg.encode() not in file.read_bytes()
    assert copies.origin_of(file).typename == "gares"
    actions.refresh(layer_of_project())
    until_idle()
    assert "is up to date" in actions.said[-1], "the options know the authentication"


def test_a_server_that_does_not_know_its_count_is_no_trouble(agency, actions, monkeypatch):
    from aula_qgis.bridge.services.wfs import Service

    entry = agency()["gares"]
    monkeypatch.setattr(Service, "count", lambda *_: None)
    actions.add(entry)
    until_idle()
    assert len(QgsProject.instance().mapLayers()) == 1
    assert "is on the map" in actions.said[-1]
