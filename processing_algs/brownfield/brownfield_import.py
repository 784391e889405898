"""aula:brownfield_import: any inventory of brownfields → the CNIG standard, and what is to be corrected in it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMatrix,
)

from aula_qgis.bridge.compat import WKT2, SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Fault, Note

from ..algorithm import AulaAlgorithm, Family
from ..common import TABLE, field, report, sink


class BrownfieldImport(AulaAlgorithm):
    ID, FAMILY = "brownfield_import", Family.BROWNFIELD
    TITLE = translatable("Brownfields: inventory to the CNIG standard")
    MEASURES_BY_PLACE = True
    TAGS = (translatable("brownfield"), translatable("inventory"), "CNIG", "Cartofriches")

    def initAlgorithm(self, config=None):
        self.add(QgsProcessingParameterFeatureSource("INPUT", tr("Inventory (csv, layer or table)"), [TABLE]))
        self.add(
            QgsProcessingParameterFeatureSource(
                "GEOMETRY",
                tr("Outlines kept in another layer"),
                [SourceType.VectorAnyGeometry],
                optional=True,
            )
        )
        self.add(field("GEOMETRY_ID", tr("Site identifier of the outlines"), "GEOMETRY"))
        headers = [tr("Field of the standard"), tr("Field of the inventory, or =value")]
        self.add(QgsProcessingParameterMatrix("FIELD_MAP", tr("Field map"), 1, False, headers, [], True))
        self.add(sink("OUTPUT", tr("Sites"), SourceType.VectorAnyGeometry))
        self.add(sink("ISSUES", tr("Issues"), TABLE))
        self.add(
            QgsProcessingParameterFileDestination(
                "EXPORT_CSV", tr("Exchange file"), tr("CSV files (*.csv)"), optional=True, createByDefault=False
            )
        )
        self.add(report("REPORT", tr("Report")))

    def crs_from(self, inputs):
        return ("GEOMETRY",) if inputs.is_csv("INPUT") else ("INPUT", "GEOMETRY")

    def compute(self, inputs, progress):
        import datetime

        import shapely

        from aula_qgis.bridge.brownfield.inventory import exchange_text, known_standard, typed
        from aula_qgis.bridge.outputs.formats import formulas
        from aula_qgis.bridge.reports import brownfield_import as page
        from aula_qgis.core.brownfield.exchange import exchange
        from aula_qgis.core.brownfield.inventory import inventory

        known, today, source = known_standard(), datetime.date.today(), inputs.title("INPUT")
        texts, geometry = self._rows(inputs, known)
        outlines = self._outlines(inputs, known)
        result = inventory(
            texts,
            known,
            today=today,
            crs=None if inputs.crs is None else inputs.crs.toWkt(WKT2),
            geometry=geometry,
            outlines=outlines,
            progress=progress,
        )
        sites = result.sites
        points = (shapely.get_dimensions(sites.geometry.to_numpy()) == 0).any()
        beyond = sites.drop(columns=list(known.fields))
        exported = exchange(sites, known, today=today, source=source)
        computed = formulas(Path(inputs.text("EXPORT_CSV")), exported.to_numpy()) if inputs.has("EXPORT_CSV") else []
        notes = [*inputs.notes, *result.notes]
        return Outputs(
            layers={
                "OUTPUT": Layer(
                    beyond, "brownfield/sites_points" if points else "brownfield/sites", typed(sites, known)
                ),
                "ISSUES": Layer(result.issues),
            },
            reports={
                "EXPORT_CSV": lambda: exchange_text(exported),
                "REPORT": lambda: page.report(result, known, source, list(texts.columns), inputs.described(), notes),
            },
            notes=[*result.notes, *computed],
            summary=[page.summary(result)],
        )

    @staticmethod
    def _rows(inputs, known):
        """The inventory as texts under the standard's names, and its geometry where it has one."""
        from aula_qgis.bridge.brownfield.inventory import as_texts, in_standard
        from aula_qgis.core.headers import below_header, header_note

        rows, geometry = inputs.text_rows("INPUT", known.names), None
        if rows is None:
            table = inputs.table("INPUT", shape="any", keep_attributes=True)
            geometry = table.frame.geometry.to_numpy() if "geometry" in table.frame else None
            rows = as_texts(inputs.fields("INPUT"), table.attributes)
            if geometry is None:
                rows, was_row = below_header(rows, known.names)
                inputs.note(*([header_note(inputs.title("INPUT"), rows)] if was_row else []))
        elif not len(rows):
            raise Fault(
                "The layer {layer} has no rows: check its filter, its selection, or its source.",
                layer=inputs.title("INPUT"),
            )
        texts, notes = in_standard(rows, known, inputs.matrix("FIELD_MAP", 2))
        inputs.note(*notes)
        return texts, geometry

    @staticmethod
    def _outlines(inputs, known):
        """The layer of outlines with its `id`; None where none is given."""
        from aula_qgis.core.brownfield.standard import recognise

        if not inputs.has("GEOMETRY"):
            return None
        names = inputs.fields("GEOMETRY")
        column = inputs.text("GEOMETRY_ID") or recognise(names, known).get("site_id")
        if not column:
            raise Fault(
                "No field of {layer} was recognised as the site identifier: choose it in GEOMETRY_ID. The layer has: {fields}.",
                layer=inputs.title("GEOMETRY"),
                fields=names,
            )
        if not inputs.has("GEOMETRY_ID"):
            inputs.note(
                Note(
                    translatable("{parameter}: the field {field} was recognised."),
                    {"parameter": "GEOMETRY_ID", "field": column},
                    False,
                )
            )
        return inputs.frame("GEOMETRY", {"id": column}, text=("id",), shape="any")
