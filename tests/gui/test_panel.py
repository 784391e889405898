"""The panel in a real QGIS window, in French, before a real QGIS Server behind a stand-in of Lizmap."""

import json
import threading
from pathlib import Path

import pytest

from tests.server import served
from tests.server.stand_in import Behaviour
from tests.territory import SAMPLE

DELAY = 3
ANSWERS_WITHIN_S = 0.1
PICTURES = ("recherche", "couche", "erreur", "etude")


def follow(stand_in, file: Path, log: Path, stop: threading.Event) -> None:
    """The scenario, in its own process, writes how the server should behave; we write what was asked."""
    said, kept = "", []
    while not stop.wait(0.1):
        now = file.read_text() if file.exists() else ""
        if now != said:
            kept += stand_in.behaviour.log
            said, stand_in.behaviour = now, Behaviour(**json.loads(now or "{}"))
        log.write_text("\n".join(kept + stand_in.behaviour.log))


@pytest.fixture(scope="module")
def seen(played, pictures, tmp_path_factory) -> dict:
    """What the scenario saw in QGIS."""
    folder = tmp_path_factory.mktemp("panneau")
    for name in PICTURES:
        (pictures / f"panel_{name}.png").unlink(missing_ok=True)
    orders = {
        "behaviour": str(folder / "serveur.json"),
        "delay": DELAY,
        "answers_within_s": ANSWERS_WITHIN_S,
        "log": str(folder / "requetes.txt"),
        "sample": str(SAMPLE),
        "project": str(folder / "projet.qgs"),
    }
    stop = threading.Event()
    with served(folder) as stand_in:
        watch = threading.Thread(target=follow, args=(stand_in, folder / "serveur.json", folder / "requetes.txt", stop))
        watch.start()
        try:
            return played(
                "panel_scenario.py",
                folder,
                {**orders, "server": stand_in.base},
                f"\n[aula]\npanel\\folder={folder / 'copies'}\n",
            )
        finally:
            stop.set()
            watch.join()


def test_the_dock_is_built_when_it_is_opened_and_asks_no_server(seen):
    assert not seen["built_at_start"]
    assert seen["requests_at_start"] == seen["requests_after_search"] == 0


def test_the_dock_speaks_french(seen):
    assert seen["tabs"] == ["Couches", "Études"]
    assert any(group.startswith("Trames écologiques") for group in seen["groups"])
    assert seen["found"].startswith("ZNIEFF")
    assert seen["nothing"] and "Aucune couche" in seen["empty_state"]


def test_the_agency_is_asked_for_once(seen):
    assert seen["invited"]


def test_a_listed_layer_is_found_added_and_symbolised(seen):
    assert len(seen["listed"]) == 10
    assert seen["found_listed"] in seen["listed"]
    assert seen["renderer"] != "singleSymbol"
    assert len(seen["legend"]) >= 4
    assert "est sur la carte" in seen["said_add"]


def test_a_refusal_says_which_right_is_missing(seen):
    assert "Autoriser l’export des couches vecteur" in seen["said_fault"]


@pytest.mark.parametrize("what", ["slow", "slow_add"])
def test_the_window_answers_while_the_server_does_not(seen, what):
    assert seen[f"{what}_s"] > DELAY
    assert seen[f"{what}_gap_s"] < ANSWERS_WITHIN_S


def test_a_study_opens_with_its_layers_filled_in(seen):
    assert len(seen["questions"]) >= 8
    assert seen["recognised"]
    assert seen["dialog"]
    assert seen["filled"]["MATERIAL_FIELD"] == "materiaux_de_la_toiture"


def test_the_other_doors_lead_to_the_same_layers(seen):
    assert any("Gares" in title for title in seen["locator"])
    assert "Mon agence" in seen["browser"]
    assert "Communes" in seen["browser_layers"]
    assert seen["dropped"]


def test_the_plugin_leaves_nothing_behind_and_comes_back(seen):
    assert not seen["dock_left"] and not seen["action_left"]
    assert seen["back"]


@pytest.mark.parametrize("name", PICTURES)
def test_the_screen_is_kept(seen, root, name):
    assert (root / "build" / "screenshots" / f"panel_{name}.png").stat().st_size > 20_000
