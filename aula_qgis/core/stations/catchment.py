"""What lies within isochrones: people, jobs, land to build on, cycle facilities, parking."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..geometry import intersections, polygons_only
from ..messages import Fault, Note, Progress, part, silent, translatable

HA = 10_000
IMPUTED = "imputee"
"""Column of the population: 1 where INSEE estimated the cell (``i_est_200``)."""

TRANSFORMING = "US6"
"""Beginning of the land use codes (OCS GE, OCS2D) of land in transition, abandoned or without use: mutable land."""

FIGURES = [
    "densite_hab_ha",
    "part_territoire_pct",
    "part_imputee_pct",
    "emplois",
    "au_ha",
    "mutable_ha",
    "constructible_ha",
    "logements_possibles",
    "cyclable_km",
    "stationnements",
]


@dataclass(frozen=True)
class Catchment:
    """Figures of isochrones.

    Attributes
    ----------
    polygons : GeoDataFrame
        ``gare_id, nom, minutes, surf_ha``, the counted fields of the population, then `FIGURES`. NaN is not known: the
        layer was not given.
    together : DataFrame
        One row per cutoff, for all stations together, each place once: ``minutes, gares, surf_ha``, the counted fields,
        ``part_territoire_pct``.
    notes : list of Note
    """

    polygons: gpd.GeoDataFrame
    together: pd.DataFrame
    notes: list[Note]


@dataclass(frozen=True)
class Around:
    """Layers that are optional; None where not given.

    Attributes
    ----------
    jobs : GeoDataFrame or None
        ``emplois``; polygons or points.
    zoning : ndarray of object or None
        Polygons of zones to urbanise (AU).
    mutable : ndarray of object or None
        Polygons of mutable land.
    cycling : ndarray of object or None
        Lines.
    parking : GeoDataFrame or None
        ``places``; points.
    territory : ndarray of object or None
        Polygons of the territory whose people are the whole: only those of them who live in a zone count in its share.
        Without it the whole is the layer of the population.
    """

    jobs: gpd.GeoDataFrame | None = None
    zoning: np.ndarray | None = None
    mutable: np.ndarray | None = None
    cycling: np.ndarray | None = None
    parking: gpd.GeoDataFrame | None = None
    territory: np.ndarray | None = None


def catchment(
    isochrones: gpd.GeoDataFrame,
    population: gpd.GeoDataFrame,
    counts: list[str],
    around: Around,
    *,
    density: float,
    progress: Progress = silent,
) -> Catchment:
    """Sum what lies in each isochrone.

    Parameters
    ----------
    isochrones : GeoDataFrame
        ``gare_id, nom, minutes``, polygons of a metric CRS.
    population : GeoDataFrame
        The columns of `counts`, optionally `IMPUTED`. Surfaces (cells, buildings) are shared by area, so that parts add
        up to the whole; points are in or out. The first of `counts` is the people.
    counts : list of str
    around : Around
    density : float
        Dwellings a hectare of land to build on.

    Returns
    -------
    Catchment

    Raises
    ------
    Fault
        A count that is negative.

    Notes
    -----
    A cell that lies half in an isochrone counts by half, whether its people live there or not. Land to build on
    (``constructible_ha``) is land of zones AU and mutable land, what is both once.

    Examples
    --------
    >>> reach = gpd.GeoDataFrame({"gare_id": ["1"], "nom": ["Gare"], "minutes": [5.0]}, geometry=[shapely.box(0, 0, 100, 100)], crs=2154)
    >>> cells = gpd.GeoDataFrame({"ind": [40.5]}, geometry=[shapely.box(0, 0, 200, 100)], crs=2154)
    >>> catchment(reach, cells, ["ind"], Around(), density=60).polygons[["ind", "densite_hab_ha"]].values.tolist()
    [[20.25, 20.25]]
    """
    zones = isochrones.geometry.to_numpy()
    notes: list[Note] = []
    values = np.column_stack([_counts(population, name, notes) for name in counts])
    parts = Shares.of(zones, population.geometry.to_numpy(), part(progress, 0.0, 0.4))
    sums = parts.sums(values)
    if not sums[:, 0].any():
        notes.append(
            Note(
                "Nobody lives in any isochrone: check that both layers cover the same area, and that the field {field} counts people.",
                {"field": counts[0]},
            )
        )
    columns = ["gare_id", "nom", "minutes"]
    table = pd.DataFrame(isochrones[columns]).assign(surf_ha=shapely.area(zones) / HA, **dict(zip(counts, sums.T)))
    people = table[counts[0]].to_numpy()
    table["densite_hab_ha"] = people / table["surf_ha"].where(table["surf_ha"] > 0).to_numpy()
    table["part_territoire_pct"] = _share(zones, population, values[:, 0], around.territory, part(progress, 0.4, 0.45))
    table["part_imputee_pct"] = np.nan
    if IMPUTED in population:
        estimated = parts.sums((values[:, 0] * (population[IMPUTED].to_numpy(dtype=float) == 1))[:, None])[:, 0]
        table["part_imputee_pct"] = 100 * np.divide(
            estimated, people, out=np.full(len(people), np.nan), where=people > 0
        )
        notes += _estimated(values[:, 0], population[IMPUTED].to_numpy(dtype=float) == 1)
    for name, found in _facilities(zones, around, part(progress, 0.45, 0.7)).items():
        table[name] = found
    for name, found in _land(zones, around, density, part(progress, 0.7, 0.9)).items():
        table[name] = found
    result = gpd.GeoDataFrame(table[[*columns, "surf_ha", *counts, *FIGURES]], geometry=zones, crs=isochrones.crs)
    together = _together(result, population, values, counts, around.territory, part(progress, 0.9, 1.0))
    return Catchment(result, together, notes)


def named_isochrones(isochrones: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Isochrones with a ``nom`` (the station's identifier where it has none) and ``minutes`` (NaN where not known).

    Examples
    --------
    >>> reach = gpd.GeoDataFrame({"gare_id": ["1", "2"], "nom": ["Gare", None]})
    >>> named_isochrones(reach)["nom"].tolist()
    ['Gare', '2']
    """
    name = isochrones["nom"] if "nom" in isochrones else isochrones["gare_id"]
    return isochrones.assign(
        minutes=isochrones.get("minutes", np.nan), nom=name.where(name.notna(), isochrones["gare_id"])
    )


