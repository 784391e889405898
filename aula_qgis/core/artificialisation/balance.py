"""Accounts of artificialisation (or of ENAF consumption) by territory, between two dates.

Code de l'urbanisme, L. 101-2-1: net artificialisation is the balance of soils artificialised (gross) and soils
reversed over a perimeter and a period. All surfaces are those of the polygons in the layers' projected CRS.
"""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..geometry import OVERLAP_TOLERANCE_M2, Pieces, cut_by, match_equal, overlay
from ..messages import Fault, Note, Progress, checkpoint, part, silent, translatable
from ..overlaps import Partition, overlaps_of, partition, self_overlaps
from .land_cover import BUILT, HA, LandCover
from .nomenclature import Regime
from .thresholds import zones

IDENTITY_TOLERANCE_HA = 1e-6
"""Stock difference and net flow may differ by this much before it is reported."""

FLOW_NAMES = {
    (Regime.ARTIFICIALISATION, "consumed", 1): "artificialisation",
    (Regime.ARTIFICIALISATION, "consumed", -1): "desartificialisation",
    (Regime.ARTIFICIALISATION, "sealed", 1): "impermeabilisation",
    (Regime.ARTIFICIALISATION, "sealed", -1): "desimpermeabilisation",
    (Regime.ENAF, "consumed", 1): "consommation_enaf",
    (Regime.ENAF, "consumed", -1): "renaturation_enaf",
}


@dataclass(frozen=True)
class Account:
    """What happened to the soils of each territory.

    Attributes
    ----------
    territories : GeoDataFrame
        One row per territory; hectares in the columns of the contract (see `STOCKS`, `FLOWS`).
    flows : GeoDataFrame
        One row per changed piece and flux: ``territoire, cs_avant, us_avant, cs_apres, us_apres, flux, surf_m2``.
    matrix : DataFrame
        ``classe_avant, classe_apres, surf_ha`` over all territories.
    parents : DataFrame or None
        The territories' columns summed by parent; None without parents.
    regime : Regime
    notes : list of Note
    """

    territories: gpd.GeoDataFrame
    flows: gpd.GeoDataFrame
    matrix: pd.DataFrame
    parents: pd.DataFrame | None
    regime: Regime
    notes: list[Note]


@dataclass(frozen=True)
class _Change:
    """Pieces with their row in the land cover of each date."""

    before: LandCover
    after: LandCover
    old: np.ndarray
    new: np.ndarray
    geometry: np.ndarray


def balance(
    before: LandCover,
    after: LandCover,
    territories: gpd.GeoDataFrame,
    *,
    years: float,
    min_change: float = 0.0,
    progress: Progress = silent,
) -> Account:
    """Account of two land-cover layers.

    Parameters
    ----------
    before, after : LandCover
        Classified land cover at the two dates, same regime, same metric CRS. Where a layer covers itself the first
        polygon counts, and the surface is said.
    territories : GeoDataFrame
        Columns ``id, nom`` and optionally ``parent``; polygons. Rows of one id are one territory. Territories that
        overlap each count what they share, and the surface is said.
    years : float
        Time between the dates.
    min_change : float
        Changes of a piece smaller than this (m²) are not counted as change: the piece keeps its first state, and its
        surface is given apart in ``sous_seuil_ha``.
    progress : callable, optional

    Returns
    -------
    Account
        Stocks and flows count only what is covered and classified at both dates; what is covered but not classified
        stands in ``nc_ha``, what is not covered shows in ``couvert_pct``.

    Raises
    ------
    Fault
        No territory, a territory without identifier, dates that do not follow each other.

    Notes
    -----
    net = gross − reversed; stock after − stock before = net, checked at run time.

    Examples
    --------
    >>> from .nomenclature import Nomenclature
    >>> from .land_cover import classify
    >>> table = pd.DataFrame({"cs": ["CS1", "CS2"], "us": ["US1", "US1"], "artif": [1, 0], "imperm": [1, 0]})
    >>> def cover(*codes):
    ...     squares = np.array([shapely.box(100 * k, 0, 100 * (k + 1), 100) for k in range(len(codes))])
    ...     return classify(squares, np.array(codes), np.array(["US1"] * len(codes)),
    ...                     Nomenclature("test", Regime.ARTIFICIALISATION, table))
    >>> commune = gpd.GeoDataFrame({"id": ["1"], "nom": ["A"]}, geometry=[shapely.box(0, 0, 300, 100)], crs=2154)
    >>> account = balance(cover("CS2", "CS2", "CS1"), cover("CS2", "CS1", "CS1"), commune, years=3)
    >>> account.territories[["artif_t0_ha", "artif_t1_ha", "artif_nette_ha"]].iloc[0].tolist()
    [1.0, 2.0, 1.0]
    """
    territories, notes = _tidy_territories(territories, years, part(progress, 0.0, 0.05))
    first = partition(before.geometry, part(progress, 0.05, 0.4))
    second, pieces = _overlay_changes(before, after, first.geometry, part(progress, 0.4, 0.75))
    for template, found in (
        (
            translatable(
                "The land cover before overlaps itself on {surface} ha, counted once: the first polygon wins."
            ),
            first,
        ),
        (
            translatable("The land cover after overlaps itself on {surface} ha, counted once: the first polygon wins."),
            second,
        ),
    ):
        if found.overlap_m2 > 1:
            notes.append(Note(template, {"surface": found.overlap_m2 / HA}))
    change = _Change(before, after, pieces.left, pieces.right, pieces.geometry)
    return _account(change, territories, years, min_change, notes, True, part(progress, 0.75, 1.0))


