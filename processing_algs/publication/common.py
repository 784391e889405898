"""What algorithms of publication share."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterMultipleLayers

from aula_qgis.bridge.text import tr


def background() -> QgsProcessingParameterMultipleLayers:
    """The layers under all others."""
    kind = QgsProcessing.SourceType.TypeMapLayer
    return QgsProcessingParameterMultipleLayers("BACKGROUND", tr("Background (buildings, roads…)"), kind, optional=True)
