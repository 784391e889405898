"""Door to door in two towns of square streets with a train between them, all times worked out by hand."""

import datetime
from dataclasses import replace

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from aula_qgis.core.messages import Cancelled
from aula_qgis.core.stations.door_to_door import Rules, door_to_door
from aula_qgis.core.stations.feed import Feed
from aula_qgis.core.stations.network import Mode, street_network
from aula_qgis.core.stations.reach import reach
from aula_qgis.core.stations.snapping import snap
from aula_qgis.core.stations.stops import group_stops
from aula_qgis.core.stations.timetable import timetable
from aula_qgis.core.stations.transit import departures_of

DAY = datetime.date(2025, 1, 28)
APART = 20_000


def town(x0):
    return [
        shapely.LineString([(x0 + x, y), (x0 + x + dx, y + dy)])
        for x in range(0, 2000, 100)
        for y in range(0, 2000, 100)
        for dx, dy in ((100, 0), (0, 100))
    ]


@pytest.fixture(scope="module")
def streets():
    """Two towns, 3.6 km/h: a second a metre."""
    return street_network(gpd.GeoDataFrame(geometry=town(0) + town(APART), crs=2154), Mode.WALK, speed_kmh=3.6)


@pytest.fixture(scope="module")
def trains():
    """From A to B in ten minutes, at the hour and 20 and 40 past it."""
    text = lambda **columns: pd.DataFrame(columns, dtype=object)  # noqa: E731
    starts = [60 * hour + minute for hour in (7, 8) for minute in (0, 20, 40)]
    calls = [
        (f"t{start}", stop, f"{at // 60:02d}:{at % 60:02d}:00", rank)
        for start in starts
        for stop, at, rank in (("A", start, "1"), ("B", start + 10, "2"))
    ]
    trip, stop, at, rank = zip(*calls, strict=True)
    feed = Feed(
        text(stop_id=["A", "B"], stop_name=["Aville", "Béville"], stop_lat=["50.0", "50.0"], stop_lon=["3.0", "3.3"]),
        text(route_id=["r"], route_type=["2"]),
        text(route_id="r", service_id="s", trip_id=[f"t{start}" for start in starts]),
        text(trip_id=trip, stop_id=stop, arrival_time=at, departure_time=at, stop_sequence=rank),
        calendar_dates=text(service_id=["s"], date=["20250128"], exception_type=["1"]),
    )
    times = timetable(feed, DAY)
    return times, group_stops(times.stops)


def run(streets, trains, origins, **options):
    times, stations = trains
    stops = shapely.points([(0, 0), (APART, 0)])
    rules = Rules(cutoffs_min=(15.0, 30.0), max_walk_s=900, change_s=120, tolerance_m=50, horizon_s=7200)
    return door_to_door(
        times,
        stations,
        None,
        departures_of((25200, 28800)),
        streets,
        stops,
        shapely.points(origins),
        rules=rules,
        crs="EPSG:2154",
        **options,
    )


def by_hand(walk_s):
    """Median and best seconds to B from a place so far from A, over the minutes from 7 to 8 o'clock."""
    trains = np.arange(7 * 60, 9 * 60, 20) * 60
    spent = [trains[trains >= minute + walk_s][0] + 600 - minute for minute in range(25200, 28800, 60)]
    return np.median(spent), min(spent)


def streets_km(network, place, seconds):
    pieces = reach(network, snap(network, shapely.points([place]), 50), np.array([0]), seconds)
    return float((network.length[pieces.edge] * (pieces.end - pieces.start)).sum()) / 1000


def test_the_half_hour_territory_by_hand(streets, trains):
    found = run(streets, trains, [(100, 0), (300, 300)])
    for origin, (x, y) in enumerate([(100, 0), (300, 300)]):
        median, best = by_hand(x + y)
        rows = found.reach[found.reach["origine"] == origin].set_index("minutes")
        assert rows["gares"].tolist() == [1, 2]
        for minutes in (15, 30):
            away = streets_km(streets, (APART, 0), 60 * minutes - median) if 60 * minutes > median else 0
            assert rows.loc[minutes, "longueur_km"] == pytest.approx(
                streets_km(streets, (x, y), 60 * minutes) + away, abs=1e-4
            )
        assert rows.loc[30, "geometry"].covers(shapely.Point(APART, 0)) and not rows.loc[15, "geometry"].intersects(
            shapely.Point(APART, 0)
        )
        arrival = found.arrivals.set_index(["de", "vers"]).loc[(origin, 1)]
        assert (arrival["minutes_mediane"] * 60, arrival["minutes_min"] * 60) == pytest.approx((median, best))
    areas = found.reach.pivot_table(index="origine", columns="minutes", values="surf_ha")
    assert (areas[30.0] > areas[15.0]).all()
    np.testing.assert_allclose(found.reach["surf_ha"], found.reach.geometry.area / 10_000)


