"""The sheets of stations: what runs there on a day."""

from __future__ import annotations

import numpy as np
import pandas as pd
from markupsafe import escape

from ...core.messages import Note
from ...core.stations.calendar import parse_date
from ...core.stations.service import PEAK, Service
from ..text import translatable
from . import page
from .html import Html

COLOURS = {"train": "#1f4e5f", "car": "#f2a541", "autre": "#7b5ea7"}
"""Told apart by the common kinds of colour-blindness, and by their lightness."""

MODES = {"train": "trains", "car": "cars et bus", "autre": "tram, métro, autres"}
WIDTH, HEIGHT, FOOT, HEAD = 480, 150, 20, 16
FIRST_HOUR, LAST_HOUR = 4, 25
DESTINATIONS = 12
"""Stations without change that a sheet names; the others are counted."""


def summary(rows: pd.DataFrame, date: str) -> Note:
    """The service in one sentence."""
    trains, coaches = (int(rows[name].sum()) for name in ("departs_train", "departs_car"))
    most = rows["departs_train"].fillna(0) if trains else rows["departs_car"].fillna(0)
    facts = {
        "count": len(rows),
        "date": parse_date(date).isoformat(),
        "trains": trains,
        "coaches": coaches,
        "name": str(rows["nom"].iloc[int(np.argmax(most))]),
        "most": int(most.max()),
    }
    return Note(
        translatable(
            "{date}, {count} stations: {trains} departures of trains, {coaches} of coaches and buses. The most served is {name} ({most})."
        ),
        facts,
        warning=False,
    )


def hours_chart(hours: pd.DataFrame) -> Html:
    """Departures by hour as bars, one colour a mode: an SVG of its own."""
    table = hours.pivot_table(index="heure", columns="mode", values="departs", aggfunc="sum", fill_value=0)
    first, last = min(FIRST_HOUR, int(table.index.min())), max(LAST_HOUR, int(table.index.max()))
    most = float(table.sum(axis=1).max())
    step = WIDTH / (last - first + 1)
    scale = (HEIGHT - HEAD - FOOT) / most
    base = HEIGHT - FOOT
    drawn = [f'<line x1="0" x2="{WIDTH}" y1="{base}" y2="{base}" stroke="#8795a1"/>']
    for hour, row in table.iterrows():
        x, y = (int(hour) - first) * step, float(base)
        for mode in (mode for mode in COLOURS if mode in table.columns and row[mode] > 0):
            y -= row[mode] * scale
            drawn.append(
                f'<rect x="{x + 1.5:.1f}" y="{y:.1f}" width="{step - 3:.1f}" height="{row[mode] * scale:.1f}" fill="{COLOURS[mode]}"/>'
            )
        drawn.append(f'<text x="{x + step / 2:.1f}" y="{y - 3:.1f}">{int(row.sum())}</text>')
    for hour in range(first, last + 1, 2):
        drawn.append(f'<text x="{(hour - first) * step + step / 2:.1f}" y="{HEIGHT - 5}">{hour % 24} h</text>')
    label = ", ".join(f"{int(hour) % 24} h : {int(row.sum())}" for hour, row in table.iterrows())
    return Html(
        f'<svg class="hours" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="Départs par heure : {escape(label)}">{"".join(drawn)}</svg>'
    )


def _clock(text: object) -> str:
    """05:12 as 5 h 12; hours beyond 24 are the night after."""
    if not isinstance(text, str):
        return "—"
    hour, minute = text.split(":")
    return f"{int(hour) % 24} h {minute}" + (" (nuit)" if int(hour) >= 24 else "")


def _listed(table: pd.DataFrame, name: str, most: int) -> tuple[list[str], int]:
    """Names with their departures, the most frequent first, and how many are not listed."""
    return [f"{row[name]} ({int(row['departs'])})" for _, row in table.head(most).iterrows()], max(len(table) - most, 0)


