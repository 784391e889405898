"""GDAL with the options of one task, and its answers, whether it raises exceptions (GDAL 4, some plugins) or gives None."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping


def none_on_failure(call: Callable, *arguments: object, **options: object):
    """GDAL's answer; None where it fails."""
    try:
        return call(*arguments, **options)
    except RuntimeError:
        return None


@contextlib.contextmanager
def gdal_options(values: Mapping[str, str]) -> Iterator[None]:
    """GDAL with these configuration options, in this thread alone."""
    from osgeo import gdal

    before = {name: gdal.GetThreadLocalConfigOption(name) for name in values}
    for name, value in values.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)


@contextlib.contextmanager
def without_exceptions() -> Iterator[None]:
    """GDAL's answers as they are, whatever went wrong before them: with exceptions (DB Manager wants them) some are lost."""
    from osgeo import gdal, ogr, osr

    stopped = []
    for _ in range(3):  # GDAL 3.6 takes them back in the reverse order of their coming alone
        for module in (gdal, ogr, osr):
            if module not in stopped and module.GetUseExceptions():
                with contextlib.suppress(RuntimeError):
                    module.DontUseExceptions()
                    stopped.append(module)
    try:
        yield
    finally:
        for module in reversed(stopped):
            module.UseExceptions()
