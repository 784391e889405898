"""The deliverable: sub-networks together as the COVADIS SRCE layers, their conflicts, and the zones at stake."""

from __future__ import annotations

from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..geometry import cut_by
from ..messages import Fault, Note, Progress, checkpoint, part, silent, translatable

RESERVOIR = (
    "ID_RESV",
    "ID_SRCE",
    "NOM_RESV",
    "OBJ_ASSI",
    "MILMAJ_NAT",
    "MILMAJ_REG",
    "MILASO_NAT",
    "MILASO_REG",
    "DELIMIT",
    "INTERREG",
)
CORRIDOR = (
    "ID_CORR",
    "ID_SRCE",
    "NOM_CORR",
    "OBJ_ASSI",
    "MILMAJ_NAT",
    "MILMAJ_REG",
    "MILASO_NAT",
    "MILASO_REG",
    "DELIMIT",
    "INTERREG",
)
"""Fields of the COVADIS standard SRCE v1.0; those of watercourses are those of corridors."""

HA, KM, MOST_CELLS = 10_000, 1_000, 500_000


@dataclass(frozen=True)
class SubNetwork:
    """One sub-network (sous-trame).

    Attributes
    ----------
    name : str
    patches : GeoDataFrame
        Polygons with ``id`` (text) and ``dpc`` (NaN where not known).
    links : GeoDataFrame
        Lines or polygons with ``de, vers`` (text) and ``dpc_lien`` (NaN where not known).
    """

    name: str
    patches: gpd.GeoDataFrame
    links: gpd.GeoDataFrame


@dataclass(frozen=True)
class Synthesis:
    """Results of `synthesis`.

    Attributes
    ----------
    reservoirs, corridors : GeoDataFrame
        `RESERVOIR` and `CORRIDOR` and polygons; what no code list tells is None.
    watercourses : GeoDataFrame or None
        `CORRIDOR` and lines.
    conflicts : GeoDataFrame or None
        ``type, importance, dpc_lien, franchi, nb_sous_trames, sous_trames`` and points.
    stakes : GeoDataFrame
        ``id, nom, nb_sous_trames, sous_trames, reservoir_ha, corridor_km, dpc_taches, dpc_liens, conflits, rang`` and zones.
    notes : list of Note
    """

    reservoirs: gpd.GeoDataFrame
    corridors: gpd.GeoDataFrame
    watercourses: gpd.GeoDataFrame | None
    conflicts: gpd.GeoDataFrame | None
    stakes: gpd.GeoDataFrame
    notes: list[Note] = field(default_factory=list)


