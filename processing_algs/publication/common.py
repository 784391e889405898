"""What algorithms of publication share."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterMultipleLayers

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.text import tr


def background() -> QgsProcessingParameterMultipleLayers:
    """The layers under all others."""
    kind = SourceType.MapLayer
    return QgsProcessingParameterMultipleLayers("BACKGROUND", tr("Background (buildings, roads…)"), kind, optional=True)
