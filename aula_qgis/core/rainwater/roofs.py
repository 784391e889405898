"""What each roof yields in a year: Y = A · h · e · η (NF EN 16941-1, basic approach)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..messages import Fault, Note, Progress, checkpoint, silent
from ..tables import find_column, normalized_texts, refuse_negative
from .coefficients import classify
from .uses import open_uses

BUILDING_FIELDS = {
    "batiment": ("id", "cleabs"),
    "code": ("mat_toits", "materiaux_de_la_toiture", "materiaux_toiture"),
    "usage": ("usage1", "usage_1"),
    "leger": ("leger", "construction_legere"),
    "hauteur": ("hauteur",),
    "logements": ("nb_logts", "nombre_de_logements"),
}
"""Columns of the core and the names their fields have in BD TOPO (shapefile; GeoPackage and WFS)."""

LIGHT = ("oui", "true", "vrai", "1", "t")
"""How a light construction is marked."""

MONTH_COLUMNS = tuple(f"pot_m{month:02d}_m3" for month in range(1, 13))
IDENTITY_TOLERANCE = 1e-9
"""Months may differ from the year by this part of it before it is reported."""


@dataclass(frozen=True)
class Roofs:
    """The yield of roofs.

    Attributes
    ----------
    roofs : GeoDataFrame
        The roofs that count, indexed as the buildings were: ``surf_toit_m2, materiau, classe, coef, source_coef,
        pente_deg, pot_an_m3, pot_m01_m3 … pot_m12_m3, usages, source_usages, coef_total, pluie_mm`` and the geometry.
        `coef` is e, `coef_total` is e · η (what a tank receives of the rain); months are NaN without monthly rain.
    notes : list of Note
    """

    roofs: gpd.GeoDataFrame
    notes: list[Note]


def building_fields(names: Iterable[str]) -> dict[str, str]:
    """Which field of a BD TOPO layer holds what; columns that no field fits are left out.

    Examples
    --------
    >>> building_fields(["ID", "USAGE1", "MAT_TOITS", "HAUTEUR"])
    {'batiment': 'ID', 'code': 'MAT_TOITS', 'usage': 'USAGE1', 'hauteur': 'HAUTEUR'}
    """
    names = list(names)
    found = {column: find_column(names, fields) for column, fields in BUILDING_FIELDS.items()}
    return {column: field for column, field in found.items() if field is not None}


def roof_yields(
    buildings: gpd.GeoDataFrame,
    rain_mm: float | np.ndarray,
    coefficients: pd.DataFrame,
    uses: pd.DataFrame,
    *,
    eta: float = 0.9,
    default_coef: float = 0.8,
    monthly_mm: np.ndarray | None = None,
    slope_deg: np.ndarray | None = None,
    min_area: float = 0.0,
    exclude_light: bool = False,
    progress: Progress = silent,
) -> Roofs:
    """Surface, material, coefficient, yield and open uses of each roof.

    Parameters
    ----------
    buildings : GeoDataFrame
        Footprints in a metric CRS; optional columns ``code`` (roof material), ``usage``, ``leger`` (text, missing where
        not known). A footprint is the horizontal projection, which is what catches the rain at any pitch.
    rain_mm : float or ndarray of float64, shape (n,)
        Annual rain in mm, for all or for each building; NaN where not known.
    coefficients, uses : DataFrame
        Of `coefficients.coefficient_table`; rules of `uses.open_uses`.
    eta : float
        Hydraulic efficiency of the filter, above 0 and up to 1.
    default_coef : float
        Coefficient of roofs without a known material.
    monthly_mm : ndarray of float64, shape (12,), optional
        Rain of the months: their shares divide the year of each roof.
    slope_deg : ndarray of float64, shape (n,), optional
        Of `rasters.roof_slopes`.
    min_area : float
        Smaller roofs (m²) are left out.
    exclude_light : bool
        Leave out light constructions (LEGER = Oui).

    Returns
    -------
    Roofs

    Raises
    ------
    Fault
        Negative rain, η or a coefficient out of range, monthly rain of 0, no roof left.

    Examples
    --------
    >>> from .coefficients import coefficient_table
    >>> materials = pd.DataFrame({"code": ["20"], "materiau": ["ardoises"], "secondaire": [""], "classe": ["pente lisse"]})
    >>> table = coefficient_table(materials, pd.DataFrame({"classe": ["pente lisse"], "coef": [0.9], "norme": ["NF"]}))
    >>> rules = pd.DataFrame(columns=["batiment", "materiau", "usages", "motif", "texte", "en_vigueur"])
    >>> house = gpd.GeoDataFrame({"code": ["20"]}, geometry=[shapely.box(0, 0, 10, 10)], crs=2154)
    >>> roof_yields(house, 740, table, rules).roofs["pot_an_m3"].round(3).tolist()
    [59.94]
    """
    if not 0 < eta <= 1:
        raise Fault("The filter's efficiency must lie above 0 and up to 1: it is {value}.", value=eta)
    rain = np.broadcast_to(np.asarray(rain_mm, dtype=np.float64), len(buildings))
    refuse_negative(rain, "rain in mm")
    area = np.nan_to_num(shapely.area(buildings.geometry.to_numpy()))
    kept, notes = _counted(buildings, area, min_area, exclude_light)
    checkpoint(progress, 0.2)
    slope = np.full(len(buildings), np.nan) if slope_deg is None else slope_deg
    part = buildings[kept]
    nothing = pd.Series(None, index=part.index, dtype=object)
    classes = classify(
        part.get("code", nothing),
        coefficients,
        default_coef=default_coef,
        slope_deg=slope[kept] if slope_deg is not None else None,
    )
    notes += classes.notes + _slope_notes(slope[kept], slope_deg is not None) + _rain_notes(rain[kept])
    checkpoint(progress, 0.6)
    table = classes.table
    table.insert(0, "surf_toit_m2", area[kept])
    table["pente_deg"] = slope[kept]
    total = table["coef"].to_numpy() * eta
    year = area[kept] * rain[kept] / 1000 * total
    table["pot_an_m3"] = year
    months, month_notes = _months(year, rain[kept], monthly_mm)
    for column, values in zip(MONTH_COLUMNS, months):
        table[column] = values
    uses_of = open_uses(part.get("usage", nothing), table["materiau"], uses)
    table[["usages", "source_usages"]] = uses_of[["usages", "source_usages"]]
    table["coef_total"], table["pluie_mm"] = total, rain[kept]
    checkpoint(progress, 1.0)
    return Roofs(gpd.GeoDataFrame(table, geometry=part.geometry, crs=buildings.crs), notes + month_notes)


def _counted(
    buildings: gpd.GeoDataFrame, area: np.ndarray, min_area: float, exclude_light: bool
) -> tuple[np.ndarray, list[Note]]:
    """Which buildings count, and what is said of the others."""
    kept = area > 0
    notes = []
    if not kept.all():
        notes.append(Note("{count} roofs have no surface (0 m²): they were left out.", {"count": int((~kept).sum())}))
    small = kept & (area < min_area)
    if small.any():
        notes.append(
            Note(
                "{count} roofs are smaller than {limit} m²: they were left out, with {surface} m².",
                {"count": int(small.sum()), "limit": min_area, "surface": float(area[small].sum())},
                False,
            )
        )
        kept &= ~small
    if exclude_light and "leger" in buildings:
        light = kept & np.isin(normalized_texts(buildings["leger"]), LIGHT)
        notes.append(
            Note(
                "{count} light constructions were left out, with {surface} m².",
                {"count": int(light.sum()), "surface": float(area[light].sum())},
                False,
            )
        )
        kept &= ~light
    elif exclude_light:
        notes.append(
            Note("Light constructions cannot be left out: the buildings have no field LEGER or construction_legere.")
        )
    if not kept.any():
        raise Fault(
            "No roof is left to compute: check the smallest surface, and whether all buildings are light constructions."
        )
    return kept, notes


def _slope_notes(slope: np.ndarray, asked: bool) -> list[Note]:
    unread = int(np.isnan(slope).sum())
    if not asked or not unread:
        return []
    return [
        Note(
            "The slope of {count} of {total} roofs cannot be read from the surface model (too small for its cells, or outside it): their class comes from their material alone.",
            {"count": unread, "total": len(slope)},
        )
    ]


def _rain_notes(rain: np.ndarray) -> list[Note]:
    unknown = int(np.isnan(rain).sum())
    if not unknown:
        return []
    return [
        Note(
            "{count} roofs have no rain (empty field, or outside the raster): their yield is left empty.",
            {"count": unknown},
        )
    ]


def _months(year: np.ndarray, rain: np.ndarray, monthly_mm: np.ndarray | None) -> tuple[np.ndarray, list[Note]]:
    if monthly_mm is None:
        return np.full((12, len(year)), np.nan), []
    refuse_negative(monthly_mm, "monthly rain")
    total = float(monthly_mm.sum())
    if not total > 0:
        raise Fault("The monthly rain adds up to 0 mm: fill in the twelve months.")
    months = year * (monthly_mm / total)[:, None]
    notes = []
    known = rain[np.isfinite(rain)]
    if len(known) and abs(known.mean() - total) > 1:
        notes.append(
            Note(
                "The months add up to {months} mm and the year has {year} mm: the months divide the year by their shares.",
                {"months": round(total, 2), "year": round(float(known.mean()), 2)},
                False,
            )
        )
    gap = float(np.nansum(np.abs(months.sum(axis=0) - year)))
    if gap > IDENTITY_TOLERANCE * np.nansum(year):
        notes.append(Note("Months and year differ by {gap} m3.", {"gap": gap}))
    return months, notes
