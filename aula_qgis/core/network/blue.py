"""The blue network (trame bleue): barriers ranked by what they part, segments, banks, figures by territory."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..geometry import cut_by
from ..messages import Fault, Note, Progress, part, silent, translatable
from ..overlaps import partition
from ..tables import normalized, value_of
from .dendritic import dendritic
from .rivers import River, river

KM = 1_000
WORDS = {
    "franchissable": 1.0,
    "totalement franchissable": 1.0,
    "partiellement franchissable": 0.5,
    "difficilement franchissable": 0.33,
    "infranchissable": 0.0,
    "totalement infranchissable": 0.0,
    "barriere totale": 0.0,
    "barriere partielle a impact majeur": 0.33,
    "barriere partielle a impact significatif": 0.66,
    "barriere franchissable a impact limite": 1.0,
}
UNKNOWN = ("nc", "n.c.", "non connu", "inconnu", "indetermine", "indeterminee", "non evalue", "sans objet")
"""Words for a passability that nobody has looked at."""
"""Words for a passability; numbers are those of the ICE protocol (1, 0.66, 0.33, 0) or any from 0 to 1."""


@dataclass(frozen=True)
class BlueNetwork:
    """Results of `blue_network`.

    Attributes
    ----------
    barriers : DataFrame
        One row per barrier, in the order given: ``dci_gain, dci_d_gain, amont_km, libre_km, rang, franchissement, ecart_m,
        segment_a, segment_b``; NaN for barriers off the lines.
    segments : GeoDataFrame
        ``segment, longueur_km, dci, ripisylve_pct`` and lines; ``ripisylve_pct`` is NaN without vegetation.
    indices : DataFrame
        ``territoire`` (None for the whole), ``indice, valeur``.
    notes : list of Note
    """

    barriers: pd.DataFrame
    segments: gpd.GeoDataFrame
    indices: pd.DataFrame
    notes: list[Note]

    def index(self, name: str) -> float:
        rows = self.indices[self.indices["territoire"].isna() & (self.indices["indice"] == name)]
        return float(rows["valeur"].iloc[0])


def passabilities(values: pd.Series) -> np.ndarray:
    """Passability from 0 (nothing passes) to 1, of numbers or words; NaN where it is not known.

    Raises
    ------
    Fault
        A number outside 0 to 1, a word that is not known.

    Examples
    --------
    >>> passabilities(pd.Series([0.66, "0,33", "Infranchissable", None], dtype=object))
    array([0.66, 0.33, 0.  ,  nan])
    """
    words = values.map(normalized)
    found = np.array([value_of(word) for word in words], dtype=np.float64)
    words = words.mask(words.isin(UNKNOWN), "")
    named = words.map(WORDS).to_numpy(dtype=np.float64)
    found = np.where(np.isnan(found), named, found)
    wrong = (np.isnan(found) & (words != "").to_numpy()) | (found < 0) | (found > 1)
    if wrong.any():
        raise Fault(
            "The passability {value} is not understood ({count} barriers): write a number from 0 (nothing passes) to 1, or one of: {words}.",
            value=repr(values[wrong].iloc[0]),
            count=int(wrong.sum()),
            words=list(WORDS),
        )
    return found


def blue_network(
    lines: np.ndarray,
    barriers: np.ndarray,
    up: np.ndarray,
    down: np.ndarray,
    *,
    assumed: float = 0.0,
    outlets: np.ndarray | None = None,
    riparian: np.ndarray | None = None,
    width: float = 10.0,
    territories: gpd.GeoDataFrame | None = None,
    tolerance: float = 50.0,
    gap: float = 1.0,
    crs: str | None = None,
    progress: Progress = silent,
) -> BlueNetwork:
    """Dendritic connectivity of a river network and what each barrier costs it.

    Parameters
    ----------
    lines, barriers : ndarray of object
        Watercourses, points, in a metric CRS.
    up, down : ndarray of float64, shape (b,)
        Passability of each barrier upstream and downstream, 0 to 1; NaN where not known.
    assumed : float
        Taken for a passability that is not known.
    outlets : ndarray of object, optional
        Points where rivers leave; without them the direction the lines are drawn in tells.
    riparian : ndarray of object, optional
        Polygons of woody vegetation.
    width : float
        Metres of bank looked at on each side of the axis.
    territories : GeoDataFrame, optional
        ``id``.
    tolerance, gap
        As in `rivers.river`.

    Returns
    -------
    BlueNetwork

    Notes
    -----
    Passability of a barrier: upstream × downstream (Cote et al. 2009). ``rang`` follows the gain in DCI_p, ties in the order
    of the length upstream. ``ripisylve_pct``: share of the strip of `width` metres on each side of the axis that vegetation
    covers.

    Examples
    --------
    >>> stem = np.array([shapely.LineString([(0, 0), (1000, 0)])])
    >>> found = blue_network(stem, shapely.points([(500, 0)]), np.array([0.0]), np.array([1.0]))
    >>> found.index("DCI_p"), found.barriers[["dci_gain", "amont_km", "rang"]].values.tolist()
    (50.0, [[50.0, 0.5, 1.0]])
    """
    made = river(lines, barriers, tolerance=tolerance, gap=gap, progress=part(progress, 0.0, 0.4))
    notes = list(made.notes)
    unknown = np.isnan(up) | np.isnan(down)
    if unknown.any():
        notes.append(
            Note(
                translatable("{count} barriers have a passability that is not known: {value} is taken for it."),
                {"count": int(unknown.sum()), "value": float(assumed)},
            )
        )
    passing = np.nan_to_num(up, nan=assumed) * np.nan_to_num(down, nan=assumed)
    mouths = _outlets(made, outlets, tolerance, notes)
    found = dendritic(made.length, made.sides, passing, mouths, part(progress, 0.4, 0.6))
    table = pd.DataFrame(
        {
            "dci_gain": found.gain_p,
            "dci_d_gain": found.gain_d,
            "amont_km": found.upstream / KM,
            "libre_km": found.freed / KM,
            "rang": _ranks(found.gain_p, found.upstream),
            "franchissement": np.where(np.isnan(made.snap), np.nan, passing),
            "ecart_m": made.snap,
            "segment_a": _numbers(made.sides[:, 0]),
            "segment_b": _numbers(made.sides[:, 1]),
        }
    )
    segments = _segments(made, found.by_segment, crs)
    segments["ripisylve_pct"] = (
        np.nan
        if riparian is None
        else wooded_share(segments.geometry.to_numpy(), riparian, width, part(progress, 0.6, 0.9))
    )
    on = int(np.count_nonzero(~np.isnan(made.snap)))
    known = segments["ripisylve_pct"].notna()
    rows = [
        (None, "DCI_p", found.dci_p),
        (None, "DCI_d", found.dci_d),
        (None, "longueur_km", made.length.sum() / KM),
        (None, "segments", len(segments)),
        (None, "obstacles", on),
        (None, "obstacles_hors_reseau", len(barriers) - on),
        (
            None,
            "ripisylve_pct",
            np.average(segments["ripisylve_pct"][known], weights=segments["longueur_km"][known])
            if known.any()
            else np.nan,
        ),
    ]
    if territories is not None:
        rows += _by_territory(made, territories)
    return BlueNetwork(table, segments, pd.DataFrame(rows, columns=["territoire", "indice", "valeur"]), notes)


def _outlets(made: River, points: np.ndarray | None, tolerance: float, notes: list[Note]) -> np.ndarray:
    """Segment of each outlet, the given ones or those that the drawing tells."""
    if points is None:
        found = made.outlets
        notes.append(
            Note(
                translatable(
                    "No outlets are given: the direction the watercourses are drawn in tells {count} of them."
                ),
                {"count": len(found)},
                False,
            )
        )
        return found
    found = made.segment_at(points, tolerance)
    astray = int(np.count_nonzero(found < 0))
    if astray:
        notes.append(
            Note(
                translatable(
                    "{count} outlets lie farther than {tolerance} m from any watercourse: they are not counted."
                ),
                {"count": astray, "tolerance": float(tolerance)},
            )
        )
    return np.unique(found[found >= 0])


def _ranks(gain: np.ndarray, upstream: np.ndarray) -> np.ndarray:
    rank = np.full(len(gain), np.nan)
    on = np.flatnonzero(~np.isnan(gain))
    rank[on[np.lexsort((-np.nan_to_num(upstream[on]), -gain[on]))]] = np.arange(1, len(on) + 1)
    return rank


def _numbers(segments: np.ndarray) -> np.ndarray:
    """Numbers of segments as the layer has them, from 1; NaN where there is none."""
    return np.where(segments >= 0, segments + 1.0, np.nan)


def _segments(made: River, dci: np.ndarray, crs: str | None) -> gpd.GeoDataFrame:
    order = np.argsort(made.segment, kind="stable")
    own, first = np.unique(made.segment[order], return_index=True)
    lines = shapely.multilinestrings(
        made.pieces[order], indices=np.repeat(np.arange(len(own)), np.diff(np.r_[first, len(order)]))
    )
    columns = {"segment": own + 1, "longueur_km": made.length[own] / KM, "dci": dci[own]}
    return gpd.GeoDataFrame(columns, geometry=lines, crs=crs)


def wooded_share(lines: np.ndarray, vegetation: np.ndarray, width: float, progress: Progress = silent) -> np.ndarray:
    """Per cent of the strip of `width` metres on each side of lines that vegetation covers, overlaps counted once.

    Examples
    --------
    >>> wooded_share(np.array([shapely.LineString([(0, 0), (100, 0)])]), np.array([shapely.box(0, 0, 50, 99)]), 10.0)
    array([25.])
    """
    if not width > 0:
        raise Fault("The width of the banks must be above 0: it is {value}.", value=float(width))
    strips = shapely.buffer(lines, width, cap_style="flat")
    pieces = cut_by(strips, partition(vegetation, part(progress, 0.0, 0.5)).geometry, part(progress, 0.5, 1.0))
    return 100 * np.bincount(pieces.left, shapely.area(pieces.geometry), len(strips)) / shapely.area(strips)


def _by_territory(made: River, territories: gpd.GeoDataFrame) -> list[tuple]:
    """Kilometres and barriers on the network in each territory."""
    zones = territories.geometry.to_numpy()
    zone, piece = shapely.STRtree(made.pieces).query(zones, predicate="intersects")
    metres = np.bincount(zone, shapely.length(shapely.intersection(made.pieces[piece], zones[zone])), len(zones))
    on = made.place[~np.isnan(made.snap)]
    inside = shapely.STRtree(on).query(zones, predicate="intersects")[0] if len(on) else np.empty(0, dtype=int)
    count = np.bincount(inside, minlength=len(zones))
    return [
        row
        for name, km, number in zip(territories["id"], metres / KM, count)
        for row in ((name, "longueur_km", km), (name, "obstacles", number))
    ]
