"""Amenities within reach on foot and by public transport."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd

from ..messages import Note, Progress, part, silent
from .booked import journeys_and_booked
from .half_hour import MINUTE_S, category_times
from .network import StreetNetwork
from .snapping import snap
from .stops import Stations
from .timetable import Timetable
from .transfers import transfer_rules
from .walking import stops_on_streets, street_ways, transfer_paths


def category_times_by_transit(
    walk: StreetNetwork,
    origins: np.ndarray,
    amenities: gpd.GeoDataFrame,
    on_foot: np.ndarray,
    times: Timetable,
    stations: Stations,
    transfers: pd.DataFrame | None,
    stop_places: np.ndarray,
    departures: np.ndarray,
    *,
    minutes: float,
    max_walk_s: float,
    change_s: int,
    tolerance: float,
    progress: Progress = silent,
) -> tuple[np.ndarray, list[Note]]:
    """Minutes from each origin to the nearest amenity of each category, on foot and by public transport.

    Parameters
    ----------
    walk : StreetNetwork
        Streets on foot.
    origins : ndarray of object
    amenities : GeoDataFrame
        See `half_hour.category_times`.
    on_foot : ndarray of float64, shape (origins, categories)
        Minutes without any ride, as `half_hour.category_times` gives them.
    times, stations, transfers, departures
        See `transit.journeys` and `walking.transfer_paths`.
    stop_places : ndarray of object
        Points of the stops in the CRS of the network; None where the feed has no place.
    minutes : float
        What is farther is inf.
    max_walk_s : float
        The longest way to the first stop, between two rides, and from the last stop to the amenity.

    Returns
    -------
    times : ndarray of float64, shape (origins, categories)
        Median over the departures; never more than on foot. NaN for an origin that is not on the network.
    notes : list of Note

    Notes
    -----
    A category is one destination: from each stop the way to its nearest amenity counts.
    """
    at_stops, note = stops_on_streets(walk, times, stop_places, tolerance, part(progress, 0.0, 0.05))
    starts = snap(walk, origins, tolerance)
    ways = street_ways(walk, starts, at_stops, max_walk_s, part(progress, 0.05, 0.2)).rename(columns={"vers": "stop"})
    walked = street_ways(walk, at_stops, at_stops, max_walk_s, part(progress, 0.2, 0.3))
    paths = transfer_paths(times, stations.of_stop, walked, transfers, change_s)
    on_streets = np.flatnonzero(at_stops.edge >= 0)
    last, _ = category_times(
        walk,
        stop_places[on_streets],
        amenities,
        minutes=max_walk_s / MINUTE_S,
        tolerance=tolerance,
        progress=part(progress, 0.3, 0.4),
    )
    stop, category = np.nonzero(np.isfinite(last))
    egress = pd.DataFrame({"stop": on_streets[stop], "vers": category, "secondes": last[stop, category] * MINUTE_S})
    here, there = np.nonzero(np.isfinite(on_foot))
    direct = pd.DataFrame({"de": here, "vers": there, "secondes": on_foot[here, there] * MINUTE_S})
    found, more = journeys_and_booked(
        times,
        ways,
        paths,
        departures,
        origins=len(origins),
        horizon_s=int(minutes * MINUTE_S),
        egress=egress,
        direct=direct,
        rules=None if transfers is None else transfer_rules(times, transfers, change_s),
        progress=part(progress, 0.4, 1.0),
    )
    arrivals = found.arrivals
    result = np.where(np.isnan(on_foot), np.nan, np.inf)
    result[arrivals["de"].to_numpy(dtype=np.int64), arrivals["vers"].to_numpy(dtype=np.int64)] = arrivals[
        "minutes_mediane"
    ].fillna(np.inf)
    return np.fmin(result, on_foot), [note, *more]