def _overlay_changes(
    before: LandCover, after: LandCover, first: np.ndarray, progress: Progress
) -> tuple[Partition, Pieces]:
    """The later layer freed of its overlaps, and what the two dates share.

    The first date is a partition by now, and so are the polygons that stay the same at the second date. Of the others
    it is enough to compare those among themselves, and with everything those that reach beyond the changed places.
    """
    equal = match_equal(before.geometry, after.geometry)
    whole = np.array([first[i] is before.geometry[i] for i in equal[0]], dtype=bool)
    equal = equal[0][whole], equal[1][whole]
    pieces = overlay(first, after.geometry, equal, part(progress, 0.0, 0.5))
    area = shapely.area(after.geometry)
    found_again = np.bincount(pieces.right, shapely.area(pieces.geometry), len(area))
    moved = np.setdiff1d(np.arange(len(area)), equal[1])
    beyond = moved[area[moved] - found_again[moved] > OVERLAP_TOLERANCE_M2]
    among = self_overlaps(after.geometry[moved], part(progress, 0.5, 0.7))
    across = overlaps_of(beyond, after.geometry, part(progress, 0.7, 0.8))
    if not len(among.first) and not len(across.first):
        return Partition(after.geometry, 0.0), pieces
    second = partition(after.geometry, part(progress, 0.8, 0.9))
    whole = np.array([second.geometry[j] is after.geometry[j] for j in equal[1]], dtype=bool)
    equal = equal[0][whole], equal[1][whole]
    return second, overlay(first, second.geometry, equal, part(progress, 0.9, 1.0))


def balance_changes(
    before: LandCover,
    after: LandCover,
    territories: gpd.GeoDataFrame,
    *,
    years: float,
    min_change: float = 0.0,
    thresholds: tuple[float, float] | None = None,
    progress: Progress = silent,
) -> Account:
    """Account of one layer of changes (IGN DIFF, local observatories): flows without stocks.

    Parameters
    ----------
    before, after : LandCover
        The same polygons, classified by their codes at each date.
    territories, years, min_change, progress
        As for `balance`.
    thresholds : (float, float), optional
        Smallest surface, m², of new or lost building and of any other change. A layer of changes does not show what
        surrounds a change: changes of one direction that touch are measured together.

    Returns
    -------
    Account
        Without stocks.

    Examples
    --------
    See `balance`; the polygons are the pieces.
    """
    territories, notes = _tidy_territories(territories, years, part(progress, 0.0, 0.1))
    layer = partition(before.geometry, part(progress, 0.1, 0.5))
    if layer.overlap_m2 > 1:
        notes.append(
            Note(
                "The changes overlap themselves on {surface} ha, counted once: the first polygon wins.",
                {"surface": layer.overlap_m2 / HA},
            )
        )
    rows = np.flatnonzero(~shapely.is_missing(layer.geometry))
    change = _Change(before, after, rows, rows, layer.geometry[rows])
    if thresholds:
        change = _without_small_zones(change, *thresholds)
    return _account(change, territories, years, min_change, notes, False, part(progress, 0.5, 1.0))


