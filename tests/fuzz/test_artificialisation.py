"""Layers and tables of any kind through the methods of artificialisation."""

import datetime
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from hypothesis import example, given
from hypothesis import strategies as st

from aula_qgis.core.artificialisation.balance import balance, balance_changes
from aula_qgis.core.artificialisation.consumption import codes, from_long, from_wide, names, numbers, wide_fields
from aula_qgis.core.artificialisation.efficiency import (
    checked_figures,
    efficiency,
    missing_figures,
    refuse_unidentified,
)
from aula_qgis.core.artificialisation.envelope import urban_envelope
from aula_qgis.core.artificialisation.figures import Periods
from aula_qgis.core.artificialisation.flags import artificialised
from aula_qgis.core.artificialisation.indicators import proliferation, sprawl_of_cells, sprawl_of_polygons, sprawl_table
from aula_qgis.core.artificialisation.land_cover import HA, classify, exempt, from_direction
from aula_qgis.core.artificialisation.nomenclature import Nomenclature, Regime, change_fields, code_fields, tidy_code
from aula_qgis.core.artificialisation.targets import has_plan
from aula_qgis.core.artificialisation.thresholds import apply_thresholds
from aula_qgis.core.artificialisation.trajectory import trajectory
from aula_qgis.core.artificialisation.zoning import Layers, plan_against_envelope

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
    polygons,
    real,
    tables,
    text,
)
from .test_geometry import VALUES, tolerance

NOMENCLATURES = Path(__file__).resolve().parents[2] / "resources" / "nomenclatures"
TABLES = {
    name: Nomenclature(name, regime, pd.read_csv(NOMENCLATURES / file, dtype=str))
    for name, file, regime in (
        ("ocsge", "ocsge_r101.csv", Regime.ARTIFICIALISATION),
        ("enaf", "ocs2d_enaf.csv", Regime.ENAF),
        ("ocs2d", "ocs2d_r101_unofficial.csv", Regime.ARTIFICIALISATION),
    )
}


def some_codes(title: str, axis: str) -> st.SearchStrategy:
    leaves = sorted(set(TABLES[title].table[axis]))
    return (
        st.sampled_from([leaf for leaf in leaves for _ in range(2)])
        | st.sampled_from(leaves).map(lambda code: code.rpartition(".")[0])
        | NAMES
    )


@st.composite
def covers(draw, geometry: np.ndarray, title: str, envelope: np.ndarray | None = None):
    """A classified land cover of these polygons."""
    count = len(geometry)
    poste = draw(st.none() | column(st.sampled_from(["1", "2", "3.0", "5", None, ""]), count))
    cs, us = (draw(column(some_codes(title, axis), count)) for axis in ("cs", "us"))
    return attempt(classify, geometry, cs, us, TABLES[title], envelope=envelope, poste_4p=poste)


def territories(place) -> st.SearchStrategy[gpd.GeoDataFrame]:
    return frames(polygons(place, most=4), {"id": text(), "nom": text(), "parent": text()}, optional=("parent",))


@fuzzes(classify, exempt, apply_thresholds)
@given(st.data(), NEAR_FRANCE, st.sampled_from(sorted(TABLES)))
def test_classification(data, place, title):
    geometry, perimeter = data.draw(polygons(place)), data.draw(polygons(place))
    cover = data.draw(covers(geometry, title, data.draw(st.none() | polygons(place))))
    assert len(cover.consumed) == len(geometry)
    assert np.isin(cover.consumed[~np.isnan(cover.consumed)], (0, 1)).all()
    assert len(cover.frame()) == len(geometry)
    if cover.regime is Regime.ENAF:
        return
    cut = attempt(exempt, cover, perimeter)
    assert set(cut.row) == set(range(len(geometry)))
    close(shapely.area(cut.geometry).sum(), shapely.area(geometry).sum(), absolute=tolerance(geometry, perimeter))
    settled = attempt(apply_thresholds, cut, data.draw(AMOUNTS), data.draw(AMOUNTS))
    np.testing.assert_array_equal(np.isnan(settled.consumed), np.isnan(cut.consumed))


