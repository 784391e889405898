"""Where the API differs between QGIS versions."""

from qgis.core import Qgis
from qgis.PyQt import QtCore, QtNetwork

if Qgis.QGIS_VERSION_INT >= 33800:
    _TYPES = QtCore.QMetaType.Type
    INTEGER, REAL, TEXT, BOOLEAN, DATE, MOMENT = (
        _TYPES.Int,
        _TYPES.Double,
        _TYPES.QString,
        _TYPES.Bool,
        _TYPES.QDate,
        _TYPES.QDateTime,
    )
    LONG = _TYPES.LongLong
else:
    _VARIANT = QtCore.QVariant
    INTEGER, REAL, TEXT, BOOLEAN, DATE, MOMENT = (
        _VARIANT.Int,
        _VARIANT.Double,
        _VARIANT.String,
        _VARIANT.Bool,
        _VARIANT.Date,
        _VARIANT.DateTime,
    )
    LONG = _VARIANT.LongLong

WKT2 = getattr(Qgis, "CrsWktVariant", None) and Qgis.CrsWktVariant.Preferred
if WKT2 is None:
    from qgis.core import QgsCoordinateReferenceSystem

    WKT2 = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED

ADVANCED = getattr(Qgis, "ProcessingParameterFlag", None) and Qgis.ProcessingParameterFlag.Advanced
if ADVANCED is None:
    from qgis.core import QgsProcessingParameterDefinition

    ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced

NO_THREADING = getattr(Qgis, "ProcessingAlgorithmFlag", None) and Qgis.ProcessingAlgorithmFlag.NoThreading
if NO_THREADING is None:
    from qgis.core import QgsProcessingAlgorithm

    NO_THREADING = QgsProcessingAlgorithm.Flag.FlagNoThreading

if hasattr(Qgis, "ScaleBarSegmentSizeMode"):
    FIT_WIDTH = Qgis.ScaleBarSegmentSizeMode.FitWidth
else:
    from qgis.core import QgsScaleBarSettings

    FIT_WIDTH = QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth


def chosen_fields(algorithm, parameters: dict, name: str, context) -> list[str]:
    """The fields chosen in a parameter of several fields."""
    read = getattr(algorithm, "parameterAsStrings", None) or algorithm.parameterAsFields
    return read(parameters, name, context)


def no_redirect_to_dialogs(request) -> None:
    """Keep passwords that Qt remembers, and QGIS's dialog that asks for one, out of a request."""
    network = QtNetwork.QNetworkRequest
    manual = network.LoadControl.Manual
    request.setAttribute(network.Attribute.AuthenticationReuseAttribute, getattr(manual, "value", manual))


def browser_capabilities():
    """What the Browser is told of a provider whose layers come from the network."""
    if hasattr(Qgis, "DataItemProviderCapability"):
        return Qgis.DataItemProviderCapabilities(Qgis.DataItemProviderCapability.NetworkSources)
    from qgis.core import QgsDataProvider

    return int(QgsDataProvider.DataCapability.Net)
