"""Travel times between places with identifiers, as a table."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd

from ..messages import Note, Progress, part, silent, translatable
from .network import StreetNetwork
from .od import travel_times
from .snapping import Snapped, nothing_reached, snap, snapping_notes

STRAIGHT_M = 1.0
"""Places nearer than this have no detour: it would be a quotient of rounding."""


def pairs(
    network: StreetNetwork,
    origins: gpd.GeoDataFrame,
    destinations: gpd.GeoDataFrame,
    *,
    tolerance: float,
    minutes: float | None = None,
    progress: Progress = silent,
) -> tuple[pd.DataFrame, list[Note]]:
    """Travel times from each origin to each destination.

    Parameters
    ----------
    network : StreetNetwork
    origins, destinations : GeoDataFrame
        ``id`` and points (of a surface its centroid). Points with one id are entrances of one place: the fastest pair of
        entrances counts.
    tolerance : float
        Metres from a point to its street at most.
    minutes : float, optional
        Longer times are left out.

    Returns
    -------
    table : DataFrame
        ``de, vers, minutes, metres, detour``, in the order of the places; pairs that no street joins have no row.
        `detour`: metres along the streets over metres as the crow flies, both between the places on the streets; NaN
        below a metre.
    notes : list of Note

    Examples
    --------
    >>> import shapely
    >>> from .network import Mode, street_network
    >>> corner = street_network(gpd.GeoDataFrame(geometry=[shapely.LineString([(0, 0), (300, 0), (300, 400)])], crs=2154), Mode.WALK)
    >>> ends = gpd.GeoDataFrame({"id": ["a", "b"]}, geometry=gpd.points_from_xy([0, 300], [0, 400]), crs=2154)
    >>> pairs(corner, ends.iloc[:1], ends.iloc[1:], tolerance=9)[0].values.tolist()
    [['a', 'b', 10.5, 700.0, 1.4]]
    """
    starts, ends = (
        snap(network, places.geometry.to_numpy(), tolerance, part(progress, 0.0, 0.1))
        for places in (origins, destinations)
    )
    found = travel_times(network, starts, ends, np.inf if minutes is None else minutes * 60, part(progress, 0.1, 1.0))
    crow = np.hypot(*(starts.place[found.origin] - ends.place[found.destination]).T)
    of, to = (pd.factorize(places["id"]) for places in (origins, destinations))
    table = pd.DataFrame(
        {
            "de": of[0][found.origin],
            "vers": to[0][found.destination],
            "minutes": found.seconds / 60,
            "metres": found.metres,
            "detour": np.where(crow >= STRAIGHT_M, found.metres / np.where(crow > 0, crow, 1.0), np.nan),
        }
    )
    table = (
        table.sort_values(["de", "vers", "minutes"], kind="stable")
        .drop_duplicates(["de", "vers"])
        .reset_index(drop=True)
    )
    notes = snapping_notes(starts, "ORIGINS", tolerance) + snapping_notes(ends, "DESTINATIONS", tolerance)
    missing = len(of[1]) * len(to[1]) - len(table)
    if missing:
        notes.append(
            Note(
                "{count} of {total} pairs have no time: no way, or longer than the limit.",
                {"count": missing, "total": len(of[1]) * len(to[1])},
                False,
            )
        )
    reached = np.isin(np.arange(len(of[1])), table["de"])
    notes += _reaching_nothing(starts, ends, of[0], of[1].to_numpy(), reached)
    return table.assign(de=of[1].to_numpy()[table["de"]], vers=to[1].to_numpy()[table["vers"]]), notes


def _reaching_nothing(
    starts: Snapped, ends: Snapped, place: np.ndarray, names: np.ndarray, reached: np.ndarray
) -> list[Note]:
    """What to say of origins on the network that reach no destination; those off it are said by `snapping_notes`."""
    linked, joined = np.zeros(len(names), dtype=bool), np.zeros(len(names), dtype=bool)
    linked[place[starts.linked]] = True
    joined[place[np.isin(starts.component, ends.component[ends.linked])]] = True
    apart = translatable(
        "{count} of {total} origins reach nothing: no destination stands on their part of the network: {names}."
    )
    far = translatable(
        "{count} of {total} origins reach nothing: every destination is farther than the limit, or one-way streets lead away from it alone: {names}."
    )
    return nothing_reached(names, reached, [(apart, linked & ~joined), (far, linked)])
