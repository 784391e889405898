"""Transit: against a plain connection scan and against Dijkstra, medians minute by minute, walks along the streets."""

import heapq
import itertools

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.stations import transit as module
from aula_qgis.core.stations.network import Mode, street_network
from aula_qgis.core.stations.reach import reach
from aula_qgis.core.stations.snapping import snap
from aula_qgis.core.stations.stops import group_stops
from aula_qgis.core.stations.timetable import Timetable, timetable
from aula_qgis.core.stations.transit import connections, departures_of, journeys
from aula_qgis.core.stations.walking import reach_from_many, split_at, stops_on_streets, street_ways, transfer_paths

from .conftest import TUESDAY

CHANGE_S, HORIZON_S = 120, 7200
NO_WAYS = pd.DataFrame({"de": [], "vers": [], "secondes": []})


@pytest.fixture(scope="module")
def region(ter):
    times = timetable(ter, TUESDAY, (-1, 0, 1))
    return times, transfer_paths(times, group_stops(times.stops).of_stop, NO_WAYS, ter.transfers, CHANGE_S)


@pytest.fixture(scope="module")
def raw(ter):
    """Every ride of the three days from the feed's own tables: (departure, arrival, trip, from, to), and the stops of a station."""
    days = {"20250127": -86_400, "20250128": 0, "20250129": 86_400}
    runs: dict[str, list[int]] = {}
    for row in ter.calendar_dates.itertuples():
        if row.date in days:
            runs.setdefault(row.service_id, []).append(days[row.date])
    service = dict(zip(ter.trips["trip_id"], ter.trips["service_id"], strict=True))

    def clock(text):
        hour, minute, second = map(int, text.split(":"))
        return 3600 * hour + 60 * minute + second

    rides = []
    for trip, calls in ter.stop_times.groupby("trip_id"):
        ordered = sorted(calls.itertuples(), key=lambda call: int(call.stop_sequence))
        for here, there in itertools.pairwise(ordered):
            for shift in runs.get(service[trip], ()):
                rides.append(
                    (
                        clock(here.departure_time) + shift,
                        int(here.stop_sequence),
                        clock(there.arrival_time) + shift,
                        (trip, shift),
                        here,
                        there,
                    )
                )
    rides.sort(key=lambda ride: ride[:2])
    return rides


def plain_scan(rides, start, moment):
    """Earliest arrivals by one pass over the rides, all in dictionaries."""
    platforms: dict[str, set] = {}
    for _, _, _, _, here, there in rides:
        for call in (here, there):
            platforms.setdefault(call.stop_id[-8:], set()).add(call.stop_id)
    ready, reached, aboard = {start: moment}, {}, set()
    for leaves, _, comes, trip, here, there in rides:
        if trip in aboard or (here.pickup_type != "1" and ready.get(here.stop_id, 1e9) <= leaves):
            aboard.add(trip)
            if there.drop_off_type != "1" and comes < reached.get(there.stop_id, 1e9):
                reached[there.stop_id] = comes
                for stop in platforms[there.stop_id[-8:]]:
                    ready[stop] = min(ready.get(stop, 1e9), comes + CHANGE_S)
    return {stop: comes - moment for stop, comes in reached.items() if comes - moment <= HORIZON_S}


