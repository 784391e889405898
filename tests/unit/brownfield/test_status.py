"""Sites that are still to be converted."""

import pandas as pd
import pytest

from aula_qgis.core.brownfield.status import to_convert

STATUS = pd.Series(
    ["friche avec projet", "friche reconvertie", "Reconvertie", None, "friche potentielle"], dtype=object
)


@pytest.mark.parametrize(
    ("keep", "expected"),
    [
        ((), [True, False, False, True, True]),
        (("Friche reconvertie",), [True, True, False, True, True]),
        (("*",), [True] * 5),
        (("friche avec projet",), [True, False, False, True, True]),
    ],
)
@pytest.mark.reads(
    "Friches", "friches déjà reconverties", "écartées des classements et des coûts, comptées ; choix possible"
)
def test_reconverted_sites_are_left_out_unless_asked_for(keep, expected):
    assert to_convert(STATUS, keep).tolist() == expected
