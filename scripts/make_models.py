#!/usr/bin/env python3
"""Make the graphical models under ``models/``: chains of algorithms that open in the model designer.

    make models

A source is written ``@PARAM`` (a parameter of the model), ``child.OUTPUT`` (an output of an earlier child) or any other value.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication, QPointF, QTranslator

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT))
from aula_qgis.bridge.compat import SourceType  # noqa: E402

POLYGONS, LINES = SourceType.VectorPolygon, SourceType.VectorLine
POINTS, TABLE = SourceType.VectorPoint, SourceType.Vector
STEP_X, STEP_Y = 240.0, 150.0


def vector(name: str, title: str, kind, optional: bool = False):
    return QgsProcessingParameterFeatureSource(name, title, [kind], optional=optional)


def attribute(name: str, title: str, parent: str, optional: bool = False, default: str | None = None):
    return QgsProcessingParameterField(name, title, default, parent, optional=optional)


def number(name: str, title: str, default: float | None = None, whole: bool = False, optional: bool = False):
    kind = QgsProcessingParameterNumber.Type.Integer if whole else QgsProcessingParameterNumber.Type.Double
    return QgsProcessingParameterNumber(name, title, kind, default, optional)


@dataclass
class Model:
    """A model in the making.

    Attributes
    ----------
    name, family, title, about : str
        File name, folder, title and description.
    """

    name: str
    family: str
    title: str
    about: str
    model: QgsProcessingModelAlgorithm = field(init=False)
    helps: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.model = QgsProcessingModelAlgorithm(self.title, "Modèles AULA", "modeles")

    def takes(self, definition: QgsProcessingParameterDefinition, help_: str) -> None:
        """Add a parameter with its help."""
        definition.setHelp(help_)
        component = QgsProcessingModelParameter(definition.name())
        place = len(self.helps)
        component.setPosition(QPointF(STEP_X * (place % 6 + 1), 60.0 + STEP_Y * (place // 6)))
        self.model.addModelParameter(definition, component)
        self.helps[definition.name()] = help_

    def runs(
        self,
        child_id: str,
        algorithm: str,
        sources: dict[str, object],
        outputs: dict[str, str] | None = None,
        title: str = "",
    ) -> None:
        """Add a child; `outputs` are those of the model: output of the child → title."""
        child = QgsProcessingModelChildAlgorithm(algorithm)
        assert child.algorithm() is not None, algorithm
        child.setChildId(child_id)
        child.setDescription(title or child.algorithm().displayName())
        known = {definition.name() for definition in child.algorithm().parameterDefinitions()}
        assert set(sources) <= known, set(sources) - known
        for name, value in sources.items():
            child.addParameterSources(
                name, [_source(each) for each in (value if isinstance(value, list) and _links(value) else [value])]
            )
        place = len(self.model.childAlgorithms())
        child.setPosition(QPointF(STEP_X * (place + 1), 560.0 + STEP_Y * (place % 2)))
        made = {}
        for row, (output, text) in enumerate((outputs or {}).items()):
            name = f"{child_id}_{output}".lower()
            component = QgsProcessingModelOutput(name)
            component.setDescription(text)
            component.setChildId(child_id)
            component.setChildOutputName(output)
            component.setPosition(QPointF(STEP_X * (place + 1), 860.0 + 60.0 * row + 40.0 * (place % 2)))
            made[name] = component
        child.setModelOutputs(made)
        self.model.addChildAlgorithm(child)

    def write(self, folder: Path) -> Path:
        self.model.setHelpContent({"ALG_DESC": self.about, **self.helps})
        file = folder / self.family / f"{self.name}.model3"
        file.parent.mkdir(parents=True, exist_ok=True)
        problems = self.model.validate()
        assert problems[0], problems
        assert self.model.toFile(str(file)), file
        return file


def _links(values: list) -> bool:
    return all(isinstance(value, str) and (value.startswith("@") or "." in value) for value in values)


def _source(value: object) -> QgsProcessingModelChildParameterSource:
    if isinstance(value, str) and value.startswith("@"):
        return QgsProcessingModelChildParameterSource.fromModelParameter(value[1:])
    child, _, output = value.partition(".") if isinstance(value, str) else ("", "", "")
    if output.isupper() and " " not in value:
        return QgsProcessingModelChildParameterSource.fromChildOutput(child, output)
    return QgsProcessingModelChildParameterSource.fromStaticValue(value)


def communes(model: Model, parent: bool = False) -> dict[str, str]:
    """The territories of a model; their sources."""
    model.takes(vector("COMMUNES", "Communes", POLYGONS), "Communes ou autres territoires du bilan, en polygones.")
    model.takes(
        attribute("CODE_COMMUNE", "Champ du code de la commune", "COMMUNES"),
        "Champ de l'identifiant, par exemple code_insee.",
    )
    model.takes(
        attribute("NOM_COMMUNE", "Champ du nom de la commune", "COMMUNES", True),
        "Champ du nom, repris dans les résultats.",
    )
    found = {"TERRITORIES": "@COMMUNES", "TERRITORY_ID": "@CODE_COMMUNE", "TERRITORY_NAME": "@NOM_COMMUNE"}
    if parent:
        model.takes(
            attribute("CODE_EPCI", "Champ de l'EPCI ou du SCoT", "COMMUNES", True),
            "Champ du territoire parent : ses sommes font une table de plus.",
        )
        found["PARENT_ID"] = "@CODE_EPCI"
    return found


def zan_bilan_scot() -> Model:
    model = Model(
        "zan_bilan_scot",
        "artificialisation",
        "Bilan ZAN d'un SCoT",
        "Deux occupations du sol et les communes : sols artificialisés, bilan par commune et par EPCI, flux cartographiés, rapport.",
    )
    model.takes(vector("AVANT", "Occupation du sol, première date", POLYGONS), "OCS GE ou OCS2D à la première date.")
    model.takes(vector("APRES", "Occupation du sol, seconde date", POLYGONS), "La même à la seconde date.")
    kinds = [
        "OCS GE, annexe de l'article R. 101-1",
        "OCS2D, matrice ENAF (CoTech 2024)",
        "OCS2D vers R. 101-1 (non officiel)",
    ]
    model.takes(
        QgsProcessingParameterEnum("NOMENCLATURE", "Nomenclature", kinds, defaultValue=0),
        "Nomenclature des deux couches, et ce que l'on compte : artificialisation ou ENAF.",
    )
    territories = communes(model, parent=True)
    model.takes(
        number("ANNEE_AVANT", "Année de la première date", whole=True), "Pour le rythme annuel, et dans les titres."
    )
    model.takes(
        number("ANNEE_APRES", "Année de la seconde date", whole=True), "Pour le rythme annuel, et dans les titres."
    )
    model.runs(
        "classement",
        "aula:zan_classify",
        {"INPUT": "@APRES", "NOMENCLATURE": "@NOMENCLATURE"},
        {"OUTPUT": "Sols classés à la seconde date"},
    )
    model.runs(
        "bilan",
        "aula:zan_balance",
        {
            "BEFORE": "@AVANT",
            "AFTER": "@APRES",
            "NOMENCLATURE": "@NOMENCLATURE",
            **territories,
            "DATE_BEFORE": "@ANNEE_AVANT",
            "DATE_AFTER": "@ANNEE_APRES",
        },
        {
            "OUTPUT": "Bilan par commune",
            "FLOWS": "Flux",
            "MATRIX": "Matrice de passage",
            "PARENTS": "Bilan par EPCI",
            "REPORT": "Rapport du bilan",
        },
    )
    return model


def zan_plui() -> Model:
    model = Model(
        "zan_plui",
        "artificialisation",
        "Le PLUi face à sa trajectoire",
        "Consommation d'ENAF, zonage et occupation du sol : trajectoire, zones AU encore ouvertes, verdict par commune.",
    )
    model.takes(
        vector("CONSO", "Consommation d'ENAF par commune (Cerema)", TABLE),
        "Table du Cerema telle quelle, ou une autre avec une ligne par commune.",
    )
    model.takes(attribute("CODE_CONSO", "Champ du code de la commune dans cette table", "CONSO"), "Par exemple idcom.")
    model.takes(
        QgsProcessingParameterEnum("UNITE", "Unité de la table", ["m²", "ha"], defaultValue=0),
        "L'unité se demande, elle ne se devine pas : m² dans la table du Cerema.",
    )
    model.takes(
        attribute("A_UN_PLAN", "Champ : la commune a un document d'urbanisme", "CONSO", True),
        "Sans ce champ, la garantie d'un hectare n'est pas comptée.",
    )
    model.takes(vector("ZONAGE", "Zonage du plan (ZONE_URBA)", POLYGONS), "Zones au standard CNIG.")
    model.takes(
        vector("OCS", "Occupation du sol (OCS GE)", POLYGONS),
        "La plus récente : ce qui est artificialisé n'est plus disponible.",
    )
    territories = communes(model)
    model.runs("classement", "aula:zan_classify", {"INPUT": "@OCS", "NOMENCLATURE": 0}, {"OUTPUT": "Sols classés"})
    model.runs(
        "trajectoire",
        "aula:zan_enaf_trajectory",
        {"INPUT": "@CONSO", "ID": "@CODE_CONSO", "VALUE_UNIT": "@UNITE", "PLAN_FIELD": "@A_UN_PLAN"},
        {"OUTPUT": "Trajectoire par commune", "REPORT": "Rapport de la trajectoire"},
    )
    model.runs(
        "zonage",
        "aula:zan_zoning",
        {"ZONING": "@ZONAGE", "LAND_COVER": "classement.OUTPUT", "BUDGET": "trajectoire.OUTPUT", **territories},
        {"OUTPUT": "Zones et surface disponible", "SUMMARY": "Verdict par commune"},
    )
    return model


def tvb_sous_trame() -> Model:
    model = Model(
        "tvb_sous_trame",
        "network",
        "Une sous-trame, de l'occupation du sol aux obstacles",
        "Occupation du sol et guilde : résistance, réservoirs, liens, connectivité, obstacles à franchir.",
    )
    model.takes(
        vector("OCS", "Occupation du sol", POLYGONS),
        "OCS GE ou toute couche dont la table de la guilde connaît les codes.",
    )
    model.takes(attribute("CODE", "Champ du code", "OCS"), "Champ de la couverture du sol, par exemple code_cs.")
    from aula_qgis.bridge.network.guilds import guild_titles

    model.takes(
        QgsProcessingParameterEnum("GUILDE", "Guilde et table de résistance", guild_titles(), defaultValue=6),
        "Le titre dit si la table est publiée ou proposée.",
    )
    model.takes(
        QgsProcessingParameterString("HABITAT", "Codes de l'habitat", "CS2.1.1.1, CS2.1.1.2, CS2.1.1.3"),
        "Codes séparés par des virgules.",
    )
    model.takes(
        number("SURFACE_MIN", "Surface minimale d'un réservoir, ha", 2.0),
        "Les taches plus petites ne sont pas des réservoirs.",
    )
    model.takes(number("CELLULE", "Taille de cellule, m", 10.0), "Dix mètres conviennent à un SCoT.")
    model.takes(vector("INFRASTRUCTURES", "Routes et voies ferrées", LINES), "Lignes avec leur importance (BD TOPO).")
    model.takes(
        vector("PASSAGES", "Passages à faune existants", POINTS, True), "Facultatif : écoponts, passages inférieurs."
    )
    model.takes(
        number("DISTANCE", "Distance de dispersion, en coût", 1000.0),
        "Le journal des liens donne la conversion des mètres en coût.",
    )
    model.runs(
        "resistance",
        "aula:network_resistance",
        {"LAND_COVER": "@OCS", "CODE_FIELD": "@CODE", "GUILD": "@GUILDE", "CELL_SIZE": "@CELLULE"},
        {"OUTPUT": "Résistance"},
    )
    model.runs(
        "taches",
        "aula:network_patches",
        {"LAND_COVER": "@OCS", "CODE_FIELD": "@CODE", "HABITAT": "@HABITAT", "MIN_AREA": "@SURFACE_MIN"},
    )
    model.runs(
        "liens",
        "aula:network_links",
        {"PATCHES": "taches.OUTPUT", "RESISTANCE": "resistance.OUTPUT", "METRIC": 0, "TOPOLOGY": 0},
        {"CORRIDORS": "Corridors"},
    )
    model.runs(
        "connectivite",
        "aula:network_connectivity",
        {"PATCHES": "taches.OUTPUT", "LINKS": "liens.OUTPUT", "DISTANCE": "@DISTANCE", "PROBABILITY": 0.05},
        {
            "PATCHES_OUT": "Réservoirs et leur importance",
            "LINKS_OUT": "Liens et leur importance",
            "GLOBAL": "Indices du réseau",
            "REPORT": "Rapport de connectivité",
        },
    )
    model.runs(
        "obstacles",
        "aula:network_obstacles",
        {
            "LINKS": "connectivite.LINKS_OUT",
            "CORRIDORS": "liens.CORRIDORS",
            "INFRASTRUCTURES": "@INFRASTRUCTURES",
            "CROSSINGS": "@PASSAGES",
        },
        {"OUTPUT": "Obstacles"},
    )
    return model


def tvbb_synthese() -> Model:
    model = Model(
        "tvbb_synthese",
        "network",
        "Trame verte, bleue et brune : synthèse".replace(" :", "\u00a0:"),
        "Sous-trames déjà calculées et occupation du sol : trame brune, couches du standard SRCE, zones à enjeux.",
    )
    several = QgsProcessingParameterMultipleLayers
    model.takes(
        several("RESERVOIRS", "Réservoirs, une couche par sous-trame", POLYGONS),
        "Sorties de « Connectivité », une par sous-trame.".replace("« ", "«\u00a0").replace(" »", "\u00a0»"),
    )
    model.takes(
        several("LIENS", "Liens, une couche par sous-trame, dans le même ordre", SourceType.VectorAnyGeometry),
        "Liens de la même sous-trame que chaque couche de réservoirs.",
    )
    model.takes(
        QgsProcessingParameterString(
            "NOMS", "Noms des sous-trames", "Milieux boisés, Milieux herbacés, Milieux humides"
        ),
        "Dans le même ordre, séparés par des virgules.",
    )
    model.takes(vector("OCS", "Occupation du sol (OCS GE)", POLYGONS), "Pour la trame brune.")
    model.takes(
        vector("BATIMENTS", "Bâtiments", POLYGONS, True), "Facultatif : ils imperméabilisent le sol qu'ils couvrent."
    )
    model.takes(vector("ROUTES", "Routes", LINES, True), "Facultatif : étalées sur leur largeur.")
    model.takes(vector("COURS_EAU", "Cours d'eau", LINES, True), "Facultatif.")
    model.takes(vector("OBSTACLES", "Obstacles", POINTS, True), "Facultatif : sortie de l'algorithme des obstacles.")
    territories = communes(model)
    model.runs(
        "sols",
        "aula:network_soil",
        {
            "LAND_COVER": "@OCS",
            "NOMENCLATURE": 0,
            "BUILDINGS": "@BATIMENTS",
            "ROADS": "@ROUTES",
            "CELL_SIZE": 10,
            **territories,
        },
        {
            "SCORE": "Score des sols",
            "RESERVOIRS": "Réservoirs de sol",
            "BREAKS": "Ruptures imperméables",
            "SUMMARY": "Sols par commune",
            "REPORT": "Rapport de la trame brune",
        },
    )
    model.runs(
        "synthese",
        "aula:network_synthesis",
        {
            "PATCHES_LAYERS": "@RESERVOIRS",
            "LINKS_LAYERS": "@LIENS",
            "SUBNETWORKS": "@NOMS",
            "WATERCOURSES": "@COURS_EAU",
            "OBSTACLES": "@OBSTACLES",
            **territories,
        },
        {
            "RESERVOIRS": "N_SRCE_RESERVOIR_S",
            "CORRIDORS": "N_SRCE_CORRIDOR_S",
            "WATERCOURSES_OUT": "N_SRCE_COURS_EAU",
            "CONFLICTS": "Points de conflit",
            "STAKES": "Zones à enjeux",
        },
    )
    return model


def friches_observatoire() -> Model:
    model = Model(
        "friches_observatoire",
        "brownfield",
        "Observatoire des friches",
        "Un inventaire et les couches alentour : inventaire au standard CNIG, contexte, mutabilité de sept usages, priorités.",
    )
    model.takes(
        vector("INVENTAIRE", "Inventaire des friches", TABLE), "Toute couche ou table : les champs sont reconnus."
    )
    around = {
        "PARCELLES": ("PARCELS", "Parcelles ou unités foncières", POLYGONS),
        "BATIMENTS": ("BUILDINGS", "Bâtiments", POLYGONS),
        "MAIRIES": ("TOWN_HALLS", "Mairies", POINTS),
        "ARRETS": ("TRANSIT_STOPS", "Arrêts et gares", POINTS),
        "COMMERCES": ("SHOPS", "Commerces et services", POINTS),
        "ECHANGEURS": ("MOTORWAY_EXITS", "Échangeurs", POINTS),
        "POSTES": ("SUBSTATIONS", "Postes électriques", POINTS),
        "ICPE": ("ICPE", "Installations classées", POINTS),
        "NATURE": ("NATURE", "ZNIEFF, Natura 2000", POLYGONS),
        "ZONAGE": ("ZONING", "Zonage du plan", POLYGONS),
        "ALEA_MINIER": ("MINING_HAZARD", "Aléas miniers", POLYGONS),
    }
    for name, (_, title, kind) in around.items():
        model.takes(vector(name, title, kind, True), "Facultatif : sans cette couche, ses critères restent non connus.")
    headers = ["Champ", "max ou min", "Poids"]
    default = ["fiabilite", "max", "1", "idx_residentiel", "max", "1", "idx_renaturation", "max", "2"]
    model.takes(
        QgsProcessingParameterMatrix("CRITERES", "Critères de priorité", 3, False, headers, default),
        "Une ligne par critère : un champ de la mutabilité, son sens, son poids.",
    )
    model.runs(
        "inventaire",
        "aula:brownfield_import",
        {"INPUT": "@INVENTAIRE"},
        {"ISSUES": "Points à corriger", "REPORT": "Rapport de l'inventaire"},
    )
    model.runs(
        "contexte",
        "aula:brownfield_context",
        {"SITES": "inventaire.OUTPUT", **{parameter: f"@{name}" for name, (parameter, _, _) in around.items()}},
    )
    model.runs(
        "mutabilite",
        "aula:brownfield_mutability",
        {"SITES": "contexte.OUTPUT", "MATRIX": 0},
        {"OUTPUT": "Mutabilité", "REPORT": "Fiches des friches"},
    )
    model.runs(
        "priorites",
        "aula:brownfield_ranking",
        {"SITES": "mutabilite.OUTPUT", "CRITERIA": "@CRITERES", "METHOD": 0, "NORMALISATION": 0},
        {"OUTPUT": "Priorités", "REPORT": "Rapport des priorités"},
    )
    return model


def eau_toitures() -> Model:
    model = Model(
        "eau_toitures",
        "rainwater",
        "L'eau des toitures",
        "Bâtiments et pluie : potentiel de chaque toit, cuves conseillées, chiffres par commune.",
    )
    model.takes(vector("BATIMENTS", "Bâtiments (BD TOPO)", POLYGONS), "Avec leur matériau de toiture s'il est connu.")
    model.takes(number("PLUIE_MM", "Pluie moyenne par an, mm", 740.0), "Normale de la station la plus proche.")
    model.takes(
        QgsProcessingParameterFile("PLUIE_JOUR", "Pluie jour par jour (csv)"),
        "Table de Météo-France : une date, une hauteur.",
    )
    model.takes(
        number("BESOIN", "Besoin par bâtiment, m³ par jour", 0.15), "Toilettes et lave-linge d'un foyer : environ 0,15."
    )
    territories = communes(model, parent=True)
    model.takes(
        attribute("POPULATION", "Champ de la population", "COMMUNES", True),
        "Pour la part du besoin domestique couverte.",
    )
    model.runs(
        "toits",
        "aula:rainwater_roofs",
        {"BUILDINGS": "@BATIMENTS", "RAIN_MM": "@PLUIE_MM"},
        {"OUTPUT": "Potentiel des toits"},
    )
    model.runs(
        "cuves",
        "aula:rainwater_tanks",
        {
            "ROOFS": "toits.OUTPUT",
            "RAIN_SERIES": "@PLUIE_JOUR",
            "TANK_SIZES": "1, 2, 3, 5, 8, 12",
            "DEMAND_M3_DAY": "@BESOIN",
            "RULE": 0,
        },
        {"OUTPUT": "Cuves conseillées", "REPORT": "Rapport des cuves"},
    )
    model.runs(
        "communes",
        "aula:rainwater_territories",
        {"ROOFS": "cuves.OUTPUT", **territories, "POPULATION_FIELD": "@POPULATION", "RAIN_SERIES": "@PLUIE_JOUR"},
        {"OUTPUT": "Eau de pluie par commune", "REPORT": "Rapport par commune"},
    )
    return model


def gare_diagnostic() -> Model:
    model = Model(
        "gare_diagnostic",
        "stations",
        "Diagnostic de gares",
        "Rues, gares, horaires et population : isochrones à pied, bassins, desserte, nœud et lieu.",
    )
    model.takes(
        vector("RUES", "Rues et chemins (BD TOPO, OpenStreetMap)", LINES),
        "Telles qu'elles viennent : les champs sont reconnus.",
    )
    model.takes(
        vector("GARES", "Gares et leurs accès", POINTS), "Une ligne par accès ; les accès d'une gare ont le même code."
    )
    model.takes(attribute("CODE_GARE", "Champ du code UIC", "GARES", default="uic8"), "Le même que dans les horaires.")
    model.takes(attribute("NOM_GARE", "Champ du nom", "GARES", default="nom"), "Pour les cartes et les fiches.")
    model.takes(
        QgsProcessingParameterFile("GTFS", "Horaires (GTFS)", extension="zip"),
        "Archive GTFS, par exemple TER Hauts-de-France.",
    )
    model.takes(
        QgsProcessingParameterString("JOUR", "Jour compté"), "Un mardi ou un jeudi hors vacances, écrit 2025-01-28."
    )
    model.takes(vector("POPULATION", "Population (carreaux Filosofi)", POLYGONS), "Carreaux de 200 m ou bâtiments.")
    counts = QgsProcessingParameterField("HABITANTS", "Champs des habitants", "ind", "POPULATION", allowMultiple=True)
    model.takes(counts, "Champs comptés dans chaque bassin, par exemple ind.")
    model.takes(
        QgsProcessingParameterBoolean("VERS_LA_GARE", "Temps vers la gare (sinon depuis la gare)", False),
        "La différence compte là où il y a des sens uniques ou des pentes.",
    )
    model.runs(
        "isochrones",
        "aula:station_isochrones",
        {
            "STATIONS": "@GARES",
            "STATION_ID": "@CODE_GARE",
            "STATION_NAME": "@NOM_GARE",
            "NETWORK": "@RUES",
            "CUTOFFS": "5, 10, 15",
            "TOLERANCE": 200,
            "TOWARDS": "@VERS_LA_GARE",
        },
        {"OUTPUT": "Isochrones à pied", "REPORT": "Fiches des isochrones"},
    )
    model.runs(
        "bassins",
        "aula:station_catchment",
        {"ISOCHRONES": "isochrones.OUTPUT", "POPULATION": "@POPULATION", "COUNT_FIELDS": "@HABITANTS"},
        {"OUTPUT": "Bassins", "REPORT": "Fiches des bassins"},
    )
    model.runs(
        "desserte",
        "aula:station_service",
        {
            "GTFS": "@GTFS",
            "DATE": "@JOUR",
            "STATIONS": "@GARES",
            "STATION_ID": "@CODE_GARE",
            "STATION_NAME": "@NOM_GARE",
        },
        {"OUTPUT": "Desserte", "REPORT": "Fiches de la desserte"},
    )
    model.runs(
        "un_quart_heure",
        "native:extractbyexpression",
        {"INPUT": "bassins.OUTPUT", "EXPRESSION": '"minutes" = maximum("minutes")'},
        title="Le plus grand des bassins",
    )
    model.runs(
        "gares",
        "native:joinattributestable",
        {
            "INPUT": "desserte.OUTPUT",
            "FIELD": "uic",
            "INPUT_2": "un_quart_heure.OUTPUT",
            "FIELD_2": "gare_id",
            "FIELDS_TO_COPY": ["surf_ha", "densite_hab_ha"],
            "METHOD": 1,
            "DISCARD_NONMATCHING": True,
        },
        title="Desserte et bassin réunis",
    )
    model.runs(
        "noeud_lieu",
        "aula:station_node_place",
        {
            "STATIONS": "gares.OUTPUT",
            "NODE_FIELDS": ["departs_train", "directions", "gares_directes"],
            "PLACE_FIELDS": ["densite_hab_ha", "surf_ha"],
        },
        {"OUTPUT": "Nœud et lieu", "REPORT": "Diagramme nœud-lieu"},
    )
    return model


MODELS = (zan_bilan_scot, zan_plui, tvb_sous_trame, tvbb_synthese, friches_observatoire, eau_toitures, gare_diagnostic)


def main(folder: Path) -> None:
    sys.path[:0] = [str(ROOT), str(ROOT / "build" / "plugins")]
    application = QgsApplication([], False)
    application.initQgis()
    french = QTranslator()
    assert french.load(str(ROOT / "resources" / "i18n" / "aula_fr.qm")), "make resources/i18n/aula_fr.qm first"
    QCoreApplication.installTranslator(french)
    from importlib import import_module

    from qgis.analysis import QgsNativeAlgorithms

    native, ours = QgsNativeAlgorithms(), import_module("aula.processing_algs.provider").AulaProvider()
    for provider in (native, ours):
        QgsApplication.processingRegistry().addProvider(provider)
    for make in MODELS:
        print(make().write(folder))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "models")
