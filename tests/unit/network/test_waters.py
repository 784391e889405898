"""Weirs as ROE lists them, watercourses as BD TOPO and BD TOPAGE draw them."""

import numpy as np
import pandas as pd
import pytest
import shapely

from aula_qgis.core.network.blue import blue_network, passabilities
from aula_qgis.core.network.waters import drawn_downstream, first_of_each, fish_passes, standing


@pytest.mark.parametrize(
    ("state", "stands"),
    [
        ("Existant", True),
        ("Détruit partiellement", True),
        ("En construction", True),
        ("", True),
        (None, True),
        ("Détruit entièrement", False),
        ("DETRUIT ENTIEREMENT", False),
        ("Projet", False),
        ("En projet", False),
    ],
)
@pytest.mark.reads(
    "Cours d'eau et obstacles", "ouvrages du ROE détruits ou en projet", "sans effet sur les rivières, comptés"
)
def test_what_is_destroyed_or_planned_parts_nothing(state, stands):
    found, notes = standing(pd.Series([state], dtype=object))
    assert found.tolist() == [stands] and len(notes) == (not stands)


@pytest.mark.reads("Cours d'eau et obstacles", "le même ouvrage deux fois", "compté une fois")
def test_the_same_weir_twice_counts_once():
    points = shapely.points([(0, 0), (9, 0), (0, 0), (5, 5), (5, 5)])
    found, notes = first_of_each(pd.Series(["ROE1", "ROE1", "ROE2", None, ""], dtype=object), points)
    assert found.tolist() == [True, False, True, True, False] and notes[0].facts["count"] == 2
    assert first_of_each(None, points)[0].tolist() == [True, True, False, True, False]
    assert first_of_each(None, points[:2])[1] == []


@pytest.mark.reads(
    "Cours d'eau et obstacles",
    "dispositifs de franchissement du ROE, de tout rang",
    "lus comme des passes ; un blanc reste inconnu",
)
def test_a_pass_of_any_rank_is_a_pass_and_a_blank_is_not_none():
    passes = pd.DataFrame(
        {"a": ["Absence de passe", None, "", "Absence de passe"], "b": ["Passe à bassins", None, "", ""]}
    )
    assert fish_passes(passes)[0].facts == {"named": 1, "without": 1, "unknown": 2}


@pytest.mark.reads("Cours d'eau et obstacles", "classes ICE de franchissabilité", "converties en franchissabilités")
def test_the_protocol_s_classes_are_passabilities():
    words = [
        "Barrière totale",
        "Barrière partielle à impact majeur",
        "barriere partielle a impact significatif",
        "Barrière franchissable à impact limité",
        "NC",
        "Indéterminé",
    ]
    assert passabilities(pd.Series(words)).tolist() == pytest.approx([0, 0.33, 0.66, 1, np.nan, np.nan], nan_ok=True)


@pytest.mark.reads(
    "Cours d'eau et obstacles", "sens d'écoulement de la BD TOPO et de la BD TOPAGE", "suivi, quel que soit le dessin"
)
def test_a_stem_drawn_upstream_flows_as_its_source_says():
    """Weir at 2 km of 10 from the mouth: what lies upstream of it is 8 km, however the line is drawn."""
    for start, end, word in ((0, 10_000, "Sens inverse"), (10_000, 0, "Sens direct")):
        stem = np.array([shapely.LineString([(start, 0), (end, 0)])])
        lines, notes = drawn_downstream(stem, pd.Series([word]))
        assert len(notes) == (word == "Sens inverse")
        found = blue_network(lines, shapely.points([(2_000, 0)]), np.zeros(1), np.ones(1))
        assert found.barriers["amont_km"].tolist() == [8.0]
    kept, notes = drawn_downstream(stem, pd.Series(["Double sens"]))
    assert kept[0].equals_exact(stem[0], 0) and notes[0].facts == {"turned": 0, "unknown": 1}


def test_a_river_whose_works_are_all_gone_is_whole():
    found = blue_network(
        np.array([shapely.LineString([(0, 0), (10_000, 0)])]), np.empty(0, dtype=object), np.empty(0), np.empty(0)
    )
    assert found.index("DCI_p") == pytest.approx(100) and len(found.barriers) == 0
