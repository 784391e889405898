"""Every algorithm through processing.run and through the real qgis_process binary: figures, outputs, styles."""

import importlib
import json
import sqlite3
from html.parser import HTMLParser
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingFeatureSourceDefinition, QgsProject, QgsRenderContext, QgsVectorLayer
from qgis.PyQt.QtCore import NULL, QUrl

ALGORITHMS = ["zan_classify", "zan_balance", "zan_balance_changes"]
ACCOUNTS = ALGORITHMS[1:]
SUFFIXES = ("_ha", "_pct", "_m2", "_ha_an")
FIGURES = {
    "33001": {
        "surf_ha": 3,
        "couvert_pct": 100,
        "artif_t0_ha": 1,
        "artif_t1_ha": 2,
        "imperm_t0_ha": 1,
        "imperm_t1_ha": 2,
        "artif_brute_ha": 1,
        "desartif_ha": 0,
        "artif_nette_ha": 1,
        "imperm_brute_ha": 1,
        "desimperm_ha": 0,
        "imperm_nette_ha": 1,
        "nc_ha": 0,
        "rythme_ha_an": 0.25,
        "artif_pct": 200 / 3,
    },
    "33002": {
        "surf_ha": 3,
        "couvert_pct": 100,
        "artif_t0_ha": 1,
        "artif_t1_ha": 1,
        "imperm_t0_ha": 1,
        "imperm_t1_ha": 0,
        "artif_brute_ha": 1,
        "desartif_ha": 1,
        "artif_nette_ha": 0,
        "imperm_brute_ha": 0,
        "desimperm_ha": 1,
        "imperm_nette_ha": -1,
        "nc_ha": 1,
        "rythme_ha_an": 0,
        "artif_pct": 100 / 3,
    },
}
STOCKS = {"couvert_pct", "artif_t0_ha", "artif_t1_ha", "imperm_t0_ha", "imperm_t1_ha", "artif_pct"}
ENAF = ["enaf_t0_ha", "enaf_t1_ha", "conso_enaf_ha", "renat_enaf_ha", "conso_nette_ha"]
CLASSIFIED = [(1, 1, 1), (1, 1, 2), (0, 0, 8), (0, 0, 7), (1, 0, 4), (1, 1, 1)]
FLOWS = [
    ("33001", "artificialisation"),
    ("33001", "impermeabilisation"),
    ("33002", "artificialisation"),
    ("33002", "desartificialisation"),
    ("33002", "desimpermeabilisation"),
]


def tables(file) -> dict:
    """Destinations of an account, all in one GeoPackage."""
    return {
        name: f"ogr:dbname='{file}' table=\"{table}\"{geometry}"
        for name, table, geometry in (
            ("OUTPUT", "bilan", " (geom)"),
            ("FLOWS", "flux", " (geom)"),
            ("MATRIX", "matrice", ""),
            ("PARENTS", "epci", ""),
        )
    }


def check_account(rows, source, stocks):
    found = {row["id"]: row for row in rows(source)}
    assert set(found) == set(FIGURES)
    for code, expected in FIGURES.items():
        for name, value in expected.items():
            if stocks or name not in STOCKS:
                assert found[code][name] == pytest.approx(value, abs=1e-9), (code, name)
    names = set(found["33001"])
    assert stocks or not names & STOCKS
    for name in ENAF:
        if name in names:
            assert found["33001"][name] in (None, NULL), name


def check_classes(rows, source):
    found = rows(source)
    assert [(row["artif"], row["imperm"], row["categorie"]) for row in found] == CLASSIFIED
    assert found[0]["code_cs"] == "CS1.1.1.1"
    assert all(row["enaf"] in (None, NULL) and row["motif"] for row in found)


def default_styles(file) -> set[str]:
    with sqlite3.connect(file) as database:
        return {row[0] for row in database.execute("SELECT f_table_name FROM layer_styles WHERE useAsDefault = 1")}


def legend(source) -> list[str]:
    """Labels of the legend of a layer opened afresh, without any further step."""
    opened = QgsVectorLayer(source, "ouvert", "ogr")
    assert opened.isValid()
    assert opened.renderer().type() in ("RuleRenderer", "categorizedSymbol", "graduatedSymbol")
    return [item.label() for item in opened.renderer().legendSymbolItems()]


class Page(HTMLParser):
    """The words of a report, and the resources it would fetch from elsewhere."""

    def __init__(self, html: str):
        super().__init__()
        self.text, self.outside, self.inside = "", [], ""
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.inside = tag
        self.outside += [
            v for k, v in attributes if k in ("src", "href") and tag != "a" and not v.startswith(("data:", "#"))
        ]

    def handle_data(self, data):
        if self.inside not in ("script", "style"):
            self.text += data


def drawn_by(source) -> set[str]:
    """The fields that the style of a layer opened afresh asks for."""
    opened = QgsVectorLayer(str(source), "ouvert", "ogr")
    return set(opened.renderer().usedAttributes(QgsRenderContext()))


