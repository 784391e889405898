"""Accessibility, catchments and the half-hour territory: published values, values by hand, identities."""

import json

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.messages import Fault
from aula_qgis.core.stations.access import Decay, Measure, accessibility, gini, palma, steps_of
from aula_qgis.core.stations.catchment import IMPUTED, Around, Shares, catchment, to_urbanise
from aula_qgis.core.stations.half_hour import categories_of, category_times, half_hour, mean_score, nearest_times
from aula_qgis.core.stations.half_hour_transit import category_times_by_transit
from aula_qgis.core.stations.modes import Mode
from aula_qgis.core.stations.network import street_network
from aula_qgis.core.stations.od import travel_times
from aula_qgis.core.stations.snapping import snap
from aula_qgis.core.stations.stops import Stations
from aula_qgis.core.stations.timetable import Timetable

from .streets import read, town

STEPS = "10:1, 20:0.68, 30:0.22"


@pytest.fixture(scope="module")
def horizonte(data):
    """Travel times, people and jobs of Belo Horizonte, and the published scores."""
    times = pd.read_csv(data / "bho_travel_matrix.csv.gz").rename(
        columns={"from_id": "de", "to_id": "vers", "travel_time": "minutes"}
    )
    land = pd.read_csv(data / "bho_land_use.csv")
    origins = land[["id"]].assign(demande=land["population"])
    return (
        times,
        origins,
        land[["id"]].assign(offre=land["jobs"]),
        json.loads((data / "bho_accessibility.json").read_text()),
    )


@pytest.mark.parametrize(
    ("name", "decay"),
    [
        ("cumulative_jobs_30", Decay(Measure.CUMULATIVE, 30)),
        ("cumulative_jobs_60", Decay(Measure.CUMULATIVE, 60)),
        *((f"gravity_exp_{beta}_jobs", Decay(Measure.EXPONENTIAL, beta=beta)) for beta in (0.5, 0.6, 0.1)),
        ("gravity_power_1_jobs", Decay(Measure.POWER, beta=1)),
        ("2sfca_binary_30", Decay(Measure.TWO_STEP, 30)),
        ("2sfca_binary_50", Decay(Measure.TWO_STEP, 50)),
        ("e2sfca_10_20_30_w1_.68_.22", Decay(Measure.ENHANCED, steps=steps_of(STEPS))),
    ],
)
def test_published_scores(horizonte, name, decay):
    times, origins, destinations, published = horizonte
    found = accessibility(times, origins, destinations, decay)
    score = pd.Series(found.scores["score"].to_numpy(), index=origins["id"])
    for cell, expected in published[name].items():
        assert round(score[cell], 4) == pytest.approx(expected, abs=1e-4)
    assert not any("add up" in str(note) for note in found.notes)


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), enhanced=st.booleans())
def test_scores_share_out_the_supply_that_has_demand(seed, enhanced):
    rng = np.random.default_rng(seed)
    people = pd.DataFrame({"id": [f"o{k}" for k in range(8)], "demande": rng.integers(0, 3, 8).astype(float)})
    doctors = pd.DataFrame({"id": [f"d{k}" for k in range(5)], "offre": rng.uniform(0, 9, 5)})
    pairs = [(o, d) for o in people["id"] for d in doctors["id"] if rng.random() < 0.4]
    if not pairs:
        return
    times = pd.DataFrame(pairs, columns=["de", "vers"]).assign(minutes=rng.uniform(0, 40, len(pairs)))
    decay = Decay(Measure.ENHANCED, steps=steps_of(STEPS)) if enhanced else Decay(Measure.TWO_STEP, 20)
    found = accessibility(times, people, doctors, decay)
    near = times[times["minutes"] <= decay.limit].merge(people, left_on="de", right_on="id")
    served = set(near.loc[near["demande"] > 0, "vers"])
    supply = doctors.loc[doctors["id"].isin(served), "offre"].sum()
    assert np.nansum(found.scores["score"] * people["demande"]) == pytest.approx(supply)
    assert not any("add up" in str(note) for note in found.notes)


def test_weights_of_the_measures():
    t = np.array([0.0, 15.0, 30.0, 31.0])
    assert Decay(Measure.CUMULATIVE, 30).weight(t).tolist() == [1, 1, 1, 0]
    assert Decay(Measure.LINEAR, 30).weight(t) == pytest.approx([1, 0.5, 0, 0])
    assert Decay(Measure.CEREMA, 15).weight(t) == pytest.approx([1, 0.5, 0.0625, 2 ** -((31 / 15) ** 2)])
    assert Decay(Measure.EXPONENTIAL, 30, beta=0.1).weight(t) == pytest.approx([1, np.exp(-1.5), np.exp(-3), 0])
    assert Decay(Measure.POWER, beta=2).weight(np.array([0.5, 2])) == pytest.approx([1, 0.25])


