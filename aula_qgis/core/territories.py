"""Territories as tables name them: codes that lost their zero, totals among communes, communes on several rows, joins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
import pandas as pd

from .messages import Note, translatable
from .tables import normalized

EXAMPLES = 3
"""Codes shown of each side of a join."""

_COMMUNE = re.compile(r"\d[\dAB]\d{3}")
_EPCI = re.compile(r"(?:EPCI_)?2\d{8}")
_TOTAL = re.compile(r"(sous[- ])?(total|totaux|ensemble|somme)\b.*")
_TOWNS = {"75056": range(75101, 75121), "69123": range(69381, 69390), "13055": range(13201, 13217)}
TOWN_OF = {str(code): town for town, codes in _TOWNS.items() for code in codes}
"""Arrondissement of Paris, Lyon or Marseille → its commune."""


def key(code: object) -> str:
    """A code as joins compare it: no blanks, no decimals of a spreadsheet, capitals, the zero that numbers lose.

    Examples
    --------
    >>> key(1004), key("1004.0"), key(" 2a004 "), key("200040715"), key(None)
    ('01004', '01004', '2A004', '200040715', '')
    """
    if code is None or code is pd.NA or code != code:
        return ""
    text = str(code).strip().removesuffix(".0").upper()
    return text.zfill(5) if re.fullmatch(r"\d{4}", text) else text


def codes(column: pd.Series) -> tuple[pd.Series, list[Note]]:
    """Identifiers as text; INSEE codes of communes that a table turned into numbers get their leading zero back.

    Examples
    --------
    >>> codes(pd.Series(["1001", " 69003", "2a004"], dtype=object))[0].tolist()
    ['01001', '69003', '2A004']
    """
    texts = column.map(lambda code: None if key(code) == "" else str(code).strip().removesuffix(".0"))
    keys = texts.map(key)
    if not keys[texts.notna()].map(lambda code: bool(_COMMUNE.fullmatch(code) or _EPCI.fullmatch(code))).all():
        return texts, []
    short = texts.map(lambda code: code is not None and len(code) == 4)
    note = Note(
        translatable("{count} commune codes had lost their leading zero, which is put back."),
        {"count": int(short.sum())},
        False,
    )
    return keys.where(texts.notna(), None), [note] if short.any() else []


def without_totals(frame: pd.DataFrame) -> tuple[pd.DataFrame, list[Note]]:
    """The rows of territories: sums that a spreadsheet has below them, and EPCI among communes, are left out and said.

    Parameters
    ----------
    frame : DataFrame
        ``id`` and, where there are names, ``nom``.

    Examples
    --------
    >>> rows = pd.DataFrame({"id": ["62427", "TOTAL", None, "246200364"], "nom": ["Lens", "", "Total", "CA de Lens"]})
    >>> without_totals(rows)[0]["id"].tolist()
    ['62427']
    """
    words = [frame[name].map(normalized) for name in ("id", "nom") if name in frame]
    total = np.array(
        [
            any(_TOTAL.fullmatch(word) for word in row) and not _COMMUNE.fullmatch(key(code))
            for code, *row in zip(frame["id"], *words)
        ],
        dtype=bool,
    )
    keys = frame["id"].map(key)
    communes = keys.map(lambda code: bool(_COMMUNE.fullmatch(code))).to_numpy(bool)
    epci = keys.map(lambda code: bool(_EPCI.fullmatch(code))).to_numpy(bool) & communes.any()
    notes = []
    for rows, template in (
        (total, translatable("{count} rows are totals, not territories ({ids}): they are left out.")),
        (
            epci,
            translatable("{count} rows are EPCI among communes, which would count twice ({ids}): they are left out."),
        ),
    ):
        if rows.any():
            shown = [str(code) if key(code) else str(word) for code, word in zip(frame["id"][rows], words[-1][rows])]
            notes.append(Note(template, {"count": int(rows.sum()), "ids": shown[:EXAMPLES]}))
    kept = ~(total | epci)
    return (frame[kept].reset_index(drop=True), notes) if kept.any() else (frame, [])


def one_row_each(
    frame: pd.DataFrame, by: list[str], sums: Mapping[str, Callable[[pd.Series], np.ndarray]]
) -> tuple[pd.DataFrame, list[Note]]:
    """Rows that share their codes as one: a commune nouvelle whose former communes have a row each.

    Rows that are the same in all columns count once, the columns `sums` of others are summed (unknown where one of them
    is), outlines are joined, and of the rest the first row counts. All of it is said.

    Parameters
    ----------
    frame : DataFrame or GeoDataFrame
    by : list of str
        Columns of the code, and of the year where there is one.
    sums : dict of str to callable
        Column → what reads it as numbers.

    Examples
    --------
    >>> rows = pd.DataFrame({"id": ["14011", "14011", "14012"], "ha": ["1,5", "2", "0,5"]})
    >>> from aula_qgis.core.tables import numbers
    >>> one_row_each(rows, ["id"], {"ha": numbers})[0]["ha"].tolist()
    [3.5, 0.5]
    """
    if not frame[by].notna().all(axis=1).all() or not frame.duplicated(by).any():
        return frame, []
    notes = []
    same = frame.duplicated()
    if same.any():
        text = translatable("{count} rows stand twice in the table, with the same values ({ids}): each counts once.")
        notes.append(_of_rows(text, frame, same, by))
        frame = frame[~same].reset_index(drop=True)
    again = frame.duplicated(by, keep=False)
    if not again.any():
        return frame, notes
    text = translatable(
        "{count} territories stand on several rows ({ids}): their rows are summed, and the first one names them."
    )
    notes.append(_of_rows(text, frame, again & ~frame.duplicated(by), by))
    place = frame.groupby(by, sort=False).ngroup().to_numpy()
    first = np.unique(place, return_index=True)[1]
    result = frame.iloc[first].reset_index(drop=True)
    for name, read in sums.items():
        values = np.zeros(len(first))
        np.add.at(values, place, read(frame[name]))
        result[name] = values
    if "geometry" in frame:
        result = result.set_geometry(_joined(frame, place), crs=frame.crs)
    return result, notes


def _of_rows(text: str, frame: pd.DataFrame, rows: pd.Series, by: list[str]) -> Note:
    return Note(text, {"count": int(rows.sum()), "ids": frame[by[0]][rows].astype(str).unique()[:EXAMPLES].tolist()})


def _joined(frame: pd.DataFrame, place: np.ndarray) -> np.ndarray:
    import shapely

    shapes = frame["geometry"].to_numpy()
    order = np.argsort(place, kind="stable")
    groups = np.split(shapes[order], np.flatnonzero(np.diff(place[order])) + 1)
    return np.array(
        [group[0] if len(group) == 1 else shapely.union_all(group) for group in groups] + [None], dtype=object
    )[:-1]


def match(wanted: Iterable[object], known: Iterable[object], *, towns: bool = True) -> np.ndarray:
    """For each code the row of the first equal code of `known`, −1 where there is none.

    Codes are compared as `key` writes them; an arrondissement of Paris, Lyon or Marseille that is not known takes the row of
    its commune, unless `towns` is False: an amount of the commune is none of the arrondissement.

    Examples
    --------
    >>> match(["01004", "75115", "33063"], [1004, "75056"])
    array([ 0,  1, -1])
    """
    rows: dict[str, int] = {}
    for row, code in enumerate(known):
        rows.setdefault(key(code), row)
    rows.pop("", None)
    keys = [key(code) for code in wanted]
    town = TOWN_OF if towns else {}
    return np.array([rows.get(code, rows.get(town.get(code, ""), -1)) for code in keys], dtype=np.int64)


def column_of_codes(
    columns: Mapping[str, Sequence[object]], known: Sequence[object], named: Sequence[str] = ()
) -> str | None:
    """The column that holds the codes of another table: the one whose values are most of `known`.

    Parameters
    ----------
    columns : mapping of str to sequence
        Name → values.
    known : sequence
        Codes of the other table.
    named : sequence of str
        Names that codes usually have: they win where two columns hold as many. A column of another name must hold more
        than half of the codes that it can, as counts of people look like codes too.

    Returns
    -------
    str or None
        None where no column holds the codes.

    Examples
    --------
    >>> columns = {"ID": ["COMMUNE_97", "COMMUNE_98"], "INSEE_COM": [1004, 1005], "POP": [1004, 7]}
    >>> column_of_codes(columns, ["01004", "01005"], ["ID", "INSEE_COM"])
    'INSEE_COM'
    """
    size = len({key(code) for code in known} - {""})
    ranked = [name for name in named if name in columns] + [name for name in columns if name not in named]
    found = {name: len(set(match(columns[name], known, towns=False)) - {-1}) for name in ranked}
    held = [
        name for name, count in found.items() if count and (name in named or 2 * count > min(size, len(columns[name])))
    ]
    return max(held, key=lambda name: found[name], default=None)


def repeated(codes: Sequence[object], name: str) -> list[Note]:
    """What is said of codes that stand on several rows of a table whose first row counts.

    Examples
    --------
    >>> repeated(["01004", 1004, "01005"], "bilan")[0].facts["ids"]
    ['01004']
    """
    keys = pd.Series([key(code) for code in codes], dtype=object)
    again = keys[keys.duplicated() & (keys != "")].unique()
    text = translatable("{count} codes of {layer} stand on several rows ({ids}): the first row of each counts.")
    facts = {"count": len(again), "layer": name, "ids": again[:EXAMPLES].tolist()}
    return [Note(text, facts)] if len(again) else []


def match_notes(
    wanted: Sequence[object] | np.ndarray,
    known: Sequence[object] | np.ndarray,
    rows: np.ndarray,
    names: tuple[str, str],
) -> list[Note]:
    """What a join left: how many codes found nothing, and three of each side.

    Parameters
    ----------
    wanted, known, rows
        As `match` took and gave them.
    names : (str, str)
        What the user calls the two tables.

    Examples
    --------
    >>> note, = match_notes(["33063"], ["01004"], np.array([-1]), ("sites", "prix"))
    >>> note.facts["missing"], note.facts["examples"]
    (['33063'], ['01004'])
    """
    coded = np.array([key(code) != "" for code in wanted], dtype=bool)
    lost = [str(code) for code, missing in zip(wanted, coded & (rows < 0)) if missing]
    if not lost:
        return []
    used = set(rows.tolist())
    others = [str(code) for row, code in enumerate(known) if row not in used] or [str(code) for code in known]
    facts = {
        "count": len(lost),
        "all": int(coded.sum()),
        "layer": names[0],
        "other": names[1],
        "missing": list(dict.fromkeys(lost))[:EXAMPLES],
        "examples": list(dict.fromkeys(others))[:EXAMPLES],
    }
    text = translatable(
        "{count} of {all} codes of {layer} are not in {other}: {missing}. Codes of {other} are for instance {examples}."
    )
    return [Note(text, facts)]
