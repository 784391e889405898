"""How one travels on the streets, and how fast where nothing else is said."""

from __future__ import annotations

from enum import Enum


class Mode(Enum):
    """How one travels on the streets."""

    WALK = "walk"
    BIKE = "bike"
    CAR = "car"


FLAT_SPEED_KMH = {Mode.WALK: 4.0, Mode.BIKE: 15.0}
"""Speeds that hold where nothing else is said (walk: IGN and Cerema). Cars have none: their speed is the segment's."""
