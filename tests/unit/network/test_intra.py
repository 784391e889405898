"""Ways inside patches: Graphab's own figures, and what must hold of any network."""

import numpy as np
import pandas as pd
import pytest
import shapely

from aula_qgis.core.grid import Grid
from aula_qgis.core.network.connectivity import Dispersal, connectivity
from aula_qgis.core.network.graph import Graph, network
from aula_qgis.core.network.intra import CrossedGraph, Crossings, crossings_on_surface, end_pairs
from aula_qgis.core.network.links import cost_links
from aula_qgis.core.network.removal import Measure, losses
from aula_qgis.core.network.search import Surface

DISTANCE, PROBABILITY, LANDSCAPE_M2 = 1889.4356657600988, 0.05, 3.6e9


@pytest.fixture(scope="module")
def case(graphab):
    """Patches, links, and the function that gives the ways inside patches."""
    found = cost_links(graphab.labels, np.arange(1, 81), Grid(graphab.resistance, graphab.transform)).frame
    area = np.bincount(graphab.labels.ravel())[1:] * 1e4
    patches = pd.DataFrame({"id": np.arange(1, 81).astype(str), "capacite": area})
    links = pd.DataFrame({"de": found["de"].astype(str), "vers": found["vers"].astype(str), "cout": found["cout"]})
    _, width, _, top, _, height = graphab.transform.to_gdal()
    left = graphab.transform.c

    def inside(graph):
        ends = [shapely.get_coordinates(shapely.get_point(found.geometry.to_numpy(), end)) for end in (0, -1)]
        cells = [
            np.stack([(xy[:, 1] - top) / height, (xy[:, 0] - left) / width], axis=1).astype(int)[graph.link]
            for xy in ends
        ]
        first = found["de"].to_numpy()[graph.link] == graph.tail + 1
        own = np.where(first[:, None], *cells)
        assert (graphab.labels[own[:, 0], own[:, 1]] == graph.tail + 1).all()
        return crossings_on_surface(graph, own, graphab.labels, Surface(graphab.resistance))

    return patches, links, inside, graphab.patches


def test_graphab_with_the_ways_inside_patches(case):
    patches, links, inside, expected = case
    found = connectivity(
        patches, links, Dispersal(DISTANCE, PROBABILITY), landscape_area=LANDSCAPE_M2, crossings=inside
    )
    assert found.index("PC") == pytest.approx(0.000903573300776615, rel=1e-4)
    theirs = expected.filter(like="F_d").iloc[:, 0].to_numpy()
    np.testing.assert_allclose(found.patches["f"], theirs, rtol=2e-3)


def test_graphab_without_them(case):
    patches, links, _, _ = case
    found = connectivity(patches, links, Dispersal(DISTANCE, PROBABILITY), landscape_area=LANDSCAPE_M2)
    assert found.index("PC") == pytest.approx(0.00093584702, rel=1e-7)


def test_ways_that_cost_nothing_change_nothing(case):
    """Removals searched one by one equal those of the branches of trees."""
    patches, links, _, _ = case
    graph = network(patches, links).graph
    one, other = end_pairs(graph)
    crossed = CrossedGraph(graph, Crossings(one, other, np.zeros(len(one))))
    weight, kernel = patches["capacite"].to_numpy(dtype=float), Dispersal(DISTANCE, PROBABILITY).probability_at
    for by_link in (False, True):
        size = len(links) if by_link else None
        theirs, _ = losses(graph, [Measure(weight, kernel)], links=by_link, size=size)
        ours, _ = crossed.losses(weight, kernel, links=by_link, size=size)
        np.testing.assert_allclose(ours, theirs[0], rtol=1e-9, atol=1e-6 * theirs.max())


def test_a_removal_is_a_network_without_it(case):
    patches, links, inside, _ = case
    whole = connectivity(
        patches, links, Dispersal(DISTANCE, PROBABILITY), landscape_area=LANDSCAPE_M2, crossings=inside
    )
    for row in (0, 14, 41):
        name = patches["id"][row]
        kept = links[(links["de"] != name) & (links["vers"] != name)]

        def some(graph, kept=kept, row=row):
            found = inside(Graph(graph.count, graph.tail, graph.head, graph.cost, kept.index.to_numpy()[graph.link]))
            return Crossings(found.one, found.other, found.cost)

        zero = patches.assign(capacite=patches["capacite"].where(patches["id"] != name, 0.0))
        without = connectivity(
            zero,
            kept.reset_index(drop=True),
            Dispersal(DISTANCE, PROBABILITY),
            landscape_area=LANDSCAPE_M2,
            crossings=some,
        )
        loss = 100 * (1 - without.index("PC") / whole.index("PC"))
        assert whole.patches["dpc"][row] == pytest.approx(loss, rel=1e-9)
