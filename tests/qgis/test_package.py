"""The zip that users install: what it holds, and what plugins.qgis.org would say of it."""

import subprocess
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def package():
    """The zip of what is committed."""
    version = next(
        line.split("=")[1]
        for line in (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
        if line.startswith("version=")
    )
    if not (ROOT / ".git").exists():
        pytest.skip("the package is made from git, and this is no checkout")
    done = subprocess.run(
        [ROOT / "scripts" / "with-qgis", "python3", ROOT / "scripts" / "package.py", version],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return ROOT / "dist" / f"aula-{version}.zip"


def test_it_holds_what_users_need_and_nothing_else(package):
    names = zipfile.ZipFile(package).namelist()
    for needed in (
        "metadata.txt",
        "LICENSE",
        "__init__.py",
        "resources/i18n/aula_fr.qm",
        "resources/sample/sample.gpkg",
        "models/network/tvb_sous_trame.model3",
        "styles/network/stakes.qml",
    ):
        assert f"aula/{needed}" in names
    assert not [name for name in names if name.startswith(("aula/tests/", "aula/bench/", "aula/scripts/"))]


# What plugins.qgis.org looks at


@pytest.fixture(scope="module")
def looked_at():
    """`scripts/security.py` on a zip: its exit status and what it finds."""
    python = ROOT / "build" / "security-venv" / "bin" / "python"
    if not python.exists():
        pytest.skip("bandit and detect-secrets are not installed: make setup-dev")

    def look(file: Path) -> tuple[int, list[str]]:
        done = subprocess.run(
            [python, ROOT / "scripts" / "security.py", file], capture_output=True, text=True, check=False
        )
        return done.returncode, done.stderr.splitlines()

    return look


def test_nothing_blocks_an_upload(package, looked_at):
    assert looked_at(package) == (0, [])


PLANTED = {
    "evaluated text": ("aula/a.py", b"eval(input())\n", "B307"),
    "a shell": ("aula/a.py", b"import subprocess\nsubprocess.call('ls', shell=True)\n", "B602"),
    "a key": ("aula/a.py", b"KEY = 'AKIA" + b"IOSFODNN7EXAMPLB'\n", "AWS Access Key"),
    "a script": ("aula/a.sh", b"ls\n", "a script or a binary"),
    "a script without a name": ("aula/a", b"#!/bin/sh\nls\n", "begins as a program"),
    "a binary": ("aula/a.bin", b"\x7fELF\x02", "begins as a program (ELF)"),
    "a hidden file": ("aula/.env", b"A=1\n", "hidden"),
    "a second folder": ("b/a.txt", b"a", "2 folders at its top"),
    "code that is none": ("aula/a.py", b"def (\n", "syntax error"),
}


@pytest.mark.parametrize(("name", "content", "words"), PLANTED.values(), ids=PLANTED.keys())
def test_what_is_planted_is_found(looked_at, tmp_path, name, content, words):
    file = tmp_path / "planted.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.write(ROOT / "metadata.txt", "aula/metadata.txt")
        archive.write(ROOT / "LICENSE", "aula/LICENSE")
        archive.writestr("aula/__init__.py", "")
        archive.writestr(name, content)
    status, said = looked_at(file)
    assert status == 1 and any(words in line for line in said), said


def test_a_zip_without_licence_is_said(looked_at, tmp_path):
    file = tmp_path / "bare.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("aula/__init__.py", "")
    assert looked_at(file)[1] == ["aula/metadata.txt: missing", "aula/LICENSE: missing"]
