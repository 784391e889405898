"""The Lizmap configuration of a project: ``<project>.qgs.cfg``, for Lizmap Web Client 3.6 to 3.9.

Keys and their types are those that the Lizmap plugin writes; booleans of layers are the words it writes for them.
"""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ...core.messages import Fault, Note
from ..compat import not_none
from ..crs import extent_in
from ..names import plain
from ..text import translatable

TARGET = 30900
"""Lizmap Web Client 3.9; 3.6 to 3.8 read the same keys."""

SCALES = (1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000)
KINDS = {Qgis.GeometryType.Point: "point", Qgis.GeometryType.Line: "line", Qgis.GeometryType.Polygon: "polygon"}
YES, NO = "True", "False"


def opened(file: Path) -> QgsProject:
    """A project of its own, read from a file.

    Raises
    ------
    Fault
        Not there, not a project, or one whose layers are not found.
    """
    project = QgsProject()
    if not file.is_file() or not project.read(str(file)):
        raise Fault("The project {file} cannot be read: {reason}.", file=str(file), reason=project.error() or "?")
    lost = [layer.name() for layer in project.mapLayers().values() if not layer.isValid()]
    if lost:
        raise Fault(
            "{count} layers of {file} are not found: {layers}. Put their files back beside the project.",
            count=len(lost),
            file=str(file),
            layers=lost,
        )
    return project


def _entry(node, name: str, title: str, kind: str) -> dict:
    """What a layer and a group have in common."""
    return {
        "id": name,
        "name": name,
        "type": kind,
        "title": title,
        "abstract": "",
        "link": "",
        "minScale": 1,
        "maxScale": 1_000_000_000_000,
        "toggled": YES if node.isVisible() else NO,
        "popup": NO,
        "popupSource": "auto",
        "popupTemplate": "",
        "popupMaxFeatures": 10,
        "popupDisplayChildren": NO,
        "popup_allow_download": True,
        "legend_image_option": "hide_at_startup",
        "groupAsLayer": NO,
        "baseLayer": NO,
        "displayInLegend": YES,
        "group_visibility": [],
        "singleTile": YES,
        "imageFormat": "image/png",
        "cached": NO,
        "clientCacheExpiration": 300,
    }


def _layer(node: QgsLayerTreeLayer, layer: QgsMapLayer) -> dict:
    extent = layer.extent()
    found = _entry(node, layer.name(), plain(layer.name()), "layer") | {
        "id": layer.id(),
        "abstract": plain(layer.metadata().abstract()),
        "geometryType": KINDS.get(layer.geometryType(), "none") if isinstance(layer, QgsVectorLayer) else "none",
        "extent": [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()],
        "crs": layer.crs().authid(),
        "popup": YES,
        "popupSource": "qgis" if layer.mapTipTemplate() else "auto",
    }
    if layer.hasScaleBasedVisibility():
        found |= {"minScale": int(layer.maximumScale()), "maxScale": int(layer.minimumScale()) or 1_000_000_000_000}
    return found


def _nodes(group: QgsLayerTreeGroup):
    for node in group.children():
        yield node
        if isinstance(node, QgsLayerTreeGroup):
            yield from _nodes(node)


def _extent(project: QgsProject) -> QgsRectangle:
    """What the map shows first, in the project's CRS."""
    view = not_none(project.viewSettings())
    chosen, whole = view.defaultViewExtent(), view.fullExtent()
    return extent_in(
        whole if chosen.isNull() else chosen,
        (whole if chosen.isNull() else chosen).crs(),
        project.crs(),
        project.title(),
    )


def _options(project: QgsProject) -> dict:
    crs: QgsCoordinateReferenceSystem = project.crs()
    extent = _extent(project)
    box = [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()]
    return {
        "projection": {"proj4": crs.toProj(), "ref": crs.authid()},
        "bbox": [str(value) for value in box],
        "mapScales": list(SCALES),
        "minScale": SCALES[0],
        "maxScale": SCALES[-1],
        "use_native_zoom_levels": False,
        "hide_numeric_scale_value": False,
        "initialExtent": [round(value, 4) for value in box],
        "popupLocation": "dock",
        "pointTolerance": 25,
        "lineTolerance": 10,
        "polygonTolerance": 5,
        "tmTimeFrameSize": 10,
        "tmTimeFrameType": "seconds",
        "tmAnimationFrameLength": 1000,
        "datavizLocation": "dock",
        "theme": "light",
        "fixed_scale_overview_map": True,
        "dataviz_drag_drop": [],
        "automatic_permalink": False,
        "measure": YES,
        "print": YES,
        "zoomHistory": YES,
    }