@fuzzes(from_direction)
@given(
    polygons(most=4).flatmap(
        lambda shapes: st.tuples(
            st.just(shapes), column(st.sampled_from([1, -1, 0, "1", "-1", "", None, "x", np.nan, 1e9]), len(shapes))
        )
    )
)
def test_directions(layer):
    result = attempt(from_direction, *layer)
    if result is not None:
        np.testing.assert_array_equal(np.isnan(result[0].consumed), np.isnan(result[1].consumed))


STOCKS = ("artif_t0_ha", "artif_t1_ha", "artif_nette_ha", 1), ("enaf_t0_ha", "enaf_t1_ha", "conso_nette_ha", -1)


def check_account(account, given_territories, slack_ha: float, stocks: bool) -> None:
    table = account.territories
    assert set(table["id"]) == set(given_territories["id"])
    whole(table["surf_ha"], least=0)
    start, end, net, sign = STOCKS[account.regime is Regime.ENAF]
    whole(table[net], missing=False)
    for name in ("nc_ha", "sous_seuil_ha"):
        whole(table[name], least=0)
        assert (table[name] <= table["surf_ha"] + slack_ha).all()
    if stocks:
        whole(table["couvert_pct"], least=0)
        assert (table["couvert_pct"] * table["surf_ha"] / 100 <= table["surf_ha"] + slack_ha).all()
        close(sign * (table[end] - table[start]), table[net], absolute=slack_ha)
        if account.regime is Regime.ARTIFICIALISATION:
            whole(table["artif_pct"], least=0, most=100, missing=True)
    assert (account.flows["surf_m2"] > 0).all()
    gross = "artif_brute_ha" if account.regime is Regime.ARTIFICIALISATION else "conso_enaf_ha"
    flux = account.flows[account.flows["flux"].isin(("artificialisation", "consommation_enaf"))]
    close(flux["surf_m2"].sum() / HA, table[gross].sum(), absolute=slack_ha)
    whole(account.matrix["surf_ha"], least=0)
    if account.parents is not None:
        named = table["parent"].notna()
        close(account.parents["surf_ha"].sum(), table["surf_ha"][named].sum(), absolute=slack_ha)


@fuzzes(balance)
@given(st.data(), PLACES, st.sampled_from(sorted(TABLES)), st.sampled_from([0.0, 1.0, 1e4]), st.integers(-1, 10))
def test_balance(data, place, title, least, years):
    layers = [data.draw(polygons(place))]
    layers.append(data.draw(st.just(layers[0]) | polygons(place)))
    before, after = (data.draw(covers(layer, title)) for layer in layers)
    zones = data.draw(territories(place))
    account = attempt(balance, before, after, zones, years=years, min_change=least)
    if account is not None:
        check_account(account, zones, tolerance(*layers, zones.geometry.to_numpy()) / HA, True)


@fuzzes(balance_changes)
@given(st.data(), PLACES, st.sampled_from(sorted(TABLES)), st.none() | st.tuples(AMOUNTS, AMOUNTS))
def test_balance_of_changes(data, place, title, thresholds):
    geometry = data.draw(polygons(place))
    before, after = (data.draw(covers(geometry, title)) for _ in range(2))
    zones = data.draw(territories(place))
    account = attempt(
        balance_changes, before, after, zones, years=3, thresholds=None if title == "enaf" else thresholds
    )
    if account is not None:
        check_account(account, zones, tolerance(geometry, zones.geometry.to_numpy()) / HA, False)


FIELDS = (
    st.sampled_from(
        [
            "naf11art12",
            "NAF09ART10",
            "art11hab12",
            "art11act12",
            "naf11art21",
            "idcom",
            "cs_2018",
            "CODE_CS",
            "us",
            "usage2015",
            "cs_avant",
            "CS",
        ]
    )
    | WORDS
)


