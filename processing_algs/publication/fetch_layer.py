"""aula:fetch_layer: a layer of a server → a layer of one's own."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import (
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExpression,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from aula_qgis.bridge import styles
from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note, part

from .. import common
from ..algorithm import AulaAlgorithm, Family
from ..common import sink

LIMIT = 100_000
RECEIVED = translatable("{count} features of {typename} received from {server}, in {crs} ({name}).")


class FetchLayer(AulaAlgorithm):
    ID, FAMILY = "fetch_layer", Family.PUBLICATION
    TITLE = translatable("Fetch a layer of a server")
    TAGS = ("WFS", "Lizmap", translatable("download"))

    def initAlgorithm(self, config=None):
        self.add(QgsProcessingParameterString("SOURCE", tr("Address of the WFS or of the Lizmap map")))
        self.add(QgsProcessingParameterString("TYPENAME", tr("Name of the layer on the server")))
        self.add(QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True))
        self.add(QgsProcessingParameterAuthConfig("AUTHCFG", tr("Authentication"), optional=True))
        self.add(QgsProcessingParameterExpression("FILTER", tr("Filter"), optional=True))
        self.add(QgsProcessingParameterCrs("CRS", tr("CRS of the copy"), optional=True))
        limit = QgsProcessingParameterNumber(
            "MAX_FEATURES", tr("Most features"), common.INTEGER, LIMIT, optional=True, minValue=1
        )
        self.add(limit, advanced=True)
        self.add(sink("OUTPUT", tr("Layer"), SourceType.VectorAnyGeometry))

    def compute(self, inputs, progress):
        from aula_qgis.bridge import features
        from aula_qgis.bridge.services import addresses, copies, lizmap
        from aula_qgis.bridge.services.filters import Filter

        service = lizmap.service_at(addresses.checked_address(inputs.text("SOURCE")), inputs.text("AUTHCFG"))
        typename = inputs.text("TYPENAME")
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "copy.gpkg"
            copied = copies.fetch(
                service,
                typename,
                inputs.window("EXTENT"),
                file,
                "copy",
                inputs.integer("MAX_FEATURES"),
                part(progress, 0.0, 0.8),
                inputs.coordinate_system("CRS"),
                Filter(inputs.text("FILTER")) if inputs.has("FILTER") else None,
            )
            layer = QgsVectorLayer(f"{file}|layername=copy", typename, "ogr")
            crs = copied.crs if layer.isSpatial() else None
            table = features.read(
                layer, crs, {}, name=typename, shape="any", keep_attributes=True, progress=part(progress, 0.8, 1.0)
            )
            inherited = common.without(layer.fields(), table.attributes, ())
            style = styles.catalogue_style(layer, typename)
            del layer
        facts = {"count": copied.count, "typename": typename, "server": service.server}
        summary = Note(RECEIVED, {**facts, "crs": copied.crs.authid(), "name": copied.crs.description()}, False)
        notes = [*copied.notes, *table.notes]
        return Outputs(layers={"OUTPUT": Layer(table.frame, style, inherited)}, notes=notes, summary=[summary])
