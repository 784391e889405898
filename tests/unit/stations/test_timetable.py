"""Feeds as they come: zips and folders, calendars, times after midnight, coaches among trains, stops without parents."""

import datetime
import zipfile
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_qgis.bridge.stations.gtfs import read_feed
from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.stations.calendar import calendar_span, services
from aula_qgis.core.stations.calls import seconds
from aula_qgis.core.stations.feed import TRANSIT_MODES, Feed
from aula_qgis.core.stations.service import clock
from aula_qgis.core.stations.stops import find_hub, group_stops, match_by_code, match_by_place, plain_name
from aula_qgis.core.stations.timetable import DAY_S, timetable

from .conftest import TOWN, TUESDAY

SATURDAY = datetime.date(2025, 2, 1)
FREQUENT = "trip_id,start_time,end_time,headway_secs\na,06:00:00,07:00:00,1200\na,07:00:00,08:00:00,600\n"


def trips_of(found) -> list[str]:
    return found.trips["trip_id"].tolist()


@pytest.mark.parametrize(
    "options",
    [{}, {"inside": "feed/"}, {"encoding": "utf-8-sig"}, {"encoding": "cp1252"}, {"folder": True, "name": "dossier"}],
)
@pytest.mark.reads("Horaires", "GTFS en zip, en dossier, dans un sous-dossier", "trouvé")
def test_a_feed_in_every_wrapping(feed_file, options):
    found = timetable(read_feed(feed_file(**options), TUESDAY), TUESDAY)
    assert sorted(trips_of(found)) == ["a", "b", "n"]
    assert "Hôpital" in found.stops["stop_name"].tolist()
    assert found.departure[0] == 7 * 3600


def test_a_file_of_a_folder_stands_for_it(feed_file):
    folder = Path(feed_file("dossier", folder=True))
    assert len(read_feed(str(folder / "stops.txt"), TUESDAY).stops) == 5


def test_calls_without_time_lie_between_their_neighbours(town):
    found = timetable(town(), TUESDAY)
    assert found.arrival[:3].tolist() == [25200, 25800, 26400]
    assert "1 calls have no time" in "\n".join(map(str, found.notes))


def test_nobody_boards_at_the_end_or_where_it_is_forbidden(town):
    found = timetable(town(), TUESDAY)
    assert found.boards[found.trip == trips_of(found).index("b")].tolist() == [True, False, False]
    assert found.alights[found.trip == 0].tolist() == [False, True, True]


def test_exceptions_replace_the_calendar(town):
    wednesday = datetime.date(2025, 1, 29)
    assert trips_of(timetable(town(wednesday), wednesday)) == ["c"]
    assert trips_of(timetable(town(SATURDAY), SATURDAY)) == ["c"]


@pytest.mark.reads("Horaires", "heures au-delà de 24:00", "au jour de service")
def test_what_runs_past_midnight_belongs_to_its_day(town):
    found = timetable(town(), TUESDAY)
    assert clock(found.departure.max()) == "25:05"
    around = timetable(town(days=(-1, 0, 1)), TUESDAY, (-1, 0, 1))
    night = around.departure[np.array(trips_of(around))[around.trip] == "n"]
    # Wednesday has Saturday's service: the tram of Monday's night and of Tuesday's, none of Wednesday's.
    assert sorted(night.tolist()) == [
        24 * 3600 + 50 * 60 - DAY_S,
        25 * 3600 + 5 * 60 - DAY_S,
        24 * 3600 + 50 * 60,
        25 * 3600 + 5 * 60,
    ]


@pytest.mark.reads("Horaires", "`frequencies.txt`", "courses développées")
def test_trips_by_frequency_are_laid_out(town):
    found = timetable(town(frequencies=FREQUENT), TUESDAY)
    start = found.departure[(np.array(trips_of(found))[found.trip] == "a") & (found.stop == 0)]
    assert [clock(s) for s in start] == [
        "06:00",
        "06:20",
        "06:40",
        "07:00",
        "07:10",
        "07:20",
        "07:30",
        "07:40",
        "07:50",
    ]
    assert "given by their frequency" in "\n".join(map(str, found.notes))


@pytest.mark.reads("Horaires", "colonnes en désordre, avec blancs et capitales", "reconnues")
def test_columns_in_any_order_with_spaces_and_capitals(town):
    stops = "STOP_NAME, stop_lon ,stop_lat,stop_id\n" + "\n".join(
        f'"{row.split(",")[1]}",{row.split(",")[3]},{row.split(",")[2]},{row.split(",")[0]}'
        for row in TOWN["stops"].splitlines()[1:]
    )
    assert timetable(town(stops=stops), TUESDAY).stops["stop_lon"].tolist()[:1] == [3.008]


