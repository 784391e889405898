"""Projects against the network computed from scratch, and what must always hold."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from aula_qgis.core.grid import Grid
from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.network.connectivity import Dispersal, connectivity
from aula_qgis.core.network.links import cost_links
from aula_qgis.core.network.projects import on_grid
from aula_qgis.core.network.scenario import Landscape, Project, scenario

PLACE = Affine(10.0, 0.0, 0.0, 0.0, -10.0, 100.0)
DISPERSAL = Dispersal(1889.43566, 0.05)


def from_scratch(labels, capacity, resistance, transform, dispersal, **options) -> tuple[float, dict]:
    """EC(PC) by links and connectivity, all of it; and the cost of each link."""
    patches = pd.DataFrame({"id": np.arange(1, len(capacity) + 1), "capacite": capacity})
    if len(np.unique(labels[labels > 0])) < 2:
        return float(np.sqrt((capacity**2).sum())), {}
    links = cost_links(labels, patches["id"].to_numpy(), Grid(resistance, transform), **options).frame
    found = connectivity(patches, links[["de", "vers", "cout"]], dispersal)
    return found.index("EC(PC)"), {(row.de, row.vers): row.cout for row in links.itertuples()}


def disc(shape, row, column, radius) -> np.ndarray:
    rows, columns = np.indices(shape)
    return np.flatnonzero((rows - row) ** 2 + (columns - column) ** 2 <= radius**2)


def graphab_projects(labels) -> dict[str, Project]:
    """Zones of a plan on the landscape of Graphab: across a corridor, into a patch, through a patch, a road, a restored site."""
    shape = labels.shape
    place = np.argwhere(labels == np.bincount(labels.ravel())[1:].argmax() + 1)
    row, column = place[len(place) // 2]
    through = np.flatnonzero((np.indices(shape)[1] == column) & (abs(np.indices(shape)[0] - row) < 60))
    empty = np.argwhere(labels == 0)[len(labels.ravel()) // 3]
    return {
        "zone AU dans une tache": Project(disc(shape, *place[len(place) // 4], 9), 1000.0),
        "zone AU entre des taches": Project(disc(shape, 300, 300, 20), 1000.0),
        "zone AU qui barre": Project(disc(shape, 150, 420, 30), np.nan),
        "route": Project(through, 1000.0),
        "site restauré": Project(disc(shape, *empty, 10), 1.0, True),
        "site restauré contre une tache": Project(disc(shape, *place[0], 12), 1.0, True),
        "passage rendu facile": Project(disc(shape, 450, 200, 25), 1.0),
    }


@pytest.fixture(scope="module")
def computed(graphab):
    """The seven projects on Graphab's landscape, and the landscape as it was."""
    labels, ground = graphab.labels.copy(), graphab.resistance.copy()
    capacity = np.bincount(labels.ravel())[1:].astype(float)
    projects = graphab_projects(labels)
    found = scenario(labels, capacity, Grid(ground, graphab.transform), list(projects.values()), DISPERSAL, unit=1.0)
    assert (labels == graphab.labels).all() and (ground == graphab.resistance).all(), "all is taken back"
    return projects, found.projects, capacity


def test_each_project_equals_a_computation_from_scratch(graphab, computed):
    projects, table, capacity = computed
    before, links = from_scratch(graphab.labels, capacity, graphab.resistance, graphab.transform, DISPERSAL)
    assert table["ec_avant"].to_numpy() == pytest.approx(np.full(len(table), before), rel=1e-12)
    every = [[project] for project in projects.values()] + [list(projects.values())]
    for (number, row), group in zip(table.iterrows(), every, strict=True):
        land = Landscape(graphab.labels.copy(), capacity, graphab.resistance.copy(), 1.0)
        lost = [number for project in group for number in land.apply(project).lost]
        after, now = from_scratch(land.labels, land.capacity, land.resistance, graphab.transform, DISPERSAL)
        assert row["ec_apres"] == pytest.approx(after, rel=1e-9), number
        assert row["taches_perdues"] == len(lost)
        longer = sum(now.get(pair, 0) > cost * (1 + 1e-9) for pair, cost in links.items())
        assert row["liens_allonges"] == longer, number


