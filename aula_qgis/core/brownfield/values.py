"""Values as people write them → values of the CNIG standard, with what there is to say of each, in French."""

from __future__ import annotations

import datetime
import difflib
import re
from typing import NamedTuple

from ..dates import day_of
from ..tables import number_of, value_of
from .standard import LIST, UNKNOWN, Field, Standard, plain_key

ERROR, REMARK, MENDED = "erreur", "remarque", "correction"
"""Against the standard; doubtful; written otherwise and put right here."""

NOTHING = frozenset(("", "-", "--", "na", "n/a", "nan", "null", "none", "<null>", "#n/a"))
EXCEL_DAYS = range(20_000, 60_000)
"""Days since 30 December 1899 as spreadsheets count: 1954 to 2064."""

YEARS = range(1000, 2201)
LARGEST = 10**15
"""No surface and no number of a site is larger: it is an identifier that slipped into the wrong column."""

LONGEST_CHOICE = 8
"""Lists of values up to this length are told in full."""

_OTHER_SEPARATORS = re.compile(r"\s*[;/\n,]\s*")
_YEAR_FIRST = re.compile(r"(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})(?:[ T].*)?")
_INSEE = re.compile(r"(\d{2}|2[AB])\d{3}")
_SITE_ID = re.compile(rf"({_INSEE.pattern})_.+")


class Finding(NamedTuple):
    """What is wrong with a value: the rule, how grave, what to do."""

    rule: str
    gravity: str
    proposal: str


class Reading(NamedTuple):
    """A value read: None where it is not known, or not readable."""

    value: object
    findings: tuple[Finding, ...] = ()


def quoted(text: object) -> str:
    return f"« {text} »"


def read_value(text: str, field: Field, known: Standard, today: datetime.date) -> Reading:
    """Read a value of a field.

    Parameters
    ----------
    text : str
        As it stands in the inventory; whatever says that there is nothing counts as nothing.
    today : date
        What lies behind it is a future date.

    Returns
    -------
    Reading
        Text, int (numbers and years) or `datetime.date`; nothing is found wrong with an empty value here.

    Examples
    --------
    >>> field = Field("site_type", "", "texte", True, False, ("friche d'habitat", "inconnu"), "", (), "")
    >>> read_value("Friche d’habitat", field, Standard({}, {}), datetime.date(2026, 1, 1)).value
    "friche d'habitat"
    """
    text = text.replace("\u00a0", " ").replace("\u202f", " ").strip()
    if text.lower() in NOTHING:
        return Reading(None)
    if field.values:
        return _coded(text, field, known)
    if field.name in _SPECIAL:
        return _SPECIAL[field.name](text, field)
    if field.kind == "date":
        return _date(text, today)
    if field.kind == "annee":
        return _year(text, field, today)
    if field.kind == "entier":
        return _integer(text, field)
    return _patterned(text, field) if field.pattern else Reading(text)


def _choice(field: Field, text: str) -> str:
    near = difflib.get_close_matches(plain_key(text), field.keys, 1, 0.75)
    if near:
        return f"Écrivez {quoted(field.keys[near[0]])} si c'est ce qui est voulu"
    if len(field.values) <= LONGEST_CHOICE:
        return "Choisissez parmi : " + ", ".join(field.values)
    return f"Choisissez parmi les {len(field.values)} valeurs du standard, par exemple {quoted(field.values[0])} ou {quoted(field.values[1])}"


def _coded(text: str, field: Field, known: Standard) -> Reading:
    """Values of a list: any case, accents, apostrophes; several by | or by another separator."""

    def one(part: str) -> str | None:
        return part if part in field.values else field.keys.get(plain_key(part)) or known.translated(field, part)

    parts = [part for part in field.parts(text) if part]
    read = [one(part) for part in parts]
    if field.several and None in read:
        parts = [piece for part in parts for piece in ([part] if one(part) else _OTHER_SEPARATORS.split(part)) if piece]
        read = [one(part) for part in parts]
    if None in read or not parts:
        wrong = " ; ".join(part for part, value in zip(parts, read) if value is None) or text
        proposal = f"{_choice(field, wrong)} ; le fichier d'échange porte {quoted(UNKNOWN)} en attendant."
        return Reading(text, (Finding("valeur hors liste", ERROR, proposal),))
    value = LIST.join(dict.fromkeys(part for part in read if part))
    if value == text:
        return Reading(value)
    return Reading(value, (Finding("libellé du standard", MENDED, f"Écrit {quoted(value)} : rien à faire."),))


