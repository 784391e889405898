"""aula:network_links: habitat patches → links between them."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import number, tr, translatable
from aula_qgis.core.messages import Fault, Note

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, field, polygons, sink
from .common import TOPOLOGIES, identified, measures_metres, read_grid

LEAST_COST, _, CENTROIDS = range(3)
COMPLETE = 1


class NetworkLinks(AulaAlgorithm):
    ID, FAMILY = "network_links", Family.NETWORK
    TITLE = translatable("Links between patches")
    TAGS = (translatable("ecological network"), translatable("least cost"), translatable("corridors"), "TVB", "Graphab")

    def initAlgorithm(self, config=None):
        self.add(polygons("PATCHES", tr("Patches")))
        self.add(field("PATCH_ID", tr("Identifier of the patch"), "PATCHES"))
        self.add(
            QgsProcessingParameterEnum(
                "METRIC",
                tr("Distance"),
                [
                    tr("least cost"),
                    tr("Euclidean edge to edge"),
                    tr("Euclidean between centroids (point on surface where it falls outside)"),
                ],
                defaultValue=LEAST_COST,
            )
        )
        self.add(QgsProcessingParameterRasterLayer("RESISTANCE", tr("Resistance (least cost)"), optional=True))
        self.add(
            QgsProcessingParameterEnum(
                "TOPOLOGY", tr("Pairs to link"), [tr(topology) for topology in TOPOLOGIES], defaultValue=0
            )
        )
        self.add(QgsProcessingParameterNumber("MAX_COST", tr("Greatest cost"), NUMBER, None, optional=True, minValue=0))
        self.add(
            QgsProcessingParameterNumber(
                "MAX_METRES", tr("Greatest length, m (turned into a cost)"), NUMBER, None, optional=True, minValue=0
            )
        )
        self.add(
            QgsProcessingParameterNumber(
                "CORRIDOR_WIDTH",
                tr("Width of corridors: part of the least cost"),
                NUMBER,
                0.1,
                optional=True,
                minValue=0,
            )
        )
        self.add(sink("OUTPUT", tr("Links"), SourceType.VectorLine))
        corridors = sink("CORRIDORS", tr("Corridors"), SourceType.VectorPolygon, optional=True)
        corridors.setCreateByDefault(False)
        self.add(corridors)

    def crs_from(self, inputs):
        return ("RESISTANCE",) if inputs.choice("METRIC") == LEAST_COST else ("PATCHES",)

    def compute(self, inputs, progress):
        if inputs.choice("METRIC") == LEAST_COST:
            return self._least_cost(inputs, progress)
        return self._straight(inputs, progress)

    @staticmethod
    def _limits(inputs) -> dict[str, float]:
        return {
            name.lower(): inputs.number(name) if inputs.has(name) else float("inf")
            for name in ("MAX_COST", "MAX_METRES")
        }

    def _least_cost(self, inputs, progress):
        from aula_qgis.core.messages import part
        from aula_qgis.core.network.corridors import corridors
        from aula_qgis.core.network.links import cost_links
        from aula_qgis.core.network.patch_cells import patch_labels

        if not inputs.has("RESISTANCE"):
            raise Fault("Least-cost links need a resistance raster: choose one, or a Euclidean distance.")
        resistance = read_grid(inputs, "RESISTANCE")
        patches = identified(inputs, "PATCHES", "PATCH_ID")
        geometry, ids = patches.geometry.to_numpy(), patches["id"].to_numpy()
        labels, notes = patch_labels(geometry, resistance, part(progress, 0.0, 0.05))
        wanted = inputs.has("CORRIDORS")
        found = cost_links(
            labels,
            ids,
            resistance,
            complete=inputs.choice("TOPOLOGY") == COMPLETE,
            progress=part(progress, 0.05, 0.5 if wanted else 1.0),
            **self._limits(inputs),
        )
        if not measures_metres(inputs):
            found.frame["longueur_m"] = float("nan")
            notes.append(
                Note(translatable("The resistance raster is in degrees: the links' lengths are not measured."))
            )
        elif found.conversion:
            notes.append(
                Note(
                    translatable(
                        "Cost and metres: ln(cost) = {slope} × ln(metres) + {intercept}, R² = {r2}, over {links} links."
                    ),
                    {
                        "slope": number(found.conversion.slope, 10),
                        "intercept": number(found.conversion.intercept, 10),
                        "r2": number(found.conversion.r2, 4),
                        "links": found.conversion.links,
                    },
                    False,
                )
            )
        layers = {"OUTPUT": Layer(found.frame, "network/links")}
        if wanted:
            drawn = corridors(
                labels,
                found.pairs,
                found.frame,
                resistance,
                inputs.number("CORRIDOR_WIDTH"),
                part(progress, 0.5, 1.0),
            )
            notes += self._about(drawn, len(found.frame), measures_metres(inputs))
            layers["CORRIDORS"] = Layer(drawn, "network/corridors")
        return Outputs(layers=layers, notes=[*notes, *found.notes], summary=self._summary(found.frame, len(ids)))

    def _straight(self, inputs, progress):
        from aula_qgis.core.network.straight import straight_links

        patches = identified(inputs, "PATCHES", "PATCH_ID")
        geometry, ids = patches.geometry.to_numpy(), patches["id"].to_numpy()
        limits = self._limits(inputs)
        frame = straight_links(
            geometry,
            ids,
            centroids=inputs.choice("METRIC") == CENTROIDS,
            complete=inputs.choice("TOPOLOGY") == COMPLETE,
            max_metres=min(limits.values()),
            crs=inputs.crs.toWkt(),
            progress=progress,
        )
        notes = []
        if inputs.has("RESISTANCE"):
            notes.append(Note(translatable("The resistance raster has no effect on Euclidean distances."), {}, False))
        if inputs.has("CORRIDORS"):
            notes.append(Note(translatable("Corridors are drawn around least-cost links only: none are made.")))
        return Outputs(
            layers={"OUTPUT": Layer(frame, "network/links")}, notes=notes, summary=self._summary(frame, len(ids))
        )

    @staticmethod
    def _about(drawn, links: int, metres: bool) -> list[Note]:
        if not metres:
            drawn["surf_ha"] = float("nan")
        none = links - len(drawn)
        return (
            [Note(translatable("{count} links between cells that touch have no corridor."), {"count": none}, False)]
            if none
            else []
        )

    @staticmethod
    def _summary(frame, patches: int) -> list[Note]:
        facts = {
            "links": len(frame),
            "patches": patches,
            "least": round(float(frame["cout"].min()), 2) if len(frame) else 0,
            "most": round(float(frame["cout"].max()), 2) if len(frame) else 0,
        }
        return [
            Note(
                translatable("{links} links between {patches} patches; they cost from {least} to {most}."),
                facts,
                warning=False,
            )
        ]
