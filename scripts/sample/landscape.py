"""The landscape of the fictitious territory, painted from the fields up to the roads, at two dates."""

from __future__ import annotations

from functools import cached_property
from zlib import crc32

import numpy as np
import shapely

from . import plan
from .canvas import Canvas, Cover
from .shapes import (
    MITRE, Cut, Row, blob, curve, inset, place, polygons_of, rectangle, rectangles, rows_along, subdivide, wander,
)  # fmt: skip

FIELD = Cover("CS2.2.1", "US1.1")
HEDGE = Cover("CS2.1.2", "US1.1")
WOODS = {
    "broadleaved": Cover("CS2.1.1.1", "US1.2"),
    "conifers": Cover("CS2.1.1.2", "US1.2"),
    "mixed": Cover("CS2.1.1.3", "US1.2"),
}
ABOVE_LEAF_WOOD = Cover("CS2.1.1", "US1.2")
FIELD_OF_UNKNOWN_USE = Cover("CS2.2.1", None)
FARMYARD = Cover("CS1.1.1.2", "US1.1")
BARN = Cover("CS1.1.1.1", "US1.1")
LANE = Cover("CS1.1.2.1", "US4.1.1")

GARDEN = Cover("CS2.2.1", "US5")
GROVE_IN_TOWN = Cover("CS2.1.1.1", "US5")
HOUSE = Cover("CS1.1.1.1", "US5")
COURTYARD = Cover("CS1.1.1.2", "US5")
TOWN_COURT = Cover("CS1.1.1.2", "US235")
TOWN_HOUSE = Cover("CS1.1.1.1", "US235")
PUBLIC_BUILDING = Cover("CS1.1.1.1", "US3")
PAVED = Cover("CS1.1.1.2", "US3")
LAWN = Cover("CS2.2.1", "US3")
PARK_TREES = Cover("CS2.1.1.1", "US3")
GRAVEL_PATH = Cover("CS1.1.2.1", "US3")
BUILDING_SITE = Cover("CS1.1.2.1", "US6.1")

FACTORY = Cover("CS1.1.1.1", "US2")
FACTORY_YARD = Cover("CS1.1.1.2", "US2")
FACTORY_GRASS = Cover("CS2.2.1", "US2")
DEPOT = Cover("CS1.1.1.1", "US4.2")
DEPOT_YARD = Cover("CS1.1.1.2", "US4.2")
DEPOT_GRASS = Cover("CS2.2.1", "US4.2")
BASIN = Cover("CS1.2.2", "US4.3")
UTILITY = Cover("CS1.1.1.1", "US4.3")
UTILITY_GRASS = Cover("CS2.2.1", "US4.3")

RUIN = Cover("CS1.1.1.1", "US6.2")
CRACKED_YARD = Cover("CS1.1.1.2", "US6.2")
SHALE = Cover("CS1.1.2.1", "US6.2")
WASTE_GRASS = Cover("CS2.2.1", "US6.2")
QUARRY_FLOOR = Cover("CS1.1.2.1", "US1.3")
WILD_GRASS = Cover("CS2.2.1", "US6.3")
SCRUB = Cover("CS2.1.2", "US6.3")
WILD_WOOD = Cover("CS2.1.1.1", "US6.3")
WATER = Cover("CS1.2.2", "US6.3")

STREET = Cover("CS1.1.1.2", "US4.1.1")
ROAD_VERGE = Cover("CS2.2.1", "US4.1.1")
BALLAST = Cover("CS1.1.2.1", "US4.1.2")
RAIL_VERGE = Cover("CS2.1.2", "US4.1.2")
STATION = Cover("CS1.1.1.1", "US4.1.2")
CANAL = Cover("CS1.2.2", "US4.1.4")
CANAL_BANK = Cover("CS2.2.1", "US4.1.4")
TOWPATH = Cover("CS1.1.2.1", "US4.1.4")

BEFORE = {"before": True, "after": False}
AFTER = {"before": False, "after": True}


