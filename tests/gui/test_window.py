"""The plugin in a real QGIS window, in French: it loads, its dialog opens and runs, the result is symbolised."""

import json

import pytest

from tests import territory


@pytest.fixture(scope="module")
def sample(tmp_path_factory) -> dict:
    """Parameters of the account on the fictitious territory."""
    folder = territory.copied_to(tmp_path_factory.mktemp("territoire"))
    works = json.loads((folder / "sources.json").read_text(encoding="utf-8"))["travaux"]
    work = next(work for work in works if work["algorithme"] == "aula:zan_balance")
    return {
        name: str(folder / value) if isinstance(value, str) and value.startswith("sample.gpkg") else value
        for name, value in work["parametres"].items()
    }


@pytest.fixture(scope="module")
def seen(played, pictures, sample, tmp_path_factory) -> dict:
    """What the scenario saw in QGIS."""
    folder = tmp_path_factory.mktemp("fenêtre")
    for name in ("dialogue", "journal", "carte"):
        (pictures / f"{name}.png").unlink(missing_ok=True)
    outputs = {"OUTPUT": str(folder / "bilan.gpkg"), "FLOWS": str(folder / "flux.gpkg")}
    return played("scenario.py", folder, {"algorithm": "aula:zan_balance", "parameters": {**sample, **outputs}})


def test_the_plugin_is_loaded_with_its_algorithms_in_french(seen):
    assert {"aula:zan_classify", "aula:zan_balance", "aula:zan_balance_changes"} <= set(seen["algorithms"])
    assert "Artificialisation (ZAN)" in seen["groups"]
    assert seen["algorithms"]["aula:zan_balance"] == "Bilan ZAN entre deux dates"


def test_the_dialog_speaks_french(seen):
    assert seen["title"].endswith("Bilan ZAN entre deux dates")
    labels = " | ".join(seen["labels"])
    assert "Territoires" in labels
    english = ("Land cover", "Territories", "Field of", "Year of", "Flows", "Report", "Nomenclature table")
    assert [word for word in english if word in labels] == []
    assert len(seen["help"]) > 300


def test_the_run_ends_well_and_the_window_goes_on_answering(seen):
    assert seen["finished"]
    assert seen["longest_gap_s"] < 5


def test_the_results_are_on_the_map_and_symbolised(seen):
    assert set(seen["layers"]) == {
        "Bilan par territoire",
        "Flux",
        "Matrice de transition",
        "Bilan par territoire parent",
    }
    for name in ("Bilan par territoire", "Flux"):
        layer = seen["layers"][name]
        assert layer["rows"] > 0
        assert layer["renderer"] != "singleSymbol"
        assert len(layer["legend"]) >= 3
    assert seen["colours"] > 5


@pytest.mark.parametrize("name", ["dialogue", "journal", "carte"])
def test_the_screen_is_kept(seen, root, name):
    assert (root / "build" / "screenshots" / f"{name}.png").stat().st_size > 20_000
