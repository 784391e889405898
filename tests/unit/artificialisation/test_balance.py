"""The account: by hand, by identities on random land cover, and against a second, plain computation."""

import itertools
import string

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from aula_qgis.core.artificialisation.balance import balance, balance_changes
from aula_qgis.core.messages import Cancelled, Fault

BUILT, ROAD, GRASS, WOOD, CROP = "CS1.1.1.1 US5", "CS1.1.1.2 US4.1.1", "CS2.2.1 US5", "CS2.1.1.1 US1.2", "CS2.2.1 US1.1"
CODES = [
    BUILT,
    ROAD,
    GRASS,
    WOOD,
    CROP,
    "CS1.1.2.1 US1.3",
    "CS2.1.1 US5",
    "CS1.1.1.1 INDETERMINE",
    "",
    "CS9 US9",
    "CS2.2.1",
]
ENAF_CODES = ["CS2.2.1 US1.1.1", "CS2.2.1 US2.1.1", "CS2.1.1 US1.2.1", "CS1.1.1 US5.1.1", "CS1.1.1 US1.1.1", ""]
SIDE = 1_000.0


def account(before, after, territories, years=3, **options):
    return balance(before, after, territories, years=years, **options)


def row(result, number=0, frame="territories"):
    return getattr(result, frame).drop(columns="geometry", errors="ignore").iloc[number]


def templates(result) -> list[str]:
    return [note.template for note in result.notes]


# By hand: six hectares, three in each of two communes

BEFORE = [CROP, ROAD, WOOD, BUILT, CROP, ""]
AFTER = [BUILT, ROAD, WOOD, CROP, GRASS, BUILT]


@pytest.fixture()
def two_communes(zones):
    return zones(shapely.box(0, 0, 300, 100), shapely.box(300, 0, 600, 100), parent=["P", "P"])


def test_six_hectares_by_hand(cover, two_communes):
    result = account(cover(BEFORE), cover(AFTER), two_communes, years=4)
    columns = [
        "surf_ha",
        "couvert_pct",
        "artif_t0_ha",
        "artif_t1_ha",
        "imperm_t0_ha",
        "imperm_t1_ha",
        "artif_brute_ha",
        "desartif_ha",
        "artif_nette_ha",
        "imperm_brute_ha",
        "desimperm_ha",
        "imperm_nette_ha",
        "nc_ha",
        "rythme_ha_an",
        "artif_pct",
    ]
    found = result.territories[columns].to_numpy()
    assert found == pytest.approx(
        np.array(
            [
                [3, 100, 1, 2, 1, 2, 1, 0, 1, 1, 0, 1, 0, 0.25, 200 / 3],
                [3, 100, 1, 1, 1, 0, 1, 1, 0, 0, 1, -1, 1, 0.00, 100 / 3],
            ]
        )
    )
    assert (
        result.territories[["enaf_t0_ha", "enaf_t1_ha", "conso_enaf_ha", "renat_enaf_ha", "conso_nette_ha"]]
        .isna()
        .all(axis=None)
    )
    flows = sorted(zip(result.flows.territoire, result.flows.flux, result.flows.surf_m2.round(6), strict=True))
    assert flows == [
        ("A", "artificialisation", 10_000),
        ("A", "impermeabilisation", 10_000),
        ("B", "artificialisation", 10_000),
        ("B", "desartificialisation", 10_000),
        ("B", "desimpermeabilisation", 10_000),
    ]
    first = result.flows.iloc[0]
    assert (first.cs_avant, first.us_avant, first.cs_apres, first.us_apres) == ("CS2.2.1", "US1.1", "CS1.1.1.1", "US5")
    parent = row(result, frame="parents")
    assert (parent.id, parent.surf_ha, parent.artif_brute_ha, parent.artif_nette_ha) == ("P", 6, 2, 1)
    assert (parent.couvert_pct, parent.artif_pct) == (100, pytest.approx(50))
    matrix = {(m.classe_avant, m.classe_apres): round(m.surf_ha, 9) for m in result.matrix.itertuples()}
    assert matrix == {
        ("CS2.2.1", "CS1.1.1.1"): 1,
        ("CS1.1.1.2", "CS1.1.1.2"): 1,
        ("CS2.1.1.1", "CS2.1.1.1"): 1,
        ("CS1.1.1.1", "CS2.2.1"): 1,
        ("CS2.2.1", "CS2.2.1"): 1,
        ("non classé", "CS1.1.1.1"): 1,
    }


