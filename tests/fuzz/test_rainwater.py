"""Layers and tables of any kind through the methods of rainwater."""

from pathlib import Path

import numpy as np
import pandas as pd
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st

from aula_qgis.core.grid import Grid
from aula_qgis.core.rainwater.coefficients import coefficient_table
from aula_qgis.core.rainwater.demand import daily_demand, demand_value, garden_months, litres_per_person
from aula_qgis.core.rainwater.rain import RainSeries, between, longest_dry_spell, monthly_table, normals, rain_series
from aula_qgis.core.rainwater.rasters import grid_values, roof_slopes, station_values
from aula_qgis.core.rainwater.roofs import MONTH_COLUMNS, building_fields, roof_yields
from aula_qgis.core.rainwater.tanks import Rule, size_tanks
from aula_qgis.core.rainwater.territories import observatory

from .oracle import attempt, close, fuzzes, whole
from .shapes import (
    AMOUNTS,
    KNOWN_AMOUNTS,
    MEASURED,
    NAMES,
    NEAR_FRANCE,
    PLACES,
    WORDS,
    column,
    frames,
    points,
    polygons,
    real,
    tables,
    text,
)
from .test_geometry import VALUES

NOMENCLATURES = Path(__file__).resolve().parents[2] / "resources" / "nomenclatures"
MATERIALS, CLASSES, USES, DEMANDS = (
    pd.read_csv(NOMENCLATURES / f"{name}.csv", dtype=str)
    for name in ("roof_materials", "roof_classes", "rain_uses", "rain_demands")
)
COEFFICIENTS = coefficient_table(MATERIALS, CLASSES)
CODES = st.sampled_from(["00", "01", "1", "12", "20", "99", "toit plat sans gravier", "ZZ"]) | NAMES
DATES = st.integers(0, 800).map(lambda day: str(np.datetime64("2019-12-30") + day))
RAIN = st.sampled_from(["0", "1,5", "20.4", "", None, "-1", "x", "inf", "1e9"])


@st.composite
def series(draw) -> RainSeries:
    """Rain day by day, gaps within; some of them longer than a year."""
    count = draw(st.integers(1, 12) | st.just(400))
    mm = draw(column(st.sampled_from([0.0, 0.2, 12.5, 300.0, np.nan]), min(count, 12), float))
    mm = np.resize(mm, count)
    mm[[0, -1]] = np.nan_to_num(mm[[0, -1]])
    start = np.datetime64(draw(DATES))
    return RainSeries(np.arange(start, start + count), mm)


@fuzzes(coefficient_table)
@given(
    tables(
        {
            "code": text(CODES),
            "coef": text(st.sampled_from(["0,8", "1", "", "2", "x", "nan", None])),
            "classe": text(CODES),
            "source": text(),
        },
        ("code", "coef", "classe", "source"),
    )
)
def test_coefficients(custom):
    result = attempt(coefficient_table, MATERIALS, CLASSES, custom)
    if result is not None:
        assert result.index.is_unique
        whole(result["coef"], least=0, most=1, missing=True)


@fuzzes(demand_value, litres_per_person, garden_months, daily_demand)
@given(
    st.lists(st.sampled_from([*DEMANDS["usage"], ",", ";", " ", "WC", "x"]), max_size=4).map("".join),
    st.lists(
        st.sampled_from(["1", "0", "6", "12", ",", ";", " ", "0,5", "-1", "1e200", "nan", "inf"]), max_size=25
    ).map("".join),
    st.data(),
)
def test_demand(uses, months, data):
    assert attempt(demand_value, DEMANDS, data.draw(st.sampled_from(sorted(DEMANDS["usage"])))) >= 0
    litres = attempt(litres_per_person, DEMANDS, uses)
    shares = attempt(garden_months, months)
    count = data.draw(st.integers(0, 4))
    persons, garden = (data.draw(column(KNOWN_AMOUNTS | MEASURED, count, float)) for _ in range(2))
    if shares is not None:
        close(whole(shares, least=0, most=1).sum(), 1)
        demand = attempt(daily_demand, persons, litres or 0.0, garden, 60.0, shares)
        if demand is not None:
            assert demand.shape == (count, 12)
            whole(demand, least=0, missing=True)


