"""Stops that are one station: by parent, by UIC code, or by name and distance."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

import numpy as np
import pandas as pd
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ..messages import Fault, Note, translatable

SAME_NAME_M = 300.0
"""Stops of one name closer than this are one station, where the feed has no parent stations."""

EARTH_M = 6_371_000.0
UIC_IN_ID = re.compile(r"(?:OCE|UIC|SNCF)\D*(\d{8})(?!\d)|^(8[5-9]\d{6})(?= \[|$)", re.IGNORECASE)
"""Identifiers that carry a UIC code: StopArea:OCE87345256, StopPoint:OCETrain TER-87345256, 87345256."""

SUGGESTIONS = 5
"""Names proposed for a hub that is not found."""


@dataclass(frozen=True)
class Stations:
    """The stations of a feed.

    Attributes
    ----------
    of_stop : ndarray of int64, shape (stops,)
        Row of the station of each stop.
    table : DataFrame
        One row per station: ``id`` (UIC code, else the identifier of the parent or of the first stop), ``uic`` (None
        where there is none), ``nom``, ``lon``, ``lat`` (NaN where no stop has a place).
    notes : list of Note
    """

    of_stop: np.ndarray
    table: pd.DataFrame
    notes: list[Note] = field(default_factory=list)


def plain_name(text: object) -> str:
    """A name without accents, capitals, hyphens and other signs.

    Examples
    --------
    >>> plain_name("Hénin-Beaumont"), plain_name("GARE  S.N.C.F."), plain_name(None)
    ('henin beaumont', 'gare sncf', '')
    """
    if text is None or text != text:
        return ""
    letters = unicodedata.normalize("NFKD", str(text).casefold().replace("œ", "oe").replace(".", ""))
    return " ".join(re.sub(r"[^0-9a-z]+", " ", "".join(c for c in letters if not unicodedata.combining(c))).split())


def uic_of(identifier: object) -> str | None:
    """The UIC code in the identifier of a stop.

    Examples
    --------
    >>> uic_of("StopPoint:OCETrain TER-87345256"), uic_of("TADAO:1234")
    ('87345256', None)
    """
    found = UIC_IN_ID.search(str(identifier))
    return (found[1] or found[2]) if found else None


def uic_codes(value: object) -> list[str]:
    """The UIC codes of a cell, one or several, with or without leading zeros.

    Examples
    --------
    >>> uic_codes("0087345256;87286005"), uic_codes(87345256.0), uic_codes(None)
    (['87345256', '87286005'], ['87345256'], [])
    """
    if value is None or value != value:
        return []
    words = re.findall(r"\d+", re.sub(r"\.0+$", "", str(value).strip()))
    return list(dict.fromkeys(word.lstrip("0") for word in words if len(word.lstrip("0")) in (7, 8)))


def metres(lon: np.ndarray, lat: np.ndarray, middle: float) -> np.ndarray:
    """Places as metres on a plane around the latitude `middle`, shape (n, 2); right to 1 % over a region."""
    return np.column_stack([np.radians(lon) * np.cos(np.radians(middle)), np.radians(lat)]) * EARTH_M


def group_stops(stops: pd.DataFrame, distance_m: float = SAME_NAME_M) -> Stations:
    """Put stops together that are one station.

    Parameters
    ----------
    stops : DataFrame
        ``stop_id, stop_name, stop_lon, stop_lat, location_type, parent_station``; degrees of WGS 84.
    distance_m : float
        Stops without parent are one station with others of the same name within this distance.

    Returns
    -------
    Stations

    Notes
    -----
    Three rules, in this order: a stop belongs to its parent station (through its platform where it is a boarding area);
    stations of one UIC code are one; a stop that has no parent is one with the stops and stations of the same name
    (accents, case and hyphens ignored) that lie within `distance_m`, and with theirs in turn.

    Examples
    --------
    >>> stops = pd.DataFrame({"stop_id": ["1", "2", "3"], "stop_name": ["Gare", "GARE", "Gare"], "stop_lon": [3.0, 3.001, 3.1],
    ...     "stop_lat": [50.4, 50.4, 50.4], "location_type": "", "parent_station": ""})
    >>> group_stops(stops).of_stop
    array([0, 0, 1])
    """
    ids = pd.Index(stops["stop_id"])
    parent = ids.get_indexer(stops["parent_station"].where(stops["parent_station"] != "", None))
    child = np.flatnonzero(parent >= 0)
    pairs = [(child, parent[child])]
    codes = np.array([uic_of(identifier) for identifier in stops["stop_id"]], dtype=object)
    pairs.append(_chained(codes))
    alone = (parent < 0) & (stops["location_type"] != "1").to_numpy()
    lon, lat = stops["stop_lon"].to_numpy(), stops["stop_lat"].to_numpy()
    placed = np.flatnonzero((parent < 0) & ~np.isnan(lon) & ~np.isnan(lat))
    names = pd.factorize(np.array([plain_name(name) for name in stops["stop_name"]], dtype=object))[0]
    near = np.empty((0, 2), dtype=np.int64)
    if len(placed) and alone.any():
        tree = cKDTree(metres(lon[placed], lat[placed], float(lat[placed].mean())))
        near = placed[tree.query_pairs(distance_m, output_type="ndarray")]
        near = near[(names[near[:, 0]] == names[near[:, 1]]) & (alone[near[:, 0]] | alone[near[:, 1]])]
    pairs.append((near[:, 0], near[:, 1]))
    left, right = (np.concatenate([pair[side] for pair in pairs]) for side in (0, 1))
    count = len(stops)
    _, label = connected_components(
        coo_matrix((np.ones(len(left)), (left, right)), shape=(count, count)), directed=False
    )
    of_stop = pd.factorize(label)[0]
    notes = []
    if len(near):
        joined = int(alone.sum()) - len(np.unique(of_stop[alone]))
        notes.append(
            Note(
                "{count} of {stops} stops have no parent station: those of the same name within {distance} m are one station ({joined} were joined).",
                {"count": int(alone.sum()), "stops": count, "distance": int(distance_m), "joined": joined},
                False,
            )
        )
    return Stations(of_stop, _station_table(stops, of_stop, codes), notes)


def _chained(codes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of rows, each with the next one of the same code."""
    code = pd.factorize(codes)[0]
    rows = np.flatnonzero(code >= 0)
    rows = rows[np.argsort(code[rows], kind="stable")]
    same = code[rows[1:]] == code[rows[:-1]]
    return rows[:-1][same], rows[1:][same]