def test_enaf_by_hand(cover, enaf, two_communes):
    def land(*codes):
        return cover([*codes], nomenclature=enaf)

    farm, street, activity = "CS2.2.1 US1.1.1", "CS1.1.2 US4.1.1", "CS2.2.1 US2.1.1"
    result = account(land(farm, farm, street), land(activity, farm, farm), two_communes)
    found = row(result)
    assert [found.enaf_t0_ha, found.enaf_t1_ha, found.conso_enaf_ha, found.renat_enaf_ha, found.conso_nette_ha] == [
        2,
        2,
        1,
        1,
        0,
    ]
    assert found[[name for name in found.index if "artif" in name or "imperm" in name]].isna().all()
    assert sorted(result.flows.flux) == ["consommation_enaf", "renaturation_enaf"]
    assert {(m.classe_avant, m.classe_apres) for m in result.matrix.itertuples()} == {
        ("A", "Ue"),
        ("A", "A"),
        ("Ui", "A"),
    }


def test_what_is_covered_at_one_date_only_is_not_counted(cover, zones):
    result = account(cover([CROP, BUILT]), cover([BUILT]), zones(shapely.box(0, 0, 400, 100)))
    found = row(result)
    assert (found.couvert_pct, found.artif_t0_ha, found.artif_t1_ha, found.artif_nette_ha, found.nc_ha) == (
        25,
        0,
        1,
        1,
        0,
    )
    assert any("not wholly covered" in template for template in templates(result))


def test_a_territory_without_land_cover_has_no_share(cover, zones):
    result = account(cover([CROP]), cover([BUILT]), zones(shapely.box(0, 0, 100, 100), shapely.box(900, 0, 999, 100)))
    found = row(result, 1)
    assert (found.couvert_pct, found.artif_t1_ha) == (0, 0)
    assert np.isnan(found.artif_pct)


def test_land_cover_outside_every_territory_is_said(cover, zones):
    result = account(cover([CROP, CROP]), cover([BUILT, BUILT]), zones(shapely.box(0, 0, 100, 100)))
    said = next(note for note in result.notes if "outside every territory" in note.template)
    assert said.facts["surface"] == pytest.approx(1)


def test_land_cover_that_overlaps_itself_counts_once_and_is_said(cover, zones):
    squares = [shapely.box(0, 0, 100, 100), shapely.box(50, 0, 150, 100)]
    result = account(cover([CROP, BUILT], squares), cover([BUILT, BUILT], squares), zones(shapely.box(0, 0, 150, 100)))
    found = row(result)
    assert (found.couvert_pct, found.artif_t0_ha, found.artif_nette_ha) == (100, pytest.approx(0.5), pytest.approx(1.0))
    said = [note.facts["surface"] for note in result.notes if "overlaps itself" in note.template]
    assert said == pytest.approx([0.5, 0.5])


def test_territories_that_overlap_each_count_and_are_said(cover, zones):
    result = account(cover([CROP]), cover([BUILT]), zones(shapely.box(0, 0, 100, 100), shapely.box(25, 0, 100, 100)))
    assert result.territories.artif_nette_ha.tolist() == pytest.approx([1, 0.75])
    said = next(note for note in result.notes if note.template.startswith("Territories overlap"))
    assert said.facts == {"surface": pytest.approx(0.75), "pairs": ["A / B"]}


def test_rows_of_one_id_are_one_territory(cover, zones):
    territories = zones(shapely.box(0, 0, 60, 100), shapely.box(40, 0, 100, 100)).assign(id="33005")
    result = account(cover([CROP]), cover([BUILT]), territories)
    assert result.territories.id.tolist() == ["33005"]
    assert row(result).artif_nette_ha == pytest.approx(1)
    assert [note.facts["ids"] for note in result.notes if "several rows" in note.template] == [["33005"]]
    assert not any(template.startswith("Territories overlap") for template in templates(result))


