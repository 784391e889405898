"""Features of QGIS ↔ frames of the core, in bulk."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFeatureSource,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import NULL, QDate, QDateTime

from ..core.brownfield.standard import coordinate_columns
from ..core.messages import Fault, Note, Progress, checkpoint, silent
from ..core.repair import repair
from ..core.tables import column_key, parsed
from . import compat
from .columns import read_columns
from .compat import not_none
from .crs import ELSEWHERE, lies_elsewhere
from .geometries import DIMENSION, as_multi, from_wkb, of_shape, out_of_collections, single_points
from .table_source import TableSource
from .text import translatable

LONGEST_CAUSE = 300
"""Letters of a cause that are repeated."""
FEATURES_PER_BATCH = 20_000


NOTHING = {
    "polygons": translatable("No row of {layer} has a polygon ({count} rows): check that it is the right layer."),
    "lines": translatable("No row of {layer} has a line ({count} rows): check that it is the right layer."),
    "points": translatable("No row of {layer} has a point ({count} rows): check that it is the right layer."),
}
BARE = translatable("{layer}: {count} rows have no geometry.")
SEVERAL_POINTS = translatable("{layer}: {count} rows have several points: the one nearest to their middle counts.")
NAMED_OTHERWISE = translatable("{layer}: the field {field} is read for {wanted}.")
LEFT_OUT = {
    "polygons": translatable("{layer}: {count} rows without surface were left out."),
    "lines": translatable("{layer}: {count} rows without line were left out."),
    "points": translatable("{layer}: {count} rows without point were left out."),
}


@dataclass
class Table:
    """Rows of a layer.

    Attributes
    ----------
    frame : GeoDataFrame or DataFrame
        The fields asked for; geometry in the working CRS, polygons valid and two-dimensional.
    attributes : list of list
        Every attribute of every row as QGIS holds it; empty unless asked for.
    notes : list of Note
        What was repaired, left out, reprojected.
    """

    frame: pd.DataFrame
    attributes: list[list] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


def _text(value: object) -> str | None:
    if value is None or value == NULL or value != value:
        return None
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _column(values: list, qgis_field: QgsField, as_text: bool) -> pd.Series:
    if as_text:
        return pd.Series([_text(value) for value in values], dtype=object)
    values = [None if value == NULL else value for value in values]
    if qgis_field.isNumeric():
        return pd.Series(pd.to_numeric(pd.Series(values, dtype=object), errors="coerce"), dtype=float)
    return pd.Series(values, dtype=object)


def _numbers(column: pd.Series, layer: str, field: str) -> np.ndarray:
    found, wrong = parsed(column)
    if wrong.any():
        raise Fault(
            "The field {field} of {layer} must hold numbers: {count} rows hold something else, as {value}. Choose another field, or correct it.",
            field=field,
            layer=layer,
            count=int(wrong.sum()),
            value=repr(column[wrong].iloc[0]),
        )
    return found


def read(
    source: QgsFeatureSource | TableSource,
    crs: QgsCoordinateReferenceSystem | None,
    columns: dict[str, str],
    *,
    name: str,
    text: tuple[str, ...] = (),
    numbers: tuple[str, ...] = (),
    keep_attributes: bool = False,
    shape: str = "polygons",
    keep_z: bool = False,
    whole: QgsVectorLayer | None = None,
    key: tuple[str, ...] = (),
    counted: bool = True,
    may_be_empty: bool = False,
    progress: Progress = silent,
) -> Table:
    """Read a source (its selection and its filter honoured) into a frame.

    Parameters
    ----------
    source : QgsFeatureSource
    crs : QgsCoordinateReferenceSystem or None
        CRS of the frame; None for a table without geometry.
    columns : dict
        Column of the frame → field of the layer. Numeric fields become float64 (NULL is NaN), others object.
    name : str
        What the user calls the layer.
    text : tuple of str
        Columns to read as text whatever the field's type (identifiers, codes).
    numbers : tuple of str
        Columns that must hold numbers, in a field of texts too.
    keep_attributes : bool
        Keep all attributes as they are, for outputs that repeat their input.
    shape : {"polygons", "lines", "points", "any"}
        Polygons are repaired; rows without the shape asked for are left out; with "any" every row stays, also without
        geometry.
    keep_z : bool
        Keep the heights of lines and points.
    whole : QgsVectorLayer, optional
        The layer behind the source where it may be read by columns (see `columns.whole_file`).
    key : tuple of str
        Fields that put the rows in order, where the source has no order of its own (a database).
    counted : bool
        Whether the source knows how many rows it has; a database may only guess.
    may_be_empty : bool
        No row is a result (no link between patches, nothing in reach): the table is empty then.

    Raises
    ------
    Fault
        Empty layer, no CRS, no row of the shape asked for, a field that is not there or does not hold numbers, a file that
        breaks off.
    """
    fields = source.fields()
    indices, notes = {}, [*source.notes] if isinstance(source, TableSource) else []
    for column, wanted in columns.items():
        index, renamed = _field_of(source, wanted)
        if renamed:
            facts = {"layer": name, "field": fields.at(index).name(), "wanted": wanted}
            notes.append(Note(NAMED_OTHERWISE, facts, False))
        if index < 0:
            raise Fault(
                "The layer {layer} has no field {field}. It has: {fields}.",
                layer=name,
                field=wanted,
                fields=fields.names(),
            )
        indices[column] = index
    found, kept = None, list[list]()
    wkb: list[bytes | None]
    if whole is not None and crs is not None and not keep_attributes:
        found = read_columns(whole, [fields.at(index).name() for index in indices.values()], progress)
    if isinstance(source, TableSource):
        by_column = [source.values(index, column in text) for column, index in indices.items()]
        wkb = [None] * len(source.table)
        every = [source.values(index) for index in range(fields.count() if keep_attributes else 0)]
        kept = [list(row) for row in zip(*every)]
    elif found is not None:
        by_column, wkb = [found[0][fields.at(index).name()] for index in indices.values()], found[1]
    else:
        by_column, wkb, kept = _read_features(
            source, list(indices.values()), crs is not None, keep_attributes, key, counted, name, progress
        )
    count = len(wkb)
    if count and crs is not None and source.wkbType() == QgsWkbTypes.Type.NoGeometry:
        raise _without_places(name, fields.names())
    if not count and may_be_empty:
        return _empty(columns, numbers, crs)
    if not count:
        raise Fault("The layer {layer} has no rows: check its filter, its selection, or its source.", layer=name)
    frame = pd.DataFrame(
        {
            column: _column(by_column[k], fields.at(index), column in text)
            for k, (column, index) in enumerate(indices.items())
        },
        index=range(count),
    )
    for column, index in indices.items():
        if column not in text and (column in numbers or fields.at(index).isNumeric()):
            frame[column] = _numbers(frame[column], name, fields.at(index).name())
    if crs is None:
        return Table(frame, kept, notes)
    table = _with_geometry(frame, kept, wkb, source.sourceCrs(), crs, name, shape, keep_z)
    table.notes[:0] = notes
    return table


def _field_of(source: QgsFeatureSource | TableSource, wanted: str) -> tuple[int, bool]:
    """The place of a field, −1 where there is none; and whether its name is only alike: accents, blanks, signs."""
    index = source.fields().lookupField(wanted)
    if index >= 0:
        return index, False
    if isinstance(source, TableSource) and (index := source.lookup(wanted)) >= 0:
        return index, False
    keys = [column_key(field) for field in source.fields().names()]
    alike = [place for place, key in enumerate(keys) if key == column_key(wanted)]
    return (alike[0], True) if len(alike) == 1 else (-1, False)


def _empty(columns: dict[str, str], numbers: tuple[str, ...], crs: QgsCoordinateReferenceSystem | None) -> Table:
    """A table without rows."""
    frame = pd.DataFrame({column: pd.Series(dtype=float if column in numbers else object) for column in columns})
    if crs is None:
        return Table(frame)
    return Table(gpd.GeoDataFrame(frame, geometry=[], crs=crs.toWkt(compat.WKT2) or None))


def _read_features(
    source: QgsFeatureSource,
    indices: list[int],
    spatial: bool,
    keep_attributes: bool,
    key: tuple[str, ...],
    counted: bool,
    name: str,
    progress: Progress,
) -> tuple[list[list], list[bytes | None], list[list]]:
    """Feature by feature: the values of some fields by column, the geometry as WKB, all attributes if they are kept."""
    request = QgsFeatureRequest()
    if key:
        request.setOrderBy(
            QgsFeatureRequest.OrderBy(
                [QgsFeatureRequest.OrderByClause(QgsExpression.quotedColumnRef(each)) for each in key]
            )
        )
    if not keep_attributes:
        request.setSubsetOfAttributes(sorted(set(indices)))
    if not spatial:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    expected = source.featureCount() if counted else _count(source)
    by_column: list[list] = [[] for _ in indices]
    wkb: list[bytes | None] = []
    kept: list[list] = []
    for number, feature in enumerate(
        source.getFeatures(request, compat.UNCHECKED_GEOMETRY)
        if isinstance(source, QgsProcessingFeatureSource)
        else source.getFeatures(request)
    ):
        if number % FEATURES_PER_BATCH == 0:
            checkpoint(progress, number / expected if expected > 0 else 0.0)
        values = feature.attributes()
        for column, index in zip(by_column, indices):
            column.append(values[index])
        if keep_attributes:
            kept.append(values)
        geometry = feature.geometry()
        if geometry.isNull():
            wkb.append(None)
            continue
        if QgsWkbTypes.isCurvedType(geometry.wkbType()):  # also a surface of curves that are all straight
            geometry = QgsGeometry(not_none(geometry.constGet()).segmentize())
        if QgsWkbTypes.hasM(geometry.wkbType()):
            not_none(geometry.get()).dropMValue()
        wkb.append(geometry.asWkb().data())
    if expected > len(wkb):
        raise Fault(
            "Only {read} of the {count} rows of {layer} could be read: restore the file from its source, or run again if it is a database.",
            read=len(wkb),
            count=expected,
            layer=name,
        )
    return by_column, wkb, kept


def _without_places(name: str, fields: list[str]) -> Fault:
    pair = coordinate_columns(fields)
    if pair is None:
        return Fault(
            "{layer} is a table without places: choose a layer, or join the table to one. It has the fields: {fields}.",
            layer=name,
            fields=fields,
        )
    return Fault(
        'The table {layer} has no points: make them from {x} and {y} ("Create points layer from table" in the Toolbox), and choose that layer.',
        layer=name,
        x=pair[0],
        y=pair[1],
    )


def _count(source: QgsFeatureSource) -> int:
    request = QgsFeatureRequest().setNoAttributes()
    request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
    return sum(1 for _ in source.getFeatures(request))


def _with_geometry(
    frame: pd.DataFrame,
    kept: list[list],
    wkb: list[bytes | None],
    origin: QgsCoordinateReferenceSystem,
    crs: QgsCoordinateReferenceSystem,
    name: str,
    shape: str,
    keep_z: bool,
) -> Table:
    if crs.isValid() and not origin.isValid():
        raise Fault("The layer {layer} has no CRS: set it in the layer's properties.", layer=name)
    geometry = from_wkb(wkb)
    notes = []
    if lies_elsewhere(QgsRectangle(*shapely.total_bounds(geometry)), origin):
        notes.append(Note(ELSEWHERE, {"layer": name, "crs": origin.authid() or origin.description()}))
    if (
        crs.isValid() and origin != crs and origin.toWkt(compat.WKT2) != crs.toWkt(compat.WKT2)
    ):  # without a code QGIS takes equals for others
        moved = gpd.GeoSeries(geometry, crs=origin.toWkt(compat.WKT2)).to_crs(crs.toWkt(compat.WKT2))
        geometry = moved.to_numpy()
        notes.append(
            Note(
                translatable("The layer {layer} is reprojected from {origin} to {crs}."),
                {
                    "layer": name,
                    "origin": origin.authid() or origin.description(),
                    "crs": crs.authid() or crs.description(),
                },
                False,
            )
        )
    if not np.isfinite(shapely.get_coordinates(geometry)).all():
        raise Fault(
            "The layer {layer} lies outside the area of {crs}: is its own CRS, {origin}, the right one?",
            layer=name,
            crs=crs.authid(),
            origin=origin.authid(),
        )
    if shape == "polygons":
        fixed = repair(geometry)
        geometry, keep = fixed.geometry, ~shapely.is_missing(fixed.geometry)
        notes += fixed.as_notes(name)
    else:
        geometry = geometry if keep_z or not shapely.has_z(geometry).any() else shapely.force_2d(geometry)
        broken = (shapely.get_dimensions(geometry) == 2) & ~shapely.is_valid(geometry)
        if shape == "any" and broken.any():
            fixed = repair(geometry[broken])
            geometry[broken] = fixed.geometry
            notes += fixed.as_notes(name)
        if shape in DIMENSION:
            geometry = out_of_collections(geometry, DIMENSION[shape])
        if shape == "points":
            geometry, several = single_points(geometry)
            if several:
                notes.append(Note(SEVERAL_POINTS, {"layer": name, "count": several}))
        keep = of_shape(geometry, shape)
        bare = int((shapely.is_missing(geometry) | shapely.is_empty(geometry)).sum())
        if shape == "any" and bare:
            notes.append(Note(BARE, {"layer": name, "count": bare}, False))
    if not keep.any():
        raise Fault(NOTHING[shape], layer=name, count=len(frame))
    if not keep.all():
        notes.append(Note(LEFT_OUT[shape], {"layer": name, "count": int((~keep).sum())}))
        kept = [values for values, stays in zip(kept, keep) if stays]
    result = gpd.GeoDataFrame(
        frame[keep].reset_index(drop=True), geometry=geometry[keep], crs=crs.toWkt(compat.WKT2) or None
    )
    return Table(result, kept, notes)


def fields_of(frame: pd.DataFrame) -> QgsFields:
    """The QGIS fields of a frame's columns, the geometry apart."""
    fields = QgsFields()
    for name in frame.columns:
        if name == "geometry":
            continue
        kind = frame[name].dtype
        if pd.api.types.is_bool_dtype(kind):
            fields.append(QgsField(name, compat.BOOLEAN))
        elif pd.api.types.is_integer_dtype(kind):
            wide = frame[name].abs().max() if len(frame) else 0
            fields.append(QgsField(name, compat.LONG if not pd.isna(wide) and wide > 2**31 - 1 else compat.INTEGER))
        elif pd.api.types.is_float_dtype(kind):
            fields.append(QgsField(name, compat.REAL))
        elif pd.api.types.is_datetime64_any_dtype(kind):
            fields.append(QgsField(name, compat.MOMENT))
        elif len(frame) and frame[name].map(lambda v: isinstance(v, datetime.date)).any():
            fields.append(QgsField(name, compat.DATE))
        else:
            fields.append(QgsField(name, compat.TEXT))
    return fields


