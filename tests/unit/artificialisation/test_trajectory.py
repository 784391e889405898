"""The trajectory of ENAF consumption: published figures of Lyon, Cerema's file, guarantee, deductions, identities."""

import csv

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.artificialisation import consumption, targets
from aula_qgis.core.artificialisation.figures import BEYOND, HELD, SPENT, Periods
from aula_qgis.core.artificialisation.trajectory import trajectory
from aula_qgis.core.messages import Cancelled, Fault

DECADES = Periods(2011, 2020, 2021, 2030)
METROPOLIS = "200046977"


def long(rows, unit="ha"):
    """Consumption of rows (id, year, value)."""
    return consumption.from_long(pd.DataFrame(rows, columns=["id", "annee", "valeur"]), unit)


def flows(reference, since, ids=("A",)):
    """Flows of equal years: what the reference consumed in all, and each year since."""
    years = np.arange(2011, 2021 + len(since[0]))
    rows = [[total / 10] * 10 + list(later) for total, later in zip(reference, since, strict=True)]
    return consumption.Consumption(
        np.array(list(ids), dtype=object), np.arange(len(ids)), years, np.array(rows, dtype=float)
    )


def towns(ids=("A",), **columns):
    return pd.DataFrame({"id": list(ids), "nom": list(ids), **columns})


def said(found):
    return "\n".join(str(note) for note in found.notes)


@pytest.fixture(scope="module")
def lyon(shared):
    """The communes of the metropolis and the EPCI itself, as the file has them."""
    frame = pd.read_csv(shared("artificialisation/lyon_annual_consumption_m2.csv"), dtype={"land_id": str})
    return frame.rename(columns={"land_id": "id", "year": "annee", "total": "valeur"})


@pytest.fixture(scope="module")
def published(shared):
    with shared("artificialisation/lyon_published_trajectories.csv").open(encoding="utf-8") as file:
        return {row["land_id"]: row for row in csv.DictReader(file)}


@pytest.mark.parametrize("kind", ["EPCI", "COMM"])
def test_lyon_metropolis(lyon, kind):
    """The EPCI's own row, and the sum of its 58 communes at the parent."""
    found = consumption.from_long(lyon[lyon["land_type"] == kind], "m2")
    table = towns(found.ids, parent=METROPOLIS) if kind == "COMM" else towns(found.ids)
    result = trajectory(found, table, DECADES)
    row = result.parents.iloc[0] if kind == "COMM" else result.territories.iloc[0]
    expected = {
        "conso_ref_ha": 827.7454,
        "enveloppe_ha": 413.8727,
        "conso_depuis_ha": 149.8944,
        "part_consommee_pct": 36.2175,
        "rythme_ha_an": 49.9648,
        "projection_ha": 499.648,
        "projection_pct": 120.725,
        "annee_epuisement": 2029,
    }
    assert row[list(expected)].astype(float).to_dict() == pytest.approx(expected, abs=6e-5)
    assert row["statut"] == BEYOND
    assert result.whole["projection_ha"] == pytest.approx(499.648)
    assert result.annual["conso_ha"].sum() == pytest.approx(827.7454 + 149.8944)


def test_lyon_communes_as_published(lyon, published):
    found = consumption.from_long(lyon[lyon["land_type"] == "COMM"], "m2")
    rows = trajectory(found, towns(found.ids), DECADES).territories.set_index("id")
    raised = 0
    for code, row in published.items():
        mine = rows.loc[code]
        assert mine["conso_ref_ha"] == pytest.approx(float(row["conso_2011_2020"]), abs=1e-9)
        assert mine["conso_depuis_ha"] == pytest.approx(float(row["conso_since_2021"]), abs=1e-9)
        assert mine["rythme_ha_an"] == pytest.approx(float(row["annual_conso_since_2021"]), abs=1e-9)
        if row["allowed_conso_raised_to_1ha_2021_2030"] == "True":
            raised += 1
        else:
            assert mine["enveloppe_ha"] == pytest.approx(float(row["allowed_conso_2021_2030"]), abs=1e-9)
            assert mine["part_consommee_pct"] == pytest.approx(float(row["current_percent_use"]), abs=1e-9)
    assert (len(published), raised) == (29, 4)


def test_lyon_guarantee_raises_four_of_the_published_communes_and_pools(lyon, published):
    found = consumption.from_long(lyon[lyon["land_type"] == "COMM"], "m2")
    table = towns(found.ids, parent=METROPOLIS, plan=1.0)
    result = trajectory(found, table, DECADES, guarantee=True)
    rows = result.territories.set_index("id")
    for code, row in published.items():
        assert rows.loc[code, "plafond_ha"] == pytest.approx(float(row["allowed_conso_2021_2030"]), abs=1e-9)
    parent = result.parents.iloc[0]
    assert parent["plafond_ha"] == pytest.approx(rows["plafond_ha"].sum())
    assert parent["majoration_ha"] == pytest.approx((rows["plafond_ha"] - rows["enveloppe_ha"]).sum())
    assert parent["garantie_ha"] == 58


