"""aula:territory_sheet: a GeoPackage of results → the two pages of a territory."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterFileDestination, QgsProcessingParameterString

from aula_qgis.bridge import compat
from aula_qgis.bridge.outputs.outputs import Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note

from ..algorithm import AulaAlgorithm, Family
from .common import background


class TerritorySheet(AulaAlgorithm):
    ID, FAMILY = "territory_sheet", Family.PUBLICATION
    TITLE = translatable("Sheet of a territory")
    TAGS = (translatable("sheet"), "PDF", "commune")

    def flags(self):
        return super().flags() | compat.NO_THREADING

    def initAlgorithm(self, config=None):
        self.add(QgsProcessingParameterFile("GEOPACKAGE", tr("GeoPackage of the results"), extension="gpkg"))
        self.add(QgsProcessingParameterString("TERRITORY", tr("Territory (identifier or name)")))
        self.add(background())
        self.add(QgsProcessingParameterFileDestination("SHEET", tr("Sheet"), tr("HTML files (*.html)")))
        self.add(
            QgsProcessingParameterFileDestination(
                "PDF", tr("Sheet as PDF"), tr("PDF files (*.pdf)"), optional=True, createByDefault=False
            )
        )

    def compute(self, inputs, progress):
        from aula_qgis.bridge.publication.sheet import compose
        from aula_qgis.bridge.reports import sheet as page

        geopackage = Path(inputs.file("GEOPACKAGE"))
        sheet = compose(geopackage, inputs.text("TERRITORY"), inputs.layers("BACKGROUND"), progress)
        notes = (
            [Note(translatable("The GeoPackage has no results of: {families}."), {"families": sheet.missing}, False)]
            if sheet.missing
            else []
        )
        facts = {
            "name": sheet.name,
            "figures": sum(len(part.lines) for part in sheet.parts),
            "families": len(sheet.parts),
        }
        return Outputs(
            reports={"SHEET": lambda: page.render(sheet, geopackage.stem, inputs.described(), sheet.notes)},
            files={"PDF": lambda file: page.write_pdf(sheet, geopackage.stem, file)} if inputs.has("PDF") else {},
            notes=[*notes, *sheet.notes],
            summary=[Note(translatable("{name}: {figures} key figures of {families} families."), facts, False)],
        )
