"""The sheets of stations: a map of what is reached, and its figures."""

from __future__ import annotations

import math

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from markupsafe import escape

from ...core.messages import Note
from ...core.stations.catchment import Catchment
from ...core.stations.isochrones import Isochrones
from ...core.stations.snapping import whole
from ..text import number, translatable
from . import page
from .html import Html

WIDTH, HEIGHT, FOOT = 420, 300, 24
DETAIL = 300
"""Outlines are simplified to about this part of their size."""

SHADES = ("#1f4e5f", "#4f8a8b", "#a7c4a0", "#e6d8a8")
"""From the nearest to the farthest: told apart by their lightness alone."""

FIGURES = {
    "densite_hab_ha": ("Densité", 1, "hab./ha"),
    "part_territoire_pct": ("Part du territoire", 1, "%"),
    "part_imputee_pct": ("Dont population estimée par l'INSEE", 1, "%"),
    "emplois": ("Emplois", 0, ""),
    "au_ha": ("Zones à urbaniser (AU)", 1, "ha"),
    "mutable_ha": ("Foncier mutable", 1, "ha"),
    "constructible_ha": ("Foncier AU ou mutable", 1, "ha"),
    "logements_possibles": ("Logements possibles", 0, ""),
    "cyclable_km": ("Aménagements cyclables", 1, "km"),
    "stationnements": ("Stationnements", 0, ""),
}


def summary(result: Isochrones) -> list[Note]:
    """What is reached, in one sentence a cutoff."""
    message = translatable("{minutes} min: {count} stations, {area} ha and {km} km of streets on average.")
    return [
        Note(
            message,
            {
                "minutes": whole(minutes),
                "count": len(rows),
                "area": round(float(rows["surf_ha"].mean()), 2),
                "km": round(float(rows["longueur_km"].mean()), 2),
            },
            False,
        )
        for minutes, rows in result.polygons.groupby("minutes")
    ]


def people(result: Catchment, field: str) -> list[Note]:
    """The people within reach of at least one station."""
    with_share = translatable(
        "{minutes} min of at least one of {count} stations: {people} ({field}), {share} % of the territory."
    )
    nobody = translatable(
        "{minutes} min of at least one of {count} stations: {people} ({field}); nobody lives in the territory."
    )
    notes = []
    for _, row in result.together.iterrows():
        facts = {
            "minutes": whole(row["minutes"]),
            "count": int(row["gares"]),
            "people": round(row[field]),
            "field": field,
        }
        share = row["part_territoire_pct"]
        notes.append(
            Note(nobody, facts, False)
            if np.isnan(share)
            else Note(with_share, {**facts, "share": round(share, 2)}, False)
        )
    return notes


def _shade(rank: int) -> str:
    return SHADES[min(rank, len(SHADES) - 1)]


def drawing(rows: gpd.GeoDataFrame, name: str) -> Html:
    """Isochrones of one station, the longest below, with a scale bar: an SVG of its own."""
    rows = rows[~(rows.geometry.isna() | rows.geometry.is_empty)].sort_values("minutes")
    if rows.empty:
        return Html("")
    x0, y0, x1, y1 = rows.total_bounds
    span = max(x1 - x0, y1 - y0, 1.0)
    factor = min((WIDTH - 20) / max(x1 - x0, 1.0), (HEIGHT - FOOT - 16) / max(y1 - y0, 1.0))

    def path(polygon: shapely.Geometry) -> str:
        rings = shapely.get_rings(shapely.get_parts(shapely.simplify(polygon, span / DETAIL)))
        xy = [shapely.get_coordinates(ring)[:-1] for ring in rings]
        return "".join(
            "M"
            + "L".join(
                f"{WIDTH / 2 + factor * (x - (x0 + x1) / 2):.1f} {(HEIGHT - FOOT) / 2 - factor * (y - (y0 + y1) / 2):.1f}"
                for x, y in ring
            )
            + "Z"
            for ring in xy
        )

    drawn = [
        f'<path d="{path(polygon)}" fill="{_shade(rank)}" fill-rule="evenodd" stroke="#1f2d3a" stroke-width=".5"/>'
        for rank, polygon in reversed(list(enumerate(rows.geometry)))
    ]
    room = 110 / factor
    power = 10 ** math.floor(math.log10(room))
    length = next(step * power for step in (5, 2, 1) if step * power <= room)
    words = f"{number(length / 1000, 0, 'fr')} km" if length >= 1000 else f"{number(float(length), 0, 'fr')} m"
    base = HEIGHT - 8
    drawn.append(
        f'<path d="M10 {base}h{length * factor:.1f}m0 -3v6M10 {base - 3}v6" stroke="#1f2d3a" fill="none"/><text x="{16 + length * factor:.1f}" y="{base + 4}">{words}</text>'
    )
    return Html(
        f'<svg class="plan" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="Isochrones de {escape(name)}, nord en haut">{"".join(drawn)}</svg>'
    )


