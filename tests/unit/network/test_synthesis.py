"""The synthesis: exactly the fields of the standard, dPC shared by zones, conflicts, ranks."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.network.synthesis import CORRIDOR, RESERVOIR, SubNetwork, hexagons, synthesis


def network(name, x, dpc=10.0, line=True):
    patches = gpd.GeoDataFrame(
        {"id": ["1", "2"], "dpc": [dpc, dpc / 2]},
        geometry=[shapely.box(x, 0, x + 100, 100), shapely.box(x + 900, 0, x + 1000, 100)],
        crs=2154,
    )
    way = shapely.LineString([(x + 100, 50), (x + 900, 50)])
    links = gpd.GeoDataFrame(
        {"de": ["1"], "vers": ["2"], "dpc_lien": [4.0]}, geometry=[way if line else way.buffer(30)], crs=2154
    )
    return SubNetwork(name, patches, links)


HALVES = gpd.GeoDataFrame(
    {"id": ["A", "B", "C"], "nom": ["a", "b", "c"]},
    geometry=[shapely.box(0, 0, 500, 100), shapely.box(500, 0, 1000, 100), shapely.box(9000, 0, 9100, 100)],
    crs=2154,
)


def test_the_layers_have_exactly_the_fields_of_the_standard():
    found = synthesis([network("Boisée", 0), network("Humide", 0, line=False), network("Herbacée", 2000)])
    assert [*found.reservoirs.columns] == [*RESERVOIR, "geometry"] and [*found.corridors.columns] == [
        *CORRIDOR,
        "geometry",
    ]
    assert RESERVOIR[:4] == ("ID_RESV", "ID_SRCE", "NOM_RESV", "OBJ_ASSI") and RESERVOIR[-2:] == ("DELIMIT", "INTERREG")
    assert found.reservoirs["ID_RESV"].is_unique and found.corridors["ID_CORR"].tolist() == [
        "Boisée_1-2",
        "Humide_1-2",
        "Herbacée_1-2",
    ]
    assert found.reservoirs[["ID_SRCE", "MILMAJ_NAT", "DELIMIT"]].isna().all().all(), "nothing is invented"
    assert (shapely.get_dimensions(found.corridors.geometry) == 2).all()
    said = [str(note) for note in found.notes]
    assert "stay NULL" in said[0] and "2 corridors drawn as lines are widened by 25.0 m" in said[1]
    assert found.watercourses is None and found.conflicts is None


def test_zones_share_what_they_hold_and_are_ranked():
    table = synthesis([network("Boisée", 0), network("Humide", 400)], territories=HALVES).stakes.set_index("id")
    assert table.loc["A", ["nb_sous_trames", "sous_trames"]].tolist() == [2, "Boisée, Humide"]
    assert table.loc["A", "reservoir_ha"] == pytest.approx(2.0) and table.loc["A", "dpc_taches"] == pytest.approx(20.0)
    assert table.loc["A", "corridor_km"] == pytest.approx(0.4) and table.loc["A", "dpc_liens"] == pytest.approx(
        4 * 400 / 800
    )
    assert table.loc["B", "dpc_taches"] == pytest.approx(5.0) and table.loc["B", "dpc_liens"] == pytest.approx(
        4 * 400 / 800 + 4 * 500 / 800
    )
    assert table.loc["C", ["nb_sous_trames", "rang"]].tolist() == [0, 3] and pd.isna(table.loc["C", "sous_trames"])
    assert table.loc["A", "rang"] == 1 and table["conflits"].isna().all()


def test_conflicts_know_their_sub_networks():
    points = gpd.GeoDataFrame(
        {
            "type": ["route"] * 3,
            "importance": ["1"] * 3,
            "dpc_lien": [4.0, 4.0, np.nan],
            "franchi": [False, True, None],
        },
        geometry=shapely.points([(450, 50), (600, 50), (700, 5000)]),
        crs=2154,
    )
    found = synthesis([network("Boisée", 0), network("Humide", 400)], obstacles=points, territories=HALVES)
    assert found.conflicts[["nb_sous_trames", "sous_trames"]].fillna({"sous_trames": ""}).values.tolist() == [
        [1, "Boisée"],
        [2, "Boisée, Humide"],
        [0, ""],
    ]
    assert found.stakes["conflits"].tolist() == [1.0, 0.0, 0.0]


def test_watercourses():
    water = gpd.GeoDataFrame(
        {"nom": ["La Vauzelle", None]},
        geometry=[shapely.LineString([(0, 0), (9, 9)]), shapely.LineString([(1, 0), (9, 9)])],
        crs=2154,
    )
    found = synthesis([network("Boisée", 0)], watercourses=water).watercourses
    assert [*found.columns] == [*CORRIDOR, "geometry"] and found["NOM_CORR"].fillna("").tolist() == ["La Vauzelle", ""]


@given(x=st.integers(-3000, 3000), width=st.floats(60, 900))
@settings(max_examples=60, deadline=None)
def test_hexagons_hold_everything(x, width):
    """What zones hold together is the whole, wherever the hexagons fall."""
    found = synthesis([network("Boisée", 0), network("Humide", x)], cell=width).stakes
    assert found["reservoir_ha"].sum() == pytest.approx(4.0)
    assert found["dpc_taches"].sum() == pytest.approx(30.0) and found["dpc_liens"].sum() == pytest.approx(8.0)
    assert (found["nb_sous_trames"] > 0).all() and sorted(found["rang"]) == list(range(1, len(found) + 1))


def test_hexagons_do_not_overlap():
    cells = hexagons(np.array([shapely.box(0, 0, 3000, 2000)]), 700.0).geometry.to_numpy()
    assert shapely.area(shapely.union_all(cells)) == pytest.approx(shapely.area(cells).sum())
    assert shapely.contains(shapely.union_all(cells).buffer(1e-6), shapely.box(0, 0, 3000, 2000))


def test_faults_and_cancel():
    with pytest.raises(Fault, match="no sub-network"):
        synthesis([])
    with pytest.raises(Fault, match="one name"):
        synthesis([network("a", 0), network("a", 9)])
    with pytest.raises(Fault, match="above 0"):
        synthesis([network("a", 0)], width=0)
    with pytest.raises(Fault, match="choose larger ones"):
        synthesis([network("a", 0)], cell=0.3)
    with pytest.raises(Cancelled):
        synthesis([network("a", 0)], progress=lambda *_: False)
    without = synthesis(
        [SubNetwork("a", network("a", 0).patches.assign(dpc=np.nan), network("a", 0).links.assign(dpc_lien=np.nan))]
    ).stakes
    assert without["dpc_taches"].isna().all() and pd.isna(without["dpc_liens"]).all()