def by_dijkstra(times, paths, start, moment):
    """Earliest arrivals by a queue of (moment, call, aboard): no order of departures is taken for granted."""
    walks: dict[int, list] = {}
    for row in paths.itertuples():
        walks.setdefault(row.de, []).append((row.vers, max(int(np.ceil(row.secondes)), 1)))
    at: dict[int, list] = {}
    for call in range(len(times.trip)):
        at.setdefault(int(times.stop[call]), []).append(call)
    reached: dict[int, int] = {}
    seen_calls, ready, queue = set(), {}, [(moment, 0, start)]
    while queue:
        when, kind, thing = heapq.heappop(queue)
        if when - moment > HORIZON_S:
            break
        if kind == 0:  # on foot at a stop
            if thing in ready:
                continue
            ready[thing] = when
            for call in at.get(thing, ()):
                if times.boards[call] and times.departure[call] >= when:
                    heapq.heappush(queue, (int(times.departure[call]), 1, call))
        elif thing not in seen_calls:  # on a ride that leaves from this call
            seen_calls.add(thing)
            after = thing + 1
            if after < len(times.trip) and times.trip[after] == times.trip[thing]:
                heapq.heappush(queue, (int(times.departure[after]), 1, after))
                comes, stop = int(times.arrival[after]), int(times.stop[after])
                if times.alights[after] and comes < reached.get(stop, 1 << 30):
                    reached[stop] = comes
                    for there, seconds in walks.get(stop, ()):
                        heapq.heappush(queue, (comes + seconds, 0, there))
    return {stop: comes - moment for stop, comes in reached.items() if comes - moment <= HORIZON_S}


def at_once(times, paths, starts, moment):
    """The same from several stops at one moment, stops reached by no ride left out."""
    access = pd.DataFrame({"de": range(len(starts)), "stop": starts, "secondes": 0.0})
    found = journeys(times, access, paths, np.array([moment]), origins=len(starts), horizon_s=HORIZON_S)
    assert np.array_equal(found.best, found.median)
    return found.best


def test_200_random_queries_equal_a_plain_connection_scan(region, raw, rng):
    times, paths = region
    ids = times.stops["stop_id"].to_numpy()
    called = np.unique(times.stop)
    reached = 0
    for moment in rng.integers(4 * 3600, 22 * 3600, 20).tolist():
        starts = rng.choice(called, 10)
        near = [ride for ride in raw if moment <= ride[0] <= moment + HORIZON_S]
        for start, row in zip(starts, at_once(times, paths, starts, moment), strict=True):
            expected = plain_scan(near, ids[start], moment)
            expected[ids[start]] = 0  # one is there already
            assert {ids[stop]: int(row[stop]) for stop in np.flatnonzero(np.isfinite(row))} == expected
            reached += len(expected) - 1
    assert reached > 3000


def test_a_queue_finds_the_same(region, rng):
    times, paths = region
    called = np.unique(times.stop)
    for moment in (7 * 3600 + 123, 23 * 3600 + 1800):
        starts = rng.choice(called, 5)
        for start, row in zip(starts, at_once(times, paths, starts, moment), strict=True):
            expected = {**by_dijkstra(times, paths, int(start), moment), int(start): 0}
            assert {int(stop): int(row[stop]) for stop in np.flatnonzero(np.isfinite(row))} == expected


def test_minutes_are_summed_up_as_if_each_were_asked_alone(region, rng):
    times, paths = region
    starts = rng.choice(np.unique(times.stop), 4)
    minutes = departures_of((8 * 3600, 8 * 3600 + 15 * 60))
    each = np.stack([at_once(times, paths, starts, minute) for minute in minutes])
    access = pd.DataFrame({"de": range(4), "stop": starts, "secondes": 0.0})
    found = journeys(times, access, paths, minutes, origins=4, horizon_s=HORIZON_S)
    np.testing.assert_array_equal(found.best, each.min(axis=0))
    np.testing.assert_array_equal(found.median, np.median(each, axis=0))


