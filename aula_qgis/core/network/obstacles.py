"""Where links and corridors meet infrastructure, and what is to be made passable first."""

from __future__ import annotations

from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..messages import Note, Progress, checkpoint, silent, translatable

SAME_M = 1.0
"""A crossing this near to a stretch of infrastructure lies on it."""

PAIRS_PER_BATCH = 50_000

COLUMNS = ["type", "importance", "lieu", "de", "vers", "dpc_lien", "priorite", "franchi", "passage_m", "front_m"]


@dataclass(frozen=True)
class Obstacles:
    """Results of `obstacles`.

    Attributes
    ----------
    points : GeoDataFrame
        `COLUMNS` and a point, the first priority first. ``lieu`` is *lien* or *corridor*; ``franchi`` is NULL where no
        passages are given, ``front_m`` where no corridors are.
    notes : list of Note
    """

    points: gpd.GeoDataFrame
    notes: list[Note] = field(default_factory=list)


def obstacles(
    links: gpd.GeoDataFrame,
    infrastructure: gpd.GeoDataFrame,
    *,
    corridors: gpd.GeoDataFrame | None = None,
    passages: np.ndarray | None = None,
    tolerance: float = 50.0,
    merge: float = 25.0,
    progress: Progress = silent,
) -> Obstacles:
    """Each crossing of a link, or else of its corridor, with infrastructure, once.

    Parameters
    ----------
    links : GeoDataFrame
        Lines with ``de, vers`` (text) and ``dpc_lien`` (NaN where not known), in a metric CRS.
    infrastructure : GeoDataFrame
        Lines with ``type`` (text) and ``importance`` (any value; smaller numbers are more important, as in BD TOPO).
    corridors : GeoDataFrame, optional
        Polygons with ``de, vers``.
    passages : ndarray of object, optional
        Points where infrastructure can be crossed already.
    tolerance : float
        Metres between a crossing and the passage that serves it.
    merge : float
        Crossings of one link that follow each other within these metres along it are one (two carriageways, the two
        segments that meet at a node): the most important infrastructure names it.

    Returns
    -------
    Obstacles

    Notes
    -----
    Priority: what is not crossed yet first, then by falling ``dpc_lien``, then by importance. In a corridor each stretch of
    infrastructure that no crossing of its link lies on is one more point, at the middle of the stretch.

    Examples
    --------
    >>> links = gpd.GeoDataFrame({"de": ["a"], "vers": ["b"], "dpc_lien": [2.0]}, geometry=[shapely.LineString([(0, 0), (9, 0)])])
    >>> roads = gpd.GeoDataFrame({"type": ["route"], "importance": [1.0]}, geometry=[shapely.LineString([(5, -5), (5, 5)])])
    >>> found = obstacles(links, roads, passages=shapely.points([(5, 3)]), tolerance=4).points
    >>> found[["type", "priorite", "franchi", "passage_m"]].values.tolist(), found.geometry.iloc[0].wkt
    ([['route', 1, True, 3.0]], 'POINT (5 0)')
    """
    order = _by_importance(infrastructure["importance"])
    on_links, merged = _on_links(links, infrastructure.geometry.to_numpy(), order, merge, progress)
    table = on_links.assign(lieu="lien")
    if corridors is not None:
        fronts, beside = _in_corridors(corridors, infrastructure, on_links, links, progress)
        key = [(row.link, row.road) for row in on_links.itertuples()]
        table["front_m"] = [fronts.get(pair, np.nan) for pair in key]
        table = pd.concat([table, beside.assign(lieu="corridor")], ignore_index=True)
    else:
        table["front_m"] = np.nan
    point = table.pop("point").to_numpy()
    link, road = (table[name].to_numpy(dtype=np.int64) for name in ("link", "road"))
    frame = gpd.GeoDataFrame(
        {
            "type": infrastructure["type"].to_numpy()[road],
            "importance": infrastructure["importance"].to_numpy()[road],
            "lieu": table["lieu"],
            "de": links["de"].to_numpy()[link],
            "vers": links["vers"].to_numpy()[link],
            "dpc_lien": links["dpc_lien"].to_numpy(dtype=np.float64)[link],
            "front_m": table["front_m"].astype(np.float64),
        },
        geometry=point,
        crs=links.crs,
    )
    notes = (
        [
            Note(
                translatable(
                    "{count} crossings of a link within {merge} m of another one on it are taken for one with it."
                ),
                {"count": merged, "merge": float(merge)},
                False,
            )
        ]
        if merged
        else []
    )
    frame["franchi"], frame["passage_m"] = pd.Series([None] * len(frame), dtype=object), np.nan
    if passages is not None:
        distance, unused = _served(point, passages, tolerance)
        frame["franchi"] = pd.Series(np.isfinite(distance).tolist(), dtype=object)
        frame["passage_m"] = np.where(np.isfinite(distance), distance, np.nan)
        if unused:
            notes.append(
                Note(
                    translatable("{count} passages are farther than {tolerance} m from any crossing: they serve none."),
                    {"count": unused, "tolerance": float(tolerance)},
                )
            )
    crossed = np.array([value is True for value in frame["franchi"]])
    rank = np.lexsort((order[road], -frame["dpc_lien"].fillna(-1.0).to_numpy(), crossed))
    frame = frame.iloc[rank].reset_index(drop=True)
    frame["priorite"] = np.arange(1, len(frame) + 1)
    return Obstacles(frame[[*COLUMNS, "geometry"]], notes)


