"""aula:station_transit: streets, timetable and origins → what is reached in 30, 45, 60 minutes."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterNumber, QgsProcessingParameterString

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, TABLE, add_scheduler, field, points, report, sink
from .gtfs import add_feed, places_of, read_timetable
from .streets import add_network, read_network, with_ids

DAYS = (-1, 0, 1)
"""What set out the day before runs on after midnight; what sets out the day after is there for late departures."""


class StationTransit(AulaAlgorithm):
    ID, FAMILY = "station_transit", Family.STATIONS
    TITLE = translatable("Half-hour territory by public transport")
    TAGS = ("GTFS", "RAPTOR", translatable("door to door"), translatable("accessibility"), "SERM")

    def initAlgorithm(self, config=None):
        self.add(points("ORIGINS", tr("Origins")))
        self.add(field("ORIGIN_ID", tr("Identifier of the origin"), "ORIGINS"))
        add_feed(self)
        self.add(QgsProcessingParameterString("WINDOW", tr("Departures from … to"), "07:00-09:00"))
        add_network(self)
        self.add(QgsProcessingParameterString("CUTOFFS", tr("Minutes"), "30, 45, 60"))
        self.add(points("DESTINATIONS", tr("Destinations (empty: the stations)"), optional=True))
        self.add(field("DESTINATION_ID", tr("Identifier of the destination"), "DESTINATIONS"))
        for name, text, default, least in (
            ("MAX_WALK", tr("Longest way to a stop, min"), 20, 1),
            ("MAX_MINUTES", tr("Longest journey in the table of arrivals, min"), 120, 1),
            ("CHANGE", tr("Least time of a change, min"), 2, 0),
            ("BUFFER", tr("Width around streets, m"), 25, 0.1),
        ):
            self.add(QgsProcessingParameterNumber(name, text, NUMBER, default, True, least), advanced=True)
        add_scheduler(self)
        self.add(sink("OUTPUT", tr("Territory within reach"), SourceType.VectorPolygon))
        self.add(sink("ARRIVALS", tr("Travel times"), TABLE, optional=True))
        self.add(
            sink(
                "REACHED",
                tr("Stations or destinations within reach"),
                SourceType.VectorPoint,
                optional=True,
            )
        )
        self.add(report("REPORT", tr("Report")))

    def check(self, parameters, context):
        from aula_qgis.core.stations.isochrones import cutoffs_of

        cutoffs_of(self.parameterAsString(parameters, "CUTOFFS", context))
        self._window(self.parameterAsString(parameters, "WINDOW", context))
        return None

    @staticmethod
    def _window(text: str) -> tuple[int, int]:
        from aula_qgis.core.stations.service import parse_hours

        stretches = parse_hours(text)
        if len(stretches) != 1:
            raise Fault(
                "The window of departures must be one stretch of time, as 07:00-09:00: it is {text}.", text=repr(text)
            )
        return stretches[0]

    def crs_from(self, inputs):
        return ("NETWORK", "ORIGINS")

    def compute(self, inputs, progress):
        from aula_qgis.bridge.reports import station_transit as page
        from aula_qgis.core.messages import part
        from aula_qgis.core.stations.door_to_door import Rules, door_to_door
        from aula_qgis.core.stations.isochrones import cutoffs_of
        from aula_qgis.core.stations.transit import departures_of

        departures = departures_of(self._window(inputs.text("WINDOW")))
        origins, origin_of, origin_points = self._points(inputs, "ORIGINS", "ORIGIN_ID")
        ends, end_of, end_points = (
            self._points(inputs, "DESTINATIONS", "DESTINATION_ID") if inputs.has("DESTINATIONS") else (None, None, None)
        )
        walk = read_network(inputs, part(progress, 0.0, 0.1), mode=0)
        feeder = read_network(inputs, part(progress, 0.1, 0.2)) if inputs.choice("MODE") else None
        times, stations, feed = read_timetable(inputs, DAYS, part(progress, 0.2, 0.3))
        rules = Rules(
            cutoffs_min=cutoffs_of(inputs.text("CUTOFFS")),
            max_walk_s=60 * inputs.number("MAX_WALK"),
            horizon_s=int(60 * max(inputs.number("MAX_MINUTES"), *cutoffs_of(inputs.text("CUTOFFS")))),
            change_s=int(60 * inputs.number("CHANGE")),
            tolerance_m=inputs.number("TOLERANCE"),
            buffer_m=inputs.number("BUFFER"),
        )
        crs = origins.crs
        result = door_to_door(
            times,
            stations,
            feed.transfers,
            departures,
            walk,
            places_of(times.stops["stop_lon"], times.stops["stop_lat"], crs),
            origin_points,
            origin_of=origin_of,
            names=origins["id"].to_numpy(),
            feeder=feeder,
            destinations=end_points,
            destination_of=end_of,
            rules=rules,
            crs=crs,
            progress=part(progress, 0.3, 1.0),
        )
        reach = result.reach.assign(origine=origins["id"].to_numpy()[result.reach["origine"]])
        reached = _reached(result.arrivals, origins, ends, stations.table, crs)
        return Outputs(
            layers={
                "OUTPUT": Layer(reach, "stations/station_transit"),
                "ARRIVALS": Layer(reached.drop(columns="geometry")),
                "REACHED": Layer(reached, "stations/station_transit_reached"),
            },
            reports={
                "REPORT": lambda: page.render(
                    origins,
                    reach,
                    reached,
                    inputs.text("DATE"),
                    inputs.text("WINDOW"),
                    ends is None,
                    inputs.described(),
                    [*inputs.notes, *result.notes],
                )
            },
            notes=result.notes,
            summary=[page.summary(reach, len(departures))],
        )

    @staticmethod
    def _points(inputs, name: str, parameter: str):
        """The places of a layer (one row per identifier), and of each point the row of its place and its geometry."""
        import pandas as pd

        columns = {"id": inputs.text(parameter)} if inputs.has(parameter) else {}
        frame = with_ids(inputs.frame(name, columns, text=("id",) if columns else (), shape="points"))
        place, ids = pd.factorize(frame["id"])
        if len(ids) < len(frame):
            inputs.note(
                Note(
                    translatable(
                        "{layer}: {points} points share {count} identifiers; points of one identifier are its entrances."
                    ),
                    {"layer": inputs.title(name), "points": len(frame), "count": len(ids)},
                    False,
                )
            )
        return frame.drop_duplicates("id").reset_index(drop=True), place, frame.geometry.to_numpy()


def _reached(arrivals, origins, ends, stations, crs):
    """The arrivals with identifiers, the names of stations, and the place of what is reached."""
    import geopandas as gpd

    there = arrivals["vers"].to_numpy(dtype=int)
    places = places_of(stations["lon"], stations["lat"], crs) if ends is None else ends.geometry.to_numpy()
    table = stations if ends is None else ends
    frame = arrivals.assign(
        de=origins["id"].to_numpy()[arrivals["de"].to_numpy(dtype=int)], vers=table["id"].to_numpy()[there]
    )
    frame.insert(2, "nom", table["nom"].to_numpy()[there])
    return gpd.GeoDataFrame(frame, geometry=places[there], crs=crs)
