"""aula:network_resistance: land cover → resistance raster."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
)

from aula_qgis.bridge import packages
from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Outputs, Raster
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note, part

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, field, raster
from .common import code_field, is_raster, land_cover, measures_metres, read_grid


class NetworkResistance(AulaAlgorithm):
    ID, FAMILY = "network_resistance", Family.NETWORK
    TITLE = translatable("Resistance surface")
    TAGS = (translatable("ecological network"), translatable("resistance"), "friction", "TVB", "Graphab")

    def initAlgorithm(self, config=None):
        from aula_qgis.bridge.network.guilds import guild_titles

        self.add(land_cover("LAND_COVER", tr("Land cover: polygons or raster")))
        self.add(field("CODE_FIELD", tr("Field of the code (polygons)"), "LAND_COVER"))
        kinds = tr("Tables (*.csv *.txt *.gz *.xlsx *.ods *.xls *.dbf);;All files (*)")
        self.add(
            QgsProcessingParameterFile(
                "TABLE", tr("Table of resistances (csv: code, resistance)"), optional=True, fileFilter=kinds
            )
        )
        self.add(
            QgsProcessingParameterEnum(
                "GUILD", tr("Table that comes with the plugin, by guild"), guild_titles(), optional=True
            )
        )
        self.add(
            QgsProcessingParameterNumber(
                "CELL_SIZE", tr("Cell size, m (polygons)"), NUMBER, 10, optional=True, minValue=0.01
            )
        )
        self.add(QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True))
        self.add(
            QgsProcessingParameterMultipleLayers(
                "OVERLAYS",
                tr("Layers on top (roads, rivers, hedges)"),
                SourceType.VectorAnyGeometry,
                optional=True,
            )
        )
        self.add(
            QgsProcessingParameterMatrix(
                "OVERLAY_RULES",
                tr("Rules of these layers, a row per layer"),
                headers=[tr("Width (m or field)"), tr("Resistance (number or field)")],
                hasFixedNumberRows=False,
                optional=True,
            )
        )
        self.add(raster("OUTPUT", tr("Resistance")))

    def compute(self, inputs, progress):
        import numpy as np

        from aula_qgis.core.network.resistance_raster import (
            draw_over,
            of_land_cover_cells,
            of_land_cover_polygons,
            rule_fields,
        )

        packages.require(packages.RASTERS)
        table, notes = self._table(inputs)
        if is_raster(inputs, "LAND_COVER"):
            cells = read_grid(inputs, "LAND_COVER")
            found = of_land_cover_cells(
                cells, table, inputs.extent("EXTENT"), measures_metres(inputs), part(progress, 0.0, 0.6)
            )
        else:
            frame = inputs.frame("LAND_COVER", {"code": code_field(inputs)}, text=("code",))
            found = of_land_cover_polygons(
                frame,
                table,
                inputs.number("CELL_SIZE"),
                inputs.extent("EXTENT"),
                inputs.crs.toWkt(),
                part(progress, 0.0, 0.6),
            )
        notes += found.notes
        grid = found.grid
        layers = inputs.layers("OVERLAYS")
        rules = [row for row in inputs.matrix("OVERLAY_RULES", 2) if any(row)]
        if len(layers) != len(rules):
            raise Fault(
                "There are {layers} layers on top and {rules} rows of rules: write one row per layer, in the same order.",
                layers=len(layers),
                rules=len(rules),
            )
        for number, (layer, (width, cost)) in enumerate(zip(layers, rules)):
            stretch = part(progress, 0.6 + 0.4 * number / len(layers), 0.6 + 0.4 * (number + 1) / len(layers))
            frame = inputs.table_of(layer, rule_fields(width, cost), shape="any").frame
            grid, more = draw_over(grid, frame, layer.name(), width, cost, measures_metres(inputs), stretch)
            notes += more
        resistance = grid.values
        known = resistance[~np.isnan(resistance)]
        facts = {
            "rows": resistance.shape[0],
            "columns": resistance.shape[1],
            "least": round(float(known.min()), 3),
            "most": round(float(known.max()), 3),
            "barriers": round(100 * (1 - len(known) / resistance.size), 2),
        }
        message = translatable(
            "{rows} rows and {columns} columns of cells; resistance from {least} to {most}; {barriers} % of the cells are barriers."
        )
        return Outputs(
            rasters={"OUTPUT": Raster(grid, "network/resistance")},
            notes=notes,
            summary=[Note(message, facts, warning=False)],
        )

    @staticmethod
    def _table(inputs):
        """Code → resistance: the guild's table, on which the rows of the user's table win."""
        from aula_qgis.bridge.network.guilds import guild_table
        from aula_qgis.core.network.resistance import resistance_table

        table, notes = {}, []
        if inputs.has("GUILD"):
            rows, note = guild_table(inputs.choice("GUILD"))
            table, notes = resistance_table(rows), [note]
        if inputs.has("TABLE"):
            table |= resistance_table(inputs.csv("TABLE"))
        if not table:
            raise Fault("No resistances are given: choose a table (csv: code, resistance) or a guild.")
        return table, notes
