"""Zones of a plan (PLU, PLUi) against the land that is left and against what may be consumed."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..geometry import cut_by
from ..messages import Note, Progress, checkpoint, part, silent, translatable
from ..overlaps import partition, self_overlaps
from ..territories import match, match_notes
from .land_cover import HA
from .zone_types import YEARS_2AU, ages, zone_types

OPEN = ("1AU", "2AU", "AU")
COLUMNS = {"U": "u", "1AU": "au1", "2AU": "au2", "AU": "au_autre", "A": "a", "N": "n"}

WITHDRAWN = ("01", "02", "05", "07", "08", "19", "25", "31", "34", "35")
"""CNIG's TYPEPSC that take land off what may be built: wood, hazard, reserved land, landscape, farmed land, subsoil,
ecological continuity, remarkable coast, mountain landscape, mountain farming."""

PROGRAMMED = "18"
"""CNIG's TYPEPSC of OAP: it says how land is to be built, not that it may not."""

ROUNDING_HA = 1e-8
"""A smaller surface is the rounding of a difference."""

FITS, SECOND_TOO_MUCH, TOO_MUCH, SPENT = "compatible", "2AU en trop", "1AU en trop", "budget epuise"


@dataclass(frozen=True)
class Layers:
    """What lies over the zones, in their CRS.

    Attributes
    ----------
    cover : GeoDataFrame, optional
        Land cover with ``artif`` (1, 0, NaN).
    constraints : ndarray of object
        Polygons that take land off; they may overlap.
    programmed : ndarray of object
        Polygons of OAP.
    envelope : ndarray of object, optional
        Urban envelope.
    """

    cover: gpd.GeoDataFrame | None = None
    constraints: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=object))
    programmed: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=object))
    envelope: np.ndarray | None = None


@dataclass(frozen=True)
class Plan:
    """The zones and their summary.

    Attributes
    ----------
    zones : DataFrame
        In the order of the input: ``type, surf_ha, artif_ha, non_artif_ha, nc_ha, contraint_ha, oap_ha, disponible_ha,
        dans_enveloppe_pct, age_ans``.
    summary : DataFrame
        One row per territory (or one for all).
    notes : list of Note
    """

    zones: pd.DataFrame
    summary: pd.DataFrame
    notes: list[Note]


def plan_against_envelope(
    zones: gpd.GeoDataFrame,
    layers: Layers,
    *,
    territories: gpd.GeoDataFrame | None = None,
    budget: pd.DataFrame | None = None,
    today: datetime.date | None = None,
    progress: Progress = silent,
) -> Plan:
    """What each zone still leaves to build, and whether all of it fits what may be consumed.

    Parameters
    ----------
    zones : GeoDataFrame
        ``typezone`` and optionally ``ouverture`` (a date); polygons in a metric CRS.
    layers : Layers
    territories : GeoDataFrame, optional
        ``id, nom``; without them one row sums up all zones.
    budget : DataFrame, optional
        ``id, reste_ha``: output of the trajectory.
    today : date, optional
        The day to which the age of zones is counted; needed with ``ouverture``.

    Returns
    -------
    Plan

    Notes
    -----
    available = not artificialised and under no constraint; without land cover: zone − constraints. Land that several
    constraints cover is taken off once. Zones that overlap each count what they share; the surface is said.
    Verdict: 1AU available beyond what is left → `TOO_MUCH`; 1AU fits but not with 2AU and AU → `SECOND_TOO_MUCH`;
    nothing left and something open → `SPENT`; else `FITS`; None where what is left is not known.

    Examples
    --------
    >>> zones = gpd.GeoDataFrame({"typezone": ["AUc", "N"]}, geometry=[shapely.box(0, 0, 100, 100), shapely.box(100, 0, 200, 100)], crs=2154)
    >>> wood = np.array([shapely.box(0, 0, 25, 100)], dtype=object)
    >>> found = plan_against_envelope(zones, Layers(constraints=wood), budget=pd.DataFrame({"id": ["A"], "reste_ha": [0.5]}))
    >>> found.zones["disponible_ha"].tolist(), found.summary["verdict"].tolist()
    ([0.75, 1.0], ['1AU en trop'])
    """
    geometry = zones.geometry.to_numpy()
    kinds, notes = zone_types(zones["typezone"])
    overlaps = self_overlaps(geometry, part(progress, 0.0, 0.1))
    shared = float(shapely.area(overlaps.geometry).sum() / HA)
    if shared > 1e-4:
        notes.append(
            Note(
                translatable("Zones overlap on {surface} ha ({count} pairs), which count in each of them."),
                {"surface": shared, "count": len(overlaps.first)},
            )
        )
    layers, more = _tidy(layers, part(progress, 0.1, 0.25))
    notes += more
    result = _measured(geometry, layers, part(progress, 0.25, 0.6))
    result.insert(0, "type", kinds)
    result["age_ans"] = ages(zones["ouverture"], today) if "ouverture" in zones and today else np.nan
    notes += _covered(result, layers)
    notes += _old(result, "ouverture" in zones)
    if territories is None:
        owner, pieces, measured = np.zeros(len(zones), dtype=np.int64), np.arange(len(zones)), result
        table = pd.DataFrame({"id": ["ensemble"], "nom": ["ensemble"]})
    else:
        cut = cut_by(territories.geometry.to_numpy(), geometry, part(progress, 0.6, 0.7))
        owner, pieces = cut.left, cut.right
        measured = _measured(cut.geometry, layers, part(progress, 0.7, 0.95))
        table = territories[["id", "nom"]].reset_index(drop=True)
        table["surf_ha"] = shapely.area(territories.geometry.to_numpy()) / HA
    old = (result["age_ans"] > YEARS_2AU).to_numpy()[pieces]
    summary = _summary(table, owner, kinds[pieces], measured, old)
    holes, more = _holes(geometry, territories, overlaps.geometry, summary, owner, measured)
    notes += more
    summary["non_zone_ha"] = np.where(holes > ROUNDING_HA, holes, 0.0)
    checkpoint(progress, 0.98)
    notes += _with_budget(summary, budget, territories is None)
    return Plan(result, summary, notes)