def _date(text: str, today: datetime.date) -> Reading:
    value = day_of(text) or day_of(re.split("[ T]", text)[0])
    if text.isdigit() and len(text) == 5 and int(text) not in EXCEL_DAYS:
        value = None
    if value is None or value.year not in YEARS:
        return Reading(
            None,
            (
                Finding(
                    "date AAAA-MM-JJ",
                    ERROR,
                    "Écrivez le jour, le mois et l'année, par exemple 2019-06-23 ; la date n'est pas reprise.",
                ),
            ),
        )
    findings = []
    if value.isoformat() != text:
        findings.append(Finding("date AAAA-MM-JJ", MENDED, f"Écrite {value.isoformat()} : rien à faire."))
    if value > today:
        findings.append(
            Finding(
                "date future",
                ERROR,
                f"La date est postérieure au jour de l'import ({today.isoformat()}) : corrigez-la.",
            )
        )
    return Reading(value, tuple(findings))


def _year(text: str, field: Field, today: datetime.date) -> Reading:
    whole = re.fullmatch(r"(\d{4})(?:[.,]0+)?", text)
    dated = whole or _YEAR_FIRST.fullmatch(text) or re.fullmatch(r"\d{1,2}[/.\-]\d{1,2}[/.\-](\d{4})", text)
    year = int(dated.group(1)) if dated else 0
    if year not in YEARS:
        return Reading(
            None,
            (
                Finding(
                    "année AAAA",
                    ERROR,
                    "Écrivez l'année en quatre chiffres, par exemple 1989 ; la valeur n'est pas reprise.",
                ),
            ),
        )
    findings = []
    if str(year) != text:
        findings.append(Finding("année AAAA", MENDED, f"Écrite {year} : rien à faire."))
    if year > today.year:
        planned = field.name == "site_reconv_annee"
        findings.append(
            Finding(
                "date future",
                REMARK if planned else ERROR,
                "Année à venir : vérifiez qu'il s'agit de l'achèvement prévu."
                if planned
                else "L'année est à venir : corrigez-la.",
            )
        )
    return Reading(year, tuple(findings))


def _integer(text: str, field: Field) -> Reading:
    unit = number_of(text)[1]
    number = value_of(text) * (10_000 if unit == "ha" else 1)
    if not abs(number) <= LARGEST or unit not in ("", "ha", "m2") or (unit and "surface" not in field.name):
        return Reading(
            None,
            (
                Finding(
                    "nombre entier",
                    ERROR,
                    f"Écrivez un nombre entier sans unité, par exemple {field.example or 2400} ; la valeur n'est pas reprise.",
                ),
            ),
        )
    value = int(number + 0.5) if number >= 0 else -int(-number + 0.5)
    findings = []
    if str(value) != text:
        findings.append(Finding("nombre entier", MENDED, f"Écrit {value} : rien à faire."))
    if value < 0:
        findings.append(
            Finding(
                "valeur négative",
                ERROR,
                "Une surface ou un nombre n'est jamais négatif : corrigez, ou laissez vide si la valeur n'est pas connue.",
            )
        )
    if value == 0 and field.name == "unite_fonciere_surface":
        findings.append(
            Finding(
                "surface nulle",
                ERROR,
                "Un site a une surface : donnez-la en m², ou laissez vide si elle n'est pas connue.",
            )
        )
    return Reading(value, tuple(findings))


