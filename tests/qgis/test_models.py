"""The graphical models: each runs through the real binary on the sample, keeps its help, and opens without a warning."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from tests import territory

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "models").glob("*/*.model3"))
NAMES = {
    "zan_bilan_scot",
    "zan_plui",
    "tvb_sous_trame",
    "tvbb_synthese",
    "friches_observatoire",
    "eau_toitures",
    "gare_diagnostic",
}
each = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The fictitious territory, and ways to name its layers."""
    return territory.copied_to(tmp_path_factory.mktemp("exemple"))


def values(sample: Path, name: str, trames: list[str]) -> dict:
    def layer(table: str) -> str:
        return f"{sample / 'sample.gpkg'}|layername={table}"

    towns = {"COMMUNES": layer("communes"), "CODE_COMMUNE": "code_insee", "NOM_COMMUNE": "nom"}
    return {
        "zan_bilan_scot": {
            "AVANT": layer("ocsge_2018"),
            "APRES": layer("ocsge_2021"),
            "NOMENCLATURE": 0,
            **towns,
            "CODE_EPCI": "code_epci",
            "ANNEE_AVANT": 2018,
            "ANNEE_APRES": 2021,
        },
        "zan_plui": {
            "CONSO": str(sample / "conso_enaf.csv"),
            "CODE_CONSO": "idcom",
            "UNITE": 0,
            "ZONAGE": layer("zone_urba"),
            "OCS": layer("ocsge_2021"),
            **towns,
        },
        "tvb_sous_trame": {
            "OCS": layer("ocsge_2021"),
            "CODE": "code_cs",
            "GUILDE": 6,
            "HABITAT": "CS2.1.1.1, CS2.1.1.2, CS2.1.1.3",
            "SURFACE_MIN": 4,
            "CELLULE": 20,
            "INFRASTRUCTURES": layer("troncon_de_route"),
            "PASSAGES": layer("passages_faune"),
            "DISTANCE": 1000,
        },
        "tvbb_synthese": {
            "RESERVOIRS": [trames[0], trames[0], trames[0]],
            "LIENS": [trames[1], trames[1], trames[1]],
            "NOMS": "Milieux boisés, Milieux herbacés, Milieux humides",
            "OCS": layer("ocsge_2021"),
            "COURS_EAU": layer("troncon_hydrographique"),
            **towns,
        },
        "friches_observatoire": {
            "INVENTAIRE": layer("friches"),
            "PARCELLES": layer("unites_foncieres"),
            "BATIMENTS": layer("batiment"),
            "ZONAGE": layer("zone_urba"),
            "ALEA_MINIER": layer("aleas_miniers"),
            "CRITERES": ["fiabilite", "max", "1", "idx_residentiel", "max", "1"],
        },
        "eau_toitures": {
            "BATIMENTS": layer("batiment"),
            "PLUIE_MM": 700,
            "PLUIE_JOUR": str(sample / "pluie_quotidienne.csv"),
            "BESOIN": 0.15,
            **towns,
            "CODE_EPCI": "code_epci",
            "POPULATION": "population",
        },
        "gare_diagnostic": {
            "RUES": layer("troncon_de_route"),
            "GARES": layer("gares"),
            "CODE_GARE": "uic8",
            "NOM_GARE": "nom",
            "GTFS": str(sample / "gtfs.zip"),
            "JOUR": "2021-03-02",
            "POPULATION": layer("filosofi_200m"),
            "HABITANTS": ["ind"],
        },
    }[name]


@pytest.fixture(scope="module")
def trames(tmp_path_factory):
    """Patches and links of a sub-network on the sample's ground."""
    folder = tmp_path_factory.mktemp("trames")
    patches = QgsVectorLayer("Polygon?crs=EPSG:2154&field=id:string&field=dpc:double", "taches", "memory")
    links = QgsVectorLayer(
        "LineString?crs=EPSG:2154&field=de:string&field=vers:string&field=dpc_lien:double", "liens", "memory"
    )
    found = []
    for layer, rows in (
        (
            patches,
            [
                (
                    "POLYGON((682000 7037000, 683000 7037000, 683000 7038000, 682000 7038000, 682000 7037000))",
                    "1",
                    60.0,
                ),
                (
                    "POLYGON((686000 7037000, 687000 7037000, 687000 7038000, 686000 7038000, 686000 7037000))",
                    "2",
                    40.0,
                ),
            ],
        ),
        (links, [("LINESTRING(683000 7037500, 686000 7037500)", "1", "2", 12.0)]),
    ):
        for wkt, *attributes in rows:
            feature = QgsFeature(layer.fields())
            feature.setAttributes(attributes)
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
            layer.dataProvider().addFeature(feature)
        options = QgsVectorFileWriter.SaveVectorOptions()
        file = folder / f"{layer.name()}.gpkg"
        assert (
            QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(file), QgsCoordinateTransformContext(), options)[0]
            == QgsVectorFileWriter.WriterError.NoError
        )
        found.append(str(file))
    return found


def test_every_model_is_there_and_registered(plugin):
    assert {file.stem for file in FILES} == NAMES
    registry = QgsApplication.processingRegistry()
    assert all(registry.algorithmById(f"aula:{name}") is not None for name in NAMES)


@each
def test_it_opens_as_the_designer_opens_it(file, plugin):
    """Every algorithm is found, every source is valid, every parameter and the model have their help, the outputs are there."""
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(file))
    assert model.validate()[0], model.validate()
    assert model.helpContent()["ALG_DESC"].endswith(".")
    for child in model.childAlgorithms().values():
        assert child.algorithm() is not None and child.algorithmId().split(":")[0] in ("aula", "native"), (
            child.algorithmId()
        )
    inputs = [definition for definition in model.parameterDefinitions() if not definition.isDestination()]
    assert inputs
    for definition in inputs:
        assert len(definition.help()) > 3 and model.helpContent()[definition.name()] == definition.help(), (
            definition.name()
        )
        assert definition.description() != definition.name()
    registered = QgsApplication.processingRegistry().algorithmById(f"aula:{file.stem}")
    assert (
        {output.name() for output in registered.outputDefinitions()}
        == {output.name() for output in model.outputDefinitions()}
        != set()
    )
    assert registered.displayName() != registered.name()


@each
def test_it_runs_through_the_binary(file, sample, trames, tmp_path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(file))
    endings = {"sink": "gpkg", "rasterDestination": "tif", "fileDestination": "html"}
    wanted = {
        d.name(): str(tmp_path / f"{d.name()}.{endings[d.type()]}") for d in model.destinationParameterDefinitions()
    }
    order = {"inputs": {**values(sample, file.stem, trames), **wanted}}
    done = subprocess.run(
        [str(ROOT / "scripts" / "with-qgis"), "qgis_process", "run", str(file), "-"],
        input=json.dumps(order),
        capture_output=True,
        text=True,
        env={**os.environ, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"},
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3_000:]
    assert "Traceback" not in done.stderr
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    for definition in model.destinationParameterDefinitions():
        made = Path(wanted[definition.name()])
        if not definition.flags() & optional:
            assert made.exists(), made.name
        if made.suffix == ".gpkg" and made.exists():
            layer = QgsVectorLayer(str(made), made.stem, "ogr")
            assert layer.isValid() and layer.featureCount() > 0, made.name
            del layer
