"""Makes the zip that QGIS's plugin manager installs: ``dist/aula-<version>.zip``."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TRANSLATION = "resources/i18n/aula_fr.qm"
LARGEST = 25 * 1024 * 1024
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
        subprocess.run([sys.executable, str(ROOT / "scripts" / "make_sample.py"), folder], check=True, stdout=subprocess.DEVNULL)
        for name in SAMPLE:
            archive.write(Path(folder) / name, f"aula/resources/sample/{name}")
        names = archive.namelist()
    needed = {"aula/metadata.txt", "aula/__init__.py", "aula/LICENSE", f"aula/{TRANSLATION}"}
    unwanted = [name for name in names if name.endswith((".sh", ".so", ".dll", ".pyc")) or name.startswith("aula/tests/")]
    faults = [f"it lacks {name}" for name in sorted(needed - set(names))] + [f"it holds {name}" for name in unwanted]
    if target.stat().st_size > LARGEST:
        faults.append("it is larger than 25 MB")
    for fault in faults:
        print(f"{target.name}: {fault}.", file=sys.stderr)
    lines = (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
    open_questions = [line.split("=")[0] for line in lines if PLACEHOLDER in line and "=" in line]
    if open_questions:
        print(f"Still placeholders under {PLACEHOLDER} in metadata.txt: {', '.join(open_questions)}.")
    print(f"{target}  {target.stat().st_size / 1024:.0f} kB, {len(names)} files")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
