"""What the conversion of a brownfield costs, avoids and brings."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..messages import Fault, Note, Progress, checkpoint, silent, translatable
from .costs import Costs
from .matrix import USES

HECTARE = 10_000.0
KM2 = 1_000_000.0
RINGS = (100, 200, 300, 400, 500)
"""Outer distances of the rings around a site, m."""

OVER = 1.05
"""Built and sealed ground may exceed the surface by this much before it is said: outlines are never quite the same."""

CO2_OF_CARBON = 44 / 12

COSTS = {
    "depollution_eur": "dépollution",
    "demolition_eur": "démolition",
    "desamiantage_eur": "désamiantage",
    "desimper_eur": "désimperméabilisation",
    "sol_eur": "sol fertile",
    "amenagement_eur": "aménagement",
}
AVOIDED = {"gardiennage_eur": "gardiennage", "entretien_eur": "entretien du bâti", "depots_eur": "dépôts sauvages"}
SHARES = {"bati_m2": "surface bâtie", "impermeable_m2": "surface imperméable"}
GAINS = ("cout_evite", "valeur_logements", "dmto")


@dataclass
class Balance:
    """The account of each site.

    Attributes
    ----------
    sites : DataFrame
        ``usage, surf_m2``; costs in € by item and in all (``cout``); what is no longer paid, discounted, by item and in
        all (``cout_evite``); ``carbone_t`` (t CO2 stored or avoided); ``valeur_logements`` and ``dmto`` (€, discounted);
        ``bilan`` (gains less costs, of what is known); ``non_chiffre`` and ``hypotheses`` in words. NULL is not known.
    notes : list of Note
    """

    sites: pd.DataFrame
    notes: list[Note] = field(default_factory=list)


def balance(
    sites: pd.DataFrame,
    costs: Costs,
    *,
    years: int = 10,
    discount: float = 0.045,
    original: bool = False,
    progress: Progress = silent,
) -> Balance:
    """Account of the conversion of each site to its use.

    Parameters
    ----------
    sites : DataFrame
        A row per site: ``surface_m2, usage`` and, NaN or None where not known, ``bati_m2, impermeable_m2`` (outside
        buildings), ``pollue_m2``, ``amiante`` (1, 0), ``population`` (of the commune), ``commune_km2``, ``prix_m2`` (€).
    costs : Costs
    years : int
        Years looked at; the works are year 0, so that years 1 to ``years − 1`` count.
    discount : float
        Rate a year.
    original : bool
        Count the rings as the original tool does: each from the site's edge, so that the nearer ones count again.

    Returns
    -------
    Balance

    Notes
    -----
    Ring from r to R m around a site of S m²: π(√(S/π) + R)² − π(√(S/π) + r)². Dwellings in it, m² = ring / commune ×
    population × 32. Gain of value = Σ (dwellings × price × effect) × 0.8 / 5 in each of years 1 to 5; transfer duties
    = Σ / 33 × 0.0581 × 0.8 in each of years 1 to ``years − 1``; year k is divided by (1 + discount)^k.
    Source: Bénéfriches (ADEME), whose rings overlap.

    Examples
    --------
    >>> from io import StringIO
    >>> rows = "effet_100_m,0.035 effet_200_m,0.03 effet_300_m,0 effet_400_m,0 effet_500_m,0 surface_par_habitant,32 part_hors_social,0.8 annees_hausse,5 detention,33 droits_mutation,0.0581"
    >>> table = pd.read_csv(StringIO("cle,valeur\\n" + rows.replace(" ", "\\n")), dtype=str).assign(usage="")
    >>> from aula_qgis.core.brownfield.costs import read_costs
    >>> one = {"surface_m2": 36000.0, "population": 36946.0, "commune_km2": 20.0, "prix_m2": 974.0, "usage": "residentiel"}
    >>> housing(pd.DataFrame([one]), read_costs(table), years=10, discount=0.045).round().values.tolist()
    [[335620.0, 4892.0]]
    """
    if years < 1:
        raise Fault("The balance needs one year or more: it was given {years}.", years=years)
    _refuse_impossible(sites)
    checkpoint(progress, 0.0, translatable("Balance"))
    sites, guessed, notes = _with_shares(sites, costs)
    table = pd.DataFrame({"usage": sites["usage"], "surf_m2": sites["surface_m2"]})
    for name, values in _costs(sites, costs).items():
        table[name] = values
    table["cout"] = _sum_of_known(table, list(COSTS))
    table.loc[sites["usage"].isna(), "cout"] = np.nan
    checkpoint(progress, 0.3)
    for name, values in _avoided(sites, costs, _factors(years - 1, discount).sum()).items():
        table[name] = values
    table["cout_evite"] = _sum_of_known(table, list(AVOIDED))
    table["carbone_t"] = _carbon(sites, costs, years)
    checkpoint(progress, 0.6)
    table = table.join(housing(sites, costs, years=years, discount=discount, original=original))
    table["bilan"] = _sum_of_known(table, list(GAINS)) - table["cout"]
    items = {**COSTS, **AVOIDED, "valeur_logements": "valeur des logements", "dmto": "droits de mutation"}
    table["non_chiffre"] = _words(table[list(items)].isna().to_numpy(), list(items.values()))
    table["hypotheses"] = _words(guessed, list(SHARES.values()))
    return Balance(table, notes + _unknown(table, items))


def _refuse_impossible(sites: pd.DataFrame) -> None:
    for name in ("surface_m2", "bati_m2", "impermeable_m2", "pollue_m2", "population", "commune_km2", "prix_m2"):
        rows = np.flatnonzero(sites[name] < 0)
        if len(rows):
            raise Fault(
                "{count} sites have a negative value of {name} (the first is {value}, in row {row}): correct them, or leave them empty.",
                count=len(rows),
                name=name,
                value=float(sites[name].iloc[rows[0]]),
                row=int(rows[0]) + 1,
            )
    wrong = sorted(set(sites["usage"].dropna()) - set(USES))
    if wrong:
        raise Fault("Uses that are not known: {wrong}. Known: {uses}.", wrong=wrong, uses=list(USES))


def _with_shares(sites: pd.DataFrame, costs: Costs) -> tuple[pd.DataFrame, np.ndarray, list[Note]]:
    """The usual share of built and sealed ground where none is given; which were guessed, shape (n, 2)."""
    sites, notes, guessed = sites.copy(), [], []
    for column, key in (("bati_m2", "part_batie"), ("impermeable_m2", "part_impermeable")):
        unknown = sites[column].isna() & sites["surface_m2"].notna()
        left = sites["surface_m2"] if column == "bati_m2" else (sites["surface_m2"] - sites["bati_m2"]).clip(lower=0)
        sites[column] = sites[column].where(~unknown, np.minimum(sites["surface_m2"] * costs.one(key), left))
        guessed.append(unknown.to_numpy())
        if unknown.any():
            notes.append(
                Note(
                    translatable(
                        "{count} sites have no {name}: {share} % of their surface is taken, as on an industrial brownfield."
                    ),
                    {"count": int(unknown.sum()), "name": SHARES[column], "share": round(100 * costs.one(key))},
                )
            )
    over = int((sites["bati_m2"] + sites["impermeable_m2"] > sites["surface_m2"] * OVER).sum())
    if over:
        notes.append(
            Note(
                translatable("{count} sites have more built and sealed ground than surface: check the three fields."),
                {"count": over},
            )
        )
    return sites, np.column_stack(guessed), notes


def _costs(sites: pd.DataFrame, costs: Costs) -> dict[str, np.ndarray]:
    """Costs of the works, €, at once."""
    uses = sites["usage"].to_numpy(dtype=object)
    surface, built, sealed = (sites[name].to_numpy() for name in ("surface_m2", "bati_m2", "impermeable_m2"))
    opened = (built + sealed) * costs.each("part_desimpermeabilisee", uses)
    demolished = built * costs.each("part_demolie", uses)
    return {
        "depollution_eur": sites["pollue_m2"].to_numpy() * costs.each("depollution", uses),
        "demolition_eur": demolished * costs.each("demolition", uses),
        "desamiantage_eur": sites["amiante"].to_numpy() * built * costs.each("desamiantage", uses),
        "desimper_eur": opened * costs.each("desimpermeabilisation", uses),
        "sol_eur": opened * costs.each("part_sol_fertile", uses) * costs.each("sol_fertile", uses),
        "amenagement_eur": surface
        * costs.each("part_amenagee", uses)
        * (costs.each("etudes", uses) + costs.each("travaux", uses)),
    }


def _factors(years: int, discount: float) -> np.ndarray:
    """What one euro of years 1, 2… is worth today."""
    return (1 + discount) ** -np.arange(1.0, years + 1)


def _avoided(sites: pd.DataFrame, costs: Costs, worth: float) -> dict[str, np.ndarray]:
    """What a brownfield costs as long as it stays one, €, discounted."""
    return {
        "gardiennage_eur": sites["surface_m2"].to_numpy() / HECTARE * costs.one("gardiennage") * worth,
        "entretien_eur": sites["bati_m2"].to_numpy() * costs.one("entretien_bati") * worth,
        "depots_eur": sites["population"].to_numpy() * costs.one("depots_sauvages") * worth,
    }


def _carbon(sites: pd.DataFrame, costs: Costs, years: int) -> np.ndarray:
    """t CO2: ground that stores carbon again, and power from the sun in place of the grid's."""
    uses = sites["usage"].to_numpy(dtype=object)
    fertile = (
        (sites["bati_m2"] + sites["impermeable_m2"]).to_numpy()
        * costs.each("part_desimpermeabilisee", uses)
        * costs.each("part_sol_fertile", uses)
    )
    gain = (costs.one("stock_carbone_fertile") - costs.one("stock_carbone_impermeable")) * CO2_OF_CARBON
    stored = fertile / HECTARE * gain * min((years - 1) / costs.one("duree_stockage"), 1.0)
    peak = sites["surface_m2"].to_numpy() * costs.each("part_panneaux", uses) / costs.one("panneaux")
    grams = costs.one("co2_reseau") - costs.one("co2_panneaux")
    return stored + peak * costs.one("production") * grams / 1e6 * (years - 1)


