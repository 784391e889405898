"""Layers and tables as a user's files hold them, through what the bridge does to them before the core sees them."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from hypothesis import strategies as st

from aula_qgis.core.repair import repair

PLACES = st.sampled_from(
    [
        (0.0, 0.0, 1.0),
        (652_000.0, 6_862_000.0, 100.0),
        (652_000.0, 6_862_000.0, 0.25),
        (1e9, 1e9, 100.0),
        (-1e9, 1e9, 1e4),
        (0.0, 0.0, 1e-6),
        (0.0, 0.0, 1e6),
    ]
)
"""Origin, and the side of the lattice on which shapes are drawn: neighbours share edges and corners."""

NEAR_FRANCE = st.sampled_from(
    [
        (0.0, 0.0, 1.0),
        (652_000.0, 6_862_000.0, 100.0),
        (652_000.0, 6_862_000.0, 0.25),
        (652_000.0, 6_862_000.0, 1_000.0),
    ]
)
"""The same, for what depends on distances in metres."""

STEP = st.integers(0, 5)


def _ring(corners):
    return [*corners, corners[0]]


def _box(x, y, wide, high):
    return [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high), (x, y)]


@st.composite
def _polygon(draw, scale: float) -> shapely.Geometry | None:
    """One polygon on the lattice of side 1, valid or not; `scale` turns metres into steps."""
    x, y, wide, high = draw(STEP), draw(STEP), draw(st.integers(1, 4)), draw(st.integers(1, 4))
    box = _box(x, y, wide, high)
    kind = draw(
        st.sampled_from(
            (
                "box",
                "box",
                "box",
                "moved",
                "hole",
                "touching hole",
                "island",
                "bow tie",
                "sliver",
                "collapsed",
                "twice",
                "spike",
                "multi",
                "touching",
                "overlapping multi",
                "many",
                "none",
                "empty",
                "corners",
                "height",
            )
        )
    )
    if kind == "none":
        return None
    if kind == "empty":
        return shapely.Polygon()
    if kind == "box":
        return shapely.Polygon(box)
    if kind == "moved":
        dx, dy = draw(st.floats(-1, 1)), draw(st.floats(-1, 1))
        return shapely.Polygon([(a + dx, b + dy) for a, b in box])
    if kind == "hole":
        return shapely.Polygon(box, [_box(x + wide / 4, y + high / 4, wide / 2, high / 2)])
    if kind == "touching hole":
        return shapely.Polygon(box, [_ring([(x, y), (x + wide / 2, y + high / 4), (x + wide / 2, y + high / 2)])])
    if kind == "bow tie":
        return shapely.Polygon(_ring([(x, y), (x + wide, y + high), (x + wide, y), (x, y + high)]))
    if kind == "sliver":
        return shapely.Polygon(_box(x, y, wide, 1e-9 / scale))
    if kind == "collapsed":
        return shapely.Polygon([(x, y), (x + wide, y), (x, y), (x, y)])
    if kind == "twice":
        return shapely.Polygon([corner for corner in box for _ in range(2)])
    if kind == "spike":
        return shapely.Polygon([*box[:2], (x + wide + 3, y), *box[1:]])
    if kind == "height":
        return shapely.Polygon([(a, b, 7.0) for a, b in box])
    if kind == "corners":
        return shapely.Polygon(_ring([(draw(STEP), draw(STEP)) for _ in range(draw(st.integers(3, 7)))]))
    if kind == "many":
        return shapely.Point(x, y).buffer(wide, quad_segs=draw(st.sampled_from((1, 4, 80))))
    return _several(kind, box)


def _several(kind: str, box: list) -> shapely.MultiPolygon:
    """A multipolygon: an island in a hole, or two boxes apart, at one corner, or one over the other."""
    (x, y), (right, top) = box[0], box[2]
    wide, high = right - x, top - y
    if kind == "island":
        outer = shapely.Polygon(box, [_box(x + wide / 4, y + high / 4, wide / 2, high / 2)])
        return shapely.MultiPolygon([outer, shapely.Polygon(_box(x + wide / 3, y + high / 3, wide / 3, high / 3))])
    shift = {"multi": wide + 1, "touching": wide, "overlapping multi": wide / 2}[kind]
    rise = high if kind == "touching" else 0
    return shapely.MultiPolygon([shapely.Polygon(box), shapely.Polygon(_box(x + shift, y + rise, wide, high))])


def _placed(shapes: list, place: tuple[float, float, float]) -> np.ndarray:
    geometry = np.array([*shapes, None], dtype=object)[:-1]
    x, y, scale = place
    return shapely.transform(geometry, lambda xy: xy * scale + (x, y))


@st.composite
def raw_polygons(draw, place=PLACES, least: int = 0, most: int = 6) -> np.ndarray:
    """Polygons as they stand in a file, some of them several times."""
    here = place if isinstance(place, tuple) else draw(place)
    shapes = draw(st.lists(_polygon(here[2]), min_size=least, max_size=most))
    again = draw(st.lists(st.integers(0, len(shapes) - 1), max_size=2)) if shapes else []
    return _placed([*shapes, *(shapes[k] for k in again)], here)


@st.composite
def polygons(draw, place=PLACES, least: int = 1, most: int = 6) -> np.ndarray:
    """Polygons as the bridge hands them over: repaired, rows without surface left out, and a layer without row refused."""
    here = place if isinstance(place, tuple) else draw(place)
    mended = repair(draw(raw_polygons(here, least, most))).geometry
    kept = mended[~shapely.is_missing(mended)]
    return (
        kept
        if len(kept) >= least
        else _placed([shapely.box(k, 0, k + 1, 1) for k in range(max(least, 1))], (here[0], here[1], max(here[2], 1.0)))
    )


@st.composite
def points(draw, place=PLACES, least: int = 1, most: int = 6) -> np.ndarray:
    """Points of a layer, some of them at one place."""
    here = place if isinstance(place, tuple) else draw(place)
    coordinate = STEP | st.floats(0, 5)
    return _placed(
        [shapely.Point(draw(coordinate), draw(coordinate)) for _ in range(draw(st.integers(least, most)))], here
    )


@st.composite
def lines(draw, place=PLACES, least: int = 1, most: int = 6, nothing: bool = True) -> np.ndarray:
    """Lines of a layer: of no length, closed, crossing themselves, the same line twice, multilines."""
    here = place if isinstance(place, tuple) else draw(place)
    shapes = []
    for _ in range(draw(st.integers(least, most))):
        corners = [(draw(STEP), draw(STEP)) for _ in range(draw(st.integers(2, 5)))]
        kind = draw(
            st.sampled_from(("line", "line", "line", "closed", "twice", "multi", *(("point",) if nothing else ())))
        )
        if kind == "point":
            corners = corners[:1] * 2
        elif kind == "closed":
            corners = _ring(corners)
        elif kind == "twice":
            corners = [corner for corner in corners for _ in range(2)]
        line = shapely.LineString(corners)
        if not nothing and line.length == 0:
            line = shapely.LineString([corners[0], (corners[0][0] + 1, corners[0][1])])
        shapes.append(
            shapely.MultiLineString([line, shapely.LineString([(draw(STEP), 9), (7, 7)])]) if kind == "multi" else line
        )
    again = draw(st.lists(st.integers(0, len(shapes) - 1), max_size=2)) if shapes else []
    return _placed([*shapes, *(shapes[k] for k in again)], here)


WORDS = st.sampled_from(
    ["A", "B", "1001", "01001", "é", " ", "", "L'Isle", "a\nb", "{x}", "100%", "nan", "😀"]
) | st.text(max_size=4)
NAMES = WORDS | st.none()
"""Text of a field, which may be NULL."""

REALS = st.sampled_from([0.0, 1.0, -1.0, 0.5, 100.0, 1e-12, 1e12, 2e4]) | st.integers(-(10**12), 10**12).map(
    lambda value: value / 1e6
)
MEASURED = REALS | st.just(np.nan)
"""A numeric field: NULL is NaN."""

AMOUNTS = st.sampled_from([0.0, 1.0, 0.5, 100.0, 1e-12, 1e12]) | st.integers(0, 10**12).map(lambda value: value / 1e6)
KNOWN_AMOUNTS = AMOUNTS | st.just(np.nan)
YEARS = st.integers(1, 200)


def column(values: st.SearchStrategy, count: int, kind: type = object) -> st.SearchStrategy[np.ndarray]:
    """A column of a frame."""
    return st.lists(values, min_size=count, max_size=count).map(
        lambda drawn: np.array([*drawn, None], dtype=object)[:-1].astype(kind)
    )


@st.composite
def frames(
    draw,
    geometry: st.SearchStrategy[np.ndarray],
    columns: dict[str, tuple[st.SearchStrategy, type]],
    optional: tuple[str, ...] = (),
) -> gpd.GeoDataFrame:
    """A layer with fields: name → (values, type of the column); the optional ones are there or not."""
    shapes = draw(geometry)
    names = [name for name in columns if name not in optional or draw(st.booleans())]
    data = {
        name: pd.Series(draw(column(columns[name][0], len(shapes), columns[name][1])), dtype=columns[name][1])
        for name in names
    }
    return gpd.GeoDataFrame(pd.DataFrame(data, index=range(len(shapes))), geometry=shapes, crs=2154)


@st.composite
def tables(
    draw,
    columns: dict[str, tuple[st.SearchStrategy, type]],
    optional: tuple[str, ...] = (),
    least: int = 0,
    most: int = 6,
) -> pd.DataFrame:
    """A table without geometry."""
    count = draw(st.integers(least, most))
    names = [name for name in columns if name not in optional or draw(st.booleans())]
    return pd.DataFrame(
        {
            name: pd.Series(draw(column(columns[name][0], count, columns[name][1])), dtype=columns[name][1])
            for name in names
        },
        index=range(count),
    )


def text(values: st.SearchStrategy = NAMES) -> tuple[st.SearchStrategy, type]:
    """A field of text."""
    return values, object


def real(values: st.SearchStrategy = MEASURED) -> tuple[st.SearchStrategy, type]:
    """A numeric field."""
    return values, float
