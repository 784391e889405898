"""The plugin's nomenclatures, and a short way to a classified land cover."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from aula_qgis.core.artificialisation.land_cover import classify
from aula_qgis.core.artificialisation.nomenclature import Nomenclature, Regime

TABLES = {
    "ocsge": ("ocsge_r101.csv", Regime.ARTIFICIALISATION),
    "enaf": ("ocs2d_enaf.csv", Regime.ENAF),
    "ocs2d": ("ocs2d_r101_unofficial.csv", Regime.ARTIFICIALISATION),
}


@pytest.fixture(scope="session")
def nomenclatures(root) -> dict[str, Nomenclature]:
    return {
        name: Nomenclature(name, regime, pd.read_csv(root / "resources" / "nomenclatures" / file, dtype=str))
        for name, (file, regime) in TABLES.items()
    }


@pytest.fixture(scope="session")
def ocsge(nomenclatures) -> Nomenclature:
    return nomenclatures["ocsge"]


@pytest.fixture(scope="session")
def enaf(nomenclatures) -> Nomenclature:
    return nomenclatures["enaf"]


@pytest.fixture(scope="session")
def cover(ocsge):
    """Land cover of polygons with codes "CS… US…"; a hectare square each where no polygons are given."""

    def build(codes, geometry=None, nomenclature=ocsge, **options):
        if geometry is None:
            geometry = [shapely.box(100 * k, 0, 100 * (k + 1), 100) for k in range(len(codes))]
        pairs = [(code.split(" ") + [""])[:2] if code else ("", "") for code in codes]
        cs, us = (np.array([pair[k] for pair in pairs], dtype=object) for k in (0, 1))
        return classify(np.array(geometry, dtype=object), cs, us, nomenclature, **options)

    return build


@pytest.fixture(scope="session")
def zones():
    """Territories named A, B, C … of these polygons."""

    def build(*polygons, **columns):
        names = [chr(ord("A") + k) for k in range(len(polygons))]
        return gpd.GeoDataFrame({"id": names, "nom": names, **columns}, geometry=list(polygons), crs=2154)

    return build
