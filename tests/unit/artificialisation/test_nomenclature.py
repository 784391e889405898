"""The nomenclatures against the decree as the specification states it."""

import itertools

import pandas as pd
import pytest

from aula_qgis.core.artificialisation.nomenclature import Nomenclature, Regime, change_fields, code_fields, tidy_code
from aula_qgis.core.messages import Fault

COVERS = [
    "CS1.1.1.1",
    "CS1.1.1.2",
    "CS1.1.2.1",
    "CS1.1.2.2",
    "CS1.2.1",
    "CS1.2.2",
    "CS1.2.3",
    "CS2.1.1.1",
    "CS2.1.1.2",
    "CS2.1.1.3",
    "CS2.1.2",
    "CS2.1.3",
    "CS2.2.1",
    "CS2.2.2",
]
USES = [
    "US1.1",
    "US1.2",
    "US1.3",
    "US1.4",
    "US1.5",
    "US2",
    "US3",
    "US5",
    "US235",
    "US4.1.1",
    "US4.1.2",
    "US4.1.3",
    "US4.1.4",
    "US4.1.5",
    "US4.2",
    "US4.3",
    "US6.1",
    "US6.2",
    "US6.3",
    "US6.6",
]
GRASS_COUNTS = {
    "US2",
    "US3",
    "US5",
    "US235",
    "US4.1.1",
    "US4.1.2",
    "US4.1.3",
    "US4.1.4",
    "US4.1.5",
    "US4.2",
    "US4.3",
    "US6.1",
    "US6.2",
}


def by_the_decree(cs: str, us: str) -> tuple[int, int]:
    """Artificialised, sealed: the annex of R. 101-1 on the codes of OCS GE."""
    sealed = cs in ("CS1.1.1.1", "CS1.1.1.2")
    if sealed or cs == "CS1.1.2.2":
        return 1, int(sealed)
    if cs == "CS1.1.2.1":
        return int(us != "US1.3"), 0
    return int(cs in ("CS2.2.1", "CS2.2.2") and us in GRASS_COUNTS), 0


def decide(nomenclature: Nomenclature, *pairs: tuple[str, str]) -> pd.DataFrame:
    return nomenclature.decide(pd.DataFrame(list(pairs), columns=["cs", "us"]))


def test_each_of_the_280_cells_follows_the_decree(ocsge):
    cells = list(itertools.product(COVERS, USES))
    assert len(cells) == 280
    assert set(cells) == set(zip(ocsge.table.cs, ocsge.table.us, strict=True))
    decided = decide(ocsge, *cells)
    assert (decided.status == "exact").all()
    wrong = [
        cell
        for cell, row in zip(cells, decided.itertuples(), strict=True)
        if (row.artif, row.imperm) != by_the_decree(*cell)
    ]
    assert wrong == []


@pytest.mark.parametrize("name", ["ocsge", "ocs2d"])
def test_categories_1_to_5_are_the_artificialised_ones(nomenclatures, name):
    table = nomenclatures[name].table
    assert table.categorie.between(1, 10).all()
    assert (table.artif == (table.categorie <= 5)).all()
    assert (table.imperm == (table.categorie <= 2)).all()
    assert table.motif.str.len().gt(0).all()


def test_categories_of_the_annex(ocsge):
    expected = {
        ("CS1.1.1.1", "US5"): 1,
        ("CS1.1.1.2", "US4.1.1"): 2,
        ("CS1.1.2.1", "US2"): 3,
        ("CS2.2.1", "US5"): 4,
        ("CS2.2.1", "US6.1"): 5,
        ("CS1.1.2.1", "US1.3"): 6,
        ("CS1.2.2", "US1.1"): 6,
        ("CS2.2.1", "US1.1"): 7,
        ("CS2.1.1.1", "US1.2"): 8,
        ("CS2.1.1.1", "US6.3"): 9,
        ("CS2.1.1.1", "US5"): 10,
    }
    assert dict(zip(expected, decide(ocsge, *expected).categorie, strict=True)) == expected


def test_ocs2d_enaf_has_every_pair_once(enaf):
    assert len(enaf.table) == 33 * 53 == 1749
    assert enaf.table.condition.value_counts().to_dict() == {"envelope": 44, "poste_4p": 3}
    settled = enaf.table[enaf.table.condition.isna()]
    assert set(settled.classe_enaf[settled.enaf == 1]) == {"N", "A", "F"}
    assert set(settled.classe_enaf[settled.enaf == 0]) == {"Uh", "Ue", "Ui", "Ua"}
    assert enaf.table.enaf[enaf.table.condition.notna()].isna().all()


@pytest.mark.parametrize(
    ("cs", "us", "artif", "imperm", "status"),
    [
        ("CS2.1.1", "US5", 0, 0, "above"),
        ("CS2.1", "US1.1", 0, 0, "above"),
        ("CS1.1.1", "US5", 1, 1, "above"),
        ("CS1.1", "US5", 1, None, "above"),
        ("CS1.1", "US1.3", None, None, "undecided"),
        ("CS1", "US5", None, None, "undecided"),
        ("CS2.2.1", "US4", 1, 0, "above"),
        ("CS2.2.1", "US4.1", 1, 0, "above"),
        ("CS2.2.1", "US6", None, 0, "undecided"),
        ("CS2.2.1", "US1", 0, 0, "above"),
        ("CS1.1.1.1", "INDETERMINE", 1, 1, "cover"),
        ("CS2.1.2", "", 0, 0, "cover"),
        ("CS2.2.1", "INDETERMINE", None, 0, "unknown"),
        ("CS1.1.2.1", "", None, 0, "unknown"),
        ("", "US5", None, None, "unknown"),
        ("", "", None, None, "unknown"),
        ("INDETERMINE", "US5", None, None, "unknown"),
        ("CS9.9", "US5", None, None, "unknown"),
        ("CS2.2", "US2", 1, 0, "above"),
        ("CS22", "US2", None, None, "unknown"),
        ("CS1.1.1.1", "US23", 1, 1, "cover"),
    ],
)
def test_codes_off_the_leaves(ocsge, cs, us, artif, imperm, status):
    row = decide(ocsge, (cs, us)).iloc[0]
    values = [None if pd.isna(value) else value for value in (row.artif, row.imperm)]
    assert [*values, row.status] == [artif, imperm, status]