@pytest.fixture(scope="module")
def ain(shared):
    return pd.read_csv(
        shared("artificialisation/conso_communes_2009_2023_extrait_ain9.csv"), sep=";", dtype={"idcom": str}
    )


def test_cerema_file_as_it_comes(ain):
    """Its own sums, indicators and trap, nine communes out of nine."""
    total, uses = consumption.wide_fields(ain.columns)
    assert sorted(total) == list(range(2009, 2023))
    assert set(uses) == set(consumption.USES.values())
    found = consumption.from_wide(ain.rename(columns={"idcom": "id"}), total, uses, "m2")
    np.testing.assert_allclose(found.flows.sum(axis=1), ain["naf09art23"] / 1e4)
    for short, use in consumption.USES.items():
        np.testing.assert_allclose(found.uses[use].sum(axis=1), ain[f"art09{short}23"] / 1e4, atol=1e-9)
    since_2014 = found.flows[:, (found.years >= 2014) & (found.years < 2020)].sum(axis=1) * 1e4
    np.testing.assert_allclose(since_2014 / ain["pop1420"], ain["artpop1420"], atol=0.005)
    np.testing.assert_allclose(100 * ain["naf09art23"] / ain["surfcom2023"], ain["artcom0923"], atol=0.005)
    names, notes = consumption.names(ain["idcomtxt"])
    assert names[0] == "L'Abergement-Clémenciat"
    assert "2 names" in str(notes[0])
    assert "rounding residuals" in str(found.notes[0])
    assert not found.notes[0].warning


def test_rates_of_the_region_by_territory_and_by_parent(shared):
    table = pd.read_csv(shared("artificialisation/objectifs_reduction_hdf.csv"), dtype=str)
    table = table.rename(columns={"land": "id", "objectif_reduction_pct": "taux"})
    places = towns(("62001", "62002", "246000764"), parent=["246000764", "SCOT_9", None])
    rate, origin, notes = targets.rates(places, 54.47, table)
    assert rate.tolist() == [61.1, 12.9, 61.1]
    assert origin.tolist() == ["table"] * 3
    assert not notes
    rate, origin, notes = targets.rates(places.assign(taux=[70.0, np.nan, np.nan]), 54.47, table[:0])
    assert rate.tolist() == [70, 54.47, 54.47]
    assert origin.tolist() == ["champ", "taux general", "taux general"]
    assert len(notes) == 2


def test_guarantee_only_with_a_plan_that_says_so():
    plan, notes = targets.has_plan(pd.Series(["oui", "RNU", None, "peut-être"], dtype=object))
    assert len(notes) == 2
    result = trajectory(flows([1] * 4, [[0]] * 4, "ABCD"), towns("ABCD", plan=plan), DECADES, guarantee=True)
    assert result.territories["plafond_ha"].tolist() == pytest.approx([1, 0.5, 0.5, 0.5])
    assert result.territories["garantie_ha"].tolist()[:2] == [1, 0]
    assert result.territories["garantie_ha"].isna().tolist() == [False, False, True, True]
    silent = trajectory(flows([1], [[0]]), towns(), DECADES, guarantee=True)
    assert silent.territories["plafond_ha"].tolist() == [0.5]
    assert "needs a field" in said(silent)


def test_communes_nouvelles_are_capped_at_two_hectares():
    table = towns("ABC", plan=1.0, deleguees=[0.0, 1.0, 7.0], parent="P")
    result = trajectory(flows([1, 1, 1], [[0]] * 3, "ABC"), table, DECADES, guarantee=True)
    assert result.territories["garantie_ha"].tolist() == [1, 1.5, 2]
    assert result.parents.loc[
        0, ["garantie_ha", "enveloppe_ha", "plafond_ha", "majoration_ha"]
    ].tolist() == pytest.approx([4.5, 1.5, 4.5, 3])
    with pytest.raises(Fault, match="delegated communes is negative on 1 rows"):
        targets.guaranteed(np.array([1.0]), np.array([-1.0]))