# Identity


@pytest.mark.parametrize("name", ALGORITHMS)
def test_identity(name):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"aula:{name}")
    assert algorithm.displayName() and algorithm.groupId() == "artificialisation" and not algorithm.icon().isNull()
    assert "aula" in algorithm.tags()
    assert algorithm.helpUrl().startswith("file:") and Path(QUrl(algorithm.helpUrl()).toLocalFile()).is_file()


def test_the_provider_goes_out_as_it_came_in():
    registry = QgsApplication.processingRegistry()
    count = len(registry.providers())
    second = importlib.import_module("aula").classFactory(None)
    second.unload()
    assert len(registry.providers()) == count
    assert registry.providerById("aula") is not None


# processing.run


def test_zan_classify(run, parameters, rows, feedback):
    result = run("zan_classify", parameters("zan_classify", OUTPUT="memory:"))
    check_classes(rows, result["OUTPUT"])
    assert result["OUTPUT"].crs().authid() == "EPSG:2154"
    assert "6 polygons: 4.00 ha artificialised (3.00 ha sealed), 2.00 ha not, 0.00 ha not classified" in feedback.text
    assert feedback.steps[-1] == 100 and feedback.steps == sorted(feedback.steps)


@pytest.mark.parametrize("name", ACCOUNTS)
def test_accounts(run, parameters, rows, feedback, name, tmp_path):
    result = run(name, parameters(name, **tables(tmp_path / "out.gpkg"), REPORT=str(tmp_path / "rapport.html")))
    check_account(rows, result["OUTPUT"], name == "zan_balance")
    flows = rows(result["FLOWS"])
    assert sorted((row["territoire"], row["flux"]) for row in flows) == FLOWS
    assert [row["surf_m2"] for row in flows] == pytest.approx([10_000] * 5)
    assert {row["cs_apres"] for row in flows if row["flux"] == "artificialisation"} == {"CS1.1.1.1", "CS2.2.1"}
    assert sum(row["surf_ha"] for row in rows(result["MATRIX"])) == pytest.approx(6)
    (parent,) = rows(result["PARENTS"])
    assert (parent["id"], parent["artif_brute_ha"], parent["artif_nette_ha"]) == (
        "EPCI 1",
        pytest.approx(2),
        pytest.approx(1),
    )
    assert "2018–2022, 2 territories: 2.00 ha artificialised, 1.00 ha reversed, net 1.00 ha" in feedback.text
    assert "∅ × ∅" in feedback.text
    page = Page((tmp_path / "rapport.html").read_text(encoding="utf-8"))
    assert "Le Bârp" in page.text
    assert page.outside == []


def test_outputs_not_asked_for_are_not_made(run, parameters, tmp_path):
    result = run("zan_balance", parameters("zan_balance", OUTPUT=str(tmp_path / "seul.gpkg")))
    assert list(result) == ["OUTPUT"]
    assert [file.name for file in tmp_path.iterdir()] == ["seul.gpkg"]


def test_enaf_fills_its_own_columns_only(run, land, parameters, rows, tmp_path):
    farm, activity = "CS2.2.1 US1.1.1", "CS2.2.1 US2.1.1"
    values = parameters(
        "zan_balance",
        NOMENCLATURE=1,
        BEFORE=land([farm, farm, activity]),
        AFTER=land([activity, farm, farm]),
        OUTPUT=str(tmp_path / "enaf.gpkg"),
        FLOWS="memory:",
    )
    result = run("zan_balance", values)
    row = rows(result["OUTPUT"])[0]
    assert [row[name] for name in ENAF] == [2, 2, 1, 1, 0]
    assert [name for name in row if ("artif" in name or "imperm" in name) and row[name] not in (None, NULL)] == []
    assert sorted(flow["flux"] for flow in rows(result["FLOWS"])) == ["consommation_enaf", "renaturation_enaf"]
    assert "conso_nette_ha" in drawn_by(tmp_path / "enaf.gpkg")


@pytest.mark.parametrize(("choice", "field"), [(0, "artif"), (1, "enaf"), (2, "artif"), (3, "artif")])
def test_every_nomenclature(run, parameters, land, rows, tmp_path, choice, field):
    table = tmp_path / "décisions.csv"
    table.write_text("CS;US;Artif;Imperm\n1.1.1;5.1.1;1;1\nCS2.2.1;US1.1.1;0;0\n", encoding="cp1252")
    codes = ["CS1.1.1.1 US5", "CS2.2.1 US1.1"] if choice == 0 else ["CS1.1.1 US5.1.1", "CS2.2.1 US1.1.1"]
    values = parameters("zan_classify", INPUT=land(codes), NOMENCLATURE=choice, TABLE=str(table), OUTPUT="memory:")
    found = [row[field] for row in rows(run("zan_classify", values)["OUTPUT"])]
    assert found == ([0, 1] if field == "enaf" else [1, 0])


