"""The tables of rainwater that the plugin brings along."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..paths import RESOURCES
from ..tables import read_csv

if TYPE_CHECKING:
    import pandas as pd


def _table(name: str) -> pd.DataFrame:
    return read_csv(RESOURCES / "nomenclatures" / f"{name}.csv")


def coefficients(custom: str = "") -> pd.DataFrame:
    """Coefficients of roofs by material and class; `custom` is the path of the user's own csv, whose rows come first."""
    from ...core.rainwater.coefficients import coefficient_table

    return coefficient_table(
        _table("roof_materials"), _table("roof_classes"), read_csv(Path(custom)) if custom else None
    )


def uses() -> pd.DataFrame:
    """The rules that say what the rain of a roof may be used for."""
    return _table("rain_uses")


def demands() -> pd.DataFrame:
    """What persons and gardens take."""
    return _table("rain_demands")
