"""What a method has to say: faults, notes, progress.

Texts are English templates with named facts; whoever shows them translates the template and writes the
facts in the reader's number format.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

Progress = Callable[[float, str], bool]
"""Called with the fraction done (0 to 1) and a text; returns False when the user has cancelled."""


class Fault(ValueError):
    """Input that the method cannot work on, said in one sentence: what, where, how to correct it.

    Parameters
    ----------
    template : str
        English sentence with named fields, as ``"{count} territories have no identifier."``
    **facts
        Values of the fields: str, int, float, or a list of these.

    Examples
    --------
    >>> str(Fault("{count} territories have no identifier.", count=3))
    '3 territories have no identifier.'
    """

    def __init__(self, template: str, **facts: object) -> None:
        super().__init__(template.format(**facts))
        self.template = template
        self.facts = facts

    def __reduce__(self) -> tuple:
        return partial(Fault, self.template, **self.facts), ()


class Cancelled(Exception):
    """The user asked to stop."""


@dataclass(frozen=True)
class Note:
    """Something the user must know about a result: what was repaired, left out, measured, not classified.

    Attributes
    ----------
    template : str
        English sentence with named fields.
    facts : dict
        Values of the fields.
    warning : bool
        True where it asks for the user's attention, False where it only informs.
    """

    template: str
    facts: Mapping[str, object] = field(default_factory=dict)
    warning: bool = True

    def __str__(self) -> str:
        return self.template.format(**self.facts)


def translatable(text: str) -> str:
    """Mark a text for translation where it is written; whoever shows it translates it.

    Examples
    --------
    >>> translatable("The first polygon wins.")
    'The first polygon wins.'
    """
    return text


def silent(fraction: float, text: str = "") -> bool:
    """Progress that nobody watches and nobody cancels."""
    return True


def checkpoint(progress: Progress, fraction: float, text: str = "") -> None:
    """Report progress; raise `Cancelled` when the user has asked to stop.

    Examples
    --------
    >>> checkpoint(silent, 0.5, "half way")
    >>> checkpoint(lambda fraction, text: False, 0.5)
    Traceback (most recent call last):
    ...
    aula_qgis.core.messages.Cancelled
    """
    if not progress(fraction, text):
        raise Cancelled


def part(progress: Progress, start: float, end: float) -> Progress:
    """The stretch from `start` to `end` of a progress, as a progress of its own.

    Examples
    --------
    >>> seen = []
    >>> half = part(lambda fraction, text: seen.append(fraction) or True, 0.5, 1.0)
    >>> half(0.5, "")
    True
    >>> seen
    [0.75]
    """

    def stretch(fraction: float, text: str = "") -> bool:
        return progress(start + (end - start) * fraction, text)

    return stretch
