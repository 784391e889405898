"""Publication where territories and results do not simply go together: codes, unknown values, CRS, names that stand twice."""

import math
import sqlite3
from contextlib import closing
from dataclasses import replace
from itertools import combinations

import pytest
from pyproj import Transformer
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsMapThemeCollection,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF

from aula_qgis.bridge.publication import atlas, lizmap, sheet
from aula_qgis.bridge.publication.pages import Coverage, Shown, family_page
from aula_qgis.bridge.publication.project import build, write
from aula_qgis.bridge.publication.results import figures, undated
from aula_qgis.bridge.publication.results import results as read
from aula_qgis.bridge.reports import sheet as page
from aula_qgis.core.messages import Fault

REAL = {"artif_nette_ha": "REAL", "rythme_ha_an": "REAL"}


@pytest.fixture()
def results(layer, save, tmp_path):
    """A GeoPackage of accounts: table → (code, name, net artificialisation, a year) a square, in a CRS, from a corner."""

    def make(tables, crs="EPSG:2154", corner=(850_000, 6_560_000), side=1000):
        file = tmp_path / "résultats.gpkg"
        for name, rows in tables.items():
            placed = [(square(n, corner, side), *row) for n, row in enumerate(rows)]
            fields = ("id", "nom", "artif_nette_ha", "rythme_ha_an")[: len(rows[0])]
            save(file, layer(fields, placed, name, crs, types=REAL))
        with closing(sqlite3.connect(file)) as database, database:
            database.execute("CREATE TABLE layer_styles (f_table_name TEXT, styleName TEXT, useAsDefault BOOLEAN)")
            database.executemany("INSERT INTO layer_styles VALUES (?, 'zan_balance', 1)", [(name,) for name in tables])
        return file

    return make


@pytest.fixture()
def territories(layer, save, tmp_path):
    """A layer of communes of another source, on disk."""

    def make(fields, rows, crs="EPSG:2154", corner=(850_000, 6_560_000), side=1000, types=None):
        placed = [(square(n, corner, side), *row) for n, row in enumerate(rows)]
        (source,) = save(tmp_path / "communes.gpkg", layer(fields, placed, "communes", crs, types=types))
        return QgsVectorLayer(source, "communes", "ogr")

    return make


def square(number, corner, side):
    """The squares of a row, from its corner."""
    west, south = corner[0] + number * side, corner[1]
    return QgsRectangle(west, south, west + side, south + side).asWktPolygon()


