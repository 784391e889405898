"""The fictitious territory that tests run on, made once for all suites and again when its makers change."""

import fcntl
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MADE = ROOT / "build" / "served"
SAMPLE = MADE / "sample.gpkg"


def made() -> Path:
    """The folder as scripts/make_sample.py makes it, to be read only."""
    script = ROOT / "scripts" / "make_sample.py"
    makers = [script, *(ROOT / "scripts" / "sample").glob("*.py")]
    with (ROOT / "build" / "served.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # workers of one suite come here at once
        if not (MADE / "sources.json").exists() or SAMPLE.stat().st_mtime < max(
            file.stat().st_mtime for file in makers
        ):
            fresh = Path(tempfile.mkdtemp(dir=ROOT / "build"))
            subprocess.run([ROOT / "scripts" / "with-qgis", "python3", script, fresh], check=True, capture_output=True)
            shutil.rmtree(MADE, ignore_errors=True)
            fresh.replace(MADE)
    return MADE


def copied_to(folder: Path) -> Path:
    """A copy of the territory, to write beside."""
    return Path(shutil.copytree(made(), folder, ignore=shutil.ignore_patterns("*-wal", "*-shm"), dirs_exist_ok=True))
