"""On a file system with too little room: the older result, or the newer one whole, and nothing left behind."""

import re
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

from tests.torture.cases import make_cases
from tests.torture.content import differing
from tests.torture.places import Folder
from tests.torture.test_kills import FILES, together

SIZES = 20
ROOM = "64m"
PAGE = 4096


def resize(disk: Path, size: str) -> None:
    subprocess.run(["mount", "-o", f"remount,size={size}", disk], check=True)


def used(disk: Path) -> int:
    return sum(file.stat().st_blocks * 512 for file in disk.rglob("*"))


@pytest.mark.parametrize("name", together(FILES))
def test_too_little_room(name, inputs, runs, fill, mounted, tmp_path):
    disk = mounted(f"size={ROOM}")
    place, case = Folder(disk / "essai d'été", tmp_path / "gardé"), make_cases(inputs)[name]
    fill(name, place.path)
    if case.older:
        runs.well(case.algorithm, case.values(place.path, "old"))
    place.keep()
    older, least, values = place.content(), used(disk), case.values(place.path, "new")
    runs.well(case.algorithm, values)
    newer, most = place.content(), 2 * used(disk) + least
    done = set()
    for step in range(SIZES + 1):
        resize(disk, ROOM)
        place.again()
        resize(disk, str(least + PAGE + (most - least) * step // SIZES // PAGE * PAGE))
        try:
            runs.well(case.algorithm, values)
            expected = newer
            done.add(step)
        except QgsProcessingException as error:
            assert re.search("No space left|disk full|disk is full", str(error)), error
            assert "Unexpected" not in str(error) and ".aula-" not in str(error), error
            expected = older
        resize(disk, ROOM)
        assert not differing(place.content(), expected), step
        runs.well(case.algorithm, values)
        assert not differing(place.content(), newer)
    assert 0 < len(done) <= SIZES