def _sheet(row: pd.Series, number: int, tables: dict[str, dict], hub: str) -> dict:
    hours = tables["hours"].get(number)
    facts = [
        (MODES[mode].capitalize(), page.measure(row[f"departs_{mode}"], 0))
        for mode in MODES
        if row[f"departs_{mode}"] > 0
    ] + [
        (f"Départs de {PEAK[0]} h à {PEAK[1]} h", page.measure(row["departs_pointe"], 0)),
        ("Premier, dernier", f"{_clock(row['premier'])} – {_clock(row['dernier'])}"),
        ("Attente moyenne", f"{page.measure(row['attente_moyenne_min'], 0)} min"),
    ]
    if hub and row["trains_directs_hub"] > 0:
        facts.append(
            (
                f"Vers {hub}",
                f"{page.measure(row['trains_directs_hub'], 0)} directs, {page.measure(row['temps_min_hub_min'], 0)} min au mieux",
            )
        )
    elif hub and pd.notna(row["trains_directs_hub"]):
        facts.append((f"Vers {hub}", "aucun direct"))
    nothing = pd.DataFrame(columns=["terminus", "destination", "departs"])
    return {
        "name": row["nom"],
        "uic": row["uic"] if isinstance(row["uic"], str) else "",
        "facts": facts,
        "chart": hours_chart(hours),
        "directions": _listed(tables["directions"].get(number, nothing), "terminus", DESTINATIONS),
        "reached": _listed(tables["reached"].get(number, nothing), "destination", DESTINATIONS),
        "reached_count": int(row["gares_directes"]),
    }


def render(
    rows: pd.DataFrame, result: Service, date: str, hub: str, parameters: list[tuple[str, str]], notes: list[Note]
) -> str:
    """The page: the network in figures, all stations in a table, then a sheet each."""
    departures = (
        rows[["departs_train", "departs_car", "departs_autre"]].astype("Float64").fillna(0).sum(axis=1).astype(float)
    )
    plain = rows.drop(columns="geometry").astype(object)
    plain = plain.where(plain.notna(), np.nan)
    order = departures.sort_values(ascending=False, kind="stable").index
    tables = {
        name: dict(list(table.groupby("gare")))
        for name, table in (("hours", result.hours), ("directions", result.directions), ("reached", result.reached))
    }
    served = [number for number in order if departures[number] > 0]
    cards = [
        ("Gares desservies", page.measure(len(served), 0), f"sur {len(rows)}", "au moins un départ ce jour-là"),
        (
            "Départs de trains",
            page.measure(float(rows["departs_train"].sum()), 0),
            "",
            "arrêts où l'on peut monter, hors terminus",
        ),
        ("Départs de cars et bus", page.measure(float(rows["departs_car"].sum()), 0), "", "comptés à part des trains"),
    ]
    if hub:
        near = rows["temps_min_hub_min"].notna()
        cards.append((f"Reliées à {hub}", page.measure(int(near.sum()), 0), "gares", "par au moins un train direct"))
    return page.render(
        "station_service",
        notes=notes,
        charts=False,
        title="Desserte des gares",
        day=f"{parse_date(date):%d/%m/%Y}",
        hub=hub,
        cards=cards,
        legend=[(COLOURS[mode], MODES[mode]) for mode in MODES if rows[f"departs_{mode}"].sum() > 0],
        sheets=[_sheet(plain.loc[number], number, tables, hub) for number in served],
        rows=[
            [
                row["nom"],
                *(page.measure(row[name], 0) for name in ("departs_train", "departs_car", "departs_pointe")),
                _clock(row["premier"]),
                _clock(row["dernier"]),
                *(
                    page.measure(row[name], 0)
                    for name in ("directions", "gares_directes", "trains_directs_hub", "temps_min_hub_min")
                ),
            ]
            for _, row in plain.loc[order].iterrows()
        ],
        parameters=parameters,
    )
