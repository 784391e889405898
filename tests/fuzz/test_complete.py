"""Every function of the core that algorithms and bridge call is fuzzed, from the day it is added."""

import ast
import importlib
import inspect
import sys
from pathlib import Path

import pytest

from . import oracle

ROOT = Path(__file__).resolve().parents[2]
FEEDS_ON_NOTHING = {
    "aula_qgis.core.messages": "progress and sentences",
    "aula_qgis.core.parts": "who does the work",
}
"""Modules whose functions take no data of the user."""


def called(file: Path) -> set[str]:
    """Names of the core that a file imports, itself or through a module of the core."""
    package = list(file.relative_to(ROOT).with_suffix("").parts[:-1])
    tree = ast.parse(file.read_text(encoding="utf-8"))
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            if module.startswith("aula_qgis.core"):
                names.update({alias.asname or alias.name: f"{module}.{alias.name}" for alias in node.names})
    through = {
        f"{names[node.value.id]}.{node.attr}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in names
    }
    return {*names.values(), *through}


def function_of(name: str):
    """The function of the core by that name, or None where it names something else."""
    module, _, attribute = name.rpartition(".")
    try:
        found = getattr(importlib.import_module(module), attribute, None)
    except ImportError:
        return None
    return found if inspect.isfunction(found) else None


def entrances() -> list[str]:
    """The functions of the core that the floors above call, where they are defined."""
    files = sorted(file for folder in ("processing_algs", "aula_qgis/bridge") for file in (ROOT / folder).rglob("*.py"))
    functions = {function_of(name) for file in files for name in called(file)} - {None}
    return sorted(
        f"{each.__module__}.{each.__qualname__}" for each in functions if each.__module__ not in FEEDS_ON_NOTHING
    )


@pytest.fixture(scope="module")
def fuzzed() -> dict[str, str]:
    for file in sorted(Path(__file__).parent.glob("test_*.py")):
        if file != Path(__file__):
            importlib.import_module(f".{file.stem}", __package__)
    return oracle.FUZZED


def test_every_entrance_of_the_core_is_fuzzed(fuzzed):
    assert [name for name in entrances() if name not in fuzzed] == []


def test_the_walk_sees_relative_nested_and_indirect_imports(tmp_path, monkeypatch):
    folder = tmp_path / "aula_qgis" / "bridge"
    folder.mkdir(parents=True)
    (folder / "x.py").write_text(
        "def f():\n    from ..core import geometry as g\n    from aula_qgis.core.tables import numbers\n    g.repair()\n"
    )
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    assert called(folder / "x.py") == {
        "aula_qgis.core.geometry",
        "aula_qgis.core.tables.numbers",
        "aula_qgis.core.geometry.repair",
    }
