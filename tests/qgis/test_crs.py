"""Layers in degrees or Web Mercator are measured in the metric CRS of their place."""

import numpy as np
import pyproj
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
)

ELLIPSOID = pyproj.Geod(ellps="GRS80")
PLACES = {
    "La Réunion": (55.46, -21.06, "EPSG:2975"),
    "Martinique": (-61.09, 14.65, "EPSG:5490"),
    "Guyane": (-52.35, 4.93, "EPSG:2972"),
    "Mayotte": (45.18, -12.80, "EPSG:4471"),
    "Saint-Pierre-et-Miquelon": (-56.20, 46.80, "EPSG:4467"),
    "France métropolitaine": (2.86, 50.46, "EPSG:2154"),
    "UTM 33N": (13.40, 52.50, "EPSG:32633"),
}


def field_of(x: float, y: float):
    """A field of about 100 m, and its area on the ellipsoid, m²."""
    shape = shapely.box(x, y, x + 0.001, y + 0.001)
    return shape.wkt, abs(ELLIPSOID.geometry_area_perimeter(shape)[0])


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.reads(
    "Systèmes de coordonnées",
    "degrés, en métropole, outre-mer ou ailleurs",
    "calcul dans le système métrique du lieu (2154, 2975, 5490, 2972, 4471, 4467 ou zone UTM), dit par son nom",
)
def test_surfaces_are_those_of_the_ellipsoid(place, layer, run, rows, feedback):
    x, y, crs = PLACES[place]
    shape, area = field_of(x, y)
    result = run(
        "rainwater_roofs",
        {"BUILDINGS": layer(["nom"], [(shape, "a")], "bati", crs="EPSG:4326"), "RAIN_MM": 1000, "OUTPUT": "memory:"},
    )
    (roof,) = rows(result["OUTPUT"])
    assert roof["surf_toit_m2"] == pytest.approx(area, rel=4e-3)
    assert result["OUTPUT"].crs().authid() == crs
    assert f"computed in {crs}" in feedback.text
    assert place in feedback.text


@pytest.mark.reads("Systèmes de coordonnées", "Web Mercator (EPSG:3857)", "calcul dans le système métrique du lieu")
def test_web_mercator(layer, run, rows):
    shape, area = field_of(55.46, -21.06)
    to_mercator = pyproj.Transformer.from_crs(4326, 3857, always_xy=True).transform
    moved = shapely.transform(shapely.from_wkt(shape), lambda xy: np.column_stack(to_mercator(*xy.T)))
    made = layer(["nom"], [(moved.wkt, "a")], "bati", crs="EPSG:3857")
    (roof,) = rows(run("rainwater_roofs", {"BUILDINGS": made, "RAIN_MM": 1000, "OUTPUT": "memory:"})["OUTPUT"])
    assert roof["surf_toit_m2"] == pytest.approx(area, rel=1e-3)


def both(layer):
    """A field in Martinique and one near Lens."""
    shapes = [field_of(-61.09, 14.65)[0], field_of(2.86, 50.46)[0]]
    return layer(["nom"], [(shapes[0], "ailleurs"), (shapes[1], "ici")], "bati", crs="EPSG:4326")


@pytest.mark.parametrize(("extent", "words"), [((0.0, 86.0), "no one metric CRS"), (None, "from -61.09° to 2.86°")])
@pytest.mark.reads(
    "Systèmes de coordonnées",
    "objets dispersés qu'aucun système métrique ne couvre",
    "refus qui donne l'étendue en degrés",
)
def test_what_no_crs_covers_is_refused(extent, words, layer, run):
    made = both(layer) if extent is None else layer(["nom"], [(field_of(*extent)[0], "a")], "bati", crs="EPSG:4326")
    with pytest.raises(QgsProcessingException, match=words):
        run("rainwater_roofs", {"BUILDINGS": made, "RAIN_MM": 1000, "OUTPUT": "memory:"})


def test_the_features_that_are_read_decide(layer, run, rows):
    """A filter leaves one of two places."""
    made = both(layer)
    only = QgsProcessingFeatureSourceDefinition(
        made.id(),
        False,
        -1,
        QgsProcessingFeatureSourceDefinition.Flags(),
        QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck,
        "nom = 'ailleurs'",
    )
    QgsProject.instance().addMapLayer(made)
    result = run("rainwater_roofs", {"BUILDINGS": only, "RAIN_MM": 1000, "OUTPUT": "memory:"})
    assert result["OUTPUT"].crs().authid() == "EPSG:5490"
    assert len(rows(result["OUTPUT"])) == 1
    QgsProject.instance().removeMapLayer(made.id())