def test_inequality_by_hand():
    people = np.array([40.0, 50.0, 10.0])
    score = np.array([1.0, 2.0, 6.0])
    assert palma(score, people, score) == pytest.approx(6)
    # Lorenz: 40 of 200, 140 of 200, all.
    assert gini(score, people) == pytest.approx(1 - (0.4 * 0.2 + 0.5 * 0.9 + 0.1 * 1.7))
    # The richest tenth has the worst access of all.
    assert palma(score, people, -score) == pytest.approx(1 / ((10 * 6 + 30 * 2) / 40))
    assert np.isnan(gini(np.zeros(3), people))


def test_unknown_zero_and_negative_are_told_apart():
    times = pd.DataFrame({"de": ["a", "b"], "vers": ["x", "x"], "minutes": [5.0, 50.0]})
    people = pd.DataFrame({"id": ["a", "b", "c"], "demande": [1.0, np.nan, 1.0]})
    jobs = pd.DataFrame({"id": ["x", "y"], "offre": [7.0, 2.0]})
    found = accessibility(times, people, jobs, Decay(Measure.CUMULATIVE, 30))
    assert found.scores["score"].fillna(-1).tolist() == [7, 0, -1]
    said = "\n".join(map(str, found.notes))
    assert "ORIGINS: 1 rows have no DEMAND_FIELD" in said and "1 origins have no travel time" in said
    looked = accessibility(times, people, jobs, Decay(Measure.CUMULATIVE, 30), known=np.ones(3, dtype=bool))
    assert looked.scores["score"].tolist() == [7, 0, 0]
    for frame, text in (
        (people.assign(demande=-1.0), "3 values of DEMAND_FIELD are negative"),
        (people.assign(id="a"), "2 origins have the identifier"),
    ):
        with pytest.raises(Fault, match=text):
            accessibility(times, frame, jobs, Decay(Measure.CUMULATIVE, 30))
    with pytest.raises(Fault, match="No travel time joins"):
        accessibility(times, people.assign(id=["p", "q", "r"]), jobs, Decay(Measure.CUMULATIVE, 30))
    with pytest.raises(Fault, match="choose DEMAND_FIELD"):
        accessibility(times, people[["id"]], jobs, Decay(Measure.TWO_STEP, 30))


@pytest.mark.parametrize("measure", [Measure.CUMULATIVE, Measure.TWO_STEP])
def test_where_nobody_lives_there_are_scores_and_no_mean(measure):
    times = pd.DataFrame({"de": ["a", "b"], "vers": ["x", "x"], "minutes": [5.0, 50.0]})
    people = pd.DataFrame({"id": ["a", "b"], "demande": [0.0, 0.0]})
    doctors = pd.DataFrame({"id": ["x"], "offre": [7.0]})
    found = accessibility(times, people, doctors, Decay(measure, 30))
    assert found.scores["score"].tolist() == ([7, 0] if measure is Measure.CUMULATIVE else [0, 0])
    row = found.inequality.iloc[0]
    assert row["demande"] == 0 and row[["score_moyen", "score_median", "gini", "palma"]].isna().all()
    said = [str(note) for note in found.notes if note.warning]
    assert said[0].startswith("ORIGINS: DEMAND_FIELD is 0 in all rows") and "nan" not in "".join(said)
    with pytest.raises(Fault, match="DEMAND_FIELD is empty in all rows"):
        accessibility(times, people.assign(demande=np.nan), doctors, Decay(measure, 30))


def test_nothing_offered_and_nothing_in_reach_score_zero():
    nowhere = pd.DataFrame({"de": [], "vers": [], "minutes": []})
    people, doctors = pd.DataFrame({"id": ["a", "b"]}), pd.DataFrame({"id": ["x"], "offre": [7.0]})
    found = accessibility(nowhere, people, doctors, Decay(Measure.CUMULATIVE, 30), known=np.array([True, False]))
    assert found.scores["score"].fillna(-1).tolist() == [0, -1]
    times = pd.DataFrame({"de": ["a"], "vers": ["x"], "minutes": [5.0]})
    found = accessibility(times, people, doctors.assign(offre=0.0), Decay(Measure.CUMULATIVE, 30))
    assert found.scores["score"].fillna(-1).tolist() == [0, -1]
    assert any("SUPPLY_FIELD is 0 in all rows" in str(note) for note in found.notes)