def test_destinations_on_foot_or_by_train(streets, trains):
    found = run(streets, trains, [(100, 0)], destinations=shapely.points([(400, 0), (APART + 200, 100), (50_000, 0)]))
    rows = found.arrivals.set_index("vers")
    assert rows.loc[0, ["minutes_mediane", "minutes_min"]].tolist() == [5, 5]
    median, best = by_hand(100)
    assert rows.loc[1, ["minutes_mediane", "minutes_min"]].tolist() == pytest.approx(
        [(median + 300) / 60, (best + 300) / 60]
    )
    assert 2 not in rows.index
    assert "DESTINATIONS: 1 points lie more than 50 m" in "\n".join(map(str, found.notes)).replace(".0 m", " m")


def test_with_a_bike_only_rides_count(streets, trains):
    bikes = street_network(gpd.GeoDataFrame(geometry=town(0) + town(APART), crs=2154), Mode.BIKE, speed_kmh=14.4)
    found = run(streets, trains, [(400, 400)], feeder=bikes)
    rows = found.reach.set_index("minutes")
    median, _ = by_hand(200)
    assert rows.loc[15, "longueur_km"] == 0 and rows.loc[15, "geometry"].is_empty
    assert rows.loc[30, "longueur_km"] == pytest.approx(streets_km(streets, (APART, 0), 1800 - median), abs=1e-4)
    assert found.arrivals["vers"].tolist() == [1]


def test_origins_that_reach_nothing_stay(streets, trains):
    found = run(streets, trains, [(1900, 1900), (90_000, 0)])
    said = "\n".join(map(str, found.notes))
    assert len(found.reach) == 4 and found.reach["surf_ha"].tolist()[2:] == [0, 0]
    assert "1 points lie more than" in said and "1 of 2 origins have no stop within 15 min" in said
    assert "['1']" in said


def test_origins_whose_stops_have_no_departure_are_named(streets, trains):
    """From Béville nothing leaves; the destination is in Aville."""
    found = run(
        streets,
        trains,
        [(100, 0), (APART + 100, 0)],
        destinations=shapely.points([(200, 0)]),
        names=np.array(["here", "there"]),
    )
    assert found.arrivals["de"].tolist() == [0]
    (said,) = [str(note) for note in found.notes if note.warning and "reach nothing within" in str(note)]
    assert said.startswith("1 of 2 origins reach nothing within 120 min: their stops") and "['there']" in said


@pytest.mark.parametrize(("booked", "needed"), [("all", 1), ("second", 1), ("missed", 0), ("none", 0)])
def test_journeys_that_must_be_booked_are_counted(streets, trains, booked, needed):
    times, stations = trains
    calls = {"all": times.trip >= 0, "second": times.trip == 1, "missed": times.trip == 0, "none": times.trip < 0}[
        booked
    ]
    ends = shapely.points([(400, 0), (APART + 200, 100)])
    regular = run(streets, trains, [(100, 0)], destinations=ends)
    found = run(streets, (replace(times, on_demand=calls), stations), [(100, 0)], destinations=ends)
    pd.testing.assert_frame_equal(found.arrivals, regular.arrivals)
    said = [str(note) for note in found.notes if "on demand" in str(note)]
    assert len(said) == needed and all(text.startswith("1 of 2 travel times need") for text in said)


def test_two_entrances_are_one_origin(streets, trains):
    apart, both = (
        run(streets, trains, [(100, 0), (900, 900)]),
        run(streets, trains, [(100, 0), (900, 900)], origin_of=np.array([0, 0])),
    )
    assert both.reach["minutes"].tolist() == [15, 30]
    assert both.reach["longueur_km"].tolist()[0] > apart.reach["longueur_km"].iloc[[0, 2]].max()
    pd.testing.assert_frame_equal(both.arrivals, apart.arrivals[apart.arrivals["de"] == 0], check_like=True)


def test_cancel(streets, trains):
    for limit in (0.02, 0.5, 0.75):
        with pytest.raises(Cancelled):
            run(streets, trains, [(100, 0)] * 20, progress=lambda fraction, text="", limit=limit: fraction < limit)
