"""Sites as the algorithms of brownfields read them: names, geometry or none, all their attributes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aula_qgis.bridge.text import translatable
from aula_qgis.core.messages import Note

from ..common import chosen_field

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ..inputs import Inputs

IDS = ("site_id", "id", "identifiant", "id_site")
NAMES = ("site_nom", "nom", "nom_site", "libelle", "name")
AREAS = ("surfacesite", "unite_fonciere_surface", "site_surface")


@dataclass
class Sites:
    """Sites of a layer or table.

    Attributes
    ----------
    frame : DataFrame or GeoDataFrame
        The columns asked for.
    attributes : list of list
        All of their attributes.
    names : ndarray of object
        Identifier of each; its row number, from 1 on, where no field holds one.
    titles : list of str
        What a reader calls each.
    communes : list of str
        Commune of each by its code or its identifier; empty where neither tells it.
    status : Series or None
        None where no field holds it.
    to_convert : ndarray of bool
        Which are still to be converted, by their status.
    """

    frame: pd.DataFrame
    attributes: list[list]
    names: np.ndarray
    titles: list[str]
    communes: list[str]
    status: pd.Series | None
    to_convert: np.ndarray

    def take(self, rows: np.ndarray) -> Sites:
        """Some of the sites, by a mask."""
        return Sites(
            self.frame[rows].reset_index(drop=True),
            [values for values, stays in zip(self.attributes, rows) if stays],
            self.names[rows],
            [title for title, stays in zip(self.titles, rows) if stays],
            [code for code, stays in zip(self.communes, rows) if stays],
            None if self.status is None else self.status[rows].reset_index(drop=True),
            self.to_convert[rows],
        )

    @property
    def geometry(self) -> np.ndarray | None:
        return self.frame["geometry"].to_numpy() if "geometry" in self.frame else None

    @property
    def kind(self) -> str:
        """polygons, points, or empty for a table."""
        import shapely

        if self.geometry is None:
            return ""
        return "polygons" if (shapely.get_dimensions(self.geometry) == 2).any() else "points"

    def style(self, name: str) -> str | None:
        """The style for their kind of geometry: that of points has its own."""
        return {"polygons": name, "points": f"{name}_points", "": None}[self.kind]

    def spatial(self, columns: pd.DataFrame) -> pd.DataFrame:
        """Computed columns with the geometry of the sites, where they have one."""
        return columns if self.geometry is None else self.frame[["geometry"]].join(columns)


def read_sites(inputs: Inputs, columns: dict[str, str], shape: str = "any", keep: Iterable[str] = ()) -> Sites:
    """The sites of SITES with some columns; SITE_ID is recognised where it is not chosen.

    `keep`: statuses of sites that are to be converted although their status says that this is done.
    """
    import numpy as np

    from aula_qgis.core.brownfield.communes import CODES, codes_of_sites
    from aula_qgis.core.brownfield.status import STATUS_FIELDS, to_convert
    from aula_qgis.core.tables import find_column

    fields = inputs.fields("SITES")
    identity = chosen_field(inputs, "SITE_ID", find_column(fields, IDS))
    title = find_column(fields, NAMES)
    extra = {
        "__id": identity,
        "__title": title,
        "__commune": find_column(fields, CODES),
        "__status": find_column(fields, STATUS_FIELDS),
    }
    wanted = {**columns, **{column: name for column, name in extra.items() if name}}
    table = inputs.table("SITES", wanted, shape=shape, keep_attributes=True, text=tuple(extra))
    frame = table.frame
    numbers = [str(row + 1) for row in range(len(frame))]
    ids = [given or number for given, number in zip(frame["__id"], numbers)] if identity else numbers
    titles = [f"{name} ({site})" if name else site for name, site in zip(frame["__title"], ids)] if title else ids
    twice = len(ids) - len(set(ids))
    if twice:
        inputs.note(
            Note(
                translatable("SITE_ID: {count} sites have the identifier of another one; each keeps its own row."),
                {"count": twice},
            )
        )
    if "geometry" in frame:
        nowhere = int((frame["geometry"].isna() | frame["geometry"].is_empty).sum())
        if nowhere:
            inputs.note(
                Note(
                    translatable(
                        "{count} sites have no geometry: they are computed all the same, and do not show on the map."
                    ),
                    {"count": nowhere},
                )
            )
    return Sites(
        frame.drop(columns=[name for name in extra if name in frame]),
        table.attributes,
        np.array(ids, dtype=object),
        titles,
        codes_of_sites(frame.get("__commune"), ids),
        frame.get("__status"),
        to_convert(frame["__status"], keep) if "__status" in frame else np.ones(len(frame), dtype=bool),
    )
