"""Metres ↔ cost: a straight line through the logarithms of the links."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Conversion:
    """ln(cost) = intercept + slope · ln(metres).

    Attributes
    ----------
    slope, intercept, r2 : float
    links : int
        How many links it is fitted on.
    """

    slope: float
    intercept: float
    r2: float
    links: int

    def cost(self, metres: float) -> float:
        """The cost of a distance.

        Examples
        --------
        >>> round(Conversion(2.0, 0.0, 1.0, 3).cost(3.0), 9)
        9.0
        """
        return float(np.exp(self.intercept + self.slope * np.log(metres)))


def conversion(cost: np.ndarray, metres: np.ndarray) -> Conversion | None:
    """Ordinary least squares of ln(cost) on ln(metres), as Graphab fits it; None with fewer than two lengths.

    Parameters
    ----------
    cost, metres : ndarray of float64, shape (n,)
        Links whose cost or length is 0 have no logarithm and do not count.

    Examples
    --------
    >>> found = conversion(np.array([1.0, 4.0, 9.0]), np.array([1.0, 2.0, 3.0]))
    >>> round(found.slope, 9), round(abs(found.intercept), 9), round(found.r2, 9)
    (2.0, 0.0, 1.0)
    """
    fit = (cost > 0) & (metres > 0)
    y, x = np.log(cost[fit]), np.log(metres[fit])
    if not len(x) or np.ptp(x) == 0:
        return None
    dx, dy = x - x.mean(), y - y.mean()
    slope = (dx * dy).sum() / (dx * dx).sum()
    spread = (dy * dy).sum()
    r2 = 1.0 if spread == 0 else slope * (dx * dy).sum() / spread
    return Conversion(float(slope), float(y.mean() - slope * x.mean()), float(r2), int(fit.sum()))
