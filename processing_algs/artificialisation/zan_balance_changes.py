"""aula:zan_balance_changes: one layer of changes → the account by territory, without stocks."""

from __future__ import annotations

from aula_qgis.bridge.text import tr, translatable

from ..algorithm import AulaAlgorithm, Family
from ..common import chosen_field, field, polygons, read_territories
from . import common


class ZanBalanceChanges(AulaAlgorithm):
    ID, FAMILY = "zan_balance_changes", Family.ARTIFICIALISATION
    TITLE = translatable("ZAN account from a layer of changes")
    TAGS = (translatable("net artificialisation"), translatable("sealing"), "OCS GE DIFF", "ARTIF DIFF", "ZAN")

    def initAlgorithm(self, config=None):
        self.add(polygons("CHANGES", tr("Changes")))
        for name, text in (
            ("CS_BEFORE", tr("Field of cover, first date")),
            ("US_BEFORE", tr("Field of use, first date")),
            ("CS_AFTER", tr("Field of cover, second date")),
            ("US_AFTER", tr("Field of use, second date")),
            ("ARTIF_FIELD", tr("Field of artificialisation (1, −1), instead of codes")),
        ):
            self.add(field(name, text, "CHANGES"))
        common.add_rules(self, "CHANGES")
        common.add_account(self)
        common.add_outputs(self)

    def check(self, parameters, context):
        return common.check_years(self, parameters, context)

    def compute(self, inputs, progress):
        from aula_qgis.core.artificialisation.balance import balance_changes

        directed = self._has_direction(inputs)
        before, after = self._by_direction(inputs) if directed else self._by_codes(inputs)
        thresholds = None
        if directed or common.is_enaf(inputs):
            common.say_left_out(inputs)
        elif inputs.flag("APPLY_THRESHOLDS"):
            thresholds = (inputs.number("BUILT_MIN"), inputs.number("OTHER_MIN"))
        account = balance_changes(
            before,
            after,
            read_territories(inputs),
            years=common.years(inputs),
            min_change=inputs.number("MIN_CHANGE"),
            thresholds=thresholds,
            progress=progress,
        )
        notes = [
            note
            for cover, date in ((before, "DATE_BEFORE"), (after, "DATE_AFTER"))
            for note in common.dated(cover.notes, str(inputs.integer(date)))
        ]
        return common.account_outputs(inputs, account, notes, stocks=False)

    @staticmethod
    def _has_direction(inputs) -> bool:
        return inputs.has("ARTIF_FIELD") or (
            not inputs.has("CS_BEFORE") and "artificialisation" in inputs.fields("CHANGES")
        )

    @staticmethod
    def _by_direction(inputs):
        from aula_qgis.core.artificialisation.land_cover import from_direction

        direction = chosen_field(inputs, "ARTIF_FIELD", "artificialisation")
        frame = inputs.frame("CHANGES", {"direction": direction}, text=("direction",))
        return from_direction(frame.geometry.to_numpy(), frame["direction"].to_numpy(object))

    @staticmethod
    def _by_codes(inputs):
        from aula_qgis.core.artificialisation.nomenclature import change_fields

        found = change_fields(inputs.fields("CHANGES"))
        names = ("CS_BEFORE", "US_BEFORE", "CS_AFTER", "US_AFTER")
        keys = ("cs_0", "us_0", "cs_1", "us_1")
        columns = common.cover_columns(inputs, "CHANGES", dict(zip(keys, zip(names, found))))
        frame = inputs.frame("CHANGES", columns, text=tuple(columns))
        rules = {"envelope": inputs.geometry("ENVELOPE"), "exempt": inputs.geometry("EXEMPT"), "thresholds": False}
        return [common.classified(inputs, frame, f"cs_{date}", f"us_{date}", **rules) for date in (0, 1)]