@pytest.mark.parametrize("text", ["10", "10:2", "a:1", "10:1:1"])
def test_steps_that_are_not_understood(text):
    with pytest.raises(Fault, match="are not understood"):
        steps_of(text)


# Catchments


def zones(*shapes, minutes=None):
    count = len(shapes)
    return gpd.GeoDataFrame(
        {
            "gare_id": [str(k) for k in range(count)],
            "nom": [f"Gare {k}" for k in range(count)],
            "minutes": minutes or [5.0] * count,
        },
        geometry=list(shapes),
        crs=2154,
    )


def test_cells_of_libercourt_add_up(data):
    cells = read(data / "filosofi2021_200m_libercourt.gpkg")
    assert (cells["ind"] % 1 > 0).any()
    x0, y0, x1, y1 = cells.total_bounds
    middle = (x0 + x1) / 2
    halves = zones(shapely.box(x0, y0, middle, y1), shapely.box(middle, y0, x1, y1))
    found = catchment(halves, cells.rename(columns={"i_est_200": IMPUTED}), ["ind"], Around(), density=60)
    table = found.polygons
    assert len(cells) == 219
    assert table["ind"].sum() == pytest.approx(cells["ind"].sum())
    assert table["part_territoire_pct"].sum() == pytest.approx(100)
    assert found.together["ind"].tolist() == pytest.approx([cells["ind"].sum()])
    estimated = cells.loc[cells["i_est_200"] == 1, "ind"].sum()
    assert (table["part_imputee_pct"] * table["ind"]).sum() / 100 == pytest.approx(estimated)
    assert any("were estimated" in str(note) for note in found.notes)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.floats(-50, 950), st.floats(-50, 950), st.floats(1, 400)), min_size=1, max_size=5))
def test_population_by_area_share_against_each_intersection(discs):
    rng = np.random.default_rng(1)
    cells = gpd.GeoDataFrame(
        {"ind": rng.uniform(0, 50, 25)},
        geometry=[shapely.box(x, y, x + 200, y + 200) for x in range(0, 1000, 200) for y in range(0, 1000, 200)],
        crs=2154,
    )
    around = np.array([shapely.Point(x, y).buffer(r) for x, y, r in discs])
    found = Shares.of(around, cells.geometry.to_numpy()).sums(cells[["ind"]].to_numpy())[:, 0]
    slow = [
        sum(
            v * shapely.intersection(zone, cell).area / cell.area
            for v, cell in zip(cells["ind"], cells.geometry, strict=True)
        )
        for zone in around
    ]
    assert found == pytest.approx(slow)


def test_land_facilities_and_what_stations_share_by_hand():
    reach = zones(shapely.box(0, 0, 200, 100), shapely.box(100, 0, 300, 100))
    people = gpd.GeoDataFrame({"ind": [30.0]}, geometry=[shapely.box(0, 0, 300, 100)], crs=2154)
    points = gpd.GeoSeries([shapely.Point(50, 50), shapely.Point(150, 50)])
    around = Around(
        jobs=gpd.GeoDataFrame({"emplois": [3.0, np.nan]}, geometry=points, crs=2154),
        zoning=np.array([shapely.box(0, 0, 100, 100)]),
        mutable=np.array([shapely.box(50, 0, 150, 100)]),
        cycling=np.array([shapely.LineString([(0, 50), (1000, 50)])]),
        parking=gpd.GeoDataFrame({"places": [10.0, 20.0]}, geometry=points, crs=2154),
        territory=np.array([shapely.box(0, 0, 150, 100)]),
    )
    result = catchment(reach, people, ["ind"], around, density=50)
    expected = {
        "ind": [20, 20],
        "densite_hab_ha": [10, 10],
        "part_territoire_pct": [100, 5 / 15 * 100],
        "emplois": [3, 0],
        "au_ha": [1, 0],
        "mutable_ha": [1, 0.5],
        "constructible_ha": [1.5, 0.5],
        "logements_possibles": [75, 25],
        "cyclable_km": [0.2, 0.2],
        "stationnements": [30, 20],
    }
    for name, values in expected.items():
        assert result.polygons[name].tolist() == pytest.approx(values), name
    assert result.polygons["part_imputee_pct"].isna().all()
    assert result.together[["gares", "ind", "surf_ha"]].values.tolist() == [[2, 30, 3]]


