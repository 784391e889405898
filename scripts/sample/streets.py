"""Roads, railway and watercourses as lines, with the fields of BD TOPO, from the centre lines that the painting drew."""

from __future__ import annotations

from itertools import pairwise

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from . import plan
from .canvas import GRID_M, Axis
from .ground import Ground
from .shapes import curve

REACH_M = 14.0
"""Streets stop at the side of the road they come from: they are drawn on to its middle, and what is left over goes."""

KINDS = pd.DataFrame(
    [
        ("motorway", "Type autoroutier", "1", 110, 16.0, 4, "Libre"),
        ("slip road", "Bretelle", "2", 55, 4.5, 1, "Libre"),
        ("road", "Route à 1 chaussée", "3", 65, 6.0, 2, "Libre"),
        ("street", "Route à 1 chaussée", "5", 28, 4.5, 2, "Libre"),
        ("lane", "Chemin", "6", 10, 3.0, 1, "Physiquement impossible"),
        ("path", "Sentier", "6", 0, 0.0, 0, "Physiquement impossible"),
    ],
    columns=[
        "kind",
        "nature",
        "importance",
        "vitesse_moyenne_vl",
        "largeur_de_chaussee",
        "nombre_de_voies",
        "acces_vehicule_leger",
    ],
).set_index("kind")
"""What each kind of way is in BD TOPO."""


def height(xy: np.ndarray) -> np.ndarray:
    """The lie of the land in metres: a plain that rises to a plateau, with the slag heaps on it."""
    x, y = xy.T
    z = (
        24
        + 0.0035 * np.clip(4200 - y, 0, None)
        + 4 * np.sin(x / 1700) * np.cos(y / 1300)
        + 2 * np.sin(x / 610 + y / 540)
    )
    for (cx, cy), radius in (*plan.OLD_TERRILS, plan.TERRIL_PARK):
        z = z + 70 * np.exp(-((x - cx) ** 2 + (y - cy) ** 2) / (0.3 * radius**2))
    return z.round(1)


def with_heights(lines: np.ndarray) -> np.ndarray:
    """Lines with the height of the land at each vertex."""
    xy, line = shapely.get_coordinates(lines, return_index=True)
    return shapely.linestrings(np.column_stack([xy, height(xy)]), indices=line)


def _drawn_on(line: shapely.LineString) -> shapely.LineString:
    """A line made longer at both ends."""
    xy = shapely.get_coordinates(line)
    for end, inner in ((0, 1), (-1, -2)):
        out = xy[end] - xy[inner]
        xy[end] = xy[end] + out * REACH_M / max(float(np.hypot(*out)), 1e-9)
    return shapely.LineString(xy)


def _noded(lines: list) -> np.ndarray:
    """Lines cut where they meet, dead ends that are only what was drawn on left out."""
    parts = shapely.get_parts(shapely.union_all(np.array(lines, dtype=object), grid_size=GRID_M))
    for _ in range(2):
        ends = shapely.get_point(parts, [[0], [-1]])
        key = np.rint(shapely.get_coordinates(ends).reshape(2, -1, 2) / GRID_M).astype(np.int64)
        _, number, count = np.unique(key.reshape(-1, 2), axis=0, return_inverse=True, return_counts=True)
        free = (count[number.ravel()] == 1).reshape(2, -1).any(axis=0)
        parts = parts[~(free & (shapely.length(parts) < 1.6 * REACH_M))]
    return parts


