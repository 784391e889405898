"""The metric coordinate reference system of a place."""

from __future__ import annotations

from typing import NamedTuple

Box = tuple[float, float, float, float]
"""West, south, east, north, in degrees of WGS 84."""


class MetricCrs(NamedTuple):
    """A projected CRS in metres: its EPSG code, and the place it is made for."""

    epsg: int
    place: str


OFFICIAL: tuple[tuple[MetricCrs, Box], ...] = (
    (MetricCrs(2154, "France métropolitaine"), (-5.8, 41.2, 9.8, 51.3)),
    (MetricCrs(5490, "Guadeloupe, Martinique, Saint-Barthélemy, Saint-Martin"), (-63.3, 14.2, -60.6, 18.3)),
    (MetricCrs(2972, "Guyane"), (-54.7, 2.0, -51.5, 6.0)),
    (MetricCrs(2975, "La Réunion"), (55.1, -21.5, 56.0, -20.7)),
    (MetricCrs(4471, "Mayotte"), (44.9, -13.2, 45.4, -12.5)),
    (MetricCrs(4467, "Saint-Pierre-et-Miquelon"), (-56.6, 46.6, -56.0, 47.3)),
    (MetricCrs(3163, "Nouvelle-Calédonie"), (163.0, -23.0, 168.5, -19.0)),
    (MetricCrs(3296, "Polynésie française, fuseau 5"), (-156.0, -29.0, -150.0, -7.0)),
    (MetricCrs(3297, "Polynésie française, fuseau 6"), (-152.5, -29.0, -144.0, -7.0)),
    (MetricCrs(3298, "Polynésie française, fuseau 7"), (-144.0, -29.0, -138.0, -7.0)),
    (MetricCrs(3299, "Polynésie française, fuseau 8"), (-138.0, -29.0, -134.0, -7.0)),
    (MetricCrs(8903, "Wallis-et-Futuna"), (-178.4, -14.6, -175.9, -13.0)),
)
"""The official systems of France (décret n° 2000-1276, as amended) and where each holds; the first that holds counts."""

ZONE_DEG = 6
BEYOND_ZONE_DEG = 3.0
"""How far beyond its zone UTM is used: lengths are then 0.5 % too long at most."""
UTM_SOUTH, UTM_NORTH = -80.0, 84.0


def metric_crs(extent: Box) -> MetricCrs | None:
    """The metric CRS that covers an extent: the official one in France, else that of the UTM zone of its middle.

    Parameters
    ----------
    extent : tuple of four floats
        West, south, east, north in degrees of WGS 84.

    Returns
    -------
    MetricCrs or None
        None where no one CRS covers the whole extent.

    Examples
    --------
    >>> metric_crs((55.45, -21.07, 55.47, -21.06)), metric_crs((2.0, 50.0, 2.1, 50.1))
    (MetricCrs(epsg=2975, place='La Réunion'), MetricCrs(epsg=2154, place='France métropolitaine'))
    >>> metric_crs((13.3, 52.4, 13.5, 52.6)), metric_crs((-61.0, -21.0, 55.0, 51.0)), metric_crs((0.0, 86.0, 1.0, 87.0))
    (MetricCrs(epsg=32633, place='UTM 33N'), None, None)
    """
    for crs, held in OFFICIAL:
        if _within(extent, held):
            return crs
    if not _within(extent, (-180.0, UTM_SOUTH, 180.0, UTM_NORTH)):
        return None
    west, south, east, north = extent
    zone = min(int(((west + east) / 2 + 180) // ZONE_DEG), 59) + 1
    edge = ZONE_DEG * zone - 180.0
    used = (edge - ZONE_DEG - BEYOND_ZONE_DEG, UTM_SOUTH, edge + BEYOND_ZONE_DEG, UTM_NORTH)
    if not _within(extent, used):
        return None
    hemisphere, base = ("N", 32600) if south + north >= 0 else ("S", 32700)
    return MetricCrs(base + zone, f"UTM {zone}{hemisphere}")


def _within(extent: Box, other: Box) -> bool:
    west, south, east, north = extent
    return other[0] <= west <= east <= other[2] and other[1] <= south <= north <= other[3]
