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
from aula_qgis.core.messages import Fault, Note, part

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, field, polygons, report, sink, without
from .common import TOPOLOGIES, identified, measures_metres, read_grid

BUILT = 1_000
"""Resistance of a project that says none: the one that the plugin's tables propose for built land."""

HA = 10_000


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
        import numpy as np
        import pandas as pd
        import shapely

        from aula_qgis.bridge.reports import scenario as page
        from aula_qgis.core.network.connectivity import Dispersal
        from aula_qgis.core.network.patch_cells import patch_labels
        from aula_qgis.core.network.scenario import scenario

        cells = read_grid(inputs, "RESISTANCE")
        chosen = self._capacity_field(inputs)
        patches = identified(inputs, "PATCHES", "PATCH_ID", more={"capacity": chosen} if chosen else None)
        geometry = patches.geometry.to_numpy()
        labels, notes = patch_labels(geometry, cells, part(progress, 0.0, 0.05))
        capacity = self._capacity(inputs, patches, chosen)
        projects, table, names = self._projects(inputs, cells, labels)
        unit = capacity.sum() / shapely.area(geometry).sum() * cells.cell_area
        dispersal = Dispersal(inputs.number("DISTANCE"), inputs.number("PROBABILITY"))
        found = scenario(
            labels,
            capacity,
            cells,
            projects,
            dispersal,
            unit=unit,
            complete=bool(inputs.choice("TOPOLOGY")),
            max_cost=inputs.number("MAX_COST") if inputs.has("MAX_COST") else float("inf"),
            progress=part(progress, 0.05, 1.0),
        )
        shapes = table.frame.geometry.to_numpy()
        frame = found.projects.assign(projet=[*names, tr("All projects")])
        frame["rang"] = frame["rang"].astype("Int64")
        frame = frame[["projet", *found.projects.columns]]
        frame = (
            table.frame[[]]
            .reindex(range(len(frame)))
            .join(frame)
            .set_geometry(np.array([*shapes, shapely.union_all(shapes)], dtype=object), crs=table.frame.crs)
        )
        fields, rows = without(
            inputs.source("PROJECTS").fields(),
            [*table.attributes, [None] * inputs.source("PROJECTS").fields().count()],
            frame.columns,
        )
        worst = found.projects.iloc[:-1]["delta_ec_pct"].idxmin()
        facts = {
            "count": len(projects),
            "links": found.links,
            "all": float(found.projects["delta_ec_pct"].iloc[-1]),
            "worst": names[worst],
            "loss": float(found.projects["delta_ec_pct"].iloc[worst]),
        }
        said = translatable(
            "{count} projects on a network of {links} links. All together: EC(PC) {all} %. The one that costs most: {worst} ({loss} %)."
        )
        return Outputs(
            layers={"OUTPUT": Layer(frame, "network/scenario", (fields, rows))},
            reports={
                "REPORT": lambda: page.render(
                    found, pd.Series(names), dispersal, inputs.described(), [*inputs.notes, *notes, *found.notes]
                )
            },
            notes=[*notes, *found.notes],
            summary=[Note(said, facts, warning=False)],
        )

    @staticmethod
    def _capacity_field(inputs) -> str | None:
        """The field chosen, else `capacite` or `surf_ha`."""
        own = inputs.fields("PATCHES")
        return (
            inputs.text("CAPACITY")
            if inputs.has("CAPACITY")
            else next((name for name in ("capacite", "surf_ha") if name in own), None)
        )

    @staticmethod
    def _capacity(inputs, patches, chosen):
        """The field's values, else the surface in hectares."""
        import numpy as np

        if chosen is None:
            inputs.note(
                Note(
                    translatable(
                        "No field of the capacity was chosen: the capacity of a patch is its surface, in hectares."
                    ),
                    {},
                    False,
                )
            )
            return patches.area.to_numpy() / HA
        values = patches["capacity"].to_numpy(dtype=np.float64, na_value=np.nan)
        wrong = int(np.count_nonzero(~(values >= 0)))
        if wrong or not values.any():
            raise Fault(
                "{count} patches have a capacity that is missing or negative in {field}, or all are 0: correct it.",
                count=wrong,
                field=chosen,
            )
        return values

    @staticmethod
    def _projects(inputs, cells, labels):
        """The projects on the grid, their table, their names."""
        import numpy as np

        from aula_qgis.core.network.patch_cells import covered_cells
        from aula_qgis.core.network.scenario import Project
        from aula_qgis.core.tables import says_yes

        columns = {"nom": "PROJECT_ID", "resistance": "RESISTANCE_FIELD", "habitat": "HABITAT_FIELD"}
        columns = {column: inputs.text(name) for column, name in columns.items() if inputs.has(name)}
        table = inputs.table("PROJECTS", columns, keep_attributes=True, text=("nom",), numbers=("resistance",))
        frame = table.frame
        places = covered_cells(frame.geometry.to_numpy(), cells)
        given = (
            frame["resistance"].to_numpy(dtype=np.float64, na_value=np.nan)
            if "resistance" in frame
            else np.full(len(frame), np.nan)
        )
        negative = int(np.count_nonzero(given < 0))
        if negative:
            raise Fault("{count} projects have a negative resistance: it is 0 or more.", count=negative)
        habitat = says_yes(frame["habitat"]) if "habitat" in frame else np.zeros(len(frame), dtype=bool)
        usual = float(np.nanmedian(cells.values[labels > 0])) if (~np.isnan(cells.values[labels > 0])).any() else 1.0
        silent = np.isnan(given)
        after = np.where(silent, np.where(habitat, usual, inputs.number("DEFAULT_RESISTANCE")), given)
        for mask, text, value in (
            (
                silent & ~habitat,
                translatable("{count} projects say no resistance: they take {value}."),
                inputs.number("DEFAULT_RESISTANCE"),
            ),
            (
                silent & habitat,
                translatable(
                    "{count} sites of new habitat say no resistance: they take {value}, the median of the patches."
                ),
                usual,
            ),
        ):
            if mask.any():
                inputs.note(Note(text, {"count": int(mask.sum()), "value": float(value)}, False))
        if not measures_metres(inputs) and habitat.any():
            raise Fault("New habitat needs a raster in metres: its surface cannot be measured in degrees.")
        names = [
            str(name) if name is not None else str(row)
            for row, name in enumerate(frame.get("nom", [None] * len(frame)), 1)
        ]
        names = [f"{name} ({row})" if names.count(name) > 1 else name for row, name in enumerate(names, 1)]
        return (
            [Project(place, float(cost), bool(new)) for place, cost, new in zip(places, after, habitat)],
            table,
            names,
        )
