"""Service, half-hour territory, node and place through QGIS: published figures, reports, styles, faults as sentences."""

import importlib
import json
import re
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import NULL

TER = "stations/ter_hauts_de_france_20250127_week.zip"
GARES = "stations/gares_hauts_de_france.csv"
DAY = "2025-01-28"
BUSES = {
    "stops": "stop_id,stop_name,stop_lat,stop_lon\na,Gare,50.48,3.008\nb,GARE,50.4803,3.0083\nc,Mairie,50.49,3.02\n",
    "routes": "route_id,route_type\nr,3\n",
    "trips": "route_id,service_id,trip_id\nr,s,t\nr,s,u\n",
    "stop_times": "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nt,07:00:00,07:00:00,a,1\nt,07:10:00,07:10:00,c,2\nu,24:10:00,24:10:00,b,1\nu,24:20:00,24:20:00,c,2\n",
    "calendar_dates": "service_id,date,exception_type\ns,20250128,1\n",
}
"""A city network without parent stations."""


@pytest.fixture()
def buses(tmp_path):
    def write(name="bus.zip", **files):
        with zipfile.ZipFile(tmp_path / name, "w") as package:
            for key, text in {**BUSES, **files}.items():
                if text is not None:
                    package.writestr(f"{key}.txt", text)
        return str(tmp_path / name)

    return write


@pytest.fixture()
def gares(shared):
    """The 330 stations as a layer of points from the csv."""
    uri = f"file://{shared(GARES)}?delimiter=,&xField=lon&yField=lat&crs=EPSG:4326&detectTypes=no"
    return QgsVectorLayer(uri, "gares", "delimitedtext")


@pytest.fixture()
def stations_of(layer):
    """Points of Libercourt and around, with codes."""

    def make(codes, **options):
        rows = [(f"POINT({700_600 + 20 * n} {7_042_000})", code, f"Gare {n}") for n, code in enumerate(codes)]
        return layer(["uic", "nom"], rows, "gares", kind="Point", **options)

    return make


def by(found, key, value):
    return next(row for row in found if row[key] == value)


# Service


def test_libercourt_and_the_330_stations(run, rows, shared, gares, feedback, tmp_path, check_style):
    report, out = tmp_path / "desserte.html", str(tmp_path / "desserte.gpkg")
    values = {
        "GTFS": str(shared(TER)),
        "DATE": DAY,
        "HUB": "LILLE-flandres",
        "STATIONS": gares,
        "STATION_ID": "uic8",
        "OUTPUT": out,
        "BY_HOUR": "memory:",
        "REPORT": str(report),
    }
    result = run("station_service", values)
    found = rows(out)
    assert len(found) == 330
    libercourt = by(found, "uic", "87345256")
    expected = {
        "nom": "Libercourt",
        "departs_train": 86,
        "departs_car": 0,
        "departs_pointe": 15,
        "gares_directes": 14,
        "trains_directs_hub": 44,
        "temps_min_hub_min": 16,
        "temps_median_hub_min": 17,
        "directions": 3,
        "trigramme": "LIK",
    }
    assert {name: libercourt[name] for name in expected} == expected
    assert sum(row["departs_train"] == NULL for row in found) == 15
    assert sum(row["departs"] for row in rows(result["BY_HOUR"]) if row["uic"] == "87345256") == 86
    assert "! 15 of 330 stations have no stop in the feed" in feedback.text and "Chézy-sur-Marne" in feedback.text
    assert "The most served is Lille Flandres (264)" in feedback.text
    page = report.read_text(encoding="utf-8")
    assert page.count('<svg class="hours"') == 312 and "44 directs, 16 min au mieux" in page
    assert len(page) < 2_000_000 and not re.search(r'(src|href)="http', page)
    check_style(out, "stations/station_service")


def test_all_stations_of_a_feed_without_layer(run, rows, shared):
    result = run("station_service", {"GTFS": str(shared(TER)), "DATE": DAY, "HOURS": "7-9", "OUTPUT": "memory:"})
    found = rows(result["OUTPUT"])
    libercourt = by(found, "uic", "87345256")
    assert libercourt["departs_train"] == libercourt["departs_pointe"] == 15
    assert libercourt["trains_directs_hub"] == NULL


def test_buses_without_parents_and_codes_that_are_not_there(run, rows, buses, stations_of, feedback):
    result = run("station_service", {"GTFS": buses(), "DATE": DAY, "OUTPUT": "memory:"})
    gare = by(rows(result["OUTPUT"]), "nom", "Gare")
    assert len(rows(result["OUTPUT"])) == 2
    assert (gare["departs_train"], gare["departs_car"], gare["premier"], gare["dernier"]) == (0, 2, "07:00", "24:10")
    assert "3 of 3 stops have no parent station" in feedback.text
    near = stations_of(["87345256", "87345256"])
    found = rows(
        run("station_service", {"GTFS": buses(), "DATE": DAY, "STATIONS": near, "RADIUS": 2000, "OUTPUT": "memory:"})[
            "OUTPUT"
        ]
    )
    assert "No code of the stations is in the feed" in feedback.text
    assert [row["departs_car"] for row in found] == [2, 2]


