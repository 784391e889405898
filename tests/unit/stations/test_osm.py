"""Whom streets are open to, by the tags of OpenStreetMap in every form they come in, and by BD TOPO's fields."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from aula_qgis.core.stations.isochrones import isochrones
from aula_qgis.core.stations.modes import Mode
from aula_qgis.core.stations.network import street_network
from aula_qgis.core.stations.profiles import directions, open_to, recognise

WALK, BIKE, CAR = Mode.WALK, Mode.BIKE, Mode.CAR
OPEN = [
    ("residential", {}, {WALK, BIKE, CAR}),
    ("residential", {"access": "private"}, set()),
    ("residential", {"access": "no", "foot": "permissive"}, {WALK}),
    ("residential", {"access": "no", "vehicle": "yes"}, {BIKE, CAR}),
    ("residential", {"access": "customers"}, {WALK, BIKE, CAR}),
    ("residential", {"vehicle": "no"}, {WALK}),
    ("residential", {"vehicle": "no", "bicycle": "yes"}, {WALK, BIKE}),
    ("residential", {"motor_vehicle": "no"}, {WALK, BIKE}),
    ("residential", {"motor_vehicle": "no", "motorcar": "designated"}, {WALK, BIKE, CAR}),
    ("residential", {"motorcar": "private", "motor_vehicle": "yes"}, {WALK, BIKE}),
    ("residential", {"bicycle": "use_sidepath"}, {WALK, CAR}),
    ("residential", {"foot": "unknown", "access": "no"}, set()),
    ("motorway_link", {}, {CAR}),
    ("motorway", {"access": "yes"}, {CAR}),
    ("trunk", {"foot": "yes", "bicycle": "designated"}, {WALK, BIKE, CAR}),
    ("primary", {"motorroad": "yes"}, {CAR}),
    ("busway", {}, set()),
    ("busway", {"bicycle": "yes"}, {BIKE}),
    ("cycleway", {}, {WALK, BIKE}),
    ("cycleway", {"foot": "no"}, {BIKE}),
    ("track", {"motor_vehicle": "destination"}, {WALK, BIKE, CAR}),
    ("steps", {"bicycle": "dismount"}, {WALK, BIKE}),
    ("construction", {"foot": "yes"}, set()),
    ("", {"foot": "yes"}, set()),
]


def as_text(tags, sign="=>"):
    return ",".join(f'"{key}"{sign}"{value}"' for key, value in tags.items())


def as_columns(kind, tags, name=lambda key: key):
    written = {"highway": kind, **{name(key): value for key, value in tags.items()}}
    profile = recognise(written)
    return pd.DataFrame({column: [written[field]] for column, field in profile.columns.items()})


FORMS = {
    "hstore": lambda kind, tags: pd.DataFrame({"highway": [kind], "tags": [as_text(tags)]}),
    "json": lambda kind, tags: pd.DataFrame({"highway": [kind], "tags": ["{" + as_text(tags, ": ") + "}"]}),
    "columns": as_columns,
    "shapefile": lambda kind, tags: as_columns(kind, tags, lambda key: key.replace(":", "_")[:10].upper()),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("kind", "tags", "modes"), OPEN)
@pytest.mark.reads("Rues", "accès d'OpenStreetMap (mode, classe, `access`)", "le plus précis l'emporte")
def test_the_most_special_tag_holds(form, kind, tags, modes):
    assert {mode for mode in Mode if open_to(FORMS[form](kind, tags), mode)[0].all()} == modes


@pytest.mark.reads("Rues", "QuickOSM en shapefile, noms coupés à dix lettres", "reconnus")
def test_names_that_a_shapefile_cuts_are_recognised():
    columns = recognise(["HIGHWAY", "motor_vehi", "oneway_bic", "ACCESS"]).columns
    assert columns["motor_vehicle"] == "motor_vehi" and columns["oneway:bicycle"] == "oneway_bic"


@pytest.mark.parametrize("form", ["hstore", "columns"])
@pytest.mark.parametrize(
    ("tags", "bike", "car"),
    [
        ({}, 0, 0),
        ({"oneway": "yes"}, 1, 1),
        ({"oneway": "-1"}, -1, -1),
        ({"oneway": "yes", "oneway:bicycle": "no"}, 0, 1),
        ({"oneway:bicycle": "yes"}, 1, 0),
        ({"oneway": "yes", "cycleway": "opposite"}, 0, 1),
        ({"oneway": "yes", "cycleway:left": "opposite_lane"}, 0, 1),
        ({"oneway": "yes", "cycleway:left": "lane"}, 1, 1),
        ({"oneway": "yes", "cycleway:right:oneway": "-1"}, 0, 1),
        ({"junction": "roundabout"}, 1, 1),
        ({"junction": "roundabout", "oneway": "no"}, 0, 0),
        ({"junction": "circular", "oneway:bicycle": "no"}, 0, 1),
    ],
)
@pytest.mark.reads("Rues", "sens uniques des voitures et des vélos", "suivis mode par mode")
def test_directions_of_bicycles_and_cars(form, tags, bike, car):
    lines = FORMS[form]("residential", tags)
    assert [int(directions(lines, mode)[0][0]) for mode in (BIKE, CAR)] == [bike, car]


def test_a_motorway_is_one_way():
    assert directions(pd.DataFrame({"highway": ["motorway", "motorway"], "sens": [None, "no"]}))[0].tolist() == [1, 0]


@pytest.mark.reads("Rues", "shapefile de Geofabrik", "reconnu comme OpenStreetMap")
def test_geofabrik_s_roads_are_openstreetmap_s():
    profile = recognise(["osm_id", "code", "fclass", "name", "oneway", "maxspeed"])
    assert profile.source == "OpenStreetMap (Geofabrik)" and profile.shared_vertices
    lines = pd.DataFrame(
        {"highway": ["residential", "motorway", "track_grade2", "unknown"], "sens": ["B", "F", "T", "B"]}
    )
    assert open_to(lines, WALK)[0].tolist() == [True, False, True, True]
    assert open_to(lines, CAR)[0].tolist() == [True, True, False, True]
    assert directions(lines)[0].tolist() == [0, 1, -1, 0]


@pytest.mark.reads("Rues", "bacs de la BD TOPO", "fermés si leur durée n'est pas connue")
def test_ferries_of_bd_topo_are_closed_unless_their_time_is_known():
    lines = pd.DataFrame({"nature": ["Route à 1 chaussée", "Bac ou liaison maritime", "Bac ou liaison maritime"]})
    found, notes = open_to(lines, WALK)
    assert found.tolist() == [True, False, False] and "2 ferry lines" in str(notes[1])
    assert open_to(lines.assign(cout=[np.nan, 12.0, np.nan]), WALK)[0].tolist() == [True, True, False]


@pytest.mark.parametrize(
    ("columns", "bike"),
    [
        ({"cyclable": "Contresens"}, 0),
        ({"cyclable": "Sens inverse"}, 0),
        ({"cyclable": "Sens direct"}, 1),
        ({"cyclable_d": "Sens direct", "cyclable_g": "Sens inverse"}, 0),
        ({"cyclable": None}, 1),
        ({"cyclable": "Sans piste"}, 1),
    ],
)
def test_bicycles_go_against_the_traffic_where_bd_topo_has_a_lane_for_them(columns, bike):
    lines = pd.DataFrame({"sens": ["Sens direct"], "nature": "Route à 1 chaussée", **columns})
    assert directions(lines, BIKE)[0].tolist() == [bike]
    assert directions(lines, CAR)[0].tolist() == [1]


@pytest.mark.parametrize(("towards", "lost"), [(False, "fin"), (True, "début")])
def test_a_station_that_reaches_nothing_is_said_with_the_reason(towards, lost):
    street = gpd.GeoDataFrame({"sens": [1]}, geometry=[shapely.LineString([(0, 0), (600, 0)])], crs=2154)
    ends = gpd.GeoDataFrame(
        {"id": ["1", "2"], "nom": ["début", "fin"]}, geometry=gpd.points_from_xy([0, 600], [0, 0]), crs=2154
    )
    network = street_network(street, CAR, speed_kmh=30)
    found = isochrones(network, ends, [10.0], tolerance=10, towards=towards)
    (said,) = [note for note in found.notes if "one-way streets" in str(note)]
    assert said.warning and said.facts == {"count": 1, "total": 2, "names": [lost]}
