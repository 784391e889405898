"""How much of a stranger's answer is taken, and for how long; set in the options."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from qgis.core import QgsSettings

ROOM = "aula/limits/"
MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Limits:
    """Attributes
    ----------
    document_mb : int
        A list of layers, a catalogue, a style, a page of a Lizmap instance.
    page_mb : int
        A page of features.
    silence_s : int
        Seconds without a byte.
    total_s : int
        Seconds for one answer, redirects included.
    archive_mb : int
        What the members of an archive unpack to.
    """

    document_mb: int = 20
    page_mb: int = 100
    silence_s: int = 45
    total_s: int = 300
    archive_mb: int = 4_000


def limits() -> Limits:
    """The limits of the options; those of `Limits` where nothing was chosen."""
    settings = QgsSettings()
    return Limits(**{name: settings.value(ROOM + name, usual, type=int) for name, usual in asdict(Limits()).items()})


def set_limits(chosen: Limits) -> None:
    """Keep these limits in the options."""
    for name, value in asdict(chosen).items():
        QgsSettings().setValue(ROOM + name, value)
