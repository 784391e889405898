"""What the fictitious territory is made of: names, codes and places. Nothing here exists.

Coordinates are metres from the south-west corner of the territory, `ORIGIN` in EPSG:2154.
"""

from __future__ import annotations

from typing import NamedTuple

ORIGIN = (680_000.0, 7_035_000.0)
SIZE = (10_000.0, 8_000.0)
YEARS = (2018, 2021)

TITLE = "Territoire échantillon du Bassin minier imaginaire"
WARNING = (
    "Territoire fictif : communes, EPCI, codes, populations et occupation du sol sont inventés "
    "et ne décrivent aucun lieu réel."
)


class Epci(NamedTuple):
    """An intercommunal body [EPCI]."""

    code: str
    name: str


class Commune(NamedTuple):
    """A commune: where its centre stands, how far its houses reach."""

    code: str
    name: str
    epci: Epci
    population: int
    centre: tuple[float, float]
    reach: float


TERRILS = Epci("999000012", "CA des Trois Terrils (fictive)")
VAUX = Epci("999000020", "CC du Plateau des Vaux (fictive)")

COMMUNES = (
    Commune("99001", "Sallenchy-les-Mines", VAUX, 17_412, (5600, 4250), 830),
    Commune("99002", "Hénaucourt", TERRILS, 9_857, (3250, 4700), 620),
    Commune("99003", "Oigneval", TERRILS, 2_143, (1300, 6550), 330),
    Commune("99004", "Annelens", TERRILS, 3_918, (3500, 6950), 390),
    Commune("99005", "Courlinghem", VAUX, 2_706, (6150, 6750), 340),
    Commune("99006", "Wingrecourt", VAUX, 3_264, (8650, 6350), 380),
    Commune("99007", "Terrincourt", TERRILS, 4_571, (1050, 4150), 400),
    Commune("99008", "Drocelles", VAUX, 5_089, (8450, 4000), 440),
    Commune("99009", "Bois-Rouvelin", TERRILS, 812, (1900, 1900), 260),
    Commune("99010", "Fouquencourt", TERRILS, 1_377, (4050, 1850), 300),
    Commune("99011", "Méribourg-au-Val", VAUX, 1_195, (6500, 1500), 290),
    Commune("99012", "Carvincelle", VAUX, 1_038, (8850, 1650), 270),
)

OUTSIDE = (
    (-600, 7500), (1500, 8800), (3900, 8900), (6500, 8850), (9200, 8600), (10900, 7300), (11000, 5000),
    (11050, 2700), (10600, 300), (8200, -700), (5700, -900), (3000, -600), (500, -300), (-900, 1900), (-1300, 4600),
)  # fmt: skip
"""Centres beyond the border: they bend the territory's outline as neighbours would."""

ROADS = (
    ((-900, 6900), (1300, 6550), (3500, 6950), (6150, 6750), (8650, 6350), (11000, 6800)),
    ((-900, 4200), (1050, 4150), (3250, 4700), (5600, 4250), (8450, 4000), (11000, 3800)),
    ((-900, 1500), (1900, 1900), (4050, 1850), (6500, 1500), (8850, 1650), (11000, 1200)),
    ((1050, 4150), (1300, 6550), (1600, 9000)),
    ((1050, 4150), (1900, 1900), (1500, -900)),
    ((3250, 4700), (3500, 6950)),
    ((3250, 4700), (4050, 1850), (4300, -900)),
    ((5600, 4250), (6150, 6750), (6300, 9000)),
    ((5600, 4250), (6500, 1500), (6100, -900)),
    ((8450, 4000), (8650, 6350), (9100, 9000)),
    ((8450, 4000), (8850, 1650), (9000, -900)),
    ((5600, 4250), (4050, 1850)),
)
MOTORWAY = ((-900, 2750), (1500, 3050), (3500, 3120), (5300, 2800), (7200, 2620), (9000, 2850), (11000, 3250))
RAILWAY = ((-900, 4950), (1200, 4700), (3200, 4300), (5500, 3800), (7500, 4350), (9200, 4850), (11000, 4950))
CANAL = ((-900, 6000), (1500, 5720), (3600, 5820), (5400, 5520), (7000, 5630), (8700, 5300), (11000, 5550))
STREAM = ((5150, -400), (4950, 900), (4760, 2400), (4420, 3400), (4560, 4600), (4380, 5720))
MINERAL_TRACK = ((2000, 5000), (2700, 5450), (3900, 5300), (4700, 4950), (6100, 5150), (7000, 4800))
BYPASS = ((7250, 6560), (7900, 7050), (8800, 7080), (9500, 6480))

