"""The tables of a GeoPackage of results: what each shows, and in which family it belongs."""

from __future__ import annotations

import csv
import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ...core.messages import Fault, Note
from ..paths import RESOURCES, STYLES
from ..periods import period
from ..text import translatable

FAMILIES = {
    "artificialisation": "Artificialisation",
    "network": "Trames écologiques",
    "brownfield": "Friches",
    "rainwater": "Eau de pluie",
    "stations": "Gares",
    "data": "Données",
}
"""Rooms of the styles, and what is styled by none of them → title of the group."""


@dataclass(frozen=True)
class Result:
    """A table of a GeoPackage.

    Attributes
    ----------
    table : str
    spatial : bool
    style : str
        Name of its default style, empty where it has none.
    family : str
        Key of `FAMILIES`.
    description : str
        As the GeoPackage has it.
    mark : str
        What its figures are told apart by: their period, as ``2018–2021``, and the table where two share it.
    """

    table: str
    spatial: bool
    style: str
    family: str
    description: str
    mark: str = ""

    @property
    def title(self) -> str:
        """What a reader calls it."""
        if self.style not in titles():
            return self.table.replace("_", " ").capitalize()
        return f"{titles()[self.style]} {self.mark}".strip()


SUBJECTS = 3
"""Subjects that one view shows: more hide each other."""
NET = {"zan_balance": "artif_nette_ha", "enaf_balance": "conso_nette_ha"}
"""Styles of the accounts between two dates → the field whose yearly rate is ``rythme_ha_an``."""


@dataclass(frozen=True)
class Figure:
    """A key figure of a territory: the style of the layer that has it, its field, how it is said."""

    style: str
    field: str
    label: str
    unit: str
    digits: int
    definition: str


def _rows(name: str) -> list[dict[str, str]]:
    with (RESOURCES / "publication" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def titles() -> dict[str, str]:
    """Style → title of its layer."""
    return {row["style"]: row["titre"] for row in _rows("layers.csv")}


@cache
def counted() -> dict[str, str]:
    """Style → what its rows are called where they are counted by territory."""
    return {row["style"]: row["objets"] for row in _rows("layers.csv") if row["objets"]}


@cache
def _views() -> dict[str, int]:
    return {row["style"]: int(row["vue"]) for row in _rows("layers.csv") if row["vue"]}


def in_view(found: Sequence[Result]) -> list[Result]:
    """What the view of a family shows: of each subject one result, of `SUBJECTS` subjects at most; all where none has one.

    The tens of ``vue`` in layers.csv are the subject, its units say which of its results comes first; of two equal ones the
    later: tanks stand for their roofs, ranked sites for the inventory's criteria.
    """
    best: dict[int, Result] = {}
    for result in found:
        place = _views().get(result.style)
        if place is not None and place <= _views()[best.get(place // 10, result).style]:
            best[place // 10] = result
    chosen = [best[subject] for subject in sorted(best)[:SUBJECTS]]
    return [result for result in found if result in chosen] or list(found)


@cache
def figures() -> list[Figure]:
    """The key figures, the first of each family drawn as a chart."""
    return [
        Figure(row["style"], row["champ"], row["libelle"], row["unite"], int(row["decimales"]), row["definition"])
        for row in _rows("figures.csv")
    ]


def _family(style: str) -> str:
    return next((file.parent.name for file in sorted(STYLES.glob(f"*/{style}.qml"))), "data") if style else "data"


def _years(database: sqlite3.Connection, table: str, style: str) -> float | None:
    """Years of an account, from its amounts and their yearly rates; None where they do not tell one number."""
    if style not in NET:
        return None
    name, net = table.replace('"', '""'), NET[style]
    query = f'SELECT min({net} / rythme_ha_an), max({net} / rythme_ha_an) FROM "{name}" WHERE abs(rythme_ha_an) > 1e-6'  # nosec B608
    try:
        least, most = database.execute(query).fetchone()
    except sqlite3.OperationalError:  # a table without these fields
        return None
    return least if least is not None and most - least < 0.01 * abs(most) and least > 0 else None


def _mark(table: str, styles: dict[str, str], periods: dict[str, str]) -> str:
    """What a table's figures are told apart by from those of the others of its style."""
    own = periods[table]
    years = own if "–" in own or not own else f"({own})"
    alike = [other for other in periods if styles.get(other) == styles.get(table) and periods[other] == own]
    return f"{years} ({table})".strip() if len(alike) > 1 else years


def undated(found: list[Result]) -> list[Note]:
    """Accounts and trajectories whose years nothing tells."""
    tables = [
        result.table
        for result in found
        if result.style in (*NET, "zan_trajectory") and not re.match(r"\d{4}–", result.mark)
    ]
    text = translatable(
        "The years of {tables} are not known: figures are shown without them. Run the algorithm again, or give the table a name with both years (bilan_2018_2021)."
    )
    return [Note(text, {"tables": tables})] if tables else []


def results(geopackage: Path) -> list[Result]:
    """All tables, those of one family together; a table without style follows the one whose name it lengthens.

    Raises
    ------
    Fault
        Not a GeoPackage, or one without tables.
    """
    if not geopackage.is_file():
        raise Fault("The GeoPackage {file} is not there: check its path.", file=str(geopackage))
    try:
        with closing(sqlite3.connect(f"{geopackage.resolve().as_uri()}?mode=ro", uri=True)) as database:
            tables = database.execute(
                "SELECT table_name, data_type, description FROM gpkg_contents ORDER BY rowid"
            ).fetchall()
            has_styles = database.execute("SELECT count(*) FROM sqlite_master WHERE name = 'layer_styles'").fetchone()[
                0
            ]
            chosen = "SELECT f_table_name, styleName FROM layer_styles WHERE useAsDefault"
            styles = dict(database.execute(chosen).fetchall()) if has_styles else {}
            years = {table: _years(database, table, styles.get(table, "")) for table, _, _ in tables}
    except sqlite3.DatabaseError as error:
        raise Fault(
            "{file} is not a GeoPackage that can be read: {reason}.", file=str(geopackage), reason=str(error)
        ) from error
    tables = [row for row in tables if row[1] in ("features", "attributes") and row[0] != "layer_styles"]
    if not tables:
        raise Fault(
            "The GeoPackage {file} has no table: publish one that an algorithm has written.", file=str(geopackage)
        )
    families = {table: _family(styles.get(table, "")) for table, _, _ in tables}
    for table, _, _ in tables:
        if families[table] == "data":
            elders = [other for other in families if table.startswith(f"{other}_") and families[other] != "data"]
            families[table] = families[max(elders, key=len)] if elders else "data"
    periods = {table: period(text or "", table, years[table]) for table, _, text in tables}
    order = list(FAMILIES)
    found = [
        Result(
            table, kind == "features", styles.get(table, ""), families[table], text or "", _mark(table, styles, periods)
        )
        for table, kind, text in tables
    ]
    return sorted(found, key=lambda result: order.index(result.family))
