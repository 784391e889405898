#!/usr/bin/env python3
"""Make the pages of the guide that the project itself holds: helps, messages, gallery; then build the site.

make docs
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT / "build" / "docs"
FAMILIES = {
    "artificialisation": "Artificialisation",
    "network": "Trames écologiques",
    "brownfield": "Friches",
    "rainwater": "Eau de pluie",
    "stations": "Gares",
    "publication": "Publication",
}
PICTURE = (640, 420)


def family_of(name: str) -> str:
    """The family of an algorithm, by the folder of its file."""
    return next(file.parent.name for file in (ROOT / "processing_algs").glob(f"*/{name}.py"))


def algorithms() -> None:
    """A page per algorithm, from its help, and their list."""
    folder = PAGES / "algorithmes"
    folder.mkdir(parents=True)
    lines = [
        "# Algorithmes et méthodes",
        "",
        "Chaque page dit les paramètres, les sorties, la méthode avec sa formule, ses limites et ses sources.",
    ]
    helps = sorted((ROOT / "resources" / "help" / "fr").glob("*.md"))
    for family, title in FAMILIES.items():
        lines += ["", f"## {title}", ""]
        for page in helps:
            if family_of(page.stem) == family:
                text = page.read_text(encoding="utf-8")
                (folder / page.name).write_text(text.replace("\n", f"\n\n`aula:{page.stem}`\n", 1), encoding="utf-8")
                lines.append(f"- [{text.splitlines()[0].removeprefix('# ')}]({page.name}) – `aula:{page.stem}`")
    (folder / "index.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def i18n():
    """The module that knows the texts, their places and their French."""
    spec = importlib.util.spec_from_file_location("i18n", ROOT / "scripts" / "i18n.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def sentences() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Family → the sentences that stop a run, and those with which a run goes on."""
    texts = i18n().collect()
    stops: dict[str, set[str]] = {}
    others: dict[str, set[str]] = {}
    for text, places in texts.found.items():
        takers = {place.taker for place in places}
        if not text.endswith(".") and not takers - {"tr", "translatable", "checkpoint"}:
            continue
        refused = takers == {"tr"} and any("processing_algs" in place.file.parts for place in places)
        stop = refused or takers & texts.faults
        for place in places:
            family = next((part for part in place.file.parts if part in FAMILIES), "commun")
            (stops if stop else others).setdefault(family, set()).add(text)
    return stops, others


def messages() -> int:
    """Every sentence of the algorithms in French, by family: those that stop a run, then the others; gives how many."""
    french = {text: known[0] for text, known in i18n().translations().items()}
    stops, others = sentences()
    lines = [
        "# Messages et remèdes",
        "",
        "Quand un algorithme s'arrête, il dit en une phrase ce qui ne va pas, où, et que faire ; rien n'est écrit à moitié. Les mots entre accolades sont ceux de vos données.",
        "",
        "## Ce qui arrête un algorithme",
        *_by_family(stops, french),
        "",
        "## Ce qu'un algorithme signale sans s'arrêter",
        "",
        "Ces phrases sont dans le journal : ce qui a été réparé, laissé de côté, supposé ou compté.",
        *_by_family(others, french),
    ]
    (PAGES / "messages.md").write_text("\n".join(map(i18n().no_break, lines)) + "\n", encoding="utf-8")
    return sum(map(len, [*stops.values(), *others.values()]))


def _by_family(groups: dict[str, set[str]], french: dict[str, str]) -> list[str]:
    lines = []
    for family in [*FAMILIES, "commun"]:
        if groups.get(family):
            lines += ["", f"### {FAMILIES.get(family, 'Couches, fichiers, serveurs')}", ""]
            lines += [f"- {_code(text)}" for text in sorted(french[each] for each in groups[family])]
    return lines


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
    lines, last = (
        [
            "# Galerie",
            "",
            "Les résultats de la démonstration, tels qu'ils s'ouvrent\u00a0: territoire fictif, styles fournis avec la suite.",
        ],
        "",
    )
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
    return subprocess.run(
        [str(ROOT / "build" / "docs-venv" / "bin" / "mkdocs"), "build", "--strict", "--quiet"],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "NO_MKDOCS_2_WARNING": "1"},
        check=False,
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
