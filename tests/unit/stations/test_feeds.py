"""Feeds as networks publish them: several in one zip, dialects, time zones, calls on demand, rules of single trips."""

import datetime
import itertools
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_qgis.bridge.stations import feed_files
from aula_qgis.bridge.stations.gtfs import read_feed
from aula_qgis.core.messages import Fault
from aula_qgis.core.stations.feed import Feed, combined, route_modes, unknown_types
from aula_qgis.core.stations.service import station_service
from aula_qgis.core.stations.stops import group_stops
from aula_qgis.core.stations.timetable import Timetable, timetable
from aula_qgis.core.stations.timezones import zone_of_place
from aula_qgis.core.stations.transfers import transfer_rules
from aula_qgis.core.stations.transit import journeys
from aula_qgis.core.stations.walking import transfer_paths

from .conftest import TOWN, TUESDAY

NO_PATHS = pd.DataFrame({"de": [], "vers": [], "secondes": []})
AGENCY = "agency_id,agency_name,agency_url,agency_timezone\n1,Cars,http://exemple.fr,{zone}\n"


def notes_of(found) -> str:
    return "\n".join(map(str, found.notes))


# Several feeds


def written(folder: Path, *names: str, zipped: bool, **files) -> str:
    """The small feed several times, in folders of a zip or as zips of a folder."""
    content = {f"{key}.txt": text for key, text in {**TOWN, **files}.items()}
    if zipped:
        with zipfile.ZipFile(folder / "réseaux.zip", "w") as package:
            for name, (file, text) in itertools.product(names, content.items()):
                package.writestr(f"{name}/{file}", text)
        return str(folder / "réseaux.zip")
    for name in names:
        with zipfile.ZipFile(folder / f"{name}.zip", "w") as package:
            for file, text in content.items():
                package.writestr(file, text)
    return str(folder)


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.reads(
    "Horaires", "plusieurs réseaux dans un zip ou un dossier", "lus comme plusieurs, identifiants distingués"
)
def test_two_feeds_of_the_same_identifiers_are_two_feeds(tmp_path, zipped):
    feed = read_feed(written(tmp_path, "urbain", "cars", zipped=zipped), TUESDAY)
    found = timetable(feed, TUESDAY)
    assert sorted(found.trips["trip_id"]) == [f"{trip} [{name}]" for trip in "abn" for name in ("cars", "urbain")]
    assert len(found.trip) == 16 and feed.stops["stop_id"].is_unique
    assert "holds 2 feeds, which are read together: ['cars', 'urbain']" in notes_of(found)
    # Namesakes at one place are one station, whoever calls there.
    assert len(group_stops(found.stops).table) == 4


def test_a_feed_beside_folders_of_other_files_is_one(feed_file, tmp_path):
    file = feed_file()
    with zipfile.ZipFile(file, "a") as package:
        package.writestr("old/trips.txt", "route_id,service_id,trip_id\nB1,week,zz\n")
        package.writestr("__MACOSX/._trips.txt", "x")
    assert sorted(timetable(read_feed(file, TUESDAY), TUESDAY).trips["trip_id"]) == ["a", "b", "n"]


def test_one_of_two_feeds_without_service_is_said(tmp_path):
    folder = tmp_path / "dossier"
    for name, dates in (("tous", "20250101,20250331"), ("été", "20250701,20250831")):
        (folder / name).mkdir(parents=True)
        for key, text in TOWN.items():
            if key != "calendar_dates":
                (folder / name / f"{key}.txt").write_text(text.replace("20250101,20250331", dates), encoding="utf-8")
    feed = read_feed(str(folder), TUESDAY)
    assert "The feed dossier/été has no trip on 2025-01-28." in notes_of(feed)
    assert len(timetable(feed, TUESDAY).trips) == 3
    with pytest.raises(Fault, match="goes from 2025-01-01 to 2025-08-31"):
        read_feed(str(folder), datetime.date(2024, 1, 1))


@pytest.mark.reads("Horaires", "zip de zips", "refus qui dit ce qu'il contient")
def test_a_zip_of_zips_is_a_sentence(feed_file, tmp_path):
    with zipfile.ZipFile(tmp_path / "national.zip", "w") as package:
        package.write(feed_file(), "réseau.zip")
    with pytest.raises(Fault, match="holds no GTFS file"):
        read_feed(str(tmp_path / "national.zip"), TUESDAY)


