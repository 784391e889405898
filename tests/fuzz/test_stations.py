"""Streets, stations, feeds and tables of any kind through the methods of stations."""

import datetime
from contextlib import nullcontext

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_qgis.core.messages import Fault
from aula_qgis.core.stations.access import Decay, Measure, accessibility, check_identifiers, steps_of
from aula_qgis.core.stations.calendar import day_trips, neighbour_trips, parse_date, plain_dates
from aula_qgis.core.stations.catchment import (
    Around,
    catchment,
    located,
    mutable_land,
    named_isochrones,
    to_urbanise,
    zones_to_urbanise,
)
from aula_qgis.core.stations.door_to_door import Rules, door_to_door
from aula_qgis.core.stations.feed import Feed, combined
from aula_qgis.core.stations.half_hour import categories_of, category_times, half_hour, mean_score
from aula_qgis.core.stations.half_hour_transit import category_times_by_transit
from aula_qgis.core.stations.isochrones import Shape, cutoffs_of, isochrones
from aula_qgis.core.stations.labels import Box, place_labels
from aula_qgis.core.stations.modes import Mode
from aula_qgis.core.stations.network import street_network
from aula_qgis.core.stations.node_place import node_place
from aula_qgis.core.stations.pairs import pairs
from aula_qgis.core.stations.profiles import recognise
from aula_qgis.core.stations.service import parse_hours, station_service
from aula_qgis.core.stations.snapping import snap
from aula_qgis.core.stations.snapping import whole as whole_number
from aula_qgis.core.stations.stops import find_hub, group_stops, match_by_code, match_by_place, match_notes, uic_codes
from aula_qgis.core.stations.timetable import timetable
from aula_qgis.core.stations.transit import departures_of

from .oracle import attempt, fuzzes, whole
from .shapes import (
    AMOUNTS,
    KNOWN_AMOUNTS,
    MEASURED,
    NAMES,
    NEAR_FRANCE,
    WORDS,
    column,
    frames,
    lines,
    points,
    polygons,
    raw_polygons,
    real,
    tables,
    text,
)

PIECES = [
    "5",
    "10",
    "0,5",
    "-1",
    "0",
    "x",
    "inf",
    "nan",
    "1e400",
    ";",
    ",",
    " ",
    ":",
    "=",
    "-",
    "h",
    "7-9",
    "07:00",
    "2024-12-31",
    "20250128",
    "10:1",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=6).map("".join) | st.text(max_size=6)


@fuzzes(cutoffs_of, steps_of, parse_hours, parse_date, uic_codes, recognise, to_urbanise, departures_of, whole_number)
@given(
    TEXTS,
    st.lists(NAMES | st.sampled_from(["highway", "osm_id", "cleabs", "nature", "AUc", "1AU"]), max_size=6),
    st.integers(0, 86_400),
    st.integers(0, 7_200),
    st.floats(0, 1e6),
)
def test_texts(written, values, start, long, number):
    minutes = attempt(cutoffs_of, written)
    if minutes is not None:
        whole(minutes, least=0)
        assert list(minutes) == sorted(minutes)
    steps = attempt(steps_of, written)
    if steps is not None:
        whole([minute for minute, _ in steps], least=0)
        whole([weight for _, weight in steps], least=0)
    for first, last in attempt(parse_hours, written) or ():
        assert 0 <= first <= last
    day = attempt(parse_date, written)
    assert day is None or isinstance(day, datetime.date)
    for value in (written, *values):
        assert all(isinstance(code, str) for code in attempt(uic_codes, value))
    attempt(recognise, [value for value in values if value is not None])
    assert len(attempt(to_urbanise, pd.Series(values, dtype=object))) == len(values)
    departures = attempt(departures_of, (start, start + long))
    assert (departures is None) == (long == 0)
    if departures is not None:
        whole(departures, least=start, most=start + long)
    whole(attempt(whole_number, number), least=0)


STREET = {
    "sens": text(st.sampled_from([0, 1, -1, "Sens direct", "Sens inverse", None])),
    "vitesse": real(st.sampled_from([0.0, 5.0, 50.0, np.nan])),
    "cout": real(st.sampled_from([0.1, 3.0, np.nan])),
    "nature": text(),
}


