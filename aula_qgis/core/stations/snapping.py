"""Points onto the street network: a place on an edge, not a node."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from ..messages import Note, Progress, checkpoint, silent, translatable
from .network import StreetNetwork

POINTS_PER_BATCH = 20_000

LINKED, FAR, ISLAND, TWICE = "rattachée", "hors tolérance", "îlot", "doublon"
"""What can be said of a point: on the main component; too far from any street; on an island; where another one stands."""


@dataclass(frozen=True)
class Snapped:
    """Points on the network, one row per point, none left out.

    Attributes
    ----------
    edge : ndarray of int64
        The nearest edge; −1 where it lies beyond the tolerance.
    position : ndarray of float64
        Place on the edge, from 0 (its start) to 1; NaN without edge.
    distance : ndarray of float64
        Metres from the point to the nearest edge, also beyond the tolerance. It is reported, not walked.
    component : ndarray of int64
        Component of the edge, 1 is the largest; 0 without edge.
    status : ndarray of object
        `LINKED`, `FAR`, `ISLAND` or `TWICE`.
    place : ndarray of float64, shape (n, 2)
        Coordinates on the edge; those of the point itself without edge.
    """

    edge: np.ndarray
    position: np.ndarray
    distance: np.ndarray
    component: np.ndarray
    status: np.ndarray
    place: np.ndarray

    def take(self, rows: np.ndarray) -> Snapped:
        return Snapped(*(values[rows] for values in vars(self).values()))

    @property
    def linked(self) -> np.ndarray:
        """Rows that stand on an edge."""
        return np.flatnonzero(self.edge >= 0)


def snap(network: StreetNetwork, points: np.ndarray, tolerance: float, progress: Progress = silent) -> Snapped:
    """Put points on the nearest place of the nearest edge.

    Parameters
    ----------
    network : StreetNetwork
    points : ndarray of object, shape (n,)
        Points (of several points or of a polygon, its centroid) in the CRS of the network.
    tolerance : float
        Metres.

    Returns
    -------
    Snapped

    Examples
    --------
    >>> import geopandas as gpd
    >>> from .network import Mode, street_network
    >>> street = street_network(gpd.GeoDataFrame(geometry=[shapely.LineString([(0, 0), (100, 0)])], crs=2154), Mode.WALK)
    >>> found = snap(street, shapely.points([(25, 8), (0, 999)]), tolerance=100)
    >>> found.edge, found.position, found.distance, found.status.tolist()
    (array([ 0, -1]), array([0.25,  nan]), array([  8., 999.]), ['rattachée', 'hors tolérance'])
    """
    points = np.asarray(points, dtype=object)
    points = np.where(shapely.get_type_id(points) == 0, points, shapely.centroid(points))
    edge = np.empty(len(points), dtype=np.int64)
    for begin in range(0, len(points), POINTS_PER_BATCH):
        checkpoint(progress, begin / len(points))
        step = slice(begin, begin + POINTS_PER_BATCH)
        edge[step] = network.tree.nearest(points[step])
    lines = network.geometry[edge]
    distance = shapely.distance(points, lines)
    place = shapely.line_locate_point(lines, points, normalized=True)
    landed = shapely.get_coordinates(shapely.line_interpolate_point(lines, place, normalized=True))
    far = distance > tolerance
    component = np.where(far, 0, network.component[network.start[edge]])
    xy = shapely.get_coordinates(points)
    _, first = np.unique(xy, axis=0, return_index=True)
    twice = ~np.isin(np.arange(len(points)), first)
    status = np.select([far, twice, component > 1], [FAR, TWICE, ISLAND], LINKED).astype(object)
    return Snapped(
        np.where(far, -1, edge),
        np.where(far, np.nan, place),
        distance,
        component,
        status,
        np.where(far[:, None], xy, landed),
    )


def whole(value: float) -> float:
    """A number without its zero decimals, as a sentence says it: 5 for 5.0."""
    return int(value) if float(value).is_integer() else value


def snapping_notes(snapped: Snapped, layer: str, tolerance: float) -> list[Note]:
    """What must be said of the points of a layer: how many are too far, on islands, or twice at one place."""
    templates = {
        FAR: translatable("{layer}: {count} points lie more than {tolerance} m from any street: they reach nothing."),
        ISLAND: translatable(
            "{layer}: {count} points stand on an island of the network, apart from its largest component."
        ),
        TWICE: translatable("{layer}: {count} points stand exactly where another one stands."),
    }
    notes = []
    for status, template in templates.items():
        count = int((snapped.status == status).sum())
        if count:
            notes.append(
                Note(template, {"layer": layer, "count": count, "tolerance": whole(tolerance)}, status != TWICE)
            )
    linked = snapped.linked
    if len(linked):
        notes.append(
            Note(
                "{layer}: {count} of {total} points are on the network, {mean} m away on average, {most} m at most.",
                {
                    "layer": layer,
                    "count": len(linked),
                    "total": len(snapped.edge),
                    "mean": round(float(snapped.distance[linked].mean()), 1),
                    "most": round(float(snapped.distance[linked].max()), 1),
                },
                False,
            )
        )
    return notes


NAMES_LISTED = 10
"""Names that a note lists; the rest is counted."""


def nothing_reached(
    names: np.ndarray,
    reached: np.ndarray,
    reasons: Sequence[tuple[str, np.ndarray]],
    facts: Mapping[str, object] | None = None,
) -> list[Note]:
    """What must be said of places that reach nothing: how many, which, and why.

    Parameters
    ----------
    names : ndarray of object, shape (n,)
    reached : ndarray of bool, shape (n,)
        Whether a place reaches anything.
    reasons : sequence of (str, ndarray of bool)
        Template with ``{count}``, ``{total}``, ``{names}``, and the places that it is the reason for; the first one that
        holds counts. A place without reason is not said: another note does.
    facts : mapping, optional
        What else the templates name.

    Examples
    --------
    >>> never = np.zeros(2, dtype=bool)
    >>> nothing_reached(np.array(["a", "b"]), never, [("{count} of {total}: {names}", ~never)])[0].facts
    {'count': 2, 'total': 2, 'names': ['a', 'b']}
    """
    notes, left = [], ~np.asarray(reached, dtype=bool)
    for template, holds in reasons:
        lost = [str(name) for name in np.asarray(names, dtype=object)[left & holds]]
        if lost:
            listed = lost[:NAMES_LISTED] + ["…"] * (len(lost) > NAMES_LISTED)
            notes.append(Note(template, {**(facts or {}), "count": len(lost), "total": len(names), "names": listed}))
        left = left & ~holds
    return notes
