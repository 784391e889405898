"""Canal, railway, motorway and roads."""

from __future__ import annotations

import numpy as np
import shapely

from . import covers as c
from . import plan
from .canvas import AFTER, BOTH, Canvas
from .ground import Ground
from .shapes import curve, place, polygons_of, rectangle, rectangles


def mineral_track(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """An old mine railway [cavalier], now a path between hedges."""
    track = curve(plan.MINERAL_TRACK)
    canvas.paint(c.SCRUB, track.buffer(9))
    canvas.paint(c.GRAVEL_PATH, track.buffer(2))
    canvas.draw("path", track)


def canal(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """A canal between its banks, a towpath on the north, a port with its quay and silos."""
    line = curve(plan.CANAL)
    canvas.paint(c.CANAL_BANK, line.buffer(34))
    towpath = shapely.offset_curve(line, 28)
    canvas.paint(c.TOWPATH, towpath.buffer(2))
    canvas.draw("path", towpath)
    at = shapely.line_interpolate_point(line, 0.63, normalized=True)
    quay = rectangle((at.x, at.y + 75), 330, 110, 0.03)
    canvas.paint(c.DEPOT_YARD, quay)
    canvas.paint(c.DEPOT, rectangles(place(quay, [-0.3, 0.0, 0.3], [0.15] * 3), [70, 80, 60], [36, 42, 30], 0.03))
    canvas.paint(c.CANAL, line.buffer(21))


def railway(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """A railway on ballast, with a yard and a station in both towns."""
    line = curve(plan.RAILWAY)
    canvas.paint(c.RAIL_VERGE, polygons_of(shapely.difference(line.buffer(15), land.built_up.buffer(20))))
    canvas.paint(c.BALLAST, line.buffer(7))
    for town in plan.COMMUNES[:2]:
        at = shapely.line_locate_point(line, shapely.Point(town.centre))
        canvas.paint(c.BALLAST, shapely.ops.substring(line, at - 260, at + 260).buffer(24))
        here, there = (shapely.get_coordinates(shapely.line_interpolate_point(line, at + d))[0] for d in (0, 10))
        angle = np.arctan2(*(there - here)[::-1])
        across = np.array([-np.sin(angle), np.cos(angle)])
        canvas.paint(c.PAVED, rectangle(here + 38 * across, 130, 34, angle))
        canvas.paint(c.STATION, rectangle(here + 32 * across, 62, 14, angle))


def motorway(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """A motorway of two carriageways between grass verges, with slip roads to the road it crosses."""
    line, road = curve(plan.MOTORWAY), land.roads[plan.INTERCHANGE_ROAD]
    crossing = shapely.intersection(line, road)
    on_line, on_road = shapely.line_locate_point(line, crossing), shapely.line_locate_point(road, crossing)
    canvas.paint(c.ROAD_VERGE, line.buffer(38))
    circles = shapely.line_interpolate_point(road, on_road + np.array([-170, 170]))
    for circle in circles:
        for way in (-1, 1):
            leave, near = shapely.line_interpolate_point(line, on_line + way * np.array([520, 300]))
            bend = shapely.line_interpolate_point(shapely.LineString([near, circle]), 75)
            ramp = curve(shapely.get_coordinates([leave, bend, circle]), 12)
            canvas.paint(c.ROAD_VERGE, ramp.buffer(16))
            canvas.paint(c.STREET, ramp.buffer(4.5))
            canvas.draw("slip road", ramp)
    canvas.draw("motorway", line)
    for offset in (-9, 9):
        canvas.paint(c.STREET, shapely.offset_curve(line, offset).buffer(6.5))
    canvas.paint(c.STREET, road.buffer(5.5))
    for circle in circles:
        _roundabout(canvas, circle, BOTH)


def _roundabout(canvas: Canvas, centre: shapely.Point, dates: tuple[bool, bool]) -> None:
    """A roundabout with a green island."""
    canvas.paint(c.STREET, centre.buffer(30), dates)
    canvas.paint(c.ROAD_VERGE, centre.buffer(17), dates)


def roads(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """Country roads, with verges out of town."""
    country = shapely.difference(
        land.road_net, shapely.union(land.built_up.buffer(12), curve(plan.MOTORWAY).buffer(38))
    )
    canvas.paint(c.ROAD_VERGE, polygons_of(country.buffer(9, cap_style="flat")))
    canvas.paint(c.STREET, [road.buffer(5) for road in land.roads])
    canvas.draw("road", land.roads)


def bypass(land: Ground, canvas: Canvas, dice: np.random.Generator) -> None:
    """A bypass opened between the dates, with a roundabout at each end."""
    line = land.bypass
    canvas.paint(c.ROAD_VERGE, line.buffer(13, cap_style="flat"), AFTER)
    canvas.paint(c.STREET, line.buffer(5.5), AFTER)
    canvas.draw("road", line, AFTER)
    for end in (0, line.length):
        _roundabout(canvas, shapely.line_interpolate_point(line, end), AFTER)
