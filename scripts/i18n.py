"""Collects the texts to translate into resources/i18n/aula_fr.ts; translations that are there stay.

What counts as a text: what reaches tr, translatable, Fault, Note or the text of checkpoint, as texts.py follows it.
In the French of texts and help pages it also makes the spaces that French keeps on one line no-break ones.
"""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from texts import Texts  # noqa: E402

TS = ROOT / "resources" / "i18n" / "aula_fr.ts"
HELPS = ROOT / "resources" / "help" / "fr"
CONTEXT = "aula"
"""As in aula_qgis/bridge/text.py."""


def collect(root: Path = ROOT) -> Texts:
    """Every text to translate and where it reaches the reader; a ValueError names what cannot be followed."""
    texts = Texts(root)
    if texts.unresolved:
        raise ValueError(
            "not one literal with {facts}, nor a name that leads to one: write it so, or wrap it in translatable:\n"
            + "\n".join(texts.unresolved)
        )
    return texts


def translations(path: Path = TS) -> dict[str, tuple[str, bool]]:
    """Text → its translation, and whether that is finished."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).iter("message"):
        translated = message.find("translation")
        text = (translated.text or "") if translated is not None else ""
        finished = translated is not None and translated.get("type") is None and bool(text)
        found[message.findtext("source", "")] = (text, finished)
    return found


def document(known: dict[str, tuple[str, bool]]) -> str:
    """The texts and their translations as Qt Linguist keeps them, sorted."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        '<TS version="2.1" language="fr_FR" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text, (translated, finished) in sorted(known.items()):
        kind = "" if finished else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(text)}</source>",
            f"        <translation{kind}>{escape(translated)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def no_break(french: str) -> str:
    """The French with no-break spaces before : ; ? ! » and %, and after «; code and addresses stay as they are."""
    parts = re.split(r"(`[^`]*`|https?://\S+)", french)
    parts[::2] = [
        re.sub(r"(?<=\S) (?=[:;?!»])|^ (?=[:;?!»])|(?<=\d) (?=%)|(?<=«) ", "\u00a0", part) for part in parts[::2]
    ]
    return "".join(parts)


def main() -> int:
    texts, before = collect().found, translations()
    after = {text: before.get(text, ("", False)) for text in texts}
    after = {text: (no_break(french), finished) for text, (french, finished) in after.items()}
    for page in sorted(HELPS.glob("*.md")):
        written = page.read_text(encoding="utf-8")
        if (spaced := no_break(written)) != written:
            page.write_text(spaced, encoding="utf-8")
            print(f"no-break spaces put into {page.relative_to(ROOT)}")
    if not TS.exists() or TS.read_text(encoding="utf-8") != document(after):  # an untouched file asks for no new .qm
        TS.parent.mkdir(parents=True, exist_ok=True)
        TS.write_text(document(after), encoding="utf-8")
    open_ones = [text for text, (_, finished) in after.items() if not finished]
    print(
        f"{len(after)} texts: {len(after.keys() - before.keys())} new, {len(before.keys() - after.keys())} dropped, "
        f"{len(open_ones)} to translate in {TS.relative_to(ROOT)}"
    )
    for text in open_ones:
        print(f"  {texts[text][0]}  {text}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