def synthesis(
    networks: list[SubNetwork],
    *,
    watercourses: gpd.GeoDataFrame | None = None,
    obstacles: gpd.GeoDataFrame | None = None,
    territories: gpd.GeoDataFrame | None = None,
    width: float = 25.0,
    cell: float = 1_000.0,
    progress: Progress = silent,
) -> Synthesis:
    """Put sub-networks together.

    Parameters
    ----------
    networks : list of SubNetwork
        In one metric CRS.
    watercourses : GeoDataFrame, optional
        Lines with ``nom`` (text or None).
    obstacles : GeoDataFrame, optional
        Points with ``type, importance, dpc_lien, franchi``, as `obstacles.obstacles` gives them.
    territories : GeoDataFrame, optional
        Polygons with ``id, nom``; hexagons otherwise.
    width : float
        Metres on each side by which corridors drawn as lines become polygons.
    cell : float
        Width of hexagons, metres, from side to side.

    Returns
    -------
    Synthesis

    Raises
    ------
    Fault
        No sub-network, two of one name, a width that is not above 0, too many hexagons.

    Notes
    -----
    A zone holds the dPC of a patch or link by the share of its surface or length that lies in the zone. ``rang``: most
    sub-networks first, then most dPC, then most reservoirs.

    Examples
    --------
    >>> patch = gpd.GeoDataFrame({"id": ["1"], "dpc": [9.0]}, geometry=[shapely.box(0, 0, 100, 100)], crs=2154)
    >>> link = gpd.GeoDataFrame({"de": ["1"], "vers": ["1"], "dpc_lien": [2.0]}, geometry=[shapely.LineString([(0, 0), (50, 0)])], crs=2154)
    >>> found = synthesis([SubNetwork("bois", patch, link)])
    >>> found.reservoirs[["ID_RESV", "MILMAJ_REG", "MILMAJ_NAT"]].values.tolist(), len(found.stakes)
    ([['bois_1', 'bois', None]], 1)
    """
    if not networks:
        raise Fault("There is no sub-network: choose the layers of patches and of links.")
    names = [each.name for each in networks]
    if len(set(names)) < len(names):
        raise Fault("Two sub-networks have one name ({names}): give each its own in SUBNETWORKS.", names=names)
    if not width > 0 or not cell > 0:
        raise Fault("The width of corridors and of hexagons must be above 0.")
    crs = networks[0].patches.crs
    checkpoint(progress, 0.0)
    reservoirs = pd.concat(
        [_covadis(RESERVOIR, each.name, each.patches["id"], each.patches.geometry) for each in networks],
        ignore_index=True,
    )
    corridors = pd.concat(
        [
            _covadis(CORRIDOR, each.name, each.links["de"] + "-" + each.links["vers"], _surfaces(each.links, width))
            for each in networks
        ],
        ignore_index=True,
    )
    water = None
    if watercourses is not None:
        water = _covadis(
            CORRIDOR, None, pd.Series(np.arange(1, len(watercourses) + 1).astype(str)), watercourses.geometry
        )
        water["NOM_CORR"] = watercourses["nom"].to_numpy()
    conflicts = None if obstacles is None else _conflicts(obstacles, corridors, names)
    zones = (
        hexagons(np.concatenate([reservoirs.geometry.to_numpy(), corridors.geometry.to_numpy()]), cell)
        if territories is None
        else territories
    )
    stakes = _stakes(networks, zones, conflicts, part(progress, 0.2, 1.0))
    if territories is None:
        stakes = stakes[stakes["nb_sous_trames"] > 0].reset_index(drop=True)
        stakes["id"] = np.arange(1, len(stakes) + 1).astype(str)
    lines = sum(int((shapely.get_dimensions(each.links.geometry.to_numpy()) == 1).sum()) for each in networks)
    notes = [
        Note(
            translatable(
                "The code lists of the SRCE that are not published stay NULL ({fields}): fill them in for the exchange."
            ),
            {"fields": ["ID_SRCE", "OBJ_ASSI", "MILMAJ_NAT", "MILASO_NAT", "MILASO_REG", "DELIMIT", "INTERREG"]},
        )
    ]
    if lines:
        notes.append(
            Note(
                translatable(
                    "{count} corridors drawn as lines are widened by {width} m on each side: the standard wants surfaces."
                ),
                {"count": lines, "width": float(width)},
                False,
            )
        )
    return Synthesis(reservoirs.set_crs(crs), corridors.set_crs(crs), water, conflicts, stakes, notes)


def _covadis(fields: tuple[str, ...], name: str | None, ids: pd.Series, shapes) -> gpd.GeoDataFrame:
    """A layer of the standard: its identifier, the sub-network as the regional name of the milieu, nothing invented."""
    frame = pd.DataFrame({each: pd.Series([None] * len(ids), dtype=object) for each in fields})
    prefix = "" if name is None else f"{name}_"
    frame[fields[0]] = [f"{prefix}{value}" for value in ids]
    frame["MILMAJ_REG"] = pd.Series([name] * len(ids), dtype=object)
    return gpd.GeoDataFrame(frame, geometry=np.asarray(shapes, dtype=object), crs=getattr(shapes, "crs", None))


def _surfaces(links: gpd.GeoDataFrame, width: float) -> gpd.GeoSeries:
    shapes = links.geometry.to_numpy().copy()
    lines = shapely.get_dimensions(shapes) == 1
    shapes[lines] = shapely.buffer(shapes[lines], width)
    return gpd.GeoSeries(shapes, crs=links.crs)


def _conflicts(obstacles: gpd.GeoDataFrame, corridors: gpd.GeoDataFrame, names: list[str]) -> gpd.GeoDataFrame:
    """Obstacles with the sub-networks whose corridors they lie on."""
    row, corridor = shapely.STRtree(corridors.geometry.to_numpy()).query(
        obstacles.geometry.to_numpy(), predicate="intersects"
    )
    here = np.zeros((len(obstacles), len(names)), dtype=bool)
    here[row, pd.Index(names).get_indexer(corridors["MILMAJ_REG"].to_numpy()[corridor])] = True
    frame = obstacles[["type", "importance", "dpc_lien", "franchi", "geometry"]].reset_index(drop=True)
    frame.insert(4, "nb_sous_trames", here.sum(axis=1))
    frame.insert(5, "sous_trames", _listed(here, names))
    return frame


def _listed(here: np.ndarray, names: list[str]) -> list[str | None]:
    return [", ".join(name for name, there in zip(names, row) if there) or None for row in here]


