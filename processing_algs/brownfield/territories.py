"""Territories by which the algorithms of brownfields sum their sites."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from aula_qgis.bridge.outputs.outputs import Layer
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note, Progress

from ..common import field, polygons, read_territories

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np

    from ..algorithm import AulaAlgorithm
    from ..inputs import Inputs
    from .sites import Sites

    Sum = Callable[[gpd.GeoDataFrame, np.ndarray], tuple[gpd.GeoDataFrame, list[Note]]]

NO_TERRITORIES = Note(translatable("No territories were chosen: the table by territory is not made."), warning=False)


def add_territories(algorithm: AulaAlgorithm) -> None:
    """The optional territories of TERRITORIES_OUT."""
    algorithm.add(polygons("TERRITORIES", tr("Territories"), optional=True))
    algorithm.add(field("TERRITORY_ID", tr("Identifier of the territory"), "TERRITORIES"))
    algorithm.add(field("TERRITORY_NAME", tr("Name of the territory"), "TERRITORIES"))


def by_territory(inputs: Inputs, sites: Sites, summed: Sum, style: str, progress: Progress) -> dict[str, Layer]:
    """The layer TERRITORIES_OUT; none without territories.

    `summed` makes it from the territories and the row of each site's territory (−1: none).
    """
    if not inputs.has("TERRITORIES"):
        if inputs.has("TERRITORIES_OUT"):
            inputs.note(NO_TERRITORIES)
        return {}
    import numpy as np

    from aula_qgis.core.brownfield.by_territory import territory_of_sites, unique_territories

    territories, notes = unique_territories(read_territories(inputs))
    places = np.full(len(sites.names), None, dtype=object) if sites.geometry is None else sites.geometry
    rows, placed = territory_of_sites(sites.communes, places, territories, sites.titles, progress)
    table, counted = summed(territories, rows)
    inputs.note(*notes, *placed, *counted)
    return {"TERRITORIES_OUT": Layer(table, style)}
