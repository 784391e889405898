"""aula:station_od: origins, destinations, streets → travel times."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterNumber

from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, TABLE, add_scheduler, field, points, sink
from .streets import add_network, read_network, with_ids


class StationOd(AulaAlgorithm):
    ID, FAMILY = "station_od", Family.STATIONS
    TITLE = translatable("Travel times between points")
    TAGS = (translatable("travel time"), translatable("origin-destination matrix"), "BD TOPO", "OpenStreetMap")

    def initAlgorithm(self, config=None):
        self.add(points("ORIGINS", tr("Origins")))
        self.add(field("ORIGIN_ID", tr("Identifier of the origin"), "ORIGINS"))
        self.add(points("DESTINATIONS", tr("Destinations")))
        self.add(field("DESTINATION_ID", tr("Identifier of the destination"), "DESTINATIONS"))
        add_network(self)
        add_scheduler(self)
        self.add(
            QgsProcessingParameterNumber(
                "MAX_MINUTES", tr("Longest time, minutes (empty: no limit)"), NUMBER, None, True, 0
            )
        )
        self.add(sink("OUTPUT", tr("Travel times"), TABLE))

    def crs_from(self, inputs):
        return ("NETWORK", "ORIGINS", "DESTINATIONS")

    def compute(self, inputs, progress):
        from aula_qgis.core.messages import part
        from aula_qgis.core.stations.pairs import pairs

        origins, destinations = (
            read_points(inputs, layer, column)
            for layer, column in (("ORIGINS", "ORIGIN_ID"), ("DESTINATIONS", "DESTINATION_ID"))
        )
        network = read_network(inputs, part(progress, 0.0, 0.3))
        table, notes = pairs(
            network,
            origins,
            destinations,
            tolerance=inputs.number("TOLERANCE"),
            minutes=inputs.number("MAX_MINUTES") if inputs.has("MAX_MINUTES") else None,
            progress=part(progress, 0.3, 1.0),
        )
        facts = {
            "count": len(table),
            "origins": origins["id"].nunique(),
            "destinations": destinations["id"].nunique(),
            "minutes": round(float(table["minutes"].median()), 1) if len(table) else 0.0,
        }
        template = translatable(
            "{count} travel times between {origins} origins and {destinations} destinations; half of them are {minutes} min or less."
        )
        return Outputs(layers={"OUTPUT": Layer(table)}, notes=notes, summary=[Note(template, facts, False)])


def read_points(inputs, layer: str, parameter: str, shape: str = "points", **columns: str):
    """A layer of places: its identifier as `id`, and columns of numbers by the parameters that name their fields."""
    named = {column: inputs.text(name) for column, name in {"id": parameter, **columns}.items() if inputs.has(name)}
    return with_ids(inputs.frame(layer, named, shape=shape, text=("id",)))
