"""Checks JSON against the part of JSON Schema that the catalogue's schema uses, and finds the line of what is wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
}
_TEXT = re.compile(r"[^ \t\n\r]|\Z")

Path = tuple[str | int, ...]


def faults(value: Any, schema: dict, root: dict | None = None, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Where `value` breaks `schema`: the path of each fault and what the schema wants there.

    Examples
    --------
    >>> list(faults({"a": 1}, {"type": "object", "properties": {"a": {"type": "string"}}}))
    [(('a',), 'string')]
    """
    root = root or schema
    if "$ref" in schema:
        yield from faults(value, root["$defs"][schema["$ref"].rpartition("/")[2]], root, path)
        return
    if "anyOf" in schema:
        if all(any(True for _ in faults(value, option, root, path)) for option in schema["anyOf"]):
            yield path, " | ".join(option.get("type", "…") for option in schema["anyOf"])
        return
    wanted = schema.get("type")
    if wanted and (
        not isinstance(value, _TYPES[wanted]) or (isinstance(value, bool) and wanted in ("integer", "number"))
    ):
        yield path, wanted
        return
    if "enum" in schema and value not in schema["enum"]:
        yield path, " | ".join(map(str, schema["enum"]))
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield path, schema["pattern"]
    if isinstance(value, dict):
        yield from _of_object(value, schema, root, path)
    if isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            yield path, f"{schema.get('minItems', 0)}–{schema.get('maxItems', '…')}"
        for number, item in enumerate(value):
            yield from faults(item, schema.get("items", {}), root, (*path, number))


def _of_object(value: dict, schema: dict, root: dict, path: Path) -> Iterator[tuple[Path, str]]:
    known = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in value:
            yield path, name
    for name, item in value.items():
        if name in known:
            yield from faults(item, known[name], root, (*path, name))
        elif schema.get("additionalProperties") is False:
            yield (*path, name), ", ".join(known)


def _next(text: str, place: int) -> int:
    """Where what stands in a JSON text at `place`, or after the white space there, begins."""
    return next(found.start() for found in _TEXT.finditer(text, place))


def line_of(text: str, path: Path) -> int:
    """The line, from 1, on which the value at `path` stands in a JSON text.

    Examples
    --------
    >>> line_of('{"a": [1,\\n 2]}', ("a", 1))
    2
    """
    decode = json.JSONDecoder().raw_decode
    place = _next(text, 0)
    for step in path:
        number, place = 0, _next(text, place + 1)
        while True:
            key: str | int = number
            if isinstance(step, str):
                key, place = decode(text, place)
                place = _next(text, _next(text, place) + 1)  # after the colon
            if key == step:
                break
            place = _next(text, decode(text, place)[1])
            place, number = _next(text, place + 1), number + 1
    return text.count("\n", 0, place) + 1
