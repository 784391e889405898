"""The report of node and place: the diagram, the stations by type, the indicators."""

from __future__ import annotations

import numpy as np
import pandas as pd
from markupsafe import escape

from ...core.messages import Note
from ...core.stations.labels import Box, place_labels
from ...core.stations.node_place import MIX, Kind, NodePlace
from ..text import translatable
from . import page
from .html import Html

KINDS = {
    Kind.STRESS: ("#b33c00", "diamond", "offre de transport et lieu très forts : peu de place pour croître"),
    Kind.BALANCED: ("#3f7d5a", "circle", "transport et lieu se valent"),
    Kind.DEPENDENCE: ("#7fb2d6", "circle", "transport et lieu faibles : la desserte dépend d'un soutien"),
    Kind.NODE: ("#08519c", "triangle", "mieux desservie que son quartier n'est dense : un potentiel d'urbanisation"),
    Kind.PLACE: (
        "#e6a100",
        "square",
        "quartier plus dense que la desserte ne le laisse attendre : un besoin de desserte",
    ),
}
"""Colour, shape and meaning of each type; told apart by shape and lightness too."""

WIDE, NARROW = (1000, 820, 13, 5.5), (340, 420, 11, 4.0)
"""Width, height, size of letters and radius of points of the diagram: on a page, and on a phone."""

NAMED = 3
"""Stations that the first sentence names on each side."""

THIN, BROAD, CAPITAL, OTHER = 0.36, 0.98, 0.74, 0.61
"""Widths of letters for their size, a little generous: il, mw, capitals and figures, the others."""


def summary(result: NodePlace) -> Note:
    """The types in one sentence."""
    counts = result.stations["type"].value_counts()
    facts = {kind.name.lower(): int(counts.get(kind.value, 0)) for kind in Kind}
    return Note(
        translatable(
            "{count} stations: {balanced} balanced, {stress} under stress, {dependence} dependent, {node} unbalanced nodes, {place} unbalanced places."
        ),
        {"count": len(result.stations), **facts},
        warning=False,
    )


def _symbol(shape: str, x: float, y: float, radius: float, colour: str, title: str) -> str:
    look = f'fill="{colour}" stroke="white" stroke-width="1"'
    corners = {
        "diamond": ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
        "triangle": ((0, -1.25), (1.2, 0.95), (-1.2, 0.95)),
        "square": ((-0.95, -0.95), (0.95, -0.95), (0.95, 0.95), (-0.95, 0.95)),
    }.get(shape)
    if corners is None:
        drawn = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" {look}>'
        return f"{drawn}<title>{escape(title)}</title></circle>"
    points = " ".join(f"{x + dx * radius:.1f},{y + dy * radius:.1f}" for dx, dy in corners)
    return f'<polygon points="{points}" {look}><title>{escape(title)}</title></polygon>'


class _Frame:
    """The square of node and place on the drawing."""

    def __init__(self, width: float, height: float, letters: float) -> None:
        self.left, self.top, self.right, self.bottom = (
            letters * 3.8,
            letters * 1.2,
            width - letters,
            height - letters * 3.4,
        )

    def x(self, place):
        return self.left + (self.right - self.left) * (0.03 + 0.94 * place)

    def y(self, node):
        return self.bottom - (self.bottom - self.top) * (0.03 + 0.94 * node)

    def line(self, a: tuple[float, float], b: tuple[float, float], style: str) -> str:
        """From one (place, node) to another."""
        return f'<line x1="{self.x(a[0]):.1f}" y1="{self.y(a[1]):.1f}" x2="{self.x(b[0]):.1f}" y2="{self.y(b[1]):.1f}" {style}/>'


def _thresholds(frame: _Frame, result: NodePlace) -> list[str]:
    """The corridor around the diagonal, and its ends."""
    limits = result.thresholds
    soft = 'stroke="#8795a1" stroke-dasharray="5 4"'
    drawn = [frame.line((0, 0), (1, 1), 'stroke="#c7ced4"')]
    for shift in (limits.centre - limits.gap, limits.centre + limits.gap):  # node = place + shift, inside the square
        low, high = max(0.0, -shift), min(1.0, 1 - shift)
        if low < high:
            drawn.append(frame.line((low, low + shift), (high, high + shift), soft))
    for level in (limits.low, limits.high):  # node + place = 2 level, between the two
        start, end = (
            (level - shift / 2, level + shift / 2) for shift in (limits.centre - limits.gap, limits.centre + limits.gap)
        )
        if all(0 <= value <= 1 for value in (*start, *end)):
            drawn.append(frame.line(start, end, soft))
    return drawn


def _width(text: str, letters: float) -> float:
    """How wide a text is at most."""
    return letters * sum(
        THIN
        if letter in "iîïjlftr'’.,- ()I"
        else BROAD
        if letter in "mwMWœŒ"
        else CAPITAL
        if letter.isupper() or letter.isdigit()
        else OTHER
        for letter in text
    )