def _tidy(layers: Layers, progress: Progress) -> tuple[Layers, list[Note]]:
    """The layers with nothing that counts twice."""
    notes = []
    cover = layers.cover
    if cover is not None:
        once = partition(cover.geometry.to_numpy(), part(progress, 0.0, 0.6))
        if once.overlap_m2 > 1:
            notes.append(
                Note(
                    translatable(
                        "The land cover overlaps itself on {surface} ha, counted once: the first polygon wins."
                    ),
                    {"surface": once.overlap_m2 / HA},
                )
            )
        cover = gpd.GeoDataFrame({"artif": cover["artif"].to_numpy(float)}, geometry=once.geometry, crs=cover.crs)
        cover = cover[~shapely.is_missing(once.geometry)]
    constraints = _once(layers.constraints, part(progress, 0.6, 0.8))
    programmed = _once(layers.programmed, part(progress, 0.8, 0.9))
    envelope = None if layers.envelope is None else _once(layers.envelope, part(progress, 0.9, 1.0))
    return Layers(cover, constraints, programmed, envelope), notes


def _once(geometry: np.ndarray, progress: Progress) -> np.ndarray:
    flat = partition(geometry, progress).geometry if len(geometry) else geometry
    return flat[~shapely.is_missing(flat)]


def _measured(geometry: np.ndarray, layers: Layers, progress: Progress) -> pd.DataFrame:
    """Hectares of each polygon by what lies over it."""

    def within(others: np.ndarray, progress: Progress) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        pieces = cut_by(geometry, others, progress)
        return pieces.left, pieces.right, pieces.geometry

    def total(owner: np.ndarray, pieces: np.ndarray) -> np.ndarray:
        return np.bincount(owner, shapely.area(pieces), len(geometry)).astype(float) / HA

    area = shapely.area(geometry) / HA
    owner, _, constrained = within(layers.constraints, part(progress, 0.0, 0.3))
    withdrawn = total(owner, constrained)
    programmed_owner, _, programmed = within(layers.programmed, part(progress, 0.3, 0.4))
    result = pd.DataFrame({"surf_ha": area})
    if layers.cover is None:
        result["artif_ha"] = result["non_artif_ha"] = result["nc_ha"] = np.nan
        available = area - withdrawn
    else:
        place, row, pieces = within(layers.cover.geometry.to_numpy(), part(progress, 0.4, 0.8))
        state = layers.cover["artif"].to_numpy(float)[row]
        free = state == 0
        result["artif_ha"] = total(place[state == 1], pieces[state == 1])
        result["non_artif_ha"] = total(place[free], pieces[free])
        result["nc_ha"] = np.maximum(area - result["artif_ha"] - result["non_artif_ha"], 0)
        taken = cut_by(pieces[free], layers.constraints, part(progress, 0.8, 0.9))
        available = result["non_artif_ha"] - total(place[free][taken.left], taken.geometry)
    result["contraint_ha"] = withdrawn
    result["oap_ha"] = total(programmed_owner, programmed)
    result["disponible_ha"] = np.where(available > ROUNDING_HA, available, 0.0)
    result["dans_enveloppe_pct"] = np.nan
    if layers.envelope is not None:
        owner, _, inside = within(layers.envelope, part(progress, 0.9, 1.0))
        result["dans_enveloppe_pct"] = 100 * total(owner, inside) / area
    return result


def _covered(zones: pd.DataFrame, layers: Layers) -> list[Note]:
    if layers.cover is None:
        return [
            Note(translatable("Without land cover, what is available is the zone less its constraints, built or not."))
        ]
    unknown = float(zones["nc_ha"].sum())
    if unknown <= 0.01:
        return []
    return [
        Note(
            translatable(
                "{surface} ha of the zones have no classified land cover: neither artificialised nor available (nc_ha)."
            ),
            {"surface": unknown},
        )
    ]


