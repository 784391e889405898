"""The graphical models in the model designer of a real French QGIS."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "models").glob("*/*.model3"))


@pytest.fixture(scope="module")
def seen(played, pictures, tmp_path_factory) -> dict:
    """What the designer showed of each model."""
    return played("models_scenario.py", tmp_path_factory.mktemp("modeles"), {"models": [str(file) for file in FILES]})


def test_each_model_opens_without_a_warning(seen):
    assert set(seen["models"]) == {file.stem for file in FILES} and len(FILES) == 7
    for name, shown in seen["models"].items():
        assert shown["warnings"] == [] and shown["valid"] and shown["children"] >= 2, name
    assert seen["asked"] == []


def test_each_model_has_its_picture(seen, pictures):
    for file in FILES:
        assert (pictures / f"modele_{file.stem}.png").stat().st_size > 20_000
