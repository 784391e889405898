"""The land covers and uses of the sample territory, by what a planner would call them (codes of the OCS GE)."""

from __future__ import annotations

from .canvas import Cover

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
BARE_SHALE = Cover("CS1.2.1", "US6.3")
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

NETWORKS = frozenset({STREET, ROAD_VERGE, LANE, BALLAST, RAIL_VERGE, CANAL, CANAL_BANK, TOWPATH})
"""Covers that run on from shape to shape, as a road does at a crossing."""