@st.composite
def streets(draw, place, mode=None):
    """A network, or None where there is none in the lines drawn."""
    layer = draw(frames(lines(place), STREET, tuple(STREET)))
    barriers = draw(st.none() | lines(place, most=2))
    return attempt(
        street_network,
        layer,
        mode or draw(st.sampled_from(list(Mode))),
        speed_kmh=draw(st.sampled_from([4.0, None, 30.0])),
        shared_vertices=draw(st.booleans()),
        use_z=draw(st.booleans()),
        barriers=barriers,
    )


@fuzzes(street_network, snap, isochrones, pairs, catchment)
@given(st.data(), NEAR_FRANCE)
def test_streets(data, place):
    network = data.draw(streets(place))
    if network is None:
        return
    whole(network.length, least=0)
    assert not (np.isnan(network.forward) | np.isnan(network.backward)).any()
    assert (network.forward >= 0).all() and (network.backward >= 0).all()
    stations = data.draw(frames(points(place), {"id": text(WORDS), "nom": text()}))
    others = data.draw(frames(points(place) | polygons(place), {"id": text(WORDS)}))
    far = data.draw(st.sampled_from([0.0, 1.0, 1e4]))
    found = attempt(snap, network, stations.geometry.to_numpy(), far)
    assert len(found.edge) == len(stations)
    whole(found.position, least=0, most=1, missing=True)
    whole(found.distance, least=0)
    named = stations.assign(id=[str(k) for k in range(len(stations))])
    reach = attempt(
        isochrones,
        network,
        named.rename(columns={"id": "gare_id"}).assign(id=named["id"]),
        [1.0, 5.0],
        tolerance=far,
        shape=data.draw(st.sampled_from(list(Shape))),
        towards=data.draw(st.booleans()),
        nearest=data.draw(st.booleans()),
    )
    times = attempt(pairs, network, stations, others, tolerance=far, minutes=data.draw(st.sampled_from([None, 5.0])))
    if times is not None:
        whole(times[0][["minutes", "metres"]], least=0)
        whole(times[0]["detour"], least=0, missing=True)
    if reach is None:
        return
    whole(reach.polygons["surf_ha"], least=0)
    whole(reach.edges["longueur_m"], least=0)
    people = data.draw(frames(polygons(place) | points(place), {"pop": real(KNOWN_AMOUNTS)}))
    around = Around(
        jobs=data.draw(st.none() | frames(points(place), {"emplois": real(KNOWN_AMOUNTS)})),
        zoning=data.draw(st.none() | polygons(place)),
        mutable=data.draw(st.none() | polygons(place)),
        cycling=data.draw(st.none() | lines(place)),
        parking=data.draw(st.none() | frames(points(place), {"places": real(KNOWN_AMOUNTS)})),
        territory=data.draw(st.none() | polygons(place)),
    )
    result = attempt(
        catchment, reach.polygons, people, ["pop"], around, density=data.draw(st.sampled_from([0.0, 40.0]))
    )
    if result is not None:
        assert len(result.polygons) == len(reach.polygons)
        whole(result.polygons["pop"], least=0, missing=True)
        whole(result.together["part_territoire_pct"], least=0, most=100, missing=True, slack=1e-3)


IDS = st.sampled_from(["a", "b", "c"])


USES = text(st.sampled_from(["AUc", "1AU", "U", "US6", "US6.1", "", None]))


@fuzzes(zones_to_urbanise, mutable_land)
@given(st.data())
def test_land_of_catchments(data):
    for method, name in ((zones_to_urbanise, "type"), (mutable_land, "us")):
        layer = data.draw(frames(polygons((0.0, 0.0, 100.0)), {name: USES}, (name,)))
        found, notes = attempt(method, layer)
        assert len(found) <= len(layer) and len(notes) == 1


@fuzzes(named_isochrones, located)
@given(
    frames(polygons((0.0, 0.0, 100.0)), {"gare_id": text(IDS), "nom": text(), "minutes": real()}, ("nom", "minutes")),
    raw_polygons(),
)
def test_rows_of_catchments(isochrones, shapes):
    named = attempt(named_isochrones, isochrones)
    assert named["nom"].notna().all() and "minutes" in named
    found, notes = attempt(located, gpd.GeoDataFrame(geometry=shapes, crs=2154), "cells")
    assert len(found) + sum(note.facts["count"] for note in notes) == len(shapes)
    assert not (found.geometry.isna() | found.geometry.is_empty).any()


