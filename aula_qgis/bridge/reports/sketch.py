"""Small drawings as inline SVG, for reports with a sheet per site."""

from __future__ import annotations

import math

import numpy as np
import shapely
from markupsafe import escape

from ..text import number
from .html import Html

WIDTH, HEIGHT, MARGIN = 260, 190, 14
DETAIL = 260
"""An outline is simplified to about this part of its size."""

BAR, LABEL, WORDS, GAP = 126, 110, 104, 22


def _path(geometry: shapely.Geometry, x: np.ndarray, y: np.ndarray) -> str:
    """SVG path of the rings of polygons; `x` and `y` are the affine factors of each axis."""
    rings = shapely.get_rings(shapely.get_parts(geometry))
    return " ".join(
        "M"
        + "L".join(f"{x[0] + x[1] * a:.1f} {y[0] + y[1] * b:.1f}" for a, b in shapely.get_coordinates(ring)[:-1])
        + "Z"
        for ring in rings
    )


def _round_length(metres: float) -> float:
    """The largest of 1, 2, 5, 10… m that is not longer."""
    power = 10 ** math.floor(math.log10(metres))
    return next(step * power for step in (5, 2, 1) if step * power <= metres)


def plan(geometry: shapely.Geometry | None, colour: str) -> Html:
    """The outline of a site with a scale bar, north up; empty without geometry."""
    if geometry is None or geometry.is_empty:
        return Html("")
    if shapely.get_dimensions(geometry) < 2:
        point = f'<circle cx="{WIDTH / 2}" cy="{HEIGHT / 2}" r="8" fill="{colour}" stroke="#1f2d3a" stroke-width="2"/>'
        x, y = shapely.get_coordinates(geometry)[0]
        place = f"x {number(float(x), 0, 'fr')}, y {number(float(y), 0, 'fr')}"
        return _svg(
            f'{point}<text x="{WIDTH / 2}" y="{HEIGHT - 12}" text-anchor="middle">{place}</text>',
            "Situation du site, connu par un point",
        )
    x0, y0, x1, y1 = geometry.bounds
    span = max(x1 - x0, y1 - y0, 1.0)
    outline = shapely.simplify(geometry, span / DETAIL)
    factor = min((WIDTH - 2 * MARGIN) / max(x1 - x0, 1.0), (HEIGHT - 2 * MARGIN - 22) / max(y1 - y0, 1.0))
    across, up = (
        np.array([WIDTH / 2 - factor * (x0 + x1) / 2, factor]),
        np.array([(HEIGHT - 22) / 2 + factor * (y0 + y1) / 2, -factor]),
    )
    length = _round_length(80 / factor)
    bar = f'<path d="M{MARGIN} {HEIGHT - 10}h{length * factor:.1f}m0 -3v6M{MARGIN} {HEIGHT - 13}v6" stroke="#1f2d3a" fill="none"/>'
    text = (
        f'<text x="{MARGIN + length * factor + 6:.1f}" y="{HEIGHT - 6}">{number(float(length), 0, "fr")}\u202fm</text>'
    )
    north = f'<path d="M{WIDTH - 18} 26l6 -16l6 16l-6 -4z" fill="#1f2d3a"/><text x="{WIDTH - 12}" y="40" text-anchor="middle">N</text>'
    body = f'<path d="{_path(outline, across, up)}" fill="{colour}" fill-opacity=".55" fill-rule="evenodd" stroke="#1f2d3a" stroke-width="1.4"/>'
    return _svg(body + bar + text + north, "Plan du site, nord en haut")


def bars(rows: list[tuple[str, float, str, str, bool]]) -> Html:
    """Horizontal bars of 0–100: label, value, words beside it, colour, and whether the bar is struck out."""
    parts = []
    for place, (label, value, words, colour, struck) in enumerate(rows):
        y = 4 + place * GAP
        fill = (
            f'fill="{colour}" fill-opacity=".25" stroke="#1f2d3a" stroke-dasharray="3 2"'
            if struck
            else f'fill="{colour}" stroke="#1f2d3a" stroke-width=".6"'
        )
        parts.append(
            f'<text x="{LABEL - 6}" y="{y + 12}" text-anchor="end">{escape(label)}</text>'
            f'<rect x="{LABEL}" y="{y}" width="{BAR}" height="15" fill="#eef1f4"/>'
            f'<rect x="{LABEL}" y="{y}" width="{BAR * value / 100:.1f}" height="15" {fill}/>'
            f'<text x="{LABEL + BAR + 6}" y="{y + 12}"><tspan font-weight="600">{number(value, 1, "fr")}</tspan> {escape(words)}</text>'
        )
    grid = "".join(
        f'<path d="M{LABEL + BAR * share / 100} 0v{len(rows) * GAP}" stroke="#fff"/>' for share in (25, 50, 75)
    )
    return _svg("".join([*parts, grid]), "Indice de chaque usage, de 0 à 100", LABEL + BAR + WORDS, len(rows) * GAP + 4)


def _svg(body: str, title: str, width: int = WIDTH, height: int = HEIGHT) -> Html:
    return Html(
        f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{title}"><title>{title}</title>{body}</svg>'
    )
