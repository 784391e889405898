"""Numbers of tables: every way of writing gives the number that was meant."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_qgis.core.tables import number_list, number_of, parsed, unit_in_cells, value_of

SIGNS = [" ", "\u00a0", "\u202f", "\u2009", "'", "’", ""]
UNITS = ["", "%", " %", " ha", " m²", "\u202f€", "€", " km", " hab.", " m3"]
NUMBERS = st.integers(-(10**9), 10**9).map(lambda number: number / 100)


def written(number: float, thousands: str, decimal: str, unit: str = "") -> str:
    return f"{number:,.2f}".replace(",", "\0").replace(".", decimal).replace("\0", thousands) + unit


@given(NUMBERS, st.sampled_from(SIGNS), st.sampled_from(",."), st.sampled_from(UNITS))
def test_a_number_is_read_as_it_was_written(number, thousands, decimal, unit):
    text = written(number, thousands, decimal, unit)
    assert value_of(text) == value_of(f"  {text.replace('-', '−')} ") == number
    assert bool(number_of(text)[1]) == bool(unit.strip())


@given(st.integers(1000, 10**12), st.sampled_from([(".", ","), (",", ".")]))
def test_the_other_sign_sets_thousands_apart(hundredths, signs):
    assert value_of(written(hundredths / 100, *signs)) == hundredths / 100


@given(st.lists(NUMBERS, min_size=1, max_size=9), st.sampled_from(SIGNS), st.sampled_from(UNITS))
def test_a_column_is_read_as_its_cells(values, thousands, unit):
    texts = [written(value, thousands, ",", unit) for value in values]
    found, wrong = parsed(pd.Series([*texts, "", None, " NULL "], dtype=object))
    assert found[: len(values)].tolist() == values and np.isnan(found[len(values) :]).all() and not wrong.any()
    assert number_list("; ".join([*texts, ""])).tolist() == values
    assert bool(unit_in_cells(pd.Series(texts))) == bool(unit.strip())


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,234", 1.234),  # a comma alone is decimal
        ("1.234", 1.234),
        ("1.234.567", 1_234_567),  # twice, it cannot be
        ("1,234,567", 1_234_567),
        ("1 2345", np.nan),
        ("12 34", np.nan),
        ("1,5,2", np.nan),
        ("1_000", np.nan),
        ("0x10", np.nan),
        ("True", np.nan),
        ("١٢", np.nan),
        ("inf", np.nan),
        ("5.", 5),
        (",5", 0.5),
        ("1e3", 1000),
        ("€ 1 200", 1200),
        ("ha", np.nan),
    ],
)
def test_what_cannot_be_meant_otherwise_and_what_is_no_number(text, number):
    assert value_of(text) == pytest.approx(number, nan_ok=True)
    found, wrong = parsed(pd.Series([text], dtype=object))
    assert found[0] == pytest.approx(number, nan_ok=True) and wrong[0] == np.isnan(number)


def test_one_column_has_one_unit():
    found, wrong = parsed(pd.Series(["2 ha", "3", "20 000 m²"], dtype=object))
    assert wrong.tolist() == [False, False, True] and found[:2].tolist() == [2, 3]
