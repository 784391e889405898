"""The table of faults: everything that goes wrong × every algorithm of the provider, generated.

A row of the table is an input (or output) that an algorithm declares, a column what can be wrong with it. A cell passes
when the run fails with a sentence and leaves nothing, or succeeds with whole outputs and says what it left out.
"""

from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.core import QgsProcessingParameterDefinition, QgsWkbTypes

from processing_algs.provider import ALGORITHMS
from scripts import demo
from tests.qgis import good_runs


@dataclass(frozen=True)
class Parameter:
    """What an algorithm declares of an input or output, in plain words: algorithms must not outlive QGIS."""

    name: str
    type: str
    parent: str
    several: bool
    optional: bool
    shape: int | None
    ending: str
    takes: frozenset[int]

    @classmethod
    def of(cls, definition) -> "Parameter":
        kind = definition.type()
        types = [definition.layerType()] if kind == "multilayer" else definition.dataTypes() if kind in SPATIAL else []
        return cls(
            definition.name(),
            kind,
            definition.parentLayerParameterName() if kind == "field" else "",
            kind == "field" and definition.allowMultiple(),
            bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional),
            int(definition.dataType()) if kind == "sink" else None,
            ENDINGS.get(kind, f".{definition.defaultFileExtension()}") if definition.isDestination() else "",
            frozenset(map(int, types)),
        )

    def may_be(self, shapes: str) -> bool:
        """May a layer of these shapes (see `faulty.LayerFault`) be given here?"""
        wanted = {"polygons": {POLYGONS}, "spatial": {POINTS, LINES, POLYGONS}}
        return shapes not in wanted or not self.takes <= {POINTS, LINES, POLYGONS} or bool(self.takes & wanted[shapes])


SPATIAL = ("source", "vector", "layer", "multilayer")
POINTS, LINES, POLYGONS = 0, 1, 2
"""Layers of vectors, as QGIS numbers them: others than these three may be of any shape, or have none."""
ENDINGS = {"sink": ".gpkg", "rasterDestination": ".tif", "folderDestination": ""}
DECLARED = {
    id_: [Parameter.of(definition) for definition in made.parameterDefinitions()]
    for id_, made in ((kind.ID, kind().create()) for kind in ALGORITHMS)
}
WORKS = {each["nom"]: each for each in good_runs.all_works()}
SHAPES = {
    POINTS: QgsWkbTypes.GeometryType.PointGeometry,
    LINES: QgsWkbTypes.GeometryType.LineGeometry,
    POLYGONS: QgsWkbTypes.GeometryType.PolygonGeometry,
}
"""What a sink promises → the geometry its output must have."""


COMPANIONS = (".aux.xml", ".qml", "_attachments.zip")
"""What GDAL, a style and QGIS leave beside a result."""
DRAWN = {
    ("publish_project", "TERRITORIES"),
    ("publish_project", "BACKGROUND"),
    ("publish_atlas", "COVERAGE"),
    ("territory_sheet", "BACKGROUND"),
}
"""Layers that are drawn as they stand, without a figure of them: nothing is repaired, so nothing is said."""


def algorithm_of(name: str) -> str:
    return WORKS[name]["algorithme"].removeprefix("aula:")


def declared(name: str) -> list[Parameter]:
    return DECLARED[algorithm_of(name)]


def first_of(value):
    return value[0] if isinstance(value, list) else value


def is_raster(value) -> bool:
    return str(value).endswith(".tif")


def parameter_of(name: str, parameter: str) -> Parameter:
    return next(each for each in declared(name) if each.name == parameter)


def inputs(kinds: tuple[str, ...]) -> list[tuple[str, str, object]]:
    """Work, parameter and (unresolved) value of every input of some types that a good run is given."""
    found = []
    for name, work in WORKS.items():
        given = work["parametres"]
        found += [
            (name, each.name, first_of(given[each.name]))
            for each in declared(name)
            if each.type in kinds and given.get(each.name) not in (None, "", [])
        ]
    return found


def cell(name: str, parameter: str, fault: str):
    """A case of the table; `friches_import-INPUT-empty` becomes `brownfield_import-INPUT-empty`."""
    same = [other for other in WORKS if algorithm_of(other) == algorithm_of(name)]
    shown = algorithm_of(name) if name == same[0] else f"{algorithm_of(name)}:{name}"
    return pytest.param(name, parameter, fault, id=f"{shown}-{parameter}-{fault}".replace(" ", "_"))


def once(places: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Each input of each algorithm once, in the first good run that is given it."""
    return list({(algorithm_of(name), parameter): (name, parameter) for name, parameter in reversed(places)}.values())[
        ::-1
    ]


VECTORS = once([(name, parameter) for name, parameter, value in inputs(SPATIAL) if not is_raster(value)])
RASTERS = once([(name, parameter) for name, parameter, value in inputs((*SPATIAL, "raster")) if is_raster(value)])
FILES = once([(name, parameter) for name, parameter, _ in inputs((*SPATIAL, "raster", "file"))])
FIELDS = once([(name, each.name) for name in WORKS for each in declared(name) if (name, each.parent) in VECTORS])


def is_output(parameter: Parameter) -> bool:
    return parameter.type == "sink" or parameter.type.endswith("Destination")


def wanted_outputs(name: str, folder: Path) -> dict[str, str]:
    """The outputs that an algorithm always makes."""
    return {
        each.name: f"{folder / each.name}{each.ending}"
        for each in declared(name)
        if is_output(each) and not each.optional
    }


def replaced(value, other):
    """The faulty input in the place of the good one."""
    return [other, *value[1:]] if isinstance(value, list) else other


def all_outputs(name: str, folder: Path) -> dict[str, str]:
    """Every output that a good run is asked for, in a file of its own."""
    asked = demo.destinations(WORKS[name], folder / "x.gpkg")
    return {each.name: f"{folder / each.name}{each.ending}" for each in declared(name) if each.name in asked}


FIRST = list({algorithm_of(name): name for name in reversed(WORKS)}.values())[::-1]
"""One good run of each algorithm."""
OUTPUTS = [(name, output) for name in FIRST for output in all_outputs(name, Path())]
OUTPUT_KINDS = list({(name, parameter_of(name, output).type): (name, output) for name, output in OUTPUTS}.values())
"""One output of each type that an algorithm has: one writer writes all of a type."""
demo.algorithms.cache_clear()
