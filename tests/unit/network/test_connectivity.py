"""Connectivity: Conefor's, Graphab's and Makurhini's own figures, a case by hand, and what must hold of any network."""

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.network.connectivity import Dispersal, connectivity
from aula_qgis.core.network.graph import MAX_PATCHES, Graph, network
from aula_qgis.core.network.removal import Measure, affected, largest_branches, losses

from .conftest import NETWORK

CONEFOR = {
    "dpc": "dPC",
    "dpc_intra": "dPCintra",
    "dpc_flux": "dPCflux",
    "dpc_conn": "dPCconnector",
    "diic": "dIIC",
    "diic_intra": "dIICintra",
    "diic_flux": "dIICflux",
    "diic_conn": "dIICconnector",
    "bc": "BC",
    "bc_pc": "varBC_PC",
    "dbc_pc": "dBC_PC",
    "bc_iic": "varBC_IIC",
    "dbc_iic": "dBC_IIC",
    "da": "dA",
    "dnl": "dNL",
    "dnc": "dNC",
    "dh": "dH",
    "dccp": "dCCP",
    "dlcp": "dLCP",
    "df": "dF",
    "dawf": "dAWF",
    "degre": "varNL",
}
CONEFOR_ROUNDING = 5e-5
"""Per cent: Conefor computes in single precision, and its differences of nearly equal numbers carry that."""


def tables(capacity, ends, cost):
    """Patches numbered from 0, links as rows of ends."""
    patches = pd.DataFrame({"id": np.arange(len(capacity)).astype(str), "capacite": np.asarray(capacity, dtype=float)})
    ends = np.asarray(ends, dtype=int).reshape(-1, 2)
    return patches, pd.DataFrame(
        {"de": ends[:, 0].astype(str), "vers": ends[:, 1].astype(str), "cout": np.asarray(cost, dtype=float)}
    )


def five():
    return tables([10, 20, 30, 40, 50], [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4)], [100, 200, 400, 500, 1200])


def test_five_patches_by_hand():
    found = connectivity(*five(), Dispersal(500, 0.5), threshold=600, landscape_area=1000)
    expected = {
        "NL": 4,
        "NC": 2,
        "H": 5,
        "CCP": 0.555556,
        "LCP": 0.0125,
        "IIC": 0.0086,
        "EC(IIC)": 92.7362,
        "PC": 0.0104718,
        "EC(PC)": 102.332,
        "F": 5.78445,
        "AWF": 3560.12,
    }
    assert {name: found.index(name) for name in expected} == pytest.approx(expected, rel=5e-6)
    printed = {
        "dpc": [11.1774, 23.8833, 45.5102, 46.9672, 35.7926],
        "diic": [10.0775, 20.155, 44.186, 41.8605, 29.0698],
        "bc": [0, 0, 0.333333, 0, 0],
        "bc_pc": [0, 722.254, 1076.28, 490.284, 0],
    }
    for column, values in printed.items():
        np.testing.assert_allclose(found.patches[column], values, rtol=6e-6, atol=1e-12, err_msg=column)
    assert found.patches["composante"].tolist() == [1, 1, 1, 1, 2] and found.patches["degre"].tolist() == [
        2,
        2,
        3,
        1,
        0,
    ]


@pytest.fixture(scope="module")
def conefor(graphab):
    """Graphab's graph without the ways inside patches, as Conefor was given it."""
    patches = pd.DataFrame(
        {"id": graphab.patches["Id"].astype(str), "capacite": graphab.patches["Capacity"].astype(float)}
    )
    links = pd.DataFrame(
        {
            "de": graphab.links["de"].astype(str),
            "vers": graphab.links["vers"].astype(str),
            "cout": graphab.links["Dist"],
        }
    )
    return patches, links, pd.read_csv(NETWORK / "graphab_simul50" / "conefor_node_importances.tsv", sep="\t")


