"""A screen for the tests in a real window, and a QGIS on it that plays a scenario."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

SCREEN = "1600x1000x24"
SETTINGS = """[PythonPlugins]
aula=true
processing=true

[locale]
overrideFlag=true
userLocale=fr
"""


@pytest.fixture(scope="module")
def display():
    """A screen of our own."""
    if not shutil.which("Xvfb") or not shutil.which("qgis"):
        pytest.skip("Xvfb or QGIS desktop is not installed")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", SCREEN, "-dpi", "96", "-nolisten", "tcp"],
        pass_fds=[writer],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as answer:
        number = answer.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait(10)


@pytest.fixture(scope="module")
def pictures(root) -> Path:
    """Where pictures of the window are kept."""
    folder = root / "build" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def played(root, display, pictures):
    """Play a scenario in a French QGIS with a profile of its own; gives what it saw, which must have ended well.

    A `bare` QGIS does not know the plugin.
    """

    def play(script: str, folder: Path, orders: dict, settings: str = "", bare: bool = False) -> dict:
        ini = folder / "profils" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        ini.parent.mkdir(parents=True)
        ini.write_text((SETTINGS.replace("aula=true\n", "") if bare else SETTINGS) + settings, encoding="utf-8")
        file, report = folder / "ordres.json", folder / "vu.json"
        file.write_text(json.dumps({**orders, "pictures": str(pictures), "report": str(report)}), encoding="utf-8")
        here = Path(__file__).parent
        done = subprocess.run(
            [
                root / "scripts" / "with-qgis",
                *(["env", "-u", "QGIS_PLUGINPATH"] if bare else []),
                "qgis",
                "--noversioncheck",
                "--nologo",
                "--lang",
                "fr",
                "--profiles-path",
                folder / "profils",
                "--code",
                here / script,
            ],
            env={
                **os.environ,
                "DISPLAY": display,
                "QT_QPA_PLATFORM": "xcb",
                "LANG": "fr_FR.UTF-8",
                "AULA_SCENARIO": str(file),
                "AULA_SCENARIOS": str(here),
            },
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
        assert report.exists(), done.stderr[-3_000:]
        found = json.loads(report.read_text(encoding="utf-8"))
        assert found["errors"] == []
        assert done.returncode == 0, done.stderr[-3_000:]
        assert "Traceback" not in done.stderr, done.stderr[-3_000:]
        return found

    return play
