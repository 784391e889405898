"""Who may import whom, and what loading the plugin may cost."""

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = [
    "geopandas",
    "shapely",
    "pandas",
    "scipy",
    "numpy",
    "plotly",
    "jinja2",
    "rasterio",
    "owslib",
    "networkx",
    "skimage",
    "fiona",
    "pyproj",
]
PACKAGES = {
    "core": ROOT / "aula_qgis" / "core",
    "bridge": ROOT / "aula_qgis" / "bridge",
    "plugin": ROOT / "aula_qgis",
    "algorithms": ROOT / "processing_algs",
}
FILE_LAYER = ("files", "journal", "locks", "paths", "geopackage")
"""Modules of bridge/outputs that Windows' own Python runs without QGIS."""


def imported(file: Path) -> set[str]:
    """Absolute names of all modules a file imports, at whatever depth of its code."""
    package = list(file.relative_to(ROOT).with_suffix("").parts[:-1])
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            names |= {f"{module}.{alias.name}" for alias in node.names}
    return names


def offenders(package: str, *forbidden: str) -> list[str]:
    files = sorted(PACKAGES[package].rglob("*.py"))
    assert files
    return [
        f"{file.relative_to(ROOT)}: {name}"
        for file in files
        for name in sorted(imported(file))
        if any(name == start or name.startswith(start + ".") for start in forbidden)
    ]


@pytest.mark.parametrize(
    ("package", "forbidden"),
    [
        (
            "core",
            ["qgis", "PyQt5", "PyQt6", "processing", "aula_qgis.bridge", "aula_qgis.panel", "processing_algs", "osgeo"],
        ),
        ("plugin", ["processing_algs", "aula", "PyQt5", "PyQt6"]),
        ("bridge", ["aula_qgis.panel"]),
        ("algorithms", ["aula", "aula_qgis.panel", "PyQt5", "PyQt6", "osgeo", "sqlite3"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_imports_go_one_way(package, forbidden):
    assert offenders(package, *forbidden) == []


def test_core_takes_of_rasterio_its_features_only():
    assert [
        found for found in offenders("core", "rasterio") if not found.split(": ")[1].startswith("rasterio.features")
    ] == []


def reached(file: Path) -> set[str]:
    """Names of all modules that importing a file brings in, through the files of this project too."""
    found: set[str] = set()
    waiting, seen = [file], set()
    while waiting:
        here = waiting.pop()
        seen.add(here)
        found |= (names := imported(here))
        for name in names:
            for path in (ROOT / Path(*name.split(".")), ROOT / Path(*name.split(".")[:-1])):
                for each in (path.with_suffix(".py"), *(parent / "__init__.py" for parent in (path, *path.parents))):
                    if each.is_relative_to(ROOT / "aula_qgis") and each.exists() and each not in seen:
                        waiting.append(each)
    return found


@pytest.mark.parametrize("module", FILE_LAYER)
def test_the_file_layer_of_the_delivery_runs_without_qgis(module):
    names = reached(PACKAGES["bridge"] / "outputs" / f"{module}.py")
    assert "__future__.annotations" in names
    assert sorted(name for name in names if name.split(".")[0] in ("qgis", "osgeo", *HEAVY)) == []


def test_reached_follows_the_imports_of_this_project():
    assert "qgis.core.QgsVectorFileWriter" in reached(PACKAGES["bridge"] / "outputs" / "delivery.py")


def mentioned(tree: ast.AST) -> set[str]:
    return {
        getattr(node, "id", getattr(node, "attr", ""))
        for node in ast.walk(tree)
        if isinstance(node, (ast.Name, ast.Attribute))
    } | {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}


def test_algorithms_leave_writing_to_the_delivery():
    writers = {"QgsProviderRegistry", "QgsVectorFileWriter", "QgsRasterFileWriter", "QgsVectorLayerExporter"}
    assert not [
        str(file.relative_to(ROOT))
        for file in PACKAGES["algorithms"].rglob("*.py")
        if writers & mentioned(ast.parse(file.read_text(encoding="utf-8")))
    ]


def set_from_outside(tree: ast.AST) -> list[int]:
    """Lines that write the CRS or the notes of inputs, or what they are kept in."""
    kept = ("crs", "notes", "_working_crs", "_notes")
    written = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, (ast.Store, ast.Del)) and node.attr in kept
    ]
    written += [
        node.func.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", "") in ("append", "extend", "insert")
        and getattr(getattr(node.func, "value", None), "attr", "") in kept
    ]
    return [node.lineno for node in written if getattr(node.value, "id", "") == "inputs"]


def test_nobody_sets_the_crs_or_the_notes_of_inputs():
    assert not [
        f"{file.relative_to(ROOT)}:{line}"
        for folder in ("plugin", "algorithms")
        for file in PACKAGES[folder].rglob("*.py")
        if file != ROOT / "processing_algs" / "inputs.py"
        for line in set_from_outside(ast.parse(file.read_text(encoding="utf-8")))
    ]


def test_the_rule_of_inputs_sees_each_way_to_write():
    code = "inputs.crs = x\ninputs.notes += [y]\ninputs.notes.append(z)\nother.crs = x\nz = inputs.notes\n"
    assert sorted(set_from_outside(ast.parse(code))) == [1, 2, 3]


def test_the_common_algorithm_stays_readable():
    assert len((ROOT / "processing_algs" / "algorithm.py").read_text(encoding="utf-8").splitlines()) < 300


def test_the_rule_sees_relative_and_nested_imports(tmp_path, monkeypatch):
    folder = tmp_path / "aula_qgis" / "core"
    folder.mkdir(parents=True)
    (folder / "x.py").write_text("def f():\n    from ..bridge import styles\n    import qgis.core\n")
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    assert imported(folder / "x.py") == {"aula_qgis.bridge.styles", "qgis.core"}


def test_the_root_module_imports_nothing_when_it_is_loaded():
    tree = ast.parse((ROOT / "__init__.py").read_text(encoding="utf-8"))
    assert [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))] == []


