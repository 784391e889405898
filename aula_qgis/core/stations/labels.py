"""Labels of points in a diagram that do not lie on one another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

GAP = 3.0
"""Distance between a point's edge and its label."""

PLACES = ((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1))
"""Where a label may stand beside its point, best first."""


@dataclass(frozen=True)
class Box:
    """A rectangle: left, top, right, bottom, the y axis downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Do the two share a surface?

        Examples
        --------
        >>> Box(0, 0, 2, 2).meets(Box(1, 1, 3, 3)), Box(0, 0, 2, 2).meets(Box(2, 0, 3, 2))
        (True, False)
        """
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def within(self, other: Box) -> bool:
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )


def place_labels(
    x: np.ndarray, y: np.ndarray, widths: np.ndarray, height: float, frame: Box, radius: float = 4.0
) -> list[Box | None]:
    """A box for the label of each point, where there is room.

    Parameters
    ----------
    x, y : ndarray of float64, shape (n,)
        Points, most important first: they choose first.
    widths : ndarray of float64, shape (n,)
        Of the labels.
    height : float
        Of a label.
    frame : Box
        No label reaches beyond it.
    radius : float
        Of the points; no label covers one.

    Returns
    -------
    list of Box or None
        None where all eight places beside a point are taken.

    Examples
    --------
    >>> boxes = place_labels(np.array([50.0, 52]), np.array([50.0, 50]), np.array([20.0, 20]), 10, Box(0, 0, 100, 100))
    >>> bool(boxes[0].left > 50), boxes[1] is not None and not boxes[0].meets(boxes[1])
    (True, True)
    """
    points = [Box(px - radius, py - radius, px + radius, py + radius) for px, py in zip(x, y)]
    placed: list[Box | None] = []
    for px, py, width in zip(x, y, widths):
        options = (_beside(px, py, width, height, side, radius + GAP) for side in PLACES)
        taken = [box for box in placed if box is not None]
        placed.append(
            next(
                (
                    box
                    for box in options
                    if box.within(frame) and not any(box.meets(other) for other in (*points, *taken))
                ),
                None,
            )
        )
    return placed


def _beside(x: float, y: float, width: float, height: float, side: tuple[int, int], away: float) -> Box:
    """The box of a label on one side of a point."""
    right, down = side
    left = x + away if right > 0 else x - away - width if right < 0 else x - width / 2
    top = y + away if down > 0 else y - away - height if down < 0 else y - height / 2
    return Box(left, top, left + width, top + height)
