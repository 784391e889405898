"""Figures of communes: codes, places, units, what is lost."""

import numpy as np
import pandas as pd
import pytest
import shapely

from aula_qgis.core.brownfield.communes import by_code, by_place, codes_of_sites, figures, recognised
from aula_qgis.core.messages import Fault

TABLE = pd.DataFrame({"code": ["1001", "62160"], "prix_m2": [974.0, 1500.0], "population": [100.0, np.nan]})


def test_fields_of_a_table_of_prices():
    assert recognised(["city_code", "da_population", "da_surface_ha", "dvf_pxm2_median"]) == {
        "prix_m2": "dvf_pxm2_median",
        "population": "da_population",
        "commune_km2": "da_surface_ha",
    }


def test_by_code():
    found, notes = by_code(codes_of_sites(None, ["01001_a", "62160_b", "99999_c", "friche"]), TABLE)
    assert found["prix_m2"].fillna(-1).tolist() == [974.0, 1500.0, -1, -1]
    assert notes[0].facts == {"count": 2}
    assert codes_of_sites(["1001", 62160.0, None, "2A004"], range(4)) == ["01001", "62160", "", "2A004"]
    with pytest.raises(Fault, match="1 communes stand twice"):
        by_code(["62160"], pd.concat([TABLE, TABLE.iloc[1:]]))


def test_by_place():
    """A point is where it stands; a polygon where its inside is, however far it reaches into a neighbour."""
    communes = np.array([shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10)])
    sites = np.array([shapely.Point(15, 5), shapely.box(1, 1, 11, 2), None, shapely.Point(50, 50)], dtype=object)
    found, notes = by_place(sites, TABLE.drop(columns="code"), communes)
    assert found["prix_m2"].fillna(-1).tolist() == [1500.0, 974.0, -1, -1]
    assert notes[0].facts == {"count": 2}


@pytest.mark.reads("Communes et territoires", "surfaces en hectares, nombres en texte", "lues dans leur unité")
def test_surfaces_in_hectares_and_texts():
    found, notes = figures(
        pd.DataFrame({"commune_km2": ["567,63", "?", None]}, dtype=object), {"commune_km2": "da_surface_ha"}
    )
    assert found["commune_km2"].iloc[0] == pytest.approx(5.6763) and found["commune_km2"].iloc[1:].isna().all()
    assert "da_surface_ha: 1 values are no numbers" in str(notes[0])