def test_what_each_project_does_is_what_one_expects(computed):
    projects, table, _ = computed
    delta = dict(zip(projects, table["delta_ec_pct"].iloc[:-1], strict=True))
    assert all(delta[name] < 0 for name in projects if name.startswith(("zone AU", "route")))
    assert all(delta[name] > 0 for name in projects if name.startswith(("site", "passage")))
    assert table["rang"].iloc[:-1].tolist() == pd.Series(list(delta.values())).rank(method="min").tolist()
    assert np.isnan(table["rang"].iloc[-1])


GROUNDS = arrays(np.float64, (10, 10), elements=st.sampled_from([1.0, 2.0, 10.0, 100.0]))


@given(ground=GROUNDS, data=st.data(), complete=st.booleans())
@settings(max_examples=150, deadline=None)
def test_any_project_equals_a_computation_from_scratch(ground, data, complete):
    labels = np.zeros((10, 10), dtype=np.int32)
    labels[0:3, 0:3], labels[7:, 0:2], labels[4:6, 8:], labels[0, 9] = 1, 2, 3, 4
    capacity = np.array([9.0, 6.0, 8.0, 1.0])
    project = st.builds(
        lambda a, b, h, w, cost, habitat: Project(
            np.ravel_multi_index(np.indices((10, 10))[:, a : a + h, b : b + w].reshape(2, -1), (10, 10)), cost, habitat
        ),
        st.integers(0, 8),
        st.integers(0, 8),
        st.integers(1, 6),
        st.integers(1, 6),
        st.sampled_from([0.0, 1.0, 50.0, np.nan]),
        st.booleans(),
    )
    projects = data.draw(st.lists(project, min_size=1, max_size=3))
    options = {"complete": complete, "max_cost": data.draw(st.sampled_from([np.inf, 40.0]))}
    dispersal = Dispersal(20.0, 0.3)
    found = scenario(labels, capacity, Grid(ground, PLACE), projects, dispersal, unit=1.0, **options).projects
    for row, group in zip(found.itertuples(), [*([each] for each in projects), projects], strict=True):
        land = Landscape(labels.copy(), capacity, ground.copy(), 1.0)
        for each in group:
            land.apply(each)
        if np.isnan(land.resistance).all():
            continue
        assert row.ec_apres == pytest.approx(
            from_scratch(land.labels, land.capacity, land.resistance, PLACE, dispersal, **options)[0], rel=1e-9
        )


@given(ground=GROUNDS, top=st.integers(0, 9), left=st.integers(0, 9))
@settings(max_examples=50, deadline=None)
def test_a_barrier_never_raises_and_a_restored_site_never_lowers(ground, top, left):
    labels = np.zeros((10, 10), dtype=np.int32)
    labels[0:3, 0:3], labels[7:, 0:2], labels[4:6, 8:] = 1, 2, 3
    cells = np.ravel_multi_index(np.indices((10, 10))[:, top : top + 3, left : left + 3].reshape(2, -1), (10, 10))
    values = (labels, np.array([9.0, 6.0, 8.0]), Grid(ground, PLACE))
    found = scenario(
        *values, [Project(cells, np.nan), Project(cells, 1.0, True)], Dispersal(20.0, 0.3), unit=1.0, complete=True
    ).projects
    assert found["delta_ec_pct"].iloc[0] <= 1e-9
    assert found["delta_ec_pct"].iloc[1] >= -1e-9


def test_a_project_that_touches_nothing_changes_nothing():
    labels = np.zeros((10, 10), dtype=np.int32)
    labels[0, 0], labels[0, 3] = 1, 2
    outside, far = Project(np.empty(0, dtype=int), 9.0), Project(np.array([99]), 1000.0)
    found = scenario(labels, np.ones(2), Grid(np.ones((10, 10)), PLACE), [outside, far], Dispersal(3.0, 0.5), unit=1.0)
    assert found.projects["delta_ec_pct"].tolist() == [0.0, 0.0, 0.0]
    assert "1 projects lie outside" in str(found.notes[0])


