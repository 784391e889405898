"""The report of a scenario: which project costs the network most, and what each does to patches and links."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from ...core.messages import Note
from ...core.network.connectivity import Dispersal
from ...core.network.scenario import Scenario
from . import page

LOSS, GAIN = "#b35806", "#2b7a78"
CHART_ROWS = 30
"""Projects drawn; the table lists them all."""


def _change(value: float) -> str:
    """A change in per cent, with as many decimals as show something."""
    return page.measure(float(value), 2 if value == 0 or abs(value) >= 0.1 else 4, sign=True)


def _bars(table: pd.DataFrame):
    table = table.head(CHART_ROWS).iloc[::-1]
    figure = go.Figure(
        go.Bar(
            y=table["projet"],
            x=table["delta_ec_pct"],
            orientation="h",
            marker_color=[LOSS if value < 0 else GAIN for value in table["delta_ec_pct"]],
            hovertemplate="%{y} : %{x:+,.3f} %<extra></extra>",
        )
    )
    figure.update_layout(height=120 + 26 * len(table), yaxis={"type": "category", "automargin": True}, showlegend=False)
    figure.update_xaxes(title="variation de la connectivité équivalente, %", automargin=True, exponentformat="none")
    return figure


def _row(row) -> tuple:
    return (
        row.projet,
        "—" if row.rang != row.rang else int(row.rang),
        page.measure(row.ec_apres, 3),
        _change(row.delta_ec_pct),
        row.taches_perdues,
        row.liens_coupes,
        row.liens_allonges,
    )


def render(
    result: Scenario, names: pd.Series, dispersal: Dispersal, parameters: list[tuple[str, str]], notes: list[Note]
) -> str:
    """The page; `names` are those of the projects, in their order."""
    table = result.projects.iloc[:-1].assign(projet=names.to_numpy()).sort_values("delta_ec_pct", kind="stable")
    whole = result.projects.iloc[[-1]].assign(projet="Tous les projets")
    worst = table.iloc[0]
    return page.render(
        "network_scenario",
        notes=notes,
        title="Effet des projets sur le réseau écologique",
        before=page.measure(float(whole["ec_avant"].iloc[0]), 3),
        after=page.measure(float(whole["ec_apres"].iloc[0]), 3),
        change=_change(whole["delta_ec_pct"].iloc[0]),
        worst=worst["projet"] if worst["delta_ec_pct"] < 0 else None,
        loss=_change(worst["delta_ec_pct"]),
        count=len(table),
        links=result.links,
        distance=page.measure(dispersal.distance, 0 if float(dispersal.distance).is_integer() else 2),
        probability=page.measure(dispersal.probability, 2),
        bars=page.chart(_bars(table)),
        rows=[_row(row) for row in table.itertuples()],
        total=_row(next(whole.itertuples())),
        parameters=parameters,
    )