_ADVICE = {
    "proprio_type": (
        "code de propriétaire",
        "Écrivez des codes de personne morale de niveau 3 séparés par |, par exemple P5a|X1a",
    ),
    "activite_code": ("code d'activité", "Écrivez des codes comme B05.10Z séparés par |"),
    "unite_fonciere_refcad": (
        "référence cadastrale",
        "Écrivez des identifiants de 14 caractères séparés par |, par exemple 12083000AH0035",
    ),
    "source_contact": ("adresse électronique", "Écrivez une adresse comme contact@organisme.fr"),
}
_WEB = ("adresse web", "Écrivez une adresse complète, qui commence par https://")
DOUBTFUL = frozenset(("source_contact", "source_url"))
"""The standard's text asks for an address, its rules do not."""


def _patterned(text: str, field: Field) -> Reading:
    """Codes and addresses: each must have its form; separators are put right."""
    rule, advice = _ADVICE.get(field.name, _WEB)
    for attempt in (text, text.removeprefix("mailto:"), f"https://{text}" if text.startswith("www.") else text):
        for value in (
            (attempt, LIST.join(re.split(r"[\s;,|]+", attempt.strip("|; ,")))) if field.several else (attempt,)
        ):
            if field.accepts(value):
                changed = () if value == text else (Finding(rule, MENDED, f"Écrit {quoted(value)} : rien à faire."),)
                return Reading(value, changed)
    if field.name in DOUBTFUL:
        return Reading(text, (Finding(rule, REMARK, f"{advice}."),))
    return Reading(text, (Finding(rule, ERROR, f"{advice} ; le fichier d'échange laisse ce champ vide en attendant."),))


def _access(text: str, field: Field) -> Reading:
    """Distances by road, rail and water, km: three whole numbers, or nothing."""
    parts = [part for part in re.split(r"\s*[|;/]\s*", text) if part]
    try:
        value = LIST.join(str(int(value_of(part) + 0.5)) for part in parts)
    except (ValueError, OverflowError):
        value = ""
    if len(parts) != 3 or not re.fullmatch(r"\d+\|\d+\|\d+", value):
        return Reading(
            text,
            (
                Finding(
                    "trois distances route|rail|eau",
                    ERROR,
                    "Donnez les trois distances en km, par exemple 2|6|46, ou laissez vide ; le fichier d'échange laisse ce champ vide en attendant.",
                ),
            ),
        )
    changed = (
        ()
        if value == text
        else (
            Finding("trois distances route|rail|eau", MENDED, f"Écrit {quoted(value)}, en km entiers : rien à faire."),
        )
    )
    return Reading(value, changed)


def _insee(text: str, field: Field) -> Reading:
    value = re.sub(r"[.,]0+$", "", text).upper()
    if re.fullmatch(r"\d{4}", value):
        value = f"0{value}"
    if not _INSEE.fullmatch(value):
        return Reading(
            text,
            (
                Finding(
                    "code INSEE",
                    ERROR,
                    "Écrivez le code INSEE de la commune, cinq caractères, par exemple 08105 (ce n'est pas le code postal).",
                ),
            ),
        )
    changed = (
        ()
        if value == text
        else (
            Finding(
                "code INSEE", MENDED, f"Écrit {quoted(value)} (le tableur avait ôté le zéro de tête) : rien à faire."
            ),
        )
    )
    return Reading(value, changed)


def _site_id(text: str, field: Field) -> Reading:
    if _SITE_ID.fullmatch(text):
        return Reading(text)
    return Reading(
        text,
        (
            Finding(
                "identifiant <INSEE>_<id>",
                ERROR,
                "Faites précéder l'identifiant du code INSEE de la commune et de « _ », par exemple 12083_22-12.0017.",
            ),
        ),
    )


_SPECIAL = {"desserte_distance": _access, "comm_insee": _insee, "site_id": _site_id}


def insee_of(site_id: object) -> str | None:
    """The commune that an identifier begins with.

    Examples
    --------
    >>> insee_of("12083_22-12.0017"), insee_of("A1")
    ('12083', None)
    """
    found = _SITE_ID.fullmatch(str(site_id))
    return found.group(1) if found else None