def pages(project):
    """File name of each page → its texts."""
    found = {}
    for layout in project.layoutManager().printLayouts():
        pages_of = layout.atlas()
        assert pages_of.beginRender()
        for number in range(pages_of.count()):
            pages_of.seekTo(number)
            labels = [item.currentText() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
            found[pages_of.currentFilename()] = labels
        pages_of.endRender()
    return found


def named(project, name="Territoires"):
    return project.mapLayersByName(name)[0]


def map_tip(layer, code):
    """What QGIS and Lizmap tell of a territory."""
    (feature,) = (each for each in layer.getFeatures() if code in each.attributes())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def rank(texts):
    return next(text for text in texts if "▏" in text or text == "—").splitlines()


@pytest.mark.reads(
    "Communes et territoires",
    "champ de code parmi plusieurs",
    "choisi parce que ses valeurs correspondent ; zéros de tête rétablis",
)
def test_the_field_whose_values_are_the_codes_is_joined_and_zeros_come_back(results, territories):
    file = results({"bilan_2018_2021": [("1004", "Amont", 5.0), ("1005", "Bourg", 12.5), ("1006", "<i>Aval", None)]})
    fields = ("ID", "INSEE_COM", "NOM")
    given = territories(
        fields,
        [("C_91", "01004", "Amont"), ("C_92", "01005", "Bourg"), ("C_93", "01006", "Aval"), ("C_94", "01007", "Seul")],
    )
    published = build(file, "Essai", given)
    found = pages(published.project)
    assert set(found) == {"01004_Amont", "01005_Bourg", "01006_Aval", "01007_Seul"}
    assert "12,50\u00a0ha" in found["01005_Bourg"] and rank(found["01005_Bourg"])[0].startswith("► ")
    assert len(rank(found["01005_Bourg"])) == 2, "who is not known has no rank"
    for texts in (found["01006_Aval"], found["01007_Seul"]):
        assert texts.count("—") == 2 and not any("0,00" in text for text in texts)
    assert map_tip(named(published.project), "01006").count("—") == 1
    assert "<b>&lt;i>Aval</b>" in map_tip(published.layers[0][1], "1006")
    config = lizmap.configuration(published.project)[0]
    assert {entry["popupSource"] for entry in config["layers"].values() if entry["type"] == "layer"} == {"qgis"}
    (note,) = published.notes
    assert (note.facts["count"], note.facts["all"], note.facts["missing"]) == (1, 4, ["01007"])
    published.project.clear()


def test_results_without_a_page_are_said(results, territories):
    file = results({"bilan_2018_2021": [("62001", "A", 1.0), ("62002", "B", 2.0)]})
    published = build(file, "Essai", territories(("code", "nom"), [(62001, "A")], types={"code": "INTEGER"}))
    assert "1,00\u00a0ha" in pages(published.project)["62001_A"]
    (note,) = published.notes
    assert (note.facts["count"], note.facts["missing"], note.facts["examples"]) == (1, ["62002"], ["62001"])
    published.project.clear()


def test_territories_that_no_result_knows_are_refused(results, territories):
    file = results({"bilan": [("62001", "A", 1.0), ("62002", "B", 2.0)]})
    given = territories(("ID", "INSEE_COM", "NOM"), [("C_1", "59001", "A"), ("C_2", "59002", "B")])
    with pytest.raises(Fault, match=r"62001, 62002|\['62001', '62002'\]") as fault:
        build(file, "Essai", given)
    assert "59001" in str(fault.value) and "C_1" in str(fault.value)
    with pytest.raises(Fault, match="No field of communes") as fault:
        build(file, "Essai", territories(("INSEE_COM", "NOM"), [(None, "A"), (None, "B")]))
    assert fault.value.facts["found"] == ["INSEE_COM\u00a0: —"]
    with pytest.raises(Fault, match="No field of communes"):  # a name that would be computed in labels
        build(file, "Essai", territories(('c" %][% 6 * 7 %]', "NOM"), [("62001", "A"), ("62002", "B")]))


@pytest.mark.parametrize(
    ("crs", "corner", "side", "wanted"),
    [
        ("EPSG:3950", (1_690_000, 9_250_000), 1000, "EPSG:3950"),
        ("EPSG:2975", (340_000, 7_680_000), 1000, "EPSG:2975"),
        ("EPSG:4326", (55.5, -21.1), 0.01, "EPSG:2975"),
    ],
    ids=["conical zone", "La Réunion", "La Réunion in degrees"],
)
def test_the_project_lies_where_its_results_lie(results, territories, crs, corner, side, wanted):
    rows = [("97401", "A", 1.0), ("97402", "B", 2.0)]
    file = results({"bilan": rows}, crs, corner, side)
    project = build(file, "Essai", territories(("code", "nom"), [row[:2] for row in rows], crs, corner, side)).project
    assert project.crs().authid() == wanted
    ends = [corner, (corner[0] + 2 * side, corner[1] + side)]
    to_wanted = Transformer.from_crs(crs, wanted, always_xy=True)
    (west, south), (east, north) = (to_wanted.transform(*end) for end in ends)
    options = lizmap.configuration(project)[0]["options"]
    assert options["projection"]["ref"] == wanted
    assert list(map(float, options["bbox"])) == pytest.approx([west, south, east, north], abs=0.05 * (east - west))
    assert project.readListEntry("WMSCrsList", "/")[0][0] == wanted
    (layout,) = project.layoutManager().printLayouts()
    layout.atlas().beginRender()
    layout.atlas().seekTo(0)
    page_map = layout.itemById("carte")
    assert page_map.crs().authid() == wanted and page_map.mapRotation() == 0
    middle = to_wanted.transform(corner[0] + side / 2, corner[1] + side / 2)
    center = page_map.extent().center()
    assert (center.x(), center.y()) == pytest.approx(middle, abs=0.02 * (east - west))
    (arrow,) = (item for item in layout.items() if isinstance(item, QgsLayoutItemPicture))
    meridian = Transformer.from_crs(wanted, "EPSG:4326", always_xy=True)
    longitude, latitude = meridian.transform(*middle)
    x, y = Transformer.from_crs("EPSG:4326", wanted, always_xy=True).transform(longitude, latitude + 0.01)
    true_north = math.degrees(math.atan2(x - middle[0], y - middle[1]))
    assert (arrow.pictureRotation() + 180) % 360 - 180 == pytest.approx(true_north, abs=0.1)
    layout.atlas().endRender()
    project.clear()


def test_other_territories_of_the_atlas_take_the_results_or_are_refused(results, territories, tmp_path):
    file = results({"bilan": [("62001", "A", 1.0), ("62002", "B", 2.0)]})
    project = build(file, "Essai").project
    write(project, tmp_path / "essai.qgs")
    project.clear()
    redrawn = territories(("id", "nom"), [("62001", "A redessiné"), ("62001", "A redessiné")])
    opened = lizmap.opened(tmp_path / "essai.qgs")
    assert [page.name for page in atlas.draw(opened, tmp_path, coverage=redrawn)] == [
        "Atlas_artificialisation_62001_A_redessiné.pdf",
        "Atlas_artificialisation_62001_A_redessiné_2.pdf",
    ]
    (found,) = pages(opened).values()
    assert "1,00\u00a0ha" in found
    opened.clear()
    opened = lizmap.opened(tmp_path / "essai.qgs")
    foreign = territories(("insee", "commune"), [("62001", "A")])
    with pytest.raises(Fault, match="does not have") as fault:
        atlas.draw(opened, tmp_path, coverage=foreign)
    assert fault.value.facts["fields"] == ["id", "nom"]
    opened.clear()


@pytest.mark.reads("Communes et territoires", "communes de même nom", "refusées avec leurs codes")
def test_homonyms_are_refused_with_their_codes(results):
    file = results({"bilan": [("62001", "Saint-Martin", 1.0), ("62002", "Saint Martin", 2.0), ("62003", "Lens", 0.0)]})
    with pytest.raises(Fault, match=r"62001.*62002") as fault:
        sheet.compose(file, "saint martin")
    assert fault.value.facts["count"] == 2
    assert sheet.compose(file, "62002").parts[0].lines[0].value == 2.0
    assert sheet.compose(file, "lens").key == "62003"


PERIODS = {
    "bilan_2009_2018": [("62001", "A", 90.0, 10.0), ("62002", "A", 9.0, 1.0)],
    "bilan_2018_2021": [("62001", "A", 90.0, 30.0), ("62002", "A", -9.0, -3.0)],
}


def test_each_account_has_its_period_and_its_yearly_rate(results):
    file = results(PERIODS)
    published = build(file, "Essai")
    assert published.notes == []
    names = [layer.name() for _, layer in published.layers]
    assert names == [f"Artificialisation nette par territoire {period}" for period in ("2009–2018", "2018–2021")]
    texts = pages(published.project)["62001_A"]
    for period, rate in (("2009–2018", "10,00"), ("2018–2021", "30,00")):
        assert texts[texts.index(f"Rythme annuel net {period}") - 1] == f"{rate}\u00a0ha/an"
        assert f"Artificialisation nette {period}, ha\u00a0: rang du territoire" in texts
    for layer, code, figure in (
        (published.layers[1][1], "62002", "−3,00"),
        (named(published.project), "62001", "10,00"),
    ):
        told = map_tip(layer, code)
        assert f"{figure}\u00a0ha/an" in told and "Rythme annuel net 20" in told
    assert [text.split()[-2:] for text in rank(texts)] == [["62001", "A"], ["62002", "A"]], "homonyms have their codes"
    theme = published.project.mapThemeCollection().mapThemeVisibleLayers("Artificialisation par territoire")
    assert [layer.name() for layer in theme] == ["Territoires", names[1]], "one account would lie over the other"
    published.project.clear()
    composed = sheet.compose(file, "62002")
    html = page.render(composed, "", [], [])
    assert [line.label for line in composed.parts[0].lines][::2] == [
        "Artificialisation nette 2009–2018",
        "Artificialisation nette 2018–2021",
    ]
    assert all(f"Artificialisation nette {period}, ha" in html for period in ("2009–2018", "2018–2021"))
    assert html.count("<svg") == 2 and "−3,00" in html and "62001 A" in html
    assert "par territoire 2018–2021</p>" in html, "the map says its years"


@pytest.mark.parametrize(
    ("tables", "marks"),
    [
        ({"bilan": PERIODS["bilan_2009_2018"]}, ["(9\u00a0ans)"]),
        ({"bilan_2009_2018": PERIODS["bilan_2018_2021"]}, ["(3\u00a0ans)"]),
        ({"bilan": [("62001", "A", 0.0, 0.0)]}, [""]),
        ({"a": PERIODS["bilan_2009_2018"], "b": PERIODS["bilan_2009_2018"]}, ["(9\u00a0ans) (a)", "(9\u00a0ans) (b)"]),
    ],
    ids=["no years in the name", "a name that is wrong", "nothing changed", "two alike"],
)
def test_an_account_whose_years_nothing_tells_says_so(results, tables, marks):
    found = read(results(tables))
    assert [result.mark for result in found] == marks
    (note,) = undated(found)
    assert note.facts["tables"] == list(tables)


@pytest.mark.parametrize("classes", [2, 12, 45])
def test_nothing_on_a_page_lies_on_something_else(layer, classes):
    shape = square(0, (850_000, 6_560_000), 2000)
    territories = layer(("insee", "nom"), [(shape, "62001", "A")], "communes")
    drawn = [layer(("classe",), [(shape, str(n)) for n in range(classes)], f"Couche au sol {k}") for k in range(3)]
    project = QgsProject()
    project.setCrs(territories.crs())
    project.addMapLayers([*drawn, territories])
    for each in drawn:
        kinds = [QgsRendererCategory(str(n), QgsFillSymbol(), f"Classe numéro {n} du sol") for n in range(classes)]
        each.setRenderer(QgsCategorizedSymbolRenderer("classe", kinds))
    record = QgsMapThemeCollection.MapThemeRecord()
    for each in (territories, *drawn):
        record.addLayerRecord(QgsMapThemeCollection.MapThemeLayerRecord(each))
    project.mapThemeCollection().insert("thème", record)
    figures_shown = [Shown(figure, "insee", "2018–2021") for figure in figures()[:5]]
    coverage = Coverage(territories, "insee", "nom")
    layout, notes = family_page(project, "Page", "thème", [territories, *drawn], coverage, figures_shown, "T", "S")
    layout.atlas().beginRender()
    layout.atlas().seekTo(0)
    QgsLayoutExporter(layout).renderPageToImage(0, dpi=50)
    layout.atlas().endRender()
    shown = [
        item for item in layout.items() if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage)
    ]
    boxes = [(type(item).__name__, item.sceneBoundingRect()) for item in shown]
    assert {"QgsLayoutItemLegend", "QgsLayoutItemScaleBar", "QgsLayoutItemMap"} <= {name for name, _ in boxes}
    for name, box in boxes:
        assert QRectF(0, 0, 297, 210).contains(box), name
    for (one, box), (other, second) in combinations(boxes, 2):
        shared = box.intersected(second)
        assert min(shared.width(), shared.height()) < 0.3, (one, other, box, second)
    hidden = [name for note in notes for name in note.facts["layers"]]
    assert hidden == (["Couche au sol 1", "Couche au sol 2"] if classes == 45 else [])
    project.clear()


def test_what_is_not_known_has_no_unit():
    figure = figures()[0]
    line = sheet.Line(figure, "2018–2021", None, None, [("Amont", 3.0), ("Aval", 1.0)])
    html = page.render(sheet.Sheet("62001", "Lens", [sheet.Part("Sols", [line])], [], []), "", [], [])
    assert "<td>— <small>" in html and f"— {figure.unit}" not in html
    known = replace(line, value=0.0, rank=3)
    assert f"<td>0,00 {figure.unit}<small>3e sur 2" in page.render(
        sheet.Sheet("62001", "Lens", [sheet.Part("Sols", [known])], [], []), "", [], []
    )
