"""The questions planners ask, as data: the algorithm that answers each, the layers it needs, how to know these."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .catalogue import said_in


@dataclass(frozen=True)
class Need:
    """A layer that a study needs.

    Attributes
    ----------
    geometry : {"polygon", "line", "point", "raster", "any"}
    fields : tuple of tuple of str
        A layer is recognised when it has all fields of one of these sets; the first sets are the surest.
    fetch : str
        Layer of the catalogue to fetch where the project has none.
    made_by : str
        Study whose result this is.
    settings : dict
        Other parameter → fields of the layer, of which the first that it has is chosen.
    """

    parameter: str
    title: str
    geometry: str
    fields: tuple[tuple[str, ...], ...]
    fetch: str = ""
    made_by: str = ""
    optional: bool = False
    settings: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Study:
    """A question, with a line that explains what answers it."""

    id: str
    family: str
    question: str
    explanation: str
    algorithm: str
    needs: tuple[Need, ...]
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Known:
    """A layer of the project."""

    id: str
    name: str
    geometry: str
    fields: tuple[str, ...]


def read(file: Path, language: str) -> list[Study]:
    """The studies of a file, in a language."""
    found = []
    for said in json.loads(file.read_text(encoding="utf-8"))["studies"]:
        needs = tuple(
            Need(
                each["parameter"],
                said_in(each["title"], language),
                each["geometry"],
                tuple(map(tuple, each["fields"])),
                each.get("fetch", ""),
                each.get("made_by", ""),
                each.get("optional", False),
                {name: tuple(fields) for name, fields in each.get("set", {}).items()},
            )
            for each in said["needs"]
        )
        found.append(
            Study(
                said["id"],
                said["family"],
                said_in(said["question"], language),
                said_in(said["explanation"], language),
                said["algorithm"],
                needs,
                said.get("values", {}),
            )
        )
    return found


def fit(need: Need, layer: Known) -> int | None:
    """How well a layer fits a need: 0 is best; None when it does not.

    Examples
    --------
    >>> need = Need("ZONING", "Zonage", "polygon", (("typezone",),))
    >>> fit(need, Known("a", "PLU", "polygon", ("LIBELLE", "TYPEZONE")))
    0
    >>> fit(need, Known("b", "Rues", "line", ("typezone",))) is None
    True
    """
    if need.geometry not in ("any", layer.geometry) or (need.geometry == "any" and layer.geometry == "raster"):
        return None
    if need.geometry == "raster":
        return 0
    names = {name.lower() for name in layer.fields}
    return next((rank for rank, wanted in enumerate(need.fields) if names.issuperset(wanted)), None)


def recognise(study: Study, layers: Iterable[Known]) -> dict[str, Known]:
    """The layers of the project for each parameter; one layer serves one parameter.

    Among layers that fit as well, the one that comes first by its name is taken: 2018 before 2021.
    """
    ordered = sorted(
        layers,
        key=lambda layer: [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", layer.name.lower())],
    )
    found: dict[str, Known] = {}
    for need in study.needs:
        taken = {layer.id for layer in found.values()}
        fits = [
            (rank, number, layer)
            for number, layer in enumerate(ordered)
            if layer.id not in taken and (rank := fit(need, layer)) is not None
        ]
        if fits:
            found[need.parameter] = min(fits, key=lambda row: row[:2])[2]
    return found


def parameters(study: Study, found: dict[str, Known]) -> dict[str, object]:
    """What the dialog of the algorithm is opened with: the layers, their fields, the study's own values."""
    filled: dict[str, object] = dict(study.values)
    for need in study.needs:
        layer = found.get(need.parameter)
        if layer is None:
            continue
        filled[need.parameter] = layer.id
        own = {name.lower(): name for name in layer.fields}
        for parameter, candidates in need.settings.items():
            chosen = _first(candidates, own)
            if chosen:
                filled[parameter] = chosen
    return filled


def _first(candidates: Sequence[str], own: dict[str, str]) -> str:
    return next((own[name] for name in candidates if name in own), "")
