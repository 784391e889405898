"""What a brownfield can become: an index of mutability for seven uses, and how far it can be trusted."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..messages import Fault, Note, Progress, checkpoint, silent, translatable
from .figures import NOT_KNOWN, read_numbers, word
from .matrix import NEUTRAL, USES, Criterion, Matrix

MISSING, UNKNOWN = -1, -2
"""Codes of a value that is not there, and of one that the matrix does not know."""

EXCLUSIONS = (
    ({"zoneAccelerationEnr": "exclusion"}, ("photovoltaique",)),
    ({"presenceZoneHumide": "oui", "presenceEspecesProtegees": "oui"}, ("tertiaire", "industrie")),
)
"""Classes that together exclude uses, since v1.16: the index is kept, the use is ranked last."""

POTENTIALS = {0: "faible", 40: "moyen", 50: "bon", 60: "très bon", 70: "excellent"}
"""From this index on."""

TRUST = {0: "très peu fiable", 3: "peu fiable", 5: "moyennement fiable", 7: "fiable", 9: "très fiable"}
"""From this reliability on."""

SIDES = {True: "avantage", False: "contrainte"}
NEUTRAL_SIDE = "neutre"
SHORT_METRES, LONG_KILOMETRES = 50, 200
"""Distances that are all shorter than this look like kilometres; one that is longer than that, like metres."""

EXAMPLES = 3


@dataclass
class Mutability:
    """Indices of sites.

    Attributes
    ----------
    sites : DataFrame
        A row per site: ``idx_<use>`` (0–100), ``rang_<use>`` (1–7), ``potentiel_<use>``, ``fiabilite`` (0–10),
        ``fiabilite_mention``, ``usage_1`` to ``usage_3``, ``exclus``.
    matrix : Matrix
        The criteria that counted.
    codes : ndarray of int16, shape (sites, criteria)
        Class of each value, `MISSING` or `UNKNOWN`.
    texts : list of ndarray of object
        The values as they were given, by criterion.
    notes : list of Note
    """

    sites: pd.DataFrame
    matrix: Matrix
    codes: np.ndarray
    texts: list[np.ndarray]
    notes: list[Note] = field(default_factory=list)


def mutability(values: pd.DataFrame, matrix: Matrix, progress: Progress = silent) -> Mutability:
    """Index of mutability of each site for the seven uses.

    Parameters
    ----------
    values : DataFrame
        A row per site, columns named as criteria of the matrix, values in its units.
        A criterion without column is not known for any site.
    matrix : Matrix

    Returns
    -------
    Mutability

    Raises
    ------
    Fault
        No column is a criterion of the matrix.

    Notes
    -----
    A score above zero, times the criterion's weight, is an advantage A, one below zero a constraint C, and the neutral
    0.5 counts in both. Index = 100·A / (A + C), rounded half up to a tenth; 0 where nothing is known. Reliability =
    10·(weights of what is known) / (all weights), rounded half up to a half. All of it is computed in whole
    thousandths: no rounding depends on binary fractions. Ties keep the order of `USES`.

    Source: method of the mutability index of ADEME (Mutafriches).

    Examples
    --------
    >>> from aula_qgis.core.brownfield.matrix import read_matrix
    >>> rows = [("bati", "2", "oui", *["2", "0.5", "-1", "1", "1", "1", "1"]), ("bati", "2", "non", *"1111111")]
    >>> matrix = read_matrix("essai", pd.DataFrame(rows, columns=["critere", "poids", "classe", *USES]))
    >>> found = mutability(pd.DataFrame({"bati": [True, None]}, dtype=object), matrix).sites
    >>> found[["idx_residentiel", "idx_equipements", "idx_culture", "fiabilite"]].to_numpy().tolist()
    [[100.0, 50.0, 0.0, 10.0], [0.0, 0.0, 0.0, 0.0]]
    >>> found["usage_1"].dropna().tolist()
    ['residentiel']
    """
    if not set(matrix.names) & set(values.columns):
        raise Fault(
            "None of the fields is a criterion of the matrix: name them as {examples}…, or fill in FIELD_MAP. There are: {fields}.",
            examples=matrix.names[:4],
            fields=list(values.columns),
        )
    count = len(values)
    for_, against = np.zeros((count, len(USES)), dtype=np.int64), np.zeros((count, len(USES)), dtype=np.int64)
    known = np.zeros(count, dtype=np.int64)
    codes = np.full((count, len(matrix.criteria)), MISSING, dtype=np.int16)
    nothing = pd.Series([None] * count, dtype=object)
    texts, notes = [], []
    for number, criterion in enumerate(matrix.criteria):
        checkpoint(progress, number / len(matrix.criteria), translatable("Criteria"))
        given = values.get(criterion.name, nothing)
        found, doubts = _classes(given, criterion)
        codes[:, number] = found
        texts.append(given.to_numpy(dtype=object))
        notes += doubts
        scores = criterion.weight * np.array(
            [each.scores for each in criterion.classes] + [(0,) * len(USES)], dtype=np.int64
        )
        neutral = criterion.weight * NEUTRAL
        row = np.where(found >= 0, found, len(criterion.classes))
        for_ += np.maximum(scores, 0)[row]
        against += np.where(scores == neutral, neutral, np.maximum(-scores, 0))[row]
        known += criterion.weight * (found >= 0)
    empty = int((known == 0).sum())
    if empty:
        notes.append(
            Note(
                translatable("{count} sites have no known criterion: their indices are 0 and no use is proposed."),
                {"count": empty},
            )
        )
    return Mutability(_table(for_, against, known, matrix, _excluded(codes, matrix)), matrix, codes, texts, notes)


def numbers_of(result: Mutability, criterion: int) -> np.ndarray:
    """The values of a criterion of numbers, as they were read; NaN where there is none."""
    return read_numbers(pd.Series(result.texts[criterion], dtype=object))[0]


def _half_up(part: np.ndarray, whole: np.ndarray, steps: int) -> np.ndarray:
    """steps·part/whole rounded half up, exactly; 0 where whole is 0.

    Examples
    --------
    >>> _half_up(np.array([1, 1, 0]), np.array([8, 3, 0]), 100)
    array([13, 33,  0])
    """
    return (2 * steps * part + whole) // np.maximum(2 * whole, 1) * (whole > 0)


def _classes(given: pd.Series, criterion: Criterion) -> tuple[np.ndarray, list[Note]]:
    """The class of each value of a criterion, `MISSING` or `UNKNOWN`, and what is doubtful about them."""
    if criterion.numeric:
        numbers, unread = read_numbers(given)
        codes = np.where(np.isnan(numbers) & ~unread, MISSING, UNKNOWN).astype(np.int16)
        possible = (numbers >= 0) & (numbers <= 100 if criterion.unit == "%" else np.isfinite(numbers))
        for code, each in enumerate(criterion.classes):
            if each.interval is not None:
                codes[possible & each.interval.holds(numbers)] = code
        return codes, _unknown_values(given, codes, criterion) + _other_unit(numbers, criterion)
    places = {each.word: code for code, each in enumerate(criterion.classes)} | dict.fromkeys(NOT_KNOWN, MISSING)
    codes, distinct = pd.factorize(given.to_numpy(dtype=object))
    found = np.array([*(places.get(word(text), UNKNOWN) for text in distinct), MISSING], dtype=np.int16)[codes]
    return found, _unknown_values(given, found, criterion)


def _unknown_values(given: pd.Series, codes: np.ndarray, criterion: Criterion) -> list[Note]:
    wrong = codes == UNKNOWN
    if not wrong.any():
        return []
    return [
        Note(
            translatable(
                "{criterion}: {count} values are not in the matrix ({examples}); they count neither for the index nor for the reliability."
            ),
            {
                "criterion": criterion.name,
                "count": int(wrong.sum()),
                "examples": [str(text) for text in given[wrong].unique()[:EXAMPLES]],
            },
        )
    ]


def _other_unit(numbers: np.ndarray, criterion: Criterion) -> list[Note]:
    """A doubt where distances look like metres instead of kilometres, or the other way round."""
    found = numbers[np.isfinite(numbers)]
    longest = float(found.max()) if len(found) > EXAMPLES else 0.0
    facts: dict[str, object] = {"criterion": criterion.name, "longest": longest}
    if criterion.unit == "m" and 0 < longest < SHORT_METRES:
        return [
            Note(
                translatable(
                    "{criterion}: no distance exceeds {longest}. The matrix counts in metres: are these kilometres?"
                ),
                facts,
            )
        ]
    if criterion.unit == "km" and longest > LONG_KILOMETRES:
        return [
            Note(
                translatable(
                    "{criterion}: distances reach {longest}. The matrix counts in kilometres: are these metres?"
                ),
                facts,
            )
        ]
    return []


def _excluded(codes: np.ndarray, matrix: Matrix) -> np.ndarray:
    """Which uses are excluded on which sites."""
    excluded = np.zeros((len(codes), len(USES)), dtype=bool)
    places = {criterion.name: number for number, criterion in enumerate(matrix.criteria)}
    for conditions, uses in EXCLUSIONS if matrix.exclusions else ():
        if not set(conditions) <= set(places):
            continue
        meets = np.ones(len(codes), dtype=bool)
        for name, wanted in conditions.items():
            words = [each.word for each in matrix.criteria[places[name]].classes]
            meets &= codes[:, places[name]] == (words.index(wanted) if wanted in words else len(words))
        excluded |= meets[:, None] & np.isin(USES, uses)
    return excluded


def _named(values: np.ndarray, floors: dict[int, str]) -> np.ndarray:
    """The name that goes with each value: that of the highest floor it reaches."""
    return np.array(list(floors.values()), dtype=object)[np.searchsorted(list(floors), values, "right") - 1]


def _table(
    for_: np.ndarray, against: np.ndarray, known: np.ndarray, matrix: Matrix, excluded: np.ndarray
) -> pd.DataFrame:
    tenths = _half_up(for_, for_ + against, 1000)
    order = np.argsort(-tenths + 10_000 * excluded, axis=1, kind="stable")
    ranks = np.argsort(order, axis=1, kind="stable") + 1
    nothing = known == 0
    columns: dict[str, np.ndarray] = {}
    for number, use in enumerate(USES):
        columns[f"idx_{use}"] = tenths[:, number] / 10
    for number, use in enumerate(USES):
        columns[f"rang_{use}"] = ranks[:, number]
    for use in USES:
        columns[f"potentiel_{use}"] = _named(columns[f"idx_{use}"], POTENTIALS)
        columns[f"potentiel_{use}"][nothing] = None
    columns["fiabilite"] = _half_up(known, np.full(len(known), sum(each.weight for each in matrix.criteria)), 20) / 2
    columns["fiabilite_mention"] = _named(columns["fiabilite"], TRUST)
    for place in range(3):
        columns[f"usage_{place + 1}"] = np.array(USES, dtype=object)[order[:, place]]
        columns[f"usage_{place + 1}"][nothing] = None
    columns["exclus"] = np.full(len(known), None, dtype=object)
    for row in np.flatnonzero(excluded.any(axis=1)):
        columns["exclus"][row] = ", ".join(np.array(USES)[excluded[row]])
    return pd.DataFrame(columns)


def detail(result: Mutability, names: np.ndarray, progress: Progress = silent) -> pd.DataFrame:
    """What each known criterion says for and against each use.

    Parameters
    ----------
    names : ndarray of object
        The identifier of each site.

    Returns
    -------
    DataFrame
        ``site, usage, critere, valeur, score, poids, cote``: by site, criterion and use. ``cote`` is avantage,
        contrainte, or neutre (a score of 0.5, which counts on both sides).
    """
    pieces = []
    for number, criterion in enumerate(result.matrix.criteria):
        checkpoint(progress, number / len(result.matrix.criteria))
        rows = np.flatnonzero(result.codes[:, number] >= 0)
        scores = np.array([each.scores for each in criterion.classes])[result.codes[rows, number]].ravel()
        pieces.append(
            pd.DataFrame(
                {
                    "row": np.repeat(rows, len(USES)),
                    "number": number,
                    "site": np.repeat(names[rows], len(USES)),
                    "usage": np.tile(np.array(USES, dtype=object), len(rows)),
                    "critere": criterion.name,
                    "valeur": np.repeat(
                        np.array([str(text) for text in result.texts[number][rows]], dtype=object), len(USES)
                    ),
                    "score": scores / 1000,
                    "poids": criterion.weight / 1000,
                    "cote": np.where(scores == NEUTRAL, NEUTRAL_SIDE, np.where(scores > 0, SIDES[True], SIDES[False])),
                }
            )
        )
    table = pd.concat(pieces, ignore_index=True)
    return table.sort_values(["row", "number"], kind="stable").drop(columns=["row", "number"]).reset_index(drop=True)