def test_layers_that_are_not_given_are_unknown_and_faults_are_told():
    reach = zones(shapely.box(0, 0, 100, 100))
    people = gpd.GeoDataFrame({"ind": [5.0, np.nan]}, geometry=gpd.points_from_xy([50, 60], [50, 60]), crs=2154)
    result = catchment(reach, people, ["ind"], Around(), density=60)
    assert result.polygons["ind"].tolist() == [5]
    assert (
        result.polygons[["emplois", "au_ha", "mutable_ha", "logements_possibles", "cyclable_km", "stationnements"]]
        .isna()
        .all(axis=None)
    )
    assert any("1 rows of the population have no ind" in str(note) for note in result.notes)
    with pytest.raises(Fault, match="negative ind"):
        catchment(reach, people.assign(ind=-1.0), ["ind"], Around(), density=60)
    elsewhere = catchment(zones(shapely.box(900, 900, 950, 950)), people, ["ind"], Around(), density=60)
    assert elsewhere.polygons[["ind", "part_territoire_pct"]].values.tolist() == [[0, 0]]
    assert any("Nobody lives in any isochrone" in str(note) for note in elsewhere.notes)


def test_zones_to_urbanise():
    assert (
        to_urbanise(pd.Series(["AUc", "AUs", "1AU", " 2AUh", "U", "A", "N", "Ub", None])).tolist()
        == [True] * 4 + [False] * 5
    )


# Half-hour territory


@pytest.fixture(scope="module")
def small_town():
    network = street_network(town(12, 220, seed=2, one_way=0.3), Mode.BIKE, speed_kmh=6)
    rng = np.random.default_rng(2)
    homes = shapely.points(rng.uniform(0, 880, (25, 2)))
    shops = gpd.GeoDataFrame(
        {"categorie": np.array(["école", "gare", "pharmacie"])[rng.integers(0, 3, 12)]},
        geometry=shapely.points(rng.uniform(0, 880, (12, 2))),
        crs=2154,
    )
    return network, homes, shops


def test_the_nearest_of_each_category_against_all_pairs(small_town):
    network, homes, shops = small_town
    found, _ = category_times(network, homes, shops, minutes=8, tolerance=500)
    ways = travel_times(network, snap(network, homes, 500), snap(network, shops.geometry.to_numpy(), 500))
    table = pd.DataFrame(
        {"home": ways.origin, "kind": shops["categorie"].to_numpy()[ways.destination], "minutes": ways.seconds / 60}
    )
    table = table[table["minutes"] <= 8]
    expected = table.pivot_table("minutes", "home", "kind", "min").reindex(
        index=range(25), columns=categories_of(shops)
    )
    assert np.where(np.isinf(found), np.nan, found) == pytest.approx(expected.to_numpy(), nan_ok=True)


def test_a_shop_on_the_same_street_is_reached_without_going_round():
    street = street_network(
        gpd.GeoDataFrame(geometry=[shapely.LineString([(0, 0), (100, 0)])], crs=2154), Mode.WALK, speed_kmh=3.6
    )
    shops, homes = (snap(street, shapely.points([(x, 0) for x in places]), 1) for places in ((40, 60), (45, 99)))
    assert nearest_times(street, shops, homes) == pytest.approx([5, 39])


def test_a_train_brings_an_amenity_into_reach():
    """A street of 10 km, a train from end to end at 10:00 that takes 10 minutes, a hospital at its far end."""
    street = street_network(
        gpd.GeoDataFrame(geometry=[shapely.LineString([(0, 0), (10_000, 0)])], crs=2154), Mode.WALK, speed_kmh=3.6
    )
    homes = shapely.points([(60, 0), (9_940, 0), (5_000, 0)])
    amenities = gpd.GeoDataFrame({"categorie": ["hôpital"]}, geometry=[shapely.Point(10_000, 0)], crs=2154)
    on_foot, _ = category_times(street, homes, amenities, minutes=30, tolerance=5)
    assert on_foot[:, 0].tolist() == pytest.approx([np.inf, 1, np.inf])
    stops = pd.DataFrame(
        {"stop_id": ["a", "b"], "stop_lon": [3.0, 3.1], "stop_lat": [50.0, 50.0], "parent_station": ""}
    )
    times = Timetable(
        stops,
        pd.DataFrame(index=range(1)),
        np.zeros(2, int),
        np.array([0, 1]),
        np.array([36_000, 36_600]),
        np.array([36_000, 36_600]),
        np.array([True, False]),
        np.array([False, True]),
    )
    found, notes = category_times_by_transit(
        street,
        homes,
        amenities,
        on_foot,
        times,
        Stations(np.array([0, 1]), stops),
        None,
        shapely.points([(0, 0), (10_000, 0)]),
        np.array([35_700, 35_760, 35_820]),
        minutes=30,
        max_walk_s=600,
        change_s=120,
        tolerance=5,
    )
    # A minute to the stop, the train at 10:00; of departures 5, 4 and 3 minutes before it the median waits 4.
    assert found[:, 0].tolist() == pytest.approx([14, 1, np.inf])
    assert "2 of 2 stops" in str(notes[0])


