"""Runs the works that a folder's ``sources.json`` lists, as a night batch would, and draws the map.

    scripts/with-qgis python3 scripts/demo.py [FOLDER [LIST…]]

Without a folder the fictitious sample territory is made first. A list of works is a file like ``sources.json`` that is kept
elsewhere: each one is run on the files of the folder. Everything goes to ``build/demo/<name of the folder or list>``: one
GeoPackage with the results, their reports, rasters and projects, one PNG map. What a list holds is told in the README.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    QgsApplication,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
)

ROOT = Path(__file__).resolve().parents[1]
OURS = "aula:"
sys.path.append(str(ROOT))
from aula_qgis.bridge.compat import SourceType  # noqa: E402


@cache
def application() -> QgsApplication:
    """The running QGIS, or one without a window."""
    return QgsApplication.instance() or QgsApplication([], False)


@cache
def native() -> QgsNativeAlgorithms:
    """QGIS's own algorithms, for what comes before ours: merging layers, placing points, filtering."""
    application()
    provider = QgsNativeAlgorithms()
    provider.refreshAlgorithms()
    return provider


@cache
def algorithms() -> dict:
    """The plugin's algorithms and QGIS's own by their id."""
    from processing_algs.provider import ALGORITHMS

    own = {f"{OURS}{kind.ID}": kind().create() for kind in ALGORITHMS}
    return own | {algorithm.id(): algorithm for algorithm in native().algorithms()}


class Stop(Exception):
    """A sentence for the user, in French as all this script says."""


def sources(folder: Path, file: Path | None = None) -> dict:
    """The checked content of ``sources.json``, or of another list of works."""
    file = file or folder / "sources.json"
    if not file.is_file():
        raise Stop(f"Pas de {file.name} dans {file.parent} : écrivez-en un comme le README le montre.")
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        raise Stop(f"{file} n'est pas du JSON valide (ligne {error.lineno}) : {error.msg}.") from error
    if not content.get("travaux"):
        raise Stop(f"{file} ne liste aucun travail sous « travaux ».")
    for work in content["travaux"]:
        check(work, file)
    return content


def check(work: dict, file: Path) -> None:
    """A work has all it needs, and names an algorithm, parameters and outputs that there are."""
    missing = {"nom", "algorithme", "parametres"} - set(work)
    if missing:
        raise Stop(f"Un travail de {file} n'a pas : {', '.join(sorted(missing))}.")
    algorithm = algorithms().get(work["algorithme"])
    if algorithm is None:
        known = [name for name in algorithms() if name.startswith(OURS)]
        raise Stop(f"{file} nomme l'algorithme {work['algorithme']} ; connus : {', '.join(known)}.")
    known = [definition.name() for definition in algorithm.parameterDefinitions()]
    strange = [name for name in [*work["parametres"], *work.get("sorties", ())] if name not in known]
    if strange:
        raise Stop(
            f"Le travail {work['nom']} de {file} nomme {', '.join(strange)} ; {work['algorithme']} a : {', '.join(known)}."
        )


def resolved(value: object, folder: Path, package: Path) -> object:
    """A parameter with its file name made whole.

    ``travail:nom`` is the table of an earlier work, ``travail:nom.tif`` a file that it made, ``paquet`` the GeoPackage.
    """
    if isinstance(value, list):
        return [resolved(each, folder, package) for each in value]
    if not isinstance(value, str):
        return value
    if value == "paquet":
        return str(package)
    name = value.removeprefix("travail:")
    if name != value:
        return str(package.parent / name) if "." in name else f"{package}|layername={name}"
    is_file = value and os.path.isfile(folder / value.split("|")[0])  # noqa: PTH113  Path's own raises at a long expression
    return str(folder / value) if is_file else value


def place(definition, name: str, package: Path) -> str:
    """Where an output of a work goes: a table of the GeoPackage, or a file beside it."""
    table = name if definition.name() == "OUTPUT" else f"{name}_{definition.name().lower()}"
    if isinstance(definition, QgsProcessingParameterFeatureSink):
        spatial = definition.dataType() != SourceType.Vector
        return f"ogr:dbname='{package}' table=\"{table}\"{' (geom)' if spatial else ''}"
    if isinstance(definition, QgsProcessingParameterFolderDestination):
        return str(package.parent / name)
    if isinstance(definition, QgsProcessingParameterRasterDestination):
        return str(package.parent / f"{table}.tif")
    return str(package.parent / f"{name}.{definition.defaultFileExtension()}")


