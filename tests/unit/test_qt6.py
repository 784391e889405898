"""Ready for Qt 6: every name of Qt is known to PyQt6, enums are scoped, and the panel shows without PyQt5."""

import json
import os
import subprocess
from enum import Enum
from pathlib import Path

import pytest

from tests.unit import qt6_names
from tests.unit.qt6_names import Name, habits, names

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / "build" / "qt6-venv" / "bin" / "python"
SOURCES = {
    str(file.relative_to(ROOT)): file.read_text(encoding="utf-8")
    for file in [ROOT / "__init__.py", *(ROOT / "aula_qgis").rglob("*.py"), *(ROOT / "processing_algs").rglob("*.py")]
}
NAMES = [name for place, source in SOURCES.items() for name in names(source, place)]
OLDER = f"aula_qgis/bridge/{qt6_names.VERSIONS}"
"""Looks at the version first; what it names for older releases of QGIS is not reached on Qt 6."""


@pytest.fixture(scope="module")
def pyqt6():
    if not PYTHON.exists():
        pytest.skip("PyQt6 is not installed under build/qt6-venv: make setup-dev")

    def run(script: str, *arguments, **options) -> str:
        done = subprocess.run(
            [PYTHON, ROOT / "tests" / "unit" / script, *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
            env={"PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen", "HOME": os.environ.get("HOME", "/")},
            **options,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


def unknown(pyqt6, found: list[Name]) -> list[str]:
    wanted = [(name.module, name.path, name.place) for name in found if name.module.startswith("qgis.PyQt")]
    return json.loads(pyqt6("qt6_names.py", input=json.dumps(wanted)))


def unscoped(found: list[Name]) -> list[str]:
    """Names of QGIS that are a value of an enumeration without its name, or that QGIS does not know."""
    core, gui = (
        pytest.importorskip("qgis.core", reason="QGIS is not installed"),
        pytest.importorskip("qgis.gui", reason="QGIS is not installed"),
    )
    said = []
    for name in found:
        if name.module not in ("qgis.core", "qgis.gui") or len(name.path) < 2 or name.place.startswith(OLDER):
            continue
        owner = getattr(core if name.module == "qgis.core" else gui, name.path[0])
        for part in name.path[1:]:
            if not hasattr(owner, part):
                said.append(f"{name.place}: {'.'.join(name.path)} is unknown to QGIS")
                break
            value = getattr(owner, part)
            kind = type(value)
            is_value = isinstance(value, Enum) or (issubclass(kind, int) and kind not in (int, bool))
            if is_value and owner is not kind:
                said.append(f"{name.place}: {'.'.join(name.path)} lacks the name of its enumeration, {kind.__name__}")
                break
            if not isinstance(value, type):
                break
            owner = value
    return said


def test_every_name_of_qt_is_known_to_pyqt6(pyqt6):
    assert len(NAMES) > 500
    assert unknown(pyqt6, [name for name in NAMES if not name.place.startswith(OLDER)]) == []


def test_every_enumeration_of_qgis_is_named():
    assert unscoped(NAMES) == []


def test_nothing_that_only_pyqt5_allows():
    assert [said for place, source in SOURCES.items() for said in habits(source, place)] == []


PLANTED = """
import sip
from PyQt5.QtCore import QObject
from qgis.PyQt.QtCore import QRegExp, QVariant, Qt, QDate, QDateTime
from qgis.PyQt.QtGui import QFontMetrics, QPainter
from qgis.PyQt.QtWidgets import QAction, QDialog, QFrame
from qgis.core import Qgis, QgsWkbTypes, QgsTask
a = Qt.AlignCenter
b = QFrame.StyledPanel
c = QPainter.HighQualityAntialiasing
d = QgsWkbTypes.PointGeometry
e = QgsTask.CanCancel
f = Qgis.Warning
dialog.exec_()
box.activated[str].connect(print)
menu.addAction(icon, "text", do, "Ctrl+A")
QFontMetrics(font).width("text")
QDateTime(QDate(2026, 1, 1))
application.desktop()
fine = [Qt.AlignmentFlag.AlignCenter, QFrame.Shape.StyledPanel, QgsWkbTypes.GeometryType.PointGeometry, QAction, QDialog.exec]
"""


def test_what_is_planted_is_found(pyqt6):
    found = list(names(PLANTED, "planted.py"))
    said = unknown(pyqt6, found)
    assert [line.split(": ")[1].split(" is ")[0] for line in said if "import of" not in line] == [
        "Qt.AlignCenter",
        "QFrame.StyledPanel",
        "QPainter.HighQualityAntialiasing",
    ]
    assert any("QRegExp" in line for line in said)
    assert [line.split(" lacks")[0].split(": ")[1] for line in unscoped(found)] == [
        "QgsWkbTypes.PointGeometry",
        "QgsTask.CanCancel",
        "Qgis.Warning",
    ]
    assert sorted(int(line.split(":")[1]) for line in habits(PLANTED, "planted.py")) == [2, 3, 4, 4, *range(14, 20)]


def test_the_panel_shows_under_pyqt6(pyqt6, tmp_path):
    seen = json.loads(pyqt6("qt6_panel.py", tmp_path).splitlines()[-1])
    assert seen.pop("qt").startswith("6.")
    assert seen.pop("themes") == 6
    assert seen == {
        "chosen": "Communes",
        "favourites": 1,
        "nothing": True,
        "open": True,
        "wrong": True,
        "servers": ["https://example.org/wfs"],
    }
    assert all((tmp_path / f"{name}.png").stat().st_size > 5_000 for name in ("layers", "studies", "options"))


def test_the_metadata_says_so():
    assert "supportsQt6=True" in (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