def _station_table(stops: pd.DataFrame, of_stop: np.ndarray, codes: np.ndarray) -> pd.DataFrame:
    """One row per station; its name and identifier are those of its parent stop where it has one."""
    frame = stops.assign(station=of_stop, uic=codes, leads=(stops["location_type"] == "1"))
    first = frame.sort_values("leads", ascending=False, kind="stable").groupby("station").first()
    place = frame.groupby("station")[["stop_lon", "stop_lat"]].mean()
    uic = frame.groupby("station")["uic"].first()
    uic = uic.astype(object).where(uic.notna(), None)
    return pd.DataFrame(
        {
            "id": np.where(uic.notna(), uic, first["stop_id"]),
            "uic": uic.to_numpy(),
            "nom": first["stop_name"].to_numpy(),
            "lon": place["stop_lon"].to_numpy(),
            "lat": place["stop_lat"].to_numpy(),
        }
    )


def find_hub(stations: pd.DataFrame, hub: str) -> np.ndarray:
    """Rows of the stations that a UIC code, an identifier or a name means; accents, case and hyphens do not count.

    Raises
    ------
    Fault
        No station of that name; the nearest names are proposed.

    Examples
    --------
    >>> table = pd.DataFrame({"id": ["87286005", "x"], "uic": ["87286005", None], "nom": ["Lille Flandres", "Lens"]})
    >>> find_hub(table, "LILLE-flandres"), find_hub(table, "87286005")
    (array([0]), array([0]))
    """
    codes = uic_codes(hub) if hub.strip().isdigit() else []
    names = stations["nom"].map(plain_name)
    found = np.flatnonzero(
        (stations["id"] == hub.strip()) | _has_code(stations["uic"], codes) | (names == plain_name(hub))
    )
    if not len(found):
        near = sorted(names.drop_duplicates().index, key=lambda row: -_likeness(plain_name(hub), names[row]))[
            :SUGGESTIONS
        ]
        raise Fault(
            "No station of the feed is called {hub}. The nearest names are: {names}.",
            hub=hub,
            names=stations["nom"][near].tolist(),
        )
    return found


