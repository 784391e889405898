"""The observatory: sums, tanks, figures by inhabitant."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from aula_qgis.core.messages import Fault
from aula_qgis.core.rainwater.rain import between
from aula_qgis.core.rainwater.roofs import roof_yields
from aula_qgis.core.rainwater.tanks import size_tanks
from aula_qgis.core.rainwater.territories import observatory


def quarters(roofs, **columns):
    """Four territories that cover the roofs, two a parent."""
    x0, y0, x1, y1 = roofs.total_bounds
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    boxes = [shapely.box(a, b, c, d) for a, c in ((x0, x), (x, x1)) for b, d in ((y0, y), (y, y1))]
    table = {"id": list("ABCD"), "parent": ["E", "E", "F", "F"], "population": [1000.0, 2000, 0, np.nan], **columns}
    return gpd.GeoDataFrame(table, geometry=boxes, crs=2154)


@pytest.fixture(scope="module")
def roofs(buildings, coefficients, uses):
    return roof_yields(buildings, 740, coefficients, uses).roofs.assign(usage=buildings["usage"])


def test_territories_add_up_to_their_roofs(roofs):
    result = observatory(roofs, quarters(roofs), domestic_litres=147, retention_mm=16)
    rows = result.territories
    assert rows["nb_toits"].sum() == 2273
    assert rows["surf_toit_ha"].sum() == pytest.approx(35.3434, abs=5e-5)
    assert rows["pot_an_m3"].sum() == pytest.approx(194_450, abs=1)
    assert result.by_class["pot_an_m3"].sum() == pytest.approx(rows["pot_an_m3"].sum(), rel=1e-12)
    assert result.by_class["nb_toits"].sum() == 2273
    assert result.parents["pot_an_m3"].sum() == pytest.approx(rows["pot_an_m3"].sum(), rel=1e-12)
    np.testing.assert_allclose(rows["regle_m3"], rows["surf_toit_ha"] * 160)
    assert not any("differ by" in str(note) for note in result.notes)


def test_figures_by_inhabitant(roofs):
    rows = observatory(roofs, quarters(roofs), domestic_litres=147).territories
    assert rows["pot_par_habitant_m3"][0] == pytest.approx(rows["pot_an_m3"][0] / 1000)
    assert rows["couverture_demande_pct"][1] == pytest.approx(100 * rows["pot_an_m3"][1] / (2000 * 0.147 * 365.25))
    assert rows[["pot_par_habitant_m3", "couverture_demande_pct"]].iloc[2:].isna().all(axis=None)
    assert rows["regle_m3"].isna().all()


def test_tanks_of_several_sizes_count_once_with_the_recommended_one(roofs, lille):
    series = between(lille, "2011-01-01", "2020-12-31")
    some = roofs.iloc[:200]
    tanks = size_tanks(
        some["surf_toit_m2"].to_numpy(),
        some["coef_total"].to_numpy(),
        series,
        np.array([1, 3, 10.0]),
        np.full(200, 0.1),
    )
    layer = gpd.GeoDataFrame(
        pd.concat([some.iloc[tanks.tanks["toit"]].reset_index(drop=True), tanks.tanks], axis=1), crs=2154
    )
    result = observatory(layer, quarters(some), domestic_litres=147, series=series)
    chosen = tanks.tanks[tanks.tanks["taille_m3"] == tanks.tanks["taille_conseillee_m3"]]
    rows = result.territories
    assert rows["nb_toits"].sum() == 200 and len(chosen) == 200
    for column in ("retenu_an_m3", "retenu_10j_m3", "fourni_m3_an"):
        assert rows[column].sum() == pytest.approx(chosen[column].sum(), rel=1e-9)
    runoff = (some["surf_toit_m2"] * some["coef_total"]).sum() / 1000 * result.wettest["mm"].mean()
    assert rows["ruissele_10j_m3"].sum() == pytest.approx(runoff)
    assert (rows["retenu_10j_m3"] <= rows["ruissele_10j_m3"] + 1e-9).all()
    assert len(result.wettest) == 10 and (np.diff(result.wettest["mm"]) <= 0).all()
    assert any("the recommended size counts for 200 of 200 roofs" in str(note) for note in result.notes)


def test_top_roofs_of_each_use(roofs):
    top = observatory(roofs, quarters(roofs), domestic_litres=147).top
    assert top.groupby("classe").size().max() == 10
    first = top[(top["classe"] == "Industriel") & (top["rang"] == 1)]["pot_an_m3"].iloc[0]
    assert first == roofs.loc[roofs["usage"] == "Industriel", "pot_an_m3"].max()


def square(x, size=10.0):
    return shapely.box(x, 0, x + size, size)


def test_overlaps_holes_and_split_territories_are_said():
    roofs = gpd.GeoDataFrame(
        {"surf_toit_m2": [100.0] * 4, "pot_an_m3": [60.0, 60, 60, np.nan]},
        geometry=[square(x) for x in (0, 100, 200, 300)],
        crs=2154,
    )
    land = gpd.GeoDataFrame(
        {"id": ["1", "2", "1"], "nom": ["un", "deux", "un"]},
        geometry=[square(-5, 120), square(95, 50), square(295, 50)],
        crs=2154,
    )
    result = observatory(roofs, land, domestic_litres=147)
    rows = result.territories
    assert rows["id"].tolist() == ["1", "2"] and rows["nb_toits"].tolist() == [3, 0]
    assert rows["pot_an_m3"].tolist() == [120, 0]
    assert rows.geometry.iloc[0].area == pytest.approx(120**2 + 50**2)
    said = " ".join(str(note) for note in result.notes)
    assert "1 roofs lie in no territory" in said and "1 roofs lie in several territories" in said
    assert "1 roofs have no yield" in said and "no tanks" in said


def test_faults():
    roof = gpd.GeoDataFrame({"surf_toit_m2": [100.0], "pot_an_m3": [60.0]}, geometry=[square(0)], crs=2154)
    land = gpd.GeoDataFrame({"id": ["1"]}, geometry=[square(0)], crs=2154)
    with pytest.raises(Fault, match="no field pot_an_m3"):
        observatory(roof.drop(columns="pot_an_m3"), land, domestic_litres=147)
    with pytest.raises(Fault, match="1 territories have no identifier"):
        observatory(roof, land.assign(id=[None]), domestic_litres=147)
    with pytest.raises(Fault, match="No roof lies in any territory"):
        observatory(roof, land.set_geometry([square(1000)], crs=2154), domestic_litres=147)
    with pytest.raises(Fault, match="is empty"):
        observatory(roof.iloc[:0], land, domestic_litres=147)