def test_identifiers_of_one_feed_alone_stay():
    table = lambda **columns: pd.DataFrame(columns, dtype=object)  # noqa: E731

    def feed(trip):
        return Feed(
            table(stop_id=["87345256", trip], parent_station=["", "87345256"]),
            table(route_id=["r"]),
            table(route_id=["r"], trip_id=[trip], service_id=["s"], block_id=[""]),
            table(trip_id=[trip], stop_id=["87345256"]),
            agency=table(agency_timezone=["Europe/Paris"]),
        )

    both = combined({"bus": feed("1"), "car": feed("2")})
    assert both.trips["trip_id"].tolist() == ["1", "2"]
    assert both.trips["block_id"].tolist() == ["", ""]
    assert both.stops["parent_station"].tolist() == ["", "87345256 [bus]", "", "87345256 [car]"]
    assert both.routes["agency_id"].tolist() == both.agency["agency_id"].tolist() == ["bus", "car"]
    stops = both.stops.assign(stop_name="Gare", stop_lon=3.0, stop_lat=50.0, location_type="")
    assert group_stops(stops).table["uic"].tolist() == ["87345256"]


# Dialects


@pytest.mark.reads("Horaires", "encodages différents d'un fichier à l'autre", "reconnus fichier par fichier")
def test_each_file_has_its_own_encoding(feed_file):
    accents = {name: text.replace("a,", "été 1,") for name, text in TOWN.items() if name in ("trips", "stop_times")}
    accents = {name: text.replace(",a,", ",été 1,") for name, text in accents.items()}
    routes = TOWN["routes"].replace(",T,", ",Évry,")
    file = Path(feed_file(**accents, routes=routes, folder=True, name="dossier"))
    (file / "routes.txt").write_bytes(routes.encode("cp1252"))
    (file / "trips.txt").write_bytes(accents["trips"].encode("utf-16"))
    found = timetable(read_feed(str(file), TUESDAY), TUESDAY)
    assert sorted(found.trips["trip_id"]) == ["b", "n", "été 1"]
    assert sorted(found.trips["route"].unique()) == ["1", "Évry"]


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("{0}-{1}-{2}", "'2025-01-01'"),
        ("{0}/{1}/{2}", "'2025/01/01'"),
        ("{2}/{1}/{0}", "'01/01/2025'"),
        ("{0}-{1}-{2} 00:00:00", "'2025-01-01 00:00:00'"),
        ("{0}{1}{2}.0", "'20250101.0'"),
    ],
)
@pytest.mark.reads("Horaires", "dates avec tirets ou barres", "lues, et c'est dit")
def test_dates_written_otherwise_are_read_and_said(town, day, said):
    calendar = TOWN["calendar"]
    for date in ("20250101", "20250331"):
        calendar = calendar.replace(date, day.format(date[:4], date[4:6], date[6:]))
    found = timetable(town(calendar=calendar), TUESDAY)
    assert len(found.trips) == 3
    assert f"calendar.txt writes dates as {said} where GTFS wants 20250101" in notes_of(found)


def test_what_is_no_date_is_a_sentence(town):
    with pytest.raises(Fault, match=r"calendar_dates\.txt holds the date 'mardi'"):
        town(calendar_dates="service_id,date,exception_type\nweek,mardi,1\n")


@pytest.mark.parametrize("sign", [";", "\t"])
@pytest.mark.reads("Horaires", "points-virgules, nombres d'un tableur", "lus")
def test_other_separators_and_a_spreadsheet_s_numbers(town, sign):
    files = {key: text.replace(",", sign) for key, text in TOWN.items()}
    files["stops"] = files["stops"].replace("50.48", "50,48").replace("3.0080", "3,0080")
    files["calendar"] = re.sub(rf"(?<={sign})([01])(?={sign})", r"\1.0", files["calendar"])
    found = timetable(town(**files), TUESDAY)
    assert len(found.trips) == 3 and found.stops["stop_lat"].iloc[0] == 50.48
    assert f"stop_times.txt of the feed réseau été.zip separates its columns by {sign!r}" in notes_of(found)


# Time zones


