"""Nomenclatures: what each pair of a cover code and a use code is worth under a regime of the law."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

import numpy as np
import pandas as pd

from ..messages import Fault


class Regime(Enum):
    """The two accounts of the law, which never share a column.

    ARTIFICIALISATION — net artificialisation of soils, from 2031 (Code de l'urbanisme, R. 101-1).
    ENAF — consumption of natural, agricultural and forest land, 2021 to 2031 (loi Climat et résilience, art. 194).
    """

    ARTIFICIALISATION = "artificialisation"
    ENAF = "enaf"


def tidy_code(value: object, axis: str) -> str:
    """A code as the nomenclatures write it; an empty string where there is none.

    Parameters
    ----------
    value : object
        Whatever stands in the field.
    axis : {"CS", "US"}
        Cover or use: the prefix that is added where the data leave it out.

    Examples
    --------
    >>> tidy_code(" cs1.1.1.1", "CS"), tidy_code("2.1", "US"), tidy_code(None, "CS"), tidy_code("INDETERMINE", "US")
    ('CS1.1.1.1', 'US2.1', '', 'INDETERMINE')
    """
    if value is None or value != value:
        return ""
    text = re.sub(r"\s+", "", str(value)).upper()
    return axis + text if text[:1].isdigit() else text


@dataclass(frozen=True)
class Nomenclature:
    """A table of decisions, a row for each pair of leaf codes.

    Attributes
    ----------
    title : str
        Name shown to the reader.
    regime : Regime
    table : DataFrame
        Columns ``cs, us``, then ``artif, imperm`` (0 or 1) under ARTIFICIALISATION, ``enaf`` (0 or 1),
        ``classe_enaf``, ``condition`` under ENAF; ``categorie`` and ``motif`` where the table has them.
    """

    title: str
    regime: Regime
    table: pd.DataFrame

    VALUES = {
        Regime.ARTIFICIALISATION: ("artif", "imperm", "categorie", "motif"),
        Regime.ENAF: ("enaf", "classe_enaf", "condition", "motif"),
    }

    def __post_init__(self) -> None:
        needed = {"cs", "us", *self.VALUES[self.regime][:2]}
        missing = sorted(needed - set(self.table.columns))
        if missing:
            raise Fault(
                "The nomenclature table lacks the column(s) {missing}: it needs {needed}.",
                missing=missing,
                needed=sorted(needed),
            )
        table = self.table.copy()
        for column, axis in (("cs", "CS"), ("us", "US")):
            table[column] = [tidy_code(value, axis) for value in table[column]]
        for column in {"artif", "imperm", "enaf", "categorie"} & set(table.columns):
            numbers = pd.to_numeric(table[column], errors="coerce")
            given = table[column].notna() & (table[column].astype(str).str.strip() != "")
            allowed = numbers.isin([0, 1]) if column != "categorie" else numbers.notna()
            wrong = np.flatnonzero(given & ~allowed)
            if len(wrong):
                raise Fault(
                    "Line {line} of the nomenclature table has “{value}” in the column {column}: write 0 or 1.",
                    line=int(table.index[wrong[0]]) + 2,
                    value=str(table[column].iloc[wrong[0]]),
                    column=column,
                )
            table[column] = numbers.astype(float)
        twice = table[table.duplicated(["cs", "us"])]
        if len(twice):
            raise Fault(
                "The nomenclature table decides {cs} × {us} twice (line {line}): keep one line.",
                cs=twice.cs.iloc[0],
                us=twice.us.iloc[0],
                line=int(twice.index[0]) + 2,
            )
        for column in set(self.VALUES[self.regime]) - set(table.columns):
            table[column] = np.nan if column == "categorie" else None
        object.__setattr__(self, "table", table)

    @cached_property
    def _leaves(self) -> dict[str, list[str]]:
        return {"CS": sorted(set(self.table.cs)), "US": sorted(set(self.table.us))}

    def _below(self, code: str, axis: str) -> tuple[list[str], bool]:
        """The leaves a code stands for, and whether the nomenclature knows the code at all."""
        leaves = self._leaves[axis]
        if code in leaves:
            return [code], True
        below = [leaf for leaf in leaves if leaf.startswith(code + ".")] if code else []
        return (below, True) if below else (leaves, code == axis)

    def decide(self, pairs: pd.DataFrame) -> pd.DataFrame:
        """What each pair of codes is worth.

        A pair of leaves has its row in the table. A code above the leaves, or a use that is empty or unknown, stands
        for all leaves below it: where they agree the pair is decided, where they do not it stays NULL. An empty or
        unknown cover is never decided.

        Parameters
        ----------
        pairs : DataFrame
            Columns ``cs, us``: tidy codes, one row per pair.

        Returns
        -------
        DataFrame
            The pairs with the regime's values (see `VALUES`; NaN or None where not decided) and ``status``: ``exact``,
            ``above`` (decided by its leaves), ``cover`` (decided by the cover, the use being empty or unknown),
            ``undecided``, ``unknown`` (a code that is empty, or that the nomenclature does not have).

        Examples
        --------
        >>> table = pd.DataFrame({"cs": ["CS1.1", "CS1.1", "CS1.2"], "us": ["US1", "US2", "US1"],
        ...                       "artif": [1, 1, 0], "imperm": [1, 0, 0]})
        >>> custom = Nomenclature("test", Regime.ARTIFICIALISATION, table)
        >>> custom.decide(pd.DataFrame({"cs": ["CS1.1", "CS1", "CS1.1"], "us": ["US2", "US1", ""]}))[
        ...     ["cs", "us", "artif", "imperm", "status"]]
              cs   us  artif  imperm     status
        0  CS1.1  US2    1.0     0.0      exact
        1    CS1  US1    NaN     NaN  undecided
        2  CS1.1         1.0     NaN      cover
        """
        values = list(self.VALUES[self.regime])
        cells = dict(zip(zip(self.table.cs, self.table.us), self.table[values].itertuples(index=False, name=None)))
        rows = []
        for cs, us in zip(pairs.cs, pairs.us):
            if (cs, us) in cells:
                rows.append([*cells[cs, us], "exact"])
                continue
            covers, known_cover = self._below(cs, "CS")
            uses, known_use = self._below(us, "US")
            decided: list[object] = [None] * len(values)
            if known_cover:
                candidates = self.table[self.table.cs.isin(covers) & self.table.us.isin(uses)]
                for number, name in enumerate(values):
                    found = candidates[name].drop_duplicates()
                    if len(found) == 1:
                        decided[number] = found.iloc[0]
            answers = [value for name, value in zip(values, decided) if name in ("artif", "enaf", "condition")]
            settled = any(value is not None and value == value for value in answers)
            if settled:
                status = "above" if known_use else "cover"
            else:
                status = "undecided" if known_cover and known_use else "unknown"
            rows.append([*decided, status])
        result = pd.DataFrame(rows, columns=[*values, "status"], index=pairs.index)
        for name in {"artif", "imperm", "enaf", "categorie"} & set(values):
            result[name] = pd.to_numeric(result[name]).astype(float)
        return pd.concat([pairs[["cs", "us"]], result], axis=1)


_COVER = re.compile(r"^(code_?)?cs(_?(\d{4}|avant|apres|t0|t1))?$|^couverture(_?\d{4})?$", re.IGNORECASE)
_USE = re.compile(r"^(code_?)?us(_?(\d{4}|avant|apres|t0|t1))?$|^usage(_?\d{4})?$", re.IGNORECASE)


def _moment(name: str) -> int:
    found = re.search(r"(\d{4}|avant|apres|t0|t1)$", name.lower())
    return {"avant": -1, "t0": -1, "apres": 9999, "t1": 9999}.get(found[1]) or int(found[1]) if found else 0


def code_fields(names: list[str], year: int | None = None) -> tuple[str | None, str | None]:
    """The fields of cover and use, by the names met in the field.

    Parameters
    ----------
    names : list of str
        Field names of the layer.
    year : int, optional
        Where several years stand side by side, the one wanted.

    Returns
    -------
    tuple of (str or None)
        Field of cover, field of use; None where there is none or more than one that fits.

    Examples
    --------
    >>> code_fields(["id", "CODE_CS", "CODE_US"])
    ('CODE_CS', 'CODE_US')
    >>> code_fields(["cs_2015", "us_2015", "cs_2018", "us_2018"], 2018)
    ('cs_2018', 'us_2018')
    """
    found = []
    for pattern in (_COVER, _USE):
        fitting = [name for name in names if pattern.match(name)]
        of_the_year = [name for name in fitting if _moment(name) == year]
        best = fitting if len(fitting) == 1 else of_the_year
        found.append(best[0] if len(best) == 1 else None)
    return found[0], found[1]


def change_fields(names: list[str]) -> tuple[str | None, str | None, str | None, str | None]:
    """Cover and use before, cover and use after, in a layer of changes.

    Examples
    --------
    >>> change_fields(["cs_2018", "us_2018", "cs_2015", "us_2015"])
    ('cs_2015', 'us_2015', 'cs_2018', 'us_2018')
    """
    covers, uses = (sorted((n for n in names if p.match(n)), key=_moment) for p in (_COVER, _USE))
    first_cover, last_cover = (covers[0], covers[-1]) if len(covers) == 2 else (None, None)
    first_use, last_use = (uses[0], uses[-1]) if len(uses) == 2 else (None, None)
    return first_cover, first_use, last_cover, last_use
