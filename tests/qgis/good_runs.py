"""A good run of every algorithm of the provider, on a small piece of the sample territory.

What the demonstration runs is taken as it stands; `MORE` adds the inputs it leaves out and `others` the algorithms it
does not run. `World` runs all of it once, each work on the results of those before.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr
from qgis import processing
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject

from scripts import demo
from scripts.sample.works import COMMUNES, TOWNS, layer, work, works
from tests import territory

ROOT = Path(__file__).resolve().parents[2]
TABLES = ROOT / "resources" / "nomenclatures"
PIECE = (683_000, 7_037_900, 684_900, 7_039_800)
"""West, south, east, north of what is kept of `LARGE` layers of the sample: stations, weirs, woods and roads."""
LARGE = (
    "communes",
    "zone_urba",
    "ocsge_2018",
    "ocsge_2021",
    "batiment",
    "troncon_de_route",
    "unites_foncieres",
    "filosofi_200m",
    "etablissements",
    "equipements",
)

SERVER = "the address of a server"
"""What stands for it in the work that asks one."""
FEW = "few.gpkg"
"""The results up to the balance: what is published, so that each run is short."""
STREETS = {"NETWORK": layer("troncon_de_route"), "TOLERANCE": 300}
CUSTOM = {"NOMENCLATURE": 3, "TABLE": str(TABLES / "ocsge_r101.csv")}
ACCESS = {
    "ORIGINS": layer("filosofi_200m"),
    "ORIGIN_ID": "idcar_200m",
    "DEMAND_FIELD": "ind",
    "INCOME_FIELD": "men_pauv",
    "DESTINATIONS": layer("etablissements"),
    "DESTINATION_ID": "siret",
    "SUPPLY_FIELD": "emplois",
}
MORE: dict[str, dict] = {
    "zan_classify": {"ENVELOPE": layer("zone_urba"), "EXEMPT": layer("znieff"), **CUSTOM},
    "zan_balance": {"ENVELOPE": layer("zone_urba"), "EXEMPT": layer("znieff"), **CUSTOM},
    "zan_enaf_trajectory": {
        "RATES": "rates.csv",
        "RATES_ID": "id",
        "RATES_FIELD": "taux",
        "ENVELOPES": "envelopes.csv",
        "DEDUCTIONS": "deductions.csv",
    },
    "zan_zoning": {"PRESCRIPTIONS": layer("aleas_miniers"), "CONSTRAINTS": [layer("znieff")]},
    "rainwater_roofs": {
        "MONTHLY": "pluie_quotidienne.csv",
        "COEFFICIENTS": "coefficients.csv",
        "DSM": "heights.tif",
        "RAIN_LAYER": "rain.tif",
    },
    "network_resistance": {
        "TABLE": "resistances.csv",
        "OVERLAYS": [layer("troncon_de_route")],
        "OVERLAY_RULES": ["5", "300"],
        "CELL_SIZE": 25,
    },
    "network_connectivity": {"INTRA": True, "RESISTANCE": "travail:resistance.tif"},
    "network_soil": {"TABLE": "soils.csv", "CRITERIA": ["infiltration.tif"], "CELL_SIZE": 50},
    "network_patches": {"MIN_AREA": 0.2},
    "network_obstacles": {"CORRIDORS": "travail:liens_corridors"},
    "network_blue": {
        "OUTLETS": layer("obstacles_ecoulement"),
        "TERRITORIES": layer("communes"),
        "TERRITORY_ID": "code_insee",
    },
    "network_scenario": {"PROJECTS": layer("aleas_miniers"), "PROJECT_ID": "fid"},
    "network_synthesis": TOWNS,
    "brownfield_import": {"GEOMETRY": layer("friches"), "GEOMETRY_ID": "site_id"},
    "brownfield_mutability": {"TABLE": str(TABLES / "mutability_v1.19.csv"), "MATRIX": 2},
    "brownfield_potential": {"PERMITS": layer("etablissements")},
    "half_hour_territory": {"TOLERANCE": 300},
    "station_isochrones": {"BARRIERS": layer("troncon_de_voie_ferree")},
    "station_catchment": {"CYCLING": layer("troncon_de_route"), "PARKING": layer("lieux")},
    "station_transit": {"DESTINATIONS": layer("equipements")},
    "publish_project": {"GEOPACKAGE": FEW},
    "territory_sheet": {"GEOPACKAGE": FEW},
    "publish_atlas": {"COVERAGE": layer("communes"), "FILTER": "\"code_insee\" = '99001'"},
}
"""What the demonstration's works leave out, by algorithm."""
CSV = {
    "rates.csv": "id,taux\n99001,40\n99002,60\n",
    "envelopes.csv": "id,surf_ha,motif\n99001,12.5,SCoT\n",
    "deductions.csv": "id,annee,surf_ha,motif\n99002,2022,1.5,PENE\n",
    "coefficients.csv": "code,coef\n10,0.85\n20,0.8\n",
    "resistances.csv": "code,resistance\nCS1.1.1.1,barriere\nCS2.2.1,30\n",
    "soils.csv": "code,nature,vers\nCS2.2.1,sol,80\n",
    "vacancy.csv": "code_insee,taux\n99001,8.5\n99002,11\n",
    "costs.csv": "cle,valeur\ndemolition,100\n",
    "numbers.csv": "code,resistance\n0,100\n1,1\n",
    "prices.csv": "city_code,dvf_pxm2_median,da_population,da_surface_ha\n99001,974,36946,2000\n99002,1100,8000,900\n",
}


