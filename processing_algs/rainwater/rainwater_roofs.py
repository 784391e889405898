"""aula:rainwater_roofs: buildings and rain → what each roof yields."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, add_scheduler, chosen_field, field, kept_words, polygons, sink, standing_buildings, without
from .common import csv_file


class RainwaterRoofs(AulaAlgorithm):
    ID, FAMILY = "rainwater_roofs", Family.RAINWATER
    TITLE = translatable("Yield of roofs")
    TAGS = (translatable("rainwater harvesting"), translatable("roofs"), "BD TOPO", "MAJIC", "NF EN 16941-1")

    def initAlgorithm(self, config=None):
        kinds = [SourceType.Raster, SourceType.VectorPoint]
        self.add(polygons("BUILDINGS", tr("Buildings")))
        self.add(field("MATERIAL_FIELD", tr("Field of the roof material"), "BUILDINGS"))
        self.add(QgsProcessingParameterNumber("RAIN_MM", tr("Annual rain, mm"), NUMBER, 740, minValue=0))
        self.add(field("RAIN_FIELD", tr("Field of the annual rain, mm"), "BUILDINGS"))
        rain = QgsProcessingParameterMapLayer(
            "RAIN_LAYER", tr("Annual rain: raster or stations"), types=kinds, optional=True
        )
        self.add(rain)
        self.add(csv_file("MONTHLY", tr("Monthly rain (csv: mois, mm) or daily rain")))
        self.add(QgsProcessingParameterRasterLayer("DSM", tr("Surface model (MNS), for the slope"), optional=True))
        self.add(QgsProcessingParameterNumber("MIN_AREA", tr("Smallest roof, m²"), NUMBER, 0, minValue=0))
        light = QgsProcessingParameterBoolean("EXCLUDE_LIGHT", tr("Leave out light constructions"), defaultValue=False)
        self.add(light)
        self.add(kept_words("KEEP_STATES", tr("States of buildings that count all the same")))
        eta = QgsProcessingParameterNumber(
            "ETA", tr("Efficiency of the filter (η)"), NUMBER, 0.9, minValue=0, maxValue=1
        )
        self.add(eta, advanced=True)
        default = QgsProcessingParameterNumber(
            "DEFAULT_COEF", tr("Coefficient of roofs without material"), NUMBER, 0.8, minValue=0, maxValue=1
        )
        self.add(default, advanced=True)
        self.add(csv_file("COEFFICIENTS", tr("Own table of coefficients (csv: code, coef)")), advanced=True)
        add_scheduler(self)
        self.add(sink("OUTPUT", tr("Roofs and their yield"), SourceType.VectorPolygon))

    def compute(self, inputs, progress):
        from aula_qgis.bridge.rainwater import tables
        from aula_qgis.core.rainwater.roofs import roof_yields

        table = self._buildings(inputs)
        buildings = table.frame
        slopes = self._slopes(inputs, buildings, progress) if inputs.has("DSM") else None
        if slopes is None and inputs.has("SCHEDULER"):
            inputs.note(
                Note(
                    translatable(
                        "Only slopes from a surface model are shared out: without DSM the roofs are computed on this machine."
                    ),
                    {},
                    False,
                )
            )
        result = roof_yields(
            buildings,
            self._annual_rain(inputs, buildings),
            tables.coefficients(inputs.file("COEFFICIENTS") if inputs.has("COEFFICIENTS") else ""),
            tables.uses(),
            eta=inputs.number("ETA"),
            default_coef=inputs.number("DEFAULT_COEF"),
            monthly_mm=self._monthly_rain(inputs),
            slope_deg=slopes,
            min_area=inputs.number("MIN_AREA"),
            exclude_light=inputs.flag("EXCLUDE_LIGHT"),
            progress=progress,
        )
        roofs = result.roofs
        fields, rows = without(inputs.source("BUILDINGS").fields(), table.attributes, roofs.columns)
        facts = {
            "count": len(roofs),
            "surface": round(float(roofs["surf_toit_m2"].sum())),
            "volume": round(float(roofs["pot_an_m3"].sum())),
            "rain": round(float(roofs["pluie_mm"].mean()), 1),
        }
        message = translatable(
            "{count} roofs, {surface} m²: they yield {volume} m³ a year, with {rain} mm of rain a year on average."
        )
        return Outputs(
            layers={"OUTPUT": Layer(roofs, "rainwater/roofs", (fields, [rows[row] for row in roofs.index]))},
            notes=result.notes,
            summary=[Note(message, facts, warning=False)],
        )

    @staticmethod
    def _buildings(inputs):
        from aula_qgis.core.rainwater.roofs import building_fields

        found = building_fields(inputs.fields("BUILDINGS"))
        columns = {
            "code": chosen_field(inputs, "MATERIAL_FIELD", found.get("code")),
            "usage": found.get("usage"),
            "leger": found.get("leger"),
            "pluie": inputs.text("RAIN_FIELD") if inputs.has("RAIN_FIELD") and not inputs.has("RAIN_LAYER") else None,
        }
        if not columns["usage"]:
            inputs.note(
                Note(
                    translatable(
                        "The buildings have no field USAGE1 or usage_1: schools and health buildings cannot be told, the open uses follow from the material alone."
                    )
                )
            )
        chosen = {column: name for column, name in columns.items() if name}
        return standing_buildings(inputs, chosen, text=("code", "usage", "leger"), keep_attributes=True)

    def _annual_rain(self, inputs, buildings):
        """Millimetres: one number, or one for each building."""
        from aula_qgis.core.tables import numbers

        if not inputs.has("RAIN_LAYER"):
            return numbers(buildings["pluie"]) if "pluie" in buildings else inputs.number("RAIN_MM")
        points = buildings.geometry.representative_point()
        x, y = points.x.to_numpy(), points.y.to_numpy()
        if isinstance(inputs.layer("RAIN_LAYER"), QgsRasterLayer):
            from aula_qgis.core.rainwater.rasters import grid_values

            return grid_values(x, y, inputs.raster_around("RAIN_LAYER", buildings.total_bounds))
        return self._from_stations(inputs, x, y)

    @staticmethod
    def _from_stations(inputs, x, y):
        from aula_qgis.core.rainwater.rain import RAIN_COLUMNS
        from aula_qgis.core.rainwater.rasters import station_values
        from aula_qgis.core.tables import find_column, numbers

        names = inputs.fields("RAIN_LAYER")
        column = inputs.text("RAIN_FIELD") if inputs.has("RAIN_FIELD") else find_column(names, RAIN_COLUMNS)
        if column is None:
            raise Fault(
                "No field of annual rain was recognised in {layer}: name it pluie_mm. The layer has: {fields}.",
                layer=inputs.title("RAIN_LAYER"),
                fields=names,
            )
        stations = inputs.frame("RAIN_LAYER", {"mm": column}, shape="any")
        stations = stations[~(stations.geometry.isna() | stations.geometry.is_empty)]
        places = stations.geometry.centroid
        return station_values(x, y, places.x.to_numpy(), places.y.to_numpy(), numbers(stations["mm"]))

    @staticmethod
    def _monthly_rain(inputs):
        from aula_qgis.core.rainwater.rain import COLUMNS, MONTH_COLUMNS, monthly_table, normals, rain_series
        from aula_qgis.core.tables import find_column

        if not inputs.has("MONTHLY"):
            return None
        table = inputs.csv("MONTHLY", (*MONTH_COLUMNS, *COLUMNS))
        if find_column(table.columns, MONTH_COLUMNS):
            return monthly_table(table)
        series = rain_series(table)
        inputs.note(*series.notes)
        return normals(series).monthly_mm

    @staticmethod
    def _slopes(inputs, buildings, progress):
        from aula_qgis.core.rainwater.rasters import roof_slopes

        return roof_slopes(buildings.geometry.to_numpy(), inputs.raster_around("DSM", buildings.total_bounds), progress)