def test_conefor(conefor):
    patches, links, theirs = conefor
    found = connectivity(patches, links, Dispersal(1889.43566, 0.05), threshold=1889.43566, landscape_area=3.6e9)
    for column, name in CONEFOR.items():
        np.testing.assert_allclose(
            found.patches[column], theirs[name], rtol=1e-4, atol=CONEFOR_ROUNDING * (column[0] == "d"), err_msg=column
        )
    indices = {
        "EC(IIC)": 1.62206e8,
        "EC(PC)": 1.1013e8,
        "NC": 3,
        "NL": 152,
        "H": 477.609,
        "CCP": 0.503295,
        "PCintra_pct": 31.4213,
        "PCdirect_pct": 38.5105,
        "PCstep_pct": 30.0682,
    }
    assert {name: found.index(name) for name in indices} == pytest.approx(indices, rel=1e-5)


def test_graphab_without_the_ways_inside_patches(conefor):
    patches, links, _ = conefor
    found = connectivity(patches, links, Dispersal(1889.43566, 0.05), landscape_area=3.6e9)
    assert found.index("PC") == pytest.approx(0.00093584702, abs=1e-8 * 0.00093584702)


@pytest.mark.parametrize(("year", "ec"), [(1993, 50823.83), (2003, 53727.93)])
def test_makurhini(year, ec):
    ogr = pytest.importorskip("osgeo.ogr", reason="GDAL's Python is not there")
    file = NETWORK / "makurhini" / f"forest_patches_{year}.gpkg"
    if not file.exists():
        pytest.skip("the reference data of networks does not lie beside the checkout")
    opened = ogr.Open(str(file))
    forest = np.array(
        [shapely.from_wkb(bytes(row.GetGeometryRef().ExportToWkb())) for row in opened.GetLayer(0)], dtype=object
    )
    centre = shapely.centroid(forest)
    places = np.where(shapely.contains(forest, centre), centre, shapely.point_on_surface(forest))
    pairs = np.stack(np.triu_indices(len(forest), 1), axis=1)
    patches, links = tables(shapely.area(forest) / 1e4, pairs, shapely.distance(*places[pairs].T))
    found = connectivity(patches, links, Dispersal(10_000, 0.05), landscape_area=279164.27)
    assert found.index("EC(PC)") == pytest.approx(ec, abs=0.005)
    np.testing.assert_allclose(found.patches["dpc_conn"], 0, atol=1e-12)


@st.composite
def graphs(draw):
    """Some patches and links; costs are small whole numbers, so that paths tie, or any numbers."""
    count = draw(st.integers(2, 9))
    pairs = [(a, b) for a in range(count) for b in range(a)]
    ends = draw(st.lists(st.sampled_from(pairs), min_size=1, max_size=18, unique=True))
    number = draw(st.sampled_from([st.integers(0, 3), st.floats(0.1, 50)]))
    cost = draw(st.lists(number, min_size=len(ends), max_size=len(ends)))
    capacity = draw(st.lists(st.integers(1, 20), min_size=count, max_size=count))
    return np.array(capacity, dtype=float), np.array(ends), np.array(cost, dtype=float)


def all_pairs(count, ends, cost, kept):
    one, other = ends[kept].T
    return dijkstra(
        csr_matrix((np.r_[cost[kept], cost[kept]], (np.r_[one, other], np.r_[other, one])), shape=(count, count))
    )


@settings(max_examples=60, deadline=None)
@given(graphs(), st.booleans())
def test_a_removal_is_the_graph_without_it(graph, by_link):
    """Against all pairs computed anew, patch by patch or link by link, ties and costs of 0 included."""
    capacity, ends, cost = graph
    kernel = Dispersal(5, 0.3).probability_at
    lost, _ = losses(
        Graph.of_links(len(capacity), ends, cost), [Measure(capacity, kernel)], links=by_link, size=len(ends)
    )
    before = np.outer(capacity, capacity) * kernel(all_pairs(len(capacity), ends, cost, np.ones(len(ends), dtype=bool)))
    for number, found in enumerate(lost[0]):
        kept = np.arange(len(ends)) != number if by_link else (ends != number).all(axis=1)
        gone = before - np.outer(capacity, capacity) * kernel(all_pairs(len(capacity), ends, cost, kept))
        if not by_link:
            gone[number], gone[:, number] = 0, 0
        assert found == pytest.approx(gone.sum(), abs=1e-12 * before.sum())