@pytest.mark.parametrize("years", [0, -3])
def test_dates_that_do_not_follow_each_other_are_a_fault(cover, zones, years):
    with pytest.raises(Fault, match="must come after"):
        account(cover([CROP]), cover([BUILT]), zones(shapely.box(0, 0, 1, 1)), years=years)


def test_a_territory_without_identifier_is_a_fault(cover, zones):
    territories = zones(shapely.box(0, 0, 1, 1)).assign(id=None)
    with pytest.raises(Fault, match="1 territories have no identifier"):
        account(cover([CROP]), cover([BUILT]), territories)


def test_a_cancelled_account_stops(cover, two_communes):
    with pytest.raises(Cancelled):
        account(cover(BEFORE), cover(AFTER), two_communes, progress=lambda fraction, text="": fraction < 0.5)


# Small changes


def test_changes_below_the_smallest_keep_their_first_state_and_stand_apart(cover, zones):
    squares = [shapely.box(0, 0, 10, 10), shapely.box(10, 0, 110, 100)]
    result = account(
        cover([CROP, CROP], squares), cover([BUILT, BUILT], squares), zones(shapely.box(0, 0, 110, 100)), min_change=500
    )
    found = row(result)
    assert (found.artif_t0_ha, found.artif_t1_ha, found.artif_nette_ha) == (0, 1, 1)
    assert found.sous_seuil_ha == pytest.approx(0.01)
    assert result.flows.flux.tolist() == ["artificialisation", "impermeabilisation"]


@pytest.mark.parametrize("name", ["ocsge", "enaf"])
def test_pieces_that_did_not_change_are_never_below_the_smallest_change(cover, zones, nomenclatures, name):
    codes = [ENAF_CODES[0], ENAF_CODES[1]] if name == "enaf" else [WOOD, GRASS]
    land = cover(codes, [shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10)], nomenclatures[name])
    result = account(land, land, zones(shapely.box(0, 0, 20, 10)), min_change=5_000)
    assert row(result).sous_seuil_ha == 0


# Layers of changes


def test_a_layer_of_changes_has_flows_and_no_stocks(cover, two_communes):
    result = balance_changes(cover(BEFORE), cover(AFTER), two_communes, years=4)
    found = result.territories
    assert found.artif_brute_ha.tolist() == [1, 1]
    assert found.desartif_ha.tolist() == [0, 1]
    assert found.imperm_nette_ha.tolist() == [1, -1]
    assert found.nc_ha.tolist() == [0, 1]
    assert not {"artif_t0_ha", "couvert_pct", "artif_pct"} & set(found.columns)


def test_changes_that_touch_are_measured_together_under_the_thresholds(cover, zones):
    geometry = [
        shapely.box(0, 0, 40, 40),
        shapely.box(40, 0, 80, 40),
        shapely.box(200, 0, 240, 40),
        shapely.box(300, 0, 310, 10),
    ]
    before, after = cover([CROP] * 4, geometry), cover([GRASS, GRASS, GRASS, BUILT], geometry)
    result = balance_changes(before, after, zones(shapely.box(0, 0, 400, 100)), years=1, thresholds=(50, 2_500))
    found = row(result)
    assert found.artif_brute_ha == pytest.approx(0.33)
    assert found.sous_seuil_ha == pytest.approx(0.16)


# Identities, on random land cover

SEEDS = st.integers(0, 10**6)
PALETTES = st.sampled_from(["ocsge", "enaf"])


def coverage(draw: np.random.Generator) -> list:
    """Rectangles that fill the extent; each row of the grid is cut at places of its own."""
    found = []
    y = np.r_[0, np.sort(draw.choice(np.arange(50, 1_000, 50), draw.integers(1, 4), replace=False)), SIDE]
    for y0, y1 in itertools.pairwise(y):
        x = np.r_[0, np.sort(draw.choice(np.arange(50, 1_000, 50), draw.integers(1, 5), replace=False)), SIDE]
        found += [shapely.box(x0, y0, x1, y1) for x0, x1 in itertools.pairwise(x)]
    return found


