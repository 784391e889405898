"""Fields, woods, waters, farms, quarry and slag heaps."""

from __future__ import annotations

import numpy as np
import shapely

from . import covers as c
from . import plan
from .canvas import AFTER, BEFORE, Canvas
from .ground import Ground
from .shapes import MITRE, axes, blob, curve, lanes, place, polygons_of, rectangle, rectangles, spiral, subdivide


def fields(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """Fields, small around the villages and wide on the plateau; lanes between them; hedges around meadows."""
    lines = shapely.union_all(
        [land.road_net, curve(plan.MOTORWAY), curve(plan.RAILWAY), curve(plan.CANAL), curve(plan.STREAM)]
    )
    country = shapely.difference(shapely.difference(land.communes, land.built_up), lines.buffer(3))
    built = land.built_up
    shapely.prepare(built)

    def target_m2(field: shapely.Polygon) -> float:
        return 20_000 + 90_000 * min(shapely.distance(field.centroid, built) / 900, 1.0) ** 1.2

    fields, cuts = subdivide(polygons_of(country, least=200), target_m2, dice, slender=2.1, bend=0.012)
    canvas.paint(c.FIELD, fields)
    near = shapely.dwithin(shapely.centroid(fields), built, 330) & (shapely.area(fields) < 22_000)
    hedged = fields[near & (dice.random(len(fields)) < 0.22)]
    canvas.paint(
        c.HEDGE, polygons_of(shapely.intersection(hedged, shapely.buffer(shapely.boundary(hedged), 4, **MITRE)))
    )
    orchards = fields[near & (dice.random(len(fields)) < 0.05)]
    canvas.paint(c.WOODS["broadleaved"], shapely.buffer(orchards, -3, **MITRE))
    wide = np.flatnonzero(~near & (shapely.area(fields) > 20_000))
    unknown, planted = np.split(dice.choice(wide, 9, replace=False), [3])
    canvas.paint(c.FIELD_OF_UNKNOWN_USE, fields[unknown])
    canvas.paint(c.WOODS["broadleaved"], fields[planted], AFTER)
    canvas.paint(c.LANE, lanes(cuts, 5, 260_000))
    canvas.draw("lane", axes(cuts, 260_000))


def woods(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """Woods with clearings; the last one carries a code above the leaves."""
    for number, (centre, radius, kind) in enumerate(plan.WOODS):
        wood = blob(centre, radius, dice, 0.12)
        stands, _ = subdivide(polygons_of(wood), lambda _: 110_000, dice, slender=1.4, bend=0.03)
        canvas.paint(c.ABOVE_LEAF_WOOD if number == len(plan.WOODS) - 1 else c.WOODS[kind], stands)
        canvas.paint(c.SCRUB, polygons_of(shapely.difference(blob(centre, radius, dice), wood), least=2_000))
        if radius > 250:
            canvas.paint(c.WILD_GRASS, blob((centre[0] + radius / 3, centre[1] - radius / 4), radius / 6, dice))
            canvas.paint(c.WOODS["conifers"], stands[dice.integers(len(stands))])


def ponds(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """Ponds where the mined ground has sunk [étangs d'affaissement], in reeds and wet woods."""
    for centre, radius in plan.PONDS:
        canvas.paint(c.WILD_WOOD, blob(centre, radius * 1.35, dice))
        canvas.paint(c.WILD_GRASS, blob(centre, radius * 1.1, dice))
        canvas.paint(c.WATER, blob(centre, radius * 0.8, dice))


def stream(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """A stream between trees."""
    bed = curve(plan.STREAM)
    trees = [shapely.Point(xy).buffer(dice.uniform(9, 22), 3) for xy in shapely.get_coordinates(curve(plan.STREAM, 18))]
    canvas.paint(c.WILD_WOOD, polygons_of(shapely.difference(shapely.union_all(trees), land.built_up)))
    canvas.paint(c.WATER, bed.buffer(4))


def farms(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """Farms round a yard; some build another barn between the dates."""
    for number, centre in enumerate(plan.FARMS):
        angle = dice.uniform(0, np.pi)
        yard = rectangle(centre, dice.uniform(80, 110), dice.uniform(60, 80), angle)
        canvas.paint(c.HEDGE, yard.buffer(24, **MITRE))
        canvas.paint(c.FIELD, yard.buffer(14, **MITRE))
        canvas.paint(c.FARMYARD, yard)
        barns = rectangles(place(yard, [0, -0.4, 0.35], [0.36, -0.1, -0.2]), [62, 15, 16], [15, 38, 30], angle)
        canvas.paint(c.BARN, barns)
        if number in plan.NEW_FARM_BUILDINGS:
            annex = place(yard, 0.0, -1.15)
            canvas.paint(c.FARMYARD, rectangle(annex, 75, 52, angle), AFTER)
            canvas.paint(c.BARN, rectangle(annex, 58, 26, angle), AFTER)


def cemeteries(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """War cemeteries in the fields: grass, and a wall of trees."""
    for cemetery in plan.CEMETERIES:
        plot = rectangle(*cemetery)
        canvas.paint(c.PARK_TREES, plot.buffer(9))
        canvas.paint(c.LAWN, plot)


def quarry(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """A chalk quarry in operation, that grows into the fields and greens behind."""
    centre, radius = plan.QUARRY
    canvas.paint(c.SCRUB, blob(centre, radius * 1.12, dice))
    pit = blob(centre, radius, dice)
    canvas.paint(c.QUARRY_FLOOR, pit)
    canvas.paint(c.QUARRY_FLOOR, blob((centre[0] + radius * 1.1, centre[1] + 30), radius * 0.45, dice), AFTER)
    canvas.paint(c.WATER, blob((centre[0] - 60, centre[1] - 50), radius * 0.25, dice))
    canvas.paint(c.WILD_GRASS, blob((centre[0] - radius * 0.55, centre[1] + 80), radius * 0.35, dice), AFTER)


def terrils(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """Slag heaps [terrils]: birches at the foot, scrub on the slopes, bare shale on top. One becomes a park."""
    for centre, radius in plan.OLD_TERRILS:
        for cover, share in ((c.WILD_WOOD, 1.0), (c.SCRUB, 0.74), (c.WILD_GRASS, 0.55), (c.SHALE, 0.4)):
            canvas.paint(cover, blob(centre, radius * share, dice, 0.13))
    centre, radius = plan.TERRIL_PARK
    foot, slope, shoulder, top = (blob(centre, radius * share, dice, 0.12) for share in (1.0, 0.87, 0.6, 0.32))
    canvas.paint(c.WILD_WOOD, foot)
    canvas.paint(c.SHALE, slope, BEFORE)
    canvas.paint(c.SCRUB, slope, AFTER)
    canvas.paint(c.WILD_GRASS, shoulder, AFTER)
    canvas.paint(c.WILD_WOOD, blob((centre[0] - radius * 0.5, centre[1] + radius * 0.3), radius * 0.3, dice), AFTER)
    path = spiral(centre, radius * 0.95, radius * 0.1, 2.25)
    canvas.paint(c.GRAVEL_PATH, path.buffer(2.5), AFTER)
    canvas.paint(c.BARE_SHALE, top, AFTER)
