"""Looks at a built zip as plugins.qgis.org does: a finding of bandit or of detect-secrets blocks an upload there.

    build/security-venv/bin/python scripts/security.py dist/aula-0.1.0.zip

Every rule of both counts here, also those the site leaves aside; and what its file analysis only warns of.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

TOOLS = Path(sys.executable).parent
LARGEST = 25 * 1024 * 1024
SCRIPTS = (".sh", ".bash", ".bat", ".cmd", ".ps1", ".exe", ".dll", ".so", ".dylib", ".pyd", ".pyc", ".jar", ".ui~")
PROGRAMS = {
    b"\x7fELF": "ELF",
    b"MZ": "Windows",
    b"\xcf\xfa\xed\xfe": "macOS",
    b"\xca\xfe\xba\xbe": "macOS or Java",
    b"#!": "script",
}
"""How files begin that a system would run."""

LINK = 0o120000
NEEDED = ("metadata.txt", "LICENSE", "__init__.py")
KEYS = (
    "name",
    "qgisMinimumVersion",
    "description",
    "about",
    "version",
    "author",
    "email",
    "repository",
    "tracker",
    "icon",
    "tags",
)


def file_findings(package: Path) -> list[str]:
    """What is wrong with the files of a zip."""
    found = []
    if package.stat().st_size > LARGEST:
        found.append(f"{package.name}: larger than 25 MB")
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
        roots = {name.split("/")[0] for name in names}
        if len(roots) != 1:
            return [*found, f"{package.name}: {len(roots)} folders at its top, there must be one"]
        root = roots.pop()
        found += [f"{root}/{name}: missing" for name in NEEDED if f"{root}/{name}" not in names]
        for entry in archive.infolist():
            parts = entry.filename.split("/")
            if entry.is_dir():
                continue
            if any(part.startswith(".") or part == "__pycache__" for part in parts):
                found.append(f"{entry.filename}: hidden")
            if entry.external_attr >> 16 & 0o170000 == LINK:
                found.append(f"{entry.filename}: a link")
            if entry.filename.lower().endswith(SCRIPTS):
                found.append(f"{entry.filename}: a script or a binary")
            begin = archive.open(entry).read(4)
            found += [
                f"{entry.filename}: begins as a program ({kind})"
                for magic, kind in PROGRAMS.items()
                if begin.startswith(magic)
            ]
        if f"{root}/metadata.txt" in names:
            lines = archive.read(f"{root}/metadata.txt").decode().splitlines()
            keys = {line.split("=")[0] for line in lines if line.partition("=")[2].strip()}
            found += [f"metadata.txt: no {key}" for key in KEYS if key not in keys]
    return found


def code_findings(folder: Path) -> list[str]:
    """What bandit and detect-secrets find."""
    bandit = subprocess.run(
        [TOOLS / "bandit", "--recursive", ".", "--format", "json", "--quiet"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads(bandit.stdout)
    found = [
        f"{issue['filename']}:{issue['line_number']}: {issue['test_id']} {issue['issue_text']}"
        for issue in report["results"]
    ]
    found += [f"{error['filename']}: {error['reason']}" for error in report["errors"]]
    secrets = subprocess.run(
        [TOOLS / "detect-secrets", "scan", "--all-files", "."], cwd=folder, capture_output=True, text=True, check=True
    )
    for file, hits in json.loads(secrets.stdout)["results"].items():
        found += [f"{file}:{hit['line_number']}: {hit['type']}" for hit in hits]
    return found


ONE_PLACE = {
    "ZipFile": "archives.py",
    "decompress": "transfer.py archives.py",
    "QgsNetworkAccessManager": "transfer.py",
    "QgsBlockingNetworkRequest": "",
    "urlopen": "",
    "OpenEx": "datasets.py sheets.py",
    "readSld": "foreign_styles.py",
    "importNamedStyle": "layer_style.py",
    "replaceExpressionText": "",
}
"""What strangers could misuse, and the files that keep it within bounds; nobody else may name it."""


def pattern_findings(folder: Path) -> list[str]:
    """Calls that stand outside of the one place that bounds them."""
    found = []
    for file in sorted(folder.rglob("aula_qgis/**/*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
            if name in ONE_PLACE and file.name not in ONE_PLACE[name].split():
                found.append(
                    f"{file.relative_to(folder)}:{node.lineno}: {name} belongs in {ONE_PLACE[name] or 'no file'}"
                )
    return found


def main(package: Path) -> int:
    found = file_findings(package)
    with tempfile.TemporaryDirectory() as folder:
        zipfile.ZipFile(package).extractall(folder)
        found += code_findings(Path(folder)) + pattern_findings(Path(folder))
    for line in found:
        print(line, file=sys.stderr)
    print(
        f"{package.name}: {len(found)} findings"
        if found
        else f"{package.name}: no finding of bandit, of detect-secrets, nor in its files"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
