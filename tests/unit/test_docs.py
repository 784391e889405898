"""The page of messages names every sentence with which the plugin stops."""

from scripts import docs


def test_every_sentence_is_on_the_page(tmp_path, monkeypatch):
    monkeypatch.setattr(docs, "PAGES", tmp_path)
    assert docs.messages() > 500
    stopping, others = (tmp_path / "messages.md").read_text(encoding="utf-8").split("## Ce qu'un algorithme signale")
    known = docs.i18n().translations()
    for part, groups in zip((stopping, others), docs.sentences(), strict=True):
        for text in set().union(*groups.values()):
            assert docs._code(docs.i18n().no_break(known[text][0])) in part, text


def test_a_sentence_stops_a_run_or_does_not():
    stops, others = (set().union(*groups.values()) for groups in docs.sentences())
    assert "The output {name} cannot be written to {file}: choose a place you may write to." in stops
    assert "No row of {layer} has a polygon ({count} rows): check that it is the right layer." in stops
    assert "The database of {table} cannot be used: {reason}. Check its address, your account and its state." in stops
    assert "{layer}: {count} invalid geometries were repaired ({gained} ha gained, {lost} ha lost)." in others
    assert "{count} roofs have a tank of 0 m³: it stores nothing." in others
    assert not stops & others
