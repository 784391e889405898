"""aula:station_access: origins, destinations and travel times → accessibility scores."""

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
from aula_qgis.core.messages import Note

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, TABLE, chosen_field, field, sink, without
from .streets import add_network, read_network

ANY = [SourceType.VectorAnyGeometry]
MEASURES = (
    translatable("cumulative"),
    translatable("gravity exponential"),
    translatable("gravity power"),
    translatable("gravity linear"),
    translatable("Cerema 2^-(t/t0)^2"),
    "2SFCA",
    "E2SFCA",
)
OD_FIELDS = {
    "OD_FROM": ("de", "from_id", "from", "origine", "origin_id"),
    "OD_TO": ("vers", "to_id", "to", "destination", "destination_id"),
    "OD_MINUTES": ("minutes", "minutes_mediane", "travel_time", "temps_min", "duree_min"),
}


class StationAccess(AulaAlgorithm):
    ID, FAMILY = "station_access", Family.STATIONS
    TITLE = translatable("Accessibility scores")
    TAGS = (translatable("accessibility"), translatable("gravity"), "2SFCA", "E2SFCA", "Palma", "Gini")

    def initAlgorithm(self, config=None):
        self.add(QgsProcessingParameterFeatureSource("ORIGINS", tr("Origins (cells, buildings, points)"), ANY))
        self.add(field("ORIGIN_ID", tr("Identifier of the origin"), "ORIGINS", optional=False))
        self.add(field("DEMAND_FIELD", tr("Field of the people (demand)"), "ORIGINS"))
        self.add(field("INCOME_FIELD", tr("Field of the income (for Palma)"), "ORIGINS"), advanced=True)
        self.add(QgsProcessingParameterFeatureSource("DESTINATIONS", tr("Destinations"), [TABLE]))
        self.add(field("DESTINATION_ID", tr("Identifier of the destination"), "DESTINATIONS", optional=False))
        self.add(
            field("SUPPLY_FIELD", tr("Field of the supply (jobs, places, doctors)"), "DESTINATIONS", optional=False)
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "OD", tr("Table of travel times (instead of a network)"), [TABLE], optional=True
            )
        )
        for name, text in (
            ("OD_FROM", tr("Field of the origin")),
            ("OD_TO", tr("Field of the destination")),
            ("OD_MINUTES", tr("Field of the minutes")),
        ):
            self.add(field(name, text, "OD"), advanced=True)
        add_network(self, optional=True)
        self.add(
            QgsProcessingParameterEnum("MEASURE", tr("Measure"), [tr(measure) for measure in MEASURES], defaultValue=0)
        )
        self.add(QgsProcessingParameterNumber("MINUTES", tr("Minutes (limit, or t0)"), NUMBER, 30, True, 0.01))
        self.add(QgsProcessingParameterNumber("PARAMETER", tr("β of gravity"), NUMBER, 0.1, True, 0))
        self.add(
            QgsProcessingParameterString(
                "STEPS", tr("Steps of E2SFCA (minutes:weight)"), "10:1, 20:0.68, 30:0.22", optional=True
            )
        )
        self.add(sink("OUTPUT", tr("Accessibility"), SourceType.VectorAnyGeometry))
        self.add(sink("SUMMARY", tr("Inequality"), TABLE, optional=True))

    def check(self, parameters, context):
        given = [parameters.get(name) not in (None, "") for name in ("OD", "NETWORK")]
        if not any(given):
            return tr("Nothing says how long the ways take: choose a network or a table of travel times.")
        self._decay(
            lambda name: self.parameterAsDouble(parameters, name, context),
            self.parameterAsEnum(parameters, "MEASURE", context),
            self.parameterAsString(parameters, "STEPS", context),
            parameters,
        )
        return None

    @staticmethod
    def _decay(number, choice, steps, parameters):
        from aula_qgis.core.stations.access import Decay, Measure, steps_of

        measure = list(Measure)[choice]
        free = measure in (Measure.EXPONENTIAL, Measure.POWER) and parameters.get("MINUTES") is None
        stepped = steps_of(steps) if measure is Measure.ENHANCED else ()
        return Decay(measure, None if free else number("MINUTES"), number("PARAMETER"), stepped)

    def crs_from(self, inputs):
        return ("NETWORK", "ORIGINS")

    def compute(self, inputs, progress):
        from aula_qgis.core.messages import part
        from aula_qgis.core.stations.access import accessibility, check_identifiers

        decay = self._decay(
            inputs.number,
            inputs.choice("MEASURE"),
            inputs.text("STEPS"),
            {"MINUTES": inputs.number("MINUTES") if inputs.has("MINUTES") else None},
        )
        origin_fields = {"id": "ORIGIN_ID", "demande": "DEMAND_FIELD", "revenu": "INCOME_FIELD"}
        table = inputs.table(
            "ORIGINS",
            _chosen(inputs, origin_fields),
            shape="any",
            text=("id",),
            numbers=("demande", "revenu"),
            keep_attributes=True,
        )
        destinations = inputs.frame(
            "DESTINATIONS",
            _chosen(inputs, {"id": "DESTINATION_ID", "offre": "SUPPLY_FIELD"}),
            shape="any",
            text=("id",),
            numbers=("offre",),
        )
        check_identifiers(table.frame, destinations)
        notes, known = [], None
        if inputs.has("OD"):
            times = self._times(inputs)
        else:
            times, known, notes = self._walked(inputs, table.frame, destinations, decay.limit, part(progress, 0.0, 0.8))
        result = accessibility(times, table.frame, destinations, decay, known=known, progress=part(progress, 0.8, 1.0))
        scores = result.scores
        fields, rows = without(inputs.source("ORIGINS").fields(), table.attributes, scores.columns)
        style = None
        if "geometry" in table.frame:
            scores = table.frame[["geometry"]].join(scores)
            style = "stations/access" if table.frame.geometry.area.any() else "stations/access_points"
        row = result.inequality.iloc[0]
        facts = {
            "origins": int(row["origines"]),
            "mean": _known(row["score_moyen"], 4),
            "gini": _known(row["gini"], 3),
            "palma": _known(row["palma"], 2),
        }
        template = translatable(
            "{origins} origins: mean score {mean} (weighed by the people), Gini {gini}, Palma {palma}."
        )
        return Outputs(
            layers={"OUTPUT": Layer(scores, style, (fields, rows)), "SUMMARY": Layer(result.inequality)},
            notes=[*notes, *result.notes],
            summary=[Note(template, facts, False)],
        )

    @staticmethod
    def _times(inputs):
        from aula_qgis.core.messages import Fault
        from aula_qgis.core.tables import find_column

        names: list[str] = inputs.fields("OD")
        columns: dict[str, str] = {}
        for column, (parameter, known) in zip(("de", "vers", "minutes"), OD_FIELDS.items()):
            chosen = chosen_field(inputs, parameter, find_column(names, known))
            if chosen:
                columns[column] = chosen
            else:
                raise Fault(
                    "No field of {layer} was recognised for {parameter}: choose it. The table has: {fields}.",
                    layer=inputs.title("OD"),
                    parameter=parameter,
                    fields=names,
                )
        return inputs.frame("OD", columns, shape="any", text=("de", "vers"), numbers=("minutes",))

    @staticmethod
    def _walked(inputs, origins, destinations, limit, progress):
        """Travel times on the network, the origins whose times were looked for, and notes."""
        import shapely

        from aula_qgis.core.messages import Fault, part
        from aula_qgis.core.stations.pairs import pairs
        from aula_qgis.core.stations.snapping import snap

        for name, frame in (("ORIGINS", origins), ("DESTINATIONS", destinations)):
            if (
                "geometry" not in frame
                or (shapely.is_missing(frame.geometry.to_numpy()) | shapely.is_empty(frame.geometry.to_numpy())).any()
            ):
                raise Fault(
                    "Rows of {layer} have no place: on a network each origin and each destination needs one.",
                    layer=inputs.title(name),
                )
        network = read_network(inputs, part(progress, 0.0, 0.2))
        tolerance = inputs.number("TOLERANCE")
        times, notes = pairs(
            network, origins, destinations, tolerance=tolerance, minutes=limit, progress=part(progress, 0.2, 1.0)
        )
        return times, snap(network, origins.geometry.to_numpy(), tolerance).edge >= 0, notes


def _chosen(inputs, parameters: dict[str, str]) -> dict[str, str]:
    return {column: inputs.text(name) for column, name in parameters.items() if inputs.has(name)}


def _known(value: float, digits: int) -> float | str:
    """A figure of a sentence; a dash where it is not known (nobody lives there, nothing is in reach)."""
    return "—" if value != value else round(value, digits)
