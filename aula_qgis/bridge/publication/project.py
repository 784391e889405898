"""A GeoPackage of results → a QGIS project that opens symbolised, prints an atlas, and serves WMS and WFS."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayerMetadata,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMapThemeCollection,
    QgsMarkerSymbol,
    QgsProject,
    QgsProviderRegistry,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)

from ...core.crs import OFFICIAL
from ...core.messages import Fault, Note, Progress, checkpoint, silent
from ..compat import not_none
from ..crs import extent_in, is_metric, working_crs
from ..names import plain
from ..text import translatable
from . import credentials
from .pages import Coverage, Shown, family_page
from .results import FAMILIES, Result, in_view, results, titles, undated
from .territories import NAMES, field_like, is_by_territory, joined, map_tip, own_figures
from .territories import territories as territories_of

SMALLEST = 50.0
"""What the view that opens shows at least around the results, m."""
SOURCE = "Établi avec la suite AULA pour QGIS."


@dataclass
class Published:
    """What stands in the project.

    Attributes
    ----------
    project : QgsProject
    layers : list of (Result, QgsVectorLayer)
    background : list of QgsMapLayer
    notes : list of Note
    """

    project: QgsProject
    layers: list[tuple[Result, QgsVectorLayer]] = field(default_factory=list)
    background: list[QgsMapLayer] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


def short_name(text: str) -> str:
    """A name as WMS and WFS want it: letters without accents, digits, underscores."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"\W+", "_", plain).strip("_") or "couche"


def short_names(tables: Sequence[str]) -> dict[str, str]:
    """The short name of each table; a number tells apart those that have one without accents and signs.

    Examples
    --------
    >>> short_names(["trame verte", "trame_verte", "été"])
    {'trame verte': 'trame_verte_2', 'trame_verte': 'trame_verte', 'été': 'ete'}
    """
    names = {table: table for table in tables if short_name(table) == table}
    taken = {name.lower() for name in names}
    for table in tables:
        if table in names:
            continue
        name, number = short_name(table), 1
        while name.lower() in taken:
            number += 1
            name = f"{short_name(table)}_{number}"
        names[table] = name
        taken.add(name.lower())
    return {table: names[table] for table in tables}


def _opened(geopackage: Path, result: Result) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{geopackage.resolve()}|layername={result.table}", plain(result.title), "ogr")
    if not layer.isValid():
        raise Fault(
            "The table {table} of {file} cannot be opened: run its algorithm again.",
            table=result.table,
            file=str(geopackage),
        )
    return layer


def _describe(layer: QgsVectorLayer, result: Result, name: str) -> None:
    """Its short name, title and abstract for the server, and its metadata."""
    properties = layer.serverProperties()
    place = properties if properties and hasattr(properties, "setShortName") else layer
    place.setShortName(name)
    place.setTitle(layer.name())
    place.setAbstract(plain(result.description))
    metadata = QgsLayerMetadata()
    metadata.setTitle(layer.name())
    metadata.setAbstract(plain(result.description))
    metadata.setType("dataset")
    metadata.setLanguage("fr")
    metadata.setCrs(layer.crs())
    layer.setMetadata(metadata)
    shown = own_figures(result, layer)
    if shown and not layer.mapTipTemplate():
        layer.setMapTipTemplate(map_tip(field_like(layer, NAMES) or shown[0].field, shown))


