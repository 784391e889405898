"""The catalogue of layers: JSON that anyone may replace, checked against its schema."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from ..core.messages import Fault
from . import schema

THEMES = ("reference", "artificialisation", "network", "brownfield", "rainwater", "stations")


@dataclass(frozen=True)
class Source:
    """A server. `kind` is "wfs" or "lizmap"; `authcfg` names an authentication of QGIS."""

    id: str
    kind: str
    title: str
    url: str
    version: str = ""
    licence: str = ""
    authcfg: str = ""


@dataclass(frozen=True)
class Entry:
    """A layer that can be asked for. Sending no request, it knows only what its catalogue says.

    Attributes
    ----------
    theme : str
        One of `THEMES`, or "" for a layer of a server of the user's own.
    group : str
        Title of the Lizmap project or server it was listed in, for these.
    url, version : str
        Address of its WFS, and the version this speaks if it is known.
    extent : tuple of float or None
        West, south, east, north, degrees.
    style : str
        Name of a style in the folder of the catalogue's styles.
    """

    id: str
    title: str
    source: Source
    typename: str
    theme: str = ""
    group: str = ""
    url: str = ""
    version: str = ""
    abstract: str = ""
    keywords: tuple[str, ...] = ()
    producer: str = ""
    date: str = ""
    licence: str = ""
    metadata: str = ""
    extent: tuple[float, float, float, float] | None = None
    count: int | None = None
    style: str = ""


@dataclass(frozen=True)
class Catalogue:
    title: str = ""
    entries: tuple[Entry, ...] = ()
    sources: tuple[Source, ...] = field(default=())


def read(text: str, rules: dict, language: str = "fr", name: str = "catalogue.json") -> Catalogue:
    """A catalogue from its JSON.

    Raises
    ------
    Fault
        JSON that cannot be read, or that breaks the schema `rules`: the first faulty line is named.
    """
    try:
        said = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Fault(
            "The catalogue {name} cannot be read at line {line}: the catalogue that comes with AULA is used instead.",
            name=name,
            line=str(getattr(error, "lineno", 1)),
        ) from error
    for path, wanted in schema.faults(said, rules):
        raise Fault(
            "The catalogue {name} is wrong at line {line} ({place}; expected: {wanted}): the catalogue that comes with AULA is used instead.",
            name=name,
            line=str(schema.line_of(text, path)),
            place="/".join(map(str, path)) or "/",
            wanted=wanted,
        )
    sources = {each["id"]: _source(each, language) for each in said["sources"]}
    entries = []
    for number, each in enumerate(said["layers"]):
        if each["source"] not in sources:
            raise Fault(
                "The catalogue {name} is wrong at line {line} ({place}; expected: {wanted}): the catalogue that comes with AULA is used instead.",
                name=name,
                line=str(schema.line_of(text, ("layers", number, "source"))),
                place=f"layers/{number}/source",
                wanted=", ".join(sources),
            )
        entries.append(_entry(each, sources[each["source"]], language))
    return Catalogue(said_in(said.get("title", ""), language), tuple(entries), tuple(sources.values()))


def read_file(file: Path, rules: dict, language: str = "fr") -> Catalogue:
    try:
        return read(file.read_text(encoding="utf-8"), rules, language, file.name)
    except (OSError, UnicodeDecodeError) as error:
        raise Fault(
            "The catalogue {name} cannot be opened: the catalogue that comes with AULA is used instead.", name=file.name
        ) from error


def said_in(text: str | dict, language: str) -> str:
    if isinstance(text, str):
        return text
    return text.get(language) or text.get("fr") or next(iter(text.values()), "")


def _source(said: dict, language: str) -> Source:
    return Source(
        said["id"],
        said["type"],
        said_in(said["title"], language),
        said["url"],
        said.get("version", ""),
        said_in(said.get("licence", ""), language),
    )


def _entry(said: dict, source: Source, language: str) -> Entry:
    return Entry(
        id=said["id"],
        title=said_in(said["title"], language),
        source=source,
        typename=said["typename"],
        theme=said["theme"],
        url=source.url,
        version=source.version,
        abstract=said_in(said.get("abstract", ""), language),
        keywords=tuple(said.get("keywords", ())),
        producer=said.get("producer", ""),
        date=said.get("date", ""),
        licence=said_in(said.get("licence", source.licence), language),
        metadata=said.get("metadata", ""),
        extent=tuple(said["extent"]) if "extent" in said else None,
        count=said.get("count"),
        style=said.get("style", ""),
    )


def as_json(entries: list[Entry]) -> list[dict]:
    """Listed layers as they are kept between two sessions; without the source, which the options hold."""
    kept = ("id", "title", "typename", "group", "url", "version", "abstract", "keywords", "extent")
    return [{name: getattr(entry, name) for name in kept} for entry in entries]


def from_json(said: list[dict], source: Source) -> list[Entry]:
    return [
        Entry(
            **{
                **each,
                "keywords": tuple(each["keywords"]),
                "extent": tuple(each["extent"]) if each["extent"] else None,
            },
            source=source,
        )
        for each in said
    ]
