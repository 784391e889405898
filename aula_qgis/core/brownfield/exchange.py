"""Sites in the standard → the file that people exchange, which the standard's rules accept."""

from __future__ import annotations

import datetime
import re
from collections import Counter

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .inventory import OUTLINE, POINT
from .places import as_wkt
from .standard import LIST, UNKNOWN, Field, Standard
from .values import DOUBTFUL, insee_of

NO_COMMUNE = "00000"
NO_POINT = "POINT EMPTY"
ONE_VALUE = "site_securite"
"""A list by the standard's text, a single value by its rules."""


def exchange(sites: gpd.GeoDataFrame, known: Standard, *, today: datetime.date, source: str) -> pd.DataFrame:
    """The standard's 51 columns as texts, one row per site, fit for the official rules.

    Parameters
    ----------
    sites : GeoDataFrame
        `Inventory.sites`.
    today : date
        Written where a required date is not known.
    source : str
        Written where the source is not named.

    Returns
    -------
    DataFrame of str
        Empty texts where a value that is not required is not known, or is not one that the standard takes. Outlines
        and points are WKT, longitude first.
    """
    stand_in = {"site_identif_date": today.isoformat(), "site_actu_date": today.isoformat(), "source_nom": source}
    columns = {}
    for name, field in known.fields.items():
        values = [None if pd.isna(value) else value for value in sites[name]]
        columns[name] = [_written(field, value, stand_in.get(name, UNKNOWN)) for value in values]
    table = pd.DataFrame(columns, dtype=object)
    table["site_id"] = _distinct(sites["site_id"].to_numpy(dtype=object), table["comm_insee"])
    table[POINT] = [NO_POINT if pd.isna(value) else value for value in sites[POINT]]
    table[OUTLINE] = _outlines(sites)
    return table


def _written(field: Field, value: object, stand_in: str) -> str:
    if not field.accepts(value) and field.name not in DOUBTFUL:
        value = UNKNOWN if field.never_empty else None
    if value is None:
        return stand_in if field.required else ""
    if field.name == "desserte_distance" and not re.fullmatch(r"\d+\|\d+\|\d+", str(value)):
        return ""
    text = value.isoformat() if isinstance(value, datetime.date) else str(value)
    return text.split(LIST)[0] if field.name == ONE_VALUE else text


def _distinct(names: np.ndarray, communes: pd.Series) -> list[str]:
    """Identifiers in their form; the second of a name gets -2, the third -3."""
    seen: Counter[str] = Counter()
    result = []
    for row, (name, commune) in enumerate(zip(names, communes)):
        if name is None or insee_of(name) is None:
            name = f"{insee_of(f'{commune}_?') or NO_COMMUNE}_{name or f'L{row + 1}'}"
        seen[name] += 1
        result.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return result


def _outlines(sites: gpd.GeoDataFrame) -> np.ndarray:
    """Polygons as WKT; a readable geomsurf is in the geometry already."""
    geometry = sites.geometry.to_numpy().copy()
    geometry[shapely.get_dimensions(geometry) != 2] = None
    wkt = as_wkt(geometry, sites.crs)
    return np.array([text or "" for text in wkt], dtype=object)
