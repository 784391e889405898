"""Servers as they are: what each gives is copied whole, under its names and in its place, or refused; all else is said."""

import itertools
import math
import random
from types import SimpleNamespace

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem

from aula_qgis.bridge.quiet import without_exceptions
from aula_qgis.bridge.services import copies, places
from aula_qgis.bridge.services.filters import Filter
from aula_qgis.bridge.services.wfs import Query, Service
from aula_qgis.core.messages import Fault, silent
from aula_qgis.panel import jobs
from aula_qgis.panel.catalogue import Source
from tests.server.quirky import Quirky, named, point, refusal, schema


@pytest.fixture
def copied(tmp_path, monkeypatch):
    """A copy of the halls of a server: its rows and fields, its CRS and first place, its origin, and what is said."""
    monkeypatch.setattr(copies, "PAGE", 10)

    def fetch(server: Quirky, window=None, crs=None, **options):
        file = tmp_path / "halles.gpkg"
        with server as url:
            done = copies.fetch(Service(url), "commerces:halles", window, file, "halles", crs=crs, **options)
        source = ogr.Open(str(file))
        layer = source.GetLayer(0)
        features = list(layer)
        assert len(features) == done.count
        shape = features[0].geometry()
        return SimpleNamespace(
            rows=[feature.items() for feature in features],
            kinds={field.GetName(): (field.GetTypeName(), field.GetSubType()) for field in layer.schema},
            crs=layer.GetSpatialRef() and layer.GetSpatialRef().GetAuthorityCode(None),
            place=shape and shape.GetGeometryRef(0).GetPoint_2D(0),
            origin=copies.origin_of(file),
            said=" ".join(map(str, done.notes)),
        )

    return fetch


def codes(copy, field="code"):
    return [row[field] for row in copy.rows]


ALL = [f"{number:05d}" for number in range(25)]

# Pages


@pytest.mark.parametrize("announced", [None, "unknown", 4, 10])
@pytest.mark.parametrize("cap", [4, 10, 30])
@pytest.mark.reads(
    "Services WFS et Lizmap",
    "limites de page, connues ou non, comptes inconnus ou plafonnés",
    "demandées jusqu'à ce qu'une n'apporte rien",
)
def test_pages_are_asked_for_until_one_brings_nothing_new(copied, cap, announced):
    copy = copied(Quirky(cap=cap, announced=announced, schema=schema(code="string")))
    assert codes(copy) == ALL
    if announced in (4, 10):
        assert copy.said == f"127.0.0.1 announced {announced} features of commerces:halles and gave 25: all are kept."
    else:
        assert copy.said == ""


@pytest.mark.parametrize("announced", [None, "unknown"])
@pytest.mark.reads("Services WFS et Lizmap", "objets sans identifiant", "copiés page par page")
def test_a_server_without_identifiers_is_copied_page_by_page(copied, announced):
    copy = copied(Quirky(identifier=None, announced=announced, schema=schema(code="string")))
    assert codes(copy) == ALL
    assert copy.said == "127.0.0.1 gives its features no identifier: one that came twice could not be told."


@pytest.mark.reads("Services WFS et Lizmap", "pages qui se recouvrent", "chaque objet une fois, les doublons sont dits")
def test_pages_that_overlap_give_each_feature_once(copied):
    copy = copied(Quirky(first=1, schema=schema(code="string")))
    assert codes(copy) == ALL
    assert (
        copy.said == "1 features of commerces:halles came more than once, with the same identifier: each is kept once."
    )


@pytest.mark.parametrize("identifier", [named, None, lambda _: f"r.{random.random()}"])
def test_a_server_without_pages_is_asked_for_all_at_once(copied, identifier):
    copy = copied(Quirky(pages=False, identifier=identifier))
    assert codes(copy) == ALL


@pytest.mark.parametrize("announced", [None, "unknown"])
def test_a_server_without_pages_that_gives_too_little(copied, announced):
    server = Quirky(pages=False, cap=6, announced=announced)
    if announced is None:
        with pytest.raises(Fault, match="gives 6 of the 25 features of commerces:halles and no further page"):
            copied(server)
    else:
        copy = copied(server)
        assert len(copy.rows) == 6 and "there may be others. Choose a smaller extent to be sure." in copy.said


