"""Which fields of a line layer say what, and which segments are open to whom: BD TOPO, OpenStreetMap, any other layer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..messages import Note, translatable
from . import osm
from .modes import Mode

BDTOPO, OSM, GEOFABRIK = "BD TOPO", "OpenStreetMap", "OpenStreetMap (Geofabrik)"

FIELDS: dict[str, dict[str, tuple[str, ...]]] = {
    BDTOPO: {
        "nature": ("nature",),
        "etat": ("etat_de_l_objet", "etat"),
        "sens": ("sens_de_circulation", "sens"),
        "pieton": ("acces_pieton", "acces_ped"),
        "voiture": ("acces_vehicule_leger", "acces_vl"),
        "vitesse": ("vitesse_moyenne_vl", "vit_moy_vl"),
        "urbain": ("urbain",),
        "cyclable": ("bande_cyclable", "cyclable", "bande_cycl"),
        "cyclable_g": ("sens_amenagement_cyclable_gauche", "sens_cycl_g"),
        "cyclable_d": ("sens_amenagement_cyclable_droit", "sens_cycl_d"),
    },
    OSM: {"highway": ("highway",), "tags": ("other_tags", "tags", "all_tags"), "sens": ("oneway",), **osm.KEYS},
    GEOFABRIK: {"highway": ("fclass",), "sens": ("oneway",), **osm.KEYS},
}
"""Column of the core → names that the field bears in a delivery (GeoPackage, shapefile)."""

MARKS: dict[str, tuple[str, ...]] = {BDTOPO: ("nature", "sens"), OSM: ("highway",), GEOFABRIK: ("highway",)}
"""A layer that has these columns is of this source."""

IN_SERVICE, RESTRICTED, IMPOSSIBLE = "En service", "Restreint aux ayants droit", "Physiquement impossible"
MOTORWAYS = ("Type autoroutier", "Bretelle")
FERRY = "Bac ou liaison maritime"
CYCLE_FIELDS = ("cyclable", "cyclable_g", "cyclable_d")

WAYS = {
    "sens direct": 1,
    "direct": 1,
    "yes": 1,
    "true": 1,
    "1": 1,
    "ft": 1,
    "f": 1,
    "oneway": 1,
    "sens inverse": -1,
    "inverse": -1,
    "-1": -1,
    "reverse": -1,
    "tf": -1,
    "t": -1,
    "double sens": 0,
    "dans les deux sens": 0,
    "contresens": 0,
    "sans objet": 0,
    "no": 0,
    "false": 0,
    "0": 0,
    "both": 0,
    "b": 0,
    "": 0,
}
"""Words of a direction field: 1 as the line is drawn, −1 against it, 0 both."""


@dataclass(frozen=True)
class Profile:
    """What is known of a line layer.

    Attributes
    ----------
    source : str
        `BDTOPO`, `OSM`, `GEOFABRIK`, or empty.
    columns : dict of str to str
        Column of the core → field of the layer.
    """

    source: str
    columns: dict[str, str]

    @property
    def shared_vertices(self) -> bool:
        """Lines of OpenStreetMap meet at any vertex they share; segments of BD TOPO at their ends alone."""
        return self.source in (OSM, GEOFABRIK)


def recognise(fields: Iterable[str]) -> Profile:
    """The source of a layer by the names of its fields.

    Examples
    --------
    >>> recognise(["cleabs", "nature", "sens_de_circulation"])
    Profile(source='BD TOPO', columns={'nature': 'nature', 'sens': 'sens_de_circulation'})
    >>> recognise(["osm_id", "highway", "other_tags"]).shared_vertices
    True
    >>> recognise(["id"])
    Profile(source='', columns={})
    """
    written = {name.lower(): name for name in fields}
    for source, known in FIELDS.items():
        found = {
            column: next((written[name] for name in names if name in written), None) for column, names in known.items()
        }
        if all(found[column] for column in MARKS[source]):
            return Profile(source, {column: name for column, name in found.items() if name})
    return Profile("", {})


def open_to(lines: pd.DataFrame, mode: Mode) -> tuple[np.ndarray, list[Note]]:
    """Segments that a mode may use, by the columns that are there.

    Parameters
    ----------
    lines : DataFrame
        Any of ``nature, etat, pieton, voiture, vitesse`` (BD TOPO), or ``highway``, ``tags`` and the tags of `osm.KEYS`
        (OpenStreetMap). A layer without them is open throughout.
    mode : Mode

    Returns
    -------
    open : ndarray of bool, shape (n,)
    notes : list of Note
        The rule that was applied, with how many segments it leaves.

    Notes
    -----
    BD TOPO, all: ``etat_de_l_objet`` is "En service" or empty. Walk: no motorway, no ramp, ``acces_pieton`` not
    restricted. Bike: neither these nor stairs. Car: ``acces_vehicule_leger`` neither restricted nor impossible, and
    ``vitesse_moyenne_vl`` not 0 or 1, by which IGN marks what is not for cars. Ferries: none, unless ``cout`` says their
    time. OpenStreetMap: see `osm.open_lines`.

    Examples
    --------
    >>> lines = pd.DataFrame({"nature": ["Sentier", "Bretelle", "Escalier"], "etat": ["En service"] * 3})
    >>> open_to(lines, Mode.WALK)[0].tolist(), open_to(lines, Mode.BIKE)[0].tolist()
    ([True, False, True], [True, False, False])
    """
    if "nature" in lines:
        stay, rule = _bdtopo(lines, mode), BDTOPO_RULES[mode]
    elif "highway" in lines:
        stay, rule = osm.open_lines(lines, mode), OSM_RULES[mode]
    else:
        stay, rule = np.ones(len(lines), dtype=bool), ""
    if "vitesse" in lines:
        speed = pd.to_numeric(lines["vitesse"])
        stay = stay & ~(speed.isin((0, 1)) if mode is Mode.CAR else speed == 0).to_numpy()
    if not rule:
        return stay, []
    notes = [Note(rule, {"kept": int(stay.sum()), "count": len(lines)}, False)]
    ferries = int((lines["nature"] == FERRY).sum()) if "nature" in lines else 0
    if ferries:
        notes.append(
            Note(
                "{count} ferry lines of BD TOPO are closed: they have no times (a timetable or COST_FIELD says them).",
                {"count": ferries},
            )
        )
    return stay, notes


BDTOPO_RULES = {
    Mode.WALK: translatable(
        "BD TOPO, walk: {kept} of {count} segments are open (in service, no motorway, no ramp, no restricted foot access)."
    ),
    Mode.BIKE: translatable(
        "BD TOPO, bike: {kept} of {count} segments are open (in service, no motorway, no ramp, no stairs)."
    ),
    Mode.CAR: translatable(
        "BD TOPO, car: {kept} of {count} segments are open (in service, access free or by toll, speed above 1 km/h)."
    ),
}
OSM_RULES = {
    Mode.WALK: translatable(
        "OpenStreetMap, walk: {kept} of {count} lines are open (no motorway, trunk, bridleway or busway unless foot says so; foot before access)."
    ),
    Mode.BIKE: translatable(
        "OpenStreetMap, bike: {kept} of {count} lines are open (no motorway, trunk, bridleway, steps or busway unless bicycle says so; bicycle before vehicle before access)."
    ),
    Mode.CAR: translatable(
        "OpenStreetMap, car: {kept} of {count} lines are open (made for cars, or opened by a tag; motorcar before motor_vehicle before vehicle before access)."
    ),
}


def _bdtopo(lines: pd.DataFrame, mode: Mode) -> np.ndarray:
    def has(column: str, *values: str) -> np.ndarray:
        return lines[column].isin(values).to_numpy() if column in lines else np.zeros(len(lines), dtype=bool)

    timed = lines["cout"].notna().to_numpy() if "cout" in lines else np.zeros(len(lines), dtype=bool)
    stay = ~has("nature", FERRY) | timed
    if "etat" in lines:
        stay &= has("etat", IN_SERVICE) | lines["etat"].isna().to_numpy()
    if mode is Mode.CAR:
        return stay & ~has("voiture", RESTRICTED, IMPOSSIBLE)
    stay &= ~has("nature", *MOTORWAYS)
    return stay & ~(has("pieton", RESTRICTED) if mode is Mode.WALK else has("nature", "Escalier"))


def directions(lines: pd.DataFrame, mode: Mode = Mode.CAR) -> tuple[np.ndarray, int]:
    """Directions in which segments may be driven, of the column ``sens`` or of OpenStreetMap's tags.

    Bicycles may go against the traffic where OpenStreetMap's tags or the cycling fields of BD TOPO say so.

    Returns
    -------
    directions : ndarray of int8
        1 as drawn, −1 against, 0 both.
    unknown : int
        How many words are not understood: these segments are open both ways.

    Examples
    --------
    >>> directions(pd.DataFrame({"sens": ["Sens inverse", "Double sens", None, "x"]}))
    (array([-1,  0,  0,  0], dtype=int8), 1)
    """
    if "highway" in lines or "tags" in lines:
        return _understood(osm.direction_words(lines, mode))
    if "sens" not in lines:
        return np.zeros(len(lines), dtype=np.int8), 0
    found, not_understood = _understood(lines["sens"])
    if mode is Mode.BIKE:
        for name in CYCLE_FIELDS:
            if name in lines:
                found[_against(lines[name], found)] = 0
    return found, not_understood


def _understood(words: pd.Series) -> tuple[np.ndarray, int]:
    codes, distinct = pd.factorize(words.astype(object).to_numpy())
    known = [WAYS.get(_word(word)) for word in distinct]
    direction_of = np.array([*(0 if direction is None else direction for direction in known), 0], dtype=np.int8)
    not_understood = np.array([*(direction is None for direction in known), False])
    return direction_of[codes], int(not_understood[codes].sum())


def _against(words: pd.Series, traffic: np.ndarray) -> np.ndarray:
    """One-way segments whose cycle lane leads the other way, or both ways."""
    written = words.notna().to_numpy()
    lane, _ = _understood(words)
    known = words.map(lambda word: _word(word) in WAYS).to_numpy(dtype=bool)
    return written & known & (traffic != 0) & (lane != traffic)


def _word(value: object) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip().lower()
