"""aula:publish_lizmap: a project → its Lizmap configuration."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterFileDestination, QgsProcessingParameterString

from aula_qgis.bridge import compat
from aula_qgis.bridge.outputs.outputs import Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note

from ..algorithm import AulaAlgorithm, Family


class PublishLizmap(AulaAlgorithm):
    ID, FAMILY = "publish_lizmap", Family.PUBLICATION
    TITLE = translatable("Lizmap configuration of a project")
    TAGS = ("Lizmap", translatable("web map"))

    def flags(self):
        return super().flags() | compat.NO_THREADING

    def initAlgorithm(self, config=None):
        self.add(QgsProcessingParameterFile("PROJECT", tr("Project"), fileFilter=tr("QGIS projects (*.qgs *.qgz)")))
        self.add(QgsProcessingParameterString("TITLE", tr("Title of the map"), optional=True))
        self.add(
            QgsProcessingParameterFileDestination(
                "CFG", tr("Lizmap configuration"), tr("Lizmap configurations (*.cfg)")
            )
        )

    def compute(self, inputs, progress):
        from aula_qgis.bridge.publication import credentials, lizmap
        from aula_qgis.bridge.publication.project import entitle, write

        file = Path(inputs.file("PROJECT"))
        project = lizmap.opened(file)
        config, notes = lizmap.configuration(project)
        title = inputs.text("TITLE")
        if title and title != project.title():
            entitle(project, title)
            notes += credentials.notes(project)
            notes.append(
                Note(
                    translatable("Lizmap shows the title of the project: it is now {title} in {file}."),
                    {"title": title, "file": file.name},
                    False,
                )
            )
        wanted = f"{file.name}.cfg"
        if Path(inputs.text("CFG")).name != wanted:
            notes.append(
                Note(
                    translatable(
                        "Lizmap looks for {name} beside the project: copy the configuration there under that name."
                    ),
                    {"name": wanted},
                )
            )
        facts = {"layers": len(config["layers"]), "pages": len(config["layouts"]["list"])}
        summary = Note(
            translatable("Configuration of {layers} layers and groups, {pages} pages to print, for Lizmap 3.6 to 3.9."),
            facts,
            False,
        )
        changed = {file: lambda path: write(project, path)} if title else {}
        return Outputs(
            files={"CFG": lambda path: lizmap.write(config, path)}, changed=changed, notes=notes, summary=[summary]
        )