@settings(max_examples=20, deadline=None)
@given(graphs(), st.floats(0.1, 1000))
def test_identities(graph, scale):
    capacity, ends, cost = graph
    patches, links = tables(capacity, ends, cost)
    found = connectivity(patches, links, Dispersal(5, 0.3), threshold=10)
    for name in ("dpc", "diic"):
        parts = found.patches[[f"{name}_intra", f"{name}_flux", f"{name}_conn"]]
        assert (parts >= 0).all(axis=None)
        np.testing.assert_allclose(found.patches[name], parts.sum(axis=1))
    assert (found.patches["dpc"] <= 100 + 1e-9).all() and (found.links["dpc_lien"] >= 0).all()
    larger = connectivity(patches.assign(capacite=patches["capacite"] * scale), links, Dispersal(5, 0.3), threshold=10)
    assert larger.index("EC(PC)") == pytest.approx(scale * found.index("EC(PC)"))
    np.testing.assert_allclose(larger.patches["dpc"], found.patches["dpc"], atol=1e-9)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), min_size=3, max_size=8, unique=True))
def test_no_patch_is_a_stepping_stone_among_straight_distances(places):
    xy = np.array(places, dtype=float)
    pairs = np.stack(np.triu_indices(len(xy), 1), axis=1)
    found = connectivity(
        *tables(np.ones(len(xy)), pairs, np.hypot(*(xy[pairs[:, 0]] - xy[pairs[:, 1]]).T)), Dispersal(20, 0.5)
    )
    np.testing.assert_allclose(found.patches["dpc_conn"], 0, atol=1e-9)


@pytest.mark.parametrize("row", range(5))
def test_dpc_is_what_the_network_loses(row):
    patches, links = five()
    whole = connectivity(patches, links, Dispersal(500, 0.5), threshold=600, landscape_area=1000)
    name = patches["id"][row]
    rest = connectivity(
        patches[patches["id"] != name].reset_index(drop=True),
        links[(links["de"] != name) & (links["vers"] != name)].reset_index(drop=True),
        Dispersal(500, 0.5),
        threshold=600,
        landscape_area=1000,
    )
    for index, column in (
        ("PC", "dpc"),
        ("IIC", "diic"),
        ("LCP", "dlcp"),
        ("CCP", "dccp"),
        ("NC", "dnc"),
        ("H", "dh"),
        ("F", "df"),
        ("AWF", "dawf"),
    ):
        assert whole.patches[column][row] == pytest.approx(
            100 * (1 - rest.index(index) / whole.index(index)), abs=1e-9
        ), index
    assert rest.index("EC(PC)") <= whole.index("EC(PC)")


def test_the_threshold_never_cuts_pc():
    near, far = (
        connectivity(*five(), Dispersal(500, 0.5), threshold=limit, landscape_area=1000) for limit in (150, np.inf)
    )
    assert near.index("PC") == far.index("PC") and near.patches["dpc"].equals(far.patches["dpc"])
    assert (near.index("NL"), far.index("NL")) == (1, 5)


def test_an_isolated_patch_keeps_its_own_part():
    patches, links = tables([3, 4, 5], [(0, 1)], [10])
    found = connectivity(patches, links, Dispersal(10, 0.5))
    alone = found.patches.iloc[2]
    assert alone["dpc"] == alone["dpc_intra"] > 0 and alone["f"] == 0 and alone["degre"] == 0
    assert "1 patches have no link" in str(found.notes[0]) and np.isnan(found.index("PC"))


