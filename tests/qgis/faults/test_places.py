"""Timetables and streets in the forms that networks and sites publish, for every algorithm that reads them."""

import re
from pathlib import Path

import pytest

from tests.qgis.faults import places
from tests.qgis.faults.faulty import Rows
from tests.qgis.faults.table import FILES, VECTORS, algorithm_of, cell, first_of, replaced

OWN_FIELDS = ("DIRECTION_FIELD", "SPEED_FIELD", "COST_FIELD", "NODES")
"""What a good run chooses of its own streets."""


@pytest.mark.parametrize(
    ("name", "parameter", "fault"),
    [cell(*place, fault) for place in FILES if place[1] == "GTFS" for fault in places.FEEDS],
)
def test_a_feed(name, parameter, fault, world, made_once, survives):
    good, variant = world.runs[name].parameters[parameter], places.FEEDS[fault]
    made = made_once(str(good), fault, lambda file: places.other_feed(str(good), fault, file))
    succeeded, said = survives(name, {parameter: made})
    assert succeeded == variant.succeeds and re.search(variant.said, said), said


@pytest.mark.parametrize(
    ("name", "parameter", "fault"),
    [
        cell(*place, fault)
        for place in VECTORS
        if place[1] == "NETWORK" and algorithm_of(place[0]).startswith(("station", "half_hour"))
        for fault in places.STREETS
    ],
)
def test_streets(name, parameter, fault, world, made_once, survives):
    good = world.runs[name].parameters[parameter]
    source = first_of(good)

    def make(file: Path) -> str:
        rows = Rows.of(source)
        places.other_streets(rows, fault)
        return rows.saved(file.with_suffix(".gpkg"))

    made = made_once(source, fault, make)
    succeeded, said = survives(name, {parameter: replaced(good, made), **dict.fromkeys(OWN_FIELDS)})
    assert succeeded and "The streets are recognised as OpenStreetMap" in said, said
