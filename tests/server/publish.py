"""Publishes layers of the fictitious territory as a project of QGIS Server: publish.py SAMPLE.gpkg PROJECT.qgs"""

import sys

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

SERVED = (
    "communes",
    "epci",
    "zone_urba",
    "batiment",
    "troncon_de_route",
    "troncon_hydrographique",
    "znieff",
    "friches",
    "gares",
    "filosofi_200m",
)
"""Layers of the five families and of reference."""


def main(sample: str, file: str) -> None:
    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    layers = []
    for name in SERVED:
        layer = QgsVectorLayer(f"{sample}|layername={name}", name, "ogr")
        assert layer.isValid(), name
        server = layer.serverProperties() if hasattr(layer, "serverProperties") else layer
        server.setTitle(f"{name.capitalize().replace('_', ' ')} (territoire fictif)")
        layers.append(layer)
    project.addMapLayers(layers)
    project.writeEntry("WFSLayers", "/", [layer.id() for layer in layers])
    for layer in layers:
        project.writeEntry("WFSLayersPrecision", f"/{layer.id()}", 3)
    project.writeEntry("WMSCrsList", "/", ["EPSG:2154", "EPSG:4326"])
    assert project.write(file)
    del layers, layer, server, project


main(*sys.argv[1:])