class Landscape:
    """The lines and surfaces that several themes share, each drawn from dice of its own."""

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def dice(self, theme: str) -> np.random.Generator:
        """Random numbers of one theme: redrawing it leaves the others as they are."""
        return np.random.default_rng([self.seed, crc32(theme.encode())])

    @cached_property
    def communes(self) -> np.ndarray:
        """Twelve cells of a Voronoi diagram whose borders wander, each border drawn once for both its neighbours."""
        dice = self.dice("communes")
        centres = shapely.points([c.centre for c in plan.COMMUNES])
        cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints([*map(shapely.Point, plan.OUTSIDE), *centres])))
        mine = cells[shapely.STRtree(cells).query(centres, predicate="within")[1]]
        borders = shapely.get_parts(shapely.node(shapely.multilinestrings(shapely.boundary(mine).tolist())))
        ends = {tuple(sorted(map(tuple, np.round(shapely.get_coordinates(border)[[0, -1]], 3)))) for border in borders}
        lines = [shapely.LineString(wander(*map(np.array, pair), dice, 0.085, 70)) for pair in sorted(ends)]
        zones = shapely.get_parts(shapely.polygonize(lines))
        return zones[shapely.STRtree(zones).query(centres, predicate="within")[1]]

    @cached_property
    def territory(self) -> shapely.Polygon:
        """All communes."""
        return shapely.union_all(self.communes)

    @cached_property
    def roads(self) -> list[shapely.LineString]:
        """Country roads from centre to centre, bent on their way."""
        dice = self.dice("roads")
        return [self._bent_road(points, dice) for points in plan.ROADS]

    @staticmethod
    def _bent_road(points: tuple[tuple[float, float], ...], dice: np.random.Generator) -> shapely.LineString:
        knots = [points[0]]
        for start, end in zip(points[:-1], points[1:]):
            knots += [*map(tuple, wander(np.array(start), np.array(end), dice, 0.045, 900)[1:])]
        return curve(tuple(knots))

    @cached_property
    def road_net(self) -> shapely.Geometry:
        """The country roads as one geometry."""
        return shapely.union_all(self.roads)

    @cached_property
    def barriers(self) -> shapely.Geometry:
        """Where no house stands: motorway, railway, canal, stream, slag heaps, pits, ponds, works."""
        surfaces = [
            curve(plan.MOTORWAY).buffer(45), curve(plan.RAILWAY).buffer(17), curve(plan.CANAL).buffer(36),
            curve(plan.STREAM).buffer(16), curve(plan.BYPASS).buffer(20), curve(plan.MINERAL_TRACK).buffer(7),
            *(shapely.Point(at).buffer(r + 30) for at, r in (*plan.OLD_TERRILS, plan.TERRIL_PARK, *plan.PONDS)),
            *(rectangle(at, l + 10, w + 10, a) for at, l, w, a, _ in plan.PITS),
            *(rectangle(at, l + 10, w + 10, a) for at, l, w, a in (plan.BUSINESS_PARK, plan.RETAIL_PARK, plan.WAREHOUSE)),
            *(shapely.Point(at).buffer(r) for at, r, _ in plan.HOUSING_ESTATES),
        ]  # fmt: skip
        return shapely.union_all(surfaces)

    @cached_property
    def miners_estates(self) -> list[shapely.Polygon]:
        """The built frames of the miners' estates [cités minières]."""
        return [rectangle(*estate) for estate in plan.MINERS_ESTATES]

    @cached_property
    def settlements(self) -> list[np.ndarray]:
        """For each commune the built-up land around its centre and along its roads, without the miners' estates."""
        dice = self.dice("settlements")
        taken = shapely.union_all([self.barriers, *(e.buffer(4) for e in self.miners_estates)])
        found = []
        for commune, zone in zip(plan.COMMUNES, self.communes):
            core = blob(commune.centre, commune.reach * 0.8, dice)
            ribbon = shapely.intersection(self.road_net, blob(commune.centre, commune.reach * 1.45, dice)).buffer(75)
            land = shapely.union(core, ribbon).buffer(25).buffer(-50).buffer(25)
            land = shapely.simplify(shapely.intersection(shapely.difference(land, taken), zone.buffer(-15)), 2)
            found.append(polygons_of(land, least=5_000))
        return found

    @cached_property
    def built_up(self) -> shapely.Geometry:
        """All settlements and miners' estates."""
        return shapely.union_all([*np.concatenate(self.settlements), *self.miners_estates])


