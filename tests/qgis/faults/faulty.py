"""Inputs with one thing wrong, made from an input that is right: layers, their fields, rasters, files."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from aula_qgis.bridge import compat

STRANGE = "l'été d'Œuvre (n° 1) %"
"""A name with an apostrophe, accents, spaces and signs."""
NOT_FINITE = "not finite"
EVERY = 3
"""Of so many rows one is damaged where only some are."""


@dataclass
class Rows:
    """A layer taken apart, to be put together again with a fault."""

    fields: QgsFields
    kind: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem
    features: list[QgsFeature]

    @classmethod
    def of(cls, source: str) -> Rows:
        layer = QgsVectorLayer(source, "", "ogr")
        assert layer.isValid(), source
        kept = [index for index, field in enumerate(layer.fields()) if field.name() != "fid"]
        fields = QgsFields()
        for index in kept:
            fields.append(layer.fields().at(index))
        made = cls(fields, layer.wkbType(), layer.crs(), [])
        for feature in layer.getFeatures():
            made.add([feature.attribute(index) for index in kept], feature.geometry())
        return made

    def add(self, attributes: list, geometry: QgsGeometry) -> None:
        feature = QgsFeature(self.fields)
        feature.setAttributes(attributes)
        feature.setGeometry(geometry)
        self.features.append(feature)

    def change(self, make: Callable[[QgsGeometry], QgsGeometry], every: int = 1) -> None:
        """Another geometry for each feature, or for one of `every`."""
        for feature in self.features[::every]:
            if feature.hasGeometry():
                feature.setGeometry(make(feature.geometry()))

    def rebuilt(self, fields: QgsFields, values: Callable[[list], list]) -> None:
        """Other fields, and the values of each row in them."""
        old, self.fields, self.features = self.features, fields, []
        for feature in old:
            self.add(values(feature.attributes()), feature.geometry())

    def in_memory(self) -> QgsVectorLayer:
        kind = "NoGeometry" if self.kind == QgsWkbTypes.Type.NoGeometry else QgsWkbTypes.displayString(self.kind)
        made = QgsVectorLayer(kind, "en mémoire", "memory")
        made.setCrs(self.crs)
        made.dataProvider().addAttributes(list(self.fields))
        made.updateFields()
        assert made.dataProvider().addFeatures(self.features)[0]
        made.updateExtents()
        return made

    def saved(self, file: Path, table: str = "couche") -> str:
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", table
        writer = QgsVectorFileWriter.create(
            str(file), self.fields, self.kind, self.crs, QgsCoordinateTransformContext(), options
        )
        assert writer.hasError() == QgsVectorFileWriter.WriterError.NoError, writer.errorMessage()
        assert writer.addFeatures(self.features), writer.errorMessage()
        del writer
        return f"{file}|layername={table}"


def _bow_tie(geometry: QgsGeometry) -> QgsGeometry:
    box = geometry.boundingBox()
    west, south, east, north = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
    return QgsGeometry.fromWkt(
        f"POLYGON(({west} {south}, {east} {north}, {east} {south}, {west} {north}, {west} {south}))"
    )


def _multi(geometry: QgsGeometry) -> QgsGeometry:
    made = QgsGeometry(geometry)
    made.convertToMultiType()
    return made


def _with_z_and_m(geometry: QgsGeometry) -> QgsGeometry:
    made = _multi(geometry)
    made.get().addZValue(12.0)
    made.get().addMValue(1.0)
    return made


def _curved(geometry: QgsGeometry) -> QgsGeometry:
    made = QgsGeometry(geometry)
    made.convertToCurvedMultiType()
    return made


def _empty(rows: Rows) -> None:
    rows.features = []


def _without_geometry(rows: Rows) -> None:
    rows.change(lambda _: QgsGeometry())


def _some_without_geometry(rows: Rows) -> None:
    rows.change(lambda _: QgsGeometry(), EVERY)


def _self_crossing(rows: Rows) -> None:
    rows.change(_bow_tie, EVERY)


def _other_shape(rows: Rows) -> None:
    points = QgsWkbTypes.geometryType(rows.kind) == QgsWkbTypes.GeometryType.PointGeometry
    rows.kind = QgsWkbTypes.Type.Polygon if points else QgsWkbTypes.Type.Point
    rows.change(lambda geometry: geometry.buffer(10, 4) if points else geometry.centroid())


def _collected(geometry: QgsGeometry) -> QgsGeometry:
    """In a collection with a point of its own."""
    return QgsGeometry.fromWkt(f"GEOMETRYCOLLECTION({geometry.asWkt()}, {geometry.pointOnSurface().asWkt()})")


FORMS = (QgsGeometry, _multi, _with_z_and_m, _collected, _curved)
"""Forms of geometry that the rows of one layer have in turn; points have no curves."""


def _mixed_kinds(rows: Rows) -> None:
    points = QgsWkbTypes.geometryType(rows.kind) == QgsWkbTypes.GeometryType.PointGeometry
    forms = FORMS[:-1] if points else FORMS
    rows.kind = QgsWkbTypes.Type.Unknown
    for number, make in enumerate(forms):
        for feature in rows.features[number :: len(forms)]:
            if feature.hasGeometry():
                feature.setGeometry(make(feature.geometry()))


def as_faces(source: str) -> None:
    """Every third polygon of a saved layer becomes a surface of faces, as MultiPatch and TIN are read."""
    file, table = source.split("|layername=")
    data = ogr.Open(file, update=1)
    layer = data.GetLayerByName(table)
    for feature in list(layer)[::EVERY]:
        shape = ogr.ForceToMultiPolygon(feature.GetGeometryRef().Clone())
        shape.Set3D(True)
        faces = shape.ExportToIsoWkt().replace("MULTIPOLYGON Z", "POLYHEDRALSURFACE Z")
        feature.SetGeometry(ogr.CreateGeometryFromWkt(faces))
        assert layer.SetFeature(feature) == 0


def _reprojected(code: str) -> Callable[[Rows], None]:
    def change(rows: Rows) -> None:
        target = QgsCoordinateReferenceSystem(code)
        way = QgsCoordinateTransform(rows.crs, target, QgsProject.instance())

        def moved(geometry: QgsGeometry) -> QgsGeometry:
            geometry.transform(way)
            return geometry

        rows.change(moved)
        rows.crs = target

    return change


def _overseas(rows: Rows) -> None:
    """In degrees, and as far from Paris as La Réunion is."""
    _reprojected("EPSG:4326")(rows)

    def moved(geometry: QgsGeometry) -> QgsGeometry:
        geometry.translate(52.6, -71.5)
        return geometry

    rows.change(moved)


def _called(code: str) -> Callable[[Rows], None]:
    """Another CRS than the coordinates have."""
    return lambda rows: setattr(rows, "crs", QgsCoordinateReferenceSystem(code))


def _no_fields(rows: Rows) -> None:
    fields = QgsFields()
    fields.append(QgsField("rien", compat.TEXT))
    rows.rebuilt(fields, lambda _: ["-"])


def _all_null(rows: Rows) -> None:
    rows.rebuilt(rows.fields, lambda values: [None] * len(values))


def _negative(rows: Rows) -> None:
    numeric = [field.isNumeric() for field in rows.fields]
    rows.rebuilt(
        rows.fields, lambda values: [-7 if number else value for number, value in zip(numeric, values, strict=True)]
    )


def _words_for_numbers(rows: Rows) -> None:
    """Numbers become words, and words numbers."""
    fields = QgsFields()
    for field in rows.fields:
        fields.append(QgsField(field.name(), compat.TEXT if field.isNumeric() else compat.REAL))
    numeric = [field.isNumeric() for field in rows.fields]
    rows.rebuilt(fields, lambda values: ["non connu" if number else 12.5 for number in numeric])


def _twice(rows: Rows) -> None:
    rows.features = [copy for feature in rows.features for copy in (feature, QgsFeature(feature))]


def _overlapping(rows: Rows) -> None:
    rows.change(lambda geometry: geometry.buffer(15, 2))


@dataclass(frozen=True)
class LayerFault:
    """One thing wrong with a layer.

    Attributes
    ----------
    change : callable
        Does it to the rows.
    shapes : str
        Layers it makes sense for: "all" (also tables), "spatial" or "polygons".
    said : str, optional
        What a run that succeeds must say: a regular expression.
    in_file : bool
        The layer is saved in a GeoPackage; a file cannot hold everything.
    saved : callable, optional
        Does to the saved layer what QGIS cannot write.
    """

    change: Callable[[Rows], None]
    shapes: str = "spatial"
    said: str = ""
    in_file: bool = True
    saved: Callable[[str], None] | None = None


LAYERS = {
    "empty": LayerFault(_empty, "all"),
    "no geometry": LayerFault(_without_geometry),
    "some without geometry": LayerFault(_some_without_geometry, said="without|have no|has no|no polygon"),
    "self-crossing": LayerFault(_self_crossing, "polygons", said="repaired"),
    "another shape": LayerFault(_other_shape),
    "mixed kinds": LayerFault(_mixed_kinds),
    "surfaces of faces": LayerFault(
        lambda rows: setattr(rows, "kind", QgsWkbTypes.Type.Unknown), "polygons", saved=as_faces
    ),
    "degrees": LayerFault(_reprojected("EPSG:4326")),
    "degrees overseas": LayerFault(_overseas),
    "Web Mercator": LayerFault(_reprojected("EPSG:3857")),
    "no CRS": LayerFault(lambda rows: setattr(rows, "crs", QgsCoordinateReferenceSystem()), in_file=False),
    "metres called degrees": LayerFault(_called("EPSG:4326")),
    "metres of another country": LayerFault(_called("EPSG:3763"), said="outside the area"),
    "no fields": LayerFault(_no_fields, "all"),
    "all NULL": LayerFault(_all_null, "all"),
    "negative numbers": LayerFault(_negative, "all"),
    "words for numbers": LayerFault(_words_for_numbers, "all"),
    "rows twice": LayerFault(_twice, "all"),
    "overlapping": LayerFault(_overlapping, "polygons"),
}


DEEP = (
    "empty",
    "self-crossing",
    "no fields",
    "all NULL",
    "negative numbers",
    "words for numbers",
    "rows twice",
)
"""Faults that reach an algorithm's own method; the others are the business of the one reader of layers, and are tried on the inputs that it must have."""


