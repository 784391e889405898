"""The case that Graphab solved: its raster, its patches, its links; it lies beside the checkout."""

from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd
import pytest
from affine import Affine

from aula_qgis.core.network.labels import label, renumber

NETWORK = Path(__file__).resolve().parents[4] / "shared" / "data" / "network"
COSTS = np.array([1, 5, 60, 40, 1000, 1], dtype=np.float32)
MIN_CELLS = 200


class Graphab(NamedTuple):
    """Codes of land cover and resistance, the 80 patches as labels, the grid's place, and Graphab's tables."""

    codes: np.ndarray
    resistance: np.ndarray
    labels: np.ndarray
    transform: Affine
    links: pd.DataFrame
    patches: pd.DataFrame


@pytest.fixture(scope="session")
def graphab():
    gdal = pytest.importorskip("osgeo.gdal", reason="GDAL's Python is not there")
    folder = NETWORK / "graphab_simul50"
    if not folder.is_dir():
        pytest.skip("the reference data of networks does not lie beside the checkout")
    raster = gdal.Open(str(folder / "rast_simul50.tif"))
    codes = raster.ReadAsArray()
    labels, count = label(np.isin(codes, [0, 5]))
    labels = renumber(labels, np.bincount(labels.ravel(), minlength=count + 1)[1:] >= MIN_CELLS)
    links = pd.read_csv(folder / "res_g_LK.csv")
    links["de"], links["vers"] = links[["ID1", "ID2"]].min(axis=1), links[["ID1", "ID2"]].max(axis=1)
    links = links.sort_values(["de", "vers"]).reset_index(drop=True)
    patches = pd.read_csv(folder / "res_g_MET.csv")
    return Graphab(
        codes.astype(np.float32), COSTS[codes], labels, Affine.from_gdal(*raster.GetGeoTransform()), links, patches
    )
