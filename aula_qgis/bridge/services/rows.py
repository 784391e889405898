"""Pages of features, as servers give them → the rows of a copy: placed, named, each once."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr
from qgis.core import QgsCoordinateReferenceSystem

from ...core.messages import Fault, Note, translatable
from ..quiet import none_on_failure
from .capabilities import Served
from .datasets import count_of, features_of, is_typed, opened_page, without_references, without_unknown_crs
from .documents import line_of_error
from .places import Window
from .placing import Placed, placed

KEPT_NAMES = ("fid", "geom")
"""What a GeoPackage of ours calls its own columns: no field of a server may."""
LISTS = (ogr.OFTStringList, ogr.OFTIntegerList, ogr.OFTInteger64List, ogr.OFTRealList)

RENAMED = translatable("The field {field} of {typename} is called {name} in the copy: a GeoPackage keeps that name.")
UNTYPED = translatable("{server} does not say what the fields of {typename} hold: all are copied as text.")
UNREADABLE = translatable("{count} features of {typename} cannot be read: they are left out.")
DOUBLED = translatable(
    "{count} features of {typename} came more than once, with the same identifier: each is kept once."
)
SHARED = translatable(
    "{count} features of {typename} have the identifier of another one, but not its values: all are kept."
)
NAMELESS = translatable("{server} gives its features no identifier: one that came twice could not be told.")
UNPLACED = translatable("{server} does not say the CRS of {typename}: it is taken to be {crs} ({name}).")
ASTRAY = translatable("The features of {typename} lie elsewhere than {server} says: check where they are.")
SWAPPED = translatable("{server} gives the coordinates of {typename} in the wrong order: they were swapped.")


class Rows:
    """The rows of a layer, gathered page by page in a GeoPackage of their own, in the CRS that they come in.

    Parameters
    ----------
    folder : Path
        Where they may be kept.
    layer : Served
    asked : str
        The CRS that the server was asked for.
    window : Window or None
    schema : bytes
        The XML schema of the fields; empty where the server gives none.
    """

    def __init__(self, folder: Path, layer: Served, asked: str, window: Window | None, schema: bytes) -> None:
        self.layer, self.declared = layer, [*layer.crs[:1], asked]
        self.expected = window.box if window else layer.extent
        self.file, self._page = folder / "rows.gpkg", folder / "page.gml"
        if schema:
            self._page.with_suffix(".xsd").write_bytes(without_references(schema))
        self._target: Any = ogr.GetDriverByName("GPKG").CreateDataSource(str(self.file))
        self._table: Any = None
        self.names: dict[str, str] = {}
        self._seen: dict[str, set[int]] = defaultdict(set)
        self._pages: set[int] = set()
        self.placed = Placed(QgsCoordinateReferenceSystem())
        self.kinds: set[int] = set()
        self.received = self.kept = self.unread = self.doubled = self.shared = 0
        self.typed = self.identified = True
        self.repeats = False
        """Did the server, asked for more, give again what it had given?"""

    def add(self, page: bytes) -> int:
        """How many rows a page holds, where it brings anything new; else 0."""
        self._page.write_bytes(without_unknown_crs(page))
        source = opened_page(self._page)
        features = features_of(source, self.layer.typename)
        count = max(count_of(page), len(features))
        if count > len(features) and (line := line_of_error(page)):
            raise Fault(
                "The features of {typename} break off at line {line}, which is no XML: tell the administrator of the server. Nothing was kept.",
                typename=self.layer.typename,
                line=line,
            )
        if not features:
            self.unread += count
            return 0
        fields = features[0].GetDefnRef()
        named = _identifier(fields, b' fid="' in page)
        ids = [feature.GetField(named) if named >= 0 else None for feature in features]
        contents = [_content(feature, named) for feature in features]
        self.repeats = not self._is_new(ids, contents)
        if self.repeats:
            return 0
        self.typed = self.typed and is_typed(self._page)
        self.identified = self.identified and None not in ids
        if self._table is None:
            self._begin(features)
        self._write(fields, named, features, ids, contents)
        self.received += count
        self.unread += count - len(features)
        return count

    def _is_new(self, ids: list[str | None], contents: list[int]) -> bool:
        """Does a page hold a row that has not come yet? A server that gives no pages gives the first one again."""
        page = hash(tuple(contents))
        again = page in self._pages
        self._pages.add(page)
        return not again and any(
            one is None or content not in self._seen.get(one, ()) for one, content in zip(ids, contents)
        )

    def _begin(self, features: list[ogr.Feature]) -> None:
        """Make the table, once the first page has told where its rows lie."""
        shapes = [feature.GetGeometryRef() for feature in features if feature.GetGeometryRef() is not None]
        if shapes:
            self.placed = placed(shapes, self.declared, self.expected)
        self._table = self._target.CreateLayer(
            "rows",
            self.placed.reference if shapes else None,
            ogr.wkbUnknown,
            ["FID=aula_fid", "GEOMETRY_NAME=aula_geom", "SPATIAL_INDEX=NO"],
        )

    def _write(self, fields: ogr.FeatureDefn, named: int, features, ids, contents) -> None:
        places = self._places(fields, named)
        lists = [place for place in range(fields.GetFieldCount()) if fields.GetFieldDefn(place).GetType() in LISTS]
        self._check(self._target.StartTransaction())
        for feature, one, content in zip(features, ids, contents):
            if one is not None and self._is_double(one, content):
                continue
            row = ogr.Feature(self._table.GetLayerDefn())
            row.SetFromWithMap(feature, 1, places)
            for place in lists:
                if feature.IsFieldSetAndNotNull(place):
                    row.SetField(places[place], ", ".join(map(str, feature.GetField(place))))
            self._turn(row.GetGeometryRef())
            self._check(none_on_failure(self._table.CreateFeature, row))
            self.kept += 1
        self._check(none_on_failure(self._target.CommitTransaction))

    def _is_double(self, one: str, content: int) -> bool:
        """Has a row come already? One with the same identifier and other values is another."""
        known = self._seen[one]
        double = content in known
        self.doubled += double
        self.shared += bool(known) and not double
        known.add(content)
        return double

    def _turn(self, shape: ogr.Geometry | None) -> None:
        if shape is None:
            return
        shape.Set3D(False)
        shape.SetMeasured(False)
        if self.placed.swapped:
            shape.SwapXY()
        kind = shape.GetGeometryType()
        self.kinds.add(ogr.GT_GetCollection(kind) or kind)

    def _places(self, fields: ogr.FeatureDefn, named: int) -> list[int]:
        """For each field of a page, its place in the table, where it is added when it is new; -1 for the identifier."""
        places = []
        for number in range(fields.GetFieldCount()):
            field = fields.GetFieldDefn(number)
            places.append(-1 if number == named else self._place(field))
        return places

    def _place(self, field: ogr.FieldDefn) -> int:
        name = field.GetName()
        if name not in self.names:
            self.names[name] = _free_name(name, {*KEPT_NAMES, *map(str.lower, self.names.values())})
            made = ogr.FieldDefn(self.names[name], ogr.OFTString if field.GetType() in LISTS else field.GetType())
            made.SetSubType(field.GetSubType())
            self._check(none_on_failure(self._table.CreateField, made))
        return self._table.GetLayerDefn().GetFieldIndex(self.names[name])

    @staticmethod
    def _check(status: int | None) -> None:
        if status != 0:
            raise OSError(gdal.GetLastErrorMsg())

    def close(self) -> None:
        """Let go of the file."""
        self._table = self._target = None

    def notes(self, server: str) -> list[Note]:
        """What must be said of the rows."""
        facts: dict[str, object] = {"server": server, "typename": self.layer.typename}
        crs: dict[str, object] = {"crs": self.placed.crs.authid(), "name": self.placed.crs.description()}
        renamed: list[dict[str, object]] = [
            {"field": field, "name": name} for field, name in self.names.items() if field != name
        ]
        notes = [
            (not self.typed, Note(UNTYPED, facts)),
            (not self.identified and len(self._pages) > 1, Note(NAMELESS, facts, False)),
            (not self.placed.said, Note(UNPLACED, {**facts, **crs})),
            (self.placed.wrong, Note(SWAPPED, facts)),
            (self.placed.astray, Note(ASTRAY, facts)),
            (self.unread, Note(UNREADABLE, {**facts, "count": self.unread})),
            (self.doubled, Note(DOUBLED, {**facts, "count": self.doubled})),
            (self.shared, Note(SHARED, {**facts, "count": self.shared})),
            *((True, Note(RENAMED, {**facts, **names}, False)) for names in renamed),
        ]
        return [note for holds, note in notes if holds]


def _identifier(fields: ogr.FeatureDefn, older: bool) -> int:
    """The place of what GDAL makes of the identifiers of features, in GML 3 or older; -1 where there is none."""
    place = fields.GetFieldIndex("gml_id")
    return place if place >= 0 or not older else fields.GetFieldIndex("fid")


def _content(feature: ogr.Feature, named: int) -> int:
    """A number that two features share when all their values and their geometries are the same."""
    shape = feature.GetGeometryRef()
    values = (str(feature.GetField(place)) for place in range(feature.GetFieldCount()) if place != named)
    return hash((None if shape is None else bytes(shape.ExportToWkb()), *values))


def _free_name(name: str, taken: set[str]) -> str:
    """The name, or the first of name_1, name_2 … that no other field has, in small letters or capitals."""
    found, number = name, 0
    while found.lower() in taken:
        number += 1
        found = f"{name}_{number}"
    return found
