"""Inside QGIS: the zip goes through the plugin manager, as a user's would."""

import os
import sys

sys.path.insert(0, os.environ["AULA_SCENARIOS"])

import pyplugin_installer
import qgis.utils
from played import ORDERS, picture, play, seen
from qgis.core import QgsApplication, QgsSettings


def install():
    seen["before"] = "aula" in qgis.utils.plugins
    pyplugin_installer.instance().installFromZipFile(ORDERS["zip"])
    seen["enabled"] = QgsSettings().value("/PythonPlugins/aula", False, bool)
    seen["active"] = "aula" in qgis.utils.active_plugins
    seen["folder"] = sys.modules["aula"].__file__
    provider = QgsApplication.processingRegistry().providerById("aula")
    seen["algorithms"] = [] if provider is None else [algorithm.id() for algorithm in provider.algorithms()]
    picture("installation")


play(install)
