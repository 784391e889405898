"""What scenarios share inside QGIS: their orders, what they saw, pictures, and a clock of the window's answers."""

import json
import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.utils import iface

ORDERS = json.loads(Path(os.environ["AULA_SCENARIO"]).read_text(encoding="utf-8"))
seen = {"errors": []}


def wait(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def picture(name):
    wait(400)
    QGuiApplication.primaryScreen().grabWindow(0).save(str(Path(ORDERS["pictures"]) / f"{name}.png"))


class Clock:
    """The longest time the window did not answer."""

    def __enter__(self):
        self.gap, self.last, self.timer = 0.0, time.monotonic(), QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.tick)
        self.timer.start(10)
        return self

    def tick(self):
        now = time.monotonic()
        self.gap, self.last = max(self.gap, now - self.last), now

    def __exit__(self, *_):
        self.timer.stop()


def play(*steps):
    """Play the steps once QGIS stands, write what was seen, and leave."""

    def main():
        try:
            iface.mainWindow().setGeometry(0, 0, 1600, 1000)
            iface.mainWindow().show()
            wait(500)
            for step in steps:
                step()
        except Exception:
            seen["errors"].append(traceback.format_exc())
            picture("arret")
        finally:
            Path(ORDERS["report"]).write_text(json.dumps(seen, ensure_ascii=False, indent=1), encoding="utf-8")
            QgsProject.instance().clear()  # else QGIS asks about temporary layers
            iface.actionExit().trigger()

    sys.excepthook = lambda kind, value, trace: seen["errors"].append(
        "".join(traceback.format_exception(kind, value, trace))
    )
    QTimer.singleShot(1_500, main)