@fuzzes(rain_series, normals, between, longest_dry_spell)
@given(
    tables(
        {
            "date": text(
                DATES | st.sampled_from(["2020-01-01 06:00", "01/01/2020", "20200101", "", None, "2020-13-01"])
            ),
            "mm": text(RAIN),
            "poste": text(),
        },
        ("poste",),
    )
    | tables({"AAAAMMJJ": text(DATES.map(lambda day: day.replace("-", ""))), "RR": text(RAIN)}),
    st.none() | WORDS,
    st.none() | DATES | st.text(max_size=10),
)
def test_series(table, station, day):
    found = attempt(rain_series, table, station)
    if found is None:
        return
    assert len(found.mm) == len(found.dates)
    assert (np.diff(found.dates) == np.timedelta64(1, "D")).all()
    whole(found.mm, least=0, missing=True)
    attempt(normals, found)
    cut = attempt(between, found, day, None)
    if cut is not None:
        assert len(attempt(longest_dry_spell, cut)) <= 1


@fuzzes(monthly_table)
@given(
    tables({"mois": text(VALUES | st.integers(1, 12)), "mm": text(VALUES)}, ("mois", "mm"))
    | st.lists(AMOUNTS, min_size=12, max_size=12).map(lambda mm: pd.DataFrame({"mois": range(1, 13), "mm": mm}))
)
def test_months(table):
    result = attempt(monthly_table, table)
    if result is not None:
        assert len(whole(result, least=0)) == 12


@fuzzes(building_fields, roof_yields)
@given(
    frames(
        polygons(),
        {
            "code": text(CODES),
            "usage": text(st.sampled_from(["École", "Résidentiel"]) | NAMES),
            "leger": text(st.sampled_from(["Oui", "non", "t"]) | NAMES),
        },
        ("code", "usage", "leger"),
    ),
    st.data(),
)
def test_roofs(buildings, data):
    assert set(attempt(building_fields, list(buildings.columns))) <= {
        "batiment",
        "code",
        "usage",
        "leger",
        "hauteur",
        "logements",
    }
    count = len(buildings)
    rain = data.draw(st.floats(0, 5000) | column(KNOWN_AMOUNTS | MEASURED, count, float))
    result = attempt(
        roof_yields,
        buildings,
        rain,
        COEFFICIENTS,
        USES,
        eta=data.draw(st.sampled_from([0.0, 0.9, 1.0])),
        default_coef=data.draw(st.sampled_from([0.0, 0.8, 2.0])),
        monthly_mm=data.draw(st.none() | column(AMOUNTS, 12, float)),
        slope_deg=data.draw(st.none() | column(st.floats(0, 89) | st.just(np.nan), count, float)),
        min_area=data.draw(st.sampled_from([0.0, 10.0])),
        exclude_light=data.draw(st.booleans()),
    )
    if result is None:
        return
    roofs = result.roofs
    assert set(roofs.index) <= set(buildings.index)
    whole(roofs["coef"], least=0, most=1)
    year = whole(roofs["pot_an_m3"], least=0, missing=True)
    months = roofs[list(MONTH_COLUMNS)].to_numpy(float).sum(axis=1)
    known = ~np.isnan(months)
    close(months[known], year[known], absolute=1e-9 + 1e-9 * np.nan_to_num(year).max(initial=0))


@fuzzes(size_tanks)
@given(series(), st.data())
def test_tanks(rain, data):
    count = data.draw(st.integers(0, 3))
    area, coef = (
        data.draw(column(KNOWN_AMOUNTS | MEASURED, count, float)),
        data.draw(column(st.sampled_from([0.0, 0.7, 1.0, np.nan, -1.0]), count, float)),
    )
    tank = data.draw(
        column(AMOUNTS, data.draw(st.integers(0, 4)), float)
        | column(KNOWN_AMOUNTS, count, float).map(lambda sizes: sizes[:, None])
    )
    demand = data.draw(
        column(KNOWN_AMOUNTS, count, float)
        | column(AMOUNTS, 12 * count, float).map(lambda values: values.reshape(-1, 12))
    )
    result = attempt(
        size_tanks,
        area,
        coef,
        rain,
        tank,
        demand,
        rule=data.draw(st.sampled_from(list(Rule))),
        first_flush_mm=data.draw(st.sampled_from([0.0, 1.0, 50.0, -1.0])),
        start_fill=data.draw(st.sampled_from([0.0, 0.5, 1.0])),
    )
    if result is None:
        return
    rows = result.tanks
    assert set(rows["toit"]) == set(range(count))
    for name in ("apport_m3", "fourni_m3", "deborde_m3", "retenu_an_m3", "taille_conseillee_m3"):
        whole(rows[name], least=0, missing=True)
    for name in ("efficacite", "fiabilite", "taux_debordement"):
        whole(rows[name], least=0, missing=True)
    known = rows[["apport_m3", "fourni_m3", "deborde_m3", "stocke_m3"]].astype(float).dropna()
    close(
        known["apport_m3"],
        known[["fourni_m3", "deborde_m3", "stocke_m3"]].sum(axis=1),
        absolute=1e-6
        + 1e-9 * (known.abs().max().max() if len(known) else 0)
        + 1e-9 * np.nan_to_num(tank).max(initial=0),
    )
    whole(rows["fiabilite"], least=0, most=1, missing=True)