@fuzzes(check_identifiers)
@given(tables({"id": text(st.none() | st.just("a"))}), tables({"id": text(st.none() | WORDS)}))
def test_rows_without_identifier_are_refused_and_only_these(origins, destinations):
    attempt(check_identifiers, origins, destinations)
    missing = [int(pd.isna(value)) for table in (origins, destinations) for value in table["id"]]
    with pytest.raises(Fault) if any(missing) else nullcontext():
        check_identifiers(origins, destinations)


@fuzzes(accessibility)
@given(st.data(), st.sampled_from(list(Measure)))
def test_access(data, measure):
    origins = data.draw(
        tables(
            {"id": text(IDS), "demande": real(KNOWN_AMOUNTS | MEASURED), "revenu": real(MEASURED)},
            ("demande", "revenu"),
        )
    )
    places = data.draw(tables({"id": text(IDS), "offre": real(KNOWN_AMOUNTS | MEASURED)}))
    times = data.draw(tables({"de": text(IDS), "vers": text(IDS), "minutes": real(AMOUNTS)})).drop_duplicates(
        ["de", "vers"]
    )
    decay = attempt(
        Decay,
        measure,
        data.draw(st.sampled_from([None, 30.0, 0.0])),
        steps=data.draw(st.sampled_from([(), ((10.0, 1.0), (30.0, 0.2))])),
    )
    if decay is None:
        return
    result = attempt(accessibility, times, origins.drop_duplicates("id").reset_index(drop=True), places, decay)
    if result is not None:
        whole(result.scores["score"], least=0, missing=True)
        whole(result.inequality["gini"], least=0, most=1, missing=True)


@fuzzes(node_place)
@given(
    tables({name: real(KNOWN_AMOUNTS | MEASURED) for name in ("trains", "cars", "pop", "e1", "e2")}),
    st.lists(st.sampled_from(["trains", "pop"]), max_size=2, unique=True),
    st.booleans(),
    st.sampled_from([0.5, 1.0]),
)
def test_node_place(values, log, mixed, spread):
    result = attempt(
        node_place, values, ["trains", "cars"], ["pop"], log=log, jobs=["e1", "e2"] if mixed else [], spread=spread
    )
    if result is not None:
        assert len(result.stations) == len(values)
        whole(result.stations[["noeud", "lieu"]], least=0, most=1, missing=True)


@fuzzes(place_labels)
@given(st.lists(st.tuples(st.floats(-10, 110), st.floats(-10, 110), st.floats(0, 60)), max_size=6))
def test_labels(rows):
    x, y, widths = np.array(rows, dtype=float).reshape(-1, 3).T
    frame = Box(0, 0, 100, 100)
    boxes = [box for box in attempt(place_labels, x, y, widths, 10.0, frame) if box is not None]
    assert all(box.within(frame) for box in boxes)
    assert not any(one.meets(other) for k, one in enumerate(boxes) for other in boxes[:k])


CLOCKS = st.sampled_from(["07:00:00", "7:05:00", "07:20:00", "24:50:00", "25:05:00", "", "08:61:00", "x", "07:10"])
MOMENTS = ["07:00:00", "07:05:00", "07:20:00", "08:00:00", "24:50:00", ""]
STOPS = ["g1", "g2", "g3", "m1"]
TUESDAY = datetime.date(2025, 1, 28)


