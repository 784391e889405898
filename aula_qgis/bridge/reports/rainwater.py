"""The reports of rainwater: tanks, and territories."""

from __future__ import annotations

import plotly.graph_objects as go

from ...core.messages import Note
from ...core.rainwater.rain import RainSeries, longest_dry_spell
from ...core.rainwater.tanks import Tanks
from ...core.rainwater.territories import Observatory
from ..text import translatable
from . import page

WATER, SUPPLY, SPILL, ADVICE = "#a6cee3", "#1f78b4", "#b35806", "#f2a541"
"""Inflow, supply, overflow, what is recommended: told apart by the common kinds of colour-blindness."""

MONTHS = ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.")
WHOLE = ",.0f"
CHART_ROWS = 30
"""Territories drawn; the table lists them all."""

FIGURES = {
    "nb_toits": ("Toits", 0, "toits comptés dans le territoire"),
    "surf_toit_ha": ("Surface, ha", 2, "surface des toits en projection horizontale"),
    "pot_an_m3": ("Potentiel, m³/an", 0, "pluie que les toits peuvent donner après pertes et filtre"),
    "pot_par_habitant_m3": ("Par habitant, m³/an", 1, "potentiel divisé par la population"),
    "couverture_demande_pct": (
        "Besoin couvert, %",
        1,
        "part du besoin domestique (147 L par habitant et par jour) que couvrent les cuves, ou le potentiel sans cuves",
    ),
    "fourni_m3_an": ("Fourni, m³/an", 0, "eau fournie par les cuves"),
    "retenu_an_m3": ("Retenu, m³/an", 0, "eau entrée dans les cuves et qui n'a pas débordé"),
    "ruissele_10j_m3": (
        "Reçu, 10 jours, m³/j",
        0,
        "eau que les toits rendent en un jour, moyenne des dix jours les plus pluvieux",
    ),
    "retenu_10j_m3": (
        "Retenu, 10 jours, m³/j",
        0,
        "eau que les cuves retiennent en un jour, moyenne des dix jours les plus pluvieux",
    ),
    "regle_m3": ("Règle locale, m³", 0, "volume que la règle locale demande de retenir"),
}
"""Column of territories → heading, decimals, definition."""


def _day(date) -> str:
    return f"{date:%d/%m/%Y}"


def _period(series: RainSeries) -> tuple[str, str]:
    first, last = series.dates[[0, -1]].astype(object)
    return _day(first), _day(last)


def _shown(result: Tanks):
    """The row of the curve that the report tells of: the recommended size, else the first one."""
    advised = result.curve[result.curve["conseillee"] == 1]
    return (advised if len(advised) else result.curve).iloc[0]


def summary(result: Tanks, series: RainSeries) -> Note:
    """The tanks in one sentence."""
    row = _shown(result)
    start, end = (str(day) for day in series.dates[[0, -1]])
    facts = {
        "count": int(result.tanks["toit"].nunique()),
        "start": start,
        "end": end,
        "size": float(row["taille_m3"]),
        "supply": float(row["fourni_m3_an"]),
        "efficiency": round(100 * float(row["efficacite"]), 1),
        "reliability": round(100 * float(row["fiabilite"]), 1),
    }
    template = (
        translatable(
            "{count} roofs, {start} – {end}: the recommended tank for all of them is {size} m³; it supplies {supply} m³ a year, {efficiency} % of the demand, and meets it in full on {reliability} % of the days."
        )
        if row["conseillee"]
        else translatable(
            "{count} roofs, {start} – {end}: tanks of {size} m³ on average supply {supply} m³ a year, {efficiency} % of the demand, and meet it in full on {reliability} % of the days."
        )
    )
    return Note(template, facts, warning=False)


def territories_summary(result: Observatory) -> Note:
    """The territories in one sentence."""
    table = result.territories
    facts = {
        "territories": len(table),
        "count": int(table["nb_toits"].sum()),
        "surface": float(table["surf_toit_ha"].sum()),
        "volume": round(float(table["pot_an_m3"].sum())),
    }
    return Note(
        translatable("{territories} territories, {count} roofs, {surface} ha: {volume} m³ a year."),
        facts,
        warning=False,
    )


