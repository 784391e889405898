"""Brownfields in the form of the CNIG standard, and what surrounds them."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from . import plan
from .ground import Ground
from .shapes import blob, place, rectangle

SITES = (  # name, type, status, activity, pollution, buildings, centre, length, width, angle
    (
        "Fosse n° 7 de Drocelles",
        "friche carrière ou mine",
        "friche sans projet",
        "Extraction de houille",
        "pollution supposée",
        4,
        *plan.PITS[3][:4],
    ),
    (
        "Fosse n° 2 d’Annelens",
        "friche carrière ou mine",
        "friche reconvertie",
        "Extraction de houille",
        "pollution traitée",
        2,
        *plan.PITS[2][:4],
    ),
    (
        "Fosse n° 5 de Sallenchy",
        "friche carrière ou mine",
        "friche avec projet",
        "Extraction de houille",
        "pollution traitée",
        0,
        *plan.PITS[1][:4],
    ),
    (
        "Fosse n° 1 de Terrincourt",
        "friche carrière ou mine",
        "friche reconvertie",
        "Extraction de houille",
        "pollution inexistante",
        1,
        *plan.PITS[0][:4],
    ),
    (
        "Ancienne sucrerie d’Oigneval",
        "friche agro-industrielle",
        "friche sans projet",
        "Sucrerie",
        "pollution peu probable",
        3,
        (1550, 6600),
        160,
        110,
        0.1,
    ),
    (
        "Fonderie Delattre",
        "friche industrielle",
        "friche sans projet",
        "Fonderie de métaux",
        "pollution avérée",
        5,
        (2900, 4350),
        190,
        120,
        -0.2,
    ),
    (
        "Délaissé ferroviaire de Sallenchy",
        "friche ferroviaire",
        "friche sans projet",
        "Gare de marchandises",
        "pollution supposée",
        1,
        (6050, 3990),
        260,
        50,
        0.28,
    ),
    (
        "Supermarché des Corons",
        "friche commerciale",
        "friche avec projet",
        "Commerce de détail",
        "pollution inexistante",
        1,
        (4650, 4300),
        110,
        80,
        0.3,
    ),
    (
        "Caserne des Trois Terrils",
        "friche militaire",
        "friche potentielle",
        "Casernement",
        "inconnu",
        6,
        (3700, 5250),
        170,
        120,
        0.0,
    ),
    (
        "Hôpital Sainte-Barbe",
        "friche hospitalière",
        "friche sans projet",
        "Hôpital",
        "inconnu",
        4,
        (5350, 4800),
        120,
        90,
        -0.15,
    ),
    (
        "Cokerie du canal",
        "friche industrielle",
        "friche sans projet",
        "Cokéfaction",
        "pollution avérée",
        2,
        (8200, 5720),
        320,
        160,
        0.05,
    ),
    (
        "Filature de Fouquencourt",
        "friche industrielle",
        "friche potentielle",
        "Filature de lin",
        "pollution peu probable",
        2,
        (3900, 2180),
        90,
        60,
        0.4,
    ),
)


def sites(land: Ground, communes: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Twelve sites as an observatory holds them, three of them with what an import has to point out."""
    rows, shapes = [], []
    zones, codes, names = land.communes, communes["code_insee"], communes["nom"]
    for number, (name, kind, status, activity, soil, buildings, centre, length, width, angle) in enumerate(SITES, 1):
        shape = shapely.set_precision(rectangle(centre, length, width, angle), 0.1)
        commune = int(shapely.intersects(zones, shapely.Point(centre)).argmax())
        surface = round(shape.area)
        rows.append(
            {
                "site_id": f"{codes[commune]}_{number}",
                "site_nom": name,
                "site_type": kind,
                "site_statut": status,
                "site_identif_date": f"20{8 + number:02d}-03-12",
                "site_actu_date": "2021-06-30",
                "site_reconv_annee": "2020" if status == "friche reconvertie" else None,
                "activite_libelle": activity,
                "activite_fin_annee": str(1960 + 4 * number),
                "comm_nom": names[commune],
                "comm_insee": codes[commune],
                "bati_nombre": buildings,
                "bati_surface": round(0.18 * surface * (buildings > 0)),
                "bati_etat": "dégradation très importante" if buildings > 2 else "inconnu",
                "bati_pollution": "amiante" if soil == "pollution avérée" else "inconnu",
                "bati_patrimoine": "présence d’un bâtiment d’intérêt" if "Fosse" in name else "inconnu",
                "sol_pollution_existe": soil,
                "unite_fonciere_surface": surface if number != 7 else 3 * surface,
                "urba_zone_type": "U",
                "urba_zaer": None if number == 5 else "non",
                "urba_doc_type": "PLUI",
                "source_nom": "Observatoire fictif des friches",
                "source_producteur": "Agence fictive",
            }
        )
        shapes.append(shape)
    return gpd.GeoDataFrame(pd.DataFrame(rows), geometry=shapes)


