"""Brownfields summed by territory: how many, how large, at what stage, and what their conversion costs."""

from __future__ import annotations

from collections.abc import Iterable

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..geometry import cut_by
from ..messages import Fault, Note, Progress, silent, translatable
from ..tables import normalized_texts
from ..territories import codes as territory_codes
from ..territories import match, one_row_each, without_totals
from .status import STAGES

HECTARE = 10_000.0
EXAMPLES = 3
"""Sites shown in a note."""


def unique_territories(territories: gpd.GeoDataFrame) -> tuple[gpd.GeoDataFrame, list[Note]]:
    """Territories with one row for each identifier; totals and EPCI among communes are left out.

    Parameters
    ----------
    territories : GeoDataFrame
        ``id, nom``.

    Raises
    ------
    Fault
        A territory has no identifier.

    Examples
    --------
    >>> rows = gpd.GeoDataFrame({"id": ["1001", "01001"], "nom": ["A", "A"]}, geometry=[shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)])
    >>> found, notes = unique_territories(rows)
    >>> found["id"].tolist(), found.area.tolist()
    (['01001'], [2.0])
    """
    kept, left_out = without_totals(territories)
    ids, padded = territory_codes(kept["id"])
    nameless = int(ids.isna().sum())
    if nameless:
        raise Fault("{count} territories have no identifier: fill in the identifier field.", count=nameless)
    found, joined = one_row_each(kept.assign(id=ids), ["id"], {})
    return found, [*left_out, *padded, *joined]


def territory_of_sites(
    codes: Iterable[str],
    sites: np.ndarray,
    territories: gpd.GeoDataFrame,
    titles: list[str],
    progress: Progress = silent,
) -> tuple[np.ndarray, list[Note]]:
    """The territory of each site: that of its commune's code, else that in which most of it lies.

    Parameters
    ----------
    codes : iterable of str
        Commune of each site; empty where it is not known.
    sites : ndarray of object
        Polygons or points in the CRS of the territories; None allowed.
    territories : GeoDataFrame
        ``id``, each once.
    titles : list of str
        What a reader calls each site.

    Returns
    -------
    rows : ndarray of int64
        Row of the territory, −1 where the site lies in none.
    notes : list of Note

    Examples
    --------
    >>> land = gpd.GeoDataFrame({"id": ["08001", "08002"]}, geometry=[shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10)])
    >>> sites = np.array([shapely.box(8, 0, 11, 1), shapely.Point(15, 5), shapely.Point(1, 1), shapely.Point(50, 50)])
    >>> territory_of_sites(["", "", "08002", ""], sites, land, list("abcd"))[0]
    array([ 0,  1,  1, -1])
    """
    rows = match(codes, territories["id"])
    by_code = int((rows >= 0).sum())
    rest = np.flatnonzero(rows < 0)
    rows[rest] = _by_largest_part(sites[rest], territories.geometry.to_numpy(), progress)
    lost = np.flatnonzero(rows < 0)
    notes = [
        Note(
            translatable(
                "{coded} sites are counted in the territory of their commune's code, {placed} in that in which most of the site lies."
            ),
            {"coded": by_code, "placed": len(rest) - len(lost)},
            False,
        )
    ]
    if len(lost):
        facts = {"count": len(lost), "sites": [titles[row] for row in lost[:EXAMPLES]]}
        notes.append(
            Note(translatable("{count} sites lie in none of the territories ({sites}) and count in no row."), facts)
        )
    return rows, notes


def _by_largest_part(sites: np.ndarray, zones: np.ndarray, progress: Progress) -> np.ndarray:
    """The zone with the largest part of each polygon, unless more of it lies in none; of each point the first around it."""
    found = np.full(len(sites), -1, dtype=np.int64)
    flat = np.flatnonzero(shapely.get_dimensions(sites) == 2)
    pieces = cut_by(zones, sites[flat], progress)
    parts = pd.DataFrame({"site": flat[pieces.right], "zone": pieces.left, "area": shapely.area(pieces.geometry)})
    largest = parts.sort_values(["area", "zone"], ascending=[False, True]).drop_duplicates("site")
    covered = np.bincount(parts["site"], parts["area"], len(sites))[largest["site"]]
    inside = largest[largest["area"].to_numpy() >= shapely.area(sites[largest["site"]]) - covered]
    found[inside["site"]] = inside["zone"]
    points = np.flatnonzero(shapely.get_dimensions(sites) == 0)
    point, zone = shapely.STRtree(zones).query(sites[points], predicate="intersects")
    first = pd.Series(zone).groupby(points[point]).min()
    found[first.index] = first
    return found


