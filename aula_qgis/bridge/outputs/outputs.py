"""What an algorithm hands over to be written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aula_qgis.core.messages import Note

if TYPE_CHECKING:
    import pandas as pd
    from qgis.core import QgsFields

    from aula_qgis.core.grid import Grid


@dataclass
class Layer:
    """A vector output.

    Attributes
    ----------
    frame : DataFrame or GeoDataFrame
        Its new columns, and its geometry if it has one.
    style : str, optional
        ``family/style`` in the folder of styles.
    inherited : (QgsFields, list of list), optional
        Fields and rows of the input that stand before the new columns.
    period : str, optional
        Years that its amounts belong to, as ``2018–2021``: the description of a table of a GeoPackage says them.
    """

    frame: pd.DataFrame
    style: str | None = None
    inherited: tuple[QgsFields, list[list]] | None = None
    period: str | None = None


@dataclass
class Raster:
    """A raster output.

    Attributes
    ----------
    grid : Grid of float
    style : str, optional
        ``family/style`` in the folder of styles.
    """

    grid: Grid
    style: str | None = None


@dataclass
class Outputs:
    """What an algorithm hands over to be written.

    Attributes
    ----------
    layers : dict of str to Layer
        By the name of the output parameter. Outputs the user did not ask for are passed over.
    rasters : dict of str to Raster
        As the layers.
    reports : dict of str to callable
        By the name of the output parameter: a function that returns the HTML, called only when it is wanted.
    files : dict of str to callable
        By the name of the output parameter: a function that writes the file or folder it is given.
    changed : dict of Path to callable
        Files of the user that the run changes besides: a function that writes the file it is given.
    notes : list of Note
        What the user must know.
    summary : list of Note
        The closing figures.
    """

    layers: dict[str, Layer] = field(default_factory=dict)
    rasters: dict[str, Raster] = field(default_factory=dict)
    reports: dict = field(default_factory=dict)
    files: dict = field(default_factory=dict)
    changed: dict = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    summary: list[Note] = field(default_factory=list)
