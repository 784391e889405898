"""Sites whose conversion is done: they are left out of priorities and costs."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd

from ..tables import normalized, normalized_texts

STATUS_FIELDS = ("site_statut", "sitestatut", "site_statu", "statut", "statut_site", "statut_friche")
"""The standard's field and its other names."""
RECONVERTED = ("friche reconvertie", "reconvertie", "site reconverti", "reconverti")
STAGES = {
    "nb_sans_projet": ("friche sans projet", "sans projet"),
    "nb_en_projet": ("friche avec projet", "avec projet", "friche en projet", "en projet"),
    "nb_reconverties": RECONVERTED,
}
"""Column of the number of sites → the statuses it counts."""
ALL = "*"


def to_convert(status: pd.Series, keep: Iterable[str] = ()) -> np.ndarray:
    """Which sites are still to be converted: those that are not reconverted, or whose status is among `keep` (``*``: all).

    Examples
    --------
    >>> status = pd.Series(["friche sans projet", "Friche reconvertie", None])
    >>> to_convert(status), to_convert(status, ["friche reconvertie"])
    (array([ True, False,  True]), array([ True,  True,  True]))
    """
    kept = {normalized(each) for each in keep}
    if ALL in kept:
        return np.ones(len(status), dtype=bool)
    return ~np.isin(normalized_texts(status), [word for word in RECONVERTED if word not in kept])
