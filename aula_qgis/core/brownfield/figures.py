"""Words and numbers as inventories hold them."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from ..rainwater.tables import plain_word

NOT_KNOWN = frozenset(("", "na", "n/a", "nan", "null", "none", "nsp", "ne-sait-pas", "inconnu", "inconnue", "non-renseigne"))
"""Words that stand for no answer."""

SAME_WORDS = {"true": "oui", "vrai": "oui", "yes": "oui", "1": "oui", "1.0": "oui", "false": "non", "faux": "non", "no": "non", "0": "non", "0.0": "non"}
"""What QGIS, a csv and a spreadsheet make of yes and no."""


def word(value: object) -> str:
    """A value as the matrices write words: small letters, no accents, hyphens; yes and no in one way.

    Examples
    --------
    >>> word("Zone urbaine U"), word(True), word("Dégradée"), word(None)
    ('zone-urbaine-u', 'oui', 'degradee', '')
    """
    text = re.sub(r"[\s_’']+", "-", plain_word(value))
    return SAME_WORDS.get(text, text)


def read_numbers(given: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    """The numbers of a column, NaN where there is none, and where something stands that is no number.

    Examples
    --------
    >>> numbers, unread = read_numbers(pd.Series(["1 200,5", ">15000", "inconnu", None, "grand"], dtype=object))
    >>> numbers.round(1), unread
    (array([ 1200.5, 15000. ,     nan,     nan,     nan]), array([False, False, False, False,  True]))
    """
    numbers = pd.to_numeric(given, errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)
    rest = np.flatnonzero(np.isnan(numbers) & given.notna().to_numpy())
    unread = np.zeros(len(given), dtype=bool)
    numbers = numbers.copy()
    codes, distinct = pd.factorize(given.to_numpy(dtype=object)[rest])
    for code, text in enumerate(distinct):
        rows = rest[codes == code]
        compact = re.sub(r"\s", "", str(text)).replace(",", ".")
        above = re.fullmatch(r"(?:>|≥|>=)(\d+(?:\.\d+)?)", compact)
        try:
            numbers[rows] = np.nextafter(float(above[1]), np.inf) if above else float(compact)
        except ValueError:
            unread[rows] = word(text) not in NOT_KNOWN
    return numbers, unread
