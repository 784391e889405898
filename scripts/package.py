"""Makes the zip that QGIS's plugin manager installs: ``dist/aula-<version>.zip``."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from security import file_findings

ROOT = Path(__file__).resolve().parents[1]
TRANSLATION = "resources/i18n/aula_fr.qm"
SAMPLE = ("sample.gpkg", "conso_enaf.csv", "gtfs.zip", "pluie_quotidienne.csv")
"""The fictitious territory of the tutorial, made anew for each package."""
PLACEHOLDER = "example.org"


def main(version: str) -> int:
    target = ROOT / "dist" / f"aula-{version}.zip"
    target.parent.mkdir(exist_ok=True)
    subprocess.run(
        ["git", "archive", "--format=zip", "--prefix=aula/", f"--output={target}", "HEAD"], cwd=ROOT, check=True
    )
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.write(ROOT / TRANSLATION, f"aula/{TRANSLATION}")
        subprocess.run(
            [sys.executable, str(ROOT / "scripts" / "make_sample.py"), folder], check=True, stdout=subprocess.DEVNULL
        )
        for name in SAMPLE:
            archive.write(Path(folder) / name, f"aula/resources/sample/{name}")
        names = archive.namelist()
    faults = [f"{name} does not belong in it" for name in names if name.startswith("aula/tests/")] + file_findings(
        target
    )
    for fault in faults:
        print(fault, file=sys.stderr)
    lines = (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
    open_questions = [line.split("=")[0] for line in lines if PLACEHOLDER in line and "=" in line]
    if open_questions:
        print(f"Still placeholders under {PLACEHOLDER} in metadata.txt: {', '.join(open_questions)}.")
    print(f"{target}  {target.stat().st_size / 1024:.0f} kB, {len(names)} files")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