def others() -> list[dict]:
    """Works of the algorithms that the demonstration does not run, and second ways of some."""
    return [
        work(
            "changements",
            "zan_balance_changes",
            CHANGES="travail:bilan_2018_2021_flows",
            **COMMUNES,
            DATE_BEFORE=2018,
            DATE_AFTER=2021,
            ENVELOPE=layer("zone_urba"),
            EXEMPT=layer("znieff"),
            **CUSTOM,
        ),
        work(
            "indicateurs",
            "zan_indicators",
            INPUT="travail:bilan_2018_2021",
            ID="id",
            AREA_BEFORE="artif_t0_ha",
            AREA_AFTER="artif_t1_ha",
            POP_BEFORE="surf_ha",
            POP_AFTER="couvert_pct",
            DATE_BEFORE=2018,
            DATE_AFTER=2021,
            BUILT_UP=layer("batiment"),
        ),
        work(
            "contexte_autres",
            "brownfield_context",
            SITES="travail:friches_import",
            SIS=layer("aleas_miniers"),
            CAVITIES=layer("lieux"),
            CLAY=layer("aleas_miniers"),
            CLAY_FIELD="niveau",
            FLOOD=layer("znieff"),
            HERITAGE=layer("znieff"),
            HERITAGE_FIELD="nom",
            GREEN_BLUE=layer("lieux"),
            GREEN_BLUE_FIELD="nature",
            HEAT_NETWORK=layer("troncon_de_voie_ferree"),
            ZAER=layer("zone_urba"),
            QPV=layer("zone_urba"),
            BUSINESS_PARKS=layer("zone_urba"),
            VACANCY="vacancy.csv",
            VACANCY_FIELD="taux",
            VACANCY_CODE="code_insee",
        ),
        work(
            "reconversion",
            "brownfield_balance",
            SITES="travail:friches_import",
            PRICES="prices.csv",
            UNIT_COSTS="costs.csv",
            USE=5,
            **TOWNS,
        ),
        work(
            "trajets", "station_od", ORIGINS=layer("gares"), ORIGIN_ID="acces", DESTINATIONS=layer("lieux"), **STREETS
        ),
        work("acces", "station_access", **ACCESS, **STREETS),
        work(
            "fragmentation_raster",
            "network_fragmentation",
            HABITAT="cover.tif",
            CODES="1",
            BARRIERS=layer("troncon_de_route"),
            **TOWNS,
        ),
        work("taches_raster", "network_patches", LAND_COVER="cover.tif", HABITAT="1", MIN_AREA=0.1),
        work(
            "resistance_raster",
            "network_resistance",
            LAND_COVER="cover.tif",
            TABLE="numbers.csv",
            OVERLAYS=[layer("troncon_de_route")],
            OVERLAY_RULES=["5", "300"],
        ),
        work(
            "indicateurs_raster",
            "zan_indicators",
            INPUT="travail:bilan_2018_2021",
            ID="id",
            AREA_BEFORE="artif_t0_ha",
            AREA_AFTER="artif_t1_ha",
            DATE_BEFORE=2018,
            DATE_AFTER=2021,
            BUILT_UP="cover.tif",
            CELL=25,
        ),
        work(
            "toits_postes",
            "rainwater_roofs",
            BUILDINGS=layer("batiment"),
            RAIN_LAYER=layer("obstacles_ecoulement"),
            RAIN_FIELD="hauteur_m",
        ),
        work(
            "acces_temps",
            "station_access",
            **{**ACCESS, "DESTINATIONS": layer("filosofi_200m"), "DESTINATION_ID": "idcar_200m", "SUPPLY_FIELD": "ind"},
            OD="times.csv",
        ),
        work(
            "noeud_lieu",
            "station_node_place",
            STATIONS="travail:desserte",
            NODE_FIELDS=["departs_train"],
            PLACE_FIELDS=["directions"],
        ),
        work("couche", "fetch_layer", SOURCE=SERVER, TYPENAME="zone_urba"),
    ]


