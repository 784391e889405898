"""The tutorial: each of its commands runs, in the order of its pages, on the sample territory."""

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "docs" / "tutoriel" / f"{name}.md" for name in ("artificialisation", "network", "brownfield", "rainwater", "stations", "publication")]


def commands(page: Path) -> list[str]:
    return [line for block in re.findall(r"```sh\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL) for line in block.splitlines() if line]


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tutoriel")
    subprocess.run([ROOT / "scripts" / "with-qgis", "python3", ROOT / "scripts" / "make_sample.py", folder], check=True, capture_output=True)
    return folder


def test_every_page_of_the_tutorial_is_in_the_guide():
    nav = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert all(f"tutoriel/{page.name}" in nav for page in PAGES)
    assert {page.name for page in (ROOT / "docs" / "tutoriel").glob("*.md")} == {page.name for page in PAGES} | {"index.md"}
    assert all(f" {page.relative_to(ROOT / 'docs')}" in nav for page in (ROOT / "docs").glob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_each_command_runs(page, sample):
    lines = commands(page)
    assert lines
    for line in lines:
        done = subprocess.run(
            [str(ROOT / "scripts" / "with-qgis"), "bash", "-c", line], cwd=sample, capture_output=True, text=True, check=False, timeout=180,
            env={**os.environ, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"},
        )  # fmt: skip
        assert done.returncode == 0, f"{line}\n{done.stderr[-2_000:]}"
        for file in re.findall(r"(?:OUTPUT|REPORT|PROJECT|CFG|SUMMARY|SEGMENTS)=(\S+)", line):
            assert (sample / file.strip('"')).exists(), file
