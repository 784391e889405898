"""Parts of many lines at once."""

from __future__ import annotations

import numpy as np
import shapely


def substrings(lines: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Parts of lines between two shares of their length.

    Parameters
    ----------
    lines : ndarray of object, shape (n,)
        LineStrings.
    start, end : ndarray of float64, shape (n,)
        0 ≤ start < end ≤ 1.

    Returns
    -------
    ndarray of object, shape (n,)
        Whole lines stay the very same objects.

    Examples
    --------
    >>> line = shapely.LineString([(0, 0), (10, 0), (10, 10)])
    >>> [part.wkt for part in substrings(np.array([line, line]), np.array([0.25, 0.0]), np.array([1.0, 0.5]))]
    ['LINESTRING (5 0, 10 0, 10 10)', 'LINESTRING (0 0, 10 0)']
    """
    result = np.array(lines, dtype=object)
    cut = np.flatnonzero((start > 0) | (end < 1))
    if not len(cut):
        return result
    xy, line = shapely.get_coordinates(result[cut], return_index=True)
    step = np.r_[0.0, np.hypot(*np.diff(xy, axis=0).T)]
    first = np.r_[True, line[1:] != line[:-1]]
    along = np.cumsum(np.where(first, 0.0, step))
    along -= along[first][line]
    share = along / along[np.r_[first[1:], True]][line]
    ends = [
        shapely.get_coordinates(shapely.line_interpolate_point(result[cut], at[cut], normalized=True))
        for at in (start, end)
    ]
    inner = (share > start[cut][line]) & (share < end[cut][line])
    number = np.arange(len(cut))
    of = np.r_[number, line[inner], number]
    order = np.lexsort((np.r_[start[cut], share[inner], end[cut]], of))
    result[cut] = shapely.linestrings(np.r_[ends[0], xy[inner], ends[1]][order], indices=of[order])
    return result
