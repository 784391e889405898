"""Publication: the project opens whole and symbolised, its pages say the results' figures, a real server answers."""

import json
import shutil
import socket
import subprocess
import time
import urllib.parse
import urllib.request
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from qgis.core import QgsLayoutItemLabel, QgsProcessingException, QgsProject, QgsRectangle

from aula_qgis.bridge.publication.pages import MAP, Coverage, family_page

ROOT = Path(__file__).resolve().parents[2]
COMMUNE = "33002"


@pytest.fixture(scope="module")
def folder(tmp_path_factory, parameters, save, communes):
    """A GeoPackage of results, its project and its Lizmap configuration."""
    from qgis import processing

    place = tmp_path_factory.mktemp("publié")
    file = place / "résultats.gpkg"
    (territories,) = save(place / "communes.gpkg", communes(name="communes"))

    def to(table):
        return f"ogr:dbname='{file}' table=\"{table}\" (geom)"

    processing.run("aula:zan_classify", parameters("zan_classify", OUTPUT=to("classement")))
    processing.run(
        "aula:zan_balance",
        parameters(
            "zan_balance",
            OUTPUT=to("bilan"),
            FLOWS=to("bilan_flows"),
            MATRIX=f"ogr:dbname='{file}' table=\"bilan_matrix\"",
        ),
    )
    values = {
        "GEOPACKAGE": str(file),
        "TITLE": "Essai",
        "TERRITORIES": territories,
        "PROJECT": str(place / "essai.qgs"),
        "REPORT": str(place / "essai.html"),
    }
    processing.run("aula:publish_project", values)
    processing.run("aula:publish_lizmap", {"PROJECT": str(place / "essai.qgs"), "CFG": str(place / "essai.qgs.cfg")})
    return place


@pytest.fixture()
def project(folder, tmp_path):
    """The project as it opens once its folder has been moved."""
    moved = tmp_path / "ailleurs"
    shutil.copytree(folder, moved)
    opened = QgsProject()
    assert opened.read(str(moved / "essai.qgs"))
    yield opened
    opened.clear()


def test_it_opens_whole_wherever_it_is_moved(project):
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert all(layer.isValid() for layer in layers.values())
    assert {
        "Flux d'artificialisation 2018–2022",
        "Sols artificialisés",
        "Artificialisation nette par territoire 2018–2022",
        "Territoires",
    } <= set(layers)
    assert project.title() == "Essai" and project.crs().authid() == "EPSG:2154"
    assert [group.name() for group in project.layerTreeRoot().findGroups()] == ["Artificialisation"]
    assert project.mapThemeCollection().mapThemes() == ["Artificialisation", "Artificialisation par territoire"]
    flows = [item.label() for item in layers["Flux d'artificialisation 2018–2022"].renderer().legendSymbolItems()]
    assert "Artificialisation" in flows
    assert layers["Sols artificialisés"].metadata().title() == "Sols artificialisés"


