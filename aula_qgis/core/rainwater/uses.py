"""What the rain of a roof may be used for (usages de l'eau de pluie): a table of rules, read from the top."""

from __future__ import annotations

import pandas as pd

from ..tables import normalized_texts

UNKNOWN_MATERIAL = "inconnu"


def open_uses(building: pd.Series, material: pd.Series, rules: pd.DataFrame) -> pd.DataFrame:
    """Uses open to each roof, with the text that says so.

    Parameters
    ----------
    building, material : Series of text, shape (n,)
        Use of the building (BD TOPO ``USAGE1``) and material of the roof; missing where not known.
    rules : DataFrame of text
        ``batiment, materiau, usages, motif, texte, en_vigueur`` (``rain_uses.csv``). `batiment` and `materiau` are
        beginnings of words, without accents, divided by ``|``, empty for any. The first rule that fits counts.

    Returns
    -------
    DataFrame
        ``usages, source_usages``, the index of `building`.

    Notes
    -----
    Arrêté of 21 August 2008 (roofs of asbestos cement or lead, health, nurseries, primary schools: outdoor uses only);
    Code de la santé publique, R. 1322-92 (décret 2024-796): laundry, floors, toilets, outdoor. Only roofs that nobody
    walks on count for indoor uses, which no field of BD TOPO tells.

    Examples
    --------
    >>> rules = pd.DataFrame({
    ...     "batiment": ["ecole", ""], "materiau": ["", ""], "usages": ["extérieur", "extérieur, WC"],
    ...     "motif": ["école", "toiture inaccessible"], "texte": ["Arrêté", "Code"], "en_vigueur": ["2008-08-30", "2024-09-01"]})
    >>> open_uses(pd.Series(["École primaire", "Agricole"]), pd.Series(["tuiles", None]), rules)["usages"].tolist()
    ['extérieur', 'extérieur, WC']
    """
    pairs = pd.DataFrame({"batiment": normalized_texts(building), "materiau": normalized_texts(material)})
    pairs.loc[pairs["materiau"] == "", "materiau"] = UNKNOWN_MATERIAL
    code = pairs.groupby(["batiment", "materiau"], sort=False).ngroup().to_numpy()
    distinct = pairs.drop_duplicates().reset_index(drop=True)
    found = pd.DataFrame({"usages": None, "source_usages": None}, index=distinct.index, dtype=object)
    for rule in rules.fillna("").itertuples():
        fits = found["usages"].isna()
        for column in ("batiment", "materiau"):
            words = getattr(rule, column)
            if words:
                fits &= distinct[column].str.contains(rf"\b(?:{words})", regex=True)
        found.loc[fits, "usages"] = rule.usages
        found.loc[fits, "source_usages"] = f"{rule.motif} ; {rule.texte}, en vigueur le {rule.en_vigueur}"
    return found.iloc[code].set_index(building.index)
