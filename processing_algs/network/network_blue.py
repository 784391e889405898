"""aula:network_blue: watercourses and barriers → dendritic connectivity, barriers ranked by what they part, wooded banks."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterNumber

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note

from ..algorithm import AulaAlgorithm, Family
from ..common import (
    NUMBER,
    TABLE,
    field,
    lines,
    missing_identifier,
    points,
    polygons,
    read_territories,
    report,
    sink,
    without,
)


class NetworkBlue(AulaAlgorithm):
    ID, FAMILY = "network_blue", Family.NETWORK
    TITLE = translatable("Blue network: rivers and their barriers")
    TAGS = (translatable("ecological network"), translatable("river"), "DCI", "ROE", "trame bleue")

    def initAlgorithm(self, config=None):
        self.add(lines("WATERCOURSES", tr("Watercourses")))
        self.add(points("BARRIERS", tr("Barriers (weirs, dams, culverts)")))
        self.add(field("PASSABILITY_UP", tr("Field of the passability upstream, 0 to 1"), "BARRIERS"))
        self.add(field("PASSABILITY_DOWN", tr("Field of the passability downstream, 0 to 1"), "BARRIERS"))
        self.add(field("CLASS_FIELD", tr("Field of the list (L. 214-17: list 1, list 2)"), "BARRIERS"))
        self.add(polygons("RIPARIAN", tr("Woody vegetation"), optional=True))
        self.add(
            QgsProcessingParameterNumber(
                "RIPARIAN_WIDTH", tr("Width of the bank on each side of the axis, m"), NUMBER, 10, True, 0.1
            )
        )
        self.add(points("OUTLETS", tr("Outlets of the rivers"), optional=True))
        self.add(
            QgsProcessingParameterNumber(
                "TOLERANCE", tr("Farthest a barrier may be from its watercourse, m"), NUMBER, 50, True, 0
            )
        )
        self.add(
            QgsProcessingParameterNumber(
                "GAP", tr("Distance at which ends of watercourses join, m"), NUMBER, 1, True, 0
            ),
            advanced=True,
        )
        assumed = QgsProcessingParameterNumber(
            "DEFAULT_PASSABILITY", tr("Passability where it is not known"), NUMBER, 0, True, 0, 1
        )
        self.add(assumed, advanced=True)
        self.add(polygons("TERRITORIES", tr("Territories"), optional=True))
        self.add(field("TERRITORY_ID", tr("Identifier of the territory"), "TERRITORIES"))
        self.add(sink("BARRIERS_OUT", tr("Barriers and what they part"), SourceType.VectorPoint))
        self.add(sink("SEGMENTS", tr("Segments of river"), SourceType.VectorLine))
        self.add(sink("GLOBAL", tr("Indices of the blue network"), TABLE))
        self.add(report("REPORT", tr("Report")))

    def check(self, parameters, context):
        return missing_identifier(parameters)

    def compute(self, inputs, progress):
        import numpy as np
        import pandas as pd

        from aula_qgis.bridge.reports import blue as page
        from aula_qgis.core.network.blue import blue_network, passabilities

        rivers = self._watercourses(inputs)
        columns = {"up": "PASSABILITY_UP", "down": "PASSABILITY_DOWN", "liste": "CLASS_FIELD"}
        columns = {column: inputs.text(name) for column, name in columns.items() if inputs.has(name)}
        table, counted = self._barriers(inputs, columns)
        nothing = pd.Series([None] * len(table.frame), dtype=object)
        up, down = (passabilities(table.frame.get(column, nothing)) for column in ("up", "down"))
        if "up" in columns and "down" not in columns:
            down = np.where(np.isnan(up), np.nan, 1.0)
            inputs.note(
                Note(
                    translatable(
                        "No field of the passability downstream: fish are taken to pass downstream everywhere."
                    ),
                    {},
                    False,
                )
            )
        found = blue_network(
            rivers,
            table.frame.geometry.to_numpy()[counted],
            up[counted],
            down[counted],
            assumed=inputs.number("DEFAULT_PASSABILITY"),
            outlets=inputs.geometry("OUTLETS", "points"),
            riparian=inputs.geometry("RIPARIAN"),
            width=inputs.number("RIPARIAN_WIDTH"),
            territories=read_territories(inputs),
            tolerance=inputs.number("TOLERANCE"),
            gap=inputs.number("GAP"),
            crs=inputs.crs.toWkt(),
            progress=progress,
        )
        new = found.barriers.set_index(np.flatnonzero(counted)).reindex(range(len(counted)))
        new = new.assign(liste=table.frame.get("liste", nothing).to_numpy())
        for name in ("rang", "segment_a", "segment_b"):
            new[name] = new[name].astype("Int64")
        shaped = table.frame[["geometry"]].join(new)
        facts = {
            "length": found.index("longueur_km"),
            "barriers": int(found.index("obstacles")),
            "segments": len(found.segments),
            "dci": found.index("DCI_p"),
        }
        return Outputs(
            layers={
                "BARRIERS_OUT": Layer(
                    shaped,
                    "network/barriers",
                    without(inputs.source("BARRIERS").fields(), table.attributes, shaped.columns),
                ),
                "SEGMENTS": Layer(found.segments, "network/river_segments"),
                "GLOBAL": Layer(found.indices),
            },
            reports={"REPORT": lambda: page.render(found, new, inputs.described(), [*inputs.notes, *found.notes])},
            notes=found.notes,
            summary=[
                Note(
                    translatable(
                        "{length} km of watercourses in {segments} segments, {barriers} barriers on them; DCI {dci} %."
                    ),
                    facts,
                    warning=False,
                )
            ],
        )

    @staticmethod
    def _watercourses(inputs):
        """The watercourses, drawn downstream where their layer says which way that is."""
        from aula_qgis.core.network.waters import FLOW_FIELDS, drawn_downstream
        from aula_qgis.core.tables import find_column

        name = find_column(inputs.fields("WATERCOURSES"), FLOW_FIELDS)
        frame = inputs.frame(
            "WATERCOURSES", {"flow": name} if name else {}, shape="lines", text=("flow",) if name else ()
        )
        if not name:
            return frame.geometry.to_numpy()
        rivers, notes = drawn_downstream(frame.geometry.to_numpy(), frame["flow"])
        inputs.note(*notes)
        return rivers

    @staticmethod
    def _barriers(inputs, columns: dict[str, str]):
        """The barriers with their attributes, and which of them count: they stand in the water, and not twice."""
        from aula_qgis.core.network.waters import (
            CODE_FIELDS,
            FISHWAY_FIELDS,
            STATE_FIELDS,
            first_of_each,
            fish_passes,
            standing,
        )
        from aula_qgis.core.tables import find_column

        fields = inputs.fields("BARRIERS")
        known = {"etat": find_column(fields, STATE_FIELDS), "code": find_column(fields, CODE_FIELDS)}
        passes = {f"passe_{name}": name for name in fields if name.lower().startswith(FISHWAY_FIELDS)}
        columns = {**columns, **{column: name for column, name in known.items() if name}, **passes}
        table = inputs.table("BARRIERS", columns, shape="points", keep_attributes=True, text=tuple(columns))
        frame = table.frame
        counted, notes = first_of_each(frame.get("code"), frame.geometry.to_numpy())
        if "etat" in frame:
            stands, more = standing(frame["etat"])
            counted, notes = counted & stands, notes + more
        if passes:
            notes += fish_passes(frame[list(passes)])
        inputs.note(*notes)
        return table, counted