INTERCHANGE_ROAD = 8
"""The road of `ROADS` that meets the motorway with slip roads."""

WOODS = (  # centre, radius, cover
    ((650, 1250), 560, "broadleaved"),
    ((9450, 7100), 430, "mixed"),
    ((5500, 650), 330, "broadleaved"),
    ((2350, 3550), 260, "broadleaved"),
    ((7450, 800), 300, "mixed"),
    ((2350, 7450), 280, "broadleaved"),
    ((9600, 3100), 300, "broadleaved"),
    ((3150, 850), 190, "conifers"),
    ((7350, 7400), 220, "broadleaved"),
    ((500, 2850), 170, "broadleaved"),
)
PONDS = (((2250, 6120), 150), ((4780, 5900), 190), ((5150, 6060), 110), ((6650, 6000), 140), ((700, 5600), 100))

OLD_TERRILS = (((7050, 4900), 230), ((7430, 4740), 270), ((4450, 6350), 210), ((9420, 4350), 240))
TERRIL_PARK = ((1850, 5100), 330)
"""A slag heap that becomes a park between the two dates."""

PITS = (  # pit-head yards [carreaux de fosse]: centre, length, width, angle, fate
    ((750, 4780), 330, 240, 0.25, "nature"),
    ((6700, 4600), 260, 190, -0.2, "wasteland"),
    ((4080, 6480), 220, 170, 0.4, "workshops"),
    ((9080, 4560), 240, 170, 0.1, "wasteland"),
)
MINERS_ESTATES = (  # [cités minières]: centre, length, width, angle
    ((1320, 4620), 430, 330, 0.22),
    ((600, 4430), 380, 270, 0.05),
    ((6480, 4980), 560, 360, -0.18),
    ((6720, 4150), 470, 330, -0.1),
    ((4000, 4980), 520, 370, 0.12),
    ((2420, 4900), 480, 340, -0.3),
    ((3980, 6830), 440, 300, 0.36),
    ((9020, 4140), 430, 330, 0.05),
    ((9150, 6560), 330, 260, -0.4),
    ((4650, 4420), 420, 300, -0.2),
)
BUSINESS_PARK = ((6950, 3130), 1_050, 420, -0.12)
VACANT_LOTS = (2, 7, 11)
"""Lots of the business park, by number, that are built up between the two dates."""
RETAIL_PARK = ((7550, 3900), 420, 300, -0.3)
WAREHOUSE = ((5330, 2290), 430, 300, 0.12)
QUARRY = ((8050, 780), 210)
SEWAGE_WORKS = ((5780, 5400), 0.1)
HOUSING_ESTATES = (  # new on farmland: centre, radius, completed
    ((3080, 7330), 165, True),
    ((4560, 1700), 125, True),
    ((8200, 6720), 130, False),
    ((6650, 7020), 110, True),
    ((8960, 3720), 140, True),
    ((1560, 6830), 85, True),
    ((3650, 4080), 135, False),
    ((8560, 1500), 75, True),
)
CEMETERIES = (((3000, 2450), 70, 45, 0.4), ((7350, 2050), 95, 60, -0.3), ((2700, 6200), 60, 40, 0.1),
              ((9350, 2250), 55, 45, 0.7))  # fmt: skip
FARMS = ((1350, 2450), (2650, 1350), (3350, 2650), (5500, 1700), (7550, 1750), (9450, 1150), (700, 7050),
         (5000, 7250), (7700, 6950), (9400, 5750), (400, 3500), (2900, 3550), (7900, 2250), (5200, 7500),
         (2500, 2500), (4700, 1150))  # fmt: skip
NEW_FARM_BUILDINGS = (4, 8, 11, 14)
"""Farms of `FARMS`, by number, that get another barn between the two dates."""
