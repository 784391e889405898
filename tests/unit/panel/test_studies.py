"""Studies: data that keep the algorithms' contract, layers recognised by their fields, dialogs filled in."""

import json
import re

import pytest

from aula_qgis.panel.studies import Known, parameters, read, recognise


@pytest.fixture(scope="module")
def studies(root):
    return {study.id: study for study in read(root / "resources/catalogue/studies.json", "fr")}


def test_the_five_families_have_their_questions(studies):
    assert {study.family for study in studies.values()} == {
        "artificialisation",
        "network",
        "brownfield",
        "rainwater",
        "stations",
    }
    assert all(study.question.endswith("\u00a0?") and study.explanation for study in studies.values())


def test_both_languages_are_there(root):
    said = json.loads((root / "resources/catalogue/studies.json").read_text(encoding="utf-8"))["studies"]
    for study in said:
        for text in (study["question"], study["explanation"], *(need["title"] for need in study["needs"])):
            assert set(text) == {"fr", "en"}
            assert not re.search(r"\w[;?!]| [:;?!]", text["fr"]), text["fr"]


def test_what_is_fetched_is_in_the_catalogue(root, studies):
    known = {
        layer["id"]
        for layer in json.loads((root / "resources/catalogue/catalogue.json").read_text(encoding="utf-8"))["layers"]
    }
    needs = [need for study in studies.values() for need in study.needs]
    assert {need.fetch for need in needs if need.fetch} <= known
    assert {need.made_by for need in needs if need.made_by} <= set(studies)


def test_studies_keep_the_contract(shared, root, studies):
    contract = shared("SOURCES.md").parents[1] / "contract.json"
    if not contract.exists():
        pytest.skip("the contract of the algorithms is not on this machine")
    algorithms = json.loads(contract.read_text(encoding="utf-8"))["algorithms"]
    for study in studies.values():
        known = algorithms[study.algorithm]["parameters"]
        assert {need.parameter for need in study.needs} | set(study.values) <= set(known)
        assert {name for need in study.needs for name in need.settings} <= set(known)
        required = {
            name
            for name, each in known.items()
            if each["type"] in ("polygons", "lines", "points") and not each["optional"]
        }
        assert required <= {need.parameter for need in study.needs}, study.id


def test_two_dates_are_taken_in_order(studies):
    fields = ("code_cs", "code_us")
    layers = [
        Known("b", "OCS GE 2021", "polygon", fields),
        Known("a", "OCS GE 2018", "polygon", fields),
        Known("c", "Communes", "polygon", ("INSEE_COM", "NOM")),
    ]
    found = recognise(studies["balance"], layers)
    assert {name: layer.id for name, layer in found.items()} == {"BEFORE": "a", "AFTER": "b", "TERRITORIES": "c"}
    filled = parameters(studies["balance"], found)
    assert filled == {
        "BEFORE": "a",
        "AFTER": "b",
        "TERRITORIES": "c",
        "TERRITORY_ID": "INSEE_COM",
        "TERRITORY_NAME": "NOM",
    }


def test_the_geometry_counts(studies):
    lines = Known("l", "Bâtiments", "line", ("usage_1", "hauteur"))
    assert recognise(studies["roofs"], [lines]) == {}


def test_the_surest_layer_is_taken(studies):
    plain, roofs = (
        Known("p", "Bâti", "polygon", ("usage_1",)),
        Known("r", "Toits", "polygon", ("materiaux_de_la_toiture",)),
    )
    assert recognise(studies["roofs"], [plain, roofs])["BUILDINGS"] is roofs


def test_a_study_without_layers_opens_with_its_own_values(studies):
    assert parameters(studies["station_reach"], {}) == {"CUTOFFS": "5,10,15"}
