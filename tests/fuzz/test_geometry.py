"""Polygons, lines and tables of any kind through what all methods stand on."""

import numpy as np
import pandas as pd
import shapely
from hypothesis import example, given
from hypothesis import strategies as st

from aula_qgis.core.buildings import standing
from aula_qgis.core.delimited import read_delimited
from aula_qgis.core.geometry import cut_by, intersections, overlay, polygons_only
from aula_qgis.core.headers import below_header, first_row, header_note, header_row, unique_names
from aula_qgis.core.lines import substrings
from aula_qgis.core.overlaps import overlaps_of, partition, self_overlaps
from aula_qgis.core.repair import repair
from aula_qgis.core.tables import (
    column_key,
    find_column,
    normalized,
    normalized_texts,
    number_list,
    numbers,
    parsed,
    refuse_negative,
    says_yes,
    value_of,
)

from .oracle import attempt, close, fuzzes, whole
from .shapes import MEASURED, NAMES, PLACES, WORDS, column, lines, polygons, raw_polygons

TWO = PLACES.flatmap(lambda place: st.tuples(polygons(place), polygons(place)))


def tolerance(*layers: np.ndarray) -> float:
    """Surface that rounding of coordinates may cost a layer, m²: its outlines, moved by some units in the last place."""
    far = max(np.abs(shapely.get_coordinates(layer)).max(initial=0.0) for layer in layers)
    return (
        sum(float(shapely.length(layer[~shapely.is_missing(layer)]).sum()) + 1 for layer in layers) * (far + 1) * 2**-48
        + 2e-4 * sum(map(len, layers)) ** 2
    )


@fuzzes(repair, polygons_only)
@given(raw_polygons())
def test_repair(layer):
    result = attempt(repair, layer)
    assert len(result.geometry) == len(layer)
    missing = shapely.is_missing(result.geometry)
    kept = result.geometry[~missing]
    assert result.empty == missing.sum()
    assert shapely.is_valid(kept).all()
    assert not shapely.has_z(kept).any()
    assert (shapely.area(kept) > 0).all()
    assert set(shapely.get_type_id(kept)) <= {3, 6}
    again = repair(result.geometry)
    assert (again.repaired, again.empty) == (0, result.empty)


@fuzzes(self_overlaps, partition)
@given(polygons())
def test_partition(layer):
    result = attempt(partition, layer)
    assert len(result.geometry) == len(layer)
    whole(result.overlap_m2, least=0, slack=tolerance(layer))
    kept = result.geometry[~shapely.is_missing(result.geometry)]
    assert (shapely.area(kept) > 0).all()
    close(shapely.area(kept).sum() + result.overlap_m2, shapely.area(layer).sum(), absolute=tolerance(layer))
    close(shapely.area(kept).sum(), shapely.area(shapely.union_all(layer)), absolute=tolerance(layer))


@fuzzes(intersections, cut_by, overlay, overlaps_of)
@given(TWO)
def test_cutting(layers):
    left, right = layers
    pieces = attempt(cut_by, left, right)
    areas = shapely.area(pieces.geometry)
    assert (areas > 0).all()
    assert (
        areas
        <= np.minimum(shapely.area(left)[pieces.left], shapely.area(right)[pieces.right]) * (1 + 1e-9)
        + tolerance(left, right)
    ).all()
    expected = sum(shapely.area(shapely.intersection(polygon, right)).sum() for polygon in left)
    close(areas.sum(), expected, absolute=tolerance(left, right))
    flat = [partition(layer).geometry for layer in layers]
    shared = attempt(overlay, *flat)
    covers = [shapely.union_all(layer) for layer in layers]
    close(
        shapely.area(shared.geometry).sum(),
        shapely.area(shapely.intersection(*covers)),
        absolute=tolerance(left, right),
    )
    found = attempt(overlaps_of, np.arange(len(left)), left)
    assert (found.first < found.second).all()


@fuzzes(substrings)
@given(lines(nothing=False), st.data())
def test_substrings(layer, data):
    single = shapely.get_parts(layer)
    single = single[shapely.length(single) > 0]
    ends = np.sort(data.draw(column(st.floats(0, 1), 2 * len(single), float)).reshape(-1, 2), axis=1)
    start, end = ends.T
    end = np.where(end > start, end, 1.0)
    start = np.where(end > start, start, 0.0)
    result = attempt(substrings, single, start, end)
    far = np.abs(shapely.get_coordinates(single)).max(initial=1.0)
    close(shapely.length(result), shapely.length(single) * (end - start), absolute=far * 1e-14 + 1e-9)