def test_streets_and_stations_in_degrees(layer, run, rows):
    """A street of 2 km in Guadeloupe: ten minutes at 4 km/h on foot are 667 m of it."""
    x, y = -61.53, 16.24
    east, north, _ = ELLIPSOID.fwd(x, y, 90, 2000)
    street = layer(
        ["nom"], [(f"LINESTRING({x} {y}, {east} {north})", "rue")], "rues", crs="EPSG:4326", kind="LineString"
    )
    station = layer(["nom"], [(f"POINT({x} {y})", "gare")], "gares", crs="EPSG:4326", kind="Point")
    result = run(
        "station_isochrones",
        {"STATIONS": station, "NETWORK": street, "MODE": 0, "CUTOFFS": "10", "OUTPUT": "memory:", "EDGES": "memory:"},
    )
    assert rows(result["OUTPUT"])[0]["longueur_km"] == pytest.approx(2 / 3, rel=1e-3)


INVENTORY = "site_id;site_nom;comm_insee;unite_fonciere_surface;geomsurf\n"


def inventory(tmp_path, places):
    rows = [
        f"974{n:02}_A;Friche {n};974{n:02};{field_of(x, y)[1]:.0f};{field_of(x, y)[0]}"
        for n, (x, y) in enumerate(places)
    ]
    file = tmp_path / "friches.csv"
    file.write_text(INVENTORY + "\n".join(rows), encoding="utf-8")
    return str(file)


@pytest.mark.reads("Friches", "csv avec géométries en degrés", "chaque site est mesuré dans le système de son lieu")
def test_sites_of_a_csv_are_measured_where_they_lie(tmp_path, run, rows, feedback):
    places = [PLACES[name][:2] for name in ("La Réunion", "Martinique", "Mayotte", "France métropolitaine")]
    result = run("brownfield_import", {"INPUT": inventory(tmp_path, places), "OUTPUT": "memory:", "ISSUES": "memory:"})
    sites = rows(result["OUTPUT"])
    assert [site["surface_mesuree_m2"] for site in sites] == pytest.approx(
        [field_of(*at)[1] for at in places], rel=4e-3
    )
    assert result["OUTPUT"].crs() == QgsCoordinateReferenceSystem("EPSG:4326")
    assert "each is measured in the metric CRS of its own" in feedback.text
    assert not [row for row in rows(result["ISSUES"]) if row["regle"] == "surface déclarée et surface mesurée"]


def test_sites_of_one_island(tmp_path, run, feedback):
    result = run(
        "brownfield_import",
        {"INPUT": inventory(tmp_path, [(55.46, -21.06), (55.5, -21.1)]), "OUTPUT": "memory:", "ISSUES": "memory:"},
    )
    assert result["OUTPUT"].crs() == QgsCoordinateReferenceSystem("EPSG:2975")
    assert "La Réunion" in feedback.text


@pytest.mark.reads(
    "Friches", "inventaire national, métropole et outre-mer", "chaque site est mesuré dans le système de son lieu"
)
def test_an_inventory_in_degrees_of_several_places(layer, run, rows, feedback):
    result = run("brownfield_import", {"INPUT": both(layer), "OUTPUT": "memory:", "ISSUES": "memory:"})
    measured = [site["surface_mesuree_m2"] for site in rows(result["OUTPUT"])]
    assert measured == pytest.approx([field_of(-61.09, 14.65)[1], field_of(2.86, 50.46)[1]], rel=4e-3)
    assert "lie in several places" in feedback.text


@pytest.mark.reads(
    "Systèmes de coordonnées", "coordonnées hors de la zone du système déclaré", "signalé, avec le système à vérifier"
)
def test_metres_of_another_country_are_said(layer, run, rows, feedback):
    """Coordinates of Lambert-93 in a layer that is called Portuguese."""
    square = shapely.box(700_000, 7_000_000, 700_010, 7_000_010).wkt
    for crs, outside in (("EPSG:3763", True), ("EPSG:2154", False)):
        made = layer(["nom"], [(square, "a")], f"bati {crs}", crs=crs)
        run("rainwater_roofs", {"BUILDINGS": made, "RAIN_MM": 1000, "OUTPUT": "memory:"})
        said = f"bati {crs} lie outside the area that its CRS, {crs}, is made for"
        assert (said in feedback.text) == outside
