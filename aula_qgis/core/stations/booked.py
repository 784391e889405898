"""Journeys that need a vehicle on demand: how many travel times hold for those alone who book."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from ..messages import Note, Progress, part, silent
from .timetable import Timetable
from .transit import Journeys, journeys


def journeys_and_booked(
    times: Timetable,
    access: pd.DataFrame,
    paths: pd.DataFrame,
    departures: np.ndarray,
    *,
    progress: Progress = silent,
    **options,
) -> tuple[Journeys, list[Note]]:
    """`transit.journeys`, and how many of its travel times need a call that must be booked.

    Parameters
    ----------
    times, access, paths, departures, **options
        As for `transit.journeys`.

    Returns
    -------
    journeys : Journeys
        Calls on demand are ridden like others.
    notes : list of Note
        Of a timetable with such calls: the travel times that would be longer, or none, without them.

    Examples
    --------
    >>> times = Timetable(pd.DataFrame(index=range(2)), pd.DataFrame(index=range(1)), np.zeros(2, int), np.array([0, 1]),
    ...     np.array([600, 900]), np.array([600, 900]), np.array([True, False]), np.array([False, True]), [], np.array([True, True]))
    >>> way, nowhere = pd.DataFrame({"de": [0], "stop": [0], "secondes": [120]}), pd.DataFrame({"de": [], "vers": [], "secondes": []})
    >>> end = pd.DataFrame({"stop": [1], "vers": [0], "secondes": [0.0]})
    >>> print(journeys_and_booked(times, way, nowhere, np.array([420]), origins=1, horizon_s=3600, egress=end)[1][0])
    1 of 1 travel times need a vehicle on demand (to be booked): without it they are longer, or there is no journey.
    """
    if times.on_demand is None:
        return journeys(times, access, paths, departures, progress=progress, **options), []
    found = journeys(times, access, paths, departures, progress=part(progress, 0.0, 0.5), **options)
    regular = replace(times, boards=times.boards & ~times.on_demand, alights=times.alights & ~times.on_demand)
    without = journeys(regular, access, paths, departures, progress=part(progress, 0.5, 1.0), **options)
    return found, _booked(found.arrivals, without.arrivals)


def _booked(arrivals: pd.DataFrame, without: pd.DataFrame) -> list[Note]:
    both = arrivals.merge(without, on=["de", "vers"], how="left", suffixes=("", "_sans")).fillna(np.inf)
    columns = ("minutes_mediane", "minutes_min")
    longer = np.logical_or.reduce([both[f"{name}_sans"] > both[name] for name in columns])
    if not longer.any():
        return []
    return [
        Note(
            "{count} of {total} travel times need a vehicle on demand (to be booked): without it they are longer, or there is no journey.",
            {"count": int(longer.sum()), "total": len(arrivals)},
        )
    ]
