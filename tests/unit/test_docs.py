"""The page of messages names every sentence with which the plugin stops."""

from pathlib import Path

import pytest

from scripts import docs

ROOT = Path(__file__).resolve().parents[2]
FILES = [file for folder in ("aula_qgis", "processing_algs") for file in sorted((ROOT / folder).rglob("*.py"))]


def test_every_fault_has_a_sentence_on_the_page(tmp_path, monkeypatch):
    monkeypatch.setattr(docs, "PAGES", tmp_path)
    assert docs.messages() > 500
    page = (tmp_path / "messages.md").read_text(encoding="utf-8")
    stops, others = page.split("## Ce qu'un algorithme signale")
    known = docs.i18n().translations()
    for file in FILES:
        for text in docs.faults(file.read_text(encoding="utf-8")):
            assert docs._code(docs.i18n().no_break(known[text][0])) in stops, text
    for text in (
        "{layer}: {count} invalid geometries were repaired ({gained} ha gained, {lost} ha lost).",
        "Territories overlap on {surface} ha, which count in each of them: {pairs}.",
    ):
        assert docs._code(docs.i18n().no_break(known[text][0])) in others, text


def test_all_texts_are_on_one_side():
    """A sentence either stops a run or does not."""
    stops = set().union(*(docs.faults(file.read_text(encoding="utf-8")) for file in FILES))
    assert "The output {name} cannot be written to {file}: choose a place you may write to." in stops
    assert "No row of {layer} has a polygon ({count} rows): check that it is the right layer." in stops
    assert "The database of {table} cannot be used: {reason}. Check its address, your account and its state." in stops


def test_a_fault_without_a_sentence_is_not_passed_over():
    assert docs.faults("raise Fault('A.' if x else 'B.')") == {"A.", "B."}
    assert docs.faults("WORDS = {1: translatable('C.')}\nraise Fault(WORDS[shape], n=1)") == {"C."}
    with pytest.raises(ValueError, match="line 1"):
        docs.faults("raise Fault(words)")
