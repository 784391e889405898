"""aula:publish_atlas: the atlas of a project → PDF pages."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtCore import QTemporaryDir

from aula_qgis.bridge import compat
from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note

from ..algorithm import AulaAlgorithm, Family


class PublishAtlas(AulaAlgorithm):
    ID, FAMILY = "publish_atlas", Family.PUBLICATION
    TITLE = translatable("Atlas of a project as PDF")
    TAGS = (translatable("print"), "atlas", "PDF")

    def flags(self):
        return super().flags() | compat.NO_THREADING

    def initAlgorithm(self, config=None):
        self.add(QgsProcessingParameterFile("PROJECT", tr("Project"), fileFilter=tr("QGIS projects (*.qgs *.qgz)")))
        polygons = [SourceType.VectorPolygon]
        self.add(
            QgsProcessingParameterVectorLayer(
                "COVERAGE", tr("Other territories than the project's"), polygons, optional=True
            ),
            advanced=True,
        )
        self.add(QgsProcessingParameterString("FILTER", tr("Filter of the territories (expression)"), optional=True))
        self.add(QgsProcessingParameterBoolean("ONE_FILE", tr("One file for all territories"), False))
        self.add(QgsProcessingParameterFolderDestination("FOLDER", tr("Folder of the pages")))

    def compute(self, inputs, progress):
        from aula_qgis.bridge.publication import atlas, lizmap

        project = lizmap.opened(Path(inputs.file("PROJECT")))
        coverage = inputs.layer("COVERAGE") if inputs.has("COVERAGE") else None
        drawn = QTemporaryDir()  # as long as the pages wait to be placed
        pages = atlas.draw(
            project, Path(drawn.path()), inputs.text("FILTER"), coverage, inputs.flag("ONE_FILE"), progress
        )
        summary = Note(
            translatable("{count} PDF files in {folder}."),
            {"count": len(pages), "folder": inputs.text("FOLDER")},
            False,
        )

        def place(folder: Path) -> None:
            atlas.place(pages, folder)
            drawn.remove()

        return Outputs(files={"FOLDER": place}, summary=[summary])