@pytest.mark.parametrize(
    ("zone", "hours", "place"),
    [
        ("Europe/Paris", 0, (0, 0)),
        ("Europe/London", 1, (0, 0)),
        ("Europe/Paris", 4 - 1, (-71.4, 52.5)),
        ("Europe/Paris", -4 - 1, (-34.2, -64.2)),
    ],
)
@pytest.mark.reads("Horaires", "réseaux d'autres fuseaux horaires", "heures locales des arrêts")
def test_times_are_those_of_the_clocks_where_the_stops_lie(town, zone, hours, place):
    """London from France; Réunion (4 h ahead of universal time) and Guadeloupe (4 h behind) written in Paris time."""
    stops = pd.DataFrame([row.split(",") for row in TOWN["stops"].splitlines()])
    for column, shift in zip((2, 3), place, strict=True):
        stops.loc[1:, column] = [str(float(value) + shift) for value in stops.loc[1:, column]]
    files = {"stops": stops.to_csv(index=False, header=False), "agency": AGENCY.format(zone=zone)}
    found = timetable(town(**files), TUESDAY)
    assert found.departure[0] == (7 + hours) * 3600
    assert ("written in the time zone" in notes_of(found)) == (hours != 0)


def test_two_agencies_of_two_zones_are_told_apart(town):
    agency = AGENCY.format(zone="Europe/Paris") + "2,Trams,http://exemple.fr,Europe/London\n"
    routes = "route_id,agency_id,route_short_name,route_type\nB1,1,1,3\nT1,2,T,0\n"
    found = timetable(town(agency=agency, routes=routes), TUESDAY)
    first = {trip: int(found.departure[found.trip == row][0]) for row, trip in enumerate(found.trips["trip_id"])}
    assert first == {"a": 7 * 3600, "b": 8 * 3600, "n": 25 * 3600 + 50 * 60}


def test_a_zone_that_is_not_known_is_said(town):
    found = timetable(town(agency=AGENCY.format(zone="Europe/Atlantide")), TUESDAY)
    assert found.departure[0] == 7 * 3600 and "a time zone that is not known here" in notes_of(found)


def test_places_of_time_zones():
    places = {"Europe/Paris": (2.3, 48.8), "Indian/Reunion": (55.5, -21.1), "America/Cayenne": (-52.3, 4.9)}
    assert {zone: zone_of_place(np.array([x]), np.array([y])) for zone, (x, y) in places.items()} == {
        zone: zone for zone in places
    }
    assert zone_of_place(np.array([-1.1]), np.array([50.8])) is None  # Portsmouth
    assert zone_of_place(np.array([np.nan]), np.array([np.nan])) is None


# What runs


@pytest.mark.reads("Horaires", "arrêts à la demande", "comptés à part")
def test_calls_on_demand_stand_apart(town):
    times = TOWN["stop_times"].replace("g1,1,0,0", "g1,1,2,0").replace("m1,2,1,0", "m1,2,2,0")
    found = timetable(town(stop_times=times), TUESDAY)
    service = station_service(found, group_stops(found.stops))
    whole = station_service(timetable(town(), TUESDAY), group_stops(found.stops))
    assert whole.stations["departs_demande"].tolist() == [0, 0, 0, 0]
    assert service.stations["departs_demande"].tolist() == [1, 0, 1, 0]
    assert (whole.stations["departs_car"] - service.stations["departs_car"]).tolist() == [1, 0, 0, 0]
    assert "2 departures run on demand only" in "\n".join(map(str, service.notes))


def test_routes_on_demand_are_on_demand_wherever_they_call(town):
    found = timetable(town(routes="route_id,route_short_name,route_type\nB1,1,715\nT1,T,1501\n"), TUESDAY)
    assert found.on_demand.all()


def test_zones_on_demand_are_counted(town):
    head, *rows = TOWN["stop_times"].splitlines()
    times = "\n".join([head + ",start_pickup_drop_off_window", *(row + "," for row in rows), "a,,,,9,2,2,08:00:00"])
    found = timetable(town(stop_times=times + "\n"), TUESDAY)
    assert len(found.trip) == 8 and "1 calls of 1 trips are on demand within a zone" in notes_of(found)


def test_a_day_of_single_calls_is_a_sentence(town):
    times = "\n".join(TOWN["stop_times"].splitlines()[i] for i in (0, 1, 4)) + "\n"
    with pytest.raises(Fault, match="No trip of 2025-01-28 has two calls with times"):
        timetable(town(stop_times=times), TUESDAY)


@pytest.mark.reads("Horaires", "types de lignes simples et étendus", "reconnus")
def test_route_types_basic_and_extended():
    kinds = pd.Series(["2", "106", "300", "3", "11", "204", "715", "800", "0", "401", "900", "1300", "7", "12"])
    words = ["train"] * 3 + ["car"] * 5 + ["autre"] * 6
    assert [("train", "car", "autre")[mode] for mode in route_modes(kinds)] == words
    assert unknown_types(kinds) == []
    assert unknown_types(pd.Series(["8", "", "1800", "bus"])) == ["8", "", "1800", "bus"]