def test_a_server_that_refuses_to_go_beyond_its_end(copied):
    refused = refusal("InvalidParameterValue", "startIndex")
    assert codes(copied(Quirky(past_end=refused))) == ALL
    with pytest.raises(Fault, match="refuses the request: startIndex"):
        copied(Quirky(past_end=refused, announced="unknown"))


def test_features_that_share_an_identifier(copied):
    copy = copied(Quirky(total=4, identifier=lambda n: f"h.{n // 2}"))
    assert len(copy.rows) == 4
    assert (
        "2 features of commerces:halles have the identifier of another one, but not its values: all are kept."
        in copy.said
    )
    same = {"values": lambda n: {"code": str(n // 2)}, "shape": lambda n: point(n // 2)}
    copy = copied(Quirky(total=4, identifier=lambda n: f"h.{n // 2}", **same))
    assert codes(copy) == ["0", "1"]
    assert "2 features of commerces:halles came more than once" in copy.said
    assert "announced 4 features of commerces:halles: 2 of them did not come, and as many came twice." in copy.said


def test_features_that_are_missing_are_no_copy(copied):
    with pytest.raises(Fault, match="Only 25 of the 40 features of commerces:halles arrived"):
        copied(Quirky(announced=40))
    with pytest.raises(Fault, match="commerces:halles has no feature on this extent"):
        copied(Quirky(total=0, announced="unknown"))
    with pytest.raises(Fault, match="commerces:halles has 20 features here, and the limit is 12"):
        copied(Quirky(announced="unknown"), limit=12)


# Versions and names of parameters


@pytest.mark.parametrize(
    ("versions", "speaks"), [(("1.1.0",), ""), (("2.0.0",), ""), (("2.0.0",), "2.0.0"), (("1.1.0",), "1.1.0")]
)
@pytest.mark.parametrize("known", ["", "1.1.0", "2.0.0"])
@pytest.mark.reads("Services WFS et Lizmap", "versions 1.1.0 et 2.0.0, refusées ou non annoncées", "négociées")
def test_the_version_is_agreed_on(versions, speaks, known):
    server = Quirky(versions=versions, speaks=speaks)
    with server as url:
        agreed, layer = Service(url, "", known).described("commerces:halles")
        assert (agreed.version, layer.title) == (versions[0], "Halles")
        assert agreed.count(Query("commerces:halles")) == 25
        agreed.schema("commerces:halles")
    for query in server.asked[-2:]:
        assert query["TYPENAME"] == "commerces:halles" and query["VERSION"] == versions[0]
        assert ("TYPENAMES" in query) == (versions[0] == "2.0.0")


def test_a_server_that_speaks_neither_version_is_said():
    with Quirky(versions=("1.0.0",), speaks="1.0.0") as url, pytest.raises(Fault, match=r"speaks WFS 1\.0\.0 only"):
        Service(url).capabilities()
    with Quirky(versions=("none",)) as url, pytest.raises(Fault, match=r"refuses the request: Version 2\.0\.0"):
        Service(url).capabilities()


@pytest.mark.reads("Services WFS et Lizmap", "une couche fautive parmi d'autres", "les autres sont copiées")
def test_a_layer_that_cannot_be_read_costs_none_of_the_others():
    bad = "<FeatureType><Title>sans nom</Title></FeatureType><FeatureType><Name>a&b</Name></FeatureType>"
    odd = "<FeatureType><Name>odd</Name><WGS84BoundingBox><LowerCorner>-Inf x</LowerCorner></WGS84BoundingBox></FeatureType>"
    with Quirky(more=bad + odd) as url:
        _, layers, notes = Service(url).capabilities()
    assert [layer.typename for layer in layers] == ["commerces:halles", "odd"]
    assert layers[1].extent is None and layers[1].crs == ()
    assert [str(note) for note in notes] == [
        "2 layers in the list of 127.0.0.1 cannot be read: they are left out. Tell its administrator."
    ]


# Fields


@pytest.mark.parametrize(
    "given", [None, b"", b"<html><body/></html>", b"<x:schema xmlns:x='http://www.w3.org/2001/XMLSchema'/>"]
)
@pytest.mark.reads("Services WFS et Lizmap", "schéma absent", "tout reste en texte, zéros de tête compris")
def test_without_a_schema_all_is_text(copied, given):
    copy = copied(Quirky(total=2, schema=given, values=lambda n: {"code": f"0{n}", "n": "1.50"}))
    assert copy.rows[1] == {"code": "01", "n": "1.50"}
    assert copy.said == "127.0.0.1 does not say what the fields of commerces:halles hold: all are copied as text."


def test_the_schema_gives_the_types(copied):
    given = schema(code="string", n="int", le="date", oui="boolean")
    values = {"code": "007", "n": "12", "le": "2024-02-29", "oui": "true"}
    copy = copied(Quirky(total=1, schema=given, values=lambda n: values))
    assert copy.kinds == {
        "code": ("String", 0),
        "n": ("Integer", 0),
        "le": ("Date", 0),
        "oui": ("Integer", ogr.OFSTBoolean),
    }
    assert copy.said == ""


@pytest.mark.parametrize(
    ("field", "name"),
    [("fid", "fid_1"), ("FID", "FID_1"), ("geom", "geom_1"), ("Geom", "Geom_1")]
    + [(name, name) for name in ("ogc_fid", "rowid", "oid", "_rowid_", "geometry", "index", "select", "gml_id")],
)
@pytest.mark.reads("Services WFS et Lizmap", "champs `fid`, `geom` et autres noms réservés", "renommés")
def test_names_that_are_taken(copied, field, name):
    copy = copied(Quirky(total=3, values=lambda n: {field: f"0{n}", "nom": "x"}))
    assert codes(copy, name) == ["00", "01", "02"]
    renamed = f"The field {field} of commerces:halles is called {name} in the copy: a GeoPackage keeps that name."
    assert (renamed in copy.said) == (field != name)


def test_fields_that_come_later_or_differ_by_case(copied):
    def values(n):
        return {"fid_1": "a", "fid": "b", "Nom": "c", "nom": "d", **({"tard": "e"} if n > 12 else {})}

    copy = copied(Quirky(values=values))
    assert set(copy.rows[0].values()) == {"a", "b", "c", "d", None} and len(copy.rows[0]) == 5
    assert [row["tard"] for row in copy.rows].count("e") == 12


# Places


def at(longitude, latitude, crs="urn:ogc:def:crs:EPSG::4326", swapped=False):
    pair = f"{longitude} {latitude}" if swapped else f"{latitude} {longitude}"
    said = f' srsName="{crs}"' if crs else ""
    return lambda n: f"<gml:Point{said}><gml:pos>{pair}</gml:pos></gml:Point>"


REUNION = {"box": ("55.2 -21.4", "55.9 -20.8"), "declared": "urn:ogc:def:crs:EPSG::4326", "total": 1}


@pytest.mark.parametrize(
    ("habits", "said"),
    [
        ({"shape": at(55.482, -20.882)}, ""),
        ({"shape": at(55.482, -20.882), "box": ("2 50", "3 51")}, "lie elsewhere than 127.0.0.1 says"),
        ({"shape": at(55.482, -20.882, swapped=True), "box": ("x", "y")}, "in the wrong order: they were swapped."),
        ({"shape": at(55.482, -20.882, "agence:7")}, "does not say the CRS of commerces:halles"),
        ({"shape": at(55.482, -20.882, "EPSG:4326", True)}, ""),
        ({"shape": at(55.482, -20.882, swapped=True)}, "in the wrong order: they were swapped."),
        ({"shape": at(55.482, -20.882, "")}, "does not say the CRS of commerces:halles: it is taken to be EPSG:4326"),
        ({"shape": at(55.482, -20.882, "", True)}, "in the wrong order: they were swapped."),
        ({"shape": at(55.482, -20.882), "others": ("EPSG:2975",)}, ""),
    ],
)
def test_a_layer_of_la_reunion_is_in_the_metric_crs_of_its_place(copied, habits, said):
    copy = copied(Quirky(**{**REUNION, "schema": schema(code="string"), **habits}))
    assert copy.crs == "2975" and math.dist(copy.place, utm(55.482, -20.882, 57)) < 0.01
    assert said in copy.said and bool(said) == bool(copy.said)


def utm(longitude: float, latitude: float, meridian: float) -> tuple[float, float]:
    """Transverse Mercator on GRS 80, south of the equator, by Krüger's series to the third order (oracle)."""
    f = 1 / 298.257222101
    n = f / (2 - f)
    radius = 6378137 / (1 + n) * (1 + n**2 / 4 + n**4 / 64)
    phi, lam = math.radians(latitude), math.radians(longitude - meridian)
    e = 2 * math.sqrt(n) / (1 + n)
    t = math.sinh(math.atanh(math.sin(phi)) - e * math.atanh(e * math.sin(phi)))
    xi, eta = math.atan2(t, math.cos(lam)), math.atanh(math.sin(lam) / math.hypot(1, t))
    series = (n / 2 - 2 * n**2 / 3 + 5 * n**3 / 16, 13 * n**2 / 48 - 3 * n**3 / 5, 61 * n**3 / 240)
    east = eta + sum(a * math.cos(2 * j * xi) * math.sinh(2 * j * eta) for j, a in enumerate(series, 1))
    north = xi + sum(a * math.sin(2 * j * xi) * math.cosh(2 * j * eta) for j, a in enumerate(series, 1))
    return 500_000 + 0.9996 * radius * east, 10_000_000 + 0.9996 * radius * north


@pytest.mark.parametrize("order", itertools.permutations((gdal, ogr, osr)))
def test_exceptions_of_gdal_are_put_aside_and_back(order):
    with without_exceptions():
        for module in order:
            module.UseExceptions()
        with without_exceptions():
            assert not any(module.GetUseExceptions() for module in order)
            assert ogr.CreateGeometryFromWkt("rien") is None
        assert all(module.GetUseExceptions() for module in order)
        for module in reversed(order):
            module.DontUseExceptions()


BROKEN = ["<gml:Point><gml:pos>ici</gml:pos></gml:Point>", "<gml:Curve/>"]


@pytest.mark.parametrize("announced", [None, "unknown"])
@pytest.mark.parametrize("given", [b"", schema(code="string")])
def test_a_feature_that_cannot_be_read_costs_none_of_the_others(copied, given, announced):
    copy = copied(
        Quirky(schema=given, announced=announced, shape=lambda n: BROKEN[n % 2] if n in (3, 10) else point(n))
    )
    assert codes(copy) == [code for code in ALL if code not in ("00003", "00010")]
    assert "2 features of commerces:halles cannot be read: they are left out." in copy.said
    assert "announced" not in copy.said
    with pytest.raises(Fault, match=r"None of the features of commerces:halles that .* gives can be read"):
        copied(Quirky(schema=given, announced=announced, shape=lambda n: BROKEN[0]))


def test_features_that_are_no_xml_are_no_copy(copied):
    with pytest.raises(Fault, match="The features of commerces:halles break off at line 1, which is no XML"):
        copied(Quirky(raw=True, announced="unknown", values=lambda n: {"nom": "a" if n < 13 else "a < b"}))


def test_the_crs_that_is_asked_for(copied):
    server = Quirky(**REUNION, shape=at(55.482, -20.882), schema=schema(code="string"))
    copy = copied(server, crs=QgsCoordinateReferenceSystem("EPSG:4326"))
    assert copy.crs == "4326" and copy.place == pytest.approx((55.482, -20.882))
    assert {query["SRSNAME"] for query in server.asked if "SRSNAME" in query} == {REUNION["declared"]}
    copy = copied(server, crs=QgsCoordinateReferenceSystem("EPSG:2154"))
    assert copy.crs == "2154" and "lie outside the area of EPSG:2154 (RGF93 v1 / Lambert-93)" in copy.said


def test_a_window_is_asked_for_in_its_metric_crs(copied):
    server = Quirky(**REUNION, shape=at(55.482, -20.882), schema=schema(code="string"))
    window = places.window(places.QgsRectangle(55.4, -21.0, 55.6, -20.8), QgsCoordinateReferenceSystem("EPSG:4326"))
    copy = copied(server, window)
    assert copy.crs == "2975" and server.asked[-1]["BBOX"].endswith(",EPSG:2975")
    assert copy.origin.extent == window


def test_layers_of_several_places_are_copied_in_degrees(copied):
    spots = [(2.35, 48.85), (55.482, -20.882)]
    server = Quirky(total=2, box=("-61 -21", "55 51"), shape=lambda n: at(*spots[n])(n))
    copy = copied(server)
    assert copy.crs == "4326" and "lie in several places" in copy.said


def test_a_table_without_places_is_copied(copied):
    copy = copied(Quirky(shape=None))
    assert codes(copy) == ALL and copy.crs is None and "geom" not in copy.kinds


# Filters

TYPED = schema(code="string", n="int", nom="string")


def sold(number):
    return {"code": f"{number:05d}", "n": str(number), "nom": ("L'Épée", "Halle <A>")[number % 2]}


@pytest.mark.parametrize("announced", [None, "unknown"])
@pytest.mark.parametrize("version", ["1.1.0", "2.0.0"])
@pytest.mark.parametrize(
    ("text", "wants"),
    [
        ("\"n\" >= 20 AND \"nom\" = 'L''Épée'", lambda n: n >= 20 and n % 2 == 0),
        ('"nom" LIKE \'%<A>\' AND NOT "n" IN (1, 3)', lambda n: n % 2 and n not in (1, 3)),
    ],
)
def test_a_filter_is_asked_of_the_server_and_applied_here(copied, version, announced, text, wants):
    habits = {"versions": (version,), "schema": TYPED, "values": sold, "announced": announced}
    expected = [f"{n:05d}" for n in range(25) if wants(n)]
    applies, ignores = Quirky(**habits, wants=wants), Quirky(**habits)
    copy = copied(applies, wanted=Filter(text))
    assert codes(copy) == expected and copy.said == ""
    assert "FILTER" in applies.asked[-1]
    copy = copied(ignores, wanted=Filter(text))
    assert codes(copy) == expected and f"gave {25 - len(expected)} features" in copy.said
    copy = copied(Quirky(**habits, refused=refusal("OperationNotSupported", "no filter")), wanted=Filter(text))
    assert codes(copy) == expected and "cannot be asked this filter" in copy.said


@pytest.mark.parametrize(("text", "kept"), [('length("nom") = 6', 13), ('"code" < 3', 3), ('"inconnu" IS NULL', None)])
def test_what_a_server_might_take_otherwise_is_filtered_here_alone(copied, text, kept):
    server = Quirky(schema=TYPED, values=sold)
    if kept is None:
        with pytest.raises(Fault, match=r"names the fields .*inconnu.*, which commerces:halles does not have. It has"):
            copied(server, wanted=Filter(text))
    else:
        assert len(copied(server, wanted=Filter(text)).rows) == kept
    assert not any("FILTER" in query for query in server.asked)


def test_filters_that_keep_nothing_or_say_nothing(copied):
    with pytest.raises(Fault, match=r"No feature of commerces:halles has what the filter asks for \(\"n\" > 99\)"):
        copied(Quirky(schema=TYPED, values=sold), wanted=Filter('"n" > 99'))
    with pytest.raises(Fault, match="The filter cannot be understood: "):
        Filter('"n" >')


def test_a_filter_names_fields_as_the_server_does(copied):
    copy = copied(Quirky(schema=schema(fid="int"), values=lambda n: {"fid": str(n)}), wanted=Filter('"fid" = 7'))
    assert codes(copy, "fid_1") == [7]


def test_a_filter_and_a_window_are_asked_together(copied):
    server = Quirky(schema=TYPED, values=sold)
    window = places.Window(650_000, 6_859_000, 651_000, 6_861_000)
    copied(server, window, wanted=Filter('"n" = 3'))
    query = server.asked[-1]
    assert "BBOX" not in query and "<fes:And><fes:PropertyIsEqualTo>" in query["FILTER"]
    assert "<fes:BBOX><fes:ValueReference>lieu</fes:ValueReference><gml:Envelope" in query["FILTER"]


# In the panel


@pytest.mark.parametrize("announced", [None, "unknown"])
def test_a_live_layer_of_a_server_that_may_not_know_its_count(announced):
    with Quirky(announced=announced, schema=schema(code="string")) as url:
        source = Source("ville", "wfs", "Ville", url)
        (entry,), notes = jobs.list_server(source, silent)
        opened = jobs.open_layer(entry, silent)
        assert (opened.count, notes) == (None if announced else 25, [])
        assert sum(1 for _ in opened.layer.getFeatures()) == 25
        assert "pagingEnabled='true'" in opened.layer.source()
