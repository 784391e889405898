"""The observatory's figures: what the roofs of each territory yield, and what tanks keep of the rain."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..messages import Fault, Note, Progress, checkpoint, silent
from .rain import YEAR_DAYS, RainSeries, gap_notes, wettest_days

HA = 10_000
TOP = 10
"""Roofs listed for each use of buildings."""

SIZE_TOLERANCE_M3 = 1e-9
UNKNOWN_USE = "Indifférencié"
UNKNOWN_MATERIAL = "inconnu"
SUMMED = ("surf_toit_m2", "pot_an_m3", "fourni_m3_an", "retenu_an_m3", "retenu_10j_m3", "ruissele_10j_m3")
IDENTITY_TOLERANCE = 1e-9


@dataclass(frozen=True)
class Observatory:
    """Figures of territories.

    Attributes
    ----------
    territories : GeoDataFrame
        One row per territory: ``id, nom, parent, nb_toits, surf_toit_ha, pot_an_m3, pot_par_habitant_m3,
        couverture_demande_pct, fourni_m3_an, retenu_an_m3, retenu_10j_m3, ruissele_10j_m3, regle_m3, population`` and
        the geometry. `retenu_10j_m3` and `ruissele_10j_m3` are means of one of the ten wettest days. NaN is not known.
    parents : DataFrame or None
        The same figures by parent; None without parents.
    by_class : DataFrame
        ``id, classe, materiau, nb_toits, surf_toit_ha, pot_an_m3``: by use of the building and material of the roof.
    top : GeoDataFrame
        The roofs with the largest yield of each use: ``id, classe, rang, surf_toit_m2, pot_an_m3``.
    wettest : DataFrame or None
        ``date, mm`` of the ten wettest days; None without a series.
    notes : list of Note
    """

    territories: gpd.GeoDataFrame
    parents: pd.DataFrame | None
    by_class: pd.DataFrame
    top: gpd.GeoDataFrame
    wettest: pd.DataFrame | None
    notes: list[Note]


def observatory(
    roofs: gpd.GeoDataFrame,
    territories: gpd.GeoDataFrame,
    *,
    domestic_litres: float,
    retention_mm: float | None = None,
    series: RainSeries | None = None,
    progress: Progress = silent,
) -> Observatory:
    """Sum roofs and their tanks by territory.

    Parameters
    ----------
    roofs : GeoDataFrame
        Of `roofs.roof_yields`, or of `tanks.size_tanks` with the roofs' columns: ``surf_toit_m2, pot_an_m3``, optionally
        ``usage, materiau, coef_total`` and ``toit, taille_m3, taille_conseillee_m3, fourni_m3_an, retenu_an_m3,
        retenu_10j_m3``. Of a roof with several sizes the recommended one counts.
    territories : GeoDataFrame
        ``id``, optionally ``nom, parent, population``; polygons in the CRS of the roofs.
    domestic_litres : float
        Domestic demand, litres a person and a day.
    retention_mm : float, optional
        What the local rule asks to keep of a rain, mm on each m² of roof.
    series : RainSeries, optional
        For what runs off the roofs on the ten wettest days.

    Returns
    -------
    Observatory

    Raises
    ------
    Fault
        No roof, no territory, a territory without identifier, a column that is not there, no roof in any territory.

    Notes
    -----
    A roof belongs to the one territory that holds its point on surface (the first where territories overlap), so that
    territories add up to their roofs; this is checked. Share of the demand covered: what tanks supply where they are
    given, else the yield, over population · litres · 365.25.

    Examples
    --------
    >>> roof = gpd.GeoDataFrame({"surf_toit_m2": [100.0], "pot_an_m3": [60.0]}, geometry=[shapely.box(0, 0, 10, 10)], crs=2154)
    >>> commune = gpd.GeoDataFrame({"id": ["1"], "population": [4.0]}, geometry=[shapely.box(-9, -9, 99, 99)], crs=2154)
    >>> result = observatory(roof, commune, domestic_litres=147, retention_mm=16).territories
    >>> result[["pot_par_habitant_m3", "regle_m3"]].values.tolist()
    [[15.0, 1.6]]
    """
    _check(roofs, territories)
    roofs, notes = _one_size(roofs)
    checkpoint(progress, 0.1)
    place, place_notes = _places(roofs, territories)
    checkpoint(progress, 0.7)
    wettest = None
    if series is not None:
        wettest = wettest_days(series)
        notes += gap_notes(series)
        if "coef_total" in roofs:
            reached = roofs["surf_toit_m2"] * roofs["coef_total"] / 1000
            roofs = roofs.assign(ruissele_10j_m3=reached * wettest["mm"].mean())
        else:
            notes.append(
                Note("The roofs have no field coef_total: what runs off them on the wettest days is left empty.")
            )
    if "retenu_an_m3" not in roofs:
        notes.append(
            Note(
                "The roofs have no tanks: what is kept of the rain is left empty. Run the tanks first and choose their result as roofs."
            )
        )
    inside = np.flatnonzero(place >= 0)
    rows = _sums(roofs.iloc[inside], territories["id"].to_numpy()[place[inside]], territories)
    notes += place_notes + _identity_notes(rows, roofs.iloc[inside])
    rows = _figures(rows, domestic_litres, retention_mm)
    result = _with_outline(rows, territories)
    located = roofs.iloc[inside].assign(id=territories["id"].to_numpy()[place[inside]])
    return Observatory(
        result, _parents(rows, domestic_litres, retention_mm), _by_class(located), _top(located), wettest, notes
    )


def _check(roofs: gpd.GeoDataFrame, territories: gpd.GeoDataFrame) -> None:
    for column in ("surf_toit_m2", "pot_an_m3"):
        if column not in roofs:
            raise Fault(
                "The roofs have no field {column}: choose a layer made by the algorithm of roofs or of tanks.",
                column=column,
            )
    if not len(roofs) or not len(territories):
        raise Fault("The layer of roofs or of territories is empty: choose layers with at least one row.")
    nameless = int(territories["id"].isna().sum())
    if nameless:
        raise Fault("{count} territories have no identifier: fill in the identifier field.", count=nameless)


def _one_size(roofs: gpd.GeoDataFrame) -> tuple[gpd.GeoDataFrame, list[Note]]:
    """One row per roof: of several sizes the recommended one, or the first where none is."""
    if "toit" not in roofs or not roofs["toit"].duplicated().any():
        return roofs, []
    far = (roofs["taille_m3"] - roofs["taille_conseillee_m3"]).abs().fillna(np.inf)
    order = np.lexsort((far.to_numpy(), roofs["toit"].to_numpy()))
    chosen = roofs.iloc[order].drop_duplicates("toit")
    advised = int(
        (far.to_numpy()[order][~roofs["toit"].iloc[order].duplicated().to_numpy()] <= SIZE_TOLERANCE_M3).sum()
    )
    return chosen, [
        Note(
            "The roofs stand with several tank sizes: the recommended size counts for {advised} of {total} roofs, the first one for the others.",
            {"advised": advised, "total": len(chosen)},
            False,
        )
    ]


def _places(roofs: gpd.GeoDataFrame, territories: gpd.GeoDataFrame) -> tuple[np.ndarray, list[Note]]:
    """Row of the territory of each roof, −1 for none."""
    points = shapely.point_on_surface(roofs.geometry.to_numpy())
    roof, territory = shapely.STRtree(points).query(territories.geometry.to_numpy(), predicate="intersects")[::-1]
    ids = pd.factorize(territories["id"])[0]
    pairs = pd.DataFrame({"roof": roof, "territory": territory, "id": ids[territory]}).sort_values(
        ["roof", "territory"]
    )
    first = pairs.drop_duplicates("roof")
    place = np.full(len(roofs), -1)
    place[first["roof"]] = first["territory"]
    if not len(first):
        raise Fault(
            "No roof lies in any territory: check that both layers cover the same area and their CRS are right."
        )
    notes = []
    outside = place < 0
    if outside.any():
        notes.append(
            Note(
                "{count} roofs lie in no territory, with {surface} ha and {volume} m3 a year: they count nowhere.",
                {
                    "count": int(outside.sum()),
                    "surface": float(roofs["surf_toit_m2"][outside].sum()) / HA,
                    "volume": float(roofs["pot_an_m3"][outside].sum()),
                },
            )
        )
    several = int((pairs.drop_duplicates(["roof", "id"]).groupby("roof").size() > 1).sum())
    if several:
        notes.append(
            Note(
                "{count} roofs lie in several territories that overlap: each counts in the first one.",
                {"count": several},
            )
        )
    unknown = int(roofs["pot_an_m3"].isna().sum())
    if unknown:
        notes.append(Note("{count} roofs have no yield: they count with their surface only.", {"count": unknown}))
    return place, notes


def _sums(roofs: gpd.GeoDataFrame, ids: np.ndarray, territories: gpd.GeoDataFrame) -> pd.DataFrame:
    """One row per identifier, with the sums of its roofs; columns the roofs lack are NaN."""
    present = [column for column in SUMMED if column in roofs]
    groups = roofs[present].groupby(ids)
    sums = groups.sum().assign(nb_toits=groups.size())
    columns = [column for column in ("id", "nom", "parent", "population") if column in territories]
    rows = pd.DataFrame(territories[columns]).drop_duplicates("id").reset_index(drop=True)
    sums = sums.reindex(rows["id"].to_numpy()).fillna(0.0).reset_index(drop=True)
    rows = rows.join(sums.astype({"nb_toits": int}))
    for column in SUMMED + ("population",):
        if column not in rows:
            rows[column] = np.nan
    if "nom" not in rows:
        rows["nom"] = rows["id"]
    return rows


def _figures(rows: pd.DataFrame, domestic_litres: float, retention_mm: float | None) -> pd.DataFrame:
    """The figures that follow from the sums."""
    people = rows["population"].where(rows["population"] > 0)
    covered = rows["fourni_m3_an"].fillna(rows["pot_an_m3"])
    return rows.assign(
        surf_toit_ha=rows["surf_toit_m2"] / HA,
        pot_par_habitant_m3=rows["pot_an_m3"] / people,
        couverture_demande_pct=100 * covered / (people * domestic_litres / 1000 * YEAR_DAYS),
        regle_m3=np.nan if retention_mm is None else rows["surf_toit_m2"] * retention_mm / 1000,
    )


FIGURES = [
    "nb_toits",
    "surf_toit_ha",
    "pot_an_m3",
    "pot_par_habitant_m3",
    "couverture_demande_pct",
    "fourni_m3_an",
    "retenu_an_m3",
    "retenu_10j_m3",
    "ruissele_10j_m3",
    "regle_m3",
    "population",
]
"""Columns of territories and of parents, in their order."""


def _with_outline(rows: pd.DataFrame, territories: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    outlines: dict[object, list] = {}
    for name, outline in zip(territories["id"], territories.geometry):
        outlines.setdefault(name, []).append(outline)
    geometry = [parts[0] if len(parts) == 1 else shapely.union_all(parts) for parts in outlines.values()]
    names = [column for column in ("id", "nom", "parent") if column in rows]
    return gpd.GeoDataFrame(rows[names + FIGURES], geometry=geometry, crs=territories.crs)


def _parents(rows: pd.DataFrame, domestic_litres: float, retention_mm: float | None) -> pd.DataFrame | None:
    if "parent" not in rows:
        return None
    sums = rows.groupby("parent")[[*SUMMED, "nb_toits", "population"]].sum(min_count=1).reset_index()
    return _figures(sums, domestic_litres, retention_mm).rename(columns={"parent": "id"})[["id", *FIGURES]]


def _by_class(roofs: gpd.GeoDataFrame) -> pd.DataFrame:
    roofs = _named(roofs)
    groups = roofs.groupby(["id", "classe", "materiau"], sort=True)
    sums = groups[["surf_toit_m2", "pot_an_m3"]].sum().assign(nb_toits=groups.size()).reset_index()
    sums["surf_toit_ha"] = sums["surf_toit_m2"] / HA
    return sums[["id", "classe", "materiau", "nb_toits", "surf_toit_ha", "pot_an_m3"]]


def _named(roofs: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """With the use of the building as `classe`, and words where use or material are not known."""

    def words(column: str, otherwise: str) -> pd.Series:
        values = roofs[column] if column in roofs else pd.Series(None, index=roofs.index, dtype=object)
        return values.astype(object).where(values.notna(), otherwise)

    return roofs.assign(classe=words("usage", UNKNOWN_USE), materiau=words("materiau", UNKNOWN_MATERIAL))


def _top(roofs: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    largest = _named(roofs).sort_values("pot_an_m3", ascending=False, kind="stable")
    largest = largest.assign(rang=largest.groupby("classe").cumcount() + 1)
    largest = largest[largest["rang"] <= TOP].sort_values(["classe", "rang"])
    return largest[["id", "classe", "rang", "surf_toit_m2", "pot_an_m3", largest.geometry.name]]


def _identity_notes(rows: pd.DataFrame, roofs: gpd.GeoDataFrame) -> list[Note]:
    gap = abs(float(rows["pot_an_m3"].sum() - roofs["pot_an_m3"].sum()))
    if gap <= IDENTITY_TOLERANCE * float(roofs["pot_an_m3"].sum()):
        return []
    return [Note("Territories and their roofs differ by {gap} m3 a year.", {"gap": gap})]
