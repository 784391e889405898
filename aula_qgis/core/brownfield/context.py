"""Criteria of mutability measured in the layers around each site."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..geometry import OVERLAP_TOLERANCE_M2, intersections
from ..messages import Note, Progress, checkpoint, part, silent, translatable
from ..territories import match, match_notes
from . import surroundings as ask
from .places import OUTLINES_REPAIRED, sound
from .standard import plain_key

SITES_PER_BATCH = 1_000
"""Sites measured between two checks of the cancel button; the memory of a step does not grow with their number."""

AWAY = "hors de toute zone"


@dataclass(frozen=True)
class Around:
    """A layer around the sites.

    Attributes
    ----------
    name : str
        What the user calls it.
    geometry : ndarray of object
        In the metric CRS of the sites; None is passed over (communes of a table have none).
    kind : ndarray, optional
        The class of each object as text, or a number (vacancy, %).
    code : ndarray of object, optional
        The commune's code, where objects are found by it.
    """

    name: str
    geometry: np.ndarray
    kind: np.ndarray | None = None
    code: np.ndarray | None = None


@dataclass(frozen=True)
class Context:
    """Criteria of sites.

    Attributes
    ----------
    criteria : DataFrame
        A row per row of the sites: each criterion by the name it has in the matrices (numbers as float64, classes as text),
        `source_<criterion>`, the distances (`dist_…_m`) and shares (`part_…_pct`) behind the classes, `nb_parcelles`.
    measured : tuple of str
        The criteria that a layer was given for.
    notes : list of Note
    """

    criteria: pd.DataFrame
    measured: tuple[str, ...]
    notes: list[Note]


def nearest(sites: np.ndarray, objects: np.ndarray, progress: Progress = silent) -> tuple[np.ndarray, np.ndarray]:
    """Distance of each site to the nearest object.

    Parameters
    ----------
    sites, objects : ndarray of object
        Geometries in one metric CRS; None allowed.

    Returns
    -------
    distance : ndarray of float64, shape (n,)
        Metres from outline to outline, 0 where they touch; NaN for a site without geometry.
    row : ndarray of int64, shape (n,)
        The object; −1 where there is none.

    Examples
    --------
    >>> nearest(shapely.points([[0, 0], [9, 0]]), shapely.points([[3, 4], [9, 1]]))
    (array([5., 1.]), array([0, 1]))
    """
    distance, row = np.full(len(sites), np.nan), np.full(len(sites), -1)
    tree = shapely.STRtree(objects)
    for step in _steps(len(sites), progress):
        (left, right), metres = tree.query_nearest(sites[step], return_distance=True, all_matches=False)
        distance[step][left], row[step][left] = metres, right
    return distance, row


def overlaps(sites: np.ndarray, objects: np.ndarray, progress: Progress = silent) -> pd.DataFrame:
    """What each site shares with each object.

    Returns
    -------
    DataFrame
        `site`, `object` (row numbers), `m2`. Where a site or an object has no surface, what touches counts, with 0 m².

    Examples
    --------
    >>> overlaps(np.array([shapely.box(0, 0, 2, 1)]), np.array([shapely.box(1, 0, 9, 9), shapely.Point(1, 1)]))
       site  object   m2
    0     0       0  1.0
    1     0       1  0.0
    """
    tree = shapely.STRtree(objects)
    flat = shapely.get_dimensions(objects) < 2
    found = [pd.DataFrame({"site": np.empty(0, np.int64), "object": np.empty(0, np.int64), "m2": np.empty(0)})]
    for step in _steps(len(sites), progress):
        mine = sites[step]
        left, right = tree.query(mine, predicate="intersects")
        touch = (shapely.get_dimensions(mine[left]) < 2) | flat[right]
        used, place = np.unique(right[~touch], return_inverse=True)
        pairs, shared = intersections(mine, objects[used], np.array([left[~touch], place]))
        area = shapely.area(shared)
        wide = area > OVERLAP_TOLERANCE_M2
        found.append(
            pd.DataFrame(
                {
                    "site": np.r_[pairs[0][wide], left[touch]] + step.start,
                    "object": np.r_[used[pairs[1][wide]], right[touch]],
                    "m2": np.r_[area[wide], np.zeros(touch.sum())],
                }
            )
        )
    return pd.concat(found, ignore_index=True).sort_values(["site", "object"], kind="stable", ignore_index=True)


def _steps(count: int, progress: Progress) -> Iterator[slice]:
    for start in range(0, count, SITES_PER_BATCH):
        checkpoint(progress, start / count)
        yield slice(start, min(start + SITES_PER_BATCH, count))


def context(sites: gpd.GeoDataFrame, around: Mapping[str, Around], progress: Progress = silent) -> Context:
    """Measure the criteria of sites in the layers around them.

    Parameters
    ----------
    sites : GeoDataFrame
        `id` (rows of one id are one site, in parcels), geometry in a metric CRS (None allowed), and `commune` where
        vacancy is found by a code.
    around : mapping of str to Around
        By the name of the parameter (``"TOWN_HALLS"``…). A criterion without a layer stays unknown; one whose layer has
        nothing near takes its farthest class.

    Notes
    -----
    Method of Mutafriches (ADEME): radii and classes of `surroundings`. Surfaces of a site are summed; its largest parcel
    decides for clay, cavities, flood and zoning: that of the layer of parcels, else the largest row of the site.
    """
    notes: list[Note] = []
    given, shapes, row_of = _whole_sites(sites, notes)
    count = len(shapes)
    table: dict[str, np.ndarray] = {}
    stretch = iter(_stretches(progress, 4 + len(ask.ZONES) + len(ask.NEIGHBOURS) + len(ask.DISTANCES)))
    deciding = _largest(given, shapes, row_of, around.get("PARCELS"), table, next(stretch))
    _surfaces(table, shapes, around.get("BUILDINGS"), next(stretch))
    for rule in ask.DISTANCES:
        if rule.layer in around:
            _distance(table, shapes, rule, around[rule.layer], next(stretch))
    for near in ask.NEIGHBOURS:
        if any(layer in around for layer in near.layers):
            _near(table, deciding if near.shape == ask.PARCEL else shapes, near, around, next(stretch))
    if ask.SIDINGS in around:
        _sidings(table, shapes, around[ask.SIDINGS], next(stretch))
    for zone in ask.ZONES:
        if zone.layer in around:
            _zone(
                table, deciding if zone.shape == ask.PARCEL else shapes, zone, around[zone.layer], notes, next(stretch)
            )
    if "VACANCY" in around:
        _vacancy(table, sites, shapes, row_of, around["VACANCY"], notes, next(stretch))
    missing = shapely.is_missing(shapes)
    measured = [name for name in (*ask.CRITERIA, *ask.OPTIONAL) if name in table]
    for name in table:
        if not name.endswith("tauxLogementsVacants"):
            table[name][missing] = np.nan if table[name].dtype.kind == "f" else None
    ordered = [
        *(name for name in (*ask.CRITERIA, *ask.OPTIONAL) if name in table),
        *(f"source_{name}" for name in measured),
    ]
    ordered += [name for name in table if name not in ordered]
    frame = pd.DataFrame({name: table[name] for name in ordered}, index=range(count))
    return Context(frame.iloc[row_of].reset_index(drop=True), tuple(measured), notes)


def _stretches(progress: Progress, count: int) -> Iterator[Progress]:
    for number in range(count):
        yield part(progress, number / count, (number + 1) / count)


def _whole_sites(sites: gpd.GeoDataFrame, notes: list[Note]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The geometry of each row, one geometry a site, and the site of each row. Rows without identifier are sites of their own."""
    fixed = sound(sites.geometry.to_numpy())
    given = fixed.geometry
    notes += fixed.as_notes(template=OUTLINES_REPAIRED)
    names = (
        sites["id"]
        .astype(object)
        .where(sites["id"].notna(), pd.Series([("row", n) for n in range(len(sites))], index=sites.index))
    )
    row_of, distinct = pd.factorize(names)
    shapes = np.full(len(distinct), None, dtype=object)
    shapes[row_of] = given
    several = np.flatnonzero(np.bincount(row_of) > 1)
    for site in several:
        parts = given[(row_of == site) & ~shapely.is_missing(given)]
        shapes[site] = shapely.union_all(parts) if len(parts) else None
    if len(several):
        notes.append(
            Note(
                translatable(
                    "{rows} rows share the identifiers of {count} sites: each is measured as one site, and its rows bear the same figures."
                ),
                {"rows": int(np.isin(row_of, several).sum()), "count": len(several)},
            )
        )
    bare = int(shapely.is_missing(shapes).sum())
    if bare:
        notes.append(
            Note(translatable("{count} sites have no geometry: their criteria are not known."), {"count": bare})
        )
    points = int((shapely.get_dimensions(shapes) == 0).sum())
    if points:
        notes.append(
            Note(
                translatable(
                    "{count} sites are points: their surfaces are not known, their zones are those of the point."
                ),
                {"count": points},
            )
        )
    return given, shapes, row_of


