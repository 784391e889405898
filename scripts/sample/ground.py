"""The lines and surfaces on which every theme of the landscape stands."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from zlib import crc32

import numpy as np
import shapely

from . import plan
from .shapes import MITRE, blob, curve, polygons_of, rectangle, wander


class Ground:
    """The lines and surfaces that several themes share, each drawn from dice of its own."""

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def dice(self, theme: str) -> np.random.Generator:
        """Random numbers of one theme: redrawing it leaves the others as they are."""
        return np.random.default_rng([self.seed, crc32(theme.encode())])

    @cached_property
    def communes(self) -> np.ndarray:
        """Communes as bundles of small Voronoi cells; their borders wander, each drawn once for both its neighbours."""
        dice = self.dice("communes")
        x, y = np.meshgrid(np.arange(-3000, 13_001, 750.0), np.arange(-3000, 12_001, 750.0))
        seeds = np.stack([x.ravel(), y.ravel()], axis=1) + dice.uniform(-300, 300, (x.size, 2))
        centres = np.array([*(c.centre for c in plan.COMMUNES), *plan.OUTSIDE])
        nearest = np.hypot(*(seeds[:, None] - centres).transpose(2, 0, 1)).argmin(axis=1)
        cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(seeds)))
        cells = cells[shapely.STRtree(cells).query(shapely.points(seeds), predicate="within")[1]]
        bundles = [shapely.union_all(cells[nearest == number]) for number in range(len(plan.COMMUNES))]
        borders = shapely.get_parts(shapely.union_all(shapely.boundary(bundles), grid_size=1.0))
        sides = {tuple(sorted(side)) for border in borders for side in pairwise(border.coords)}
        lines = [shapely.LineString(wander(*map(np.array, ends), dice, 0.07, 70)) for ends in sorted(sides)]
        zones = shapely.get_parts(shapely.polygonize(lines))
        return zones[shapely.STRtree(zones).query(shapely.points(centres[: len(bundles)]), predicate="within")[1]]

    @cached_property
    def territory(self) -> shapely.Polygon:
        """All communes."""
        return shapely.union_all(self.communes)

    @cached_property
    def roads(self) -> list[shapely.LineString]:
        """Country roads from centre to centre, bent on their way."""
        dice = self.dice("roads")
        bends = [[wander(*ends, dice, 0.045, 900)[1:] for ends in pairwise(np.array(road))] for road in plan.ROADS]
        return [curve(np.vstack([road[0], *bend])) for road, bend in zip(plan.ROADS, bends)]

    @cached_property
    def bypass(self) -> shapely.LineString:
        """A bypass from road to road."""
        start, end = shapely.shortest_line(shapely.points([plan.BYPASS[0], plan.BYPASS[-1]]), self.road_net)
        return curve((start.coords[1], *plan.BYPASS[1:-1], end.coords[1]))

    @cached_property
    def road_net(self) -> shapely.Geometry:
        """The country roads as one geometry."""
        return shapely.union_all(self.roads)

    @cached_property
    def barriers(self) -> shapely.Geometry:
        """Where no house stands: motorway, railway, canal, stream, slag heaps, pits, ponds, works."""
        works = (plan.BUSINESS_PARK, plan.RETAIL_PARK, plan.WAREHOUSE)
        surfaces = [
            curve(plan.MOTORWAY).buffer(45),
            curve(plan.RAILWAY).buffer(17),
            curve(plan.CANAL).buffer(36),
            curve(plan.STREAM).buffer(16),
            self.bypass.buffer(20),
            curve(plan.MINERAL_TRACK).buffer(7),
            *(shapely.Point(at).buffer(r + 30) for at, r in (*plan.OLD_TERRILS, plan.TERRIL_PARK, *plan.PONDS)),
            *(rectangle(*site[:4]).buffer(5, **MITRE) for site in (*plan.PITS, *works)),
            *(shapely.Point(at).buffer(r) for at, r, _ in plan.HOUSING_ESTATES),
        ]
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


def access(land: Ground, site: tuple[float, float]) -> shapely.LineString:
    """From the middle of a site to the nearest country road."""
    return shapely.shortest_line(shapely.Point(site), land.road_net)