@fuzzes(tidy_code, code_fields, change_fields, wide_fields, codes, names, numbers, has_plan)
@given(
    st.lists(FIELDS, max_size=8),
    st.lists(VALUES, max_size=6),
    st.lists(NAMES, max_size=6),
    st.sampled_from(["CS", "US"]),
    st.none() | st.integers(1900, 2100),
)
@example([], ["inf"], [], "CS", None)
def test_fields(fields, values, texts, axis, year):
    for found in (attempt(code_fields, fields, year), attempt(change_fields, fields)):
        assert set(found) - {None} <= set(fields)
    total, uses = attempt(wide_fields, fields)
    assert {*total.values(), *(name for each in uses.values() for name in each.values())} <= set(fields)
    for value in values:
        assert tidy_code(tidy_code(value, axis), axis) == tidy_code(value, axis)
    column_ = pd.Series(texts, dtype=object, name="champ")
    for function in (codes, names, has_plan):
        assert len(attempt(function, column_)[0]) == len(texts)
    found = attempt(numbers, pd.Series(values, dtype=object), "champ")
    if found is not None:
        assert len(found) == len(values)
        whole(found, missing=True)


PERIODS = Periods(2011, 2012, 2013, 2015)
WIDE = {year: f"naf{year - 2000}art{year - 1999}" for year in range(2011, 2016)}
BY_USE = {"habitat": {2011: "art11hab12", 2013: "art13hab14"}, "inconnu": {2012: "art12inc13"}}
IDS = st.sampled_from(["A", "B", "C", "D", "E", "1001", "01002", "EPCI_1", "1", ""]) | NAMES


@st.composite
def consumptions(draw):
    unit = draw(st.sampled_from(["m2", "ha"]))
    amounts = draw(st.sampled_from([AMOUNTS, KNOWN_AMOUNTS, MEASURED]))
    if draw(st.booleans()):
        last = draw(st.integers(2012, 2015))
        total = {year: name for year, name in WIDE.items() if year <= last}
        fields = {
            name: real(amounts)
            for name in (*total.values(), *(name for each in BY_USE.values() for name in each.values()))
        }
        table = draw(tables({"id": text(IDS), **fields}, least=1))
        return attempt(from_wide, table, total, BY_USE, unit), table
    table = draw(
        tables(
            {
                "id": text(IDS),
                "annee": real(st.integers(2011, 2015) | MEASURED),
                "valeur": real(amounts),
                "habitat": real(amounts),
            },
            ("habitat",),
            least=1,
            most=9,
        )
    )
    return attempt(from_long, table, unit), table


GIVEN = {
    "id": text(IDS),
    "surf_ha": real(KNOWN_AMOUNTS | MEASURED),
    "motif": text(),
    "annee": real(st.integers(2010, 2017) | MEASURED),
    "taux": real(st.floats(-1, 101) | MEASURED),
}


def given_table(*fields: str) -> st.SearchStrategy:
    return st.none() | tables({"id": GIVEN["id"], **{name: GIVEN[name] for name in fields}}, ("motif",), most=3)


