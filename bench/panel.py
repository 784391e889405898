"""A catalogue of 2,000 layers: how long the dock takes to open, and a search to show what it found."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from types import SimpleNamespace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication

LAYERS, OPEN_MS, SEARCH_MS = 2_000, 300, 50
WORDS = ("commune", "z", "zone urba", "batiment 19", "trames ecologiques", "rien du tout", "a")


def grown(text: str) -> str:
    """The bundled catalogue, its layers repeated under other names."""
    said = json.loads(text)
    own = said["layers"]
    said["layers"] = [
        {
            **own[n % len(own)],
            "id": f"{own[n % len(own)]['id']}-{n}",
            "title": f"{own[n % len(own)]['title']['fr']} {n}",
        }
        for n in range(LAYERS)
    ]
    return json.dumps(said, ensure_ascii=False)


def main() -> int:
    application = QgsApplication([], True, tempfile.mkdtemp())
    application.initQgis()
    from qgis.gui import QgsMessageBar

    from aula_qgis.panel.actions import Actions
    from aula_qgis.panel.layer_registry import FOLDER, LayerRegistry
    from aula_qgis.panel.store import Store

    file = Path(tempfile.mkdtemp()) / "catalogue.json"
    file.write_text(grown((FOLDER / "catalogue.json").read_text(encoding="utf-8")), encoding="utf-8")

    class Fresh(Store):
        """A panel that has this catalogue; the user's own options stay as they are."""

        catalogue = str(file)

    store = Fresh()
    bar = QgsMessageBar()
    actions = Actions(SimpleNamespace(messageBar=lambda: bar), LayerRegistry(store))
    start = time.perf_counter()
    from aula_qgis.panel.dock import AulaDock

    dock = AulaDock(actions, lambda: None)
    dock.show()
    application.processEvents()
    opened = 1000 * (time.perf_counter() - start)
    tab = dock.layers
    tab.fill()
    ours: list[float] = []
    for words in WORDS:
        tab.search.blockSignals(True)
        tab.search.setText(words)
        start = time.perf_counter()
        tab.fill()
        application.processEvents()
        ours.append(1000 * (time.perf_counter() - start))
        found = actions.registry.index.find(words)
        print(f"  {words!r}: {len(found)} layers in {ours[-1]:.1f} ms, tree drawn")
    print(
        f"{len(actions.registry.index.entries)} layers: the dock opens in {opened:.0f} ms (catalogue read and checked, first drawing)"
    )
    print(f"search: {median(ours):.1f} ms in the middle, {max(ours):.1f} ms at most")
    dock.forget()
    code = int(opened > OPEN_MS or max(ours) > SEARCH_MS)
    sys.stdout.flush()
    os._exit(code)  # QGIS's own end is no part of this


if __name__ == "__main__":
    main()
