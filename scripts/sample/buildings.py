"""Buildings with the fields of BD TOPO, from what the land cover shows as built."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .ground import Ground

USES = {
    "US5": ("Indifférenciée", "Résidentiel", None),
    "US235": ("Indifférenciée", "Résidentiel", "Commercial et services"),
    "US2": ("Industriel, agricole ou commercial", "Industriel", None),
    "US3": ("Indifférenciée", "Commercial et services", None),
    "US1.1": ("Industriel, agricole ou commercial", "Agricole", None),
    "US4.2": ("Industriel, agricole ou commercial", "Industriel", None),
    "US4.3": ("Indifférenciée", "Annexe", None),
    "US4.1.2": ("Gare", "Commercial et services", None),
    "US6.2": ("Industriel, agricole ou commercial", "Indifférencié", None),
}
"""Land use of the OCS GE → nature, first and second use of BD TOPO."""

ROOFS = {
    "Résidentiel": ("10", "20", "11", "40"),
    "Agricole": ("90", "30", "10", "99"),
    "Industriel": ("30", "40", "90", "33"),
}
"""First use → codes of the roof's material, the commonest first; other uses have the roofs of industry."""


def buildings(
    land: Ground, before: gpd.GeoDataFrame, after: gpd.GeoDataFrame, communes: gpd.GeoDataFrame
) -> gpd.GeoDataFrame:
    """Buildings [batiment] at the second date: use, dwellings, storeys, roof, year."""
    built = after[(after["code_cs"] == "CS1.1.1.1")].reset_index(drop=True)
    dice, count = land.dice("buildings"), len(built)
    surface = built.area.to_numpy()
    kinds = [USES.get(use, ("Indifférenciée", "Indifférencié", None)) for use in built["code_us"]]
    table = pd.DataFrame(kinds, columns=["nature", "usage_1", "usage_2"], dtype=object)
    table.insert(0, "cleabs", [f"BATIMENT{number:016d}" for number in range(1, count + 1)])
    home, town = (table["usage_1"] == "Résidentiel").to_numpy(), table["usage_2"].notna().to_numpy()
    storeys = np.where(town, dice.integers(2, 5, count), np.where(home, dice.integers(1, 3, count), 1))
    dwellings = np.maximum(1, np.rint(surface * storeys / np.where(town, 95, 150)))
    table["etat_de_l_objet"] = np.where(built["code_us"] == "US6.2", "En ruine", "En service")
    table["construction_legere"] = 0
    table["nombre_d_etages"] = storeys
    table["nombre_de_logements"] = np.where(home, dwellings, 0).astype(int)
    table["hauteur"] = (storeys * 2.8 + dice.uniform(0.5, 3.5, count)).round(1)
    rank = np.searchsorted([0.62, 0.84, 0.95], dice.random(count))
    roofs = np.array([ROOFS.get(use, ROOFS["Industriel"]) for use in table["usage_1"]])
    table["materiaux_de_la_toiture"] = np.where(dice.random(count) < 0.07, None, roofs[np.arange(count), rank])
    table["date_d_apparition"] = np.where(
        built["id"].isin(before["id"]), dice.integers(1900, 2015, count), dice.integers(2018, 2021, count)
    )
    table["date_d_apparition"] = [f"{year}-01-01" for year in table["date_d_apparition"]]
    places = shapely.point_on_surface(built.geometry.to_numpy())
    commune, row = shapely.STRtree(places).query(communes.geometry.to_numpy(), predicate="intersects")
    insee = np.full(count, None, dtype=object)
    insee[row] = communes["code_insee"].to_numpy()[commune]
    table["code_insee"] = insee
    return gpd.GeoDataFrame(table, geometry=built.geometry, crs=built.crs)
