"""Results staged and put in place: all or none, through kills, refusals and full disks."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from aula_qgis.bridge.outputs import geopackage, journal
from aula_qgis.bridge.outputs.files import Kept, Staging, commit, recover
from aula_qgis.core.messages import Fault

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
from kill import CASES, deliver, dying, stagings, write  # noqa: E402
from test_geopackage import make  # noqa: E402


def content(folder: Path) -> dict[str, object]:
    """Every file with what is in it; of a GeoPackage its rows."""
    found = {}
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if ".aula-" in name and file.is_file():
            found[name] = ""
        elif name.endswith("-journal"):  # of SQLite: the next who reads undoes what was begun
            continue
        elif file.suffix == ".gpkg":
            with closing(sqlite3.connect(file)) as database:
                found[name] = (
                    database.execute("SELECT nom FROM sol").fetchall(),
                    database.execute("SELECT nom FROM autre").fetchall(),
                )
        elif file.is_file():
            found[name] = file.read_text(encoding="utf-8")
    return found


def prepared(folder: Path, case: str, older: bool) -> Path:
    """A folder with the older results of a case, and files that are none of its business."""
    (folder / "sub").mkdir(parents=True)
    (folder / "pages").mkdir()
    (folder / "pages" / "notes.txt").write_text("mine")
    (folder / "other.shp").write_text("mine")
    make(folder / "t.gpkg", "autre", "sol", names=("first",))
    if older:
        deliver(folder, case, "old")
    if older and case == "file":
        (folder / "a.bin.aux.xml").write_text("old")
    return folder


@pytest.mark.parametrize("older", [True, False])
@pytest.mark.parametrize("case", CASES)
def test_a_delivery_replaces_what_it_must_and_leaves_nothing_else(case, older, tmp_path):
    folder = prepared(tmp_path / "dossier d'été", case, older)
    before = content(folder)
    deliver(folder, case, "new")
    after = content(folder)
    fresh = prepared(tmp_path / "fresh", case, False)
    deliver(fresh, case, "new")
    expected = content(fresh) | ({"pages/old.pdf": "old old.pdf"} if case == "folder" and older else {})
    assert after == expected != before


@pytest.fixture()
def tmp_path():
    """In memory where there is such a place: hundreds of small deliveries wait for no disk."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch):
    monkeypatch.setattr(journal, "_sync", lambda *_: None)


def killed(folder: Path, case: str, moment: int) -> int:
    """The end of a delivery that dies at this moment: 9; where it lives (moment 0) the number of moments there were."""
    if hasattr(os, "fork"):
        child = os.fork()
        if not child:
            try:
                steps = dying(moment)
                deliver(folder, case, "new")
                os._exit(100 + steps[0])
            finally:
                os._exit(1)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    else:
        command = [sys.executable, str(HERE / "kill.py"), str(folder), case, str(moment)]
        code = subprocess.run(command, capture_output=True, check=False).returncode
    return code - 100 if code > 100 else code


@pytest.mark.parametrize("older", [True, False])
@pytest.mark.parametrize("case", CASES)
def test_a_killed_delivery_is_older_or_newer_and_whole_for_the_next_run(case, older, tmp_path):
    start = prepared(tmp_path / "start", case, older)
    before = content(start)
    done = shutil.copytree(start, tmp_path / "done")
    steps = killed(done, case, 0)
    after = content(done)
    assert steps > 5 and after != before
    seen = set()
    for moment in range(1, steps + 1):
        folder = shutil.copytree(start, tmp_path / f"k{moment}")
        assert killed(folder, case, moment) == 9
        for name, text in content(folder).items():  # nothing is ever half
            assert ".aula-" in name or text in (before.get(name), after.get(name))
        if len(before) == len(after) and case in ("file", "tables"):  # nor ever absent
            assert set(before) <= {name for name in content(folder) if ".aula-" not in name} | {"a.bin.aux.xml"}
        for name in CASES[case]:
            recover(folder / name.rstrip("/"), name.endswith("/"))
        now = {name: text for name, text in content(folder).items() if not name.endswith(".lock")}
        assert now in (before, after), (moment, steps)
        seen.add(now == after)
        deliver(folder, case, "new")
        assert content(folder) == after and not list(folder.glob("*-journal"))
        shutil.rmtree(folder)
    assert seen == {True, False}


