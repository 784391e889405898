"""Transit: 200 origins × the 60 minutes of an hour on the region's timetable, and a plain connection scan of each, in one run.

The plain scan is what one writes in Python in an afternoon: the rides of the feed in a list sorted by departure, the
earliest arrivals in a dictionary, once an origin and a minute. Results are compared for equality before any time is told.
"""

from __future__ import annotations

import datetime
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd

from aula_qgis.bridge.stations.gtfs import read_feed
from aula_qgis.core.stations.stops import group_stops
from aula_qgis.core.stations.timetable import Timetable, timetable
from aula_qgis.core.stations.transit import connections, departures_of, journeys
from aula_qgis.core.stations.walking import transfer_paths

FEED = Path(__file__).resolve().parents[2] / "shared/data/stations/ter_hauts_de_france_20250127_week.zip"
DATE = datetime.date(2025, 1, 28)
ORIGINS, STOPS_EACH, WINDOW, HORIZON_S, CHANGE_S = 200, 3, (7 * 3600, 8 * 3600), 7200, 120
SEED = 2025


def plain(times: Timetable, ways: dict[int, list], paths: dict[int, list], minutes: np.ndarray) -> np.ndarray:
    """Best seconds from each origin to each stop, by one scan an origin and a minute."""
    rides = connections(times, int(minutes.min()), int(minutes.max()) + HORIZON_S)
    rows = list(zip(*(column.tolist() for column in vars(rides).values()), strict=True))
    best = np.full((len(ways), len(times.stops)), np.inf)
    for origin, own in ways.items():
        for minute in minutes.tolist():
            ready = {stop: minute + seconds for stop, seconds in own}
            reached: dict[int, int] = {}
            aboard = set()
            for trip, start, end, leaves, comes, up, off in rows:
                if leaves < minute:
                    continue
                if trip in aboard or (up and ready.get(start, 1 << 30) <= leaves):
                    aboard.add(trip)
                    if off and comes < reached.get(end, 1 << 30):
                        reached[end] = comes
                        for there, seconds in paths.get(end, ()):
                            if comes + seconds < ready.get(there, 1 << 30):
                                ready[there] = comes + seconds
            for stop, comes in reached.items():
                if comes - minute <= HORIZON_S:
                    best[origin, stop] = min(best[origin, stop], comes - minute)
    return best


def main() -> int:
    if not FEED.exists():
        print("Skipped: the timetable of the region does not lie beside the checkout.")
        return 0
    start = time.perf_counter()
    feed = read_feed(str(FEED), DATE, (-1, 0, 1))
    times = timetable(feed, DATE, (-1, 0, 1))
    nowhere = pd.DataFrame({"de": [], "vers": [], "secondes": []})
    paths = transfer_paths(times, group_stops(times.stops).of_stop, nowhere, feed.transfers, CHANGE_S)
    read = time.perf_counter() - start
    rng = np.random.default_rng(SEED)
    called = np.unique(times.stop[(times.departure > WINDOW[0]) & (times.departure < WINDOW[1])])
    access = (
        pd.DataFrame(
            {
                "de": np.repeat(np.arange(ORIGINS), STOPS_EACH),
                "stop": rng.choice(called, ORIGINS * STOPS_EACH),
                "secondes": rng.integers(0, 1200, ORIGINS * STOPS_EACH),
            }
        )
        .groupby(["de", "stop"], as_index=False)
        .min()
    )
    minutes = departures_of(WINDOW)
    start = time.perf_counter()
    found = journeys(times, access, paths, minutes, origins=ORIGINS, horizon_s=HORIZON_S, rides_only=True)
    ours = time.perf_counter() - start
    ways = {origin: list(zip(rows["stop"], rows["secondes"], strict=True)) for origin, rows in access.groupby("de")}
    after: dict[int, list] = {}
    for here, there, seconds in paths.itertuples(index=False):
        after.setdefault(here, []).append((there, int(seconds)))
    start = time.perf_counter()
    expected = plain(times, ways, after, minutes)
    theirs = time.perf_counter() - start
    if not np.array_equal(found.best, expected.astype(np.float32)):
        print("The results differ: no comparison of speed.")
        return 1
    reached = int(np.isfinite(expected).sum())
    print(f"{ORIGINS} origins × {len(minutes)} minutes, {reached} pairs reached: the same best times from both")
    print(f"feed read and laid out: {read:.2f} s")
    print(
        f"plain connection scan: {theirs:.1f} s; all at once, medians included: {ours:.2f} s; {theirs / ours:.0f} times faster"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
