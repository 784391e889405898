"""What ROE, BD TOPO and BD TOPAGE say of weirs and watercourses: state of the work, fish passes, direction of the flow."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ..messages import Note
from ..tables import normalized

STATE_FIELDS = ("lbetouvrage", "etat_ouvrage", "lb_et_ouvrage", "etat_de_l_ouvrage", "lbetouvrag", "etat")
CODE_FIELDS = ("cdobstecoul", "code_roe", "cd_obst_ecoul", "id_roe", "cdobstecou", "roe")
FISHWAY_FIELDS = "lbtypedispfranchpiscicole"
"""How the names of the fields of fish passes begin."""
FLOW_FIELDS = (
    "sens_de_l_ecoulement",
    "sens_de_ecoulement",
    "sens_d_ecoulement",
    "sens_ecoulement",
    "sensecoulement",
    "sens_ecoul",
    "sensecoul",
    "sens_ecou",
)
"""Names that the fields bear in deliveries, in small letters."""

GONE = ("detruit entierement", "entierement detruit", "detruit", "efface", "arase", "supprime", "demoli")
PLANNED = ("projet", "en projet", "planifie")
AGAINST, BOTH = ("sens inverse", "inverse", "-1"), ("double sens", "inconnu", "sans objet", "indetermine", "")


def standing(states: pd.Series) -> tuple[np.ndarray, list[Note]]:
    """Which works stand in the water: those destroyed entirely and those only planned do not; unknown states do.

    Examples
    --------
    >>> standing(pd.Series(["Existant", "Détruit entièrement", "Détruit partiellement", "En projet", None]))[0].tolist()
    [True, False, True, False, True]
    """
    words = states.map(normalized)
    gone, planned = (words.isin(kinds).to_numpy() for kinds in (GONE, PLANNED))
    notes = []
    if gone.any() or planned.any():
        notes.append(
            Note(
                "{gone} barriers are destroyed and {planned} only planned, by their state: they part nothing, and have no figures.",
                {"gone": int(gone.sum()), "planned": int(planned.sum())},
            )
        )
    return ~(gone | planned), notes


def first_of_each(codes: pd.Series | None, points: np.ndarray) -> tuple[np.ndarray, list[Note]]:
    """Which barriers are not there already: by their code, where they have none by their exact place.

    Examples
    --------
    >>> first_of_each(pd.Series(["ROE1", "ROE1", None]), shapely.points([(0, 0), (5, 0), (0, 0)]))[0].tolist()
    [True, False, False]
    """
    places = pd.Series(list(map(tuple, shapely.get_coordinates(points))))
    words = pd.Series("", index=places.index) if codes is None else codes.map(normalized).reset_index(drop=True)
    again = (words.duplicated() & (words != "")) | (places.duplicated() & (words == ""))
    notes = []
    if again.any():
        notes.append(
            Note(
                "{count} barriers are there twice (same code, or same place without one): the first one counts.",
                {"count": int(again.sum())},
            )
        )
    return ~again.to_numpy(), notes


def fish_passes(passes: pd.DataFrame) -> list[Note]:
    """How many barriers have a fish pass, have none, or say nothing of it; no passability is drawn from that.

    Examples
    --------
    >>> str(fish_passes(pd.DataFrame({"1": ["Passe à bassins", "Absence de passe", None]}))[0])
    'Fish passes: 1 barriers have one, 1 have none, of 1 nothing is said; the passability is that of its field, whatever the pass.'
    """
    words = passes.apply(lambda column: column.map(normalized))
    none, said = words.isin(["absence de passe", "0"]), words != ""
    named = (said & ~none).any(axis=1)
    without = none.any(axis=1) & ~named
    return [
        Note(
            "Fish passes: {named} barriers have one, {without} have none, of {unknown} nothing is said; the passability is that of its field, whatever the pass.",
            {
                "named": int(named.sum()),
                "without": int(without.sum()),
                "unknown": int((~named & ~without).sum()),
            },
            False,
        )
    ]


def drawn_downstream(lines: np.ndarray, flow: pd.Series) -> tuple[np.ndarray, list[Note]]:
    """Watercourses drawn the way they flow, by the direction that their source gives.

    Parameters
    ----------
    lines : ndarray of object
        (Multi)LineStrings.
    flow : Series
        ``Sens direct``, ``Sens inverse``, ``Double sens``, ``Inconnu``; what is not known stays as it is drawn.

    Examples
    --------
    >>> turned, notes = drawn_downstream(np.array([shapely.LineString([(0, 0), (1, 0)])]), pd.Series(["Sens inverse"]))
    >>> shapely.to_wkt(turned[0]), notes[0].facts
    ('LINESTRING (1 0, 0 0)', {'turned': 1, 'unknown': 0})
    """
    words = flow.map(normalized)
    against, unknown = words.isin(AGAINST).to_numpy(), words.isin(BOTH).to_numpy()
    if not (against.any() or unknown.any()):
        return lines, []
    note = Note(
        "{turned} watercourses are drawn against their flow and were turned; of {unknown} the direction is not known: they are taken as drawn.",
        {"turned": int(against.sum()), "unknown": int(unknown.sum())},
        False,
    )
    return np.where(against, shapely.reverse(lines), lines), [note]
