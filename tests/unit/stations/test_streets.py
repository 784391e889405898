"""The street graph, points on it, exact reach and travel times: reference values, a slow second way, identities."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.lines import substrings
from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.stations import sources
from aula_qgis.core.stations.isochrones import Shape, isochrones
from aula_qgis.core.stations.modes import Mode
from aula_qgis.core.stations.network import street_network
from aula_qgis.core.stations.od import travel_times
from aula_qgis.core.stations.pairs import pairs
from aula_qgis.core.stations.profiles import recognise
from aula_qgis.core.stations.reach import reach, split
from aula_qgis.core.stations.snapping import FAR, ISLAND, LINKED, TWICE, snap, snapping_notes

from .streets import brute_times, names_of, read, town

MINUTES = [5.0, 10.0, 15.0]


def lines(*shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=shapely.from_wkt(shapes), crs=2154)


def metres_of(network, pieces, count):
    return np.bincount(pieces.station, (pieces.end - pieces.start) * network.length[pieces.edge], count)


# Saint-Quentin: lengths and surfaces computed elsewhere


@pytest.fixture(scope="module")
def saint_quentin(data):
    points = read(data / "saint_quentin_cerema_points.gpkg")
    return read(data / "saint_quentin_cerema_walk.gpkg"), points.rename(columns={"name": "id"}).assign(
        nom=points["name"]
    )


@pytest.mark.parametrize("speed", [4.0, 5.0])
def test_reach_of_saint_quentin(data, saint_quentin, speed):
    streets, stations = saint_quentin
    network = street_network(streets, Mode.WALK, speed_kmh=speed)
    expected = pd.read_csv(data / "network_reach_expected.csv").query("speed_kmh == @speed")
    surfaces = {
        "area_buffer25_m2": (Shape.BUFFER, 25),
        "area_buffer50_m2": (Shape.BUFFER, 50),
        "area_convex_hull_m2": (Shape.HULL, 25),
    }
    for column, (shape, width) in surfaces.items():
        found = isochrones(network, stations, MINUTES, tolerance=200, shape=shape, buffer_m=width).polygons
        both = found.merge(expected, left_on=["gare_id", "minutes"], right_on=["origin", "minutes"])
        assert len(both) == 21
        assert both["longueur_km"].to_numpy() * 1000 == pytest.approx(both["reachable_length_m"].to_numpy(), abs=0.1)
        assert both["surf_ha"].to_numpy() * 10_000 == pytest.approx(both[column].to_numpy(), rel=0.005)
        shed = {"area_buffer50_m2": "psr_buffer50", "area_convex_hull_m2": "psr_hull"}.get(column)
        if shed:
            assert both["psr"].to_numpy() == pytest.approx(both[shed].to_numpy(), abs=1e-3)
        assert shapely.is_valid(found.geometry.to_numpy()).all()


def test_travel_times_of_saint_quentin(data, saint_quentin):
    streets, stations = saint_quentin
    network = street_network(streets, Mode.WALK, speed_kmh=5)
    table, _ = pairs(network, stations, stations, tolerance=200)
    both = table.merge(pd.read_csv(data / "network_od_expected.csv"), left_on=["de", "vers"], right_on=["from", "to"])
    assert len(both) == 49
    assert both["metres"].to_numpy() == pytest.approx(both["network_distance_m"].to_numpy(), abs=0.1)
    valhalla = pd.read_csv(data / "valhalla_od_expected.csv").query("variant == 'neutral_5kmh'")
    both = table.merge(valhalla, left_on=["de", "vers"], right_on=["from", "to"]).query("de != vers")
    assert len(both) == 42
    assert both["metres"].to_numpy() == pytest.approx(1000 * both["distance_km"].to_numpy(), abs=6.2)
    assert both["minutes"].to_numpy() * 60 == pytest.approx(both["time_s"].to_numpy(), rel=0.0075)
    assert (table["detour"].dropna() >= 1).all()


def test_off_network_walking_lies_between_streets_and_their_whole_buffer(saint_quentin):
    streets, stations = saint_quentin
    network = street_network(streets, Mode.WALK)
    area = {
        (shape, width): isochrones(network, stations, MINUTES, tolerance=200, shape=shape, buffer_m=width)
        .polygons["surf_ha"]
        .to_numpy()
        for shape, width in ((Shape.OFF_NETWORK, 50), (Shape.BUFFER, 50), (Shape.BUFFER, 10))
    }
    assert (area[Shape.OFF_NETWORK, 50] < area[Shape.BUFFER, 50]).all()
    assert (area[Shape.OFF_NETWORK, 50] > area[Shape.BUFFER, 10]).all()


def test_off_network_walking_of_one_street_by_hand():
    """Within the last 25 m the walker has less than 25 m left: the strip tapers to a point at the end of its reach."""
    network = street_network(lines("LINESTRING(0 0, 1000 0)"), Mode.WALK, speed_kmh=6)
    station = gpd.GeoDataFrame({"id": ["a"], "nom": ["a"]}, geometry=[shapely.Point(500, 0)], crs=2154)
    found = isochrones(
        network, station, [1.0], tolerance=5, shape=Shape.OFF_NETWORK, buffer_m=25
    ).polygons.geometry.iloc[0]
    assert found.bounds == pytest.approx((400, -25, 600, 25), abs=0.2)
    # The radius falls as fast as the centre advances: beyond the strip the last discs lie inside a half disc at each end.
    assert found.area == pytest.approx(150 * 50 + np.pi * 25**2, rel=0.02)


# BD TOPO


@pytest.fixture(scope="module")
def marseille(data):
    file = data / "troncon_de_route_marseille10.gpkg"
    profile = recognise(names_of(file))
    layer = read(file, columns=list(profile.columns.values()))
    frame = gpd.GeoDataFrame(
        {column: layer[name] for column, name in profile.columns.items()}, geometry=layer.geometry, crs=2154
    )
    return profile, frame, read(data / "marseille10_bdtopo_points.gpkg")


@pytest.mark.reads("Rues", "tronçons de la BD TOPO", "reconnus, avec leurs sens et vitesses")
def test_bd_topo_is_recognised_and_its_walk_rule_keeps_what_it_should(marseille):
    profile, frame, _ = marseille
    assert profile.source == "BD TOPO" and not profile.shared_vertices
    assert set(profile.columns) == {"nature", "etat", "sens", "pieton", "voiture", "vitesse", "urbain", "cyclable"}
    network = street_network(frame.drop(columns="vitesse"), Mode.WALK)
    assert len(network.start) == 2860
    assert "2860 of 2936" in str(network.notes[0])
    assert np.isfinite(network.forward).all() and np.isfinite(network.backward).all()


def test_cars_obey_one_way_streets_speeds_and_the_urban_delay(marseille):
    _, frame, _ = marseille
    network = street_network(frame, Mode.CAR)
    row = network.row
    assert (frame["vitesse"].to_numpy()[row] > 1).all()
    one_way = frame["sens"].isin(["Sens direct", "Sens inverse"]).to_numpy()[row]
    assert (np.isinf(network.forward) | np.isinf(network.backward)).tolist() == one_way.tolist()
    seconds = np.minimum(network.forward, network.backward)
    expected = (
        network.length / frame["vitesse"].to_numpy(dtype=float)[row] * 3.6
        + 5 * frame["urbain"].astype(bool).to_numpy()[row]
    )
    assert seconds == pytest.approx(expected)


def test_times_to_a_station_differ_from_times_from_it_where_streets_are_one_way(marseille):
    _, frame, points = marseille
    network = street_network(frame, Mode.CAR)
    stations = snap(network, points.geometry.to_numpy(), 200)
    there, back = travel_times(network, stations, stations), travel_times(network.towards(), stations, stations)
    one, other = (
        dict(zip(zip(t.origin.tolist(), t.destination.tolist(), strict=True), t.seconds, strict=True))
        for t in (there, back)
    )
    assert {(b, a) for a, b in one} == set(other)
    assert all(other[b, a] == pytest.approx(seconds) for (a, b), seconds in one.items())
    assert any(abs(one[a, b] - one.get((b, a), np.inf)) > 1 for a, b in one)
    towards, away = (metres_of(network, reach(n, stations, np.arange(7), 300), 7) for n in (network.towards(), network))
    assert (np.abs(towards - away) > 1).any()


def test_slopes_slow_walkers_down_by_tobler(marseille):
    _, frame, _ = marseille
    flat = street_network(frame.drop(columns="vitesse"), Mode.WALK)
    steep = street_network(frame.drop(columns="vitesse"), Mode.WALK, use_z=True)
    assert "107 segments have no height" in "\n".join(map(str, steep.notes))
    both = (steep.forward + steep.backward) / (flat.forward + flat.backward)
    assert both.min() > 0.9 and both.max() > 1.1
    ramp = lines("LINESTRING Z (0 0 0, 100 0 10)")
    network = street_network(ramp, Mode.WALK, speed_kmh=3.6, use_z=True)
    speed = [6 * np.exp(-3.5 * abs(slope + 0.05)) / (6 * np.exp(-3.5 * 0.05)) for slope in (0.1, -0.1)]
    assert [network.forward[0], network.backward[0]] == pytest.approx([100 / each for each in speed])


# OpenStreetMap


def test_porto_by_shared_vertices(data):
    layer = read(data / "porto_portugal.osm.pbf", "lines", ["highway", "other_tags"])
    frame = gpd.GeoDataFrame(
        {"highway": layer["highway"], "tags": layer["other_tags"]}, geometry=layer.geometry, crs=4326
    )
    assert recognise(layer.columns).shared_vertices
    network = street_network(frame, Mode.WALK, shared_vertices=True)
    assert len(network.component_m) == 532
    assert any("532 components" in str(note) for note in network.notes)
    assert any("46448 of 49677" in str(note) for note in network.notes)
    ends = street_network(frame, Mode.WALK)
    assert len(ends.component_m) == 23_535
    roads = frame[frame["highway"].notna()][["geometry"]]
    assert len(street_network(roads, Mode.WALK, shared_vertices=True).component_m) == 483


# By hand


def test_an_edge_is_cut_where_fronts_meet_and_where_time_is_up():
    ring = lines(
        "LINESTRING(0 0, 100 0)",
        "LINESTRING(100 0, 100 100, 0 100)",
        "LINESTRING(0 100, 0 0)",
        "LINESTRING(0 0, -500 0)",
    )
    network = street_network(ring, Mode.WALK, speed_kmh=3.6)
    pieces = reach(network, snap(network, shapely.points([(0, 0)]), 1), np.array([0]), 210)
    assert metres_of(network, pieces, 1) == pytest.approx([400 + 210])
    far = pieces.edge == 1
    assert sorted(np.r_[pieces.start[far], pieces.end[far]].round(9)) == [0, 0.5, 0.5, 1]
    assert pieces.latest.max() == pytest.approx(210)


def test_entrances_of_one_station_start_together():
    street = lines("LINESTRING(0 0, 1000 0)")
    network = street_network(street, Mode.WALK, speed_kmh=3.6)
    doors = snap(network, shapely.points([(300, 0), (700, 0)]), 1)
    one = reach(network, doors, np.array([0, 0]), 250)
    two = reach(network, doors, np.array([0, 1]), 250)
    assert metres_of(network, one, 1) == pytest.approx([900])
    assert metres_of(network, two, 2) == pytest.approx([500, 500])
    nearest = reach(network, doors, np.array([0, 1]), 250, nearest=True)
    assert metres_of(network, nearest, 2) == pytest.approx([450, 450])


def test_islands_far_points_and_points_that_stand_twice_are_reported_not_dropped():
    network = street_network(lines("LINESTRING(0 0, 1000 0)", "LINESTRING(0 500, 50 500)"), Mode.WALK)
    points = shapely.points([(10, 5), (10, 505), (10, 5), (9000, 0)])
    found = snap(network, points, 100)
    assert found.status.tolist() == [LINKED, ISLAND, TWICE, FAR]
    assert found.edge.tolist() == [0, 1, 0, -1]
    assert found.component.tolist() == [1, 2, 1, 0]
    assert found.distance[3] == pytest.approx(8000)
    said = "\n".join(map(str, snapping_notes(found, "gares", 100)))
    for text in ("1 points lie more than 100 m", "1 points stand on an island", "1 points stand exactly where"):
        assert text in said
    stations = gpd.GeoDataFrame({"id": list("abcd"), "nom": list("abcd")}, geometry=points, crs=2154)
    result = isochrones(network, stations, [5.0], tolerance=100)
    assert len(result.stations) == 4
    assert set(result.polygons["gare_id"]) == {"a", "b", "c"}
    assert result.stations["composante"].isna().tolist() == [False, False, False, True]


def test_a_one_way_street_is_reached_and_left_one_way():
    network = street_network(lines("LINESTRING(0 0, 100 0)", sens=["Sens direct"]), Mode.BIKE, speed_kmh=3.6)
    start = snap(network, shapely.points([(40, 0)]), 1)
    for graph, expected in ((network, (0.4, 1.0)), (network.towards(), (0.0, 0.4))):
        pieces = reach(graph, start, np.array([0]), 1000)
        assert (pieces.start.tolist(), pieces.end.tolist()) == ([expected[0]], [expected[1]])


@pytest.mark.reads("Rues", "sens en mots ou en nombres", "compris ; les valeurs étranges sont citées")
def test_directions_in_words_and_numbers_strange_ones_said():
    frame = lines(*["LINESTRING(0 0, 1 0)"] * 5, sens=["Sens direct", -1.0, "Double sens", None, "??"])
    network = street_network(frame, Mode.BIKE)
    assert np.isinf(network.forward).tolist() == [False, True, False, False, False]
    assert np.isinf(network.backward).tolist() == [True, False, False, False, False]
    assert any("1 directions are not understood" in str(note) for note in network.notes)


def test_costs_of_lines_are_shared_among_their_pieces():
    frame = lines("LINESTRING(0 0, 30 0, 100 0)", "LINESTRING(30 0, 30 50)", cout=[10.0, np.nan])
    network = street_network(frame, Mode.WALK, speed_kmh=3.6, shared_vertices=True)
    assert network.forward == pytest.approx([180, 420, 50])


def test_barriers_close_what_they_touch():
    frame = lines("LINESTRING(0 0, 100 0)", "LINESTRING(100 0, 200 0)", "LINESTRING(300 0, 400 0)")
    network = street_network(frame, Mode.WALK, barriers=np.array([shapely.LineString([(150, -9), (150, 9)])]))
    assert network.row.tolist() == [0, 2]


@pytest.mark.parametrize(
    ("columns", "options", "said"),
    [
        ({"nature": ["Bretelle"]}, {}, "No segment of the network is open"),
        ({}, {"mode": Mode.CAR}, "1 segments have no speed"),
        ({"vitesse": [-3.0]}, {}, "1 segments have a negative value in SPEED_FIELD"),
        ({"cout": [-3.0]}, {}, "1 segments have a negative value in COST_FIELD"),
    ],
)
def test_faults_of_a_network(columns, options, said):
    with pytest.raises(Fault, match=said):
        street_network(lines("LINESTRING(0 0, 100 0)", **columns), options.get("mode", Mode.WALK))


def test_no_station_on_the_network_has_no_isochrone_and_says_why():
    network = street_network(lines("LINESTRING(0 0, 100 0)"), Mode.WALK)
    far = gpd.GeoDataFrame({"id": ["a"], "nom": ["a"]}, geometry=[shapely.Point(0, 9999)], crs=2154)
    found = isochrones(network, far, [5.0], tolerance=100)
    assert found.polygons.empty and found.edges.empty and found.stations["statut"].tolist() == ["hors tolérance"]
    assert found.stations["distance_m"].tolist() == [9999] and found.polygons.crs == far.crs
    assert any(
        note.warning and "None of the 1 points of stations lies within 100 m" in str(note) for note in found.notes
    )


def test_origins_that_reach_nothing_are_named_with_the_reason():
    """Two streets that do not meet, a one-way street onto the first; the destination stands on the first."""
    streets = lines(
        "LINESTRING(0 0, 600 0)", "LINESTRING(0 0, 0 500)", "LINESTRING(5000 0, 5600 0)", sens=["0", "1", "0"]
    )
    network = street_network(streets, Mode.CAR, speed_kmh=36)
    homes = gpd.GeoDataFrame(
        {"id": ["near", "far end", "one-way", "apart", "off"]},
        geometry=shapely.points([(0, 0), (600, 0), (0, 500), (5000, 0), (300, 900)]),
        crs=2154,
    )
    shop = gpd.GeoDataFrame({"id": ["shop"]}, geometry=[shapely.Point(0, 0)], crs=2154)
    table, notes = pairs(network, homes, shop, tolerance=50, minutes=0.5)
    assert table["de"].tolist() == ["near"]
    said = {tuple(note.facts["names"]): (str(note), note.warning) for note in notes if "names" in note.facts}
    assert said[("apart",)] == (
        "1 of 5 origins reach nothing: no destination stands on their part of the network: ['apart'].",
        True,
    )
    assert "farther than the limit, or one-way streets" in said[("far end", "one-way")][0]
    assert len(said) == 2 and any("ORIGINS: 1 points lie more than 50 m" in str(note) for note in notes)


def test_cancel_is_heard():
    network = street_network(town(30, 1500), Mode.WALK)
    points = snap(network, shapely.points(np.random.default_rng(0).uniform(0, 2000, (50, 2))), 500)
    with pytest.raises(Cancelled):
        travel_times(network, points, points, progress=lambda fraction, text="": False)


# A slow second way, and identities


@pytest.mark.parametrize("one_way", [0.0, 0.5])
def test_times_and_reach_against_loops(one_way):
    network = street_network(town(9, 110, seed=3, one_way=one_way), Mode.BIKE, speed_kmh=6)
    rng = np.random.default_rng(4)
    points = snap(network, shapely.points(rng.uniform(0, 640, (6, 2))), 500)
    pieces, found = reach(network, points, np.arange(6), 240), travel_times(network, points, points)
    seconds = np.full((6, 6), np.inf)
    seconds[found.origin, found.destination] = found.seconds
    assert found.metres == pytest.approx(found.seconds / 3.6 * 6)
    for k in range(6):
        best = brute_times(network, points.edge[k], points.position[k])
        u, v = best[network.start], best[network.end]
        # Each edge in a thousand steps: what is reached from either end, or from the place itself.
        grid = (np.arange(1000) + 0.5) / 1000
        ahead, behind = (np.where(np.isfinite(s), s, 1e9)[:, None] for s in (network.forward, network.backward))
        time = np.minimum(
            np.where(np.isfinite(u), u, 1e9)[:, None] + ahead * grid,
            np.where(np.isfinite(v), v, 1e9)[:, None] + behind * (1 - grid),
        )
        e, p = points.edge[k], points.position[k]
        time[e] = np.minimum(time[e], np.where(grid >= p, (grid - p) * ahead[e], (p - grid) * behind[e]))
        expected = ((time <= 240).mean(axis=1) * network.length).sum()
        assert metres_of(network, pieces, 6)[k] == pytest.approx(expected, abs=1.5)
        for j in range(6):
            f, q = points.edge[j], points.position[j]
            ways = [
                u[f] + q * network.forward[f] if q else u[f],
                v[f] + (1 - q) * network.backward[f] if q < 1 else v[f],
            ]
            if e == f:
                ways.append((q - p) * network.forward[e] if q >= p else (p - q) * network.backward[e])
            assert seconds[k, j] == pytest.approx(min(ways)) or (np.isinf(seconds[k, j]) and np.isinf(min(ways)))


def test_metres_along_the_fastest_way_where_speeds_differ():
    frame = town(9, 110, seed=3)
    frame["vitesse"] = np.where(np.arange(len(frame)) % 3 == 0, 50.0, 20.0)
    network = street_network(frame, Mode.CAR)
    points = snap(network, shapely.points(np.random.default_rng(4).uniform(0, 640, (6, 2))), 500)
    found = travel_times(network, points, points)
    assert (found.metres <= found.seconds * 50 / 3.6 + 1e-6).all() and (
        found.metres >= found.seconds * 20 / 3.6 - 1e-6
    ).all()
    # The same ways, where time is length: their own lengths can only be shorter or equal.
    even = street_network(frame.drop(columns="vitesse"), Mode.WALK)
    least = travel_times(even, points, points)
    assert (found.metres >= least.metres - 1e-6).all()
    back = dict(zip(zip(found.origin, found.destination, strict=True), found.metres, strict=True))
    assert all(back[j, i] == pytest.approx(metres) for (i, j), metres in back.items())


def test_batches_change_nothing(monkeypatch):
    network = street_network(town(12, 220, one_way=0.3), Mode.BIKE)
    points = snap(network, shapely.points(np.random.default_rng(5).uniform(0, 880, (40, 2))), 500)
    ways, pieces = travel_times(network, points, points, 300), reach(network, points, np.arange(40), 300)
    monkeypatch.setattr(sources, "VALUES_A_CALL", 1)
    for one, other in (
        (ways, travel_times(network, points, points, 300)),
        (pieces, reach(network, points, np.arange(40), 300)),
    ):
        for name, values in vars(one).items():
            assert values == pytest.approx(getattr(other, name)), name


def test_the_smaller_side_is_searched_from_and_the_answer_is_the_same():
    network = street_network(town(12, 220, one_way=0.4), Mode.BIKE)
    rng = np.random.default_rng(6)
    many, few = (snap(network, shapely.points(rng.uniform(0, 880, (count, 2))), 500) for count in (30, 3))
    forth, back = travel_times(network, many, few), travel_times(network.towards(), few, many)
    one = dict(
        zip(
            zip(forth.origin, forth.destination, strict=True),
            zip(forth.seconds, forth.metres, strict=True),
            strict=True,
        )
    )
    other = dict(
        zip(zip(back.destination, back.origin, strict=True), zip(back.seconds, back.metres, strict=True), strict=True)
    )
    assert one.keys() == other.keys()
    assert all(one[key] == pytest.approx(other[key]) for key in one)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 1000), limit=st.floats(10, 600), stations=st.integers(1, 5))
def test_identities_of_reach(seed, limit, stations):
    network = street_network(town(6, 45, seed=seed, one_way=0.3), Mode.BIKE, speed_kmh=6)
    rng = np.random.default_rng(seed)
    points = snap(network, shapely.points(rng.uniform(0, 400, (stations, 2))), 500)
    numbers = np.arange(stations)
    alone, shared = reach(network, points, numbers, limit), reach(network, points, numbers, limit, nearest=True)
    together = reach(network, points, np.zeros(stations, dtype=int), limit)
    metres = metres_of(network, shared, stations)
    assert metres.sum() == pytest.approx(metres_of(network, together, 1).sum())
    assert (metres <= metres_of(network, alone, stations) + 1e-6).all()
    less = reach(network, points, numbers, limit / 2)
    cut, step = split(alone, np.array([limit / 2, limit]))
    assert metres_of(network, cut, stations) == pytest.approx(metres_of(network, alone, stations))
    assert metres_of(network, cut.take(np.flatnonzero(step == 0)), stations) == pytest.approx(
        metres_of(network, less, stations), abs=1e-6
    )
    assert (alone.latest <= limit * (1 + 1e-9)).all() and (alone.start < alone.end).all()
    drawn = substrings(network.geometry[cut.edge], cut.start, cut.end)
    assert shapely.length(drawn) == pytest.approx((cut.end - cut.start) * network.length[cut.edge], abs=1e-6)
