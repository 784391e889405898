"""Parameters and readings that the network algorithms share."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterMapLayer, QgsRasterLayer

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note

from ..inputs import Inputs

TOPOLOGIES = (translatable("planar: neighbouring patches"), translatable("complete: all pairs"))
LAND_COVER_KINDS = [SourceType.VectorPolygon, SourceType.Raster]


def land_cover(name: str, description: str) -> QgsProcessingParameterMapLayer:
    """A land cover: polygons or a raster."""
    return QgsProcessingParameterMapLayer(name, description, types=LAND_COVER_KINDS)


def is_raster(inputs: Inputs, name: str) -> bool:
    return isinstance(inputs.layer(name), QgsRasterLayer)


def codes_of(text: str) -> list[str]:
    """Codes as a user lists them, with commas, semicolons or spaces between them."""
    found = [code.strip() for code in text.replace(";", ",").replace("\n", ",").split(",")]
    return [code for code in found if code]


def code_field(inputs: Inputs) -> str:
    """The field of the code, which a polygon layer needs."""
    if not inputs.has("CODE_FIELD"):
        raise Fault(
            "The layer {layer} has polygons: choose the field of their code. It has: {fields}.",
            layer=inputs.title("LAND_COVER"),
            fields=inputs.fields("LAND_COVER"),
        )
    return inputs.text("CODE_FIELD")


def read_grid(inputs: Inputs, name: str):
    """A raster as it stands, in the CRS of the run, which is its own."""
    cells = inputs.raster(name)
    if cells.is_rotated:
        raise Fault(
            "The raster {layer} is rotated: warp it to a grid that looks north.", layer=inputs.layer(name).name()
        )
    if not inputs.crs.isValid():
        inputs.note(
            Note(
                translatable(
                    "The raster {layer} has no CRS: its unit is taken for the metre, and no layer is reprojected."
                ),
                {"layer": inputs.layer(name).name()},
            )
        )
    return cells


def measures_metres(inputs: Inputs) -> bool:
    """Is the unit of the run's CRS the metre? (Of a CRS that is not known it is taken to be.)"""
    return not inputs.crs.isValid() or not inputs.crs.isGeographic()


def need_metres(inputs: Inputs, name: str) -> None:
    if not measures_metres(inputs):
        raise Fault(
            "The raster {layer} is in degrees ({crs}): surfaces cannot be measured on it. Warp it to a CRS in metres first.",
            layer=inputs.layer(name).name(),
            crs=inputs.crs.authid(),
        )


def whole_landscape(shapes, crs):
    """The polygons together as the one territory, where none is chosen."""
    import geopandas as gpd
    import shapely

    name = tr("whole landscape")
    return gpd.GeoDataFrame({"id": [name], "nom": [name]}, geometry=[shapely.union_all(shapes)], crs=crs)


def identified(inputs: Inputs, name: str, parameter: str, shape: str = "polygons", more: dict[str, str] | None = None):
    """Patches or nodes as a frame: `id` (the field chosen, else `id`, else the number of the row) and the columns `more` of them."""
    import numpy as np
    import pandas as pd

    chosen = inputs.text(parameter) if inputs.has(parameter) else None
    if chosen is None and "id" in inputs.fields(name):
        chosen = "id"
    frame = inputs.frame(
        name, ({"id": chosen} if chosen else {}) | (more or {}), shape=shape, numbers=tuple(more or {})
    )
    if chosen is None:
        inputs.note(
            Note(
                translatable(
                    "No identifier was chosen for {layer}: its features are numbered in the order of their rows."
                ),
                {"layer": inputs.title(name)},
                False,
            )
        )
        return frame.assign(id=np.arange(1, len(frame) + 1))
    ids = frame["id"]
    if ids.isna().any():
        raise Fault(
            "{count} features of {layer} have no identifier in the field {field}: fill it in.",
            count=int(ids.isna().sum()),
            layer=inputs.title(name),
            field=chosen,
        )
    if ids.duplicated().any():
        raise Fault(
            "The identifier {id} stands more than once in the field {field} of {layer}: give each feature its own.",
            id=str(ids[ids.duplicated()].iloc[0]),
            field=chosen,
            layer=inputs.title(name),
        )
    if pd.api.types.is_float_dtype(ids) and (ids % 1 == 0).all():
        frame["id"] = ids.astype(np.int64)
    return frame
