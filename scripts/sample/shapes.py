"""Lines and surfaces that look drawn by people and water rather than by a ruler."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import shapely
from scipy.interpolate import CubicSpline
from shapely.geometry.polygon import orient

MITRE = {"join_style": "mitre", "mitre_limit": 2.0}


def wander(start: np.ndarray, end: np.ndarray, dice: np.random.Generator, roughness: float, step: float) -> np.ndarray:
    """A line from `start` to `end` that strays like an old boundary: midpoint displacement down to `step` metres."""
    points = np.array([start, end], dtype=float)
    while np.hypot(*(points[1] - points[0])) > step:
        along = np.diff(points, axis=0)
        normal = np.stack([-along[:, 1], along[:, 0]], axis=1)
        middle = points[:-1] + along / 2 + normal * dice.normal(0, roughness, (len(along), 1)).clip(-0.2, 0.2)
        points = np.insert(points, np.arange(1, len(points)), middle, axis=0)
    return points


def curve(points: np.ndarray | tuple, step: float = 60.0) -> shapely.LineString:
    """A smooth line through `points`."""
    xy = np.array(points, dtype=float)
    along = np.r_[0, np.cumsum(np.hypot(*np.diff(xy, axis=0).T))]
    return shapely.LineString(CubicSpline(along, xy)(np.linspace(0, along[-1], int(along[-1] / step) + 2)))


def spiral(centre: tuple[float, float], outer: float, inner: float, turns: float) -> shapely.LineString:
    """A path that winds from the outer radius to the inner one."""
    turn, radius = np.linspace(0, 2 * np.pi * turns, 140), np.linspace(outer, inner, 140)
    return shapely.LineString(np.stack([centre[0] + radius * np.cos(turn), centre[1] + radius * np.sin(turn)], axis=1))


def blob(centre: tuple[float, float], radius: float, dice: np.random.Generator, rough: float = 0.11) -> shapely.Polygon:
    """A rounded, irregular patch of about `radius` metres."""
    turn = np.linspace(0, 2 * np.pi, max(16, int(radius * 2 * np.pi / 32)), endpoint=False)
    waves = np.arange(2, 14)
    heights = dice.normal(0, 2 * rough, len(waves)) / waves
    phases = dice.uniform(0, 2 * np.pi, len(waves))
    r = radius * np.exp((heights[:, None] * np.cos(waves[:, None] * turn + phases[:, None])).sum(axis=0))
    return shapely.Polygon(np.stack([centre[0] + r * np.cos(turn), centre[1] + r * np.sin(turn)], axis=1))


def rectangles(centres: np.ndarray, lengths: np.ndarray, widths: np.ndarray, angles: np.ndarray) -> np.ndarray:
    """Turned rectangles, one per row of `centres`."""
    centres = np.asarray(centres, dtype=float)
    lengths, widths, angles = (np.broadcast_to(v, len(centres)).astype(float) for v in (lengths, widths, angles))
    along = np.stack([np.cos(angles), np.sin(angles)], axis=1) * lengths[:, None] / 2
    across = np.stack([-np.sin(angles), np.cos(angles)], axis=1) * widths[:, None] / 2
    corners = np.stack([along + across, across - along, -along - across, along - across], axis=1)
    return shapely.polygons(centres[:, None, :] + corners)


def rectangle(centre: tuple[float, float], length: float, width: float, angle: float) -> shapely.Polygon:
    """One turned rectangle."""
    return rectangles(np.array([centre]), length, width, angle)[0]


def frame_of(land: shapely.Polygon) -> np.ndarray:
    """The corners of the smallest rectangle around a piece of land, shape (4, 2)."""
    hull = shapely.get_coordinates(shapely.convex_hull(land))
    angles = np.arctan2(*np.diff(hull, axis=0).T[::-1])
    turned = np.stack([np.cos(angles), np.sin(angles), -np.sin(angles), np.cos(angles)], axis=1).reshape(-1, 2, 2)
    seen = turned @ hull.T
    low, high = seen.min(axis=2), seen.max(axis=2)
    best = int(np.prod(high - low, axis=1).argmin())
    (u0, v0), (u1, v1) = low[best], high[best]
    return np.array([(u0, v0), (u1, v0), (u1, v1), (u0, v1)]) @ turned[best]


def inset(land: shapely.Polygon, length_share: float, width_share: float) -> shapely.Polygon:
    """A rectangle in the frame of a piece of land, by its shares of the frame's length and width."""
    corner = frame_of(land)
    sides = corner[1] - corner[0], corner[3] - corner[0]
    along, across = sorted(sides, key=lambda side: -np.hypot(*side))
    along, across = along * length_share / 2, across * width_share / 2
    return shapely.Polygon(corner.mean(axis=0) + [along + across, across - along, -along - across, along - across])