@pytest.mark.parametrize(
    ("value", "axis", "expected"),
    [
        (" cs1.1.1.1 ", "CS", "CS1.1.1.1"),
        ("1.1.1.1", "CS", "CS1.1.1.1"),
        ("US 2", "US", "US2"),
        (235, "US", "US235"),
        (float("nan"), "CS", ""),
        (None, "US", ""),
        ("", "CS", ""),
        ("   ", "US", ""),
        ("indetermine", "US", "INDETERMINE"),
    ],
)
@pytest.mark.reads(
    "Occupation du sol et bâtiments",
    "codes avec blancs, minuscules ou sans préfixe",
    "ramenés à la nomenclature, comptés",
)
def test_dirty_codes_become_codes_of_the_nomenclature(value, axis, expected):
    assert tidy_code(value, axis) == expected


@pytest.mark.parametrize(
    ("names", "year", "expected"),
    [
        (["code_cs", "code_us"], None, ("code_cs", "code_us")),
        (["fid", "CODE_CS", "CODE_US"], None, ("CODE_CS", "CODE_US")),
        (["couverture", "usage"], None, ("couverture", "usage")),
        (["CS_2018", "US_2018"], None, ("CS_2018", "US_2018")),
        (["cs_2015", "us_2015", "cs_2018", "us_2018"], 2015, ("cs_2015", "us_2015")),
        (["cs_2015", "us_2015", "cs_2018", "us_2018"], None, (None, None)),
        (["cs_2015", "us_2015", "cs_2018", "us_2018"], 2021, (None, None)),
        (["cs"], None, ("cs", None)),
        (["cs_avant", "us_avant"], None, ("cs_avant", "us_avant")),
        (["focus", "css", "status", "usager", "cs_notes"], None, (None, None)),
        ([], None, (None, None)),
    ],
)
@pytest.mark.reads("Occupation du sol et bâtiments", "OCS GE et OCS2D sous leurs divers noms de champs", "reconnus")
def test_fields_of_codes_are_recognised(names, year, expected):
    assert code_fields(names, year) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["cs_avant", "us_avant", "cs_apres", "us_apres"], ("cs_avant", "us_avant", "cs_apres", "us_apres")),
        (["CS_2018", "US_2018", "CS_2015", "US_2015"], ("CS_2015", "US_2015", "CS_2018", "US_2018")),
        (["cs_t0", "cs_t1"], ("cs_t0", None, "cs_t1", None)),
        (["cs_2015", "cs_2018", "cs_2021"], (None, None, None, None)),
        (["code_cs", "code_us"], (None, None, None, None)),
    ],
)
def test_fields_of_changes_are_recognised(names, expected):
    assert change_fields(names) == expected


# A table of the user's own

ROWS = [
    {"cs": "CS1", "us": "US1", "artif": "1", "imperm": "0"},
    {"cs": "CS2", "us": "US1", "artif": "0", "imperm": "0"},
]


def custom(*rows: dict) -> Nomenclature:
    return Nomenclature("ma table.csv", Regime.ARTIFICIALISATION, pd.DataFrame([*ROWS, *rows]))


def test_a_custom_table_decides_by_its_rows_and_needs_no_reason():
    decided = decide(custom(), ("CS1", "US1"), ("CS2", "US1"), ("CS", "US1"), ("CS3", "US1"))
    assert decided.artif.fillna(-1).tolist() == [1, 0, -1, -1]
    assert decided.categorie.isna().all()


def test_an_empty_cell_of_a_custom_table_stays_unknown():
    decided = decide(custom({"cs": "CS3", "us": "US1", "artif": "", "imperm": None}), ("CS3", "US1"))
    assert decided[["artif", "imperm"]].isna().all(axis=None)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"cs": "CS3", "us": "US1", "artif": "oui", "imperm": "0"}, ["Line 4", "“oui”", "artif"]),
        ({"cs": "CS3", "us": "US1", "artif": "1", "imperm": "2"}, ["Line 4", "“2”", "imperm"]),
        ({"cs": "cs2", "us": "1", "artif": "1", "imperm": "0"}, ["line 4", "CS2", "US1", "twice"]),
    ],
)
def test_a_fault_of_a_custom_table_names_its_line(row, words):
    with pytest.raises(Fault) as fault:
        custom(row)
    assert [word for word in words if word not in str(fault.value)] == []


@pytest.mark.parametrize(
    ("regime", "columns"),
    [(Regime.ARTIFICIALISATION, "artif, cs, imperm, us"), (Regime.ENAF, "classe_enaf, cs, enaf, us")],
)
def test_a_table_without_its_columns_says_which(regime, columns):
    with pytest.raises(Fault) as fault:
        Nomenclature("x", regime, pd.DataFrame({"cs": ["CS1"], "us": ["US1"]}))
    assert fault.value.facts["missing"] == [name for name in columns.split(", ") if name not in ("cs", "us")]
    assert fault.value.facts["needed"] == columns.split(", ")