def test_selection_and_filter_are_honoured(run, parameters, land, rows):
    layer = land(["CS1.1.1.1 US5"] * 4, "sélection")
    QgsProject.instance().addMapLayer(layer, False)
    layer.selectByIds([1, 3])
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    filtered = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=False, filterExpression="$id = 2")
    counts = [
        len(rows(run("zan_classify", parameters("zan_classify", INPUT=source, OUTPUT="memory:"))["OUTPUT"]))
        for source in (layer, chosen, filtered)
    ]
    QgsProject.instance().removeMapLayer(layer.id())
    assert counts == [4, 2, 1]


def test_a_result_can_be_classified_again(run, parameters, rows, tmp_path):
    first = run("zan_classify", parameters("zan_classify", OUTPUT=str(tmp_path / "un.gpkg")))["OUTPUT"]
    second = run("zan_classify", parameters("zan_classify", INPUT=first, OUTPUT=str(tmp_path / "deux.gpkg")))["OUTPUT"]
    check_classes(rows, second)
    assert list(rows(second)[0]) == list(rows(first)[0])


def test_an_artif_diff_layer_needs_no_codes(run, parameters, layer, rows, square):
    changes = layer(
        ["artificialisation"],
        [(square(n), value) for n, value in enumerate((1, -1, 1))],
        types={"artificialisation": "INTEGER"},
    )
    result = run("zan_balance_changes", parameters("zan_balance_changes", CHANGES=changes, OUTPUT="memory:"))
    row = rows(result["OUTPUT"])[0]
    assert (row["artif_brute_ha"], row["desartif_ha"], row["artif_nette_ha"]) == (2, 1, 1)


# Formats


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "shp", "fgb"])
def test_a_result_file_opens_symbolised(run, parameters, tmp_path, suffix):
    file = tmp_path / f"classé.{suffix}"
    run("zan_classify", parameters("zan_classify", OUTPUT=str(file)))
    assert "Non classé" in legend(str(file))
    if suffix != "gpkg":
        assert file.with_suffix(".qml").exists()


def test_an_account_as_shapefile_keeps_a_style_that_draws(run, parameters, tmp_path):
    """Shapefile cuts field names at ten characters: a style that asks for longer ones would draw nothing."""
    file = tmp_path / "bilan.shp"
    run("zan_balance", parameters("zan_balance", OUTPUT=str(file)))
    opened = QgsVectorLayer(str(file), "bilan", "ogr")
    assert drawn_by(file) <= set(opened.fields().names())
    renderer, context = opened.renderer(), QgsRenderContext()
    renderer.startRender(context, opened.fields())
    assert all(renderer.willRenderFeature(feature, context) for feature in opened.getFeatures())
    renderer.stopRender(context)


# The binary


@pytest.mark.parametrize("name", ALGORITHMS)
def test_the_binary(qgis_process, parameters, on_disk, rows, tmp_path, name):
    """On a path with spaces and accents; the figures, the report, and the styles saved as default."""
    folder = tmp_path / "Étude d'été n° 1"
    folder.mkdir()
    values = on_disk(folder / "données du sol.gpkg", parameters(name))
    file = folder / "résultat final.gpkg"
    if name == "zan_classify":
        outputs = {"OUTPUT": str(file)}
    else:
        plain = {
            "OUTPUT": file,
            "FLOWS": folder / "flux.gpkg",
            "MATRIX": folder / "m.gpkg",
            "REPORT": folder / "r.html",
        }
        outputs = {name: str(path) for name, path in plain.items()}
    done = qgis_process(name, {**values, **outputs})
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"] == outputs
    assert "Traceback" not in done.stderr
    if name == "zan_classify":
        check_classes(rows, file)
        assert default_styles(file) == {"résultat final"}
    else:
        check_account(rows, file, name == "zan_balance")
        assert len(rows(outputs["FLOWS"])) == 5
        assert default_styles(outputs["FLOWS"]) == {"flux"}
        assert (folder / "r.html").stat().st_size > 10_000
    assert len(legend(str(file))) >= 3
    assert sorted(path.suffix for path in folder.iterdir() if path.suffix not in (".gpkg", ".html")) == []


def test_the_binary_writes_all_outputs_into_one_geopackage(qgis_process, parameters, on_disk, rows, tmp_path):
    file = tmp_path / "tout.gpkg"
    values = on_disk(tmp_path / "in.gpkg", parameters("zan_balance"))
    done = qgis_process("zan_balance", {**values, **tables(file)})
    assert done.returncode == 0, done.stderr
    check_account(rows, f"{file}|layername=bilan", True)
    assert default_styles(file) == {"bilan", "flux"}
    assert legend(f"{file}|layername=bilan") != legend(f"{file}|layername=flux")
    assert len(rows(f"{file}|layername=epci")) == 1
