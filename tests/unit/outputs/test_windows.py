"""What Windows does to files: held open, other case, long, shared and accented paths. Elsewhere the same comes out right."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from aula_qgis.bridge.outputs import journal
from aula_qgis.bridge.outputs.files import Kept, Staging, commit, recover
from aula_qgis.bridge.outputs.locks import Lock, locked
from aula_qgis.bridge.outputs.paths import check_length, clash
from aula_qgis.core.messages import Fault

WINDOWS = os.name == "nt"
HOLD = "import sys; held = open(sys.argv[1], 'rb'); print('held', flush=True); sys.stdin.read()"


@pytest.fixture(autouse=True)
def no_pause(monkeypatch):
    monkeypatch.setattr(journal, "PAUSE_SECONDS", 0.0)


def deliver(target: Path, content: bytes = b"new", is_folder: bool = False) -> None:
    """One delivery as a run makes it."""
    with locked([] if is_folder else [target], [target] if is_folder else []):
        recover(target, is_folder)
        staged = Staging(target, is_folder=is_folder)
        try:
            (staged.file / "1.pdf" if is_folder else staged.file).write_bytes(content)
            commit([staged])
        finally:
            staged.discard()


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def delivered_while_held(target: Path) -> None:
    """Windows: the older file stands, the new one lies beside it and the sentence says where. Elsewhere: replaced."""
    older = target.read_bytes()
    if not WINDOWS:
        deliver(target)
        assert target.read_bytes() == b"new" and names(target.parent) == [target.name]
        return
    beside = target.with_name(f"{target.stem}-new{target.suffix}")
    with pytest.raises(Kept) as error:
        deliver(target)
    assert (error.value.facts["file"], error.value.facts["new"]) == (str(target), [str(beside)])
    assert target.read_bytes() == older and beside.read_bytes() == b"new"
    assert names(target.parent) == sorted([target.name, beside.name])


def test_an_older_file_that_this_process_holds(tmp_path):
    target = tmp_path / "occupation été.tif"
    target.write_bytes(b"old")
    with target.open("rb"):
        delivered_while_held(target)
    deliver(target, b"newer")
    assert target.read_bytes() == b"newer"


def test_an_older_file_that_another_process_holds(tmp_path):
    target = tmp_path / "occupation été.tif"
    target.write_bytes(b"old")
    command = [sys.executable, "-c", HOLD, str(target)]
    holder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert holder.stdout.readline() == "held\n"
    delivered_while_held(target)
    holder.communicate("")
    deliver(target, b"newer")
    assert target.read_bytes() == b"newer"


def test_an_older_geopackage_that_a_layer_holds(tmp_path):
    target = tmp_path / "bilan.gpkg"
    with closing(sqlite3.connect(target)) as database:
        database.execute("CREATE TABLE a (b)")
        database.commit()
        assert database.execute("SELECT count(*) FROM a").fetchall() == [(0,)]
        delivered_while_held(target)


def test_a_page_of_a_folder_that_is_held_keeps_all_pages(tmp_path):
    atlas = tmp_path / "atlas"
    deliver(atlas, b"old", True)
    with (atlas / "1.pdf").open("rb"):
        if WINDOWS:
            with pytest.raises(Kept, match="atlas-new"):
                deliver(atlas, b"new", True)
            assert (tmp_path / "atlas-new" / "1.pdf").read_bytes() == b"new"
            assert names(tmp_path) == ["atlas", "atlas-new"]
        else:
            deliver(atlas, b"new", True)
            assert names(tmp_path) == ["atlas"]
    assert (atlas / "1.pdf").read_bytes() == (b"old" if WINDOWS else b"new") and names(atlas) == ["1.pdf"]


def test_the_same_file_in_another_case(tmp_path):
    older, target = tmp_path / "Été.csv", tmp_path / "été.CSV"
    deliver(older, b"old")
    assert clash(target, [older]) == (older if WINDOWS else None)
    deliver(target)
    assert target.read_bytes() == b"new" and older.read_bytes() == (b"new" if WINDOWS else b"old")
    assert len(names(tmp_path)) == (1 if WINDOWS else 2)
    Lock(older).acquire(timeout=0)
    with pytest.raises(Fault, match="Another run is writing"):
        Lock(target).acquire(timeout=0)


@pytest.mark.parametrize("name", ["Évry-œuvre € 12.csv", "表 Łódź.csv", "l'été #1 %20 (2).csv"])
def test_names_beyond_ascii_and_beyond_cp1252(tmp_path, name):
    folder = tmp_path / f"dossier {name[:4]}"
    folder.mkdir()
    for content in (b"old", b"new"):
        deliver(folder / name, content)
        assert (folder / name).read_bytes() == content and names(folder) == [name]


def test_a_path_that_is_too_long_is_a_sentence_before_anything_is_written(tmp_path):
    target = tmp_path / "d" / f"{'n' * 240}.csv"
    target.parent.mkdir()
    with pytest.raises(Fault, match="too long for Windows"):
        check_length(target, windows=True)
    if WINDOWS:
        with pytest.raises(Fault, match="too long for Windows"):
            Staging(target)
        assert names(target.parent) == []
    else:
        deliver(target)
        assert names(target.parent) == [target.name]


@pytest.mark.skipif(not WINDOWS, reason="only Windows has shares and extended paths")
@pytest.mark.parametrize("start", ["\\\\server-that-is-not\\share", "Q:\\folder"])
def test_a_share_or_a_drive_that_is_not_there_is_a_sentence(start):
    target = Path(f"{start}\\a.gpkg")
    with pytest.raises(Fault, match=r"a\.gpkg cannot be written|Nothing can be written to"):
        deliver(target)


@pytest.mark.skipif(not WINDOWS, reason="only Windows has shares and extended paths")
def test_an_extended_path_is_written(tmp_path):
    target = Path(f"\\\\?\\{tmp_path.resolve()}") / f"{'n' * 200}.csv"
    deliver(target)
    assert target.read_bytes() == b"new"