def stages_by_territory(
    territories: gpd.GeoDataFrame, rows: np.ndarray, area_m2: np.ndarray, status: pd.Series | None
) -> tuple[gpd.GeoDataFrame, list[Note]]:
    """Number, area and stage of the sites of each territory.

    Parameters
    ----------
    territories : GeoDataFrame
        ``id, nom``.
    rows : ndarray of int64
        Territory of each site, −1 for none.
    area_m2 : ndarray of float64
        NaN where it is not known.
    status : Series or None
        In the words of the CNIG standard; None where the sites have no such field.

    Returns
    -------
    table : GeoDataFrame
        ``id, nom, nb_friches, surf_ha, nb_sans_projet, nb_en_projet, nb_reconverties``; the last three are NULL without a
        status, and a site of another status (potential, none) is in ``nb_friches`` alone.
    notes : list of Note

    Examples
    --------
    >>> land = gpd.GeoDataFrame({"id": ["a", "b"], "nom": ["A", "B"]}, geometry=[shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)])
    >>> status = pd.Series(["friche avec projet", "Friche reconvertie", "friche sans projet"])
    >>> found, _ = stages_by_territory(land, np.array([0, 0, -1]), np.array([5000.0, np.nan, 10000.0]), status)
    >>> found.drop(columns="geometry").values.tolist()
    [['a', 'A', 2, 0.5, 0, 1, 1], ['b', 'B', 0, 0.0, 0, 0, 0]]
    """
    table, notes = _counted(territories, rows, area_m2)
    if status is None:
        for name in STAGES:
            table[name] = pd.array([pd.NA] * len(table), dtype="Int64")
        return table, [
            *notes,
            Note(translatable("The sites have no field of their status: their stages are not known by territory.")),
        ]
    words, placed = normalized_texts(status), rows >= 0
    staged = np.zeros(len(rows), dtype=bool)
    for name, stage in STAGES.items():
        mine = np.isin(words, stage)
        staged |= mine
        table[name] = np.bincount(rows[placed & mine], minlength=len(table))
    others = placed & ~staged
    if others.any():
        facts = {"count": int(others.sum()), "words": sorted({str(word) or "—" for word in words[others]})[:EXAMPLES]}
        notes.append(
            Note(
                translatable(
                    "{count} sites have no status, or another one ({words}): of the numbers by territory they are in nb_friches alone."
                ),
                facts,
                False,
            )
        )
    return table, notes


def costs_by_territory(
    territories: gpd.GeoDataFrame, rows: np.ndarray, sites: pd.DataFrame
) -> tuple[gpd.GeoDataFrame, list[Note]]:
    """Number, area and account of the sites of each territory.

    Parameters
    ----------
    territories : GeoDataFrame
        ``id, nom``.
    rows : ndarray of int64
        Territory of each site, −1 for none.
    sites : DataFrame
        ``surf_m2, cout, cout_evite, carbone_t`` (see `balance`).

    Returns
    -------
    table : GeoDataFrame
        ``id, nom, nb_friches, surf_ha, cout, cout_evite, carbone_t``: sums of what is known, NULL where nothing is; 0
        where the territory has no site.
    notes : list of Note

    Examples
    --------
    >>> land = gpd.GeoDataFrame({"id": ["a", "b"], "nom": ["A", "B"]}, geometry=[shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)])
    >>> sites = pd.DataFrame({"surf_m2": [5000.0, 1e4], "cout": [100.0, np.nan], "cout_evite": [10.0, 20.0], "carbone_t": [1.0, 2.0]})
    >>> costs_by_territory(land, np.array([0, 0]), sites)[0].drop(columns="geometry").values.tolist()
    [['a', 'A', 2, 1.5, 100.0, 30.0, 3.0], ['b', 'B', 0, 0.0, 0.0, 0.0, 0.0]]
    """
    table, notes = _counted(territories, rows, sites["surf_m2"].to_numpy())
    for name in ("cout", "cout_evite", "carbone_t"):
        table[name] = _sums(sites[name].to_numpy(), rows, len(table))
    return table, notes


def _counted(
    territories: gpd.GeoDataFrame, rows: np.ndarray, area_m2: np.ndarray
) -> tuple[gpd.GeoDataFrame, list[Note]]:
    table = territories[["geometry", "id", "nom"]].copy()
    table["nb_friches"] = np.bincount(rows[rows >= 0], minlength=len(table))
    table["surf_ha"] = _sums(area_m2, rows, len(table)) / HECTARE
    unknown = int((np.isnan(area_m2) & (rows >= 0)).sum())
    text = translatable("The area of {count} sites is not known: surf_ha of their territories is that of the others.")
    return table, [Note(text, {"count": unknown})] if unknown else []


def _sums(values: np.ndarray, rows: np.ndarray, count: int) -> np.ndarray:
    """Sums of what is known by territory; NaN where there are sites and nothing is known of them."""
    placed, known = rows >= 0, ~np.isnan(values)
    sums = np.bincount(rows[placed & known], values[placed & known], count).astype(np.float64)
    sums[np.setdiff1d(rows[placed & ~known], rows[placed & known])] = np.nan
    return sums
