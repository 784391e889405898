"""The graphical models that come with the plugin."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm

from aula_qgis.bridge.paths import MODELS


class BundledModel(QgsProcessingModelAlgorithm):
    """A model of ``models/``: its id is the name of its file, its title what it calls itself."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.file = file
        self.fromFile(str(file))
        self.setSourceFilePath(str(file))

    def createInstance(self):
        return BundledModel(self.file)

    def name(self):
        return self.file.stem


def bundled_models() -> list[BundledModel]:
    """All models of the folder, read."""
    return [BundledModel(file) for file in sorted(MODELS.glob("*/*.model3"))]
