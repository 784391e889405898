"""Scenarios: twenty projects, each searched again where it touches the network, against a whole computation a project, in one run.

The landscape is made (see `bench.links`); the results are compared before any time is.
"""

from __future__ import annotations

import sys
import time

import numpy as np
import pandas as pd
from affine import Affine

from aula_qgis.core.grid import Grid
from aula_qgis.core.network.connectivity import Dispersal, equivalent_connectivity
from aula_qgis.core.network.graph import network
from aula_qgis.core.network.links import cost_links
from aula_qgis.core.network.scenario import Landscape, Project, scenario

from .links import MAX_COST, landscape

SIDE, PROJECTS, RADIUS, SEED = 2000, 20, 15, 20
FASTER = 5
"""The claim."""
TOLERANCE = 1e-9
PLACE = Affine.from_gdal(*(0.0, 10.0, 0.0, 0.0, 0.0, -10.0))
DISPERSAL = Dispersal(500.0, 0.05)


def projects(labels: np.ndarray) -> list[Project]:
    """Discs: half of them anywhere, a quarter on patches, a quarter of new habitat."""
    random = np.random.default_rng(SEED)
    places = random.integers(RADIUS, SIDE - RADIUS, (PROJECTS, 2))
    habitat = np.argwhere(labels > 0)
    places[: PROJECTS // 4] = habitat[random.integers(0, len(habitat), PROJECTS // 4)]
    rows, columns = np.indices(labels.shape)
    found = []
    for number, (row, column) in enumerate(places):
        cells = np.flatnonzero((rows - row) ** 2 + (columns - column) ** 2 <= RADIUS**2)
        restored = number >= PROJECTS - PROJECTS // 4
        found.append(Project(cells, 1.0 if restored else 1000.0, restored))
    return found


def whole(labels: np.ndarray, capacity: np.ndarray, resistance: np.ndarray) -> float:
    """EC(PC), all of it computed anew."""
    ids = np.arange(1, len(capacity) + 1)
    links = cost_links(labels, ids, Grid(resistance, PLACE), max_cost=MAX_COST).frame
    graph = network(pd.DataFrame({"id": ids, "capacite": capacity}), links[["de", "vers", "cout"]]).graph
    return equivalent_connectivity(graph, capacity, DISPERSAL)


def main() -> int:
    resistance, labels = landscape(SIDE)
    capacity = np.bincount(labels.ravel())[1:].astype(float)
    wanted = projects(labels)
    start = time.perf_counter()
    found = (
        scenario(labels, capacity, Grid(resistance, PLACE), wanted, DISPERSAL, unit=1.0, max_cost=MAX_COST)
        .projects["ec_apres"]
        .to_numpy()
    )
    ours = time.perf_counter() - start
    start = time.perf_counter()
    land = Landscape(labels, capacity, resistance, 1.0)
    peer = []
    for group in [*([each] for each in wanted), wanted]:
        changes = [land.apply(each) for each in group]
        peer.append(whole(land.labels, land.capacity, land.resistance))
        for change in reversed(changes):
            land.undo(change)
    theirs = time.perf_counter() - start
    gap = float(np.abs(found / np.array(peer) - 1).max())
    print(
        f"scenario: {PROJECTS} projects and all of them on {SIDE**2 / 1e6:.0f} M cells, {len(capacity)} patches: EC(PC) differs by {gap:.1e} at most"
    )
    if gap > TOLERANCE:
        print(f"The results differ by more than {TOLERANCE:.0e}: no comparison of speed.")
        return 1
    print(f"  from scratch {theirs:.1f} s, ours {ours:.1f} s with the network before: {theirs / ours:.1f} times faster")
    return int(theirs / ours < FASTER)


if __name__ == "__main__":
    sys.exit(main())
