"""Extents and tables of territories of any kind."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from aula_qgis.core.artificialisation.consumption import territory_rows
from aula_qgis.core.crs import metric_crs
from aula_qgis.core.territories import column_of_codes, key, match, match_notes, repeated

from .oracle import attempt, fuzzes
from .shapes import NAMES, tables, text

CODES = st.sampled_from(["1001", "01001", "2a004", "200040715", "TOTAL", "75101", "", "1"]) | NAMES


@fuzzes(metric_crs)
@given(*(st.floats(-400, 400) | st.just(np.nan) for _ in range(4)))
def test_metric_crs(west, south, east, north):
    found = metric_crs((west, south, east, north))
    assert found is None or (found.epsg > 2000 and west <= east and south <= north)


@fuzzes(territory_rows)
@given(
    tables({"id": text(CODES), "nom": text(), "naf11art12": text(st.sampled_from(["1", "1 200,5", "2 ha"]))}, least=1)
)
def test_territory_rows(table):
    found = attempt(territory_rows, table, ["naf11art12"])
    if found is not None:
        assert 0 < len(found[0]) <= len(table)


ANY_CODES = st.lists(CODES | st.sampled_from([1001, 1001.0, np.nan, 75056]), max_size=4)


@fuzzes(key, match, match_notes, column_of_codes, repeated)
@given(ANY_CODES, ANY_CODES)
def test_codes_join_by_their_values(wanted, known):
    rows = attempt(match, wanted, known)
    assert len(rows) == len(wanted)
    assert all(key(code) for code, row in zip(wanted, rows, strict=True) if row >= 0)
    notes = attempt(match_notes, wanted, known, rows, ("sites", "prix"))
    assert len(notes) <= 1
    keys = [key(code) for code in known if key(code)]
    assert bool(attempt(repeated, known, "bilan")) == (len(set(keys)) < len(keys))
    column = attempt(column_of_codes, {"a": wanted, "b": known}, known, ["a"])
    assert (column is None) == (not any(map(key, known)))