def destinations(work: dict, package: Path) -> dict:
    """All outputs of a work, or those that it names under ``sorties``; QGIS's own algorithms write a file each."""
    if not work["algorithme"].startswith(OURS):
        return {"OUTPUT": str(package.parent / f"{work['nom']}.gpkg")}
    found = {}
    for definition in algorithms()[work["algorithme"]].destinationParameterDefinitions():
        known = isinstance(
            definition,
            (
                QgsProcessingParameterFeatureSink,
                QgsProcessingParameterFileDestination,
                QgsProcessingParameterFolderDestination,
                QgsProcessingParameterRasterDestination,
            ),
        )
        wanted = definition.name() in work["sorties"] if "sorties" in work else True
        if known and wanted and (definition.name() != "PARENTS" or "PARENT_ID" in work["parametres"]):
            found[definition.name()] = place(definition, work["nom"], package)
    return found


def run(work: dict, folder: Path, target: Path, package: Path) -> None:
    """One work through ``qgis_process``, in a process of its own."""
    inputs = {name: resolved(value, folder, package) for name, value in work["parametres"].items()}
    order = {"inputs": {**inputs, **destinations(work, package)}}
    print(f"  {work['algorithme']} → {work['nom']}", flush=True)
    done = subprocess.run(
        ["qgis_process", "run", work["algorithme"], "-"],
        input=json.dumps(order),
        text=True,
        capture_output=True,
        check=False,
        env={**os.environ, "LANG": "fr_FR.UTF-8", "LC_ALL": "fr_FR.UTF-8"},
    )
    log = target / f"{work['nom']}.log"
    log.write_text(done.stderr + done.stdout, encoding="utf-8")
    if done.returncode != 0:
        reasons = [line for line in done.stderr.splitlines() if line.strip()]
        raise Stop(f"{work['algorithme']} a échoué ({done.returncode}) : {reasons[-1] if reasons else log}")
    said = json.loads(done.stdout).get("log", {})
    for line in [*(f"! {text}" for text in said.get("warning", [])), *said.get("info", [])[-1:]]:
        print(f"      {line}")


def remove(package: Path) -> None:
    """Take away the GeoPackage of an earlier batch."""
    for old in (package, Path(f"{package}-wal"), Path(f"{package}-shm")):
        old.unlink(missing_ok=True)


def draw(content: dict, package: Path, picture: Path) -> None:
    """The results on one page, with their legend, as the styles saved in the GeoPackage show them."""
    from map_page import render

    page = content.get("carte", {})
    accounts = [work["nom"] for work in content["travaux"] if work["algorithme"].startswith("aula:zan_balance")]
    layers = page.get("couches") or (
        [f"{accounts[0]}_flows", accounts[0]] if accounts else [content["travaux"][0]["nom"]]
    )
    render(
        [f"{package}|layername={name}" for name in layers],
        picture,
        title=page.get("titre") or content.get("titre", package.stem),
        subtitle=page.get("sous_titre") or content.get("avertissement", ""),
        source=page.get("source", ""),
    )


def batch(content: dict, folder: Path, name: str) -> None:
    """All works of a list, their map and the sheet of their layers, under ``build/demo/<name>``."""
    from contact_sheet import contact_sheet

    target = ROOT / "build" / "demo" / name
    target.mkdir(parents=True, exist_ok=True)
    package, picture, overview = target / f"{name}.gpkg", target / "carte.png", target / "planche.png"
    remove(package)
    title, warning = content.get("titre", name), content.get("avertissement", "")
    print(title, flush=True)
    for work in content["travaux"]:
        run(work, folder, target, package)
    draw(content, package, picture)
    contact_sheet(package, overview, title, warning)
    print(f"\nGeoPackage : {package}")
    for kind, pattern in (
        ("Rapport", "*.html"),
        ("Projet", "*.qgs"),
        ("Raster", "*.tif"),
        ("Atlas", "*/*.pdf"),
        ("Fiche", "*.pdf"),
    ):
        for file in sorted(target.glob(pattern)):
            print(f"{kind:<11}: {file}")
    print(f"Carte      : {picture}\nPlanche    : {overview}", flush=True)


def main(arguments: list[str]) -> int:
    folder, *lists = (Path(argument).resolve() for argument in arguments or [ROOT / "build" / "sample"])
    if not arguments:
        print("Fabrication du territoire d'exemple (fictif)", flush=True)
        subprocess.run([sys.executable, str(ROOT / "scripts" / "make_sample.py"), str(folder)], check=True)
    stopped = 0
    for file in lists or [folder / "sources.json"]:
        try:
            batch(sources(folder, file), folder, file.stem if lists else folder.name)
        except Stop as stop:
            print(stop, file=sys.stderr, flush=True)
            stopped += 1
    return int(stopped > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
