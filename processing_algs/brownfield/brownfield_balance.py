"""aula:brownfield_balance: sites and their future use → what the conversion costs, avoids and brings."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note, part

from ..algorithm import AulaAlgorithm, Family
from ..common import (
    INTEGER,
    NUMBER,
    TABLE,
    chosen_field,
    field,
    kept_words,
    missing_identifier,
    report,
    sink,
    without,
)
from .sites import AREAS, read_sites
from .territories import add_territories, by_territory

USES = (
    translatable("residential"),
    translatable("public facilities"),
    translatable("culture, tourism"),
    translatable("offices and shops"),
    translatable("industry"),
    translatable("renaturation"),
    translatable("photovoltaics"),
)
FIELDS = {
    "area": ("AREA_FIELD", AREAS),
    "usage": ("USE_FIELD", ("usage_1",)),
    "bati_m2": ("BUILT_FIELD", ("surfacebati", "bati_surface")),
    "impermeable_m2": ("SEALED_FIELD", ("surface_impermeable_m2",)),
    "pollue_m2": ("POLLUTED_FIELD", ("surface_polluee_m2", "presencepollution", "sol_pollution_existe")),
    "amiante": ("ASBESTOS_FIELD", ("amiante", "presencepollution", "bati_pollution")),
    "population": ("POPULATION_FIELD", ()),
    "commune_km2": ("COMMUNE_AREA_FIELD", ()),
    "prix_m2": ("PRICE_FIELD", ()),
}
"""Column of the core → parameter, and names by which a field is recognised (for the last three, see `FIGURES`)."""

NUMBERS = ("bati_m2", "impermeable_m2", "population", "commune_km2", "prix_m2")


class BrownfieldBalance(AulaAlgorithm):
    ID, FAMILY = "brownfield_balance", Family.BROWNFIELD
    TITLE = translatable("Brownfields: what a conversion costs and brings")
    TAGS = (translatable("brownfield"), translatable("reconversion"), translatable("cost"), "Bénéfriches")

    def initAlgorithm(self, config=None):
        geometry = SourceType.VectorAnyGeometry
        self.add(QgsProcessingParameterFeatureSource("SITES", tr("Sites"), [geometry]))
        self.add(field("SITE_ID", tr("Identifier of the site"), "SITES"))
        self.add(field("USE_FIELD", tr("Field of the future use"), "SITES"))
        self.add(
            QgsProcessingParameterEnum(
                "USE", tr("Future use where no field says it"), [tr(use) for use in USES], defaultValue=0
            )
        )
        for name, text in (
            ("AREA_FIELD", tr("Field of the surface, m²")),
            ("BUILT_FIELD", tr("Field of the built surface, m²")),
            ("SEALED_FIELD", tr("Field of the sealed surface outside buildings, m²")),
            ("POLLUTED_FIELD", tr("Field of the polluted surface (m², or yes and no)")),
            ("ASBESTOS_FIELD", tr("Field of asbestos (yes, no)")),
            ("POPULATION_FIELD", tr("Field of the commune's population")),
            ("COMMUNE_AREA_FIELD", tr("Field of the commune's surface (km²; _ha, _m2)")),
            ("PRICE_FIELD", tr("Field of the price of dwellings, € a m²")),
        ):
            self.add(field(name, text, "SITES"))
        self.add(
            QgsProcessingParameterFeatureSource(
                "PRICES", tr("Prices by commune (table or polygons)"), [TABLE], optional=True
            )
        )
        self.add(QgsProcessingParameterFile("UNIT_COSTS", tr("Own unit costs (csv)"), extension="csv", optional=True))
        self.add(QgsProcessingParameterNumber("DISCOUNT", tr("Discount rate, % a year"), NUMBER, 4.5, True, 0, 50))
        self.add(QgsProcessingParameterNumber("YEARS", tr("Years looked at"), INTEGER, 10, True, 1, 100))
        original = QgsProcessingParameterBoolean(
            "ORIGINAL", tr("Count rings as the original tool (they overlap)"), defaultValue=False
        )
        self.add(original, advanced=True)
        self.add(kept_words("KEEP_STATUS", tr("Statuses of sites that count all the same")))
        add_territories(self)
        self.add(sink("OUTPUT", tr("Balance of conversions"), geometry))
        self.add(sink("TERRITORIES_OUT", tr("Balance by territory"), SourceType.VectorPolygon, optional=True))
        self.add(report("REPORT", tr("Report")))

    def check(self, parameters, context):
        return missing_identifier(parameters)

    def compute(self, inputs, progress):
        from aula_qgis.bridge.brownfield.tables import unit_costs
        from aula_qgis.bridge.reports import brownfield_balance as page
        from aula_qgis.core.brownfield.balance import balance
        from aula_qgis.core.brownfield.by_territory import costs_by_territory

        costs = unit_costs(inputs.file("UNIT_COSTS"))
        sites, frame = self._sites(inputs)
        years, discount = inputs.integer("YEARS"), inputs.number("DISCOUNT") / 100
        if inputs.flag("ORIGINAL"):
            inputs.note(
                Note(
                    translatable(
                        "The rings overlap, as in the original tool: the dwellings nearest to a site count more than once."
                    )
                )
            )
        options = {"years": years, "discount": discount, "original": inputs.flag("ORIGINAL")}
        done = ~sites.to_convert
        if done.all():
            raise Fault(
                "All {count} sites are reconverted: name in KEEP_STATUS the statuses that count all the same.",
                count=len(done),
            )
        if done.any():
            spent = balance(frame[done].reset_index(drop=True), costs, **options).sites
            inputs.note(
                Note(
                    translatable(
                        "{count} sites ({area} ha, works of {cost} €) are reconverted and left out of the balance: name in KEEP_STATUS the statuses that count all the same."
                    ),
                    {
                        "count": len(spent),
                        "area": float(spent["surf_m2"].sum()) / 10_000,
                        "cost": round(float(spent["cout"].sum())),
                    },
                )
            )
        sites, frame = sites.take(~done), frame[~done].reset_index(drop=True)
        result = balance(frame, costs, progress=part(progress, 0.0, 0.8), **options)
        territories = by_territory(
            inputs,
            sites,
            lambda towns, rows: costs_by_territory(towns, rows, result.sites),
            "brownfield/balance_territories",
            part(progress, 0.8, 1.0),
        )
        fields, rows = without(inputs.source("SITES").fields(), sites.attributes, result.sites.columns)
        return Outputs(
            layers={
                "OUTPUT": Layer(sites.spatial(result.sites), sites.style("brownfield/balance"), (fields, rows)),
                **territories,
            },
            reports={
                "REPORT": lambda: page.balance(
                    result, sites.titles, costs, years, inputs.described(), [*inputs.notes, *result.notes]
                )
            },
            notes=result.notes,
            summary=[page.summary(result, years)],
        )

    def _sites(self, inputs):
        """The sites, and the frame of the core."""
        import numpy as np
        import pandas as pd
        import shapely

        from aula_qgis.core.brownfield.communes import FIGURES, figures
        from aula_qgis.core.brownfield.figures import asbestos, polluted_surface, word
        from aula_qgis.core.brownfield.matrix import USES as KEYS
        from aula_qgis.core.tables import find_column

        names = inputs.fields("SITES")
        flat = QgsWkbTypes.geometryType(inputs.source("SITES").wkbType()) == Qgis.GeometryType.Polygon
        measured = flat and not inputs.has("AREA_FIELD")
        columns = {
            column: chosen
            for column, (parameter, known) in FIELDS.items()
            if not (column == "area" and measured)
            and (chosen := chosen_field(inputs, parameter, find_column(names, known or FIGURES[column])))
        }
        sites = read_sites(inputs, columns, keep=inputs.words("KEEP_STATUS"))
        read, notes = figures(sites.frame, {name: columns[name] for name in (*NUMBERS, "area") if name in columns})
        inputs.note(*notes)
        frame = read.reindex(columns=NUMBERS, fill_value=np.nan)
        if measured:
            outline = shapely.area(sites.geometry)
            frame["surface_m2"] = np.where(outline > 0, outline, np.nan)
        else:
            frame["surface_m2"] = read.get("area", np.nan)
        if frame["surface_m2"].isna().all():
            raise Fault(
                "The sites of {layer} are no polygons and none has a surface: choose its field in AREA_FIELD.",
                layer=inputs.title("SITES"),
            )
        surface = frame["surface_m2"].to_numpy()
        nothing = pd.Series([None] * len(frame), dtype=object)
        frame["pollue_m2"] = polluted_surface(sites.frame.get("pollue_m2", nothing), surface)
        frame["amiante"] = asbestos(sites.frame.get("amiante", nothing))
        default = KEYS[inputs.choice("USE")]
        frame["usage"] = pd.Series(
            [word(use) or None for use in sites.frame["usage"]] if "usage" in sites.frame else [default] * len(frame),
            dtype=object,
        )
        if "usage" not in sites.frame:
            inputs.note(
                Note(translatable("No field of the future use: {use} is taken for all sites."), {"use": default})
            )
        if inputs.has("PRICES"):
            frame = self._with_communes(inputs, sites, frame)
        return sites, frame

    @staticmethod
    def _with_communes(inputs, sites, frame):
        """The figures of the commune where the site has none of its own."""
        from aula_qgis.core.brownfield.communes import CODES, by_code, by_place, figures, recognised
        from aula_qgis.core.tables import find_column

        names = inputs.fields("PRICES")
        columns = recognised(names)
        if "prix_m2" not in columns:
            raise Fault(
                "No field of prices was recognised in {layer}: name it prix_m2. It has: {fields}.",
                layer=inputs.title("PRICES"),
                fields=names,
            )
        code = find_column(names, CODES)
        table = inputs.frame("PRICES", {**columns, **({"code": code} if code else {})}, text=("code",), shape="any")
        read, notes = figures(table, columns)
        if "geometry" in table and sites.geometry is not None:
            found, lost = by_place(sites.geometry, read, table["geometry"].to_numpy())
        elif code:
            found, lost = by_code(sites.communes, read.assign(code=table["code"]))
        else:
            raise Fault(
                "{layer} has neither polygons nor a field with the commune's code: name it code_insee. It has: {fields}.",
                layer=inputs.title("PRICES"),
                fields=names,
            )
        inputs.note(*notes, *lost)
        return frame.combine_first(found)[frame.columns] if len(found.columns) else frame
