"""Parcels that may be brownfields no inventory knows yet: signals, score, reasons in words."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd
import shapely

from ..geometry import cut_by
from ..messages import Fault, Note, Progress, checkpoint, part, silent, translatable

POINTS = {"vacance": 30, "casias": 25, "sol": 25, "permis": 10, "emprise": 10}
"""What each signal is worth; the score is their share of what the given layers could yield."""

STRONG = ("vacance", "casias", "sol")
"""Signals that can make a candidate; the others only add to them: a meadow too has no permit and no building."""

VACANCY_PCT, BUILT_PCT, COVER_PCT = 40.0, 10.0, 50.0
"""Thresholds: vacant premises, built ground, ground of the codes below."""

COVER, USE = "CS1.1.2", "US6"
"""Permeable artificial ground (mineral or composite), and land without use (in transition, abandoned)."""

KNOWN_SHARE = 0.5
"""A parcel of which more lies in a known site is left out."""

PARCELS_PER_BATCH = 20_000


@dataclass
class Potential:
    """Candidates.

    Attributes
    ----------
    rows : ndarray of int64
        Their rows among the parcels, by falling score.
    candidates : DataFrame
        ``score`` (0–100), ``raisons``, ``surf_m2``, ``vacance_pct``, ``casias_nb``, ``sol_pct``, ``permis_nb``,
        ``bati_pct``: NULL where the layer was not given.
    notes : list of Note
    """

    rows: np.ndarray
    candidates: pd.DataFrame
    notes: list[Note] = field(default_factory=list)


def is_idle(cs: np.ndarray, us: np.ndarray) -> np.ndarray:
    """Whether tidy codes stand for permeable artificial ground or land without use.

    Examples
    --------
    >>> is_idle(np.array(["CS1.1.2.1", "CS2.2", "CS1.1.21"]), np.array(["US5", "US6.2", "US2"]))
    array([ True,  True, False])
    """
    cover, use = pd.Series(cs, dtype=object).fillna("") + ".", pd.Series(us, dtype=object).fillna("") + "."
    return (cover.str.startswith(COVER + ".") | use.str.startswith(USE + ".")).to_numpy(dtype=bool)


def find_candidates(
    parcels: np.ndarray,
    *,
    vacancy_pct: np.ndarray | None = None,
    idle: np.ndarray | None = None,
    buildings: np.ndarray | None = None,
    casias: np.ndarray | None = None,
    permits: np.ndarray | None = None,
    known: np.ndarray | None = None,
    min_area: float = 0.0,
    min_score: float = 50.0,
    progress: Progress = silent,
) -> Potential:
    """Parcels whose signals point to a brownfield.

    Parameters
    ----------
    parcels : ndarray of polygons
        Metric CRS.
    vacancy_pct : ndarray of float, optional
        Vacant premises of each parcel, %; NaN where not known.
    idle : ndarray of polygons, optional
        Land cover without use or of permeable artificial ground (see `is_idle`).
    buildings, known : ndarray of polygons, optional
    casias : ndarray of points, optional
    permits : ndarray of geometries, optional
    min_area : float
        m².
    min_score : float
        Candidates reach this score.

    Returns
    -------
    Potential

    Notes
    -----
    Score = 100 × points of the signals that are met / points of all signals that could be read on the parcel.
    A candidate meets one of `STRONG` at least.

    Examples
    --------
    >>> squares = np.array([shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10)])
    >>> found = find_candidates(squares, vacancy_pct=np.array([55.0, 3.0]), buildings=squares[:0])
    >>> found.rows.tolist(), found.candidates["score"].tolist()
    ([0], [100.0])
    """
    if vacancy_pct is None and idle is None and casias is None:
        raise Fault("Nothing here can make a candidate: give the field of vacancy, the land cover or the CASIAS sites.")
    area = shapely.area(parcels)
    large = area >= min_area
    notes = []
    if not large.all():
        notes.append(
            Note(
                translatable("{count} parcels below {area} m² are left out."),
                {"count": int((~large).sum()), "area": float(min_area)},
                False,
            )
        )
    if known is not None:
        inside = _covered(parcels, known, part(progress, 0.0, 0.2)) > KNOWN_SHARE
        if inside.any():
            notes.append(
                Note(
                    translatable("{count} parcels lie in sites that are known already and are left out."),
                    {"count": int(inside.sum())},
                    False,
                )
            )
        large &= ~inside
    rows = np.flatnonzero(large)
    kept = parcels[rows]
    measured = pd.DataFrame({"surf_m2": area[rows]})
    measured["vacance_pct"] = np.nan if vacancy_pct is None else _as_percent(vacancy_pct, notes)[rows]
    measured["casias_nb"] = np.nan if casias is None else _count(kept, casias, part(progress, 0.2, 0.3))
    measured["sol_pct"] = np.nan if idle is None else 100 * _covered(kept, idle, part(progress, 0.3, 0.6))
    measured["permis_nb"] = np.nan if permits is None else _count(kept, permits, part(progress, 0.6, 0.7))
    measured["bati_pct"] = np.nan if buildings is None else 100 * _covered(kept, buildings, part(progress, 0.7, 1.0))
    met = pd.DataFrame(
        {
            "vacance": measured["vacance_pct"] >= VACANCY_PCT,
            "casias": measured["casias_nb"] > 0,
            "sol": measured["sol_pct"] >= COVER_PCT,
            "permis": measured["permis_nb"] == 0,
            "emprise": measured["bati_pct"] < BUILT_PCT,
        }
    )
    readable = measured[["vacance_pct", "casias_nb", "sol_pct", "permis_nb", "bati_pct"]].notna().to_numpy()
    points = np.array([POINTS[name] for name in met])
    possible = readable @ points
    score = 100 * (met.to_numpy() @ points) / np.maximum(possible, 1)
    chosen = np.flatnonzero(met[list(STRONG)].any(axis=1).to_numpy() & (score >= min_score))
    chosen = chosen[np.argsort(-score[chosen], kind="stable")]
    candidates = measured.iloc[chosen].reset_index(drop=True)
    candidates.insert(0, "score", np.round(score[chosen], 1))
    candidates.insert(1, "raisons", _reasons(candidates, met.iloc[chosen].reset_index(drop=True)))
    for name in ("casias_nb", "permis_nb"):
        candidates[name] = candidates[name].astype("Int64")
    silent_layers = [
        name
        for name, given in (
            ("CASIAS", casias),
            ("LAND_COVER", idle),
            ("VACANCY_FIELD", vacancy_pct),
            ("PERMITS", permits),
            ("BUILDINGS", buildings),
        )
        if given is None
    ]
    if silent_layers:
        notes.append(
            Note(
                translatable("Not given, and so without a part in the score: {layers}."),
                {"layers": silent_layers},
                False,
            )
        )
    return Potential(rows[chosen], candidates, notes)


def _as_percent(values: np.ndarray, notes: list[Note]) -> np.ndarray:
    """Vacancy in %, which may have been given as shares of 1; what is impossible becomes NaN, and is said."""
    impossible = (values < 0) | (values > 100)
    if impossible.any():
        notes.append(
            Note(
                translatable("{count} values of vacancy lie outside 0–100 and count as not known."),
                {"count": int(impossible.sum())},
            )
        )
    values = np.where(impossible, np.nan, values)
    if np.isfinite(values).any() and np.nanmax(values) <= 1 and np.nanmax(values) > 0:
        notes.append(Note(translatable("No vacancy exceeds 1: the values are read as shares, not as %.")))
        return 100 * values
    return values


def _covered(zones: np.ndarray, others: np.ndarray, progress: Progress) -> np.ndarray:
    """Share of each zone under other polygons, 1 at most."""
    pieces = cut_by(zones, others, progress)
    return np.minimum(np.bincount(pieces.left, shapely.area(pieces.geometry), len(zones)) / shapely.area(zones), 1.0)


def _count(zones: np.ndarray, others: np.ndarray, progress: Progress) -> np.ndarray:
    """How many of the others meet each zone."""
    tree = shapely.STRtree(others)
    counts = np.zeros(len(zones))
    for start in range(0, len(zones), PARCELS_PER_BATCH):
        checkpoint(progress, start / len(zones))
        step = zones[start : start + PARCELS_PER_BATCH]
        counts[start : start + len(step)] = np.bincount(
            tree.query(step, predicate="intersects")[0], minlength=len(step)
        )
    return counts


def _reasons(candidates: pd.DataFrame, met: pd.DataFrame) -> list[str]:
    """The signals met, in French, by points."""

    def percent(value: float) -> str:
        return f"{value:.0f}\u202f%"

    texts = {
        "vacance": lambda row: f"locaux vacants\u00a0: {percent(row.vacance_pct)}",
        "casias": lambda row: (
            "ancien site industriel (CASIAS)" + (f"\u00a0: {row.casias_nb:.0f}" if row.casias_nb > 1 else "")
        ),
        "sol": lambda row: f"sol minéral ou sans usage\u00a0: {percent(row.sol_pct)} de la surface",
        "permis": lambda row: "aucun permis de construire",
        "emprise": lambda row: f"faible emprise bâtie\u00a0: {percent(row.bati_pct)}",
    }
    return [
        "\u202f; ".join(text(row) for name, text in texts.items() if flags[name])
        for row, flags in zip(candidates.itertuples(), met.to_dict("records"))
    ]