@st.composite
def feeds(draw) -> Feed:
    """A feed as the bridge reads it: text throughout; broken references, odd clocks, stops without a place."""
    odd = draw(st.booleans())
    degrees = st.sampled_from(["3.0080", "3.0086", "2.95", *(("", "x", "200") if odd else ())])
    north = st.sampled_from(["50.48", "50.4804", "50.42", *(("", "95") if odd else ())])
    stops = pd.DataFrame(
        [
            (
                stop,
                draw(st.sampled_from(["Gare SNCF", "GARE S.N.C.F.", "Mairie", ""])),
                draw(north),
                draw(degrees),
                draw(st.sampled_from(["", "0", "1"])),
                draw(st.sampled_from(["", "", "g1", "zz"])),
            )
            for stop in draw(st.sampled_from([STOPS, STOPS[:2], [*STOPS, "g1"]]))
        ],
        columns=["stop_id", "stop_name", "stop_lat", "stop_lon", "location_type", "parent_station"],
    )
    routes = pd.DataFrame(
        [
            (route, draw(st.sampled_from(["2", "3", "0", "", "x"] if odd else ["2", "3", "0"])))
            for route in ("R1", "R2", *(("R1",) if odd else ()))
        ],
        columns=["route_id", "route_type"],
    ).assign(route_short_name="1")
    trips = pd.DataFrame(
        [
            (
                draw(st.sampled_from(["R1", "R2", *(("R9",) if odd else ())])),
                draw(st.sampled_from(["week", "week", "sat"])),
                trip,
                "",
                draw(st.sampled_from(["", "1"])),
            )
            for trip in "abc"
        ],
        columns=["route_id", "service_id", "trip_id", "trip_headsign", "block_id"],
    )
    calls = []
    for trip in "abc":
        clocks = (
            [draw(CLOCKS) for _ in range(3)]
            if odd
            else sorted(draw(st.lists(st.sampled_from(MOMENTS[:5]), min_size=3, max_size=3)))
        )
        calls += [
            (
                trip,
                clock,
                clock,
                draw(st.sampled_from(STOPS)),
                str(number),
                draw(st.sampled_from(["", "0", "1", "2"])),
                "",
            )
            for number, clock in enumerate(clocks)
        ]
    times = pd.DataFrame(
        calls[: draw(st.integers(0, 9))] if odd else calls,
        columns=[
            "trip_id",
            "arrival_time",
            "departure_time",
            "stop_id",
            "stop_sequence",
            "pickup_type",
            "drop_off_type",
        ],
    )
    week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    calendar = pd.DataFrame(
        [("week", *"1111100", "20250101", "20250331")], columns=["service_id", *week, "start_date", "end_date"]
    )
    exceptions = draw(
        st.none()
        | st.just(
            pd.DataFrame(
                {"service_id": ["week", "sat"], "date": ["20250128", "20250128"], "exception_type": ["2", "1"]}
            )
        )
    )
    frequencies = draw(
        st.none()
        | st.just(
            pd.DataFrame(
                {
                    "trip_id": ["a"],
                    "start_time": ["07:00:00"],
                    "end_time": ["08:00:00"],
                    "headway_secs": [draw(st.sampled_from(["600", "0", "x"] if odd else ["600"]))],
                }
            )
        )
    )
    transfers = draw(
        st.none()
        | st.just(
            pd.DataFrame(
                {
                    "from_stop_id": [draw(st.sampled_from(["g1", ""]))],
                    "to_stop_id": [draw(st.sampled_from(["m1", "zz"]))],
                    "from_trip_id": [draw(st.sampled_from(["", "a", "zz"]))],
                    "to_trip_id": [draw(st.sampled_from(["", "b"]))],
                    "to_route_id": [draw(st.sampled_from(["", "R1"]))],
                    "transfer_type": [draw(st.sampled_from(["2", "3", "4", "5", "", "x"]))],
                    "min_transfer_time": [draw(st.sampled_from(["120", ""]))],
                }
            )
        )
    )
    zones = st.sampled_from(["Europe/Paris", "Europe/London", "", "x", "../x"])
    agency = draw(st.none() | st.builds(lambda zone: pd.DataFrame({"agency_timezone": [zone]}), zones))
    return Feed(stops, routes, trips, times, calendar, exceptions, frequencies, transfers, agency)


@fuzzes(combined, plain_dates)
@given(feeds(), feeds(), st.sampled_from(["20250128", "2025-01-28", "28/01/2025", "", "x", "2025-13-01"]))
def test_several_feeds(one, other, day):
    both = combined({"one": one, "other": other})
    assert len(both.trips) == 6 and both.trips["trip_id"].is_unique
    assert set(both.stop_times["trip_id"]) <= set(both.trips["trip_id"])
    attempt(timetable, both, TUESDAY)
    dates = attempt(plain_dates, pd.DataFrame({"date": [day, "20250129"]}), ("date",), "calendar_dates.txt")
    assert dates is None or set(dates[0]["date"].map(len)) <= {0, 8}


