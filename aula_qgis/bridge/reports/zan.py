"""The report of a ZAN or ENAF account."""

from __future__ import annotations

import plotly.graph_objects as go

from ...core.artificialisation.balance import Account
from ...core.artificialisation.nomenclature import Regime
from ...core.messages import Note
from ..artificialisation.nomenclatures import labels
from ..text import translatable
from . import page

CHART_ROWS = 30
"""Territories and transitions drawn; the tables list them all."""

COLUMNS = {
    "surf_ha": ("Surface", "surface du territoire dans le système de coordonnées de calcul"),
    "couvert_pct": ("Couvert %", "part du territoire couverte par les données aux deux dates"),
    "artif_t0_ha": ("Artificialisé, début", "sols artificialisés à la première date (annexe de R. 101-1)"),
    "artif_t1_ha": ("Artificialisé, fin", "sols artificialisés à la seconde date"),
    "artif_brute_ha": ("Artificialisation", "sols devenus artificialisés entre les deux dates (flux brut)"),
    "desartif_ha": ("Désartificialisation", "sols qui ont cessé d'être artificialisés"),
    "artif_nette_ha": ("Solde net", "artificialisation moins désartificialisation (L. 101-2-1)"),
    "imperm_brute_ha": ("Imperméabilisation", "sols devenus imperméables (bâtis ou revêtus)"),
    "desimperm_ha": ("Désimperméabilisation", "sols qui ont cessé d'être imperméables"),
    "imperm_nette_ha": ("Solde imperméable", "imperméabilisation moins désimperméabilisation"),
    "enaf_t0_ha": ("ENAF, début", "espaces naturels, agricoles et forestiers à la première date"),
    "enaf_t1_ha": ("ENAF, fin", "espaces naturels, agricoles et forestiers à la seconde date"),
    "conso_enaf_ha": ("Consommation", "ENAF consommés entre les deux dates"),
    "renat_enaf_ha": ("Renaturation", "sols redevenus ENAF"),
    "conso_nette_ha": ("Solde net", "consommation moins renaturation"),
    "nc_ha": ("Non classé", "couvert aux deux dates mais non classé à l'une d'elles : ni stock, ni flux"),
    "nc_imperm_ha": ("Imperméabilité inconnue", "couvert aux deux dates, imperméabilité non connue à l'une d'elles"),
    "sous_seuil_ha": ("Sous le seuil", "changements trop petits pour être comptés ; l'état initial y est conservé"),
    "rythme_ha_an": ("Rythme, ha/an", "solde net divisé par le nombre d'années"),
    "artif_pct": ("Artificialisé %", "sols artificialisés à la seconde date, rapportés à la surface couverte"),
}
"""Column → heading and definition, in hectares unless said otherwise."""


def _flows(regime: Regime) -> tuple[str, str, str]:
    if regime is Regime.ENAF:
        return "conso_enaf_ha", "renat_enaf_ha", "conso_nette_ha"
    return "artif_brute_ha", "desartif_ha", "artif_nette_ha"


def summary(account: Account, period: tuple[int, int]) -> Note:
    """The account in one sentence."""
    gross, reversed_, net = (float(account.territories[name].sum()) for name in _flows(account.regime))
    template = (
        translatable(
            "{start}–{end}, {count} territories: {gross} ha of ENAF consumed, {reversed} ha restored, net {net} ha ({pace} ha a year)."
        )
        if account.regime is Regime.ENAF
        else translatable(
            "{start}–{end}, {count} territories: {gross} ha artificialised, {reversed} ha reversed, net {net} ha ({pace} ha a year)."
        )
    )
    pace = float(account.territories["rythme_ha_an"].sum())
    facts = {"gross": gross, "reversed": reversed_, "net": net, "pace": pace, "count": len(account.territories)}
    return Note(template, {"start": str(period[0]), "end": str(period[1]), **facts}, warning=False)


