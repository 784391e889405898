"""Buildings that stand, each once."""

import numpy as np
import pandas as pd
import pytest
import shapely

from aula_qgis.core.buildings import standing
from aula_qgis.core.messages import Fault

WORDS = ["En service", "En projet", "EN RUINE", "En construction", None, "En service"]
SQUARES = shapely.box(np.arange(6) * 20, 0, np.arange(6) * 20 + 10, 10)


@pytest.mark.parametrize(
    ("keep", "rows"),
    [((), [0, 4, 5]), (("en ruine", "En Projet"), [0, 1, 2, 4, 5]), (("*",), range(6)), (("En service",), [0, 4, 5])],
)
@pytest.mark.reads(
    "Occupation du sol et bâtiments",
    "états de la BD TOPO (en projet, en construction, en ruine)",
    "écartés et mesurés ; choix possible",
)
def test_states_that_count(keep, rows):
    counts, _ = standing(SQUARES, pd.Series(WORDS, dtype=object), keep)
    assert np.flatnonzero(counts).tolist() == list(rows)


def test_what_is_left_out_is_measured_by_state():
    _, (note,) = standing(SQUARES, pd.Series(WORDS, dtype=object))
    assert (note.facts["count"], note.facts["area"]) == (3, 300.0)
    assert sorted(note.facts["states"]) == ["EN RUINE: 1", "En construction: 1", "En projet: 1"]


@pytest.mark.reads("Occupation du sol et bâtiments", "bâtiments en double", "comptés une fois, et c'est dit")
def test_doubles_count_once_also_drawn_from_another_corner_or_the_other_way_round():
    turned = shapely.Polygon([(10, 10), (10, 0), (0, 0), (0, 10)])
    counts, (note,) = standing(np.array([SQUARES[0], turned, SQUARES[1], None, None], dtype=object), None)
    assert counts.tolist() == [True, False, True, True, True]
    assert (note.facts["count"], note.facts["area"]) == (1, 100.0)


def test_a_double_of_what_does_not_stand_counts():
    counts, _ = standing(SQUARES[[0, 0]], pd.Series(["En projet", "En service"]))
    assert counts.tolist() == [False, True]


def test_nothing_stands():
    with pytest.raises(Fault, match="None of the 2 buildings"):
        standing(SQUARES[:2], pd.Series(["En projet", "En ruine"]))
