"""Land cover at scale: the real OCS GE polygons of Metaleurop, made a partition, tiled, and changed on 5 %."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from osgeo import ogr, osr

from aula_qgis.core import geometry as geo
from aula_qgis.core import overlaps

SOURCE = Path(__file__).resolve().parents[2] / "shared/data/artificialisation/ocsge_metaleurop_2018_cs.gpkg"
USES = ("US1.1", "US1.2", "US2", "US3", "US4.1.1", "US5", "US6.3")
ROADS, GRID_M = "CS1.1.1.2", 500.0
CHANGED = 0.05
SEED = 2018


def real_polygons() -> gpd.GeoDataFrame:
    """The polygons as delivered: cover only, overlapping themselves on 2.8 % of their surface."""
    layer_source = ogr.Open(str(SOURCE))
    rows = [(f["code_cs"], bytes(f.GetGeometryRef().ExportToWkb())) for f in layer_source.GetLayer(0)]
    codes, wkb = zip(*rows, strict=True)
    return gpd.GeoDataFrame({"code_cs": codes}, geometry=shapely.from_wkb(list(wkb)), crs=2154)


def as_partition(layer: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """What OCS GE is before an extract is made of it: a coverage without overlap or gap, edge-matched.

    The first polygon wins where they overlap. The extract lacks the roads (CS1.1.1.2), a web of huge polygons: what
    the bounding box has left is given back to them, cut every `GRID_M` metres.
    """
    first = overlaps.partition(layer.geometry.to_numpy()).geometry
    solid = np.flatnonzero(~shapely.is_missing(first))
    x0, y0, x1, y1 = layer.total_bounds
    across = [shapely.LineString([(x, y0), (x, y1)]) for x in np.r_[np.arange(x0, x1, GRID_M), x1]]
    up = [shapely.LineString([(x0, y), (x1, y)]) for y in np.r_[np.arange(y0, y1, GRID_M), y1]]
    net = shapely.union_all([*shapely.boundary(first[solid]), *across, *up])
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(net)))
    owner = np.arange(len(layer), len(layer) + len(faces))
    face, row = shapely.STRtree(first[solid]).query(shapely.point_on_surface(faces), predicate="intersects")
    owner[face] = solid[row]
    order = np.argsort(owner, kind="stable")
    rows, start = np.unique(owner[order], return_index=True)
    outline = [shapely.union_all(group) for group in np.split(faces[order], start[1:])]
    codes = np.r_[layer["code_cs"].to_numpy(), np.full(len(faces), ROADS)][rows]
    return gpd.GeoDataFrame({"code_cs": codes}, geometry=outline, crs=layer.crs)


def tiled(layer: gpd.GeoDataFrame, across: int, down: int) -> gpd.GeoDataFrame:
    """The layer repeated side by side."""
    x0, y0, x1, y1 = layer.total_bounds
    tiles = [
        shapely.transform(layer.geometry.to_numpy(), lambda xy, shift=(i * (x1 - x0), j * (y1 - y0)): xy + shift)
        for i in range(across)
        for j in range(down)
    ]
    codes = np.tile(layer["code_cs"].to_numpy(), across * down)
    uses = np.random.default_rng(SEED).choice(USES, len(codes))
    return gpd.GeoDataFrame({"code_cs": codes, "code_us": uses}, geometry=np.concatenate(tiles), crs=layer.crs)


def later(layer: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The same layer after a while: one polygon in twenty is cut in two, and its western half built upon."""
    moved = np.random.default_rng(SEED + 1).random(len(layer)) < CHANGED
    parts = layer[moved]
    box = parts.geometry.bounds.to_numpy()
    middle = (box[:, 0] + box[:, 2]) / 2
    halves = shapely.box(box[:, 0], box[:, 1], middle, box[:, 3]), shapely.box(middle, box[:, 1], box[:, 2], box[:, 3])
    west, east = (geo.polygons_only(shapely.intersection(parts.geometry.to_numpy(), half)) for half in halves)
    built = parts.assign(geometry=west, code_cs="CS1.1.1.1", code_us="US5").set_geometry("geometry", crs=layer.crs)
    left = parts.assign(geometry=east).set_geometry("geometry", crs=layer.crs)
    after = pd.concat([layer[~moved], built, left], ignore_index=True)
    return after[after.geometry.area > 0].reset_index(drop=True)


def squares(layer: gpd.GeoDataFrame, side: int) -> gpd.GeoDataFrame:
    """`side` × `side` square territories over the layer."""
    x0, y0, x1, y1 = layer.total_bounds
    xs, ys = np.linspace(x0, x1, side + 1), np.linspace(y0, y1, side + 1)
    i, j = (a.ravel() for a in np.meshgrid(np.arange(side), np.arange(side), indexing="ij"))
    number = [f"T{k:04d}" for k in range(side * side)]
    boxes = shapely.box(xs[i], ys[j], xs[i + 1], ys[j + 1])
    return gpd.GeoDataFrame({"id": number, "nom": number}, geometry=boxes, crs=layer.crs)


def save(frame: gpd.GeoDataFrame, path: Path) -> Path:
    """Write a GeoPackage layer named after the file."""
    path.unlink(missing_ok=True)
    target = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(2154)
    layer = target.CreateLayer(path.stem, crs, ogr.wkbMultiPolygon)
    columns = [name for name in frame.columns if name != "geometry"]
    for name in columns:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer.StartTransaction()
    shapes = shapely.to_wkb(frame.geometry.to_numpy())
    for values, wkb in zip(frame[columns].itertuples(index=False), shapes, strict=True):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in zip(columns, values, strict=True):
            feature.SetField(name, value)
        feature.SetGeometryDirectly(ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkb(wkb)))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return path
