"""A screen for the tests in a real window."""

import os
import shutil
import subprocess

import pytest

SCREEN = "1600x1000x24"


@pytest.fixture(scope="module")
def display():
    """A screen of our own."""
    if not shutil.which("Xvfb") or not shutil.which("qgis"):
        pytest.skip("Xvfb or QGIS desktop is not installed")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", SCREEN, "-dpi", "96", "-nolisten", "tcp"],
        pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writer)
    with os.fdopen(reader) as answer:
        number = answer.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait(10)
