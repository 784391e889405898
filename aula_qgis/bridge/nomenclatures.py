"""The nomenclatures the plugin brings along, and the one a user brings."""

from __future__ import annotations

from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.messages import Fault
from .paths import RESOURCES
from .text import mark

if TYPE_CHECKING:
    import pandas as pd

    from ..core.artificialisation.nomenclature import Nomenclature

TITLES = [
    mark("OCS GE, R.101-1"),
    mark("OCS2D, ENAF (CoTech 2024)"),
    mark("OCS2D to R.101-1 (unofficial)"),
    mark("custom table"),
]
"""In the order of the parameter NOMENCLATURE."""

ENAF = 1
_TABLES = ("ocsge_r101.csv", "ocs2d_enaf.csv", "ocs2d_r101_unofficial.csv")


def nomenclature(choice: int, table: str = "") -> Nomenclature:
    """The nomenclature of a choice; `table` is the path of the user's csv for the last one."""
    from ..core.artificialisation.nomenclature import Nomenclature, Regime

    if choice < len(_TABLES):
        regime = Regime.ENAF if choice == ENAF else Regime.ARTIFICIALISATION
        return Nomenclature(TITLES[choice], regime, _read(RESOURCES / "nomenclatures" / _TABLES[choice]))
    if not table:
        raise Fault("The custom nomenclature needs its table: choose a csv file with the columns cs, us, artif, imperm.")
    return Nomenclature(Path(table).name, Regime.ARTIFICIALISATION, _read(Path(table)))


def labels(family: str) -> dict[str, str]:
    """Code → label of the land-cover nomenclature `family` (OCS GE or OCS2D)."""
    table = _read(RESOURCES / "nomenclatures" / "land_cover_labels.csv")
    table = table[table.nomenclature == family]
    return dict(zip(table.code, table.libelle))


def _read(path: Path) -> pd.DataFrame:
    """A csv with commas or semicolons, in UTF-8 or Windows' encoding, all as text; its index numbers the lines."""
    import pandas as pd

    if not path.is_file():
        raise Fault("The file {path} does not exist: check the name of the table.", path=str(path))
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    head = text.split("\n", 1)[0]
    try:
        frame = pd.read_csv(StringIO(text), sep=";" if head.count(";") > head.count(",") else ",", dtype=str, skip_blank_lines=False)
    except (pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        raise Fault("The table {path} cannot be read as csv: {reason}.", path=path.name, reason=str(error)) from error
    return frame.dropna(how="all").rename(columns=lambda name: name.strip().lower())
