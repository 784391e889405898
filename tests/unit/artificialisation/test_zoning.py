"""Zones of a plan: published surfaces, what is taken off, verdicts, overlaps and holes."""

import datetime

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.artificialisation.zone_types import ages, zone_types
from aula_qgis.core.artificialisation.zoning import (
    FITS,
    SECOND_TOO_MUCH,
    SPENT,
    TOO_MUCH,
    Layers,
    plan_against_envelope,
)
from aula_qgis.core.repair import repair

PLANS = {
    "200011781_PLUi_20180101/ZONE_URBA.shp": {"u": 467.04, "au1": 35.61, "au2": 16.02, "a": 3236.20, "n": 7971.28},
    "30014_PLU_20171013/30014_ZONE_URBA_20171013.shp": {"u": 78.13, "au1": 7.31, "au2": 0, "a": 796.68, "n": 487.11},
}


def square(column, width=1):
    return shapely.box(100 * column, 0, 100 * (column + width), 100)


def zones(*kinds, shapes=None, **columns):
    shapes = shapes or [square(k) for k in range(len(kinds))]
    return gpd.GeoDataFrame({"typezone": list(kinds), **columns}, geometry=shapes, crs=2154)


def land(*states):
    return gpd.GeoDataFrame({"artif": list(states)}, geometry=[square(k) for k in range(len(states))], crs=2154)


def polygons(*shapes):
    return np.array(shapes, dtype=object)


def said(found):
    return "\n".join(str(note) for note in found.notes)


def read(file):
    ogr = pytest.importorskip("osgeo.ogr", reason="GDAL's Python is not there")

    source = ogr.Open(str(file))
    rows = [(f.GetField("TYPEZONE"), bytes(f.GetGeometryRef().ExportToWkb())) for f in source.GetLayer(0)]
    shapes = repair(shapely.force_2d(shapely.from_wkb([wkb for _, wkb in rows]))).geometry
    return gpd.GeoDataFrame({"typezone": [kind for kind, _ in rows]}, geometry=shapes, crs=2154)


@pytest.mark.parametrize("file", PLANS)
def test_real_plans_by_type(shared, file):
    plan = read(shared(f"artificialisation/plu_cnig/{file}"))
    found = plan_against_envelope(plan, Layers())
    row = found.summary.iloc[0]
    assert {kind: row[f"{kind}_ha"] for kind in PLANS[file]} == pytest.approx(PLANS[file], abs=0.005)
    assert row["au_ha"] == pytest.approx(row["au1_ha"] + row["au2_ha"])
    pairs = shapely.STRtree(plan.geometry.to_numpy()).query(plan.geometry.to_numpy(), predicate="intersects")
    pairs = pairs[:, pairs[0] < pairs[1]]
    shared_ = shapely.area(shapely.intersection(*(plan.geometry.to_numpy()[side] for side in pairs))).sum() / 1e4
    assert f"Zones overlap on {shared_:.3f}"[:20] in said(found)
    union = shapely.union_all(plan.geometry.to_numpy())
    hollow = sum(shapely.Polygon(part.exterior).area - part.area for part in shapely.get_parts(union)) / 1e4
    assert row["non_zone_ha"] == pytest.approx(hollow, abs=1e-6)


def test_types():
    kinds, notes = zone_types(
        pd.Series(["U", "AUc", "AUs", "1AU", " aus ", "AU", "Ah", "Nh", "Nd", None, "ZZ"], dtype=object)
    )
    assert kinds.tolist() == ["U", "1AU", "2AU", "1AU", "2AU", "AU", "A", "N", "N", None, None]
    assert "2 zones have a type that CNIG does not know (['NULL', 'ZZ'])" in str(notes[0])
    assert "1 zones say AU" in str(notes[1])


def test_what_is_available():
    """1 ha zones: half artificialised, a tenth under a wood and a hazard at once, a fifth under the wood alone."""
    cover = gpd.GeoDataFrame(
        {"artif": [1.0, 0.0]}, geometry=[shapely.box(0, 0, 50, 100), shapely.box(50, 0, 100, 100)], crs=2154
    )
    wood, hazard = shapely.box(70, 0, 100, 100), shapely.box(90, 0, 120, 100)
    layers = Layers(cover, polygons(wood, hazard), polygons(square(0)), polygons(shapely.box(0, 0, 100, 25)))
    row = plan_against_envelope(zones("AUc"), layers).zones.iloc[0]
    measured = {
        "artif_ha": 0.5,
        "non_artif_ha": 0.5,
        "nc_ha": 0,
        "contraint_ha": 0.3,
        "oap_ha": 1,
        "disponible_ha": 0.2,
        "dans_enveloppe_pct": 25,
    }
    assert row[list(measured)].astype(float).to_dict() == pytest.approx(measured)


def test_land_without_cover_is_not_available():
    found = plan_against_envelope(zones("AUc", "AUc", "AUc"), Layers(land(0.0, np.nan)))
    assert found.zones["disponible_ha"].tolist() == [1, 0, 0]
    assert found.zones["nc_ha"].tolist() == [0, 1, 1]
    assert "2.0 ha of the zones have no classified land cover" in said(found)
    without = plan_against_envelope(zones("AUc"), Layers())
    assert without.zones["artif_ha"].isna().all()
    assert "Without land cover" in said(without)


def test_land_cover_that_overlaps_itself_counts_once():
    cover = gpd.GeoDataFrame({"artif": [0.0, 1.0]}, geometry=[square(0), square(0)], crs=2154)
    found = plan_against_envelope(zones("U"), Layers(cover))
    assert found.zones["non_artif_ha"].tolist() == [1]
    assert "overlaps itself on 1.0 ha" in said(found)