def _bars(account: Account):
    gross, reversed_, net = _flows(account.regime)
    table = account.territories
    order = (table[gross] + table[reversed_]).sort_values().index[-CHART_ROWS:]
    table = table.loc[order]
    figure = go.Figure()
    labels_ = (COLUMNS[gross][0], COLUMNS[reversed_][0])
    for values, name, colour in ((table[gross], labels_[0], page.GAIN), (-table[reversed_], labels_[1], page.LOSS)):
        figure.add_bar(
            y=table["nom"],
            x=values,
            orientation="h",
            name=name,
            marker_color=colour,
            hovertemplate="%{y} : %{x:,.2f} ha<extra>" + name + "</extra>",
        )
    figure.add_scatter(
        y=table["nom"],
        x=table[net],
        mode="markers",
        name="Solde net",
        marker={"color": "white", "line": {"color": page.NET, "width": 2}, "size": 9, "symbol": "diamond"},
        hovertemplate="%{y} : %{x:,.2f} ha<extra>Solde net</extra>",
    )
    figure.update_layout(barmode="relative", height=140 + 24 * len(table), yaxis={"automargin": True})
    figure.update_xaxes(title="hectares", zeroline=True, zerolinecolor=page.INK)
    return figure


def _short(label: str) -> str:
    """A label without what it says between brackets."""
    return label.split(" (")[0]


def _transitions(account: Account, named: dict[str, str]):
    matrix = account.matrix[account.matrix.classe_avant != account.matrix.classe_apres]
    matrix = matrix.sort_values("surf_ha").tail(CHART_ROWS // 2)
    names = [
        f"{_short(named.get(a, a))} → {_short(named.get(b, b))}"
        for a, b in zip(matrix.classe_avant, matrix.classe_apres)
    ]
    figure = go.Figure()
    figure.add_bar(
        y=names,
        x=matrix["surf_ha"],
        orientation="h",
        marker_color=page.SEAL,
        hovertemplate="%{y} : %{x:,.2f} ha<extra></extra>",
    )
    figure.update_layout(height=120 + 26 * len(matrix), yaxis={"automargin": True}, showlegend=False)
    figure.update_xaxes(title="hectares")
    return figure


def _table(frame, columns: list[str]) -> list[list[str]]:
    rows = []
    for _, row in frame.iterrows():
        name = row["nom"] if "nom" in row else row["id"]
        rows.append([str(name), *(page.measure(row[c], 1 if c.endswith("pct") else 2) for c in columns)])
    return rows


def render(
    account: Account,
    period: tuple[int, int],
    stocks: bool,
    parameters: list[tuple[str, str]],
    notes: list[Note],
) -> str:
    """The page.

    Parameters
    ----------
    account : Account
    period : (int, int)
        The two years.
    stocks : bool
        Whether the account has stocks (two layers) or only flows (a layer of changes).
    parameters : list of (str, str)
        Every parameter used, with its value.
    notes : list of Note
    """
    territories = account.territories
    columns = [name for name in COLUMNS if name in territories and territories[name].notna().any()]
    columns = [name for name in columns if name not in ("nc_imperm_ha", "sous_seuil_ha") or territories[name].sum() > 0]
    gross, reversed_, net = _flows(account.regime)
    named = {} if account.regime is Regime.ENAF else {**labels("OCS2D"), **labels("OCS GE")}
    cards = [
        (COLUMNS[name][0], page.measure(territories[name].sum(), sign=name == net), "ha", COLUMNS[name][1])
        for name in (gross, reversed_, net)
    ]
    cards.append(
        ("Rythme", page.measure(territories["rythme_ha_an"].sum(), sign=True), "ha/an", COLUMNS["rythme_ha_an"][1])
    )
    if account.regime is Regime.ARTIFICIALISATION and territories["imperm_nette_ha"].notna().any():
        sealing = page.measure(territories["imperm_nette_ha"].sum(), sign=True)
        cards.append((COLUMNS["imperm_nette_ha"][0], sealing, "ha", COLUMNS["imperm_nette_ha"][1]))
    total = ["Ensemble", *("" if name.endswith("pct") else page.measure(territories[name].sum()) for name in columns)]
    return page.render(
        "zan_balance",
        notes=notes,
        title="Bilan de consommation d'ENAF" if account.regime is Regime.ENAF else "Bilan d'artificialisation",
        period=period,
        enaf=account.regime is Regime.ENAF,
        stocks=stocks,
        count=len(territories),
        cards=cards,
        bars=page.chart(_bars(account)),
        drawn=min(CHART_ROWS, len(territories)),
        transitions=page.chart(_transitions(account, named)) if len(account.matrix) else "",
        headings=[COLUMNS[name][0] for name in columns],
        rows=_table(territories, columns),
        total=total,
        parents=[] if account.parents is None else _table(account.parents, columns),
        definitions=[(COLUMNS[name][0], name, COLUMNS[name][1]) for name in columns],
        parameters=parameters,
    )
