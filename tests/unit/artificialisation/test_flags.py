"""What land-cover layers write for artificialised land."""

import numpy as np
import pandas as pd
import pytest

from aula_qgis.core.artificialisation.flags import artificialised
from aula_qgis.core.messages import Fault


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["artif", "non artif", "Artificialisé", " NON ARTIFICIALISÉE "], [1, 0, 1, 0]),
        ([1, 0, 1.0], [1, 0, 1]),
        (["1", "0", "", None], [1, 0, np.nan, np.nan]),
        ([True, False, None], [1, 0, np.nan]),
    ],
)
def test_words_and_numbers(values, expected):
    np.testing.assert_array_equal(artificialised(pd.Series(values), "artif"), expected)


def test_what_says_neither_is_named():
    with pytest.raises(Fault) as fault:
        artificialised(pd.Series(["artif", "peut-être", "2"]), "etat")
    assert fault.value.facts == {"field": "etat", "values": ["2", "peut-être"]}
