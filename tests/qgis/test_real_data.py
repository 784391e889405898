"""The published accounts, reproduced by the real binary on the real layers."""

import csv
import json

import pytest
from qgis.core import QgsVectorLayer

SYBARVAL = "artificialisation/sybarval_ocsge_2015_2018.gpkg"


@pytest.fixture(scope="module")
def accounts(shared, qgis_process, rows, tmp_path_factory):
    """aula:zan_balance_changes on what entered CS1.1 and on what left it, by commune."""
    source = shared(SYBARVAL)
    found = {}
    for layer in ("A_B_2015_2018", "A_B_2018_2015"):
        output = tmp_path_factory.mktemp("sybarval") / "bilan.gpkg"
        done = qgis_process(
            "zan_balance_changes",
            {
                "CHANGES": f"{source}|layername={layer}",
                "TERRITORIES": f"{source}|layername=Communes_SYBARVAL",
                "TERRITORY_ID": "CODE_INSEE",
                "TERRITORY_NAME": "NOM",
                "PARENT_ID": "_Nom_EPCI",
                "DATE_BEFORE": 2015,
                "DATE_AFTER": 2018,
                "OUTPUT": str(output),
                "FLOWS": str(output.with_name("flux.gpkg")),
            },
        )
        assert done.returncode == 0, done.stderr
        found[layer] = (output, {row["id"]: row for row in rows(output)}, json.loads(done.stdout)["log"])
    return found


@pytest.fixture(scope="module")
def by_commune(accounts):
    """Both layers added up: commune → column → ha."""
    gained, lost = (rows for _, rows, _ in accounts.values())
    columns = [name for name in gained["33005"] if name.endswith("_ha")]
    return {code: {name: (gained[code][name] or 0) + (lost[code][name] or 0) for name in columns} for code in gained}


def test_communes_are_within_a_hundredth_of_a_hectare(by_commune, shared):
    with shared("artificialisation/sybarval_expected_by_commune.csv").open(encoding="utf-8") as file:
        for line in csv.DictReader(file):
            for column, published in {
                "artif_brute_ha": "flux_artif",
                "desartif_ha": "flux_desartif",
                "artif_nette_ha": "flux_artif_net",
                "imperm_brute_ha": "flux_imper",
                "desimperm_ha": "flux_desimper",
                "imperm_nette_ha": "flux_imper_net",
            }.items():
                value = by_commune[line["code"]][column]
                assert value == pytest.approx(float(line[published]), abs=0.01), (line["nom"], column)


@pytest.mark.parametrize(
    ("column", "total"),
    [
        ("artif_brute_ha", 219.05),
        ("desartif_ha", 52.26),
        ("artif_nette_ha", 166.79),
        ("imperm_brute_ha", 209.17),
        ("desimperm_ha", 30.70),
    ],
)
def test_totals(by_commune, column, total):
    assert len(by_commune) == 17
    assert sum(row[column] for row in by_commune.values()) == pytest.approx(total, abs=0.005)


def test_dirty_codes_are_said(accounts):
    said = json.dumps(accounts["A_B_2015_2018"][2], ensure_ascii=False)
    assert "CS2.1.1 ×" in said and "∅" in said


def test_the_result_opens_symbolised(accounts):
    for output, _, _ in accounts.values():
        for file in (output, output.with_name("flux.gpkg")):
            layer = QgsVectorLayer(str(file), "ouvert", "ogr")
            assert layer.renderer().type() != "singleSymbol"
            assert len(layer.renderer().legendSymbolItems()) >= 3


def test_real_land_cover_that_overlaps_itself_is_measured(run, feedback, rows, shared):
    """OCS GE of the Artois, cover only: it covers itself on 284.57 ha, counted once."""
    land = str(shared("artificialisation/ocsge_metaleurop_2018_cs.gpkg"))
    result = run(
        "zan_balance",
        {
            "BEFORE": land,
            "AFTER": land,
            "TERRITORIES": str(shared("artificialisation/communes_62_l93.gpkg")),
            "TERRITORY_ID": "code",
            "DATE_BEFORE": 2018,
            "DATE_AFTER": 2021,
            "OUTPUT": "memory:",
            "FLOWS": "memory:",
        },
    )
    assert feedback.text.count("overlaps itself on 284.57 ha, counted once") == 2
    assert "the cover alone decides" in feedback.text
    assert rows(result["FLOWS"]) == []
    assert sum(row["artif_nette_ha"] for row in rows(result["OUTPUT"])) == 0
