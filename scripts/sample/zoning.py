"""The local plan [PLUi] of the territory in the CNIG form, and the parcels of its urban zones."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from . import plan
from .canvas import AFTER, Canvas, Cover
from .ground import Ground
from .shapes import MITRE, blob, curve, polygons_of, rectangle, subdivide

ZONES = {
    "A": ("A", "Zone agricole", "05"),
    "N": ("N", "Zone naturelle et forestière", "06"),
    "U": ("UA", "Zone urbaine mixte", "01"),
    "U activité": ("UE", "Zone urbaine d'activités", "02"),
    "AUc": ("1AU", "Zone à urbaniser ouverte, à vocation d'habitat", "01"),
    "AUc activité": ("1AUe", "Zone à urbaniser ouverte, à vocation d'activités", "02"),
    "AUs": ("2AU", "Zone à urbaniser fermée", "01"),
}
"""Kind → label, long label, main destination of the CNIG standard."""

FUTURE = (  # centre, radius, kind
    ((4850, 7350), 150, "AUc"),
    ((2450, 4250), 140, "AUc"),
    ((7250, 6200), 150, "AUs"),
    ((4350, 2750), 130, "AUs"),
    ((9450, 7250), 130, "AUc"),
    ((550, 7150), 120, "AUs"),
    ((6950, 1750), 110, "AUc"),
    ((9600, 1450), 100, "AUs"),
    ((7650, 2950), 220, "AUc activité"),
    ((1850, 2150), 110, "AUs"),
    ((5900, 5300), 150, "AUc"),
    ((900, 4700), 150, "AUs"),
)


def zones(land: Ground, communes: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Zones of the plan [ZONE_URBA]: every place is in one, each ends at the border of its commune."""
    dice = land.dice("zones")
    covers = {kind: Cover(kind, None) for kind in ZONES}
    canvas = Canvas(land.communes, frozenset(covers.values()))
    canvas.paint(covers["A"], land.territory, AFTER)
    natural = [blob(centre, radius * 1.1, dice) for centre, radius, _ in plan.WOODS]
    natural += [
        shapely.Point(at).buffer(radius * 1.25, 6) for at, radius in (*plan.PONDS, *plan.OLD_TERRILS, plan.TERRIL_PARK)
    ]
    natural += [curve(plan.STREAM).buffer(45, 3), curve(plan.CANAL).buffer(40, 3)]
    canvas.paint(covers["N"], polygons_of(natural), AFTER)
    towns = shapely.simplify(land.built_up.buffer(22, join_style="mitre", mitre_limit=1.5), 8)
    canvas.paint(covers["U"], polygons_of(towns, least=2_000), AFTER)
    for centre, radius, completed in plan.HOUSING_ESTATES:
        canvas.paint(covers["U" if completed else "AUc"], shapely.Point(centre).buffer(radius * 1.1, 4), AFTER)
    for centre, radius, kind in FUTURE:
        canvas.paint(covers[kind], shapely.difference(blob(centre, radius, dice, 0.08), towns), AFTER)
    works = (
        plan.BUSINESS_PARK,
        plan.RETAIL_PARK,
        plan.WAREHOUSE,
        *(pit[:4] for pit in plan.PITS if pit[4] in ("workshops", "wasteland")),
    )
    canvas.paint(covers["U activité"], [rectangle(*work).buffer(12, **MITRE) for work in works], AFTER)
    _, _, coverage = canvas.coverages()
    kind = [cover.cs for cover in coverage.cover]
    frame = pd.DataFrame([ZONES[each] for each in kind], columns=["libelle", "libelong", "destdomi"])
    frame.insert(2, "typezone", [each.split(" ")[0] for each in kind])
    middle = shapely.point_on_surface(coverage.geometry)
    zone, row = shapely.STRtree(middle).query(land.communes, predicate="contains")
    insee = np.full(len(frame), None, dtype=object)
    insee[row] = communes["code_insee"].to_numpy()[zone]
    frame["insee"], frame["idurba"] = insee, "990000120_PLUi_20200305"
    frame["datappro"], frame["datvalid"] = "20200305", "20200305"
    return gpd.GeoDataFrame(frame, geometry=coverage.geometry)


def parcels(land: Ground, zoning: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Land units [unités foncières] of the urban zones; in those for activities, how many of the premises are vacant."""
    dice, rows, shapes = land.dice("parcels"), [], []
    urban = zoning[zoning["typezone"] == "U"]
    for zone in urban.itertuples():
        wide = 11_000 if zone.libelle == "UE" else 6_500
        pieces, _ = subdivide(polygons_of(zone.geometry), lambda _, wide=wide: wide, dice, slender=1.6, bend=0.0)
        for piece in polygons_of(shapely.set_precision(pieces, 0.1), least=100):
            vacant = round(float(dice.choice([0, 0, 0, 20, 55, 100])), 1) if zone.libelle == "UE" else None
            rows.append(
                (f"{zone.insee}000{zone.libelle}{len(rows) % 9999 + 1:04d}", zone.insee, round(piece.area), vacant)
            )
            shapes.append(piece)
    return gpd.GeoDataFrame(
        pd.DataFrame(rows, columns=["idu", "code_insee", "contenance", "taux_vacance_pct"]), geometry=shapes
    )
