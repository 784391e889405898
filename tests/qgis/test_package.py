"""The zip that users install: what it holds, and that QGIS's plugin manager takes it into an empty profile."""

import os
import subprocess
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
INSTALL = """
import sys
from pathlib import Path
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
from pyplugin_installer.unzip import unzip
plugins = Path(QgsApplication.qgisSettingsDirPath()) / "python" / "plugins"
plugins.mkdir(parents=True)
unzip(sys.argv[1], str(plugins))
print(plugins)
"""


@pytest.fixture(scope="module")
def package():
    """The zip of what is committed."""
    version = next(line.split("=")[1] for line in (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines() if line.startswith("version="))
    if not (ROOT / ".git").exists():
        pytest.skip("the package is made from git, and this is no checkout")
    done = subprocess.run([ROOT / "scripts" / "with-qgis", "python3", ROOT / "scripts" / "package.py", version], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return ROOT / "dist" / f"aula-{version}.zip"


def test_it_holds_what_users_need_and_nothing_else(package):
    assert package.stat().st_size < 25 * 1024 * 1024
    names = zipfile.ZipFile(package).namelist()
    assert {name.split("/")[0] for name in names} == {"aula"}
    for needed in ("metadata.txt", "LICENSE", "__init__.py", "resources/i18n/aula_fr.qm", "resources/sample/sample.gpkg", "models/network/tvb_sous_trame.model3", "styles/network/stakes.qml"):
        assert f"aula/{needed}" in names
    assert not [name for name in names if name.startswith(("aula/tests/", "aula/bench/", "aula/scripts/")) or name.endswith((".sh", ".so", ".dll", ".exe", ".pyc"))]


def test_it_installs_into_an_empty_profile_and_runs(package, tmp_path):
    """Unpacked by QGIS's own installer, enabled and run by the binary, away from the checkout."""
    env = {
        **os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profil"), "QGIS_PLUGINPATH": "", "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8",
        "PATH": "/usr/bin:/bin", "PYTHONPATH": os.pathsep.join(["/usr/share/qgis/python", "/usr/share/qgis/python/plugins", *map(str, (ROOT / ".venv" / "lib").glob("python3*/site-packages"))]),
    }  # fmt: skip
    done = subprocess.run(["/usr/bin/python3", "-c", INSTALL, str(package)], capture_output=True, text=True, check=False, env=env, cwd=tmp_path)
    assert done.returncode == 0, done.stderr[-2_000:]
    installed = Path(done.stdout.strip().splitlines()[-1]) / "aula"
    assert (installed / "metadata.txt").is_file()
    for command in (["qgis_process", "plugins", "enable", "aula"], ["qgis_process", "run", "aula:urban_envelope", "--", f"BUILDINGS={installed}/resources/sample/sample.gpkg|layername=batiment", f"OUTPUT={tmp_path}/enveloppe.gpkg"]):
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=env, cwd=tmp_path, timeout=120)
        assert done.returncode == 0, done.stderr[-2_000:]
    assert (tmp_path / "enveloppe.gpkg").is_file()