def _largest(given, shapes, row_of, parcels: Around | None, table, progress: Progress) -> np.ndarray:
    """The largest parcel of each site, within it; the largest of its rows, or the site, where no parcel is known."""
    rows = pd.DataFrame({"site": row_of, "m2": shapely.area(given), "row": range(len(given))})
    rows = rows[~shapely.is_missing(given)].sort_values("m2", kind="stable").drop_duplicates("site", keep="last")
    result = shapes.copy()
    result[rows["site"]] = given[rows["row"]]
    if parcels is None:
        return result
    shared = overlaps(shapes, parcels.geometry, progress)
    table["nb_parcelles"] = np.bincount(shared["site"], minlength=len(shapes)).astype(float)
    best = shared[shared["m2"] > 0].sort_values("m2", kind="stable").drop_duplicates("site", keep="last")
    with np.errstate(invalid="ignore"):  # GEOS flags what it then solves
        result[best["site"]] = shapely.intersection(shapes[best["site"]], parcels.geometry[best["object"]])
    return result


def _surfaces(table, shapes, buildings: Around | None, progress: Progress) -> None:
    wide = shapely.get_dimensions(shapes) == 2
    table["surfaceSite"] = np.where(wide, shapely.area(shapes), np.nan)
    table["source_surfaceSite"] = _where(wide, "périmètre du site")
    if buildings is not None:
        shared = overlaps(shapes, buildings.geometry, progress)
        built = np.bincount(shared["site"], shared["m2"], len(shapes))
        table["surfaceBati"] = np.where(wide, built, np.nan)
        table["source_surfaceBati"] = _where(wide, f"{buildings.name}\u00a0: emprise au sol")


