"""aula:network_connectivity: patches and links → which of them hold the network together."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note, part

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, TABLE, add_scheduler, field, report, sink, without

KNOWN = {
    "PATCH_ID": ("PATCHES", ("id",)),
    "CAPACITY": ("PATCHES", ("capacite", "surf_ha")),
    "FROM_FIELD": ("LINKS", ("de",)),
    "TO_FIELD": ("LINKS", ("vers",)),
    "COST_FIELD": ("LINKS", ("cout", "longueur_m")),
}
"""Parameter of a field → its layer, and the names recognised where none is chosen."""


class NetworkConnectivity(AulaAlgorithm):
    ID, FAMILY = "network_connectivity", Family.NETWORK
    TITLE = translatable("Connectivity: which patches and links matter")
    TAGS = (translatable("ecological network"), translatable("connectivity"), "dPC", "IIC", "Conefor", "Graphab")

    def initAlgorithm(self, config=None):
        anything = [SourceType.Vector]
        self.add(QgsProcessingParameterFeatureSource("PATCHES", tr("Patches"), anything))
        self.add(field("PATCH_ID", tr("Identifier of the patch"), "PATCHES"))
        self.add(field("CAPACITY", tr("Capacity of the patch (surface, quality)"), "PATCHES"))
        self.add(QgsProcessingParameterFeatureSource("LINKS", tr("Links"), anything))
        self.add(field("FROM_FIELD", tr("Field of the first patch"), "LINKS"))
        self.add(field("TO_FIELD", tr("Field of the second patch"), "LINKS"))
        self.add(field("COST_FIELD", tr("Field of the cost or of the length"), "LINKS"))
        self.add(
            QgsProcessingParameterNumber(
                "DISTANCE", tr("Dispersal distance, in the unit of the cost"), NUMBER, 1000, minValue=0
            )
        )
        self.add(
            QgsProcessingParameterNumber(
                "PROBABILITY", tr("Probability of reaching that distance"), NUMBER, 0.05, minValue=0, maxValue=1
            )
        )
        self.add(
            QgsProcessingParameterNumber(
                "THRESHOLD", tr("Greatest cost of a link in the indices by steps"), NUMBER, None, True, 0
            )
        )
        self.add(
            QgsProcessingParameterNumber(
                "LANDSCAPE_AREA", tr("Area of the landscape, in the unit of the capacity"), NUMBER, None, True, 0
            )
        )
        self.add(
            QgsProcessingParameterBoolean("INTRA", tr("Count the ways inside patches"), False, optional=True),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterLayer("RESISTANCE", tr("Resistance inside patches"), optional=True),
            advanced=True,
        )
        add_scheduler(self)
        self.add(sink("PATCHES_OUT", tr("Patches and their importance"), SourceType.VectorAnyGeometry))
        self.add(
            sink(
                "LINKS_OUT",
                tr("Links and their importance"),
                SourceType.VectorAnyGeometry,
                optional=True,
            )
        )
        self.add(sink("GLOBAL", tr("Indices of the network"), TABLE))
        self.add(report("REPORT", tr("Report")))

    def compute(self, inputs, progress):
        from aula_qgis.bridge.reports import connectivity as page
        from aula_qgis.core.network.connectivity import Dispersal, connectivity

        patches, patch_rows = self._patches(inputs)
        ends = {"de": "FROM_FIELD", "vers": "TO_FIELD", "cout": "COST_FIELD"}
        links, link_rows = self._rows(
            inputs, "LINKS", {column: self._needed(inputs, name) for column, name in ends.items()}
        )
        dispersal = Dispersal(inputs.number("DISTANCE"), inputs.number("PROBABILITY"))
        inside = self._crossings(inputs, patches, links) if inputs.flag("INTRA") else None
        result = connectivity(
            patches,
            links,
            dispersal,
            threshold=inputs.number("THRESHOLD") if inputs.has("THRESHOLD") else float("inf"),
            landscape_area=inputs.number("LANDSCAPE_AREA") if inputs.has("LANDSCAPE_AREA") else None,
            crossings=inside,
            progress=part(progress, 0.0, 1.0),
        )
        layers = {
            "PATCHES_OUT": self._layer(
                inputs, "PATCHES", patches, patch_rows, result.patches, "network/connectivity_patches"
            ),
            "LINKS_OUT": self._layer(inputs, "LINKS", links, link_rows, result.links, "network/connectivity_links"),
            "GLOBAL": Layer(result.indices),
        }
        facts = {
            "patches": len(patches),
            "links": int(result.links["dpc_lien"].notna().sum()),
            "ec": result.index("EC(PC)"),
            "parts": int(result.index("NC")),
        }
        return Outputs(
            layers=layers,
            reports={
                "REPORT": lambda: page.render(
                    result, patches, links, dispersal, inputs.described(), [*inputs.notes, *result.notes]
                )
            },
            notes=result.notes,
            summary=[
                Note(
                    translatable(
                        "{patches} patches, {links} links, {parts} separate networks: equivalent connectivity EC(PC) {ec}."
                    ),
                    facts,
                    False,
                )
            ],
        )

    @staticmethod
    def _field(inputs, parameter: str) -> str | None:
        """The field chosen, else the one whose name our own outputs have, if there is one."""
        if inputs.has(parameter):
            return inputs.text(parameter)
        source, known = KNOWN[parameter]
        own = inputs.fields(source)
        return next((name for name in known if name in own), None)

    def _needed(self, inputs, parameter: str) -> str:
        found = self._field(inputs, parameter)
        if found is None:
            source, known = KNOWN[parameter]
            raise Fault(
                "The layer {layer} has no field {known}: choose it in {parameter}. It has: {fields}.",
                layer=inputs.title(source),
                known=list(known),
                parameter=parameter,
                fields=inputs.fields(source),
            )
        return found

    def _patches(self, inputs):
        """The patches with their `id` and `capacite`, and all their attributes."""
        from aula_qgis.core.network.capacity import capacities, identified_patches

        columns = {"id": self._field(inputs, "PATCH_ID"), "capacite": self._field(inputs, "CAPACITY")}
        patches, rows = self._rows(inputs, "PATCHES", {column: name for column, name in columns.items() if name})
        patches, numbered = identified_patches(patches)
        capacity, measured = capacities(patches)
        inputs.note(*numbered, *measured)
        return patches.assign(capacite=capacity), rows

    @staticmethod
    def _rows(inputs, name: str, columns: dict[str, str]):
        """The rows of a layer or table, with the fields the method needs, and all their attributes."""
        table = inputs.table(
            name,
            columns,
            shape="any",
            keep_attributes=True,
            text=("id", "de", "vers"),
            numbers=("capacite", "cout"),
            may_be_empty=name == "LINKS",
        )
        return table.frame, table.attributes

    @staticmethod
    def _layer(inputs, name: str, frame, rows, new, style: str) -> Layer:
        if "geometry" not in frame:
            return Layer(new, None, without(inputs.source(name).fields(), rows, new.columns))
        shaped = frame[["geometry"]].join(new).set_geometry("geometry")
        return Layer(shaped, style if len(shaped) else None, without(inputs.source(name).fields(), rows, new.columns))

    @staticmethod
    def _crossings(inputs, patches, links):
        """What gives the paths inside the patches of a graph: over the resistance, else as the crow flies."""
        from aula_qgis.core.network.link_ends import (
            least_cost_crossings,
            refuse_without_shapes,
            straight_crossings,
        )

        refuse_without_shapes(patches, links)
        if inputs.has("RESISTANCE"):
            resistance = inputs.raster("RESISTANCE")

            def over_resistance(graph):
                found, notes = least_cost_crossings(graph, links, patches, resistance)
                inputs.note(*notes)
                return found

            return over_resistance
        inputs.note(
            Note(
                translatable(
                    "Ways inside patches are measured as the crow flies, in metres: the cost of links must be metres too. For costs, choose the resistance raster."
                )
            )
        )
        return lambda graph: straight_crossings(graph, links, patches["id"].to_numpy())