def located(frame: gpd.GeoDataFrame, layer: str) -> tuple[gpd.GeoDataFrame, list[Note]]:
    """The rows that have a geometry, and how many have none.

    Examples
    --------
    >>> cells, notes = located(gpd.GeoDataFrame({"ind": [1, 2]}, geometry=[shapely.Point(0, 0), None]), "cells")
    >>> len(cells), str(notes[0])
    (1, 'cells: 1 rows without geometry were left out.')
    """
    present = (~(frame.geometry.isna() | frame.geometry.is_empty)).to_numpy(dtype=bool)
    if present.all():
        return frame, []
    message = translatable("{layer}: {count} rows without geometry were left out.")
    notes = [Note(message, {"layer": layer, "count": int((~present).sum())})]
    return frame[present].reset_index(drop=True), notes


@dataclass(frozen=True)
class Shares:
    """Which part of which row lies in which zone.

    Attributes
    ----------
    zone, row : ndarray of int64
    share : ndarray of float64
        Of the surface of the row; 1 for points.
    count : int
        Number of zones.
    """

    zone: np.ndarray
    row: np.ndarray
    share: np.ndarray
    count: int

    @classmethod
    def of(cls, zones: np.ndarray, geometry: np.ndarray, progress: Progress = silent) -> Shares:
        """Shares of polygons (by area) or points (whole) in zones."""
        area = shapely.area(geometry)
        tree = shapely.STRtree(geometry)
        if not area.any():
            zone, row = tree.query(zones, predicate="intersects")
            return cls(zone, row, np.ones(len(row)), len(zones))
        pairs, shared = intersections(zones, geometry, tree.query(zones), progress)
        return cls(pairs[0], pairs[1], shapely.area(shared) / area[pairs[1]], len(zones))

    def sums(self, values: np.ndarray) -> np.ndarray:
        """Values (a column each) summed by zone."""
        return np.column_stack(
            [np.bincount(self.zone, self.share * column[self.row], self.count) for column in values.T]
        )


