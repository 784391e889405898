"""Any inventory of brownfields → the CNIG standard, and what is to be corrected in it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from pyproj import CRS

from ..messages import Note, Progress, checkpoint, silent, translatable
from ..repair import repair
from .places import (
    OUTLINES_REPAIRED,
    WGS84,
    as_wkt,
    by_place,
    crs_of_places,
    moved,
    moved_each,
    read_places,
    sound,
)
from .standard import UNKNOWN, Standard
from .values import ERROR, MENDED, REMARK, Finding, insee_of, read_value

SURFACE_TOLERANCE = 0.10
"""A declared surface that differs from the measured one by more than this part of it is worth a look."""

FAR_M = 500
"""A point further than this from its own outline is worth a look."""

STATES = ("conforme", "à vérifier", "à corriger")
ORIGINS = ("périmètre fourni à part", "géométrie de l'inventaire", "geomsurf", "geompoint", "aucune")
POINT, OUTLINE = "geompoint", "geomsurf"
WHILE_WAITING = {
    "site_id": "le fichier d'échange porte un identifiant provisoire en attendant",
    "site_nom": "le fichier d'échange porte « inconnu » en attendant",
    "comm_nom": "le fichier d'échange porte « inconnu » en attendant",
    "comm_insee": "le fichier d'échange porte « inconnu » en attendant",
    "site_identif_date": "le fichier d'échange porte la date de l'import en attendant",
    "site_actu_date": "le fichier d'échange porte la date de l'import en attendant",
    "source_nom": "le fichier d'échange porte le nom de la couche en attendant",
    POINT: "le fichier d'échange porte POINT EMPTY en attendant",
}
"""Required field → what is exchanged until it is known."""


@dataclass(frozen=True)
class Inventory:
    """An inventory in the form of the standard.

    Attributes
    ----------
    sites : GeoDataFrame
        A row per row of the input: the standard's 51 fields (texts, whole numbers as Int64, dates), then
        `surface_mesuree_m2`, `ecart_surface_pct`, `origine_geometrie`, `nb_erreurs`, `nb_remarques`, `nb_corrections`,
        `etat`; polygons, or points where there is no polygon at all; None where a site has none of them.
    issues : DataFrame
        `site_id`, `champ`, `valeur`, `regle`, `gravite`, `proposition`; `site_id` is empty where all the file is meant.
    notes : list of Note
    """

    sites: gpd.GeoDataFrame
    issues: pd.DataFrame
    notes: list[Note]


class _Issues:
    """What is found, site by site; row −1 is the whole file."""

    def __init__(self) -> None:
        self.found: list[tuple[int, str, object, Finding]] = []

    def add(
        self, rows: np.ndarray, field: str, values: np.ndarray | None, rule: str, gravity: str, proposal: str
    ) -> None:
        finding = Finding(rule, gravity, proposal)
        self.found += [(int(row), field, None if values is None else values[row], finding) for row in rows]

    def for_all(self, field: str, rule: str, proposal: str) -> None:
        self.found.append((-1, field, None, Finding(rule, MENDED, proposal)))

    def count(self, gravity: str, length: int) -> np.ndarray:
        rows = [row for row, _, _, finding in self.found if finding.gravity == gravity and row >= 0]
        return np.bincount(np.array(rows, dtype=np.int64), minlength=length)

    def table(self, names: np.ndarray, order: list[str]) -> pd.DataFrame:
        place = {field: rank for rank, field in enumerate(order)}
        self.found.sort(key=lambda each: (each[0], place[each[1]]))
        rows = [
            (
                None if row < 0 else names[row],
                field,
                None if value is None else str(value),
                finding.rule,
                finding.gravity,
                typeset(finding.proposal),
            )
            for row, field, value, finding in self.found
        ]
        return pd.DataFrame(
            rows, columns=["site_id", "champ", "valeur", "regle", "gravite", "proposition"], dtype=object
        )


def typeset(text: str) -> str:
    """French spaces before high punctuation and inside quotation marks.

    Examples
    --------
    >>> typeset("Écrivez « a » ; vu ?") == "Écrivez «\u00a0a\u00a0»\u202f; vu\u202f?"
    True
    """
    text = text.replace("« ", "«\u00a0").replace(" »", "\u00a0»").replace(" :", "\u00a0:").replace(" %", "\u00a0%")
    for sign in ";?!":
        text = text.replace(f" {sign}", f"\u202f{sign}")
    return text


def inventory(
    texts: pd.DataFrame,
    known: Standard,
    *,
    today: datetime.date,
    crs: str | None = None,
    geometry: np.ndarray | None = None,
    outlines: gpd.GeoDataFrame | None = None,
    progress: Progress = silent,
) -> Inventory:
    """Read an inventory into the standard; every row stays.

    Parameters
    ----------
    texts : DataFrame of object
        Columns named as the standard's fields (those that were recognised), values as text or None.
    known : Standard
    today : date
        Day of the import.
    crs : str, optional
        Working CRS: that of `geometry` and `outlines`, and of the result. Without it, that of the place of `geompoint`
        and `geomsurf`. Where it is in degrees each site is measured in the metric CRS of its own place.
    geometry : ndarray of object, optional
        Geometry of each row; None allowed.
    outlines : GeoDataFrame, optional
        `id` (a `site_id`) and polygons or points kept in another layer; several rows of one id are one site.

    Notes
    -----
    Rules: CNIG standard "Friches", schema v1.0.6. Declared surfaces are compared with the planar surface. Of
    the geometries, the one kept apart comes first, then the inventory's own, `geomsurf` and `geompoint`.
    """
    count = len(texts)
    issues = _Issues()
    notes: list[Note] = []
    values: dict[str, np.ndarray] = {}
    for number, (name, field) in enumerate(known.fields.items()):
        checkpoint(progress, 0.5 * number / len(known.fields))
        given = texts[name].to_numpy(dtype=object) if name in texts else np.full(count, None, dtype=object)
        values[name] = _column(given, field, known, today, issues)
    _communes(values, issues)
    _identifiers(values, issues)
    _order_of_dates(values, issues)
    checkpoint(progress, 0.6)
    crs = crs or _crs(values, notes)
    geometry, origin = _geometry(values, issues, notes, crs, geometry, outlines)
    metric = by_place(geometry, crs)
    in_metres = moved_each(geometry, crs, metric)
    measured = _surfaces(values, issues, in_metres)
    _points(values, issues, geometry, in_metres, crs, metric)
    _empty(values, known, issues)
    checkpoint(progress, 0.9)
    frame = pd.DataFrame({name: _typed(values[name], field.kind) for name, field in known.fields.items()})
    declared = _floats(values["unite_fonciere_surface"])
    frame["surface_mesuree_m2"] = measured
    with np.errstate(divide="ignore", invalid="ignore"):
        frame["ecart_surface_pct"] = 100 * (declared - measured) / measured
    frame["origine_geometrie"] = np.array(ORIGINS, dtype=object)[origin]
    for column, gravity in (("nb_erreurs", ERROR), ("nb_remarques", REMARK), ("nb_corrections", MENDED)):
        frame[column] = issues.count(gravity, count)
    state = np.where(frame["nb_erreurs"] > 0, 2, np.where(frame["nb_remarques"] > 0, 1, 0))
    frame["etat"] = np.array(STATES, dtype=object)[state]
    named = np.array(
        [f"(ligne {row + 1})" if value is None else value for row, value in enumerate(values["site_id"])], dtype=object
    )
    sites = gpd.GeoDataFrame(frame, geometry=geometry, crs=crs)
    return Inventory(sites, issues.table(named, list(known.fields)), notes)


def _figure(value: float, sign: bool = False) -> str:
    """A whole number in French."""
    return f"{value:{'+' if sign else ''},.0f}".replace(",", "\u202f").replace("-", "−")


def _sites(rows: np.ndarray) -> str:
    return "1 site" if rows.sum() == 1 else f"{_figure(rows.sum())} sites"


def _column(given: np.ndarray, field, known: Standard, today: datetime.date, issues: _Issues) -> np.ndarray:
    """Values of a field; each distinct text is read once."""
    codes, distinct = pd.factorize(given, use_na_sentinel=True)
    result = np.full(len(given), None, dtype=object)
    for code, text in enumerate(distinct):
        reading, rows = read_value(str(text), field, known, today), np.flatnonzero(codes == code)
        result[rows] = reading.value
        for finding in reading.findings:
            issues.add(rows, field.name, given, *finding)
    return result


def _rows(condition) -> np.ndarray:
    return np.flatnonzero(np.asarray(condition, dtype=bool))


def _missing(values: np.ndarray) -> np.ndarray:
    return np.array([value is None for value in values], dtype=bool)


def _floats(values: np.ndarray) -> np.ndarray:
    return np.array([np.nan if value is None else value for value in values], dtype=np.float64)


def _typed(values: np.ndarray, kind: str) -> pd.Series:
    return pd.Series(values, dtype="Int64" if kind in ("entier", "annee") else object)


def _communes(values: dict, issues: _Issues) -> None:
    """The commune of an identifier stands in for a missing one, and contradicts another one."""
    within = np.array([insee_of(value) for value in values["site_id"]], dtype=object)
    lacks = _missing(values["comm_insee"]) & ~_missing(within)
    values["comm_insee"][lacks] = within[lacks]
    if lacks.any():
        issues.for_all("comm_insee", "code INSEE", f"Repris de l'identifiant pour {_sites(lacks)} : rien à faire.")
    differs = ~_missing(within) & (within != values["comm_insee"])
    issues.add(
        _rows(differs),
        "site_id",
        values["site_id"],
        "identifiant <INSEE>_<id>",
        REMARK,
        "L'identifiant commence par un autre code que celui de comm_insee : vérifiez lequel est le bon (communes fusionnées ?).",
    )


def _identifiers(values: dict, issues: _Issues) -> None:
    names = pd.Series(values["site_id"], dtype=object)
    issues.add(
        _rows(names.duplicated(keep=False) & names.notna()),
        "site_id",
        values["site_id"],
        "identifiant unique",
        ERROR,
        "Plusieurs sites portent cet identifiant : donnez à chacun le sien ; le fichier d'échange les distingue par -2, -3… en attendant.",
    )


def _order_of_dates(values: dict, issues: _Issues) -> None:
    for first, then, what in (
        ("site_identif_date", "site_actu_date", "La dernière actualisation précède l'identification du site"),
        ("local_ancien_annee", "local_recent_annee", "Le local le plus récent est antérieur au plus ancien"),
    ):
        pairs = zip(values[first], values[then])
        wrong = [a is not None and b is not None and b < a for a, b in pairs]
        issues.add(_rows(wrong), then, values[then], "ordre des dates", REMARK, f"{what} : vérifiez {first} et {then}.")


def _crs(values: dict, notes: list[Note]) -> str:
    """The CRS of where `geompoint` and `geomsurf` lie, which is said."""
    crs, place = crs_of_places(
        np.concatenate([read_places(values[POINT]).geometry, read_places(values[OUTLINE]).geometry])
    )
    template = (
        translatable("The sites are placed and measured in {crs}, the CRS of their place: {place}.")
        if place
        else translatable(
            "The sites lie in several places: each is measured in the metric CRS of its own; the result is in degrees ({crs})."
        )
    )
    notes.append(Note(template, {"crs": crs, "place": place}, not place))
    return crs


def _geometry(
    values: dict, issues: _Issues, notes: list[Note], crs: str, own, outlines
) -> tuple[np.ndarray, np.ndarray]:
    """The best geometry of each site in the working CRS, and where it comes from (a row of `ORIGINS`)."""
    count = len(values["site_id"])
    points, drawn = read_places(values[POINT]), read_places(values[OUTLINE])
    _read_texts(values, issues, points, drawn)
    nothing = np.full(count, None, dtype=object)
    sources = [
        nothing if outlines is None else _joined(values["site_id"], outlines, notes),
        nothing if own is None else own,
        moved(drawn.geometry, WGS84, crs),
        moved(points.geometry, WGS84, crs),
    ]
    fixed = sound(np.concatenate(sources))
    sources = np.split(fixed.geometry, len(sources))
    in_degrees = translatable("{count} invalid outlines of sites were repaired.")
    notes += fixed.as_notes(template=OUTLINES_REPAIRED if CRS(crs).is_projected else in_degrees)
    dimension = 2 if any((shapely.get_dimensions(source) == 2).any() for source in sources) else 0
    result, origin = nothing.copy(), np.full(count, len(sources))
    for rank, source in enumerate(sources):
        takes = shapely.is_missing(result) & ~shapely.is_missing(source) & (shapely.get_dimensions(source) == dimension)
        result[takes], origin[takes] = source[takes], rank
    bare = shapely.is_missing(result)
    pointed = bare & np.any([~shapely.is_missing(source) for source in sources], axis=0)
    issues.add(
        _rows(pointed),
        OUTLINE,
        None,
        "site sans polygone",
        REMARK,
        "Le site n'a qu'un point : dessinez son périmètre, ou donnez-le dans la couche des périmètres.",
    )
    issues.add(
        _rows(bare & ~pointed),
        POINT,
        None,
        "site sans géométrie",
        REMARK,
        "Le site ne peut être placé sur la carte : donnez un point (longitude latitude) ou un périmètre.",
    )
    if not np.any([~shapely.is_missing(source) for source in sources]):
        notes.append(Note(translatable("No site can be placed: there is no geometry, and no readable geompoint.")))
    elif bare.any():
        template = (
            translatable("{count} sites have no polygon: they stand in the table, not on the map.")
            if dimension
            else translatable("{count} sites have no geometry: they stand in the table, not on the map.")
        )
        notes.append(Note(template, {"count": int(bare.sum())}))
    return result, origin


def _joined(site_ids: np.ndarray, outlines: gpd.GeoDataFrame, notes: list[Note]) -> np.ndarray:
    """The outline of each site by identifier; the parcels of one site are joined."""
    names = outlines["id"].map(lambda name: None if name is None else str(name).strip())
    shapes = outlines.geometry.to_numpy()
    several = names[names.duplicated(keep=False) & names.notna()]
    groups = {name: list(rows) for name, rows in names.groupby(names).groups.items()}
    joined = {
        name: shapes[rows[0]] if len(rows) == 1 else shapely.union_all(repair(shapes[rows]).geometry)
        for name, rows in groups.items()
    }
    if len(several):
        notes.append(
            Note(
                translatable(
                    "{count} outlines share the identifiers of {sites} sites: the parts of one site are joined."
                ),
                {"count": len(several), "sites": several.nunique()},
                False,
            )
        )
    unused = [name for name in joined if name not in set(site_ids)]
    if unused or names.isna().any():
        notes.append(
            Note(
                translatable(
                    "{count} outlines belong to no site of the inventory and are not used ({names}…): check their identifiers."
                ),
                {"count": len(unused) + int(names.isna().sum()), "names": unused[:3] or "NULL"},
            )
        )
    return np.array([joined.get(name) for name in site_ids] + [None], dtype=object)[:-1]


def _read_texts(values: dict, issues: _Issues, points, drawn) -> None:
    """Say what geompoint and geomsurf need, and write them anew where they were written otherwise."""
    for field, places, gravity in ((POINT, points, ERROR), (OUTLINE, drawn, REMARK)):
        given = values[field].copy()
        issues.add(
            _rows(places.unreadable),
            field,
            given,
            "géométrie lisible",
            gravity,
            "La géométrie ne se lit pas : écrivez-la en WKT, longitude puis latitude, par exemple POINT(3.9815 49.2527) ; elle n'est pas reprise.",
        )
        issues.add(
            _rows(places.swapped),
            field,
            given,
            "longitude puis latitude",
            REMARK,
            "Les coordonnées sont écrites latitude d'abord : elles ont été remises dans l'ordre du WKT, longitude puis latitude.",
        )
        issues.add(
            _rows(places.projected),
            field,
            given,
            "longitude puis latitude",
            REMARK,
            "Les coordonnées sont en Lambert-93 : elles ont été converties en longitude et latitude.",
        )
        issues.add(
            _rows(places.outside),
            field,
            given,
            "longitude puis latitude",
            REMARK,
            "Le lieu est hors de France : vérifiez les coordonnées.",
        )
        rewritten = places.swapped | places.projected
        values[field][rewritten] = shapely.to_wkt(places.geometry[rewritten], rounding_precision=6)
        values[field][places.unreadable] = None


def _surfaces(values: dict, issues: _Issues, geometry: np.ndarray) -> np.ndarray:
    """Surface of each outline, m²; NaN for points. Declared surfaces that differ are issues."""
    measured = np.where(shapely.get_dimensions(geometry) == 2, shapely.area(geometry), np.nan)
    declared = _floats(values["unite_fonciere_surface"])
    with np.errstate(invalid="ignore"):
        differs = (np.abs(declared - measured) > SURFACE_TOLERANCE * measured) & (declared > 0)
    for row in _rows(differs):
        gap = 100 * (declared[row] / measured[row] - 1)
        issues.add(
            np.array([row]),
            "unite_fonciere_surface",
            values["unite_fonciere_surface"],
            "surface déclarée et surface mesurée",
            REMARK,
            f"Le périmètre mesure {_figure(measured[row])} m², la surface déclarée en diffère de {_figure(gap, sign=True)} % : corrigez la surface ou le périmètre.",
        )
    return measured


def _points(
    values: dict, issues: _Issues, geometry: np.ndarray, in_metres: np.ndarray, crs: str, metric: np.ndarray
) -> None:
    """A missing point is computed from the outline; one that lies elsewhere is said."""
    given = read_places(values[POINT])
    lacks = _missing(values[POINT]) & ~shapely.is_missing(geometry)
    if lacks.any():
        inner = shapely.point_on_surface(geometry[lacks])
        values[POINT][lacks] = as_wkt(inner, crs)
        issues.for_all(POINT, "point du site", f"Calculé d'après la géométrie pour {_sites(lacks)} : rien à faire.")
    away = shapely.distance(moved_each(given.geometry, WGS84, metric), in_metres)
    issues.add(
        _rows(away > FAR_M),
        POINT,
        values[POINT],
        "point hors du périmètre",
        REMARK,
        f"Le point est à plus de {FAR_M} m du périmètre : vérifiez l'un et l'autre.",
    )


def _empty(values: dict, known: Standard, issues: _Issues) -> None:
    """Required values that are not there; lists of values take inconnu, never nothing."""
    for name, field in known.fields.items():
        lacks = _missing(values[name])
        if not lacks.any():
            continue
        if field.never_empty:
            values[name][lacks] = UNKNOWN
        waiting = "« inconnu » est inscrit en attendant" if field.never_empty else WHILE_WAITING.get(name)
        told = {row for row, about, _, finding in issues.found if about == name and finding.gravity == ERROR}
        rows = np.array([row for row in _rows(lacks) if row not in told], dtype=np.int64)
        if field.required:
            issues.add(
                rows,
                name,
                None,
                "valeur obligatoire",
                ERROR,
                f"Renseignez {name} ({field.title[0].lower()}{field.title[1:]}) ; {waiting}.",
            )
        elif field.never_empty:
            issues.for_all(
                name,
                "liste jamais vide",
                f"« inconnu » est inscrit pour {_sites(lacks)} : renseignez-le si l'information existe.",
            )