def test_categories_scores_and_territories_by_hand():
    homes = gpd.GeoDataFrame(
        {"demande": [10.0, 30.0, 5.0]}, geometry=gpd.points_from_xy([1, 2, 9], [1, 1, 1]), crs=2154
    )
    times = {
        "marche": np.array([[10, 20, np.inf], [40, 5, 5], [np.nan] * 3]),
        "velo": np.array([[5, 10, 29], [20, 3, 3], [np.nan] * 3]),
    }
    communes = gpd.GeoDataFrame(
        {"id": ["A", "B"], "nom": ["Ailly", "Bray"]},
        geometry=[shapely.box(0, 0, 5, 5), shapely.box(5, 0, 10, 5)],
        crs=2154,
    )
    walk = half_hour(homes, {"marche": times["marche"]}, ["a", "b", "c"], [15.0, 30.0], communes)
    assert walk.origins["categories"].tolist()[:2] == [2, 2] and pd.isna(walk.origins["categories"].iloc[2])
    assert walk.origins["manquantes"].fillna("").tolist() == ["c", "a", ""]
    assert walk.origins["score"].tolist()[:2] == pytest.approx([50, 200 / 3])
    row = walk.summary.iloc[0]
    assert (row["population"], row["part_toutes_30min_pct"]) == (40, 0)
    assert row["score_moyen"] == pytest.approx((10 * 50 + 30 * 200 / 3) / 40)
    assert walk.summary["population"].tolist() == [40, 0] and np.isnan(walk.summary["score_moyen"].iloc[1])
    assert any("1 origins with 5.0 people" in str(note) for note in walk.notes)
    both = half_hour(homes, times, ["a", "b", "c"], [15.0, 30.0], communes)
    assert both.origins["categories"].tolist()[:2] == [3, 3]
    assert both.origins["cat_marche_30min"].tolist()[:2] == [2, 2] and both.origins["cat_velo_15min"].tolist()[:2] == [
        2,
        2,
    ]
    assert both.summary["part_toutes_30min_pct"].iloc[0] == 100
    assert both.by_category["part_15min_pct"].tolist() == pytest.approx([25, 100, 75])


def test_no_category_is_a_fault_and_territories_without_homes_have_none():
    homes = gpd.GeoDataFrame(geometry=[shapely.Point(1, 1)], crs=2154)
    with pytest.raises(Fault, match="No amenity has a category"):
        half_hour(homes, {"marche": np.empty((1, 0))}, [], [15.0])
    far = gpd.GeoDataFrame({"id": ["A"], "nom": ["A"]}, geometry=[shapely.box(50, 50, 60, 60)], crs=2154)
    found = half_hour(homes, {"marche": np.array([[5.0]])}, ["a"], [15.0], far)
    row = found.summary.iloc[0]
    assert (row["origines"], row["population"]) == (0, 0) and np.isnan(row["score_moyen"])
    assert [str(note) for note in found.notes if note.warning] == [
        "No origin lies in any territory: check that both layers cover the same area."
    ]


@pytest.mark.parametrize(
    ("people", "minutes", "said"),
    [
        ([1.0, 3.0], [[10.0], [np.inf]], "mean score 25.0 of 100"),
        ([0.0, 0.0], [[10.0], [np.inf]], "nobody lives in the homes on the network"),
        ([0.0, 5.0], [[10.0], [np.nan]], "nobody lives in the homes on the network"),
        ([1.0, 3.0], [[np.nan], [np.nan]], "no home is on the network"),
    ],
)
def test_the_half_hour_in_one_sentence(people, minutes, said):
    homes = gpd.GeoDataFrame({"demande": people}, geometry=shapely.points([(0, 0), (1, 0)]), crs=2154)
    note = mean_score(homes, half_hour(homes, {"walk": np.array(minutes)}, ["école"], [30.0]), 30)
    assert said in str(note) and "nan" not in str(note)
    assert note.warning == ("mean score 25" not in said)