@fuzzes(from_wide, from_long, trajectory)
@given(
    st.data(),
    consumptions(),
    st.floats(-1, 101),
    given_table("taux"),
    given_table("surf_ha", "motif"),
    given_table("annee", "surf_ha", "motif"),
    st.booleans(),
)
def test_trajectory(data, read, rate, rates, envelopes, deductions, guarantee):
    found, table = read
    if found is None:
        return
    assert found.flows.shape == (len(found.ids), len(found.years))
    assert list(table["id"].iloc[found.rows]) == list(found.ids)
    whole(found.flows, least=0, missing=True)
    count = len(found.ids)
    zones = pd.DataFrame({"id": found.ids, "nom": found.ids})
    for name, values, kind in (
        ("parent", IDS, object),
        ("plan", st.sampled_from([0.0, 1.0, np.nan]), float),
        ("deleguees", KNOWN_AMOUNTS | MEASURED, float),
        ("taux", GIVEN["taux"][0], float),
    ):
        if data.draw(st.booleans()):
            zones[name] = data.draw(column(values, count, kind))
    result = attempt(
        trajectory,
        found,
        zones,
        PERIODS,
        rate=rate,
        rates=rates,
        envelopes=envelopes,
        deductions=deductions,
        guarantee=guarantee,
    )
    if result is None:
        return
    rows = result.territories
    assert list(rows["id"]) == list(found.ids)
    for name in (
        "conso_ref_ha",
        "enveloppe_ha",
        "plafond_ha",
        "deduit_ha",
        "conso_depuis_ha",
        "rythme_ha_an",
        "projection_ha",
        "part_consommee_pct",
    ):
        whole(rows[name], least=0, missing=True)
    left = rows[["plafond_ha", "conso_depuis_ha", "deduit_ha", "reste_ha"]].astype(float).dropna()
    close(
        left["plafond_ha"] - left["conso_depuis_ha"] + left["deduit_ha"],
        left["reste_ha"],
        absolute=1e-6 * (1 + left.abs().max().max()) if len(left) else 0,
    )
    whole(rows["annee_epuisement"].astype(float), least=PERIODS.target_start, most=PERIODS.target_end, missing=True)
    if result.parents is not None:
        assert result.parents["communes"].sum() == rows["parent"].notna().sum()


@fuzzes(urban_envelope)
@given(
    polygons(),
    st.sampled_from([0.1, 1.0, 50.0, 1e4]),
    st.sampled_from([0.0, 1e-4, 10.0]),
    st.integers(0, 3),
    st.sampled_from([0.0, 1e3]),
)
@example(np.array([shapely.box(0, 0, 1e6, 1e6)], dtype=object), 0.1, 0.0, 0, 0.0)
def test_envelope(buildings, distance, least, fewest, holes):
    result = attempt(
        urban_envelope,
        gpd.GeoSeries(buildings, crs=2154),
        distance,
        min_area=least,
        min_buildings=fewest,
        fill_holes=holes,
    )
    frame = result.frame
    whole(frame["surf_ha"], least=least)
    assert (frame["nb_batiments"] >= fewest).all()
    assert frame["nb_batiments"].sum() <= len(buildings)
    assert frame["surf_ha"].is_monotonic_decreasing
    assert shapely.is_valid(frame.geometry.to_numpy()).all()


PEOPLE = [f"{name}_{date}" for name in ("area", "pop", "households", "jobs") for date in (0, 1)]


@fuzzes(checked_figures, missing_figures, refuse_unidentified)
@given(
    tables(
        {"id": text(), **{name: text(WORDS | st.sampled_from(["1,5", "", "-1", None])) for name in PEOPLE}},
        tuple(PEOPLE[2:]),
    )
)
def test_figures_of_territories(table):
    attempt(refuse_unidentified, table["id"])
    figures = attempt(checked_figures, table, {name: name for name in table if name != "id"}, 1e4)
    if figures is not None:
        assert len(figures) == len(table)
        whole(figures, least=0, missing=True)
        attempt(missing_figures, efficiency(figures, 6), figures)


@fuzzes(efficiency)
@given(tables({name: real(KNOWN_AMOUNTS) for name in PEOPLE}, tuple(PEOPLE[2:])), st.integers(1, 200))
def test_efficiency(table, years):
    result = attempt(efficiency, table, years)
    assert len(result) == len(table)
    whole(result, missing=True)


@fuzzes(proliferation)
@given(st.lists(st.tuples(st.floats(0, 1), KNOWN_AMOUNTS, KNOWN_AMOUNTS), max_size=5))
def test_proliferation(rows):
    share, dispersion, uptake = np.array(rows, dtype=float).reshape(-1, 3).T
    result = attempt(proliferation, share, dispersion, uptake)
    whole(result, least=0, missing=True)


