"""aula:half_hour_territory: homes, amenities and streets → what one reaches in 15 and 30 minutes, and what is missing."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note

from ..algorithm import AulaAlgorithm, Family
from ..common import (
    NUMBER,
    TABLE,
    add_scheduler,
    field,
    missing_identifier,
    points,
    polygons,
    read_territories,
    sink,
    without,
)
from .gtfs import add_feed, places_of, read_timetable
from .streets import MODES, add_network, read_network

ANY = [SourceType.VectorAnyGeometry]
TRANSIT = translatable("walk and transit")
NAMES = ("marche", "velo", "voiture", "transport")
"""Modes in field names."""

FOOT, RIDE = 0, 3
DAYS = (-1, 0, 1)
CHANGE_S = 120


class HalfHourTerritory(AulaAlgorithm):
    ID, FAMILY = "half_hour_territory", Family.STATIONS
    TITLE = translatable("Half-hour territory: amenities within reach")
    TAGS = (translatable("amenities"), "BPE", translatable("quarter-hour city"), translatable("accessibility"))

    def initAlgorithm(self, config=None):
        self.add(QgsProcessingParameterFeatureSource("ORIGINS", tr("Homes (cells, buildings, points)"), ANY))
        self.add(field("ORIGIN_ID", tr("Identifier of the origin"), "ORIGINS"), advanced=True)
        self.add(field("DEMAND_FIELD", tr("Field of the people (demand)"), "ORIGINS"))
        self.add(points("AMENITIES", tr("Amenities")))
        self.add(field("CATEGORY_FIELD", tr("Field of the category"), "AMENITIES", optional=False))
        self.add(QgsProcessingParameterString("MINUTES", tr("Minutes"), "15, 30"))
        add_network(self)
        modes = QgsProcessingParameterEnum(
            "MODES",
            tr("Modes compared (empty: the mode above)"),
            [tr(mode) for mode in (*MODES, TRANSIT)],
            allowMultiple=True,
            optional=True,
        )
        self.add(modes)
        add_feed(self, optional=True)
        self.add(QgsProcessingParameterString("WINDOW", tr("Departures from … to"), "07:00-09:00", optional=True))
        self.add(
            QgsProcessingParameterNumber("MAX_WALK", tr("Longest way to a stop, min"), NUMBER, 15, True, 1),
            advanced=True,
        )
        self.add(polygons("TERRITORIES", tr("Territories"), optional=True))
        self.add(field("TERRITORY_ID", tr("Identifier of the territory"), "TERRITORIES"))
        self.add(field("TERRITORY_NAME", tr("Name of the territory"), "TERRITORIES"))
        add_scheduler(self)
        self.add(sink("OUTPUT", tr("Amenities within reach"), SourceType.VectorAnyGeometry))
        self.add(sink("SUMMARY", tr("Territories"), SourceType.VectorPolygon, optional=True))
        self.add(sink("BY_CATEGORY", tr("Categories"), TABLE, optional=True))

    def check(self, parameters, context):
        from aula_qgis.core.stations.isochrones import cutoffs_of

        cutoffs_of(self.parameterAsString(parameters, "MINUTES", context))
        if RIDE in self.parameterAsEnums(parameters, "MODES", context) and not (
            parameters.get("GTFS") and parameters.get("DATE")
        ):
            return tr("Walk and transit needs a timetable: choose GTFS and DATE.")
        return missing_identifier(parameters)

    def crs_from(self, inputs):
        return ("NETWORK", "ORIGINS")

    def compute(self, inputs, progress):
        from aula_qgis.core.messages import part
        from aula_qgis.core.stations.half_hour import categories_of, category_times, half_hour, mean_score
        from aula_qgis.core.stations.isochrones import cutoffs_of
        from aula_qgis.core.stations.snapping import whole

        minutes = cutoffs_of(inputs.text("MINUTES"))
        chosen = {"id": "ORIGIN_ID", "demande": "DEMAND_FIELD"}
        columns = {column: inputs.text(name) for column, name in chosen.items() if inputs.has(name)}
        table = inputs.table("ORIGINS", columns, shape="any", text=("id",), numbers=("demande",), keep_attributes=True)
        origins = table.frame
        self._check_homes(inputs, origins)
        amenities = inputs.frame(
            "AMENITIES", {"categorie": inputs.text("CATEGORY_FIELD")}, text=("categorie",), shape="points"
        )
        homes, tolerance = origins.geometry.to_numpy(), inputs.number("TOLERANCE")
        modes = (inputs.choices("MODES") if inputs.has("MODES") else []) or [inputs.choice("MODE")]
        on_streets = sorted({mode % RIDE for mode in modes})
        found, notes = {}, []
        for place, mode in enumerate(on_streets):
            stretch = part(progress, 0.5 * place / len(on_streets), 0.5 * (place + 1) / len(on_streets))
            network = read_network(inputs, part(stretch, 0.0, 0.4), mode=mode)
            found[mode], more = category_times(
                network, homes, amenities, minutes=minutes[-1], tolerance=tolerance, progress=part(stretch, 0.4, 1.0)
            )
            notes += more if not place else []
            if mode == FOOT and RIDE in modes:
                found[RIDE], more = self._ridden(
                    inputs, network, homes, amenities, found[FOOT], minutes[-1], part(progress, 0.5, 0.95)
                )
                notes += more
        territories = read_territories(inputs)
        result = half_hour(
            origins,
            {NAMES[mode]: found[mode] for mode in sorted(modes)},
            categories_of(amenities),
            minutes,
            territories,
        )
        fields, rows = without(inputs.source("ORIGINS").fields(), table.attributes, result.origins.columns)
        style = "stations/half_hour" if origins.geometry.area.any() else "stations/half_hour_points"
        layers = {
            "OUTPUT": Layer(origins[["geometry"]].join(result.origins), style, (fields, rows)),
            "BY_CATEGORY": Layer(result.by_category),
        }
        if result.summary is not None:
            layers["SUMMARY"] = Layer(result.summary, "stations/half_hour_summary")
        summary = mean_score(origins, result, whole(minutes[-1]))
        return Outputs(layers=layers, notes=[*notes, *result.notes], summary=[summary])

    @staticmethod
    def _ridden(inputs, walk, homes, amenities, on_foot, minutes, progress):
        from aula_qgis.core.messages import part
        from aula_qgis.core.stations.half_hour_transit import category_times_by_transit
        from aula_qgis.core.stations.service import parse_hours
        from aula_qgis.core.stations.transit import departures_of

        times, stations, feed = read_timetable(inputs, DAYS, part(progress, 0.0, 0.2))
        places = places_of(times.stops["stop_lon"], times.stops["stop_lat"], amenities.crs)
        return category_times_by_transit(
            walk,
            homes,
            amenities,
            on_foot,
            times,
            stations,
            feed.transfers,
            places,
            departures_of(parse_hours(inputs.text("WINDOW"))[0]),
            minutes=minutes,
            max_walk_s=60 * inputs.number("MAX_WALK"),
            change_s=CHANGE_S,
            tolerance=inputs.number("TOLERANCE"),
            progress=part(progress, 0.2, 1.0),
        )

    @staticmethod
    def _check_homes(inputs, origins):
        missing = (
            int((origins.geometry.isna() | origins.geometry.is_empty).sum()) if "geometry" in origins else len(origins)
        )
        if missing:
            raise Fault(
                "{count} rows of {layer} have no place: on a network each needs one.",
                count=missing,
                layer=inputs.title("ORIGINS"),
            )
        twice = int(origins["id"].duplicated().sum()) if "id" in origins else 0
        if twice:
            inputs.note(
                Note(
                    translatable("{count} homes have the identifier of another one: each row counts."), {"count": twice}
                )
            )
