"""Demand: persons and uses, gardens."""

import numpy as np
import pytest

from aula_qgis.core.messages import Fault
from aula_qgis.core.rainwater.demand import MONTH_DAYS, daily_demand, demand_value, garden_months, litres_per_person


def test_uses_of_the_projects_table(table):
    demands = table("rain_demands")
    assert litres_per_person(demands, "wc, linge") == pytest.approx(31.4 + 18.84)
    assert demand_value(demands, "jardin") == 60 and demand_value(demands, "domestique") == 147
    for wrong in ("wc, piscine", "domestique", ""):
        with pytest.raises(Fault, match="Choose among"):
            litres_per_person(demands, wrong)


def test_a_garden_drinks_its_60_litres_in_its_months():
    demand = daily_demand(np.array([3.0]), 50.0, np.array([200.0]), 60.0, garden_months("4;5;6;7;8;9"))
    assert (demand * MONTH_DAYS).sum() == pytest.approx(0.15 * 365.25 + 12)
    assert demand[0, 0] == pytest.approx(0.15) and demand[0, 6] > 0.15


def test_months_as_weights():
    weights = garden_months("0 0 0 1 1 2 3 3 2 0 0 0")
    assert weights.sum() == pytest.approx(1) and weights[6] == pytest.approx(0.25)


@pytest.mark.parametrize("text", ["13", "summer", "", "0,0,0,0,0,0,0,0,0,0,0,0"])
def test_wrong_months(text):
    with pytest.raises(Fault):
        garden_months(text)
