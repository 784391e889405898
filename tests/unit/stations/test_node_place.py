"""Node and place: five stations by hand, identities, labels that keep apart."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.messages import Fault
from aula_qgis.core.stations.labels import Box, place_labels
from aula_qgis.core.stations.node_place import Kind, job_mix, node_place, types

FIVE = pd.DataFrame(
    {
        "gare": ["Hub", "Ville", "Halte", "Nœud", "Quartier"],
        "trains": [1000.0, 100, 10, 1000, 10],
        "directions": [11.0, 6, 1, 11, 1],
        "habitants": [9000.0, 5000, 1000, 1000, 9000],
        "e1": [100.0, 40, 400, 100, 100],
        "e2": [100.0, 30, 0, 100, 100],
        "e3": [100.0, 20, 0, 100, 100],
        "e4": [100.0, 10, 0, 100, 100],
    }
)
JOBS = ["e1", "e2", "e3", "e4"]


def test_five_stations_by_hand():
    """log10 of trains is 3, 2, 1, 3, 1 → 1, ½, 0, 1, 0; directions (x − 1)/10 → 1, ½, 0, 1, 0; residents → 1, ½, 0, 0, 1."""
    found = node_place(FIVE, ["trains", "directions"], ["habitants"], log=["trains"])
    assert found.stations["noeud"].tolist() == pytest.approx([1, 0.5, 0, 1, 0])
    assert found.stations["lieu"].tolist() == pytest.approx([1, 0.5, 0, 0, 1])
    assert found.stations["equilibre"].tolist() == pytest.approx([0, 0, 0, 1, -1])
    # Balance: mean 0, σ = √(2/5) = 0.632. Mean of both: 1, ½, 0, ½, ½: mean ½, σ = √(0.5/5) = 0.316.
    limits = found.thresholds
    assert [limits.centre, limits.gap, limits.low, limits.high] == pytest.approx(
        [0, 0.4**0.5, 0.5 - 0.1**0.5, 0.5 + 0.1**0.5]
    )
    assert found.stations["type"].tolist() == [
        Kind.STRESS.value,
        Kind.BALANCED.value,
        Kind.DEPENDENCE.value,
        Kind.NODE.value,
        Kind.PLACE.value,
    ]


def test_the_mix_of_jobs_by_hand():
    # 40, 30, 20, 10: a 40, b 10, c 25, d 100 → 1 − (0.30 + 0.15)/2 = 0.775; 400, 0, 0, 0 → 1 − (1 + 0.75)/2 = 0.125.
    assert job_mix(FIVE[JOBS].to_numpy()).tolist() == pytest.approx([1, 0.775, 0.125, 1, 1])
    found = node_place(FIVE, ["trains"], ["habitants"], log=["trains"], jobs=JOBS)
    assert found.stations["mixite"].tolist() == pytest.approx([1, 0.775, 0.125, 1, 1])
    scaled = (0.775 - 0.125) / 0.875
    assert found.stations["lieu"].tolist() == pytest.approx([1, (0.5 + scaled) / 2, 0, 0.5, 1])
    assert np.isnan(job_mix(np.zeros((1, 4)))).all()


def test_zeros_under_a_logarithm_are_said():
    table = FIVE.assign(trains=[99.0, 9, 0, 99, 0])
    found = node_place(table, ["trains"], ["habitants"], log=["trains"])
    assert found.stations["noeud"].tolist() == pytest.approx([1, 0.5, 0, 1, 0])
    assert "trains is 0 at 2 stations: log10(1 + x)" in str(found.notes[0])


def test_what_is_not_known_stays_so():
    found = node_place(FIVE.assign(directions=[11.0, np.nan, 1, 11, 1]), ["trains", "directions"], ["habitants"])
    assert found.stations["noeud"].isna().tolist() == [False, True, False, False, False]
    assert pd.isna(found.stations["type"][1]) and found.stations["type"].notna().sum() == 4
    assert "1 of 5 stations lack an indicator" in str(found.notes[0])


def test_an_indicator_that_is_the_same_everywhere_is_left_out_and_said():
    found = node_place(FIVE.assign(quais=2.0), ["trains", "quais"], ["habitants"])
    assert "quais" not in found.indicators
    assert found.stations["noeud"].tolist() == node_place(FIVE, ["trains"], ["habitants"]).stations["noeud"].tolist()
    assert "The indicator quais is the same" in str(found.notes[0])


@pytest.mark.parametrize(
    ("table", "options", "said"),
    [
        (FIVE[:2], {}, "2 stations cannot be compared"),
        (FIVE, {"node": []}, "No indicator was chosen in NODE_FIELDS"),
        (FIVE, {"place": []}, "No indicator was chosen in PLACE_FIELDS"),
        (FIVE, {"place": ["trains"]}, "cannot be an indicator of the node and of the place"),
        (FIVE, {"log": ["e1"]}, "it is no indicator"),
        (FIVE, {"jobs": ["e1"]}, "at least two clusters"),
        (FIVE.assign(trains=[-1.0, 1, 1, 1, 2]), {"log": ["trains"]}, "trains is negative at 1 stations"),
        (FIVE.assign(trains=1.0), {}, "No indicator of NODE_FIELDS tells the stations apart"),
    ],
)
def test_faults(table, options, said):
    with pytest.raises(Fault) as caught:
        node_place(table, **{"node": ["trains"], "place": ["habitants"], **options})
    assert said in str(caught.value)


indices = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=3, max_size=15)


@settings(max_examples=30)
@given(indices)
def test_units_do_not_matter_and_indices_lie_between_0_and_1(pairs):
    table = pd.DataFrame(pairs, columns=["a", "b"]).round(3)
    if table["a"].nunique() < 2 or table["b"].nunique() < 2:
        return
    one, other = node_place(table, ["a"], ["b"]), node_place(table * [1000, 0.1], ["a"], ["b"])
    np.testing.assert_allclose(one.stations[["noeud", "lieu"]], other.stations[["noeud", "lieu"]], atol=1e-9)
    assert (
        one.stations[["noeud", "lieu"]].to_numpy().min() == 0 and one.stations[["noeud", "lieu"]].to_numpy().max() == 1
    )
    assert set(one.stations["type"]) <= {kind.value for kind in Kind}


@settings(max_examples=30)
@given(indices)
def test_node_and_place_can_change_sides(pairs):
    node, place = (np.round(np.array(column), 6) for column in zip(*pairs, strict=True))
    mirror = {Kind.NODE.value: Kind.PLACE.value, Kind.PLACE.value: Kind.NODE.value}
    there, back = types(node, place, 1.01)[0], types(place, node, 1.01)[0]
    assert [mirror.get(kind, kind) for kind in there] == list(back)


@settings(max_examples=30)
@given(st.lists(st.tuples(st.floats(0, 300), st.floats(0, 300), st.floats(5, 90)), min_size=1, max_size=40))
def test_no_two_labels_meet_and_none_covers_a_point(labels):
    x, y, width = (np.array(column) for column in zip(*labels, strict=True))
    frame = Box(-10, -10, 320, 320)
    boxes = place_labels(x, y, width, 12, frame, 4)
    assert len(boxes) == len(labels)
    placed = [box for box in boxes if box is not None]
    for number, box in enumerate(placed):
        assert box.within(frame)
        assert not any(box.meets(other) for other in placed[:number])
        assert not any(box.meets(Box(px - 4, py - 4, px + 4, py + 4)) for px, py in zip(x, y, strict=True))
    alone = place_labels(x[:1], y[:1], width[:1], 12, frame, 4)
    assert alone[0] is not None
