"""The catalogue: read, checked against its schema as a second reader of schemas checks it, replaced when it is wrong."""

import copy
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.messages import Fault
from aula_qgis.panel import catalogue, schema

jsonschema = pytest.importorskip("jsonschema", reason="jsonschema, the second reader, is not installed")


@pytest.fixture(scope="module")
def rules(root):
    return json.loads((root / "resources/catalogue/catalogue.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def text(root):
    return (root / "resources/catalogue/catalogue.json").read_text(encoding="utf-8")


def test_the_bundled_catalogue_keeps_its_schema(rules, text):
    jsonschema.Draft202012Validator.check_schema(rules)
    jsonschema.validate(json.loads(text), rules)
    found = catalogue.read(text, rules)
    assert len(found.entries) >= 20
    assert {entry.theme for entry in found.entries} == set(catalogue.THEMES)
    assert len({entry.id for entry in found.entries}) == len(found.entries)


def test_every_layer_has_its_style_and_speaks_both_languages(root, rules, text):
    french, english = catalogue.read(text, rules, "fr"), catalogue.read(text, rules, "en")
    for one, other in zip(french.entries, english.entries, strict=True):
        assert one.title and other.title and one.abstract and other.abstract
        assert (root / "styles/catalogue" / f"{one.style}.qml").exists(), one.id


def test_no_address_of_an_agency_is_shipped(rules, text):
    assert {source.url for source in catalogue.read(text, rules).sources} == {"https://data.geopf.fr/wfs/ows"}


def test_a_fault_names_its_line(rules, text):
    lines = text.splitlines()
    number = next(n for n, line in enumerate(lines) if '"theme": "stations"' in line)
    lines[number] = lines[number].replace("stations", "gares")
    with pytest.raises(Fault) as fault:
        catalogue.read("\n".join(lines), rules, name="mon.json")
    assert fault.value.facts["line"] == str(number + 1)
    assert "mon.json is wrong at line" in str(fault.value) and "comes with AULA is used instead" in str(fault.value)


def test_json_that_breaks_off_names_its_line(rules, text):
    with pytest.raises(Fault, match=r"cannot be read at line \d+"):
        catalogue.read(text[: len(text) // 2], rules)


def test_a_layer_of_no_source_is_refused(rules, text):
    with pytest.raises(Fault, match=r"layers/0/source"):
        catalogue.read(text.replace('"source": "geoplateforme"', '"source": "ailleurs"', 1), rules)


def test_an_address_with_a_password_breaks_the_schema(rules, text):
    with pytest.raises(Fault, match=r"sources/0/url"):
        catalogue.read(text.replace("https://data", "https://moi:secret@data", 1), rules)


def test_a_file_that_is_not_there_is_said(rules, tmp_path):
    with pytest.raises(Fault, match="cannot be opened"):
        catalogue.read_file(tmp_path / "rien.json", rules)


SPOILERS = st.sampled_from([None, 3, "", "zzz zzz", True, [], {}, [1], {"fr": 1}, "https://a@b", -1.5])


@settings(max_examples=60)
@given(data=st.data())
def test_the_small_reader_of_schemas_agrees_with_jsonschema(rules, text, data):
    said = json.loads(text)
    said["layers"] = copy.deepcopy(said["layers"][:2])
    place = data.draw(st.sampled_from([said, said["sources"][0], *said["layers"]]))
    key = data.draw(st.sampled_from([*place, "inconnu"]))
    if data.draw(st.booleans()):
        place.pop(key, None)
    else:
        place[key] = data.draw(SPOILERS)
    ours = next(iter(schema.faults(said, rules)), None) is None
    theirs = jsonschema.Draft202012Validator(rules).is_valid(said)
    assert ours == theirs


@given(
    st.recursive(
        st.integers(0, 9) | st.text(max_size=4),
        lambda x: st.lists(x, max_size=4) | st.dictionaries(st.text(max_size=3), x, max_size=4),
        max_leaves=12,
    )
)
def test_the_line_of_a_value_is_found(value):
    def walk(value, path=()):
        yield path
        for key, item in (
            value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        ):
            yield from walk(item, (*path, key))

    text = json.dumps({"a": value}, indent=1, ensure_ascii=False)
    mark = "\u2603"
    for path in list(walk({"a": value}))[1:]:
        spoiled = json.loads(text)
        place = spoiled
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = mark
        marked = json.dumps(spoiled, indent=1, ensure_ascii=False)
        expected = next(n for n, line in enumerate(marked.split("\n"), 1) if line.rstrip(",").endswith(f'"{mark}"'))
        assert schema.line_of(text, path) == expected


def test_a_catalogue_nested_without_end_is_a_sentence():
    with pytest.raises(Fault, match="cannot be read at line 1"):
        catalogue.read("[" * 100_000, {})