def _tidy_territories(
    territories: gpd.GeoDataFrame, years: float, progress: Progress
) -> tuple[gpd.GeoDataFrame, list[Note]]:
    if years <= 0:
        raise Fault("The second date must come after the first one: {years} years lie between them.", years=years)
    if len(territories) == 0:
        raise Fault("The territories layer is empty: choose a layer with at least one polygon.")
    nameless = int(territories["id"].isna().sum())
    if nameless:
        raise Fault("{count} territories have no identifier: fill in the identifier field.", count=nameless)
    notes = []
    twice = territories["id"][territories["id"].duplicated()].unique().tolist()
    if twice:
        notes.append(
            Note(
                "{count} territory identifiers stand on several rows, merged into one territory each: {ids}.",
                {"count": len(twice), "ids": [str(i) for i in twice[:10]]},
            )
        )
        grouped = territories.groupby("id", sort=False)
        merged = grouped.first()
        merged["geometry"] = [shapely.union_all(g.to_numpy()) for _, g in grouped["geometry"]]
        territories = gpd.GeoDataFrame(merged.reset_index(), geometry="geometry", crs=territories.crs)
    territories = territories.reset_index(drop=True)
    found = self_overlaps(territories.geometry.to_numpy(), progress)
    shared = float(shapely.area(found.geometry).sum() / HA)
    if shared > 1e-4:
        names = [f"{territories['id'][i]} / {territories['id'][j]}" for i, j in zip(found.first, found.second)]
        notes.append(
            Note(
                "Territories overlap on {surface} ha, which count in each of them: {pairs}.",
                {"surface": shared, "pairs": names[:10]},
            )
        )
    return territories, notes


def _without_small_zones(change: _Change, built_min: float, other_min: float) -> _Change:
    """Changes too small for the thresholds keep their first state."""
    start, end = change.before.consumed[change.old], change.after.consumed[change.new]
    small = np.zeros(len(start), dtype=bool)
    for side, cover, rows in ((1, change.after, change.new), (-1, change.before, change.old)):
        moving = np.flatnonzero(end - start == side)
        if len(moving):
            number, outline = zones(change.geometry[moving])
            built = cover.category[rows[moving]] == BUILT
            area = shapely.area(change.geometry[moving])
            small[moving] = (shapely.area(outline)[number] < other_min) & ~(built & (area >= built_min))
    return _frozen(change, small)


def _frozen(change: _Change, rows: np.ndarray) -> _Change:
    """The same pieces, those of `rows` marked by a negative number as keeping their first state."""
    return _Change(
        change.before, change.after, change.old, np.where(rows, -1 - change.new, change.new), change.geometry
    )