def _likeness(wanted: str, name: str) -> float:
    """How like a name is to the one that is wanted, word by word, 0 to 1 and a little more where all is like."""
    words = wanted.split() or [""]
    best = [max((SequenceMatcher(None, word, other).ratio() for other in name.split()), default=0.0) for word in words]
    return sum(best) / len(words) + SequenceMatcher(None, wanted, name).ratio() / 10


def _has_code(uic: pd.Series, codes: Sequence[str]) -> np.ndarray:
    """Whose UIC code is one of `codes`? A code of seven figures lacks the check digit."""
    known = uic.fillna("").astype(str)
    return (
        known.isin(codes) | (known.str[:7].isin([code for code in codes if len(code) == 7]) & (known != ""))
    ).to_numpy()


def match_by_code(stations: pd.DataFrame, values: Sequence[object]) -> list[np.ndarray]:
    """For each cell of codes, the rows of the stations that bear one of them (UIC, or the feed's own identifier).

    Examples
    --------
    >>> table = pd.DataFrame({"id": ["87345256", "A1"], "uic": ["87345256", None], "nom": ["Libercourt", "Mairie"]})
    >>> match_by_code(table, ["0087345256", "A1", "87000000", None])
    [array([0]), array([1]), array([], dtype=int64), array([], dtype=int64)]
    """
    rows: dict[str, list[int]] = {}
    for row, (identifier, uic) in enumerate(
        zip(stations["id"], stations["uic"].astype(object).where(stations["uic"].notna(), None))
    ):
        for key in {identifier, uic, uic[:7] if uic else None} - {None}:
            rows.setdefault(key, []).append(row)
    found = []
    for value in values:
        known = value is not None and value == value
        keys = [str(value).strip(), *uic_codes(value)] if known else []
        found.append(np.array(sorted({row for key in keys for row in rows.get(key, ())}), dtype=np.int64))
    return found


def match_by_place(stations: pd.DataFrame, lon: np.ndarray, lat: np.ndarray, distance_m: float) -> list[np.ndarray]:
    """For each place, the rows of the stations within a distance.

    Examples
    --------
    >>> table = pd.DataFrame({"lon": [3.0, 3.1, np.nan], "lat": [50.4, 50.4, np.nan]})
    >>> match_by_place(table, np.array([3.001]), np.array([50.4]), 300)
    [array([0])]
    """
    placed = np.flatnonzero(stations[["lon", "lat"]].notna().all(axis=1))
    middle = float(np.mean(lat)) if len(lat) else 0.0
    tree = cKDTree(metres(stations["lon"].to_numpy()[placed], stations["lat"].to_numpy()[placed], middle))
    return [
        placed[np.sort(np.array(near, dtype=np.int64))]
        for near in tree.query_ball_point(metres(lon, lat, middle), distance_m)
    ]


NAMES_SAID = 10
"""Names listed in a note; the rest is counted."""


def match_notes(names: Sequence[object], matches: Sequence[np.ndarray], by_code: bool) -> list[Note]:
    """What to say of stations without a stop in the feed, and of those that are there twice.

    Examples
    --------
    >>> notes = match_notes(["Libercourt", "Libercourt 2", "Nulle Part"], [np.array([3]), np.array([3]), np.array([])], True)
    >>> [note.facts["names"] for note in notes]
    [['Nulle Part'], ['Libercourt', 'Libercourt 2']]
    """
    notes = []
    nowhere = [str(name) for name, rows in zip(names, matches) if not len(rows)]
    if nowhere:
        facts = {
            "count": len(nowhere),
            "total": len(names),
            "names": nowhere[:NAMES_SAID] + ["…"] * (len(nowhere) > NAMES_SAID),
        }
        template = (
            translatable("{count} of {total} stations have no stop in the feed, their figures are left empty: {names}.")
            if by_code
            else translatable(
                "{count} of {total} stations have no stop of the feed near by, their figures are left empty: {names}."
            )
        )
        notes.append(Note(template, facts))
    keys = pd.Series([tuple(rows) for rows in matches], dtype=object)
    twice = (keys.map(len) > 0) & keys.duplicated(keep=False)
    if by_code and twice.any():
        shared = [str(name) for name, repeated in zip(names, twice) if repeated]
        notes.append(
            Note(
                "{count} stations share the stops of another one (same UIC code): each of them bears the same figures. {names}.",
                {"count": len(shared), "names": shared[:NAMES_SAID] + ["…"] * (len(shared) > NAMES_SAID)},
            )
        )
    return notes
