"""aula:network_synthesis: sub-networks, watercourses, obstacles → the COVADIS SRCE layers, conflicts, zones at stake."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note, part

from ..algorithm import AulaAlgorithm, Family
from ..common import NUMBER, field, lines, missing_identifier, points, polygons, read_territories, sink

WIDTH_M, CELL_M = 25, 1_000


class NetworkSynthesis(AulaAlgorithm):
    ID, FAMILY = "network_synthesis", Family.NETWORK
    TITLE = translatable("Synthesis: sub-networks, SRCE layers, zones at stake")
    TAGS = (translatable("ecological network"), "COVADIS", "SRCE", "TVB", translatable("sub-network"))

    def initAlgorithm(self, config=None):
        self.add(
            QgsProcessingParameterMultipleLayers(
                "PATCHES_LAYERS", tr("Patches, a layer per sub-network"), SourceType.VectorPolygon
            )
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "LINKS_LAYERS",
                tr("Links or corridors, a layer per sub-network, in the same order"),
                SourceType.VectorAnyGeometry,
            )
        )
        self.add(
            QgsProcessingParameterString(
                "SUBNETWORKS", tr("Names of the sub-networks, in the same order"), optional=True
            )
        )
        self.add(lines("WATERCOURSES", tr("Watercourses of the network"), optional=True))
        self.add(points("OBSTACLES", tr("Obstacles"), optional=True))
        self.add(polygons("TERRITORIES", tr("Zones to compare (empty: hexagons)"), optional=True))
        self.add(field("TERRITORY_ID", tr("Identifier of the territory"), "TERRITORIES"))
        self.add(field("TERRITORY_NAME", tr("Name of the territory"), "TERRITORIES"))
        self.add(
            QgsProcessingParameterNumber("HEXAGON", tr("Width of the hexagons, m"), NUMBER, CELL_M, True, 1),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "CORRIDOR_WIDTH", tr("Half width of corridors drawn as lines, m"), NUMBER, WIDTH_M, True, 0.1
            ),
            advanced=True,
        )
        self.add(sink("RESERVOIRS", "N_SRCE_RESERVOIR_S", SourceType.VectorPolygon))
        self.add(sink("CORRIDORS", "N_SRCE_CORRIDOR_S", SourceType.VectorPolygon))
        self.add(sink("WATERCOURSES_OUT", "N_SRCE_COURS_EAU", SourceType.VectorLine, optional=True))
        self.add(sink("CONFLICTS", tr("Conflict points"), SourceType.VectorPoint, optional=True))
        self.add(sink("STAKES", tr("Zones at stake"), SourceType.VectorPolygon))

    def check(self, parameters, context):
        return missing_identifier(parameters)

    def compute(self, inputs, progress):
        from aula_qgis.core.network.synthesis import synthesis

        networks = self._networks(inputs)
        found = synthesis(
            networks,
            watercourses=self._watercourses(inputs),
            obstacles=self._obstacles(inputs),
            territories=read_territories(inputs),
            width=inputs.number("CORRIDOR_WIDTH"),
            cell=inputs.number("HEXAGON"),
            progress=part(progress, 0.2, 1.0),
        )
        if found.conflicts is not None:
            found.conflicts["franchi"] = found.conflicts["franchi"].astype("boolean")
        layers = {
            "RESERVOIRS": Layer(found.reservoirs, "network/srce_reservoirs"),
            "CORRIDORS": Layer(found.corridors, "network/srce_corridors"),
            "STAKES": Layer(found.stakes, "network/stakes"),
        }
        notes = list(found.notes)
        for name, frame, style, absent in (
            (
                "WATERCOURSES_OUT",
                found.watercourses,
                "network/srce_watercourses",
                translatable("No watercourses are given: their layer is not made."),
            ),
            (
                "CONFLICTS",
                found.conflicts,
                "network/conflicts",
                translatable("No obstacles are given: the layer of conflict points is not made."),
            ),
        ):
            if frame is not None:
                layers[name] = Layer(frame, style)
            elif inputs.has(name):
                notes.append(Note(absent))
        facts = {
            "networks": len(networks),
            "reservoirs": len(found.reservoirs),
            "corridors": len(found.corridors),
            "zones": len(found.stakes),
            "shared": int((found.stakes["nb_sous_trames"] >= 2).sum()),
        }
        message = translatable(
            "{networks} sub-networks: {reservoirs} reservoirs, {corridors} corridors; {shared} of {zones} zones hold two sub-networks or more."
        )
        return Outputs(layers=layers, notes=notes, summary=[Note(message, facts, warning=False)])

    @staticmethod
    def _networks(inputs):
        """The sub-networks, all in the CRS of the first layer of patches."""
        from aula_qgis.core.network.synthesis import SubNetwork

        patches, links = inputs.layers("PATCHES_LAYERS"), inputs.layers("LINKS_LAYERS")
        names = [name.strip() for name in inputs.text("SUBNETWORKS").split(",") if name.strip()] or [
            layer.name() for layer in patches
        ]
        if not len(patches) == len(links) == len(names):
            raise Fault(
                "There are {patches} layers of patches, {links} layers of links and {names} names: give one of each a sub-network, in the same order.",
                patches=len(patches),
                links=len(links),
                names=len(names),
            )

        def read(layer, wanted: tuple[str, ...], optional: str, shape: str):
            own = {name.lower(): name for name in layer.fields().names()}
            missing = [name for name in wanted if name not in own]
            if missing:
                raise Fault(
                    "The layer {layer} has no field {missing}. It has: {fields}.",
                    layer=layer.name(),
                    missing=missing,
                    fields=list(own.values()),
                )
            columns = {name: own[name] for name in (*wanted, optional) if name in own}
            frame = inputs.table_of(
                layer, columns, shape=shape, text=wanted, numbers=(optional,), may_be_empty=optional == "dpc_lien"
            ).frame
            if optional not in frame:
                frame[optional] = float("nan")
                inputs.note(
                    Note(
                        translatable("The layer {layer} has no field {field}: its importance is not counted."),
                        {"layer": layer.name(), "field": optional},
                    )
                )
            return frame

        found = []
        for name, one, other in zip(names, patches, links):
            shape = "polygons" if other.geometryType() == patches[0].geometryType() else "lines"
            found.append(
                SubNetwork(name, read(one, ("id",), "dpc", "polygons"), read(other, ("de", "vers"), "dpc_lien", shape))
            )
        return found

    @staticmethod
    def _watercourses(inputs):
        from aula_qgis.core.tables import find_column

        if not inputs.has("WATERCOURSES"):
            return None
        name = find_column(
            inputs.fields("WATERCOURSES"), ("nom", "toponyme", "cpx_toponyme_de_cours_d_eau", "nom_corr")
        )
        frame = inputs.frame("WATERCOURSES", {"nom": name} if name else {}, shape="lines", text=("nom",))
        return frame if "nom" in frame else frame.assign(nom=None)

    @staticmethod
    def _obstacles(inputs):
        import pandas as pd

        from aula_qgis.core.tables import says_yes

        if not inputs.has("OBSTACLES"):
            return None
        own = {name.lower(): name for name in inputs.fields("OBSTACLES")}
        columns = {name: own[name] for name in ("type", "importance", "dpc_lien", "franchi") if name in own}
        frame = inputs.frame("OBSTACLES", columns, shape="points", text=("type",), numbers=("dpc_lien",))
        for name in ("type", "importance", "dpc_lien", "franchi"):
            if name not in frame:
                frame[name] = None
        frame["dpc_lien"] = frame["dpc_lien"].astype(float)
        known = frame["franchi"].notna()
        frame["franchi"] = pd.Series(
            [bool(yes) if told else None for yes, told in zip(says_yes(frame["franchi"]), known)], dtype=object
        )
        return frame
