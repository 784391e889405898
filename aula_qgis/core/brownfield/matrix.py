"""Matrices of mutability: criteria, their classes, and what each class is worth for each use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import pandas as pd

from ..messages import Fault
from ..tables import HEADER_LINES, cut_names, normalized, value_of
from .figures import NOT_KNOWN, word

USES = ("residentiel", "equipements", "culture", "tertiaire", "industrie", "renaturation", "photovoltaique")
"""The seven uses, in the order that settles ties."""

SCORES = {"2": 2000, "1": 1000, "0.5": 500, "-1": -1000, "-2": -2000}
"""The scale of the method, in thousandths."""

NEUTRAL = 500
"""Thousandths: this score counts among the advantages and among the constraints."""

_NUMBER = r"(\d+(?:[.,]\d+)?)"
_HALF_LINE = re.compile(rf"([<>≤≥]=?){_NUMBER}")
_SEGMENT = re.compile(rf"([\[\]]){_NUMBER};{_NUMBER}([\[\]])")


class Interval(NamedTuple):
    """Numbers from `low` to `high`, each end in or out."""

    low: float
    low_in: bool
    high: float
    high_in: bool

    def holds(self, values: np.ndarray) -> np.ndarray:
        above = values >= self.low if self.low_in else values > self.low
        return above & (values <= self.high if self.high_in else values < self.high)


class Class(NamedTuple):
    """A class of a criterion: a word or an interval, its label, its seven scores in thousandths."""

    word: str
    label: str
    interval: Interval | None
    scores: tuple[int, ...]


class Criterion(NamedTuple):
    """A criterion: its weight in thousandths, the unit of its values (m, km, m², %…), its classes."""

    name: str
    label: str
    weight: int
    unit: str
    classes: tuple[Class, ...]

    @property
    def numeric(self) -> bool:
        return self.classes[0].interval is not None


@dataclass(frozen=True)
class Matrix:
    """A checked matrix.

    Attributes
    ----------
    title : str
        What the user calls it.
    criteria : tuple of Criterion
    exclusions : bool
        Whether the exclusions of v1.16 and later apply (see `mutability.EXCLUSIONS`).
    """

    title: str
    criteria: tuple[Criterion, ...]
    exclusions: bool

    @property
    def names(self) -> list[str]:
        return [criterion.name for criterion in self.criteria]

    def with_criteria(self, others: Matrix) -> Matrix:
        """This matrix with the criteria of another one at its end."""
        return Matrix(self.title, self.criteria + others.criteria, self.exclusions)


def read_matrix(title: str, table: pd.DataFrame, exclusions: bool = True) -> Matrix:
    """Check a table against the schema of matrices and make a matrix of it.

    Parameters
    ----------
    title : str
        What the user calls the table: faults name it.
    table : DataFrame of str
        One row per class: ``critere, poids, classe`` and one column per use; ``libelle, libelle_classe, unite`` if wanted.
        A class is a word, or an interval as ``<500``, ``>=500``, ``[1000;2000[``, ``]7;8]``. The index counts the
        lines below the header.
    exclusions : bool
        Whether the exclusions of v1.16 and later apply.

    Raises
    ------
    Fault
        What does not keep to the schema, with its line.

    Notes
    -----
    Values of sites are in the unit of their criterion. Classes of no answer (``ne-sait-pas``) are passed over: no
    answer counts for nothing.

    Examples
    --------
    >>> rows = [("surfaceSite", "2", "<10000", *"1111112"), ("surfaceSite", "2", ">=10000", *["0.5"] * 7)]
    >>> matrix = read_matrix("essai", pd.DataFrame(rows, columns=["critere", "poids", "classe", *USES]))
    >>> [each.interval for each in matrix.criteria[0].classes][1]
    Interval(low=10000.0, low_in=True, high=inf, high_in=False)
    """
    missing = [name for name in ("critere", "poids", "classe", *USES) if name not in table.columns]
    if missing:
        raise Fault(
            "The matrix {title} lacks the columns {missing}. It has: {columns}.",
            title=title,
            missing=missing,
            columns=list(table.columns),
        )
    if not len(table):
        raise Fault("The matrix {title} has no rows: give it one a class of each criterion.", title=title)
    table = table.reindex(columns=["critere", "poids", "classe", *USES, "libelle", "libelle_classe", "unite"])
    found: dict[str, list[tuple[int, dict[str, str], Class]]] = {}
    table = table.astype(object).where(table.notna(), "").astype(str)
    for number, row in zip(table.index, table.to_dict("records")):
        line = int(number) + 1 + HEADER_LINES
        row = {name: value.strip() for name, value in row.items()}
        if not row["critere"]:
            raise Fault(
                "The matrix {title}, line {line}: the criterion has no name (column critere).", title=title, line=line
            )
        if word(row["classe"]) not in NOT_KNOWN or not row["classe"]:
            found.setdefault(row["critere"], []).append((line, row, _class(title, line, row)))
    return Matrix(title, tuple(_criterion(title, name, rows) for name, rows in found.items()), exclusions)


def _class(title: str, line: int, row: dict[str, str]) -> Class:
    text = row["classe"]
    if not text:
        raise Fault("The matrix {title}, line {line}: the class is empty (column classe).", title=title, line=line)
    scores = []
    for use in USES:
        given = row[use].replace(",", ".").replace("−", "-").lstrip("+")
        given = given[:-2] if given.endswith(".0") else given
        if given not in SCORES:
            raise Fault(
                "The matrix {title}, line {line}: the score {score} of {use} is not of the scale 2, 1, 0.5, -1, -2.",
                title=title,
                line=line,
                score=repr(row[use]),
                use=use,
            )
        scores.append(SCORES[given])
    return Class(word(text), row["libelle_classe"] or text, _interval(title, line, text), tuple(scores))


def _interval(title: str, line: int, text: str) -> Interval | None:
    """The interval of a class; None for a word."""
    compact = re.sub(r"\s", "", text)
    half, segment = _HALF_LINE.fullmatch(compact), _SEGMENT.fullmatch(compact)
    if half:
        sign, bound = half[1].replace("≤", "<=").replace("≥", ">="), value_of(half[2])
        closed = sign.endswith("=")
        return Interval(0.0, True, bound, closed) if sign[0] == "<" else Interval(bound, closed, np.inf, False)
    if segment:
        found = Interval(value_of(segment[2]), segment[1] == "[", value_of(segment[3]), segment[4] == "]")
        if found.low > found.high:
            raise Fault(
                "The matrix {title}, line {line}: the interval {text} ends before it begins.",
                title=title,
                line=line,
                text=repr(text),
            )
        return found
    if compact[0] in "<>≤≥[]":
        raise Fault(
            "The matrix {title}, line {line}: {text} is no interval. Write <500, <=500, >500, >=500 or [1000;2000[.",
            title=title,
            line=line,
            text=repr(text),
        )
    return None


def _criterion(title: str, name: str, rows: list[tuple[int, dict[str, str], Class]]) -> Criterion:
    first = rows[0][1]
    weight = _weight(title, rows[0][0], first["poids"])
    seen: dict[str, int] = {}
    for line, row, each in rows:
        if _weight(title, line, row["poids"]) != weight:
            raise Fault(
                "The matrix {title}, line {line}: {criterion} weighs {weight} here and {first} on its first line.",
                title=title,
                line=line,
                criterion=name,
                weight=row["poids"],
                first=first["poids"],
            )
        if row["unite"] != first["unite"]:
            raise Fault(
                "The matrix {title}, line {line}: the unit of {criterion} is {unit} here and {first} on its first line.",
                title=title,
                line=line,
                criterion=name,
                unit=repr(row["unite"]),
                first=repr(first["unite"]),
            )
        if (each.interval is None) != (rows[0][2].interval is None):
            raise Fault(
                "The matrix {title}, line {line}: {criterion} mixes words and intervals.",
                title=title,
                line=line,
                criterion=name,
            )
        if each.word in seen:
            raise Fault(
                "The matrix {title}, line {line}: the class {text} of {criterion} stands on line {first} already.",
                title=title,
                line=line,
                text=repr(row["classe"]),
                criterion=name,
                first=seen[each.word],
            )
        seen[each.word] = line
    spans = sorted((each.interval, line) for line, _, each in rows if each.interval)
    for (before, _), (after, line) in pairwise(spans):
        if before.high > after.low or (before.high == after.low and before.high_in and after.low_in):
            raise Fault(
                "The matrix {title}, line {line}: this interval of {criterion} overlaps another one.",
                title=title,
                line=line,
                criterion=name,
            )
    return Criterion(name, first["libelle"] or name, weight, first["unite"], tuple(each for _, _, each in rows))


def _weight(title: str, line: int, text: str) -> int:
    try:
        thousandths = Decimal(text.replace(",", ".")) * 1000
        whole = int(thousandths)
        if whole != thousandths or not 0 < whole <= 100_000:
            raise ValueError
    except (InvalidOperation, ValueError, OverflowError):
        raise Fault(
            "The matrix {title}, line {line}: the weight {weight} is no number above 0 and up to 100, with three decimals at most.",
            title=title,
            line=line,
            weight=repr(text),
        ) from None
    return whole


def mapped_fields(criteria: list[str], fields: list[str], chosen: list[list[str]], layer: str) -> dict[str, str]:
    """Which field holds which criterion: as chosen, else by its name, whose capitals, accents and hyphens do not count.

    A field of ten letters is a longer name that a Shapefile has cut, where no other criterion begins so.

    Parameters
    ----------
    criteria : list of str
        Names of the criteria of a matrix.
    fields : list of str
        Fields of the layer.
    chosen : list of [criterion, field]
        Rows of the field map; an empty row is passed over, an empty field leaves the criterion out.
    layer : str
        What the user calls the layer.

    Examples
    --------
    >>> mapped_fields(["surfaceSite", "raccordementEau"], ["Surface_site", "eau"], [["raccordementEau", "eau"]], "sites")
    {'surfaceSite': 'Surface_site', 'raccordementEau': 'eau'}
    >>> mapped_fields(["surfaceSite"], ["surfaceSit"], [], "sites")
    {'surfaceSite': 'surfaceSit'}
    """

    def key(name: str) -> str:
        return re.sub(r"[^a-z0-9]", "", normalized(name))

    known, there = {key(name): name for name in criteria}, {key(name): name for name in fields}
    found = {name: there[key(name)] for name in criteria if key(name) in there}
    for name, short in cut_names(criteria).items():
        if name not in found and key(short) in there and there[key(short)] not in found.values():
            found[name] = there[key(short)]
    for criterion, wanted in chosen:
        if not criterion:
            continue
        if key(criterion) not in known:
            raise Fault(
                "FIELD_MAP names the criterion {criterion}, which the matrix does not have. It has: {criteria}.",
                criterion=criterion,
                criteria=criteria,
            )
        found.pop(known[key(criterion)], None)
        if not wanted:
            continue
        if key(wanted) not in there:
            raise Fault(
                "FIELD_MAP names the field {field}, which {layer} does not have. It has: {fields}.",
                field=wanted,
                layer=layer,
                fields=fields,
            )
        found[known[key(criterion)]] = wanted if wanted in fields else there[key(wanted)]
    if not found:
        raise Fault(
            "None of the fields of {layer} is a criterion of the matrix: name them as {examples}…, or fill in FIELD_MAP. It has: {fields}.",
            layer=layer,
            examples=criteria[:4],
            fields=fields,
        )
    return {name: found[name] for name in criteria if name in found}