def test_blocks_do_not_matter(region, rng, monkeypatch):
    times, paths = region
    access = pd.DataFrame(
        {
            "de": np.repeat(np.arange(12), 2),
            "stop": rng.choice(np.unique(times.stop), 24),
            "secondes": rng.uniform(0, 600, 24),
        }
    )
    egress = pd.DataFrame(
        {
            "stop": rng.choice(np.unique(times.stop), 40),
            "vers": np.repeat(np.arange(8), 5),
            "secondes": rng.uniform(0, 300, 40),
        }
    )
    direct = pd.DataFrame({"de": [0, 11], "vers": [3, 3], "secondes": [600.5, 60.0]})
    options = {"origins": 12, "horizon_s": HORIZON_S, "egress": egress, "direct": direct}
    whole = journeys(times, access, paths, departures_of((25200, 27000)), **options)
    monkeypatch.setattr(module, "MEMORY_BYTES", 1)
    single = journeys(times, access, paths, departures_of((25200, 27000)), **options)
    np.testing.assert_array_equal(whole.median, single.median)
    order = ["de", "vers"]
    pd.testing.assert_frame_equal(
        whole.arrivals.sort_values(order, ignore_index=True), single.arrivals.sort_values(order, ignore_index=True)
    )
    row = whole.arrivals.set_index(order).loc[(11, 3)]
    assert (row["minutes_mediane"], row["minutes_min"]) == (1, 1)  # on foot at any minute
    assert (whole.arrivals["minutes_min"] <= whole.arrivals["minutes_mediane"].fillna(np.inf)).all()


def test_cancel_and_an_empty_window(region):
    times, paths = region
    access = pd.DataFrame({"de": [0], "stop": [times.stop[0]], "secondes": [0.0]})
    with pytest.raises(Cancelled):
        journeys(
            times,
            access,
            paths,
            departures_of((25200, 28800)),
            origins=1,
            horizon_s=3600,
            progress=lambda fraction, text="": False,
        )
    with pytest.raises(Fault, match="window of departures is empty"):
        departures_of((25200, 25200))


# Changes


def shuttle(*departures):
    """Rides of a minute between two stops."""
    calls = np.repeat(np.array(departures), 2) + np.tile([0, 60], len(departures))
    boards = np.tile([True, False], len(departures))
    trips, stops = np.repeat(np.arange(len(departures)), 2), np.tile([0, 1], len(departures))
    return Timetable(pd.DataFrame(index=range(2)), pd.DataFrame(), trips, stops, calls, calls, boards, ~boards)


def test_rides_at_both_ends_of_a_window_are_in_it():
    times = shuttle(599, 600, 900, 901)
    assert connections(times, 600, 900).departure.tolist() == [600, 900]
    assert connections(times, 601, 899).departure.tolist() == []


def test_a_minute_at_the_end_of_the_window_is_no_departure():
    assert departures_of((600, 900)).tolist() == [600, 660, 720, 780, 840]
    assert departures_of((600, 901)).tolist() == [600, 660, 720, 780, 840, 900]


@pytest.mark.parametrize(("horizon", "reached"), [(240, True), (239, False)])
def test_the_last_second_counts_on_the_platform_and_at_the_horizon(horizon, reached):
    """Two minutes of walking to a train at 660 s, which rides for a minute."""
    access = pd.DataFrame({"de": [0], "stop": [0], "secondes": [120]})
    nowhere = pd.DataFrame({"de": [], "vers": [], "secondes": []})
    found = journeys(shuttle(660), access, nowhere, np.array([480, 541]), origins=1, horizon_s=horizon)
    assert np.isfinite(found.best[0, 1]) == reached and (not reached or found.best[0, 1] == 240)
    alone = journeys(shuttle(660), access, nowhere, np.array([540]), origins=1, horizon_s=180)
    assert alone.best[0, 1] == 180
    late = journeys(shuttle(660), access, nowhere, np.array([541]), origins=1, horizon_s=3600)
    assert np.isinf(late.best[0, 1])


def test_what_transfers_say_goes_first(town):
    said = pd.DataFrame(
        {
            "from_stop_id": ["g1", "g1", "m1"],
            "to_stop_id": ["g2", "m1", "m1"],
            "transfer_type": ["2", "3", "2"],
            "min_transfer_time": ["400", "", "0"],
        }
    )
    times = timetable(town(), TUESDAY)
    of_stop = group_stops(times.stops).of_stop
    walked = pd.DataFrame({"de": [0, 3], "vers": [3, 0], "secondes": [900.0, 900.0]})
    found = transfer_paths(times, of_stop, walked, said, CHANGE_S).set_index(["de", "vers"])["secondes"]
    assert found[(0, 1)] == 400 and found[(3, 0)] == 900 and found[(3, 3)] == 0 and found[(0, 0)] == CHANGE_S
    assert (0, 3) not in found.index and found[(1, 0)] == CHANGE_S