LOAD = """
import importlib.util, json, sys
from unittest.mock import MagicMock
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMainWindow
app = QgsApplication([], True)
app.initQgis()
iface = MagicMock()
iface.mainWindow.return_value = window = QMainWindow()
before = set(sys.modules)
spec = importlib.util.spec_from_file_location("aula", sys.argv[1] + "/__init__.py", submodule_search_locations=[sys.argv[1]])
module = importlib.util.module_from_spec(spec)
sys.modules["aula"] = module
spec.loader.exec_module(module)
plugin = module.classFactory(iface)
getattr(plugin, sys.argv[2])()
at_once = len(plugin.provider.algorithms())
for call in iface.initializationCompleted.connect.call_args_list:
    call.args[0]()
app.processEvents()
algorithms = [algorithm.id() for algorithm in plugin.provider.algorithms()]
helps = [algorithm.shortHelpString() for algorithm in plugin.provider.algorithms()]
new = sorted({name.split(".")[0] for name in set(sys.modules) - before})
plugin.unload()
print(json.dumps({"algorithms": algorithms, "new": new, "later": len(algorithms) - at_once, "panel": "aula_qgis.panel.hooks" in sys.modules}))
"""


@pytest.fixture(scope="module", params=["initProcessing", "initGui"])
def loaded(request):
    """What a fresh process holds after the plugin was loaded as qgis_process or the window does, listed and unloaded."""
    pytest.importorskip("qgis.core", reason="QGIS is not installed")
    run = subprocess.run(
        [sys.executable, "-c", LOAD, str(ROOT), request.param],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert run.returncode == 0, run.stderr
    return {**json.loads(run.stdout.splitlines()[-1]), "window": request.param == "initGui"}


def test_loading_the_plugin_imports_no_heavy_package(loaded):
    assert [name for name in loaded["new"] if name in HEAVY] == []


def test_the_plugin_brings_its_algorithms_without_a_window(loaded):
    assert {"aula:zan_classify", "aula:zan_balance", "aula:zan_balance_changes"} <= set(loaded["algorithms"])


def test_the_models_come_when_the_window_stands_and_at_once_without_one(loaded):
    models = {f"aula:{file.stem}" for file in (ROOT / "models").glob("*/*.model3")}
    assert models <= set(loaded["algorithms"])
    assert loaded["later"] == (len(models) if loaded["window"] else 0)
    assert loaded["panel"] == loaded["window"]
