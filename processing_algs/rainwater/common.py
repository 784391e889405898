"""Parameters and readings that the rainwater algorithms share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterString

from aula_qgis.bridge.text import tr

from ..algorithm import AulaAlgorithm
from ..inputs import Inputs

if TYPE_CHECKING:
    from aula_qgis.core.rainwater.rain import RainSeries


def csv_file(name: str, description: str, optional: bool = True) -> QgsProcessingParameterFile:
    kinds = tr("Tables (*.csv *.txt *.gz *.xlsx *.ods *.xls *.dbf);;All files (*)")
    return QgsProcessingParameterFile(name, description, optional=optional, fileFilter=kinds)


def add_series(algorithm: AulaAlgorithm, optional: bool) -> None:
    """A series of daily rain, and which of its stations."""
    algorithm.add(csv_file("RAIN_SERIES", tr("Daily rain (csv: date, mm)"), optional))
    algorithm.add(QgsProcessingParameterString("STATION", tr("Rain station"), optional=True), advanced=True)


def read_series(inputs: Inputs) -> RainSeries:
    """The daily rain of the station chosen."""
    from aula_qgis.core.rainwater.rain import COLUMNS, rain_series

    series = rain_series(inputs.csv("RAIN_SERIES", COLUMNS), inputs.text("STATION").strip() or None)
    inputs.note(*series.notes)
    return series
