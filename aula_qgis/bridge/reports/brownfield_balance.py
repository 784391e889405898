"""The report of the balance: what conversions cost, avoid and bring."""

from __future__ import annotations

import plotly.graph_objects as go

from ...core.brownfield.balance import COSTS, Balance
from ...core.brownfield.costs import Costs
from ...core.messages import Note
from ..text import translatable
from . import page
from .brownfield_mutability import LABELS

COST, AVOID, VALUE, DUTIES = "#b35806", "#2b7a78", "#1f78b4", "#7b5ea7"
MILLION = 1e6
CHART_ROWS = 30

FIGURES = {
    "cout": (
        "Coût des travaux",
        "somme des postes connus, en euros d'aujourd'hui : dépollution, désamiantage, démolition, désimperméabilisation, sol fertile, aménagement",
    ),
    "cout_evite": (
        "Coûts évités",
        "gardiennage, entretien du bâti et dépôts sauvages que la friche ne coûte plus, de la première à l'avant-dernière année, actualisés",
    ),
    "valeur_logements": (
        "Valeur des logements autour",
        "hausse du prix des logements jusqu'à 200 m (500 m pour une renaturation), répartie sur cinq ans, actualisée ; elle va aux propriétaires",
    ),
    "dmto": (
        "Droits de mutation",
        "part de cette hausse qui revient aux collectivités quand les logements se vendent, un sur trente-trois chaque année, actualisée",
    ),
    "carbone_t": (
        "Carbone, t CO2",
        "CO2 stocké par les sols rendus fertiles et évité par l'électricité solaire, sur la période",
    ),
    "bilan": (
        "Bilan",
        "coûts évités, valeur des logements et droits de mutation, moins le coût des travaux ; seulement ce qui est connu",
    ),
}
ITEMS = {
    "depollution_eur": (
        "Dépollution",
        "surface polluée × coût par m² ; tout le site là où la pollution n'est connue que par oui ou non",
    ),
    "demolition_eur": ("Démolition", "surface bâtie au sol × part démolie pour l'usage × coût par m²"),
    "desamiantage_eur": ("Désamiantage", "surface bâtie au sol × coût par m², s'il y a de l'amiante"),
    "desimper_eur": (
        "Désimperméabilisation",
        "surfaces bâtie et imperméable × part rendue perméable pour l'usage × coût par m²",
    ),
    "sol_eur": ("Sol fertile", "surface rendue perméable × part remise en sol fertile pour l'usage × coût par m²"),
    "amenagement_eur": ("Aménagement", "surface du site × part aménagée pour l'usage × études et travaux par m²"),
    "gardiennage_eur": ("Gardiennage évité", "surface du site en ha × coût par an, actualisé sur la période"),
    "entretien_eur": ("Entretien évité", "surface bâtie au sol × coût par an, actualisé sur la période"),
    "depots_eur": (
        "Dépôts sauvages évités",
        "population de la commune × coût par habitant et par an, actualisé sur la période",
    ),
}
"""Column → heading, definition: the figures, and the items they are made of."""

SUMMED = {"cost": "cout", "avoided": "cout_evite", "value": "valeur_logements", "duties": "dmto"}
EUROS = ("cout", "cout_evite", "valeur_logements", "dmto", "bilan")


def _spaced(text: str) -> str:
    for sign in (":", ";"):
        text = text.replace(f" {sign}", f"\u00a0{sign}")
    return text


def summary(result: Balance, years: int) -> Note:
    """All sites in one sentence."""
    table = result.sites
    facts = {
        name: round(table[column].sum()) if table[column].notna().any() else "–" for name, column in SUMMED.items()
    }
    return Note(
        translatable(
            "{count} sites, {years} years: works {cost} €, avoided {avoided} €, value of dwellings {value} €, transfer duties {duties} €."
        ),
        {"count": len(table), "years": years, **facts},
        False,
    )


def _bars(table):
    table = table.sort_values("cout", ascending=False).head(CHART_ROWS).iloc[::-1]
    figure = go.Figure()
    for column, label, colour, sign in (
        ("cout", "Coût des travaux", COST, -1),
        ("cout_evite", "Coûts évités", AVOID, 1),
        ("valeur_logements", "Valeur des logements", VALUE, 1),
        ("dmto", "Droits de mutation", DUTIES, 1),
    ):
        if table[column].notna().any():
            figure.add_bar(
                y=table["nom"],
                x=sign * table[column] / MILLION,
                orientation="h",
                name=label,
                marker_color=colour,
                hovertemplate="%{y} : %{x:,.2f} M€<extra>" + label + "</extra>",
            )
    figure.update_layout(
        height=170 + 30 * len(table),
        barmode="relative",
        yaxis={"type": "category", "automargin": True},
        legend={"traceorder": "normal"},
        modebar={"orientation": "v"},
    )
    figure.update_xaxes(title="millions d'euros, les coûts à gauche", zeroline=True, zerolinecolor=page.INK)
    return figure


def _items(table):
    sums = table[list(COSTS)].sum().sort_values()
    figure = go.Figure(
        go.Bar(
            y=[COSTS[name] for name in sums.index],
            x=sums / MILLION,
            orientation="h",
            marker_color=COST,
            hovertemplate="%{y} : %{x:,.2f} M€<extra></extra>",
        )
    )
    figure.update_layout(height=300, yaxis={"automargin": True}, showlegend=False)
    figure.update_xaxes(title="millions d'euros")
    return figure


def balance(
    result: Balance, names: list[str], costs: Costs, years: int, parameters: list[tuple[str, str]], notes: list[Note]
) -> str:
    """The page of the balance."""
    table = result.sites.assign(nom=names)
    cards = [
        (FIGURES[name][0], page.measure(table[name].sum(min_count=1), 0), "€", _spaced(FIGURES[name][1]))
        for name in EUROS
    ]
    cards.append(("Carbone", page.measure(table["carbone_t"].sum(min_count=1), 0), "t CO2", FIGURES["carbone_t"][1]))
    return page.render(
        "brownfield_balance",
        notes=notes,
        title="Bilan de la reconversion des friches",
        count=len(table),
        years=years,
        cards=cards,
        drawn=min(CHART_ROWS, len(table)),
        bars=page.chart(_bars(table)),
        items=page.chart(_items(table)),
        headings=[FIGURES[name][0] for name in (*EUROS, "carbone_t")],
        rows=[
            [
                each["nom"],
                LABELS.get(each["usage"], "—"),
                page.measure(each["surf_m2"] / 10_000, 2),
                *(page.measure(each[name], 0) for name in (*EUROS, "carbone_t")),
            ]
            for each in page.records(table)
        ],
        doubts=[
            (each["nom"], each["non_chiffre"] or "", each["hypotheses"] or "")
            for each in page.records(table)
            if each["non_chiffre"] or each["hypotheses"]
        ],
        definitions=[(name, column, _spaced(meaning)) for column, (name, meaning) in FIGURES.items()],
        details=[(name, column, _spaced(meaning)) for column, (name, meaning) in ITEMS.items()],
        unit_costs=[
            [
                each.libelle,
                LABELS.get(each.usage, "tous"),
                f"{each.valeur:,.4f}".rstrip("0").rstrip(".").replace(",", "\u202f").replace(".", ","),
                each.unite,
                each.source,
            ]
            for each in costs.table.itertuples()
        ],
        parameters=parameters,
    )
