"""The demonstration: a folder's sources.json → one GeoPackage, reports, and a map with its legend."""

import importlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.PyQt.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
REAL = ROOT.parent / "shared" / "data" / "artificialisation" / "sybarval_ocsge_2015_2018.gpkg"


@pytest.fixture(scope="module")
def batches():
    """The module that runs lists of works."""
    patch = pytest.MonkeyPatch()
    patch.syspath_prepend(str(ROOT / "scripts"))
    yield importlib.import_module("demo")
    patch.undo()


def demo(folder: Path) -> subprocess.CompletedProcess:
    command = [str(ROOT / "scripts" / "with-qgis"), sys.executable, str(ROOT / "scripts" / "demo.py"), str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def colours(picture: Path, left: float, right: float) -> int:
    """How many colours stand between two shares of the picture's width."""
    image = QImage(str(picture))
    xs = range(int(left * image.width()), int(right * image.width()), 5)
    return len({image.pixel(x, y) for x in xs for y in range(0, image.height(), 5)})


@pytest.mark.skipif(not REAL.is_file(), reason=f"the real land cover is not here: {REAL.name}")
def test_demo_accounts_for_real_communes(tmp_path):
    folder = tmp_path / "demo-sybarval"
    folder.mkdir()
    shared = {
        "NOMENCLATURE": 0,
        "TERRITORIES": f"{REAL}|layername=Communes_SYBARVAL",
        "TERRITORY_ID": "CODE_INSEE",
        "TERRITORY_NAME": "NOM",
        "PARENT_ID": "_Nom_EPCI",
        "DATE_BEFORE": 2015,
        "DATE_AFTER": 2018,
    }
    works = [
        {
            "nom": name,
            "algorithme": "aula:zan_balance_changes",
            "parametres": {"CHANGES": f"{REAL}|layername={layer}", **shared},
        }
        for name, layer in (("gains", "A_B_2015_2018"), ("pertes", "A_B_2018_2015"))
    ]
    (folder / "sources.json").write_text(json.dumps({"titre": "SYBARVAL", "travaux": works}), encoding="utf-8")
    done = demo(folder)
    assert done.returncode == 0, done.stderr
    told = {line.partition(":")[0].strip(): line.partition(":")[2].strip() for line in done.stdout.splitlines()}
    package, picture = Path(told["GeoPackage"]), Path(told["Carte"])
    source = ogr.Open(str(package))
    sums = {
        name: sum(f[field] for f in source.GetLayerByName(name))
        for name, field in (("gains", "artif_brute_ha"), ("pertes", "desartif_ha"))
    }
    assert sums == {"gains": pytest.approx(219.05, abs=0.01), "pertes": pytest.approx(52.26, abs=0.01)}
    styled = {f["f_table_name"] for f in source.GetLayerByName("layer_styles")}
    assert {"gains", "gains_flows", "pertes", "pertes_flows"} <= styled
    assert "219,05" in Path(told["Rapport"]).with_name("gains.html").read_text(encoding="utf-8")
    assert colours(picture, 0.05, 0.7) > 20
    assert colours(picture, 0.75, 0.97) > 10


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "Pas de sources.json"),
        ("{", "n'est pas du JSON valide"),
        ("{}", "ne liste aucun travail"),
        ('{"travaux": [{"nom": "a"}]}', "n'a pas : algorithme, parametres"),
        ('{"travaux": [{"nom": "a", "algorithme": "aula:x", "parametres": {}}]}', "aula:x"),
        (
            '{"travaux": [{"nom": "a", "algorithme": "native:buffer", "parametres": {"INPUT": "a.shp", "WIDTH": 5}}]}',
            "sources.json nomme WIDTH ; native:buffer a : INPUT, DISTANCE",
        ),
    ],
)
def test_demo_says_what_is_wrong_with_a_folder(batches, tmp_path, content, words, capsys):
    if content is not None:
        (tmp_path / "sources.json").write_text(content, encoding="utf-8")
    assert batches.main([str(tmp_path)]) == 1
    assert words in capsys.readouterr().err


STUDIES = sorted((ROOT / "scripts" / "studies").glob("*.json"))
LAST = ["publish_project", "publish_lizmap", "publish_atlas", "territory_sheet"]


def test_there_is_a_study_of_each_family(batches):
    works = [work for file in STUDIES for work in batches.sources(ROOT, file)["travaux"]]
    made = {work["algorithme"].removeprefix("aula:") for work in works}
    families = {file.parent.name for file in (ROOT / "processing_algs").glob("*/*.py") if file.stem in made}
    assert families == {"artificialisation", "brownfield", "network", "rainwater", "stations", "publication"}


@pytest.mark.parametrize("file", STUDIES, ids=lambda file: file.stem)
def test_a_study_is_whole(batches, file):
    """Its algorithms and parameters are there, what it takes from a work comes before, and it ends with atlas and sheet."""
    works, made = batches.sources(ROOT, file)["travaux"], []
    for work in works:
        values = work["parametres"]
        for definition in batches.algorithms()[work["algorithme"]].parameterDefinitions():
            optional = definition.flags() & definition.Flag.FlagOptional or definition.defaultValue() is not None
            assert optional or definition.isDestination() or definition.name() in values, (
                work["nom"],
                definition.name(),
            )
        for value in (each for given in values.values() for each in (given if isinstance(given, list) else [given])):
            if isinstance(value, str) and value.startswith("travail:"):
                assert any(value.removeprefix("travail:").startswith(name) for name in made), value
        made.append(work["nom"])
    assert [work["algorithme"].removeprefix("aula:") for work in works[-4:]] == LAST
