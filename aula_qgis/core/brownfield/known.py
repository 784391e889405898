"""Criteria of mutability that an inventory in the CNIG standard already answers."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

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
        A column a criterion that a field may answer, with its `source_<criterion>`; None where it is not told.

    Examples
    --------
    >>> rules = pd.DataFrame({"champ": ["urba_zaer"], "motif": ["oui"], "critere": ["zoneAccelerationEnr"], "classe": ["oui"]})
    >>> known_criteria(pd.DataFrame({"urba_zaer": ["oui", "inconnu"]}), rules)["zoneAccelerationEnr"].tolist()
    ['oui', None]
    """
    found: dict[str, np.ndarray] = {}
    for row in rules.itertuples():
        if row.champ not in inventory:
            continue
        values = found.setdefault(row.critere, np.full(len(inventory), None, dtype=object))
        sources = found.setdefault(f"source_{row.critere}", np.full(len(inventory), None, dtype=object))
        told = inventory[row.champ].astype(object)
        fits = np.array([isinstance(value, str) and re.fullmatch(row.motif, value) is not None for value in told], dtype=bool)
        fits &= np.array([value is None for value in values], dtype=bool)
        values[fits], sources[fits] = row.classe, f"{SAID}{row.champ}"
    if DECLARED in inventory:
        surface = pd.to_numeric(inventory[DECLARED], errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)
        found[SURFACE] = np.where(surface > 0, surface, np.nan)
        found[f"source_{SURFACE}"] = np.where(surface > 0, f"{SAID}{DECLARED}", None)
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
            result[name], result[source] = result[name].where(~gaps, known[name]), result[source].where(~gaps, known[source])
    return result
