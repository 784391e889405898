"""What each criterion of mutability asks of which layer: distances, neighbours, zones."""

from __future__ import annotations

from dataclasses import dataclass

SITE, PARCEL = "site", "parcel"
"""Whole site, or its largest parcel alone, as the method has it for clay, cavities, flood and zoning."""


@dataclass(frozen=True)
class Distance:
    """The distance to the nearest object of a layer, in units of `metres`."""

    criterion: str
    layer: str
    metres: int
    unit: str
    what: str


@dataclass(frozen=True)
class Near:
    """Is an object of one of the layers within its radius, m? `measures` are the columns of the distances."""

    criterion: str
    layers: tuple[str, ...]
    radii: tuple[int, ...]
    measures: tuple[str, ...]
    whats: tuple[str, ...]
    words: tuple[str, str] = ("true", "false")
    shape: str = SITE


@dataclass(frozen=True)
class Zone:
    """The class of the zone a site lies in.

    Attributes
    ----------
    words : tuple of (str, str)
        Regular expression on the plain text of a zone → class; the first that fits. The strongest class first.
    other : str or None
        Class of a zone that no expression fits, or that says nothing; None where it cannot be told.
    absent : str or None
        Class outside all zones; None where it cannot be told.
    measure : str
        Column of the share covered by the class that is kept, %.
    largest : bool
        The class that covers most is kept; else the strongest that is there.
    fields : tuple of str
        Usual names of the field that holds the class.
    """

    criterion: str
    layer: str
    words: tuple[tuple[str, str], ...]
    other: str | None
    absent: str | None
    measure: str
    shape: str = SITE
    largest: bool = False
    fields: tuple[str, ...] = ()


DISTANCES = (
    Distance("distanceAutoroute", "MOTORWAY_EXITS", 1000, "km", "accès autoroutier"),
    Distance("distanceTransportCommun", "TRANSIT_STOPS", 1, "m", "arrêt"),
    Distance("distanceRaccordementElectrique", "SUBSTATIONS", 1000, "km", "poste électrique"),
    Distance("distanceReseauChaleur", "HEAT_NETWORK", 1, "m", "réseau de chaleur"),
)

NEIGHBOURS = (
    Near("siteEnCentreVille", ("TOWN_HALLS",), (1000,), ("dist_mairie_m",), ("mairie",)),
    Near("proximiteCommercesServices", ("SHOPS",), (500,), ("dist_commerce_m",), ("commerce ou service",)),
    Near("risqueCavitesSouterraines", ("CAVITIES",), (500,), ("dist_cavite_m",), ("cavité",), ("oui", "non"), PARCEL),
    Near("presenceRisquesTechnologiques", ("ICPE", "SIS"), (500, 1000), ("dist_icpe_m", "dist_sis_m"), ("ICPE", "SIS")),
)

SIDING_RADIUS_M = 1000
SIDINGS, SIDINGS_CRITERION, SIDINGS_MEASURE = "SIDINGS", "distanceIte", "dist_ite_m"
SIDING_CLASSES = ("moins-1km-bon-etat", "moins-1km-mauvais-etat", "plus-1km")
SIDING_FIELDS = ("etat", "etat_ite", "etat_voie", "etat_de_la_voie", "condition")

