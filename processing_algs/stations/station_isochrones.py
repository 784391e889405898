"""aula:station_isochrones: streets and stations → what is reached in 5, 10, 15 minutes."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, add_scheduler, field, lines, points, report, sink, without
from .gtfs import read_stations
from .streets import add_network, read_network, with_ids

SHAPES = (translatable("buffer of reached edges"), translatable("off-network walking"), translatable("convex hull"))
OVERLAPS = (translatable("per station"), translatable("nearest station"))


class StationIsochrones(AulaAlgorithm):
    ID, FAMILY = "station_isochrones", Family.STATIONS
    TITLE = translatable("Isochrones of stations")
    TAGS = (
        translatable("isochrone"),
        translatable("service area"),
        translatable("walking"),
        "BD TOPO",
        "OpenStreetMap",
        "SERM",
    )

    def initAlgorithm(self, config=None):
        self.add(points("STATIONS", tr("Stations (one point an entrance)")))
        self.add(field("STATION_ID", tr("Identifier of the station"), "STATIONS"))
        self.add(field("STATION_NAME", tr("Name of the station"), "STATIONS"))
        add_network(self)
        self.add(QgsProcessingParameterString("CUTOFFS", tr("Minutes"), "5, 10, 15"))
        self.add(
            QgsProcessingParameterEnum(
                "POLYGON", tr("How polygons are drawn"), [tr(shape) for shape in SHAPES], defaultValue=0
            )
        )
        self.add(QgsProcessingParameterNumber("BUFFER", tr("Width around streets, m"), NUMBER, 25, True, 0.1))
        self.add(QgsProcessingParameterBoolean("TOWARDS", tr("Times to the station (not from it)"), False, True))
        self.add(
            QgsProcessingParameterEnum(
                "OVERLAP", tr("Where stations overlap"), [tr(way) for way in OVERLAPS], defaultValue=0
            )
        )
        barriers = lines("BARRIERS", tr("Barriers (closed crossings)"), optional=True)
        self.add(barriers, advanced=True)
        add_scheduler(self)
        self.add(sink("OUTPUT", tr("Isochrones"), SourceType.VectorPolygon))
        self.add(sink("EDGES", tr("Reached streets"), SourceType.VectorLine, optional=True))
        self.add(sink("STATIONS_OUT", tr("Stations on the network"), SourceType.VectorPoint, optional=True))
        self.add(report("REPORT", tr("Report: a sheet per station")))

    def check(self, parameters, context):
        from aula_qgis.core.stations.isochrones import cutoffs_of

        cutoffs_of(self.parameterAsString(parameters, "CUTOFFS", context))
        return None

    def crs_from(self, inputs):
        return ("NETWORK", "STATIONS")

    def compute(self, inputs, progress):
        from aula_qgis.bridge.reports import station_sheets as page
        from aula_qgis.core.messages import part
        from aula_qgis.core.stations.isochrones import Shape, cutoffs_of, isochrones

        table = read_stations(inputs)
        network = read_network(inputs, part(progress, 0.0, 0.3), barriers="BARRIERS")
        result = isochrones(
            network,
            with_ids(table.frame),
            cutoffs_of(inputs.text("CUTOFFS")),
            tolerance=inputs.number("TOLERANCE"),
            shape=list(Shape)[inputs.choice("POLYGON")],
            buffer_m=inputs.number("BUFFER"),
            towards=inputs.flag("TOWARDS"),
            nearest=inputs.choice("OVERLAP") == 1,
            layer=inputs.title("STATIONS"),
            progress=part(progress, 0.3, 1.0),
        )
        stations = result.stations
        return Outputs(
            layers={
                "OUTPUT": Layer(result.polygons, "stations/isochrones"),
                "EDGES": Layer(result.edges, "stations/reached_edges"),
                "STATIONS_OUT": Layer(
                    stations,
                    "stations/stations_snapped",
                    without(inputs.source("STATIONS").fields(), table.attributes, stations.columns),
                ),
            },
            reports={"REPORT": lambda: page.of_isochrones(result, inputs.described(), [*inputs.notes, *result.notes])},
            notes=result.notes,
            summary=page.summary(result),
        )
