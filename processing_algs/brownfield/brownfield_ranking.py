"""aula:brownfield_ranking: sites and criteria → priorities, and how firm they are."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
)

from aula_qgis.bridge.compat import SourceType
from aula_qgis.bridge.outputs.outputs import Layer, Outputs
from aula_qgis.bridge.text import number, tr, translatable
from aula_qgis.core.messages import Fault, Note, part

from ..algorithm import AulaAlgorithm, Family
from ..common import INTEGER, NUMBER, TABLE, field, kept_words, missing_identifier, report, sink, without
from .sites import AREAS, Sites, read_sites
from .territories import add_territories, by_territory

METHODS = ("WSM", "TOPSIS", "VIKOR", "PROMETHEE II")
NORMALISATIONS = ("minmax", "vector", "sum")
MISSING = (translatable("left unranked"), translatable("the worst known value stands in"))
DIRECTIONS = {
    **dict.fromkeys(("max", "maximiser", "maximise", "+", "plus", "haut"), True),
    **dict.fromkeys(("min", "minimiser", "minimise", "-", "−", "moins", "bas"), False),
}
AREA = "__area"
CONSISTENT = 0.1
"""Above this ratio the comparisons of AHP contradict each other (Saaty)."""


class BrownfieldRanking(AulaAlgorithm):
    ID, FAMILY = "brownfield_ranking", Family.BROWNFIELD
    TITLE = translatable("Brownfields: priorities by several criteria")
    MEASURES_BY_PLACE = True
    TAGS = (
        translatable("brownfield"),
        translatable("priority"),
        translatable("multi-criteria analysis"),
        "TOPSIS",
        "AHP",
        "VIKOR",
        "PROMETHEE",
    )

    def initAlgorithm(self, config=None):
        self.add(QgsProcessingParameterFeatureSource("SITES", tr("Sites"), [TABLE]))
        self.add(field("SITE_ID", tr("Identifier of the site"), "SITES"))
        headers = [tr("Field"), tr("Direction (max or min)"), tr("Weight")]
        self.add(QgsProcessingParameterMatrix("CRITERIA", tr("Criteria"), 3, False, headers))
        headers = [tr("Criterion"), tr("matters against"), tr("so many times (3, 1/3…)")]
        self.add(QgsProcessingParameterMatrix("AHP", tr("Comparisons by pairs (AHP)"), 1, False, headers, [], True))
        self.add(QgsProcessingParameterEnum("METHOD", tr("Method"), list(METHODS), defaultValue=0))
        self.add(QgsProcessingParameterEnum("NORMALISATION", tr("Normalisation"), list(NORMALISATIONS), defaultValue=0))
        self.add(
            QgsProcessingParameterEnum(
                "MISSING", tr("Sites that lack a value"), [tr(text) for text in MISSING], defaultValue=0
            ),
            advanced=True,
        )
        self.add(QgsProcessingParameterNumber("SENSITIVITY", tr("Weights moved by ± %"), NUMBER, 20, True, 0, 100))
        self.add(QgsProcessingParameterNumber("DRAWS", tr("Number of draws"), INTEGER, 500, True, 0, 100_000))
        self.add(QgsProcessingParameterNumber("SEED", tr("Seed of the draws"), INTEGER, 1, True, 0), advanced=True)
        self.add(kept_words("KEEP_STATUS", tr("Statuses of sites that count all the same")))
        add_territories(self)
        self.add(sink("OUTPUT", tr("Priorities"), SourceType.VectorAnyGeometry))
        self.add(sink("TERRITORIES_OUT", tr("Brownfields by territory"), SourceType.VectorPolygon, optional=True))
        self.add(report("REPORT", tr("Report")))

    def check(self, parameters, context):
        if not any(str(cell).strip() for cell in parameters.get("CRITERIA") or ()):
            return tr("CRITERIA is empty: give it one row per criterion, with its field, max or min, and its weight.")
        return missing_identifier(parameters)

    def compute(self, inputs, progress):
        from aula_qgis.bridge.reports import brownfield_ranking as page
        from aula_qgis.core.brownfield.by_territory import stages_by_territory
        from aula_qgis.core.brownfield.ranking import Method, MissingRule, Normalisation, rank_sites

        criteria, consistency = self._criteria(inputs)
        every, area = self._sites(inputs, [each.name for each in criteria])
        territories = by_territory(
            inputs,
            every,
            lambda towns, rows: stages_by_territory(towns, rows, area, every.status),
            "brownfield/sites_territories",
            part(progress, 0.0, 0.2),
        )
        sites = self._to_convert(inputs, every, area)
        method, way = (
            Method(METHODS[inputs.choice("METHOD")]),
            Normalisation(NORMALISATIONS[inputs.choice("NORMALISATION")]),
        )
        result = rank_sites(
            self._numbers(inputs, sites.frame, [each.name for each in criteria]),
            criteria,
            method,
            way,
            missing=tuple(MissingRule)[inputs.choice("MISSING")],
            moved_by=inputs.number("SENSITIVITY") / 100,
            draws=inputs.integer("DRAWS"),
            seed=inputs.integer("SEED"),
            progress=part(progress, 0.2, 1.0),
        )
        fields, rows = without(inputs.source("SITES").fields(), sites.attributes, result.sites.columns)
        return Outputs(
            layers={
                "OUTPUT": Layer(sites.spatial(result.sites), sites.style("brownfield/ranking"), (fields, rows)),
                **territories,
            },
            reports={
                "REPORT": lambda: page.ranking(
                    result, sites.titles, method, way, consistency, inputs.described(), [*inputs.notes, *result.notes]
                )
            },
            notes=result.notes,
            summary=[page.summary(result, sites.titles)],
        )

    @staticmethod
    def _sites(inputs, criteria):
        """The sites with their criteria, and the area of each in m²: that of its outline, else the one its field tells."""
        import numpy as np

        from aula_qgis.core.brownfield.figures import read_numbers
        from aula_qgis.core.brownfield.places import areas
        from aula_qgis.core.tables import find_column

        declared = find_column(inputs.fields("SITES"), AREAS)
        columns = {**dict(zip(criteria, criteria)), **({AREA: declared} if declared else {})}
        sites = read_sites(inputs, columns, keep=inputs.words("KEEP_STATUS"))
        area = read_numbers(sites.frame[AREA])[0] if declared else np.full(len(sites.names), np.nan)
        if sites.geometry is not None:
            outlines = areas(sites.geometry, sites.frame.crs.to_wkt())
            area = np.where(np.isnan(outlines), area, outlines)
        return sites, np.where(area > 0, area, np.nan)

    @staticmethod
    def _to_convert(inputs, sites: Sites, area) -> Sites:
        """The sites that are not reconverted yet; how many are, and what they measure, is noted."""
        import numpy as np

        done = ~sites.to_convert
        if done.all():
            raise Fault(
                "All {count} sites are reconverted: name in KEEP_STATUS the statuses that count all the same.",
                count=len(done),
            )
        if done.any():
            inputs.note(
                Note(
                    translatable(
                        "{count} sites ({area} ha) are reconverted and left out of the ranking: name in KEEP_STATUS the statuses that count all the same."
                    ),
                    {"count": int(done.sum()), "area": float(np.nansum(area[done])) / 10_000},
                )
            )
        return sites.take(sites.to_convert)

    @staticmethod
    def _criteria(inputs):
        """The criteria with their weights, those of AHP where pairs are given; and AHP's ratio of consistency."""
        from dataclasses import replace

        from aula_qgis.core.brownfield.ranking import Criterion
        from aula_qgis.core.brownfield.sensitivity import ahp, comparisons_of

        rows = [row for row in inputs.matrix("CRITERIA", 3) if any(row)]
        pairs = [row for row in inputs.matrix("AHP", 3) if any(row)] if inputs.has("AHP") else []
        found: list[Criterion] = []
        for line, (name, direction, weight) in enumerate(rows, 1):
            if name not in inputs.fields("SITES"):
                raise Fault(
                    "CRITERIA, row {row}: {layer} has no field {field}. It has: {fields}.",
                    row=line,
                    layer=inputs.title("SITES"),
                    field=repr(name),
                    fields=inputs.fields("SITES"),
                )
            if direction.lower() not in DIRECTIONS:
                raise Fault(
                    "CRITERIA, row {row}: the direction {direction} is neither max nor min.",
                    row=line,
                    direction=repr(direction),
                )
            if name in (each.name for each in found):
                raise Fault("CRITERIA, row {row}: the field {field} stands twice.", row=line, field=name)
            found.append(
                Criterion(name, DIRECTIONS[direction.lower()], 0.0 if pairs else _ratio(weight, f"CRITERIA, {name}"))
            )
        if not pairs:
            return found, None
        table = comparisons_of(
            [(one, other, _ratio(times, f"AHP, {one}")) for one, other, times in pairs], [each.name for each in found]
        )
        weights = ahp(table)
        inputs.note(
            Note(
                translatable(
                    "The weights come from the comparisons of AHP; those of CRITERIA do not count. Consistency ratio: {ratio}."
                ),
                {"ratio": number(weights.consistency, 4)},
                False,
            )
        )
        if weights.consistency > CONSISTENT:
            inputs.note(
                Note(
                    translatable(
                        "The comparisons of AHP contradict each other (consistency ratio {ratio}, above 0.1): look at them again."
                    ),
                    {"ratio": number(weights.consistency, 4)},
                )
            )
        return [
            replace(each, weight=float(weight)) for each, weight in zip(found, weights.weights)
        ], weights.consistency

    @staticmethod
    def _numbers(inputs, frame, names):
        """The columns of criteria as numbers; what is no number is counted, said, and not filled in."""
        import pandas as pd

        from aula_qgis.core.brownfield.figures import read_numbers

        columns = {}
        for name in names:
            columns[name], unread = read_numbers(frame[name])
            if unread.any():
                inputs.note(
                    Note(
                        translatable("{criterion}: {count} values are no numbers ({examples}) and count as not known."),
                        {
                            "criterion": name,
                            "count": int(unread.sum()),
                            "examples": [str(text) for text in frame[name][unread].unique()[:3]],
                        },
                    )
                )
        return pd.DataFrame(columns)


def _ratio(text: str, where: str) -> float:
    """A number, perhaps as a fraction (1/3) or with a decimal comma."""
    from aula_qgis.core.tables import value_of

    above, slash, below = text.partition("/")
    top, bottom = value_of(above), value_of(below) if slash else 1.0
    if top != top or not bottom or bottom != bottom:
        raise Fault("{where}: {text} is no number.", where=where, text=repr(text))
    return top / bottom