@fuzzes(sprawl_of_polygons, sprawl_of_cells, sprawl_table)
@given(st.data(), NEAR_FRANCE, st.sampled_from([60.0, 300.0]))
def test_sprawl(data, place, side):
    zones, built = data.draw(polygons(place, most=3)), data.draw(polygons(place, most=3))
    found = attempt(sprawl_of_polygons, zones, built, side)
    area = shapely.area(zones)
    whole(found.built, least=0)
    assert (found.built <= area * (1 + 1e-9) + tolerance(zones, built)).all()
    whole(found.dispersion, least=0, missing=True)
    amounts = column(KNOWN_AMOUNTS, len(zones), float)
    named = data.draw(st.sampled_from([("pop_1", "jobs_1"), ()]))
    figures = pd.DataFrame({name: data.draw(amounts) for name in named}, index=range(len(zones)))
    table, _ = attempt(sprawl_table, zones, data.draw(st.sampled_from([found, None])), figures)
    assert len(table) == len(zones)
    whole(table, least=0, missing=True)
    cells = data.draw(column(st.booleans(), 12, bool)).reshape(3, 4)
    found = attempt(sprawl_of_cells, zones, cells, (place[0], place[1] + 3 * side), side)
    whole(found.built, least=0, most=12 * side**2)
    np.testing.assert_array_equal(np.isnan(found.dispersion), found.built == 0)


DAYS = st.sampled_from(
    [
        "20180101",
        "2018-01-01",
        "01/01/2018",
        "20181301",
        "",
        "n/a",
        None,
        "99999999",
        datetime.date(2020, 2, 29),
        datetime.datetime(2010, 1, 1),
    ]
)
KINDS = st.sampled_from(["U", "AUc", "AUs", "AU", "1AU", "2AU", "A", "N", "Nh", None, "", "X"])


@fuzzes(plan_against_envelope)
@given(st.data(), PLACES, st.booleans())
def test_zoning(data, place, located):
    zones = data.draw(frames(polygons(place), {"typezone": text(KINDS), "ouverture": text(DAYS)}, ("ouverture",)))
    cover = data.draw(st.none() | frames(polygons(place), {"artif": real(st.sampled_from([0.0, 1.0, np.nan]))}))
    nothing = st.just(np.empty(0, dtype=object))
    layers = Layers(
        cover,
        data.draw(nothing | polygons(place)),
        data.draw(nothing | polygons(place, most=2)),
        data.draw(st.none() | polygons(place)),
    )
    communes = data.draw(territories(place)) if located else None
    budget = data.draw(st.none() | tables({"id": text(), "reste_ha": real()}))
    result = attempt(
        plan_against_envelope,
        zones,
        layers,
        territories=communes,
        budget=budget,
        today=data.draw(st.none() | st.just(datetime.date(2024, 1, 1))),
    )
    if result is None:
        return
    every = [
        zones.geometry.to_numpy(),
        layers.constraints,
        layers.programmed,
        *(() if cover is None else (cover.geometry.to_numpy(),)),
        *(() if communes is None else (communes.geometry.to_numpy(),)),
    ]
    slack = tolerance(*every) / HA
    table = result.zones
    assert len(table) == len(zones)
    for name in ("surf_ha", "contraint_ha", "oap_ha", "disponible_ha"):
        whole(table[name], least=0)
        assert (table[name] <= table["surf_ha"] + slack).all()
    whole(table["dans_enveloppe_pct"], least=0, missing=True)
    known = table[["artif_ha", "non_artif_ha", "nc_ha", "surf_ha"]].astype(float).dropna()
    close(known[["artif_ha", "non_artif_ha", "nc_ha"]].sum(axis=1), known["surf_ha"], absolute=slack)
    whole(result.summary["non_zone_ha"], least=0)
    assert set(result.summary["verdict"]) <= {"compatible", "2AU en trop", "1AU en trop", "budget epuise", None}


@fuzzes(artificialised)
@given(st.lists(VALUES | st.sampled_from([1, 0, "artif", "non artif"]), max_size=5))
def test_flags(values):
    found = attempt(artificialised, pd.Series(values, dtype=object), "artif")
    if found is not None:
        assert found.isin((0, 1)).eq(found.notna()).all()
