"""Layers with one thing wrong, in each input of each algorithm."""

import re
from pathlib import Path

import pytest

from tests.qgis.faults import faulty
from tests.qgis.faults.table import (
    DECLARED,
    DRAWN,
    VECTORS,
    WORKS,
    algorithm_of,
    cell,
    first_of,
    parameter_of,
    replaced,
)


def test_every_algorithm_has_a_good_run(world):
    assert world.failed == {}
    without = set(DECLARED) - {algorithm_of(name) for name in world.runs}
    assert not without, (
        f"no good run of {without}: add a work to scripts/sample/works.py, or to good_runs.py where the demonstration needs none"
    )


def cells() -> list:
    """Each input with each fault that its layers may have, and that is not the business of the one reader alone."""
    found = []
    for place in VECTORS:
        parameter = parameter_of(*place)
        is_table = str(first_of(WORKS[place[0]]["parametres"][place[1]])).endswith(".csv")
        faults = [
            name
            for name, fault in faulty.LAYERS.items()
            if fault.shapes == "all" or (parameter.may_be(fault.shapes) and not is_table)
        ]
        found += [cell(*place, fault) for fault in faults if fault in faulty.DEEP or not parameter.optional]
    return found


@pytest.mark.parametrize(("name", "parameter", "fault"), cells())
def test_a_layer(name, parameter, fault, world, made_once, memory, survives):
    good = world.runs[name].parameters[parameter]
    source, wrong = first_of(good), faulty.LAYERS[fault]
    if not faulty.fits(wrong, source):
        pytest.skip("the layer of the good run has another shape than this fault needs")

    def make(file: Path):
        rows = faulty.Rows.of(source)
        wrong.change(rows)
        if wrong.in_file:
            made = rows.saved(file.with_suffix(".gpkg"))
            if wrong.saved:
                wrong.saved(made)
            return made
        memory.append(rows.in_memory())
        return memory[-1]

    succeeded, said = survives(
        name, {parameter: replaced(good, made_once(source, fault, make))}, crs_known=fault != "no CRS"
    )
    if succeeded and wrong.said and (algorithm_of(name), parameter) not in DRAWN:
        assert re.search(wrong.said, said), said


@pytest.mark.parametrize(("name", "parameter", "fault"), [cell(*place, "strange path") for place in VECTORS])
def test_a_layer_with_a_strange_name(name, parameter, fault, world, made_once, survives):
    good = world.runs[name].parameters[parameter]
    folder = world.folder / faulty.STRANGE
    folder.mkdir(exist_ok=True)
    source = first_of(good)
    strange = made_once(
        source,
        fault,
        lambda file: faulty.Rows.of(source).saved(folder / f"{file.name} {faulty.STRANGE}.gpkg", faulty.STRANGE),
    )
    assert survives(name, {parameter: replaced(good, strange)})[0]
