"""Identifier and capacity of patches: from their fields, else from their order and their area."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ..messages import Fault, Note, translatable

HA = 10_000


def identified_patches(patches: pd.DataFrame) -> tuple[pd.DataFrame, list[Note]]:
    """Patches with their ``id``: their own, else the numbers 1 to n as texts, in the order of the rows.

    Raises
    ------
    Fault
        Numbers are needed, and a patch has no polygon: links number those that have one.

    Examples
    --------
    >>> patches = pd.DataFrame({"geometry": [shapely.box(0, 0, 1, 1), shapely.box(2, 0, 3, 1)]})
    >>> identified_patches(patches)[0]["id"].tolist()
    ['1', '2']
    """
    if "id" in patches:
        return patches, []
    bare = int((~(_areas_ha(patches) > 0)).sum())
    if bare:
        raise Fault(
            "{count} patches have no polygon, and the links number those that have one: choose the field of the identifier in PATCH_ID.",
            count=bare,
        )
    message = translatable("No identifier of patches was chosen: they are numbered in the order of their rows.")
    return patches.assign(id=[str(number) for number in range(1, len(patches) + 1)]), [Note(message, {}, False)]


def capacities(patches: pd.DataFrame, column: str = "capacite") -> tuple[np.ndarray, list[Note]]:
    """The capacity of each patch: its column, else its area in hectares.

    Raises
    ------
    Fault
        There is neither the column nor a polygon.

    Examples
    --------
    >>> capacities(pd.DataFrame({"geometry": [shapely.box(0, 0, 200, 100)]}))[0]
    array([2.])
    """
    if column in patches:
        return patches[column].to_numpy(dtype=np.float64, na_value=np.nan), []
    area = _areas_ha(patches)
    if not area.any():
        raise Fault("The patches have neither polygons nor a field of the capacity: choose it in CAPACITY.")
    message = translatable("No field of the capacity was chosen: the capacity of a patch is its surface, in hectares.")
    return area, [Note(message, {}, False)]


def refuse_wrong_capacities(capacity: np.ndarray, field: str) -> None:
    """Raise a Fault that counts the capacities that are missing or negative, or says that all are 0.

    Examples
    --------
    >>> refuse_wrong_capacities(np.array([1.0, -1.0]), "dens")
    Traceback (most recent call last):
    ...
    aula_qgis.core.messages.Fault: 1 patches have a capacity that is missing or negative in dens, or all are 0: correct it.
    """
    wrong = int(np.count_nonzero(~(capacity >= 0)))
    if wrong or not capacity.any():
        raise Fault(
            "{count} patches have a capacity that is missing or negative in {field}, or all are 0: correct it.",
            count=wrong,
            field=field,
        )


def _areas_ha(patches: pd.DataFrame) -> np.ndarray:
    """Hectares of each patch; 0 without a polygon."""
    if "geometry" not in patches:
        return np.zeros(len(patches))
    return shapely.area(patches["geometry"].to_numpy()) / HA
