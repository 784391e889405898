"""Which column of a table holds the codes of another one."""

import pytest

from aula_qgis.core.territories import column_of_codes, match

NAMED = ["ID", "INSEE_COM"]


@pytest.mark.parametrize(
    ("columns", "known", "wanted"),
    [
        ({"ID": ["a", "b"], "INSEE_COM": ["08105", "08106"]}, ["08105"], "INSEE_COM"),
        ({"ID": [8105, 8106], "INSEE_COM": ["08105", "08106"]}, ["08105", "08106"], "ID"),
        ({"nom": ["A", "B"], "depcom": [8105.0, None]}, ["08105", "2A004"], None),
        ({"nom": ["A", "B"], "depcom": [8105.0, "2a004"]}, ["08105", "2A004"], "depcom"),
        ({"ID": ["a", "b", "c"], "pop": [8105, 12, 13]}, ["08105", "08106", "08107"], None),
        ({"ID": ["x"], "INSEE_COM": [""]}, ["", None], None),
        ({}, ["08105"], None),
    ],
    ids=[
        "values, not names",
        "named order breaks a tie",
        "half is not most",
        "floats, small letters",
        "counts",
        "blanks",
        "empty",
    ],
)
@pytest.mark.reads(
    "Communes et territoires",
    "plusieurs champs qui pourraient porter les codes",
    "celui dont les valeurs correspondent est pris",
)
def test_it_is_the_one_whose_values_are_the_codes(columns, known, wanted):
    assert column_of_codes(columns, known, NAMED) == wanted


def test_a_district_takes_the_row_of_its_town_only_where_that_is_asked_for():
    assert match(["75115", "75056"], ["75056"]).tolist() == [0, 0]
    assert match(["75115", "75056"], ["75056"], towns=False).tolist() == [-1, 0]
