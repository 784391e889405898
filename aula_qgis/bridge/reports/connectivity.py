"""The report of connectivity: the network's indices, what matters most, and how it depends on the dispersal distance."""

from __future__ import annotations

import plotly.graph_objects as go

from ...core.messages import Note
from ...core.network.connectivity import Connectivity, Dispersal
from . import page

INTRA, FLUX, CONNECTOR = "#a6cee3", "#1f78b4", "#b35806"
"""The three parts of dPC, told apart by the common kinds of colour-blindness."""

MOST = 10
"""Patches and links that are listed."""

DEFINITIONS = {
    "EC(PC)": (
        "Connectivité équivalente",
        "surface (ou capacité) d'une tache unique qui offrirait la même connectivité : √ΣΣ aᵢaⱼp*ᵢⱼ",
    ),
    "PC": (
        "Probabilité de connectivité",
        "chance que deux points pris au hasard dans le paysage soient reliés : ΣΣ aᵢaⱼp*ᵢⱼ / A²",
    ),
    "PCintra_pct": ("Part intra, %", "ce que les taches offrent par leur seule surface"),
    "PCdirect_pct": ("Part directe, %", "ce que les liens directs ajoutent"),
    "PCstep_pct": ("Part des relais, %", "ce que les taches relais ajoutent"),
    "EC(IIC)": ("Connectivité équivalente par pas", "la même, chaque lien comptant pour un pas : 1/(1 + nl)"),
    "IIC": ("Indice intégral de connectivité", "ΣΣ aᵢaⱼ/(1 + nlᵢⱼ) / A²"),
    "NN": ("Taches", "nombre de taches"),
    "NL": ("Liens", "liens dont le coût ne dépasse pas le seuil"),
    "NC": ("Réseaux séparés", "composantes ; une tache isolée en est une"),
    "H": ("Indice de Harary", "Σ 1/nl sur les couples de taches"),
    "CCP": ("Coïncidence de classe", "chance que deux points d'habitat soient dans la même composante"),
    "LCP": ("Coïncidence de paysage", "la même, pour deux points du paysage"),
    "F": ("Flux", "Σ pᵢⱼ sur les liens directs"),
    "AWF": ("Flux pondéré", "Σ aᵢaⱼpᵢⱼ sur les liens directs"),
    "capacite": ("Capacité totale", "somme des capacités des taches"),
}
"""Index → name, definition."""


def _figure_of(value: float) -> str:
    """Large and small figures alike, six digits that count."""
    if value != value:
        return "—"
    if value and abs(value) < 1e-3:
        mantissa, power = f"{value:.4e}".split("e")
        return f"{mantissa.replace('.', ',')} × 10^{int(power)}"
    digits = 0 if abs(value) >= 1e5 or float(value).is_integer() else 1 if abs(value) >= 100 else 4
    return page.measure(value, digits)


def _curve(result: Connectivity, dispersal: Dispersal):
    figure = go.Figure()
    figure.add_scatter(
        x=result.curve["distance"],
        y=result.curve["ec"],
        mode="lines",
        name="EC(PC)",
        line={"color": FLUX, "width": 3},
        hovertemplate="%{x:,.0f} : %{y:,.1f}<extra>EC(PC)</extra>",
    )
    figure.add_vline(x=dispersal.distance, line={"color": CONNECTOR, "width": 2, "dash": "dash"})
    figure.update_layout(height=380)
    figure.update_xaxes(
        title="distance de dispersion, dans l'unité du coût", type="log", tickformat=",.0f", dtick="D2", automargin=True
    )
    figure.update_yaxes(
        title="EC(PC), dans l'unité de la capacité", rangemode="tozero", tickformat=",.0f", automargin=True
    )
    return figure


def _bars(table):
    figure = go.Figure()
    for column, label, colour in (
        ("dpc_intra", "intra", INTRA),
        ("dpc_flux", "flux", FLUX),
        ("dpc_conn", "connecteur", CONNECTOR),
    ):
        figure.add_bar(
            y=table["id"],
            x=table[column],
            orientation="h",
            name=label,
            marker_color=colour,
            hovertemplate="tache %{y} : %{x:,.2f} %<extra>" + label + "</extra>",
        )
    figure.update_layout(
        height=140 + 30 * len(table),
        barmode="stack",
        yaxis={"type": "category", "automargin": True, "autorange": "reversed"},
    )
    figure.update_xaxes(title="dPC, %")
    return figure


def render(
    result: Connectivity, patches, links, dispersal: Dispersal, parameters: list[tuple[str, str]], notes: list[Note]
) -> str:
    """The page."""
    table = result.patches.assign(id=patches["id"].to_numpy(), capacite=patches["capacite"].to_numpy())
    top = table.sort_values("dpc", ascending=False).head(MOST)
    ways = (
        links[["de", "vers", "cout"]]
        .assign(dpc=result.links["dpc_lien"].to_numpy())
        .dropna(subset=["dpc"])
        .sort_values("dpc", ascending=False)
    )
    known = result.indices[result.indices["valeur"].notna()]
    cards = [
        (DEFINITIONS[name][0], _figure_of(result.index(name)), DEFINITIONS[name][1])
        for name in ("EC(PC)", "NN", "NL", "NC")
    ]
    return page.render(
        "network_connectivity",
        notes=notes,
        title="Connectivité écologique",
        distance=page.measure(dispersal.distance, 0 if float(dispersal.distance).is_integer() else 2),
        probability=page.measure(dispersal.probability, 2),
        cards=cards,
        indices=[
            (DEFINITIONS[row.indice][0], row.indice, _figure_of(row.valeur), DEFINITIONS[row.indice][1])
            for row in known.itertuples()
        ],
        unknown=list(result.indices["indice"][result.indices["valeur"].isna()]),
        curve=page.chart(_curve(result, dispersal)),
        bars=page.chart(_bars(top)),
        patches=[
            (
                row.id,
                _figure_of(row.capacite),
                *(page.measure(value, 2) for value in (row.dpc, row.dpc_intra, row.dpc_flux, row.dpc_conn, row.diic)),
                int(row.degre),
            )
            for row in top.itertuples()
        ],
        links=[
            (f"{row.de} – {row.vers}", page.measure(row.cout, 1), page.measure(row.dpc, 3))
            for row in ways.head(MOST).itertuples()
        ],
        parameters=parameters,
    )