@fuzzes(
    day_trips,
    neighbour_trips,
    timetable,
    group_stops,
    find_hub,
    match_by_code,
    match_by_place,
    match_notes,
    station_service,
)
@given(feeds(), st.integers(-3, 3), WORDS, st.booleans(), st.data())
def test_feeds(feed, offset, hub, every, data):
    running = attempt(day_trips, feed, TUESDAY)
    assert running is None or set(running["trip_id"]) <= set(feed.trips["trip_id"])
    attempt(neighbour_trips, feed, TUESDAY, offset)
    times = attempt(timetable, feed, TUESDAY, data.draw(st.sampled_from([(0,), (-1, 0, 1)])))
    if times is None:
        return
    assert (times.departure >= times.arrival).all()
    stations = attempt(group_stops, times.stops)
    if stations is None:
        return
    assert len(stations.of_stop) == len(times.stops) and set(stations.of_stop) == set(range(len(stations.table)))
    attempt(find_hub, stations.table, hub)
    names = data.draw(st.lists(NAMES, min_size=1, max_size=3))
    for matches in (
        attempt(match_by_code, stations.table, names),
        attempt(match_by_place, stations.table, np.full(len(names), 3.008), np.full(len(names), 50.48), 300.0),
    ):
        assert len(matches) == len(names)
        attempt(match_notes, names, matches, data.draw(st.booleans()))
    service = attempt(
        station_service,
        times,
        stations,
        hub=data.draw(st.sampled_from([None, np.array([0])])),
        hours=[(7, 9)],
        all_modes=every,
    )
    if service is not None:
        whole(
            service.stations[["departs_train", "departs_car", "departs_autre", "attente_moyenne_min"]],
            least=0,
            missing=True,
        )
        assert (service.hours["departs"] > 0).all()


@fuzzes(door_to_door, category_times, category_times_by_transit, categories_of, half_hour, mean_score)
@given(feeds(), st.data())
def test_journeys(feed, data):
    place = (652_000.0, 6_862_000.0, 100.0)
    times = attempt(timetable, feed, TUESDAY)
    walk = data.draw(streets(place, Mode.WALK))
    if times is None or walk is None:
        return
    stations = attempt(group_stops, times.stops)
    stops = data.draw(points(place, least=len(times.stops), most=len(times.stops)))
    stops = np.where(data.draw(column(st.sampled_from([False, False, True]), len(stops), bool)), None, stops)
    origins = data.draw(frames(points(place, most=3), {"demande": real(KNOWN_AMOUNTS)}, ("demande",)))
    amenities = data.draw(frames(points(place), {"categorie": text(st.sampled_from(["école", "poste"]))}))
    categories = attempt(categories_of, amenities)
    departures = departures_of((7 * 3600, 7 * 3600 + 600))
    rules = Rules(cutoffs_min=(10.0, 30.0), tolerance_m=data.draw(st.sampled_from([1.0, 500.0])))
    reach = attempt(
        door_to_door,
        times,
        stations,
        feed.transfers,
        departures,
        walk,
        stops,
        origins.geometry.to_numpy(),
        destinations=data.draw(st.none() | points(place, most=3)),
        rules=rules,
        crs="EPSG:2154",
    )
    if reach is not None:
        whole(reach.reach[["surf_ha", "longueur_km"]], least=0)
        whole(reach.arrivals["minutes_min"], least=0)
    on_foot = attempt(category_times, walk, origins.geometry.to_numpy(), amenities, minutes=30.0, tolerance=500.0)
    if on_foot is None:
        return
    modes = {"pied": on_foot[0]}
    ridden = attempt(
        category_times_by_transit,
        walk,
        origins.geometry.to_numpy(),
        amenities,
        on_foot[0],
        times,
        stations,
        feed.transfers,
        stops,
        departures,
        minutes=30.0,
        max_walk_s=600.0,
        change_s=60,
        tolerance=500.0,
    )
    if ridden is not None:
        modes["tc"] = ridden[0]
    territories = data.draw(st.none() | frames(polygons(place, most=2), {"id": text(), "nom": text()}))
    result = attempt(half_hour, origins, modes, categories, [15.0, 30.0], territories)
    if result is not None:
        assert "nan" not in str(attempt(mean_score, origins, result, 30.0))
        assert len(result.origins) == len(origins)
        whole(result.origins["score"], least=0, most=100, missing=True)
        whole(result.by_category[["part_15min_pct", "part_30min_pct"]], least=0, most=100, missing=True)
