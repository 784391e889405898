"""The half-hour territory: which kinds of amenities one reaches from home, which are missing, for how many people."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.sparse.csgraph import dijkstra

from ..messages import Fault, Note, Progress, part, silent
from ..parts import in_turn
from .network import StreetNetwork
from .snapping import Snapped, snap, snapping_notes
from .sources import ROUNDING, part_of, with_sources

MINUTE_S = 60
SEPARATOR = ", "


def nearest_times(network: StreetNetwork, sources: Snapped, targets: Snapped, limit: float = np.inf) -> np.ndarray:
    """Seconds from the nearest of the sources to each target, exact to the place on the edge; inf beyond the limit.

    Times *to* the nearest source are those on `network.towards()`.

    Examples
    --------
    >>> from .network import Mode, street_network
    >>> street = street_network(gpd.GeoDataFrame(geometry=[shapely.LineString([(0, 0), (100, 0)])], crs=2154), Mode.WALK, speed_kmh=3.6)
    >>> shops, homes = (snap(street, shapely.points([(x, 0) for x in places]), 1) for places in ((0, 90), (20, 70)))
    >>> nearest_times(street, shops, homes).round(6)
    array([20., 20.])
    """
    seconds = np.full(len(targets.edge), np.inf)
    rows, aims = sources.linked, targets.linked
    if not len(rows) or not len(aims):
        return seconds
    edge, place = sources.edge[rows], sources.position[rows]
    graph = with_sources(network, edge, place, np.zeros(len(rows), dtype=np.int64), 1)
    times = dijkstra(graph, indices=len(network.nodes), limit=limit * ROUNDING)
    aim, at = targets.edge[aims], targets.position[aims]
    best = np.minimum(
        times[network.start[aim]] + part_of(at, network.forward[aim]),
        times[network.end[aim]] + part_of(1 - at, network.backward[aim]),
    )
    here = pd.DataFrame({"edge": edge, "from": place}).merge(
        pd.DataFrame({"edge": aim, "to": at, "row": np.arange(len(aim))}), on="edge"
    )
    if len(here):
        offset, on = (here["to"] - here["from"]).to_numpy(), here["edge"].to_numpy()
        direct = part_of(np.abs(offset), np.where(offset >= 0, network.forward[on], network.backward[on]))
        np.minimum.at(best, here["row"].to_numpy(), direct)
    seconds[aims] = np.where(best <= limit * ROUNDING, best, np.inf)
    return seconds


def category_times(
    network: StreetNetwork,
    origins: np.ndarray,
    amenities: gpd.GeoDataFrame,
    *,
    minutes: float,
    tolerance: float,
    progress: Progress = silent,
) -> tuple[np.ndarray, list[Note]]:
    """Minutes from each origin to the nearest amenity of each category.

    Parameters
    ----------
    network : StreetNetwork
    origins : ndarray of object
        Points, or surfaces, whose centroids count.
    amenities : GeoDataFrame
        ``categorie``, points; categories in the order of `categories_of`.
    minutes : float
        What is farther is inf.

    Returns
    -------
    times : ndarray of float64, shape (origins, categories)
        NaN for an origin that is not on the network.
    notes : list of Note
    """
    starts = snap(network, origins, tolerance, part(progress, 0.0, 0.2))
    ends = snap(network, amenities.geometry.to_numpy(), tolerance)
    notes = snapping_notes(starts, "ORIGINS", tolerance) + snapping_notes(ends, "AMENITIES", tolerance)
    names = categories_of(amenities)
    kind = pd.Index(names).get_indexer(amenities["categorie"])
    nameless = int((kind < 0).sum())
    if nameless:
        notes.append(Note("{count} amenities have no category: they count for nothing.", {"count": nameless}))
    chosen = [ends.take(np.flatnonzero(kind == number)) for number in range(len(names))]
    found = in_turn(_to_category, chosen, part(progress, 0.2, 1.0), network.towards().bare, starts, minutes * MINUTE_S)
    times = np.empty((len(origins), len(names)))
    for number, seconds in enumerate(found):
        times[:, number] = seconds / MINUTE_S
    times[starts.edge < 0] = np.nan
    return times, notes


def _to_category(
    amenities: Snapped, progress: Progress, back: StreetNetwork, starts: Snapped, limit: float
) -> np.ndarray:
    return nearest_times(back, amenities, starts, limit)


def categories_of(amenities: pd.DataFrame) -> list[str]:
    """The categories, in alphabetical order."""
    return sorted(amenities["categorie"].dropna().unique())


@dataclass(frozen=True)
class HalfHour:
    """The half-hour territory.

    Attributes
    ----------
    origins : DataFrame
        One row per origin: ``categories`` (reached within the longest time, by whichever mode), ``manquantes`` (those
        missing, as a text), ``score`` (0 to 100), then ``cat_<mode>_<minutes>min`` for each mode and time. NaN where
        the origin is not on the network.
    summary : GeoDataFrame or None
        One row per territory: ``id, nom, origines, population, score_moyen``, and for each time ``part_toutes_<n>min_pct``
        (share of the people who reach every category) and ``categories_moy_<n>min``; None without territories.
    by_category : DataFrame
        ``categorie``, and for each time the share of the people who reach it, ``part_<n>min_pct``.
    notes : list of Note
    """

    origins: pd.DataFrame
    summary: gpd.GeoDataFrame | None
    by_category: pd.DataFrame
    notes: list[Note]


def half_hour(
    origins: gpd.GeoDataFrame,
    times: dict[str, np.ndarray],
    categories: list[str],
    minutes: list[float],
    territories: gpd.GeoDataFrame | None = None,
) -> HalfHour:
    """Count categories reached, and sum them up by territory.

    Parameters
    ----------
    origins : GeoDataFrame
        Optionally ``demande`` (people; NaN counts as nobody).
    times : dict of str to ndarray
        By mode: minutes from each origin to the nearest amenity of each category (see `category_times`).
    categories : list of str
    minutes : list of float
        Ascending.
    territories : GeoDataFrame, optional
        ``id, nom``, polygons. An origin belongs to the one that holds its point on surface.

    Returns
    -------
    HalfHour

    Notes
    -----
    Score: the mean, over the times asked for, of the share of categories within that time, in per cent. With 15 and 30
    minutes, a category 10 minutes away counts fully, 20 minutes away by half.

    Examples
    --------
    >>> home = gpd.GeoDataFrame({"demande": [10.0]}, geometry=[shapely.Point(0, 0)], crs=2154)
    >>> found = half_hour(home, {"walk": np.array([[10.0, 20.0, np.inf]])}, ["école", "gare", "pharmacie"], [15.0, 30.0]).origins
    >>> found[["categories", "manquantes", "score"]].values.tolist()
    [[2, 'pharmacie', 50.0]]
    """
    if not categories:
        raise Fault("No amenity has a category: choose the field of the category.")
    best = np.fmin.reduce([*times.values()])
    known = ~np.isnan(best).any(axis=1)
    longest = best <= minutes[-1]
    within = [np.where(known[:, None], best <= limit, False).sum(axis=1) for limit in minutes]
    frame = pd.DataFrame(
        {
            "categories": _counted(longest.sum(axis=1), known),
            "manquantes": [
                SEPARATOR.join(np.array(categories)[~row]) if there else None for row, there in zip(longest, known)
            ],
            "score": np.where(known, 100 * np.mean(within, axis=0) / len(categories), np.nan),
        },
        index=origins.index,
    )
    for mode, found in times.items():
        for limit in minutes:
            frame[f"cat_{mode}_{limit:g}min"] = _counted((found <= limit).sum(axis=1), ~np.isnan(found).any(axis=1))
    people = origins["demande"].fillna(0).to_numpy(dtype=float) if "demande" in origins else np.ones(len(origins))
    counted = people * known
    notes = []
    lost = float(people[~known].sum())
    if lost:
        notes.append(
            Note(
                "{count} origins with {people} people are not on the network: they count in no share.",
                {"count": int((~known).sum()), "people": round(lost, 1)},
            )
        )
    total = counted.sum()
    by_category = pd.DataFrame(
        {
            "categorie": categories,
            **{
                f"part_{limit:g}min_pct": 100
                * (np.where(known[:, None], best <= limit, False) * counted[:, None]).sum(axis=0)
                / total
                if total
                else np.nan
                for limit in minutes
            },
        }
    )
    summary = None
    if territories is not None:
        place, more = _places(origins, territories)
        notes += more
        summary = _summary(frame, within, counted, place, territories, minutes, len(categories))
    return HalfHour(frame, summary, by_category, notes)


def mean_score(origins: pd.DataFrame, result: HalfHour, minutes: float) -> Note:
    """The half-hour territory in one sentence: the mean score, or why there is none.

    Parameters
    ----------
    origins : DataFrame
        Optionally ``demande``, as for `half_hour`.
    result : HalfHour
    minutes : float
        The longest time.
    """
    score = result.origins["score"].to_numpy(dtype=float)
    people = origins["demande"].fillna(0).to_numpy(dtype=float) if "demande" in origins else np.ones(len(score))
    known = ~np.isnan(score)
    facts = {"origins": len(score), "categories": len(result.by_category), "minutes": minutes}
    if people[known].sum() > 0:
        mean = round(float(np.average(score[known], weights=people[known])), 1)
        return Note(
            "{origins} homes, {categories} categories of amenities within {minutes} min: mean score {score} of 100 (weighed by the people).",
            {**facts, "score": mean},
            False,
        )
    if not known.any():
        return Note(
            "{origins} homes, {categories} categories of amenities within {minutes} min: no home is on the network, no score is known.",
            facts,
        )
    return Note(
        "{origins} homes, {categories} categories of amenities within {minutes} min: nobody lives in the homes on the network (the field of the people counts nobody there), the mean score is not known.",
        facts,
    )


def _counted(values: np.ndarray, known: np.ndarray) -> pd.api.extensions.ExtensionArray:
    """Whole numbers; NA where not known."""
    return pd.arrays.IntegerArray(values.astype(np.int64), ~known)


def _places(origins: gpd.GeoDataFrame, territories: gpd.GeoDataFrame) -> tuple[np.ndarray, list[Note]]:
    """Row of the territory of each origin (the first where they overlap); −1 for none."""
    points = shapely.point_on_surface(origins.geometry.to_numpy())
    zone, point = shapely.STRtree(points).query(territories.geometry.to_numpy(), predicate="intersects")
    place = np.full(len(points), -1)
    place[point[::-1]] = zone[::-1]
    outside = int((place < 0).sum())
    if outside == len(points):
        return place, [Note("No origin lies in any territory: check that both layers cover the same area.")]
    if outside:
        return place, [Note("{count} origins lie in no territory: they count in none.", {"count": outside})]
    return place, []


def _summary(
    frame: pd.DataFrame,
    within: list[np.ndarray],
    people: np.ndarray,
    place: np.ndarray,
    territories: gpd.GeoDataFrame,
    minutes: list[float],
    total: int,
) -> gpd.GeoDataFrame:
    inside, count = place >= 0, len(territories)
    at = place[inside]

    def mean(values: np.ndarray) -> np.ndarray:
        weight = people[inside]
        sums = np.bincount(at, np.nan_to_num(values[inside].astype(float)) * weight, count)
        whole = np.bincount(at, weight, count)
        return np.divide(sums, whole, out=np.full(count, np.nan), where=whole > 0)

    rows = pd.DataFrame(territories[["id", "nom"]]).assign(
        origines=np.bincount(at, minlength=count),
        population=np.bincount(at, people[inside], count),
        score_moyen=mean(frame["score"].to_numpy()),
    )
    for limit, reached in zip(minutes, within):
        rows[f"part_toutes_{limit:g}min_pct"] = 100 * mean(reached == total)
        rows[f"categories_moy_{limit:g}min"] = mean(reached)
    return gpd.GeoDataFrame(rows, geometry=territories.geometry.to_numpy(), crs=territories.crs)
