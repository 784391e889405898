"""Consumption of ENAF against what may be consumed: envelope, what is left, where the present pace leads.

Loi Climat et résilience (2021-1104), articles 191 and 194: between 2021 and 2031 a territory consumes at the most a share of
what it consumed in the ten years before. Ten yearly flows stand against ten yearly flows.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..messages import Fault, Note, Progress, checkpoint, silent, translatable
from . import targets
from .consumption import Consumption
from .figures import Periods, as_one, figures, wholly_known


@dataclass(frozen=True)
class Trajectory:
    """The account of each territory.

    Attributes
    ----------
    territories : DataFrame
        ``id, nom``, ``parent`` where there is one, `FIGURES`, ``taux_pct``, ``origine`` of the envelope.
    parents : DataFrame or None
        ``id, communes, majoration_ha`` and `FIGURES`; None without parents.
    whole : Series
        `FIGURES` of all that is wholly known, and ``lignes``, the number of rows it sums:
        parents where all of them are known and every territory has one, else territories.
    uses : DataFrame or None
        Consumption by use since the reference began: ``id, nom, periode``, a column in ha by use, ``total_ha, usage_dominant``.
    annual : DataFrame
        ``annee, conso_ha, deduit_ha`` of what `whole` sums.
    envelopes, deductions : DataFrame or None
        The rows of these tables and what became of them.
    periods : Periods
    observed : int
        Years observed since the target began.
    notes : list of Note
    """

    territories: pd.DataFrame
    parents: pd.DataFrame | None
    whole: pd.Series
    uses: pd.DataFrame | None
    annual: pd.DataFrame
    envelopes: pd.DataFrame | None
    deductions: pd.DataFrame | None
    periods: Periods
    observed: int
    notes: list[Note]


def trajectory(
    consumption: Consumption,
    territories: pd.DataFrame,
    periods: Periods,
    *,
    rate: float = 50.0,
    rates: pd.DataFrame | None = None,
    envelopes: pd.DataFrame | None = None,
    deductions: pd.DataFrame | None = None,
    guarantee: bool = False,
    progress: Progress = silent,
) -> Trajectory:
    """Envelope, what is left of it, and where the present pace leads, territory by territory.

    Parameters
    ----------
    consumption : Consumption
        Yearly flows, ha.
    territories : DataFrame
        In the order of the flows: ``id, nom`` and, where they are known, ``parent``, ``plan`` (1, 0, NaN),
        ``deleguees`` (number of delegated communes), ``taux`` (rate of reduction, %).
    periods : Periods
    rate : float
        Rate of reduction (%) of those that have none of their own.
    rates : DataFrame, optional
        ``id, taux`` of territories or parents.
    envelopes : DataFrame, optional
        ``id, surf_ha, motif``: envelopes allocated to territories or parents, in place of rate × reference.
    deductions : DataFrame, optional
        ``id, annee, surf_ha, motif``: consumption that the law takes off, of territories or parents.
    guarantee : bool
        Count the guaranteed hectare of communes with a plan.

    Returns
    -------
    Trajectory

    Raises
    ------
    Fault
        No flow for a year of the reference, a hole in the years since, a territory that is also the parent of others.

    Notes
    -----
    envelope = reference × (1 − rate) × years of the target / years of the reference, or the allocated surface;
    ceiling (plafond) = the larger of envelope and guarantee; left = ceiling − (consumed since − taken off);
    pace = (consumed − taken off) / years observed; projection = pace × years of the target. The year in which the ceiling
    is reached is read from the observed years, beyond them from the pace; NULL when it is not reached within the period.
    At a parent the ceilings of its communes add up: the guarantee is pooled. An envelope allocated to the parent goes first,
    but never falls below the sum of the guarantees.

    Examples
    --------
    >>> years = np.arange(2011, 2024)
    >>> flows = Consumption(np.array(["A"], dtype=object), np.array([0]), years, np.array([[8.0] * 10 + [5.0] * 3]))
    >>> found = trajectory(flows, pd.DataFrame({"id": ["A"], "nom": ["A"]}), Periods(2011, 2020, 2021, 2030))
    >>> found.territories[["enveloppe_ha", "reste_ha", "projection_ha", "annee_epuisement"]].astype(float).iloc[0].tolist()
    [40.0, 25.0, 50.0, 2028.0]
    """
    notes = list(consumption.notes)
    _not_parents(territories)
    reference, since = _columns(consumption.years, periods)
    flows = consumption.flows
    table = territories[[name for name in ("id", "nom", "parent") if name in territories]].reset_index(drop=True)
    table["conso_ref_ha"] = flows[:, reference].sum(axis=1)
    checkpoint(progress, 0.2)

    table["taux_pct"], table["origine"], more = targets.rates(territories, rate, rates)
    notes += more
    lengths = periods.lengths
    table["enveloppe_ha"] = table["conso_ref_ha"] * (1 - table["taux_pct"] / 100) * lengths[1] / lengths[0]
    if lengths[0] != lengths[1]:
        notes.append(
            Note(
                translatable(
                    "The reference has {reference} years and the target {target}: the envelope is in proportion."
                ),
                {"reference": lengths[0], "target": lengths[1]},
            )
        )
    known = set(table["id"]) | (set(table["parent"].dropna()) if "parent" in table else set())
    allocated: pd.DataFrame | None = None
    if envelopes is not None:
        allocated, more = targets.envelopes(envelopes, known)
        notes += more
        own = table["id"].map(dict(zip(allocated["id"], allocated["surf_ha"])))
        table["enveloppe_ha"] = own.fillna(table["enveloppe_ha"])
        table["origine"] = table["origine"].where(own.isna(), "attribuee")
    table["garantie_ha"], more = _guarantee(territories, guarantee)
    notes += more
    table["plafond_ha"] = np.fmax(table["enveloppe_ha"], table["garantie_ha"]).where(table["enveloppe_ha"].notna())

    listed: pd.DataFrame | None = None
    taken = np.zeros((len(table), len(since)))
    if deductions is not None:
        last = int(consumption.years[since[-1]]) if len(since) else periods.target_start - 1
        listed, more = targets.deductions(deductions, known, periods.target_start, last, periods.target_end)
        notes += more
        taken = _by_year(listed, table["id"], periods, len(since))
    notes += _unknown(flows, consumption.ids, reference, since)
    checkpoint(progress, 0.5)

    consumed = flows[:, since]
    result, excess = figures(table, consumed, taken, periods)
    if excess > 0:
        notes.append(
            Note(
                translatable(
                    "{surface} ha of deductions exceed what their territories consumed: only what was consumed is taken off."
                ),
                {"surface": excess},
            )
        )
    parents, added = None, (table, consumed, taken)
    if "parent" in table:
        sums = _sums(table, consumed, taken, allocated, listed, periods)
        parents = figures(*sums, periods)[0]
        notes += _allocations(parents, table, allocated)
        orphans = int(table["parent"].isna().sum())
        if not orphans and wholly_known(*sums[:2]).all():
            added = sums
        if orphans:
            notes.append(
                Note(translatable("{count} territories have no parent and count in none."), {"count": orphans})
            )
    checkpoint(progress, 0.9)
    chosen = np.r_[reference, since]
    known_rows = wholly_known(table, consumed)
    whole = as_one(*added, periods)
    annual = pd.DataFrame(
        {
            "annee": consumption.years[chosen],
            "conso_ha": flows[known_rows][:, chosen].sum(axis=0),
            "deduit_ha": np.r_[np.zeros(len(reference)), added[2][wholly_known(*added[:2])].sum(axis=0)],
        }
    )
    for frame in (result, parents):
        if frame is not None:
            frame["annee_epuisement"] = frame["annee_epuisement"].astype("Int64")
    uses = _uses(consumption, table, chosen)
    return Trajectory(result, parents, whole, uses, annual, allocated, listed, periods, len(since), notes)


def _not_parents(territories: pd.DataFrame) -> None:
    if "parent" not in territories:
        return
    both = territories["id"][
        territories["id"].isin(territories["parent"].dropna()) & (territories["id"] != territories["parent"])
    ]
    if len(both):
        raise Fault(
            "{count} rows are the parents of other rows ({ids}): they would count twice. Filter them out.",
            count=len(both),
            ids=both[:5].tolist(),
        )


def _columns(years: np.ndarray, periods: Periods) -> tuple[np.ndarray, np.ndarray]:
    """Columns of the flows of the reference, and of the years observed since the target began."""
    wanted = np.arange(periods.reference_start, periods.reference_end + 1)
    missing = np.setdiff1d(wanted, years)
    if len(missing):
        raise Fault(
            "There is no flow for {missing}, years of the reference. The table has: {years}.",
            missing=[str(y) for y in missing],
            years=[str(y) for y in years],
        )
    since = years[(years >= periods.target_start) & (years <= periods.target_end)]
    holes = np.setdiff1d(np.arange(periods.target_start, int(since.max(initial=0)) + 1), since)
    if len(holes):
        raise Fault(
            "There is no flow for {missing}, although later years are there: complete the table.",
            missing=[str(y) for y in holes],
        )
    return np.searchsorted(years, wanted), np.searchsorted(years, since)


def _guarantee(territories: pd.DataFrame, wanted: bool) -> tuple[np.ndarray, list[Note]]:
    nothing = np.zeros(len(territories))
    if not wanted:
        return nothing, []
    if "plan" not in territories:
        return nothing, [
            Note(
                translatable(
                    "The guarantee of 1 ha needs a field that says which communes have a plan: it is not counted."
                )
            )
        ]
    delegated = territories["deleguees"].to_numpy(float) if "deleguees" in territories else nothing
    return targets.guaranteed(territories["plan"].to_numpy(float), delegated), []


def _by_year(listed: pd.DataFrame, ids: pd.Series, periods: Periods, observed: int) -> np.ndarray:
    """Hectares taken off, territories × observed years."""
    taken = np.zeros((len(ids), observed))
    row = pd.Series(np.arange(len(ids)), index=ids).reindex(listed["id"]).to_numpy(float)
    here = ~np.isnan(row) & (listed["suite"] == "deduit").to_numpy()
    np.add.at(
        taken,
        (row[here].astype(int), listed["annee"].to_numpy()[here] - periods.target_start),
        listed["surf_ha"].to_numpy()[here],
    )
    return taken


def _unknown(flows: np.ndarray, ids: np.ndarray, reference: np.ndarray, since: np.ndarray) -> list[Note]:
    notes = []
    for columns, template in (
        (
            reference,
            translatable("{count} territories lack a year of the reference: their envelope is not known ({ids})."),
        ),
        (
            since,
            translatable(
                "{count} territories lack a year since the target began: what they consumed is not known ({ids})."
            ),
        ),
    ):
        rows = np.isnan(flows[:, columns]).any(axis=1)
        if rows.any():
            notes.append(Note(template, {"count": int(rows.sum()), "ids": ids[rows][:10].tolist()}))
    if not len(since):
        notes.append(Note(translatable("No year of the target period is observed yet: only the envelope is known.")))
    return notes


def _sums(
    table: pd.DataFrame,
    consumed: np.ndarray,
    taken: np.ndarray,
    allocated: pd.DataFrame | None,
    listed: pd.DataFrame | None,
    periods: Periods,
) -> tuple[pd.DataFrame, np.ndarray, np.ndarray]:
    """Parents, what they consumed and what is taken off; what is not known of a territory is not known of its parent."""
    place, ids = pd.factorize(table["parent"], sort=True)

    def total(values: np.ndarray) -> np.ndarray:
        sums = np.zeros((len(ids), *values.shape[1:]))
        np.add.at(sums, place[place >= 0], values[place >= 0])
        return sums

    result = pd.DataFrame(
        {"id": np.asarray(ids, dtype=object), "communes": np.bincount(place[place >= 0], minlength=len(ids))}
    )
    for name in ("conso_ref_ha", "enveloppe_ha", "garantie_ha", "plafond_ha"):
        result[name] = total(table[name].to_numpy(float))
    if allocated is not None:
        own = result["id"].map(dict(zip(allocated["id"], allocated["surf_ha"])))
        given = own.notna()
        result.loc[given, "enveloppe_ha"] = own[given]
        result.loc[given, "plafond_ha"] = np.fmax(own, result["garantie_ha"])[given]
    result.insert(2, "majoration_ha", result["plafond_ha"] - result["enveloppe_ha"])
    off = total(taken)
    if listed is not None:
        off = off + _by_year(listed, result["id"], periods, consumed.shape[1])
    return result, total(consumed), off


def _allocations(parents: pd.DataFrame, table: pd.DataFrame, allocated: pd.DataFrame | None) -> list[Note]:
    """Where what was allocated to a parent and what its territories may consume do not fit."""
    if allocated is None:
        return []
    given = parents[parents["id"].isin(allocated["id"])]
    notes = []
    raised = given["majoration_ha"][given["majoration_ha"] > 1e-9]
    if len(raised):
        notes.append(
            Note(
                translatable(
                    "The guarantees exceed the envelope allocated to {count} parents, by {surface} ha: the ceiling is raised to them."
                ),
                {"count": len(raised), "surface": float(raised.sum())},
            )
        )
    shared = given["id"].map(table.groupby("parent")["plafond_ha"].sum()) - given["plafond_ha"]
    for excess, template in (
        (
            shared[shared > 1e-6],
            translatable(
                "The territories of {count} parents may consume {surface} ha more than was allocated to the parents."
            ),
        ),
        (
            -shared[shared < -1e-6],
            translatable(
                "The territories of {count} parents share {surface} ha less than was allocated to the parents."
            ),
        ),
    ):
        if len(excess):
            notes.append(Note(template, {"count": len(excess), "surface": float(excess.sum())}))
    return notes


def _uses(consumption: Consumption, table: pd.DataFrame, chosen: np.ndarray) -> pd.DataFrame | None:
    """Consumption by use, ha, over the years chosen."""
    if not consumption.uses:
        return None
    years = consumption.years[chosen]
    result = table[["id", "nom"]].copy()
    result["periode"] = f"{years.min()}-{years.max()}"
    by_use = {use: values[:, chosen].sum(axis=1) for use, values in consumption.uses.items()}
    for use, values in by_use.items():
        result[f"{use}_ha"] = values
    result["total_ha"] = consumption.flows[:, chosen].sum(axis=1)
    amounts = np.stack([np.nan_to_num(values) for values in by_use.values()], axis=1)
    most = np.array(list(by_use), dtype=object)[amounts.argmax(axis=1)]
    result["usage_dominant"] = pd.Series(most, index=result.index).where(amounts.max(axis=1) > 0, None)
    return result