def _minutes(value: float) -> str:
    return f"{number(float(value), 0 if float(value).is_integer() else 1, 'fr')} min" if value == value else "—"


def _sheets(polygons: gpd.GeoDataFrame, columns: list[tuple[str, str, int, str]]) -> list[dict]:
    """A sheet per station: the map, and a table with a row per figure and a column per cutoff."""
    found = []
    for station, rows in polygons.groupby("gare_id", sort=False):
        rows = rows.sort_values("minutes")
        name = str(rows["nom"].iloc[0])
        found.append(
            {
                "name": name,
                "code": "" if name == str(station) else str(station),
                "plan": drawing(rows, name),
                "minutes": [(_minutes(minutes), _shade(rank)) for rank, minutes in enumerate(rows["minutes"])],
                "rows": [
                    (title, unit, [page.measure(value, digits) for value in rows[column]])
                    for column, title, digits, unit in columns
                    if rows[column].notna().any()
                ],
            }
        )
    return found


def of_isochrones(result: Isochrones, parameters: list[tuple[str, str]], notes: list[Note]) -> str:
    """The page of isochrones."""
    columns = [
        ("surf_ha", "Surface", 1, "ha"),
        ("longueur_km", "Rues et chemins atteints", 1, "km"),
        ("psr", "Part du disque (PSR)", 2, ""),
    ]
    polygons = result.polygons
    longest = polygons[polygons["minutes"] == polygons["minutes"].max()]
    linked = (result.stations["composante"].notna()).sum()
    cards = [
        (
            "Gares",
            page.measure(result.stations["gare_id"].nunique(), 0),
            "",
            f"{len(result.stations)} points, dont {int(linked)} sur le réseau",
        ),
        (
            f"Surface à {_minutes(longest['minutes'].max())}" if len(longest) else "Surface",
            page.measure(longest["surf_ha"].mean(), 1),
            "ha",
            "moyenne des gares",
        ),
        (
            "Part du disque",
            page.measure(longest["psr"].mean(), 2),
            "",
            "surface atteinte sur celle du disque de même durée : 1 serait un réseau sans détour",
        ),
    ]
    stations = [
        [str(row["nom"]), page.measure(row["distance_m"], 1), page.measure(row["composante_km"], 1), str(row["statut"])]
        for _, row in pd.DataFrame(result.stations.drop(columns="geometry")).iterrows()
    ]
    return page.render(
        "station_sheets",
        notes=notes,
        charts=False,
        title="Isochrones des gares",
        kind="isochrones",
        cards=cards,
        sheets=_sheets(polygons, columns),
        headings=["Point", "Distance au réseau, m", "Réseau relié, km", "Statut"],
        rows=stations,
        parameters=parameters,
    )


def of_catchment(
    result: Catchment, counts: list[str], density: float, parameters: list[tuple[str, str]], notes: list[Note]
) -> str:
    """The page of catchments."""
    columns = [
        (name, f"Total du champ {name}" if rank else f"Population ({name})", 0, "") for rank, name in enumerate(counts)
    ]
    columns = [("surf_ha", "Surface", 1, "ha"), *columns, *((name, *words) for name, words in FIGURES.items())]
    cards = [
        (
            f"À {_minutes(row['minutes'])}",
            page.measure(row[counts[0]], 0),
            counts[0],
            f"à portée d'au moins une gare sur {int(row['gares'])}, chaque lieu compté une fois : {page.measure(row['part_territoire_pct'], 1)} % du territoire",
        )
        for _, row in result.together.iterrows()
    ]
    longest = result.polygons[
        result.polygons["minutes"].fillna(np.inf) == result.polygons["minutes"].fillna(np.inf).max()
    ]
    shown = [column for column in columns if longest[column[0]].notna().any()]
    order = longest.sort_values(counts[0], ascending=False)
    return page.render(
        "station_sheets",
        notes=notes,
        charts=False,
        title="Bassins des gares",
        kind="catchment",
        cards=cards,
        sheets=_sheets(result.polygons, columns),
        headings=["Gare", *(f"{title}, {unit}" if unit else title for _, title, _, unit in shown)],
        rows=[
            [str(row["nom"]), *(page.measure(row[column], digits) for column, _, digits, _ in shown)]
            for _, row in pd.DataFrame(order.drop(columns="geometry")).iterrows()
        ],
        density=page.measure(density, 0),
        parameters=parameters,
    )
