"""aula:station_node_place: stations with indicators → node, place, balance, type, and the diagram."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, chosen_field, field, points, report, sink, without
from .gtfs import NAME_FIELDS, UIC_FIELDS

FIELDS = ("NODE_FIELDS", "PLACE_FIELDS", "LOG_FIELDS", "JOB_FIELDS")


class StationNodePlace(AulaAlgorithm):
    ID, FAMILY = "station_node_place", Family.STATIONS
    TITLE = translatable("Node and place of stations")
    TAGS = (translatable("node-place model"), "Bertolini", "TOD", "SERM")

    def initAlgorithm(self, config=None):
        self.add(points("STATIONS", tr("Stations with their indicators")))
        self.add(field("STATION_ID", tr("Identifier of the station"), "STATIONS"))
        self.add(field("STATION_NAME", tr("Name of the station"), "STATIONS"))
        for name, text, optional in (
            ("NODE_FIELDS", tr("Indicators of the node"), False),
            ("PLACE_FIELDS", tr("Indicators of the place"), False),
            ("LOG_FIELDS", tr("Indicators whose logarithm counts"), True),
            ("JOB_FIELDS", tr("Jobs by cluster (their mix becomes an indicator of the place)"), True),
        ):
            kind = QgsProcessingParameterField.DataType.Any
            self.add(QgsProcessingParameterField(name, text, None, "STATIONS", kind, True, optional))
        self.add(
            QgsProcessingParameterNumber(
                "SPREAD", tr("Standard deviations that part the types"), NUMBER, 1, False, 0.1, 5
            ),
            advanced=True,
        )
        self.add(sink("OUTPUT", tr("Node and place"), SourceType.VectorPoint))
        self.add(report("REPORT", tr("Report with the diagram")))

    def compute(self, inputs, progress):
        from aula_qgis.bridge.reports import node_place as page
        from aula_qgis.core.stations.node_place import node_place
        from aula_qgis.core.tables import find_column, numbers

        written = inputs.fields("STATIONS")
        label = chosen_field(inputs, "STATION_NAME", find_column(written, NAME_FIELDS))
        code = chosen_field(inputs, "STATION_ID", find_column(written, UIC_FIELDS))
        chosen = {name: inputs.names(name) for name in FIELDS}
        wanted = dict.fromkeys(each for names in chosen.values() for each in names)
        table = inputs.table(
            "STATIONS",
            {**{each: each for each in wanted}, "=nom": label or code or written[0]},
            text=("=nom",),
            keep_attributes=True,
            shape="points",
        )
        values = table.frame[[*wanted]].apply(numbers)
        names = table.frame["=nom"].fillna("?")
        node, place, log, jobs = chosen.values()
        result = node_place(values, node, place, log=log, jobs=jobs, spread=inputs.number("SPREAD"))
        frame = table.frame[["geometry"]].join(result.stations)
        inherited = without(inputs.source("STATIONS").fields(), table.attributes, frame.columns)
        return Outputs(
            layers={"OUTPUT": Layer(frame, "stations/station_node_place", inherited)},
            reports={
                "REPORT": lambda: page.render(
                    names, result, node, place, log, inputs.described(), [*inputs.notes, *result.notes]
                )
            },
            notes=result.notes,
            summary=[page.summary(result)],
        )
