"""Repair of polygons: areas told by hand, and GEOS' own structure method as the judge."""

import ctypes

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from aula_qgis.core import repair as module
from aula_qgis.core.repair import repair

from .test_geometry import EXTENT, PILES, array

SQUARE = [(0, 0), (0, 1_000), (1_000, 1_000), (1_000, 0)]
"""100 ha."""
STRUCTURE = 1


class _Geos:
    """GEOSMakeValidWithParams of the system's library, past shapely."""

    def __init__(self):
        self.library = ctypes.CDLL("libgeos_c.so.1")
        self.handle = self.call("GEOS_init_r")
        self.reader, self.writer, self.parameters = (
            self.call(name)
            for name in ("GEOSWKBReader_create_r", "GEOSWKBWriter_create_r", "GEOSMakeValidParams_create_r")
        )
        self.call("GEOSMakeValidParams_setMethod_r", self.parameters, ctypes.c_int(STRUCTURE))
        self.call("GEOSMakeValidParams_setKeepCollapsed_r", self.parameters, ctypes.c_int(0))

    def call(self, name: str, *arguments):
        function = getattr(self.library, name)
        function.restype = ctypes.c_void_p
        handle = [ctypes.c_void_p(self.handle)] if name != "GEOS_init_r" else []
        return function(*handle, *(ctypes.c_void_p(each) if isinstance(each, int) else each for each in arguments))

    def structure(self, shape):
        wkb, size = shapely.to_wkb(shape), ctypes.c_size_t()
        made = self.call(
            "GEOSMakeValidWithParams_r",
            self.call("GEOSWKBReader_read_r", self.reader, wkb, ctypes.c_size_t(len(wkb))),
            self.parameters,
        )
        text = self.call("GEOSWKBWriter_write_r", self.writer, made, ctypes.byref(size))
        return shapely.from_wkb(ctypes.string_at(text, size.value))


@pytest.fixture(scope="module")
def geos() -> _Geos:
    try:
        return _Geos()
    except OSError:
        pytest.skip("no GEOS of the system beside shapely's own")


@pytest.fixture(params=["GEOS", "own rings"])
def rebuilt(request, monkeypatch):
    """What rebuilds: GEOS, as shapely 2.1 passes it on, and what stands in for it before."""
    if request.param == "GEOS" and not module.HAS_STRUCTURE:
        geos = request.getfixturevalue("geos")
        monkeypatch.setattr(
            shapely, "make_valid", lambda shapes, method, keep_collapsed: array(*map(geos.structure, shapes))
        )
    monkeypatch.setattr(module, "HAS_STRUCTURE", request.param == "GEOS")


def hole(x: float, y: float, width: float, height: float) -> list[tuple[float, float]]:
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


ODD_SHAPES = {
    "a hole along the outline": (shapely.Polygon(SQUARE, [hole(0, 200, 400, 200)]), 92, 0, 0),
    "a hole with two corners on the outline": (
        shapely.Polygon(SQUARE, [[(0, 0), (400, 200), (1_000, 1_000), (200, 400)]]),
        shapely.Polygon(SQUARE, [[(0, 0), (400, 200), (1_000, 1_000), (200, 400)]]).area / 1e4,
        0,
        0,
    ),
    "a hole across the outline": (shapely.Polygon(SQUARE, [hole(-200, 200, 400, 400)]), 92, 8, 0),
    "a hole apart": (shapely.Polygon(SQUARE, [hole(2_000, 0, 200, 400)]), 108, 16, 0),
    "a hole over all": (shapely.Polygon(SQUARE, [hole(-1, -1, 1_002, 1_002)]), 0, 0.4004, 0),
    "holes that overlap": (shapely.Polygon(SQUARE, [hole(100, 100, 200, 200), hole(200, 100, 200, 200)]), 94, 2, 0),
    "a hole in a hole": (shapely.Polygon(SQUARE, [hole(100, 100, 400, 200), hole(200, 150, 100, 100)]), 92, 1, 0),
    "a bow-tie": (shapely.Polygon([(0, 0), (1_000, 1_000), (1_000, 0), (0, 1_000)]), 50, 50, 0),
    "an outline drawn twice": (shapely.Polygon([*SQUARE, *SQUARE]), 100, 0, 100),
    "parts that overlap": (
        shapely.MultiPolygon([(SQUARE, []), (hole(900, 0, 200, 1_000), [])]),
        110,
        0,
        10,
    ),
    "one part invalid": (
        shapely.MultiPolygon([(SQUARE, [hole(0, 200, 400, 200)]), (hole(2_000, 0, 100, 100), [])]),
        93,
        0,
        0,
    ),
    "halves wound against each other along one edge": (
        shapely.Polygon(
            [(500, 0), (500, 1_000), (0, 1_000), (0, 0), (500, 0), (500, 1_000), (1_000, 1_000), (1_000, 0)]
        ),
        100,
        100,
        0,
    ),
    "a collection whose polygons overlap": (
        shapely.GeometryCollection(
            [
                shapely.Polygon(SQUARE),
                shapely.GeometryCollection([shapely.box(900, 0, 1_100, 1_000), shapely.Point(0, 0)]),
            ]
        ),
        110,
        0,
        10,
    ),
}
"""A shape, its area in ha, and what the repair adds to and takes from the signed area of its rings, in ha."""


