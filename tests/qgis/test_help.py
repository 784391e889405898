"""Every algorithm explains itself, in both languages: each parameter, each output, each field it writes."""

import html
import importlib
import os
import re
import subprocess

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from aula_qgis.bridge import text
from aula_qgis.bridge.paths import RESOURCES
from aula_qgis.core.messages import Fault

HEADINGS = {
    "fr": ["Paramètres", "Sorties", "Méthode et limites", "Sources"],
    "en": ["Parameters", "Outputs", "Method and limits", "Sources"],
}
ALGORITHMS = importlib.import_module("aula.processing_algs.provider").ALGORITHMS
both = pytest.mark.parametrize("lang", ["fr", "en"])
each = pytest.mark.parametrize("kind", ALGORITHMS, ids=lambda kind: kind.ID)


@pytest.fixture
def speaking(qgis_app, lang, monkeypatch):
    """QGIS in one language, the plugin's texts included."""
    monkeypatch.setattr(text, "language", lambda: lang)
    translator = QTranslator()
    if lang == "fr":
        file = RESOURCES / "i18n" / "aula_fr.qm"
        if not file.exists():
            pytest.skip("resources/i18n/aula_fr.qm is not built: make resources/i18n/aula_fr.qm")
        assert file.stat().st_mtime >= file.with_suffix(".ts").stat().st_mtime, (
            "older than its .ts: make resources/i18n/aula_fr.qm"
        )
        assert translator.load(str(file))
        QCoreApplication.installTranslator(translator)
    yield lang
    QCoreApplication.removeTranslator(translator)


def made(kind):
    algorithm = kind().create()
    assert algorithm is not None
    return algorithm


def page(lang: str, name: str) -> str:
    return (RESOURCES / "help" / lang / f"{name}.md").read_text(encoding="utf-8")


def headings(written: str) -> list[str]:
    return re.findall(r"^## (.+)$", written, re.MULTILINE)


@both
@each
def test_the_page_is_there_and_whole(kind, lang, speaking):
    algorithm = made(kind)
    written = page(lang, kind.ID)
    assert written.splitlines()[0] == f"# {algorithm.displayName()}", "the title of the page is the (translated) TITLE"
    assert headings(written) == HEADINGS[lang]
    assert algorithm.shortDescription().endswith(".")
    assert algorithm.shortDescription() in written
    shown = algorithm.shortHelpString()
    assert all(f"<h3>{heading}</h3>" in shown for heading in HEADINGS[lang])
    assert "`" not in shown
    assert "style=" not in shown
    for definition in algorithm.parameterDefinitions():
        assert f"<li><b>{definition.description()}</b> (<code>{definition.name()}</code>)" in html.unescape(shown)


@both
@each
def test_every_parameter_and_output_has_its_item_in_the_right_section(kind, lang, speaking):
    algorithm = made(kind)
    written = page(lang, kind.ID)
    assert headings(written) == HEADINGS[lang]
    _, inputs, outputs, method, _ = re.split(r"^## .+$", written, flags=re.MULTILINE)
    wanted = [definition.name() for definition in algorithm.parameterDefinitions()]
    destinations = [definition.name() for definition in algorithm.destinationParameterDefinitions()]
    found_inputs, found_outputs, found_method = (
        re.findall(r"^- `(\w+)`", part, re.MULTILINE) for part in (inputs, outputs, method)
    )
    assert sorted(found_inputs) == sorted(set(wanted) - set(destinations))
    assert sorted(found_outputs) == sorted(destinations)
    assert not found_method, "an item that begins with a code is read as a parameter"


@both
@each
def test_every_parameter_carries_its_help(kind, lang, speaking):
    algorithm = made(kind)
    for definition in algorithm.parameterDefinitions():
        said = definition.help()
        assert len(said) > 20, f"more than 20 characters about {definition.name()}"
        assert said[0] == said[0].upper()
        assert "`" not in said
        assert "##" not in said
        assert definition.description()