def place(frame: shapely.Polygon, u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Points of a `rectangle` by their shares of its length and width, from −0.5 to 0.5."""
    corner = shapely.get_coordinates(frame)
    centre = corner[:4].mean(axis=0)
    along, across = corner[0] - corner[1], corner[0] - corner[3]
    return centre + np.asarray(u)[..., None] * along + np.asarray(v)[..., None] * across


def polygons_of(*geometry: shapely.Geometry | np.ndarray, least: float = 1.0) -> np.ndarray:
    """The single polygons of geometries and arrays of them, those under `least` m² left out."""
    parts = shapely.get_parts(shapely.get_parts(np.hstack(geometry)))
    return parts[(shapely.get_type_id(parts) == 3) & (shapely.area(parts) >= least)]


@dataclass(frozen=True)
class Cut:
    """A line that parted a piece of land, and how large that piece was."""

    line: shapely.Geometry
    parent_m2: float


def _part(land: shapely.Polygon, dice: np.random.Generator, slender: float, bend: float) -> tuple[np.ndarray, Cut]:
    """Cut land across its length, or along it where it is not yet `slender` times as long as wide."""
    corners = frame_of(land)
    sides = np.diff(corners[:3], axis=0)
    lengths = np.hypot(*sides.T)
    longest = int(lengths.argmax())
    ratio = lengths.max() / lengths.min()
    chosen = longest if ratio > slender else 1 - longest
    normal = sides[chosen] / lengths[chosen]
    direction = np.array([-normal[1], normal[0]])
    reach = lengths.sum()
    s = np.linspace(-1, 1, 5)
    swing = bend * lengths[1 - chosen] * np.sin(s * dice.uniform(1.5, 4) + dice.uniform(0, 6))
    slant = s * reach * dice.normal(0, 0.04)
    middle = corners.mean(axis=0) + normal * lengths[chosen] * dice.uniform(-0.12, 0.12)
    line = middle + s[:, None] * reach * direction + (swing + slant)[:, None] * normal
    beyond = np.stack([line[-1], line[0]]) + 3 * reach * normal
    side = shapely.Polygon(np.vstack([line, beyond]))
    pieces = polygons_of(shapely.intersection(land, side), shapely.difference(land, side))
    return pieces, Cut(shapely.intersection(shapely.LineString(line), land), land.area)


def subdivide(
    land: np.ndarray,
    target_m2: Callable[[shapely.Polygon], float],
    dice: np.random.Generator,
    *,
    slender: float = 1.5,
    bend: float = 0.01,
) -> tuple[np.ndarray, list[Cut]]:
    """Part land by slightly bent lines, again and again, as inheritance does, down to about `target_m2` a piece."""
    done, cuts, queue = [], [], list(land)
    while queue:
        piece = queue.pop()
        if piece.area < target_m2(piece) * dice.uniform(0.8, 1.9):
            done.append(piece)
            continue
        pieces, cut = _part(piece, dice, slender, bend)
        cuts.append(cut)
        (queue if len(pieces) > 1 else done).extend(pieces)
    return np.array(done, dtype=object), cuts


def axes(cuts: list[Cut], least_m2: float = 0.0) -> list[shapely.Geometry]:
    """The lines that parted the larger pieces of land."""
    return [cut.line for cut in cuts if cut.parent_m2 > least_m2]


def lanes(cuts: list[Cut], width: float, least_m2: float = 0.0) -> np.ndarray:
    """Lanes along the lines that parted the larger pieces of land."""
    return shapely.buffer(axes(cuts, least_m2), width / 2, cap_style="flat", join_style="mitre")


@dataclass(frozen=True)
class Row:
    """How houses stand along a street: metres from it, depth, lengths between, gap between."""

    setback: float = 6.0
    depth: float = 11.0
    shortest: float = 18.0
    longest: float = 55.0
    gap: float = 9.0


def _sides(block: shapely.Polygon) -> Iterator[tuple[np.ndarray, np.ndarray, float]]:
    """The sides of a block, its ground on the left: start, direction, length."""
    ring = shapely.get_coordinates(orient(block).exterior)
    for start, end in pairwise(ring):
        length = float(np.hypot(*(end - start)))
        if length > 0:
            yield start, (end - start) / length, length


def rows_along(block: shapely.Polygon, row: Row, dice: np.random.Generator) -> np.ndarray:
    """Rows of houses along the sides of a block, wholly inside it and apart from one another."""
    centres, lengths, angles = [], [], []
    for start, along, length in _sides(shapely.simplify(block, 4.0)):
        inward = np.array([-along[1], along[0]])
        at, last = row.setback + row.depth, length - row.setback
        while at + row.shortest <= last:
            long = min(dice.uniform(row.shortest, row.longest), last - at)
            centres.append(start + along * (at + long / 2) + inward * (row.setback + row.depth / 2))
            lengths.append(long)
            angles.append(np.arctan2(along[1], along[0]))
            at += long + row.gap * dice.uniform(0.6, 1.8)
    if not centres:
        return np.empty(0, dtype=object)
    houses = rectangles(np.array(centres), np.array(lengths), row.depth, np.array(angles))
    houses = houses[shapely.contains_properly(block, houses)]
    one, other = shapely.STRtree(houses).query(houses, predicate="dwithin", distance=4.0)
    return np.delete(houses, np.unique(other[one < other]))