def test_an_unknown_route_type_is_said(town):
    found = timetable(town(routes="route_id,route_short_name,route_type\nB1,1,navette\nT1,T,0\n"), TUESDAY)
    assert "The route types [\"'navette'\"] are none of GTFS's" in notes_of(found)


# Changes of single trips and routes, seats kept


def line(*trips, stops: int, **columns) -> Timetable:
    """A timetable from trips: (identifier, route, [(stop, arrival, departure), …]) in minutes."""
    rows = [(number, *call) for number, (_, _, calls) in enumerate(trips) for call in calls]
    trip, stop, arrival, departure = (np.array(each) for each in zip(*rows, strict=True))
    last = np.r_[trip[1:] != trip[:-1], True]
    first = np.r_[True, trip[1:] != trip[:-1]]
    table = pd.DataFrame({"trip_id": [t for t, _, _ in trips], "route_id": [r for _, r, _ in trips], "mode": 1})
    places = pd.DataFrame(
        {
            "stop_id": [f"s{number}" for number in range(stops)],
            "stop_lon": 3 + np.arange(stops) / 10,
            "stop_lat": 50.0,
            "parent_station": "",
        }
    )
    return Timetable(places, table, trip, stop, arrival * 60, departure * 60, ~last, ~first, **columns)


def best(times, rules=None, start=0, minute=0):
    """Minutes from a stop to each, departing at one minute; inf where not reached."""
    paths = transfer_paths(times, np.arange(len(times.stops)), NO_PATHS, rules, 60)
    access = pd.DataFrame({"de": [0], "stop": [start], "secondes": [0.0]})
    found = journeys(
        times,
        access,
        paths,
        np.array([minute * 60]),
        origins=1,
        horizon_s=100_000,
        rules=None if rules is None else transfer_rules(times, rules, 60),
    )
    return found.best[0] / 60


CHAIN = (
    ("a", "A", [(0, 0, 0), (1, 10, 10)]),
    ("b", "B", [(1, 12, 12), (2, 20, 20)]),
    ("c", "B", [(1, 30, 30), (2, 40, 40)]),
)


def rule(**columns):
    return pd.DataFrame({"from_stop_id": ["s1"], "to_stop_id": ["s1"], "transfer_type": ["3"], **columns})


@pytest.mark.parametrize(
    ("columns", "minutes"),
    [
        ({}, np.inf),
        ({"from_trip_id": ["z"], "to_trip_id": ["b"]}, 20),
        ({"from_trip_id": ["a"], "to_trip_id": ["b"]}, 40),
        ({"to_trip_id": ["b"]}, 40),
        ({"from_route_id": ["A"], "to_route_id": ["B"]}, np.inf),
        ({"from_route_id": ["B"]}, 20),
        ({"transfer_type": ["2"], "min_transfer_time": ["180"], "to_trip_id": ["b"]}, 40),
        ({"transfer_type": ["2"], "min_transfer_time": ["120"], "to_trip_id": ["b"]}, 20),
    ],
)
@pytest.mark.reads(
    "Horaires", "`transfers.txt` par arrêt, ligne ou course, types 4 et 5", "suivi, le plus précis d'abord"
)
def test_a_rule_holds_for_what_it_names(columns, minutes):
    assert best(line(*CHAIN, stops=3), rule(**columns))[2] == minutes


def test_the_rule_that_names_most_goes_first():
    both = pd.concat([rule(), rule(transfer_type=["2"], min_transfer_time=["60"], to_trip_id=["c"])])
    assert best(line(*CHAIN, stops=3), both)[2] == 40


def test_a_later_arrival_that_may_change_counts_beside_an_earlier_one_that_may_not():
    """The bus that comes first may not wait for the boat; the one after it may."""
    slow = ("d", "D", [(0, 0, 0), (1, 11, 11)])
    boat = ("b", "B", [(1, 12, 12), (2, 20, 20)])
    found = best(line(CHAIN[0], slow, boat, stops=3), rule(from_trip_id=["a"], to_trip_id=["b"]))
    assert found.tolist() == [0, 10, 20]


