"""What the product asks of Qt and of QGIS by name, read from its source, and what Qt 6 no longer has.

Run by a Python with PyQt6, it reads names from standard input and prints those that PyQt6 does not know.
"""

from __future__ import annotations

import ast
import importlib
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MOVED = {("QtWidgets", name): "QtGui" for name in ("QAction", "QActionGroup", "QShortcut")}
"""Classes that PyQt6 has elsewhere, and `qgis.PyQt` where they were."""
GIVEN = {("QtCore", "NULL"), ("QtCore", "QVariant")}
"""What `qgis.PyQt` adds or keeps."""
GONE = {"QRegExp", "QRegExpValidator", "qApp", "QDesktopWidget", "resources_rc"}
RENAMED = {"exec_": "exec", "print_": "print"}
VERSIONS = "compat.py"
"""The one file that looks at the version of QGIS, and may name the types of QVariant for the older ones."""


@dataclass(frozen=True)
class Name:
    """A dotted name that begins with an imported one."""

    module: str
    path: tuple[str, ...]
    place: str


def imported(tree: ast.AST) -> dict[str, tuple[str, str]]:
    """Local name → module and name, of what comes from qgis."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis."):
            for each in node.names:
                found[each.asname or each.name] = (node.module, each.name)
    return found


def names(source: str, place: str) -> Iterator[Name]:
    """Every dotted name that begins with something of qgis, at its full length."""
    tree = ast.parse(source)
    known = imported(tree)
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for local, (module, name) in known.items():
        yield Name(module, (name,), f"{place}: import of {local}")
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or id(node) in inner:
            continue
        path: list[str] = []
        at: ast.AST = node
        while isinstance(at, ast.Attribute):
            path.insert(0, at.attr)
            at = at.value
        if isinstance(at, ast.Name) and at.id in known:
            module, name = known[at.id]
            yield Name(module, (name, *path), f"{place}:{node.lineno}")


def habits(source: str, place: str) -> Iterator[str]:
    """What PyQt5 allowed and PyQt6 does not, other than names."""
    versions = Path(place).name == VERSIONS
    for node in ast.walk(ast.parse(source)):
        at = f"{place}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            modules = [node.module or ""] if isinstance(node, ast.ImportFrom) else [each.name for each in node.names]
            if any(module.split(".")[0] in ("PyQt5", "PyQt6", "sip") or module == "qgis.PyQt.Qt" for module in modules):
                yield f"{at}: imports {', '.join(modules)} instead of qgis.PyQt"
        if isinstance(node, ast.alias) and node.name in GONE:
            yield f"{at}: {node.name} is gone"
        if isinstance(node, ast.alias) and node.name == "QVariant" and not versions:
            yield f"{at}: QVariant has no types"
        if isinstance(node, (ast.FunctionDef, ast.Attribute)):
            name = node.name if isinstance(node, ast.FunctionDef) else node.attr
            if name in RENAMED:
                yield f"{at}: {name} is called {RENAMED[name]}"
        if (
            isinstance(node, ast.Subscript)
            and isinstance(node.value, ast.Attribute)
            and isinstance(node.slice, ast.Name)
            and node.slice.id in ("str", "int")
        ):
            yield f"{at}: signal {node.value.attr}[{node.slice.id}] has no overloads"
        if isinstance(node, ast.Call):
            yield from _call(node, at)


def _call(node: ast.Call, at: str) -> Iterator[str]:
    called = node.func
    if isinstance(called, ast.Attribute):
        if called.attr == "addAction" and len(node.args) > 3:
            yield f"{at}: addAction with {len(node.args)} arguments: make the QAction first"
        if called.attr == "desktop" and not node.args:
            yield f"{at}: QApplication.desktop() is gone"
        if called.attr == "width" and isinstance(called.value, ast.Call) and "etrics" in ast.unparse(called.value.func):
            yield f"{at}: QFontMetrics.width() is horizontalAdvance()"
    elif (
        isinstance(called, ast.Name)
        and called.id == "QDateTime"
        and (len(node.args) == 8 or ast.unparse(node).startswith("QDateTime(QDate("))
    ):
        yield f"{at}: QDateTime takes a QDate and a QTime"


def unknown_to_pyqt6(wanted: list[tuple[str, list[str], str]]) -> list[str]:
    """Of names `qgis.PyQt.QtX`, path, place: those that PyQt6 does not have. Needs PyQt6."""
    found = []
    for module, path, place in wanted:
        _, _, part, *path = [*module.split("."), *path]
        if not path or (part, path[0]) in GIVEN:
            continue
        at = importlib.import_module(f"PyQt6.{MOVED.get((part, path[0]), part)}")
        for name in path:
            if not hasattr(at, name):
                found.append(f"{place}: {'.'.join(path)} is unknown to PyQt6")
                break
            at = getattr(at, name)
    return found


if __name__ == "__main__":
    print(json.dumps(unknown_to_pyqt6(json.load(sys.stdin))))