def _curve(result: Tanks):
    curve, row = result.curve, _shown(result)
    figure = go.Figure()
    for name, label, colour, dash in (
        ("efficacite", "Efficacité (part du besoin fournie)", SUPPLY, "solid"),
        ("fiabilite", "Fiabilité (part des jours servis en entier)", SPILL, "dot"),
    ):
        figure.add_scatter(
            x=curve["taille_m3"],
            y=100 * curve[name],
            mode="lines+markers",
            name=label,
            line={"color": colour, "width": 3 if dash == "solid" else 2, "dash": dash},
            hovertemplate="%{x:,.1f} m³ : %{y:,.1f} %<extra>" + label + "</extra>",
        )
    size, efficiency = float(row["taille_m3"]), 100 * float(row["efficacite"])
    figure.add_vline(x=size, line={"color": ADVICE, "width": 2, "dash": "dash"})
    figure.add_scatter(
        x=[size],
        y=[efficiency],
        mode="markers",
        name="Taille conseillée",
        marker={"color": ADVICE, "size": 15, "symbol": "diamond", "line": {"color": page.INK, "width": 2}},
        hovertemplate="%{x:,.1f} m³ : %{y:,.1f} %<extra>Taille conseillée</extra>",
    )
    figure.update_layout(height=440)
    figure.update_xaxes(
        title="taille de la cuve, m³",
        automargin=True,
        type="log" if curve["taille_m3"].min() > 0 else "linear",
        tickvals=curve["taille_m3"],
        ticktext=[f"{size:g}".replace(".", ",") for size in curve["taille_m3"]],
    )
    figure.update_yaxes(title="%", range=[0, 103], automargin=True)
    return figure


def _of_size(table, size: float):
    return table[table["taille_m3"] == size]


def _months(table):
    names = [MONTHS[month - 1] for month in table["mois"]]
    figure = go.Figure()
    for column, label, colour in (
        ("apport_m3", "Apport des toits", WATER),
        ("fourni_m3", "Fourni", SUPPLY),
        ("deborde_m3", "Débordé", SPILL),
    ):
        figure.add_bar(
            x=names,
            y=table[column],
            name=label,
            marker_color=colour,
            hovertemplate="%{x} : %{y:,.1f} m³<extra>" + label + "</extra>",
        )
    figure.update_layout(height=360, barmode="group")
    figure.update_yaxes(title="m³ par an", tickformat=WHOLE, automargin=True)
    return figure


def _wettest(table):
    days = [_day(date) for date in table["date"]]
    figure = go.Figure()
    for values, label, colour in (
        (table["retenu_m3"], "Retenu par les cuves", SUPPLY),
        (table["apport_m3"] - table["retenu_m3"], "Débordé", SPILL),
    ):
        figure.add_bar(
            x=days,
            y=values,
            name=label,
            marker_color=colour,
            hovertemplate="%{x} : %{y:,.1f} m³<extra>" + label + "</extra>",
        )
    figure.update_layout(height=340, barmode="stack", xaxis={"type": "category", "automargin": True})
    figure.update_yaxes(title="m³", tickformat=WHOLE, automargin=True)
    return figure


def tanks(result: Tanks, series: RainSeries, parameters: list[tuple[str, str]], notes: list[Note]) -> str:
    """The page of tanks: curve, months, wettest days."""
    row = _shown(result)
    size = float(row["taille_m3"])
    months, wettest = _of_size(result.months, size), _of_size(result.wettest, size)
    inflow = float(months["apport_m3"].sum())
    dry = longest_dry_spell(series)
    decimals = 1 if inflow < 10_000 else 0
    cards = [
        (
            "Apport des toits",
            page.measure(inflow, decimals),
            "m³/an",
            "pluie qui atteint les cuves, après pertes et filtre",
        ),
        ("Fourni", page.measure(row["fourni_m3_an"], decimals), "m³/an", "eau de pluie qui remplace l'eau du réseau"),
        ("Efficacité", page.measure(100 * row["efficacite"], 1), "%", "part du besoin fournie par la pluie"),
        (
            "Fiabilité",
            page.measure(100 * row["fiabilite"], 1),
            "%",
            "jours où le besoin est servi en entier, moyenne des toits",
        ),
        ("Débordé", page.measure(row["deborde_m3_an"], decimals), "m³/an", "eau qui repart au réseau ou au sol"),
    ]
    advised = result.tanks.drop_duplicates("toit")
    return page.render(
        "rainwater",
        notes=notes,
        title="Récupération de l'eau de pluie : cuves",
        period=_period(series),
        count=len(advised),
        roofs=page.measure(len(advised), 0),
        several=len(result.curve) > 1,
        size=page.measure(size, 1),
        cards=cards,
        curve=page.chart(_curve(result)) if len(result.curve) > 1 else "",
        sizes=[
            [
                page.measure(each.taille_m3, 1),
                page.measure(each.fourni_m3_an, decimals),
                page.measure(each.deborde_m3_an, decimals),
                page.measure(100 * each.efficacite, 1),
                page.measure(100 * each.fiabilite, 1),
                "conseillée" if each.conseillee else "",
            ]
            for each in result.curve.itertuples()
        ],
        median=page.measure(advised["taille_conseillee_m3"].median(), 1),
        thumb=page.measure(advised["taille_21j_m3"].median(), 1),
        months=page.chart(_months(months)),
        wettest=page.chart(_wettest(wettest)) if len(wettest) else "",
        days=[
            [
                _day(each.date),
                page.measure(each.pluie_mm, 1),
                page.measure(each.apport_m3, 1),
                page.measure(each.retenu_m3, 1),
            ]
            for each in wettest.itertuples()
        ],
        dry=[(int(each.jours), _day(each.debut), _day(each.fin)) for each in dry.itertuples()],
        parameters=parameters,
    )


