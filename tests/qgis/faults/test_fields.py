"""Fields that are not there or hold what nobody expects, wherever an algorithm lets choose one."""

from pathlib import Path

import pytest

from tests.qgis.faults import faulty
from tests.qgis.faults.table import FIELDS, cell, declared, first_of, replaced


@pytest.mark.parametrize(
    ("name", "parameter", "fault"), [cell(*place, fault) for place in FIELDS for fault in ("not there", *faulty.FIELDS)]
)
def test_a_field(name, parameter, fault, world, made_once, memory, survives):
    definition = next(each for each in declared(name) if each.name == parameter)
    parent = definition.parent
    good = world.runs[name].parameters[parent]
    source = first_of(good)
    changed = {parameter: [fault] if definition.several else fault}

    def make(file: Path):
        rows = faulty.Rows.of(source)
        faulty.with_every_field(rows)
        if fault == faulty.NOT_FINITE:  # which a file does not hold
            memory.append(rows.in_memory())
            return memory[-1]
        return rows.saved(file.with_suffix(".gpkg"))

    if fault != "not there":
        changed[parent] = replaced(
            good, made_once(source, fault if fault == faulty.NOT_FINITE else "every field", make)
        )
    survives(name, changed)
