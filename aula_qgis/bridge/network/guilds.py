"""The tables of resistance that the plugin brings along, by guild."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ...core.messages import Note
from ..paths import RESOURCES
from ..tables import read_csv
from ..text import tr, translatable

if TYPE_CHECKING:
    import pandas as pd


class Guild(NamedTuple):
    """One table of resistance: for whom, for which land cover, from where."""

    guild: str
    nomenclature: str
    status: str


FOREST, GRASSLAND, WETLAND, SOIL = (
    translatable("forest"),
    translatable("grassland"),
    translatable("wetland"),
    translatable("soil fauna"),
)
FARMLAND = translatable("extensive farmland")
SAMPLE, PUBLISHED = (
    translatable("published sample values, BioDispersal"),
    translatable("published, SCoT Val de Rosselle"),
)
PROPOSED = translatable("AULA's proposal, hand-set")

GUILDS = (
    *(Guild(guild, "CORINE Land Cover", SAMPLE) for guild in (FOREST, GRASSLAND, WETLAND)),
    *(Guild(guild, "SCoT Val de Rosselle", PUBLISHED) for guild in (FOREST, FARMLAND, WETLAND)),
    *(Guild(guild, "OCS GE", PROPOSED) for guild in (FOREST, GRASSLAND, WETLAND, SOIL)),
    *(Guild(guild, "OSO", PROPOSED) for guild in (FOREST, GRASSLAND, WETLAND, SOIL)),
)
"""In the order of the parameter GUILD."""


def guild_titles() -> list[str]:
    """The tables as the dialog names them; published values and proposals are told apart."""
    pattern = tr("{guild} – {nomenclature} ({status})")
    titles = [
        pattern.format(guild=tr(each.guild), nomenclature=each.nomenclature, status=tr(each.status)) for each in GUILDS
    ]
    return [title[0].upper() + title[1:] for title in titles]


def guild_table(choice: int) -> tuple[pd.DataFrame, Note]:
    """Code and resistance of one table, and what is to be said of its origin."""
    wanted = GUILDS[choice]
    table = read_csv(RESOURCES / "nomenclatures" / "resistances.csv")
    mine = table[(table["guilde"] == wanted.guild) & (table["nomenclature"] == wanted.nomenclature)]
    note = Note(
        translatable("Resistances: {guild}, {nomenclature}. Status: {status}. Source: {source}."),
        {
            "guild": tr(wanted.guild),
            "nomenclature": wanted.nomenclature,
            "status": tr(wanted.status),
            "source": mine["source"].iloc[0],
        },
        wanted.status == PROPOSED,
    )
    return mine[["code", "resistance"]], note