@both
def test_the_provider_holds_what_is_documented(lang):
    pages = {file.stem for file in (RESOURCES / "help" / lang).glob("*.md")}
    assert pages == {kind.ID for kind in ALGORITHMS}


@each
def test_both_languages_name_the_same_fields(kind):
    fields = [set(re.findall(r"`([a-z0-9_]+)`", page(lang, kind.ID))) for lang in ("fr", "en")]
    assert fields[0] == fields[1]


@pytest.mark.parametrize("lang", ["fr"])
@each
def test_french_titles_groups_and_parameters_are_french(kind, lang, speaking):
    algorithm = made(kind)
    assert algorithm.displayName() != kind.TITLE, 'TITLE is translatable("…"), and translated'
    assert algorithm.tags() != [*kind.TAGS, "aula"], 'TAGS needs one translatable("…") at least, translated'


@pytest.mark.parametrize("lang", ["fr"])
def test_a_fault_is_a_french_sentence_with_french_figures(lang, speaking):
    fault = Fault("{count} territories have no identifier: fill in the identifier field.", count=1234)
    assert text.sentence(fault) == "Territoires sans identifiant\u00a0: 1\u202f234. Complétez le champ d'identifiant."


def test_qgis_process_speaks_french(root):
    told = subprocess.run(
        [root / "scripts" / "with-qgis", "qgis_process", "help", "aula:zan_balance"],
        env={**os.environ, "LANG": "fr_FR.UTF-8", "LC_ALL": ""},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith("Bilan ZAN entre deux dates (aula:zan_balance)")
    assert "BEFORE: Occupation du sol, première date" in told.stdout
    assert "Matrice de transition" in told.stdout


@both
def test_the_pages_of_the_accounts_name_every_field(lang):
    from aula_qgis.core.artificialisation.balance import balance, balance_changes
    from aula_qgis.core.artificialisation.land_cover import classify
    from aula_qgis.core.artificialisation.nomenclature import Nomenclature, Regime

    table = pd.DataFrame({"cs": ["CS1", "CS2"], "us": ["US1", "US1"], "artif": [1, 0], "imperm": [1, 0]})
    square = np.array([shapely.box(0, 0, 100, 100)])
    before, after = (
        classify(square, np.array([code]), np.array(["US1"]), Nomenclature("x", Regime.ARTIFICIALISATION, table))
        for code in ("CS2", "CS1")
    )
    commune = gpd.GeoDataFrame({"id": ["1"], "nom": ["A"], "parent": ["P"]}, geometry=square, crs=2154)
    layer = before.frame()
    written = [("zan_classify", {"OUTPUT": layer})]
    for name, method in (("zan_balance", balance), ("zan_balance_changes", balance_changes)):
        account = method(before, after, commune, years=3)
        written.append((name, {"OUTPUT": account.territories, "FLOWS": account.flows, "MATRIX": account.matrix}))
    for name, frames in written:
        items = text._sections(RESOURCES / "help" / lang / f"{name}.md")
        for output, frame in frames.items():
            named = set(re.findall(r"`([a-z0-9_]+)`", items[output].partition("\n")[2]))
            assert named == set(frame.columns) - {"geometry"}, (name, output)


def test_items_of_a_page(tmp_path):
    file = tmp_path / "x.md"
    file.write_text(
        "# Title\n\nOne sentence.\n\n## Parameters\n\n- `A`: first,\n  goes on.\n- `B`\u00a0: second:\n  - `b1`: one,\n"
        "    more\n  - two\n\n## Method\n\nText `C` and\n  an indented line.\n\n- not a parameter\n",
        encoding="utf-8",
    )
    found = text._sections(file)
    assert found["A"] == "first, goes on."
    assert found["B"] == "second:\n• `b1`: one, more\n• two"
    assert set(found) == {"", "A", "B"}
    assert "an indented line" in found[""]
