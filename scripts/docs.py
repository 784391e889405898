#!/usr/bin/env python3
"""Make the pages of the guide that the project itself holds: helps, messages, gallery; then build the site.

    make docs
"""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT / "build" / "docs"
FAMILIES = {
    "artificialisation": "Artificialisation", "network": "Trames écologiques", "brownfield": "Friches", "rainwater": "Eau de pluie",
    "stations": "Gares", "publication": "Publication",
}  # fmt: skip
PICTURE = (640, 420)


def family_of(name: str) -> str:
    """The family of an algorithm, by the folder of its file."""
    return next(file.parent.name for file in (ROOT / "processing_algs").glob(f"*/{name}.py"))


def algorithms() -> None:
    """A page an algorithm, from its help, and their list."""
    folder = PAGES / "algorithmes"
    folder.mkdir(parents=True)
    lines = ["# Algorithmes et méthodes", "", "Chaque page dit les paramètres, les sorties, la méthode avec sa formule, ses limites et ses sources."]
    helps = sorted((ROOT / "resources" / "help" / "fr").glob("*.md"))
    for family, title in FAMILIES.items():
        lines += ["", f"## {title}", ""]
        for page in helps:
            if family_of(page.stem) == family:
                text = page.read_text(encoding="utf-8")
                (folder / page.name).write_text(text.replace("\n", f"\n\n`aula:{page.stem}`\n", 1), encoding="utf-8")
                lines.append(f"- [{text.splitlines()[0].removeprefix('# ')}]({page.name}) – `aula:{page.stem}`")
    (folder / "index.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def faults(file: Path) -> list[str]:
    """The sentences of faults in a source file."""
    found = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Fault"
        if called and node.args and isinstance(node.args[0], ast.Constant):
            found.append(node.args[0].value)
    return found


def messages() -> int:
    """Every sentence with which an algorithm stops, in French, by family; gives how many."""
    spec = importlib.util.spec_from_file_location("i18n", ROOT / "scripts" / "i18n.py")
    i18n = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(i18n)
    french = {text: known[0] for text, known in i18n.translations().items()}
    groups: dict[str, set[str]] = {}
    for folder in ("aula_qgis", "processing_algs"):
        for file in sorted((ROOT / folder).rglob("*.py")):
            family = next((part for part in file.relative_to(ROOT).parts if part in FAMILIES), "commun")
            groups.setdefault(family, set()).update(french[text] for text in faults(file))
    lines = [
        "# Messages et remèdes", "",
        "Quand un algorithme s'arrête, il dit en une phrase ce qui ne va pas, où, et que faire ; rien n'est écrit à moitié. Les mots entre accolades sont ceux de vos données.",
    ]  # fmt: skip
    for family in [*FAMILIES, "commun"]:
        if groups.get(family):
            lines += ["", f"## {FAMILIES.get(family, 'Couches, fichiers, serveurs')}", ""]
            lines += [f"- {_code(text)}" for text in sorted(groups[family])]
    (PAGES / "messages.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return sum(map(len, groups.values()))


def _code(text: str) -> str:
    return re.sub(r"(\{\w+\})", r"`\1`", text)


def gallery(package: Path) -> int:
    """The layers of the demonstration, each drawn with its own style; gives how many."""
    from contact_sheet import FAMILIES as ROOMS
    from contact_sheet import drawn, outlines, shown
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QSize

    application = QgsApplication([], False)
    application.initQgis()
    folder = PAGES / "galerie"
    folder.mkdir()
    lines, last = ["# Galerie", "", "Les résultats de la démonstration, tels qu'ils s'ouvrent\u00a0: territoire fictif, styles fournis avec la suite."], ""
    found, ground = shown(package), outlines(package)
    for result in found:
        assert drawn(package, result, QSize(*PICTURE), ground).save(str(folder / f"{result.table}.png"))
        if result.family != last:
            lines += ["", f"## {ROOMS[result.family]}"]
            last = result.family
        lines += ["", f"### {result.title}", "", f"![{result.title}](galerie/{result.table}.png)"]
    (PAGES / "galerie.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    del ground
    return len(found)


def main() -> int:
    package = ROOT / "build" / "demo" / "sample" / "sample.gpkg"
    if not package.exists():
        print("make demo first: the gallery shows its results.", file=sys.stderr)
        return 1
    shutil.rmtree(PAGES, ignore_errors=True)
    shutil.copytree(ROOT / "docs", PAGES)
    algorithms()
    print(f"{messages()} messages, {gallery(package)} pictures")
    return subprocess.run([str(ROOT / "build" / "docs-venv" / "bin" / "mkdocs"), "build", "--strict", "--quiet"], cwd=ROOT, env={"PATH": "/usr/bin:/bin", "NO_MKDOCS_2_WARNING": "1"}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
