"""The zip in an empty profile: installed by QGIS's plugin manager, then enabled and run by the binary from there."""

import json
import subprocess
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def installed(root, played, tmp_path_factory) -> tuple[dict, Path]:
    """What QGIS saw, and the folder of its profiles."""
    version = next(
        line.split("=")[1]
        for line in (root / "metadata.txt").read_text(encoding="utf-8").splitlines()
        if line.startswith("version=")
    )
    if not (root / ".git").exists():
        pytest.skip("the package is made from git, and this is no checkout")
    made = subprocess.run(
        [root / "scripts" / "with-qgis", "python3", root / "scripts" / "package.py", version],
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    folder = tmp_path_factory.mktemp("vide")
    seen = played("install_scenario.py", folder, {"zip": str(root / "dist" / f"aula-{version}.zip")}, bare=True)
    return seen, folder / "profils"


def test_the_plugin_manager_takes_it(installed):
    seen, profile = installed
    assert not seen["before"] and seen["enabled"] and seen["active"]
    assert Path(seen["folder"]).is_relative_to(profile)
    assert len(seen["algorithms"]) > 45


def test_the_binary_enables_and_runs_it_from_there(installed, root, tmp_path):
    _, profile = installed
    plugin = profile / "profiles" / "default" / "python" / "plugins" / "aula"

    def qgis_process(*arguments) -> subprocess.CompletedProcess:
        own = ["env", "-u", "QGIS_PLUGINPATH", f"QGIS_CUSTOM_CONFIG_PATH={profile}", "LANG=C.UTF-8"]
        return subprocess.run(
            [root / "scripts" / "with-qgis", *own, "qgis_process", *arguments],
            capture_output=True,
            text=True,
            check=False,
            cwd=tmp_path,
            timeout=120,
        )

    assert "aula" in qgis_process("plugins", "enable", "aula").stdout
    done = qgis_process(
        "--json",
        "run",
        "aula:urban_envelope",
        "--",
        f"BUILDINGS={plugin}/resources/sample/sample.gpkg|layername=batiment",
        "OUTPUT=enveloppe.gpkg",
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    assert json.loads(done.stdout)["results"]["OUTPUT"] == "enveloppe.gpkg"
    assert (tmp_path / "enveloppe.gpkg").is_file()
