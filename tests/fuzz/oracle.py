"""What every function of the core owes whatever it is fed: a Fault in words, or a result, and its input left alone."""

from __future__ import annotations

import pickle
import warnings
from collections.abc import Callable
from dataclasses import fields, is_dataclass

import numpy as np
import pandas as pd
from hypothesis import settings

from aula_qgis.core.messages import Fault, Note

FUZZED: dict[str, str] = {}
"""Function of the core → the test that fuzzes it."""


def fuzzes(*functions: Callable) -> Callable:
    """Says which functions a test feeds, and gives it 200 examples."""

    def register(test: Callable) -> Callable:
        FUZZED.update({f"{function.__module__}.{function.__qualname__}": test.__qualname__ for function in functions})
        return settings(max_examples=200)(test)

    return register


def digest(value: object) -> object:
    """A value to compare: what a function was given, before and after."""
    if isinstance(value, pd.DataFrame | pd.Series):
        table = value.to_frame("") if isinstance(value, pd.Series) else value
        return pickle.dumps(
            (
                list(table.columns),
                list(map(str, table.dtypes)),
                [np.asarray(table[name], dtype=object) for name in table.columns],
                list(table.index),
            )
        )
    if is_dataclass(value) and not isinstance(value, type):
        return tuple(digest(getattr(value, field.name)) for field in fields(value))
    if isinstance(value, dict):
        return tuple((key, digest(each)) for key, each in value.items())
    if type(value) in (list, tuple):
        return tuple(map(digest, value))
    return repr(value) if callable(value) else pickle.dumps(value)


def attempt(function: Callable, *given: object, **options: object):
    """The result of a function, or None where it refuses its input by a Fault; warnings of the core are errors."""
    before = digest([given, options])
    try:
        with warnings.catch_warnings():
            for category in (RuntimeWarning, FutureWarning, DeprecationWarning):
                warnings.filterwarnings("error", category=category, module="aula_qgis")
            result = function(*given, **options)
    except Fault as fault:
        said(fault.template, fault.facts)
        result = None
    assert digest([given, options]) == before, f"{function.__qualname__} changes its input"
    for note in notes_of(result):
        said(note.template, note.facts)
    return result


def notes_of(result: object) -> list[Note]:
    """The notes of a result, as an attribute or among the items of a tuple."""
    found = getattr(result, "notes", None) or []
    if isinstance(result, tuple):
        found = [
            note for each in result for note in (each if isinstance(each, list) else getattr(each, "notes", None) or [])
        ]
    return [note for note in found if isinstance(note, Note)]


def said(template: str, facts: dict) -> None:
    """A sentence is whole: it formats, ends in a stop, and says no NaN."""
    sentence = template.format(**facts)
    assert sentence.strip() and sentence.rstrip()[-1] in ".?!)", sentence
    for name, fact in facts.items():
        assert not (isinstance(fact, float) and fact != fact), f"{name} is NaN in: {sentence}"


def whole(
    values: object, *, least: float = -np.inf, most: float = np.inf, missing: bool = False, slack: float = 1e-6
) -> np.ndarray:
    """Asserts that all numbers are finite (or NaN where that may be) and within bounds; returns them."""
    numbers = np.asarray(pd.to_numeric(pd.Series(np.ravel(values))), dtype=float)
    assert not np.isinf(numbers).any(), numbers
    assert missing or not np.isnan(numbers).any(), numbers
    known = numbers[~np.isnan(numbers)]
    assert (known >= least - slack).all() and (known <= most + slack).all(), known
    return numbers


def close(one: object, other: object, relative: float = 1e-7, absolute: float = 1e-6) -> None:
    """Two sums that must be the same."""
    np.testing.assert_allclose(np.asarray(one, float), np.asarray(other, float), rtol=relative, atol=absolute)