def _where(rows: np.ndarray, word: str) -> np.ndarray:
    """The word in some rows, None in the others."""
    return np.array([word if row else None for row in rows], dtype=object)


def _said(name: str, what: str, metres: np.ndarray) -> np.ndarray:
    """Where a distance comes from, in words."""
    return np.array(
        [
            f"{name}\u00a0: pas de géométrie" if m != m else f"{name}\u00a0: {what} à {m:,.0f} m".replace(",", "\u202f")
            for m in metres
        ],
        dtype=object,
    )


def _distance(table, shapes, rule: ask.Distance, layer: Around, progress: Progress) -> None:
    metres, _ = nearest(shapes, layer.geometry, progress)
    table[rule.criterion] = metres / rule.metres
    table[f"source_{rule.criterion}"] = _said(layer.name, rule.what, metres)


def _near(table, shapes, rule: ask.Near, around: Mapping[str, Around], progress: Progress) -> None:
    yes, told = np.full(len(shapes), False), []
    for layer, radius, measure, what in zip(rule.layers, rule.radii, rule.measures, rule.whats):
        if layer in around:
            table[measure], _ = nearest(shapes, around[layer].geometry, progress)
            yes |= table[measure] <= radius
            told.append(_said(around[layer].name, what, table[measure]))
    table[rule.criterion] = np.where(yes, *rule.words).astype(object)
    table[f"source_{rule.criterion}"] = np.array(
        [" ; ".join(each).replace(" ;", "\u202f;") for each in zip(*told)], dtype=object
    )


def _sidings(table, shapes, layer: Around, progress: Progress) -> None:
    metres, row = nearest(shapes, layer.geometry, progress)
    good = np.full(len(layer.geometry) + 1, False)
    if layer.kind is not None:
        good[:-1] = [plain_key(kind).startswith(("bon", "tres bon")) for kind in layer.kind]
    rank = np.where(metres < ask.SIDING_RADIUS_M, np.where(good[row], 0, 1), 2)
    table[ask.SIDINGS_CRITERION] = np.array(ask.SIDING_CLASSES, dtype=object)[rank]
    table[ask.SIDINGS_MEASURE] = metres
    table[f"source_{ask.SIDINGS_CRITERION}"] = _said(layer.name, "embranchement", metres)


