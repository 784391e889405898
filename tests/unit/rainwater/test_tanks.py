"""Tanks against the oracle, SWMM, identities and limits."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.rainwater import tanks as module
from aula_qgis.core.rainwater.rain import between
from aula_qgis.core.rainwater.tanks import Advice, Rule, size_tanks

ORACLE = {
    "inflow_m3": "apport_m3",
    "yield_m3": "fourni_m3",
    "overflow_m3": "deborde_m3",
    "final_m3": "stocke_m3",
    "water_saving_eff": "efficacite",
    "time_reliability": "fiabilite",
    "overflow_ratio": "taux_debordement",
    "use_ratio": "taux_utilisation",
    "demand_fraction": "fraction_demande",
    "storage_fraction": "fraction_stockage",
}


def one(*values):
    return tuple(np.array([float(value)]) for value in values)


def run(series, area, coef, tank, demand, **options):
    """One roof."""
    return size_tanks(*one(area, coef), series, np.atleast_1d(np.asarray(tank, dtype=float)), *one(demand), **options)


@pytest.mark.parametrize("rule", Rule)
def test_the_oracle(lille, data, rule):
    cases = pd.read_csv(data / "tank_oracle_lille_2001_2020.csv")
    cases = cases[cases["rule"] == rule.value]
    assert len(cases) == 72
    found = size_tanks(
        cases["roof_m2"].to_numpy(float),
        cases["coef"].to_numpy(),
        between(lille, "2001-01-01", "2020-12-31"),
        cases["tank_m3"].to_numpy()[:, None],
        cases["demand_m3d"].to_numpy(),
        rule=rule,
    ).tanks
    for theirs, ours in ORACLE.items():
        np.testing.assert_allclose(found[ours], cases[theirs], rtol=0, atol=1e-6, err_msg=theirs)


def test_the_worked_case(lille):
    series = between(lille, "2001-01-01", "2020-12-31")
    yas, ybs = (run(series, 100, 0.81, 3, 0.15, rule=rule).tanks.iloc[0] for rule in Rule)
    assert round(yas["apport_m3"], 3) == 1205.750
    assert (round(yas["fourni_m3"], 3), round(100 * yas["efficacite"], 2)) == (955.756, 87.22)
    assert (round(yas["deborde_m3"], 3), round(100 * yas["fiabilite"], 2)) == (247.339, 84.87)
    assert (round(ybs["fourni_m3"], 3), round(ybs["deborde_m3"], 3), round(100 * ybs["fiabilite"], 2)) == (
        969.327,
        233.618,
        86.35,
    )


def test_swmm(lille, data):
    for case in pd.read_csv(data / "tank_swmm_peer_2011_2020.csv").itertuples():
        series = between(lille, "2011-01-01", "2020-12-31")
        found = run(series, case.roof_m2, case.coef, case.tank_m3, case.demand_m3d, rule=Rule.YBS).tanks.iloc[0]
        assert found["fourni_m3"] == pytest.approx(case.swmm_use, rel=5e-4)


def amount(least, most):
    """Nothing, or something that can be measured."""
    return st.just(0.0) | st.floats(least, most)


@settings(max_examples=40, deadline=None)
@given(
    mm=st.lists(amount(0.1, 80), min_size=1, max_size=90),
    area=amount(1, 5000),
    tank=amount(0.1, 100),
    demand=amount(0.001, 10),
    fill=st.floats(0, 1),
    flush=st.floats(0, 3),
    rule=st.sampled_from(Rule),
)
def test_the_balance_closes(mm, area, tank, demand, fill, flush, rule):
    start = np.datetime64("2020-01-15")
    series = module.RainSeries(np.arange(start, start + len(mm)), np.array(mm))
    result = run(series, area, 0.8, tank, demand, rule=rule, start_fill=fill, first_flush_mm=flush)
    row = result.tanks.iloc[0]
    gap = row["apport_m3"] - row["fourni_m3"] - row["deborde_m3"] - row["stocke_m3"]
    assert abs(gap) <= 1e-9 * max(1, row["apport_m3"])
    assert not any("differ by" in str(note) for note in result.notes)
    assert -1e-9 <= row["stocke_m3"] + fill * tank <= tank + 1e-9
    assert row["fourni_m3"] <= demand * len(mm) + 1e-9


def test_days_not_measured_are_left_out_and_said(days):
    whole, holed = days([10, 0, 0, 0, 10]), days([10, 0, np.nan, np.nan, 10])
    assert run(holed, 100, 1, 5, 0.3).tanks["apport_m3"][0] == run(whole, 100, 1, 5, 0.3).tanks["apport_m3"][0] == 2
    result = run(holed, 100, 1, 5, 0.3)
    assert result.tanks["fourni_m3"][0] == pytest.approx(0.6)
    assert result.years == pytest.approx(3 / 365.25)
    assert "2020-01-03 – 2020-01-04" in str(result.notes[0])


def test_leap_days_count(days):
    series = days(np.ones(366))
    result = run(series, 100, 1, 5, 0.05)
    assert result.tanks["apport_m3"][0] == pytest.approx(36.6)
    assert result.months["apport_m3"][1] * result.years == pytest.approx(2.9)


def test_start_level_and_first_flush(days):
    series = days([0, 0, 0, 4.0])
    assert run(series, 100, 1, 1, 0.4).tanks["fourni_m3"][0] == 0
    half = run(series, 100, 1, 1, 0.4, start_fill=0.5).tanks.iloc[0]
    assert half["fourni_m3"] == pytest.approx(0.5) and half["stocke_m3"] == pytest.approx(-0.1)
    assert run(series, 100, 1, 1, 0.4, first_flush_mm=1).tanks["apport_m3"][0] == pytest.approx(0.3)


def test_recommended_size_is_the_smallest_within_two_percent(lille):
    sizes = [0.5, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20]
    result = run(between(lille, "2001-01-01", "2020-12-31"), 100, 0.81, sizes, 0.15)
    supplied = result.tanks["fourni_m3"].to_numpy()
    advised = result.tanks["taille_conseillee_m3"].iloc[0]
    position = sizes.index(advised)
    assert supplied[position] >= 0.98 * supplied[-1] > supplied[position - 1]
    assert result.curve.loc[result.curve["conseillee"] == 1, "taille_m3"].tolist() == [advised]
    assert (result.tanks["conseil"] == Advice.PLATEAU.value).all()
    assert (np.diff(result.curve["efficacite"]) >= 0).all()


def test_two_percent_less_than_the_largest_supply_is_within_two_percent():
    supplied = np.array([[97.9, 98, 99, 100], [97, 97.9, 97.99, 100], [49, 49.5, 50, 50], [0, 0, 0, 0]])
    assert module._smallest(supplied).tolist() == [1, 3, 0, 0]


def test_one_size_is_compared_with_21_days(lille):
    row = run(between(lille, "2001-01-01", "2020-12-31"), 100, 0.81, 3, 0.15).tanks.iloc[0]
    assert row["conseil"] == Advice.STORAGE.value
    assert row["taille_conseillee_m3"] == row["taille_21j_m3"] == pytest.approx(0.15 * 21)


def test_a_curve_that_still_rises_is_said(lille):
    result = run(lille, 1000, 0.81, [0.5, 1], 1.5)
    assert any("is the largest one tried, 1.0 m³" in str(note) for note in result.notes)


def test_wettest_days(days):
    mm = np.zeros(60)
    mm[5], mm[20], mm[40] = 30, 50, 20
    result = run(days(mm), 100, 1, 2, 0.1)
    assert result.wettest["pluie_mm"].tolist() == [50, 30, 20]
    np.testing.assert_allclose(result.wettest["apport_m3"], [5, 3, 2])
    np.testing.assert_allclose(result.wettest["retenu_m3"], [2 - 0.6, 2, 2])
    assert result.tanks["retenu_10j_m3"][0] == pytest.approx((1.4 + 2 + 2) / 3)
    assert result.tanks["retenu_an_m3"][0] * result.years == pytest.approx(1.4 + 2 + 2)


def test_demand_by_month(days):
    demand = np.zeros((1, 12))
    demand[0, 1] = 0.05
    result = size_tanks(*one(100, 1), days(np.ones(366)), np.array([1.0]), demand)
    row = result.tanks.iloc[0]
    assert row["besoin_m3_an"] * result.years == pytest.approx(0.05 * 29)
    assert row["efficacite"] == pytest.approx(1) and row["fiabilite"] == 1
    assert result.months.loc[result.months["fourni_m3"] > 0, "mois"].tolist() == [2]
    np.testing.assert_allclose(result.months["apport_m3"].sum() * result.years, row["apport_m3"])


def test_limits_are_results_not_faults(days):
    area, coef = np.array([0.0, 100, 100, np.nan]), np.full(4, 0.8)
    result = size_tanks(area, coef, days([10, 0, 5]), np.array([2, 2, 0, 2.0])[:, None], np.array([0.1, 0, 0.1, 0.1]))
    rows = result.tanks
    assert rows["fourni_m3"].tolist()[:3] == [0, 0, 0] and np.isnan(rows["fourni_m3"][3])
    assert rows["efficacite"][0] == 0 and np.isnan(rows["efficacite"][1]) and np.isnan(rows["taux_debordement"][0])
    assert rows["deborde_m3"][2] == pytest.approx(1.2)
    said = " ".join(str(note) for note in result.notes)
    assert "1 roofs lack" in said and "1 roofs have an area of 0 m²" in said
    assert "1 roofs have no demand" in said and "1 roofs have a tank of 0 m³" in said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"area": -1}, "roof surface are negative"),
        ({"tank": -1}, "tank size are negative"),
        ({"demand": -1}, "daily demand are negative"),
        ({"coef": 1.2}, "coefficient above 1"),
        ({"tank": []}, "no tank size"),
        ({"start_fill": 1.5}, "between 0 .empty. and 1"),
        ({"first_flush_mm": -1}, "first flush must be 0 mm or more"),
    ],
)
def test_faults(days, change, said):
    with pytest.raises(Fault, match=said):
        run(days([1.0]), **{"area": 100, "coef": 0.8, "tank": 2, "demand": 0.1, **change})


def test_no_roof_is_a_fault(days):
    with pytest.raises(Fault, match="no roof to simulate"):
        size_tanks(np.zeros(0), np.zeros(0), days([1.0]), np.ones(1), np.zeros(0))


def test_blocks_change_nothing_and_can_be_cancelled(lille, monkeypatch):
    series = between(lille, "2019-01-01", "2020-12-31")
    random = np.random.default_rng(3)
    roofs = (
        random.uniform(20, 500, 30),
        np.full(30, 0.8),
        series,
        random.uniform(1, 9, (30, 1)),
        random.uniform(0, 1, 30),
    )
    whole = size_tanks(*roofs)
    monkeypatch.setattr(module, "ROOFS_A_BLOCK", 7)
    seen = []
    pd.testing.assert_frame_equal(
        whole.tanks, size_tanks(*roofs, progress=lambda fraction, text: seen.append(fraction) or True).tanks
    )
    assert seen == sorted(seen) and len(set(seen)) == 5
    with pytest.raises(Cancelled):
        size_tanks(*roofs, progress=lambda fraction, text: fraction < 0.5)