def test_deductions_of_communes_and_parents_are_listed_with_their_ground():
    table = pd.DataFrame(
        [
            ("A", 2021, "3", "PENE"),
            ("A", 2027, "4", "PENE"),
            ("P", 2022, "2,5", "PV"),
            ("Z", 2021, 1, None),
            ("A", 2019, 1, "PENE"),
        ],
        columns=["id", "annee", "surf_ha", "motif"],
    )
    result = trajectory(flows([40], [[5, 5]]), towns(parent="P"), DECADES, deductions=table)
    row, parent = result.territories.iloc[0], result.parents.iloc[0]
    assert row[["deduit_ha", "conso_depuis_ha", "reste_ha", "rythme_ha_an", "projection_ha"]].tolist() == [
        3,
        10,
        13,
        3.5,
        35,
    ]
    assert parent[["deduit_ha", "reste_ha"]].tolist() == [5.5, 15.5]
    assert result.deductions["suite"].tolist() == ["deduit", "a venir", "deduit", "territoire inconnu", "hors periode"]
    assert result.deductions["motif"].tolist() == ["PENE", "PENE", "PV", "", "PENE"]
    for words in (
        "come after the last observed year",
        "outside the target",
        "no legal ground",
        "neither in the table nor a parent",
    ):
        assert words in said(result)


def test_no_more_is_taken_off_than_was_consumed():
    table = pd.DataFrame({"id": ["A"], "annee": [2021], "surf_ha": [8.0], "motif": ["PENE"]})
    result = trajectory(flows([40], [[5]]), towns(), DECADES, deductions=table)
    assert result.territories.loc[0, ["deduit_ha", "reste_ha"]].tolist() == [5, 20]
    assert "3.0 ha of deductions exceed" in said(result)


def test_allocated_envelopes_go_before_the_rate():
    given_ = pd.DataFrame({"id": ["A", "P", "Q"], "surf_ha": [6, 12, 1], "motif": ["SCoT"] * 3})
    table = towns("ABC", parent=["P", "P", "Q"], plan=1.0)
    result = trajectory(flows([20, 20, 1], [[1]] * 3, "ABC"), table, DECADES, envelopes=given_)
    assert result.territories["enveloppe_ha"].tolist() == pytest.approx([6, 10, 0.5])
    assert result.territories["origine"].tolist() == ["attribuee", "taux general", "taux general"]
    assert result.parents["plafond_ha"].tolist() == [12, 1]
    assert "may consume 4.0 ha more than was allocated" in said(result)
    assert "share 0.5" in said(result)
    low = pd.DataFrame({"id": ["P", "A"], "surf_ha": [1.5, None]})
    raised = trajectory(
        flows([1, 1], [[0]] * 2, "AB"), towns("AB", parent="P", plan=1.0), DECADES, envelopes=low, guarantee=True
    )
    assert raised.parents.loc[0, ["enveloppe_ha", "plafond_ha", "majoration_ha"]].tolist() == [1.5, 2, 0.5]
    assert "the ceiling is raised" in said(raised)
    assert "1 rows of ENVELOPES have no surface" in said(raised)


@pytest.mark.parametrize(
    ("since", "year", "status"),
    [
        ([5, 5, 5], 2028, BEYOND),
        ([4, 4, 4], None, HELD),
        ([0, 0, 0], None, HELD),
        ([30, 11, 0], 2022, SPENT),
        ([41], 2021, SPENT),
        ([20, 20], 2022, BEYOND),
        ([4.4, 4.4], 2030, BEYOND),
    ],
)
def test_year_in_which_the_envelope_runs_out(since, year, status):
    row = trajectory(flows([80], [since]), towns(), DECADES).territories.iloc[0]
    assert (None if pd.isna(row["annee_epuisement"]) else row["annee_epuisement"]) == year
    assert row["statut"] == status


def test_what_is_missing_is_not_zero():
    found = flows([10, 10, 10], [[1, 1], [1, 1], [1, 1]], "ABC")
    found.flows[0, 3] = found.flows[1, 11] = np.nan
    result = trajectory(found, towns("ABC", parent=["P", "Q", "Q"]), DECADES)
    rows = result.territories
    assert rows["enveloppe_ha"].isna().tolist() == [True, False, False]
    assert rows["reste_ha"].isna().tolist() == [True, True, False]
    assert rows["statut"].isna().tolist() == [True, True, False]
    assert result.parents["reste_ha"].isna().all()
    assert result.whole[["conso_ref_ha", "lignes"]].tolist() == [10, 1]
    assert result.annual["conso_ha"].sum() == pytest.approx(12)
    assert "lack a year of the reference" in said(result)
    assert "lack a year since" in said(result)


def test_before_any_year_of_the_target_is_observed():
    result = trajectory(flows([10], [[]]), towns(), DECADES)
    assert result.territories.loc[0, "enveloppe_ha"] == 5
    assert result.territories[["conso_depuis_ha", "reste_ha", "annee_epuisement", "statut"]].isna().all(axis=None)


def test_periods_of_unequal_length_are_in_proportion():
    result = trajectory(flows([10], [[1]]), towns(), Periods(2011, 2020, 2021, 2025))
    assert result.territories.loc[0, "enveloppe_ha"] == 2.5
    assert "in proportion" in said(result)