def _classes(rule: ask.Zone, layer: Around, notes: list[Note]) -> tuple[np.ndarray, list[str | None]]:
    """The rank of each object's class, and the classes: strongest first, the unknown one last."""
    classes = list(dict.fromkeys([*(name for _, name in rule.words), *([rule.other] if rule.other else [])]))
    if layer.kind is None:
        return np.full(len(layer.geometry), classes.index(rule.other) if rule.other else len(classes)), [*classes, None]
    codes, words = pd.factorize(pd.Series(layer.kind, dtype=object).fillna("").map(str))
    ranks, strange = [], []
    for word in words:
        key = plain_key(word)
        fitting = next((name for pattern, name in rule.words if re.search(pattern, key)), rule.other)
        ranks.append(classes.index(fitting) if fitting else len(classes))
        strange += [] if fitting else [word or "NULL"]
    if strange:
        notes.append(
            Note(
                translatable(
                    "{layer}: {count} objects are of no known class ({words}); what they cover is not known for {criterion}."
                ),
                {
                    "layer": layer.name,
                    "count": int(np.isin(codes, [list(words).index("" if w == "NULL" else w) for w in strange]).sum()),
                    "words": strange[:5],
                    "criterion": rule.criterion,
                },
            )
        )
    return np.array(ranks, dtype=np.int64)[codes], [*classes, None]


def _zone(table, shapes, rule: ask.Zone, layer: Around, notes: list[Note], progress: Progress) -> None:
    rank, classes = _classes(rule, layer, notes)
    shared = overlaps(shapes, layer.geometry, progress)
    shared["rank"] = rank[shared["object"]]
    sums = shared.groupby(["site", "rank"], as_index=False)["m2"].sum()
    if rule.largest:
        sums = sums.sort_values(["site", "m2", "rank"], ascending=[True, False, True], kind="stable")
    best = sums.drop_duplicates("site")
    names = np.full(len(shapes), rule.absent, dtype=object)
    names[best["site"]] = np.array(classes, dtype=object)[best["rank"]]
    share = np.zeros(len(shapes))
    with np.errstate(divide="ignore", invalid="ignore"):
        share[best["site"]] = np.minimum(100 * best["m2"].to_numpy() / shapely.area(shapes)[best["site"]], 100)
    share[best["site"][best["m2"].to_numpy() == 0]] = np.nan
    told = [f"{layer.name}\u00a0: {AWAY}"] * len(shapes)
    for site, kept in zip(best["site"], names[best["site"]]):
        told[site] = f"{layer.name}\u00a0: {kept or 'classe non reconnue'}" + (
            "" if share[site] != share[site] else f", {share[site]:.0f}\u00a0% de l'emprise"
        )
    table[rule.criterion], table[rule.measure] = names, share
    table[f"source_{rule.criterion}"] = np.array(told, dtype=object)


def _vacancy(table, sites, shapes, row_of, layer: Around, notes: list[Note], progress: Progress) -> None:
    """The rate of the commune: by its code where sites have one, else where the site lies for the most part."""
    rate, rates = np.full(len(shapes), np.nan), np.asarray(layer.kind, dtype=np.float64)
    known = rates[np.isfinite(rates)]
    if len(known) and (0 < known.max() <= 1 or known.max() > 100):
        text = translatable(
            "{layer}: the rates of vacancy go from {least} to {most} and are read as per cent. Give them in per cent if they are not."
        )
        notes.append(Note(text, {"layer": layer.name, "least": float(known.min()), "most": float(known.max())}))
    if layer.code is not None and "commune" in sites:
        communes = sites["commune"].to_numpy(dtype=object)
        rows = match(communes, layer.code)
        rate[row_of] = np.where(rows >= 0, rates[rows], np.nan)
        notes += match_notes(communes, layer.code, rows, ("SITES", layer.name))
    shared = (
        overlaps(shapes, layer.geometry, progress)
        .sort_values(["site", "m2"], ascending=[True, False], kind="stable")
        .drop_duplicates("site")
    )
    open_site = np.isnan(rate[shared["site"]])
    rate[shared["site"].to_numpy()[open_site]] = rates[shared["object"].to_numpy()[open_site]]
    unknown = int(np.isnan(rate).sum())
    if unknown:
        notes.append(
            Note(
                translatable("{layer} gives no rate of vacancy for {count} sites."),
                {"layer": layer.name, "count": unknown},
            )
        )
    table["tauxLogementsVacants"] = rate
    table["source_tauxLogementsVacants"] = _where(~np.isnan(rate), f"{layer.name}\u00a0: taux de la commune")
