"""The tutorial: each of its commands runs, in the order of its pages, on the sample territory."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize

from tests import territory
from tests.qgis.conftest import drawn

ROOT = Path(__file__).resolve().parents[2]
SCALE = 50_000
PAGES = [
    ROOT / "docs" / "tutoriel" / f"{name}.md"
    for name in ("artificialisation", "network", "brownfield", "rainwater", "stations", "publication")
]


def commands(page: Path) -> list[str]:
    return [
        line
        for block in re.findall(r"```sh\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
        for line in block.splitlines()
        if line
    ]


@pytest.fixture(scope="module")
def tutorial(tmp_path_factory):
    """The folder in which all commands were run, and what each gave: page → (command, exit status, errors)."""
    folder = territory.copied_to(tmp_path_factory.mktemp("tutoriel"))
    env, found = {**os.environ, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}, {}
    for page in PAGES:
        for line in commands(page):
            order = [str(ROOT / "scripts" / "with-qgis"), "bash", "-c", line]
            done = subprocess.run(order, cwd=folder, capture_output=True, text=True, check=False, timeout=180, env=env)
            found.setdefault(page.stem, []).append((line, done.returncode, done.stderr))
    return folder, found


def test_every_page_of_the_tutorial_is_in_the_guide():
    nav = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert all(f"tutoriel/{page.name}" in nav for page in PAGES)
    assert {page.name for page in (ROOT / "docs" / "tutoriel").glob("*.md")} == {page.name for page in PAGES} | {
        "index.md"
    }
    assert all(f" {page.relative_to(ROOT / 'docs')}" in nav for page in (ROOT / "docs").glob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_each_command_runs(page, tutorial):
    folder, found = tutorial
    for line, status, errors in found[page.stem]:
        assert status == 0, f"{line}\n{errors[-2_000:]}"
        assert "Traceback" not in errors
        for file in re.findall(r"(?:OUTPUT|REPORT|PROJECT|CFG|SUMMARY|SEGMENTS)=(\S+)", line):
            assert (folder / file.strip('"')).exists(), file


def test_every_row_of_every_result_has_its_class(tutorial):
    """The style left with each result draws all of its rows."""
    folder, _ = tutorial
    styled = 0
    for file in sorted(folder.glob("*.gpkg")):
        layer = QgsVectorLayer(str(file), file.stem, "ogr")
        if file.stem != "sample" and layer.isSpatial():
            assert all(drawn(layer)), file.name
            styled += 1
        sip.delete(layer)
    assert styled >= 15


def placed(layer) -> list:
    """The outlines of the labels of a layer at 1:50,000, on a sheet that holds it."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputDpi(96)
    extent = layer.extent()
    extent.grow(500)
    pixel = SCALE * 0.0254 / 96
    settings.setOutputSize(QSize(int(extent.width() / pixel), int(extent.height() / pixel)))
    settings.setExtent(extent)
    assert settings.scale() == pytest.approx(SCALE, rel=0.05)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    results = job.takeLabelingResults()
    return [label.labelGeometry for label in results.allLabels() if not label.isUnplaced] if results is not None else []


def test_labels_do_not_collide_at_the_scale_of_a_plan(tutorial):
    """Of every result that has labels: some are drawn at 1:50,000, and no two of them overlap."""
    folder, _ = tutorial
    labelled = 0
    for file in sorted(folder.glob("*.gpkg")):
        layer = QgsVectorLayer(str(file), file.stem, "ogr")
        if file.stem != "sample" and layer.isSpatial() and layer.labelsEnabled():
            boxes = placed(layer)
            for number, box in enumerate(boxes):
                assert not any(box.intersection(other).area() > 1 for other in boxes[number + 1 :]), file.name
            labelled += bool(boxes)
        sip.delete(layer)
    assert labelled >= 8
