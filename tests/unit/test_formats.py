"""The page of formats is what the tests say that they read."""

from scripts import formats


def test_the_page_is_fresh():
    assert formats.PAGE.read_text(encoding="utf-8") == formats.page(), "make it anew: python3 scripts/formats.py"


def test_every_family_has_rows_and_no_form_stands_twice():
    found = formats.dialects()
    assert {each.family for each in found} == set(formats.FAMILIES)
    assert len({(each.family, each.form) for each in found}) == len(found)