def refusing(monkeypatch, name: str, error: OSError):
    """Refuse to move a file onto the one of this name."""
    replace = journal.replace

    def refuse(source, target):
        if target.name == name and target.parent.name != "old" and source.parent.name != "old":
            raise error
        replace(source, target)

    monkeypatch.setattr(journal, "replace", refuse)


@pytest.mark.parametrize("name", ["a.bin", "s.dbf", "s.shp", "b.html"])
def test_where_a_file_is_held_open_all_older_stand_and_the_new_ones_stay_beside(name, tmp_path, monkeypatch):
    folder = prepared(tmp_path / "d", "several", True)
    before = content(folder)
    held = PermissionError(errno.EACCES, "in use", "staged", None, str(folder / name))
    refusing(monkeypatch, name, held)
    for end in ("-new", "-new-2"):
        with pytest.raises(Kept) as error:
            deliver(folder, "several", "new")
        assert str(folder / name) in str(error.value) and f"a{end}.bin" in str(error.value)
        now = content(folder)
        assert {key: now[key] for key in before} == before
        assert now[f"a{end}.bin"] == "new" and now[f"s{end}.shp"] == "new.shp" and now[f"s{end}.prj"] == "new.prj"
        assert now[f"sub/b{end}.html"] == "new"
    assert len(now) == len(before) + 2 * 5


@pytest.mark.parametrize("name", ["a.bin", "s.dbf", "b.html"])
def test_any_other_refusal_gives_all_older_ones_back(name, tmp_path, monkeypatch):
    folder = prepared(tmp_path / "d", "several", True)
    before = content(folder)
    refusing(monkeypatch, name, OSError(errno.EIO, "broken disk"))
    with pytest.raises(Fault, match="broken disk"):
        deliver(folder, "several", "new")
    assert content(folder) == before


@pytest.mark.parametrize("case", CASES)
def test_a_transaction_that_fails_with_them_undoes_the_files(case, tmp_path):
    for older in (True, False):
        folder = prepared(tmp_path / str(older), case, older)
        before = content(folder)
        staged = stagings(folder, case)
        for each in staged:
            write(each, "new")
        with pytest.raises(ZeroDivisionError):
            commit(staged, lambda: 1 / 0)
        for each in staged:
            each.discard()
        assert content(folder) == before


