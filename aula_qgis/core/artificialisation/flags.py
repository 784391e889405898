"""The state of a piece of land as layers write it: 1 and 0, or words, as IGN's ARTIF layer has them."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..messages import Fault
from ..tables import normalized_texts

WORDS = {
    **dict.fromkeys(("1", "1.0", "artif", "artificialise", "artificialisee", "true"), 1.0),
    **dict.fromkeys(("0", "0.0", "non artif", "non_artif", "non artificialise", "non artificialisee", "false"), 0.0),
    "": np.nan,
}
"""Without accents and capitals: what a value says. An empty one is not known."""


def artificialised(column: pd.Series, field: str) -> pd.Series:
    """1 (artificialised), 0, or NaN (not known) of each value.

    Raises
    ------
    Fault
        A value that says neither, named with its field.

    Examples
    --------
    >>> artificialised(pd.Series(["artif", "Non artif", None]), "artif").tolist()
    [1.0, 0.0, nan]
    >>> artificialised(pd.Series([1, 0]), "artif").tolist()
    [1.0, 0.0]
    """
    words = pd.Series(normalized_texts(column), index=column.index, dtype=object)
    odd = sorted(set(column[~words.isin(list(WORDS))].astype(str)))
    if odd:
        raise Fault(
            "The field {field} holds {values}: it must be 1 (artificialised), 0, or NULL.", field=field, values=odd[:10]
        )
    return words.map(WORDS).astype(float)
