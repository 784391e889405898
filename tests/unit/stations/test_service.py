"""Service of stations: the published row, a small feed counted by hand, identities."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.stations.service import mean_wait, parse_hours, station_service
from aula_qgis.core.stations.stops import find_hub, group_stops, match_by_code, match_notes
from aula_qgis.core.stations.timetable import timetable

from .conftest import TUESDAY

EXPECTED = {
    "train_departures": "departs_train",
    "coach_departures": "departs_car",
    "dep_07_09": "departs_pointe",
    "stations_reached_direct": "gares_directes",
    "direct_trains_to_Lille_Flandres": "trains_directs_hub",
    "min_time_to_Lille_min": "temps_min_hub_min",
    "median_time_to_Lille_min": "temps_median_hub_min",
}


@pytest.fixture(scope="module")
def region(ter):
    times = timetable(ter, TUESDAY)
    return times, group_stops(times.stops)


@pytest.fixture(scope="module")
def whole(region):
    times, stations = region
    return station_service(times, stations, hub=find_hub(stations.table, "Lille-flandres"))


def test_the_published_rows(region, data):
    times, stations = region
    rows = pd.read_csv(data / "gtfs_station_service_expected.csv", dtype={"uic": str})
    assert len(rows)
    for row in rows.itertuples():
        places = match_by_code(stations.table, [row.uic])
        found = station_service(times, stations, places, hub=find_hub(stations.table, "LILLE FLANDRES")).stations.iloc[
            0
        ]
        assert {name: float(found[ours]) for name, ours in EXPECTED.items()} == {
            name: float(getattr(row, name)) for name in EXPECTED
        }


def test_the_330_stations(region, data):
    times, stations = region
    gares = pd.read_csv(data / "gares_hauts_de_france.csv", dtype=str)
    places = match_by_code(stations.table, gares["uic8"])
    found = station_service(times, stations, places).stations
    assert len(found) == 330
    assert int(found["departs_train"].isna().sum()) == sum(not len(rows) for rows in places) == 15
    assert found["trains_directs_hub"].isna().all()
    (note,) = match_notes(gares["nom"], places, True)
    assert note.facts["count"] == 15 and "Chézy-sur-Marne" in note.facts["names"]


def test_an_independent_count(ter, region, whole):
    """Departures and direct stations of every station again, by joins on the feed's own tables."""
    _, stations = region
    services = set(
        ter.calendar_dates.loc[
            (ter.calendar_dates["date"] == "20250128") & (ter.calendar_dates["exception_type"] == "1"), "service_id"
        ]
    )
    calls = ter.stop_times.merge(ter.trips[ter.trips["service_id"].isin(services)], on="trip_id")
    calls["place"] = calls["stop_id"].str[-8:]
    calls["rank"] = calls["stop_sequence"].astype(int)
    calls["train"] = calls["stop_id"].str.contains("Train")
    leaving = calls[(calls["pickup_type"] != "1") & calls["train"]]
    trains = leaving.groupby("place").size()
    pairs = leaving[["trip_id", "place", "rank"]].merge(
        calls.loc[calls["drop_off_type"] != "1", ["trip_id", "place", "rank"]], on="trip_id"
    )
    pairs = pairs[(pairs["rank_y"] > pairs["rank_x"]) & (pairs["place_x"] != pairs["place_y"])]
    direct = pairs.drop_duplicates(["place_x", "place_y"]).groupby("place_x").size()
    ours = whole.stations.set_index(stations.table["id"])
    pd.testing.assert_series_equal(
        ours["departs_train"].astype("int64"),
        trains.reindex(ours.index, fill_value=0),
        check_names=False,
        check_index_type=False,
    )
    pd.testing.assert_series_equal(
        ours["gares_directes"].astype("int64"),
        direct.reindex(ours.index, fill_value=0),
        check_names=False,
        check_index_type=False,
    )


