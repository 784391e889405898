"""Runoff coefficients of roofs, from their material (BD TOPO ``MAT_TOITS``, which is MAJIC's *dmatto*).

A code of two digits is a pair: the main material, then the other one (12 = tiles with slates; 20, 22 and 02 = slates).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..messages import Fault, Note
from ..tables import find_column, normalized, normalized_texts, numbers

FLAT = "toit plat sans gravier"
ROUGH = "pente rugueuse"
UNKNOWN = "inconnue"
"""Names of classes, as in ``roof_classes.csv``; `UNKNOWN` stands where a roof has none."""

FLAT_BELOW_DEG = 10.0
"""A roof less steep than this counts as flat when its slope is known (our choice: tiles start at about 12°)."""

DEFAULT_SOURCE = "valeur par défaut"
SLOPE_SOURCE = "pente lue sur le MNS"
USER_SOURCE = "table de l'utilisateur"


@dataclass(frozen=True)
class RoofClasses:
    """Material, class and coefficient of each roof.

    Attributes
    ----------
    table : DataFrame
        ``materiau, classe, coef, source_coef``, one row per roof. `materiau` is None where the code says none.
    notes : list of Note
        Shares without material, undetermined, with a code that no table knows.
    """

    table: pd.DataFrame
    notes: list[Note]


def coefficient_table(
    materials: pd.DataFrame, classes: pd.DataFrame, custom: pd.DataFrame | None = None
) -> pd.DataFrame:
    """The coefficient of every code, and of every class under its own name.

    Parameters
    ----------
    materials : DataFrame of text
        ``code, materiau, secondaire, classe`` (``roof_materials.csv``).
    classes : DataFrame of text
        ``classe, coef, norme`` (``roof_classes.csv``).
    custom : DataFrame of text, optional
        The user's own: ``coef`` and ``code`` (a code of the buildings, or the name of a class), optionally
        ``materiau, classe, source``. Its rows replace those of the same code; a row with the name of a class changes
        the class for all its codes.

    Returns
    -------
    DataFrame
        Indexed by the code in plain letters: ``materiau, classe, coef, source``; `coef` is NaN where the class of a
        material is not known.

    Raises
    ------
    Fault
        Custom table without its columns, a code twice, a coefficient that is not between 0 and 1.

    Examples
    --------
    >>> materials = pd.DataFrame({"code": ["01"], "materiau": ["tuiles"], "secondaire": [""], "classe": [ROUGH]})
    >>> classes = pd.DataFrame({"classe": [ROUGH], "coef": ["0.8"], "norme": ["NF EN 16941-1"]})
    >>> coefficient_table(materials, classes)["coef"].to_dict()
    {'pente rugueuse': 0.8, '01': 0.8}
    """
    own = _custom(custom)
    named = pd.DataFrame(
        {
            "materiau": None,
            "classe": classes["classe"].to_numpy(),
            "coef": numbers(classes["coef"]),
            "source": classes["norme"].to_numpy(),
        },
        index=normalized_texts(classes["classe"]),
    )
    changed = named.index.intersection(own.index)
    named.loc[changed, ["coef", "source"]] = own.loc[changed, ["coef", "source"]].to_numpy()
    second = materials["secondaire"].fillna("").to_numpy()
    main = materials["materiau"].to_numpy()
    of = named.reindex(normalized_texts(materials["classe"]))
    coded = pd.DataFrame(
        {
            "materiau": np.where(second == "", main, main + " et " + second),
            "classe": of["classe"].fillna(UNKNOWN).to_numpy(),
            "coef": of["coef"].to_numpy(),
            "source": of["source"].to_numpy(),
        },
        index=normalized_texts(materials["code"]),
    )
    table = pd.concat([named, coded]).astype({"coef": float})
    more = own.drop(index=changed)
    return pd.concat([table.drop(index=table.index.intersection(more.index)), more]) if len(more) else table


def _custom(custom: pd.DataFrame | None) -> pd.DataFrame:
    if custom is None:
        return pd.DataFrame({"materiau": [], "classe": [], "coef": np.zeros(0), "source": []}, dtype=object)
    code, coef = (
        find_column(custom.columns, names) for names in (("code", "materiau", "classe"), ("coef", "coefficient", "e"))
    )
    if code is None or coef is None:
        raise Fault(
            "The table of coefficients needs the columns code and coef. It has: {columns}.",
            columns=[str(c) for c in custom.columns],
        )
    values, codes = numbers(custom[coef]), _codes(custom[code])
    wrong = ~((values >= 0) & (values <= 1))
    if wrong.any():
        raise Fault(
            "The coefficient of {code} must lie between 0 and 1: correct the table of coefficients.",
            code=str(custom[code].iloc[int(np.flatnonzero(wrong)[0])]),
        )
    index = pd.Index(codes)
    if index.duplicated().any():
        raise Fault(
            "The table of coefficients has several rows for {codes}: keep one per code.",
            codes=index[index.duplicated()].unique().tolist(),
        )

    def text(name: str, otherwise: object) -> np.ndarray:
        column = find_column(custom.columns, (name,))
        return (
            np.full(len(custom), otherwise, dtype=object)
            if column is None
            else custom[column].fillna(otherwise).to_numpy()
        )

    names = custom[code].to_numpy()
    return pd.DataFrame(
        {
            "materiau": text("materiau", names),
            "classe": text("classe", UNKNOWN),
            "coef": values,
            "source": text("source", USER_SOURCE),
        },
        index=index,
    )


def _codes(codes: pd.Series) -> np.ndarray:
    """Codes in plain letters; a single digit is its pair with nothing: 1 = 01."""
    words, first = np.unique(normalized_texts(codes).astype(str), return_inverse=True)
    words = np.array([word.zfill(2) if word.isdigit() else word for word in words], dtype=object)
    return words[first]


def classify(
    codes: pd.Series, coefficients: pd.DataFrame, *, default_coef: float = 0.8, slope_deg: np.ndarray | None = None
) -> RoofClasses:
    """Class and coefficient of each roof from its code, and from its slope where it is known.

    Parameters
    ----------
    codes : Series of text, shape (n,)
        Missing where the material is not known.
    coefficients : DataFrame
        Of `coefficient_table`.
    default_coef : float
        For roofs without material, undetermined ones and codes without a class.
    slope_deg : ndarray of float64, shape (n,), optional
        Degrees, NaN where not known. A flat roof of concrete or of unknown material is a flat roof without gravel; a
        pitched one of concrete has concrete tiles (rough).

    Returns
    -------
    RoofClasses

    Raises
    ------
    Fault
        `default_coef` outside 0–1.

    Notes
    -----
    Coefficients e of NF EN 16941-1: smooth pitched 0.9, rough pitched 0.8, flat 0.8, with gravel 0.7, green 0.3–0.5.

    Examples
    --------
    >>> table = pd.DataFrame({"materiau": ["ardoises"], "classe": ["pente lisse"], "coef": [0.9], "source": ["NF EN 16941-1"]}, index=["20"])
    >>> result = classify(pd.Series(["20", None]), table, default_coef=0.75)
    >>> result.table["coef"].tolist(), str(result.notes[0])
    ([0.9, 0.75], '1 of 2 roofs (50.0 %) have no material: their coefficient is the default, 0.75.')
    """
    if not 0 <= default_coef <= 1:
        raise Fault("The default coefficient must lie between 0 and 1: it is {value}.", value=default_coef)
    words = _codes(codes)
    row = coefficients.index.get_indexer(words)
    found = coefficients.iloc[np.maximum(row, 0)]
    known = row >= 0
    material = found["materiau"].astype(object)
    classe = np.where(known, found["classe"].fillna(UNKNOWN).to_numpy(), UNKNOWN)
    coef = np.where(known, found["coef"].to_numpy(dtype=np.float64), np.nan)
    source = found["source"].where(known).to_numpy(dtype=object, copy=True)
    if slope_deg is not None:
        open_question = np.isnan(coef)
        for name, rows in (
            (FLAT, (slope_deg < FLAT_BELOW_DEG) & (open_question | (classe == FLAT))),
            (ROUGH, (slope_deg >= FLAT_BELOW_DEG) & (classe == FLAT)),
        ):
            if rows.any():
                norm = coefficients.loc[normalized(name)]
                classe[rows], coef[rows], source[rows] = name, norm["coef"], f"{norm['source']}, {SLOPE_SOURCE}"
    unknown = np.isnan(coef)
    coef[unknown], source[unknown] = default_coef, DEFAULT_SOURCE
    table = pd.DataFrame(
        {
            "materiau": material.where(known & material.notna(), None).to_numpy(),
            "classe": classe,
            "coef": coef,
            "source_coef": source,
        },
        index=codes.index,
    )
    return RoofClasses(table, _code_notes(words, known, default_coef))


def _code_notes(words: np.ndarray, known: np.ndarray, default_coef: float) -> list[Note]:
    notes = []
    total, none, undetermined = len(words), words == "", words == "00"
    if none.any():
        notes.append(
            Note(
                "{count} of {total} roofs ({share} %) have no material: their coefficient is the default, {coef}.",
                {
                    "count": int(none.sum()),
                    "total": total,
                    "share": round(100 * float(none.mean()), 1),
                    "coef": default_coef,
                },
            )
        )
    if undetermined.any():
        notes.append(
            Note(
                "{count} roofs have an undetermined material (code 00): their coefficient is the default, {coef}.",
                {"count": int(undetermined.sum()), "coef": default_coef},
                False,
            )
        )
    strange = ~known & ~none
    if strange.any():
        notes.append(
            Note(
                "{count} roofs have a material that the table of coefficients does not know ({codes}): their coefficient is the default, {coef}.",
                {
                    "count": int(strange.sum()),
                    "codes": np.unique(words[strange].astype(str))[:10].tolist(),
                    "coef": default_coef,
                },
            )
        )
    return notes
