"""Finds every text that reaches Note, Fault, tr, translatable or a progress, through variables too.

A text is followed from the call back to where it is written: constants, conditional expressions, values of containers,
loops, returns, attributes of classes, and parameters by the calls of their function. What cannot be followed must be
wrapped in translatable where it is written, and is reported.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

FOLDERS = ("processing_algs", "aula_qgis")
ARGUMENT = {"tr": 0, "translatable": 0, "Fault": 0, "Note": 0, "checkpoint": 2}
"""Function → position of the text among its arguments; subclasses of Fault that take its arguments join it."""
PARAMETER = {"tr": "text", "translatable": "text", "Fault": "template", "Note": "template", "checkpoint": "text"}
ELSEWHERE = ("template",)
"""Attributes of notes and faults, whose text is found where these are made."""
DEFINES = ("messages.py", "text.py")
"""Files that define these functions and hand their argument on."""

NAMES = ("tag", "result.matrix.title")
"""Expressions that may be proper names, as those of methods and of files; their words are wrapped in translatable."""

Function = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def called(call: ast.Call) -> str:
    """The name of the function or class that is called."""
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


class Place(NamedTuple):
    """Where a text reaches the reader: the file, the line, and the function or class that takes it."""

    file: Path
    line: int
    taker: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass
class Module:
    """A file, its tree, and the node around each node."""

    path: Path
    tree: ast.Module
    parents: dict[ast.AST, ast.AST] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.parents = {child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)}

    def around(self, node: ast.AST) -> Iterator[ast.AST]:
        while node in self.parents:
            node = self.parents[node]
            yield node


class Texts:
    """The texts of a tree of files.

    Attributes
    ----------
    found : dict
        Text → the places where it reaches the reader.
    faults : set of str
        `Fault` and its subclasses.
    unresolved : list of str
        ``file:line: expression`` of what cannot be followed to its text.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        files = sorted(file for folder in FOLDERS for file in (root / folder).rglob("*.py"))
        self.modules = [Module(file, ast.parse(file.read_text(encoding="utf-8"))) for file in files]
        self.calls: dict[str, list[tuple[ast.Call, Module]]] = {}
        self.functions: dict[str, list[tuple[ast.AST, Module]]] = {}
        self.attributes: dict[str, list[tuple[ast.expr, Module]]] = {}
        self.fields: dict[str, list[tuple[str, int]]] = {}
        self.argument = dict(ARGUMENT)
        self.faults = {"Fault"}
        for module in self.modules:
            for node in ast.walk(module.tree):
                self._index(node, module)
        self.found: dict[str, list[Place]] = {}
        self.unresolved: list[str] = []
        for module in self.modules:
            self._read(module)

    def _index(self, node: ast.AST, module: Module) -> None:
        if isinstance(node, ast.Call):
            self.calls.setdefault(called(node), []).append((node, module))
        elif isinstance(node, Function[:2]):
            self.functions.setdefault(node.name, []).append((node, module))
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Attribute):
                    self.attributes.setdefault(target.attr, []).append((node.value, module))
        elif isinstance(node, ast.ClassDef):
            self._index_class(node, module)

    def _index_class(self, node: ast.ClassDef, module: Module) -> None:
        names = [each.target.id for each in node.body if isinstance(each, ast.AnnAssign)]
        for position, name in enumerate(names):
            self.fields.setdefault(name, []).append((node.name, position))
        for each in node.body:
            if isinstance(each, (ast.Assign, ast.AnnAssign)) and each.value is not None:
                for target in each.targets if isinstance(each, ast.Assign) else [each.target]:
                    self._index_target(target, each.value, module, node.name)
        own = any(getattr(each, "name", "") == "__init__" for each in node.body)
        if any(getattr(base, "id", "") == "Fault" for base in node.bases):
            self.faults.add(node.name)
            if not own:
                self.argument[node.name] = 0

    def _index_target(self, target: ast.expr, value: ast.expr, module: Module, owner: str) -> None:
        if isinstance(target, ast.Name):
            for name in (target.id, f"{owner}.{target.id}"):
                self.attributes.setdefault(name, []).append((value, module))
        elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            for each, part in zip(target.elts, value.elts):
                self._index_target(each, part, module, owner)

    def _read(self, module: Module) -> None:
        for call in ast.walk(module.tree):
            if not isinstance(call, ast.Call):
                continue
            name = called(call)
            if (text := self._text(call, name)) is None or module.path.name in DEFINES:
                continue
            if ast.unparse(text) in NAMES:
                continue
            place = Place(module.path.relative_to(self.root), call.lineno, self._taker(call, name, module))
            try:
                for each in self.texts(text, module, ()):
                    if each:
                        self.found.setdefault(each, []).append(place)
            except (LookupError, RecursionError):
                self.unresolved.append(f"{place}: {ast.unparse(text)}")

    def _taker(self, call: ast.Call, name: str, module: Module) -> str:
        """What the text is for: in a class of faults, the class."""
        owners = (each.name for each in module.around(call) if isinstance(each, ast.ClassDef))
        return next((owner for owner in owners if owner in self.faults), name)

    def _text(self, call: ast.Call, name: str) -> ast.expr | None:
        if name == "__init__" and isinstance(call.func.value, ast.Call) and called(call.func.value) == "super":
            return None  # its texts are wrapped in translatable, or come as arguments of the class
        if name not in self.argument:
            return None
        if len(call.args) > self.argument[name]:
            return call.args[self.argument[name]]
        given = {each.arg: each.value for each in call.keywords}
        return given.get(PARAMETER.get(name, "template"))

    def texts(self, node: ast.expr, module: Module, path: tuple) -> set[str]:
        """The strings an expression may be; LookupError where that cannot be known."""
        found: set[str] = set()
        for leaf, _ in self.values(node, module, path):
            if not isinstance(leaf, ast.Constant) or not isinstance(leaf.value, (str, type(None))):
                raise LookupError(ast.unparse(leaf))
            found.add(leaf.value or "")
        return found

    def values(self, node: ast.expr, module: Module, path: tuple) -> list[tuple[ast.expr, Module]]:
        """The expressions that an expression may stand for, names and calls followed."""
        if (node, module.path) in path:
            return []
        path = (*path, (node, module.path))
        if isinstance(node, ast.Starred):
            return self.items(node.value, module, path)
        parts: list[tuple[ast.expr, Module]] = []
        if isinstance(node, ast.IfExp):
            parts = [(node.body, module), (node.orelse, module)]
        elif isinstance(node, ast.BoolOp):
            parts = [(each, module) for each in node.values]
        elif isinstance(node, ast.NamedExpr):
            parts = [(node.value, module)]
        elif isinstance(node, ast.Name):
            return self._named(node, module, path)
        elif isinstance(node, ast.Attribute):
            if node.attr in ELSEWHERE:
                return []
            return self._attribute(node, module, path)
        elif isinstance(node, ast.Subscript) and isinstance(getattr(node.slice, "value", None), int):
            whole = [each for each in self.values(node.value, module, path) if not _nothing(each[0])]
            return [each for leaf, home in whole for each in self._inside(leaf, (node.slice.value,), home, path)]
        elif isinstance(node, ast.Subscript):
            return [each for item in self.items(node.value, module, path) for each in self.values(*item, path)]
        elif isinstance(node, ast.Call):
            return self._returned(node, module, path)
        else:
            return [(node, module)]
        return [each for part in parts for each in self.values(*part, path)]

    def items(self, node: ast.expr, module: Module, path: tuple) -> list[tuple[ast.expr, Module]]:
        """The expressions that may be in a container: of a dict, its values."""
        if (
            isinstance(node, ast.Call)
            and called(node) in ("values", "items", "get", "pop")
            and isinstance(node.func, ast.Attribute)
        ):
            return self.items(node.func.value, module, path)
        if isinstance(node, ast.Call) and called(node) in (
            "tuple",
            "list",
            "sorted",
            "reversed",
            "dict",
            "enumerate",
            "zip",
        ):
            return [each for argument in node.args for each in self.items(argument, module, path)]
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
            return self.items(node.value, module, path)
        found: list[tuple[ast.expr, Module]] = []
        for leaf, home in self.values(node, module, path):
            if isinstance(leaf, (ast.Tuple, ast.List, ast.Set)):
                for each in leaf.elts:
                    found += self.items(each.value, home, path) if isinstance(each, ast.Starred) else [(each, home)]
            elif isinstance(leaf, ast.Dict):
                found += [(each, home) for each in leaf.values]
            elif isinstance(leaf, (ast.ListComp, ast.GeneratorExp, ast.SetComp)):
                found.append((leaf.elt, home))
            elif isinstance(leaf, ast.DictComp):
                found.append((leaf.value, home))
            else:
                raise LookupError(ast.unparse(leaf))
        return found

    def _returned(self, call: ast.Call, module: Module, path: tuple) -> list[tuple[ast.expr, Module]]:
        name = called(call)
        if name in ("translatable", "tr") and call.args:
            return self.values(call.args[0], module, path)
        if name in ("get", "pop", "next", "values", "items"):
            source = call.func.value if isinstance(call.func, ast.Attribute) else call.args[0]
            extra = call.args[1:]
            found = [*self.items(source, module, path), *((each, module) for each in extra)]
            return [each for item in found for each in self.values(*item, path)]
        made = [
            (each.value, home)
            for function, home in self.functions.get(name, ())
            for each in ast.walk(function)
            if isinstance(each, ast.Return) and each.value is not None
        ]
        return [each for item in made for each in self.values(*item, path)] if made else [(call, module)]

    def _attribute(self, node: ast.Attribute, module: Module, path: tuple) -> list[tuple[ast.expr, Module]]:
        if node.attr == "value":  # of a member of an Enum
            return self.values(node.value, module, path)
        if made := self._of_owner(node, module, path):
            return made
        found = list(self.attributes.get(ast.unparse(node)) or self.attributes.get(node.attr, ()))
        for name, position in self.fields.get(node.attr, ()):
            for call, home in self.calls.get(name, ()):
                found += [(each.value, home) for each in call.keywords if each.arg == node.attr]
                found += [(call.args[position], home)] if position < len(call.args) else []
        if not found:
            raise LookupError(ast.unparse(node))
        return [each for item in found for each in self.values(*item, path)]

    def _of_owner(self, node: ast.Attribute, module: Module, path: tuple) -> list[tuple[ast.expr, Module]]:
        """The argument that became an attribute, where its object is seen being made."""
        positions = dict(self.fields.get(node.attr, ()))
        try:
            owners = self.values(node.value, module, path)
        except LookupError:
            return []
        found = []
        for call, home in owners:
            if not isinstance(call, ast.Call) or called(call) not in positions:
                return []
            found += [(each.value, home) for each in call.keywords if each.arg == node.attr]
            found += [(each, home) for each in call.args[positions[called(call)] :][:1]]
        return [each for item in found for each in self.values(*item, path)]

    def _named(self, node: ast.Name, module: Module, path: tuple) -> list[tuple[ast.expr, Module]]:
        scopes = [each for each in module.around(node) if isinstance(each, (*Function, ast.Module))]
        comprehensions = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
        loops = [loop for each in module.around(node) if isinstance(each, comprehensions) for loop in each.generators]
        for loop in loops:
            if (steps := _steps(loop.target, node.id)) is not None:
                return self._element(loop.iter, steps, module, path)
        for scope in scopes:
            if found := self._bound(node.id, scope, module, path):
                return [each for item in found for each in self.values(*item, path)]
            if isinstance(scope, Function) and node.id in (names := _parameters(scope)):
                return self._passed(scope, names.index(node.id), node.id, module, path)
        imported = [
            (home, alias.name)
            for each in ast.walk(module.tree)
            if isinstance(each, ast.ImportFrom)
            for alias in each.names
            if (alias.asname or alias.name) == node.id
            for home in self.modules
            if home.path.stem == (each.module or "").split(".")[-1]
        ]
        found = [item for home, name in imported for item in self._bound(name, home.tree, home, path)]
        if not found:
            raise LookupError(node.id)
        return [each for item in found for each in self.values(*item, path)]

    def _bound(self, name: str, scope: ast.AST, module: Module, path: tuple) -> list[tuple[ast.expr, Module]]:
        """What is assigned to a name in a scope, loops included."""
        found: list[tuple[ast.expr, Module]] = []
        for each in ast.walk(scope):
            inside = next(
                (outer for outer in module.around(each) if isinstance(outer, (*Function, ast.ClassDef, ast.Module))),
                None,
            )
            if inside is not scope:
                continue
            if isinstance(each, ast.NamedExpr) and each.target.id == name:
                found.append((each.value, module))
            pairs = [(target, each.value) for target in each.targets] if isinstance(each, ast.Assign) else []
            if isinstance(each, ast.AnnAssign) and each.value is not None:
                pairs = [(each.target, each.value)]
            for target, value in pairs:
                steps = _steps(target, name)
                if steps == ():
                    found.append((value, module))
                elif steps:
                    for leaf, home in self.values(value, module, path):
                        found += self._inside(leaf, steps, home, path)
            if isinstance(each, ast.For) and (steps := _steps(each.target, name)) is not None:
                found += self._element(each.iter, steps, module, path)
        return found

    def _element(self, container: ast.expr, steps: tuple, module: Module, path: tuple) -> list:
        name = called(container) if isinstance(container, ast.Call) else ""
        if name == "zip" and steps:
            container, steps = container.args[steps[0]], steps[1:]
        elif name in ("items", "enumerate") and steps:
            if steps[0] == 0:
                raise LookupError("keys")
            steps = steps[1:]
        found = self.items(container, module, path)
        leaves = [each for item in found for each in self.values(*item, path)]
        return [each for leaf, home in leaves for each in self._inside(leaf, steps, home, path)]

    def _inside(self, leaf: ast.expr, steps: tuple, module: Module, path: tuple) -> list[tuple[ast.expr, Module]]:
        """What stands at a place of a tuple, or of what is made with arguments in its order."""
        if not steps:
            return [(leaf, module)]
        parts = leaf.elts if isinstance(leaf, (ast.Tuple, ast.List)) else getattr(leaf, "args", ())
        if steps[0] >= len(parts):
            raise LookupError(ast.unparse(leaf))
        inner = self.values(parts[steps[0]], module, path)
        return [each for part, home in inner for each in self._inside(part, steps[1:], home, path)]

    def _passed(self, function: ast.AST, position: int, name: str, module: Module, path: tuple) -> list:
        """What the calls of a function hand in as a parameter, and its default."""
        title = getattr(function, "name", "")
        inside = next(iter(module.around(function)), None)
        if title == "__init__":
            title = inside.name
        names = _parameters(function)
        shift = 1 if isinstance(inside, ast.ClassDef) and names[:1] in (["self"], ["cls"]) else 0
        found: list[tuple[ast.expr, Module]] = []
        for call, home in self.calls.get(title, ()):
            found += [(each.value, home) for each in call.keywords if each.arg == name]
            found += [(call.args[position - shift], home)] if 0 <= position - shift < len(call.args) else []
        positional = [*function.args.posonlyargs, *function.args.args]
        defaults = dict(zip([each.arg for each in reversed(positional)], reversed(function.args.defaults)))
        if name in defaults:
            found.append((defaults[name], module))
        if not found:
            raise LookupError(name)
        return [each for item in found for each in self.values(*item, path)]


def _nothing(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and not node.value


def _parameters(function: ast.AST) -> list[str]:
    given = function.args
    return [each.arg for each in (*given.posonlyargs, *given.args, *given.kwonlyargs)]


def _steps(target: ast.expr, name: str) -> tuple | None:
    """Where a name stands in what is unpacked: () alone, (1,) second of a tuple, (1, 0) …; None: it does not."""
    if isinstance(target, ast.Name):
        return () if target.id == name else None
    if isinstance(target, (ast.Tuple, ast.List)):
        for position, each in enumerate(target.elts):
            if (steps := _steps(each, name)) is not None:
                return (position, *steps)
    return None
