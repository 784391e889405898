"""The report of an import: what is known of the sites, and what is to be corrected."""

from __future__ import annotations

import plotly.graph_objects as go

from ...core.brownfield.inventory import STATES, Inventory
from ...core.brownfield.standard import UNKNOWN, Standard
from ...core.brownfield.values import ERROR, MENDED, REMARK
from ...core.messages import Note
from ..text import translatable
from . import page

NEEDED, OPTIONAL = "#1f4e5f", "#8fb8c4"
STATUS = {
    "friche sans projet": "#d55e00",
    "friche potentielle": "#e6a817",
    "friche avec projet": "#0072b2",
    "friche reconvertie": "#009e73",
    "autre": "#7b5ea7",
    "sans objet": "#5b6b79",
    UNKNOWN: "#c7ced4",
}
"""Colours of the map too; told apart by the common kinds of colour-blindness."""

GRAVITIES = {ERROR: "Erreurs", REMARK: "Remarques", MENDED: "Corrections faites"}
MEANINGS = {
    ERROR: "contraire au standard, à corriger dans la source",
    REMARK: "conforme aux règles, mais douteux : à vérifier",
    MENDED: "écrit autrement, remis en forme : rien à faire",
}
SITES_LISTED = 30


def summary(result: Inventory) -> Note:
    """The import in one sentence."""
    sites = result.sites
    facts = {
        "count": len(sites),
        "errors": int(sites["nb_erreurs"].sum()),
        "wrong": int((sites["nb_erreurs"] > 0).sum()),
        "remarks": int(sites["nb_remarques"].sum()),
        "mended": int((result.issues["gravite"] == MENDED).sum()),
    }
    return Note(
        translatable(
            "{count} sites: {errors} errors in {wrong} sites, {remarks} remarks, {mended} corrections made; no site was left out."
        ),
        facts,
        False,
    )


def _known(sites, known: Standard):
    """Share of sites, %, whose value is known, by field: longest first within required and optional ones."""
    shares = []
    for name, field in known.fields.items():
        values = sites[name]
        spoken = values.notna() & (values.astype(object) != UNKNOWN)
        shares.append((name, field.title, field.required, 100 * float(spoken.mean())))
    return shares


def _completeness(shares):
    figure = go.Figure()
    for needed, label, colour in ((True, "Champ obligatoire", NEEDED), (False, "Champ facultatif", OPTIONAL)):
        rows = [row for row in reversed(shares) if row[2] is needed]
        figure.add_bar(
            y=[row[0] for row in rows],
            x=[row[3] for row in rows],
            orientation="h",
            name=label,
            marker_color=colour,
            customdata=[row[1] for row in rows],
            hovertemplate="%{customdata} : %{x:,.0f} % des sites<extra></extra>",
        )
    order = [row[0] for row in reversed(shares)]
    figure.update_layout(height=170 + 19 * len(order), bargap=0.25)
    figure.update_yaxes(
        type="category", categoryorder="array", categoryarray=order, automargin=True, tickfont={"size": 11}, dtick=1
    )
    figure.update_xaxes(title="sites renseignés, %", range=[0, 100])
    return figure


def _kinds(sites):
    table = sites.groupby(["site_type", "site_statut"]).size().unstack(fill_value=0)
    table = table.loc[table.sum(axis=1).sort_values().index]
    figure = go.Figure()
    for status in sorted(table.columns, key=lambda name: list(STATUS).index(name) if name in STATUS else len(STATUS)):
        figure.add_bar(
            y=table.index,
            x=table[status],
            orientation="h",
            name=status,
            marker_color=STATUS.get(status, "#444444"),
            hovertemplate="%{y} : %{x} sites<extra>" + str(status).replace("<", "&lt;") + "</extra>",
        )
    figure.update_layout(height=210 + 28 * len(table), barmode="stack")
    figure.update_yaxes(automargin=True, type="category")
    figure.update_xaxes(title="nombre de sites", rangemode="tozero")
    return figure


def _groups(issues, gravity: str) -> list[tuple]:
    """Issues of a gravity by field and rule, the most frequent first: count, an example, what to do."""
    mine = issues[issues["gravite"] == gravity]
    rows = [
        (
            field,
            rule,
            len(group),
            group["valeur"].dropna().iloc[0] if group["valeur"].notna().any() else "",
            group["proposition"].iloc[0],
        )
        for (field, rule), group in mine.groupby(["champ", "regle"], sort=False)
    ]
    return sorted(rows, key=lambda row: -row[2])


def report(
    result: Inventory,
    known: Standard,
    source: str,
    given: list[str],
    parameters: list[tuple[str, str]],
    notes: list[Note],
) -> str:
    """The page of an import.

    Parameters
    ----------
    source : str
        The name of the inventory.
    given : list of str
        Fields of the standard that the inventory has.
    """
    sites, issues = result.sites, result.issues
    states = sites["etat"].value_counts()
    first = sites.sort_values(["nb_erreurs", "nb_remarques"], ascending=False, kind="stable").head(SITES_LISTED)
    differing = sites[issues_of(result, "surface déclarée et surface mesurée")]
    cards = [("Sites", page.measure(len(sites), 0), "lus et repris, aucun n'est écarté")]
    cards += [
        (name.capitalize(), page.measure(states.get(name, 0), 0), meaning)
        for name, meaning in zip(
            STATES, ("sites sans erreur ni remarque", "sites avec des remarques", "sites avec au moins une erreur")
        )
    ]
    cards.append(("Champs", f"{len(given)} / {len(known.fields)}", "champs du standard présents dans l'inventaire"))
    return page.render(
        "brownfield_import",
        notes=notes,
        title="Inventaire de friches au standard CNIG",
        source=source,
        count=page.measure(len(sites), 0),
        errors=page.measure(sites["nb_erreurs"].sum(), 0),
        cards=cards,
        kinds=page.chart(_kinds(sites)),
        completeness=page.chart(_completeness(_known(sites, known))),
        groups=[(GRAVITIES[gravity], MEANINGS[gravity], _groups(issues, gravity)) for gravity in GRAVITIES],
        surfaces=[
            (
                row.site_id or "—",
                row.site_nom or "—",
                page.measure(row.unite_fonciere_surface, 0),
                page.measure(row.surface_mesuree_m2, 0),
                page.measure(row.ecart_surface_pct, 0, sign=True),
            )
            for row in differing.itertuples()
        ],
        worst=[
            (row.site_id or "—", row.site_nom or "—", row.comm_nom or "—", row.nb_erreurs, row.nb_remarques)
            for row in first.itertuples()
            if row.nb_erreurs or row.nb_remarques
        ],
        listed=SITES_LISTED,
        parameters=parameters,
    )


def issues_of(result: Inventory, rule: str):
    """The sites that a rule names."""
    return result.sites["site_id"].isin(result.issues.loc[result.issues["regle"] == rule, "site_id"])
