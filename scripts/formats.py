#!/usr/bin/env python3
"""Write docs/formats.md, the formats and dialects that are read, from the tests that read them.

A test carries what it proves: @pytest.mark.reads("Tableaux", "en-tête sous un titre", "la ligne d'en-tête est cherchée")

python3 scripts/formats.py
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "formats.md"
FAMILIES = (
    "Tableaux",
    "Communes et territoires",
    "Géométries",
    "Systèmes de coordonnées",
    "Rasters",
    "Occupation du sol et bâtiments",
    "Friches",
    "Pluie",
    "Rues",
    "Horaires",
    "Cours d'eau et obstacles",
    "Services WFS et Lizmap",
    "Bases de données",
)
HEAD = """# Formats et dialectes lus

Les fichiers tels qu'ils viennent, et ce que l'extension en fait. Chaque ligne vient d'un test, qui échoue si elle cesse
d'être vraie ; ce que l'extension corrige, écarte ou suppose, elle le compte et le dit dans le journal et le rapport.
"""


class Dialect(NamedTuple):
    """What a test proves is read: its family, the form of the file, what is made of it, and the test."""

    family: str
    form: str
    reading: str
    test: str


def _marks(file: Path) -> Iterator[Dialect]:
    for function in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        for mark in getattr(function, "decorator_list", []):
            if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.reads":
                yield Dialect(*map(ast.literal_eval, mark.args), f"{file.relative_to(ROOT).as_posix()}")


def dialects() -> list[Dialect]:
    """What all tests prove, in the order of their families."""
    found = [each for file in sorted((ROOT / "tests").rglob("test_*.py")) for each in _marks(file)]
    return sorted(found, key=lambda each: (FAMILIES.index(each.family), each.form))


def page() -> str:
    """The page, a table a family."""
    lines, family = [HEAD.strip()], ""
    for each in dialects():
        if each.family != family:
            family = each.family
            lines += [f"\n## {family}\n", "| Ce qui vient | Ce qui en est fait | Test |", "|---|---|---|"]
        lines.append(f"| {each.form} | {each.reading} | `{each.test}` |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
