"""GDAL's answers, whether it raises exceptions (GDAL 4, some plugins) or gives None."""

from __future__ import annotations

from collections.abc import Callable


def none_on_failure(call: Callable, *arguments: object, **options: object):
    """GDAL's answer; None where it fails."""
    try:
        return call(*arguments, **options)
    except RuntimeError:
        return None
