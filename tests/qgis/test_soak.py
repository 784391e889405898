"""The soak in small: some algorithms again and again in one process, and leaks that it must find."""

import sys
import threading
from types import SimpleNamespace

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from scripts import soak


@pytest.fixture()
def quiet_project(monkeypatch):
    monkeypatch.setattr("processing.gui.Postprocessing.iface", None)  # there is no window
    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()


def test_nothing_grows(parameters, land, square, on_disk, tmp_path, quiet_project):
    """Tables of a GeoPackage, a Shapefile, a report, a raster and memory: written, styled and loaded, then written again."""
    out = tmp_path / "out"
    out.mkdir()

    def table(name: str) -> str:
        return f"ogr:dbname='{out / 'out.gpkg'}' table=\"{name}\" (geom)"

    works = [
        ("zan_classify", parameters("zan_classify"), {"OUTPUT": table("classement")}),
        ("zan_classify", parameters("zan_classify"), {"OUTPUT": str(out / "classement.shp")}),
        ("zan_classify", parameters("zan_classify"), {"OUTPUT": "TEMPORARY_OUTPUT"}),
        (
            "zan_balance",
            parameters("zan_balance"),
            {"OUTPUT": table("bilan"), "FLOWS": table("flux"), "REPORT": str(out / "bilan.html")},
        ),
        (
            "network_resistance",
            {
                "LAND_COVER": land(["CS1.1.1.1 US5", "CS2.1.1.1 US1.2"]),
                "CODE_FIELD": "code_cs",
                "GUILD": 6,
                "CELL_SIZE": 10,
            },
            {"OUTPUT": str(out / "resistance.tif")},
        ),
        (
            "network_current",
            {
                "RESISTANCE": str(out / "resistance.tif"),
                "NODES": land(["a", "b"], "nœuds", shapes=[square(0, 20), square(1, 20)]),
            },
            {
                "CURRENT": str(out / "courant.tif"),
                "PINCH_POINTS": table("pincements"),
                "RESISTANCES": "TEMPORARY_OUTPUT",
            },
        ),
    ]
    stored = [on_disk(tmp_path / f"in{number}.gpkg", inputs) for number, (_, inputs, _) in enumerate(works)]

    def one_round() -> None:
        for (algorithm, _, outputs), inputs in zip(works, stored, strict=True):
            soak.run_and_load(f"aula:{algorithm}", {**inputs, **outputs})
        assert len(QgsProject.instance().mapLayers()) == 9
        QgsProject.instance().clear()

    assert soak.verdict(soak.soak(one_round, soak.ROUNDS, [out])) == []


def leak(kind: str, held: SimpleNamespace):
    """A round that leaves something of this kind behind."""
    if kind == "memory_mb":
        held.memory.append(bytes(bytearray(b"x") * 40_000_000))
    if kind == "descriptors":
        held.files.append((held.folder / "read").open("rb"))
    if kind == "threads":
        held.threads.append(threading.Thread(target=held.stop.wait))
        held.threads[-1].start()
    if kind == "layers":
        QgsProject.instance().addMapLayer(QgsVectorLayer("Point", "oubliée", "memory"))
    if kind == "kept":
        sys.modules["aula_qgis.bridge.styles"].planted.append(0)
    if kind == "files":
        (held.folder / str(len(list(held.folder.iterdir())))).touch()


@pytest.fixture()
def held(tmp_path, monkeypatch, quiet_project):
    import aula_qgis.bridge.styles as ours

    monkeypatch.setattr(ours, "planted", [], raising=False)
    (tmp_path / "read").touch()
    made = SimpleNamespace(memory=[], files=[], threads=[], stop=threading.Event(), folder=tmp_path)
    yield made
    made.stop.set()
    for thread in made.threads:
        thread.join()
    for file in made.files:
        file.close()


@pytest.mark.parametrize("kind", ["nothing", "memory_mb", "descriptors", "threads", "layers", "kept", "files"])
def test_a_planted_leak_is_found(held, kind):
    found = soak.verdict(soak.soak(lambda: leak(kind, held), soak.WARM_UP + 7, [held.folder]))
    assert [sentence.partition(" grew")[0] for sentence in found] == ([] if kind == "nothing" else [kind])


def test_too_few_rounds_are_no_verdict(tmp_path):
    assert "tell nothing" in soak.verdict(soak.soak(lambda: None, 5, [tmp_path]))[0]


def test_what_the_binary_leaves_is_named(tmp_path, monkeypatch):
    from scripts import demo

    target, temporary = tmp_path / "target", tmp_path / "tmp"
    for folder in (target, temporary):
        folder.mkdir()
    rounds = iter(("first", "second"))

    def work(*_) -> None:
        (target / "result.gpkg").touch()
        (target / f"{next(rounds)}.lock").touch()

    monkeypatch.setitem(sys.modules, "demo", demo)
    monkeypatch.setattr(demo, "run", work)
    content = {"travaux": [{"nom": "a", "algorithme": "aula:zan_classify", "parametres": {}}]}
    assert soak.through_the_binary(content, tmp_path / "none", target, temporary) == ["qgis_process left second.lock."]
