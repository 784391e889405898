"""Yields of roofs, coefficients, open uses."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from aula_qgis.core.messages import Cancelled, Fault
from aula_qgis.core.rainwater.coefficients import FLAT, ROUGH, UNKNOWN, classify, coefficient_table
from aula_qgis.core.rainwater.roofs import MONTH_COLUMNS, building_fields, roof_yields
from aula_qgis.core.rainwater.uses import open_uses


def houses(sides, **columns):
    boxes = [shapely.box(100 * k, 0, 100 * k + side, side) if side else None for k, side in enumerate(sides)]
    return gpd.GeoDataFrame(pd.DataFrame(columns, index=range(len(sides)), dtype=object), geometry=boxes, crs=2154)


def test_commune_12174(buildings, coefficients, uses):
    result = roof_yields(buildings, 740, coefficients, uses)
    assert len(result.roofs) == 2273
    assert result.roofs["surf_toit_m2"].sum() == pytest.approx(353_434, abs=0.5)
    assert result.roofs["pot_an_m3"].sum() == pytest.approx(194_450, abs=1)
    assert "1090 of 2273 roofs (48.0 %) have no material" in str(result.notes[0])


def test_every_building_of_the_expected_table(buildings, coefficients, uses, data):
    expected = pd.read_csv(data / "bdtopo_12174_expected_yield.csv", dtype={"MAT_TOITS": str})
    found = roof_yields(buildings, 740, coefficients, uses).roofs
    found = found.set_index(buildings["batiment"]).loc[expected["ID"]]
    np.testing.assert_allclose(found["surf_toit_m2"], expected["area_m2"], atol=5e-4)
    np.testing.assert_array_equal(found["coef"], expected["e"])
    np.testing.assert_allclose(found["pot_an_m3"], expected["yield_m3_an_740mm_eta0.9"], atol=5.1e-5)


def test_light_constructions_are_left_out_on_demand(buildings, coefficients, uses):
    result = roof_yields(buildings, 740, coefficients, uses, exclude_light=True)
    assert len(result.roofs) == 2273 - 437
    assert any("437 light constructions were left out" in str(note) for note in result.notes)
    no_field = roof_yields(buildings.drop(columns="leger"), 740, coefficients, uses, exclude_light=True)
    assert len(no_field.roofs) == 2273 and any("no field LEGER" in str(note) for note in no_field.notes)


def test_pairs_of_codes(table, coefficients):
    materials = table("roof_materials")
    assert len(materials) == 36
    result = classify(
        pd.Series(["12", "20", "22", "02", "2", "41", "19", None, "00", "77"]), coefficients, default_coef=0.7
    ).table
    assert result["materiau"].tolist()[:7] == [
        "tuiles et ardoises",
        *["ardoises"] * 4,
        "béton et tuiles",
        "tuiles et autres",
    ]
    assert result["coef"].tolist() == [0.8, 0.9, 0.9, 0.9, 0.9, 0.8, 0.8, 0.7, 0.7, 0.7]
    assert result["classe"].tolist()[-3:] == [UNKNOWN] * 3


def test_the_users_coefficients_replace_the_tables(table):
    custom = pd.DataFrame({"code": ["pente lisse", "10", "Végétal"], "coef": ["0,95", "0,7", "0,4"]})
    own = coefficient_table(table("roof_materials"), table("roof_classes"), custom)
    result = classify(pd.Series(["20", "10", "01", "vegetal", "toit végétalisé intensif"]), own).table
    assert result["coef"].tolist() == [0.95, 0.7, 0.8, 0.4, 0.3]
    assert result["source_coef"].tolist() == [
        *["table de l'utilisateur"] * 2,
        "NF EN 16941-1",
        "table de l'utilisateur",
        "NF EN 16941-1",
    ]


@pytest.mark.parametrize(
    ("custom", "said"),
    [
        ({"code": ["10"], "coef": ["1.2"]}, "coefficient of 10 must lie between 0 and 1"),
        ({"code": ["10", "10"], "coef": ["0.8", "0.9"]}, r"several rows for \['10'\]"),
        ({"matiere": ["10"]}, "needs the columns code and coef"),
        ({"code": ["10"], "coef": ["high"]}, "Line 2: the column coef holds 'high'"),
    ],
)
def test_faults_of_the_users_coefficients(table, custom, said):
    with pytest.raises(Fault, match=said):
        coefficient_table(table("roof_materials"), table("roof_classes"), pd.DataFrame(custom))


def test_the_slope_tells_slab_from_tile(coefficients):
    codes = pd.Series(["40", "40", "10", None, None, "30"])
    result = classify(codes, coefficients, default_coef=0.6, slope_deg=np.array([2.0, 30, 2, 2, 30, np.nan])).table
    assert result["classe"].tolist() == [FLAT, ROUGH, ROUGH, FLAT, UNKNOWN, "pente lisse"]
    assert result["coef"].tolist() == [0.8, 0.8, 0.8, 0.8, 0.6, 0.9]


def test_rain_of_each_roof_and_months(coefficients, uses):
    monthly = np.arange(1.0, 13.0)
    result = roof_yields(
        houses([10, 10, 10], code=["20"] * 3), np.array([700.0, 800, np.nan]), coefficients, uses, monthly_mm=monthly
    )
    roofs = result.roofs
    np.testing.assert_allclose(roofs["pot_an_m3"], [56.7, 64.8, np.nan])
    np.testing.assert_allclose(roofs[list(MONTH_COLUMNS)].sum(axis=1, min_count=1), roofs["pot_an_m3"], rtol=1e-12)
    assert roofs["pot_m12_m3"][0] == pytest.approx(56.7 * 12 / 78)
    said = [str(note) for note in result.notes]
    assert any("1 roofs have no rain" in s for s in said) and any(
        "add up to 78.0 mm and the year has 750.0 mm" in s for s in said
    )


def test_roofs_of_0_m2_and_small_ones_are_left_out_and_said(coefficients, uses):
    result = roof_yields(houses([0, 2, 10], code=["20"] * 3), 740, coefficients, uses, min_area=5)
    assert result.roofs.index.tolist() == [2]
    assert [str(note)[:60] for note in result.notes] == [
        "1 roofs have no surface (0 m²): they were left out.",
        "1 roofs are smaller than 5 m²: they were left out, with 4.0 "[:60],
    ]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"rain_mm": -1.0}, "rain in mm are negative"),
        ({"eta": 0.0}, "efficiency must lie above 0"),
        ({"default_coef": 1.5}, "default coefficient must lie between 0 and 1"),
        ({"min_area": 1e6}, "No roof is left"),
        ({"monthly_mm": np.zeros(12)}, "adds up to 0 mm"),
    ],
)
def test_faults(coefficients, uses, options, said):
    with pytest.raises(Fault, match=said):
        roof_yields(houses([10], code=["20"]), **{"rain_mm": 740.0, **options}, coefficients=coefficients, uses=uses)


def test_cancel(coefficients, uses):
    with pytest.raises(Cancelled):
        roof_yields(houses([10]), 740, coefficients, uses, progress=lambda fraction, text: False)


@pytest.mark.reads("Occupation du sol et bâtiments", "champs de la BD TOPO, anciens et nouveaux", "reconnus")
def test_fields_of_both_deliveries_of_bd_topo():
    shapefile = building_fields(["ID", "USAGE1", "LEGER", "HAUTEUR", "NB_LOGTS", "MAT_TOITS"])
    wfs = building_fields(
        ["cleabs", "usage_1", "construction_legere", "hauteur", "nombre_de_logements", "materiaux_de_la_toiture"]
    )
    assert shapefile.keys() == wfs.keys() == {"batiment", "code", "usage", "leger", "hauteur", "logements"}


@pytest.mark.parametrize(
    ("building", "material", "expected"),
    [
        ("Résidentiel", "tuiles", "extérieur, WC, sols, linge"),
        ("Agricole", "ardoises", "extérieur, WC, sols, linge"),
        ("Résidentiel", "fibrociment", "extérieur"),
        ("Résidentiel", "Amiante-ciment", "extérieur"),
        (None, "plomb", "extérieur"),
        ("École maternelle", "tuiles", "extérieur"),
        ("Établissement de santé", "tuiles", "extérieur"),
        ("Crèche", "ardoises", "extérieur"),
        ("Hôpital", "zinc ou aluminium", "extérieur"),
        ("Résidentiel", "tuiles et autres", "extérieur ; intérieur à vérifier"),
        ("Résidentiel", None, "extérieur ; intérieur à vérifier"),
        ("Commercial et services", "tuiles", "extérieur ; intérieur à vérifier"),
    ],
)
def test_open_uses(uses, building, material, expected):
    found = open_uses(pd.Series([building], dtype=object), pd.Series([material], dtype=object), uses).iloc[0]
    assert found["usages"] == expected
    assert ("2008-08-30" in found["source_usages"]) != ("2024-09-01" in found["source_usages"])


def test_every_row_of_the_tables_has_its_source(table):
    for name in ("rain_uses", "rain_demands", "roof_materials", "roof_classes"):
        assert table(name)["source"].notna().all(), name
