"""Points and outlines written as text: read, put in the right order, moved to the working CRS."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import geopandas as gpd
import numpy as np
import shapely
from pyproj import CRS

from ..crs import OFFICIAL, metric_crs
from ..messages import translatable
from ..repair import Repaired, repair

WGS84 = "EPSG:4326"
LAMBERT = "EPSG:2154"
FRANCE = np.array([box for _, box in OFFICIAL])
"""Metropolitan France and the overseas territories: west, south, east, north in degrees."""

LAMBERT_BOX = (0.0, 6_000_000.0, 1_300_000.0, 7_200_000.0)
OUTLINES_REPAIRED = translatable(
    "{count} invalid outlines of sites were repaired ({gained} ha gained, {lost} ha lost)."
)

DEGREES = 6
"""Decimals of degrees kept: a decimetre."""

_TWO_NUMBERS = re.compile(r"\s*(-?\d+(?:[.,]\d+)?)\s*(?:[;\s]|,\s)\s*(-?\d+(?:[.,]\d+)?)\s*")


@dataclass(frozen=True)
class Places:
    """Geometries read from texts.

    Attributes
    ----------
    geometry : ndarray of object
        In longitude and latitude (WGS 84); None where a text is empty or cannot be read.
    swapped, projected, outside, unreadable : ndarray of bool
        Written latitude first; written in Lambert-93; beyond France; not readable.
    """

    geometry: np.ndarray
    swapped: np.ndarray
    projected: np.ndarray
    outside: np.ndarray
    unreadable: np.ndarray


def _wkt(text: object) -> str | None:
    if text is None:
        return None
    pair = _TWO_NUMBERS.fullmatch(str(text))
    return (
        "POINT({} {})".format(*(part.replace(",", ".") for part in pair.groups())) if pair else str(text).split(";")[-1]
    )


def _in_france(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    west, south, east, north = FRANCE.T
    x, y = x[:, None], y[:, None]
    return ((x >= west) & (x <= east) & (y >= south) & (y <= north)).any(axis=1)


def read_places(texts: np.ndarray) -> Places:
    """Geometries of texts in WKT, or two numbers, whatever the order of their coordinates.

    Parameters
    ----------
    texts : ndarray of object
        Texts; None allowed.

    Examples
    --------
    >>> found = read_places(np.array(["POINT(49.2527 3.9815)", "Point (3.98 49.25)", "POLYGON((49.33 3.95, ...))", None], dtype=object))
    >>> found.swapped.tolist(), found.unreadable.tolist(), found.geometry[0].wkt
    ([True, False, False, False], [False, False, True, False], 'POINT (3.9815 49.2527)')
    """
    wkt = np.array([_wkt(text) for text in texts], dtype=object)
    geometry = np.array(shapely.from_wkt(wkt, on_invalid="ignore"), dtype=object).reshape(len(wkt))
    present = ~shapely.is_missing(geometry) & ~shapely.is_empty(geometry)
    geometry[~present] = None
    unreadable = np.array([text is not None for text in wkt], dtype=bool) & ~present
    box = shapely.bounds(geometry).reshape(-1, 4)
    x, y = (box[:, 0] + box[:, 2]) / 2, (box[:, 1] + box[:, 3]) / 2
    straight, swapped = _in_france(x, y), _in_france(y, x)
    swapped &= ~straight
    west, south, east, north = LAMBERT_BOX
    projected = (x >= west) & (x <= east) & (y >= south) & (y <= north)
    geometry[swapped] = shapely.transform(geometry[swapped], lambda xy: xy[:, ::-1])
    if projected.any():
        geometry[projected] = moved(geometry[projected], LAMBERT, WGS84)
    return Places(geometry, swapped, projected, present & ~straight & ~swapped & ~projected, unreadable)


def moved(geometry: np.ndarray, origin: str, crs: str) -> np.ndarray:
    """Geometries from one CRS to another (EPSG codes or WKT)."""
    return np.asarray(gpd.GeoSeries(geometry, crs=origin).to_crs(crs).to_numpy(), dtype=object)


def crs_of_places(geometry: np.ndarray) -> tuple[str, str]:
    """The CRS in which geometries in longitude and latitude are measured, and the name of their place.

    Where they lie in several places it is WGS 84 itself, and the name is empty: see `by_place`.

    Examples
    --------
    >>> crs_of_places(np.array([shapely.Point(55.4, -21.1), None])), crs_of_places(shapely.points([[55.4, -21.1], [2, 48]]))
    (('EPSG:2975', 'La Réunion'), ('EPSG:4326', ''))
    """
    if shapely.is_missing(geometry).all():
        return LAMBERT, OFFICIAL[0][0].place
    found = metric_crs(tuple(shapely.total_bounds(geometry)))
    return (WGS84, "") if found is None else (f"EPSG:{found.epsg}", found.place)


def by_place(geometry: np.ndarray, crs: str) -> np.ndarray:
    """For geometries of a CRS in degrees the CRS of each one's place, else `crs`; None where nothing measures it."""
    if CRS(crs).is_projected:
        return np.full(len(geometry), crs, dtype=object)
    boxes = shapely.bounds(moved(geometry, crs, WGS84))
    found = [None if np.isnan(box).any() else metric_crs(tuple(box)) for box in boxes]
    return np.array([each and f"EPSG:{each.epsg}" for each in found] + [None], dtype=object)[:-1]


def moved_each(geometry: np.ndarray, origin: str, targets: np.ndarray) -> np.ndarray:
    """Geometries from one CRS to a CRS each; None where there is none."""
    result = np.full(len(geometry), None, dtype=object)
    for target in {target for target in targets if target is not None}:
        rows = targets == target
        result[rows] = geometry[rows] if target == origin else moved(geometry[rows], origin, target)
    return result


def areas(geometry: np.ndarray, crs: str) -> np.ndarray:
    """Areas in m²; polygons of a CRS in degrees are each measured in the CRS of their place. NaN for what has no area.

    Examples
    --------
    >>> areas(np.array([shapely.box(0, 0, 20, 10), shapely.Point(0, 0), None]), "EPSG:2154")
    array([200.,  nan,  nan])
    """
    flat = moved_each(geometry, crs, by_place(geometry, crs))
    return np.where(shapely.get_dimensions(flat) == 2, shapely.area(flat), np.nan)


def as_wkt(geometry: np.ndarray, crs: str) -> np.ndarray:
    """Geometries of the working CRS as WKT in longitude and latitude; None where there is none."""
    return np.asarray(shapely.to_wkt(moved(geometry, crs, WGS84), rounding_precision=DEGREES), dtype=object)


def sound(geometry: np.ndarray, lines: bool = False) -> Repaired:
    """Polygons repaired, points as they are, lines (unless wanted) and empty geometries left out.

    Examples
    --------
    >>> bow_tie = shapely.from_wkt("POLYGON((0 0, 2 2, 2 0, 0 2, 0 0))")
    >>> found = sound(np.array([bow_tie, shapely.Point(0, 0), shapely.LineString([(0, 0), (1, 1)])]))
    >>> [shape and shape.geom_type for shape in found.geometry], found.repaired
    (['MultiPolygon', 'Point', None], 1)
    """
    result = np.array(geometry, dtype=object)
    areal = np.flatnonzero(shapely.get_dimensions(result) == 2)
    fixed = repair(result[areal])
    result[areal] = fixed.geometry
    result[((shapely.get_dimensions(result) == 1) & (not lines)) | shapely.is_empty(result)] = None
    return replace(fixed, geometry=result, empty=int(shapely.is_missing(result).sum()))
