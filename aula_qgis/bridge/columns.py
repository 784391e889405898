"""A GeoPackage table read by columns, twenty times as fast as feature by feature."""

from __future__ import annotations

import numpy as np
from osgeo import ogr
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes

from ..core.messages import Progress, checkpoint
from .compat import PROVIDER_FIELD, not_none


def whole_file(value: object, layer: QgsVectorLayer | None) -> QgsVectorLayer | None:
    """The layer when a parameter asks for all of a plain GeoPackage table, as it stands in its file; else None.

    A selection, a filter, unsaved edits, joins, computed fields, curves or geometries of any kind ask for reading feature by feature.
    """
    if layer is None or isinstance(value, QgsProcessingFeatureSourceDefinition):
        return None
    plain = (
        layer.providerType() == "ogr"
        and layer.storageType() == "GPKG"
        and not layer.subsetString()
        and not layer.isEditable()
        and layer.wkbType() != QgsWkbTypes.Type.Unknown
        and not QgsWkbTypes.isCurvedType(layer.wkbType())
        and not QgsWkbTypes.hasM(layer.wkbType())
        and all(layer.fields().fieldOrigin(index) == PROVIDER_FIELD for index in range(layer.fields().count()))
    )
    return layer if plain and hasattr(ogr.Layer, "GetArrowStreamAsNumPy") else None


def read_columns(layer: QgsVectorLayer, fields: list[str], progress: Progress) -> tuple[dict[str, list], list] | None:
    """The values of some fields, and the geometry as WKB, of every row.

    Returns
    -------
    tuple of (dict of str to list, list of bytes or None), or None
        Values as Python objects, None where the file has NULL; None where GDAL cannot read the table by columns.
    """
    parts = not_none(QgsProviderRegistry.instance()).decodeUri("ogr", layer.source())
    try:
        source = ogr.Open(parts["path"])
        table = source.GetLayerByName(parts["layerName"]) if parts.get("layerName") else source.GetLayer(0)
        if any(each.name in fields and each.GetSubType() == ogr.OFSTBoolean for each in table.schema):
            return None  # GDAL 3.6 takes a batch's booleans, one bit each, for one byte each
        count, shape = table.GetFeatureCount(), table.GetGeometryColumn()
        unwanted = [f.name for f in table.schema if f.name not in fields]
        table.SetIgnoredFields(unwanted)
        values: dict[str, list] = {name: [] for name in fields}
        wkb: list = []
        for batch in table.GetArrowStreamAsNumPy():
            for name in fields:
                values[name] += _objects(batch[name])
            wkb += _objects(batch[shape])
            checkpoint(progress, len(wkb) / max(count, 1))
    except (RuntimeError, KeyError, AttributeError):
        return None
    return (values, wkb) if len(wkb) == count else None


def _objects(column: np.ndarray) -> list:
    """A column as Python objects: bytes of texts decoded, NULL as None."""
    values = column.tolist()
    if column.dtype.kind == "S":
        known: dict = {None: None}
        return [known[v] if v in known else known.setdefault(v, v.decode()) for v in values]
    return values
