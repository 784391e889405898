"""Criteria of mutability that an inventory in the CNIG standard already answers."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from .surroundings import CRITERIA, NUMBERS, OPTIONAL

NO_ANSWER = ("", "ne-sait-pas", "inconnu")
DECLARED, SURFACE = "unite_fonciere_surface", "surfaceSite"
SAID = "inventaire\u00a0: "


def known_criteria(inventory: pd.DataFrame, rules: pd.DataFrame) -> pd.DataFrame:
    """Criteria from the fields of the standard.

    Parameters
    ----------
    inventory : DataFrame
        Those of the standard's fields that the sites have.
    rules : DataFrame of str
        `champ`, `motif` (regular expression of the whole value), `critere`, `classe`; of one criterion the first that
        fits counts.

    Returns
    -------
    DataFrame
        A column per criterion that a field may answer, with its `source_<criterion>`; None where it is not told.

    Examples
    --------
    >>> rules = pd.DataFrame({"champ": ["urba_zaer"], "motif": ["oui"], "critere": ["zoneAccelerationEnr"], "classe": ["oui"]})
    >>> known_criteria(pd.DataFrame({"urba_zaer": ["oui", "inconnu"]}), rules)["zoneAccelerationEnr"].fillna("?").tolist()
    ['oui', '?']
    """
    found: dict[str, np.ndarray] = {}
    for row in rules.itertuples():
        if row.champ not in inventory:
            continue
        values = found.setdefault(row.critere, np.full(len(inventory), None, dtype=object))
        sources = found.setdefault(f"source_{row.critere}", np.full(len(inventory), None, dtype=object))
        told = inventory[row.champ].astype(object)
        fits = np.array(
            [isinstance(value, str) and re.fullmatch(row.motif, value) is not None for value in told], dtype=bool
        )
        fits &= np.array([value is None for value in values], dtype=bool)
        values[fits], sources[fits] = row.classe, f"{SAID}{row.champ}"
    if DECLARED in inventory:
        surface = pd.to_numeric(inventory[DECLARED], errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)
        found[SURFACE] = np.where(surface > 0, surface, np.nan)
        found[f"source_{SURFACE}"] = np.array(
            [f"{SAID}{DECLARED}" if value > 0 else None for value in surface], dtype=object
        )
    return pd.DataFrame(found, index=inventory.index)


def completed(measured: pd.DataFrame, known: pd.DataFrame) -> pd.DataFrame:
    """What was measured, and from the inventory what no layer tells."""
    result = measured.copy()
    for name in known.columns:
        if name.startswith("source_"):
            continue
        source = f"source_{name}"
        if name not in result:
            result[name], result[source] = known[name], known[source]
        elif name == SURFACE:
            gaps = result[name].isna() & known[name].notna()
            result[name], result[source] = (
                result[name].where(~gaps, known[name]),
                result[source].where(~gaps, known[source]),
            )
    return result


def completeness(measured: pd.DataFrame, sites: pd.DataFrame) -> pd.DataFrame:
    """Every criterion of the matrices as a column, unless the sites bring it along, and how many of them are known.

    Parameters
    ----------
    measured : DataFrame
        Criteria and what goes with them.
    sites : DataFrame
        Criteria that the sites bring along; other columns do not matter.

    Returns
    -------
    DataFrame
        Criteria in the order of the matrix, the rest of `measured`, `nb_criteres`, `completude_pct` (of the 32).
    """
    told = {
        name: measured[name] if name in measured else sites[name]
        for name in CRITERIA
        if name in measured or name in sites
    }
    filled = sum((_known(values).astype(np.int64) for values in told.values()), np.zeros(len(sites), dtype=np.int64))
    empty = {
        name: np.full(len(sites), np.nan) if name in NUMBERS else np.full(len(sites), None, dtype=object)
        for name in CRITERIA
        if name not in told
    }
    everything = pd.concat([measured, pd.DataFrame(empty, index=measured.index)], axis=1)
    first = [name for name in (*CRITERIA, *OPTIONAL) if name in everything]
    result = everything[[*first, *(name for name in everything if name not in first)]].copy()
    result["nb_criteres"] = filled
    result["completude_pct"] = 100 * filled / len(CRITERIA)
    return result


def _known(values: pd.Series) -> np.ndarray:
    return values.notna().to_numpy() & ~values.astype(str).str.strip().str.lower().isin(NO_ANSWER).to_numpy()
