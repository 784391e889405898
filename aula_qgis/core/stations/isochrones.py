"""Isochrones of stations: what is reached in 5, 10, 15 minutes, as streets and as polygons drawn by a stated rule."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..geometry import polygons_only
from ..lines import substrings
from ..messages import Fault, Note, Progress, part, silent, translatable
from ..parts import in_threads
from .modes import FLAT_SPEED_KMH, Mode
from .network import KMH, StreetNetwork
from .reach import EdgeParts, reach, split
from .snapping import Snapped, nothing_reached, snap, snapping_notes, whole

HA = 10_000
MINUTE_S = 60
_ANGLE = 2 * np.pi * np.arange(32) / 32
CIRCLE = np.cos(_ANGLE) + 1j * np.sin(_ANGLE)


class Shape(Enum):
    """The rule by which a polygon is drawn around reached streets."""

    BUFFER = "buffer of reached edges"
    OFF_NETWORK = "off-network walking"
    HULL = "convex hull"


@dataclass(frozen=True)
class Isochrones:
    """Reach of stations.

    Attributes
    ----------
    polygons : GeoDataFrame
        ``gare_id, nom, minutes, surf_ha, psr, longueur_km``: cumulative (0–10 minutes, not 5–10), by station and cutoff.
    edges : GeoDataFrame
        ``gare_id, minutes, t_debut, t_fin, longueur_m``: the streets, cut where a cutoff is reached; `minutes` is the
        first cutoff they lie in, times are minutes at the two ends of the line.
    stations : GeoDataFrame
        One row per point given: ``gare_id, nom, distance_m, composante, composante_km, statut``.
    notes : list of Note
    """

    polygons: gpd.GeoDataFrame
    edges: gpd.GeoDataFrame
    stations: gpd.GeoDataFrame
    notes: list[Note]


def cutoffs_of(text: str) -> list[float]:
    """Minutes of a list, ascending.

    Examples
    --------
    >>> cutoffs_of("15, 5,10"), cutoffs_of("7,5; 15")
    ([5.0, 10.0, 15.0], [7.5, 15.0])
    """
    items = text.replace(",", ".").split(";") if ";" in text else text.split(",")
    try:
        found = sorted({float(item) for item in items if item.strip()})
    except ValueError:
        found = []
    if not found or found[0] <= 0 or not np.isfinite(found[-1]):
        raise Fault("The minutes {text} are not understood: write them as 5, 10, 15.", text=text)
    return found


def isochrones(
    network: StreetNetwork,
    stations: gpd.GeoDataFrame,
    cutoffs: list[float],
    *,
    tolerance: float,
    shape: Shape = Shape.BUFFER,
    buffer_m: float = 25.0,
    towards: bool = False,
    nearest: bool = False,
    layer: str = "stations",
    progress: Progress = silent,
) -> Isochrones:
    """Isochrones of stations on a street network.

    Parameters
    ----------
    network : StreetNetwork
    stations : GeoDataFrame
        ``id, nom``, points. Points with one id are entrances of one station: all start at once.
    cutoffs : list of float
        Minutes.
    tolerance : float
        Metres from a point to its street at most; the way there is reported, not walked.
    shape : Shape
        `BUFFER`: all within `buffer_m` of reached streets. `OFF_NETWORK`: from every place of the streets one walks on
        off them, at walking speed, for the time that is left, `buffer_m` at most. `HULL`: convex hull of reached streets.
    towards : bool
        Times to the stations instead of from them.
    nearest : bool
        Each street belongs to the station it is nearest to in time; polygons of neighbours then meet within the buffer.
    layer : str
        What the user calls the stations.

    Returns
    -------
    Isochrones
        A station that reaches nothing has no polygon, but its row in `stations`.

    Notes
    -----
    Pedestrian shed ratio (PSR): surface of the polygon over that of the disc of the same time at the flat speed; NaN
    where each segment has its own speed.

    Examples
    --------
    >>> from .network import street_network
    >>> street = street_network(gpd.GeoDataFrame(geometry=[shapely.LineString([(0, 0), (900, 0)])], crs=2154), Mode.WALK)
    >>> station = gpd.GeoDataFrame({"id": ["1"], "nom": ["Gare"]}, geometry=[shapely.Point(450, 9)], crs=2154)
    >>> isochrones(street, station, [3.0], tolerance=50).polygons[["minutes", "longueur_km"]].values.tolist()
    [[3.0, 0.4]]
    """
    snapped = snap(network, stations.geometry.to_numpy(), tolerance, part(progress, 0.0, 0.1))
    codes, ids = pd.factorize(stations["id"])
    names = stations["nom"].to_numpy()[np.unique(codes, return_index=True)[1]]
    limits = np.array(cutoffs) * MINUTE_S
    pieces = reach(
        network.towards() if towards else network,
        snapped,
        codes,
        float(limits[-1]),
        nearest=nearest,
        progress=part(progress, 0.1, 0.3),
    )
    off_s = buffer_m / _off_speed(network) if shape is Shape.OFF_NETWORK else 0.0
    pieces, _ = split(pieces, np.unique(np.r_[limits - off_s, limits]))
    lines = substrings(network.geometry[pieces.edge], pieces.start, pieces.end)
    polygons = _polygons(pieces, lines, limits, shape, buffer_m, off_s, part(progress, 0.3, 1.0))
    metres = (pieces.end - pieces.start) * network.length[pieces.edge]
    table = _table(polygons, pieces, metres, limits, network.speed_kmh)
    table.insert(0, "gare_id", ids[table["station"]])
    table.insert(1, "nom", names[table["station"]])
    crs = stations.crs
    edges = gpd.GeoDataFrame(
        {
            "gare_id": ids[pieces.station],
            "minutes": np.array(cutoffs)[np.searchsorted(limits * (1 + 1e-9), pieces.latest)],
            "t_debut": pieces.t_start / MINUTE_S,
            "t_fin": pieces.t_end / MINUTE_S,
            "longueur_m": metres,
        },
        geometry=lines,
        crs=crs,
    )
    notes = [
        *_none_linked(snapped, layer, tolerance),
        *snapping_notes(snapped, layer, tolerance),
        *_notes(snapped, codes, len(ids)),
        *_reaching_nothing(snapped, codes, pieces, metres, names, towards),
    ]
    return Isochrones(
        gpd.GeoDataFrame(table.drop(columns="station"), geometry="geometry", crs=crs),
        edges,
        _stations(network, stations, snapped),
        notes,
    )


def _off_speed(network: StreetNetwork) -> float:
    """Metres a second off the streets: on foot."""
    walks = network.mode is Mode.WALK and np.isfinite(network.speed_kmh)
    return (network.speed_kmh if walks else FLAT_SPEED_KMH[Mode.WALK]) / KMH


def _stations(network: StreetNetwork, stations: gpd.GeoDataFrame, snapped: Snapped) -> gpd.GeoDataFrame:
    on = snapped.component > 0
    return gpd.GeoDataFrame(
        {
            "gare_id": stations["id"].to_numpy(),
            "nom": stations["nom"].to_numpy(),
            "distance_m": snapped.distance,
            "composante": pd.Series(np.where(on, snapped.component, np.nan)).astype("Int64"),
            "composante_km": np.where(on, network.component_m[snapped.component - 1] / 1000, np.nan),
            "statut": snapped.status,
        },
        geometry=stations.geometry.to_numpy(),
        crs=stations.crs,
    )


def _polygons(
    pieces: EdgeParts,
    lines: np.ndarray,
    limits: np.ndarray,
    shape: Shape,
    buffer_m: float,
    off_s: float,
    progress: Progress,
) -> list[tuple[int, np.ndarray]]:
    """For each station that reaches something its polygon at each cutoff."""
    found = np.unique(pieces.station)
    tasks = []
    for station in found:
        rows = np.flatnonzero(pieces.station == station)
        tasks.append((pieces.take(rows), shapely.from_wkb(shapely.to_wkb(lines[rows])), limits, shape, buffer_m, off_s))
    return list(zip(found.tolist(), in_threads(_of_station, tasks, progress)))


def _of_station(task: tuple[EdgeParts, np.ndarray, np.ndarray, Shape, float, float]) -> np.ndarray:
    """Cumulative polygons of one station; None where there is no surface."""
    pieces, lines, limits, shape, buffer_m, off_s = task
    latest, result = pieces.latest / (1 + 1e-9), []
    if shape is Shape.HULL:
        return polygons_only(
            shapely.convex_hull(np.array([shapely.multilinestrings(lines[latest <= limit]) for limit in limits]))
        )
    polygon, before = None, -np.inf
    for limit in limits:
        full = lines[(latest > before - off_s) & (latest <= limit - off_s)]
        parts = shapely.buffer(shapely.get_parts(shapely.line_merge(shapely.multilinestrings(full))), buffer_m)
        fringe = np.flatnonzero((latest > limit - off_s) & (latest <= limit))
        if len(fringe):
            parts = np.r_[parts, _tapered(lines[fringe], pieces.take(fringe), limit, buffer_m / off_s)]
        polygon = shapely.union_all(parts if polygon is None else np.r_[parts, polygon])
        before = limit
        result.append(polygon)
    return polygons_only(np.array(result, dtype=object))


def _tapered(lines: np.ndarray, pieces: EdgeParts, limit: float, speed: float) -> np.ndarray:
    """What is walked off the streets from pieces near their end: around each segment the hull of the discs at both ends."""
    xy, line = shapely.get_coordinates(lines, return_index=True)
    centre = xy[:, 0] + 1j * xy[:, 1]
    first = np.r_[True, line[1:] != line[:-1]]
    along = np.cumsum(np.where(first, 0.0, np.abs(np.diff(centre, prepend=centre[0]))))
    along -= along[first][line]
    total = along[np.r_[first[1:], True]][line]
    share = np.divide(along, total, out=np.zeros(len(along)), where=total > 0)
    time = pieces.t_start[line] + share * (pieces.t_end - pieces.t_start)[line]
    rings = centre[:, None] + np.maximum(limit - time, 0)[:, None] * speed * CIRCLE
    a = np.flatnonzero(~first) - 1
    both = np.concatenate([rings[a], rings[a + 1]], axis=1)
    points = shapely.points(both.real.ravel(), both.imag.ravel())
    return _surfaces(
        shapely.convex_hull(shapely.multipoints(points, indices=np.repeat(np.arange(len(a)), both.shape[1])))
    )


def _surfaces(geometry: np.ndarray) -> np.ndarray:
    found = polygons_only(geometry)
    return found[~shapely.is_missing(found)]


def _table(
    polygons: list[tuple[int, np.ndarray]], pieces: EdgeParts, metres: np.ndarray, limits: np.ndarray, speed_kmh: float
) -> pd.DataFrame:
    rows = []
    for station, shapes in polygons:
        mine = pieces.station == station
        for limit, polygon in zip(limits, shapes):
            area = 0.0 if polygon is None else polygon.area
            rows.append(
                {
                    "station": station,
                    "minutes": limit / MINUTE_S,
                    "surf_ha": area / HA,
                    "psr": area / (np.pi * (limit * speed_kmh / KMH) ** 2),
                    "longueur_km": metres[mine & (pieces.latest <= limit * (1 + 1e-9))].sum() / 1000,
                    "geometry": polygon,
                }
            )
    return pd.DataFrame(rows, columns=["station", "minutes", "surf_ha", "psr", "longueur_km", "geometry"])


def _none_linked(snapped: Snapped, layer: str, tolerance: float) -> list[Note]:
    if len(snapped.linked):
        return []
    template = translatable(
        "None of the {count} points of {layer} lies within {tolerance} m of a street open to this mode, and there is no isochrone: raise TOLERANCE, or check the CRS of both layers."
    )
    return [Note(template, {"count": len(snapped.edge), "layer": layer, "tolerance": whole(tolerance)})]


def _notes(snapped: Snapped, codes: np.ndarray, count: int) -> list[Note]:
    notes = []
    if len(codes) > count:
        notes.append(
            Note(
                "{points} points share the identifiers of {count} stations: points of one identifier are its entrances.",
                {"points": len(codes), "count": count},
                False,
            )
        )
    lost = count - len(np.unique(codes[snapped.linked]))
    if lost:
        notes.append(Note("{count} stations have no point on the network: they have no isochrone.", {"count": lost}))
    return notes


def _reaching_nothing(
    snapped: Snapped,
    codes: np.ndarray,
    pieces: EdgeParts,
    metres: np.ndarray,
    names: np.ndarray,
    towards: bool,
) -> list[Note]:
    """What to say of stations that stand on the network and reach nothing of it: one-way streets alone do that."""
    reached = np.bincount(pieces.station, metres, len(names)) > 0
    linked = np.isin(np.arange(len(names)), codes[snapped.linked])
    template = (
        translatable(
            "{count} stations are reached by nobody in this mode: one-way streets lead away from them alone: {names}."
        )
        if towards
        else translatable("{count} stations reach nothing in this mode: one-way streets lead to them alone: {names}.")
    )
    return nothing_reached(names, reached, [(template, linked)])
