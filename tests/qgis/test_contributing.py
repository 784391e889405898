"""What CONTRIBUTING.md tells a newcomer to do is done to the letter, in a copy of the checkout, and its tests pass."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (
    (ROOT / "CONTRIBUTING.md")
    .read_text(encoding="utf-8")
    .partition("## An algorithm in thirty minutes")[2]
    .partition("\n## Style")[0]
)
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"^\| (.+?) \| (.+?) \|$", re.MULTILINE)


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """The checkout without what was built, with the .venv, plugin link and profile that its commands need."""
    if not (ROOT / ".venv" / "bin" / "ruff").exists():
        pytest.skip("no linters here: make setup-dev")
    made = tmp_path_factory.mktemp("copie") / "aula"
    shutil.copytree(
        ROOT,
        made,
        ignore=shutil.ignore_patterns("build", ".venv", ".git", "dist", ".*_cache", ".hypothesis", "__pycache__"),
    )
    (made / ".venv").symlink_to((ROOT / ".venv").resolve())
    (made / "build" / "plugins").mkdir(parents=True)
    (made / "build" / "plugins" / "aula").symlink_to("../..")
    (made / "build" / "runtime").mkdir(0o700)
    shutil.copytree(ROOT / "build" / "profile", made / "build" / "profile")
    return made


def insert(file: Path, before: str, text: str) -> None:
    written = file.read_text(encoding="utf-8")
    place = written.index(before)
    file.write_text(f"{written[:place]}{text}{written[place:]}", encoding="utf-8")


def start(command: str, folder: Path) -> None:
    done = subprocess.run(["bash", "-ec", command], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout[-4_000:]}\n{done.stderr[-4_000:]}"


def translate(folder: Path) -> None:
    """The table of texts, into the .ts as a translator writes it."""
    start("make i18n", folder)
    file = folder / "resources" / "i18n" / "aula_fr.ts"
    for english, french in ROW.findall(PAGE)[1:]:
        old = f'<source>{english}</source>\n        <translation type="unfinished"></translation>'
        assert old in file.read_text(encoding="utf-8"), english
        file.write_text(
            file.read_text(encoding="utf-8").replace(
                old, f"<source>{english}</source>\n        <translation>{french}</translation>"
            ),
            encoding="utf-8",
        )


def test_a_newcomer_adds_the_algorithm(copy):
    seen, last = set(), 0
    for block in BLOCK.finditer(PAGE):
        said, last = PAGE[last : block.start()], block.end()
        named = re.findall(r"`([\w/]+\.(?:py|md|csv))`", said)
        kind, text = block.groups()
        if "**6." in said:
            translate(copy)
        if kind == "sh":
            start(text, copy)
            continue
        file = copy / named[-1]
        seen.add(named[-1])
        if file.name == "provider.py":
            insert(file, "from .artificialisation.urban_envelope", text)
            insert(file, ")\n\n\nclass AulaProvider", f"    {text.split()[-1]},\n")
        elif file.name == "works.py":
            insert(file, "    ]\n", f"        {text.strip()},\n")
        elif file.name == "layers.csv":
            file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")
        else:
            assert not file.exists()
            file.write_text(text, encoding="utf-8")
    assert len(seen) == 9
    start("! make i18n | grep green_share", copy)
    start(
        "scripts/with-qgis .venv/bin/python -m pytest -q -p no:pytest_qgis --doctest-modules aula_qgis/core/artificialisation/green_share.py",
        copy,
    )
    start("scripts/with-qgis .venv/bin/python -m pytest -q tests/qgis/test_publication.py -k every_style", copy)
    start(
        ".venv/bin/ruff check aula_qgis processing_algs scripts/sample tests; .venv/bin/flake8 aula_qgis processing_algs tests; scripts/with-qgis .venv/bin/python -m mypy",
        copy,
    )