@fuzzes(grid_values, roof_slopes)
@given(st.data(), PLACES)
def test_grids(data, place):
    left, bottom, side = place
    rows, columns = data.draw(st.integers(1, 6)), data.draw(st.integers(1, 6))
    grid = data.draw(column(st.sampled_from([0.0, 1.0, 700.0, np.nan, -20.0]), rows * columns, float)).reshape(
        rows, columns
    )
    transform = Affine(side, 0.0, left, 0.0, -side, bottom + rows * side)
    roofs, spots = data.draw(polygons(place)), data.draw(points(place))
    values = attempt(
        grid_values, np.array([spot.x for spot in spots]), np.array([spot.y for spot in spots]), Grid(grid, transform)
    )
    assert len(values) == len(spots)
    whole(values, least=-20, most=700, missing=True)
    slopes = attempt(roof_slopes, roofs, Grid(grid, transform))
    assert len(slopes) == len(roofs)
    whole(slopes, least=0, most=90, missing=True)


@fuzzes(station_values)
@given(st.data(), PLACES)
def test_stations(data, place):
    roofs, stations = data.draw(points(place)), data.draw(points(place))
    values = data.draw(column(st.sampled_from([0.0, 700.0, 900.0, np.nan]), len(stations), float))
    xy = [np.array([getattr(point, axis) for point in layer]) for layer in (roofs, stations) for axis in "xy"]
    result = attempt(station_values, *xy, values)
    if result is not None:
        whole(result, least=np.nanmin(values), most=np.nanmax(values))


TANKS = {
    "toit": real(st.integers(0, 3)),
    "taille_m3": real(KNOWN_AMOUNTS),
    "taille_conseillee_m3": real(KNOWN_AMOUNTS),
    "fourni_m3_an": real(KNOWN_AMOUNTS),
    "retenu_an_m3": real(KNOWN_AMOUNTS),
    "retenu_10j_m3": real(KNOWN_AMOUNTS),
}


@fuzzes(observatory)
@given(st.data(), NEAR_FRANCE)
def test_territories(data, place):
    kinds = data.draw(st.sampled_from([polygons(place), points(place)]))
    columns = {
        "surf_toit_m2": real(KNOWN_AMOUNTS),
        "pot_an_m3": real(KNOWN_AMOUNTS),
        "usage": text(),
        "materiau": text(),
        "coef_total": real(st.sampled_from([0.7, np.nan])),
        **(TANKS if data.draw(st.booleans()) else {}),
    }
    roofs = data.draw(frames(kinds, columns, ("usage", "materiau", "coef_total")))
    communes = data.draw(
        frames(
            polygons(place, most=3),
            {"id": text(), "nom": text(), "parent": text(), "population": real(KNOWN_AMOUNTS | MEASURED)},
            ("parent", "population"),
        )
    )
    result = attempt(
        observatory,
        roofs,
        communes,
        domestic_litres=148.0,
        retention_mm=data.draw(st.none() | st.just(10.0)),
        series=data.draw(st.none() | series()),
    )
    if result is None:
        return
    table = result.territories
    for name in ("nb_toits", "surf_toit_ha", "pot_an_m3", "regle_m3", "couverture_demande_pct"):
        whole(table[name], least=0, missing=True)
    assert table["nb_toits"].sum() <= len(roofs)
    if result.parents is not None:
        assert result.parents["nb_toits"].sum() <= table["nb_toits"].sum()
    assert result.by_class["nb_toits"].sum() == table["nb_toits"].sum()
