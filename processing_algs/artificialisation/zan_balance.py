"""aula:zan_balance: two land-cover layers → the account by territory."""

from __future__ import annotations

from aula_qgis.bridge.text import tr, translatable

from ..algorithm import AulaAlgorithm, Family
from ..common import field, polygons, read_territories
from . import common


class ZanBalance(AulaAlgorithm):
    ID, FAMILY = "zan_balance", Family.ARTIFICIALISATION
    TITLE = translatable("ZAN account between two dates")
    TAGS = (translatable("net artificialisation"), translatable("sealing"), "OCS GE", "OCS2D", "ENAF", "ZAN")

    def initAlgorithm(self, config=None):
        for layer, text, cs, us in (
            ("BEFORE", tr("Land cover, first date"), tr("Field of cover, first date"), tr("Field of use, first date")),
            (
                "AFTER",
                tr("Land cover, second date"),
                tr("Field of cover, second date"),
                tr("Field of use, second date"),
            ),
        ):
            self.add(polygons(layer, text))
            self.add(field(f"{layer}_CS", cs, layer))
            self.add(field(f"{layer}_US", us, layer))
        common.add_rules(self, "BEFORE")
        common.add_account(self)
        common.add_outputs(self)

    def check(self, parameters, context):
        return common.check_years(self, parameters, context)

    def compute(self, inputs, progress):
        from aula_qgis.core.artificialisation.balance import balance
        from aula_qgis.core.artificialisation.nomenclature import code_fields

        frames = {}
        for layer, date in (("BEFORE", "DATE_BEFORE"), ("AFTER", "DATE_AFTER")):
            cs, us = code_fields(inputs.fields(layer), inputs.integer(date))
            columns = common.cover_columns(inputs, layer, {"cs": (f"{layer}_CS", cs), "us": (f"{layer}_US", us)})
            frames[layer] = inputs.frame(layer, columns, text=tuple(columns))
        rules = {"envelope": inputs.geometry("ENVELOPE"), "exempt": inputs.geometry("EXEMPT")}
        covers = before, after = [
            common.classified(
                inputs, frames.pop(layer), "cs", "us", thresholds=inputs.flag("APPLY_THRESHOLDS"), **rules
            )
            for layer in ("BEFORE", "AFTER")
        ]
        account = balance(
            before,
            after,
            read_territories(inputs),
            years=common.years(inputs),
            min_change=inputs.number("MIN_CHANGE"),
            progress=progress,
        )
        notes = [
            note
            for cover, date in zip(covers, ("DATE_BEFORE", "DATE_AFTER"))
            for note in common.dated(cover.notes, str(inputs.integer(date)))
        ]
        return common.account_outputs(inputs, account, notes, stocks=True)
