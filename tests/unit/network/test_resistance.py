"""Tables of resistance: what they may hold, nested codes, and the one that comes with the plugin."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from aula_qgis.core.messages import Fault
from aula_qgis.core.network.resistance import lookup, resistance_table

BUILT_IN = Path(__file__).resolve().parents[3] / "resources" / "nomenclatures" / "resistances.csv"
PUBLISHED = Path(__file__).resolve().parents[4] / "shared" / "tables" / "resistance_published_and_proposed.csv"


def table(*rows):
    return pd.DataFrame(rows, columns=["code", "resistance"])


def test_numbers_as_people_write_them():
    found = resistance_table(table(("1", "12,5"), (" 2 ", "1\u202f000"), ("3", "Barrière"), (None, None)))
    assert found["1"] == 12.5 and found["2"] == 1000 and np.isnan(found["3"]) and len(found) == 3


@pytest.mark.parametrize(
    "rows, said",
    [
        ([("1", "-5")], "Line 2 .* -5"),
        ([("1", "beaucoup")], "beaucoup"),
        ([("1", "")], "is ''"),
        ([("1", "5"), ("1", "6")], "two values"),
        ([], "no rows"),
    ],
)
def test_wrong_tables_are_said(rows, said):
    with pytest.raises(Fault, match=said):
        resistance_table(table(*rows))


def test_missing_column_is_said():
    with pytest.raises(Fault, match="no column"):
        resistance_table(pd.DataFrame({"code": ["1"], "friction": ["2"]}))


def test_codes_take_their_own_value_or_that_of_the_class_above():
    codes = ["CS1.1.1.1", "CS1.1.2", "CS2", "CS2.1"]
    found = lookup(codes, {"CS1.1.1": 1000.0, "CS1.1": 300.0, "CS2.1": np.nan}, np.array([1, 2, 4, 8]), 0.5)
    np.testing.assert_array_equal(found.values, np.array([1000, 300, np.nan, np.nan], dtype=np.float32))
    said = [str(note) for note in found.notes]
    assert said[0].startswith("2 codes take") and "(2.0 ha) are barriers" in said[1]
    assert [str(code) for code in found.notes[1].facts["codes"]] == ["CS2 (2.0 ha)"]


def test_no_code_in_the_table_is_said():
    with pytest.raises(Fault, match="None of the codes"):
        lookup(["111"], {"CS1": 1.0}, np.array([1]), 1.0)


def test_the_tables_that_come_along_are_those_published_and_proposed():
    if not PUBLISHED.exists():
        pytest.skip("the published tables do not lie beside the checkout")
    ours, theirs = pd.read_csv(BUILT_IN, dtype=str), pd.read_csv(PUBLISHED, dtype=str)
    theirs = theirs[theirs["source"].str[:2].isin(["A:", "B:", "E:"])]
    assert ours["resistance"].tolist() == theirs["value"].tolist()
    assert ours["libelle"].tolist() == theirs["class"].tolist()
    proposed = ours["statut"].str.startswith("proposition").to_numpy()
    assert (proposed == (theirs["status"] == "PROPOSAL").to_numpy()).all()
    for _, rows in ours.groupby(["guilde", "nomenclature"]):
        assert len(resistance_table(rows)) == len(rows)