@pytest.fixture(scope="session")
def random_account(cover, zones, nomenclatures):
    """Two land covers and three territories of a seed; unlike the first, the second one may leave a gap."""

    def make(seed: int, name: str = "ocsge", overlaps: bool = False):
        draw = np.random.default_rng(seed)
        codes = ENAF_CODES if name == "enaf" else CODES
        first = coverage(draw)
        second = [p for p in (first if draw.random() < 0.3 else coverage(draw)) if draw.random() < 0.95] or first
        if overlaps:
            first, second = (
                [
                    *layer,
                    *(shapely.affinity.translate(draw.choice(layer), *draw.choice([0, 20, 35], 2)) for _ in range(2)),
                ]
                if draw.random() < 0.7
                else layer
                for layer in (first, second)
            )
        covers = [
            cover([codes[k] for k in draw.integers(len(codes), size=len(layer))], layer, nomenclatures[name])
            for layer in (first, second)
        ]
        split = draw.uniform(100, 900, 2)
        territories = zones(
            shapely.box(0, 0, split[0], SIDE),
            shapely.box(split[0], 0, SIDE, split[1]),
            shapely.box(split[0], split[1], SIDE, SIDE + 200),
            parent=["P", "Q", "Q"],
        )
        return *covers, territories

    return make


def same(a, b) -> None:
    assert np.asarray(a, float) == pytest.approx(np.asarray(b, float), abs=1e-7, nan_ok=True)


@given(seed=SEEDS, name=PALETTES, smallest=st.sampled_from([0.0, 8_000.0]))
def test_identities(random_account, seed, name, smallest):
    before, after, territories = random_account(seed, name, overlaps=True)
    result = account(before, after, territories, min_change=smallest)
    t = result.territories
    if name == "enaf":
        same(t.enaf_t0_ha - t.enaf_t1_ha, t.conso_nette_ha)
        same(t.conso_enaf_ha - t.renat_enaf_ha, t.conso_nette_ha)
        net, gross, back = t.conso_nette_ha, t.conso_enaf_ha, t.renat_enaf_ha
        names = ("consommation_enaf", "renaturation_enaf")
    else:
        same(t.artif_t1_ha - t.artif_t0_ha, t.artif_nette_ha)
        same(t.artif_brute_ha - t.desartif_ha, t.artif_nette_ha)
        same(t.imperm_t1_ha - t.imperm_t0_ha, t.imperm_nette_ha)
        same(t.imperm_brute_ha - t.desimperm_ha, t.imperm_nette_ha)
        net, gross, back = t.artif_nette_ha, t.artif_brute_ha, t.desartif_ha
        names = ("artificialisation", "desartificialisation")
    same(t.rythme_ha_an, net / 3)
    for column, flux in zip((gross, back), names, strict=True):
        flows = result.flows[result.flows.flux == flux].groupby("territoire").surf_m2.sum() / 10_000
        same(flows.reindex(t.id).fillna(0), column)
    same(result.flows.area, result.flows.surf_m2)
    covered = t.couvert_pct * t.surf_ha / 100
    same(result.matrix.surf_ha.sum(), covered.sum())
    assert (covered <= t.surf_ha + 1e-9).all() and (t.nc_ha <= covered + 1e-9).all()
    assert not any("Stock difference" in template for template in templates(result))
    sums = result.parents.set_index("id")
    grouped = t.drop(columns=["geometry", "id", "nom"]).groupby("parent").sum(min_count=1)
    for column in grouped.columns:
        if column.endswith("_ha") or column == "rythme_ha_an":
            same(sums[column], grouped[column])


@pytest.mark.filterwarnings("ignore:invalid value encountered")
@given(seed=SEEDS)
def test_covered_is_classified_plus_unclassified(random_account, seed):
    """Parts = whole, the classified part measured by a plain double loop."""
    before, after, territories = random_account(seed)
    t = account(before, after, territories).territories
    known = ~np.isnan(before.consumed[:, None]) & ~np.isnan(after.consumed[None, :])
    zone = territories.geometry.to_numpy()
    classified = np.zeros(len(zone))
    for i, j in np.argwhere(known):
        classified += (
            shapely.area(shapely.intersection(zone, before.geometry[i].intersection(after.geometry[j]))) / 10_000
        )
    same(t.couvert_pct * t.surf_ha / 100, classified + t.nc_ha)


