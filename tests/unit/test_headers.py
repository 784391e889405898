"""Where the header of a table stands."""

import pandas as pd
import pytest

from aula_qgis.core.headers import below_header, header_row

NAMES = ["site_id", "site_nom", "comm_insee"]
HEADER, ROW, TITLE = ["Site_ID", "SITE_NOM", "autre"], ["a", "b", "c"], ["site_id", None, None]


@pytest.mark.parametrize(
    ("rows", "header"),
    [
        ([HEADER, ROW], 0),
        ([ROW, HEADER, ROW], 1),
        ([TITLE, HEADER], 1),  # one known name is a title
        ([TITLE, ROW], 0),
        ([HEADER, ["site_id", "site_nom", "comm_insee"]], 1),  # more names
        ([HEADER, HEADER], 0),
        ([["x"]] * 19 + [HEADER], 19),
        ([["x"]] * 20 + [HEADER], 0),
        ([], 0),
    ],
)
@pytest.mark.reads(
    "Tableaux",
    "titre ou lignes vides au-dessus de l'en-tête",
    "l'en-tête est la ligne qui porte le plus de noms connus",
)
def test_the_row_with_most_names_is_the_header(rows, header):
    assert header_row(rows, NAMES) == header


@pytest.mark.reads("Tableaux", "colonnes sans nom ou de même nom", "chacune reçoit un nom à elle")
def test_columns_without_a_name_of_their_own_get_one():
    table = pd.DataFrame([["site_id", "site_id", None, "site_nom"], [1, 2, 3, 4]], columns=list("wxyz"), dtype=object)
    found, was_row = below_header(table, NAMES)
    assert found.columns.tolist() == ["site_id", "site_id_2", "Field3", "site_nom"] and found.to_numpy().tolist() == [
        [1, 2, 3, 4]
    ]
    assert was_row and not below_header(found, NAMES)[1]
