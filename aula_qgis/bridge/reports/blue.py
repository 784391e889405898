"""The report of the blue network: its connectivity, and the barriers whose removal would bring most."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from ...core.messages import Note
from ...core.network.blue import BlueNetwork
from . import page

GAIN = "#2b7a78"
MOST = 15
"""Barriers that are listed and drawn."""


def _bars(table: pd.DataFrame):
    table = table.iloc[::-1]
    figure = go.Figure(
        go.Bar(
            y=[f"n° {rank}" for rank in table["rang"]],
            x=table["dci_gain"],
            orientation="h",
            marker_color=GAIN,
            hovertemplate="%{y} : +%{x:,.2f} points<extra></extra>",
        )
    )
    figure.update_layout(height=120 + 26 * len(table), yaxis={"type": "category", "automargin": True}, showlegend=False)
    figure.update_xaxes(title="gain d'indice de connectivité (DCI), points", automargin=True)
    return figure


def render(result: BlueNetwork, barriers: pd.DataFrame, parameters: list[tuple[str, str]], notes: list[Note]) -> str:
    """The page; `barriers` holds those of the result with their list."""
    ranked = barriers[barriers["rang"].notna()].sort_values("rang")
    top = ranked[ranked["dci_gain"] > 0].head(MOST)
    cards = [
        (
            "DCI, espèces de rivière",
            f"{page.measure(result.index('DCI_p'), 1)} %",
            "part du linéaire que l'on atteint en moyenne d'un point pris au hasard, franchissements compris",
        ),
        (
            "DCI, espèces venues de la mer",
            f"{page.measure(result.index('DCI_d'), 1)} %",
            "part du linéaire que l'on atteint depuis l'exutoire",
        ),
        ("Linéaire", f"{page.measure(result.index('longueur_km'), 1)} km", "cours d'eau du réseau"),
        ("Obstacles", page.measure(result.index("obstacles"), 0), "obstacles posés sur le réseau"),
    ]
    lists = ranked["liste"].dropna()
    by_list = (
        [
            (
                name,
                len(rows),
                page.measure(float(rows["dci_gain"].max()), 2),
                page.measure(float(rows["amont_km"].sum()), 1) if rows["amont_km"].notna().any() else "—",
            )
            for name, rows in ranked[ranked["liste"].notna()].groupby("liste")
        ]
        if len(lists)
        else []
    )
    places = result.indices[result.indices["territoire"].notna()]
    by_place = (
        places.pivot_table(index="territoire", columns="indice", values="valeur").reset_index() if len(places) else None
    )
    return page.render(
        "network_blue",
        notes=notes,
        title="Trame bleue : cours d'eau et obstacles".replace(" :", "\u00a0:"),
        cards=cards,
        first=page.measure(float(top["dci_gain"].iloc[0]), 1) if len(top) else None,
        bars=page.chart(_bars(top)) if len(top) else "",
        rows=[
            (
                int(row.rang),
                row.liste if row.liste == row.liste and row.liste else "—",
                page.measure(row.franchissement, 2),
                page.measure(row.dci_gain, 2),
                page.measure(row.dci_d_gain, 2),
                page.measure(row.amont_km, 2),
                page.measure(row.libre_km, 2),
            )
            for row in top.itertuples()
        ],
        lists=by_list,
        places=[(row.territoire, page.measure(row.longueur_km, 1), int(row.obstacles)) for row in by_place.itertuples()]
        if by_place is not None
        else [],
        banks=page.measure(result.index("ripisylve_pct"), 1)
        if result.index("ripisylve_pct") == result.index("ripisylve_pct")
        else None,
        parameters=parameters,
    )
