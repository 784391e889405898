"""The report of a ranking: scores, intervals of ranks, and what the first place hangs on."""

from __future__ import annotations

import plotly.graph_objects as go

from ...core.brownfield.ranking import Method, Normalisation, Ranking
from ...core.messages import Note
from ..text import translatable
from . import page

SCORE, INTERVAL, RANK = "#2b7a78", "#a6bddb", "#b35806"
CHART_ROWS = 30
"""Sites drawn; the table lists them all."""

DEFINITIONS = {
    Method.WSM: "somme des valeurs normalisées, chacune multipliée par le poids de son critère ; de 0 à 1, le plus haut est le meilleur.",
    Method.TOPSIS: "distance au pire des cas rapportée à la somme des distances au pire et au meilleur ; de 0 à 1, le plus haut est le meilleur.",
    Method.VIKOR: "compromis Q, moitié regret total, moitié plus grand regret sur un critère ; de 0 à 1, le plus bas est le meilleur.",
    Method.PROMETHEE: "flux net : part des sites que celui-ci dépasse moins part de ceux qui le dépassent, pondérée ; de −1 à 1, le plus haut est le meilleur.",
}
NORMALISATIONS = {
    Normalisation.MINMAX: "minmax : (x − min) / (max − min)",
    Normalisation.VECTOR: "vector : x / √Σx²",
    Normalisation.SUM: "sum : x / Σx",
}


def _spaced(text: str) -> str:
    """French spaces before double signs."""
    for sign in (":", ";"):
        text = text.replace(f" {sign}", f"\u00a0{sign}")
    return text


def _ordered(result: Ranking, names: list[str]):
    """Ranked sites, the first one first, with their names."""
    table = result.sites.assign(nom=names)
    return table[table["rang"].notna()].sort_values(["rang"], kind="stable")


def hinge_sentence(result: Ranking, names: list[str]) -> str:
    """On which criterion the first place hangs, in French."""
    if result.stability is None:
        return ""
    first = names[result.stability.first]
    hinge = result.stability.hinge
    if hinge is None:
        return f"La première place de {first} ne tient à aucun critère seul : elle résiste à toute baisse d'un poids jusqu'à 0 et à toute hausse jusqu'au double.".replace(
            " :", "\u00a0:"
        )
    down = not hinge["hausse_pct"] < hinge["baisse_pct"] and hinge["baisse_pct"] == hinge["baisse_pct"]
    change = page.measure(hinge["baisse_pct" if down else "hausse_pct"], 0)
    return (
        f"La première place de {first} tient au critère {hinge['critere']}\u00a0: si son poids {'baisse' if down else 'monte'} de {change}\u202f%, "
        f"{names[int(hinge['remplacant'])]} passe devant."
    )


def summary(result: Ranking, names: list[str]) -> Note:
    """The ranking in one sentence."""
    ranked = _ordered(result, names)
    facts = {"count": len(ranked), "total": len(names), "first": ranked["nom"].iloc[0]}
    if result.stability is None or result.stability.hinge is None:
        return Note(translatable("{count} of {total} sites ranked; first: {first}."), facts, False)
    hinge = result.stability.hinge
    facts |= {
        "criterion": hinge["critere"],
        "change": int(min(value for value in (hinge["baisse_pct"], hinge["hausse_pct"]) if value == value)),
    }
    return Note(
        translatable(
            "{count} of {total} sites ranked; first: {first}. The first place hangs on {criterion}: a change of its weight by {change} % topples it."
        ),
        facts,
        False,
    )


def _scores(table):
    table = table.head(CHART_ROWS).iloc[::-1]
    figure = go.Figure(
        go.Bar(
            y=table["nom"],
            x=table["score"],
            orientation="h",
            marker_color=SCORE,
            name="Score",
            hovertemplate="%{y} : %{x:,.3f}<extra></extra>",
        )
    )
    figure.update_layout(height=120 + 26 * len(table), yaxis={"type": "category", "automargin": True}, showlegend=False)
    figure.update_xaxes(title="score")
    return figure


def _intervals(table):
    table = table.head(CHART_ROWS).iloc[::-1]
    best, worst = table["rang_min"].astype(float), table["rang_max"].astype(float)
    figure = go.Figure()
    figure.add_bar(
        y=table["nom"],
        x=worst - best + 0.24,
        base=best - 0.12,
        orientation="h",
        marker_color=INTERVAL,
        name="Rangs possibles",
        customdata=list(zip(best, worst)),
        hovertemplate="%{y} : de %{customdata[0]:.0f} à %{customdata[1]:.0f}<extra>Rangs possibles</extra>",
    )
    figure.add_scatter(
        y=table["nom"],
        x=table["rang"].astype(float),
        mode="markers",
        name="Rang",
        marker={"color": RANK, "size": 11, "symbol": "diamond"},
        hovertemplate="%{y} : rang %{x:.0f}<extra></extra>",
    )
    figure.update_layout(
        height=150 + 26 * len(table), yaxis={"type": "category", "automargin": True}, modebar={"orientation": "v"}
    )
    figure.update_xaxes(title="rang", rangemode="tozero", automargin=True)
    return figure


def ranking(
    result: Ranking,
    names: list[str],
    method: Method,
    normalisation: Normalisation,
    consistency: float | None,
    parameters: list[tuple[str, str]],
    notes: list[Note],
) -> str:
    """The page of a ranking; `consistency` is that of AHP, None where the weights were given."""
    table = _ordered(result, names)
    drawn = table["rang_min"].notna().any()
    stability = []
    if result.stability is not None:
        stability = [
            [
                each.critere,
                page.measure(each.baisse_pct, 0),
                page.measure(each.hausse_pct, 0),
                "" if each.remplacant is None or each.remplacant != each.remplacant else names[int(each.remplacant)],
            ]
            for each in result.stability.table.astype({"remplacant": float}).itertuples()
        ]
    return page.render(
        "brownfield_ranking",
        notes=notes,
        title="Priorités entre les friches",
        count=len(table),
        total=len(names),
        first=table["nom"].iloc[0],
        hinge=hinge_sentence(result, names),
        shown=min(CHART_ROWS, len(table)),
        scores=page.chart(_scores(table)),
        intervals=page.chart(_intervals(table)) if drawn else "",
        drawn=drawn,
        rows=[
            [
                int(each.rang),
                each.nom,
                page.measure(each.score, 3),
                f"{each.rang_min} à {each.rang_max}" if drawn else "",
            ]
            for each in table.itertuples()
        ],
        unranked=[name for name, rank in zip(names, result.sites["rang"].isna()) if rank],
        criteria=[
            [each.critere, {"max": "le plus haut", "min": "le plus bas"}[each.sens], page.measure(100 * each.poids, 1)]
            for each in result.criteria.itertuples()
        ],
        stability=stability,
        consistency=None if consistency is None else page.measure(consistency, 4),
        method=method.value,
        definition=_spaced(DEFINITIONS[method]),
        normalisation=_spaced(NORMALISATIONS[normalisation]) if method in (Method.WSM, Method.TOPSIS) else "",
        parameters=parameters,
    )
