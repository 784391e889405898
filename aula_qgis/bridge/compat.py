"""Where the API differs between QGIS versions."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, TypeVar

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsFields,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingFeatureSource,
    QgsProcessingParameterDefinition,
    QgsScaleBarSettings,
)
from qgis.PyQt import QtCore, QtNetwork

T = TypeVar("T")

if Qgis.versionInt() >= 33800:
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

if TYPE_CHECKING or hasattr(Qgis, "ProcessingSourceType"):
    SourceType = Qgis.ProcessingSourceType
else:
    SourceType = SimpleNamespace(
        **{
            name.removeprefix("Type"): getattr(QgsProcessing, name)
            for name in dir(QgsProcessing)
            if name.startswith("Type")
        }
    )

if TYPE_CHECKING or hasattr(Qgis, "CrsWktVariant"):
    WKT2 = Qgis.CrsWktVariant.Preferred
else:
    WKT2 = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED

if TYPE_CHECKING or hasattr(Qgis, "ProcessingParameterFlag"):
    ADVANCED = Qgis.ProcessingParameterFlag.Advanced
else:
    ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced

if TYPE_CHECKING or hasattr(Qgis, "ProcessingAlgorithmFlag"):
    NO_THREADING = Qgis.ProcessingAlgorithmFlag.NoThreading
else:
    NO_THREADING = QgsProcessingAlgorithm.Flag.FlagNoThreading

if TYPE_CHECKING or hasattr(Qgis, "ProcessingFeatureSourceFlag"):
    UNCHECKED_GEOMETRY = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
else:
    UNCHECKED_GEOMETRY = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks

if TYPE_CHECKING or hasattr(Qgis, "FieldOrigin"):
    PROVIDER_FIELD = Qgis.FieldOrigin.Provider
else:
    PROVIDER_FIELD = QgsFields.FieldOrigin.OriginProvider

if TYPE_CHECKING or hasattr(Qgis, "ScaleBarSegmentSizeMode"):
    FIT_WIDTH = Qgis.ScaleBarSegmentSizeMode.FitWidth
else:
    FIT_WIDTH = QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth


def not_none(value: T | None) -> T:
    """What QGIS's signatures say may be None and is not where we ask for it."""
    if value is None:
        raise RuntimeError("QGIS answered None")
    return value


def chosen_fields(algorithm, parameters: dict, name: str, context) -> list[str]:
    """The fields chosen in a parameter of several fields."""
    read = getattr(algorithm, "parameterAsStrings", None) or algorithm.parameterAsFields
    return read(parameters, name, context)


def bare_request(url: str):
    """A request that uses no password or page that Qt remembers, follows no redirect, and leaves nothing in the cache."""
    network = QtNetwork.QNetworkRequest
    request, attributes = network(QtCore.QUrl(url)), network.Attribute
    for attribute, value in (
        (attributes.AuthenticationReuseAttribute, network.LoadControl.Manual),
        (attributes.RedirectPolicyAttribute, network.RedirectPolicy.ManualRedirectPolicy),
        (attributes.CacheLoadControlAttribute, network.CacheLoadControl.AlwaysNetwork),
        (attributes.CacheSaveControlAttribute, False),
    ):
        request.setAttribute(attribute, getattr(value, "value", value))
    return request


def browser_capabilities():
    """What the Browser is told of a provider whose layers come from the network."""
    if TYPE_CHECKING or hasattr(Qgis, "DataItemProviderCapability"):
        return Qgis.DataItemProviderCapabilities(Qgis.DataItemProviderCapability.NetworkSources)
    return int(QgsDataProvider.DataCapability.Net)
