"""The nomenclatures the plugin brings along, and the one a user brings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...core.messages import Fault
from ..paths import RESOURCES
from ..tables import read_csv
from ..text import translatable

if TYPE_CHECKING:
    from ...core.artificialisation.nomenclature import Nomenclature

TITLES = [
    translatable("OCS GE, R.101-1"),
    translatable("OCS2D, ENAF (CoTech 2024)"),
    translatable("OCS2D to R.101-1 (unofficial)"),
    translatable("custom table"),
]
"""In the order of the parameter NOMENCLATURE."""

ENAF = 1
_TABLES = ("ocsge_r101.csv", "ocs2d_enaf.csv", "ocs2d_r101_unofficial.csv")


def nomenclature(choice: int, table: str = "") -> Nomenclature:
    """The nomenclature of a choice; `table` is the path of the user's csv for the last one."""
    from ...core.artificialisation.nomenclature import Nomenclature, Regime

    if choice < len(_TABLES):
        regime = Regime.ENAF if choice == ENAF else Regime.ARTIFICIALISATION
        return Nomenclature(TITLES[choice], regime, read_csv(RESOURCES / "nomenclatures" / _TABLES[choice]))
    if not table:
        raise Fault(
            "The custom nomenclature needs its table: choose a csv file with the columns cs, us, artif, imperm."
        )
    return Nomenclature(Path(table).name, Regime.ARTIFICIALISATION, read_csv(Path(table)))


def labels(family: str) -> dict[str, str]:
    """Code → label of the land-cover nomenclature `family` (OCS GE or OCS2D)."""
    table = read_csv(RESOURCES / "nomenclatures" / "land_cover_labels.csv")
    table = table[table.nomenclature == family]
    return dict(zip(table.code, table.libelle))