def housing(sites: pd.DataFrame, costs: Costs, *, years: int, discount: float, original: bool = False) -> pd.DataFrame:
    """Gain of value of the dwellings around, and transfer duties: ``valeur_logements, dmto``, €, discounted (see `balance`)."""
    uses = sites["usage"].to_numpy(dtype=object)
    surface = sites["surface_m2"].to_numpy()
    radius = np.sqrt(surface / np.pi)
    density = sites["population"].to_numpy() / (sites["commune_km2"].replace(0, np.nan).to_numpy() * KM2)
    dwellings = density * costs.one("surface_par_habitant")
    gain, inner = np.zeros(len(sites)), surface
    for distance in RINGS:
        outer = np.pi * (radius + distance) ** 2
        ring = outer - (surface if original else inner)
        gain = gain + ring * dwellings * sites["prix_m2"].to_numpy() * costs.each(f"effet_{distance}_m", uses)
        inner = outer
    share, rise = costs.one("part_hors_social"), int(costs.one("annees_hausse"))
    value = gain * share / max(rise, 1) * _factors(min(rise, years - 1), discount).sum()
    duties = gain / costs.one("detention") * costs.one("droits_mutation") * share * _factors(years - 1, discount).sum()
    return pd.DataFrame({"valeur_logements": value, "dmto": duties}, index=sites.index)


def _sum_of_known(table: pd.DataFrame, names: list[str]) -> pd.Series:
    """The sum of what is known; NaN where nothing is."""
    return table[names].sum(axis=1, min_count=1)


def _words(flags: np.ndarray, names: list[str]) -> np.ndarray:
    return np.array([", ".join(name for name, flag in zip(names, row) if flag) or None for row in flags], dtype=object)


def _unknown(table: pd.DataFrame, items: dict[str, str]) -> list[Note]:
    notes = []
    without = int(table["usage"].isna().sum())
    if without:
        notes.append(Note(translatable("{count} sites have no use: what depends on it is NULL."), {"count": without}))
    counts = [
        f"{label} ({int(count)})"
        for name, label in items.items()
        if (count := (table[name].isna() & table["usage"].notna()).sum())
    ]
    if counts:
        notes.append(
            Note(
                translatable(
                    "Not in the figures, for want of data: {items}. The number of sites stands in brackets; the sums are those of what is known."
                ),
                {"items": counts},
            )
        )
    return notes