VALUES = (
    st.sampled_from(["", " ", "1,5", "1 200.5", "1e3", "nan", "inf", "-", "N/A", "None", "é"])
    | st.text(max_size=4)
    | MEASURED
    | st.none()
    | st.booleans()
    | st.integers()
)


@fuzzes(numbers, parsed, value_of, says_yes, normalized_texts)
@given(st.lists(VALUES, max_size=6) | st.lists(MEASURED, max_size=6))
@example([0.0])
def test_columns(values):
    series = pd.Series(values, dtype=object, name="champ")
    read, wrong = attempt(parsed, series)
    whole(read[~wrong], missing=True)
    assert not any(
        bad for value, bad in zip(values, wrong, strict=True) if value is None or str(value).strip() in ("", "nan")
    )
    found = attempt(numbers, series)
    assert (found is None) == wrong.any()
    if found is not None:
        np.testing.assert_array_equal(found, read)
    for value, number, bad in zip(values, read, wrong, strict=True):
        if isinstance(value, str) and not bad:
            np.testing.assert_array_equal(attempt(value_of, value), number)
    assert attempt(says_yes, series).shape == (len(values),)
    assert attempt(normalized_texts, series).shape == (len(values),)


@fuzzes(normalized, column_key, find_column, number_list)
@given(
    NAMES | MEASURED,
    st.lists(WORDS, max_size=4),
    st.lists(WORDS, max_size=4),
    st.lists(st.sampled_from(["1", "0,5", "-2", "1e400", "inf", "nan", ";", ",", " ", "; ", "x"]), max_size=6).map(
        "".join
    ),
)
@example(None, [], [], "nan")
@example(None, [], [], "1e400")
def test_words(word, columns, names, text):
    assert normalized(normalized(word)) == normalized(word)
    assert bool(attempt(column_key, word)) == bool(normalized(word))
    found = attempt(find_column, columns, names)
    assert found is None or found in columns
    listed = attempt(number_list, text)
    if listed is not None:
        whole(listed)


@fuzzes(header_row, below_header, header_note, first_row, unique_names)
@given(st.lists(WORDS, min_size=1, max_size=3, unique=True), st.data())
@example(["A"], None)
def test_headers(known, data):
    """A header is a row of the table; no row below it is lost, and no column."""
    wide = 1 if data is None else data.draw(st.integers(1, 4))
    cells = [] if data is None else data.draw(st.lists(column(NAMES | MEASURED, wide), max_size=25))
    table = pd.DataFrame([list(row) for row in cells], columns=[f"Field{k}" for k in range(wide)], dtype=object)
    row = attempt(header_row, [table.columns, *cells], known)
    found, was_row = attempt(below_header, table, known)
    assert was_row == (row > 0) and len(found) == len(table) - row
    assert found.columns.is_unique and len(found.columns) == wide
    assert 0 <= attempt(first_row, [list(row) for row in cells], known) <= len(cells)
    assert len(set(attempt(unique_names, list(table.columns), wide + 1))) == wide + 1
    assert attempt(header_note, "t", found).facts["layer"] == "t"


@fuzzes(read_delimited)
@given(st.binary(max_size=40) | st.text('a1;,\t"\n é|', max_size=60).map(str.encode), st.lists(WORDS, max_size=2))
def test_bytes_are_a_table_or_a_fault(content, known):
    found = attempt(read_delimited, content, known)
    if found is not None:
        table, above = found
        assert table.columns.is_unique and above <= content.count(b"\n") + content.count(b"\r") + len(content)


@fuzzes(refuse_negative)
@given(st.lists(MEASURED, max_size=6))
def test_negatives_are_refused_and_only_these(values):
    values = np.array(values, dtype=float)
    refused = False
    try:
        refuse_negative(values, "surface")
    except ValueError:
        refused = True
    assert refused == bool((values < 0).any())


@fuzzes(standing)
@given(st.data(), PLACES)
def test_standing(data, place):
    layer = data.draw(polygons(place))
    states = pd.Series(
        data.draw(column(WORDS | st.sampled_from(["En projet", "en ruine", "*"]), len(layer))), dtype=object
    )
    found = attempt(standing, layer, states, data.draw(st.lists(WORDS, max_size=2)))
    if found is not None:
        counts, _ = found
        assert len(counts) == len(layer) and (counts.any() or not len(layer))