def _account(
    change: _Change,
    territories: gpd.GeoDataFrame,
    years: float,
    min_change: float,
    notes: list[Note],
    stocks: bool,
    progress: Progress,
) -> Account:
    before, after = change.before, change.after
    if min_change > 0:
        change = _frozen(change, (shapely.area(change.geometry) < min_change) & (change.new >= 0))
    frozen = change.new < 0
    new = np.where(frozen, -1 - change.new, change.new)
    inside = cut_by(territories.geometry.to_numpy(), change.geometry, part(progress, 0.0, 0.8))
    area = shapely.area(inside.geometry)
    old_row, new_row = change.old[inside.right], new[inside.right]
    still = frozen[inside.right]
    ledger = pd.DataFrame(
        {
            "territory": inside.left,
            "consumed_0": before.consumed[old_row],
            "consumed_1": after.consumed[new_row],
            "sealed_0": before.sealed[old_row],
            "sealed_1": after.sealed[new_row],
            "area": area,
        }
    )
    small = pd.Series(False, index=ledger.index)
    for measure in ("consumed", "sealed"):
        start, end = ledger[f"{measure}_0"], ledger[f"{measure}_1"]
        held = still & start.notna() & end.notna()
        small |= held & (start != end)
        ledger.loc[held, f"{measure}_1"] = start
    sums = _sums(ledger, small, len(territories))
    checkpoint(progress, 0.85)

    table = pd.DataFrame({"id": territories["id"], "nom": territories["nom"]})
    table["surf_ha"] = shapely.area(territories.geometry.to_numpy()) / HA
    table = pd.concat([table, sums], axis=1)
    if "parent" in territories:
        table.insert(2, "parent", territories["parent"])
    parents = None
    if "parent" in territories:
        summed = table.groupby("parent", sort=True).sum(numeric_only=True).reset_index()
        parents = _finish(summed.rename(columns={"parent": "id"}), years, before.regime, stocks)
    result = gpd.GeoDataFrame(
        _finish(table, years, before.regime, stocks), geometry=territories.geometry.to_numpy(), crs=territories.crs
    )
    covers = (before, old_row), (after, new_row)
    notes = [*notes, *_checks(result, change, inside, stocks, before.regime)]
    return Account(
        result,
        _flows(ledger, small, covers, inside, territories, before.regime),
        _matrix(covers, area, before.regime),
        parents,
        before.regime,
        notes,
    )


def _sums(ledger: pd.DataFrame, small: pd.Series, count: int) -> pd.DataFrame:
    """Surfaces by territory, ha."""

    def total(chosen: pd.Series | np.ndarray) -> np.ndarray:
        chosen = np.asarray(chosen, dtype=bool)
        return np.bincount(ledger.territory[chosen], ledger.area[chosen], count) / HA

    c0, c1, s0, s1 = (ledger[name] for name in ("consumed_0", "consumed_1", "sealed_0", "sealed_1"))
    known, sealing_known = c0.notna() & c1.notna(), s0.notna() & s1.notna()
    return pd.DataFrame(
        {
            "couvert_ha": total(ledger.area > 0),
            "t0": total(known & (c0 == 1)),
            "t1": total(known & (c1 == 1)),
            "free_0": total(known & (c0 == 0)),
            "free_1": total(known & (c1 == 0)),
            "gross": total((c0 == 0) & (c1 == 1)),
            "reversed": total((c0 == 1) & (c1 == 0)),
            "sealed_0": total(sealing_known & (s0 == 1)),
            "sealed_1": total(sealing_known & (s1 == 1)),
            "sealing": total((s0 == 0) & (s1 == 1)),
            "unsealing": total((s0 == 1) & (s1 == 0)),
            "nc_ha": total(~known),
            "nc_imperm_ha": total(~sealing_known),
            "sous_seuil_ha": total(small),
        }
    )


def _finish(sums: pd.DataFrame, years: float, regime: Regime, stocks: bool) -> pd.DataFrame:
    """The columns of the contract, from the sums."""
    nothing = np.nan
    artif = regime is Regime.ARTIFICIALISATION
    net = sums["gross"] - sums["reversed"]
    columns = {name: sums[name] for name in ("id", "nom", "parent", "surf_ha") if name in sums}
    if stocks:
        columns |= {
            "couvert_pct": 100 * sums["couvert_ha"] / sums["surf_ha"],
            "artif_t0_ha": sums["t0"] if artif else nothing,
            "artif_t1_ha": sums["t1"] if artif else nothing,
            "imperm_t0_ha": sums["sealed_0"] if artif else nothing,
            "imperm_t1_ha": sums["sealed_1"] if artif else nothing,
        }
    columns |= {
        "artif_brute_ha": sums["gross"] if artif else nothing,
        "desartif_ha": sums["reversed"] if artif else nothing,
        "artif_nette_ha": net if artif else nothing,
        "imperm_brute_ha": sums["sealing"] if artif else nothing,
        "desimperm_ha": sums["unsealing"] if artif else nothing,
        "imperm_nette_ha": sums["sealing"] - sums["unsealing"] if artif else nothing,
        "nc_ha": sums["nc_ha"],
        "nc_imperm_ha": sums["nc_imperm_ha"] if artif else nothing,
        "sous_seuil_ha": sums["sous_seuil_ha"],
        "rythme_ha_an": net / years,
    }
    if stocks:
        covered = sums["couvert_ha"].where(sums["couvert_ha"] > 0)
        columns |= {
            "artif_pct": 100 * sums["t1"] / covered if artif else nothing,
            "enaf_t0_ha": nothing if artif else sums["free_0"],
            "enaf_t1_ha": nothing if artif else sums["free_1"],
        }
    columns |= {
        "conso_enaf_ha": nothing if artif else sums["gross"],
        "renat_enaf_ha": nothing if artif else sums["reversed"],
        "conso_nette_ha": nothing if artif else net,
    }
    return pd.DataFrame(columns, index=sums.index)


