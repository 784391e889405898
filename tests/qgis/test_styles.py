"""The QML styles of artificialisation: they load, ask only for fields their output has, cover NULL, and draw."""

import pytest
from qgis.core import QgsProcessingException

OUTPUTS = {
    "zan_classify": ("zan_classify", "OUTPUT", 0),
    "enaf_classify": ("zan_classify", "OUTPUT", 1),
    "zan_balance": ("zan_balance", "OUTPUT", 0),
    "enaf_balance": ("zan_balance", "OUTPUT", 1),
    "zan_flows": ("zan_balance", "FLOWS", 0),
    "enaf_flows": ("zan_balance", "FLOWS", 1),
}
"""Style → the algorithm, its output and the nomenclature it stands for."""
FARM, ACTIVITY = "CS2.2.1 US1.1.1", "CS2.2.1 US2.1.1"


@pytest.mark.parametrize("style", OUTPUTS)
def test_style(run, parameters, land, check_style, style, tmp_path):
    """On an output whose last hectare is not classified."""
    algorithm, output, choice = OUTPUTS[style]
    values = parameters(algorithm, NOMENCLATURE=choice)
    if choice == 1:
        codes = {"INPUT": [FARM, ACTIVITY, ""], "BEFORE": [FARM, FARM, ACTIVITY], "AFTER": [ACTIVITY, ACTIVITY, FARM]}
        values |= {name: land(codes[name]) for name in codes if name in values}
    elif algorithm == "zan_classify":
        values["INPUT"] = land(
            ["CS1.1.1.1 US5", "CS1.1.1.2 US4.1.1", "CS2.2.1 US5", "CS2.1.1.1 US1.2", "CS1.2.2 US1.1", ""]
        )
    values |= {"OUTPUT": str(tmp_path / "a.gpkg")} | ({output: str(tmp_path / "b.gpkg")} if output != "OUTPUT" else {})
    check_style(run(algorithm, values)[output], f"artificialisation/{style}")


def test_a_style_that_is_missing_is_said(run, parameters, monkeypatch, tmp_path):
    monkeypatch.setattr("aula_qgis.bridge.styles.STYLES", tmp_path)
    with pytest.raises(QgsProcessingException, match="lacks its style zan_classify"):
        run("zan_classify", parameters("zan_classify", OUTPUT=str(tmp_path / "o.gpkg")))
    assert not list(tmp_path.iterdir())
