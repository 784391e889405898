"""The years that the amounts of a table belong to: as its description tells, else its name, else only how many they are."""

from __future__ import annotations

import re

_YEAR = r"((?:19|20)\d\d)"
_DESCRIBED = re.compile(rf"Période\W+{_YEAR}\W+{_YEAR}")
_NAMED = re.compile(rf"(?<!\d){_YEAR}[^\d]{{1,4}}{_YEAR}(?!\d)")


def description(period: str) -> str:
    """What the description of a table says of its period.

    Examples
    --------
    >>> period(description("2018–2021"), "bilan")
    '2018–2021'
    """
    return f"Période\u00a0: {period}"


def period(text: str, name: str, years: float | None = None) -> str:
    """The period of a table, empty where nothing tells it.

    Parameters
    ----------
    text : str
        Its description.
    name : str
        Its name, believed where it does not contradict `years`.
    years : float, optional
        Time between the dates, as amounts and their yearly rates tell it.

    Examples
    --------
    >>> period("", "bilan_2009_2018", 9.0), period("", "bilan_2009_2018", 3.0).split(), period("", "bilan")
    ('2009–2018', ['3', 'ans'], '')
    """
    described, named = _DESCRIBED.search(text), _NAMED.search(name)
    if described:
        return "–".join(described.groups())
    if named and (years is None or abs(int(named[2]) - int(named[1]) - years) < 0.01) and named[1] < named[2]:
        return "–".join(named.groups())
    return (
        "" if years is None else f"{years:.4g} an{'s' if years >= 2 else ''}".replace(".", ",").replace(" ", "\u00a0")
    )