FAULTS = {
    "period": (lambda: Periods(2011, 2021, 2021, 2030), "must end before"),
    "reference year": (
        lambda: trajectory(long([("A", y, 1) for y in range(2012, 2024)]), towns(), DECADES),
        "no flow for \\['2011'\\]",
    ),
    "hole": (
        lambda: trajectory(long([("A", y, 1) for y in (*range(2011, 2021), 2022)]), towns(), DECADES),
        "\\['2021'\\], although",
    ),
    "twice": (lambda: long([("A", 2011, 1), ("A", 2011, 2)]), "first: A in 2011"),
    "no year": (lambda: long([("A", None, 1)]), "1 rows have no year"),
    "negative": (lambda: long([("A", 2011, -1)]), "negative .first: A in 2011"),
    "text": (lambda: long([("A", 2011, "un")]), "un .row 1. is not a number"),
    "no id": (lambda: long([(None, 2011, 1)]), "1 rows have no identifier"),
    "parent among rows": (
        lambda: trajectory(flows([1, 1], [[1]] * 2, "AP"), towns("AP", parent=["P", None]), DECADES),
        "would count twice",
    ),
    "rate": (lambda: targets.rates(towns(taux=[150.0]), 50, None), "150.0 %"),
    "rates twice": (
        lambda: targets.by_key(pd.DataFrame({"id": ["A", "A"], "taux": [1, 2]}), "taux", "RATES"),
        "names A twice",
    ),
    "envelope": (lambda: targets.envelopes(pd.DataFrame({"id": ["A"], "surf_ha": [-1]}), {"A"}), "row 1 is missing"),
    "deduction year": (
        lambda: targets.deductions(
            pd.DataFrame({"id": ["A"], "annee": [None], "surf_ha": [1]}), {"A"}, 2021, 2023, 2030
        ),
        "without year",
    ),
    "wide twice": (
        lambda: consumption.from_wide(pd.DataFrame({"id": ["A", "A"], "x": [1, 2]}), {2011: "x"}, {}, "ha"),
        "on several rows",
    ),
}


@pytest.mark.parametrize(("work", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_faults(work, words):
    with pytest.raises(Fault, match=words):
        work()


def test_cancelled():
    with pytest.raises(Cancelled):
        trajectory(flows([1], [[1]]), towns(), DECADES, progress=lambda fraction, text="": False)


@settings(max_examples=30)
@given(
    st.lists(st.lists(st.floats(0, 50), min_size=13, max_size=13), min_size=1, max_size=6),
    st.floats(0, 100),
    st.booleans(),
)
def test_identities(rows, rate, guarantee):
    """Left = ceiling − counted; parents = sums; the plain formulas, row by row."""
    ids = [f"T{k}" for k in range(len(rows))]
    found = consumption.Consumption(
        np.array(ids, dtype=object), np.arange(len(ids)), np.arange(2011, 2024), np.array(rows)
    )
    table = towns(ids, parent="P", plan=1.0)
    taken = pd.DataFrame({"id": ids, "annee": 2022, "surf_ha": 1.5, "motif": "PENE"})
    result = trajectory(found, table, DECADES, rate=rate, guarantee=guarantee, deductions=taken)
    for values, (_, row) in zip(rows, result.territories.iterrows(), strict=True):
        ceiling = max(sum(values[:10]) * (1 - rate / 100), 1.0 if guarantee else 0.0)
        counted = max(sum(values[10:]) - row["deduit_ha"], 0)
        assert row["reste_ha"] == pytest.approx(ceiling - counted, abs=1e-9)
        assert row["projection_ha"] == pytest.approx(counted / 3 * 10, abs=1e-9)
        assert (row["statut"] == HELD) == (row["projection_ha"] <= row["plafond_ha"] + 1e-9)
    parent = result.parents.iloc[0]
    for name in ("conso_ref_ha", "plafond_ha", "conso_depuis_ha"):
        assert parent[name] == pytest.approx(result.territories[name].sum())
    assert parent["reste_ha"] == pytest.approx(parent["plafond_ha"] - parent["conso_depuis_ha"] + parent["deduit_ha"])


@pytest.mark.parametrize(
    ("values", "unit", "said"),
    [
        ([99.9, 2], "m2", True),
        ([100, 2], "m2", False),
        ([1001, 1002], "ha", True),
        ([1000, 0], "ha", False),
        ([0, 0], "m2", False),
    ],
)
def test_a_unit_that_can_hardly_be_meant_is_said(values, unit, said):
    found = consumption.from_wide(pd.DataFrame({"id": ["A", "B"], "x": values}), {2011: "x"}, {}, unit)
    assert ["VALUE_UNIT" in str(note) for note in found.notes] == [True] * said
