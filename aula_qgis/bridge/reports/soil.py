"""The report of the brown network: sealing and open soil by territory, the breaks to open first, and what the score knows."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from ...core.messages import Note
from . import page

SEALED, OPEN = "#7b3294", "#a6761d"
CHART_ROWS, MOST = 30, 15
"""Territories drawn, breaks listed; the layers hold them all."""


def _bars(table: pd.DataFrame):
    table = table.sort_values("impermeable_pct", ascending=False).head(CHART_ROWS).iloc[::-1]
    figure = go.Figure(
        go.Bar(
            y=table["nom"],
            x=table["impermeable_pct"],
            orientation="h",
            marker_color=SEALED,
            hovertemplate="%{y} : %{x:,.1f} %<extra></extra>",
        )
    )
    figure.update_layout(height=120 + 26 * len(table), yaxis={"type": "category", "automargin": True}, showlegend=False)
    figure.update_xaxes(title="part imperméable, %", rangemode="tozero")
    return figure


def render(
    account: pd.DataFrame,
    reservoirs: pd.DataFrame,
    breaks: pd.DataFrame,
    weights: list[tuple[str, float, bool]],
    complete: float,
    parameters: list[tuple[str, str]],
    notes: list[Note],
) -> str:
    """The page; `weights` holds each criterion, its weight, and whether there are data of it."""
    account = account[account["impermeable_pct"].notna()]
    whole = 100 * account["impermeable_ha"].sum() / (account["surf_ha"] * account["couvert_pct"] / 100).sum()
    return page.render(
        "network_soil",
        notes=notes,
        title="Trame brune : les sols et leurs ruptures".replace(" :", "\u00a0:"),
        sealed=page.measure(float(whole), 1),
        cards=[
            ("Réservoirs de sol", page.measure(len(reservoirs), 0), "groupes de sols au score le plus haut"),
            (
                "Surface des réservoirs",
                f"{page.measure(float(reservoirs['surf_ha'].sum()), 1)} ha",
                "sols ouverts, hors imperméable",
            ),
            ("Ruptures", page.measure(len(breaks), 0), "tronçons imperméables courts entre deux réservoirs"),
            (
                "Critères connus",
                f"{page.measure(complete, 0)} %",
                "part du poids des critères dont les données existent",
            ),
        ],
        bars=page.chart(_bars(account)) if len(account) > 1 else "",
        places=[
            (
                row.nom,
                page.measure(row.surf_ha, 1),
                page.measure(row.couvert_pct, 1),
                page.measure(row.impermeable_ha, 2),
                page.measure(row.impermeable_pct, 1),
                page.measure(row.sol_ha, 1),
                page.measure(row.meff_cbc_km2, 3),
                int(row.ruptures),
            )
            for row in account.sort_values("nom").itertuples()
        ],
        breaks=[
            (int(row.rang), f"{row.de} – {row.vers}", page.measure(row.longueur_m, 0), page.measure(row.gain_ha, 2))
            for row in breaks.head(MOST).itertuples()
        ],
        weights=[(name, page.measure(weight, 2), "oui" if known else "non") for name, weight, known in weights],
        parameters=parameters,
    )
