"""The tables of brownfields that the plugin brings along."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...core.messages import Fault
from ..paths import RESOURCES
from ..tables import read_csv
from ..text import translatable

if TYPE_CHECKING:
    from ...core.brownfield.costs import Costs
    from ...core.brownfield.matrix import Matrix

MATRICES = [
    translatable("v1.19 (32 criteria, exclusions)"),
    translatable("v1.11 (28 criteria)"),
    translatable("custom table"),
]
"""In the order of the parameter MATRIX."""

_FILES = ("mutability_v1.19", "mutability_v1.11")
_OLDEST_WITH_EXCLUSIONS = 0


def _table(name: str):
    return read_csv(RESOURCES / "nomenclatures" / f"{name}.csv")


def matrix(choice: int, custom: str = "", mining_hazard: bool = False) -> Matrix:
    """The matrix of mutability of a choice; `custom` is the path of the user's csv for the last one."""
    from ...core.brownfield.matrix import read_matrix

    if choice < len(_FILES):
        made = read_matrix(MATRICES[choice], _table(_FILES[choice]), exclusions=choice <= _OLDEST_WITH_EXCLUSIONS)
    elif custom:
        made = read_matrix(Path(custom).name, read_csv(Path(custom)))
    else:
        raise Fault(
            "The custom matrix needs its table: choose in TABLE a csv file with the columns critere, poids, classe and one for each use."
        )
    if not mining_hazard:
        return made
    hazard = read_matrix("aleaMinier", _table("mutability_mining_hazard"))
    return made if set(hazard.names) & set(made.names) else made.with_criteria(hazard)


def unit_costs(custom: str = "") -> Costs:
    """Unit costs of a conversion; the rows of the user's csv `custom` come first."""
    from ...core.brownfield.costs import read_costs

    return read_costs(_table("brownfield_costs"), read_csv(Path(custom)) if custom else None)
