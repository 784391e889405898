"""A real QGIS Server for tests, and a stand-in of Lizmap before it."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests import territory

from .stand_in import StandIn

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@contextlib.contextmanager
def served(folder: Path):
    """The stand-in of Lizmap before a QGIS Server that serves the fictitious territory; tests are skipped without a server."""
    if not shutil.which("qgis_mapserver", path="/usr/bin:/bin"):
        pytest.skip("QGIS Server is not installed (package qgis-server)")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    project = folder / "territoire.qgs"
    subprocess.run(
        [sys.executable, HERE / "publish.py", territory.made() / territory.SAMPLE.name, project],
        check=True,
        capture_output=True,
        env=env,
    )
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        ["/usr/bin/qgis_mapserver", "-p", str(project), f"127.0.0.1:{port}"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**env, "QGIS_SERVER_LOG_LEVEL": "2"},
    )
    stand_in = None
    try:
        backend = f"http://127.0.0.1:{port}/"
        _wait_for(f"{backend}?SERVICE=WFS&REQUEST=GetCapabilities&VERSION=1.1.0", process)
        stand_in = StandIn(backend)
        yield stand_in
    finally:
        if stand_in:
            stand_in.close()
        process.terminate()
        process.wait(10)


def _wait_for(url: str, process) -> None:
    for _ in range(120):
        assert process.poll() is None, "QGIS Server did not start"
        with contextlib.suppress(OSError):
            urllib.request.urlopen(url, timeout=20).read()
            return
        time.sleep(0.25)
    raise AssertionError("QGIS Server does not answer")