def fits(fault: LayerFault, source: str) -> bool:
    """Is this a layer that the fault makes sense for?"""
    layer = QgsVectorLayer(source, "", "ogr")
    kind = layer.geometryType()
    return fault.shapes == "all" or (
        layer.isSpatial() and (fault.shapes == "spatial" or kind == QgsWkbTypes.GeometryType.PolygonGeometry)
    )


FIELDS = {
    "NULL": (compat.REAL, [None]),
    NOT_FINITE: (compat.REAL, [math.nan, math.inf]),
    "negative": (compat.REAL, [-7.5]),
    STRANGE: (compat.TEXT, ["Œuvre d'été"]),
}
"""Values that a chosen field may have, row by row in turn: nothing, nothing that is a number, the same number or text."""


def with_every_field(rows: Rows) -> None:
    """A column for each of `FIELDS`, beside those that stand."""
    fields = QgsFields(rows.fields)
    for name, (kind, _) in FIELDS.items():
        fields.append(QgsField(name, kind))
    turns = [cycle(values) for _, values in FIELDS.values()]
    rows.rebuilt(fields, lambda values: [*values, *map(next, turns)])


def broken_file(good: Path, fault: str, folder: Path) -> str:
    """A copy of a file that cannot be read, or not to its end."""
    content = {
        "0 bytes": lambda: b"",
        "truncated": lambda: good.read_bytes()[: good.stat().st_size // 2],
        "noise": lambda: np.random.default_rng(1).bytes(3_000),
    }
    made = folder / f"{fault} {good.name}"
    if fault in content:
        made.write_bytes(content[fault]())
    elif fault == "a folder":
        made.mkdir(exist_ok=True)
    return str(made)


FILES = ("0 bytes", "truncated", "noise", "not there", "a folder")


def _write_like(
    good: gdal.Dataset,
    file: Path,
    values: np.ndarray,
    *,
    epsg: int | None = 2154,
    nodata: float | None = -9999,
    transform=None,
) -> None:
    made = gdal.GetDriverByName("GTiff").Create(str(file), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    made.SetGeoTransform(transform or good.GetGeoTransform())
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        made.SetProjection(system.ExportToWkt())
    if nodata is not None:
        made.GetRasterBand(1).SetNoDataValue(nodata)
    made.GetRasterBand(1).WriteArray(values)


RASTERS = (
    "no nodata",
    "another CRS",
    "degrees",
    "no CRS",
    "one cell",
    "all nodata",
    "negative",
    "infinite",
    "elsewhere",
    "several strips",
)
LARGE_SIDE = 2_100
"""Rows and columns of a raster that is read in more strips than one."""


def rasters_of(algorithm: str) -> tuple[str, ...]:
    """The faults of a raster for an algorithm: a circuit is never read in strips, and one of that size takes minutes and 10 GB."""
    return RASTERS[:-1] if algorithm == "network_current" else RASTERS


def faulty_raster(source: str, fault: str, file: Path) -> str:
    """A raster with one thing wrong, made from one that is right."""
    good = gdal.Open(source)
    values = good.ReadAsArray().astype(np.float32)
    left, width, _, top, _, height = good.GetGeoTransform()
    if fault in ("another CRS", "degrees"):
        gdal.Warp(str(file), good, dstSRS="EPSG:32631" if fault == "another CRS" else "EPSG:4326")
    elif fault == "no nodata":
        _write_like(good, file, values, nodata=None)
    elif fault == "no CRS":
        _write_like(good, file, values, epsg=None)
    elif fault == "one cell":
        _write_like(
            good, file, values[:1, :1], transform=(left, width * values.shape[1], 0, top, 0, height * values.shape[0])
        )
    elif fault == "several strips":
        rows, columns = (LARGE_SIDE // side + 1 for side in values.shape)
        _write_like(good, file, np.tile(values, (rows, columns))[:LARGE_SIDE, :LARGE_SIDE])
    elif fault == "elsewhere":
        _write_like(good, file, values, transform=(left + 100_000, width, 0, top, 0, height))
    else:
        _write_like(good, file, np.full_like(values, {"all nodata": -9999, "negative": -7, "infinite": np.inf}[fault]))
    return str(file)