def diagram(names: pd.Series, result: NodePlace, layout: tuple[int, int, int, float], css: str) -> tuple[Html, int]:
    """The diagram as SVG, and how many stations had no room for their name.

    The stations farthest from the middle choose the place of their label first.
    """
    width, height, letters, radius = layout
    frame = _Frame(width, height, letters)
    table = result.stations.assign(nom=names.to_numpy()).dropna(subset=["noeud", "lieu"])
    far = np.hypot(table["noeud"] - table["noeud"].median(), table["lieu"] - table["lieu"].median())
    table = table.loc[far.sort_values(ascending=False, kind="stable").index]
    x, y = frame.x(table["lieu"].to_numpy()), frame.y(table["noeud"].to_numpy())
    widths = np.array([_width(str(name), letters) for name in table["nom"]])
    boxes = place_labels(x, y, widths, letters * 1.4, Box(frame.left, frame.top, frame.right, frame.bottom), radius)
    drawn = [
        f'<rect x="{frame.left}" y="{frame.top}" width="{frame.right - frame.left}" height="{frame.bottom - frame.top}" fill="none" stroke="#8795a1"/>'
    ]
    drawn += _thresholds(frame, result)
    for value in (0, 0.5, 1):
        text = page.measure(value, 1 if value % 1 else 0)
        drawn.append(
            f'<text x="{frame.x(value):.1f}" y="{frame.bottom + letters * 1.3:.1f}" text-anchor="middle">{text}</text>'
        )
        drawn.append(
            f'<text x="{frame.left - 4:.1f}" y="{frame.y(value) + letters / 3:.1f}" text-anchor="end">{text}</text>'
        )
    middle = (frame.top + frame.bottom) / 2
    drawn.append(
        f'<text x="{(frame.left + frame.right) / 2:.1f}" y="{height - letters * 0.6:.1f}" text-anchor="middle" class="axis">Lieu (ce qu\'il y a autour)</text>'
    )
    drawn.append(
        f'<text x="{letters}" y="{middle:.1f}" text-anchor="middle" class="axis" transform="rotate(-90 {letters} {middle:.1f})">Nœud (ce que l\'on peut rejoindre)</text>'
    )
    kinds = {kind.value: look for kind, look in KINDS.items()}
    for (_, row), px, py in zip(table.iterrows(), x, y):
        colour, shape, _ = kinds[row["type"]]
        drawn.append(
            _symbol(
                shape,
                px,
                py,
                radius,
                colour,
                f"{row['nom']} : nœud {page.measure(row['noeud'])}, lieu {page.measure(row['lieu'])}, {row['type']}",
            )
        )
    for name, box, px in zip(table["nom"], boxes, x):
        if box is not None:  # on the side of its point, so that a generous width leaves no hole there
            side, x0 = (
                ("end", box.right)
                if box.right < px
                else ("start", box.left)
                if box.left > px
                else ("middle", (box.left + box.right) / 2)
            )
            drawn.append(
                f'<text class="name" text-anchor="{side}" x="{x0:.1f}" y="{box.bottom - letters * 0.4:.1f}">{escape(name)}</text>'
            )
    svg = f'<svg class="diagram {css}" viewBox="0 0 {width} {height}" font-size="{letters}" role="img" aria-label="Diagramme nœud-lieu">{"".join(drawn)}</svg>'
    return Html(svg), sum(box is None for box in boxes)


def render(
    names: pd.Series,
    result: NodePlace,
    node: list[str],
    place: list[str],
    log: list[str],
    parameters: list[tuple[str, str]],
    notes: list[Note],
) -> str:
    """The page."""
    wide, hidden = diagram(names, result, WIDE, "wide")
    narrow, hidden_narrow = diagram(names, result, NARROW, "narrow")
    table = result.stations.assign(nom=names.to_numpy()).sort_values("noeud", ascending=False, kind="stable")
    counts = table["type"].value_counts()
    used = list(result.indicators.columns)
    balance = table["equilibre"].dropna().sort_values() - result.thresholds.centre
    return page.render(
        "node_place",
        notes=notes,
        charts=False,
        title="Nœud et lieu des gares",
        count=len(table),
        counts=[
            (
                kind.value,
                colour,
                Html(f'<svg class="sign" viewBox="-9 -9 18 18">{_symbol(shape, 0, 0, 6, colour, kind.value)}</svg>'),
                int(counts.get(kind.value, 0)),
                meaning,
            )
            for kind, (colour, shape, meaning) in KINDS.items()
        ],
        wide=wide,
        narrow=narrow,
        hidden=(hidden, hidden_narrow),
        potential=table.loc[balance[balance > 0].index[::-1][:NAMED], "nom"].tolist(),
        need=table.loc[balance[balance < 0].index[:NAMED], "nom"].tolist(),
        thresholds={name: page.measure(value) for name, value in vars(result.thresholds).items()},
        indicators=[
            (
                name,
                "nœud" if name in node else "lieu",
                "mixité des emplois" if name == MIX else "log₁₀, puis 0 à 1" if name in log else "0 à 1",
            )
            for name in [*node, *place, *([MIX] if MIX in used else [])]
            if name in used
        ],
        rows=[
            [
                row["nom"],
                page.measure(row["noeud"]),
                page.measure(row["lieu"]),
                page.measure(row["equilibre"], sign=True),
                row["type"] or "—",
            ]
            for _, row in table.iterrows()
        ],
        parameters=parameters,
    )
