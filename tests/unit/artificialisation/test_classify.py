"""Classification of land cover: dirty codes, conditional cells, exemptions, directions."""

import numpy as np
import pytest
import shapely

from aula_qgis.core.artificialisation.land_cover import exempt, from_direction
from aula_qgis.core.messages import Fault

HECTARE = shapely.box(0, 0, 100, 100)


def templates(cover) -> str:
    return "\n".join(str(note) for note in cover.notes)


def test_what_cannot_be_classified_is_null_listed_and_measured(cover):
    land = cover(["CS1.1.1.1 US5", "", "CS7.7 US5", "CS2.2.1 INDETERMINE", "CS2.1.1 US5", "CS1.1.1.1 INDETERMINE"])
    assert land.consumed == pytest.approx([1, np.nan, np.nan, np.nan, 0, 1], nan_ok=True)
    assert land.sealed == pytest.approx([1, np.nan, np.nan, 0, 0, 1], nan_ok=True)
    said = {note.template.split(",")[0]: note for note in land.notes}
    assert said["Codes that are empty or unknown"].facts["surface"] == 3
    assert set(said["Codes that are empty or unknown"].facts["codes"]) == {
        "∅ × ∅",
        "CS7.7 × US5",
        "CS2.2.1 × INDETERMINE",
    }
    assert said["Codes above the leaves of the nomenclature"].facts == {"surface": 1, "codes": ["CS2.1.1 × US5"]}
    assert (
        said["Uses that are missing or unknown; the cover alone decides ({surface} ha): {codes}."].facts["surface"] == 1
    )
    unclassified = next(note for note in land.notes if "never counted as 0" in note.template)
    assert unclassified.facts == {"count": 3, "surface": 3.0}
    assert unclassified.warning


def test_the_fields_of_the_output_hold_null_and_not_zero(cover):
    frame = cover(["CS1.1.1.1 US5", "", "CS2.1.1.1 US1.2"]).frame()
    assert frame.artif.tolist()[::2] == [1, 0] and frame.artif.isna().tolist() == [False, True, False]
    assert frame.categorie.isna().tolist() == [False, True, False]
    assert frame[["enaf", "classe_enaf"]].isna().all(axis=None)


def test_enaf_never_fills_the_columns_of_artificialisation(cover, enaf):
    frame = cover(["CS2.2.1 US1.1.1", "CS2.2.1 US2.1.1"], nomenclature=enaf).frame()
    assert frame[["artif", "imperm", "categorie"]].isna().all(axis=None)
    assert frame.enaf.tolist() == [1, 0]
    assert frame.classe_enaf.tolist() == ["A", "Ue"]


def farm(x: float):
    return shapely.box(x, 0, x + 10, 10)


@pytest.mark.parametrize(
    ("x", "enaf_class"), [(0, "Ue"), (49.9, "Ue"), (50, "Ue"), (50.1, "A"), (500, "A"), (-5, "Ue")]
)
def test_farm_buildings_are_activity_up_to_50_m_from_the_envelope(cover, enaf, x, enaf_class):
    """CS1.1.1 × US1.1.1, the envelope ending at x = 0."""
    envelope = np.array([shapely.box(-100, -100, 0, 100)], dtype=object)
    land = cover(["CS1.1.1 US1.1.1"], [farm(x)], enaf, envelope=envelope)
    assert land.enaf_class[0] == enaf_class
    assert land.consumed[0] == (1 if enaf_class == "Ue" else 0)


def test_farm_buildings_without_an_envelope_stay_unclassified(cover, enaf):
    land = cover(["CS1.1.1 US1.1.1", "CS2.2.1 US1.1.1"], nomenclature=enaf)
    assert land.consumed == pytest.approx([np.nan, 0], nan_ok=True)
    assert land.enaf_class.tolist() == [None, "A"]
    assert "1 farm buildings (1.0 ha) depend on the urban envelope" in templates(land)


