"""The plugin in a QGIS without window, as in `tests/qgis`, and the places that a run writes to."""

import pytest

from tests.qgis.conftest import (  # noqa: F401
    communes,
    feedback,
    land,
    layer,
    mounted,
    parameters,
    plugin,
    run,
    save,
    square,
)
from tests.torture.cases import make_cases


@pytest.fixture(scope="session")
def cases(tmp_path_factory, land, communes, parameters, save):  # noqa: F811
    """Every kind of place, by name."""
    return make_cases(tmp_path_factory.mktemp("entrées"), land, communes, parameters, save)
