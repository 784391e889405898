"""What a table or a layer of communes says of the surroundings of each site."""

from __future__ import annotations

import re
from collections.abc import Iterable

import numpy as np
import pandas as pd
import shapely

from ..messages import Fault, Note, translatable
from ..tables import find_column
from ..territories import key, match, match_notes
from .figures import read_numbers

CODES = ("comm_insee", "code_insee", "insee_com", "city_code", "codgeo", "code_commune", "insee", "code_com")
FIGURES = {
    "prix_m2": ("prix_m2", "dvf_pxm2_median", "pxm2_median", "px_m2", "prixm2", "prix"),
    "population": ("population", "da_population", "pmun", "pop"),
    "commune_km2": ("surface_km2", "surf_km2", "superficie_km2", "da_surface_ha", "surface_ha", "surf_ha"),
}
"""What is looked for, and the names its field may have."""

_SITE_CODE = re.compile(r"(\d[\dAB]\d{3})_")


def recognised(fields: Iterable[str]) -> dict[str, str]:
    """The fields of a table of communes that hold a figure."""
    names = list(fields)
    return {figure: name for figure, known in FIGURES.items() if (name := find_column(names, known))}


def km2(values: np.ndarray, field: str) -> np.ndarray:
    """Surfaces in km², the unit being that of the field's suffix; km² without one.

    Examples
    --------
    >>> km2(np.array([567.63]), "da_surface_ha"), km2(np.array([2e7]), "surf_m2"), km2(np.array([20.0]), "surface")
    (array([5.6763]), array([20.]), array([20.]))
    """
    return values / {"ha": 100.0, "m2": 1e6}.get(field.lower().rpartition("_")[2], 1.0)


def codes_of_sites(codes: Iterable[object] | None, ids: Iterable[object]) -> list[str]:
    """The commune of each site: its code, else the start of a CNIG identifier ``<INSEE>_<id>``; empty where neither is.

    Examples
    --------
    >>> codes_of_sites(None, ["62160_17", "friche 3"])
    ['62160', '']
    """
    if codes is not None:
        return [key(code) for code in codes]
    return [found[1] if (found := _SITE_CODE.match(str(name))) else "" for name in ids]


def by_code(codes: list[str], table: pd.DataFrame) -> tuple[pd.DataFrame, list[Note]]:
    """The figures of each site's commune; NaN where the table does not hold it.

    Parameters
    ----------
    codes : list of str
    table : DataFrame
        ``code`` and columns of `FIGURES`.
    """
    names = [name for name in FIGURES if name in table]
    known = [key(code) for code in table["code"]]
    twice = int(pd.Series(known, dtype=object).duplicated().sum())
    if twice:
        raise Fault("{count} communes stand twice in PRICES: keep one row per commune.", count=twice)
    rows = match(codes, known)
    found = table[names].reset_index(drop=True).reindex(rows).reset_index(drop=True)
    return found, [*_lost(found), *match_notes(codes, known, rows, ("SITES", "PRICES"))]


def by_place(sites: np.ndarray, table: pd.DataFrame, communes: np.ndarray) -> tuple[pd.DataFrame, list[Note]]:
    """The figures of the polygon in which each site has a point of its inside; of several, the first."""
    names = [name for name in FIGURES if name in table]
    tree = shapely.STRtree(communes)
    place, row = tree.query(shapely.point_on_surface(sites), predicate="intersects")
    first = pd.Series(row).groupby(place).min()
    found = table[names].reindex(first.reindex(range(len(sites))).to_numpy()).reset_index(drop=True)
    return found, _lost(found)


def _lost(found: pd.DataFrame) -> list[Note]:
    lost = int(found.isna().all(axis=1).sum())
    return [Note(translatable("{count} sites lie in no commune of PRICES."), {"count": lost})] if lost else []


def figures(frame: pd.DataFrame, columns: dict[str, str]) -> tuple[pd.DataFrame, list[Note]]:
    """Columns as numbers, surfaces in km²; what is no number is counted, said, and not known.

    Parameters
    ----------
    frame : DataFrame
        Columns by the name of their figure.
    columns : dict
        Figure → field it came from.
    """
    notes, found = [], {}
    for name, field in columns.items():
        found[name], unread = read_numbers(frame[name])
        if name == "commune_km2":
            found[name] = km2(found[name], field)
        if unread.any():
            notes.append(
                Note(
                    translatable("{criterion}: {count} values are no numbers ({examples}) and count as not known."),
                    {
                        "criterion": field,
                        "count": int(unread.sum()),
                        "examples": [str(text) for text in frame[name][unread].unique()[:3]],
                    },
                )
            )
    return pd.DataFrame(found, index=frame.index), notes
