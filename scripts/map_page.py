"""One page: the map of the results, its title, legend, scale bar, north arrow and source."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsLayoutExporter, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT))
from aula_qgis.bridge.publication import pages  # noqa: E402
from aula_qgis.bridge.publication.results import results  # noqa: E402

DPI = 200
MAP = (10.0, 30.0, 277.0, 156.0)
"""Left, top, width, height of the map on an A4 page, mm."""


def render(sources: list[str], picture: Path, *, title: str, subtitle: str, source: str) -> None:
    """Draw the layers, first one on top, into a PNG at `DPI` dots an inch.

    Parameters
    ----------
    sources : list of str
        Layers as ``file.gpkg|layername=name``; they bring their own style along.
    picture : Path
    title, subtitle, source : str
    """
    application = QgsApplication.instance() or QgsApplication([], False)
    application.initQgis()
    QLocale.setDefault(QLocale("fr_FR"))
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    layers = []
    for path in sources:
        file, name = path.split("|layername=")
        title_of = {result.table: result.title for result in results(Path(file))}
        layer = QgsVectorLayer(path, title_of.get(name, name), "ogr")
        if not layer.isValid():
            raise RuntimeError(f"The layer {path} cannot be opened.")
        layers.append(layer)
    for layer in reversed(layers):
        project.addMapLayer(layer)

    layout, page_map = pages.landscape(project, "carte", MAP)
    page_map.setLayers(layers)
    extent = layers[-1].extent()
    extent.grow(0.03 * max(extent.width(), extent.height()))
    page_map.zoomToExtent(extent)
    pages.label(layout, title, (10, 8, 277, 10), pages.text_format(18, True, pages.ACCENT))
    pages.label(layout, subtitle, (10, 18, 277, 8), pages.text_format(10.5))
    pages.label(layout, source, (10, 202, 277, 6), pages.text_format(7.5, colour=pages.SOFT))
    pages.legend(layout, page_map, layers)
    pages.scale_and_north(layout, page_map)
    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI)
    del layout, page_map, layer
    layers.clear()
    project.clear()
    if not image.save(str(picture)):
        raise RuntimeError(f"The map could not be written to {picture}.")
