"""The report of a trajectory of ENAF consumption."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from ...core.artificialisation.figures import BEYOND, HELD, SPENT
from ...core.artificialisation.trajectory import Trajectory
from ...core.messages import Note
from ..text import translatable
from . import page

CHART_ROWS = 30
"""Territories drawn; the tables list them all."""

COLUMNS = {
    "conso_ref_ha": ("Référence", "consommation d'ENAF de la période de référence, somme des flux annuels"),
    "taux_pct": ("Réduction %", "taux de réduction appliqué à la référence"),
    "enveloppe_ha": ("Enveloppe", "référence × (1 − taux de réduction), ou surface déjà attribuée par un document"),
    "garantie_ha": (
        "Garantie",
        "surface minimale garantie : 1 ha pour une commune couverte par un document d'urbanisme, 0,5 ha de plus par commune déléguée, 2 ha au plus",
    ),
    "plafond_ha": (
        "Plafond",
        "ce qui peut être consommé : la plus grande de l'enveloppe et de la garantie ; pour un territoire parent, la somme des plafonds (garantie mutualisée)",
    ),
    "conso_depuis_ha": ("Consommé", "consommation observée depuis le début de la période d'objectif, avant déduction"),
    "deduit_ha": ("Déduit", "part de cette consommation que la loi ne compte pas au territoire (voir les déductions)"),
    "reste_ha": (
        "Reste",
        "plafond moins consommation comptée (observée − déduite) ; négatif quand le plafond est dépassé",
    ),
    "part_consommee_pct": ("Consommé %", "consommation comptée, rapportée au plafond"),
    "rythme_ha_an": ("Rythme, ha/an", "consommation comptée, divisée par le nombre d'années observées"),
    "projection_ha": ("Projection", "rythme × nombre d'années de la période d'objectif"),
    "projection_pct": ("Projection %", "projection rapportée au plafond"),
    "annee_epuisement": (
        "Épuisement",
        "année où le plafond est atteint, observée ou au rythme actuel ; tiret : pas avant la fin de la période",
    ),
    "statut": (
        "Statut",
        "épuisée : le plafond est dépassé ; dépassement : il le sera avant la fin de la période au rythme actuel ; tenue : il ne le sera pas",
    ),
}
"""Column → heading and definition, in hectares unless said otherwise."""

STATUS = {SPENT: "épuisée", BEYOND: "dépassement", HELD: "tenue"}
IN_WORDS = {
    SPENT: "au plafond dépassé",
    BEYOND: "en dépassement avant la fin de la période au rythme actuel",
    HELD: "dans leur trajectoire",
}
OUTCOME = {
    "deduit": "déduit",
    "a venir": "à venir : pas encore déduit",
    "hors periode": "hors période : non déduit",
    "territoire inconnu": "territoire inconnu : non déduit",
}
USES = {
    "habitat_ha": ("Habitat", "#b35806"),
    "activite_ha": ("Activité", "#542788"),
    "mixte_ha": ("Mixte", "#f1a340"),
    "route_ha": ("Route", "#4d4d4d"),
    "ferroviaire_ha": ("Ferroviaire", "#998ec3"),
    "inconnu_ha": ("Inconnu", "#c8c8c8"),
}
SOFT = "#9fb3c1"


def summary(found: Trajectory) -> Note:
    """The trajectory in one sentence."""
    whole, periods = found.whole, found.periods
    facts = {
        "start": str(periods.target_start),
        "end": str(periods.target_end),
        "count": len(found.territories),
        "reference": float(whole["conso_ref_ha"]),
        "ceiling": float(whole["plafond_ha"]),
    }
    if not found.observed:
        return Note(
            translatable(
                "{start}–{end}, {count} territories: {reference} ha consumed in the reference, {ceiling} ha may be."
            ),
            facts,
        )
    facts |= {"counted": float(whole["plafond_ha"] - whole["reste_ha"]), "projection": float(whole["projection_ha"])}
    return Note(
        translatable(
            "{start}–{end}, {count} territories: {counted} ha consumed of {ceiling} ha; {projection} ha at the end at the present pace."
        ),
        facts,
        False,
    )


def _year(value: float) -> str:
    return "—" if pd.isna(value) else str(int(value))


def _bars(found: Trajectory):
    """Observed flows by year, and the mean that each period has or may have."""
    annual, periods = found.annual, found.periods
    reference = annual["annee"] <= periods.reference_end
    figure = go.Figure()
    for rows, name, colour in (
        (reference, "Référence", SOFT),
        (~reference, "Depuis le début de l'objectif", page.GAIN),
    ):
        figure.add_bar(
            x=annual["annee"][rows],
            y=annual["conso_ha"][rows],
            name=name,
            marker_color=colour,
            hovertemplate="%{x} : %{y:,.2f} ha<extra>" + name + "</extra>",
        )
    lengths = periods.lengths
    for start, end, value, name in (
        (
            periods.reference_start,
            periods.reference_end,
            annual["conso_ha"][reference].sum() / lengths[0],
            "moyenne de la référence",
        ),
        (periods.target_start, periods.target_end, found.whole["plafond_ha"] / lengths[1], "moyenne permise"),
    ):
        figure.add_scatter(
            x=[start - 0.45, end + 0.45],
            y=[value, value],
            mode="lines",
            name=name.capitalize(),
            line={"color": page.INK if start == periods.reference_start else page.LOSS, "dash": "dot", "width": 2},
            hovertemplate=name + " : %{y:,.2f} ha par an<extra></extra>",
        )
    figure.update_layout(height=380, bargap=0.15)
    figure.update_xaxes(dtick=1, tickangle=-90, range=[periods.reference_start - 0.6, periods.target_end + 0.6])
    figure.update_yaxes(title="ha par an", rangemode="tozero")
    return figure


def _curve(found: Trajectory):
    """What is counted, cumulated, against the linear target, with the projection."""
    periods, whole = found.periods, found.whole
    start, end, length = periods.target_start, periods.target_end, periods.lengths[1]
    ceiling = float(whole["plafond_ha"])
    figure = go.Figure()
    figure.add_scatter(
        x=list(range(start - 1, end + 1)),
        y=[ceiling * k / length for k in range(length + 1)],
        mode="lines",
        name="Trajectoire linéaire",
        line={"color": page.LOSS, "width": 2, "dash": "dash"},
        hovertemplate="fin %{x} : %{y:,.2f} ha permis<extra></extra>",
    )
    figure.add_hline(
        y=ceiling,
        line={"color": page.LOSS, "width": 1},
        annotation_text=f"plafond : {page.measure(ceiling, 1)} ha",
        annotation_position="top left",
    )
    if found.observed:
        since = found.annual[found.annual["annee"] >= start]
        cumulated = [0.0, *(since["conso_ha"] - since["deduit_ha"]).cumsum().clip(lower=0)]
        last = start + found.observed - 1
        pace = float(whole["rythme_ha_an"])
        ahead = list(range(last, end + 1))
        figure.add_scatter(
            x=ahead,
            y=[float(pace * (year - start + 1)) for year in ahead],
            mode="lines",
            name="Projection au rythme actuel",
            line={"color": page.GAIN, "width": 2, "dash": "dot"},
            hovertemplate="fin %{x} : %{y:,.2f} ha projetés<extra></extra>",
        )
        figure.add_scatter(
            x=list(range(start - 1, last + 1)),
            y=cumulated,
            mode="lines+markers",
            name="Consommation comptée",
            line={"color": page.GAIN, "width": 3},
            marker={"size": 8},
            hovertemplate="fin %{x} : %{y:,.2f} ha<extra></extra>",
        )
        year = whole["annee_epuisement"]
        if year == year:
            figure.add_vrect(
                x0=int(year) - 1,
                x1=int(year),
                fillcolor=page.GAIN,
                opacity=0.15,
                line_width=0,
                annotation_text=f"épuisement : {int(year)}",
                annotation_position="bottom left",
            )
    figure.update_layout(height=420)
    figure.update_xaxes(dtick=1, tickangle=-90, title="fin de l'année", range=[start - 1.2, end + 0.3])
    figure.update_yaxes(title="hectares cumulés", rangemode="tozero")
    return figure


def _uses(uses: pd.DataFrame):
    """Consumption by use of the territories that consumed most."""
    table = uses[uses["total_ha"].notna()].sort_values("total_ha").tail(CHART_ROWS)
    figure = go.Figure()
    for column, (name, colour) in USES.items():
        if column in table:
            figure.add_bar(
                y=table["nom"],
                x=table[column],
                orientation="h",
                name=name,
                marker_color=colour,
                hovertemplate="%{y} : %{x:,.2f} ha<extra>" + name + "</extra>",
            )
    figure.update_layout(barmode="relative", height=140 + 24 * len(table), yaxis={"automargin": True})
    figure.update_xaxes(title="hectares")
    return figure


def _cell(row: pd.Series, column: str) -> str:
    if column == "statut":
        return STATUS.get(row[column], "—")
    if column == "annee_epuisement":
        return _year(row[column])
    return page.measure(row[column], 1 if column.endswith("pct") else 2)


def _table(frame: pd.DataFrame, columns: list[str], name: str) -> list[list[str]]:
    return [
        [str(row[name]), *(_cell(row, column) if column in frame else "" for column in columns)]
        for _, row in frame.iterrows()
    ]


def _listed(frame: pd.DataFrame | None) -> list[list[str]]:
    """Rows of the tables of deductions and envelopes."""
    if frame is None:
        return []
    rows = []
    for _, row in frame.iterrows():
        ground = row["motif"] or "motif non renseigné"
        dated = [str(row["annee"])] if "annee" in frame else []
        outcome = [OUTCOME[row["suite"]]] if "suite" in frame else []
        rows.append([str(row["id"]), *dated, page.measure(row["surf_ha"]), str(ground), *outcome])
    return rows


def render(found: Trajectory, parameters: list[tuple[str, str]], notes: list[Note]) -> str:
    """The page.

    Parameters
    ----------
    found : Trajectory
    parameters : list of (str, str)
        Every parameter used, with its value.
    notes : list of Note
    """
    whole, periods, territories = found.whole, found.periods, found.territories
    columns = [
        name for name in COLUMNS if name in territories and (name != "deduit_ha" or found.deductions is not None)
    ]
    columns = [name for name in columns if name != "garantie_ha" or (territories["garantie_ha"] > 0).any()]
    counts = territories["statut"].value_counts()
    counted = whole["plafond_ha"] - whole["reste_ha"]
    figures = {
        name: page.measure(whole[name], 1)
        for name in (
            "conso_ref_ha",
            "enveloppe_ha",
            "plafond_ha",
            "conso_depuis_ha",
            "deduit_ha",
            "reste_ha",
            "rythme_ha_an",
            "projection_ha",
            "part_consommee_pct",
            "projection_pct",
        )
    }
    cards = [
        (
            f"Référence {periods.reference_start}–{periods.reference_end}",
            figures["conso_ref_ha"],
            "ha",
            COLUMNS["conso_ref_ha"][1],
        ),
        (f"Plafond {periods.target_start}–{periods.target_end}", figures["plafond_ha"], "ha", COLUMNS["plafond_ha"][1]),
        (
            f"Compté depuis {periods.target_start}",
            page.measure(counted, 1),
            "ha",
            "consommation observée, déductions faites",
        ),
        ("Reste", figures["reste_ha"], "ha", COLUMNS["reste_ha"][1]),
        (
            f"Projection {periods.target_end}",
            figures["projection_ha"],
            "ha",
            f"à {figures['rythme_ha_an']} ha par an jusqu'à la fin de la période",
        ),
    ]
    return page.render(
        "zan_trajectory",
        notes=notes,
        title="Trajectoire de consommation d'ENAF",
        periods=periods,
        observed=found.observed,
        last=periods.target_start + found.observed - 1,
        count=len(territories),
        single=str(territories["nom"].iloc[0]) if len(territories) == 1 else "",
        figures=figures,
        counted=page.measure(counted, 1),
        deducted=bool(whole["deduit_ha"] > 0),
        over=bool(whole["reste_ha"] < 0),
        year=_year(whole["annee_epuisement"]),
        known=bool(territories["plafond_ha"].notna().all() and territories["conso_depuis_ha"].notna().all()),
        statuses=[(words, int(counts.get(key, 0))) for key, words in IN_WORDS.items()],
        cards=cards,
        bars=page.chart(_bars(found)),
        curve=page.chart(_curve(found)),
        uses=page.chart(_uses(found.uses)) if found.uses is not None else "",
        uses_period=found.uses["periode"].iloc[0].replace("-", "–") if found.uses is not None else "",
        drawn=min(CHART_ROWS, len(territories)),
        headings=[COLUMNS[name][0] for name in columns],
        rows=_table(territories, columns, "nom"),
        total=["Ensemble", *(_cell(whole, name) if name in whole else "" for name in columns)],
        parents=[] if found.parents is None else _table(found.parents, columns, "id"),
        envelopes=_listed(found.envelopes),
        deductions=_listed(found.deductions),
        definitions=[(COLUMNS[name][0], name, COLUMNS[name][1]) for name in columns],
        parameters=parameters,
    )