def build(
    geopackage: Path,
    title: str,
    territories: QgsVectorLayer | None = None,
    background: Sequence[QgsMapLayer] = (),
    progress: Progress = silent,
) -> Published:
    """Make the project of a GeoPackage.

    Parameters
    ----------
    geopackage : Path
        Results with their styles in ``layer_styles``.
    title : str
    territories : QgsVectorLayer, optional
        What the atlas goes through, a layer of a file; else the first results by territory.
    background : sequence of QgsMapLayer
        Drawn in grey under every view: buildings, roads; rasters as they are.

    Raises
    ------
    Fault
        Not a GeoPackage, a table that does not open.
    """
    project = QgsProject()
    published = Published(project)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    entitle(project, title)
    found = results(geopackage)
    names = short_names([result.table for result in found])
    root = not_none(project.layerTreeRoot())
    for number, result in enumerate(found):
        checkpoint(progress, 0.6 * number / len(found), translatable("Layers"))
        layer = _opened(geopackage, result)
        if sum(other.title == result.title for other in found) > 1:
            layer.setName(plain(f"{result.title} ({result.table})"))
        _describe(layer, result, names[result.table])
        published.layers.append((result, layer))
    project.setCrs(_crs(published.layers))
    _order(root, project, published.layers)
    published.background = _background(project, background)
    unstyled = [result.table for result, _ in published.layers if result.spatial and not result.style]
    if unstyled:
        published.notes.append(
            Note(
                translatable("{count} layers have no style of ours and open as they are: {tables}."),
                {"count": len(unstyled), "tables": unstyled},
            )
        )
    published.notes += undated(found)
    coverage, notes = territories_of(published.layers, territories)
    published.notes += notes
    if coverage is not None:
        project.addMapLayer(coverage.layer, False)
        root.insertLayer(0, coverage.layer)
    _themes_and_pages(project, published, coverage, title, progress)
    _extent_and_services(project, published)
    published.notes += credentials.notes(project)
    return published


def _crs(layers: list[tuple[Result, QgsVectorLayer]]) -> QgsCoordinateReferenceSystem:
    """The CRS of the results, those by territory first; the one of their place where they are in degrees."""
    placed = sorted(
        ((result, layer) for result, layer in layers if result.spatial and layer.crs().isValid()),
        key=lambda pair: not is_by_territory(pair[0]),
    )
    if not placed:
        return QgsCoordinateReferenceSystem.fromEpsgId(OFFICIAL[0][0].epsg)
    return working_crs([(result.table, layer) for result, layer in placed], several_places=True)[0]


def entitle(project: QgsProject, title: str) -> None:
    """Give a project its title, for its window and for its services."""
    project.setTitle(plain(title))
    project.writeEntry("WMSServiceTitle", "/", plain(title))
    project.writeEntry("WMSRootName", "/", short_name(title))


def write(project: QgsProject, file: Path) -> None:
    """Write a project as ``.qgs`` (what Lizmap reads) or ``.qgz``, with paths relative to it and without passwords.

    Raises
    ------
    Fault
        Another ending, a place where nothing can be written.
    """
    if file.suffix.lower() not in (".qgs", ".qgz"):
        raise Fault("A project is written as .qgs or .qgz: let the name of {file} end so.", file=str(file))
    if not project.write(str(file)):
        raise Fault("The project {title} cannot be written: is the disk full?", title=project.title())
    if credentials.notes(project):
        credentials.clean(file)


def _order(root, project: QgsProject, layers: list[tuple[Result, QgsVectorLayer]]) -> None:
    """A group a family; points over lines over polygons over tables, and as the list of titles has them."""
    rank = {Qgis.GeometryType.Point: 0, Qgis.GeometryType.Line: 1, Qgis.GeometryType.Polygon: 2}
    place = {style: number for number, style in enumerate(titles())}
    layers.sort(
        key=lambda pair: (rank.get(pair[1].geometryType(), 3), place.get(pair[0].style, len(place)), pair[0].mark)
    )
    for family, name in FAMILIES.items():
        own = [layer for result, layer in layers if result.family == family]
        if not own:
            continue
        group = root.addGroup(name)
        for layer in own:
            project.addMapLayer(layer, False)
            group.addLayer(layer).setExpanded(False)


def _background(project: QgsProject, given: Sequence[QgsMapLayer]) -> list[QgsMapLayer]:
    """The layers under all others, in grey."""
    group = not_none(project.layerTreeRoot()).addGroup("Fond de plan") if given else None
    found = []
    for layer in given:
        copy = not_none(layer.clone())
        parts = not_none(QgsProviderRegistry.instance()).decodeUri(layer.providerType(), layer.source())
        copy.setName(plain(parts.get("layerName") or layer.name()))  # QGIS names a table of a file by its file alone
        if isinstance(copy, QgsVectorLayer):
            copy.setRenderer(QgsSingleSymbolRenderer(_grey(copy.geometryType())))
            copy.setLabelsEnabled(False)
        project.addMapLayer(copy, False)
        not_none(not_none(group).addLayer(copy)).setExpanded(False)
        found.append(copy)
    return found