def _by_importance(values: pd.Series) -> np.ndarray:
    """A number to sort by, the most important first; what is no number comes last."""
    return pd.to_numeric(values, errors="coerce").fillna(np.inf).to_numpy(dtype=np.float64)


def _points(shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The points of intersections, the middle of those that are lines; and the row each comes from."""
    parts, row = shapely.get_parts(shapes, return_index=True)
    nested, again = shapely.get_parts(parts, return_index=True)
    lines = shapely.get_dimensions(nested) == 1
    nested[lines] = shapely.line_interpolate_point(nested[lines], 0.5, normalized=True)
    return nested, row[again]


def _on_links(
    links: gpd.GeoDataFrame, roads: np.ndarray, order: np.ndarray, merge: float, progress: Progress
) -> tuple[pd.DataFrame, int]:
    """``link, road, point`` of each crossing, and how many others were taken for one with it."""
    lines = links.geometry.to_numpy()
    link, road = shapely.STRtree(roads).query(lines, predicate="intersects")
    found, row = [], []
    for start in range(0, len(link), PAIRS_PER_BATCH):
        checkpoint(progress, 0.5 * start / len(link))
        step = slice(start, start + PAIRS_PER_BATCH)
        points, own = _points(shapely.intersection(lines[link[step]], roads[road[step]]))
        found.append(points)
        row.append(own + start)
    point = np.concatenate([np.empty(0, dtype=object), *found])
    pair = np.concatenate([np.empty(0, dtype=np.int64), *row])
    link, road = link[pair], road[pair]
    along = shapely.line_locate_point(lines[link], point)
    sorted_ = np.lexsort((along, link))
    link, road, point, along = link[sorted_], road[sorted_], point[sorted_], along[sorted_]
    fresh = np.ones(len(link), dtype=bool)
    fresh[1:] = (np.diff(link) != 0) | (np.diff(along) > merge)
    group = np.cumsum(fresh) - 1
    best = np.lexsort((along, order[road], group))
    kept = best[np.r_[True, np.diff(group[best]) != 0]] if len(best) else best
    return pd.DataFrame({"link": link[kept], "road": road[kept], "point": point[kept]}), len(link) - len(kept)


def _in_corridors(
    corridors: gpd.GeoDataFrame,
    infrastructure: gpd.GeoDataFrame,
    on_links: pd.DataFrame,
    links: gpd.GeoDataFrame,
    progress: Progress,
) -> tuple[dict[tuple[int, int], float], pd.DataFrame]:
    """Length of infrastructure in the corridor around each crossing of a link, and the stretches no crossing lies on."""
    number = {pair: row for row, pair in enumerate(zip(links["de"], links["vers"]))}
    roads = infrastructure.geometry.to_numpy()
    areas = corridors.geometry.to_numpy()
    hit, road = shapely.STRtree(roads).query(areas, predicate="intersects")
    fronts: dict[tuple[int, int], float] = {}
    rows = []
    crossing = dict(iter(on_links.groupby("link")))
    for corridor in np.unique(hit):
        checkpoint(progress, 0.5 + 0.5 * corridor / len(areas))
        link = number.get((corridors["de"].iloc[corridor], corridors["vers"].iloc[corridor]))
        if link is None:
            continue
        own = road[hit == corridor]
        inside = shapely.intersection(areas[corridor], roads[own])
        stretches = shapely.get_parts(shapely.line_merge(shapely.union_all(inside)))
        stretches = stretches[shapely.get_dimensions(stretches) == 1]
        known = crossing.get(link)
        for stretch in stretches:
            length = float(shapely.length(stretch))
            if known is not None:
                lies = shapely.dwithin(known["point"].to_numpy(), stretch, SAME_M)
                if lies.any():
                    fronts.update(((link, int(each)), length) for each in known["road"].to_numpy()[lies])
                    continue
            middle = shapely.line_interpolate_point(stretch, 0.5, normalized=True)
            rows.append((link, int(own[shapely.distance(roads[own], middle).argmin()]), middle, length))
    return fronts, pd.DataFrame(rows, columns=["link", "road", "point", "front_m"]).astype(
        {"link": np.int64, "road": np.int64, "front_m": float}
    )


def _served(points: np.ndarray, passages: np.ndarray, tolerance: float) -> tuple[np.ndarray, int]:
    """Distance to the nearest passage within the tolerance (infinite without one), and passages that serve none."""
    distance = np.full(len(points), np.inf)
    if not len(points):
        return distance, len(passages)
    (row, _), near = shapely.STRtree(passages).query_nearest(
        points, max_distance=tolerance or np.nextafter(0, 1), return_distance=True
    )
    distance[row] = near
    used = shapely.STRtree(points).query(passages, predicate="dwithin", distance=tolerance)[0]
    return distance, len(passages) - len(np.unique(used))
