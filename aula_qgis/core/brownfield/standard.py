"""The CNIG standard of brownfields: its 51 fields, what each may hold, and how people call them."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from ..messages import Fault

UNKNOWN = "inconnu"
LIST = "|"
SHORT_NAME = 10
"""A shapefile cuts the names of its fields here."""

SIMILAR = 0.9
"""How alike (difflib's ratio) a name must be to one of the standard's to be taken for it: a letter too many."""

ANY_FIELD = "*"


def plain_key(text: object) -> str:
    """What stays of a text when case, accents, apostrophes, dashes and spaces do not count.

    Examples
    --------
    >>> plain_key("Friche d’équipement  public") == plain_key("friche d'equipement public")
    True
    """
    letters = unicodedata.normalize("NFKD", str(text)).lower()
    return " ".join(re.findall(r"[a-z0-9?]+", "".join(c for c in letters if not unicodedata.combining(c))))


@dataclass(frozen=True)
class Field:
    """A field of the standard.

    Attributes
    ----------
    name, title, example : str
    kind : {"texte", "entier", "date", "annee"}
    required : bool
    several : bool
        Values separated by ``|``.
    values : tuple of str
        The values allowed; empty where any will do.
    pattern : str
        Regular expression of one value; empty where any will do.
    names : tuple of str
        Other names of the field: of shapefiles, of Cartofriches v1, usual ones.
    """

    name: str
    title: str
    kind: str
    required: bool
    several: bool
    values: tuple[str, ...]
    pattern: str
    names: tuple[str, ...]
    example: str

    @property
    def never_empty(self) -> bool:
        """Does it take ``inconnu`` where nothing is known?"""
        return UNKNOWN in self.values

    @cached_property
    def keys(self) -> dict[str, str]:
        """Plain key → value allowed."""
        return {plain_key(value): value for value in self.values}

    def parts(self, text: str) -> list[str]:
        """The values that a text holds."""
        return [part.strip() for part in text.split(LIST)] if self.several else [text]

    def accepts(self, value: object) -> bool:
        """Would the standard take this value, read and typed?"""
        if value is None:
            return not self.required
        if self.values:
            return all(part in self.values for part in self.parts(str(value)))
        if self.pattern:
            return all(re.fullmatch(self.pattern, part) for part in self.parts(str(value)))
        return True


@dataclass(frozen=True)
class Standard:
    """The fields in their order, and the labels of other nomenclatures.

    Attributes
    ----------
    fields : dict of str to Field
    crosswalk : dict of (str, str) to str
        Field (or ``*``) and plain key of a foreign label → the standard's value.
    """

    fields: dict[str, Field]
    crosswalk: dict[tuple[str, str], str]

    @property
    def names(self) -> list[str]:
        """All names that its fields may have."""
        return [name for field in self.fields.values() for name in (field.name, *field.names)]

    def translated(self, field: Field, text: str) -> str | None:
        """The standard's value of a label of another nomenclature."""
        key = plain_key(text) or text
        found = self.crosswalk.get((field.name, key)) or self.crosswalk.get((ANY_FIELD, key))
        return found if found in field.values else None


def standard(fields: pd.DataFrame, crosswalk: pd.DataFrame) -> Standard:
    """The standard from its two tables.

    Parameters
    ----------
    fields : DataFrame
        Texts: `champ`, `titre`, `nature`, `obligatoire`, `liste` (1 or 0), `valeurs`, `nom_court`, `cartofriches`,
        `autres_noms` (by ``|``), `motif`, `exemple`.
    crosswalk : DataFrame
        Texts: `champ`, `valeur`, `valeur_cnig`.
    """
    fields = fields.fillna("")
    made = {}
    for row in fields.itertuples():
        names = [row.nom_court, *row.cartofriches.split(LIST), *row.autres_noms.split(LIST)]
        made[row.champ] = Field(
            row.champ,
            row.titre,
            row.nature,
            row.obligatoire == "1",
            row.liste == "1",
            tuple(value for value in row.valeurs.split(LIST) if value),
            row.motif,
            tuple(name for name in names if name),
            row.exemple,
        )
    other = {(row.champ, plain_key(row.valeur) or row.valeur): row.valeur_cnig for row in crosswalk.itertuples()}
    return Standard(made, other)


ARTICLES = frozenset(("de", "du", "des", "d", "la", "le", "les", "l"))
LONGITUDES = ("longitude", "lon", "long", "lng", "x", "coord_x", "x_l93", "lambert_x", "x_wgs84")
LATITUDES = ("latitude", "lat", "y", "coord_y", "y_l93", "lambert_y", "y_wgs84")
"""Usual names of the two columns of a point."""


def coordinate_columns(columns: Iterable[str]) -> tuple[str, str] | None:
    """The columns of longitude and latitude (or X and Y), where both are there.

    Examples
    --------
    >>> coordinate_columns(["nom", "Latitude", "Longitude"])
    ('Longitude', 'Latitude')
    """
    written = {_name_key(column): column for column in columns}
    found = [next((written[name] for name in names if name in written), None) for names in (LONGITUDES, LATITUDES)]
    return (found[0], found[1]) if found[0] and found[1] else None


def _name_key(name: str) -> str:
    """A name of a field without what is written in brackets, and without articles."""
    return "_".join(word for word in plain_key(re.sub(r"\(.*?\)", " ", name)).split() if word not in ARTICLES)


def recognise(columns: Iterable[str], known: Standard, chosen: Mapping[str, str] | None = None) -> dict[str, str]:
    """Field of the standard → column of an inventory.

    Parameters
    ----------
    columns : iterable of str
        The inventory's columns.
    chosen : mapping, optional
        Field of the standard → column, by the user: it comes before what is recognised. An empty column leaves the
        field out.

    Returns
    -------
    dict
        In the order of the standard; each column serves one field.

    Raises
    ------
    Fault
        A field that the standard does not have, a column that the inventory does not have.

    Notes
    -----
    Names are compared without case, accents and punctuation: those of the standard first, then those of a shapefile
    (ten characters), of Cartofriches v1, usual names, and last, names that differ by a letter or two.

    Examples
    --------
    >>> name = Field("site_nom", "Nom", "texte", True, False, (), "", ("SITENOM", "friche"), "")
    >>> recognise(["FRICHE", "autre"], Standard({"site_nom": name}, {}))
    {'site_nom': 'FRICHE'}
    """
    columns, chosen = list(columns), dict(chosen or {})
    for name, column in chosen.items():
        if name not in known.fields:
            near = difflib.get_close_matches(name, known.fields, 3, 0.5) or list(known.fields)
            raise Fault("The standard has no field {field}. Did you mean: {fields}?", field=name, fields=near)
        if column and column not in columns:
            raise Fault(
                "The field map names {column} for {field}, but the inventory has no such field. It has: {fields}.",
                column=column,
                field=name,
                fields=columns,
            )
    found = {name: column for name, column in chosen.items() if column}
    free = {_name_key(column): column for column in reversed(columns) if column not in found.values()}
    open_fields = [field for field in known.fields.values() if field.name not in chosen]

    def take(field: Field, key: str | None) -> None:
        if key is not None and key in free and field.name not in found:
            found[field.name] = free.pop(key)

    for field in open_fields:
        take(field, field.name)
    for rank in range(max((len(field.names) for field in open_fields), default=0)):
        for field in open_fields:
            if rank < len(field.names):
                key = _name_key(field.names[rank])
                take(field, key)
                if rank == 0:
                    take(field, key[:SHORT_NAME])
                    take(field, field.name[:SHORT_NAME])
    for field in open_fields:
        take(field, next(iter(difflib.get_close_matches(field.name, free, 1, SIMILAR)), None))
    return {name: found[name] for name in known.fields if name in found}