def _flows(ledger, small, covers, inside, territories, regime: Regime) -> gpd.GeoDataFrame:
    """One row per changed piece and flux."""
    (before, old_row), (after, new_row) = covers
    rows, names = [], []
    for measure in ("consumed", "sealed"):
        step = (ledger[f"{measure}_1"] - ledger[f"{measure}_0"]).to_numpy()
        for side in (1, -1):
            name = FLOW_NAMES.get((regime, measure, side))
            if name:
                found = np.flatnonzero((step == side) & ~small.to_numpy())
                rows.append(found)
                names.append(np.full(len(found), name, dtype=object))
    chosen = np.concatenate(rows)
    frame = pd.DataFrame(
        {
            "territoire": territories["id"].to_numpy()[inside.left[chosen]],
            "cs_avant": before.cs[old_row[chosen]],
            "us_avant": before.us[old_row[chosen]],
            "cs_apres": after.cs[new_row[chosen]],
            "us_apres": after.us[new_row[chosen]],
            "flux": np.concatenate(names),
            "surf_m2": ledger.area.to_numpy()[chosen],
        }
    )
    return gpd.GeoDataFrame(frame, geometry=inside.geometry[chosen], crs=territories.crs)


def _matrix(covers, area: np.ndarray, regime: Regime) -> pd.DataFrame:
    """Surface by class before and class after, ha: covers under R. 101-1, ENAF classes under ENAF."""
    classes = []
    for cover, row in covers:
        codes = cover.enaf_class if regime is Regime.ENAF else cover.cs
        classes.append(pd.Series(codes[row], dtype=object).where(lambda c: c.notna() & (c != ""), "non classé"))
    frame = pd.DataFrame({"classe_avant": classes[0], "classe_apres": classes[1], "surf_ha": area / HA})
    return frame.groupby(["classe_avant", "classe_apres"], sort=True)["surf_ha"].sum().reset_index()


def _checks(result, change: _Change, inside, stocks: bool, regime: Regime) -> list[Note]:
    """What the method promises, and by how much it is missed."""
    notes = []
    whole = float(shapely.area(change.geometry).sum() / HA)
    covered = np.zeros(len(change.geometry))
    np.add.at(covered, inside.right, shapely.area(inside.geometry))
    outside = whole - float(np.minimum(covered, shapely.area(change.geometry)).sum() / HA)
    if outside > 0.01:
        notes.append(
            Note(
                "{surface} ha of the data lie outside every territory and are not counted.", {"surface": outside}, False
            )
        )
    if not stocks:
        return notes
    columns = ("artif_t0_ha", "artif_t1_ha", "artif_nette_ha", 1)
    if regime is Regime.ENAF:
        columns = ("enaf_t0_ha", "enaf_t1_ha", "conso_nette_ha", -1)
    start, end, net, sign = columns
    gap = float((sign * (result[end] - result[start]) - result[net]).abs().max())
    if gap > IDENTITY_TOLERANCE_HA:
        notes.append(Note("Stock difference and net flow differ by up to {gap} ha in a territory.", {"gap": gap}))
    partial = result["couvert_pct"] < 99.9
    if partial.any():
        missing = float((result["surf_ha"] * (1 - result["couvert_pct"] / 100))[partial].sum())
        notes.append(
            Note(
                "{count} territories are not wholly covered at both dates ({surface} ha missing, see couvert_pct).",
                {"count": int(partial.sum()), "surface": missing},
            )
        )
    return notes
