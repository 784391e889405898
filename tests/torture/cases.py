"""What is written where: every kind of place that an algorithm may write to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.qgis.conftest import BEFORE
from tests.torture.kills import Case

ROWS = {"old": 300, "new": 1501}
"""Their numbers leave another rest, so that the two versions have other codes in every place."""
CODES = ("CS1.1.1.1 US5", "CS2.1.1.1 US1.2", "CS2.2.1 US1.1", "CS1.1.1.2 US4.1.1")
TABLE = "code,resistance\nCS1,{}\nCS2,5\n"


class Inputs:
    """What the cases read, in a folder; each is made when it is first asked for.

    Parameters
    ----------
    folder : Path
    land, communes, parameters, save : callable
        Fixtures of `tests/qgis`.
    """

    def __init__(self, folder: Path, land: Callable, communes: Callable, parameters: Callable, save: Callable) -> None:
        self.folder, self._land, self._parameters, self._save = folder, land, parameters, save
        (self.territories,) = save(folder / "communes.gpkg", communes(name="communes"))
        (self.before,) = save(folder / "avant.gpkg", land(BEFORE, "avant"))

    def cover(self, version: str) -> str:
        """Land cover."""
        file, count = self.folder / f"sol_{version}.gpkg", ROWS[version]
        if not file.exists():
            self._save(file, self._land([CODES[(n + count) % 4] for n in range(count)], "sol"))
        return f"{file}|layername=sol"

    def table(self, version: str) -> str:
        """Resistances."""
        file = self.folder / f"table_{version}.csv"
        file.write_text(TABLE.format(ROWS[version]), encoding="utf-8")
        return str(file)

    def balance(self, version: str, **outputs: object) -> dict:
        """The parameters of an account, with outputs."""
        known = {"BEFORE": self.before, "AFTER": self.cover(version), "TERRITORIES": self.territories}
        return {**self._parameters("zan_balance", **known), "OUTPUT": "TEMPORARY_OUTPUT", **outputs}

    def results(self, version: str) -> Path:
        """A GeoPackage of results."""
        from qgis import processing

        file = self.folder / f"bilan_{version}.gpkg"
        if not file.exists():
            table = f"ogr:dbname='{file}' table=\"bilan\" (geom)"
            processing.run("aula:zan_balance", self.balance(version, OUTPUT=table))
        return file

    def project(self, version: str, file: Path | None = None) -> dict:
        """The parameters of a project."""
        return {
            "GEOPACKAGE": str(self.results(version)),
            "TITLE": version,
            "TERRITORIES": self.territories,
            "PROJECT": str(file or self.folder / f"{version}.qgs"),
        }

    def atlas(self, version: str) -> str:
        """A project with an atlas."""
        from qgis import processing

        values = self.project(version)
        if not Path(values["PROJECT"]).exists():
            processing.run("aula:publish_project", values)
        return values["PROJECT"]


def make_cases(inputs: Inputs, database=None) -> dict[str, Case]:
    """The cases, by name; those of a database need one."""

    def classify(output: str) -> Callable[[Path, str], dict]:
        return lambda folder, version: {
            "INPUT": inputs.cover(version),
            "OUTPUT": output.format(folder, str(folder).replace("'", "\\'")),
        }

    def several(folder: Path, version: str) -> dict:
        files = {"OUTPUT": "bilan.gpkg", "FLOWS": "flux.shp", "REPORT": "bilan.html"}
        return inputs.balance(version, **{name: str(folder / file) for name, file in files.items()})

    def report(folder: Path, version: str) -> dict:
        return inputs.balance(version, REPORT=str(folder / "bilan.html"))

    def resistance(folder: Path, version: str) -> dict:
        values = {"LAND_COVER": inputs.cover(version), "CODE_FIELD": "code_cs", "TABLE": inputs.table(version)}
        return {**values, "CELL_SIZE": 10, "OUTPUT": str(folder / "r.tif")}

    def atlas(folder: Path, version: str) -> dict:
        chosen = "\"insee\" = '33001'" if version == "old" else ""
        return {"PROJECT": inputs.atlas(version), "FILTER": chosen, "FOLDER": str(folder / "pages")}

    def project(folder: Path, version: str) -> dict:
        return inputs.project(version, folder / "p.qgs")

    def schema(folder: Path, version: str) -> dict:
        return {"INPUT": inputs.cover(version), "OUTPUT": f"postgis:{database.table('sol')}"}

    return {
        "new file": Case("zan_classify", classify("{0}/sol.gpkg"), older=False),
        "older file": Case("zan_classify", classify("{0}/sol.gpkg")),
        "table": Case("zan_classify", classify("ogr:dbname='{1}/partage.gpkg' table=\"sol\" (geom)")),
        "shapefile": Case("zan_classify", classify("{0}/sol.shp"), single=False),
        "raster": Case("network_resistance", resistance, single=False),
        "report": Case("zan_balance", report),
        "several outputs": Case("zan_balance", several, single=False),
        "atlas": Case("publish_atlas", atlas, single=False),
        "project": Case("publish_project", project),
        "PostGIS": Case("zan_classify", schema),
    }
