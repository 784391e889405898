"""aula:publish_project: a GeoPackage of results → a QGIS project."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from aula_qgis.bridge import compat
from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Outputs
from aula_qgis.bridge.text import tr, translatable

from ..algorithm import AulaAlgorithm, Family
from ..common import report
from .common import background


class PublishProject(AulaAlgorithm):
    ID, FAMILY = "publish_project", Family.PUBLICATION
    TITLE = translatable("Publish results as a QGIS project")
    TAGS = (translatable("project"), "atlas", "Lizmap", "WMS", "WFS")

    def flags(self):
        return super().flags() | compat.NO_THREADING

    def initAlgorithm(self, config=None):
        self.add(QgsProcessingParameterFile("GEOPACKAGE", tr("GeoPackage of the results"), extension="gpkg"))
        self.add(QgsProcessingParameterString("TITLE", tr("Title of the project"), optional=True))
        territories = [SourceType.VectorPolygon]
        self.add(
            QgsProcessingParameterVectorLayer("TERRITORIES", tr("Territories of the atlas"), territories, optional=True)
        )
        self.add(background())
        self.add(QgsProcessingParameterFileDestination("PROJECT", tr("Project"), tr("QGIS projects (*.qgs *.qgz)")))
        self.add(report("REPORT", tr("Report")))

    def compute(self, inputs, progress):
        from aula_qgis.bridge.publication.project import build, write
        from aula_qgis.bridge.reports import publication as page

        geopackage = Path(inputs.file("GEOPACKAGE"))
        title = inputs.text("TITLE") or geopackage.stem.replace("_", " ")
        territories = inputs.layer("TERRITORIES") if inputs.has("TERRITORIES") else None
        published = build(geopackage, title, territories, inputs.layers("BACKGROUND"), progress)
        return Outputs(
            files={"PROJECT": lambda file: write(published.project, file)},
            reports={"REPORT": lambda: page.project(published, title, inputs.described())},
            notes=published.notes,
            summary=[page.summary(published)],
        )
