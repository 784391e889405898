"""The report of mutability: a table of the sites, then a sheet for each."""

from __future__ import annotations

from collections import Counter

import numpy as np

from ...core.brownfield.matrix import NEUTRAL, USES, Criterion
from ...core.brownfield.mutability import MISSING, UNKNOWN, Mutability, numbers_of
from ...core.messages import Note
from ..text import tr, translatable
from . import page, sketch

COLOURS = {
    "residentiel": "#e69f00",
    "equipements": "#0072b2",
    "culture": "#cc79a7",
    "tertiaire": "#56b4e9",
    "industrie": "#8c8c8c",
    "renaturation": "#009e73",
    "photovoltaique": "#f0e442",
}
"""Told apart by the common kinds of colour-blindness; the style of the layer has the same ones."""

LABELS = {
    "residentiel": "résidentiel",
    "equipements": "équipements",
    "culture": "culture, tourisme",
    "tertiaire": "tertiaire",
    "industrie": "industrie",
    "renaturation": "renaturation",
    "photovoltaique": "photovoltaïque",
}
NO_USE = "#c7ced4"
STRENGTH = {2000: "très favorable", 1000: "favorable", -1000: "défavorable", -2000: "très défavorable"}


def summary(result: Mutability) -> Note:
    """The sites in one sentence."""
    best = Counter(use for use in result.sites["usage_1"].dropna())
    uses = ", ".join(f"{use} {count}" for use, count in best.most_common())
    template = translatable("{count} sites; best use: {uses}; median reliability {reliability} of 10.")
    return Note(
        template,
        {"count": len(result.sites), "uses": uses or "–", "reliability": float(result.sites["fiabilite"].median())},
        False,
    )


def _shown(criterion: Criterion, code: int, value: object, amount: float) -> str:
    """A value as a planner reads it: with its unit, or the words of its class."""
    label = criterion.classes[code].label
    if not criterion.numeric:
        return label
    return (
        f"{page.measure(amount, 0 if amount >= 100 or amount == int(amount) else 1)}\u202f{criterion.unit}".rstrip(
            "\u202f"
        )
        + f" ({label})"
    )


def _reasons(result: Mutability, row: int, use: int, amounts: dict[int, np.ndarray]) -> tuple[list, list]:
    """What speaks for a use on a site and what speaks against it, the weightiest first."""
    found: tuple[list, list] = ([], [])
    for number, criterion in enumerate(result.matrix.criteria):
        code = int(result.codes[row, number])
        score = criterion.classes[code].scores[use] if code >= 0 else NEUTRAL
        if score == NEUTRAL:
            continue
        amount = amounts[number][row] if criterion.numeric else np.nan
        text = _shown(criterion, code, result.texts[number][row], amount)
        found[score < 0].append((abs(score) * criterion.weight, criterion.label, text, STRENGTH[score]))
    return tuple([each[1:] for each in sorted(side, key=lambda each: -each[0])] for side in found)  # type: ignore[return-value]


def _not_known(result: Mutability, row: int) -> list[str]:
    texts = []
    for number, criterion in enumerate(result.matrix.criteria):
        code = result.codes[row, number]
        if code == MISSING:
            texts.append(criterion.label)
        elif code == UNKNOWN:
            texts.append(f"{criterion.label} (valeur non reconnue\u00a0: «\u00a0{result.texts[number][row]}\u00a0»)")
    return texts


def _sheet(result: Mutability, row: int, site: dict, name: str, geometry, amounts: dict[int, np.ndarray]) -> dict:
    excluded = set((site["exclus"] or "").split(", "))
    best = site["usage_1"]
    rows = [
        (
            LABELS[use],
            site[f"idx_{use}"],
            "exclu" if use in excluded else site[f"potentiel_{use}"] or "",
            COLOURS[use],
            use in excluded,
        )
        for use in sorted(USES, key=lambda use: site[f"rang_{use}"])
    ]
    for_, against = _reasons(result, row, USES.index(best), amounts) if best else ([], [])
    return {
        "number": row,
        "name": name,
        "best": LABELS.get(best, ""),
        "colour": COLOURS.get(best, NO_USE),
        "index": page.measure(site[f"idx_{best}"], 1) if best else "—",
        "potential": site[f"potentiel_{best}"] if best else "",
        "trust": page.measure(site["fiabilite"], 1),
        "mention": site["fiabilite_mention"],
        "others": [LABELS[site[place]] for place in ("usage_2", "usage_3") if site[place]],
        "excluded": [LABELS[use] for use in USES if use in excluded],
        "plan": sketch.plan(geometry, COLOURS.get(best, NO_USE)),
        "bars": sketch.bars(rows),
        "for_": for_,
        "against": against,
        "unknown": _not_known(result, row),
    }


def mutability(
    result: Mutability,
    names: list[str],
    geometry: np.ndarray | None,
    parameters: list[tuple[str, str]],
    notes: list[Note],
) -> str:
    """The page of mutability; `geometry` is None for a table without any."""
    amounts = {
        number: numbers_of(result, number)
        for number, criterion in enumerate(result.matrix.criteria)
        if criterion.numeric
    }
    shapes = geometry if geometry is not None else [None] * len(names)
    sheets = [
        _sheet(result, row, site, name, shape, amounts)
        for row, (site, name, shape) in enumerate(zip(page.records(result.sites), names, shapes))
    ]
    best = Counter(sheet["best"] for sheet in sheets if sheet["best"])
    return page.render(
        "brownfield_mutability",
        notes=notes,
        charts=False,
        title="Mutabilité des friches",
        sheets=sheets,
        best=[
            (name, count, next(COLOURS[use] for use, label in LABELS.items() if label == name))
            for name, count in best.most_common()
        ],
        median=page.measure(float(result.sites["fiabilite"].median()), 1),
        strong=int((result.sites["fiabilite"] >= 7).sum()),
        matrix=tr(result.matrix.title),
        criteria=len(result.matrix.criteria),
        exclusions=result.matrix.exclusions,
        parameters=parameters,
    )
