"""Rules of our own for code that meets strangers."""

import importlib.util
import shutil

import pytest


@pytest.fixture(scope="module")
def security(root):
    spec = importlib.util.spec_from_file_location("aula_security", root / "scripts" / "security.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_plugin_keeps_to_the_rules(security, root, tmp_path):
    shutil.copytree(root / "aula_qgis", tmp_path / "aula_qgis")
    found = security.pattern_findings(tmp_path)
    assert found == []


@pytest.mark.parametrize(
    "code", ["zipfile.ZipFile(x)", "gdal.OpenEx(x)", "urlopen(x)", "QgsBlockingNetworkRequest()", "layer.readSld(x)"]
)
def test_a_call_elsewhere_is_found(security, tmp_path, code):
    (tmp_path / "aula_qgis" / "bridge").mkdir(parents=True)
    (tmp_path / "aula_qgis" / "bridge" / "x.py").write_text(f"a = 1\n{code}\n", encoding="utf-8")
    (finding,) = security.pattern_findings(tmp_path)
    assert finding.startswith("aula_qgis/bridge/x.py:2: ")
