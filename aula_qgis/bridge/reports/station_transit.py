"""The report of the territory within reach: surfaces by time, a small map per origin, what is near in time."""

from __future__ import annotations

import numpy as np
import shapely

from ...core.messages import Note
from ...core.stations.calendar import parse_date
from ..text import translatable
from . import page
from .html import Html

SHADES = ("#08519c", "#4f93c4", "#a9cbe2", "#d6e4ee", "#e9eef2")
"""From the shortest time to the longest."""

ORIGINS, NEAREST, SIDE = 24, 12, 300
"""Origins that have a sheet, places that a sheet names, size of its map."""


def summary(reach, minutes: int) -> Note:
    """The reach in one sentence."""
    last = reach[reach["minutes"] == reach["minutes"].max()]
    facts = {
        "count": len(last),
        "departures": minutes,
        "minutes": round(float(reach["minutes"].max())),
        "surface": float(last["surf_ha"].median()) if len(last) else 0.0,
        "stations": int(last["gares"].median()) if len(last) else 0,
    }
    return Note(
        translatable(
            "{count} origins, {departures} minutes of departure: in {minutes} min half of them reach {surface} ha and {stations} stations or more."
        ),
        facts,
        warning=False,
    )


def _map(rows) -> Html:
    """The nested territories of an origin."""
    shapes = [shape for shape in rows["geometry"] if not shape.is_empty]
    if not shapes:
        return Html("")
    west, south, east, north = shapely.total_bounds(shapes)
    scale = SIDE / max(east - west, north - south, 1.0)
    drawn = []
    for shade, (_, row) in reversed(list(zip(SHADES, rows.iterrows()))):
        rings = [
            ring
            for part in shapely.get_parts(shapely.simplify(row["geometry"], 1 / scale))
            for ring in (part.exterior, *part.interiors)
        ]
        path = "".join(
            "M" + "L".join(f"{(x - west) * scale:.1f} {(north - y) * scale:.1f}" for x, y in ring.coords) + "Z"
            for ring in rings
        )
        drawn.append(f'<path d="{path}" fill="{shade}" fill-rule="evenodd"/>')
    size = f"{(east - west) * scale:.0f} {(north - south) * scale:.0f}"
    return Html(
        f'<svg class="reach" viewBox="0 0 {size}" role="img" aria-label="Territoire accessible">{"".join(drawn)}</svg>'
    )


def render(
    origins,
    reach,
    reached,
    date: str,
    window: str,
    stations: bool,
    parameters: list[tuple[str, str]],
    notes: list[Note],
) -> str:
    """The page."""
    cutoffs = sorted(reach["minutes"].unique())
    largest = reach[reach["minutes"] == cutoffs[-1]].sort_values("surf_ha", ascending=False, kind="stable")
    by_origin = dict(list(reach.groupby("origine")))
    near = dict(list(reached.sort_values("minutes_mediane", kind="stable").groupby("de")))
    sheets = []
    for origin in largest["origine"].head(ORIGINS):
        rows, found = by_origin[origin].sort_values("minutes"), near.get(origin, reached.iloc[:0])
        sheets.append(
            {
                "name": origin,
                "map": _map(rows),
                "rows": [
                    [
                        page.measure(row["minutes"], 0),
                        page.measure(row["surf_ha"], 0),
                        page.measure(row["longueur_km"], 1),
                        str(row["gares"]),
                    ]
                    for _, row in rows.iterrows()
                ],
                "near": [
                    f"{row['nom']} ({page.measure(row['minutes_mediane'], 0)} min, {page.measure(row['minutes_min'], 0)} au mieux)"
                    for _, row in found.head(NEAREST).iterrows()
                ],
                "more": max(len(found) - NEAREST, 0),
            }
        )
    means = reach.groupby("minutes")[["surf_ha", "gares"]].median()
    cards = [
        (
            f"En {page.measure(minutes, 0)} min",
            page.measure(row["surf_ha"], 0),
            "ha",
            f"gares atteintes : {page.measure(row['gares'], 0)} (médianes des {len(largest)} origines)",
        )
        for minutes, row in means.iterrows()
    ]
    return page.render(
        "station_transit",
        notes=notes,
        charts=False,
        title="Territoire accessible en transports collectifs",
        day=f"{parse_date(date):%d/%m/%Y}",
        window=window,
        cards=cards,
        legend=[(shade, page.measure(minutes, 0)) for shade, minutes in zip(SHADES, cutoffs)],
        sheets=sheets,
        count=len(origins),
        what="gares" if stations else "destinations",
        matrix=[
            [
                origin,
                *(
                    page.measure(value, 0)
                    for minutes in cutoffs
                    for value in by_origin[origin].set_index("minutes").loc[minutes, ["surf_ha", "gares"]].astype(float)
                ),
            ]
            for origin in largest["origine"]
        ],
        cutoffs=[page.measure(minutes, 0) for minutes in cutoffs],
        never=int(np.isnan(reached["minutes_mediane"]).sum()),
        parameters=parameters,
    )