def paint(seed: int) -> Canvas:
    """The whole landscape on a canvas."""
    land = Landscape(seed)
    canvas = Canvas(land.communes)
    canvas.paint(WILD_GRASS, land.territory)
    for theme in (
        _fields, _woods, _ponds, _farms, _cemeteries, _quarry, _terrils, _settlements, _miners_estates, _pits, _stream,
        _housing_estates, _warehouse, _business_park, _retail_park, _sewage_works, _mineral_track, _canal, _railway,
        _motorway, _roads, _bypass,
    ):  # fmt: skip
        theme(land, canvas, land.dice(theme.__name__))
    return canvas


def _strips(cuts: list[Cut], width: float, least_m2: float) -> np.ndarray:
    """Lanes along the lines that parted the larger pieces of land."""
    lines = [cut.line for cut in cuts if cut.parent_m2 > least_m2]
    return shapely.buffer(lines, width / 2, cap_style="flat", join_style="mitre")


def _fields(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """Fields, small around the villages and wide on the plateau; lanes between them; hedges around meadows."""
    lines = shapely.union_all([land.road_net, curve(plan.MOTORWAY), curve(plan.RAILWAY), curve(plan.CANAL), curve(plan.STREAM)])
    country = shapely.difference(shapely.difference(land.communes, land.built_up), lines.buffer(3))
    built = land.built_up
    shapely.prepare(built)

    def target_m2(field: shapely.Polygon) -> float:
        return 9_000 + 55_000 * min(shapely.distance(field.centroid, built) / 900, 1.0) ** 1.2

    fields, cuts = subdivide(polygons_of(country, least=200), target_m2, dice, slender=2.1, bend=0.012)
    canvas.paint(FIELD, fields)
    near = shapely.dwithin(shapely.centroid(fields), built, 330) & (shapely.area(fields) < 22_000)
    hedged = fields[near & (dice.random(len(fields)) < 0.3)]
    canvas.paint(HEDGE, polygons_of(shapely.intersection(hedged, shapely.buffer(shapely.boundary(hedged), 4, **MITRE))))
    orchards = fields[near & (dice.random(len(fields)) < 0.05)]
    canvas.paint(WOODS["broadleaved"], shapely.buffer(orchards, -3, **MITRE))
    wide = np.flatnonzero(~near & (shapely.area(fields) > 20_000))
    unknown, planted = np.split(dice.choice(wide, 9, replace=False), [3])
    canvas.paint(FIELD_OF_UNKNOWN_USE, fields[unknown])
    canvas.paint(WOODS["broadleaved"], fields[planted], **AFTER)
    canvas.paint(LANE, _strips(cuts, 5, 260_000), network=True)


def _woods(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """Woods with clearings; the last one carries a code above the leaves."""
    for number, (centre, radius, kind) in enumerate(plan.WOODS):
        wood = blob(centre, radius, dice, 0.2)
        stands, _ = subdivide(polygons_of(wood), lambda _: 110_000, dice, slender=1.4, bend=0.03)
        canvas.paint(ABOVE_LEAF_WOOD if number == len(plan.WOODS) - 1 else WOODS[kind], stands)
        canvas.paint(SCRUB, polygons_of(shapely.difference(blob(centre, radius, dice), wood), least=2_000))
        if radius > 250:
            canvas.paint(WILD_GRASS, blob((centre[0] + radius / 3, centre[1] - radius / 4), radius / 6, dice))
            canvas.paint(WOODS["conifers"], stands[dice.integers(len(stands))])


def _ponds(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """Ponds where the mined ground has sunk [étangs d'affaissement], in reeds and wet woods."""
    for centre, radius in plan.PONDS:
        canvas.paint(WILD_WOOD, blob(centre, radius * 1.35, dice))
        canvas.paint(WILD_GRASS, blob(centre, radius * 1.1, dice))
        canvas.paint(WATER, blob(centre, radius * 0.8, dice, 0.22))


def _farms(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """Farms round a yard; some build another barn between the dates."""
    for number, centre in enumerate(plan.FARMS):
        yard = rectangle(centre, dice.uniform(80, 110), dice.uniform(60, 80), dice.uniform(0, np.pi))
        canvas.paint(HEDGE, yard.buffer(24, **MITRE))
        canvas.paint(FIELD, yard.buffer(14, **MITRE))
        canvas.paint(FARMYARD, yard)
        angle = np.arctan2(*(np.diff(shapely.get_coordinates(yard)[1::-1], axis=0)[0][::-1]))
        barns = rectangles(place(yard, [0, -0.4, 0.35], [0.36, -0.1, -0.2]), [62, 15, 16], [15, 38, 30], angle)
        canvas.paint(BARN, barns)
        if number in plan.NEW_FARM_BUILDINGS:
            annex = place(yard, 0.0, -1.15)
            canvas.paint(FARMYARD, rectangle(annex, 75, 52, angle), **AFTER)
            canvas.paint(BARN, rectangle(annex, 58, 26, angle), **AFTER)


def _cemeteries(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """War cemeteries in the fields: grass, and a wall of trees."""
    for cemetery in plan.CEMETERIES:
        plot = rectangle(*cemetery)
        canvas.paint(PARK_TREES, plot.buffer(9))
        canvas.paint(LAWN, plot)


def _quarry(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """A chalk quarry in operation, that grows into the fields and greens behind."""
    centre, radius = plan.QUARRY
    canvas.paint(SCRUB, blob(centre, radius * 1.12, dice))
    pit = blob(centre, radius, dice)
    canvas.paint(QUARRY_FLOOR, pit)
    canvas.paint(QUARRY_FLOOR, blob((centre[0] + radius * 1.1, centre[1] + 30), radius * 0.45, dice), **AFTER)
    canvas.paint(WATER, blob((centre[0] - 60, centre[1] - 50), radius * 0.25, dice))
    canvas.paint(WILD_GRASS, blob((centre[0] - radius * 0.55, centre[1] + 80), radius * 0.35, dice), **AFTER)


def _terrils(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """Slag heaps [terrils]: birches at the foot, scrub on the slopes, bare shale on top. One becomes a park."""
    for centre, radius in plan.OLD_TERRILS:
        for cover, share in ((WILD_WOOD, 1.0), (SCRUB, 0.74), (WILD_GRASS, 0.55), (SHALE, 0.4)):
            canvas.paint(cover, blob(centre, radius * share, dice, 0.13))
    centre, radius = plan.TERRIL_PARK
    foot, slope, shoulder, top = (blob(centre, radius * share, dice, 0.12) for share in (1.0, 0.87, 0.6, 0.32))
    canvas.paint(WILD_WOOD, foot)
    canvas.paint(SHALE, slope, **BEFORE)
    canvas.paint(SCRUB, slope, **AFTER)
    canvas.paint(WILD_GRASS, shoulder, **AFTER)
    canvas.paint(WILD_WOOD, blob((centre[0] - radius * 0.5, centre[1] + radius * 0.3), radius * 0.3, dice), **AFTER)
    turn = np.linspace(0, 4.5 * np.pi, 140)
    spiral = shapely.LineString(np.array(centre) + (np.linspace(0.95, 0.1, 140) * radius)[:, None] * np.stack([np.cos(turn), np.sin(turn)], axis=1))
    canvas.paint(GRAVEL_PATH, spiral.buffer(2.5), **AFTER)
    canvas.paint(Cover("CS1.2.1", "US6.3"), top, **AFTER)


def _block(canvas: Canvas, block: shapely.Polygon, centrality: float, dice: np.random.Generator) -> None:
    """A block of a settlement: what it is depends on how near the centre stands, from 0 to 1, and on chance."""
    kind = dice.random()
    if centrality > 0.72:
        canvas.paint(TOWN_COURT, block)
        canvas.paint(GROVE_IN_TOWN if kind < 0.5 else GARDEN, polygons_of(block.buffer(-24, **MITRE), least=200))
        canvas.paint(PUBLIC_BUILDING if kind > 0.85 else TOWN_HOUSE, rows_along(block, Row(1.5, 14, 25, 70, 5), dice))
    elif kind < 0.05 and block.area > 5_000:
        _school(canvas, block, dice)
    elif kind < 0.10 and block.area > 5_000:
        canvas.paint(PARK_TREES, block)
        canvas.paint(LAWN, polygons_of(block.buffer(-18), least=200))
    elif kind < 0.15 and centrality > 0.25:
        canvas.paint(FACTORY_YARD, block)
        canvas.paint(FACTORY, polygons_of(shapely.intersection(block.buffer(-8), inset(block, 0.6, 0.5)), least=200))
    elif kind < 0.22 and block.area > 7_000:
        canvas.paint(GARDEN, block)
        canvas.paint(COURTYARD, polygons_of(block.buffer(-34, **MITRE), least=300))
        canvas.paint(HOUSE, rows_along(block, Row(14, 13, 45, 80, 22), dice))
    else:
        canvas.paint(GARDEN, block)
        if dice.random() < 0.35:
            canvas.paint(GROVE_IN_TOWN, polygons_of(block.buffer(-30), least=400))
        row = Row(4, 11, 20, 60, 8) if centrality > 0.4 else Row(8, 12, 16, 30, 13)
        canvas.paint(HOUSE, rows_along(block, row, dice))


def _school(canvas: Canvas, block: shapely.Polygon, dice: np.random.Generator) -> None:
    """A school: its buildings, its yard, its playing field."""
    canvas.paint(LAWN, block)
    canvas.paint(PAVED, polygons_of(shapely.intersection(block.buffer(-6), inset(block, 0.6, 1.0)), least=200))
    canvas.paint(PUBLIC_BUILDING, polygons_of(shapely.intersection(block.buffer(-12), inset(block, 0.5, 0.28)), least=200))


def _settlements(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """Towns and villages: blocks between streets, denser towards the centre; a few gardens are built on."""
    for commune, parts in zip(plan.COMMUNES, land.settlements):
        parts = polygons_of(shapely.difference(shapely.union_all(parts), land.road_net.buffer(5)), least=600)
        pieces, cuts = subdivide(parts, lambda _: 12_500, dice, slender=1.6, bend=0.02)
        streets = _strips(cuts, 9, 15_000)
        ground = shapely.difference(pieces, shapely.union_all(streets))
        canvas.paint(STREET, streets, network=True)
        centre = shapely.Point(commune.centre)
        scale = max(commune.reach, 420)
        for block in polygons_of(ground, least=250):
            nearness = 1 - shapely.distance(block.centroid, centre) / scale
            _block(canvas, block, nearness if commune.reach > 500 else min(nearness, 0.75) , dice)
        _new_houses(canvas, pieces, dice)
        square = rectangle(commune.centre, 60 + commune.reach / 10, 45, dice.uniform(0, np.pi))
        canvas.paint(PAVED, square)
        canvas.paint(PUBLIC_BUILDING, rectangle(commune.centre, 38, 17, dice.uniform(0, np.pi)))


def _new_houses(canvas: Canvas, blocks: np.ndarray, dice: np.random.Generator) -> None:
    """Single houses built in gardens between the dates: sealed ground, and no new artificialisation."""
    chosen = blocks[dice.random(len(blocks)) < 0.06]
    centres = shapely.get_coordinates(shapely.point_on_surface(chosen))
    canvas.paint(HOUSE, rectangles(centres, 17, 12, dice.uniform(0, np.pi, len(centres))), **AFTER)


def _miners_estates(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """Miners' estates: straight parallel streets, pairs of houses, long gardens, trees at the ends."""
    for frame, (_, length, width, angle) in zip(land.miners_estates, plan.MINERS_ESTATES):
        streets = max(2, round(width / 85))
        v = (np.arange(streets) + 0.5) / streets - 0.5
        alongs = rectangles(place(frame, np.zeros(streets), v), length, 8, angle)
        u = np.linspace(-0.5, 0.5, 2 + round(length / 260))
        acrosses = rectangles(place(frame, u, np.zeros(len(u))), 8, width * (1 - 1 / streets) + 8, angle)
        canvas.paint(GARDEN, *_gardens(frame, np.concatenate([alongs, acrosses])))
        canvas.paint(STREET, alongs, acrosses, network=True)
        house_u = np.arange(22, length - 20, 27.0) / length - 0.5
        house_u = house_u[np.abs(house_u[:, None] - u).min(axis=1) * length > 14]
        grid_u, grid_v = np.meshgrid(house_u, np.concatenate([v - 16 / width, v + 16 / width]))
        homes = rectangles(place(frame, grid_u.ravel(), grid_v.ravel()), 17, 10.5, angle)
        canvas.paint(HOUSE, homes[dice.random(len(homes)) < 0.93])
        canvas.paint(PUBLIC_BUILDING, rectangle(place(frame, 0.0, v[0] + 0.5 / streets), 34, 14, angle))


def _gardens(frame: shapely.Polygon, streets: np.ndarray) -> np.ndarray:
    return polygons_of(shapely.difference(frame, shapely.union_all(streets)), least=200)


def _pits(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """Pit-head yards long closed: one is given back to nature, one becomes workshops, two wait."""
    for centre, length, width, angle, fate in plan.PITS:
        yard = rectangle(centre, length, width, angle)
        halls = rectangles(place(yard, [-0.25, 0.1, 0.3, -0.1], [0.2, 0.28, -0.05, -0.28]), [70, 45, 30, 60], [28, 22, 40, 20], angle)
        slab = rectangle(place(yard, 0.0, 0.05), length * 0.8, width * 0.7, angle)
        dates = {"nature": BEFORE, "workshops": BEFORE}.get(fate, {})
        canvas.paint(SHALE, yard, **dates)
        canvas.paint(CRACKED_YARD, slab, **dates)
        canvas.paint(WASTE_GRASS, blob(tuple(place(yard, 0.33, -0.33)), width * 0.13, dice), **dates)
        canvas.paint(RUIN, halls, **dates)
        if fate == "nature":
            canvas.paint(WILD_GRASS, yard, **AFTER)
            canvas.paint(WILD_WOOD, blob(tuple(place(yard, -0.2, 0.1)), width * 0.3, dice), **AFTER)
            canvas.paint(SCRUB, blob(tuple(place(yard, 0.25, -0.1)), width * 0.22, dice), **AFTER)
            canvas.paint(PUBLIC_BUILDING, halls[0], **AFTER)
        elif fate == "workshops":
            canvas.paint(FACTORY_GRASS, yard, **AFTER)
            canvas.paint(FACTORY_YARD, slab, **AFTER)
            canvas.paint(FACTORY, rectangles(place(yard, [-0.2, 0.2], [0.1, 0.1]), 65, 45, angle), **AFTER)


def _stream(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """A stream between trees."""
    bed = curve(plan.STREAM)
    trees = [shapely.Point(xy).buffer(dice.uniform(9, 22)) for xy in shapely.get_coordinates(bed)]
    canvas.paint(WILD_WOOD, polygons_of(shapely.difference(shapely.union_all(trees), land.built_up)), network=True)
    canvas.paint(WATER, bed.buffer(4), network=True)


def _housing_estates(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """New estates on farmland: houses in gardens, a basin for the rain; some are still building sites."""
    for centre, radius, completed in plan.HOUSING_ESTATES:
        estate = shapely.simplify(blob(centre, radius, dice, 0.1), 3)
        pieces, cuts = subdivide(polygons_of(estate), lambda _: 7_500, dice, slender=1.5, bend=0.06)
        streets = _strips(cuts, 8, 0)
        canvas.paint(STREET, streets, network=True, **AFTER)
        blocks = polygons_of(shapely.difference(pieces, shapely.union_all(streets)), least=200)
        for number, block in enumerate(blocks):
            if completed or number % 2:
                canvas.paint(GARDEN, block, **AFTER)
                canvas.paint(HOUSE, rows_along(block, Row(6, 11, 14, 26, 9), dice), **AFTER)
            else:
                canvas.paint(BUILDING_SITE, block, **AFTER)
        canvas.paint(BASIN, blob((centre[0] + radius * 0.75, centre[1] - radius * 0.55), 16, dice, 0.08), **AFTER)
        access = shapely.shortest_line(estate, land.road_net)
        canvas.paint(STREET, shapely.affinity.scale(access, 1.2, 1.2).buffer(4), network=True, **AFTER)


def _lot(canvas: Canvas, lot: shapely.Polygon, covers: tuple[Cover, Cover, Cover], dates: dict) -> None:
    """A lot of a business park: grass, a yard on it, a hall in the yard, parking on one side."""
    grass, yard, hall = covers
    canvas.paint(grass, lot, **dates)
    ground = lot.buffer(-9, **MITRE)
    canvas.paint(yard, polygons_of(shapely.intersection(ground, inset(lot, 0.92, 0.86)), least=300), **dates)
    canvas.paint(hall, polygons_of(shapely.intersection(lot.buffer(-22, **MITRE), inset(lot, 0.62, 0.62)), least=300), **dates)


def _business_park(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """A business park by the motorway; vacant lots are built on between the dates."""
    frame = rectangle(*plan.BUSINESS_PARK)
    pieces, cuts = subdivide(polygons_of(frame), lambda _: 24_000, dice, slender=1.4, bend=0.01)
    streets = _strips(cuts, 14, 45_000)
    trades = ((FACTORY_GRASS, FACTORY_YARD, FACTORY), (DEPOT_GRASS, DEPOT_YARD, DEPOT), (LAWN, PAVED, PUBLIC_BUILDING))
    lots = polygons_of(shapely.difference(pieces, shapely.union_all(streets)), least=1_500)
    for number, lot in enumerate(lots):
        vacant = number in plan.VACANT_LOTS
        _lot(canvas, lot, trades[dice.choice(3, p=(0.4, 0.35, 0.25))], AFTER if vacant else {})
        if vacant:
            canvas.paint(FIELD, lot, **BEFORE)
    canvas.paint(STREET, streets, network=True)
    canvas.paint(STREET, shapely.boundary(frame).buffer(5, **MITRE), network=True)


def _warehouse(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """A warehouse built on farmland beside the motorway."""
    frame = rectangle(*plan.WAREHOUSE)
    angle = plan.WAREHOUSE[3]
    canvas.paint(DEPOT_GRASS, frame, **AFTER)
    canvas.paint(DEPOT_YARD, inset(frame, 0.88, 0.82), **AFTER)
    canvas.paint(DEPOT, rectangle(place(frame, -0.02, 0.02), 300, 165, angle), **AFTER)
    canvas.paint(BASIN, rectangle(place(frame, -0.44, -0.44), 46, 22, angle).buffer(6), **AFTER)
    canvas.paint(DEPOT_GRASS, rectangles(place(frame, [-0.2, 0.0, 0.2], [-0.36] * 3), 60, 5, angle), **AFTER)
    access = shapely.shortest_line(frame, land.roads[plan.INTERCHANGE_ROAD])
    canvas.paint(STREET, shapely.affinity.scale(access, 1.05, 1.05).buffer(6), network=True, **AFTER)


def _retail_park(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """A hypermarket whose car park gives ground back to grass and trees between the dates."""
    frame = rectangle(*plan.RETAIL_PARK)
    angle = plan.RETAIL_PARK[3]
    canvas.paint(LAWN, frame)
    canvas.paint(PAVED, inset(frame, 0.94, 0.9))
    canvas.paint(PUBLIC_BUILDING, rectangle(place(frame, -0.22, 0.12), 150, 130, angle))
    canvas.paint(PUBLIC_BUILDING, rectangles(place(frame, [0.3, 0.38], [0.34, -0.36]), [90, 42], [36, 28], angle))
    strips = rectangles(place(frame, np.full(6, 0.2), np.linspace(-0.3, 0.18, 6)), 170, 5, angle)
    canvas.paint(LAWN, strips, **AFTER)
    canvas.paint(LAWN, rectangle(place(frame, -0.25, -0.3), 150, 60, angle), **AFTER)
    canvas.paint(PARK_TREES, rectangle(place(frame, -0.25, -0.3), 110, 34, angle).buffer(8), **AFTER)
    access = shapely.shortest_line(frame, land.road_net)
    canvas.paint(STREET, shapely.affinity.scale(access, 1.3, 1.3).buffer(6), network=True)


def _sewage_works(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """A sewage works by the canal: round tanks in the grass."""
    centre, angle = plan.SEWAGE_WORKS
    plot = rectangle(centre, 150, 95, angle)
    canvas.paint(UTILITY_GRASS, plot)
    canvas.paint(BASIN, shapely.buffer(shapely.points(place(plot, [-0.28, 0.0, -0.28, 0.0], [0.2, 0.2, -0.25, -0.25])), 15))
    canvas.paint(UTILITY, rectangle(place(plot, 0.3, 0.0), 34, 22, angle))


def _mineral_track(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """An old mine railway [cavalier], now a path between hedges."""
    track = curve(plan.MINERAL_TRACK)
    canvas.paint(SCRUB, track.buffer(9), network=True)
    canvas.paint(GRAVEL_PATH, track.buffer(2), network=True)


def _canal(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """A canal between its banks, a towpath on the north, a port with its quay and silos."""
    line = curve(plan.CANAL)
    canvas.paint(CANAL_BANK, line.buffer(34), network=True)
    canvas.paint(TOWPATH, shapely.offset_curve(line, 28).buffer(2), network=True)
    at = shapely.line_interpolate_point(line, 0.63, normalized=True)
    quay = rectangle((at.x, at.y + 75), 330, 110, 0.03)
    canvas.paint(DEPOT_YARD, quay)
    canvas.paint(DEPOT, rectangles(place(quay, [-0.3, 0.0, 0.3], [0.15] * 3), [70, 80, 60], [36, 42, 30], 0.03))
    canvas.paint(CANAL, line.buffer(21), network=True)


def _railway(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """A railway on ballast, with a yard and a station in both towns."""
    line = curve(plan.RAILWAY)
    canvas.paint(RAIL_VERGE, polygons_of(shapely.difference(line.buffer(15), land.built_up.buffer(20))), network=True)
    canvas.paint(BALLAST, line.buffer(7), network=True)
    for town in plan.COMMUNES[:2]:
        at = shapely.line_locate_point(line, shapely.Point(town.centre))
        canvas.paint(BALLAST, shapely.ops.substring(line, at - 260, at + 260).buffer(24), network=True)
        here, there = (shapely.get_coordinates(shapely.line_interpolate_point(line, at + d))[0] for d in (0, 10))
        along = (there - here) / np.hypot(*(there - here))
        side = here + 38 * np.array([-along[1], along[0]])
        angle = float(np.arctan2(along[1], along[0]))
        canvas.paint(PAVED, rectangle(tuple(side), 130, 34, angle))
        canvas.paint(STATION, rectangle(tuple(side - 6 * np.array([-along[1], along[0]])), 62, 14, angle))


def _motorway(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """A motorway of two carriageways between grass verges, with slip roads to the road it crosses."""
    line, road = curve(plan.MOTORWAY), land.roads[plan.INTERCHANGE_ROAD]
    crossing = shapely.intersection(line, road)
    on_line, on_road = shapely.line_locate_point(line, crossing), shapely.line_locate_point(road, crossing)
    canvas.paint(ROAD_VERGE, line.buffer(38), network=True)
    circles = []
    for side in (-1, 1):
        circle = shapely.line_interpolate_point(road, on_road + side * 170)
        circles.append(circle)
        for way in (-1, 1):
            leave, near = (shapely.line_interpolate_point(line, on_line + way * d) for d in (520, 300))
            ramp = curve(tuple((p.x, p.y) for p in (leave, _towards(near, circle, 75), circle)), 12)
            canvas.paint(ROAD_VERGE, ramp.buffer(16), network=True)
            canvas.paint(STREET, ramp.buffer(4.5), network=True)
    for offset in (-9, 9):
        canvas.paint(STREET, shapely.offset_curve(line, offset).buffer(6.5), network=True)
    canvas.paint(STREET, road.buffer(5.5), network=True)
    for circle in circles:
        _roundabout(canvas, circle, {})


def _towards(start: shapely.Point, end: shapely.Point, metres: float) -> shapely.Point:
    return shapely.line_interpolate_point(shapely.LineString([start, end]), metres)


def _roundabout(canvas: Canvas, centre: shapely.Point, dates: dict) -> None:
    canvas.paint(STREET, centre.buffer(30), network=True, **dates)
    canvas.paint(ROAD_VERGE, centre.buffer(17), **dates)


def _roads(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """Country roads, with verges out of town."""
    country = shapely.difference(land.road_net, shapely.union(land.built_up.buffer(12), curve(plan.MOTORWAY).buffer(38)))
    canvas.paint(ROAD_VERGE, polygons_of(country.buffer(9, cap_style="flat")), network=True)
    canvas.paint(STREET, [road.buffer(5) for road in land.roads], network=True)


def _bypass(land: Landscape, canvas: Canvas, dice: np.random.Generator) -> None:
    """A bypass opened between the dates, with a roundabout at each end."""
    line = curve(plan.BYPASS)
    canvas.paint(ROAD_VERGE, line.buffer(13, cap_style="flat"), network=True, **AFTER)
    canvas.paint(STREET, line.buffer(5.5), network=True, **AFTER)
    for end in (0, line.length):
        _roundabout(canvas, shapely.line_interpolate_point(line, end), AFTER)
