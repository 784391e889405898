"""Files that cannot be read, and rasters with one thing wrong."""

from pathlib import Path

import pytest

from tests.qgis.faults import faulty
from tests.qgis.faults.table import FILES, RASTERS, algorithm_of, cell, first_of, replaced


@pytest.mark.parametrize(
    ("name", "parameter", "fault"), [cell(*place, fault) for place in FILES for fault in faulty.FILES]
)
def test_a_file(name, parameter, fault, world, made_once, survives):
    good = world.runs[name].parameters[parameter]
    source = Path(first_of(good).split("|")[0])
    broken = made_once(str(source), fault, lambda file: faulty.broken_file(source, fault, world.folder / "faulty"))
    survives(name, {parameter: replaced(good, broken)})


@pytest.mark.parametrize(
    ("name", "parameter", "fault"),
    [cell(*place, fault) for place in RASTERS for fault in faulty.rasters_of(algorithm_of(place[0]))],
)
def test_a_raster(name, parameter, fault, world, made_once, survives):
    good = world.runs[name].parameters[parameter]
    source = first_of(good)

    def make(file: Path):  # a criterion is known by the name of its raster
        (folder := file).mkdir()
        return faulty.faulty_raster(source, fault, folder / Path(source).name)

    survives(name, {parameter: replaced(good, made_once(source, fault, make))}, crs_known=fault != "no CRS")
