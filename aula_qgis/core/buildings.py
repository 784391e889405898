"""Which buildings of a layer stand: not those that are planned, being built or in ruins, and each of them once."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd
import shapely

from .messages import Fault, Note
from .tables import normalized, normalized_texts

STATE_FIELDS = ("etat_de_l_objet", "etat_de_l_", "etat_objet", "etat")
"""BD TOPO's field of the state; the name that a shapefile cuts."""
NOT_STANDING = ("en projet", "en construction", "en ruine")
ALL = "*"


def standing(geometry: np.ndarray, states: pd.Series | None, keep: Iterable[str] = ()) -> tuple[np.ndarray, list[Note]]:
    """Which buildings count, and what is left out.

    Parameters
    ----------
    geometry : ndarray of object
        Footprints in a metric CRS.
    states : Series, optional
        The state of each (BD TOPO ``etat_de_l_objet``); a missing value counts as standing.
    keep : iterable of str
        States that count although they are among `NOT_STANDING`; ``*`` for all.

    Returns
    -------
    counts : ndarray of bool
        Of buildings that are there twice, with the same outline, the first one counts.
    notes : list of Note

    Raises
    ------
    Fault
        No building is left.

    Examples
    --------
    >>> squares = shapely.box([0, 20, 20], 0, [10, 30, 30], 10)
    >>> counts, notes = standing(squares, pd.Series(["En projet", "En service", None]))
    >>> counts.tolist(), notes[0].facts["states"]
    ([False, True, False], ['En projet: 1'])
    """
    counts, notes = np.ones(len(geometry), dtype=bool), []
    area = shapely.area(geometry)
    kept = {normalized(state) for state in keep}
    if states is not None and ALL not in kept:
        counts = ~np.isin(normalized_texts(states), [state for state in NOT_STANDING if state not in kept])
        found = states[~counts].astype(str).str.strip().value_counts()
        if not counts.all():
            facts = {
                "count": int((~counts).sum()),
                "area": round(float(area[~counts].sum()), 1),
                "states": [f"{state}: {number}" for state, number in found.items()],
            }
            notes.append(
                Note(
                    "{count} buildings of {area} m² are left out because they do not stand ({states}): name in KEEP_STATES what counts all the same.",
                    facts,
                )
            )
    rows = np.flatnonzero(counts & ~shapely.is_missing(geometry))
    again = rows[pd.Series(shapely.to_wkb(shapely.normalize(geometry[rows])), dtype=object).duplicated().to_numpy()]
    counts[again] = False
    if len(again):
        facts = {"count": len(again), "area": round(float(area[again].sum()), 1)}
        notes.append(Note("{count} buildings of {area} m² are there twice: they count once.", facts))
    if len(counts) and not counts.any():
        raise Fault(
            "None of the {count} buildings stands: name in KEEP_STATES the states that count.", count=len(counts)
        )
    return counts, notes