@given(st.integers(0, 200_000))
def test_times_are_read_as_they_are_written(second):
    text = f"{second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}"
    assert seconds(pd.Series([text])).tolist() == [second]


def test_a_large_feed_is_read_in_blocks(feed_file, monkeypatch):
    monkeypatch.setattr("aula_qgis.bridge.stations.feed_files.ROWS_PER_BLOCK", 3)
    assert len(read_feed(feed_file(), TUESDAY).stop_times) == 8
    with pytest.raises(Cancelled):
        read_feed(feed_file(), TUESDAY, progress=lambda fraction, text="": fraction < 0.3)


def truncated(file: str) -> str:
    content = Path(file).read_bytes()
    Path(file).write_bytes(content[: len(content) // 2])
    return file


def no_zip(file: str) -> str:
    Path(file).write_text("<html>404</html>")
    return file


def damaged(file: str) -> str:
    """A zip whose directory is whole, but not the data of a file."""
    content = bytearray(Path(file).read_bytes())
    at = content.find(b"stop_times.txt") + 40
    content[at : at + 40] = bytes(40)
    Path(file).write_bytes(content)
    return file


def empty(file: str) -> str:
    Path(file).write_bytes(b"")
    return file


@pytest.mark.parametrize(
    ("files", "spoil", "said"),
    [
        ({"stop_times": None}, None, "has no file stop_times.txt"),
        ({"calendar": None, "calendar_dates": None}, None, "neither calendar.txt nor calendar_dates.txt"),
        (
            {"stops": TOWN["stops"].replace("stop_name", "titre")},
            None,
            "The file stops.txt of the feed réseau été.zip has no column ['stop_name']",
        ),
        (
            {"stop_times": TOWN["stop_times"].replace("07:20:00", "7 h 20")},
            None,
            "stop_times.txt holds the time '7 h 20'",
        ),
        ({}, truncated, "The zip réseau été.zip breaks off"),
        ({}, no_zip, "réseau été.zip is not a zip"),
        ({}, damaged, "stop_times.txt in the archive réseau été.zip cannot be read, it is damaged"),
        ({}, empty, "is empty (0 bytes)"),
        ({}, lambda file: file + "x", "does not exist"),
    ],
)
def test_what_is_wrong_with_a_feed_is_a_sentence(feed_file, files, spoil, said):
    file = feed_file(**files)
    with pytest.raises(Fault) as caught:
        timetable(read_feed(spoil(file) if spoil else file, TUESDAY), TUESDAY)
    assert said in str(caught.value)


def test_a_folder_without_a_feed(tmp_path):
    with pytest.raises(Fault, match="holds no GTFS file"):
        read_feed(str(tmp_path), TUESDAY)


def test_a_zip_of_something_else(tmp_path):
    file = tmp_path / "autre.zip"
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("lisez-moi.md", "rien")
    with pytest.raises(Fault, match="holds no GTFS file"):
        read_feed(str(file), TUESDAY)


@pytest.mark.parametrize(
    ("date", "said"),
    [("2024-12-31", "goes from 2025-01-01 to 2025-03-31"), ("2025-02-02", "No trip runs on 2025-02-02")],
)
def test_a_day_without_service_is_a_sentence(feed_file, date, said):
    with pytest.raises(Fault, match=said):
        read_feed(feed_file(), datetime.date.fromisoformat(date))


def test_unknown_stops_and_single_calls_are_said(town):
    times = TOWN["stop_times"] + "a,07:30:00,07:30:00,zz,9,0,0\nc,,,h1,9,0,0\n"
    found = timetable(town(stop_times=times), TUESDAY)
    assert "1 calls name a stop that stops.txt does not know" in "\n".join(map(str, found.notes))
    assert len(found.trip) == 8


# The feed of the region


def test_the_region_has_calendar_dates_only(ter):
    assert ter.calendar is None
    assert [day.isoformat() for day in calendar_span(None, ter.calendar_dates)] == ["2025-01-27", "2025-02-02"]
    assert services(None, ter.calendar_dates, TUESDAY)


def test_coaches_on_train_routes_are_coaches(ter):
    found = timetable(ter, TUESDAY)
    kind = found.stops["stop_id"].str.extract(r"OCE(Train|Car|Navette)")[0].to_numpy()[found.stop]
    assert set(kind[found.mode == 0]) == {"Train"}
    assert len(found.trips) == 1399 and int((found.trips["mode"] == 0).sum()) == 1269
    assert clock(found.departure.max()) == "25:06" or found.departure.max() > DAY_S


def test_stations_of_the_region_hold_trains_and_coaches_of_one_code(ter):
    found = group_stops(timetable(ter, TUESDAY).stops)
    assert len(found.table) == 382 and found.table["uic"].is_unique
    assert find_hub(found.table, "lille-FLANDRES").tolist() == find_hub(found.table, "87286005").tolist()


@pytest.mark.parametrize("hub", ["Lile Flandre", "Flandres", "Lille"])
def test_a_hub_that_is_not_found_is_proposed(ter, hub):
    table = group_stops(timetable(ter, TUESDAY).stops).table
    with pytest.raises(Fault) as caught:
        find_hub(table, hub)
    assert "Lille Flandres" in str(caught.value)


# Stations without parents


def test_stops_of_one_name_and_place_are_one_station(town):
    found = group_stops(timetable(town(), TUESDAY).stops)
    assert found.of_stop.tolist() == [0, 0, 1, 2, 3]
    assert "5 of 5 stops have no parent station" in str(found.notes[0])


def test_parents_platforms_and_boarding_areas_are_one_station(table):
    stops = table(
        "stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station\n"
        "S,Gare,50,3,1,\nP,Voie 1,50,3,0,S\nA,Porte A,50,3,4,P\nE,Entrée,50,3,2,S\nQ,gare,50.001,3,0,\nT,Gare,50.0005,3,1,\n"
    )
    for name in ("stop_lat", "stop_lon"):
        stops[name] = stops[name].astype(float)
    # Two parent stations of one name stay two, unless a stop without parent stands between them.
    assert group_stops(stops[stops["stop_id"] != "Q"].reset_index(drop=True)).of_stop.tolist() == [0, 0, 0, 0, 1]
    assert group_stops(stops).of_stop.tolist() == [0, 0, 0, 0, 0, 0]


def test_stations_are_matched_by_several_codes_and_by_place(ter):
    table = group_stops(timetable(ter, TUESDAY).stops).table
    names = [
        table["nom"].iloc[rows].tolist()
        for rows in match_by_code(table, ["87345256;87286005", 87345256.0, "8734525", "x", None])
    ]
    assert names == [["Lille Flandres", "Libercourt"], ["Libercourt"], ["Libercourt"], [], []]
    near = match_by_place(table, np.array([3.0088]), np.array([50.4803]), 300)
    assert table["nom"].iloc[near[0]].tolist() == ["Libercourt"]


@given(st.text("aàâæçéèêëîïôœùûüÿ-' ABCÉŒ.0", max_size=20))
def test_a_plain_name_is_plain_already(text):
    assert plain_name(plain_name(text)) == plain_name(text) == plain_name(text.upper().lower())


def test_modes_have_their_places():
    assert [mode.value for mode in TRANSIT_MODES] == ["train", "car", "autre"]


def test_a_trip_that_goes_back_in_time_is_left_out_and_a_call_without_time_comes_before_the_next_arrival():
    """Nobody travels in less than no time; a long stop ahead does not delay the calls before it."""
    table = lambda **columns: pd.DataFrame(columns, dtype=object)  # noqa: E731
    clocks = ["07:00:00", "", "07:10:00", "25:05:00", "07:05:00"]
    feed = Feed(
        table(
            stop_id=["a", "b", "c", "a"], stop_name=["A", "B", "C", "again"], stop_lat=["50"] * 4, stop_lon=["3"] * 4
        ),
        table(route_id=["r"], route_type=["2"]),
        table(route_id=["r", "r"], service_id=["s", "s"], trip_id=["t", "back"]),
        table(
            trip_id=["t", "t", "t", "back", "back"],
            stop_id=["a", "b", "c", "a", "b"],
            arrival_time=clocks,
            departure_time=[*clocks[:2], "08:00:00", *clocks[3:]],
            stop_sequence=["1", "2", "3", "1", "2"],
        ),
        calendar_dates=table(service_id=["s"], date=["20250128"], exception_type=["1"]),
    )
    found = timetable(feed, datetime.date(2025, 1, 28))
    assert found.stop.tolist() == [0, 1, 2]
    assert found.arrival.tolist() == [25_200, 25_500, 25_800]
    assert {note.facts.get("count") for note in found.notes} == {1}
