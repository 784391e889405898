"""What all reports share: the template, the charts, the numbers."""

from __future__ import annotations

import datetime
import json
import re

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ...core.messages import Note
from ..paths import RESOURCES
from ..text import THIN_SPACE, number, sentence
from .html import Html

INK, GAIN, LOSS, NET, SEAL = "#1f2d3a", "#b35806", "#2b7a78", "#1f2d3a", "#7b5ea7"
"""Ink, artificialised, reversed, net, sealed: told apart by the common kinds of colour-blindness."""


_MARKUP = re.compile(
    r"(?:<|\\u003c)(?!(?:/|\\u002f)?(?:b|br|extra|i|sub|sup)\s*(?:/|\\u002f)?(?:>|\\u003e))", re.IGNORECASE
)
"""What Plotly takes for a tag, but for those of the charts themselves."""


def measure(value: float, digits: int = 2, sign: bool = False) -> str:
    """A number in French; an em dash where it is not known."""
    if value is None or value != value:
        return "—"
    text = number(float(value), digits, "fr")
    return f"+{text}" if sign and value > 0 and round(value, digits) != 0 else text


def records(frame) -> list[dict]:
    """The rows of a frame, None where a value is not known."""
    return [
        {name: None if value is None or value != value else value for name, value in row.items()}
        for row in frame.to_dict("records")
    ]


def chart(figure) -> Html:
    """A Plotly figure as HTML, without the library, which the page holds once."""
    figure.update_layout(
        template="plotly_white",
        separators=f",{THIN_SPACE}",
        font={"family": "Open Sans, Segoe UI, Arial, sans-serif", "color": INK, "size": 13},
        margin={"l": 10, "r": 10, "t": 36, "b": 10},
        legend={"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0},
        modebar={"remove": ["lasso2d", "select2d", "sendDataToCloud"]},
    )
    config = {"responsive": True, "displaylogo": False, "locale": "fr"}
    # A name of the data is neither a link, nor a picture, nor the end of the script it stands in.
    drawn = _MARKUP.sub("‹", figure.to_json()).replace("<", "\\u003c")
    return Html(
        '<div class="plotly-graph-div"></div>'
        "<script>(figure => Plotly.newPlot(document.currentScript.previousElementSibling, "
        f"figure.data, figure.layout, {json.dumps(config)}))({drawn})</script>"
    )


def render(template: str, *, notes: list[Note], charts: bool = True, **content: object) -> str:
    """A whole page from ``resources/reports/<template>.html.j2``; without `charts` it is as light as its own drawings."""
    from plotly.offline import get_plotlyjs

    environment = Environment(
        loader=FileSystemLoader(str(RESOURCES / "reports")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["ha"] = measure
    return environment.get_template(f"{template}.html.j2").render(
        plotly=Html(get_plotlyjs()) if charts else "",
        today=datetime.date.today().strftime("%d/%m/%Y"),
        warnings=[sentence(note) for note in notes if note.warning],
        remarks=[sentence(note) for note in notes if not note.warning],
        **content,
    )
