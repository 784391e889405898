"""aula:network_obstacles: links, corridors, infrastructure → where they meet, and what to make passable first."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterNumber

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, chosen_field, field, lines, points, polygons, sink

TOLERANCE_M, MERGE_M = 50, 25


class NetworkObstacles(AulaAlgorithm):
    ID, FAMILY = "network_obstacles", Family.NETWORK
    TITLE = translatable("Obstacles: where corridors meet infrastructure")
    TAGS = (
        translatable("ecological network"),
        translatable("obstacle"),
        translatable("road"),
        translatable("wildlife crossing"),
    )

    def initAlgorithm(self, config=None):
        self.add(lines("LINKS", tr("Links, with their importance")))
        self.add(polygons("CORRIDORS", tr("Corridors of the links"), optional=True))
        self.add(lines("INFRASTRUCTURES", tr("Infrastructure: roads, railways, canals")))
        self.add(field("IMPORTANCE_FIELD", tr("Field of the importance (1 is the most important)"), "INFRASTRUCTURES"))
        self.add(field("TYPE_FIELD", tr("Field of the type"), "INFRASTRUCTURES"))
        self.add(points("CROSSINGS", tr("Existing passages"), optional=True))
        self.add(
            QgsProcessingParameterNumber(
                "CROSSING_TOLERANCE", tr("Distance at which a passage serves, m"), NUMBER, TOLERANCE_M, True, 0
            )
        )
        merge = QgsProcessingParameterNumber(
            "MERGE_DISTANCE", tr("Crossings of a link that are one, m"), NUMBER, MERGE_M, True, 0
        )
        self.add(merge, advanced=True)
        self.add(sink("OUTPUT", tr("Obstacles"), SourceType.VectorPoint))

    def compute(self, inputs, progress):
        from aula_qgis.core.network.obstacles import obstacles
        from aula_qgis.core.tables import find_column

        links = self._links(inputs)
        names = inputs.fields("INFRASTRUCTURES")
        columns = {
            "importance": chosen_field(inputs, "IMPORTANCE_FIELD", find_column(names, ("importance",))),
            "type": chosen_field(inputs, "TYPE_FIELD", find_column(names, ("nature", "type"))),
        }
        lines = inputs.frame(
            "INFRASTRUCTURES", {column: name for column, name in columns.items() if name}, shape="lines", text=("type",)
        )
        for column, default in (("importance", float("nan")), ("type", inputs.title("INFRASTRUCTURES"))):
            if column not in lines:
                lines[column] = default
        found = obstacles(
            links,
            lines,
            corridors=self._corridors(inputs),
            passages=inputs.geometry("CROSSINGS", "points"),
            tolerance=inputs.number("CROSSING_TOLERANCE"),
            merge=inputs.number("MERGE_DISTANCE"),
            progress=progress,
        )
        table = found.points
        if table["importance"].isna().all():
            table["importance"] = table["importance"].astype(float)
        table["franchi"] = table["franchi"].astype("boolean")
        facts = {
            "count": len(table),
            "links": len(table[["de", "vers"]].drop_duplicates()),
            "total": len(links),
            "open": len(table) - int(table["franchi"].fillna(False).sum()),
        }
        message = translatable(
            "{count} obstacles on {links} of {total} links, {open} of which no known passage crosses."
        )
        return Outputs(
            layers={"OUTPUT": Layer(table, "network/obstacles")},
            notes=found.notes,
            summary=[Note(message, facts, warning=False)],
        )

    @staticmethod
    def _links(inputs):
        import numpy as np

        names = {name.lower(): name for name in inputs.fields("LINKS")}
        missing = [name for name in ("de", "vers") if name not in names]
        if missing:
            raise Fault(
                "The links need the fields de and vers, as network_links and network_connectivity write them. The layer {layer} has: {fields}.",
                layer=inputs.title("LINKS"),
                fields=list(names.values()),
            )
        columns = {name: names[name] for name in ("de", "vers", "dpc_lien") if name in names}
        links = inputs.frame(
            "LINKS", columns, shape="lines", text=("de", "vers"), numbers=("dpc_lien",), may_be_empty=True
        )
        if "dpc_lien" not in links:
            links["dpc_lien"] = np.nan
            inputs.note(
                Note(
                    translatable(
                        "The links have no field dpc_lien: they are ranked by the importance of the infrastructure alone. Run the connectivity first."
                    )
                )
            )
        return links

    @staticmethod
    def _corridors(inputs):
        if not inputs.has("CORRIDORS"):
            return None
        names = {name.lower(): name for name in inputs.fields("CORRIDORS")}
        if not {"de", "vers"} <= set(names):
            raise Fault(
                "The corridors need the fields de and vers, as network_links writes them. The layer {layer} has: {fields}.",
                layer=inputs.title("CORRIDORS"),
                fields=list(names.values()),
            )
        return inputs.frame("CORRIDORS", {name: names[name] for name in ("de", "vers")}, text=("de", "vers"))