def _counts(frame: pd.DataFrame, name: str, notes: list[Note]) -> np.ndarray:
    values = pd.to_numeric(frame[name], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    negative, missing = int((values < 0).sum()), int(np.isnan(values).sum())
    if negative:
        raise Fault(
            "{count} rows of the population have a negative {field}: correct the field.", count=negative, field=name
        )
    if missing:
        notes.append(
            Note(
                "{count} rows of the population have no {field}: they count for nothing.",
                {"count": missing, "field": name},
            )
        )
    return np.nan_to_num(values)


def _estimated(people: np.ndarray, flagged: np.ndarray) -> list[Note]:
    if not people.any():
        return []
    share = 100 * float(people[flagged].sum()) / float(people.sum())
    return [
        Note(
            "{share} % of the people of the layer stand in cells that were estimated, not counted.",
            {"share": round(share, 2)},
            False,
        )
    ]


def _share(
    zones: np.ndarray,
    population: gpd.GeoDataFrame,
    people: np.ndarray,
    territory: np.ndarray | None,
    progress: Progress,
) -> np.ndarray:
    """Share of the people of the territory, or of the layer, who live in each zone, %; NaN where nobody lives at all."""
    total = people.sum()
    if territory is not None:
        outline = shapely.union_all(territory)
        zones = np.append(polygons_only(shapely.intersection(zones, outline)), outline)
    inside = Shares.of(zones, population.geometry.to_numpy(), progress).sums(people[:, None])[:, 0]
    if territory is not None:
        inside, total = inside[:-1], inside[-1]
    return 100 * inside / (total or np.nan)


def _facilities(zones: np.ndarray, around: Around, progress: Progress) -> dict[str, np.ndarray]:
    nothing = np.full(len(zones), np.nan)
    found = {"emplois": nothing, "cyclable_km": nothing, "stationnements": nothing}
    if around.jobs is not None:
        jobs = pd.to_numeric(around.jobs["emplois"]).fillna(0).to_numpy(dtype=float)
        found["emplois"] = Shares.of(zones, around.jobs.geometry.to_numpy(), progress).sums(jobs[:, None])[:, 0]
    if around.cycling is not None:
        zone, line = shapely.STRtree(around.cycling).query(zones, predicate="intersects")
        metres = shapely.length(shapely.intersection(zones[zone], around.cycling[line]))
        found["cyclable_km"] = np.bincount(zone, metres, len(zones)) / 1000
    if around.parking is not None:
        places = pd.to_numeric(around.parking["places"]).fillna(0).to_numpy(dtype=float)
        found["stationnements"] = Shares.of(zones, around.parking.geometry.to_numpy(), progress).sums(places[:, None])[
            :, 0
        ]
    return found


def _land(zones: np.ndarray, around: Around, density: float, progress: Progress) -> dict[str, np.ndarray]:
    nothing = np.full(len(zones), np.nan)
    found = dict.fromkeys(("au_ha", "mutable_ha", "constructible_ha", "logements_possibles"), nothing)
    kinds = {"au_ha": around.zoning, "mutable_ha": around.mutable}
    merged = {}
    for name, land in kinds.items():
        if land is not None:
            merged[name] = shapely.union_all(land)
            found[name] = _area_in(zones, shapely.get_parts(merged[name]), progress)
    if merged:
        both = shapely.union_all(np.array(list(merged.values()), dtype=object))
        found["constructible_ha"] = _area_in(zones, shapely.get_parts(both), progress)
        found["logements_possibles"] = found["constructible_ha"] * density
    return found


def _area_in(zones: np.ndarray, land: np.ndarray, progress: Progress) -> np.ndarray:
    """Hectares of each zone under polygons that do not overlap."""
    land = polygons_only(land)
    pairs, shared = intersections(zones, land, shapely.STRtree(land).query(zones), progress)
    return np.bincount(pairs[0], shapely.area(shared), len(zones)) / HA


def _together(
    table: gpd.GeoDataFrame,
    population: gpd.GeoDataFrame,
    values: np.ndarray,
    counts: list[str],
    territory: np.ndarray | None,
    progress: Progress,
) -> pd.DataFrame:
    minutes, codes = np.unique(table["minutes"].to_numpy(dtype=float), return_inverse=True)
    zones = table.geometry.to_numpy()
    merged = np.array([shapely.union_all(zones[codes == k]) for k in range(len(minutes))], dtype=object)
    sums = Shares.of(merged, population.geometry.to_numpy(), part(progress, 0.0, 0.5)).sums(values)
    stations = [table["gare_id"][codes == k].nunique() for k in range(len(minutes))]
    frame = pd.DataFrame(
        {"minutes": minutes, "gares": stations, "surf_ha": shapely.area(merged) / HA, **dict(zip(counts, sums.T))}
    )
    return frame.assign(
        part_territoire_pct=_share(merged, population, values[:, 0], territory, part(progress, 0.5, 1.0))
    )


def to_urbanise(types: pd.Series) -> np.ndarray:
    """Zones to urbanise of a plan, by the CNIG field ``typezone`` (AUc, AUs, 1AU, 2AU…).

    Examples
    --------
    >>> to_urbanise(pd.Series(["AUc", "U", "1AUb", None])).tolist()
    [True, False, True, False]
    """
    return types.fillna("").astype(str).str.strip().str.match(r"\d?AU").to_numpy(dtype=bool)


def zones_to_urbanise(zones: gpd.GeoDataFrame) -> tuple[np.ndarray, list[Note]]:
    """The polygons of zones to urbanise of a plan: those of its ``type`` (see `to_urbanise`), all where it has none.

    Examples
    --------
    >>> plan = gpd.GeoDataFrame({"type": ["AUc", "U"]}, geometry=[shapely.box(0, 0, 1, 1)] * 2, crs=2154)
    >>> found, notes = zones_to_urbanise(plan)
    >>> len(found), str(notes[0])
    (1, 'Zoning: 1 zones AU of 2, by the field typezone.')
    """
    typed = "type" in zones
    chosen = zones[to_urbanise(zones["type"])] if typed else zones
    template = (
        translatable("Zoning: {count} zones AU of {total}, by the field typezone.")
        if typed
        else translatable("The zoning has no field typezone: all its {total} zones are taken as AU.")
    )
    return chosen.geometry.to_numpy(), [Note(template, {"count": len(chosen), "total": len(zones)}, not typed)]


def mutable_land(land: gpd.GeoDataFrame) -> tuple[np.ndarray, list[Note]]:
    """The polygons of mutable land: those whose use ``us`` is in transition, all where the layer has no use.

    Examples
    --------
    >>> cover = gpd.GeoDataFrame({"us": ["US6.1", "US5", None]}, geometry=[shapely.box(0, 0, 1, 1)] * 3, crs=2154)
    >>> len(mutable_land(cover)[0])
    1
    """
    used = "us" in land
    chosen = land[land["us"].fillna("").str.startswith(TRANSFORMING).astype(bool)] if used else land
    template = (
        translatable("Mutable land: {count} of {total} polygons, those in transition, abandoned or without use (US6).")
        if used
        else translatable("Mutable land: all {total} polygons of the layer.")
    )
    return chosen.geometry.to_numpy(), [Note(template, {"count": len(chosen), "total": len(land)}, False)]
