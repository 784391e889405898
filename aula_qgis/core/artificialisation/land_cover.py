"""Land cover → artificialised or not, sealed or not, ENAF or not."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
import shapely

from ..geometry import intersections, polygons_only
from ..messages import Fault, Note, Progress, checkpoint, silent, translatable
from .nomenclature import Nomenclature, Regime, tidy_code

ENVELOPE_REACH_M = 50.0
"""Farm buildings this close to the urban envelope count as activity (matrice ENAF, CoTech du 27/11/2024)."""

POSTE_4P: dict[str, tuple[float, str | None]] = {"1": (0.0, "Ua"), "2": (1.0, "A"), "3": (1.0, "N"), "4": (0.0, "Ui")}
"""ENAF value and class of land of undetermined use, by its class in the 4P legend of OCS2D."""

NO_CLASS: tuple[float, str | None] = (np.nan, None)

BUILT = 1
"""Category 1° of the annex of R. 101-1: soils sealed by a building."""

HA = 10_000.0


@dataclass(frozen=True)
class LandCover:
    """Classified land cover. All arrays have one item per polygon.

    Attributes
    ----------
    regime : Regime
    row : ndarray of int64
        Row of the input each polygon comes from (an exempted perimeter may cut one row in two).
    geometry : ndarray of object
        Polygons, metric CRS.
    cs, us : ndarray of object
        Tidy codes, empty where there is none.
    consumed : ndarray of float64
        1 artificialised (or no longer ENAF), 0 not, NaN not known.
    sealed : ndarray of float64
        1 sealed, 0 not, NaN not known or not asked (ENAF).
    category : ndarray of float64
        1 to 10, the number in the annex of R. 101-1; NaN not known or not asked.
    enaf_class : ndarray of object
        N, A, F, Uh, Ue, Ui, Ua, or None.
    reason : ndarray of object
        Why, in French, or None.
    notes : list of Note
    """

    regime: Regime
    row: np.ndarray
    geometry: np.ndarray
    cs: np.ndarray
    us: np.ndarray
    consumed: np.ndarray
    sealed: np.ndarray
    category: np.ndarray
    enaf_class: np.ndarray
    reason: np.ndarray
    notes: list[Note]

    def take(self, rows: np.ndarray) -> LandCover:
        """The polygons of these positions, in this order."""
        names = ("row", "geometry", "cs", "us", "consumed", "sealed", "category", "enaf_class", "reason")
        return replace(self, **{name: getattr(self, name)[rows] for name in names})

    def frame(self) -> pd.DataFrame:
        """The values as the output fields name them."""
        whole = {
            name: pd.array(_nullable(v), dtype="Int64")
            for name, v in (
                ("artif", self.consumed),
                ("imperm", self.sealed),
                ("categorie", self.category),
                ("enaf", 1 - self.consumed),
            )
        }
        nothing = pd.array([pd.NA] * len(self.row), dtype="Int64")
        if self.regime is Regime.ENAF:
            whole.update(artif=nothing, imperm=nothing, categorie=nothing)
        else:
            whole["enaf"] = nothing
        return pd.DataFrame(
            {
                "artif": whole["artif"],
                "imperm": whole["imperm"],
                "categorie": whole["categorie"],
                "motif": self.reason,
                "enaf": whole["enaf"],
                "classe_enaf": self.enaf_class,
            }
        )


def _nullable(values: np.ndarray) -> list[int | None]:
    return [None if value != value else int(value) for value in values]


def near_envelope(geometry: np.ndarray, envelope: np.ndarray) -> np.ndarray:
    """Which polygons lie within `ENVELOPE_REACH_M` of the urban envelope.

    Examples
    --------
    >>> farms = np.array([shapely.box(0, 0, 10, 10), shapely.box(100, 0, 110, 10)])
    >>> near_envelope(farms, np.array([shapely.box(-40, 0, -20, 10)]))
    array([ True, False])
    """
    near = np.zeros(len(geometry), dtype=bool)
    near[shapely.STRtree(envelope).query(geometry, "dwithin", distance=ENVELOPE_REACH_M)[0]] = True
    return near


def classify(
    geometry: np.ndarray,
    cs: np.ndarray,
    us: np.ndarray,
    nomenclature: Nomenclature,
    *,
    envelope: np.ndarray | None = None,
    poste_4p: np.ndarray | None = None,
) -> LandCover:
    """Decide every polygon by its codes.

    Parameters
    ----------
    geometry : ndarray of object, shape (n,)
        Polygons, metric CRS.
    cs, us : ndarray of object, shape (n,)
        Codes of cover and use as they stand in the data.
    nomenclature : Nomenclature
    envelope : ndarray of object, optional
        Polygons of the urban envelope, for the conditional cells of OCS2D (farm buildings). Without it they stay NaN.
    poste_4p : ndarray of object, shape (n,), optional
        Class 1 to 4 of the 4P legend of OCS2D, for land of undetermined use. Without it that stays NaN.

    Returns
    -------
    LandCover
        With notes on codes above the leaves, unknown codes, and the surface that stays unclassified.

    Examples
    --------
    >>> table = pd.DataFrame({"cs": ["CS1"], "us": ["US1"], "artif": [1], "imperm": [0]})
    >>> cover = classify(np.array([shapely.box(0, 0, 100, 100)] * 2), np.array(["CS1", "?"], dtype=object),
    ...                  np.array(["US1", "US1"], dtype=object), Nomenclature("test", Regime.ARTIFICIALISATION, table))
    >>> cover.consumed
    array([ 1., nan])
    """
    frame = pd.DataFrame({"cs": _tidy(cs, "CS"), "us": _tidy(us, "US")}, dtype=object)
    key, pairs = _factorize(frame)
    decided = nomenclature.decide(pairs)
    area = shapely.area(geometry)
    first = nomenclature.VALUES[nomenclature.regime][0]
    value = decided[first].to_numpy(float)[key]
    reason = decided["motif"].to_numpy(object)[key]
    enaf_class = np.full(len(frame), None, dtype=object)
    sealed = category = np.full(len(frame), np.nan)
    notes = []
    if nomenclature.regime is Regime.ENAF:
        enaf_class = decided["classe_enaf"].to_numpy(object)[key]
        condition = decided["condition"].to_numpy(object)[key]
        farm, unsettled = condition == "envelope", condition == "poste_4p"
        if envelope is not None and farm.any():
            near = near_envelope(geometry[farm], envelope)
            value[farm] = np.where(near, 0.0, 1.0)
            enaf_class[farm] = np.where(near, "Ue", "A")
        elif farm.any():
            notes.append(
                Note(
                    "{count} farm buildings ({surface} ha) depend on the urban envelope, which is not given: not classified.",
                    {"count": int(farm.sum()), "surface": float(area[farm].sum() / HA)},
                )
            )
        if poste_4p is not None:
            for row in np.flatnonzero(unsettled):
                value[row], enaf_class[row] = POSTE_4P.get(_digit(poste_4p[row]), NO_CLASS)
        open_question = unsettled & np.isnan(value)
        if open_question.any():
            notes.append(
                Note(
                    "{count} polygons of undetermined use ({surface} ha) need the 4P class: not classified.",
                    {"count": int(open_question.sum()), "surface": float(area[open_question].sum() / HA)},
                )
            )
        consumed = 1 - value
    else:
        consumed = value
        sealed = decided["imperm"].to_numpy(float)[key]
        category = decided["categorie"].to_numpy(float)[key]
    notes += _notes_on_codes(decided, key, area, consumed)
    reason[pd.isna(reason)] = None
    enaf_class[pd.isna(enaf_class)] = None
    return LandCover(
        nomenclature.regime,
        np.arange(len(frame)),
        geometry,
        frame.cs.to_numpy(object),
        frame.us.to_numpy(object),
        consumed,
        sealed,
        category,
        enaf_class,
        reason,
        notes,
    )


def _digit(value: object) -> str:
    return "" if value is None or value != value else str(value).strip()[:1]


def _tidy(codes: np.ndarray, axis: str) -> np.ndarray:
    number, values = pd.factorize(codes)
    tidy = np.array([tidy_code(value, axis) for value in values] + [""], dtype=object)
    return tidy[number]


def _factorize(frame: pd.DataFrame) -> tuple[np.ndarray, pd.DataFrame]:
    key = frame.groupby(list(frame.columns), sort=False).ngroup().to_numpy()
    pairs = frame.drop_duplicates().reset_index(drop=True)
    return key, pairs


def _notes_on_codes(decided: pd.DataFrame, key: np.ndarray, area: np.ndarray, consumed: np.ndarray) -> list[Note]:
    notes = []
    surface = np.bincount(key, area, len(decided)) / HA

    def listing(chosen: np.ndarray) -> list[str]:
        order = np.flatnonzero(chosen)[np.argsort(-surface[chosen], kind="stable")]
        return [f"{decided.cs[i] or '∅'} × {decided.us[i] or '∅'}" for i in order[:12]]

    for status, template, warning in (
        (
            "above",
            translatable(
                "Codes above the leaves of the nomenclature, decided because their leaves agree ({surface} ha): {codes}."
            ),
            False,
        ),
        (
            "cover",
            translatable("Uses that are missing or unknown; the cover alone decides ({surface} ha): {codes}."),
            False,
        ),
        (
            "undecided",
            translatable("Codes that the nomenclature cannot decide, left NULL ({surface} ha): {codes}."),
            True,
        ),
        ("unknown", translatable("Codes that are empty or unknown, left NULL ({surface} ha): {codes}."), True),
    ):
        chosen = (decided.status == status).to_numpy()
        if chosen.any():
            notes.append(Note(template, {"surface": float(surface[chosen].sum()), "codes": listing(chosen)}, warning))
    missing = np.isnan(consumed)
    if missing.any():
        notes.append(
            Note(
                "{count} polygons ({surface} ha) stay unclassified: they are NULL, never counted as 0.",
                {"count": int(missing.sum()), "surface": float(area[missing].sum() / HA)},
            )
        )
    return notes


def from_direction(geometry: np.ndarray, direction: np.ndarray) -> tuple[LandCover, LandCover]:
    """The two dates of a layer that only says which way each polygon went (IGN ARTIF DIFF).

    Parameters
    ----------
    geometry : ndarray of object, shape (n,)
        Polygons, metric CRS.
    direction : ndarray of object, shape (n,)
        1 artificialised, −1 reversed, 0 unchanged; anything else is not known.

    Returns
    -------
    tuple of LandCover
        Before and after; sealing is not known.

    Examples
    --------
    >>> before, after = from_direction(np.array([shapely.box(0, 0, 1, 1)] * 2), np.array(["1", "-1"]))
    >>> before.consumed, after.consumed
    (array([0., 1.]), array([1., 0.]))
    """
    way = pd.to_numeric(pd.Series(direction, dtype=object), errors="coerce").to_numpy(float)
    unknown = ~np.isin(way, (-1, 0, 1))
    if unknown.all():
        raise Fault("The field of artificialisation holds neither 1 nor −1 anywhere: choose another field.")
    notes = []
    if unknown.any():
        surface = float(shapely.area(geometry[unknown]).sum() / HA)
        notes.append(
            Note(
                "{count} polygons ({surface} ha) have no direction (1 or −1): they stay unclassified.",
                {"count": int(unknown.sum()), "surface": surface},
            )
        )
    nothing, no_text = np.full(len(way), np.nan), np.full(len(way), None, dtype=object)
    empty = np.full(len(way), "", dtype=object)
    states = np.where(way == 1, 0.0, 1.0), np.where(way == -1, 0.0, 1.0)
    before, after = (
        LandCover(
            Regime.ARTIFICIALISATION,
            np.arange(len(way)),
            geometry,
            empty,
            empty,
            np.where(unknown, np.nan, state),
            nothing,
            nothing,
            no_text,
            no_text,
            notes,
        )
        for state in states
    )
    return before, replace(after, notes=[])


def exempt(cover: LandCover, perimeter: np.ndarray, progress: Progress = silent) -> LandCover:
    """Take exempted perimeters out of the artificialised soils (R. 101-1, III: photovoltaics, public parks).

    Polygons that cross a perimeter are cut. Inside, what is not sealed counts as not artificialised; sealed soils
    keep their class, since the exemption only covers vegetated or permeable ones.

    Examples
    --------
    >>> table = pd.DataFrame({"cs": ["CS2.2.1"], "us": ["US3"], "artif": [1], "imperm": [0]})
    >>> park = classify(np.array([shapely.box(0, 0, 200, 100)]), np.array(["CS2.2.1"]), np.array(["US3"]),
    ...                 Nomenclature("test", Regime.ARTIFICIALISATION, table))
    >>> cut = exempt(park, np.array([shapely.box(0, 0, 100, 100)]))
    >>> cut.consumed, shapely.area(cut.geometry)
    (array([0., 1.]), array([10000., 10000.]))
    """
    zone = shapely.get_parts(shapely.union_all(perimeter))
    touched, shared = intersections(zone, cover.geometry, shapely.STRtree(cover.geometry).query(zone), progress)
    rows, inverse = np.unique(touched[1], return_inverse=True)
    inside = np.array([shapely.union_all(shared[inverse == k]) for k in range(len(rows))], dtype=object)
    outside = polygons_only(shapely.difference(cover.geometry[rows], inside))
    left_over = ~shapely.is_missing(outside)
    checkpoint(progress, 1.0)
    order = np.r_[np.setdiff1d(np.arange(len(cover.row)), rows), rows, rows[left_over]]
    result = cover.take(order)
    geometry = np.r_[np.delete(cover.geometry, rows), inside, outside[left_over]]
    exempted = np.zeros(len(order), dtype=bool)
    first = len(cover.row) - len(rows)
    exempted[first : first + len(rows)] = True
    relieved = exempted & (result.consumed == 1) & (result.sealed == 0)
    kept = exempted & (result.consumed == 1) & ~relieved
    area = shapely.area(geometry)
    notes = [
        Note(
            "Exempted perimeters: {surface} ha are not counted as artificialised (R. 101-1, III).",
            {"surface": float(area[relieved].sum() / HA)},
            warning=False,
        )
    ]
    if kept.any():
        notes.append(
            Note(
                "{surface} ha of sealed soils lie in the exempted perimeters and stay artificialised.",
                {"surface": float(area[kept].sum() / HA)},
            )
        )
    back = np.argsort(result.row, kind="stable")
    return replace(
        result,
        geometry=geometry,
        consumed=np.where(relieved, 0.0, result.consumed),
        reason=np.where(relieved, "exempté (R. 101-1, III)", result.reason),
        notes=cover.notes + notes,
    ).take(back)
