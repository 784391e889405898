"""One run a place: who holds a lock, who may take it over, what is left."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from aula_qgis.bridge.outputs import locks
from aula_qgis.bridge.outputs.locks import Held, Lock, locked
from aula_qgis.core.messages import Fault

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture()
def target(tmp_path):
    return tmp_path / "résultat d'été.gpkg"


def test_a_second_run_is_told_who_holds_the_place(target):
    with locked([target]), pytest.raises(Held) as error:
        Lock(target).acquire(timeout=0)
    said = str(error.value)
    assert str(target) in said and f"process {os.getpid()} on {socket.gethostname()}, since 20" in said
    assert list(target.parent.iterdir()) == []
    Lock(target).acquire(timeout=0)


def test_a_run_is_waited_for(target):
    first, second = Lock(target), Lock(target)
    first.acquire()
    rounds = []

    def waiting():
        rounds.append(1)
        if len(rounds) == 2:
            first.release()

    second.acquire(timeout=60, waiting=waiting)
    assert len(rounds) == 2 and second.holder()["pid"] == os.getpid()
    second.release()


def test_waiting_may_be_cancelled(target):
    def cancel():
        raise KeyboardInterrupt

    with locked([target]), pytest.raises(KeyboardInterrupt):
        Lock(target).acquire(timeout=60, waiting=cancel)


HOLD = "import sys; from pathlib import Path; from aula_qgis.bridge.outputs.locks import Lock; Lock(Path(sys.argv[1])).acquire(); print('held', flush=True); sys.stdin.read()"


def test_another_process_keeps_it_until_it_dies(target):
    command = [sys.executable, "-c", HOLD, str(target)]
    holder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(Held, match=f"process {holder.pid}" if os.name != "nt" else "process"):
        Lock(target).acquire(timeout=0)
    holder.kill()
    holder.communicate()
    assert Lock(target).file.exists()
    with locked([target], timeout=10):
        assert Lock(target).holder()["pid"] == os.getpid()
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize("pid", [1, os.getpid(), 2**22 + 5], ids=["runs here", "this one", "runs nowhere"])
def test_a_lock_of_another_machine_is_never_taken(target, pid):
    lock = Lock(target)
    lock.file.write_text(json.dumps({"pid": pid, "host": "mairie-3", "since": "2026-01-01 00:00:00"}))
    before = lock.file.read_bytes()
    with pytest.raises(Held) as error:
        lock.acquire(timeout=0)
    assert "on mairie-3, since 2026-01-01" in str(error.value) and str(lock.file) in str(error.value)
    assert lock.file.read_bytes() == before


@pytest.mark.parametrize("left", ["", "{", json.dumps({"pid": 1, "host": socket.gethostname(), "since": "?"})])
def test_what_a_dead_process_of_this_machine_left_is_taken_over(target, left):
    Lock(target).file.write_text(left)
    with locked([target], timeout=0):
        assert Lock(target).holder()["pid"] == os.getpid()


def test_two_names_of_one_place_are_one_lock(tmp_path):
    with locked([tmp_path / "A.gpkg", tmp_path / "a.gpkg"], timeout=0):
        assert len(list(tmp_path.iterdir())) == 1


def test_all_locks_are_given_back_where_one_is_held(tmp_path):
    held = Lock(tmp_path / "z.gpkg")
    held.acquire()
    with pytest.raises(Held), locked([tmp_path / "a.gpkg", tmp_path / "z.gpkg"], timeout=0):
        pass
    held.release()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_takes_no_file_is_a_sentence(tmp_path):
    with pytest.raises(Fault, match=r"a\.gpkg cannot be written"):
        Lock(tmp_path / "absent" / "a.gpkg").acquire(timeout=0)


@pytest.mark.skipif(os.name == "nt", reason="Windows has its own locks")
def test_a_file_system_without_locks_asks_whether_the_process_lives(target, monkeypatch):
    def refuse(*_):
        raise OSError(95, "not supported")

    monkeypatch.setattr(locks.fcntl, "flock", refuse)
    with locked([target], timeout=0), pytest.raises(Held):
        Lock(target).acquire(timeout=0)
    Lock(target).file.write_text(json.dumps({"pid": 2**22 + 5, "host": socket.gethostname()}))
    Lock(target).acquire(timeout=0)
