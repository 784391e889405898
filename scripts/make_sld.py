#!/usr/bin/env python3
"""Make the SLD twins of all styles, for GeoServer and other servers that read no QML: ``build/sld/<family>/<style>.sld``.

make sld
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsApplication, QgsMapLayer, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

ROOT = Path(__file__).resolve().parents[1]
KINDS = {"0": "Point", "1": "LineString", "2": "Polygon"}


def bare_layer(qml: str, folder: Path) -> QgsMapLayer:
    """An empty layer of the kind that a style was made for."""
    kind = re.search(r"<layerGeometryType>(\d)</layerGeometryType>", qml)
    if kind:
        return QgsVectorLayer(f"{KINDS[kind[1]]}?crs=EPSG:2154", "style", "memory")
    file = folder / "raster.tif"
    grid = gdal.GetDriverByName("GTiff").Create(str(file), 2, 2, 1, gdal.GDT_Float32)
    grid.SetGeoTransform((0, 1, 0, 2, 0, -1))
    del grid
    return QgsRasterLayer(str(file), "style")


def twin(style: Path, target: Path) -> Path:
    """Write the SLD of one style."""
    with tempfile.TemporaryDirectory() as folder:
        layer = bare_layer(style.read_text(encoding="utf-8"), Path(folder))
        message, loaded = layer.loadNamedStyle(str(style))
        if not loaded:
            raise SystemExit(f"{style}: {message}")
        layer.setName(style.stem)
        document = QDomDocument()
        message = layer.exportSldStyle(document, "")
        if document.isNull():
            raise SystemExit(f"{style}: {message}")
        file = target / style.parent.name / f"{style.stem}.sld"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(document.toString(1), encoding="utf-8")
        del layer
    return file


def main(target: Path) -> None:
    application = QgsApplication([], False)
    application.initQgis()
    made = [twin(style, target) for style in sorted((ROOT / "styles").glob("*/*.qml"))]
    print(f"{len(made)} styles → {target}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "sld")
