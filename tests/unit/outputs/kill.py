"""Run a delivery in a process of its own that dies at the nth thing it does to the disk; the exit status of one that lives is 100 and how many there are.

``python kill.py FOLDER CASE MOMENT``: MOMENT 0 lives to the end.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from aula_qgis.bridge.outputs import files, geopackage, journal
from aula_qgis.bridge.outputs.files import Staging, commit, recover
from aula_qgis.bridge.outputs.locks import locked

CASES = {
    "file": ["a.bin"],
    "shapefile": ["s.shp"],
    "several": ["a.bin", "s.shp", "sub/b.html"],
    "folder": ["pages/"],
    "tables": ["t.gpkg", "a.bin"],
    "project": ["p.qgs"],
}


def shapefile_ends(version: str) -> tuple[str, ...]:
    return (".shp", ".dbf", ".qix") if version == "old" else (".shp", ".dbf", ".prj")


def write(each: Staging, version: str) -> None:
    """The content of a version, in one file or several."""
    if each.is_folder:
        for name in ("1.pdf", "2.pdf", f"{version}.pdf"):
            (each.file / name).write_text(f"{version} {name}")
    elif each.file.suffix == ".shp":
        for end in shapefile_ends(version):
            each.file.with_suffix(end).write_text(version + end)
    elif each.file.suffix == ".gpkg":
        from test_geopackage import make

        make(each.file, *each.tables, names=(version,) * 3)
    else:
        each.file.write_text(version)
    if each.beside:
        each.file.with_name(f"{each.file.stem}_attachments.zip").write_text(version)


def stagings(folder: Path, case: str) -> list[Staging]:
    return [
        Staging(
            folder / name.rstrip("/"),
            is_folder=name.endswith("/"),
            tables=["sol"] if name.endswith("gpkg") else None,
            beside=name.endswith("qgs"),
        )
        for name in CASES[case]
    ]


def deliver(folder: Path, case: str, version: str) -> None:
    places = [(folder / name.rstrip("/"), name.endswith("/")) for name in CASES[case]]
    with locked([p for p, is_folder in places if not is_folder], [p for p, is_folder in places if is_folder]):
        for place, is_folder in places:
            recover(place, is_folder)
        staged = stagings(folder, case)
        try:
            for each in staged:
                write(each, version)
            commit(staged)
        finally:
            for each in staged:
                each.discard()


def dying(moment: int) -> list[int]:
    """Die before the nth step; the steps are counted."""
    steps = [0]

    def step(call):
        def counted(*arguments, **options):
            steps[0] += 1
            if steps[0] == moment:
                os._exit(9)
            return call(*arguments, **options)

        return counted

    for name in ("replace", "copy", "sync", "point"):
        setattr(journal, name, step(getattr(journal, name)))
    for name in ("_copy", "_copy_styles", "settle"):
        setattr(geopackage, name, step(getattr(geopackage, name)))
    for name in ("mkdir", "unlink", "rmdir"):
        setattr(Path, name, step(getattr(Path, name)))
    files.shutil.rmtree = step(files.shutil.rmtree)
    return steps


if __name__ == "__main__":
    counted = dying(int(sys.argv[3]))
    deliver(Path(sys.argv[1]), sys.argv[2], "new")
    sys.exit(100 + counted[0])