@st.composite
def days(draw):
    """Some trips, and rules of any kind among them."""
    trips = []
    for number in range(draw(st.integers(2, 5))):
        stops = draw(st.lists(st.integers(0, 3), min_size=2, max_size=3, unique=True))
        clock, calls = draw(st.integers(0, 20)), []
        for stop in stops:
            wait = draw(st.integers(0, 2))
            calls.append((stop, clock, clock + wait))
            clock += wait + draw(st.integers(1, 8))
        trips.append((f"t{number}", draw(st.sampled_from("AB")), calls))
    rows = draw(st.integers(0, 4))
    pick = lambda values: [draw(st.sampled_from(values)) for _ in range(rows)]  # noqa: E731
    names = ["", "", *(trip for trip, _, _ in trips)]
    rules = pd.DataFrame(
        {
            "from_stop_id": pick(["s0", "s1", "s2", "s3"]),
            "to_stop_id": pick(["s0", "s1", "s2", "s3"]),
            "from_trip_id": pick(names),
            "to_trip_id": pick(names),
            "from_route_id": pick(["", "A", "B"]),
            "to_route_id": pick(["", "A", "B"]),
            "transfer_type": pick(["0", "2", "3", ""]),
            "min_transfer_time": pick(["", "0", "60", "240"]),
        },
        dtype=object,
    )
    seats = [
        (a, b)
        for a, b in itertools.permutations(range(len(trips)), 2)
        if trips[b][2][0][2] >= trips[a][2][-1][1] and draw(st.booleans())
    ]
    return trips, rules, np.array(seats, dtype=np.int64).reshape(-1, 2)


def by_states(trips, rules, seats, start):
    """Earliest arrivals by trying every way on from every call that one may sit at, rule by rule."""
    arrivals = {start: 0}
    aboard, known = [], set()

    def sit(trip, call):
        if (trip, call) not in known:
            known.add((trip, call))
            aboard.append((trip, call))

    for trip, (_, _, calls) in enumerate(trips):
        for call, (stop, _, leaves) in enumerate(calls[:-1]):
            if stop == start and leaves >= 0:
                sit(trip, call)
    while aboard:
        trip, call = aboard.pop()
        name, route, calls = trips[trip]
        for later in range(call + 1, len(calls)):
            stop, comes, _ = calls[later]
            arrivals[stop] = min(arrivals.get(stop, 1e9), comes)
            for other, (other_name, other_route, other_calls) in enumerate(trips):
                for place, (there, _, leaves) in enumerate(other_calls[:-1]):
                    least = change(rules, (name, route, stop), (other_name, other_route, there))
                    if least is not None and comes * 60 + max(least, 1) <= leaves * 60:
                        sit(other, place)
        for before, after in seats:
            if before == trip:
                sit(int(after), 0)
    return arrivals


def change(rules, here, there):
    """Seconds of a change, None where there is none: the rule that names most, else a minute at the same stop."""
    found = None
    for row in rules.itertuples():
        if (row.from_stop_id, row.to_stop_id) != (f"s{here[2]}", f"s{there[2]}"):
            continue
        named = [
            (row.from_trip_id, here[0], 3),
            (row.to_trip_id, there[0], 3),
            (row.from_route_id, here[1], 1),
            (row.to_route_id, there[1], 1),
        ]
        if any(wanted not in ("", value) for wanted, value, _ in named):
            continue
        rank = sum(weight for wanted, _, weight in named if wanted)
        seconds = None if row.transfer_type == "3" else float(row.min_transfer_time or 60)
        if found is None or rank > found[0]:
            found = rank, seconds
    return found[1] if found else 60.0 if here[2] == there[2] else None


@given(days())
def test_journeys_with_rules_and_seats_against_every_way_on(day):
    trips, rules, seats = day
    times = line(*trips, stops=4, seated=seats)
    expected = by_states(trips, rules, seats, 0)
    assert best(times, rules).tolist() == [expected.get(stop, np.inf) for stop in range(4)]


SEATS = "route_id,service_id,trip_id,trip_headsign,block_id\nB1,week,a,Hôpital,V1\nB1,week,b,Gare,{block}\nB1,sat,c,Hôpital,\nT1,week,n,Mairie,\n"


