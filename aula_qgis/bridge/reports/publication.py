"""The report of a published project: what stands in it."""

from __future__ import annotations

from ...core.messages import Note
from ..compat import not_none
from ..publication.project import Published
from ..publication.results import FAMILIES
from ..text import translatable
from . import page


def _pages(published: Published) -> int:
    return len(not_none(published.project.layoutManager()).printLayouts())


def _crs(published: Published) -> str:
    crs = published.project.crs()
    return f"{crs.authid()} ({crs.description()})"


def summary(published: Published) -> Note:
    """The project in one sentence."""
    facts = {"count": len(published.layers), "pages": _pages(published), "crs": _crs(published)}
    return Note(translatable("{count} layers published in {crs}, {pages} pages for the atlas."), facts, warning=False)


def project(published: Published, title: str, parameters: list[tuple[str, str]]) -> str:
    """The page: every layer with its family, its rows and its style."""
    rows = [
        (
            FAMILIES[result.family],
            layer.name(),
            result.table,
            page.measure(layer.featureCount(), 0),
            result.style or "—",
            result.description,
        )
        for result, layer in published.layers
    ]
    return page.render(
        "publication",
        charts=False,
        notes=published.notes,
        title=title,
        rows=rows,
        layers=len(rows),
        crs=_crs(published),
        pages=[layout.name() for layout in not_none(published.project.layoutManager()).printLayouts()],
        parameters=parameters,
    )
