"""Crossings of links and corridors with infrastructure: once each, served or not, ranked."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.messages import Cancelled
from aula_qgis.core.network.obstacles import obstacles


def links(*rows):
    return gpd.GeoDataFrame(
        {"de": [r[0] for r in rows], "vers": [r[1] for r in rows], "dpc_lien": [r[2] for r in rows]},
        geometry=[shapely.LineString(r[3]) for r in rows],
        crs=2154,
    )


def roads(*rows):
    return gpd.GeoDataFrame(
        {"type": [r[0] for r in rows], "importance": [r[1] for r in rows]},
        geometry=[shapely.LineString(r[2]) for r in rows],
        crs=2154,
    )


TWO = links(("a", "b", 5.0, [(0, 0), (1000, 0)]), ("b", "c", 9.0, [(0, 500), (1000, 500)]))


def test_each_crossing_once_ranked():
    """A motorway of two carriageways crosses both links, a lane crosses the first at a node of two of its segments."""
    found = obstacles(
        TWO,
        roads(
            ("autoroute", "1", [(500, -50), (500, 600)]),
            ("autoroute", "1", [(520, -50), (520, 600)]),
            ("chemin", "5", [(200, -50), (200, 0)]),
            ("chemin", "5", [(200, 0), (200, 50)]),
            ("loin", "1", [(0, 900), (9, 900)]),
        ),
    )
    table = found.points
    assert table[["type", "de", "priorite"]].values.tolist() == [
        ["autoroute", "b", 1],
        ["autoroute", "a", 2],
        ["chemin", "a", 3],
    ]
    assert table["franchi"].tolist() == [None] * 3 and table["passage_m"].isna().all() and table["front_m"].isna().all()
    assert "3 crossings" in str(found.notes[0])


def test_passages_are_crossed_already_and_come_last():
    passages = shapely.points([(500, 530), (500, 9_000)])
    found = obstacles(TWO, roads(("autoroute", 1.0, [(500, -50), (500, 600)])), passages=passages, tolerance=50)
    assert found.points[["de", "franchi"]].values.tolist() == [["a", False], ["b", True]]
    assert found.points["passage_m"].iloc[1] == 30
    assert "1 passages are farther than 50.0 m" in str(found.notes[-1])


def test_the_importance_breaks_ties_and_names_what_is_merged():
    one = links(("a", "b", np.nan, [(0, 0), (1000, 0)]))
    found = obstacles(
        one,
        roads(
            ("desserte", "5", [(300, -9), (300, 9)]),
            ("nationale", "2", [(310, -9), (310, 9)]),
            ("sentier", None, [(700, -9), (700, 9)]),
        ),
    )
    assert found.points["type"].tolist() == ["nationale", "sentier"]
    assert found.points["dpc_lien"].isna().all()


def test_a_road_that_crosses_the_corridor_beside_its_link():
    corridor = gpd.GeoDataFrame({"de": ["a"], "vers": ["b"]}, geometry=[shapely.box(0, -100, 1000, 100)], crs=2154)
    found = obstacles(
        TWO,
        roads(("route", 2.0, [(500, -300), (500, 300)]), ("impasse", 5.0, [(800, 200), (800, 40)])),
        corridors=corridor,
    ).points
    assert found[["type", "lieu"]].values.tolist() == [["route", "lien"], ["impasse", "corridor"]]
    assert found["front_m"].tolist() == [200.0, 60.0]
    assert found.geometry.iloc[1].equals(shapely.Point(800, 70))


def test_a_link_along_a_road_is_one_crossing():
    found = obstacles(links(("a", "b", 1.0, [(0, 0), (100, 0)])), roads(("route", 1.0, [(20, 0), (60, 0)]))).points
    assert len(found) == 1 and found.geometry.iloc[0].equals(shapely.Point(40, 0))


def test_nothing_is_crossed():
    found = obstacles(TWO, roads(("route", 1.0, [(0, 900), (9, 900)])), passages=shapely.points([(0, 0)]))
    assert not len(found.points) and "1 passages" in str(found.notes[0])


@given(
    st.lists(st.tuples(st.integers(1, 99), st.integers(1, 6)), min_size=1, max_size=8, unique_by=lambda pair: pair[0])
)
@settings(max_examples=100, deadline=None)
def test_as_many_as_roads_when_none_are_merged(places):
    lines = [("r", float(rank), [(10 * x, -5), (10 * x, 5)]) for x, rank in places]
    found = obstacles(TWO.iloc[:1], roads(*lines), merge=1.0).points
    assert sorted(shapely.get_x(found.geometry)) == sorted(10 * x for x, _ in places)
    assert found["importance"].tolist() == sorted(float(rank) for _, rank in places)


def test_it_can_be_cancelled():
    with pytest.raises(Cancelled):
        obstacles(TWO, roads(("route", 1.0, [(500, -50), (500, 600)])), progress=lambda *_: False)
