"""aula:network_scenario: patches, resistance, projects → what each project, and all together, do to the network."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note, part

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, field, polygons, report, sink, without
from .common import TOPOLOGIES, identified, measures_metres, read_grid

BUILT = 1_000
"""Resistance of a project that says none: the one that the plugin's tables propose for built land."""


class NetworkScenario(AulaAlgorithm):
    ID, FAMILY = "network_scenario", Family.NETWORK
    TITLE = translatable("Scenario: what projects do to the network")
    TAGS = (
        translatable("ecological network"),
        translatable("impact"),
        translatable("zones to be urbanised"),
        "AU",
        "dPC",
    )

    def initAlgorithm(self, config=None):
        self.add(polygons("PATCHES", tr("Patches")))
        self.add(field("PATCH_ID", tr("Identifier of the patch"), "PATCHES"))
        self.add(field("CAPACITY", tr("Capacity of the patch (surface, quality)"), "PATCHES"))
        self.add(QgsProcessingParameterRasterLayer("RESISTANCE", tr("Resistance")))
        self.add(polygons("PROJECTS", tr("Projects: zones to be urbanised, roads, restored sites")))
        self.add(field("PROJECT_ID", tr("Identifier of the project"), "PROJECTS"))
        self.add(field("RESISTANCE_FIELD", tr("Field of the resistance afterwards"), "PROJECTS"))
        self.add(field("HABITAT_FIELD", tr("Field: the project is new habitat"), "PROJECTS"))
        self.add(
            QgsProcessingParameterEnum(
                "TOPOLOGY", tr("Pairs of patches"), [tr(topology) for topology in TOPOLOGIES], defaultValue=0
            )
        )
        self.add(QgsProcessingParameterNumber("MAX_COST", tr("Greatest cost of a link"), NUMBER, None, True, 0))
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
        built = QgsProcessingParameterNumber(
            "DEFAULT_RESISTANCE", tr("Resistance of projects that say none"), NUMBER, BUILT, True, 0
        )
        self.add(built, advanced=True)
        self.add(sink("OUTPUT", tr("Projects and what they do"), SourceType.VectorPolygon))
        self.add(report("REPORT", tr("Report")))

    def crs_from(self, inputs):
        return ("RESISTANCE",)

    def compute(self, inputs, progress):
        from aula_qgis.bridge.reports import scenario as page
        from aula_qgis.core.network.connectivity import Dispersal
        from aula_qgis.core.network.patch_cells import patch_labels
        from aula_qgis.core.network.projects import capacity_of_cells, projects_layer
        from aula_qgis.core.network.scenario import scenario

        grid = read_grid(inputs, "RESISTANCE")
        patches, capacity = self._patches(inputs)
        geometry = patches.geometry.to_numpy()
        labels, notes = patch_labels(geometry, grid, part(progress, 0.0, 0.05))
        table, projects, names = self._projects(inputs, grid, labels)
        dispersal = Dispersal(inputs.number("DISTANCE"), inputs.number("PROBABILITY"))
        found = scenario(
            labels,
            capacity,
            grid,
            projects,
            dispersal,
            unit=capacity_of_cells(capacity, geometry, grid),
            complete=bool(inputs.choice("TOPOLOGY")),
            max_cost=inputs.number("MAX_COST") if inputs.has("MAX_COST") else float("inf"),
            progress=part(progress, 0.05, 1.0),
        )
        layer = projects_layer(found, table.frame, [*names, tr("All projects")])
        fields = inputs.source("PROJECTS").fields()
        inherited = without(fields, [*table.attributes, [None] * fields.count()], layer.columns)
        notes = [*notes, *found.notes]
        return Outputs(
            layers={"OUTPUT": Layer(layer, "network/scenario", inherited)},
            reports={
                "REPORT": lambda: page.render(
                    found, layer["projet"].iloc[:-1], dispersal, inputs.described(), [*inputs.notes, *notes]
                )
            },
            notes=notes,
            summary=[_summary(found, names)],
        )

    @staticmethod
    def _patches(inputs):
        """The patches and their capacity: the field chosen, else `capacite` or `surf_ha`, else their area."""
        from aula_qgis.core.network.capacity import capacities, refuse_wrong_capacities

        known = next((name for name in ("capacite", "surf_ha") if name in inputs.fields("PATCHES")), None)
        chosen = inputs.text("CAPACITY") if inputs.has("CAPACITY") else known
        patches = identified(inputs, "PATCHES", "PATCH_ID", more={"capacite": chosen} if chosen else None)
        capacity, notes = capacities(patches)
        inputs.note(*notes)
        if chosen:
            refuse_wrong_capacities(capacity, chosen)
        return patches, capacity

    @staticmethod
    def _projects(inputs, grid, labels):
        """The table of the projects, the projects on the grid, their names."""
        from aula_qgis.core.network.projects import names_of, on_grid

        columns = {"nom": "PROJECT_ID", "resistance": "RESISTANCE_FIELD", "habitat": "HABITAT_FIELD"}
        columns = {column: inputs.text(name) for column, name in columns.items() if inputs.has(name)}
        table = inputs.table("PROJECTS", columns, keep_attributes=True, text=("nom",), numbers=("resistance",))
        projects, notes = on_grid(
            table.frame, grid, labels, inputs.number("DEFAULT_RESISTANCE"), metres=measures_metres(inputs)
        )
        inputs.note(*notes)
        return table, projects, names_of(table.frame)


def _summary(found, names) -> Note:
    """The run in one sentence."""
    change = found.projects["delta_ec_pct"]
    worst = change.iloc[:-1].idxmin()
    message = translatable(
        "{count} projects on a network of {links} links. All together: EC(PC) {all} %. The one that costs most: {worst} ({loss} %)."
    )
    facts = {
        "count": len(names),
        "links": found.links,
        "all": float(change.iloc[-1]),
        "worst": names[worst],
        "loss": float(change.iloc[worst]),
    }
    return Note(message, facts, warning=False)
