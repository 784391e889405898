"""People, jobs, amenities and stations of the territory."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from . import plan
from .ground import Ground
from .shapes import curve

CELL_M = 200

AMENITIES = (
    ("A129", "Mairie", 1, 0),
    ("C108", "École primaire", 1, 2500),
    ("C201", "Collège", 0, 5000),
    ("C301", "Lycée", 0, 9000),
    ("B207", "Boulangerie", 0, 1300),
    ("B105", "Supermarché", 0, 3500),
    ("A206", "Bureau de poste", 0, 3800),
    ("D265", "Médecin généraliste", 0, 1500),
    ("D307", "Pharmacie", 0, 2600),
    ("D502", "Crèche", 0, 3200),
    ("F121", "Salle multisports", 0, 2800),
    ("F303", "Cinéma", 0, 9000),
    ("F307", "Bibliothèque", 0, 3000),
    ("A504", "Restaurant", 0, 900),
)
"""Type of the permanent base of amenities [BPE], name, how many in any commune, inhabitants for one more."""


def cells(land: Ground, buildings: gpd.GeoDataFrame, communes: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Squares of 200 m with the people of their dwellings, as the tax files give them [Filosofi]: `ind` is fractional."""
    homes = buildings[buildings["nombre_de_logements"] > 0]
    total = homes.groupby("code_insee")["nombre_de_logements"].sum()
    each = communes.set_index("code_insee")["population"] / total
    people = homes["nombre_de_logements"] * homes["code_insee"].map(each).fillna(0.0)
    at = shapely.get_coordinates(shapely.centroid(homes.geometry.to_numpy())) // CELL_M
    sums = pd.DataFrame(
        {"x": at[:, 0], "y": at[:, 1], "ind": people.to_numpy(), "men": homes["nombre_de_logements"].to_numpy()}
    )
    table = sums.groupby(["x", "y"], as_index=False).sum()
    corner = table[["x", "y"]].to_numpy() * CELL_M
    square = shapely.box(*corner.T, *(corner + CELL_M).T)
    dice = land.dice("cells")
    frame = pd.DataFrame({"idcar_200m": [f"FICTIF200mN{int(y)}E{int(x)}" for x, y in corner]})
    frame["i_est_200"] = (table["men"] < 11).astype(int)
    frame["ind"], frame["men"] = table["ind"].round(1), table["men"].astype(float)
    frame["ind_65p"] = (frame["ind"] * dice.uniform(0.12, 0.24, len(frame))).round(1)
    frame["men_pauv"] = (frame["men"] * dice.uniform(0.05, 0.3, len(frame))).round(1)
    return gpd.GeoDataFrame(frame, geometry=square, crs=buildings.crs)


def workplaces(land: Ground, buildings: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Establishments with their jobs, by sector."""
    sectors = {
        "Industriel": "industrie et logistique",
        "Commercial et services": "commerces et services",
        "Agricole": "agriculture",
    }
    second = buildings["usage_2"] == "Commercial et services"
    at_work = buildings[(buildings["usage_1"].isin(sectors) | second) & (buildings["etat_de_l_objet"] == "En service")]
    dice = land.dice("workplaces")
    jobs = np.maximum(1, (at_work.area * dice.uniform(0.004, 0.02, len(at_work))).round()).astype(int)
    use = at_work["usage_1"].map(sectors).fillna("commerces et services")
    public = (use == "commerces et services") & (dice.random(len(at_work)) < 0.25)
    frame = pd.DataFrame(
        {
            "siret": [f"99900{n:09d}" for n in range(len(at_work))],
            "secteur": use.mask(public, "administration, santé, école").to_numpy(),
        }
    )
    frame["emplois"] = jobs.to_numpy()
    return gpd.GeoDataFrame(frame, geometry=shapely.point_on_surface(at_work.geometry.to_numpy()), crs=buildings.crs)


def amenities(land: Ground, buildings: gpd.GeoDataFrame, communes: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Shops, schools, doctors and the like, in buildings near the centre of each commune, as the BPE lists them."""
    dice, rows, places = land.dice("amenities"), [], []
    for commune, centre in zip(communes.itertuples(), plan.COMMUNES):
        own = buildings[
            (buildings["code_insee"] == commune.code_insee) & (buildings["etat_de_l_objet"] == "En service")
        ]
        own = own[own["usage_1"].isin(["Résidentiel", "Commercial et services"])]
        middle = shapely.Point(np.array(centre.centre) + plan.ORIGIN)
        near = own.geometry.to_numpy()[np.argsort(shapely.distance(own.geometry.to_numpy(), middle))][:160]
        for code, name, always, for_one in AMENITIES:
            for _ in range(max(always, int(commune.population // for_one)) if for_one else always):
                rows.append((commune.code_insee, code, name))
                places.append(near[0] if code == "A129" else near[min(int(dice.exponential(18)), len(near) - 1)])
    frame = pd.DataFrame(rows, columns=["depcom", "typequ", "libelle"])
    return gpd.GeoDataFrame(frame, geometry=shapely.point_on_surface(places), crs=buildings.crs)


def stations() -> gpd.GeoDataFrame:
    """Railway stations; that of the first town has an entrance on either side of the tracks."""
    line = curve(plan.RAILWAY)
    centres = {commune.code: shapely.Point(commune.centre) for commune in plan.COMMUNES}
    rows, places = [], []
    for number, (uic, name, code) in enumerate(plan.STATIONS):
        at = line.project(centres[code])
        here, there = (shapely.get_coordinates(line.interpolate(at + step))[0] for step in (0, 10))
        across = np.array([-(there - here)[1], (there - here)[0]]) / np.hypot(*(there - here))
        for side in (28, -28) if number == 0 else (28,):
            rows.append((uic, name, code, "entrée nord" if side > 0 else "entrée sud"))
            places.append(shapely.Point(here + side * across))
    return gpd.GeoDataFrame(pd.DataFrame(rows, columns=["uic8", "nom", "code_insee", "acces"]), geometry=places)
