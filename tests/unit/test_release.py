"""A release: its version wherever it stands, the date in the changelog, nothing half done."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = ("metadata.txt", "pyproject.toml", "CITATION.cff", "CHANGELOG.md")


@pytest.fixture
def checkout(tmp_path):
    """The files that name the version, committed."""
    (tmp_path / "scripts").mkdir()
    for name in (*FILES, "scripts/release.py"):
        shutil.copy(ROOT / name, tmp_path / name)
    git(tmp_path, "init", "-q")
    commit(tmp_path)
    return tmp_path


def git(folder, *words):
    return subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True, text=True).stdout


def commit(folder):
    git(folder, "add", "-A")
    git(folder, "-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "t")


def run(folder, version):
    command = [sys.executable, "scripts/release.py", version]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_the_version_stands_everywhere_and_the_changelog_is_dated(checkout):
    old = re.search(r"^version=(.+)$", (checkout / "metadata.txt").read_text(encoding="utf-8"), re.MULTILINE)[1]
    done = run(checkout, "12.0.3")
    assert done.returncode == 0, done.stderr
    assert sorted(git(checkout, "diff", "--name-only").split()) == sorted(FILES)
    for name in FILES[:3]:
        lines = git(checkout, "diff", "-U0", name).splitlines()
        changed = [line for line in lines if re.match(r"[-+](?![-+])", line)]
        assert [line.replace("12.0.3", old)[1:] for line in changed] == [changed[0][1:]] * 2
    changelog = (checkout / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(r"## \[Unreleased\]\n\n## \[12\.0\.3\] – \d{4}-\d\d-\d\d\n", changelog)


@pytest.mark.parametrize("version", ["", "12.0", "v12.0.3", "0.0.1"])
def test_what_is_no_newer_version_is_refused(checkout, version):
    assert run(checkout, version).returncode == 1
    assert git(checkout, "status", "--porcelain") == ""


def test_a_released_version_is_not_released_again(checkout):
    assert run(checkout, "12.0.3").returncode == 0
    changelog = checkout / "CHANGELOG.md"
    changelog.write_text(changelog.read_text(encoding="utf-8").replace("]\n", "]\n\n- New.\n", 1), encoding="utf-8")
    commit(checkout)
    assert "not newer" in run(checkout, "12.0.3").stderr
    assert run(checkout, "12.0.4").returncode == 0


def test_changes_that_are_not_committed_are_named(checkout):
    (checkout / "metadata.txt").write_text("version=1.0.0\n", encoding="utf-8")
    done = run(checkout, "12.0.3")
    assert done.returncode == 1 and "metadata.txt" in done.stderr


def test_places_that_disagree_are_named(checkout):
    (checkout / "CITATION.cff").write_text("version: 9.9.9\n", encoding="utf-8")
    commit(checkout)
    done = run(checkout, "12.0.3")
    assert done.returncode == 1 and "9.9.9" in done.stderr