@pytest.mark.parametrize(
    ("left", "verdict", "gap"),
    [
        (5, FITS, 2),
        (2, SECOND_TOO_MUCH, -1),
        (0.5, TOO_MUCH, -2.5),
        (0, SPENT, -3),
        (-1, SPENT, -4),
        (None, None, None),
    ],
)
def test_verdicts(left, verdict, gap):
    plan = zones("AUc", "AUs", "AU", "U")
    budget = pd.DataFrame({"id": ["A"], "reste_ha": [np.nan if left is None else left]})
    communes = gpd.GeoDataFrame({"id": ["A"], "nom": ["A"]}, geometry=[square(0, 4)], crs=2154)
    for territories in (communes, None):
        found = plan_against_envelope(plan, Layers(), territories=territories, budget=budget)
        row = found.summary.iloc[0]
        assert row["verdict"] == verdict if verdict else row["verdict"] is None
        assert gap is None or row["ecart_ha"] == gap
        assert row[["au1_disponible_ha", "au2_disponible_ha", "au_disponible_ha"]].tolist() == [1, 1, 3]


def test_nothing_open_fits_a_spent_budget():
    found = plan_against_envelope(zones("U"), Layers(), budget=pd.DataFrame({"id": ["A"], "reste_ha": [-2.0]}))
    assert found.summary.loc[0, "verdict"] == FITS


def test_by_territory_with_holes_overlaps_and_strangers():
    plan = zones("AUc", "AUs", "N", shapes=[shapely.box(50, 0, 150, 100), shapely.box(140, 0, 200, 100), square(5)])
    communes = gpd.GeoDataFrame({"id": ["A", "B"], "nom": ["Aa", "Bb"]}, geometry=[square(0), square(1, 2)], crs=2154)
    budget = pd.DataFrame({"id": ["A", "A"], "reste_ha": [1.0, 9.0]})
    found = plan_against_envelope(plan, Layers(), territories=communes, budget=budget)
    table = found.summary.set_index("id")
    assert table.loc["A", ["au1_ha", "non_zone_ha", "reste_ha", "verdict"]].tolist() == pytest.approx(
        [0.5, 0.5, 1.0, FITS]
    )
    assert table.loc["B", ["au1_ha", "au2_ha", "non_zone_ha"]].tolist() == pytest.approx([0.5, 0.6, 1.0])
    assert pd.isna(table.loc["B", "verdict"])
    for words in (
        "Zones overlap on 0.1",
        "1.5 ha lie in no zone",
        "1.0 ha of the zones lie outside",
        "repeat a territory",
        "no verdict for them",
    ):
        assert words in said(found)


def test_ages_of_2au():
    plan = zones("AUs", "AUs", "AUs", "AUc", ouverture=["20170101", "2023-06-01", "bientôt", "20000101"])
    found = plan_against_envelope(plan, Layers(), today=datetime.date(2025, 1, 1))
    assert found.zones["age_ans"].round(1).tolist()[:2] == [8.0, 1.6]
    assert "1 2AU zones (1.0 ha) are older than 6 years" in said(found)
    assert "1 2AU zones have no date" in said(found)
    assert found.summary["au2_ancien_ha"].tolist() == [1]
    dates = pd.Series(
        ["01/07/2020", datetime.date(2020, 7, 1), datetime.datetime(2020, 7, 1, 12), None, "20201345"], dtype=object
    )
    assert ages(dates, datetime.date(2021, 7, 1)).round(2).tolist()[:3] == [1, 1, 1]
    assert np.isnan(ages(dates, datetime.date(2021, 7, 1))[3:]).all()


def test_a_2au_zone_is_old_the_day_after_its_sixth_anniversary():
    """2191 and 2192 days make six years, with one leap day or two."""
    for opened, anniversary in (
        ((2018, 1, 1), (2024, 1, 1)),
        ((2016, 1, 1), (2022, 1, 1)),
        ((2016, 2, 29), (2022, 3, 1)),
    ):
        plan, day = zones("AUs", ouverture=[datetime.date(*opened)]), datetime.date(*anniversary)
        for late, old in ((-1, 0.0), (0, 0.0), (1, 1.0)):
            found = plan_against_envelope(plan, Layers(), today=day + datetime.timedelta(days=late))
            assert found.summary["au2_ancien_ha"].tolist() == [old]
            assert ("older than 6 years" in said(found)) == bool(old)
            assert (found.zones["age_ans"].iloc[0] == 6) == (late == 0)


@settings(max_examples=20)
@given(
    st.lists(st.tuples(st.floats(0, 300), st.floats(5, 200)), max_size=5),
    st.lists(st.sampled_from([0.0, 1.0, np.nan]), min_size=3, max_size=3),
)
def test_parts_make_the_whole(places, states):
    """Zone = artificialised + not + unknown; available = free − (free under constraint), by plain shapely."""
    constraints = (
        polygons(*[shapely.box(x, 10, x + width, 60) for x, width in places]) if places else np.empty(0, dtype=object)
    )
    cover = land(*states)
    found = plan_against_envelope(zones("AUc", "U", "N"), Layers(cover, constraints)).zones
    parts = found[["artif_ha", "non_artif_ha", "nc_ha"]].sum(axis=1)
    np.testing.assert_allclose(parts, found["surf_ha"])
    free = [square(k) for k, state in enumerate(states) if state == 0]
    expected = shapely.difference(shapely.union_all(free), shapely.union_all(constraints)).area / 1e4 if free else 0
    assert found["disponible_ha"].sum() == pytest.approx(expected, abs=1e-6)