def all_works() -> list[dict]:
    """Every work, in an order in which each finds what it needs."""
    known = [
        {**each, "parametres": {**each["parametres"], **MORE.get(each["algorithme"].removeprefix("aula:"), {})}}
        for each in works()
    ]
    publication = next(number for number, each in enumerate(known) if "publish" in each["algorithme"])
    return [*known[:publication], *others(), *known[publication:]]


@dataclass
class GoodRun:
    """What a work was given, what it gave, and what it said."""

    parameters: dict
    outputs: dict
    results: dict
    said: str


class World:
    """The piece of the sample, and every good run on it by the name of its work; what asks a server runs where there is one."""

    def __init__(self, folder: Path, feedback, server: str | None = None) -> None:
        self.folder, self.server = folder, server
        self.package = folder / "paquet.gpkg"
        self.runs: dict[str, GoodRun] = {}
        self.failed: dict[str, str] = {}
        _make_piece(folder)
        self.works = [each for each in all_works() if server or SERVER not in each["parametres"].values()]
        for each in self.works:
            self._run(each, feedback())

    def _run(self, each: dict, feedback) -> None:
        given = {name: self.server if value == SERVER else value for name, value in each["parametres"].items()}
        parameters = {name: demo.resolved(value, self.folder, self.package) for name, value in given.items()}
        outputs = demo.destinations(each, self.package)
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        try:
            results = processing.run(each["algorithme"], {**parameters, **outputs}, context=context, feedback=feedback)
        except QgsProcessingException as error:
            self.failed[each["nom"]] = str(error)
        else:
            self.runs[each["nom"]] = GoodRun(parameters, outputs, results, feedback.text)
        if each["algorithme"] == "aula:zan_balance":
            shutil.copy(self.package, self.folder / FEW)


def _make_piece(folder: Path) -> None:
    small, source = str(folder / "sample.gpkg"), str(territory.made() / "sample.gpkg")
    for name in [table.GetName() for table in ogr.Open(source)]:
        clip = ["-clipsrc", *map(str, PIECE), "-explodecollections"] if name in LARGE else []
        gdal.VectorTranslate(
            small, source, options=["-f", "GPKG", *(["-update"] if Path(small).exists() else []), *clip, name]
        )
    for name in ("pluie_quotidienne.csv", "conso_enaf.csv", "gtfs.zip"):
        shutil.copy(territory.made() / name, folder / name)
    for name, text in CSV.items():
        (folder / name).write_text(text, encoding="utf-8")
    cells = ogr.Open(small).ExecuteSQL("SELECT idcar_200m FROM filosofi_200m")
    names = [row.GetField(0) for row in cells]
    times = [f"{one},{other},{5 + (a + b) % 40}" for a, one in enumerate(names) for b, other in enumerate(names)]
    (folder / "times.csv").write_text("\n".join(["from_id,to_id,travel_time", *times]) + "\n", encoding="utf-8")
    plain = np.ones((40, 40))
    quarters = np.kron([[1, 0, 1, 0], [0, 1, 0, 0]] * 2, np.ones((10, 10)))
    for name, values in {
        "heights": 30 * plain,
        "rain": 700 * plain,
        "infiltration": 50 * plain,
        "cover": quarters,
    }.items():
        _write_raster(folder / f"{name}.tif", values)


def _write_raster(file: Path, values: np.ndarray) -> None:
    west, south, east, north = PIECE
    rows, columns = values.shape
    raster = gdal.GetDriverByName("GTiff").Create(str(file), columns, rows, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((west, (east - west) / columns, 0, north, 0, (south - north) / rows))
    system = osr.SpatialReference()
    system.ImportFromEPSG(2154)
    raster.SetProjection(system.ExportToWkt())
    raster.GetRasterBand(1).WriteArray(values)
    raster.GetRasterBand(1).SetNoDataValue(-9999)
