"""What is not a map: daily rain, timetables, yearly consumption of land."""

from __future__ import annotations

import io
import zipfile
from datetime import date, timedelta
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from .ground import Ground

RAIN_YEARS = (2011, 2020)
TIMETABLE = (date(2021, 3, 1), date(2021, 3, 14))
STATION_MINUTES = (0, 6, 10, 17)
"""Minutes of a train from the westernmost station."""

USES = ("act", "hab", "mix", "rou", "fer", "inc")


def rain(land: Ground) -> pd.DataFrame:
    """Daily rain as a northern plain has it: a wet day follows a wet one more often; about 700 mm a year."""
    days = pd.date_range(f"{RAIN_YEARS[0]}-01-01", f"{RAIN_YEARS[1]}-12-31")
    dice = land.dice("rain")
    chance, wet = dice.random(len(days)), np.zeros(len(days), dtype=bool)
    for day in range(1, len(days)):
        wet[day] = chance[day] < (0.66 if wet[day - 1] else 0.31)
    depth = np.where(wet, 0.2 + dice.gamma(0.75, 5.0, len(days)), 0.0).round(1)
    return pd.DataFrame({"date": days.strftime("%Y-%m-%d"), "rr_mm": depth})


def consumption(land: Ground, communes: gpd.GeoDataFrame) -> pd.DataFrame:
    """Land taken a year by use, in the wide form of the national observatory, m²."""
    dice = land.dice("consumption")
    table = pd.DataFrame(
        {
            "idcom": communes["code_insee"],
            "idcomtxt": communes["nom"],
            "epci23": communes["code_epci"],
            "epci23txt": communes["nom_epci"],
        }
    )
    size = communes["population"].to_numpy() ** 0.75 * 14.0
    totals: dict[str, np.ndarray] = {}
    for year in range(9, 23):
        shares = dice.dirichlet((2.5, 7.0, 0.6, 0.5, 0.1, 0.3), len(table))
        taken = dice.gamma(1.3, 1 / 1.3, len(table)) * size * (1.15 - 0.04 * (year - 9))
        parts = np.rint(shares * taken[:, None]).astype(int)
        span = f"{year:02d}", f"{year + 1:02d}"
        totals[f"naf{span[0]}art{span[1]}"] = parts.sum(axis=1)
        totals |= {f"art{span[0]}{use}{span[1]}": parts[:, number] for number, use in enumerate(USES)}
    table = pd.concat([table, pd.DataFrame(totals)], axis=1)
    for name, year, growth in (
        ("pop", 14, 1.0),
        ("pop", 20, 1.012),
        ("men", 14, 0.42),
        ("men", 20, 0.435),
        ("emp", 14, 0.3),
        ("emp", 20, 0.304),
    ):
        table[f"{name}{year}"] = (communes["population"] * growth).round().astype(int)
    table["surfcom2023"] = communes.area.round().astype(int)
    return table


def timetable(stations: gpd.GeoDataFrame, communes: gpd.GeoDataFrame, file: Path) -> None:
    """Trains every half-hour along the railway and two bus lines, as a GTFS; `stations` and `communes` in Lambert-93."""
    files: dict[str, pd.DataFrame] = {}
    halts = stations.drop_duplicates("uic8").to_crs(4326)
    order = halts.iloc[halts.geometry.x.argsort()]
    buses = {"B1": ["99003", "99004", "99002", "99009"], "B2": ["99005", "99001", "99011", "99012", "99008"]}
    middles = communes.set_index("code_insee").geometry.representative_point().to_crs(4326)
    names = communes.set_index("code_insee")["nom"]
    areas = [(f"StopArea:OCE{h.uic8}", h.nom, h.geometry.y, h.geometry.x, 1, "") for h in order.itertuples()]
    trains = [
        (f"StopPoint:OCETrain TER-{h.uic8}", h.nom, h.geometry.y, h.geometry.x, 0, f"StopArea:OCE{h.uic8}")
        for h in order.itertuples()
    ]
    served = sorted({code for line in buses.values() for code in line})
    stops = [(f"BUS:{code}", f"{names[code]} Mairie", middles[code].y, middles[code].x, 0, "") for code in served]
    files["stops"] = pd.DataFrame(
        [*areas, *trains, *stops],
        columns=["stop_id", "stop_name", "stop_lat", "stop_lon", "location_type", "parent_station"],
    )
    files["stops"][["stop_lat", "stop_lon"]] = files["stops"][["stop_lat", "stop_lon"]].round(7)
    files["agency"] = pd.DataFrame(
        [("FICTIF", "Transports fictifs", "https://example.org", "Europe/Paris")],
        columns=["agency_id", "agency_name", "agency_url", "agency_timezone"],
    )
    files["routes"] = pd.DataFrame(
        [
            ("TER", "FICTIF", "K99", "Terrincourt – Drocelles", 2),
            *((line, "FICTIF", line, f"Ligne {line}", 3) for line in buses),
        ],
        columns=["route_id", "agency_id", "route_short_name", "route_long_name", "route_type"],
    )
    trips, times = [], []
    lines = [
        ("TER", [stop[0] for stop in trains], STATION_MINUTES, 30),
        *((line, [f"BUS:{c}" for c in codes], [9 * n for n in range(len(codes))], 60) for line, codes in buses.items()),
    ]
    for line, calls, minutes, every in lines:
        for direction in (0, 1):
            offsets = list(minutes) if direction == 0 else [minutes[-1] - m for m in reversed(minutes)]
            for start in range(5 * 60 + 30 + 11 * direction, 24 * 60 + 30 if line == "TER" else 20 * 60, every):
                trip = f"{line}-{direction}-{start}"
                weekday = start % 60 or line != "TER"
                trips.append((line, "semaine" if weekday else "tous", trip, direction))
                for rank, (stop, minute) in enumerate(zip(calls if direction == 0 else calls[::-1], offsets)):
                    at = f"{(start + minute) // 60:02d}:{(start + minute) % 60:02d}:00"
                    times.append((trip, at, at, stop, rank))
    files["trips"] = pd.DataFrame(trips, columns=["route_id", "service_id", "trip_id", "direction_id"])
    files["stop_times"] = pd.DataFrame(
        times, columns=["trip_id", "arrival_time", "departure_time", "stop_id", "stop_sequence"]
    )
    days = [TIMETABLE[0] + timedelta(n) for n in range((TIMETABLE[1] - TIMETABLE[0]).days + 1)]
    dates = [("tous", f"{day:%Y%m%d}", 1) for day in days] + [
        ("semaine", f"{day:%Y%m%d}", 1) for day in days if day.weekday() < 5
    ]
    files["calendar_dates"] = pd.DataFrame(dates, columns=["service_id", "date", "exception_type"])
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, table in files.items():
            text = io.StringIO()
            table.to_csv(text, index=False, lineterminator="\n")
            archive.writestr(
                zipfile.ZipInfo(f"{name}.txt", (2021, 1, 1, 0, 0, 0)), text.getvalue(), zipfile.ZIP_DEFLATED
            )
