"""aula:station_service: a timetable and a day → what runs at each station."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, TABLE, field, points, report, sink, without
from .gtfs import add_feed, degrees, read_stations, read_timetable


class StationService(AulaAlgorithm):
    ID, FAMILY = "station_service", Family.STATIONS
    TITLE = translatable("Train service of stations")
    TAGS = ("GTFS", translatable("timetable"), translatable("frequency"), "SERM", "TER")

    def initAlgorithm(self, config=None):
        add_feed(self)
        self.add(
            QgsProcessingParameterString(
                "HOURS", tr("Hours counted (7-9, 16:30-18; empty: the whole day)"), optional=True
            )
        )
        self.add(points("STATIONS", tr("Stations"), optional=True))
        self.add(field("STATION_ID", tr("UIC code of the station"), "STATIONS"))
        self.add(field("STATION_NAME", tr("Name of the station"), "STATIONS"))
        self.add(QgsProcessingParameterString("HUB", tr("Hub (name or UIC code)"), optional=True))
        self.add(
            QgsProcessingParameterBoolean("ALL_MODES", tr("Tell of all modes, not of trains alone"), False, True),
            advanced=True,
        )
        radius = QgsProcessingParameterNumber(
            "RADIUS", tr("Stops belong to a station without code within, m"), NUMBER, 300, True, 1
        )
        self.add(radius, advanced=True)
        self.add(sink("OUTPUT", tr("Service of stations"), SourceType.VectorPoint))
        self.add(sink("BY_HOUR", tr("Departures by hour"), TABLE, optional=True))
        self.add(sink("DIRECTIONS", tr("Directions"), TABLE, optional=True))
        self.add(report("REPORT", tr("Report: a sheet per station")))

    def compute(self, inputs, progress):
        from aula_qgis.bridge.reports import station_service as page
        from aula_qgis.core.messages import part
        from aula_qgis.core.stations.service import parse_hours, station_service
        from aula_qgis.core.stations.stops import find_hub

        hours = parse_hours(inputs.text("HOURS"))
        times, stations, _ = read_timetable(inputs, (0,), part(progress, 0.0, 0.5))
        hub = find_hub(stations.table, inputs.text("HUB")) if inputs.has("HUB") else None
        places, frame, inherited = self._rows_of(inputs, times, stations)
        result = station_service(
            times,
            stations,
            places,
            hub=hub,
            hours=hours,
            all_modes=inputs.flag("ALL_MODES"),
            progress=part(progress, 0.5, 1.0),
        )
        rows = frame[["geometry", "uic", "nom"]].join(result.stations)
        if inherited:
            fields, values = inherited
            inherited = without(fields, values, rows.columns)
        named = {
            name: self._named(table, rows)
            for name, table in (("BY_HOUR", result.hours), ("DIRECTIONS", result.directions))
        }
        return Outputs(
            layers={
                "OUTPUT": Layer(rows, "stations/station_service", inherited),
                **{name: Layer(table) for name, table in named.items()},
            },
            reports={
                "REPORT": lambda: page.render(
                    rows,
                    result,
                    inputs.text("DATE"),
                    hub_name(stations, hub),
                    inputs.described(),
                    [*inputs.notes, *result.notes],
                )
            },
            notes=result.notes,
            summary=[page.summary(rows, inputs.text("DATE"))],
        )

    @staticmethod
    def _rows_of(inputs, times, stations):
        """For each row of the output the rows of its stations, and the rows themselves: geometry, uic, nom."""
        import geopandas as gpd
        import numpy as np
        import pandas as pd

        from aula_qgis.core.stations.stops import match_by_code, match_by_place, match_notes, uic_codes

        table = stations.table
        if not inputs.has("STATIONS"):
            called = np.unique(stations.of_stop[times.stop])
            rows = table.iloc[called].reset_index(drop=True)
            rows["uic"] = rows["id"]
            points = gpd.points_from_xy(rows["lon"], rows["lat"], crs=4326)
            return [np.array([row]) for row in called], gpd.GeoDataFrame(rows, geometry=points), None
        layer = read_stations(inputs)
        frame, by_code = layer.frame, "id" in layer.frame
        matches = match_by_code(table, frame["id"]) if by_code else []
        if by_code and not any(len(rows) for rows in matches):
            by_code = False
            inputs.note(
                Note(
                    translatable(
                        "No code of the stations is in the feed: the stops near each station are taken instead."
                    )
                )
            )
        if not by_code:
            longitudes, latitudes = degrees(frame)
            matches = match_by_place(table, longitudes, latitudes, inputs.number("RADIUS"))
        ours = [table["nom"].iloc[rows[0]] if len(rows) else None for rows in matches]
        names = frame["nom"].tolist() if "nom" in frame else [name or "?" for name in ours]
        inputs.note(*match_notes(names, matches, by_code))
        codes = [
            next(iter(uic_codes(value)), value)
            if value is not None
            else (table["uic"].iloc[rows[0]] if len(rows) else None)
            for value, rows in zip(frame["id"] if "id" in frame else [None] * len(frame), matches)
        ]
        frame = frame.assign(uic=pd.Series(codes, dtype=object), nom=pd.Series(names, dtype=object))
        return matches, frame, (inputs.source("STATIONS").fields(), layer.attributes)

    @staticmethod
    def _named(table, rows):
        """A table of places with their codes and names instead of their rows."""
        place = table["gare"].to_numpy()
        named = table.drop(columns="gare")
        named.insert(0, "uic", rows["uic"].to_numpy()[place])
        named.insert(1, "nom", rows["nom"].to_numpy()[place])
        return named


def hub_name(stations, hub) -> str:
    return "" if hub is None else str(stations.table["nom"].iloc[hub[0]])
