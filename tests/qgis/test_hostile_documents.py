"""What strangers write is read as what it should be, and as nothing else: pages, schemas, provenance, styles, sentences."""

import json
import sqlite3
from contextlib import closing
from types import SimpleNamespace

import pytest
from osgeo import gdal
from qgis.core import QgsLayoutItemLabel, QgsLayoutItemLegend, QgsPrintLayout, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from aula_qgis.bridge.names import plain
from aula_qgis.bridge.publication import lizmap, pages
from aula_qgis.bridge.publication.project import build
from aula_qgis.bridge.reports import publication as report
from aula_qgis.bridge.reports.page import chart
from aula_qgis.bridge.services import copies, datasets
from aula_qgis.bridge.services.addresses import belongs, checked_address
from aula_qgis.bridge.text import sentence
from aula_qgis.core.messages import Fault, Note
from aula_qgis.core.redaction import without_secrets
from aula_qgis.panel import map_layers
from aula_qgis.panel.catalogue import Entry, Source
from aula_qgis.panel.layers import card_of
from aula_qgis.panel.tree import _leaf
from tests.server.hostile import Hostile, answer

GML = """<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs" xmlns:gml="http://www.opengis.net/gml"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="u {address}/schema.xsd"><gml:featureMember>
<a gml:id="a.1"><n>1</n><g><gml:Point srsName="EPSG:2154"><gml:pos>1 2</gml:pos></gml:Point></g></a>
</gml:featureMember></wfs:FeatureCollection>"""
SCHEMA = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="{address}/a.xsd"/>
<xs:import namespace="b" schemaLocation="{address}/b.xsd"></xs:import></xs:schema>"""


def opened(folder, text: str) -> bool:
    page = folder / "page.gml"
    page.write_text(text, encoding="utf-8")
    source = datasets.opened_page(page)
    return source is not None and source.GetLayerCount() > 0


def test_a_page_is_gml_and_asks_no_other_address(tmp_path):
    server = Hostile()
    server.pages = {name: answer(b"<x/>") for name in ("/schema.xsd", "/a.xsd", "/b.xsd")}
    try:
        schema = datasets.without_references(SCHEMA.format(address=server.base).encode())
        assert server.base.encode() not in schema and schema.endswith(b"</xs:schema>")
        (tmp_path / "page.xsd").write_bytes(schema)
        assert opened(tmp_path, GML.format(address=server.base))
        assert server.requests == []
    finally:
        server.close()


@pytest.mark.parametrize(
    "text",
    [
        '<OGRVRTDataSource><OGRVRTLayer name="x"><SrcDataSource>{secret}</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>',
        '{{"type": "FeatureCollection", "features": [{{"type": "Feature", "properties": {{"wfs": "FeatureCollection"}}, "geometry": null}}]}}',
    ],
    ids=["VRT", "GeoJSON"],
)
def test_other_formats_are_no_page(tmp_path, text):
    secret = tmp_path / "secret.csv"
    secret.write_text("a\n1\n", encoding="utf-8")
    assert not opened(tmp_path, text.format(secret=secret))


@pytest.mark.parametrize(
    "said",
    [
        "{",
        "[" * 100_000,
        "[]",
        "{}",
        '{"url": "u", "version": "v", "typename": "t", "extent": 3}',
        '{"url": "u", "version": "v", "typename": "t", "extent": [1, 2]}',
        '{"url": 1, "version": "v", "typename": "t", "extent": null}',
        '{"url": "u", "version": "v", "typename": "t", "extent": null, "autre": 1}',
    ],
)
def test_provenance_that_is_none_is_not_known(tmp_path, said):
    file = tmp_path / "copie.gpkg"
    good = json.dumps({"url": "u", "version": "v", "typename": "t", "extent": [1, 2, 3, 4]})
    for text, is_known in ((good, True), (said, False)):
        made = gdal.GetDriverByName("GPKG").Create(str(file), 0, 0, 0, gdal.GDT_Unknown)
        made.CreateLayer("t")
        made.SetMetadataItem(copies.ORIGIN, text)
        made = None  # closes it
        assert (copies.origin_of(file) is not None) == is_known
        file.unlink()


@pytest.mark.parametrize("climb", ["..", "%2e%2e", "%2E.", "%252e%252e", "..%2f..", "x/..%5c../.."])
def test_a_path_that_climbs_out_belongs_to_nobody(climb):
    assert not belongs(f"https://carto.fr/lizmap/{climb}/admin", "https://carto.fr/lizmap")
    assert belongs("https://carto.fr/lizmap/x/../index.php", "https://carto.fr:443/lizmap")


@pytest.mark.parametrize(
    "url", [" https://carto.fr/", "ht\ttps://carto.fr/", "https://car\nto.fr/", "https://carto.fr\\@a.fr/"]
)
def test_an_address_that_is_read_in_two_ways_belongs_to_nobody(url):
    assert belongs("https://carto.fr/", "https://carto.fr") and not belongs(url, "https://carto.fr")


@pytest.mark.parametrize(
    "name", ["password", "authkey", "apikey", "api-key", "key", "token", "sig", "access_token", "KEY"]
)
def test_a_secret_is_never_in_a_sentence(name):
    address = f"https://moi:s3cret@carto.fr/wfs?a=1&{name}=s3cret&b=2"
    for said in (Fault("{server} is wrong.", server=address), Note("{source}", {"source": [f"x {name}='s3cret' y"]})):
        assert "s3cret" not in sentence(said) and "***" in sentence(said)
    assert "carto.fr/wfs?a=1" in without_secrets(address) and "b=2" in without_secrets(address)
    with pytest.raises(Fault, match="take it out"):
        checked_address(f"https://carto.fr/wfs?{name}=s3cret")


def test_an_abstract_is_text_in_its_tooltip(qgis_app):
    item = _leaf(SimpleNamespace(theme="", title="x", abstract="<img src='http://a.fr/b.png'>"))
    assert Qt.mightBeRichText(item.toolTip()) is False or "<img" not in item.toolTip()


def test_a_name_in_a_layout_is_not_computed(qgis_app, monkeypatch):
    monkeypatch.setenv("AULA_SECRET", "s3cret")
    layout = QgsPrintLayout(QgsProject.instance())
    name = "friches [% env('AULA_SECRET') %].gpkg"
    for text in (pages.as_value(name), name):
        pages.label(layout, text, (0, 0, 10, 10), pages.text_format(8))
    shown = sorted(item.currentText() for item in layout.items() if isinstance(item, QgsLayoutItemLabel))
    assert shown == ["friches [% env('AULA_SECRET') %].gpkg", "friches s3cret.gpkg"]


HOSTILE = "bilan [% env('AULA_SECRET') %] <img src='http://127.0.0.1:1/a.png'> {{7*7}}"


def test_a_hostile_name_is_a_value_in_a_published_project(layer, save, square, monkeypatch, tmp_path):
    monkeypatch.setenv("AULA_SECRET", "s3cret")
    file = tmp_path / f"{HOSTILE.partition('<')[0]}.gpkg"
    rows = [(square(n), f"3300{n}", HOSTILE, float(n)) for n in range(2)]
    kinds = {"artif_nette_ha": "REAL"}
    save(file, *(layer(["id", "nom", "artif_nette_ha"], rows, name, types=kinds) for name in ("bilan", HOSTILE)))
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("UPDATE gpkg_contents SET description = ?", [HOSTILE])
        database.execute("CREATE TABLE layer_styles (f_table_name TEXT, styleName TEXT, useAsDefault BOOLEAN)")
        database.execute("INSERT INTO layer_styles VALUES ('bilan', 'zan_balance', 1)")
    published = build(file, HOSTILE)
    project = published.project
    names = [made.name() for _, made in published.layers]
    assert any("{{7*7}}" in name for name in names) and not any("[%" in name or "<" in name for name in names)
    for _, made in published.layers:
        assert made.metadata().abstract() == made.serverProperties().abstract() == plain(HOSTILE)
    assert "s3cret" not in project.title() and "[%" not in project.title() and "<" not in project.title()
    for page in project.layoutManager().printLayouts():
        atlas = page.atlas()
        assert atlas.beginRender() and atlas.first()
        texts = [item.currentText() for item in page.items() if isinstance(item, QgsLayoutItemLabel)]
        assert HOSTILE in texts, "the territory's name stands there as it is"
        legends = [item for item in page.items() if isinstance(item, QgsLayoutItemLegend)]
        model = legends[0].model()
        texts += [model.data(model.index(row, 0), Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())]
        texts += [
            model.data(model.node2index(node), Qt.ItemDataRole.DisplayRole) for node in model.rootGroup().findLayers()
        ]
        assert not any("s3cret" in str(text) or "49" in str(text) for text in texts)
    config = json.dumps(lizmap.configuration(project)[0], ensure_ascii=False)
    assert "[%" not in config and "<img" not in config and "s3cret" not in config
    sheet_page = report.project(published, HOSTILE, [("Fichier", HOSTILE)])
    assert "<img src='http" not in sheet_page and "s3cret" not in sheet_page and "{{7*7}}" in sheet_page


def test_a_hostile_name_is_a_value_in_a_chart():
    import plotly.graph_objects as go

    drawn = str(chart(go.Figure(go.Bar(x=["<a href='http://a.fr'>x</a>", "<b>y</b>"], y=[1, 2]))))
    assert (
        "a href" in drawn
        and "\\u003ca href" not in drawn
        and "\\u003c\\u002fa" not in drawn
        and "\\u003c/a" not in drawn
    )
    assert "\\u003cb\\u003e" in drawn or "\\u003cb>" in drawn


def test_a_hostile_name_is_a_value_in_the_panel(qgis_app):
    entry = Entry("i", HOSTILE, Source("s", "wfs", HOSTILE, "https://a.fr"), "t", abstract=HOSTILE, licence=HOSTILE)
    made = QgsVectorLayer("Point", "x", "memory")
    map_layers.describe(made, entry)
    metadata = made.metadata()
    for text in (metadata.title(), metadata.abstract(), *metadata.licenses(), made.serverProperties().attribution()):
        assert text == plain(HOSTILE)
    assert "<img" not in card_of(entry) and "&lt;img" in card_of(entry)
