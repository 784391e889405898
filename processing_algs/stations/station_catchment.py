"""aula:station_catchment: isochrones and the layers around → people, jobs, land, facilities in reach."""

from __future__ import annotations

import re

from qgis.core import (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, TABLE, chosen_field, field, lines, points, polygons, report, sink

ANY = [SourceType.VectorAnyGeometry]
STATION_FIELDS, NAME_FIELDS, MINUTE_FIELDS = (
    ("gare_id", "origine", "id"),
    ("nom", "name"),
    ("minutes", "cutoff", "aa_mins"),
)
ZONE_FIELDS, USE_FIELDS, PLACES_FIELDS = (
    ("typezone",),
    ("code_us", "us"),
    ("nb_places", "capacite", "places", "capacity"),
)
ESTIMATED = re.compile(r"^i_est_\d")
"""INSEE's flag of cells that are estimated."""


class StationCatchment(AulaAlgorithm):
    ID, FAMILY = "station_catchment", Family.STATIONS
    TITLE = translatable("Catchment of stations")
    TAGS = (translatable("catchment"), translatable("population"), "Filosofi", "DIVAT", "SERM")

    def initAlgorithm(self, config=None):
        self.add(polygons("ISOCHRONES", tr("Isochrones")))
        self.add(QgsProcessingParameterFeatureSource("POPULATION", tr("Population: cells, buildings or points"), ANY))
        counts = QgsProcessingParameterField(
            "COUNT_FIELDS",
            tr("Fields that are counted (the people first)"),
            parentLayerParameterName="POPULATION",
            allowMultiple=True,
        )
        self.add(counts)
        self.add(QgsProcessingParameterFeatureSource("JOBS", tr("Jobs"), ANY, optional=True))
        self.add(field("JOBS_FIELD", tr("Field of the jobs (empty: one per row)"), "JOBS"))
        self.add(polygons("ZONING", tr("Zones of the plan (AU)"), optional=True))
        self.add(polygons("LAND_COVER", tr("Mutable land"), optional=True))
        self.add(lines("CYCLING", tr("Cycle facilities"), optional=True))
        self.add(points("PARKING", tr("Parking"), optional=True))
        self.add(field("PARKING_FIELD", tr("Field of the places (empty: one per row)"), "PARKING"))
        self.add(polygons("TERRITORIES", tr("Territory whose people are the whole"), optional=True))
        self.add(field("TERRITORY_ID", tr("Identifier of the territory"), "TERRITORIES"), advanced=True)
        self.add(QgsProcessingParameterNumber("DENSITY", tr("Dwellings a hectare to build"), NUMBER, 60, True, 0))
        self.add(sink("OUTPUT", tr("Catchments"), SourceType.VectorPolygon))
        self.add(sink("TOGETHER", tr("All stations together"), TABLE, optional=True))
        self.add(report("REPORT", tr("Report: a sheet per station")))

    def compute(self, inputs, progress):
        from aula_qgis.bridge.reports import station_sheets as page
        from aula_qgis.core.stations.catchment import catchment

        isochrones = self._isochrones(inputs)
        counts = inputs.names("COUNT_FIELDS")
        population = self._population(inputs, counts)
        around, notes = self._around(inputs)
        result = catchment(isochrones, population, counts, around, density=inputs.number("DENSITY"), progress=progress)
        notes += result.notes
        output = result.polygons.rename(columns={name: name.lower() for name in counts})
        return Outputs(
            layers={
                "OUTPUT": Layer(output, "stations/catchment"),
                "TOGETHER": Layer(result.together.rename(columns={name: name.lower() for name in counts})),
            },
            reports={
                "REPORT": lambda: page.of_catchment(
                    result, counts, inputs.number("DENSITY"), inputs.described(), [*inputs.notes, *notes]
                )
            },
            notes=notes,
            summary=page.people(result, counts[0]),
        )

    @staticmethod
    def _isochrones(inputs):
        from aula_qgis.core.stations.catchment import named_isochrones
        from aula_qgis.core.tables import find_column

        names = inputs.fields("ISOCHRONES")
        found = {
            "gare_id": find_column(names, STATION_FIELDS),
            "nom": find_column(names, NAME_FIELDS),
            "minutes": find_column(names, MINUTE_FIELDS),
        }
        if not found["gare_id"]:
            raise Fault(
                "The layer {layer} has no field gare_id: choose a result of the isochrones of stations.",
                layer=inputs.title("ISOCHRONES"),
            )
        frame = inputs.frame(
            "ISOCHRONES",
            {column: name for column, name in found.items() if name},
            text=("gare_id", "nom"),
            numbers=("minutes",),
            may_be_empty=True,
        )
        return named_isochrones(frame)

    @staticmethod
    def _population(inputs, counts):
        from aula_qgis.core.stations.catchment import IMPUTED, located

        columns = {name: name for name in counts}
        flag = next((name for name in inputs.fields("POPULATION") if ESTIMATED.match(name.lower())), None)
        if flag and flag not in counts:
            columns[IMPUTED] = flag
        frame = inputs.frame("POPULATION", columns, shape="any", numbers=tuple(columns))
        rows, notes = located(frame, inputs.title("POPULATION"))
        inputs.note(*notes)
        return rows

    @classmethod
    def _around(cls, inputs):
        """The optional layers, and notes on what was taken of them."""
        from aula_qgis.core.stations.catchment import Around

        zoning, notes = cls._zoning(inputs)
        mutable, more = cls._mutable_land(inputs)
        around = Around(
            jobs=cls._counted(inputs, "JOBS", "JOBS_FIELD", "emplois", "any"),
            zoning=zoning,
            mutable=mutable,
            cycling=inputs.geometry("CYCLING", "lines"),
            parking=cls._counted(inputs, "PARKING", "PARKING_FIELD", "places", "points", PLACES_FIELDS),
            territory=inputs.geometry("TERRITORIES"),
        )
        return around, [*notes, *more]

    @staticmethod
    def _counted(inputs, layer: str, parameter: str, column: str, shape: str, known: tuple[str, ...] = ()):
        """The rows of a layer with what each counts for: the value of a field, else one per row."""
        from aula_qgis.core.tables import find_column

        if not inputs.has(layer):
            return None
        name = chosen_field(inputs, parameter, find_column(inputs.fields(layer), known))
        frame = inputs.frame(layer, {column: name} if name else {}, shape=shape, numbers=(column,))
        return frame if name else frame.assign(**{column: 1.0})

    @staticmethod
    def _zoning(inputs):
        from aula_qgis.core.stations.catchment import zones_to_urbanise
        from aula_qgis.core.tables import find_column

        if not inputs.has("ZONING"):
            return None, []
        kind = find_column(inputs.fields("ZONING"), ZONE_FIELDS)
        return zones_to_urbanise(inputs.frame("ZONING", {"type": kind} if kind else {}, text=("type",) if kind else ()))

    @staticmethod
    def _mutable_land(inputs):
        from aula_qgis.core.stations.catchment import mutable_land
        from aula_qgis.core.tables import find_column

        if not inputs.has("LAND_COVER"):
            return None, []
        use = find_column(inputs.fields("LAND_COVER"), USE_FIELDS)
        return mutable_land(inputs.frame("LAND_COVER", {"us": use} if use else {}, text=("us",) if use else ()))
