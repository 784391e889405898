"""Words and numbers as inventories hold them."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from ..tables import normalized, parsed

NOT_KNOWN = frozenset(
    ("", "na", "n/a", "nan", "null", "none", "nsp", "ne-sait-pas", "inconnu", "inconnue", "non-renseigne")
)
"""Words that stand for no answer."""

SAME_WORDS = {
    "true": "oui",
    "vrai": "oui",
    "yes": "oui",
    "1": "oui",
    "1.0": "oui",
    "false": "non",
    "faux": "non",
    "no": "non",
    "0": "non",
    "0.0": "non",
}
"""What QGIS, a csv and a spreadsheet make of yes and no."""


_ABOVE = re.compile(r"(?:>=|≥|>)\s*(?=\d)")
"""What stands before a number that is only a lower bound."""


def word(value: object) -> str:
    """A value as the matrices write words: small letters, no accents, hyphens; yes and no in one way.

    Examples
    --------
    >>> word("Zone urbaine U"), word(True), word("Dégradée"), word(None)
    ('zone-urbaine-u', 'oui', 'degradee', '')
    """
    text = re.sub(r"[\s_’']+", "-", normalized(value))
    return SAME_WORDS.get(text, text)


def read_numbers(given: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    """The numbers of a column, NaN where there is none, and where something stands that is no number.

    Examples
    --------
    >>> numbers, unread = read_numbers(pd.Series(["1 200,5", ">15000", "inconnu", None, "grand"], dtype=object))
    >>> numbers.round(1), unread
    (array([ 1200.5, 15000. ,     nan,     nan,     nan]), array([False, False, False, False,  True]))
    """
    texts = given.astype(object).where(given.notna(), "").map(lambda value: str(value).strip())
    above = texts.str.match(_ABOVE).to_numpy(bool)
    known = texts.str.replace(_ABOVE, "", regex=True).where(~texts.map(word).isin(NOT_KNOWN), "")
    numbers, unread = parsed(known)
    return np.where(above, np.nextafter(numbers, np.inf), numbers), unread


def polluted_surface(given: pd.Series, surface: np.ndarray) -> np.ndarray:
    """m² of polluted ground, from numbers, or from words: the whole site where there is pollution, nothing where not.

    Notes
    -----
    Asbestos pollutes the buildings: it says nothing of the ground.

    Examples
    --------
    >>> words = pd.Series(["12,5", "oui-autres-composes", "pollution avérée", "non", "oui-amiante", None], dtype=object)
    >>> polluted_surface(words, np.full(6, 100.0))
    array([ 12.5, 100. , 100. ,   0. ,   nan,   nan])
    """
    said = given.map(lambda value: {True: "oui", False: "non"}[value] if isinstance(value, bool) else value)
    numbers, _ = read_numbers(said)
    words = pd.Series([word(value) if isinstance(value, str) else "" for value in said], dtype=object)
    everywhere = (words.str.startswith("oui") & ~words.str.contains("amiante")) | (words == "pollution-averee")
    nowhere = words.isin(("non", "deja-geree", "pollution-traitee", "pollution-inexistante"))
    return np.where(~np.isnan(numbers), numbers, np.where(everywhere, surface, np.where(nowhere, 0.0, np.nan)))


def asbestos(given: pd.Series) -> np.ndarray:
    """1 where there is asbestos, 0 where there is none, NaN where it is not known.

    Examples
    --------
    >>> asbestos(pd.Series([True, "oui-amiante", "amiante", "non", "oui-autres-composes", "inconnu", None], dtype=object))
    array([ 1.,  1.,  1.,  0.,  0., nan, nan])
    """
    words = pd.Series([word(value) for value in given], dtype=object)
    return np.where(words.isin(list(NOT_KNOWN)), np.nan, (words == "oui") | words.str.contains("amiante")).astype(
        np.float64
    )
