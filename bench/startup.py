"""What the plugin adds to the start of QGIS: the same start with and without it, in turns, in one run.

Two starts: of a QGIS window under Xvfb with the plugin enabled or not in its profile, up to the first script that QGIS
runs (plugins are loaded by then; the graphical models come when the window stands idle), and of QGIS without a window,
as qgis_process has it, up to Processing and the models being ready.
The figure is the median over the pairs of the processor time of one start less that of the other; QGIS's own measure of
the plugin (`qgis.utils.plugin_times`, by the clock) stands beside it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
PAIRS, LIMIT_MS = 16, 50
WINDOW = """
import json, os, time
spent = time.process_time()
from pathlib import Path
from qgis import utils
from qgis.PyQt.QtCore import QTimer
Path(os.environ["AULA_SEEN"]).write_text(json.dumps({"spent": spent, "plugin": utils.plugin_times.get("aula", "0s")}))
QTimer.singleShot(2_000, utils.iface.actionExit().trigger)
"""
PROCESS = """
import json, os, sys, time
from pathlib import Path
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
sys.path += [str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"), os.environ["QGIS_PLUGINPATH"]]
from qgis import utils
from processing.core.Processing import Processing
Processing.initialize()
if os.environ["AULA"] == "true":
    assert utils.loadPlugin("aula") and utils.startProcessingPlugin("aula")
Path(os.environ["AULA_SEEN"]).write_text(json.dumps({"spent": time.process_time(), "plugin": "0s"}))
os._exit(0)
"""


def start(command: list, aula: bool, folder: Path, **environment: str) -> dict:
    """One start: processor time in ms up to its end, and what QGIS says the plugin took."""
    seen = folder / "seen.json"
    seen.unlink(missing_ok=True)
    env = {
        **os.environ,
        "AULA": str(aula).lower(),
        "AULA_SEEN": str(seen),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / str(aula)),
        **environment,
    }
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # users have compiled modules
    subprocess.run(command, env=env, check=True, capture_output=True, timeout=120)
    found = json.loads(seen.read_text(encoding="utf-8"))
    return {"spent": 1000 * found["spent"], "plugin": 1000 * float(found["plugin"].rstrip("s"))}


def compare(name: str, command: list, folder: Path, **environment: str) -> float:
    """Print the difference of the two starts, and give it."""
    for aula in (False, True):  # the first start makes the profile and compiles
        start(command, aula, folder, **environment)
    pairs = []
    for number in range(PAIRS):  # each goes first in half of the pairs
        order = (False, True) if number % 2 else (True, False)
        found = {aula: start(command, aula, folder, **environment) for aula in order}
        pairs.append((found[False], found[True]))
    added = sorted(with_it["spent"] - without["spent"] for without, with_it in pairs)
    said = (
        f", {median(with_it['plugin'] for _, with_it in pairs):.0f} ms by QGIS's own clock"
        if pairs[0][1]["plugin"]
        else ""
    )
    print(
        f"{name}: {median(without['spent'] for without, _ in pairs):.0f} ms without, {median(added):+.0f} ms with the plugin "
        f"(middle half {added[len(added) // 4]:+.0f} to {added[-len(added) // 4]:+.0f}, {len(pairs)} pairs){said}"
    )
    return median(added)


def main() -> int:
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        for aula in (False, True):
            ini = folder / str(aula) / "profiles" / "default" / "QGIS" / "QGIS3.ini"
            ini.parent.mkdir(parents=True)
            ini.write_text(f"[PythonPlugins]\naula={str(aula).lower()}\nprocessing=true\n", encoding="utf-8")
        (folder / "window.py").write_text(WINDOW, encoding="utf-8")
        compare("without a window, models included", ["/usr/bin/python3", "-c", PROCESS], folder)
        screen = [
            "xvfb-run",
            "--auto-servernum",
            "qgis",
            "--noversioncheck",
            "--nologo",
            "--code",
            str(folder / "window.py"),
        ]
        added = compare("a QGIS window, before its models", screen, folder, QT_QPA_PLATFORM="xcb")
    return int(added >= LIMIT_MS)


if __name__ == "__main__":
    sys.exit(main())
