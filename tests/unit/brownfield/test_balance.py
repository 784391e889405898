"""Balance: the worked cases with and without overlapping rings, costs by hand, what is not known."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.brownfield.balance import balance
from aula_qgis.core.brownfield.costs import read_costs
from aula_qgis.core.messages import Fault

WORKED = {
    "surface_m2": 36_000.0,
    "usage": "residentiel",
    "bati_m2": np.nan,
    "impermeable_m2": np.nan,
    "pollue_m2": np.nan,
    "amiante": np.nan,
    "population": 36_946.0,
    "commune_km2": 20.0,
    "prix_m2": 974.0,
}


@pytest.fixture(scope="session")
def default(root):
    return pd.read_csv(root / "resources" / "nomenclatures" / "brownfield_costs.csv", dtype=str)


@pytest.fixture(scope="session")
def costs(default):
    return read_costs(default)


def sites(*changes):
    return pd.DataFrame([{**WORKED, **each} for each in changes or ({},)]).astype({"usage": object})


@pytest.mark.parametrize(
    ("use", "original", "value", "duties"),
    [
        ("residentiel", False, 335_620, 4_892),
        ("renaturation", False, 1_106_796, 16_132),
        ("residentiel", True, 455_339, 6_637),
        ("renaturation", True, 2_286_071, 33_321),
    ],
)
def test_worked_cases(costs, use, original, value, duties):
    found = balance(sites({"usage": use}), costs, years=10, discount=0.045, original=original).sites.iloc[0]
    assert (round(found["valeur_logements"]), round(found["dmto"])) == (value, duties)


def test_rings_by_geometry(costs):
    """A round site, its rings cut by shapely."""
    import shapely

    disc = shapely.Point(0, 0).buffer(np.sqrt(36_000 / np.pi), quad_segs=4000)
    rings = [
        disc.buffer(r, quad_segs=4000).difference(disc.buffer(r - 100, quad_segs=4000) if r > 100 else disc).area
        for r in (100, 200)
    ]
    total = sum(ring * effect for ring, effect in zip(rings, (0.035, 0.03), strict=True)) / 20e6 * 36_946 * 32 * 974
    value = sum(total * 0.8 / 5 / 1.045**year for year in range(1, 6))
    assert balance(sites(), costs).sites["valeur_logements"].iloc[0] == pytest.approx(value, rel=1e-5)


def test_costs_by_hand(costs):
    known = {"bati_m2": 1000.0, "impermeable_m2": 500.0, "pollue_m2": 200.0, "amiante": 1.0, "surface_m2": 5000.0}
    table = balance(
        sites({**known, "usage": "renaturation"}, {**known, "usage": "culture"}), costs, years=10, discount=0.0
    ).sites
    green, culture = table.iloc[0], table.iloc[1]
    assert (
        green["depollution_eur"] == 200 * 66
        and green["demolition_eur"] == 75_000
        and green["desamiantage_eur"] == 75_000
    )
    assert green["desimper_eur"] == 15_000 and green["sol_eur"] == 1500 * 45 and green["amenagement_eur"] == 0
    assert green["cout"] == 13_200 + 75_000 + 75_000 + 15_000 + 67_500
    assert culture["amenagement_eur"] == 5000 * 60 and culture["desimper_eur"] == 0
    assert green["gardiennage_eur"] == pytest.approx(0.5 * 22_000 * 9)
    assert green["entretien_eur"] == pytest.approx(1000 * 7 * 9)
    assert green["depots_eur"] == pytest.approx(36_946 * 0.0047 * 0.01 * 900 * 9)
    assert green["carbone_t"] == pytest.approx(0.15 * (84.6 - 30) * 44 / 12 * 9 / 20)
    assert culture["carbone_t"] == 0
    assert green["bilan"] == pytest.approx(
        green["cout_evite"] + green["valeur_logements"] + green["dmto"] - green["cout"]
    )
    assert pd.isna(green["non_chiffre"]) and pd.isna(green["hypotheses"])


def test_panels(costs):
    found = balance(sites({"usage": "photovoltaique"}), costs, years=10).sites.iloc[0]
    assert found["carbone_t"] == pytest.approx(36_000 * 0.7 / 10 * 1000 * (80.1 - 55) / 1e6 * 9)
    assert found["valeur_logements"] == 0


def test_discount_and_years(costs):
    one, ten, free = (
        balance(sites(), costs, years=years, discount=rate).sites.iloc[0]
        for years, rate in ((1, 0.045), (10, 0.045), (10, 0.0))
    )
    assert one["cout_evite"] == one["valeur_logements"] == one["dmto"] == 0
    assert ten["gardiennage_eur"] == pytest.approx(3.6 * 22_000 * sum(1.045**-k for k in range(1, 10)))
    assert free["cout_evite"] > ten["cout_evite"]
    with pytest.raises(Fault, match="one year or more"):
        balance(sites(), costs, years=0)


def test_what_is_not_known_is_said(costs):
    result = balance(sites({}, {"usage": None}, {"population": np.nan}, {"surface_m2": np.nan}), costs)
    first, no_use, no_people, no_surface = (result.sites.iloc[k] for k in range(4))
    assert (
        first["non_chiffre"] == "dépollution, désamiantage"
        and first["hypotheses"] == "surface bâtie, surface imperméable"
    )
    assert first["demolition_eur"] == pytest.approx(36_000 * 0.4 * 75)
    assert np.isnan(no_use["cout"]) and np.isnan(no_use["valeur_logements"]) and no_use["cout_evite"] > 0
    assert np.isnan(no_people["dmto"]) and "dépôts sauvages" in no_people["non_chiffre"]
    assert np.isnan(no_surface["cout"]) and np.isnan(no_surface["bilan"])
    said = "\n".join(map(str, result.notes))
    assert "3 sites have no surface bâtie: 40 %" in said and "1 sites have no use" in said
    assert "'dépollution (3)'" in said and "'droits de mutation (2)'" in said


@pytest.mark.parametrize("name", ["surface_m2", "bati_m2", "population", "prix_m2"])
def test_negative_values(costs, name):
    with pytest.raises(Fault, match=f"1 sites have a negative value of {name}.*row 2"):
        balance(sites({}, {name: -1.0}), costs)


def test_uses_that_are_not_known(costs):
    with pytest.raises(Fault, match="Uses that are not known: \\['parking'\\]"):
        balance(sites({"usage": "parking"}), costs)


def test_a_commune_without_surface(costs):
    assert np.isnan(balance(sites({"commune_km2": 0.0}), costs).sites["dmto"].iloc[0])


def test_own_unit_costs(default):
    own = pd.DataFrame({"cle": ["demolition", "travaux"], "usage": ["", "Renaturation"], "valeur": ["100", "12,5"]})
    costs = read_costs(default, own)
    assert costs.one("demolition") == 100 and costs.one("depollution") == 66
    assert costs.each("travaux", np.array(["renaturation", "culture", None], dtype=object)).tolist()[:2] == [12.5, 54]
    assert set(costs.table.loc[costs.table["cle"] == "demolition", "unite"]) == {"€/m² bâti"}


@pytest.mark.parametrize(
    ("said", "rows"),
    [
        ("line 3: the key 'demolitions'", {"cle": ["demolition", "demolitions"], "valeur": ["1", "1"]}),
        ("line 2: the use 'parking'", {"cle": ["demolition"], "usage": ["parking"], "valeur": ["1"]}),
        ("line 2: demolition needs a value", {"cle": ["demolition"], "valeur": ["-1"]}),
        ("line 2: demolition needs a value", {"cle": ["demolition"], "valeur": [None]}),
        ("Line 2: the column valeur holds 'cher'", {"cle": ["demolition"], "valeur": ["cher"]}),
        ("line 3: demolition stands twice", {"cle": ["demolition"] * 2, "valeur": ["1", "2"]}),
        ("lacks the columns \\['valeur'\\]", {"cle": ["demolition"]}),
    ],
)
def test_faulty_unit_costs(default, said, rows):
    with pytest.raises(Fault, match=said):
        read_costs(default, pd.DataFrame(rows))


@given(st.floats(100, 1e6), st.floats(0, 1e5), st.floats(0.1, 1000), st.floats(0, 1e4))
@settings(max_examples=25)
def test_rings_that_overlap_never_count_less(root, surface, population, commune, price):
    costs = read_costs(pd.read_csv(root / "resources" / "nomenclatures" / "brownfield_costs.csv", dtype=str))
    made = sites(
        {
            "surface_m2": surface,
            "population": population,
            "commune_km2": commune,
            "prix_m2": price,
            "usage": "renaturation",
        }
    )
    apart, over = (balance(made, costs, original=flag).sites.iloc[0] for flag in (False, True))
    assert 0 <= apart["valeur_logements"] <= over["valeur_logements"]
    assert apart["cout"] == over["cout"]