def test_the_parts_are_the_whole(whole):
    by_mode = whole.hours.pivot_table(index="gare", columns="mode", values="departs", aggfunc="sum", fill_value=0)
    for mode in by_mode:
        column = whole.stations[f"departs_{mode}"].astype("int64")
        assert (by_mode[mode].reindex(column.index, fill_value=0) == column).all()
    assert (
        whole.directions.groupby("gare")["departs"].sum()
        <= whole.stations["departs_train"].astype(int).reindex(whole.directions["gare"].unique())
    ).all()
    assert (
        whole.directions.groupby("gare").size()
        == whole.stations["directions"].astype("int64")[whole.directions["gare"].unique()]
    ).all()


def test_hours_restrict_what_is_counted(region):
    times, stations = region
    places = match_by_code(stations.table, ["87345256"])
    peak = station_service(times, stations, places, hours=parse_hours("7-9")).stations.iloc[0]
    assert peak["departs_train"] == peak["departs_pointe"] == 15
    assert "07:00" <= peak["premier"] <= peak["dernier"] < "09:00"


def small(town, **options):
    times = timetable(town(), TUESDAY)
    stations = group_stops(times.stops)
    return stations, station_service(times, stations, **options)


def test_a_town_without_trains(town):
    stations, found = small(town, hub=np.array([2]))
    rows = found.stations.set_index(stations.table["nom"])
    assert len(stations.table) == 4  # two stops of one name near each other are one station
    gare = found.stations.iloc[0]
    assert (gare["departs_train"], gare["departs_car"], gare["departs_autre"]) == (0, 1, 1)
    assert (gare["premier"], gare["dernier"]) == ("07:00", "24:50")
    assert (gare["directions"], gare["gares_directes"], gare["trains_directs_hub"]) == (2, 2, 2)
    assert (gare["temps_min_hub_min"], gare["temps_median_hub_min"]) == (10, 12.5)
    # Boarding is forbidden at 8:10; the hub has no time to itself.
    assert rows.loc["Mairie", "departs_car"] == 1 and pd.isna(rows.loc["Mairie", "trains_directs_hub"])
    assert "No train runs in this feed" in str(found.notes[0])


def test_stations_without_stop_are_not_known_and_without_departure_are_zero(town):
    _, found = small(town, places=[np.array([1]), np.empty(0, dtype=np.int64), np.array([0, 3])])
    assert found.stations["departs_car"].tolist()[:1] == [0] and found.stations.iloc[1].isna().all()
    assert found.stations["premier"].fillna("").tolist() == ["", "", "07:00"]
    # A trip between two stations of one place goes nowhere else but to the third one.
    assert found.stations["gares_directes"].tolist()[2] == 1


def test_cancel(region):
    with pytest.raises(Cancelled):
        station_service(*region, progress=lambda fraction, text="": fraction < 0.5)


@pytest.mark.parametrize(
    ("text", "said"), [("sept", "is not a list of hours"), ("9-7", "are empty"), ("7-7", "are empty")]
)
def test_hours_that_are_none(text, said):
    with pytest.raises(Fault, match=said):
        parse_hours(text)


def test_duplicates_are_said():
    notes = match_notes(["A", "B", "C"], [np.array([1]), np.array([1]), np.array([2])], True)
    assert notes[0].facts == {"count": 2, "names": ["A", "B"]}
    assert match_notes(["A", "B"], [np.array([1]), np.array([1])], False) == []


@settings(max_examples=30)
@given(st.lists(st.integers(0, 1000), min_size=2, max_size=20, unique=True))
def test_the_mean_wait_is_that_of_every_second(seconds):
    times = np.array(sorted(seconds))
    moments = np.arange(times[0], times[-1]) + 0.5
    expected = (times[np.searchsorted(times, moments)] - moments).mean() / 60
    assert mean_wait(np.zeros(len(times), dtype=int), times, 1)[0] == pytest.approx(expected)
