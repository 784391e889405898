"""Kinds of geometry that files hold beside plain polygons: each is read as what it is."""

import json
import math
import re

import numpy as np
import pytest
import shapely
from osgeo import ogr, osr
from pyproj import Geod

from aula_qgis.bridge.geometries import out_of_collections

SQUARE = "((700000 7000000 {z}, 700010 7000000 {z}, 700010 7000010 {z}, 700000 7000010 {z}, 700000 7000000 {z}))"
FLAT = SQUARE.replace(" {z}", "")
HALVES = (
    "((700000 7000000 5, 700010 7000000 5, 700010 7000010 5, 700000 7000000 5)), "
    "((700000 7000000 5, 700010 7000010 5, 700000 7000010 5, 700000 7000000 5))"
)
KINDS = {
    "TIN": (ogr.wkbTINZ, f"TIN Z ({HALVES})"),
    "PolyhedralSurface": (ogr.wkbPolyhedralSurfaceZ, f"POLYHEDRALSURFACE Z ({HALVES})"),
    "curves": (
        ogr.wkbCurvePolygon,
        "CURVEPOLYGON(COMPOUNDCURVE((700000 7000000, 700010 7000000, 700010 7000010, 700000 7000010, 700000 7000000)))",
    ),
    "surfaces": (ogr.wkbMultiSurface, f"MULTISURFACE({FLAT})"),
    "M": (ogr.wkbPolygonM, f"POLYGON M {SQUARE.format(z=1)}"),
    "ZM": (ogr.wkbPolygonZM, f"POLYGON ZM {SQUARE.format(z='5 1')}"),
    "collection": (ogr.wkbGeometryCollection, f"GEOMETRYCOLLECTION(POLYGON{FLAT}, POINT(700005 7000005))"),
    "any": (ogr.wkbUnknown, f"GEOMETRYCOLLECTION(POLYGON{FLAT})"),
}


def saved(file, kind, *texts):
    system = osr.SpatialReference()
    system.ImportFromEPSG(2154)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(file))
    layer = data.CreateLayer("toits", system, kind)
    for text in texts:
        feature = ogr.Feature(layer.GetLayerDefn())
        shape = ogr.CreateGeometryFromWkt(text)
        assert shape is not None, text
        feature.SetGeometry(shape)
        assert layer.CreateFeature(feature) == 0
    return f"{file}|layername=toits"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.reads(
    "Géométries",
    "TIN, PolyhedralSurface, courbes, surfaces, collections, valeurs M et ZM, types mêlés",
    "lus comme les polygones qu'ils sont, à surface exacte",
)
def test_a_roof_of_a_hundred_square_metres(kind, run, rows, tmp_path):
    source = saved(tmp_path / "toits.gpkg", *KINDS[kind])
    found = rows(run("rainwater_roofs", {"BUILDINGS": source, "OUTPUT": "memory:"})["OUTPUT"])
    assert [row["surf_toit_m2"] for row in found] == pytest.approx([100.0])


@pytest.mark.reads(
    "Géométries",
    "GeoJSON dont le premier objet est une collection",
    "le système de coordonnées du fichier est gardé, la collection donne son polygone",
)
def test_a_geojson_that_mixes_collections_and_polygons(run, rows, tmp_path):
    """QGIS gives such a layer no CRS, although the file has one."""
    one, other = (
        {"type": "Polygon", "coordinates": [[[x, 50], [x + 0.001, 50], [x + 0.001, 50.001], [x, 50.001], [x, 50]]]}
        for x in (3, 3.01)
    )
    line = {"type": "LineString", "coordinates": [[3, 50], [4, 50]]}
    shapes = [{"type": "GeometryCollection", "geometries": [one, line]}, other]
    file = tmp_path / "mixte.geojson"
    features = [{"type": "Feature", "properties": {"nom": "a"}, "geometry": shape} for shape in shapes]
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    found = rows(run("rainwater_roofs", {"BUILDINGS": str(file), "OUTPUT": "memory:"})["OUTPUT"])
    area, _ = Geod(ellps="GRS80").polygon_area_perimeter([3, 3.001, 3.001, 3], [50, 50, 50.001, 50.001])
    assert [row["surf_toit_m2"] for row in found] == pytest.approx([area] * 2, rel=2e-3)


@pytest.mark.reads(
    "Géométries",
    "GeoPackage sans type, dont QGIS prend le premier pour celui de tous",
    "chaque ligne est lue comme ce qu'elle est",
)
def test_a_file_of_any_geometry_that_begins_with_a_polygon(run, rows, tmp_path):
    """A GeoPackage of any geometry, which QGIS calls a layer of polygons for its first row."""
    arc = "CURVEPOLYGON(COMPOUNDCURVE(CIRCULARSTRING(700000 7000000, 700010 7000010, 700020 7000000), (700020 7000000, 700000 7000000)))"
    texts = [
        f"POLYGON{FLAT}",
        f"MULTIPOLYGON ZM ({SQUARE.format(z='5 1')})",
        arc,
        KINDS["TIN"][1],
        f"POLYGON M {SQUARE.format(z=1)}",
    ]
    apart = [re.sub(r"\b70000(\d\d)\b", rf"70{number}00\1", text) for number, text in enumerate(texts)]
    source = saved(tmp_path / "toits.gpkg", ogr.wkbUnknown, *apart)
    found = rows(run("rainwater_roofs", {"BUILDINGS": source, "OUTPUT": "memory:"})["OUTPUT"])
    assert [row["surf_toit_m2"] for row in found] == pytest.approx([100.0] * 2 + [50 * math.pi] + [100.0] * 2, rel=1e-4)


def test_lines_are_taken_out_of_collections_in_collections():
    inner = shapely.GeometryCollection(
        [shapely.MultiLineString([[(0, 0), (1, 0)], [(0, 1), (1, 1)]]), shapely.Point(5, 5)]
    )
    outer = shapely.GeometryCollection([shapely.GeometryCollection([inner]), shapely.LineString([(0, 2), (1, 2)])])
    (found,) = out_of_collections(np.array([outer], dtype=object), 1)
    assert found.geom_type == "MultiLineString" and found.length == 3