def former_industry(land: Ground) -> gpd.GeoDataFrame:
    """Former industrial sites [CASIAS]: those of the observatory, and some that no inventory holds yet."""
    dice = land.dice("former industry")
    known = [shapely.Point(site[6]) for site in SITES if site[5]]
    frame = rectangle(*plan.BUSINESS_PARK)
    others = shapely.points(place(frame, dice.uniform(-0.45, 0.45, 4), dice.uniform(-0.4, 0.4, 4)))
    points = np.concatenate([known, others])
    table = {
        "identifiant": [f"CASIAS99{n:05d}" for n in range(1, len(points) + 1)],
        "etat": ["Activité terminée"] * len(points),
    }
    return gpd.GeoDataFrame(table, geometry=points)


def mining_hazards(land: Ground) -> gpd.GeoDataFrame:
    """Mining hazards [aléas miniers] around the old pits and heaps."""
    dice = land.dice("mining hazards")
    places = [(pit[0], 130, "effondrement localisé", "fort") for pit in plan.PITS]
    places += [(at, radius * 1.1, "échauffement", "moyen") for at, radius in plan.OLD_TERRILS]
    places += [(at, radius * 2.2, "tassement", "faible") for at, radius in plan.PONDS[:3]]
    table = pd.DataFrame([(kind, level) for _, _, kind, level in places], columns=["alea", "niveau"])
    return gpd.GeoDataFrame(
        table, geometry=shapely.set_precision([blob(at, radius, dice) for at, radius, _, _ in places], 0.1)
    )


def natural_heritage(land: Ground) -> gpd.GeoDataFrame:
    """Areas of natural interest [ZNIEFF] around the ponds and the largest woods."""
    dice = land.dice("natural heritage")
    large = [(at, radius) for at, radius, _ in plan.WOODS if radius > 350]
    shapes = [blob(at, radius * 1.15, dice) for at, radius in (*large, *plan.PONDS[:2], *plan.OLD_TERRILS[:2])]
    table = pd.DataFrame(
        {
            "id_mnhn": [f"99{n:07d}" for n in range(len(shapes))],
            "nom": [f"ZNIEFF fictive n° {n + 1}" for n in range(len(shapes))],
        }
    )
    return gpd.GeoDataFrame(table, geometry=shapely.set_precision(shapes, 0.1))


def places_of_interest(land: Ground) -> gpd.GeoDataFrame:
    """Substations and the junction of the motorway: what the context of a brownfield asks for."""
    rows = [
        ("poste électrique", (7350, 3050)),
        ("poste électrique", (2650, 5500)),
        ("échangeur autoroutier", (4760, 2870)),
        ("installation classée (ICPE)", (6900, 3450)),
        ("installation classée (ICPE)", (8100, 5500)),
    ]
    return gpd.GeoDataFrame({"nature": [kind for kind, _ in rows]}, geometry=shapely.points([at for _, at in rows]))