ZONES = (
    Zone(
        "risqueRetraitGonflementArgile",
        "CLAY",
        ((r"fort|^3$", "fort"), (r"moyen|faible|^[12]$", "faible-ou-moyen"), (r"nul|aucun|^0$", "aucun")),
        None,
        "aucun",
        "part_argile_pct",
        PARCEL,
        False,
        ("alea", "niveau_alea", "niveau", "exposition", "expo", "classe", "degre"),
    ),
    Zone("risqueInondation", "FLOOD", (), "oui", "non", "part_inondation_pct", PARCEL),
    Zone(
        "aleaMinier",
        "MINING_HAZARD",
        ((r"fort|eleve|^3$", "fort"), (r"moyen|^2$", "moyen"), (r"faible|^1$", "faible"), (r"nul|aucun|^0$", "aucun")),
        None,
        "aucun",
        "part_alea_minier_pct",
        SITE,
        False,
        ("niveau", "niveau_alea", "alea", "intensite", "classe", "degre"),
    ),
    Zone(
        "zonageEnvironnemental",
        "NATURE",
        (
            (r"reserve|\brn[nrc]\b", "reserve-naturelle"),
            (r"natura|\bzsc\b|\bzps\b|\bsic\b", "natura-2000"),
            (r"znieff", "znieff-type-1-2"),
        ),
        None,
        "hors-zone",
        "part_nature_pct",
        SITE,
        False,
        ("type", "type_zone", "zonage", "protection", "type_espace", "categorie", "nature"),
    ),
    Zone(
        "zonageReglementaire",
        "ZONING",
        (
            (r"^zca|activit|^02$", "zone-vocation-activites"),
            (r"^znc|non constructible|inconstructible|^03$", "secteur-non-ouvert-a-la-construction"),
            (r"^zc|constructible|^01$", "secteur-ouvert-a-la-construction"),
            (r"^rnu", "secteur-reglement-urbanisme"),
            (r"^[12]?au", "zone-a-urbaniser-au"),
            (r"^u", "zone-urbaine-u"),
            (r"^a", "zone-agricole-a"),
            (r"^n", "zone-naturelle-n"),
        ),
        None,
        None,
        "part_zonage_pct",
        PARCEL,
        True,
        ("typezone", "type_zone", "typesect", "urba_zone_type", "zone"),
    ),
    Zone(
        "zonagePatrimonial",
        "HERITAGE",
        (
            (r"monument|\bac1\b|\bac4\b|abord|\babf\b|perimetre|patrimonial|\bspr\b|zppaup|avap", "perimetre-abf"),
            (r"\bac2\b|inscrit|classe", "site-inscrit-classe"),
        ),
        "perimetre-abf",
        "non-concerne",
        "part_patrimoine_pct",
        SITE,
        False,
        ("suptype", "typesup", "typeass", "type", "categorie", "protection"),
    ),
    Zone(
        "zoneAccelerationEnr",
        "ZAER",
        ((r"exclu", "exclusion"), (r"ombriere", "oui-solaire-pv-ombriere")),
        "oui",
        "non",
        "part_zaer_pct",
        SITE,
        False,
        ("detail_filiere", "detailfiliere", "filiere", "type"),
    ),
    Zone(
        "trameVerteEtBleue",
        "GREEN_BLUE",
        (
            (r"reservoir|coeur", "reservoir-biodiversite"),
            (r"restaur|retabli|degrade|recreer", "corridor-a-restaurer"),
            (r"corridor|continuite|preserver|liaison", "corridor-a-preserver"),
        ),
        None,
        "hors-trame",
        "part_trame_pct",
        SITE,
        False,
        ("type", "nature", "fonction", "categorie", "objectif", "libelle"),
    ),
    Zone("siteEnQpv", "QPV", (), "true", "false", "part_qpv_pct"),
    Zone("siteEnZae", "BUSINESS_PARKS", (), "true", "false", "part_zae_pct"),
)

CRITERIA = (
    "surfaceSite",
    "surfaceBati",
    "siteEnCentreVille",
    "distanceAutoroute",
    "distanceTransportCommun",
    "proximiteCommercesServices",
    "distanceRaccordementElectrique",
    "tauxLogementsVacants",
    "risqueRetraitGonflementArgile",
    "risqueCavitesSouterraines",
    "risqueInondation",
    "presenceRisquesTechnologiques",
    "zonageEnvironnemental",
    "zonageReglementaire",
    "zonagePatrimonial",
    "zoneAccelerationEnr",
    "zonageAbcLogement",
    "distanceIte",
    "typeProprietaire",
    "raccordementEau",
    "etatBatiInfrastructure",
    "presencePollution",
    "valeurArchitecturaleHistorique",
    "qualitePaysage",
    "qualiteVoieDesserte",
    "trameVerteEtBleue",
    "presenceEspecesProtegees",
    "presenceZoneHumide",
    "distanceReseauChaleur",
    "siteEnQpv",
    "saturationReseauEnr",
    "siteEnZae",
)
"""The criteria of the matrix v1.19, in its order; those of v1.11 are among them."""

OPTIONAL = ("aleaMinier",)
"""A criterion of our own, for the mining basin: it counts in an index only where a matrix has it."""

NUMBERS = ("surfaceSite", "surfaceBati", "tauxLogementsVacants", *(each.criterion for each in DISTANCES))
VACANCY_FIELDS = (
    "taux_vacance",
    "taux_logements_vacants",
    "prop_logvac_pp_2a_010121",
    "part_logements_vacants",
    "vacance",
    "taux",
)
COMMUNE_FIELDS = (
    "comm_insee",
    "insee",
    "code_insee",
    "insee_com",
    "codgeo",
    "code_commune",
    "city_code",
    "depcom",
    "com",
)
