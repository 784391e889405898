"""What slopes do to walking (Tobler)."""

from __future__ import annotations

import numpy as np
import shapely

NO_HEIGHT = -900.0
"""BD TOPO writes −1000 where a height is not known."""

STEEPEST = 1.0
"""Slopes count up to 100 %: beyond, two vertices a few centimetres apart would stop any walker."""


def slope_factors(geometry: np.ndarray) -> tuple[np.ndarray, np.ndarray, int]:
    """How many times longer a line takes on foot than on the flat, as drawn and against.

    Parameters
    ----------
    geometry : ndarray of object, shape (m,)
        LineStrings with Z in metres.

    Returns
    -------
    up, down : ndarray of float64, shape (m,)
        Factors of the time, as drawn and against.
    flat : int
        Lines taken as flat because a height is missing.

    Notes
    -----
    Tobler (1993): v = 6·e^(−3.5·|s + 0.05|) km/h, s the slope (rise over horizontal run). Divided by its value on the
    flat, 6·e^(−0.175) = 5.04 km/h, it scales any flat speed: factor = e^(3.5·(|s + 0.05| − 0.05)), taken between vertices
    and weighed by their horizontal distance.

    Examples
    --------
    >>> up, down, flat = slope_factors(shapely.from_wkt(["LINESTRING Z (0 0 0, 100 0 10)", "LINESTRING(0 0, 1 0)"]))
    >>> up.round(3), down.round(3), flat
    (array([1.419, 1.   ]), array([1., 1.]), 1)
    """
    xyz, line = shapely.get_coordinates(geometry, include_z=True, return_index=True)
    inside = line[1:] == line[:-1]
    step = np.diff(xyz, axis=0)[inside]
    of = line[1:][inside]
    run = np.hypot(step[:, 0], step[:, 1])
    missing = ~np.isfinite(xyz[:, 2]) | (xyz[:, 2] < NO_HEIGHT)
    flat = np.bincount(line[missing], minlength=len(geometry)) > 0
    with np.errstate(divide="ignore", invalid="ignore"):
        slope = np.clip(np.nan_to_num(step[:, 2] / run), -STEEPEST, STEEPEST)
    total = np.bincount(of, run, len(geometry))

    def factor(s: np.ndarray) -> np.ndarray:
        weighed = np.bincount(of, run * np.exp(3.5 * (np.abs(s + 0.05) - 0.05)), len(geometry))
        return np.where(flat | (total == 0), 1.0, weighed / np.where(total == 0, 1.0, total))

    return factor(slope), factor(-slope), int(flat.sum())
