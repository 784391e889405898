"""What the demonstration runs on the sample territory, family by family; file names are relative to its folder."""

from __future__ import annotations

from . import plan

FIRST, SECOND = plan.YEARS
WOODLAND = 6
"""Guild of woodland animals on OCS GE codes, by its place in the list of the algorithm."""

COMMUNES = {
    "TERRITORIES": "sample.gpkg|layername=communes",
    "TERRITORY_ID": "code_insee",
    "TERRITORY_NAME": "nom",
    "PARENT_ID": "code_epci",
}
TOWNS = {name: COMMUNES[name] for name in ("TERRITORIES", "TERRITORY_ID", "TERRITORY_NAME")}
RAIN = {"RAIN_SERIES": "pluie_quotidienne.csv"}


def layer(name: str, condition: str = "") -> str:
    """A layer of the sample, or some of its rows."""
    return f"sample.gpkg|layername={name}" + (f"|subset={condition}" if condition else "")


def amenity(code: str) -> str:
    return layer("equipements", f"\"typequ\" = '{code}'")


def place(nature: str) -> str:
    return layer("lieux", f"\"nature\" LIKE '{nature}%'")


def work(name: str, algorithm: str, **parameters: object) -> dict:
    return {"nom": name, "algorithme": f"aula:{algorithm}", "parametres": parameters}


def works() -> list[dict]:
    """All works in their order."""
    return [*artificialisation(), *rainwater(), *networks(), *brownfields(), *stations(), *publication()]


def artificialisation() -> list[dict]:
    before, after = layer(f"ocsge_{FIRST}"), layer(f"ocsge_{SECOND}")
    return [
        work(f"classement_{SECOND}", "zan_classify", INPUT=after, NOMENCLATURE=0),
        work(
            f"bilan_{FIRST}_{SECOND}",
            "zan_balance",
            BEFORE=before,
            AFTER=after,
            NOMENCLATURE=0,
            **COMMUNES,
            DATE_BEFORE=FIRST,
            DATE_AFTER=SECOND,
        ),
        work(
            "trajectoire",
            "zan_enaf_trajectory",
            INPUT="conso_enaf.csv",
            ID="idcom",
            NAME="idcomtxt",
            PARENT_ID="epci23",
            VALUE_UNIT=0,
        ),
        work("enveloppe_urbaine", "urban_envelope", BUILDINGS=layer("batiment"), MIN_AREA=5),
        work(
            "zonage",
            "zan_zoning",
            ZONING=layer("zone_urba"),
            OPENING_FIELD="datappro",
            LAND_COVER=f"travail:classement_{SECOND}",
            ENVELOPE="travail:enveloppe_urbaine",
            BUDGET="travail:trajectoire",
            **TOWNS,
        ),
    ]


def rainwater() -> list[dict]:
    return [
        work("toits", "rainwater_roofs", BUILDINGS=layer("batiment"), RAIN_MM=700),
        work(
            "cuves",
            "rainwater_tanks",
            ROOFS="travail:toits",
            TANK_SIZES="1,2,3,5,8,12",
            DEMAND_M3_DAY=0.15,
            RULE=0,
            **RAIN,
        ),
        work(
            "eau_communes",
            "rainwater_territories",
            ROOFS="travail:cuves",
            **COMMUNES,
            POPULATION_FIELD="population",
            **RAIN,
        ),
    ]


def networks() -> list[dict]:
    """The wooded network: what woodland animals cross, the woods, the ways between them, and how roads cut them up."""
    cover = {"CODE_FIELD": "code_cs"}
    woods = "CS2.1.1, CS2.1.1.1, CS2.1.1.2, CS2.1.1.3"
    return [
        work(
            "resistance",
            "network_resistance",
            LAND_COVER=layer(f"ocsge_{SECOND}"),
            **cover,
            GUILD=WOODLAND,
            CELL_SIZE=10,
        ),
        work("taches", "network_patches", LAND_COVER=layer(f"ocsge_{SECOND}"), **cover, HABITAT=woods, MIN_AREA=2),
        work(
            "liens",
            "network_links",
            PATCHES="travail:taches",
            RESISTANCE="travail:resistance.tif",
            METRIC=0,
            TOPOLOGY=0,
        ),
        {
            **work(
                "connectivite",
                "network_connectivity",
                PATCHES="travail:taches",
                LINKS="travail:liens",
                DISTANCE=3000,
                PROBABILITY=0.05,
            )
        },
        work(
            "fragmentation",
            "network_fragmentation",
            HABITAT=layer(f"ocsge_{SECOND}"),
            **cover,
            CODES=f"{woods}, CS2.1.2, CS2.2.1",
            BARRIERS=layer("troncon_de_route", "\"importance\" IN ('1', '2', '3')"),
            WIDTH="largeur_de_chaussee",
            TERRITORIES=layer("communes"),
            TERRITORY_ID="code_insee",
            TERRITORY_NAME="nom",
        ),
        work(
            "obstacles",
            "network_obstacles",
            LINKS="travail:connectivite_links_out",
            INFRASTRUCTURES=layer("troncon_de_route", "\"importance\" IN ('1', '2', '3')"),
            CROSSINGS=layer("passages_faune"),
        ),
        work(
            "projets",
            "network_scenario",
            PATCHES="travail:taches",
            RESISTANCE="travail:resistance.tif",
            PROJECTS=layer("zone_urba", "\"typezone\" LIKE 'AU%'"),
            PROJECT_ID="libelle",
            TOPOLOGY=0,
            DISTANCE=3000,
            PROBABILITY=0.05,
        ),
        work("courant", "network_current", RESISTANCE="travail:resistance.tif", NODES="travail:taches", MODE=0),
        work(
            "trame_bleue",
            "network_blue",
            WATERCOURSES=layer("troncon_hydrographique"),
            BARRIERS=layer("obstacles_ecoulement"),
            PASSABILITY_UP="franch_montaison",
            PASSABILITY_DOWN="franch_devalaison",
            RIPARIAN=layer(f"ocsge_{SECOND}", "\"code_cs\" LIKE 'CS2.1.1%'"),
        ),
        work(
            "sols",
            "network_soil",
            LAND_COVER=layer(f"ocsge_{SECOND}"),
            **cover,
            NOMENCLATURE=0,
            BUILDINGS=layer("batiment"),
            ROADS=layer("troncon_de_route"),
            CELL_SIZE=10,
            TERRITORIES=layer("communes"),
            TERRITORY_ID="code_insee",
            TERRITORY_NAME="nom",
        ),
        work(
            "synthese",
            "network_synthesis",
            PATCHES_LAYERS=["travail:connectivite_patches_out"],
            LINKS_LAYERS=["travail:connectivite_links_out"],
            SUBNETWORKS="Milieux boisés",
            WATERCOURSES=layer("troncon_hydrographique"),
            OBSTACLES="travail:obstacles",
        ),
    ]