# Streets


@pytest.fixture(scope="module")
def grid():
    """A town of streets 100 m apart, 3.6 km/h: a second a metre."""
    lines = [
        shapely.LineString([(x, y), (x + dx, y + dy)])
        for x in range(0, 500, 100)
        for y in range(0, 500, 100)
        for dx, dy in ((100, 0), (0, 100))
    ]
    return street_network(gpd.GeoDataFrame(geometry=lines, crs=2154), Mode.WALK, speed_kmh=3.6)


def metres_of(network, pieces):
    return float((network.length[pieces.edge] * (pieces.end - pieces.start)).sum())


def test_places_become_nodes(grid):
    places = snap(grid, shapely.points([(30, 2), (70, -1), (70, -1), (100, 100), (9999, 0)]), 50)
    cut, node = split_at(grid, places)
    assert len(cut.nodes) == len(grid.nodes) + 2 and node[1] == node[2] and node[4] == -1
    assert cut.length.sum() == pytest.approx(grid.length.sum())
    np.testing.assert_allclose(shapely.length(cut.geometry), cut.length)
    np.testing.assert_allclose(cut.nodes[node[:2]], [(30, 0), (70, 0)])


def test_one_place_at_once_is_plain_reach(grid):
    places = snap(grid, shapely.points([(130, 0), (400, 420)]), 50)
    for row in (0, 1):
        plain = reach(grid, snap(grid, shapely.points([[(130, 0), (400, 420)][row]]), 50), np.array([0]), 250)
        delay = np.full((1, 2), np.inf)
        delay[0, row] = 0
        found = reach_from_many(*split_at(grid, places), delay, 250)
        assert metres_of(split_at(grid, places)[0], found) == pytest.approx(metres_of(grid, plain), abs=0.001)


def test_later_places_reach_less_and_no_street_counts_twice(grid):
    places = snap(grid, shapely.points([(130, 0), (150, 0), (400, 420)]), 50)
    cut, node = split_at(grid, places)
    alone = metres_of(cut, reach_from_many(cut, node, np.array([[100.0, np.inf, np.inf]]), 250))
    assert alone == pytest.approx(
        metres_of(grid, reach(grid, snap(grid, shapely.points([(130, 0)]), 50), np.array([0]), 150)), abs=0.001
    )
    # A place that is come to later than by walking adds nothing; every origin has its own reach.
    both = reach_from_many(cut, node, np.array([[100.0, 190.0, np.inf], [np.inf, np.inf, 10.0]]), 250)
    assert set(both.station) == {0, 1}
    assert metres_of(cut, both.take(np.flatnonzero(both.station == 0))) == pytest.approx(alone, abs=0.001)


def test_stops_off_the_streets_are_said(grid, town):
    times = timetable(town(), TUESDAY)
    places = np.array(
        [shapely.Point(10, 10), shapely.Point(9000, 0), None, shapely.Point(200, 10), shapely.Point(300, 5)],
        dtype=object,
    )
    found, note = stops_on_streets(grid, times, places, 50)
    assert (found.edge >= 0).tolist() == [True, False, False, True, True]
    assert (note.facts["count"], note.facts["total"], note.warning) == (3, 4, False)
    ways = street_ways(grid, found, found, 250)
    assert set(zip(ways["de"], ways["vers"], strict=True)) >= {(0, 0), (0, 3), (3, 4)} and (1, 1) not in set(
        zip(ways["de"], ways["vers"], strict=True)
    )
