"""Candidates: signals, thresholds, score, reasons; against a plain loop."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.brownfield.potential import POINTS, find_candidates
from aula_qgis.core.messages import Cancelled, Fault

SQUARES = np.array([shapely.box(100 * k, 0, 100 * k + 100, 100) for k in range(5)])


def test_signals_make_a_score_and_reasons():
    found = find_candidates(
        SQUARES,
        vacancy_pct=np.array([40.0, 39.9, np.nan, 80.0, 0.0]),
        idle=np.array([shapely.box(0, 0, 100, 50), shapely.box(100, 0, 300, 100)]),
        buildings=np.array([shapely.box(0, 0, 100, 9), shapely.box(110, 0, 190, 90)]),
        casias=np.array([shapely.Point(50, 50), shapely.Point(60, 50), shapely.Point(350, 50)]),
        permits=np.array([shapely.Point(350, 50)]),
        min_score=40,
    )
    assert found.rows.tolist() == [0, 3, 2] and found.candidates["score"].tolist() == [100.0, 65.0, 64.3]
    assert found.candidates["raisons"].tolist() == [
        "locaux vacants\u00a0: 40\u202f%\u202f; ancien site industriel (CASIAS)\u00a0: 2\u202f; sol minéral ou sans usage\u00a0: 50\u202f% de la surface\u202f; aucun permis de construire\u202f; faible emprise bâtie\u00a0: 9\u202f%",
        "locaux vacants\u00a0: 80\u202f%\u202f; ancien site industriel (CASIAS)\u202f; faible emprise bâtie\u00a0: 0\u202f%",
        "sol minéral ou sans usage\u00a0: 100\u202f% de la surface\u202f; aucun permis de construire\u202f; faible emprise bâtie\u00a0: 0\u202f%",
    ]
    assert found.candidates["bati_pct"].round(6).tolist() == [9.0, 0.0, 0.0]


def test_a_meadow_is_no_brownfield():
    """No permit and no building, but nothing strong."""
    empty = SQUARES[:0]
    assert len(find_candidates(SQUARES, casias=empty, buildings=empty, permits=empty, min_score=0).rows) == 0
    with pytest.raises(Fault, match="Nothing here can make a candidate"):
        find_candidates(SQUARES, buildings=empty, permits=empty)


def test_known_sites_and_small_parcels_are_left_out_and_said():
    parcels = np.append(SQUARES, shapely.box(600, 0, 610, 10))
    found = find_candidates(
        parcels,
        casias=shapely.centroid(parcels),
        known=np.array([shapely.box(0, 0, 160, 100)]),
        min_area=500,
    )
    assert found.rows.tolist() == [2, 3, 4]
    said = "\n".join(map(str, found.notes))
    assert "1 parcels below 500.0 m²" in said and "2 parcels lie in sites that are known" in said
    assert "['LAND_COVER', 'VACANCY_FIELD', 'PERMITS', 'BUILDINGS']" in said


def test_vacancy_as_shares_and_impossible_values():
    found = find_candidates(SQUARES, vacancy_pct=np.array([0.5, 0.1, np.nan, 1.0, 0.4]))
    assert found.rows.tolist() == [0, 3, 4]
    assert "read as shares" in str(found.notes[0])
    found = find_candidates(SQUARES, vacancy_pct=np.array([50.0, -1.0, 120.0, np.nan, 2.0]))
    assert found.rows.tolist() == [0] and "2 values of vacancy" in str(found.notes[0])


def test_it_can_be_cancelled():
    with pytest.raises(Cancelled):
        find_candidates(SQUARES, casias=shapely.centroid(SQUARES), progress=lambda fraction, text: False)


@given(
    st.lists(st.tuples(st.integers(0, 480), st.integers(0, 90), st.integers(5, 90)), min_size=1, max_size=8),
    st.lists(st.floats(0, 100), min_size=5, max_size=5),
)
@settings(max_examples=20)
def test_against_a_plain_loop(boxes, vacancy):
    layer = np.array([shapely.box(x, y, x + side, y + side) for x, y, side in boxes])
    layer = np.array([shapely.union_all(layer)])
    points = shapely.centroid(shapely.get_parts(layer))
    found = find_candidates(
        SQUARES, vacancy_pct=np.array(vacancy) + 1.01, idle=layer, casias=points, buildings=layer, min_score=20
    )
    expected = {}
    for row, parcel in enumerate(SQUARES):
        share = 100 * parcel.intersection(layer[0]).area / parcel.area
        met = [
            min(vacancy[row] + 1.01, 100.0) >= 40 and vacancy[row] + 1.01 <= 100,
            any(parcel.intersects(p) for p in points),
            share >= 50 - 1e-9,
            share < 10 - 1e-9,
        ]
        worth = [
            POINTS["vacance"] if vacancy[row] + 1.01 <= 100 else 0,
            POINTS["casias"],
            POINTS["sol"],
            POINTS["emprise"],
        ]
        score = 100 * sum(w for w, m in zip(worth, met, strict=True) if m) / sum(worth)
        if any(met[:3]) and score >= 20:
            expected[row] = round(score, 1)
    assert dict(zip(found.rows.tolist(), found.candidates["score"], strict=True)) == pytest.approx(expected, abs=0.11)