def _old(zones: pd.DataFrame, dated: bool) -> list[Note]:
    second = zones["type"] == "2AU"
    if not dated or not second.any():
        return []
    notes = []
    old = second & (zones["age_ans"] > YEARS_2AU)
    if old.any():
        notes.append(
            Note(
                translatable(
                    "{count} 2AU zones ({surface} ha) are older than {years} years: opening them asks for a revision of the plan."
                ),
                {"count": int(old.sum()), "surface": float(zones["surf_ha"][old].sum()), "years": YEARS_2AU},
            )
        )
    undated = second & zones["age_ans"].isna()
    if undated.any():
        notes.append(
            Note(
                translatable("{count} 2AU zones have no date that can be read: their age is not known."),
                {"count": int(undated.sum())},
            )
        )
    return notes


def _summary(
    table: pd.DataFrame, owner: np.ndarray, kinds: np.ndarray, measured: pd.DataFrame, old: np.ndarray
) -> pd.DataFrame:
    """Hectares by territory and type."""
    result = table.copy()

    def total(column: str, rows: np.ndarray) -> np.ndarray:
        return np.bincount(owner[rows], measured[column].to_numpy(float)[rows], len(table)).astype(float)

    for measure, suffix in (("surf_ha", "ha"), ("disponible_ha", "disponible_ha")):
        for kind, name in COLUMNS.items():
            result[f"{name}_{suffix}"] = total(measure, kinds == kind)
        result[f"au_{suffix}"] = total(measure, np.isin(kinds, OPEN))
        if measure == "surf_ha":
            result["sans_type_ha"] = total(measure, pd.isna(kinds))
    result["au2_ancien_ha"] = total("surf_ha", (kinds == "2AU") & old)
    return result


def _holes(
    geometry: np.ndarray,
    territories: gpd.GeoDataFrame | None,
    overlaps: np.ndarray,
    summary: pd.DataFrame,
    owner: np.ndarray,
    measured: pd.DataFrame,
) -> tuple[np.ndarray, list[Note]]:
    """Surface of each territory in no zone; without territories, of the holes that zones enclose."""
    if territories is None:
        outline = shapely.get_parts(shapely.union_all(geometry))
        rings = shapely.get_num_interior_rings(outline).sum()
        solid = shapely.polygons(shapely.get_exterior_ring(outline))
        hole = np.array([max(float(shapely.area(solid).sum() - shapely.area(outline).sum()) / HA, 0.0)])
        template = translatable("Zones leave {count} holes between them, {surface} ha in all.")
    else:
        zoned = np.bincount(owner, measured["surf_ha"].to_numpy(), len(territories))
        pieces = cut_by(territories.geometry.to_numpy(), overlaps)
        twice = np.bincount(pieces.left, shapely.area(pieces.geometry), len(territories)) / HA
        hole = np.maximum(summary["surf_ha"].to_numpy() - zoned + twice, 0)
        rings = int((hole > 0.01).sum())
        template = translatable("{count} territories are not wholly zoned: {surface} ha lie in no zone.")
    notes = [Note(template, {"count": int(rings), "surface": float(hole.sum())})] if rings and hole.sum() > 1e-4 else []
    if territories is not None:
        outside = float(shapely.area(geometry).sum() / HA - zoned.sum())
        if outside > 0.01:
            notes.append(
                Note(
                    translatable(
                        "{surface} ha of the zones lie outside every territory: they count in no row of the summary."
                    ),
                    {"surface": outside},
                )
            )
    return hole, notes


def _with_budget(summary: pd.DataFrame, budget: pd.DataFrame | None, whole: bool) -> list[Note]:
    """Add what is left, the gap and the verdict to the summary."""
    notes = []
    left = pd.Series(np.nan, index=summary.index)
    if budget is not None:
        if whole:
            left[:] = budget["reste_ha"].sum(skipna=False)
        else:
            rows = match(summary["id"], budget["id"])
            left[rows >= 0] = budget["reste_ha"].to_numpy(float)[rows[rows >= 0]]
            notes += match_notes(list(summary["id"]), list(budget["id"]), rows, ("TERRITORIES", "BUDGET"))
            twice = int(budget["id"].duplicated().sum())
            if twice:
                notes.append(
                    Note(
                        translatable("{count} rows of the budget repeat a territory: the first one counts."),
                        {"count": twice},
                    )
                )
        missing = int(left.isna().sum())
        if missing:
            notes.append(
                Note(
                    translatable("{count} territories have no budget left known: no verdict for them."),
                    {"count": missing},
                )
            )
    first, opened = summary["au1_disponible_ha"], summary["au_disponible_ha"]
    summary["reste_ha"] = left
    summary["ecart_ha"] = left - opened
    verdict = np.select(
        [opened <= 0, left <= 0, first > left, opened > left], [FITS, SPENT, TOO_MUCH, SECOND_TOO_MUCH], FITS
    )
    summary["verdict"] = pd.Series(verdict, index=summary.index, dtype=object).where(left.notna(), None)
    return notes
