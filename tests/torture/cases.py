"""What is written where: every kind of place that an algorithm may write to."""

from __future__ import annotations

from pathlib import Path

from tests.qgis.conftest import BEFORE
from tests.torture.kills import Case

ROWS = {"old": 300, "new": 1501}
"""Their numbers leave another rest, so that the two versions have other codes in every place."""
CODES = ("CS1.1.1.1 US5", "CS2.1.1.1 US1.2", "CS2.2.1 US1.1", "CS1.1.1.2 US4.1.1")
TABLE = "code,resistance\nCS1,{}\nCS2,5\n"


def make_cases(inputs: Path, land, communes, parameters, save) -> dict[str, Case]:
    """The cases, on layers that are saved into a folder."""
    cover, tables = {}, {}
    for version, count in ROWS.items():
        codes = [CODES[(n + count) % 4] for n in range(count)]
        (cover[version],) = save(inputs / f"sol_{version}.gpkg", land(codes, "sol"))
        tables[version] = inputs / f"table_{version}.csv"
        tables[version].write_text(TABLE.format(count), encoding="utf-8")
    (territories,) = save(inputs / "communes.gpkg", communes(name="communes"))
    (before,) = save(inputs / "avant.gpkg", land(BEFORE, "avant"))

    def classify(output):
        return lambda folder, version: {
            "INPUT": cover[version],
            "OUTPUT": output.format(folder, str(folder).replace("'", "\\'")),
        }

    def balance(folder, version, **outputs):
        known = parameters("zan_balance", BEFORE=before, AFTER=cover[version], TERRITORIES=territories)
        return {**known, **{name: str(folder / file) for name, file in outputs.items()}}

    def several(folder, version):
        return balance(folder, version, OUTPUT="bilan.gpkg", FLOWS="flux.shp", REPORT="bilan.html")

    def resistance(folder, version):
        values = {"LAND_COVER": cover[version], "CODE_FIELD": "code_cs", "TABLE": str(tables[version])}
        return {**values, "CELL_SIZE": 10, "OUTPUT": str(folder / "r.tif")}

    file = classify("{0}/sol.gpkg")
    return {
        "new file": Case("zan_classify", file, older=False),
        "older file": Case("zan_classify", file),
        "table": Case("zan_classify", classify("ogr:dbname='{1}/partage.gpkg' table=\"sol\" (geom)")),
        "shapefile": Case("zan_classify", classify("{0}/sol.shp"), single=False),
        "raster": Case("network_resistance", resistance, single=False),
        "report": Case(
            "zan_balance", lambda f, v: {**balance(f, v, REPORT="bilan.html"), "OUTPUT": "TEMPORARY_OUTPUT"}
        ),
        "several outputs": Case("zan_balance", several, single=False),
    }