def test_a_patch_that_is_lost_and_one_that_is_parted():
    labels = np.zeros((5, 9), dtype=np.int32)
    labels[:, 0], labels[2, 4], labels[:, 8] = 1, 2, 3
    values = (labels, np.array([5.0, 1.0, 5.0]), Grid(np.ones((5, 9)), PLACE))
    gone, parted = Project(np.array([2 * 9 + 4]), 1.0), Project(np.array([2 * 9]), 1.0)
    found = scenario(*values, [gone, parted], Dispersal(3.0, 0.5), unit=1.0).projects
    assert found[["taches_perdues", "liens_coupes"]].iloc[0].tolist() == [1, 2]
    land = Landscape(labels.copy(), np.array([5.0, 1.0, 5.0]), np.ones((5, 9)), 1.0)
    land.apply(parted)
    assert land.capacity.tolist() == [2.0, 1.0, 5.0, 2.0] and land.labels[:, 0].tolist() == [1, 1, 0, 4, 4]


def test_new_habitat_joins_what_it_touches():
    labels = np.zeros((1, 7), dtype=np.int32)
    labels[0, 0], labels[0, 2], labels[0, 6] = 1, 2, 3
    land = Landscape(labels, np.array([1.0, 2.0, 4.0]), np.ones((1, 7)), 0.5)
    change = land.apply(Project(np.array([1]), 1.0, True))
    assert land.labels.tolist() == [[1, 1, 1, 0, 0, 0, 3]] and land.capacity.tolist() == [3.5, 0.0, 4.0]
    land.undo(change)
    assert land.labels.tolist() == [[1, 0, 2, 0, 0, 0, 3]] and land.capacity.tolist() == [1.0, 2.0, 4.0]


def test_faults_and_cancel():
    labels = np.array([[1, 0, 2]], dtype=np.int32)
    values = (labels, np.ones(2), Grid(np.ones((1, 3)), PLACE))
    with pytest.raises(Fault, match="no project"):
        scenario(*values, [], Dispersal(3.0, 0.5), unit=1.0)
    with pytest.raises(Fault, match="Fewer than two patches"):
        scenario(
            np.array([[1, 0, 0]], dtype=np.int32),
            *values[1:],
            [Project(np.array([1]), 2.0)],
            Dispersal(3.0, 0.5),
            unit=1.0,
        )
    with pytest.raises(Cancelled):
        scenario(*values, [Project(np.array([1]), 2.0)], Dispersal(3.0, 0.5), unit=1.0, progress=lambda *_: False)


def test_projects_without_a_resistance_take_the_usual_one():
    grid = Grid(np.array([[3.0, 5.0, 9.0, np.nan]]), Affine(10.0, 0.0, 0.0, 0.0, -10.0, 10.0))
    labels = np.array([[1, 1, 0, 2]], dtype=np.int32)
    boxes = [shapely.box(x, 0, x + 10, 10) for x in (0, 10, 20)]
    frame = gpd.GeoDataFrame(
        {"resistance": [np.nan, np.nan, 7.0], "habitat": ["non", "oui", None]}, geometry=boxes, crs=2154
    )
    found, notes = on_grid(frame, grid, labels, 1000.0)
    assert [(project.resistance, project.habitat) for project in found] == [(1000.0, False), (4.0, True), (7.0, False)]
    assert [note.facts for note in notes] == [{"count": 1, "value": 1000.0}, {"count": 1, "value": 4.0}]
    with pytest.raises(Fault, match="in degrees"):
        on_grid(frame, grid, labels, 1000.0, metres=False)
    with pytest.raises(Fault, match="1 projects have a negative"):
        on_grid(frame.assign(resistance=[-1.0, 0.0, 0.0]), grid, labels, 1000.0)