def test_several_codes_and_duplicates(run, rows, shared, stations_of, feedback):
    layer = stations_of(["87345256;87286005", "0087345256", "87345256", "12345678"])
    found = rows(
        run("station_service", {"GTFS": str(shared(TER)), "DATE": DAY, "STATIONS": layer, "OUTPUT": "memory:"})[
            "OUTPUT"
        ]
    )
    # A place of both stations: the 42 trains that leave Lille and call at Libercourt depart there once.
    assert [row["departs_train"] for row in found] == [264 + 86 - 42, 86, 86, NULL]
    assert (
        "2 stations share the stops of another one" in feedback.text and "1 of 4 stations have no stop" in feedback.text
    )


@pytest.mark.parametrize(
    ("values", "files", "said"),
    [
        ({"DATE": "2025-02-20"}, {}, "its calendar goes from 2025-01-28 to 2025-01-28"),
        ({"DATE": "mardi"}, {}, "'mardi' is not a date"),
        ({"HUB": "Mairi"}, {}, "The nearest names are: Mairie, Gare"),
        ({"HOURS": "9-7"}, {}, "are empty: the end must come after the start"),
        ({}, {"stop_times": None}, "has no file stop_times.txt"),
        (
            {},
            {"stops": BUSES["stops"].replace("stop_lat", "y")},
            "stops.txt of the feed bus.zip has no column stop_lat",
        ),
    ],
)
def test_faults_of_service(run, buses, values, files, said):
    with pytest.raises(QgsProcessingException) as caught:
        run("station_service", {"GTFS": buses(**files), "DATE": DAY, "OUTPUT": "memory:", **values})
    assert said in str(caught.value)


def test_broken_zips_through_the_binary(qgis_process, buses, tmp_path):
    file = Path(buses())
    file.write_bytes(file.read_bytes()[:300])
    target = tmp_path / "sortie.gpkg"
    done = qgis_process("station_service", {"GTFS": str(file), "DATE": DAY, "OUTPUT": str(target)})
    assert done.returncode == 1 and "The zip bus.zip breaks off" in done.stderr and not target.exists()


# Half-hour territory


@pytest.fixture()
def saint_quentin(shared):
    return {
        "NETWORK": str(shared("stations/saint_quentin_cerema_walk.gpkg")),
        "GTFS": str(shared(TER)),
        "DATE": DAY,
        "WINDOW": "07:00-07:30",
        "ORIGINS": str(shared("stations/saint_quentin_cerema_points.gpkg")),
        "ORIGIN_ID": "name",
        "CUTOFFS": "30, 45, 60",
    }


def test_saint_quentin(run, rows, saint_quentin, feedback, tmp_path, check_style):
    report, reach, reached = (str(tmp_path / name) for name in ("r.html", "a.gpkg", "b.gpkg"))
    result = run(
        "station_transit",
        {**saint_quentin, "OUTPUT": reach, "REACHED": reached, "ARRIVALS": "memory:", "REPORT": report},
    )
    found = rows(reach)
    assert len(found) == 21
    for origin in {row["origine"] for row in found}:
        surfaces = [row["surf_ha"] for row in found if row["origine"] == origin]
        assert surfaces == sorted(surfaces) and surfaces[0] > 0
    arrivals = rows(result["ARRIVALS"])
    assert list(arrivals[0]) == ["de", "vers", "nom", "minutes_mediane", "minutes_min"]
    here = next(row for row in arrivals if row["de"] == "gare_SNCF" and row["nom"] == "Saint-Quentin")
    assert here["minutes_mediane"] == here["minutes_min"] <= 1
    assert all(row["minutes_mediane"] == NULL or row["minutes_min"] <= row["minutes_mediane"] for row in arrivals)
    assert (
        "3 of 476 stops of the timetable lie within 100 m" in feedback.text
        and "! 4 of 7 origins have no stop within 20 min" in feedback.text
    )
    page = Path(report).read_text(encoding="utf-8")
    assert page.count('<svg class="reach"') == 7 and "Compiègne" in page
    check_style(reach, "stations/station_transit")
    check_style(reached, "stations/station_transit_reached")


