"""aula:brownfield_mutability: criteria of sites → what each can become, and how sure that is."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMatrix,
)

from aula_qgis.bridge.brownfield.tables import MATRICES
from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note

from ..algorithm import AulaAlgorithm, Family
from ..common import TABLE, field, report, sink, without
from .sites import read_sites

CUSTOM = len(MATRICES) - 1


class BrownfieldMutability(AulaAlgorithm):
    ID, FAMILY = "brownfield_mutability", Family.BROWNFIELD
    TITLE = translatable("Brownfields: mutability of seven uses")
    MEASURES_BY_PLACE = True
    TAGS = (translatable("brownfield"), translatable("mutability"), translatable("reconversion"), "Mutafriches")

    def initAlgorithm(self, config=None):
        self.add(QgsProcessingParameterFeatureSource("SITES", tr("Sites with their criteria"), [TABLE]))
        self.add(field("SITE_ID", tr("Identifier of the site"), "SITES"))
        headers = [tr("Criterion"), tr("Field")]
        self.add(QgsProcessingParameterMatrix("FIELD_MAP", tr("Field map"), 1, False, headers, [], True))
        self.add(QgsProcessingParameterEnum("MATRIX", tr("Matrix"), [tr(title) for title in MATRICES], defaultValue=0))
        self.add(
            QgsProcessingParameterFile("TABLE", tr("Custom matrix (csv)"), extension="csv", optional=True),
            advanced=True,
        )
        hazard = QgsProcessingParameterBoolean(
            "MINING_HAZARD", tr("Count the mining hazard (criterion aleaMinier)"), defaultValue=False
        )
        self.add(hazard, advanced=True)
        self.add(sink("OUTPUT", tr("Mutability of sites"), SourceType.VectorAnyGeometry))
        self.add(sink("DETAIL", tr("Detail by criterion"), TABLE, optional=True))
        self.add(report("REPORT", tr("Report")))

    def check(self, parameters, context):
        if self.parameterAsEnum(parameters, "MATRIX", context) == CUSTOM and not parameters.get("TABLE"):
            return tr("The custom matrix needs its table: choose a csv file in TABLE.")
        return None

    def compute(self, inputs, progress):
        from aula_qgis.bridge.brownfield.tables import matrix
        from aula_qgis.bridge.reports import brownfield_mutability as page
        from aula_qgis.core.brownfield.matrix import mapped_fields
        from aula_qgis.core.brownfield.mutability import detail, mutability

        chosen = matrix(inputs.choice("MATRIX"), inputs.file("TABLE"), inputs.flag("MINING_HAZARD"))
        columns = mapped_fields(
            chosen.names, inputs.fields("SITES"), inputs.matrix("FIELD_MAP", 2), inputs.title("SITES")
        )
        without_field = [name for name in chosen.names if name not in columns]
        if without_field:
            inputs.note(
                Note(
                    translatable("{count} of the {total} criteria of the matrix have a field. Without one: {names}."),
                    {"count": len(columns), "total": len(chosen.names), "names": without_field},
                    False,
                )
            )
        sites = read_sites(inputs, columns)
        result = mutability(sites.frame[list(columns)], chosen, progress)
        fields, rows = without(inputs.source("SITES").fields(), sites.attributes, result.sites.columns)
        frame = sites.spatial(result.sites)
        layers = {"OUTPUT": Layer(frame, sites.style("brownfield/mutability"), (fields, rows))}
        if inputs.has("DETAIL"):
            layers["DETAIL"] = Layer(detail(result, sites.names, progress))
        return Outputs(
            layers=layers,
            reports={
                "REPORT": lambda: page.mutability(
                    result, sites.titles, sites.geometry, inputs.described(), [*inputs.notes, *result.notes]
                )
            },
            notes=result.notes,
            summary=[page.summary(result)],
        )
