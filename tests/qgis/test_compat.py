"""Names of QGIS that changed: what stands for them in an older release is the same thing."""

from pathlib import Path
from types import ModuleType

import qgis.core
from qgis.core import Qgis

from aula_qgis.bridge import compat

NEWER = (
    "ProcessingSourceType",
    "CrsWktVariant",
    "ProcessingParameterFlag",
    "ProcessingAlgorithmFlag",
    "ProcessingFeatureSourceFlag",
    "FieldOrigin",
    "ScaleBarSegmentSizeMode",
    "DataItemProviderCapability",
)
"""Enumerations that came to `Qgis` after 3.34."""


class Older:
    """`Qgis` as in 3.34: without the enumerations that came later."""

    versionInt = staticmethod(lambda: 33400)

    def __getattr__(self, name):
        if name in NEWER:
            raise AttributeError(name)
        return getattr(Qgis, name)


def test_an_older_release_has_the_same_values_under_its_own_names(monkeypatch):
    monkeypatch.setattr(qgis.core, "Qgis", Older())
    older = ModuleType("older")
    exec(Path(compat.__file__).read_text(encoding="utf-8"), vars(older))
    for name in ("WKT2", "ADVANCED", "NO_THREADING", "UNCHECKED_GEOMETRY", "PROVIDER_FIELD", "FIT_WIDTH"):
        assert getattr(older, name) == getattr(compat, name), name
    assert set(vars(older.SourceType).values()) == set(compat.SourceType)
    assert all(getattr(compat.SourceType, name) == value for name, value in vars(older.SourceType).items())
    assert older.browser_capabilities() == int(compat.browser_capabilities())
