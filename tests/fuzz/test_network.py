"""Grids, layers and tables of any kind through the methods of ecological networks."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st

from aula_qgis.core.grid import Grid
from aula_qgis.core.network.blue import blue_network, passabilities
from aula_qgis.core.network.capacity import capacities, identified_patches, refuse_wrong_capacities
from aula_qgis.core.network.circuit import circuit, pinch_points
from aula_qgis.core.network.connectivity import Dispersal, connectivity
from aula_qgis.core.network.corridors import corridors
from aula_qgis.core.network.fragmentation import barrier_zones, fragmentation, habitat_patches, raster_fragmentation
from aula_qgis.core.network.graph import Graph
from aula_qgis.core.network.intra import crossings_on_surface, end_pairs
from aula_qgis.core.network.labels import label, outlines
from aula_qgis.core.network.link_ends import least_cost_crossings, refuse_without_shapes, straight_crossings
from aula_qgis.core.network.links import cost_links
from aula_qgis.core.network.obstacles import obstacles
from aula_qgis.core.network.patch_cells import covered_cells, patch_labels, point_labels
from aula_qgis.core.network.patches import polygon_patches, raster_patches
from aula_qgis.core.network.projects import capacity_of_cells, names_of, on_grid, projects_layer
from aula_qgis.core.network.resistance import lookup, nearest_class, resistance_table
from aula_qgis.core.network.resistance_raster import (
    draw_over,
    of_land_cover_cells,
    of_land_cover_polygons,
    rule_fields,
)
from aula_qgis.core.network.scenario import Project, scenario
from aula_qgis.core.network.search import Surface
from aula_qgis.core.network.soil import (
    breaks,
    brown_network,
    reservoirs,
    soil_account,
    soil_resistance,
    soil_score,
)
from aula_qgis.core.network.soil_cover import SEALED, SOIL, WATER, Covers, covers, road_zones, soil_cover
from aula_qgis.core.network.soil_criteria import criteria_of, missing_criteria, stretched
from aula_qgis.core.network.straight import straight_links
from aula_qgis.core.network.synthesis import SubNetwork, synthesis
from aula_qgis.core.network.waters import drawn_downstream, first_of_each, fish_passes, standing
from aula_qgis.core.rasterize import rasterize

from .oracle import attempt, close, fuzzes, whole
from .shapes import (
    KNOWN_AMOUNTS,
    NAMES,
    NEAR_FRANCE,
    WORDS,
    column,
    frames,
    lines,
    points,
    polygons,
    real,
    tables,
    text,
)
from .test_geometry import VALUES, tolerance

RESISTANCES = st.sampled_from([1.0, 1.0, 5.0, 100.0, np.nan, 0.0, 1e6])


@st.composite
def grids(draw, values: st.SearchStrategy, kind: type = float, shape: tuple[int, int] | None = None) -> np.ndarray:
    """Cells of a raster, down to one row or column."""
    rows, columns = shape or (draw(st.integers(1, 7)), draw(st.integers(1, 7)))
    return draw(column(values, rows * columns, kind)).reshape(rows, columns)


@st.composite
def landscapes(draw):
    """Labels of patches, resistance, and the place of their grid."""
    labels, _ = label(draw(grids(st.sampled_from([True, False, False]), bool)))
    resistance = draw(grids(RESISTANCES, np.float32, labels.shape))
    side = draw(st.sampled_from([1.0, 25.0, 1e4]))
    return labels, resistance, Affine(side, 0.0, 652_000.0, 0.0, -side, 6_862_000.0)


@fuzzes(raster_patches, outlines)
@given(
    grids(st.sampled_from([1.0, 2.0, 3.0, np.nan]), np.float32),
    st.sampled_from([1.0, 25.0]),
    st.lists(st.sampled_from(["1", "2", "9", "x", "1.0"]), max_size=2),
    st.sampled_from([4, 8]),
    st.sampled_from([0.0, 0.1]),
    st.sampled_from([0.0, 20.0, 1e3]),
    st.sampled_from([0.0, 30.0]),
)
def test_raster_patches(codes, side, habitat, connectivity_, least, edge, merge):
    transform = Affine(side, 0.0, 0.0, 0.0, -side, 100.0)
    result = attempt(
        raster_patches,
        Grid(codes, transform),
        habitat,
        connectivity=connectivity_,
        min_ha=least,
        edge_m=edge,
        merge_m=merge,
    )
    if result is None:
        return
    whole(result.frame["surf_ha"], least=least)
    assert (result.frame["coeur_ha"] <= result.frame["surf_ha"] + 1e-9).all()
    close(shapely.area(result.frame.geometry.to_numpy()) / 1e4, result.frame["surf_ha"])
    labels, count = label(codes == 1)
    shapes = attempt(outlines, Grid(labels, transform))
    close(shapely.area(shapes).sum(), (codes == 1).sum() * side**2)
    assert len(shapes) == count


@fuzzes(polygon_patches)
@given(
    NEAR_FRANCE.flatmap(
        lambda place: frames(polygons(place), {"code": text(st.sampled_from(["1", "2", "3"]) | NAMES)})
    ),
    st.lists(st.sampled_from(["1", "2", "9"]), max_size=2),
    st.sampled_from([4, 8]),
    st.sampled_from([0.0, 1e-4]),
    st.sampled_from([0.0, 0.1]),
    st.sampled_from([0.0, 1.0]),
)
def test_polygon_patches(cover, habitat, connectivity_, least, edge, merge):
    result = attempt(
        polygon_patches, cover, habitat, connectivity=connectivity_, min_ha=least, edge_m=edge, merge_m=merge
    )
    if result is not None:
        whole(result.frame["surf_ha"], least=least)
        assert (result.frame["coeur_ha"] <= result.frame["surf_ha"] * (1 + 1e-9) + 1e-9).all()


@fuzzes(cost_links, corridors, connectivity, circuit, pinch_points, scenario, end_pairs, crossings_on_surface)
@given(landscapes(), st.booleans(), st.sampled_from([np.inf, 50.0]), st.sampled_from([0.0, 0.2]), st.data())
def test_links(landscape, complete, dearest, width, data):
    labels, resistance, transform = landscape
    count = int(labels.max())
    ids = np.arange(1, count + 1)
    found = attempt(cost_links, labels, ids, Grid(resistance, transform), complete=complete, max_cost=dearest)
    capacity = data.draw(column(st.sampled_from([0.0, 1.0, 5.0]), count, float))
    if found is not None:
        links = found.frame
        whole(links["cout"], least=0)
        whole(links["longueur_m"], least=0)
        assert (links["de"] < links["vers"]).all() and not links.duplicated(["de", "vers"]).any()
        ways = attempt(corridors, labels, found.pairs, links, Grid(resistance, transform), width)
        if ways is not None:
            whole(ways["surf_ha"], least=0)
        patches = pd.DataFrame({"id": ids, "capacite": capacity})
        indices = attempt(
            connectivity,
            patches,
            links,
            Dispersal(100.0, 0.05),
            threshold=data.draw(st.sampled_from([np.inf, 10.0])),
            landscape_area=data.draw(st.sampled_from([None, 100.0, 1.0])),
        )
        if indices is not None:
            assert len(indices.patches) == count and len(indices.links) == len(links)
            whole(indices.links["dpc_lien"], least=0, most=100, missing=True, slack=1e-4)
        graph = Graph(
            count,
            *(np.r_[found.pairs[:, a], found.pairs[:, b]] - 1 for a, b in ((0, 1), (1, 0))),
            np.tile(links["cout"].to_numpy(float), 2),
            np.tile(np.arange(len(links)), 2),
        )
        one, other = attempt(end_pairs, graph)
        assert (graph.tail[one] == graph.tail[other]).all()
        cells = np.array([np.argwhere(labels == tail + 1)[0] for tail in graph.tail]).reshape(-1, 2)
        inside = attempt(
            crossings_on_surface, graph, cells, labels, Surface(resistance, Grid(resistance, transform).cell_size)
        )
        if inside is not None:
            assert not (inside.cost < 0).any()
    flow = attempt(circuit, labels, ids, Grid(resistance, transform), all_to_one=data.draw(st.booleans()))
    if flow is not None:
        whole(flow.current, least=0, missing=True)
        whole(flow.resistances["resistance"], least=0, missing=True)
        attempt(pinch_points, Grid(flow.current, transform), labels, data.draw(st.sampled_from([0.05, 1.0])))
    cells = st.sets(st.integers(0, labels.size - 1), max_size=4).map(
        lambda some: np.array(sorted(some), dtype=np.int64)
    )
    projects = [
        Project(data.draw(cells), data.draw(RESISTANCES), data.draw(st.booleans()))
        for _ in range(data.draw(st.integers(0, 2)))
    ]
    attempt(
        scenario,
        labels,
        capacity,
        Grid(resistance, transform),
        projects,
        Dispersal(100.0, 0.05),
        unit=1.0,
        complete=complete,
    )


@fuzzes(straight_links)
@given(NEAR_FRANCE.flatmap(polygons), st.booleans(), st.booleans(), st.sampled_from([np.inf, 1.0]))
def test_straight_links(patches, centroids, complete, longest):
    result = attempt(
        straight_links,
        patches,
        np.arange(1, len(patches) + 1),
        centroids=centroids,
        complete=complete,
        max_metres=longest,
    )
    if result is not None:
        whole(result["longueur_m"], least=0)
        assert not result.duplicated(["de", "vers"]).any()


TERRITORY = {"id": text(), "nom": text()}


@fuzzes(habitat_patches, barrier_zones, fragmentation)
@given(st.data(), NEAR_FRANCE)
def test_fragmentation(data, place):
    habitat, roads = data.draw(polygons(place)), data.draw(lines(place))
    width = data.draw(column(st.sampled_from([1.0, 10.0, 10.0, 0.0, np.nan]), len(roads), float))
    barriers = attempt(barrier_zones, roads, width)
    patches = attempt(habitat_patches, habitat, data.draw(st.sampled_from([None, barriers])))
    if patches is None:
        return
    assert shapely.area(patches).sum() <= shapely.area(shapely.union_all(habitat)) + tolerance(habitat)
    zones = data.draw(frames(polygons(place, most=3), TERRITORY, ("nom",)))
    result = attempt(fragmentation, patches, zones)
    if result is not None:
        rows = result.territories
        for name in ("somme_km2", "meff_cut_km2", "meff_cbc_km2"):
            whole(rows[name], least=0)
        whole(rows["divi"], least=0, most=1)
        assert (rows["meff_cut_km2"] <= rows["surf_km2"] * (1 + 1e-6) + 1e-9).all()


@fuzzes(raster_fragmentation)
@given(grids(st.booleans(), bool), st.data(), st.sampled_from([4, 8]))
def test_raster_fragmentation(mask, data, connectivity_):
    units = data.draw(grids(st.integers(0, 2), np.int32, mask.shape))
    measures, _ = attempt(
        raster_fragmentation, Grid(mask, Affine.from_gdal(0.0, 10.0, 0.0, 0.0, 0.0, -10.0)), units, 2, connectivity_
    )
    for values in measures.values():
        whole(values, least=0, missing=True)


@fuzzes(resistance_table, nearest_class, lookup)
@given(
    tables(
        {
            "code": text(st.sampled_from(["CS1.1", "CS2", "1", "1.0"]) | NAMES),
            "resistance": text(VALUES | st.sampled_from(["1", "100", "barriere"])),
        },
        ("code", "resistance"),
    ),
    st.lists(st.sampled_from(["CS1.1.2", "CS2.1", "1"]) | WORDS, max_size=4),
    st.data(),
)
def test_resistances(table, codes, data):
    found = attempt(resistance_table, table)
    if found is None:
        return
    for code in codes:
        assert attempt(nearest_class, code, found) in (None, *found)
    ground = attempt(lookup, codes, found, data.draw(column(st.integers(0, 100), len(codes), np.int64)), 0.01)
    if ground is not None:
        assert len(ground.values) == len(codes)
        whole(ground.values, least=0, missing=True)


@fuzzes(passabilities, blue_network, drawn_downstream, first_of_each, fish_passes, standing)
@given(st.data(), NEAR_FRANCE, st.lists(VALUES | st.sampled_from(["0,5", "1", "0.2", "2"]), max_size=5))
def test_blue(data, place, texts):
    read = attempt(passabilities, pd.Series(texts, dtype=object, name="franch"))
    if read is not None:
        whole(read, least=0, most=1, missing=True)
    rivers, barriers = data.draw(lines(place)), data.draw(points(place))
    words = st.sampled_from(["Sens inverse", "Inconnu", "Détruit entièrement", "Projet", "ROE1", "", None])
    said = data.draw(column(words, len(barriers), object))
    keep = attempt(standing, pd.Series(said, dtype=object))[0]
    keep = keep & attempt(first_of_each, pd.Series(said, dtype=object), barriers)[0]
    attempt(fish_passes, pd.DataFrame({"a": said}))
    rivers = attempt(drawn_downstream, rivers, pd.Series(data.draw(column(words, len(rivers), object)), dtype=object))[
        0
    ]
    barriers = barriers[keep]
    up, down = (data.draw(column(st.sampled_from([0.0, 0.5, 1.0, np.nan]), len(barriers), float)) for _ in range(2))
    zones = data.draw(st.none() | frames(polygons(place, most=2), TERRITORY))
    result = attempt(
        blue_network,
        rivers,
        barriers,
        up,
        down,
        outlets=data.draw(st.none() | points(place, most=2)),
        riparian=data.draw(st.none() | polygons(place, most=3)),
        territories=zones,
        tolerance=data.draw(st.sampled_from([0.5, 50.0])),
        gap=data.draw(st.sampled_from([0.0, 1.0])),
        crs="EPSG:2154",
    )
    if result is not None:
        assert len(result.barriers) == len(barriers)
        whole(result.segments["longueur_km"], least=0)
        whole(result.segments["ripisylve_pct"], least=0, most=100, missing=True)
        whole(result.indices["valeur"], least=0, most=100, missing=True)


LINK = {
    "de": text(st.sampled_from(["1", "2", "3"])),
    "vers": text(st.sampled_from(["1", "2", "3"])),
    "dpc_lien": real(KNOWN_AMOUNTS),
}
ROAD = {"type": text(), "importance": text(st.sampled_from(["1", "5", None, "x", 3]))}


@fuzzes(obstacles, synthesis)
@given(st.data(), NEAR_FRANCE)
def test_obstacles(data, place):
    links, roads = data.draw(frames(lines(place), LINK)), data.draw(frames(lines(place), ROAD))
    ways = data.draw(st.none() | frames(polygons(place), {name: LINK[name] for name in ("de", "vers")}))
    found = attempt(
        obstacles,
        links,
        roads,
        corridors=ways,
        passages=data.draw(st.none() | points(place)),
        tolerance=data.draw(st.sampled_from([0.0, 50.0])),
        merge=data.draw(st.sampled_from([0.0, 25.0])),
    )
    patches = data.draw(
        frames(polygons(place), {"id": text(st.sampled_from(["1", "2", "3"])), "dpc": real(KNOWN_AMOUNTS)})
    )
    networks = [
        SubNetwork(name, patches, links) for name in data.draw(st.lists(st.sampled_from(["bois", "eau"]), max_size=2))
    ]
    waters = data.draw(st.none() | frames(lines(place), {"nom": text()}))
    zones = data.draw(st.none() | frames(polygons(place, most=2), TERRITORY))
    result = attempt(
        synthesis,
        networks,
        watercourses=waters,
        obstacles=None if found is None else found.points,
        territories=zones,
        width=data.draw(st.sampled_from([1.0, 25.0, 0.0])),
        cell=max(place[2], 10.0),
    )
    if result is not None:
        whole(result.stakes["reservoir_ha"], least=0, missing=True)
        whole(result.stakes["corridor_km"], least=0, missing=True)


SCORES = st.sampled_from([0.0, 20.0, 80.0, 100.0, np.nan])


@fuzzes(covers, soil_score, soil_resistance, reservoirs, breaks, soil_account)
@given(
    tables(
        {
            "code": text(),
            "nature": text(st.sampled_from(["sol", "Imperméable", "eau", "x"])),
            "vers": text(st.sampled_from(["0", "50", "", "101", "x", None])),
        },
        ("vers",),
    ),
    grids(SCORES),
    st.data(),
)
def test_soil(table, first, data):
    attempt(covers, table)
    shape, transform = first.shape, Affine(10.0, 0.0, 652_000.0, 0.0, -10.0, 6_862_000.0)
    soil = data.draw(grids(st.booleans(), bool, shape))
    weights = data.draw(st.sampled_from([1.0, 3.0]))
    score, known = attempt(
        soil_score, [(first, 1.0), (data.draw(grids(SCORES, float, shape)), weights)], 1.0 + weights, soil
    )
    whole(score, least=0, most=100, missing=True)
    whole(known, least=0, most=100, missing=True)
    whole(attempt(soil_resistance, score), least=0, missing=True)
    found = attempt(
        reservoirs,
        Grid(score, transform, "EPSG:2154"),
        known,
        data.draw(st.sampled_from([0.5, 0.8, 1.0])),
        data.draw(st.sampled_from([0.0, 0.02])),
    )
    if found is None:
        return
    cut = attempt(
        breaks,
        Grid(data.draw(grids(st.integers(0, 3), np.int8, shape)), transform),
        found[1],
        data.draw(st.sampled_from([10.0, 1e3])),
    )
    assert cut is not None
    place = (652_000.0, 6_861_930.0, 10.0)
    zones = data.draw(frames(polygons(place, most=3), TERRITORY))
    account = attempt(soil_account, *(data.draw(polygons(place, most=3)) for _ in range(3)), zones, cut)
    if account is not None:
        assert len(account[0]) == len(zones)
        whole(account[0][["couvert_pct", "impermeable_pct"]], least=0, most=100, missing=True)


@fuzzes(soil_cover, road_zones, brown_network)
@given(st.data(), st.sampled_from([10.0, 25.0]), st.sampled_from([0.0, 0.75, 1.0]))
def test_brown_network(data, cell, quantile):
    place = (652_000.0, 6_861_930.0, 10.0)
    kinds = Covers({"1": SOIL, "2": SEALED, "3": WATER}, {"1": 50.0})
    land = data.draw(frames(polygons(place), {"code": text(st.sampled_from(["1", "1.1", "2", "3", "x", None]))}))
    roads = attempt(road_zones, data.draw(frames(lines(place), {"width": real()})))
    over = np.empty(0, dtype=object) if roads is None or data.draw(st.booleans()) else roads[0]
    cover = attempt(soil_cover, land, kinds, over, cell, "", "land")
    if cover is None:
        return
    assert set(np.unique(cover.nature.values)) <= {0, SOIL, SEALED, WATER}
    criteria = data.draw(st.sampled_from([[(cover.worms, 1.0)], []]))
    zones = data.draw(frames(polygons(place, most=3), TERRITORY))
    found = attempt(brown_network, cover, criteria, 2.0, zones, quantile=quantile, min_ha=0.0, longest=50.0)
    if found is not None:
        whole(found.score.values, least=0, most=100, missing=True)
        whole(found.completeness_pct, least=0, most=50)
        assert len(found.account) == len(zones)


@fuzzes(criteria_of, missing_criteria, stretched)
@given(
    st.lists(st.tuples(WORDS, st.sampled_from(["1", "0", "1,5", "-1", "x", ""])).map(list), max_size=3),
    st.lists(WORDS, max_size=2),
    grids(st.sampled_from([0.0, 50.0, 100.0, -3.0, 1e12, np.nan])),
)
def test_criteria_of_soils(rows, rasters, values):
    found = attempt(criteria_of, rows, rasters)
    if found is not None:
        assert {each.raster for each in found} - {None} == set(range(len(rasters)))
        attempt(missing_criteria, found)
    result = attempt(stretched, values, "carbone")
    if result is not None:
        whole(result[0], least=0, most=100, missing=True)


def placed(values: np.ndarray, side: float = 10.0) -> Grid:
    """Values on a grid near the shapes of `NEAR_FRANCE`."""
    return Grid(values, Affine(side, 0.0, 652_000.0, 0.0, -side, 6_862_000.0))


PLACE = (652_000.0, 6_861_930.0, 10.0)


@fuzzes(rasterize, patch_labels, point_labels, covered_cells)
@given(st.data(), st.booleans(), st.sampled_from([np.int32, np.float32]))
def test_shapes_as_cells(data, touched, kind):
    shapes = shapely.make_valid(data.draw(polygons(PLACE)))
    cells = placed(np.zeros((7, 9), dtype=kind))
    drawn = attempt(rasterize, shapes, np.arange(1, len(shapes) + 1), cells, all_touched=touched)
    assert ((drawn >= 0) & (drawn <= len(shapes))).all()
    found = attempt(patch_labels, shapes[~shapely.is_empty(shapes)], cells)
    if found is not None:
        assert found[0].any()
    labels, of = attempt(point_labels, data.draw(points(PLACE)), cells)
    assert set(np.unique(labels[labels > 0])) == set(of[of > 0])
    for flat in attempt(covered_cells, shapes, cells):
        assert len(flat) == len(np.unique(flat)) and ((flat >= 0) & (flat < cells.values.size)).all()


@fuzzes(of_land_cover_cells, of_land_cover_polygons, rule_fields, draw_over)
@given(
    grids(st.sampled_from([1.0, 2.0, np.nan]), np.float32),
    st.sampled_from([None, (652_005.0, 6_861_960.0, 652_030.0, 6_861_995.0), (0.0, 0.0, 1.0, 1.0)]),
    st.sampled_from(["", "0", "5", "-1", "large"]),
    st.sampled_from(["", "8", "-1", "cost"]),
    st.data(),
)
def test_resistance_rasters(codes, extent, width, cost, data):
    table = {"1": 1.0, "a": 9.0}
    found = attempt(of_land_cover_cells, placed(codes), table, extent, data.draw(st.booleans()))
    cover = data.draw(frames(polygons(PLACE), {"code": text(st.sampled_from(["a", "b"]))}))
    drawn = attempt(of_land_cover_polygons, cover, table, data.draw(st.sampled_from([0.0, 10.0, 1e-6])), extent)
    named = attempt(rule_fields, width, cost)
    roads = data.draw(frames(lines(PLACE), dict.fromkeys(named, real(KNOWN_AMOUNTS))))
    for each in (found, drawn):
        over = None if each is None else attempt(draw_over, each.grid, roads, "roads", width, cost, True)
        if over is not None:
            whole(over[0].values, least=0, missing=True)


@fuzzes(straight_crossings, least_cost_crossings)
@given(st.data())
def test_crossings_between_ends_of_links(data):
    shapes = np.array([shapely.box(x, 6_861_940, x + 12, 6_861_990) for x in (652_000, 652_030, 652_060)])
    patches = gpd.GeoDataFrame({"id": ["a", "b", "c"]}, geometry=shapes, crs=2154)
    ends = [[(652_012, 6_861_950), (652_030, 6_861_950)], [(652_042, 6_861_980), (652_060, 6_861_980)]]
    links = gpd.GeoDataFrame(
        {"de": ["a", "b"], "vers": ["b", "c"]}, geometry=[shapely.LineString(end) for end in ends], crs=2154
    )
    graph = Graph.of_links(3, np.array([[0, 1], [1, 2]]), np.ones(2))
    assert (attempt(straight_crossings, graph, links, np.array(["a", "b", "c"])).cost > 0).all()
    resistance = placed(data.draw(grids(RESISTANCES, np.float32, (6, 8))))
    found = attempt(least_cost_crossings, graph, links, patches, resistance)
    if found is not None:
        assert not (found[0].cost < 0).any()


@fuzzes(identified_patches, capacities, refuse_wrong_capacities, refuse_without_shapes)
@given(frames(polygons(PLACE) | points(PLACE) | lines(PLACE), {"capacite": real(), "id": text()}), st.data())
def test_capacities(patches, data):
    frame = pd.DataFrame(patches).drop(
        columns=data.draw(st.lists(st.sampled_from(["capacite", "id", "geometry"]), unique=True))
    )
    attempt(refuse_without_shapes, frame, frame)
    named = attempt(identified_patches, frame)
    found = attempt(capacities, frame)
    if named is not None:
        assert len(named[0]["id"]) == len(frame)
    if found is not None:
        assert len(found[0]) == len(frame)
        attempt(refuse_wrong_capacities, found[0], "capacite")


@fuzzes(on_grid, names_of, capacity_of_cells, projects_layer)
@given(st.data(), st.sampled_from([10.0, 25.0]), st.booleans())
def test_projects(data, side, metres):
    resistance = placed(data.draw(grids(RESISTANCES, np.float32)), side)
    labels, _ = label(data.draw(grids(st.sampled_from([True, False]), bool, resistance.shape)))
    projects = data.draw(
        frames(
            polygons(PLACE), {"nom": text(), "resistance": real(), "habitat": text(st.sampled_from(["oui", 0, None]))}
        )
    ).drop(columns=data.draw(st.lists(st.sampled_from(["nom", "resistance", "habitat"]), unique=True)))
    names = attempt(names_of, projects)
    assert len(names) == len(projects) and all(names)
    capacity = data.draw(column(st.sampled_from([0.0, 1.0, 5.0]), int(labels.max()), float))
    found = attempt(on_grid, projects, resistance, labels, 1000.0, metres=metres)
    patches = np.array([shapely.box(0, 0, 10, 10)] * len(capacity), dtype=object)
    if found is None or not len(capacity):
        return
    assert len(found[0]) == len(projects)
    unit = attempt(capacity_of_cells, capacity, patches, resistance)
    result = attempt(scenario, labels, capacity, resistance, found[0], Dispersal(100.0, 0.05), unit=unit)
    if result is not None:
        layer = attempt(projects_layer, result, projects, [*names, "all"])
        assert len(layer) == len(projects) + 1 and layer.columns[0] == "projet"