def roads(land: Ground, axes: list[Axis], communes: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Road segments [troncon_de_route] as they stand at the second date, cut at crossings; the motorway passes over."""
    now = [axis for axis in axes if axis.dates[1]]
    fast = [axis.line for axis in now if axis.kind == "motorway"]
    slow = [axis for axis in now if axis.kind != "motorway"]
    ramps = [axis.line for axis in slow if axis.kind == "slip road"]
    leaves = np.unique([line.project(shapely.get_point(ramp, 0)) for line in fast for ramp in ramps])
    ends = np.r_[0.0, leaves, fast[0].length]
    carriageway = [shapely.ops.substring(fast[0], a, b) for a, b in pairwise(ends)]
    parts = _noded([axis.line if axis.kind in ("road", "slip road", "path") else _drawn_on(axis.line) for axis in slow])
    middle = shapely.line_interpolate_point(parts, 0.5, normalized=True)
    nearest = shapely.STRtree([axis.line for axis in slow]).query_nearest(middle, all_matches=False)[1]
    kind = np.array([slow[number].kind for number in nearest] + ["motorway"] * len(carriageway))
    lines = np.concatenate([parts, carriageway])
    inside = shapely.intersects(lines, land.territory.buffer(300))
    lines, kind = shapely.set_precision(lines[inside], GRID_M), kind[inside]
    dice = land.dice("one-way streets")
    way = np.where((kind == "street") & (dice.random(len(kind)) < 0.08), "Sens direct", "Double sens")
    way = np.where(kind == "slip road", "Sens direct", np.where(np.isin(kind, ["path", "lane"]), "Sans objet", way))
    table = KINDS.loc[kind].reset_index(drop=True)
    table.insert(0, "cleabs", [f"TRONROUT{number:016d}" for number in range(1, len(table) + 1)])
    table["sens_de_circulation"] = way
    table["etat_de_l_objet"] = "En service"
    table["acces_pieton"] = np.where(kind == "motorway", "Restreint aux ayants droit", None)
    table["urbain"] = shapely.intersects(lines, land.built_up).astype(int)
    table.loc[(kind == "road") & (table["urbain"] == 1), "vitesse_moyenne_vl"] = 38
    return gpd.GeoDataFrame(table, geometry=with_heights(lines), crs=communes.crs)


def _within(land: Ground, points: tuple) -> shapely.LineString:
    """The line through some points, as far as the territory reaches."""
    return shapely.intersection(curve(points), shapely.box(*land.territory.bounds).buffer(200))


def railway(land: Ground) -> gpd.GeoDataFrame:
    """The railway [troncon_de_voie_ferree]."""
    line = _within(land, plan.RAILWAY)
    frame = {
        "cleabs": ["TRON_VF0000000000000001"],
        "nature": ["Voie ferrée principale"],
        "etat_de_l_objet": ["En service"],
    }
    return gpd.GeoDataFrame(frame, geometry=with_heights(np.array([line])))


def watercourses(land: Ground) -> gpd.GeoDataFrame:
    """The stream in three reaches, a brook that joins it, and the canal it flows into [troncon_hydrographique]."""
    stream, canal = _within(land, plan.STREAM), _within(land, plan.CANAL)
    joins, meets = (
        stream.line_interpolate_point(0.42, normalized=True),
        canal.interpolate(canal.project(shapely.get_point(stream, -1))),
    )
    stream = shapely.LineString([*stream.coords[:-1], meets.coords[0]])
    at = stream.project(joins)
    half = (at + stream.length) / 2
    brook = curve((plan.BROOK[0], plan.BROOK[1], (joins.x, joins.y)))
    where = canal.project(meets)
    cut = shapely.ops.substring
    lines = [
        cut(stream, 0, at),
        cut(stream, at, half),
        cut(stream, half, stream.length),
        brook,
        cut(canal, 0, where),
        cut(canal, where, canal.length),
    ]
    names = [
        "La Vauzelle",
        "La Vauzelle",
        "La Vauzelle",
        "Ru des Corons",
        "Canal de la Haute-Fosse",
        "Canal de la Haute-Fosse",
    ]
    frame = pd.DataFrame({"cleabs": [f"TRON_EAU{n:016d}" for n in range(1, 7)], "cpx_toponyme_de_cours_d_eau": names})
    frame["nature"] = np.where(frame.index < 4, "Ecoulement naturel", "Canal")
    frame["liste_l214_17"] = [1, 2, 2, 2, 0, 0]
    return gpd.GeoDataFrame(
        frame, geometry=with_heights(np.array([shapely.set_precision(line, GRID_M) for line in lines]))
    )


def obstacles(land: Ground, water: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Weirs and culverts on the watercourses, as the register of obstacles [ROE] has them; one lies off its line."""
    places = [(0, 0.35), (0, 0.8), (1, 0.5), (2, 0.6), (3, 0.4)]
    points = [shapely.line_interpolate_point(water.geometry.iloc[row], share, normalized=True) for row, share in places]
    points[-1] = shapely.transform(points[-1], lambda xy: xy + [0.0, 60.0])
    frame = pd.DataFrame({"cdobstecou": [f"ROE99{n:04d}" for n in range(1, 6)]})
    frame["nomprincob"] = [
        "Moulin de Fouquencourt",
        "Seuil des Prés",
        "Buse de la route",
        "Vannage du Parc",
        "Gué des Corons",
    ]
    frame["lbtypeouvrage"] = ["Seuil en rivière", "Seuil en rivière", "Buse", "Vanne", "Gué"]
    frame["hauteur_m"] = [1.8, 0.6, 0.3, 1.2, 0.2]
    frame["franch_montaison"], frame["franch_devalaison"] = [0.1, 0.6, 0.7, 0.2, 0.9], [0.6, 0.9, 0.9, 0.7, 1.0]
    return gpd.GeoDataFrame(frame, geometry=shapely.force_2d(points))


def crossings(land: Ground) -> gpd.GeoDataFrame:
    """Passages for wildlife under and over the motorway [passages à faune]."""
    line = curve(plan.MOTORWAY)
    frame = {"nom": ["Passage du bois", "Buse à batraciens"], "type": ["Passage supérieur", "Passage inférieur"]}
    return gpd.GeoDataFrame(frame, geometry=shapely.line_interpolate_point(line, [0.15, 0.52], normalized=True))