def _plain(value: object) -> object:
    """A value as a sink takes it: Python scalars, None, QDate, QDateTime."""
    if value is None or value is pd.NA or value is pd.NaT or value != value:
        return None
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, datetime.datetime):
        return QDateTime(value)
    if isinstance(value, datetime.date):
        return QDate(value)
    return value


def values_of(frame: pd.DataFrame) -> list[list]:
    """The rows of a frame, without its geometry, as a sink takes them."""
    columns = [[_plain(value) for value in frame[name]] for name in frame.columns if name != "geometry"]
    return [list(row) for row in zip(*columns)] if columns else [[] for _ in range(len(frame))]


def write(sink: QgsFeatureSink, rows: list[list], geometry: np.ndarray | None, progress: Progress = silent) -> None:
    """Write rows to a sink in batches, and check that it took them; what is empty has no geometry there."""
    wkb = (
        None
        if geometry is None
        else shapely.to_wkb(as_multi(np.where(shapely.is_empty(geometry), np.array(None), geometry)))
    )
    for start in range(0, len(rows), FEATURES_PER_BATCH):
        checkpoint(progress, start / len(rows))
        batch = []
        for number in range(start, min(start + FEATURES_PER_BATCH, len(rows))):
            feature = QgsFeature()
            feature.setAttributes(rows[number])
            if wkb is not None and wkb[number] is not None:
                shape = QgsGeometry()
                shape.fromWkb(wkb[number])
                feature.setGeometry(shape)
            batch.append(feature)
        if not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
            raise Fault("The output refuses rows: is the disk full? ({reason})", reason=_cause(sink))
    if not sink.flushBuffer():
        raise Fault("The output could not be written: {reason}.", reason=_cause(sink))


FRAMES = re.compile(
    r"Creation error for features.*?Provider errors were:|PostGIS error while adding features:|This probably means.*",
    re.DOTALL,
)
"""What QGIS and PostgreSQL put around the cause of a failure."""


def _cause(sink: QgsFeatureSink) -> str:
    """What a sink says of its failure, once: a full disk makes some versions of QGIS say it for every row."""
    said = FRAMES.sub("", sink.lastError())
    lines = dict.fromkeys(line.strip().rstrip(".") for line in said.splitlines() if line.strip())
    return "; ".join(lines)[:LONGEST_CAUSE] or "?"
