"""Addresses, lists of layers and places of servers, without asking any."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from aula_qgis.bridge.services import capabilities, lizmap, places
from aula_qgis.bridge.services.transfer import Response
from aula_qgis.core.messages import Fault

ROOT = "https://carto.fr/lizmap/www"


@pytest.mark.parametrize(
    "page",
    [
        "index.php/view/map?repository=plu&project=zonage",
        "index.php/view/map/?repository=plu&project=zonage&layers=B0000TFF&bbox=1,2,3,4",
        "index.php/view/map/?project=zonage&repository=plu",
        "index.php/view/embed?repository=plu&project=zonage",
        "index.php/view/embed/?Repository=plu&PROJECT=zonage",
        "index.php/view/map/plu/zonage",
        "view/map?repository=plu&project=zonage",
        "index.php/lizmap/service/?repository=plu&project=zonage&SERVICE=WMS&REQUEST=GetCapabilities&VERSION=1.3.0",
        "index.php/lizmap/service/?repository=plu&project=zonage&request=GetFeature&typename=zone&maxfeatures=10",
    ],
)
def test_the_service_behind_an_address_of_a_lizmap_project(page):
    service = lizmap.service_at(f"{ROOT}/{page}", "abc1234")
    assert service.url == f"{ROOT}/index.php/lizmap/service/?repository=plu&project=zonage"
    assert (service.authcfg, service.version) == ("abc1234", "1.1.0")
    instance, project = lizmap.project_of(service)
    assert (instance.base, project.repository, project.name) == (ROOT, "plu", "zonage")
    assert lizmap.Lizmap.at(f"{ROOT}/{page}").base == ROOT
    assert lizmap.Lizmap.at(f"{ROOT}/{page}").project == project


def test_names_with_spaces_and_accents_are_kept():
    service = lizmap.service_at(f"{ROOT}/index.php/lizmap/service/plan%20local/%C3%A9tat")
    assert lizmap.project_of(service)[1] == lizmap.Project("plan local", "état", "état")


@pytest.mark.parametrize(
    ("address", "base"),
    [
        ("https://carto.fr", "https://carto.fr"),
        ("https://carto.fr/index.php/view/?repository=plu", "https://carto.fr"),
        ("https://carto.fr/lizmap/index.php", "https://carto.fr/lizmap"),
        ("https://carto.fr/a/admin.php/admin/maps", "https://carto.fr/a"),
        ("https://carto.fr/view/", "https://carto.fr/view"),
    ],
)
def test_addresses_of_an_instance(address, base):
    found = lizmap.Lizmap.at(address)
    assert (found.base, found.project) == (base, None)


def test_other_services_keep_what_is_their_own():
    service = lizmap.service_at(
        "https://carto.fr/ows?map=/srv/a.map&service=WFS&VERSION=1.0.0&Request=GetFeature&count=5"
    )
    assert (service.url, service.version) == ("https://carto.fr/ows?map=/srv/a.map", "")
    assert lizmap.project_of(service) is None


def test_the_home_page_leads_to_projects_of_its_own_instance_alone():
    links = [
        "/lizmap/www/index.php/view/map/?repository=plu&amp;project=zonage",
        "map?repository=plu&amp;project=parc",
        "https://autre.fr/lizmap/www/index.php/view/map?repository=plu&amp;project=ailleurs",
        "/index.php/view/map?repository=plu&amp;project=dessus",
        "https://[mal/index.php/view/map?repository=a&amp;project=b",
    ]
    page = "".join(f'<a href="{link}" title="{number}">x</a>' for number, link in enumerate(links))
    found = lizmap.on_page(Response(f"{ROOT}/index.php/view/", 200, "text/html", page.encode()), ROOT)
    assert found == [lizmap.Project("plu", "zonage", "0"), lizmap.Project("plu", "parc", "1")]


def test_a_list_of_layers_in_another_encoding():
    text = (
        '<?xml version="1.0" encoding="ISO-8859-1"?><WFS_Capabilities updateSequence="0" version="1.1.0"><FeatureType>'
        "<Name>a</Name><Title>Forêt</Title><Keywords><Keyword>bois</Keyword></Keywords><DefaultSRS>EPSG:3857</DefaultSRS>"
        "<OtherSRS>urn:x-ogc:def:crs:EPSG:2154</OtherSRS><WGS84BoundingBox><LowerCorner>-1 45</LowerCorner><UpperCorner>1 46"
        "</UpperCorner></WGS84BoundingBox></FeatureType></WFS_Capabilities>"
    )
    version, (layer,), notes = capabilities.read(capabilities.decoded(text.encode("latin-1")), "carto.fr")
    assert (version, layer.title, layer.keywords, layer.extent) == ("1.1.0", "Forêt", ("bois",), (-1, 45, 1, 46))
    assert layer.written("EPSG:2154") == "urn:x-ogc:def:crs:EPSG:2154" and layer.written("EPSG:4326") == ""
    assert notes == []


@pytest.mark.parametrize(
    "box", [("x 1", "2 3"), ("1", "2 3"), ("5 1", "2 3"), ("1 -91", "2 3"), ("-inf 0", "2 3"), ("nan 0", "2 3")]
)
def test_a_box_that_cannot_be_is_none(box):
    corners = f"<LowerCorner>{box[0]}</LowerCorner><UpperCorner>{box[1]}</UpperCorner>"
    text = f"<FeatureType><Name>a</Name><WGS84BoundingBox>{corners}</WGS84BoundingBox></FeatureType>"
    assert capabilities.read(text, "carto.fr").layers[0].extent is None


DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")


@pytest.mark.parametrize(
    ("edges", "crs"),
    [
        ((2.0, 50.4, 3.0, 51.6), "EPSG:2154"),
        ((1.0, 51.0, 3.0, 53.4), "EPSG:32631"),
        ((55.3, -21.2, 55.5, -21.0), "EPSG:2975"),
        ((-61.3, 14.4, -60.8, 14.9), "EPSG:5490"),
        ((-53.0, 4.0, -52.0, 5.0), "EPSG:2972"),
        ((45.0, -13.1, 45.3, -12.6), "EPSG:4471"),
    ],
)
def test_a_window_is_in_the_metric_crs_of_its_place(edges, crs):
    window = places.window(QgsRectangle(*edges), DEGREES)
    assert window.crs == crs
    west, south, east, north = window.box
    assert west <= edges[0] + 1e-6 and south <= edges[1] + 1e-6 and east >= edges[2] - 1e-6 and north >= edges[3] - 1e-6


def test_a_metric_window_stays_as_it_is_and_a_wide_one_is_refused():
    rectangle = QgsRectangle(650_000, 6_860_000, 651_000, 6_861_000)
    assert places.window(rectangle, QgsCoordinateReferenceSystem("EPSG:2154")) == (
        *rectangle_edges(rectangle),
        "EPSG:2154",
    )
    assert places.window(rectangle, QgsCoordinateReferenceSystem()).crs == "EPSG:2154"
    with pytest.raises(Fault, match="no one metric CRS covers it"):
        places.window(QgsRectangle(-61, -21, 55, 51), DEGREES)


def rectangle_edges(rectangle):
    return rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum()


@pytest.mark.parametrize(
    ("box", "received", "crs"),
    [
        ((2, 48, 3, 49), "EPSG:4326", "EPSG:2154"),
        ((55.2, -21.3, 55.8, -20.9), "EPSG:2154", "EPSG:2975"),
        ((-10.5, 42.0, -9.5, 43.0), "EPSG:2154", "EPSG:2154"),
        ((-10.5, 42.0, -9.5, 43.0), "EPSG:4326", "EPSG:32629"),
        ((-61, -21, 55, 51), "EPSG:2154", "EPSG:4326"),
        (None, "EPSG:3857", "EPSG:3857"),
    ],
)
def test_the_crs_of_a_copy(box, received, crs):
    assert places.crs_of_copy(box, QgsCoordinateReferenceSystem(received)).authid() == crs
