"""metadata.txt: what QGIS and its repository read of the plugin."""

import configparser
import re
from xml.etree import ElementTree

import pytest

EXPECTED = {
    "name": "AULA",
    "qgisMinimumVersion": "3.34",
    "qgisMaximumVersion": "4.99",
    "hasProcessingProvider": "yes",
    "author": "AULA QGIS contributors",
    "license": "GPL-3.0-or-later",
}


@pytest.fixture(scope="module")
def metadata(root):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(root / "metadata.txt", encoding="utf-8")
    assert parser.sections() == ["general"]
    return parser["general"]


@pytest.mark.parametrize(("field", "value"), EXPECTED.items())
def test_fixed_fields(metadata, field, value):
    assert metadata[field] == value


@pytest.mark.parametrize("field", ["description", "about", "tags", "category", "icon"])
def test_fields_that_must_say_something(metadata, field):
    assert metadata[field].strip()


@pytest.mark.parametrize("field", ["email", "homepage", "tracker", "repository"])
def test_what_is_not_decided_is_a_placeholder(metadata, field):
    assert re.search(r"[@/.]example\.org(/|$)", metadata[field])


def test_the_version_is_one(metadata, root):
    packaged = re.search(r'^version = "(.+)"$', (root / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE)
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert metadata["version"] == packaged[1]


def test_the_icon_is_a_drawing(metadata, root):
    svg = ElementTree.parse(root / metadata["icon"]).getroot()
    assert svg.tag.endswith("svg")
    assert svg.get("viewBox")
    assert len(list(svg.iter())) > 2


def test_every_family_has_its_icon(root):
    families = {file.parent.name for file in (root / "processing_algs").glob("*/__init__.py")}
    assert "artificialisation" in families
    for family in families:
        ElementTree.parse(root / "resources" / "icons" / f"{family}.svg")


def test_the_licence_is_there(root):
    assert "GNU GENERAL PUBLIC LICENSE" in (root / "LICENSE").read_text(encoding="utf-8")
