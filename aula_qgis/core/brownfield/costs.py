"""Unit costs of a conversion: the project's table, and what the user puts in its place."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..messages import Fault
from ..tables import HEADER_LINES, numbers
from .figures import word
from .matrix import USES


@dataclass(frozen=True)
class Costs:
    """Unit costs by key, for all uses or for one.

    Attributes
    ----------
    table : DataFrame
        ``cle, usage, valeur, libelle, unite, source``; an empty use stands for all uses without a row of their own.
    """

    table: pd.DataFrame

    def one(self, key: str) -> float:
        """A value that does not depend on the use."""
        return float(self._rows(key)[""])

    def each(self, key: str, uses: np.ndarray) -> np.ndarray:
        """The value for the use of each site; NaN where the use is not known."""
        rows = self._rows(key)
        by_use = np.array([*(rows.get(use, rows[""]) for use in USES), np.nan])
        places = {use: number for number, use in enumerate(USES)}
        return by_use[[places.get(use, len(USES)) for use in uses]]

    def _rows(self, key: str) -> dict[str, float]:
        rows = self.table[self.table["cle"] == key]
        return dict(zip(rows["usage"], rows["valeur"]))


def read_costs(default: pd.DataFrame, own: pd.DataFrame | None = None) -> Costs:
    """The project's table of unit costs, with the rows of the user's own one in their place.

    Parameters
    ----------
    default, own : DataFrame of str
        ``cle, valeur``, and if wanted ``usage, libelle, unite, source``; the index counts the lines below the header.

    Raises
    ------
    Fault
        A key or a use that is not known, a value that is no number of 0 or more, a key that stands twice: with its line.

    Examples
    --------
    >>> default = pd.DataFrame({"cle": ["demolition"], "usage": [""], "valeur": ["75"]})
    >>> costs = read_costs(default, pd.DataFrame({"cle": ["demolition"], "usage": ["culture"], "valeur": ["80,5"]}))
    >>> costs.one("demolition"), costs.each("demolition", np.array(["culture", "industrie", None]))
    (75.0, array([80.5, 75. ,  nan]))
    """
    table = _checked(default)
    if own is None:
        return Costs(table)
    lacking = [name for name in ("cle", "valeur") if name not in own.columns]
    if lacking:
        raise Fault(
            "The table of unit costs lacks the columns {missing}. It has: {columns}.",
            missing=lacking,
            columns=list(own.columns),
        )
    mine = _checked(own, set(table["cle"]))
    labels = table.drop_duplicates("cle").set_index("cle")
    for name in ("libelle", "unite"):
        mine[name] = mine[name].where(mine[name] != "", mine["cle"].map(labels[name]))
    both = pd.concat([mine, table], ignore_index=True)
    return Costs(both.drop_duplicates(["cle", "usage"]).reset_index(drop=True))


def _checked(given: pd.DataFrame, keys: set[str] | None = None) -> pd.DataFrame:
    table = given.reindex(columns=["cle", "usage", "libelle", "valeur", "unite", "source"])
    values = numbers(table["valeur"])
    table = table.astype(object).where(table.notna(), "").astype(str).apply(lambda column: column.str.strip())
    table["usage"] = [word(use) for use in table["usage"]]
    table["valeur"] = values
    for number, row in zip(table.index, table.to_dict("records")):
        line = int(number) + 1 + HEADER_LINES
        if keys is not None and row["cle"] not in keys:
            raise Fault(
                "Unit costs, line {line}: the key {key} is not known. Known: {keys}.",
                line=line,
                key=repr(row["cle"]),
                keys=sorted(keys),
            )
        if row["usage"] and row["usage"] not in USES:
            raise Fault(
                "Unit costs, line {line}: the use {use} is not known. Known: {uses}.",
                line=line,
                use=repr(row["usage"]),
                uses=list(USES),
            )
        if not row["valeur"] >= 0:
            raise Fault("Unit costs, line {line}: {key} needs a value of 0 or more.", line=line, key=row["cle"])
    twice = np.flatnonzero(table.duplicated(["cle", "usage"]))
    if len(twice):
        line = int(table.index[twice[0]]) + 1 + HEADER_LINES
        raise Fault(
            "Unit costs, line {line}: {key} stands twice for the same use.", line=line, key=table["cle"].iloc[twice[0]]
        )
    return table.reset_index(drop=True)