def test_a_code_above_conditional_leaves_follows_their_condition(cover, enaf):
    envelope = np.array([HECTARE], dtype=object)
    land = cover(["CS1.1.1 US1.1"], nomenclature=enaf, envelope=envelope)
    assert land.enaf_class.tolist() == ["Ue"]
    assert "cannot decide" not in templates(land)


@pytest.mark.parametrize(
    ("poste", "enaf_class", "consumed"),
    [
        ("1", "Ua", 1),
        ("2", "A", 0),
        ("3", "N", 0),
        ("4", "Ui", 1),
        ("2 - agricole", "A", 0),
        ("9", None, None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_undetermined_use_follows_the_4p_class(cover, enaf, poste, enaf_class, consumed):
    land = cover(["CS1.2.1 US7.0.0"], nomenclature=enaf, poste_4p=np.array([poste], dtype=object))
    assert land.enaf_class[0] == enaf_class
    assert (None if np.isnan(land.consumed[0]) else land.consumed[0]) == consumed
    assert ("need the 4P class" in templates(land)) == (consumed is None)


def test_undetermined_use_without_the_4p_class_is_counted(cover, enaf):
    land = cover(["CS1.2.1 US7.0.0", "CS5.1.1 US7.0.0"], nomenclature=enaf)
    assert np.isnan(land.consumed).all()
    assert "2 polygons of undetermined use (2.0 ha)" in templates(land)


# Exemptions


def test_an_exemption_relieves_what_is_not_sealed_and_cuts_at_its_edge(cover):
    land = cover(["CS2.2.1 US3", "CS1.1.1.2 US3", "CS2.1.1.1 US3"])
    result = exempt(land, np.array([shapely.box(50, 0, 300, 50)], dtype=object))
    assert sum(shapely.area(result.geometry)) == pytest.approx(30_000)
    surface = {
        (code, value): shapely.area(result.geometry[(result.cs == code) & (result.consumed == value)]).sum()
        for code in ("CS2.2.1", "CS1.1.1.2", "CS2.1.1.1")
        for value in (0, 1)
    }
    assert surface == {
        ("CS2.2.1", 0): 2_500,
        ("CS2.2.1", 1): 7_500,
        ("CS1.1.1.2", 0): 0,
        ("CS1.1.1.2", 1): 10_000,
        ("CS2.1.1.1", 0): 10_000,
        ("CS2.1.1.1", 1): 0,
    }
    assert set(result.reason[result.reason == "exempté (R. 101-1, III)"]) != set()
    relieved, kept = result.notes[-2:]
    assert (relieved.facts["surface"], kept.facts["surface"]) == (0.25, 0.5)


def test_perimeters_that_overlap_exempt_once(cover):
    land = cover(["CS2.2.1 US3"])
    result = exempt(land, np.array([HECTARE, HECTARE, shapely.box(50, 0, 150, 100)], dtype=object))
    assert shapely.area(result.geometry).sum() == pytest.approx(10_000)
    assert result.consumed.tolist() == [0]


def test_a_perimeter_elsewhere_changes_nothing(cover):
    land = cover(["CS2.2.1 US3", ""])
    result = exempt(land, np.array([shapely.box(5_000, 0, 6_000, 10)], dtype=object))
    assert result.consumed == pytest.approx(land.consumed, nan_ok=True)
    assert result.row.tolist() == [0, 1]


# Layers that only say which way


def test_directions(cover):
    squares = np.array([HECTARE] * 5, dtype=object)
    before, after = from_direction(squares, np.array(["1", "-1", "0", None, "2"], dtype=object))
    assert before.consumed == pytest.approx([0, 1, 1, np.nan, np.nan], nan_ok=True)
    assert after.consumed == pytest.approx([1, 0, 1, np.nan, np.nan], nan_ok=True)
    assert np.isnan(before.sealed).all()
    assert before.notes[0].facts == {"count": 2, "surface": 2.0}


def test_a_field_without_any_direction_is_a_fault():
    with pytest.raises(Fault, match="neither 1 nor −1"):
        from_direction(np.array([HECTARE], dtype=object), np.array(["oui"], dtype=object))
