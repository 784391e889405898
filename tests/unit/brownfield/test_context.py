"""Criteria around sites: each distance and each overlap against a plain computation, site by site."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.brownfield.context import Around, context, nearest, overlaps
from aula_qgis.core.brownfield.known import completed, completeness, known_criteria
from aula_qgis.core.brownfield.surroundings import CRITERIA, DISTANCES, NEIGHBOURS, NUMBERS, OPTIONAL, ZONES
from aula_qgis.core.messages import Cancelled

pytestmark = pytest.mark.filterwarnings("ignore:invalid value encountered in intersection")
LEVELS = ["Faible", "Moyen", "Fort"]


def sites_of(*shapes, ids=None):
    ids = [f"s{n}" for n in range(len(shapes))] if ids is None else ids
    return gpd.GeoDataFrame({"id": pd.Series(ids, dtype=object)}, geometry=np.array(shapes, dtype=object), crs=2154)


def zones(kinds, *places, side=100.0, name="zones"):
    return Around(
        name,
        np.array([shapely.box(x, y, x + side, y + side) for x, y in places], dtype=object),
        np.array(kinds, dtype=object),
    )


def points(*places, name="points"):
    return Around(name, shapely.points(np.array(places, dtype=float)))


def one(criterion, sites, **around):
    return context(sites, around).criteria[criterion].tolist()


@pytest.fixture(scope="module")
def scene(ardennes):
    """The 164 polygons, and layers made around them."""
    drawn = ardennes[1]
    rng = np.random.default_rng(4)
    west, south, east, north = drawn.total_bounds

    def spots(count):
        return np.c_[rng.uniform(west, east, count), rng.uniform(south, north, count)]

    around = {
        name: Around(name, shapely.points(spots(300)))
        for name in ("MOTORWAY_EXITS", "TRANSIT_STOPS", "SUBSTATIONS", "TOWN_HALLS", "SHOPS", "CAVITIES", "ICPE")
    }
    around["HEAT_NETWORK"] = Around(
        "chaleur", np.array([shapely.LineString(spots(2)) for _ in range(40)], dtype=object)
    )
    around["SIS"] = Around("sis", shapely.buffer(shapely.points(spots(60)), 800))
    kinds = {
        "CLAY": LEVELS,
        "MINING_HAZARD": ["faible", "moyen", "fort"],
        "ZONING": ["U", "AUc", "A", "N"],
        "FLOOD": ["x"],
    }
    for name, words in kinds.items():
        shapes = shapely.buffer(shapely.points(spots(120)), rng.uniform(300, 4000, 120))
        around[name] = Around(name, shapes, np.array(words * (120 // len(words)), dtype=object))
    around["BUILDINGS"] = Around(
        "bati",
        shapely.buffer(shapely.points(drawn.geometry.centroid.x, drawn.geometry.centroid.y), 20, cap_style="square"),
    )
    sites = drawn[["site_id", "geometry"]].rename(columns={"site_id": "id"})
    return sites, around, context(sites, around).criteria


@pytest.mark.parametrize("rule", DISTANCES, ids=lambda rule: rule.criterion)
def test_distances_equal_the_smallest_of_all(scene, rule):
    sites, around, found = scene
    plain = [min(shapely.distance(shape, around[rule.layer].geometry)) / rule.metres for shape in sites.geometry]
    assert found[rule.criterion].to_numpy() == pytest.approx(plain, abs=1e-9)
    assert found[f"source_{rule.criterion}"].str.startswith(around[rule.layer].name).all()


@pytest.mark.parametrize("rule", NEIGHBOURS, ids=lambda rule: rule.criterion)
def test_neighbours_equal_a_count_in_the_radius(scene, rule):
    sites, around, found = scene
    for row, shape in enumerate(sites.geometry):
        distances = [min(shapely.distance(shape, around[layer].geometry)) for layer in rule.layers]
        expected = rule.words[0] if any(d <= r for d, r in zip(distances, rule.radii, strict=True)) else rule.words[1]
        assert found.loc[row, rule.criterion] == expected
        assert found.loc[row, list(rule.measures)].tolist() == pytest.approx(distances, abs=1e-9)
    assert set(found[rule.criterion]) == set(rule.words)


@pytest.mark.parametrize(
    ("criterion", "layer", "ranked", "absent", "share"),
    [
        (
            "risqueRetraitGonflementArgile",
            "CLAY",
            [("Fort", "fort"), ("Moyen", "faible-ou-moyen"), ("Faible", "faible-ou-moyen")],
            "aucun",
            "part_argile_pct",
        ),
        (
            "aleaMinier",
            "MINING_HAZARD",
            [("fort", "fort"), ("moyen", "moyen"), ("faible", "faible")],
            "aucun",
            "part_alea_minier_pct",
        ),
        ("risqueInondation", "FLOOD", [("x", "oui")], "non", "part_inondation_pct"),
    ],
)
def test_hazards_equal_the_strongest_that_is_there(scene, criterion, layer, ranked, absent, share):
    sites, around, found = scene
    zone, classes = around[layer], dict(ranked)
    for row, shape in enumerate(shapely.make_valid(sites.geometry.to_numpy())):
        shared = shapely.area(shapely.intersection(shape, zone.geometry))
        there = [classes[kind] for kind, area in zip(zone.kind, shared, strict=True) if area > 1e-4]
        expected = next((name for _, name in ranked if name in there), absent)
        assert found.loc[row, criterion] == expected
        total = sum(area for kind, area in zip(zone.kind, shared, strict=True) if classes[kind] == expected)
        assert found.loc[row, share] == pytest.approx(min(100, 100 * total / shape.area), abs=1e-6)


def test_the_zone_of_the_plan_is_the_one_that_covers_most(scene):
    sites, around, found = scene
    names = {"U": "zone-urbaine-u", "AUc": "zone-a-urbaniser-au", "A": "zone-agricole-a", "N": "zone-naturelle-n"}
    zone = around["ZONING"]
    for row, shape in enumerate(shapely.make_valid(sites.geometry.to_numpy())):
        shared = pd.Series(shapely.area(shapely.intersection(shape, zone.geometry))).groupby(zone.kind).sum()
        told = found.loc[row, "zonageReglementaire"]
        assert told == names[shared.idxmax()] if shared.max() > 1e-4 else pd.isna(told)


def test_surfaces(scene):
    sites, around, found = scene
    whole = shapely.make_valid(sites.geometry.to_numpy())
    assert found["surfaceSite"].to_numpy() == pytest.approx(shapely.area(whole))
    plain = [shapely.area(shapely.intersection(shape, around["BUILDINGS"].geometry)).sum() for shape in whole]
    assert found["surfaceBati"].to_numpy() == pytest.approx(plain, abs=1e-6)


def test_what_has_no_layer_is_not_known(scene):
    sites, _, _ = scene
    result = context(sites, {})
    assert result.measured == ("surfaceSite",)
    whole = completeness(result.criteria, sites)
    assert set(whole.columns) >= set(CRITERIA)
    assert whole[[name for name in CRITERIA if name != "surfaceSite"]].isna().all(axis=None)
    assert (whole["nb_criteres"] == 1).all() and whole["completude_pct"].iloc[0] == pytest.approx(100 / 32)
    assert whole[list(NUMBERS)].dtypes.map(lambda kind: kind.kind).eq("f").all()


def test_the_criteria_are_those_of_the_matrices(shared):
    tables = shared("brownfield/mutability_oracle_v1.11.csv").parents[2] / "tables"
    assert list(dict.fromkeys(pd.read_csv(tables / "mutability_matrix_v1.19_derived.csv")["criterion"])) == list(
        CRITERIA
    )
    matrix = pd.read_csv(tables / "mutability_matrix_v1.19_derived.csv")
    for zone in ZONES:
        if zone.criterion not in OPTIONAL:
            mine = {name for _, name in zone.words} | {zone.other, zone.absent} - {None}
            assert mine - {None} <= set(matrix.loc[matrix["criterion"] == zone.criterion, "value"]), zone.criterion


# Classes


@pytest.mark.parametrize(
    ("layer", "criterion", "kinds", "expected"),
    [
        ("NATURE", "zonageEnvironnemental", ["ZNIEFF de type 1", "Natura 2000 - ZSC"], "natura-2000"),
        ("NATURE", "zonageEnvironnemental", ["ZNIEFF de type 1", "Réserve naturelle"], "reserve-naturelle"),
        ("HERITAGE", "zonagePatrimonial", ["AC2", "Abords de monument historique"], "perimetre-abf"),
        ("HERITAGE", "zonagePatrimonial", ["Site classé"], "site-inscrit-classe"),
        ("HERITAGE", "zonagePatrimonial", [None], "perimetre-abf"),
        ("GREEN_BLUE", "trameVerteEtBleue", ["Corridor à restaurer", "Corridor"], "corridor-a-restaurer"),
        ("GREEN_BLUE", "trameVerteEtBleue", ["corridor", "Réservoir de biodiversité"], "reservoir-biodiversite"),
        ("ZAER", "zoneAccelerationEnr", ["éolien"], "oui"),
        ("ZAER", "zoneAccelerationEnr", ["SOLAIRE_PV_OMBRIERE", "éolien"], "oui-solaire-pv-ombriere"),
        ("ZAER", "zoneAccelerationEnr", ["zone d'exclusion"], "exclusion"),
        ("CLAY", "risqueRetraitGonflementArgile", ["2", "1"], "faible-ou-moyen"),
        ("CLAY", "risqueRetraitGonflementArgile", ["Exposition moyenne", "3"], "fort"),
        ("CLAY", "risqueRetraitGonflementArgile", ["bleu"], None),
        ("ZONING", "zonageReglementaire", ["Ah"], "zone-agricole-a"),
        ("ZONING", "zonageReglementaire", ["1AUx"], "zone-a-urbaniser-au"),
        ("ZONING", "zonageReglementaire", ["ZCa"], "zone-vocation-activites"),
        ("ZONING", "zonageReglementaire", ["02"], "zone-vocation-activites"),
        ("ZONING", "zonageReglementaire", ["ZnC"], "secteur-non-ouvert-a-la-construction"),
        ("ZONING", "zonageReglementaire", ["RNU"], "secteur-reglement-urbanisme"),
        ("QPV", "siteEnQpv", ["x"], "true"),
    ],
)
def test_classes(layer, criterion, kinds, expected):
    where = [(0, 0)] * len(kinds)
    found = context(sites_of(shapely.box(10, 10, 20, 20)), {layer: zones(kinds, *where)})
    assert found.criteria[criterion].tolist() == [expected]
    assert bool(found.notes) == (expected is None)


@pytest.mark.parametrize("zone", ZONES, ids=lambda zone: zone.criterion)
def test_outside_every_zone_is_absent_not_unknown(zone):
    around = {zone.layer: zones([zone.words[0][1] if zone.words else "x"], (9e5, 0))}
    assert one(zone.criterion, sites_of(shapely.box(0, 0, 10, 10)), **around) == [zone.absent]


def test_far_away_is_the_farthest_class_by_its_distance():
    site = sites_of(shapely.box(0, 0, 10, 10))
    found = context(
        site, {"MOTORWAY_EXITS": points((50_010, 0)), "SHOPS": points((50_010, 0)), "TRANSIT_STOPS": points((3_010, 0))}
    ).criteria
    assert found.loc[0, ["distanceAutoroute", "distanceTransportCommun"]].tolist() == [50.0, 3000.0]
    assert found.loc[0, "proximiteCommercesServices"] == "false"


@pytest.mark.parametrize(
    ("metres", "state", "expected"),
    [
        (999, "bon", "moins-1km-bon-etat"),
        (999, "Mauvais", "moins-1km-mauvais-etat"),
        (999, None, "moins-1km-mauvais-etat"),
        (1000, "bon", "plus-1km"),
    ],
)
def test_sidings(metres, state, expected):
    layer = Around("ite", shapely.points([[10 + metres, 5]]), np.array([state], dtype=object))
    assert one("distanceIte", sites_of(shapely.box(0, 0, 10, 10)), SIDINGS=layer) == [expected]


def test_radii_include_their_end():
    site = sites_of(shapely.box(0, 0, 10, 10))
    assert one("siteEnCentreVille", site, TOWN_HALLS=points((1010, 5))) == ["true"]
    assert one("siteEnCentreVille", site, TOWN_HALLS=points((1010.01, 5))) == ["false"]


def test_one_of_two_layers_of_technological_risks():
    site = sites_of(shapely.box(0, 0, 10, 10))
    near, far = points((400, 0)), points((4000, 0))
    assert one("presenceRisquesTechnologiques", site, ICPE=far, SIS=near) == ["true"]
    assert one("presenceRisquesTechnologiques", site, ICPE=far) == ["false"]


# Parcels, points, no geometry


def test_the_largest_parcel_decides_where_the_method_says_so():
    site = sites_of(shapely.box(0, 0, 100, 100))
    parcels = Around("parcelles", np.array([shapely.box(0, 0, 30, 100), shapely.box(30, 0, 200, 100)], dtype=object))
    clay = zones(["fort", "faible"], (-70, 0), (30, 0))
    kept = context(site, {"CLAY": clay, "PARCELS": parcels}).criteria
    assert kept.loc[0, "risqueRetraitGonflementArgile"] == "faible-ou-moyen" and kept.loc[
        0, "part_argile_pct"
    ] == pytest.approx(100)
    assert kept.loc[0, "nb_parcelles"] == 2 and kept.loc[0, "surfaceSite"] == 10_000
    assert one("risqueRetraitGonflementArgile", site, CLAY=clay) == ["fort"]
    mining = {"MINING_HAZARD": clay, "PARCELS": parcels}
    assert context(site, mining).criteria.loc[0, "aleaMinier"] == "fort"


def test_rows_of_one_site_are_measured_as_one():
    rows = sites_of(
        shapely.box(0, 0, 10, 10), shapely.box(10, 0, 110, 10), shapely.box(500, 0, 510, 10), ids=["a", "a", "b"]
    )
    result = context(rows, {"TOWN_HALLS": points((1110, 5)), "FLOOD": zones(["x"], (-95, -50))})
    assert result.criteria["surfaceSite"].tolist() == [1100, 1100, 100]
    assert result.criteria["siteEnCentreVille"].tolist() == ["true", "true", "true"]
    assert result.criteria["risqueInondation"].tolist() == ["non", "non", "non"]  # only the small parcel is flooded
    assert any("2 rows" in str(note) for note in result.notes)


def test_rows_without_identifier_are_sites_of_their_own():
    rows = sites_of(shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10), ids=[None, None])
    assert context(rows, {}).criteria["surfaceSite"].tolist() == [100, 100]


def test_points_and_missing_geometry():
    rows = sites_of(shapely.Point(5, 5), None)
    layers = {
        "TOWN_HALLS": points((8, 9)),
        "FLOOD": zones(["x"], (0, 0)),
        "BUILDINGS": zones(["x"], (0, 0)),
        "CLAY": zones(["fort"], (0, 0)),
    }
    result = context(rows, layers)
    first, second = result.criteria.iloc[0], result.criteria.iloc[1]
    assert (first["risqueInondation"], first["risqueRetraitGonflementArgile"], first["dist_mairie_m"]) == (
        "oui",
        "fort",
        5.0,
    )
    assert pd.isna(first["surfaceSite"]) and pd.isna(first["surfaceBati"]) and pd.isna(first["part_inondation_pct"])
    assert second.isna().all()
    assert len(result.notes) == 2


def test_corridors_drawn_as_lines():
    line = Around(
        "tvb", np.array([shapely.LineString([(-5, 5), (50, 5)])], dtype=object), np.array(["corridor"], dtype=object)
    )
    sites = sites_of(shapely.box(0, 0, 10, 10), shapely.box(0, 20, 10, 30))
    assert one("trameVerteEtBleue", sites, GREEN_BLUE=line) == ["corridor-a-preserver", "hors-trame"]


# Vacancy, and what the inventory knows


@pytest.mark.parametrize(
    ("rates", "said"),
    [([0.075, 0.09], True), ([1.0, 0.0], True), ([1.01, 0.5], False), ([100.5, 7], True), ([0, 0], False)],
)
def test_rates_that_are_hardly_per_cent_are_said(rates, said):
    places = zones([1, 2], (0, 0), (150, 0)).geometry
    found = context(sites_of(shapely.box(0, 0, 10, 10)), {"VACANCY": Around("lovac", places, np.array(rates, float))})
    assert ["read as per cent" in str(note) for note in found.notes] == [True] * said


def test_vacancy_by_code_then_by_place():
    rows = sites_of(shapely.box(0, 0, 10, 10), shapely.box(200, 0, 210, 10), shapely.box(900, 0, 910, 10))
    rows["commune"] = ["08001", None, None]
    communes = Around(
        "lovac",
        zones([1, 2], (0, 0), (150, 0)).geometry,
        np.array([7.5, 9.0]),
        np.array(["08001", "08002"], dtype=object),
    )
    result = context(rows, {"VACANCY": communes})
    assert result.criteria["tauxLogementsVacants"].tolist()[:2] == [7.5, 9.0] and pd.isna(
        result.criteria["tauxLogementsVacants"][2]
    )
    assert "no rate of vacancy for 1" in str(result.notes[0])


def test_what_the_inventory_knows_fills_in():
    rules = pd.DataFrame(
        {"champ": ["urba_zaer"], "motif": ["oui|non"], "critere": ["zoneAccelerationEnr"], "classe": ["oui"]}
    )
    inventory = pd.DataFrame({"urba_zaer": ["oui", "inconnu"], "unite_fonciere_surface": ["1200", None]})
    told = known_criteria(inventory, rules)
    assert told["zoneAccelerationEnr"].fillna("?").tolist() == ["oui", "?"] and told["surfaceSite"].iloc[0] == 1200
    measured = context(sites_of(shapely.Point(0, 0), shapely.box(0, 0, 10, 10)), {}).criteria
    whole = completed(measured, told)
    assert whole["surfaceSite"].tolist() == [1200, 100]
    assert whole["source_surfaceSite"].tolist() == ["inventaire\u00a0: unite_fonciere_surface", "périmètre du site"]


# Properties


@settings(max_examples=25)
@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), min_size=1, max_size=12), st.integers(0, 9999))
def test_nearest_and_overlaps_equal_all_pairs(places, seed):
    rng = np.random.default_rng(seed)
    sites = np.array([shapely.box(x, y, x + 5, y + 3) for x, y in places], dtype=object)
    sites[rng.random(len(sites)) < 0.2] = None
    others = np.array([shapely.box(x, y, x + 7, y + 7) for x, y in rng.uniform(0, 60, (9, 2))], dtype=object)
    distance, _ = nearest(sites, others)
    plain = np.array([np.nan if site is None else min(shapely.distance(site, others)) for site in sites])
    assert distance == pytest.approx(plain, nan_ok=True)
    shared = overlaps(sites, others).set_index(["site", "object"])["m2"].to_dict()
    expected = {
        (i, j): shapely.intersection(a, b).area
        for i, a in enumerate(sites)
        for j, b in enumerate(others)
        if a is not None
    }
    assert shared == pytest.approx({pair: area for pair, area in expected.items() if area > 1e-4})


def test_cancelled_in_the_midst():
    rows = sites_of(*[shapely.box(n, 0, n + 1, 1) for n in range(50)])
    with pytest.raises(Cancelled):
        context(rows, {"SHOPS": points((0, 0))}, lambda fraction, text="": fraction < 0.01)