def _grey(kind: Qgis.GeometryType) -> QgsSymbol | None:
    if kind == Qgis.GeometryType.Polygon:
        return QgsFillSymbol.createSimple({"color": "#d9dde0", "outline_style": "no"})
    if kind == Qgis.GeometryType.Line:
        return QgsLineSymbol.createSimple({"color": "#c3cad0", "width": "0.25"})
    return QgsMarkerSymbol.createSimple({"color": "#c3cad0", "outline_style": "no", "size": "1"})


def latest(layers: Sequence[tuple[Result, QgsVectorLayer]]) -> list[QgsVectorLayer]:
    """The results by territory, of each kind the last period: one would lie over the other."""
    return list(
        {result.style: layer for result, layer in layers if result.spatial and is_by_territory(result)}.values()
    )


def _theme(project: QgsProject, name: str, layers: Sequence[QgsMapLayer]) -> str:
    """Keep a view of some layers under a name."""
    record = QgsMapThemeCollection.MapThemeRecord()
    for layer in layers:
        record.addLayerRecord(QgsMapThemeCollection.MapThemeLayerRecord(layer))
    not_none(project.mapThemeCollection()).insert(name, record)
    return name


def _themes_and_pages(
    project: QgsProject, published: Published, coverage: Coverage | None, title: str, progress: Progress
) -> None:
    """Two views per family, what it shows on the ground and by territory, and with territories a page of the atlas."""
    figures: list[Shown] = []
    families = [family for family in FAMILIES if any(r.family == family and r.spatial for r, _ in published.layers)]
    for number, family in enumerate(families):
        checkpoint(progress, 0.6 + 0.4 * number / len(families), translatable("Pages"))
        own = [(result, layer) for result, layer in published.layers if result.family == family and result.spatial]
        outlines: list[QgsMapLayer] = [coverage.layer] if coverage else []
        summed = latest(own)
        seen = in_view([result for result, _ in own if not is_by_territory(result)])
        ground = [layer for result, layer in own if result in seen]
        themes = []
        if ground:
            themes.append(_theme(project, FAMILIES[family], [*outlines, *ground, *published.background]))
        if summed:
            themes.append(
                _theme(project, f"{FAMILIES[family]} par territoire", [*outlines, *summed, *published.background])
            )
        if coverage is not None:
            name = FAMILIES[family]
            shown, notes = joined(published.layers, family, coverage)
            published.notes += notes
            figures += shown
            drawn = [*outlines, *(ground or summed), *published.background]
            text = f"{name} – {title}"
            page, hidden = family_page(
                project, f"Atlas {name.lower()}", themes[0], drawn, coverage, shown, text, SOURCE
            )
            published.notes += hidden
            not_none(project.layoutManager()).addLayout(page)
        for result, layer in own:
            if is_by_territory(result) and layer not in summed:
                not_none(not_none(project.layerTreeRoot()).findLayer(layer)).setItemVisibilityChecked(False)
    if coverage is not None:
        coverage.layer.setMapTipTemplate(map_tip(coverage.name, figures))
    for group in not_none(project.layerTreeRoot()).findGroups():
        group.setItemVisibilityChecked(group.name() in ("Fond de plan", FAMILIES[families[0]] if families else ""))


def _extent_and_services(project: QgsProject, published: Published) -> None:
    """The view that opens, and what a server of the project answers for."""
    spatial = [layer for result, layer in published.layers if result.spatial]
    extent = QgsRectangle()
    extent.setNull()
    for layer in spatial:
        extent.combineExtentWith(extent_in(layer.extent(), layer.crs(), project.crs(), layer.name()))
    if not extent.isNull():
        extent.grow(max(0.03 * max(extent.width(), extent.height()), SMALLEST if is_metric(project.crs()) else 0.001))
        not_none(project.viewSettings()).setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
        project.writeEntry(
            "WMSExtent",
            "/",
            [str(v) for v in (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())],
        )
    project.writeEntry("WMSServiceCapabilities", "/", True)
    project.writeEntry("WMSCrsList", "/", [project.crs().authid(), "EPSG:4326", "EPSG:3857"])
    project.writeEntry("WMSAddWktGeometry", "/", True)
    project.writeEntry("WFSLayers", "/", [layer.id() for _, layer in published.layers])
    for _, layer in published.layers:
        project.writeEntry("WFSLayersPrecision", f"/{layer.id()}", 3)
