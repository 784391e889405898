"""aula:network_current: resistance raster, patches or points → current through each cell, effective resistances, pinch points."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs, Raster
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note, part

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, TABLE, field, raster, sink
from .common import identified, measures_metres, read_grid

MODES = (translatable("Each pair of nodes"), translatable("All nodes to one, each in its turn"))
NODE_KINDS = [SourceType.VectorPoint, SourceType.VectorPolygon]
PINCH_PCT = 2


class NetworkCurrent(AulaAlgorithm):
    ID, FAMILY = "network_current", Family.NETWORK
    TITLE = translatable("Current: circuit theory and pinch points")
    TAGS = (translatable("ecological network"), translatable("circuit theory"), "Circuitscape")

    def initAlgorithm(self, config=None):
        self.add(QgsProcessingParameterRasterLayer("RESISTANCE", tr("Resistance")))
        self.add(QgsProcessingParameterFeatureSource("NODES", tr("Patches or points"), NODE_KINDS))
        self.add(field("NODE_ID", tr("Identifier"), "NODES"))
        self.add(
            QgsProcessingParameterEnum(
                "MODE", tr("Where the current flows"), [tr(mode) for mode in MODES], defaultValue=0
            )
        )
        share = QgsProcessingParameterNumber(
            "PINCH_PCT", tr("Share of the cells that are pinch points, %"), NUMBER, PINCH_PCT, True, 0.001, 99
        )
        self.add(share, advanced=True)
        self.add(raster("CURRENT", tr("Current")))
        self.add(sink("RESISTANCES", tr("Effective resistances"), TABLE))
        self.add(sink("PINCH_POINTS", tr("Pinch points"), SourceType.VectorPolygon, optional=True))

    def compute(self, inputs, progress):
        import numpy as np

        from aula_qgis.core.network.circuit import circuit, pinch_points
        from aula_qgis.core.network.patch_cells import patch_labels, point_labels

        resistance = read_grid(inputs, "RESISTANCE")
        drawn = QgsWkbTypes.geometryType(inputs.source("NODES").wkbType()) == Qgis.GeometryType.Point
        nodes = identified(inputs, "NODES", "NODE_ID", "points" if drawn else "polygons")
        geometry, ids = nodes.geometry.to_numpy(), nodes["id"].to_numpy()
        if drawn:
            labels, of = point_labels(geometry, resistance)
        else:
            labels, notes = patch_labels(geometry, resistance, part(progress, 0.0, 0.05))
            inputs.note(*notes)
            of = np.arange(1, len(ids) + 1)
        found = circuit(
            labels,
            ids,
            resistance,
            of=of,
            all_to_one=bool(inputs.choice("MODE")),
            progress=part(progress, 0.05, 0.9),
        )
        current = resistance.with_values(found.current)
        layers = {"RESISTANCES": Layer(found.resistances)}
        if inputs.has("PINCH_POINTS"):
            share = inputs.number("PINCH_PCT") / 100
            pinched = pinch_points(current, labels, share, part(progress, 0.9, 1.0))
            if not measures_metres(inputs):
                pinched["surf_ha"] = float("nan")
            layers["PINCH_POINTS"] = Layer(pinched, "network/pinch_points")
        known = found.resistances["resistance"].dropna()
        facts = {
            "nodes": len(ids),
            "pairs": len(known),
            "cells": int((~np.isnan(found.current)).sum()),
            "least": float(known.min()) if len(known) else 0.0,
            "most": float(known.max()) if len(known) else 0.0,
        }
        message = translatable(
            "{nodes} nodes, {pairs} pairs joined over {cells} cells; effective resistance from {least} to {most}."
        )
        return Outputs(
            layers=layers,
            rasters={"CURRENT": Raster(current, "network/current")},
            notes=found.notes,
            summary=[Note(message, facts, warning=False)],
        )
