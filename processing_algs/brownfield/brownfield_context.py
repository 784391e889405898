"""aula:brownfield_context: sites and the layers around them → criteria of mutability."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterFeatureSource

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note

from ..algorithm import AulaAlgorithm, Family
from ..common import TABLE, chosen_field, field, sink, without

SHAPES = {
    "polygons": SourceType.VectorPolygon,
    "points": SourceType.VectorPoint,
    "lines": SourceType.VectorLine,
    "any": SourceType.VectorAnyGeometry,
}
LAYERS = (
    ("PARCELS", translatable("Parcels"), "polygons", None),
    ("BUILDINGS", translatable("Buildings"), "polygons", None),
    ("TOWN_HALLS", translatable("Town halls"), "points", None),
    ("TRANSIT_STOPS", translatable("Public transport stops"), "points", None),
    ("MOTORWAY_EXITS", translatable("Motorway exits"), "points", None),
    ("SHOPS", translatable("Shops and services"), "points", None),
    ("SUBSTATIONS", translatable("Electrical substations"), "points", None),
    ("ICPE", translatable("Classified installations (ICPE)"), "points", None),
    ("SIS", translatable("Polluted soils (SIS)"), "polygons", None),
    ("CAVITIES", translatable("Underground cavities"), "points", None),
    (
        "CLAY",
        translatable("Clay shrink-swell"),
        "polygons",
        ("CLAY_FIELD", translatable("Field of the clay hazard level")),
    ),
    ("FLOOD", translatable("Flood zones"), "polygons", None),
    (
        "MINING_HAZARD",
        translatable("Mining hazard"),
        "polygons",
        ("MINING_FIELD", translatable("Field of the mining hazard level")),
    ),
    (
        "NATURE",
        translatable("Nature: reserves, Natura 2000, ZNIEFF"),
        "polygons",
        ("NATURE_FIELD", translatable("Field of the kind of protection")),
    ),
    (
        "HERITAGE",
        translatable("Heritage: surroundings of monuments, listed sites"),
        "polygons",
        ("HERITAGE_FIELD", translatable("Field of the kind of heritage")),
    ),
    (
        "GREEN_BLUE",
        translatable("Green and blue network"),
        "any",
        ("GREEN_BLUE_FIELD", translatable("Field of the role in the network")),
    ),
    (
        "ZONING",
        translatable("Zoning of the plan"),
        "polygons",
        ("ZONING_FIELD", translatable("Field of the type of zone (TYPEZONE)")),
    ),
    ("HEAT_NETWORK", translatable("Heat networks"), "lines", None),
    (
        "SIDINGS",
        translatable("Rail sidings"),
        "any",
        ("SIDINGS_FIELD", translatable("Field of the state of the siding")),
    ),
    (
        "ZAER",
        translatable("Renewable energy acceleration zones"),
        "polygons",
        ("ZAER_FIELD", translatable("Field of the energy of the zone")),
    ),
    ("QPV", translatable("Priority neighbourhoods (QPV)"), "polygons", None),
    ("BUSINESS_PARKS", translatable("Business parks"), "polygons", None),
)
"""Parameter, title, shape, and the field that holds the class."""

ACTIVITY_FIELDS, ACTIVITY, ACTIVITY_ZONE = ("destdomi",), r"0?2$|.*activit", "ZCa"
"""Zones of a plan whose main destination is economic activity (CNIG: 02) are zones of activity, whatever their type."""

BY_NAME = "NATURE"
"""The class may stand in the name of this layer: one file a protection is usual."""


class BrownfieldContext(AulaAlgorithm):
    ID, FAMILY = "brownfield_context", Family.BROWNFIELD
    TITLE = translatable("Brownfields: criteria from the layers around")
    TAGS = (translatable("brownfield"), translatable("proximity"), "Mutafriches")

    def initAlgorithm(self, config=None):
        self.add(QgsProcessingParameterFeatureSource("SITES", tr("Sites"), [SourceType.VectorAnyGeometry]))
        self.add(field("SITE_ID", tr("Identifier of the site"), "SITES"))
        for name, title, shape, kind in LAYERS:
            self.add(QgsProcessingParameterFeatureSource(name, tr(title), [SHAPES[shape]], optional=True))
            if kind:
                self.add(field(kind[0], tr(kind[1]), name), advanced=name != "ZONING")
        self.add(
            QgsProcessingParameterFeatureSource("VACANCY", tr("Vacant dwellings by commune"), [TABLE], optional=True)
        )
        self.add(field("VACANCY_FIELD", tr("Field of the vacancy rate, %"), "VACANCY"))
        self.add(field("VACANCY_CODE", tr("Field of the commune's code"), "VACANCY"), advanced=True)
        self.add(QgsProcessingParameterBoolean("INVENTORY", tr("Take what the inventory tells (CNIG fields)"), True))
        self.add(sink("OUTPUT", tr("Sites with criteria"), SourceType.VectorAnyGeometry))

    def compute(self, inputs, progress):
        import shapely

        from aula_qgis.bridge.brownfield.inventory import criteria_rules
        from aula_qgis.core.brownfield.context import context
        from aula_qgis.core.brownfield.known import completed, completeness, known_criteria

        table = self._sites(inputs)
        sites = table.frame
        around = {name: self._around(inputs, name, shape, kind) for name, _, shape, kind in LAYERS if inputs.has(name)}
        if inputs.has("VACANCY"):
            around["VACANCY"] = self._vacancy(inputs)
        if not around:
            inputs.note(Note(translatable("No layer around the sites was given: only their own surface is measured.")))
        result = context(sites, around, progress)
        known = known_criteria(sites, criteria_rules()) if inputs.flag("INVENTORY") else sites[[]]
        own = {name.lower() for name in inputs.fields("SITES")}
        known = known.drop(columns=[name for name in known if name.removeprefix("source_").lower() in own])
        criteria = completeness(completed(result.criteria, known), sites)
        points = (shapely.get_dimensions(sites.geometry.to_numpy()) == 0).any()
        share = round(float(criteria["completude_pct"].mean()), 1)
        return Outputs(
            layers={
                "OUTPUT": Layer(
                    sites[["geometry"]].join(criteria),
                    "brownfield/context_points" if points else "brownfield/context",
                    without(inputs.source("SITES").fields(), table.attributes, criteria.columns),
                )
            },
            notes=result.notes,
            summary=[
                Note(
                    translatable(
                        "{count} sites: {criteria} criteria measured in {layers} layers; {share} % of the criteria are known on average."
                    ),
                    {"count": len(sites), "criteria": len(result.measured), "layers": len(around), "share": share},
                    False,
                )
            ],
        )

    @staticmethod
    def _sites(inputs):
        """The sites with their identifier, the fields of the standard and the criteria they bring along."""
        from aula_qgis.bridge.brownfield.inventory import criteria_rules
        from aula_qgis.core.brownfield.known import DECLARED
        from aula_qgis.core.brownfield.surroundings import COMMUNE_FIELDS, CRITERIA
        from aula_qgis.core.brownfield.values import insee_of
        from aula_qgis.core.tables import find_column

        names = inputs.fields("SITES")
        written = {name.lower(): name for name in names}
        wanted = {*criteria_rules()["champ"], *CRITERIA}
        columns = {name: written[name.lower()] for name in sorted(wanted) if name.lower() in written}
        text = (*columns, "id", "commune")
        for column, found in (
            ("id", chosen_field(inputs, "SITE_ID", find_column(names, ("site_id",)))),
            ("commune", find_column(names, COMMUNE_FIELDS)),
            (DECLARED, written.get(DECLARED)),
        ):
            if found:
                columns[column] = found
        table = inputs.table("SITES", columns, text=text, shape="any", keep_attributes=True)
        frame = table.frame
        if "geometry" not in frame:
            raise Fault(
                "The layer {layer} has no geometry: criteria are measured around sites on a map.",
                layer=inputs.title("SITES"),
            )
        if "id" not in frame:
            frame["id"] = None
        if "commune" not in frame:
            frame["commune"] = frame["id"].map(insee_of)
        return table

    @staticmethod
    def _around(inputs, name, shape, kind):
        """A layer with the class of its objects, where it has classes."""
        from aula_qgis.core.brownfield.context import Around
        from aula_qgis.core.brownfield.places import sound
        from aula_qgis.core.brownfield.surroundings import SIDING_FIELDS, ZONES
        from aula_qgis.core.tables import find_column

        title, columns = inputs.title(name), {}
        if kind:
            zone = next((zone for zone in ZONES if zone.layer == name), None)
            detected = find_column(inputs.fields(name), zone.fields if zone else SIDING_FIELDS)
            chosen = chosen_field(inputs, kind[0], detected)
            if chosen:
                columns["kind"] = chosen
            elif zone and not zone.other and name != BY_NAME:
                raise Fault(
                    "No field of {layer} was recognised as its class: choose it in {parameter}. The layer has: {fields}.",
                    layer=title,
                    parameter=kind[0],
                    fields=inputs.fields(name),
                )
        activity = find_column(inputs.fields(name), ACTIVITY_FIELDS) if name == "ZONING" else None
        if activity:
            columns["activity"] = activity
        frame = inputs.frame(name, columns, text=tuple(columns), shape=shape)
        geometry = frame.geometry.to_numpy()
        classes = frame["kind"].to_numpy(dtype=object) if "kind" in frame else None
        if classes is None and name == BY_NAME:
            classes = [title] * len(frame)
        if activity:
            busy = frame["activity"].fillna("").str.lower().str.match(ACTIVITY)
            classes = frame["kind"].where(~busy, ACTIVITY_ZONE).to_numpy(dtype=object)
        return Around(title, sound(geometry, lines=True).geometry if shape == "any" else geometry, classes)

    @staticmethod
    def _vacancy(inputs):
        """The rates of communes, with their outlines or their codes."""
        import numpy as np

        from aula_qgis.core.brownfield.context import Around
        from aula_qgis.core.brownfield.places import sound
        from aula_qgis.core.brownfield.surroundings import COMMUNE_FIELDS, VACANCY_FIELDS
        from aula_qgis.core.tables import find_column, numbers

        names = inputs.fields("VACANCY")
        rate = chosen_field(inputs, "VACANCY_FIELD", find_column(names, VACANCY_FIELDS))
        code = chosen_field(inputs, "VACANCY_CODE", find_column(names, COMMUNE_FIELDS))
        if not rate:
            raise Fault(
                "No field of {layer} was recognised as the vacancy rate: choose it in VACANCY_FIELD. The layer has: {fields}.",
                layer=inputs.title("VACANCY"),
                fields=names,
            )
        columns = {"rate": rate, **({"code": code} if code else {})}
        frame = inputs.frame("VACANCY", columns, text=("code",), shape="any")
        outlined = "geometry" in frame
        if not outlined and not code:
            raise Fault(
                "{layer} has no outlines, and no field of it was recognised as the commune's code: choose it in VACANCY_CODE. It has: {fields}.",
                layer=inputs.title("VACANCY"),
                fields=names,
            )
        codes = frame["code"].to_numpy(dtype=object) if code else None
        geometry = sound(frame.geometry.to_numpy()).geometry if outlined else np.full(len(frame), None, dtype=object)
        return Around(inputs.title("VACANCY"), geometry, numbers(frame["rate"].rename(rate)), codes)
