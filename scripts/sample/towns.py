"""Towns, villages, estates and workplaces."""

from __future__ import annotations

import numpy as np
import shapely

from . import covers as c
from . import plan
from .canvas import AFTER, BEFORE, BOTH, Canvas, Cover
from .ground import Ground, access
from .shapes import (
    MITRE,
    Row,
    axes,
    blob,
    inset,
    lanes,
    place,
    polygons_of,
    rectangle,
    rectangles,
    rows_along,
    subdivide,
)


def _access(land: Ground, canvas: Canvas, site: tuple[float, float], dates: tuple[bool, bool] = BOTH) -> None:
    """A street from the middle of a site to the nearest country road."""
    line = access(land, site)
    canvas.paint(c.STREET, line.buffer(4.5, cap_style="flat"), dates)
    canvas.draw("street", line, dates)


def settlements(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """Towns and villages: blocks between streets, denser towards the centre; a few gardens are built on."""
    for commune, parts in zip(plan.COMMUNES, land.settlements):
        parts = polygons_of(shapely.difference(shapely.union_all(parts), land.road_net.buffer(5)), least=600)
        pieces, cuts = subdivide(parts, lambda _: 12_500, dice, slender=1.6, bend=0.02)
        streets = lanes(cuts, 9, 15_000)
        ground = shapely.difference(pieces, shapely.union_all(streets))
        canvas.paint(c.STREET, streets)
        canvas.draw("street", axes(cuts, 15_000))
        centre = shapely.Point(commune.centre)
        scale = max(commune.reach, 420)
        for block in polygons_of(ground, least=250):
            nearness = 1 - shapely.distance(block.centroid, centre) / scale
            _block(canvas, block, nearness if commune.reach > 500 else min(nearness, 0.75), dice)
        _new_houses(canvas, pieces, dice)
        square = rectangle(commune.centre, 60 + commune.reach / 10, 45, dice.uniform(0, np.pi))
        canvas.paint(c.PAVED, square)
        canvas.paint(c.PUBLIC_BUILDING, rectangle(commune.centre, 38, 17, dice.uniform(0, np.pi)))


def _block(canvas: Canvas, block: shapely.Polygon, centrality: float, dice: np.random.Generator) -> None:
    """A block of a settlement: what it is depends on how near the centre stands, from 0 to 1, and on chance."""
    kind = dice.random()
    if centrality > 0.72:
        canvas.paint(c.TOWN_COURT, block)
        canvas.paint(c.GROVE_IN_TOWN if kind < 0.5 else c.GARDEN, polygons_of(block.buffer(-24, **MITRE), least=200))
        canvas.paint(
            c.PUBLIC_BUILDING if kind > 0.85 else c.TOWN_HOUSE, rows_along(block, Row(1.5, 14, 25, 70, 5), dice)
        )
    elif kind < 0.05 and block.area > 5_000:
        _school(canvas, block, dice)
    elif kind < 0.10 and block.area > 5_000:
        canvas.paint(c.PARK_TREES, block)
        canvas.paint(c.LAWN, polygons_of(block.buffer(-18), least=200))
    elif kind < 0.15 and centrality > 0.25:
        canvas.paint(c.FACTORY_YARD, block)
        canvas.paint(c.FACTORY, polygons_of(shapely.intersection(block.buffer(-8), inset(block, 0.6, 0.5)), least=200))
    elif kind < 0.22 and block.area > 7_000:
        canvas.paint(c.GARDEN, block)
        canvas.paint(c.COURTYARD, polygons_of(block.buffer(-34, **MITRE), least=300))
        canvas.paint(c.HOUSE, rows_along(block, Row(14, 13, 45, 80, 22), dice))
    else:
        canvas.paint(c.GARDEN, block)
        if dice.random() < 0.35:
            canvas.paint(c.GROVE_IN_TOWN, polygons_of(block.buffer(-30), least=400))
        row = Row(4, 11, 24, 70, 8) if centrality > 0.4 else Row(8, 12, 18, 38, 13)
        canvas.paint(c.HOUSE, rows_along(block, row, dice))


def _school(canvas: Canvas, block: shapely.Polygon, dice: np.random.Generator) -> None:
    """A school: its buildings, its yard, its playing field."""
    canvas.paint(c.LAWN, block)
    canvas.paint(c.PAVED, polygons_of(shapely.intersection(block.buffer(-6), inset(block, 0.6, 1.0)), least=200))
    canvas.paint(
        c.PUBLIC_BUILDING, polygons_of(shapely.intersection(block.buffer(-12), inset(block, 0.5, 0.28)), least=200)
    )


def _new_houses(canvas: Canvas, blocks: np.ndarray, dice: np.random.Generator) -> None:
    """Single houses built in gardens between the dates: sealed ground, and no new artificialisation."""
    chosen = blocks[dice.random(len(blocks)) < 0.06]
    centres = shapely.get_coordinates(shapely.point_on_surface(chosen))
    canvas.paint(c.HOUSE, rectangles(centres, 17, 12, dice.uniform(0, np.pi, len(centres))), AFTER)


def miners_estates(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """Miners' estates: straight parallel streets, pairs of houses, long gardens."""
    for frame, (centre, length, width, angle) in zip(land.miners_estates, plan.MINERS_ESTATES):
        _access(land, canvas, centre)
        streets = max(2, round(width / 85))
        v = (np.arange(streets) + 0.5) / streets - 0.5
        alongs = rectangles(place(frame, np.zeros(streets), v), length, 8, angle)
        u = np.linspace(-0.5, 0.5, 2 + round(length / 260))
        acrosses = rectangles(place(frame, u, np.zeros(len(u))), 8, width * (1 - 1 / streets) + 8, angle)
        net = np.concatenate([alongs, acrosses])
        canvas.paint(c.GARDEN, polygons_of(shapely.difference(frame, shapely.union_all(net)), least=200))
        canvas.paint(c.STREET, net)
        half = (1 - 1 / streets) / 2
        canvas.draw(
            "street", shapely.linestrings(np.stack([place(frame, np.full(streets, s), v) for s in (-0.5, 0.5)], axis=1))
        )
        canvas.draw(
            "street",
            shapely.linestrings(np.stack([place(frame, u, np.full(len(u), s)) for s in (-half, half)], axis=1)),
        )
        house_u = np.arange(24, length - 20, 33.0) / length - 0.5
        house_u = house_u[np.abs(house_u[:, None] - u).min(axis=1) * length > 14]
        grid_u, grid_v = np.meshgrid(house_u, np.concatenate([v - 16 / width, v + 16 / width]))
        homes = rectangles(place(frame, grid_u.ravel(), grid_v.ravel()), 20, 10.5, angle)
        canvas.paint(c.HOUSE, homes[dice.random(len(homes)) < 0.93])
        canvas.paint(c.PUBLIC_BUILDING, rectangle(place(frame, 0.0, v[0] + 0.5 / streets), 34, 14, angle))


def _estate(canvas: Canvas, ground: shapely.Polygon, completed: bool, dice: np.random.Generator) -> None:
    """Houses in gardens along new streets; of an estate not completed every other block is a building site."""
    pieces, cuts = subdivide(polygons_of(ground), lambda _: 7_500, dice, slender=1.5, bend=0.06)
    streets = lanes(cuts, 8)
    canvas.paint(c.STREET, streets, AFTER)
    canvas.draw("street", axes(cuts), AFTER)
    blocks = polygons_of(shapely.difference(pieces, shapely.union_all(streets)), least=200)
    for number, block in enumerate(blocks):
        if completed or number % 2:
            canvas.paint(c.GARDEN, block, AFTER)
            canvas.paint(c.HOUSE, rows_along(block, Row(6, 11, 14, 26, 9), dice), AFTER)
        else:
            canvas.paint(c.BUILDING_SITE, block, AFTER)


def housing_estates(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """New estates on farmland, each with a basin for the rain; some are still building sites."""
    for centre, radius, completed in plan.HOUSING_ESTATES:
        _access(land, canvas, centre, AFTER)
        _estate(canvas, shapely.simplify(blob(centre, radius, dice, 0.1), 3), completed, dice)
        canvas.paint(c.BASIN, blob((centre[0] + radius * 0.75, centre[1] - radius * 0.55), 16, dice, 0.08), AFTER)


def pits(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """Pit-head yards long closed: one goes back to nature, one to workshops, one to houses; one waits."""
    for centre, length, width, angle, fate in plan.PITS:
        _access(land, canvas, centre)
        yard = rectangle(centre, length, width, angle)
        slab = rectangle(place(yard, 0.0, 0.05), length * 0.8, width * 0.7, angle)
        halls = place(yard, [-0.25, 0.1, 0.3, -0.1], [0.2, 0.28, -0.05, -0.28])
        halls = rectangles(halls, [70, 45, 30, 60], [28, 22, 40, 20], angle)
        dates = BOTH if fate == "wasteland" else BEFORE
        canvas.paint(c.SHALE, yard, dates)
        canvas.paint(c.CRACKED_YARD, slab, dates)
        canvas.paint(c.WASTE_GRASS, blob(place(yard, 0.33, -0.33), width * 0.13, dice), dates)
        canvas.paint(c.RUIN, halls, dates)
        if fate == "nature":
            canvas.paint(c.WILD_GRASS, yard, AFTER)
            canvas.paint(c.WILD_WOOD, blob(place(yard, -0.2, 0.1), width * 0.3, dice), AFTER)
            canvas.paint(c.SCRUB, blob(place(yard, 0.25, -0.1), width * 0.22, dice), AFTER)
            canvas.paint(c.PUBLIC_BUILDING, halls[0], AFTER)
        elif fate == "workshops":
            canvas.paint(c.FACTORY_GRASS, yard, AFTER)
            canvas.paint(c.FACTORY_YARD, slab, AFTER)
            canvas.paint(c.FACTORY, rectangles(place(yard, [-0.2, 0.2], [0.1, 0.1]), 65, 45, angle), AFTER)
        elif fate == "houses":
            _estate(canvas, yard, True, dice)


def business_park(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """A business park by the motorway; vacant lots are built on between the dates."""
    frame = rectangle(*plan.BUSINESS_PARK)
    _access(land, canvas, plan.BUSINESS_PARK[0])
    pieces, cuts = subdivide(polygons_of(frame), lambda _: 24_000, dice, slender=1.4, bend=0.01)
    streets = lanes(cuts, 14, 45_000)
    trades = (
        (c.FACTORY_GRASS, c.FACTORY_YARD, c.FACTORY),
        (c.DEPOT_GRASS, c.DEPOT_YARD, c.DEPOT),
        (c.LAWN, c.PAVED, c.PUBLIC_BUILDING),
    )
    lots = polygons_of(shapely.difference(pieces, shapely.union_all(streets)), least=1_500)
    for number, lot in enumerate(lots):
        vacant = number in plan.VACANT_LOTS
        _lot(canvas, lot, trades[dice.choice(3, p=(0.4, 0.35, 0.25))], AFTER if vacant else BOTH)
        if vacant:
            canvas.paint(c.FIELD, lot, BEFORE)
    canvas.paint(c.STREET, streets)
    canvas.draw("street", [*axes(cuts, 45_000), shapely.boundary(frame)])
    canvas.paint(c.STREET, shapely.boundary(frame).buffer(5, **MITRE))


def _lot(canvas: Canvas, lot: shapely.Polygon, covers: tuple[Cover, Cover, Cover], dates: tuple[bool, bool]) -> None:
    """A lot of a business park: grass, a yard on it, a hall in the yard."""
    grass, yard, hall = covers
    canvas.paint(grass, lot, dates)
    ground = lot.buffer(-9, **MITRE)
    canvas.paint(yard, polygons_of(shapely.intersection(ground, inset(lot, 0.92, 0.86)), least=300), dates)
    canvas.paint(
        hall, polygons_of(shapely.intersection(lot.buffer(-22, **MITRE), inset(lot, 0.62, 0.62)), least=300), dates
    )


def warehouse(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """A warehouse built on farmland beside the motorway."""
    frame = rectangle(*plan.WAREHOUSE)
    angle = plan.WAREHOUSE[3]
    _access(land, canvas, plan.WAREHOUSE[0], AFTER)
    canvas.paint(c.DEPOT_GRASS, frame, AFTER)
    canvas.paint(c.DEPOT_YARD, inset(frame, 0.88, 0.82), AFTER)
    canvas.paint(c.DEPOT, rectangle(place(frame, -0.02, 0.02), 300, 165, angle), AFTER)
    canvas.paint(c.BASIN, rectangle(place(frame, -0.44, -0.44), 46, 22, angle).buffer(6), AFTER)
    canvas.paint(c.DEPOT_GRASS, rectangles(place(frame, [-0.2, 0.0, 0.2], [-0.36] * 3), 60, 5, angle), AFTER)


def retail_park(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """A hypermarket whose car park gives ground back to grass and trees between the dates."""
    frame = rectangle(*plan.RETAIL_PARK)
    angle = plan.RETAIL_PARK[3]
    _access(land, canvas, plan.RETAIL_PARK[0])
    canvas.paint(c.LAWN, frame)
    canvas.paint(c.PAVED, inset(frame, 0.94, 0.9))
    canvas.paint(c.PUBLIC_BUILDING, rectangle(place(frame, -0.22, 0.12), 150, 130, angle))
    canvas.paint(c.PUBLIC_BUILDING, rectangles(place(frame, [0.3, 0.38], [0.34, -0.36]), [90, 42], [36, 28], angle))
    strips = rectangles(place(frame, np.full(6, 0.2), np.linspace(-0.3, 0.18, 6)), 170, 5, angle)
    canvas.paint(c.LAWN, strips, AFTER)
    canvas.paint(c.LAWN, rectangle(place(frame, -0.25, -0.3), 150, 60, angle), AFTER)
    canvas.paint(c.PARK_TREES, rectangle(place(frame, -0.25, -0.3), 110, 34, angle).buffer(8), AFTER)


def sewage_works(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """A sewage works by the canal: round tanks in the grass."""
    centre, angle = plan.SEWAGE_WORKS
    plot = rectangle(centre, 150, 95, angle)
    canvas.paint(c.UTILITY_GRASS, plot)
    tanks = place(plot, [-0.28, 0.0, -0.28, 0.0], [0.2, 0.2, -0.25, -0.25])
    canvas.paint(c.BASIN, shapely.buffer(shapely.points(tanks), 15))
    canvas.paint(c.UTILITY, rectangle(place(plot, 0.3, 0.0), 34, 22, angle))