@pytest.mark.parametrize(
    ("block", "transfers", "seated"),
    [
        ("V1", None, [["a", "b"]]),
        ("V2", None, []),
        ("V1", "from_stop_id,to_stop_id,from_trip_id,to_trip_id,transfer_type\n,,a,b,5\n", []),
        ("", "from_stop_id,to_stop_id,from_trip_id,to_trip_id,transfer_type\n,,a,b,4\n", [["a", "b"]]),
        ("", "from_stop_id,to_stop_id,from_trip_id,to_trip_id,transfer_type\n,,b,a,4\n", []),
    ],
)
def test_who_may_stay_seated(town, block, transfers, seated):
    found = timetable(town(trips=SEATS.format(block=block), transfers=transfers), TUESDAY)
    names = found.trips["trip_id"].to_numpy()
    assert [[names[a], names[b]] for a, b in found.seated] == seated
    assert ("may stay in their seats" in notes_of(found)) == bool(seated)


def test_a_block_that_goes_on_elsewhere_or_earlier_is_no_seat(town):
    trips = SEATS.format(block="V1")
    elsewhere = TOWN["stop_times"].replace("b,08:00:00,08:00:00,h1", "b,08:00:00,08:00:00,g3")
    assert not len(timetable(town(trips=trips, stop_times=elsewhere), TUESDAY).seated)
    earlier = TOWN["stop_times"].replace("b,08:00:00,08:00:00,h1", "b,07:19:00,07:19:00,h1")
    assert not len(timetable(town(trips=trips, stop_times=earlier), TUESDAY).seated)


# Archives that mean harm


def test_a_feed_that_unpacks_to_too_much_is_a_sentence(tmp_path, feed_file):
    file = Path(feed_file())
    content = file.read_bytes()
    entry = content.rfind(b"PK\x01\x02")
    swollen = bytearray(content)
    swollen[entry + 24 : entry + 28] = (4_200_000_000).to_bytes(4, "little")
    (tmp_path / "bombe.zip").write_bytes(bytes(swollen))
    with pytest.raises(Fault, match="unpacks to 4200 MB"):
        read_feed(str(tmp_path / "bombe.zip"), TUESDAY)


def test_what_a_feed_may_unpack_to_is_a_choice(feed_file):
    file = feed_file()
    with zipfile.ZipFile(file) as archive:
        size = sum(member.file_size for member in archive.infolist())
    assert len(read_feed(file, TUESDAY, unpacked=size).stops)
    with pytest.raises(Fault, match="nothing of it was read"):
        read_feed(file, TUESDAY, unpacked=size - 1)


def test_a_table_that_takes_too_much_memory_is_refused(feed_file, monkeypatch):
    file = feed_file()
    held = max(feed_files._memory(table) for table in (read_feed(file, TUESDAY).stops, read_feed(file, TUESDAY).trips))
    monkeypatch.setattr(feed_files, "TABLE_LIMIT", held)
    assert len(read_feed(file, TUESDAY).stops)
    monkeypatch.setattr(feed_files, "TABLE_LIMIT", held - 1)
    with pytest.raises(Fault, match=r"\.txt of the feed .* take more memory than AULA gives a timetable"):
        read_feed(file, TUESDAY)


MEASURE = """
import datetime, re, sys
from pathlib import Path
from aula_qgis.bridge.stations import feed_files
from aula_qgis.bridge.stations.gtfs import read_feed
from aula_qgis.core.messages import Fault
try:
    read_feed(sys.argv[1], datetime.date(2025, 1, 28))
except Fault as fault:
    print(fault)
print(int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) // 1000)
"""
"""The most memory of its own: ru_maxrss begins at that of the process that starts it."""


@pytest.mark.skipif(os.name == "nt", reason="Windows does not tell a process's memory so")
@pytest.mark.parametrize("trap", ["a", '"\n'], ids=["a line without end", "a quotation without end"])
def test_a_timetable_that_swells_as_it_is_read_takes_no_memory(tmp_path, feed_file, root, trap):
    """300 MB of one cell in a zip of some hundred kilobytes."""
    file = Path(feed_file("bombe.zip", stop_times=None))
    with (
        zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as package,
        package.open("stop_times.txt", "w", force_zip64=True) as stream,
    ):
        stream.write((TOWN["stop_times"] + "a," + trap).encode())
        for _ in range(30):
            stream.write((trap[-1] * 10_000_000).encode())
    assert file.stat().st_size < 1_000_000
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, file], capture_output=True, text=True, check=True, cwd=root, timeout=120
    )
    sentence, megabytes = done.stdout.splitlines()
    assert "stop_times.txt of the feed bombe.zip has lines of more than 500 letters on average" in sentence
    assert int(megabytes) < 500
