"""The landscape of the fictitious territory, painted from the fields up to the roads, at two dates."""

from __future__ import annotations

from collections.abc import Callable

from . import countryside, covers, networks, towns
from .canvas import Canvas
from .ground import Ground

THEMES = (
    countryside.fields,
    countryside.woods,
    countryside.ponds,
    countryside.farms,
    countryside.cemeteries,
    countryside.quarry,
    countryside.terrils,
    towns.settlements,
    towns.miners_estates,
    towns.pits,
    countryside.stream,
    towns.housing_estates,
    towns.warehouse,
    towns.business_park,
    towns.retail_park,
    towns.sewage_works,
    networks.mineral_track,
    networks.canal,
    networks.railway,
    networks.motorway,
    networks.roads,
    networks.bypass,
)


def paint(land: Ground, themes: tuple[Callable, ...] = THEMES) -> Canvas:
    """The landscape on a canvas; each theme covers those before it."""
    canvas = Canvas(land.communes, covers.NETWORKS)
    canvas.paint(covers.WILD_GRASS, land.territory)
    for theme in themes:
        theme(land, canvas, land.dice(theme.__name__))
    return canvas