def _bars(table):
    table = table.sort_values("pot_an_m3").tail(CHART_ROWS)
    figure = go.Figure()
    for column, label, colour in (
        ("pot_an_m3", "Potentiel des toits", WATER),
        ("fourni_m3_an", "Fourni par les cuves", SUPPLY),
    ):
        if table[column].notna().any():
            figure.add_bar(
                y=table["nom"],
                x=table[column],
                orientation="h",
                name=label,
                marker_color=colour,
                hovertemplate="%{y} : %{x:,.0f} m³ par an<extra>" + label + "</extra>",
            )
    figure.update_layout(height=150 + 34 * len(table), yaxis={"automargin": True, "type": "category"})
    figure.update_xaxes(title="m³ par an", tickformat=WHOLE)
    return figure


def _classes(by_class):
    sums = by_class.groupby(["classe", "materiau"])["pot_an_m3"].sum().unstack(fill_value=0.0)
    sums = sums.loc[sums.sum(axis=1).sort_values().index]
    shades = ["#1f78b4", "#a6cee3", "#b35806", "#fdb863", "#7b5ea7", "#c7ced4"]
    order = sums.sum().sort_values(ascending=False).index
    drawn, rest = order[: len(shades) - 1], order[len(shades) - 1 :]
    figure = go.Figure()
    stacks = [(name, sums[name]) for name in drawn] + (
        [("autres matériaux", sums[rest].sum(axis=1))] if len(rest) else []
    )
    for (name, values), shade in zip(stacks, shades):
        figure.add_bar(
            y=sums.index,
            x=values,
            orientation="h",
            name=name,
            marker_color=shade,
            hovertemplate="%{y} : %{x:,.0f} m³ par an<extra>" + name + "</extra>",
        )
    figure.update_layout(
        height=190 + 30 * len(sums),
        barmode="stack",
        yaxis={"automargin": True, "type": "category"},
        legend={"traceorder": "normal"},
        modebar={"orientation": "v"},
    )
    figure.update_xaxes(title="m³ par an", tickformat=WHOLE)
    return figure


def territories(result: Observatory, parameters: list[tuple[str, str]], notes: list[Note]) -> str:
    """The page of territories: potential, uses and materials, wettest days, largest roofs."""
    table = result.territories
    columns = [name for name in FIGURES if table[name].notna().any()]

    def cells(frame):
        return [
            [
                str(row["nom"] if "nom" in row else row["id"]),
                *(page.measure(row[name], FIGURES[name][1]) for name in columns),
            ]
            for _, row in frame.iterrows()
        ]

    people = table["population"]
    known = table[people > 0]
    cards = [
        ("Potentiel", page.measure(table["pot_an_m3"].sum(), 0), "m³/an", FIGURES["pot_an_m3"][2]),
        ("Toits", page.measure(table["nb_toits"].sum(), 0), "", "toits comptés dans les territoires"),
        ("Surface", page.measure(table["surf_toit_ha"].sum(), 1), "ha", FIGURES["surf_toit_ha"][2]),
    ]
    if len(known):
        each = known["pot_an_m3"].sum() / known["population"].sum()
        cards.append(
            (
                "Par habitant",
                page.measure(each, 1),
                "m³/an",
                "potentiel divisé par la population, là où elle est connue",
            )
        )
    for name in ("retenu_10j_m3", "regle_m3"):
        if name in columns:
            cards.append((FIGURES[name][0].split(",")[0], page.measure(table[name].sum(), 0), "m³", FIGURES[name][2]))
    names = dict(zip(table["id"], table["nom"]))
    return page.render(
        "rainwater_territories",
        notes=notes,
        title="Potentiel d'eau de pluie des toitures",
        count=len(table),
        cards=cards,
        bars=page.chart(_bars(table)),
        drawn=min(CHART_ROWS, len(table)),
        classes=page.chart(_classes(result.by_class)),
        wettest=[]
        if result.wettest is None
        else [(_day(row.date), page.measure(row.mm, 1)) for row in result.wettest.itertuples()],
        headings=[FIGURES[name][0] for name in columns],
        rows=cells(table),
        parents=[] if result.parents is None else cells(result.parents),
        top=[
            (
                row.classe,
                str(names.get(row.id, row.id)),
                page.measure(row.surf_toit_m2, 0),
                page.measure(row.pot_an_m3, 0),
            )
            for row in result.top[result.top["rang"] <= 3].itertuples()
        ],
        definitions=[(FIGURES[name][0], name, FIGURES[name][2]) for name in columns],
        parameters=parameters,
    )
