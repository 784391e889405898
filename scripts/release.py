"""Makes a checkout a release: its version wherever it stands, the date in the changelog.

    python3 scripts/release.py 0.2.0

Nothing is committed: look at the difference first.
"""

from __future__ import annotations

import datetime
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLACES = {
    "metadata.txt": r"^version=(.+)$",
    "pyproject.toml": r'^version = "(.+)"$',
    "CITATION.cff": r"^version: (.+)$",
}
"""Files that name the version → the line that does."""
UNRELEASED = "## [Unreleased]\n"


class Refused(Exception):
    """Why there is no release."""


def parsed(version: str) -> tuple[int, ...]:
    """The numbers of a version.

    Examples
    --------
    >>> parsed("0.10.2") > parsed("0.9.0")
    True
    """
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise Refused(f"{version or 'Nothing'} is no version: three numbers, as in 0.2.0.")
    return tuple(map(int, version.split(".")))


def release(root: Path, version: str, today: str) -> list[str]:
    """Write the version and the date; gives the files that changed.

    Raises
    ------
    Refused
        No version, one that is not newer, changes that are not committed, places that disagree, nothing to release.
    """
    number = parsed(version)
    status = subprocess.run(["git", "status", "--porcelain"], cwd=root, capture_output=True, text=True, check=True)
    if status.stdout:
        raise Refused(f"Commit first:\n{status.stdout}")
    texts = {name: (root / name).read_text(encoding="utf-8") for name in PLACES}
    found = {name: re.findall(line, texts[name], re.MULTILINE) for name, line in PLACES.items()}
    if len({tuple(each) for each in found.values()}) != 1 or any(len(each) != 1 for each in found.values()):
        raise Refused(f"These files name different versions: {found}.")
    (current,) = found["metadata.txt"]
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    notes = changelog.partition(UNRELEASED)[2].partition("\n## [")[0]
    if not notes.strip():
        raise Refused("CHANGELOG.md has nothing under [Unreleased].")
    if f"## [{current}]" in changelog and number <= parsed(current):
        raise Refused(f"{version} is not newer than {current}.")
    if number < parsed(current):
        raise Refused(f"{version} is older than {current}.")
    for name, line in PLACES.items():
        start, end = re.search(line, texts[name], re.MULTILINE).span(1)
        (root / name).write_text(texts[name][:start] + version + texts[name][end:], encoding="utf-8")
    dated = changelog.replace(UNRELEASED, f"{UNRELEASED}\n## [{version}] – {today}\n", 1)
    (root / "CHANGELOG.md").write_text(dated, encoding="utf-8")
    return [*PLACES, "CHANGELOG.md"]


if __name__ == "__main__":
    try:
        changed = release(ROOT, sys.argv[1] if len(sys.argv) > 1 else "", datetime.date.today().isoformat())
    except Refused as refused:
        sys.exit(str(refused))
    print(f"Changed: {', '.join(changed)}. Look at them, then commit and tag v{sys.argv[1]}.")
