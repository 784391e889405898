"""Every text of the plugin has its French, with the same facts and French typography; so have the help pages."""

import importlib.util
import re
import string
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HELPS = sorted((ROOT / "resources" / "help" / "fr").glob("*.md"))

_spec = importlib.util.spec_from_file_location("aula_i18n", ROOT / "scripts" / "i18n.py")
i18n = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(i18n)

FOLDERS = ("processing_algs", "aula_qgis")
TEXTS = i18n.collect(ROOT).found
KNOWN = i18n.translations()


def facts(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


NO_BREAK = "no-break spaces are missing at these places: make i18n puts them where there is a plain space"


def faults_of_typography(text: str) -> list[str]:
    """Places where French wants a no-break space and has a plain one, or none."""
    bare = re.sub(r"`[^`]*`|https?://\S+", "x", text)
    plain = re.findall(r".{0,15} [:;?!»]|\d %", bare) + re.findall(r"« .{0,15}", bare)
    missing = re.findall(r"\w{1,15}[;?!»](?=\s|$)|\w{1,15}:(?=\s|$)|«\w.{0,10}", bare)
    return plain + missing + re.findall(r"\d \d{3}\b", bare)


FORMS = {
    "a literal": ('tr("one " "word")', {"one word"}),
    "a fault": ('raise Fault("two {x}", x=1)', {"two {x}"}),
    "a keyword": ('Note(template="text", facts={})', {"text"}),
    "a condition": ('Note("a" if y else translatable("b"), {})', {"a", "b"}),
    "a progress": ('checkpoint(progress, 0.5, "seven")', {"seven"}),
    "a method": ('box.tr("nine").format()', {"nine"}),
    "a variable": ('def f():\n    text = "a"\n    if x:\n        text = "b"\n    return Note(text)', {"a", "b"}),
    "a constant": ('TEXT = "a"\ndef f():\n    raise Fault(TEXT)', {"a"}),
    "a dict": ('TEXTS = {"x": "a", "y": "b"}\nNote(TEXTS[key])', {"a", "b"}),
    "a default": ('Note(TEXTS.get(key, "c"))\nTEXTS = {"x": "a"}', {"a", "c"}),
    "a loop": ('for n, text in ((1, "a"), (2, "b")):\n    Note(text, {"n": n})', {"a", "b"}),
    "a loop over items": ('T = {"x": "a"}\nfor k, text in T.items():\n    Note(text)', {"a"}),
    "a comprehension": ('[tr(text) for _, text in zip(range(2), ("a", "b"))]', {"a", "b"}),
    "several at once": ('n, text = 1, "a"\nNote(text)', {"a"}),
    "a parameter": ('def f(text, n=1):\n    return Note(text)\nf("a")\nf(n=2, text="b")', {"a", "b"}),
    "a parameter's default": ('def f(text="a"):\n    return Note(text)', {"a"}),
    "a method's parameter": ('class A:\n    def f(self, text):\n        Note(text)\nA().f("a")', {"a"}),
    "what a function returns": ('def f():\n    return "a" if x else "b"\nNote(f())', {"a", "b"}),
    "an attribute": ('class A:\n    TITLE = "a"\n    def f(self):\n        return tr(self.TITLE)', {"a"}),
    "a field": (
        'class A(NamedTuple):\n    n: int\n    word: str\nALL = (A(1, "a"),)\n[tr(x.word) for x in ALL]',
        {"a"},
    ),
    "a subclass": ('class Held(Fault):\n    pass\nHeld("a")', {"a"}),
    "other calls": ('other("eight")', set()),
}


def planted(folder: Path, code: str) -> Path:
    for each in FOLDERS:
        (folder / each).mkdir()
    (folder / "aula_qgis" / "a.py").write_text(code + "\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize("form", FORMS)
def test_the_collector_sees(form, tmp_path):
    code, texts = FORMS[form]
    assert set(i18n.collect(planted(tmp_path, code)).found) == texts


def test_the_collector_follows_imported_names(tmp_path):
    planted(tmp_path, "from .b import TEXT as words\nNote(words)")
    (tmp_path / "aula_qgis" / "b.py").write_text('TEXT = "a"\n', encoding="utf-8")
    assert {text: [str(place) for place in places] for text, places in i18n.collect(tmp_path).found.items()} == {
        "a": ["aula_qgis/a.py:2"]
    }


@pytest.mark.parametrize("code", ['Fault(f"{x} rows")', 'Note("a" + x)', "tr(unknown)", "def f(text):\n    Note(text)"])
def test_a_text_that_no_translation_can_follow_is_refused(code, tmp_path):
    line = code.count("\n") + 2
    with pytest.raises(ValueError, match=rf"a\.py:{line}"):
        i18n.collect(planted(tmp_path, "x = 1\n" + code))


def test_the_file_keeps_translations_and_is_stable(tmp_path):
    known = {"a < b": ("a < b & c", True), "open": ("", False)}
    file = tmp_path / "x.ts"
    file.write_text(i18n.document(known), encoding="utf-8")
    assert i18n.translations(file) == known
    assert i18n.document(KNOWN) == i18n.TS.read_text(encoding="utf-8"), "run make i18n"


def test_every_text_is_translated():
    assert len(TEXTS) > 100
    open_ones = {text: places for text, places in TEXTS.items() if not KNOWN.get(text, ("", False))[1]}
    assert not open_ones, "run make i18n, then translate"


def test_no_translation_has_lost_its_text():
    assert not KNOWN.keys() - TEXTS.keys(), "run make i18n"


def test_translations_name_the_same_facts():
    wrong = {text: french for text, (french, finished) in KNOWN.items() if finished and facts(text) != facts(french)}
    assert not wrong


def test_translations_follow_french_typography():
    wrong = {french: places for french, _ in KNOWN.values() if (places := faults_of_typography(french))}
    assert not wrong, NO_BREAK


def test_the_rule_of_typography_bites():
    good = "Prêt\u00a0: « 2\u202f500\u00a0m² »\u00a0?".replace("« ", "«\u00a0").replace(" »", "\u00a0»")
    assert not faults_of_typography(good)
    for bad in ("Prêt :", "Prêt:", "Prêt ?", "Prêt!", "« oui", "«oui", "2 500 m²"):
        assert faults_of_typography(bad), bad


def test_make_i18n_puts_the_spaces_in():
    plain = "« Prêt » : 5 % ; `a : b` : https://x.fr/?a ! Oui"
    put = i18n.no_break(plain)
    assert put == "«~Prêt~»~: 5~%~; `a : b`~: https://x.fr/?a~! Oui".replace("~", "\u00a0")
    assert not faults_of_typography(put) and i18n.no_break(put) == put


@pytest.mark.parametrize("page", HELPS, ids=lambda page: page.stem)
def test_french_helps_follow_french_typography(page):
    wrong = {
        number: places
        for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1)
        if (places := faults_of_typography(line))
    }
    assert not wrong, NO_BREAK
