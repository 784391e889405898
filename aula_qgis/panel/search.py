"""Search in the catalogue: words in any order, whatever their case and accents; what a title says comes first."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from .catalogue import Entry


def normalize(text: str) -> str:
    """The text without case and accents.

    Examples
    --------
    >>> normalize("Œuvres d'ÉTÉ")
    "oeuvres d'ete"
    """
    text = text.casefold().replace("œ", "oe").replace("æ", "ae").replace("’", "'")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


class Index:
    """Entries with what is searched of them made plain once.

    `themes` are the titles of themes: a layer is found by the name of its theme too.
    """

    def __init__(self, entries: Sequence[Entry], themes: dict[str, str] | None = None) -> None:
        self.entries = tuple(entries)
        themes = themes or {}
        self._rows = [
            (
                normalize(entry.title),
                normalize(
                    " ".join(
                        (
                            entry.title,
                            entry.typename,
                            entry.abstract,
                            " ".join(entry.keywords),
                            entry.group,
                            entry.source.title,
                            entry.producer,
                            themes.get(entry.theme, entry.theme),
                        )
                    )
                ),
                entry,
            )
            for entry in self.entries
        ]

    def find(self, text: str) -> list[Entry]:
        """The entries that hold every word; those whose title begins so, then whose title holds them, come first."""
        words = normalize(text).split()
        if not words:
            return list(self.entries)
        found = [
            (0 if title.startswith(words[0]) else 1 if all(word in title for word in words) else 2, number, entry)
            for number, (title, whole, entry) in enumerate(self._rows)
            if all(word in whole for word in words)
        ]
        return [entry for _, _, entry in sorted(found, key=lambda row: row[:2])]


def on_extent(entries: Iterable[Entry], extent: tuple[float, float, float, float]) -> list[Entry]:
    """The entries that may have something in `extent` (west, south, east, north); those that do not say theirs stay."""
    west, south, east, north = extent
    return [
        entry
        for entry in entries
        if entry.extent is None
        or (
            entry.extent[0] <= east
            and entry.extent[2] >= west
            and entry.extent[1] <= north
            and entry.extent[3] >= south
        )
    ]