@pytest.mark.parametrize("name", ODD_SHAPES)
def test_areas_told_by_hand(rebuilt, name):
    shape, area, gained, lost = ODD_SHAPES[name]
    result = repair(array(shape))
    assert result.repaired == 1
    assert np.nan_to_num(shapely.area(result.geometry)) / 1e4 == pytest.approx([area])
    assert (result.gained_m2 / 1e4, result.lost_m2 / 1e4) == (pytest.approx(gained), pytest.approx(lost))
    assert shapely.is_valid(result.geometry[~shapely.is_missing(result.geometry)]).all()


def test_what_changed_is_said_in_hectares(rebuilt):
    shapes = [ODD_SHAPES[name][0] for name in ("a bow-tie", "an outline drawn twice", "a hole along the outline")]
    (note,) = repair(array(*shapes, EXTENT)).as_notes("occupation")
    assert str(note) == "occupation: 3 invalid geometries were repaired (50.0 ha gained, 100.0 ha lost)."
    assert repair(array(EXTENT)).as_notes("occupation") == []


VERTEX = st.tuples(st.integers(0, 9), st.integers(0, 9))
RING = st.lists(VERTEX, min_size=3, max_size=9).map(lambda points: [*points, points[0]])
POLYGON = st.builds(shapely.Polygon, RING, st.lists(RING, max_size=2))
SHAPES = st.one_of(POLYGON, st.lists(POLYGON, min_size=1, max_size=3).map(shapely.MultiPolygon))


@given(SHAPES)
def test_own_rings_enclose_what_geos_encloses(geos, shape):
    """Non-zero winding of shells less holes: the same place, but for the rounding of crossings."""
    ours, theirs = module._by_structure(array(shape))[0], shapely.union_all(shapely.get_parts(geos.structure(shape)))
    ours = shapely.Polygon() if ours is None else ours
    assert shapely.is_valid(ours)
    assert ours.symmetric_difference(theirs).area < 1e-9


@given(st.integers(0, 10**6))
def test_own_rings_enclose_what_geos_encloses_in_any_direction(geos, seed):
    draw = np.random.default_rng(seed)
    rings = [draw.uniform(0, 1_000, (draw.integers(4, 30), 2)) for _ in range(draw.integers(1, 4))]
    shape = shapely.Polygon(rings[0], rings[1:])
    ours, theirs = module._by_structure(array(shape))[0], geos.structure(shape)
    assert shapely.area(ours) == pytest.approx(theirs.area, abs=1e-5)


def test_repair_counts_what_it_mends_and_what_has_no_surface():
    bow_tie = shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])
    layer = array(
        bow_tie, None, shapely.Polygon(), shapely.Point(0, 0), shapely.Polygon([(0, 0), (1, 1), (2, 2)]), EXTENT
    )
    result = repair(layer)
    assert (result.repaired, result.empty) == (2, 4)
    assert shapely.area(result.geometry[0]) == 2
    assert result.geometry[5].equals(EXTENT)
    assert shapely.is_valid(result.geometry[[0, 5]]).all()


def test_repair_keeps_two_dimensions_and_drops_lines_of_a_collection():
    high = shapely.from_wkt("POLYGON Z((0 0 5, 1 0 5, 1 1 5, 0 0 5))")
    mixed = shapely.from_wkt("GEOMETRYCOLLECTION(LINESTRING(0 0, 9 9), POLYGON((0 0, 1 0, 1 1, 0 0)))")
    result = repair(array(high, mixed))
    assert not shapely.has_z(result.geometry).any()
    assert [shape.geom_type for shape in result.geometry] == ["Polygon", "Polygon"]


def test_repair_leaves_its_input_alone():
    layer = array(shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)]))
    before = layer[0].wkb
    repair(layer)
    assert layer[0].wkb == before


@given(PILES)
def test_repaired_polygons_keep_their_surface(layer):
    result = repair(layer)
    assert result.repaired == 0
    assert np.nansum(shapely.area(result.geometry)) == pytest.approx(np.nansum(shapely.area(layer)))