def test_the_pages_say_the_figures_of_the_results(project, folder, rows):
    (layout,) = project.layoutManager().printLayouts()
    atlas = layout.atlas()
    atlas.beginRender()
    for page in range(atlas.count()):
        atlas.seekTo(page)
        texts = [item.currentText() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
        (name,) = (row for row in rows(f"{folder / 'résultats.gpkg'}|layername=bilan") if row["nom"] in texts)
        fields = {
            "Artificialisation nette": "artif_nette_ha",
            "Rythme annuel net": "rythme_ha_an",
            "Artificialisation brute": "artif_brute_ha",
            "Renaturation": "desartif_ha",
            "Imperméabilisation nette": "imperm_nette_ha",
        }
        for label, field in fields.items():
            shown = texts[texts.index(f"{label} 2018–2022") - 1]
            unit = "\u00a0ha/an" if field == "rythme_ha_an" else "\u00a0ha"
            value = float(shown.removesuffix(unit).replace(",", ".").replace("−", "-"))
            assert value == pytest.approx(name[field], abs=0.005), label
        assert any("►" in text and name["nom"] in text for text in texts)
        assert not any("[%" in text for text in texts)
    atlas.endRender()


def test_every_style_has_a_title_and_a_name_of_its_own():
    from aula_qgis.bridge.publication.results import figures, titles

    stems = [
        file.stem
        for family in ("artificialisation", "network", "brownfield", "rainwater", "stations")
        for file in (ROOT / "styles" / family).glob("*.qml")
    ]
    assert len(stems) == len(set(stems))
    assert set(stems) == set(titles()), "one row for each style in resources/publication/layers.csv"
    assert {figure.style for figure in figures()} <= set(stems)


def test_lizmap_finds_the_keys_it_reads(folder):
    config = json.loads((folder / "essai.qgs.cfg").read_text(encoding="utf-8"))
    assert {
        "metadata",
        "options",
        "layers",
        "locateByLayer",
        "attributeLayers",
        "tooltipLayers",
        "editionLayers",
        "loginFilteredLayers",
        "timemanagerLayers",
        "datavizLayers",
        "formFilterLayers",
        "filter_by_polygon",
        "layouts",
        "warnings",
        "debug",
        "atlas",
    } == set(config)
    assert 30600 <= config["metadata"]["lizmap_web_client_target_version"] <= 30900
    flags = (
        "toggled",
        "popup",
        "popupDisplayChildren",
        "groupAsLayer",
        "baseLayer",
        "displayInLegend",
        "singleTile",
        "cached",
    )
    for name, entry in config["layers"].items():
        assert entry["name"] == name and all(entry[flag] in ("True", "False") for flag in flags)
        assert isinstance(entry["minScale"], int) and isinstance(entry["popup_allow_download"], bool)
    options = config["options"]
    assert (
        options["projection"]["ref"] == "EPSG:2154"
        and len(options["bbox"]) == 4
        and isinstance(options["bbox"][0], str)
    )
    assert isinstance(options["use_native_zoom_levels"], bool) and options["mapScales"] == sorted(options["mapScales"])
    assert config["locateByLayer"]["Territoires"]["fieldName"] == "nom"
    assert {entry["order"] for entry in config["attributeLayers"].values()} == set(
        range(len(config["attributeLayers"]))
    )
    assert [page["layout"] for page in config["layouts"]["list"]] == ["Atlas artificialisation"]


@pytest.fixture(scope="module")
def server(folder, root, tmp_path_factory):
    """A real QGIS Server of the project."""
    binary = shutil.which("qgis_mapserver")
    if binary is None:
        pytest.skip("qgis_mapserver is not installed (package qgis-server)")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = (tmp_path_factory.mktemp("serveur") / "log").open("w")
    command = [str(root / "scripts" / "with-qgis"), binary, "-p", str(folder / "essai.qgs"), f"127.0.0.1:{port}"]
    process = subprocess.Popen(command, stdout=log, stderr=log)

    def ask(**query):
        address = f"http://127.0.0.1:{port}/?" + urllib.parse.urlencode(query)
        with urllib.request.urlopen(address, timeout=60) as answer:
            return answer.headers.get_content_type(), answer.read()

    for _ in range(150):
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
            break
        except OSError:
            time.sleep(0.2)
    yield ask
    process.terminate()
    process.wait(20)
    log.close()


def test_a_server_answers_for_each_layer_and_prints_the_page(server):
    _, text = server(SERVICE="WFS", VERSION="1.1.0", REQUEST="GetCapabilities")
    space = {"w": "http://www.opengis.net/wfs"}
    names = [node.text for node in ET.fromstring(text).iterfind(".//w:FeatureType/w:Name", space)]
    assert sorted(names) == ["bilan", "bilan_flows", "bilan_matrix", "classement"]
    for name in names:
        kind, text = server(SERVICE="WFS", VERSION="1.1.0", REQUEST="GetFeature", TYPENAME=name, OUTPUTFORMAT="GeoJSON")
        assert json.loads(text)["features"], name
    box = "699900,6999900,700700,7000200"
    for name in ("bilan", "bilan_flows", "classement"):
        kind, picture = server(
            SERVICE="WMS",
            VERSION="1.3.0",
            REQUEST="GetMap",
            LAYERS=name,
            STYLES="",
            CRS="EPSG:2154",
            BBOX=box,
            WIDTH=400,
            HEIGHT=200,
            FORMAT="image/png",
        )
        assert kind == "image/png" and len(picture) > 500
    kind, page = server(
        SERVICE="WMS",
        VERSION="1.3.0",
        REQUEST="GetPrint",
        TEMPLATE="Atlas artificialisation",
        CRS="EPSG:2154",
        FORMAT="pdf",
        ATLAS_PK="1",
    )
    assert kind == "application/pdf" and page.startswith(b"%PDF")


def test_the_atlas_gives_a_page_a_territory(run, folder, tmp_path):
    out = tmp_path / "atlas"
    run(
        "publish_atlas",
        {"PROJECT": str(folder / "essai.qgs"), "FILTER": f"\"insee\" = '{COMMUNE}'", "FOLDER": str(out)},
    )
    (file,) = out.iterdir()
    assert COMMUNE in file.name and file.read_bytes().startswith(b"%PDF")
    run("publish_atlas", {"PROJECT": str(folder / "essai.qgs"), "ONE_FILE": True, "FOLDER": str(out)})
    assert sorted(file.name for file in out.iterdir())[0] == "Atlas_artificialisation.pdf"


def test_pages_that_cannot_all_be_placed_give_the_older_ones_back(run, folder, tmp_path, monkeypatch):
    out, placed = tmp_path / "atlas", []
    values = {"PROJECT": str(folder / "essai.qgs"), "FOLDER": str(out)}
    run("publish_atlas", values)
    older = {file.name: file.read_bytes() for file in out.iterdir()}
    assert len(older) > 1

    def copy(page, target):
        if placed:
            raise OSError(28, "No space left on device")
        placed.append(target.write_bytes(b"begun"))

    monkeypatch.setattr("aula_qgis.bridge.publication.atlas.shutil.copy2", copy)
    with pytest.raises(QgsProcessingException, match="No space left on device"):
        run("publish_atlas", values)
    assert {file.name: file.read_bytes() for file in out.iterdir()} == older


@pytest.mark.parametrize(
    ("condition", "words"),
    [("\"insee\" = 'x'", "leaves no territory"), ('"absent" = 1', "do not have"), ("insee = (", "not an expression")],
)
def test_a_filter_that_is_none_is_a_sentence(run, folder, tmp_path, condition, words):
    out = tmp_path / "atlas"
    with pytest.raises(QgsProcessingException, match=words):
        run("publish_atlas", {"PROJECT": str(folder / "essai.qgs"), "FILTER": condition, "FOLDER": str(out)})
    assert not out.exists() or not list(out.iterdir())


def test_the_sheet_says_the_figures(run, folder, rows, tmp_path):
    html, pdf = tmp_path / "fiche.html", tmp_path / "fiche.pdf"
    run(
        "territory_sheet",
        {"GEOPACKAGE": str(folder / "résultats.gpkg"), "TERRITORY": "le barp", "SHEET": str(html), "PDF": str(pdf)},
    )
    text = html.read_text(encoding="utf-8")
    (row,) = (row for row in rows(f"{folder / 'résultats.gpkg'}|layername=bilan") if row["id"] == COMMUNE)
    assert "<h1>Le Bârp</h1>" in text and f"{row['artif_nette_ha']:.2f}".replace(".", ",").replace("-", "−") in text
    assert "Sans résultat" in text and "http://" not in text.replace("http://www.w3.org", "")
    assert pdf.read_bytes().startswith(b"%PDF")


FAULTS = {
    "no GeoPackage": ("publish_project", {"GEOPACKAGE": "/nulle/part.gpkg"}, "not there"),
    "not a GeoPackage": ("publish_project", {"GEOPACKAGE": "texte"}, "not a GeoPackage"),
    "a project of another kind": ("publish_project", {"PROJECT": "x.txt"}, r"\.qgs or \.qgz"),
    "no project": ("publish_lizmap", {"PROJECT": "/nulle/part.qgs"}, "cannot be read"),
    "an unknown territory": ("territory_sheet", {"TERRITORY": "Andernoss"}, "There are: Andernos"),
}


@pytest.mark.parametrize(("algorithm", "values", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_a_sentence(run, folder, tmp_path, algorithm, values, words):
    text = tmp_path / "texte.gpkg"
    text.write_text("bonjour")
    given = {
        "publish_project": {"GEOPACKAGE": str(folder / "résultats.gpkg"), "PROJECT": str(tmp_path / "a.qgs")},
        "publish_lizmap": {"PROJECT": str(folder / "essai.qgs"), "CFG": str(tmp_path / "a.qgs.cfg")},
        "territory_sheet": {
            "GEOPACKAGE": str(folder / "résultats.gpkg"),
            "TERRITORY": COMMUNE,
            "SHEET": str(tmp_path / "a.html"),
        },
    }[algorithm]
    values = {
        name: str(tmp_path / value.replace("texte", "texte.gpkg")) if value in ("texte", "x.txt") else value
        for name, value in values.items()
    }
    with pytest.raises(QgsProcessingException, match=words):
        run(algorithm, {**given, **values})
    assert [file.name for file in tmp_path.iterdir()] == ["texte.gpkg"]


def test_projects_whose_layers_are_gone_are_said(run, folder, tmp_path):
    shutil.copy(folder / "essai.qgs", tmp_path / "seul.qgs")
    with pytest.raises(QgsProcessingException, match="are not found"):
        run("publish_lizmap", {"PROJECT": str(tmp_path / "seul.qgs"), "CFG": str(tmp_path / "seul.qgs.cfg")})


def test_the_real_binary_publishes(qgis_process, folder, tmp_path):
    done = qgis_process(
        "publish_project", {"GEOPACKAGE": str(folder / "résultats.gpkg"), "PROJECT": str(tmp_path / "nuit.qgz")}
    )
    assert done.returncode == 0, done.stderr
    opened = QgsProject()
    assert opened.read(str(tmp_path / "nuit.qgz")) and all(layer.isValid() for layer in opened.mapLayers().values())
    assert opened.title() == "résultats"
    opened.clear()


@pytest.mark.parametrize("size", [(2_500, 12_000), (12_000, 2_500), (300, 200)], ids=["valley", "coast", "hamlet"])
def test_the_map_keeps_its_frame_and_holds_the_territory_whole(size, layer):
    width, height = size
    boxes = [QgsRectangle(0, n * height, width, (n + 1) * height) for n in range(3)]
    rows = [(box.asWktPolygon(), f"3300{n}", f"Commune {n}") for n, box in enumerate(boxes)]
    territories = layer(("insee", "nom"), rows, "communes")
    project = QgsProject()
    project.setCrs(territories.crs())
    project.addMapLayer(territories, False)
    coverage = Coverage(territories, "insee", "nom")
    layout = family_page(project, "Page", "", [territories], coverage, [], "Titre", "Source")[0]
    page_map = layout.itemById("carte")
    atlas = layout.atlas()
    assert atlas.beginRender() and atlas.count() == 3
    for number, box in enumerate(boxes):
        atlas.seekTo(number)
        frame = page_map.sceneBoundingRect()
        assert (page_map.rect().width(), page_map.rect().height()) == pytest.approx(MAP[2:])
        assert frame.right() <= 297 and frame.bottom() <= 196, "the map runs over the sources or off the page"
        assert page_map.extent().contains(box)
    atlas.endRender()


def test_no_two_tables_share_a_short_name():
    from aula_qgis.bridge.publication.project import short_names

    tables = ["trame verte", "trame_verte", "Trame-Verte", "été", "ete", "???", "!!!"]
    names = short_names(tables)
    assert list(names) == tables and len({name.lower() for name in names.values()}) == len(tables)
    assert names["trame_verte"] == "trame_verte" and names["ete"] == "ete" and names["???"] == "couche"


def test_a_view_shows_three_subjects_and_of_each_the_furthest_result():
    from aula_qgis.bridge.publication.results import Result, in_view

    def seen(*styles):
        found = [Result(f"t{number}", True, style, "network", "") for number, style in enumerate(styles)]
        return [result.table for result in in_view(found)]

    assert seen("context", "mutability", "ranking", "sites", "potential") == ["t2", "t3", "t4"]
    assert seen("roofs", "tanks") == ["t1"]
    assert seen("zan_flows", "zan_flows") == ["t1"], "the later of two equal ones"
    assert seen("urban_envelope", "zan_classify", "zan_zoning", "zan_flows") == ["t1", "t2", "t3"], (
        "a fourth has no room"
    )
    assert seen("", "stations_snapped") == ["t0", "t1"], "nothing else to show"
    assert seen("", "isochrones") == ["t1"]
