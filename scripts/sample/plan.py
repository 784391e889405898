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
    Commune("99001", "Sallenchy-les-Mines", VAUX, 17_412, (5750, 4350), 830),
    Commune("99002", "Hénaucourt", TERRILS, 9_857, (3250, 4750), 620),
    Commune("99003", "Oigneval", TERRILS, 2_143, (1250, 6850), 330),
    Commune("99004", "Annelens", TERRILS, 3_918, (3750, 7150), 390),
    Commune("99005", "Courlinghem", VAUX, 2_706, (6500, 6550), 340),
    Commune("99006", "Wingrecourt", VAUX, 3_264, (8750, 6900), 380),
    Commune("99007", "Terrincourt", TERRILS, 4_571, (1150, 3950), 400),
    Commune("99008", "Drocelles", VAUX, 5_089, (8600, 3800), 440),
    Commune("99009", "Bois-Rouvelin", TERRILS, 812, (1500, 1650), 260),
    Commune("99010", "Fouquencourt", TERRILS, 1_377, (3650, 2300), 300),
    Commune("99011", "Méribourg-au-Val", VAUX, 1_195, (6450, 1400), 290),
    Commune("99012", "Carvincelle", VAUX, 1_038, (9050, 1900), 270),
)

OUTSIDE = (
    (-700, 8300),
    (800, 8750),
    (2200, 9100),
    (4300, 8700),
    (6400, 8900),
    (8600, 8700),
    (10900, 8300),
    (11100, 5300),
    (10900, 3100),
    (10800, 300),
    (8200, -500),
    (5600, -900),
    (3100, -500),
    (700, -300),
    (-1000, 1500),
    (-1500, 4300),
    (-1200, 6300),
)
"""Centres beyond the border: they bend the territory's outline as neighbours would."""

ROADS = (
    ((-900, 7100), (1250, 6850), (3750, 7150), (6500, 6550), (8750, 6900), (11000, 6700)),
    ((-900, 4300), (1150, 3950), (3250, 4750), (5750, 4350), (8600, 3800), (11000, 4200)),
    ((-900, 1100), (1500, 1650), (3650, 2300), (6450, 1400), (9050, 1900), (11000, 1500)),
    ((5750, 4350), (6450, 1400), (6900, -900)),
    ((1150, 3950), (1250, 6850)),
    ((1150, 3950), (1500, 1650), (900, -900)),
    ((3250, 4750), (3750, 7150), (3300, 9300)),
    ((3250, 4750), (3650, 2300)),
    ((5750, 4350), (6500, 6550), (6300, 9300)),
    ((8600, 3800), (8750, 6900)),
    ((8600, 3800), (9050, 1900)),
    ((5750, 4350), (3650, 2300), (3900, -900)),
)
INTERCHANGE_ROAD = 3
"""The road of `ROADS` that meets the motorway with slip roads."""

MOTORWAY = ((-900, 2750), (1500, 3000), (3500, 3100), (5300, 2800), (7200, 2620), (9000, 2850), (11000, 3250))
RAILWAY = ((-900, 4850), (1200, 4620), (3200, 4250), (5500, 3800), (7200, 4200), (8700, 4540), (11000, 4700))
CANAL = ((-900, 6000), (1500, 5720), (3600, 5820), (5400, 5620), (7000, 5700), (8700, 5400), (11000, 5600))
STREAM = ((5150, -600), (4950, 900), (4760, 2400), (4300, 3400), (4460, 4600), (4380, 5760))
MINERAL_TRACK = ((3900, 5480), (4700, 5320), (5900, 5430), (6700, 5360), (7000, 5080))
BYPASS = ((7700, 6740), (8150, 7380), (9000, 7480), (9650, 6830))

