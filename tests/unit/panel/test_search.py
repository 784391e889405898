"""Search: words in any order, whatever case and accents; what is on an extent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_qgis.panel.catalogue import Entry, Source, as_json, from_json
from aula_qgis.panel.search import Index, normalize, on_extent

HERE = Source("s", "wfs", "Géoplateforme", "https://example.org/wfs")


def entry(title, **more):
    return Entry(id=title, title=title, source=HERE, typename=more.pop("typename", title.lower()), **more)


ENTRIES = [
    entry("Haies", theme="network", keywords=("bocage",)),
    entry("Zonage des documents d’urbanisme", theme="artificialisation", abstract="Zones U, AU, A et N"),
    entry("Cours d’eau", theme="network"),
    entry("Bâtiments", theme="rainwater", extent=(2.0, 50.0, 3.0, 51.0)),
]
INDEX = Index(ENTRIES, {"network": "Trames écologiques"})


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("batiments", ["Bâtiments"]),
        ("BÂTI", ["Bâtiments"]),
        ("bocage", ["Haies"]),
        ("cours d'eau", ["Cours d’eau"]),
        ("eau cours", ["Cours d’eau"]),
        ("ecologiques", ["Haies", "Cours d’eau"]),
        ("zones au", ["Zonage des documents d’urbanisme"]),
        ("zzz", []),
    ],
)
def test_words_are_found(words, found):
    assert [each.title for each in INDEX.find(words)] == found


def test_titles_come_first():
    index = Index([entry("Autre", abstract="gare"), entry("Une gare"), entry("Gares")])
    assert [each.title for each in index.find("gare")] == ["Gares", "Une gare", "Autre"]


def test_nothing_asked_shows_everything():
    assert INDEX.find("  ") == ENTRIES


@given(st.text(max_size=20))
def test_plain_text_is_plain_already(text):
    assert normalize(normalize(text)) == normalize(text)


def test_the_extent_leaves_out_what_lies_elsewhere():
    assert ENTRIES[3] in on_extent(ENTRIES, (2.5, 50.2, 2.6, 50.3))
    assert ENTRIES[3] not in on_extent(ENTRIES, (5.0, 45.0, 5.1, 45.1))
    assert ENTRIES[0] in on_extent(ENTRIES, (5.0, 45.0, 5.1, 45.1)), "it does not say where it is"


def test_a_listing_is_kept_and_read_without_its_server():
    import json

    kept = json.dumps(as_json(ENTRIES))
    assert "example.org/wfs" not in kept
    assert from_json(json.loads(kept), HERE)[3].extent == (2.0, 50.0, 3.0, 51.0)