def test_no_link_at_all():
    found = connectivity(*tables([3, 4], [], []), Dispersal(10, 0.5), landscape_area=10)
    assert found.index("EC(PC)") == 5 and found.index("NC") == 2 and found.index("H") == 0


def test_what_is_left_out_is_said():
    patches, links = tables([1, 2, 3], [(0, 1), (1, 0), (0, 7), (2, 2), (1, 2)], [5, 4, 1, 1, 0])
    made = network(patches, links)
    assert made.used.tolist() == [False, True, False, False, True]
    said = " ".join(str(note) for note in made.notes)
    for words in (
        "1 links lead to patches that are not in the layer of patches (['7']",
        "1 links join a patch to itself",
        "only the cheapest",
        "1 links cost 0",
    ):
        assert words in said
    found = connectivity(patches, links, Dispersal(10, 0.5))
    assert found.links["dpc_lien"].isna().tolist() == [True, False, True, True, False]


FAULTS = {
    "no patch": (lambda p, k: (p.iloc[:0], k), "There is no patch"),
    "too many": (
        lambda p, k: (pd.DataFrame({"id": range(MAX_PATCHES + 1), "capacite": 1.0}), k),
        "more than memory can hold",
    ),
    "no identifier": (lambda p, k: (p.assign(id=[None, "1", "2", "3", "4"]), k), "1 patches have no identifier"),
    "twice": (lambda p, k: (p.assign(id=["1", "1", "2", "3", "4"]), k), "stand several times"),
    "negative capacity": (
        lambda p, k: (p.assign(capacite=[-1.0, 1, 1, 1, 1]), k),
        "1 patches have a capacity that is missing or negative",
    ),
    "unknown capacity": (lambda p, k: (p.assign(capacite=[np.nan, 1, 1, 1, 1]), k), "missing or negative"),
    "no capacity": (lambda p, k: (p.assign(capacite=0.0), k), "capacity of all patches is 0"),
    "negative cost": (
        lambda p, k: (p, k.assign(cout=-1.0)),
        "5 links have a cost that is missing or negative .the first joins 0 and 1.",
    ),
    "unknown cost": (lambda p, k: (p, k.assign(cout=np.nan)), "missing or negative"),
}


@pytest.mark.parametrize(("spoil", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_faults(spoil, words):
    with pytest.raises(Fault, match=words):
        connectivity(*spoil(*five()), Dispersal(500, 0.5))


@pytest.mark.parametrize(
    ("values", "words"), [((0, 0.5), "above 0"), ((10, 1), "between 0 and 1"), ((10, 0), "between 0 and 1")]
)
def test_faults_of_dispersal(values, words):
    with pytest.raises(Fault, match=words):
        Dispersal(*values)


def test_a_landscape_smaller_than_its_patches():
    with pytest.raises(Fault, match="smaller than the patches together"):
        connectivity(*five(), Dispersal(500, 0.5), landscape_area=149)


@pytest.mark.parametrize("at", [0.0, 0.3, 0.65])
def test_cancel(at):
    with pytest.raises(Cancelled):
        connectivity(*five(), Dispersal(500, 0.5), progress=lambda fraction, text="": fraction < at)


def test_only_one_end_of_a_pair_is_searched():
    """On a line of five, ten ordered pairs need the middle or a neighbour of it; each stands once, counted twice."""
    line = Graph.of_links(5, np.array([[0, 1], [1, 2], [2, 3], [3, 4]]), np.ones(4))
    found = [
        (k, frozenset((i, j)), t)
        for a in affected(line, np.arange(5), largest_branches(line))
        for i, k, j, t in zip(a.source, a.removed, a.target, a.times, strict=True)
    ]
    assert len({(k, ends) for k, ends, _ in found}) == len(found) == 3 + 4 + 3
    assert {times for _, _, times in found} == {2.0}