WOODS = (  # centre, radius, kind
    ((350, 1350), 600, "broadleaved"),
    ((7450, 7600), 340, "mixed"),
    ((9700, 2950), 340, "broadleaved"),
    ((5450, 500), 390, "broadleaved"),
    ((2780, 3620), 280, "broadleaved"),
    ((2350, 7700), 360, "broadleaved"),
    ((7550, 600), 350, "mixed"),
    ((2900, 700), 260, "conifers"),
    ((9750, 6050), 360, "broadleaved"),
    ((5150, 6700), 260, "broadleaved"),
    ((8000, 2050), 310, "mixed"),
    ((2450, 1750), 230, "broadleaved"),
    ((250, 5250), 160, "broadleaved"),
)
PONDS = (((2250, 6120), 150), ((4780, 5960), 190), ((5180, 6080), 110), ((6900, 6030), 140), ((700, 5600), 100))

OLD_TERRILS = (((7080, 4900), 230), ((7460, 4740), 270), ((4600, 6400), 210), ((9430, 5000), 240))
TERRIL_PARK = ((1800, 3500), 230)
"""A slag heap that becomes a park between the two dates."""

PITS = (  # pit-head yards [carreaux de fosse]: centre, length, width, angle, fate
    ((620, 3190), 330, 240, 0.15, "nature"),
    ((6820, 4570), 240, 180, -0.2, "houses"),
    ((4110, 6450), 220, 170, 0.3, "workshops"),
    ((9010, 4900), 230, 170, 0.1, "wasteland"),
)
MINERS_ESTATES = (  # [cités minières]: centre, length, width, angle
    ((700, 3640), 420, 290, 0.2),
    ((520, 4260), 360, 260, -0.1),
    ((6500, 4960), 510, 340, -0.18),
    ((4840, 4560), 410, 300, -0.2),
    ((5160, 3380), 440, 290, 0.77),
    ((4060, 5020), 500, 350, 0.12),
    ((2420, 5060), 480, 340, 0.3),
    ((4170, 6790), 420, 290, 0.3),
    ((9150, 3580), 430, 310, 0.05),
    ((9160, 6640), 330, 240, -0.1),
)
BUSINESS_PARK = ((6740, 3330), 800, 400, -0.1)
VACANT_LOTS = (2, 7, 11)
"""Lots of the business park, by number, that are built up between the two dates."""
RETAIL_PARK = ((7620, 3730), 420, 300, -0.19)
WAREHOUSE = ((5740, 2080), 430, 300, 0.12)
QUARRY = ((8250, 950), 210)
SEWAGE_WORKS = ((7900, 5260), -0.1)
HOUSING_ESTATES = (  # new on farmland: centre, radius, completed
    ((3260, 7480), 165, True),
    ((4080, 2020), 125, True),
    ((8290, 7160), 120, False),
    ((6960, 6780), 110, True),
    ((8180, 3560), 140, True),
    ((1570, 7100), 85, True),
    ((2960, 5470), 130, False),
    ((8760, 1690), 75, True),
    ((6340, 3790), 105, True),
)
CEMETERIES = (
    ((3000, 2500), 70, 45, 0.4),
    ((7250, 2250), 95, 60, -0.3),
    ((2750, 6400), 60, 40, 0.1),
    ((9450, 2300), 55, 45, 0.7),
)
FARMS = (
    (900, 2450),
    (2750, 1400),
    (3050, 2800),
    (5150, 1500),
    (7350, 1300),
    (9550, 1300),
    (450, 6500),
    (5150, 7500),
    (7500, 7050),
    (9350, 5750),
    (120, 3650),
    (3700, 3500),
    (7300, 3300),
    (2250, 6750),
    (2200, 2500),
    (4500, 1050),
)
NEW_FARM_BUILDINGS = (0, 4, 8, 13)
"""Farms of `FARMS`, by number, that get another barn between the two dates."""

BROOK = ((2700, 2950), (3900, 1750))
"""Where a brook rises, and a bend of it; it runs into the stream."""

STATIONS = (
    ("99000017", "Sallenchy", "99001"),
    ("99000025", "Hénaucourt", "99002"),
    ("99000033", "Terrincourt Halte", "99007"),
    ("99000041", "Drocelles", "99008"),
)
"""Stations: UIC code, name, commune."""