def configuration(project: QgsProject) -> tuple[dict, list[Note]]:
    """The configuration of a project, and what it could not give.

    Parameters
    ----------
    project : QgsProject
        As `project.build` makes it: WFS published, pages with an atlas. Lizmap shows the project's own title.

    Raises
    ------
    Fault
        Two layers of one name: Lizmap knows layers by their names.
    """
    nodes = list(_nodes(not_none(project.layerTreeRoot())))
    layers = {node: not_none(node.layer()) for node in nodes if isinstance(node, QgsLayerTreeLayer)}
    names = [layer.name() for layer in layers.values()]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise Fault(
            "Lizmap knows layers by their names, and these stand twice: {names}. Rename them in the project.",
            names=twice,
        )
    entries = {layer.name(): _layer(node, layer) for node, layer in layers.items()}
    entries |= {
        node.name(): _entry(node, node.name(), plain(node.name()), "group")
        for node in nodes
        if isinstance(node, QgsLayerTreeGroup)
    }
    vectors = [layer for layer in layers.values() if isinstance(layer, QgsVectorLayer)]
    territories = [layer for layer in vectors if layer.name() == "Territoires"]
    published = set(project.readListEntry("WFSLayers", "/")[0])
    tables = [layer for layer in vectors if layer.id() in published]
    notes = (
        []
        if territories
        else [Note(translatable("The project has no layer Territoires: Lizmap gets no search by commune."))]
    )
    unpublished = [
        layer.name() for layer in layers.values() if layer.id() not in published and layer not in territories
    ]
    if unpublished:
        notes.append(
            Note(
                translatable("{count} layers are not published over WFS and get no attribute table: {layers}."),
                {"count": len(unpublished), "layers": unpublished},
            )
        )
    config = {
        "metadata": {
            "qgis_desktop_version": Qgis.versionInt(),
            "lizmap_plugin_version_str": "4.4.9",
            "lizmap_plugin_version": 40409,
            "lizmap_web_client_target_version": TARGET,
            "lizmap_web_client_target_status": "Stable",
        },
        "warnings": {},
        "debug": {"total_time": 0},
        "options": _options(project),
        "layers": entries,
        "locateByLayer": {layer.name(): _locate(layer, number) for number, layer in enumerate(territories)},
        "attributeLayers": {layer.name(): _table(layer, number) for number, layer in enumerate(tables)},
        "tooltipLayers": {},
        "editionLayers": {},
        "loginFilteredLayers": {},
        "timemanagerLayers": {},
        "datavizLayers": {},
        "formFilterLayers": {},
        "filter_by_polygon": {
            "config": {"polygon_layer_id": "", "group_field": "", "filter_by_user": False},
            "layers": [],
        },
        "layouts": {
            "config": {"default_popup_print": True},
            "list": [_page(layout.name()) for layout in not_none(project.layoutManager()).printLayouts()],
        },
        "atlas": {"layers": []},
    }
    return config, notes


def _locate(layer: QgsVectorLayer, order: int) -> dict:
    return {
        "layerId": layer.id(),
        "fieldName": layer.displayField(),
        "displayGeom": YES,
        "minLength": 0,
        "filterOnLocate": NO,
        "order": order,
    }


def _table(layer: QgsVectorLayer, order: int) -> dict:
    key = layer.primaryKeyAttributes()
    return {
        "layerId": layer.id(),
        "primaryKey": layer.fields().at(key[0]).name() if key else "fid",
        "pivot": NO,
        "hideAsChild": NO,
        "hideLayer": NO,
        "custom_config": NO,
        "export_enabled": True,
        "order": order,
        "hiddenFields": "",
    }


def _page(name: str) -> dict:
    return {
        "layout": name,
        "enabled": True,
        "formats_available": ["pdf", "png"],
        "default_format": "pdf",
        "dpi_available": ["100", "200", "300"],
        "default_dpi": "100",
        "icon": "",
        "allowed_groups": "",
    }


def write(config: dict, file: Path) -> None:
    """Write the configuration."""
    try:
        file.write_text(json.dumps(config, ensure_ascii=False, indent=4) + "\n", encoding="utf-8")
    except OSError as error:
        raise Fault(
            "The configuration cannot be written to {file}: {reason}.",
            file=file.name,
            reason=error.strerror or str(error),
        ) from error