def hexagons(shapes: np.ndarray, width: float) -> gpd.GeoDataFrame:
    """Hexagons of a width, side to side, over the extent of shapes: ``id, nom``.

    Examples
    --------
    >>> found = hexagons(np.array([shapely.box(0, 0, 1000, 1000)]), 500.0)
    >>> bool(np.isclose(found.geometry.iloc[0].area, 500**2 * np.sqrt(3) / 2)), found["id"].is_unique
    (True, True)
    """
    west, south, east, north = shapely.total_bounds(shapes)
    side, step = width / np.sqrt(3), width * np.sqrt(3) / 2
    rows, columns = int((north - south) // step) + 3, int((east - west) // width) + 3
    if rows * columns > MOST_CELLS:
        raise Fault(
            "Hexagons of {width} m make {count} cells of this extent: choose larger ones, or territories.",
            width=float(width),
            count=rows * columns,
        )
    row, column = (index.ravel() for index in np.indices((rows, columns)))
    x, y = west + (column - 0.5 + (row % 2) / 2) * width, south + (row - 0.5) * step
    angle = np.pi / 6 + np.arange(6) * np.pi / 3
    corners = np.stack([x[:, None] + side * np.cos(angle), y[:, None] + side * np.sin(angle)], axis=2)
    names = np.arange(1, len(x) + 1).astype(str)
    return gpd.GeoDataFrame(
        {"id": names, "nom": pd.Series([None] * len(x), dtype=object)}, geometry=shapely.polygons(corners)
    )


def _stakes(
    networks: list[SubNetwork], zones: gpd.GeoDataFrame, conflicts: gpd.GeoDataFrame | None, progress: Progress
) -> gpd.GeoDataFrame:
    shapes, n = zones.geometry.to_numpy(), len(zones)
    here = np.zeros((n, len(networks)), dtype=bool)
    reservoir, corridor, of_patches, of_links = np.zeros((4, n))
    for number, each in enumerate(networks):
        stretch = part(progress, number / len(networks), (number + 1) / len(networks))
        patches = each.patches.geometry.to_numpy()
        pieces = cut_by(shapes, patches, part(stretch, 0.0, 0.6))
        area = shapely.area(pieces.geometry)
        reservoir += np.bincount(pieces.left, area, n) / HA
        dpc = np.nan_to_num(each.patches["dpc"].to_numpy(dtype=np.float64))
        of_patches += np.bincount(pieces.left, dpc[pieces.right] * area / shapely.area(patches)[pieces.right], n)
        here[pieces.left, number] = True
        links = each.links.geometry.to_numpy()
        zone, link = shapely.STRtree(links).query(shapes, predicate="intersects")
        checkpoint(stretch, 0.7)
        inside = shapely.intersection(links[link], shapes[zone])
        flat = shapely.get_dimensions(links[link]) == 2
        size, whole = (np.where(flat, shapely.area(some), shapely.length(some)) for some in (inside, links[link]))
        corridor += np.bincount(zone, np.where(flat, shapely.length(inside) / 2, size), n) / KM
        weight = np.nan_to_num(each.links["dpc_lien"].to_numpy(dtype=np.float64))
        of_links += np.bincount(zone, weight[link] * size / np.where(whole > 0, whole, 1), n)
        here[zone[size > 0], number] = True
    names = [each.name for each in networks]
    frame = gpd.GeoDataFrame(
        {
            "id": zones["id"].to_numpy(),
            "nom": zones["nom"].to_numpy(),
            "nb_sous_trames": here.sum(axis=1),
            "sous_trames": _listed(here, names),
            "reservoir_ha": reservoir,
            "corridor_km": corridor,
            "dpc_taches": of_patches if any(each.patches["dpc"].notna().any() for each in networks) else np.nan,
            "dpc_liens": of_links if any(each.links["dpc_lien"].notna().any() for each in networks) else np.nan,
            "conflits": _open_conflicts(conflicts, shapes),
        },
        geometry=shapes,
        crs=networks[0].patches.crs,
    )
    carried = frame[["dpc_taches", "dpc_liens"]].sum(axis=1)
    order = np.lexsort((-reservoir, -carried, -frame["nb_sous_trames"]))
    frame.loc[order, "rang"] = np.arange(1, n + 1)
    return frame.astype({"rang": np.int64})


def _open_conflicts(conflicts: gpd.GeoDataFrame | None, shapes: np.ndarray) -> np.ndarray:
    """Obstacles that no passage crosses in each zone; NaN where no obstacles are given."""
    if conflicts is None:
        return np.full(len(shapes), np.nan)
    still = np.array([value is not True for value in conflicts["franchi"]], dtype=bool)
    zone = (
        shapely.STRtree(conflicts.geometry.to_numpy()[still]).query(shapes, predicate="intersects")[0]
        if still.any()
        else np.empty(0, dtype=np.int64)
    )
    return np.bincount(zone, minlength=len(shapes)).astype(np.float64)