def brownfields() -> list[dict]:
    return [
        work("friches_import", "brownfield_import", INPUT=layer("friches")),
        work(
            "friches_contexte",
            "brownfield_context",
            SITES="travail:friches_import",
            BUILDINGS=layer("batiment"),
            PARCELS=layer("unites_foncieres"),
            TOWN_HALLS=amenity("A129"),
            TRANSIT_STOPS=layer("gares"),
            SHOPS=amenity("B207"),
            MOTORWAY_EXITS=place("échangeur"),
            SUBSTATIONS=place("poste"),
            ICPE=place("installation"),
            MINING_HAZARD=layer("aleas_miniers"),
            MINING_FIELD="niveau",
            NATURE=layer("znieff"),
            ZONING=layer("zone_urba"),
            ZONING_FIELD="typezone",
            SIDINGS=layer("troncon_de_voie_ferree"),
        ),
        work("friches_mutabilite", "brownfield_mutability", SITES="travail:friches_contexte", MATRIX=0),
        work(
            "friches_priorites",
            "brownfield_ranking",
            SITES="travail:friches_mutabilite",
            METHOD=0,
            NORMALISATION=0,
            CRITERIA=["fiabilite", "max", "1", "idx_renaturation", "max", "2", "idx_residentiel", "max", "1"],
            SENSITIVITY=20,
            SEED=1,
            **TOWNS,
        ),
        work(
            "friches_potentielles",
            "brownfield_potential",
            PARCELS=layer("unites_foncieres"),
            VACANCY_FIELD="taux_vacance_pct",
            LAND_COVER=layer(f"ocsge_{SECOND}"),
            BUILDINGS=layer("batiment"),
            CASIAS=layer("casias"),
            KNOWN=layer("friches"),
        ),
    ]


def stations() -> list[dict]:
    day = {"GTFS": "gtfs.zip", "DATE": "2021-03-02"}
    named = {"STATION_ID": "uic8", "STATION_NAME": "nom"}
    streets, cells = layer("troncon_de_route"), layer("filosofi_200m")
    return [
        work(
            "isochrones",
            "station_isochrones",
            STATIONS=layer("gares"),
            **named,
            NETWORK=streets,
            CUTOFFS="5, 10, 15",
            TOLERANCE=200,
        ),
        work(
            "bassins",
            "station_catchment",
            ISOCHRONES="travail:isochrones",
            POPULATION=cells,
            COUNT_FIELDS=["ind", "men"],
            JOBS=layer("etablissements"),
            JOBS_FIELD="emplois",
            ZONING=layer("zone_urba"),
            LAND_COVER=layer(f"ocsge_{SECOND}"),
            TERRITORIES=layer("communes"),
            TERRITORY_ID="code_insee",
        ),
        work(
            "equipements_a_portee",
            "half_hour_territory",
            ORIGINS=cells,
            DEMAND_FIELD="ind",
            AMENITIES=layer("equipements"),
            CATEGORY_FIELD="libelle",
            NETWORK=streets,
            TOLERANCE=300,
            MODES=[0, 3],
            **day,
            TERRITORIES=layer("communes"),
            TERRITORY_ID="code_insee",
            TERRITORY_NAME="nom",
        ),
        work("desserte", "station_service", **day, STATIONS=layer("gares"), **named, HUB="Sallenchy"),
        work(
            "territoire_demi_heure",
            "station_transit",
            **day,
            WINDOW="07:00-09:00",
            NETWORK=layer("troncon_de_route"),
            ORIGINS=layer("gares"),
            ORIGIN_ID="nom",
            CUTOFFS="15, 30, 45",
        ),
    ]


def publication() -> list[dict]:
    """Always the last: it publishes what the others made."""
    one, ground = plan.COMMUNES[1], [layer("batiment"), layer("troncon_de_route")]
    return [
        work(
            "projet",
            "publish_project",
            GEOPACKAGE="paquet",
            TITLE=plan.TITLE,
            TERRITORIES=layer("communes"),
            BACKGROUND=ground,
        ),
        work("projet.qgs", "publish_lizmap", PROJECT="travail:projet.qgs"),
        work(
            "atlas",
            "publish_atlas",
            PROJECT="travail:projet.qgs",
            FILTER=f'"code_insee" IN ({", ".join(repr(c.code) for c in plan.COMMUNES[:3])})',
        ),
        work(f"fiche_{one.code}", "territory_sheet", GEOPACKAGE="paquet", TERRITORY=one.name, BACKGROUND=ground),
    ]