@given(seed=SEEDS, name=PALETTES)
def test_there_and_back_are_opposite(random_account, seed, name):
    before, after, territories = random_account(seed, name)
    there, back = (account(*pair, territories) for pair in ((before, after), (after, before)))
    for flow, opposite in (
        ("artif_brute_ha", "desartif_ha"),
        ("imperm_brute_ha", "desimperm_ha"),
        ("conso_enaf_ha", "renat_enaf_ha"),
        ("artif_t0_ha", "artif_t1_ha"),
        ("imperm_t0_ha", "imperm_t1_ha"),
        ("enaf_t0_ha", "enaf_t1_ha"),
    ):
        same(there.territories[flow], back.territories[opposite])
    for net in ("artif_nette_ha", "imperm_nette_ha", "conso_nette_ha"):
        same(there.territories[net], -back.territories[net])


@given(seed=SEEDS)
def test_one_date_against_itself_is_nothing(random_account, seed):
    land, _, territories = random_account(seed, overlaps=True)
    result = account(land, land, territories)
    assert len(result.flows) == 0
    assert not result.territories[["artif_brute_ha", "desartif_ha", "imperm_brute_ha", "desimperm_ha"]].any(axis=None)


@given(seed=SEEDS, smallest=st.sampled_from([1_000.0, 10_000.0, 1e9]))
def test_small_changes_are_set_apart_and_not_lost(random_account, seed, smallest):
    before, after, territories = random_account(seed)
    free, held = (account(before, after, territories, min_change=value).territories for value in (0.0, smallest))
    same(held.couvert_pct, free.couvert_pct)
    same(held.nc_ha, free.nc_ha)
    same(held.artif_t0_ha, free.artif_t0_ha)
    lost = (free.artif_brute_ha + free.desartif_ha) - (held.artif_brute_ha + held.desartif_ha)
    assert (lost <= held.sous_seuil_ha + 1e-7).all()
    if smallest == 1e9:
        assert not held[["artif_brute_ha", "desartif_ha", "imperm_brute_ha", "desimperm_ha"]].any(axis=None)


# A second computation, with geopandas alone


def first_wins(geometry: np.ndarray) -> list:
    """The plain way: from each polygon take all that stand before it."""
    return [shape - shapely.union_all(geometry[:k]) for k, shape in enumerate(geometry)]


@pytest.mark.filterwarnings("ignore:`keep_geom_type")
@given(seed=SEEDS)
def test_the_account_is_that_of_geopandas(random_account, seed):
    before, after, territories = random_account(seed, overlaps=True)
    result = account(before, after, territories).territories.set_index("id")
    layers = []
    for k, land in enumerate((before, after)):
        values = {f"artif_{k}": land.consumed, f"imperm_{k}": land.sealed}
        layer = gpd.GeoDataFrame(values, geometry=first_wins(land.geometry), crs=2154)
        layers.append(layer[layer.area > 1e-6])
    pieces = gpd.overlay(gpd.overlay(*layers, how="intersection"), territories[["id", "geometry"]], how="intersection")
    pieces["ha"] = pieces.area / 10_000

    def total(chosen):
        return pieces.ha[chosen].groupby(pieces.id[chosen]).sum().reindex(result.index).fillna(0)

    a0, a1, i0, i1 = (pieces[name] for name in ("artif_0", "artif_1", "imperm_0", "imperm_1"))
    both = a0.notna() & a1.notna()
    for column, chosen in {
        "artif_t0_ha": both & (a0 == 1),
        "artif_t1_ha": both & (a1 == 1),
        "artif_brute_ha": (a0 == 0) & (a1 == 1),
        "desartif_ha": (a0 == 1) & (a1 == 0),
        "imperm_brute_ha": (i0 == 0) & (i1 == 1),
        "desimperm_ha": (i0 == 1) & (i1 == 0),
        "nc_ha": ~both,
    }.items():
        same(result[column], total(chosen))
    same(result.couvert_pct * result.surf_ha / 100, total(both | ~both))


def test_names_of_territories_may_be_anything(cover, zones):
    name = string.punctuation + " L'Haÿ-les-Roses « œ » 一"
    territories = zones(shapely.box(0, 0, 100, 100)).assign(id=name, nom=name)
    assert account(cover([CROP]), cover([BUILT]), territories).territories.nom.tolist() == [name]