def test_destinations_and_bikes(run, rows, saint_quentin):
    values = {
        **saint_quentin,
        "DESTINATIONS": saint_quentin["ORIGINS"],
        "DESTINATION_ID": "name",
        "OUTPUT": "memory:",
        "ARRIVALS": "memory:",
    }
    found = {
        (row["de"], row["vers"]): row["minutes_mediane"] for row in rows(run("station_transit", values)["ARRIVALS"])
    }
    assert found["gare_SNCF", "hotel_de_ville"] == pytest.approx(1132.04 / 4000 * 60, abs=0.02)
    fed = run("station_transit", {**values, "MODE": 1})
    assert all(row["minutes_min"] > 30 for row in rows(fed["ARRIVALS"]))  # out of the town by train, and back again
    assert all(row["surf_ha"] == 0 for row in rows(fed["OUTPUT"]) if row["minutes"] == 30)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"WINDOW": "07:00-07:00"}, "are empty"),
        ({"WINDOW": "7-8, 9-10"}, "must be one stretch of time"),
        ({"CUTOFFS": "vite"}, "are not understood"),
        ({"DATE": "2024-01-01"}, "goes from 2025-01-27 to 2025-02-02"),
    ],
)
def test_faults_of_transit(run, saint_quentin, values, said):
    with pytest.raises(QgsProcessingException) as caught:
        run("station_transit", {**saint_quentin, "OUTPUT": "memory:", **values})
    assert said in str(caught.value)


def test_cancel_of_transit(run, saint_quentin, cancelling):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("station_transit", {**saint_quentin, "OUTPUT": "memory:"}, cancelling(50))


# Node and place


@pytest.fixture()
def five(layer):
    names = ["trains", "directions", "habitants", "e1", "e2", "e3", "e4"]
    values = [
        ("Hub", 1000, 11, 9000),
        ("Ville", 100, 6, 5000),
        ("Halte", 10, 1, 1000),
        ("Nœud", 1000, 11, 1000),
        ("Quartier", 10, 1, 9000),
    ]
    rows = [
        (
            f"POINT({700_000 + 900 * n} {7_000_000 + 700 * (n % 2)})",
            *(float(v) if k else v for k, v in enumerate(row)),
            100.0,
            100.0 - 20 * n,
            50.0,
            50.0,
        )
        for n, row in enumerate(values)
    ]
    return layer(["nom", *names], rows, "gares", kind="Point", types=dict.fromkeys(names, "REAL"))


def test_five_stations(run, rows, five, feedback, tmp_path, check_style):
    report, out = tmp_path / "nœud lieu.html", str(tmp_path / "nl.gpkg")
    values = {
        "STATIONS": five,
        "NODE_FIELDS": ["trains", "directions"],
        "PLACE_FIELDS": ["habitants"],
        "LOG_FIELDS": ["trains"],
        "OUTPUT": out,
        "REPORT": str(report),
    }
    run("station_node_place", values)
    found = {row["nom"]: row for row in rows(out)}
    assert {name: row["type"] for name, row in found.items()} == {
        "Hub": "stress",
        "Ville": "équilibré",
        "Halte": "dépendance",
        "Nœud": "nœud déséquilibré",
        "Quartier": "lieu déséquilibré",
    }
    assert [found[name]["equilibre"] for name in ("Hub", "Nœud", "Quartier")] == pytest.approx([0, 1, -1])
    assert found["Ville"]["trains"] == 100
    page = report.read_text(encoding="utf-8")
    assert page.count('class="diagram') == 2 and page.count('class="name"') == 10
    assert "5 stations: 1 balanced, 1 under stress" in feedback.text
    check_style(out, "stations/station_node_place")


def test_jobs_and_the_binary(qgis_process, rows, five, on_disk, tmp_path):
    values = on_disk(
        tmp_path / "données été.gpkg",
        {
            "STATIONS": five,
            "NODE_FIELDS": ["trains"],
            "PLACE_FIELDS": ["habitants"],
            "JOB_FIELDS": ["e1", "e2", "e3", "e4"],
        },
    )
    target = tmp_path / "nl.gpkg"
    done = qgis_process("station_node_place", {**values, "OUTPUT": str(target)})
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["OUTPUT"]
    found = rows(target)
    # 100, 100, 50, 50: a 100, b 50, c 75, d 300 → 1 − (1/6 + 1/12)/2 = 0.875
    assert found[0]["mixite"] == pytest.approx(0.875)


def test_labels_of_the_report_do_not_overlap(five):
    labels = importlib.import_module("aula_qgis.bridge.reports.node_place")
    core = importlib.import_module("aula_qgis.core.stations.node_place")
    import numpy as np
    import pandas as pd

    rng = np.random.default_rng(1)
    table = pd.DataFrame({"a": rng.random(60), "b": rng.random(60)})
    names = pd.Series([f"Gare de Saint-Exemple-{n}" for n in range(60)])
    svg, hidden = labels.diagram(names, core.node_place(table, ["a"], ["b"]), labels.NARROW, "narrow")
    assert svg.count('class="name"') + hidden == 60 and hidden > 0


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"PLACE_FIELDS": ["trains"]}, "cannot be an indicator of the node and of the place"),
        ({"PLACE_FIELDS": ["nom"]}, "where a number is expected"),
        ({"LOG_FIELDS": ["e1"]}, "it is no indicator"),
    ],
)
def test_faults_of_node_place(run, five, values, said):
    with pytest.raises(QgsProcessingException) as caught:
        run(
            "station_node_place",
            {"STATIONS": five, "NODE_FIELDS": ["trains"], "PLACE_FIELDS": ["habitants"], "OUTPUT": "memory:", **values},
        )
    assert said in str(caught.value)