def test_file_systems_without_second_names_keep_copies(tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    test_any_other_refusal_gives_all_older_ones_back("b.html", tmp_path, monkeypatch)


def test_a_geopackage_that_another_program_writes_keeps_its_tables(tmp_path, monkeypatch):
    monkeypatch.setattr("aula_qgis.bridge.outputs.geopackage.TIMEOUT_SECONDS", 0.1)
    folder = prepared(tmp_path / "d", "tables", True)
    before = content(folder)
    with closing(sqlite3.connect(folder / "t.gpkg", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Kept, match=r"t\.gpkg is open in another program"):
            deliver(folder, "tables", "new")
    with closing(sqlite3.connect(folder / "t-new.gpkg")) as database:
        assert database.execute("SELECT nom FROM sol").fetchall() == [("new",)] * 3
    (folder / "t-new.gpkg").unlink()
    now = content(folder)
    assert now.pop("a-new.bin") == "new" and now == before


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_is_followed_and_stays(tmp_path):
    folder = prepared(tmp_path / "d", "file", True)
    (tmp_path / "link.bin").symlink_to(folder / "a.bin")
    staged = Staging(tmp_path / "link.bin")
    staged.file.write_text("new")
    commit([staged])
    staged.discard()
    assert (tmp_path / "link.bin").is_symlink() and (folder / "a.bin").read_text() == "new"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["d", "link.bin"]


@pytest.mark.skipif(os.name == "nt", reason="rights are others there")
def test_the_rights_of_the_older_file_stay(tmp_path):
    (tmp_path / "a.bin").write_text("old")
    (tmp_path / "a.bin").chmod(0o664)
    deliver(tmp_path, "file", "new")
    assert (tmp_path / "a.bin").stat().st_mode & 0o777 == 0o664


def test_a_journal_moves_with_its_folder(tmp_path):
    folder = prepared(tmp_path / "start", "several", True)
    steps = killed(shutil.copytree(folder, tmp_path / "x"), "several", 0)
    after = content(tmp_path / "x")
    for moment in range(1, steps + 1):
        here = shutil.copytree(folder, tmp_path / "k")
        killed(here, "several", moment)
        if list(here.rglob(journal.JOURNAL)):
            moved = here.rename(tmp_path / "moved")
            for name in CASES["several"]:
                recover(moved / name)
            assert {n: t for n, t in content(moved).items() if not n.endswith(".lock")} == after
            shutil.rmtree(moved)
            return
        shutil.rmtree(here)
    pytest.fail("no journal was seen")


def test_a_place_that_takes_no_folder_is_a_sentence(tmp_path):
    with pytest.raises(Fault, match="cannot be written"):
        Staging(tmp_path / "absent" / "a.gpkg")
    assert list(tmp_path.iterdir()) == []


def two_geopackages(folder: Path) -> list[Staging]:
    """Two shared GeoPackages, a file and an older one of each; what replaces them is staged."""
    for name in ("one.gpkg", "two.gpkg"):
        make(folder / name, "autre", "sol", names=("old",))
    (folder / "a.bin").write_text("old")
    staged = [Staging(folder / name, tables=["sol"]) for name in ("one.gpkg", "two.gpkg")] + [Staging(folder / "a.bin")]
    for each in staged:
        write(each, "new")
    return staged


class Full:
    """A connection to a GeoPackage whose disk is full when the transaction is committed."""

    def __init__(self, database):
        self.database = database

    def execute(self, sql):
        if sql == "COMMIT":
            raise sqlite3.OperationalError("database or disk is full")
        return self.database.execute(sql)


def filling(monkeypatch, *names: str) -> None:
    """Let the GeoPackages of these names have no room, those after the first time too that they were written."""
    merging, done = geopackage.merging, set()

    @contextmanager
    def refused(staged, target, *rest, **options):
        with merging(staged, target, *rest, **options) as database:
            again = target in done
            done.add(target)
            if again and target.name in names:
                raise sqlite3.OperationalError("database or disk is full")
            yield Full(database) if target.name in names and target.name == names[0] else database

    monkeypatch.setattr(geopackage, "merging", refused)


@pytest.mark.parametrize("name", ["one.gpkg", "two.gpkg"])
def test_a_geopackage_that_cannot_be_committed_takes_the_others_back(name, tmp_path, monkeypatch):
    staged = two_geopackages(tmp_path)
    filling(monkeypatch, name)
    with pytest.raises(Fault, match="disk is full"):
        commit(staged)
    for each in staged:
        each.discard()
    old = ([("old",)], [("old",)])
    assert content(tmp_path) == {"one.gpkg": old, "two.gpkg": old, "a.bin": "old"}


def test_a_database_that_refuses_takes_the_geopackages_back(tmp_path):
    staged = two_geopackages(tmp_path)
    with pytest.raises(ZeroDivisionError):
        commit(staged, lambda: 1 / 0)
    for each in staged:
        each.discard()
    old = ([("old",)], [("old",)])
    assert content(tmp_path) == {"one.gpkg": old, "two.gpkg": old, "a.bin": "old"}


def test_what_could_not_be_given_back_comes_back_at_the_next_run(tmp_path, monkeypatch):
    staged = two_geopackages(tmp_path)
    with monkeypatch.context() as patch:
        filling(patch, "two.gpkg", "one.gpkg")
        with pytest.raises(Fault, match="some older results could not be given back"):
            commit(staged)
    for each in staged:
        each.discard()
    with closing(sqlite3.connect(tmp_path / "one.gpkg")) as database:
        assert database.execute("SELECT nom FROM sol").fetchall() == [("new",)] * 3
    recover(tmp_path / "two.gpkg")  # any of the places will do
    for each in staged:
        recover(each.target)
    old = ([("old",)], [("old",)])
    assert content(tmp_path) == {"one.gpkg": old, "two.gpkg": old, "a.bin": "old"}
    assert not list(tmp_path.glob(".aula-*"))


def test_new_results_beside_older_ones_are_named_in_a_sentence(tmp_path, monkeypatch):
    folder = prepared(tmp_path / "d", "several", True)
    refusing(monkeypatch, "a.bin", PermissionError(errno.EACCES, "in use", "staged", None, str(folder / "a.bin")))
    with pytest.raises(Kept) as error:
        deliver(folder, "several", "new")
    news = ", ".join(str(folder / name) for name in ("a-new.bin", "s-new.shp", "sub/b-new.html"))
    assert f"the new result is in {news}. Close it" in str(error.value)
