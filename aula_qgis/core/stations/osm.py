"""OpenStreetMap's tags of access and direction, whether they stand in columns, in one text or under Geofabrik's names."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .modes import Mode

KEYS: dict[str, tuple[str, ...]] = {
    key: (key, key.replace(":", "_"), key.replace(":", "_")[:10])
    for key in (
        "access",
        "foot",
        "bicycle",
        "vehicle",
        "motor_vehicle",
        "motorcar",
        "oneway:bicycle",
        "cycleway",
        "cycleway:left",
        "cycleway:right",
        "cycleway:both",
        "cycleway:left:oneway",
        "cycleway:right:oneway",
        "junction",
        "motorroad",
    )
}
"""Tag → names of the column that holds it: QuickOSM keeps the colon, GeoPackages and shapefiles do not, or cut the name."""

HIERARCHY = {
    Mode.WALK: ("foot", "access"),
    Mode.BIKE: ("bicycle", "vehicle", "access"),
    Mode.CAR: ("motorcar", "motor_vehicle", "vehicle", "access"),
}
"""Tags of access, the most special first: the first one that is written holds."""

NEGATIVE = (
    "no",
    "private",
    "permit",
    "use_sidepath",
    "agricultural",
    "forestry",
    "delivery",
    "military",
    "emergency",
    "restricted",
)
POSITIVE = (
    "yes",
    "designated",
    "permissive",
    "official",
    "destination",
    "customers",
    "public",
    "discouraged",
    "dismount",
)
"""Values of access. Other ones (unknown, variable) say nothing."""

NOT_THERE = ("proposed", "construction", "raceway", "abandoned", "razed", "disused", "planned", "demolished", "no")
BUSES = ("bus_guideway", "busway")
MOTORWAYS = ("motorway", "motorway_link", "trunk", "trunk_link")
CLOSED = {
    Mode.WALK: (*MOTORWAYS, "bridleway", *BUSES),
    Mode.BIKE: (*MOTORWAYS, "bridleway", "steps", *BUSES),
    Mode.CAR: (
        "footway",
        "path",
        "pedestrian",
        "steps",
        "cycleway",
        "bridleway",
        "track",
        "corridor",
        "platform",
        *BUSES,
    ),
}
"""Classes that are closed unless a tag of the mode (not `access`) opens them."""

ONE_WAY_BY_NATURE = {"junction": ("roundabout", "circular"), "highway": ("motorway",)}
GEOFABRIK = {"unknown": "road", **{f"track_grade{grade}": "track" for grade in range(1, 6)}}
"""Geofabrik's words of `fclass` that are not OpenStreetMap's."""


def tag(lines: pd.DataFrame, key: str) -> pd.Series:
    """The values of a tag, from its own column, else from the text of all tags (hstore or JSON); empty where not written.

    Examples
    --------
    >>> lines = pd.DataFrame({"foot": ["yes", None], "tags": ['"foot"=>"no"', '"foot"=>"no","access"=>"private"']})
    >>> tag(lines, "foot").tolist(), tag(lines, "access").tolist()
    (['yes', 'no'], ['', 'private'])
    """
    found = pd.Series("", index=lines.index, dtype=object)
    if "tags" in lines:
        text = lines["tags"].fillna("").astype(str)
        found = text.str.extract(rf'"{key}"\s*(?:=>|:)\s*"([^"]*)"')[0].fillna("").astype(object)
    if key in lines:
        own = lines[key].fillna("").astype(str).str.strip()
        found = own.where(own != "", found)
    return found.str.lower().str.split(";").str[0].str.strip()


def highways(lines: pd.DataFrame) -> pd.Series:
    """The class of each line in OpenStreetMap's words; empty where there is none."""
    return lines["highway"].fillna("").astype(str).str.strip().str.lower().replace(GEOFABRIK)


def open_lines(lines: pd.DataFrame, mode: Mode) -> np.ndarray:
    """Which lines a mode may use.

    Notes
    -----
    The class of the road says who may use it where no tag does. Of the tags of `HIERARCHY` the first one that is written
    holds, but ``access=yes`` opens no class that is closed to the mode: only a tag of the mode does.

    Examples
    --------
    >>> lines = pd.DataFrame({"highway": ["path", "motorway", "residential"], "foot": ["yes", None, None],
    ...     "access": ["no", "yes", "private"]})
    >>> open_lines(lines, Mode.WALK).tolist()
    [True, False, False]
    """
    kind = highways(lines)
    closed = kind.isin(CLOSED[mode])
    if mode is not Mode.CAR:
        closed |= tag(lines, "motorroad") == "yes"
    stay, decided = ~closed, pd.Series(False, index=lines.index)
    for key in HIERARCHY[mode]:
        value = tag(lines, key)
        opens, shuts = value.isin(POSITIVE) & ~decided, value.isin(NEGATIVE) & ~decided
        if key != "access":
            stay |= opens
        stay &= ~shuts
        decided |= opens | shuts
    return (stay & (kind != "") & ~kind.isin(NOT_THERE)).to_numpy()


def direction_words(lines: pd.DataFrame, mode: Mode) -> pd.Series:
    """What the tags say of the direction of each line, as `profiles.directions` understands it; empty: both ways.

    Notes
    -----
    Roundabouts and motorways are one-way unless ``oneway`` says otherwise. Bicycles: ``oneway:bicycle`` goes first, then
    a cycleway against the traffic (``cycleway=opposite…``, on a side too, or ``cycleway:left:oneway`` no or −1).

    Examples
    --------
    >>> lines = pd.DataFrame({"highway": "residential", "sens": ["yes", "yes", None],
    ...     "cycleway": ["opposite_lane", None, None], "junction": [None, None, "roundabout"]})
    >>> direction_words(lines, Mode.BIKE).tolist(), direction_words(lines, Mode.CAR).tolist()
    (['no', 'yes', 'yes'], ['yes', 'yes', 'yes'])
    """
    words = lines["sens"].fillna("").astype(str).str.strip() if "sens" in lines else tag(lines, "oneway")
    words = words.astype(object)
    round_trip = tag(lines, "junction").isin(ONE_WAY_BY_NATURE["junction"])
    if "highway" in lines:
        round_trip |= highways(lines).isin(ONE_WAY_BY_NATURE["highway"])
    words = words.mask(round_trip & (words == ""), "yes")
    if mode is not Mode.BIKE:
        return words
    against = pd.Series(False, index=lines.index)
    for side in ("cycleway", "cycleway:left", "cycleway:right", "cycleway:both"):
        against |= tag(lines, side).str.startswith("opposite")
    for side in ("cycleway:left:oneway", "cycleway:right:oneway"):
        against |= tag(lines, side).isin(("no", "-1"))
    own = tag(lines, "oneway:bicycle")
    return words.mask(against, "no").mask(own != "", own)
