"""Delimited text in every dialect gives the table that was written."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_qgis.core.delimited import read_delimited
from aula_qgis.core.messages import Fault

CELLS = st.sampled_from(
    ["01004", "8,5", "1 200", "Hénin-Beaumont", "a;b", 'dit "le Vieux"', "ligne\nsuivante", "x\ty", "l’Été"]
)
NAMES = ["code", "Libellé de la commune", "taux (%)"]
ENCODINGS = ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"]


def written(rows, sign=";", encoding="utf-8", line="\n", above=""):
    text = StringIO()
    csv.writer(text, delimiter=sign, lineterminator=line).writerows(rows)
    return (above + text.getvalue()).encode(encoding)


@given(
    st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=30),
    st.sampled_from(";,\t|"),
    st.sampled_from(ENCODINGS),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["", "Observatoire 2024\n", "Observatoire 2024\n\nSource : Insee\n\n"]),
)
def test_a_table_comes_back_as_it_was_written(rows, sign, encoding, line, above):
    table, lines = read_delimited(written([NAMES, *rows], sign, encoding, line, above), NAMES)
    assert list(table) == NAMES and lines == above.count("\n")
    assert [tuple(row) for row in table.to_numpy()] == [
        tuple(cell.replace("\r\n", "\n") for cell in row) for row in rows
    ]


@pytest.mark.parametrize(
    ("text", "names", "rows", "above"),
    [
        ("date;Pluie, mm\n1/1/2019;0,2\n", ["date", "Pluie, mm"], [["1/1/2019", "0,2"]], 0),
        ("sep=,\na,b\n1;2,3\n", ["a", "b"], [["1;2", "3"]], 0),
        ("a;b;\n1;2;\n", ["a", "b"], [["1", "2"]], 0),  # a separator behind each line
        ("a;b\n1;2;5\n3;4\n6;7;8\n", ["a", "b", "Field3"], [["1", "2", "5"], ["3", "4", None], ["6", "7", "8"]], 0),
        ("a;b;c\n1;2\n", ["a", "b", "c"], [["1", "2", None]], 0),
        (" a ;b;b\n1;2;3", ["a", "b", "b_2"], [["1", "2", "3"]], 0),
        ("code\n01004\n", ["code"], [["01004"]], 0),
        ("a;b", ["a", "b"], [], 0),
        ("Taux\ncode;taux\n1004;8,5\n", ["code", "taux"], [["1004", "8,5"]], 1),
        ("Taux;2024;\n;;\ncode;nom;taux\n1004;a;8,5\n", ["code", "nom", "taux"], [["1004", "a", "8,5"]], 2),
        ('"Taux\nen 2024"\ncode;taux;x\n1004;8,5;y\n', ["code", "taux", "x"], [["1004", "8,5", "y"]], 2),
        (
            "code;;\n1004;8,5;a\n",
            ["code", "Field2", "Field3"],
            [["1004", "8,5", "a"]],
            0,
        ),  # names are missing: no title
    ],
)
def test_what_people_write(text, names, rows, above):
    table, lines = read_delimited(text.encode())
    assert (list(table), lines) == (names, above)
    assert table.astype(object).where(table.notna(), None).to_numpy().tolist() == rows


def test_lines_are_numbered_as_in_the_file():
    table, _ = read_delimited(b"Titre\n\ncode;taux\n1;2\n\n3;4\n")
    assert [line + 2 for line in table.index] == [4, 6]


def test_names_tell_the_header_below_wider_lines():
    text = b"latitude,longitude,elevation\n50.6,3.1,44.0\n\ntime,precipitation_sum (mm)\n2019-01-01,0.2\n"
    table, lines = read_delimited(text, ["time", "precipitation_sum"])
    assert lines == 3 and table.iloc[0].tolist()[:2] == ["2019-01-01", "0.2"]


@pytest.mark.parametrize("text", [b"", b"\n\n", b'a;"b\n1;2\n'])
def test_no_table(text):
    with pytest.raises(Fault, match=r"The table t\.csv cannot be read as csv"):
        read_delimited(text, name="t.csv")


def test_a_separator_within_a_text_is_not_read_past():
    with pytest.raises(Fault, match=r"t\.csv, line 4: more cells .*\(1 lines are like this\).*\(','\)"):
        read_delimited(b"id,nom\n1,a\n2,b\n3,c, d\n", name="t.csv")


@pytest.mark.parametrize("length", [131_072, 131_073, 400_000])
def test_an_outline_may_be_a_long_text(length):
    """Python's own reader of csv stops at cells of 131,072 letters unless it is told."""
    outline = "POLYGON ((" + "0 0," * (length // 4) + "0" * (length % 4)
    table, _ = read_delimited(f'id;contour\n1;"{outline}"\n2;\n'.encode())
    assert table["contour"].iloc[0] == outline and table["id"].tolist() == ["1", "2"]
